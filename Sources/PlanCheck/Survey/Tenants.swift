/// Which things of a list stand where: looked up once for all groups, or all rooms, as each of
/// them would otherwise look at each thing.
struct Tenants<Element: Part>: Sendable {
  private let list: List<Element>

  /// What each says of where it is.
  private let host: @Sendable (Element) -> Whereabouts

  /// The places in the list of those in each group, or room.
  private let inside: ContiguousArray<ContiguousArray<Int>>

  /// Those of which the site does not say where they are: each may be anywhere.
  private let strays: ContiguousArray<Int>

  /// Where all the others are, as one fact.
  private let whereabouts: Derived<Bool>
  private let placedCount: Int

  /// Known if the site says of each where it is.
  let areAllPlaced: Derived<Bool>

  struct Whereabouts: Sendable {
    let index: Int?
    let id: FactID

    init<Target>(_ reference: Reference<Target>) { (index, id) = (reference.index, reference.id) }
  }

  init(
    _ list: List<Element>, in hostCount: Int, _ provenance: inout Provenance,
    by host: @escaping @Sendable (Element) -> Whereabouts
  ) {
    var inside = ContiguousArray(repeating: ContiguousArray<Int>(), count: hostCount)
    var strays: ContiguousArray<Int> = []
    var stated: ContiguousArray<FactID> = []
    // A span lends its elements, where an array would copy them: they are large.
    let elements = list.elements.span
    for index in elements.indices {
      let place = host(elements[index])
      if let here = place.index {
        inside[here].append(index)
        stated.append(place.id)
      } else {
        strays.append(index)
      }
    }
    (self.list, self.host, self.inside, self.strays) = (list, host, inside, strays)
    placedCount = stated.count
    whereabouts = provenance.derive(true, from: stated)
    let isKnown = list.isStated && strays.isEmpty
    areAllPlaced = provenance.derive(
      isKnown ? true : nil, from: strays.isEmpty ? [list.id] : strays.map { host(list.elements[$0]).id })
  }
}

extension Tenants {
  /// Whether the site states the list.
  var isListed: Bool { list.isStated }

  /// The places in the list of those that are known to be in a group, or a room.
  func places(in host: Int) -> ContiguousArray<Int> { inside[host] }
}

extension Tenants {
  /// Something that is asked of what is in a group, or in a room, with what the strays answer: the
  /// same wherever it is asked, and so one fact.
  struct Question: Sendable {
    fileprivate let holds: @Sendable (Element) -> Answer<Bool>

    /// False if it is so of no stray, wherever that is; otherwise not known.
    fileprivate let ofStrays: Derived<Bool>?
  }

  func question(
    _ provenance: inout Provenance, _ holds: @escaping @Sendable (Element) -> Answer<Bool>
  ) -> Question {
    let ofStrays: Derived<Bool>? =
      strays.isEmpty
      ? nil
      : provenance.tally(strays, of: list.id, { isHere(list.elements[$0]) && holds(list.elements[$0]) }) {
        $0.unknown > 0 ? nil : false
      }
    return Question(holds: holds, ofStrays: ofStrays)
  }

  /// How many there are of which it is so. What is not known of one leaves the count unknown.
  func count(in host: Int, _ question: Question, _ provenance: inout Provenance) -> Derived<Int> {
    tally(in: host, question, &provenance) { $0.unknown > 0 ? nil : $0.yes }
  }

  /// Whether there is one of which it is so: one that is known settles it.
  func contains(in host: Int, _ question: Question, _ provenance: inout Provenance) -> Derived<Bool> {
    tally(in: host, question, &provenance) { $0.yes > 0 ? true : $0.unknown > 0 ? nil : false }
  }

  private func tally<Value: Sendable>(
    in host: Int, _ question: Question, _ provenance: inout Provenance,
    _ conclude: ((yes: Int, unknown: Int)) -> Value?
  ) -> Derived<Value> {
    guard list.isStated else { return provenance.derive(Answer(nil, FactList(list.id))) }
    return provenance.tally(
      inside[host], of: list.id, besides: [question.ofStrays?.answer, isElsewhere(than: host)],
      { isHere(list.elements[$0]) && question.holds(list.elements[$0]) }, conclude)
  }

  private func isHere(_ element: Element) -> Answer<Bool> {
    let place = host(element)
    return Answer(place.index == nil ? nil : true, FactList(place.id))
  }

  /// That the rest is elsewhere, if there is any.
  private func isElsewhere(than host: Int) -> Answer<Bool>? {
    placedCount > inside[host].count ? whereabouts.map { _ in false } : nil
  }
}

extension Tenants {
  /// Something that comes together of what is in a group, with what the strays may add to it.
  struct Sum<Value: Sendable>: Sendable {
    fileprivate let start: Value
    fileprivate let next: @Sendable (Answer<Value>, Answer<Bool>, Element) -> Answer<Value>
    fileprivate let ofStrays: Derived<Value>?
  }

  /// `next` is told of each element whether it is here.
  func sum<Value: Sendable>(
    from start: Value, _ provenance: inout Provenance,
    _ next: @escaping @Sendable (_ sum: Answer<Value>, _ isHere: Answer<Bool>, Element) -> Answer<Value>
  ) -> Sum<Value> {
    let ofStrays = fold(strays, from: Answer(start, FactList()), next)
    return Sum(
      start: start, next: next, ofStrays: ofStrays.facts.isEmpty ? nil : provenance.derive(ofStrays))
  }

  /// What it comes to in a group. What rests on nothing there rests on the list itself.
  func total<Value>(
    _ sum: Sum<Value>, in host: Int, _ provenance: inout Provenance
  ) -> Derived<Value> {
    guard list.isStated else { return provenance.derive(Answer(nil, FactList(list.id))) }
    let ofStrays = sum.ofStrays?.answer
    // What is known of the strays has added nothing.
    let start = ofStrays.map { Answer($0.value == nil ? nil : sum.start, $0.facts) }
    let total = fold(inside[host], from: start ?? Answer(sum.start, FactList()), sum.next)
    return provenance.derive(total.facts.isEmpty ? Answer(total.value, FactList(list.id)) : total)
  }

  private func fold<Value>(
    _ places: ContiguousArray<Int>, from start: Answer<Value>,
    _ next: (Answer<Value>, Answer<Bool>, Element) -> Answer<Value>
  ) -> Answer<Value> {
    let loop = Loop()
    return places.reduce(start) { sum, place in
      loop.turn()
      return next(sum, isHere(list.elements[place]), list.elements[place])
    }
  }
}
