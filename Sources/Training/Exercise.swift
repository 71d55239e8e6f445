public import PlanCheck

/// A house with faults put in it, or with something left out of it, and which.
public struct Exercise: Sendable {
  public let code: ExerciseCode

  /// The house with its faults, judged.
  public let inspection: Inspection
  public let faults: [Fault]

  /// What is to be filled in.
  public let blanks: [Blank]

  var site: Site { inspection.plan.site }

  /// What it leaves open: no answer to it is asked for.
  let open: Set<FailedDemand>

  /// Advice that the house does not follow, whatever is put in it: no fault of the exercise, and no false alarm.
  package let standing: Set<FailedDemand>

  /// The rules of that advice.
  public var standingRules: [Rule] {
    inspection.edition.rules.filter { rule in standing.contains { $0.rule == rule.id } }
  }

  /// The site file that is handed out. It has no comment, and one layout from its beginning to its end.
  public func file(in language: Language) -> String { SiteText.of(site, in: language) }
}

/// One fault: a value that is wrong, and what fails by it.
public struct Fault: Sendable {
  /// The rule that it is about, and another that fails with it where neither fails alone.
  public let rules: [Rule]

  /// Where the value stands, what it was before if someone has put the fault in, and what it is.
  public let place: Place
  public let before: Patch.Value?
  public let after: Patch.Value

  /// What fails by it.
  package let demands: [FailedDemand]

  /// The things that it is about.
  public var subjects: [Place] {
    demands.reduce(into: []) { all, demand in
      if !all.contains(demand.subject) { all.append(demand.subject) }
    }
  }

  /// Whether it is in what shows something, and not in the thing itself.
  public var isInExamination: Bool { Place[.examinations].contains(place) }

  public var severity: Severity {
    Severity.allCases.first { severity in rules.contains { $0.severity == severity } } ?? .advice
  }
}
