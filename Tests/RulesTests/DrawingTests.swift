import PlanCheck
import Rules
import Testing

@testable import Report

/// Drawings that are made of a site: whether they can be read.
@Suite struct DrawingTests {
  private func flaws(of plan: Plan) throws -> [String] {
    let inspection = try Inspection(of: plan, against: .current)
    return Language.allCases.flatMap { language in
      DrawingKind.allCases.flatMap { kind in
        // A sheet on its side is printed wider, with larger letters.
        let (most, letters) = kind.isSheet ? (WiringLayout.width, 13) : (900, kind == .terminals ? 12 : 11)
        return kind.drawings(of: inspection, in: language).flatMap { drawing in
          drawing.flaws(smallestText: letters, mostWidth: most).map { "\(drawing.title): \($0)" }
        }
      }
    }
  }

  @Test(arguments: exampleNames)
  func `can be read, of every example`(_ name: String) throws {
    let flaws = try flaws(of: example(name))
    #expect(flaws.isEmpty)
  }

  @Test(arguments: 1...6, CrowdedSite.Detail.allCases)
  func `can be read, of crowded sites`(_ sessys: Int, _ detail: CrowdedSite.Detail) throws {
    for groups in 1...3 {
      for inverters in 0...3 {
        let site = CrowdedSite(sessys: sessys, groups: groups, inverters: inverters, detail: detail)
        let flaws = try flaws(of: fragment(site.text))
        #expect(flaws.isEmpty, "\(site)")
      }
    }
  }

  @Test func `can be read, of random sites`() throws {
    for seed in UInt64(0)..<40 {
      let flaws = try flaws(of: RandomSite(seed: seed).plan)
      #expect(flaws.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: WiringSheet.allCases, Language.allCases)
  func `can be read, of the sheets of the manual`(_ sheet: WiringSheet, _ language: Language) {
    let drawing = generalDrawing(of: sheet, by: Figures(), in: language)
    #expect(drawing.flaws(smallestText: 13, mostWidth: WiringLayout.width).isEmpty)
  }

  @Test func `a layout that cannot be read is found out`() {
    func flaws(_ graphics: Graphic...) -> [String] {
      Drawing(
        size: Size(width: 100, height: 100), title: "t", description: "d", graphics: graphics
      ).flaws()
    }
    let word = Graphic.text("word", at: Point(x: 10, y: 50))
    #expect(flaws(word).isEmpty)
    #expect(flaws(word, .text("over", at: Point(x: 20, y: 55))) == ["word × over"])
    #expect(flaws(word, .text("under", at: Point(x: 10, y: 70))).isEmpty)
    #expect(flaws(.text("a long word that does not fit", at: Point(x: 10, y: 50))).count == 1)
    #expect(flaws(.text("word", at: Point(x: 10, y: 50), Lettering(size: 10))).count == 1)
    let box = Graphic.box(Box(x: 0, y: 40, width: 30, height: 20), fill: .paper)
    #expect(flaws(box, word).isEmpty)
    #expect(flaws(word, box) == ["painted over: word"])
    #expect(flaws(.line([Point(x: 0, y: 0), Point(x: 101, y: 0)])).count == 1)
  }
}

/// A site with as much as fits, and names that do not.
struct CrowdedSite: CustomStringConvertible {
  enum Detail: CaseIterable { case nothing, names, faults }

  let sessys: Int
  let groups: Int
  let inverters: Int
  let detail: Detail

  var description: String { "\(sessys) Sessys, \(groups) groups, \(inverters) inverters, \(detail)" }

  /// The site in the words of a site file: faults wherever there can be some, or nothing but names.
  var text: String {
    let isFaulty = detail == .faults
    // A name has sixty characters at most: in words, and in one.
    let long: String =
      switch detail {
      case .nothing: ""
      case .names: " met een naam zo lang als een naam maar zijn mag hier"
      case .faults: String(repeating: "W", count: 54)
      }
    func list(_ key: String, _ count: Int, _ fields: (Int) -> String) -> String {
      let elements = (0..<count).map { "{\(fields($0))}" }
      return "\(key): [\(elements.joined(separator: ", "))]"
    }
    func phase(_ index: Int) -> String { "L\(index % 3 + 1)" }
    func named(_ name: String, _ facts: String) -> String {
      "name: \(name)\(long)\(isFaulty ? ", \(facts)" : "")"
    }
    return [
      "supply: {phases: 3\(isFaulty ? ", main_fuse: 25 A" : "")}",
      list("groups", groups) { index in
        named(
          "G\(index)",
          """
          phases: [L1, L2, L3], breaker: {kind: rcbo, type: AC, rated_current: 40 A, poles: 2}, \
          cable: {cores: 4, cross_section: 1.5 mm2, conductor: stranded, ferrules: no, length: 60 m, \
          method: B2, ambient_temperature: 40 °C, grouped_circuits: 3}, \
          work_switch: {present: \(index == 0 ? "yes, rated_current: 10 A, poles: 2" : "no")}, sockets: yes
          """)
      },
      list("pv_inverters", inverters) { index in
        let place = detail == .nothing ? "" : ", group: G0\(long), at_sessy: S0\(long)"
        return named(
          "PV\(index)", "phases: [\(phase(index))], power: 12 kW, terminals: net")
          + place
      },
      list("rooms", 1) { _ in
        named(
          "kast",
          """
          volume: 2.25 m3, ventilated: no, escape_route: yes, next_to_bedroom: yes, humidity: 95 %, \
          temperature: {lowest: -5 °C, highest: 40 °C}
          """)
      },
      list("sessys", sessys) { index in
        let place =
          detail == .nothing ? "" : ", room: kast\(long), group: G\(index % groups)\(long)"
        let space = "\(index + 2).25 cm"
        let order = index < groups ? "work_switch" : "S\(index - groups)\(long)"
        return named(
          "S\(index)",
          """
          model: \(index % 2 == 0 ? "5" : "10") kWh, fed_from: \(order), phase: \(phase(index)), \
          bridge: \(phase(index + 1)), terminal: \(phase(index + 1)), \
          feed_side: \(index % 2 == 0 ? "net" : "pv"), mounting: \(index % 3 == 2 ? "floor" : "wall"), \
          wall: {material: gipsplaat, load_capacity: 30 kg}, fixed_to_wall: no, feet: no, struts: no, \
          free_space: {left: \(space), right: \(space), above: \(space), below: \(space), next_sessy: \(space)}, \
          direct_sun: yes, above_heater: yes, above_pv_inverter: yes, heat_source_near: yes, \
          appliance_space_kept: no, settings: {active_phase: \(phase(index + 1))}
          """) + place
      },
    ].joined(separator: "\n")
  }
}
