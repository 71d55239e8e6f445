import Foundation
import Testing

@Suite struct NewCommandTests {
  @Test func `writes a file that check reads and cannot decide`() async throws {
    let desk = try Desk()
    for language in ["nl", "en"] {
      let run = try await desk.run([
        "new", "--phases", "3", "--sessys", "2", "--model", "5kWh", "--inverters", "1",
        "--on-inverter-group", "--language", language, "--output", "\(language).yaml",
      ])
      #expect(run.status == 0 && run.error.isEmpty && run.output == "\(language).yaml\n")
      let check = try await desk.run(["check", "\(language).yaml"])
      #expect(check.status == 3 && check.error.isEmpty)
    }
    #expect(try desk.read("nl.yaml").contains("gevoed_vanuit: werkschakelaar"))
    #expect(try desk.read("en.yaml").contains("fed_from: work_switch"))
    let printed = try await desk.run(["new", "--phases", "1"])
    #expect(printed.status == 0 && printed.output.contains("plancheck: 1"))
    #expect(desk.names() == ["en.yaml", "nl.yaml"])
  }

  @Test func `fits a house with micro-inverters, another battery, large loads and a sub-board`() async throws
  {
    let desk = try Desk()
    let run = try await desk.run([
      "new", "--phases", "3", "--micro-inverters", "5/5/4", "--batteries", "1", "--load", "laadpaal",
      "--load",
      "Warmtepomp", "--sub-board", "--output", "site.yaml",
    ])
    #expect(run.status == 0 && run.error.isEmpty)
    let text = try desk.read("site.yaml")
    for line in [
      "l1: 5", "l3: 4", "naam: micro-omvormers 1", "naam: batterij 1", "soort: laadpaal", "groepen: [G1]",
    ] {
      #expect(text.contains("\(line) "), "\(line)")
    }
    #expect(try await desk.run(["check", "site.yaml"]).status == 3)
  }

  /// The examples that the command holds are those of the project: `make generate` writes them anew.
  @Test func `gives every example as it is, and lists it with a line`() async throws {
    let desk = try Desk()
    let folder = URL(filePath: #filePath).appending(path: "../../../plans/examples").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    for name in names {
      let run = try await desk.run(["new", "--example", name])
      let text = try String(contentsOf: folder.appending(path: "\(name).yaml"), encoding: .utf8)
      #expect(run.status == 0 && run.output == text, "\(name)")
    }
    for language in ["nl", "en"] {
      let list = try await desk.run(["new", "--list", "--language", language])
      let rows = list.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
      #expect(rows.map { String($0[0]) } == names)
      #expect(rows.allSatisfy { $0.count == 2 && $0[1].hasSuffix(".") })
    }
  }

  @Test func `never overwrites`() async throws {
    let desk = try Desk()
    try desk.write("iets anders", to: "site.yaml")
    try desk.makeFolder("folder")
    let link = desk.folder.appending(path: "link.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nergens")
    for output in ["site.yaml", "folder", "link.yaml"] {
      for what in [["--phases", "3"], ["--example", "template"], ["--list"]] {
        let run = try await desk.run(["new", "--output", output] + what)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.error == "\(output) bestaat al: het blijft staan. Kies een andere naam.\n")
      }
    }
    #expect(try desk.read("site.yaml") == "iets anders")
    #expect(desk.names() == ["folder", "link.yaml", "site.yaml"])
  }

  @Test func `names the word that was likely meant`() async throws {
    let desk = try Desk()
    for (arguments, says) in [
      (["--mounting", "wandd"], "Bij --mounting hoort “wand” of “vloer”, niet “wandd”. Bedoelt u “wand”?"),
      (["--model", "6 kWh"], "Bij --model hoort “5 kWh” of “10 kWh”, niet “6 kWh”.\n"),
      (["--phases", "2"], "Bij --phases hoort “1” of “3”, niet “2”."),
      (["--sessys", "0"], "Bij --sessys hoort een aantal van 1 tot en met 12, niet “0”."),
      (["--sessys", "2", "--rooms", "3"], "Bij --rooms hoort een aantal van 1 tot en met 2, niet “3”."),
      (["--on-inverter-group"], "--on-inverter-group vraagt een omvormer: geef ook --inverters 1."),
      (["--micro-inverters", "5/5"], "Bij --micro-inverters hoort een aantal per fase, zoals 5/5/4,"),
      (["--micro-inverters", "0/0/0"], "niet “0/0/0”."),
      (["--phases", "1", "--micro-inverters", "5/5/4"], "niet “5/5/4”."),
      (["--load", "laadpal"], "niet “laadpal”. Bedoelt u “laadpaal”?"),
      (["--batteries", "13"], "Bij --batteries hoort een aantal van 0 tot en met 12, niet “13”."),
      (["--example", "half-statd"], "Er is geen voorbeeld “half-statd”. Bedoelt u “half-stated”?"),
      (["--list", "--phases", "3"], "--list, --example en opties over het huis gaan niet samen."),
      (["--sesys", "3"], "Onbekende optie '--sesys'. Bedoelt u '--sessys'?"),
      ([], "Zeg iets van het huis, zoals --phases 3 --sessys 2."),
    ] {
      let run = try await desk.run(["new", "--output", "site.yaml"] + arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.error.contains(says), "\(run.error)")
    }
    #expect(desk.names() == [])
  }

  /// On a terminal, which `script` of util-linux makes.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `asks on a terminal, and writes nothing if the answers end`() async throws {
    let desk = try Desk()
    let script =
      #"(printf "$ANSWERS"; sleep 1; printf '\004') | /usr/bin/script -qec "$1 new --output site.yaml" /dev/null"#
    let ended = try await desk.run([], script: script, environment: ["ANSWERS": "3\\n2\\n"])
    #expect(ended.status == 2)
    #expect(ended.output.contains("De invoer hield op bij een vraag: er is niets geschreven."))
    #expect(desk.names() == [])

    // A wrong answer is asked for again; an empty one leaves it open.
    let run = try await desk.run(
      [], script: script,
      environment: ["ANSWERS": "4\\n3\\n2\\n10 kWh\\n1\\n1\\n\\nvloer\\n1\\n5/5\\n5/5/4\\n\\nlaadpaal\\n\\n"])
    #expect(run.status == 0, "\(run.output)")
    let text = try desk.read("site.yaml")
    #expect(text.contains("model: 10 kWh") && text.contains("montage: vloer"))
    #expect(text.contains("l3: 4 ") && text.contains("soort: laadpaal ") && text.contains("onderverdeler:"))
    #expect(try await desk.run(["check", "site.yaml"]).status == 3)
  }
}
