import PlanCheck
import Rules
import Testing

/// What a remedy names is something that one can buy: the smallest that is enough.
@Suite struct RemedyTests {
  @Test(arguments: [
    ("busbar-current", "supply: {main_fuse: 35 A}\nmeter_box: {busbar: {rated_current: 40 A}}", "63 A"),
    ("busbar-current", "supply: {main_fuse: 53 A}\nmeter_box: {busbar: {rated_current: 40 A}}", "63 A"),
    ("busbar-current", "supply: {main_fuse: 53.1 A}\nmeter_box: {busbar: {rated_current: 40 A}}", "80 A"),
    (
      "busbar-current", "supply: {main_fuse: 116 A}\nmeter_box: {busbar: {rated_current: 40 A}}",
      "at least 126 A"
    ),
    (
      "main-switch-current", "supply: {main_fuse: 35 A}\nmeter_box: {main_switch: {rated_current: 25 A}}",
      "40 A"
    ),
    (
      "device-current",
      "supply: {main_fuse: 40 A}\nmeter_box: {residual_current_devices: [{rated_current: 25 A, groups: [G7]}]}",
      "40 A"
    ),
  ])
  func `names the smallest rating that is enough`(_ rule: String, _ head: String, _ rating: String) throws {
    let breaker = rule == "device-current" ? "32 A" : "16 A"
    let plan = try fragment(
      """
      \(head)
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: \(breaker)}}]
      pv_inverters: []
      sessys: [{group: G7}]
      """)
    let outcome = try #require(
      Inspection(of: plan, against: .current).outcomes.first { $0.rule.id == rule && $0.verdict == .fail })

    #expect(outcome.remedies.contains { $0.en.contains("one of \(rating)") }, "\(outcome.remedies.map(\.en))")
  }
}
