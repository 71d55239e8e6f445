/// One PV inverter (zonnepanelenomvormer).
public struct SolarInverter: Named {
  public var name = Fact<Name>()
  public var phases = List<Fact<Phase>>()
  public var power = Fact<Watt>()
  public var current = Fact<Ampere>()
  public var units = InverterUnits()
  public var group = Reference<Group>()
  public var sessy = Reference<Sessy>()
  public var terminals = Fact<InverterTerminals>()
  public var cable = Cable()
  public var hasLeakageStatement = Fact<Bool>()
  public var transformer = Fact<SeparatingTransformer>()
  public var makerAsks = ResidualCurrentDemand()
  public var battery = HybridBattery()
  public var pluggedIn = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "een omvormer", en: "an inverter")
  public static let noun = Text(nl: "omvormer", en: "inverter")
  public static let kind = NamedKind.inverter

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe hij hier heet.", en: "What it is called here.")
    field(
      .phases, &phases, nl: "De fasen van het huis waarop hij levert.",
      en: "The phases of the house that it feeds.",
      .measure(nl: "Op welke fasen van het huis levert {}?", en: "Which phases of the house does {} feed?"))
    field(
      .power, &power, .positive, nl: "Het maximale AC-vermogen; van een opgave in VA telt een VA als een W.",
      en: "The maximum AC power; where it is given in VA, a VA counts as a W.",
      .measure(
        nl: "Wat is het maximale AC-vermogen van {} (een VA telt als een W)?",
        en: "What is the maximum AC power of {} (a VA counts as a W)?"))
    field(
      .current, &current, .positive,
      nl:
        "De maximale AC-stroom per fase. Zonder dit veld wordt die uit het vermogen geschat: dat kan een fout aantonen, maar niet dat alles past.",
      en:
        "The maximum AC current per phase. Without this field it is estimated from the power: that can show a fault, but not that all fits.",
      .measure(
        nl: "Wat is de maximale AC-stroom van {}, per fase?",
        en: "What is the maximum AC current of {}, per phase?"))
    field(
      .units, &units,
      nl:
        "Van micro-omvormers: hoeveel er op elke fase zitten. Vermogen en stroom zijn dan die van één, en alle samen zijn één omvormer op deze lijst.",
      en:
        "Of micro-inverters: how many there are on each phase. Power and current are then those of one, and all together are one inverter on this list."
    )
    field(
      .group, &group, nl: "De groep waarop hij zit.", en: "The group that it is on.",
      .measure(nl: "Op welke groep zit {}?", en: "Which group is {} on?"))
    field(
      .atSessy, &sessy,
      nl: "De Sessy waarop zijn kabel is aangesloten; werkschakelaar als die naast de Sessy's ligt.",
      en: "The Sessy that its cable is connected to; work_switch if it runs beside the Sessys.",
      .decide(
        nl:
          "Op welke Sessy wordt de kabel van {} aangesloten, of ligt die naast de Sessy's (werkschakelaar)?",
        en:
          "Which Sessy is the cable of {} to be connected to, or does it run beside the Sessys (work_switch)?"
      ))
    field(
      .terminals, &terminals,
      nl:
        "Waar zijn kabel uitkomt: pv is de kant Zonnepanelen van de klemmenstrook van een Sessy, net de kant Net, geen naast de Sessy's.",
      en:
        "Where its cable lands: pv is the PV side of a Sessy's terminal strip, net the mains side, none beside the Sessys.",
      .decide(
        nl:
          "Waar komt de kabel van {} uit: aan de kant Zonnepanelen (pv) of Net (net) van een Sessy, of naast de Sessy's (geen)?",
        en:
          "Where does the cable of {} land: on the PV side (pv) or the mains side (net) of a Sessy, or beside the Sessys (none)?"
      ))
    field(
      .cable, &cable, nl: "Zijn kabel, van de groep of de Sessy waarop hij is aangesloten (de PV-kabel).",
      en: "Its cable, from the group or the Sessy that it is connected to (the PV cable).")
    field(
      .dcLeakageStatement, &hasLeakageStatement,
      nl: "Of zijn fabrikant verklaart dat geen aardlekbeveiliging type B nodig is.",
      en: "Whether its maker states that no type B residual current device is needed.",
      .ask(
        nl: "Verklaart de fabrikant van {} dat geen aardlekbeveiliging type B nodig is?",
        en: "Does the maker of {} state that no type B residual current device is needed?"))
    field(
      .transformer, &transformer,
      nl:
        "De transformator die de gelijkstroomkant van het net scheidt: inwendig zit in de omvormer, ervoor staat tussen hem en de aardlekbeveiliging, geen als er geen is.",
      en:
        "The transformer that separates the DC side from the mains: inside it is in the inverter, before it stands between that and the residual current protection, none if there is no such thing.",
      .ask(
        nl:
          "Waar zit de transformator die de gelijkstroomkant van {} van het net scheidt: inwendig, ervoor, of is er geen?",
        en:
          "Where is the transformer that separates the DC side of {} from the mains: inside, before it, or is there none?"
      ))
    field(
      .makerAsks, &makerAsks, nl: "Wat zijn fabrikant aan aardlekbeveiliging vraagt.",
      en: "What its maker asks of residual current protection.")
    field(
      .battery, &battery, nl: "De batterij van een hybride omvormer.", en: "The battery of a hybrid inverter."
    )
    field(
      .pluggedIn, &pluggedIn, nl: "Of hij met een stekker in een stopcontact zit, zoals een stekkerpaneel.",
      en: "Whether it is connected by a plug in a socket, as a plug-in panel is.",
      .measure(nl: "Zit {} met een stekker in een stopcontact?", en: "Is {} connected by a plug in a socket?")
    )
  }
}

/// The transformer that keeps direct current of an inverter from the mains.
public enum SeparatingTransformer: Choice {
  case inside, before, none

  public var words: Text {
    switch self {
    case .inside: Text(nl: "inwendig", en: "inside")
    case .before: Text(nl: "ervoor", en: "before")
    case .none: Text(nl: "geen", en: "none")
    }
  }
}

/// What the maker of an inverter asks of the residual current protection ahead of it.
public struct ResidualCurrentDemand: Record {
  public var type = Fact<ResidualCurrentType>()
  public var ratedResidualCurrent = Fact<Milliampere>()
  public var ownDevice = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de eis van de fabrikant", en: "the maker's demand")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .type, &type, nl: "Het type dat hij ten minste vraagt.", en: "The type that is asked, at least.",
      .ask(
        nl: "Welk type aardlekbeveiliging vraagt de fabrikant van {} ten minste?",
        en: "Which type of residual current device does the maker of {} ask for, at least?"))
    field(
      .ratedResidualCurrent, &ratedResidualCurrent, .positive,
      nl: "De nominale aanspreekstroom die hij ten minste vraagt.",
      en: "The rated residual current that is asked, at least.",
      .ask(
        nl: "Welke nominale aanspreekstroom vraagt de fabrikant van {} ten minste?",
        en: "Which rated residual current does the maker of {} ask for, at least?"))
    field(
      .ownDevice, &ownDevice, nl: "Of hij voor elke omvormer een eigen toestel vraagt.",
      en: "Whether a device of its own is asked for each inverter.",
      .ask(
        nl: "Vraagt de fabrikant van {} voor elke omvormer een eigen aardlekbeveiliging?",
        en: "Does the maker of {} ask for a residual current device of its own for each inverter?"))
  }

  /// Whether anything is asked that takes a device. What the site does not state is not asked.
  public var takesDevice: Answer<Bool> {
    type.stated || ratedResidualCurrent.stated || takesOwnDevice
  }

  public var takesOwnDevice: Answer<Bool> { ownDevice.isLeftOut ? ownDevice.stated : ownDevice == true }
}

extension SolarInverter {
  /// Whether there is a ground for no type B: its maker's statement, or another type that the maker asks; or
  /// a transformer. A transformer that the site does not name is none.
  public var needsNoTypeB: Answer<Bool> {
    let byMaker = makerAsks.type.isLeftOut ? hasLeakageStatement.answer : makerAsks.type != .b
    return transformer.isLeftOut ? byMaker : byMaker || transformer != SeparatingTransformer.none
  }
}

/// How many micro-inverters are on each phase of one cable.
public struct InverterUnits: Record {
  public var l1 = Fact<Int>()
  public var l2 = Fact<Int>()
  public var l3 = Fact<Int>()

  public init() {}

  public static let title = Text(nl: "de micro-omvormers", en: "the micro-inverters")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .l1, &l1, .count(0...50), nl: "Op L1.", en: "On L1.",
      .measure(
        nl: "Hoeveel micro-omvormers van {} zitten er op L1?", en: "How many micro-inverters of {} are on L1?"
      ))
    field(
      .l2, &l2, .count(0...50), nl: "Op L2.", en: "On L2.",
      .measure(
        nl: "Hoeveel micro-omvormers van {} zitten er op L2?", en: "How many micro-inverters of {} are on L2?"
      ))
    field(
      .l3, &l3, .count(0...50), nl: "Op L3.", en: "On L3.",
      .measure(
        nl: "Hoeveel micro-omvormers van {} zitten er op L3?", en: "How many micro-inverters of {} are on L3?"
      ))
  }

  public subscript(phase: Phase) -> Fact<Int> {
    switch phase {
    case .l1: l1
    case .l2: l2
    case .l3: l3
    }
  }

  /// Whether these are micro-inverters: of any other inverter a site says nothing of it.
  public var isStated: Bool { l1.isStated || l2.isStated || l3.isStated }

  /// "5/5/4", with a "?" where it is not stated; nil of any other inverter.
  public var counts: String? {
    guard isStated else { return nil }
    return Phase.allCases.map { self[$0].value.map(String.init) ?? "?" }.joined(separator: "/")
  }
}

public enum InverterTerminals: Choice {
  case pv, net, none

  public var words: Text {
    switch self {
    case .pv: Text(verbatim: "pv")
    case .net: Text(verbatim: "net")
    case .none: Text(nl: "geen", en: "none")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .pv: ["zonnepanelen"]
    case .none: ["nee", "no"]
    default: []
    }
  }
}
