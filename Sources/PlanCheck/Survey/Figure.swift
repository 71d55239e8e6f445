/// The figures of the manual, each once, with the section that gives it.
///
/// What a standard or practice gives stands with the rules that cite it, not here.
public enum Figure {
  /// Pairs of battery packs in one Sessy, each of a base and a stack (2.2).
  public static let smallPairs = figure(1)
  public static let largePairs = figure(2)
  /// PowerLink cables in one Sessy (2.2).
  public static let smallPowerLinks = figure(1)
  public static let largePowerLinks = figure(3)
  /// Voltage between phase and neutral (2.3).
  public static let voltage = figure(Volt(230))
  /// Power of one Sessy (2.3, 2.4).
  public static let chargingPower = figure(Watt(2200))
  public static let deliveryPower = figure(Watt(1700))
  /// Energy of one 5 kWh Sessy; one of 10 kWh has twice as much (2.4.1, 2.4.2).
  public static let nominalEnergy = figure(KilowattHour(5.5))
  public static let usableEnergy = figure(KilowattHour(5.2))
  /// Maximum efficiency (2.4).
  public static let efficiency = figure(Percent(94.5))
  /// Width, depth and height of one Sessy (2.4.1, 2.4.2).
  public static let smallSize = [figure(Centimetre(41)), figure(Centimetre(20)), figure(Centimetre(67))]
  public static let largeSize = [figure(Centimetre(41)), figure(Centimetre(27)), figure(Centimetre(78))]
  /// The range of the mains voltage in which a Sessy works (2.4.1, 2.4.2).
  public static let lowestVoltage = figure(Volt(184))
  public static let highestVoltage = figure(Volt(253))
  /// Maximum current of one Sessy (2.4.1, printed there as a time of day).
  public static let sessyCurrent = figure(Ampere(10))
  /// The mass of one Sessy (2.4.1, 2.4.2).
  public static let smallMass = figure(Kilogram(46))
  public static let largeMass = figure(Kilogram(96))
  /// The noise of one Sessy, in dB(A) (2.4.1, 2.4.2).
  public static let leastNoise = figure(30)
  public static let mostNoise = figure(40)
  /// Maximum current of a group with Sessys, on each phase (2.4.1, 2.4.2).
  public static let groupCurrent = figure(Ampere(16))
  /// The number of Sessys from which the table has three active phases (2.4.1).
  public static let threePhaseSessys = figure(6)
  public static let phasesOfThreePhaseSessys = figure(3)
  /// The number of 10 kWh Sessys that the table goes to (2.4.2).
  public static let largeSessys = figure(3)
  /// The most Sessys on one group (appendix III, sheet 7).
  public static let sessysOnGroup = figure(6)
  /// The most Sessys on one phase of a three-phase group that a sheet shows (appendix III, sheets 5 and 7).
  public static let sessysOnPhase = figure(2)
  /// Relative humidity, to stay below (4.3.1).
  public static let humidity = figure(Percent(90))
  /// Usual temperature (4.3.1, 2.4).
  public static let lowestTemperature = figure(Celsius(0))
  public static let highestTemperature = figure(Celsius(35))
  /// Optimal temperature (4.3.1).
  public static let lowestOptimum = figure(Celsius(5))
  public static let highestOptimum = figure(Celsius(20))
  /// Free space around a Sessy: the band of 10 to 15 cm (4.3.1).
  public static let leastFreeSpace = figure(Centimetre(10))
  public static let advisedFreeSpace = figure(Centimetre(15))
  /// Room volume for each Sessy (4.3.1).
  public static let roomVolume = figure(CubicMetre(6))
  /// How many characters at the end of their serial numbers a base and its stack share (4.3.2).
  public static let sharedSerialEnd = figure(4)
  /// Cross-section of a solid and of a stranded conductor in the terminals (4.3.3).
  public static let solidCrossSection = figure(SquareMillimetre(6))
  public static let strandedCrossSection = figure(SquareMillimetre(4))
  /// How far the sheath of the cable is stripped (4.3.3).
  public static let strippedSheath = figure(Centimetre(18))
  /// How much of each core is stripped, in millimetre (4.3.3).
  public static let leastBareCore = figure(10)
  public static let mostBareCore = figure(12)
  /// Current through the terminals (4.3.3).
  public static let terminalCurrent = figure(Ampere(32))
  /// The strength of a Wi-Fi signal below which Ethernet is advised (5.3).
  public static let advisedSignal = figure(DecibelMilliwatt(-75))
  /// The strength at which problems are likely, and below it (7).
  public static let weakSignal = figure(DecibelMilliwatt(-80))
  /// The settings of a dongle that are the same for every Sessy (5.5.3).
  public static let minimumPower = figure(Watt(50))
  public static let maximumPower = chargingPower
  public static let enabledTime = "00:00-23:59"
  public static let strategy = Strategy.zeroOnMeter
  /// What a dongle may call the Sessy that it is in (5.5.3).
  public static let localhost = "localhost"
  /// Time off the grid and the charge that it takes (6.1).
  public static let offGridDay = figure(Duration(24))
  public static let offGridMonth = figure(Duration(30 * 24))
  public static let offGridMaximum = figure(Duration(180 * 24))
  public static let chargeForHours = figure(Percent(1))
  public static let chargeForDays = figure(Percent(5))
  public static let chargeForMonths = figure(Percent(50))
  /// Residual current protection together with PV (7).
  public static let residualCurrentsWithSolar = [figure(Milliampere(100)), figure(Milliampere(300))]
  /// DC leakage of one Sessy stays below this (appendix IV).
  public static let leakage = figure(Milliampere(1.5))
}
