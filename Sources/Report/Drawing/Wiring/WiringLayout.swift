import PlanCheck

/// Places what stands on a wiring diagram: the meter box above, as a single line; under it a
/// column for each group, core by core down to the last Sessy; below all, the title block.
struct WiringLayout {
  let scene: WiringScene
  private let columns: [Column]
  var graphics: [Graphic] = []

  /// The flags that are drawn, for the legend.
  var flags: Flags

  static let margin = 16

  /// The narrowest sheet that holds the meter box and the title block.
  private static let leastWidth = 780
  private static let otherWidth = 138
  private static let moreWidth = 100
  private static let mostWidth = 1010

  // From top to bottom.
  private static let mainLine = 104
  private static let busbar = 214

  /// Where the breakers begin: close to the busbar, if no residual current device stands before
  /// any of them.
  private let branches: Int

  /// Where the groups begin: below the words and the flags beside every breaker.
  let columnTop: Int

  /// From one core, or one terminal, to the next; and how wide a group with Sessys is.
  var pitch: Int { scene.circuits.count > 2 ? 28 : scene.circuits.count == 2 ? 30 : 34 }
  private static func circuitWidth(_ count: Int) -> Int { count > 2 ? 290 : count == 2 ? 345 : 480 }

  init(_ scene: WiringScene) {
    self.scene = scene
    flags = Flags(language: scene.language)
    columns = Self.columns(of: scene)
    branches = Self.busbar + (columns.contains { $0.circuit?.device != nil } ? 92 : 14)
    columnTop =
      branches
      + columns.reduce(96) { most, column in
        guard let breaker = column.circuit?.breaker else { return most }
        return max(most, breaker.lines.count * 16 + (breaker.flags.isEmpty ? 10 : 32))
      }
  }

  static func drawing(of scene: WiringScene) -> Drawing {
    var layout = WiringLayout(scene)
    let size = layout.draw()
    return Drawing(
      size: size, title: scene.title, description: scene.description, graphics: layout.graphics)
  }

  private mutating func draw() -> Size {
    let width = max(Self.leastWidth, (columns.map { $0.right }.max() ?? 0) + Self.margin)
    text(scene.title, Point(x: Self.margin, y: 30), .heading, width: width - 2 * Self.margin)
    meterBox(width: width)
    branches(columns)
    var bottom = columnTop
    for column in columns {
      switch column.content {
      case .circuit(let circuit):
        bottom = max(bottom, draw(circuit, in: column))
      case .other(let circuit):
        bottom = max(bottom, drawOther(circuit, in: column))
      case .more(let names):
        text(
          "+ \(names.count)", Point(x: column.x + 8, y: branches + 30), .plain.bold, width: column.width - 12)
        graphics.append(
          .paragraph(
            names.joined(separator: ", "), at: Point(x: column.x + 8, y: branches + 48), .small,
            width: column.width - 12, lines: 5))
      }
    }
    bottom = legend(from: bottom + 28, width: width)
    bottom = titleBlock(from: bottom + 20, width: width)
    return Size(width: width, height: bottom + Self.margin)
  }

  mutating func text(
    _ words: String, _ point: Point, _ lettering: Lettering = .plain, width: Int = .max
  ) {
    graphics.append(.label(words, at: point, lettering, width: width))
  }

  /// The words of a thing from a base line down, and the mark of its findings; returns the base
  /// line of what may come next.
  @discardableResult
  mutating func words(of apparatus: Apparatus, at point: Point, width: Int, flag: Int = .max) -> Int {
    var y = point.y
    for (index, line) in apparatus.lines.enumerated() {
      text(line, Point(x: point.x, y: y), index == 0 ? .plain.bold : Lettering(size: 12), width: width)
      y += 16
    }
    guard !apparatus.flags.isEmpty else { return y }
    flags = flags.joined(apparatus.flags)
    graphics += Graphic.flags(
      apparatus.flags, at: Point(x: point.x, y: y - 11), width: min(width, flag))
    return y + 20
  }

  static func stroke(of apparatus: Apparatus) -> Stroke { apparatus.isKnown ? .plain : .unknown }
}

// The columns.

extension WiringLayout {
  struct Column {
    enum Content {
      case circuit(Circuit)
      case other(Circuit)
      case more([String])
    }

    let content: Content
    let x: Int
    let width: Int

    var right: Int { x + width }

    /// Where the single line of its group comes down.
    var line: Int { x + 22 }

    var circuit: Circuit? {
      switch content {
      case .circuit(let circuit), .other(let circuit): circuit
      case .more: nil
      }
    }
  }

  /// The groups side by side: those behind one residual current device together.
  private static func columns(of scene: WiringScene) -> [Column] {
    let wide = circuitWidth(scene.circuits.count)
    let room = mostWidth - 2 * margin - scene.circuits.count * wide
    let most = max(0, room / otherWidth)
    let fits = scene.others.count <= most ? scene.others.count : max(0, most - 1)
    var contents =
      scene.circuits.map(Column.Content.circuit)
      + scene.others.prefix(fits).map(Column.Content.other)
    contents = contents.enumerated().sorted {
      (device(of: $0.element), $0.offset) < (device(of: $1.element), $1.offset)
    }.map { $0.element }
    let rest = scene.others.dropFirst(fits).compactMap { $0.breaker.lines.first }
    if !rest.isEmpty { contents.append(.more(rest)) }

    var x = margin
    return contents.map { content in
      let width =
        switch content {
        case .circuit: wide
        case .other: otherWidth
        case .more: moreWidth
        }
      defer { x += width }
      return Column(content: content, x: x, width: width)
    }
  }

  private static func device(of content: Column.Content) -> Int {
    switch content {
    case .circuit(let circuit), .other(let circuit): circuit.device ?? .max
    case .more: .max
    }
  }
}

// The meter box.

extension WiringLayout {
  private mutating func meterBox(width: Int) {
    let y = Self.mainLine
    let right = 520
    graphics.append(.line([Point(x: Self.margin + 26, y: y), Point(x: right, y: y)], .thick))
    graphics.append(
      .line([Point(x: right, y: y), Point(x: right, y: Self.busbar)], .thick))
    // The grid.
    let arrow = Point(x: Self.margin + 26, y: y)
    graphics.append(.line([arrow.moved(-10, -8), arrow, arrow.moved(-10, 8)], .thick))

    let fuse = Box(x: 100, y: y - 8, width: 40, height: 16)
    graphics.append(.box(fuse, Self.stroke(of: scene.mainFuse), fill: .paper))
    graphics.append(.line([Point(x: fuse.left, y: y), Point(x: fuse.right, y: y)], .plain))
    words(of: scene.mainFuse, at: Point(x: 60, y: y + 32), width: 140)

    let meter = Box(x: 230, y: y - 22, width: 60, height: 44)
    graphics.append(.box(meter, .plain, fill: .paper))
    graphics.append(.text("kWh", at: meter.center.moved(0, 5), .plain.anchored(.middle)))
    words(of: scene.meter, at: Point(x: 216, y: y + 40), width: 130)

    horizontalSwitch(at: Point(x: 380, y: y), Self.stroke(of: scene.mainSwitch))
    words(of: scene.mainSwitch, at: Point(x: 362, y: y + 32), width: 150)

    // The cable for data between the smart meter and the P1 meter.
    let rows = scene.meterReader.lines.count * 16 + (scene.meterReader.flags.isEmpty ? 0 : 22)
    let reader = Box(x: 560, y: 46, width: width - Self.margin - 560, height: rows + 14)
    graphics.append(
      .line(
        [
          Point(x: meter.center.x, y: meter.top), Point(x: meter.center.x, y: 60),
          Point(x: reader.left, y: 60),
        ], .link))
    text("P1, RJ12", Point(x: 420, y: 54), .small)
    graphics.append(.box(reader, Self.stroke(of: scene.meterReader), fill: .wash, radius: 4))
    words(of: scene.meterReader, at: Point(x: reader.x + 10, y: reader.y + 20), width: reader.width - 20)

    let bar = scene.busbar
    graphics.append(
      .line(
        [Point(x: Self.margin, y: Self.busbar), Point(x: width - Self.margin, y: Self.busbar)],
        Stroke(tint: bar.isKnown ? .plain : .soft, width: 4, isDashed: !bar.isKnown)))
    words(of: bar, at: Point(x: 536, y: 152), width: width - Self.margin - 536)
  }

  private mutating func horizontalSwitch(at place: Point, _ stroke: Stroke) {
    graphics.append(
      .box(Box(x: place.x - 4, y: place.y - 16, width: 44, height: 24), nil, fill: .paper))
    graphics += [
      .line([place.moved(-4), place.moved(6)], .thick),
      .line([place.moved(34), place.moved(40)], .thick),
      .line(
        [place.moved(34), place.moved(10, -13)],
        Stroke(tint: stroke.tint, width: 2, isDashed: stroke.isDashed)),
      .line([place.moved(6, -6), place.moved(6, 6)], stroke),
      .circle(place.moved(10), radius: 3, stroke, fill: .paper),
    ]
  }

  /// From the busbar down to the breaker of each group.
  private mutating func branches(_ columns: [Column]) {
    for (index, device) in scene.devices.enumerated() {
      let behind = columns.filter { $0.circuit?.device == index }
      guard let first = behind.first, let last = behind.last else { continue }
      let top = Point(x: first.line, y: Self.busbar)
      graphics += Symbol.residualCurrentDevice(at: top.moved(0, 14), Self.stroke(of: device))
      graphics.append(.line([top, top.moved(0, 14)], .plain))
      graphics.append(
        .line([top.moved(0, 14 + Symbol.height), Point(x: first.line, y: branches)], .plain))
      graphics.append(
        .line([Point(x: first.line, y: branches), Point(x: last.line, y: branches)], .thick))
      words(of: device, at: top.moved(18, 22), width: last.right - first.line - 22)
    }
    for column in columns {
      guard let circuit = column.circuit else { continue }
      let top = Point(x: column.line, y: branches)
      if circuit.device == nil {
        graphics.append(.line([Point(x: column.line, y: Self.busbar), top], .plain))
      }
      let stroke = Self.stroke(of: circuit.breaker)
      graphics.append(.line([top, top.moved(0, 10)], stroke))
      graphics +=
        circuit.kind == .rcbo
        ? Symbol.rcbo(at: top.moved(0, 10), stroke) : Symbol.breaker(at: top.moved(0, 10), stroke)
      graphics.append(
        .line([top.moved(0, 10 + Symbol.height), Point(x: column.line, y: columnTop)], stroke))
      words(
        of: circuit.breaker, at: top.moved(18, 20), width: column.right - column.line - 22,
        flag: firstCore(in: column) - column.line - 34)
    }
  }
}
