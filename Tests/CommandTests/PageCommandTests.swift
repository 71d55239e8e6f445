import Testing

@Suite struct PageCommandTests {
  private static let page = #"<meta name="generator" content="plancheck page">"#

  /// The command where `make install` puts it, with its page if it was made.
  private static let installed = #"mkdir bin && cp "$1" bin/plancheck && shift && exec bin/plancheck "$@""#

  @Test func `gives the page that was installed with it`() async throws {
    let desk = try Desk()
    try desk.makeFolder("share")
    try desk.makeFolder("share/plancheck")
    try desk.write(Self.page, to: "share/plancheck/plancheck.html")
    let printed = try await desk.run(["page"], script: Self.installed)
    #expect(printed.status == 0 && printed.output == Self.page)
    let again = #"shift && exec bin/plancheck "$@""#
    let written = try await desk.run(["page", "--output", "out.html"], script: again)
    #expect(written.status == 0 && written.output == "out.html\n")
    #expect(try desk.read("out.html") == Self.page)
    // An older page may be replaced, what is no page may not.
    #expect(try await desk.run(["page", "--output", "out.html"], script: again).status == 0)
    try desk.write("iets anders", to: "mine.html")
    #expect(try await desk.run(["page", "--output", "mine.html"], script: again).status == 2)
    #expect(try desk.read("mine.html") == "iets anders")
    #expect(try await desk.run(["page", "--output", "mine.html", "--force"], script: again).status == 0)
    #expect(try desk.read("mine.html") == Self.page)
  }

  @Test(arguments: ["nl", "en"])
  func `says where the page should be, and what makes it`(language: String) async throws {
    let desk = try Desk()
    let run = try await desk.run(["page", "--language", language], script: Self.installed)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.contains("share/plancheck/plancheck.html") && run.error.contains("make page"))
  }
}
