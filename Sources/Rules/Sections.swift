import PlanCheck

/// The sections that rules cite, with their pages by the manual's table of contents.
///
/// Where the numbers in the table of contents and in the text differ (chapters 5 to 8),
/// the number is that of the text and the page that of the section with the same title.
extension Citation {
  static let function = manual(section: "2.1", page: 5)
  static let parts = manual(section: "2.2", page: 5)
  static let typePlate = manual(section: "2.3", page: 7)
  static let smallSessy = manual(section: "2.4.1", page: 8)
  static let largeSessy = manual(section: "2.4.2", page: 9)
  static let intendedUse = manual(section: "3.1", page: 11)
  static let personnel = manual(section: "3.3", page: 11)
  static let safety = manual(section: "3.4", page: 12)
  static let installation = manual(section: "4", page: 13)
  static let meterConnection = manual(section: "4.2.2", page: 14)
  static let installing = manual(section: "4.3", page: 15)
  static let location = manual(section: "4.3.1", page: 15)
  static let mounting = manual(section: "4.3.2", page: 17)
  static let cablePreparation = manual(section: "4.3.3", page: 24)
  static let wiring = manual(section: "4.3.4", page: 25)
  static let mainsWiring = manual(section: "4.3.4.1", page: 26)
  static let solarWiring = manual(section: "4.3.4.2", page: 27)
  static let parallelWiring = manual(section: "4.3.4.3", page: 28)
  static let energising = manual(section: "4.4", page: 29)
  static let meterKit = manual(section: "5.2", page: 31)
  static let meterPlacing = manual(section: "5.2.1", page: 31)
  static let phoneSetup = manual(section: "5.3", page: 32)
  static let dongleSettings = manual(section: "5.5.3", page: 45)
  static let powerSupply = manual(section: "6.1", page: 48)
  static let troubleshooting = manual(section: "7", page: 49)
  static let sheet2 = manual(section: "III, 2", page: 57)
  static let sheet7 = manual(section: "III, 7", page: 62)
  static let sheet8 = manual(section: "III, 8", page: 63)
  static let leakageStatement = manual(section: "IV", page: 64)
}
