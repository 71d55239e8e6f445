/// What a value can be, whatever the facts that are left out turn out to be: what comes out the same at both
/// ends is decided without them. (Currents, which may be nothing at all, have `Bounds`.)
@frozen public struct Spread<Value: Comparable & Sendable>: Sendable {
  /// The least that it can be, and the most; not known, where nothing that is stated says so.
  public let least: Answer<Value>
  public let most: Answer<Value>

  /// The facts that would bring both together: none, if they are the same.
  @usableFromInline let missing: FactList

  @inlinable init(least: Answer<Value>, most: Answer<Value>, missing: FactList) {
    (self.least, self.most, self.missing) = (least, most, missing)
  }

  /// One value, as far as it is known.
  @inlinable public init(_ value: some Answering<Value>) {
    let answer = value.answer
    self.init(least: answer, most: answer, missing: answer.value == nil ? answer.facts : FactList())
  }

  /// A value that rests on no fact.
  @inlinable public static func known(_ value: Value) -> Self { Self(Answer.known(value)) }

  /// The value, if the site leaves nothing of it open.
  public var exactly: Answer<Value> { missing.isEmpty ? most : Answer(nil, missing) }
}

extension Spread {
  /// What follows from it: a larger value from a larger one.
  @inlinable public func map<Result>(_ transform: (Value) -> Result) -> Spread<Result> {
    Spread<Result>(least: least.map(transform), most: most.map(transform), missing: missing)
  }

  /// The same together with another value.
  @inlinable public func combined<Other, Result>(
    with other: some Answering<Other>, _ combine: (Value, Other) -> Result
  ) -> Spread<Result> {
    let other = other.answer
    return Spread<Result>(
      least: least.combined(with: other, combine), most: most.combined(with: other, combine),
      missing: missing + (other.value == nil ? other.facts : FactList()))
  }
}

extension Spread {
  /// An amount more: one that is not known is nothing at least.
  func adding<U>(_ amount: Fact<Quantity<U>>) -> Self where Value == Quantity<U> {
    let amount = amount.answer
    return Spread(
      least: amount.value == nil ? least : least + amount, most: most + amount,
      missing: missing + (amount.value == nil ? amount.facts : FactList()))
  }
}

extension Spread where Value: Scalar {
  /// The lowest of a range: where it is left out, no more than the highest.
  public init(_ lowest: Fact<Value>, atMost highest: Fact<Value>) {
    guard lowest.isLeftOut && highest.isStated else {
      self.init(lowest)
      return
    }
    self.init(least: Answer(nil, FactList()), most: highest.answer, missing: FactList(lowest.id))
  }

  /// The highest of a range: where it is left out, no less than the lowest.
  public init(_ highest: Fact<Value>, atLeast lowest: Fact<Value>) {
    guard highest.isLeftOut && lowest.isStated else {
      self.init(highest)
      return
    }
    self.init(least: lowest.answer, most: Answer(nil, FactList()), missing: FactList(highest.id))
  }
}

extension Fact where Value: Choice {
  /// What follows from this choice: where it is left out, from all that it can be.
  public func spread<Result>(_ follows: (Value) -> Spread<Result>) -> Spread<Result> {
    let own = FactList(id)
    if let value {
      let next = follows(value)
      return Spread<Result>(
        least: Answer(next.least.value, own + next.least.facts),
        most: Answer(next.most.value, own + next.most.facts), missing: next.missing)
    }
    // What is in dispute nothing stands in for.
    guard isLeftOut else { return Spread<Result>(Answer<Result>(nil, own)) }
    var all: Spread<Result>?
    for value in Value.allCases {
      let next = follows(value)
      all = all.map { $0.joined(with: next) } ?? next
    }
    guard let all else { return Spread<Result>(Answer<Result>(nil, own)) }
    return Spread<Result>(least: all.least, most: all.most, missing: own + all.missing)
  }
}

extension Spread {
  /// What either can be.
  fileprivate func joined(with other: Self) -> Self {
    func end(_ mine: Answer<Value>, _ its: Answer<Value>, isFurther: (Value, Value) -> Bool) -> Answer<Value>
    {
      guard let one = mine.value, let two = its.value else { return mine.value == nil ? mine : its }
      return isFurther(two, one) ? its : mine
    }
    return Spread(
      least: end(least, other.least) { $0 < $1 }, most: end(most, other.most) { $0 > $1 },
      missing: missing + other.missing)
  }
}

extension Relation {
  /// Whether a value keeps a limit, where the site may leave both open.
  @usableFromInline func holds(_ value: Spread<Measure>, _ limit: Spread<Measure>) -> Answer<Bool> {
    // Nearly always both are one value.
    if value.missing.isEmpty && limit.missing.isEmpty {
      return value.most.combined(with: limit.most) { holds($0, $1) }
    }
    let (worst, best) = ends(of: value, limit)
    let safe = worst.value.combined(with: worst.limit) { holds($0, $1) }
    if safe.value == true { return safe }
    let possible = best.value.combined(with: best.limit) { holds($0, $1) }
    return possible.value == false ? possible : Answer(nil, value.missing + limit.missing)
  }

  /// The ends that decide it; as far as they are known, if none do.
  @usableFromInline func deciding(
    _ value: Spread<Measure>, _ limit: Spread<Measure>
  ) -> (value: Answer<Measure>, limit: Answer<Measure>) {
    let (worst, best) = ends(of: value, limit)
    return switch holds(value, limit).value {
    case true?: worst
    case false?: best
    case nil: (value.exactly, limit.exactly)
    }
  }

  /// Where it is kept with the least room, and with the most.
  private func ends(of value: Spread<Measure>, _ limit: Spread<Measure>) -> (worst: End, best: End) {
    if isUpper { return ((value.most, limit.least), (value.least, limit.most)) }
    return ((value.least, limit.most), (value.most, limit.least))
  }

  private typealias End = (value: Answer<Measure>, limit: Answer<Measure>)
}
