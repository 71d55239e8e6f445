/// The electricity meter of the network operator.
public struct SmartMeter: Record {
  public var hasP1Port = Fact<Bool>()
  public var dsmr = Fact<DSMRVersion>()
  public var hasPowerPerPhase = Fact<Bool>()
  public var hasVoltagePerPhase = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de slimme meter", en: "the smart meter")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .p1Port, &hasP1Port, nl: "Of de meter een P1-poort heeft. Een meter die niet slim is, heeft er geen.",
      en: "Whether the meter has a P1 port. A meter that is not smart has none.",
      .measure(
        nl: "Heeft de elektriciteitsmeter een P1-poort (is hij niet slim: nee)?",
        en: "Does the electricity meter have a P1 port (if it is not smart: no)?"))
    field(
      .dsmr, &dsmr, nl: "De versie van DSMR, zoals op de meter of in de app van een P1-lezer staat.",
      en: "The version of DSMR, as on the meter or in the app of a P1 reader.",
      .measure(
        nl: "Welke versie van DSMR heeft de meter (op de meter, of in de app van een P1-lezer)?",
        en: "Which version of DSMR does the meter have (on the meter, or in the app of a P1 reader)?"))
    field(
      .powerPerPhase, &hasPowerPerPhase, nl: "Of zij het vermogen van elke fase apart geeft.",
      en: "Whether it gives the power of each phase by itself.",
      .measure(
        nl: "Geeft de slimme meter het vermogen van elke fase apart?",
        en: "Does the smart meter give the power of each phase by itself?"))
    field(
      .voltagePerPhase, &hasVoltagePerPhase, nl: "Of zij de spanning van elke fase geeft.",
      en: "Whether it gives the voltage of each phase.",
      .measure(
        nl: "Geeft de slimme meter de spanning van elke fase?",
        en: "Does the smart meter give the voltage of each phase?"))
  }
}

/// The Dutch Smart Meter Requirements that a meter keeps.
public enum DSMRVersion: String, Choice {
  case v2 = "2.2"
  case v3 = "3.0"
  case v40 = "4.0"
  case v42 = "4.2"
  case v5 = "5.0"

  /// Whether its P1 port gives the power of each phase.
  var givesPowerPerPhase: Bool { self != .v2 && self != .v3 }

  /// Whether its P1 port gives the voltage of each phase.
  var givesVoltagePerPhase: Bool { self == .v5 }
}

extension SmartMeter {
  /// Whether it is stated that it has no P1 port.
  public var lacksP1Port: Answer<Bool> { hasP1Port.isLeftOut ? hasP1Port.stated : hasP1Port == false }

  /// Whether it gives the power of each phase: as stated or, if that is left out, by its version.
  public var givesPowerPerPhase: Answer<Bool> {
    hasPowerPerPhase.isLeftOut && dsmr.isStated
      ? dsmr.map { $0.givesPowerPerPhase } : hasPowerPerPhase.answer
  }

  /// The same of the voltage.
  public var givesVoltagePerPhase: Answer<Bool> {
    hasVoltagePerPhase.isLeftOut && dsmr.isStated
      ? dsmr.map { $0.givesVoltagePerPhase } : hasVoltagePerPhase.answer
  }
}

/// The Sessy CT meter: it measures the house by clamps around the cores of the main connection, where there is no
/// P1 port.
public struct CTMeter: Record {
  public var isPresent = Fact<Bool>()
  public var phases = List<Fact<Phase>>()
  public var isAtMains = Fact<Bool>()
  public var hasSocket = Fact<Bool>()
  public var connection = Fact<Connection>()
  public var signal = Fact<DecibelMilliwatt>()
  public var address = Fact<Address>()
  public var secondAddress = Fact<Address>()

  public init() {}

  public static let title = Text(nl: "de CT-meter", en: "the CT meter")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .present, &isPresent, nl: "Of hij er is of komt, in de plaats van een P1-meter.",
      en: "Whether there is or will be one, in the place of a P1 meter.",
      .decide(
        nl: "Is of komt er een CT-meter van Sessy, in de plaats van een P1-meter?",
        en: "Is there, or will there be, a Sessy CT meter, in the place of a P1 meter?"))
    field(
      .phases, &phases, nl: "De fasen van het huis die een klem hebben.",
      en: "The phases of the house that have a clamp.",
      .decide(
        nl: "Welke fasen van het huis krijgen een klem van de CT-meter?",
        en: "Which phases of the house get a clamp of the CT meter?"))
    field(
      .atMains, &isAtMains,
      nl: "Of de klemmen om de aders van de hoofdaansluiting zitten, vóór alle groepen.",
      en: "Whether the clamps are around the cores of the main connection, ahead of all groups.",
      .decide(
        nl: "Komen de klemmen van de CT-meter om de aders van de hoofdaansluiting, vóór alle groepen?",
        en:
          "Are the clamps of the CT meter to be around the cores of the main connection, ahead of all groups?"
      ))
    field(
      .socket, &hasSocket, nl: "Of er een stopcontact is voor zijn voeding.",
      en: "Whether there is a socket for its power supply.",
      .measure(
        nl: "Is er een stopcontact voor de voeding van de CT-meter?",
        en: "Is there a socket for the power supply of the CT meter?"))
    field(
      .connection, &connection, nl: "Hoe hij verbonden is.", en: "How it is connected.",
      .decide(nl: "Hoe wordt de CT-meter verbonden?", en: "How is the CT meter to be connected?"))
    field(
      .rssi, &signal, nl: "De wifi-signaalsterkte ter plaatse.",
      en: "The strength of the Wi-Fi signal there.",
      .measure(
        nl: "Hoe sterk is het wifi-signaal bij de CT-meter?",
        en: "How strong is the Wi-Fi signal at the CT meter?"))
    field(
      .address, &address, nl: "Zijn adres in het thuisnetwerk.", en: "Its address in the home network.",
      .measure(
        nl: "Welk adres heeft de CT-meter in het thuisnetwerk?",
        en: "Which address does the CT meter have in the home network?"))
    field(
      .secondAddress, &secondAddress,
      nl: "Dezelfde meter anders genoemd: zijn naam naast zijn IP-adres, of andersom.",
      en: "The same meter named otherwise: its name beside its IP address, or the other way round.",
      .measure(
        nl: "Hoe is de CT-meter nog meer te bereiken: op naam naast het IP-adres, of andersom?",
        en: "How else can the CT meter be reached: by name beside its IP address, or the other way round?"))
  }
}
