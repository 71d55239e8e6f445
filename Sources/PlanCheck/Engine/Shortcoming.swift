/// What keeps a plan from conforming: a demand that counts and is not met, or facts that are at odds.
public struct Shortcoming: Sendable {
  /// The demand that is not met; nil of facts that are at odds.
  public let rule: Rule?

  /// What it is about, and where the site has that.
  public let subject: NamedPlace

  /// What it rests on: as long as a site says the same at all of these places, it stays. Nil if they are too
  /// many to tell.
  public let places: [Place]?

  /// Whether it may go, too, if more things come to be counted: a count rests on the things that it counts.
  public let dependsOnCount: Bool
}

extension Inspection {
  /// Why this plan does not conform: see `Conclusion`. Contradictions first, then in the order of the rules.
  ///
  /// - Parameter openBefore: how many demands of each rule, by its place in the edition, may wait for facts. Where
  ///   more wait than that, these are shortcomings too: what was known has become unknown.
  public func shortcomings(openBefore: [Int: Int]) -> [Shortcoming] {
    var all = plan.contradictions.map { contradiction in
      Shortcoming(
        rule: nil, subject: NamedPlace(contradiction.problem.place),
        places: [contradiction.problem.place] + contradiction.disputed.compactMap { place(of: $0) },
        dependsOnCount: false)
    }
    let open = openCounts
    for (index, judgement) in judgements.all.enumerated() {
      guard counts(index), judgement.applies, judgement.holds != true else { continue }
      if judgement.holds == nil && open[judgement.rule, default: 0] <= openBefore[judgement.rule, default: 0]
      {
        continue
      }
      let rule = edition.rules[judgement.rule]
      let subject = rule.subject(survey, judgement.subject)
      let (facts, because) = (origins(of: judgement.facts), origins(of: judgement.because))
      let areAll = !facts.isAbridged && !because.isAbridged
      all.append(
        Shortcoming(
          rule: rule, subject: subject,
          places: areAll ? (facts.all + because.all).compactMap { place(of: $0) } : nil,
          dependsOnCount: rule.measure(survey, judgement.subject).contains { measurement in
            measurement.holds == false && measurement.relation == .atMost && measurement.limit?.unit == nil
          }))
    }
    return all
  }

  /// How many demands that count wait for facts, by the place of their rule in the edition.
  public var openCounts: [Int: Int] {
    var open: [Int: Int] = [:]
    for (index, judgement) in judgements.all.enumerated()
    where judgement.verdict == .notStated && counts(index) {
      open[judgement.rule, default: 0] += 1
    }
    return open
  }

  /// Whether it would count if it were not met: it is asked for by something that the site is judged by, is more
  /// than advice, and is not waived.
  private func counts(_ judgement: Int) -> Bool {
    edition.rules[judgements.all[judgement].rule].severity != .advice && waived[judgement] == nil
  }
}
