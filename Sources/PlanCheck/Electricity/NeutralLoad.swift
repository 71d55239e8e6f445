/// What a phase can carry: anything between what it gives at most and what it takes at most.
struct PhaseRange: Sendable {
  let gives: Ampere
  let takes: Ampere

  /// With all Sessys that work in one direction, each as much as it likes; and an inverter gives
  /// while the Sessys of another phase charge. What a three-phase inverter gives is left out: it
  /// gives the same on each phase, and that needs no neutral. Other batteries give and take while the Sessys
  /// do either.
  static func answer(
    _ direction: Direction, charging: Answer<Ampere>, delivering: Answer<Ampere>,
    solar: some Answering<Ampere>, taken: some Answering<Ampere>
  ) -> Answer<PhaseRange> {
    switch direction {
    case .charging: charging.combined(with: solar) { PhaseRange(gives: $1, takes: $0) }
    case .delivering: delivering.combined(with: taken) { PhaseRange(gives: $0, takes: $1) }
    }
  }
}

extension PerPhase<Answer<PhaseRange>> {
  /// The most that the neutral can carry: what the phases do not take over from each other.
  var neutral: Answer<Ampere> {
    l1.combined(with: l2) { ($0, $1) }.combined(with: l3) { pair, third in
      let (first, second) = pair
      // The more the phases differ, the more the neutral carries: the most is at an end of each.
      var most = Int128(0)
      for ends in 0..<8 {
        let a = first.end(ends & 1 > 0)
        let b = second.end(ends & 2 > 0)
        let c = third.end(ends & 4 > 0)
        most = max(most, a * a + b * b + c * c - a * b - b * c - c * a)
      }
      return Ampere(thousandths: most.rootRoundedUp)
    }
  }
}

extension PhaseRange {
  /// What it takes at most, or else gives, in milliampere: what it gives is below zero.
  fileprivate func end(_ isTaking: Bool) -> Int128 {
    Int128(isTaking ? takes.thousandths : -gives.thousandths)
  }
}

extension Int128 {
  fileprivate var rootRoundedUp: Int64 {
    // Nearly always it fits, and the processor takes the root of that at once.
    var root =
      Int64(exactly: self).map { Int128(Int64(Double($0).squareRoot())) } ?? Int128(Double(self).squareRoot())
    while root * root < self { root += 1 }
    while root > 0 && (root - 1) * (root - 1) >= self { root -= 1 }
    return Int64(clamping: root)
  }
}

extension Phase {
  /// The two other phases of the house.
  var others: (Phase, Phase) {
    switch self {
    case .l1: (.l2, .l3)
    case .l2: (.l1, .l3)
    case .l3: (.l1, .l2)
    }
  }
}

/// What the phases of some part carry at most, and what the neutral carries of that: no breaker
/// guards it.
struct UnevenCurrents {
  /// With the Sessys charging.
  let charging: PerPhase<Answer<Ampere>>

  /// With them delivering, beside the inverters that are not on all three phases.
  let delivering: PerPhase<Answer<Ampere>>

  /// Those inverters alone, with the batteries of other makes.
  let solar: PerPhase<Answer<Ampere>>

  /// What such batteries take.
  var taken = PerPhase { _ in Answer<Ampere>.known(.zero) }

  var neutral: Answer<Ampere> {
    func neutral(_ direction: Direction) -> Answer<Ampere> {
      PerPhase { phase in
        PhaseRange.answer(
          direction, charging: charging[phase], delivering: delivering[phase], solar: solar[phase],
          taken: taken[phase])
      }.neutral
    }
    return neutral(.charging).combined(with: neutral(.delivering), max)
  }
}

extension LoadedGroup {
  /// The most that the neutral of its cable and of what stands in its way carries, with the Sessys' own
  /// limiting: those in a sub-board keep each phase to the main fuse together.
  func neutralCurrent(within mainFuse: Fact<Ampere>) -> Answer<Ampere> {
    // Most groups have nothing of ours, and the neutral takes time to work out.
    if isSource.value == false { return isSource.map { _ in .zero } }
    let solar = PerPhase { unevenGivenCurrent(on: $0) }
    func kept(_ current: Answer<Ampere>, beside solar: Answer<Ampere>) -> Answer<Ampere> {
      hasBoard ? current.kept(to: mainFuse, beside: solar) : current
    }
    return UnevenCurrents(
      charging: PerPhase { kept(unevenCharging(on: $0), beside: unevenTakenCurrent(on: $0)) },
      delivering: PerPhase { kept(unevenDelivering(on: $0), beside: solar[$0]) }, solar: solar,
      taken: PerPhase { unevenTakenCurrent(on: $0) }
    ).neutral
  }

  /// Whether the neutral runs through its breaker: through an RCBO it does, and through a breaker with a
  /// pole more than there are phases.
  public var breakerSwitchesNeutral: Answer<Bool> {
    isRCBO || facts.breaker.poles.combined(with: phases) { compare($0, .more, $1.count) }
  }
}

extension Survey {
  /// The most that the neutral of a group carries, as far as that is known.
  public func neutralCurrent(of group: LoadedGroup) -> Bounds {
    provenance.bounds(neutralCurrents[group.index].answer)
  }

  /// The most that the neutral carries through the terminals of a Sessy, on the mains side.
  func neutralCurrent(through load: TerminalLoad, of group: LoadedGroup) -> Bounds {
    let breaker = group.facts.breaker.ratedCurrent.answer
    func limited(_ phase: Phase, _ inverters: Answer<Ampere>) -> Answer<Ampere> {
      Flow.limited(sessys: load.sessys[phase], rated: group.rating, inverters: inverters, breaker: breaker)
    }
    return provenance.bounds(
      UnevenCurrents(
        charging: PerPhase { limited($0, .known(.zero)) },
        delivering: PerPhase { limited($0, load.uneven[$0]) }, solar: load.uneven
      ).neutral
    ).limited(to: neutralCurrent(of: group))
  }

  /// The most that the neutral carries through the terminals of any Sessy of a group: of the first, as all
  /// that is looped on goes through it. Not known, if the order is not.
  public func terminalNeutralCurrent(of group: LoadedGroup) -> Bounds {
    let loads = terminalLoads(of: group)
    guard let known = loads.value else {
      return neutralCurrent(of: group).orLess(lacking: loads.facts)
    }
    return known.reduce(.none) { .larger($0, neutralCurrent(through: $1, of: group)) }
  }

  /// The most that the neutral of a residual current device carries of what is on the groups behind it.
  /// The Sessys keep each phase to the main fuse.
  public func neutralCurrent(through protection: ResidualCurrentProtection) -> Bounds {
    guard case .residualCurrentDevice(let behind) = protection.current else { return .none }
    func sum(_ current: (LoadedGroup) -> Answer<Ampere>) -> Answer<Ampere> {
      behind.groups.reduce(.known(.zero)) { sum, group in
        group.isSource.value == false ? sum : sum + current(group)
      }
    }
    let mainFuse = site.supply.mainFuse.answer
    let solar = PerPhase { phase in sum { $0.unevenGivenCurrent(on: phase) } }
    let taken = PerPhase { phase in sum { $0.unevenTakenCurrent(on: phase) } }
    let known = UnevenCurrents(
      charging: PerPhase { phase in
        sum { $0.unevenCharging(on: phase) }.kept(to: mainFuse, beside: taken[phase])
      },
      delivering: PerPhase { phase in
        sum { $0.unevenDelivering(on: phase) }.kept(to: mainFuse, beside: solar[phase])
      },
      solar: solar, taken: taken
    ).neutral
    return behind.open.isEmpty
      ? provenance.bounds(known)
      : Bounds(Answer(nil, behind.open))
  }
}
