import PlanCheck

/// More margin: a change of a fact for the better, after which nothing that was in order may fail.
struct Margin {
  /// Which way is better, of an amount or a count; or the better of the words of a choice.
  enum Way {
    case more, less
    case word(String)
  }

  let way: Way

  /// The rules that ask for less of the same, each for its own reason.
  var exceptions: Set<String> = []

  /// Of each field, as far as one way is better.
  ///
  /// Not here are the main fuse and the breakers: each protects what is behind it by letting less through,
  /// and carries more by letting more through. Nor what a dongle is set to, which has to be what it is.
  static let all: [String: Margin] = {
    var all: [String: Margin] = [:]
    func add(_ way: Way, _ fields: String..., except exceptions: Set<String> = []) {
      for field in fields { all[field] = Margin(way: way, exceptions: exceptions) }
    }
    add(
      .more, "meter_box.main_switch.rated_current", "meter_box.main_switch.poles",
      "meter_box.busbar.rated_current", "meter_box.residual_current_devices[].rated_current",
      "meter_box.residual_current_devices[].poles", "groups[].work_switch.rated_current",
      "groups[].work_switch.poles", "groups[].cable.cores",
      "groups[].breaker.poles", "groups[].board.main_switch.rated_current",
      "groups[].board.busbar.rated_current", "rooms[].volume", "rooms[].length", "rooms[].width",
      "rooms[].height",
      "sessys[].wall.load_capacity", "sessys[].dongle.rssi", "p1_meter.rssi", "off_grid.state_of_charge",
      "off_grid.periods[].state_of_charge", "supply.voltage.lowest", "groups[].breaker.breaking_capacity",
      "groups[].measured.insulation_resistance")
    // The terminals take a core of so much and no more.
    add(.more, "groups[].cable.cross_section", except: ["solid-cross-section", "stranded-cross-section"])
    add(
      .less, "groups[].measured.loop_impedance", "groups[].breaker.measured_trip_time",
      "meter_box.residual_current_devices[].measured_trip_time", "groups[].cable.length",
      "groups[].cable.ambient_temperature", "groups[].cable.grouped_circuits",
      "pv_inverters[].current", "pv_inverters[].power", "loads[].current", "rooms[].humidity",
      "off_grid.duration", "off_grid.periods[].duration", "supply.electrode_resistance",
      "supply.short_circuit_current")
    // The mains, and a room, can be too low too.
    add(.less, "supply.voltage.highest", except: ["supply-voltage"])
    add(.less, "rooms[].temperature.highest", except: ["room-temperature", "room-temperature-optimum"])
    // More than the room has cannot be.
    add(
      .more, "sessys[].free_space.left", "sessys[].free_space.right", "sessys[].free_space.above",
      "sessys[].free_space.below", "sessys[].free_space.next_sessy",
      except: ["free-space-in-room", "height-in-room", "wall-width"])
    // A device that is too sensitive for an inverter switches off without need, and its maker may ask for more.
    add(
      .less, "meter_box.residual_current_devices[].rated_residual_current",
      "groups[].breaker.rated_residual_current",
      except: [
        "residual-current-with-inverter", "inverter-device-residual-current", "device-selectivity",
        // What was measured belongs to the device that was there.
        "residual-current-trip-current",
      ])
    add(
      .word("yes"), "groups[].measured.earth_continuous", "groups[].measured.polarity_right",
      "groups[].measured.phase_sequence_right", "supply.neutral", "site.installer.authorised",
      "site.installer.nen1010",
      "site.registered",
      "groups[].cable.ferrules", "pv_inverters[].dc_leakage_statement",
      "loads[].load_control", "loads[].dc_detection", "rooms[].ventilated", "rooms[].fire_alarm",
      "rooms[].door_outside",
      "sessys[].fixed_to_wall",
      "sessys[].appliance_space_kept", "sessys[].dongle.present", "sessys[].dongle.reaches_p1",
      "network.dongles_reach_p1",
      "network.mesh_bidirectional", "p1_meter.present", "p1_meter.socket")
    // It is one part more that has to carry the current.
    add(.word("yes"), "groups[].work_switch.present", except: ["neutral-current"])
    add(
      .word("no"), "rooms[].slept_in", "rooms[].combustible", "rooms[].flammables", "rooms[].escape_route",
      "rooms[].next_to_bedroom", "sessys[].direct_sun",
      "sessys[].above_heater", "sessys[].above_pv_inverter", "sessys[].heat_source_near", "network.guest",
      "sessys[].dongle.guest", "p1_meter.guest",
      "network.mesh", "storage.direct_sun", "groups[].sockets", "groups[].other_consumers",
      "p1_meter.port_in_use")
    add(
      .less, "batteries[].current", "batteries[].power", "batteries[].energy", "pv_inverters[].battery.energy"
    )
    add(.word("yes"), "batteries[].load_control", "pv_inverters[].battery.load_control")
    add(.word("no"), "batteries[].plugged_in", "pv_inverters[].plugged_in")
    add(.more, "ct_meter.rssi")
    add(
      .word("yes"), "smart_meter.p1_port", "smart_meter.power_per_phase", "smart_meter.voltage_per_phase",
      "ct_meter.at_mains", "ct_meter.socket")
    add(.word("5.0"), "smart_meter.dsmr")
    add(.word("ethernet"), "ct_meter.connection")
    add(.word("inside"), "pv_inverters[].transformer")
    add(.less, "pv_inverters[].maker_asks.rated_residual_current")
    add(.word("no"), "pv_inverters[].maker_asks.own_device")
    add(.word("dry"), "rooms[].environment")
    add(.word("none"), "rooms[].child_access", "rooms[].vehicles")
    add(.word("B"), "meter_box.residual_current_devices[].type", "groups[].breaker.type")
    add(.word("shed"), "rooms[].kind")
    add(.word("TN"), "supply.earthing")
    add(.word("home"), "site.use")
    add(.word("meter_box"), "p1_meter.location")
    // In cool soil a cable carries more than on a wall.
    add(.word("C"), "groups[].cable.method", except: ["cable-ampacity", "neutral-current"])
    add(.word("2.4 GHz"), "network.band", "sessys[].dongle.band", "p1_meter.band")
    add(.word("ethernet"), "sessys[].dongle.connection", "p1_meter.connection")
    return all
  }()

  /// The change; nil if there is nothing better.
  func change(of fact: SingleFact, using dice: inout Dice) -> FactChange? {
    switch (way, fact.value) {
    case (.word(let word), let value) where value.word != word:
      return FactChange(place: fact.place, value: value, word: word)
    case (.more, .count(let count)), (.less, .count(let count)):
      let step = Int.random(in: 1...3, using: &dice)
      return FactChange(
        place: fact.place, value: fact.value, word: String(isMore ? count + step : count - step))
    case (.more, .amount), (.less, .amount):
      let parts = fact.value.canonical.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let number = Double(parts[0]) else { return nil }
      let steps = [0.01, 1, abs(number) / 10, abs(number) / 2, abs(number)]
      let step = max(0.01, steps.randomElement(using: &dice) ?? 1)
      let hundredths = ((isMore ? number + step : number - step) * 100).rounded() / 100
      return FactChange(place: fact.place, value: fact.value, word: "\(hundredths) \(parts[1])")
    default: return nil
    }
  }

  private var isMore: Bool { if case .more = way { true } else { false } }
}
