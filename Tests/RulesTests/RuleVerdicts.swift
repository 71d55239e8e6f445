import PlanCheck

/// What a rule makes of its own examples.
extension Rule {
  func outcomes(on example: Example) throws -> [Outcome] { try outcomes(on: example.text) }

  func outcomes(on text: String) throws -> [Outcome] {
    try Inspection(of: fragment(text), against: Edition(only: self)).outcomes
  }

  func passes(_ example: Example) throws -> Bool {
    let verdicts = try outcomes(on: example).map(\.verdict)
    return verdicts.contains(.pass) && verdicts.allSatisfy { $0 == .pass || $0 == .notApplicable }
  }

  /// The first value that each failure blames.
  func blamed(in example: Example) throws -> [SourcePosition?] {
    try outcomes(on: example).filter { $0.verdict == .fail }.map { $0.facts.first?.span?.start }
  }

  /// Whether it does not apply at all.
  func spares(_ example: Example) throws -> Bool {
    try outcomes(on: example).allSatisfy { $0.verdict == .notApplicable }
  }

  /// Whether the verdict turns at a value, or one step below or above it.
  func turns(at limit: Example.Limit, of example: Example) throws -> Bool {
    let fails = try [-1, 0, 1].map { step in
      try outcomes(on: example.moving(limit, by: step)).contains { $0.verdict == .fail }
    }
    return Set(fails).count == 2
  }

  /// Whether it applies one step below or above a value.
  func begins(at limit: Example.Limit, of example: Example) throws -> Bool {
    try [-1, 1].contains { step in
      try outcomes(on: example.moving(limit, by: step)).contains { $0.verdict != .notApplicable }
    }
  }

  /// Whether all its examples come out as they should.
  var keepsItsExamples: Bool {
    do {
      return try passing.allSatisfy(passes) && failing.allSatisfy { try blamed(in: $0) == [$0.blamed] }
        && inapplicable.allSatisfy(spares)
        && (passing + failing).allSatisfy { example in
          try example.limits.allSatisfy { try turns(at: $0, of: example) }
        }
        && inapplicable.allSatisfy { example in
          try example.limits.allSatisfy { try begins(at: $0, of: example) }
        }
    } catch {
      return false
    }
  }
}
