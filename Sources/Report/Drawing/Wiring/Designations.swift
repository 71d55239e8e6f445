import PlanCheck

/// What each part of an installation is called in its drawings, in the manner of IEC 81346: a letter for what it
/// does and a number, in the order of the file. The same on every drawing.
struct Designations {
  private let deviceCount: Int
  private let groupCount: Int
  private let sessyCount: Int

  init(_ survey: Survey) {
    deviceCount = survey.site.meterBox.residualCurrentDevices.elements.count
    groupCount = survey.groups.count
    sessyCount = survey.sessys.count
  }

  /// F protects, P measures, Q switches, W carries, T converts, G is a source, E uses, X joins.
  static let mainFuse = "-F1"
  static let meter = "-P1"
  static let mainSwitch = "-Q1"
  static let earthRail = "-X1"

  func residualCurrentDevice(_ index: Int) -> String { "-F\(index + 2)" }
  func breaker(ofGroup index: Int) -> String { "-F\(index + 2 + deviceCount)" }
  func workSwitch(ofGroup index: Int) -> String { "-Q\(index + 2)" }
  func cable(ofGroup index: Int) -> String { "-W\(index + 1)" }
  func inverter(_ index: Int) -> String { "-T\(index + 1)" }
  func sessy(_ index: Int) -> String { "-G\(index + 1)" }
  func battery(_ index: Int) -> String { "-G\(index + 1 + sessyCount)" }
  func load(_ index: Int) -> String { "-E\(index + 1)" }

  /// That of the part that stands at a place in the site; nil of one that has none.
  func part(at place: Place) -> String? {
    if let group = place.index(in: .groups) {
      switch place.step(2) {
      case .field(.breaker)?: return breaker(ofGroup: group)
      case .field(.cable)?: return cable(ofGroup: group)
      case .field(.workSwitch)?: return workSwitch(ofGroup: group)
      default: return nil
      }
    }
    guard case .field(.meterBox)? = place.step(0), case .field(.residualCurrentDevices)? = place.step(1),
      case .element(let device)? = place.step(2)
    else { return nil }
    return residualCurrentDevice(device)
  }

  /// The main switch of the sub-board behind a group.
  func boardSwitch(ofGroup index: Int) -> String { "-Q\(index + 2 + groupCount)" }
}
