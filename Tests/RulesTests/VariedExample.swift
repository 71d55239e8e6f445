import PlanCheck
import Testing

/// An example site in which a few things are other than they were: a house as people describe it, in which
/// nearly everything is known and most is in order.
enum VariedExample {
  private static let plans = exampleNames.compactMap { try? example($0) }

  static func plan(seed: UInt64) throws -> Plan {
    var dice = Dice(seed: seed)
    var site = try #require(plans.randomElement(using: &dice)).site
    // What is waived fails all the same.
    if site.waivers.isStated { try site.apply(.remove(Place[.waivers])) }
    var plan = try Plan(of: site)
    for _ in 0..<Int.random(in: 0...8, using: &dice) {
      if let varied = plan.varied(using: &dice) { plan = varied }
    }
    return plan
  }
}

extension Plan {
  /// This site with something else in one place; nil if no site can be so.
  fileprivate func varied(using dice: inout Dice) -> Plan? {
    var (site, census) = (self.site, VariableCensus())
    site.accept(&census)
    guard let (place, shape) = census.variables.randomElement(using: &dice) else { return nil }
    let value: Patch.Value? =
      switch shape {
      case .reference(let noun, let reserved):
        ((census.names[noun] ?? []) + reserved.map(\.en)).randomElement(using: &dice).map { .word($0) }
      case .list(let element): words(of: element, named: census.names, using: &dice).map { .list($0) }
      default: RandomSite.word(of: shape, using: &dice).map { .word($0) }
      }
    // What is left out now and then, too.
    let patch = value.flatMap { Int.random(in: 0..<8, using: &dice) == 0 ? nil : Patch.set(place, to: $0) }
    guard (try? site.apply(patch ?? .remove(place))) != nil, let plan = try? Plan(of: site),
      plan.contradictions.isEmpty
    else { return nil }
    return plan
  }

  /// Some of what a list could hold; nil of a list of records.
  private func words(
    of element: Shape, named names: [Text: [String]], using dice: inout Dice
  ) -> [Patch.Value]? {
    let all: [String]
    switch element {
    case .choice(let words): all = words.map(\.en)
    case .reference(let noun, _): all = names[noun] ?? []
    default: return nil
    }
    let some = all.filter { _ in Bool.random(using: &dice) }
    return (some.isEmpty ? Array(all.prefix(1)) : some).map { .word($0) }
  }
}

/// What can be varied in a site, and the names that it gives.
struct VariableCensus: PlaceVisitor {
  private(set) var variables: [(place: Place, shape: Shape)] = []
  private(set) var names: [Text: [String]] = [:]
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    guard statement.isStated, let part = type(of: statement) as? any Part.Type, place.key != .name,
      place.key != .plancheck && place.key != .manual
    else { return }
    if case .element? = place.last { return }
    if case .list(.record) = part.shape { return }
    variables.append((place, part.shape))
  }

  mutating func visit<Target>(reference: inout Reference<Target>) { visit(&reference) }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    if let named = Content.self as? any Named.Type, let name = element.ownName {
      names[named.noun, default: []].append(name.description)
    }
    visit(&element, at: place[index])
  }
}
