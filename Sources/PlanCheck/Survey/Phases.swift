// Phases that a site need not state, because they can be but one.

extension Site {
  /// The phases of a group: as stated or, in a single-phase house, the one there is.
  func phases(of group: Group) -> Answer<PhaseSet> {
    group.phases.isStated ? group.phases.set : onlyPhase(or: group.phases.set)
  }

  /// The phases that an inverter feeds: as stated or, in a single-phase house, the one there is.
  func phases(of inverter: SolarInverter) -> Answer<PhaseSet> {
    inverter.phases.isStated ? inverter.phases.set : onlyPhase(or: inverter.phases.set)
  }

  /// The phase that a Sessy is active on: as stated or, on a single-phase group or in a
  /// single-phase house, the one there is.
  func phase(of sessy: Sessy) -> Answer<Phase> {
    if sessy.phase.isStated { return sessy.phase.answer }

    let phases =
      sessy.group.index.map { self.phases(of: groups.elements[$0]) }
      ?? onlyPhase(or: Answer(nil, FactList(sessy.phase.id)))
    guard let set = phases.value, set.count == 1 else { return sessy.phase.answer }
    return Answer(set.phases[0], phases.facts)
  }

  /// The most current that an inverter gives on one of its phases: as stated or, if that is
  /// left out, from its power at the mains voltage, rounded up to a milliampere.
  func phaseCurrent(of inverter: SolarInverter, at mains: Volt) -> Answer<Ampere> {
    if inverter.current.isStated || !inverter.power.isStated { return inverter.current.answer }
    return inverter.power.combined(with: phases(of: inverter)) { power, phases in
      let voltage = Int64(max(1, phases.count)) * mains.thousandths
      return Ampere(thousandths: (power.thousandths * 1000 + voltage - 1) / voltage)
    }
  }

  /// The most power that an inverter gives on one of its phases: its share of what is stated or,
  /// if that is left out, from its current at the mains voltage.
  func phasePower(of inverter: SolarInverter, at mains: Volt) -> Answer<Watt> {
    guard inverter.power.isStated else {
      return inverter.current.map { Watt($0, at: mains) }
    }
    return inverter.power.combined(with: phases(of: inverter)) { power, phases in
      Watt(thousandths: power.thousandths / Int64(max(1, phases.count)))
    }
  }

  /// Whether an inverter gives on some phases and not on others.
  func isUneven(_ inverter: SolarInverter) -> Answer<Bool> {
    phases(of: inverter).map { $0.count < Phase.allCases.count }
  }

  /// The most current that some of the inverters give together on a phase.
  func inverterCurrent(
    on phase: Phase, at mains: Volt, of counts: (SolarInverter) -> Answer<Bool>
  ) -> Answer<Ampere> {
    inverters.fold(from: Ampere.zero) { sum, inverter in
      let gives = counts(inverter) && phases(of: inverter).map { $0.contains(phase) }
      guard gives.value != false else { return sum }
      return sum.combined(with: gives) { sum, _ in sum } + phaseCurrent(of: inverter, at: mains)
    }
  }

  private func onlyPhase(or stated: Answer<PhaseSet>) -> Answer<PhaseSet> {
    supply.phases.value == .one ? supply.phases.map { _ in PhaseSet(.l1) } : stated
  }
}

extension Quantity<WattUnit> {
  /// The power of a current at a voltage, rounded down.
  init(_ current: Ampere, at voltage: Volt) {
    self.init(thousandths: current.thousandths.timesClamped(voltage.thousandths) / 1000)
  }
}
