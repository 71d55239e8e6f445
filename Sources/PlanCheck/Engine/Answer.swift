/// What the site answers when a rule asks something of it: a value and the facts it
/// rests on or, if there is no value, the facts that the site file leaves out.
///
/// Answers combine by Kleene's logic. `false && unknown` is false, because no
/// missing fact could repair it; `true && unknown` is unknown.
public struct Answer<Value: Sendable>: Answering {
  public let value: Value?
  public let facts: FactList

  @inlinable @inline(__always) public init(_ value: Value?, _ facts: FactList) {
    self.value = value
    self.facts = facts
  }

  @inlinable @inline(__always) public var answer: Answer<Value> { self }
}

/// What rules compare: a fact of the site, or an answer worked out from facts.
public protocol Answering<Value>: Sendable {
  associatedtype Value: Sendable
  var answer: Answer<Value> { get }
}

extension Fact: Answering {
  @inlinable @inline(__always) public var answer: Answer<Value> { Answer(value, FactList(id)) }
}

extension Statement {
  /// Whether the site file states this: always known, and so never a reason to ask, unless what it states
  /// there is in dispute.
  @inlinable @inline(__always) public var stated: Answer<Bool> {
    Answer(isDisputed ? nil : isStated, FactList(id))
  }
}

extension Answer {
  /// A value that rests on no fact, such as a figure of the manual.
  @inlinable @inline(__always) public static func known(_ value: Value) -> Self { Answer(value, FactList()) }
}

extension Answering {
  @inlinable @inline(__always) public func map<Result>(_ transform: (Value) -> Result) -> Answer<Result> {
    let answer = self.answer
    return Answer<Result>(answer.value.map(transform), answer.facts)
  }

  /// What follows from the value, once it is known: resting on both, or missing what that lacks.
  @inlinable @inline(__always) public func flatMap<Result>(
    _ next: (Value) -> Answer<Result>
  ) -> Answer<Result> {
    let answer = self.answer
    guard let value = answer.value else { return Answer<Result>(nil, answer.facts) }
    let result = next(value)
    return result.value == nil ? result : Answer<Result>(result.value, answer.facts + result.facts)
  }

  @inlinable @inline(__always) public func combined<Other, Result>(
    with other: some Answering<Other>, _ combine: (Value, Other) -> Result
  ) -> Answer<Result> {
    let (left, right) = (self.answer, other.answer)
    return switch (left.value, right.value) {
    case (let one?, let two?): Answer<Result>(combine(one, two), left.facts + right.facts)
    case (nil, nil): Answer<Result>(nil, left.facts + right.facts)
    case (nil, _): Answer<Result>(nil, left.facts)
    case (_, nil): Answer<Result>(nil, right.facts)
    }
  }
}

extension Answer {
  /// Takes in something that may not count: left as it is, if that is known not to.
  func combined<Other>(
    with other: @autoclosure () -> Answer<Other>, where counts: Answer<Bool>,
    _ combine: (Value, Other) -> Value
  ) -> Self {
    guard counts.value != false else { return self }
    return combined(with: counts) { value, _ in value }.combined(with: other(), combine)
  }

  /// An amount more, if that counts.
  func adding<U>(_ amount: @autoclosure () -> some Answering<Quantity<U>>, where counts: Answer<Bool>) -> Self
  where Value == Quantity<U> {
    combined(with: amount().answer, where: counts, +)
  }
}

extension Answering where Value: Equatable {
  @inlinable @inline(__always) public static func == (left: Self, right: Value) -> Answer<Bool> {
    left.map { equate($0, .equal, right) }
  }
  @inlinable @inline(__always) public static func != (left: Self, right: Value) -> Answer<Bool> {
    left.map { equate($0, .unequal, right) }
  }
  @inlinable @inline(__always) public static func == (left: Self, right: some Answering<Value>) -> Answer<
    Bool
  > {
    left.combined(with: right) { equate($0, .equal, $1) }
  }
}

extension Answering where Value: Comparable {
  @inlinable @inline(__always) public static func < (left: Self, right: Value) -> Answer<Bool> {
    left.map { compare($0, .less, right) }
  }
  @inlinable @inline(__always) public static func > (left: Self, right: Value) -> Answer<Bool> {
    left.map { compare($0, .more, right) }
  }
  @inlinable @inline(__always) public static func <= (left: Self, right: Value) -> Answer<Bool> {
    left.map { compare($0, .atMost, right) }
  }
  @inlinable @inline(__always) public static func >= (left: Self, right: Value) -> Answer<Bool> {
    left.map { compare($0, .atLeast, right) }
  }

  @inlinable @inline(__always) public static func < (left: Self, right: some Answering<Value>) -> Answer<Bool>
  {
    left.combined(with: right) { compare($0, .less, $1) }
  }
  @inlinable @inline(__always) public static func <= (left: Self, right: some Answering<Value>) -> Answer<
    Bool
  > {
    left.combined(with: right) { compare($0, .atMost, $1) }
  }
  @inlinable @inline(__always) public static func >= (left: Self, right: some Answering<Value>) -> Answer<
    Bool
  > {
    left.combined(with: right) { compare($0, .atLeast, $1) }
  }
}

extension Answering<Int> {
  @inlinable @inline(__always) public static func * <U>(count: Self, each: Quantity<U>) -> Answer<Quantity<U>>
  {
    count.map { $0 * each }
  }
}

extension Answering {
  @inlinable @inline(__always) public static func + <U>(
    left: Self, right: some Answering<Quantity<U>>
  ) -> Answer<Quantity<U>> where Value == Quantity<U> {
    left.combined(with: right, +)
  }
}

extension Answering<Bool> {
  @inlinable @inline(__always) public static prefix func ! (answer: Self) -> Answer<Bool> {
    answer.map { !$0 }
  }

  @inlinable @inline(__always) public static func && (left: Self, right: some Answering<Bool>) -> Answer<Bool>
  {
    left.answer.joined(with: right.answer, decidedBy: false)
  }

  @inlinable @inline(__always) public static func || (left: Self, right: some Answering<Bool>) -> Answer<Bool>
  {
    left.answer.joined(with: right.answer, decidedBy: true)
  }
}

extension Answer<Bool> {
  /// `&&` is decided by a single false, `||` by a single true. What does not bear on
  /// the result is not part of its facts.
  @inlinable @inline(__always) func joined(with other: Self, decidedBy decider: Bool) -> Self {
    if value == other.value { return Answer(value, facts + other.facts) }
    if value == decider { return self }
    if other.value == decider { return other }
    return value == nil ? self : other
  }
}
