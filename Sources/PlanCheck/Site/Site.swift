/// The installation that a site file describes.
public struct Site: Record {
  public var version = Fact<Int>()
  public var manual = Fact<Name>()
  public var stage = Fact<Stage>()
  public var project = Project()
  public var supply = Supply()
  public var meterBox = MeterBox()
  public var groups = List<Group>()
  public var inverters = List<SolarInverter>()
  public var batteries = List<OtherBattery>()
  public var loads = List<LargeLoad>()
  public var rooms = List<Room>()
  public var sessys = List<Sessy>()
  public var network = Network()
  public var smartMeter = SmartMeter()
  public var meter = P1Meter()
  public var ctMeter = CTMeter()
  public var offGrid = OffGrid()
  public var storage = Storage()
  public var audit = Audit()
  public var examinations = List<Examination>()
  public var waivers = List<Waiver>()

  public init() {}

  public static let title = Text(nl: "een locatie", en: "a site")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .plancheck, &version, nl: "De versie van dit bestandsformaat: 1. Verplicht.",
      en: "The version of this file format: 1. Required.")
    field(
      .manual, &manual,
      nl:
        "De uitgave van de handleiding waarnaar deze locatie beoordeeld wordt, zoals 06/25. Zonder dit veld de nieuwste.",
      en:
        "By which edition of the manual this site is to be judged, such as 06/25. Without this field the newest."
    )
    field(
      .stage, &stage,
      nl:
        "Wat het bestand beschrijft: plan, of opgeleverd als het zegt wat er gebouwd en gezien is. Zonder dit veld: plan.",
      en:
        "What the file describes: plan, or completed if it says what was built and seen. Without this field: plan."
    )
    field(
      .site, &project, nl: "Van wie de installatie is en wie haar aanlegt.",
      en: "Whose installation it is, and who makes it.")
    field(
      .supply, &supply, nl: "De aansluiting op het elektriciteitsnet.", en: "The connection to the grid.")
    field(.meterBox, &meterBox, nl: "De meterkast.", en: "The meter box.")
    field(
      .groups, &groups,
      nl:
        "De groepen: in elk geval elke groep met een Sessy of een omvormer, en elke groep die een aardlekschakelaar noemt.",
      en:
        "The groups: at least every group with a Sessy or an inverter, and every group that a residual current device names.",
      .measure(
        nl:
          "Welke groepen zijn er voor de Sessy's en de omvormers, en welke zitten achter dezelfde aardlekschakelaars?",
        en:
          "Which groups are there for the Sessys and the inverters, and which are behind the same residual current devices?"
      ))
    field(
      .pvInverters, &inverters,
      nl: "Alle omvormers van zonnepanelen in huis. Zijn er geen, schrijf dan [].",
      en: "All PV inverters in the house. If there are none, write [].",
      .ask(
        nl: "Welke omvormers van zonnepanelen zijn er in huis?",
        en: "Which PV inverters are there in the house?"))
    field(
      .batteries, &batteries,
      nl:
        "Thuisbatterijen van een ander merk, vast of met een stekker. Zonder dit veld wordt aangenomen dat ze er niet zijn. De batterij van een hybride omvormer staat bij die omvormer.",
      en:
        "Home batteries of another make, fixed or with a plug. Without this field it is assumed that there are none. The battery of a hybrid inverter is stated with that inverter.",
      .ask(
        nl: "Welke thuisbatterijen van een ander merk zijn er in huis, vast of met een stekker?",
        en: "Which home batteries of another make are there in the house, fixed or with a plug?"))
    field(
      .loads, &loads,
      nl: "Grote verbruikers: laadpaal, warmtepomp, inductie, boiler. Zijn er geen, schrijf dan [].",
      en: "Large loads: charger, heat pump, induction hob, boiler. If there are none, write [].",
      .ask(
        nl:
          "Welke grote verbruikers zijn er: een laadpaal, een warmtepomp, een inductiekookplaat, een boiler?",
        en: "Which large loads are there: a charger for a car, a heat pump, an induction hob, a boiler?"))
    field(
      .rooms, &rooms, nl: "De ruimtes waar een Sessy komt.", en: "The rooms that a Sessy is placed in.",
      .decide(nl: "In welke ruimtes komen de Sessy's?", en: "In which rooms are the Sessys to be placed?"))
    field(
      .sessys, &sessys, nl: "Alle Sessy's in huis.", en: "All Sessys in the house.",
      .decide(nl: "Welke Sessy's komen er in huis?", en: "Which Sessys are there to be in the house?"))
    field(.network, &network, nl: "Het thuisnetwerk.", en: "The home network.")
    field(
      .smartMeter, &smartMeter, nl: "De elektriciteitsmeter van de netbeheerder.",
      en: "The electricity meter of the network operator.")
    field(.p1Meter, &meter, nl: "De P1-meter van Sessy.", en: "The Sessy P1 meter.")
    field(
      .ctMeter, &ctMeter, nl: "De CT-meter van Sessy, als die in de plaats van een P1-meter komt.",
      en: "The Sessy CT meter, if that takes the place of a P1 meter.")
    field(
      .offGrid, &offGrid, nl: "Hoe lang de Sessy's van het net af gaan, bijvoorbeeld bij een verbouwing.",
      en: "How long the Sessys go off the grid, for building work for instance.")
    field(
      .storage, &storage, nl: "Hoe de Sessy's vóór de plaatsing bewaard worden.",
      en: "How the Sessys are kept before they are placed.")
    field(
      .audit, &audit,
      nl: "Wie de opgeleverde installatie keurt, en binnen welke termijn gebreken hersteld zijn.",
      en: "Who audits the completed installation, and within what term defects are put right.")
    field(
      .examinations, &examinations,
      nl: "Wat er bij de opgeleverde installatie is onderzocht, en door wie.",
      en: "What was examined in the completed installation, and by whom.",
      .measure(
        nl: "Welke punten zijn bij de opgeleverde installatie onderzocht, door wie, wanneer en hoe?",
        en: "Which points were examined in the completed installation, by whom, when and how?"))
    field(
      .waivers, &waivers, nl: "Eisen waarvan hier met reden wordt afgeweken.",
      en: "Demands that this site departs from, with the reason.")
  }
}

/// Whose installation it is, and who makes it.
public struct Project: Record {
  public var reference = Fact<Name>()
  public var customer = Fact<String>()
  public var address = Fact<String>()
  public var date = Fact<Day>()
  public var use = Fact<Use>()
  public var installer = Installer()
  public var isRegistered = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de locatiegegevens", en: "the site's particulars")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.reference, &reference, nl: "Het nummer van de opdracht.", en: "The number of the order.")
    field(.customer, &customer, nl: "De klant.", en: "The customer.")
    field(.address, &address, nl: "Het adres.", en: "The address.")
    field(
      .date, &date, nl: "De dag waarop dit is opgenomen of gepland.", en: "The day of the survey or plan.")
    field(
      .use, &use, nl: "Waarvoor het gebouw gebruikt wordt.", en: "What the building is used for.",
      .ask(nl: "Waarvoor wordt het gebouw gebruikt?", en: "What is the building used for?"))
    field(.installer, &installer, nl: "Wie installeert.", en: "Who installs.")
    field(
      .registered, &isRegistered,
      nl: "Of de Sessy's bij de netbeheerder zijn aangemeld (energieleveren.nl).",
      en: "Whether the Sessys are registered with the network operator (energieleveren.nl).",
      .ask(
        nl: "Zijn de Sessy's aangemeld bij de netbeheerder (energieleveren.nl)?",
        en: "Are the Sessys registered with the network operator (energieleveren.nl)?"))
  }
}

public enum Use: Choice {
  case home, commercial, other

  public var words: Text {
    switch self {
    case .home: Text(nl: "woning", en: "home")
    case .commercial: Text(nl: "bedrijf", en: "commercial")
    case .other: Text(nl: "anders", en: "other")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .home: ["woonhuis", "huis", "wonen"]
    case .commercial: ["zakelijk"]
    default: []
    }
  }
}

/// Who installs.
public struct Installer: Record {
  public var company = Fact<String>()
  public var person = Fact<String>()
  public var isAuthorised = Fact<Bool>()
  public var worksToNEN1010 = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de installateur", en: "the installer")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.company, &company, nl: "Het bedrijf.", en: "The company.")
    field(.person, &person, nl: "De installateur die het werk doet.", en: "The installer who does the work.")
    field(
      .authorised, &isAuthorised, nl: "Of deze persoon bevoegd is voor elektrotechnisch werk.",
      en: "Whether this person is authorised to do electrical work.",
      .ask(
        nl: "Is de installateur bevoegd voor elektrotechnisch werk?",
        en: "Is the installer authorised to do electrical work?"))
    field(
      .nen1010, &worksToNEN1010, nl: "Of deze persoon NEN 1010 kent en volgt.",
      en: "Whether this person knows and follows NEN 1010.",
      .ask(nl: "Kent en volgt de installateur NEN 1010?", en: "Does the installer know and follow NEN 1010?"))
  }
}

/// The connection to the grid.
public struct Supply: Record {
  public var phases = Fact<SupplyPhases>()
  public var hasNeutral = Fact<Bool>()
  public var mainFuse = Fact<Ampere>()
  public var voltage = VoltageRange()
  public var earthing = Fact<EarthingSystem>()
  public var electrodeResistance = Fact<Ohm>()
  public var shortCircuitCurrent = Fact<Kiloampere>()

  public init() {}

  public static let title = Text(nl: "de aansluiting", en: "the supply")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .phases, &phases, nl: "Het aantal fasen van de meterkast.",
      en: "The number of phases of the meter box.",
      .measure(nl: "Hoeveel fasen heeft de meterkast?", en: "How many phases does the meter box have?"))
    field(
      .neutral, &hasNeutral,
      nl: "Of er een nul is: 230 V met nul of 400 V met nul. Een driehoeksnet van 3 × 230 V heeft er geen.",
      en: "Whether there is a neutral: 230 V or 400 V with neutral. A 3 × 230 V delta network has none.",
      .measure(
        nl: "Is er een nul (een net van 3 × 230 V heeft er geen)?",
        en: "Is there a neutral (a 3 × 230 V network has none)?"))
    field(
      .mainFuse, &mainFuse, .perPhase, nl: "De hoofdzekering, per fase.", en: "The main fuse, per phase.",
      .measure(
        nl: "Hoe zwaar is de hoofdzekering, per fase?", en: "What is the rating of the main fuse, per phase?")
    )
    field(
      .voltage, &voltage, nl: "De gemeten spanning tussen fase en nul.",
      en: "The measured voltage between phase and neutral.")
    field(
      .earthing, &earthing,
      nl: "Het stelsel: TN met aarde van de netbeheerder, TT met een eigen aardelektrode.",
      en: "The earthing system: TN with the network operator's earth, TT with an earth electrode of its own.",
      .measure(
        nl: "Welk stelsel is het: TN (aarde van de netbeheerder) of TT (eigen aardelektrode)?",
        en:
          "Which earthing system is it: TN (the network operator's earth) or TT (an earth electrode of its own)?"
      ))
    field(
      .electrodeResistance, &electrodeResistance, .positive,
      nl: "De gemeten aardverspreidingsweerstand bij TT, met de aardleiding erbij.",
      en: "The measured resistance of the earth electrode of TT, with its conductor.",
      .measure(
        nl: "Hoe groot is de aardverspreidingsweerstand, met de aardleiding erbij?",
        en: "What is the resistance of the earth electrode, with its conductor?"))
    field(
      .shortCircuitCurrent, &shortCircuitCurrent, .positive,
      nl: "De grootste kortsluitstroom in de meterkast, gemeten of van de netbeheerder.",
      en: "The largest short-circuit current in the meter box, measured or from the network operator.",
      .measure(
        nl: "Hoe groot is de grootste kortsluitstroom in de meterkast, gemeten of van de netbeheerder?",
        en:
          "What is the largest short-circuit current in the meter box, measured or from the network operator?"
      ))
  }

  /// A main fuse of "3x25 A" says how many phases there are, too.
  public mutating func read(from reader: inout Reader) {
    reader.readRecord(&self)
    guard let count = reader.takePhaseCount(), let phases = phases.value, phases.count != count,
      let span = mainFuse.span
    else { return }
    reader.report(
      Problem(
        .contradiction(
          Text(
            nl: "Bij fasen staat \(phases.count), en de hoofdzekering is er een voor \(count).",
            en: "The phases are \(phases.count), and the main fuse is one for \(count).")),
        at: span, place: Place[.supply][.mainFuse], others: [self.phases.span]))
  }
}

/// How an installation is earthed, by the letters of IEC 60364-1.
public enum EarthingSystem: String, Choice {
  case tn = "TN"
  case tt = "TT"
}

public enum SupplyPhases: String, Choice {
  case one = "1"
  case three = "3"

  /// How many there are.
  public var count: Int {
    switch self {
    case .one: 1
    case .three: Phase.allCases.count
    }
  }

  public var otherWords: [String] {
    switch self {
    case .one: ["1 fase", "1-fase", "eenfase", "één fase", "enkelfasig"]
    case .three: ["3 fasen", "3-fase", "driefase", "drie fasen", "drie"]
    }
  }
}

/// How low and how high the mains voltage gets.
public struct VoltageRange: Record {
  public var lowest = Fact<Volt>()
  public var highest = Fact<Volt>()

  public init() {}

  public static let title = Text(nl: "de spanning", en: "the voltage")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .lowest, &lowest, nl: "De laagste gemeten waarde.", en: "The lowest value measured.",
      .measure(
        nl: "Wat is de laagste gemeten spanning tussen fase en nul?",
        en: "What is the lowest voltage measured between phase and neutral?"))
    field(
      .highest, &highest, nl: "De hoogste gemeten waarde.", en: "The highest value measured.",
      .measure(
        nl: "Wat is de hoogste gemeten spanning tussen fase en nul?",
        en: "What is the highest voltage measured between phase and neutral?"))
  }
}

/// The meter box.
public struct MeterBox: Record {
  public var mainSwitch = MainSwitch()
  public var busbar = Busbar()
  public var residualCurrentDevices = List<ResidualCurrentDevice>()

  public init() {}

  public static let title = Text(nl: "de meterkast", en: "the meter box")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.mainSwitch, &mainSwitch, nl: "De hoofdschakelaar.", en: "The main switch.")
    field(
      .busbar, &busbar, nl: "De rail of bedrading die alle groepen voedt.",
      en: "The busbar or wiring that feeds all groups.")
    field(
      .residualCurrentDevices, &residualCurrentDevices,
      nl: "Alle aardlekschakelaars. Zijn er geen, schrijf dan []. Een aardlekautomaat staat bij zijn groep.",
      en: "All residual current devices. If there are none, write []. An RCBO is stated with its group.",
      .measure(
        nl: "Welke aardlekschakelaars zitten er in {}, en welke groepen achter elk ervan?",
        en: "Which residual current devices are there in {}, and which groups are behind each of them?"))
  }
}

/// The main switch.
public struct MainSwitch: Record {
  public var ratedCurrent = Fact<Ampere>()
  public var poles = Fact<Int>()

  public init() {}

  public static let title = Text(nl: "de hoofdschakelaar", en: "the main switch")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .ratedCurrent, &ratedCurrent, .positive, nl: "De nominale stroom.", en: "The rated current.",
      .measure(
        nl: "Wat is de nominale stroom van de hoofdschakelaar in {}?",
        en: "What is the rated current of the main switch in {}?"))
    field(
      .poles, &poles, .count(1...8), nl: "Het aantal polen.", en: "The number of poles.",
      .measure(
        nl: "Hoeveel polen heeft de hoofdschakelaar in {}?",
        en: "How many poles does the main switch in {} have?"))
  }
}

/// What feeds all groups.
public struct Busbar: Record {
  public var ratedCurrent = Fact<Ampere>()

  public init() {}

  public static let title = Text(nl: "de rail", en: "the busbar")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .ratedCurrent, &ratedCurrent, .positive, nl: "De nominale stroom.", en: "The rated current.",
      .measure(
        nl: "Wat is de nominale stroom van de rail in {}?",
        en: "What is the rated current of the busbar in {}?"))
  }
}

/// One residual current device (aardlekschakelaar) that stands before one or more groups.
public struct ResidualCurrentDevice: Named {
  public var name = Fact<Name>()
  public var type = Fact<ResidualCurrentType>()
  public var ratedCurrent = Fact<Ampere>()
  public var ratedResidualCurrent = Fact<Milliampere>()
  public var poles = Fact<Int>()
  public var isSelective = Fact<Bool>()
  public var tripTime = Fact<Millisecond>()
  public var tripCurrent = Fact<Milliampere>()
  public var groups = List<Reference<GroupBehind>>()
  public var others = OtherGroups()

  public init() {}

  public static let title = Text(nl: "een aardlekschakelaar", en: "a residual current device")
  public static let noun = Text(nl: "aardlekschakelaar", en: "residual current device")
  public static let kind = NamedKind.residualCurrentDevice

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.name, &name, nl: "Hoe hij in de meterkast heet.", en: "What it is called in the meter box.")
    field(
      .type, &type, nl: "Het type op het typeplaatje.", en: "The type on its plate.",
      .measure(nl: "Welk type staat op het typeplaatje van {}?", en: "Which type is on the plate of {}?"))
    field(
      .ratedCurrent, &ratedCurrent, .positive, nl: "De nominale stroom.", en: "The rated current.",
      .measure(nl: "Wat is de nominale stroom van {}?", en: "What is the rated current of {}?"))
    field(
      .ratedResidualCurrent, &ratedResidualCurrent, .positive, nl: "De nominale aanspreekstroom.",
      en: "The rated residual current.",
      .measure(
        nl: "Wat is de aanspreekstroom van {}?", en: "What is the rated residual current of {}?"))
    field(
      .poles, &poles, .count(1...8), nl: "Het aantal polen.", en: "The number of poles.",
      .measure(nl: "Hoeveel polen heeft {}?", en: "How many poles does {} have?"))
    field(
      .selective, &isSelective, nl: "Of hij selectief is: vertraagd, met een S op het typeplaatje.",
      en: "Whether it is selective: delayed, with an S on its plate.",
      .measure(
        nl: "Is {} selectief: vertraagd, met een S op het typeplaatje?",
        en: "Is {} selective: delayed, with an S on its plate?"))
    field(
      .measuredTripTime, &tripTime,
      nl: "De gemeten uitschakeltijd bij de nominale aanspreekstroom.",
      en: "The trip time measured at the rated residual current.",
      .measure(
        nl: "Hoe snel schakelt {} uit bij de nominale aanspreekstroom?",
        en: "How fast does {} trip at the rated residual current?"))
    field(
      .measuredTripCurrent, &tripCurrent,
      nl: "De gemeten stroom waarbij het uitschakelt, langzaam stijgend en sinusvormig.",
      en: "The current measured at which it trips, rising slowly and sinusoidal.",
      .measure(
        nl: "Bij welke stroom schakelt {} uit?", en: "At which current does {} trip?"))
    field(
      .groups, &groups,
      nl: "De groepen die erachter zitten; overige staat voor huisgroepen die dit bestand niet noemt.",
      en: "The groups behind it; others stands for house circuits that this file does not list.",
      .measure(nl: "Welke groepen zitten er achter {}?", en: "Which groups are behind {}?"))
    field(.others, &others, nl: "Wat van die overige groepen bekend is.", en: "What is known of others.")
  }

  /// Whether house circuits are behind it that the file does not list.
  var hasOthers: Bool { groups.elements.contains { $0.isOthers } }

  /// Whether there are certainly none: where it is left out what is behind it, there may be.
  var hasNoOthers: Bool { groups.isStated && !hasOthers }
}

/// House circuits that the file does not list: none has a Sessy or an inverter.
public struct OtherGroups: Record {
  public var count = Fact<Int>()
  public var breakers = Fact<Ampere>()
  public var haveSockets = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de andere groepen", en: "the other groups")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .count, &count, .count(1...100), nl: "Hoeveel groepen het zijn.", en: "How many groups there are.",
      .measure(
        nl: "Hoeveel overige huisgroepen zitten er achter {}?",
        en: "How many other house circuits are behind {}?"))
    field(
      .breakers, &breakers, .positive,
      nl: "De nominale stromen van hun automaten samen, op de fase waar dat het meest is.",
      en: "The rated currents of their breakers together, on the phase where that is most.",
      .measure(
        nl:
          "Wat zijn de nominale stromen van de automaten van de overige groepen achter {} samen, op de zwaarste fase?",
        en:
          "What are the rated currents of the breakers of the other groups behind {} together, on the phase where that is most?"
      ))
    field(
      .sockets, &haveSockets,
      nl: "Of er stopcontacten op zitten die alleen deze aardlekschakelaar beveiligt.",
      en: "Whether there are sockets on them that this residual current device alone protects.",
      .measure(
        nl: "Zitten er op de overige groepen achter {} stopcontacten die alleen daardoor beveiligd zijn?",
        en: "Are there sockets on the other groups behind {} that it alone protects?"))
  }
}

/// What can stand behind a residual current device: a group, or house circuits that the file does not list.
public enum GroupBehind: ReferenceTarget {
  public static let noun = Group.noun
  public static let kind = Group.kind

  /// Circuits without a Sessy or an inverter: a plan need not list each of the kitchen.
  public static let reservedNames = [Text(Key.others)]
}

extension Reference<GroupBehind> {
  /// Whether it stands for house circuits that the file does not list.
  var isOthers: Bool { name.map { GroupBehind.isReserved($0) } == true }
}

public enum ResidualCurrentType: String, Choice {
  case ac = "AC"
  case a = "A"
  case f = "F"
  case b = "B"

  public var otherWords: [String] {
    switch self {
    case .ac: ["type AC"]
    case .a: ["type A"]
    case .f: ["type F"]
    case .b: ["type B"]
    }
  }
}

/// How long the Sessys go off the grid.
public struct OffGrid: Record {
  public var duration = Fact<Duration>()
  public var stateOfCharge = Fact<Percent>()
  public var periods = List<OffGridPeriod>()

  public init() {}

  public static let title = Text(nl: "de tijd van het net", en: "the time off the grid")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .duration, &duration, nl: "Hoe lang, tot de laatste dag die mogelijk is. Blijven ze aan: 0 dagen.",
      en: "For how long, until the latest day possible. If they stay on: 0 days.",
      .ask(
        nl:
          "Hoeveel dagen worden de Sessy's afgekoppeld, tot de laatste dag die mogelijk is (blijven ze aan: 0)?",
        en:
          "How many days will the Sessys be disconnected, until the latest day possible (if they stay on: 0)?"
      ))
    field(
      .stateOfCharge, &stateOfCharge, nl: "De lading op het moment van loskoppelen.",
      en: "The charge at the moment of disconnecting.",
      .ask(
        nl: "Hoe ver zijn de Sessy's geladen als ze worden afgekoppeld?",
        en: "How far are the Sessys charged when they are disconnected?"))
    field(
      .periods, &periods,
      nl: "Gaan niet alle Sessy's tegelijk, of gaan ze meermalen van het net: elke keer apart.",
      en: "If not all Sessys go at once, or they go off the grid more than once: each time by itself.",
      .ask(
        nl:
          "Welke Sessy's worden wanneer afgekoppeld, en hoe lang, als dat niet alle tegelijk of meermalen gebeurt?",
        en: "Which Sessys are disconnected when, and for how long, if not all at once or more than once?"))
  }
}

/// One time that some Sessys go off the grid.
public struct OffGridPeriod: Record {
  public var sessys = List<Reference<Sessy>>()
  public var duration = Fact<Duration>()
  public var stateOfCharge = Fact<Percent>()

  public init() {}

  public static let title = Text(nl: "een periode van het net", en: "a period off the grid")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .sessys, &sessys, nl: "De Sessy's die dan van het net zijn.", en: "The Sessys that are off then.",
      .ask(nl: "Welke Sessy's zijn afgekoppeld in {}?", en: "Which Sessys are disconnected in {}?"))
    field(
      .duration, &duration, nl: "Hoe lang, tot de laatste dag die mogelijk is.",
      en: "For how long, until the latest day possible.",
      .ask(
        nl: "Hoeveel dagen duurt {}, tot de laatste dag die mogelijk is?",
        en: "How many days does {} last, until the latest day possible?"))
    field(
      .stateOfCharge, &stateOfCharge, nl: "De lading op het moment van loskoppelen.",
      en: "The charge at the moment of disconnecting.",
      .ask(
        nl: "Hoe ver zijn de Sessy's geladen aan het begin van {}?",
        en: "How far are the Sessys charged at the beginning of {}?"))
  }
}

/// How the Sessys are kept before they are placed.
public struct Storage: Record {
  public var isInDirectSun = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de opslag", en: "the storage")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .directSun, &isInDirectSun, nl: "Of er direct zonlicht op valt.",
      en: "Whether the sun shines on them.",
      .ask(
        nl: "Staan de Sessy's tot de plaatsing in direct zonlicht?",
        en: "Are the Sessys in direct sunlight until they are placed?"))
  }
}
