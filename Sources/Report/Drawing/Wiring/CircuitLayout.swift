import PlanCheck

// A group below its breaker: the cores of its cable, straight down through the work switch and
// the terminal strips of its Sessys.

extension WiringLayout {
  struct Frame {
    let x: Int

    private static let width = 286

    var right: Int { x + Self.width }

    /// The left end of the terminal strips.
    var strip: Int { right - 14 - Terminal.all.count * WiringLayout.pitch }

    /// The room beside the cores, for words.
    var wordsLeft: Int { x + 4 }
    var wordsWidth: Int { x(.neutral) - 10 - wordsLeft }

    func x(_ terminal: Terminal) -> Int { strip + 10 + terminal.place * WiringLayout.pitch }
  }

  /// The conductors of a group, each with its core and where it runs, from left to right.
  static func conductors(of circuit: Circuit) -> [(terminal: Terminal, core: Core)] {
    let phases = circuit.phases.map { (terminal: Terminal.mains($0), core: Core($0, of: circuit.phases)) }
    return [(terminal: .neutral, core: .neutral), (terminal: .earth, core: .earth)] + phases
  }

  /// Notes for the legend which conductor a core is: brown is L1, and the one live core of a cable for another
  /// phase, which is told of that group or inverter.
  private mutating func note(_ name: String, _ core: Core, of owner: String) {
    let isItsColour = name == core.rawValue
    if isItsColour, wires.contains(where: { $0.core == core && $0.owner == nil }) { return }
    wires.append((name, core, isItsColour ? nil : owner))
    let order = Core.allCases
    wires.sort {
      (order.firstIndex(of: $0.core) ?? 0, $0.owner ?? "", $0.name)
        < (order.firstIndex(of: $1.core) ?? 0, $1.owner ?? "", $1.name)
    }
  }

  /// Draws a group from the end of its single line, or from an earlier sheet, to these of its Sessys; returns
  /// where it ends.
  mutating func draw(_ index: Int, _ sessys: Range<Int>, in column: Column) -> Int {
    let circuit = column.circuit
    let frame = Frame(x: column.x)
    for (terminal, core) in Self.conductors(of: circuit) {
      note(terminal.name, core, of: circuit.breaker.lines.first ?? "")
    }
    var start: Int
    if column.continuation == nil {
      start = head(of: circuit, frame, in: column, from: top(of: column))
    } else {
      start = top(of: column)
      let from =
        sessys.lowerBound == 0
        ? say("van \(circuit.workSwitch.lines.first ?? "")", "from \(circuit.workSwitch.lines.first ?? "")")
        : feed(of: sessys.lowerBound, in: circuit, of: index)
      let group = Apparatus(
        lines: [circuit.breaker.lines.first, from].compactMap { $0 }, flags: Flags(language: scene.language))
      let end = words(of: group, at: Point(x: frame.wordsLeft, y: start + 14), width: frame.wordsWidth)
      letters(of: circuit, frame, at: start + 14)
      cores(of: circuit, frame, from: start, to: max(start + 56, end))
      start = max(start + 56, end)
    }
    var bottom = start
    for (place, sessy) in sessys.enumerated() {
      let here = Frame(x: column.x + place * Self.segment)
      let next = circuit.sessys.indices.first { circuit.isFed($0, from: sessy) }
      if place > 0, !circuit.isFed(sessy, from: sessy - 1) {
        arrival(circuit, here, at: start, feed(of: sessy, in: circuit, of: index))
      }
      let end = draw(
        circuit.sessys[sessy], of: circuit, here, from: start, isFirst: sessy == 0, isLast: next == nil)
      bottom = max(bottom, end)
      guard let next else { continue }
      if next == sessy + 1, place < sessys.count - 1 {
        bottom = max(
          bottom, lead(circuit, from: here, at: end, to: Frame(x: here.x + Self.segment), at: start))
      } else {
        bottom = max(bottom, onward(circuit, here, at: end, to: reference(to: next, of: index)))
      }
    }
    if sessys.isEmpty, !circuit.sessys.isEmpty {
      bottom = max(bottom, onward(circuit, frame, at: start, to: reference(to: 0, of: index)))
    }
    return bottom
  }

  /// From the single line and the earth rail to below the work switch, with the inverters on the group itself.
  private mutating func head(of circuit: Circuit, _ frame: Frame, in column: Column, from top: Int) -> Int {
    let conductors = Self.conductors(of: circuit)
    // Where the single line becomes cores; the earth comes from the earth rail.
    let last = conductors.filter { $0.core != .earth }.map { frame.x($0.terminal) }.max() ?? column.line
    graphics.append(.line([Point(x: column.line, y: top), Point(x: last, y: top)], .thick))
    let rail = top - 22
    let earth = Point(x: frame.x(.earth), y: rail)
    graphics.append(
      .line([earth.moved(-26), earth.moved(44)], Stroke(width: 4)))
    text(scene.legend.earthRail, earth.moved(50, 4), Self.least)
    graphics.append(.line([earth, Point(x: earth.x, y: top)], Stroke(tint: .core(.earth), width: 2)))
    letters(of: circuit, frame, at: top + 15)
    let cableBottom = words(
      of: circuit.cable, at: Point(x: frame.wordsLeft, y: top + 20), width: frame.wordsWidth)
    let switchTop = max(top + 60, cableBottom - 4)
    cores(of: circuit, frame, from: top, to: switchTop)
    var y = workSwitch(of: circuit, frame, at: switchTop)
    for inverter in circuit.inverters { y = loose(inverter, circuit, frame, from: y) }
    for battery in circuit.batteries {
      y = words(of: battery, at: Point(x: frame.wordsLeft, y: y + 14), width: frame.wordsWidth)
      cores(of: circuit, frame, from: y - 30, to: y)
    }
    return y
  }

  /// What each core is called, beside it.
  private mutating func letters(of circuit: Circuit, _ frame: Frame, at y: Int) {
    for (terminal, _) in Self.conductors(of: circuit) {
      graphics.append(.text(terminal.name, at: Point(x: frame.x(terminal) + 4, y: y), Self.least.bold))
    }
  }

  /// The cores from one Sessy to the next beside it: below the one, up between them, and down from above.
  private mutating func lead(
    _ circuit: Circuit, from one: Frame, at bottom: Int, to other: Frame, at start: Int
  ) -> Int {
    let conductors = Self.conductors(of: circuit)
    let isKnown = circuit.isOrderKnown && circuit.cable.isKnown
    for (rank, (terminal, core)) in conductors.enumerated() {
      let way = conductors.count - 1 - rank
      let gap = other.x - 26 + way * 5
      let (low, high) = (bottom + 4 + way * 6, start - 4 - rank * 6)
      graphics.append(
        .line(
          [
            Point(x: one.x(terminal), y: bottom), Point(x: one.x(terminal), y: low), Point(x: gap, y: low),
            Point(x: gap, y: high), Point(x: other.x(terminal), y: high),
            Point(x: other.x(terminal), y: start),
          ], Self.stroke(core, isKnown: isKnown)))
    }
    return bottom + 6 * conductors.count + 4
  }

  /// Where a Sessy is fed from: "from S1".
  private func feed(of sessy: Int, in circuit: Circuit, of index: Int) -> String {
    let before = circuit.isFed(sessy, from: sessy - 1) ? sessy - 1 : circuit.sessys[sessy].feed
    let source = before.map { reference(to: $0, of: index) } ?? circuit.workSwitch.lines.first ?? ""
    return say("van \(source)", "from \(source)")
  }

  /// The cores to a Sessy that is not fed from the one beside it, with where they come from.
  private mutating func arrival(_ circuit: Circuit, _ frame: Frame, at start: Int, _ source: String) {
    cores(of: circuit, frame, from: start - 30, to: start)
    letters(of: circuit, frame, at: start - 18)
    graphics.append(
      .paragraph(
        source, at: Point(x: frame.wordsLeft, y: start - 18), Self.least.bold, width: frame.wordsWidth))
  }

  /// The cores to a Sessy on another sheet, with where that is.
  private mutating func onward(_ circuit: Circuit, _ frame: Frame, at top: Int, to next: String) -> Int {
    cores(of: circuit, frame, from: top, to: top + 26)
    for (terminal, _) in Self.conductors(of: circuit) {
      graphics.append(.arrowHead(at: Point(x: frame.x(terminal), y: top + 28), dx: 0, dy: 1))
    }
    let way = say("naar \(next)", "to \(next)")
    let lines = Self.least.bold.wrapped(way, to: frame.wordsWidth)
    graphics.append(
      .paragraph(
        way, at: Point(x: frame.wordsLeft, y: top + 20), Self.least.bold, width: frame.wordsWidth))
    return top + max(30, 8 + lines.count * Self.least.lineHeight)
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
        .line([place, place.moved(0, 7)], stroke),
        .line([place.moved(-5, 7), place.moved(5, 7)], blade),
        .circle(place.moved(0, 11), radius: 3, blade, fill: .paper),
        .line([place.moved(-9, 12), place.moved(0, 26)], blade),
        .line([place.moved(0, 26), place.moved(0, height)], stroke),
      ]
      blades.append(place.moved(-5, 17))
    }
    if let first = blades.first, let last = blades.last, blades.count > 1 {
      graphics.append(.line([first, last], .link))
    }
    let bottom = words(
      of: circuit.workSwitch, at: Point(x: frame.wordsLeft, y: top + 14), width: frame.wordsWidth - 10)
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
    // The name stands beside the symbol, if it is short.
    let rows = Self.rows(of: apparatus, width: width - 12)
    let name = rows.first.map { $0.lettering.width(of: $0.text) } ?? 0
    let designation = apparatus.designation.map { Self.least.width(of: $0) + 6 } ?? 0
    let isBeside = name + designation <= width - 42
    let box = Box(
      x: frame.wordsLeft - 4, y: top, width: width,
      height: 22 + Self.height(of: apparatus, width: width - 12) + (isBeside ? 0 : 16))
    graphics.append(.box(box, Self.stroke(of: apparatus), fill: .wash, radius: 3))
    let symbol = Box(x: box.x + 6, y: box.y + 5, width: 24, height: 24)
    graphics += Symbol.converter(in: symbol, Self.stroke(of: apparatus))
    words(
      of: apparatus, at: Point(x: box.x + 6, y: box.y + (isBeside ? 22 : 44)), width: width - 12,
      indent: isBeside ? 30 : 0)
    return box
  }
}

// A Sessy.

extension WiringLayout {
  private static let terminalDepth = 36

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
    let rows = Self.height(of: sessy.apparatus, width: frame.wordsWidth - 2)
    let box = Box(
      x: frame.wordsLeft - 4, y: top, width: frame.right - 4 - frame.wordsLeft,
      height: max(88, Self.terminalDepth + 16 + rows))
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
      of: sessy.apparatus, at: Point(x: frame.wordsLeft + 4, y: top + Self.terminalDepth + 23),
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
      let x = frame.x(terminal) - 5
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
      let core = Core(phase, of: phases)
      note(phase.rawValue, core, of: inverter.apparatus.lines.first ?? "")
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
      graphics.append(.text(terminal.name, at: Point(x: x + 4, y: y - 7), Self.least))
    }
    text("PV", Point(x: frame.x(.solar(.l1)) + 4, y: top + 14), Self.least.bold)
    text("net", Point(x: frame.x(.mains(.l1)) + 3, y: top + 14), Self.least.bold)
    // The bridge in its red block: three places, of which one is taken.
    let first = frame.x(.mains(.l1)) + 4
    let block = Box(x: first - 2, y: y + 12, width: 2 * Self.pitch + 16, height: 16)
    graphics.append(
      .box(block, Stroke(tint: .fault, isDashed: sessy.bridge == nil), fill: .paper, radius: 2))
    for (index, phase) in Phase.allCases.enumerated() {
      let place = Box(x: first + index * Self.pitch + 1, y: block.y + 4, width: 9, height: 8)
      graphics.append(.box(place, .plain, fill: sessy.bridge == phase ? .plain : .paper))
    }
  }
}

// The other groups, briefly.

extension WiringLayout {
  /// A source with its cable and its switch; of a group that only takes, no more than that it goes on.
  mutating func drawOther(_ circuit: Circuit, in column: Column) -> Int {
    let x = column.line
    var y = top(of: column)
    guard circuit.isSource else {
      graphics.append(.line([Point(x: x - 5, y: y - 6), Point(x: x, y: y), Point(x: x + 5, y: y - 6)]))
      return y
    }
    let wide = column.right - x - 22
    func line(to end: Int, _ apparatus: Apparatus) {
      graphics.append(.line([Point(x: x, y: y), Point(x: x, y: end)], Self.stroke(of: apparatus)))
      y = end
    }
    let cable = words(of: circuit.cable, at: Point(x: x + 18, y: y + 16), width: wide)
    line(to: max(y + 20, cable - 8), circuit.cable)
    if circuit.hasWorkSwitch == true {
      graphics += Symbol.loadSwitch(at: Point(x: x, y: y), Self.stroke(of: circuit.workSwitch))
      let words = words(of: circuit.workSwitch, at: Point(x: x + 18, y: y + 22), width: wide)
      y += Symbol.height
      line(to: max(y, words - 8), circuit.cable)
    } else if circuit.hasWorkSwitch == false || !circuit.workSwitch.flags.isEmpty {
      let words = words(of: circuit.workSwitch, at: Point(x: x + 18, y: y + 14), width: wide)
      line(to: words - 8, circuit.cable)
    }
    for inverter in circuit.inverters {
      line(to: y + 10, inverter.apparatus)
      let symbol = Box(x: x - 14, y: y, width: 28, height: 28)
      graphics += Symbol.converter(in: symbol, Self.stroke(of: inverter.apparatus))
      y = words(
        of: inverter.apparatus, at: Point(x: column.x + 8, y: symbol.bottom + 18), width: column.width - 14)
    }
    for battery in circuit.batteries {
      line(to: y + 10, battery)
      graphics += Symbol.battery(at: Point(x: x - 14, y: y), Self.stroke(of: battery))
      y = words(of: battery, at: Point(x: column.x + 8, y: y + 38), width: column.width - 14)
    }
    return y
  }
}
