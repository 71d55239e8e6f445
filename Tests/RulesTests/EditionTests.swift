import PlanCheck
import Report
import Rules
import Testing

/// A site is judged by an edition of the manual, of which there can be several.
@Suite struct EditionTests {
  static let editions = Editions(current: .edition1226, earlier: [.edition0625])

  /// A limit that the second edition has changed, in a site that comes close to it.
  struct Limit: CustomTestStringConvertible, Sendable {
    let rule: String

    /// With `#` where the amount stands.
    let site: String
    let first: Amounts
    let second: Amounts

    /// Just below the limit, on it and just above it, with what the rule says then.
    let verdicts: [Verdict]

    typealias Amounts = [String]
    var testDescription: String { rule }
  }

  static let limits = [
    Limit(
      rule: "room-volume", site: "rooms: [{name: schuur, volume: # m3}]\nsessys: [{room: schuur}]",
      first: ["5.99", "6", "6.01"], second: ["7.99", "8", "8.01"], verdicts: [.fail, .pass, .pass]),
    Limit(
      rule: "room-humidity", site: "rooms: [{name: schuur, humidity: # %}]\nsessys: [{room: schuur}]",
      first: ["89.99", "90", "90.01"], second: ["84.99", "85", "85.01"], verdicts: [.pass, .fail, .fail]),
    Limit(
      rule: "free-space", site: "sessys: [{free_space: {left: # cm, right: 30 cm, above: 30 cm}}]",
      first: ["9.99", "10", "10.01"], second: ["11.99", "12", "12.01"], verdicts: [.fail, .pass, .pass]),
    Limit(
      rule: "group-carries-sessy",
      site: "groups: [{name: G7, breaker: {rated_current: # A}}]\nsessys: [{group: G7}]",
      first: ["9.99", "10", "10.01"], second: ["11.99", "12", "12.01"], verdicts: [.fail, .pass, .pass]),
    Limit(
      rule: "off-grid-maximum", site: "off_grid: {duration: # h}",
      first: ["4319", "4320", "4321"], second: ["2159", "2160", "2161"], verdicts: [.pass, .pass, .fail]),
  ]

  @Test(arguments: limits)
  func `judges a site on a limit by its own figure`(_ limit: Limit) throws {
    for (edition, amounts) in [(Edition.edition0625, limit.first), (.edition1226, limit.second)] {
      let rule = try #require(edition.rule(limit.rule))
      let verdicts = try amounts.map { amount in
        let plan = try fragment(limit.site.replacing("#", with: amount))
        return try Inspection(of: plan, against: edition.asking(only: rule)).outcomes.map(\.verdict)
      }
      #expect(verdicts == limit.verdicts.map { [$0] }, "\(edition.name)")
    }
  }

  @Test func `states its own limits`() throws {
    let (first, second) = (Edition.edition0625, Edition.edition1226)
    #expect(try #require(first.rule("room-volume")).demand.en.contains("at least 6 m³"))
    #expect(try #require(second.rule("room-volume")).demand.en.contains("at least 8 m³"))
  }

  @Test func `has its own rules`() {
    let (first, second) = (Edition.edition0625.rules.map(\.id), Edition.edition1226.rules.map(\.id))
    #expect(Set(first).symmetricDifference(second) == ["bedroom", "room-height"])
    #expect(second.contains("room-height"))
  }

  /// What follows from a site follows by the figures of its edition.
  @Test func `reaches the currents through the installation`() throws {
    let plan = try fragment(
      "groups: [{name: G7, phases: [L1]}]\npv_inverters: []\nsessys: [{group: G7, phase: L1}]")
    for (edition, current) in [(Edition.edition0625, Ampere(10)), (.edition1226, Ampere(12))] {
      let survey = try Inspection(of: plan, against: edition).survey
      #expect(survey.nominalCurrent.value == current)
      #expect(survey.groups[0].flow(.charging, on: .l1).unlimited.value == current)
      let breaker = try #require(survey.loadedParts.first { $0.kind == .breaker })
      #expect(breaker.loads[0].delivering.unlimited.value == current)
    }
  }

  @Test(arguments: Format.allCases)
  func `stands in every report, with its sections and pages`(_ format: Format) throws {
    let plan = try fragment("rooms: [{name: schuur, volume: 5 m3}]\nsessys: [{room: schuur}]")
    func report(by edition: Edition) throws -> String {
      format.render(try Inspection(of: plan, against: edition), in: .en)
    }
    let (first, second) = (try report(by: .edition0625), try report(by: .edition1226))
    #expect(first.contains("06/25") && !first.contains("12/26"))
    #expect(second.contains("12/26") && !second.contains("06/25"))
    #expect(first.contains("4.3.1") && !first.contains("4.2.3"))
    #expect(second.contains("4.2.3") && !second.contains("4.3.1"))
    let place =
      switch format {
      case .xml: "section=\"4.2.3\" page=\"16\""
      case .sarif: "\"section\": \"4.2.3\",\n                \"page\": 16"
      default: "anual 12/26, 4.2.3, p. 16"
      }
    #expect(second.contains(place))
  }

  @Test func `has a place for the section of each figure`() {
    let (first, second) = (Edition.edition0625, Edition.edition1226)
    #expect(first.sections[first.figures.$roomVolume] == TableOfContents.Entry("4.3.1", page: 15))
    #expect(second.sections[second.figures.$roomVolume] == TableOfContents.Entry("4.2.3", page: 16))
    #expect(second.sections[second.figures.$leakage] == first.sections[first.figures.$leakage])
  }

  @Test(arguments: [
    ("", "12/26"), ("manual: 06/25", "06/25"), ("manual: 12/26", "12/26"), ("manual:", "12/26"),
  ])
  func `is the one that the site asks for, or the newest`(field: String, name: String) throws {
    #expect(try Self.editions.edition(for: fragment(field + "\nsite: {}")).name == name)
  }

  @Test(arguments: [
    ("12/62", "There is no edition “12/62” of the manual; there is: 06/25, 12/26. Did you mean “12/26”?"),
    ("2026", "There is no edition “2026” of the manual; there is: 06/25, 12/26."),
  ])
  func `that there is not is a problem, with those there are`(name: String, message: String) throws {
    let plan = try fragment("site: {}\nmanual: \(name)")
    let error = #expect(throws: Problems.self) { try Self.editions.edition(for: plan) }
    let problem = try #require(error?.all.first)
    #expect(error?.all.count == 1 && problem.text.en == message && problem.path == "manual")
    #expect(problem.span?.start == SourcePosition(line: 2, column: 9))
  }

  @Test func `knows no waiver of a rule that it has not`() throws {
    let plan = try fragment("rooms: [{name: schuur}]\nsessys: [{}]\nwaivers: [{rule: bedroom}]")
    #expect(throws: Never.self) { try Inspection(of: plan, against: .edition0625) }
    #expect(throws: Problems.self) { try Inspection(of: plan, against: .edition1226) }
  }
}
