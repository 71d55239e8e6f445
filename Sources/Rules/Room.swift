package import PlanCheck

extension Rule {
  /// Section 4.3.1 of the manual: the room that a Sessy may be in.
  @ListBuilder<Rule> package static func room(_ figures: Figures, _ sections: TableOfContents) -> [Rule] {
    roomSize(figures)

    Rule(
      "escape-route", .fireOrShock, .location, covers: ["LOC-007"],
      nl: "Plaats de Sessy niet in een vluchtweg.", en: "Do not place the Sessy in an escape route.",
      fault: Text(nl: "De ruimte is een vluchtweg.", en: "The room is an escape route."),
      reason: Text(
        nl: "Bij brand of rook moet de vluchtweg vrij blijven: anders kan niemand weg.",
        en: "In case of fire or smoke the escape route has to stay free: otherwise nobody can get away."),
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
      "room-ventilation", .stops, .safety, .manual(.caution), covers: ["LOC-013", "SAF-007"],
      nl: "Kies een geventileerde ruimte.", en: "Choose a ventilated room.",
      fault: Text(nl: "De ruimte is niet geventileerd.", en: "The room is not ventilated."),
      reason: Text(
        nl: "Zonder ventilatie blijft de warmte van de Sessy hangen, met kans op schade.",
        en: "Without ventilation the Sessy's heat stays, with a risk of damage."),
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
      "room-temperature", .stops, .location, .manual(.performance), covers: ["LOC-002", "SPC-018"],
      nl:
        "Kies een ruimte waar het gewoonlijk \(figures.lowestTemperature) tot \(figures.highestTemperature) is.",
      en: "Choose a room where it usually is \(figures.lowestTemperature) to \(figures.highestTemperature).",
      fault: Text(
        nl: "Het wordt in de ruimte te koud of te warm.", en: "It gets too cold or too warm in the room."),
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
      "room-temperature-optimum", .stops, .location, .manual(.advice), covers: ["LOC-003"],
      nl: "Kies bij voorkeur een ruimte waar het \(figures.lowestOptimum) tot \(figures.highestOptimum) is.",
      en: "Preferably choose a room where it is \(figures.lowestOptimum) to \(figures.highestOptimum).",
      fault: Text(
        nl: "Het wordt in de ruimte kouder of warmer dan geadviseerd.",
        en: "It gets colder or warmer in the room than advised."),
      reason: Text(
        nl:
          "Daarin presteert de Sessy het best; warmer of kouder levert hij minder op, maar gevaarlijk is het niet.",
        en: "There the Sessy performs best; warmer or colder it yields less, but that is not dangerous."),
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
      "room-humidity", .damage, .location, .manual(.performance), covers: ["LOC-001"],
      nl: "Kies een ruimte waar de luchtvochtigheid onder \(figures.humidity) blijft.",
      en: "Choose a room where the humidity stays below \(figures.humidity).",
      fault: Text(nl: "De ruimte is te vochtig.", en: "The room is too humid."),
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
      "room-environment", .fireOrShock, .smallSessy, covers: ["SPC-019"],
      nl: "Kies een droge, schone ruimte binnenshuis: de Sessy is IP20.",
      en: "Choose a dry, clean room indoors: the Sessy is IP20.",
      fault: Text(nl: "De ruimte is buiten, nat of stoffig.", en: "The room is outdoors, wet or dusty."),
      reason: Text(
        nl: "IP20 biedt geen bescherming tegen water en stof: die geven kans op kortsluiting en schokken.",
        en: "IP20 gives no protection against water and dust: they bring a risk of short circuits and shocks."
      ),
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
      "bedroom", .costs, .smallSessy, covers: ["SPC-021"],
      nl: "Kies bij voorkeur een ruimte die niet aan een slaapkamer grenst.",
      en: "Preferably choose a room that does not adjoin a bedroom.",
      fault: Text(nl: "De ruimte grenst aan een slaapkamer.", en: "The room adjoins a bedroom."),
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

    Rule(
      "noise-where-slept", .costs, .smallSessy, covers: ["SPC-021"],
      nl: "Plaats de Sessy bij voorkeur niet in een ruimte waar iemand slaapt.",
      en: "Preferably do not place the Sessy in a room where someone sleeps.",
      fault: Text(
        nl: "Wie in de ruimte slaapt, kan de Sessy horen.",
        en: "Whoever sleeps in the room may hear the Sessy."),
      reason: Text(
        nl: "Een Sessy maakt \(figures.leastNoise) tot \(figures.mostNoise) dB(A) geluid, ook 's nachts.",
        en: "A Sessy makes \(figures.leastNoise) to \(figures.mostNoise) dB(A) of noise, at night too."),
      interpretation: Text(
        nl: "De handleiding noemt het geluid zonder er een eis aan te verbinden: daarom advies.",
        en: "The manual gives the noise without attaching a demand to it: hence advice."),
      passing: ["rooms: [{name: schuur, slept_in: no}]\nsessys: [{room: schuur}]"],
      failing: [
        "rooms: [{name: kamer 3, kind: ↓bedroom}]\nsessys: [{room: kamer 3}]",
        "rooms: [{name: logeerkamer, next_to_bedroom: no, slept_in: ↓yes}]\nsessys: [{room: logeerkamer}]",
      ],
      inapplicable: ["rooms: [{name: schuur, kind: shed}]\nsessys: [{room: schuur}]"],
      each: OccupiedRoom.self, when: .saysWhetherSleptIn
    ) {
      Requirement.isNotSleptIn
    }
  }
}

private func temperature(_ lowest: Celsius, _ highest: Celsius) -> [Requirement<OccupiedRoom>] {
  [
    Requirement(
      Text(nl: "laagste temperatuur", en: "lowest temperature"), .atLeast, lowest,
      spanning: { room, _ in room.facts.temperature.lowestSpread }
    ) { short in
      Text(
        nl: "Houd de ruimte \(short.difference) warmer, of kies een andere.",
        en: "Keep the room \(short.difference) warmer, or choose another.")
    },
    Requirement(
      Text(nl: "hoogste temperatuur", en: "highest temperature"), .atMost, highest,
      spanning: { room, _ in room.facts.temperature.highestSpread }
    ) { excess in
      Text(
        nl: "Houd de ruimte \(excess.difference) koeler, of kies een andere.",
        en: "Keep the room \(excess.difference) cooler, or choose another.")
    },
  ]
}

extension Condition<OccupiedRoom> {
  static let hasSessy = Condition(Text(nl: "er staat een Sessy", en: "it holds a Sessy")) { room, _ in
    room.hasSessy
  }
}
