public import PlanCheck

/// What is known of a house before anyone has been there: enough to write the site file that fits it.
public struct HouseOutline: Sendable {
  /// The phases of the meter box; nil if nobody has said.
  public var phases: SupplyPhases?

  /// How many Sessys there will be, one at least.
  public var sessys = 1

  /// Their model; nil if nobody has said.
  public var model: SessyModel?

  /// How many inverters there are; nil if nobody has said.
  public var inverters: Int?

  /// Whether the Sessys go on the group of the first inverter.
  public var isOnInverterGroup = false

  /// The sets of micro-inverters, behind the other inverters: of each how many there are on L1, L2 and L3.
  public var microInverters: [[Int]] = []

  /// How many batteries of another make there are; nil if nobody has said.
  public var batteries: Int?

  /// The large loads of the house; nil if nobody has said.
  public var loads: [LargeLoadKind]?

  /// Whether the Sessys are on a sub-board, in a shed for instance.
  public var hasSubBoard = false

  /// Over how many rooms the Sessys are divided: no more than there are Sessys.
  public var rooms = 1

  /// On the wall or on the floor; nil if nobody has said.
  public var mounting: Mounting?

  /// How the dongles are connected; nil if nobody has said.
  public var connection: Connection?

  /// Whether a CT meter takes the place of the P1 meter.
  public var hasCTMeter = false

  /// The most Sessys, inverters or rooms that one file is written for.
  public static let most = 12

  public init() {}
}

/// A site file that fits a house: the sections and fields that apply there, with names that lead to one another
/// and a comment for each field. What has to be looked at or measured is left blank.
public func newSite(_ house: HouseOutline, in language: Language) -> String {
  var writer = FormWriter(house: house, language: language)
  writer.write(Site.shape, at: .site, indent: 0)
  let introduction = Text(
    nl: """
      # Vul in wat u weet. Wat leeg blijft heet “niet opgegeven”; het rapport zegt welke eisen erop wachten.
      # Een hoeveelheid heeft een eenheid: 16 A, 2,5 mm2, 15 cm. Een lijst die er staat is volledig: [] is geen.

      """,
    en: """
      # Fill in what you know. What stays blank is “not stated”; the report says which demands wait for it.
      # An amount has a unit: 16 A, 2.5 mm2, 15 cm. A list that is there is complete: [] is none.

      """)
  return introduction(language) + writer.lines.joined(separator: "\n") + "\n"
}

/// What a field of the form holds.
private enum Entry {
  /// The field does not apply to this house.
  case left
  case blank
  case value(Text)
  /// A list of as many blocks.
  case blocks(Int)
}

private struct FormWriter {
  let house: HouseOutline
  let language: Language
  var lines: [String] = []

  /// Writes the fields of a record; the first follows a dash if the record is an element of a list.
  mutating func write(_ shape: Shape, at place: Place, indent: Int, isElement: Bool = false) {
    guard case .record(_, let fields) = shape else { return }
    var isFirst = isElement
    for field in fields {
      let here = place[field.key]
      let entry = house.entry(at: here)
      if case .left = entry { continue }
      let shape = field.shape()
      let margin = isFirst ? String(repeating: " ", count: indent - 2) + "- " : spaces(indent)
      isFirst = false
      let word = field.key.spoken(in: language)
      switch (entry, shape) {
      case (.blocks(let count), .list(let element)):
        add("\(margin)\(word):", field.summary, at: here)
        for index in 0..<count { write(element, at: here[index], indent: indent + 4, isElement: true) }
      case (.blank, .record):
        add("\(margin)\(word):", field.summary, at: here)
        write(shape, at: here, indent: indent + 2)
      case (.value(let value), _):
        add("\(margin)\(word): \(value(language))", field.summary, at: here)
      default:
        add("\(margin)\(word):", comment(field.summary, shape, at: here), at: here)
      }
    }
  }

  /// What a blank field means, what it takes, and when one knows it best.
  private func comment(_ summary: Text, _ shape: Shape, at place: Place) -> Text {
    var parts = [summary]
    switch shape {
    case .choice(let words): if let choices = choices(words, besides: summary) { parts.append(choices) }
    case .list(of: .choice(let words)):
      parts.append(Text(verbatim: "[\(words.map { $0(language) }.joined(separator: ", "))]."))
    case .list(of: .record(_, let fields)):
      let keys = fields.map { "\($0.key.spoken(in: language)): …" }.joined(separator: ", ")
      parts.append(Text(nl: "Elk als - {\(keys)}.", en: "Each as - {\(keys)}."))
    case .flag: parts.append(Text(nl: "Ja of nee.", en: "Yes or no."))
    case .quantity(let symbol, _, _, _, _): parts.append(Text(nl: "In \(symbol).", en: "In \(symbol)."))
    case .date: parts.append(Text(nl: "Zoals 2026-03-02.", en: "Such as 2026-03-02."))
    default: break
    }
    if let moment = Moment(of: place) { parts.append(moment.words) }
    return .sentences(parts)
  }

  /// The words to choose from; nil if the field's own words name them all.
  private func choices(_ words: [Text], besides summary: Text) -> Text? {
    guard words.count > 1, let last = words.last,
      !words.allSatisfy({ summary(language).holds($0(language)) })
    else { return nil }
    return Text(
      nl: "Kies: \(words.dropLast().map { $0.nl }.joined(separator: ", ")) of \(last.nl).",
      en: "Choose: \(words.dropLast().map { $0.en }.joined(separator: ", ")) or \(last.en).")
  }

  /// A line with its comment behind it, which goes on below itself where it is long.
  private mutating func add(_ line: String, _ comment: Text, at place: Place) {
    if place.parent == .site && place != Place[.plancheck] { lines.append("") }
    let column = max(Self.column, line.count + 1)
    var start = line + spaces(column - line.count)
    var row = "#"
    for word in comment(language).utf8.split(separator: UInt8(ascii: " ")) {
      let word = String(Substring(word))
      if row != "#" && column + row.count + 1 + word.count > Self.width {
        lines.append(start + row)
        (start, row) = (spaces(column), "#")
      }
      row += " " + word
    }
    lines.append(start + row)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Where comments begin, and where lines end.
  private static let column = 34
  private static let width = 110
}

/// When a value is best found out, where that is not at the desk.
private enum Moment {
  case survey, device, placing

  init?(of place: Place) {
    guard case .field(let key)? = place.last, case .field(let record)? = place.parent?.last ?? .field(key)
    else {
      self.init(ofOwn: place)
      return
    }
    switch (record, key) {
    case (.voltage, _), (.supply, .electrodeResistance), (.supply, .shortCircuitCurrent), (.cable, .length),
      (.cable, .ambientTemperature), (.freeSpace, _):
      self = .survey
    case (.mainSwitch, _), (.busbar, _), (.breaker, _), (.workSwitch, .poles), (.workSwitch, .ratedCurrent):
      self = .device
    case (.dongle, .rssi), (.dongle, .address), (.p1Meter, .rssi), (.p1Meter, .address), (.ctMeter, .rssi),
      (.ctMeter, .address):
      self = .placing
    default: return nil
    }
  }

  /// That of a field of what a list holds.
  private init?(ofOwn place: Place) {
    switch place.field {
    case Place[.rooms].appending(.everyElement)[.volume], Place[.rooms].appending(.everyElement)[.length],
      Place[.rooms].appending(.everyElement)[.width], Place[.rooms].appending(.everyElement)[.height]:
      self = .survey
    case Place[.pvInverters].appending(.everyElement)[.power],
      Place[.pvInverters].appending(.everyElement)[.current]:
      self = .device
    default:
      guard case .field(let key)? = place.last, key == .base || key == .stack else { return nil }
      self = .placing
    }
  }

  var words: Text {
    switch self {
    case .survey: Text(nl: "Meten bij de opname.", en: "Measure at the survey.")
    case .device: Text(nl: "Staat op het toestel.", en: "It is on the device.")
    case .placing: Text(nl: "Aflezen na het plaatsen.", en: "Read after placing.")
    }
  }
}

extension HouseOutline {
  /// How many Sessys there are on a group: two on each phase at most, and of those of 10 kWh one.
  private var mostOnGroup: Int {
    (phases == .one ? 1 : Phase.allCases.count) * (model == .large ? 1 : 2)
  }

  private var sessyGroups: Int { (sessys + mostOnGroup - 1) / mostOnGroup }

  /// With the sets of micro-inverters; nil if nobody has spoken of either.
  private var allInverters: Int? {
    inverters == nil && microInverters.isEmpty ? nil : (inverters ?? 0) + microInverters.count
  }

  private var inverterGroups: Int { max(0, (allInverters ?? 0) - (isOnInverterGroup ? 1 : 0)) }

  /// The groups of the other batteries come behind those of the inverters, then those of the loads, then the one that
  /// feeds the sub-board.
  private var batteryGroup: Int { sessyGroups + inverterGroups }
  private var loadGroup: Int { batteryGroup + (batteries ?? 0) }
  private var feedGroup: Int { loadGroup + (loads?.count ?? 0) }

  private func groupName(_ index: Int) -> Text { Text(verbatim: "G\(index + 1)") }

  /// The group of an inverter: that of the first Sessys, or one behind the groups of all Sessys.
  private func inverterGroup(_ index: Int) -> Int {
    isOnInverterGroup ? (index == 0 ? 0 : sessyGroups + index - 1) : sessyGroups + index
  }

  /// What the form has at a place.
  fileprivate func entry(at place: Place) -> Entry {
    guard case .field(let key)? = place.last else { return .blank }
    if let sessy = place.index(in: .sessys) { return entry(key, at: place, ofSessy: sessy) }
    if let group = place.index(in: .groups) { return entry(key, at: place, ofGroup: group) }
    if let inverter = place.index(in: .pvInverters) { return entry(key, at: place, ofInverter: inverter) }
    if let room = place.index(in: .rooms) { return entry(key, ofRoom: room) }
    if let battery = place.index(in: .batteries) { return entry(key, ofBattery: battery) }
    if let load = place.index(in: .loads) { return entry(key, ofLoad: load) }
    switch place {
    case Place[.plancheck]: return .value(Text(verbatim: "1"))
    case Place[.supply][.phases]: return phases.map { .value($0.words) } ?? .blank
    case Place[.groups]: return .blocks(feedGroup + (hasSubBoard ? 1 : 0))
    case Place[.pvInverters]: return blocks(allInverters) ?? .blank
    case Place[.batteries]: return blocks(batteries) ?? .left
    case Place[.loads]: return blocks(loads?.count) ?? .blank
    case Place[.rooms]: return .blocks(rooms)
    case Place[.sessys]: return .blocks(sessys)
    case Place[.p1Meter]: return hasCTMeter ? .left : .blank
    case Place[.ctMeter]: return hasCTMeter ? .blank : .left
    case Place[.ctMeter][.present]: return .value(Text(nl: "ja", en: "yes"))
    case Place[.manual], Place[.waivers], Place[.offGrid][.periods]: return .left
    case Place[.p1Meter][.band], Place[.p1Meter][.guest], Place[.p1Meter][.secondAddress],
      Place[.ctMeter][.secondAddress]:
      return .left
    default: return .blank
    }
  }

  /// As many as somebody has said; a list of none says that there are none.
  private func blocks(_ count: Int?) -> Entry? {
    count.map { $0 == 0 ? .value(Text(verbatim: "[]")) : .blocks($0) }
  }

  private func entry(_ key: Key, at place: Place, ofGroup group: Int) -> Entry {
    switch key {
    case .name: return .value(groupName(group))
    case .phases where phases == .one: return .value(Text(verbatim: "[L1]"))
    case .board: return hasSubBoard && group == feedGroup ? .blank : .left
    case .groups:
      let names = (0..<sessyGroups).map { groupName($0).nl }.joined(separator: ", ")
      return .value(Text(verbatim: "[\(names)]"))
    default: return .blank
    }
  }

  private func entry(_ key: Key, ofBattery battery: Int) -> Entry {
    switch key {
    case .name: .value(Text(nl: "batterij \(battery + 1)", en: "battery \(battery + 1)"))
    case .phases where phases == .one: .value(Text(verbatim: "[L1]"))
    case .group: .value(groupName(batteryGroup + battery))
    default: .blank
    }
  }

  private func entry(_ key: Key, ofLoad load: Int) -> Entry {
    switch key {
    case .kind: loads.map { .value($0[load].words) } ?? .blank
    case .phases where phases == .one: .value(Text(verbatim: "[L1]"))
    case .group: .value(groupName(loadGroup + load))
    case .dcDetection: loads?[load] == .charger ? .blank : .left
    default: .blank
    }
  }

  private func entry(_ key: Key, at place: Place, ofInverter inverter: Int) -> Entry {
    let micro = inverter - (inverters ?? 0)
    let isMicro = micro >= 0
    if place.parent == Place[.pvInverters][inverter][.units] {
      guard isMicro, let phase = Phase.allCases.firstIndex(where: { $0.key == key }) else { return .left }
      let counts = microInverters[micro]
      return phase < counts.count ? .value(Text(verbatim: String(counts[phase]))) : .left
    }
    switch key {
    case .name where isMicro:
      return .value(Text(nl: "micro-omvormers \(micro + 1)", en: "micro-inverters \(micro + 1)"))
    case .units where isMicro: return .blank
    case .name: return .value(Text(nl: "omvormer \(inverter + 1)", en: "inverter \(inverter + 1)"))
    case .phases where phases == .one: return .value(Text(verbatim: "[L1]"))
    case .group: return .value(groupName(inverterGroup(inverter)))
    case .atSessy where !(isOnInverterGroup && inverter == 0): return .left
    case .terminals where !(isOnInverterGroup && inverter == 0):
      return .value(InverterTerminals.none.words)
    case .units, .battery, .pluggedIn: return .left
    default: return .blank
    }
  }

  private func entry(_ key: Key, ofRoom room: Int) -> Entry {
    switch key {
    case .name: .value(roomName(room))
    case .volumeException: .left
    default: .blank
    }
  }

  private func roomName(_ room: Int) -> Text { Text(nl: "ruimte \(room + 1)", en: "room \(room + 1)") }

  private func entry(_ key: Key, at place: Place, ofSessy sessy: Int) -> Entry {
    let isFirstOnGroup = sessy % mostOnGroup == 0
    switch key {
    case .name where place == Place[.sessys][sessy][.name]: return .value(Text(verbatim: "S\(sessy + 1)"))
    case .model: return model.map { .value($0.words) } ?? .blank
    case .room: return .value(roomName(sessy * rooms / sessys))
    case .group: return .value(groupName(sessy / mostOnGroup))
    case .fedFrom: return .value(isFirstOnGroup ? Predecessor.reservedNames[0] : Text(verbatim: "S\(sessy)"))
    case .phase where phases == .one: return .value(Text(verbatim: "L1"))
    case .mounting: return mounting.map { .value($0.words) } ?? .blank
    case .wall, .below: return mounting == .floor ? .left : .blank
    case .feet: return mounting == .wall ? .left : .blank
    case .nextSessy: return sessys > 1 ? .blank : .left
    case .connection: return connection.map { .value($0.words) } ?? .blank
    case .rssi: return connection == .ethernet ? .left : .blank
    case .band, .guest, .reachesP1, .secondAddress, .packPairs: return .left
    case .pvHostname: return allInverters == 0 ? .left : .blank
    default: return .blank
    }
  }
}

extension Phase {
  /// The field that has how many micro-inverters there are on it.
  fileprivate var key: Key {
    switch self {
    case .l1: .l1
    case .l2: .l2
    case .l3: .l3
    }
  }
}
