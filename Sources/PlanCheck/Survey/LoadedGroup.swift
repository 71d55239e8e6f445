/// A group with the Sessys and inverters that are on it.
public final class LoadedGroup: Sendable {
  /// What the site states of it.
  public let facts: Group

  /// Its place in the site's list.
  public let index: Int

  /// That of each of its Sessys.
  let rating: SessyRating

  /// The places in their lists of the Sessys and inverters that are known to be on it.
  let sessys: ContiguousArray<Int>
  let inverters: ContiguousArray<Int>

  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>
  public let inverterCount: Derived<Int>
  public let hasInverter: Derived<Bool>

  /// How many Sessys work on each phase of the house.
  public let sessysOnPhase: PerPhase<Derived<Int>>

  /// Whether each of its inverters has its maker's statement that no type B is needed.
  public let invertersHaveStatement: Derived<Bool>

  /// Whether some inverter of this group feeds a phase.
  public let hasInverterOnPhase: PerPhase<Derived<Bool>>

  /// The most current that all its inverters give on each phase.
  public let inverterCurrent: PerPhase<Derived<Ampere>>

  /// The same without the three-phase inverters, which give alike on each phase.
  public let unevenInverterCurrent: PerPhase<Derived<Ampere>>

  /// What it can deliver on each phase.
  public let sourceCurrent: PerPhase<Bounds>

  /// How many of its inverters are connected to a Sessy.
  public let connectedInverterCount: Derived<Int>

  /// How many different Sessys carry an inverter.
  public let sessysWithInverter: Derived<Int>

  /// Whether it can give current: with a Sessy or an inverter it can.
  public let isSource: Derived<Bool>

  /// Whether its breaker protects against residual current too.
  public let isRCBO: Derived<Bool>

  init(
    _ index: Int, of site: Site, _ rating: SessyRating, _ loads: GroupLoads, _ provenance: inout Provenance
  ) {
    beginStretch("group")
    let group = site.groups.elements[index]
    self.index = index
    facts = group
    self.rating = rating
    phases = provenance.derive(site.phases(of: group))
    let (sessys, inverters) = (loads.sessys, loads.inverters)
    self.sessys = sessys.places(in: index)
    self.inverters = inverters.places(in: index)
    sessyCount = sessys.count(in: index, loads.anySessy, &provenance)
    hasSessy = sessys.contains(in: index, loads.anySessy, &provenance)
    inverterCount = inverters.count(in: index, loads.anyInverter, &provenance)
    hasInverter = inverters.contains(in: index, loads.anyInverter, &provenance)
    sessysOnPhase = PerPhase { sessys.count(in: index, loads.sessysOnPhase[$0], &provenance) }
    hasInverterOnPhase = PerPhase { inverters.contains(in: index, loads.invertersOnPhase[$0], &provenance) }
    inverterCurrent = PerPhase { inverters.total(loads.current[$0], in: index, &provenance) }
    unevenInverterCurrent = PerPhase { inverters.total(loads.unevenCurrent[$0], in: index, &provenance) }
    sourceCurrent = PerPhase { [sessysOnPhase, inverterCurrent] phase in
      Self.sourceCurrent(
        of: sessysOnPhase[phase], rated: rating, inverterCurrent[phase], behind: group.breaker.ratedCurrent,
        provenance)
    }
    invertersHaveStatement = inverters.total(loads.statements, in: index, &provenance)
    connectedInverterCount = inverters.count(in: index, loads.connectedInverters, &provenance)
    let carriers = inverters.total(loads.carriers, in: index, &provenance)
    sessysWithInverter = provenance.derive(carriers.map { $0.count })
    isSource = provenance.derive(hasSessy || hasInverter)
    isRCBO = provenance.derive(group.breaker.isRCBO)
  }

  /// Whether it can give current on a phase.
  func isSource(on phase: Phase) -> Answer<Bool> { sessysOnPhase[phase] > 0 || hasInverterOnPhase[phase] }
}

extension Survey {
  /// Whether something is so of each Sessy on a group.
  public func eachSessy(on group: LoadedGroup, _ holds: (Sessy) -> Answer<Bool>) -> Answer<Bool> {
    group.sessyCount.flatMap { _ in
      let loop = Loop()
      return group.sessys.reduce(.known(true)) { all, place in
        loop.turn()
        return all && holds(site.sessys.elements[place])
      }
    }
  }
}

/// What is asked of the Sessys and the inverters on each group.
struct GroupLoads: Sendable {
  let sessys: Tenants<Sessy>
  let inverters: Tenants<SolarInverter>

  fileprivate let anySessy: Tenants<Sessy>.Question
  fileprivate let sessysOnPhase: PerPhase<Tenants<Sessy>.Question>
  fileprivate let anyInverter: Tenants<SolarInverter>.Question
  fileprivate let invertersOnPhase: PerPhase<Tenants<SolarInverter>.Question>
  fileprivate let connectedInverters: Tenants<SolarInverter>.Question
  fileprivate let current: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>
  fileprivate let unevenCurrent: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>
  fileprivate let statements: Tenants<SolarInverter>.Sum<Bool>
  fileprivate let carriers: Tenants<SolarInverter>.Sum<Set<Int>>

  init(of site: Site, at mains: Volt, _ provenance: inout Provenance) {
    beginStretch("group-loads")
    let groupCount = site.groups.elements.count
    let sessys = Tenants(site.sessys, in: groupCount, &provenance) { .init($0.group) }
    let inverters = Tenants(site.inverters, in: groupCount, &provenance) { .init($0.group) }
    (self.sessys, self.inverters) = (sessys, inverters)
    anySessy = sessys.question(&provenance) { _ in .known(true) }
    sessysOnPhase = PerPhase { phase in sessys.question(&provenance) { site.phase(of: $0) == phase } }
    anyInverter = inverters.question(&provenance) { _ in .known(true) }
    invertersOnPhase = PerPhase { phase in
      inverters.question(&provenance) { site.phases(of: $0).map { $0.contains(phase) } }
    }
    connectedInverters = inverters.question(&provenance) { $0.isConnectedToSessy }

    /// The most current on each phase of those inverters on a group that count.
    func current(
      _ counts: @escaping @Sendable (SolarInverter) -> Answer<Bool>
    ) -> PerPhase<Tenants<SolarInverter>.Sum<Ampere>> {
      PerPhase { phase in
        inverters.sum(from: Ampere.zero, &provenance) { sum, isHere, inverter in
          let gives = isHere && counts(inverter) && site.phases(of: inverter).map { $0.contains(phase) }
          return sum.adding(site.phaseCurrent(of: inverter, at: mains), where: gives)
        }
      }
    }
    self.current = current { _ in .known(true) }
    unevenCurrent = current { site.isUneven($0) }
    statements = inverters.sum(from: true, &provenance) { all, isHere, inverter in
      all && (inverter.hasLeakageStatement || !isHere)
    }
    carriers = inverters.sum(from: [], &provenance) { carriers, isHere, inverter in
      let isConnected = isHere && inverter.isConnectedToSessy
      return carriers.combined(with: inverter.sessy.target, where: isConnected) { $0.union([$1]) }
    }
  }
}

extension SolarInverter {
  /// Whether its cable lands on the terminal strip of a Sessy. One that names the Sessy
  /// that it is at, or the work switch, need not say so again.
  public var isConnectedToSessy: Answer<Bool> {
    if terminals.isLeftOut && sessy.isStated { return sessy.stated.map { _ in sessy.index != nil } }
    return terminals != .none
  }
}

extension Breaker {
  /// Whether this is an RCBO: as stated, or because the site gives it a residual current.
  var isRCBO: Answer<Bool> {
    guard kind.isLeftOut && (type.isStated || ratedResidualCurrent.isStated) else { return kind == .rcbo }
    return type.stated || ratedResidualCurrent.stated
  }
}
