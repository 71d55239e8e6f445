import PlanCheck
import Report
import Rules
import Testing

/// The statements of the register that show only once it is built are demands of a completed installation.
@Suite struct ExaminationTests {
  private static let rules = Edition.current.examinations

  @Test func `each statement that is on a checklist or examined is a demand, and no other`() {
    let asked = Edition.current.register.filter { row in
      switch row.place {
      case .checklist, .examination: true
      case .rules, .figure: false
      }
    }
    #expect(Self.rules.map(\.id) == asked.map(\.id))
    #expect(Self.rules.count == 125)
    #expect(Edition.current.at(.plan).rules.count == Edition.current.rules.count)
    #expect(
      Edition.current.at(.completed).rules.map(\.id)
        == Edition.current.rules.map(\.id) + Self.rules.map(\.id))
    // Once is enough.
    #expect(
      Edition.current.at(.completed).at(.completed).rules.count == Edition.current.at(.completed).rules.count)
  }

  @Test(arguments: rules)
  func `passes by a yes and fails by a no`(_ rule: Rule) throws {
    for example in rule.passing { #expect(try rule.passes(example)) }
    for example in rule.failing {
      #expect(try rule.blamed(in: example) == [example.blamed])
      let failure = try #require(rule.outcomes(on: example).first { $0.verdict == .fail })
      #expect(!failure.remedies.isEmpty && failure.rule.severity == rule.severity)
    }
  }

  @Test(arguments: rules)
  func `passes by nothing else`(_ rule: Rule) throws {
    for example in rule.passing {
      let plan = try fragment(example.text)
      let inspection = try Inspection(of: plan, against: Edition(only: rule))
      let silent = try Inspection(of: plan.hiding(inspection.decidingFacts), against: Edition(only: rule))
      #expect(!silent.outcomes.contains { $0.verdict == .pass })
    }
  }

  @Test func `has the severity of the statement`() throws {
    for (id, severity, word) in [
      ("USE-004", Severity.danger, SignalWord.ours), ("SAF-001", .danger, .manual),
      ("SAF-008", .caution, .manual), ("MNT-008", .notice, .ours), ("TST-004", .performance, .ours),
      ("GEN-001", .advice, .ours),
    ] {
      let rule = try #require(Self.rules.first { $0.id == id })
      #expect(rule.severity == severity && rule.signalWord == word, "\(id)")
    }
  }

  @Test func `one examination can be of several points and some Sessys`() throws {
    let verdicts = try Self.verdicts(
      """
      sessys: [{name: S1, model: 10 kWh}, {name: S2, model: 10 kWh}, {model: 5 kWh}]
      examinations:
        - {points: [MNT-008, MNT-010], subjects: [S1, "sessys[2]"], in_order: yes}
        - {points: [MNT-009], in_order: no}
        - {points: [ON-001, USE-004], subjects: [site], in_order: yes}
      """, of: ["MNT-008", "MNT-009", "MNT-010", "ON-001", "USE-004", "QUA-001"])
    #expect(
      verdicts
        == [
          "QUA-001 site not-stated", "MNT-008 S1 pass", "MNT-008 S2 not-stated", "MNT-008 sessys[2] pass",
          "MNT-009 S1 fail", "MNT-009 S2 fail", "MNT-009 sessys[2] fail", "MNT-010 S1 pass",
          "MNT-010 S2 not-stated", "MNT-010 sessys[2] not-applicable", "ON-001 site pass",
          "USE-004 site pass",
        ].sorted())
  }

  /// After a repair the later examination holds; two of one day both do.
  @Test(arguments: [
    ("{in_order: no, date: 2026-03-01}, {in_order: yes, date: 2026-03-02}", Verdict.pass),
    ("{in_order: yes, date: 2026-03-02}, {in_order: no, date: 2026-03-01}", .pass),
    ("{in_order: yes, date: 2026-03-01}, {in_order: no, date: 2026-03-02}", .fail),
    ("{in_order: yes, date: 2026-03-01}, {in_order: no, date: 2026-03-01}", .fail),
    ("{in_order: yes}, {in_order: no}", .fail),
    ("{in_order: no}, {in_order: yes, date: 2026-03-01}", .pass),
    ("{in_order: yes, date: 2026-03-01}, {date: 2026-03-02}", .notStated),
  ])
  func `of two the later one holds`(_ records: String, _ expected: Verdict) throws {
    let text = records.split(separator: "}, {").joined(separator: "}, {points: [ON-001], ")
    let list = "{points: [ON-001], " + text.dropFirst()
    let inspection = try Inspection(
      of: fragment("stage: completed\nsessys: [{name: S1}]\nexaminations: [\(list)]"), against: .current)
    #expect(inspection.outcomes.first { $0.rule.id == "ON-001" }?.verdict == expected)
  }

  @Test(arguments: [
    ("{points: [MNT-088], in_order: yes}", "examinations[0].points[0]"),
    ("{points: [free-spaces], in_order: yes}", "examinations[0].points[0]"),
    ("{points: [MNT-008], subjects: [S9], in_order: yes}", "examinations[0].subjects[0]"),
    ("{points: [MNT-008], subjects: [S1, site], in_order: yes}", "examinations[0].subjects[1]"),
    ("{points: [ON-001], subjects: [S1], in_order: yes}", "examinations[0].subjects[0]"),
  ])
  func `what is not there cannot be examined`(_ record: String, _ place: String) throws {
    let plan = try fragment("stage: completed\nsessys: [{name: S1}]\nexaminations: [\(record)]")
    let problems = try #require(throws: Problems.self) { try Inspection(of: plan, against: .current) }
    #expect(problems.all.map(\.path) == [place])
  }

  @Test func `at stage plan nothing is examined`() throws {
    let plan = try fragment("sessys: [{name: S1}]\nexaminations: [{points: [MNT-008], in_order: no}]")
    let inspection = try Inspection(of: plan, against: .current)
    #expect(!inspection.outcomes.contains { $0.rule.id == "MNT-008" })
  }

  @Test func `what was not examined asks for no fact`() throws {
    let inspection = try Inspection(
      of: fragment(
        "stage: completed\nsessys: [{name: S1}]\nexaminations: [{points: [SAF-008], in_order: yes}]"),
      against: .current)
    let outcome = try #require(inspection.outcomes.first { $0.rule.id == "MNT-008" })
    #expect(outcome.isUnexamined && outcome.facts.isEmpty && outcome.verdict == .notStated)
    #expect(inspection.outcomes.filter(\.isUnexamined).allSatisfy { $0.rule.id.first?.isUppercase == true })
  }

  /// "MNT-008 S1 pass", in the order of the letters.
  private static func verdicts(_ text: String, of ids: Set<String>) throws -> [String] {
    try Inspection(of: fragment("stage: completed\n" + text), against: .current).outcomes
      .filter { ids.contains($0.rule.id) }
      .map { "\($0.rule.id) \($0.subject.label) \($0.verdict.rawValue)" }.sorted()
  }
}
