import PlanCheck
import Planning
import Rules
import Testing

/// Every layout that can be is found, and no other.
@Suite struct ArrangerTests {
  /// Each layout of one and two Sessys is written out in the text of a site and judged by itself.
  @Test(arguments: UInt64(1)..<3)
  func `finds the layouts that can be when they are written out`(_ seed: UInt64) throws {
    let house = House(seed: seed)
    let inspection = try Inspection(of: fragment(house.text), against: .current)
    let arranger = Arranger(of: inspection, models: [seed.isMultiple(of: 2) ? .small : .large])
    let found = arranger.search(most: 2, limit: 10_000)
    #expect(found.completeUpTo == 2)
    let known = found.all.map(\.berths).filter { $0.allSatisfy { $0.group != nil } }
    var possible: Set<[Berth]> = []
    let all = arranger.berths.filter { $0.group != nil }.sets(upTo: 2)
    for berths in all {
      let inspection = try Inspection(of: fragment(house.text + house.text(of: berths)), against: .current)
      if inspection.failures.allSatisfy({ $0.rule.severity == .advice }) { possible.insert(berths) }
    }
    #expect(Set(known) == possible && known.count == possible.count, "\(house.text)")
    #expect(!possible.isEmpty && possible.count < all.count, "\(possible.count) of \(all.count)")
  }

  /// Among them those of which a smaller one cannot be: the search leaves these out unjudged.
  @Test(arguments: [UInt64(1)])
  func `leaves out nothing that can be`(_ seed: UInt64) throws {
    let inspection = try Inspection(of: fragment(House(seed: seed).text), against: .current)
    let arranger = Arranger(of: inspection, models: [.large])
    let found = arranger.search(most: 3, limit: 10_000)
    #expect(found.completeUpTo == 3)
    let possible = arranger.berths.sets(upTo: 3).filter { berths in
      if case .possible = arranger.judge(berths) { true } else { false }
    }
    #expect(Set(found.all.map(\.berths)) == Set(possible) && found.all.count == possible.count)
    #expect(possible.contains { $0.count == 3 }, "\(possible.count)")
  }

  /// The search rests on that: only balance is mended by a Sessy more.
  @Test(arguments: [
    "sheet-1-three-phase-inverter", "sheet-5-two-on-one-phase", "sheet-7-six-without-solar",
    "sheet-8-several-sources", "charger-and-heat-pump", "old-house",
  ])
  func `what a Sessy breaks another one does not mend, but for balance`(_ name: String) throws {
    let arranger = Arranger(of: try Inspection(of: example(name), against: .current))
    func broken(_ berths: [Berth]) -> Set<String> {
      guard case .blocked(let rules) = arranger.judge(berths) else { return [] }
      return Set(rules.map(\.id))
    }
    var dice = Dice(seed: 5)
    var count = 0
    for _ in 0..<Self.trials {
      let set = (0..<Int.random(in: 1...5, using: &dice)).compactMap { _ in
        arranger.berths.randomElement(using: &dice)
      }
      guard let more = arranger.berths.randomElement(using: &dice) else { continue }
      let before = broken(set)
      let mended = before.subtracting(broken(set + [more]))
      #expect(mended.isSubset(of: Arranger.balance), "\(mended)")
      count += before.count
    }
    #expect(count > 0)
  }

  private static let trials = 20

  @Test func `the rules of balance are rules`() {
    #expect(Arranger.balance.isSubset(of: Edition.current.rules.map(\.id)))
  }

  /// On one group of three phases, of which the rules of balance ask that all are used.
  @Test func `finds what only a Sessy more makes possible`() throws {
    let text = """
      supply: {phases: 3, neutral: yes}
      rooms: [{name: A, volume: 60 m3}]
      groups: [{name: G1, phases: [L1, L2, L3]}]

      """
    let arranger = Arranger(of: try Inspection(of: fragment(text), against: .current), models: [.small])
    let found = arranger.search(most: 5, limit: 20_000)
    let all = arranger.berths.sets(upTo: 5).filter { $0.count > 3 }
    var dice = Dice(seed: 3)
    let known = Set(found.all.map(\.berths))
    #expect(found.completeUpTo == 5)
    let isMended = known.contains { berths in
      berths.indices.contains { place in
        var rest = berths
        rest.remove(at: place)
        return rest.count > 3 && !known.contains(rest)
      }
    }
    #expect(isMended)
    for berths in (0..<100).compactMap({ _ in all.randomElement(using: &dice) }) {
      let isPossible = if case .possible = arranger.judge(berths) { true } else { false }
      #expect(known.contains(berths) == isPossible, "\(berths)")
    }
  }

  @Test func `says where a limit cut it short, and what blocks`() throws {
    let text = "rooms: [{name: A, volume: 7 m3}, {name: B, escape_route: yes}]\n"
    let arranger = Arranger(of: try Inspection(of: fragment(text), against: .current))
    let found = arranger.search(most: 3, limit: 36)
    #expect(found.completeUpTo == 1 && found.judged <= 36)
    #expect(found.obstacles.contains { $0.rule.id == "escape-route" })
    #expect(found.all.allSatisfy { $0.berths.allSatisfy { $0.room == 0 } } && !found.all.isEmpty)
  }

  @Test func `what is found is judged so in the file`() throws {
    let plan = try example("sheet-8-several-sources")
    let inspection = try Inspection(of: plan, against: .current)
    let found = Arranger(of: inspection).search(most: 1)
    let best = try #require(found.all.first)
    let file = try plan.file.applying(best.patches)
    let judged = try Judge(Edition.all).judge(file.contents, path: "site.yaml")
    #expect(judged.failures.allSatisfy { $0.rule.severity == .advice })
    #expect(judged.plan.site.sessys.elements.count == 1)
    let powers = found.all.map { ($0.charging ?? .zero) + ($0.delivering ?? .zero) }
    #expect(powers == powers.sorted(by: >))
  }
}

/// A house of coarse values, drawn from a seed.
private struct House {
  let text: String
  let roomNames = ["A", "B"]
  let groupNames = ["G1", "G2"]

  init(seed: UInt64) {
    var dice = Dice(seed: seed)
    func room(_ name: String) -> String {
      let volume = ["4 m3", "7 m3", "14 m3"].randomElement(using: &dice) ?? ""
      let escape = ["yes", "no", "no"].randomElement(using: &dice) ?? ""
      return "{name: \(name), volume: \(volume), escape_route: \(escape)}"
    }
    func group(_ name: String) -> String {
      let phases = ["[L1]", "[L2]", "[L1, L2, L3]"].randomElement(using: &dice) ?? ""
      let current = ["10 A", "16 A"].randomElement(using: &dice) ?? ""
      let sockets = ["yes", "no", "no"].randomElement(using: &dice) ?? ""
      return "{name: \(name), phases: \(phases), breaker: {rated_current: \(current)}, sockets: \(sockets)}"
    }
    text = """
      supply: {phases: 3, neutral: yes, main_fuse: \(["25 A", "35 A"].randomElement(using: &dice) ?? "")}
      rooms: [\(room("A")), \(room("B"))]
      groups: [\(group("G1")), \(group("G2"))]

      """
  }

  func text(of berths: [Berth]) -> String {
    let all = berths.enumerated().map { number, berth in
      "{name: S\(number + 1), model: \(berth.model.rawValue), room: \(berth.room.map { roomNames[$0] } ?? ""), group: \(berth.group.map { groupNames[$0] } ?? ""), phase: \(berth.phase.rawValue)}"
    }
    return "sessys: [\(all.joined(separator: ", "))]\n"
  }
}

extension [Berth] {
  /// Every choice of one to so many, with repetition, in this order.
  fileprivate func sets(upTo most: Int) -> [[Berth]] {
    var (all, level): ([[Berth]], [[Int]]) = ([], [[]])
    for _ in 1...most {
      level = level.flatMap { base in ((base.last ?? 0)..<count).map { base + [$0] } }
      all += level.map { $0.map { self[$0] } }
    }
    return all
  }
}
