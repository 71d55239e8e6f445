/// What differs between two sites: a plan and what was built, or two plans.
///
/// What has a name is found again by it; what was renamed, by what it is; what never has one, such as a pair of battery
/// packs, by what it is and then by its order.
package struct SiteComparison {
  /// In the order of the first site; what is new comes behind what it is beside.
  package private(set) var differences: [SiteDifference] = []

  private var pairing = Pairing()
  private let before: Statements
  private let after: Statements

  package init(from before: Site, to after: Site) {
    (self.before, self.after) = (Statements(of: before), Statements(of: after))
    pair(before, after)
    compare()
  }

  /// Where something of the first site stands in the second; nil if it has it no longer.
  package func counterpart(of place: Place) -> Place? { pairing.counterpart(of: place) }

  /// Of lists that have more in doubt than this, held against each other, only names and order tell what is what.
  private static let mostLikenesses = 40_000

  /// Outer lists come first in the order of the schema, so that what they hold is already paired.
  private mutating func pair(_ before: Site, _ after: Site) {
    for list in self.before.lists {
      guard let other = pairing.counterpart(of: list) else { continue }
      let (old, new) = (before.names(in: list), after.names(in: other))
      let byName = Dictionary(grouping: new.indices.filter { new[$0] != nil }) { new[$0] }
      var free = Set(new.indices)
      func pair(_ index: Int, with found: Int) {
        pairing.pair(list[index], with: other[found])
        free.remove(found)
      }
      var waiting: [Int] = []
      for index in old.indices {
        if let name = old[index], let same = byName[name]?.first(where: { free.contains($0) }) {
          pair(index, with: same)
        } else {
          waiting.append(index)
        }
      }
      if waiting.count * free.count <= Self.mostLikenesses {
        waiting.removeAll { index in
          let candidates = free.sorted()
          let likeness = candidates.map {
            self.before.likeness(at: list[index], to: self.after, at: other[$0])
          }
          guard let best = likeness.max(), best > 0, let place = likeness.firstIndex(of: best) else {
            return false
          }
          let found = candidates[place]
          pair(index, with: found)
          if let name = old[index], let now = new[found] { pairing.rename(name, to: now) }
          return true
        }
      }
      // What has a name in both is the same thing only if it is much the same.
      for index in waiting where old[index] == nil && free.contains(index) && new[index] == nil {
        pair(index, with: index)
      }
    }
  }

  private mutating func compare() {
    for entry in before.all {
      if let parent = pairing.lost(entry.place, among: before.elements) {
        // What is gone is told once, and not all that it had.
        if parent == entry.place {
          differences.append(SiteDifference(kind: .leftOut, before: before.named(entry.place), after: nil))
        }
        continue
      }
      guard let place = pairing.counterpart(of: entry.place) else { continue }
      guard let value = entry.value else {
        let (old, new) = (before.named(entry.place), after.named(place))
        if old.name != new.name {
          differences.append(SiteDifference(kind: .renamed, before: old, after: new))
        }
        continue
      }
      // The name of a thing has been told with the thing.
      guard !before.isName(entry.place) else { continue }
      let now = after.values[place]
      // An empty list beside one that is not: what is new is told, element by element.
      if value == .list([]), after.lists.contains(place) { continue }
      guard now.map({ value != $0 && pairing.translated(value) != $0 }) ?? true else { continue }
      differences.append(
        SiteDifference(
          kind: now == nil ? .notStated : .kind(of: entry.place), before: before.named(entry.place),
          after: after.named(place), old: value, new: now))
    }
    let known = Set(before.all.compactMap { pairing.counterpart(of: $0.place) })
    let knownLists = Set(before.lists.compactMap { pairing.counterpart(of: $0) })
    var added: Set<Place> = []
    for entry in after.all where !known.contains(entry.place) {
      guard added.isDisjoint(with: entry.place.around), !after.isName(entry.place) else { continue }
      if entry.value == .list([]), knownLists.contains(entry.place) { continue }
      if after.elements.contains(entry.place) {
        added.insert(entry.place)
        differences.append(SiteDifference(kind: .added, before: nil, after: after.named(entry.place)))
      } else {
        differences.append(
          SiteDifference(
            kind: .nowStated, before: nil, after: after.named(entry.place), new: entry.value))
      }
    }
  }
}

/// One thing that differs.
package struct SiteDifference {
  package let kind: Kind

  /// Where it stands in each, with the thing it belongs to; nil where it is not.
  package let before: StatedPlace?
  package let after: StatedPlace?

  /// What each states; nil of a thing as such.
  package private(set) var old: StatedValue? = nil
  package private(set) var new: StatedValue? = nil

  package enum Kind: String, CaseIterable, Sendable {
    /// In another room, on another wall, group or phase.
    case moved
    /// Another model, kind, rating or section.
    case replaced
    case added
    case leftOut = "left-out"
    case renamed
    /// Stated otherwise: a distance, a setting, a property of a room.
    case otherwise
    /// Stated in the second only, or in the first only.
    case nowStated = "now-stated"
    case notStated = "no-longer-stated"

    /// Of a fact that both state.
    fileprivate static func kind(of place: Place) -> Self {
      let keys = place.steps.compactMap { step -> Key? in
        if case .field(let key) = step { return key }
        return nil
      }
      guard let last = keys.last else { return .otherwise }
      if keys.first != .rooms, moving.contains(last) { return .moved }
      return replacing.contains(last) ? .replaced : .otherwise
    }

    private static let moving: Set<Key> = [
      .room, .group, .groups, .phase, .phases, .fedFrom, .board, .wall, .mounting,
    ]
    private static let replacing: Set<Key> = [
      .model, .kind, .type, .curve, .ratedCurrent, .ratedResidualCurrent, .poles, .mainFuse, .cores,
      .crossSection, .conductor, .base, .stack, .packPairs, .material, .power,
    ]
  }
}

/// A place, and the nearest thing with a name that it lies in.
package struct StatedPlace: Hashable, Sendable {
  package let place: Place
  package let owner: Place?
  package let name: Name?
}

/// Which element of the first site is which of the second.
private struct Pairing {
  private var places: [Place: Place] = [:]
  private var names: [String: String] = [:]

  mutating func pair(_ place: Place, with other: Place) { places[place] = other }

  mutating func rename(_ name: Name, to other: Name) {
    names[name.description] = other.description
  }

  /// Nil if an element on the way has none.
  func counterpart(of place: Place) -> Place? {
    var (found, way) = (Place.site, Place.site)
    for step in place.steps {
      way = way.appending(step)
      if case .element = step {
        guard let place = places[way] else { return nil }
        found = place
      } else {
        found = found.appending(step)
      }
    }
    return found
  }

  /// The outermost element that a place is in, or is, and that the second site has no longer.
  func lost(_ place: Place, among elements: Set<Place>) -> Place? {
    place.around.reversed().first { elements.contains($0) && places[$0] == nil }
  }

  /// A value as the second site calls the things in it.
  func translated(_ value: StatedValue) -> StatedValue {
    switch value {
    case .text(let text): .text(names[text] ?? text)
    case .list(let values): .list(values.map(translated))
    default: value
    }
  }
}

/// All that a site states, in the order of the schema: a list before what it holds.
private struct Statements: PlaceVisitor {
  private(set) var all: [(place: Place, value: StatedValue?)] = []
  private(set) var values: [Place: StatedValue] = [:]

  /// The lists of records, and their elements.
  private(set) var lists: [Place] = []
  private(set) var elements: Set<Place> = []
  private var names: [Place: Name] = [:]

  /// What is stated within each element, with the way to it from there; its name is none of it.
  private var facts: [Place: Set<Relative>] = [:]
  var place = Place.site

  init(of site: Site) {
    var site = site
    site.accept(&self)
  }

  mutating func visit(_ statement: inout some Statement) {
    guard let value = statement.stated else { return }
    if case .records = value { return lists.append(place) }
    all.append((place, value))
    values[place] = value
    guard !isName(place) else { return }
    for around in place.around where elements.contains(around) {
      let way = Array(place.steps.dropFirst(around.depth))
      facts[around, default: []].insert(Relative(way: way, value: value))
    }
  }

  /// The elements of a list of words are that list.
  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    guard Content.recordTitle != nil else { return }
    elements.insert(place[index])
    names[place[index]] = element.ownName
    all.append((place[index], nil))
    visit(&element, at: place[index])
  }

  func isName(_ place: Place) -> Bool {
    place.last == .field(.name) && place.parent.map { elements.contains($0) } == true
  }

  func named(_ place: Place) -> StatedPlace {
    let owner = place.around.first { names[$0] != nil }
    return StatedPlace(place: place, owner: owner, name: owner.flatMap { names[$0] })
  }

  /// How many facts within two elements are the same, if that is more than half of what either has.
  func likeness(at place: Place, to other: Statements, at otherPlace: Place) -> Int {
    let (mine, theirs) = (facts[place] ?? [], other.facts[otherPlace] ?? [])
    let same = mine.intersection(theirs).count
    return 2 * same > max(mine.count, theirs.count) ? same : 0
  }

  private struct Relative: Hashable {
    let way: [Place.Step]
    let value: StatedValue
  }
}
