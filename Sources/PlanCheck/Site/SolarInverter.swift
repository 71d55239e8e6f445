/// One PV inverter (zonnepanelenomvormer).
public struct SolarInverter: Named {
  public var name = Fact<Name>()
  public var phases = List<Fact<Phase>>()
  public var power = Fact<Watt>()
  public var current = Fact<Ampere>()
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
    field(.power, &power, .positive, nl: "Het maximale AC-vermogen.", en: "The maximum AC power.")
    field(
      .current, &current, .positive,
      nl:
        "De maximale AC-stroom per fase. Zonder dit veld wordt die uit het vermogen geschat: dat kan een fout aantonen, maar niet dat alles past.",
      en:
        "The maximum AC current per phase. Without this field it is estimated from the power: that can show a fault, but not that all fits."
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

public enum InverterTerminals: String, Choice {
  case pv, net, none
}
