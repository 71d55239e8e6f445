import PlanCheck

/// Places what stands on a card of terminals: the strip in the middle, the cables of inverters
/// above it, the cable of the group below it, and under all that what goes with it. Across the text of a page of A4
/// its smallest letters, of 13, have capitals of 1.8 mm.
struct TerminalCardLayout {
  let card: TerminalCard
  let language: Language
  var graphics: [Graphic] = []

  static let width = 900
  static let margin = 16
  private static let stripLeft = 184

  /// From one terminal to the next, and between the sides of the strip.
  private static let pitch = 84
  private static let gap = 12
  private static let band = 24
  private static let terminalHeight = 92

  /// Where the cores of the first, the second and the third cable are beside the middle of a
  /// terminal, and the label at the end of each: those of the others run beside it.
  private static let offsets = [-14, 31, 38]
  private static let labels = [-43, -38, -30]
  private static let labelWidth = 71
  private static let loneLabelWidth = 76
  private static let labelHeight = 36

  static func drawing(of card: TerminalCard, in language: Language) -> Drawing {
    var layout = TerminalCardLayout(card: card, language: language)
    let height = layout.draw()
    return Drawing(
      size: Size(width: width, height: height), title: card.title, description: card.description,
      graphics: layout.graphics)
  }

  private mutating func draw() -> Int {
    let heading = Lettering(size: 18, isBold: true)
    let room = Self.width - 2 * Self.margin - 410
    let title = heading.shortened(card.title, to: room)
    graphics.append(.label(card.title, at: Point(x: Self.margin, y: 34), heading, width: room))
    graphics += Graphic.flags(
      card.flags, at: Point(x: Self.margin + heading.width(of: title) + 10, y: 20), width: 130)
    graphics += Graphic.stamp(card.conclusion, endingAt: Self.width - Self.margin, middle: 30, language)
    graphics.append(
      .label(
        card.subtitle, at: Point(x: Self.margin, y: 56), Lettering.plain.tinted(.soft),
        width: Self.width - 2 * Self.margin))

    // Cables first, so that the strip stands before them.
    let lanes = Self.heights(of: card.inverters)
    let strip = 76 + (card.inverters.isEmpty ? 24 : lanes.reduce(0, +) + 8 * lanes.count + 12)
    var bottom = strip - 12
    for (index, cable) in card.inverters.enumerated() {
      let isAlone = card.inverters.count == 1
      lane(cable, index, isAlone, height: lanes[index], top: bottom - lanes[index], strip: strip)
      bottom -= lanes[index] + 8
    }
    if let words = card.noInverter {
      graphics.append(
        .label(
          words, at: Point(x: Self.x(.solar(.l2)), y: strip - 10),
          Lettering(size: 13, tint: .soft).anchored(.middle), width: 3 * Self.pitch))
    }
    let under = strip + Self.band + Self.terminalHeight
    var y = under + 22
    for (index, cable) in card.cables.enumerated() {
      let height = Self.heights(of: [cable])[0]
      lane(cable, index, card.cables.count == 1, height: height, top: y, strip: under)
      y += height + 10
    }
    if let end = card.end {
      graphics.append(
        .label(
          end, at: Point(x: Self.margin + 8, y: y + 14), Lettering(size: 13, isBold: true),
          width: Self.width - 2 * Self.margin - 16))
      y += 26
    }
    drawStrip(at: strip)
    return footer(from: panels(from: y + 8))
  }

  private static func x(_ terminal: Terminal) -> Int {
    let place = terminal.place
    let gaps = place < 3 ? 0 : place < 5 ? 1 : 2
    return stripLeft + pitch / 2 + place * pitch + gaps * gap
  }

  private static func heights(of cables: [TerminalCable]) -> [Int] {
    cables.map { max(labelHeight + 12, words(of: $0).count * 16 + ($0.flags.isEmpty ? 0 : 22) + 12) }
  }

  private static let laneWords = stripLeft - margin - 18

  /// What is written at the left of a cable, in lines: what it is comes first.
  private static func words(of cable: TerminalCable) -> [(line: String, lettering: Lettering, full: String)] {
    cable.lines.enumerated().flatMap { index, words in
      let lettering = Lettering(size: 13, isBold: index == 0)
      return lettering.wrapped(words, to: laneWords, lines: 2).map {
        (line: $0, lettering: lettering, full: words)
      }
    }
  }
}

// The cables.

extension TerminalCardLayout {
  /// A cable as a band with its cores; one that is alone needs no room beside it.
  private mutating func lane(
    _ cable: TerminalCable, _ index: Int, _ isAlone: Bool, height: Int, top: Int, strip: Int
  ) {
    let box = Box(x: Self.margin, y: top, width: Self.width - 2 * Self.margin, height: height)
    // The ground of the first lane lies under the cores of the next ones.
    graphics.insert(.box(box, nil, fill: .wash, radius: 5), at: 0)
    var y = top + 18
    for (line, lettering, full) in Self.words(of: cable) {
      let text = Graphic.text(line, at: Point(x: box.x + 8, y: y), lettering)
      graphics.append(line == full ? text : .part(title: full, [text]))
      y += 16
    }
    graphics += Graphic.flags(cable.flags, at: Point(x: box.x + 8, y: y - 10), width: Self.laneWords)
    let (offset, label, width) =
      isAlone
      ? (0, -Self.loneLabelWidth / 2, Self.loneLabelWidth)
      : (Self.offsets[min(index, 2)], Self.labels[min(index, 2)], Self.labelWidth)
    let taken = cable.cores.map { $0.terminal }
    for core in cable.cores {
      draw(core, offset, label, width, at: box.center.y, strip: strip)
      guard let right = core.rightTerminal, !taken.contains(right) else { continue }
      let there = TerminalCore(
        terminal: right, core: core.core, name: core.name, colour: core.colour, isKnown: false)
      draw(there, offset, label, width, at: box.center.y, strip: strip)
    }
  }

  /// A core from the strip to its label.
  private mutating func draw(
    _ core: TerminalCore, _ offset: Int, _ labelOffset: Int, _ labelWidth: Int, at middle: Int, strip: Int
  ) {
    let center = Self.x(core.terminal)
    let x = center + offset
    let label = Box(
      x: center + labelOffset, y: middle - Self.labelHeight / 2, width: labelWidth,
      height: Self.labelHeight)
    let end = middle < strip ? label.bottom : label.top
    defer {
      if core.rightTerminal != nil {
        // On the core, clear of its label.
        let foot = Point(x: x - 8, y: strip + (middle < strip ? -3 : 19))
        graphics.append(.box(Box(x: foot.x - 1, y: foot.y - 17, width: 18, height: 18), nil, fill: .paper))
        graphics += Graphic.cross(at: foot, size: 16)
      }
    }
    graphics += [
      .line(
        [Point(x: x, y: strip), Point(x: x, y: end)],
        Stroke(tint: .core(core.core), width: 5, isDashed: !core.isKnown)),
      .part(
        title: "\(core.name) \(core.colour)",
        [
          .box(
            label, Stroke(tint: .core(core.core), width: 2, isDashed: !core.isKnown), fill: .paper, radius: 4),
          .text(
            core.name, at: Point(x: label.center.x, y: label.y + 15), Lettering.plain.bold.anchored(.middle)),
          .text(
            core.colour, at: Point(x: label.center.x, y: label.y + 29),
            // A long word in a narrow label is a little smaller.
            Lettering(
              size: Lettering.plain.width(of: core.colour) > labelWidth - 6 ? 12 : 13, anchor: .middle)),
        ]),
    ]
  }
}

// The strip.

extension TerminalCardLayout {
  private mutating func drawStrip(at top: Int) {
    let sides: [(first: Terminal, last: Terminal, name: Text)] = [
      (.solar(.l1), .solar(.l3), Text(nl: "Zonnepanelen", en: "PV")),
      (.neutral, .earth, Text(nl: "Zonnepanelen / Net", en: "PV / Mains")),
      (.mains(.l1), .mains(.l3), Text(nl: "Net", en: "Mains (Net)")),
    ]
    for side in sides {
      let left = Self.x(side.first) - Self.pitch / 2
      let box = Box(
        x: left, y: top, width: Self.x(side.last) + Self.pitch / 2 - left,
        height: Self.band + Self.terminalHeight)
      graphics.append(.box(box, .thick, fill: .paper, radius: 4))
      graphics.append(
        .box(Box(x: box.x, y: top, width: box.width, height: Self.band), nil, fill: .plain, radius: 4))
      graphics.append(
        .text(
          side.name(language), at: Point(x: box.center.x, y: top + 17),
          Lettering(size: 13, isBold: true, tint: .paper, anchor: .middle)))
    }
    let taken = Set((card.inverters + card.cables).flatMap { $0.cores.map { $0.terminal } })
    for terminal in Terminal.all {
      draw(terminal, at: top + Self.band, isTaken: taken.contains(terminal))
    }
  }

  private mutating func draw(_ terminal: Terminal, at top: Int, isTaken: Bool) {
    let x = Self.x(terminal)
    let box = Box(x: x - 38, y: top + 4, width: 76, height: Self.terminalHeight - 8)
    let isActive = terminal == card.active
    let isDemanded = (card.inverters + card.cables).contains { cable in
      cable.cores.contains { $0.rightTerminal == terminal }
    }
    graphics.append(
      .box(
        box, isDemanded ? Stroke(width: 2, isDashed: true) : isActive ? Stroke(width: 3) : .thin,
        fill: isTaken ? .paper : .wash, radius: 3))
    graphics.append(
      .text(
        terminal.name, at: Point(x: x, y: top + 26),
        Lettering(size: 18, isBold: true, tint: isTaken ? .plain : .soft, anchor: .middle)))
    let screw = Point(x: x, y: top + 48)
    graphics += [
      .circle(screw, radius: 13, isTaken ? .thick : .thin, fill: .wash),
      .line([screw.moved(-8, 6), screw.moved(8, -6)], isTaken ? .thick : .thin),
    ]
    let word: Text? =
      switch (isActive, isTaken) {
      case _ where isDemanded: Text(nl: "hoort hier", en: "goes here")
      case (true, true): Text(nl: "actief", en: "active")
      case (true, false): Text(nl: "actief: leeg", en: "active: empty")
      case (false, true): nil
      case (false, false): Text(nl: "leeg", en: "empty")
      }
    if let word {
      graphics.append(
        .text(
          word(language), at: Point(x: x, y: top + 79),
          Lettering(size: 13, isBold: isActive, tint: isActive ? .plain : .soft, anchor: .middle)))
    }
  }
}

// Under the cables.

extension TerminalCardLayout {
  /// Where the words of the last panel begin, from its top down.
  private var strippingWords: Int { 62 + card.stripping.cores.count * 8 + 6 + 46 }

  /// How high the panels are: as it takes to hold the words of the last one.
  private var panelHeight: Int {
    let lines = card.stripping.lines.enumerated().map { index, line in
      let lettering = Self.strippingLettering(index)
      return lettering.wrapped(line, to: Self.strippingWidth, lines: 2).count * lettering.lineHeight
    }
    return max(196, strippingWords + lines.reduce(0, +))
  }

  private static let strippingWidth = 236

  private static func strippingLettering(_ index: Int) -> Lettering {
    index == 0 ? Lettering(size: 13) : .plain.tinted(.soft)
  }

  /// Draws the panels from `top` down; returns where they end.
  private mutating func panels(from top: Int) -> Int {
    let height = panelHeight
    bridge(in: Box(x: 16, y: top, width: 250, height: height))
    phases(in: Box(x: 280, y: top, width: 330, height: height))
    stripping(in: Box(x: 624, y: top, width: 260, height: height))
    return top + height
  }

  private mutating func panel(_ box: Box, _ heading: String, _ flags: Flags) {
    graphics.append(.box(box, .thin, fill: .paper, radius: 5))
    graphics.append(.text(heading, at: Point(x: box.x + 12, y: box.y + 22), .plain.bold))
    let width = min(120, Graphic.width(of: flags))
    graphics += Graphic.flags(flags, at: Point(x: box.right - 12 - width, y: box.y + 8))
  }

  private mutating func bridge(in box: Box) {
    let note = card.bridge
    panel(box, note.heading, note.flags)
    let block = Box(x: box.x + 22, y: box.y + 36, width: box.width - 44, height: 70)
    graphics.append(
      .box(block, Stroke(tint: .fault, width: 4, isDashed: note.stated == nil), fill: .paper, radius: 4))
    for (index, phase) in Phase.allCases.enumerated() {
      let slot = Box(x: block.x + 11 + index * 62, y: block.y + 28, width: 56, height: 32)
      let terminal = Terminal.mains(phase)
      graphics.append(
        .text(
          phase.rawValue, at: Point(x: slot.center.x, y: block.y + 21),
          Lettering(size: 14, isBold: true, anchor: .middle)))
      graphics.append(.box(slot, .thin, fill: .wash, radius: 2))
      let place = slot.inset(by: 5)
      if terminal == note.stated {
        graphics.append(.box(place, .plain, fill: .plain, radius: 3))
        if let demanded = note.demanded, terminal != demanded {
          graphics += Graphic.cross(at: slot.center.moved(-10, 10), size: 20)
        }
      } else if terminal == note.demanded {
        graphics.append(.box(place, Stroke(width: 2, isDashed: true), fill: .paper, radius: 3))
        if note.stated == nil {
          graphics.append(
            .text("?", at: slot.center.moved(0, 5), Lettering(size: 14, isBold: true, anchor: .middle)))
        }
      }
      if terminal == note.demanded {
        let tip = Point(x: slot.center.x, y: block.bottom + 5)
        graphics += [
          .line([tip.moved(0, 13), tip], .thick), .arrowHead(at: tip, dx: 0, dy: -1, .thick),
        ]
      }
    }
    var y = block.bottom + 40
    for line in note.lines {
      graphics.append(
        .paragraph(line, at: Point(x: box.x + 14, y: y), width: box.width - 28, lines: 2))
      y += Lettering.plain.wrapped(line, to: box.width - 28, lines: 2).count * Lettering.plain.lineHeight
    }
  }

  private mutating func phases(in box: Box) {
    panel(
      box, Text(nl: "Overal dezelfde fase", en: "The same phase everywhere")(language),
      Flags(language: language))
    let (stated, demanded) = (box.x + 170, box.x + 206)
    let small = Lettering(size: 13)
    var y = box.y + 54
    for note in card.phases {
      graphics.append(.label(note.label, at: Point(x: box.x + 12, y: y), small, width: 140))
      graphics.append(
        .text(note.stated, at: Point(x: stated, y: y), Lettering(size: 14, isBold: true, anchor: .middle)))
      let mark = Point(x: demanded - 12, y: y)
      switch note.agrees {
      // What is well here is no comfort where something else fails.
      case true?: if allFlags.failures.isEmpty { graphics.append(.tick(at: mark)) }
      case false?: graphics += Graphic.cross(at: mark)
      case nil: break
      }
      let flag = min(60, Graphic.width(of: note.flags))
      if !note.demand.isEmpty {
        graphics.append(
          .label(
            note.demand, at: Point(x: demanded + 6, y: y), small, width: box.right - 24 - demanded - flag))
      }
      graphics += Graphic.flags(note.flags, at: Point(x: box.right - 8 - flag, y: y - 13), width: 60)
      y += 34
    }
  }

  private mutating func stripping(in box: Box) {
    let note = card.stripping
    panel(box, note.heading, note.flags)
    let (left, right) = (box.x + 20, box.x + 180)
    let top = box.y + 62
    let height = note.cores.count * 8 + 6
    for (index, core) in note.cores.enumerated() {
      let y = top + 7 + index * 8
      graphics += [
        .line([Point(x: left, y: y), Point(x: left + 18, y: y)], Stroke(tint: .plain)),
        .line(
          [Point(x: left + 18, y: y), Point(x: right, y: y)],
          Stroke(tint: .core(core), width: 5, isDashed: !note.isKnown)),
      ]
    }
    graphics.append(
      .box(Box(x: right, y: top, width: box.right - 12 - right, height: height), .thick, fill: .wash))
    graphics += Graphic.dimension(Point(x: left, y: top - 6), Point(x: left + 18, y: top - 6))
    graphics.append(.text(note.core, at: Point(x: left + 26, y: top - 3), Lettering(size: 13, isBold: true)))
    let under = top + height + 10
    graphics += Graphic.dimension(Point(x: left, y: under), Point(x: right, y: under))
    graphics.append(
      .text(
        note.sheath, at: Point(x: (left + right) / 2, y: under + 16),
        Lettering(size: 13, isBold: true, anchor: .middle)))
    var y = box.y + strippingWords
    for (index, line) in note.lines.enumerated() {
      let lettering = Self.strippingLettering(index)
      graphics.append(
        .paragraph(
          line, at: Point(x: box.x + 12, y: y), lettering, width: Self.strippingWidth, lines: 2))
      y += lettering.wrapped(line, to: Self.strippingWidth, lines: 2).count * lettering.lineHeight
    }
  }

  private var allFlags: Flags {
    let cables = (card.inverters + card.cables).map { $0.flags }
    let panels = [card.bridge.flags, card.stripping.flags] + card.phases.map { $0.flags }
    return ([card.flags] + cables + panels).all(in: language)
  }

  private mutating func footer(from top: Int) -> Int {
    var y = top + 22
    let lettering = Lettering(size: 13, tint: .soft)
    let flags = allFlags
    if !flags.isEmpty {
      graphics += Graphic.legend(of: flags, at: Point(x: Self.margin, y: y - 13)).graphics
      y += 20
    }
    let isAnyDashed = graphics.contains { $0.isNotStated }
    for note in card.notes where isAnyDashed || note != card.dashedNote {
      graphics.append(
        .label(note, at: Point(x: Self.margin, y: y), lettering, width: Self.width - 2 * Self.margin))
      y += lettering.lineHeight + 3
    }
    return y
  }
}
