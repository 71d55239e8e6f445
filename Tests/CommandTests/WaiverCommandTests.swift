import Foundation
import Testing

@Suite struct WaiverCommandTests {
  /// Waives the sun that shines on S1 in `violatingPlan`, which states 2026-03-02 as its day.
  private static let waived =
    violatingPlan + """
      waivers:
        - rule: direct-sun
          subject: S1
          reason: zonwering volgt
          by: J. Bakker
          date: 2026-03-01
          until: 2026-03-31

      """

  @Test(
    arguments: [
      ([], 0), (["--date", "2026-02-28"], 1), (["--date", "2026-03-01"], 0), (["--date=2026-03-31"], 0),
      (["--date", "2026-04-01"], 1), (["--fail-on", "advice"], 1), (["--manual-only"], 0),
      (["--manual-only", "--date", "2026-04-01"], 1),
    ] as [([String], Int32)])
  func `counts on the day of judging`(_ options: [String], _ status: Int32) async throws {
    let desk = try Desk()
    try desk.write(Self.waived, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"] + options)
    #expect(run.status == status, "\(run.output)")
    #expect(run.output.contains("Geaccordeerde afwijkingen:") && run.error.isEmpty)
    #expect(
      run.output.contains("geaccordeerde afwijking telt niet mee")
        == options.contains { $0 == "2026-02-28" || $0 == "2026-04-01" })
  }

  @Test func `does not count without a day of judging`() async throws {
    let desk = try Desk()
    try desk.write(
      Self.waived.replacing("    date: 2026-03-02\n", with: "").replacing("  date: 2026-03-02\n", with: ""),
      to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"])
    #expect(run.status == 1)
    #expect(run.output.contains("> Vul locatie.datum in, of geef bij het beoordelen de dag op."))
    #expect(try await desk.run(["check", "plan.yaml", "--date", "2026-03-02"]).status == 0)
  }

  @Test(arguments: [
    ("rule: direct-sun", "rule: direct-sum", "waivers[0].rule", "Bedoelt u “direct-sun”?"),
    ("subject: S1", "subject: S11", "waivers[0].subject", "Bedoelt u “S1”?"),
  ])
  func `is refused like any other mistake in the file`(
    _ sound: String, _ spoilt: String, _ field: String, _ says: String
  ) async throws {
    let desk = try Desk()
    try desk.write(Self.waived.replacing(sound, with: spoilt), to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml", "--output", "reports"])
    #expect(run.status == 2)
    #expect(run.error.contains("= veld: \(field)\n") && run.error.contains(says), "\(run.error)")
    #expect(try desk.read("reports/plan.txt").contains(says))
  }

  /// What else the file says is judged all the same.
  @Test func `is told to end before it begins`() async throws {
    let desk = try Desk()
    let spoilt = Self.waived.replacing("until: 2026-03-31", with: "until: 2026-02-28")
    try desk.write(spoilt, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"])
    #expect(run.status == 1)
    #expect(run.output.contains("= veld: waivers[0].until\n"))
    #expect(run.output.contains("eindigt (28 februari 2026) voor ze begint (1 maart 2026)"))
  }

  @Test func `is known, and told to waive nothing, of a rule that is switched off`() async throws {
    let desk = try Desk()
    let rule = Self.waived.replacing("rule: direct-sun", with: "rule: busbar-sum-of-breakers")
    try desk.write(rule.replacing("subject: S1", with: "subject: site"), to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml", "--manual-only"])
    #expect(run.status == 1)
    #expect(run.output.contains("Beoordeeld naar de handleiding alleen"))
    #expect(run.output.contains("niet naar de handleiding alleen"))
    #expect(!(try await desk.run(["check", "plan.yaml"]).output.contains("handleiding alleen")))
  }

  @Test(arguments: ["2026-3-2", "2026-02-30", "morgen", ""])
  func `takes a day of the calendar only`(_ day: String) async throws {
    let desk = try Desk()
    try desk.write(Self.waived, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml", "--date", day])
    #expect(run.status == 2)
    #expect(run.error.contains("De waarde '\(day)' is ongeldig voor '--date <date>'"), "\(run.error)")
  }

  @Test func `asks less of a site by the manual alone`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let whole = try await desk.run(["check", "plan.yaml", "--format", "xml"])
    let alone = try await desk.run(["check", "plan.yaml", "--format", "xml", "--manual-only"])
    #expect(whole.status == 0 && alone.status == 0)
    #expect(whole.output.contains(" source=\"") && !alone.output.contains(" source=\""))
  }
}
