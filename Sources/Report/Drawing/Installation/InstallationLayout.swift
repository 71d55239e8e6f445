import PlanCheck

/// Places what stands on a sheet of a single-line diagram, in the shape of A4 on its side: from the grid to the busbar
/// above, a column for each group below it, at the foot the legend and the title block.
struct InstallationLayout {
  let scene: InstallationScene
  var graphics: [Graphic] = []

  /// The flags that are drawn, and the symbols that are used, for the legend.
  private var flags: Flags
  private var used = UsedSymbols()
  private var sheets: [InstallationSheet] = []

  /// How low the columns above the legend reach, and those above the title block.
  private var reach = (legend: 0, block: 0)
  private var number = 1

  /// A column, and how many of them a sheet has.
  static let slot = 184
  static let slots = 6

  /// Where the legend and the title block begin, if nothing reaches lower: the sheet stays in shape.
  let foot: Int

  /// How low the columns may reach.
  var lowest: Int { foot - 26 }

  /// Where the busbars are: below all that leads to one. On a sheet with the rest of boards alone there is less.
  private(set) var busbar: Int
  private static let plainBusbar = 96

  /// From the end of the head of a group to the first thing that it feeds.
  static let runTop = 12

  /// The smallest letters: printed on A4 on its side, their capitals are 1.8 mm high at least.
  private static let least = Lettering(size: 13)
  private static let mainLine = 84
  private static let left = WiringLayout.margin + 2

  /// Where the line of a group comes down in its column, and the words beside it.
  private static let line = 22
  private static let words = slot - line - 18 - 6

  /// The words of what a group feeds, beside its symbol, and those of an inverter on a Sessy.
  private static let consumerWords = slot - line - 46 - 4
  private static let attachedWords = consumerWords - 16

  struct UsedSymbols {
    var breaker = false
    var rcbo = false
    var device = false
    var loadSwitch = false
  }

  private init(_ scene: InstallationScene) {
    self.scene = scene
    flags = Flags(language: scene.language)
    busbar = scene.busbar
    let block = scene.titleBlock.drawn(in: Self.blockSides, from: 0, sheet: 1, of: 1, scene.language)
    foot = min(WiringLayout.foot, WiringLayout.height - 16 - block.end)
  }

  private static let blockSides = (left: WiringLayout.blockLeft, right: WiringLayout.width - 8)

  /// The sheets of a scene.
  static func drawings(of scene: InstallationScene) -> [Drawing] {
    let sheets = InstallationLayout(scene).plannedSheets()
    return sheets.indices.map { index in
      var layout = InstallationLayout(scene)
      (layout.sheets, layout.number) = (sheets, index + 1)
      if sheets[index].sections.allSatisfy({ !$0.isStart }) { layout.busbar = Self.plainBusbar }
      let part =
        sheets.count == 1
        ? Text(nl: "", en: "")
        : Text(nl: ", blad \(index + 1) van \(sheets.count)", en: ", sheet \(index + 1) of \(sheets.count)")
      let title = scene.title + part(scene.language)
      let height = layout.draw(sheets[index], title: title)
      return Drawing(
        size: Size(width: WiringLayout.width, height: height), title: title, description: scene.description,
        graphics: layout.graphics)
    }
  }

  private mutating func draw(_ sheet: InstallationSheet, title: String) -> Int {
    graphics.append(
      .label(title, at: Point(x: WiringLayout.inner, y: 34), .heading, width: WiringLayout.usableWidth - 16))
    var x = Self.left
    for section in sheet.sections {
      draw(section, at: x)
      x += section.slots * Self.slot
    }
    let block = scene.titleBlock.drawn(
      in: Self.blockSides, from: max(foot, reach.block + 6), sheet: number, of: sheets.count, scene.language)
    let end = max(legend(from: max(foot, reach.legend + 6)), block.end)
    graphics += block.graphics
    let height = max(WiringLayout.height, end + 16)
    graphics.insert(
      .box(Box(x: 8, y: 8, width: WiringLayout.width - 16, height: height - 16), .thick), at: 0)
    return height
  }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(scene.language) }

  private static func stroke(of apparatus: Apparatus) -> Stroke { WiringLayout.stroke(of: apparatus) }

  private mutating func draw(_ lines: [Graphic]) { graphics += lines }

  private mutating func line(_ points: Point..., stroke: Stroke = .plain) {
    graphics.append(.line(points, stroke))
  }

  /// The words of a thing from a base line down, and its flags; returns the base line of what may come next.
  @discardableResult
  private mutating func words(
    of apparatus: Apparatus, at point: Point, width: Int, isPlain: Bool = false
  ) -> Int {
    var y = point.y
    for (index, row) in WiringLayout.rows(of: apparatus, width: width).enumerated() {
      let place = Point(x: point.x, y: y)
      graphics.append(.text(row.text, at: place, isPlain ? Self.least : row.lettering))
      if index == 0, let designation = apparatus.designation, row.text != designation {
        graphics.append(
          .text(designation, at: place.moved(row.lettering.width(of: row.text) + 6), Self.least.tinted(.soft))
        )
      }
      y += 16
    }
    flags = flags.joined(apparatus.flags)
    for row in apparatus.flags.rows(within: width) {
      graphics += Graphic.flags(row, at: Point(x: point.x, y: y - 11), width: width)
      y += 22
    }
    return y
  }
}

// How high things are.

extension InstallationLayout {
  private static func height(of apparatus: Apparatus, width: Int) -> Int { apparatus.height(width: width) }

  /// Where the line of a group branches off, and where its breaker, its cable and its switch end.
  struct Heights {
    let branch: Int
    let breaker: Int
    let cable: Int
    let end: Int
  }

  /// Where the groups behind a device branch off; or where one does that has none.
  private func branch(behind device: Apparatus?) -> Int {
    guard let device else { return busbar + 14 }
    return busbar + 14 + max(Symbol.height + 8, 14 + Self.height(of: device, width: Self.words))
  }

  func heights(of strand: Strand, behind device: Apparatus?) -> Heights {
    let branch = branch(behind: device)
    let breaker =
      branch
      + max(
        strand.symbol == .none ? 0 : Symbol.height + 34,
        14 + Self.height(of: strand.breaker, width: Self.words))
    let cable = breaker + (strand.cable.map { max(20, 4 + Self.height(of: $0, width: Self.words)) } ?? 0)
    var end = cable
    if let workSwitch = strand.workSwitch {
      end += max(
        strand.hasWorkSwitch == false ? 0 : Symbol.height,
        (strand.hasWorkSwitch == false ? 4 : 12) + Self.height(of: workSwitch, width: Self.words))
    }
    return Heights(branch: branch, breaker: breaker, cable: cable, end: end)
  }

  /// Where the rest of what a group feeds begins, beside its breaker or on another sheet.
  func continuedTop(behind device: Apparatus?) -> Int { branch(behind: device) + 48 }

  func height(of consumer: Consumer) -> Int {
    let own = max(34, Self.height(of: shown(consumer), width: Self.consumerWords) + 6)
    return own + consumer.attached.reduce(0) { $0 + Self.attachedHeight(of: $1) }
  }

  private static func attachedHeight(of inverter: Apparatus) -> Int {
    max(32, height(of: inverter, width: attachedWords) + 6)
  }

  /// With where a sub-board is drawn.
  private func shown(_ consumer: Consumer) -> Apparatus {
    guard case .board(let feed) = consumer.kind else { return consumer.apparatus }
    var apparatus = consumer.apparatus
    let board = scene.boards.firstIndex { $0.feed?.group == feed }
    let designation = board.flatMap { scene.boards[$0].mainSwitch.designation } ?? ""
    let to = say("naar \(designation)", "to \(designation)")
    apparatus.lines.append("\(to)\(sheetWords(board.flatMap(sheet(ofBoard:))))")
    return apparatus
  }

  /// What is drawn on another place, and on which sheet: that first, for a name may be long.
  private func reference(_ designation: String?, _ name: String?, _ sheet: Int?) -> String {
    let words = sheet.map { sheetWords($0) } ?? ""
    guard let designation else { return (name ?? "") + words }
    return words.isEmpty ? "\(designation) \(name ?? "")" : "\(designation)\(words): \(name ?? "")"
  }

  /// ", sheet 2"; nothing if all is on one.
  private func sheetWords(_ sheet: Int?) -> String {
    guard sheets.count != 1 else { return "" }
    let number = sheet.map(String.init) ?? "?"
    return say(", blad \(number)", ", sheet \(number)")
  }

  private func sheet(ofBoard board: Int) -> Int? {
    sheets.firstIndex { $0.sections.contains { $0.board == board && $0.isStart } }.map { $0 + 1 }
  }

  /// The sheet on which a group has its breaker; nil if the site does not name it.
  private func sheet(ofGroup group: Int?) -> Int? {
    sheets.firstIndex { sheet in
      sheet.sections.contains { section in
        section.blocks.contains { block in
          let strands = scene.boards[section.board].branches[block.branch].strands
          return block.pieces.contains { !$0.isContinued && strands[$0.strand].group == group }
        }
      }
    }.map { $0 + 1 }
  }

  /// The sheet on which a device has its symbol.
  private func sheet(ofDevice device: Apparatus) -> Int? {
    sheets.firstIndex { sheet in
      sheet.sections.contains { section in
        section.blocks.contains { block in
          !block.isContinued
            && scene.boards[section.board].branches[block.branch].device?.designation == device.designation
        }
      }
    }.map { $0 + 1 }
  }
}

extension InstallationScene {
  /// Where the busbars are: below all that leads to one.
  fileprivate var busbar: Int {
    func below(_ top: Int, _ apparatus: Apparatus, _ width: Int) -> Int {
      top + apparatus.height(width: width)
    }
    let box = boards[0]
    let earth = below(earthTop, earth, InstallationLayout.earthWords)
    let bar = below(barTop, box.busbar, InstallationLayout.readerWords)
    let others = boards.dropFirst().flatMap { board in
      [
        below(InstallationLayout.boardSwitch + 22, board.mainSwitch, InstallationLayout.boardWords),
        below(InstallationLayout.boardSwitch + 22, board.busbar, InstallationLayout.boardWords),
        InstallationLayout.boardSwitch + Symbol.height + 14,
      ]
    }
    return ([earth, bar] + others).reduce(0, max) + 6
  }

  /// The first base line of the words of the earth rail: below those along the main line.
  fileprivate var earthTop: Int {
    let y = InstallationLayout.mainWords
    return y + 14
      + [
        (mainFuse, InstallationLayout.fuseWords), (meter, InstallationLayout.meterWords),
        (boards[0].mainSwitch, InstallationLayout.switchWords),
      ].reduce(0) { max($0, $1.0.height(width: $1.1)) }
  }

  /// The first base line of the words of the busbar: below the meter that the Sessys read.
  fileprivate var barTop: Int {
    InstallationLayout.readerTop + meterReader.height(width: InstallationLayout.readerWords - 20) + 34
  }
}

// From the grid to a busbar.

extension InstallationLayout {
  fileprivate static let mainWords = mainLine + 28
  fileprivate static let fuseWords = 160
  fileprivate static let meterWords = 126
  fileprivate static let switchWords = 166
  fileprivate static let earthWords = 380
  fileprivate static let readerTop = 48
  fileprivate static let readerWords = 216
  fileprivate static let boardSwitch = 92
  fileprivate static let boardWords = 140

  private mutating func meterBox(at x: Int) {
    let box = scene.boards[0]
    let y = Self.mainLine
    let drop = x + 496
    line(Point(x: x + 24, y: y), Point(x: drop, y: y), Point(x: drop, y: busbar), stroke: .thick)
    // The grid.
    let grid = Point(x: x + 24, y: y)
    line(grid.moved(-10, -8), grid, grid.moved(-10, 8), stroke: .thick)
    // 03-01-03: the conductors that the line stands for.
    line(Point(x: x + 153, y: y + 7), Point(x: x + 163, y: y - 7))
    graphics.append(.text(scene.conductors, at: Point(x: x + 166, y: y - 6), Self.least))
    draw(Symbol.fuse(at: Point(x: x + 56, y: y), Self.stroke(of: scene.mainFuse)))
    words(of: scene.mainFuse, at: Point(x: x + 20, y: Self.mainWords), width: Self.fuseWords)

    // 08-04-03, a watt-hour meter.
    let meter = Box(x: x + 206, y: y - 17, width: 56, height: 34)
    graphics.append(.box(meter, .plain, fill: .paper))
    graphics.append(.text("kWh", at: meter.center.moved(0, 5), .plain.anchored(.middle)))
    words(of: scene.meter, at: Point(x: x + 190, y: Self.mainWords + 6), width: Self.meterWords)

    draw(Symbol.horizontalLoadSwitch(at: Point(x: x + 352, y: y), Self.stroke(of: box.mainSwitch)))
    used.loadSwitch = true
    words(of: box.mainSwitch, at: Point(x: x + 322, y: Self.mainWords), width: Self.switchWords)

    // What reads the meter, or the currents of the main line: 06-13-10, a current transformer.
    let height = scene.meterReader.height(width: Self.readerWords - 20)
    let reader = Box(x: x + 512, y: Self.readerTop, width: Self.readerWords, height: height + 10)
    let link = Self.readerTop + 10
    var from = Point(x: meter.center.x, y: meter.top)
    if scene.isReadByCT {
      let ring = Point(x: x + 306, y: y)
      graphics.append(.circle(ring, radius: 8, .plain))
      from = ring.moved(0, -8)
    }
    line(from, Point(x: from.x, y: link), Point(x: reader.left, y: link), stroke: .link)
    if !scene.isReadByCT {
      graphics.append(.text("P1, RJ12", at: Point(x: x + 400, y: link - 4), Self.least))
    }
    graphics.append(.box(reader, Self.stroke(of: scene.meterReader), fill: .wash, radius: 4))
    words(of: scene.meterReader, at: Point(x: reader.x + 10, y: reader.y + 18), width: reader.width - 20)
    words(of: box.busbar, at: Point(x: reader.x, y: scene.barTop), width: Self.readerWords)

    // The earth rail.
    let rail = Point(x: x + 26, y: scene.earthTop - 8)
    let known = Self.stroke(of: scene.earth)
    graphics.append(
      .line([rail, rail.moved(64)], Stroke(tint: .core(.earth), width: 4, isDashed: known.isDashed)))
    line(rail.moved(32), rail.moved(32, 14), stroke: known)
    draw(Symbol.earth(at: rail.moved(32, 14), .plain))
    words(of: scene.earth, at: Point(x: x + 104, y: scene.earthTop), width: Self.earthWords)
  }

  private mutating func subBoard(_ board: BoardScene, feed: BoardScene.Feed, at x: Int) {
    let top = Point(x: x + Self.line, y: 70)
    let feed = reference(feed.designation, feed.name, sheet(ofGroup: feed.group))
    graphics.append(
      .label(
        say("onderverdeler, van \(feed)", "sub-board, from \(feed)"), at: Point(x: x + 10, y: 62),
        Lettering.plain.bold,
        width: 2 * Self.slot - 24))
    line(top.moved(-5), top.moved(0, 7), top.moved(5))
    line(top, Point(x: top.x, y: Self.boardSwitch))
    draw(Symbol.loadSwitch(at: Point(x: top.x, y: Self.boardSwitch), Self.stroke(of: board.mainSwitch)))
    used.loadSwitch = true
    line(Point(x: top.x, y: Self.boardSwitch + Symbol.height), Point(x: top.x, y: busbar))
    words(
      of: board.mainSwitch, at: Point(x: top.x + 18, y: Self.boardSwitch + 22), width: Self.boardWords)
    words(
      of: board.busbar, at: Point(x: x + Self.slot + 16, y: Self.boardSwitch + 22), width: Self.boardWords)
  }

  /// Draws a board, or what is here of it.
  private mutating func draw(_ section: BoardSection, at x: Int) {
    let board = scene.boards[section.board]
    let isKnown = board.busbar.isKnown
    graphics.append(
      .line(
        [Point(x: x, y: busbar), Point(x: x + section.slots * Self.slot - 14, y: busbar)],
        Stroke(tint: isKnown ? .plain : .soft, width: 4, isDashed: !isKnown)))
    if section.isStart {
      if let feed = board.feed { subBoard(board, feed: feed, at: x) } else { meterBox(at: x) }
    } else {
      let sheet = sheet(ofBoard: section.board)
      let feed = board.feed.map { reference($0.designation, $0.name, sheet) }
      let words =
        feed.map { say("rail achter \($0)", "busbar behind \($0)") }
        ?? reference(nil, say("rail van de meterkast", "busbar of the meter box"), sheet)
      graphics.append(
        .paragraph(
          words, at: Point(x: x + 6, y: busbar - 26), Self.least.bold, width: section.slots * Self.slot - 24,
          lines: 2))
    }
    var left = x
    for block in section.blocks {
      draw(block, of: board.branches[block.branch], at: left)
      left += block.slots * Self.slot
    }
  }

  /// That something in the column at this place reaches so low.
  private mutating func reach(_ y: Int, at x: Int) {
    if x < WiringLayout.blockLeft - 16 { reach.legend = max(reach.legend, y) }
    if x + Self.slot > WiringLayout.blockLeft { reach.block = max(reach.block, y) }
  }

  // A branch.

  private mutating func draw(_ block: BranchBlock, of branch: Branch, at x: Int) {
    let first = x + Self.line
    var lefts: [Int] = []
    var left = x
    for piece in block.pieces {
      lefts.append(left)
      left += piece.slots * Self.slot
    }
    // What goes on from its group has no need of the device.
    if let device = branch.device, block.pieces.isEmpty || block.pieces.contains(where: { !$0.isContinued }) {
      let y = self.branch(behind: device)
      let top = Point(x: first, y: busbar)
      if block.isContinued {
        let device = reference(device.designation, device.lines.first, sheet(ofDevice: device))
        let words = say("achter \(device)", "behind \(device)")
        graphics.append(
          .paragraph(words, at: top.moved(18, 36), Self.least, width: Self.words, lines: 3))
        line(top.moved(-5, 22), top.moved(0, 29), top.moved(5, 22))
        line(top.moved(0, 29), Point(x: first, y: y))
      } else {
        line(top, top.moved(0, 14))
        draw(Symbol.residualCurrentDevice(at: top.moved(0, 14), Self.stroke(of: device)))
        used.device = true
        line(top.moved(0, 14 + Symbol.height), Point(x: first, y: y))
        words(of: device, at: top.moved(18, 26), width: Self.words)
      }
      let last = block.pieces.lastIndex { !$0.isContinued }.map { lefts[$0] + Self.line } ?? first
      if last > first { line(Point(x: first, y: y), Point(x: last, y: y), stroke: .thick) }
    }
    // Where the group before ends, if it goes on beside.
    var end: Point?
    var bottom = busbar
    for (piece, left) in zip(block.pieces, lefts) {
      let drawn = draw(piece, of: branch.strands[piece.strand], behind: branch.device, at: left, from: end)
      bottom = drawn.bottom
      end = piece.goesOn ? drawn.end : nil
    }
    if let end { goesOn(from: end, below: bottom) }
  }

  /// That a group goes on on another sheet, below the last of what it feeds here.
  private mutating func goesOn(from end: Point, below bottom: Int) {
    let tip = Point(x: end.x, y: bottom + 14)
    line(end, tip)
    draw([.arrowHead(at: tip, dx: 0, dy: 1)])
    graphics.append(.text(say("volgend blad", "next sheet"), at: tip.moved(14), Self.least.tinted(.soft)))
    reach(tip.y + 4, at: end.x - Self.line)
  }

  // A group.

  /// Draws a group, or the rest of one, which goes on from the end of what stands beside it or from another sheet;
  /// returns how low the last of what it feeds reaches, and where its line ends.
  private mutating func draw(
    _ piece: StrandPiece, of strand: Strand, behind device: Apparatus?, at x: Int, from end: Point?
  ) -> (bottom: Int, end: Point) {
    let column = x + Self.line
    let top =
      piece.isContinued
      ? continued(strand, behind: device, at: x, from: end) : head(of: strand, behind: device, at: x)
    let last = column + max(0, piece.runs.count - 1) * Self.slot
    if last > column { line(Point(x: column, y: top), Point(x: last, y: top)) }
    reach(top, at: x)
    var bottom = top
    for (index, run) in piece.runs.enumerated() {
      bottom = draw(strand.consumers[run], at: x + index * Self.slot, from: top)
      reach(bottom, at: x + index * Self.slot)
    }
    return (bottom, Point(x: last, y: top))
  }

  /// Where the rest of what a group feeds hangs from.
  private mutating func continued(
    _ strand: Strand, behind device: Apparatus?, at x: Int, from end: Point?
  ) -> Int {
    let top = Point(x: x + Self.line, y: continuedTop(behind: device))
    if let end {
      line(end, Point(x: top.x, y: end.y), top)
      return top.y
    }
    let group = reference(
      strand.breaker.designation, strand.breaker.lines.first, strand.group.flatMap(sheet(ofGroup:)))
    graphics.append(
      .paragraph(
        say("van \(group)", "from \(group)"), at: top.moved(18, -32), Self.least.bold,
        width: Self.words,
        lines: 2))
    line(top.moved(-5, -40), top.moved(0, -33), top.moved(5, -40))
    line(top.moved(0, -40), top)
    return top.y
  }

  /// From the busbar to what a group feeds; returns where that hangs from.
  private mutating func head(of strand: Strand, behind device: Apparatus?, at x: Int) -> Int {
    let heights = heights(of: strand, behind: device)
    let column = x + Self.line
    func at(_ y: Int) -> Point { Point(x: column, y: y) }
    let stroke = Self.stroke(of: strand.breaker)
    if device == nil {
      line(at(busbar), at(heights.branch), stroke: strand.symbol == .none ? stroke : .plain)
    }
    switch strand.symbol {
    case .none: line(at(heights.branch), at(heights.breaker), stroke: stroke)
    case .breaker, .rcbo:
      line(at(heights.branch), at(heights.branch + 10), stroke: stroke)
      if strand.symbol == .rcbo { used.rcbo = true } else { used.breaker = true }
      draw(
        strand.symbol == .rcbo
          ? Symbol.rcbo(at: at(heights.branch + 10), stroke)
          : Symbol.breaker(at: at(heights.branch + 10), stroke))
      let foot = heights.breaker
      line(at(heights.branch + 10 + Symbol.height), at(foot), stroke: stroke)
      // 03-01-03: how many conductors the line stands for; of circuits that are not listed there are several.
      if strand.group != nil {
        let mark = heights.branch + 10 + Symbol.height + 4
        let count = strand.conductorCount.map(String.init) ?? "?"
        line(at(mark + 9).moved(-5), at(mark + 1).moved(5))
        graphics.append(.text(count, at: at(mark + 11).moved(-8), Self.least.anchored(.end)))
      }
    }
    words(of: strand.breaker, at: at(heights.branch + 20).moved(18), width: Self.words)
    if let cable = strand.cable {
      line(at(heights.breaker), at(heights.cable), stroke: Self.stroke(of: cable))
      words(of: cable, at: at(heights.breaker + 12).moved(18), width: Self.words)
    }
    if let workSwitch = strand.workSwitch {
      let isThere = strand.hasWorkSwitch != false
      if isThere {
        draw(Symbol.loadSwitch(at: at(heights.cable), Self.stroke(of: workSwitch)))
        used.loadSwitch = true
      }
      line(at(heights.cable + (isThere ? Symbol.height : 0)), at(heights.end))
      words(of: workSwitch, at: at(heights.cable + (isThere ? 22 : 12)).moved(18), width: Self.words)
    }
    if strand.consumers.isEmpty {
      line(at(heights.end).moved(-5, -7), at(heights.end), at(heights.end).moved(5, -7))
    }
    return heights.end
  }

  // What a group feeds.

  private mutating func draw(_ consumers: ArraySlice<Consumer>, at x: Int, from top: Int) -> Int {
    let column = x + Self.line
    var y = top + Self.runTop
    for (index, consumer) in consumers.enumerated() {
      let apparatus = shown(consumer)
      let middle = y + 10
      let start = index == 0 ? top : y - height(of: consumers[consumers.startIndex + index - 1]) + 10
      line(Point(x: column, y: start), Point(x: column, y: middle))
      symbol(of: consumer.kind, apparatus, from: Point(x: column, y: middle))
      let end = words(
        of: apparatus, at: Point(x: column + 46, y: y + 14), width: Self.consumerWords,
        isPlain: consumer.kind.isRest)
      var next = max(y + 34, end - 8)
      for inverter in consumer.attached {
        let symbol = Box(x: column + 34, y: next, width: 22, height: 22)
        let bend = Point(x: column + 25, y: next + 11)
        line(
          Point(x: bend.x, y: y + 22), bend, Point(x: symbol.left, y: bend.y),
          stroke: Self.stroke(of: inverter))
        draw(Symbol.converter(in: symbol, Self.stroke(of: inverter)))
        words(of: inverter, at: Point(x: column + 62, y: next + 15), width: Self.attachedWords)
        next += Self.attachedHeight(of: inverter)
      }
      y += height(of: consumer)
    }
    return y
  }

  /// A stub from the line of a group with a symbol at its end.
  private mutating func symbol(of kind: Consumer.Kind, _ apparatus: Apparatus, from point: Point) {
    let stroke = Self.stroke(of: apparatus)
    let box = Box(x: point.x + 13, y: point.y - 12, width: 26, height: 24)
    switch kind {
    case .sessy, .battery:
      line(point, point.moved(13), stroke: stroke)
      graphics.append(.box(box, stroke, fill: .paper))
      draw(Symbol.plates(in: box, stroke))
    case .inverter:
      line(point, point.moved(13), stroke: stroke)
      draw(Symbol.converter(in: box, stroke))
    case .load:
      line(point, point.moved(13), stroke: stroke)
      draw(Symbol.equipment(in: box, stroke))
    case .rest, .board:
      line(point, point.moved(36), stroke: stroke)
      graphics.append(.arrowHead(at: point.moved(36), dx: 1, dy: 0, stroke))
    }
  }
}

// The foot of a sheet.

extension InstallationLayout {
  /// What is used on the sheet, and nothing else; returns where it ends.
  private mutating func legend(from top: Int) -> Int {
    let isNotStated = graphics.contains { $0.isNotStated }
    let wide = WiringLayout.blockLeft - WiringLayout.inner - 16
    var (x, y) = (WiringLayout.inner + 14, top + 4)
    // What is fed has its words beside it.
    let tall: [(draw: (Point, Stroke) -> [Graphic], name: String, isUsed: Bool)] = [
      (Symbol.breaker, say("automaat", "breaker"), used.breaker),
      (Symbol.rcbo, say("aardlekautomaat", "RCBO"), used.rcbo),
      (Symbol.residualCurrentDevice, say("aardlekschakelaar", "RCD"), used.device),
      (Symbol.loadSwitch, say("lastscheider", "switch-disconnector"), used.loadSwitch),
    ]
    var rowBottom = y
    for symbol in tall where symbol.isUsed {
      let end = x + 18 + Self.least.width(of: symbol.name)
      if x > WiringLayout.inner + 14, end > WiringLayout.inner + wide {
        (x, y) = (WiringLayout.inner + 14, y + Symbol.height + 2)
      }
      graphics += symbol.draw(Point(x: x, y: y), .plain)
      graphics.append(.text(symbol.name, at: Point(x: x + 18, y: y + 34), Self.least))
      x += 18 + Self.least.width(of: symbol.name) + 26
      rowBottom = y + Symbol.height + 2
    }
    y = rowBottom
    if isNotStated {
      let place = Point(x: WiringLayout.inner, y: y + 8)
      line(place, place.moved(20), stroke: .unknown)
      graphics.append(.text(DrawingNote.notStated(scene.language), at: place.moved(25, 4), Self.least))
      y += 20
    }
    let marks = Graphic.legend(of: flags, at: Point(x: WiringLayout.inner, y: y), width: wide)
    graphics += marks.graphics
    y += marks.height
    let lettering = Self.least.tinted(.soft)
    for note in scene.notes {
      graphics.append(.paragraph(note, at: Point(x: WiringLayout.inner, y: y + 12), lettering, width: wide))
      y += lettering.wrapped(note, to: wide).count * lettering.lineHeight + 3
    }
    return y
  }
}

extension Apparatus {
  /// How high its words and its flags are, none of them cut.
  fileprivate func height(width: Int) -> Int {
    WiringLayout.rows(of: self, width: width).count * 16 + flags.rows(within: width).count * 22
  }
}
