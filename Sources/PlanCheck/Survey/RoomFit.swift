/// Whether the Sessys of a room fit on its walls, with the free space that each needs.
///
/// On a wall they hang in rows: as many beside each other as its width takes, and as many rows as the
/// height of the room does. Those that stand are in one row.
extension Survey {
  /// The height that a Sessy takes of its room: its own, the free space above it, and on the wall that
  /// below it.
  public func heightNeeded(by sessy: PlacedSessy) -> Spread<Centimetre> {
    let free = figures.leastFreeSpace
    return sessy.facts.model.spread { model in
      let height = figures.size(of: model).height + free
      return sessy.facts.mounting.spread { .known($0 == .wall ? height + free : height) }
    }
  }

  /// The height of the room that a Sessy is in.
  public func roomHeight(of sessy: PlacedSessy) -> Answer<Centimetre> {
    sessy.inRoom { $0.facts.height.answer }
  }

  /// The longest side of the room that a Sessy is in.
  public func longestSide(of sessy: PlacedSessy) -> Answer<Centimetre> {
    sessy.inRoom { $0.facts.length.combined(with: $0.facts.width, max) }
  }

  /// What a Sessy takes of the height of its room with the free space that is stated, and of its width.
  public func heightTaken(by sessy: PlacedSessy) -> Answer<Centimetre> {
    let free = sessy.facts.freeSpace
    let above = sessy.facts.model.combined(with: free.above) { figures.size(of: $0).height + $1 }
    return sessy.facts.mounting.flatMap { mounting in
      mounting == .wall ? above.combined(with: free.below, +) : above
    }
  }

  public func widthTaken(by sessy: PlacedSessy) -> Answer<Centimetre> {
    let free = sessy.facts.freeSpace
    return free.left.combined(with: free.right) { $0 + $1 + figures.smallSize[0] }
  }

  /// Whether the site states how high the room of a Sessy is, or all its measures.
  public func isHeightStated(of sessy: PlacedSessy) -> Answer<Bool> {
    sessy.inRoom { $0.facts.height.stated }
  }

  public func areMeasuresStated(of sessy: PlacedSessy) -> Answer<Bool> {
    sessy.inRoom { $0.areMeasuresStated }
  }

  /// Whether each wall of a room is wide enough for the Sessys that are on it: of the fullest wall. Where it
  /// is not stated which wall each is on, they may be on any of the four.
  public func wallFit(in room: OccupiedRoom) -> WallFit {
    var seen: Set<Name?> = []
    var fit = WallFit(unknown: room.sessyCount.answer.facts)
    for place in room.sessys where seen.insert(site.sessys.elements[place].wall.name.value).inserted {
      let next = self.fit(of: sessys[place], in: room)
      if next.isTooNarrow { return next }
      if place == room.sessys.first || next.needed.value == nil { fit = next }
    }
    return fit
  }

  private func fit(of sessy: PlacedSessy, in room: OccupiedRoom) -> WallFit {
    let wall = sessy.facts.wall
    let sides = room.facts.length.combined(with: room.facts.width) {
      (longest: max($0, $1), other: min($0, $1))
    }
    let available = sides.map { $0.longest }
    let most = room.sessys.reduce(Answer.known(1)) { most, place in
      most.combined(with: rows(for: sessys[place], in: room), max)
    }
    let known = most.combined(with: room.sessyCount) { (rows: $0, all: $1) }
    guard let (rows, all) = known.value, let (longest, other) = sides.value else {
      return WallFit(unknown: known.value == nil ? known.facts : available.facts)
    }
    func needed(_ count: Int) -> WallFit {
      let width = widthNeeded(by: (count + rows - 1) / rows)
      return WallFit(needed: Answer(width, known.facts + available.facts), available: available)
    }
    // Those that are known to be on the same wall; those that may be, without a name for theirs.
    var (same, open) = (0, FactList())
    for place in room.sessys {
      let name = site.sessys.elements[place].wall.name
      if let mine = wall.name.value, let its = name.value {
        same += mine == its ? 1 : 0
      } else {
        open = open + FactList(wall.name.isStated ? name.id : wall.name.id)
      }
    }
    if open.isEmpty { return needed(same) }
    // What one wall takes, and what all four do not, need no names.
    let onOne = perRow(longest) * rows
    return onOne >= all || 2 * (onOne + perRow(other) * rows) < all ? needed(all) : WallFit(unknown: open)
  }

  /// How many Sessys a width takes beside each other: with free space at both ends, and between them.
  private func perRow(_ width: Centimetre) -> Int {
    let free = figures.leastFreeSpace
    let each = figures.smallSize[0] + free
    return Int(max(0, (width - free).thousandths / each.thousandths))
  }

  /// The width that some Sessys take beside each other.
  public func widthNeeded(by count: Int) -> Centimetre {
    figures.leastFreeSpace + count * (figures.smallSize[0] + figures.leastFreeSpace)
  }

  /// How many rows the height of a room takes of a Sessy on the wall; one of those that stand.
  private func rows(for sessy: PlacedSessy, in room: OccupiedRoom) -> Answer<Int> {
    sessy.facts.mounting.flatMap { mounting in
      guard mounting == .wall else { return .known(1) }
      let free = figures.leastFreeSpace
      return sessy.facts.model.combined(with: room.facts.height) { model, height in
        let each = figures.size(of: model).height + free
        return Int(max(1, (height - free).thousandths / each.thousandths))
      }
    }
  }
}

/// The width that the Sessys on a wall need, and the width that there is.
public struct WallFit: Sendable {
  public let needed: Answer<Centimetre>
  public let available: Answer<Centimetre>

  fileprivate var isTooNarrow: Bool { needed.combined(with: available) { $0 > $1 }.value == true }

  fileprivate init(needed: Answer<Centimetre>, available: Answer<Centimetre>) {
    (self.needed, self.available) = (needed, available)
  }

  fileprivate init(unknown facts: FactList) {
    self.init(needed: Answer(nil, facts), available: Answer(nil, facts))
  }
}

extension OccupiedRoom {
  /// Whether the site states its length, its width and its height.
  public var areMeasuresStated: Answer<Bool> {
    facts.length.stated && facts.width.stated && facts.height.stated
  }
}
