/// One thing that a rule asks of its subject. A rule asks one or more, all of which must hold.
///
/// What is asked is data: the value, its relation and its limit. Evaluation, measurement, margin and
/// remedy follow from them.
public struct Requirement<Subject: Sendable>: Sendable {
  /// What is looked at, such as "free on the left".
  public let what: Text
  @usableFromInline let demand: Demand

  /// Of which subjects it is asked; nil if of all.
  @usableFromInline var isAsked: (@Sendable (Subject, Survey) -> Answer<Bool>)?

  @usableFromInline enum Demand: Sendable {
    /// A value that has to keep a limit.
    case limit(
      Relation, @Sendable (Subject, Survey) -> Answer<Measure>,
      found: @Sendable (Subject, Survey) -> Answer<Measure>, remedy: @Sendable (Shortfall) -> Text)

    /// Something that has to be so.
    case condition(@Sendable (Subject, Survey) -> Answer<Bool>, remedy: Text)
  }

  // Inlinable, so that a rule's closures are made for its types: they run for every site.
  @inlinable init(_ what: Text, _ demand: Demand) { (self.what, self.demand) = (what, demand) }

  /// A value that has to keep a limit of the manual.
  @inlinable public init<Value: Measurable, Found: Answering<Value>>(
    _ what: Text, _ relation: Relation, _ limit: Value,
    of found: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    let measure = limit.measure
    self.init(
      what,
      .limit(
        relation, { _, _ in .known(measure) }, found: { found($0, $1).map { $0.measure } }, remedy: remedy))
  }

  /// A value that has to keep a limit which the site itself sets.
  @inlinable public init<Value: Measurable, Found: Answering<Value>, Limit: Answering<Value>>(
    _ what: Text, _ relation: Relation, limit: @escaping @Sendable (Subject, Survey) -> Limit,
    of found: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      what,
      .limit(
        relation, { limit($0, $1).map { $0.measure } }, found: { found($0, $1).map { $0.measure } },
        remedy: remedy))
  }

  /// Something that has to be so.
  @inlinable public init<Found: Answering<Bool>>(
    _ what: Text, holds: @escaping @Sendable (Subject, Survey) -> Found, remedy: Text
  ) {
    self.init(what, .condition({ holds($0, $1).answer }, remedy: remedy))
  }
}

extension Requirement {
  /// This requirement, of those subjects only of which something else is so.
  public func when(_ applies: @escaping @Sendable (Subject, Survey) -> Answer<Bool>) -> Self {
    var other = self
    other.isAsked = applies
    return other
  }

  /// Whether the subject keeps it, or is not asked it.
  @inlinable func evaluate(_ subject: Subject, _ survey: Survey) -> Answer<Bool> {
    // Looked at first, so that comparisons are counted in the order in which they stand.
    let isSpared = isAsked.map { !$0(subject, survey) }
    let holds: Answer<Bool> =
      switch demand {
      case .condition(let holds, _): holds(subject, survey)
      case .limit(let relation, let limit, let found, _):
        found(subject, survey).combined(with: limit(subject, survey)) { relation.holds($0, $1) }
      }
    return isSpared.map { holds || $0 } ?? holds
  }

  /// How it came out.
  @usableFromInline func measure(_ subject: Subject, _ survey: Survey) -> Measurement {
    if let isAsked, isAsked(subject, survey).value == false {
      return Measurement(what: what, holds: true, actual: nil, limit: nil, relation: nil, remedy: nil)
    }
    switch demand {
    case .condition(let holds, let remedy):
      let value = holds(subject, survey).value
      return Measurement(
        what: what, holds: value, actual: nil, limit: nil, relation: nil,
        remedy: value == false ? remedy : nil)
    case .limit(let relation, let limit, let found, let remedy):
      let (actual, bound) = (found(subject, survey), limit(subject, survey))
      let holds = actual.combined(with: bound) { relation.holds($0, $1) }.value
      func measurement(_ remedy: Text?) -> Measurement {
        Measurement(
          what: what, holds: holds, actual: actual.value, limit: bound.value, relation: relation,
          remedy: remedy)
      }
      guard holds == false else { return measurement(nil) }
      return measurement(Shortfall(measurement(nil)).map(remedy))
    }
  }
}

extension Text {
  init(_ spoken: some Spoken) {
    self.init(nl: "\(spoken)", en: "\(spoken)")
  }
}

/// Collects the statements of a block into an array.
@resultBuilder
public enum ListBuilder<Element> {
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap { $0 } }
}
