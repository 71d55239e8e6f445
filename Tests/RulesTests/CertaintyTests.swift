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
      "groups that are left out may have an RCBO", "residual-current-type", .notStated,
      site: "meter_box: {residual_current_devices: []}\nsessys: [{name: S1}]"),
    Case(
      "groups that are listed without an RCBO have none", "residual-current-type", .notApplicable,
      site: """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: mcb}}]
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
      "an inverter at the work switch is connected to no Sessy", "inverter-at-one-sessy", .fail,
      site: """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: work_switch}]
        sessys: [{group: G7}]
        """),
    Case(
      "and no Sessy is set to find it", "setting-pv-address", .fail,
      site: """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: work_switch}]
        sessys: [{group: G7, settings: {pv_hostname: localhost}}]
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
      "a power shows that a breaker is too small for the inverter", "design-current", .fail,
      site: """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, phases: [L1], power: 5 kW}]
        sessys: [{group: G7, phase: L1}]
        """),
    Case(
      "a power does not show that it is large enough: the current may be more", "design-current", .notStated,
      site: """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, phases: [L1], power: 3.6 kW}]
        sessys: [{group: G7, phase: L1}]
        """),
    Case(
      "nor does a current show that a power is small enough", "phase-imbalance", .notStated,
      site: """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1]}]
        pv_inverters: [{group: G7, phases: [L1], current: 4 A}]
        sessys: [{group: G7, phase: L1}]
        """),
    Case(
      "what a dongle is to be set to has to be known, also before it is set", "setting-p1-address",
      .notStated, .notStated,
      site: "sessys: [{name: S1}, {settings: {p1_hostname: 10.0.0.2}}]"),
    Case(
      "a setting that follows from the site need not be made yet", "setting-p1-address", .notApplicable,
      site: "p1_meter: {address: 10.0.0.2}\nsessys: [{name: S1}]"),
    Case(
      "an inverter on a group of one phase feeds that phase", "design-current", .pass,
      site: """
        groups: [{name: G7, phases: [L2], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, current: 16 A}]
        sessys: [{group: G7}]
        """),
    Case(
      "on a group of three phases it may feed any", "design-current", .notStated,
      site: """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, current: 16 A}]
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
      "a wall that bears the heaviest model need not know which it is", "wall-load-capacity",
      .pass, .fail, .notStated,
      site: """
        sessys:
        - {mounting: wall, wall: {load_capacity: 96 kg}}
        - {mounting: wall, wall: {load_capacity: 45.9 kg}}
        - {mounting: wall, wall: {load_capacity: 95.9 kg}}
        """),
    Case(
      "four Sessys hold too much whichever they are", "stored-energy", .fail,
      site: "sessys: [{}, {}, {}, {}]"),
    Case("three may, and may not", "stored-energy", .notStated, site: "sessys: [{}, {}, {}]"),
    Case("one does not", "stored-energy", .pass, site: "sessys: [{}]"),
    Case(
      "a room that is at most too cold is too cold", "room-temperature", .fail,
      site: "rooms: [{name: schuur, temperature: {highest: -0.1 °C}}]\nsessys: [{room: schuur}]"),
    Case(
      "one that is cold at least may be too cold", "room-temperature", .notStated,
      site: "rooms: [{name: schuur, temperature: {highest: 0 °C}}]\nsessys: [{room: schuur}]"),
    Case(
      "mains that are always too high are so at most too", "supply-voltage", .fail,
      site: "supply: {voltage: {lowest: 253.1 V}}"),
    Case(
      "a main switch of one pole is too few for any house", "main-switch-poles", .fail,
      site: "meter_box: {main_switch: {poles: 1}}"),
    Case(
      "one of four is enough for any", "main-switch-poles", .pass,
      site: "meter_box: {main_switch: {poles: 4}}"),
    Case(
      "one of two depends on the phases", "main-switch-poles", .notStated,
      site: "meter_box: {main_switch: {poles: 2}}"),
    Case(
      "a room that is high enough for any Sessy need not know which it is", "height-in-room",
      .pass, .notStated,
      site: """
        rooms: [{name: hoog, height: 98 cm}, {name: laag, height: 97.9 cm}]
        sessys: [{room: hoog}, {room: laag}]
        """),
    Case(
      "a charger that is too much is so whatever the heat pump takes", "large-loads", .fail,
      site: """
        supply: {phases: 3, main_fuse: 25 A}
        loads: [{kind: charger, phases: [L1], current: 16 A, load_control: no}, {kind: heat_pump}]
        sessys: [{phase: L1}]
        """),
    Case(
      "one that is not too much may be with the heat pump", "large-loads", .notStated,
      site: """
        supply: {phases: 3, main_fuse: 26 A}
        loads: [{kind: charger, phases: [L1], current: 16 A, load_control: no}, {kind: heat_pump}]
        sessys: [{phase: L1}]
        """),
    // 27 A × 0.79 at 45 °C, and × 1.06 in the cold.
    Case(
      "a cable that carries enough at 45 °C need not say how warm it gets", "cable-ampacity", .pass,
      site: """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 21.33 A}, cable: {cross_section: 2.5 mm2, method: C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """),
    Case(
      "one that carries enough in the cold only has to", "cable-ampacity", .notStated, .notStated,
      site: """
        groups:
        - {name: G7, phases: [L1], breaker: {rated_current: 21.34 A}, cable: {cross_section: 2.5 mm2, method: C, grouped_circuits: 1}}
        - {name: G8, phases: [L1], breaker: {rated_current: 28.62 A}, cable: {cross_section: 2.5 mm2, method: C, grouped_circuits: 1}}
        sessys: [{group: G7}, {group: G8}]
        """),
    // 60 A in soil × 0.71 at 45 °C × 0.29 among many; 29 A in soil × 1.10 in the cold.
    Case(
      "a thick cable carries a small breaker however it is laid", "cable-ampacity", .pass,
      site: """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 12.35 A}, cable: {cross_section: 10 mm2}}]
        sessys: [{group: G7}]
        """),
    Case(
      "and a thin one carries a large one nowhere", "cable-ampacity", .fail,
      site: """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 31.91 A}, cable: {cross_section: 2.5 mm2}}]
        sessys: [{group: G7}]
        """),
    Case(
      "with TT the resistance of the electrode has to be known", "electrode-resistance", .notStated,
      site: """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        sessys: [{group: G7}]
        """),
    Case(
      "a hall may be an escape route, and may not", "escape-route", .notStated,
      site: "rooms: [{name: hal, kind: hall}]\nsessys: [{room: hal}]"),
    Case(
      "a garage has to say whether a vehicle can hit a Sessy", "room-vehicles", .notStated,
      site: "rooms: [{name: garage, kind: garage}]\nsessys: [{room: garage}]"),
    Case(
      "a shed says nothing of its air", "room-environment", .notStated,
      site: "rooms: [{name: schuur, kind: shed}]\nsessys: [{room: schuur}]"),
    Case(
      "a dongle that says nothing of itself goes by the house", "network-band", .fail,
      site: """
        network: {band: 5 GHz}
        p1_meter: {present: yes, connection: wifi, band: 2.4 GHz}
        sessys: [{dongle: {present: yes, connection: wifi, band: 2.4 GHz}}, {dongle: {present: yes, connection: wifi}}]
        """),
    Case(
      "a dongle that may be on Wi-Fi is judged by what it says once that is known", "dongle-band",
      .notStated, .pass, .notApplicable,
      site: """
        network: {band: 5 GHz}
        sessys: [{dongle: {band: 5 GHz}}, {dongle: {band: 2.4 GHz}}, {}]
        """),
    Case(
      "Sessys that are not listed may go by the house", "network-reach", .fail,
      site: "network: {dongles_reach_p1: no}"),
    Case(
      "a pair of packs counts before its serial numbers are known", "pack-pairs", .pass,
      site: "sessys: [{model: 5 kWh, packs: [{base: B2406-7K31}]}]"),
    Case(
      "one pair that matches does not speak for another", "pack-serials", .notStated,
      site: "sessys: [{packs: [{base: B2406-7K31, stack: S2406-7K31}, {base: B2406-7K40}]}]"),
    Case(
      "four Sessys leak little enough, whichever of them are behind a device", "dc-leakage", .pass,
      site: """
        meter_box: {residual_current_devices: [{name: A1, type: A}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        sessys: [{}, {}, {}, {}]
        """),
    Case(
      "five may be too many, if they are behind the same", "dc-leakage", .notStated,
      site: """
        meter_box: {residual_current_devices: [{name: A1, type: A}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}]
        """),
    Case(
      "behind a device of type B they need not be known", "dc-leakage", .notApplicable,
      site: """
        meter_box: {residual_current_devices: [{name: A1, type: B}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        sessys: [{}, {}, {}, {}, {}]
        """),
    Case(
      "without an inverter in the house no type is asked for one", "inverter-leakage-statement", .pass, .pass,
      site: """
        meter_box: {residual_current_devices: [{name: A1}]}
        groups: [{name: G7}]
        pv_inverters: []
        sessys: [{group: G7}]
        """),
    Case(
      "nor does it matter which inverters are behind a device, if each has a ground",
      "inverter-leakage-statement", .pass,
      site: """
        meter_box: {residual_current_devices: [{name: A1}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        pv_inverters: [{transformer: inside}, {maker_asks: {type: F}}, {dc_leakage_statement: yes}]
        sessys: [{group: G7}]
        """),
    Case(
      "one device that is too sensitive settles it, whatever else is in the way",
      "inverter-device-residual-current", .fail,
      site: """
        meter_box: {residual_current_devices: [{name: A1, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 100 mA}}]
        """),
    Case(
      "one that is not does not", "inverter-device-residual-current", .notStated,
      site: """
        meter_box: {residual_current_devices: [{name: A1, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: rcbo, rated_residual_current: 100 mA}}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 100 mA}}]
        """),
    Case(
      "a missing list of inverters is not a list without any", "residual-current-sessy-alone", .notStated,
      site: """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: 300 mA}}]
        sessys: [{group: G7}]
        """),
  ])
  func `concludes what is certain, and no more`(_ example: Case) throws {
    let rule = try #require(Edition.current.rule(example.rule))
    let plan = try fragment(example.site)
    #expect(
      try Inspection(of: plan, against: Edition(only: rule)).outcomes.map(\.verdict) == example.expected)
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
    ("sessys: [{dongle: {address: 10.0.0.2}}, {dongle: {address: 10.0.0.2}}]", 1),
    ("sessys: [{dongle: {address: p1}}]\np1_meter: {address: p1}", 2),
    ("sessys:\n- {packs: [{base: B1-0001, stack: S1-0001}]}\n- {packs: [{base: B1-0001}]}", 2),
    ("sessys:\n- {packs: [{stack: S1-0001}]}\n- {packs: [{base: B1-0002, stack: S1-0001}]}", 2),
    ("pv_inverters: [{at_sessy: work_switch, terminals: pv}]", 1),
    ("pv_inverters: [{at_sessy: S1, terminals: none}]\nsessys: [{name: S1}]", 1),
    ("rooms: [{kind: bedroom, slept_in: no}]", 1), ("rooms: [{kind: living_room, environment: outdoors}]", 1),
    ("sessys: [{packs: [{base: B1-0001}, {base: B1-0001}]}]", 1),
    ("sessys: [{model: 10 kWh, packs: [{base: B1-0001}], pack_pairs: 2}]", 1),
    // 3 × 6 A × 253 V = 4554 W, and 9/10 of 5061 W is 4554.9 W.
    ("pv_inverters: [{phases: [L1, L2, L3], current: 6 A, power: 5061 W}]", 1),
    ("pv_inverters: [{current: 6 A, power: 45 kW}]", 1),
    ("pv_inverters: [{dc_leakage_statement: yes, maker_asks: {type: B}}]", 1),
    ("supply: {phases: 1}\npv_inverters: [{current: 6 A, power: 1687 W}]", 2),
    ("rooms:\n- {name: kelder}\n- {temperature: {lowest: 5 °C, highest: 4.99 °C}}", 3),
  ])
  func `finds what cannot both be so`(site: String, line: Int) {
    let found = problems(in: "plancheck: 1\n" + site)
    #expect(found.count == 1)
    #expect(found.first?.start?.line == line + 1)
    #expect(found.first?.others.isEmpty == false)
  }

  @Test(arguments: [
    "pv_inverters: [{phases: [L1, L2, L3], current: 6 A, power: 5060 W}]",
    "pv_inverters: [{current: 6 A, power: 5060 W}]",
    "supply: {phases: 1}\npv_inverters: [{current: 6 A, power: 1686 W}]",
    "pv_inverters: [{phases: [L1], current: 20 A, power: 3 kW}]",
    "sessys: [{dongle: {address: d1}, packs: [{base: B1-0001, stack: S1-0001}]}, {dongle: {address: d2}, packs: [{base: B1-0002, stack: S1-0002}]}]\np1_meter: {address: p1}",
    "pv_inverters: [{at_sessy: work_switch, terminals: none}]",
    "rooms: [{kind: hall, escape_route: no}, {kind: bedroom, slept_in: yes}, {kind: shed, environment: outdoors}]",
    "sessys: [{packs: [{base: B1-0001}, {}], pack_pairs: 2}]",
    "network: {band: 2.4 GHz, guest: no, dongles_reach_p1: yes}\nsessys: [{dongle: {band: 5 GHz, guest: yes, reaches_p1: no}}]",
    "supply: {voltage: {lowest: 230 V, highest: 230 V}}",
    "rooms: [{temperature: {lowest: -5 °C, highest: -5 °C}}]",
    "supply: {voltage: {lowest: 260 V}}\nrooms: [{temperature: {highest: -5 °C}}]",
  ])
  func `accepts what can both be so`(site: String) {
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

  /// The cable of an inverter's own group is there, whether it is stated or not.
  @Test(arguments: [
    ("{cross_section: 1.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}", Verdict.fail),
    ("{length: 10 m}", .notStated), ("{}", .notStated),
  ])
  func `judges the cable of an inverter`(cable: String, expected: Verdict) throws {
    let plan = try fragment(
      """
      groups: [{name: G6, phases: [L1], breaker: {rated_current: 20 A}, cable: \(cable)}, {name: G7}]
      pv_inverters: [{group: G6, phases: [L1], current: 13 A}]
      sessys: [{group: G7}]
      """)
    let rule = try #require(Edition.current.rule("cable-ampacity"))
    let inspection = try Inspection(of: plan, against: Edition(only: rule))
    #expect(inspection.outcomes.map(\.verdict) == [expected, .notStated])
  }

  /// A value that nothing rests on is named, also where the same field is judged elsewhere.
  @Test func `tells of each value, not of each field, that no verdict rests on it`() throws {
    let plan = try fragment(
      """
      groups: [{name: G1, cable: {cross_section: 2.5 mm2, length: 9 m}}, {name: G7, breaker: {rated_current: 16 A}, phases: [L1], cable: {cross_section: 2.5 mm2, length: 9 m}}]
      pv_inverters: []
      sessys: [{group: G7}]
      """)
    let rule = try #require(Edition.current.rule("voltage-change"))
    let unjudged = try Inspection(of: plan, against: Edition(only: rule)).unjudged.map(\.path)
    #expect(unjudged == ["groups[0].cable.cross_section", "groups[0].cable.length"])
  }

  /// A report says of what it says nothing.
  @Test func `tells which facts no verdict rests on`() throws {
    let plan = try fragment(
      """
      site: {customer: Jansen}
      sessys: [{name: S1, direct_sun: no, dongle: {rssi: -95 dBm}}, {direct_sun: yes, dongle: {rssi: -60 dBm}}]
      """)
    let rule = try #require(Edition.current.rule("direct-sun"))
    let unjudged = try Inspection(of: plan, against: Edition(only: rule)).unjudged
    #expect(unjudged.map(\.path) == ["sessys[0].dongle.rssi", "sessys[1].dongle.rssi"])
  }
}
