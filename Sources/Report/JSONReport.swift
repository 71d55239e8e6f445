import PlanCheck

/// What tells a JSON report of ours from any other file; it says what the members mean, too:
/// Schemas/report.schema.json.
let jsonReportMark = "\"$schema\": \"\(reportNamespace)\""

/// The report for programs that would rather read JSON than XML: it says the same.
func jsonReport(_ content: ReportContent, _ language: Language) -> Document {
  let report = JSONReport(content: content, language: language)
  let outcomes = content.inspection.outcomes
  var words: JSONReport.RuleWords?
  let members: [(String, JSON)] =
    [("$schema", .text(reportNamespace))] + report.summary
    + [
      (
        "outcomes",
        .stream(count: outcomes.count) { index in
          // Those of one rule come one after the other.
          let rule = outcomes[index].rule
          let known = words.flatMap { $0.rule === rule ? $0 : nil } ?? report.words(of: rule)
          words = known
          return report.outcome(outcomes[index], known)
        }
      )
    ] + report.rest
    + report.workPapers
  return JSON.object(members).document
}

/// The parts of a report in JSON. Each member is always there: null is what is not stated,
/// not known, or does not apply.
struct JSONReport {
  let content: ReportContent
  let language: Language
  private let facts = FactRows()

  init(content: ReportContent, language: Language) {
    (self.content, self.language) = (content, language)
  }

  private var inspection: Inspection { content.inspection }

  /// What was judged, by what, and what it comes to.
  var summary: [(String, JSON)] {
    let site = inspection.plan.site.project
    return [
      ("language", .text(language.rawValue)),
      ("program", .text(programVersion)),
      ("edition", .text(inspection.edition.name)),
      ("rules_version", .number(inspection.edition.version)),
      ("manual_only", .flag(!inspection.edition.setAside.isEmpty)),
      ("day", JSON(inspection.day?.description)),
      ("conclusion", .text(inspection.conclusion.rawValue)),
      ("conclusions", .array(inspection.partialConclusions.map { $0.json })),
    ] + demonstration
      + (content.comparison.map { [("plan", $0.json)] } ?? [])
      + (content.reinspection.map { [("previous", $0.json(in: language))] } ?? []) + [
        ("contradictions", .array(inspection.contradictions.all.map { $0.json(in: language) })),
        ("withheld", JSON(inspection.withheld.map { $0(language) })),
        (
          "site",
          .object([
            ("file", .text(inspection.plan.file.name)),
            ("sha256", .text(inspection.plan.file.fingerprint.description)),
            ("reference", JSON(site.reference.value?.description)),
            ("customer", JSON(site.customer.value)),
            ("address", JSON(site.address.value)),
            ("date", JSON(site.date.value?.description)),
            ("installer", JSON(site.installer.person.value)),
            ("company", JSON(site.installer.company.value)),
          ])
        ),
        (
          "counts",
          .row(
            Verdict.allCases.map { verdict in
              (verdict.rawValue, .number(inspection.count(of: verdict)))
            })
        ),
      ]
  }

  /// Of a completed installation: what it comes to as demonstrated and as stated, and what is to be examined
  /// or shown yet.
  private var demonstration: [(String, JSON)] {
    guard let shown = content.demonstration else { return [] }
    func json(_ points: [Demonstration.Point]) -> JSON {
      .array(
        points.map { point in
          .row([
            ("rule", .text(point.rule.id)), ("severity", .text(point.rule.severity.rawValue)),
            ("subjects", .array(point.subjects.map { .text($0.label) })),
            ("how", JSON(point.method?.description)),
          ])
        })
    }
    return [
      (
        "completed",
        .object([
          ("demand", .text(inspection.demand.rawValue)),
          ("demonstrated", .text(inspection.conclusion(demanding: .shown).rawValue)),
          ("as_stated", .text(inspection.conclusion(demanding: .stated).rawValue)),
          ("unexamined", json(shown.unexamined)), ("unshown", json(shown.unshown)),
          (
            "scope",
            .row(shown.scope.map { ($0.method?.description ?? "file", .number($0.count)) })
          ),
          ("classes", .array((content.defects?.grades ?? []).map { $0.json })),
          ("photos", .array(inspection.plan.photos.map { $0.json })),
          ("statements", .array(content.register.map { $0.json })),
        ])
      )
    ]
  }

  /// What the verdict on a completed installation rests on; no member of a plan.
  private func ground(_ outcome: Outcome) -> [(String, JSON)] {
    guard inspection.survey.isCompleted else { return [] }
    let defect = outcome.verdict == .fail ? content.defects?.defect(outcome)?.json : nil
    return [("rests_on", outcome.ground.map { $0.json } ?? .null), ("defect", defect ?? .null)]
  }

  /// All that is not an outcome of a rule.
  var rest: [(String, JSON)] {
    let areSessysKnown = inspection.missingSessys.isEmpty
    return [
      ("waivers", .array(inspection.waivers.map(waiver))),
      ("diagrams", .array(content.sheets.map(diagram))),
      ("electricity", content.electricity.json(in: language)),
      ("settings", areSessysKnown ? .array(content.settings.map { $0.json(language) }) : .null),
      (
        "unjudged",
        .object([
          ("examinations", .number(inspection.examinationCount)),
          ("checklist_items", .number(inspection.checklistCount)),
          ("facts", facts.json(inspection.unjudged)),
        ])
      ),
    ]
  }

  /// What every outcome of a rule says alike.
  struct RuleWords {
    let rule: Rule
    let demand: JSON
    let citation: JSON
    let interpretation: JSON
    let covers: JSON
  }

  func words(of rule: Rule) -> RuleWords {
    let entry = inspection.edition.entry(for: rule.citation)
    let citation = JSON.row([
      ("section", JSON(entry?.number)), ("page", JSON(entry?.page)),
      ("address", JSON(rule.citation.address)),
      ("words", .text(rule.citation.text(in: inspection.edition)(language))),
    ])
    return RuleWords(
      rule: rule, demand: JSON.text(rule.demand(language)).written, citation: citation.written,
      interpretation: JSON(rule.interpretation?(language)).written,
      covers: JSON.array(rule.covers.map { .text($0) }).written)
  }

  func outcome(_ outcome: Outcome, _ words: RuleWords) -> JSON {
    let rule = outcome.rule
    return .object(
      [
        ("rule", .text(rule.id)),
        ("consequence", .text(rule.consequence.rawValue)),
        ("severity", .text(rule.severity.rawValue)),
        ("signal_word", .text(rule.signalWord.rawValue)),
        ("verdict", .text(outcome.verdict.rawValue)),
        ("subject", .text(outcome.subject.label)), ("place", JSON(outcome.subject.place.spelling)),
        ("demand", words.demand),
        ("fault", outcome.verdict == .fail ? .text(rule.fault(language)) : .null),
        ("facts", facts.json(outcome.facts)),
        ("because", facts.json(outcome.because)),
        ("abridged", .flag(outcome.isAbridged)),
        ("margins", .array(outcome.margins.compactMap(margin))),
        ("remedies", .array(outcome.remedies.map { .text($0(language)) })),
        ("inapplicable", outcome.verdict == .notApplicable ? .text(outcome.whyNot(in: language)) : .null),
        ("citation", words.citation),
        ("interpretation", words.interpretation),
        ("covers", words.covers),
        ("waiver", JSON(outcome.waiver?.place.description)),
      ] + ground(outcome))
  }

  private func margin(_ measurement: Measurement) -> JSON? {
    guard let limit = measurement.limit, let relation = measurement.relation,
      let actual = measurement.actual, let margin = measurement.margin,
      let shownActual = measurement.shownActual, let shownLimit = measurement.shownLimit
    else { return nil }
    return .row([
      ("what", .text(measurement.what(language))), ("actual", measure(actual, shownActual)),
      ("relation", .text(relation.rawValue)), ("limit", measure(limit, shownLimit)),
      ("margin", measure(margin.amount, margin.shown)), ("short", .flag(margin.isShort)),
    ])
  }

  /// The exact number with its unit, and the words as people can use them.
  private func measure(_ exact: Measure, _ shown: Measure) -> JSON {
    .row([
      ("number", JSON(exact)),
      ("unit", JSON(exact.unit?.symbol)), ("words", .text(shown.spoken(in: language))),
    ])
  }

  private func waiver(_ waiver: JudgedWaiver) -> JSON {
    let (facts, start) = (waiver.facts, waiver.facts.span?.start)
    return .object([
      ("path", .text(waiver.place.description)), ("line", JSON(start?.line)), ("column", JSON(start?.column)),
      ("counts", .flag(waiver.counts)),
      ("rule", JSON(facts.rule.value?.description)),
      ("subject", JSON(facts.subject.value?.description)),
      ("reason", JSON(facts.reason.value)),
      ("by", JSON(facts.grantor.value)),
      ("date", JSON(facts.date.value?.description)),
      ("until", JSON(facts.until.value?.description)),
      ("document", JSON(facts.document.value)),
      (
        "shortcomings",
        .array(
          waiver.shortcomings.map { shortcoming in
            .row([
              ("kind", .text(shortcoming.word)), ("reason", .text(shortcoming.reason(language))),
              ("remedy", .text(shortcoming.remedy(language))),
            ])
          })
      ),
    ])
  }

  private func diagram(_ choice: SheetChoice) -> JSON {
    .object([
      ("sheet", JSON(choice.sheet?.rawValue)),
      ("match", .text(choice.match.rawValue)),
      ("group", JSON(choice.group?.label)),
      ("reason", .text(choice.reason(language))),
      ("difference", JSON(choice.difference?(language))),
      ("missing", facts.json(choice.missing)),
    ])
  }
}

/// Facts of the file, or facts that it does not state: many outcomes name the same ones.
private final class FactRows {
  private var rows: [Evidence: JSON] = [:]

  func json(_ facts: [Evidence]) -> JSON { .array(facts.map(row)) }

  private func row(_ fact: Evidence) -> JSON {
    if let row = rows[fact] { return row }
    let row = JSON.row([
      ("path", .text(fact.place.description)), ("value", JSON(fact.value?.canonical)),
      ("line", JSON(fact.span?.start.line)), ("column", JSON(fact.span?.start.column)),
    ]).written
    rows[fact] = row
    return row
  }
}

extension Electricity {
  fileprivate func json(in language: Language) -> JSON {
    .object([
      ("figures", .object(figures.map { ($0.figure.rawValue, JSON($0.value?(language))) })),
      (
        "sums",
        .array(
          phases.map { phase in
            .row([
              ("phase", .text(phase.rawValue)), ("current", JSON(together[phase].most.canonical)),
            ])
          })
      ),
      (
        "cables",
        .array(
          cables.map { group in
            .row([
              ("group", .text(group.label)), ("ampacity", JSON(group.ampacity.canonical)),
              ("voltage_change", JSON(survey.voltageChange(of: group).canonical)),
              ("relative_voltage_change", JSON(survey.relativeVoltageChange(of: group).canonical)),
            ])
          })
      ),
      (
        "leakages",
        .array(
          devices.map { device in
            .row([
              ("device", .text(device.label)), ("direct_current", JSON(leakage(of: device).canonical)),
            ])
          })
      ),
      ("parts", .array(parts.map { $0.json })),
    ])
  }
}

extension LoadedPart {
  fileprivate var json: JSON {
    .object([
      ("kind", .text(kind.rawValue)), ("of", JSON(owner?.label)),
      ("rating", JSON(rating.canonical)),
      (
        "loads",
        .array(
          loads.flatMap { load in
            [(Direction.charging, load.charging), (.delivering, load.delivering)].map { direction, flow in
              .row([
                ("conductor", .text(load.conductor.label)), ("direction", .text(direction.rawValue)),
                ("unlimited", JSON(flow.unlimited.canonical)), ("limited", JSON(flow.limited.canonical)),
                ("by_power", JSON(flow.byPower.canonical)),
              ])
            }
          })
      ),
    ])
  }
}

extension Ground {
  fileprivate var json: JSON {
    .row([
      ("kind", .text(word)), ("by", JSON(examination?.examiner.value)),
      ("date", JSON(examination?.date.value?.description)), ("value", JSON(examination?.value.value)),
      ("instrument", JSON(examination?.instrument.value)),
      ("calibrated", JSON(examination?.calibrated.value?.description)),
      ("document", JSON(document)),
    ])
  }
}
