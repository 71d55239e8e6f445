import Foundation
import Testing

@Suite struct SettingsCommandTests {
  @Test func `gives a card for each Sessy`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["settings", "plan.yaml"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("Instellingen van de dongels: plan.yaml, handleiding 06/25, 5.5.3\n\nS1\n"))
    for line in [
      #/ +p1_hostname +p1/#, #/ +pv_hostname +leeg/#, #/ +active_phase +L1 \(bruin\)/#,
      #/ +group_current +16 A/#, #/ +phase_current +35 A/#, #/ +group_sessys +1/#, #/ +total_sessys +1/#,
      #/Laden +2200 W: meer kan een Sessy niet/#, #/Leveren +1700 W: meer kan een Sessy niet/#,
    ] {
      #expect(run.output.contains(line))
    }
    let english = try await desk.run(["settings", "plan.yaml", "--language", "en"])
    #expect(english.status == 0)
    #expect(english.output.hasPrefix("Settings of the dongles: plan.yaml, manual 06/25, 5.5.3\n"))
    #expect(desk.names() == ["plan.yaml"])
  }

  @Test func `gives JSON, the same wherever the plan is read from`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["settings", "plan.yaml", "--format", "json"])
    #expect(run.status == 0 && run.error.isEmpty)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let sessy = try #require((json["sessys"] as? [[String: Any]])?.first)
    let settings = try #require(sessy["settings"] as? [String: Any])
    #expect(settings["group_current"] as? Int == 16 && settings["phase_current"] as? Int == 35)
    #expect(settings["p1_hostname"] as? String == "p1" && settings["pv_hostname"] as? String == "")
    #expect((sessy["not_stated"] as? [String: Any])?.isEmpty == true)
    let absolute = desk.folder.appending(path: "plan.yaml").path
    #expect(try await desk.run(["settings", absolute, "--format=json"]).output == run.output)
  }

  @Test(arguments: ["text", "json"])
  func `names what is missing, and ends with 3`(_ format: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan.replacing("  main_fuse: 35 A\n", with: ""), to: "plan.yaml")
    let run = try await desk.run(["settings", "plan.yaml", "--format", format])
    #expect(run.status == 3 && run.error.isEmpty)
    #expect(run.output.contains("supply.main_fuse"))
    #expect(run.output.contains(format == "text" ? "niet opgegeven" : "\"phase_current\": null"))
  }

  /// Faults in the installation are no matter of this command.
  @Test func `gives the settings of a plan that violates`() async throws {
    let run = try await Desk().run(["settings", "-"], input: violatingPlan)
    #expect(run.status == 0)
    #expect(run.output.contains("stdin"))
  }

  @Test func `tells what is wrong with a plan, as check does`() async throws {
    let desk = try Desk()
    try desk.write("plancheck: 1\nsupply: {phases: 2}\n", to: "plan.yaml")
    for language in ["nl", "en"] {
      let run = try await desk.run(["settings", "plan.yaml", "--language", language])
      let check = try await desk.run(["check", "plan.yaml", "--language", language])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.error == check.error && run.error.contains("--> plan.yaml:2:18"))
    }
    let missing = try await desk.run(["settings", "missing.yaml", "--language", "en"])
    #expect(missing.status == 2)
    #expect(missing.error == "error: This cannot be read: it does not exist.\n --> missing.yaml\n")
  }

  @Test(arguments: [
    (["settings"], "Er ontbreekt een gegeven: '<plan>'"),
    (["settings", "plan.yaml", "--format", "xml"], "Kies een van 'text' en 'json'"),
    (["settings", "plan.yaml", "b.yaml"], "Onverwacht gegeven 'b.yaml'"),
    (["setting", "plan.yaml"], "Bedoelt u “plancheck settings”?"),
  ])
  func `refuses wrong use`(_ arguments: [String], _ says: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.contains(says), "\(run.error)")
  }
}
