import PlanCheck

/// What is still to be measured or asked, by where one stands to do so: the shortest list first.
struct SiteVisit {
  struct Stop {
    let spot: Spot
    let facts: [MissingFact]
  }

  /// A fact that the site file leaves out, with the outcomes that wait for it.
  struct MissingFact {
    let fact: Evidence
    let outcomes: [Outcome]

    /// The rules that wait, each once, the gravest first.
    var rules: [Rule] {
      var seen: Set<String> = []
      let all = outcomes.map { $0.rule }.filter { seen.insert($0.id).inserted }
      return Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
    }
  }

  /// Where one stands. A Sessy of which the room is not stated is a place of its own.
  enum Spot: Hashable {
    case meterBox
    case room(Int)
    case sessy(Int)
    case inverters
    case network
    case papers
  }

  private(set) var stops: [Stop] = []
  private let site: Site

  /// The Sessys on each group and in each room.
  private let whereabouts: Whereabouts

  init(of inspection: Inspection, _ missing: [(fact: Evidence, outcomes: [Outcome])]) {
    site = inspection.plan.site
    whereabouts = Whereabouts(of: site)
    var spots: [Spot] = []
    var facts: [Spot: [MissingFact]] = [:]
    for (fact, outcomes) in missing {
      let spot = spot(for: fact.place)
      if facts[spot] == nil { spots.append(spot) }
      facts[spot, default: []].append(MissingFact(fact: fact, outcomes: outcomes))
    }
    let all = spots.map { Stop(spot: $0, facts: facts[$0] ?? []) }
    // Lists that are as long stay in the order of the file.
    stops = all.enumerated().sorted {
      ($0.element.facts.count, $0.offset) < ($1.element.facts.count, $1.offset)
    }.map { $0.element }
  }

  /// Where the answer to a question is found, by the place of the fact in the site.
  func spot(for fact: Place) -> Spot {
    let field: Key? = if case .field(let key)? = fact.step(2) ?? fact.step(1) { key } else { nil }
    switch fact.step(0) {
    case .field(.network): return .network
    case .field(.smartMeter): return .meterBox
    case .field(.p1Meter), .field(.ctMeter):
      return field == .connection || field == .rssi || field == .address ? .network : .meterBox
    case .field(.supply), .field(.meterBox): return .meterBox
    case .field(.groups):
      guard field == .workSwitch, let group = fact.index(in: .groups) else { return .meterBox }
      return whereabouts.onGroup[group]?.first.map(spot(ofSessy:)) ?? .meterBox
    case .field(.pvInverters):
      return field == .dcLeakageStatement || field == .makerAsks ? .papers : .inverters
    case .field(.rooms): return fact.index(in: .rooms).map { .room($0) } ?? .papers
    case .field(.sessys):
      if field == .dongle || field == .settings { return .network }
      return fact.index(in: .sessys).map(spot(ofSessy:)) ?? .papers
    default: return .papers
    }
  }

  /// In its room, if the file says which. A work switch is near the first Sessy of its group.
  private func spot(ofSessy index: Int) -> Spot {
    site.sessys.elements[index].room.index.map { .room($0) } ?? .sessy(index)
  }

  /// What a spot is called: "In the room garage (S1, S2)".
  func label(of spot: Spot) -> Text {
    switch spot {
    case .meterBox: return Text(nl: "Bij de meterkast", en: "At the meter box")
    case .inverters:
      return Text(nl: "Bij de omvormers (zolder of dak)", en: "At the inverters (attic or roof)")
    case .network: return Text(nl: "Bij de router en de dongels", en: "At the router and the dongles")
    case .papers:
      return Text(nl: "In de papieren, of bij de klant", en: "In the papers, or with the customer")
    case .room(let index):
      let name = NamedPlace(Place[.rooms][index], site.rooms.elements[index].name.value).label
      let names = (whereabouts.inRoom[index] ?? []).map(site.name(ofSessy:))
      let inside = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
      return Text(nl: "In de ruimte \(name)\(inside)", en: "In the room \(name)\(inside)")
    case .sessy(let index):
      let name = site.name(ofSessy: index)
      return Text(nl: "Bij \(name), ruimte niet opgegeven", en: "At \(name), room not stated")
    }
  }

  static let heading = Text(nl: "Nog te meten of te vragen", en: "Still to measure or ask")

  static let meaning = Text(
    nl:
      "Deze gegevens ontbreken in het bestand of zijn in tegenspraak, en er wacht een oordeel op. Ze staan bij de plek waar u ze vindt, de kortste lijst eerst.",
    en:
      "These facts are missing from the file or contradicted, and a verdict waits for them. They are listed by the place where you find them, the shortest list first."
  )

  static let nothing = Text(
    nl: "Alle gegevens die ertoe doen zijn opgegeven.", en: "Every fact that matters is stated.")
}

extension SiteVisit.Spot {
  /// What programs know it by.
  var word: String {
    switch self {
    case .meterBox: "meter-box"
    case .room: "room"
    case .sessy: "sessy"
    case .inverters: "inverters"
    case .network: "network"
    case .papers: "papers"
    }
  }
}

extension Evidence {
  /// What is to be found out. What the file does state is asked because something contradicts it.
  var openQuestion: Text {
    guard let value else { return question }
    return Text(
      nl: "\(question) Opgegeven (\(value)), maar in tegenspraak met een ander gegeven.",
      en: "\(question) Stated (\(value)), but contradicted by another fact.")
  }
}

/// Which Sessys are on each group and in each room, as far as the file says.
struct Whereabouts {
  private(set) var onGroup: [Int: [Int]] = [:]
  private(set) var inRoom: [Int: [Int]] = [:]

  init(of site: Site) {
    for (index, sessy) in site.sessys.elements.enumerated() {
      if let group = sessy.group.index { onGroup[group, default: []].append(index) }
      if let room = sessy.room.index { inRoom[room, default: []].append(index) }
    }
  }
}

extension Site {
  /// What the file calls a Sessy; if it does not, its place.
  func name(ofSessy index: Int) -> String {
    NamedPlace(Place[.sessys][index], sessys.elements[index].name.value).label
  }
}
