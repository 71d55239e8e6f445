/// One checkable statement of the manual, and its place in the program.
public struct RegisterRow: Sendable {
  /// Stable and public, such as "LOC-014".
  public let id: String

  /// The section that states it, by the numbers in the manual's text.
  public let section: String

  /// What it asks or states, in our words.
  public let asks: Text
  public let place: Place

  public init(_ id: String, _ section: String, _ place: Place, nl: Dutch, en: English) {
    self.id = id
    self.section = section
    self.place = place
    asks = Text(nl: nl, en: en)
  }

  /// Where the program deals with a statement.
  public enum Place: Sendable {
    /// One or more rules enforce it: those that name it.
    case rules

    /// It is a figure of the installation, shown in every report.
    case figure(KeyFigure)

    /// Only a person can see to it: an item on the checklist of a moment, with the reason. Of a completed
    /// installation it is asked whether it was done.
    case checklist(Moment, Scrutiny, reason: Text)

    /// It shows in a completed installation only, and is not examined in a plan.
    case examination(Scrutiny)
  }
}

extension RegisterRow: CustomStringConvertible {
  public var description: String { id }
}

/// When an item of a checklist is due, in the order of the work.
public enum Moment: String, CaseIterable, Sendable {
  case beforeVisit = "before-visit"
  case beforeWork = "before-work"
  case during
  case beforeSwitchingOn = "before-switching-on"
  case commissioning
  case handover
}

/// A figure of an installation that the specifications give, shown in every report.
public enum KeyFigure: String, CaseIterable, Sendable {
  case chemistry
  case nominalEnergy = "nominal-energy"
  case usableEnergy = "usable-energy"
  case chargingPower = "charging-power"
  case deliveryPower = "delivery-power"
  case connection
  case totalCurrent = "total-current"
  case efficiency
  case dimensions
  case mass
  case materials
}
