/// The words of the file format: what a site file calls the fields of its records.
///
/// One word for one thing: records that have the same field share its key, and code that speaks
/// of a field names it by its key, so that the compiler knows the word.
public enum Key: UInt16, CaseIterable, Sendable {
  case plancheck, manual, site, supply, meterBox, groups, pvInverters, rooms, sessys, network, p1Meter
  case offGrid, storage, waivers, reference, customer, address, secondAddress, date, use, installer,
    registered, company
  case person, authorised, nen1010, phases, neutral, mainFuse, voltage, lowest, highest, mainSwitch
  case busbar, residualCurrentDevices, ratedCurrent, poles, name, type, ratedResidualCurrent, duration
  case stateOfCharge, directSun, breaker, cable, workSwitch, sockets, otherConsumers, purpose, kind
  case curve, crossSection, cores, conductor, ferrules, length, method, ambientTemperature
  case groupedCircuits, present, power, current, group, atSessy, terminals, dcLeakageStatement, volume
  case width, height, volumeException, ventilated, environment, temperature, humidity, escapeRoute
  case nextToBedroom, sleptIn, fireAlarm, flammables, vehicles, doorOutside, combustible
  case earthing, electrodeResistance, shortCircuitCurrent, breakingCapacity, selective
  case childAccess, ground, document, model, room, fedFrom, phase, bridge, terminal
  case feedSide, mounting, wall, fixedToWall, feet, struts, freeSpace, aboveHeater, abovePvInverter
  case heatSourceNear, applianceSpaceKept, packs, dongle, settings, material, loadCapacity, left, right
  case above, below, nextSessy, base, stack, connection, rssi, groupCurrent, phaseCurrent, groupSessys
  case phaseSessys, totalSessys, activePhase, p1Hostname, pvHostname, minPower, maxPower, strategy
  case enabledTime, band, guest, mesh, meshBidirectional, donglesReachP1, reachesP1, input, portInUse
  case packPairs, transformer, makerAsks, ownDevice
  case batteries, battery, energy, pluggedIn
  case smartMeter, p1Port, dsmr, powerPerPhase, voltagePerPhase, ctMeter, atMains
  case others, count, breakers, board, units, l1, l2, l3, periods, loads, loadControl, dcDetection,
    otherReaderOnOutput, location,
    socket, rule, subject, reason,
    by,
    until
  case stage, examinations, points, subjects, inOrder, how, value, instrument, calibrated
  case measured, insulationResistance, earthContinuous, loopImpedance, polarityRight, phaseSequenceRight
  case measuredTripTime, measuredTripCurrent
  case audit, auditor, danger, caution, notice, performance, defectClass, withinMonths, withinDays

  /// What site files call it.
  public var words: Words {
    switch self {
    case .plancheck: Words("plancheck")
    case .manual: Words(nl: "handleiding", en: "manual")
    case .site: Words(nl: "locatie", en: "site")
    case .supply: Words(nl: "aansluiting", en: "supply")
    case .meterBox: Words(nl: "meterkast", en: "meter_box")
    case .groups: Words(nl: "groepen", en: "groups")
    case .pvInverters: Words(nl: "omvormers", en: "pv_inverters")
    case .others: Words(nl: "overige", en: "others")
    case .count: Words(nl: "aantal", en: "count")
    case .breakers: Words(nl: "automaten", en: "breakers")
    case .board: Words(nl: "onderverdeler", en: "board")
    case .units: Words(nl: "micro_omvormers", en: "units")
    case .l1: Words("l1")
    case .l2: Words("l2")
    case .l3: Words("l3")
    case .periods: Words(nl: "perioden", en: "periods")
    case .loads: Words(nl: "verbruikers", en: "loads")
    case .loadControl: Words(nl: "lastbewaking", en: "load_control")
    case .dcDetection: Words(nl: "dc_detectie", en: "dc_detection")
    case .rooms: Words(nl: "ruimtes", en: "rooms")
    case .sessys: Words("sessys")
    case .network: Words(nl: "netwerk", en: "network")
    case .p1Meter: Words("p1_meter")
    case .offGrid: Words(nl: "van_het_net", en: "off_grid")
    case .storage: Words(nl: "opslag", en: "storage")
    case .waivers: Words(nl: "afwijkingen", en: "waivers")
    case .reference: Words(nl: "opdrachtnummer", en: "reference")
    case .customer: Words(nl: "klant", en: "customer")
    case .address: Words(nl: "adres", en: "address")
    case .secondAddress: Words(nl: "tweede_adres", en: "second_address")
    case .date: Words(nl: "datum", en: "date")
    case .use: Words(nl: "gebruik", en: "use")
    case .installer: Words(nl: "installateur", en: "installer")
    case .registered: Words(nl: "aangemeld", en: "registered")
    case .company: Words(nl: "bedrijf", en: "company")
    case .person: Words(nl: "persoon", en: "person")
    case .authorised: Words(nl: "bevoegd", en: "authorised")
    case .nen1010: Words("nen1010")
    case .phases: Words(nl: "fasen", en: "phases")
    case .neutral: Words(nl: "nul", en: "neutral")
    case .mainFuse: Words(nl: "hoofdzekering", en: "main_fuse")
    case .voltage: Words(nl: "spanning", en: "voltage")
    case .lowest: Words(nl: "laagste", en: "lowest")
    case .highest: Words(nl: "hoogste", en: "highest")
    case .mainSwitch: Words(nl: "hoofdschakelaar", en: "main_switch")
    case .busbar: Words(nl: "rail", en: "busbar")
    case .residualCurrentDevices: Words(nl: "aardlekschakelaars", en: "residual_current_devices")
    case .ratedCurrent: Words(nl: "nominale_stroom", en: "rated_current")
    case .poles: Words(nl: "polen", en: "poles")
    case .name: Words(nl: "naam", en: "name")
    case .type: Words("type")
    case .ratedResidualCurrent: Words(nl: "aanspreekstroom", en: "rated_residual_current")
    case .duration: Words(nl: "duur", en: "duration")
    case .stateOfCharge: Words(nl: "lading", en: "state_of_charge")
    case .directSun: Words(nl: "direct_zonlicht", en: "direct_sun")
    case .breaker: Words(nl: "automaat", en: "breaker")
    case .cable: Words(nl: "kabel", en: "cable")
    case .workSwitch: Words(nl: "werkschakelaar", en: "work_switch")
    case .sockets: Words(nl: "stopcontacten", en: "sockets")
    case .otherConsumers: Words(nl: "andere_verbruikers", en: "other_consumers")
    case .purpose: Words(nl: "bestemming", en: "purpose")
    case .kind: Words(nl: "soort", en: "kind")
    case .curve: Words(nl: "karakteristiek", en: "curve")
    case .crossSection: Words(nl: "aderdoorsnede", en: "cross_section")
    case .cores: Words(nl: "aantal_aders", en: "cores")
    case .conductor: Words(nl: "aders", en: "conductor")
    case .ferrules: Words(nl: "adereindhulzen", en: "ferrules")
    case .length: Words(nl: "lengte", en: "length")
    case .method: Words(nl: "installatiemethode", en: "method")
    case .ambientTemperature: Words(nl: "omgevingstemperatuur", en: "ambient_temperature")
    case .groupedCircuits: Words(nl: "stroomkringen", en: "grouped_circuits")
    case .present: Words(nl: "aanwezig", en: "present")
    case .power: Words(nl: "vermogen", en: "power")
    case .current: Words(nl: "stroom", en: "current")
    case .group: Words(nl: "groep", en: "group")
    case .atSessy: Words(nl: "op_sessy", en: "at_sessy")
    case .terminals: Words(nl: "klemmen", en: "terminals")
    case .dcLeakageStatement: Words(nl: "dc_lekstroom_verklaring", en: "dc_leakage_statement")
    case .transformer: Words(nl: "transformator", en: "transformer")
    case .makerAsks: Words(nl: "fabrikant_vraagt", en: "maker_asks")
    case .ownDevice: Words(nl: "eigen_toestel", en: "own_device")
    case .batteries: Words(nl: "andere_batterijen", en: "batteries")
    case .battery: Words(nl: "batterij", en: "battery")
    case .energy: Words(nl: "energie", en: "energy")
    case .pluggedIn: Words(nl: "met_stekker", en: "plugged_in")
    case .smartMeter: Words(nl: "slimme_meter", en: "smart_meter")
    case .p1Port: Words(nl: "p1_poort", en: "p1_port")
    case .dsmr: Words("dsmr")
    case .powerPerPhase: Words(nl: "vermogen_per_fase", en: "power_per_phase")
    case .voltagePerPhase: Words(nl: "spanning_per_fase", en: "voltage_per_phase")
    case .ctMeter: Words("ct_meter")
    case .atMains: Words(nl: "op_hoofdaansluiting", en: "at_mains")
    case .volume: Words(nl: "inhoud", en: "volume")
    case .width: Words(nl: "breedte", en: "width")
    case .height: Words(nl: "hoogte", en: "height")
    case .volumeException: Words(nl: "uitzondering_inhoud", en: "volume_exception")
    case .ventilated: Words(nl: "geventileerd", en: "ventilated")
    case .environment: Words(nl: "omgeving", en: "environment")
    case .temperature: Words(nl: "temperatuur", en: "temperature")
    case .humidity: Words(nl: "luchtvochtigheid", en: "humidity")
    case .escapeRoute: Words(nl: "vluchtweg", en: "escape_route")
    case .nextToBedroom: Words(nl: "naast_slaapkamer", en: "next_to_bedroom")
    case .sleptIn: Words(nl: "slaapruimte", en: "slept_in")
    case .fireAlarm: Words(nl: "brandmelder", en: "fire_alarm")
    case .flammables: Words(nl: "brandgevaarlijke_stoffen", en: "flammables")
    case .vehicles: Words(nl: "voertuigen", en: "vehicles")
    case .doorOutside: Words(nl: "deur_naar_buiten", en: "door_outside")
    case .combustible: Words(nl: "brandbaar", en: "combustible")
    case .earthing: Words(nl: "aardingsstelsel", en: "earthing")
    case .electrodeResistance: Words(nl: "aardverspreidingsweerstand", en: "electrode_resistance")
    case .shortCircuitCurrent: Words(nl: "kortsluitstroom", en: "short_circuit_current")
    case .breakingCapacity: Words(nl: "afschakelvermogen", en: "breaking_capacity")
    case .selective: Words(nl: "selectief", en: "selective")
    case .childAccess: Words(nl: "toegang_kinderen", en: "child_access")
    case .ground: Words(nl: "grond", en: "ground")
    case .document: Words("document")
    case .model: Words("model")
    case .room: Words(nl: "ruimte", en: "room")
    case .fedFrom: Words(nl: "gevoed_vanuit", en: "fed_from")
    case .phase: Words(nl: "fase", en: "phase")
    case .bridge: Words(nl: "brug", en: "bridge")
    case .terminal: Words(nl: "klem", en: "terminal")
    case .feedSide: Words(nl: "voedingskant", en: "feed_side")
    case .mounting: Words(nl: "montage", en: "mounting")
    case .wall: Words(nl: "wand", en: "wall")
    case .fixedToWall: Words(nl: "vast_aan_wand", en: "fixed_to_wall")
    case .feet: Words(nl: "pootjes", en: "feet")
    case .struts: Words(nl: "schoren", en: "struts")
    case .freeSpace: Words(nl: "vrije_ruimte", en: "free_space")
    case .aboveHeater: Words(nl: "boven_verwarming", en: "above_heater")
    case .abovePvInverter: Words(nl: "boven_omvormer", en: "above_pv_inverter")
    case .heatSourceNear: Words(nl: "warmtebron_dichtbij", en: "heat_source_near")
    case .applianceSpaceKept: Words(nl: "apparaten_houden_ruimte", en: "appliance_space_kept")
    case .packs: Words(nl: "batterijpakketten", en: "packs")
    case .dongle: Words(nl: "dongel", en: "dongle")
    case .settings: Words(nl: "instellingen", en: "settings")
    case .material: Words(nl: "materiaal", en: "material")
    case .loadCapacity: Words(nl: "draagvermogen", en: "load_capacity")
    case .left: Words(nl: "links", en: "left")
    case .right: Words(nl: "rechts", en: "right")
    case .above: Words(nl: "boven", en: "above")
    case .below: Words(nl: "onder", en: "below")
    case .nextSessy: Words(nl: "naaste_sessy", en: "next_sessy")
    case .base: Words("base")
    case .stack: Words("stack")
    case .connection: Words(nl: "verbinding", en: "connection")
    case .rssi: Words(nl: "signaalsterkte", en: "rssi")
    case .groupCurrent: Words(nl: "groepsstroom", en: "group_current")
    case .phaseCurrent: Words(nl: "fasestroom", en: "phase_current")
    case .groupSessys: Words(nl: "sessys_op_groep", en: "group_sessys")
    case .phaseSessys: Words(nl: "sessys_op_fase", en: "phase_sessys")
    case .totalSessys: Words(nl: "sessys_totaal", en: "total_sessys")
    case .activePhase: Words(nl: "actieve_fase", en: "active_phase")
    case .p1Hostname: Words(nl: "p1_adres", en: "p1_hostname")
    case .pvHostname: Words(nl: "pv_adres", en: "pv_hostname")
    case .minPower: Words(nl: "minimaal_vermogen", en: "min_power")
    case .maxPower: Words(nl: "maximaal_vermogen", en: "max_power")
    case .strategy: Words(nl: "strategie", en: "strategy")
    case .enabledTime: Words(nl: "actieve_uren", en: "enabled_time")
    case .band: Words("band")
    case .guest: Words(nl: "gastnetwerk", en: "guest")
    case .mesh: Words("mesh")
    case .meshBidirectional: Words(nl: "mesh_in_beide_richtingen", en: "mesh_bidirectional")
    case .donglesReachP1: Words(nl: "dongels_bereiken_p1", en: "dongles_reach_p1")
    case .reachesP1: Words(nl: "bereikt_p1", en: "reaches_p1")
    case .packPairs: Words(nl: "batterijparen", en: "pack_pairs")
    case .input: Words(nl: "ingang", en: "input")
    case .portInUse: Words(nl: "poort_in_gebruik", en: "port_in_use")
    case .otherReaderOnOutput: Words(nl: "ander_apparaat_op_uitgang", en: "other_reader_on_output")
    case .location: Words(nl: "plaats", en: "location")
    case .socket: Words(nl: "stopcontact", en: "socket")
    case .rule: Words(nl: "eis", en: "rule")
    case .subject: Words(nl: "onderwerp", en: "subject")
    case .reason: Words(nl: "reden", en: "reason")
    case .by: Words(nl: "door", en: "by")
    case .until: Words(nl: "tot_en_met", en: "until")
    case .stage: Words(nl: "stadium", en: "stage")
    case .examinations: Words(nl: "waarnemingen", en: "examinations")
    case .points: Words(nl: "punten", en: "points")
    case .subjects: Words(nl: "onderwerpen", en: "subjects")
    case .inOrder: Words(nl: "in_orde", en: "in_order")
    case .how: Words(nl: "hoe", en: "how")
    case .value: Words(nl: "waarde", en: "value")
    case .instrument: Words("instrument")
    case .calibrated: Words(nl: "gekalibreerd", en: "calibrated")
    case .measured: Words(nl: "gemeten", en: "measured")
    case .insulationResistance: Words(nl: "isolatieweerstand", en: "insulation_resistance")
    case .earthContinuous: Words(nl: "beschermingsleiding_doorverbonden", en: "earth_continuous")
    case .loopImpedance: Words(nl: "circuitimpedantie", en: "loop_impedance")
    case .polarityRight: Words(nl: "polariteit_goed", en: "polarity_right")
    case .phaseSequenceRight: Words(nl: "fasevolgorde_goed", en: "phase_sequence_right")
    case .measuredTripTime: Words(nl: "gemeten_uitschakeltijd", en: "measured_trip_time")
    case .measuredTripCurrent: Words(nl: "gemeten_uitschakelstroom", en: "measured_trip_current")
    case .audit: Words(nl: "keuring", en: "audit")
    case .auditor: Words(nl: "keurmeester", en: "auditor")
    case .danger: Words(nl: "gevaar", en: "danger")
    case .caution: Words(nl: "voorzichtig", en: "caution")
    case .notice: Words(nl: "let_op", en: "notice")
    case .performance: Words(nl: "prestatie", en: "performance")
    case .defectClass: Words(nl: "klasse", en: "class")
    case .withinMonths: Words(nl: "binnen_maanden", en: "within_months")
    case .withinDays: Words(nl: "binnen_dagen", en: "within_days")
    }
  }

  /// A word of the file format in both languages; a site file can have either.
  public struct Words: Sendable {
    public let nl: StaticString
    public let en: StaticString

    init(nl: StaticString, en: StaticString) { (self.nl, self.en) = (nl, en) }

    /// The same in both.
    init(_ word: StaticString) { self.init(nl: word, en: word) }

    public subscript(language: Language) -> StaticString {
      switch language {
      case .nl: nl
      case .en: en
      }
    }
  }
}

/// In English: the name that programs know it by.
extension Key: CustomStringConvertible {
  public var description: String { words.en.description }
}

extension Key: Spoken {
  public func spoken(in language: Language) -> String { words[language].description }
}

extension Key {
  /// The key that these bytes spell in either language; nil if they spell none.
  init?(plan bytes: Span<UInt8>) {
    guard let found = SpeltKey(plan: bytes) else { return nil }
    self = found.key
  }
}

/// A key as someone wrote it.
struct SpeltKey: Sendable {
  let key: Key

  /// Which of its words that is; nil if it has one only.
  let language: Language?

  fileprivate init(_ key: Key, in language: Language?) { (self.key, self.language) = (key, language) }

  /// Of these bytes; nil if they spell no key.
  init?(plan bytes: Span<UInt8>) {
    if let found = KeyTable.all.key(spelt: bytes) {
      self = found
    } else if let plain = bytes.plainWord, let found = KeyTable.all.key(spelt: plain.span) {
      self = found
    } else {
      return nil
    }
  }
}

/// Finds keys by their words: files are full of them, and a record may have fifty.
private struct KeyTable: Sendable {
  static let all = KeyTable()

  /// Places for words, six in seven of them empty: a key counted from 1, and above it a bit for each
  /// language that this is its word in.
  private var slots: ContiguousArray<UInt16>
  private static let size = 2048
  private static let (keys, dutch, english): (UInt16, UInt16, UInt16) = (0x3FFF, 0x4000, 0x8000)

  private init() {
    slots = ContiguousArray(repeating: 0, count: Self.size)
    for key in Key.allCases {
      let (nl, en) = (key.words.nl.description, key.words.en.description)
      if nl == en {
        add(key, en, Self.dutch | Self.english)
      } else {
        add(key, nl, Self.dutch)
        add(key, en, Self.english)
      }
    }
  }

  private mutating func add(_ key: Key, _ word: String, _ languages: UInt16) {
    precondition(self.key(spelt: word.utf8.span) == nil, "a word is that of one key")
    var slot = Self.slot(for: word.utf8.span)
    while slots[slot] != 0 { slot = (slot + 1) % Self.size }
    slots[slot] = key.rawValue + 1 | languages
  }

  func key(spelt bytes: Span<UInt8>) -> SpeltKey? {
    guard bytes.count > 0 else { return nil }
    var slot = Self.slot(for: bytes)
    while case let entry = slots[slot], entry != 0, let key = Key(rawValue: entry & Self.keys - 1) {
      let isDutch = entry & Self.english == 0
      if bytes.spells(isDutch ? key.words.nl : key.words.en) {
        return SpeltKey(key, in: isDutch ? .nl : entry & Self.dutch == 0 ? .en : nil)
      }
      slot = (slot + 1) % Self.size
    }
    return nil
  }

  /// By the length and three letters: these factors tell all but a dozen of the words apart.
  private static func slot(for bytes: Span<UInt8>) -> Int {
    let (first, middle, last) = (bytes[0], bytes[bytes.count / 2], bytes[bytes.count - 1])
    return (bytes.count &* 437 &+ Int(first) &* 541 &+ Int(middle) &* 1967 &+ Int(last) &* 1535) % size
  }
}

extension Span<UInt8> {
  /// The word in small letters without accents, with `_` for spaces and hyphens, as the words of the file
  /// format are written; nil if it is that already, or longer than any of them.
  var plainWord: [UInt8]? {
    guard count <= 64 else { return nil }
    var word: [UInt8] = []
    word.reserveCapacity(count)
    var index = 0
    while index < count {
      let byte = self[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "-"): word.append(UInt8(ascii: "_"))
      case UInt8(ascii: "'"): break
      case 0xC2 where index + 1 < count && self[index + 1] == 0xA0:
        word.append(UInt8(ascii: "_"))
        index += 1
      case 0xC3 where index + 1 < count:
        guard let letter = Self.letter(ofAccented: self[index + 1]) else { return nil }
        word.append(letter)
        index += 1
      // ’
      case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x99: index += 2
      default: word.append(byte)
      }
      index += 1
    }
    return word.count == count && word.indices.allSatisfy { word[$0] == self[$0] } ? nil : word
  }

  /// The plain letter for the second byte of one with an accent, in capitals or not.
  private static func letter(ofAccented byte: UInt8) -> UInt8? {
    switch byte | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}
