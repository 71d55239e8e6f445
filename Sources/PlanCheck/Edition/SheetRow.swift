/// One row of the table that says which of an edition's wiring sheets fits which group.
public struct SheetRow: Sendable {
  /// The inverters on the Sessys' group.
  public enum Solar: Sendable {
    case none, singlePhase, twoPhase, threePhase, one, several, any
  }

  /// How the Sessys are spread over the phases of the house.
  public enum Layout: Sendable {
    case any, samePhase, different, oneOnEach, notOneOnEach, twoAtMost, threeOrMore
  }

  let house: SupplyPhases?
  let solar: Solar
  let sessys: ClosedRange<Int>
  let layout: Layout
  let match: SheetMatch
  let sheet: WiringSheet?

  /// Whether the meter box needs sheet 8 too, whatever else is on it.
  let addsSheet8: Bool
  let reason: Text
  let difference: Text?

  public init(
    _ house: SupplyPhases?, _ solar: Solar, _ sessys: ClosedRange<Int>, _ layout: Layout,
    _ match: SheetMatch, _ sheet: WiringSheet?, addsSheet8: Bool = false, reason: Text,
    difference: Text? = nil
  ) {
    self.house = house
    self.solar = solar
    self.sessys = sessys
    self.layout = layout
    self.match = match
    self.sheet = sheet
    self.addsSheet8 = addsSheet8
    self.reason = reason
    self.difference = difference
  }
}
