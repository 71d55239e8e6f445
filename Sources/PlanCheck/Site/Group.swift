/// One group (groep) of the meter box: a final circuit with its breaker, cable and loads.
public struct Group: Named {
  public var name = Fact<Name>()
  public var phases = List<Fact<Phase>>()
  public var breaker = Breaker()
  public var cable = Cable()
  public var workSwitch = WorkSwitch()
  public var hasSockets = Fact<Bool>()
  public var hasOtherConsumers = Fact<Bool>()
  public var purpose = Fact<String>()
  public var measured = GroupMeasurements()
  public var board = Board()

  public init() {}

  public static let title = Text(nl: "een groep", en: "a group")
  public static let noun = Text(nl: "groep", en: "group")
  public static let kind = NamedKind.group

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .name, &name, nl: "Hoe de groep in de meterkast heet.",
      en: "What the group is called in the meter box.")
    field(
      .phases, &phases, nl: "De fasen van het huis waarop de groep zit.",
      en: "The phases of the house that the group is on.",
      .measure(nl: "Op welke fasen van het huis zit {}?", en: "Which phases of the house is {} on?"))
    field(
      .breaker, &breaker, nl: "De installatieautomaat of aardlekautomaat.", en: "The breaker or RCBO.")
    field(
      .cable, &cable, nl: "De kabel van de meterkast via de werkschakelaar naar en langs de Sessy's.",
      en: "The cable from the meter box by way of the work switch to and along the Sessys.")
    field(.workSwitch, &workSwitch, nl: "De werkschakelaar.", en: "The work switch.")
    field(
      .sockets, &hasSockets, nl: "Of er stopcontacten op zitten.", en: "Whether it feeds sockets.",
      .measure(nl: "Zitten er stopcontacten op {}?", en: "Does {} feed sockets?"))
    field(
      .otherConsumers, &hasOtherConsumers,
      nl: "Of er iets anders op zit dan Sessy's, omvormers, andere batterijen en stopcontacten.",
      en: "Whether it feeds anything but Sessys, inverters, other batteries and sockets.",
      .measure(
        nl: "Zit er op {} nog iets anders dan Sessy's, omvormers, andere batterijen en stopcontacten?",
        en: "Does {} feed anything but Sessys, inverters, other batteries and sockets?"))
    field(
      .purpose, &purpose, nl: "Waar de groep voor is.", en: "What the group is for.",
      .ask(nl: "Waar is {} voor?", en: "What is {} for?"))
    field(
      .measured, &measured, nl: "Wat er bij de oplevering is gemeten.", en: "What was measured at completion."
    )
    field(
      .board, &board, nl: "De onderverdeler die de groep voedt, als er een achter zit.",
      en: "The sub-board that the group feeds, if there is one behind it.")
  }
}

/// A phase of the house.
public enum Phase: String, Choice {
  case l1 = "L1"
  case l2 = "L2"
  case l3 = "L3"
}

extension Phase: Spoken {
  public func spoken(in language: Language) -> String { rawValue }
}

/// The breaker of a group: an installatieautomaat, or with residual current protection
/// an aardlekautomaat.
public struct Breaker: Record {
  public var kind = Fact<BreakerKind>()
  public var ratedCurrent = Fact<Ampere>()
  public var curve = Fact<TripCurve>()
  public var poles = Fact<Int>()
  public var type = Fact<ResidualCurrentType>()
  public var ratedResidualCurrent = Fact<Milliampere>()
  public var breakingCapacity = Fact<Kiloampere>()
  public var tripTime = Fact<Millisecond>()
  public var tripCurrent = Fact<Milliampere>()

  public init() {}

  public static let title = Text(nl: "de automaat", en: "the breaker")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .kind, &kind, nl: "Een installatieautomaat alleen, of een aardlekautomaat.",
      en: "mcb is a breaker alone, rcbo one with residual current protection.",
      .measure(
        nl: "Zit {} op een installatieautomaat of op een aardlekautomaat?",
        en: "Is {} on an MCB or on an RCBO?"))
    field(
      .ratedCurrent, &ratedCurrent, .positive, nl: "De nominale stroom.", en: "The rated current.",
      .measure(
        nl: "Wat is de nominale stroom van de automaat van {}?",
        en: "What is the rated current of the breaker of {}?"))
    field(
      .curve, &curve, nl: "De uitschakelkarakteristiek.", en: "The trip curve.",
      .measure(
        nl: "Welke karakteristiek heeft de automaat van {}?",
        en: "Which trip curve does the breaker of {} have?"))
    field(
      .poles, &poles, .count(1...8), nl: "Het aantal polen.", en: "The number of poles.",
      .measure(
        nl: "Hoeveel polen heeft de automaat van {}?", en: "How many poles does the breaker of {} have?"))
    field(
      .type, &type, nl: "Van een aardlekautomaat: het type.", en: "Of an RCBO: its type.",
      .measure(nl: "Welk type is de aardlekautomaat van {}?", en: "Which type is the RCBO of {}?"))
    field(
      .ratedResidualCurrent, &ratedResidualCurrent, .positive,
      nl: "Van een aardlekautomaat: de nominale aanspreekstroom.",
      en: "Of an RCBO: its rated residual current.",
      .measure(
        nl: "Wat is de aanspreekstroom van de aardlekautomaat van {}?",
        en: "What is the rated residual current of the RCBO of {}?"))
    field(
      .breakingCapacity, &breakingCapacity, .positive,
      nl: "Het afschakelvermogen: het getal in het kadertje op de automaat, 6000 is 6 kA.",
      en: "The breaking capacity: the number in the frame on the breaker, 6000 is 6 kA.",
      .measure(
        nl: "Welk afschakelvermogen staat in het kadertje op de automaat van {} (6000 is 6 kA)?",
        en: "Which breaking capacity is in the frame on the breaker of {} (6000 is 6 kA)?"))
    field(
      .measuredTripTime, &tripTime,
      nl: "Van een aardlekautomaat: de gemeten uitschakeltijd bij de nominale aanspreekstroom.",
      en: "Of an RCBO: the trip time measured at the rated residual current.",
      .measure(
        nl: "Hoe snel schakelt de aardlekautomaat van {} uit bij de nominale aanspreekstroom?",
        en: "How fast does the RCBO of {} trip at the rated residual current?"))
    field(
      .measuredTripCurrent, &tripCurrent,
      nl:
        "Van een aardlekautomaat: de gemeten stroom waarbij het uitschakelt, langzaam stijgend en sinusvormig.",
      en: "Of an RCBO: the current measured at which it trips, rising slowly and sinusoidal.",
      .measure(
        nl: "Bij welke stroom schakelt de aardlekautomaat van {} uit?",
        en: "At which current does the RCBO of {} trip?"))
  }
}

public enum BreakerKind: Choice {
  case mcb, rcbo

  public var words: Text {
    switch self {
    case .mcb: Text(nl: "installatieautomaat", en: "mcb")
    case .rcbo: Text(nl: "aardlekautomaat", en: "rcbo")
    }
  }
}

public enum TripCurve: String, Choice {
  case b = "B"
  case c = "C"
  case d = "D"

  public var otherWords: [String] {
    switch self {
    case .b: ["B-karakteristiek", "karakteristiek B", "B-kar"]
    case .c: ["C-karakteristiek", "karakteristiek C", "C-kar"]
    case .d: ["D-karakteristiek", "karakteristiek D", "D-kar"]
    }
  }
}

/// A cable, from end to end.
public struct Cable: Record {
  public var crossSection = Fact<SquareMillimetre>()
  public var cores = Fact<Int>()
  public var conductor = Fact<ConductorKind>()
  public var hasFerrules = Fact<Bool>()
  public var length = Fact<Metre>()
  public var method = Fact<InstallationMethod>()
  public var ambient = Fact<Celsius>()
  public var groupedCircuits = Fact<Int>()

  public init() {}

  /// Whether the site says anything of it.
  public var isStated: Bool {
    crossSection.isStated || cores.isStated || conductor.isStated || hasFerrules.isStated || length.isStated
      || method.isStated || ambient.isStated || groupedCircuits.isStated
  }

  public static let title = Text(nl: "de kabel", en: "the cable")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .crossSection, &crossSection, .positive, nl: "De aderdoorsnede.", en: "The cross-section of a core.",
      .measure(
        nl: "Wat is de aderdoorsnede van de kabel van {}?",
        en: "What is the cross-section of a core of the cable of {}?"))
    field(
      .cores, &cores, .count(1...24), nl: "Het aantal aders, met beschermingsleiding.",
      en: "The number of cores, earth included.",
      .measure(
        nl: "Hoeveel aders heeft de kabel van {}, met de beschermingsleiding erbij?",
        en: "How many cores does the cable of {} have, earth included?"))
    field(
      .conductor, &conductor, nl: "Of de aders massief zijn (harde kern) of soepel (flexibele kern).",
      en: "solid, or stranded (flexible).",
      .measure(
        nl: "Zijn de aders van de kabel van {} massief (harde kern) of soepel (flexibele kern)?",
        en: "Are the cores of the cable of {} solid or stranded (flexible)?"))
    field(
      .ferrules, &hasFerrules, nl: "Of er adereindhulzen op de soepele aders zitten.",
      en: "Whether the stranded cores have ferrules.",
      .measure(
        nl: "Zitten er adereindhulzen op de soepele aders van de kabel van {}?",
        en: "Do the stranded cores of the cable of {} have ferrules?"))
    field(
      .length, &length, .positiveOrLess, nl: "De lengte van begin tot eind.",
      en: "The length from end to end.",
      .measure(
        nl: "Hoe lang is de kabel van {}, van begin tot eind?",
        en: "How long is the cable of {}, from end to end?"))
    field(
      .method, &method,
      nl:
        "De installatiemethode: A1 losse aders en A2 kabel in buis in een geïsoleerde wand, B1 losse aders en B2 kabel in buis, C kabel op de muur, D1 kabel in buis in de grond, D2 kabel in de grond.",
      en:
        "The method of installation: A1 single cores and A2 cable in conduit in an insulated wall, B1 single cores and B2 cable in conduit, C cable on a wall, D1 cable in a duct in the soil, D2 cable in the soil.",
      .measure(
        nl:
          "Hoe ligt de kabel van {}: in buis in een geïsoleerde wand (A1 losse aders, A2 kabel), in buis (B1 losse aders, B2 kabel), op de muur (C) of in de grond (D1 in buis, D2 zonder)?",
        en:
          "How is the cable of {} laid: in conduit in an insulated wall (A1 single cores, A2 cable), in conduit (B1 single cores, B2 cable), on a wall (C) or in the soil (D1 in a duct, D2 without)?"
      ))
    field(
      .ambientTemperature, &ambient, .orLess,
      nl: "De hoogste temperatuur langs de kabel, in de grond die van de grond.",
      en: "The highest temperature along the cable, in the soil that of the soil.",
      .measure(
        nl: "Hoe warm wordt het hoogstens langs de kabel van {}?",
        en: "How warm does it get at most along the cable of {}?"))
    field(
      .groupedCircuits, &groupedCircuits, .positive,
      nl: "Het aantal stroomkringen in dezelfde buis of bundel, met deze erbij.",
      en: "The number of circuits in the same conduit or bundle, this one included.",
      .measure(
        nl: "Hoeveel stroomkringen liggen er in de buis of bundel van de kabel van {}, met deze erbij?",
        en: "How many circuits are there in the conduit or bundle of the cable of {}, this one included?"))
  }
}

public enum ConductorKind: Choice {
  case solid, stranded

  public var words: Text {
    switch self {
    case .solid: Text(nl: "massief", en: "solid")
    case .stranded: Text(nl: "soepel", en: "stranded")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .solid: ["massieve aders", "massieve kern", "harde kern"]
    case .stranded: ["soepele aders", "flexibel", "flexibele kern"]
    }
  }

  public static func hint(for found: String) -> Text? {
    Int(plan: found.utf8.span).map { count in
      Text(
        nl: "Een aantal staat bij \(Key.cores): \(Key.cores): \(count).",
        en: "A number goes with \(Key.cores): \(Key.cores): \(count).")
    }
  }
}

/// How a cable is laid, by the letters of IEC 60364-5-52.
public enum InstallationMethod: String, Choice {
  case a1 = "A1"
  case a2 = "A2"
  case b1 = "B1"
  case b2 = "B2"
  case c = "C"
  case d1 = "D1"
  case d2 = "D2"

  /// Whether the cable lies in the soil.
  var isInSoil: Bool { self == .d1 || self == .d2 }
}

/// The switch near the Sessy that isolates it for work (werkschakelaar).
public struct WorkSwitch: Record {
  public var isPresent = Fact<Bool>()
  public var poles = Fact<Int>()
  public var ratedCurrent = Fact<Ampere>()

  public init() {}

  /// Whether the site says anything of it.
  public var isStated: Bool { isPresent.isStated || poles.isStated || ratedCurrent.isStated }

  public static let title = Text(nl: "de werkschakelaar", en: "the work switch")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .present, &isPresent, nl: "Of hij er is of komt.", en: "Whether there is or will be one.",
      .decide(
        nl: "Is of komt er een werkschakelaar voor {}?",
        en: "Is there, or will there be, a work switch for {}?"))
    field(
      .poles, &poles, .count(1...8), nl: "Het aantal polen.", en: "The number of poles.",
      .measure(
        nl: "Hoeveel polen heeft de werkschakelaar van {}?",
        en: "How many poles does the work switch of {} have?"))
    field(
      .ratedCurrent, &ratedCurrent, .positive, nl: "De nominale stroom.", en: "The rated current.",
      .measure(
        nl: "Wat is de nominale stroom van de werkschakelaar van {}?",
        en: "What is the rated current of the work switch of {}?"))
  }
}
