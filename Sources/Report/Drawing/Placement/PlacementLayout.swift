import PlanCheck

/// Places the view of a wall: what the room is like above, the Sessys to scale in rows of three at
/// most, and under each row what there is to say of each.
struct PlacementLayout {
  let view: RoomView
  let language: Language
  var graphics: [Graphic] = []

  /// The words of spaces: they stand before all else.
  var labels: [Graphic] = []

  static let width = 900
  static let margin = 16

  /// Room beside the outermost Sessys, for words that are wider than a space.
  private static let aside = 56

  /// Drawn no larger, in centimetre; and as large, if it is not stated.
  static let mostSpace = 50
  private static let unknownSpace = 25
  private static let post = 10
  private static let widestWords = 80

  /// A row of three is drawn no smaller than this, in units for each metre; nor is any larger.
  private static let smallestScale = 190
  private static let largestScale = 300

  /// Nor are several rows, so that they fit on a page.
  private static let largestScaleOfRows = 250
  static let small = Lettering(size: 12)

  /// In units for each metre.
  let scale: Int

  init(_ view: RoomView, _ language: Language) {
    self.view = view
    self.language = language
    let rows = Self.rows(of: view.sessys)
    let most = rows.count > 1 ? Self.largestScaleOfRows : Self.largestScale
    scale = min(most, rows.map(Self.scale).min() ?? most)
  }

  /// The scale at which a row fits.
  private static func scale(of row: [PlacedUnit]) -> Int {
    let gaps = gaps(of: row)
    let length = row.reduce(0) { $0 + $1.width } + gaps.reduce(0) { $0 + $1.length }
    let room = width - 2 * (margin + aside) - gaps.reduce(0) { $0 + $1.post }
    return min(largestScale, room * 100 / max(1, length))
  }

  static func drawing(of view: RoomView, in language: Language) -> Drawing {
    var layout = PlacementLayout(view, language)
    let height = layout.draw()
    return Drawing(
      size: Size(width: width, height: height), title: view.title, description: view.description,
      graphics: layout.graphics)
  }

  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  func units(_ centimetres: Int) -> Int { centimetres * scale / 100 }

  private mutating func draw() -> Int {
    graphics.append(
      .label(
        view.title, at: Point(x: Self.margin, y: 34), Lettering(size: 18, isBold: true),
        width: Self.width - 2 * Self.margin))
    var y = view.cells.isEmpty ? 48 : cells(from: 50)
    for row in Self.rows(of: view.sessys) { y = draw(row, from: y + 16) }
    graphics += labels
    return footer(from: y + 14)
  }

  /// In rows of about the same length: of three, or if that gets too small of two.
  private static func rows(of sessys: [PlacedUnit]) -> [[PlacedUnit]] {
    func rows(ofAtMost most: Int) -> [[PlacedUnit]] {
      let count = max(1, (sessys.count + most - 1) / most)
      let length = max(1, (sessys.count + count - 1) / count)
      return stride(from: 0, to: sessys.count, by: length).map {
        Array(sessys[$0..<min($0 + length, sessys.count)])
      }
    }
    let threes = rows(ofAtMost: 3)
    return threes.allSatisfy { scale(of: $0) >= smallestScale } ? threes : rows(ofAtMost: 2)
  }
}

// The room.

extension PlacementLayout {
  private static let inARow = 4

  /// In rows of four, of which the first is wider: it has the bar of the volume.
  private mutating func cells(from top: Int) -> Int {
    var y = top
    for start in stride(from: 0, to: view.cells.count, by: Self.inARow) {
      let row = view.cells[start..<min(start + Self.inARow, view.cells.count)]
      let first = start == 0 ? 336 : 0
      let height = start == 0 ? 64 : 50
      let all = Self.width - 2 * Self.margin + 8
      let rest = start == 0 ? (all - first) / max(1, row.count - 1) : all / Self.inARow
      var x = Self.margin
      for (index, cell) in row.enumerated() {
        let width = start == 0 && index == 0 ? first : rest
        let box = Box(x: x, y: y, width: width - 8, height: height)
        draw(cell, in: box)
        if start == 0, index == 0, let volume = view.volume {
          bar(of: volume, in: Box(x: box.x + 10, y: y + 48, width: box.width - 20, height: 9))
        }
        x += width
      }
      y += height + 6
    }
    return y - 6
  }

  /// A fact of the room with its flags: beside its label or, where there is no room, beside its words.
  private mutating func draw(_ cell: RoomCell, in box: Box) {
    graphics.append(.box(box, cell.isKnown ? .thin : .unknown, fill: .wash, radius: 4))
    let (left, right) = (box.x + 10, box.right - 8)
    let label = Lettering(size: 12, tint: .soft)
    var words = Point(x: left, y: box.y + 40)
    if let mark = cell.mark {
      graphics += Graphic.mark(mark, at: words)
      words = words.moved(18)
    }
    let lettering = Lettering.plain.bold
    let flags = Graphic.width(of: cell.flags)
    let besideLabel = right - left - label.width(of: cell.label) - 8
    let besideWords = right - words.x - lettering.width(of: cell.words) - 8
    let isBesideLabel = besideLabel >= min(flags, besideWords)
    let room = max(0, min(flags, isBesideLabel ? besideLabel : besideWords))
    graphics += Graphic.flags(
      cell.flags, at: Point(x: right - room, y: isBesideLabel ? box.y + 6 : box.y + 27), width: room)
    graphics.append(.label(cell.label, at: Point(x: left, y: box.y + 19), label, width: right - left))
    graphics.append(.label(cell.words, at: words, lettering, width: right - words.x))
  }

  /// What there is as the whole bar, what is needed filled in; hatched what is missing.
  private mutating func bar(of volume: RoomVolume, in box: Box) {
    let most = max(1, volume.needed, volume.there ?? 0)
    func length(_ amount: Int) -> Int { Int(Double(amount) / Double(most) * Double(box.width)) }
    func part(_ start: Int, _ end: Int) -> Box {
      Box(x: box.x + start, y: box.y, width: end - start, height: box.height)
    }
    let needed = length(volume.needed)
    guard let there = volume.there.map(length) else {
      graphics.append(.box(box, .unknown, fill: .paper))
      return
    }
    graphics.append(.box(part(0, there), .plain, fill: .paper))
    graphics.append(.box(part(0, min(needed, there)), .plain, fill: .soft))
    guard needed > there else { return }
    let standing = volume.standing
    if standing == .fails { graphics += Graphic.hatch(part(there, needed), .fault, spacing: 5) }
    graphics.append(.box(part(there, needed), Stroke(tint: standing?.tint ?? .plain, width: 2)))
  }
}

// A row of Sessys.

extension PlacementLayout {
  /// What is between two Sessys, or between one and the end of the row.
  private struct Gap {
    /// The free space to the right of the one before, and to the left of the one after.
    let after: FreeSide?
    let before: FreeSide?

    /// One space for both, if both say the same of it.
    var isShared: Bool {
      guard let one = after?.value, let other = before?.value else { return false }
      return one == other
    }

    /// The width of what stands between. It is not known, and so as wide as it takes for the words
    /// of both spaces to stand beside each other.
    var post: Int {
      guard !isShared else { return 0 }
      guard let after, let before else { return PlacementLayout.post }
      let words = PlacementLayout.labelWidth(after) + PlacementLayout.labelWidth(before) + 24
      return max(PlacementLayout.post, words - length * PlacementLayout.smallestScale / 100)
    }

    /// In centimetre.
    var length: Int {
      isShared
        ? PlacementLayout.length(of: after)
        : PlacementLayout.length(of: after) + PlacementLayout.length(of: before)
    }
  }

  private static func gaps(of row: [PlacedUnit]) -> [Gap] {
    let sides = row.map { Optional($0) }
    return zip([nil] + sides, sides + [nil]).map { Gap(after: $0?.right, before: $1?.left) }
  }

  /// A space as it is drawn, in centimetre.
  static func length(of side: FreeSide?) -> Int {
    guard let side else { return 0 }
    return min(mostSpace, side.value.map { Int($0.thousandths / 1000) } ?? unknownSpace)
  }

  /// Draws a row from `top` down; returns where it ends.
  private mutating func draw(_ row: [PlacedUnit], from top: Int) -> Int {
    let gaps = Self.gaps(of: row)
    let total =
      row.reduce(0) { $0 + units($1.width) }
      + gaps.reduce(0) { $0 + units($1.length) + $1.post }
    let highest = row.map { units($0.height) + lift(of: $0) + units(Self.length(of: $0.above)) }.max() ?? 0
    let isCramped = row.contains { !hasRoom(for: $0.above, units(Self.length(of: $0.above))) }
    let floor = top + (isCramped ? Self.words + 16 : 12) + highest
    var x = (Self.width - total) / 2
    for (index, gap) in gaps.enumerated() {
      let next = index < row.count ? row[index] : nil
      x = draw(gap, from: x, between: index > 0 ? row[index - 1] : nil, and: next, floor: floor)
      guard let unit = next else { break }
      let body = Box(
        x: x, y: floor - lift(of: unit) - units(unit.height), width: units(unit.width),
        height: units(unit.height))
      draw(unit, body, floor: floor)
      x = body.right
    }
    let left = (Self.width - total) / 2
    graphics.append(
      .line([Point(x: left, y: floor), Point(x: left + total, y: floor)], .thick))
    let deepest = row.map { unit in
      let isInside = unit.mounting == .floor || hasRoom(for: unit.below, lift(of: unit))
      return unit.under.count * 24 + (isInside ? 0 : Self.words)
    }
    return captions(of: row, from: floor + 6 + (deepest.max() ?? 0))
  }

  /// Room for the words of a space that is too small to hold them.
  static let words = 100

  private static let feet = 8

  /// How far below the top of a Sessy the space beside it is measured.
  private static let level = 118

  /// How far the bottom of a Sessy is above the floor.
  private func lift(of unit: PlacedUnit) -> Int {
    unit.mounting == .floor ? Self.feet : units(Self.length(of: unit.below))
  }

  func hasRoom(for side: FreeSide, _ length: Int) -> Bool { length >= Self.height(of: side) + 12 }

  static func height(of side: FreeSide) -> Int {
    lines(of: side).count * 15 + 21 * side.flags.standings.count
  }

  /// The space between two Sessys, from left to right; returns where it ends.
  private mutating func draw(
    _ gap: Gap, from start: Int, between one: PlacedUnit?, and other: PlacedUnit?, floor: Int
  ) -> Int {
    var x = start
    func top(_ unit: PlacedUnit?) -> Int { unit.map { floor - lift(of: $0) - units($0.height) } ?? floor }
    func span(_ side: FreeSide, at y: Int, _ anchor: Anchor, _ flags: Flags? = nil) {
      let end = x + units(Self.length(of: side))
      across(side, from: x, to: end, at: y, anchor, flags ?? side.flags)
      x = end
    }
    if gap.isShared, let side = gap.after {
      let flags = gap.before.map { side.flags.joined($0.flags) }
      span(side, at: max(top(one), top(other)) + Self.level, .middle, flags)
      return x
    }
    if let side = gap.after { span(side, at: top(one) + Self.level, .start) }
    let post = Box(
      x: x, y: min(top(one), top(other)) - 10, width: gap.post,
      height: floor - min(top(one), top(other)) + 10)
    let isKnown = (gap.after ?? gap.before)?.value != nil && (gap.before ?? gap.after)?.value != nil
    // Of one that is wide only the sides are hatched: how wide it is, is not known.
    var sides = [post]
    if post.width > 2 * Self.post {
      sides = [post.left, post.right - Self.post].map {
        Box(x: $0, y: post.y, width: Self.post, height: post.height)
      }
    }
    for side in sides {
      if isKnown { graphics += Graphic.hatch(side, .soft) }
      graphics.append(.box(side, isKnown ? .thin : .unknown))
    }
    x = post.right
    if let side = gap.before { span(side, at: top(other) + Self.level, .end) }
    return x
  }

  /// The words of a space in lines that are no wider than they may be.
  private static func lines(of side: FreeSide) -> [String] {
    side.lines.prefix(1) + side.lines.dropFirst().flatMap { remark(side).wrapped($0, to: widestWords) }
  }

  private static func remark(_ side: FreeSide) -> Lettering {
    Lettering(
      size: 11, isBold: side.shortness != nil, tint: side.shortness?.tint ?? .soft, anchor: .middle)
  }

  /// A space across, its words above the line; those that are wider than it stand over what ends it,
  /// not over the Sessy.
  private mutating func across(
    _ side: FreeSide, from start: Int, to end: Int, at y: Int, _ anchor: Anchor, _ flags: Flags
  ) {
    measure(Point(x: start, y: y), Point(x: end, y: y), side)
    let half = Self.labelWidth(side, flags) / 2
    let middle = (start + end) / 2
    let x: Int =
      switch anchor {
      case .start: max(middle, start + half + 4)
      case .middle: middle
      case .end: min(middle, end - half - 4)
      }
    let height = Self.height(of: side) + 21 * (flags.standings.count - side.flags.standings.count)
    label(side, at: Point(x: x, y: y - 8 - height), flags)
  }

  private static func labelWidth(_ side: FreeSide, _ flags: Flags? = nil) -> Int {
    let lines = lines(of: side)
    let widths = [valueLettering.width(of: lines[0])] + lines.dropFirst().map(remark(side).width)
    let widest = (flags ?? side.flags).apart.map { Graphic.width(of: $0) }.max() ?? 0
    return max(widths.max() ?? 0, min(widestFlags, widest)) + 6
  }

  private static let widestFlags = 86
  private static let valueLettering = Lettering(size: 13, isBold: true, anchor: .middle)

  mutating func measure(_ from: Point, _ to: Point, _ side: FreeSide) {
    let stroke: Stroke = side.value == nil ? .unknown : side.shortness.map { Stroke(tint: $0.tint) } ?? .thin
    graphics += Graphic.dimension(from, to, stroke)
    guard let value = side.value, value > Centimetre(Self.mostSpace) else { return }
    let place = Point(x: (from.x + 3 * to.x) / 4, y: (from.y + 3 * to.y) / 4)
    graphics += Graphic.shortening(at: place)
  }

  /// The words of a space on a ground of their own, around a middle.
  mutating func label(_ side: FreeSide, at top: Point, _ flags: Flags? = nil) {
    let shown = flags ?? side.flags
    let width = Self.labelWidth(side, shown)
    let lines = Self.lines(of: side)
    let box = Box(
      x: top.x - width / 2, y: top.y - 2, width: width,
      height: lines.count * 15 + 21 * shown.standings.count + 4)
    let words = lines.enumerated().map { index, line in
      Graphic.text(
        line, at: top.moved(0, 12 + index * 15), index == 0 ? Self.valueLettering : Self.remark(side))
    }
    labels.append(.part(title: "", [.box(box, nil, fill: .paper, radius: 3)] + words))
    for (row, flags) in shown.apart.enumerated() {
      let flag = min(Self.widestFlags, Graphic.width(of: flags))
      labels += Graphic.flags(
        flags, at: Point(x: top.x - flag / 2, y: top.y + lines.count * 15 + 2 + row * 21),
        width: Self.widestFlags)
    }
  }
}
