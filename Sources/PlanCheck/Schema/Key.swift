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
  case nextToBedroom, sleptIn, fireAlarm, flammables, vehicles
  case childAccess, ground, document, model, room, fedFrom, phase, bridge, terminal
  case feedSide, mounting, wall, fixedToWall, feet, struts, freeSpace, aboveHeater, abovePvInverter
  case heatSourceNear, applianceSpaceKept, packs, dongle, settings, material, loadCapacity, left, right
  case above, below, nextSessy, base, stack, connection, rssi, groupCurrent, phaseCurrent, groupSessys
  case phaseSessys, totalSessys, activePhase, p1Hostname, pvHostname, minPower, maxPower, strategy
  case enabledTime, band, guest, mesh, meshBidirectional, donglesReachP1, reachesP1, input, portInUse
  case packPairs, transformer, makerAsks, ownDevice
  case others, count, breakers, board, units, l1, l2, l3, periods, loads, loadControl, dcDetection,
    otherReaderOnOutput, location,
    socket, rule, subject, reason,
    by,
    until

  /// How a site file spells it.
  public var word: StaticString {
    switch self {
    case .plancheck: "plancheck"
    case .manual: "manual"
    case .site: "site"
    case .supply: "supply"
    case .meterBox: "meter_box"
    case .groups: "groups"
    case .pvInverters: "pv_inverters"
    case .others: "others"
    case .count: "count"
    case .breakers: "breakers"
    case .board: "board"
    case .units: "units"
    case .l1: "l1"
    case .l2: "l2"
    case .l3: "l3"
    case .periods: "periods"
    case .loads: "loads"
    case .loadControl: "load_control"
    case .dcDetection: "dc_detection"
    case .rooms: "rooms"
    case .sessys: "sessys"
    case .network: "network"
    case .p1Meter: "p1_meter"
    case .offGrid: "off_grid"
    case .storage: "storage"
    case .waivers: "waivers"
    case .reference: "reference"
    case .customer: "customer"
    case .address: "address"
    case .secondAddress: "second_address"
    case .date: "date"
    case .use: "use"
    case .installer: "installer"
    case .registered: "registered"
    case .company: "company"
    case .person: "person"
    case .authorised: "authorised"
    case .nen1010: "nen1010"
    case .phases: "phases"
    case .neutral: "neutral"
    case .mainFuse: "main_fuse"
    case .voltage: "voltage"
    case .lowest: "lowest"
    case .highest: "highest"
    case .mainSwitch: "main_switch"
    case .busbar: "busbar"
    case .residualCurrentDevices: "residual_current_devices"
    case .ratedCurrent: "rated_current"
    case .poles: "poles"
    case .name: "name"
    case .type: "type"
    case .ratedResidualCurrent: "rated_residual_current"
    case .duration: "duration"
    case .stateOfCharge: "state_of_charge"
    case .directSun: "direct_sun"
    case .breaker: "breaker"
    case .cable: "cable"
    case .workSwitch: "work_switch"
    case .sockets: "sockets"
    case .otherConsumers: "other_consumers"
    case .purpose: "purpose"
    case .kind: "kind"
    case .curve: "curve"
    case .crossSection: "cross_section"
    case .cores: "cores"
    case .conductor: "conductor"
    case .ferrules: "ferrules"
    case .length: "length"
    case .method: "method"
    case .ambientTemperature: "ambient_temperature"
    case .groupedCircuits: "grouped_circuits"
    case .present: "present"
    case .power: "power"
    case .current: "current"
    case .group: "group"
    case .atSessy: "at_sessy"
    case .terminals: "terminals"
    case .dcLeakageStatement: "dc_leakage_statement"
    case .transformer: "transformer"
    case .makerAsks: "maker_asks"
    case .ownDevice: "own_device"
    case .volume: "volume"
    case .width: "width"
    case .height: "height"
    case .volumeException: "volume_exception"
    case .ventilated: "ventilated"
    case .environment: "environment"
    case .temperature: "temperature"
    case .humidity: "humidity"
    case .escapeRoute: "escape_route"
    case .nextToBedroom: "next_to_bedroom"
    case .sleptIn: "slept_in"
    case .fireAlarm: "fire_alarm"
    case .flammables: "flammables"
    case .vehicles: "vehicles"
    case .childAccess: "child_access"
    case .ground: "ground"
    case .document: "document"
    case .model: "model"
    case .room: "room"
    case .fedFrom: "fed_from"
    case .phase: "phase"
    case .bridge: "bridge"
    case .terminal: "terminal"
    case .feedSide: "feed_side"
    case .mounting: "mounting"
    case .wall: "wall"
    case .fixedToWall: "fixed_to_wall"
    case .feet: "feet"
    case .struts: "struts"
    case .freeSpace: "free_space"
    case .aboveHeater: "above_heater"
    case .abovePvInverter: "above_pv_inverter"
    case .heatSourceNear: "heat_source_near"
    case .applianceSpaceKept: "appliance_space_kept"
    case .packs: "packs"
    case .dongle: "dongle"
    case .settings: "settings"
    case .material: "material"
    case .loadCapacity: "load_capacity"
    case .left: "left"
    case .right: "right"
    case .above: "above"
    case .below: "below"
    case .nextSessy: "next_sessy"
    case .base: "base"
    case .stack: "stack"
    case .connection: "connection"
    case .rssi: "rssi"
    case .groupCurrent: "group_current"
    case .phaseCurrent: "phase_current"
    case .groupSessys: "group_sessys"
    case .phaseSessys: "phase_sessys"
    case .totalSessys: "total_sessys"
    case .activePhase: "active_phase"
    case .p1Hostname: "p1_hostname"
    case .pvHostname: "pv_hostname"
    case .minPower: "min_power"
    case .maxPower: "max_power"
    case .strategy: "strategy"
    case .enabledTime: "enabled_time"
    case .band: "band"
    case .guest: "guest"
    case .mesh: "mesh"
    case .meshBidirectional: "mesh_bidirectional"
    case .donglesReachP1: "dongles_reach_p1"
    case .reachesP1: "reaches_p1"
    case .packPairs: "pack_pairs"
    case .input: "input"
    case .portInUse: "port_in_use"
    case .otherReaderOnOutput: "other_reader_on_output"
    case .location: "location"
    case .socket: "socket"
    case .rule: "rule"
    case .subject: "subject"
    case .reason: "reason"
    case .by: "by"
    case .until: "until"
    }
  }
}

extension Key: CustomStringConvertible {
  public var description: String { word.description }
}

extension Key {
  /// The key that these bytes spell; nil if they spell none.
  init?(plan bytes: Span<UInt8>) {
    guard let key = KeyTable.all.key(spelt: bytes) else { return nil }
    self = key
  }
}

/// Finds keys by their words: files are full of them, and a record may have fifty.
private struct KeyTable: Sendable {
  static let all = KeyTable()

  /// Places for keys, three in four of them empty.
  private var slots: ContiguousArray<Key?>
  private static let size = 1024

  private init() {
    precondition(Key.allCases.count <= Self.size / 2)
    slots = ContiguousArray(repeating: nil, count: Self.size)
    for key in Key.allCases {
      let word = key.description
      var slot = Self.slot(for: word.utf8.span)
      while slots[slot] != nil { slot = (slot + 1) % Self.size }
      slots[slot] = key
    }
  }

  func key(spelt bytes: Span<UInt8>) -> Key? {
    guard bytes.count > 0 else { return nil }
    var slot = Self.slot(for: bytes)
    while let key = slots[slot] {
      if bytes.spells(key.word) { return key }
      slot = (slot + 1) % Self.size
    }
    return nil
  }

  /// By the length and three letters: that tells most keys apart.
  private static func slot(for bytes: Span<UInt8>) -> Int {
    let (first, middle, last) = (bytes[0], bytes[bytes.count / 2], bytes[bytes.count - 1])
    return (bytes.count &* 179 &+ Int(first) &* 31 &+ Int(middle) &* 7 &+ Int(last)) % size
  }
}
