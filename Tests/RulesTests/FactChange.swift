import PlanCheck

/// A fact of a site, and another value that it could have.
struct FactChange: CustomStringConvertible {
  let place: Place
  let value: StatedValue
  let word: String

  var description: String { "\(place) \(value.canonical) -> \(word)" }

  /// The path without the places in lists, such as `sessys[].free_space.left`.
  var field: String { place.description.withoutPlaces }

  /// The site with it; nil if no site can be so, or if this one does not state the fact.
  func applied(to site: Site) -> Plan? {
    var site = site
    guard SingleFact.all(in: site).contains(where: { $0.place == place && $0.value == value }),
      (try? site.apply(.set(place, to: .word(word)))) != nil, let plan = try? Plan(of: site),
      plan.contradictions.isEmpty
    else { return nil }
    return plan
  }
}

/// A fact that a site states, of those that hold one value.
struct SingleFact {
  let place: Place
  let id: FactID
  let value: StatedValue
  let shape: Shape

  var field: String { place.description.withoutPlaces }

  static func all(in site: Site) -> [SingleFact] {
    var (site, census) = (site, SingleFactCensus())
    site.accept(&census)
    return census.facts
  }
}

private struct SingleFactCensus: PlaceVisitor {
  private(set) var facts: [SingleFact] = []
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    guard let value = statement.stated, let part = type(of: statement) as? any Part.Type else { return }
    switch value {
    case .list, .records: return
    default: facts.append(SingleFact(place: place, id: statement.id, value: value, shape: part.shape))
    }
  }

  mutating func visit<Target>(reference: inout Reference<Target>) {}
}
