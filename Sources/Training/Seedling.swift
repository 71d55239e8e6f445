import PlanCheck

/// A value by which a rule fails, as its own examples have it.
struct Seedling: Sendable {
  /// The field, in whichever element of its lists.
  let field: Place
  let value: Patch.Value

  /// Whether the value lies a step past a limit.
  let isAtLimit: Bool

  /// Whether the example is blamed for it; the rest of a failing example can make a house fail, too.
  var isBlamed = true
}

extension Rule {
  /// What makes it fail: the values that its failing examples are blamed for, and those of its examples on a limit,
  /// moved past it.
  func seedlings(of edition: Edition) -> [Seedling] {
    let alone = edition.asking(only: self)
    var all = failing.flatMap { seedlings(in: $0.text, by: alone, isAtLimit: !$0.limits.isEmpty) }
    for example in passing + failing {
      for limit in example.limits {
        for step in Self.steps(of: limit.value) {
          all += seedlings(in: example.moving(limit, by: step), by: alone, isAtLimit: true)
        }
      }
    }
    return all
  }

  /// A unit up and down for an amount, as a person would write it; a count by one.
  private static func steps(of value: String) -> [Int] {
    let isAmount = value.contains { !$0.isNumber && $0 != "-" && $0 != "." }
    return !isAmount ? [1, -1] : value.contains(".") ? [10, -10] : [100, -100]
  }

  private func seedlings(in text: String, by alone: Edition, isAtLimit: Bool) -> [Seedling] {
    guard
      let plan = try? Plan(reading: SourceFile(path: "", text: text), isFragment: true),
      let inspection = try? Inspection(of: plan, against: alone)
    else { return [] }
    let blamed = inspection.demands(.fail).flatMap { inspection.blamedPlaces(of: $0) }
    let stated = StatedValues(of: plan.site).all
    let others = stated.filter { entry in !blamed.contains(entry.place) && entry.place.key != .name }
    return blamed.compactMap { place in
      guard let value = stated.first(where: { $0.place == place && $0.value != nil })?.value,
        let written = Patch.Value(value)
      else { return nil }
      return Seedling(field: place.field, value: written, isAtLimit: isAtLimit)
    }
      + others.compactMap { entry in
        entry.value.flatMap { Patch.Value($0) }.map {
          Seedling(field: entry.place.field, value: $0, isAtLimit: false, isBlamed: false)
        }
      }
  }

}
