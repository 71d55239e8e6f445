import Testing

@Suite struct AnswerCommandTests {
  private static let site = """
    plancheck: 1
    rooms:
      - name: garage   # behind the house
    sessys:
      - {name: S1, room: garage, mounting: floor}

    """

  @Test func `puts answers where they belong, and leaves the rest as it is`() async throws {
    let desk = try Desk()
    try desk.write(Self.site, to: "site.yaml")
    try desk.write(
      """
      # Taken on 3 March
      garage.volume: 18 m3   # measured
      rooms[0].ventilated: ?
      S1.feet:
      S1.mounting: floor
      "supply.main_fuse: 25 A"

      """.replacing("\"", with: ""), to: "answers.yaml")
    let run = try await desk.run(["answer", "site.yaml", "answers.yaml"])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    #expect(run.output.contains("- name: garage   # behind the house\n    volume: 18 m3\n"))
    #expect(run.output.contains("main_fuse: 25 A"))
    #expect(!run.output.contains("ventilated") && !run.output.contains("feet"))
    #expect(try desk.read("site.yaml") == Self.site)
    let written = try await desk.run(["answer", "site.yaml", "answers.yaml", "--output", "new.yaml"])
    #expect(written.status == 0)
    #expect(try desk.read("new.yaml") == run.output)
    #expect(try await desk.run(["answer", "site.yaml", "answers.yaml", "--output", "new.yaml"]).status == 2)
    let inPlace = try await desk.run(["answer", "site.yaml", "answers.yaml", "--in-place"])
    #expect(inPlace.status == 0)
    #expect(try desk.read("site.yaml") == run.output)
  }

  @Test func `what is stated stays, unless asked`() async throws {
    let desk = try Desk()
    try desk.write(Self.site, to: "site.yaml")
    try desk.write("garage.volume: 18 m3\nS1.mounting: wall\n", to: "answers.yaml")
    let run = try await desk.run(["answer", "site.yaml", "answers.yaml", "--in-place", "--language", "en"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.contains("answers.yaml:2: S1.mounting=wall: this is stated already."))
    #expect(try desk.read("site.yaml") == Self.site)
    let replaced = try await desk.run(["answer", "site.yaml", "answers.yaml", "--replace"])
    #expect(replaced.status == 0 && replaced.output.contains("mounting: wall"))
  }

  @Test(arguments: ["garage.volume: large", "attic.volume: 3 m3", "volume", "garage.size: 3 m3"])
  func `tells of each line that cannot be followed, and changes nothing`(_ line: String) async throws {
    let desk = try Desk()
    try desk.write(Self.site, to: "site.yaml")
    try desk.write("S1.feet: yes\n\(line)\n", to: "answers.yaml")
    let run = try await desk.run(["answer", "site.yaml", "answers.yaml", "--in-place"])
    #expect(run.status == 2 && run.output.isEmpty && run.error.contains("answers.yaml:2: "), "\(run.error)")
    #expect(try desk.read("site.yaml") == Self.site)
  }

  @Test func `wrong use ends with 2`() async throws {
    let desk = try Desk()
    try desk.write(Self.site, to: "site.yaml")
    #expect(try await desk.run(["answer", "site.yaml", "none.yaml"]).status == 2)
    try desk.write("", to: "answers.yaml")
    #expect(
      try await desk.run(["answer", "site.yaml", "answers.yaml", "--in-place", "--output", "n"]).status == 2)
    #expect(try await desk.run(["answer", "-", "answers.yaml", "--in-place"]).status == 2)
  }
}
