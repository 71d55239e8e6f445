import PlanCheck

// One Sessy on the wall, what there is to say of each, and what the marks mean.

extension PlacementLayout {
  mutating func draw(_ unit: PlacedUnit, _ body: Box, floor: Int) {
    let outline = unit.isModelKnown ? Stroke.thick : Stroke(tint: .soft, width: 2, isDashed: true)
    let middle = body.center.x
    graphics.append(.box(body, outline, fill: .wash, radius: 6))
    graphics.append(
      .box(Box(x: body.x + 8, y: body.bottom - 14, width: body.width - 16, height: 4), .thin, radius: 2))
    graphics.append(
      .label(
        unit.name, at: Point(x: middle, y: body.y + 22), Lettering(size: 14, isBold: true, anchor: .middle),
        width: body.width - 10))
    graphics.append(
      .label(
        unit.model, at: Point(x: middle, y: body.y + 38), Self.small.anchored(.middle), width: body.width - 10
      ))

    // Above: to whatever ends the free space there.
    let ceiling = body.top - units(Self.length(of: unit.above))
    end(at: Box(x: body.x - 6, y: ceiling - 8, width: body.width + 12, height: 8), unit.above)
    measure(Point(x: middle, y: ceiling), Point(x: middle, y: body.top), unit.above)
    let height = Self.height(of: unit.above)
    label(
      unit.above,
      at: Point(
        x: middle,
        y: hasRoom(for: unit.above, body.top - ceiling)
          ? (ceiling + body.top - height) / 2 : ceiling - 12 - height))

    if unit.mounting == .floor {
      for x in [body.x + 10, body.right - 22] {
        graphics.append(
          .box(Box(x: x, y: body.bottom, width: 12, height: floor - body.bottom), .plain, fill: .plain))
      }
    } else {
      measure(Point(x: middle, y: body.bottom), Point(x: middle, y: floor), unit.below)
    }
    var y = floor + 4
    for thing in unit.under {
      let box = Box(x: body.x, y: y, width: body.width, height: 20)
      graphics.append(.box(box, .plain, fill: .paper, radius: 2))
      let flag = min(58, Graphic.width(of: thing.flags))
      graphics.append(
        .label(thing.name, at: Point(x: box.x + 5, y: y + 14), .small, width: box.width - flag - 9))
      graphics += Graphic.flags(thing.flags, at: Point(x: box.right - flag - 1, y: y + 1), width: 58)
      y += 24
    }
    guard unit.mounting != .floor else { return }
    let depth = Self.height(of: unit.below)
    label(
      unit.below,
      at: Point(
        x: middle,
        y: hasRoom(for: unit.below, floor - body.bottom) ? (floor + body.bottom - depth) / 2 : y + 4))
  }

  /// What ends a free space: a ceiling, a shelf, whatever it is.
  private mutating func end(at box: Box, _ side: FreeSide) {
    if side.value != nil { graphics += Graphic.hatch(box, .soft) }
    graphics.append(
      .line(
        [Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom)],
        side.value == nil ? .unknown : .plain))
  }

  /// Draws what there is to say of each Sessy, side by side; returns where it ends.
  mutating func captions(of row: [PlacedUnit], from top: Int) -> Int {
    let column = (Self.width - 2 * Self.margin) / max(1, row.count)
    var bottom = top
    for (index, unit) in row.enumerated() {
      let x = Self.margin + index * column
      var y = top + 18
      for caption in unit.captions {
        let lettering = caption.isBold ? Self.small.bold : Self.small
        let flag = min(150, Graphic.width(of: caption.flags))
        let room = column - 20 - (flag == 0 ? 0 : flag + 8)
        let lines = lettering.wrapped(caption.words, to: room, lines: 3)
        graphics.append(.paragraph(caption.words, at: Point(x: x, y: y), lettering, width: room, lines: 3))
        graphics += Graphic.flags(caption.flags, at: Point(x: x + room + 8, y: y - 13), width: 150)
        y += max(1, lines.count) * lettering.lineHeight + 4
      }
      bottom = max(bottom, y - 12)
    }
    return bottom
  }

  mutating func footer(from top: Int) -> Int {
    let y = top + 12
    let length = units(50)
    let bar = Box(x: Self.margin, y: y, width: length, height: 5)
    graphics.append(.box(bar, .plain, fill: .paper))
    graphics.append(.box(Box(x: bar.x, y: y, width: length / 2, height: 5), .plain, fill: .plain))
    graphics.append(.text("50 cm", at: Point(x: bar.right + 8, y: y + 7), .small))
    let right = bar.right + 70
    let mark = Point(x: right, y: y + 3)
    graphics.append(.line([mark.moved(-12), mark.moved(12)], .thin))
    graphics += Graphic.shortening(at: mark)
    graphics.append(
      .text(
        say("ingekort: meer dan \(Self.mostSpace) cm", "shortened: more than \(Self.mostSpace) cm"),
        at: mark.moved(20, 4), .small))
    let x = mark.x + 200
    if graphics.contains(where: { $0.isNotStated }) {
      graphics.append(.line([Point(x: x, y: mark.y), Point(x: x + 26, y: mark.y)], .unknown))
      graphics.append(.text(DrawingNote.notStated(language), at: Point(x: x + 32, y: mark.y + 4), .small))
    }
    var line = y + 30
    let flags = view.flags.all(in: language)
    if !flags.isEmpty {
      graphics += Graphic.legend(of: flags, at: Point(x: Self.margin, y: line - 9)).graphics
      line += 26
    }
    let notes = [
      view.freeSpaceNote,
      say(
        "Van links naar rechts in de volgorde van het bestand: in welke volgorde ze hangen, zegt dat niet. Breedte × diepte × hoogte.",
        "From left to right in the order of the file: it does not say in what order they hang. Width × depth × height."
      ),
    ]
    for note in notes {
      let lettering = Lettering(size: 11, tint: .soft)
      let lines = lettering.wrapped(note, to: Self.width - 2 * Self.margin)
      graphics.append(
        .paragraph(
          note, at: Point(x: Self.margin, y: line), lettering, width: Self.width - 2 * Self.margin))
      line += lines.count * lettering.lineHeight + 2
    }
    return line
  }
}
