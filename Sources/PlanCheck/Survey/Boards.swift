/// Which groups are in which sub-board.
struct Boards: Sendable {
  /// Of each group in a sub-board: the group that feeds that, and the fact that says so.
  private var feeds: [Int: (group: Int, fact: FactID)] = [:]

  /// What leaves open which groups are in some sub-board; empty if nothing does.
  private(set) var open = FactList()

  init(of site: Site) {
    for (index, group) in site.groups.elements.enumerated()
    where group.board.groups.isStated || group.board.groups.isDisputed {
      let members = group.board.groups
      if !members.isStated { open = open + FactList(members.id) }
      for member in members.elements {
        guard let place = member.index else {
          open = open + FactList(member.id)
          continue
        }
        if feeds[place] == nil { feeds[place] = (index, member.id) }
      }
    }
  }

  /// Whether the house has none: what there is to know of them then costs nothing.
  var isEmpty: Bool { feeds.isEmpty && open.isEmpty }

  /// The group that feeds the sub-board which a group is in; nil of a group in the meter box.
  func feed(of group: Int) -> Int? { feeds[group]?.group }

  /// Every feed between a group and the meter box, the nearest first.
  func feeds(of group: Int) -> [Int] {
    var all: [Int] = []
    var next = feed(of: group)
    while let feed = next {
      all.append(feed)
      next = self.feed(of: feed)
    }
    return all
  }

  /// Whether a group is behind one of these.
  func isBehind(_ groups: Set<Int>, _ group: Int) -> Bool {
    !feeds.isEmpty && feeds(of: group).contains { groups.contains($0) }
  }

  /// Which feed a group has, with what that rests on: not known where a sub-board does not say what is in
  /// it, for then it may be any.
  func knownFeed(of group: Int) -> Answer<Int?> {
    if let feed = feeds[group] { return Answer(feed.group, FactList(feed.fact)) }
    return open.isEmpty ? .known(nil) : Answer(nil, open)
  }
}

/// The groups of the sub-board behind a group: none, of nearly every group.
struct BoardGroups: Sendable {
  let groups: ContiguousArray<LoadedGroup>

  /// What leaves open which they are; empty if nothing does.
  let open: FactList

  static let none = BoardGroups(groups: [], open: FactList())

  var isEmpty: Bool { groups.isEmpty && open.isEmpty }

  /// Whether something is so of the group that feeds them, or of one of them.
  func contains(besides own: Answer<Bool>, _ holds: (LoadedGroup) -> Answer<Bool>) -> Answer<Bool> {
    guard !isEmpty else { return own }
    let all = groups.reduce(own) { $0 || holds($1) }
    return open.isEmpty ? all : all || Answer(nil, open)
  }

  /// What comes together of the group that feeds them and of all of them.
  func sum(besides own: Answer<Ampere>, _ current: (LoadedGroup) -> Answer<Ampere>) -> Answer<Ampere> {
    guard !isEmpty else { return own }
    let all = groups.reduce(own) { $0 + current($1) }
    return open.isEmpty ? all : all + Answer<Ampere>(nil, open)
  }

  func sum(besides own: Flow, _ flow: (LoadedGroup) -> Flow) -> Flow {
    guard !isEmpty else { return own }
    let all = groups.reduce(own) { $0 + flow($1) }
    return open.isEmpty ? all : all + .unknown(lacking: open)
  }
}

extension LoadedGroup {
  /// Whether it feeds a sub-board.
  public var hasBoard: Bool { !board.isEmpty }

  /// Whether a sub-board is behind it for sure: one whose groups are all in dispute may not be.
  public var feedsBoard: Answer<Bool> {
    hasBoard && board.groups.isEmpty ? Answer(nil, board.open) : .known(hasBoard)
  }

  /// The group itself and all that are behind it, sub-board by sub-board.
  var withBoard: ContiguousArray<LoadedGroup> {
    guard hasBoard else { return [self] }
    return board.groups.reduce(into: [self]) { $0 += $1.withBoard }
  }

  /// What leaves open which groups are behind it, at any distance; empty if nothing does.
  var openBoards: FactList { board.groups.reduce(board.open) { $0 + $1.openBoards } }

  /// What all inverters and other batteries on it and behind it give on a phase.
  func givenCurrent(on phase: Phase) -> Answer<Ampere> {
    board.sum(besides: givenCurrent[phase].answer) { $0.givenCurrent(on: phase) }
  }

  /// The same without those that are on three phases.
  func unevenGivenCurrent(on phase: Phase) -> Answer<Ampere> {
    board.sum(besides: unevenOwnCurrent[phase].answer) { $0.unevenGivenCurrent(on: phase) }
  }
}

extension Survey {
  /// The group that feeds the sub-board which a group is in; nil of a group in the meter box.
  public func feed(of group: LoadedGroup) -> LoadedGroup? {
    boards.feed(of: group.index).map { groups[$0] }
  }

  /// Whether a group is in a sub-board.
  public func hasFeed(_ group: LoadedGroup) -> Answer<Bool> {
    boards.isEmpty ? .known(false) : boards.knownFeed(of: group.index).map { $0 != nil }
  }

  /// The rated current of the breaker that feeds the sub-board which a group is in.
  public func feedBreaker(of group: LoadedGroup) -> Answer<Ampere> {
    boards.knownFeed(of: group.index).flatMap { feed in
      feed.map { groups[$0].facts.breaker.ratedCurrent.answer } ?? .known(.zero)
    }
  }

  /// What an answer about a group comes to with that about its feed, if it has one: not known, where it is
  /// not known whether it has.
  func withFeed<Value>(
    of group: LoadedGroup, _ own: Answer<Value>, _ combine: (Answer<Value>, LoadedGroup) -> Answer<Value>
  ) -> Answer<Value> {
    guard !boards.isEmpty else { return own }
    return boards.knownFeed(of: group.index).flatMap { feed in
      feed.map { combine(own, groups[$0]) } ?? own
    }
  }

  /// What can come in on the busbar that feeds a group, on a phase: through the main fuse, or through the
  /// feed of its sub-board.
  func entering(_ feed: Int?, on phase: Phase) -> Bounds {
    guard let feed else { return Bounds(site.supply.mainFuse.answer) }
    let (group, above) = (groups[feed], boards.feed(of: feed))
    let others = sources(at: above, on: phase) - group.sourceCurrent[phase]
    return group.breakerCurrent(on: phase).limited(to: entering(above, on: phase) + others)
  }

  /// What the groups on that busbar can deliver together.
  func sources(at feed: Int?, on phase: Phase) -> Bounds {
    feed.map { groups[$0].boardCurrent[phase] } ?? sourceCurrent[phase]
  }

  /// What the busbar of the sub-board behind a group can have to carry on each phase.
  public func busbarCurrent(behind group: LoadedGroup) -> PerPhase<Bounds> {
    PerPhase { entering(group.index, on: $0) + group.boardCurrent[$0] }
  }
}
