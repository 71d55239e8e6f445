/// The electrical rating of one Sessy: all that the currents through an installation take of the
/// figures. Worked out once for each survey, and held by each group.
struct SessyRating: Sendable {
  /// Of the mains.
  let voltage: Volt

  /// At most.
  let current: Ampere
  private let charging: Ampere
  private let delivering: Ampere

  init(by figures: Figures) {
    voltage = figures.voltage
    current = figures.sessyCurrent
    charging = figures.chargingPower.current(at: voltage)
    delivering = figures.deliveryPower.current(at: voltage)
  }

  /// The current at the power of the specifications.
  func current(byPower direction: Direction) -> Ampere {
    switch direction {
    case .charging: charging
    case .delivering: delivering
    }
  }
}

extension Quantity<WattUnit> {
  /// The current at a voltage, rounded up to a tenth of an ampere.
  fileprivate func current(at voltage: Volt) -> Ampere {
    let tenths = (thousandths * 10 + voltage.thousandths - 1) / voltage.thousandths
    return Ampere(thousandths: tenths * 100)
  }
}
