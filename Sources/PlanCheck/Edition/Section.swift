/// A section of the manual that a rule cites or a figure comes from, by what it is about. Its
/// number and its page are those of an edition.
public enum Section: Int, CaseIterable, Sendable {
  case function, parts, typePlate, specifications, smallSessy, largeSessy
  case intendedUse, personnel, safety
  case installation, meterConnection, installing, location, mounting, cablePreparation
  case wiring, mainsWiring, solarWiring, parallelWiring, energising
  case meterKit, meterPlacing, phoneSetup, meterDongle, dongleSettings
  case powerSupply, troubleshooting

  /// The appendix with the wiring sheets, and those of them that are cited.
  case wiringSheets, sheet2, sheet7, sheet8

  /// The appendix on DC leakage.
  case leakageStatement

  /// The appendix with the plates of meters and dongles.
  case meterPlates
}
