// The only file that touches libyaml, and the only unsafe one of this module. No
// pointer leaves it.
internal import CYAML

/// The content of one YAML file, event by event.
///
/// libyaml keeps a pointer to the parser inside the parser, and a pointer into the
/// input, so neither may move. Both are allocated here, once, and freed once.
///
/// Anchors, aliases and tags are refused: a value that stands in two places has no
/// single place to point at.
@safe final class YAMLEvents {
  enum Kind {
    case scalar, sequenceStart, mappingStart, collectionEnd, end
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var hasDocument = false
  private let source: SourceID

  init(of file: SourceFile) {
    let text = file.bytes
    source = file.id
    unsafe input = .allocate(capacity: text.count)
    _ = unsafe input.initialize(from: text)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// Moves to the next event that carries content, or to the end of the file.
  func advance() throws(Problem) -> Kind {
    while true {
      unsafe yaml_event_delete(event)
      guard unsafe yaml_parser_parse(parser, event) == 1 else { throw syntaxProblem() }
      switch unsafe event.pointee.type {
      case YAML_DOCUMENT_START_EVENT:
        if hasDocument {
          throw Problem(
            .unsupported(Text(nl: "een tweede document", en: "a second document")), at: span(in: source))
        }
        hasDocument = true
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_STREAM_END_EVENT: return .end
      case YAML_SCALAR_EVENT:
        let scalar = unsafe event.pointee.data.scalar
        try unsafe refuse(anchor: scalar.anchor, tag: scalar.tag)
        return .scalar
      case YAML_SEQUENCE_START_EVENT:
        let start = unsafe event.pointee.data.sequence_start
        try unsafe refuse(anchor: start.anchor, tag: start.tag)
        return .sequenceStart
      case YAML_MAPPING_START_EVENT:
        let start = unsafe event.pointee.data.mapping_start
        try unsafe refuse(anchor: start.anchor, tag: start.tag)
        return .mappingStart
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
      default:
        throw Problem(.unsupported(Text(nl: "een alias (*)", en: "an alias (*)")), at: span(in: source))
      }
    }
  }

  /// Where the current event stands, in the file that these are the events of.
  func span(in source: SourceID) -> SourceSpan {
    unsafe SourceSpan(
      start: SourcePosition(event.pointee.start_mark), end: SourcePosition(event.pointee.end_mark),
      in: source)
  }

  /// The characters that the current event takes up, counted from the start of the text.
  var characters: Range<Int> {
    let (start, end) = unsafe (Int(event.pointee.start_mark.index), Int(event.pointee.end_mark.index))
    return start..<max(start, end)
  }

  /// Whether the list or record that the current event begins stands in brackets, or is a pair in a
  /// list that does.
  var isFlow: Bool {
    switch unsafe event.pointee.type {
    case YAML_SEQUENCE_START_EVENT:
      unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT: unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    default: false
    }
  }

  /// How the current event, which must be a scalar, is written.
  var quoting: Quoting {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  /// The key that the current event, which must be a scalar, spells; nil of a word that is none.
  var key: SpeltKey? { unsafe SpeltKey(plan: bytes.span) }

  /// The text of the current event, which must be a scalar.
  var text: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// Whether the current event, which must be a scalar, leaves its value open: nothing,
  /// or a word that YAML has for it. In quotes, these are words like any other.
  var isBlank: Bool {
    guard unsafe event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE else { return false }
    let word = unsafe bytes.span
    return switch word.count {
    case 0: true
    case 1: word.spells("~")
    case 4: word.spells("null") || word.spells("Null") || word.spells("NULL")
    default: false
    }
  }

  /// The current event, which must be a scalar, as a value; nil if it is not spelt as one.
  func value<Value: Scalar>() -> Value? { unsafe Value(plan: bytes.span) }

  /// Whether the current event, which must be a scalar, is this word.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool { unsafe bytes.span.spells(word) }

  private var bytes: UnsafeBufferPointer<UInt8> {
    precondition(unsafe event.pointee.type == YAML_SCALAR_EVENT)
    return unsafe UnsafeBufferPointer(
      start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
  }

  @inline(__always)
  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) throws(Problem) {
    if unsafe anchor != nil {
      throw Problem(.unsupported(Text(nl: "een anker (&)", en: "an anchor (&)")), at: span(in: source))
    }
    if unsafe tag != nil {
      throw Problem(.unsupported(Text(nl: "een typeaanduiding (!)", en: "a tag (!)")), at: span(in: source))
    }
  }

  private func syntaxProblem() -> Problem {
    let position = unsafe SourcePosition(parser.pointee.problem_mark)
    let reason = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    return Problem(.syntax(yamlReason(reason)), at: SourceSpan(start: position, end: position, in: source))
  }
}

/// How a file writes a value.
enum Quoting {
  case plain, single, double
  /// Behind `|` or `>`, on lines of its own.
  case block
}

extension SourcePosition {
  /// libyaml counts from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension Span<UInt8> {
  /// Whether these bytes are exactly this word.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return unsafe withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return true }
      return unsafe memcmp(start, word.utf8Start, word.utf8CodeUnitCount) == 0
    }
  }

  /// Whether these bytes are exactly this word.
  func spells(_ word: String) -> Bool {
    guard count == word.utf8.count else { return false }
    let other = word.utf8.span
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}

extension String {
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
