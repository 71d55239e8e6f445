import PlanCheck

/// A house that states what a piece of a site file does, under its own names: the first group of the piece is the first
/// group of the house. What the house has too few of is copied from the last one that it has.
struct Transplant {
  /// Nil if the house cannot state it.
  let site: Site?

  init(of fragment: Site, into house: Site) {
    let given = StatedValues(of: fragment).all
    let own = StatedValues(of: house).all
    let counts = Self.counts(in: own)
    // The names of the piece, and what they are in the house.
    var names: [String: String] = [:]
    for entry in given {
      guard let thing = entry.place.thing, entry.place.isName(of: thing), case .text(let name)? = entry.value
      else {
        continue
      }
      if case .text(let there)? = own.first(where: { $0.place == entry.place })?.value { names[name] = there }
    }
    var patches: [Patch] = []
    var grown = counts
    for entry in given {
      if let thing = entry.place.thing, let index = thing.index, let count = grown[thing.list], count > 0 {
        for new in stride(from: count, through: index, by: 1) {
          patches += Self.copy(of: thing.list[count - 1], to: thing.list[new], from: own)
        }
        grown[thing.list] = max(count, index + 1)
      }
      guard let value = entry.value.flatMap({ Patch.Value($0) }) else { continue }
      if let thing = entry.place.thing, entry.place.isName(of: thing), let index = thing.index,
        index < counts[thing.list] ?? 0
      {
        continue
      }
      patches.append(.set(entry.place, to: value.renamed(names)))
    }
    var site = house
    self.site = site.apply(all: patches) ? site : nil
  }

  private static func counts(in entries: [StatedValues.Entry]) -> [Place: Int] {
    entries.reduce(into: [:]) { counts, entry in
      if let thing = entry.place.thing, let index = thing.index {
        counts[thing.list] = max(counts[thing.list] ?? 0, index + 1)
      }
    }
  }

  /// What there can be but one of is not copied.
  private static let own: [Key] = [.packs, .address, .secondAddress, .fedFrom, .board]

  private static func copy(of place: Place, to new: Place, from entries: [StatedValues.Entry]) -> [Patch] {
    entries.compactMap { entry in
      guard place.contains(entry.place), let value = entry.value.flatMap({ Patch.Value($0) }) else {
        return nil
      }
      let rest = entry.place.steps.dropFirst(place.steps.count)
      guard !rest.contains(where: { step in own.contains { step == .field($0) } }) else { return nil }
      let there = rest.reduce(new) { $0.appending($1) }
      if rest.count == 1, rest.first == .field(.name), case .element(let index)? = new.last,
        case .word(let name) = value
      {
        return .set(there, to: .word("\(name)-\(index + 1)"))
      }
      return .set(there, to: value)
    }
  }
}

extension Place {
  /// The thing in a list that it is of: the list, and which.
  fileprivate var thing: (list: Place, index: Int?)? {
    var list = Place.site
    for step in steps {
      if case .element(let index) = step { return (list, index) }
      list = list.appending(step)
    }
    return nil
  }

  fileprivate func isName(of thing: (list: Place, index: Int?)) -> Bool {
    thing.index.map { self == thing.list[$0][.name] } ?? false
  }
}

extension Patch.Value {
  fileprivate func renamed(_ names: [String: String]) -> Patch.Value {
    switch self {
    case .word(let word): .word(names[word] ?? word)
    case .list(let values): .list(values.map { $0.renamed(names) })
    case .record: self
    }
  }
}
