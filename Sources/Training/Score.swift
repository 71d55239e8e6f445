public import PlanCheck

/// How someone did: of each fault whether it was found, what was called a fault that is none, and what was filled in.
public struct Score: Sendable {
  public let exercise: Exercise
  public let marks: [Mark]
  public let falseAlarms: [AnswerSheet.Answer]
  public let fillings: [Filled]

  /// What became of one fault.
  public struct Mark: Sendable {
    public let fault: Fault

    /// The first answer that names it; nil of a fault that was missed.
    public let answer: AnswerSheet.Answer?
    public let isRightPlace: Bool

    /// Whether the change that was answered mends it and breaks nothing: judged, not compared.
    public let isRightRemedy: Bool

    public var isFound: Bool { answer != nil }

    /// As much as the fault weighs for finding it, and one each for its place and its remedy.
    public var points: Int {
      (isFound ? fault.severity.points : 0) + (isRightPlace ? 1 : 0) + (isRightRemedy ? 1 : 0)
    }
    public var most: Int { fault.severity.points + 2 }
  }

  /// What became of one blank.
  public struct Filled: Sendable {
    public let blank: Blank

    /// What was filled in; nil of what was left blank.
    public let typed: String?
    public let isRight: Bool

    /// Whether something that was drawn as it should be was changed: a false alarm.
    public var isSpoilt: Bool { !blank.isOpen && !isRight }
    public var points: Int { isRight ? most : isSpoilt ? -1 : 0 }
    public var most: Int { blank.isOpen ? blank.severity.points : 0 }
  }

  /// A false alarm costs a point; nobody has less than none.
  public var points: Int {
    max(0, marks.reduce(0) { $0 + $1.points } + fillings.reduce(0) { $0 + $1.points } - falseAlarms.count)
  }
  public var most: Int { marks.reduce(0) { $0 + $1.most } + fillings.reduce(0) { $0 + $1.most } }

  /// How many were found or filled in right, how many were not, and how many there are too many.
  public var foundCount: Int { practised.count { $0.isRight } }
  public var missedCount: Int { practised.count { !$0.isRight } }
  public var falseAlarmCount: Int { falseAlarms.count + fillings.count { $0.isSpoilt } }

  /// The rule of each fault and of each blank, and whether it was known.
  public var practised: [(rule: Rule, severity: Severity, isRight: Bool)] {
    marks.map { ($0.fault.rules[0], $0.fault.severity, $0.isFound) }
      + fillings.filter { $0.blank.isOpen }.map { ($0.blank.rules[0], $0.blank.severity, $0.isRight) }
  }

  /// Whether the level is passed: no grave fault missed, and four fifths of the points.
  public var isPassed: Bool {
    points * 5 >= most * 4 && (most > 0 || falseAlarms.isEmpty)
      && practised.allSatisfy { $0.isRight || $0.severity.points < Severity.caution.points }
  }

  public init(of sheet: AnswerSheet, in exercise: Exercise, by edition: Edition) {
    var taken: [Int: AnswerSheet.Answer] = [:]
    var falseAlarms: [AnswerSheet.Answer] = []
    for answer in sheet.answers {
      let matching = exercise.faults.indices.filter { exercise.faults[$0].isNamed(by: answer) }
      if let place = matching.first(where: { taken[$0] == nil }) {
        taken[place] = answer
      } else if matching.isEmpty && !exercise.isStanding(answer) {
        falseAlarms.append(answer)
      }
    }
    fillings = exercise.blanks.map { blank in
      // Of two answers to the same the last one counts.
      let typed = sheet.fillings.last { $0.number == blank.number && !$0.typed.isEmpty }?.typed
      let isRight = typed.map { exercise.isRight($0, in: blank, by: edition) } ?? !blank.isOpen
      return Filled(blank: blank, typed: typed, isRight: isRight)
    }
    self.exercise = exercise
    self.falseAlarms = falseAlarms
    marks = exercise.faults.enumerated().map { index, fault in
      let answer = taken[index]
      return Mark(
        fault: fault, answer: answer, isRightPlace: answer?.place.map { fault.isAt($0) } ?? false,
        isRightRemedy: answer?.remedy.map { exercise.isMended(fault, by: $0, edition) } ?? false)
    }
  }
}

extension Severity {
  /// What finding a fault of this severity is worth.
  public var points: Int {
    switch self {
    case .danger: 5
    case .caution: 4
    case .notice: 3
    case .performance: 2
    case .advice: 1
    }
  }
}

extension Fault {
  fileprivate func isNamed(by answer: AnswerSheet.Answer) -> Bool {
    if let rule = answer.rule { return rules.contains { $0.id == rule.id } }
    return answer.place.map { isAt($0) } ?? false
  }

  /// Whether that is where it is: the value itself, or the thing that it is about.
  fileprivate func isAt(_ other: Place) -> Bool {
    ([place] + subjects).contains {
      $0 != .site && other != .site && ($0.contains(other) || other.contains($0))
    }
  }
}

extension Exercise {
  /// Whether an answer names advice that the house does not follow.
  fileprivate func isStanding(_ answer: AnswerSheet.Answer) -> Bool {
    standing.contains { demand in
      if let rule = answer.rule { return rule.id == demand.rule }
      return answer.place.map { demand.subject != .site && demand.subject.contains($0) } ?? false
    }
  }

  /// Whether a change mends a fault and makes nothing else fail or unknown.
  func isMended(_ fault: Fault, by patch: Patch, _ edition: Edition) -> Bool {
    var changed = site
    guard (try? changed.apply(patch)) != nil, let plan = try? Plan(of: changed), plan.contradictions.isEmpty,
      let after = try? Inspection(of: plan, against: edition)
    else { return false }
    let failing = Set(after.wrong)
    return fault.demands.allSatisfy { !failing.contains($0) }
      && failing.isSubset(of: inspection.wrong) && open.isSuperset(of: after.demands(.notStated))
  }
}
