/// What devices answered, taken into a site: settings that the file leaves out come from there, and what they show
/// of points of the register becomes an examination. What the file says otherwise is told, with both.
struct DeviceReadings {
  private(set) var site: Site

  /// Which file each fact was read from, by its place.
  private(set) var documents: [Place: String] = [:]

  /// What is wrong with the evidence, or at odds with the file: at which fact, if it is one of the file.
  private(set) var faults: [(text: Text, place: Place, span: SourceSpan?)] = []

  /// The photos, in the order of their names.
  private(set) var photos: [EvidencePhoto] = []

  init(_ site: Site) { self.site = site }

  mutating func take(_ file: EvidenceFile) {
    if EvidenceFile.isPhoto(file.name) { return takePhoto(file) }
    let parts = file.name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    let isNumbered = parts.count == 4 && Int(parts[2]).map { $0 > 0 } == true
    guard parts.count == 3 || isNumbered, parts.last == "json", let source = source(parts[0], parts[1]) else {
      return fault(
        Text(
          nl: "is niet van een apparaat uit dit bestand", en: "is of no device of this file"), file)
    }
    switch file.content {
    case .refused(let reason): fault(reason, file)
    case .photo:
      fault(
        Text(nl: "is een foto, geen antwoord van de API", en: "is a photo, not an answer of the API"), file)
    case .bytes(let bytes):
      do throws(JSONValue.Fault) {
        let value = try JSONValue(bytes)
        guard case .record = value else { return fault(JSONValue.Fault.malformed.words, file) }
        take(value, from: source, file)
      } catch {
        fault(error.words, file)
      }
    }
  }

  /// A photo shows what a person confirms; here it is told what it is, and what cannot be so.
  private mutating func takePhoto(_ file: EvidenceFile) {
    switch file.content {
    case .refused(let reason): fault(reason, file)
    case .bytes(let bytes): take(EvidenceFile(photo: bytes, name: file.name))
    case .photo(let image):
      let same = photos.first {
        $0.image.fingerprint == image.fingerprint && $0.name.owner != file.name.owner
      }
      if let other = same?.name.printableName {
        fault(
          Text(
            nl: "is dezelfde foto als \(other): een foto toont één plek",
            en: "is the same photo as \(other): a photo shows one place"), file)
      }
      if let taken = image.day, let today = site.project.date.value, today < taken {
        fault(
          Text(
            nl: "is gemaakt na de dag van dit bestand: \(taken)",
            en: "was taken after the day of this file: \(taken)"), file)
      }
      photos.append(EvidencePhoto(name: file.name.printableName, image: image))
    }
  }

  private enum Source { case details, powerStatus(Int), settings(Int), network(Int), update(Int) }

  /// Which answer of which device it is; nil if the site has none, or two, that are called so.
  private func source(_ device: String, _ part: String) -> Source? {
    if device == "p1" { return part == "details" ? .details : nil }
    let found = site.sessys.elements.indices.filter { name(of: $0).asFileName == device }
    guard found.count == 1, let sessy = found.first else { return nil }
    switch part {
    case "power-status": return .powerStatus(sessy)
    case "settings": return .settings(sessy)
    case "network": return .network(sessy)
    case "ota": return .update(sessy)
    default: return nil
    }
  }

  private func name(of sessy: Int) -> String {
    NamedPlace(Place[.sessys][sessy], site.sessys[sessy].name.value).label
  }

  private mutating func fault(_ words: Text, _ file: EvidenceFile, at place: Place = Place[.examinations]) {
    let name = file.name.printableName
    faults.append((Text(nl: "\(name) \(words).", en: "\(name) \(words)."), place, nil))
  }

  private mutating func take(_ value: JSONValue, from source: Source, _ file: EvidenceFile) {
    switch source {
    case .details: details(value, file)
    case .powerStatus(let sessy): powerStatus(value, sessy, file)
    case .settings(let sessy): settings(value, sessy, file)
    case .network(let sessy): network(value, sessy, file)
    case .update(let sessy): update(value, sessy, file)
    }
  }

  /// What a reading shows of some points.
  private mutating func show(
    _ points: [String], _ isInOrder: Bool, at sessy: Int?, _ found: String, _ file: EvidenceFile
  ) {
    var examination = Examination()
    examination.points.set(points.compactMap { Name($0) }.map { Fact($0) })
    let subject = sessy.map { name(of: $0) } ?? Key.site.words.en.description
    examination.subjects.set([Name(subject)].compactMap { $0 }.map { Fact($0) })
    examination.isInOrder.set(isInOrder)
    examination.how.set(.reading)
    examination.value.set(found)
    examination.document.set(file.name.printableName)
    examination.examiner.set(sessy.map { name(of: $0) } ?? "P1")
    // No device says which day it is: its answers are of the day of the report.
    if let day = site.project.date.value { examination.date.set(day) }
    site.examinations.append(examination)
  }

  private mutating func settings(_ value: JSONValue, _ sessy: Int, _ file: EvidenceFile) {
    func amount(_ key: String) -> Int64? { value[key]?.thousandths }
    func address(_ key: String) -> EnteredAddress? {
      (value[key]?.text).flatMap { EnteredAddress(plan: $0.utf8.span) }
    }
    let phases = Phase.allCases
    let phase = (value["active_phase"]?.count).flatMap {
      phases.indices.contains($0 - 1) ? phases[$0 - 1] : nil
    }
    var settings = site.sessys[sessy].settings
    func at(_ key: Key) -> Place { Place[.sessys][sessy][.settings][key] }
    take(
      amount("group_current").map { Ampere(thousandths: $0) }, "group_current", value, &settings.groupCurrent,
      at(.groupCurrent), file)
    take(
      amount("phase_current").map { Ampere(thousandths: $0) }, "phase_current", value, &settings.phaseCurrent,
      at(.phaseCurrent), file)
    take(value["group_sessys"]?.count, "group_sessys", value, &settings.groupSessys, at(.groupSessys), file)
    take(value["phase_sessys"]?.count, "phase_sessys", value, &settings.phaseSessys, at(.phaseSessys), file)
    take(value["total_sessys"]?.count, "total_sessys", value, &settings.totalSessys, at(.totalSessys), file)
    take(phase, "active_phase", value, &settings.activePhase, at(.activePhase), file)
    take(address("p1_hostname"), "p1_hostname", value, &settings.meterHost, at(.p1Hostname), file)
    take(address("pv_hostname"), "pv_hostname", value, &settings.solarHost, at(.pvHostname), file)
    take(
      amount("min_power").map { Watt(thousandths: $0) }, "min_power", value, &settings.minimumPower,
      at(.minPower), file)
    take(
      amount("max_power").map { Watt(thousandths: $0) }, "max_power", value, &settings.maximumPower,
      at(.maxPower), file)
    take(
      (value["enabled_time"]?.text).flatMap { Name($0) }, "enabled_time", value, &settings.enabledTime,
      at(.enabledTime), file)
    site.sessys[sessy].settings = settings
    let isComplete =
      address("p1_hostname")?.address != nil && phase != nil
      && ["group_current", "phase_current", "group_sessys", "phase_sessys", "total_sessys"]
        .allSatisfy { (amount($0) ?? 0) > 0 }
    show(["SET-013"], isComplete, at: sessy, isComplete ? "OK" : "—", file)
  }

  /// What was read, into a fact that the file leaves out; held against what it states otherwise.
  private mutating func take<Value: Scalar & Equatable>(
    _ read: Value?, _ name: String, _ answer: JSONValue, _ fact: inout Fact<Value>, _ place: Place,
    _ file: EvidenceFile
  ) {
    guard answer[name] != nil else { return }
    guard let read else {
      let words = Text(nl: "heeft bij \(name) geen bruikbare waarde", en: "has no usable value at \(name)")
      return fault(words, file)
    }
    if let stated = fact.value, stated != read {
      let (found, wanted) = (read.stated, stated.stated)
      let name = Text(verbatim: name)
      let file = file.name.printableName
      faults.append(
        (
          Text(
            nl: "In \(file) is \(name) “\(found)”, en in dit bestand “\(wanted)”.",
            en: "In \(file) \(name) is “\(found)”, and in this file “\(wanted)”."), place, fact.span
        ))
    } else {
      if !fact.isStated { fact.set(read) }
      documents[place] = file.name.printableName
    }
  }

  private mutating func powerStatus(_ value: JSONValue, _ sessy: Int, _ file: EvidenceFile) {
    guard let status = value["sessy"] else {
      return fault(Text(nl: "mist het deel sessy", en: "lacks the part sessy"), file)
    }
    if let frequency = status["frequency"]?.thousandths {
      // Thousandths of a millihertz.
      let hertz = frequency / 1_000_000
      show(
        ["TYP-004"], hertz == 49 || hertz == 50 || hertz == 59 || hertz == 60, at: sessy, "\(hertz) Hz", file)
    }
    if let voltage = status["pack_voltage"]?.thousandths {
      let volts = voltage / 1_000_000
      show(["SPC-014"], volts >= 45 && volts < 58, at: sessy, "\(volts) V", file)
    }
    guard let word = status["system_state"]?.text else { return }
    guard let state = SystemState(word) else {
      return fault(
        Text(
          nl: "noemt een toestand die niet bekend is: “\(word.printableName)”",
          en: "has a state that is not known: “\(word.printableName)”"), file)
    }
    show(["STA-008", "FUN-001"], state != .error, at: sessy, word, file)
    show(["STA-001"], state != .starting, at: sessy, word, file)
    show(["STA-003"], state != .waitingForSafety, at: sessy, word, file)
    if state == .running { show(["STA-005", "STA-002"], true, at: sessy, word, file) }
  }

  /// The states that tell something, by what they tell.
  private enum SystemState {
    case starting, waitingForSafety, running, error, other

    init?(_ word: String) {
      let prefix = "SYSTEM_STATE_"
      switch word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word {
      case "INIT", "WAIT_FOR_PERIPHERALS": self = .starting
      case "WAITING_FOR_SAFE_SITUATION": self = .waitingForSafety
      case "RUNNING_SAFE": self = .running
      case "ERROR": self = .error
      case "STANDBY", "WAITING_IN_SAFE_SITUATION", "OVERRIDE_OVERFREQUENCY", "OVERRIDE_UNDERFREQUENCY",
        "DISCONNECT", "RECONNECT", "BATTERY_EMPTY_OR_FULL", "BATTERY_FULL", "BATTERY_EMPTY":
        self = .other
      default: return nil
      }
    }
  }

  private mutating func network(_ value: JSONValue, _ sessy: Int, _ file: EvidenceFile) {
    func isOn(_ part: String) -> Bool {
      guard case .list(let numbers)? = value[part]?["ip"] else { return false }
      return numbers.count == 4 && numbers.contains { ($0.count ?? 0) > 0 }
    }
    let (wifi, wired) = (isOn("wifi_sta"), isOn("eth"))
    show(["NET-009"], wifi || wired, at: sessy, wired ? "ethernet" : wifi ? "wifi" : "—", file)
    if wired { show(["NET-010"], true, at: sessy, "ethernet", file) }
  }

  private mutating func update(_ value: JSONValue, _ sessy: Int, _ file: EvidenceFile) {
    let states = ["self", "serial"].compactMap { value[$0]?["state"]?.text }
    guard states.count == 2 else {
      return fault(Text(nl: "noemt niet van beide de stand", en: "does not have the state of both"), file)
    }
    let isNew = states.allSatisfy {
      $0 == "OTA_UP_TO_DATE" || $0 == "OTA_DONE" || $0 == "UP_TO_DATE" || $0 == "DONE"
    }
    show(["TST-007"], isNew, at: sessy, states.map { $0.printableName }.joined(separator: ", "), file)
  }

  private mutating func details(_ value: JSONValue, _ file: EvidenceFile) {
    guard let state = value["state"]?.text else {
      return fault(
        Text(nl: "noemt de toestand van de P1-meter niet", en: "does not have the state of the P1 meter"),
        file)
    }
    let isRead = state == "P1_OK" || state == "OK"
    show(["TST-001", "P1-007"], isRead, at: nil, state.printableName, file)
    guard isRead, let total = value["power_total"]?.thousandths,
      let consumed = value["power_consumed"]?.thousandths,
      let produced = value["power_produced"]?.thousandths,
      consumed != 0 || produced != 0
    else { return }
    // Whole watts that were rounded by themselves.
    let isBalanced = (consumed - produced - total).magnitude <= 3000
    show(["TST-002"], isBalanced, at: nil, "\(total / 1000) W", file)
  }
}

extension String {
  /// What a file of evidence is of: S1 of `S1.terminals.jpg`.
  fileprivate var owner: Substring { prefix { $0 != "." } }

  /// A name as a report can show it: short, on one line.
  fileprivate var printableName: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.prefix(60).map {
          $0.value < 0x20 || $0.isForbidden ? "\u{FFFD}" : $0
        }))
  }
}
