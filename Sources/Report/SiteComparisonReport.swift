package import PlanCheck

/// Two sites side by side, a plan and what was built or two plans: each difference with both places, the verdicts that
/// change by it, and what changes with them.
package struct SiteComparisonReport {
  private let before: ReportContent
  private let after: ReportContent
  private let language: Language
  private let differences: [SiteDifference]

  /// The demands that come out otherwise, in the order of the edition.
  private let turns: [Turn]

  /// One demand on one thing that comes out otherwise than before.
  private struct Turn {
    /// Nil of a thing that is new.
    let before: Outcome?
    let after: Outcome
  }

  /// Of each difference the turns that can have come by it: their verdicts rest on what differs.
  private let turnsByDifference: [[Int]]

  package init(of before: ReportContent, and after: ReportContent, in language: Language) {
    let comparison = SiteComparison(
      from: before.inspection.plan.site, to: after.inspection.plan.site)
    (self.before, self.after, self.language) = (before, after, language)
    differences = comparison.differences
    turns = Self.turns(from: before.inspection, to: after.inspection, comparison)
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

  /// Whether both state the same.
  package var isEmpty: Bool { differences.isEmpty }

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
}

// MARK: - In words

extension SiteComparisonReport {
  package var text: String {
    let names = [before, after].map { $0.inspection.plan.file.path.printable }
    var lines = ["\(names[0]) → \(names[1])", ""]
    lines += zip(names, [before, after]).map { name, content in
      "\(name): \(content.inspection.briefConclusions(language))"
    }
    if differences.isEmpty { lines += ["", Self.nothing(language)] }
    for kind in SiteDifference.Kind.allCases {
      let all = differences.indices.filter { differences[$0].kind == kind }
      guard !all.isEmpty else { continue }
      lines += ["", "\(kind.heading(language)):"]
      for index in all {
        lines.append("  - \(sentence(of: differences[index])(language).printable)")
        lines += turns(by: index).map { "      \(sentence(of: $0)(language).printable)" }
      }
    }
    let others = turnsOfNoDifference
    if !others.isEmpty {
      lines += ["", "\(Self.otherTurns(language)):"]
      lines += others.map { "  - \(sentence(of: $0)(language).printable)" }
    }
    if !differences.isEmpty && turns.isEmpty { lines += ["", Self.noTurn(language)] }
    for part in parts {
      lines += ["", "\(part.title(language)):"] + part.lines.map { "  \($0(language).printable)" }
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private var parts: [SiteChange.Part] { SiteChange(from: before, to: after).parts }

  private func turns(by difference: Int) -> [Turn] { turnsByDifference[difference].map { turns[$0] } }

  /// Those that come with all that has changed together, or with a day that has passed.
  private var turnsOfNoDifference: [Turn] {
    let explained = Set(turnsByDifference.joined())
    return turns.indices.filter { !explained.contains($0) }.map { turns[$0] }
  }

  /// "S2, sessys[1].ruimte: Schuur → Zolder"
  private func sentence(of difference: SiteDifference) -> Text {
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

  private func spelt(_ place: Place?, _ content: ReportContent) -> String? {
    place?.spoken(in: content.inspection.plan.language)
  }

  private func words(_ value: StatedValue?) -> Text {
    value.map { Text(nl: "\($0.spoken(in: .nl))", en: "\($0.spoken(in: .en))") } ?? Verdict.notStated.label
  }

  private func words(_ name: Name?) -> Text {
    name.map { Text(verbatim: $0.description) } ?? Text(nl: "zonder naam", en: "without a name")
  }

  /// "free-space, S1: voldoet → voldoet niet; toegestaan tot en met 1 mei 2026"
  private func sentence(of turn: Turn) -> Text {
    let (old, new) = (turn.before?.verdict.label ?? Self.isNew, turn.after.verdict.label)
    let head = Text(
      nl: "\(turn.after.rule.id), \(turn.after.subject.words): \(old) → \(new)",
      en: "\(turn.after.rule.id), \(turn.after.subject.words): \(old) → \(new)")
    guard let until = turn.after.waiver?.facts.until.value else { return head }
    return Text(
      nl: "\(head); met een afwijking toegestaan tot en met \(until.spoken(in: .nl))",
      en: "\(head); allowed by a waiver up to and including \(until.spoken(in: .en))")
  }

  private static let isNew = Text(nl: "nieuw", en: "new")
  private static let nothing = Text(nl: "Beide zeggen hetzelfde.", en: "Both say the same.")
  private static let noTurn = Text(
    nl: "Geen van deze verschillen verandert een oordeel.", en: "None of these differences changes a verdict."
  )
  private static let otherTurns = Text(
    nl: "Oordelen die om een andere reden veranderen", en: "Verdicts that change for another reason")
}

extension SiteDifference {
  /// Whether it is of a thing as such, with all that it has.
  fileprivate var isWhole: Bool { kind == .added || kind == .leftOut }
}

extension SiteDifference.Kind {
  fileprivate var heading: Text {
    switch self {
    case .moved: Text(nl: "Verplaatst", en: "Moved")
    case .replaced: Text(nl: "Vervangen", en: "Replaced")
    case .added: Text(nl: "Erbij", en: "Added")
    case .leftOut: Text(nl: "Weggelaten", en: "Left out")
    case .renamed: Text(nl: "Anders genoemd", en: "Named otherwise")
    case .otherwise: Text(nl: "Anders opgegeven", en: "Stated otherwise")
    case .nowStated: Text(nl: "Alleen in het tweede bestand opgegeven", en: "Stated in the second file only")
    case .notStated: Text(nl: "Alleen in het eerste bestand opgegeven", en: "Stated in the first file only")
    }
  }
}

// MARK: - For programs

extension SiteComparisonReport {
  package var json: Document {
    func conclusions(_ content: ReportContent) -> JSON {
      .object([
        ("file", .text(content.inspection.plan.file.name)),
        ("conclusion", .text(content.inspection.conclusion.rawValue)),
        ("parts", .array(content.inspection.partialConclusions.map { $0.json })),
      ])
    }
    return JSON.object([
      ("edition", .text(after.inspection.edition.name)), ("language", .text(language.rawValue)),
      ("before", conclusions(before)), ("after", conclusions(after)),
      ("differences", .array(differences.indices.map { json($0) })),
      ("verdicts", .array(turns.map(json))),
      (
        "consequences",
        .object(parts.map { part in (part.word, .array(part.lines.map { .text($0(language)) })) })
      ),
    ]).document
  }

  private func json(_ index: Int) -> JSON {
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

  private func json(_ turn: Turn) -> JSON {
    .row([
      ("rule", .text(turn.after.rule.id)), ("subject", .text(turn.after.subject.label)),
      ("before", turn.before.map { .text($0.verdict.rawValue) } ?? .null),
      ("after", .text(turn.after.verdict.rawValue)),
      ("waived_until", (turn.after.waiver?.facts.until.value).map { .text($0.description) } ?? .null),
    ])
  }
}
