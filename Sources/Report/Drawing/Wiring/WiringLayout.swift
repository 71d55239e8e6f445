import PlanCheck

/// Places what stands on a sheet of a wiring diagram, in the shape of A4 on its side: the meter box above, as a
/// single line; under it a column for each group, core by core to its Sessys side by side; at the bottom the legend
/// and the title block.
struct WiringLayout {
  let scene: WiringScene
  private let sheet: WiringSheetPlan
  private let sheets: [WiringSheetPlan]
  private let number: Int
  private let columns: [Column]
  var graphics: [Graphic] = []

  /// The flags that are drawn, and the cores with the phases of the house that they are, for the legend.
  var flags: Flags
  var wires: [(name: String, core: Core, owner: String?)] = []

  /// The sheet. Printed on A4 on its side, its smallest letters, of 13, have capitals of 1.8 mm at least.
  static let width = 1130
  static let height = 820
  static let margin = 12

  /// Where words begin.
  static let inner = 20

  /// A Sessy with the way to the next one.
  static let segment = 316
  static let inARow = 3
  static let sourceWidth = 158
  static let otherWidth = 140
  static let usableWidth = width - 2 * margin

  /// From one core, or one terminal, to the next.
  static let pitch = 28

  /// The smallest letters.
  static let least = Lettering(size: 13)

  // From top to bottom.
  private static let mainLine = 76
  static let busbar = 156

  /// Where the legend begins, if nothing reaches lower.
  static let foot = 640

  /// How low the groups may reach, so that the sheet stays in shape: of one that would, the Sessys go to a sheet of
  /// their own.
  static let lowest = 694

  struct Column {
    let content: WiringColumn.Content
    let x: Int
    let width: Int
    let circuit: Circuit

    /// Where it goes on from another Sessy; nil if it hangs from the busbar.
    let continuation: Int?

    var right: Int { x + width }

    /// Where the single line of its group comes down.
    var line: Int { x + 22 }
  }

  init(_ scene: WiringScene, _ sheet: WiringSheetPlan, number: Int, of sheets: [WiringSheetPlan]) {
    self.scene = scene
    self.sheet = sheet
    self.sheets = sheets
    self.number = number
    flags = Flags(language: scene.language)
    var x = Self.margin
    columns = sheet.columns.map { column in
      defer { x += column.width }
      let circuit =
        switch column.content {
        case .circuit(let index, _): scene.circuits[index]
        case .other(let index, _): scene.others[index]
        }
      return Column(
        content: column.content, x: x, width: column.width, circuit: circuit,
        continuation: sheet.hasMeterBox ? nil : 96)
    }
  }

  /// Where the breaker of a column begins: close to the busbar, if no residual current device stands before it.
  private func branch(of column: Column) -> Int {
    Self.busbar + (column.circuit.device == nil ? 14 : branchDepth)
  }

  /// How far below the busbar the groups behind residual current devices begin: below the words and the flags of each.
  private var branchDepth: Int {
    scene.devices.enumerated().reduce(82) { most, entry in
      let (index, device) = entry
      guard let width = wordsWidth(ofDevice: index) else { return most }
      let rows = Self.rows(of: device, width: width).count
      return max(most, 22 + rows * 16 + (device.flags.isEmpty ? -10 : 12))
    }
  }

  /// As wide as the groups behind it on this sheet; nil if there are none.
  private func wordsWidth(ofDevice index: Int) -> Int? {
    let behind = columns.filter { $0.circuit.device == index }
    guard let first = behind.first, let last = behind.last else { return nil }
    return last.right - first.line - 22
  }

  /// Where a group begins: below the words and the flags beside the breakers of those that begin as high.
  func top(of column: Column) -> Int {
    if let continuation = column.continuation { return continuation }
    let isBehind = column.circuit.device != nil
    return branch(of: column)
      + columns.filter { ($0.circuit.device != nil) == isBehind }.reduce(90) { most, other in
        let breaker = other.circuit.breaker
        let rows = Self.rows(of: breaker, width: Self.breakerWidth(in: other)).count
        return max(most, rows * 16 + (breaker.flags.isEmpty ? 38 : 58))
      }
  }

  /// The sheets of a scene.
  static func drawings(of scene: WiringScene) -> [Drawing] {
    let (sheets, folded) = sheets(of: scene)
    return sheets.indices.map { index in
      var layout = WiringLayout(scene, sheets[index], number: index + 1, of: sheets)
      let size = layout.draw(folded: index == 0 ? folded : [])
      let part =
        sheets.count == 1
        ? Text(nl: "", en: "")
        : Text(nl: ", blad \(index + 1) van \(sheets.count)", en: ", sheet \(index + 1) of \(sheets.count)")
      return Drawing(
        size: size, title: scene.title + part(scene.language), description: scene.description,
        graphics: layout.graphics)
    }
  }

  private mutating func draw(folded: [Int]) -> Size {
    text(scene.title, Point(x: Self.inner, y: 34), .heading, width: 520)
    if sheet.hasMeterBox { meterBox() }
    let bottom = max(Self.foot, drawBelow(from: drawColumns() + 24))
    let end = max(
      legend(from: bottom, folded: folded), titleBlock(from: bottom, number: number, of: sheets.count))
    let height = max(Self.height, end + 16)
    graphics.insert(.box(Box(x: 8, y: 8, width: Self.width - 16, height: height - 16), .thick), at: 0)
    return Size(width: Self.width, height: height)
  }

  /// Draws what hangs below the busbar; returns where it ends.
  mutating func drawColumns() -> Int {
    if sheet.hasMeterBox { branches(columns) }
    return columns.indices.reduce(Self.busbar) { max($0, drawColumn($1)) }
  }

  /// Draws the loop that goes on below on the same sheet; returns where the legend can begin.
  private mutating func drawBelow(from top: Int) -> Int {
    var bottom = top - 12
    var x = Self.margin
    for column in sheet.below {
      guard case .circuit(let index, let sessys) = column.content else { continue }
      let placed = Column(
        content: column.content, x: x, width: column.width, circuit: scene.circuits[index], continuation: top)
      bottom = max(bottom, draw(index, sessys, in: placed) + 12)
      x += column.width
    }
    return bottom
  }

  /// Draws what hangs below one breaker; returns where it ends.
  mutating func drawColumn(_ place: Int) -> Int {
    let column = columns[place]
    return switch column.content {
    case .circuit(let index, let sessys): draw(index, sessys, in: column)
    case .other: drawOther(column.circuit, in: column)
    }
  }

  var hasMeterBox: Bool { sheet.hasMeterBox }

  /// The groups on this sheet.
  var circuits: [Circuit] { columns.map { $0.circuit } }

  /// Whether there are Sessys on it.
  var hasSessys: Bool {
    columns.contains { if case .circuit(_, let sessys) = $0.content { !sessys.isEmpty } else { false } }
  }

  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(scene.language) }

  /// Where the loop of a group goes on, or comes from: "S4, sheet 2".
  func reference(to sessy: Int, of circuit: Int) -> String {
    let name = scene.circuits[circuit].sessys[sessy].apparatus.lines.first ?? ""
    guard let other = Self.sheet(of: sessy, onCircuit: circuit, among: sheets) else { return name }
    return say("\(name), blad \(other)", "\(name), sheet \(other)")
  }

  mutating func text(
    _ words: String, _ point: Point, _ lettering: Lettering = .plain, width: Int = .max
  ) {
    graphics.append(.label(words, at: point, lettering, width: width))
  }

  /// The lines of a thing, each as wide as there is room: what does not fit goes on below.
  static func rows(of apparatus: Apparatus, width: Int) -> [(text: String, lettering: Lettering)] {
    let lines = apparatus.lines.enumerated().flatMap { index, line in
      let lettering = index == 0 ? Lettering.plain.bold : least
      return lettering.wrapped(line, to: width, lines: 3).map { (text: $0, lettering: lettering) }
    }
    guard let designation = apparatus.designation else { return lines }
    let isBeside =
      lines.first.map { $0.lettering.width(of: $0.text) + 6 + least.width(of: designation) <= width } ?? false
    return isBeside ? lines : [(text: designation, lettering: least.tinted(.soft))] + lines
  }

  /// How high the words of a thing and its flags are.
  static func height(of apparatus: Apparatus, width: Int) -> Int {
    rows(of: apparatus, width: width).count * 16 + (apparatus.flags.isEmpty ? 0 : 22)
  }

  /// The words of a thing from a base line down, and the mark of its findings; returns the base
  /// line of what may come next.
  @discardableResult
  mutating func words(of apparatus: Apparatus, at point: Point, width: Int, indent: Int = 0) -> Int {
    var y = point.y
    let rows = Self.rows(of: apparatus, width: width)
    for (index, row) in rows.enumerated() {
      let place = Point(x: point.x + (index == 0 ? indent : 0), y: y)
      graphics.append(.text(row.text, at: place, row.lettering))
      if index == 0, let designation = apparatus.designation, row.text != designation {
        graphics.append(
          .text(designation, at: place.moved(row.lettering.width(of: row.text) + 6), Self.least.tinted(.soft))
        )
      }
      y += 16
      if index == 0, indent > 0 { y += 10 }
    }
    guard !apparatus.flags.isEmpty else { return y }
    flags = flags.joined(apparatus.flags)
    graphics += Graphic.flags(apparatus.flags, at: Point(x: point.x, y: y - 11), width: width)
    return y + 20
  }

  static func stroke(of apparatus: Apparatus) -> Stroke { apparatus.isKnown ? .plain : .unknown }
}

// The meter box.

extension WiringLayout {
  private mutating func meterBox() {
    let y = Self.mainLine
    let right = 560
    graphics.append(.line([Point(x: Self.margin + 26, y: y), Point(x: right, y: y)], .thick))
    graphics.append(
      .line([Point(x: right, y: y), Point(x: right, y: Self.busbar)], .thick))
    // The grid.
    let arrow = Point(x: Self.margin + 26, y: y)
    graphics.append(.line([arrow.moved(-10, -8), arrow, arrow.moved(-10, 8)], .thick))

    graphics += Symbol.fuse(at: Point(x: 100, y: y), Self.stroke(of: scene.mainFuse))
    words(of: scene.mainFuse, at: Point(x: 60, y: y + 26), width: 170)

    let meter = Box(x: 250, y: y - 18, width: 56, height: 36)
    graphics.append(.box(meter, .plain, fill: .paper))
    graphics.append(.text("kWh", at: meter.center.moved(0, 5), .plain.anchored(.middle)))
    words(of: scene.meter, at: Point(x: 240, y: y + 36), width: 150)

    graphics += Symbol.horizontalLoadSwitch(at: Point(x: 420, y: y), Self.stroke(of: scene.mainSwitch))
    words(of: scene.mainSwitch, at: Point(x: 400, y: y + 26), width: 156)

    // The cable for data between the smart meter and the P1 meter.
    let wide = Self.width - Self.margin - 820
    let rows = Self.height(of: scene.meterReader, width: wide - 20)
    let reader = Box(x: 820, y: 22, width: wide, height: rows + 12)
    graphics.append(
      .line(
        [
          Point(x: meter.center.x, y: meter.top), Point(x: meter.center.x, y: 48),
          Point(x: reader.left, y: 48),
        ], .link))
    text("P1, RJ12", Point(x: 576, y: 44), Self.least)
    graphics.append(.box(reader, Self.stroke(of: scene.meterReader), fill: .wash, radius: 4))
    words(of: scene.meterReader, at: Point(x: reader.x + 10, y: reader.y + 19), width: reader.width - 20)

    let bar = scene.busbar
    graphics.append(
      .line(
        [Point(x: Self.margin, y: Self.busbar), Point(x: Self.width - Self.margin, y: Self.busbar)],
        Stroke(tint: bar.isKnown ? .plain : .soft, width: 4, isDashed: !bar.isKnown)))
    words(of: bar, at: Point(x: 576, y: 74), width: 236)
  }

  private static func breakerWidth(in column: Column) -> Int {
    switch column.content {
    case .circuit: segment - 44
    case .other: column.right - column.line - 22
    }
  }

  /// From the busbar down to the breaker of each group.
  private mutating func branches(_ columns: [Column]) {
    for (index, device) in scene.devices.enumerated() {
      let behind = columns.filter { $0.circuit.device == index }
      guard let first = behind.first, let last = behind.last else { continue }
      let branches = branch(of: first)
      let top = Point(x: first.line, y: Self.busbar)
      graphics += Symbol.residualCurrentDevice(at: top.moved(0, 14), Self.stroke(of: device))
      graphics.append(.line([top, top.moved(0, 14)], .plain))
      graphics.append(
        .line([top.moved(0, 14 + Symbol.height), Point(x: first.line, y: branches)], .plain))
      graphics.append(
        .line([Point(x: first.line, y: branches), Point(x: last.line, y: branches)], .thick))
      words(of: device, at: top.moved(18, 22), width: wordsWidth(ofDevice: index) ?? 0)
    }
    for column in columns {
      let circuit = column.circuit
      let top = Point(x: column.line, y: branch(of: column))
      if circuit.device == nil {
        graphics.append(.line([Point(x: column.line, y: Self.busbar), top], .plain))
      }
      let stroke = Self.stroke(of: circuit.breaker)
      graphics.append(.line([top, top.moved(0, 10)], stroke))
      graphics +=
        circuit.kind == .rcbo
        ? Symbol.rcbo(at: top.moved(0, 10), stroke) : Symbol.breaker(at: top.moved(0, 10), stroke)
      let foot = Point(x: column.line, y: self.top(of: column))
      graphics.append(.line([top.moved(0, 10 + Symbol.height), foot], stroke))
      // How many conductors the single line stands for.
      let count = circuit.conductorCount.map(String.init) ?? (scene.titleBlock == nil ? "" : "?")
      if !count.isEmpty {
        graphics.append(.line([foot.moved(-5, -9), foot.moved(5, -17)], .plain))
        text(count, foot.moved(-10, -8), Self.least.anchored(.end))
      }
      words(of: circuit.breaker, at: top.moved(18, 20), width: Self.breakerWidth(in: column))
    }
  }
}
