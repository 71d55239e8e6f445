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

    /// Adds what is looped on to another Sessy.
    mutating func loopOn(_ next: TerminalLoad) {
      sessys = PerPhase { [sessys] in next.sessys[$0].combined(with: sessys[$0], +) }
      inverters = PerPhase { [inverters] in next.inverters[$0] + inverters[$0] }
      uneven = PerPhase { [uneven] in next.uneven[$0] + uneven[$0] }
    }
  }

  /// That of each Sessy of a group, in the order of the way from the work switch; not known, if that is not.
  func terminalLoads(of group: LoadedGroup) -> Answer<[TerminalLoad]> {
    loop(of: group).map { order in
      var loads = order.map { terminalLoad(of: $0, on: group) }
      var places: [Int: Int] = [:]
      for (place, sessy) in order.enumerated() { places[sessy] = place }
      // From the last one back: what is looped on through a Sessy is what the one before it carries.
      for place in loads.indices.reversed() {
        guard let before = site.sessys.elements[loads[place].sessy].fedFrom.index.flatMap({ places[$0] })
        else { continue }
        loads[before].loopOn(loads[place])
      }
      return loads
    }
  }

  /// What goes through a Sessy's terminals of its own: itself, and the inverters connected to it.
  private func terminalLoad(of sessy: Int, on group: LoadedGroup) -> TerminalLoad {
    func inverterCurrent(_ counts: (SolarInverter) -> Answer<Bool>) -> PerPhase<Answer<Ampere>> {
      PerPhase { phase in
        // An inverter of which the group is not stated may be here.
        group.inverters.reduce(group.inverterCount.map { _ in .zero }) { sum, index in
          let inverter = site.inverters.elements[index]
          let gives =
            isConnected(inverter, to: sessy, of: group) && counts(inverter)
            && site.phases(of: inverter).map { $0.contains(phase) }
          return sum.adding(site.phaseCurrent(of: inverter, on: phase, at: figures.voltage), where: gives)
        }
      }
    }
    let solar = inverterCurrent { _ in .known(true) }
    return TerminalLoad(
      sessy: sessy, isFirst: site.sessys.elements[sessy].fedFrom.index == nil,
      sessys: PerPhase { phase in sessys[sessy].phase.map { $0 == phase ? 1 : 0 } }, solar: solar,
      inverters: solar, uneven: inverterCurrent { site.isUneven($0) })
  }

  /// What the terminals of a Sessy have to carry on a phase, on the mains side: what comes together
  /// behind them. Of the first in the loop no more than the breaker lets through, and of none more where
  /// all that is there are Sessys: they work in one direction at a time.
  func current(through load: TerminalLoad, of group: LoadedGroup, on phase: Phase) -> Bounds {
    let sessys = load.sessys[phase] * figures.sessyCurrent
    let behind = provenance.bounds(sessys + load.inverters[phase])
      .limited(to: provenance.bounds(sessys + group.inverterCurrent[phase]))
    let limited = behind.limited(to: Bounds(group.facts.breaker.ratedCurrent.answer))
    let hasOther = group.hasInverter || group.hasOtherBattery
    if load.isFirst || hasOther.value == false { return limited }
    // What may be there may give, or take, what the breaker does not see.
    return hasOther.value == true
      ? behind
      : Bounds(least: limited.least, most: behind.most, missing: behind.missing + hasOther.facts)
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
      return provenance.bounds(
        group.sessysOnPhase[phase] * figures.sessyCurrent + group.inverterCurrent[phase]
      ).orLess(lacking: loads.facts)
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
    if isHere.value == false || (group.sessyCount.value == 1 && inverter.sessy.isLeftOut) { return isHere }
    return isHere && inverter.sessy.refers(to: sessy)
  }

  /// The Sessys of a group in the order of the loop, from the work switch on. One Sessy alone
  /// need not say that it is the first. Where the way parts, one branch comes after the other.
  public func loop(of group: LoadedGroup) -> Answer<[Int]> {
    let members = group.sessys
    let known = group.sessyCount.map { _ in Array(members) }
    guard known.value != nil && members.count > 1 else { return known }
    var successors: [Int: [Int]] = [:]
    // Those to come next, the last first.
    var next: [Int] = []
    for member in members.reversed() {
      let feed = site.sessys.elements[member].fedFrom
      if let before = feed.index {
        successors[before, default: []].append(member)
      } else if feed.isStated {
        next.append(member)
      }
    }
    var order: [Int] = []
    while let current = next.popLast() {
      order.append(current)
      next += successors[current] ?? []
    }
    guard order.count < members.count else { return known.map { _ in order } }
    let placed = Set(order)
    return Answer(
      nil,
      members.reduce(into: FactList()) { missing, index in
        if !placed.contains(index) { missing = missing + FactList(site.sessys.elements[index].fedFrom.id) }
      })
  }

  /// Whether the way from the work switch to the Sessys of a group parts nowhere: each but the last leads
  /// on to one.
  public func isOneLoop(_ group: LoadedGroup) -> Answer<Bool> {
    var fed: [Int?: Int] = [:]
    return group.sessys.reduce(group.sessyCount.map { _ in true }) { isOne, place in
      let feed = site.sessys.elements[place].fedFrom
      guard feed.isStated else { return isOne && Answer(nil, FactList(feed.id)) }
      fed[feed.index, default: 0] += 1
      return isOne && Answer(fed[feed.index] == 1, FactList(feed.id))
    }
  }
}
