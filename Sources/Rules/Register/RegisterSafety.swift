import PlanCheck

extension RegisterRow {
  /// Chapter 3 of the manual: use, people and safety.
  @ListBuilder<RegisterRow> static var safety: [RegisterRow] {
    RegisterRow(
      "USE-001", "3.1", .rules,
      nl: "Gebruik de Sessy voor het opslaan en teruggeven van energie, in een woning of een bedrijf.",
      en: "Use the Sessy for storing and returning energy, in a home or a business.")
    RegisterRow(
      "USE-002", "3.2",
      .checklist(
        .handover, .ofHouse(.caution, .confirmation),
        reason: Text(
          nl: "Ander gebruik dan de handleiding beschrijft is onbedoeld gebruik.",
          en: "Use other than the manual describes is unintended use.")),
      nl: "Spreek met de klant af dat de Sessy alleen voor het bedoelde doel wordt gebruikt.",
      en: "Agree with the customer that the Sessy is used for its intended purpose only.")
    RegisterRow(
      "USE-003", "3.2",
      .checklist(
        .during, .ofHouse(.caution, .confirmation),
        reason: Text(
          nl: "Wie van de handleiding afwijkt, gebruikt de Sessy onbedoeld.",
          en: "Whoever departs from the manual uses the Sessy in an unintended way.")),
      nl: "Volg de aanwijzingen van de handleiding.", en: "Follow the instructions of the manual.")
    RegisterRow(
      "USE-004", "3.2", .examination(.ofHouse(.danger, .confirmation)),
      nl: "Verhelp storingen, alarmen en defecten die een veiligheidsrisico geven.",
      en: "Repair faults, alarms and defects that bring a safety risk.")
    RegisterRow(
      "USE-005", "3.2", .examination(.ofSessy(.danger, .photo)),
      nl: "Verwijder of wijzig geen onderdelen of beveiligingen zonder toestemming.",
      en: "Do not remove or change parts or safety components without consent.")
    RegisterRow(
      "USE-006", "3.2", .examination(.ofHouse(.caution, .confirmation)),
      nl: "Gebruik alleen reserveonderdelen en accessoires die de fabrikant goedkeurt.",
      en: "Use only spare parts and accessories that the manufacturer approves.")

    RegisterRow(
      "QUA-001", "3.3",
      .checklist(
        .beforeVisit, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "De fabrikant staat de installatie alleen aan meerderjarigen toe.",
          en: "The manufacturer allows only adults to install.")),
      nl: "Laat alleen wie wettig meerderjarig is de Sessy installeren.",
      en: "Let only people who are legally of age install the Sessy.")
    RegisterRow(
      "QUA-002", "3.3",
      .checklist(
        .beforeVisit, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Wie de gevaren van de batterij niet kent, kan zichzelf en anderen ernstig verwonden.",
          en: "Whoever does not know the dangers of the battery can seriously injure themselves and others.")),
      nl: "Lees de veiligheidsinstructies van de handleiding en houd u eraan.",
      en: "Read the safety instructions of the manual and keep to them.")
    RegisterRow(
      "QUA-003", "3.3",
      .checklist(
        .beforeVisit, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Naast de handleiding stellen ook wet en netbeheerder eisen.",
          en: "Besides the manual, the law and the network operator make demands too.")),
      nl: "Ga na welke lokale, nationale en internationale voorschriften hier gelden, en houd u eraan.",
      en: "Find out which local, national and international regulations apply here, and keep to them.")
    RegisterRow(
      "QUA-004", "3.3", .rules,
      nl: "Houd NEN 1010:2020 aan voor de installatie.", en: "Keep to NEN 1010:2020 for the installation.")

    RegisterRow(
      "SAF-001", "3.4",
      .checklist(
        .during, .ofHouse(.danger, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Bij kortsluiting loopt een zeer grote stroom, met brand en ernstig letsel als gevolg.",
          en: "A short circuit lets a very large current flow, with fire and serious injury as a result.")),
      nl: "Sluit de polen van de batterij niet kort.", en: "Do not short the poles of the battery.")
    RegisterRow(
      "SAF-002", "3.4",
      .checklist(
        .during, .ofHouse(.danger, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Een beschadigde cel kan branden en giftige stoffen vrijlaten.",
          en: "A damaged cell can burn and release poisonous substances.")),
      nl: "Haal de batterij niet uit elkaar, en plet, doorboor, open of versnipper hem niet.",
      en: "Do not take the battery apart, and do not crush, pierce, open or shred it.")
    RegisterRow(
      "SAF-003", "3.4", .rules,
      nl: "Houd hitte en vuur bij de batterij vandaan.", en: "Keep heat and fire away from the battery.")
    RegisterRow(
      "SAF-004", "3.4", .rules,
      nl: "Sla de batterij niet op in direct zonlicht.", en: "Do not store the battery in direct sunlight.")
    RegisterRow(
      "SAF-005", "3.4",
      .checklist(
        .during, .ofHouse(.danger, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Vloeistof uit de batterij is schadelijk voor huid en ogen.",
          en: "Fluid from the battery harms skin and eyes.")),
      nl:
        "Raak vloeistof uit een lekkende batterij niet aan; spoel na contact met veel water en ga naar een arts.",
      en:
        "Do not touch fluid from a leaking battery; after contact rinse with plenty of water and see a doctor."
    )
    RegisterRow(
      "SAF-006", "3.4", .rules,
      nl: "Zorg dat kinderen alleen met een volwassene erbij aan de Sessy komen.",
      en: "Make sure that children touch the Sessy only with an adult present.")
    RegisterRow(
      "SAF-007", "3.4", .rules,
      nl: "Zorg voor ventilatie waar de Sessy werkt.", en: "Provide ventilation where the Sessy works.")
    RegisterRow(
      "SAF-008", "3.4", .examination(.ofSessy(.caution, .photo, isSignalled: true)),
      nl: "Sluit de voedingskabels van de batterij met de juiste polariteit aan.",
      en: "Connect the supply cables of the battery with the right polarity.")
    RegisterRow(
      "SAF-009", "3.4",
      .checklist(
        .beforeVisit, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Buiten die doos kan de batterij onderweg beschadigen.",
          en: "Outside that box the battery can be damaged on the way.")),
      nl: "Houd de batterij onderweg in de originele doos.",
      en: "Keep the battery in its original box on the way.")
    RegisterRow(
      "SAF-010", "3.4",
      .checklist(
        .during, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Een andere behandeling kan de batterij beschadigen.",
          en: "Other handling can damage the battery.")),
      nl: "Ga met de batterij om zoals de handleiding beschrijft.",
      en: "Handle the battery as the manual describes.")
    RegisterRow(
      "SAF-011", "3.4",
      .checklist(
        .beforeWork, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "De verpakking beschermt de batterij tegen stoten, stof en vocht.",
          en: "The packaging protects the battery from knocks, dust and damp.")),
      nl: "Laat de batterij in de verpakking tot u hem nodig hebt.",
      en: "Leave the battery in its packaging until you need it.")
    RegisterRow(
      "SAF-012", "3.4",
      .checklist(
        .beforeVisit, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Vuil en vocht tasten de batterij aan.", en: "Dirt and damp affect the battery.")),
      nl: "Bewaar de batterij schoon en droog.", en: "Keep the battery in a clean and dry place.")
    RegisterRow(
      "SAF-013", "3.4",
      .checklist(
        .handover, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Dat kan de batterij beschadigen; bij afwezigheid kan het systeem op inactief.",
          en: "That can damage the battery; during absence the system can be set inactive.")),
      nl:
        "Spreek af dat een batterij die niet wordt gebruikt, niet langdurig blijft laden.",
      en: "Agree that a battery that is not in use is not left charging for long.")
    RegisterRow(
      "SAF-014", "3.4",
      .checklist(
        .commissioning, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Na lange opslag haalt de batterij zijn volle prestaties pas na enkele cycli.",
          en: "After long storage the battery gives its full performance only after a few cycles.")),
      nl: "Laad en ontlaad een batterij die lang opgeslagen lag zo nodig enkele keren.",
      en: "If needed, charge and discharge a battery that was stored for long a few times.")
    RegisterRow(
      "SAF-015", "3.4",
      .checklist(
        .handover, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Ze zijn later nodig bij onderhoud, garantie en afvoer.",
          en: "They are needed later for maintenance, warranty and disposal.")),
      nl: "Geef de klant de papieren die bij de batterij zaten, om te bewaren.",
      en: "Give the customer the papers that came with the battery, to keep.")
  }
}
