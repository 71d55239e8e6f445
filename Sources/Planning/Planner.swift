public import PlanCheck

/// Finds the smallest sets of changes by which a site conforms.
///
/// The sets are tried by their cost, the least first (A*). From a site that does not conform the search goes on only by
/// changes of what one of its shortcomings rests on: as long as none of that changes, the shortcoming stays, so every
/// set that conforms has one of these changes. That makes the search complete. What is left to do costs at least the
/// cheapest change for each of those shortcomings that have no change in common.
public struct Planner: Sendable {
  private let workshop: Workshop
  private let weights: Weights
  private let openBefore: [Int: Int]

  /// Where each change changes something.
  private let touched: [[Place]]

  /// The changes by where they change something; what takes an element out of a list changes the list too.
  private let changesByPlace: [Place: [Int]]

  /// The changes of what something is on: by these it comes to be counted elsewhere.
  private let placing: [Int]

  /// The number of the part of each change.
  private let partNumbers: [Int]

  /// A second change of one part, and a further step.
  private static let besidesCost = 10
  private static let stepCost = 1

  /// How much a weight of one is.
  private static let unit = 100

  public var changes: [Change] { workshop.changes }

  /// - Parameter inspection: a site, judged; what it leaves open may stay open.
  public init(
    of inspection: Inspection, weights: Weights = Weights(), withOperator: Bool = false,
    withGiven: Bool = false
  ) {
    let catalogue = Catalogue(of: inspection, withOperator: withOperator, withGiven: withGiven)
    self.init(of: inspection, changes: catalogue.all, weights: weights)
  }

  /// - Parameter changes: the only ones that are tried.
  public init(of inspection: Inspection, changes: [Change], weights: Weights = Weights()) {
    workshop = Workshop(before: inspection, changes: changes)
    self.weights = weights
    openBefore = inspection.openCounts
    touched = changes.map { change in Array(Set(change.steps.flatMap { $0.action.places })) }
    var byPlace: [Place: [Int]] = [:]
    for (index, places) in touched.enumerated() {
      for place in places {
        byPlace[place, default: []].append(index)
        if case .element? = place.last, let list = place.parent { byPlace[list, default: []].append(index) }
      }
    }
    changesByPlace = byPlace
    let placed: [Key] = [.group, .phase, .phases, .room]
    placing = touched.enumerated().filter { _, places in
      places.contains { place in placed.contains { place.key == $0 } }
    }.map { $0.offset }
    var numbers: [Place: Int] = [:]
    partNumbers = changes.map { change in
      if let number = numbers[change.part] { return number }
      let number = numbers.count
      numbers[change.part] = number
      return number
    }
  }

  /// - Parameters:
  ///   - most: how many suggestions are wanted.
  ///   - limit: how many sites may be judged.
  public func search(most: Int = 5, limit: Int = 20_000) -> Suggestions {
    var search = Search(of: self, limit: limit)
    return search.run(most: most)
  }

  /// What a set costs. Two changes of one part cost as the heavier, and a little.
  package func cost(of selection: Selection) -> Int {
    var heaviest: [Int: Int] = [:]
    var cost = 0
    for taken in selection.all {
      let (part, weight) = (partNumbers[taken.change], weight(of: taken.change))
      cost += taken.step * Self.stepCost
      if let other = heaviest[part] {
        cost += max(0, weight - other) + Self.besidesCost
        heaviest[part] = max(weight, other)
      } else {
        cost += weight
        heaviest[part] = weight
      }
    }
    return cost
  }

  private func weight(of change: Int) -> Int { weights[changes[change].effort] * Self.unit }

  /// Whether two changes say different things of one place.
  package func exclude(_ change: Int, _ other: Int) -> Bool {
    touched[change].contains { place in touched[other].contains { $0.contains(place) || place.contains($0) } }
  }

  /// The changes by which a set can go on to mend a shortcoming.
  package func ways(toMend shortcoming: Shortcoming, on variant: Variant, after selection: Selection) -> [Int]
  {
    var near: Set<Int> = []
    if let places = shortcoming.places {
      for place in places + [shortcoming.subject.place] {
        for around in variant.placeBefore(place).around { near.formUnion(changesByPlace[around] ?? []) }
      }
      if shortcoming.dependsOnCount { near.formUnion(placing) }
    } else {
      near = Set(changes.indices)
    }
    return near.sorted().filter { change in
      if let step = selection.step(of: change) { return step + 1 < changes[change].steps.count }
      return !selection.all.contains { exclude($0.change, change) }
    }
  }

  /// What a set costs more with one of these taken a step further, at least.
  func leastCost(of ways: [Int], after selection: Selection) -> Int {
    let cost = cost(of: selection)
    return ways.map { self.cost(of: selection.advancing($0)) - cost }.min() ?? 0
  }

  func parts(of ways: [Int]) -> Set<Int> { Set(ways.map { partNumbers[$0] }) }

  package func variant(_ selection: Selection) -> Variant? { workshop.variant(selection) }

  package func shortcomings(of variant: Variant) -> [Shortcoming] {
    variant.inspection.shortcomings(openBefore: openBefore)
  }
}

extension Change.Action {
  /// Where it changes something. What else hangs on a Sessy goes with it.
  var places: [Place] {
    switch self {
    // What a list gains is new: nothing rests on it until something else leads to it.
    case .patches(let patches):
      patches.compactMap { patch in if case .add = patch { nil } else { patch.place } }
    case .removal(let sessy, let rerouting): [Place[.sessys][sessy]] + rerouting.map { $0.place }
    case .settings(let sessy): [Place[.sessys][sessy][.settings]]
    }
  }
}
