extension Inspection {
  /// What looking for them may cost, in judgements: some sixty times a house. Of a site with thousands of things
  /// none are found.
  private static let mostJudgements = 30_000

  /// So many completions after each other that bring nothing new end the search.
  private static let mostIdle = 16

  /// An answer may open a question, and that another: no deeper than this.
  private static let deepest = 8

  /// What may have to be known too, beyond what a verdict waits for now and what has been asked: what answers open
  /// only together, and what those questions open again. All that is missing is answered in memory, and what that
  /// opens, until nothing is missing; again and again with other answers, the same for the same site.
  ///
  /// What is rarely opened may not be found: the search is bounded.
  public func possiblyMissing(beyond asked: some Sequence<Place>) -> [Evidence] {
    let now = missingEvidence
    var known = Set(now.map { $0.place }).union(asked)
    var found: [Evidence] = []
    var (rest, idle, turn) = (Self.mostJudgements, 0, 0 as UInt64)
    while idle < Self.mostIdle {
      var completion = Completion(of: plan.site, chance: Chance(turn))
      var open = now
      var isIdle = true
      for _ in 0..<Self.deepest where !open.isEmpty {
        rest -= judgements.all.count
        guard rest > 0 else { return found }
        guard let plan = completion.answer(open),
          let after = try? Inspection(of: plan, against: edition, on: day)
        else { break }
        open = after.missingEvidence
        for fact in open where known.insert(fact.place).inserted {
          found.append(fact)
          isIdle = false
        }
      }
      idle = isIdle ? idle + 1 : 0
      turn += 1
    }
    return found
  }

  /// The facts that a verdict waits for and the site leaves out, each once.
  private var missingEvidence: [Evidence] { missing.compactMap { atlas[$0] }.filter { !$0.isStated } }
}

/// A site that is filled in by chance.
private struct Completion {
  private(set) var site: Site
  private var chance: Chance
  private var answered: Set<Place> = []

  init(of site: Site, chance: Chance) { (self.site, self.chance) = (site, chance) }

  /// The plan with an answer to each of these that one can be thought of for; nil if no site can be so.
  mutating func answer(_ facts: [Evidence]) -> Plan? {
    for fact in facts where answered.insert(fact.place).inserted {
      for _ in 0..<Self.mostTries where !answer(at: fact.place) {}
    }
    guard let plan = try? Plan(of: site), plan.contradictions.isEmpty else { return nil }
    return plan
  }

  private static let mostTries = 4

  /// False if the field does not take it.
  private mutating func answer(at place: Place) -> Bool {
    guard let shape = try? site.shape(of: place, canGrow: false), let value = value(of: shape) else {
      return true
    }
    return (try? site.apply(.set(place, to: value))) != nil
  }

  private mutating func value(of shape: Shape) -> Patch.Value? {
    switch shape {
    case .flag: chance.pick(Bool.translations).map { .word($0.en) }
    case .choice(let words): chance.pick(words).map { .word($0.en) }
    case .list(of: .choice(let words)):
      .list(chance.shuffled(words).prefix(1 + chance.below(words.count)).map { .word($0.en) })
    case .list(of: .record): .list(chance.below(2) == 0 ? [] : [.record([])])
    case .count(let least, _): .word(String(least + chance.below(4)))
    case .quantity(let symbol, _, _, _, _): chance.pick(Self.amounts).map { .word("\($0) \(symbol)") }
    // Two that are the same, or are not.
    case .text, .name: .word(chance.below(2) == 0 ? "a" : "b")
    case .date: .word("2026-03-02")
    case .serialNumber, .reference, .list, .record: nil
    }
  }

  private static let amounts = [1, 4, 16, 25, 40, 100, 250, 1000, 5000]
}
