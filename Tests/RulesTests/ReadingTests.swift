import Foundation
import PlanCheck
import Report
import Rules
import Testing

@Suite struct ReadingTests {
  @Test func `tells every mistake in a file, in its order`() {
    let text = """
      plancheck: 1
      supply: {phases: 4, main_fuse: 25, colour: red}
      groups:
        - name: keuken
          breaker:
            rated_current: 16 cm
          phases: L4
      rooms: schuur
      """
    #expect(
      places(in: text) == [
        "2:18 supply.phases", "2:32 supply.main_fuse", "2:36 supply", "6:22 groups[0].breaker.rated_current",
        "7:13 groups[0].phases", "8:8 rooms",
      ])
  }

  @Test func `underlines the whole value`() throws {
    let problem = try #require(problems(in: "plancheck: 1\nsupply: {main_fuse: 25 Ohm}\n").first)
    #expect(problem.span == span(2, 21, 27))
    let quoted = try #require(problems(in: "plancheck: 1\nsupply: {main_fuse: '25 Ohm'}\n").first)
    #expect(quoted.span == span(2, 21, 29))
  }

  @Test func `counts columns in characters, not in bytes`() {
    #expect(places(in: "plancheck: 1\nsite: {customer: éé🔋, use: x}\n") == ["2:28 site.use"])
  }

  @Test func `points at the other place, where two do not agree`() throws {
    let text = "plancheck: 1\ngroups: [{name: A}, {name: B}, {name: A}]\n"
    let problem = try #require(problems(in: text).first)
    #expect(problem.path == "groups[2].name")
    #expect(problem.span == span(2, 39, 40))
    #expect(problem.others == [span(2, 17, 18)])
    #expect(problem.text(.nl) == "Er is al een groep “A”. Geef elke een eigen naam.")
    #expect(problem.text(.en) == "There already is a group “A”. Give each its own name.")
  }

  /// What is wrong with a value says nothing of the names in it: those are looked up in a
  /// file that is otherwise right.
  @Test func `looks up names when all is read`() {
    let text = "plancheck: 1\nsessys: [{name: S, group: G}, {name: T, group: H, model: 6 kWh}]\n"
    #expect(places(in: text) == ["2:58 sessys[1].model"])
    #expect(
      places(in: text.replacing("6 kWh", with: "5 kWh")) == ["2:27 sessys[0].group", "2:48 sessys[1].group"])
  }

  @Test func `passes over what an unknown key holds`() {
    let text = "plancheck: 1\nsupply: {kleur: {phases: [4, {x: 1}]}, phases: 5}\n"
    #expect(places(in: text) == ["2:10 supply", "2:48 supply.phases"])
  }

  @Test func `passes over what a repeated key holds`() {
    let text = "plancheck: 1\nsupply: {phases: 3, phases: [x], neutral: x}\n"
    #expect(places(in: text) == ["2:21 supply", "2:43 supply.neutral"])
  }

  @Test func `keeps what it told when the file breaks off`() {
    let text = "plancheck: 1\nsupply: {phases: 4}\nrooms: [\n"
    #expect(places(in: text) == ["2:18 supply.phases", "4:1 rooms"])
  }

  @Test func `reads no value from a file that breaks off`() {
    #expect(!problems(in: "plancheck: 1\nsessys: [{name: S}, {name: T\n").isEmpty)
    #expect(!problems(in: "plancheck: 1\nsite: {customer: \"Jan\n").isEmpty)
  }

  @Test func `stops at a hundred mistakes`() {
    let text = "plancheck: 1\nrooms:\n" + String(repeating: "  - volume: 3\n", count: 300)
    #expect(problems(in: text).count == 100)
    let names = "plancheck: 1\nsessys:\n" + String(repeating: "  - room: r\n", count: 300)
    #expect(problems(in: names).count == 100)
    let phases = "plancheck: 1\ngroups: [{phases: [\(String(repeating: "L1, ", count: 300))]}]\n"
    #expect(problems(in: phases).count == 100)
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func `takes an open value for none`(_ blank: String) throws {
    let text =
      "site: {customer: \(blank)}\nsupply: \(blank)\nrooms: \(blank)\nsessys: [{name: \(blank), room: \(blank)}]\n"
    let site = try fragment(text).site
    #expect(!site.project.customer.isStated && !site.supply.phases.isStated && !site.rooms.isStated)
    #expect(
      site.sessys.isStated && !site.sessys.elements[0].name.isStated && !site.sessys.elements[0].room.isStated
    )
  }

  /// What lies outside of all houses would pass or fail whatever is asked of it.
  @Test(arguments: [
    "pv_inverters: [{power: 0 W}]", "pv_inverters: [{current: 0 A}]", "supply: {main_fuse: 0 A}",
    "groups: [{cable: {ambient_temperature: -400 °C}}]", "groups: [{cable: {length: 0 m}}]",
    "groups: [{cable: {length: 42103307.264 m}}]", "groups: [{cable: {cross_section: 0 mm2}}]",
    "sessys: [{free_space: {left: 999999999 m}}]", "groups: [{breaker: {poles: 0}}]",
    "meter_box: {main_switch: {poles: 4000}}", "pv_inverters: [{current: 500149 A}]",
    "rooms: [{volume: 0 m3}]",
    "site: {date: 0000-01-01}",
  ])
  func `refuses what no house has`(line: String) {
    let found = problems(in: "plancheck: 1\n\(line)\n")
    #expect(found.count == 1 && found.first?.start?.line == 2)
  }

  /// In the file itself, and escaped in quotes.
  @Test func `refuses every character that cannot be seen, and no other`() throws {
    let numbers = Array(0...0x2FFF) + Array(0xF900...0x10FFF) + (1...16).map { $0 << 16 | 0xFFFE }
    for scalar in numbers.compactMap(Unicode.Scalar.init) {
      let isInvisible: Bool =
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0xAD, 0x200B, 0x2028, 0x2029, 0x2060...0x2064, 0xFEFF: true
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0xFFA0: true
        default:
          scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
            || scalar.properties.isNoncharacterCodePoint
        }
      let number = String(scalar.value, radix: 16)
      let plain = try? SourceFile(path: "site.yaml", bytes: Array("# \(scalar)".utf8))
      #expect((plain == nil) == isInvisible, "U+\(number)")
      let escaped = "\\U" + String(repeating: "0", count: 8 - number.count) + number
      let plan = try? fragment("site: {customer: \"a\(escaped)b\"}")
      #expect((plan == nil) == isInvisible, "U+\(number), escaped")
    }
  }

  @Test(arguments: ["~", "null"])
  func `takes a word in quotes for itself`(_ word: String) throws {
    #expect(try fragment("site: {customer: \"\(word)\"}").site.project.customer.value == word)
  }

  @Test func `names what cannot be seen by its mark`() throws {
    let problem = try #require(problems(in: "plancheck: 1\nsupply: {neutral: \"\\e[2J\\n\"}\n").first)
    #expect(problem.text(.nl).hasPrefix("Hier hoort ja of nee, niet “\u{FFFD}[2J\u{FFFD}”."))
  }

  @Test func `shows of a long line the part that is wrong`() throws {
    let long = String(repeating: "x", count: 1900)
    let text = "plancheck: 1\nsite: {customer: \(long), use: ja, address: \(long)}\n"
    let file = SourceFile(path: "site.yaml", text: text)
    let report = problemReport(Problems(file: file, all: problems(in: text)), in: .nl, isColoured: false)
    let lines = report.split(separator: "\n")
    #expect(lines[1].hasSuffix("site.yaml:2:1925"))
    #expect(lines[2].hasPrefix("2 | …xxx") && lines[2].hasSuffix("xxx…") && lines[2].contains(", use: ja, "))
    let (value, mark) = (lines[2].range(of: "ja,"), lines[3].range(of: "^^"))
    #expect(
      try #require(value).lowerBound.utf16Offset(in: lines[2])
        == #require(mark).lowerBound.utf16Offset(in: lines[3]))
  }

  @Test(arguments: [
    ("gang", "ga\u{200D}ng"), ("gang", "gang\u{A0}"), ("gang", " gang"), ("a b", "a\u{2009} b"),
    ("gang", "ga\u{FE0F}ng"), ("gang", "ga\u{34F}ng"), ("café", "cafe\u{301}"),
  ])
  func `takes two names that print alike for one, or refuses the second`(_ one: String, _ other: String) {
    let found = problems(in: "plancheck: 1\nrooms: [{name: \(one)}, {name: '\(other)'}]\n")
    #expect(found.count == 1)
  }

  @Test(arguments: ["\u{E000}", "\u{2800}", "\u{3164}", "\u{E0041}", "\u{180E}"])
  func `takes no name of which nobody can tell what it prints`(_ character: String) {
    #expect(problems(in: "plancheck: 1\nrooms: [{name: 'a\(character)b'}]\n").count == 1)
  }

  @Test(arguments: [
    ("192.168.1.22", "192.168.001.022"), ("Sessy-A", "sessy-a"), ("sessy", "http://sessy/"),
    ("sessy.local", "sessy.local."),
  ])
  func `knows an address in each of its spellings`(_ one: String, _ other: String) throws {
    #expect(Address(one) == Address(other) && Address(one)?.description == one)
    #expect(Address(one) != Address("x\(other)"))
    let sessys = "sessys: [{dongle: {address: \(one)}}, {dongle: {address: '\(other)'}}]"
    #expect(problems(in: "plancheck: 1\n\(sessys)\n").count == 1)
  }

  @Test(arguments: ["é", "🔋"])
  func `takes a name of sixty characters`(_ character: String) throws {
    #expect(try fragment("groups: [{name: \(String(repeating: character, count: 60))}]").site.groups.isStated)
    #expect(
      problems(in: "plancheck: 1\ngroups: [{name: \(String(repeating: character, count: 61))}]").count == 1)
  }

  @Test(arguments: [0, 59, 60, 61, 500])
  func `quotes no more than a message can hold`(_ count: Int) throws {
    let word = String(repeating: "x", count: count)
    let problem = try #require(problems(in: "plancheck: 1\nsupply: {neutral: '\(word)'}\n").first)
    let quoted = count <= 60 ? word : word.prefix(59) + "…"
    #expect(problem.text(.en).contains("not “\(quoted)”"))
  }

  private func places(in text: String) -> [String] {
    problems(in: text).map { "\($0.start?.line ?? 0):\($0.start?.column ?? 0) \($0.path)" }
  }

  private func span(_ line: Int, _ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(
      start: SourcePosition(line: line, column: start), end: SourcePosition(line: line, column: end))
  }
}

/// Examples with one thing wrong, wherever it may be. The numbers that choose are the same
/// in every run.
@Suite struct MutationTests {
  /// Characters that mean something in YAML or in a site file, and some that mean nothing.
  private static let letters = Array("\n\t :-,.[]{}#&*!|>'\"%@`\\~?=/+0159aAeLnyS²°é🔋\u{0}\u{7F}\u{202E}\r")

  @Test func `no slip of the keyboard breaks the reader`() throws {
    var dice = Dice(seed: 20_260_302)
    let texts = try exampleNames.map { Array(try exampleFile($0).text) }
    var (readable, unreadable) = (0, 0)
    for _ in 0..<2000 {
      var text = texts.randomElement(using: &dice) ?? []
      let place = text.indices.randomElement(using: &dice) ?? 0
      let letter = Self.letters.randomElement(using: &dice) ?? " "
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: text.remove(at: place)
      case 1: text.insert(letter, at: place)
      case 2: text.swapAt(place, max(place - 1, 0))
      default: text[place] = letter
      }
      do {
        let file = try SourceFile(path: "site.yaml", bytes: Array(String(text).utf8))
        let inspection = try Inspection(of: Plan(reading: file), against: .current)
        readable += 1
        #expect(inspection.outcomes.count > 20)
        if readable.isMultiple(of: 20) {
          for format in Format.allCases { #expect(!format.render(inspection, in: .nl).isEmpty) }
        }
      } catch let problems as Problems {
        unreadable += 1
        expectSense(problems)
      } catch {
        unreadable += 1
        let file = SourceFile(path: "site.yaml", text: String(text))
        expectSense(Problems(file: file, all: [try #require(error as? Problem)]))
      }
    }
    #expect(readable > 100 && unreadable > 100, "\(readable) readable, \(unreadable) not")
  }

  /// Half a plan is not a plan: it never conforms for want of the half that is missing.
  @Test(arguments: exampleNames)
  func `an example whose end is cut off conforms only if nothing that counts is gone`(_ name: String) throws {
    var dice = Dice(seed: 7)
    let text = Array(try exampleFile(name).text)
    let whole = try Inspection(of: example(name), against: .current)
    for _ in 0..<200 {
      let cut = String(text.prefix(Int.random(in: 0..<text.count, using: &dice)))
      guard let plan = try? Plan(reading: SourceFile(path: "site.yaml", text: cut)),
        let inspection = try? Inspection(of: plan, against: .current), inspection.conclusion == .conforms
      else { continue }
      #expect(verdictsThatCount(inspection) == verdictsThatCount(whole), "cut after: \(cut.suffix(60))")
    }
  }

  /// Advice does not keep a plan from conforming.
  private func verdictsThatCount(_ inspection: Inspection) -> [String] {
    inspection.outcomes.filter { $0.rule.severity != .advice }.map {
      "\($0.rule.id) \($0.subject) \($0.verdict)"
    }
  }

  /// The places that problems point at are in the file, and each has something to say.
  private func expectSense(_ problems: Problems) {
    let lines = problems.file.text.count { $0.isNewline } + 1
    #expect(!problems.all.isEmpty)
    for problem in problems.all {
      for span in [problem.span].compactMap(\.self) + problem.others {
        #expect((1...lines).contains(span.start.line) && span.start.column >= 1 && span.start <= span.end)
      }
      for language in Language.allCases {
        // A sentence, a question, or the line to put at the top.
        #expect(problem.text(language).last.map { ".?1".contains($0) } == true)
      }
    }
    #expect(problemReport(problems, in: .nl, isColoured: false).hasPrefix("fout: "))
  }
}
