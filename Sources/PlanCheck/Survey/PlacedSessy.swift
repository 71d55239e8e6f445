/// A Sessy with the group that it is on and the room that it is in.
public final class PlacedSessy: Sendable {
  /// What the site states of it.
  public let facts: Sessy

  /// Nil if the site does not say which.
  private let group: LoadedGroup?
  private let room: OccupiedRoom?

  /// The phase of the house that it is active on: as stated, or the only one there can be.
  public let phase: Answer<Phase>

  init(
    _ facts: Sessy, of site: Site, _ groups: ContiguousArray<LoadedGroup>,
    _ rooms: ContiguousArray<OccupiedRoom>
  ) {
    self.facts = facts
    group = facts.group.index.map { groups[$0] }
    room = facts.room.index.map { rooms[$0] }
    phase = site.phase(of: facts)
  }

  /// The phases of its group.
  public var groupPhases: Answer<PhaseSet> { facts.group.leading(to: group?.phases.answer) }

  /// How many Sessys there are in its room, this one included.
  public var sessysInRoom: Answer<Int> { facts.room.leading(to: room?.sessyCount.answer) }
}

/// An inverter with the group that it is on.
public final class PlacedInverter: Sendable {
  /// What the site states of it.
  public let facts: SolarInverter

  /// Nil if the site does not say which.
  private let group: LoadedGroup?

  init(_ facts: SolarInverter, _ groups: ContiguousArray<LoadedGroup>) {
    self.facts = facts
    group = facts.group.index.map { groups[$0] }
  }

  /// Whether there is a Sessy on its group.
  public var hasSessyOnGroup: Answer<Bool> { facts.group.leading(to: group?.hasSessy.answer) }

  /// How many Sessys there are on its group.
  public var sessysOnGroup: Answer<Int> { facts.group.leading(to: group?.sessyCount.answer) }

  /// Whether its group feeds sockets or other consumers.
  public var hasConsumersOnGroup: Answer<Bool> {
    facts.group.leading(to: group.map { $0.facts.hasSockets || $0.facts.hasOtherConsumers })
  }
}

extension Reference {
  /// What the target answers, resting on this reference too; not stated, if the site does
  /// not say which the target is.
  fileprivate func leading<Value>(to answer: Answer<Value>?) -> Answer<Value> {
    guard let answer else { return Answer(nil, FactList(id)) }
    return Answer(answer.value, FactList(id) + answer.facts)
  }
}
