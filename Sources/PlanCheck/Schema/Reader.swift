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

  /// Whether the text is that of a mended file.
  private let isMended: Bool

  /// What the current word says of the field that is being read, where it says more than that.
  private var replacement: String?

  /// With which number of phases the value of a field was stated last: the 3 of "3x25 A".
  private var phaseCount: Int?

  private init(of file: SourceFile, isMended: Bool = false) {
    events = YAMLEvents(of: file)
    source = file.id
    self.isMended = isMended
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
    reader.read(file, into: &root)
    if reader.isStoppedBySyntax, let mended = file.mended {
      root = Root()
      reader = Reader(of: mended, isMended: true)
      (reader.place, reader.limits) = (place, limits)
      reader.read(file, into: &root)
    }
    if reader.isStoppedBySyntax, let last = reader.problems.popLast() {
      reader.hasStopped = false
      let apostrophes = file.apostrophes
      for problem in apostrophes.isEmpty ? [last] : apostrophes { reader.report(problem) }
      reader.hasStopped = true
    }
    // Half a site is not a site: its lists may lack what the other half holds.
    if reader.hasStopped { root = Root() }
    return (reader.problems, reader.tally.language)
  }

  private var isStoppedBySyntax: Bool {
    if hasStopped, case .syntax? = problems.last?.kind { true } else { false }
  }

  private mutating func read<Root: Part>(_ file: SourceFile, into root: inout Root) {
    if let directive = file.directive {
      stop(
        Problem(
          .unsupported(Text(nl: "een YAML-aanwijzing (%)", en: "a YAML directive (%)")), at: directive))
    }
    advance()
    if event == .end {
      if !hasStopped { stop(Problem(.emptyFile, at: fileStart)) }
    } else if event == .scalar && events.isBlank {
      stop(Problem(.emptyFile, at: fileStart))
    } else {
      root.read(from: &self)
      while advance() != .end {}
    }
  }

  var span: SourceSpan { events.span(in: source) }

  private var fileStart: SourceSpan { .start(of: source) }

  mutating func readScalar<Value: Scalar>() -> Value? {
    guard event == .scalar else {
      reportMismatch(Value.shape.within(limits), hint: nil)
      return nil
    }
    if let replacement {
      if let value = Value(plan: replacement.utf8.span), value.isWithin(limits) { return value }
    } else {
      // First, because `~` is a text too, and what is left open is no evidence.
      if events.isBlank { return nil }
      if let value: Value = events.value() {
        if value.isWithin(limits) { return value }
        reportMismatch(Value.shape.within(limits), hint: nil)
        return nil
      }
      let words = self.words
      if Phrase(words).meansUnknown { return nil }
      if let value = understood(words, as: Value.self) { return value }
    }
    reportMismatch(Value.shape.within(limits), hint: hint(as: Value.self))
    return nil
  }

  /// The word that the reader has come to, as its writer has it.
  private var words: String {
    let words = events.text.clipped
    guard isMended, words.utf8.first == SourceFile.markOfMore else { return words }
    return ">" + words.dropFirst()
  }

  /// What a value means that is not written as the format has it; nil if there is any doubt.
  private mutating func understood<Value: Scalar>(_ words: String, as _: Value.Type) -> Value? {
    let isElement = if case .element? = place.last { true } else { false }
    let setting = Setting(limits: limits, key: place.key, isElement: isElement)
    if let value = Value.understood(words, setting), value.isWithin(limits) { return value }
    guard limits.isPerPhase, let (count, rest) = Phrase(words).perPhase,
      let value = Value(plan: rest.text.utf8.span) ?? Value.understood(rest.text, setting),
      value.isWithin(limits)
    else { return nil }
    phaseCount = count
    return value
  }

  /// How many phases the value of a field was stated for, told once.
  mutating func takePhaseCount() -> Int? {
    defer { phaseCount = nil }
    return phaseCount
  }

  /// What is wrong with the current word, and what it should be: only what can then be read.
  private func hint<Value: Scalar>(as _: Value.Type) -> Text? {
    guard replacement == nil else { return nil }
    let words = self.words
    let proposal = Value.proposal(for: words).flatMap { proposal in
      Value(plan: proposal.utf8.span).flatMap { $0.isWithin(limits) ? proposal : nil }
    }
    let parts = [Value.hint(for: words), didYouMean(proposal)].compactMap { $0 }
    return parts.isEmpty ? nil : .sentences(parts)
  }

  /// Whether the reader has come to the elements of a list; if it has come to words instead, what they list.
  mutating func isAtList<Element: Part>(of: Element.Type, or elements: inout [Element]?) -> Bool {
    if event == .sequenceStart { return true }
    guard event == .scalar else {
      reportMismatch(.list(of: Element.shape), hint: nil)
      return false
    }
    if events.isBlank { return false }
    let phrase = Phrase(words)
    if phrase.meansUnknown { return false }
    elements =
      Phrase.wordsForNone.contains(phrase.lower) ? [] : Element.elements(in: phrase.text, at: span)
    if elements == nil { reportMismatch(.list(of: Element.shape), hint: Element.listHint(for: phrase.text)) }
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
      guard event == .scalar else { return reportMismatch(Content.shape, hint: nil) }
      if events.isBlank { return }
      let phrase = Phrase(words)
      if phrase.meansUnknown { return }
      guard let facts = Content.facts(in: phrase.text) else {
        return reportMismatch(Content.shape, hint: nil)
      }
      seen = SeenFields()
      for (key, word) in facts {
        (wanted, wantedLanguage, isFound, fieldIndex, replacement) = (key, nil, false, 0, word)
        record.fields(&self)
      }
      replacement = nil
      return
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

  mutating func report(_ problem: Problem) {
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
    if key.utf8.first?.isDigit == true {
      // What stands before the comma is half a value, and has just been told of: one comma, one problem.
      if let half = problems.last, case .mismatch(_, let found, _) = half.kind,
        found.utf8.last?.isDigit == true, half.place.parent == place,
        let start = half.span?.start, let end = half.span?.end, end.line == span.start.line,
        end.column + 1 == span.start.column
      {
        problems[problems.count - 1] = Problem(
          .commaInBraces(key), at: SourceSpan(start: start, end: span.end, in: span.source), place: half.place
        )
        return
      }
      return report(Problem(.commaInBraces(key), at: span, place: place))
    }
    var problem = Problem.Kind.unknown(key, of: Content.title, among: fields)
    // What can stand there has just been told.
    if case .unknownKey(_, of: let record, didYouMean: nil, keys: _)? = problems.last?.kind,
      record == Content.title, case .unknownKey(_, of: _, didYouMean: nil, keys: _) = problem
    {
      problem = .unknownKey(key, of: record, didYouMean: nil, keys: [])
    }
    report(Problem(problem, at: span, place: place))
  }
}

/// A reader visits the fields of a record to find the one that the current key names: a few
/// comparisons of small numbers.
extension Reader: FieldVisitor {
  @inline(__always)
  public mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
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
      if replacement == nil { advance() }
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
