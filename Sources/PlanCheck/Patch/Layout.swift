/// Where everything stands in the text of a site file, in bytes: what reading has no need of, and a
/// patch has.
struct Layout {
  let root: Node

  /// What stands at one place, without what leads to it.
  struct Node {
    enum Kind {
      /// Left open: nothing, or a word that YAML has for it.
      case blank
      case word(String, Quoting)
      case list, record
    }

    enum Bracketing {
      /// On lines of its own, by indentation.
      case none
      case brackets
      /// A record of one field in a list in brackets: `[name: A]`.
      case left
    }

    let kind: Kind

    /// Up to the end of its last word or bracket; comments and blank lines behind it are not in it.
    let range: Range<Int>
    var bracketing = Bracketing.none
    var children: [Child] = []

    /// Whether there are brackets around it.
    let isInBrackets: Bool
  }

  /// A field of a record, or an element of a list.
  struct Child {
    /// Nil of an element.
    let key: Key?

    /// Where it begins: with its key or dash.
    let start: Int

    /// Behind the `:` or dash, where its value may stand; nil if it has none.
    let valueStart: Int?
    let isKeyQuoted: Bool

    /// In which language its key is written; nil of an element, and of a key that is the same in both.
    let language: Language?
    let value: Node

    var end: Int { max(valueStart ?? start, value.range.upperBound) }
  }

  /// Of a file that can be read: what reading refuses, this may refuse in other words.
  init(of file: SourceFile) throws(Problem) {
    do throws(Problem) {
      var builder = Builder(of: file)
      root = try builder.root()
    } catch {
      guard let mended = file.mended else { throw error }
      var builder = Builder(of: mended)
      root = try builder.root()
    }
  }
}

extension Layout.Node {
  func child(at step: Place.Step) -> Layout.Child? {
    switch step {
    case .field(let key): children.first { $0.key == key }
    case .element(let index): children.indices.contains(index) ? children[index] : nil
    case .everyElement: nil
    }
  }

  /// What stands there; nil if the file has no such place.
  func node(at steps: ArraySlice<Place.Step>) -> Layout.Node? {
    guard let step = steps.first else { return self }
    return child(at: step)?.value.node(at: steps.dropFirst())
  }

  var isBlank: Bool { if case .blank = kind { true } else { false } }
  var isList: Bool { if case .list = kind { true } else { false } }
  var isRecord: Bool { if case .record = kind { true } else { false } }
}

/// Walks libyaml's events. Between two of them stand spaces, comments and single characters such as
/// `:` and `-`, of which libyaml does not say where: those are looked up in the text.
private struct Builder {
  private let text: [UInt8]
  private let events: YAMLEvents

  /// Where each character begins: libyaml counts characters.
  private let characters: [UInt32]

  /// What stands before this has been looked at.
  private var cursor = 0
  private var bracketDepth = 0

  init(of file: SourceFile) {
    text = file.bytes
    events = YAMLEvents(of: file)
    var characters: [UInt32] = []
    characters.reserveCapacity(file.bytes.count + 1)
    for (index, byte) in file.bytes.enumerated() where byte & 0xC0 != 0x80 {
      characters.append(UInt32(index))
    }
    characters.append(UInt32(file.bytes.count))
    self.characters = characters
  }

  mutating func root() throws(Problem) -> Layout.Node {
    let kind = try events.advance()
    cursor = range.lowerBound
    return try node(kind)
  }

  /// The bytes of the current event.
  private var range: Range<Int> {
    let range = events.characters
    return Int(
      characters[min(range.lowerBound, characters.count - 1)])..<Int(
        characters[min(range.upperBound, characters.count - 1)])
  }

  /// The node that the current event, of this kind, begins.
  private mutating func node(_ kind: YAMLEvents.Kind) throws(Problem) -> Layout.Node {
    switch kind {
    case .scalar: return word()
    case .sequenceStart: return try list()
    case .mappingStart: return try record()
    case .collectionEnd, .end: throw Problem(.cannotBeChanged, at: nil)
    }
  }

  private mutating func word() -> Layout.Node {
    var range = range
    // libyaml puts what is left out before the next word; it belongs behind the last one.
    if range.isEmpty && events.isBlank { range = cursor..<cursor }
    let quoting = events.quoting
    if quoting == .block { range = range.lowerBound..<end(ofBlock: range) }
    cursor = range.upperBound
    let kind: Layout.Node.Kind = events.isBlank ? .blank : .word(events.text, quoting)
    return Layout.Node(kind: kind, range: range, isInBrackets: bracketDepth > 0)
  }

  /// Behind the last line of a text behind `|` or `>`. With a `+` the blank lines after it are a
  /// part of it, all but the break of the last.
  private func end(ofBlock range: Range<Int>) -> Int {
    let header = text[range.lowerBound..<lineEnd(from: range.lowerBound)].prefix { !$0.isSpace }
    var end = range.upperBound
    if header.contains(UInt8(ascii: "+")) {
      if end > header.endIndex, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
      if end > header.endIndex, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    } else {
      while end > header.endIndex, text[end - 1].isSpace || text[end - 1].isLineBreak { end -= 1 }
    }
    return end
  }

  private mutating func list() throws(Problem) -> Layout.Node {
    let start = range
    let (isFlow, isInBrackets) = (events.isFlow, bracketDepth > 0)
    var children: [Layout.Child] = []
    cursor = isFlow ? start.lowerBound + 1 : start.lowerBound
    if isFlow { bracketDepth += 1 }
    while case let kind = try events.advance(), kind != .collectionEnd {
      if isFlow {
        skip(commas: true)
        let value = try node(kind)
        children.append(
          Layout.Child(
            key: nil, start: value.range.lowerBound, valueStart: nil, isKeyQuoted: false, language: nil,
            value: value))
      } else {
        skip(commas: false)
        let dash = cursor
        cursor += 1
        children.append(
          Layout.Child(
            key: nil, start: dash, valueStart: dash + 1, isKeyQuoted: false, language: nil,
            value: try node(kind)))
      }
    }
    let end = isFlow ? range.upperBound : children.last?.end ?? start.lowerBound
    if isFlow { bracketDepth -= 1 }
    cursor = end
    return Layout.Node(
      kind: .list, range: start.lowerBound..<end, bracketing: isFlow ? .brackets : .none, children: children,
      isInBrackets: isInBrackets)
  }

  private mutating func record() throws(Problem) -> Layout.Node {
    let start = range
    let isFlow = events.isFlow
    let hasBrackets = isFlow && text[start.lowerBound] == UInt8(ascii: "{")
    let isInBrackets = bracketDepth > 0
    var children: [Layout.Child] = []
    // Before a pair without brackets may stand a `?`, which the cursor has not passed.
    if !isFlow || hasBrackets { cursor = start.lowerBound + (hasBrackets ? 1 : 0) }
    if hasBrackets { bracketDepth += 1 }
    while try events.advance() == .scalar {
      skip(commas: isFlow)
      let entry = cursor
      let (spelt, isQuoted) = (events.key, events.quoting != .plain)
      cursor = range.upperBound
      let keyEnd = cursor
      skip(commas: false)
      let hasColon = cursor < text.count && text[cursor] == UInt8(ascii: ":")
      cursor = hasColon ? cursor + 1 : keyEnd
      let valueStart = hasColon ? cursor : nil
      let value = try node(try events.advance())
      children.append(
        Layout.Child(
          key: spelt?.key, start: entry, valueStart: valueStart, isKeyQuoted: isQuoted,
          language: spelt?.language, value: value))
    }
    if hasBrackets { bracketDepth -= 1 }
    let first = children.first?.start ?? start.lowerBound
    let end = hasBrackets ? range.upperBound : children.last?.end ?? start.lowerBound
    cursor = end
    return Layout.Node(
      kind: .record, range: (hasBrackets ? start.lowerBound : first)..<end,
      bracketing: hasBrackets ? .brackets : isFlow ? .left : .none, children: children,
      isInBrackets: isInBrackets)
  }

  /// Moves the cursor past spaces, line breaks and comments.
  private mutating func skip(commas: Bool) {
    while cursor < text.count {
      if text[cursor] == UInt8(ascii: "#") {
        cursor = lineEnd(from: cursor)
      } else if text[cursor].isSpace || text[cursor].isLineBreak
        || (commas && text[cursor] == UInt8(ascii: ","))
      {
        cursor += 1
      } else {
        return
      }
    }
  }

  private func lineEnd(from start: Int) -> Int { text[start...].firstIndex { $0.isLineBreak } ?? text.count }
}
