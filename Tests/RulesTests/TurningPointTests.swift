import PlanCheck
import Rules
import Testing

/// What the visit sheet says an answer decides, it does.
@Suite struct TurningPointTests {
  @Test func `a room for two has to be twice as large as for one`() throws {
    for (sessys, limit) in [
      ("[{name: S1, room: R}]", 6000), ("[{name: S1, room: R}, {name: S2, room: R}]", 12000),
    ] {
      let plan = try fragment("rooms: [{name: R}]\nsessys: \(sessys)")
      let points = try points(of: "rooms[0].volume", in: plan)
      let point = try #require(points.first { $0.rule.id == "room-volume" }, "\(points.map(\.rule.id))")
      guard case .from(let bound) = point.condition else {
        Issue.record("\(point.condition)")
        continue
      }
      #expect(bound.number == Int64(limit) && bound.unit?.symbol == "m³")
    }
  }

  /// 2 m × 2.5 m is 5 m²: 6 m³ takes 1.2 m.
  @Test func `what follows from a fact decides, too`() throws {
    let plan = try fragment(
      "rooms: [{name: R, length: 2 m, width: 2.5 m}]\nsessys: [{name: S1, room: R}]")
    let points = try points(of: "rooms[0].height", in: plan)
    let point = try #require(points.first { $0.rule.id == "room-volume" }, "\(points.map(\.rule.id))")
    guard case .from(let bound) = point.condition else {
      Issue.record("\(point.condition)")
      return
    }
    #expect(bound.number == 120_000 && bound.unit?.symbol == "cm")
  }

  @Test func `a limit on either side is told`() throws {
    let plan = try fragment("rooms: [{name: R}]\nsessys: [{name: S1, room: R}]")
    let points = try points(of: "rooms[0].temperature.highest", in: plan)
    let figures = Edition.current.figures
    #expect(points.count == 2 && points.allSatisfy { $0.rule.id == "room-temperature" }, "\(points)")
    for point in points {
      switch point.condition {
      case .from(let bound): #expect(bound.number == figures.lowestTemperature.thousandths)
      case .upTo(let bound): #expect(bound.number == figures.highestTemperature.thousandths)
      default: Issue.record("\(point.condition)")
      }
    }
  }

  @Test func `an escape route is not in order`() throws {
    let plan = try fragment("rooms: [{name: R}]\nsessys: [{name: S1, room: R}]")
    let point = try #require(points(of: "rooms[0].escape_route", in: plan).first)
    guard case .noneOf(let words) = point.condition else {
      Issue.record("\(point.condition)")
      return
    }
    #expect(words.map(\.en) == ["yes"] && point.rule.id == "escape-route")
  }

  /// Of what is left out of an example, whatever it is.
  @Test func `an answer that is told to be wrong fails its rule`() throws {
    let inspection = try Inspection(of: example("half-stated"), against: .current)
    var count = 0
    for outcome in inspection.outcomes(.notStated) {
      for fact in outcome.facts {
        for point in inspection.turningPoints(of: [(fact, [outcome.rule])])[0] {
          guard case .noneOf(let words) = point.condition else { continue }
          for word in words {
            var site = inspection.plan.site
            try site.apply(.set(fact.place, to: .word(word.en)))
            let after = try Inspection(of: Plan(of: site), against: .current)
            #expect(after.failures.contains { $0.rule.id == point.rule.id }, "\(fact.place) \(word.en)")
            count += 1
          }
        }
      }
    }
    #expect(count > 10, "\(count)")
  }

  private func points(of path: String, in plan: Plan) throws -> [TurningPoint] {
    let inspection = try Inspection(of: plan, against: .current)
    let place = try #require(Place(path))
    let waiting = inspection.outcomes(.notStated).filter { $0.facts.contains { $0.place == place } }
    let fact = try #require(inspection.evidence(at: place))
    return inspection.turningPoints(of: [(fact, waiting.map(\.rule))])[0]
  }
}
