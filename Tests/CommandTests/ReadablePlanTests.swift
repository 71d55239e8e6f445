import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ReadablePlanTests {
  @Test(arguments: spellings)
  func `is read as it is meant`(_ plan: NamedPlan) async throws {
    let desk = try Desk()
    try desk.write(plan.text, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"])
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(run.error.isEmpty)
  }

  private static let spellings = [
    NamedPlan("a byte order mark", "\u{FEFF}" + conformingPlan),
    NamedPlan("lines that end as on Windows", conformingPlan.replacing("\n", with: "\r\n")),
    NamedPlan("lines that end as on an old Mac", conformingPlan.replacing("\n", with: "\r")),
    NamedPlan("a document that is marked", "%YAML 1.1\n---\n" + conformingPlan + "...\n"),
    NamedPlan("no line break at the end", String(conformingPlan.dropLast())),
    NamedPlan(
      "its version in quotes", conformingPlan.replacing("plancheck: 1", with: "\"plancheck\": \"1\"")),
    NamedPlan(
      "its fields in another order", conformingPlan.replacing("plancheck: 1\n", with: "") + "plancheck: 1\n"),
    NamedPlan(
      "comments and blank lines", conformingPlan.replacing("\nsupply:", with: " # ja\n\n\n# nee\nsupply:")),
    NamedPlan("a decimal comma", conformingPlan.replacing("2.5 mm2", with: "2,5 mm²")),
    NamedPlan(
      "a decimal comma in quotes",
      conformingPlan.replacing("rated_current: 16 A", with: "rated_current: '16,0 A'")),
    NamedPlan("amounts without a space", conformingPlan.replacing("22 m3", with: "22m³")),
    NamedPlan("amounts on a line of their own", conformingPlan.replacing("22 m3", with: ">-\n        22 m3")),
    NamedPlan("one thing in other units", conformingPlan.replacing("left: 20 cm", with: "left: 0.20 m")),
    NamedPlan(
      "yes in Dutch", conformingPlan.replacing(": yes", with: ": ja").replacing(": no\n", with: ": nee\n")),
    NamedPlan(
      "yes in capitals", conformingPlan.replacing(": yes", with: ": JA").replacing(": no\n", with: ": Nee\n")),
    NamedPlan(
      "yes as YAML has it",
      conformingPlan.replacing(": yes", with: ": True").replacing(": no\n", with: ": false\n")),
    NamedPlan("a leap day", conformingPlan.replacing("2026-03-02", with: "2024-02-29")),
    NamedPlan("emoji and accents for names", conformingPlan.replacing("schuur", with: "🏠👨‍👩‍👧 cafe\u{301}")),
    NamedPlan(
      "a name of 60 letters", conformingPlan.replacing("schuur", with: String(repeating: "x", count: 60))),
    NamedPlan("a customer of 1,900 letters", conformingPlan.replacing("De Vries", with: longText)),
  ]

  @Test func `says the same of lines that end as on Windows`() async throws {
    let desk = try Desk()
    try desk.makeFolder("other")
    try desk.write(violatingPlan, to: "plan.yaml")
    try desk.write("\u{FEFF}" + violatingPlan.replacing("\n", with: "\r\n"), to: "other/plan.yaml")
    // Whole; its beginning, at the foot of each page; and that of the style with that foot in it.
    let fingerprint = /\b[0-9a-f]{64}\b|[0-9a-f]{12}\\002026|'sha256-[^']+'/
    for format in ["html", "xml"] {
      let run = try await desk.run(["check", "plan.yaml", "--format", format])
      let other = try await desk.run(["check", "other/plan.yaml", "--format", format])
      #expect(run.status == 1)
      // The fingerprint of the file is another, for the file is.
      #expect(run.output != other.output)
      #expect(run.output.replacing(fingerprint, with: "") == other.output.replacing(fingerprint, with: ""))
    }
  }

  /// What a plan leaves open is not stated, however YAML lets it say so.
  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func `does not take an open value for evidence`(_ blank: String) async throws {
    let desk = try Desk()
    let exception = "volume: 3 m3\n    volume_exception: {ground: well_ventilated, document: \(blank)}\n"
    try desk.write(conformingPlan.replacing("volume: 22 m3\n", with: exception), to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml"]).status != 0)
    try desk.write(
      conformingPlan.replacing("volume: 22 m3\n", with: exception.replacing("\(blank)}", with: "meting}")),
      to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml"]).status == 0)
  }

  @Test func `does not know what a plan leaves out`() async throws {
    let desk = try Desk()
    for plan in ["plancheck: 1\n", "plancheck: 1\nsessys:\n", "plancheck: 1\nsessys: ~\n"] {
      try desk.write(plan, to: "plan.yaml")
      let run = try await desk.run(["check", "plan.yaml"])
      #expect(run.status == 3)
      #expect(run.output.contains("  sessys  "), "it asks for the Sessys")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "</pre><!--", "&amp;&#1;", "\"'><img src=x onerror=alert(1)>",
    "../../etc/passwd", "$(reboot)", "🔋e\u{301}\u{0300}", "-rf", "{{x}}", "\\u202E",
  ])
  func `takes names for names`(_ name: String) async throws {
    let desk = try Desk()
    let quoted = "'" + name.replacing("'", with: "''") + "'"
    let plan = violatingPlan.replacing("S1", with: quoted).replacing("P-2026-014", with: quoted)
      .replacing("De Vries", with: "x").replacing("Familie x", with: quoted).replacing("schuur", with: quoted)
    try desk.write(plan, to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml", "--output", "reports"] + allFormats)
    #expect(run.status == 1)
    #expect(desk.names() == ["plan.yaml", "reports"])
    #expect(desk.names(in: "reports") == planReports)
    let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    for ending in reportEndings { expectWellFormed(try desk.read("reports/plan.\(ending)"), ending) }
    for file in ["plan.html", "plan.xml", "plan.junit.xml"] {
      let report = try desk.read("reports/\(file)")
      #expect(report.contains(escaped) || report.contains(escaped.replacing("\"", with: "&quot;")), "\(file)")
      if name.contains("<") { #expect(!report.contains(name), "\(file)") }
    }
  }

  @Test(arguments: [
    ("..yaml", "."), (".yaml", ".yaml"), ("a b.yaml", "a b"), ("it's \"q\".yaml", "it's \"q\""),
    ("twee\nregels.yaml", "twee\nregels"), ("zonder", "zonder"), ("a.b.yaml", "a.b"), ("-x.yaml", "-x"),
    ("é🔋.yaml", "é🔋"), ("\u{1}\u{1B}[2J.yaml", "\u{1}\u{1B}[2J"), ("<script>.yaml", "<script>"),
    ("a&b.yaml", "a&b"), ("\u{202E}lmay.yaml", "\u{202E}lmay"),
  ])
  func `takes any file name`(_ name: String, _ stem: String) async throws {
    let desk = try Desk()
    try desk.write(violatingPlan, to: name)
    let run = try await desk.run(["check", "--output", "reports"] + allFormats + ["--", name])
    #expect(run.status == 1)
    #expect(desk.names(in: "reports") == reportEndings.map { "\(stem).\($0)" })
    // The verdict, what to do, what is wrong, both bases and the counts.
    let lines = run.output.split(separator: "\n").count
    #expect(lines == 6 + formatNames.count, "no name breaks a line: \(run.output)")
    #expect(!run.output.contains("\u{1B}"))
    for ending in reportEndings { expectWellFormed(try desk.read("reports/\(stem).\(ending)"), ending) }

    try desk.write("plancheck: 2\n", to: name)
    let refusal = try await desk.run(["check", "--", name])
    #expect(refusal.status == 2)
    #expect(refusal.error.contains("leest versie 1"))
  }
}

let formatNames = ["text", "html", "markdown", "json", "xml", "sarif", "junit"]
let allFormats = formatNames.flatMap { ["--format", $0] }

/// How the names of the reports end, in the order of a folder.
let reportEndings = ["html", "json", "junit.xml", "md", "sarif", "txt", "xml"]
let planReports = reportEndings.map { "plan.\($0)" }

private let longText = String(repeating: "é", count: 1900)

func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }

/// Expects that programs can read a report, if its form is for programs.
private func expectWellFormed(_ report: String, _ ending: String) {
  switch ending {
  case "html", "xml", "junit.xml": #expect(isWellFormed(report), "\(ending)")
  case "json", "sarif":
    #expect(throws: Never.self, "\(ending)") { try JSONSerialization.jsonObject(with: Data(report.utf8)) }
  default: #expect(!report.isEmpty)
  }
}
