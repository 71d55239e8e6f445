/// An outcome before anyone reads it: numbers only, because most are never printed.
struct Judgement: Sendable {
  /// The place of the rule in the manual.
  let rule: Int

  /// The place of the subject among its kind; nil if the rule has none to judge.
  let subject: Int?

  /// What the requirements come to; nil if the site leaves out what they need.
  let holds: Bool?
  let applies: Bool

  /// Stretches of `Judgements.facts`.
  let because: Range<Int>
  let facts: Range<Int>

  var verdict: Verdict {
    switch (applies, holds) {
    case (false, _): .notApplicable
    case (true, true?): .pass
    case (true, false?): .fail
    case (true, nil): .notStated
    }
  }
}

/// What the rules of a manual have said so far.
@usableFromInline struct Judgements: Sendable {
  private(set) var all: ContiguousArray<Judgement> = []

  /// The facts of every judgement, end to end.
  private(set) var facts: ContiguousArray<FactID> = []

  var rule = 0

  init(capacity: Int) {
    all.reserveCapacity(capacity)
    facts.reserveCapacity(capacity * 4)
  }

  @usableFromInline mutating func add(
    _ subject: Int?, holds: Bool?, _ facts: consuming FactList,
    applies: Bool = true, because: consuming FactList = FactList()
  ) {
    let start = self.facts.count
    because.append(to: &self.facts)
    let middle = self.facts.count
    facts.append(to: &self.facts)
    all.append(
      Judgement(
        rule: rule, subject: subject, holds: holds, applies: applies, because: start..<middle,
        facts: middle..<self.facts.count))
  }
}
