import PlanCheck

/// What a reader can sift the outcomes by: chapters, and the Sessys that each is about.
struct OutcomeIndex {
  private let site: Site
  private let chapters: [String: Int]
  private let sessyNames: [String: Int]
  private let numbers: [Key: Int]

  private struct Key: Hashable {
    let rule: String
    let subject: String
  }

  /// The word for outcomes that are about no Sessy in particular.
  static let noSessy = "none"

  init(of inspection: Inspection) {
    let site = inspection.plan.site
    self.site = site
    chapters = inspection.manual.chapters.enumerated().reduce(into: [:]) { chapters, chapter in
      for rule in chapter.element.rules { chapters[rule.id] = chapter.offset }
    }
    numbers = inspection.outcomes.enumerated().reduce(into: [:]) { numbers, outcome in
      numbers[Key(rule: outcome.element.rule.id, subject: outcome.element.subject)] = outcome.offset
    }
    sessyNames = site.sessys.elements.indices.reduce(into: [:]) { $0[site.name(ofSessy: $1)] = $1 }
  }

  /// The place of an outcome among all.
  func number(of outcome: Outcome) -> Int {
    numbers[Key(rule: outcome.rule.id, subject: outcome.subject)] ?? 0
  }

  func chapter(of rule: Rule) -> Int { chapters[rule.id] ?? 0 }

  /// The Sessys that an outcome is about: that it names, or that are on the groups and in the
  /// rooms of the facts that it rests on.
  func sessys(of outcome: Outcome) -> Set<Int> {
    var sessys = Set([sessyNames[outcome.subject]].compactMap(\.self))
    for fact in outcome.facts + outcome.because {
      guard let step = fact.path.split(separator: ".").first.map({ String($0).step }), let index = step.index
      else { continue }
      let all = site.sessys.elements
      switch step.name {
      case "sessys": sessys.insert(index)
      case "groups": sessys.formUnion(all.indices.filter { all[$0].group.index == index })
      case "rooms": sessys.formUnion(all.indices.filter { all[$0].room.index == index })
      case "pv_inverters":
        let inverter = site.inverters.elements[index]
        if let carrier = inverter.sessy.index { sessys.insert(carrier) }
      default: break
      }
    }
    return sessys
  }
}

extension OutcomeIndex {
  /// What an element says of the outcomes of one rule that it shows, for the filters to go by.
  func marks(_ outcomes: [Outcome]) -> [(name: String, value: String)] {
    guard let first = outcomes.first else { return [] }
    let sessys = outcomes.reduce(into: Set<Int>()) { $0.formUnion(self.sessys(of: $1)) }
    let words = sessys.sorted().map(String.init)
    return [
      ("outcome", outcomes.map { String(number(of: $0)) }.joined(separator: " ")),
      ("severity", first.rule.severity.rawValue),
      ("chapter", String(chapter(of: first.rule))),
      ("sessy", words.isEmpty ? Self.noSessy : words.joined(separator: " ")),
      ("verdict", first.verdict.rawValue),
    ]
  }
}
