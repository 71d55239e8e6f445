import Foundation
import Testing

@Suite struct SuggestCommandTests {
  /// One Sessy in a room without ventilation.
  private static let stuffyPlan = conformingPlan.replacing("ventilated: yes", with: "ventilated: no")

  @Test func `says what to do, and how the file changes`() async throws {
    let desk = try Desk()
    try desk.write(Self.stuffyPlan, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml", "--language", "en"])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    #expect(run.output.hasPrefix("plan.yaml: "))
    #expect(run.output.contains("1. Material\n   - Fit ventilation in "))
    #expect(run.output.contains("ventilated: no") && run.output.contains("ventilated: yes"))
    #expect(run.output.contains("sites judged."))
    #expect(desk.names() == ["plan.yaml"])
  }

  /// The house of the README, in the words that it shows.
  @Test(arguments: [("README.md", "nl"), ("README.en.md", "en")])
  func `gives the three best ways of an example`(readme: String, language: String) async throws {
    let desk = try Desk()
    try desk.write(contents(of: "plans/examples/planning/small-room-and-30-ma.yaml"), to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml", "--language", language])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    let ways = run.output.split(separator: "\n").filter {
      $0.dropFirst().hasPrefix(". ") || $0.hasPrefix("   - ")
    }
    #expect(ways.count == 9)
    #expect(try contents(of: readme).contains(ways.map { "    \($0)\n" }.joined()))
  }

  @Test func `carries a suggestion out in a new file, and never replaces one`() async throws {
    let desk = try Desk()
    try desk.write(Self.stuffyPlan, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml", "--apply", "1", "--output", "new.yaml"])
    #expect(run.status == 0 && run.output == "new.yaml\n")
    #expect(try desk.read("new.yaml") == conformingPlan)
    #expect(try await desk.run(["check", "new.yaml"]).status == 0)
    for name in ["new.yaml", "plan.yaml"] {
      let again = try await desk.run(["suggest", "plan.yaml", "--apply", "1", "--output", name])
      #expect(again.status == 2 && again.error.contains("bestaat al"))
    }
    #expect(try desk.read("plan.yaml") == Self.stuffyPlan)
    #expect(desk.names() == ["new.yaml", "plan.yaml"])
  }

  @Test func `gives the same as JSON`() async throws {
    let desk = try Desk()
    try desk.write(Self.stuffyPlan, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let first = try #require((json["suggestions"] as? [[String: Any]])?.first)
    #expect(first["conclusion"] as? String == "conforms" && json["conclusion"] as? String == "violates")
    let step = try #require((first["steps"] as? [[String: Any]])?.first)
    #expect(step["kind"] as? String == "material" && step["part"] as? String == "rooms[0].ventilated")
    let changes = try #require(first["changes"] as? [[String: String]])
    #expect(changes == [["set": "rooms[0].ventilated", "to": "yes"]])
    #expect((json["sites_judged"] as? Int ?? 0) > 1 && json["cut_off"] as? Bool == false)
  }

  @Test func `a site that conforms needs nothing`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml"])
    #expect(run.status == 0 && run.output.hasPrefix("plan.yaml: niets te wijzigen\n"))
  }

  @Test func `weights come from a file`() async throws {
    let desk = try Desk()
    try desk.write(Self.stuffyPlan, to: "plan.yaml")
    try desk.write("kind,weight\nmaterial,9000 # dear\n\n", to: "weights.csv")
    let run = try await desk.run(["suggest", "plan.yaml", "--weights", "weights.csv", "--most", "1"])
    #expect(run.status == 0 && !run.output.contains("1. Materiaal\n"))
    for wrong in ["materials: 4", "material: 0", "material: 10001", "material", "material: veel"] {
      try desk.write("setting: 1\n\(wrong)\n", to: "weights.yaml")
      let run = try await desk.run(["suggest", "plan.yaml", "--weights", "weights.yaml"])
      #expect(run.status == 2 && run.error.contains("weights.yaml:2: "), "\(wrong): \(run.error)")
    }
    #expect(try await desk.run(["suggest", "plan.yaml", "--weights", "none.yaml"]).status == 2)
  }

  @Test(arguments: [
    ["--apply", "1"], ["--output", "new.yaml"], ["--apply", "0", "--output", "new.yaml"],
    ["--apply", "99", "--output", "new.yaml"], ["--most", "0"], ["--limit", "0"], ["--format", "html"],
  ])
  func `wrong use ends with 2, and writes nothing`(_ options: [String]) async throws {
    let desk = try Desk()
    try desk.write(Self.stuffyPlan, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml"] + options)
    #expect(run.status == 2 && run.output.isEmpty && !run.error.isEmpty)
    #expect(desk.names() == ["plan.yaml"])
  }

  @Test func `a search that is cut off says so`() async throws {
    let desk = try Desk()
    try desk.write(Self.stuffyPlan, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml", "--limit", "1"])
    #expect(run.status == 3 && run.output.contains("afgebroken"))
  }

  @Test func `tells what it would take where nothing helps`() async throws {
    let desk = try Desk()
    try desk.write(
      """
      plancheck: 1
      supply: {phases: 3, neutral: no}
      sessys: [{name: S1}]
      """, to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml"])
    #expect(run.status == 1 && run.output.contains("Dit staat in de weg:"), "\(run.output)\(run.error)")
  }

  @Test func `facts that contradict each other come first`() async throws {
    let desk = try Desk()
    try desk.write(
      "plancheck: 1\nsupply: {voltage: {lowest: 240 V, highest: 230 V}}\nsessys: [{name: S1}]\n",
      to: "plan.yaml")
    let run = try await desk.run(["suggest", "plan.yaml"])
    #expect(run.status == 3 && run.output.isEmpty && !run.error.isEmpty)
  }
}

/// A file of the project.
private func contents(of path: String) throws -> String {
  let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}
