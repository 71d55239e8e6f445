import PlanCheck

// The words for one outcome in reports that list them all.

extension Outcome {
  /// "S1: Keep at least 10 cm free …"
  func heading(in language: Language) -> String { "\(subject.words(language)): \(rule.demand(language))" }

  /// How it came out, a sentence each: what is wrong, how far from the limit, what to do about it, what is
  /// missing, or why the demand is not made.
  func account(in language: Language) -> [String] {
    switch verdict {
    case .pass, .fail:
      let limits = margins.compactMap { $0.sentence.map { "\($0.capitalised(language))." } }
      let stated = facts.filter { $0.isStated }.map { "\($0.statement(in: language))." }
      let fault = verdict == .fail ? [rule.fault(language)] : []
      let only = isUnshown ? ["\(Demonstration.unshownHeading(language))."] : []
      return fault + (limits.isEmpty ? stated : limits) + only + remedies.map { $0(language) }
    case .notStated where isUnexamined:
      return ["\(Text(nl: "niet onderzocht", en: "not examined").capitalised(language))."]
    case .notStated:
      func places(_ facts: [Evidence]) -> String {
        facts.map { $0.path }.joined(separator: ", ")
      }
      let (missing, disputed) = (facts.filter { !$0.isStated }, facts.filter { $0.isStated })
      let label = Text(nl: "in tegenspraak", en: "contradicted")
      return (missing.isEmpty ? [] : ["\(verdict.label.capitalised(language)): \(places(missing))."])
        + (disputed.isEmpty ? [] : ["\(label.capitalised(language)): \(places(disputed))."])
    case .notApplicable: return [whyNot(in: language)]
    }
  }

  /// Whether the conclusion rests on it: not on advice, nor on what is waived.
  var isDecisive: Bool { isFinding && rule.severity != .advice && waiver == nil }
}

extension [Outcome] {
  /// Those of one rule together, in the order of the first of each.
  var byRule: [[Outcome]] { together { $0.rule.id }.map { $0.outcomes } }

  /// Those of which the same words are said together, in the order of the first of each.
  func together(by words: (Outcome) -> String) -> [(words: String, outcomes: [Outcome])] {
    var places: [String: Int] = [:]
    return reduce(into: []) { groups, outcome in
      let said = words(outcome)
      if let place = places[said] {
        groups[place].outcomes.append(outcome)
      } else {
        places[said] = groups.count
        groups.append((said, [outcome]))
      }
    }
  }
}
