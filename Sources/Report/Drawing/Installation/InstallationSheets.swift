import PlanCheck

/// What stands on one sheet of a single-line diagram: boards, or the rest of one, side by side.
struct InstallationSheet {
  var sections: [BoardSection] = []

  var slots: Int { sections.reduce(0) { $0 + $1.slots } }
}

/// A board, or the part of one that is on a sheet.
struct BoardSection {
  /// Its place in the scene.
  let board: Int

  /// Whether its main switch and all before that is drawn here.
  let isStart: Bool
  var blocks: [BranchBlock] = []

  /// What the way to its busbar takes.
  var least: Int { !isStart ? 1 : board == 0 ? 4 : 2 }

  var slots: Int { max(least, blocks.reduce(0) { $0 + $1.slots }) }
}

/// The groups behind a residual current device, or some of them.
struct BranchBlock {
  let branch: Int

  /// Whether the device is drawn on another place.
  let isContinued: Bool
  var pieces: [StrandPiece] = []

  /// What its groups take: nothing, of a device whose groups are all drawn behind another.
  var filled: Int { pieces.reduce(0) { $0 + $1.slots } }

  var slots: Int { max(1, filled) }
}

/// A group, or the rest of what it feeds.
struct StrandPiece {
  let strand: Int

  /// Whether its breaker is drawn on another place.
  let isContinued: Bool

  /// What it feeds, below each other, in runs beside each other.
  var runs: [Range<Int>] = []

  /// Whether what it feeds goes on elsewhere.
  var goesOn = false

  var slots: Int { max(1, runs.count) }
}

extension InstallationLayout {
  /// The sheets of a scene: no piece is wider than a sheet, and what is behind one device stays together as far as it
  /// fits.
  func plannedSheets() -> [InstallationSheet] {
    var sheets: [InstallationSheet] = []
    for (index, board) in scene.boards.enumerated() {
      let blocks = board.branches.indices.flatMap { self.blocks(of: board.branches[$0], at: $0) }
      var section = BoardSection(board: index, isStart: true)
      let whole = max(section.least, blocks.reduce(0) { $0 + $1.slots })
      if sheets.isEmpty || sheets[sheets.count - 1].slots + whole > Self.slots {
        sheets.append(InstallationSheet())
      }
      func free() -> Int { Self.slots - sheets[sheets.count - 1].slots }
      var room = free()
      for block in blocks {
        if max(section.least, section.blocks.reduce(0) { $0 + $1.slots } + block.slots) > room {
          sheets[sheets.count - 1].sections.append(section)
          sheets.append(InstallationSheet())
          section = BoardSection(board: index, isStart: false)
          room = Self.slots
        }
        section.blocks.append(block)
      }
      sheets[sheets.count - 1].sections.append(section)
    }
    return sheets
  }

  private func blocks(of branch: Branch, at index: Int) -> [BranchBlock] {
    var blocks = [BranchBlock(branch: index, isContinued: branch.isElsewhere)]
    for strand in branch.strands.indices {
      for piece in pieces(of: branch.strands[strand], at: strand, behind: branch.device) {
        if blocks[blocks.count - 1].filled + piece.slots > Self.slots {
          blocks.append(BranchBlock(branch: index, isContinued: true))
        }
        blocks[blocks.count - 1].pieces.append(piece)
      }
    }
    return blocks
  }

  private func pieces(of strand: Strand, at index: Int, behind device: Apparatus?) -> [StrandPiece] {
    var pieces = [StrandPiece(strand: index, isContinued: false)]
    var top = heights(of: strand, behind: device).end
    var used = 0
    for (place, consumer) in strand.consumers.enumerated() {
      let height = height(of: consumer)
      let last = pieces.count - 1
      if top + Self.runTop + used + height <= lowest, let run = pieces[last].runs.last {
        pieces[last].runs[pieces[last].runs.count - 1] = run.lowerBound..<(place + 1)
        used += height
        continue
      }
      // A new run; on a new place if this one has no room for it, or is as wide as a sheet.
      let fits = top + Self.runTop + height <= lowest || pieces[last].isContinued
      if !fits || pieces[last].runs.count == Self.slots {
        pieces[last].goesOn = true
        pieces.append(StrandPiece(strand: index, isContinued: true))
        top = continuedTop(behind: device)
      }
      pieces[pieces.count - 1].runs.append(place..<(place + 1))
      used = height
    }
    return pieces
  }
}
