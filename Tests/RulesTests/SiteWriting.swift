import PlanCheck

extension Patch.Value {
  /// All that a site states, as its file would.
  init(of site: Site) {
    var (site, writer) = (site, SiteWriter())
    site.version.set(1)
    site.fields(&writer)
    self = .record(writer.fields)
  }
}

extension Patch.Value {
  /// In brackets, for a person to read.
  var words: String {
    switch self {
    case .word(let word): word
    case .list(let values): "[\(values.map(\.words).joined(separator: ", "))]"
    case .record(let fields): "{\(fields.map { "\($0.key): \($0.value.words)" }.joined(separator: ", "))}"
    }
  }
}

private struct SiteWriter: FieldVisitor {
  private(set) var fields: [Patch.Value.Field] = []

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    if let value = Self.value(of: content) { fields.append(Patch.Value.Field(key, value)) }
  }

  /// Nil of what is left out.
  fileprivate static func value(of part: some Part) -> Patch.Value? {
    if let list = part as? any Writable { return list.written }
    if let record = part as? any Record {
      let fields = fields(of: record)
      return fields.isEmpty ? nil : .record(fields)
    }
    return (part as? any Statement)?.stated.map { .word($0.word) }
  }

  fileprivate static func fields(of record: some Record) -> [Patch.Value.Field] {
    var (record, writer) = (record, SiteWriter())
    record.fields(&writer)
    return writer.fields
  }
}

private protocol Writable {
  var written: Patch.Value? { get }
}

extension List: Writable {
  fileprivate var written: Patch.Value? {
    isStated ? .list(elements.map { SiteWriter.value(of: $0) ?? .record([]) }) : nil
  }
}

extension StatedValue {
  /// As a file writes it: a flag is yes or no.
  var word: String { if case .flag(let flag) = self { flag ? "yes" : "no" } else { canonical } }
}
