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
}
