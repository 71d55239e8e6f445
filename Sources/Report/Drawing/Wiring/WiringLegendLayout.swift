import PlanCheck

// What stands below a wiring diagram: what its lines and symbols mean, and the title block.

extension WiringLayout {
  /// Draws the legend from `top` down; returns where it ends.
  mutating func legend(from top: Int, width: Int) -> Int {
    let legend = scene.legend
    var x = Self.margin
    let middle = top + 10
    for (core, name) in legend.cores where graphics.contains(where: { $0.uses(core) }) {
      graphics.append(
        .line([Point(x: x, y: middle), Point(x: x + 26, y: middle)], Stroke(tint: .core(core), width: 2)))
      x = caption("\(core.rawValue) \(name)", at: Point(x: x + 32, y: middle + 4))
    }
    if graphics.contains(where: { $0.isNotStated }) {
      graphics.append(.line([Point(x: x, y: middle), Point(x: x + 26, y: middle)], .unknown))
      x = caption(legend.notStated, at: Point(x: x + 32, y: middle + 4))
    }
    let block = Box(x: x, y: middle - 7, width: 14, height: 14)
    graphics.append(.box(block, Stroke(tint: .fault), fill: .paper, radius: 2))
    graphics.append(.box(Box(x: x + 3, y: middle - 4, width: 8, height: 8), .plain, fill: .plain))
    x = caption(legend.bridge, at: Point(x: x + 20, y: middle + 4))

    x = Self.margin + 14
    let second = top + 32
    typealias Drawer = (Point, Stroke) -> [Graphic]
    let kinds = scene.circuits.map { $0.kind } + scene.others.map { $0.kind }
    let symbols: [(draw: Drawer, name: String, isUsed: Bool)] = [
      (Symbol.breaker, legend.breaker, kinds.contains { $0 != .rcbo }),
      (Symbol.rcbo, legend.rcbo, kinds.contains(.rcbo)),
      (Symbol.residualCurrentDevice, legend.residualCurrentDevice, !scene.devices.isEmpty),
      (Symbol.loadSwitch, legend.loadSwitch, true),
    ]
    for symbol in symbols where symbol.isUsed {
      graphics += symbol.draw(Point(x: x, y: second), .plain)
      x = caption(symbol.name, at: Point(x: x + 16, y: second + 34)) + 14
    }
    guard !flags.isEmpty else { return second + Symbol.height }
    graphics += Graphic.legend(of: flags, at: Point(x: Self.margin, y: second + Symbol.height + 8))
    return second + Symbol.height + 26
  }

  @discardableResult
  private mutating func caption(_ words: String, at point: Point) -> Int {
    text(words, point, .small)
    return point.x + Lettering.small.width(of: words) + 18
  }

  /// Draws the title block from `top` down; returns where it ends.
  mutating func titleBlock(from top: Int, width: Int) -> Int {
    let labels = 118
    let lettering = Lettering(size: 12)
    var y = top
    let (left, right) = (Self.margin, width - Self.margin)
    for (label, words) in scene.titleBlock {
      graphics.append(.line([Point(x: left, y: y), Point(x: right, y: y)], .thin))
      let lines = lettering.wrapped(words, to: right - left - labels - 16, lines: 4)
      text(label, Point(x: left + 8, y: y + 17), lettering.bold, width: labels - 12)
      graphics.append(
        .paragraph(
          words, at: Point(x: left + labels, y: y + 17), lettering, width: right - left - labels - 16,
          lines: 4))
      y += max(1, lines.count) * lettering.lineHeight + 9
    }
    graphics.append(.line([Point(x: left, y: y), Point(x: right, y: y)], .thin))
    graphics.append(.box(Box(x: left, y: top, width: right - left, height: y - top), .plain))
    return y
  }
}
