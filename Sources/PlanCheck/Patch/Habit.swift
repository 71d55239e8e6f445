/// How the writer of a file lays it out: what is added to it is laid out likewise.
struct Habit: Sendable {
  /// Which quotes its values have, where they have any.
  struct Quotes: Sendable {
    var kind = Quoting.double

    /// Whether words have them that could do without, as in JSON.
    var areUsual = false
  }

  /// How far fields are indented under the key of their record.
  private(set) var indent = 2

  /// How far a dash is indented under the key of its list.
  private(set) var dashIndent = 2

  /// From a dash to what stands behind it.
  private(set) var dashWidth = 2
  private(set) var quotes = Quotes()
  private(set) var areKeysQuoted = false

  /// In which words of the file format the file is written.
  private(set) var language = Language.en

  /// Whether what stands at a field is in brackets, of each that the file states first.
  private var brackets: [Place: Bool] = [:]

  /// Whether most records without records in them are in brackets.
  private var areSmallRecordsInBrackets = false

  /// Of the writer of a file that can be read.
  init(of file: SourceFile) throws(Problem) {
    var survey = Survey(text: file.bytes)
    survey.visit(try Layout(of: file).root, under: nil, at: .site)
    indent = survey.indent ?? indent
    dashIndent = survey.dashIndent ?? dashIndent
    dashWidth = survey.dashWidth ?? dashWidth
    areKeysQuoted = survey.quotedKeys * 2 > survey.keys
    language = survey.languages.language
    quotes = Quotes(
      kind: survey.single > survey.double ? .single : .double, areUsual: survey.needless > survey.plain)
    brackets = survey.brackets
    areSmallRecordsInBrackets = survey.smallInBrackets > survey.smallOnLines
  }

  /// Whether a new value at a place stands in brackets, where it need not.
  func isInBrackets(_ value: Patch.Value, at place: Place) -> Bool {
    switch value {
    case .word: return true
    case .list(let values) where values.isEmpty: return true
    case .record(let fields) where fields.isEmpty: return true
    case .list(let values):
      return brackets[place.field] ?? values.allSatisfy { $0.isWord }
    case .record(let fields):
      return brackets[place.field] ?? (areSmallRecordsInBrackets && fields.allSatisfy { $0.value.isWord })
    }
  }

  private struct Survey {
    let text: [UInt8]
    private(set) var indent: Int?
    private(set) var dashIndent: Int?
    private(set) var dashWidth: Int?
    private(set) var keys = 0
    private(set) var quotedKeys = 0
    private(set) var languages = LanguageTally()
    private(set) var plain = 0
    private(set) var needless = 0
    private(set) var single = 0
    private(set) var double = 0
    private(set) var smallInBrackets = 0
    private(set) var smallOnLines = 0
    private(set) var brackets: [Place: Bool] = [:]

    init(text: [UInt8]) { self.text = text }

    mutating func visit(_ node: Layout.Node, under holder: Layout.Child?, at place: Place) {
      if case .word(let word, let quoting) = node.kind { count(word, quoting) }
      guard let first = node.children.first else { return }
      if brackets[place] == nil { brackets[place] = node.bracketing != .none }
      if node.bracketing == .none, let holder { measure(from: holder, to: first) }
      if node.isRecord, holder?.key != nil, node.children.allSatisfy({ $0.value.children.isEmpty }) {
        if node.bracketing == .none { smallOnLines += 1 } else { smallInBrackets += 1 }
      }
      for child in node.children {
        guard let key = child.key else {
          visit(child.value, under: child, at: place.appending(.everyElement))
          continue
        }
        keys += 1
        if child.isKeyQuoted { quotedKeys += 1 }
        languages.count(child.language)
        visit(child.value, under: child, at: place[key])
      }
    }

    private mutating func count(_ word: String, _ quoting: Quoting) {
      switch quoting {
      case .single: single += 1
      case .double: double += 1
      case .plain, .block: break
      }
      // Of a number, and of what has to be quoted, no habit shows.
      guard word.canStandPlain(inBrackets: true), !word.isTakenForAnother else { return }
      if quoting == .plain { plain += 1 } else if quoting != .block { needless += 1 }
    }

    private mutating func measure(from holder: Layout.Child, to first: Layout.Child) {
      let (outer, inner) = (text.column(of: holder.start), text.column(of: first.start))
      let isSameLine = text.lineStart(of: holder.start) == text.lineStart(of: first.start)
      switch (holder.key, first.key) {
      case (nil, _) where isSameLine: dashWidth = dashWidth ?? (inner - outer)
      case (nil, _): break
      case (_, nil) where !isSameLine: dashIndent = dashIndent ?? (inner - outer)
      case (_?, _?) where !isSameLine: indent = indent ?? (inner - outer)
      default: break
      }
    }
  }
}

extension [UInt8] {
  func lineStart(of place: Int) -> Int { (self[..<place].lastIndex { $0.isLineBreak }).map { $0 + 1 } ?? 0 }

  /// Where the line ends, without its break.
  func lineEnd(of place: Int) -> Int { self[place...].firstIndex { $0.isLineBreak } ?? count }

  /// The break that begins here; none at the end of the text.
  func lineBreak(at place: Int) -> ArraySlice<UInt8> {
    guard place < count, self[place].isLineBreak else { return self[place..<place] }
    let isPair =
      self[place] == UInt8(ascii: "\r") && place + 1 < count && self[place + 1] == UInt8(ascii: "\n")
    return self[place..<(place + (isPair ? 2 : 1))]
  }

  /// Counted from 0, in bytes: what stands before keys and dashes is ASCII.
  func column(of place: Int) -> Int { place - lineStart(of: place) }
}
