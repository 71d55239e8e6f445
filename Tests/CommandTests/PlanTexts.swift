import Testing

/// A plan, by what is special about it.
struct NamedPlan: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ description: String, _ text: String) { (testDescription, self.text) = (description, text) }
}

/// A plan of one Sessy that states every fact a rule asks for, and that conforms.
let conformingPlan = """
  plancheck: 1
  site:
    reference: P-2026-014
    customer: Familie De Vries
    address: Dorpsstraat 1, Utrecht
    date: 2026-03-02
    use: home
    installer: {company: Stroom BV, person: J. Bakker, authorised: yes, nen1010: yes}
  supply:
    phases: 1
    neutral: yes
    main_fuse: 35 A
    voltage: {lowest: 225 V, highest: 238 V}
  meter_box:
    main_switch: {rated_current: 40 A, poles: 2}
    busbar: {rated_current: 63 A}
    residual_current_devices: []
  groups:
    - name: G7
      phases: [L1]
      breaker: {kind: rcbo, rated_current: 16 A, curve: B, poles: 2, type: A, rated_residual_current: 30 mA}
      cable:
        cross_section: 2.5 mm2
        cores: 3
        conductor: solid
        length: 12 m
        method: C
        ambient_temperature: 28 °C
        grouped_circuits: 1
      work_switch: {present: yes, poles: 2, rated_current: 20 A}
      sockets: no
      other_consumers: no
      purpose: Sessy
  pv_inverters: []
  rooms:
    - name: schuur
      volume: 22 m3
      ventilated: yes
      environment: dry
      temperature: {lowest: 5 °C, highest: 30 °C}
      humidity: 60 %
      escape_route: no
      next_to_bedroom: no
      child_access: none
  sessys:
    - name: S1
      model: 5 kWh
      room: schuur
      group: G7
      fed_from: work_switch
      phase: L1
      bridge: L1
      terminal: L1
      feed_side: net
      mounting: wall
      wall: {material: beton, load_capacity: 150 kg}
      fixed_to_wall: yes
      feet: no
      struts: no
      free_space: {left: 20 cm, right: 20 cm, above: 20 cm, below: 20 cm}
      direct_sun: no
      above_heater: no
      above_pv_inverter: no
      heat_source_near: no
      appliance_space_kept: yes
      packs: [{base: AB1, stack: AB1}]
      dongle: {present: yes, connection: wifi, rssi: -60 dBm}
      settings:
        group_current: 16 A
        phase_current: 35 A
        group_sessys: 1
        phase_sessys: 1
        total_sessys: 1
        active_phase: L1
        p1_hostname: p1
        min_power: 50 W
        max_power: 2.2 kW
  network: {band: 2.4 GHz, guest: no, mesh: no, dongles_reach_p1: yes}
  p1_meter:
    present: yes
    input: smart_meter
    port_in_use: no
    location: meter_box
    socket: yes
    connection: wifi
    rssi: -60 dBm
    address: p1
  off_grid: {duration: 0 dagen, state_of_charge: 50 %}
  storage: {direct_sun: no}

  """

/// That plan, in direct sunlight.
let violatingPlan = conformingPlan.replacing(
  "    direct_sun: no\n    above", with: "    direct_sun: yes\n    above")

/// That plan, without a word about the sun.
let undecidedPlan = conformingPlan.replacing("    direct_sun: no\n    above", with: "    above")
