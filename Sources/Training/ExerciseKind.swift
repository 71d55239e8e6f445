/// What an exercise asks for.
public enum ExerciseKind: String, CaseIterable, Sendable {
  /// The faults in a plan.
  case plan

  /// The faults in an installation that is built, and in what shows that it is in order.
  case completed

  /// Which core goes to which terminal; from the third level on, what is wrong in a card that is drawn.
  case drawing

  /// What each setting of a dongle should be.
  case settings

  /// Which wiring sheets of the manual belong to a house.
  case sheet

  /// What it is known by in a code.
  var letter: Character {
    switch self {
    case .plan: "P"
    case .completed: "C"
    case .drawing: "D"
    case .settings: "S"
    case .sheet: "W"
    }
  }

  /// What keeps chance apart from that of another kind.
  var number: UInt64 { UInt64(letter.asciiValue ?? 0) }

  init?(letter: Character?) {
    guard let kind = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = kind
  }

  /// Whether there are faults to find in it; in the others there are blanks to fill in.
  public var hasFaults: Bool { self == .plan || self == .completed }
}
