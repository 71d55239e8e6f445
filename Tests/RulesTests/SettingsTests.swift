import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// What each dongle should be set to, and the power to be expected: each figure here is
/// worked out by hand.
@Suite struct SettingsTests {
  /// 3 × 25 A; one Sessy on L1 of a 16 A group, with a three-phase inverter of 5 kW.
  ///
  /// The inverter gives 5000 / (3 × 230) = 7.247 A a phase, so 8.753 A of the breaker is left:
  /// 2013 W, more than a Sessy delivers.
  @Test func `follow the first worked example`() throws {
    let survey = try survey(
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G7, at_sessy: S1, phases: [L1, L2, L3], power: 5 kW}]
      sessys: [{name: S1, group: G7, phase: L1}]
      p1_meter: {address: 192.168.2.52}
      """)
    #expect(survey.lines == ["16 A, 25 A; 1/1/1; L1; 192.168.2.52; localhost"])
    #expect(survey.powers == ["2200 W sessy, 1700 W sessy"])
    let settings = survey.expectedSettings(of: survey.sessys[0])
    #expect(settings.minimumPower == Watt(50) && settings.maximumPower.value == Watt(2200))
    #expect(settings.enabledTime == "00:00-23:59" && settings.strategy.rawValue == "POWER_STRATEGY_NOM")
  }

  /// 3 × 25 A; six Sessys over the phases of a 16 A group, no PV.
  ///
  /// Two share a phase: 16 × 230 / 2 = 1840 W, 11.04 kW for the six.
  @Test func `follow the second worked example`() throws {
    let survey = try survey(
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys:
        - {group: G7, phase: L1}
        - {group: G7, phase: L1}
        - {group: G7, phase: L2}
        - {group: G7, phase: L2}
        - {group: G7, phase: L3}
        - {group: G7, phase: L3}
      p1_meter: {address: p1}
      """)
    #expect(
      survey.lines
        == ["L1", "L1", "L2", "L2", "L3", "L3"].map { "16 A, 25 A; 2/2/6; \($0); p1; empty" })
    #expect(survey.powers == Array(repeating: "1840 W group, 1700 W sessy", count: 6))
    let charging = survey.sessys.compactMap { survey.expectedSettings(of: $0).charging.value?.power }
    #expect(charging.reduce(.zero, +) == Watt(11_040))
  }

  /// 1 × 35 A; two groups with a Sessy each: 35 × 230 / 2 = 4025 W of the main fuse for each.
  @Test func `count over groups in a single-phase house`() throws {
    let survey = try survey(
      """
      supply: {phases: 1, main_fuse: 35 A}
      groups: [{name: G7, breaker: {rated_current: 16 A}}, {name: G8, breaker: {rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{group: G7}, {group: G8}]
      p1_meter: {address: p1}
      """)
    #expect(survey.lines == ["16 A, 35 A; 1/2/2; L1; p1; empty", "20 A, 35 A; 1/2/2; L1; p1; empty"])
    #expect(survey.powers == Array(repeating: "2200 W sessy, 1700 W sessy", count: 2))
  }

  /// 3 × 25 A; G7 has two on L1 and one on L2, G8 one on L1. The inverter is on the last of G7.
  ///
  /// On L1 of G7, 16 × 230 / 2 = 1840 W; the main fuse leaves 25 × 230 / 3 = 1916 W on L1.
  /// On L2 the inverter gives 10 A: 6 × 230 = 1380 W is left.
  @Test func `count by group and by phase, with PV on the last Sessy`() throws {
    let survey = try survey(
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups:
        - {name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}
        - {name: G8, phases: [L1], breaker: {rated_current: 16 A}}
      pv_inverters: [{group: G7, at_sessy: S3, phases: [L2], current: 10 A}]
      sessys:
        - {name: S1, group: G7, phase: L1}
        - {name: S2, group: G7, phase: L1}
        - {name: S3, group: G7, phase: L2, dongle: {address: 10.0.0.3}}
        - {name: S4, group: G8}
      p1_meter: {address: p1}
      """)
    #expect(
      survey.lines == [
        "16 A, 25 A; 2/3/4; L1; p1; 10.0.0.3", "16 A, 25 A; 2/3/4; L1; p1; 10.0.0.3",
        "16 A, 25 A; 1/1/4; L2; p1; localhost", "16 A, 25 A; 1/3/4; L1; p1; 10.0.0.3",
      ])
    #expect(
      survey.powers == [
        "1840 W group, 1700 W sessy", "1840 W group, 1700 W sessy",
        "2200 W sessy, 1380 W group-with-pv", "1916 W connection, 1700 W sessy",
      ])
  }

  /// An inverter on a group of its own need not say that it is at no Sessy.
  @Test(arguments: [
    "[{group: G8, phases: [L1], current: 15 A, terminals: none}]", "[{group: G8, phases: [L1], power: 3 kW}]",
    "[]",
  ])
  func `leave the address open for PV elsewhere`(inverters: String) throws {
    let survey = try survey(
      """
      supply: {main_fuse: 25 A}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1]}]
      pv_inverters: \(inverters)
      sessys: [{group: G7}]
      """)
    #expect(survey.expectedSettings(of: survey.sessys[0]).solarHost.value == .empty)
    #expect(survey.expectedSettings(of: survey.sessys[0]).delivering.value?.power == Watt(1700))
  }

  /// The inverter beside the Sessys is behind the same breaker.
  @Test func `count PV that is on the group but on no Sessy`() throws {
    let survey = try survey(
      """
      supply: {main_fuse: 25 A}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G7, phases: [L1], current: 10 A, terminals: none}]
      sessys: [{group: G7}]
      """)
    #expect(survey.expectedSettings(of: survey.sessys[0]).solarHost.value == .empty)
    #expect(survey.expectedSettings(of: survey.sessys[0]).delivering.value?.power == Watt(1380))
  }

  /// PV on other groups leaves 25 − 20 = 5 A of the main fuse on L1: 1150 W, or 575 W each for
  /// two; more PV than the main fuse leaves nothing. On L2 there is none.
  @Test(arguments: [
    ("20 A", "{group: G7}", "1150 W connection-with-pv"),
    ("20 A", "{group: G7}, {group: G8}", "575 W connection-with-pv"),
    ("30 A", "{group: G7}", "0 W connection-with-pv"), ("20 A", "{group: G9}", "1700 W sessy"),
  ])
  func `leave the main fuse what PV on other groups gives`(solar: String, sessys: String, power: String)
    throws
  {
    let survey = try survey(
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}, {name: G9, phases: [L2], breaker: {rated_current: 16 A}}, {name: G6, phases: [L1]}]
      pv_inverters: [{group: G6, phases: [L1], current: \(solar)}]
      sessys: [\(sessys)]
      """)
    #expect(survey.powers.allSatisfy { $0.hasSuffix(", \(power)") }, "\(survey.powers)")
  }

  @Test func `give no single address when several Sessys have an inverter`() throws {
    let site = """
      groups: [{name: G7}]
      pv_inverters: [{group: G7, at_sessy: S1}, {group: G7, at_sessy: S2}]
      sessys: [{name: S1, group: G7}, {name: S2, group: G7}]
      """
    for sessy in try survey(site).sessys {
      #expect(try survey(site).expectedSettings(of: sessy).solarHost.value == .undecided)
    }
    let inspection = try Inspection(of: fragment(site), against: .current)
    #expect(!inspection.areSettingsKnown)
    let text = SettingsFormat.text.render(inspection, in: .en)
    #expect(text.contains("pv_hostname    no single answer\n    > More than one Sessy has an inverter"))
    // Two inverters on one Sessy are one place to ask.
    let one = try survey(site.replacing("at_sessy: S2", with: "at_sessy: S1"))
    #expect(one.expectedSettings(of: one.sessys[0]).solarHost.value == .localhost)
  }

  /// The inverter leaves exactly what a Sessy delivers at 16 - 1700 / 230 = 8.6087 A.
  @Test(arguments: [
    ("8.60 A", "1700 W sessy"), ("8.6080 A", "1700 W sessy"), ("8.6090 A", "1699 W group-with-pv"),
    ("16 A", "0 W group-with-pv"), ("20 A", "0 W group-with-pv"), ("0.01 A", "1700 W sessy"),
  ])
  func `deliver what the inverter leaves`(current: String, expected: String) throws {
    for (phase, power) in [("L1", expected), ("L2", "1700 W sessy")] {
      let survey = try survey(
        """
        supply: {phases: 3, main_fuse: 25 A}
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, at_sessy: S1, phases: [\(phase)], current: \(current)}]
        sessys: [{name: S1, group: G7, phase: L1}]
        """)
      #expect(survey.powers == ["2200 W sessy, \(power)"], "an inverter on \(phase)")
    }
  }

  /// 10 × 230 / 3 = 766.67 W: less than a watt is not promised.
  /// 9.566 × 230 = 2200.18 W and 9.565 × 230 = 2199.95 W: either side of what a Sessy charges.
  @Test(arguments: [
    ("10 A", 3, "766 W group, 766 W group"), ("9.5660 A", 1, "2200 W sessy, 1700 W sessy"),
    ("9.5650 A", 1, "2199 W group, 1700 W sessy"), ("7 A", 1, "1610 W group, 1610 W group"),
  ])
  func `round power down to a watt`(breaker: String, count: Int, expected: String) throws {
    let survey = try survey(
      """
      supply: {phases: 1, main_fuse: 80 A}
      groups: [{name: G7, breaker: {rated_current: \(breaker)}}]
      pv_inverters: []
      sessys: [\(Array(repeating: "{group: G7}", count: count).joined(separator: ", "))]
      """)
    #expect(survey.powers == Array(repeating: expected, count: count))
  }

  /// The site may ask for less; what it asks beyond the maximum is not given.
  @Test(arguments: [
    ("1500 W", "1500 W", "1500 W setting, 1500 W setting"),
    ("1800 W", "1800 W", "1800 W setting, 1700 W sessy"),
    ("2199 W", "2199 W", "2199 W setting, 1700 W sessy"),
    ("2200 W", "2200 W", "2200 W sessy, 1700 W sessy"), ("3 kW", "2200 W", "2200 W sessy, 1700 W sessy"),
  ])
  func `keep a lower maximum power`(stated: String, maximum: String, powers: String) throws {
    let survey = try survey(
      """
      supply: {phases: 1, main_fuse: 25 A}
      groups: [{name: G7, breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{group: G7, settings: {max_power: \(stated)}}]
      """)
    let settings = survey.expectedSettings(of: survey.sessys[0])
    #expect(settings.maximumPower.value?.description == maximum)
    #expect(survey.powers == [powers])
  }

  @Test func `name the colour and the number of each phase`() {
    #expect(Phase.allCases.map(\.coreColour.nl) == ["bruin", "zwart", "grijs"])
    #expect(Phase.allCases.map(\.coreColour.en) == ["brown", "black", "grey"])
    #expect(Phase.allCases.map(\.number) == [1, 2, 3])
  }

  /// Every way to place three Sessys on two groups and three phases.
  @Test func `never count more on a group than on its phase, or there than in the house`() throws {
    let places = ["G7", "G8"].flatMap { group in ["L1", "L2", "L3"].map { (group, $0) } }
    for number in 0..<(places.count * places.count * places.count) {
      let chosen = [number % 6, number / 6 % 6, number / 36].map { places[$0] }
      let survey = try survey(
        """
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1, L2, L3]}]
        sessys: [\(chosen.map { "{group: \($0.0), phase: \($0.1)}" }.joined(separator: ", "))]
        """)
      for (sessy, place) in zip(survey.sessys, chosen) {
        let settings = survey.expectedSettings(of: sessy)
        let group = try #require(settings.groupSessys.value)
        let phase = try #require(settings.phaseSessys.value)
        let total = try #require(settings.totalSessys.value)
        #expect(1 <= group && group <= phase && phase <= total)
        #expect(group == chosen.count { $0 == place } && phase == chosen.count { $0.1 == place.1 })
      }
    }
  }

  @Test(arguments: exampleNames)
  func `keep the order of the counts in the example sites`(_ name: String) throws {
    let survey = try Inspection(of: example(name), against: .current).survey
    for sessy in survey.sessys {
      let settings = survey.expectedSettings(of: sessy)
      guard let group = settings.groupSessys.value, let phase = settings.phaseSessys.value,
        let total = settings.totalSessys.value
      else { continue }
      #expect(1 <= group && group <= phase && phase <= total)
    }
  }

  /// The examples that conform state what is expected of them.
  @Test(arguments: exampleNames)
  func `are those that the example sites state`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    guard inspection.conclusion == .conforms else { return }
    #expect(inspection.areSettingsKnown)
    for sessy in inspection.survey.sessys {
      let (stated, expected) = (sessy.facts.settings, inspection.survey.expectedSettings(of: sessy))
      #expect(stated.groupCurrent.value == expected.groupCurrent.value)
      #expect(stated.phaseCurrent.value == expected.phaseCurrent.value)
      #expect(stated.groupSessys.value == expected.groupSessys.value)
      #expect(stated.phaseSessys.value == expected.phaseSessys.value)
      #expect(stated.totalSessys.value == expected.totalSessys.value)
      #expect(stated.activePhase.value == expected.activePhase.value)
      #expect(stated.meterHost.value?.address == expected.meterHost.value)
      #expect((stated.solarHost.value == nil) == (expected.solarHost.value == .empty))
    }
  }

  /// A fact taken out of a site, or something else put in its place.
  struct Gap: CustomTestStringConvertible, Sendable {
    let stated: String
    var left = ""
    let settings: Set<String>
    let missing: String

    var testDescription: String { missing }
  }

  static let gaps: [Gap] = [
    Gap(
      stated: "main_fuse: 25 A", settings: ["phase_current", "charging", "delivering"],
      missing: "supply.main_fuse"),
    Gap(
      stated: "rated_current: 16 A", settings: ["group_current", "charging", "delivering"],
      missing: "groups[0].breaker.rated_current"),
    Gap(
      stated: "{name: S1, group: G7", left: "{name: S1",
      settings: ["group_current", "group_sessys", "charging", "delivering"], missing: "sessys[0].group"),
    Gap(
      stated: "phase: L1",
      settings: ["active_phase", "group_sessys", "phase_sessys", "charging", "delivering"],
      missing: "sessys[0].phase"),
    Gap(
      stated: ", phase: L2", settings: ["group_sessys", "phase_sessys", "charging", "delivering"],
      missing: "sessys[1].phase"),
    Gap(
      stated: "group: G7, phase: L2", left: "phase: L1",
      settings: ["group_sessys", "charging", "delivering"], missing: "sessys[1].group"),
    Gap(stated: "address: 10.0.0.1", settings: ["p1_hostname"], missing: "p1_meter.address"),
    Gap(stated: "address: 10.0.0.2", settings: ["pv_hostname"], missing: "sessys[1].dongle.address"),
    Gap(
      stated: "at_sessy: S2", left: "terminals: pv", settings: ["pv_hostname"],
      missing: "pv_inverters[0].at_sessy"),
    Gap(stated: "at_sessy: S2, ", settings: ["pv_hostname"], missing: "pv_inverters[0].terminals"),
    Gap(
      stated: ", phases: [L1], current", left: ", current", settings: ["delivering"],
      missing: "pv_inverters[0].phases"),
    Gap(stated: ", current: 4 A", settings: ["delivering"], missing: "pv_inverters[0].current"),
    Gap(
      stated: "pv_inverters: [{group: G7, at_sessy: S2, phases: [L1], current: 4 A}]",
      settings: ["pv_hostname", "delivering"], missing: "pv_inverters"),
  ]

  /// Without any one of these facts, the settings that rest on it are not known, and name it.
  @Test(arguments: gaps)
  func `name the fact that is missing`(_ gap: Gap) throws {
    let site = """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G7, at_sessy: S2, phases: [L1], current: 4 A}]
      sessys:
        - {name: S1, group: G7, phase: L1}
        - {name: S2, group: G7, phase: L2, dongle: {address: 10.0.0.2}}
      p1_meter: {address: 10.0.0.1}
      """
    #expect(try site.missingFactsOfFirst == [:])
    try #require(site.contains(gap.stated))
    let found = try site.replacing(gap.stated, with: gap.left, maxReplacements: 1).missingFactsOfFirst
    #expect(Set(found.keys) == gap.settings)
    #expect(found.values.allSatisfy { $0 == [gap.missing] }, "\(found)")
  }

  @Test func `are not known when the Sessys are not`() throws {
    let inspection = try Inspection(of: fragment("supply: {phases: 1, main_fuse: 25 A}"), against: .current)
    #expect(!inspection.areSettingsKnown)
    #expect(SettingsFormat.text.render(inspection, in: .nl).contains("? sessys  Alle Sessy's in huis."))
    let json = try json(of: inspection)
    #expect(json["sessys"] is NSNull)
    #expect(json["not_stated"] as? [String: [String]] == ["sessys": ["sessys"]])
  }

  struct Verdicts: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rule: String
    let expected: [Verdict]
    let site: String

    init(_ name: String, _ rule: String, _ expected: Verdict..., site: String) {
      (testDescription, self.rule, self.expected, self.site) = (name, rule, expected, site)
    }
  }

  @Test(arguments: [
    Verdicts(
      "an address cannot be compared with one that is missing", "setting-p1-address", .notStated,
      site: "sessys: [{settings: {p1_hostname: 10.0.0.1}}]"),
    Verdicts(
      "the Sessy with the inverter may have an address that is missing", "setting-pv-address", .notStated,
      site: """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: 10.0.0.1}}]
        """),
    Verdicts(
      "an address of PV means nothing while it is unknown where the PV is", "setting-pv-address", .notStated,
      site: "sessys: [{settings: {pv_hostname: 10.0.0.1}}]"),
    Verdicts(
      "a current is not judged by a breaker that is missing", "setting-group-current", .notStated,
      site: "groups: [{name: G7}]\nsessys: [{group: G7, settings: {group_current: 16 A}}]"),
    Verdicts(
      "a Sessy of unknown phase may be one more to count, and is not known what to be set to",
      "setting-phase-sessys", .notStated, .notStated,
      site: "sessys: [{phase: L1, settings: {phase_sessys: 1}}, {name: S2}]"),
    Verdicts(
      "a dongle says nothing of its neighbour", "setting-total-sessys", .pass, .notApplicable,
      site: "sessys: [{settings: {total_sessys: 2}}, {name: S2}]"),
  ])
  func `are judged by what is known only`(_ example: Verdicts) throws {
    let rule = try #require(Edition.current.rule(example.rule))
    let outcomes = try Inspection(of: fragment(example.site), against: Edition(only: rule)).outcomes
    #expect(outcomes.map(\.verdict) == example.expected)
  }

  @Test func `are given as JSON by the names of the dongle`() throws {
    let site = """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16.5 A}}]
      pv_inverters: []
      sessys: [{name: "S\\"1", group: G7, phase: L2}, {group: G7, phase: L2}]
      """
    let inspection = try Inspection(of: fragment(site), against: .current)
    let sessys = try #require(try json(of: inspection)["sessys"] as? [[String: Any]])
    #expect(sessys.map { $0["sessy"] as? String } == ["S\"1", "sessys[1]"])
    let settings = try #require(sessys[0]["settings"] as? [String: Any])
    let expected: [String: Any] = [
      "p1_hostname": NSNull(), "pv_hostname": "", "active_phase": 2, "group_current": 16.5,
      "phase_current": 25, "group_sessys": 2, "phase_sessys": 2, "total_sessys": 2, "min_power": 50,
      "max_power": 2200, "enabled_time": "00:00-23:59",
    ]
    #expect(settings as NSDictionary == expected as NSDictionary)
    #expect(sessys[0]["strategy"] as? String == "POWER_STRATEGY_NOM")
    #expect(sessys[0]["not_stated"] as? [String: [String]] == ["p1_hostname": ["p1_meter.address"]])
    // 16.5 × 230 / 2 = 1897.5 W
    let power = try #require(sessys[0]["expected_power"] as? [String: Any])
    #expect(power["estimate"] as? Bool == true)
    let charging = try #require(power["charging"] as? [String: Any])
    #expect(charging["watts"] as? Int == 1897 && charging["cap"] as? String == "group")
    #expect(charging["reason"] as? String == "the group's breaker, 16.5 A at 230 V, shared by 2 Sessys")
  }

  /// Every place that shows a power says that it is an estimate.
  @Test(arguments: Language.allCases)
  func `are in every report, with the power as an estimate`(_ language: Language) throws {
    let inspection = try Inspection(of: example("sheet-5-two-on-one-phase"), against: .current)
    let word = Text(nl: "schatting", en: "estimate")(language)
    for format in Format.allCases {
      let report = format.render(inspection, in: language)
      #expect(report.contains("pv_hostname") && report.contains("192.168.1.22") && report.contains("1840"))
      #expect(report.contains(format == .xml ? "<estimate" : word), "\(format)")
    }
    for format in SettingsFormat.allCases {
      let settings = format.render(inspection, in: language)
      #expect(settings.contains(word) && settings.contains("1840"))
      #expect(settings == format.render(inspection, in: language))
    }
  }

  /// The values stand in one column, and no line is too long for the label before it.
  @Test func `stand in columns on a card`() throws {
    let inspection = try Inspection(of: example("sheet-1-three-phase-inverter"), against: .current)
    let lines = SettingsFormat.text.render(inspection, in: .nl).split(separator: "\n").map(String.init)
    let values = [
      "192.168.1.40", "localhost", "L1 (bruin)", "16 A", "25 A", "1", "1", "1",
      "nul op de meter (POWER_STRATEGY_NOM)", "50 W", "2200 W", "00:00-23:59",
    ]
    let card = try #require(lines.firstIndex(of: "S1"))
    let column = try #require(lines[card + 1].range(of: "192.")).lowerBound.utf16Offset(in: lines[card + 1])
    #expect(lines[(card + 1)...].prefix(values.count).map { String($0.dropFirst(column)) } == values)
  }

  private func survey(_ site: String) throws -> Survey {
    try Inspection(of: fragment(site), against: .current).survey
  }

  private func json(of inspection: Inspection) throws -> [String: Any] {
    let text = SettingsFormat.json.render(inspection, in: .en)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

extension Survey {
  /// "16 A, 25 A; 1/1/1; L1; 10.0.0.1; localhost" for each Sessy.
  fileprivate var lines: [String] {
    sessys.map { sessy in
      let settings = expectedSettings(of: sessy)
      let counts = [settings.groupSessys, settings.phaseSessys, settings.totalSessys].map {
        $0.value.map(String.init) ?? "?"
      }
      let host =
        switch settings.solarHost.value {
        case .address(let address)?: address.description
        case let host?: "\(host)"
        case nil: "?"
        }
      return """
        \(settings.groupCurrent.value?.description ?? "?"), \(settings.phaseCurrent.value?.description ?? "?"); \
        \(counts.joined(separator: "/")); \(settings.activePhase.value?.rawValue ?? "?"); \
        \(settings.meterHost.value?.description ?? "?"); \(host)
        """
    }
  }

  /// "1840 W group, 1700 W sessy" for each Sessy.
  fileprivate var powers: [String] {
    sessys.map { sessy in
      let settings = expectedSettings(of: sessy)
      return [settings.charging, settings.delivering].map { power in
        power.value.map { "\($0.power) \($0.cap.word)" } ?? "?"
      }.joined(separator: ", ")
    }
  }
}

extension String {
  /// What the first Sessy of this site lacks, by setting.
  fileprivate var missingFactsOfFirst: [String: [String]] {
    get throws {
      let inspection = try Inspection(of: fragment(self), against: .current)
      let settings = inspection.survey.expectedSettings(of: inspection.survey.sessys[0])
      let missing: [String: [Evidence]] = [
        "group_current": inspection.missing(for: settings.groupCurrent),
        "phase_current": inspection.missing(for: settings.phaseCurrent),
        "group_sessys": inspection.missing(for: settings.groupSessys),
        "phase_sessys": inspection.missing(for: settings.phaseSessys),
        "total_sessys": inspection.missing(for: settings.totalSessys),
        "active_phase": inspection.missing(for: settings.activePhase),
        "p1_hostname": inspection.missing(for: settings.meterHost),
        "pv_hostname": inspection.missing(for: settings.solarHost),
        "charging": inspection.missing(for: settings.charging),
        "delivering": inspection.missing(for: settings.delivering),
      ]
      return missing.filter { !$0.value.isEmpty }.mapValues { $0.map(\.path) }
    }
  }
}
