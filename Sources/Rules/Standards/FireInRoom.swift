package import PlanCheck

extension Rule {
  /// What the British PAS 63100 advises on the room of a home battery. The manual says nothing of it, so
  /// each is asked only where the site states the fact: a plain house is asked nothing more.
  @ListBuilder<Rule> package static var fireInRoom: [Rule] {
    Rule(
      "room-slept-in", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Plaats de Sessy bij voorkeur niet in een ruimte waar iemand slaapt.",
      en: "Preferably do not place the Sessy in a room where someone sleeps.",
      fault: Text(nl: "In de ruimte slaapt iemand.", en: "Someone sleeps in the room."),
      reason: Text(
        nl: "Wie slaapt, merkt rook en brand in dezelfde ruimte te laat.",
        en: "Someone asleep notices smoke and fire in the same room too late."),
      interpretation: british,
      passing: ["rooms: [{name: schuur, slept_in: no}]\nsessys: [{room: schuur}]"],
      failing: [
        "rooms: [{name: logeerkamer, slept_in: ↓yes}]\nsessys: [{room: logeerkamer}]",
        "rooms: [{name: kamer 3, kind: ↓bedroom}]\nsessys: [{room: kamer 3}]",
      ],
      inapplicable: [
        "rooms: [{name: schuur}]\nsessys: [{room: schuur}]",
        "rooms: [{name: schuur, kind: shed}]\nsessys: [{room: schuur}]",
      ],
      each: OccupiedRoom.self, when: .saysWhetherSleptIn
    ) {
      Requirement.isNotSleptIn
    }

    Rule(
      "room-fire-alarm", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Hang een rook- of hittemelder in de ruimte van de Sessy, bij voorkeur gekoppeld aan die in huis.",
      en: "Fit a smoke or heat alarm in the Sessy's room, preferably linked to those in the house.",
      fault: Text(
        nl: "In de ruimte hangt geen rook- of hittemelder.",
        en: "There is no smoke or heat alarm in the room."),
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
      fault: Text(
        nl: "In de buurt van de Sessy staan brandgevaarlijke stoffen.",
        en: "There are flammables near the Sessy."),
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
      fault: Text(nl: "Een voertuig kan de Sessy raken.", en: "A vehicle can hit the Sessy."),
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
      each: OccupiedRoom.self,
      when: Condition(
        Text(
          nl: "er staat een Sessy, en dit is opgegeven of de ruimte is een garage",
          en: "it holds a Sessy, and this is stated or the room is a garage")
      ) { room, survey in
        let isAsked = survey.asks(room.facts.vehicles.stated) || room.facts.isUsed(as: .garage)
        return isAsked.value == false ? isAsked : room.hasSessy && isAsked
      }
    ) {
      Requirement(
        Text(nl: "buiten bereik van voertuigen", en: "out of reach of vehicles"),
        holds: { room, _ in room.facts.vehicles != .unguarded },
        remedy: Text(
          nl: "Hang de Sessy hoger of op een andere wand, of zet er een paal of beugel voor.",
          en: "Mount the Sessy higher or on another wall, or put a post or rail in front of it."))
    }

    Rule(
      "room-hall", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Plaats de Sessy bij voorkeur niet in een hal, gang of trappenhuis.",
      en: "Preferably do not place the Sessy in a hall, corridor or stairwell.",
      fault: Text(
        nl: "De ruimte is een hal, gang of trappenhuis.", en: "The room is a hall, corridor or stairwell."),
      reason: Text(
        nl: "Bij brand gaat men daarlangs naar buiten: rook uit de Sessy verspert dan die weg.",
        en: "People leave through it in case of fire: smoke from the Sessy then blocks that way."),
      interpretation: Text(
        nl:
          "Of het een vluchtweg is, blijft een vraag van de handleiding met een eigen antwoord. De PAS noemt gangen, overlopen en trappen bij naam; hij is Brits en geldt hier niet: daarom advies.",
        en:
          "Whether it is an escape route remains a question of the manual with an answer of its own. The PAS names corridors, landings and stairs; it is British and does not hold here: hence advice."
      ),
      passing: ["rooms: [{name: bijkeuken, kind: utility_room}]\nsessys: [{room: bijkeuken}]"],
      failing: ["rooms: [{name: hal, kind: ↓hall, escape_route: no}]\nsessys: [{room: hal}]"],
      inapplicable: ["rooms: [{name: hal}]\nsessys: [{room: hal}]"],
      each: OccupiedRoom.self, when: .states { $0.use.stated }
    ) {
      isNot(.hall, Text(nl: "geen hal, gang of trappenhuis", en: "no hall, corridor or stairwell"))
    }

    Rule(
      "room-attic", .fireOrShock, .fireInRoom, .advised, covers: [],
      nl: "Plaats de Sessy bij voorkeur niet op zolder.",
      en: "Preferably do not place the Sessy in an attic.",
      fault: Text(nl: "De ruimte is een zolder.", en: "The room is an attic."),
      reason: Text(
        nl:
          "Bij brand kan een zware batterij door de vloer vallen, en een brand onder het dak is moeilijk te blussen.",
        en:
          "In a fire a heavy battery can fall through the floor, and a fire under the roof is hard to fight."),
      interpretation: british,
      passing: ["rooms: [{name: garage, kind: garage}]\nsessys: [{room: garage}]"],
      failing: ["rooms: [{name: zolder, kind: ↓attic}]\nsessys: [{room: zolder}]"],
      inapplicable: ["rooms: [{name: zolder}]\nsessys: [{room: zolder}]"],
      each: OccupiedRoom.self, when: .states { $0.use.stated }
    ) {
      isNot(.attic, Text(nl: "geen zolder", en: "no attic"))
    }

    Rule(
      "room-basement", .fireOrShock, .excludedRooms, .advised, covers: [],
      nl: "Plaats de Sessy bij voorkeur niet in een kelder zonder deur naar buiten.",
      en: "Preferably do not place the Sessy in a basement without a door to the outside.",
      fault: Text(
        nl: "De ruimte is een kelder zonder deur naar buiten.",
        en: "The room is a basement without a door to the outside."),
      reason: Text(
        nl: "De brandweer komt er dan alleen door het huis bij, en rook kan alleen het huis in.",
        en: "Fire fighters then reach it through the house only, and smoke can go into the house only."),
      interpretation: british,
      passing: ["rooms: [{name: kelder, kind: basement, door_outside: yes}]\nsessys: [{room: kelder}]"],
      failing: ["rooms: [{name: kelder, kind: basement, door_outside: ↓no}]\nsessys: [{room: kelder}]"],
      inapplicable: [
        "rooms: [{name: kelder, door_outside: no}]\nsessys: [{room: kelder}]",
        "rooms: [{name: bijkeuken, kind: utility_room, door_outside: no}]\nsessys: [{room: bijkeuken}]",
      ],
      each: OccupiedRoom.self,
      when: Condition(
        Text(nl: "er staat een Sessy, en het is een kelder", en: "it holds a Sessy, and is a basement")
      ) { room, _ in
        let isBasement = room.facts.isUsed(as: .basement)
        return isBasement.value == false ? isBasement : room.hasSessy && isBasement
      }
    ) {
      Requirement(
        Text(nl: "deur naar buiten", en: "door to the outside"),
        holds: { room, _ in room.facts.hasDoorOutside == true },
        remedy: Text(nl: "Kies een andere ruimte.", en: "Choose another room."))
    }

    Rule(
      "room-meter-cupboard", .stops, .meterCupboard, .advised, covers: [],
      nl: "Plaats de Sessy bij voorkeur niet in de meterkast.",
      en: "Preferably do not place the Sessy in the meter cupboard.",
      fault: Text(nl: "De ruimte is een meterkast.", en: "The room is a meter cupboard."),
      reason: Text(
        nl:
          "De meterkast moet vrij blijven, zodat stroom en gas snel af te sluiten zijn, en is krap en warm.",
        en:
          "The meter cupboard has to stay free, so that power and gas can be shut off fast, and is cramped and warm."
      ),
      interpretation: Text(
        nl:
          "De bron spreekt van het gebruik als bergruimte; voor een batterij is hetzelfde gelezen: daarom advies.",
        en: "The source speaks of its use for storage; the same is read for a battery: hence advice."),
      passing: ["rooms: [{name: schuur, kind: shed}]\nsessys: [{room: schuur}]"],
      failing: ["rooms: [{name: meterkast, kind: ↓meter_cupboard}]\nsessys: [{room: meterkast}]"],
      inapplicable: ["rooms: [{name: meterkast}]\nsessys: [{room: meterkast}]"],
      each: OccupiedRoom.self, when: .states { $0.use.stated }
    ) {
      isNot(.meterCupboard, Text(nl: "niet in de meterkast", en: "not in the meter cupboard"))
    }

    Rule(
      "room-combustible", .fireOrShock, .combustibleWall, .advised, covers: [],
      nl: "Zorg dat de wand achter en het plafond boven de Sessy onbrandbaar zijn, of zo bekleed.",
      en: "Make sure that the wall behind and the ceiling above the Sessy are non-combustible, or lined so.",
      fault: Text(
        nl: "De wand achter of het plafond boven de Sessy kan branden.",
        en: "The wall behind or the ceiling above the Sessy can burn."),
      reason: Text(
        nl: "Een brand in de batterij slaat anders meteen over op het huis.",
        en: "Otherwise a fire in the battery spreads to the house at once."),
      interpretation: Text(
        nl:
          "De norm is Australisch, geldt hier niet en spreekt van de wand; voor het plafond erboven is hetzelfde gelezen. De handleiding vraagt er niets over: daarom advies.",
        en:
          "The standard is Australian, does not hold here and speaks of the wall; the same is read for the ceiling above. The manual asks nothing of it: hence advice."
      ),
      passing: ["rooms: [{name: bijkeuken, combustible: no}]\nsessys: [{room: bijkeuken}]"],
      failing: ["rooms: [{name: tuinhuis, combustible: ↓yes}]\nsessys: [{room: tuinhuis}]"],
      inapplicable: ["rooms: [{name: tuinhuis}]\nsessys: [{room: tuinhuis}]"],
      each: OccupiedRoom.self, when: .states { $0.isCombustible.stated }
    ) {
      Requirement(
        Text(nl: "wand en plafond onbrandbaar", en: "wall and ceiling non-combustible"),
        holds: { room, _ in room.facts.isCombustible == false },
        remedy: Text(
          nl: "Zet een plaat van onbrandbaar materiaal, zoals vezelcement, achter en boven de Sessy.",
          en: "Put a board of non-combustible material, such as fibre cement, behind and above the Sessy."))
    }
  }
}

private func isNot(_ use: RoomUse, _ what: Text) -> Requirement<OccupiedRoom> {
  Requirement(
    what, holds: { room, _ in room.facts.use != use },
    remedy: Text(nl: "Kies een andere ruimte.", en: "Choose another room."))
}

private let british = Text(
  nl: "De PAS is Brits en geldt hier niet; de handleiding vraagt er niets over: daarom advies.",
  en: "The PAS is British and does not hold here; the manual asks nothing of it: hence advice.")

extension Condition<OccupiedRoom> {
  /// Where a Sessy is, and it is stated whether someone sleeps there: by that it is a bedroom too.
  static let saysWhetherSleptIn = Condition(
    Text(
      nl: "er staat een Sessy, en er is opgegeven of er geslapen wordt of dat het een slaapkamer is",
      en: "it holds a Sessy, and it is stated whether someone sleeps there, or that it is a bedroom")
  ) { room, survey in
    let isSaid = survey.asks(room.facts.isSleptIn.stated) || room.facts.isUsed(as: .bedroom)
    return isSaid.value == false ? isSaid : room.hasSessy && isSaid
  }

  /// Where a Sessy is, and the site states the fact.
  fileprivate static func states(_ isStated: @escaping @Sendable (Room) -> Answer<Bool>) -> Self {
    Condition(
      Text(
        nl: "er staat een Sessy, en dit is van de ruimte opgegeven",
        en: "it holds a Sessy, and this is stated of it")
    ) { room, survey in
      let stated = survey.asks(isStated(room.facts))
      return stated.value == false ? stated : room.hasSessy && stated
    }
  }
}

extension Requirement<OccupiedRoom> {
  /// That nobody sleeps there: a bedroom is slept in.
  static let isNotSleptIn = Requirement(
    Text(nl: "geen slaapruimte", en: "no room for sleeping"),
    holds: { room, _ in !(room.facts.isUsed(as: .bedroom) || room.facts.isSleptIn) },
    remedy: Text(nl: "Kies een andere ruimte.", en: "Choose another room."))
}

extension Citation {
  // Read at https://www.solarkinetics.co.uk/2024/new-fire-safety-standard-for-battery-storage/
  fileprivate static let fireInRoom = Citation.publication(
    Text(
      nl: "praktijk: PAS 63100:2024, plaats van thuisbatterijen",
      en: "practice: PAS 63100:2024, location of home batteries"))
  // Read at https://gb-sol.co.uk/news/battery-storage-new-guidance-pas-63100
  fileprivate static let vehiclesInRoom = Citation.publication(
    Text(
      nl: "praktijk: PAS 63100:2024 en aanrijden van batterijen",
      en: "practice: PAS 63100:2024 and batteries hit by cars"))
  // Read at https://gb-sol.co.uk/news/battery-storage-new-guidance-pas-63100
  fileprivate static let excludedRooms = Citation.publication(
    Text(
      nl: "praktijk: PAS 63100:2024, 6.5.5, ruimten zonder batterij",
      en: "practice: PAS 63100:2024, 6.5.5, rooms without a battery"))
  // Read at https://www.inora.nl/duurzaam-nieuws/wat-doet-de-groepenkast-en-wat-is-er-veranderd/
  fileprivate static let meterCupboard = Citation.publication(
    Text(nl: "praktijk: gebruik van de meterkast", en: "practice: use of the meter cupboard"))
  // Read at https://greenenergytrading.com.au/news/2025/1/9/zicwves68mwbk5mxob9tko93b0b9jy-3wcs7-sff29-7ydc4-9mykj-5t73y-4jar6-my5sw
  fileprivate static let combustibleWall = Citation.publication(
    Text(
      nl: "praktijk: AS/NZS 5139, wand achter een thuisbatterij",
      en: "practice: AS/NZS 5139, wall behind a home battery"))
}
