/// One room that holds a Sessy.
public struct Room: Named {
  public var name = Fact<Name>()
  public var use = Fact<RoomUse>()
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
  public var hasDoorOutside = Fact<Bool>()
  public var isCombustible = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "een ruimte", en: "a room")
  public static let noun = Text(nl: "ruimte", en: "room")
  public static let kind = NamedKind.room

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe de ruimte heet.", en: "What the room is called.")
    field(
      .kind, &use,
      nl:
        "Wat voor ruimte het is: meterkast, bijkeuken, hal (ook gang, overloop en trappenhuis), zolder, kelder, garage, schuur, slaapkamer, woonkamer of een andere. Een slaapkamer is een ruimte waar geslapen wordt; een die daar niet meer voor dient is anders.",
      en:
        "What room it is: meter cupboard, utility room, hall (corridor, landing and stairwell too), attic, basement, garage, shed, bedroom, living room or another. A bedroom is a room that is slept in; one that no longer serves for that is other.",
      .measure(nl: "Wat voor ruimte is {}?", en: "What kind of room is {}?"))
    field(
      .volume, &volume, .positiveOrMore, nl: "De vrije inhoud.", en: "The free volume.",
      .measure(nl: "Wat is de vrije inhoud van {}?", en: "What is the free volume of {}?"))
    field(
      .length, &length, .positive, nl: "De lengte, als de inhoud niet is opgegeven.",
      en: "The length, if the volume is not stated.", .measure(nl: "Hoe lang is {}?", en: "How long is {}?"))
    field(
      .width, &width, .positive, nl: "De breedte, als de inhoud niet is opgegeven.",
      en: "The width, if the volume is not stated.", .measure(nl: "Hoe breed is {}?", en: "How wide is {}?"))
    field(
      .height, &height, .positive, nl: "De hoogte, als de inhoud niet is opgegeven.",
      en: "The height, if the volume is not stated.", .measure(nl: "Hoe hoog is {}?", en: "How high is {}?"))
    field(
      .volumeException, &volumeException, nl: "Waarom een kleinere ruimte hier volstaat, met bewijs.",
      en: "Why a smaller room will do here, with evidence.")
    field(
      .ventilated, &isVentilated, nl: "Of de ruimte geventileerd is.", en: "Whether the room is ventilated.",
      .measure(nl: "Is {} geventileerd?", en: "Is {} ventilated?"))
    field(
      .environment, &environment,
      nl: "droog is droog en schoon binnen; nat is vochtig of met spatwater; stoffig; buiten.",
      en: "dry is dry and clean indoors; wet is damp or splashed; dusty; outdoors.",
      .measure(
        nl: "Hoe is het in {}: droog en schoon, nat (vochtig of met spatwater), stoffig, of buiten?",
        en: "What is it like in {}: dry and clean, wet (damp or splashed), dusty, or outdoors?"))
    field(
      .temperature, &temperature, nl: "Hoe koud en hoe warm het er wordt.",
      en: "How cold and how warm it gets.")
    field(
      .humidity, &humidity, .orLess, nl: "De hoogste relatieve luchtvochtigheid.",
      en: "The highest relative humidity.",
      .ask(
        nl: "Hoe hoog wordt de luchtvochtigheid in {}?",
        en: "How high does the relative humidity get in {}?"))
    field(
      .escapeRoute, &isEscapeRoute, nl: "Of het een vluchtweg is.", en: "Whether it is an escape route.",
      .measure(nl: "Is {} een vluchtweg?", en: "Is {} an escape route?"))
    field(
      .nextToBedroom, &isNextToBedroom, nl: "Of er een slaapkamer aan grenst.",
      en: "Whether a bedroom adjoins it.",
      .measure(nl: "Grenst er een slaapkamer aan {}?", en: "Does a bedroom adjoin {}?"))
    field(
      .childAccess, &childAccess, nl: "Of kinderen erbij kunnen, en of dat onder toezicht is.",
      en: "Whether children can reach it, and whether they are supervised.",
      .ask(
        nl: "Kunnen er kinderen in {} komen, en is dat dan onder toezicht?",
        en: "Can children get into {}, and are they supervised there?"))
    field(
      .sleptIn, &isSleptIn, nl: "Of er geslapen wordt.", en: "Whether someone sleeps there.",
      .ask(nl: "Wordt er geslapen in {}?", en: "Does someone sleep in {}?"))
    field(
      .fireAlarm, &hasFireAlarm, nl: "Of er een rook- of hittemelder hangt.",
      en: "Whether there is a smoke or heat alarm.",
      .measure(nl: "Hangt er een rook- of hittemelder in {}?", en: "Is there a smoke or heat alarm in {}?"))
    field(
      .flammables, &hasFlammables,
      nl: "Of er binnen 2 m van een Sessy brandgevaarlijke stoffen staan, zoals benzine, gas of verf.",
      en: "Whether flammables such as petrol, gas or paint are kept within 2 m of a Sessy.",
      .measure(
        nl: "Staan er in {} binnen 2 m van een Sessy brandgevaarlijke stoffen, zoals benzine, gas of verf?",
        en: "Are flammables such as petrol, gas or paint kept in {} within 2 m of a Sessy?"))
    field(
      .vehicles, &vehicles,
      nl:
        "Of een voertuig een Sessy kan raken: geen is een ruimte waar alleen mensen komen, afgeschermd achter een paal of beugel, bereikbaar als het er zo tegenaan kan rijden.",
      en:
        "Whether a vehicle can hit a Sessy: none is a room where only people come, guarded behind a post or rail, unguarded within reach.",
      .measure(
        nl:
          "Kan een voertuig in {} een Sessy raken: geen voertuig, afgeschermd door een paal of beugel, of bereikbaar?",
        en: "Can a vehicle in {} hit a Sessy: none, guarded by a post or rail, or unguarded?"))
    field(
      .doorOutside, &hasDoorOutside, nl: "Of de ruimte een eigen deur naar buiten heeft.",
      en: "Whether the room has a door to the outside of its own.",
      .measure(
        nl: "Heeft {} een eigen deur naar buiten?", en: "Does {} have a door to the outside of its own?"))
    field(
      .combustible, &isCombustible,
      nl:
        "Of de wand achter een Sessy of het plafond erboven brandbaar is, zoals hout of kunststofschuim, en niet met onbrandbaar materiaal bekleed.",
      en:
        "Whether the wall behind a Sessy or the ceiling above it is combustible, such as timber or foam, and not lined with non-combustible material.",
      .measure(
        nl:
          "Is in {} de wand achter een Sessy of het plafond erboven brandbaar, zoals hout of kunststofschuim, en niet onbrandbaar bekleed?",
        en:
          "Is the wall behind a Sessy in {} or the ceiling above it combustible, such as timber or foam, and not lined with non-combustible material?"
      ))
  }
}

/// What a room is used as. Nothing of its climate is concluded from it.
public enum RoomUse: Choice {
  case meterCupboard, utilityRoom, hall, attic, basement, garage, shed, bedroom, livingRoom, other

  public var words: Text {
    switch self {
    case .meterCupboard: Text(nl: "meterkast", en: "meter_cupboard")
    case .utilityRoom: Text(nl: "bijkeuken", en: "utility_room")
    case .hall: Text(nl: "hal", en: "hall")
    case .attic: Text(nl: "zolder", en: "attic")
    case .basement: Text(nl: "kelder", en: "basement")
    case .garage: Text(nl: "garage", en: "garage")
    case .shed: Text(nl: "schuur", en: "shed")
    case .bedroom: Text(nl: "slaapkamer", en: "bedroom")
    case .livingRoom: Text(nl: "woonkamer", en: "living_room")
    case .other: Text(nl: "anders", en: "other")
    }
  }

  /// Whether it is a room within a house: that is not outdoors. A garage or shed can be but a roof, and so can
  /// what is not named.
  var isIndoors: Bool {
    switch self {
    case .meterCupboard, .utilityRoom, .hall, .attic, .basement, .bedroom, .livingRoom: true
    case .garage, .shed, .other: false
    }
  }
}

extension Room {
  /// Whether its use is stated, and is this one.
  public func isUsed(as use: RoomUse) -> Answer<Bool> { self.use.stated && self.use == use }
}

/// What a room is like, for a device without protection against water and dust.
public enum Environment: Choice {
  case dry, wet, dusty, outdoors

  public var words: Text {
    switch self {
    case .dry: Text(nl: "droog", en: "dry")
    case .wet: Text(nl: "nat", en: "wet")
    case .dusty: Text(nl: "stoffig", en: "dusty")
    case .outdoors: Text(nl: "buiten", en: "outdoors")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .dry: ["droog en schoon"]
    case .wet: ["vochtig", "spatwater"]
    case .outdoors: ["buitenshuis"]
    default: []
    }
  }
}

public enum ChildAccess: Choice {
  case none, supervised, unsupervised

  public var words: Text {
    switch self {
    case .none: Text(nl: "geen", en: "none")
    case .supervised: Text(nl: "onder_toezicht", en: "supervised")
    case .unsupervised: Text(nl: "zonder_toezicht", en: "unsupervised")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .none: ["nee", "no"]
    case .supervised: ["met toezicht"]
    default: []
    }
  }
}

/// Whether a vehicle that is driven or parked in a room can hit a Sessy.
public enum VehiclePath: Choice {
  case none, guarded, unguarded

  public var words: Text {
    switch self {
    case .none: Text(nl: "geen", en: "none")
    case .guarded: Text(nl: "afgeschermd", en: "guarded")
    case .unguarded: Text(nl: "bereikbaar", en: "unguarded")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .none: ["nee", "no"]
    default: []
    }
  }
}

/// Why a room smaller than the manual asks for will do.
public struct VolumeException: Record {
  public var ground = Fact<VolumeExceptionGround>()
  public var document = Fact<String>()

  public init() {}

  public static let title = Text(nl: "de uitzondering op de inhoud", en: "the exception to the volume")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .ground, &ground, nl: "Of de ruimte koel is, of goed_geventileerd.",
      en: "A cool or a well ventilated room.",
      .decide(
        nl: "Waarom volstaat de kleine inhoud van {}: is het er koel, of goed geventileerd?",
        en: "Why will the small volume of {} do: is it cool there, or well ventilated?"))
    field(
      .document, &document, nl: "Waaruit dat blijkt: een meting, een foto, een berekening.",
      en: "What shows it: a measurement, a photograph, a calculation.",
      .decide(
        nl: "Waaruit blijkt dat {} koel of goed geventileerd is: een meting, een foto, een berekening?",
        en: "What shows that {} is cool or well ventilated: a measurement, a photograph, a calculation?"))
  }
}

public enum VolumeExceptionGround: Choice {
  case cool, wellVentilated

  public var words: Text {
    switch self {
    case .cool: Text(nl: "koel", en: "cool")
    case .wellVentilated: Text(nl: "goed_geventileerd", en: "well_ventilated")
    }
  }
}

/// How cold and how warm a room usually gets.
public struct TemperatureRange: Record {
  public var lowest = Fact<Celsius>()
  public var highest = Fact<Celsius>()

  public init() {}

  public static let title = Text(nl: "de temperatuur", en: "the temperature")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .lowest, &lowest, .orMore, nl: "De laagste die gewoonlijk voorkomt.",
      en: "The lowest that usually occurs.",
      .ask(
        nl: "Hoe koud wordt het gewoonlijk in {}?",
        en: "How cold does it usually get in {}?"))
    field(
      .highest, &highest, .orLess, nl: "De hoogste die gewoonlijk voorkomt.",
      en: "The highest that usually occurs.",
      .ask(
        nl: "Hoe warm wordt het gewoonlijk in {}?",
        en: "How warm does it usually get in {}?"))
  }
}
