/// A demand of one subject, as what a change breaks or mends is told by.
package struct FailedDemand: Hashable, Sendable {
  package let rule: String
  package let subject: Place

  package init(rule: String, subject: Place) { (self.rule, self.subject) = (rule, subject) }
}

extension Inspection {
  /// The demands that came out as this, advice too, in the order of the rules; nothing is spelt out for it.
  package func demands(_ verdict: Verdict) -> [FailedDemand] {
    judgements.all.filter { $0.verdict == verdict }.map { judgement in
      let rule = edition.rules[judgement.rule]
      return FailedDemand(rule: rule.id, subject: rule.subject(survey, judgement.subject).place)
    }
  }

  /// The demands that a completed installation meets by its word alone, where that is not enough.
  package var unshownDemands: [FailedDemand] {
    guard survey.isCompleted else { return [] }
    return judgements.all.indices.filter { isUnshown($0, demanding: demand) }.map { place in
      let rule = edition.rules[judgements.all[place].rule]
      return FailedDemand(rule: rule.id, subject: rule.subject(survey, judgements.all[place].subject).place)
    }
  }

  /// What makes this demand of this subject fail: the places that the site states; none if it does not fail.
  package func blamedPlaces(of demand: FailedDemand) -> [Place] {
    for judgement in judgements.all where judgement.verdict == .fail {
      let rule = edition.rules[judgement.rule]
      guard rule.id == demand.rule,
        rule.subject(survey, judgement.subject).place == demand.subject
      else { continue }
      return origins(of: judgement.facts).all.compactMap { place(of: $0) }
    }
    return []
  }
}
