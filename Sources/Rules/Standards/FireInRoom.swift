package import PlanCheck

extension Rule {
  /// What the British PAS 63100 advises on the room of a home battery. The manual says nothing of it, so
  /// each is asked only where the site states the fact: a plain house is asked nothing more.
  @ListBuilder<Rule> package static var fireInRoom: [Rule] {
    Rule(
      "room-slept-in", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Plaats de Sessy liefst niet in een ruimte waar iemand slaapt.",
      en: "Preferably do not place the Sessy in a room where someone sleeps.",
      reason: Text(
        nl: "Wie slaapt, merkt rook en brand in dezelfde ruimte te laat.",
        en: "Someone asleep notices smoke and fire in the same room too late."),
      interpretation: british,
      passing: ["rooms: [{name: schuur, slept_in: no}]\nsessys: [{room: schuur}]"],
      failing: ["rooms: [{name: logeerkamer, slept_in: ↓yes}]\nsessys: [{room: logeerkamer}]"],
      inapplicable: ["rooms: [{name: schuur}]\nsessys: [{room: schuur}]"],
      each: OccupiedRoom.self, when: .states { $0.isSleptIn.stated }
    ) {
      Requirement(
        Text(nl: "geen ruimte om te slapen", en: "no room to sleep in"),
        holds: { room, _ in room.facts.isSleptIn == false },
        remedy: Text(nl: "Kies een andere ruimte.", en: "Choose another room."))
    }

    Rule(
      "room-fire-alarm", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Hang een rook- of hittemelder in de ruimte van de Sessy, liefst gekoppeld aan die in huis.",
      en: "Fit a smoke or heat alarm in the Sessy's room, preferably linked to those in the house.",
      reason: Text(
        nl: "Zonder melder wordt een brand in die ruimte pas ontdekt als hij het huis bereikt.",
        en: "Without an alarm a fire in that room is noticed only when it reaches the house."),
      interpretation: british,
      passing: ["rooms: [{name: schuur, fire_alarm: yes}]\nsessys: [{room: schuur}]"],
      failing: ["rooms: [{name: garage, fire_alarm: ↓no}]\nsessys: [{room: garage}]"],
      inapplicable: ["rooms: [{name: schuur}]\nsessys: [{room: schuur}]"],
      each: OccupiedRoom.self, when: .states { $0.hasFireAlarm.stated }
    ) {
      Requirement(
        Text(nl: "rook- of hittemelder", en: "smoke or heat alarm"),
        holds: { room, _ in room.facts.hasFireAlarm == true },
        remedy: Text(
          nl: "Hang een rookmelder op of, waar stof of uitlaatgas komt, een hittemelder.",
          en: "Fit a smoke alarm or, where dust or exhaust fumes occur, a heat alarm."))
    }

    Rule(
      "room-flammables", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Bewaar brandgevaarlijke stoffen niet in de buurt van de Sessy.",
      en: "Do not keep flammables near the Sessy.",
      reason: Text(
        nl: "Een brand breidt zich dan snel uit, van de stof naar de batterij of andersom.",
        en: "A fire then spreads fast, from the flammables to the battery or the other way round."),
      interpretation: british,
      passing: ["rooms: [{name: schuur, flammables: no}]\nsessys: [{room: schuur}]"],
      failing: ["rooms: [{name: schuur, flammables: ↓yes}]\nsessys: [{room: schuur}]"],
      inapplicable: ["rooms: [{name: schuur}]\nsessys: [{room: schuur}]"],
      each: OccupiedRoom.self, when: .states { $0.hasFlammables.stated }
    ) {
      Requirement(
        Text(nl: "geen brandgevaarlijke stoffen in de buurt", en: "no flammables nearby"),
        holds: { room, _ in room.facts.hasFlammables == false },
        remedy: Text(nl: "Bewaar die stoffen elders.", en: "Keep them elsewhere."))
    }

    Rule(
      "room-vehicles", .damage, .vehiclesInRoom, .advised, covers: [],
      nl: "Bescherm de Sessy tegen aanrijden waar voertuigen komen.",
      en: "Protect the Sessy against being hit where vehicles come.",
      reason: Text(
        nl: "Een aanrijding kan de batterij beschadigen, en een beschadigde batterij kan in brand raken.",
        en: "A collision can damage the battery, and a damaged battery can catch fire."),
      interpretation: Text(
        nl:
          "De bron noemt de achteruitrijdende auto als gevaar; de handleiding vraagt er niets over: daarom advies.",
        en: "The source names the reversing car as a danger; the manual asks nothing of it: hence advice."),
      passing: [
        "rooms: [{name: schuur, vehicles: none}]\nsessys: [{room: schuur}]",
        "rooms: [{name: garage, vehicles: guarded}]\nsessys: [{room: garage}]",
      ],
      failing: ["rooms: [{name: garage, vehicles: ↓unguarded}]\nsessys: [{room: garage}]"],
      inapplicable: ["rooms: [{name: garage}]\nsessys: [{room: garage}]"],
      each: OccupiedRoom.self, when: .states { $0.vehicles.stated }
    ) {
      Requirement(
        Text(nl: "buiten bereik van voertuigen", en: "out of reach of vehicles"),
        holds: { room, _ in room.facts.vehicles != .unguarded },
        remedy: Text(
          nl: "Hang de Sessy hoger of op een andere wand, of zet er een paal of beugel voor.",
          en: "Mount the Sessy higher or on another wall, or put a post or rail in front of it."))
    }
  }
}

private let british = Text(
  nl: "De PAS is Brits en geldt hier niet; de handleiding vraagt er niets over: daarom advies.",
  en: "The PAS is British and does not hold here; the manual asks nothing of it: hence advice.")

extension Condition<OccupiedRoom> {
  /// Where a Sessy is, and the site states the fact.
  fileprivate static func states(_ isStated: @escaping @Sendable (Room) -> Answer<Bool>) -> Self {
    Condition(
      Text(
        nl: "er staat een Sessy, en dit is van de ruimte opgegeven",
        en: "it holds a Sessy, and this is stated of it")
    ) { room, _ in
      let stated = isStated(room.facts)
      return stated.value == false ? stated : room.hasSessy && stated
    }
  }
}

extension Citation {
  fileprivate static let fireInRoom = Citation.publication(
    Text(
      nl: "praktijk: PAS 63100:2024, plaats van thuisbatterijen",
      en: "practice: PAS 63100:2024, location of home batteries"),
    address: "https://www.solarkinetics.co.uk/2024/new-fire-safety-standard-for-battery-storage/")
  fileprivate static let vehiclesInRoom = Citation.publication(
    Text(
      nl: "praktijk: PAS 63100:2024 en aanrijden van batterijen",
      en: "practice: PAS 63100:2024 and batteries hit by cars"),
    address: "https://gb-sol.co.uk/news/battery-storage-new-guidance-pas-63100")
}
