import PlanCheck

/// What is still to be measured, decided or asked, by where one stands to do so, in the order of a walk.
struct SiteVisit {
  struct Stop {
    let spot: Spot

    /// What is measured first, then what is decided, then what is asked; of each the gravest first.
    let lines: [Line]

    var facts: [MissingFact] { lines.flatMap { $0.facts } }

    func lines(_ kind: Question.Kind) -> [Line] { lines.filter { $0.kind == kind } }
  }

  /// One question, put of one thing or of several that are alike.
  struct Line {
    fileprivate(set) var facts: [MissingFact]

    var kind: Question.Kind { facts[0].fact.questionKind }
    var question: Text { facts[0].question(ofEach: facts.count > 1) }
    var severity: Severity? { facts[0].severity }

    /// The rules that wait for any of its facts, each once, the gravest first.
    var rules: [Rule] { SiteVisit.rules(of: facts.flatMap { $0.outcomes }) }
  }

  /// A fact that the site file leaves out, with the outcomes that wait for it.
  struct MissingFact {
    let fact: Evidence
    let outcomes: [Outcome]

    /// The rules that wait, each once, the gravest first.
    var rules: [Rule] { SiteVisit.rules(of: outcomes) }

    /// That of the gravest rule that waits.
    let severity: Severity?

    init(fact: Evidence, outcomes: [Outcome]) {
      (self.fact, self.outcomes) = (fact, outcomes)
      severity = Severity.allCases.first { severity in outcomes.contains { $0.rule.severity == severity } }
    }

    fileprivate func question(ofEach isOfEach: Bool) -> Text {
      isOfEach ? fact.questionOfEach ?? fact.openQuestion : fact.openQuestion
    }

    /// Whether one question can ask for it and for the same of others.
    fileprivate var isOfMany: Bool { !fact.isStated && fact.questionOfEach != nil }
  }

  /// Where one stands, in the order of a walk. A Sessy of which the room is not stated is a place of its own.
  enum Spot: Hashable {
    case customer
    case meterBox
    case inverters
    case room(Int)
    case sessy(Int)
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
    var facts: [Spot: [MissingFact]] = [:]
    for (fact, outcomes) in missing {
      facts[spot(of: fact), default: []].append(MissingFact(fact: fact, outcomes: outcomes))
    }
    stops = walk.compactMap { spot in facts[spot].map { Stop(spot: spot, lines: Self.lines(of: $0)) } }
  }

  /// Every spot, in the order of a walk.
  private var walk: [Spot] {
    [.customer, .meterBox, .inverters] + site.rooms.elements.indices.map { .room($0) }
      + site.sessys.elements.indices.map { .sessy($0) } + [.network, .papers]
  }

  fileprivate static func rules(of outcomes: [Outcome]) -> [Rule] {
    var seen: Set<String> = []
    let all = outcomes.map { $0.rule }.filter { seen.insert($0.id).inserted }
    return Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
  }

  /// By what one does, the gravest first; questions that are the same for alike things are one.
  private static func lines(of facts: [MissingFact]) -> [Line] {
    Question.Kind.allCases.flatMap { kind -> [Line] in
      let all = facts.filter { $0.fact.questionKind == kind }
      let sorted =
        Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
        + all.filter { $0.severity == nil }
      var lines: [Line] = []
      var places: [Place: Int] = [:]
      for fact in sorted {
        let field = fact.fact.place.field
        if let line = places[field], !fact.fact.isStated {
          lines[line].facts.append(fact)
        } else {
          if fact.isOfMany { places[field] = lines.count }
          lines.append(Line(facts: [fact]))
        }
      }
      return lines
    }
  }

  /// What the questions open.
  struct FollowUps {
    /// By the place of the first fact of a question.
    fileprivate(set) var opened: [Place: [FollowUp]] = [:]

    /// The missing facts that are asked for so, and need no line of their own: by the same place.
    fileprivate(set) var told: [Place: [MissingFact]] = [:]
    private var isTold: Set<Place> = []

    /// What may have to be asked too, in the order of a walk: what answers open only together, and what answers to
    /// the questions that they open, open again.
    fileprivate(set) var possible: [Possibility] = []

    fileprivate mutating func tell(_ missing: MissingFact, under place: Place) {
      if isTold.insert(missing.fact.place).inserted { told[place, default: []].append(missing) }
    }

    /// The lines of a kind that are left at a stop.
    func lines(_ kind: Question.Kind, at stop: Stop) -> [Line] {
      stop.lines(kind).compactMap { line in
        let rest = line.facts.filter { !isTold.contains($0.fact.place) }
        return rest.isEmpty ? nil : Line(facts: rest)
      }
    }
  }

  /// What may have to be asked at a spot.
  struct Possibility {
    let spot: Spot

    /// One for things that are alike.
    fileprivate(set) var facts: [(first: Evidence, isOfEach: Bool)] = []

    var questions: [Text] {
      facts.map { $0.isOfEach ? $0.first.questionOfEach ?? $0.first.question : $0.first.question }
    }

    fileprivate mutating func ask(_ fact: Evidence, ofEach isOfEach: Bool) {
      if let index = facts.firstIndex(where: { $0.first.place.field == fact.place.field }) {
        facts[index].isOfEach = true
      } else {
        facts.append((fact, isOfEach))
      }
    }
  }

  /// By spot; what is of a thing that the file does not have is found where one hears of such things.
  private func possibilities(_ facts: [Evidence], in inspection: Inspection) -> [Possibility] {
    var all: [Spot: Possibility] = [:]
    for fact in facts {
      let isOfNew = inspection.evidence(at: fact.place) == nil
      let list: Key? = if case .field(let key)? = fact.place.step(0) { key } else { nil }
      let spot = if isOfNew, let list { self.spot(of: Place[list]) } else { self.spot(of: fact) }
      all[spot, default: Possibility(spot: spot)].ask(fact, ofEach: isOfNew)
    }
    return walk.compactMap { all[$0] }
  }

  /// What each question opens, the gravest tried first. Of alike things one is tried.
  func followUps(in inspection: Inspection) -> FollowUps {
    let lines = stops.flatMap { $0.lines }
    let sorted = Severity.allCases.flatMap { severity in lines.filter { $0.severity == severity } }
    let missing = stops.flatMap { $0.facts }
    var followUps = FollowUps()
    for (line, opened) in zip(sorted, inspection.followUps(to: sorted.map { $0.facts[0].fact })) {
      guard !opened.isEmpty else { continue }
      let here = line.facts[0].fact.place
      followUps.opened[here] = opened
      let fields = Set(opened.flatMap { $0.facts }.map { $0.place.field })
      for missing in missing where fields.contains(missing.fact.place.field) {
        let place = missing.fact.place
        let isOfSame = line.facts.contains { $0.fact.place.parent?.contains(place) == true }
        if isOfSame { followUps.tell(missing, under: here) }
      }
    }
    let opened = followUps.opened.values.flatMap { $0.flatMap { $0.facts } }.map { $0.place }
    followUps.possible = possibilities(inspection.possiblyMissing(beyond: opened), in: inspection)
    return followUps
  }

  /// Where the answer to a question is found. What the customer can tell is asked before one goes.
  func spot(of fact: Evidence) -> Spot {
    let spot = spot(of: fact.place)
    guard fact.questionKind == .ask else { return spot }
    switch fact.place.step(0) {
    case .field(.rooms), .field(.network), .field(.offGrid): return .customer
    case .field(.pvInverters), .field(.loads), .field(.batteries): return spot == .customer ? spot : .papers
    case .field(.site): return fact.place.step(1) == .field(.use) ? .customer : .papers
    default: return .papers
    }
  }

  /// Where the fact at a place is found.
  private func spot(of fact: Place) -> Spot {
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
    case .field(.pvInverters): return fact.index(in: .pvInverters) == nil ? .customer : .inverters
    case .field(.loads), .field(.batteries):
      return fact.step(1) == nil ? .customer : .meterBox
    case .field(.rooms): return fact.index(in: .rooms).map { .room($0) } ?? .customer
    case .field(.sessys):
      if field == .dongle || field == .settings { return .network }
      return fact.index(in: .sessys).map(spot(ofSessy:)) ?? .customer
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
    case .customer: return Text(nl: "Vooraf, met de klant", en: "Beforehand, with the customer")
    case .meterBox: return Text(nl: "Bij de meterkast", en: "At the meter box")
    case .inverters:
      return Text(nl: "Bij de omvormers (zolder of dak)", en: "At the inverters (attic or roof)")
    case .network: return Text(nl: "Bij de router en de dongels", en: "At the router and the dongles")
    case .papers:
      return Text(nl: "In de papieren, op kantoor", en: "In the papers, at the office")
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
      "Deze gegevens ontbreken in het bestand of zijn in tegenspraak, en er wacht een oordeel op. Ze staan in de volgorde van een ronde, bij de plek waar u ze vindt; wat het zwaarst weegt eerst.",
    en:
      "These facts are missing from the file or contradicted, and a verdict waits for them. They are listed in the order of a walk, by the place where you find them; what weighs most comes first."
  )

  /// What stands above what may have to be asked.
  static let possibleHeading = Text(
    nl: "Misschien ook, naar wat u vindt", en: "Perhaps too, depending on what you find")

  static let nothing = Text(
    nl: "Alle gegevens die ertoe doen zijn opgegeven.", en: "Every fact that matters is stated.")
}

extension SiteVisit.Spot {
  /// What programs know it by.
  var word: String {
    switch self {
    case .customer: "customer"
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

extension Question.Kind {
  /// What stands above the questions of a kind.
  var heading: Text {
    switch self {
    case .measure: Text(nl: "Meten of bekijken", en: "Measure or look")
    case .decide: Text(nl: "Beslissen", en: "Decide")
    case .ask: Text(nl: "Vragen", en: "Ask")
    }
  }
}

/// How an answer is written down: by boxes to tick where the answers are few, else on a line with its unit.
struct AnswerForm {
  private(set) var choices: [Text] = []
  private(set) var unit: Text?

  /// More answers than these do not stand beside a question.
  private static let mostChoices = 7

  init(_ shape: Shape?) {
    switch shape {
    case .flag: choices = Bool.translations
    case .choice(let words) where words.count <= Self.mostChoices,
      .list(of: .choice(let words)) where words.count <= Self.mostChoices:
      choices = words
    // Hours are asked for in days, the word that customers plan in.
    case .quantity("h", _, _, _, _): unit = Text(nl: "dagen", en: "days")
    case .quantity(let symbol, _, _, _, _): unit = Text(verbatim: symbol)
    default: break
    }
  }
}

extension FollowUp {
  /// "if wall", before what is then asked.
  var opening: Text {
    switch condition {
    case .answers(let words):
      let all = Text.alternatives(words.map { $0.asSaid })
      return Text(nl: "als \(all)", en: "if \(all)")
    case .anyAnswer: return Text(nl: "daarna", en: "then")
    case .eachElement: return Text(nl: "van elk", en: "of each")
    }
  }

  /// What is then asked: of each, where the question before was.
  func questions(ofEach isOfEach: Bool) -> [Text] {
    let isOfEach = if case .eachElement = condition { true } else { isOfEach }
    return facts.map { isOfEach ? $0.questionOfEach ?? $0.question : $0.question }
  }
}

extension Text {
  /// A word of the file format as people say it: without underscores.
  var asSaid: Text {
    func said(_ word: String) -> String {
      String(decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
    return Text(nl: "\(said(nl))", en: "\(said(en))")
  }
}

/// What stands before what is certain.
let certainHeading = Text(nl: "Al zeker", en: "Certain already")

/// What is certain before the visit: what fails, and how much is met, whatever is found.
struct Certainty {
  /// What fails and is more than advice, the gravest first, with the numbers of the findings.
  let failures: [(number: Int, outcome: Outcome)]
  let sentence: Text

  init(of digest: Digest, _ tally: Tally) {
    failures = digest.numberedFailures.filter { $0.outcome.rule.severity != .advice }
    let open = tally.open.filter { $0.count > 0 && $0.severity != .advice }
    let waived = digest.waived.filter { $0.rule.severity != .advice }
    let all = open.reduce(tally.met + failures.count + waived.count) { $0 + $1.count }
    let certain = Text(
      nl: "\(tally.met) van de \(all) eisen die hier gelden zijn in orde, wat u ook vindt.",
      en: "\(tally.met) of the \(all) demands that hold here are met, whatever is found.")
    let grades = Text.joined(
      open.map { Text(nl: "\($0.count) × \($0.severity.label)", en: "\($0.count) × \($0.severity.label)") },
      by: ", ")
    let rest = Text(nl: "Nog open: \(grades).", en: "Still open: \(grades).")
    sentence = open.isEmpty ? certain : .sentences([certain, rest])
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
