import PlanCheck

// What stands at the foot of a sheet: what its lines and symbols mean, and the title block.

extension WiringLayout {
  static let blockLeft = 740

  /// Draws the legend from `top` down: what is used on the sheet, and nothing else; returns where it ends.
  mutating func legend(from top: Int, folded: [Int]) -> Int {
    let legend = scene.legend
    let isNotStated = graphics.contains { $0.isNotStated }
    let wide = Self.blockLeft - Self.inner - 16
    var (x, y) = (Self.inner, top + 10)
    func entry(_ words: String, sign: Int = 20, _ draw: (Point) -> [Graphic]) {
      let end = x + sign + 5 + Self.least.width(of: words)
      if x > Self.inner, end > Self.inner + wide { (x, y) = (Self.inner, y + 20) }
      graphics += draw(Point(x: x, y: y))
      x = caption(words, at: Point(x: x + sign + 5, y: y + 4))
    }
    for (name, core, owner) in wires {
      let colour = core.colour(scene.language)
      let words =
        owner.map { say("\(name) \(colour), van \($0)", "\(name) \(colour), of \($0)") }
        ?? "\(name) \(colour)"
      entry(Self.least.shortened(words, to: wide - 25)) {
        [.line([$0, $0.moved(20)], Stroke(tint: .core(core), width: 2))]
      }
    }
    if hasSessys {
      entry(legend.bridge, sign: 14) { place in
        [
          .box(
            Box(x: place.x, y: place.y - 7, width: 14, height: 14), Stroke(tint: .fault), fill: .paper,
            radius: 2),
          .box(Box(x: place.x + 3, y: place.y - 4, width: 8, height: 8), .plain, fill: .plain),
        ]
      }
    }
    if isNotStated { entry(legend.notStated) { [.line([$0, $0.moved(20)], .unknown)] } }
    x = Self.inner + 14
    let second = y + 14
    typealias Drawer = (Point, Stroke) -> [Graphic]
    let symbols: [(draw: Drawer, name: String, isUsed: Bool)] = [
      (Symbol.breaker, legend.breaker, hasMeterBox && circuits.contains { $0.kind != .rcbo }),
      (Symbol.rcbo, legend.rcbo, hasMeterBox && circuits.contains { $0.kind == .rcbo }),
      (
        Symbol.residualCurrentDevice, legend.residualCurrentDevice,
        hasMeterBox && circuits.contains { $0.device != nil }
      ),
      (Symbol.loadSwitch, legend.loadSwitch, hasMeterBox),
    ]
    for symbol in symbols where symbol.isUsed {
      graphics += symbol.draw(Point(x: x, y: second), .plain)
      x = caption(symbol.name, at: Point(x: x + 14, y: second + 34)) + 8
    }
    y = second + (hasMeterBox ? Symbol.height + 4 : 0)
    let marks = Graphic.legend(of: flags, at: Point(x: Self.inner, y: y), width: wide)
    graphics += marks.graphics
    y += marks.height
    var notes = scene.notes
    if !folded.isEmpty {
      let names = folded.compactMap { index -> String? in
        let circuit = scene.others[index]
        guard let name = circuit.breaker.lines.first else { return nil }
        guard let device = circuit.device, let before = scene.devices[device].lines.first else { return name }
        return say("\(name) (achter \(before))", "\(name) (behind \(before))")
      }
      notes.append(
        say(
          "Niet getekend, alleen verbruikers: \(names.joined(separator: ", ")).",
          "Not drawn, consumers only: \(names.joined(separator: ", "))."))
    }
    let lettering = Self.least.tinted(.soft)
    for note in notes {
      let lines = lettering.wrapped(note, to: wide)
      graphics.append(.paragraph(note, at: Point(x: Self.inner, y: y + 12), lettering, width: wide))
      y += lines.count * lettering.lineHeight + 3
    }
    return y
  }

  @discardableResult
  private mutating func caption(_ words: String, at point: Point) -> Int {
    text(words, point, Self.least)
    return point.x + Self.least.width(of: words) + 14
  }

  /// Draws the title block at the bottom right, stamped unless the plan conforms; returns where it ends.
  mutating func titleBlock(from top: Int, number: Int, of count: Int) -> Int {
    guard let block = scene.titleBlock else { return top }
    let drawn = block.drawn(
      in: (left: Self.blockLeft, right: Self.width - 8), from: top, sheet: number, of: count, scene.language)
    graphics += drawn.graphics
    return drawn.end
  }
}
