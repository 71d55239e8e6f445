/// What a copper cable with PVC insulation carries and resists, by its cross-section.
///
/// The tables are those of IEC 60364-5-52, as public transcriptions give them; the standard
/// itself is not at hand. Between two entries the one on the safe side counts.
enum CableTable {
  struct Row {
    let crossSection: SquareMillimetre

    /// In 30 °C air, with two and with three loaded conductors (tables B.52.2 and B.52.4).
    let a1: (two: Ampere, three: Ampere)
    let a2: (two: Ampere, three: Ampere)
    let b1: (two: Ampere, three: Ampere)
    let b2: (two: Ampere, three: Ampere)
    let c: (two: Ampere, three: Ampere)

    /// The same in 20 °C soil.
    let d1: (two: Ampere, three: Ampere)
    let d2: (two: Ampere, three: Ampere)

    /// Of one conductor at 70 °C, in milliohm for each metre.
    let resistance: MilliohmPerMetre
  }

  /// From the thinnest to the thickest that a Sessy's cable can be.
  static let rows = [
    Row(
      crossSection: figure(SquareMillimetre(1.5)), a1: (figure(Ampere(14.5)), figure(Ampere(13.5))),
      a2: (figure(Ampere(14)), figure(Ampere(13))), b1: (figure(Ampere(17.5)), figure(Ampere(15.5))),
      b2: (figure(Ampere(16.5)), figure(Ampere(15))),
      c: (figure(Ampere(19.5)), figure(Ampere(17.5))), d1: (figure(Ampere(22)), figure(Ampere(18))),
      d2: (figure(Ampere(22)), figure(Ampere(19))), resistance: figure(MilliohmPerMetre(14.48))),
    Row(
      crossSection: figure(SquareMillimetre(2.5)), a1: (figure(Ampere(19.5)), figure(Ampere(18))),
      a2: (figure(Ampere(18.5)), figure(Ampere(17.5))), b1: (figure(Ampere(24)), figure(Ampere(21))),
      b2: (figure(Ampere(23)), figure(Ampere(20))),
      c: (figure(Ampere(27)), figure(Ampere(24))), d1: (figure(Ampere(29)), figure(Ampere(24))),
      d2: (figure(Ampere(28)), figure(Ampere(24))), resistance: figure(MilliohmPerMetre(8.87))),
    Row(
      crossSection: figure(SquareMillimetre(4)), a1: (figure(Ampere(26)), figure(Ampere(24))),
      a2: (figure(Ampere(25)), figure(Ampere(23))), b1: (figure(Ampere(32)), figure(Ampere(28))),
      b2: (figure(Ampere(30)), figure(Ampere(27))),
      c: (figure(Ampere(36)), figure(Ampere(32))), d1: (figure(Ampere(37)), figure(Ampere(30))),
      d2: (figure(Ampere(38)), figure(Ampere(33))), resistance: figure(MilliohmPerMetre(5.52))),
    Row(
      crossSection: figure(SquareMillimetre(6)), a1: (figure(Ampere(34)), figure(Ampere(31))),
      a2: (figure(Ampere(32)), figure(Ampere(29))), b1: (figure(Ampere(41)), figure(Ampere(36))),
      b2: (figure(Ampere(38)), figure(Ampere(34))),
      c: (figure(Ampere(46)), figure(Ampere(41))), d1: (figure(Ampere(46)), figure(Ampere(38))),
      d2: (figure(Ampere(48)), figure(Ampere(41))), resistance: figure(MilliohmPerMetre(3.69))),
    Row(
      crossSection: figure(SquareMillimetre(10)), a1: (figure(Ampere(46)), figure(Ampere(42))),
      a2: (figure(Ampere(43)), figure(Ampere(39))), b1: (figure(Ampere(57)), figure(Ampere(50))),
      b2: (figure(Ampere(52)), figure(Ampere(46))),
      c: (figure(Ampere(63)), figure(Ampere(57))), d1: (figure(Ampere(60)), figure(Ampere(50))),
      d2: (figure(Ampere(64)), figure(Ampere(54))), resistance: figure(MilliohmPerMetre(2.19))),
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

  /// The same in warmer or cooler soil (table B.52.15).
  private static let soilShares: [(upTo: Celsius, share: Percent)] = [
    (figure(Celsius(10)), figure(Percent(110))), (figure(Celsius(15)), figure(Percent(105))),
    (figure(Celsius(20)), figure(Percent(100))), (figure(Celsius(25)), figure(Percent(95))),
    (figure(Celsius(30)), figure(Percent(89))), (figure(Celsius(35)), figure(Percent(84))),
    (figure(Celsius(40)), figure(Percent(77))), (figure(Celsius(45)), figure(Percent(71))),
    (figure(Celsius(50)), figure(Percent(63))), (figure(Celsius(55)), figure(Percent(55))),
    (figure(Celsius(60)), figure(Percent(45))),
  ]

  static let warmest = temperatureShares.last?.upTo ?? .zero

  static func share(at ambient: Celsius, _ method: InstallationMethod) -> Percent {
    (method.isInSoil ? soilShares : temperatureShares).first { ambient <= $0.upTo }?.share ?? .zero
  }

  /// The share that it carries among other loaded circuits (table B.52.17): up to each number
  /// of circuits.
  private static let groupingShares: [(upTo: Int, share: Percent)] = [
    (figure(1), figure(Percent(100))), (figure(2), figure(Percent(80))), (figure(3), figure(Percent(70))),
    (figure(4), figure(Percent(65))), (figure(6), figure(Percent(57))),
    (figure(9), figure(Percent(50))), (figure(12), figure(Percent(45))), (figure(16), figure(Percent(41))),
  ]

  /// The same of cables that touch in the soil (table B.52.18), the lower of those for a cable in a duct and
  /// without one.
  private static let soilGroupingShares: [(upTo: Int, share: Percent)] = [
    (figure(1), figure(Percent(100))), (figure(2), figure(Percent(75))), (figure(3), figure(Percent(65))),
    (figure(4), figure(Percent(60))), (figure(5), figure(Percent(55))), (figure(6), figure(Percent(50))),
    (figure(9), figure(Percent(41))), (figure(12), figure(Percent(36))), (figure(16), figure(Percent(32))),
  ]

  static func share(among circuits: Int, _ method: InstallationMethod) -> Percent {
    let shares = method.isInSoil ? soilGroupingShares : groupingShares
    return shares.first { circuits <= $0.upTo }?.share ?? figure(Percent(method.isInSoil ? 29 : 38))
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
      case .a1: a1
      case .a2: a2
      case .b1: b1
      case .b2: b2
      case .c: c
      case .d1: d1
      case .d2: d2
      }
    return hasThreeLoaded ? both.three : both.two
  }
}
