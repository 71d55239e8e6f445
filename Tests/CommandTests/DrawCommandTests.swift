import Foundation
import Testing

@Suite struct DrawCommandTests {
  @Test func `draws the wiring diagram on standard output`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["diagram", "plan.yaml"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("<?xml") && run.output.contains("<svg "))
    #expect(run.output.contains("Aansluitschema"))
    let again = try await desk.run(["diagram", "plan.yaml", "--kind", "wiring"])
    #expect(again.output == run.output)
    let english = try await desk.run(["diagram", "plan.yaml", "--language", "en"])
    #expect(english.output.contains("Wiring diagram"))
    #expect(desk.names() == ["plan.yaml"])
  }

  @Test(arguments: [
    ("installation", "Installatieschema van"), ("terminals", "Klemmen van"), ("placement", "Plaatsing"),
    ("currents", "Stromen van"),
  ])
  func `draws one kind only`(_ kind: String, _ title: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["diagram", "plan.yaml", "--kind", kind, "--output", "out"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(!desk.names(in: "out").isEmpty)
    for name in desk.names(in: "out") {
      #expect(name.hasPrefix("plan-\(kind)"))
      #expect(try desk.read("out/\(name)").contains(title))
    }
  }

  @Test func `draws a plan that violates, and says so in no status`() async throws {
    let run = try await Desk().run(["diagram", "-"], input: violatingPlan)
    #expect(run.status == 0)
    #expect(run.output.contains("NIET ZO AANSLUITEN"))
  }

  @Test(arguments: 1...8)
  func `draws each sheet of the manual`(_ sheet: Int) async throws {
    let run = try await Desk().run(["diagram", "--sheet", String(sheet)])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.contains("Schema \(sheet): "))
  }

  @Test func `writes every drawing to a folder, and again over its own`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    for _ in 1...2 {
      let run = try await desk.run(["diagram", "plan.yaml", "--output", "out"])
      #expect(run.status == 0 && run.error.isEmpty)
      let written = run.output.split(separator: "\n").map(String.init)
      #expect(written.contains("out/plan-wiring.svg"))
      #expect(Set(desk.names(in: "out")) == Set(written.map { String($0.dropFirst("out/".count)) }))
    }
  }

  @Test func `spares a file that is no drawing of ours`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.makeFolder("out")
    try desk.write("mine", to: "out/plan-wiring.svg")
    let refused = try await desk.run(["diagram", "plan.yaml", "--output", "out"])
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.error.contains("out/plan-wiring.svg bestaat al"))
    #expect(desk.names(in: "out") == ["plan-wiring.svg"])
    #expect(try desk.read("out/plan-wiring.svg") == "mine")
    let forced = try await desk.run(["diagram", "plan.yaml", "--output", "out", "--force"])
    #expect(forced.status == 0)
  }

  @Test(arguments: [
    (["diagram"], "een van beide"),
    (["diagram", "plan.yaml", "--sheet", "3"], "een van beide"),
    (["diagram", "--sheet", "3", "--kind", "wiring"], "--kind hoort bij een locatiebestand"),
    (["diagram", "--sheet", "9"], "9"),
    (["diagram", "plan.yaml", "--kind", "roof"], "roof"),
    (["diagram", "missing.yaml"], "missing.yaml"),
  ])
  func `refuses what makes no sense`(_ arguments: [String], _ words: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.contains(words))
  }
}
