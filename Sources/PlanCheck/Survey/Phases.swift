// Phases that a site need not state, because they can be but one.

extension Site {
  /// The phases of a group: as stated or, in a single-phase house, the one there is.
  func phases(of group: Group) -> Answer<PhaseSet> {
    group.phases.isLeftOut ? onlyPhase(or: group.phases.set) : group.phases.set
  }

  /// The phases that a source feeds: as stated or, on a single-phase group or in a single-phase
  /// house, the one there is.
  package func phases(of source: some PowerSource) -> Answer<PhaseSet> {
    guard source.phases.isLeftOut else { return source.phases.set }
    return onlyPhase(on: source.group.index) ?? source.phases.set
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

  /// The most current that a source gives on one of its phases: as stated or, if that is
  /// left out, estimated from its power at the mains voltage, rounded up to a milliampere; of
  /// micro-inverters that of all of them on the phase.
  func phaseCurrent(of source: some PowerSource, on phase: Phase, at mains: Volt) -> Answer<Ampere> {
    let each = currentOfEach(source, at: mains)
    return source.units.isStated ? source.units[phase].combined(with: each, *) : each
  }

  private func currentOfEach(_ source: some PowerSource, at mains: Volt) -> Answer<Ampere> {
    guard source.current.isLeftOut && source.power.isStated else { return source.current.answer }
    let estimate = source.power.combined(with: phasesOfEach(source)) { power, phases in
      let voltage = phases * mains.thousandths
      return Ampere(thousandths: (power.thousandths * 1000 + voltage - 1) / voltage)
    }
    return estimate.standing(in: source.current)
  }

  /// On how many phases it gives its power: a micro-inverter on one.
  private func phasesOfEach(_ source: some PowerSource) -> Answer<Int64> {
    source.units.isStated ? .known(1) : phases(of: source).map { Int64(max(1, $0.count)) }
  }

  /// The most power that a source gives on one of its phases: its share of what is stated or,
  /// if that is left out, estimated from its current at the mains voltage.
  func phasePower(of source: some PowerSource, on phase: Phase, at mains: Volt) -> Answer<Watt> {
    let each = phasePowerOfEach(source, at: mains)
    return source.units.isStated ? source.units[phase].combined(with: each, *) : each
  }

  private func phasePowerOfEach(_ source: some PowerSource, at mains: Volt) -> Answer<Watt> {
    if source.power.isLeftOut {
      return source.current.isStated
        ? source.current.map { Watt($0, at: mains) }.standing(in: source.power)
        : source.current.answer.map { Watt($0, at: mains) }
    }
    return source.power.combined(with: phasesOfEach(source)) { power, phases in
      Watt(thousandths: power.thousandths / phases)
    }
  }

  /// Whether a source can give on some phases and not on others: micro-inverters do, each by the sun on
  /// its own panel.
  func isUneven(_ source: some PowerSource) -> Answer<Bool> {
    phases(of: source).map { source.units.isStated || $0.count < Phase.allCases.count }
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
    var estimates: Set<FactID> = []
    func look(at source: some PowerSource) {
      if source.power.isStated && source.current.isLeftOut { estimates.insert(source.current.id) }
      if source.current.isStated && source.power.isLeftOut { estimates.insert(source.power.id) }
    }
    for inverter in inverters.elements { look(at: inverter) }
    for battery in batteries.elements { look(at: battery) }
    return estimates
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
