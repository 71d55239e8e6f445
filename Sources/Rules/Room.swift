package import PlanCheck

extension Rule {
  /// Section 4.3.1 of the manual: the room that a Sessy may be in.
  @ListBuilder<Rule> package static func room(_ figures: Figures, _ sections: TableOfContents) -> [Rule] {
    Rule(
      "room-volume", .performance, .manual, .location, covers: ["LOC-014", "LOC-015"],
      nl: "Kies een ruimte met ten minste \(figures.roomVolume) voor elke Sessy die erin komt.",
      en: "Choose a room with at least \(figures.roomVolume) for each Sessy in it.",
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
      inapplicable: [
        """
        rooms: [{name: kelder, volume: 5 m3, volume_exception: {ground: cool, document: meting 12-02}}]
        sessys: [{room: kelder}]
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
      nl: "Houd ook in een koele of goed geventileerde ruimte liefst \(figures.roomVolume) per Sessy aan.",
      en: "In a cool or well ventilated room, too, preferably keep to \(figures.roomVolume) for each Sessy.",
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
      inapplicable: [
        """
        rooms: [{name: kelder, volume: 5 m3, volume_exception: {ground: cool}}]
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
      "room-ventilation", .caution, .manual, .safety, covers: ["LOC-013", "SAF-007"],
      nl: "Kies een geventileerde ruimte.", en: "Choose a ventilated room.",
      reason: Text(
        nl: "Ventilatie voert de warmte van de Sessy af.", en: "Ventilation carries off the Sessy's heat."),
      interpretation: Text(
        nl:
          "Paragraaf \(sections[.location]) schaart ventilatie onder prestaties; \(sections[.safety]) geeft er het signaalwoord VOORZICHTIG bij, en dat telt hier.",
        en:
          "Section \(sections[.location]) files ventilation under performance; \(sections[.safety]) puts the signal word VOORZICHTIG to it, and that counts here."
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
        "Kies een ruimte waar het gewoonlijk \(figures.lowestTemperature) tot \(figures.highestTemperature) is.",
      en: "Choose a room where it usually is \(figures.lowestTemperature) to \(figures.highestTemperature).",
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
      temperature(figures.lowestTemperature, figures.highestTemperature)
    }

    Rule(
      "room-temperature-optimum", .advice, .manual, .location, covers: ["LOC-003"],
      nl: "Kies liefst een ruimte waar het \(figures.lowestOptimum) tot \(figures.highestOptimum) is.",
      en: "Preferably choose a room where it is \(figures.lowestOptimum) to \(figures.highestOptimum).",
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
      temperature(figures.lowestOptimum, figures.highestOptimum)
    }

    Rule(
      "room-humidity", .performance, .manual, .location, covers: ["LOC-001"],
      nl: "Kies een ruimte waar de luchtvochtigheid onder \(figures.humidity) blijft.",
      en: "Choose a room where the humidity stays below \(figures.humidity).",
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
        Text(nl: "hoogste luchtvochtigheid", en: "highest humidity"), .below, figures.humidity,
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

    Rule(
      "bedroom", .advice, .ours, .smallSessy, covers: ["SPC-021"],
      nl: "Kies liefst een ruimte die niet aan een slaapkamer grenst.",
      en: "Preferably choose a room that does not adjoin a bedroom.",
      reason: Text(
        nl:
          "Een Sessy maakt \(figures.leastNoise) tot \(figures.mostNoise) dB(A) geluid, ook 's nachts; dat kan in een slaapkamer hinderlijk zijn.",
        en:
          "A Sessy makes \(figures.leastNoise) to \(figures.mostNoise) dB(A) of noise, at night too; in a bedroom that can be a nuisance."
      ),
      interpretation: Text(
        nl: "De handleiding noemt het geluid zonder er een eis aan te verbinden: daarom advies.",
        en: "The manual gives the noise without attaching a demand to it: hence advice."),
      passing: [
        """
        rooms: [{name: schuur, next_to_bedroom: no}]
        sessys: [{room: schuur}]
        """
      ],
      failing: [
        """
        rooms: [{name: zolder, next_to_bedroom: ↓yes}]
        sessys: [{room: zolder}]
        """
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "niet naast een slaapkamer", en: "not next to a bedroom"),
        holds: { room, _ in room.facts.isNextToBedroom == false },
        remedy: Text(
          nl: "Kies zo mogelijk een andere ruimte, of een wand die niet aan de slaapkamer grenst.",
          en: "If possible choose another room, or a wall that does not adjoin the bedroom."))
    }
  }
}

private let roomVolume = Requirement<OccupiedRoom>(
  Text(nl: "inhoud", en: "volume"), .atLeast,
  limit: { room, survey in room.sessyCount * survey.figures.roomVolume },
  of: { room, _ in room.volume }
) { short in
  Text(
    nl:
      "Kies een ruimte die \(short.difference) groter is, plaats er minder Sessy's, of leg het vast als de ruimte koel of goed geventileerd is.",
    en:
      "Choose a room that is \(short.difference) larger, place fewer Sessys in it, or document it if the room is cool or well ventilated."
  )
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
