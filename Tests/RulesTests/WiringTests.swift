import PlanCheck
import Rules
import Testing

@testable import Report

@Suite struct WiringTests {
  private func drawings(_ text: String, _ language: Language = .nl) throws -> [Drawing] {
    let plan = try Plan(reading: SourceFile(path: "site.yaml", text: text), isFragment: true)
    return DrawingKind.wiring.drawings(of: try Inspection(of: plan, against: .current), in: language)
  }

  private func drawing(_ text: String) throws -> Drawing {
    let first = try drawings(text).first
    return try #require(first)
  }

  private func drawing(of inspection: Inspection) throws -> Drawing {
    try #require(DrawingKind.wiring.drawings(of: inspection, in: .nl).first)
  }

  @Test func `says of each thing what the site states`() throws {
    let site = try example("sheet-6-three-over-three-phases")
    let words = try drawing(of: Inspection(of: site, against: .current)).words
    for expected in [
      "3 × 25 A", "C 16 A, 4-polig", "300 mA, type A", "5 × 4 mm²", "25 A, 4-polig", "S1", "S2", "S3",
      "actief op L2", "brug op L2", "4600 W, L1+L2+L3",
    ] {
      #expect(words.contains(expected), "\(expected) is not in \(words)")
    }
    let unknown = words.filter { $0.contains("?") && !$0.contains("niet opgegeven") }
    #expect(unknown.isEmpty)
  }

  /// Two Sessys that each have a cable from the work switch; and three of which the first feeds both others.
  @Test(arguments: [
    (
      "[{name: S1, group: G, fed_from: work_switch}, {name: S2, group: G, fed_from: work_switch}]",
      "van werkschakelaar"
    ),
    (
      "[{name: S1, group: G, fed_from: work_switch}, {name: S2, group: G, fed_from: S1}, {name: S3, group: G, fed_from: S1}]",
      "van S1"
    ),
  ])
  func `a cable that parts is not drawn as a loop`(_ sessys: String, _ source: String) throws {
    let site = "supply: {phases: 3}\ngroups: [{name: G, phases: [L1, L2, L3]}]\nsessys: \(sessys)"
    let looped = site.replacing("fed_from: work_switch}]", with: "fed_from: S1}]")
      .replacing("{name: S3, group: G, fed_from: S1}", with: "{name: S3, group: G, fed_from: S2}")
    #expect(looped != site)
    #expect(try drawing(site).words.contains { $0.hasPrefix(source) })
    #expect(try !drawing(looped).words.contains { $0.hasPrefix(source) })
    let plan = try Plan(reading: SourceFile(path: "site.yaml", text: site), isFragment: true)
    for choice in try Inspection(of: plan, against: .current).sheetChoices where choice.sheet != nil {
      #expect(choice.match == .nearest && choice.difference != nil)
    }
  }

  @Test func `marks what fails where it is, by its number in the report`() throws {
    let inspection = try Inspection(of: example("ten-faults"), against: .current)
    let words = try drawing(of: inspection).words
    let failures = Digest(of: inspection).failures
    let number = try #require(failures.firstIndex { $0.rule.id == "ferrules" }) + 1
    let flag = try #require(words.firstIndex(of: "! \(number)"))
    let marked = words[..<flag].last { !$0.hasPrefix("!") }
    #expect(marked?.contains("soepel") == true)
  }

  @Test func `draws what is not stated dashed, with a question mark`() throws {
    let sessys = "sessys: [{name: S1, group: G1}]\ngroups: [{name: G1}]"
    let drawing = try drawing(sessys)
    #expect(drawing.words.contains("? × ?"))
    #expect(drawing.words.contains("actief op: ?"))
    #expect(drawing.words.contains("brug: ?"))
    let solid = drawing.cores.filter { !$0.isDashed && $0.length > 40 }
    #expect(solid.count == 0)
  }

  @Test func `draws a core for each phase of the group, and the neutral and the earth`() throws {
    func cores(_ phases: String) throws -> Set<Core> {
      let site = """
        supply: {phases: 3}
        groups: [{name: G1, phases: \(phases), cable: {cores: 5, cross_section: 4 mm2}}]
        sessys: [{name: S1, group: G1}]
        """
      return Set(try drawing(site).cores.filter { $0.length > 40 }.map(\.core))
    }
    let (three, one) = (try cores("[L1, L2, L3]"), try cores("[L2]"))
    #expect(three == [.l1, .l2, .l3, .neutral, .earth])
    // The one core for a phase is brown, whichever phase of the house that is.
    #expect(one == [.l1, .neutral, .earth])
  }

  @Test func `shows the Sessys in the order of the loop`() throws {
    let site = """
      groups: [{name: G1, phases: [L1, L2, L3]}]
      sessys:
        - {name: last, group: G1, fed_from: middle}
        - {name: first, group: G1, fed_from: work_switch}
        - {name: middle, group: G1, fed_from: first}
      """
    let words = try drawing(site).words
    let names = words.filter { ["first", "middle", "last"].contains($0) }
    #expect(names == ["first", "middle", "last"])
  }

  @Test func `takes a sheet for every three groups with Sessys`() throws {
    func count(_ groups: Int) throws -> Int {
      let names = (1...groups).map { "G\($0)" }
      let site = """
        groups: [\(names.map { "{name: \($0)}" }.joined(separator: ", "))]
        sessys: [\(names.map { "{name: S\($0), group: \($0)}" }.joined(separator: ", "))]
        """
      return try drawings(site).count
    }
    let counts = try [1, 3, 4].map(count)
    #expect(counts == [1, 1, 2])
  }

  @Test(arguments: WiringSheet.allCases, Language.allCases)
  func `draws each sheet of the manual without values or findings`(
    _ sheet: WiringSheet, _ language: Language
  ) {
    let drawing = generalDrawing(of: sheet, by: Figures(), in: language)
    let ofSites = drawing.words.filter { $0.contains("?") || $0.hasPrefix("!") }
    let dashed = drawing.cores.filter(\.isDashed)
    #expect(ofSites.isEmpty && dashed.count == 0)
    #expect(drawing.title.contains("\(sheet.rawValue)"))
  }

  @Test(arguments: [
    (WiringSheet.threePhaseInverter, 1), (.twoOnOnePhase, 2), (.threeOverThreePhases, 3),
    (.upToSixWithoutSolar, 6),
  ])
  func `draws as many Sessys as the sheet has`(_ sheet: WiringSheet, _ count: Int) {
    let sessys = generalDrawing(of: sheet, by: Figures(), in: .nl).words.filter {
      $0.hasPrefix("actief op L")
    }
    #expect(sessys.count == count)
  }
}

extension Drawing {
  /// Every line of text, in the order of drawing.
  var words: [String] { graphics.flatMap(\.words) }

  /// Every core drawn.
  fileprivate var cores: [(core: Core, isDashed: Bool, length: Int)] { graphics.flatMap(\.cores) }
}

extension Graphic {
  fileprivate var words: [String] {
    switch self {
    case .text(let text, _, _): [text]
    case .part(_, let graphics): graphics.flatMap(\.words)
    case .line, .box, .circle: []
    }
  }

  fileprivate var cores: [(core: Core, isDashed: Bool, length: Int)] {
    switch self {
    case .line(let points, let stroke):
      guard case .core(let core) = stroke.tint, let first = points.first, let last = points.last else {
        return []
      }
      return [(core, stroke.isDashed, abs(last.x - first.x) + abs(last.y - first.y))]
    case .part(_, let graphics): return graphics.flatMap(\.cores)
    case .box, .circle, .text: return []
    }
  }
}
