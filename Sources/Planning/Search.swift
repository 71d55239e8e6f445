import PlanCheck

/// A search that is going on: see `Planner`.
struct Search {
  private let planner: Planner
  private let limit: Int
  private var judged = 0
  private var found: [Suggestion] = []
  private var foundSets: [Selection] = []
  private var seen: Set<Selection> = [Selection()]
  private var queue = Queue()

  /// How often a rule had no change left to mend it.
  private var obstacles: [String: (rule: Rule, count: Int)] = [:]

  init(of planner: Planner, limit: Int) { (self.planner, self.limit) = (planner, limit) }

  mutating func run(most: Int) -> Suggestions {
    var isCut = false
    queue.add(Entry(selection: Selection(), cost: 0, bound: 0))
    while found.count < most, let entry = queue.removeFirst() {
      // What is no more than a set that conforms, with something added, is no way of its own.
      if foundSets.contains(where: { entry.selection.covers($0) }) { continue }
      switch entry.state {
      case .conforms(let variant): add(entry.selection, variant)
      case .open(let ways): branch(entry, ways)
      case .untried:
        guard judged < limit else {
          isCut = true
          queue = Queue()
          break
        }
        judge(entry)
      }
    }
    return Suggestions(
      all: found, judged: judged, isCut: isCut, isAll: !isCut && found.count < most,
      obstacles: found.isEmpty
        ? obstacles.values.sorted { ($1.count, $0.rule.id) < ($0.count, $1.rule.id) }
          .map { $0.rule } : [])
  }

  /// Judges a set, and puts it back where it belongs by what is left to do.
  private mutating func judge(_ entry: Entry) {
    judged += 1
    guard let variant = planner.variant(entry.selection) else { return }
    let shortcomings = planner.shortcomings(of: variant)
    var entry = entry
    if shortcomings.isEmpty {
      entry.state = .conforms(variant)
      entry.bound = entry.cost
      return queue.add(entry)
    }
    var all: [(ways: [Int], least: Int)] = []
    for shortcoming in shortcomings {
      let ways = planner.ways(toMend: shortcoming, on: variant, after: entry.selection)
      if ways.isEmpty {
        if let rule = shortcoming.rule { obstacles[rule.id, default: (rule, 0)].count += 1 }
        return
      }
      all.append((ways, planner.leastCost(of: ways, after: entry.selection)))
    }
    // The dearest first: it makes the bound larger. To branch by it, too, tells apart early what costs much; only
    // what can be mended in one way comes before it.
    all.sort { ($1.least, $0.ways.count) < ($0.least, $1.ways.count) }
    var (rest, counted) = (0, Set<Int>())
    for (ways, least) in all {
      let parts = planner.parts(of: ways)
      guard counted.isDisjoint(with: parts) else { continue }
      counted.formUnion(parts)
      rest += least
    }
    entry.state = .open((all.first { $0.ways.count == 1 } ?? all[0]).ways)
    entry.bound = max(entry.bound, entry.cost + rest)
    queue.add(entry)
  }

  private mutating func branch(_ entry: Entry, _ ways: [Int]) {
    for way in ways {
      let next = entry.selection.advancing(way)
      guard seen.insert(next).inserted else { continue }
      let cost = planner.cost(of: next)
      queue.add(Entry(selection: next, cost: cost, bound: max(entry.bound, cost)))
    }
  }

  /// Takes up a set that conforms, without what it could do without.
  private mutating func add(_ selection: Selection, _ variant: Variant) {
    var (selection, variant) = (selection, variant)
    for taken in selection.all where selection.all.count > 1 {
      let less = selection.dropping(taken.change)
      judged += 1
      if let smaller = planner.variant(less), planner.shortcomings(of: smaller).isEmpty {
        (selection, variant) = (less, smaller)
      }
    }
    guard !foundSets.contains(where: { selection.covers($0) }) else { return }
    foundSets.append(selection)
    found.append(
      Suggestion(
        steps: selection.all.map { taken in
          let change = planner.changes[taken.change]
          return Suggestion.Step(
            part: change.part, effort: change.effort, change: taken.change, number: taken.step,
            taken: change.steps[taken.step])
        }, cost: planner.cost(of: selection), patches: variant.patches, inspection: variant.inspection))
  }

  fileprivate struct Entry {
    enum State {
      case untried
      case open([Int])
      case conforms(Variant)
    }

    let selection: Selection
    let cost: Int

    /// The least that anything costs that it is a part of.
    var bound: Int
    var state = State.untried
  }

  /// The entries by what they cost at least; of those that cost the same what is nearest its end first, and then
  /// the first that came.
  fileprivate struct Queue {
    private var heap: [(entry: Entry, number: Int)] = []
    private var count = 0

    mutating func add(_ entry: Entry) {
      count += 1
      heap.append((entry, count))
      var child = heap.count - 1
      while child > 0, comes(child, before: (child - 1) / 2) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func removeFirst() -> Entry? {
      guard !heap.isEmpty else { return nil }
      heap.swapAt(0, heap.count - 1)
      let first = heap.removeLast().entry
      var parent = 0
      while true {
        var least = parent
        for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && comes(child, before: least)
        {
          least = child
        }
        guard least != parent else { return first }
        heap.swapAt(parent, least)
        parent = least
      }
    }

    private func comes(_ one: Int, before other: Int) -> Bool {
      let (one, other) = (heap[one], heap[other])
      if one.entry.bound != other.entry.bound { return one.entry.bound < other.entry.bound }
      if one.entry.cost != other.entry.cost { return one.entry.cost > other.entry.cost }
      return one.number < other.number
    }
  }
}
