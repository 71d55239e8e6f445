/// All that a site states, in the order of the schema: its lists before what they hold.
package struct StatedValues: Sendable {
  package struct Entry: Sendable {
    package let place: Place

    /// Nil of an element of a list as such.
    package let value: StatedValue?
  }

  package let all: [Entry]

  package init(of site: Site) {
    var (site, census) = (site, Census())
    site.accept(&census)
    all = census.entries
  }

  private struct Census: PlaceVisitor {
    var entries: [Entry] = []
    var place = Place.site

    mutating func visit(_ statement: inout some Statement) {
      if let value = statement.stated { entries.append(Entry(place: place, value: value)) }
    }

    mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
      entries.append(Entry(place: place[index], value: nil))
      visit(&element, at: place[index])
    }
  }
}

extension Patch.Value {
  /// What a file writes for it; nil of a list of records, which is stated by what it holds.
  package init?(_ value: StatedValue) {
    switch value {
    case .records: return nil
    case .flag(let flag): self = .word(flag ? "yes" : "no")
    case .list(let values): self = .list(values.compactMap { Patch.Value($0) })
    default: self = .word(value.canonical)
    }
  }
}
