import Foundation
import Testing

/// Folders of sites, and the table of them.
@Suite struct ManySitesTests {
  /// A folder with what an auditor's folder holds, and what is to be left alone.
  private func folder() async throws -> Desk {
    let desk = try Desk()
    for folder in ["sites/b/.hidden", "sites/a", "elsewhere"] { try desk.makeFolder(folder) }
    try desk.write(violatingPlan, to: "sites/a/site.yaml")
    try desk.write(conformingPlan, to: "sites/b/site.YML")
    try desk.write(undecidedPlan, to: "sites/c.yaml")
    try desk.write("plancheck: 2\n", to: "sites/d.yaml")
    for name in ["sites/b/.hidden/x.yaml", "sites/.x.yaml", "sites/notes.txt", "elsewhere/x.yaml"] {
      try desk.write(violatingPlan, to: name)
    }
    let links = [
      "ln -s ../elsewhere sites/folder", "ln -s ../elsewhere/x.yaml sites/out.yaml",
      "ln -s a/site.yaml sites/inside.yaml", "ln -s nowhere sites/broken.yaml", "mkfifo sites/pipe.yaml",
    ]
    #expect(try await desk.run([], script: links.joined(separator: " && ")).status == 0)
    return desk
  }

  @Test func `judges what a folder holds, in its order, and lays the reports out likewise`() async throws {
    let desk = try await folder()
    let run = try await desk.run(
      ["check", "sites", "--output", "reports", "--format", "json", "--language", "en"])
    #expect(run.status == 2)
    #expect(
      desk.tree(in: "reports") == ["a", "a/site.json", "b", "b/site.json", "c.json", "d.json", "inside.json"])
    let heads = run.output.split(separator: "\n").filter { $0.hasSuffix(".json") }
    #expect(
      heads == [
        "  reports/a/site.json", "  reports/b/site.json", "  reports/c.json", "  reports/d.json",
        "  reports/inside.json",
      ])
    #expect(
      run.output.hasSuffix("5 sites: 1 conforms, 2 violate, 1 undecided, 1 not readable or writable.\n"))
    #expect(run.error.contains("--> sites/d.yaml:1:12\n"))
    #expect(try desk.read("reports/d.json").contains("\"conclusion\": \"unreadable\""))
  }

  @Test(arguments: ["csv", "ndjson"])
  func `has a row for each site in the table, and reports only if asked`(_ form: String) async throws {
    let desk = try await folder()
    let run = try await desk.run(["check", "sites", "--summary", "out/table.\(form)"])
    #expect(run.status == 2)
    #expect(
      run.output
        == "5 locaties: 1 voldoet, 2 voldoen niet, 1 nog niet te beoordelen, 1 niet te lezen of te schrijven.\n"
    )
    #expect(desk.tree(in: "out") == ["table.\(form)"])
    let rows = try desk.read("out/table.\(form)").split(whereSeparator: \.isNewline)
    let sites = ["a/site.yaml", "b/site.YML", "c.yaml", "d.yaml", "inside.yaml"].map { "sites/\($0)" }
    let words = ["violates", "conforms", "undecided", "unreadable", "violates"]
    let found = rows.suffix(5)
    #expect(rows.count == (form == "csv" ? 6 : 5))
    for (row, (site, word)) in zip(found, zip(sites, words)) {
      #expect(row.hasPrefix(form == "csv" ? "\(site)," : "{\"path\": \"\(site)\","))
      #expect(row.contains(form == "csv" ? ",\(word)," : "\"conclusion\": \"\(word)\""))
    }
    // The same bytes again, and from one processor.
    let old = try desk.read("out/table.\(form)")
    let again = try await desk.run(
      ["check", "sites", "--summary", "out/table.\(form)"],
      script: #"if command -v taskset >/dev/null; then exec taskset 1 "$@"; else exec "$@"; fi"#)
    #expect(again.output == run.output && again.error == run.error)
    #expect(try desk.read("out/table.\(form)") == old)
  }

  @Test func `does not let a table replace another's file`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("my,own,table\r\n", to: "table.csv")
    let run = try await desk.run(["check", "plan.yaml", "--summary", "table.csv"])
    #expect(run.status == 2)
    #expect(run.error.contains("table.csv bestaat al en is geen rapport van plancheck"))
    #expect(try desk.read("table.csv") == "my,own,table\r\n")
    #expect(try await desk.run(["check", "plan.yaml", "--summary", "table.csv", "--force"]).status == 0)
    #expect(try desk.read("table.csv").hasPrefix("path,reference,"))
  }

  /// What begins like a formula would be computed by a spreadsheet.
  @Test func `quotes what people typed in the table`() async throws {
    let desk = try Desk()
    let typed = [
      ("reference: P-2026-014", #"reference: "=1+1""#),
      ("company: Stroom BV, person: J. Bakker", #"company: "@home", person: 'Jan "de", Bruin'"#),
    ]
    try desk.write(typed.reduce(conformingPlan) { $0.replacing($1.0, with: $1.1) }, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml", "--summary", "table.csv"])
    #expect(run.status == 0, "\(run.error)")
    #expect(try desk.read("table.csv").contains(#",'=1+1,"Jan ""de"", Bruin",'@home,"#))
  }

  /// A name may sort between a folder and what is in it.
  @Test(arguments: [["a", "a-b", "a/plan.yaml"], ["a/plan.yaml", "a", "a b"], ["a", "./a/"]])
  func `refuses what is named by itself and in its folder`(_ named: [String]) async throws {
    let desk = try Desk()
    for folder in ["a", "a-b", "a b"] {
      try desk.makeFolder(folder)
      try desk.write(conformingPlan, to: "\(folder)/plan.yaml")
    }
    let run = try await desk.run(["check"] + named + ["--summary", "t.csv"])
    #expect(run.status == 2)
    #expect(run.error.contains("is twee keer opgegeven"), "\(run.error)")
    #expect(desk.names() == ["a", "a b", "a-b"])
    #expect(try await desk.run(["check", "a", "a-b", "a b", "--summary", "t.csv"]).status == 0)
  }

  @Test func `says that a folder holds no sites`() async throws {
    let desk = try Desk()
    try desk.makeFolder("empty")
    try desk.write(conformingPlan, to: "empty/plan.txt")
    let run = try await desk.run(["check", "empty"])
    #expect(run.status == 2)
    #expect(run.error.contains("Er is geen locatiebestand (.yaml of .yml) in: empty"))
  }

  @Test func `reads a file whose name is not UTF-8`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let script = #"name=$(printf 'h\377s.yaml'); mv plan.yaml "$name"; exec "$@" "$name""#
    let run = try await desk.run(["check"], script: script)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("h\u{FFFD}s.yaml"))
  }

  @Test func `does not wait for a pipe that nobody writes into, and reads one that somebody does`()
    async throws
  {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    #expect(try await desk.run([], script: "mkfifo pipe && ln -s loop loop").status == 0)
    let deaf = try await desk.run(["check", "pipe"])
    #expect(deaf.status == 2)
    #expect(deaf.error.contains("in deze pijp schrijft niemand"))
    // The pipe stays open for reading, so that nothing is lost if the command comes after the writer.
    let late = try await desk.run(
      ["check", "pipe"],
      script: #"exec 3<>pipe 4<pipe; { sleep 0.5; cat plan.yaml >&3; } & exec 3>&-; exec "$@""#)
    #expect(late.status == 0, "\(late.error)")
    let loop = try await desk.run(["check", "loop"])
    #expect(loop.status == 2)
    #expect(loop.error.contains("de snelkoppelingen verwijzen naar elkaar"))
  }

  /// As many runs as it takes to be ended in the middle of writing a few times.
  @Test(arguments: ["INT", "TERM", "HUP"])
  func `leaves nothing behind that is half written`(_ signal: String) async throws {
    let desk = try Desk()
    try desk.makeFolder("sites")
    for number in 0..<60 { try desk.write(conformingPlan, to: "sites/\(number).yaml") }
    let script = """
      i=0; while [ $i -lt 12 ]; do i=$((i+1))
      env --default-signal=\(signal) "$@" >/dev/null 2>&1 & p=$!; sleep 0.0$((i % 9)); kill -\(signal) $p 2>/dev/null; wait $p; done; exit 0
      """
    let run = try await desk.run(
      ["check", "sites", "--output", "reports", "--format", "html", "--summary", "t.csv"], script: script)
    #expect(run.status == 0)
    #expect(desk.names().allSatisfy { !$0.hasPrefix(".plancheck") })
    #expect(desk.tree(in: "reports").allSatisfy { $0.hasSuffix(".html") })
    for name in desk.tree(in: "reports") { #expect(try desk.read("reports/\(name)").contains("</html>\n")) }
  }
}
