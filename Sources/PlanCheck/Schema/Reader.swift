/// Reads a site file into a record, straight from libyaml's events.
///
/// Reading never fails and never stops at the first mistake: it leaves a part as the
/// file states it so far, and a list of problems.
public struct Reader {
  private let events: YAMLEvents
  private let source: SourceID
  private var event = YAMLEvents.Kind.end
  private var depth = 0
  private var hasStopped = false
  private(set) var problems: [Problem] = []

  /// Where in the site the reader is.
  private var place = Place.site

  /// What the field that is being read takes.
  private var limits = Limits.any

  /// How many facts and lists have been read: a limit on the work that a file can make.
  private var elementCount = 0

  // About the key that is being looked up; see `callAsFunction`.
  private var wanted: Key?
  private var isFound = false
  private var fieldIndex = 0
  private var seen = SeenFields()

  /// In which words of the file format the file is written.
  private var tally = LanguageTally()
  private var wantedLanguage: Language?

  /// The fields of a record that the file has named so far, a bit each.
  private struct SeenFields {
    var all: UInt64 = 0

    /// Those that it named in Dutch.
    var inDutch: UInt64 = 0
  }

  private init(of file: SourceFile) {
    events = YAMLEvents(of: file)
    source = file.id
  }

  /// No site nests deeper, and libyaml takes quadratic time over a file that does.
  private static let maximumDepth = 32

  /// Mistakes beyond these are not shown: a file with more of them is not a site file.
  static let maximumProblems = 100

  /// What a file says of a part of a site, as far as it can be read: of the site as a whole, or of
  /// what stands at a place in it, in a field with these limits.
  static func read<Root: Part>(
    _ file: SourceFile, into root: inout Root, at place: Place = .site, within limits: Limits = .any
  ) -> [Problem] {
    read(file, into: &root, at: place, within: limits).problems
  }

  /// The same, with the language whose words the file names its fields by.
  static func read<Root: Part>(
    _ file: SourceFile, into root: inout Root, at place: Place = .site, within limits: Limits = .any
  ) -> (problems: [Problem], language: Language) {
    var reader = Reader(of: file)
    (reader.place, reader.limits) = (place, limits)
    if let directive = file.directive {
      reader.stop(
        Problem(
          .unsupported(Text(nl: "een YAML-aanwijzing (%)", en: "a YAML directive (%)")), at: directive))
    }
    reader.advance()
    if reader.event == .end {
      if !reader.hasStopped { reader.stop(Problem(.emptyFile, at: reader.fileStart)) }
    } else if reader.event == .scalar && reader.events.isBlank {
      reader.stop(Problem(.emptyFile, at: reader.fileStart))
    } else {
      root.read(from: &reader)
      while reader.advance() != .end {}
    }
    // Half a site is not a site: its lists may lack what the other half holds.
    if reader.hasStopped { root = Root() }
    return (reader.problems, reader.tally.language)
  }

  var span: SourceSpan { events.span(in: source) }

  private var fileStart: SourceSpan { .start(of: source) }

  mutating func readScalar<Value: Scalar>() -> Value? {
    if event == .scalar {
      // First, because `~` is a text too, and what is left open is no evidence.
      if events.isBlank { return nil }
      if let value: Value = events.value() {
        if value.isWithin(limits) { return value }
        reportMismatch(Value.shape.within(limits), hint: nil)
        return nil
      }
    }
    reportMismatch(
      Value.shape.within(limits), hint: event == .scalar ? Value.hint(for: events.text.clipped) : nil)
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
    let event = advance()
    return event != .collectionEnd && event != .end
  }

  /// Whether there can be another element in a list of so many; if not, reading stops.
  mutating func hasRoom(after count: Int) -> Bool {
    elementCount += 1
    if count < Place.maximumElements && elementCount <= Site.maximumElements { return true }
    stop(Problem(.tooManyElements, at: span, place: place))
    return false
  }

  mutating func readElement<Content: Part>(_ element: inout Content, at index: Int) {
    let outside = place
    place = outside[index]
    element.read(from: &self)
    place = outside
  }

  mutating func readRecord<Content: Record>(_ record: inout Content) {
    guard event == .mappingStart else {
      if event == .scalar && events.isBlank { return }
      return reportMismatch(Content.shape, hint: nil)
    }
    seen = SeenFields()
    while hasElement() {
      guard event == .scalar else {
        return stop(
          Problem(
            .unsupported(Text(nl: "een naam van meer dan één woord", en: "a name of more than one word")),
            at: span))
      }
      (isFound, fieldIndex) = (false, 0)
      if let spelt = events.key {
        (wanted, wantedLanguage) = (spelt.key, spelt.language)
        record.fields(&self)
      } else {
        wanted = nil
      }
      if isFound { continue }
      reportUnknownKey(of: Content.self)
      let seen = seen
      skipValue()
      self.seen = seen
    }
  }

  @discardableResult
  private mutating func advance() -> YAMLEvents.Kind {
    guard !hasStopped else { return .end }
    do {
      event = try events.advance()
    } catch {
      stop(Problem(error.kind, at: error.span, place: place))
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
      Problem(
        .mismatch(expected: expected.phrase, found: found, hint: hint.map { $0.printable }), at: span,
        place: place))
    skipRest()
  }

  private mutating func reportUnknownKey<Content: Record>(of _: Content.Type) {
    guard case .record(_, let fields) = Content.shape else { preconditionFailure("only records have keys") }
    let key = events.text.shortened
    // In {cross_section: 2,5 mm2} the comma ends the value, and "5 mm2" comes as a key.
    if key.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true {
      return report(Problem(.commaInBraces(key), at: span, place: place))
    }
    report(Problem(.unknown(key, of: Content.title, among: fields), at: span, place: place))
  }
}

/// A reader visits the fields of a record to find the one that the current key names: a few
/// comparisons of small numbers.
extension Reader: FieldVisitor {
  @inline(__always)
  public mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, nl: StaticString, en: StaticString
  ) {
    guard let wanted else { return }
    if wanted == key {
      read(&content, of: fieldIndex, key, limits)
    } else {
      fieldIndex += 1
    }
  }

  private mutating func read<Content: Part>(
    _ content: inout Content, of field: Int, _ key: Key, _ limits: Limits
  ) {
    let (seenBefore, outside, language) = (seen, place, wantedLanguage)
    let bit: UInt64 = 1 << UInt64(field)
    let dutchBit = language == .nl ? bit : 0
    tally.count(language)
    if seenBefore.all & bit != 0 {
      let word = events.text
      let isTranslation = seenBefore.inDutch & bit != dutchBit
      report(
        Problem(
          isTranslation ? .repeatedInTranslation(word, key) : .repeatedKey(word), at: span, place: place)
      )
      skipValue()
    } else {
      place = outside[key]
      advance()
      self.limits = limits
      content.read(from: &self)
      place = outside
    }
    seen.all = seenBefore.all | bit
    seen.inDutch = seenBefore.inDutch | dutchBit
    (wanted, isFound) = (nil, true)
  }
}

/// How many keys of a file are in which language.
struct LanguageTally: Sendable {
  private var (dutch, english) = (0, 0)

  /// Counts a key; one that is the same in both counts for neither.
  mutating func count(_ language: Language?) {
    switch language {
    case .nl: dutch += 1
    case .en: english += 1
    case nil: break
    }
  }

  /// That of most keys; English, which programs write, where there is no telling.
  var language: Language { dutch > english ? .nl : .en }
}

extension String {
  /// As much of it as a message can show.
  var shortened: String {
    let text = printable
    return text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(59)) + "…"
  }

  /// As much of it as tells what its writer meant: looking for that takes time.
  var clipped: String { String(unicodeScalars.prefix(String.maximumTextLength + 1)) }
}
