package import PlanCheck

extension TableOfContents {
  /// Where the numbers in the table of contents and in the text differ (chapters 5 to 8), the
  /// number is that of the text and the page that of the section with the same title.
  package static let edition0625 = TableOfContents { section in
    switch section {
    case .function: Entry("2.1", page: 5)
    case .parts: Entry("2.2", page: 5)
    case .typePlate: Entry("2.3", page: 7)
    case .specifications: Entry("2.4", page: 8)
    case .smallSessy: Entry("2.4.1", page: 8)
    case .largeSessy: Entry("2.4.2", page: 9)
    case .intendedUse: Entry("3.1", page: 11)
    case .personnel: Entry("3.3", page: 11)
    case .safety: Entry("3.4", page: 12)
    case .installation: Entry("4", page: 13)
    case .meterConnection: Entry("4.2.2", page: 14)
    case .installing: Entry("4.3", page: 15)
    case .location: Entry("4.3.1", page: 15)
    case .mounting: Entry("4.3.2", page: 17)
    case .cablePreparation: Entry("4.3.3", page: 24)
    case .wiring: Entry("4.3.4", page: 25)
    case .mainsWiring: Entry("4.3.4.1", page: 26)
    case .solarWiring: Entry("4.3.4.2", page: 27)
    case .parallelWiring: Entry("4.3.4.3", page: 28)
    case .energising: Entry("4.4", page: 29)
    case .meterKit: Entry("5.2", page: 31)
    case .meterPlacing: Entry("5.2.1", page: 31)
    case .phoneSetup: Entry("5.3", page: 32)
    case .meterDongle: Entry("5.5.1", page: 40)
    case .dongleSettings: Entry("5.5.3", page: 45)
    case .powerSupply: Entry("6.1", page: 48)
    case .troubleshooting: Entry("7", page: 49)
    case .wiringSheets: Entry("III", page: 56)
    case .sheet2: Entry("III, 2", page: 57)
    case .sheet7: Entry("III, 7", page: 62)
    case .sheet8: Entry("III, 8", page: 63)
    case .leakageStatement: Entry("IV", page: 64)
    case .meterPlates: Entry("V", page: 65)
    }
  }
}
