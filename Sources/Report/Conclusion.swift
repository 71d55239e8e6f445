public import PlanCheck

// What an inspection comes to, in one sentence with the counts.

extension Digest {
  /// The failures with the numbers that every report and drawing gives them.
  var numberedFailures: [(number: Int, outcome: Outcome)] {
    failures.enumerated().map { ($0.offset + 1, $0.element) }
  }
}

extension Tally {
  /// "1 × danger", "2 × performance": what is more than advice, the gravest first.
  var grades: [Text] {
    failures.filter { $0.count > 0 && $0.severity != .advice }.map { severity, count in
      Text(nl: "\(count) × \(severity.label)", en: "\(count) × \(severity.label)")
    }
  }

  var advice: Int { failures.first { $0.severity == .advice }?.count ?? 0 }

  /// "2 pieces of advice"
  var adviceCount: Text {
    advice == 1
      ? Text(nl: "1 advies", en: "1 piece of advice")
      : Text(nl: "\(advice) adviezen", en: "\(advice) pieces of advice")
  }

  /// All that there is of both.
  var findings: [Text] { grades + (advice == 0 ? [] : [adviceCount]) }
}

extension Inspection {
  /// What a report says instead of settings, materials and drawings where no Sessy may be connected.
  public var withheld: Text? {
    prohibition.map { outcome in
      Text(
        nl:
          "Sluit hier geen Sessy aan. \(outcome.rule.demand) Zolang dat niet kan, geeft plancheck geen instellingen, materialen en tekeningen.",
        en:
          "Connect no Sessy here. \(outcome.rule.demand) As long as that cannot be done, plancheck gives no settings, materials and drawings."
      )
    }
  }

  /// "Violates: 3 × danger, 1 × performance and 2 pieces of advice; 4 facts are still missing."
  func conclusionSentence(_ digest: Digest) -> Text {
    let tally = self.tally
    let findings = Text.list(tally.findings)
    let opening: Text =
      switch conclusion {
      case .violates: findings
      case .conforms where tally.advice == 0:
        Text(nl: "er hoeft niets te veranderen", en: "nothing has to change")
      case .conforms:
        Text(nl: "er hoeft niets te veranderen; \(findings)", en: "nothing has to change; \(findings)")
      case .undecided where !plan.contradictions.isEmpty:
        Text(nl: "gegevens spreken elkaar tegen", en: "facts contradict each other")
      case .undecided where tally.advice == 0:
        Text(nl: "er is nog niets fout", en: "nothing is wrong yet")
      case .undecided:
        Text(nl: "er is nog niets fout; \(findings)", en: "nothing is wrong yet; \(findings)")
      }
    let atOdds = conclusion == .undecided ? Text(verbatim: "") : contradictionCount
    let missing = Text(
      nl: "\(atOdds)\(missingCount(digest.missingFacts.count))",
      en: "\(atOdds)\(missingCount(digest.missingFacts.count))")
    if let withheld {
      return Text(nl: "\(conclusionLabel). \(withheld)", en: "\(conclusionLabel). \(withheld)")
    }
    return Text(
      nl: "\(conclusionLabel): \(opening)\(missing).", en: "\(conclusionLabel): \(opening)\(missing).")
  }

  /// "; 4 facts are still missing", if any are.
  private func missingCount(_ count: Int) -> Text {
    switch count {
    case 0: Text(verbatim: "")
    case 1: Text(nl: "; 1 gegeven ontbreekt nog", en: "; 1 fact is still missing")
    default: Text(nl: "; \(count) gegevens ontbreken nog", en: "; \(count) facts are still missing")
    }
  }
}
