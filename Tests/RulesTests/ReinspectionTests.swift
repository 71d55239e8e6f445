import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The defects of a completed installation by class, and what has become of them since an earlier report.
@Suite struct ReinspectionTests {
  /// A site of which one point of each severity is examined: in order or not.
  private static func site(
    _ date: String, danger: String = "no", caution: String = "no", notice: String = "no",
    performance: String = "no", more: String = "", stage: String = "completed"
  ) throws -> Inspection {
    let examinations = [
      ("USE-004", danger), ("SAF-008", caution), ("MNT-008", notice), ("TST-004", performance),
    ]
    .filter { $0.1 != "-" }
    .map { "  - {points: [\($0.0)], in_order: \($0.1), by: J. Bakker, date: \(date)}" }
    let plan = try fragment(
      """
      stage: \(stage)
      site: {reference: P-1, address: Dorpsstraat 1, customer: De Vries, date: \(date)}
      sessys: [{name: S1}]
      \(more)
      examinations:
      \(examinations.joined(separator: "\n"))
      """)
    return try Inspection(of: plan, against: .current)
  }

  private static func json(_ inspection: Inspection, since previous: PreviousReport? = nil) -> [UInt8] {
    Format.json.document(ReportContent(of: inspection, since: previous), in: .en).bytes
  }

  private static func previous(_ inspection: Inspection) throws -> PreviousReport {
    try PreviousReport(json(inspection), name: "then.json")
  }

  private static func members(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// "1 2026-05-10" of each defect, by its point.
  private static func defects(_ bytes: [UInt8]) throws -> [String: String] {
    let outcomes = try #require(try members(bytes)["outcomes"] as? [[String: Any]])
    return outcomes.reduce(into: [:]) { found, outcome in
      guard let defect = outcome["defect"] as? [String: Any] else { return }
      found[outcome["rule"] as? String ?? ""] =
        "\(defect["class"] ?? "") \(defect["due"] as? String ?? "-")"
    }
  }

  @Test func `a defect has the term of its class, from the day of judging`() throws {
    let found = try Self.defects(Self.json(Self.site("2026-05-31")))
    #expect(
      found == [
        "USE-004": "1 2026-05-31", "SAF-008": "2 2026-06-30", "MNT-008": "3 2026-08-31", "TST-004": "4 -",
      ])
    let plan = try Self.site("2026-05-31", stage: "plan")
    #expect(try Self.defects(Self.json(plan)).isEmpty)
  }

  @Test func `the file may choose the classes`() throws {
    let audit = """
      audit:
        danger: {class: red, within_days: 2}
        caution: {within_months: 0}
        notice: {class: <b>, within_months: 1, within_days: 1}
        performance: {class: blue, within_months: 12}
      """
    let inspection = try Self.site("2026-01-31", more: audit)
    #expect(
      try Self.defects(Self.json(inspection))
        == [
          "USE-004": "red 2026-02-02", "SAF-008": "2 2026-01-31", "MNT-008": "<b> 2026-03-01",
          "TST-004": "blue 2027-01-31",
        ])
    let html = Format.html.render(inspection, in: .en)
    #expect(html.contains("class &lt;b&gt;, within 1 month and 1 day") && !html.contains("class <b>"))
    #expect(
      Format.text.render(inspection, in: .nl).contains(
        "Klasse red (gevaar): 1 gebrek, te herstellen: binnen 2 dagen"))
  }

  @Test(arguments: [
    ("2026-01-31", 1, 0, "2026-02-28"), ("2028-01-31", 1, 0, "2028-02-29"),
    ("2026-12-31", 1, 1, "2027-02-01"),
    ("2026-11-30", 3, 0, "2027-02-28"), ("2026-02-28", 0, 1, "2026-03-01"),
    ("2026-12-31", 0, 1, "2027-01-01"),
    ("2026-05-10", 0, 0, "2026-05-10"), ("2026-05-10", 12, 365, "2028-05-09"),
  ])
  func `months end where the calendar has them end`(_ from: String, _ months: Int, _ days: Int, _ to: String)
  {
    let day = Day(plan: from.utf8.span)
    #expect(day?.adding(months: months, days: days).description == to)
  }

  @Test func `without a day there is a class and no last day`() throws {
    let plan = try fragment(
      "stage: completed\nsessys: [{name: S1}]\nexaminations: [{points: [USE-004], in_order: no}]")
    let inspection = try Inspection(of: plan, against: .current)
    #expect(try Self.defects(Self.json(inspection)) == ["USE-004": "1 -"])
    #expect(Format.text.render(inspection, in: .en).contains("Without the date of the audit (site.date)"))
  }

  /// "open USE-004 2026-05-10 overdue", the gravest first.
  private static func states(_ now: Inspection, since then: Inspection) throws -> [String] {
    let report = try members(json(now, since: previous(then)))
    let findings = try #require((report["previous"] as? [String: Any])?["findings"] as? [[String: Any]])
    return findings.map { finding in
      let due = finding["due"] as? String ?? "-"
      let overdue = finding["overdue"] as? Bool == true ? " overdue" : ""
      return "\(finding["state"] ?? "") \(finding["rule"] ?? "") \(due)\(overdue)"
    }
  }

  @Test func `what was wrong is solved, open, or not examined again; what is wrong since is new`() throws {
    let then = try Self.site("2026-05-10", performance: "yes")
    let now = try Self.site("2026-06-10", danger: "yes", notice: "-")
    #expect(
      try Self.states(now, since: then)
        == [
          "solved USE-004 -", "open SAF-008 2026-06-10", "unexamined MNT-008 2026-08-10", "new TST-004 -",
        ])
    let waiver = """
      waivers: [{rule: MNT-008, subject: S1, reason: no room, by: owner, date: 2026-06-01, until: 2026-07-01}]
      """
    let waived = try Self.site("2026-06-10", danger: "yes", caution: "yes", performance: "yes", more: waiver)
    #expect(
      try Self.states(waived, since: then) == ["solved USE-004 -", "solved SAF-008 -", "waived MNT-008 -"])
    // What is not there any more is not solved.
    let other = try fragment(
      "stage: completed\nsite: {reference: P-1, date: 2026-06-10}\nsessys: [{name: S2}]")
    #expect(
      try Self.states(Inspection(of: other, against: .current), since: then)
        == ["unexamined USE-004 2026-05-10 overdue", "gone SAF-008 -", "gone MNT-008 -"])
  }

  /// The day itself is in time.
  @Test(arguments: [("2026-06-09", false), ("2026-06-10", false), ("2026-06-11", true)])
  func `a term ends with its last day`(_ day: String, _ isOverdue: Bool) throws {
    let then = try Self.site("2026-05-10", danger: "yes")
    let now = try Self.site(day, danger: "yes", notice: "yes", performance: "yes")
    #expect(
      try Self.states(now, since: then).contains("open SAF-008 2026-06-10\(isOverdue ? " overdue" : "")"))
  }

  @Test func `the first term stays, from report to report`() throws {
    let first = try Self.previous(Self.site("2026-05-10"))
    let second = try PreviousReport(Self.json(Self.site("2026-05-20"), since: first), name: "second.json")
    let third = Self.json(try Self.site("2026-06-01"), since: second)
    #expect(try Self.defects(third)["SAF-008"] == "2 2026-06-10")
    #expect(try Self.defects(third)["USE-004"] == "1 2026-05-10")
  }

  @Test(arguments: [Format.text, .html, .markdown])
  func `an open danger past its term is said first`(_ format: Format) throws {
    let then = try Self.previous(Self.site("2026-05-10"))
    for danger in ["no", "-"] {
      let now = try Self.site("2026-05-11", danger: danger)
      let whole = format.document(ReportContent(of: now, since: then), in: .en).text
      // The head of a page has a title and styles.
      let report = whole[(whole.firstRange(of: "<body")?.lowerBound ?? whole.startIndex)...]
      let first = try #require(report.firstRange(of: "Past its term (danger)")).lowerBound
      #expect(report[first...].contains("To be put right by 10 May 2026"))
      // Before the verdict, and before all that is wrong besides.
      for later in [now.instruction(in: .en), "caution: ", "Since the earlier report"] {
        let place = report.firstRange(of: later)?.lowerBound ?? report.endIndex
        #expect(first < place, "\(later)")
      }
      let line = verdictLine(
        ReportContent(of: now, since: then), called: "now.yaml", in: .nl, isColoured: false)
      #expect(line.hasPrefix("Termijn verstreken (gevaar)"))
    }
    let inTime = format.document(ReportContent(of: try Self.site("2026-05-10"), since: then), in: .en).text
    #expect(!inTime.contains("Past its term"))
  }

  @Test func `reports in both languages tell what has changed`() throws {
    let then = try Self.previous(Self.site("2026-05-10", performance: "yes"))
    let content = ReportContent(of: try Self.site("2026-06-10", danger: "yes"), since: then)
    for (language, words) in [
      (
        Language.nl,
        ["Sinds het vorige rapport", "then.json, van 10 mei 2026: 2 nog open, 1 nieuw, 1 opgelost"]
      ),
      (.en, ["Since the earlier report", "then.json, of 10 May 2026: 2 still open, 1 new, 1 solved"]),
    ] {
      for format in [Format.text, .html, .markdown] {
        let report = format.document(content, in: language).text
        for words in words { #expect(report.contains(words), "\(format): \(words)") }
      }
    }
  }

  @Test func `what is no earlier report on this site is refused`() throws {
    func fault(_ text: String) -> String {
      do throws(PreviousReport.Fault) {
        let report = try PreviousReport(Array(text.utf8), name: "then.json")
        try report.check(against: try! Self.site("2026-06-10"))
        return "none"
      } catch {
        return error.words(.en)
      }
    }
    let sound = String(decoding: Self.json(try Self.site("2026-05-10")), as: UTF8.self)
    #expect(fault(sound) == "none")
    #expect(fault("").contains("no JSON") && fault("<html>").contains("no JSON"))
    #expect(fault(String(sound.prefix(sound.count / 2))).contains("cut off"))
    #expect(fault("{}").contains("no report") && fault("[1]").contains("no report"))
    #expect(fault(sound.replacing("plancheck:report:1", with: "plancheck:report:2")).contains("no report"))
    #expect(fault(sound.replacing("\"verdict\": \"fail\"", with: "\"verdict\": 1")).contains("no report"))
    let unreadable = #"{"$schema": "urn:plancheck:unreadable:1"}"#
    #expect(fault(unreadable).contains("could not be read") || fault(unreadable).contains("no report"))
    #expect(fault(String(repeating: " ", count: PreviousReport.maximumSize + 1)).contains("20 MB"))
    let elsewhere = sound.replacing("\"P-1\"", with: "\"P-2\"").replacing("Dorpsstraat 1", with: "Kade 2")
    #expect(fault(elsewhere).contains("another site: “Kade 2”, and this is “Dorpsstraat 1”"))
    // A new order for the same house.
    #expect(fault(sound.replacing("\"P-1\"", with: "\"P-2\"")) == "none")
  }

  @Test func `what differs in how it was judged is told`() throws {
    let sound = String(decoding: Self.json(try Self.site("2026-05-10")), as: UTF8.self)
    let now = try Self.site("2026-06-10")
    func remarks(_ text: String) throws -> String {
      let previous = try PreviousReport(Array(text.utf8), name: "then.json")
      let report = try Self.members(Self.json(now, since: previous))
      let remarks = (report["previous"] as? [String: Any])?["remarks"] as? [String]
      return (remarks ?? []).joined(separator: " ")
    }
    #expect(try remarks(sound) == "")
    let edition = Edition.current.name
    #expect(
      try remarks(sound.replacing("\"edition\": \"\(edition)\"", with: "\"edition\": \"01/24\""))
        .contains("by edition 01/24"))
    let version = "\"rules_version\": \(Edition.current.version)"
    #expect(
      try remarks(sound.replacing(version, with: "\"rules_version\": 1")).contains("version 1 of the rules"))
    #expect(
      try remarks(sound.replacing("\"day\": \"2026-05-10\"", with: "\"day\": \"2026-06-11\"")).contains(
        "later day"))
    #expect(
      try remarks(sound.replacing("\"manual_only\": false", with: "\"manual_only\": true")).contains(
        "manual alone"))
    let plan = String(decoding: Self.json(try Self.site("2026-05-10", stage: "plan")), as: UTF8.self)
    #expect(try remarks(plan).contains("about a plan"))
    let nameless = sound.replacing("\"P-1\"", with: "null").replacing("\"Dorpsstraat 1\"", with: "null")
      .replacing("\"De Vries\"", with: "null")
    #expect(try remarks(nameless).contains("Nothing tells whether"))
  }

  @Test func `is valid by the schemas`() throws {
    let content = ReportContent(
      of: try Self.site("2026-06-11", danger: "-"), since: try Self.previous(Self.site("2026-05-10")))
    let schema = try String(contentsOf: projectRoot.appending(path: "Schemas/report.xsd"), encoding: .utf8)
    let xml = Format.xml.document(content, in: .nl).text
    #expect(complaints(about: xml, by: schema) == [])
    for (sound, spoilt) in [
      ("state=\"open\"", "state=\"shut\""), ("overdue=\"true\"", "overdue=\"1\""),
      ("<statement row=", "<row row="),
      ("<class severity=\"danger\"", "<class severity=\"gevaar\""),
    ] {
      let place = try #require(xml.range(of: sound))
      #expect(complaints(about: xml.replacingCharacters(in: place, with: spoilt), by: schema) != [])
    }
    guard Checker.hasJSONSchema else { return }
    let json = Format.json.document(content, in: .nl).text
    let spoilt = try [
      ("\"state\": \"open\"", "\"state\": \"shut\""), ("\"overdue\": true", "\"overdue\": 1"),
      ("\"classes\": [", "\"classes\": [{},"), ("\"row\": \"", "\"row\": \"row "),
    ].map { json.replacingCharacters(in: try #require(json.range(of: $0)), with: $1) }
    let found = try complaints(about: [json] + spoilt, bySchema: "report.schema.json")
    #expect(found[0] == [])
    for complaints in found.dropFirst() { #expect(complaints != []) }
  }

  /// Reports that were cut off or spoilt: each is read or refused, and none ends the program.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func `no earlier report ends the program`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let whole = Self.json(try Self.site("2026-05-10"))
    for _ in 0..<25 {
      var bytes = whole
      if Bool.random(using: &dice) {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &dice))
      } else {
        for _ in 0..<40 {
          bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
      }
      _ = try? PreviousReport(bytes, name: "then.json")
    }
  }

  @Test func `each statement of the manual has a verdict, what it rests on, and by whom`() throws {
    let report = try Self.members(Self.json(Self.site("2026-05-10", caution: "yes")))
    let statements = try #require((report["completed"] as? [String: Any])?["statements"] as? [[String: Any]])
    let covered = Set(Edition.current.at(.completed).rules.flatMap { $0.covers })
    let judged = Edition.current.register.filter { covered.contains($0.id) }
    #expect(judged.count > 200)
    #expect(statements.map { $0["row"] as? String } == judged.map { $0.id })
    func statement(_ row: String) throws -> String {
      let found = try #require(statements.first { $0["row"] as? String == row })
      return "\(found["verdict"] ?? "") \(found["rests_on"] ?? "") \(found["by"] ?? "")"
    }
    #expect(try statement("SAF-008") == #"pass ["confirmation"] ["J. Bakker"]"#)
    #expect(try statement("USE-004") == #"fail ["confirmation"] ["J. Bakker"]"#)
    #expect(try statement("QUA-001") == "not-stated [] []")
  }

  /// The example after a repair, with the report of the visit before it.
  @Test func `the example after repair is held against its earlier report`() throws {
    let folder = projectRoot.appending(path: "plans/examples/completed")
    let bytes = Array(try Data(contentsOf: folder.appending(path: "after-repair.previous.json")))
    let previous = try PreviousReport(bytes, name: "after-repair.previous.json")
    let now = try Inspection(of: example("completed/after-repair"), against: .current)
    try previous.check(against: now)
    let report = try Self.members(Self.json(now, since: previous))
    let findings = try #require((report["previous"] as? [String: Any])?["findings"] as? [[String: Any]])
    #expect(
      Set(findings.map { "\($0["state"] ?? "") \($0["rule"] ?? "")" })
        == [
          "open residual-current-type", "new TST-007", "solved MNT-009", "solved SAF-008",
          "solved setting-active-phase", "solved TST-001", "solved CAB-008",
        ])
  }
}

extension Inspection {
  /// The order of the front page.
  fileprivate func instruction(in language: Language) -> String {
    language == .en ? "Not in order" : "Niet in orde"
  }
}
