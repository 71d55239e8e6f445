import PlanCheck
import Planning
import Rules
import Testing

/// What is suggested is enough, no part of it is, and there is nothing cheaper.
@Suite struct PlannerTests {
  @Test func `an example that conforms needs nothing`() throws {
    let inspection = try Inspection(of: example("sheet-4-no-solar"), against: .current)
    let suggestions = Planner(of: inspection).search()
    #expect(suggestions.all.map(\.steps.count) == [0])
    #expect(suggestions.judged == 1 && !suggestions.isCut)
  }

  @Test func `the example with ten faults gets a plan that conforms`() throws {
    let plan = try example("ten-faults")
    let inspection = try Inspection(of: plan, against: .current)
    let suggestions = Planner(of: inspection).search(most: 1)
    let first = try #require(suggestions.all.first)
    #expect(first.inspection.conclusion == .conforms)
    let file = try plan.file.applying(first.patches)
    #expect(try Judge(Edition.all).judge(file.contents, path: "site.yaml").conclusion == .conforms)
    let orders = first.steps.map(\.words.en)
    #expect(orders.contains("Move S1 4 cm to the left."), "\(orders)")
    #expect(orders.contains("Crimp a ferrule on every stranded core of the cable of G7."), "\(orders)")
  }

  /// Carried out in the text of the file, which differs only where it has to.
  @Test(arguments: Metamorphic.batches(of: 200))
  func `what is suggested conforms when it is carried out in the file, and no part of it is enough`(
    _ seeds: Range<UInt64>
  ) throws {
    for seed in seeds {
      guard let faulty = try FaultySite(seed: seed) else { continue }
      let planner = Planner(of: faulty.inspection)
      let suggestions = planner.search(most: 2, limit: 150)
      for suggestion in suggestions.all {
        let note = Comment(rawValue: "seed \(seed): \(suggestion.steps.map(\.words.en))\n\(faulty.file.text)")
        let file = try faulty.file.applying(suggestion.patches)
        let judged = try Judge(Edition.all, by: .current).judge(file.contents, path: "site.yaml")
        #expect(judged.shortcomings(openBefore: faulty.inspection.openCounts).isEmpty, note)
        #expect(judged.conclusion == (faulty.isFullyStated ? .conforms : judged.conclusion), note)
        let changed = Difference(from: faulty.file, to: file).unified.filter { $0.hasPrefix("-") }
        // What leaves a list takes all its lines along.
        let isWhole = suggestion.efforts.contains(.units)
        #expect(isWhole || changed.count <= 2 * suggestion.patches.count, note)
        for step in suggestion.steps {
          let rest = suggestion.changes.subtracting([step.change])
          #expect(!planner.conforms(rest, like: suggestion), "\(step.words.en) is not needed: \(note)")
        }
      }
    }
  }

  /// As long as nothing that a shortcoming rests on changes, it stays: the search rests on that.
  @Test(arguments: Metamorphic.batches(of: 100))
  func `a shortcoming stays unless something changes that it rests on`(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      guard let faulty = try FaultySite(seed: seed) else { continue }
      let planner = Planner(of: faulty.inspection)
      let start = try #require(planner.variant(Selection()))
      let before = planner.shortcomings(of: start).map { shortcoming in
        (shortcoming, ways: Set(planner.ways(toMend: shortcoming, on: start, after: Selection())))
      }
      for change in planner.changes.indices {
        // What is at odds, and what forbids connecting at all, hides all else.
        guard let other = planner.variant(Selection().advancing(change)), other.inspection.prohibition == nil,
          other.inspection.plan.contradictions.isEmpty
        else { continue }
        let after = Set(
          planner.shortcomings(of: other).map {
            Question(rule: $0.rule?.id ?? "", place: other.placeBefore($0.subject.place))
          })
        for (shortcoming, ways) in before where !ways.contains(change) {
          let rule = shortcoming.rule?.id ?? ""
          #expect(
            after.contains(Question(rule: rule, place: shortcoming.subject.place)),
            "seed \(seed): \(rule) of \(shortcoming.subject.label) goes by “\(planner.changes[change].steps[0].words.en)”\n\(faulty.file.text)"
          )
        }
      }
    }
  }

  /// All sets of some changes, each as far as it goes.
  @Test(arguments: Metamorphic.batches(of: 100))
  func `agrees with trying all there is`(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      guard let faulty = try FaultySite(seed: seed) else { continue }
      var dice = Dice(seed: seed)
      let all = Planner(of: faulty.inspection)
      // Those that have something to do with what is wrong, and some others.
      let start = try #require(all.variant(Selection()))
      let near = Set(
        all.shortcomings(of: start).flatMap { all.ways(toMend: $0, on: start, after: Selection()) })
      let chosen =
        near.sorted().shuffled(using: &dice).prefix(5) + all.changes.indices.shuffled(using: &dice).prefix(2)
      let changes = Set(chosen).sorted().map { all.changes[$0].atMost(2) }
      let planner = Planner(of: faulty.inspection, changes: changes)
      let found = planner.search(most: .max, limit: .max)
      let expected = planner.cheapestByTryingAll
      #expect(
        Set(found.all.map { Found(changes: $0.changes, cost: $0.cost) }) == expected,
        "seed \(seed)\n\(changes.map { $0.steps.map(\.words.en) })\n\(faulty.file.text)")
      #expect(!found.isCut && found.isAll)
      #expect(found.all.map(\.cost) == found.all.map(\.cost).sorted())
    }
  }

  @Test func `says what stands in the way where nothing helps`() throws {
    let plan = try fragment(
      """
      supply: {phases: 3, main_fuse: 25 A}
      rooms: [{name: gang, escape_route: yes}]
      sessys: [{name: S1, room: gang}]
      """)
    let inspection = try Inspection(of: plan, against: .current)
    let none = Planner(of: inspection, changes: []).search()
    #expect(none.all.isEmpty && none.isAll && !none.isCut)
    #expect(none.obstacles.map(\.id).contains("escape-route"))
    let needs = Planner(of: inspection, withGiven: true).search(most: 1)
    #expect(needs.all.count == 1)
  }

  @Test func `the limit cuts the search off, and says so`() throws {
    let inspection = try Inspection(of: example("ten-faults"), against: .current)
    let suggestions = Planner(of: inspection).search(limit: 1)
    #expect(suggestions.isCut && !suggestions.isAll && suggestions.judged == 1 && suggestions.all.isEmpty)
  }

  @Test func `weights turn the order around`() throws {
    let plan = try fragment(
      """
      rooms: [{name: garage, volume: 20 m3, ventilated: no}, {name: schuur, volume: 20 m3, ventilated: yes}]
      sessys: [{name: S1, room: garage}]
      """)
    let inspection = try Inspection(of: plan, against: .current)
    var weights = Weights()
    func first() -> [Effort] { Planner(of: inspection, weights: weights).search(most: 1).all[0].efforts }
    #expect(first() == [.material])
    weights[.material] = weights[.room] + 1
    #expect(first() == [.room])
  }
}

/// Which changes a set is made of, and what it costs.
private struct Found: Hashable {
  let changes: Set<Int>
  let cost: Int
}

extension Planner {
  /// Whether some of the changes of a suggestion, each as far as it goes there, would be enough.
  fileprivate func conforms(_ changes: Set<Int>, like suggestion: Suggestion) -> Bool {
    var selection = Selection()
    for step in suggestion.steps where changes.contains(step.change) {
      for _ in 0...step.number { selection = selection.advancing(step.change) }
    }
    guard let variant = variant(selection) else { return false }
    return shortcomings(of: variant).isEmpty
  }

  /// Of each set of changes that conforms, however far each goes, the cheapest; without those that hold another.
  fileprivate var cheapestByTryingAll: Set<Found> {
    var cheapest: [Set<Int>: Int] = [:]
    func visit(_ change: Int, _ selection: Selection) {
      guard change < changes.count else {
        guard let variant = variant(selection), shortcomings(of: variant).isEmpty else { return }
        let changes = Set(selection.all.map(\.change))
        cheapest[changes] = min(cheapest[changes] ?? .max, cost(of: selection))
        return
      }
      visit(change + 1, selection)
      guard !selection.all.contains(where: { exclude($0.change, change) }) else { return }
      var further = selection
      for _ in changes[change].steps {
        further = further.advancing(change)
        visit(change + 1, further)
      }
    }
    visit(0, Selection())
    let sets = cheapest.keys
    return Set(
      cheapest.filter { found in !sets.contains { $0.isStrictSubset(of: found.key) } }
        .map { Found(changes: $0.key, cost: $0.value) })
  }
}

extension Change {
  fileprivate func atMost(_ count: Int) -> Change {
    Change(part, effort, Array(steps.prefix(count)))
  }
}

/// An example that conforms, with faults made on purpose: by the changes that the planner itself knows.
struct FaultySite {
  let file: SourceFile
  let inspection: Inspection

  /// Whether nothing is left open.
  let isFullyStated: Bool

  private static let names = [
    "sheet-1-three-phase-inverter", "sheet-2-single-phase-inverter", "sheet-3-single-phase-house",
    "sheet-4-no-solar", "sheet-5-two-on-one-phase", "sheet-6-three-over-three-phases",
    "sheet-8-several-sources",
    "large-sessys-two-rooms", "charger-and-heat-pump", "micro-inverters", "mixed",
  ]

  /// Nil if what the dice make is no site, or one that still conforms.
  init?(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let name = Self.names[Int(dice.next() % UInt64(Self.names.count))]
    let good = try Inspection(of: example(name), against: .current)
    let planner = Planner(of: good, withGiven: true)
    var selection = Selection()
    for _ in 0...Int(dice.next() % 3) {
      let change = Int(dice.next() % UInt64(planner.changes.count))
      guard selection.all.allSatisfy({ !planner.exclude($0.change, change) }) else { continue }
      selection = selection.advancing(change)
    }
    guard let faulty = planner.variant(selection), !planner.shortcomings(of: faulty).isEmpty,
      let file = try? good.plan.file.applying(faulty.patches), let plan = try? Plan(reading: file),
      plan.contradictions.isEmpty
    else { return nil }
    self.file = file
    inspection = try Inspection(of: plan, against: .current)
    isFullyStated = inspection.openCounts.isEmpty
  }
}
