/// The way of the current through the Sessys of a group, from the work switch on.
extension Survey {
  /// What a Sessy's terminals have to carry.
  struct TerminalLoad {
    /// The Sessy's place in the site's list.
    let sessy: Int

    /// Whether the cable of the work switch lands on it: what comes in there, a breaker bounds.
    let isFirst: Bool

    /// The Sessys of which the current goes through it, itself included.
    var sessys: PerPhase<Answer<Int>>

    /// What the inverters connected to it give.
    let solar: PerPhase<Answer<Ampere>>

    /// What the inverters connected to it and to those looped on through it give, and that of the ones
    /// that are not on all three phases.
    var inverters: PerPhase<Answer<Ampere>>
    var uneven: PerPhase<Answer<Ampere>>
  }

  /// That of each Sessy of a group, the first of the loop first; not known, if the order is not.
  func terminalLoads(of group: LoadedGroup) -> Answer<[TerminalLoad]> {
    loop(of: group).map { order in
      var loads: [TerminalLoad] = []
      // From the last one back: what is looped on through a Sessy is what the next carries.
      for (place, sessy) in order.enumerated().reversed() {
        func inverterCurrent(_ counts: (SolarInverter) -> Answer<Bool>) -> PerPhase<Answer<Ampere>> {
          PerPhase { phase in
            // An inverter of which the group is not stated may be here.
            group.inverters.reduce(group.inverterCount.map { _ in .zero }) { sum, index in
              let inverter = site.inverters.elements[index]
              let gives =
                isConnected(inverter, to: sessy, of: group) && counts(inverter)
                && site.phases(of: inverter).map { $0.contains(phase) }
              guard gives.value != false else { return sum }
              return sum.combined(with: gives) { sum, _ in sum }
                + site.phaseCurrent(of: inverter, at: figures.voltage)
            }
          }
        }
        let solar = inverterCurrent { _ in .known(true) }
        let uneven = inverterCurrent { site.isUneven($0) }
        let own = PerPhase { phase in sessys[sessy].phase.map { $0 == phase ? 1 : 0 } }
        var load = TerminalLoad(
          sessy: sessy, isFirst: place == 0, sessys: own, solar: solar, inverters: solar, uneven: uneven)
        if let next = loads.last {
          load.sessys = PerPhase { next.sessys[$0].combined(with: own[$0], +) }
          load.inverters = PerPhase { next.inverters[$0] + solar[$0] }
          load.uneven = PerPhase { next.uneven[$0] + uneven[$0] }
        }
        loads.append(load)
      }
      return loads.reversed()
    }
  }

  /// What the terminals of a Sessy have to carry on a phase, on the mains side: what comes together
  /// behind them. Of the first in the loop no more than the breaker lets through, and of none more where
  /// all that is there are Sessys: they work in one direction at a time.
  func current(through load: TerminalLoad, of group: LoadedGroup, on phase: Phase) -> Bounds {
    let sessys = load.sessys[phase] * figures.sessyCurrent
    let behind = provenance.bounds(sessys + load.inverters[phase])
      .limited(to: provenance.bounds(sessys + group.inverterCurrent[phase]))
    return load.isFirst || group.hasInverter.value == false
      ? behind.limited(to: Bounds(group.facts.breaker.ratedCurrent.answer)) : behind
  }

  /// The same on the PV side: what the inverters connected to it give.
  func solarCurrent(through load: TerminalLoad, of group: LoadedGroup, on phase: Phase) -> Bounds {
    provenance.bounds(load.solar[phase])
      .limited(to: provenance.bounds(group.inverterCurrent[phase].answer))
  }

  /// The most that the terminals of any Sessy of a group have to carry on a phase.
  public func terminalCurrent(of group: LoadedGroup, on phase: Phase) -> Bounds {
    let loads = terminalLoads(of: group)
    guard let known = loads.value else {
      let all = provenance.bounds(
        group.sessysOnPhase[phase] * figures.sessyCurrent + group.inverterCurrent[phase])
      return Bounds(least: .known(.zero), most: all.most, missing: all.missing + loads.facts)
    }
    return known.reduce(.none) { most, load in
      .larger(
        most,
        .larger(
          current(through: load, of: group, on: phase), solarCurrent(through: load, of: group, on: phase)))
    }
  }

  /// Whether an inverter is connected to a Sessy of a group. If the group has but one, it can
  /// be no other.
  public func isConnected(
    _ inverter: SolarInverter, to sessy: Int, of group: LoadedGroup
  ) -> Answer<Bool> {
    let isHere = inverter.group.refers(to: group.index) && inverter.isConnectedToSessy
    if isHere.value == false || (group.sessyCount.value == 1 && !inverter.sessy.isStated) { return isHere }
    return isHere && inverter.sessy.refers(to: sessy)
  }

  /// The Sessys of a group in the order of the loop, from the work switch on. One Sessy alone
  /// need not say that it is the first.
  public func loop(of group: LoadedGroup) -> Answer<[Int]> {
    let members = group.sessys
    let known = group.sessyCount.map { _ in Array(members) }
    guard known.value != nil && members.count > 1 else { return known }
    var successors: [Int: Int] = [:]
    var first: Int?
    for member in members.reversed() {
      let feed = site.sessys.elements[member].fedFrom
      if let before = feed.index { successors[before] = member } else if feed.isStated { first = member }
    }
    var order: [Int] = []
    var next = first
    while let current = next, order.count < members.count {
      order.append(current)
      next = successors[current]
    }
    guard order.count < members.count else { return known.map { _ in order } }
    let placed = Set(order)
    return Answer(
      nil,
      members.reduce(into: FactList()) { missing, index in
        if !placed.contains(index) { missing = missing + FactList(site.sessys.elements[index].fedFrom.id) }
      })
  }
}
