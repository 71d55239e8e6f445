import PlanCheck

/// What stands on one sheet of a wiring diagram: columns side by side.
struct WiringSheetPlan {
  /// Whether the columns hang from the busbar of the meter box; else they go on from an earlier sheet.
  let hasMeterBox: Bool
  var columns: [WiringColumn]

  /// The rest of a loop below it: a sheet in general form is one.
  var below: [WiringColumn] = []

  var width: Int { columns.reduce(0) { $0 + $1.width } }
}

/// A group on a sheet.
struct WiringColumn {
  enum Content {
    /// The group at this place of the scene, with these of its Sessys.
    case circuit(Int, sessys: Range<Int>)
    /// A group without Sessys.
    case other(Int, isSource: Bool)
  }

  let content: Content

  var width: Int {
    switch content {
    case .circuit(_, let sessys): max(1, sessys.count) * WiringLayout.segment
    case .other(_, let isSource): isSource ? WiringLayout.sourceWidth : WiringLayout.otherWidth
    }
  }
}

extension WiringLayout {
  /// The sheets of a scene: Sessys side by side along their loop, three at most; every source; of the groups that
  /// only take, those for which there is room.
  static func sheets(of scene: WiringScene) -> (sheets: [WiringSheetPlan], folded: [Int]) {
    var heads: [WiringSheetPlan] = []
    var rest: [(circuit: Int, sessys: Range<Int>)] = []
    func put(_ column: WiringColumn, onNew isNew: Bool) {
      if isNew || heads.isEmpty { heads.append(WiringSheetPlan(hasMeterBox: true, columns: [])) }
      heads[heads.count - 1].columns.append(column)
    }
    func goOn(_ circuit: Int, from first: Int) {
      let count = scene.circuits[circuit].sessys.count
      for start in stride(from: first, to: count, by: inARow) {
        let range = start..<min(start + inARow, count)
        rest.append((circuit, range))
      }
    }
    for (index, circuit) in scene.circuits.enumerated() {
      let count = circuit.sessys.count
      let room = heads.last.map { (usableWidth - $0.width) / segment } ?? inARow
      let isNew = room < min(max(1, count), inARow)
      let drawn = min(count, isNew ? inARow : room)
      put(WiringColumn(content: .circuit(index, sessys: 0..<drawn)), onNew: isNew)
      goOn(index, from: drawn)
    }
    if heads.isEmpty { heads.append(WiringSheetPlan(hasMeterBox: true, columns: [])) }
    var folded: [Int] = []
    for isSource in [true, false] {
      for (index, other) in scene.others.enumerated() where other.isSource == isSource {
        let column = WiringColumn(content: .other(index, isSource: isSource))
        if let free = heads.firstIndex(where: { usableWidth - $0.width >= column.width }) {
          heads[free].columns.append(column)
        } else if isSource {
          put(column, onNew: true)
        } else {
          folded.append(index)
        }
      }
    }
    // What does not fit below its breaker is on a sheet of its own.
    for index in heads.indices {
      for place in heads[index].columns.indices {
        guard case .circuit(let circuit, let sessys) = heads[index].columns[place].content, !sessys.isEmpty
        else { continue }
        var layout = WiringLayout(scene, heads[index], number: 1, of: [])
        guard layout.drawColumn(place) > lowest else { continue }
        heads[index].columns[place] = WiringColumn(content: .circuit(circuit, sessys: 0..<0))
        rest.removeAll { $0.circuit == circuit }
        goOn(circuit, from: 0)
      }
    }
    // Those behind one residual current device stand together.
    func device(_ column: WiringColumn) -> Int {
      switch column.content {
      case .circuit(let index, _): scene.circuits[index].device ?? .max
      case .other(let index, _): scene.others[index].device ?? .max
      }
    }
    for index in heads.indices {
      heads[index].columns = heads[index].columns.enumerated().sorted {
        (device($0.element), $0.offset) < (device($1.element), $1.offset)
      }.map { $0.element }
    }
    if scene.titleBlock == nil {
      heads[0].below = rest.map { WiringColumn(content: .circuit($0.circuit, sessys: $0.sessys)) }
      return (heads, folded)
    }
    // The loops that go on elsewhere, side by side as far as they fit.
    var others: [WiringSheetPlan] = []
    for (circuit, sessys) in rest {
      let column = WiringColumn(content: .circuit(circuit, sessys: sessys))
      if let last = others.last, usableWidth - last.width >= column.width {
        others[others.count - 1].columns.append(column)
      } else {
        others.append(WiringSheetPlan(hasMeterBox: false, columns: [column]))
      }
    }
    return (heads + others, folded.sorted())
  }

  /// The sheet on which this Sessy of a group stands.
  static func sheet(of sessy: Int, onCircuit circuit: Int, among sheets: [WiringSheetPlan]) -> Int? {
    sheets.firstIndex { sheet in
      sheet.columns.contains { column in
        if case .circuit(circuit, let sessys) = column.content { sessys.contains(sessy) } else { false }
      }
    }.map { $0 + 1 }
  }
}
