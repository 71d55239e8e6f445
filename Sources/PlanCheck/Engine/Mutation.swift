#if MUTATION
  internal import Glibc

  /// One deliberate mistake in the rules: `make mutation` makes each of them in turn, and requires
  /// that a test notices. Not part of the program: only a build for that command has it.
  @usableFromInline package enum Mutation {
    /// What is done to a comparison.
    package enum Change: String, CaseIterable, Sendable {
      /// "At most" becomes "more than", and so on.
      case turned
      /// The limit is one step lower, or higher.
      case lowered, raised
    }

    /// The comparison to change: the how-manieth since `begin` in which stretch of work.
    package struct Target: Equatable, Sendable {
      package let stretch: String
      package let index: Int
      package let change: Change

      package init(stretch: String, index: Int, change: Change) {
        (self.stretch, self.index, self.change) = (stretch, index, change)
      }
    }

    package nonisolated(unsafe) static var target: Target?

    /// Whether comparisons are counted and changed at all: tests that run side by side cannot be.
    package nonisolated(unsafe) static var isWatching = false

    /// The most comparisons that one run of each stretch has made, and which can be moved.
    package nonisolated(unsafe) static var counts: [String: Int] = [:]
    package nonisolated(unsafe) static var movable: [String: Set<Int>] = [:]

    private nonisolated(unsafe) static var stretch = ""
    private nonisolated(unsafe) static var index = 0

    /// Begins a stretch of work: the judging of one subject by a rule, or the survey.
    @usableFromInline static func begin(_ name: String) {
      if unsafe isWatching { unsafe (stretch, index) = (name, 0) }
    }

    /// Where the work is, to come back to after a stretch inside it.
    @usableFromInline static var position: (stretch: String, index: Int) {
      get { unsafe isWatching ? (stretch, index) : ("", 0) }
      set { if unsafe isWatching { unsafe (stretch, index) = newValue } }
    }

    /// How many comparisons there have been since `begin`. Set back for each turn of a loop, so
    /// that a comparison in a loop is one, however often it runs.
    @usableFromInline static var place: Int {
      get { unsafe isWatching ? index : 0 }
      set { if unsafe isWatching { unsafe index = newValue } }
    }

    @usableFromInline static func compare<Value: Comparable>(
      _ left: Value, _ comparison: Comparison, _ right: Value
    ) -> Bool {
      let steppable = right as? any Steppable
      switch change(isMovable: steppable != nil) {
      case nil: return comparison.holds(left, right)
      case .turned: return !comparison.holds(left, right)
      case .lowered: return comparison.holds(left, steppable?.stepped(-1) as? Value ?? right)
      case .raised: return comparison.holds(left, steppable?.stepped(1) as? Value ?? right)
      }
    }

    @usableFromInline static func equate<Value: Equatable>(
      _ left: Value, _ comparison: Comparison, _ right: Value
    ) -> Bool {
      let holds = comparison == .equal ? left == right : left != right
      return change(isMovable: false) == nil ? holds : !holds
    }

    /// What is done to the comparison that comes now.
    private static func change(isMovable: Bool) -> Change? {
      guard unsafe isWatching else { return nil }
      let here = unsafe index
      unsafe index += 1
      unsafe counts[stretch] = max(counts[stretch] ?? 0, here + 1)
      if isMovable { unsafe movable[stretch, default: []].insert(here) }
      guard let target = unsafe target, unsafe target.stretch == stretch, target.index == here else {
        return nil
      }
      return target.change
    }

    /// The figure that this process has wrong, by its place in the source: "Figures.swift:12:5:+1".
    private static let figure: String? = unsafe getenv("PLANCHECK_FIGURE").map { unsafe String(cString: $0) }

    /// Those that amounts of whole Sessys step by.
    fileprivate static let figures = Figures()

    @usableFromInline package static func changed<Value>(
      _ value: Value, _ file: String, _ line: Int, _ column: Int
    )
      -> Value
    {
      guard let figure, let steppable = value as? any Steppable else { return value }
      let place = "\(file.split(separator: "/").last ?? ""):\(line):\(column):"
      guard figure.hasPrefix(place), let step = Int(figure.dropFirst(place.count)) else { return value }
      return steppable.lastDigitStepped(step) as? Value ?? value
    }
  }

  /// A value that can be a little more or less.
  private protocol Steppable {
    /// A hundredth of its unit for each step; of a count, one; of what Sessys add up to, a Sessy.
    func stepped(_ steps: Int) -> Self

    /// One in its last digit for each step.
    func lastDigitStepped(_ steps: Int) -> Self
  }

  extension Quantity: Steppable {
    func stepped(_ steps: Int) -> Self { Self(thousandths: measure.stepped(steps).number) }

    func lastDigitStepped(_ steps: Int) -> Self { Self(thousandths: measure.lastDigitStepped(steps).number) }
  }

  extension Measure: Steppable {
    func stepped(_ steps: Int) -> Self { Self(number + Int64(steps) * step, unit) }

    /// What comes in whole Sessys only steps over smaller steps.
    private var step: Int64 {
      switch unit {
      case .kilowattHour?: Mutation.figures.nominalEnergy.thousandths
      case .milliampere?: Mutation.figures.leakage.thousandths
      case nil: 1
      default: 10
      }
    }

    func lastDigitStepped(_ steps: Int) -> Self {
      let digit = unit == nil ? 1 : [1000, 100, 10].first { number.isMultiple(of: $0) } ?? 1
      return Self(number + Int64(steps) * digit, unit)
    }
  }

  extension Int: Steppable {
    func stepped(_ steps: Int) -> Int { self + steps }
    func lastDigitStepped(_ steps: Int) -> Int { self + steps }
  }
#endif
