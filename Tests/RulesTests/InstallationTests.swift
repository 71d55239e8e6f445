import PlanCheck
import Rules
import Testing

@testable import Report

/// The single-line diagram of the whole installation.
@Suite struct InstallationTests {
  private func drawings(_ text: String, _ language: Language = .nl) throws -> [Drawing] {
    DrawingKind.installation.drawings(
      of: try Inspection(of: fragment(text), against: .current), in: language)
  }

  private func words(_ text: String, _ language: Language = .nl) throws -> [String] {
    try drawings(text, language).flatMap(\.words)
  }

  // All is on it.

  /// What each part of a site is called, however many sheets there are.
  private func designations(in site: Site) -> [String] {
    let devices = site.meterBox.residualCurrentDevices.elements.count
    let groups = site.groups.elements
    func list(_ letter: String, from first: Int, _ count: Int) -> [String] {
      (0..<count).map { "-\(letter)\($0 + first)" }
    }
    let boards = groups.indices.filter { !groups[$0].board.groups.elements.isEmpty }
    return ["-F1", "-P1", "-Q1", "-X1"] + list("F", from: 2, devices + groups.count)
      + boards.map { "-Q\($0 + 2 + groups.count)" } + list("T", from: 1, site.inverters.elements.count)
      + list("G", from: 1, site.sessys.elements.count + site.batteries.elements.count)
      + list("E", from: 1, site.loads.elements.count)
  }

  private func expectEachPartOnce(_ plan: Plan, _ comment: Comment) throws {
    let inspection = try Inspection(of: plan, against: .current)
    // Where no Sessy may be connected nothing is drawn.
    guard inspection.prohibition == nil else { return }
    for language in Language.allCases {
      let words = DrawingKind.installation.drawings(of: inspection, in: language).flatMap(\.words)
      for designation in designations(in: inspection.survey.site) {
        #expect(words.count { $0 == designation } == 1, "\(designation) of \(comment)")
      }
    }
  }

  @Test(arguments: exampleNames)
  func `has each part of an example, once`(_ name: String) throws {
    try expectEachPartOnce(example(name), "\(name)")
  }

  @Test func `has each part of random sites, once`() throws {
    for seed in UInt64(0)..<30 { try expectEachPartOnce(RandomSite(seed: seed).plan, "seed \(seed)") }
  }

  @Test func `says of each part what the site states, and ? where it states nothing`() throws {
    let words = try DrawingKind.installation.drawings(
      of: Inspection(of: example("shed-with-sub-board"), against: .current), in: .nl
    ).flatMap(\.words)
    for expected in [
      "3 × 25 A", "40 A, 4-polig", "overige groepen", "aantal: 4", "automaten samen 32 A",
      "met stopcontacten", "C 20 A, 4-polig", "5 × 6 mm²", "onderverdeler, van -F4 G5", "naar -Q5",
      "300 mA, type A", "2500 W, L1", "5 kWh, schuur", "stelsel: ?",
    ] {
      #expect(words.contains(expected), "\(expected) is not in \(words)")
    }
    let bare = try self.words("groups: [{name: G1}]\nsessys: [{name: S1, group: G1}]")
    for expected in [
      "3 × ?", "rail, ?", "? ?, ?-polig", "automaat: ?", "? × ?", "actief op: ?", "stelsel: ?",
    ] {
      #expect(
        bare.contains(expected) || expected == "3 × ?" && bare.contains("? × ?"),
        "\(expected) is not in \(bare)")
    }
  }

  @Test func `draws the earth as it is stated`() throws {
    let tt = try words("supply: {earthing: TT, electrode_resistance: 30 ohm}")
    #expect(tt.contains("stelsel: TT, aardelektrode 30 Ω"))
    #expect(try words("supply: {earthing: TT}").contains("stelsel: TT, aardelektrode ?"))
    #expect(try words("supply: {earthing: TN}", .en).contains("system: TN"))
  }

  @Test func `draws what is on no group that the site names`() throws {
    let words = try words(
      "sessys: [{name: S1}]\npv_inverters: [{name: PV}]\nloads: [{kind: boiler}]\nbatteries: [{name: B}]")
    #expect(words.joined(separator: " ").contains("groep niet opgegeven"))
    for name in ["S1", "PV", "boiler", "B"] { #expect(words.contains(name)) }
  }

  @Test func `a device that names a group of another is named with that group`() throws {
    let drawings = try drawings(
      """
      meter_box: {residual_current_devices: [{name: A1, groups: [G1]}, {name: A2, groups: [G1]}]}
      groups: [{name: G1}, {name: G2}]
      """)
    let words = drawings.flatMap(\.words)
    #expect(words.contains("ook achter -F3"))
    #expect(words.count { $0 == "-F2" } == 1 && words.count { $0 == "-F3" } == 1)
    #expect(drawings.flatMap { $0.flaws(smallestText: 13, mostWidth: WiringLayout.width) }.isEmpty)
  }

  // Never better than the verdict.

  private static let roots: [Key] = [
    .supply, .meterBox, .groups, .pvInverters, .batteries, .loads, .smartMeter, .p1Meter, .ctMeter, .network,
    .sessys,
  ]

  /// What the drawings of rooms show.
  private static let placement: [Key] = [
    .room, .mounting, .wall, .fixedToWall, .feet, .struts, .freeSpace, .directSun, .aboveHeater,
    .abovePvInverter, .heatSourceNear, .applianceSpaceKept,
  ]

  private func expectFlagsAsJudged(_ plan: Plan, _ comment: Comment) throws {
    let inspection = try Inspection(of: plan, against: .current)
    guard inspection.prohibition == nil else { return }
    let roots = Self.roots.map { Place[$0] }
    let elsewhere = inspection.survey.sessys.flatMap { sessy in Self.placement.map { sessy.place[$0] } }
    var expected: Set<Int> = []
    for (index, outcome) in Digest(of: inspection).failures.enumerated() {
      let around = (outcome.facts.first?.place ?? outcome.subject.place).around
      if around.contains(where: roots.contains), !around.contains(where: elsewhere.contains) {
        expected.insert(index + 1)
      }
    }
    let drawings = DrawingKind.installation.drawings(of: inspection, in: .nl)
    let shown = drawings.reduce(into: Set<Int>()) { $0.formUnion($1.flaggedNumbers) }
    #expect(shown == expected, "\(comment)")
  }

  @Test(arguments: exampleNames)
  func `flags of an example what its rules fail, and nothing else`(_ name: String) throws {
    try expectFlagsAsJudged(example(name), "\(name)")
  }

  @Test func `flags of random sites what their rules fail, and nothing else`() throws {
    for seed in UInt64(0)..<30 { try expectFlagsAsJudged(RandomSite(seed: seed).plan, "seed \(seed)") }
  }

  @Test func `cuts no number of a finding`() throws {
    let numbers = Array(1...40)
    let flags = Flags(failures: numbers, advice: [41, 42], isAccepted: true, language: .nl)
    for width in [40, 90, 144, 220] {
      let rows = flags.rows(within: width)
      #expect(rows.flatMap(\.failures) == numbers && rows.flatMap(\.advice) == [41, 42])
      #expect(rows.count { $0.isAccepted } == 1)
      #expect(rows.allSatisfy { Graphic.width(of: $0) <= max(width, 90) && $0.standings.count == 1 })
    }
    #expect(Flags(language: .nl).rows(within: 100).isEmpty)
  }

  // Sheets.

  private func groups(_ count: Int) -> String {
    "groups: [\((1...count).map { "{name: K\($0)}" }.joined(separator: ", "))]"
  }

  @Test(arguments: [(1, 1), (5, 1), (6, 1), (7, 2), (12, 2), (13, 3)])
  func `takes a sheet for every six groups`(_ count: Int, _ sheets: Int) throws {
    let drawings = try drawings(groups(count))
    #expect(drawings.count == sheets)
    for (index, drawing) in drawings.enumerated() {
      #expect(drawing.size == Size(width: WiringLayout.width, height: WiringLayout.height))
      #expect(drawing.words.contains("plan, blad \(index + 1) van \(sheets)"))
      #expect(drawing.sentence.contains("rail van de meterkast, blad 1") == (index > 0))
    }
  }

  @Test func `what a group feeds goes on beside, and on a next sheet`() throws {
    for count in [1, 3, 4, 20, 60] {
      let sessys = (1...count).map { "{name: S\($0), group: G1}" }.joined(separator: ", ")
      let drawings = try drawings("groups: [{name: G1}]\nsessys: [\(sessys)]")
      #expect(drawings.allSatisfy { $0.size.height == WiringLayout.height }, "\(count)")
      #expect(
        drawings.count == 1 || drawings[1].sentence.contains("van -F2, blad 1: G1"), "\(count)")
      #expect((drawings.count > 1) == drawings[0].words.contains("volgend blad"), "\(count)")
      for index in 1...count {
        #expect(drawings.flatMap(\.words).count { $0 == "S\(index)" } == 1)
      }
    }
  }

  @Test func `a sub-board that does not fit beside the meter box is on a sheet of its own`() throws {
    func site(_ count: Int) -> String {
      let names = (1...count).map { "B\($0)" }
      let list =
        (["{name: V, board: {groups: [\(names.joined(separator: ", "))]}}"] + names.map { "{name: \($0)}" })
      return "groups: [\(list.joined(separator: ", "))]"
    }
    let (two, three) = (try drawings(site(2)), try drawings(site(3)))
    #expect(two.count == 1 && two[0].words.contains("naar -Q5"))
    #expect(three.count == 2 && three[0].words.contains("naar -Q6, blad 2"))
    #expect(three[1].words.contains("onderverdeler, van -F2, blad 1: V"))
  }

  @Test func `keeps the groups behind one device together, and names it where they cannot be`() throws {
    func site(_ behind: Int) -> String {
      let names = (1...behind).map { "B\($0)" }
      return """
        meter_box: {residual_current_devices: [{name: A1, groups: [\(names.joined(separator: ", "))]}]}
        groups: [\(names.map { "{name: \($0)}" }.joined(separator: ", "))]
        """
    }
    #expect(try drawings(site(6)).count == 1)
    let seven = try drawings(site(7))
    #expect(seven.count == 2 && seven[1].sentence.contains("achter -F2, blad 1: A1"))
    #expect(seven.flatMap(\.words).count { $0 == "-F2" } == 1)
  }

  /// Printed 182 mm high, capitals of letters of 13 are 1.8 mm high on a sheet of 958.
  @Test func `its letters are large enough on paper, whatever fails`() throws {
    for sessys in [1, 6] {
      for groups in 1...3 {
        let site = CrowdedSite(sessys: sessys, groups: groups, inverters: 3, detail: .faults)
        for drawing in try drawings(site.text) { #expect(drawing.size.height <= 958, "\(site)") }
      }
    }
  }

  @Test func `escapes what users write`() throws {
    let inspection = try Inspection(
      of: fragment(#"groups: [{name: "<script>&", purpose: "a\"b<i>"}]"#), against: .current)
    let file = try #require(DrawingKind.installation.render(ReportContent(of: inspection), in: .nl).first)
    #expect(!file.content.contains("<script>") && !file.content.contains("<i>"))
    #expect(file.content.contains("&lt;script&gt;&amp;"))
  }
}

extension Drawing {
  /// Its words in the order of drawing: a label may break anywhere.
  fileprivate var sentence: String { words.joined(separator: " ") }

  /// The numbers on its flags, without the samples in its legend.
  fileprivate var flaggedNumbers: Set<Int> {
    let meanings = Standing.allCases.flatMap { standing in Language.allCases.map { standing.meaning($0) } }
    var numbers: Set<Int> = []
    for (index, graphic) in graphics.enumerated() {
      guard case .part(_, let parts) = graphic, parts.count == 2, case .box(_, _, _, radius: 4) = parts[0],
        case .text(let words, _, _) = parts[1]
      else { continue }
      if index + 1 < graphics.count, case .text(let next, _, _) = graphics[index + 1], meanings.contains(next)
      {
        continue
      }
      numbers.formUnion(words.split { !$0.isNumber }.compactMap { Int($0) })
    }
    return numbers
  }
}
