import PlanCheck
import Testing

/// Sites worked out by hand: the currents on each phase and in the neutral, in and out, with
/// and without the Sessys' own limiting; the cable; the energy.
///
/// By hand: a Sessy counts for 10 A; by power it takes 2200 W / 230 V = 9.57, so 9.6 A, and
/// gives 1700 W / 230 V = 7.39, so 7.4 A. Limited, a group's Sessys and PV stay at the rating of
/// its breaker, unless the PV alone exceeds it; and those of a phase at the main fuse.
///
/// The neutral: √(a² + b² + c² − ab − bc − ca), the most of it with each phase anywhere between
/// what it takes at most and what it gives at most; the Sessys all take, or all give.
@Suite struct ElectricityTests {
  struct Site: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: String...) {
      (testDescription, self.text, self.expected) = (name, text, expected)
    }
  }

  @Test(arguments: sites)
  func `comes to what is worked out by hand`(_ site: Site) throws {
    let survey = try Inspection(of: fragment(site.text), against: noRules).survey
    let found = survey.loadedParts.flatMap(\.lines)
    for line in site.expected { #expect(found.contains(line), "\(line) is not in \(found)") }
  }

  @Test(arguments: HandWorkedSite.all)
  func `shows through every part what is worked out by hand`(_ site: HandWorkedSite) throws {
    let survey = try Inspection(of: fragment(site.text), against: noRules).survey
    let (found, expected) = (
      survey.loadedParts.map(\.line), site.table.split(separator: "\n").map(String.init)
    )
    #expect(found.difference(from: expected).map { "\($0)" } == [])
  }

  static let sites = [
    // PV: 5000 W / (3 × 230 V) = 7.246…, up: 7.247 A a phase.
    // L1 out: 10 + 7.247 = 17.247, limited to 16; by power 7.4 + 7.247 = 14.647. L2: PV alone.
    Site(
      "one Sessy with a three-phase inverter on a three-phase group (worked example 1)", example1,
      "breaker G5 16 A: L1 in 10 A/10 A/9.6 A out 17.247 A/16 A/14.647 A",
      "breaker G5 16 A: L2 in 0 A/0 A/0 A out 7.247 A/7.247 A/7.247 A",
      "terminals S1 32 A: L1 in 10 A/10 A/9.6 A out 17.247 A/16 A/14.647 A",
      "solar-terminals S1 32 A: L3 in 0 A/0 A/0 A out 7.247 A/7.247 A/7.247 A",
      // What the inverter gives on all three phases needs no neutral: that of the Sessy is left.
      "cable G5 ?: N in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "work-switch G5 ?: N in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "terminals S1 32 A: N in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "main-fuse  25 A: L1 in 10 A/10 A/9.6 A out 17.247 A/16 A/14.647 A",
      "busbar  63 A: L1 in 10 A/10 A/9.6 A out 17.247 A/16 A/14.647 A"),
    // Two on each phase: 20 A, limited to 16; by power 19.2 in and 14.8 out. Looped through S1
    // all six; through S4 the last three, one on each phase; through S6 itself, on L3.
    Site(
      "six Sessys on a three-phase group (worked example 2)", example2,
      "breaker G8 16 A: L1 in 20 A/16 A/19.2 A out 20 A/16 A/14.8 A",
      "breaker G8 16 A: L3 in 20 A/16 A/19.2 A out 20 A/16 A/14.8 A",
      "terminals S1 32 A: L2 in 20 A/16 A/19.2 A out 20 A/16 A/14.8 A",
      "terminals S4 32 A: L2 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "terminals S6 32 A: L2 in 0 A/0 A/0 A out 0 A/0 A/0 A",
      "terminals S6 32 A: L3 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      // One phase alone, or two: √(16² + 16² − 16 × 16) is 16 as well.
      "cable G8 ?: N in 20 A/16 A/19.2 A out 20 A/16 A/14.8 A",
      "terminals S4 32 A: N in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A"),
    // A house of one phase: 2.5 mm² in conduit, two loaded conductors: 23 A.
    Site(
      "one Sessy in a single-phase house",
      """
      supply: {phases: 1}
      groups: [{name: G4, breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{name: S1, group: G4}]
      """,
      "breaker G4 16 A: L1 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "cable G4 23 A: L1 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "work-switch G4 20 A: L1 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "terminals S1 32 A: L1 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A"),
    // PV 3000 W / 230 V = 13.043…, up: 13.044 A. Out 23.044, limited to 16.
    // 4 mm² on the wall, two loaded: 36 A; at 40 °C 0.87: 31.32 A; two circuits 0.8: 25.056 A.
    Site(
      "one Sessy with a single-phase inverter in a single-phase house",
      """
      supply: {phases: 1}
      groups: [{name: G4, breaker: {rated_current: 16 A}, cable: {cross_section: 4 mm2, method: C, ambient_temperature: 40 °C, grouped_circuits: 2}}]
      pv_inverters: [{group: G4, at_sessy: S1, power: 3 kW}]
      sessys: [{name: S1, group: G4}]
      """,
      "breaker G4 16 A: L1 in 10 A/10 A/9.6 A out 23.044 A/16 A/20.444 A",
      "cable G4 25.056 A: L1 in 10 A/10 A/9.6 A out 23.044 A/16 A/20.444 A",
      "solar-terminals S1 32 A: L1 in 0 A/0 A/0 A out 13.044 A/13.044 A/13.044 A"),
    // Two on L1, PV 12 A at the last: through S1 all, 32 A; through S2 its own and the PV, 22 A.
    Site(
      "two Sessys on one phase with an inverter at the last",
      """
      supply: {phases: 3}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G7, at_sessy: S2, phases: [L1], current: 12 A}]
      sessys: [{name: S1, group: G7, fed_from: work_switch, phase: L1}, {name: S2, group: G7, fed_from: S1, phase: L1}]
      """,
      "terminals S1 32 A: L1 in 20 A/16 A/19.2 A out 32 A/16 A/26.8 A",
      "terminals S2 32 A: L1 in 10 A/10 A/9.6 A out 22 A/16 A/19.4 A",
      "breaker G7 16 A: L1 in 20 A/16 A/19.2 A out 32 A/16 A/26.8 A",
      "solar-terminals S2 32 A: L1 in 0 A/0 A/0 A out 12 A/12 A/12 A"),
    // The inverter at the first: the last carries no PV.
    Site(
      "three Sessys over three phases with an inverter at the first",
      """
      supply: {phases: 3}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G7, at_sessy: S1, phases: [L1, L2, L3], current: 9 A}]
      sessys: [{name: S1, group: G7, fed_from: work_switch, phase: L1}, {name: S3, group: G7, fed_from: S2, phase: L3}, {name: S2, group: G7, fed_from: S1, phase: L2}]
      """,
      "terminals S1 32 A: L3 in 10 A/10 A/9.6 A out 19 A/16 A/16.4 A",
      "terminals S2 32 A: L1 in 0 A/0 A/0 A out 0 A/0 A/0 A",
      "terminals S2 32 A: L3 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "terminals S3 32 A: L2 in 0 A/0 A/0 A out 0 A/0 A/0 A",
      "breaker G7 16 A: L2 in 10 A/10 A/9.6 A out 19 A/16 A/16.4 A"),
    // PV alone, 20 A, is more than the breaker: nothing limits that.
    Site(
      "an inverter that exceeds the breaker",
      """
      supply: {phases: 3}
      groups: [{name: G7, phases: [L2], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G7, at_sessy: S1, phases: [L2], current: 20 A}]
      sessys: [{name: S1, group: G7, phase: L2}]
      """,
      "breaker G7 16 A: L2 in 10 A/10 A/9.6 A out 30 A/20 A/27.4 A"),
    // Two groups: on the busbar L1 has a Sessy and 13.044 A of PV, L2 a Sessy. A breaker of the
    // PV group that is not stated matters not: it has no Sessy to limit.
    Site(
      "a group of Sessys beside a group of solar panels",
      """
      supply: {phases: 3, main_fuse: 25 A}
      meter_box: {main_switch: {rated_current: 40 A}, busbar: {rated_current: 63 A}, residual_current_devices: [{name: A1, rated_current: 40 A, groups: [G6, G1]}]}
      groups: [{name: G1, phases: [L3]}, {name: G6, phases: [L1]}, {name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G6, phases: [L1], power: 3 kW}]
      sessys: [{name: S1, group: G7, phase: L1}, {name: S2, group: G7, phase: L2}]
      """,
      "main-switch  40 A: L1 in 10 A/10 A/9.6 A out 23.044 A/23.044 A/20.444 A",
      "busbar  63 A: L1 in 10 A/10 A/9.6 A out 23.044 A/23.044 A/20.444 A",
      "busbar  63 A: L2 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A",
      "busbar  63 A: L3 in 0 A/0 A/0 A out 0 A/0 A/0 A",
      "residual-current-device A1 40 A: L1 in 0 A/0 A/0 A out 13.044 A/13.044 A/13.044 A",
      "breaker G6 ?: L1 in 0 A/0 A/0 A out 13.044 A/13.044 A/13.044 A"),
    // Four on a single phase, 20 A breaker: 40 A, limited to 20; by power 38.4 in and 29.6 out.
    Site(
      "four Sessys on a single-phase group",
      """
      supply: {phases: 3}
      groups: [{name: G7, phases: [L3], breaker: {rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{name: S1, group: G7}, {name: S2, group: G7}, {name: S3, group: G7}, {name: S4, group: G7}]
      """,
      "breaker G7 20 A: L3 in 40 A/20 A/38.4 A out 40 A/20 A/29.6 A",
      // The order of the loop is not stated, so what each carries on is not known.
      "terminals S1 32 A: L3 in ?/?/? out ?/?/?"),
    // Five of the 10 kWh model in two groups: the model does not matter to the current.
    Site(
      "five large Sessys on two groups",
      """
      supply: {phases: 3, main_fuse: 25 A}
      meter_box: {busbar: {rated_current: 63 A}}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1, L2], breaker: {rated_current: 10 A}}]
      pv_inverters: []
      sessys: [{model: 10 kWh, group: G7, phase: L1}, {model: 10 kWh, group: G7, phase: L2}, {model: 10 kWh, group: G7, phase: L3}, {model: 10 kWh, group: G8, phase: L1}, {model: 10 kWh, group: G8, phase: L1}]
      """,
      "breaker G8 10 A: L1 in 20 A/10 A/19.2 A out 20 A/10 A/14.8 A",
      "busbar  63 A: L1 in 30 A/20 A/28.8 A out 30 A/20 A/22.2 A",
      "busbar  63 A: L2 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A"),
    // Three on L1, each on a group of its own: 30 A, of which the main fuse leaves 25. On L2 an
    // inverter of 30 A and one Sessy: nothing limits the inverter. On L3 they fit.
    Site(
      "groups that come to more than the main fuse",
      """
      supply: {phases: 3, main_fuse: 25 A}
      meter_box: {busbar: {rated_current: 63 A}, residual_current_devices: [{name: A1, rated_current: 40 A, groups: [G1, G2, G3]}]}
      groups: [{name: G1, phases: [L1], breaker: {rated_current: 16 A}}, {name: G2, phases: [L1], breaker: {rated_current: 16 A}}, {name: G3, phases: [L1], breaker: {rated_current: 16 A}}, {name: G4, phases: [L2, L3], breaker: {rated_current: 16 A}}, {name: G5, phases: [L2]}, {name: G6, phases: [L3]}]
      pv_inverters: [{group: G5, phases: [L2], current: 30 A}, {group: G6, phases: [L3], current: 12 A}]
      sessys: [{group: G1}, {group: G2}, {group: G3}, {group: G4, phase: L2}, {group: G4, phase: L3}]
      """,
      "busbar  63 A: L1 in 30 A/25 A/28.8 A out 30 A/25 A/22.2 A",
      "main-fuse  25 A: L1 in 30 A/25 A/28.8 A out 30 A/25 A/22.2 A",
      "residual-current-device A1 40 A: L1 in 30 A/25 A/28.8 A out 30 A/25 A/22.2 A",
      "main-fuse  25 A: L2 in 10 A/10 A/9.6 A out 40 A/30 A/37.4 A",
      "main-fuse  25 A: L3 in 10 A/10 A/9.6 A out 22 A/22 A/19.4 A",
      "breaker G1 16 A: L1 in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A"),
    // The neutral of Sessys that charge on L1 from inverters on L2 and L3: a = 16 (20 unlimited,
    // 19.2 by power), b = c = −16: 32 A, 36 A and 35.2 A. Out, L1 or L2 alone, or both: 20 A.
    Site(
      "Sessys on one phase with inverters on the others",
      """
      supply: {phases: 3}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
      pv_inverters: [{group: G7, phases: [L2, L3], current: 16 A, at_sessy: S1}]
      sessys: [{name: S1, group: G7, phase: L1, fed_from: work_switch}, {name: S2, group: G7, phase: L1, fed_from: S1}]
      """,
      "cable G7 20 A: N in 36 A/32 A/35.2 A out 20 A/16 A/16 A",
      "terminals S2 32 A: N in 10 A/10 A/9.6 A out 10 A/10 A/7.4 A"),
    // The cable of solar panels alone, where it is stated: it has no work switch of ours.
    Site(
      "an inverter on a group of its own with its cable",
      """
      supply: {phases: 3}
      groups: [{name: G6, phases: [L1, L2, L3], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G6, phases: [L1, L2, L3], current: 9 A}]
      sessys: [{group: G7}]
      """,
      "cable G6 20 A: L2 in 0 A/0 A/0 A out 9 A/9 A/9 A",
      "cable G6 20 A: N in 0 A/0 A/0 A out 0 A/0 A/0 A"),
    // What is not stated is not known: the phase of S1 leaves every phase open.
    Site(
      "a Sessy whose phase is not stated",
      """
      supply: {phases: 3}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{name: S1, group: G7}]
      """,
      "breaker G7 16 A: L2 in ?/?/? out ?/?/?"),
    // A breaker that is not stated leaves what is limited open, and no more.
    Site(
      "a breaker that is not stated",
      """
      supply: {phases: 1}
      groups: [{name: G7}]
      pv_inverters: []
      sessys: [{name: S1, group: G7}, {name: S2, group: G7}]
      """,
      "breaker G7 ?: L1 in 20 A/?/19.2 A out 20 A/?/14.8 A"),
  ]

  static let example1 = """
    supply: {phases: 3, main_fuse: 25 A}
    meter_box: {busbar: {rated_current: 63 A}}
    groups: [{name: G5, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A, rated_residual_current: 300 mA, type: A}}]
    pv_inverters: [{group: G5, at_sessy: S1, phases: [L1, L2, L3], power: 5 kW}]
    sessys: [{name: S1, model: 5 kWh, group: G5, phase: L1}]
    """

  static let example2 = """
    supply: {phases: 3, main_fuse: 25 A}
    groups: [{name: G8, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A, type: A}}]
    pv_inverters: []
    sessys:
      - {name: S1, model: 5 kWh, group: G8, phase: L1, fed_from: work_switch}
      - {name: S2, model: 5 kWh, group: G8, phase: L2, fed_from: S1}
      - {name: S3, model: 5 kWh, group: G8, phase: L3, fed_from: S2}
      - {name: S4, model: 5 kWh, group: G8, phase: L1, fed_from: S3}
      - {name: S5, model: 5 kWh, group: G8, phase: L2, fed_from: S4}
      - {name: S6, model: 5 kWh, group: G8, phase: L3, fed_from: S5}
    """

  /// Example 1: main fuse 25 A and group 16 A are 41 A. Example 2: 6 × 5.5 = 33 kWh, usable
  /// 6 × 5.2 = 31.2 kWh; 6 × 2.2 = 13.2 kW; 6 × 1.5 = 9 mA; 6 × 46 = 276 kg; 6 × 10 = 60 A.
  @Test func `adds up the worked examples`() throws {
    let one = try Inspection(of: fragment(Self.example1), against: noRules).survey
    #expect(one.currentSum[.l1].value == Ampere(41))
    #expect(one.nominalEnergy.value == KilowattHour(5.5))
    // 230 V × (16 − 7.247) A = 2013 W: room for all 1700 W.
    #expect(one.reachablePower(.charging).value == Watt(2200))
    #expect(one.reachablePower(.delivering).value == Watt(1700))

    let six = try Inspection(of: fragment(Self.example2), against: noRules).survey
    #expect(six.nominalEnergy.value == KilowattHour(33))
    #expect(six.usableEnergy.value == KilowattHour(31.2))
    #expect(six.nominalPower(.charging).value == Watt(13_200))
    #expect(six.nominalPower(.delivering).value == Watt(10_200))
    // 230 V × 16 A / 2 = 1840 W each: six make 11.04 kW of the 13.2; delivering is not capped.
    #expect(six.reachablePower(.charging).value == Watt(11_040))
    #expect(six.reachablePower(.delivering).value == Watt(10_200))
    #expect(six.nominalCurrent.value == Ampere(60))
    #expect(six.mass.value == Kilogram(276))
    #expect(six.protections[0].sessyCount.value.map { $0 * Figures().leakage } == Milliampere(9))
    #expect(six.currentSum[.l2].value == Ampere(41))
  }

  /// 13 m × 8.87 mΩ/m = 115.31 mΩ. A phase alone: 2 × 10 A, 2.307 V, which is 1.003 % of 230 V.
  /// A lone Sessy on three phases is no better, and neither are six, of which four may be full:
  /// 2 × 16 A, 3.690 V, 1.604 %.
  /// What PV gives on all phases counts once: 2 × 10 + 6 = 26 A out of L1, 2.999 V, 1.304 %.
  /// Two charge on L1 while L2 and L3 give 12 A: 2 × 16 + (12 + 12) / 2 = 44 A, 5.074 V, 2.206 %.
  /// L1 gives 16 A while L2 and L3 charge: 2 × 16 + (10 + 10) / 2 = 42 A, 4.844 V, 2.106 %.
  @Test(arguments: [
    ("phases: [L1]", "", "{group: G7, phase: L1}", 2307, 1004),
    (
      "phases: [L1, L2, L3]", "",
      "{group: G7, phase: L1}, {group: G7, phase: L2}, {group: G7, phase: L3}, {group: G7, phase: L1}, {group: G7, phase: L2}, {group: G7, phase: L3}",
      3690, 1605
    ),
    ("phases: [L1, L2, L3]", "", "{group: G7, phase: L2}", 2307, 1004),
    (
      "phases: [L1, L2, L3]", "{group: G7, phases: [L1, L2, L3], current: 6 A, at_sessy: S1}",
      "{name: S1, group: G7, phase: L1}", 2999, 1304
    ),
    (
      "phases: [L1, L2, L3]",
      "{group: G7, phases: [L2], current: 12 A}, {group: G7, phases: [L3], current: 12 A}",
      "{group: G7, phase: L1}, {group: G7, phase: L1}", 5074, 2207
    ),
    (
      "phases: [L1, L2, L3]", "{group: G7, phases: [L1], current: 16 A}",
      "{group: G7, phase: L2}, {group: G7, phase: L3}", 4844, 2107
    ),
  ])
  func `counts the length of a cable once or twice`(
    phases: String, inverters: String, sessys: String, millivolt: Int64, thousandths: Int64
  ) throws {
    let survey = try survey(
      """
      groups: [{name: G7, \(phases), breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: 13 m}}]
      pv_inverters: [\(inverters)]
      sessys: [\(sessys)]
      """)
    #expect(survey.voltageChange(of: survey.groups[0]).value == Volt(thousandths: millivolt))
    #expect(survey.relativeVoltageChange(of: survey.groups[0]).value == Percent(thousandths: thousandths))
  }

  /// One Sessy more can stand still: the worst case with it is never better than without.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `does not get better by another Sessy`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    // An inverter that gives nothing is none.
    func inverter(on phases: [Phase]) -> String? {
      let current = Int.random(in: 0...20, using: &dice)
      let names = phases.map(\.rawValue).joined(separator: ", ")
      return current == 0 ? nil : "{group: G7, phases: [\(names)], current: \(current) A}"
    }
    let solar = (Phase.allCases.map { [$0] } + [Phase.allCases]).compactMap(inverter)
    var sessys: [String] = []
    var before: (volts: Volt, neutral: Ampere) = (.zero, .zero)
    for _ in 0..<6 {
      sessys.append("{group: G7, phase: \(Phase.allCases.randomElement(using: &dice)?.rawValue ?? "L1")}")
      let survey = try survey(
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: 13 m}}]
        pv_inverters: [\(solar.joined(separator: ", "))]
        sessys: [\(sessys.joined(separator: ", "))]
        """)
      let after = (
        volts: try #require(survey.voltageChange(of: survey.groups[0]).value),
        neutral: try #require(survey.neutralCurrent(of: survey.groups[0]).most.value)
      )
      #expect(after.volts >= before.volts && after.neutral >= before.neutral, "\(sessys)")
      before = after
    }
  }

  /// No state of the Sessys and inverters on a grid of states makes the neutral carry more, and
  /// some state makes it carry that much.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `knows the worst of what the neutral carries`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let solar = PerPhase { _ in Int.random(in: 0...12, using: &dice) }
    // At least one: a site without a Sessy is none.
    let first = Phase.allCases.randomElement(using: &dice)
    let sessys = PerPhase { $0 == first ? 1 : Int.random(in: 0...1, using: &dice) }
    let survey = try survey(
      """
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 63 A}}]
      pv_inverters: [\(Phase.allCases.filter { solar[$0] > 0 }.map { "{group: G7, phases: [\($0.rawValue)], current: \(solar[$0]) A}" }.joined(separator: ", "))]
      sessys: [\(Phase.allCases.filter { sessys[$0] == 1 }.map { "{group: G7, phase: \($0.rawValue)}" }.joined(separator: ", "))]
      """)
    var worst = 0.0
    for direction in [1, -1] {
      // Whole amperes: the extremes are among them.
      func states(_ phase: Phase) -> [Int] {
        Set((0...10 * sessys[phase]).flatMap { own in (0...solar[phase]).map { direction * own - $0 } })
          .sorted()
      }
      for a in states(.l1) {
        for b in states(.l2) {
          for c in states(.l3) {
            worst = max(worst, Double(a * a + b * b + c * c - a * b - b * c - c * a).squareRoot())
          }
        }
      }
    }
    let found =
      Double(try #require(survey.neutralCurrent(of: survey.groups[0]).most.value).thousandths) / 1000
    #expect(found >= worst && found < worst + 0.001)
  }

  /// The lengths at which one phase loses 1 %, to half a metre.
  @Test(arguments: [
    ("2.5", "13", "10"), ("4", "21", "10"), ("6", "31", "10"), ("2.5", "8", "16"), ("4", "13", "16"),
    ("6", "19.5", "16"),
  ])
  func `loses one percent at the known lengths`(crossSection: String, length: String, current: String) throws
  {
    let inverter = current == "16" ? "{group: G7, phases: [L1], current: 6 A}" : ""
    let survey = try survey(
      """
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: \(crossSection) mm2, length: \(length) m}}]
      pv_inverters: [\(inverter)]
      sessys: [{group: G7, phase: L1}]
      """)
    let change = try #require(survey.relativeVoltageChange(of: survey.groups[0]).value)
    #expect(change > Percent(0.96) && change < Percent(1.04))
  }

  /// Cross-section, method, phases, temperature, circuits, and the current by hand.
  @Test(arguments: [
    ("1.5", "B2", "[L1]", "30", 1, "16.5"), ("1.5", "B2", "[L1, L2, L3]", "30", 1, "15"),
    ("2.5", "B1", "[L1, L2, L3]", "30", 1, "21"), ("2.5", "C", "[L1]", "25", 1, "28.62"),  // 27 × 1.06
    ("4", "B2", "[L1, L2, L3]", "35", 1, "25.38"),  // 27 × 0.94
    ("4", "B2", "[L1, L2, L3]", "31", 1, "25.38"),  // as at 35 °C
    ("6", "B2", "[L1, L2, L3]", "40", 2, "23.664"),  // 34 × 0.87 × 0.8
    ("10", "C", "[L1, L2]", "50", 3, "27.93"),  // 57 × 0.7 × 0.7
    ("3", "B1", "[L1]", "30", 4, "15.6"),  // as 2.5 mm²: 24 × 0.65
    ("16", "B2", "[L1]", "30", 1, "52"),  // as 10 mm²
    ("2.5", "B2", "[L1]", "61", 1, "0"),
  ])
  func `carries what the tables say`(
    crossSection: String, method: String, phases: String, ambient: String, circuits: Int, expected: String
  ) throws {
    let group = try loadedGroup(
      """
      groups: [{name: G7, phases: \(phases), cable: {cross_section: \(crossSection) mm2, method: \(method), ambient_temperature: \(ambient) °C, grouped_circuits: \(circuits)}}]
      """)
    #expect(group.ampacity.value?.description == "\(expected) A")
  }

  @Test(arguments: [
    "cross_section: 1.4 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1",
    "cross_section: 4 mm2, ambient_temperature: 30 °C, grouped_circuits: 1",
    "cross_section: 4 mm2, method: C, grouped_circuits: 1",
    "cross_section: 4 mm2, method: C, ambient_temperature: 30 °C",
  ])
  func `does not know what a cable carries that the tables or the file leave out`(cable: String) throws {
    #expect(try loadedGroup("groups: [{name: G7, phases: [L1], cable: {\(cable)}}]").ampacity.value == nil)
  }

  /// Lengths and currents beyond all reason neither overflow nor pass.
  @Test func `survives figures beyond all reason`() throws {
    let survey = try survey(
      """
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 1000 A}, cable: {cross_section: 1.5 mm2, length: 1000 m}}]
      pv_inverters: [{group: G7, phases: [L1], current: 1000 A}]
      sessys: [{group: G7, phase: L1}]
      """)
    #expect(try #require(survey.relativeVoltageChange(of: survey.groups[0]).value) > Percent(1000))
  }

  private func loadedGroup(_ text: String) throws -> LoadedGroup { try survey(text).groups[0] }

  private func survey(_ text: String) throws -> Survey {
    try Inspection(
      of: fragment("pv_inverters: []\n".prefix(text.contains("pv_inverters") ? 0 : 17) + text),
      against: noRules
    ).survey
  }
}

private let noRules = Edition("example", chapters: [])

extension LoadedPart {
  /// "breaker G7 16 A: L1 in 10 A/10 A/9.6 A out …": unlimited, limited, by power.
  fileprivate var lines: [String] {
    loads.map { load in
      "\(kind.rawValue) \(owner?.label ?? "") \(rating.word): \(load.conductor.label) in \(load.charging.words) out \(load.delivering.words)"
    }
  }
}

extension LoadedPart {
  /// "breaker G7 16: L1 10/16/16 N 10/10/10": in, out, and what it is judged by, in ampere.
  fileprivate var line: String {
    let name = [kind.rawValue, owner?.label, rating.figure].compactMap(\.self).joined(separator: " ")
    let flows = loads.map { load in
      let amounts = [load.charging.limited, load.delivering.limited, load.most.most]
      return "\(load.conductor.label) \(amounts.map(\.figure).joined(separator: "/"))"
    }
    return "\(name): \(flows.joined(separator: " "))"
  }
}

extension Flow {
  fileprivate var words: String { [unlimited, limited, byPower].map(\.word).joined(separator: "/") }
}

extension Answer<Ampere> {
  fileprivate var figure: String { value.map { String($0.description.dropLast(2)) } ?? "?" }
  fileprivate var word: String { value?.description ?? "?" }
}
