import PlanCheck

/// Places the bars: for each part a row a phase, what comes in to the left and what goes out to
/// the right, each against the same limit.
struct CurrentChartLayout {
  private let parts: [ChartPart]
  private let language: Language

  /// What the end of a scale stands for, in thousandths of an ampere.
  private let most: Int64

  static let width = 900

  /// A drawing longer than this is cut up.
  static let page = 1250
  private static let margin = 16
  private static let phaseWidth = 44
  private static let bars = 230
  private static let rowHeight = 24
  private static let titleHeight = 26
  private static let top = 178

  private static let center = width / 2
  private static let leftZero = center - phaseWidth / 2
  private static let rightZero = center + phaseWidth / 2

  init(_ parts: [ChartPart], _ language: Language) {
    self.parts = parts
    self.language = language
    let currents = parts.flatMap { part in
      [part.rating] + part.loads.flatMap { [$0.charging?.unlimited, $0.delivering.unlimited] }
    }
    let largest = currents.compactMap { $0?.thousandths }.max() ?? 0
    most = max(10_000, (largest + 9999) / 10_000 * 10_000)
  }

  private static func height(of part: ChartPart) -> Int {
    titleHeight + max(1, part.loads.count) * rowHeight + 10
  }

  var height: Int { Self.top + parts.reduce(0) { $0 + Self.height(of: $1) } + Self.margin }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  /// With this current for each Sessy.
  func drawing(titled title: String, with current: Ampere) -> Drawing {
    var graphics: [Graphic] = []
    let room = Self.width - 2 * Self.margin
    graphics.append(
      .label(title, at: Point(x: Self.margin, y: 32), Lettering(size: 18, isBold: true), width: room))
    graphics.append(
      .paragraph(
        say(
          "De grootste stroom per fase, met \(current) per Sessy. Andere verbruikers tellen niet mee.",
          "The largest current on each phase, with \(current) a Sessy. Other consumers are not counted."
        ), at: Point(x: Self.margin, y: 54), Lettering(size: 12, tint: .soft), width: room, lines: 1))
    graphics += legend(at: 66)
    graphics += axis(at: Self.top - 14)
    var y = Self.top
    for part in parts {
      graphics += draw(part, at: y)
      y += Self.height(of: part)
    }
    return Drawing(
      size: Size(width: Self.width, height: height), title: title, description: description,
      graphics: graphics)
  }

  /// How far a current comes on the scale.
  private func length(of current: Ampere) -> Int {
    Int(Double(current.thousandths) / Double(most) * Double(Self.bars))
  }
}

// What stands above the bars.

extension CurrentChartLayout {
  private func legend(at top: Int) -> [Graphic] {
    let y = top + 16
    var x = Self.margin
    var graphics: [Graphic] = []
    func entry(_ words: String, _ draw: (Int) -> [Graphic]) {
      graphics += draw(x)
      graphics.append(.text(words, at: Point(x: x + 38, y: y), .small))
      x += 38 + Lettering.small.width(of: words) + 18
    }
    func bar(_ x: Int) -> Box { Box(x: x, y: y - 10, width: 32, height: 12) }
    let flows = parts.flatMap { part in
      part.loads.flatMap { load in [load.charging, load.delivering].compactMap { $0 } }
    }
    entry(say("begrensd door de Sessy's zelf", "limited by the Sessys themselves")) {
      [.box(bar($0), .plain, fill: .soft)]
    }
    if flows.contains(where: { $0.isLimited }) {
      entry(say("zonder die begrenzing", "without that limiting")) { [.box(bar($0), .thin)] }
    }
    entry(say("grens", "limit")) {
      [.line([Point(x: $0 + 16, y: y - 14), Point(x: $0 + 16, y: y + 6)], Stroke(width: 3))]
    }
    if flows.contains(where: { $0.fits == false }) {
      entry(say("te veel", "too much")) { x in
        [.box(bar(x), nil, fill: .paper)] + Graphic.hatch(bar(x), .fault, spacing: 5)
          + [.box(bar(x), Stroke(tint: .fault, width: 2))]
      }
    }
    if flows.contains(where: { $0.fits == nil }) || parts.contains(where: { $0.rating == nil }) {
      entry(say("niet opgegeven", "not stated")) { x in
        [
          .box(bar(x), .unknown, fill: .paper),
          .text("?", at: Point(x: x + 16, y: y), .small.bold.anchored(.middle)),
        ]
      }
    }
    let flags = parts.map { $0.flags }.all(in: language)
    return graphics + Graphic.legend(of: flags, at: Point(x: Self.margin, y: y + 12)).graphics
  }

  /// The headings of both sides, and their scales.
  private func axis(at y: Int) -> [Graphic] {
    let heading = Lettering(size: 13, isBold: true)
    var graphics: [Graphic] = [
      .text(
        say("laden: de groep in", "charging: into the group"), at: Point(x: Self.leftZero, y: y - 26),
        heading.anchored(.end)),
      .text(
        say("leveren: de groep uit", "delivering: out of the group"),
        at: Point(x: Self.rightZero, y: y - 26), heading),
    ]
    for step in 0...2 {
      let current = Ampere(thousandths: most * Int64(step) / 2)
      let words = current.spoken(in: language)
      for (zero, side) in [(Self.leftZero, -1), (Self.rightZero, 1)] {
        let x = zero + side * Self.bars * step / 2
        graphics.append(.line([Point(x: x, y: y), Point(x: x, y: y + 6)], .thin))
        let anchor: Anchor = step == 0 ? (side < 0 ? .end : .start) : .middle
        graphics.append(
          .text(words, at: Point(x: x, y: y - 4), Lettering.small.tinted(.soft).anchored(anchor)))
      }
    }
    graphics += [
      .line([Point(x: Self.leftZero - Self.bars, y: y + 6), Point(x: Self.leftZero, y: y + 6)], .thin),
      .line([Point(x: Self.rightZero, y: y + 6), Point(x: Self.rightZero + Self.bars, y: y + 6)], .thin),
    ]
    return graphics
  }
}

// The bars.

extension CurrentChartLayout {
  private func draw(_ part: ChartPart, at top: Int) -> [Graphic] {
    let height = Self.height(of: part)
    let ground = Box(x: Self.margin, y: top, width: Self.width - 2 * Self.margin, height: height - 6)
    var graphics: [Graphic] = [.box(ground, nil, fill: .wash, radius: 4)]
    let limit = part.rating.map { $0.spoken(in: language) } ?? "?"
    let carries = say("grens \(limit)", "limit \(limit)")
    let name = Lettering.plain.bold
    let flag = Graphic.width(of: part.flags)
    let room = ground.width - 32 - Lettering.plain.width(of: carries) - min(flag, 220)
    // A long name is shortened, and not what is of it.
    let kind = part.name.isEmpty ? "" : ", \(part.kind)"
    let short =
      part.name.isEmpty
      ? part.kind : name.shortened(part.name, to: room - name.width(of: kind)) + kind
    let base = Point(x: ground.x + 8, y: top + 18)
    graphics.append(.part(title: short == part.label ? "" : part.label, [.text(short, at: base, name)]))
    let after = base.moved(name.width(of: short) + 10)
    graphics.append(.text(carries, at: after))
    graphics += Graphic.flags(
      part.flags, at: after.moved(Lettering.plain.width(of: carries) + 10, -14))
    for (index, load) in part.loads.enumerated() {
      graphics.append(row(load, of: part, at: top + Self.titleHeight + index * Self.rowHeight))
    }
    return graphics
  }

  private func row(_ load: ChartLoad, of part: ChartPart, at top: Int) -> Graphic {
    let phase = load.conductor.label
    let name = Graphic.text(
      phase, at: Point(x: Self.center, y: top + 16), Lettering.plain.bold.anchored(.middle))
    let delivering = load.delivering.sentence(language)
    let title =
      load.charging.map {
        say(
          "laden \($0.sentence(language)); leveren \(delivering)",
          "charging \($0.sentence(language)); delivering \(delivering)")
      } ?? delivering
    let charging = load.charging.map { side($0, of: part, at: top, zero: Self.leftZero, way: -1) } ?? []
    return .part(
      title: "\(part.label), \(phase): \(title)",
      [name] + charging
        + side(load.delivering, of: part, at: top, zero: Self.rightZero, way: 1))
  }

  /// A bar from a zero line outwards, and its words at the end of the row.
  private func side(
    _ flow: ChartFlow, of part: ChartPart, at top: Int, zero: Int, way: Int
  ) -> [Graphic] {
    func box(from start: Int, to end: Int) -> Box {
      let first = zero + (way < 0 ? -end : start)
      return Box(x: first, y: top + 5, width: max(0, end - start), height: 14)
    }
    var graphics: [Graphic] = []
    if let limited = flow.limited {
      let end = length(of: limited)
      if let unlimited = flow.unlimited, flow.isLimited {
        graphics.append(.box(box(from: end, to: length(of: unlimited)), .thin))
      }
      let within = part.rating.map { min(end, length(of: $0)) } ?? end
      graphics.append(.box(box(from: 0, to: within), .plain, fill: .soft))
      if flow.fits == false {
        let over = box(from: within, to: max(end, within + 4))
        graphics.append(.box(over, nil, fill: .paper))
        graphics += Graphic.hatch(over, .fault, spacing: 5)
        graphics.append(.box(over, Stroke(tint: .fault, width: 2)))
      }
    } else {
      let dashed = box(from: 0, to: 70)
      graphics += [
        .box(dashed, .unknown, fill: .paper),
        .text("?", at: dashed.center.moved(0, 4), Lettering.small.bold.anchored(.middle)),
      ]
    }
    let limit = zero + way * (part.rating.map(length(of:)) ?? Self.bars)
    let stroke = part.rating == nil ? Stroke.unknown : Stroke(width: 3)
    graphics.append(.line([Point(x: limit, y: top), Point(x: limit, y: top + Self.rowHeight)], stroke))
    graphics += words(of: flow, at: zero + way * (Self.bars + 10), way, top: top)
    return graphics
  }

  private func words(of flow: ChartFlow, at x: Int, _ way: Int, top: Int) -> [Graphic] {
    var lettering = Lettering(size: 12)
    lettering.anchor = way < 0 ? .end : .start
    var graphics: [Graphic] = []
    var place = Point(x: x, y: top + 16)
    if flow.fits == false {
      lettering = lettering.bold.tinted(.fault)
      graphics += Graphic.cross(at: place.moved(way < 0 ? -10 : 0))
      place = place.moved(way * 15)
    }
    let room = Self.center - Self.phaseWidth / 2 - Self.bars - 10 - Self.margin - 20
    graphics.append(.label(flow.words(language), at: place, lettering, width: room))
    return graphics
  }
}

// For people who cannot see it.

extension CurrentChartLayout {
  private var description: String {
    let flows = parts.flatMap { part in
      part.loads.flatMap { load in
        [(part, load, load.charging, Direction.charging), (part, load, load.delivering, .delivering)]
          .compactMap { part, load, flow, way in flow.map { (part, load, $0, way) } }
      }
    }
    let over = flows.filter { $0.2.fits == false }.map { part, load, flow, direction in
      let way = direction == .charging ? say("laden", "charging") : say("leveren", "delivering")
      return "\(part.label), \(load.conductor.label), \(way): \(flow.words(language))"
    }
    let unknown = flows.count { $0.2.fits == nil }
    let shown = say(
      "Staven van de grootste stroom per fase door \(parts.count) onderdelen, naast de belastbaarheid van elk.",
      "Bars of the largest current on each phase through \(parts.count) parts, beside what each can carry.")
    let excess =
      over.isEmpty
      ? say("Nergens is het bekend te veel.", "Nowhere is it known to be too much.")
      : say(
        "Te veel is het bij \(over.joined(separator: "; ")).",
        "It is too much at \(over.joined(separator: "; ")).")
    let missing =
      unknown == 0
      ? say("Alles wat daarvoor nodig is, is opgegeven.", "All that it takes is stated.")
      : say(
        "Van \(unknown) van de \(flows.count) staven is de stroom of de grens niet opgegeven.",
        "Of \(unknown) of the \(flows.count) bars the current or the limit is not stated.")
    return "\(shown) \(excess) \(missing)"
  }
}
