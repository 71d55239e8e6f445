import Testing

/// Kinds of site, worked out by hand: what goes through every part, on each phase and in the neutral.
///
/// Each line of a table is a part with what it can carry, and on each conductor, in ampere: the most that goes
/// in while the Sessys charge, the most that comes out while they and the inverters deliver, both as the
/// dongles limit it; and the most that can flow at all, by which the part is judged.
///
/// By hand: a Sessy takes and gives 10 A. The dongles keep a group to its breaker, and a phase to the main fuse,
/// beside what the inverters give. By the readings of the manual (sheets 6 and 8) what can flow is:
/// - through the main fuse: what the inverters give, for that nothing limits;
/// - through the main switch: what the main fuse lets in;
/// - on the busbar: the main fuse with all sources, a source giving no more than its breaker lets through;
/// - through a residual current device: in, the main fuse with the sources that are not behind it, and no more
///   than the breakers behind it; out, the sources behind it; the larger counts;
/// - through a breaker: what its group delivers, limited; through cable and work switch: the breaker;
/// - through the terminals of the first Sessy: what is behind them, and no more than the breaker; through
///   others what is behind them, and no more than the breaker where that is Sessys alone;
/// - in the neutral: √(a² + b² + c² − ab − bc − ca), the Sessys all taking or all giving, each phase anywhere
///   between nothing and its most; a three-phase inverter needs none.
struct HandWorkedSite: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let table: String

  init(_ name: String, _ text: String, table: String) {
    (testDescription, self.text, self.table) = (name, text, table)
  }
}

/// 2.5 mm² in conduit: 20 A with three loaded conductors, 23 A with two.
private let thin =
  "cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}"

/// 4 mm² in conduit: 27 A with three loaded conductors, 30 A with two.
private let thick =
  "cable: {cross_section: 4 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}"

private let house = """
  supply: {phases: 3, main_fuse: 25 A}
  meter_box: {main_switch: {rated_current: 40 A}, busbar: {rated_current: 63 A}, residual_current_devices: []}
  """

/// The same house with some residual current devices.
private func house(devices: String) -> String {
  house.replacing("residual_current_devices: []", with: "residual_current_devices: [\(devices)]")
}

extension HandWorkedSite {
  static let all = [
    // Two Sessys on each phase: 20 A, kept to 16. Through S1 goes all; S2 loops on one of L1 (10) and two of
    // L2 and of L3 (16); S3 one of L1 and L2; S4 to S6 one of each phase that is left. On the busbar 25 + 16.
    // The neutral: one phase alone, or two: 16; where single Sessys are left 10.
    HandWorkedSite(
      "six on a three-phase group",
      """
      \(house)
      groups: [{name: G8, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: []
      sessys:
      - {name: S1, group: G8, phase: L1, fed_from: work_switch}
      - {name: S2, group: G8, phase: L2, fed_from: S1}
      - {name: S3, group: G8, phase: L3, fed_from: S2}
      - {name: S4, group: G8, phase: L1, fed_from: S3}
      - {name: S5, group: G8, phase: L2, fed_from: S4}
      - {name: S6, group: G8, phase: L3, fed_from: S5}
      """,
      table: """
        main-fuse 25: L1 16/16/0 L2 16/16/0 L3 16/16/0
        main-switch 40: L1 16/16/25 L2 16/16/25 L3 16/16/25
        busbar 63: L1 16/16/41 L2 16/16/41 L3 16/16/41
        breaker G8 16: L1 16/16/16 L2 16/16/16 L3 16/16/16 N 16/16/16
        cable G8 20: L1 16/16/16 L2 16/16/16 L3 16/16/16 N 16/16/16
        work-switch G8 20: L1 16/16/16 L2 16/16/16 L3 16/16/16 N 16/16/16
        terminals S1 32: L1 16/16/16 L2 16/16/16 L3 16/16/16 N 16/16/16
        terminals S2 32: L1 10/10/10 L2 16/16/16 L3 16/16/16 N 16/16/16
        terminals S3 32: L1 10/10/10 L2 10/10/10 L3 16/16/16 N 16/16/16
        terminals S4 32: L1 10/10/10 L2 10/10/10 L3 10/10/10 N 10/10/10
        terminals S5 32: L1 0/0/0 L2 10/10/10 L3 10/10/10 N 10/10/10
        terminals S6 32: L1 0/0/0 L2 0/0/0 L3 10/10/10 N 10/10/10
        """),
    // A Sessy and 13.1 A of PV on L1, behind one device: out 23.1; in the main fuse, as the breakers behind it
    // let through 32. On the busbar 25 + 10 + 13.1.
    HandWorkedSite(
      "two groups on one phase, one with solar panels",
      """
      \(house(devices: "{name: A1, rated_current: 40 A, groups: [G6, G7]}"))
      groups: [{name: G6, phases: [L1], breaker: {rated_current: 16 A}, \(thin)}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: [{group: G6, phases: [L1], current: 13.1 A}]
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 10/23.1/13.1 L2 0/0/0 L3 0/0/0
        main-switch 40: L1 10/23.1/25 L2 0/0/25 L3 0/0/25
        busbar 63: L1 10/23.1/48.1 L2 0/0/25 L3 0/0/25
        residual-current-device A1 40: L1 10/23.1/25 L2 0/0/0 L3 0/0/0
        breaker G6 16: L1 0/13.1/13.1
        cable G6 23: L1 0/13.1/16
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        """),
    // L1 out: 10 + 7.3 = 17.3, kept to 16. The inverter's neutral cancels, that of the Sessy is left.
    HandWorkedSite(
      "a three-phase inverter at the one Sessy of its group",
      """
      \(house)
      groups: [{name: G5, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A}, \(thick), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: [{group: G5, at_sessy: S1, phases: [L1, L2, L3], current: 7.3 A}]
      sessys: [{name: S1, group: G5, phase: L1}]
      """,
      table: """
        main-fuse 25: L1 10/16/7.3 L2 0/7.3/7.3 L3 0/7.3/7.3
        main-switch 40: L1 10/16/25 L2 0/7.3/25 L3 0/7.3/25
        busbar 63: L1 10/16/41 L2 0/7.3/32.3 L3 0/7.3/32.3
        breaker G5 16: L1 10/16/16 L2 0/7.3/7.3 L3 0/7.3/7.3 N 10/10/10
        cable G5 27: L1 10/16/16 L2 0/7.3/16 L3 0/7.3/16 N 10/10/10
        work-switch G5 20: L1 10/16/16 L2 0/7.3/16 L3 0/7.3/16 N 10/10/10
        terminals S1 32: L1 10/16/16 L2 0/7.3/7.3 L3 0/7.3/7.3 N 10/10/10
        solar-terminals S1 32: L1 0/7.3/7.3 L2 0/7.3/7.3 L3 0/7.3/7.3
        """),
    // Charging on L1 with 16 while L3 gives 13.1: √(16² + 13.1² + 16 × 13.1) = √637.21 = 25.243…, up: 25.244.
    // Delivering one phase alone is most: 16. Through S2 go itself and the PV: √(10² + 13.1² + 131) = √402.61
    // = 20.065…, up: 20.066; out 13.1 alone.
    HandWorkedSite(
      "solar panels on another phase than the Sessys: the neutral",
      """
      \(house)
      groups: [{name: G4, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A}, \(thick), work_switch: {present: yes, rated_current: 25 A}}]
      pv_inverters: [{group: G4, at_sessy: S2, phases: [L3], current: 13.1 A}]
      sessys: [{name: S1, group: G4, phase: L1, fed_from: work_switch}, {name: S2, group: G4, phase: L1, fed_from: S1}]
      """,
      table: """
        main-fuse 25: L1 16/16/0 L2 0/0/0 L3 0/13.1/13.1
        main-switch 40: L1 16/16/25 L2 0/0/25 L3 0/13.1/25
        busbar 63: L1 16/16/41 L2 0/0/25 L3 0/13.1/38.1
        breaker G4 16: L1 16/16/16 L2 0/0/0 L3 0/13.1/13.1 N 25.244/16/25.244
        cable G4 27: L1 16/16/16 L2 0/0/16 L3 0/13.1/16 N 25.244/16/25.244
        work-switch G4 25: L1 16/16/16 L2 0/0/16 L3 0/13.1/16 N 25.244/16/25.244
        terminals S1 32: L1 16/16/16 L2 0/0/0 L3 0/13.1/13.1 N 25.244/16/25.244
        terminals S2 32: L1 10/10/10 L2 0/0/0 L3 0/13.1/13.1 N 20.066/13.1/20.066
        solar-terminals S2 32: L1 0/0/0 L2 0/0/0 L3 0/13.1/13.1
        """),
    // Each Sessy has a cable of its own from the work switch: its terminals carry nothing but itself.
    HandWorkedSite(
      "three in a star",
      """
      \(house)
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{name: S1, group: G7, phase: L1, fed_from: work_switch}, {name: S2, group: G7, phase: L2, fed_from: work_switch}, {name: S3, group: G7, phase: L3, fed_from: work_switch}]
      """,
      table: """
        main-fuse 25: L1 10/10/0 L2 10/10/0 L3 10/10/0
        main-switch 40: L1 10/10/25 L2 10/10/25 L3 10/10/25
        busbar 63: L1 10/10/35 L2 10/10/35 L3 10/10/35
        breaker G7 16: L1 10/10/10 L2 10/10/10 L3 10/10/10 N 10/10/10
        cable G7 20: L1 10/10/16 L2 10/10/16 L3 10/10/16 N 10/10/10
        work-switch G7 20: L1 10/10/16 L2 10/10/16 L3 10/10/16 N 10/10/10
        terminals S1 32: L1 10/10/10 L2 0/0/0 L3 0/0/0 N 10/10/10
        terminals S2 32: L1 0/0/0 L2 10/10/10 L3 0/0/0 N 10/10/10
        terminals S3 32: L1 0/0/0 L2 0/0/0 L3 10/10/10 N 10/10/10
        """),
    // A loop with 9 A of three-phase PV at its end: out 10 + 9 = 19, kept to 16. Between the Sessys flows what
    // is behind: 19, whatever the dongles do.
    HandWorkedSite(
      "three in a loop with solar panels at the last",
      """
      \(house)
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: [{group: G7, at_sessy: S3, phases: [L1, L2, L3], current: 9 A}]
      sessys: [{name: S1, group: G7, phase: L1, fed_from: work_switch}, {name: S2, group: G7, phase: L2, fed_from: S1}, {name: S3, group: G7, phase: L3, fed_from: S2}]
      """,
      table: """
        main-fuse 25: L1 10/16/9 L2 10/16/9 L3 10/16/9
        main-switch 40: L1 10/16/25 L2 10/16/25 L3 10/16/25
        busbar 63: L1 10/16/41 L2 10/16/41 L3 10/16/41
        breaker G7 16: L1 10/16/16 L2 10/16/16 L3 10/16/16 N 10/10/10
        cable G7 20: L1 10/16/16 L2 10/16/16 L3 10/16/16 N 10/10/10
        work-switch G7 20: L1 10/16/16 L2 10/16/16 L3 10/16/16 N 10/10/10
        terminals S1 32: L1 10/16/16 L2 10/16/16 L3 10/16/16 N 10/10/10
        terminals S2 32: L1 0/9/9 L2 10/16/19 L3 10/16/19 N 10/10/10
        terminals S3 32: L1 0/9/9 L2 0/9/9 L3 10/16/19 N 10/10/10
        solar-terminals S3 32: L1 0/9/9 L2 0/9/9 L3 0/9/9
        """),
    // The 10 kWh model takes and gives what one of 5 kWh does. L1 has one on each group: 20; L2 one.
    HandWorkedSite(
      "three of 10 kWh on two groups",
      """
      \(house)
      groups: [{name: G7, phases: [L1, L2], breaker: {kind: rcbo, rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}, {name: G8, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{name: S1, model: 10 kWh, group: G7, phase: L1, fed_from: work_switch}, {name: S2, model: 10 kWh, group: G7, phase: L2, fed_from: S1}, {name: S3, model: 10 kWh, group: G8}]
      """,
      table: """
        main-fuse 25: L1 20/20/0 L2 10/10/0 L3 0/0/0
        main-switch 40: L1 20/20/25 L2 10/10/25 L3 0/0/25
        busbar 63: L1 20/20/45 L2 10/10/35 L3 0/0/25
        breaker G7 16: L1 10/10/10 L2 10/10/10 N 10/10/10
        cable G7 20: L1 10/10/16 L2 10/10/16 N 10/10/10
        work-switch G7 20: L1 10/10/16 L2 10/10/16 N 10/10/10
        terminals S1 32: L1 10/10/10 L2 10/10/10 N 10/10/10
        terminals S2 32: L1 0/0/0 L2 10/10/10 N 10/10/10
        breaker G8 16: L1 10/10/10
        cable G8 23: L1 10/10/16
        work-switch G8 20: L1 10/10/16
        terminals S3 32: L1 10/10/10
        """),
    // Other consumers are in no table of currents. What they take can come through the device before them:
    // on L1 the main fuse, as 16 + 16 is more; on L2 and L3 the breaker of the charger. With the Sessy that
    // charges the house takes 10 + 16 on L1, and 16 + 10 on L2: 26 A of the 25.
    HandWorkedSite(
      "a charger and a heat pump",
      """
      \(house(devices: "{name: A1, rated_current: 40 A, groups: [G7, G9]}"))
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}, {name: G9, phases: [L1, L2, L3], breaker: {kind: mcb, rated_current: 16 A}}, {name: G2, phases: [L2], breaker: {rated_current: 16 A}}]
      loads: [{kind: charger, group: G9, phases: [L1, L2, L3], current: 16 A, load_control: no}, {kind: heat_pump, group: G2, phases: [L2], current: 10 A, load_control: no}]
      pv_inverters: []
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 10/10/0 L2 0/0/0 L3 0/0/0
        main-switch 40: L1 10/10/25 L2 0/0/25 L3 0/0/25
        busbar 63: L1 10/10/35 L2 0/0/25 L3 0/0/25
        residual-current-device A1 40: L1 10/10/25 L2 0/0/16 L3 0/0/16 N 10/10/10
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        """),
    // Four on L3: 40 A, kept to the breaker of 20. Through S2 could go 30, through S3 20, were it not for the
    // breaker; through S4 itself.
    HandWorkedSite(
      "four on one phase, capped by the breaker",
      """
      \(house)
      groups: [{name: G7, phases: [L3], breaker: {rated_current: 20 A}, \(thick), work_switch: {present: yes, rated_current: 25 A}}]
      pv_inverters: []
      sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: S1}, {name: S3, group: G7, fed_from: S2}, {name: S4, group: G7, fed_from: S3}]
      """,
      table: """
        main-fuse 25: L1 0/0/0 L2 0/0/0 L3 20/20/0
        main-switch 40: L1 0/0/25 L2 0/0/25 L3 20/20/25
        busbar 63: L1 0/0/25 L2 0/0/25 L3 20/20/45
        breaker G7 20: L3 20/20/20
        cable G7 30: L3 20/20/20
        work-switch G7 25: L3 20/20/20
        terminals S1 32: L3 20/20/20
        terminals S2 32: L3 20/20/20
        terminals S3 32: L3 20/20/20
        terminals S4 32: L3 10/10/10
        """),
    // Three on L1, each on a group of its own: 30 A, kept to the main fuse of 25. Out of the device could come
    // all 30; on the busbar 25 + 30.
    HandWorkedSite(
      "three groups on one phase, capped by the main fuse",
      """
      \(house(devices: "{name: A1, rated_current: 40 A, groups: [G1, G2, G3]}"))
      groups: [{name: G1, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: no}}, {name: G2, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: no}}, {name: G3, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: no}}]
      pv_inverters: []
      sessys: [{name: S1, group: G1}, {name: S2, group: G2}, {name: S3, group: G3}]
      """,
      table: """
        main-fuse 25: L1 25/25/0 L2 0/0/0 L3 0/0/0
        main-switch 40: L1 25/25/25 L2 0/0/25 L3 0/0/25
        busbar 63: L1 25/25/55 L2 0/0/25 L3 0/0/25
        residual-current-device A1 40: L1 25/25/30 L2 0/0/0 L3 0/0/0
        breaker G1 16: L1 10/10/10
        cable G1 23: L1 10/10/16
        terminals S1 32: L1 10/10/10
        breaker G2 16: L1 10/10/10
        cable G2 23: L1 10/10/16
        terminals S2 32: L1 10/10/10
        breaker G3 16: L1 10/10/10
        cable G3 23: L1 10/10/16
        terminals S3 32: L1 10/10/10
        """),
    // Through the general device goes all: in 25, out 10 + 12. Through the one behind it goes what the breaker
    // of G7 lets through: 16 of 25 + 12.
    HandWorkedSite(
      "devices in series",
      """
      \(house(devices: "{name: A0, rated_current: 63 A, rated_residual_current: 300 mA, groups: [G7, G8]}, {name: A1, rated_current: 40 A, rated_residual_current: 30 mA, groups: [G7]}"))
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}, \(thin)}]
      pv_inverters: [{group: G8, phases: [L1], current: 12 A}]
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 10/22/12 L2 0/0/0 L3 0/0/0
        main-switch 40: L1 10/22/25 L2 0/0/25 L3 0/0/25
        busbar 63: L1 10/22/47 L2 0/0/25 L3 0/0/25
        residual-current-device A0 63: L1 10/22/25 L2 0/0/0 L3 0/0/0
        residual-current-device A1 40: L1 10/10/16 L2 0/0/0 L3 0/0/0
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        breaker G8 16: L1 0/12/12
        cable G8 23: L1 0/12/16
        """),
    // The breaker may be anything: what the dongles keep the group to is not known, nor what the cable has to
    // carry. Two Sessys give no more than 20 A whatever it is: 25 + 20 on the busbar.
    HandWorkedSite(
      "a breaker that is not stated",
      """
      \(house)
      groups: [{name: G7, phases: [L1], \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: S1}]
      """,
      table: """
        main-fuse 25: L1 ?/?/0 L2 0/0/0 L3 0/0/0
        main-switch 40: L1 ?/?/25 L2 0/0/25 L3 0/0/25
        busbar 63: L1 ?/?/45 L2 0/0/25 L3 0/0/25
        breaker G7 ?: L1 ?/?/?
        cable G7 23: L1 ?/?/?
        work-switch G7 20: L1 ?/?/?
        terminals S1 32: L1 ?/?/20
        terminals S2 32: L1 ?/?/10
        """),
    // One phase: 10 + 13.1 = 23.1 out, kept to 16. Into the device goes no more than 16 + 16, of the 35 there
    // are; on the busbar 35 + 16.
    HandWorkedSite(
      "a single-phase house with solar panels at the Sessy",
      """
      supply: {phases: 1, main_fuse: 35 A}
      meter_box: {main_switch: {rated_current: 40 A}, busbar: {rated_current: 63 A}, residual_current_devices: [{name: A1, rated_current: 40 A, groups: [G1, G4]}]}
      groups: [{name: G1, breaker: {rated_current: 16 A}}, {name: G4, breaker: {rated_current: 16 A}, \(thick), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: [{group: G4, at_sessy: S1, current: 13.1 A}]
      sessys: [{name: S1, group: G4}]
      """,
      table: """
        main-fuse 35: L1 10/16/13.1
        main-switch 40: L1 10/16/35
        busbar 63: L1 10/16/51
        residual-current-device A1 40: L1 10/16/32
        breaker G4 16: L1 10/16/16
        cable G4 30: L1 10/16/16
        work-switch G4 20: L1 10/16/16
        terminals S1 32: L1 10/16/16
        solar-terminals S1 32: L1 0/13.1/13.1
        """),
    // Nothing limits the inverter's 20 A but its breaker of 16, in the end: so 25 + 16 on the busbar. The
    // neutral of the device: L1 takes 10 while L2 gives 20: √(100 + 400 + 200) = 26.457…, up: 26.458; out 20.
    HandWorkedSite(
      "an inverter above its breaker, behind one device with a Sessy on another phase",
      """
      \(house(devices: "{name: A1, rated_current: 40 A, groups: [G6, G7]}"))
      groups: [{name: G6, phases: [L2], breaker: {rated_current: 16 A}, \(thin)}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: [{group: G6, phases: [L2], current: 20 A}]
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 10/10/0 L2 0/20/20 L3 0/0/0
        main-switch 40: L1 10/10/25 L2 0/20/25 L3 0/0/25
        busbar 63: L1 10/10/35 L2 0/20/41 L3 0/0/25
        residual-current-device A1 40: L1 10/10/16 L2 0/20/16 L3 0/0/0 N 26.458/20/26.458
        breaker G6 16: L2 0/20/20
        cable G6 23: L2 0/20/16
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        """),
    // The other battery takes and gives 12 A whatever the dongles do: on the busbar 25 + 12. The neutral of the
    // device: L1 takes 10 while L2 gives 12, or the other way round: √(100 + 144 + 120) = 19.078…, up: 19.079.
    HandWorkedSite(
      "a battery of another make on another phase, behind one device with a Sessy",
      """
      \(house(devices: "{name: A1, rated_current: 40 A, groups: [G4, G7]}"))
      groups: [{name: G4, phases: [L2], breaker: {rated_current: 16 A}, \(thin)}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: []
      batteries: [{group: G4, phases: [L2], current: 12 A}]
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 10/10/0 L2 12/12/12 L3 0/0/0
        main-switch 40: L1 10/10/25 L2 12/12/25 L3 0/0/25
        busbar 63: L1 10/10/35 L2 12/12/37 L3 0/0/25
        residual-current-device A1 40: L1 10/10/16 L2 12/12/16 L3 0/0/0 N 19.079/19.079/19.079
        breaker G4 16: L2 12/12/12
        cable G4 23: L2 12/12/16
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        """),
    // A hybrid inverter on three phases takes 8 A on each to charge its battery, and gives 8: no neutral.
    HandWorkedSite(
      "a hybrid inverter on a group of its own",
      """
      \(house)
      groups: [{name: G5, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 16 A}, \(thin)}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}]
      pv_inverters: [{group: G5, phases: [L1, L2, L3], current: 8 A, battery: {energy: 10 kWh}}]
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 18/18/8 L2 8/8/8 L3 8/8/8
        main-switch 40: L1 18/18/25 L2 8/8/25 L3 8/8/25
        busbar 63: L1 18/18/43 L2 8/8/33 L3 8/8/33
        breaker G5 16: L1 8/8/8 L2 8/8/8 L3 8/8/8 N 0/0/0
        cable G5 20: L1 8/8/16 L2 8/8/16 L3 8/8/16 N 0/0/0
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        """),
    // Behind the feed a Sessy and 8 A of PV on L1: out 18. On the busbar of the meter box 25 + 18; on that of
    // the shed what the feed lets in, 20, and 18. Through A1 in the shed: in 20, out 18. The neutral of the
    // feed: one phase alone, 18.
    HandWorkedSite(
      "a shed with a board of its own",
      """
      \(house(devices: "{name: A1, rated_current: 25 A, groups: [G7, G8]}"))
      groups:
      - {name: shed, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: 20 A}, \(thick), board: {main_switch: {rated_current: 25 A}, busbar: {rated_current: 40 A}, groups: [G7, G8]}}
      - {name: G7, phases: [L1], breaker: {rated_current: 16 A}, \(thin), work_switch: {present: yes, rated_current: 20 A}}
      - {name: G8, phases: [L1], breaker: {rated_current: 16 A}, \(thin)}
      pv_inverters: [{group: G8, phases: [L1], current: 8 A}]
      sessys: [{name: S1, group: G7}]
      """,
      table: """
        main-fuse 25: L1 10/18/8 L2 0/0/0 L3 0/0/0
        main-switch 40: L1 10/18/25 L2 0/0/25 L3 0/0/25
        busbar 63: L1 10/18/43 L2 0/0/25 L3 0/0/25
        residual-current-device A1 25: L1 10/18/20 L2 0/0/0 L3 0/0/0
        breaker shed 20: L1 10/18/18 L2 0/0/0 L3 0/0/0 N 10/18/18
        cable shed 27: L1 10/18/20 L2 0/0/20 L3 0/0/20 N 10/18/18
        board-switch shed 25: L1 10/18/20 L2 0/0/20 L3 0/0/20
        board-busbar shed 40: L1 10/18/38 L2 0/0/20 L3 0/0/20
        breaker G7 16: L1 10/10/10
        cable G7 23: L1 10/10/16
        work-switch G7 20: L1 10/10/16
        terminals S1 32: L1 10/10/10
        breaker G8 16: L1 0/8/8
        cable G8 23: L1 0/8/16
        """),
  ]
}
