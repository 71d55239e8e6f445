/// What the cable of a group carries, and what its length costs.
extension LoadedGroup {
  /// How much the voltage changes along its own cable at worst: the rise when it delivers, or the
  /// drop when it charges, on the phase where that is most.
  var voltageChange: Answer<Volt> { voltage(over: currentForLength.map { max($0.drop, $0.rise) }) }

  /// How much it rises along its own cable at worst, when the Sessys or the inverters deliver.
  var voltageRise: Answer<Volt> { voltage(over: currentForLength.map { $0.rise }) }

  /// The voltage over its cable, if a single length of it carries this.
  private func voltage(over current: Answer<Ampere>) -> Answer<Volt> {
    facts.cable.voltage(over: current)
  }

  /// The current that a single length of the conductor would have to carry for the same drop, and for
  /// the same rise.
  ///
  /// The current of a phase comes back through the neutral: it counts the length twice. What
  /// another phase carries the same way takes half of itself off that, and what it carries the
  /// other way adds half. So what a three-phase inverter gives counts once. All Sessys work in
  /// one direction at a time, each as much as it likes, and so does each inverter: at worst this
  /// phase works alone, or against the two others.
  private var currentForLength: Answer<LengthCurrents> {
    let extremes = PerPhase { self.extremes(on: $0) }
    let worst = PerPhase { phase in
      let (second, third) = phase.others
      return extremes[phase].combined(with: extremes[second]) { (own: $0, second: $1) }
        .combined(with: extremes[third]) { pair, third in
          let (own, second) = pair
          let drop =
            2 * (own.unevenCharging + own.charging) + second.unevenSolar + third.unevenSolar
          let rise = max(
            2 * (own.unevenDelivering + own.delivering) + second.unevenTaken + third.unevenTaken,
            2 * (own.unevenSolar + own.solar) + second.charging + third.charging)
          return LengthCurrents(drop: drop, rise: rise)
        }
    }
    return worst.l1.combined(with: worst.l2) { $0.larger($1) }.combined(with: worst.l3) {
      $0.larger($1).halved
    }
  }

  /// What its Sessys deliver while the three-phase inverters give nothing.
  func unevenDelivering(on phase: Phase) -> Answer<Ampere> {
    let own = Flow.limited(
      sessys: sessysOnPhase[phase].answer, rated: rating, inverters: unevenOwnCurrent[phase].answer,
      breaker: facts.breaker.ratedCurrent.answer)
    return board.sum(besides: own) { $0.unevenDelivering(on: phase) }
  }

  /// What its Sessys charge with, while three-phase batteries of other makes take nothing.
  func unevenCharging(on phase: Phase) -> Answer<Ampere> {
    guard storage != nil || hasBoard else { return limitedCurrent(.charging, on: phase) }
    let own = Flow.limited(
      sessys: sessysOnPhase[phase].answer, rated: rating,
      inverters: storage?.unevenTaken[phase].answer ?? .known(.zero),
      breaker: facts.breaker.ratedCurrent.answer)
    return board.sum(besides: own) { $0.unevenCharging(on: phase) }
  }

  private func extremes(on phase: Phase) -> Answer<PhaseExtremes> {
    let sessys = limitedCurrent(.charging, on: phase)
      .combined(with: limitedCurrent(.delivering, on: phase)) { (charging: $0, delivering: $1) }
      .combined(with: unevenDelivering(on: phase)) { ($0.charging, $0.delivering, $1) }
    let known = givenCurrent(on: phase).combined(with: unevenGivenCurrent(on: phase)) { ($0, $1) }
      .combined(with: sessys) { solar, sessys in
        PhaseExtremes(
          charging: sessys.0, unevenCharging: sessys.0, delivering: sessys.1, unevenDelivering: sessys.2,
          solar: solar.0, unevenSolar: solar.1, unevenTaken: .zero)
      }
    guard storage != nil || hasBoard else { return known }
    return known.combined(with: unevenCharging(on: phase)) { ($0, $1) }
      .combined(with: unevenTakenCurrent(on: phase)) { known, taken in
        var extremes = known.0
        (extremes.unevenCharging, extremes.unevenTaken) = (known.1, taken)
        return extremes
      }
  }
}

extension Cable {
  /// The voltage over it, if a single length of it carries this.
  fileprivate func voltage(over current: Answer<Ampere>) -> Answer<Volt> {
    let wire = crossSection.answer.combined(with: length) { ($0, $1) }
    let change = wire.combined(with: current) { wire, current in
      CableTable.resistance(of: wire.0).map { Volt($0, over: wire.1, at: current) }
    }
    return Answer(change.value ?? nil, change.facts)
  }
}

extension Survey {
  /// How much the voltage changes at worst from the meter box to the furthest Sessy of a group: along the
  /// group's cable, those that Sessys have of their own and, of a group in a sub-board, those of its feeds.
  public func voltageChange(of group: LoadedGroup) -> Answer<Volt> {
    let own = group.voltageChange + voltageAlongStretches(of: group) { max($0.drop, $0.rise) }
    return withFeed(of: group, own) { $0 + voltageChange(of: $1) }
  }

  /// How much it rises on that way at worst, when the Sessys or the inverters deliver.
  public func voltageRise(of group: LoadedGroup) -> Answer<Volt> {
    let own = group.voltageRise + voltageAlongStretches(of: group) { $0.rise }
    return withFeed(of: group, own) { $0 + voltageRise(of: $1) }
  }

  /// The voltage along the cables that the Sessys of a group have of their own, on the way to the one where
  /// that is most. Each carries its Sessy, and what is looped on from there.
  private func voltageAlongStretches(
    of group: LoadedGroup, _ current: @escaping (LengthCurrents) -> Ampere
  ) -> Answer<Volt> {
    guard group.sessys.contains(where: { site.sessys.elements[$0].cable.isStated }) else {
      return .known(.zero)
    }
    return terminalLoads(of: group).flatMap { loads in
      // The one before a Sessy in the loop comes before it here.
      var along: [Int: Answer<Volt>] = [:]
      return loads.reduce(.known(.zero)) { most, load in
        let sessy = site.sessys.elements[load.sessy]
        var way = sessy.fedFrom.index.flatMap { along[$0] } ?? .known(.zero)
        if sessy.cable.isStated {
          way = way + sessy.cable.voltage(over: currentForLength(of: load, on: group).map(current))
        }
        along[load.sessy] = way
        return most.combined(with: way, max)
      }
    }
  }

  /// The same as of the group's cable, of one that carries what goes through the terminals of a Sessy.
  private func currentForLength(of load: TerminalLoad, on group: LoadedGroup) -> Answer<LengthCurrents> {
    func limited(_ phase: Phase, beside inverters: Answer<Ampere>) -> Answer<Ampere> {
      Flow.limited(
        sessys: load.sessys[phase], rated: group.rating, inverters: inverters,
        breaker: group.facts.breaker.ratedCurrent.answer)
    }
    let worst = PerPhase { phase -> Answer<LengthCurrents> in
      let (second, third) = phase.others
      let (solar, unevenSolar) = (load.inverters[phase], load.uneven[phase])
      let charging = limited(phase, beside: .known(.zero))
      let delivering = limited(phase, beside: solar) + limited(phase, beside: unevenSolar)
      let drop = charging.map { 4 * $0 } + load.uneven[second] + load.uneven[third]
      let against =
        (solar + unevenSolar).map { 2 * $0 } + limited(second, beside: .known(.zero))
        + limited(third, beside: .known(.zero))
      return drop.combined(with: delivering.map { 2 * $0 }.combined(with: against, max)) {
        LengthCurrents(drop: $0, rise: $1)
      }
    }
    return worst.l1.combined(with: worst.l2) { $0.larger($1) }.combined(with: worst.l3) {
      $0.larger($1).halved
    }
  }

  /// The change as a share of the mains voltage, rounded up.
  public func relativeVoltageChange(of group: LoadedGroup) -> Answer<Percent> {
    voltageChange(of: group).map { change in
      let (product, overflow) = change.thousandths.multipliedReportingOverflow(by: Percent(100).thousandths)
      let voltage = figures.voltage.thousandths
      return Percent(thousandths: overflow ? .max : (product + voltage - 1) / voltage)
    }
  }
}

/// What the length of a cable carries at worst, in each direction.
private struct LengthCurrents {
  let drop: Ampere
  let rise: Ampere

  func larger(_ other: Self) -> Self {
    LengthCurrents(drop: max(drop, other.drop), rise: max(rise, other.rise))
  }

  /// Half of it, rounded up.
  var halved: Self {
    LengthCurrents(
      drop: Ampere(thousandths: (drop.thousandths + 1) / 2),
      rise: Ampere(thousandths: (rise.thousandths + 1) / 2))
  }
}

/// The most that a phase carries: with its Sessys charging, with them delivering beside the
/// inverters, and with the inverters alone; uneven is without the three-phase inverters.
private struct PhaseExtremes {
  let charging: Ampere
  var unevenCharging: Ampere
  let delivering: Ampere
  let unevenDelivering: Ampere
  let solar: Ampere
  let unevenSolar: Ampere
  var unevenTaken: Ampere
}

extension Quantity<VoltUnit> {
  /// The voltage over a length of conductor at a current, rounded up.
  fileprivate init(_ resistance: MilliohmPerMetre, over length: Metre, at current: Ampere) {
    let product = Int128(resistance.thousandths) * Int128(length.thousandths) * Int128(current.thousandths)
    // Microohm a metre, millimetre and milliampere make picovolt; wanted are millivolt.
    self.init(thousandths: Int64(clamping: (product + 999_999_999) / 1_000_000_000))
  }
}
