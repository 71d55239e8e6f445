import PlanCheck
import Rules
import Testing

/// What may be concluded from a site that says some things and not others: neither a pass
/// that rests on silence, nor a question whose answer is certain.
@Suite struct CertaintyTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rule: String
    let expected: [Verdict]
    let site: String

    init(_ name: String, _ rule: String, _ expected: Verdict..., site: String) {
      (testDescription, self.rule, self.expected, self.site) = (name, rule, expected, site)
    }
  }

  @Test(arguments: [
    Case(
      "an RCBO does not make up for a missing list of residual current devices",
      "residual-current-type", .notStated, .pass,
      site: """
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        sessys: [{group: G7}]
        """),
    Case(
      "a breaker of unknown kind may be an RCBO of the wrong type",
      "residual-current-type", .pass, .notStated,
      site: """
        meter_box: {residual_current_devices: [{type: A, groups: [G7]}]}
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7}]
        """),
    Case(
      "sockets on another group do not excuse the group with the inverter",
      "residual-current-with-inverter", .fail,
      site: """
        meter_box: {residual_current_devices: [{rated_residual_current: 30 mA, groups: [G7, G1]}]}
        groups: [{name: G7, sockets: no, breaker: {kind: mcb}}, {name: G1, sockets: yes, breaker: {kind: mcb}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7}]
        """),
    Case(
      "the terminal has to be of the group's phase, whatever the Sessy is set to",
      "terminal-phase", .fail,
      site: """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L3]}]
        sessys: [{group: G7, phase: L1, terminal: L1}]
        """),
    Case(
      "what is met need not be known to be asked", "free-space-below", .pass,
      site: "sessys: [{free_space: {below: 20 cm}}]"),
    Case(
      "what is not met depends on whether it is asked", "free-space-below", .notStated,
      site: "sessys: [{free_space: {below: 5 cm}}]"),
    Case(
      "in a single-phase house there is but one phase", "bridge", .pass,
      site: "supply: {phases: 1}\nsessys: [{bridge: L1}]"),
    Case(
      "an inverter that names its Sessy is connected to it", "inverter-at-one-sessy", .pass,
      site: """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7}]
        """),
    Case(
      "an inverter beside the Sessys does not load their terminals", "terminal-current", .pass,
      site: """
        groups: [{name: G7, phases: [L1]}]
        pv_inverters: [{group: G7, phases: [L1], current: 25 A, terminals: none}]
        sessys: [{group: G7, phase: L1}]
        """),
    Case(
      "sources on different phases do not add up", "busbar-sum", .notApplicable,
      site: """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: 40 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L2], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L2]}]
        sessys: [{group: G7, phase: L1}]
        """),
    Case(
      "one dongle on Wi-Fi settles that the network has to suit it", "network-guest", .fail,
      site: """
        network: {guest: yes}
        sessys: [{}, {dongle: {present: yes, connection: wifi}}]
        """),
    Case(
      "a dongle that says nothing may be on Wi-Fi", "network-guest", .notStated,
      site: """
        network: {guest: yes}
        p1_meter: {present: yes, connection: ethernet}
        sessys: [{dongle: {present: yes, connection: ethernet}}, {}]
        """),
    Case(
      "half a pair of packs is not yet a pair", "pack-pairs", .notStated,
      site: "sessys: [{model: 5 kWh, packs: [{base: B2406-7K31}]}]"),
    Case(
      "one pair that matches does not speak for another", "pack-serials", .notStated,
      site: "sessys: [{packs: [{base: B2406-7K31, stack: S2406-7K31}, {base: B2406-7K40}]}]"),
    Case(
      "a missing list of inverters is not a list without any", "group-current", .notStated,
      site: """
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7}]
        """),
  ])
  func `concludes what is certain, and no more`(_ example: Case) throws {
    let rule = try #require(Manual.current.rule(example.rule))
    let plan = try fragment(example.site)
    #expect(try Inspection(of: plan, against: Manual(only: rule)).outcomes.map(\.verdict) == example.expected)
  }

  @Test(arguments: [
    ("groups: [{name: G7, breaker: {kind: mcb, type: A}}]", 1),
    ("meter_box: {residual_current_devices: [{groups: [G7, G7]}]}\ngroups: [{name: G7}]", 1),
    ("groups: []\nsessys: [{name: S1}]", 1),
    ("rooms: []\nsessys: [{name: S1}]", 1),
    ("supply: {phases: 1}\nsessys: [{phase: L2}]", 2),
    (
      """
      groups: [{name: G7}, {name: G8}]
      pv_inverters: [{group: G8, terminals: pv}]
      sessys: [{group: G7}]
      """, 2
    ),
    (
      """
      pv_inverters: [{terminals: none, at_sessy: S1, group: G7}]
      groups: [{name: G7}]
      sessys: [{name: S1, group: G7}]
      """, 1
    ),
    ("supply: {voltage: {lowest: 230.01 V, highest: 230 V}}", 1),
    ("rooms:\n- {name: kelder}\n- {temperature: {lowest: 5 °C, highest: 4.99 °C}}", 3),
  ])
  func `refuses what cannot both be so`(site: String, line: Int) {
    let found = problems(in: "plancheck: 1\n" + site)
    #expect(found.count == 1)
    #expect(found.first?.span.start.line == line + 1)
    #expect(found.first?.other != nil)
  }

  @Test(arguments: [
    "supply: {voltage: {lowest: 230 V, highest: 230 V}}",
    "rooms: [{temperature: {lowest: -5 °C, highest: -5 °C}}]",
    "supply: {voltage: {lowest: 260 V}}\nrooms: [{temperature: {highest: -5 °C}}]",
  ])
  func `accepts a range that is but one value, or open`(site: String) {
    #expect(problems(in: "plancheck: 1\n" + site).isEmpty)
  }

  /// A text of spaces is no evidence, and says nothing.
  @Test(arguments: ["\" \"", "\"\"", "'   '", "\"\\n\""])
  func `takes no spaces for a text`(text: String) {
    let found = problems(in: "plancheck: 1\nrooms: [{volume_exception: {document: \(text)}}]")
    #expect(found.map(\.path) == ["rooms[0].volume_exception.document"])
    #expect(found.first?.text.en.contains("Leave the field blank") == true)
  }

  @Test(arguments: ["", "~", "null"])
  func `takes an open field for not stated`(text: String) throws {
    let plan = try fragment("rooms: [{volume_exception: {document: \(text)}}]")
    #expect(!plan.site.rooms.elements[0].volumeException.document.isStated)
  }

  /// A report says of what it says nothing.
  @Test func `tells which facts no verdict rests on`() throws {
    let plan = try fragment(
      """
      site: {customer: Jansen}
      sessys: [{name: S1, direct_sun: no, dongle: {rssi: -95 dBm}}, {direct_sun: yes, dongle: {rssi: -60 dBm}}]
      """)
    let rule = try #require(Manual.current.rule("direct-sun"))
    let unjudged = try Inspection(of: plan, against: Manual(only: rule)).unjudged
    #expect(unjudged.map(\.path) == ["sessys[0].dongle.rssi", "sessys[1].dongle.rssi"])
  }
}
