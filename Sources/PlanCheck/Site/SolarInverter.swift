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
  public var hasLeakageStatement = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "een omvormer", en: "an inverter")
  public static let noun = Text(nl: "omvormer", en: "inverter")
  public static let kind = NamedKind.inverter

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe hij hier heet.", en: "What it is called here.")
    field(
      .phases, &phases, nl: "De fasen van het huis waarop hij levert.",
      en: "The phases of the house that it feeds.")
    field(
      .power, &power, .positive, nl: "Het maximale AC-vermogen; van een opgave in VA telt een VA als een W.",
      en: "The maximum AC power; where it is given in VA, a VA counts as a W.")
    field(
      .current, &current, .positive,
      nl:
        "De maximale AC-stroom per fase. Zonder dit veld wordt die uit het vermogen geschat: dat kan een fout aantonen, maar niet dat alles past.",
      en:
        "The maximum AC current per phase. Without this field it is estimated from the power: that can show a fault, but not that all fits."
    )
    field(
      .units, &units,
      nl:
        "Van micro-omvormers: hoeveel er op elke fase zitten. Vermogen en stroom zijn dan die van één, en alle samen zijn één omvormer op deze lijst.",
      en:
        "Of micro-inverters: how many there are on each phase. Power and current are then those of one, and all together are one inverter on this list."
    )
    field(.group, &group, nl: "De groep waarop hij zit.", en: "The group that it is on.")
    field(
      .atSessy, &sessy,
      nl: "De Sessy waarop zijn kabel is aangesloten; work_switch als die naast de Sessy's ligt.",
      en: "The Sessy that its cable is connected to; work_switch if it runs beside the Sessys.")
    field(
      .terminals, &terminals,
      nl:
        "Waar zijn kabel uitkomt: pv is de kant Zonnepanelen van de klemmenstrook van een Sessy, net de kant Net, none naast de Sessy's.",
      en:
        "Where its cable lands: pv is the PV side of a Sessy's terminal strip, net the mains side, none beside the Sessys."
    )
    field(
      .dcLeakageStatement, &hasLeakageStatement,
      nl: "Of zijn fabrikant verklaart dat geen aardlekbeveiliging type B nodig is.",
      en: "Whether its maker states that no type B residual current device is needed.")
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
    field(.l1, &l1, .count(0...50), nl: "Op L1.", en: "On L1.")
    field(.l2, &l2, .count(0...50), nl: "Op L2.", en: "On L2.")
    field(.l3, &l3, .count(0...50), nl: "Op L3.", en: "On L3.")
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

public enum InverterTerminals: String, Choice {
  case pv, net, none
}
