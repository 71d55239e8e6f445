import Foundation
import Testing

/// A completed installation on the command line.
@Suite struct CompletedCommandTests {
  @Test(arguments: [("demonstrated", 0), ("found-faults", 1), ("half-demonstrated", 3)])
  func `the exit code follows what is demonstrated`(_ name: String, _ status: Int32) async throws {
    let desk = try Desk()
    let run = try await desk.run(["check", Self.example(name), "--language", "en"])
    #expect(run.status == status && run.error.isEmpty)
    #expect(run.output.contains("As demonstrated: ") && run.output.contains("As stated: "))
  }

  /// The plan conforms; what was built is yet to be examined.
  @Test func `a plan that conforms is undecided once it is judged as completed`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml"]).status == 0)
    #expect(try await desk.run(["check", "plan.yaml", "--stage", "plan"]).status == 0)
    for word in ["completed", "opgeleverd"] {
      let run = try await desk.run(["check", "plan.yaml", "--stage", word, "--demand", "stated"])
      #expect(run.status == 3 && run.output.contains("Nog te onderzoeken"))
    }
    #expect(try await desk.run(["check", "plan.yaml", "--stage", "built"]).status == 2)
    #expect(try await desk.run(["check", "plan.yaml", "--demand", "all"]).status == 2)
  }

  @Test func `what has to be shown is what is asked for`() async throws {
    let desk = try Desk()
    let text = try String(contentsOfFile: Self.example("demonstrated"), encoding: .utf8)
    // Nobody says who found it.
    try desk.write(text.replacing(#/ +door: .*\n/#, with: ""), to: "site.yaml")
    for (demand, status) in [("stated", Int32(0)), ("by-severity", 3), ("shown", 3)] {
      #expect(try await desk.run(["check", "site.yaml", "--demand", demand]).status == status)
    }
  }

  @Test func `what is to be collected is told, and nothing once all is shown`() async throws {
    let desk = try Desk()
    let half = try await desk.run(["collect", Self.example("half-demonstrated")])
    #expect(half.status == 3 && half.error.isEmpty)
    #expect(half.output.contains("waarnemingen:\n  - punten: [") && half.output.contains("[ ] MNT-008"))
    let whole = try await desk.run(["collect", Self.example("demonstrated"), "--language", "en"])
    #expect(whole.status == 0 && whole.output.hasSuffix("All is shown.\n"))
    #expect(try await desk.run(["collect", "nowhere.yaml"]).status == 2)
  }

  /// Beside the file, or where one says; what leads out of the folder is refused.
  @Test func `the answers of devices are read from a folder`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    for folder in ["plan.evidence", "other"] {
      try FileManager.default.createDirectory(
        at: desk.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    #expect(try await desk.run(["check", "plan.yaml"]).status == 0)
    try desk.write("<html>", to: "other/S1.settings.json")
    let other = try await desk.run(["check", "plan.yaml", "--evidence", "other"])
    #expect(other.status == 3 && other.output.contains("S1.settings.json is een webpagina"))
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "plan.evidence/S1.ota.json").path,
      withDestinationPath: "/etc/hostname")
    let link = try await desk.run(["check", "plan.yaml"])
    #expect(link.status == 3 && link.output.contains("S1.ota.json is geen gewoon bestand"))
    #expect(try await desk.run(["check", "plan.yaml", "--evidence", "nowhere"]).status == 2)
  }

  /// What the first visit found, and what has become of it at the second.
  @Test func `a completed site is held against its earlier report`() async throws {
    let desk = try Desk()
    let first = try await desk.run([
      "check", Self.example("found-faults"), "--format", "json", "--output", "then",
    ])
    #expect(first.status == 1 && desk.names(in: "then") == ["found-faults.json"])
    let again = try await desk.run([
      "check", Self.example("after-repair"), "--previous", "then/found-faults.json", "--language", "en",
    ])
    #expect(again.status == 1 && again.error.isEmpty)
    let lines = again.output.split(separator: "\n").map(String.init)
    #expect(lines[1].hasPrefix("Past its term (danger): ") && lines[1].hasSuffix("by 11 May 2026."))
    #expect(again.output.contains("Since the earlier report: found-faults.json, of 11 May 2026: "))
    for (arguments, words) in [
      ([Self.example("after-repair"), "--previous", Self.example("found-faults")], "is geen JSON"),
      ([Self.example("after-repair"), "--previous", "none.json"], "none.json"),
      (["then", "--previous", "then/found-faults.json"], "--previous is het vorige rapport van één"),
      (["-", "--previous", "-"], "De standaardinvoer"),
    ] {
      let run = try await desk.run(["check"] + arguments)
      #expect(run.status == 2 && run.output.isEmpty && run.error.contains(words), "\(run.error)")
    }
    try desk.write(conformingPlan, to: "other.yaml")
    let other = try await desk.run(["check", "other.yaml", "--previous", "then/found-faults.json"])
    #expect(other.status == 2 && other.output.isEmpty && other.error.contains("een andere locatie"))
  }

  /// Of a folder with photos each is looked at; what is no photo, or far too large, is told, and the rest is kept.
  @Test func `photos are read from the folder with evidence`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.makeFolder("plan.evidence")
    // The least there is: a mark, a size of 3 by 2, and an end.
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
    try desk.write(png, to: "plan.evidence/S1.wall.png")
    let run = try await desk.run(["check", "plan.yaml", "--stage", "completed", "--language", "en"])
    #expect(run.output.contains("Photos:\n  S1.wall.png: 3 × 2, 1 kB\n"))
    try desk.write("<html>", to: "plan.evidence/S1.a.jpg")
    try desk.write([], to: "plan.evidence/S1.huge.JPEG")
    let huge = try FileHandle(forWritingTo: desk.folder.appending(path: "plan.evidence/S1.huge.JPEG"))
    try huge.truncate(atOffset: 2 << 30)
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "plan.evidence/S1.link.png").path,
      withDestinationPath: "/etc/hostname")
    let told = try await desk.run(["check", "plan.yaml", "--stage", "completed"])
    #expect(told.status == 3)
    for words in [
      "S1.a.jpg is geen JPEG of PNG", "S1.huge.JPEG is groter dan 50 MB",
      "S1.link.png is geen gewoon bestand",
      "Foto's:\n  S1.wall.png: 3 × 2, 1 kB\n",
    ] {
      #expect(told.output.contains(words), "\(words)")
    }
  }

  private static func example(_ name: String) -> String {
    URL(filePath: #filePath).appending(path: "../../../plans/examples/completed/\(name).yaml").standardized
      .path
  }
}
