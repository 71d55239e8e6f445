public import PlanCheck

// The file format as a form: what a page asks of a house, in the order of a walk through it. Every word, unit and
// choice is that of the schema.

/// The sections of the form, and what each field takes.
public func siteForm(in language: Language) -> Document {
  guard case .record(_, let fields) = Site.shape else { return JSON.null.document }
  return JSON.object([
    ("program", .text(programVersion)),
    (
      "sections",
      .array(
        FormSection.all.map { section in
          .object([
            ("title", .text(section.title(language))),
            (
              "fields",
              .array(
                section.keys.compactMap { key in
                  fields.first { $0.key == key }?.form(at: .site, in: language)
                })
            ),
          ])
        })
    ),
  ]).document
}

/// Where one stands when one fills in what is there.
private struct FormSection {
  let title: Text
  let keys: [Key]

  static let all = [
    FormSection(title: Text(nl: "Klant en huis", en: "Customer and house"), keys: [.site]),
    FormSection(title: Text(nl: "Meterkast", en: "Meter box"), keys: [.supply, .meterBox]),
    FormSection(title: Text(nl: "Groepen", en: "Groups"), keys: [.groups]),
    FormSection(title: Text(nl: "Zonnepanelen", en: "Solar panels"), keys: [.pvInverters]),
    FormSection(title: Text(nl: "Verbruikers", en: "Loads"), keys: [.loads, .batteries]),
    FormSection(title: Text(nl: "Ruimtes", en: "Rooms"), keys: [.rooms]),
    FormSection(title: Text(nl: "Sessy's", en: "Sessys"), keys: [.sessys]),
    FormSection(
      title: Text(nl: "Netwerk en P1", en: "Network and P1"),
      keys: [.network, .smartMeter, .p1Meter, .ctMeter]),
    FormSection(
      title: Text(nl: "Tot slot", en: "At the end"), keys: [.storage, .offGrid, .waivers, .manual]),
  ]
}

extension Shape.Field {
  /// What a page has to know to ask for it.
  fileprivate func form(at owner: Place, in language: Language) -> JSON {
    let place = owner[key]
    let label = Text(nl: "\(key.spoken(in: .nl))", en: "\(key.spoken(in: .en))").asSaid.capitalised
    return .row(
      [
        ("key", .text(key.description)), ("label", .text(label(language))),
        ("help", .text(summary(language))),
        ("always", .flag(owner == .site || owner == Place[.site] || key == .name)),
      ] + shape().form(at: place, in: language))
  }
}

extension Shape {
  fileprivate func form(at place: Place, in language: Language) -> [(String, JSON)] {
    switch self {
    case .text, .name, .serialNumber: [("kind", .text("text"))]
    case .date: [("kind", .text("date"))]
    case .flag: [("kind", .text("choice")), ("choices", .choices(Bool.translations, in: language))]
    case .count: [("kind", .text("count"))]
    case .choice(let words): [("kind", .text("choice")), ("choices", .choices(words, in: language))]
    case .quantity(_, _, let isSigned, _, let example):
      [
        ("kind", .text("amount")), ("unit", JSON(AnswerForm(self).unit.map { $0(language) })),
        ("signed", .flag(isSigned)), ("example", .text(example)),
      ]
    case .reference(let noun, let reserved):
      [
        ("kind", .text("reference")), ("target", JSON(Self.list(of: noun))),
        ("choices", .choices(reserved, in: language)),
      ]
    case .list(.record(let title, let fields)):
      [
        ("kind", .text("list")), ("one", .text(title(language))),
        ("fields", .array(fields.map { $0.form(at: place.appending(.everyElement), in: language) })),
      ]
    case .list(let element):
      [("kind", .text("several")), ("element", .row(element.form(at: place, in: language)))]
    case .record(_, let fields):
      [("kind", .text("record")), ("fields", .array(fields.map { $0.form(at: place, in: language) }))]
    }
  }

  /// Where the things stand that a reference can name.
  private static func list(of noun: Text) -> String? {
    let lists = [
      (Group.noun, Place[.groups]), (Sessy.noun, Place[.sessys]), (Room.noun, Place[.rooms]),
      (SolarInverter.noun, Place[.pvInverters]),
    ]
    return lists.first { $0.0 == noun }?.1.description
  }
}

extension JSON {
  /// Words to choose from: as a site file has them, and as people say them.
  fileprivate static func choices(_ words: [Text], in language: Language) -> JSON {
    .array(words.map { .row([("word", .text($0(language))), ("said", .text($0.asSaid(language)))]) })
  }
}
