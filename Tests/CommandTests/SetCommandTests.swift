import Foundation
import Testing

@Suite struct SetCommandTests {
  @Test func `writes the changed file to standard output, and leaves the old one`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["set", "plan.yaml", "supply.main_fuse=25 A"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output == conformingPlan.replacing("main_fuse: 35 A", with: "main_fuse: 25 A"))
    #expect(try desk.read("plan.yaml") == conformingPlan)
    #expect(desk.names() == ["plan.yaml"])
    let piped = try await desk.run(["set", "-", "supply.main_fuse=25 A"], input: conformingPlan)
    #expect(piped.status == 0 && piped.output == run.output)
  }

  /// A byte order mark and line ends of Windows go the whole way.
  @Test func `keeps every byte that it is not about`() async throws {
    let desk = try Desk()
    let text = "\u{FEFF}" + conformingPlan.replacing("\n", with: "\r\n")
    try desk.write(text, to: "plan.yaml")
    let run = try await desk.run(["set", "plan.yaml", "supply.main_fuse=25 A", "--output", "new.yaml"])
    #expect(run.status == 0 && run.output == "new.yaml\n" && run.error.isEmpty)
    #expect(try desk.read("new.yaml") == text.replacing("main_fuse: 35 A", with: "main_fuse: 25 A"))
  }

  /// What a few words do not speak of stays.
  @Test(arguments: [
    (
      "groups[0].breaker=C20", "curve: B, poles: 2, rated_current: 16 A",
      "curve: C, poles: 2, rated_current: 20 A"
    ),
    ("groups[0].breaker={curve: C}", "{curve: B, poles: 2, rated_current: 16 A}", "{curve: C}"),
    ("S1.dongle=no", "{present: yes, connection: wifi}", "no"),
    ("S1.dongle=yes", "connection: wifi", "connection: wifi"),
    ("groups[0].cable=5x4", "conductor: solid", "conductor: solid, cross_section: 4 mm², cores: 5"),
  ])
  func `changes of a record what a few words say of it`(typed: String, old: String, new: String) async throws
  {
    let desk = try Desk()
    let site = """
      plancheck: 1
      groups:
        - name: G7
          breaker: {curve: B, poles: 2, rated_current: 16 A}
          cable: {conductor: solid}
      sessys:
        - {name: S1, dongle: {present: yes, connection: wifi}}

      """
    try desk.write(site, to: "site.yaml")
    let run = try await desk.run(["set", "site.yaml", typed])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    #expect(run.output == site.replacing(old, with: new))
  }

  @Test func `replaces a file only if asked`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("iets anders", to: "other.yaml")
    try desk.makeFolder("folder.yaml")
    for (output, says) in [
      ("other.yaml", "other.yaml bestaat al: het blijft staan."),
      ("plan.yaml", "plan.yaml is het locatiebestand zelf. Voeg --force toe"),
      ("folder.yaml", "folder.yaml is geen gewoon bestand"),
      ("./folder.yaml/../plan.yaml", "het locatiebestand zelf"),
    ] {
      let run = try await desk.run(["set", "plan.yaml", "supply.main_fuse=25 A", "--output", output])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.error.contains(says), "\(run.error)")
    }
    #expect(try desk.read("plan.yaml") == conformingPlan)
    #expect(try desk.read("other.yaml") == "iets anders")
    let changed = conformingPlan.replacing("main_fuse: 35 A", with: "main_fuse: 25 A")
    for output in ["other.yaml", "plan.yaml"] {
      let run = try await desk.run([
        "set", "plan.yaml", "supply.main_fuse=25 A", "--output", output, "--force",
      ])
      #expect(run.status == 0 && run.output == "\(output)\n")
      #expect(try desk.read(output) == changed)
    }
    let folder = try await desk.run(
      ["set", "plan.yaml", "supply.main_fuse=25 A", "--output", "folder.yaml", "--force"])
    #expect(folder.status == 2 && folder.error.contains("is geen gewoon bestand"))
    #expect(desk.names() == ["folder.yaml", "other.yaml", "plan.yaml"])
  }

  /// A link stays a link, and what only its owner may read stays so.
  @Test func `changes a file where it is`() async throws {
    let desk = try Desk()
    let text = "plancheck: 1\nrooms: [{name: a}]\n"
    try desk.makeFolder("sites")
    try desk.write(text, to: "sites/plan.yaml")
    let file = desk.folder.appending(path: "sites/plan.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let link = desk.folder.appending(path: "link.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "sites/plan.yaml")
    let run = try await desk.run(["set", "link.yaml", "a.volume=20 m3", "--output", "link.yaml", "--force"])
    #expect(run.status == 0 && run.output == "link.yaml\n" && run.error.isEmpty)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "sites/plan.yaml")
    #expect(try desk.read("sites/plan.yaml") == text.replacing("name: a", with: "name: a, volume: 20 m3"))
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
    #expect(desk.names(in: "sites") == ["plan.yaml"])
  }

  @Test func `adds, changes and removes in one go, in that order`() async throws {
    let desk = try Desk()
    let text = "plancheck: 1\nrooms: [{name: a}, {name: b}, {name: c}]\n"
    try desk.write(text, to: "plan.yaml")
    let run = try await desk.run([
      "set", "plan.yaml", "--remove", "rooms[0]", "rooms[3].volume=20 m3", "--remove", "rooms.b", "--add",
      "rooms={name: d}", "c.name=--add",
    ])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output == "plancheck: 1\nrooms: [{name: \"--add\"}, {name: d, volume: 20 m3}]\n")
  }

  @Test func `changes everything or nothing, and says what is wrong with each change`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let arguments = [
      "set", "plan.yaml", "supply.main_fuse=25 A", "supply.phases=4", "--remove", "supply.phaes", "--output",
      "plan.yaml", "--force",
    ]
    let dutch = try await desk.run(arguments)
    #expect(dutch.status == 2 && dutch.output.isEmpty)
    #expect(
      dutch.error == """
        supply.phases=4: Hier hoort 1 of 3, niet “4”.
        supply.phaes: “phaes” hoort niet bij de aansluiting. Bedoelt u “phases”?
        Er is niets gewijzigd.

        """)
    let english = try await desk.run(arguments + ["--language", "en"])
    #expect(english.status == 2 && english.error.hasSuffix("Nothing has been changed.\n"))
    #expect(try desk.read("plan.yaml") == conformingPlan)
  }

  @Test func `leaves a file that would not hold together`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["set", "plan.yaml", "sessys[0].room=nergens", "--output", "new.yaml"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.hasPrefix("Na deze wijziging klopt het bestand niet meer."))
    #expect(run.error.contains("Er is geen ruimte “nergens” in dit bestand"))
    let edition = try await desk.run(["set", "plan.yaml", "manual=99/99"])
    #expect(edition.status == 2 && edition.error.contains("Er is geen uitgave “99/99” van de handleiding"))
    let waiver = try await desk.run(["set", "plan.yaml", "waivers[0].rule=fre-space"])
    #expect(waiver.status == 2 && waiver.error.contains("Bedoelt u “free-space”?"))
    #expect(desk.names() == ["plan.yaml"])
  }

  /// As an electrician who knows of a mistake would mend it.
  @Test func `mends a file that does not hold together`() async throws {
    let desk = try Desk()
    try desk.write("plancheck: 1\nrooms: [{name: a}]\nsessys: [{room: b}]\n", to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml"]).status == 2)
    let run = try await desk.run(["set", "plan.yaml", "sessys[0].room=a"])
    #expect(run.status == 0 && run.output == "plancheck: 1\nrooms: [{name: a}]\nsessys: [{room: a}]\n")
  }

  @Test func `tells what is wrong with a file, as check does`() async throws {
    let desk = try Desk()
    try desk.write("plancheck: 1\nsupply: {phases: 2}\n", to: "plan.yaml")
    try desk.write([0x70, 0xFF, 0x0A], to: "bytes.yaml")
    for file in ["plan.yaml", "bytes.yaml", "missing.yaml"] {
      let run = try await desk.run(["set", file, "supply.phases=3", "--language", "en"])
      let check = try await desk.run(["check", file, "--language", "en"])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.error == check.error)
    }
  }

  @Test(arguments: [
    (["set"], "Er ontbreekt een gegeven: '<plan>'"),
    (["set", "plan.yaml"], "Geef op wat er gewijzigd wordt"),
    (["set", "plan.yaml", "supply.phases=3", "--force"], "--force hoort bij --output BESTAND."),
    (["set", "plan.yaml", "supply.phases"], "Er staat geen waarde bij."),
    (["set", "plan.yaml", "--add"], "Er ontbreekt een waarde voor '--add <add>'"),
    (["zet", "plan.yaml"], "Bedoelt u “plancheck set”?"),
  ])
  func `refuses wrong use`(_ arguments: [String], _ says: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.contains(says), "\(run.error)")
    #expect(desk.names() == ["plan.yaml"])
  }
}
