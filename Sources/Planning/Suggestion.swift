public import PlanCheck

/// A set of changes by which a site conforms, and no part of which is enough.
public struct Suggestion: Sendable {
  public struct Step: Sendable {
    public let part: Place
    public let effort: Effort

    /// The number of the change among those of the planner, and of the step among its steps.
    package let change: Int
    package let number: Int
    let taken: Change.Step

    /// The order to the installer.
    public var words: Text { taken.words }
    public var action: Change.Action { taken.action }
  }

  public let steps: [Step]

  /// By the weights: a hundred for each unit of weight, and a little for what comes with it.
  public let cost: Int

  /// The same as changes of the site file.
  public let patches: [Patch]

  /// The changed site, judged.
  public let inspection: Inspection

  package var changes: Set<Int> { Set(steps.map { $0.change }) }

  /// The kinds of work, the least first.
  public var efforts: [Effort] { Effort.allCases.filter { effort in steps.contains { $0.effort == effort } } }
}

/// What a search came to.
public struct Suggestions: Sendable {
  /// The cheapest first.
  public let all: [Suggestion]

  /// How many sites were judged.
  public let judged: Int

  /// Whether the limit cut the search off: there may be cheaper ways, or ways at all.
  public let isCut: Bool

  /// Whether there are no others.
  public let isAll: Bool

  /// If nothing conforms: the rules that no change was left for, the most frequent first.
  public let obstacles: [Rule]
}
