/// A room with the Sessys that are in it.
public final class OccupiedRoom: Sendable {
  /// What the site states of it.
  public let facts: Room

  /// Its place in the site's list.
  public let index: Int

  /// The places in their list of the Sessys that are known to be in it.
  let sessys: ContiguousArray<Int>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>

  /// As stated or, if that is left out, length × width × height.
  public let volume: Derived<CubicMetre>

  init(
    _ index: Int, of site: Site, _ sessys: Tenants<Sessy>, _ any: Tenants<Sessy>.Question,
    _ provenance: inout Provenance
  ) {
    beginStretch("room")
    let room = site.rooms.elements[index]
    facts = room
    self.index = index
    self.sessys = sessys.places(in: index)
    sessyCount = sessys.count(in: index, any, &provenance)
    hasSessy = sessys.contains(in: index, any, &provenance)
    volume = provenance.derive(room.netVolume)
  }
}

extension Room {
  /// The volume as stated or, if only length, width and height are stated, their product.
  var netVolume: Answer<CubicMetre> {
    let areSidesStated = length.isStated || width.isStated || height.isStated
    guard volume.isLeftOut && areSidesStated else { return volume.answer }
    let sides = length.combined(with: width) { _, _ in true }.combined(with: height) { _, _ in true }
    return Answer(product, sides.facts)
  }
}
