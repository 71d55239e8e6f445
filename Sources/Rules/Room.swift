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
      each: OccupiedRoom.self, when: .hasDocumentedException
    ) {
      roomVolume
    }

    Rule(
      "room-volume-exception-ground", .performance, .ours, .location, covers: ["LOC-015"],
      nl: "Steun voor een kleinere ruimte alleen op wat de ruimte ook is: goed geventileerd, of koel.",
      en: "For a smaller room rely only on what the room is indeed: well ventilated, or cool.",
      reason: Text(
        nl:
          "De uitzondering is er voor een ruimte die de warmte kwijt kan; in een andere wordt de Sessy te warm.",
        en: "The exception is there for a room that can lose the heat; in another the Sessy gets too warm."),
      interpretation: Text(
        nl:
          "De handleiding zegt niet wanneer een ruimte koel is. Gelezen als: hoogstens \(figures.highestOptimum), waar de Sessy het best presteert.",
        en:
          "The manual does not say when a room is cool. Read as: \(figures.highestOptimum) at most, where the Sessy performs best."
      ),
      passing: [
        """
        rooms: [{name: kelder, temperature: {highest: «20 °C»}, volume_exception: {ground: cool, document: meting 12-02}}]
        sessys: [{room: kelder}]
        """,
        """
        rooms: [{name: kast, ventilated: yes, volume_exception: {ground: well_ventilated, document: foto 4}}]
        sessys: [{room: kast}]
        """,
      ],
      failing: [
        """
        rooms: [{name: kelder, temperature: {highest: ↓35 °C}, volume_exception: {ground: cool, document: meting 12-02}}]
        sessys: [{room: kelder}]
        """,
        """
        rooms: [{name: kast, ventilated: ↓no, volume_exception: {ground: well_ventilated, document: foto 4}}]
        sessys: [{room: kast}]
        """,
      ],
      inapplicable: [
        """
        rooms: [{name: kast, ventilated: no, volume_exception: {ground: well_ventilated}}]
        sessys: [{room: kast}]
        """
      ],
      each: OccupiedRoom.self, when: .hasDocumentedException
    ) {
      Requirement(
        Text(nl: "geventileerd", en: "ventilated"),
        holds: { room, _ in room.facts.isVentilated == true },
        remedy: Text(
          nl: "Breng ventilatie aan, of kies een ruimte met genoeg inhoud.",
          en: "Provide ventilation, or choose a room with enough volume.")
      )
      .when { room, _ in room.facts.volumeException.ground == .wellVentilated }
      Requirement(
        Text(nl: "hoogste temperatuur", en: "highest temperature"), .atMost, figures.highestOptimum,
        of: { room, _ in room.facts.temperature.highest }
      ) { excess in
        Text(
          nl: "Houd de ruimte \(excess.difference) koeler, of kies een met genoeg inhoud.",
          en: "Keep the room \(excess.difference) cooler, or choose one with enough volume.")
      }
      .when { room, _ in room.facts.volumeException.ground == .cool }
    }

    Rule(
      "room-volume-least", .caution, .ours, .location, covers: ["LOC-015"],
      nl: "Vraag de fabrikant voordat er minder dan \(leastVolume) per Sessy is.",
      en: "Ask the manufacturer before there is less than \(leastVolume) for each Sessy.",
      reason: Text(
        nl: "In zo weinig lucht kan de warmte nergens heen, hoe koel of goed geventileerd het ook is.",
        en: "In so little air the heat has nowhere to go, however cool or well ventilated it is."),
      interpretation: Text(
        nl:
          "De handleiding noemt voor een koele of goed geventileerde ruimte geen getal. \(leastVolume) is ons oordeel.",
        en:
          "For a cool or well ventilated room the manual gives no figure. \(leastVolume) is our judgement."),
      passing: [
        """
        rooms: [{name: kelder, volume: «4 m3», volume_exception: {ground: cool, document: meting 12-02}}]
        sessys: [{room: kelder}, {room: kelder}]
        """
      ],
      failing: [
        """
        rooms: [{name: kast, volume: ↓0.3 m3, volume_exception: {ground: well_ventilated, document: foto 4}}]
        sessys: [{room: kast}]
        """
      ],
      inapplicable: [
        """
        rooms: [{name: kast, volume: 0.3 m3}]
        sessys: [{room: kast}]
        """
      ],
      each: OccupiedRoom.self, when: .hasDocumentedException
    ) {
      Requirement(
        Text(nl: "inhoud", en: "volume"), .atLeast,
        limit: { room, _ in room.sessyCount * leastVolume }, of: { room, _ in room.volume }
      ) { short in
        Text(
          nl: "Kies een ruimte die \(short.difference) groter is, of leg het de fabrikant voor.",
          en: "Choose a room that is \(short.difference) larger, or put it to the manufacturer.")
      }
    }

    Rule(
      "height-in-room", .performance, .ours, .smallSessy, covers: ["SPC-015", "SPC-016", "LOC-008"],
      nl: "Kies een ruimte die hoog genoeg is voor de Sessy en zijn vrije ruimte.",
      en: "Choose a room that is high enough for the Sessy and its free space.",
      reason: Text(
        nl: "Anders past hij er niet, of kan hij zijn warmte niet kwijt.",
        en: "Otherwise it does not fit, or cannot lose its heat."),
      interpretation: Text(
        nl:
          "De hoogte van het model met \(figures.leastFreeSpace) erboven, en aan de wand ook eronder. De handleiding geeft de maten, en zegt niet dat hij erin moet passen.",
        en:
          "The height of the model with \(figures.leastFreeSpace) above it, and on the wall below it too. The manual gives the measures, and does not say that it has to fit."
      ),
      passing: [
        """
        rooms: [{name: kruipruimte, height: «77 cm»}]
        sessys: [{room: kruipruimte, model: 5 kWh, mounting: floor}]
        """,
        """
        rooms: [{name: vliering, height: «98 cm»}]
        sessys: [{room: vliering, model: 10 kWh, mounting: wall}]
        """,
      ],
      failing: [
        """
        rooms: [{name: kruipruimte, height: 60 cm}]
        sessys: [{room: ↓kruipruimte, model: 10 kWh, mounting: wall}]
        """
      ],
      inapplicable: [
        """
        rooms: [{name: schuur, volume: 12 m3}]
        sessys: [{room: schuur, model: 10 kWh, mounting: wall}]
        """
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(nl: "de hoogte van de ruimte is opgegeven", en: "the height of the room is stated")
      ) { sessy, survey in survey.isHeightStated(of: sessy) }
    ) {
      Requirement(
        Text(nl: "hoogte van de ruimte", en: "height of the room"), .atLeast,
        limit: { sessy, survey in survey.heightNeeded(by: sessy) },
        of: { sessy, survey in survey.roomHeight(of: sessy) }
      ) { short in
        Text(
          nl: "Kies een ruimte van ten minste \(short.limit) hoog.",
          en: "Choose a room of at least \(short.limit) high.")
      }
    }

    Rule(
      "wall-width", .performance, .ours, .smallSessy, covers: ["SPC-015", "SPC-016", "LOC-008", "LOC-009"],
      nl: "Kies een wand die breed genoeg is voor de Sessy's die er naast elkaar komen.",
      en: "Choose a wall that is wide enough for the Sessys that are beside each other on it.",
      reason: Text(
        nl: "Anders passen ze er niet met hun vrije ruimte ertussen en aan de einden.",
        en: "Otherwise they do not fit with their free space between them and at the ends."),
      interpretation: Text(
        nl:
          "Elk \(figures.smallSize[0]) breed, met \(figures.leastFreeSpace) ertussen en aan de einden; hangend ook boven elkaar, zoveel rijen als de hoogte toelaat. Gerekend met de langste zijde van de ruimte: een wand kan smaller zijn.",
        en:
          "Each \(figures.smallSize[0]) wide, with \(figures.leastFreeSpace) between them and at the ends; on the wall also above each other, in as many rows as the height allows. Worked out with the longest side of the room: a wall can be narrower."
      ),
      passing: [
        """
        rooms: [{name: kast, length: «112 cm», width: 60 cm, height: 250 cm}]
        sessys: [{room: kast, model: 5 kWh, mounting: floor, wall: {name: achter}}, {room: kast, model: 5 kWh, mounting: floor, wall: {name: achter}}]
        """,
        """
        rooms: [{name: kast, length: 80 cm, width: 60 cm, height: «164 cm»}]
        sessys: [{room: kast, model: 5 kWh, mounting: wall, wall: {name: achter}}, {room: kast, model: 5 kWh, mounting: wall, wall: {name: achter}}]
        """,
      ],
      failing: [
        """
        rooms: [{name: kast, length: ↓80 cm, width: 60 cm, height: 1 m}]
        sessys: [{room: kast, model: 5 kWh, mounting: wall, wall: {name: achter}}, {room: kast, model: 5 kWh, mounting: wall, wall: {name: achter}}]
        """,
        """
        rooms: [{name: kast, length: ↓60 cm, width: 50 cm, height: 1 m}]
        sessys: [{room: kast, model: 5 kWh, mounting: wall}]
        """,
      ],
      inapplicable: [
        """
        rooms: [{name: schuur, volume: 12 m3}]
        sessys: [{room: schuur, model: 5 kWh, mounting: wall}]
        """
      ],
      each: OccupiedRoom.self,
      when: Condition(
        Text(
          nl: "er staat een Sessy, en lengte, breedte en hoogte zijn opgegeven",
          en: "it holds a Sessy, and length, width and height are stated")
      ) { room, _ in room.hasSessy && room.areMeasuresStated }
    ) {
      Requirement(
        Text(nl: "breedte van de wand", en: "width of the wall"), .atLeast,
        limit: { room, survey in survey.wallFit(in: room).needed },
        of: { room, survey in survey.wallFit(in: room).available }
      ) { short in
        Text(
          nl:
            "Kies een wand van ten minste \(short.limit), of verdeel de Sessy's over meer wanden of ruimtes.",
          en: "Choose a wall of at least \(short.limit), or spread the Sessys over more walls or rooms.")
      }
    }

    Rule(
      "free-space-in-room", .performance, .ours, .location, covers: ["LOC-008"],
      nl: "Geef geen vrije ruimte op die de ruimte niet heeft.",
      en: "State no free space that the room does not have.",
      reason: Text(
        nl: "Eén van beide maten is fout; meet ze na.",
        en: "One of the two measures is wrong; measure them again."),
      passing: [
        """
        rooms: [{name: kast, length: «111 cm», width: 60 cm, height: «137 cm»}]
        sessys: [{room: kast, model: 5 kWh, mounting: wall, free_space: {left: 40 cm, right: 30 cm, above: 50 cm, below: 20 cm}}]
        """,
        """
        rooms: [{name: kast, length: 60 cm, width: «111 cm», height: «117 cm»}]
        sessys: [{room: kast, model: 5 kWh, mounting: floor, free_space: {left: 40 cm, right: 30 cm, above: 50 cm}}]
        """,
      ],
      failing: [
        """
        rooms: [{name: kast, length: 90 cm, width: 60 cm, height: 250 cm}]
        sessys: [{room: ↓kast, model: 5 kWh, mounting: wall, free_space: {left: 40 cm, right: 30 cm, above: 50 cm, below: 20 cm}}]
        """,
        """
        rooms: [{name: kast, length: 200 cm, width: 60 cm, height: 120 cm}]
        sessys: [{room: ↓kast, model: 5 kWh, mounting: wall, free_space: {left: 40 cm, right: 30 cm, above: 50 cm, below: 20 cm}}]
        """,
      ],
      inapplicable: [
        """
        rooms: [{name: schuur, volume: 12 m3}]
        sessys: [{room: schuur, model: 5 kWh, mounting: wall, free_space: {left: 40 cm, right: 30 cm, above: 50 cm, below: 20 cm}}]
        """
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "lengte, breedte en hoogte van de ruimte zijn opgegeven",
          en: "length, width and height of the room are stated")
      ) { sessy, survey in survey.areMeasuresStated(of: sessy) }
    ) {
      Requirement(
        Text(nl: "langste zijde van de ruimte", en: "longest side of the room"), .atLeast,
        limit: { sessy, survey in survey.widthTaken(by: sessy) },
        of: { sessy, survey in survey.longestSide(of: sessy) }, remedy: measureAgain)
      Requirement(
        Text(nl: "hoogte van de ruimte", en: "height of the room"), .atLeast,
        limit: { sessy, survey in survey.heightTaken(by: sessy) },
        of: { sessy, survey in survey.roomHeight(of: sessy) }, remedy: measureAgain)
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

/// Our judgement: below it no exception is credible.
private let leastVolume = figure(CubicMetre(2))

@Sendable private func measureAgain(_ short: Shortfall) -> Text {
  Text(
    nl: "Meet de ruimte en de vrije ruimte na: samen nemen ze \(short.limit), en er is \(short.actual).",
    en:
      "Measure the room and the free space again: together they take \(short.limit), and there is \(short.actual)."
  )
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
  fileprivate static let hasDocumentedException = Condition(
    Text(
      nl:
        "er staat een Sessy, en een uitzondering voor een koele of goed geventileerde ruimte is gedocumenteerd",
      en: "it holds a Sessy, and an exception for a cool or well ventilated room is documented")
  ) { room, _ in room.hasSessy && room.hasDocumentedException }

  static let hasSessy = Condition(Text(nl: "er staat een Sessy", en: "it holds a Sessy")) { room, _ in
    room.hasSessy
  }
}
