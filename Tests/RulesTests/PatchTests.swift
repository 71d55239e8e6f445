import PlanCheck
import Testing

/// What becomes of the text of a site file when something in it is changed, by example.
@Suite struct PatchTests {
  @Test(arguments: examples)
  func `changes what it has to, and nothing else`(_ example: PatchExample) throws {
    let result = try example.result()
    #expect(result == example.after, "became:\n\(result)")
  }

  @Test(arguments: examples)
  func `keeps line ends of Windows and a byte order mark`(_ example: PatchExample) throws {
    let windows = PatchExample(
      example.name, "\u{FEFF}" + example.before.replacing("\n", with: "\r\n"), set: example.set,
      add: example.add, remove: example.remove, "")
    #expect(try windows.result() == "\u{FEFF}" + example.after.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: examples)
  func `keeps a file without a last line break as it is`(_ example: PatchExample) throws {
    guard example.before.hasSuffix("\n"), !example.before.hasSuffix("\n\n"), example.after.hasSuffix("\n")
    else {
      return
    }
    let cut = PatchExample(
      example.name, String(example.before.dropLast()), set: example.set, add: example.add,
      remove: example.remove, "")
    #expect(try cut.result() == example.after.dropLast())
  }
}

/// Elements of a list that change places, with what is noted of each.
@Suite struct ReorderingTests {
  /// Each with the second group before the first.
  static let examples = [
    (
      """
      plancheck: 1
      groepen: # van links naar rechts
        # de oude
        - naam: A # klein
          fasen: [L1]

        # de nieuwe,
        # van vorig jaar
        - naam: B
          # ook voor de Sessy
          fasen: [L2]
          # einde van B
      # de rest
      sessys: []

      """,
      """
      plancheck: 1
      groepen: # van links naar rechts
        # de nieuwe,
        # van vorig jaar
        - naam: B
          # ook voor de Sessy
          fasen: [L2]
          # einde van B
        # de oude
        - naam: A # klein
          fasen: [L1]

      # de rest
      sessys: []

      """
    ),
    (
      """
      plancheck: 1
      groepen:
      - {naam: A} # klein
      - {naam: B} # groot
      - {naam: C}
      """,
      """
      plancheck: 1
      groepen:
      - {naam: B} # groot
      - {naam: A} # klein
      - {naam: C}
      """
    ),
    (
      """
      plancheck: 1
      groepen:
      - naam: A # klein
      - naam: B # groot
      """,
      """
      plancheck: 1
      groepen:
      - naam: B # groot
      - naam: A # klein
      """
    ),
    (
      """
      plancheck: 1
      groepen: [{naam: A, # klein
        fasen: [L1]}, # tussen
        {naam: B}] # groot

      """,
      """
      plancheck: 1
      groepen: [{naam: B}, # tussen
        {naam: A, # klein
        fasen: [L1]}] # groot

      """
    ),
  ]

  @Test(arguments: examples)
  func `what is noted of an element goes along`(_ before: String, _ after: String) throws {
    let phases: (String?, String?) = (
      before.contains("[L1]") ? "L1" : nil, before.contains("[L2]") ? "L2" : nil
    )
    #expect(try raised(before, phases) == after)
    let windows = "\u{FEFF}" + before.replacing("\n", with: "\r\n")
    #expect(try raised(windows, phases) == "\u{FEFF}" + after.replacing("\n", with: "\r\n"))
  }

  @Test func `what leads to another element is not torn apart`() throws {
    let before = """
      plancheck: 1
      groepen:
      - naam: A
        fasen: &fasen [L1]
      - naam: B
        fasen: *fasen
      """
    // The word that leads back would come before what it leads to.
    if let text = try? raised(before, ("L1", "L1")) {
      let site = try Revision(of: Array(text.utf8), path: "site.yaml").site
      #expect(site.groups.elements.map { $0.name.value?.description } == ["B", "A"])
    }
  }

  /// With the second group, B, before the first, A; each is on these phases, if it says so.
  private func raised(_ text: String, _ phases: (a: String?, b: String?)) throws -> String {
    func group(_ name: String, _ phase: String?) -> Patch.Value {
      let phases = phase.map { Patch.Value.Field(.phases, .list([.word($0)])) }
      return .record([Patch.Value.Field(.name, .word(name))] + (phases.map { [$0] } ?? []))
    }
    var revision = try Revision(of: Array(text.utf8), path: "site.yaml")
    let groups = Place[.groups]
    try revision.raise(
      groups[1], by: [.set(groups[0], to: group("B", phases.b)), .set(groups[1], to: group("A", phases.a))])
    return String(decoding: revision.file.contents, as: UTF8.self)
  }
}

/// A file, the changes as someone types them, and the file after.
struct PatchExample: CustomTestStringConvertible, Sendable {
  let name: String
  let before: String
  let set: [String]
  let add: [String]
  let remove: [String]
  let after: String

  init(
    _ name: String, _ before: String, set: [String] = [], add: [String] = [], remove: [String] = [],
    _ after: String
  ) {
    (self.name, self.before, self.after) = (name, before, after)
    (self.set, self.add, self.remove) = (set, add, remove)
  }

  var testDescription: String { name }

  func result() throws -> String {
    var revision = try Revision(of: SourceFile(path: "site.yaml", bytes: Array(before.utf8)))
    for typed in add { try revision.apply(Patch(adding: typed, in: revision.site)) }
    for typed in set { try revision.apply(Patch(setting: typed, in: revision.site)) }
    let site = revision.site
    try revision.remove(remove.map { try site.place(typed: $0) })
    return String(decoding: revision.file.contents, as: UTF8.self)
  }
}

private let examples: [PatchExample] = [
  // MARK: Values

  PatchExample(
    "a value with a comment behind it", "plancheck: 1\nsupply:\n  main_fuse: 25 A   # gezien\n  phases: 3\n",
    set: ["supply.main_fuse=35 A"], "plancheck: 1\nsupply:\n  main_fuse: 35 A   # gezien\n  phases: 3\n"),
  PatchExample(
    "comments in a column",
    "supply:\n  main_fuse: 25 A    # A\n  phases: 3          # n\n  neutral: ja # ja\n",
    set: ["supply.main_fuse=125 A", "supply.neutral=nee"], remove: ["supply.phases"],
    "supply:\n  main_fuse: 125 A   # A\n  phases:            # n\n  neutral: nee # ja\n"),
  PatchExample(
    "a comment without room", "supply: \n  main_fuse: 5 A  # A\n", set: ["supply.main_fuse=125 A"],
    "supply: \n  main_fuse: 125 A # A\n"),
  PatchExample(
    "a value that is there already, in other quotes", "supply: {main_fuse: '25 A'}\n",
    set: ["supply.main_fuse=25 A"], "supply: {main_fuse: '25 A'}\n"),
  PatchExample(
    "the quotes stay", "supply: {main_fuse: '25 A', phases: \"1\"}\n",
    set: ["supply.main_fuse=35 A", "supply.phases=3"], "supply: {main_fuse: '35 A', phases: \"3\"}\n"),
  PatchExample(
    "a quote in quotes", "site: {customer: 'Jan', address: \"A\"}\n",
    set: ["site.customer='t Hof", "site.address=\"B\" \\ C"],
    "site: {customer: '''t Hof', address: \"\\\"B\\\" \\\\ C\"}\n"),
  PatchExample(
    "a comma in braces", "groups: [{cable: {cross_section: 2.5 mm2}}]\n",
    set: ["groups[0].cable.cross_section=2,5 mm2"], "groups: [{cable: {cross_section: \"2,5 mm2\"}}]\n"),
  PatchExample(
    "a comma on a line of its own", "groups:\n- cable:\n    cross_section: 2.5 mm2\n",
    set: ["groups[0].cable.cross_section=2,5 mm2"], "groups:\n- cable:\n    cross_section: 2,5 mm2\n"),
  PatchExample(
    "a text on lines of its own, with a comment behind its sign",
    "site:\n  customer: |  # twee regels\n    Jan\n    Piet\n\n  # het huis\n  address: A\n",
    set: ["site.customer=Klaas"], "site:\n  customer: Klaas  # twee regels\n\n  # het huis\n  address: A\n"),
  PatchExample(
    "a text on lines of its own, and again several",
    "site:\n  customer: >  # twee regels\n      Jan\n      Piet\n\n  address: A\n",
    set: ["site.customer=Klaas\n\nen: #Jan"],
    "site:\n  customer: |-  # twee regels\n      Klaas\n\n      en: #Jan\n\n  address: A\n"),
  PatchExample(
    "a text that goes on on the next line", "site:\n  customer: Jan\n    en Piet # samen\n  address: A\n",
    set: ["site.customer=Klaas"], "site:\n  customer: Klaas # samen\n  address: A\n"),
  PatchExample(
    "a text with a break in it", "site:\n  customer: Jan\n", set: ["site.customer=Jan\nen Piet"],
    "site:\n  customer: \"Jan\\nen Piet\"\n"),
  PatchExample(
    "an emoji before it on the line", "site: {customer: 🔋é, address: A}\n", set: ["site.address=B"],
    "site: {customer: 🔋é, address: B}\n"),
  PatchExample(
    "a key in quotes", "\"supply\":\n  'main_fuse': 25 A\n", set: ["supply.main_fuse=35 A"],
    "\"supply\":\n  'main_fuse': 35 A\n"),
  PatchExample(
    "a key behind a question mark", "? supply\n: ? main_fuse\n  : 25 A\n", set: ["supply.main_fuse=35 A"],
    "? supply\n: ? main_fuse\n  : 35 A\n"),
  PatchExample(
    "tabs between a key and its value", "supply:\n  main_fuse:\t25 A\t# c\n", set: ["supply.main_fuse=35 A"],
    "supply:\n  main_fuse:\t35 A\t# c\n"),
  PatchExample(
    "a document with its marks", "%YAML 1.1\n---\nsupply:\n  phases: 3\n...\n", set: ["supply.neutral=ja"],
    "%YAML 1.1\n---\nsupply:\n  phases: 3\n  neutral: ja\n...\n"),
  PatchExample(
    "the second of two groups with the first one's name in it", "groups: [{name: a}, {name: a.b}]\n",
    set: ["groups.a.b.purpose=licht"], "groups: [{name: a}, {name: a.b, purpose: licht}]\n"),

  // MARK: Words that need quotes

  PatchExample(
    "words that mean something to YAML, in braces", "rooms: [{name: a}]\n",
    add: [
      "rooms={name: '#'}", "rooms={name: '- '}", "rooms={name: 'null'}", "rooms={name: '~'}",
      "rooms={name: 'yes'}", "rooms={name: 12}", "rooms={name: 'a: b'}", "rooms={name: 'a #b'}",
      "rooms={name: été 🔋}", "rooms={name: G7}",
    ],
    "rooms: [{name: a}, {name: \"#\"}, {name: \"- \"}, {name: \"null\"}, {name: \"~\"}, {name: \"yes\"}, "
      + "{name: \"12\"}, {name: \"a: b\"}, {name: \"a #b\"}, {name: été 🔋}, {name: G7}]\n"),
  PatchExample(
    "in a file that likes single quotes", "rooms:\n  - name: a\n  - name: '1'\n",
    set: ["rooms[0].volume=30 m3"],
    add: ["rooms={name: \"nee:\"}", "rooms={name: off}", "rooms={name: 2026-03-02}"],
    """
    rooms:
      - name: a
        volume: 30 m3
      - name: '1'
      - name: 'nee:'
      - name: 'off'
      - name: '2026-03-02'

    """),
  PatchExample(
    "in JSON",
    "{\"groups\":[{\"name\":\"a\",\"phases\":[\"L1\"],\"sockets\":true,\"breaker\":{\"poles\":2}}]}\n",
    set: ["groups[0].purpose=licht", "groups[0].phases[1]=L2", "groups[0].work_switch.poles=4"],
    "{\"groups\":[{\"name\":\"a\",\"phases\":[\"L1\", \"L2\"],\"sockets\":true,\"breaker\":{\"poles\":2}, "
      + "\"work_switch\": {\"poles\": 4}, \"purpose\": \"licht\"}]}\n"),

  // MARK: What is not there yet

  PatchExample(
    "a field in its place among the others", "supply:\n  phases: 3\n  # per fase\n  main_fuse: 25 A\n",
    set: ["supply.neutral=ja"], "supply:\n  phases: 3\n  neutral: ja\n  # per fase\n  main_fuse: 25 A\n"),
  PatchExample(
    "a field before all others goes last", "supply:\n  main_fuse: 25 A # c\n# einde\n",
    set: ["supply.phases=3"], "supply:\n  main_fuse: 25 A # c\n  phases: 3\n# einde\n"),
  PatchExample(
    "a section, two deep, as far indented as the others",
    "supply:\n    phases: 3\n\n# de groepen\ngroups: []\n", set: ["meter_box.main_switch.poles=4"],
    "supply:\n    phases: 3\nmeter_box:\n    main_switch:\n        poles: 4\n\n# de groepen\ngroups: []\n"),
  PatchExample(
    "a section that is blank", "meter_box:   # de kast\nsupply: {phases: 3}\n",
    set: ["meter_box.busbar.rated_current=63 A"],
    "meter_box:   # de kast\n  busbar: {rated_current: 63 A}\nsupply: {phases: 3}\n"),
  PatchExample(
    "a section that is nothing, in a word", "meter_box: ~  # de kast\ngroups:\n- name: a\n",
    set: ["meter_box.busbar.rated_current=63 A"],
    "meter_box:  # de kast\n  busbar:\n    rated_current: 63 A\ngroups:\n- name: a\n"),
  PatchExample(
    "a section that is empty braces", "meter_box: {}\nsupply:\n  phases: 3\n",
    set: ["meter_box.busbar.rated_current=63 A"],
    "meter_box:\n  busbar:\n    rated_current: 63 A\nsupply:\n  phases: 3\n"),
  PatchExample(
    "in empty braces within braces", "{plancheck: 1, meter_box: {}}\n",
    set: ["meter_box.busbar.rated_current=63 A"],
    "{plancheck: 1, meter_box: {busbar: {rated_current: 63 A}}}\n"),
  PatchExample(
    "in braces with nothing but a comment", "meter_box: { # leeg\n}\n",
    set: ["meter_box.busbar.rated_current=63 A"],
    "meter_box: {busbar: {rated_current: 63 A}  # leeg\n}\n"),
  PatchExample(
    "a key without a colon in braces", "{plancheck: 1, meter_box, supply: {phases}}\n",
    set: ["meter_box.busbar.rated_current=63 A", "supply.phases=3"],
    "{plancheck: 1, meter_box: {busbar: {rated_current: 63 A}}, supply: {phases: 3}}\n"),
  PatchExample(
    "a blank with a comment keeps it in its column",
    "supply:\n  phases:         # 1 of 3\n  main_fuse: # A\n",
    set: ["supply.phases=3", "supply.main_fuse=25 A"],
    "supply:\n  phases: 3       # 1 of 3\n  main_fuse: 25 A # A\n"),
  PatchExample(
    "behind a bare dash", "sessys:\n  -   # de eerste\n  - name: S2\n",
    set: ["sessys[0].name=S1", "sessys[0].phase=L1"],
    "sessys:\n  - name: S1 # de eerste\n    phase: L1\n  - name: S2\n"),
  PatchExample(
    "a field of a pair without braces", "rooms: [name: a, name: b]\n", set: ["rooms[0].volume=20 m3"],
    "rooms: [{name: a, volume: 20 m3}, name: b]\n"),
  PatchExample(
    "as the others of its kind have it",
    "sessys:\n- name: S1\n  free_space: {left: 8 cm}\n  wall:\n    material: hout\n- name: S2\n",
    set: ["S2.free_space.right=9 cm", "S2.wall.material=steen"],
    "sessys:\n- name: S1\n  free_space: {left: 8 cm}\n  wall:\n    material: hout\n- name: S2\n"
      + "  wall:\n    material: steen\n  free_space: {right: 9 cm}\n"),

  // MARK: Lists

  PatchExample(
    "one more behind the last, and behind its comment",
    "groups:\n  - name: a   # links\n    # de fasen\n    phases: [L1] # bruin\n\n# kamers\nrooms: []\n",
    add: ["groups={name: b, phases: [L2]}"],
    "groups:\n  - name: a   # links\n    # de fasen\n    phases: [L1] # bruin\n  - name: b\n    phases: [L2]\n\n# kamers\nrooms: []\n"
  ),
  PatchExample(
    "a list at the margin of its key, with wide dashes", "groups:\n-   name: a\n    phases:\n    -   L1\n",
    set: ["groups[1].name=b", "groups[1].phases=[L2, L3]"],
    "groups:\n-   name: a\n    phases:\n    -   L1\n-   name: b\n    phases:\n    -   L2\n    -   L3\n"),
  PatchExample(
    "a list that says there are none", "pv_inverters: []   # geen\nrooms:\n  - name: a\n",
    add: ["pv_inverters={name: P, phases: [L1]}"],
    "pv_inverters:   # geen\n  - name: P\n    phases: [L1]\nrooms:\n  - name: a\n"),
  PatchExample(
    "a list that is left out", "rooms:\n  - name: a\n", add: ["groups={name: G}"],
    "rooms:\n  - name: a\ngroups:\n  - name: G\n"),
  PatchExample(
    "one of which nothing is known", "rooms:\n  - name: a\n", add: ["rooms"],
    "rooms:\n  - name: a\n  - {}\n"),
  PatchExample(
    "one to a line in brackets, with a comma and comments",
    "groups: [\n  {name: a}, # een\n  {name: b}  # twee\n]\n", add: ["groups={name: c}"],
    "groups: [\n  {name: a}, # een\n  {name: b},  # twee\n  {name: c}\n]\n"),
  PatchExample(
    "one to a line in brackets, with a last comma", "groups: [\n  {name: a},\n  {name: b}, # twee\n]\n",
    add: ["groups={name: c}"], "groups: [\n  {name: a},\n  {name: b}, # twee\n  {name: c},\n]\n"),
  PatchExample(
    "a whole list, element by element", "groups:\n- phases:\n  - L1  # bruin\n  # dan\n  - L2  # zwart\n",
    set: ["groups[0].phases=[L1, L3]"],
    "groups:\n- phases:\n  - L1  # bruin\n  # dan\n  - L3  # zwart\n"),
  PatchExample(
    "a whole list, shorter and longer", "groups: [{phases: [L1, L2, L3]}, {phases: [L1]}]\n",
    set: ["groups[0].phases=[L3]", "groups[1].phases=[L1, L2]"],
    "groups: [{phases: [L3]}, {phases: [L1, L2]}]\n"),
  PatchExample(
    "a whole record, field by field", "supply:\n  phases: 3  # gezien\n  neutral: ja\n  main_fuse: 25 A\n",
    set: ["supply={main_fuse: 35 A, phases: 3}"], "supply:\n  phases: 3  # gezien\n  main_fuse: 35 A\n"),
  PatchExample(
    "a whole record in a form", "supply:\n  phases:      # 1 of 3\n  neutral: ja\n  main_fuse:   # A\n",
    set: ["supply={phases: 3}"], "supply:\n  phases: 3    # 1 of 3\n  main_fuse:   # A\n"),
  PatchExample(
    "none any more",
    "rooms:  # de ruimtes\n  # de eerste\n  - name: a # c\n    volume: 3 m3\n  - name: b\nsessys: []\n",
    set: ["rooms=[]"], "rooms: []  # de ruimtes\n  # de eerste\nsessys: []\n"),

  // MARK: Removing

  PatchExample(
    "a field on a line", "supply:\n  phases: 3\n  neutral: ja\n  main_fuse: 25 A\n",
    remove: ["supply.neutral"],
    "supply:\n  phases: 3\n  main_fuse: 25 A\n"),
  PatchExample(
    "a field with a comment leaves its blank", "supply:\n  phases: 3\n  neutral: ja  # is er een nul?\n",
    remove: ["supply.neutral"], "supply:\n  phases: 3\n  neutral:     # is er een nul?\n"),
  PatchExample(
    "the only field of a section", "supply:\n  phases: 3\nrooms: []\n", remove: ["supply.phases"],
    "supply:\nrooms: []\n"),
  PatchExample(
    "a section", "supply: # net\n  phases: 3\n  # zekering\n  main_fuse: 25 A # c\n# kamers\nrooms: []\n",
    remove: ["supply"], "# kamers\nrooms: []\n"),
  PatchExample(
    "in braces, the first, the middle one and the last",
    "sessys: [{name: a, phase: L1, feet: ja}, {name: a, phase: L1, feet: ja}, {name: a, phase: L1, feet: ja}]\n",
    remove: ["sessys[0].name", "sessys[1].phase", "sessys[2].feet"],
    "sessys: [{phase: L1, feet: ja}, {name: a, feet: ja}, {name: a, phase: L1}]\n"),
  PatchExample(
    "the only one in braces", "supply: { phases: 3 }\nrooms: [{name: a}]\n",
    remove: ["supply.phases", "rooms[0].name"], "supply: {}\nrooms: [{}]\n"),
  PatchExample(
    "a pair without braces", "rooms: [name: a, name: b]\n", remove: ["rooms[1].name"],
    "rooms: [name: a, {}]\n"),
  PatchExample(
    "the field behind a dash", "rooms:\n  - name: a\n    volume: 20 m3\n  - name: b\n",
    remove: ["rooms[0].name", "rooms[1].name"], "rooms:\n  - volume: 20 m3\n  -\n"),
  PatchExample(
    "the field behind a dash, with comments", "rooms:\n  - name: a\n    # gemeten\n    volume: 20 m3\n",
    remove: ["rooms[0].name"], "rooms:\n  - \n    # gemeten\n    volume: 20 m3\n"),
  PatchExample(
    "two elements, by the places that they had", "rooms:\n- name: a\n# b\n- name: b # c\n- name: c\n",
    remove: ["rooms[0]", "rooms.b"], "rooms:\n# b\n- name: c\n"),
  PatchExample(
    "the last element of a list on lines",
    "rooms:   # alle\n- name: a\n  volume: 20 m3 # gemeten\nsessys: []\n",
    remove: ["rooms[0]"], "rooms: []   # alle\nsessys: []\n"),
  PatchExample(
    "the last element of a list in brackets", "groups: [{phases: [ L1 ]}]\n", remove: ["groups[0].phases[0]"],
    "groups: [{phases: []}]\n"),
  PatchExample(
    "one of a list with one to a line, with comments",
    "groups: [\n  {name: a}, # een\n  {name: b}, # twee\n  {name: c}  # drie\n]\n",
    remove: ["groups[1]", "groups[2]"],
    "groups: [\n  {name: a}, # een\n   # twee\n    # drie\n]\n"),
  PatchExample(
    "a text on lines of its own", "site:\n  customer: |\n    Jan\n    Piet\n\n  address: A\n",
    remove: ["site.customer"], "site:\n\n  address: A\n"),
]
