import PlanCheck
import Report
import Rules
import Testing

/// What a site says that cannot all be so: one of the facts is wrong, and nobody knows which.
@Suite struct ContradictionTests {
  /// The measures of a room cannot be its volume: four places, of which any may be wrong.
  private static let room = """
    rooms:
    - name: kelder
      volume: 61 m3
      length: 400 cm
      width: 500 cm
      height: 300 cm
    sessys: [{name: S1, room: kelder}]
    """

  @Test func `are told with all places`() throws {
    let inspection = try Inspection(of: fragment(Self.room), against: .current)
    let problem = try #require(inspection.plan.contradictions.first?.problem)
    #expect(problem.start?.line == 3 && problem.others.map(\.start.line) == [4, 5, 6])
    for format in [Format.text, .html] {
      let report = format.render(inspection, in: .nl)
      for line in ["volume: 61 m3", "length: 400 cm", "width: 500 cm", "height: 300 cm"] {
        #expect(report.contains(line), "\(format): \(line)")
      }
    }
    #expect(Format.xml.render(inspection, in: .en).contains("others=\"4:11 5:10 6:11\""))
    #expect(Format.markdown.render(inspection, in: .en).contains("6:11"))
  }

  /// A group that feeds nothing else and a large load on it: whoever is to blame, nothing conforms by it.
  @Test(arguments: [("no", 1), ("yes", 0), ("", 0)])
  func `of a group and the load on it are seen`(_ others: String, _ count: Int) throws {
    let site = """
      groups: [{name: G7, sockets: no, other_consumers: \(others)}]
      loads: [{kind: boiler, group: G7, phases: [L1], current: 10 A}, {kind: induction}]
      sessys: [{group: G7}]
      """
    let inspection = try Inspection(of: fragment(site), against: .current)
    #expect(inspection.plan.contradictions.count == count)
    let verdict = inspection.outcomes.first { $0.rule.id == "group-loads" }?.verdict
    #expect(verdict == (count == 1 ? .notStated : .fail))
  }

  /// What is asked anew was stated, and that is said where it is asked.
  @Test(arguments: [
    (Format.text, "Stated (61 m³), but contradicted by another fact."),
    (.html, "Stated (61 m³), but contradicted by another fact."),
    (.markdown, "Stated (61 m³), but contradicted by another fact."),
    (.json, "Stated (61 m³), but contradicted by another fact."),
    (.xml, "Stated (61 m³), but contradicted by another fact."),
  ])
  func `are asked as what is stated and contradicted`(_ format: Format, _ words: String) throws {
    let inspection = try Inspection(of: fragment(Self.room), against: .current)
    #expect(format.render(inspection, in: .en).contains(words))
    let outcome = inspection.outcomes.first { $0.rule.id == "room-volume" }
    #expect(outcome?.verdict == .notStated)
    #expect(Format.junit.render(inspection, in: .nl).contains("In tegenspraak: rooms[0].volume"))
  }

  /// A rule that asks of a room by its measures does not apply where they are left out. Where they are in
  /// dispute nobody knows.
  @Test func `excuse nothing`() throws {
    func verdicts(_ site: String) throws -> [String: Verdict] {
      let inspection = try Inspection(of: fragment(site), against: .current)
      return Dictionary(inspection.verdicts.map { ($0.rule, $0.verdict) }) { first, _ in first }
    }
    let disputed = try verdicts(Self.room)
    let leftOut = try verdicts("rooms: [{name: kelder}]\nsessys: [{name: S1, room: kelder}]")
    #expect(leftOut["free-space-in-room"] == .notApplicable && disputed["free-space-in-room"] == .notStated)
    // A group that has L1 only tells on which phase a Sessy is, unless the file says another.
    let stranded = try verdicts(
      """
      supply: {phases: 1}
      groups: [{name: G7, phases: [L1]}]
      sessys: [{group: G7, phase: L2, bridge: L1, terminal: L1}]
      """)
    #expect(stranded["bridge"] == .notStated)
  }

  /// Whichever of the facts in dispute turns out to be right, what is decided without them still holds: so
  /// each is put back alone, with the others left out.
  @Test(arguments: Metamorphic.batches(of: 150))
  func `are decided by no fact in dispute, nor by its absence`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      guard let plan = RandomSite.atOdds(seed: seed), !plan.contradictions.isEmpty else { continue }
      let faults = try faults(of: plan)
      #expect(faults == [], "seed \(seed)")
    }
  }

  private func faults(of plan: Plan) throws -> [String] {
    let disputed = Set(plan.contradictions.flatMap(\.disputed))
    let before = try Inspection(of: plan, against: .current)
    guard before.prohibition == nil else { return [] }
    let verdicts = before.verdictsByPlace
    return try disputed.flatMap { fact -> [String] in
      let restored = try Inspection(of: plan.hiding(disputed.subtracting([fact])), against: .current)
      guard restored.prohibition == nil else { return [] }
      return restored.verdicts.compactMap { rule, place, verdict in
        guard let decided = verdicts[Question(rule: rule, place: place)], decided != .notStated,
          decided != verdict
        else { return nil }
        // What is met need not be known to be asked; and of two rules that ask the same, one by how many
        // sources there are, the other asks where that is not known.
        let isOneOfTwo = decided == .fail && ["busbar-current", "device-current"].contains(rule)
        if verdict == .notApplicable && (decided == .pass || isOneOfTwo) { return nil }
        let path = restored.place(of: fact)?.description ?? ""
        return "\(rule) of \(place): \(decided), \(verdict) with \(path) alone"
      }
    }
  }

  /// Two spellings of one address, in either order of the Sessys: the same words.
  @Test func `are told the same in any order`() throws {
    let devices = ["{name: S1, dongle: {address: Sessy-A}}", "{name: S2, dongle: {address: sessy-a}}"]
    func told(_ sessys: [String]) throws -> [Text] {
      let plan = try fragment("sessys:\n" + sessys.map { "- \($0)\n" }.joined())
      #expect(plan.contradictions.map { $0.problem.start?.line } == [2])
      #expect(plan.contradictions.map { $0.problem.others.map(\.start.line) } == [[3]])
      return plan.contradictions.map(\.problem.text)
    }
    #expect(try told(devices) == told(devices.reversed()))
  }

  /// An address that three devices have is one contradiction, in three places.
  @Test func `are told once for all that share a value`() throws {
    let plan = try fragment(
      """
      p1_meter: {address: 10.0.0.2}
      sessys:
      - {dongle: {address: 10.0.0.2}, packs: [{base: B1-0001}]}
      - {dongle: {address: 10.0.0.3}, packs: [{base: B1-0002}]}
      - {dongle: {address: 10.0.0.02}, packs: [{base: B1-0001}, {base: B1-0002}]}
      """)
    #expect(
      plan.contradictions.map(\.problem.path) == [
        "p1_meter.address", "sessys[0].packs[0].base", "sessys[1].packs[0].base",
      ])
    #expect(plan.contradictions.map { $0.problem.others.map(\.start.line) } == [[3, 5], [5], [5]])
  }

  /// Lines above it make no new finding of it.
  @Test func `are known again when the file grows`() throws {
    func fingerprint(_ text: String) throws -> Substring? {
      let log = Format.sarif.render(try Inspection(of: fragment(text), against: .current), in: .nl)
      return log.split(separator: "\n").first { $0.contains("\"facts/v1\"") }
    }
    let known = try #require(try fingerprint(Self.room))
    #expect(known.contains("rooms[].volume kelder") && !known.contains("3:"))
    #expect(try fingerprint("# boven\nsupply: {phases: 3}\n" + Self.room) == known)
  }
}
