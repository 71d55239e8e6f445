import Foundation
import Testing

@Suite struct LayoutsCommandTests {
  @Test func `draws the layouts by phase, and says what is still open`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["layouts", "plan.yaml", "--units", "1", "--language", "en"])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    #expect(run.output.hasPrefix("plan.yaml: "))
    #expect(run.output.contains("1. 1 × Sessy: charging 2200 W, delivering "), "\(run.output)")
    #expect(run.output.contains("L1  [") && run.output.contains("if what is open turns out right"))
    #expect(run.output.contains("There are no other layouts of up to 1 Sessys."))
  }

  @Test func `gives the same as JSON`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["layouts", "plan.yaml", "--units", "1", "--most", "2", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let layouts = try #require(json["layouts"] as? [[String: Any]])
    let sessys = try #require(layouts.first?["sessys"] as? [[String: Any]])
    #expect(sessys.count == 1 && sessys[0]["phase"] != nil && layouts.count <= 2)
    #expect(json["cut_off"] as? Bool == false && (json["sites_judged"] as? Int ?? 0) > 1)
  }

  @Test func `puts a layout into a new file, and never replaces one`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let arguments = ["layouts", "plan.yaml", "--units", "1", "--apply", "1", "--output", "new.yaml"]
    let run = try await desk.run(arguments)
    #expect(run.status == 0 && run.output == "new.yaml\n", "\(run.error)")
    #expect(try await desk.run(["check", "new.yaml"]).status == 3)
    #expect(try await desk.run(arguments).status == 2)
    #expect(try desk.read("plan.yaml") == conformingPlan)
  }

  @Test func `a house without a layout, and a search that is cut off`() async throws {
    let desk = try Desk()
    try desk.write("plancheck: 1\nrooms: [{name: hal, escape_route: yes}]\n", to: "none.yaml")
    let none = try await desk.run(["layouts", "none.yaml"])
    #expect(none.status == 1 && none.output.contains("[escape-route]"), "\(none.output)")
    try desk.write("plancheck: 1\nrooms: [{name: hal}]\n", to: "open.yaml")
    let cut = try await desk.run(["layouts", "open.yaml", "--limit", "6"])
    #expect(cut.status == 0 && cut.output.contains("afgebroken"), "\(cut.output)")
  }

  @Test(arguments: [
    ["--units", "0"], ["--units", "7"], ["--most", "0"], ["--limit", "0"], ["--apply", "1"],
    ["--output", "new.yaml"], ["--apply", "0", "--output", "new.yaml"], ["--format", "html"],
  ])
  func `wrong use ends with 2, and writes nothing`(_ options: [String]) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["layouts", "plan.yaml"] + options)
    #expect(run.status == 2 && run.output.isEmpty && !run.error.isEmpty)
    #expect(desk.names() == ["plan.yaml"])
  }
}
