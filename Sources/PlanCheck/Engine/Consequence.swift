/// What happens where a demand is not met: the reason of the rule says how.
public enum Consequence: String, CaseIterable, Sendable {
  /// Fire, an electric shock, or a guard against them that does not work.
  case fireOrShock = "fire-or-shock"
  /// Someone can be hurt, or a part gets too hot before what guards it trips.
  case injury
  /// The Sessy is damaged.
  case damage
  /// Something trips, does not fit or stops, or the Sessy works less well than it could.
  case stops
  /// It costs money, work or comfort.
  case costs
  /// Papers are missing, or an inspector asks.
  case paperwork

  /// How much that matters, on the manual's scale (1.2).
  public var severity: Severity {
    switch self {
    case .fireOrShock: .danger
    case .injury: .caution
    case .damage: .notice
    case .stops: .performance
    case .costs, .paperwork: .advice
    }
  }
}

/// What the severity of a rule rests on.
public enum Weight: Sendable {
  /// The manual puts its own signal word, or its own words on performance, to the demand.
  case manual(Severity)
  /// The manual gives none, or it is no demand of the manual: the consequence decides.
  case byConsequence
  /// Whoever is cited advises it, and demands it not, whatever can come of it.
  case advised
}
