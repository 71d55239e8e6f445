/// One thing that a rule asks of its subject. A rule asks one or more, all of which must hold.
///
/// Limits and relations are data, so that reports can print them, margins follow from
/// them, and tests can move them.
public struct Requirement<Subject: Sendable>: Sendable {
  @usableFromInline let evaluate: @Sendable (Subject, Survey) -> Answer<Bool>
  @usableFromInline let measure: @Sendable (Subject, Survey) -> Measurement

  /// A value that has to keep a limit of the manual.
  @inlinable public init<Value: Measurable, Found: Answering<Value>>(
    _ what: Text, _ relation: Relation, _ limit: Value,
    of found: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      { subject, survey in found(subject, survey).map { relation.holds($0, limit) } },
      { subject, survey in
        Measurement(what, relation, .known(limit), found(subject, survey).answer, remedy)
      })
  }

  /// A value that has to keep a limit which the site itself sets.
  @inlinable public init<Value: Measurable, Found: Answering<Value>, Limit: Answering<Value>>(
    _ what: Text, _ relation: Relation, limit: @escaping @Sendable (Subject, Survey) -> Limit,
    of found: @escaping @Sendable (Subject, Survey) -> Found,
    remedy: @escaping @Sendable (Shortfall) -> Text
  ) {
    self.init(
      { subject, survey in
        found(subject, survey).combined(with: limit(subject, survey)) { relation.holds($0, $1) }
      },
      { subject, survey in
        Measurement(what, relation, limit(subject, survey).answer, found(subject, survey).answer, remedy)
      })
  }

  /// Something that has to be so.
  @inlinable public init<Found: Answering<Bool>>(
    _ what: Text, holds: @escaping @Sendable (Subject, Survey) -> Found, remedy: Text
  ) {
    self.init(
      { subject, survey in holds(subject, survey).answer },
      { subject, survey in Measurement(what, holds(subject, survey).answer, remedy) })
  }

  @usableFromInline init(
    _ evaluate: @escaping @Sendable (Subject, Survey) -> Answer<Bool>,
    _ measure: @escaping @Sendable (Subject, Survey) -> Measurement
  ) {
    self.evaluate = evaluate
    self.measure = measure
  }
}

extension Requirement {
  /// This requirement, of those subjects only of which something else is so.
  @inlinable public func when(_ applies: @escaping @Sendable (Subject, Survey) -> Answer<Bool>) -> Self {
    let (evaluate, measure) = (self.evaluate, self.measure)
    return Self(
      { subject, survey in
        let isSpared = !applies(subject, survey)
        return evaluate(subject, survey) || isSpared
      },
      { subject, survey in
        let found = measure(subject, survey)
        return applies(subject, survey).value == false ? found.notAsked : found
      })
  }
}

extension Measurement {
  @usableFromInline init<Value: Measurable>(
    _ what: Text, _ relation: Relation, _ limit: Answer<Value>, _ found: Answer<Value>,
    _ remedy: (Shortfall) -> Text
  ) {
    let holds = found.combined(with: limit) { relation.holds($0, $1) }.value
    let actual = found.value.map { Text($0) }
    let bound = limit.value.map { Text($0) }
    guard let holds, let actual, let bound, let value = found.value, let limit = limit.value else {
      self.init(
        what: what, holds: nil, actual: actual, limit: bound, relation: relation, margin: nil, remedy: nil)
      return
    }
    let difference = (value < limit ? limit - value : value - limit).asDifference
    self.init(
      what: what, holds: holds, actual: actual, limit: bound, relation: relation,
      margin: Margin(
        amount: difference, isShort: !holds, isExcess: relation == .atMost || relation == .below),
      remedy: holds ? nil : remedy(Shortfall(actual: actual, limit: bound, difference: difference)))
  }

  @usableFromInline init(_ what: Text, _ found: Answer<Bool>, _ remedy: Text) {
    self.init(
      what: what, holds: found.value, actual: nil, limit: nil, relation: nil, margin: nil,
      remedy: found.value == false ? remedy : nil)
  }

  /// The same, of a subject that it is not asked of.
  @usableFromInline var notAsked: Measurement {
    Measurement(
      what: what, holds: true, actual: nil, limit: nil, relation: nil, margin: nil, remedy: nil)
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
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
}
