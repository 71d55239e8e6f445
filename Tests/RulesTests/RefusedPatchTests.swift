import PlanCheck
import Testing

/// What cannot be changed, and what is said of it.
@Suite struct RefusedPatchTests {
  private static let text = """
    plancheck: 1
    supply: {phases: 3}
    groups:
      - {name: G7, phases: [L1]}
      - {name: S1}
      - {name: a.b}
    rooms: [{name: Zolder}]
    sessys:
      - {name: S1, group: G7, room: Zolder, phase: L1}

    """

  @Test(arguments: [
    ("supply.main_fuse=25", "supply.main_fuse", "Did you mean “25 A”?"),
    ("supply.main_fuse=0 A", "supply.main_fuse", "Expected an amount in A above zero"),
    ("supply.main_fuse=", "supply.main_fuse", "There is no value with it."),
    ("supply.main_fuse", "supply.main_fuse", "There is no value with it."),
    ("supply.main_fusse=25 A", "supply", "Did you mean “main_fuse”?"),
    ("suply.main_fuse=25 A", "", "Did you mean “supply”?"),
    ("supply.room=x", "supply", "“room” does not belong to the supply. It can have: phases,"),
    ("supply[0]=3", "supply", "“[0]” does not belong to the supply."),
    ("supply.phases.x=3", "supply.phases", "“.x” cannot follow here: what belongs here is 1 or 3."),
    ("supply.phases[1]=3", "supply.phases", "“[1]” cannot follow here: what belongs here is 1 or 3."),
    ("supply=3", "supply", "Expected fields of the supply"),
    ("supply={phases: 4}", "supply.phases", "Expected 1 or 3 here, not “4”."),
    ("supply={phase: 3}", "supply", "Did you mean “phases”?"),
    ("supply={phases: &a 3}", "supply.phases", "A site file does not have an anchor (&)."),
    ("supply={phases", "supply", "This is not valid YAML"),
    ("groups[0].phases=1", "groups[0].phases", "Name the phases: [L1], or [L1, L2, L3] for all three."),
    ("groups[0].phases=[L1, L4]", "groups[0].phases[1]", "Expected L1 or L2 or L3 here, not “L4”."),
    (
      "groups[0].phases[2]=L2", "groups[0].phases",
      "There is no [2]: the list has 1, and a new one becomes [1]."
    ),
    ("groups[4].name=x", "groups", "There is no [4]: the list has 3, and a new one becomes [3]."),
    (
      "groups[3].phases[1]=L1", "groups[3].phases",
      "There is no [1]: the list has 0, and a new one becomes [0]."
    ),
    ("groups[0]phases=[L1]", "", "“groups[0]phases=[L1]” is no place in a site file"),
    ("groups[].phases=[L1]", "", "is no place in a site file"),
    ("groups[0.phases=[L1]", "groups", "There is no group “0.phases=[L1”"),
    ("groups.G8.phases=[L1]", "groups", "There is no group “G8” in this file. Did you mean “G7”?"),
    ("groups[G8].phases=[L1]", "groups", "Did you mean “G7”?"),
    ("groups.a.c.phases=[L1]", "groups", "There is no group “a” in this file"),
    (
      "S1.phase=L2", "",
      "“S1” is the name of more than one thing here. Write where it stands: groups[1], sessys[0]."
    ),
    ("Zolde.volume=3 m3", "", "Did you mean “Zolder”?"),
    ("=3", "", "is no place in a site file"), ("", "", "is no place in a site file"),
    ("groups[0].name=\u{200B}", "groups[0].name", "There is an invisible character in it."),
    ("groups[0].name=een\nnaam", "groups[0].name", "Expected a name here"),
    ("site.date=2026-02-30", "site.date", "Expected a date such as 2026-03-02"),
  ])
  func `says what is wrong with a value or a place`(_ typed: String, _ place: String, _ says: String) throws {
    let revision = try Revision(of: SourceFile(path: "site.yaml", text: Self.text))
    let problem = try #require(throws: Problem.self) {
      var changed = revision
      try changed.apply(Patch(setting: typed, in: changed.site))
    }
    #expect(problem.text.en.contains(says), "\(problem.text.en)")
    #expect(problem.place.description == place)
    #expect(problem.text.nl != problem.text.en && problem.span == nil)
  }

  @Test func `adds to lists only, what they take`() throws {
    let revision = try Revision(of: SourceFile(path: "site.yaml", text: Self.text))
    for (typed, says) in [
      ("supply={phases: 3}", "Nothing can be added to this, for it is no list"),
      ("groups[0].phases", "There is no value with it."), ("rooms=", "There is no value with it."),
      ("rooms=Zolder", "Expected fields of a room"), ("rooms=[{name: a}]", "Expected fields of a room"),
      ("rooms.Zolder", "Nothing can be added to this"), ("groups[7].phases=L1", "There is no [7]"),
    ] {
      let problem = try #require(throws: Problem.self) { try Patch(adding: typed, in: revision.site) }
      #expect(problem.text.en.contains(says), "\(typed): \(problem.text.en)")
    }
  }

  @Test func `removes only what is there`() throws {
    var revision = try Revision(of: SourceFile(path: "site.yaml", text: Self.text))
    for (place, says) in [
      (Place[.supply][.neutral], "Nothing is stated here"), (Place[.meterBox], "Nothing is stated here"),
      (Place[.groups][3], "There is no [3]"), (Place[.rooms][0][.volume], "Nothing is stated here"),
      (Place[.supply][.rooms], "“rooms” does not belong to the supply"), (Place.site, "is no place"),
    ] {
      let problem = try #require(throws: Problem.self) { try revision.apply(.remove(place)) }
      #expect(problem.text.en.contains(says), "\(place): \(problem.text.en)")
    }
    #expect(revision.file.text == Self.text)
  }

  /// What a change makes of the names in a file shows when all changes are made.
  @Test func `follows a name only where it leads somewhere`() throws {
    let file = SourceFile(path: "site.yaml", text: Self.text)
    let renaming = Patch.set(Place[.rooms][0][.name], to: .word("Kelder"))
    let problems = try #require(throws: Problems.self) { try file.applying([renaming]) }
    #expect(problems.all.map { $0.place.description } == ["sessys[0].room"])
    let both = try file.applying([renaming, .set(Place[.sessys][0][.room], to: .word("Kelder"))])
    #expect(both.text == Self.text.replacing("Zolder", with: "Kelder"))
  }

  @Test(arguments: ["", "rooms: [", "plancheck: 1\nkamers: []\n", "plancheck: 1\nrooms: &x []\n"])
  func `does not touch what cannot be read`(_ text: String) {
    #expect(throws: Problems.self) { try Revision(of: SourceFile(path: "site.yaml", text: text)) }
  }

  /// Blank lines that are part of a text would become part of another, or of none.
  @Test func `refuses a layout that it cannot keep`() throws {
    let text = "site:\n  customer: |+\n    Jan\n\n  address: A\n\nrooms: []\n"
    var revision = try Revision(of: SourceFile(path: "site.yaml", text: text))
    #expect(revision.site.project.customer.value == "Jan\n\n")
    let problem = try #require(throws: Problem.self) { try revision.apply(.remove(Place[.site][.address])) }
    #expect(problem.kind == .cannotBeChanged)
    #expect(revision.file.text == text)
    try revision.apply(.set(Place[.site][.use], to: .word("home")))
    #expect(revision.file.text == text.replacing("address: A\n", with: "address: A\n  use: home\n"))
  }
}

/// What stands where someone types that it does.
@Suite struct TypedPlaceTests {
  private static let names = ["a", "a.b", "a[0]", "x=y", "1", "🔋", "b]c", "- z", "#", "sessys", "é ü"]

  @Test(arguments: Array(names.enumerated()))
  func `finds things by their names, whatever is in them`(_ index: Int, _ name: String) throws {
    let rooms = Self.names.map { "{name: '\($0)'}" }.joined(separator: ", ")
    let site = try Revision(of: SourceFile(path: "", text: "rooms: [\(rooms)]\nsupply: {phases: 3}\n")).site
    for typed in ["rooms.\(name)", "rooms[\(name)]", "rooms[\(index)]"]
    where typed != "rooms[1]" || index == 1 {
      #expect(try site.place(typed: typed) == Place[.rooms][index])
      #expect(try site.place(typed: typed + ".volume") == Place[.rooms][index][.volume])
      let patch = try Patch(setting: "\(typed).volume = 3 m3=", in: site)
      #expect(patch == .set(Place[.rooms][index][.volume], to: .word("3 m3=")))
    }
    // A word of the format is that word, even if something is called so.
    if name != "sessys" {
      #expect(try site.place(typed: "\(name).volume") == Place[.rooms][index][.volume])
    }
  }

  /// As reports spell it.
  @Test(arguments: [
    Place[.supply][.mainFuse], Place[.sessys][0][.freeSpace][.left], Place[.sessys][0][.packs][0][.base],
    Place[.meterBox][.residualCurrentDevices][0][.groups][0], Place[.waivers][0][.until], Place[.rooms],
  ])
  func `reads a place as it is written`(_ place: Place) throws {
    #expect(try Site().place(typed: place.description) == place)
  }

  @Test func `removes by the names and places that there were`() throws {
    let text = "rooms: [{name: a}, {name: b}, {name: c}, {name: d}]\n"
    var revision = try Revision(of: SourceFile(path: "", text: text))
    try revision.remove([
      Place[.rooms][0], Place[.rooms][2], Place[.rooms][0], Place[.rooms][2][.name], Place[.rooms][1],
    ])
    #expect(revision.file.text == "rooms: [{name: d}]\n")
  }
}
