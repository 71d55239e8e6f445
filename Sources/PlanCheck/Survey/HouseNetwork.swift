/// Whether any device goes by what the site says of the house's network. A dongle or P1 meter that says the
/// same of itself is judged by that, and the two may well differ: a house can have a second network.
public struct HouseNetwork: Sendable {
  /// Whether a device on Wi-Fi leaves its band to the house.
  public let setsBand: Derived<Bool>

  /// Whether a device on Wi-Fi leaves it to the house whether its network is one for guests.
  public let setsGuest: Derived<Bool>

  /// Whether a dongle leaves it to the house whether it reaches the P1 meter. So does one that no list names.
  public let setsReach: Answer<Bool>

  init(of site: Site, _ isOnWiFi: Derived<Bool>, _ provenance: inout Provenance) {
    let sessys = site.sessys
    let (meter, dongles) = (site.meter, sessys.elements)
    func isLeft(_ meterStates: Answer<Bool>, _ states: (Dongle) -> Answer<Bool>) -> Derived<Bool> {
      guard meterStates.value != false || dongles.contains(where: { states($0.dongle).value != false })
      else { return isOnWiFi }
      let dongles = provenance.contains(sessys) { $0.dongle.isOnWiFi && !states($0.dongle) }
      return provenance.derive((site.isMeterOnWiFi && !meterStates) || dongles)
    }
    setsBand = isLeft(meter.band.stated) { $0.band.stated }
    setsGuest = isLeft(meter.isGuest.stated) { $0.isGuest.stated }
    let saysReach = dongles.contains { $0.dongle.reachesMeter.stated.value != false }
    setsReach =
      saysReach ? provenance.contains(sessys) { !$0.dongle.reachesMeter.stated }.answer : .known(true)
  }
}
