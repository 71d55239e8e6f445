package import PlanCheck

extension Rule {
  /// Section 4.3.1 of the manual: the place of a Sessy in its room.
  @ListBuilder<Rule> package static func place(_ figures: Figures, _ sections: TableOfContents) -> [Rule] {
    Rule(
      "free-space", .stops, .location, .manual(.performance), covers: ["LOC-008"],
      nl: "Houd links, rechts en boven de Sessy ten minste \(figures.leastFreeSpace) vrij.",
      en: "Keep at least \(figures.leastFreeSpace) free to the left, to the right and above the Sessy.",
      fault: Text(
        nl: "De Sessy heeft links, rechts of boven te weinig vrije ruimte.",
        en: "The Sessy has too little free space to the left, to the right or above."),
      reason: Text(
        nl: "De Sessy koelt met de lucht eromheen; met minder lucht verlaagt hij zijn vermogen.",
        en: "The Sessy cools with the air around it; with less air it reduces its power."),
      interpretation: freeSpaceBand(figures),
      passing: [
        "sessys: [{free_space: {left: «10 cm», right: «100 mm», above: «10 cm»}}]",
        "sessys: [{free_space: {left: 0.1 m, right: 0.1 m, above: 0.1 m}}]",
      ],
      failing: [
        "sessys: [{free_space: {left: 10 cm, right: ↓8 cm, above: 10 cm}}]",
        "sessys: [{free_space: {left: 10 cm, right: 15 cm, above: ↓95 mm}}]",
      ],
      each: PlacedSessy.self
    ) {
      Side.left.requirement(figures.leastFreeSpace)
      Side.right.requirement(figures.leastFreeSpace)
      Side.above.requirement(figures.leastFreeSpace)
    }

    Rule(
      "free-space-advised", .stops, .location, .manual(.advice), covers: ["LOC-008"],
      nl: "Houd links, rechts en boven de Sessy bij voorkeur \(figures.advisedFreeSpace) vrij.",
      en: "Preferably keep \(figures.advisedFreeSpace) free to the left, to the right and above the Sessy.",
      fault: Text(
        nl: "De Sessy heeft links, rechts of boven minder vrije ruimte dan geadviseerd.",
        en: "The Sessy has less free space left, right or above than advised."),
      reason: Text(
        nl: "Meer lucht eromheen houdt de Sessy koeler.", en: "More air around it keeps the Sessy cooler."),
      interpretation: freeSpaceBand(figures),
      passing: [
        "sessys: [{free_space: {left: «15 cm», right: «150 mm», above: «15 cm»}}]"
      ],
      failing: [
        "sessys: [{free_space: {left: ↓12 cm, right: 20 cm, above: 20 cm}}]"
      ],
      inapplicable: [
        "sessys: [{free_space: {left: «9.99 cm», right: 12 cm, above: 12 cm}}]",
        "sessys: [{free_space: {left: 12 cm, right: «9.99 cm», above: 12 cm}}]",
        "sessys: [{free_space: {left: 12 cm, right: 12 cm, above: «9.99 cm»}}]",
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "er is links, rechts en boven ten minste \(figures.leastFreeSpace) vrij",
          en: "there is at least \(figures.leastFreeSpace) free on the left, on the right and above")
      ) { sessy, survey in
        Side.left.keepsLeast(sessy, in: survey) && Side.right.keepsLeast(sessy, in: survey)
          && Side.above.keepsLeast(sessy, in: survey)
      }
    ) {
      Side.left.requirement(figures.advisedFreeSpace)
      Side.right.requirement(figures.advisedFreeSpace)
      Side.above.requirement(figures.advisedFreeSpace)
    }

    Rule(
      "free-space-below", .stops, .location, .manual(.performance), covers: ["LOC-008"],
      nl: "Houd onder een hangende Sessy ten minste \(figures.leastFreeSpace) vrij.",
      en: "Keep at least \(figures.leastFreeSpace) free below a Sessy on the wall.",
      fault: Text(
        nl: "De Sessy heeft onder zich te weinig vrije ruimte.",
        en: "The Sessy has too little free space below."),
      reason: Text(
        nl: "De Sessy koelt met de lucht eromheen; met minder lucht verlaagt hij zijn vermogen.",
        en: "The Sessy cools with the air around it; with less air it reduces its power."),
      interpretation: standingBand(figures),
      passing: ["sessys: [{mounting: wall, free_space: {below: «10 cm»}}]"],
      failing: ["sessys: [{mounting: wall, free_space: {below: ↓5 cm}}]"],
      inapplicable: ["sessys: [{mounting: floor, free_space: {below: 5 cm}}]"],
      each: PlacedSessy.self, when: .onWall
    ) {
      Side.below.requirement(figures.leastFreeSpace)
    }

    Rule(
      "free-space-below-advised", .stops, .location, .manual(.advice), covers: ["LOC-008"],
      nl: "Houd onder een hangende Sessy bij voorkeur \(figures.advisedFreeSpace) vrij.",
      en: "Preferably keep \(figures.advisedFreeSpace) free below a Sessy on the wall.",
      fault: Text(
        nl: "De Sessy heeft onder zich minder vrije ruimte dan geadviseerd.",
        en: "The Sessy has less free space below than advised."),
      reason: Text(
        nl: "Meer lucht eromheen houdt de Sessy koeler.", en: "More air around it keeps the Sessy cooler."),
      interpretation: standingBand(figures),
      passing: ["sessys: [{mounting: wall, free_space: {below: «15 cm»}}]"],
      failing: ["sessys: [{mounting: wall, free_space: {below: ↓14 cm}}]"],
      inapplicable: [
        "sessys: [{mounting: floor, free_space: {below: 14 cm}}]",
        "sessys: [{mounting: wall, free_space: {below: «9.99 cm»}}]",
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "de Sessy hangt aan de wand, met ten minste \(figures.leastFreeSpace) eronder",
          en: "the Sessy hangs on the wall, with at least \(figures.leastFreeSpace) below")
      ) { sessy, survey in sessy.facts.mounting == .wall && Side.below.keepsLeast(sessy, in: survey) }
    ) {
      Side.below.requirement(figures.advisedFreeSpace)
    }

    Rule(
      "sessy-distance", .stops, .location, covers: ["LOC-009"],
      nl: "Houd tussen twee Sessy's ten minste \(figures.leastFreeSpace) vrij.",
      en: "Keep at least \(figures.leastFreeSpace) free between two Sessys.",
      fault: Text(
        nl: "De Sessy zit te dicht bij een andere Sessy.", en: "The Sessy is too close to another Sessy."),
      reason: Text(
        nl: "Sessy's die dicht bij elkaar hangen warmen elkaar op, en verlagen dan hun vermogen.",
        en: "Sessys that hang close together heat each other, and then reduce their power."),
      interpretation: distanceBand,
      passing: [
        """
        rooms: [{name: schuur}]
        sessys: [{room: schuur, free_space: {next_sessy: «10 cm»}}, {room: schuur, free_space: {next_sessy: 10 cm}}]
        """
      ],
      failing: [
        """
        rooms: [{name: schuur}]
        sessys: [{room: schuur, free_space: {next_sessy: ↓9 cm}}, {room: schuur, free_space: {next_sessy: 10 cm}}]
        """
      ],
      inapplicable: ["rooms: [{name: schuur}]\nsessys: [{room: schuur, free_space: {next_sessy: 9 cm}}]"],
      each: PlacedSessy.self, when: .hasCompany
    ) {
      Side.nextSessy.requirement(figures.leastFreeSpace)
    }

    Rule(
      "sessy-distance-advised", .stops, .location, .advised, covers: ["LOC-009"],
      nl: "Houd tussen twee Sessy's bij voorkeur \(figures.advisedFreeSpace) vrij.",
      en: "Preferably keep \(figures.advisedFreeSpace) free between two Sessys.",
      fault: Text(
        nl: "De Sessy zit dichter bij een andere Sessy dan geadviseerd.",
        en: "The Sessy is closer to another Sessy than advised."),
      reason: Text(
        nl: "Met meer ruimte ertussen warmen Sessy's elkaar minder op.",
        en: "With more space between them Sessys heat each other less."),
      interpretation: distanceBand,
      passing: [
        """
        rooms: [{name: schuur}]
        sessys: [{room: schuur, free_space: {next_sessy: «15 cm»}}, {room: schuur, free_space: {next_sessy: 15 cm}}]
        """
      ],
      failing: [
        """
        rooms: [{name: schuur}]
        sessys: [{room: schuur, free_space: {next_sessy: ↓12 cm}}, {room: schuur, free_space: {next_sessy: 15 cm}}]
        """
      ],
      inapplicable: [
        "rooms: [{name: schuur}]\nsessys: [{room: schuur, free_space: {next_sessy: 12 cm}}]",
        """
        rooms: [{name: schuur}]
        sessys: [{room: schuur, free_space: {next_sessy: «9.99 cm»}}, {room: schuur, free_space: {next_sessy: 9 cm}}]
        """,
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "er staat nog een Sessy in dezelfde ruimte, op ten minste \(figures.leastFreeSpace)",
          en: "there is another Sessy in the same room, at least \(figures.leastFreeSpace) away")
      ) { sessy, survey in sessy.sessysInRoom > 1 && Side.nextSessy.keepsLeast(sessy, in: survey) }
    ) {
      Side.nextSessy.requirement(figures.advisedFreeSpace)
    }

    Rule(
      "direct-sun", .stops, .location, .manual(.performance), covers: ["LOC-006"],
      nl: "Plaats de Sessy niet in direct zonlicht.", en: "Do not place the Sessy in direct sunlight.",
      fault: Text(nl: "De Sessy zit in direct zonlicht.", en: "The Sessy is in direct sunlight."),
      reason: Text(
        nl: "In de zon wordt de Sessy te warm en verlaagt hij zijn vermogen.",
        en: "In the sun the Sessy gets too warm, and reduces its power."),
      interpretation: Text(
        nl:
          "Over opslag in de zon waarschuwt \(sections[.safety]) zwaarder; voor een Sessy die hangt geldt \(sections[.location]).",
        en:
          "Of storage in the sun \(sections[.safety]) warns more gravely; for a Sessy in place \(sections[.location]) holds."
      ),
      passing: ["sessys: [{direct_sun: no}]"],
      failing: ["sessys: [{direct_sun: ↓yes}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "buiten direct zonlicht", en: "out of direct sunlight"),
        holds: { sessy, _ in sessy.facts.isInDirectSun == false },
        remedy: Text(
          nl: "Kies een plek zonder direct zonlicht, of scherm de zon blijvend af.",
          en: "Choose a place without direct sunlight, or screen the sun off for good."))
    }

    Rule(
      "above-heater", .fireOrShock, .location, covers: ["LOC-010"],
      nl: "Plaats de Sessy niet recht boven een verwarming.",
      en: "Do not place the Sessy directly above a heater.",
      fault: Text(
        nl: "De Sessy zit recht boven een verwarming.", en: "The Sessy is directly above a heater."),
      reason: Text(
        nl: "Opstijgende warmte verhit de batterij, en een te hete batterij kan in brand raken.",
        en: "Rising heat warms up the battery, and a battery that is too hot can catch fire."),
      interpretation: Text(
        nl:
          "Paragraaf \(sections[.location]) schaart dit onder prestaties, maar \(sections[.safety]) waarschuwt de batterij niet aan hitte bloot te stellen: daarom gevaar.",
        en:
          "Section \(sections[.location]) files this under performance, but \(sections[.safety]) warns not to expose the battery to heat: hence danger."
      ),
      passing: ["sessys: [{above_heater: no}]"],
      failing: ["sessys: [{above_heater: ↓yes}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "niet boven een verwarming", en: "not above a heater"),
        holds: { sessy, _ in sessy.facts.isAboveHeater == false },
        remedy: Text(
          nl: "Kies een plek uit de buurt van de verwarming, of verplaats de verwarming.",
          en: "Choose a place away from the heater, or move the heater."))
    }

    Rule(
      "above-inverter", .stops, .location, .manual(.performance), covers: ["LOC-011"],
      nl: "Plaats de Sessy niet recht boven een omvormer.",
      en: "Do not place the Sessy directly above an inverter.",
      fault: Text(
        nl: "De Sessy zit recht boven een omvormer.", en: "The Sessy is directly above an inverter."),
      reason: Text(
        nl: "De warmte van de omvormer verhit de Sessy, die dan zijn vermogen verlaagt.",
        en: "The inverter's heat warms the Sessy, which then reduces its power."),
      passing: ["sessys: [{above_pv_inverter: no}]"],
      failing: ["sessys: [{above_pv_inverter: ↓yes}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "niet boven een omvormer", en: "not above an inverter"),
        holds: { sessy, _ in sessy.facts.isAboveInverter == false },
        remedy: Text(nl: "Hang de Sessy naast de omvormer.", en: "Hang the Sessy beside the inverter."))
    }

    Rule(
      "heat-source", .fireOrShock, .safety, .manual(.danger), covers: ["SAF-003"],
      nl: "Houd hitte en vuur bij de Sessy vandaan.", en: "Keep heat and fire away from the Sessy.",
      fault: Text(
        nl: "De Sessy zit bij een warmtebron of open vuur.",
        en: "The Sessy is near a source of heat or an open fire."),
      reason: Text(
        nl: "Hitte kan de batterij beschadigen en in brand laten raken.",
        en: "Heat can damage the battery and make it catch fire."),
      passing: ["sessys: [{heat_source_near: no}]"],
      failing: ["sessys: [{heat_source_near: ↓yes}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "geen warmtebron vlakbij", en: "no source of heat close by"),
        holds: { sessy, _ in sessy.facts.isNearHeat == false },
        remedy: Text(
          nl: "Kies een plek uit de buurt van de warmtebron, of haal die weg.",
          en: "Choose a place away from the source of heat, or remove it."))
    }

    Rule(
      "appliance-space", .stops, .location, .manual(.performance), covers: ["LOC-012"],
      nl: "Laat apparaten naast de Sessy de vrije ruimte die hun eigen handleiding vraagt.",
      en: "Leave appliances beside the Sessy the free space that their own manuals ask for.",
      fault: Text(
        nl: "Een apparaat naast de Sessy heeft te weinig vrije ruimte.",
        en: "An appliance beside the Sessy has too little free space."),
      reason: Text(
        nl:
          "Een ketel of omvormer kan meer ruimte nodig hebben dan de Sessy; heeft hij die niet, dan wordt hij te warm en valt hij uit.",
        en:
          "A boiler or inverter can need more space than the Sessy does; without it, it gets too warm and fails."
      ),
      passing: ["sessys: [{appliance_space_kept: yes}]"],
      failing: ["sessys: [{appliance_space_kept: ↓no}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "ruimte voor andere apparaten", en: "space for other appliances"),
        holds: { sessy, _ in sessy.facts.keepsApplianceSpace == true },
        remedy: Text(
          nl: "Hang de Sessy verder van het apparaat dat te weinig ruimte houdt.",
          en: "Hang the Sessy further from the appliance that is short of space."))
    }
  }
}

private func freeSpaceBand(_ figures: Figures) -> Text {
  Text(
    nl:
      "De handleiding noemt een band van \(figures.leastFreeSpace) tot \(figures.advisedFreeSpace): minder is een tekort, ertussen is advies.",
    en:
      "The manual gives a band of \(figures.leastFreeSpace) to \(figures.advisedFreeSpace): less is a failure, in between is advice."
  )
}

private func standingBand(_ figures: Figures) -> Text {
  .sentences([
    freeSpaceBand(figures),
    Text(
      nl: "Een Sessy die op zijn pootjes staat heeft onder zich geen vrije ruimte nodig.",
      en: "A Sessy that stands on its feet needs no free space below."),
  ])
}

private let distanceBand = Text(
  nl:
    "De afstand tussen Sessy's stond in een figuur die ontbreekt; gelezen als de vrije ruimte rondom. Niet geverifieerd.",
  en:
    "The distance between Sessys was in a figure that is lost; read like the free space around one. Not verified."
)

/// A side of a Sessy, and what to do if it has too little free space.
private struct Side {
  let name: Text
  let space: @Sendable (PlacedSessy) -> Fact<Centimetre>
  let remedy: @Sendable (Shortfall) -> Text

  /// Whether it keeps the least: where it does not, advice would tell the same again.
  func keepsLeast(_ sessy: PlacedSessy, in survey: Survey) -> Answer<Bool> {
    space(sessy) >= survey.figures.leastFreeSpace
  }

  func requirement(_ limit: Centimetre) -> Requirement<PlacedSessy> {
    Requirement(name, .atLeast, limit, of: { [space] sessy, _ in space(sessy) }, remedy: remedy)
  }

  static let left = Side(name: Text(nl: "links", en: "on the left"), space: { $0.facts.freeSpace.left }) {
    short in
    Text(
      nl: "Plaats de Sessy \(short.difference) verder van wat er links van zit.",
      en: "Move the Sessy \(short.difference) away from what is on its left.")
  }

  static let right = Side(name: Text(nl: "rechts", en: "on the right"), space: { $0.facts.freeSpace.right }) {
    short in
    Text(
      nl: "Plaats de Sessy \(short.difference) verder van wat er rechts van zit.",
      en: "Move the Sessy \(short.difference) away from what is on its right.")
  }

  static let above = Side(name: Text(nl: "erboven", en: "above"), space: { $0.facts.freeSpace.above }) {
    short in
    Text(
      nl: "Plaats de Sessy \(short.difference) lager, of haal weg wat erboven zit.",
      en: "Move the Sessy down by \(short.difference), or remove what is above it.")
  }

  static let below = Side(name: Text(nl: "eronder", en: "below"), space: { $0.facts.freeSpace.below }) {
    short in
    Text(
      nl: "Hang de Sessy \(short.difference) hoger, of haal weg wat eronder zit.",
      en: "Hang the Sessy \(short.difference) higher, or remove what is below it.")
  }

  static let nextSessy = Side(
    name: Text(nl: "tot de volgende Sessy", en: "to the next Sessy"), space: { $0.facts.freeSpace.nextSessy }
  ) { short in
    Text(
      nl: "Plaats de Sessy's \(short.difference) verder uit elkaar.",
      en: "Move the Sessys \(short.difference) further apart.")
  }
}

extension Condition<PlacedSessy> {
  static let onWall = Condition(Text(nl: "de Sessy hangt aan de wand", en: "the Sessy hangs on the wall")) {
    sessy, _ in sessy.facts.mounting == .wall
  }

  static let hasCompany = Condition(
    Text(nl: "er staat nog een Sessy in dezelfde ruimte", en: "there is another Sessy in the same room")
  ) { sessy, _ in sessy.sessysInRoom > 1 }
}
