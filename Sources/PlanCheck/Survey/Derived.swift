/// A fact worked out from other facts, once for each site: used like a fact of the
/// file, and led back to the facts that it rests on when a report asks.
public struct Derived<Value: Sendable>: Answering {
  public let value: Value?
  @usableFromInline let id: FactID

  @inlinable public var answer: Answer<Value> { Answer(value, FactList(id)) }
}

/// What each derived fact was worked out from.
struct Provenance: Sendable {
  /// The number of the first derived fact: the facts of the file come before it.
  private let first: Int
  private var ends: ContiguousArray<Int> = []
  private var facts: ContiguousArray<FactID> = []

  /// The facts of the file that are left out and estimated, and whether each derived fact rests on one.
  private let estimates: Set<FactID>
  private var isEstimated: ContiguousArray<Bool> = []

  init(after factCount: Int, estimating estimates: Set<FactID>) {
    first = factCount
    self.estimates = estimates
    ends.reserveCapacity(256)
    facts.reserveCapacity(1024)
  }

  mutating func derive<Value>(_ answer: Answer<Value>) -> Derived<Value> {
    answer.facts.append(to: &facts)
    return close(answer.value)
  }

  /// Derives a value from facts that may be many.
  mutating func derive<Value>(_ value: Value?, from many: some Sequence<FactID>) -> Derived<Value> {
    facts.append(contentsOf: many)
    return close(value)
  }

  /// Counts the elements of which something is so. What is not known of one of them
  /// leaves the count unknown.
  mutating func count<Element>(
    _ list: List<Element>, where holds: (Element) -> Answer<Bool>
  ) -> Derived<Int> {
    tally(list, holds) { $0.unknown > 0 ? nil : $0.yes }
  }

  /// Whether there is an element of which something is so: one that is known settles it.
  mutating func contains<Element>(
    _ list: List<Element>, where holds: (Element) -> Answer<Bool>
  ) -> Derived<Bool> {
    tally(list, holds) { $0.yes > 0 ? true : $0.unknown > 0 ? nil : false }
  }

  private mutating func tally<Element, Value: Sendable>(
    _ list: List<Element>, _ holds: (Element) -> Answer<Bool>,
    _ conclude: ((yes: Int, unknown: Int)) -> Value?
  ) -> Derived<Value> {
    guard list.isStated else {
      facts.append(list.id)
      return close(nil)
    }
    return tally(list.elements.indices, of: list.id, { holds(list.elements[$0]) }, conclude)
  }

  /// Counts the places in a list at which something is so and at which it is not known, and what is
  /// answered of others besides.
  mutating func tally<Value: Sendable>(
    _ places: some Collection<Int>, of list: FactID, besides others: [Answer<Bool>?] = [],
    _ holds: (Int) -> Answer<Bool>, _ conclude: ((yes: Int, unknown: Int)) -> Value?
  ) -> Derived<Value> {
    let start = facts.count
    var seen = (yes: 0, unknown: others.count { $0 != nil && $0?.value == nil })
    let loop = Loop()
    for place in places {
      loop.turn()
      let answer = holds(place)
      switch answer.value {
      case true?:
        seen.yes += 1
        answer.facts.append(to: &facts)
      case nil: seen.unknown += 1
      case false?: break
      }
    }
    let value = conclude(seen)
    // What is known rests on those that count, as collected, or if there are none on all of
    // them; what is not known lacks what it lacks.
    let decider: Bool? = value == nil ? nil : seen.yes > 0
    if decider != true {
      facts.removeSubrange(start...)
      for place in places {
        loop.turn()
        let answer = holds(place)
        if answer.value == decider { answer.facts.append(to: &facts) }
      }
      for case let other? in others where other.value == decider { other.facts.append(to: &facts) }
    }
    if facts.count == start { facts.append(list) }
    return close(value)
  }

  private mutating func close<Value>(_ value: Value?) -> Derived<Value> {
    let start = ends.last ?? 0
    ends.append(facts.count)
    if !estimates.isEmpty { isEstimated.append(facts[start...].contains { rests(onEstimate: $0) }) }
    return Derived(value: value, id: FactID(UInt32(first + ends.count - 1)))
  }

  /// Whether this fact is estimated, or was worked out from one that is.
  private func rests(onEstimate fact: FactID) -> Bool {
    let place = fact.index - first
    return isEstimated.indices.contains(place) ? isEstimated[place] : estimates.contains(fact)
  }

  /// Those that an answer rests on and that are but estimated.
  func estimates(behind facts: FactList) -> FactList {
    guard !estimates.isEmpty else { return FactList() }
    return facts.ids.filter { rests(onEstimate: $0) }.reduce(FactList()) { found, fact in
      var found = found
      origins(of: fact) { origin in
        if estimates.contains(origin) { found = found + FactList(origin) }
        return true
      }
      return found
    }
  }

  var hasEstimates: Bool { !estimates.isEmpty }

  /// How many facts there are, those of the file and those worked out.
  var count: Int { first + ends.count }

  /// Marks this fact and what it was worked out from.
  func mark(_ fact: FactID, in isUsed: inout ContiguousArray<Bool>) {
    let number = fact.index
    guard isUsed.indices.contains(number) && !isUsed[number] else { return }
    isUsed[number] = true
    let place = number - first
    guard place >= 0 else { return }
    for fact in basis(of: place) { mark(fact, in: &isUsed) }
  }

  /// Hands over the facts of the file that this one comes from, itself or what it was worked out from,
  /// for as long as the receiver wants more.
  @discardableResult
  func origins(of fact: FactID, _ receive: (FactID) -> Bool) -> Bool {
    let place = fact.index - first
    guard place >= 0 && place < ends.count else { return receive(fact) }
    return basis(of: place).allSatisfy { origins(of: $0, receive) }
  }

  /// What the derived fact at a place was worked out from.
  private func basis(of place: Int) -> ContiguousArray<FactID>.SubSequence {
    facts[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }
}
