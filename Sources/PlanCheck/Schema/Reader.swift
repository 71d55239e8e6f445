/// Reads a site file into a record, straight from libyaml's events.
///
/// Reading never fails and never stops at the first mistake: it leaves a part as the
/// file states it so far, and a list of problems.
public struct Reader {
  private let events: YAMLEvents
  private var event = YAMLEvents.Kind.end
  private var depth = 0
  private var hasStopped = false
  private(set) var problems: [Problem] = []
  private(set) var numbering = Numbering()

  // About the key that is being looked up; see `callAsFunction`.
  private var isLookingUp = false
  private var fieldIndex = 0
  private var seenFields: UInt64 = 0

  private init(of file: SourceFile) { events = YAMLEvents(of: file.bytes) }

  /// No site nests deeper, and libyaml takes quadratic time over a file that does.
  private static let maximumDepth = 32

  /// Mistakes beyond these are not shown: a file with more of them is not a site file.
  static let maximumProblems = 100

  static func read<Root: Record>(_ file: SourceFile) -> (root: Root, problems: [Problem], factCount: Int) {
    var reader = Reader(of: file)
    var root: Root = reader.numbered()
    reader.advance()
    if reader.event == .end {
      if !reader.hasStopped { reader.stop(Problem(.emptyFile, at: .fileStart)) }
    } else if reader.event == .scalar && reader.events.isBlank {
      reader.stop(Problem(.emptyFile, at: .fileStart))
    } else {
      root.read(from: &reader)
      while reader.advance() != .end {}
    }
    // Half a site is not a site: its lists may lack what the other half holds.
    if reader.hasStopped { root = Numbering.numbered() }
    return (root, reader.problems, reader.numbering.count)
  }

  var span: SourceSpan { events.span }

  /// A part that the site has said nothing about yet, with its facts numbered.
  mutating func numbered<Content: Part>() -> Content {
    var content = Content()
    content.accept(&numbering)
    return content
  }

  mutating func readScalar<Value: Scalar>() -> Value? {
    if event == .scalar {
      // First, because `~` is a text too, and what is left open is no evidence.
      if events.isBlank { return nil }
      if let value: Value = events.value() { return value }
    }
    reportMismatch(Value.shape, hint: event == .scalar ? Value.hint(for: events.text.clipped) : nil)
    return nil
  }

  mutating func isAtList<Element: Part>(of: Element.Type) -> Bool {
    if event == .sequenceStart { return true }
    if event == .scalar && events.isBlank { return false }
    let hint = event == .scalar ? didYouMean("[\(events.text.shortened)]") : nil
    reportMismatch(.list(of: Element.shape), hint: hint)
    return false
  }

  /// Moves to the next element of a list; false, past the last.
  mutating func hasElement() -> Bool {
    if numbering.isExhausted && !hasStopped { stop(Problem(.tooManyFacts, at: span)) }
    let event = advance()
    return event != .collectionEnd && event != .end
  }

  mutating func readElement<Content: Part>(_ element: inout Content, at index: Int) {
    let before = problems.count
    element.read(from: &self)
    if problems.count > before { locate(from: before, in: "[\(index)]") }
  }

  mutating func readRecord<Content: Record>(_ record: inout Content) {
    guard event == .mappingStart else {
      if event == .scalar && events.isBlank { return }
      return reportMismatch(Content.shape, hint: nil)
    }
    seenFields = 0
    while hasElement() {
      guard event == .scalar else {
        return stop(
          Problem(
            .unsupported(Text(nl: "een naam van meer dan één woord", en: "a name of more than one word")),
            at: span))
      }
      isLookingUp = true
      fieldIndex = 0
      record.fields(&self)
      guard isLookingUp else { continue }
      reportUnknownKey(of: Content.self)
      let seen = seenFields
      skipValue()
      seenFields = seen
    }
  }

  @discardableResult
  private mutating func advance() -> YAMLEvents.Kind {
    guard !hasStopped else { return .end }
    do {
      event = try events.advance()
    } catch {
      stop(error)
    }
    switch event {
    case .sequenceStart, .mappingStart:
      depth += 1
      if depth > Self.maximumDepth {
        stop(Problem(.unsupported(Text(nl: "zo diep genest", en: "nesting this deep")), at: span))
      }
    case .collectionEnd: depth -= 1
    case .scalar, .end: break
    }
    return event
  }

  private mutating func stop(_ problem: Problem) {
    problems.append(problem)
    hasStopped = true
    event = .end
  }

  private mutating func report(_ problem: Problem) {
    guard !hasStopped else { return }
    problems.append(problem)
    if problems.count >= Self.maximumProblems {
      hasStopped = true
      event = .end
    }
  }

  /// Passes over the value of the current key.
  private mutating func skipValue() {
    advance()
    skipRest()
  }

  /// Passes over what is left of the current value.
  private mutating func skipRest() {
    guard event == .sequenceStart || event == .mappingStart else { return }
    let outside = depth - 1
    while depth > outside, advance() != .end {}
  }

  private mutating func reportMismatch(_ expected: Shape, hint: Text?) {
    let found =
      switch event {
      case .scalar: events.text.shortened
      case .sequenceStart: "[…]"
      case .mappingStart: "{…}"
      case .collectionEnd, .end: ""
      }
    report(
      Problem(.mismatch(expected: expected.phrase, found: found, hint: hint.map(\.printable)), at: span))
    skipRest()
  }

  private mutating func reportUnknownKey<Content: Record>(of _: Content.Type) {
    guard case .record(_, let fields) = Content.shape else { preconditionFailure("only records have keys") }
    let key = events.text.shortened
    // In {cross_section: 2,5 mm2} the comma ends the value, and "5 mm2" comes as a key.
    if key.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true {
      return report(Problem(.commaInBraces(key), at: span))
    }
    let keys = fields.map(\.key)
    report(
      Problem(
        .unknownKey(key, of: Content.title, didYouMean: key.nearest(among: keys), keys: keys),
        at: span))
  }

  /// Puts a key or index before the paths of the problems found under it.
  private mutating func locate(from start: Int, in place: String) {
    for index in start..<problems.count {
      let inner = problems[index].path
      problems[index].path =
        inner.isEmpty ? place : inner.hasPrefix("[") ? place + inner : "\(place).\(inner)"
    }
  }
}

/// A reader visits the fields of a record to find the one that the current key names.
///
/// The compiler turns this, per record, into a few comparisons of lengths and bytes:
/// there is no table, no hash and no string.
extension Reader: FieldVisitor {
  @inline(__always)
  public mutating func callAsFunction<Content: Part>(
    _ key: StaticString, _ content: inout Content, nl: StaticString, en: StaticString
  ) {
    guard isLookingUp else { return }
    if events.spells(key) {
      read(&content, of: fieldIndex, named: key)
    } else {
      fieldIndex += 1
    }
  }

  private mutating func read<Content: Part>(
    _ content: inout Content, of field: Int, named key: StaticString
  ) {
    let seenBefore = seenFields
    let before = problems.count
    let bit: UInt64 = 1 << UInt64(field)
    if seenBefore & bit != 0 {
      report(Problem(.repeatedKey(events.text), at: span))
      skipValue()
    } else {
      advance()
      content.read(from: &self)
      if problems.count > before { locate(from: before, in: "\(key)") }
    }
    seenFields = seenBefore | bit
    isLookingUp = false
  }
}

extension String {
  /// As much of it as a message can show.
  var shortened: String {
    let text = printable
    return text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(59)) + "…"
  }

  /// As much of it as tells what its writer meant: looking for that takes time.
  var clipped: String { String(unicodeScalars.prefix(200)) }
}

/// Numbers the facts of a part, stated or not.
struct Numbering: FactVisitor {
  private(set) var count = 0

  /// Facts are numbered in 16 bits; half of them are for what is worked out from facts.
  var isExhausted: Bool { count >= Self.limit }

  private static let limit = 1 << 15

  /// A whole site that states nothing.
  static func numbered<Root: Record>() -> Root {
    var (root, numbering) = (Root(), Numbering())
    root.accept(&numbering)
    return root
  }

  @inline(__always)
  mutating func visit(_ statement: inout some Statement) {
    statement.id = FactID(UInt16(truncatingIfNeeded: count))
    count += 1
  }
}
