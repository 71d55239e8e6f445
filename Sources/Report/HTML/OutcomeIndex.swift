import PlanCheck

/// What a reader can sift the outcomes by: chapters, and the Sessys that each is about.
struct OutcomeIndex {
  private let chapters: [String: Int]
  private let numbers: [Key: Int]
  private let sessys: [[Int]]

  private struct Key: Hashable {
    let rule: String
    let subject: Place

    init(_ outcome: Outcome) { (rule, subject) = (outcome.rule.id, outcome.subject.place) }
  }

  /// The word for outcomes that are about no Sessy in particular.
  static let noSessy = "none"

  init(of inspection: Inspection) {
    let outcomes = inspection.outcomes
    chapters = inspection.edition.chapters.enumerated().reduce(into: [:]) { chapters, chapter in
      for rule in chapter.element.rules { chapters[rule.id] = chapter.offset }
    }
    numbers = outcomes.enumerated().reduce(into: [:]) { numbers, outcome in
      let key = Key(outcome.element)
      if numbers[key] == nil { numbers[key] = outcome.offset }
    }
    let finder = SessyFinder(of: inspection.plan.site)
    sessys = outcomes.map { finder.sessys(of: $0).sorted() }
  }

  /// The place of an outcome among all.
  func number(of outcome: Outcome) -> Int { numbers[Key(outcome)] ?? 0 }

  func chapter(of rule: Rule) -> Int { chapters[rule.id] ?? 0 }

  /// The places of the Sessys that an outcome is about.
  func sessys(of outcome: Outcome) -> [Int] { sessys[number(of: outcome)] }

  /// What an element says of the outcomes of one rule that it shows, for the filters to go by.
  func marks(_ outcomes: [Outcome]) -> [(name: String, value: String)] {
    guard let first = outcomes.first else { return [] }
    let numbers = outcomes.map(number(of:))
    let sessys =
      numbers.count == 1 ? self.sessys[numbers[0]] : Set(numbers.flatMap { self.sessys[$0] }).sorted()
    return [
      ("outcome", numbers.map(String.init).joined(separator: " ")),
      ("severity", first.rule.severity.rawValue),
      ("chapter", String(chapter(of: first.rule))),
      ("sessy", sessys.isEmpty ? Self.noSessy : sessys.map(String.init).joined(separator: " ")),
      ("verdict", first.verdict.rawValue),
    ]
  }
}

/// Finds the Sessys that an outcome is about: those that it names or, if it names none, those on
/// the groups and in the rooms of the facts that it rests on.
private struct SessyFinder {
  private let site: Site
  private let whereabouts: Whereabouts

  init(of site: Site) {
    self.site = site
    whereabouts = Whereabouts(of: site)
  }

  func sessys(of outcome: Outcome) -> Set<Int> {
    var named: Set<Int> = []
    var near: Set<Int> = []
    for place in [outcome.subject.place] + (outcome.facts + outcome.because).map({ $0.place }) {
      if let sessy = place.index(in: .sessys) {
        named.insert(sessy)
      } else if let group = place.index(in: .groups) {
        near.formUnion(whereabouts.onGroup[group] ?? [])
      } else if let room = place.index(in: .rooms) {
        near.formUnion(whereabouts.inRoom[room] ?? [])
      } else if let inverter = place.index(in: .pvInverters) {
        near.formUnion([site.inverters.elements[inverter].sessy.index].compactMap { $0 })
      }
    }
    return named.isEmpty ? near : named
  }
}
