import PlanCheck

extension Rule {
  /// Section 4.3.1 of the manual: whether the room is large enough for what comes in it, by its volume and
  /// by its sides.
  @ListBuilder<Rule> static func roomSize(_ figures: Figures) -> [Rule] {
    Rule(
      "room-volume", .stops, .location, .manual(.performance), covers: ["LOC-014", "LOC-015"],
      nl: "Kies een ruimte met ten minste \(figures.roomVolume) voor elke Sessy die erin komt.",
      en: "Choose a room with at least \(figures.roomVolume) for each Sessy in it.",
      fault: Text(
        nl: "De ruimte is te klein voor de Sessy's erin.", en: "The room is too small for the Sessys in it."),
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
      "room-volume-exception", .stops, .location, .manual(.advice), covers: ["LOC-015"],
      nl:
        "Houd ook in een koele of goed geventileerde ruimte bij voorkeur \(figures.roomVolume) per Sessy aan.",
      en: "In a cool or well ventilated room, too, preferably keep to \(figures.roomVolume) for each Sessy.",
      fault: Text(
        nl: "De inhoud van de ruimte is alleen met een uitzondering genoeg.",
        en: "The volume of the room is enough only by an exception."),
      reason: Text(
        nl:
          "Voor zo'n ruimte staat de handleiding minder toe, zonder te zeggen hoeveel minder: de warmte heeft er minder ruimte.",
        en:
          "For such a room the manual allows less, without saying how much less: the heat has less room there."
      ),
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
      "room-volume-exception-ground", .stops, .location, covers: ["LOC-015"],
      nl: "Ga alleen van een koele of goed geventileerde ruimte uit als de ruimte dat ook is.",
      en: "Assume a cool or well ventilated room only if the room is so.",
      fault: Text(
        nl: "De uitzondering noemt de ruimte koel of goed geventileerd, en dat is hij niet.",
        en: "The exception calls the room cool or well ventilated, and it is not."),
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
        spanning: { room, _ in room.facts.temperature.highestSpread }
      ) { excess in
        Text(
          nl: "Houd de ruimte \(excess.difference) koeler, of kies een met genoeg inhoud.",
          en: "Keep the room \(excess.difference) cooler, or choose one with enough volume.")
      }
      .when { room, _ in room.facts.volumeException.ground == .cool }
    }

    Rule(
      "room-volume-least", .injury, .location, covers: ["LOC-015"],
      nl: "Vraag de fabrikant voordat er minder dan \(leastVolume) per Sessy is.",
      en: "Ask the manufacturer before there is less than \(leastVolume) for each Sessy.",
      fault: Text(
        nl: "De ruimte is veel te klein voor de Sessy's erin.",
        en: "The room is much too small for the Sessys in it."),
      reason: Text(
        nl:
          "In zo weinig lucht kan de warmte nergens heen, hoe koel of goed geventileerd het ook is: dat geeft kans op schade.",
        en:
          "In so little air the heat has nowhere to go, however cool or well ventilated it is: that brings a risk of damage."
      ),
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
      "height-in-room", .stops, .smallSessy, covers: ["SPC-015", "SPC-016", "LOC-008"],
      nl: "Kies een ruimte die hoog genoeg is voor de Sessy en zijn vrije ruimte.",
      en: "Choose a room that is high enough for the Sessy and its free space.",
      fault: Text(
        nl: "De ruimte is te laag voor de Sessy en zijn vrije ruimte.",
        en: "The room is too low for the Sessy and its free space."),
      reason: Text(
        nl: "Anders past hij er niet, of kan hij zijn warmte niet kwijt en verlaagt hij zijn vermogen.",
        en: "Otherwise it does not fit, or cannot lose its heat and reduces its power."),
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
        within: { sessy, survey in survey.heightNeeded(by: sessy) },
        spanning: { sessy, survey in Spread(survey.roomHeight(of: sessy)) }
      ) { short in
        Text(
          nl: "Kies een ruimte die ten minste \(short.limit) hoog is.",
          en: "Choose a room that is at least \(short.limit) high.")
      }
    }

    Rule(
      "wall-width", .stops, .smallSessy, covers: ["SPC-015", "SPC-016", "LOC-008", "LOC-009"],
      nl: "Kies een wand die breed genoeg is voor de Sessy's naast elkaar.",
      en: "Choose a wall that is wide enough for the Sessys beside each other.",
      fault: Text(
        nl: "De wand is te smal voor de Sessy's naast elkaar.",
        en: "The wall is too narrow for the Sessys beside each other."),
      reason: Text(
        nl: "Anders passen ze er niet, of kunnen ze hun warmte niet kwijt en verlagen ze hun vermogen.",
        en: "Otherwise they do not fit, or cannot lose their heat and reduce their power."),
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
      "free-space-in-room", .stops, .location, covers: ["LOC-008"],
      nl: "Geef niet meer vrije ruimte op dan de ruimte heeft.",
      en: "Do not state more free space than the room has.",
      fault: Text(
        nl: "De opgegeven vrije ruimte past niet in de ruimte.",
        en: "The free space that is stated does not fit in the room."),
      reason: Text(
        nl:
          "Eén van beide maten is fout: is de vrije ruimte er niet, dan kan de Sessy zijn warmte niet kwijt.",
        en:
          "One of the two measures is wrong: if the free space is not there, the Sessy cannot lose its heat."),
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
}
