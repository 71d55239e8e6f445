/// What can flow in the meter box: what each group can deliver, and what that comes to on the busbar
/// and through each residual current device.
extension LoadedGroup {
  /// What it can deliver on a phase: no more than its breaker lets through, and no more than its Sessys
  /// and inverters give.
  static func sourceCurrent(
    of sessys: Derived<Int>, rated rating: SessyRating, _ inverters: Derived<Ampere>,
    behind breaker: Fact<Ampere>, _ provenance: Provenance
  ) -> Bounds {
    let given = provenance.bounds(sessys * rating.current + inverters)
    return given.most.value == .zero ? given : given.limited(to: Bounds(breaker.answer))
  }

  /// What its breaker lets through on a phase.
  func breakerCurrent(on phase: Phase) -> Bounds {
    let breaker = facts.breaker.ratedCurrent.answer
    let isOnPhase = phases.map { $0.contains(phase) }
    switch isOnPhase.value {
    case true?: return Bounds(isOnPhase.combined(with: breaker) { $1 })
    case false?: return Bounds(isOnPhase.map { _ in .zero })
    case nil: return Bounds(least: .known(.zero), most: breaker, missing: isOnPhase.facts)
    }
  }
}

/// What is behind a residual current device: what those groups together can deliver on each phase, and
/// what their breakers let through.
struct GroupCurrents: Sendable {
  let groups: ContiguousArray<LoadedGroup>
  let sources: PerPhase<Bounds>
  let breakers: PerPhase<Bounds>

  /// What leaves open which groups they are; empty if nothing does.
  let open: FactList

  /// The feed of the sub-board that all of them are in; nil if they are in the meter box.
  let feed: Int?

  init(
    of device: ResidualCurrentDevice, among groups: ContiguousArray<LoadedGroup>, _ boards: Boards,
    _ provenance: inout Provenance
  ) {
    let references = device.groups
    var behind: ContiguousArray<LoadedGroup> = []
    var open = references.isStated ? FactList() : FactList(references.id)
    for reference in references.elements where !reference.isOthers {
      if let index = reference.index {
        behind.append(groups[index])
      } else {
        open = open + FactList(reference.id)
      }
    }
    if !boards.isEmpty {
      // What is behind one of them comes through that one.
      let named = Set(behind.map { $0.index })
      behind.removeAll { boards.isBehind(named, $0.index) }
    }
    let feeds = Set(behind.map { boards.feed(of: $0.index) })
    feed = feeds.count == 1 ? feeds.first ?? nil : nil
    self.groups = behind
    self.open = open
    /// Where a sub-board does not say what is in it, any of them may come through another.
    func kept(_ current: Bounds) -> Bounds {
      boards.open.isEmpty ? current : current.orLess(lacking: boards.open)
    }
    sources = .sum(of: behind, named: references.id, besides: open, &provenance) {
      kept($0.sourceCurrent[$1])
    }
    let others = device.hasOthers ? device.others.breakers.answer : .known(.zero)
    breakers = .sum(
      of: behind, named: references.id, besides: open, beside: Bounds(others), &provenance
    ) { kept($0.breakerCurrent(on: $1)) }
  }
}

extension PerPhase<Bounds> {
  /// What some groups come to together.
  ///
  /// - Parameters:
  ///   - open: what leaves open which groups they are; empty if nothing does.
  ///   - more: what comes to it on each phase.
  static func sum(
    of groups: ContiguousArray<LoadedGroup>, named list: FactID, besides open: FactList,
    beside more: Bounds = .none, _ provenance: inout Provenance, _ current: (LoadedGroup, Phase) -> Bounds
  ) -> Self {
    PerPhase { phase in
      var sum = BoundsSum()
      let loop = Loop()
      for group in groups {
        loop.turn()
        sum.add(current(group, phase))
      }
      if !open.isEmpty { sum.leaveOpen(open) }
      sum.add(more)
      return sum.close(&provenance, besides: list)
    }
  }
}

extension Survey {
  /// What the busbar can have to carry on each phase: what the main fuse lets in, and what every
  /// source delivers.
  public var busbarCurrent: PerPhase<Bounds> {
    let mainFuse = Bounds(site.supply.mainFuse.answer)
    return PerPhase { mainFuse + sourceCurrent[$0] }
  }

  /// What can flow through a residual current device on each phase. In: what the main fuse lets in and
  /// the sources ahead of it deliver, as far as the breakers behind it let that through. Out: what the
  /// sources behind it deliver.
  public func current(through protection: ResidualCurrentProtection) -> PerPhase<Bounds> {
    PerPhase { phase in
      switch protection.current {
      // An RCBO carries what it lets through.
      case .rcbo(let group): return group.breakerCurrent(on: phase)
      case .residualCurrentDevice(let groups):
        let all = sources(at: groups.feed, on: phase)
        let behind = groups.sources[phase].limited(to: all)
        // What is not known to be behind it may be ahead of it, or not.
        let ahead = groups.open.isEmpty ? all - behind : all.orLess(lacking: groups.open)
        return .larger(
          (entering(groups.feed, on: phase) + ahead).limited(to: groups.breakers[phase]), behind)
      }
    }
  }

  /// The same by the ratings of the breakers alone: inwards the main fuse and the breakers of all sources,
  /// as far as the breakers behind it let that through.
  public func breakerSum(through protection: ResidualCurrentProtection) -> PerPhase<Bounds> {
    PerPhase { phase in
      let sum = Bounds(currentSum[phase].answer)
      return switch protection.current {
      case .rcbo(let group): sum.limited(to: group.breakerCurrent(on: phase))
      case .residualCurrentDevice(let behind): sum.limited(to: behind.breakers[phase])
      }
    }
  }

  /// What the breaker of a group has to carry on each phase, as the dongles limit it: what its Sessys
  /// charge with they deliver too, and the inverters add to that. Those in a sub-board keep each phase to the
  /// main fuse together.
  public func designCurrent(of group: LoadedGroup) -> PerPhase<Bounds> {
    PerPhase { phase in
      let current = group.limitedCurrent(.delivering, on: phase)
      return provenance.bounds(
        group.hasBoard
          ? current.kept(to: site.supply.mainFuse, beside: group.givenCurrent(on: phase)) : current)
    }
  }

  /// What all inverters and other batteries of the house give on each phase.
  public var unlimitedCurrent: PerPhase<Bounds> { PerPhase { provenance.bounds(givenCurrent[$0].answer) } }
}
