/// A Sessy with the group that it is on and the room that it is in.
public final class PlacedSessy: Sendable {
  /// What the site states of it.
  public let facts: Sessy

  /// Its place in the site's list.
  public let index: Int

  /// Nil if the site does not say which.
  private let group: LoadedGroup?
  private let room: OccupiedRoom?

  /// The phase of the house that it is active on: as stated, or the only one there can be.
  public let phase: Answer<Phase>

  public let packs: PackPairs

  init(
    _ index: Int, of site: Site, by figures: Figures, _ groups: ContiguousArray<LoadedGroup>,
    _ rooms: ContiguousArray<OccupiedRoom>, _ provenance: inout Provenance
  ) {
    beginStretch("sessy")
    let facts = site.sessys.elements[index]
    self.index = index
    self.facts = facts
    group = facts.group.index.map { groups[$0] }
    room = facts.room.index.map { rooms[$0] }
    phase = site.phase(of: facts)
    packs = PackPairs(facts.packs, counted: facts.packPairs, sharing: figures.sharedSerialEnd, &provenance)
  }

  /// The phases of its group.
  public var groupPhases: Answer<PhaseSet> { facts.group.leading(to: group?.phases.answer) }

  /// The rated current of its group's breaker.
  public var breakerCurrent: Answer<Ampere> {
    facts.group.leading(to: group?.facts.breaker.ratedCurrent.answer)
  }

  /// How many Sessys there are on its group and its phase, this one included.
  public var sessysOnGroupAndPhase: Answer<Int> { onGroupAndPhase { $0.sessysOnPhase } }

  /// The most current that the inverters on its group give on its phase.
  public var inverterCurrent: Answer<Ampere> { onGroupAndPhase { $0.inverterCurrent } }

  /// How many Sessys there are in its room, this one included.
  public var sessysInRoom: Answer<Int> { facts.room.leading(to: room?.sessyCount.answer) }

  /// What its room answers.
  func inRoom<Value>(_ answer: (OccupiedRoom) -> Answer<Value>) -> Answer<Value> {
    facts.room.leading(to: room.map(answer))
  }

  /// What its group has on its phase.
  private func onGroupAndPhase<Value>(
    _ values: (LoadedGroup) -> PerPhase<Derived<Value>>
  ) -> Answer<Value> {
    let place = facts.group.target.combined(with: phase) { _, phase in phase }
    guard let group else { return Answer(nil, place.facts) }
    return place.flatMap { values(group)[$0].answer }
  }
}

/// An inverter with the group that it is on.
public final class PlacedInverter: Sendable {
  /// What the site states of it.
  public let facts: SolarInverter

  /// Its place in the site's list.
  public let index: Int

  /// Nil if the site does not say which.
  private let group: LoadedGroup?

  init(_ index: Int, of site: Site, _ groups: ContiguousArray<LoadedGroup>) {
    let facts = site.inverters.elements[index]
    self.index = index
    self.facts = facts
    group = facts.group.index.map { groups[$0] }
  }

  /// Whether there is a Sessy on its group.
  public var hasSessyOnGroup: Answer<Bool> { facts.group.leading(to: group?.hasSessy.answer) }

  /// The Sessy that it is connected to, if it is connected to one. An inverter on a group
  /// without a Sessy need not say that it is not.
  var carrier: Answer<SolarCarrier> {
    var isConnected = facts.isConnectedToSessy
    if isConnected.value == nil { isConnected = isConnected && hasSessyOnGroup }
    return isConnected.flatMap { $0 ? facts.sessy.target.map(SolarCarrier.one) : .known(.noSessy) }
  }

  /// How many Sessys there are on its group.
  public var sessysOnGroup: Answer<Int> { facts.group.leading(to: group?.sessyCount.answer) }

  /// Whether its group feeds sockets or other consumers, or a battery of another make.
  public var hasConsumersOnGroup: Answer<Bool> {
    facts.group.leading(to: group.map { $0.hasConsumers || $0.hasOtherBattery })
  }
}

extension Reference {
  /// What the target answers, resting on this reference too; not stated, if the site does
  /// not say which the target is.
  func leading<Value>(to answer: Answer<Value>?) -> Answer<Value> {
    target.flatMap { _ in answer ?? Answer(nil, FactList(id)) }
  }
}
