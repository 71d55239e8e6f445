import Testing

/// By which edition of the manual a site is judged.
@Suite struct EditionCommandTests {
  private static let asking = conformingPlan.replacing(
    "plancheck: 1\n", with: "plancheck: 1\nmanual: 12/99\n")

  @Test func `is the one that the file asks for`() async throws {
    let desk = try Desk()
    try desk.write(Self.asking.replacing("12/99", with: "06/25"), to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"])
    #expect(run.status == 0 && run.output.contains("handleiding 06/25"))
  }

  @Test func `that the file asks for and there is not, is told with its place`() async throws {
    let desk = try Desk()
    try desk.write(Self.asking.replacing("12/99", with: "06/52"), to: "plan.yaml")
    for (language, words) in [
      ("nl", ["wel: 06/25. Bedoelt u “06/25”?", "veld: manual"]),
      ("en", ["there is: 06/25. Did you mean “06/25”?", "field: manual"]),
    ] {
      let run = try await desk.run(["check", "plan.yaml", "--language", language])
      #expect(run.status == 2 && run.output.isEmpty)
      for word in words + ["plan.yaml:2:9", "“06/52”"] { #expect(run.error.contains(word)) }
    }
  }

  @Test(arguments: ["check", "settings", "diagram"])
  func `of the option goes before that of the file`(_ command: String) async throws {
    let desk = try Desk()
    try desk.write(Self.asking, to: "plan.yaml")
    #expect(try await desk.run([command, "plan.yaml"]).status == 2)
    let run = try await desk.run([command, "plan.yaml", "--manual", "06/25"])
    #expect(run.status == 0 && run.error.isEmpty && run.output.contains("06/25"))
  }

  @Test(arguments: [
    ["check", "plan.yaml"], ["settings", "plan.yaml"], ["diagram", "plan.yaml"], ["diagram", "--sheet", "1"],
    ["rules"], ["rules", "--full"], ["explain", "room-volume"],
  ])
  func `of the option has to be there`(_ command: [String]) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let plain = try await desk.run(command)
    let named = try await desk.run(command + ["--manual", "06/25"])
    #expect(named.status == 0 && named.output == plain.output)
    for (language, words) in [("nl", "uitgave “6/25\u{FFFD}”"), ("en", "edition “6/25\u{FFFD}”")] {
      let run = try await desk.run(command + ["--manual", "6/25\u{1B}", "--language", language])
      #expect(run.status == 2 && run.output.isEmpty && run.error.contains("06/25"))
      #expect(run.error.contains(words), "\(run.error)")
    }
  }
}
