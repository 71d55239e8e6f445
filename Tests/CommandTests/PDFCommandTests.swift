import Foundation
import Testing

/// PDF by way of a browser: here stand-ins for one, which do what a browser may do wrong.
@Suite struct PDFCommandTests {
  /// A PDF in outline, as Chromium begins and ends one; `$paper` is where it belongs.
  private static func pdf(created: String) -> String {
    #"printf '%%PDF-1.4\n1 0 obj\n<</Creator (Mozilla/5.0 \\(X11\\) and more)\n/Producer (P)\n"#
      + #"/CreationDate (D:\#(created)+00'"'"'00'"'"')\n/ModDate (D:\#(created)+00'"'"'00'"'"')>>\n%%%%EOF\n'"#
  }

  private static let finding =
    #"for a; do case "$a" in --print-to-pdf=*) paper="${a#--print-to-pdf=}";; file://*) page="${a#file://}";; esac; done"#

  private func desk(_ script: String, called name: String = "browser") throws -> Desk {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    try desk.write("#!/bin/sh\n\(Self.finding)\n\(script)\n", to: name)
    let file = desk.folder.appending(path: name).path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    try desk.makeFolder("tmp")
    return desk
  }

  private func check(_ desk: Desk, _ more: [String] = ["--browser", "./browser"]) async throws -> Run {
    let temporary = desk.folder.appending(path: "tmp").path
    let run = try await desk.run(
      ["check", "plan.yaml", "--format", "pdf", "--output", "out"] + more,
      environment: ["TMPDIR": temporary])
    #expect(desk.names(in: "tmp") == [], "what it works with goes")
    return run
  }

  @Test func `what the browser makes of the page is the report, without its moment`() async throws {
    var reports: [String] = []
    for created in ["20260302112233", "20270101000000"] {
      let desk = try desk(
        #"cp "$page" page.html; \#(Self.pdf(created: created)) > "$paper"; cp "$paper" raw.pdf"#)
      let run = try await check(desk)
      #expect(run.status == 0 && run.error.isEmpty && run.output.contains("  out/plan.pdf\n"))
      #expect(desk.names(in: "out") == ["plan.pdf"])
      #expect(try desk.read("page.html").hasPrefix("<!DOCTYPE html>"))
      // All stays where the PDF says it is.
      #expect(try desk.read("raw.pdf").utf8.count == desk.read("out/plan.pdf").utf8.count)
      // A report of ours may be replaced.
      #expect(try await check(desk).status == 0)
      reports.append(try desk.read("out/plan.pdf"))
    }
    #expect(reports[0] == reports[1])
    #expect(reports[0].contains("/Creator (plancheck "))
    #expect(!reports[0].contains("Mozilla") && reports[0].hasSuffix("%%EOF\n"))
  }

  @Test(arguments: [
    ("exit 3", "hij stopte met status 3"),
    ("kill -9 $$", "hij stopte met status 137"),
    ("exit 0", "hij heeft niets geschreven"),
    (#": > "$paper""#, "hij heeft niets geschreven"),
    (#"printf '%%PDF-1.4\nhalf' > "$paper""#, "wat hij schreef is niet heel"),
    (#"echo '<html>%%EOF' > "$paper""#, "wat hij schreef is niet heel"),
    ("sleep 500 & sleep 500", "hij was na 1 seconden nog niet klaar"),
  ])
  func `a browser that fails leaves no report`(_ script: String, _ says: String) async throws {
    let desk = try desk(script)
    let run = try await check(desk, ["--browser", "./browser", "--browser-seconds", "1", "--format", "html"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.contains("De browser ./browser maakte geen pdf: \(says)"), "\(run.error)")
    #expect(desk.names(in: "out") == [])
  }

  @Test func `without a browser it says what was looked for`() async throws {
    let desk = try desk("exit 0", called: "chromium-no")
    let none = try await desk.run(
      ["check", "plan.yaml", "--format", "pdf", "--output", "out"],
      environment: ["PATH": desk.folder.path])
    #expect(none.status == 2 && none.output.isEmpty)
    for name in [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
      "brave-browser", "--browser PAD",
    ] { #expect(none.error.contains(name)) }
    for path in ["./nergens", "plan.yaml", "tmp"] {
      let run = try await check(desk, ["--browser", path])
      #expect(run.status == 2 && run.error.contains("--browser \(path): dat is geen programma"))
    }
    #expect(!desk.names().contains("out"))
  }

  @Test func `finds the browser by itself`() async throws {
    let desk = try desk(#"\#(Self.pdf(created: "20260302112233")) > "$paper""#, called: "microsoft-edge")
    let run = try await desk.run(
      ["check", "plan.yaml", "--format", "pdf", "--output", "out"],
      environment: ["PATH": desk.folder.path])
    #expect(run.status == 0 && desk.names(in: "out") == ["plan.pdf"], "\(run.error)")
  }

  @Test func `spares what is not ours, and asks for a folder`() async throws {
    let desk = try desk(#"\#(Self.pdf(created: "20260302112233")) > "$paper""#)
    try desk.makeFolder("out")
    try desk.write("%PDF-1.4\n/Creator (Writer)\n%%EOF\n", to: "out/plan.pdf")
    let run = try await check(desk)
    #expect(run.status == 2 && run.error.contains("is geen rapport van plancheck"))
    #expect(try desk.read("out/plan.pdf").contains("(Writer)"))
    let printed = try await desk.run(["check", "plan.yaml", "--format", "pdf", "--browser", "./browser"])
    #expect(printed.status == 2 && printed.output.isEmpty && printed.error.contains("--output"))
  }
}
