import Foundation
import Testing

@Suite struct CompareCommandTests {
  private static let stuffyPlan = conformingPlan.replacing("ventilated: yes", with: "ventilated: no")

  @Test func `tells what differs, and which verdicts come out otherwise`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write(Self.stuffyPlan, to: "built.yaml")
    let run = try await desk.run(["compare", "plan.yaml", "built.yaml", "--language", "en"])
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(run.output.hasPrefix("plan.yaml → built.yaml\n"))
    #expect(run.output.contains("Stated otherwise:\n  - "))
    #expect(run.output.contains(".ventilated: yes → no\n      room-ventilation, "))
    let same = try await desk.run(["compare", "plan.yaml", "plan.yaml"])
    #expect(same.status == 0 && same.output.contains("Beide zeggen hetzelfde."))
    #expect(desk.names() == ["built.yaml", "plan.yaml"])
  }

  @Test func `gives the same as JSON`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write(Self.stuffyPlan, to: "built.yaml")
    let run = try await desk.run(["compare", "plan.yaml", "built.yaml", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let difference = try #require((json["differences"] as? [[String: Any]])?.first)
    #expect(difference["kind"] as? String == "otherwise")
    #expect((difference["before"] as? [String: String])?["value"] == "true")
    #expect((difference["after"] as? [String: String])?["value"] == "false")
    let verdict = try #require((difference["verdicts"] as? [[String: Any]])?.first)
    #expect(verdict["rule"] as? String == "room-ventilation" && verdict["after"] as? String == "fail")
  }

  @Test func `check holds a site against its plan`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write(Self.stuffyPlan, to: "built.yaml")
    let run = try await desk.run(["check", "built.yaml", "--plan", "plan.yaml", "--language", "en"])
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(run.output.contains("Differences from the plan: The plan, plan.yaml, is by the manual: conforms"))
    #expect(run.output.contains(".ventilated: yes → no\n        room-ventilation, "))
    // What the plan is judged as does not follow what the site is judged as.
    let completed = try await desk.run([
      "check", "plan.yaml", "--plan", "plan.yaml", "--stage", "completed", "--language", "en",
    ])
    #expect(completed.status == 3 && completed.output.contains("What was built is what the plan has."))
    let forms = ["--format", "html", "--format", "json", "--format", "xml", "--format", "markdown"]
    let all = try await desk.run(["check", "built.yaml", "--plan", "plan.yaml", "--output", "out"] + forms)
    #expect(all.status == 1 && desk.names(in: "out").count == 4)
    #expect(try desk.read("out/built.html").contains("Verschillen met het plan"))
  }

  @Test func `check says what is wrong with a plan`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("plancheck: 1\nsupply: {phases: 4}\n", to: "wrong.yaml")
    try desk.makeFolder("sites")
    try desk.write(conformingPlan, to: "sites/one.yaml")
    for (arguments, words) in [
      (["plan.yaml", "--plan", "wrong.yaml"], "wrong.yaml:2"),
      (["plan.yaml", "--plan", "none.yaml"], "none.yaml"),
      (["sites", "--plan", "plan.yaml"], "--plan is het plan van één locatiebestand"),
      (["plan.yaml", "sites/one.yaml", "--plan", "plan.yaml"], "--plan is het plan van één locatiebestand"),
      (["-", "--plan", "-"], "De standaardinvoer"),
    ] {
      let run = try await desk.run(["check"] + arguments)
      #expect(run.status == 2 && run.output.isEmpty && run.error.contains(words), "\(run.error)")
    }
  }

  @Test func `says what cannot be read`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("plancheck: 1\nsupply: {phases: 4}\n", to: "wrong.yaml")
    for files in [["plan.yaml", "wrong.yaml"], ["plan.yaml", "none.yaml"], ["-", "-"], ["plan.yaml"]] {
      let run = try await desk.run(["compare"] + files)
      #expect(run.status == 2 && run.output.isEmpty && !run.error.isEmpty, "\(files)")
    }
  }
}
