public import PlanCheck

/// The file format as JSON Schema 2020-12, for editors that complete and check site files: they propose
/// the words of one language, and take those of the other, and whatever else the program reads.
public func siteSchema(in language: Language) -> String {
  var writer = SiteSchemaWriter(language: language)
  let site = writer.schema(of: Site.shape, Spelling())
  let unknown = JSON.object([
    ("anyOf", .array([.row([("type", .text("null"))]), writer.matching(unknownSpelling)]))
  ])
  let root = JSON.object([
    ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
    ("$id", .text("urn:plancheck:site:1:\(language)")),
    ("title", .text("plancheck")),
  ]).merging(site).merging(
    .object([
      ("required", .array([.text("plancheck")])),
      ("$defs", .object([("unknown", unknown)] + writer.definitions)),
    ]))
  return root.document.text
}

extension JSON {
  /// The members of both objects.
  fileprivate func merging(_ other: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let more) = other else { return other }
    return .object(members + more)
  }
}

/// What editors, which read YAML 1.2, take a value for.
private struct SiteSchemaWriter {
  let language: Language

  /// How people write values besides, each once: they are long.
  private var patterns: [String] = []

  init(language: Language) { self.language = language }

  /// As `ref` names them.
  var definitions: [(String, JSON)] {
    patterns.enumerated().map { ("words-\($0 + 1)", matching($1)) }
  }

  mutating func schema(of shape: Shape, _ spelling: Spelling) -> JSON {
    switch shape {
    case .text, .name, .serialNumber, .reference:
      return .object([("type", .array((anything + ["null"]).map { .text($0) }))])
    case .date:
      return either(
        [("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))], or: spelling)
    case .flag:
      let words = (language == .nl ? ["ja", "nee"] : ["yes", "no"]).map { JSON.text($0) }
      return either([("enum", .array([.flag(true), .flag(false)] + words))], or: spelling)
    case .count(let least, let most):
      return either(
        [("type", .text("integer")), ("minimum", .number(least)), ("maximum", .number(most))], or: spelling)
    case .choice(let words):
      let words = words.map { $0(language) }
      let numbers = words.compactMap(Int.init).map { JSON.number($0) }
      return either([("enum", .array(numbers + words.map { .text($0) }))], or: spelling)
    case .quantity(_, let spellings, let isSigned, _, let example):
      let names = spellings.joined(separator: "|")
      let pattern = "^\(isSigned ? "-?" : "")[0-9]+([.,][0-9]+)? *(\(names))$"
      return either([("type", .text("string")), ("pattern", .text(pattern))], or: spelling)
        .merging(.object([("examples", .array([.text(example)]))]))
    case .list(let element):
      let items = schema(of: element, spelling.elements.first ?? Spelling())
      return either([("type", .text("array"))], or: spelling).merging(.object([("items", items)]))
    case .record(let title, let fields):
      let properties = fields.map { field in
        (
          field.key.spoken(in: language),
          JSON.object([("description", .text(field.summary(language)))])
            .merging(schema(of: field.shape(), field.spelling()))
        )
      }
      return .object([("$comment", .text(title(language)))])
        .merging(either([("type", .text("object"))], or: spelling))
        .merging(.object([("additionalProperties", .flag(false)), ("properties", .object(properties))]))
    }
  }

  /// What YAML may take the word of a name for.
  private let anything = ["string", "number", "boolean"]

  /// A value as the format has it, or as people write it besides, or nothing.
  private mutating func either(_ canonical: [(String, JSON)], or spelling: Spelling) -> JSON {
    var others: [JSON] = []
    if spelling.isAnything { others.append(.row([("type", .array(anything.map { .text($0) }))])) }
    if !spelling.isAnything, !spelling.patterns.isEmpty { others.append(ref(to: spelling.pattern)) }
    if !spelling.numbers.isEmpty {
      others.append(.row([("enum", .array(spelling.numbers.map { .number($0) }))]))
    }
    if spelling.hasTruth { others.append(.row([("type", .text("boolean"))])) }
    let unknown = JSON.row([("$ref", .text("#/$defs/unknown"))])
    return .object([("anyOf", .array([.row(canonical)] + others + [unknown]))])
  }

  private mutating func ref(to pattern: String) -> JSON {
    let place = patterns.firstIndex(of: pattern) ?? patterns.count
    if place == patterns.count { patterns.append(pattern) }
    return .row([("$ref", .text("#/$defs/words-\(place + 1)"))])
  }

  func matching(_ spelling: Spelling) -> JSON { matching(spelling.pattern) }

  private func matching(_ pattern: String) -> JSON {
    .row([("type", .text("string")), ("pattern", .text(pattern))])
  }
}

extension Spelling {
  /// What matches one of its patterns, as a whole.
  fileprivate var pattern: String { "^(?:\(patterns.joined(separator: "|")))$" }
}
