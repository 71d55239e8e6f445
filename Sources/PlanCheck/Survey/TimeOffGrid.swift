/// A time that Sessys go off the grid: that of all of them, or a period of some.
public final class TimeOffGrid: Sendable {
  public let duration: Fact<Duration>
  public let stateOfCharge: Fact<Percent>

  /// Its place in the site's list of periods; nil of what holds for all Sessys.
  let index: Int?

  private init(_ duration: Fact<Duration>, _ stateOfCharge: Fact<Percent>, _ index: Int?) {
    (self.duration, self.stateOfCharge, self.index) = (duration, stateOfCharge, index)
  }

  /// Who lists periods, says nothing of all Sessys unless that is stated too.
  static func all(of offGrid: OffGrid) -> ContiguousArray<TimeOffGrid> {
    var all: ContiguousArray<TimeOffGrid> = []
    if !offGrid.periods.isStated || offGrid.duration.isStated || offGrid.stateOfCharge.isStated {
      all.append(TimeOffGrid(offGrid.duration, offGrid.stateOfCharge, nil))
    }
    for (index, period) in offGrid.periods.elements.enumerated() {
      all.append(TimeOffGrid(period.duration, period.stateOfCharge, index))
    }
    return all
  }
}

extension TimeOffGrid: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<TimeOffGrid> { survey.timesOffGrid }
  public static func sources(in survey: Survey) -> Sources { Sources() }
  public static let absence = Text(
    nl: "er is geen tijd van het net opgegeven", en: "no time off the grid is stated")
  public var givenName: Name? { nil }
  public var place: Place { index.map { Place[.offGrid][.periods][$0] } ?? .site }
}
