/// Which Sessy has the PV on its terminals.
public enum SolarCarrier: Hashable, Sendable {
  case noSessy
  /// The Sessy at this place in the site's list.
  case one(Int)
  case several

  fileprivate func and(_ other: Self) -> Self {
    if self == .noSessy || self == other { return other }
    return other == .noSessy ? self : .several
  }
}

extension Answer<SolarCarrier> {
  init(of inverters: ContiguousArray<PlacedInverter>, in list: List<SolarInverter>) {
    guard list.isStated && !inverters.isEmpty else {
      self.init(list.isStated ? SolarCarrier.noSessy : nil, FactList(list.id))
      return
    }
    let loop = Loop()
    self = inverters.reduce(.known(.noSessy)) { all, inverter in
      loop.turn()
      return all.combined(with: inverter.carrier) { $0.and($1) }
    }
  }
}
