/// How two values can stand to each other. Every comparison that a rule or the survey makes goes
/// through here, so that `make mutation` can turn each of them and see whether a test notices.
@usableFromInline enum Comparison {
  case less, atMost, equal, unequal, atLeast, more
}

@inlinable @inline(__always)
func compare<Value: Comparable>(_ left: Value, _ comparison: Comparison, _ right: Value) -> Bool {
  #if MUTATION
    return Mutation.compare(left, comparison, right)
  #else
    return comparison.holds(left, right)
  #endif
}

@inlinable @inline(__always)
func equate<Value: Equatable>(_ left: Value, _ comparison: Comparison, _ right: Value) -> Bool {
  #if MUTATION
    return Mutation.equate(left, comparison, right)
  #else
    return comparison == .equal ? left == right : left != right
  #endif
}

extension Comparison {
  @inlinable @inline(__always) func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .equal: left == right
    case .unequal: left != right
    case .atLeast: left >= right
    case .more: left > right
    }
  }
}

/// Begins a stretch of work, such as the judging of a subject by a rule: comparisons are counted
/// from here. Nothing at all, but in a build for `make mutation`.
@inlinable @inline(__always)
func beginStretch(_ name: @autoclosure () -> String) {
  #if MUTATION
    Mutation.begin(name())
  #endif
}

/// Does work that is a stretch of its own within another. Only that, but in a build for
/// `make mutation`.
@inlinable @inline(__always)
func withinStretch<Result>(_ name: @autoclosure () -> String, _ work: () -> Result) -> Result {
  #if MUTATION
    let outside = Mutation.position
    Mutation.begin(name())
    defer { Mutation.position = outside }
  #endif
  return work()
}

/// A loop whose comparisons count as one each, however often it runs. Nothing at all, but in a
/// build for `make mutation`.
@usableFromInline struct Loop {
  #if MUTATION
    @usableFromInline let place = Mutation.place
  #endif

  @inlinable @inline(__always) init() {}

  /// Call this first in each turn.
  @inlinable @inline(__always) func turn() {
    #if MUTATION
      Mutation.place = place
    #endif
  }
}
