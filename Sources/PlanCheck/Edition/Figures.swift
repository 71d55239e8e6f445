/// The figures of an edition of the manual, each once, with the section that gives it.
///
/// As they are here, they are those of edition 06/25; a later edition sets what it changes. What a
/// standard or practice gives stands with the rules that cite it, not here.
public struct Figures: Sendable {
  public init() {}

  /// Pairs of battery packs in one Sessy, each of a base and a stack.
  @Figure(.parts) public var smallPairs = figure(1)
  @Figure(.parts) public var largePairs = figure(2)
  /// PowerLink cables in one Sessy.
  @Figure(.parts) public var smallPowerLinks = figure(1)
  @Figure(.parts) public var largePowerLinks = figure(3)
  /// Voltage between phase and neutral.
  @Figure(.typePlate) public var voltage = figure(Volt(230))
  /// Power of one Sessy.
  @Figure(.typePlate) public var chargingPower = figure(Watt(2200))
  @Figure(.typePlate) public var deliveryPower = figure(Watt(1700))
  /// Energy of one 5 kWh Sessy; one of 10 kWh has twice as much.
  @Figure(.smallSessy) public var nominalEnergy = figure(KilowattHour(5.5))
  @Figure(.smallSessy) public var usableEnergy = figure(KilowattHour(5.2))
  /// Maximum efficiency.
  @Figure(.specifications) public var efficiency = figure(Percent(94.5))
  /// Width, depth and height of one Sessy.
  @Figure(.smallSessy) public var smallSize = [
    figure(Centimetre(41)), figure(Centimetre(20)), figure(Centimetre(67)),
  ]
  @Figure(.largeSessy) public var largeSize = [
    figure(Centimetre(41)), figure(Centimetre(27)), figure(Centimetre(78)),
  ]
  /// The range of the mains voltage in which a Sessy works.
  @Figure(.smallSessy) public var lowestVoltage = figure(Volt(184))
  @Figure(.smallSessy) public var highestVoltage = figure(Volt(253))
  /// Maximum current of one Sessy, printed as a time of day.
  @Figure(.smallSessy) public var sessyCurrent = figure(Ampere(10))
  /// The mass of one Sessy.
  @Figure(.smallSessy) public var smallMass = figure(Kilogram(46))
  @Figure(.largeSessy) public var largeMass = figure(Kilogram(96))
  /// The noise of one Sessy, in dB(A).
  @Figure(.smallSessy) public var leastNoise = figure(30)
  @Figure(.smallSessy) public var mostNoise = figure(40)
  /// Maximum current of a group with Sessys, on each phase.
  @Figure(.smallSessy) public var groupCurrent = figure(Ampere(16))
  /// The most Sessys that the table has active on fewer than three phases.
  @Figure(.smallSessy) public var sessysOnOnePhase = figure(3)
  /// The active phases that it has for more.
  @Figure(.smallSessy) public var phasesOfThreePhaseSessys = figure(3)
  /// The number of 10 kWh Sessys that the table goes to.
  @Figure(.largeSessy) public var largeSessys = figure(3)
  /// The most Sessys on one group.
  @Figure(.sheet7) public var sessysOnGroup = figure(6)
  /// The most Sessys on one phase of a three-phase group that a sheet shows: 5 and 7 do.
  @Figure(.sheet7) public var sessysOnPhase = figure(2)
  /// Relative humidity, to stay below.
  @Figure(.location) public var humidity = figure(Percent(90))
  /// Usual temperature.
  @Figure(.location) public var lowestTemperature = figure(Celsius(0))
  @Figure(.location) public var highestTemperature = figure(Celsius(35))
  /// Optimal temperature.
  @Figure(.location) public var lowestOptimum = figure(Celsius(5))
  @Figure(.location) public var highestOptimum = figure(Celsius(20))
  /// Free space around a Sessy: the two ends of a band.
  @Figure(.location) public var leastFreeSpace = figure(Centimetre(10))
  @Figure(.location) public var advisedFreeSpace = figure(Centimetre(15))
  /// Room volume for each Sessy.
  @Figure(.location) public var roomVolume = figure(CubicMetre(6))
  /// How many characters at the end of their serial numbers a base and its stack share.
  @Figure(.mounting) public var sharedSerialEnd = figure(4)
  /// Cross-section of a solid and of a stranded conductor in the terminals.
  @Figure(.cablePreparation) public var solidCrossSection = figure(SquareMillimetre(6))
  @Figure(.cablePreparation) public var strandedCrossSection = figure(SquareMillimetre(4))
  /// How far the sheath of the cable is stripped.
  @Figure(.cablePreparation) public var strippedSheath = figure(Centimetre(18))
  /// How much of each core is stripped, in millimetre.
  @Figure(.cablePreparation) public var leastBareCore = figure(10)
  @Figure(.cablePreparation) public var mostBareCore = figure(12)
  /// Current through the terminals.
  @Figure(.cablePreparation) public var terminalCurrent = figure(Ampere(32))
  /// The strength of a Wi-Fi signal below which Ethernet is advised.
  @Figure(.phoneSetup) public var advisedSignal = figure(DecibelMilliwatt(-75))
  /// The strength at which problems are likely, and below it.
  @Figure(.troubleshooting) public var weakSignal = figure(DecibelMilliwatt(-80))
  /// The settings of a dongle that are the same for every Sessy.
  @Figure(.dongleSettings) public var minimumPower = figure(Watt(50))
  @Figure(.dongleSettings) public var maximumPower = figure(Watt(2200))
  @Figure(.dongleSettings) public var enabledTime = "00:00-23:59"
  @Figure(.dongleSettings) public var strategy = Strategy.zeroOnMeter
  /// What a dongle may call the Sessy that it is in.
  @Figure(.dongleSettings) public var localhost = "localhost"
  /// Time off the grid and the charge that it takes.
  @Figure(.powerSupply) public var offGridDay = figure(Duration(24))
  @Figure(.powerSupply) public var offGridMonth = figure(Duration(30 * 24))
  @Figure(.powerSupply) public var offGridMaximum = figure(Duration(180 * 24))
  @Figure(.powerSupply) public var chargeForHours = figure(Percent(1))
  @Figure(.powerSupply) public var chargeForDays = figure(Percent(5))
  @Figure(.powerSupply) public var chargeForMonths = figure(Percent(50))
  /// Residual current protection together with PV.
  @Figure(.troubleshooting) public var residualCurrentsWithSolar = [
    figure(Milliampere(100)), figure(Milliampere(300)),
  ]
  /// DC leakage of one Sessy stays below this.
  @Figure(.leakageStatement) public var leakage = figure(Milliampere(1.5))
}

extension Figures {
  /// The width, depth and height of one Sessy, by its model.
  public func size(of model: SessyModel) -> (width: Centimetre, depth: Centimetre, height: Centimetre) {
    let sides = model == .small ? smallSize : largeSize
    return (sides[0], sides[1], sides[2])
  }
}
