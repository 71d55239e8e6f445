import Foundation
import PlanCheck
import Report
import Rules
import Synchronization
import Testing

/// The register of the manual's statements: each is dealt with, and says so in two languages.
@Suite struct RegisterTests {
  private static let rows = Edition.current.register

  @Test func `gives every row its own id`() {
    let ids = Self.rows.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// A row that is taken out, or put in the wrong place, leaves a gap.
  @Test func `numbers the rows of each series in order, without a gap`() throws {
    var last: [Substring: Int] = [:]
    for row in Self.rows {
      let match = try #require(row.id.wholeMatch(of: /([A-Z][A-Z0-9]+)-([0-9]{3})/), "\(row.id)")
      let number = try #require(Int(match.2))
      #expect(number == last[match.1, default: 0] + 1, "\(row.id)")
      last[match.1] = number
    }
    #expect(last.count > 20)
  }

  /// "4.3.1", "III, 6", and several of them as "5.3 / 7".
  @Test(arguments: rows)
  func `names sections by the numbers in the text`(_ row: RegisterRow) {
    for section in row.section.components(separatedBy: " / ") {
      #expect(
        section.wholeMatch(of: /[1-8](\.[1-9]){0,3}|II|III, [1-8]|IV|V/) != nil, "\(row.id): \(section)")
    }
  }

  @Test(arguments: rows.filter { if case .rules = $0.place { true } else { false } })
  func `has a rule for each row that rules enforce`(_ row: RegisterRow) {
    #expect(!Edition.current.rules(for: row).isEmpty, "\(row.id): \(row.asks.en)")
  }

  @Test(arguments: Edition.current.rules)
  func `has each row that a rule names`(_ rule: Rule) {
    for id in rule.covers {
      #expect(Edition.current.row(id) != nil, "\(id)", sourceLocation: rule.sourceLocation)
    }
    #expect(Set(rule.covers).count == rule.covers.count, sourceLocation: rule.sourceLocation)
  }

  @Test(arguments: Moment.allCases)
  func `has items for each moment of the work`(_ moment: Moment) {
    #expect(Self.rows.contains { if case .checklist(moment, _, _) = $0.place { true } else { false } })
  }

  @Test(arguments: KeyFigure.allCases)
  func `has a row for each figure that reports show`(_ figure: KeyFigure) {
    #expect(Self.rows.contains { if case .figure(figure) = $0.place { true } else { false } })
  }

  @Test(arguments: rows)
  func `writes whole sentences`(_ row: RegisterRow) {
    for text in row.texts {
      #expect(text.nl != text.en, "\(row.id)")
      for sentence in [text.nl, text.en] {
        #expect(sentence.hasSuffix("."), "\(row.id): \(sentence)")
        #expect(sentence.first?.isUppercase == true, "\(row.id): \(sentence)")
        #expect(!sentence.contains("  "), "\(row.id): \(sentence)")
      }
    }
  }

  @Test(arguments: rows)
  func `gives the same figures in both languages`(_ row: RegisterRow) {
    for text in row.texts {
      #expect(text.nl.figures(decimal: ",") == text.en.figures(decimal: "."), "\(row.id): \(text)")
    }
  }

  /// An edition is made for every check; its register only for those who ask.
  @Test func `is not made before it is asked for`() {
    let edition = Edition("example", chapters: [], register: made())
    #expect(edition.rules.isEmpty && edition.alone.chapters.isEmpty)
    #expect(!Made.isMade.withLock { $0 })
    #expect(edition.alone.register.isEmpty)
    #expect(Made.isMade.withLock { $0 })
  }
}

/// What `rules --coverage`, `rules --full` and `explain` say of the register.
@Suite struct RuleBookTests {
  @Test(arguments: Language.allCases)
  func `accounts for every row and every rule`(_ language: Language) throws {
    let edition = Edition.current
    let lines = coverage(of: edition, in: language).split(separator: "\n")
    for id in edition.register.map(\.id) + edition.rules.map(\.id) {
      #expect(lines.count { $0.hasPrefix("  \(id) ") } == 1, "\(id)")
    }
    let counts = lines.suffix(9).compactMap { Int($0.split(separator: " ")[0]) }
    try #require(counts.count == 9)
    #expect(counts[0] == edition.register.count && counts[1...5].reduce(0, +) == counts[0])
    #expect(counts[6] == edition.rules.count && counts[7...8].reduce(0, +) == counts[6])
    #expect(counts[8] > 0, "what goes beyond the manual is counted apart")
  }

  /// A row without a rule is counted as such, whatever has a place elsewhere.
  @Test func `counts a row without a rule`() throws {
    let asked = RegisterRow("LOC-001", "4.3.1", .rules, nl: "Vraag.", en: "Question.")
    let covered = Edition(
      "example",
      chapters: [Chapter(nl: "", en: "") { Edition.current.rules.filter { $0.covers == ["LOC-001"] } }],
      register: [asked])
    let bare = Edition("example", chapters: [], register: [asked])
    #expect(coverage(of: covered, in: .en).contains("    0 without a place"))
    #expect(coverage(of: bare, in: .en).contains("    1 without a place"))
    #expect(coverage(of: bare, in: .en).contains("no rule yet"))
  }

  @Test(arguments: Language.allCases)
  func `gives each rule a heading of its own, which links can rest on`(_ language: Language) {
    let lines = ruleBook(.current, in: language).split(separator: "\n")
    for rule in Edition.current.rules { #expect(lines.count { $0 == "### \(rule.id)" } == 1, "\(rule)") }
    #expect(Set(lines.filter { $0.hasPrefix("#") }).count == lines.count { $0.hasPrefix("#") })
  }

  @Test(arguments: Language.allCases)
  func `lists each row that is on a checklist, is a figure or is examined`(_ language: Language) {
    let book = ruleBook(.current, in: language)
    for row in Edition.current.register {
      let isListed = book.contains("- **\(row.id)** (\(row.section)): \(row.asks(language))")
      if case .rules = row.place { #expect(!isListed, "\(row.id)") } else { #expect(isListed, "\(row.id)") }
      if case .checklist(_, _, let reason) = row.place {
        #expect(book.contains("\(row.asks(language)) *\(reason(language))*"), "\(row.id)")
      }
    }
  }

  @Test(arguments: Edition.current.rules)
  func `tells all of a rule, without the marks of its tests`(_ rule: Rule) throws {
    for language in Language.allCases {
      let page = rulePage(rule, of: .current, in: language)
      let texts = [rule.demand, rule.reason, rule.condition, rule.interpretation].compactMap(\.self)
      for text in texts { #expect(page.contains(text(language))) }
      for row in rule.covers { #expect(page.contains(row)) }
      for example in [rule.passing.first, rule.failing.first, rule.inapplicable.first] {
        guard let example else { continue }
        #expect(page.contains("```yaml\n\(example.text)\n```"))
      }
      #expect(!page.contains { "↓«»".contains($0) })
      let failing = try Inspection(
        of: fragment(#require(rule.failing.first).text), against: Edition(only: rule))
      let failure = try #require(failing.outcomes.first { $0.verdict == .fail })
      for remedy in failure.remedies { #expect(page.contains(remedy(language))) }
    }
  }

  @Test(arguments: Edition.current.register)
  func `tells where a row stands, and what becomes of it`(_ row: RegisterRow) {
    let page = rowPage(row, of: .current, in: .en)
    #expect(page.hasPrefix("# \(row.id)\n\n\(row.asks.en)\n\n- Source: manual 06/25, \(row.section)\n"))
    for rule in Edition.current.rules(for: row) {
      #expect(page.contains("\n## \(rule.id)\n\n\(rule.demand.en)"))
    }
    switch row.place {
    case .checklist(_, _, let reason): #expect(page.contains("checklist, ") && page.contains(reason.en))
    case .examination: #expect(page.contains("not in a plan"))
    case .figure: #expect(page.contains("figure in every report"))
    case .rules: break
    }
  }
}

/// Whether the register of the test above was made.
private enum Made {
  static let isMade = Mutex(false)
}

private func made() -> [RegisterRow] {
  Made.isMade.withLock { $0 = true }
  return []
}

extension RegisterRow {
  /// All that a row says.
  fileprivate var texts: [Text] {
    if case .checklist(_, _, let reason) = place { [asks, reason] } else { [asks] }
  }
}

extension String {
  /// The numbers in a sentence, with a decimal point, in order of size: word order differs.
  fileprivate func figures(decimal mark: Character) -> [String] {
    matches(of: /[0-9]+([.,][0-9]+)*/).map { match in
      String(match.0.map { $0 == mark ? "." : $0 })
    }.sorted()
  }
}
