import PlanCheck
import Rules
import Testing

/// Which wiring diagram fits which site: one test a row of the decision table.
@Suite struct SheetTests {
  /// A site with Sessys on the group G7, and an inverter on it or beside it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let house: Int
    let sessys: [Phase]
    /// The phases of each inverter on the Sessys' group.
    var inverters: [[Phase]] = []
    /// Inverters on another group.
    var others = 0
    let sheet: Int?
    let match: SheetMatch
    /// Whether sheet 8 comes with it.
    var has8 = false

    var testDescription: String { name }

    var plan: String {
      let phases = house == 1 ? "[L1]" : "[L1, L2, L3]"
      let here = inverters.map { "{group: G7, phases: [\($0.map(\.rawValue).joined(separator: ", "))]}" }
      let there = (0..<others).map { _ in "{group: G8, phases: [L1]}" }
      return """
        supply: {phases: \(house), neutral: yes}
        groups: [{name: G7, phases: \(phases)}, {name: G8, phases: [L1]}]
        pv_inverters: [\((here + there).joined(separator: ", "))]
        sessys: [\(sessys.map { "{group: G7, phase: \($0.rawValue)}" }.joined(separator: ", "))]
        """
    }
  }

  static let cases: [Case] = [
    Case(name: "1-phase, own, one", house: 1, sessys: [.l1], sheet: 4, match: .exact),
    Case(name: "1-phase, own, two", house: 1, sessys: [.l1, .l1], sheet: 5, match: .nearest),
    Case(name: "1-phase, own, three", house: 1, sessys: [.l1, .l1, .l1], sheet: nil, match: .none),
    Case(
      name: "1-phase, shared, one", house: 1, sessys: [.l1], inverters: [[.l1]], sheet: 3, match: .exact),
    Case(
      name: "1-phase, shared, two", house: 1, sessys: [.l1, .l1], inverters: [[.l1]], sheet: 5,
      match: .nearest),
    Case(
      name: "1-phase, shared, three", house: 1, sessys: [.l1, .l1, .l1], inverters: [[.l1]], sheet: nil,
      match: .none),
    Case(name: "3-phase, own, one", house: 3, sessys: [.l2], sheet: 4, match: .nearest),
    Case(
      name: "3-phase, own, two on a phase", house: 3, sessys: [.l2, .l2], sheet: 5, match: .nearest),
    Case(name: "3-phase, own, two apart", house: 3, sessys: [.l1, .l3], sheet: 7, match: .nearest),
    Case(name: "3-phase, own, 1+1+1", house: 3, sessys: [.l1, .l2, .l3], sheet: 7, match: .exact),
    Case(name: "3-phase, own, 2+1", house: 3, sessys: [.l1, .l1, .l3], sheet: 7, match: .nearest),
    Case(
      name: "3-phase, own, 2+2+2", house: 3, sessys: [.l1, .l1, .l2, .l2, .l3, .l3], sheet: 7, match: .exact),
    Case(name: "3-phase, own, 2+2", house: 3, sessys: [.l1, .l1, .l2, .l2], sheet: 7, match: .exact),
    Case(
      name: "3-phase, own, 3+1", house: 3, sessys: [.l1, .l1, .l1, .l2], sheet: 7, match: .nearest),
    Case(
      name: "3-phase, own, seven", house: 3, sessys: [.l1, .l1, .l2, .l2, .l3, .l3, .l1], sheet: nil,
      match: .none, has8: true),
    Case(
      name: "3-phase, shared with 3-phase, one", house: 3, sessys: [.l1],
      inverters: [[.l1, .l2, .l3]], sheet: 1, match: .exact),
    Case(
      name: "3-phase, shared with 1-phase, one", house: 3, sessys: [.l1], inverters: [[.l2]], sheet: 2,
      match: .exact),
    Case(
      name: "3-phase, shared, two on a phase", house: 3, sessys: [.l1, .l1], inverters: [[.l2]],
      sheet: 5, match: .exact),
    Case(
      name: "3-phase, shared, two apart", house: 3, sessys: [.l1, .l2], inverters: [[.l1, .l2, .l3]],
      sheet: 5, match: .nearest),
    Case(
      name: "3-phase, shared, 1+1+1", house: 3, sessys: [.l1, .l2, .l3], inverters: [[.l1, .l2, .l3]],
      sheet: 6, match: .exact),
    Case(
      name: "3-phase, shared, 2+1", house: 3, sessys: [.l1, .l1, .l3], inverters: [[.l1]], sheet: 6,
      match: .nearest),
    Case(
      name: "3-phase, shared, four", house: 3, sessys: [.l1, .l2, .l3, .l1], inverters: [[.l1]],
      sheet: nil, match: .none, has8: true),
    Case(
      name: "two inverters on the group", house: 3, sessys: [.l1], inverters: [[.l1], [.l2]], sheet: nil,
      match: .none, has8: true),
    Case(
      name: "two inverters on another group", house: 3, sessys: [.l1, .l2, .l3], others: 2, sheet: 7,
      match: .exact, has8: true),
    Case(
      name: "an inverter on another group", house: 1, sessys: [.l1], others: 1, sheet: 4, match: .exact,
      has8: true),
  ]

  @Test(arguments: cases)
  func `chooses the sheet of the table`(_ row: Case) throws {
    let choices = try Inspection(of: fragment(row.plan), against: .current).sheetChoices
    let choice = try #require(choices.first)
    #expect(choice.group?.label == "G7")
    #expect(choice.sheet?.rawValue == row.sheet)
    #expect(choice.match == row.match)
    #expect(choices.dropFirst().map(\.sheet) == (row.has8 ? [.severalSources] : []))
    // What is not drawn exactly says in what it differs, or what to change.
    #expect((choice.difference == nil) == (row.match == .exact))
  }

  @Test func `finds a three-phase inverter in a single-phase house`() {
    let found = problems(
      in: """
        plancheck: 1
        supply: {phases: 1}
        groups: [{name: G7, phases: [L1]}]
        pv_inverters: [{group: G7, phases: [L1, L2, L3]}]
        sessys: [{group: G7}]
        """)
    #expect(found.first?.start?.line == 4)
    #expect(found.first?.others.first?.start.line == 2)
  }

  @Test func `has no sheet for a network without neutral`() throws {
    let plan = try fragment(
      """
      supply: {phases: 3, neutral: no}
      groups: [{name: G7}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """)
    let choice = try #require(try Inspection(of: plan, against: .current).sheetChoices.first)
    #expect(choice.match == .none && choice.sheet == nil)
  }

  @Test(arguments: [
    ("supply: {phases: 3}", "pv_inverters"), ("pv_inverters: []", "supply.phases"),
    ("supply: {phases: 3}\npv_inverters: [{group: G7}]", "pv_inverters[0].phases"),
    ("supply: {phases: 3}\npv_inverters: [{}]", "pv_inverters[0].group"),
  ])
  func `names the fact that it lacks to choose`(stated: String, missing: String) throws {
    let plan = try fragment("\(stated)\ngroups: [{name: G7}]\nsessys: [{group: G7}]")
    let choice = try #require(try Inspection(of: plan, against: .current).sheetChoices.first)
    #expect(choice.match == .notStated && choice.sheet == nil)
    #expect(choice.missing.map(\.path) == [missing])
  }

  @Test func `chooses for each group, and asks for the group of each Sessy`() throws {
    let plan = try fragment(
      """
      supply: {phases: 3, neutral: yes}
      groups: [{name: G7}, {name: G8}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}, {group: G8, phase: L2}, {name: S3}]
      """)
    let choices = try Inspection(of: plan, against: .current).sheetChoices
    #expect(choices.map(\.group?.label) == ["G7", "G8", nil, nil])
    #expect(choices[2].missing.map(\.path) == ["sessys[2].group"])
  }
}
