/// On whose word a demand is made: a site comes to a conclusion by each.
public enum Basis: String, CaseIterable, Sendable {
  /// The manufacturer's manual.
  case manual

  /// Standards and practice, beyond the manual.
  case practice
}

extension Rule {
  /// On whose word it is asked: the manual's, if it cites a section of it.
  public var basis: Basis { citation.section == nil ? .practice : .manual }
}

extension Inspection {
  /// Those by which the site was judged: the manual alone, if what goes beyond it was left out.
  public var bases: [Basis] { edition.setAside.isEmpty ? Basis.allCases : [.manual] }

  /// What the plan as a whole comes to: by all that it was judged by. Advice, and a failure that is
  /// waived, are shown and change nothing.
  public var conclusion: Conclusion { conclusion(failingOn: .standardBar) }

  /// What the plan comes to when something other than the standard counts.
  public func conclusion(failingOn bar: Severity) -> Conclusion {
    let all = bases.map { conclusion(by: $0, failingOn: bar) }
    return [.violates, .undecided].first { all.contains($0) } ?? .conforms
  }

  /// What the plan comes to by one basis: a fact that only the other asks leaves it as it is. Of a completed
  /// installation what is met and has to be shown, and is not, leaves it undecided.
  public func conclusion(
    by basis: Basis, failingOn bar: Severity = .standardBar, demanding demand: EvidenceDemand? = nil
  ) -> Conclusion {
    let demand = demand ?? self.demand
    let counted = bar.andGraver
    // One of two facts that cannot both be so is wrong, whatever rests on it.
    var conclusion = plan.contradictions.isEmpty ? Conclusion.conforms : .undecided
    for (place, judgement) in judgements.all.enumerated() where judgement.applies {
      guard judgement.holds != true || isUnshown(place, demanding: demand) else { continue }
      let rule = edition.rules[judgement.rule]
      guard counted.contains(rule.severity), rule.basis == basis, waived[place] == nil else { continue }
      if judgement.holds == false { return .violates }
      conclusion = .undecided
    }
    return conclusion
  }
}
