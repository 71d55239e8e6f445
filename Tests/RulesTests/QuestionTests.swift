import PlanCheck
import Rules
import Testing

/// How each field is asked for on site.
@Suite struct QuestionTests {
  private static let fields = Site.shape.leaves(in: "site")
  private static let owner = Text(nl: "§ 1", en: "§ 2")

  @Test(arguments: Language.allCases)
  func `asks for every field in a sentence, never in a fragment`(_ language: Language) {
    #expect(Self.fields.count > 200)
    for (path, field) in Self.fields {
      for owner in [nil, Self.owner] {
        let question = field.question(of: owner)(language)
        #expect(question.hasSuffix("?") || question.hasSuffix("."), "\(path): \(question)")
        #expect(question.first?.isUppercase == true, "\(path): \(question)")
        for fragment in ["Of ", "Whether ", ": of ", ": whether "] {
          #expect(!question.contains(fragment), "\(path): \(question)")
        }
        #expect(!question.contains("{") && !question.contains("}"), "\(path): \(question)")
      }
    }
  }

  @Test func `names what it is asked of in both languages, or in neither`() {
    for (path, field) in Self.fields {
      let question = field.question(of: Self.owner)
      #expect(question.nl != question.en, "\(path)")
      #expect(question.nl.hasSuffix("?") == question.en.hasSuffix("?"), "\(path): \(question)")
      #expect(question.nl.contains("§ 1") == question.en.contains("§ 2"), "\(path): \(question)")
    }
  }

  /// Of two groups, say, nobody could tell which is meant.
  @Test func `names what it is asked of wherever there can be several`() {
    let lists: Set<Key> = [.groups, .pvInverters, .batteries, .loads, .rooms, .sessys]
    for list in Site.shape.fields where lists.contains(list.key) {
      guard case .list(let element) = list.shape() else { continue }
      for (path, field) in element.leaves(in: "\(list.key)[]") {
        #expect(field.question(of: Self.owner).nl.contains("§ 1"), "\(path)")
      }
    }
  }

  /// The examples of a rule state little, so that other rules wait for much.
  @Test func `has a question for all that rules wait for in each other's examples`() throws {
    var asked: Set<Place> = []
    for rule in Edition.current.rules {
      for example in rule.passing.prefix(1) + rule.failing.prefix(1) {
        let inspection = try Inspection(of: fragment(example.text), against: .current)
        for outcome in inspection.outcomes(.notStated) {
          for fact in outcome.facts where asked.insert(fact.place.field).inserted {
            #expect(fact.question.nl.hasSuffix("?") && fact.question.en.hasSuffix("?"), "\(fact.path)")
          }
        }
      }
    }
    #expect(asked.count > 80)
  }

  @Test(arguments: [
    ("groups[0].cable.length", "Hoe lang is de kabel van groep G6, van begin tot eind?"),
    ("groups[1].cable.length", "Hoe lang is de kabel van Groep 7, van begin tot eind?"),
    ("groups[2].cable.length", "Hoe lang is de kabel van groep 3, van begin tot eind?"),
    (
      "groups[1].board.main_switch.poles",
      "Hoeveel polen heeft de hoofdschakelaar in de onderverdeler achter Groep 7?"
    ),
    ("meter_box.main_switch.poles", "Hoeveel polen heeft de hoofdschakelaar in de meterkast?"),
    ("meter_box.residual_current_devices[0].poles", "Hoeveel polen heeft aardlekschakelaar A1?"),
    ("pv_inverters[0].phases", "Op welke fasen van het huis levert de omvormer?"),
    ("pv_inverters[1].phases", "Op welke fasen van het huis levert omvormer oost?"),
    ("rooms[0].height", "Hoe hoog is de schuur?"), ("rooms[1].height", "Hoe hoog is ruimte kantoor?"),
    ("sessys[0].dongle.present", "Is er een dongel voor S1?"),
    ("sessys[1].dongle.present", "Is er een dongel voor Sessy 2?"),
    ("sessys[0].packs[1].stack", "Wat is het serienummer van de stack van paar 2 van S1?"),
    ("loads[0].current", "Wat is de grootste stroom van verbruiker 1, per fase?"),
    ("site.customer", "Noteer: de klant."),
  ])
  func `calls things what the site calls them`(_ path: String, _ asked: String) throws {
    #expect(try question(at: path)?.question.nl == asked)
  }

  @Test func `asks for all of a kind at once`() throws {
    #expect(
      try question(at: "sessys[0].free_space.left")?.questionOfEach?.en
        == "How much space is there to the left of each Sessy, up to the wall or the next object?")
    #expect(try question(at: "meter_box.main_switch.poles")?.questionOfEach == nil)
    #expect(try question(at: "off_grid.duration")?.questionOfEach == nil)
  }

  private func question(at path: String) throws -> Evidence? {
    let plan = try fragment(
      """
      site: {customer: C}
      meter_box: {main_switch: {poles: 4}, residual_current_devices: [{name: A1, poles: 4}]}
      groups:
        - {name: G6, cable: {length: 1 m}}
        - {name: Groep 7, cable: {length: 1 m}, board: {main_switch: {poles: 4}, groups: []}}
        - {cable: {length: 1 m}}
      pv_inverters: [{name: omvormer, phases: [L1]}, {name: oost, phases: [L1]}]
      rooms: [{name: schuur, height: 1 cm}, {name: kantoor, height: 1 cm}]
      loads: [{current: 1 A}]
      sessys:
        - name: S1
          dongle: {present: yes}
          free_space: {left: 1 cm}
          packs: [{}, {stack: A}]
        - {dongle: {present: yes}}
      off_grid: {duration: 1 h}
      """)
    return try Inspection(of: plan, against: .current).evidence(at: #require(Place(path)))
  }
}

extension Shape {
  fileprivate var fields: [Field] {
    switch self {
    case .record(_, let fields): fields
    case .list(let element): element.fields
    default: []
    }
  }

  /// The fields that hold no record, and those that hold a list, with the ways to them.
  fileprivate func leaves(in path: String) -> [(path: String, field: Field)] {
    fields.flatMap { field -> [(path: String, field: Field)] in
      let shape = field.shape()
      let inner = shape.leaves(in: "\(path).\(field.key)")
      if case .record = shape { return inner }
      return [("\(path).\(field.key)", field)] + inner
    }
  }
}
