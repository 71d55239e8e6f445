/// How much it matters that a demand is not met: the manual's own scale, the gravest first.
public enum Severity: String, CaseIterable, Sendable {
  /// WAARSCHUWING: death or serious injury may follow (1.2).
  case danger
  /// VOORZICHTIG: injury may follow (1.2).
  case caution
  /// LET OP: damage to the product may follow (1.2).
  case notice
  /// The Sessy works less well, or not at all (4.3.1).
  case performance
  /// Advised, not demanded.
  case advice

  /// The least grave of which a failure makes a plan violate, unless someone asks for another: all
  /// but advice.
  public static let standardBar = Severity.performance

  /// This severity and all graver ones.
  var andGraver: ArraySlice<Severity> {
    let all = Severity.allCases
    return all[...(all.firstIndex(of: self) ?? 0)]
  }
}

/// Whose judgement a severity is.
public enum SignalWord: String, Sendable {
  /// The manual puts its own signal word, or its own words on performance, to this demand.
  case manual
  /// The manual gives no signal word here: it is ours.
  case ours
}
