/// A site with all that follows from it: what is on each group, in each room and behind
/// each residual current device. Rules judge this.
///
/// A class, because it is large and handed to every rule.
public final class Survey: Sendable {
  public let site: Site

  /// The figures that the rest follows by: those of the edition that the site is judged by.
  public let figures: Figures

  /// In the order of the site's own lists.
  public let sessys: ContiguousArray<PlacedSessy>
  public let inverters: ContiguousArray<PlacedInverter>
  public let batteries: ContiguousArray<PlacedBattery>
  public let loads: ContiguousArray<PlacedLoad>

  /// The cables of all groups, and those that Sessys and inverters have of their own.
  public let cables: ContiguousArray<CableStretch>

  /// The work switches of all groups, and those that Sessys have of their own.
  public let workSwitches: ContiguousArray<FittedSwitch>
  public let groups: ContiguousArray<LoadedGroup>
  public let rooms: ContiguousArray<OccupiedRoom>
  public let timesOffGrid: ContiguousArray<TimeOffGrid>

  /// The residual current devices in the order of the meter box, then the RCBOs.
  public let protections: ContiguousArray<ResidualCurrentProtection>

  /// How many Sessys there are of the 10 kWh model.
  public let largeSessyCount: Derived<Int>
  /// The same, where not every Sessy says its model.
  public let largeSessys: Spread<Int>
  /// The phases on which some Sessy is active.
  public let activePhases: Derived<PhaseSet>
  /// How many Sessys are active on each phase of the house.
  public let sessysOnPhase: PerPhase<Derived<Int>>
  /// The most current that all inverters of the house give on each phase.
  public let inverterCurrent: PerPhase<Derived<Ampere>>
  /// The most that they and all batteries of other makes give on each phase: what the dongles cannot limit.
  public let givenCurrent: PerPhase<Derived<Ampere>>
  /// The Sessy that the PV inverters are connected to.
  public let solarCarrier: Derived<SolarCarrier>
  /// How many groups in the meter box have a Sessy or an inverter, on them or in the sub-board behind them:
  /// each of these is a source.
  public let sourceCount: Derived<Int>
  /// How many of them there are on each phase.
  public let sourcesOnPhase: PerPhase<Derived<Int>>
  /// What can come together in the meter box by the ratings of the breakers: the main fuse, and the
  /// breaker of every source.
  public let currentSum: PerPhase<Derived<Ampere>>
  /// What all sources together can deliver on each phase.
  let sourceCurrent: PerPhase<Bounds>
  /// The most that the neutral of each group carries.
  let neutralCurrents: ContiguousArray<Derived<Ampere>>
  /// Whether the meter or some dongle is on Wi-Fi.
  public let isOnWiFi: Derived<Bool>
  /// What was examined at each point of a completed installation.
  let examinations: ExaminedPoints
  /// Which devices go by what the site says of the house's network.
  public let houseNetwork: HouseNetwork

  /// Whether the site names a battery that is not a Sessy.
  let hasOtherStorage: Bool

  let boards: Boards
  let devicesAhead: DevicesAhead
  let provenance: Provenance

  /// Whether anything stands in for a fact that is left out.
  @usableFromInline let hasEstimates: Bool

  package init(of plan: Plan, by figures: Figures) {
    let site = plan.undisputed
    let rating = SessyRating(by: figures)
    var provenance = Provenance(after: plan.factCount, estimating: site.estimates)
    let loads = GroupLoads(of: site, at: rating.voltage, &provenance)
    let boards = Boards(of: site)
    let groups = LoadedGroup.all(of: site, boards, rating, loads, &provenance)
    // What is in a sub-board comes into the meter box through its feed.
    let inMeterBox = boards.isEmpty ? groups : groups.filter { boards.feed(of: $0.index) == nil }
    var rooms: ContiguousArray<OccupiedRoom> = []
    rooms.reserveCapacity(site.rooms.elements.count)
    let occupants = Tenants(site.sessys, in: site.rooms.elements.count, &provenance) { .init($0.room) }
    let anySessy = occupants.question(&provenance) { _ in .known(true) }
    for index in site.rooms.elements.indices {
      rooms.append(OccupiedRoom(index, of: site, occupants, anySessy, &provenance))
    }

    sessys = ContiguousArray(
      site.sessys.elements.indices.map { PlacedSessy($0, of: site, by: figures, groups, rooms, &provenance) })
    let inverters = ContiguousArray(
      site.inverters.elements.indices.map { PlacedInverter($0, of: site, groups) })
    hasOtherStorage = loads.storage != nil
    batteries = ContiguousArray(
      site.batteries.elements.indices.map { PlacedBattery($0, of: site, groups) })
    self.loads = ContiguousArray(site.loads.elements.indices.map { PlacedLoad($0, of: site, groups) })
    var cables = ContiguousArray(groups.map { CableStretch(of: $0) })
    var workSwitches = ContiguousArray(groups.map { FittedSwitch(of: $0) })
    for sessy in sessys {
      if sessy.facts.cable.isStated { cables.append(CableStretch(of: sessy, groups)) }
      if sessy.facts.workSwitch.isStated { workSwitches.append(FittedSwitch(of: sessy, groups)) }
    }
    for inverter in inverters where inverter.facts.cable.isStated {
      cables.append(CableStretch(of: inverter, in: site, groups))
    }
    (self.cables, self.workSwitches) = (cables, workSwitches)
    devicesAhead = DevicesAhead(of: site, groups, &provenance)
    protections = ResidualCurrentProtection.all(in: site, groups, boards, devicesAhead, &provenance)
    beginStretch("survey")
    largeSessyCount = provenance.count(site.sessys) { $0.model == .large }
    largeSessys = Spread(largeSessyCount, of: site.sessys, &provenance)
    activePhases = provenance.derive(
      site.sessys.fold(from: PhaseSet()) { phases, sessy in
        phases.combined(with: site.phase(of: sessy)) { $0.union(PhaseSet($1)) }
      })
    sessysOnPhase = PerPhase { phase in
      provenance.count(site.sessys) { site.phase(of: $0) == phase }
    }
    let inverterCurrent = PerPhase { phase in
      provenance.derive(site.inverterCurrent(on: phase, at: rating.voltage) { _ in .known(true) })
    }
    self.inverterCurrent = inverterCurrent
    givenCurrent =
      site.batteries.elements.isEmpty
      ? inverterCurrent
      : PerPhase { phase in
        provenance.derive(inverterCurrent[phase] + site.batteryCurrent(on: phase, at: rating.voltage))
      }
    solarCarrier = provenance.derive(Answer(of: inverters, in: site.inverters))
    // Known if each Sessy and each inverter, and each battery that is listed, is known to be on some group.
    var unplaced = loads.sessys.areAllPlaced.combined(with: loads.inverters.areAllPlaced) { $0 && $1 }
    if let storage = loads.storage, storage.batteries.isListed {
      unplaced = unplaced.combined(with: storage.batteries.areAllPlaced) { $0 && $1 }
    }
    sourceCount = provenance.derive(
      Self.count(inMeterBox, knowing: unplaced) { $0.isSource.answer })
    sourcesOnPhase = PerPhase { phase in
      provenance.derive(Self.count(inMeterBox, knowing: unplaced) { $0.isSource(on: phase) })
    }
    currentSum = PerPhase { phase in
      var sum = site.supply.mainFuse.answer
      let loop = Loop()
      for group in inMeterBox {
        loop.turn()
        sum = sum.adding(group.facts.breaker.ratedCurrent, where: group.isSource(on: phase))
      }
      return provenance.derive(sum.combined(with: unplaced) { sum, _ in sum })
    }
    sourceCurrent = .sum(
      of: inMeterBox, named: site.groups.id,
      besides: !site.groups.isStated
        ? FactList(site.groups.id) : unplaced.value == nil ? unplaced.facts : FactList(),
      &provenance
    ) { $0.sourceCurrent[$1] }
    neutralCurrents = ContiguousArray(
      groups.map { provenance.derive($0.neutralCurrent(within: site.supply.mainFuse)) })
    let isDongleOnWiFi = provenance.contains(site.sessys) { $0.dongle.isOnWiFi }
    isOnWiFi = provenance.derive(site.isMeterOnWiFi || isDongleOnWiFi)
    houseNetwork = HouseNetwork(of: site, isOnWiFi, &provenance)
    timesOffGrid = TimeOffGrid.all(of: site.offGrid)
    examinations = ExaminedPoints(of: site)
    (self.site, self.figures) = (site, figures)
    (self.groups, self.rooms, self.inverters, self.boards) = (groups, rooms, inverters, boards)
    self.provenance = provenance
    hasEstimates = provenance.hasEstimates
  }

  /// How many groups there are of which something is so, once it is known where all sources are.
  private static func count(
    _ groups: ContiguousArray<LoadedGroup>, knowing unplaced: Answer<Bool>,
    where holds: (LoadedGroup) -> Answer<Bool>
  ) -> Answer<Int> {
    var count = Answer(0, FactList())
    let loop = Loop()
    for group in groups {
      loop.turn()
      let holds = holds(group)
      if holds.value != false { count = count.combined(with: holds) { $0 + ($1 ? 1 : 0) } }
    }
    return count.combined(with: unplaced) { count, _ in count }
  }
}

extension Survey {
  /// Whether the site is judged as it was built.
  public var isCompleted: Bool { site.stage.value == .completed }

  /// Whether something is asked that a plan need not state: of a plan where it states it, of a completed
  /// installation always. Silence there is a question.
  public func asks(_ isStated: Answer<Bool>) -> Answer<Bool> {
    isCompleted ? Answer(true, FactList(site.stage.id)) : isStated
  }

  /// What may be concluded from an answer: nothing that excuses, if it rests on an estimate. What is
  /// stated later may be more: an estimate can show that a demand is not met, never that it is.
  @inlinable func certain(_ answer: Answer<Bool>, excusingIf excuse: Bool) -> Answer<Bool> {
    hasEstimates && answer.value == excuse ? withoutEstimates(answer) : answer
  }

  @usableFromInline func withoutEstimates(_ answer: Answer<Bool>) -> Answer<Bool> {
    let estimates = provenance.estimates(behind: answer.facts)
    return estimates.isEmpty ? answer : Answer(nil, estimates)
  }
}

extension Reference {
  /// The place of the target, as an answer.
  var target: Answer<Int> { Answer(index, FactList(id)) }

  /// Whether this refers to the target at a place.
  public func refers(to place: Int) -> Answer<Bool> {
    Answer(name == nil ? nil : index == place, FactList(id))
  }
}

extension List {
  /// Works through the elements. What rests on none of them rests on the list itself.
  @inlinable
  public func fold<Result>(
    from start: Result, _ next: (Answer<Result>, Element) -> Answer<Result>
  ) -> Answer<Result> {
    guard isStated else { return Answer<Result>(nil, FactList(id)) }
    var result = Answer<Result>(start, FactList())
    let loop = Loop()
    let span = elements.span
    for index in span.indices {
      loop.turn()
      result = next(result, span[index])
    }
    return result.facts.isEmpty ? Answer<Result>(result.value, FactList(id)) : result
  }

  /// Whether the site lists an element of which this is so.
  @inlinable public func contains(where holds: (Element) -> Answer<Bool>) -> Answer<Bool> {
    fold(from: false) { $0 || holds($1) }
  }

  /// How many elements the site lists.
  @inlinable public var count: Answer<Int> { Answer(isStated ? elements.count : nil, FactList(id)) }
}

extension List<Fact<Phase>> {
  /// The phases listed.
  var set: Answer<PhaseSet> {
    var set = PhaseSet()
    for phase in elements {
      guard let value = phase.value else { return Answer(nil, FactList(id)) }
      set.formUnion(PhaseSet(value))
    }
    return Answer(isStated ? set : nil, FactList(id))
  }
}
