import Foundation
import Testing

@Suite struct TrainCommandTests {
  @Test func `makes a sheet for each of a class, and the key apart`() async throws {
    let desk = try Desk()
    let order = ["train", "new", "--seed", "42", "--level", "2", "--class", "2", "--output", "sheets"]
    let run = try await desk.run(order + ["--key", "key.txt"])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    let sheets = try FileManager.default.contentsOfDirectory(
      atPath: desk.folder.appending(path: "sheets").path)
    let names = ["0625-P2-42", "0625-P2-42-S2"].flatMap { ["\($0).html", "\($0).yaml"] }
    #expect(sheets.sorted() == names.sorted())
    let again = try await desk.run(order)
    #expect(again.status == 2 && again.error.contains("bestaat al"))
    let key = try desk.read("key.txt")
    #expect(key.contains("0625-P2-42-S2\n") && key.contains("→"))
    #expect(try await desk.run(["check", "sheets/0625-P2-42.yaml"]).status == 1)
  }

  @Test func `makes an exercise of an example, of which nothing gives an answer away`() async throws {
    let desk = try Desk()
    let run = try await desk.run(
      ["train", "new", "--example", "ten-faults", "--output", "sheets", "--key", "key.txt"])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    for name in ["sheets/0625-E-ten-faults.html", "sheets/0625-E-ten-faults.yaml"] {
      #expect(try !desk.read(name).contains("FOUT "), "\(name)")
    }
    #expect(try desk.read("key.txt").contains("[residual-current-type]"))
    try desk.write("naam: Sam\nresidual-current-type\n", to: "sam.txt")
    let check = try await desk.run(["train", "check", "0625-E-ten-faults", "sam.txt"])
    #expect(check.status == 1 && check.output.contains("gevonden"))
  }

  @Test func `scores a class, as text and as a table`() async throws {
    let desk = try Desk()
    try desk.write("naam: =Sam\nfeet\n", to: "sam.txt")
    try desk.write("name: Kim\nexercise: 0625-P2-42-S2\n", to: "kim.txt")
    let run = try await desk.run(["train", "check", "0625-P2-42", "sam.txt", "kim.txt"])
    #expect(run.status == 1 && run.output.hasPrefix("De klas\n") && run.output.contains("Het meest gemist"))
    let table = try await desk.run(
      ["train", "check", "0625-P2-42", "sam.txt", "kim.txt", "--format", "csv", "--language", "en"])
    let lines = table.output.split(separator: "\n")
    #expect(lines[0] == "name,exercise,rule,found,place,remedy,points,most,passed")
    #expect(lines[1].hasPrefix("\"'=Sam\",0625-P2-42,"))
    #expect(lines.contains { $0.hasPrefix("\"Kim\",0625-P2-42-S2,") })
  }

  @Test(arguments: ["settings", "drawing", "sheet", "completed", "instellingen"])
  func `makes a sheet of another kind, and scores what is written on it`(_ kind: String) async throws {
    let desk = try Desk()
    let run = try await desk.run(
      ["train", "new", "--seed", "5", "--kind", kind, "--output", "sheets", "--key", "key.txt"])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: desk.folder.appending(path: "sheets").path
    ).sorted()
    let code = String(try #require(names.first).dropLast(5))
    let key = try desk.read("key.txt")
    #expect(key.contains(code) && key.contains("handleiding 06/25"))
    var answers = "naam: Sam\n"
    for line in key.split(separator: "\n") where line.first?.isNumber == true && line.contains(" | ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      answers += "\(cells[0]); \(cells[3])\n"
    }
    try desk.write(answers, to: "sam.txt")
    let check = try await desk.run(["train", "check", code, "sam.txt", "--record", "sam.json"])
    if kind == "completed" {
      #expect(check.status == 1 && check.output.contains("gemist"))
    } else {
      #expect(check.status == 0 && check.output.contains("geslaagd"), "\(check.output)")
      let paper = try await desk.run(["train", "next", "sam.json", "--certificate", "paper.txt"])
      #expect(paper.status == 0)
      let certificate = try desk.read("paper.txt")
      #expect(certificate.contains(code) && certificate.contains("Sam"))
    }
  }

  @Test(arguments: [
    ["new"], ["new", "--seed", "1", "--level", "6"], ["new", "--seed", "1", "--class", "0"],
    ["new", "--seed", "1", "--chapter", "99"], ["new", "--seed", "1", "--kind", "x"],
    ["new", "--example", "none"],
    ["new", "--example", "ten-faults", "--seed", "1"],
    ["new", "--seed", "1", "--kind", "settings", "--chapter", "2"], ["check", "0625-P2-42"],
    ["check", "42", "answers.txt"],
    ["check", "0625-P2-42", "none.txt"], ["check", "0199-P2-42", "answers.txt"],
    ["check", "0625-P2-42", "answers.txt"], ["card"], ["card", "feeet"], ["card", "feet", "--all"],
  ])
  func `refuses what it cannot do`(_ order: [String]) async throws {
    let desk = try Desk()
    try desk.write("naam: Sam\nfeeet\n", to: "answers.txt")
    let run = try await desk.run(["train"] + order)
    #expect(run.status == 2 && run.output.isEmpty && !run.error.isEmpty, "\(order): \(run.output)")
  }

  @Test func `keeps what someone practised, and names what comes next`() async throws {
    let desk = try Desk()
    try desk.write("naam: Sam\n", to: "sam.txt")
    let order = ["train", "check", "0625-P2-42", "sam.txt", "--record", "sam.json"]
    #expect(try await desk.run(order).status == 1)
    let record = try desk.read("sam.json")
    #expect(record.contains(#""code": "0625-P2-42""#))
    let again = try await desk.run(order)
    #expect(again.status == 2)
    #expect(try desk.read("sam.json") == record)
    let next = try await desk.run(["train", "next", "sam.json"])
    #expect(next.status == 0 && next.output.hasPrefix("0625-P1-"))
    let early = try await desk.run(["train", "next", "sam.json", "--certificate", "paper.html"])
    #expect(early.status == 2 && desk.names() == ["sam.json", "sam.txt"])
    let mistaken = try await desk.run(["train", "next", "sam.txt"])
    #expect(mistaken.status == 2)
  }

  @Test func `gives a card of a rule, and a booklet of all`() async throws {
    let desk = try Desk()
    let card = try await desk.run(["train", "card", "feet", "--language", "en"])
    #expect(card.status == 0 && card.output.contains("↓no") && card.output.contains("Rule: feet."))
    let booklet = try await desk.run(["train", "card", "--all", "--output", "cards.html"])
    #expect(booklet.status == 0)
    #expect(try desk.read("cards.html").contains("<!DOCTYPE html>"))
  }
}
