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
      crossSection: figure(SquareMillimetre(1.5)), b1: (figure(Ampere(17.5)), figure(Ampere(15.5))),
      b2: (figure(Ampere(16.5)), figure(Ampere(15))),
      c: (figure(Ampere(19.5)), figure(Ampere(17.5))), resistance: figure(MilliohmPerMetre(14.48))),
    Row(
      crossSection: figure(SquareMillimetre(2.5)), b1: (figure(Ampere(24)), figure(Ampere(21))),
      b2: (figure(Ampere(23)), figure(Ampere(20))),
      c: (figure(Ampere(27)), figure(Ampere(24))), resistance: figure(MilliohmPerMetre(8.87))),
    Row(
      crossSection: figure(SquareMillimetre(4)), b1: (figure(Ampere(32)), figure(Ampere(28))),
      b2: (figure(Ampere(30)), figure(Ampere(27))),
      c: (figure(Ampere(36)), figure(Ampere(32))), resistance: figure(MilliohmPerMetre(5.52))),
    Row(
      crossSection: figure(SquareMillimetre(6)), b1: (figure(Ampere(41)), figure(Ampere(36))),
      b2: (figure(Ampere(38)), figure(Ampere(34))),
      c: (figure(Ampere(46)), figure(Ampere(41))), resistance: figure(MilliohmPerMetre(3.69))),
    Row(
      crossSection: figure(SquareMillimetre(10)), b1: (figure(Ampere(57)), figure(Ampere(50))),
      b2: (figure(Ampere(52)), figure(Ampere(46))),
      c: (figure(Ampere(63)), figure(Ampere(57))), resistance: figure(MilliohmPerMetre(2.19))),
  ]

  static func current(
    _ crossSection: SquareMillimetre, _ method: InstallationMethod, hasThreeLoaded: Bool
  ) -> Ampere? {
    row(for: crossSection)?.current(method, hasThreeLoaded: hasThreeLoaded)
  }

  static func resistance(of crossSection: SquareMillimetre) -> MilliohmPerMetre? {
    row(for: crossSection)?.resistance
  }

  /// The thickest that is not thicker than this; nil below the thinnest.
  private static func row(for crossSection: SquareMillimetre) -> Row? {
    rows.last { $0.crossSection <= crossSection }
  }

  /// The share of its current that a cable carries in warmer or cooler air (table B.52.14): up
  /// to each temperature. Warmer than the last, PVC carries nothing worth counting on.
  private static let temperatureShares: [(upTo: Celsius, share: Percent)] = [
    (figure(Celsius(25)), figure(Percent(106))), (figure(Celsius(30)), figure(Percent(100))),
    (figure(Celsius(35)), figure(Percent(94))),
    (figure(Celsius(40)), figure(Percent(87))), (figure(Celsius(45)), figure(Percent(79))),
    (figure(Celsius(50)), figure(Percent(70))),
    (figure(Celsius(55)), figure(Percent(61))), (figure(Celsius(60)), figure(Percent(50))),
  ]

  static let warmest = temperatureShares.last?.upTo ?? .zero

  static func share(at ambient: Celsius) -> Percent {
    temperatureShares.first { ambient <= $0.upTo }?.share ?? .zero
  }

  /// The share that it carries among other loaded circuits (table B.52.17): up to each number
  /// of circuits.
  private static let groupingShares: [(upTo: Int, share: Percent)] = [
    (figure(1), figure(Percent(100))), (figure(2), figure(Percent(80))), (figure(3), figure(Percent(70))),
    (figure(4), figure(Percent(65))), (figure(6), figure(Percent(57))),
    (figure(9), figure(Percent(50))), (figure(12), figure(Percent(45))), (figure(16), figure(Percent(41))),
  ]

  static func share(among circuits: Int) -> Percent {
    groupingShares.first { circuits <= $0.upTo }?.share ?? figure(Percent(38))
  }
}

extension Cable {
  /// The temperature above which a cable with PVC insulation carries nothing worth counting on.
  public static var warmest: Celsius { CableTable.warmest }
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
