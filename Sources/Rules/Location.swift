import PlanCheck

extension Chapter {
  /// Section 4.3.1 of the manual: where a Sessy may be.
  static let location = Chapter(nl: "Een locatie kiezen (4.3.1)", en: "Choosing a location (4.3.1)") {

    Rule(
      "room-volume", .performance, .manual, .location, covers: ["LOC-014", "LOC-015"],
      nl: "Kies een ruimte met ten minste \(Figure.roomVolume) voor elke Sessy die erin komt.",
      en: "Choose a room with at least \(Figure.roomVolume) for each Sessy in it.",
      reason: Text(
        nl:
          "Een Sessy geeft warmte af. In te weinig lucht wordt het te warm; hij verlaagt dan zijn vermogen of schakelt af.",
        en:
          "A Sessy gives off heat. In too little air it gets too warm; it then reduces its power, or switches off."
      ),
      interpretation: Text(
        nl:
          "De maat geldt per toestel, voor 5 en 10 kWh gelijk: beide hebben hetzelfde vermogen en dus dezelfde warmte.",
        en:
          "The measure is for each unit, the same for 5 and 10 kWh: both have the same power, and so the same heat."
      ),
      passing: [
        """
        rooms: [{name: schuur, volume: «12 m3»}]
        sessys: [{room: schuur}, {room: schuur}]
        """,
        """
        rooms: [{name: schuur, length: «200 cm», width: 2 m, height: 1.5 m}]
        sessys: [{room: schuur}]
        """,
      ],
      failing: [
        """
        rooms: [{name: schuur, volume: ↓11.9 m3}, {name: zolder, volume: 6 m3}]
        sessys: [{room: schuur}, {room: schuur}, {room: zolder}]
        """
      ],
      each: OccupiedRoom.self,
      when: Condition(
        Text(
          nl:
            "er staat een Sessy, en er is geen uitzondering voor een koele of goed geventileerde ruimte gedocumenteerd",
          en: "it holds a Sessy, and no exception for a cool or well ventilated room is documented")
      ) { room, _ in room.hasSessy && !room.hasDocumentedException }
    ) {
      roomVolume
    }

    Rule(
      "room-volume-exception", .advice, .manual, .location, covers: ["LOC-015"],
      nl: "Kies ook een koele of goed geventileerde ruimte liefst met \(Figure.roomVolume) voor elke Sessy.",
      en: "Preferably choose a cool or well ventilated room, too, with \(Figure.roomVolume) for each Sessy.",
      reason: Text(
        nl: "Voor zo'n ruimte staat de handleiding minder toe, zonder te zeggen hoeveel minder.",
        en: "For such a room the manual allows less, without saying how much less."),
      interpretation: Text(
        nl:
          "De handleiding noemt geen getal. Met een gedocumenteerde uitzondering is een kleinere ruimte een opmerking, geen afkeuring.",
        en:
          "The manual gives no figure. With a documented exception a smaller room is a remark, not a failure."
      ),
      passing: [
        """
        rooms: [{name: kelder, volume: «6 m3», volume_exception: {ground: cool, document: meting 12-02}}]
        sessys: [{room: kelder}]
        """
      ],
      failing: [
        """
        rooms: [{name: kelder, volume: ↓5 m3, volume_exception: {ground: cool, document: meting 12-02}}]
        sessys: [{room: kelder}]
        """
      ],
      each: OccupiedRoom.self,
      when: Condition(
        Text(
          nl:
            "er staat een Sessy, en een uitzondering voor een koele of goed geventileerde ruimte is gedocumenteerd",
          en: "it holds a Sessy, and an exception for a cool or well ventilated room is documented")
      ) { room, _ in room.hasSessy && room.hasDocumentedException }
    ) {
      roomVolume
    }

    Rule(
      "free-space", .performance, .manual, .location, covers: ["LOC-008"],
      nl: "Houd links, rechts en boven de Sessy ten minste \(Figure.leastFreeSpace) vrij.",
      en: "Keep at least \(Figure.leastFreeSpace) free to the left, to the right and above the Sessy.",
      reason: Text(
        nl: "De Sessy koelt met de lucht eromheen.", en: "The Sessy cools with the air around it."),
      interpretation: freeSpaceBand,
      passing: [
        "sessys: [{free_space: {left: «10 cm», right: «100 mm», above: «0.1 m»}}]"
      ],
      failing: [
        "sessys: [{free_space: {left: 10 cm, right: ↓8 cm, above: 10 cm}}]",
        "sessys: [{free_space: {left: 10 cm, right: 15 cm, above: ↓95 mm}}]",
      ],
      each: PlacedSessy.self
    ) {
      Side.left.required
      Side.right.required
      Side.above.required
    }

    Rule(
      "free-space-advised", .advice, .manual, .location, covers: ["LOC-008"],
      nl: "Houd links, rechts en boven de Sessy liefst \(Figure.advisedFreeSpace) vrij.",
      en: "Preferably keep \(Figure.advisedFreeSpace) free to the left, to the right and above the Sessy.",
      reason: Text(
        nl: "Meer lucht eromheen houdt de Sessy koeler.", en: "More air around it keeps the Sessy cooler."),
      interpretation: freeSpaceBand,
      passing: [
        "sessys: [{free_space: {left: «15 cm», right: «150 mm», above: «15 cm»}}]"
      ],
      failing: [
        "sessys: [{free_space: {left: ↓12 cm, right: 20 cm, above: 20 cm}}]"
      ],
      each: PlacedSessy.self
    ) {
      Side.left.advised
      Side.right.advised
      Side.above.advised
    }

    Rule(
      "free-space-below", .performance, .manual, .location, covers: ["LOC-008"],
      nl: "Houd onder een hangende Sessy ten minste \(Figure.leastFreeSpace) vrij.",
      en: "Keep at least \(Figure.leastFreeSpace) free below a Sessy on the wall.",
      reason: Text(
        nl: "De Sessy koelt met de lucht eromheen.", en: "The Sessy cools with the air around it."),
      interpretation: standingBand,
      passing: ["sessys: [{mounting: wall, free_space: {below: «10 cm»}}]"],
      failing: ["sessys: [{mounting: wall, free_space: {below: ↓5 cm}}]"],
      each: PlacedSessy.self, when: .onWall
    ) {
      Side.below.required
    }

    Rule(
      "free-space-below-advised", .advice, .manual, .location, covers: ["LOC-008"],
      nl: "Houd onder een hangende Sessy liefst \(Figure.advisedFreeSpace) vrij.",
      en: "Preferably keep \(Figure.advisedFreeSpace) free below a Sessy on the wall.",
      reason: Text(
        nl: "Meer lucht eromheen houdt de Sessy koeler.", en: "More air around it keeps the Sessy cooler."),
      interpretation: standingBand,
      passing: ["sessys: [{mounting: wall, free_space: {below: «15 cm»}}]"],
      failing: ["sessys: [{mounting: wall, free_space: {below: ↓14 cm}}]"],
      each: PlacedSessy.self, when: .onWall
    ) {
      Side.below.advised
    }

    Rule(
      "sessy-distance", .performance, .ours, .location, covers: ["LOC-009"],
      nl: "Houd tussen twee Sessy's ten minste \(Figure.leastFreeSpace) vrij.",
      en: "Keep at least \(Figure.leastFreeSpace) free between two Sessys.",
      reason: Text(
        nl: "Sessy's die dicht bij elkaar hangen warmen elkaar op.",
        en: "Sessys that hang close together heat each other."),
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
      each: PlacedSessy.self, when: .hasCompany
    ) {
      Side.nextSessy.required
    }

    Rule(
      "sessy-distance-advised", .advice, .ours, .location, covers: ["LOC-009"],
      nl: "Houd tussen twee Sessy's liefst \(Figure.advisedFreeSpace) vrij.",
      en: "Preferably keep \(Figure.advisedFreeSpace) free between two Sessys.",
      reason: Text(
        nl: "Sessy's die dicht bij elkaar hangen warmen elkaar op.",
        en: "Sessys that hang close together heat each other."),
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
      each: PlacedSessy.self, when: .hasCompany
    ) {
      Side.nextSessy.advised
    }

    Rule(
      "direct-sun", .performance, .manual, .location, covers: ["LOC-006"],
      nl: "Hang de Sessy niet in direct zonlicht.", en: "Do not hang the Sessy in direct sunlight.",
      reason: Text(
        nl: "In de zon wordt de Sessy te warm en verlaagt hij zijn vermogen.",
        en: "In the sun the Sessy gets too warm, and reduces its power."),
      interpretation: Text(
        nl: "Over opslag in de zon waarschuwt 3.4 zwaarder; voor een Sessy die hangt geldt 4.3.1.",
        en: "Of storage in the sun 3.4 warns more gravely; for a Sessy in place 4.3.1 holds."),
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
      "escape-route", .danger, .ours, .location, covers: ["LOC-007"],
      nl: "Plaats de Sessy niet in een vluchtweg.", en: "Do not place the Sessy in an escape route.",
      reason: Text(
        nl: "Bij brand of rook moet de vluchtweg vrij blijven.",
        en: "In case of fire or smoke the escape route has to stay free."),
      interpretation: Text(
        nl:
          "De handleiding schaart de locatie-eisen onder prestaties. Een vluchtweg gaat om levens: daarom gevaar.",
        en:
          "The manual files the demands on the location under performance. An escape route is about lives: hence danger."
      ),
      passing: [
        """
        rooms: [{name: schuur, escape_route: no}]
        sessys: [{room: schuur}]
        """
      ],
      failing: [
        """
        rooms: [{name: hal, escape_route: ↓yes}]
        sessys: [{room: hal}]
        """
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "geen vluchtweg", en: "no escape route"),
        holds: { room, _ in room.facts.isEscapeRoute == false },
        remedy: Text(nl: "Kies een andere ruimte.", en: "Choose another room."))
    }

    Rule(
      "above-heater", .danger, .ours, .location, covers: ["LOC-010"],
      nl: "Hang de Sessy niet recht boven een verwarming.",
      en: "Do not hang the Sessy directly above a heater.",
      reason: Text(
        nl: "Opstijgende warmte verhit de batterij.", en: "Rising heat warms up the battery."),
      interpretation: Text(
        nl:
          "Paragraaf 4.3.1 schaart dit onder prestaties, maar 3.4 waarschuwt de batterij niet aan hitte bloot te stellen: daarom gevaar.",
        en:
          "Section 4.3.1 files this under performance, but 3.4 warns not to expose the battery to heat: hence danger."
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
      "above-inverter", .performance, .manual, .location, covers: ["LOC-011"],
      nl: "Hang de Sessy niet recht boven een omvormer.",
      en: "Do not hang the Sessy directly above an inverter.",
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
      "appliance-space", .performance, .manual, .location, covers: ["LOC-012"],
      nl: "Laat apparaten naast de Sessy de vrije ruimte die hun eigen handleiding vraagt.",
      en: "Leave appliances beside the Sessy the free space that their own manuals ask for.",
      reason: Text(
        nl: "Een ketel of omvormer kan meer ruimte nodig hebben dan de Sessy.",
        en: "A boiler or inverter can need more space than the Sessy does."),
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

    Rule(
      "room-ventilation", .caution, .manual, .safety, covers: ["LOC-013", "SAF-007"],
      nl: "Kies een geventileerde ruimte.", en: "Choose a ventilated room.",
      reason: Text(
        nl: "Ventilatie voert de warmte van de Sessy af.", en: "Ventilation carries off the Sessy's heat."),
      interpretation: Text(
        nl:
          "Paragraaf 4.3.1 schaart ventilatie onder prestaties; 3.4 geeft er het signaalwoord VOORZICHTIG bij, en dat telt hier.",
        en:
          "Section 4.3.1 files ventilation under performance; 3.4 puts the signal word VOORZICHTIG to it, and that counts here."
      ),
      passing: [
        """
        rooms: [{name: schuur, ventilated: yes}]
        sessys: [{room: schuur}]
        """
      ],
      failing: [
        """
        rooms: [{name: kast, ventilated: ↓no}]
        sessys: [{room: kast}]
        """
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "geventileerd", en: "ventilated"),
        holds: { room, _ in room.facts.isVentilated == true },
        remedy: Text(
          nl: "Breng ventilatie aan, of kies een andere ruimte.",
          en: "Provide ventilation, or choose another room."))
    }

    Rule(
      "room-temperature", .performance, .manual, .location, covers: ["LOC-002", "SPC-018"],
      nl:
        "Kies een ruimte waar het gewoonlijk \(Figure.lowestTemperature) tot \(Figure.highestTemperature) is.",
      en: "Choose a room where it usually is \(Figure.lowestTemperature) to \(Figure.highestTemperature).",
      reason: Text(
        nl: "Daarbuiten verlaagt de Sessy zijn vermogen, of schakelt hij af.",
        en: "Outside that range the Sessy reduces its power, or switches off."),
      interpretation: Text(
        nl:
          "De handleiding zegt “gewoonlijk”. Gelezen als de laagste en de hoogste temperatuur die gewoonlijk voorkomen.",
        en: "The manual says “usually”. Read as the lowest and the highest temperature that usually occur."),
      passing: [
        """
        rooms: [{name: schuur, temperature: {lowest: «0 °C», highest: «35 °C»}}]
        sessys: [{room: schuur}]
        """
      ],
      failing: [
        """
        rooms: [{name: schuur, temperature: {lowest: ↓-5 °C, highest: 30 °C}}]
        sessys: [{room: schuur}]
        """,
        """
        rooms: [{name: zolder, temperature: {lowest: 5 °C, highest: ↓40 °C}}]
        sessys: [{room: zolder}]
        """,
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      temperature(Figure.lowestTemperature, Figure.highestTemperature)
    }

    Rule(
      "room-temperature-optimum", .advice, .manual, .location, covers: ["LOC-003"],
      nl: "Kies liefst een ruimte waar het \(Figure.lowestOptimum) tot \(Figure.highestOptimum) is.",
      en: "Preferably choose a room where it is \(Figure.lowestOptimum) to \(Figure.highestOptimum).",
      reason: Text(
        nl: "Daarin presteert de Sessy het best; warmer is niet gevaarlijk.",
        en: "There the Sessy performs best; warmer is not dangerous."),
      interpretation: Text(
        nl:
          "De handleiding zegt “gewoonlijk”. Gelezen als de laagste en de hoogste temperatuur die gewoonlijk voorkomen.",
        en: "The manual says “usually”. Read as the lowest and the highest temperature that usually occur."),
      passing: [
        """
        rooms: [{name: kelder, temperature: {lowest: «5 °C», highest: «20 °C»}}]
        sessys: [{room: kelder}]
        """
      ],
      failing: [
        """
        rooms: [{name: schuur, temperature: {lowest: 5 °C, highest: ↓28 °C}}]
        sessys: [{room: schuur}]
        """
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      temperature(Figure.lowestOptimum, Figure.highestOptimum)
    }

    Rule(
      "room-humidity", .performance, .manual, .location, covers: ["LOC-001"],
      nl: "Kies een ruimte waar de luchtvochtigheid onder \(Figure.humidity) blijft.",
      en: "Choose a room where the humidity stays below \(Figure.humidity).",
      reason: Text(
        nl: "In vochtiger lucht kan condens de elektronica aantasten.",
        en: "In damper air condensation can harm the electronics."),
      passing: [
        """
        rooms: [{name: schuur, humidity: 89 %}]
        sessys: [{room: schuur}]
        """
      ],
      failing: [
        """
        rooms: [{name: wasruimte, humidity: ↓«90 %»}]
        sessys: [{room: wasruimte}]
        """
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "hoogste luchtvochtigheid", en: "highest humidity"), .below, Figure.humidity,
        of: { room, _ in room.facts.humidity }
      ) { excess in
        Text(
          nl:
            "Breng de luchtvochtigheid terug tot onder \(excess.limit), bijvoorbeeld met meer ventilatie, of kies een drogere ruimte.",
          en:
            "Bring the humidity down below \(excess.limit), with more ventilation for instance, or choose a drier room."
        )
      }
    }

    Rule(
      "room-environment", .danger, .ours, .smallSessy, covers: ["SPC-019"],
      nl: "Kies een droge, schone ruimte binnenshuis: de Sessy is IP20.",
      en: "Choose a dry, clean room indoors: the Sessy is IP20.",
      reason: Text(
        nl: "IP20 biedt geen bescherming tegen water en stof.",
        en: "IP20 gives no protection against water and dust."),
      passing: [
        """
        rooms: [{name: bijkeuken, environment: dry}]
        sessys: [{room: bijkeuken}]
        """
      ],
      failing: [
        """
        rooms: [{name: carport, environment: ↓outdoors}]
        sessys: [{room: carport}]
        """,
        """
        rooms: [{name: badkamer, environment: ↓wet}]
        sessys: [{room: badkamer}]
        """,
        """
        rooms: [{name: zagerij, environment: ↓dusty}]
        sessys: [{room: zagerij}]
        """,
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "droog en schoon, binnen", en: "dry and clean, indoors"),
        holds: { room, _ in room.facts.environment == .dry },
        remedy: Text(nl: "Kies een andere ruimte.", en: "Choose another room."))
    }
  }
}

private let roomVolume = Requirement<OccupiedRoom>(
  Text(nl: "inhoud", en: "volume"), .atLeast,
  limit: { room, _ in room.sessyCount * Figure.roomVolume },
  of: { room, _ in room.volume }
) { short in
  Text(
    nl:
      "Kies een ruimte die \(short.difference) groter is, plaats er minder Sessy's, of leg het vast als de ruimte koel of goed geventileerd is.",
    en:
      "Choose a room that is \(short.difference) larger, place fewer Sessys in it, or document it if the room is cool or well ventilated."
  )
}

private let freeSpaceBand = Text(
  nl:
    "De handleiding noemt een band van \(Figure.leastFreeSpace) tot \(Figure.advisedFreeSpace): minder is een tekort, ertussen is advies.",
  en:
    "The manual gives a band of \(Figure.leastFreeSpace) to \(Figure.advisedFreeSpace): less is a failure, in between is advice."
)

private let standingBand = Text.sentences([
  freeSpaceBand,
  Text(
    nl: "Een Sessy die op zijn pootjes staat heeft onder zich geen vrije ruimte nodig.",
    en: "A Sessy that stands on its feet needs no free space below."),
])

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

  /// The least that the manual asks for.
  var required: Requirement<PlacedSessy> { requirement(Figure.leastFreeSpace) }

  /// The end of its band; of a side that keeps the least only, so that nothing is told twice.
  var advised: Requirement<PlacedSessy> {
    requirement(Figure.advisedFreeSpace).when { [space] sessy, _ in space(sessy) >= Figure.leastFreeSpace }
  }

  private func requirement(_ limit: Centimetre) -> Requirement<PlacedSessy> {
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

private func temperature(_ lowest: Celsius, _ highest: Celsius) -> [Requirement<OccupiedRoom>] {
  [
    Requirement(
      Text(nl: "laagste temperatuur", en: "lowest temperature"), .atLeast, lowest,
      of: { room, _ in room.facts.temperature.lowest }
    ) { short in
      Text(
        nl: "Houd de ruimte \(short.difference) warmer, of kies een andere.",
        en: "Keep the room \(short.difference) warmer, or choose another.")
    },
    Requirement(
      Text(nl: "hoogste temperatuur", en: "highest temperature"), .atMost, highest,
      of: { room, _ in room.facts.temperature.highest }
    ) { excess in
      Text(
        nl: "Houd de ruimte \(excess.difference) koeler, of kies een andere.",
        en: "Keep the room \(excess.difference) cooler, or choose another.")
    },
  ]
}

extension OccupiedRoom {
  /// Whether the site says why a smaller room will do, and what shows it. Left out is no.
  fileprivate var hasDocumentedException: Answer<Bool> {
    facts.volumeException.ground.stated && facts.volumeException.document.stated
  }
}

extension Condition<OccupiedRoom> {
  static let hasSessy = Condition(Text(nl: "er staat een Sessy", en: "it holds a Sessy")) { room, _ in
    room.hasSessy
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
