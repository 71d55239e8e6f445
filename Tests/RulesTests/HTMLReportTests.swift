import PlanCheck
import RegexBuilder
import Rules
import Testing

@testable import Report

/// The report for people: what stands where, and that it needs nothing from elsewhere.
@Suite struct HTMLReportTests {
  @Test(arguments: exampleNames, Language.allCases)
  func `has its sections in the order in which people ask`(_ name: String, _ language: Language) throws {
    let page = try page(on: name, in: language)
    let sections = page.matches(of: /<section id="([a-z-]+)"/).map { String($0.1) }
    let isUndecided = try inspection(name).conclusion == .undecided
    let visit = ["site-visit"]
    let order =
      (isUndecided ? visit : []) + ["failures", "advice", "placement", "diagram"] + (isUndecided ? [] : visit)
      + [
        "settings", "materials", "checklists", "electricity", "passes", "not-applicable", "waivers",
        "not-judged",
      ]
    #expect(sections == order.filter(sections.contains))
    let always = Set(order).subtracting(["advice", "waivers", "not-judged"])
    #expect(always.isSubset(of: sections))
    #expect(page.contains("<footer>"))
    let contents = try page[
      #require(page.firstRange(of: "<nav")).lowerBound..<#require(page.firstRange(of: "</nav>")).lowerBound]
    let links = contents.matches(of: /<a href="#([a-z-]+)"/).map { String($0.1) }
    #expect(links == sections, "the table of contents")
  }

  @Test(arguments: exampleNames)
  func `has headings that go down by one level at a time, and names that occur once`(_ name: String) throws {
    let page = try page(on: name)
    let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
    let ids = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for reference in page.matches(of: /aria-labelledby="([^" ]+)"/) {
      #expect(ids.contains(String(reference.1)))
    }
    #expect(page.matches(of: /<table/).count == page.matches(of: /<caption>[^<]/).count)
    #expect(!page.contains("<th>"), "each has a scope")
  }

  @Test(arguments: exampleNames, Language.allCases)
  func `numbers what fails as the terminal and the drawings do`(_ name: String, _ language: Language) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let numbered = Digest(of: inspection).numberedFailures
    let page = htmlReport(inspection, language).text
    let text = Format.text.render(inspection, in: language)
    let marks = ReportContent(of: inspection).marks
    #expect(numbered.map(\.number) == Array(1..<(numbered.count + 1)))
    #expect(page.matches(of: /<article id="finding-/).count == numbered.count)
    for (number, outcome) in numbered {
      let (fault, demand) = (outcome.rule.fault(language), outcome.rule.demand(language))
      let place = outcome.facts.first?.place ?? outcome.subject.place
      let article = try #require(page.firstRange(of: "<article id=\"finding-\(number)\""))
      let end = try #require(page[article.lowerBound...].firstRange(of: "</article>"))
      let words = page[article.lowerBound..<end.lowerBound]
      #expect(words.contains("<a class=\"number\" href=\"#point-\(number)\">\(number)</a>"))
      #expect(page.contains("id=\"point-\(number)\" href=\"#finding-\(number)\">\(number)</a>"))
      #expect(words.contains("<code>\(outcome.rule.id)</code>") && words.contains(demand.escaped))
      #expect(words.contains(": \(fault.escaped)</h3>"))
      let line = "\n\(number). \(outcome.grade(language)): \(outcome.subject.words(language)): \(fault)\n"
      #expect(text.contains(line))
      #expect(marks.numbers(at: [place]).contains(number))
    }
  }

  /// The order of severities is the order of the numbers, so advice comes last.
  @Test func `puts the gravest first, and advice last`() throws {
    let page = try page(on: "ten-faults")
    let classes = page.matches(of: /<article id="finding-[0-9]+" class="finding ([a-z]+)"/).map { $0.1 }
    let order = Severity.allCases.map(\.rawValue)
    let places = classes.compactMap { order.firstIndex(of: String($0)) }
    #expect(places == places.sorted() && places.count == classes.count && classes.last == "advice")
  }

  @Test func `shows a waived failure without a number`() throws {
    let page = try page(on: "waiver")
    #expect(page.contains("<article class=\"finding danger\""))
    #expect(
      try !Format.text.render(inspection("waiver"), in: .nl).contains(". gevaar, geaccordeerde afwijking"))
  }

  @Test(arguments: [
    (
      "ten-faults", "Voldoet niet: 5 × gevaar, 1 × voorzichtig, 1 × let op, 3 × prestatie en 1 advies.",
      "Violates: 5 × danger, 1 × caution, 1 × notice, 3 × performance and 1 piece of advice."
    ),
    (
      "half-stated", "Nog niet te beoordelen: er is nog niets fout; 1 advies; 53 gegevens ontbreken nog.",
      "Undecided: nothing is wrong yet; 1 piece of advice; 53 facts are still missing."
    ),
    (
      "sheet-4-no-solar", "Voldoet: er hoeft niets te veranderen.", "Conforms: nothing has to change."
    ),
    (
      "waiver", "Voldoet, met 2 geaccordeerde afwijkingen: er hoeft niets te veranderen.",
      "Conforms, with 2 waivers: nothing has to change."
    ),
  ])
  func `concludes in one sentence`(_ name: String, _ dutch: String, _ english: String) throws {
    #expect(try page(on: name, in: .nl).contains("<p>\(dutch)</p>"))
    #expect(try page(on: name, in: .en).contains("<p>\(english)</p>"))
  }

  @Test func `concludes with the facts that are missing where something fails`() throws {
    let plan = try fragment("sessys: [{name: S1, direct_sun: yes}]")
    let sun = try #require(Edition.current.rule("direct-sun"))
    let heater = try #require(Edition.current.rule("above-heater"))
    let edition = Edition("06/25", chapters: [Chapter(nl: "", en: "") { [sun, heater] }])
    let page = htmlReport(try Inspection(of: plan, against: edition), .nl).text
    #expect(page.contains("<p>Voldoet niet: 1 × prestatie; 1 gegeven ontbreekt nog.</p>"))
  }

  @Test(arguments: Language.allCases)
  func `tells by what it was made`(_ language: Language) throws {
    let inspection = try inspection("ten-faults")
    let page = htmlReport(inspection, language).text
    let colophon = try page[#require(page.firstRange(of: "<footer>")).lowerBound...]
    for part in ["06/25", "ten-faults.yaml", inspection.plan.file.fingerprint.description] {
      #expect(colophon.contains(part))
    }
    let version = Text(
      nl: "versie \(inspection.edition.version)", en: "version \(inspection.edition.version)")
    #expect(colophon.contains(version(language)))
    let xml = Format.xml.render(inspection, in: language)
    #expect(xml.contains("sha256=\"\(inspection.plan.file.fingerprint)\""))
    #expect(xml.contains("rules-version=\"\(inspection.edition.version)\""))
  }

  private func inspection(_ name: String) throws -> Inspection {
    try Inspection(of: example(name), against: .current)
  }

  private func page(on name: String, in language: Language = .nl) throws -> String {
    htmlReport(try inspection(name), language).text
  }
}

/// What the page may do, and what it does without a script.
@Suite struct HTMLSafetyTests {
  @Test func `allows its own style and script, and nothing from elsewhere`() throws {
    let page = htmlReport(try Inspection(of: example("ten-faults"), against: .current), .nl).text
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]+)"/)).1
    #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
    for (element, count) in [("style", 2), ("script", 1)] {
      let parts = page.split(separator: "<\(element)>").dropFirst()
      try #require(parts.count == count)
      let sources = try #require(policy.split(separator: "; ").first { $0.hasPrefix("\(element)-src ") })
      #expect(sources.split(separator: " ").count == count + 1)
      for part in parts {
        let code = try #require(part.split(separator: "</\(element)>").first)
        #expect(sources.contains("'sha256-\(SHA256(of: String(code)).bytes.base64)'"))
      }
    }
    #expect(!page.contains(" style=") && !page.contains(" src=") && !page.contains("<link"))
  }

  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `writes digests in base64`(_ text: String, _ base64: String) {
    #expect(Array(text.utf8).base64 == base64)
  }

  /// The title of the site stands in the style sheet too, for the top of each page.
  @Test func `takes any words for the site's name, in the style sheet too`() throws {
    let plan = try fragment(#"site: {reference: "a\"; } </style><script>alert(1)</script> \\ ë"}"#)
    let page = htmlReport(try Inspection(of: plan, against: .current), .nl).text
    #expect(page.matches(of: /<script>/).count == 1 && page.matches(of: /<\/style>/).count == 2)
    #expect(InlineCode.quoted("a\"\\ <é🔋").text == "\"a\\000022\\00005c\\000020\\00003c\\0000e9\\01f50b\"")
  }

  /// A reader without scripts sees all, what is folded after a tap, and no control that does nothing.
  @Test func `shows all of it without the script`() throws {
    let page = htmlReport(try Inspection(of: example("ten-faults"), against: .current), .nl).text
    #expect(page.contains("<form id=\"filters\" hidden=\"\""))
    #expect(page.contains("<form id=\"kept\" hidden=\"\""))
    #expect(page.matches(of: /\ hidden=/).count == 2)
    #expect(page.matches(of: /<details/).count == page.matches(of: /<details[^>]*><summary/).count)
    #expect(!page.contains("<button type=\"button\" class=\"enlarge\""))
  }

  @Test(arguments: exampleNames)
  func `gives the filters every outcome to go by`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let page = htmlReport(inspection, .nl).text
    let all = /data-outcome="([0-9 ]+)" data-severity="([a-z]+)" data-chapter="([0-9]+)"/
    let rest = /\ data-sessy="[a-z0-9 ]+" data-verdict="([a-z-]+)"/
    let marks = page.matches(
      of: Regex {
        all; rest
      })
    #expect(marks.count == page.matches(of: /data-outcome=/).count)
    var seen: Set<Int> = []
    for mark in marks {
      for number in mark.1.split(separator: " ").compactMap({ Int($0) }) {
        let outcome = inspection.outcomes[number]
        seen.insert(number)
        #expect(outcome.rule.severity.rawValue == mark.2 && outcome.verdict.rawValue == mark.4)
        let chapter = try inspection.edition.chapters[#require(Int(mark.3))]
        #expect(chapter.rules.contains { $0.id == outcome.rule.id })
      }
    }
    // A verdict that is not stated hangs on a fact, and may hang on none.
    let marked = inspection.outcomes.indices.filter {
      inspection.outcomes[$0].verdict != .notStated || !inspection.outcomes[$0].facts.isEmpty
    }
    #expect(seen == Set(marked))
  }

  @Test func `knows which Sessys an outcome is about`() throws {
    let plan = try fragment(
      """
      groups: [{name: G7, sockets: yes}, {name: G8}]
      rooms: [{name: hal, escape_route: yes}]
      sessys:
        - {name: S1, group: G7, room: hal, direct_sun: yes}
        - {name: S2, group: G8, room: hal, direct_sun: no}
      site: {registered: no}
      """)
    let inspection = try Inspection(of: plan, against: .current)
    let index = OutcomeIndex(of: inspection)
    func sessys(_ rule: String, _ subject: String) throws -> [Int] {
      index.sessys(
        of: try #require(inspection.outcomes.first { $0.rule.id == rule && $0.subject.words.en == subject }))
    }
    #expect(try sessys("direct-sun", "S1") == [0] && sessys("direct-sun", "S2") == [1])
    #expect(try sessys("group-loads", "G7") == [0] && sessys("escape-route", "hal") == [0, 1])
    #expect(try sessys("supply-neutral", "whole site").isEmpty)
  }
}

extension String {
  /// As libxml2 writes it in text.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
