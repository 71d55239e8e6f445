public import PlanCheck

/// Every rule of an edition in a line: what `plancheck rules` prints.
public func ruleList(_ edition: Edition, in language: Language) -> String {
  edition.chapters.map { chapter in
    let lines = chapter.rules.map { ruleLine($0, in: edition, language) }
    return ([chapter.title(language)] + lines).joined(separator: "\n") + "\n"
  }.joined(separator: "\n")
}

/// A rule in a line: its name, how grave it is, its section, and what it asks.
func ruleLine(_ rule: Rule, in edition: Edition, _ language: Language) -> String {
  let place = edition.entry(for: rule.citation)?.number ?? "-"
  return
    "  \(rule.id.padded(to: 32)) \(rule.severity.label(language).padded(to: 12)) \(place.padded(to: 8)) \(rule.demand(language))"
}

/// Every rule and every other statement of an edition in full, as Markdown: what
/// `plancheck rules --full` prints.
public func ruleBook(_ edition: Edition, in language: Language) -> String {
  var parts = [introduction(edition.name)(language)]
  for chapter in edition.chapters {
    parts.append("## \(chapter.title(language))")
    parts += chapter.rules.map { page(of: $0, level: 3, of: edition, in: language) }
  }
  let register = edition.register
  for checklist in Checklist.all(of: edition) {
    let (items, phrase) = (checklist.items, checklist.moment.phrase)
    parts += list(
      items.map { "\(item($0.row, in: language)) *\($0.reason(language))*" },
      below: Text(nl: "Checklist: \(phrase)", en: "Checklist: \(phrase)"))
  }
  parts += list(
    register.filter { $0.place.isExamination }.map { item($0, in: language) }, below: examinationHeading)
  parts += list(register.filter { $0.place.isFigure }.map { item($0, in: language) }, below: figureHeading)
  return parts.joined(separator: "\n\n") + "\n"

  func list(_ items: [String], below heading: Text) -> [String] {
    items.isEmpty ? [] : ["## \(heading(language))", items.joined(separator: "\n")]
  }
}

private func item(_ row: RegisterRow, in language: Language) -> String {
  "- **\(row.id)** (\(row.section)): \(row.asks(language))"
}

private let examinationHeading = Text(
  nl: "Te zien in een voltooide installatie, niet in een plan",
  en: "Examined in a completed installation, not in a plan")

private let figureHeading = Text(nl: "Kengetallen", en: "Figures")

private func introduction(_ edition: String) -> Text {
  Text(
    nl: """
      # De eisen

      Elke eis die plancheck aan een locatie stelt, in de volgorde van de handleiding (uitgave \
      \(edition)), met een stuk van een locatiebestand dat voldoet en een dat niet voldoet. Daarna volgt \
      wat alleen een mens kan controleren, per moment van het werk, met de reden; wat pas in een \
      voltooide installatie te zien is; en de kengetallen. De nummers tussen haakjes zijn paragrafen \
      van de handleiding, die zelf altijd voorgaat. Een code zoals LOC-014 is een punt uit de handleiding: \
      één uitspraak die te controleren is.
      """,
    en: """
      # The rules

      Every demand that plancheck makes of a site, in the order of the manual (edition \(edition)), with \
      a piece of a site file that passes and one that fails. After that comes what only a person can \
      see to, by moment of the work, with the reason; what is examined in a completed installation; and \
      the figures. The numbers in parentheses are sections of the manual, which always takes \
      precedence. A code such as LOC-014 is a point of the manual: one statement that can be checked.
      """)
}
