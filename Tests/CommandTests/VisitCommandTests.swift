import Foundation
import Testing

@Suite struct VisitCommandTests {
  private static let site = "plancheck: 1\nrooms: [{name: garage}]\nsessys: [{name: S1, room: garage}]\n"

  @Test func `asks in the order of a walk, with what each answer decides`() async throws {
    let desk = try Desk()
    try desk.write(Self.site, to: "site.yaml")
    let run = try await desk.run(["visit", "site.yaml", "--language", "en"])
    #expect(run.status == 3 && run.error.isEmpty, "\(run.error)")
    #expect(run.output.hasPrefix("Visit: site.yaml, about "))
    #expect(run.output.contains("> in order below 90 % [room-humidity]"))
    #expect(run.output.contains("> not in order with: yes [escape-route"))
    let box = try #require(run.output.range(of: "At the meter box"))
    let room = try #require(run.output.range(of: "In the room garage"))
    #expect(box.lowerBound < room.lowerBound)
  }

  @Test func `gives the same as JSON`() async throws {
    let desk = try Desk()
    try desk.write(Self.site, to: "site.yaml")
    let run = try await desk.run(["visit", "site.yaml", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let stops = try #require(json["stops"] as? [[String: Any]])
    let questions = stops.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
    let volume = try #require(questions.first { ($0["paths"] as? [String]) == ["rooms[0].humidity"] })
    let turns = try #require(volume["turns"] as? [[String: String]])
    #expect(turns.contains { $0["rule"] == "room-humidity" && $0["condition"] == "goed onder 90 %" })
    #expect((json["minutes"] as? Int ?? 0) > 0)
  }

  @Test func `gives a page to print, with what each answer decides`() async throws {
    let desk = try Desk()
    try desk.write(Self.site.replacing("garage", with: "a<b>"), to: "site.yaml")
    let run = try await desk.run(["visit", "site.yaml", "--format", "html", "--language", "en"])
    #expect(run.status == 3 && run.output.hasPrefix("<!DOCTYPE html>"), "\(run.output.prefix(40))")
    #expect(run.output.contains("Visit: site.yaml, about ") && !run.output.contains("<script"))
    #expect(run.output.contains("<bdi>in order from 6 m³ [room-volume]</bdi>"))
    #expect(run.output.contains("a&lt;b") && !run.output.contains("a<b>"))
  }

  @Test func `wrong use ends with 2`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["visit", "plan.yaml", "--manual-only"])
    #expect([0, 3].contains(run.status) && run.error.isEmpty, "\(run.output)")
    #expect(try await desk.run(["visit", "none.yaml"]).status == 2)
    #expect(try await desk.run(["visit", "plan.yaml", "--format", "pdf"]).status == 2)
  }
}
