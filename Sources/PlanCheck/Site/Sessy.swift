/// One home battery.
public struct Sessy: Named {
  public var name = Fact<Name>()
  public var model = Fact<SessyModel>()
  public var room = Reference<Room>()
  public var group = Reference<Group>()
  public var fedFrom = Reference<Predecessor>()
  public var cable = Cable()
  public var workSwitch = WorkSwitch()
  public var phase = Fact<Phase>()
  public var bridge = Fact<Phase>()
  public var terminal = Fact<Phase>()
  public var feedSide = Fact<TerminalSide>()
  public var mounting = Fact<Mounting>()
  public var wall = Wall()
  public var isFixedToWall = Fact<Bool>()
  public var hasFeet = Fact<Bool>()
  public var hasStruts = Fact<Bool>()
  public var freeSpace = FreeSpace()
  public var isInDirectSun = Fact<Bool>()
  public var isAboveHeater = Fact<Bool>()
  public var isAboveInverter = Fact<Bool>()
  public var isNearHeat = Fact<Bool>()
  public var keepsApplianceSpace = Fact<Bool>()
  public var packs = List<Pack>()
  public var packPairs = Fact<Int>()
  public var dongle = Dongle()
  public var settings = Settings()

  public init() {}

  public static let title = Text(nl: "een Sessy", en: "a Sessy")
  public static let noun = Text(nl: "Sessy", en: "Sessy")
  public static let kind = NamedKind.sessy

  /// None may be called what its predecessor may be.
  public static let reservedNames = Predecessor.reservedNames

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe hij hier heet.", en: "What it is called here.")
    field(
      .model, &model, nl: "Het model: 5 kWh of 10 kWh.", en: "The model: 5 kWh or 10 kWh.",
      .decide(nl: "Welk model is {}?", en: "Which model is {}?"))
    field(
      .room, &room, nl: "De ruimte waar hij komt.", en: "The room that it is placed in.",
      .decide(nl: "In welke ruimte komt {}?", en: "Which room is {} to be placed in?"))
    field(
      .group, &group, nl: "De groep waarop hij zit.", en: "The group that it is on.",
      .decide(nl: "Op welke groep komt {}?", en: "Which group is {} to be on?"))
    field(
      .fedFrom, &fedFrom,
      nl: "Waar zijn voedende kabel vandaan komt: werkschakelaar, of de naam van de vorige Sessy in de lus.",
      en: "Where its feeding cable comes from: work_switch, or the name of the Sessy before it in the loop.",
      .decide(
        nl: "Waar komt de voedende kabel van {} vandaan: van de werkschakelaar, of van welke andere Sessy?",
        en: "Where does the feeding cable of {} come from: the work switch, or which other Sessy?"))
    field(
      .cable, &cable,
      nl:
        "Zijn voedende kabel, als die een andere is dan de kabel van de groep: tussen twee Sessy's, of een eigen van de werkschakelaar af.",
      en:
        "Its feeding cable, if that is another than the group's: between two Sessys, or one of its own from the work switch."
    )
    field(
      .workSwitch, &workSwitch,
      nl: "Zijn eigen werkschakelaar, als niet één er alle Sessy's van de groep uitschakelt.",
      en: "Its own work switch, if not one switches off all Sessys of the group.")
    field(
      .phase, &phase, nl: "De fase van het huis waarop hij actief is.",
      en: "The phase of the house that it is active on.",
      .decide(
        nl: "Op welke fase van het huis wordt {} actief?",
        en: "Which phase of the house is {} to be active on?"))
    field(
      .bridge, &bridge, nl: "De stand van de brug in het rode blokje.",
      en: "The position of the bridge in the red block.",
      .decide(
        nl: "In welke stand komt de brug in het rode blokje van {}?",
        en: "Which position is the bridge in the red block of {} to be in?"))
    field(
      .terminal, &terminal, nl: "De klem, aan de kant Net, van de fasedraad waarop hij actief is.",
      en: "The terminal, on the mains side, of the phase conductor that it is active on.",
      .decide(
        nl: "Op welke klem Net komt de fasedraad waarop {} actief is?",
        en: "Which mains terminal takes the phase conductor that {} is active on?"))
    field(
      .feedSide, &feedSide, nl: "Aan welke kant van de klemmenstrook de voedende kabel zit.",
      en: "The side of the terminal strip that the feeding cable is on.",
      .decide(
        nl:
          "Aan welke kant van de klemmenstrook van {} komt de voedende kabel: Net (net) of Zonnepanelen (pv)?",
        en:
          "Which side of the terminal strip of {} is the feeding cable on: the mains side (net) or the PV side (pv)?"
      ))
    field(
      .mounting, &mounting, nl: "Aan de wand of staand op de vloer.",
      en: "On the wall, or standing on the floor.",
      .decide(
        nl: "Komt {} aan de wand of staand op de vloer?",
        en: "Is {} to be on the wall, or standing on the floor?"))
    field(.wall, &wall, nl: "De wand waaraan hij hangt.", en: "The wall that it hangs on.")
    field(
      .fixedToWall, &isFixedToWall, nl: "Of de muurbeugel of backplate met pluggen en schroeven vastzit.",
      en: "Whether the bracket or backplate is fixed with plugs and screws.",
      .decide(
        nl: "Wordt de muurbeugel of backplate van {} met pluggen en schroeven vastgezet?",
        en: "Is the bracket or backplate of {} fixed with plugs and screws?"))
    field(
      .feet, &hasFeet, nl: "Of de pootjes eronder zitten.", en: "Whether the feet are fitted.",
      .decide(nl: "Komen de pootjes onder {}?", en: "Are the feet of {} fitted?"))
    field(
      .struts, &hasStruts, nl: "Of de schoren erop zitten.", en: "Whether the struts are fitted.",
      .decide(nl: "Komen de schoren op {}?", en: "Are the struts of {} fitted?"))
    field(.freeSpace, &freeSpace, nl: "De vrije ruimte eromheen.", en: "The free space around it.")
    field(
      .directSun, &isInDirectSun, nl: "Of er direct zonlicht op valt.", en: "Whether the sun shines on it.",
      .measure(nl: "Valt er direct zonlicht op de plek van {}?", en: "Does the sun shine on the place of {}?")
    )
    field(
      .aboveHeater, &isAboveHeater, nl: "Of hij recht boven een verwarming hangt.",
      en: "Whether it is directly above a heater.",
      .measure(nl: "Komt {} recht boven een verwarming?", en: "Is {} to be directly above a heater?"))
    field(
      .abovePvInverter, &isAboveInverter, nl: "Of hij recht boven een omvormer hangt.",
      en: "Whether it is directly above an inverter.",
      .measure(nl: "Komt {} recht boven een omvormer?", en: "Is {} to be directly above an inverter?"))
    field(
      .heatSourceNear, &isNearHeat, nl: "Of er een andere warmtebron of vuur vlakbij is.",
      en: "Whether another source of heat or fire is close by.",
      .measure(
        nl: "Is er vlak bij {} een andere warmtebron, of vuur?",
        en: "Is there another source of heat, or fire, close to {}?"))
    field(
      .applianceSpaceKept, &keepsApplianceSpace,
      nl:
        "Of apparaten ernaast de ruimte houden die hun handleiding vraagt. Staan er geen apparaten naast: ja.",
      en: "Whether appliances beside it keep the space that their manuals ask for. If there are none: yes.",
      .measure(
        nl: "Houden de apparaten naast {} de ruimte die hun handleiding vraagt (staan er geen: ja)?",
        en: "Do the appliances beside {} keep the space that their manuals ask for (if there are none: yes)?")
    )
    field(
      .packs, &packs, nl: "De batterijpakketten, per paar.", en: "The battery packs, pair by pair.",
      .measure(
        nl: "Welke batterijpakketten zijn er voor {}: de serienummers van base en stack, per paar?",
        en: "Which battery packs are there for {}: the serial numbers of base and stack, pair by pair?"))
    field(
      .packPairs, &packPairs, .count(1...8),
      nl: "Hoeveel paren batterijpakketten het zijn, als de serienummers niet bekend zijn.",
      en: "How many pairs of battery packs there are, if the serial numbers are not known.",
      .measure(
        nl: "Hoeveel paren batterijpakketten zijn er voor {}?",
        en: "How many pairs of battery packs are there for {}?"))
    field(.dongle, &dongle, nl: "De Sessy-dongel.", en: "The Sessy dongle.")
    field(
      .settings, &settings, nl: "De instellingen van de dongel, als die bekend zijn.",
      en: "The dongle's settings, if they are known.")
  }
}

/// What a Sessy is fed from: the Sessy before it in the loop, or the work switch.
public enum Predecessor: ReferenceTarget {
  public static let noun = Sessy.noun
  public static let kind = Sessy.kind
  public static let reservedNames = [Text(Key.workSwitch)]

  /// What stands before the first Sessy of a loop.
  public static let workSwitch = Name(reserved: Key.workSwitch.words.en)
}

public enum SessyModel: String, Choice {
  case small = "5 kWh"
  case large = "10 kWh"

  public var otherWords: [String] {
    switch self {
    case .small: ["Sessy 5 kWh", "5"]
    case .large: ["Sessy 10 kWh", "10"]
    }
  }
}

public enum Mounting: Choice {
  case wall, floor

  public var words: Text {
    switch self {
    case .wall: Text(nl: "wand", en: "wall")
    case .floor: Text(nl: "vloer", en: "floor")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .wall: ["muur", "aan de wand", "aan de muur", "hangend"]
    case .floor: ["op de vloer", "staand", "grond"]
    }
  }
}

/// The two sides of the terminal strip that take phase conductors.
public enum TerminalSide: String, Choice {
  case net, pv
}

/// The wall that a Sessy hangs on.
public struct Wall: Record {
  public var name = Fact<Name>()
  public var material = Fact<String>()
  public var loadCapacity = Fact<Kilogram>()

  public init() {}

  public static let title = Text(nl: "de wand", en: "the wall")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .name, &name, nl: "Hoe deze wand heet, als niet alle Sessy's in de ruimte naast elkaar passen.",
      en: "What this wall is called, if not all Sessys of the room fit beside each other.",
      .decide(
        nl: "Hoe heet de wand van {}, als niet alle Sessy's in de ruimte naast elkaar passen?",
        en: "What is the wall of {} called, if not all Sessys of the room fit beside each other?"))
    field(
      .material, &material, nl: "Waarvan hij gemaakt is.", en: "What it is made of.",
      .measure(nl: "Waarvan is de wand van {} gemaakt?", en: "What is the wall of {} made of?"))
    field(
      .loadCapacity, &loadCapacity, .orMore, nl: "Het gewicht dat hij kan dragen.",
      en: "The weight that it can bear.",
      .measure(
        nl: "Hoeveel gewicht kan de wand van {} dragen?", en: "How much weight can the wall of {} bear?"))
  }
}

/// The free space around a Sessy.
public struct FreeSpace: Record {
  public var left = Fact<Centimetre>()
  public var right = Fact<Centimetre>()
  public var above = Fact<Centimetre>()
  public var below = Fact<Centimetre>()
  public var nextSessy = Fact<Centimetre>()

  public init() {}

  public static let title = Text(nl: "de vrije ruimte", en: "the free space")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .left, &left, .orMore, nl: "Vrij, links.", en: "Free, to its left.",
      .measure(
        nl: "Hoeveel ruimte is er links van {}, tot de wand of het volgende voorwerp?",
        en: "How much space is there to the left of {}, up to the wall or the next object?"))
    field(
      .right, &right, .orMore, nl: "Vrij, rechts.", en: "Free, to its right.",
      .measure(
        nl: "Hoeveel ruimte is er rechts van {}, tot de wand of het volgende voorwerp?",
        en: "How much space is there to the right of {}, up to the wall or the next object?"))
    field(
      .above, &above, .orMore, nl: "Vrij, erboven.", en: "Free, above it.",
      .measure(
        nl: "Hoeveel ruimte is er boven {}, tot het plafond of een voorwerp?",
        en: "How much space is there above {}, up to the ceiling or an object?"))
    field(
      .below, &below, .orMore, nl: "Vrij, eronder.", en: "Free, below it.",
      .measure(
        nl: "Hoeveel ruimte is er onder {}, tot de vloer of een voorwerp?",
        en: "How much space is there below {}, down to the floor or an object?"))
    field(
      .nextSessy, &nextSessy, .orMore, nl: "De afstand tot de dichtstbijzijnde andere Sessy.",
      en: "The distance to the nearest other Sessy.",
      .measure(
        nl: "Hoe ver is het van {} tot de dichtstbijzijnde andere Sessy?",
        en: "How far is it from {} to the nearest other Sessy?"))
  }
}

/// A pair of battery packs, by their serial numbers.
public struct Pack: Record {
  public var base = Fact<SerialNumber>()
  public var stack = Fact<SerialNumber>()

  public init() {}

  public static let title = Text(nl: "een paar batterijpakketten", en: "a pair of battery packs")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .base, &base, nl: "Het serienummer van de base.", en: "The serial number of the base.",
      .measure(
        nl: "Wat is het serienummer van de base van {}?", en: "What is the serial number of the base of {}?"))
    field(
      .stack, &stack, nl: "Het serienummer van de stack.", en: "The serial number of the stack.",
      .measure(
        nl: "Wat is het serienummer van de stack van {}?", en: "What is the serial number of the stack of {}?"
      ))
  }
}

/// The dongle of a Sessy.
public struct Dongle: Record {
  public var isPresent = Fact<Bool>()
  public var connection = Fact<Connection>()
  public var band = Fact<Band>()
  public var isGuest = Fact<Bool>()
  public var reachesMeter = Fact<Bool>()
  public var signal = Fact<DecibelMilliwatt>()
  public var address = Fact<Address>()
  public var secondAddress = Fact<Address>()

  public init() {}

  public static let title = Text(nl: "de dongel", en: "the dongle")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .present, &isPresent, nl: "Of hij er is of komt.", en: "Whether there is or will be one.",
      .measure(nl: "Is er een dongel voor {}?", en: "Is there a dongle for {}?"))
    field(
      .connection, &connection, nl: "Hoe hij verbonden is.", en: "How it is connected.",
      .decide(nl: "Hoe wordt de dongel van {} verbonden?", en: "How is the dongle of {} to be connected?"))
    field(
      .band, &band, nl: "De wifi-band van deze dongel, als die anders is dan netwerk zegt.",
      en: "The Wi-Fi band of this dongle, if it is other than network says.",
      .measure(nl: "Op welke wifi-band zit de dongel van {}?", en: "Which Wi-Fi band is the dongle of {} on?")
    )
    field(
      .guest, &isGuest, nl: "Of deze dongel op een gastnetwerk zit, als dat anders is dan netwerk zegt.",
      en: "Whether this dongle is on a guest network, if that is other than network says.",
      .measure(nl: "Zit de dongel van {} op een gastnetwerk?", en: "Is the dongle of {} on a guest network?"))
    field(
      .reachesP1, &reachesMeter,
      nl: "Of deze dongel en de P1-meter elkaar kunnen bereiken, als dat anders is dan netwerk zegt.",
      en: "Whether this dongle and the P1 meter can reach each other, if that is other than network says.",
      .measure(
        nl: "Kunnen de dongel van {} en de P1-meter elkaar bereiken?",
        en: "Can the dongle of {} and the P1 meter reach each other?"))
    field(
      .rssi, &signal, nl: "De wifi-signaalsterkte ter plaatse.",
      en: "The strength of the Wi-Fi signal there.",
      .measure(
        nl: "Hoe sterk is het wifi-signaal bij de dongel van {}?",
        en: "How strong is the Wi-Fi signal at the dongle of {}?"))
    field(
      .address, &address, nl: "Zijn adres in het thuisnetwerk.", en: "Its address in the home network.",
      .measure(
        nl: "Welk adres heeft de dongel van {} in het thuisnetwerk?",
        en: "Which address does the dongle of {} have in the home network?"))
    field(
      .secondAddress, &secondAddress,
      nl: "Hetzelfde apparaat anders genoemd: zijn naam naast zijn IP-adres, of andersom.",
      en: "The same device named otherwise: its name beside its IP address, or the other way round.",
      .measure(
        nl: "Hoe is de dongel van {} nog meer te bereiken: op naam naast het IP-adres, of andersom?",
        en: "How else can the dongle of {} be reached: by name beside its IP address, or the other way round?"
      ))
  }
}

/// The settings of a dongle, by the names that it gives them itself.
public struct Settings: Record {
  public var groupCurrent = Fact<Ampere>()
  public var phaseCurrent = Fact<Ampere>()
  public var groupSessys = Fact<Int>()
  public var phaseSessys = Fact<Int>()
  public var totalSessys = Fact<Int>()
  public var activePhase = Fact<Phase>()
  public var meterHost = Fact<EnteredAddress>()
  public var solarHost = Fact<EnteredAddress>()
  public var minimumPower = Fact<Watt>()
  public var maximumPower = Fact<Watt>()
  public var strategy = Fact<Strategy>()
  public var enabledTime = Fact<Name>()

  public init() {}

  public static let title = Text(nl: "de instellingen", en: "the settings")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .groupCurrent, &groupCurrent, nl: "Maximale stroom van de groep.", en: "Maximum current of the group.",
      .measure(
        nl: "Wat staat in de dongel van {} bij group_current (maximale stroom van de groep)?",
        en: "What does the dongle of {} have at group_current (maximum current of the group)?"))
    field(
      .phaseCurrent, &phaseCurrent, nl: "Maximale stroom van de hoofdaansluiting.",
      en: "Maximum current of the main connection.",
      .measure(
        nl: "Wat staat in de dongel van {} bij phase_current (maximale stroom van de hoofdaansluiting)?",
        en: "What does the dongle of {} have at phase_current (maximum current of the main connection)?"))
    field(
      .groupSessys, &groupSessys, nl: "Aantal Sessy's op deze groep op dezelfde fase.",
      en: "Number of Sessys on this group on the same phase.",
      .measure(
        nl: "Wat staat in de dongel van {} bij group_sessys (aantal Sessy's op deze groep op dezelfde fase)?",
        en:
          "What does the dongle of {} have at group_sessys (number of Sessys on this group on the same phase)?"
      ))
    field(
      .phaseSessys, &phaseSessys, nl: "Aantal Sessy's op deze fase.", en: "Number of Sessys on this phase.",
      .measure(
        nl: "Wat staat in de dongel van {} bij phase_sessys (aantal Sessy's op deze fase)?",
        en: "What does the dongle of {} have at phase_sessys (number of Sessys on this phase)?"))
    field(
      .totalSessys, &totalSessys, nl: "Aantal Sessy's in huis.", en: "Number of Sessys in the house.",
      .measure(
        nl: "Wat staat in de dongel van {} bij total_sessys (aantal Sessy's in huis)?",
        en: "What does the dongle of {} have at total_sessys (number of Sessys in the house)?"))
    field(
      .activePhase, &activePhase, nl: "De ingestelde fase.", en: "The phase that is set.",
      .measure(
        nl: "Wat staat in de dongel van {} bij active_phase (de ingestelde fase)?",
        en: "What does the dongle of {} have at active_phase (the phase that is set)?"))
    field(
      .p1Hostname, &meterHost, nl: "Het adres van de P1-meter; \"\" als het veld in de dongel leeg is.",
      en: "The address of the P1 meter; \"\" if the field in the dongle is empty.",
      .measure(
        nl: "Wat staat in de dongel van {} bij p1_hostname (het adres van de P1-meter)?",
        en: "What does the dongle of {} have at p1_hostname (the address of the P1 meter)?"))
    field(
      .pvHostname, &solarHost,
      nl: "Het adres van de Sessy met de zonnepanelen; \"\" als het veld in de dongel leeg is.",
      en: "The address of the Sessy that carries the PV; \"\" if the field in the dongle is empty.",
      .measure(
        nl: "Wat staat in de dongel van {} bij pv_hostname (het adres van de Sessy met de zonnepanelen)?",
        en: "What does the dongle of {} have at pv_hostname (the address of the Sessy that carries the PV)?"))
    field(
      .minPower, &minimumPower, nl: "Het minimale vermogen.", en: "The minimum power.",
      .measure(
        nl: "Wat staat in de dongel van {} bij min_power (het minimale vermogen)?",
        en: "What does the dongle of {} have at min_power (the minimum power)?"))
    field(
      .maxPower, &maximumPower, nl: "Het maximale vermogen.", en: "The maximum power.",
      .measure(
        nl: "Wat staat in de dongel van {} bij max_power (het maximale vermogen)?",
        en: "What does the dongle of {} have at max_power (the maximum power)?"))
    field(
      .strategy, &strategy, nl: "De energiestrategie.", en: "The energy strategy.",
      .measure(
        nl: "Wat staat in de dongel van {} bij strategy (de energiestrategie)?",
        en: "What does the dongle of {} have at strategy (the energy strategy)?"))
    field(
      .enabledTime, &enabledTime, nl: "De uren waarin hij mag werken, als 00:00-23:59.",
      en: "The hours in which it may work, as 00:00-23:59.",
      .measure(
        nl: "Wat staat in de dongel van {} bij enabled_time (de uren waarin hij mag werken)?",
        en: "What does the dongle of {} have at enabled_time (the hours in which it may work)?"))
  }
}

/// The strategies of a dongle, by the names that it gives them itself; NOM is zero on the meter.
public enum Strategy: String, Choice {
  case zeroOnMeter = "POWER_STRATEGY_NOM"
  case dynamic = "POWER_STRATEGY_ROI"
  case eco = "POWER_STRATEGY_ECO"
  case open = "POWER_STRATEGY_API"
  case thirdParty = "POWER_STRATEGY_SESSY_CONNECT"
  case idle = "POWER_STRATEGY_IDLE"
}
