import PlanCheck
import Report
import Rules
import Testing

/// What a verdict rests on is spelt out, but not without end.
@Suite struct AbridgementTests {
  /// The setting and the phase of each Sessy: up to 24 facts are spelt out, of more the first four.
  @Test(arguments: [(22, 23, false), (23, 24, false), (24, 4, true)])
  func `spells out what many facts decide`(sessys: Int, shown: Int, isAbridged: Bool) throws {
    let others = String(repeating: ", {phase: L1}", count: sessys - 1)
    let plan = try fragment("sessys: [{phase: L1, settings: {phase_sessys: \(sessys)}}\(others)]")
    let rule = try #require(Edition.current.rule("setting-phase-sessys"))
    let outcome = try #require(try Inspection(of: plan, against: Edition(only: rule)).outcomes.first)
    #expect(outcome.verdict == .pass)
    #expect(outcome.facts.count == shown)
    #expect(outcome.facts.first?.path == "sessys[0].settings.phase_sessys")
    #expect(outcome.isAbridged == isAbridged)
  }

  /// Each group waits for the same Sessys.
  @Test(arguments: [(24, 24), (25, 4)])
  func `names of what many do not say the first few`(sessys: Int, shown: Int) throws {
    let blanks = Array(repeating: "{}", count: sessys).joined(separator: ", ")
    let plan = try fragment("groups: [{}, {}]\nsessys: [\(blanks)]")
    let rule = try #require(Edition.current.rule("sessys-on-group"))
    let outcomes = try Inspection(of: plan, against: Edition(only: rule)).outcomes
    #expect(outcomes.count == 2)
    for outcome in outcomes {
      #expect(outcome.verdict == .notStated)
      #expect(outcome.facts.filter { $0.path.hasPrefix("sessys[") }.count == shown)
      #expect(outcome.isAbridged == (shown < sessys))
    }
  }
}
