/// One room that holds a Sessy.
public struct Room: Named {
  public var name = Fact<Name>()
  public var volume = Fact<CubicMetre>()
  public var length = Fact<Centimetre>()
  public var width = Fact<Centimetre>()
  public var height = Fact<Centimetre>()
  public var volumeException = VolumeException()
  public var isVentilated = Fact<Bool>()
  public var environment = Fact<Environment>()
  public var temperature = TemperatureRange()
  public var humidity = Fact<Percent>()
  public var isEscapeRoute = Fact<Bool>()
  public var isNextToBedroom = Fact<Bool>()
  public var childAccess = Fact<ChildAccess>()
  public var isSleptIn = Fact<Bool>()
  public var hasFireAlarm = Fact<Bool>()
  public var hasFlammables = Fact<Bool>()
  public var vehicles = Fact<VehiclePath>()

  public init() {}

  public static let title = Text(nl: "een ruimte", en: "a room")
  public static let noun = Text(nl: "ruimte", en: "room")
  public static let kind = NamedKind.room

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe de ruimte heet.", en: "What the room is called.")
    field(.volume, &volume, .positive, nl: "De vrije inhoud.", en: "The free volume.")
    field(
      .length, &length, .positive, nl: "De lengte, als de inhoud niet is opgegeven.",
      en: "The length, if the volume is not stated.")
    field(
      .width, &width, .positive, nl: "De breedte, als de inhoud niet is opgegeven.",
      en: "The width, if the volume is not stated.")
    field(
      .height, &height, .positive, nl: "De hoogte, als de inhoud niet is opgegeven.",
      en: "The height, if the volume is not stated.")
    field(
      .volumeException, &volumeException, nl: "Waarom een kleinere ruimte hier volstaat, met bewijs.",
      en: "Why a smaller room will do here, with evidence.")
    field(
      .ventilated, &isVentilated, nl: "Of de ruimte geventileerd is.", en: "Whether the room is ventilated.")
    field(
      .environment, &environment,
      nl: "dry is droog en schoon binnen; wet is vochtig of met spatwater; dusty stoffig; outdoors buiten.",
      en: "dry is dry and clean indoors; wet is damp or splashed; dusty; outdoors.")
    field(
      .temperature, &temperature, nl: "Hoe koud en hoe warm het er wordt.",
      en: "How cold and how warm it gets.")
    field(
      .humidity, &humidity, nl: "De hoogste relatieve luchtvochtigheid.",
      en: "The highest relative humidity.")
    field(
      .escapeRoute, &isEscapeRoute, nl: "Of het een vluchtweg is.", en: "Whether it is an escape route.")
    field(
      .nextToBedroom, &isNextToBedroom, nl: "Of er een slaapkamer aan grenst.",
      en: "Whether a bedroom adjoins it.")
    field(
      .childAccess, &childAccess, nl: "Of kinderen erbij kunnen, en of dat onder toezicht is.",
      en: "Whether children can reach it, and whether they are supervised.")
    field(.sleptIn, &isSleptIn, nl: "Of er geslapen wordt.", en: "Whether someone sleeps there.")
    field(
      .fireAlarm, &hasFireAlarm, nl: "Of er een rook- of hittemelder hangt.",
      en: "Whether there is a smoke or heat alarm.")
    field(
      .flammables, &hasFlammables,
      nl: "Of er binnen 2 m van een Sessy brandgevaarlijke stoffen staan, zoals benzine, gas of verf.",
      en: "Whether flammables such as petrol, gas or paint are kept within 2 m of a Sessy.")
    field(
      .vehicles, &vehicles,
      nl:
        "Of een voertuig een Sessy kan raken: none is een ruimte waar alleen mensen komen, guarded achter een paal of beugel, unguarded zo bereikbaar.",
      en:
        "Whether a vehicle can hit a Sessy: none is a room where only people come, guarded behind a post or rail, unguarded within reach."
    )
  }
}

/// What a room is like, for a device without protection against water and dust.
public enum Environment: String, Choice {
  case dry, wet, dusty, outdoors
}

public enum ChildAccess: String, Choice {
  case none, supervised, unsupervised
}

/// Whether a vehicle that is driven or parked in a room can hit a Sessy.
public enum VehiclePath: String, Choice {
  case none, guarded, unguarded
}

/// Why a room smaller than the manual asks for will do.
public struct VolumeException: Record {
  public var ground = Fact<VolumeExceptionGround>()
  public var document = Fact<String>()

  public init() {}

  public static let title = Text(nl: "de uitzondering op de inhoud", en: "the exception to the volume")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .ground, &ground, nl: "cool is een koele ruimte, well_ventilated een goed geventileerde.",
      en: "A cool or a well ventilated room.")
    field(
      .document, &document, nl: "Waaruit dat blijkt: een meting, een foto, een berekening.",
      en: "What shows it: a measurement, a photograph, a calculation.")
  }
}

public enum VolumeExceptionGround: String, Choice {
  case cool
  case wellVentilated = "well_ventilated"
}

/// How cold and how warm a room usually gets.
public struct TemperatureRange: Record {
  public var lowest = Fact<Celsius>()
  public var highest = Fact<Celsius>()

  public init() {}

  public static let title = Text(nl: "de temperatuur", en: "the temperature")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.lowest, &lowest, nl: "De laagste die gewoonlijk voorkomt.", en: "The lowest that usually occurs.")
    field(
      .highest, &highest, nl: "De hoogste die gewoonlijk voorkomt.", en: "The highest that usually occurs.")
  }
}
