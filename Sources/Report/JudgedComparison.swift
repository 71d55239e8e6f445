import PlanCheck

/// Two judged sites side by side, a plan and what was built or two plans: each difference with both places, and the
/// verdicts that come out otherwise by it.
struct JudgedComparison {
  let before: Inspection
  let after: Inspection
  let differences: [SiteDifference]

  /// Whether the first is the plan that the second was built by, and not just another site.
  let isOfPlan: Bool

  /// The demands that come out otherwise, in the order of the edition.
  let turns: [Turn]

  /// One demand on one thing that comes out otherwise than before.
  struct Turn {
    /// Nil of a thing that is new.
    let before: Outcome?
    let after: Outcome
  }

  /// Of each difference the turns that can have come by it: their verdicts rest on what differs.
  private let turnsByDifference: [[Int]]

  init(from before: Inspection, to after: Inspection, isOfPlan: Bool = false) {
    let comparison = SiteComparison(from: before.plan.site, to: after.plan.site)
    (self.before, self.after, self.isOfPlan) = (before, after, isOfPlan)
    // What no plan can have is no difference from it.
    differences = comparison.differences.filter { !isOfPlan || !$0.isOfCompletedOnly }
    turns = Self.turns(from: before, to: after, comparison)
    turnsByDifference = Self.causes(of: turns, among: differences)
  }

  private static func causes(of turns: [Turn], among differences: [SiteDifference]) -> [[Int]] {
    let sides: [(differing: (SiteDifference) -> StatedPlace?, resting: (Turn) -> Outcome?)] = [
      ({ $0.before }, { $0.before }), ({ $0.after }, { $0.after }),
    ]
    var causes = Array(repeating: Set<Int>(), count: differences.count)
    for (differing, resting) in sides {
      var (facts, things, lists): ([Place: [Int]], [Place: [Int]], [Place: [Int]]) = ([:], [:], [:])
      for (index, difference) in differences.enumerated() where difference.kind != .renamed {
        guard let place = differing(difference)?.place else { continue }
        facts[place, default: []].append(index)
        guard difference.isWhole else { continue }
        things[place, default: []].append(index)
        if let list = place.parent { lists[list, default: []].append(index) }
      }
      for (turn, outcome) in turns.map(resting).enumerated() {
        guard let outcome else { continue }
        for fact in (outcome.facts + outcome.because).map({ $0.place }) {
          for cause in fact.around.flatMap({ facts[$0] ?? [] }) + (lists[fact] ?? []) {
            causes[cause].insert(turn)
          }
        }
        for cause in outcome.subject.place.around.flatMap({ things[$0] ?? [] }) { causes[cause].insert(turn) }
      }
    }
    return causes.map { $0.sorted() }
  }

  /// Rules that only one of them is held to, as another stage has, say nothing of what differs.
  private static func turns(
    from before: Inspection, to after: Inspection, _ comparison: SiteComparison
  ) -> [Turn] {
    struct Demand: Hashable {
      let rule: String
      let place: Place
    }
    var known: [Demand: Outcome] = [:]
    for outcome in before.outcomes {
      guard let place = comparison.counterpart(of: outcome.subject.place) else { continue }
      known[Demand(rule: outcome.rule.id, place: place)] = outcome
    }
    let rules = Set(before.edition.rules.map { $0.id })
    return after.outcomes.compactMap { outcome in
      let old = known[Demand(rule: outcome.rule.id, place: outcome.subject.place)]
      if let old {
        // That a demand is met now, and was not made before, or the other way round, is no news.
        let isNews = old.verdict != outcome.verdict && (old.isFinding || outcome.isFinding)
        return isNews ? Turn(before: old, after: outcome) : nil
      }
      return outcome.isFinding && rules.contains(outcome.rule.id) ? Turn(before: nil, after: outcome) : nil
    }
  }

  /// What differs of each kind, by its place among the differences; those of which something does.
  var groups: [(kind: SiteDifference.Kind, all: [Int])] {
    SiteDifference.Kind.allCases.map { kind in
      (kind, differences.indices.filter { differences[$0].kind == kind })
    }.filter { !$0.all.isEmpty }
  }

  func turns(by difference: Int) -> [Turn] { turnsByDifference[difference].map { turns[$0] } }

  /// Those that come with all that has changed together, or with a day that has passed.
  var turnsOfNoDifference: [Turn] {
    let explained = Set(turnsByDifference.joined())
    return turns.indices.filter { !explained.contains($0) }.map { turns[$0] }
  }
}

// MARK: - In words

extension JudgedComparison {
  /// "S2, sessys[1].ruimte: Schuur → Zolder"
  func sentence(of difference: SiteDifference) -> Text {
    let owner = (difference.after ?? difference.before)?.name?.description
    let places = [spelt(difference.before?.place, before), spelt(difference.after?.place, after)].compactMap {
      $0
    }
    let way = places.count == 2 && places[0] == places[1] ? places[0] : places.joined(separator: " → ")
    let head = [owner, way].compactMap { $0 }.joined(separator: ", ")
    switch difference.kind {
    case .added, .leftOut: return Text(verbatim: head)
    case .renamed:
      let (old, new) = (difference.before?.name, difference.after?.name)
      return Text(nl: "\(way): \(words(old)) → \(words(new))", en: "\(way): \(words(old)) → \(words(new))")
    case .moved, .replaced, .otherwise, .nowStated, .notStated:
      let (old, new) = (words(difference.old), words(difference.new))
      return Text(nl: "\(head): \(old) → \(new)", en: "\(head): \(old) → \(new)")
    }
  }

  /// Where it stands in the first or in the second, and what it is there; nil where it is not.
  func side(_ difference: SiteDifference, isBefore: Bool) -> (path: String, value: Text)? {
    let (place, value, inspection) =
      isBefore ? (difference.before, difference.old, before) : (difference.after, difference.new, after)
    guard let place, let path = spelt(place.place, inspection) else { return nil }
    let isOfName = difference.kind == .renamed || difference.kind == .added || difference.kind == .leftOut
    return (path, isOfName ? words(place.name) : words(value))
  }

  private func spelt(_ place: Place?, _ inspection: Inspection) -> String? {
    place?.spoken(in: inspection.plan.language)
  }

  private func words(_ value: StatedValue?) -> Text {
    guard let value else { return Verdict.notStated.label }
    // Read, and empty, is a value.
    if value == .text("") { return Text(nl: "leeg", en: "empty") }
    return Text(nl: "\(value.spoken(in: .nl))", en: "\(value.spoken(in: .en))")
  }

  private func words(_ name: Name?) -> Text {
    name.map { Text(verbatim: $0.description) } ?? Text(nl: "zonder naam", en: "without a name")
  }

  /// "free-space, S1: voldoet → voldoet niet; toegestaan tot en met 1 mei 2026"
  func sentence(of turn: Turn) -> Text {
    let (old, new) = (turn.before?.verdict.label ?? Self.isNew, turn.after.verdict.label)
    let head = Text(
      nl: "\(turn.after.rule.id), \(turn.after.subject.words): \(old) → \(new)",
      en: "\(turn.after.rule.id), \(turn.after.subject.words): \(old) → \(new)")
    guard let until = turn.after.waiver?.facts.until.value else {
      guard isOfPlan && turn.after.verdict == .fail else { return head }
      return Text(nl: "\(head); niet met een afwijking toegestaan", en: "\(head); allowed by no waiver")
    }
    return Text(
      nl: "\(head); met een afwijking toegestaan tot en met \(until.spoken(in: .nl))",
      en: "\(head); allowed by a waiver up to and including \(until.spoken(in: .en))")
  }

  private static let isNew = Text(nl: "nieuw", en: "new")

  /// What to say where nothing differs.
  var nothing: Text {
    isOfPlan
      ? Text(nl: "Er is gebouwd wat in het plan staat.", en: "What was built is what the plan has.")
      : Text(nl: "Beide zeggen hetzelfde.", en: "Both say the same.")
  }
  static let planHeading = Text(nl: "Verschillen met het plan", en: "Differences from the plan")

  /// "The plan, plan.yaml: by the manual: conforms; …"
  var planSentence: Text {
    let (name, words) = (before.plan.file.name, before.briefConclusions)
    return Text(nl: "Het plan, \(name), is \(words).", en: "The plan, \(name), is \(words).")
  }

  static let noTurn = Text(
    nl: "Geen van deze verschillen verandert een oordeel.", en: "None of these differences changes a verdict."
  )
  static let otherTurns = Text(
    nl: "Oordelen die om een andere reden veranderen", en: "Verdicts that change for another reason")
}

extension JudgedComparison {
  /// A few lines for each kind of difference, under its heading; then the other verdicts that change.
  func blocks(in language: Language) -> [[String]] {
    var blocks = differences.isEmpty ? [[nothing(language)]] : []
    blocks += groups.map { kind, all in
      ["\(kind.heading(ofPlan: isOfPlan)(language)):"]
        + all.flatMap { index in
          ["  - \(sentence(of: differences[index])(language).printable)"]
            + turns(by: index).map { "      \(sentence(of: $0)(language).printable)" }
        }
    }
    let others = turnsOfNoDifference
    if !others.isEmpty {
      blocks.append(
        ["\(Self.otherTurns(language)):"] + others.map { "  - \(sentence(of: $0)(language).printable)" })
    }
    if !differences.isEmpty && turns.isEmpty { blocks.append([Self.noTurn(language)]) }
    return blocks
  }
}

extension SiteDifference {
  /// Whether it is about what only a completed installation has: its stage, its day, and what was found there.
  fileprivate var isOfCompletedOnly: Bool {
    guard let place = (after ?? before)?.place else { return false }
    return [Place[.stage], Place[.site][.date], Place[.examinations]].contains { $0.contains(place) }
  }

  /// Whether it is of a thing as such, with all that it has.
  fileprivate var isWhole: Bool { kind == .added || kind == .leftOut }
}

extension SiteDifference.Kind {
  func heading(ofPlan isOfPlan: Bool) -> Text {
    switch self {
    case .moved: Text(nl: "Verplaatst", en: "Moved")
    case .replaced: Text(nl: "Vervangen", en: "Replaced")
    case .added: Text(nl: "Erbij", en: "Added")
    case .leftOut: Text(nl: "Weggelaten", en: "Left out")
    case .renamed: Text(nl: "Anders genoemd", en: "Named otherwise")
    case .otherwise: Text(nl: "Anders opgegeven", en: "Stated otherwise")
    case .nowStated where isOfPlan:
      Text(nl: "Niet in het plan, nu wel opgegeven", en: "Not in the plan, stated now")
    case .notStated where isOfPlan:
      Text(nl: "Wel in het plan, nu niet opgegeven", en: "In the plan, not stated now")
    case .nowStated: Text(nl: "Alleen in het tweede bestand opgegeven", en: "Stated in the second file only")
    case .notStated: Text(nl: "Alleen in het eerste bestand opgegeven", en: "Stated in the first file only")
    }
  }
}

// MARK: - For programs

extension JudgedComparison {
  /// Its members in a report on the second.
  var json: JSON {
    .object([
      ("file", .text(before.plan.file.name)), ("sha256", .text(before.plan.file.fingerprint.description)),
      ("conclusion", .text(before.conclusion.rawValue)),
      ("differences", .array(differences.indices.map(json))), ("verdicts", .array(turns.map(json))),
    ])
  }

  func xml(_ xml: inout MarkupWriter) {
    xml.element(
      "plan",
      [
        "file": before.plan.file.name, "sha256": before.plan.file.fingerprint.description,
        "conclusion": before.conclusion.rawValue,
      ]
    ) { xml in
      for (index, difference) in differences.enumerated() {
        let name = (difference.after ?? difference.before)?.name?.description
        xml.element("difference", ["kind": difference.kind.rawValue, "name": name]) { xml in
          xml.side("was", difference.before, difference.old)
          xml.side("is", difference.after, difference.new)
          for turn in turns(by: index) { xml.turn(turn) }
        }
      }
      for turn in turns { xml.turn(turn) }
    }
  }

  func json(_ index: Int) -> JSON {
    let difference = differences[index]
    return .object([
      ("kind", .text(difference.kind.rawValue)),
      ("name", ((difference.after ?? difference.before)?.name).map { .text($0.description) } ?? .null),
      ("before", json(difference.before?.place, difference.old)),
      ("after", json(difference.after?.place, difference.new)),
      ("verdicts", .array(turns(by: index).map(json))),
    ])
  }

  private func json(_ place: Place?, _ value: StatedValue?) -> JSON {
    guard let place else { return .null }
    return .row([
      ("place", .text(place.description)), ("value", value.map { .text($0.canonical) } ?? .null),
    ])
  }

  func json(_ turn: Turn) -> JSON {
    .row([
      ("rule", .text(turn.after.rule.id)), ("subject", .text(turn.after.subject.label)),
      ("before", turn.before.map { .text($0.verdict.rawValue) } ?? .null),
      ("after", .text(turn.after.verdict.rawValue)),
      ("waived_until", (turn.after.waiver?.facts.until.value).map { .text($0.description) } ?? .null),
    ])
  }
}

extension MarkupWriter {
  fileprivate mutating func side(_ name: String, _ place: StatedPlace?, _ value: StatedValue?) {
    guard let place else { return }
    element(name, ["place": place.place.description, "value": value?.canonical])
  }

  fileprivate mutating func turn(_ turn: JudgedComparison.Turn) {
    element(
      "turn",
      [
        "rule": turn.after.rule.id, "subject": turn.after.subject.label,
        "before": turn.before?.verdict.rawValue, "after": turn.after.verdict.rawValue,
        "waived-until": turn.after.waiver?.facts.until.value?.description,
      ])
  }
}
