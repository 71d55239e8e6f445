public import PlanCheck

extension Edition {
  /// The installation manual of the Sessy home battery, edition 06/25.
  public static let edition0625: Edition = {
    let figures = Figures()
    let sections = TableOfContents.edition0625
    let sheets = SheetRow.edition0625
    return Edition(
      "06/25", version: 6, figures: figures, sections: sections,
      chapters: [
        Chapter(nl: "Wat de Sessy nodig heeft (hoofdstuk 2)", en: "What the Sessy needs (chapter 2)") {
          Rule.product(figures)
        },
        Chapter(nl: "Gebruik, personeel en veiligheid (3)", en: "Use, personnel and safety (3)") {
          Rule.people
        },
        Chapter(nl: "De ruimte kiezen (4.3.1)", en: "Choosing the room (4.3.1)") {
          Rule.room(figures, sections)
        },
        Chapter(nl: "De plek in de ruimte (4.3.1)", en: "The place in the room (4.3.1)") {
          Rule.place(figures, sections)
        },
        Chapter(nl: "De Sessy plaatsen (4.3.2)", en: "Mounting the Sessy (4.3.2)") {
          Rule.mounting(figures)
        },
        Chapter(nl: "De kabel voorbereiden (4.3.3)", en: "Preparing the cable (4.3.3)") {
          Rule.cable(figures)
        },
        Chapter(nl: "De elektra aansluiten (4.3.4)", en: "Connecting the wiring (4.3.4)") {
          Rule.wiring(figures, sheets: sheets)
        },
        Chapter(nl: "De zonnepanelen aansluiten (4.3.4.2)", en: "Connecting the solar panels (4.3.4.2)") {
          Rule.solar
        },
        Chapter(nl: "De P1-meter en het netwerk (4.2.2, 5)", en: "The P1 meter and the network (4.2.2, 5)") {
          Rule.network(figures, sections)
        },
        Chapter(nl: "De instellingen van de dongel (5.5.3)", en: "The settings of the dongle (5.5.3)") {
          Rule.settings(figures)
        },
        Chapter(nl: "Van het net af (6.1)", en: "Off the grid (6.1)") { Rule.supply(figures) },
        Chapter(
          nl: "Aardlekbeveiliging (7 en bijlage IV)", en: "Residual current protection (7 and appendix IV)"
        ) {
          Rule.residualCurrent(figures, sections)
        },
        Chapter(
          nl: "Meerdere bronnen in de meterkast (bijlage III)",
          en: "Several sources in the meter box (appendix III)"
        ) {
          Rule.meterBox
        },
        Chapter(
          nl: "Buiten de handleiding: normen en praktijk", en: "Beyond the manual: standards and practice",
          isBeyondManual: true
        ) {
          Rule.standards(figures)
        },
      ],
      sheets: sheets, register: RegisterRow.all(figures))
  }()
}
