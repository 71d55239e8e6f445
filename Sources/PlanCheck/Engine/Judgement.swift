/// An outcome before anyone reads it: numbers only, because most are never printed.
struct Judgement: Sendable {
  /// The place of the rule in the edition.
  let rule: Int

  /// The place of the subject among its kind; nil if the rule has none to judge.
  let subject: Int?

  /// What the requirements come to; nil if the site leaves out what they need.
  let holds: Bool?
  let applies: Bool

  /// What makes the rule apply here, or not.
  let because: FactList

  /// What the verdict rests on or, if it is not stated, what is missing.
  let facts: FactList

  var verdict: Verdict {
    switch (applies, holds) {
    case (false, _): .notApplicable
    case (true, true?): .pass
    case (true, false?): .fail
    case (true, nil): .notStated
    }
  }
}

/// What the rules of an edition have said so far.
@usableFromInline struct Judgements: Sendable {
  private(set) var all: ContiguousArray<Judgement> = []

  var rule = 0

  init(capacity: Int) { all.reserveCapacity(capacity) }

  @usableFromInline mutating func add(
    _ subject: Int?, holds: Bool?, _ facts: FactList, applies: Bool = true, because: FactList = FactList()
  ) {
    all.append(
      Judgement(
        rule: rule, subject: subject, holds: holds, applies: applies, because: because, facts: facts))
  }

  /// Takes back all but one: it forbids what the others are about.
  mutating func withdraw(besides place: Int) {
    let because = all[place].facts
    for index in all.indices where index != place {
      all[index] = Judgement(
        rule: all[index].rule, subject: all[index].subject, holds: nil, applies: false, because: because,
        facts: FactList())
    }
  }

  /// What was found not to be in order fails, whatever the file says of it otherwise.
  mutating func take(_ survey: Survey, _ rules: [Rule]) {
    guard survey.isCompleted, !survey.examinations.isEmpty else { return }
    for place in all.indices where all[place].verdict == .pass || all[place].verdict == .notStated {
      let rule = rules[all[place].rule]
      let found = survey.examinations.examinations(
        at: [rule.id] + rule.covers, of: rule.subject(survey, all[place].subject))
      guard let faulty = found.first(where: { $0.isInOrder.value == false }) else { continue }
      all[place] = Judgement(
        rule: all[place].rule, subject: all[place].subject, holds: false, applies: true,
        because: all[place].because, facts: FactList(faulty.isInOrder.id))
    }
  }
}
