import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct ReportFileTests {
  @Test func `makes the folder, and a report a form, for all to read`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(
      ["check", "plan.yaml", "--output", "a/b c/"] + allFormats, script: #"umask 022; exec "$@""#)
    #expect(run.status == 0)
    #expect(desk.names() == ["a", "plan.yaml"])
    #expect(desk.names(in: "a/b c") == planReports)
    for name in desk.names(in: "a/b c") {
      let path = desk.folder.appending(path: "a/b c/\(name)").path
      let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(permissions == 0o644)
      #expect(run.output.contains("b c/\(name)\n"))
    }
  }

  @Test(arguments: formatNames)
  func `takes the place of its own older report`(_ format: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let command = ["check", "plan.yaml", "--output", "reports", "--format", format]
    #expect(try await desk.run(command).status == 0)
    let name = try #require(desk.names(in: "reports").first)
    let old = try desk.read("reports/\(name)")
    try desk.write(violatingPlan, to: "plan.yaml")
    #expect(try await desk.run(command + ["--language", "en"]).status == 1)
    #expect(desk.names(in: "reports") == [name])
    #expect(try desk.read("reports/\(name)") != old)
  }

  @Test func `takes no place of another's plan`() async throws {
    let desk = try Desk()
    try desk.makeFolder("reports")
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write(violatingPlan, to: "reports/plan.txt")
    #expect(try await desk.run(["check", "plan.yaml", "--output", "reports"]).status == 2)
    #expect(try desk.read("reports/plan.txt") == violatingPlan)
  }

  @Test(arguments: ["", "plan", "<html><p>Mijn verslag</p></html>", "<?xml version=\"1.0\"?><report/>"])
  func `takes no place of another's file, unless forced`(_ content: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.makeFolder("reports")
    for name in ["plan.html", "plan.xml"] { try desk.write(content, to: "reports/\(name)") }
    let command = ["check", "plan.yaml", "--output", "reports"] + allFormats
    for (language, says) in [
      ([], "reports/plan.html bestaat al en is geen rapport van plancheck: het blijft staan."),
      (["--language", "en"], "reports/plan.html exists and is no report of plancheck: it stays as it is."),
    ] {
      let run = try await desk.run(command + language)
      #expect(run.status == 2)
      #expect(run.error.contains(says))
      #expect(desk.names(in: "reports") == ["plan.html", "plan.xml"], "all reports are written, or none")
      #expect(try desk.read("reports/plan.html") == content)
    }
    #expect(try await desk.run(command + ["--force"]).status == 0)
    #expect(desk.names(in: "reports") == planReports)
    #expect(isWellFormed(try desk.read("reports/plan.xml")))
  }

  @Test(arguments: [[], ["--force"]])
  func `never takes the place of a plan`(_ force: [String]) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.txt")
    try desk.makeFolder("links")
    let linking = "ln -s ../plan.txt links/plan.txt && ln plan.txt links/plan.html"
    #expect(try await desk.run([], script: linking).status == 0)
    for (folder, format) in [(".", "text"), ("links", "text"), ("links", "html")] {
      let run = try await desk.run(["check", "plan.txt", "--output", folder, "--format", format] + force)
      #expect(run.status == 2)
      #expect(run.error.contains("is zelf een van de locatiebestanden"))
      #expect(try desk.read("plan.txt") == conformingPlan)
    }
  }

  @Test(arguments: [[], ["--force"]])
  func `writes through no folder, pipe or device`(_ force: [String]) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.makeFolder("reports/plan.html")
    #expect(try await desk.run([], script: "mkfifo reports/plan.xml").status == 0)
    let folder = try await desk.run(
      ["check", "plan.yaml", "--output", "reports", "--format", "html"] + force)
    #expect(folder.status == 2)
    #expect(folder.error.contains("reports/plan.html"))
    #expect(desk.names(in: "reports") == ["plan.html", "plan.xml"])
    #expect(desk.names(in: "reports/plan.html").isEmpty)
    // Forced, a report takes the pipe's place; it never waits for somebody to read it.
    let pipe = try await desk.run(["check", "plan.yaml", "--output", "reports", "--format", "xml"] + force)
    #expect(pipe.status == (force.isEmpty ? 2 : 0))
  }

  @Test func `takes the place of a link to its report, not to another's`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("other", to: "other.txt")
    try desk.makeFolder("reports")
    #expect(try await desk.run([], script: "ln -s ../other.txt reports/plan.txt").status == 0)
    #expect(try await desk.run(["check", "plan.yaml", "--output", "reports"]).status == 2)
    #expect(try desk.read("other.txt") == "other")
    #expect(try await desk.run([], script: "ln -sf nowhere.txt reports/plan.txt").status == 0)
    #expect(try await desk.run(["check", "plan.yaml", "--output", "reports"]).status == 0)
    #expect(try desk.read("reports/plan.txt").hasPrefix("plancheck: plan.yaml"))
  }

  @Test(arguments: [
    ("blocked", "er staat een bestand waar een map hoort", "a file stands where a folder belongs"),
    ("blocked/inner", "er staat een bestand waar een map hoort", "a file stands where a folder belongs"),
    ("plan.yaml", "er staat een bestand waar een map hoort", "a file stands where a folder belongs"),
    ("/dev/null/reports", "kan niet gemaakt worden", "cannot be made"),
    ("/proc/reports", "kan niet gemaakt worden", "cannot be made"),
    (String(repeating: "x", count: 300), "de naam is te lang", "the name is too long"),
  ])
  func `says why a folder cannot be made`(_ folder: String, _ nl: String, _ en: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("", to: "blocked")
    for (language, says) in [([], nl), (["--language", "en"], en)] {
      let run = try await desk.run(["check", "plan.yaml", "--output", folder] + language)
      #expect(run.status == 2)
      #expect(run.error.contains(says), "\(run.error)")
      #expect(run.output.isEmpty)
      #expect(desk.names() == ["blocked", "plan.yaml"])
    }
  }

  /// Root may write everywhere, and shows nothing here.
  @Test(.enabled(if: geteuid() != 0)) func `says that a folder may not be written to, or a plan read`()
    async throws
  {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.makeFolder("reports")
    #expect(try await desk.run([], script: "chmod 500 reports").status == 0)
    let run = try await desk.run(["check", "plan.yaml", "--output", "reports"])
    #expect(run.status == 2)
    #expect(run.error.contains("reports/plan.txt: kan niet geschreven worden: u hebt er geen rechten voor"))
    #expect(try await desk.run([], script: "chmod 0 plan.yaml").status == 0)
    let refusal = try await desk.run(["check", "plan.yaml"])
    #expect(refusal.status == 2)
    #expect(
      refusal.error == "fout: Dit kan niet gelezen worden: u hebt er geen rechten voor.\n --> plan.yaml\n")
  }

  /// A limit of the shell's stands in for a disk that is full.
  @Test(arguments: [false, true])
  func `leaves no half report when writing fails`(_ isOld: Bool) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let command = ["check", "plan.yaml", "--output", "reports", "--format", "html"]
    if isOld { #expect(try await desk.run(command).status == 0) }
    let names = desk.names(in: "reports")
    let old = isOld ? try desk.read("reports/plan.html") : ""
    try desk.write(violatingPlan, to: "plan.yaml")
    let run = try await desk.run(command, script: #"ulimit -f 4; exec "$@""#)
    #expect(run.status == 2)
    #expect(run.error == "reports/plan.html: kan niet geschreven worden: het bestand wordt te groot.\n")
    #expect(desk.names(in: "reports") == names, "no temporary file stays behind")
    if isOld { #expect(try desk.read("reports/plan.html") == old) }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [[], ["--output", "reports"]])
  func `says that what it prints cannot be written`(_ output: [String]) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    for (redirection, reason) in [(">/dev/full", "de schijf is vol"), (">&-", "het is dicht")] {
      let run = try await desk.run(["check", "plan.yaml"] + output, script: #"exec "$@" "# + redirection)
      #expect(run.status == 2)
      #expect(run.error == "Er kan niet naar de standaarduitvoer worden geschreven: \(reason).\n")
    }
  }

  /// `head` reads one line and goes; a pipe holds less than the report is long.
  @Test func `ends in peace when its reader stops`() async throws {
    let desk = try Desk()
    let sessys = (0..<200).map { "- {name: S\($0), free_space: {left: 1 cm, right: 1 cm, above: 1 cm}}\n" }
    try desk.write("plancheck: 1\nsessys:\n\(sessys.joined())", to: "plan.yaml")
    let run = try await desk.run(["check", "plan.yaml"], script: #"{ "$@"; echo "$?" > status; } | head -1"#)
    #expect(
      run.output == """
        plancheck: plan.yaml, handleiding 06/25; naar de handleiding: voldoet niet; naar normen en praktijk: \
        nog niet te beoordelen

        """)
    #expect(run.error.isEmpty)
    #expect(try desk.read("status") == "1\n", "the verdict does not change when nobody reads it to the end")
  }

  @Test func `writes several plans' reports side by side`() async throws {
    let desk = try Desk()
    for (name, plan) in [("a", conformingPlan), ("b", violatingPlan), ("c", "plancheck: 1\n---\n")] {
      try desk.write(plan, to: "\(name).yaml")
    }
    let run = try await desk.run(
      ["check", "a.yaml", "c.yaml", "missing.yaml", "b.yaml", "--output", "reports", "--format", "xml"])
    #expect(run.status == 2, "the worst of them counts")
    #expect(desk.names(in: "reports") == ["a.xml", "b.xml", "c.xml", "missing.xml"])
    #expect(try desk.read("reports/c.xml").contains("<unreadable "))
    #expect(run.error.contains("c.yaml:2:1"))
    #expect(run.error.contains("kan niet gelezen worden: het bestaat niet.\n --> missing.yaml\n"))
    #expect(run.output.contains("Voldoet: a.yaml") && run.output.contains("Voldoet niet: b.yaml"))
  }

  @Test(arguments: [
    ("a/plan.yaml", "b/plan.yaml", ["a", "a/plan.txt", "b", "b/plan.txt"]),
    ("a/plan.yaml", "b/plan.yml", ["a", "a/plan.txt", "b", "b/plan.txt"]),
    ("a/plan.yaml", "a/plan.yml", ["plan.yaml.txt", "plan.yml.txt"]),
    ("a/plan.yaml", "a/inner/plan.yaml", ["inner", "inner/plan.txt", "plan.txt"]),
    ("a/plan.yaml", "b/../a/other.yaml", ["other.txt", "plan.txt"]),
  ])
  func `gives each site reports of its own, laid out as the sites are`(
    _ first: String, _ second: String, _ reports: [String]
  ) async throws {
    let desk = try Desk()
    for folder in ["a/inner", "b"] { try desk.makeFolder(folder) }
    for plan in [first, second] { try desk.write(conformingPlan, to: plan) }
    let run = try await desk.run(["check", first, second, "--output", "reports"])
    #expect(run.status == 0, "\(run.error)")
    #expect(desk.tree(in: "reports") == reports)
    #expect(run.output.contains("\(first)\n") && run.output.contains("\(second)\n"))
    #expect(run.output.hasSuffix("2 locaties: 2 voldoen.\n"))
    let printed = try await desk.run(["check", first, second])
    #expect(printed.status == 0)
    #expect(printed.output.components(separatedBy: "Voldoet: ").count == 3)
  }
}
