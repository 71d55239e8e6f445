import Foundation
import PlanCheck
@testable import Report
import Rules
import Testing

/// What a reader of one language is told, a reader of the other is told too: the same
/// numbers, with the same units, and neither a "not" more nor one less.
@Suite struct LanguageTests {
  @Test(arguments: Origin.allCases)
  func `give the same numbers`(_ origin: Origin) throws {
    for text in try origin.texts { #expect(text.nl.numbers == text.en.numbers, "\(text)") }
  }

  @Test(arguments: Origin.allCases)
  func `negate alike`(_ origin: Origin) throws {
    for text in try origin.texts { #expect(negateAlike(text.nl, text.en), "\(text)") }
  }

  /// Names alone are the same, and no sentence is but a name.
  @Test(arguments: Origin.allCases)
  func `differ from one another`(_ origin: Origin) throws {
    for text in try origin.texts { #expect(text.nl != text.en) }
  }

  @Test(arguments: Origin.allCases)
  func `have single spaces, and none at their ends`(_ origin: Origin) throws {
    for text in try origin.texts {
      for sentence in [text.nl, text.en] {
        #expect(!sentence.contains("  ") && sentence.first != " " && sentence.last != " ", "“\(sentence)”")
        #expect(!sentence.isEmpty)
      }
    }
  }

  @Test(arguments: Origin.allCases)
  func `spell more than one Sessy each in its way`(_ origin: Origin) throws {
    for text in try origin.texts {
      #expect(!text.nl.contains("Sessys"), "\(text.nl)")
      #expect(!text.en.hasDutchPlural, "\(text.en)")
    }
  }

  /// A key that has a word of its own in the reader's language is called by that; what is quoted stands in a file.
  @Test(arguments: [Origin.fields])
  func `call keys by their own word`(_ origin: Origin) throws {
    for text in try origin.texts {
      #expect(text.nl.keys(of: .en).isEmpty, "\(text.nl)")
      #expect(text.en.keys(of: .nl).isEmpty, "\(text.en)")
    }
  }

  /// Line by line, with all the words that the reports add of their own.
  @Test(arguments: exampleNames, Format.allCases)
  func `of reports say the same`(_ name: String, _ format: Format) throws {
    let inspection = try Inspection(of: try example(name), against: .current)
    // A file's name may hold words of any language.
    let reports = Language.allCases.map {
      format.render(inspection, in: $0).replacing(inspection.plan.file.name, with: "").withoutLabels
    }
    expectTheSame(reports[0], reports[1])
  }

  /// The labels of a drawing break where they have to, in each language elsewhere; what it shows is
  /// told in full in its description.
  @Test(arguments: exampleNames, DrawingKind.allCases)
  func `of drawings say the same`(_ name: String, _ kind: DrawingKind) throws {
    let inspection = try Inspection(of: try example(name), against: .current)
    let drawings = Language.allCases.map { kind.drawings(of: inspection, in: $0) }
    #expect(drawings[0].count == drawings[1].count)
    // What a group is for is in the words of the file, in either language.
    let purposes = inspection.survey.site.groups.elements.compactMap { $0.purpose.value }
    func told(_ drawing: Drawing) -> String {
      purposes.reduce("\(drawing.title)\n\(drawing.description)") { $0.replacing($1, with: "") }
    }
    for (dutch, english) in zip(drawings[0], drawings[1]) { expectTheSame(told(dutch), told(english)) }
  }

  @Test func `of lists and pages say the same`() throws {
    let edition = Edition.current
    expectTheSame(ruleList(edition, in: .nl), ruleList(edition, in: .en))
    expectTheSame(siteReference(in: .nl), siteReference(in: .en))
    for rule in edition.rules {
      expectTheSame(
        rulePage(rule, of: edition, in: .nl), rulePage(rule, of: edition, in: .en))
    }
    for text in faultyFiles {
      let found = Problems(file: SourceFile(path: "site.yaml", text: text), all: problems(in: text))
      expectTheSame(
        problemReport(found, in: .nl, isColoured: false), problemReport(found, in: .en, isColoured: false))
    }
  }

  private func expectTheSame(_ dutch: String, _ english: String) {
    let (dutch, english) = (dutch.passages, english.passages)
    #expect(dutch.count == english.count)
    for (nl, en) in zip(dutch, english) where nl != en {
      #expect(nl.numbers == en.numbers, "“\(nl)”, “\(en)”")
      #expect(negateAlike(nl, en), "“\(nl)”, “\(en)”")
      #expect(!nl.contains("Sessys") && !en.hasDutchPlural, "“\(nl)”, “\(en)”")
    }
  }

  /// A check that finds nothing may be one that looks at nothing.
  @Test func `are looked at closely`() {
    #expect("Anders dan network zegt, of de main_fuse.".keys(of: .en) == ["network", "main_fuse"])
    #expect("Anders dan netwerk zegt: “main_fuse”.".keys(of: .en).isEmpty)
    #expect("Other than netwerk says, behind a door.".keys(of: .nl) == ["netwerk"])
    #expect("Neem 2,5 mm², of 30 mA (1 dag).".numbers == "Take 2.5 mm², or 30 mA (1 day).".numbers)
    #expect("ten minste 10 cm".numbers != "at least 10 mm".numbers)
    #expect("ten minste 10 cm".numbers != "at least 10".numbers)
    #expect("ten minste 9,6 A".numbers != "at least 96 A".numbers)
    #expect("schema 4 en 7".numbers != "sheet 4".numbers)
    #expect("-5 °C".numbers != "5 °C".numbers)
    #expect("op L1, bij 3 × 230 V".numbers == ["230 V", "3"])
    #expect(negateAlike("Niet doen: er is geen nul.", "Do not: it cannot work."))
    #expect(!negateAlike("Doen: er is geen nul.", "Do not: it cannot work."))
    #expect(!negateAlike("Niet meer dan 10 cm.", "More than 10 cm."))
    #expect(negateAlike("1 voldoet niet", "1 fail") && !negateAlike("1 voldoet", "1 does not conform"))
    #expect("up to three Sessy's.".hasDutchPlural && "the Sessy's on it".hasDutchPlural)
    #expect(!"the Sessy's terminals".hasDutchPlural && !"the Sessys on it".hasDutchPlural)
  }
}

/// Where the sentences come from.
enum Origin: String, CaseIterable {
  case rules, outcomes, register, fields, sheets, problems

  var texts: Set<Text> {
    get throws {
      switch self {
      case .rules:
        Set(Edition.current.rules.flatMap(\.texts) + Edition.current.chapters.map(\.title))
      case .outcomes: Set(try Edition.current.rules.flatMap { try $0.textsOfExamples })
      case .register: Set(Edition.current.register.flatMap(\.texts))
      case .fields: Set(Site.shape.texts)
      case .sheets:
        Set(
          try WiringSheet.allCases.map(\.title)
            + SheetTests.cases.flatMap { try fragment($0.plan).sheetTexts }
            + (0..<100 as Range<UInt64>).flatMap { try RandomSite(seed: $0).plan.sheetTexts })
      case .problems: Set(faultyFiles.flatMap { RulesTests.problems(in: $0) }.map(\.text))
      }
    }
  }
}

extension Rule {
  fileprivate var texts: [Text] {
    var texts = [demand, fault, reason] + [interpretation, condition].compactMap(\.self)
    if case .publication(let title, _) = citation { texts.append(title) }
    return texts
  }

  /// What the rule says of its own examples.
  fileprivate var textsOfExamples: [Text] {
    get throws {
      try (passing + failing + inapplicable).flatMap { example in
        let inspection = try Inspection(of: try fragment(example.text), against: Edition(only: self))
        return inspection.outcomes.flatMap { outcome in
          outcome.measurements.flatMap {
            [$0.what, $0.sentence].compactMap(\.self) + $0.remedies.map(\.words)
          }
            + [outcome.inapplicability].compactMap(\.self)
        }
      }
    }
  }
}

extension RegisterRow {
  fileprivate var texts: [Text] {
    if case .checklist(_, _, let reason) = place { [asks, reason] } else { [asks] }
  }
}

extension Shape {
  fileprivate var texts: [Text] {
    switch self {
    case .record(let title, let fields):
      [title] + fields.flatMap { [$0.summary, $0.question(of: Text(verbatim: "S1"))] + $0.shape().texts }
    case .list(let element): [phrase] + element.texts
    default: [phrase]
    }
  }
}

extension Plan {
  fileprivate var sheetTexts: [Text] {
    get throws {
      try Inspection(of: self, against: .current).sheetChoices.flatMap { choice in
        [choice.reason] + [choice.difference].compactMap(\.self)
      }
    }
  }
}

extension String {
  /// Its lines, also those that JSON spells on one; of HTML and XML, what stands between two marks.
  /// A page without what stands in its drawings.
  fileprivate var withoutLabels: String {
    split(separator: "<svg").enumerated().map { index, part in
      guard index > 0, let end = part.firstRange(of: "</svg>") else { return String(part) }
      return String(part[end.upperBound...])
    }.joined()
  }

  fileprivate var passages: [String] {
    let isMarkup = hasPrefix("<") && !hasPrefix("<!--")
    let parts = isMarkup ? split(separator: "<").map { String($0.drop { $0 != ">" }) } : [self]
    return parts.flatMap { part in
      part.replacing("\\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }
}

extension String {
  /// The numbers in digits, each with its unit, in no order: "2.5 mm²" of "2,5 mm²".
  fileprivate var numbers: [String] {
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    let words = split(whereSeparator: \.isWhitespace).map {
      $0.drop { !isDigit($0) && !$0.isLetter && $0 != "-" }
    }
    return words.indices.compactMap { index -> String? in
      let figure = words[index].prefix { isDigit($0) || "-.,:/".contains($0) }
      guard figure.contains(where: isDigit) else { return nil }
      let end = figure.lastIndex(where: isDigit) ?? figure.startIndex
      let number = String(figure[...end]).replacing(",", with: ".")
      let next = index + 1 < words.count ? words[index + 1].prefix { $0.isLetter || "°²³%".contains($0) } : ""
      return units[String(next)].map { "\(number) \($0)" } ?? number
    }.sorted()
  }

  fileprivate func count(of words: Set<String>) -> Int {
    split { !$0.isLetter && $0 != "_" }.count { words.contains(String($0)) }
  }

  /// The keys of a language in it that another language calls otherwise.
  fileprivate func keys(of language: Language) -> [String] {
    withoutQuotations.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      .filter { foreignKeys[language]?.contains($0) == true }
  }

  /// What it quotes says nothing.
  fileprivate var withoutQuotations: String {
    contains("“") ? replacing(/“[^”]*”/, with: "") : self
  }

  /// Whether it has "Sessy's" where the terminals, the phase or the like do not follow.
  fileprivate var hasDutchPlural: Bool {
    guard contains("Sessy's") else { return false }
    return contains(
      /Sessy's(?! \w)|Sessy's (and|are|at|behind|by|can|for|from|go|have|in|is|may|of|on|or|over|than|that|to|with)\b/
    )
  }
}

/// The keys that have another word in the other language, but for what is an everyday word of that one too, and
/// for the settings of a dongle, which its own screen calls by their English names.
private let foreignKeys: [Language: Set<String>] = {
  func words(_ language: Language) -> Set<String> { Set(Key.allCases.map { $0.spoken(in: language) }) }
  var settings: Set<String> = []
  if case .record(_, let fields) = Settings.shape {
    settings = Set(fields.map { $0.key.spoken(in: .en) })
  }
  return [
    .nl: words(.nl).subtracting(words(.en)).subtracting(["door", "rail"]),
    .en: words(.en).subtracting(words(.nl)).subtracting(settings),
  ]
}()

/// The units that a sentence gives a number in, and how the other language calls them.
private let units: [String: String] = {
  let same = ["A", "V", "W", "kWh", "kg", "mA", "mm²", "cm", "m", "m³", "°C", "dBm", "%", "MB", "h"]
  let days = ["dag": "d", "dagen": "d", "day": "d", "days": "d", "uur": "h", "hours": "h"]
  return Dictionary(uniqueKeysWithValues: same.map { ($0, $0) }).merging(days) { one, _ in one }
}()

/// Whether both say no as often.
private func negateAlike(_ dutch: String, _ english: String) -> Bool {
  var (nl, en) = (dutch.lowercased().withoutQuotations, english.lowercased().withoutQuotations)
  for label in labels where nl.contains(label.nl) && en.contains(label.en) {
    nl = nl.replacing(label.nl, with: "")
    en = en.replacing(label.en, with: "")
  }
  return nl.count(of: dutchNegations) == en.count(of: englishNegations)
}

/// `none` and `no` are words of the file format too.
private let dutchNegations: Set = [
  "niet", "niets", "geen", "nooit", "nergens", "zonder", "noch", "nee", "ontbreekt", "ontbreken", "none",
]
private let englishNegations: Set = [
  "not", "nothing", "no", "none", "never", "nowhere", "without", "neither", "nor", "cannot", "missing",
  "lost",
]

/// Verdicts and choices, which in one language are denied and in the other have a word of their own.
private let labels = [
  Text(nl: "voldoet niet", en: "fail"),
  Text(nl: "voldoet niet", en: "violates"),
  Text(nl: "nog niet te beoordelen", en: "undecided"), Text(nl: "zo voldoet het niet", en: "this fails"),
  Text(nl: "zonder toezicht", en: "unsupervised"),
]

/// Files that make the reader say all that it can say.
private let faultyFiles = [
  "", "hallo", "supply: {phases: 4}", "supply: {phases: 3}", "plancheck: 2",
  "plancheck: 1\nsuply: 3\nsupply: {zekering: 25 A, main_fuse: 25 A, main_fuse: 25 A}",
  "plancheck: 1\nsupply: {main_fuse: 25}\nrooms: [{volume: 2.200 m3}, {volume: -1 m3}, {volume: x}]",
  "plancheck: 1\nrooms: [{volume: 3 cm}, {humidity: 140 %}, {volume: 2.1234 m3}, {volume: 2,5 m3}, schuur]",
  "plancheck: 1\nsupply: {neutral: yess}\nsite: {customer: \"\", date: 2026-02-30}\ngroups: [{phases: L1}]",
  "plancheck: 1\ngroups: [{name: \(String(repeating: "x", count: 61))}, {name: \"a\\u202Eb\"}]",
  "plancheck: 1\ngroups: [{name: keuken}, {name: keuken}, {name: work_switch}]\n"
    + "sessys: [{group: B, room: x}, {group: kueken}]",
  "plancheck: 1\nsessys: []", "plancheck: 1\ngroups: []\nrooms: []\nsessys: [{}]",
  "plancheck: 1\nsupply: {phases: 1}\ngroups: [{phases: [L1, L1]}, {phases: []}, {phases: [L2]}]",
  "plancheck: 1\nsupply: {phases: 1}\ngroups: [{breaker: {kind: mcb, type: A}}]\nsessys: [{phase: L2}]",
  "plancheck: 1\nmeter_box: {residual_current_devices: [{groups: [G7, G7]}]}\ngroups: [{name: G7}]",
  "plancheck: 1\ngroups: [{name: G7}, {name: G8}]\n"
    + "sessys: [{name: S, group: G7, fed_from: S}, {name: T, fed_from: S}, {group: G8, fed_from: S}]",
  "plancheck: 1\ngroups: [{name: G7}, {name: G8, phases: [L1]}]\nsessys: [{name: S, group: G7}]\n"
    + "pv_inverters: [{group: G8, phases: [L2], terminals: pv, at_sessy: S}]",
  "plancheck: 1\ngroups: [{name: G7}]\npv_inverters: [{group: G7, terminals: none, at_sessy: S}]\n"
    + "sessys: [{name: S, group: G7}]",
  "plancheck: 1\nrooms: [{volume: 10 m3, length: 1 m, width: 1 m, height: 1 m}]",
  "plancheck: 1\nsite: &a {use: home}", "plancheck: 1\nsite: *a", "plancheck: !x 1",
  "plancheck: 1\n---\nplancheck: 1", "plancheck: 1\nsupply", "plancheck: 1\nrooms: [",
  "plancheck: 1\nsupply:\n\tphases: 3", "plancheck: 1\nsite: {customer: \"a", "plancheck: 1\n? [a]\n: 1",
  "plancheck: 1\nsite:\n  customer: a: b", "plancheck: 1\nsite: {customer: %x}",
  "plancheck: 1\nsite: {customer: \"\\d\"}", "plancheck: 1\nsite: {use: home\nrooms: []",
  "plancheck: 1\nsupply:\n    phases: 3\n  neutral: yes", "%FOO\n---\nplancheck: 1",
  "plancheck: 1\n...\nmeer",
  "plancheck: 1\nrooms: " + String(repeating: "[", count: 40),
]
