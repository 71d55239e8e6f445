public import PlanCheck

/// The report for a terminal: what is wrong, the line that says so, what to do about it,
/// and the page of the manual that asks for it.
func textReport(_ content: ReportContent, _ language: Language, for audience: Audience, isColoured: Bool)
  -> String
{
  TextReport(content: content, language: language, audience: audience, ink: Ink(isColoured: isColoured)).text
}

/// What a plan comes to, as a whole and by each basis, and what is to be done now, in a few lines; called by
/// name, where no report is read with it, with the gravest findings.
public func verdictLine(
  _ content: ReportContent, called name: String? = nil, in language: Language, isColoured: Bool
) -> String {
  let (inspection, digest) = (content.inspection, content.digest)
  let ink = Ink(isColoured: isColoured)
  let gravest = name == nil ? [] : digest.numberedFailures.prefix(3).filter { $0.outcome.isDecisive }
  let lines =
    content.overdue.map { ink.severity($0.severity, $0.overdueSentence(language)) } + [
      "\(ink.conclusion(inspection.conclusion, inspection.conclusionLabel(language))): \(name ?? inspection.plan.file.name)",
      ink.bold("\(inspection.instruction(digest)(language))."),
    ]
    + gravest.map { "  \($0.number). \($0.outcome.finding(in: language, ink))" }
    + inspection.partialConclusions.map { $0.sentence(language) }
    + (content.demonstration?.levels ?? []).map { $0.sentence(language) }
    + ["\(digest.summary(language))\(inspection.contradictionCount(language))"]
  return lines.joined(separator: "\n")
}

extension Outcome {
  /// "danger: S2: The Sessy is in an escape route."
  fileprivate func finding(in language: Language, _ ink: Ink) -> String {
    "\(ink.severity(rule.severity, grade(language))): \(ink.bold(subject.words(language))): \(rule.fault(language))"
  }
}

/// What a text report begins with. A site file begins with `plancheck: 1`, and is none.
let textReportMark = "plancheck: "

func isTextReport(beginning: String) -> Bool {
  let line = beginning.prefix { !$0.isNewline }
  return line.hasPrefix(textReportMark) && (line.holds(", handleiding ") || line.holds(", manual "))
}

struct TextReport {
  let content: ReportContent
  let language: Language
  var audience = Audience.installer
  let ink: Ink

  var inspection: Inspection { content.inspection }

  var text: String {
    let digest = content.digest
    let header =
      "\(textReportMark)\(inspection.plan.file.name), \(Text(nl: "handleiding", en: "manual")(language)) \(inspection.edition.name); \(inspection.briefConclusions(language))"
    let leftOut = inspection.edition.leftOut.map { $0(language) }
    var blocks = [ink.dim(header)] + overdue + [leftOut].compactMap { $0 }
    blocks += contradictions
    blocks += digest.numberedFailures.map { failure($1, number: $0) } + waivers(digest.waived)
    if !digest.missingFacts.isEmpty { blocks.append(missing) }
    blocks += reinspection + demonstration + differences
    blocks += remainder
    blocks.append(verdictLine(content, in: language, isColoured: ink.isColoured))
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// All that is no outcome of a rule.
  var remainder: [String] {
    var blocks =
      inspection.withheld.map { [$0(language)] } ?? [
        diagrams, content.electricity.text(in: language, ink),
        settingsSummary(content, language, ink), materials,
      ]
    if let beyondPlan = inspection.reach { blocks.append(ink.dim(beyondPlan(language))) }
    let unjudged = content.unjudged
    if !unjudged.isEmpty && audience == .installer {
      blocks.append(
        """
        \(ink.bold("\(unjudgedHeading(language)):")) \(unjudgedMeaning(language))
          \(ink.dim(unjudged.map { $0.path + $0.times }.joined(separator: ", ")))
        """)
    }
    return blocks
  }

  /// What should have been put right by now.
  private var overdue: [String] {
    let lines = content.overdue.map { ink.severity($0.severity, $0.overdueSentence(language)) }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  /// What has changed since an earlier report.
  private var reinspection: [String] {
    guard let since = content.reinspection else { return [] }
    var lines = ["\(ink.bold("\(Reinspection.heading(language)):")) \(since.sentence(language))"]
    lines += (since.remarks + [since.waitingSentence].compactMap { $0 }).map { "  \($0(language))" }
    for (state, entries) in since.groups {
      lines.append("  \(state.label.capitalised(language)):")
      lines += entries.map { "    - \($0.sentence(language).printable)" }
    }
    return [lines.joined(separator: "\n")]
  }

  /// What has to be put right by when, what was examined and how, and what is still to be examined or shown of a
  /// completed installation.
  private var demonstration: [String] {
    guard let shown = content.demonstration else { return [] }
    let defects = content.defects.map { $0.notes.map { "  \($0(language))" } } ?? []
    let classes =
      defects.isEmpty
      ? nil : (["\(ink.bold("\(Defects.heading(language)):"))"] + defects).joined(separator: "\n")
    let scope = "\(ink.bold("\(Demonstration.scopeHeading(language)):")) \(shown.scopeSentence(language))"
    func block(_ heading: Text, _ meaning: Text, _ points: [Demonstration.Point]) -> String? {
      guard !points.isEmpty else { return nil }
      let lines = points.map { point in
        let method = point.method.map { ink.dim(" (\($0.words(language)))") } ?? ""
        let grade = ink.severity(point.rule.severity, point.rule.severity.label(language))
        return "  \(ink.bold(point.rule.id)) \(grade): \(point.sentence(in: language))\(method)"
      }
      return (["\(ink.bold("\(heading(language)):")) \(meaning(language))"] + lines).joined(separator: "\n")
    }
    let all = inspection.plan.photos.map { "  \($0.sentence(language))" }
    let photos =
      all.isEmpty
      ? nil : (["\(ink.bold("\(EvidencePhoto.heading(language)):"))"] + all).joined(separator: "\n")
    return [
      classes, scope, photos,
      block(Demonstration.unexaminedHeading, Demonstration.unexaminedMeaning, shown.unexamined),
      block(Demonstration.unshownHeading, Demonstration.unshownMeaning, shown.unshown),
    ].compactMap { $0 }
  }

  /// What was built otherwise than planned.
  private var differences: [String] {
    guard audience == .installer, let comparison = content.comparison else { return [] }
    let heading =
      "\(ink.bold("\(JudgedComparison.planHeading(language)):")) \(comparison.planSentence(language))"
    let lines = comparison.blocks(in: language).joined().map { "  \($0)" }
    return [([heading] + lines).joined(separator: "\n")]
  }

  /// A failure; one that is waived has no number.
  func failure(_ outcome: Outcome, number: Int? = nil) -> String {
    let rule = outcome.rule
    let start = number.map { "\($0). " } ?? ""
    var lines = [start + outcome.finding(in: language, ink)]
    for fact in outcome.facts.prefix(audience == .installer ? 3 : 0) {
      guard let span = fact.span else { continue }
      lines.append(excerpt(span, of: inspection.plan.file, called: inspection.plan.file.name, ink))
      if let understood = inspection.understanding(of: fact, in: language) {
        lines.append("  = \(understoodLabel(language)): \(understood)")
      }
    }
    lines += outcome.margins.compactMap { $0.sentence.map { "  = \($0.capitalised(language))" } }
    lines += outcome.remedies.map { "  > \($0(language))" }
    if let defect = number.flatMap({ content.defects?.defect($0) }) {
      lines.append(
        "  = \(Text(nl: "te herstellen", en: "to be put right")(language)): \(defect.words(language))")
    }
    if let ground = outcome.ground {
      lines.append("  = \(Text(nl: "rust op", en: "rests on")(language)): \(ground.words(in: language))")
    }
    lines.append("  = \(Text(nl: "eis", en: "demand")(language)): \(rule.demand(language))")
    if let interpretation = rule.interpretation {
      lines.append(
        ink.dim(
          "  = \(Text(nl: "interpretatie", en: "interpretation")(language)): \(interpretation(language))"))
    }
    let citation = rule.citation.text(in: inspection.edition)(language)
    if audience == .installer {
      lines.append(ink.dim("  = \(citation); \(rule.gravity(language)) [\(rule.id)]"))
    }
    if let waiver = outcome.waiver { lines += particulars(waiver) }
    return lines.joined(separator: "\n")
  }

  private var missing: String {
    let visit = content.visit
    let title = Text(nl: "Niet opgegeven: meet of vraag dit nog", en: "Not stated: still to measure or ask")
    let lines = visit.stops.flatMap { stop in
      ["  \(visit.label(of: stop.spot)(language)):"]
        + Question.Kind.allCases.flatMap { kind -> [String] in
          let lines = stop.lines(kind)
          guard !lines.isEmpty else { return [] }
          return ["    \(kind.heading(language)):"]
            + lines.map { line in
              let paths = line.facts.map { $0.fact.path }.joined(separator: ", ")
              return
                "      \(ink.bold(paths))  \(line.question(language)) \(ink.dim("[\(waiting(line))]"))"
            }
        }
    }
    let certain = "  \(certainHeading(language)): \(content.certainty.sentence(language))"
    return ([ink.bold("\(title(language)):"), certain] + lines).joined(separator: "\n")
  }

  /// The rules that wait for an answer: the gravest few by name, then how many more.
  private func waiting(_ line: SiteVisit.Line) -> String {
    let ids = line.rules.map { $0.id }
    let more = ids.count - 3
    return ids.prefix(3).joined(separator: ", ") + (more > 0 ? ", + \(more)" : "")
  }

  private var diagrams: String {
    let title = inspection.diagramsHeading
    let lines = content.sheets.flatMap { choice in
      [
        "  \(ink.bold(choice.heading(language))) (\(choice.match.label(language)))",
        "    \(choice.reason(language))",
      ]
        + [choice.difference.map { "    > \($0(language))" }].compactMap { $0 }
        + choice.missing.map { "    ? \($0.path)  \($0.openQuestion(language))" }
    }
    return ([ink.bold("\(title(language)):")] + lines).joined(separator: "\n")
  }
}
