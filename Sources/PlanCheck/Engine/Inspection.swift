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
  let waived: [Int: JudgedWaiver]
  let judgements: Judgements

  /// What has to be shown of a completed installation.
  public let demand: EvidenceDemand
  let knownGrounds = Remembered<[Ground?]>()

  /// The place of the judgement by which a Sessy may not be connected here at all.
  private let prohibiting: Int?
  private let knownAtlas = Remembered<Atlas>()
  private let knownOutcomes = Remembered<[Outcome]>()

  /// By verdict, in the order of all verdicts.
  private let knownByVerdict = Verdict.allCases.map { _ in Remembered<[Outcome]>() }
  private let knownUnjudged = Remembered<[Evidence]>()
  let trials = Trials()

  /// Throws if the plan waives what is not there: a file alone does not know the rules.
  public convenience init(
    of plan: Plan, against edition: Edition, on day: Day? = nil,
    demanding demand: EvidenceDemand = .bySeverity
  ) throws(Problems) {
    try self.init(
      of: Survey(of: plan, by: edition.figures), of: plan, against: edition, on: day, demanding: demand)
  }

  /// The same of a plan that has been surveyed.
  init(
    of survey: Survey, of plan: Plan, against edition: Edition, on day: Day?,
    demanding demand: EvidenceDemand = .bySeverity
  ) throws(Problems) {
    let edition = edition.at(survey.isCompleted ? .completed : .plan)
    var judgements = Judgements(capacity: edition.rules.count * 6)
    for index in edition.rules.indices {
      judgements.rule = index
      edition.rules[index].judge(survey, &judgements)
    }
    judgements.take(survey, edition.rules)
    prohibiting = judgements.all.firstIndex {
      $0.verdict == .fail && edition.rules[$0.rule].forbidsConnecting
    }
    if let prohibiting { judgements.withdraw(besides: prohibiting) }
    if !plan.site.examinations.elements.isEmpty {
      try Examining(of: plan, against: edition, survey, judgements).check()
    }
    self.plan = plan
    self.edition = edition
    self.survey = survey
    self.demand = demand
    self.judgements = judgements
    self.day = day ?? plan.site.project.date.value
    if plan.site.waivers.elements.isEmpty {
      (waivers, waived) = ([], [:])
    } else {
      let waiving = try Waiving(of: plan, against: edition, survey, judgements, on: self.day)
      (waivers, waived) = (waiving.waivers, waiving.waived)
    }
  }

  /// What each rule has to say, in the order of the edition: all that there is.
  public var outcomes: [Outcome] {
    knownOutcomes.value { judgements.all.indices.map { outcome(at: $0) } }
  }

  /// What came out as this, in the order of the manual. A report that shows a few of them has only
  /// these spelt out.
  public func outcomes(_ verdict: Verdict) -> [Outcome] {
    let known = knownByVerdict[Verdict.allCases.firstIndex(of: verdict) ?? 0]
    return known.value {
      judgements.all.indices.filter { judgements.all[$0].verdict == verdict }.map { outcome(at: $0) }
    }
  }

  /// How many came out as this.
  public func count(of verdict: Verdict) -> Int { judgements.all.count { $0.verdict == verdict } }

  /// The words for the facts of the plan.
  var atlas: Atlas { knownAtlas.value { Atlas(of: plan) } }

  /// What the file states and no verdict rests on: of this the reports say nothing, and they
  /// have to say so.
  public var unjudged: [Evidence] {
    // Where nothing may be connected nothing else was looked at.
    guard prohibiting == nil else { return [] }
    return knownUnjudged.value {
      var isUsed = ContiguousArray(repeating: false, count: survey.provenance.count)
      for fact in [plan.site.version.id, plan.site.stage.id] { isUsed[fact.index] = true }
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
      let atlas = self.atlas
      // What an examination says is told with what it shows; an earlier one gives way to a later.
      let isTold: (Evidence) -> Bool = { [survey] fact in
        survey.isCompleted
          && (Place[.examinations].contains(fact.place) || Place[.audit].contains(fact.place))
      }
      return atlas.judgeable.filter { !isUsed[$0.index] }.compactMap { atlas[$0] }.filter { !isTold($0) }
    }
  }

  func outcome(at index: Int) -> Outcome {
    let judgement = judgements.all[index]
    let rule = edition.rules[judgement.rule]
    var (facts, because) = (findEvidence(judgement.facts), findEvidence(judgement.because))
    // That there may be more examinations is no fact that one asks for.
    let isUnexamined =
      judgement.verdict == .notStated && facts.shown.contains { $0.place == Place[.examinations] }
    if isUnexamined { facts.shown.removeAll { $0.place == Place[.examinations] } }
    var measurements =
      judgement.verdict == .fail
      ? self.measurements(ofFailure: index)
      : judgement.applies ? rule.measure(survey, judgement.subject) : []
    if judgement.verdict == .fail && !measurements.contains(where: { $0.holds == false }) {
      measurements.append(.foundFaulty)
    }
    return Outcome(
      rule: rule, subject: rule.subject(survey, judgement.subject), verdict: judgement.verdict,
      ground: survey.isCompleted ? grounds[index] : nil, isUnexamined: isUnexamined, waiver: waived[index],
      facts: facts.shown, because: because.shown,
      isAbridged: facts.isAbridged || because.isAbridged,
      measurements: measurements,
      inapplicability: judgement.applies ? nil : inapplicability(of: rule, to: judgement.subject))
  }

  private func inapplicability(of rule: Rule, to subject: Int?) -> Text? {
    prohibiting == nil ? subject == nil ? rule.absence : rule.condition : Self.mayBeConnected
  }

  private static let mayBeConnected = Text(
    nl: "hier mag een Sessy worden aangesloten", en: "a Sessy may be connected here")

  /// What keeps any Sessy from being connected here; nil if nothing does.
  public var prohibition: Outcome? { prohibiting.map { outcome(at: $0) } }

  /// The facts that the file leaves out and that an answer waits for; none if it is known.
  public func missing<Value>(for answer: Answer<Value>) -> [Evidence] {
    answer.value == nil ? evidence(answer.facts) : []
  }

  /// The facts that a contradiction is about, those that are stated, each once.
  public func disputed(by contradiction: Contradiction) -> [Evidence] {
    contradiction.disputed.compactMap { atlas[$0] }.filter { $0.isStated }
  }

  /// The fact or list at a place, stated or not; nil if the site has no such place.
  public func evidence(at place: Place) -> Evidence? { atlas.evidence(at: place) }

  /// The facts of the file behind these, each once; of very many, the first few.
  func evidence(_ facts: FactList) -> [Evidence] { findEvidence(facts).shown }

  private func findEvidence(_ facts: FactList) -> (shown: [Evidence], isAbridged: Bool) {
    let (origins, isAbridged) = origins(of: facts)
    let atlas = self.atlas
    return (origins.compactMap { atlas[$0] }, isAbridged)
  }

  /// The same by number.
  func origins(of facts: FactList) -> (all: ArraySlice<FactID>, isAbridged: Bool) {
    var direct: ContiguousArray<FactID> = []
    facts.append(to: &direct)
    var origins: [FactID] = []
    let areAll = direct.allSatisfy { fact in
      survey.provenance.origins(of: fact) { origin in
        // Among so few, looking at each is quicker than a set.
        if !origins.contains(origin) { origins.append(origin) }
        return origins.count <= Outcome.mostFacts
      }
    }
    return (areAll ? origins[...] : origins.prefix(Outcome.fewFacts), !areAll)
  }

  /// The facts that something was decided by.
  package var decidingFacts: Set<FactID> {
    var origins: Set<FactID> = []
    for judgement in judgements.all where judgement.holds != nil {
      for fact in judgement.because.ids + judgement.facts.ids {
        survey.provenance.origins(of: fact) { origin in
          origins.insert(origin)
          return true
        }
      }
    }
    return origins
  }

  /// What each rule says of each place in the site, without the words: tests ask for this
  /// many thousands of times.
  package var verdicts: [(rule: String, place: Place, verdict: Verdict)] {
    judgements.all.map { judgement in
      let rule = edition.rules[judgement.rule]
      return (rule.id, rule.subject(survey, judgement.subject).place, judgement.verdict)
    }
  }

  /// What fails, with the requirements that are not met, before any remedy is tried: tests ask for this
  /// of each site that a remedy leads to.
  package var failures: [(rule: Rule, place: Place, unmet: Set<String>)] {
    judgements.all.indices.filter { judgements.all[$0].verdict == .fail }.map { index in
      let (rule, subject) = (edition.rules[judgements.all[index].rule], judgements.all[index].subject)
      let unmet = rule.measure(survey, subject).filter { $0.holds == false }
      return (rule, rule.subject(survey, subject).place, Set(unmet.map { $0.what.en }))
    }
  }

  package func place(of fact: FactID) -> Place? { atlas.place(of: fact) }
}

/// What a plan comes to. The raw value is the word for it in reports that machines read.
public enum Conclusion: String, Sendable {
  case conforms, violates, undecided
}
