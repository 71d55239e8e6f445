/// What the Sessys of a site store, and what they could take and give by the specifications.
extension Survey {
  /// The energy that they hold together (2.4.1, 2.4.2).
  public var nominalEnergy: Answer<KilowattHour> { energy(figures.nominalEnergy) }

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
      site.inverters.fold(from: Watt.zero) { sum, inverter in
        let gives = site.isUneven(inverter) && site.phases(of: inverter).map { $0.contains(phase) }
        return sum.adding(site.phasePower(of: inverter, on: phase, at: figures.voltage), where: gives)
      }
    }
    let gives = PerPhase { solar[$0] + sessysOnPhase[$0] * figures.deliveryPower }
    let takes = PerPhase { sessysOnPhase[$0] * figures.chargingPower }
    // One phase gives while the others do nothing, or its inverters give while another takes.
    return PerPhase { phase in
      let (second, third) = phase.others
      let most = takes[second].combined(with: takes[third], max)
      return gives[phase].combined(with: solar[phase] + most, max)
    }.largest
  }

  /// What they weigh together.
  public var mass: Answer<Kilogram> {
    site.sessys.count.combined(with: largeSessyCount) { all, large in
      (all - large) * figures.smallMass + large * figures.largeMass
    }
  }
}
