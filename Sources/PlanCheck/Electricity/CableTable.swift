/// What a copper cable with PVC insulation carries and resists, by its cross-section.
///
/// The tables are those of IEC 60364-5-52, as public transcriptions give them; the standard
/// itself is not at hand. Between two entries the one on the safe side counts.
enum CableTable {
  struct Row {
    let crossSection: SquareMillimetre

    /// In 30 °C air, with two and with three loaded conductors (tables B.52.2 and B.52.4).
    let b1: (two: Ampere, three: Ampere)
    let b2: (two: Ampere, three: Ampere)
    let c: (two: Ampere, three: Ampere)

    /// Of one conductor at 70 °C, in milliohm for each metre.
    let resistance: MilliohmPerMetre
  }

  /// From the thinnest to the thickest that a Sessy's cable can be.
  static let rows = [
    Row(
      crossSection: SquareMillimetre(1.5), b1: (Ampere(17.5), Ampere(15.5)), b2: (Ampere(16.5), Ampere(15)),
      c: (Ampere(19.5), Ampere(17.5)), resistance: MilliohmPerMetre(14.48)),
    Row(
      crossSection: SquareMillimetre(2.5), b1: (Ampere(24), Ampere(21)), b2: (Ampere(23), Ampere(20)),
      c: (Ampere(27), Ampere(24)), resistance: MilliohmPerMetre(8.87)),
    Row(
      crossSection: SquareMillimetre(4), b1: (Ampere(32), Ampere(28)), b2: (Ampere(30), Ampere(27)),
      c: (Ampere(36), Ampere(32)), resistance: MilliohmPerMetre(5.52)),
    Row(
      crossSection: SquareMillimetre(6), b1: (Ampere(41), Ampere(36)), b2: (Ampere(38), Ampere(34)),
      c: (Ampere(46), Ampere(41)), resistance: MilliohmPerMetre(3.69)),
    Row(
      crossSection: SquareMillimetre(10), b1: (Ampere(57), Ampere(50)), b2: (Ampere(52), Ampere(46)),
      c: (Ampere(63), Ampere(57)), resistance: MilliohmPerMetre(2.19)),
  ]

  /// The thickest that is not thicker than this; nil below the thinnest.
  static func row(for crossSection: SquareMillimetre) -> Row? {
    rows.last { $0.crossSection <= crossSection }
  }

  /// The share of its current that a cable carries in warmer or cooler air (table B.52.14): up
  /// to each temperature. Warmer than the last, PVC carries nothing worth counting on.
  private static let temperatureShares: [(upTo: Celsius, share: Percent)] = [
    (Celsius(25), Percent(106)), (Celsius(30), Percent(100)), (Celsius(35), Percent(94)),
    (Celsius(40), Percent(87)), (Celsius(45), Percent(79)), (Celsius(50), Percent(70)),
    (Celsius(55), Percent(61)), (Celsius(60), Percent(50)),
  ]

  static func share(at ambient: Celsius) -> Percent {
    temperatureShares.first { ambient <= $0.upTo }?.share ?? .zero
  }

  /// The share that it carries among other loaded circuits (table B.52.17): up to each number
  /// of circuits.
  private static let groupingShares: [(upTo: Int, share: Percent)] = [
    (1, Percent(100)), (2, Percent(80)), (3, Percent(70)), (4, Percent(65)), (6, Percent(57)),
    (9, Percent(50)), (12, Percent(45)), (16, Percent(41)),
  ]

  static func share(among circuits: Int) -> Percent {
    groupingShares.first { circuits <= $0.upTo }?.share ?? Percent(38)
  }
}

extension CableTable.Row {
  func current(_ method: InstallationMethod, hasThreeLoaded: Bool) -> Ampere {
    let both =
      switch method {
      case .b1: b1
      case .b2: b2
      case .c: c
      }
    return hasThreeLoaded ? both.three : both.two
  }
}
