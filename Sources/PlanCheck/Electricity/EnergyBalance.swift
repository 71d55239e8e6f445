/// What the Sessys of a site store, and what they could take and give by the specifications.
extension Survey {
  /// The energy that they hold together (2.4.1, 2.4.2).
  public var nominalEnergy: Answer<KilowattHour> { energy(figures.nominalEnergy) }

  /// The same, where not every Sessy says its model.
  public var nominalEnergySpread: Spread<KilowattHour> {
    let all = site.sessys.count
    return Spread(
      least: all.combined(with: largeSessys.least) { ($0 + $1) * figures.nominalEnergy },
      most: all.combined(with: largeSessys.most) { ($0 + $1) * figures.nominalEnergy },
      missing: all.value == nil ? all.facts : largeSessys.missing)
  }

  /// The part of it that can be used.
  public var usableEnergy: Answer<KilowattHour> { energy(figures.usableEnergy) }

  /// A 10 kWh Sessy holds what two of 5 kWh do.
  private func energy(_ each: KilowattHour) -> Answer<KilowattHour> {
    site.sessys.count.combined(with: largeSessyCount) { ($0 + $1) * each }
  }

  /// The power that they charge and deliver with by the specifications, wherever they hang.
  public func nominalPower(_ direction: Direction) -> Answer<Watt> {
    site.sessys.count * (direction == .charging ? figures.chargingPower : figures.deliveryPower)
  }

  /// The power that they can be expected to reach on this site, all at once: an estimate, as
  /// each share of it is.
  public func reachablePower(_ direction: Direction) -> Answer<Watt> {
    guard site.sessys.isStated else { return Answer(nil, FactList(site.sessys.id)) }
    return sessys.reduce(.known(.zero)) { sum, sessy in
      let expected = expectedSettings(of: sessy)
      let power = direction == .charging ? expected.charging : expected.delivering
      return sum + power.map { $0.power }
    }
  }

  /// The current that they take together by the specifications.
  public var nominalCurrent: Answer<Ampere> { site.sessys.count * figures.sessyCurrent }

  /// How much more power one phase of the house can give than another at the same time: the Sessys all
  /// charge or all deliver, each as much as it likes, and so does each inverter. What a three-phase
  /// inverter gives is the same on each phase.
  public var imbalance: Answer<Watt> {
    let solar = PerPhase { phase in
      let inverters = site.inverters.fold(from: Watt.zero) { sum, inverter in
        let gives = site.isUneven(inverter) && site.phases(of: inverter).map { $0.contains(phase) }
        return sum.adding(site.phasePower(of: inverter, on: phase, at: figures.voltage), where: gives)
      }
      return inverters + batteryPower(on: phase)
    }
    let gives = PerPhase { solar[$0] + sessysOnPhase[$0] * figures.deliveryPower }
    let taken = PerPhase { hybridPower(on: $0) + batteryPower(on: $0) }
    let takes = PerPhase { taken[$0] + sessysOnPhase[$0] * figures.chargingPower }
    // One phase gives while the others do nothing, or take what the dongles do not limit; or what they do not
    // limit gives while another phase takes.
    return PerPhase { phase in
      let (second, third) = phase.others
      let most = takes[second].combined(with: takes[third], max)
      let least = taken[second].combined(with: taken[third], max)
      return (gives[phase] + least).combined(with: solar[phase] + most, max)
    }.largest
  }

  /// What a source can give on a phase, if it need not give on the others.
  private func unevenPower(of source: some PowerSource, on phase: Phase) -> Answer<Watt> {
    let gives = site.isUneven(source) && site.phases(of: source).map { $0.contains(phase) }
    return Answer.known(Watt.zero).adding(
      site.phasePower(of: source, on: phase, at: figures.voltage), where: gives)
  }

  /// What the batteries of other makes can give or take there; a site that does not list them has none.
  private func batteryPower(on phase: Phase) -> Answer<Watt> {
    site.batteries.elements.reduce(.known(.zero)) { $0 + unevenPower(of: $1, on: phase) }
  }

  /// What hybrid inverters can take there.
  private func hybridPower(on phase: Phase) -> Answer<Watt> {
    site.inverters.elements.reduce(.known(.zero)) { sum, inverter in
      inverter.battery.isStated ? sum + unevenPower(of: inverter, on: phase) : sum
    }
  }

  /// What they weigh together.
  public var mass: Answer<Kilogram> {
    site.sessys.count.combined(with: largeSessyCount) { all, large in
      (all - large) * figures.smallMass + large * figures.largeMass
    }
  }
}
