/// The home network, as far as a dongle or the P1 meter does not say otherwise of itself.
public struct Network: Record {
  public var band = Fact<Band>()
  public var isGuest = Fact<Bool>()
  public var isMesh = Fact<Bool>()
  public var isMeshBidirectional = Fact<Bool>()
  public var donglesReachMeter = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "het thuisnetwerk", en: "the home network")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .band, &band, nl: "De wifi-band die de dongels gebruiken.", en: "The Wi-Fi band that the dongles use.",
      .measure(nl: "Welke wifi-band gebruiken de dongels?", en: "Which Wi-Fi band do the dongles use?"))
    field(
      .guest, &isGuest, nl: "Of het een gastnetwerk is.", en: "Whether it is a guest network.",
      .ask(
        nl: "Zitten de dongels en de P1-meter op een gastnetwerk?",
        en: "Are the dongles and the P1 meter on a guest network?"))
    field(
      .mesh, &isMesh, nl: "Of het een mesh-netwerk is.", en: "Whether it is a mesh network.",
      .ask(nl: "Is het thuisnetwerk een mesh-netwerk?", en: "Is the home network a mesh network?"))
    field(
      .meshBidirectional, &isMeshBidirectional,
      nl: "Of het mesh-netwerk verkeer in beide richtingen toestaat.",
      en: "Whether the mesh allows traffic in both directions.",
      .ask(
        nl: "Staat het mesh-netwerk verkeer in beide richtingen toe?",
        en: "Does the mesh allow traffic in both directions?"))
    field(
      .donglesReachP1, &donglesReachMeter, nl: "Of de dongels en de P1-meter elkaar kunnen bereiken.",
      en: "Whether the dongles and the P1 meter can reach each other.",
      .measure(
        nl: "Kunnen de dongels en de P1-meter elkaar bereiken?",
        en: "Can the dongles and the P1 meter reach each other?"))
  }
}

public enum Band: String, Choice {
  case low = "2.4 GHz"
  case high = "5 GHz"
}

public enum Connection: String, Choice {
  case wifi, ethernet

  public var otherWords: [String] {
    switch self {
    case .wifi: ["wi-fi", "draadloos"]
    case .ethernet: ["kabel", "netwerkkabel", "utp", "bedraad"]
    }
  }
}

/// The Sessy P1 meter.
public struct P1Meter: Record {
  public var isPresent = Fact<Bool>()
  public var input = Fact<P1Input>()
  public var isPortInUse = Fact<Bool>()
  public var isOtherReaderOnOutput = Fact<Bool>()
  public var location = Fact<P1Location>()
  public var hasSocket = Fact<Bool>()
  public var connection = Fact<Connection>()
  public var band = Fact<Band>()
  public var isGuest = Fact<Bool>()
  public var signal = Fact<DecibelMilliwatt>()
  public var address = Fact<Address>()
  public var secondAddress = Fact<Address>()

  public init() {}

  public static let title = Text(nl: "de P1-meter", en: "the P1 meter")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .present, &isPresent, nl: "Of hij er is of komt.", en: "Whether there is or will be one.",
      .decide(
        nl: "Is of komt er een P1-meter van Sessy?", en: "Is there, or will there be, a Sessy P1 meter?"))
    field(
      .input, &input, nl: "Waar zijn ingang op zit.", en: "What its input is connected to.",
      .decide(
        nl: "Waarop komt de ingang van de P1-meter?",
        en: "What is the input of the P1 meter to be connected to?"))
    field(
      .portInUse, &isPortInUse, nl: "Of de P1-poort van de slimme meter nu al in gebruik is.",
      en: "Whether the smart meter's P1 port is in use already.",
      .measure(
        nl: "Is de P1-poort van de slimme meter nu al in gebruik?",
        en: "Is the smart meter's P1 port in use already?"))
    field(
      .otherReaderOnOutput, &isOtherReaderOnOutput,
      nl: "Of het apparaat dat er al zat, op de uitgang van de Sessy P1-meter komt.",
      en: "Whether the device that was there goes on the output of the Sessy P1 meter.",
      .decide(
        nl: "Komt het apparaat dat nu op de P1-poort zit, op de uitgang van de Sessy P1-meter?",
        en: "Does the device that is on the P1 port now go on the output of the Sessy P1 meter?"))
    field(
      .location, &location, nl: "Waar hij hangt.", en: "Where it hangs.",
      .decide(nl: "Waar komt de P1-meter te hangen?", en: "Where is the P1 meter to hang?"))
    field(
      .socket, &hasSocket, nl: "Of er een stopcontact is voor zijn voeding.",
      en: "Whether there is a socket for its power supply.",
      .measure(
        nl: "Is er een stopcontact voor de voeding van de P1-meter?",
        en: "Is there a socket for the power supply of the P1 meter?"))
    field(
      .connection, &connection, nl: "Hoe hij verbonden is.", en: "How it is connected.",
      .decide(nl: "Hoe wordt de P1-meter verbonden?", en: "How is the P1 meter to be connected?"))
    field(
      .band, &band, nl: "De wifi-band van de P1-meter, als die anders is dan netwerk zegt.",
      en: "The Wi-Fi band of the P1 meter, if it is other than network says.",
      .measure(nl: "Op welke wifi-band zit de P1-meter?", en: "Which Wi-Fi band is the P1 meter on?"))
    field(
      .guest, &isGuest, nl: "Of de P1-meter op een gastnetwerk zit, als dat anders is dan netwerk zegt.",
      en: "Whether the P1 meter is on a guest network, if that is other than network says.",
      .measure(nl: "Zit de P1-meter op een gastnetwerk?", en: "Is the P1 meter on a guest network?"))
    field(
      .rssi, &signal, nl: "De wifi-signaalsterkte ter plaatse.",
      en: "The strength of the Wi-Fi signal there.",
      .measure(
        nl: "Hoe sterk is het wifi-signaal bij de P1-meter?",
        en: "How strong is the Wi-Fi signal at the P1 meter?"))
    field(
      .address, &address, nl: "Zijn adres in het thuisnetwerk.", en: "Its address in the home network.",
      .measure(
        nl: "Welk adres heeft de P1-meter in het thuisnetwerk?",
        en: "Which address does the P1 meter have in the home network?"))
    field(
      .secondAddress, &secondAddress,
      nl: "Dezelfde meter anders genoemd: zijn naam naast zijn IP-adres, of andersom.",
      en: "The same meter named otherwise: its name beside its IP address, or the other way round.",
      .measure(
        nl: "Hoe is de P1-meter nog meer te bereiken: op naam naast het IP-adres, of andersom?",
        en: "How else can the P1 meter be reached: by name beside its IP address, or the other way round?"))
  }
}

public enum P1Input: Choice {
  case smartMeter, splitter, other

  public var words: Text {
    switch self {
    case .smartMeter: Text(nl: "slimme_meter", en: "smart_meter")
    case .splitter: Text(verbatim: "splitter")
    case .other: Text(nl: "anders", en: "other")
    }
  }
}

public enum P1Location: Choice {
  case meterBox, elsewhere

  public var words: Text {
    switch self {
    case .meterBox: Text(nl: "meterkast", en: "meter_box")
    case .elsewhere: Text(nl: "elders", en: "elsewhere")
    }
  }
}
