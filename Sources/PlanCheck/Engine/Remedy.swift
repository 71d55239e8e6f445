/// What can be done about a failure.
///
/// One that names a change of the site is tried before it is told: made in memory, and judged again.
public struct Remedy: Sendable {
  /// The order to the installer.
  public let words: Text

  /// What the site says once it is carried out; none where only people can tell.
  public let changes: [Patch]

  public init(_ words: Text, changes: [Patch] = []) { (self.words, self.changes) = (words, changes) }

  /// A value in the place of another.
  public init(_ words: Text, setting place: Place, to value: Patch.Value) {
    self.init(words, changes: [.set(place, to: value)])
  }
}

extension Patch.Value {
  /// An amount or a count, as a site file writes it.
  public init(_ amount: some Measurable) { self.init(amount.measure) }

  public init(_ measure: Measure) {
    self = .word(measure.canonicalNumber + (measure.unit.map { " \($0.symbol)" } ?? ""))
  }
}

/// The remedies of an inspection, once they have been tried.
struct Trials: Sendable {
  /// What trying may cost, in judgements: hundreds of trials of a house, a few of a site with a thousand
  /// things. What is then left untried tells what people have to find out.
  static let mostJudgements = 100_000

  /// How each failure came out, by its place among the judgements.
  fileprivate let known = Remembered<[Int: [Measurement]]>()

  /// A rule that a subject does not keep.
  fileprivate struct Failure: Hashable, Sendable {
    let rule: Int
    let place: Place
  }

  /// Which rules fail, and what has been ordered so far of each place.
  fileprivate struct Work {
    let failures: Set<Failure>
    var orders: [Place: Patch.Value] = [:]

    /// How many judgements may still be made.
    var rest = Trials.mostJudgements

    /// Whether a remedy orders of some place what another finding orders otherwise.
    func isOpposed(to remedy: Remedy) -> Bool {
      remedy.changes.contains { change in
        guard case .set(let place, let value) = change, let order = orders[place] else { return false }
        return order != value
      }
    }

    mutating func order(_ remedy: Remedy) {
      for case .set(let place, let value) in remedy.changes { orders[place] = value }
    }
  }
}

extension Inspection {
  /// How a failure came out, with the remedies that help: of each way to mend it the one that leaves the
  /// fewest failures. If none helps, what people have to find out.
  func measurements(ofFailure judgement: Int) -> [Measurement] {
    trials.known.value(tryRemedies)[judgement] ?? measure(judgement)
  }

  private func measure(_ judgement: Int) -> [Measurement] {
    let failed = judgements.all[judgement]
    return edition.rules[failed.rule].measure(survey, failed.subject)
  }

  /// The gravest first: what they order, no other orders otherwise.
  private func tryRemedies() -> [Int: [Measurement]] {
    let failing = judgements.all.indices.filter { judgements.all[$0].verdict == .fail }
    var work = Trials.Work(failures: Set(failing.map { failure(judgements.all[$0]) }))
    var known: [Int: [Measurement]] = [:]
    for severity in Severity.allCases {
      for place in failing where self.severity(of: judgements.all[place]) == severity {
        var measurements = measure(place)
        for requirement in measurements.indices {
          let helpful = measurements[requirement].ways.compactMap {
            best(of: $0, mending: requirement, of: judgements.all[place], &work)
          }
          if !helpful.isEmpty { measurements[requirement].remedies = helpful }
        }
        known[place] = measurements
      }
    }
    return known
  }

  private func severity(of judgement: Judgement) -> Severity { edition.rules[judgement.rule].severity }

  private func failure(_ judgement: Judgement) -> Trials.Failure {
    Trials.Failure(
      rule: judgement.rule, place: edition.rules[judgement.rule].subject(survey, judgement.subject).place)
  }

  private func best(
    of way: [Remedy], mending requirement: Int, of judgement: Judgement, _ work: inout Trials.Work
  ) -> Remedy? {
    var best: (remedy: Remedy, left: Int)?
    for remedy in way where best?.left != 0 && !work.isOpposed(to: remedy) {
      work.rest -= judgements.all.count
      guard work.rest >= 0 else { break }
      guard let left = failuresLeft(by: remedy, mending: requirement, of: judgement, work.failures) else {
        continue
      }
      if best.map({ left < $0.left }) ?? true { best = (remedy, left) }
    }
    if let best { work.order(best.remedy) }
    return best?.remedy
  }

  /// How many failures there are with a remedy carried out; nil if it does not help, or makes fail what did
  /// not.
  private func failuresLeft(
    by remedy: Remedy, mending requirement: Int, of judgement: Judgement, _ before: Set<Trials.Failure>
  ) -> Int? {
    let mended = failure(judgement)
    guard let plan = plan(after: remedy.changes) else { return nil }
    let survey = Survey(of: plan, by: edition.figures)
    // By its own rule first: most remedies help little, and all rules take several times as long.
    guard isMended(mended, in: requirement, on: survey),
      let after = try? Inspection(of: survey, of: plan, against: edition, on: day)
    else { return nil }
    let isAdvice = severity(of: judgement) == .advice
    var left = 0
    for other in after.judgements.all where other.verdict == .fail {
      let failure = after.failure(other)
      let isDemanded = after.severity(of: other) != .advice
      if failure != mended && !before.contains(failure) && (isDemanded || isAdvice) {
        return nil
      }
      if isDemanded { left += 1 }
    }
    return left
  }

  /// Whether a requirement of a rule is kept on a site where something has changed.
  private func isMended(_ failure: Trials.Failure, in requirement: Int, on survey: Survey) -> Bool {
    let rule = edition.rules[failure.rule]
    var judgements = Judgements(capacity: 8)
    rule.judge(survey, &judgements)
    return !judgements.all.contains { judgement in
      judgement.verdict == .fail && rule.subject(survey, judgement.subject).place == failure.place
        && rule.measure(survey, judgement.subject)[requirement].holds == false
    }
  }

  /// The plan of the same site with changes made; nil if no site can be so.
  func plan(after changes: [Patch]) -> Plan? {
    var site = plan.site
    do {
      for change in changes { try site.apply(change) }
    } catch {
      return nil
    }
    guard let plan = try? Plan(of: site), plan.contradictions.count <= self.plan.contradictions.count else {
      return nil
    }
    return plan
  }
}
