public import PlanCheck

/// Which model comes where: the room, the group and the phase of one Sessy.
public struct Berth: Hashable, Sendable {
  public let model: SessyModel

  /// The place in the list of the site; nil if it lists none.
  public let room: Int?

  /// The place in the list of the site; nil of a new group for this Sessy alone.
  public let group: Int?
  public let phase: Phase
}

/// A layout of Sessys over the rooms, groups and phases of a house, judged: nothing that is known is against it.
public struct Arrangement: Sendable {
  /// In the order of the possible berths.
  public let berths: [Berth]

  /// The same as changes of the site file.
  public let patches: [Patch]

  /// What all Sessys together charge and deliver at most; nil if the site leaves that open.
  public let charging: Watt?
  public let delivering: Watt?

  /// How many demands wait for facts: it can be so if these turn out right.
  public let open: Int

  public var newGroups: Int { berths.count { $0.group == nil } }

  /// What is left of the main fuse on each phase while the Sessys charge, the rest of the house aside; nil if the site
  /// leaves that open. Of a house with one phase the others have nothing.
  public let left: PerPhase<Ampere?>

  /// How many Sessys more the fullest phase has than the emptiest.
  public let imbalance: Int

  /// The most power first, then what is even, what needs no new group, and what leaves most for a charger.
  func comes(before other: Self) -> Bool {
    if power != other.power { return power > other.power }
    if imbalance != other.imbalance { return imbalance < other.imbalance }
    if newGroups != other.newGroups { return newGroups < other.newGroups }
    return leastLeft > other.leastLeft
  }

  private var power: Watt { (charging ?? .zero) + (delivering ?? .zero) }
  private var leastLeft: Ampere { Phase.allCases.compactMap { left[$0] }.min() ?? .zero }
}

/// What a search over all layouts came to.
public struct Arrangements: Sendable {
  /// Those that nothing known is against, the best first.
  public let all: [Arrangement]

  /// How many sites were judged.
  public let judged: Int

  /// Of layouts of up to this many Sessys there are no others.
  public let completeUpTo: Int

  /// The rules that come first against the layouts that cannot be, the most frequent first.
  public let obstacles: [(rule: Rule, count: Int)]
}
