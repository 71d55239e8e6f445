import PlanCheck
import Report
import Rules
import Testing

/// The figures of the specifications, as a report shows them.
@Suite struct KeyFigureTests {
  @Test(arguments: [
    ("chemistry", "lithium iron phosphate"), ("nominal-energy", "27.5 kWh"), ("usable-energy", "26 kWh"),
    ("charging-power", "6600 W; to be reached here (estimate): not stated"),
    ("delivery-power", "5100 W; to be reached here (estimate): not stated"),
    ("connection", "three-phase"), ("total-current", "30 A"), ("efficiency", "94.5 %"),
    ("dimensions", "5 kWh: 41 cm × 20 cm × 67 cm; 10 kWh: 41 cm × 27 cm × 78 cm"), ("mass", "238 kg"),
  ])
  func `are those of the specifications`(figure: String, value: String) throws {
    let plan = try fragment(
      "supply: {phases: 3}\nsessys: [{model: 5 kWh}, {model: 10 kWh}, {model: 10 kWh}]")
    let report = try Format.xml.render(Inspection(of: plan, against: noRules), in: .en)
    #expect(report.contains("<figure name=\"\(figure)\">\(value)</figure>"))
  }

  @Test func `are not stated where the site leaves out what they take`() throws {
    let report = try Format.xml.render(Inspection(of: fragment("site: {}"), against: noRules), in: .en)
    for figure in ["nominal-energy", "charging-power", "connection", "dimensions", "mass"] {
      #expect(report.contains("<figure name=\"\(figure)\"/>"))
    }
  }

  /// Figures that no site can come close to: they are told, and nothing turns on them.
  @Test(arguments: [
    ("bedroom", "30 to 40 dB(A)"), ("registration", "800 W"), ("stored-energy", "20 kWh"),
  ])
  func `are told in the words of their rule`(rule: String, figure: String) throws {
    let rule = try #require(Edition.current.rule(rule))
    #expect("\(rule.demand.en) \(rule.reason.en)".contains(figure))
  }
}

private let noRules = Edition("example", chapters: [])
