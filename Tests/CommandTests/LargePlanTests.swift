import Foundation
import Testing

/// Every run ends by itself, within the memory that a `Desk` gives it: see `Desk.run`.
@Suite struct LargePlanTests {
  @Test func `reports on every Sessy of a large plan`() async throws {
    let desk = try Desk()
    try desk.write(Self.sessys(450), to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml", "--output", "reports"] + allFormats)
    #expect(run.status == 1 && desk.names(in: "reports").count == formatNames.count)
    for name in desk.names(in: "reports") {
      let report = try desk.read("reports/\(name)")
      #expect([0, 1, 222, 449].allSatisfy { report.contains("S\($0)x") }, "\(name)")
    }
  }

  /// What each of many rests on is not spelt out for each: reports grow as the site does.
  @Test func `reports in proportion to the site`() async throws {
    try await expectProportion(of: Self.sessysOnThreePhases, from: 60, to: 300, status: 1)
  }

  /// Each may be on each group, and waits for all that do not say so.
  @Test func `reports on groups and Sessys that say nothing in proportion`() async throws {
    try await expectProportion(of: { Self.blanks(groups: $0, sessys: $0) }, from: 40, to: 200, status: 3)
  }

  /// Five times as many things, at most five and a half times the report, in each format.
  private func expectProportion(
    of plan: (Int) -> String, from few: Int, to many: Int, status: Int32
  ) async throws {
    let desk = try Desk()
    for count in [few, many] {
      try desk.write(plan(count), to: "plan.yaml")
      let run = try await desk.run(["check", "plan.yaml", "--output", "reports-\(count)"] + allFormats)
      #expect(run.status == status)
    }
    let names = desk.names(in: "reports-\(few)")
    #expect(names.count == formatNames.count)
    for name in names {
      let sizes = try [few, many].map { try desk.read("reports-\($0)/\(name)").utf8.count }
      #expect(sizes[0] > 0 && Double(sizes[1]) <= 5.5 * Double(sizes[0]), "\(name): \(sizes)")
    }
  }

  @Test func `takes as many things as it can hold against each other`() async throws {
    let desk = try Desk()
    try desk.write(Self.blanks(groups: 500, sessys: 500), to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml"]).status == 3)
  }

  @Test(arguments: [
    NamedPlan("501 groups and 500 Sessys", blanks(groups: 501, sessys: 500)),
    NamedPlan("1,001 Sessys", blanks(groups: 0, sessys: 1001)),
  ])
  func `refuses more than can be held against each other`(_ plan: NamedPlan) async throws {
    let run = try await refusal(of: plan)
    #expect(run.error.contains("samen meer dan 1000 aardlekschakelaars, groepen, omvormers"))
    #expect(run.error.contains(/plan.yaml:[0-9]+:[0-9]+\n/))
  }

  @Test(arguments: tooLarge)
  func `refuses more than it can tell apart`(_ plan: NamedPlan) async throws {
    let run = try await refusal(of: plan)
    #expect(run.error.contains("Dit bestand noemt meer dan 10000 dingen in lijsten"))
    #expect(run.error.contains(/plan.yaml:[0-9]+:[0-9]+\n/))
  }

  @Test(arguments: tooWrong)
  func `is brief about many mistakes`(_ plan: NamedPlan) async throws {
    let run = try await refusal(of: plan)
    #expect(run.error.hasPrefix("fout: "))
    #expect(run.error.components(separatedBy: "fout: ").count <= 101)
  }

  @Test(arguments: oddlyWired)
  func `judges what is wired oddly, and is brief about what is at odds`(_ plan: NamedPlan) async throws {
    let desk = try Desk()
    try desk.write(plan.text, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"])
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(run.output.components(separatedBy: "tegenspraak: ").count <= 101)
  }

  private static let oddlyWired = [
    NamedPlan("400 Sessys in one place", sessys(400) { $0 == 0 ? "work_switch" : "S0x" }),
    NamedPlan("400 Sessys in a circle", sessys(400) { "S\(($0 + 1) % 400)x" }),
    NamedPlan(
      "400 Sessys at one address",
      "plancheck: 1\nsessys:\n" + many("- {dongle: {address: 10.0.0.2}, phase: L1}\n", 400)),
  ]

  @Test(arguments: longButRight)
  func `reads what is long and right`(_ plan: NamedPlan) async throws {
    let desk = try Desk()
    try desk.write(plan.text, to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml", "--output", "reports"] + allFormats).status == 3)
    #expect(desk.names(in: "reports").count == formatNames.count)
  }

  private func refusal(of plan: NamedPlan) async throws -> Run {
    let desk = try Desk()
    try desk.write(plan.text, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.utf8.count < 200_000, "\(run.error.prefix(1000))")
    return run
  }

  private static let tooLarge = [
    NamedPlan("10,001 Sessys", sessys(10_001)),
    NamedPlan(
      "10,000 batteries in a Sessy",
      "plancheck: 1\nsessys:\n- packs:\n" + many("  - {base: A}\n", 10_000)),
    NamedPlan("50,000 batteries", "plancheck: 1\nsessys:\n- packs:\n" + many("  - {base: A}\n", 50_000)),
  ]

  private static let tooWrong = [
    NamedPlan("unknown rooms among 1,300", unknownRooms),
    NamedPlan("one phase 30,000 times", "plancheck: 1\ngroups:\n- phases:\n" + many("  - L1\n", 30_000)),
    NamedPlan("400 Sessys of one name", "plancheck: 1\nsessys:\n" + many("- name: S\n", 400)),
    NamedPlan("one field 10,000 times", many("plancheck: 1\n", 10_000)),
    NamedPlan("5,000 wrong amounts", "plancheck: 1\nrooms:\n" + many("- volume: 3\n", 5000)),
    NamedPlan("records 100,000 deep", "plancheck: 1\n" + many("{a:\n ", 100_000)),
    NamedPlan("lists 100,000 deep", "plancheck: 1\nsite:\n" + many(" [\n", 100_000) + many(" ]\n", 100_000)),
    NamedPlan("names 100,000 deep", "plancheck: 1\n" + many("? [\n ", 100_000)),
    NamedPlan("steps 1,000 deep", "plancheck: 1\n" + (0..<1000).map { many(" ", $0) + "a:\n" }.joined()),
    NamedPlan(
      "100 mistakes on a line of 100 kB", "plancheck: 1\nrooms: [" + many("{volume: 3}, ", 8000) + "]\n"),
    NamedPlan(
      "a mistake at the end of 4 MB", "plancheck: 1\nsite: {customer: " + many("x", 4_000_000) + ", x: 1}\n"),
    NamedPlan("a text of 4 MB", "plancheck: 1\nsite:\n  customer:\n" + many("    x x x\n", 390_000)),
    NamedPlan("a line of 50 MB", many("x", 50_000_000)),
    NamedPlan("a million closing brackets", "plancheck: 1\n" + many("]\n", 1_000_000)),
  ]

  private static let longButRight = [
    NamedPlan("4 million lines", "plancheck: 1\n" + many("\n", 4_000_000)),
    NamedPlan("a comment of 4 MB", "plancheck: 1\n" + many("# x x x x x x\n", 290_000)),
    NamedPlan(
      "9,999 batteries in a Sessy",
      "plancheck: 1\nsessys:\n- packs:\n" + (0..<9_999).map { "  - {base: A\($0)}\n" }.joined()),
  ]

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// All names are as long as can be, and unlike each other.
  private static let unknownRooms: String = {
    func name(_ index: Int, _ letter: String) -> String {
      let number = String(index)
      return number + many(letter, 60 - number.count)
    }
    let rooms = (0..<1300).map { "- name: \(name($0, "x"))\n" }
    let sessys = (0..<150).map { "- room: \(name($0, "y"))\n" }
    return "plancheck: 1\nrooms:\n\(rooms.joined())sessys:\n\(sessys.joined())"
  }()

  private static func sessys(
    _ count: Int, fedFrom: (Int) -> String = { $0 == 0 ? "work_switch" : "S\($0 - 1)x" }
  ) -> String {
    let sessys = (0..<count).map { index in
      "- {name: S\(index)x, group: G, room: R, fed_from: \(fedFrom(index)), free_space: {left: 8 cm}}\n"
    }
    return "plancheck: 1\ngroups: [{name: G}]\nrooms: [{name: R}]\nsessys:\n" + sessys.joined()
  }

  private static func sessysOnThreePhases(_ count: Int) -> String {
    let sessys = (0..<count).map { index in
      "- {name: S\(index)x, group: G, phase: L\(index % 3 + 1), settings: {phase_sessys: 1, group_sessys: 2}}\n"
    }
    return """
      plancheck: 1
      supply: {phases: 3, main_fuse: 25 A}
      meter_box: {residual_current_devices: [{rated_current: 40 A, groups: [G, H]}]}
      groups: [{name: G, breaker: {rated_current: 16 A}}, {name: H, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys:

      """ + sessys.joined()
  }

  private static func blanks(groups: Int, sessys: Int) -> String {
    func list(_ key: String, _ count: Int) -> String {
      count == 0 ? "" : "\(key): [\(Array(repeating: "{}", count: count).joined(separator: ","))]\n"
    }
    return "plancheck: 1\n" + list("groups", groups) + list("sessys", sessys)
  }
}
