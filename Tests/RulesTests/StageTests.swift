import PlanCheck
import Report
import Rules
import Testing

/// A plan may be silent about what shows only once it is built; a completed installation may not.
@Suite struct StageTests {
  /// Every example of every rule, judged as completed: where a rule does not apply, the site says why.
  @Test(arguments: Edition.current.rules)
  func `silence of a completed installation spares nothing`(_ rule: Rule) throws {
    for example in rule.passing + rule.failing + rule.inapplicable {
      let plan = try fragment(example.text).at(.completed)
      for outcome in try Inspection(of: plan, against: Edition(only: rule)).outcomes
      where outcome.verdict == .notApplicable && !Self.mayBeSilent.contains(rule.id) {
        let unstated = outcome.because.filter { !$0.isStated }.map(\.path)
        #expect(
          unstated.isEmpty, "\(rule.id): \(unstated) in \(example.text)",
          sourceLocation: rule.sourceLocation)
      }
    }
  }

  /// What one need not say, for other rules ask it or it may not be there.
  private static let mayBeSilent: Set<String> = [
    // Of itself, where the network says it of all.
    "dongle-reach", "p1-band", "dongle-band", "p1-guest", "dongle-guest",
    // Without an exception or a setting the rule beside it asks.
    "room-volume-exception", "room-volume-exception-ground", "room-volume-least", "group-current-by-settings",
    "room-basement",
    // Sizes that make up a volume which is asked itself.
    "height-in-room", "wall-width", "free-space-in-room",
    // A CT meter only takes the place of the P1 meter, which is asked.
    "p1-port", "ct-socket", "ct-phases",
    // What a maker asks, if he does.
    "inverter-device", "inverter-device-type", "inverter-device-current", "inverter-own-device",
  ]

  /// What the stage does not change: what is known fails or passes as in a plan.
  @Test(arguments: Edition.current.rules)
  func `what a plan fails or passes by is judged alike once completed`(_ rule: Rule) throws {
    for example in rule.passing + rule.failing {
      let plan = try fragment(example.text)
      let planned = try Inspection(of: plan, against: Edition(only: rule)).verdicts
      let built = try Inspection(of: plan.at(.completed), against: Edition(only: rule)).verdicts
      for (before, after) in zip(planned, built) where before.verdict != .notApplicable {
        #expect(before.verdict == after.verdict, "\(example.text)", sourceLocation: rule.sourceLocation)
      }
    }
  }

  @Test(arguments: exampleNames)
  func `without an examination nothing conforms once completed`(_ name: String) throws {
    let inspection = try Inspection(of: example(name).at(.completed), against: .current)
    #expect(inspection.conclusion != .conforms)
    #expect(inspection.conclusion(by: .manual) != .conforms)
    let alone = try Inspection(of: example(name).at(.completed), against: Edition.current.alone)
    #expect(alone.conclusion != .conforms)
  }

  @Test func `a file says its stage, and who judges may say another`() throws {
    for (word, isCompleted) in [("plan", false), ("completed", true), ("opgeleverd", true)] {
      let plan = try fragment("stage: \(word)\nsessys: [{name: S1}]")
      #expect(try Inspection(of: plan, against: .current).survey.isCompleted == isCompleted)
      for stage in Stage.allCases {
        let judged = try Judge(Editions(current: .current), at: stage).judge(plan.site)
        #expect(judged.survey.isCompleted == (stage == .completed))
      }
    }
    let silent = try Inspection(of: fragment("sessys: [{name: S1}]"), against: .current)
    #expect(!silent.survey.isCompleted)
  }

  @Test func `a completed installation is asked about the house`() throws {
    let inspection = try Inspection(of: fragment("stage: completed\nsessys: [{name: S1}]"), against: .current)
    #expect(inspection.outcomes.contains { $0.rule.id == "ON-001" && $0.isUnexamined })
    #expect(inspection.conclusion == .undecided)
  }
}
