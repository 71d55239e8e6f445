public import PlanCheck

/// The file format as JSON Schema 2020-12, for editors that complete and check site files: they propose
/// the words of one language, and take those of the other.
public func siteSchema(in language: Language) -> String {
  let root = JSON.object([
    ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
    ("$id", .text("urn:plancheck:site:1:\(language)")),
    ("title", .text("plancheck")),
  ]).merging(Site.shape.jsonSchema(in: language)).merging(
    .object([("required", .array([.text("plancheck")]))]))
  return root.document.text
}

extension JSON {
  /// The members of both objects.
  fileprivate func merging(_ other: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let more) = other else { return other }
    return .object(members + more)
  }
}

extension Shape {
  /// What editors, which read YAML 1.2, take a value of this shape for.
  fileprivate func jsonSchema(in language: Language) -> JSON {
    switch self {
    case .text, .name, .serialNumber, .reference:
      return .object([("type", .array([.text("string"), .text("number"), .text("null")]))])
    case .date:
      return .object([
        ("type", .array([.text("string"), .text("null")])),
        ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
      ])
    case .flag:
      let words = (language == .nl ? ["ja", "nee"] : ["yes", "no"]).map { JSON.text($0) }
      return .object([("enum", .array([.flag(true), .flag(false)] + words + [.null]))])
    case .count(let least, let most):
      return .object([
        ("type", .array([.text("integer"), .text("null")])), ("minimum", .number(least)),
        ("maximum", .number(most)),
      ])
    case .choice(let words):
      let words = words.map { $0(language) }
      let numbers = words.compactMap(Int.init).map { JSON.number($0) }
      return .object([("enum", .array(numbers + words.map { .text($0) } + [.null]))])
    case .quantity(_, let spellings, let isSigned, _, let example):
      return .object([
        ("type", .array([.text("string"), .text("null")])),
        (
          "pattern",
          .text("^\(isSigned ? "-?" : "")[0-9]+([.,][0-9]+)? *(\(spellings.joined(separator: "|")))$")
        ),
        ("examples", .array([.text(example)])),
      ])
    case .list(let element):
      return .object([
        ("type", .array([.text("array"), .text("null")])), ("items", element.jsonSchema(in: language)),
      ])
    case .record(let title, let fields):
      let properties = fields.map { field in
        (
          field.key.spoken(in: language),
          JSON.object([("description", .text(field.summary(language)))])
            .merging(field.shape().jsonSchema(in: language))
        )
      }
      return .object([
        ("$comment", .text(title(language))),
        ("type", .array([.text("object"), .text("null")])),
        ("additionalProperties", .flag(false)), ("properties", .object(properties)),
      ])
    }
  }
}
