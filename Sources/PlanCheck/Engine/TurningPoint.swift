/// Where what is found decides whether a demand is met.
public struct TurningPoint: Sendable {
  public enum Condition: Sendable {
    /// It is met from this value on, or up to it; this value itself included.
    case from(Measure)
    case upTo(Measure)
    /// The same without this value.
    case above(Measure)
    case below(Measure)
    /// It is met with any answer but these, in the words of a site file.
    case noneOf([Text])
  }

  public let rule: Rule
  public let condition: Condition
}

extension Inspection {
  /// What trying may cost: a sheet of a house takes some hundreds of trials.
  private static let mostTrials = 1000

  /// For each of these missing facts, with the rules that wait for it, what it has to be: each limit and each of few
  /// answers is stated in memory, and the rules are asked again. What they ask of other facts, too, may stay open: then
  /// what is told has to be so, and need not be enough. Of very many facts the last are not tried.
  public func turningPoints(of facts: [(fact: Evidence, rules: [Rule])]) -> [[TurningPoint]] {
    var trials = 0
    return facts.map { fact, rules in
      let asked = rules.filter { $0.severity != .advice }
      guard !fact.isStated, !asked.isEmpty, let shape = shape(of: fact) else { return [] }
      switch shape {
      case .flag: return answers(Bool.translations, to: fact, asked, &trials)
      case .choice(let words): return answers(words, to: fact, asked, &trials)
      case .count: return limits(of: fact, unit: nil, asked, &trials)
      case .quantity(let symbol, _, _, _, _): return limits(of: fact, unit: symbol, asked, &trials)
      default: return []
      }
    }
  }

  private func answers(
    _ words: [Text], to fact: Evidence, _ rules: [Rule], _ trials: inout Int
  ) -> [TurningPoint] {
    guard trials + words.count <= Self.mostTrials else { return [] }
    trials += words.count
    let tried = words.map { word in (word, failing: come(to: .fail, rules, with: fact, .word(word.en))) }
    return rules.compactMap { rule in
      let wrong = tried.filter { $0.failing?.contains(rule.id) == true }.map { $0.0 }
      return wrong.isEmpty ? nil : TurningPoint(rule: rule, condition: .noneOf(wrong))
    }
  }

  /// Held against the limits that these rules have in its unit; some are for each Sessy.
  private func limits(
    of fact: Evidence, unit: String?, _ rules: [Rule], _ trials: inout Int
  ) -> [TurningPoint] {
    var found: [TurningPoint] = []
    let sessys = max(1, survey.sessys.count)
    for bound in limits(of: rules, on: fact, unit: unit, times: sessys == 1 ? [1] : [1, sessys]) {
      guard trials + 6 <= Self.mostTrials else { break }
      trials += 6
      let values = [-1, 0, 1].map { Patch.Value(plainly: Measure(bound.number + $0, bound.unit)) }
      let failing = values.map { come(to: .fail, rules, with: fact, $0) ?? [] }
      // Where an exception may still be stated too little does not fail yet, and enough passes.
      let passing = values.map { come(to: .pass, rules, with: fact, $0) ?? [] }
      for rule in rules {
        let fails =
          failing.contains { $0.contains(rule.id) }
          ? failing.map { $0.contains(rule.id) } : passing.map { !$0.contains(rule.id) }
        let condition: TurningPoint.Condition? =
          switch (fails[0], fails[1], fails[2]) {
          case (true, false, false): .from(bound)
          case (false, false, true): .upTo(bound)
          case (true, true, false): .above(bound)
          case (false, true, true): .below(bound)
          default: nil
          }
        // Some rules have a limit on both sides.
        let isNew = !found.contains { $0.rule.id == rule.id && $0.condition.isUpper == condition?.isUpper }
        if let condition, isNew { found.append(TurningPoint(rule: rule, condition: condition)) }
      }
    }
    let rest = rules.filter { rule in !found.contains { $0.rule.id == rule.id } }
    return found + (unit == nil ? [] : halving(of: fact, rest, &trials))
  }

  /// Where a rule holds something else against its limit that follows from the fact, such as the volume of a room from
  /// its height: what is between enough and too little is halved until they are next to each other.
  private func halving(of fact: Evidence, _ rules: [Rule], _ trials: inout Int) -> [TurningPoint] {
    guard let kind = unit(of: fact), !rules.isEmpty, trials + 4 <= Self.mostTrials else { return [] }
    func come(to verdict: Verdict, _ rules: [Rule], at number: Int64) -> Set<String> {
      trials += 1
      return self.come(to: verdict, rules, with: fact, Patch.Value(plainly: Measure(number, kind))) ?? []
    }
    // As far apart as the field takes.
    let least: Int64 = 1000
    let most = [1_000_000_000, 10_000_000, 100_000].first { (number: Int64) in
      plan(after: [.set(fact.place, to: Patch.Value(plainly: Measure(number, kind)))]) != nil
    }
    guard let most else { return [] }
    let (low, high) = (come(to: .pass, rules, at: least), come(to: .pass, rules, at: most))
    let idle = come(to: .notApplicable, rules, at: least).union(come(to: .notApplicable, rules, at: most))
    return rules.compactMap { rule in
      let isLower = high.contains(rule.id)
      guard isLower != low.contains(rule.id), !idle.contains(rule.id), trials + 32 <= Self.mostTrials
      else { return nil }
      var (enough, wrong) = isLower ? (most, least) : (least, most)
      while abs(enough - wrong) > 1 {
        let middle = (enough + wrong) / 2
        if come(to: .pass, [rule], at: middle).contains(rule.id) { enough = middle } else { wrong = middle }
      }
      let bound = Measure(enough, kind).rounded(isLower ? .up : .down)
      return TurningPoint(rule: rule, condition: isLower ? .from(bound) : .upTo(bound))
    }
  }

  /// The unit that an amount is stated in.
  private func unit(of fact: Evidence) -> UnitKind? {
    guard case .quantity(let symbol, _, _, _, _)? = shape(of: fact) else { return nil }
    return UnitKind.allCases.first { $0.symbol == symbol }
  }

  /// Some limits show only once there is a value: so they are read with one stated, whatever it is.
  private func limits(of rules: [Rule], on fact: Evidence, unit: String?, times: [Int]) -> [Measure] {
    let value = Patch.Value.word(unit.map { "1 \($0)" } ?? "1")
    let surveys =
      [survey]
      + [plan(after: [.set(fact.place, to: value)])].compactMap { $0 }.map {
        Survey(of: $0, by: edition.figures)
      }
    var all: Set<Measure> = []
    for survey in surveys {
      for rule in rules {
        var judgements = Judgements(capacity: 8)
        rule.judge(survey, &judgements)
        for judgement in judgements.all where judgement.applies {
          for limit in rule.measure(survey, judgement.subject).compactMap({ $0.limit })
          where limit.unit?.symbol == unit {
            for count in times { all.insert(Measure(limit.number * Int64(count), limit.unit)) }
          }
        }
      }
    }
    return all.sorted()
  }

  /// The rules of which more comes to a verdict with a value stated; nil if no site can state it.
  private func come(
    to verdict: Verdict, _ rules: [Rule], with fact: Evidence, _ value: Patch.Value
  ) -> Set<String>? {
    guard let plan = plan(after: [.set(fact.place, to: value)]) else { return nil }
    let after = Survey(of: plan, by: edition.figures)
    return Set(
      rules.filter { $0.count(of: verdict, on: after) > $0.count(of: verdict, on: survey) }.map { $0.id })
  }
}

extension Patch.Value {
  /// With a fourth decimal: three could be taken for thousands.
  fileprivate init(plainly measure: Measure) {
    let number = measure.canonicalNumber
    let hasDecimals = number.utf8.contains(UInt8(ascii: "."))
    self = .word(number + (hasDecimals ? "0" : "") + (measure.unit.map { " \($0.symbol)" } ?? ""))
  }
}

extension Rule {
  fileprivate func count(of verdict: Verdict, on survey: Survey) -> Int {
    var judgements = Judgements(capacity: 8)
    judge(survey, &judgements)
    return judgements.all.count { $0.verdict == verdict }
  }
}

extension TurningPoint.Condition {
  /// Whether it is kept by having less.
  fileprivate var isUpper: Bool {
    switch self {
    case .upTo, .below: true
    case .from, .above, .noneOf: false
    }
  }
}
