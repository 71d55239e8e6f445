/// A waiver of the site file, held against what the rules say of the site.
public struct JudgedWaiver: Sendable {
  public let facts: Waiver

  /// Where it stands in the site, such as `waivers[0]`.
  public let place: Place

  /// The rule that it names; nil if it names none.
  public let rule: Rule?

  /// What keeps it from counting; nothing, if it counts.
  public let shortcomings: [WaiverShortcoming]

  public var counts: Bool { shortcomings.isEmpty }
}

/// Why a waiver does not count. The failure that it is about then counts like any other.
public enum WaiverShortcoming: Equatable, Sendable {
  /// Nothing fails there.
  case waivesNothing(Verdict)
  /// Its rule goes beyond the manual, and the manual was asked alone.
  case notJudged
  /// Fields are left out that it cannot do without: these.
  case incomplete([Key])
  /// Where a Sessy may not be connected at all nobody can allow it.
  case cannotBeWaived
  /// A danger is waived on paper only.
  case noDocument
  /// Nobody says which day it is.
  case noDay
  case notBegun(first: Day, today: Day)
  case expired(last: Day, today: Day)
}

extension Inspection {
  /// How many waivers the conclusion rests on. A plan that violates does so in spite of them,
  /// and advice changes nothing in it.
  public var decisiveWaiverCount: Int {
    guard conclusion != .violates else { return 0 }
    return waivers.count { waiver in
      waiver.counts && waiver.rule.map { Severity.standardBar.andGraver.contains($0.severity) } == true
    }
  }
}

/// Finds what each waiver of a plan waives. Here alone judgements are compared by the names
/// of their subjects, so a plan without waivers does not come here.
struct Waiving {
  private let plan: Plan
  private let edition: Edition
  private let survey: Survey
  private let judgements: Judgements
  private let day: Day?

  private(set) var waivers: [JudgedWaiver] = []

  /// The waivers that count, by the places of the judgements that they waive.
  private(set) var waived: [Int: JudgedWaiver] = [:]

  private var problems: [Problem] = []
  private var knownRulings: [String: Ruling] = [:]

  /// What a rule says of each of its subjects.
  private struct Ruling {
    let rule: Rule
    let subjects: [NamedPlace]

    /// The place of the judgement on each; nil of a rule that is set aside.
    let judgements: [Int]?
  }

  init(
    of plan: Plan, against edition: Edition, _ survey: Survey, _ judgements: Judgements, on day: Day?
  ) throws(Problems) {
    (self.plan, self.edition, self.survey) = (plan, edition, survey)
    (self.judgements, self.day) = (judgements, day)
    for (index, waiver) in plan.site.waivers.elements.enumerated() where !waiver.isBlank {
      judge(waiver, at: Place[.waivers][index])
    }
    guard problems.isEmpty else {
      throw Problems(
        file: plan.file, all: Array(problems.prefix(Reader.maximumProblems)),
        language: plan.language)
    }
  }

  private mutating func judge(_ waiver: Waiver, at place: Place) {
    var ruling: Ruling?
    if let id = waiver.rule.value?.description {
      ruling = self.ruling(on: id)
      if ruling == nil { return report(.unknownRule(id, didYouMean: guess(id)), waiver.rule, place[.rule]) }
    }
    var shortcomings = waiver.shortcomings(under: ruling?.rule, on: day)
    var judgement: Int?
    if let ruling, let subject = waiver.subject.value {
      let found = subjects(called: subject, in: ruling)
      guard found.count == 1 else {
        return report(problem(subject, in: ruling, among: found), waiver.subject, place[.subject])
      }
      judgement = ruling.judgements?[found[0]]
      // What waives nothing has nothing else to repair.
      if let judgement {
        let verdict = judgements.all[judgement].verdict
        if verdict != .fail { shortcomings = [.waivesNothing(verdict)] }
      } else {
        shortcomings = [.notJudged]
      }
    }
    let judged = JudgedWaiver(facts: waiver, place: place, rule: ruling?.rule, shortcomings: shortcomings)
    waivers.append(judged)
    if let judgement, judged.counts { waived[judgement] = judged }
  }

  private mutating func ruling(on id: String) -> Ruling? {
    if let known = knownRulings[id] { return known }
    if let place = edition.rules.firstIndex(where: { $0.id == id }) {
      let places = judgements.all.indices.filter { judgements.all[$0].rule == place }
      let subjects = places.map { edition.rules[place].subject(survey, judgements.all[$0].subject) }
      knownRulings[id] = Ruling(rule: edition.rules[place], subjects: subjects, judgements: places)
    } else if let rule = (edition.setAside + edition.examinations).first(where: { $0.id == id }) {
      var aside = Judgements(capacity: 0)
      rule.judge(survey, &aside)
      let subjects = aside.all.map { rule.subject(survey, $0.subject) }
      knownRulings[id] = Ruling(rule: rule, subjects: subjects, judgements: nil)
    }
    return knownRulings[id]
  }

  /// Which subjects of a rule a waiver means: those of this name or, if none has it, the one at this
  /// place. Where things of two kinds share a name, the one that fails is meant.
  private func subjects(called name: Name, in ruling: Ruling) -> [Int] {
    let named = ruling.subjects.indices.filter { ruling.subjects[$0].name == name }
    if named.isEmpty {
      return ruling.subjects.indices.filter { index in
        NamedPlace(ruling.subjects[index].place).isCalled(name)
      }
    }
    guard named.count > 1, let places = ruling.judgements else { return named }
    let failing = named.filter { judgements.all[places[$0]].verdict == .fail }
    return failing.count == 1 ? failing : named
  }

  private func guess(_ id: String) -> String? {
    guard problems.count < Reader.maximumProblems else { return nil }
    return id.nearest(among: (edition.rules + edition.setAside + edition.examinations).map { $0.id })
  }

  private func problem(_ subject: Name, in ruling: Ruling, among found: [Int]) -> Problem.Kind {
    if !found.isEmpty {
      return .ambiguousSubject(
        subject.description, places: found.map { ruling.subjects[$0].place })
    }
    let names = ruling.subjects.map { $0.label }
    let guess = subject.description.nearest(among: Array(names.suffix(100)))
    return .unknownSubject(subject.description, of: ruling.rule.id, didYouMean: guess, names: names)
  }

  private mutating func report(_ kind: Problem.Kind, _ statement: some Statement, _ place: Place) {
    problems.append(Problem(kind, at: statement.span, place: place))
  }
}

extension Waiver {
  /// What it lacks by itself, whatever it waives.
  fileprivate func shortcomings(under rule: Rule?, on day: Day?) -> [WaiverShortcoming] {
    var shortcomings: [WaiverShortcoming] = missing.isEmpty ? [] : [.incomplete(missing)]
    if rule?.forbidsConnecting == true { shortcomings.append(.cannotBeWaived) }
    if rule?.severity == .danger && !document.isStated { shortcomings.append(.noDocument) }
    guard let day else { return shortcomings + [.noDay] }
    if let first = date.value, day < first { shortcomings.append(.notBegun(first: first, today: day)) }
    if let last = until.value, day > last { shortcomings.append(.expired(last: last, today: day)) }
    return shortcomings
  }
}
