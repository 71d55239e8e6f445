/// One thing that a rule asks of its subject. A rule asks one or more, all of which must hold.
///
/// What is asked is data: the value, its relation and its limit. Evaluation, measurement, margin and
/// remedy follow from them.
///
/// A class, so that asking it of each subject copies nothing; inlinable, so that a rule's closures are
/// made for its types: they run for every site.
public final class Requirement<Subject: Sendable>: Sendable {
  /// What is looked at, such as "free on the left".
  public let what: Text

  /// The limit that a value has to keep; nil of something that has to be so.
  @usableFromInline let limit: Limit?

  /// What to do where something is not so that has to be.
  @usableFromInline let remedy: Text?

  /// Ways to mend it that are changes of the site, the cheapest first; see `mended`.
  @usableFromInline let ways: (@Sendable (Subject, Survey, Shortfall?) -> [[Remedy]])?

  /// Whether the subject keeps it.
  @usableFromInline let holds: @Sendable (Subject, Survey) -> Answer<Bool>

  /// Of which subjects it is asked; nil if of all.
  @usableFromInline let isAsked: (@Sendable (Subject, Survey) -> Answer<Bool>)?

  /// A limit, and what is held against it.
  @usableFromInline struct Limit: Sendable {
    @usableFromInline let relation: Relation
    @usableFromInline let bound: @Sendable (Subject, Survey) -> Answer<Measure>
    @usableFromInline let found: @Sendable (Subject, Survey) -> Answer<Measure>
    @usableFromInline let remedy: @Sendable (Shortfall) -> Text

    @inlinable init(
      _ relation: Relation, bound: @escaping @Sendable (Subject, Survey) -> Answer<Measure>,
      found: @escaping @Sendable (Subject, Survey) -> Answer<Measure>,
      remedy: @escaping @Sendable (Shortfall) -> Text
    ) {
      (self.relation, self.bound, self.found, self.remedy) = (relation, bound, found, remedy)
    }
  }

  @inlinable init(
    _ what: Text, limit: Limit?, remedy: Text?,
    isAsked: (@Sendable (Subject, Survey) -> Answer<Bool>)? = nil,
    ways: (@Sendable (Subject, Survey, Shortfall?) -> [[Remedy]])? = nil,
    holds: @escaping @Sendable (Subject, Survey) -> Answer<Bool>
  ) {
    (self.what, self.limit, self.remedy, self.isAsked, self.holds) = (what, limit, remedy, isAsked, holds)
    self.ways = ways
  }

  /// A value that has to keep a limit of the manual.
  @inlinable public convenience init<Value: Measurable, Found: Answering<Value>>(
    _ what: Text, _ relation: Relation, _ limit: Value,
    of found: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    let bound = limit.measure
    self.init(
      what,
      limit: Limit(
        relation, bound: { _, _ in .known(bound) }, found: { found($0, $1).map { $0.measure } },
        remedy: remedy),
      remedy: nil, holds: { found($0, $1).map { relation.holds($0.measure, bound) } })
  }

  /// A value that has to keep a limit which the site itself sets.
  @inlinable public convenience init<Value: Measurable, Found: Answering<Value>, Bound: Answering<Value>>(
    _ what: Text, _ relation: Relation, limit: @escaping @Sendable (Subject, Survey) -> Bound,
    of found: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      what,
      limit: Limit(
        relation, bound: { limit($0, $1).map { $0.measure } }, found: { found($0, $1).map { $0.measure } },
        remedy: remedy),
      remedy: nil,
      holds: { subject, survey in
        found(subject, survey).combined(with: limit(subject, survey)) {
          relation.holds($0.measure, $1.measure)
        }
      })
  }

  /// A rated current that has to carry what can flow, as far as that is known.
  public convenience init<Found: Answering<Ampere>>(
    _ what: Text, carries current: @escaping @Sendable (Subject, Survey) -> Bounds,
    of rating: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      what,
      limit: Limit(
        .atLeast,
        bound: { subject, survey in
          current(subject, survey).decisive(against: rating(subject, survey).answer).map { $0.measure }
        },
        found: { rating($0, $1).map { $0.measure } }, remedy: remedy),
      remedy: nil, holds: { current($0, $1).isCarried(by: rating($0, $1)) })
  }

  /// A value that has to keep a limit, where the site may leave open what both are.
  @inlinable public convenience init<Value: Measurable>(
    _ what: Text, _ relation: Relation, within limit: @escaping @Sendable (Subject, Survey) -> Spread<Value>,
    spanning found: @escaping @Sendable (Subject, Survey) -> Spread<Value>,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    let ends: @Sendable (Subject, Survey) -> (value: Answer<Measure>, limit: Answer<Measure>) = {
      relation.deciding(found($0, $1).map { $0.measure }, limit($0, $1).map { $0.measure })
    }
    self.init(
      what,
      limit: Limit(
        relation, bound: { ends($0, $1).limit }, found: { ends($0, $1).value }, remedy: remedy),
      remedy: nil,
      holds: { relation.holds(found($0, $1).map { $0.measure }, limit($0, $1).map { $0.measure }) })
  }

  /// The same of a limit of the manual.
  @inlinable public convenience init<Value: Measurable>(
    _ what: Text, _ relation: Relation, _ limit: Value,
    spanning found: @escaping @Sendable (Subject, Survey) -> Spread<Value>,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(what, relation, within: { _, _ in .known(limit) }, spanning: found, remedy: remedy)
  }

  /// A part that has to carry what can flow, where the site may leave both open.
  public convenience init(
    _ what: Text, carries current: @escaping @Sendable (Subject, Survey) -> Bounds,
    within rating: @escaping @Sendable (Subject, Survey) -> Bounds,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      what,
      limit: Limit(
        .atLeast, bound: { current($0, $1).ends(against: rating($0, $1)).current.map { $0.measure } },
        found: { current($0, $1).ends(against: rating($0, $1)).rating.map { $0.measure } }, remedy: remedy),
      remedy: nil, holds: { current($0, $1).isCarried(by: rating($0, $1)) })
  }

  /// A current that has to keep to what a part can carry, where the site may leave that open.
  public convenience init<Found: Answering<Ampere>>(
    _ what: Text, of current: @escaping @Sendable (Subject, Survey) -> Found,
    carriedBy rating: @escaping @Sendable (Subject, Survey) -> Bounds,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      what,
      limit: Limit(
        .atMost,
        bound: { Bounds(current($0, $1).answer).ends(against: rating($0, $1)).rating.map { $0.measure } },
        found: { current($0, $1).map { $0.measure } }, remedy: remedy),
      remedy: nil, holds: { rating($0, $1).carry(current($0, $1).answer) })
  }

  /// Something that has to be so.
  @inlinable public convenience init<Found: Answering<Bool>>(
    _ what: Text, holds: @escaping @Sendable (Subject, Survey) -> Found, remedy: Text
  ) {
    self.init(what, limit: nil, remedy: remedy, holds: { holds($0, $1).answer })
  }
}

extension Requirement {
  /// This requirement, of those subjects only of which something else is so.
  public func when(_ applies: @escaping @Sendable (Subject, Survey) -> Answer<Bool>) -> Requirement {
    Requirement(what, limit: limit, remedy: remedy, isAsked: applies, ways: ways, holds: holds)
  }

  /// This requirement with ways to mend it, the cheapest first. Each is a list of what can be taken for it,
  /// the smallest first; those that help are told in the stead of the remedy that it has.
  public func mended(
    _ ways: @escaping @Sendable (Subject, Survey, Shortfall) -> [[Remedy]]
  ) -> Requirement {
    Requirement(
      what, limit: limit, remedy: remedy, isAsked: isAsked,
      ways: { subject, survey, shortfall in shortfall.map { ways(subject, survey, $0) } ?? [] }, holds: holds)
  }

  /// The same of something that has to be so.
  public func mended(_ ways: @escaping @Sendable (Subject, Survey) -> [[Remedy]]) -> Requirement {
    Requirement(
      what, limit: limit, remedy: remedy, isAsked: isAsked,
      ways: { subject, survey, _ in ways(subject, survey) },
      holds: holds)
  }

  /// Whether the subject keeps it, or is not asked it.
  @inlinable func evaluate(_ subject: Subject, _ survey: Survey) -> Answer<Bool> {
    guard let isAsked else { return holds(subject, survey) }
    let isSpared = !isAsked(subject, survey)
    return isSpared.value == true ? isSpared : holds(subject, survey) || isSpared
  }

  /// How it came out.
  @usableFromInline func measure(_ subject: Subject, _ survey: Survey) -> Measurement {
    if let isAsked, isAsked(subject, survey).value == false {
      return Measurement(
        what: what, holds: true, actual: nil, limit: nil, relation: nil, remedies: [], ways: [])
    }
    guard let limit else {
      let value = holds(subject, survey).value
      return Measurement(
        what: what, holds: value, actual: nil, limit: nil, relation: nil,
        remedies: value == false ? [remedy].compactMap { $0.map { Remedy($0) } } : [],
        ways: value == false ? ways?(subject, survey, nil) ?? [] : [])
    }
    let (actual, bound) = (limit.found(subject, survey), limit.bound(subject, survey))
    let holds = actual.combined(with: bound) { limit.relation.holds($0, $1) }.value
    func measurement(_ remedies: [Remedy], _ ways: [[Remedy]]) -> Measurement {
      Measurement(
        what: what, holds: holds, actual: actual.value, limit: bound.value, relation: limit.relation,
        remedies: remedies, ways: ways)
    }
    guard holds == false, let shortfall = Shortfall(measurement([], [])) else { return measurement([], []) }
    return measurement([Remedy(limit.remedy(shortfall))], ways?(subject, survey, shortfall) ?? [])
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
