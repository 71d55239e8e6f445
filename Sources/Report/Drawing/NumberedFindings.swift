import PlanCheck

/// The failures of a site by the numbers that a report gives them, so that a drawing can
/// mark each where it is.
struct NumberedFindings {
  /// The failures that lie with a place or within it.
  private var numbers: [Place: Set<Int>] = [:]

  /// The failures for which a fact is to blame, by its place.
  private var blaming: [Place: Set<Int>] = [:]

  /// What fails, waived or not, by the facts to blame: the gravest first.
  private var failing: [Place: [Outcome]] = [:]

  /// Each lies with the fact to blame first; if there is none, with the subject. What is waived has no
  /// number, and is no less a failure.
  init(of failed: [Outcome]) {
    for outcome in failed {
      for fact in outcome.facts { failing[fact.place, default: []].append(outcome) }
    }
    for (index, outcome) in failed.filter({ $0.waiver == nil }).enumerated() {
      let number = index + 1
      let blamed = outcome.facts.first?.place ?? outcome.subject.place
      for place in blamed.around { numbers[place, default: []].insert(number) }
      for fact in outcome.facts { blaming[fact.place, default: []].insert(number) }
    }
  }

  /// The numbers of the failures that lie with a fact at one of these places, or within it, and
  /// not within one of the others: those are marked at a place of their own.
  func numbers(at places: [Place], except others: [Place] = []) -> [Int] {
    Self.all(of: places, in: numbers).subtracting(Self.all(of: others, in: numbers)).sorted()
  }

  /// The numbers of the failures for which one of these facts is to blame, be it not the first.
  func numbers(restingOn facts: [Place]) -> [Int] { Self.all(of: facts, in: blaming).sorted() }

  /// What the gravest failure that is to blame on one of these facts finds too little or too much of it.
  func shortfall(of value: some Measurable, at places: [Place]) -> Shortfall? {
    for place in places {
      for outcome in failing[place] ?? [] {
        for margin in outcome.margins where margin.actual == value.measure {
          if let amount = margin.margin { return Shortfall(amount: amount.shown, rule: outcome.rule) }
        }
      }
    }
    return nil
  }

  struct Shortfall {
    let amount: Measure
    let rule: Rule

    /// Whether no more than advice is not kept.
    var isAdvice: Bool { rule.severity == .advice }
  }

  private static func all(of places: [Place], in numbers: [Place: Set<Int>]) -> Set<Int> {
    places.reduce(into: []) { $0.formUnion(numbers[$1] ?? []) }
  }
}

extension Graphic {
  /// The mark of failures: their numbers in a flag, which begins at a point and is 18 high.
  static func findings(_ numbers: [Int], at point: Point, width most: Int = 120) -> [Graphic] {
    guard !numbers.isEmpty else { return [] }
    let lettering = Lettering(size: 12, isBold: true, tint: .paper)
    let all = numbers.map(String.init).joined(separator: ", ")
    let text = lettering.shortened("! \(all)", to: most - 12)
    let box = Box(x: point.x, y: point.y, width: lettering.width(of: text) + 12, height: 18)
    return [
      .part(
        title: all,
        [
          .box(box, nil, fill: .fault, radius: 4),
          .text(text, at: Point(x: box.x + 6, y: box.y + 13), lettering),
        ])
    ]
  }
}
