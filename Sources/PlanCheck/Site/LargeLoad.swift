/// One large consumer of the house: a charger for a car, a heat pump, a hob, a boiler.
public struct LargeLoad: Record {
  public var kind = Fact<LargeLoadKind>()
  public var group = Reference<Group>()
  public var phases = List<Fact<Phase>>()
  public var current = Fact<Ampere>()
  public var hasLoadControl = Fact<Bool>()
  public var detectsDirectCurrent = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "een groot verbruik", en: "a large load")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .kind, &kind,
      nl:
        "Een laadpaal, een warmtepomp, een inductiekookplaat (inductie), een boiler, of iets anders.",
      en: "A charger for a car, a heat pump, an induction hob, a boiler.",
      .measure(
        nl: "Wat is {}: een laadpaal, een warmtepomp, een inductiekookplaat, een boiler of iets anders?",
        en: "What is {}: a charger for a car, a heat pump, an induction hob, a boiler or something else?"))
    field(
      .group, &group, nl: "De groep waarop het zit.", en: "The group that it is on.",
      .measure(nl: "Op welke groep zit {}?", en: "Which group is {} on?"))
    field(
      .phases, &phases, nl: "De fasen van het huis die het belast.",
      en: "The phases of the house that it loads.",
      .measure(nl: "Welke fasen van het huis belast {}?", en: "Which phases of the house does {} load?"))
    field(
      .current, &current, .positive, nl: "De grootste stroom, per fase.",
      en: "The largest current, on each phase.",
      .measure(
        nl: "Wat is de grootste stroom van {}, per fase?",
        en: "What is the largest current of {}, on each phase?"))
    field(
      .loadControl, &hasLoadControl,
      nl: "Of het zichzelf begrenst naar wat de hoofdaansluiting overlaat (lastbewaking).",
      en: "Whether it limits itself to what the main connection leaves (load control).",
      .ask(
        nl: "Begrenst {} zichzelf naar wat de hoofdaansluiting overlaat (lastbewaking)?",
        en: "Does {} limit itself to what the main connection leaves (load control)?"))
    field(
      .dcDetection, &detectsDirectCurrent,
      nl: "Van een laadpaal: of hij zelf gelijkstroom vanaf 6 mA detecteert en afschakelt.",
      en: "Of a charger: whether it detects direct current from 6 mA itself, and switches off.",
      .measure(
        nl: "Detecteert {} zelf gelijkstroom vanaf 6 mA, en schakelt dan af?",
        en: "Does {} itself detect direct current from 6 mA, and switch off?"))
  }
}

public enum LargeLoadKind: Choice {
  case charger, heatPump, induction, boiler, other

  public var words: Text {
    switch self {
    case .charger: Text(nl: "laadpaal", en: "charger")
    case .heatPump: Text(nl: "warmtepomp", en: "heat_pump")
    case .induction: Text(nl: "inductie", en: "induction")
    case .boiler: Text(verbatim: "boiler")
    case .other: Text(nl: "anders", en: "other")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .charger: ["laadpunt", "wallbox"]
    case .induction: ["inductiekookplaat", "kookplaat"]
    default: []
    }
  }
}
