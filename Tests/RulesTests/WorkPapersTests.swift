import Foundation
import PlanCheck
import Rules
import Testing

@testable import Report

/// What goes along to the site, in the reports for programs: what to find out, what to bring, what to sign.
@Suite struct WorkPapersTests {
  private func report(_ plan: Plan, in language: Language = .nl) throws -> [String: Any] {
    let report = Format.json.render(try Inspection(of: plan, against: .current), in: language)
    return try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
  }

  @Test func `ask for every fact that a verdict waits for, once, with the rules that wait`() throws {
    let plan = try fragment(
      """
      rooms: [{name: schuur}]
      groups: [{name: G7}]
      sessys: [{name: S1, room: schuur, group: G7}, {name: S2}]
      """)
    let stops = try #require(try report(plan)["site_visit"] as? [[String: Any]])
    let facts = stops.flatMap { $0["facts"] as? [[String: Any]] ?? [] }
    let asked = facts.compactMap { $0["path"] as? String }
    let missing = Digest(of: try Inspection(of: plan, against: .current)).missingFacts
    #expect(asked.count == missing.count && Set(asked) == Set(missing.map { $0.fact.place.description }))
    let room = try #require(stops.first { $0["spot"] as? String == "room" })
    #expect(room["where"] as? String == "In de ruimte schuur (S1)")
    #expect(stops.contains { $0["spot"] as? String == "sessy" }, "S2 is in no room that is known")
    let volume = try #require(facts.first { $0["path"] as? String == "rooms[0].volume" })
    #expect((volume["rules"] as? [String])?.contains("room-volume") == true)
  }

  @Test func `ask nothing of a site that leaves nothing out`() throws {
    #expect((try report(example("ten-faults"))["site_visit"] as? [Any])?.isEmpty == true)
  }

  /// A length is a number only if all of it is known.
  @Test(arguments: [("length: 12 m", 12.0 as Double?), ("", nil), ("length: 0.5 m", 0.5)])
  func `count what to bring, with unit and number`(_ length: String, _ number: Double?) throws {
    let plan = try fragment(
      """
      groups: [{name: G7, cable: {cores: 5, cross_section: 4 mm2, conductor: stranded, \(length)}}]
      sessys: [{name: S1, group: G7, model: 5 kWh}, {name: S2, group: G7, model: 10 kWh}]
      """)
    let materials = try #require(try report(plan)["materials"] as? [String: Any])
    let kits = try #require(materials["kits"] as? [[String: Any]])
    let items = kits.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    func amount(_ name: String) throws -> [String: Any] {
      let item = try #require(items.first { ($0["name"] as? String)?.hasPrefix(name) == true })
      return try #require(item["amount"] as? [String: Any])
    }
    #expect(try amount("Installatiekabel 5 × 4 mm²")["number"] as? Double == number)
    #expect(try amount("Installatiekabel 5 × 4 mm²")["unit"] as? String == (number == nil ? nil : "m"))
    #expect(try amount("Batterijpakket base")["number"] as? Int == 3)
    #expect(try amount("Adereindhulzen")["number"] is NSNull)
    #expect((materials["tools"] as? [String])?.count == Tool.allCases.count)
    #expect((materials["gaps"] as? [String])?.isEmpty == false, "whether there is a P1 meter is not stated")
  }

  @Test(arguments: Language.allCases)
  func `hold every item of the checklists, in the order of the work`(_ language: Language) throws {
    let lists = try #require(
      try report(example("ten-faults"), in: language)["checklists"] as? [[String: Any]])
    #expect(lists.compactMap { $0["moment"] as? String } == Moment.allCases.map(\.rawValue))
    let rows = lists.flatMap { $0["items"] as? [[String: Any]] ?? [] }.compactMap { $0["row"] as? String }
    #expect(rows.count == Edition.current.checklistCount && Set(rows).count == rows.count)
  }

  @Test func `say who does the work, and by which program it was judged`() throws {
    let report = try report(example("ten-faults"))
    let site = try #require(report["site"] as? [String: Any])
    #expect(
      site["installer"] as? String == "D. Pietersen" && site["company"] as? String == "Kluswerk Compleet")
    #expect(report["program"] as? String == programVersion)
  }
}
