import PlanCheck
import Rules

/// An edition of the manual that does not exist, to show what a next one takes: this file.
///
/// Five limits are others, one rule is gone and one is new, and a section has moved.
extension Edition {
  static let edition1226: Edition = {
    var figures = Figures()
    figures.roomVolume = CubicMetre(8)
    figures.humidity = Percent(85)
    figures.leastFreeSpace = Centimetre(12)
    figures.sessyCurrent = Ampere(12)
    figures.offGridMaximum = Duration(90 * 24)

    var sections = TableOfContents.edition0625
    sections[.location] = TableOfContents.Entry("4.2.3", page: 16)

    let sheets = SheetRow.edition0625
    return Edition(
      "12/26", figures: figures, sections: sections,
      chapters: [
        Chapter(nl: "Het product (2)", en: "The product (2)") { Rule.product(figures) },
        Chapter(nl: "Veiligheid (3)", en: "Safety (3)") { Rule.people },
        Chapter(nl: "De locatie (4.2.3)", en: "The location (4.2.3)") {
          Rule.room(figures, sections).filter { $0.id != "bedroom" }
          Rule.roomHeight
          Rule.place(figures, sections)
        },
        Chapter(nl: "Installatie (4)", en: "Installation (4)") {
          Rule.mounting(figures)
          Rule.cable(figures)
          Rule.wiring(figures, sheets: sheets)
          Rule.solar
        },
        Chapter(nl: "Configuratie (5)", en: "Configuration (5)") {
          Rule.network(figures, sections)
          Rule.settings(figures)
        },
        Chapter(nl: "Gebruik (6, 7)", en: "Use (6, 7)") {
          Rule.supply(figures)
          Rule.residualCurrent(figures, sections)
        },
        Chapter(nl: "De meterkast (bijlage III)", en: "The meter box (appendix III)") { Rule.meterBox },
        Chapter(nl: "Normen", en: "Standards", isBeyondManual: true) { Rule.standards(figures) },
      ],
      sheets: sheets)
  }()
}

extension Rule {
  fileprivate static let roomHeight = Rule(
    "room-height", .stops, .manual(.location), .manual(.performance), covers: [],
    nl: "Kies een ruimte van ten minste 180 cm hoog.", en: "Choose a room at least 180 cm high.",
    fault: Text(nl: "De ruimte is te laag.", en: "The room is too low."),
    reason: Text(nl: "Warme lucht moet weg kunnen.", en: "Warm air has to have a way out."),
    passing: ["rooms: [{name: schuur, height: «180 cm»}]\nsessys: [{room: schuur}]"],
    failing: ["rooms: [{name: kruipruimte, height: ↓90 cm}]\nsessys: [{room: kruipruimte}]"],
    each: OccupiedRoom.self
  ) {
    Requirement(
      Text(nl: "hoogte", en: "height"), .atLeast, Centimetre(180), of: { room, _ in room.facts.height }
    ) { _ in Text(nl: "Kies een andere ruimte.", en: "Choose another room.") }
  }
}
