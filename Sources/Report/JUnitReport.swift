import PlanCheck

/// What tells a JUnit report of ours from any other file.
let junitReportMark = "<testsuites name=\"plancheck: "

/// The report for the dashboards of build servers, in the JUnit form that they all read; its
/// schema is Schemas/junit.xsd.
///
/// A chapter of the manual is a suite, and an outcome a test. The run is red exactly if the
/// site does not conform: a failure for a demand that is not met, an error for one that cannot
/// be judged yet, because silence never passes. What changes nothing in the verdict (advice,
/// what is waived, what does not apply) is skipped, with the reason. There are no times: the
/// same input gives the same bytes.
func junitReport(_ content: ReportContent, _ language: Language) -> Document {
  let inspection = content.inspection
  let report = JUnitReport(
    inspection: inspection,
    text: TextReport(content: content, language: language, ink: Ink(isColoured: false)))
  let outcomes = inspection.outcomes
  let contradictions = inspection.contradictions.all
  let counts = TestCounts(of: outcomes, besides: contradictions.count)
  var xml = MarkupWriter(.xml)
  xml.element(
    "testsuites",
    [
      "name": "plancheck: \(inspection.plan.file.name)", "tests": counts.tests, "failures": counts.failures,
      "errors": counts.errors,
    ]
  ) { xml in
    report.suite(contradictions, &xml)
    let byRule = Dictionary(grouping: outcomes) { $0.rule.id }
    for chapter in inspection.edition.chapters {
      report.suite(chapter, chapter.rules.flatMap { byRule[$0.id] ?? [] }, &xml)
    }
    report.remainder(&xml)
  }
  return xml.finish()
}

/// How JUnit calls what became of a demand.
private enum TestResult {
  case passed, failed, unjudged, skipped

  init(of outcome: Outcome) {
    self =
      switch outcome.verdict {
      case .pass: outcome.isUnshown ? .unjudged : .passed
      case .notApplicable: .skipped
      case .fail: outcome.isDecisive ? .failed : .skipped
      case .notStated: outcome.isDecisive ? .unjudged : .skipped
      }
  }
}

/// How many tests there are, in digits.
private struct TestCounts {
  let tests: String
  let failures: String
  let errors: String
  let skipped: String

  /// - Parameter errors: tests besides the outcomes that could not be done.
  init(of outcomes: [Outcome], besides errors: Int = 0) {
    let results = outcomes.map(TestResult.init)
    tests = String(results.count + errors)
    failures = String(results.count { $0 == .failed })
    self.errors = String(results.count { $0 == .unjudged } + errors)
    skipped = String(results.count { $0 == .skipped })
  }
}

/// The suite without tests: all that is no outcome of a rule.
let junitRemainderTitle = Text(nl: "Verder in het rapport", en: "Further in the report")

private struct JUnitReport {
  let inspection: Inspection

  /// The report for a terminal, for what JUnit takes as plain text.
  let text: TextReport

  private var language: Language { text.language }

  /// What is at odds in the site.
  func suite(_ contradictions: [Problem], _ xml: inout MarkupWriter) {
    guard !contradictions.isEmpty else { return }
    let counts = TestCounts(of: [], besides: contradictions.count)
    xml.element(
      "testsuite",
      [
        "name": contradictionsHeading(language), "tests": counts.tests, "failures": counts.failures,
        "errors": counts.errors, "skipped": counts.skipped,
      ]
    ) { xml in
      for problem in contradictions {
        problem.junit(of: contradictionWord, contradictionWord, in: inspection.plan.file, language, &xml)
      }
    }
  }

  func suite(_ chapter: Chapter, _ outcomes: [Outcome], _ xml: inout MarkupWriter) {
    guard !outcomes.isEmpty else { return }
    let counts = TestCounts(of: outcomes)
    xml.element(
      "testsuite",
      [
        "name": chapter.title(language), "tests": counts.tests, "failures": counts.failures,
        "errors": counts.errors, "skipped": counts.skipped,
      ]
    ) { xml in
      for outcome in outcomes { test(outcome, &xml) }
    }
  }

  private func test(_ outcome: Outcome, _ xml: inout MarkupWriter) {
    let rule = outcome.rule
    // Dashboards follow a test by its class and name, over all sites of a run.
    let site = inspection.plan.file.relativePath.joined(separator: "/")
    xml.element(
      "testcase", ["classname": rule.id, "name": "\(site): \(outcome.heading(in: language))"]
    ) { xml in
      let message = outcome.account(in: language).joined(separator: " ")
      switch TestResult(of: outcome) {
      case .passed: break
      case .failed:
        xml.element(
          "failure", ["type": rule.severity.rawValue, "message": message], text.failure(outcome))
      case .unjudged:
        let missing =
          outcome.facts.map { "\($0.place)  \($0.description(language))" } + outcome.more(in: language)
        xml.element(
          "error", ["type": outcome.isUnshown ? "not-shown" : outcome.verdict.rawValue, "message": message],
          missing.isEmpty ? message : missing.joined(separator: "\n"))
      case .skipped:
        let grade = outcome.isFinding ? "\(outcome.grade.capitalised(language)): " : ""
        xml.element(
          "skipped", ["message": grade + message], outcome.verdict == .fail ? text.failure(outcome) : nil)
      }
      var seen: Set<Place> = []
      let facts = (outcome.facts + outcome.because).filter { seen.insert($0.place).inserted }.compactMap {
        line($0)
      }
      if !facts.isEmpty { xml.element("system-out", facts.joined(separator: "\n")) }
    }
  }

  /// "sessys[0].free_space.left: 8 cm (site.yaml:11:24)"; nil of a fact that the file does not state.
  private func line(_ fact: Evidence) -> String? {
    guard let place = fact.span?.start else { return nil }
    let file = inspection.plan.file.name
    return "\(fact.statement(in: language)) (\(file):\(place.line):\(place.column))"
  }

  /// What is no outcome of a rule, in a suite without tests: what was judged, and what a report
  /// may never leave out.
  func remainder(_ xml: inout MarkupWriter) {
    xml.element(
      "testsuite",
      ["name": junitRemainderTitle(language), "tests": "0", "failures": "0", "errors": "0", "skipped": "0"]
    ) { xml in
      let edition = inspection.edition
      xml.element("properties") { xml in
        let properties =
          [
            ("edition", edition.name), ("language", language.rawValue),
            ("conclusion", inspection.conclusion.rawValue),
            ("manual-only", String(!edition.setAside.isEmpty)),
          ] + inspection.bases.map { ("conclusion-\($0.rawValue)", inspection.conclusion(by: $0).rawValue) }
        for (name, value) in properties { xml.element("property", ["name": name, "value": value]) }
      }
      let blocks = [edition.leftOut?(language)].compactMap { $0 } + text.waivers([]) + text.remainder
      xml.element("system-out", blocks.joined(separator: "\n\n"))
    }
  }
}
