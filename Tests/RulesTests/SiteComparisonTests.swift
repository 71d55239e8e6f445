import Testing

@testable import PlanCheck
@testable import Report
@testable import Rules

/// What differs between two sites is told once, by what it is, and nothing else is.
@Suite struct SiteComparisonTests {
  private static let plan = """
    groups:
      - {name: G1, phases: [L1], breaker: {rated_current: 16 A}}
      - {name: G2, phases: [L1, L2, L3], breaker: {rated_current: 16 A}, cable: {length: 12 m, cross_section: 2.5 mm2}}
    rooms: [{name: attic, volume: 30 m3}, {name: shed, volume: 20 m3}]
    sessys:
      - name: S1
        room: attic
        group: G2
        phase: L2
        packs: [{base: A1, stack: A2}, {base: B1, stack: B2}]
        free_space: {left: 40 cm}
    """

  @Test(
    arguments: [
      ("", []),
      ("room: attic>room: shed", ["moved sessys[0].room attic shed"]),
      ("phase: L2>phase: L3", ["moved sessys[0].phase L2 L3"]),
      ("16 A}}>20 A}}", ["replaced groups[0].breaker.rated_current 16 A 20 A"]),
      ("2.5 mm2>4 mm2", ["replaced groups[1].cable.cross_section 2.5 mm² 4 mm²"]),
      ("left: 40 cm>left: 41 cm", ["otherwise sessys[0].free_space.left 40 cm 41 cm"]),
      (
        "left: 40 cm>right: 40 cm",
        [
          "no-longer-stated sessys[0].free_space.left 40 cm -",
          "now-stated sessys[0].free_space.right - 40 cm",
        ]
      ),
      (", {base: B1, stack: B2}>", ["left-out sessys[0].packs[1] - -"]),
      (
        "[{base: A1, stack: A2}, >[{base: C1, stack: C2}, {base: A1, stack: A2}, ",
        ["added sessys[0].packs[0] - -"]
      ),
      ("{base: A1, stack: A2}, {base: B1, stack: B2}>{base: B1, stack: B2}, {base: A1, stack: A2}", []),
      ("{base: A1, stack: A2}>{base: A1, stack: A9}", ["replaced sessys[0].packs[0].stack A2 A9"]),
      (
        "[{name: attic, volume: 30 m3}, {name: shed, volume: 20 m3}]>[{name: shed, volume: 20 m3}, {name: attic, volume: 30 m3}]",
        []
      ),
      ("G2>main", ["renamed groups[1] - -"]),
      (", {name: shed, volume: 20 m3}>", ["left-out rooms[1] - -"]),
    ] as [(String, [String])])
  func `is told once, with its kind and both values`(_ change: String, _ expected: [String]) throws {
    let parts = change.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let changed = parts.count == 2 ? Self.plan.replacing(parts[0], with: parts[1]) : Self.plan
    #expect(parts.count < 2 || changed != Self.plan)
    let comparison = SiteComparison(from: try fragment(Self.plan).site, to: try fragment(changed).site)
    #expect(comparison.differences.map(\.line) == expected)
  }

  @Test func `is nothing between a site and itself`() throws {
    let sites =
      try exampleNames.map { try example($0).site } + (0..<40).map { try RandomSite(seed: $0).plan.site }
    for site in sites { #expect(SiteComparison(from: site, to: site).differences.map(\.line) == []) }
  }

  /// The other way round the same differs, with the values changed over.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `is the same both ways`(_ seed: UInt64) throws {
    let (one, other) = (try RandomSite(seed: seed).plan.site, try VariedExample.plan(seed: seed).site)
    let there = SiteComparison(from: one, to: other).differences
    let back = SiteComparison(from: other, to: one).differences
    #expect(there.count { $0.kind == .added } == back.count { $0.kind == .leftOut })
    #expect(there.count { $0.kind == .leftOut } == back.count { $0.kind == .added })
  }

  @Test func `tells the verdicts that turn, and the waiver that allows it`() throws {
    let plan = try example("waiver")
    let waived = try #require(
      try Inspection(of: plan, against: .current, on: plan.site.project.date.value).outcomes.first {
        $0.waiver != nil
      })
    let place = try #require(waived.facts.first { $0.isStated }?.place)
    var before = plan.site
    try before.apply(.remove(place))
    let contents = try [before, plan.site].map { site in
      ReportContent(
        of: try Inspection(of: Plan(of: site), against: .current, on: plan.site.project.date.value))
    }
    let text = SiteComparisonReport(of: contents[0], and: contents[1], in: .en).text
    #expect(text.contains("Stated in the second file only:"))
    #expect(
      text.contains(
        "\(waived.rule.id), \(waived.subject.words(.en)): not stated → \(Verdict.fail.label(.en))"),
      "\(text)")
    #expect(text.contains("allowed by a waiver up to and including"))
  }
}

extension SiteDifference {
  fileprivate var line: String {
    let place = (before ?? after)?.place.description ?? ""
    guard old != nil || new != nil || (kind != .added && kind != .leftOut && kind != .renamed) else {
      return "\(kind.rawValue) \(place) - -"
    }
    return "\(kind.rawValue) \(place) \(old?.canonical ?? "-") \(new?.canonical ?? "-")"
  }
}
