/// A group with the Sessys, inverters and other batteries that are on it.
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

  /// The groups of the sub-board behind it.
  let board: BoardGroups

  /// What those can deliver together on each phase.
  let boardCurrent: PerPhase<Bounds>

  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>
  public let inverterCount: Derived<Int>
  public let hasInverter: Derived<Bool>

  /// How many Sessys work on each phase of the house.
  public let sessysOnPhase: PerPhase<Derived<Int>>

  /// Whether there is a ground for each of its inverters that no type B is needed.
  public let invertersNeedNoTypeB: Derived<Bool>

  /// Whether some inverter of this group feeds a phase.
  public let hasInverterOnPhase: PerPhase<Derived<Bool>>

  /// The most current that all its inverters give on each phase.
  public let inverterCurrent: PerPhase<Derived<Ampere>>

  /// The same without the three-phase inverters, which give alike on each phase.
  public let unevenInverterCurrent: PerPhase<Derived<Ampere>>

  /// The batteries of other makes, and what they come to; nil in a house without.
  let storage: StorageOnGroup?

  /// The places in their list of the batteries of other makes that are known to be on it.
  let batteries: ContiguousArray<Int>

  /// Known if the site says of each of those which group it is on; nil in a house without.
  let areBatteriesPlaced: Derived<Bool>?

  /// What the large loads that are known to be on it say of that.
  private let largeLoads: FactList

  /// What it can deliver on each phase.
  public let sourceCurrent: PerPhase<Bounds>

  /// How many of its inverters are connected to a Sessy.
  public let connectedInverterCount: Derived<Int>

  /// How many different Sessys carry an inverter.
  public let sessysWithInverter: Derived<Int>

  /// Whether a Sessy is on it, or behind it.
  public let leadsToSessy: Derived<Bool>

  /// Whether it can give current: with a Sessy, an inverter or another battery on it or behind it, it can.
  public let isSource: Derived<Bool>

  /// Whether its breaker protects against residual current too.
  public let isRCBO: Derived<Bool>

  init(
    _ index: Int, of site: Site, _ rating: SessyRating, _ loads: GroupLoads, before board: BoardGroups,
    _ provenance: inout Provenance
  ) {
    beginStretch("group")
    let group = site.groups.elements[index]
    self.index = index
    facts = group
    self.rating = rating
    self.board = board
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
    batteries = loads.storage?.batteries.places(in: index) ?? []
    areBatteriesPlaced = loads.storage?.batteries.areAllPlaced
    largeLoads = loads.largeLoads[index] ?? FactList()
    let storage = loads.storage?.on(
      index, beside: inverterCurrent, uneven: unevenInverterCurrent, &provenance)
    self.storage = storage
    let own = PerPhase { [sessysOnPhase, inverterCurrent] phase in
      Self.sourceCurrent(
        of: sessysOnPhase[phase], rated: rating, (storage?.given ?? inverterCurrent)[phase],
        behind: group.breaker.ratedCurrent,
        provenance)
    }
    if board.isEmpty {
      boardCurrent = PerPhase { _ in .none }
      sourceCurrent = own
    } else {
      let behind = PerPhase.sum(
        of: board.groups, named: group.board.groups.id, besides: board.open, &provenance
      ) { $0.sourceCurrent[$1] }
      boardCurrent = behind
      sourceCurrent = PerPhase { phase in
        let given = own[phase] + behind[phase]
        return given.most.value == .zero
          ? given : given.limited(to: Bounds(group.breaker.ratedCurrent.answer))
      }
    }
    invertersNeedNoTypeB = inverters.total(loads.grounds, in: index, &provenance)
    connectedInverterCount = inverters.count(in: index, loads.connectedInverters, &provenance)
    let carriers = inverters.total(loads.carriers, in: index, &provenance)
    sessysWithInverter = provenance.derive(carriers.map { $0.count })
    let isOwnSource: Derived<Bool>
    if let storage {
      isOwnSource = provenance.derive(hasSessy || hasInverter || storage.hasBattery)
    } else {
      isOwnSource = provenance.derive(hasSessy || hasInverter)
    }
    if board.isEmpty {
      leadsToSessy = hasSessy
      isSource = isOwnSource
    } else {
      leadsToSessy = provenance.derive(board.contains(besides: hasSessy.answer) { $0.leadsToSessy.answer })
      isSource = provenance.derive(board.contains(besides: isOwnSource.answer) { $0.isSource.answer })
    }
    isRCBO = provenance.derive(group.breaker.isRCBO)
  }

  /// Whether a large load is known to be on it. Of a load whose group is not stated nothing follows: what a group
  /// feeds besides Sessys it says itself, and a load that says otherwise contradicts that.
  public var hasLargeLoad: Answer<Bool> { largeLoads.isEmpty ? .known(false) : Answer(true, largeLoads) }

  /// Whether it can give current on a phase.
  func isSource(on phase: Phase) -> Answer<Bool> {
    let own = sessysOnPhase[phase] > 0 || hasInverterOnPhase[phase]
    return board.contains(besides: storage.map { own || $0.hasBatteryOnPhase[phase] } ?? own) {
      $0.isSource(on: phase)
    }
  }

  /// All groups, in the order of the site: what is behind one is looked at before it.
  static func all(
    of site: Site, _ boards: Boards, _ rating: SessyRating, _ loads: GroupLoads,
    _ provenance: inout Provenance
  ) -> ContiguousArray<LoadedGroup> {
    let indices = site.groups.elements.indices
    guard !boards.isEmpty else {
      return ContiguousArray(
        indices.map { LoadedGroup($0, of: site, rating, loads, before: .none, &provenance) })
    }
    let order = indices.map { (index: $0, depth: boards.feeds(of: $0).count) }
      .sorted { ($1.depth, $0.index) < ($0.depth, $1.index) }
    var made = [LoadedGroup?](repeating: nil, count: indices.count)
    for (index, _) in order {
      let board = site.groups.elements[index].board
      var open = board.groups.isDisputed ? FactList(board.groups.id) : FactList()
      var behind: ContiguousArray<LoadedGroup> = []
      for member in board.groups.elements {
        if let group = member.index.flatMap({ made[$0] }) {
          behind.append(group)
        } else {
          open = open + FactList(member.id)
        }
      }
      made[index] = LoadedGroup(
        index, of: site, rating, loads, before: BoardGroups(groups: behind, open: open), &provenance)
    }
    return ContiguousArray(made.compactMap { $0 })
  }
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

  /// Those of the other batteries; nil in a house without.
  let storage: StorageLoads?

  /// What the large loads say of the group that they are on, by its place.
  fileprivate let largeLoads: [Int: FactList]

  fileprivate let anySessy: Tenants<Sessy>.Question
  fileprivate let sessysOnPhase: PerPhase<Tenants<Sessy>.Question>
  fileprivate let anyInverter: Tenants<SolarInverter>.Question
  fileprivate let invertersOnPhase: PerPhase<Tenants<SolarInverter>.Question>
  fileprivate let connectedInverters: Tenants<SolarInverter>.Question
  fileprivate let current: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>
  fileprivate let unevenCurrent: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>
  fileprivate let grounds: Tenants<SolarInverter>.Sum<Bool>
  fileprivate let carriers: Tenants<SolarInverter>.Sum<Set<Int>>

  init(of site: Site, at mains: Volt, _ provenance: inout Provenance) {
    beginStretch("group-loads")
    let groupCount = site.groups.elements.count
    let sessys = Tenants(site.sessys, in: groupCount, &provenance) { .init($0.group) }
    let inverters = Tenants(site.inverters, in: groupCount, &provenance) { .init($0.group) }
    (self.sessys, self.inverters) = (sessys, inverters)
    largeLoads = site.loads.elements.reduce(into: [:]) { loads, load in
      // One is enough to know it by.
      if let group = load.group.index, loads[group] == nil { loads[group] = FactList(load.group.id) }
    }
    anySessy = sessys.question(&provenance) { _ in .known(true) }
    sessysOnPhase = PerPhase { phase in sessys.question(&provenance) { site.phase(of: $0) == phase } }
    anyInverter = inverters.question(&provenance) { _ in .known(true) }
    invertersOnPhase = PerPhase { phase in
      inverters.question(&provenance) { site.phases(of: $0).map { $0.contains(phase) } }
    }
    connectedInverters = inverters.question(&provenance) { $0.isConnectedToSessy }
    storage = StorageLoads(of: site, at: mains, beside: inverters, &provenance)

    /// The most current on each phase of those inverters on a group that count.
    func current(
      _ counts: @escaping @Sendable (SolarInverter) -> Answer<Bool>
    ) -> PerPhase<Tenants<SolarInverter>.Sum<Ampere>> {
      PerPhase { phase in
        inverters.sum(from: Ampere.zero, &provenance) { sum, isHere, inverter in
          let gives = isHere && counts(inverter) && site.phases(of: inverter).map { $0.contains(phase) }
          return sum.adding(site.phaseCurrent(of: inverter, on: phase, at: mains), where: gives)
        }
      }
    }
    self.current = current { _ in .known(true) }
    unevenCurrent = current { site.isUneven($0) }
    grounds = inverters.sum(from: true, &provenance) { all, isHere, inverter in
      all && (inverter.needsNoTypeB || !isHere)
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
