import PlanCheck

// A group below its breaker: the cores of its cable, straight down through the work switch and
// the terminal strips of its Sessys.

extension WiringLayout {
  private struct Frame {
    let column: Column
    let pitch: Int

    /// The left end of the terminal strips.
    var strip: Int { column.right - 14 - Terminal.all.count * pitch }

    /// The room beside the cores, for words.
    var wordsLeft: Int { column.x + 8 }
    var wordsWidth: Int { x(.neutral) - 12 - wordsLeft }

    func x(_ terminal: Terminal) -> Int { strip + 10 + terminal.place * pitch }
  }

  /// Where the cores begin; without any, where the column ends.
  func firstCore(in column: Column) -> Int {
    guard case .circuit = column.content else { return column.right + 12 }
    return Frame(column: column, pitch: pitch).x(.neutral)
  }

  /// The conductors of a group, each with its core and where it runs.
  private static func conductors(of circuit: Circuit) -> [(terminal: Terminal, core: Core)] {
    // A cable for one phase has a brown core, whichever phase of the house that is.
    let phases = circuit.phases.map { phase in
      (terminal: Terminal.mains(phase), core: circuit.phases.count == 1 ? Core.l1 : Core(phase))
    }
    return [(terminal: .neutral, core: .neutral), (terminal: .earth, core: .earth)] + phases
  }

  /// Draws a group from the end of its single line down; returns where it ends.
  mutating func draw(_ circuit: Circuit, in column: Column) -> Int {
    let frame = Frame(column: column, pitch: pitch)
    let conductors = Self.conductors(of: circuit)
    var y = columnTop
    // Where the single line becomes cores.
    let last = conductors.map { frame.x($0.terminal) }.max() ?? column.line
    graphics.append(.line([Point(x: column.line, y: y), Point(x: last, y: y)], .thick))
    for (terminal, _) in conductors {
      let name = Graphic.text(
        terminal.name, at: Point(x: frame.x(terminal), y: y - 6), .small.bold.anchored(.middle))
      graphics.append(name)
    }
    let cableBottom = words(
      of: circuit.cable, at: Point(x: frame.wordsLeft, y: y + 22), width: frame.wordsWidth)
    let switchTop = max(y + 84, cableBottom + 2)
    cores(of: circuit, frame, from: y, to: switchTop)
    y = workSwitch(of: circuit, frame, at: switchTop)
    for inverter in circuit.inverters { y = loose(inverter, circuit, frame, from: y) }
    for (index, sessy) in circuit.sessys.enumerated() {
      y = draw(
        sessy, of: circuit, frame, from: y, isFirst: index == 0,
        isLast: index == circuit.sessys.count - 1)
    }
    return y
  }

  private static func stroke(_ core: Core, isKnown: Bool = true) -> Stroke {
    Stroke(tint: .core(core), width: 2, isDashed: !isKnown)
  }

  private mutating func cores(of circuit: Circuit, _ frame: Frame, from top: Int, to bottom: Int) {
    for (terminal, core) in Self.conductors(of: circuit) {
      let x = frame.x(terminal)
      graphics.append(
        .line(
          [Point(x: x, y: top), Point(x: x, y: bottom)],
          Self.stroke(core, isKnown: circuit.cable.isKnown)))
    }
  }

  private mutating func workSwitch(of circuit: Circuit, _ frame: Frame, at top: Int) -> Int {
    let height = 34
    let phases = circuit.phases.count
    let poles = circuit.switchPoles ?? phases + 1
    let isDrawn = circuit.hasWorkSwitch != false
    var blades: [Point] = []
    for (terminal, core) in Self.conductors(of: circuit) {
      let place = Point(x: frame.x(terminal), y: top)
      let isSwitched: Bool =
        switch terminal {
        case .earth: false
        case .neutral: poles > phases
        case .mains(let phase): (circuit.phases.firstIndex(of: phase) ?? 0) < poles
        case .solar: false
        }
      let stroke = Self.stroke(core, isKnown: circuit.cable.isKnown)
      guard isDrawn && isSwitched else {
        graphics.append(.line([place, place.moved(0, height)], stroke))
        continue
      }
      let blade = circuit.workSwitch.isKnown ? Stroke.thick : Stroke.unknown
      graphics += [
        .line([place, place.moved(0, 8)], stroke),
        .line([place.moved(-4, 8), place.moved(4, 8)], blade),
        .line([place.moved(-9, 10), place.moved(0, 26)], blade),
        .line([place.moved(0, 26), place.moved(0, height)], stroke),
      ]
      blades.append(place.moved(-5, 17))
    }
    if let first = blades.first, let last = blades.last, blades.count > 1 {
      graphics.append(.line([first, last], .link))
    }
    let bottom = words(
      of: circuit.workSwitch, at: Point(x: frame.wordsLeft, y: top + 14), width: frame.wordsWidth)
    let end = max(top + height, bottom - 6)
    cores(of: circuit, frame, from: top + height, to: end)
    return end
  }

  /// An inverter on the group itself, or on which Sessy is not stated.
  private mutating func loose(
    _ inverter: InverterScene, _ circuit: Circuit, _ frame: Frame, from top: Int
  ) -> Int {
    let box = inverterBox(inverter.apparatus, frame, at: top + 12)
    let end = box.bottom + 12
    let conductors = Self.conductors(of: circuit)
    cores(of: circuit, frame, from: top, to: end)
    let isKnown = inverter.apparatus.isKnown && inverter.terminals == InverterTerminals.none
    let x =
      conductors.filter { if case .mains = $0.terminal { true } else { false } }
      .map { frame.x($0.terminal) }.min() ?? frame.x(.neutral)
    let y = box.center.y
    graphics.append(
      .line([Point(x: box.right, y: y), Point(x: x, y: y)], isKnown ? .plain : .unknown))
    graphics.append(.circle(Point(x: x, y: y), radius: 3, .plain, fill: isKnown ? .plain : .paper))
    return end
  }

  /// A box with the symbol of an inverter and its words, in the room beside the cores.
  private mutating func inverterBox(_ apparatus: Apparatus, _ frame: Frame, at top: Int) -> Box {
    let width = frame.wordsWidth + 4
    let rows = apparatus.lines.count * 16 + (apparatus.flags.isEmpty ? 0 : 22)
    let box = Box(x: frame.wordsLeft - 4, y: top, width: width, height: max(38, rows + 12))
    graphics.append(.box(box, Self.stroke(of: apparatus), fill: .wash, radius: 3))
    let symbol = Box(x: box.x + 5, y: box.y + 6, width: 26, height: 26)
    graphics += Symbol.converter(in: symbol, Self.stroke(of: apparatus))
    words(of: apparatus, at: Point(x: box.x + 38, y: box.y + 18), width: width - 44)
    return box
  }
}

// A Sessy.

extension WiringLayout {
  private static let terminalDepth = 32

  private mutating func draw(
    _ sessy: SessyScene, of circuit: Circuit, _ frame: Frame, from start: Int, isFirst: Bool, isLast: Bool
  ) -> Int {
    // The inverters stand above, beside the cores that come down.
    var above = start
    var boxes: [Box] = []
    for inverter in sessy.inverters {
      let box = inverterBox(inverter.apparatus, frame, at: above + 12)
      boxes.append(box)
      above = box.bottom
    }
    let jogs = Self.jogs(of: circuit, at: sessy)
    let top = (boxes.isEmpty ? start + 10 : above + 12) + jogs
    let rows = sessy.apparatus.lines.count * 16 + (sessy.apparatus.flags.isEmpty ? 0 : 22)
    let box = Box(
      x: frame.wordsLeft - 4, y: top, width: frame.column.right - 4 - frame.wordsLeft,
      height: max(88, Self.terminalDepth + 26 + rows))
    graphics.append(.box(box, .thick, fill: .wash, radius: 5))

    let isCertain = circuit.isOrderKnown && circuit.cable.isKnown
    for (index, conductor) in Self.conductors(of: circuit).enumerated() {
      let target = Self.terminal(for: conductor.terminal, at: sessy)
      let stroke = Self.stroke(
        conductor.core, isKnown: isFirst ? circuit.cable.isKnown && circuit.isOrderKnown : isCertain)
      let (from, to) = (frame.x(conductor.terminal), frame.x(target))
      let jog = top - 4 - index * 3
      let terminal = Point(x: to, y: top + Self.terminalDepth)
      let way = from == to ? [] : [Point(x: from, y: jog), Point(x: to, y: jog)]
      graphics.append(.line([Point(x: from, y: start)] + way + [terminal], stroke))
      guard !isLast else { continue }
      let back = box.bottom + 4 + index * 3
      let returnWay = from == to ? [] : [Point(x: to, y: back), Point(x: from, y: back)]
      graphics.append(
        .line([terminal] + returnWay + [Point(x: from, y: box.bottom + jogs + 2)], stroke))
    }
    for (inverter, box) in zip(sessy.inverters, boxes) { connect(inverter, box, frame, top: top) }
    strip(of: sessy, frame, top: top)
    graphics += Symbol.battery(at: Point(x: box.x + 8, y: top + 10), .plain)
    words(
      of: sessy.apparatus, at: Point(x: frame.wordsLeft + 4, y: top + Self.terminalDepth + 28),
      width: frame.wordsWidth - 2)
    return box.bottom + (isLast ? 0 : jogs + 2)
  }

  /// The room that it takes for cores to change places; none if they go straight down.
  private static func jogs(of circuit: Circuit, at sessy: SessyScene) -> Int {
    conductors(of: circuit).allSatisfy { terminal(for: $0.terminal, at: sessy) == $0.terminal } ? 0 : 18
  }

  /// The terminal that a conductor of the feeding cable comes to at a Sessy.
  private static func terminal(for conductor: Terminal, at sessy: SessyScene) -> Terminal {
    guard case .mains(var phase) = conductor else { return conductor }
    // The core of the active phase may stand on a terminal of another name; then that one's
    // place is free for the core that would have stood there.
    if let active = sessy.phase, let terminal = sessy.terminal, active != terminal {
      if phase == active { phase = terminal } else if phase == terminal { phase = active }
    }
    return sessy.feedSide == .pv ? .solar(phase) : .mains(phase)
  }

  /// The cores from an inverter to the terminals of its Sessy.
  private mutating func connect(_ inverter: InverterScene, _ box: Box, _ frame: Frame, top: Int) {
    let isKnown = inverter.apparatus.isKnown && inverter.terminals != nil
    let terminals = top + Self.terminalDepth
    let phases = inverter.phases.isEmpty ? Phase.allCases : inverter.phases
    var side = box.top + 10
    func stroke(_ core: Core) -> Stroke { Self.stroke(core, isKnown: isKnown) }
    func around(_ terminal: Terminal, _ core: Core) {
      let x = frame.x(terminal) - 6
      graphics.append(
        .line(
          [
            Point(x: box.right, y: side), Point(x: x, y: side), Point(x: x, y: terminals - 5),
            Point(x: x + 4, y: terminals - 3),
          ], stroke(core)))
      side += 8
    }
    around(.neutral, .neutral)
    around(.earth, .earth)
    for phase in phases {
      let core = phases.count == 1 ? Core.l1 : Core(phase)
      guard inverter.terminals != .net else {
        around(.mains(phase), core)
        continue
      }
      let x = frame.x(.solar(phase))
      graphics.append(.line([Point(x: x, y: box.bottom), Point(x: x, y: terminals)], stroke(core)))
    }
  }

  private mutating func strip(of sessy: SessyScene, _ frame: Frame, top: Int) {
    let y = top + Self.terminalDepth
    for terminal in Terminal.all {
      let x = frame.x(terminal)
      graphics.append(.circle(Point(x: x, y: y), radius: 5, .thick, fill: .paper))
      graphics.append(.text(terminal.name, at: Point(x: x + 7, y: y + 4), .small))
    }
    text("PV", Point(x: frame.x(.solar(.l1)) + 4, y: top + 13), .small.bold)
    text("net", Point(x: frame.x(.mains(.l1)) + 3, y: top + 13), .small.bold)
    // The bridge in its red block: three places, of which one is taken.
    let first = frame.x(.mains(.l1)) + 4
    let block = Box(x: first - 2, y: y + 12, width: 2 * pitch + 16, height: 16)
    graphics.append(
      .box(block, Stroke(tint: .fault, isDashed: sessy.bridge == nil), fill: .paper, radius: 2))
    for (index, phase) in Phase.allCases.enumerated() {
      let place = Box(x: first + index * pitch + 1, y: block.y + 4, width: 9, height: 8)
      graphics.append(.box(place, .plain, fill: sessy.bridge == phase ? .plain : .paper))
    }
  }
}

// The other groups, briefly.

extension WiringLayout {
  mutating func drawOther(_ circuit: Circuit, in column: Column) -> Int {
    var y = columnTop
    let x = column.line
    guard !circuit.inverters.isEmpty else {
      graphics.append(.line([Point(x: x - 5, y: y - 6), Point(x: x, y: y), Point(x: x + 5, y: y - 6)]))
      return y
    }
    for inverter in circuit.inverters {
      graphics.append(
        .line([Point(x: x, y: y), Point(x: x, y: y + 14)], Self.stroke(of: inverter.apparatus)))
      let symbol = Box(x: x - 14, y: y + 14, width: 28, height: 28)
      graphics += Symbol.converter(in: symbol, Self.stroke(of: inverter.apparatus))
      y = words(
        of: inverter.apparatus, at: Point(x: column.x + 8, y: symbol.bottom + 18), width: column.width - 14)
    }
    return y
  }
}
