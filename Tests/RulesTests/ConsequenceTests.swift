import PlanCheck
import Rules
import Testing

@Suite("The severity of a rule") struct ConsequenceTests {
  @Test("follows from what happens, unless the manual says otherwise or the source only advises")
  func follows() {
    for rule in Edition.current.rules where rule.signalWord == .ours && rule.severity != .advice {
      #expect(rule.severity == rule.consequence.severity, "\(rule.id)")
    }
  }

  @Test("is the same wherever the same happens")
  func agrees() {
    for (reason, rules) in Dictionary(grouping: Edition.current.rules, by: \.reason.en) {
      #expect(Set(rules.map(\.consequence)).count == 1, "\(rules.map(\.id)): \(reason)")
    }
  }

  @Test("is one for one wrong phase, whichever of the terminal, the bridge and the setting it is in")
  func phases() throws {
    let rules = try ["bridge", "terminal-phase", "terminals-in-order", "setting-active-phase"].map { id in
      try #require(Edition.current.rules.first { $0.id == id })
    }
    #expect(Set(rules.map(\.reason.en)).count == 1)
    #expect(rules.allSatisfy { $0.severity == .caution })
  }

  @Test("is never graver for what matters less") func falls() {
    let severities = Consequence.allCases.map { $0.severity }
    let places = severities.compactMap { Severity.allCases.firstIndex(of: $0) }
    #expect(places == places.sorted())
    #expect(Set(severities) == Set(Severity.allCases))
  }

  @Test(
    "is the manual's own word where it has one",
    arguments: [
      ("heat-source", Severity.danger), ("room-ventilation", .caution), ("room-humidity", .performance),
      ("pack-serials", .notice),
    ]) func manual(id: String, severity: Severity) throws
  {
    let rule = try #require(Edition.current.rules.first { $0.id == id })
    #expect(rule.severity == severity)
    #expect(rule.signalWord == .manual)
  }

  @Test("is of some rule, whatever happens", arguments: Consequence.allCases)
  func occurs(consequence: Consequence) {
    #expect(Edition.current.rules.contains { $0.consequence == consequence })
  }
}
