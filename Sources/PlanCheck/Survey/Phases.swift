// Phases that a site need not state, because they can be but one.

extension Site {
  /// The phases of a group: as stated or, in a single-phase house, the one there is.
  func phases(of group: Group) -> Answer<PhaseSet> {
    group.phases.isLeftOut ? onlyPhase(or: group.phases.set) : group.phases.set
  }

  /// The phases that an inverter feeds: as stated or, on a single-phase group or in a single-phase
  /// house, the one there is.
  func phases(of inverter: SolarInverter) -> Answer<PhaseSet> {
    guard inverter.phases.isLeftOut else { return inverter.phases.set }
    return onlyPhase(on: inverter.group.index) ?? inverter.phases.set
  }

  /// The phase that a Sessy is active on: as stated or, on a single-phase group or in a
  /// single-phase house, the one there is.
  func phase(of sessy: Sessy) -> Answer<Phase> {
    guard sessy.phase.isLeftOut else { return sessy.phase.answer }
    return onlyPhase(on: sessy.group.index)?.map { $0.phases[0] } ?? sessy.phase.answer
  }

  /// The phase of a group, or else of the house, if that has but one.
  private func onlyPhase(on group: Int?) -> Answer<PhaseSet>? {
    let phases =
      group.map { self.phases(of: groups.elements[$0]) } ?? onlyPhase(or: Answer(nil, FactList()))
    return phases.value?.count == 1 ? phases : nil
  }

  /// The most current that an inverter gives on one of its phases: as stated or, if that is
  /// left out, estimated from its power at the mains voltage, rounded up to a milliampere; of
  /// micro-inverters that of all of them on the phase.
  func phaseCurrent(of inverter: SolarInverter, on phase: Phase, at mains: Volt) -> Answer<Ampere> {
    let each = currentOfEach(inverter, at: mains)
    return inverter.units.isStated ? inverter.units[phase].combined(with: each, *) : each
  }

  private func currentOfEach(_ inverter: SolarInverter, at mains: Volt) -> Answer<Ampere> {
    guard inverter.current.isLeftOut && inverter.power.isStated else { return inverter.current.answer }
    let estimate = inverter.power.combined(with: phasesOfEach(inverter)) { power, phases in
      let voltage = phases * mains.thousandths
      return Ampere(thousandths: (power.thousandths * 1000 + voltage - 1) / voltage)
    }
    return estimate.standing(in: inverter.current)
  }

  /// On how many phases it gives its power: a micro-inverter on one.
  private func phasesOfEach(_ inverter: SolarInverter) -> Answer<Int64> {
    inverter.units.isStated ? .known(1) : phases(of: inverter).map { Int64(max(1, $0.count)) }
  }

  /// The most power that an inverter gives on one of its phases: its share of what is stated or,
  /// if that is left out, estimated from its current at the mains voltage.
  func phasePower(of inverter: SolarInverter, on phase: Phase, at mains: Volt) -> Answer<Watt> {
    let each = phasePowerOfEach(inverter, at: mains)
    return inverter.units.isStated ? inverter.units[phase].combined(with: each, *) : each
  }

  private func phasePowerOfEach(_ inverter: SolarInverter, at mains: Volt) -> Answer<Watt> {
    if inverter.power.isLeftOut {
      return inverter.current.isStated
        ? inverter.current.map { Watt($0, at: mains) }.standing(in: inverter.power)
        : inverter.current.answer.map { Watt($0, at: mains) }
    }
    return inverter.power.combined(with: phasesOfEach(inverter)) { power, phases in
      Watt(thousandths: power.thousandths / phases)
    }
  }

  /// Whether an inverter can give on some phases and not on others: micro-inverters do, each by the sun on
  /// its own panel.
  func isUneven(_ inverter: SolarInverter) -> Answer<Bool> {
    phases(of: inverter).map { inverter.units.isStated || $0.count < Phase.allCases.count }
  }

  /// The most current that some of the inverters give together on a phase.
  func inverterCurrent(
    on phase: Phase, at mains: Volt, of counts: (SolarInverter) -> Answer<Bool>
  ) -> Answer<Ampere> {
    inverters.fold(from: Ampere.zero) { sum, inverter in
      let gives = counts(inverter) && phases(of: inverter).map { $0.contains(phase) }
      return sum.adding(phaseCurrent(of: inverter, on: phase, at: mains), where: gives)
    }
  }

  private func onlyPhase(or stated: Answer<PhaseSet>) -> Answer<PhaseSet> {
    supply.phases.value == .one ? supply.phases.map { _ in PhaseSet(.l1) } : stated
  }
}

extension Site {
  /// The facts that are left out and have an estimate standing in for them.
  var estimates: Set<FactID> {
    inverters.elements.reduce(into: []) { estimates, inverter in
      if inverter.power.isStated && inverter.current.isLeftOut { estimates.insert(inverter.current.id) }
      if inverter.current.isStated && inverter.power.isLeftOut { estimates.insert(inverter.power.id) }
    }
  }
}

extension Answer {
  /// An estimate of a fact that is left out: it rests on that fact too, so that `Survey.certain` can
  /// tell it from what is stated.
  fileprivate func standing(in fact: Fact<some Scalar>) -> Answer {
    value == nil ? self : Answer(value, facts + FactList(fact.id))
  }
}

extension Quantity<WattUnit> {
  /// The power of a current at a voltage, rounded down.
  init(_ current: Ampere, at voltage: Volt) {
    self.init(thousandths: current.thousandths.timesClamped(voltage.thousandths) / 1000)
  }
}
