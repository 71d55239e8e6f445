import PlanCheck

extension Site {
  /// What follows from a change: where something gets another name, what refers to it does so by that name.
  func following(_ patch: Patch) -> [Patch] {
    guard case .set(let place, to: .word(let name)) = patch, place.last == .field(.name),
      let thing = place.parent,
      let list = thing.parent
    else { return [patch] }
    let kinds: [(Place, NamedKind)] = [
      (Place[.groups], .group), (Place[.meterBox][.residualCurrentDevices], .residualCurrentDevice),
      (Place[.pvInverters], .inverter), (Place[.batteries], .battery), (Place[.rooms], .room),
      (Place[.sessys], .sessy),
    ]
    guard let kind = kinds.first(where: { $0.0 == list })?.1 else { return [patch] }
    var (site, names) = (self, NamesGiven())
    site.accept(&names)
    // A name that two have tells neither apart, and nothing refers to one of them.
    let own = names.own.filter { $0.place.parent?.parent == list }
    guard let old = own.first(where: { $0.place == place })?.name, own.count(where: { $0.name == old }) == 1
    else {
      return [patch]
    }
    return [patch]
      + names.references.filter { $0.kind == kind && $0.name == old }.map { .set($0.place, to: .word(name)) }
  }
}

/// The names that a site gives, and where it uses them.
private struct NamesGiven: PlaceVisitor {
  private(set) var own: [(place: Place, name: String)] = []
  private(set) var references: [(place: Place, kind: NamedKind, name: String)] = []
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    guard place.last == .field(.name), case .text(let name)? = statement.stated else { return }
    own.append((place, name))
  }

  mutating func visit<Target>(reference: inout Reference<Target>) {
    if let name = reference.name { references.append((place, Target.kind, name.description)) }
  }
}
