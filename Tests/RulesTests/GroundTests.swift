import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// What a verdict on a completed installation rests on, and what has to be shown.
@Suite struct GroundTests {
  private static let seen = "by: A. de Boer, date: 2026-05-04"

  @Test(arguments: [
    (seen, "confirmation"), ("how: confirmation, \(seen)", "confirmation"),
    ("by: A. de Boer", "file"), ("date: 2026-05-04", "file"), ("how: confirmation", "file"),
    ("how: photo, document: S1.jpg, \(seen)", "photo"), ("how: photo, \(seen)", "file"),
    ("how: photo, document: S1.jpg", "file"),
    ("how: reading, document: S1.json, \(seen)", "reading"), ("how: reading, \(seen)", "file"),
    ("how: measurement, instrument: tester, calibrated: 2026-05-04, \(seen)", "measurement"),
    ("how: measurement, instrument: tester, calibrated: 2026-05-05, \(seen)", "file"),
    ("how: measurement, instrument: tester, \(seen)", "file"),
    ("how: measurement, calibrated: 2026-01-01, \(seen)", "file"),
    // The day of judging is 2026-05-10.
    ("by: A. de Boer, date: 2026-05-10", "confirmation"), ("by: A. de Boer, date: 2026-05-11", "file"),
  ])
  func `is shown by whom, when and how, and else only stated`(_ record: String, _ ground: String) throws {
    let outcome = try Self.outcome("SAF-008", "{points: [SAF-008], in_order: yes, \(record)}")
    #expect(outcome.verdict == .pass && outcome.ground?.word == ground)
    #expect(outcome.isUnshown == (ground == "file"))
  }

  /// What is found faulty fails, whoever says so.
  @Test func `a no need not be shown`() throws {
    let outcome = try Self.outcome("SAF-008", "{points: [SAF-008], in_order: no}")
    #expect(outcome.verdict == .fail && outcome.ground?.isShown == false && !outcome.isUnshown)
  }

  @Test(arguments: [
    ("[direct-sun]", "[S1]", Verdict.pass, "confirmation"), ("[LOC-006]", "[S1]", .pass, "confirmation"),
    ("[LOC-006, MNT-008]", "[S2, S1]", .pass, "confirmation"), ("[direct-sun]", "[S2]", .pass, "file"),
    ("[above-heater]", "[S1]", .pass, "file"),
  ])
  func `a demand of the rules is shown by its name or its statement`(
    _ points: String, _ subjects: String, _ verdict: Verdict, _ ground: String
  ) throws {
    let outcome = try Self.outcome(
      "direct-sun", "{points: \(points), subjects: \(subjects), in_order: yes, \(Self.seen)}")
    #expect(outcome.verdict == verdict && outcome.ground?.word == ground)
  }

  /// The file says that the place is shaded, and whoever went there says that it is not.
  @Test func `what is found faulty fails, whatever the file says`() throws {
    let outcome = try Self.outcome("direct-sun", "{points: [direct-sun], in_order: no, \(Self.seen)}")
    #expect(outcome.verdict == .fail && outcome.facts.map(\.path) == ["examinations[0].in_order"])
    #expect(!outcome.remedies.isEmpty && outcome.measurements.contains { $0.holds == false })
    // Silence of the file is no excuse either.
    let silent = try Self.outcome("heat-source", "{points: [heat-source], in_order: no}")
    #expect(silent.verdict == .fail)
    // A yes without the fact leaves it to be asked.
    let asked = try Self.outcome("heat-source", "{points: [heat-source], in_order: yes, \(Self.seen)}")
    #expect(asked.verdict == .notStated && asked.ground == nil)
  }

  @Test func `a plan rests on nothing that has to be shown`() throws {
    let plan = try fragment("sessys: [{direct_sun: no}]")
    let outcomes = try Inspection(of: plan, against: .current, demanding: .shown).outcomes
    #expect(outcomes.allSatisfy { $0.ground == nil && !$0.isUnshown })
  }

  /// By severity, what can injure or kill has to be shown.
  @Test(arguments: [
    (EvidenceDemand.bySeverity, [Severity.danger, .caution]), (.stated, []),
    (.shown, [.danger, .caution, .notice, .performance]),
  ])
  func `who judges says what has to be shown`(_ demand: EvidenceDemand, _ demanded: [Severity]) throws {
    for severity in Severity.allCases {
      let rule = try #require(Edition.current.examinations.first { $0.severity == severity })
      let plan = try fragment(#require(rule.passing.first).text)
      let inspection = try Inspection(of: plan, against: Edition(only: rule), demanding: demand)
      let isDemanded = demanded.contains(severity)
      #expect(inspection.outcomes.contains(where: \.isUnshown) == isDemanded)
      #expect(inspection.conclusion == (isDemanded ? .undecided : .conforms))
      #expect(inspection.tally.unshown == (isDemanded ? inspection.unshown.count : 0))
      #expect(inspection.conclusion(demanding: .stated) == .conforms)
      #expect(inspection.conclusion(demanding: .shown) == (severity == .advice ? .conforms : .undecided))
    }
  }

  private static func outcome(_ id: String, _ record: String) throws -> Outcome {
    let plan = try fragment(
      """
      stage: completed
      sessys: [{name: S1, direct_sun: no}, {name: S2, direct_sun: no}]
      examinations: [\(record)]
      """)
    let day = Day(plan: "2026-05-10".utf8.span)
    let inspection = try Inspection(of: plan, against: .current, on: day, demanding: .shown)
    return try #require(inspection.outcomes.first { $0.rule.id == id && $0.subject.label == "S1" })
  }
}

/// The examples of completed installations, in every form.
@Suite struct CompletedExampleTests {
  @Test
  func
    `one is demonstrated, one has faults that only its examination shows, one is half done, one is repaired`()
    throws
  {
    let found = try completedNames.map { name in
      let inspection = try Inspection(of: example(name), against: .current)
      return [
        inspection.conclusion, inspection.conclusion(demanding: .shown),
        inspection.conclusion(demanding: .stated),
      ]
    }
    #expect(
      found == [
        [.conforms, .conforms, .conforms], [.violates, .violates, .violates],
        [.undecided, .undecided, .undecided], [.violates, .violates, .violates],
      ])
    let faults = try Inspection(of: example("completed/found-faults"), against: .current).outcomes(.fail)
    #expect(
      Set(faults.map(\.rule.id)) == [
        "residual-current-type", "setting-active-phase", "SAF-008", "CAB-008", "MNT-009", "TST-001",
      ])
  }

  /// Each piece of what shows it taken away: then it is not demonstrated.
  @Test func `nothing of the demonstrated one can be left out`() throws {
    let plan = try example("completed/demonstrated")
    for index in plan.site.examinations.elements.indices {
      var site = plan.site
      site.examinations.remove(at: index)
      let inspection = try Inspection(of: Plan(of: site), against: .current)
      #expect(inspection.conclusion(demanding: .shown) == .undecided, "examinations[\(index)]")
    }
    var site = plan.site
    site.examinations.set([])
    let inspection = try Inspection(of: Plan(of: site), against: .current)
    #expect(inspection.conclusion == .undecided && inspection.conclusion(demanding: .stated) == .undecided)
  }

  @Test(arguments: completedNames, Language.allCases)
  func `are valid in XML and JUnit`(_ name: String, _ language: Language) throws {
    for (format, schema) in [(Format.xml, "report.xsd"), (.junit, "junit.xsd")] {
      let report = format.render(try Inspection(of: example(name), against: .current), in: language)
      let schema = try String(
        contentsOf: projectRoot.appending(path: "Schemas/\(schema)"), encoding: .utf8)
      #expect(complaints(about: report, by: schema) == [])
    }
  }

  @Test(.enabled(if: Checker.hasJSONSchema), arguments: Language.allCases)
  func `are valid in JSON and SARIF`(_ language: Language) throws {
    for (format, schema) in [(Format.json, "report.schema.json"), (.sarif, "sarif.schema.json")] {
      let reports = try completedNames.map { name in
        format.render(try Inspection(of: example(name), against: .current), in: language)
      }
      for complaints in try complaints(about: reports, bySchema: schema) { #expect(complaints == []) }
    }
  }

  @Test(arguments: completedNames, Language.allCases)
  func `say both conclusions and what is open in each form for people`(
    _ name: String, _ language: Language
  ) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let words = Text(nl: "Zoals aangetoond: ", en: "As demonstrated: ")
    let stated = Text(nl: "Zoals opgegeven: ", en: "As stated: ")
    let open = inspection.outcomes.filter(\.isUnexamined).map(\.rule.id)
    for format in [Format.text, .html, .markdown] {
      let report = format.render(inspection, in: language)
      #expect(report.contains(words(language)) && report.contains(stated(language)), "\(format)")
      for id in open { #expect(report.contains(id), "\(format): \(id)") }
      let planned = Text(nl: "Niet onderzocht in een plan", en: "Not examined in a plan")
      #expect(!report.contains(planned(language)), "\(format)")
    }
  }

  @Test(arguments: completedNames)
  func `no examination is left unjudged`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    #expect(!inspection.unjudged.contains { $0.path.hasPrefix("examinations") })
  }

  /// A build server is green exactly if the installation conforms.
  @Test(arguments: completedNames, EvidenceDemand.allCases)
  func `are red in JUnit unless they conform`(_ name: String, _ demand: EvidenceDemand) throws {
    let inspection = try Inspection(of: example(name), against: .current, demanding: demand)
    let report = Format.junit.render(inspection, in: .nl)
    #expect(
      (report.contains("<failure ") || report.contains("<error ")) == (inspection.conclusion != .conforms))
  }

  @Test(arguments: completedNames, Format.allCases)
  func `give the same bytes each time`(_ name: String, _ format: Format) throws {
    let reports = try (0..<2).map { _ in
      format.render(try Inspection(of: example(name), against: .current), in: .nl)
    }
    #expect(reports[0].utf8.elementsEqual(reports[1].utf8))
  }
}

/// What is so of every site, judged as completed.
@Suite struct CompletedRandomSiteTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `without examinations it never conforms, and what fails fails at either stage`(seed: UInt64) throws {
    let plan = try RandomSite(seed: seed).plan
    let planned = try Inspection(of: plan, against: .current)
    let built = try Inspection(of: plan.at(.completed), against: .current)
    #expect(built.conclusion != .conforms && built.conclusion(by: .manual) != .conforms)
    let failing = built.verdicts.filter { $0.verdict == .fail }.map { "\($0.rule) \($0.place)" }
    for (rule, place, verdict) in planned.verdicts where verdict == .fail {
      #expect(failing.contains("\(rule) \(place)"), "\(rule) \(place)")
    }
  }

  @Test(arguments: exampleNames)
  func `an example as completed is valid in XML, and red in JUnit`(_ name: String) throws {
    let built = try Inspection(of: example(name).at(.completed), against: .current)
    for (format, schema) in [(Format.xml, "report.xsd"), (.junit, "junit.xsd")] {
      let schema = try String(
        contentsOf: projectRoot.appending(path: "Schemas/\(schema)"), encoding: .utf8)
      #expect(complaints(about: format.render(built, in: .nl), by: schema) == [])
    }
    #expect(Format.junit.render(built, in: .nl).contains("<error "))
  }
}
