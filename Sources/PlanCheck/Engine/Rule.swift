/// One testable sentence of the manual.
///
/// A rule is a value: its name, the sentence it enforces, sites that pass and fail it, and
/// what it asks. Reports, documentation and tests are derived from that value; nothing
/// registers it anywhere else.
public final class Rule: Sendable {
  /// Stable and public: it is written in waivers and printed in reports.
  public let id: String

  /// What happens where it is not met, which its severity follows from unless the manual says otherwise.
  public let consequence: Consequence
  public let severity: Severity
  public let signalWord: SignalWord
  public let citation: Citation

  /// The rows of the requirement register that this rule answers.
  public let covers: [String]

  /// What is asked for, in one breath: an order to the installer, or what may be at most.
  public let demand: Text

  /// What is wrong where it is not met, as a report says after the subject's name: a whole sentence that
  /// holds however the rule fails, of a plan and of what is built.
  public let fault: Text

  /// How it comes to that.
  public let reason: Text

  /// How an unclear passage is read, if the rule rests on one.
  public let interpretation: Text?

  /// When the rule applies; nil if it always does.
  public let condition: Text?

  /// Pieces of a site file that meet the demand. A value between « and » lies on a
  /// limit: one step further, to one side or the other, the verdict turns.
  public let passing: [Example]

  /// Pieces that do not, each with a `↓` before the value to blame.
  public let failing: [Example]

  /// Pieces of which the demand is not made. What lies on a limit of the condition stands in « ».
  public let inapplicable: [Example]

  /// Whether a Sessy may not be connected here at all as long as the demand is not met. All else then waits
  /// for that: no other demand is made, no instruction given, and no waiver counts.
  public let forbidsConnecting: Bool

  /// Where the rule is declared, for test failures to point at.
  public let declaredAt: (fileID: String, filePath: String, line: Int)

  let judge: @Sendable (Survey, inout Judgements) -> Void
  let subject: @Sendable (Survey, Int?) -> NamedPlace
  let measure: @Sendable (Survey, Int?) -> [Measurement]
  let look: @Sendable (Survey, Int?) -> [FactList]
  let absence: Text

  /// A rule about each subject of a kind.
  ///
  /// `each` is a type, so that the compiler knows what the requirements are about before
  /// it reads them: a typo is then reported where it is.
  @inlinable public convenience init<Subject: PlanCheck.Subject>(
    _ id: String, _ consequence: Consequence, _ citation: Citation, _ weight: Weight = .byConsequence,
    covers: [String],
    nl: Dutch, en: English, fault: Text, reason: Text, interpretation: Text? = nil,
    passing: [Example], failing: [Example], inapplicable: [Example] = [], forbidsConnecting: Bool = false,
    each: Subject.Type, when condition: Condition<Subject>? = nil,
    @ListBuilder<Requirement<Subject>> requires: () -> [Requirement<Subject>],
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line
  ) {
    let requirements = requires()
    self.init(
      id, consequence, citation, weight, covers, Text(nl: nl, en: en), fault, reason, interpretation,
      condition?.text, passing, failing, inapplicable, forbidsConnecting, (fileID, filePath, line),
      Subject.absence,
      judge: { survey, judgements in
        Self.judge(requirements, condition?.applies, id, survey, &judgements)
      },
      subject: { survey, index in
        index.map { Subject.all(in: survey)[$0].named } ?? NamedPlace(.site)
      },
      measure: { survey, index in
        guard let index else { return [] }
        beginStretch("words")
        let subject = Subject.all(in: survey)[index]
        return requirements.map { $0.measure(subject, survey) }
      },
      look: { survey, index in
        guard let index else { return [] }
        beginStretch("look")
        let subject = Subject.all(in: survey)[index]
        return requirements.map { $0.evaluate(subject, survey).facts }
      })
  }

  /// Inlinable, so that there is one for each kind of subject and none for whatever kind.
  @inlinable static func judge<Subject: PlanCheck.Subject>(
    _ requirements: [Requirement<Subject>], _ applies: (@Sendable (Subject, Survey) -> Answer<Bool>)?,
    _ id: String, _ survey: Survey, _ judgements: inout Judgements
  ) {
    let sources = Subject.sources(in: survey)
    let subjects = Subject.all(in: survey)
    if !sources.missing.isEmpty {
      judgements.add(nil, holds: nil, sources.missing)
    } else if subjects.isEmpty {
      judgements.add(nil, holds: nil, FactList(), applies: false, because: sources.stated)
    }
    // A span lends its elements, where an array would copy them: they are large.
    let span = subjects.span
    let asked = requirements.span
    for index in span.indices {
      beginStretch(id)
      let reason =
        applies.map { survey.certain($0(span[index], survey), excusingIf: false) }
        ?? Answer(true, FactList())
      if reason.value == false {
        judgements.add(index, holds: nil, FactList(), applies: false, because: reason.facts)
        continue
      }
      var answer = Answer(true, FactList())
      for place in asked.indices {
        answer = answer && asked[place].evaluate(span[index], survey)
      }
      answer = survey.certain(answer, excusingIf: true)
      // What is met need not be known to be asked; what is not met does.
      if reason.value == nil && answer.value != true {
        judgements.add(index, holds: nil, reason.facts)
      } else {
        judgements.add(index, holds: answer.value, answer.facts, because: reason.facts)
      }
    }
  }

  @usableFromInline init(
    _ id: String, _ consequence: Consequence, _ citation: Citation, _ weight: Weight, _ covers: [String],
    _ demand: Text, _ fault: Text, _ reason: Text, _ interpretation: Text?, _ condition: Text?,
    _ passing: [Example], _ failing: [Example], _ inapplicable: [Example], _ forbidsConnecting: Bool,
    _ declaredAt: (fileID: String, filePath: String, line: Int), _ absence: Text,
    judge: @escaping @Sendable (Survey, inout Judgements) -> Void,
    subject: @escaping @Sendable (Survey, Int?) -> NamedPlace,
    measure: @escaping @Sendable (Survey, Int?) -> [Measurement],
    look: @escaping @Sendable (Survey, Int?) -> [FactList]
  ) {
    self.id = id
    self.consequence = consequence
    switch weight {
    case .manual(let word): (severity, signalWord) = (word, .manual)
    case .byConsequence: (severity, signalWord) = (consequence.severity, .ours)
    case .advised: (severity, signalWord) = (.advice, .ours)
    }
    self.citation = citation
    self.covers = covers
    self.demand = demand
    self.fault = fault
    self.reason = reason
    self.interpretation = interpretation
    self.condition = condition
    self.passing = passing
    self.failing = failing
    self.inapplicable = inapplicable
    self.forbidsConnecting = forbidsConnecting
    self.declaredAt = declaredAt
    self.absence = absence
    self.judge = judge
    self.subject = subject
    self.measure = measure
    self.look = look
  }
}

/// When a rule applies to a subject, in words and as a question to the site.
public struct Condition<Subject: Sendable>: Sendable {
  @usableFromInline let text: Text
  @usableFromInline let applies: @Sendable (Subject, Survey) -> Answer<Bool>

  @inlinable public init<Found: Answering<Bool>>(
    _ text: Text, _ applies: @escaping @Sendable (Subject, Survey) -> Found
  ) {
    self.text = text
    self.applies = { applies($0, $1).answer }
  }
}

extension Survey: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<Survey> { [survey] }
  public static func sources(in survey: Survey) -> Sources { Sources() }
  public static let absence = Text(nl: "er is geen locatie", en: "there is no site")
  public var givenName: Name? { nil }
  public var place: Place { .site }
}

extension Rule: CustomStringConvertible {
  public var description: String { id }
}
