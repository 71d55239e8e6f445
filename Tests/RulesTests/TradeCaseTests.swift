import PlanCheck
import Report
import Rules
import Testing

/// Situations that installers have met, each in a few lines with the names that they use, and what all rules
/// together have to say of it.
@Suite struct TradeCaseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let site: String
    let expected: [String]

    /// - Parameter expected: "rule subject: verdict", of what fails with its severity.
    init(_ name: String, _ site: String, _ expected: String...) {
      (testDescription, self.site, self.expected) = (name, site, expected)
    }
  }

  @Test(arguments: cases)
  func `comes out as an inspector would have it`(_ example: Case) throws {
    let outcomes = try Inspection(of: fragment(example.site), against: .current).outcomes
    let found = Set(
      outcomes.map { outcome in
        let verdict = outcome.verdict == .fail ? "fail \(outcome.rule.severity)" : "\(outcome.verdict)"
        return "\(outcome.rule) \(outcome.subject.label): \(verdict)"
      })
    for line in example.expected {
      let rule = line.prefix { $0 != ":" }
      #expect(found.contains(line), "\(found.filter { $0.hasPrefix(rule) })")
    }
  }

  private static let meterBox = [
    Case(
      "two other batteries on one group, and one alone",
      """
      groups: [{name: stalling, sockets: no, other_consumers: no}, {name: schuur, sockets: no, other_consumers: no}, {name: G7}]
      pv_inverters: []
      batteries: [{name: A, group: stalling}, {name: B, group: stalling}, {name: C, group: schuur}]
      sessys: [{group: G7}]
      """,
      "battery-own-group A: fail danger", "battery-own-group B: fail danger", "battery-own-group C: pass"),
    Case(
      "an RCBO of two poles on three phases",
      """
      groups: [{name: zonnegroep, phases: [L1, L2, L3], breaker: {kind: rcbo, poles: 2}}, {name: schuur, phases: [L1, L2, L3], breaker: {kind: rcbo, poles: 3}}, {name: bijkeuken, phases: [L2], breaker: {kind: rcbo, poles: 2}}]
      sessys: [{group: zonnegroep}, {group: schuur}, {group: bijkeuken}]
      """,
      "residual-current-device-poles zonnegroep: fail danger",
      "residual-current-device-poles schuur: fail danger",
      "residual-current-device-poles bijkeuken: pass"),
    Case(
      "a main switch that leaves two phases live",
      "supply: {phases: 3}\nmeter_box: {main_switch: {poles: 2}}", "main-switch-poles site: fail danger"),
    Case(
      "a main switch that leaves the neutral", "supply: {phases: 3}\nmeter_box: {main_switch: {poles: 3}}",
      "main-switch-poles site: fail danger"),
    Case(
      "a main switch of one pole in a single-phase house",
      "supply: {phases: 1}\nmeter_box: {main_switch: {poles: 1}}", "main-switch-poles site: fail danger"),
    Case(
      "a device that is lighter than what comes through it",
      """
      supply: {main_fuse: 40 A}
      meter_box: {residual_current_devices: [{name: aardlek-1, rated_current: 25 A, groups: [woonkamer, wasmachine, batterij]}, {name: aardlek-2, rated_current: 25 A, groups: [keuken, batterij-2]}]}
      groups: [{name: woonkamer, phases: [L3], breaker: {kind: mcb, rated_current: 10 A}}, {name: wasmachine, phases: [L3], breaker: {kind: mcb, rated_current: 10 A}}, {name: batterij, phases: [L3], breaker: {kind: mcb, rated_current: 10 A}}, {name: keuken, phases: [L2], breaker: {kind: mcb, rated_current: 10 A}}, {name: batterij-2, phases: [L2], breaker: {kind: mcb, rated_current: 13 A}}]
      pv_inverters: []
      sessys: [{group: batterij}, {group: batterij-2}]
      """,
      "device-current aardlek-1: fail danger", "device-current aardlek-2: pass"),
    Case(
      "a work switch that is lighter than its breaker",
      """
      groups: [{name: garage, breaker: {rated_current: 20 A}, work_switch: {present: yes, rated_current: 16 A}}, {name: zolder, breaker: {rated_current: 20 A}, work_switch: {present: yes, rated_current: 25 A}}]
      sessys: [{group: garage}, {group: zolder}]
      """,
      "work-switch-current garage: fail danger", "work-switch-current zolder: pass"),
    Case(
      // √(10² + 9² + 90) = 16.5 A; with 8 A it is 15.7 A.
      "a neutral that carries more than a phase",
      """
      groups: [{name: garage, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 16 A}, cable: {cross_section: 4 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: 16 A}}, {name: zolder, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 16 A}, cable: {cross_section: 4 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: 16 A}}]
      pv_inverters: [{group: garage, phases: [L2], current: 9 A, terminals: pv}, {group: zolder, phases: [L3], current: 8 A, terminals: pv}]
      sessys: [{group: garage, phase: L1}, {group: zolder, phase: L1}]
      """,
      "neutral-current garage: fail danger", "neutral-current zolder: pass"),
    Case(
      "an inverter that gives more than its own breaker",
      """
      groups: [{name: dak, phases: [L2], breaker: {rated_current: 16 A}}, {name: schuurdak, phases: [L3], breaker: {rated_current: 20 A}}, {name: batterij, phases: [L1]}]
      pv_inverters: [{group: dak, phases: [L2], current: 17.4 A}, {group: schuurdak, phases: [L3], current: 17.4 A}]
      sessys: [{group: batterij}]
      """,
      "design-current dak: fail caution", "design-current schuurdak: pass"),
    Case(
      // In: 25 A; out: 10 + 10 + 16 A.
      "a device that its own sources do not overload",
      """
      supply: {phases: 3, main_fuse: 25 A}
      meter_box: {residual_current_devices: [{name: aardlek-1, rated_current: 40 A, groups: [kelder, zolder, dak]}]}
      groups: [{name: kelder, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: zolder, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: dak, phases: [L1], breaker: {kind: mcb, rated_current: 20 A}}]
      pv_inverters: [{group: dak, phases: [L1], current: 16 A}]
      sessys: [{group: kelder}, {group: zolder}]
      """,
      "shared-device-sum aardlek-1: pass"),
    Case(
      // In: 35 A and 14 A of the roof, as far as three breakers of 16 A let through.
      "a device before consumers, with a source ahead of it",
      """
      supply: {phases: 3, main_fuse: 35 A}
      meter_box: {residual_current_devices: [{name: aardlek-1, rated_current: 40 A, groups: [kelder, keuken, was]}]}
      groups: [{name: kelder, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: keuken, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: was, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: dak, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}]
      pv_inverters: [{group: dak, phases: [L1], current: 14 A}]
      sessys: [{group: kelder}]
      """,
      "shared-device-sum aardlek-1: fail danger"),
    Case(
      // What comes in: 35 A and what the sources ahead give, 45 A at least.
      "a device before the feed of a board",
      """
      supply: {phases: 1, main_fuse: 35 A}
      meter_box: {residual_current_devices: [{name: voor schuur, rated_current: 40 A, groups: [schuur]}, {name: voor tuin, rated_current: 40 A, groups: [tuin]}]}
      groups: [{name: schuur, breaker: {kind: mcb, rated_current: 63 A}}, {name: tuin}, {name: batterij, breaker: {kind: rcbo, rated_current: 16 A}}, {name: dak, breaker: {kind: rcbo, rated_current: 16 A}}]
      pv_inverters: [{group: dak}]
      sessys: [{group: batterij}]
      """,
      "shared-device-sum voor schuur: fail danger", "shared-device-sum voor tuin: notStated"),
    Case(
      // 35 + 16 + 20 = 71 A at most, wherever the device stands.
      "a device that is heavy enough for all that there is",
      """
      supply: {phases: 3, main_fuse: 35 A}
      meter_box: {residual_current_devices: [{name: hoofdaardlek, rated_current: 80 A}]}
      groups: [{name: batterij, phases: [L3], breaker: {rated_current: 16 A}}, {name: dak, phases: [L3], breaker: {rated_current: 20 A}}]
      pv_inverters: [{group: dak, phases: [L3]}]
      sessys: [{group: batterij}]
      """,
      "shared-device-sum hoofdaardlek: pass"),
    Case(
      "a device of which the groups are not named, in a house without inverters",
      """
      supply: {phases: 1}
      meter_box: {residual_current_devices: [{name: hoofdaardlek, type: A, rated_residual_current: 30 mA, poles: 2}]}
      groups: [{name: batterij, breaker: {kind: rcbo, type: A, rated_residual_current: 30 mA}}]
      pv_inverters: []
      sessys: [{group: batterij}]
      """,
      "residual-current-with-inverter hoofdaardlek: notApplicable",
      "residual-current-device-poles hoofdaardlek: pass"),
    Case(
      "a general device of 300 mA before RCBOs of 30 mA",
      """
      supply: {phases: 1}
      meter_box: {residual_current_devices: [{name: algemeen, type: A, rated_residual_current: 300 mA, groups: [keuken, batterij]}]}
      groups: [{name: keuken, sockets: yes, breaker: {kind: rcbo, type: A, rated_residual_current: 30 mA}}, {name: batterij, sockets: no, breaker: {kind: mcb}}]
      pv_inverters: []
      sessys: [{group: batterij}]
      """,
      "sockets-residual-current algemeen: notApplicable", "residual-current-maximum algemeen: pass"),
    Case(
      "a charger that shares a device with a Sessy",
      """
      meter_box: {residual_current_devices: [{name: aardlek-1, type: A, groups: [oprit, garage]}]}
      groups: [{name: oprit, breaker: {kind: mcb}}, {name: garage, breaker: {kind: mcb}}]
      loads: [{kind: charger, group: oprit, dc_detection: no}]
      sessys: [{group: garage}]
      """,
      "charger-residual-current aardlek-1: fail danger"),
    Case(
      "a charger that shares a phase with a Sessy that charges",
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: oprit, phases: [L2]}, {name: garage, phases: [L2]}]
      loads: [{kind: charger, group: oprit, phases: [L2], current: 20 A, load_control: no}]
      sessys: [{group: garage}]
      """,
      "large-loads site: fail advice"),
  ]

  private static let wiring = [
    Case(
      "four in a loop behind a breaker of 16 A",
      """
      supply: {phases: 1}
      groups: [{name: kelder, breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{name: A, group: kelder, fed_from: work_switch}, {name: B, group: kelder, fed_from: A}, {name: C, group: kelder, fed_from: B}, {name: D, group: kelder, fed_from: C}]
      """,
      "terminal-breaker kelder: pass"),
    Case(
      "three on one phase of a three-phase house",
      """
      supply: {phases: 3}
      groups: [{name: kelder, phases: [L1, L2, L3]}]
      sessys: [{group: kelder, phase: L2}, {group: kelder, phase: L2}, {group: kelder, phase: L2}]
      """,
      "phase-spread kelder: fail advice"),
    Case(
      "two cables from the work switch",
      """
      groups: [{name: kelder}]
      sessys: [{name: A, group: kelder, fed_from: work_switch}, {name: B, group: kelder, fed_from: work_switch}]
      """,
      "one-loop kelder: fail advice"),
    Case(
      "the brown core on the second terminal of a single-phase house",
      """
      supply: {phases: 1}
      groups: [{name: kelder, phases: [L1]}]
      sessys: [{name: A, group: kelder, phase: L1, terminal: L3}]
      """,
      "terminal-phase A: fail caution"),
    Case(
      "a breaker above the specifications",
      """
      groups: [{name: kelder, phases: [L1], breaker: {rated_current: 25 A}}]
      sessys: [{group: kelder}]
      """,
      "group-current kelder: fail caution"),
    Case(
      "a breaker above the specifications that the dongles hold",
      """
      pv_inverters: []
      groups: [{name: kelder, phases: [L1], breaker: {rated_current: 25 A}}]
      sessys: [{group: kelder, settings: {group_current: 16 A}}]
      """,
      "group-current kelder: notApplicable", "group-current-by-settings kelder: fail advice"),
    Case(
      "a breaker that is lighter than a Sessy",
      """
      groups: [{name: kelder, phases: [L1], breaker: {rated_current: 6 A}}]
      sessys: [{group: kelder}]
      """,
      "group-carries-sessy kelder: fail performance", "group-current kelder: pass"),
    Case(
      "charging on one phase while the roof delivers on another",
      """
      supply: {phases: 3}
      groups: [{name: dak, phases: [L2]}, {name: kelder, phases: [L3]}]
      pv_inverters: [{group: dak, phases: [L2], power: 4 kW}]
      sessys: [{group: kelder}]
      """,
      "phase-imbalance site: fail advice"),
    Case(
      "a network without a neutral: nothing else is asked",
      """
      supply: {phases: 3, neutral: no}
      groups: [{name: kelder, phases: [L1, L3], breaker: {kind: rcbo, poles: 2}, cable: {cores: 3}, work_switch: {present: yes, poles: 2}}]
      sessys: [{group: kelder}]
      """,
      "supply-neutral site: fail danger", "cable-cores kelder: notApplicable",
      "breaker-poles kelder: notApplicable", "work-switch-poles kelder: notApplicable"),
  ]

  private static let places = [
    Case(
      "a cupboard with an exception that the file contradicts",
      """
      rooms: [{name: kast, volume: 0.4 m3, ventilated: no, temperature: {highest: 24 °C}, volume_exception: {ground: well_ventilated, document: foto 3}}, {name: trapkast, volume: 1.9 m3, temperature: {highest: 31 °C}, volume_exception: {ground: cool, document: meting}}]
      sessys: [{room: kast}, {room: trapkast}]
      """,
      "room-volume-exception-ground kast: fail performance", "room-volume-least kast: fail caution",
      "room-volume-exception-ground trapkast: fail performance", "room-volume-least trapkast: fail caution"),
    Case(
      "a crawl space that is lower than the unit",
      """
      rooms: [{name: kruipruimte, length: 500 cm, width: 400 cm, height: 75 cm}]
      sessys: [{name: A, model: 5 kWh, room: kruipruimte, mounting: wall}]
      """,
      "height-in-room A: fail performance"),
    Case(
      "a room that children can enter by themselves",
      "rooms: [{name: bijkeuken, child_access: unsupervised}]\nsessys: [{room: bijkeuken}]",
      "child-access bijkeuken: fail advice"),
    Case(
      "one pair of packs in a Sessy for two, and a Sessy of which nothing is known",
      "sessys: [{name: A, model: 10 kWh, packs: [{}]}, {name: B, model: 10 kWh}]",
      "pack-pairs A: fail notice", "pack-pairs B: notStated"),
  ]

  private static let settings = [
    Case(
      "a minimum power above the maximum",
      "sessys: [{name: A, settings: {min_power: 900 W, max_power: 800 W}}]",
      "setting-power-range A: fail performance"),
    Case(
      "a setting below the breaker",
      """
      groups: [{name: kelder, phases: [L1], breaker: {rated_current: 20 A}}]
      sessys: [{name: A, group: kelder, settings: {group_current: 13 A}}]
      """,
      "setting-group-current A: pass"),
    Case(
      "an address that was read and is empty",
      "p1_meter: {address: 10.0.0.7}\nsessys: [{name: A, settings: {p1_hostname: \"\"}}]",
      "setting-p1-address A: fail performance"),
    Case(
      "a name and an address that may be of one device",
      "p1_meter: {address: sessy-p1.local}\nsessys: [{name: A, settings: {p1_hostname: 10.0.0.7}}]",
      "setting-p1-address A: notStated"),
    Case(
      "a name and an address that are of one device",
      "p1_meter: {address: sessy-p1.local, second_address: 10.0.0.7}\nsessys: [{name: A, settings: {p1_hostname: http://10.0.0.07/}}]",
      "setting-p1-address A: pass"),
  ]

  private static let names = [
    Case(
      "groups that are not listed",
      "meter_box: {residual_current_devices: []}\nsessys: [{name: A}]",
      "residual-current-type site: notStated"),
    Case(
      "an RCBO of the wrong type",
      """
      meter_box: {residual_current_devices: []}
      groups: [{name: kelder, breaker: {kind: rcbo, type: AC}}]
      sessys: [{group: kelder}]
      """,
      "residual-current-type kelder: fail danger"),
    Case(
      "a group and a Sessy of one name",
      """
      groups: [{name: zolder, breaker: {kind: mcb, poles: 1}, phases: [L1]}, {name: kelder, breaker: {kind: mcb}}]
      sessys: [{name: zolder, group: kelder, direct_sun: yes}, {name: kelder, group: zolder, direct_sun: no}]
      """,
      "direct-sun zolder: fail performance", "direct-sun kelder: pass", "breaker-poles zolder: fail advice"),
  ]

  static let cases = meterBox + wiring + places + settings + names

  /// A waiver for a network without a neutral changes nothing, and no instruction is given.
  @Test func `gives no instructions where nothing may be connected, waived or not`() throws {
    let plan = try fragment(
      """
      site: {date: 2026-05-04}
      supply: {phases: 3, neutral: no}
      groups: [{name: kelder, phases: [L1], breaker: {rated_current: 16 A}}]
      sessys: [{name: A, group: kelder}]
      waivers: [{rule: supply-neutral, subject: site, reason: oud net, by: J. Smit, date: 2026-05-01, until: 2026-06-01, document: brief}]
      """)
    let inspection = try Inspection(of: plan, against: .current)
    #expect(inspection.conclusion == .violates && inspection.waivers.map(\.counts) == [false])
    for format in [Format.text, .html, .markdown] {
      #expect(!format.render(inspection, in: .nl).contains("active_phase"), "\(format)")
    }
  }

  /// A device and a group that are both called "bijkeuken", of which one has the wrong type.
  @Test func `tells things of one name apart`() throws {
    let site = """
      site: {date: 2026-05-04}
      meter_box: {residual_current_devices: [{name: bijkeuken, type: AC, groups: [zolder]}]}
      groups: [{name: zolder, breaker: {kind: mcb}}, {name: bijkeuken, breaker: {kind: rcbo, type: A}}]
      sessys: [{name: A, group: zolder}, {name: B, group: bijkeuken}]
      """
    let inspection = try Inspection(of: fragment(site), against: .current)
    let json = Format.json.render(inspection, in: .nl)
    #expect(json.contains("meter_box.residual_current_devices[0]") && json.contains("groups[1].breaker"))
    let fingerprints = Format.sarif.render(inspection, in: .nl).split(separator: "\n")
      .filter { $0.contains("ruleAndSubject/v1") }
    #expect(Set(fingerprints).count == fingerprints.count && !fingerprints.isEmpty)

    // A waiver means the one that fails.
    let waiver =
      "rule: residual-current-type, subject: bijkeuken, reason: x, by: y, date: 2026-05-01, until: 2026-06-01, document: z"
    let waived = try Inspection(of: fragment(site + "\nwaivers: [{\(waiver)}]"), against: .current)
    #expect(waived.waivers.map(\.counts) == [true])
  }

  /// A Sessy that is called as the site as a whole is: what is said of it is said of it alone.
  @Test func `tells a Sessy that is called site from the site`() throws {
    let inspection = try Inspection(
      of: fragment("sessys: [{name: site, direct_sun: yes}]"), against: .current)
    let fingerprints = Format.sarif.render(inspection, in: .nl).split(separator: "\n")
      .filter { $0.contains("ruleAndSubject/v1") }
    #expect(Set(fingerprints).count == fingerprints.count)
    #expect(inspection.outcomes.first { $0.rule.id == "direct-sun" }?.subject.place == Place[.sessys][0])
  }

  @Test func `speaks of days in the language of the report`() throws {
    let inspection = try Inspection(
      of: fragment("off_grid: {duration: 12 dagen, state_of_charge: 4 %}\nsessys: [{}]"), against: .current)
    for format in [Format.html, .junit] {
      let report = format.render(inspection, in: .nl)
      #expect(report.contains("12 dagen") && !report.contains("12 days"), "\(format)")
      #expect(format.render(inspection, in: .en).contains("12 days"), "\(format)")
    }
  }

  /// A house of which the main fuse is not stated does not conform, however much else is.
  @Test func `does not conform without the main fuse`() throws {
    var site = try example("sheet-1-three-phase-inverter").site
    try site.apply(.remove(Place[.supply][.mainFuse]))
    #expect(try Inspection(of: Plan(of: site), against: .current).conclusion == .undecided)
  }
}
