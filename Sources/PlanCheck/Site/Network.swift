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
      .band, &band, nl: "De wifi-band die de dongels gebruiken.", en: "The Wi-Fi band that the dongles use.")
    field(.guest, &isGuest, nl: "Of het een gastnetwerk is.", en: "Whether it is a guest network.")
    field(.mesh, &isMesh, nl: "Of het een mesh-netwerk is.", en: "Whether it is a mesh network.")
    field(
      .meshBidirectional, &isMeshBidirectional,
      nl: "Of het mesh-netwerk verkeer in beide richtingen toestaat.",
      en: "Whether the mesh allows traffic in both directions.")
    field(
      .donglesReachP1, &donglesReachMeter, nl: "Of de dongels en de P1-meter elkaar kunnen bereiken.",
      en: "Whether the dongles and the P1 meter can reach each other.")
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
    field(.present, &isPresent, nl: "Of hij er is of komt.", en: "Whether there is or will be one.")
    field(.input, &input, nl: "Waar zijn ingang op zit.", en: "What its input is connected to.")
    field(
      .portInUse, &isPortInUse, nl: "Of de P1-poort van de slimme meter nu al in gebruik is.",
      en: "Whether the smart meter's P1 port is in use already.")
    field(
      .otherReaderOnOutput, &isOtherReaderOnOutput,
      nl: "Of het apparaat dat er al zat, op de uitgang van de Sessy P1-meter komt.",
      en: "Whether the device that was there goes on the output of the Sessy P1 meter.")
    field(.location, &location, nl: "Waar hij hangt.", en: "Where it hangs.")
    field(
      .socket, &hasSocket, nl: "Of er een stopcontact is voor zijn voeding.",
      en: "Whether there is a socket for its power supply.")
    field(.connection, &connection, nl: "Hoe hij verbonden is.", en: "How it is connected.")
    field(
      .band, &band, nl: "De wifi-band van de P1-meter, als die anders is dan network zegt.",
      en: "The Wi-Fi band of the P1 meter, if it is other than network says.")
    field(
      .guest, &isGuest, nl: "Of de P1-meter op een gastnetwerk zit, als dat anders is dan network zegt.",
      en: "Whether the P1 meter is on a guest network, if that is other than network says.")
    field(
      .rssi, &signal, nl: "De wifi-signaalsterkte ter plaatse.",
      en: "The strength of the Wi-Fi signal there.")
    field(
      .address, &address, nl: "Zijn adres in het thuisnetwerk.", en: "Its address in the home network.")
    field(
      .secondAddress, &secondAddress,
      nl: "Dezelfde meter anders genoemd: zijn naam naast zijn IP-adres, of andersom.",
      en: "The same meter named otherwise: its name beside its IP address, or the other way round.")
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
