import PlanCheck

/// The namespace of the XML report; its schema is Schemas/report.xsd.
let reportNamespace = "urn:plancheck:report:1"

/// What tells an XML report of ours from any other file.
let xmlReportMark = "xmlns=\"\(reportNamespace)\""

/// The report for machines.
func xmlReport(_ content: ReportContent, _ language: Language) -> Document {
  let inspection = content.inspection
  var xml = MarkupWriter(.xml)
  let outcomes = inspection.outcomes
  let site = inspection.plan.site.project
  xml.element(
    "report",
    [
      "xmlns": reportNamespace, "format": "1", "language": language.rawValue,
      "program": programVersion, "edition": inspection.edition.name,
      "rules-version": String(inspection.edition.version),
      "conclusion": inspection.conclusion.rawValue,
      "manual-only": String(!inspection.edition.setAside.isEmpty),
    ]
  ) { xml in
    xml.element(
      "site",
      [
        "file": inspection.plan.file.name, "sha256": inspection.plan.file.fingerprint.description,
        "reference": site.reference.value?.description,
        "customer": site.customer.value, "address": site.address.value,
        "date": site.date.value?.description, "installer": site.installer.person.value,
        "company": site.installer.company.value,
      ])
    xml.element("counts") { xml in
      for verdict in Verdict.allCases {
        xml.element(
          "count",
          ["verdict": verdict.rawValue, "outcomes": String(inspection.count(of: verdict))])
      }
    }
    xml.element("conclusions") { xml in
      for part in inspection.partialConclusions { part.xml(&xml) }
    }
    if let shown = content.demonstration {
      xml.element(
        "completed",
        [
          "demand": inspection.demand.rawValue,
          "demonstrated": inspection.conclusion(demanding: .shown).rawValue,
          "as-stated": inspection.conclusion(demanding: .stated).rawValue,
        ]
      ) { xml in
        for point in shown.unexamined { xml.point(point, "unexamined") }
        for point in shown.unshown { xml.point(point, "unshown") }
        for (method, count) in shown.scope {
          xml.element("scope", ["kind": method?.description ?? "file", "verdicts": String(count)])
        }
        for grade in content.defects?.grades ?? [] { grade.xml(&xml) }
        for photo in inspection.plan.photos { photo.xml(&xml) }
        for statement in content.register { statement.xml(&xml) }
      }
    }
    content.comparison?.xml(&xml)
    content.reinspection?.xml(&xml, language)
    xml.element("contradictions") { xml in
      for problem in inspection.contradictions.all {
        xml.element("contradiction", problem.attributes, problem.text(language))
      }
    }
    xml.element("outcomes") { xml in
      for outcome in outcomes {
        let defect = outcome.verdict == .fail ? content.defects?.defect(outcome) : nil
        xml.outcome(outcome, of: inspection.edition, defect, language)
      }
    }
    xml.waivers(inspection, language)
    if let withheld = inspection.withheld { xml.element("withheld", withheld(language)) }
    xml.element("diagrams") { xml in
      for choice in content.sheets { xml.diagram(choice, language) }
    }
    content.electricity.xml(in: language, &xml)
    for card in content.settings { xml.settings(card, language) }
    xml.siteVisit(content.visit, language)
    xml.materials(content.materials, language)
    xml.checklists(content.checklists, language)
    xml.element(
      "unjudged",
      [
        "examinations": String(inspection.examinationCount),
        "checklist-items": String(inspection.checklistCount),
      ]
    ) { xml in
      for fact in inspection.unjudged { xml.fact(fact, "fact") }
    }
  }
  return xml.finish()
}

extension MarkupWriter {
  fileprivate mutating func outcome(
    _ outcome: Outcome, of edition: Edition, _ defect: Defects.Defect?, _ language: Language
  ) {
    let rule = outcome.rule
    let entry = edition.entry(for: rule.citation)
    element(
      "outcome",
      [
        "rule": rule.id, "consequence": rule.consequence.rawValue, "severity": rule.severity.rawValue,
        "signal-word": rule.signalWord.rawValue,
        "verdict": outcome.verdict.rawValue, "subject": outcome.subject.label,
        "place": outcome.subject.place.spelling, "section": entry?.number,
        "page": entry.map { String($0.page) }, "source": rule.citation.address,
        "interpretation": String(rule.interpretation != nil), "waiver": outcome.waiver?.place.description,
        "abridged": outcome.isAbridged ? "true" : nil,
      ]
    ) { xml in
      xml.element("demand", rule.demand(language))
      if outcome.verdict == .fail { xml.element("fault", rule.fault(language)) }
      if let interpretation = rule.interpretation {
        xml.element("interpretation", interpretation(language))
      }
      for fact in outcome.facts { xml.fact(fact, "fact") }
      for fact in outcome.because { xml.fact(fact, "because") }
      for measurement in outcome.margins {
        guard let limit = measurement.limit, let relation = measurement.relation,
          let actual = measurement.actual, let margin = measurement.margin,
          let shown = measurement.shownLimit
        else { continue }
        let (what, unit) = (measurement.what(language), limit.unit?.symbol)
        xml.element(
          "limit",
          [
            "what": what, "relation": relation.rawValue, "number": limit.canonicalNumber, "unit": unit,
          ], shown.spoken(in: language))
        xml.element(
          "margin",
          [
            "what": what, "actual": actual.canonicalNumber, "number": margin.amount.canonicalNumber,
            "unit": unit, "short": String(margin.isShort),
          ], margin.shown.spoken(in: language))
      }
      for remedy in outcome.remedies { xml.element("remedy", remedy(language)) }
      if outcome.verdict == .notApplicable { xml.element("inapplicable", outcome.whyNot(in: language)) }
      xml.element("covers", rule.covers.joined(separator: " "))
      if let ground = outcome.ground { xml.ground(ground) }
      if let defect {
        xml.element(
          "defect",
          [
            "class": defect.grade.name, "due": defect.due?.description, "overdue": String(defect.isOverdue),
          ])
      }
    }
  }

  /// What the verdict on a completed installation rests on.
  private mutating func ground(_ ground: Ground) {
    let examination = ground.examination
    element(
      "rests-on",
      [
        "kind": ground.word, "by": examination?.examiner.value,
        "date": examination?.date.value?.description, "value": examination?.value.value,
        "instrument": examination?.instrument.value,
        "calibrated": examination?.calibrated.value?.description, "document": ground.document,
      ])
  }

  fileprivate mutating func point(_ point: Demonstration.Point, _ name: String) {
    element(
      name,
      [
        "rule": point.rule.id, "severity": point.rule.severity.rawValue, "how": point.method?.description,
      ]
    ) { xml in
      for subject in point.subjects { xml.element("subject", subject.label) }
    }
  }

  fileprivate mutating func fact(_ fact: Evidence, _ name: String) {
    element(
      name,
      [
        "path": fact.place.description, "value": fact.value?.canonical,
        "line": (fact.span?.start.line).map { String($0) },
        "column": (fact.span?.start.column).map { String($0) },
      ])
  }

  fileprivate mutating func settings(_ card: SettingsCard, _ language: Language) {
    element("settings", ["subject": card.sessy.label]) { xml in
      for row in card.rows {
        xml.element("setting", ["name": row.name, "value": row.value?.word]) { xml in
          if let obstacle = row.obstacle { xml.element("reason", obstacle(language)) }
          for fact in row.missing { xml.fact(fact, "fact") }
        }
      }
      for estimate in card.estimates {
        let watts = estimate.found.map { JSON.amount(thousandths: $0.power.thousandths).word }
        xml.element(
          "estimate",
          ["direction": estimate.direction.rawValue, "watts": watts, "cap": estimate.found?.cap.word]
        ) { xml in
          if let reason = estimate.reason { xml.element("reason", reason(language)) }
          for fact in estimate.missing { xml.fact(fact, "fact") }
        }
      }
    }
  }

  fileprivate mutating func diagram(_ choice: SheetChoice, _ language: Language) {
    element(
      "diagram",
      [
        "sheet": (choice.sheet?.rawValue).map { String($0) }, "match": choice.match.rawValue,
        "group": choice.group?.label,
      ]
    ) { xml in
      xml.element("reason", choice.reason(language))
      if let difference = choice.difference { xml.element("difference", difference(language)) }
      for fact in choice.missing { xml.fact(fact, "fact") }
    }
  }
}
