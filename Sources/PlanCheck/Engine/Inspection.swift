internal import Synchronization

/// A plan held against an edition of the manual: everything that a report needs, and nothing else.
///
/// A class, so that what several reports ask for is spelt out once.
public final class Inspection: Sendable {
  public let plan: Plan
  public let edition: Edition
  public let survey: Survey

  /// The day of judging: the one asked for, or that of the site; there is no clock.
  public let day: Day?

  /// The waivers of the plan, whether they count or not.
  public let waivers: [JudgedWaiver]

  /// Those that count, by the places of the judgements that they waive.
  private let waived: [Int: JudgedWaiver]
  private let judgements: Judgements
  private let knownAtlas = Mutex<Atlas?>(nil)
  private let knownOutcomes = Mutex<[Outcome]?>(nil)
  private let knownUnjudged = Mutex<[Evidence]?>(nil)

  /// Throws if the plan waives what is not there: a file alone does not know the rules.
  public init(of plan: Plan, against edition: Edition, on day: Day? = nil) throws(Problems) {
    let survey = Survey(of: plan, by: edition.figures)
    var judgements = Judgements(capacity: edition.rules.count * 6)
    for index in edition.rules.indices {
      judgements.rule = index
      edition.rules[index].judge(survey, &judgements)
    }
    self.plan = plan
    self.edition = edition
    self.survey = survey
    self.judgements = judgements
    self.day = day ?? plan.site.project.date.value
    if plan.site.waivers.elements.isEmpty {
      (waivers, waived) = ([], [:])
    } else {
      let waiving = try Waiving(of: plan, against: edition, survey, judgements, on: self.day)
      (waivers, waived) = (waiving.waivers, waiving.waived)
    }
  }

  /// What each rule has to say, in the order of the edition.
  public var outcomes: [Outcome] {
    let atlas = self.atlas
    return knownOutcomes.remembered {
      judgements.all.indices.map { outcome(judgements.all[$0], waived[$0], atlas) }
    }
  }

  /// The words for the facts of the plan.
  var atlas: Atlas { knownAtlas.remembered { Atlas(of: plan) } }

  /// What the file states and no verdict rests on: of this the reports say nothing, and they
  /// have to say so.
  public var unjudged: [Evidence] {
    let atlas = self.atlas
    return knownUnjudged.remembered {
      var isUsed = ContiguousArray(repeating: false, count: survey.provenance.count)
      isUsed[Int(plan.site.version.id.number)] = true
      var facts: ContiguousArray<FactID> = []
      for judgement in judgements.all {
        facts.removeAll(keepingCapacity: true)
        judgement.because.append(to: &facts)
        judgement.facts.append(to: &facts)
        // A failure rests on what is not met; the rest was looked at, and is met.
        if judgement.holds == false {
          for seen in edition.rules[judgement.rule].look(survey, judgement.subject) {
            seen.append(to: &facts)
          }
        }
        for fact in facts { survey.provenance.mark(fact, in: &isUsed) }
      }
      return atlas.judgeable.filter { !isUsed[Int($0.number)] }.compactMap { atlas[$0] }
    }
  }

  private func outcome(_ judgement: Judgement, _ waiver: JudgedWaiver?, _ atlas: Atlas) -> Outcome {
    let rule = edition.rules[judgement.rule]
    return Outcome(
      rule: rule, subject: rule.name(of: judgement.subject, in: survey), verdict: judgement.verdict,
      waiver: waiver,
      facts: evidence(judgement.facts, atlas), because: evidence(judgement.because, atlas),
      measurements: judgement.applies ? rule.measure(survey, judgement.subject) : [],
      inapplicability: judgement.applies ? nil : judgement.subject == nil ? rule.absence : rule.condition)
  }

  func evidence(_ facts: FactList, _ atlas: Atlas) -> [Evidence] { evidence(facts.ids, atlas) }

  /// The facts that the file leaves out and that an answer waits for; none if it is known.
  public func missing<Value>(for answer: Answer<Value>) -> [Evidence] {
    answer.value == nil ? evidence(answer.facts, atlas) : []
  }

  /// The facts of the file behind these, each once.
  private func evidence(_ facts: some Sequence<FactID>, _ atlas: Atlas) -> [Evidence] {
    var origins: ContiguousArray<FactID> = []
    for fact in facts { survey.provenance.origins(of: fact, into: &origins) }
    var seen: Set<FactID> = []
    return origins.filter { seen.insert($0).inserted }.compactMap { atlas[$0] }
  }

  /// The facts that something was decided by.
  package var decidingFacts: Set<FactID> {
    var origins: ContiguousArray<FactID> = []
    for judgement in judgements.all where judgement.holds != nil {
      for fact in judgement.because.ids + judgement.facts.ids {
        survey.provenance.origins(of: fact, into: &origins)
      }
    }
    return Set(origins)
  }

  /// What each rule says of each place in the site, without the words: tests ask for this
  /// many thousands of times.
  package var verdicts: [(rule: String, place: String, verdict: Verdict)] {
    judgements.all.map { judgement in
      let rule = edition.rules[judgement.rule]
      return (rule.id, rule.subject(survey, judgement.subject).path, judgement.verdict)
    }
  }

  package func path(of fact: FactID) -> String? { Atlas(of: plan)[fact]?.path }
}

extension Inspection {
  /// What the plan as a whole comes to. Advice, and a failure that is waived, are shown and
  /// change nothing.
  public var conclusion: Conclusion { conclusion(failingOn: .standard) }

  /// What the plan comes to when something other than the standard counts.
  public func conclusion(failingOn bar: FailureBar) -> Conclusion {
    let counted = bar.severities
    var conclusion = Conclusion.conforms
    for (place, judgement) in judgements.all.enumerated() where judgement.applies && judgement.holds != true {
      guard counted.contains(edition.rules[judgement.rule].severity), waived[place] == nil else { continue }
      if judgement.holds == false { return .violates }
      conclusion = .undecided
    }
    return conclusion
  }
}

/// The severities of which a failure makes a plan violate.
public enum FailureBar: String, CaseIterable, Sendable {
  case danger, caution, notice, performance, advice

  /// Everything but advice.
  public static let standard = FailureBar.performance

  /// This severity and all graver ones.
  var severities: ArraySlice<Severity> {
    let all = Severity.allCases
    return all[...(all.firstIndex { $0.rawValue == rawValue } ?? 0)]
  }
}

extension Mutex {
  /// What was worked out before, or is now.
  fileprivate borrowing func remembered<Known: Sendable>(_ work: () -> Known) -> Known where Value == Known? {
    if let known = withLock({ $0 }) { return known }
    let known = work()
    withLock { $0 = known }
    return known
  }
}

/// What a plan comes to. The raw value is the exit code of the command-line tool.
public enum Conclusion: Int32, Sendable {
  case conforms = 0
  case violates = 1
  case undecided = 3
}

extension Conclusion {
  /// The word for it in reports that machines read.
  public var word: String {
    switch self {
    case .conforms: "conforms"
    case .violates: "violates"
    case .undecided: "undecided"
    }
  }
}
