/// A home battery of another make, fixed or with a plug.
public struct OtherBattery: Named, PowerSource {
  public var name = Fact<Name>()
  public var phases = List<Fact<Phase>>()
  public var power = Fact<Watt>()
  public var current = Fact<Ampere>()
  public var group = Reference<Group>()
  public var pluggedIn = Fact<Bool>()
  public var energy = Fact<KilowattHour>()
  public var room = Reference<Room>()
  public var hasLoadControl = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "een andere batterij", en: "another battery")
  public static let noun = Text(nl: "batterij", en: "battery")
  public static let kind = NamedKind.battery

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe hij hier heet.", en: "What it is called here.")
    field(
      .phases, &phases, nl: "De fasen van het huis waarop hij laadt en levert.",
      en: "The phases of the house that it charges from and feeds.",
      .measure(
        nl: "Op welke fasen van het huis laadt en levert {}?",
        en: "Which phases of the house does {} charge from and feed?"))
    field(
      .power, &power, .positive, nl: "Het maximale AC-vermogen: laden of leveren, wat het grootst is.",
      en: "The maximum AC power, charging or delivering, whichever is larger.",
      .measure(
        nl: "Wat is het maximale AC-vermogen van {}, bij laden of leveren?",
        en: "What is the maximum AC power of {}, charging or delivering?"))
    field(
      .current, &current, .positive,
      nl:
        "De maximale AC-stroom per fase, bij laden of leveren. Zonder dit veld wordt die uit het vermogen geschat: dat kan een fout aantonen, maar niet dat alles past.",
      en:
        "The maximum AC current per phase, charging or delivering. Without this field it is estimated from the power: that can show a fault, but not that all fits.",
      .measure(
        nl: "Wat is de maximale AC-stroom van {} per fase, bij laden of leveren?",
        en: "What is the maximum AC current of {} per phase, charging or delivering?"))
    field(
      .group, &group, nl: "De groep waarop hij zit.", en: "The group that it is on.",
      .measure(nl: "Op welke groep zit {}?", en: "Which group is {} on?"))
    field(
      .pluggedIn, &pluggedIn, nl: "Of hij met een stekker in een stopcontact zit.",
      en: "Whether it is connected by a plug in a socket.",
      .measure(nl: "Zit {} met een stekker in een stopcontact?", en: "Is {} connected by a plug in a socket?")
    )
    field(
      .energy, &energy, .positive, nl: "Hoeveel hij opslaat.", en: "How much it stores.",
      .measure(nl: "Hoeveel slaat {} op?", en: "How much does {} store?"))
    field(
      .room, &room, nl: "De ruimte waar hij staat.", en: "The room that it is in.",
      .measure(nl: "In welke ruimte staat {}?", en: "Which room is {} in?"))
    field(
      .loadControl, &hasLoadControl,
      nl: "Of hij bij het laden blijft binnen wat de hoofdaansluiting overlaat.",
      en: "Whether in charging it keeps to what the main connection leaves.",
      .ask(
        nl: "Blijft {} bij het laden binnen wat de hoofdaansluiting overlaat?",
        en: "Does {} in charging keep to what the main connection leaves?"))
  }

  public var units: InverterUnits { InverterUnits() }
}

/// The battery on the DC side of a hybrid inverter. It charges and delivers through that inverter.
public struct HybridBattery: Record {
  public var energy = Fact<KilowattHour>()
  public var room = Reference<Room>()
  public var hasLoadControl = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de batterij van de omvormer", en: "the inverter's battery")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .energy, &energy, .positive, nl: "Hoeveel hij opslaat.", en: "How much it stores.",
      .measure(nl: "Hoeveel slaat de batterij van {} op?", en: "How much does the battery of {} store?"))
    field(
      .room, &room, nl: "De ruimte waar hij staat.", en: "The room that it is in.",
      .measure(nl: "In welke ruimte staat de batterij van {}?", en: "Which room is the battery of {} in?"))
    field(
      .loadControl, &hasLoadControl,
      nl: "Of hij bij het laden blijft binnen wat de hoofdaansluiting overlaat.",
      en: "Whether in charging it keeps to what the main connection leaves.",
      .ask(
        nl: "Blijft de batterij van {} bij het laden binnen wat de hoofdaansluiting overlaat?",
        en: "Does the battery of {} in charging keep to what the main connection leaves?"))
  }

  /// Whether the inverter has one: of an inverter without a battery a site says nothing of it.
  public var isStated: Bool { energy.isStated || room.isStated || hasLoadControl.isStated }
}

/// What gives current on some phases of the house, as much as it likes: the dongles cannot limit it.
public protocol PowerSource: Named {
  var phases: List<Fact<Phase>> { get }
  var power: Fact<Watt> { get }
  var current: Fact<Ampere> { get }
  var group: Reference<Group> { get }

  /// Of micro-inverters: how many there are on each phase.
  var units: InverterUnits { get }
}

extension SolarInverter: PowerSource {}
