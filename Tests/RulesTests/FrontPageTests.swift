import PlanCheck
import Rules
import Testing

@testable import Report

/// The answer on the first page: what to do now, what is dangerous, what is tight.
@Suite struct FrontPageTests {
  @Test(arguments: [
    (
      "ten-faults", "Nog niet aanleggen: 10 punten eerst oplossen",
      "Do not install yet: solve 10 points first"
    ),
    ("half-stated", "Meet of vraag eerst nog 53 dingen", "Measure or ask 53 more things first"),
    ("sheet-4-no-solar", "Klaar om aan te leggen", "Ready to install"),
  ])
  func `gives the verdict as an order`(_ name: String, _ dutch: String, _ english: String) throws {
    let content = ReportContent(of: try Inspection(of: example(name), against: .current))
    #expect(content.front.instruction == Text(nl: "\(dutch)", en: "\(english)"))
    for (language, words) in [(Language.nl, dutch), (.en, english)] {
      #expect(htmlReport(content, language).text.contains("<p class=\"instruction\">\(words)</p>"))
      #expect(Format.text.document(content, in: language).text.contains("\n\(words).\n"))
      #expect(Format.markdown.document(content, in: language).text.contains("\n**\(words).**\n"))
    }
  }

  /// Nothing reads as an order to begin where nobody may.
  @Test func `orders nobody to begin where no Sessy may be connected, or facts contradict each other`() throws
  {
    let cases = [
      ("supply: {neutral: no}", "Sluit hier geen Sessy aan", "Connect no Sessy here"),
      (
        "supply: {phases: 1}\ngroups: [{name: G1, phases: [L3]}]",
        "Nog niet aanleggen: zoek eerst uit wat er klopt", "Do not install yet: find out first which is right"
      ),
    ]
    for (text, dutch, english) in cases {
      let content = ReportContent(of: try inspection(text))
      #expect(content.front.instruction == Text(nl: "\(dutch)", en: "\(english)"))
    }
  }

  @Test(arguments: exampleNames)
  func `names every danger with where it is, and nothing that is none`(_ name: String) throws {
    let content = ReportContent(of: try Inspection(of: example(name), against: .current))
    let dangers = content.digest.failures.filter { $0.rule.severity == .danger }
    #expect(Set(dangers.map { $0.rule.id }).count == content.front.dangers.count)
    for outcome in dangers {
      let named = content.front.dangers.filter { $0.nl.hasSuffix(outcome.rule.fault.nl) }
      #expect(named.count == 1)
      if outcome.subject.place != .site { #expect(named[0].nl.contains(outcome.subject.label)) }
    }
  }

  /// What has nothing left comes first; what has plenty is not there.
  @Test(arguments: [("10 cm", true), ("10.9 cm", true), ("11.1 cm", false), ("9.9 cm", false)])
  func `tells what passes with little to spare`(_ left: String, _ isTight: Bool) throws {
    let content = ReportContent(
      of: try inspection(
        "sessys: [{name: S1, mounting: wall, free_space: {left: \(left), right: 40 cm, above: 40 cm}}]"))
    #expect(content.front.tightest.contains { $0.nl.hasPrefix("S1: links: ") } == isTight)
  }

  @Test(arguments: exampleNames, Language.allCases)
  func `has a row for each point, and links that lead somewhere`(_ name: String, _ language: Language) throws
  {
    let content = ReportContent(of: try Inspection(of: example(name), against: .current))
    let page = htmlReport(content, language).text
    for link in page.matches(of: /href="#([^"]+)"/) {
      #expect(page.contains(" id=\"\(link.1)\""), "\(link.1)")
    }
    #expect(page.matches(of: /id="point-[0-9]+"/).count == content.digest.failures.count)
  }

  /// A customer reads no place in a file, no name of a rule, no source.
  @Test(arguments: exampleNames, [Format.html, .text, .markdown])
  func `leaves out for a customer what is the installer's`(_ name: String, _ format: Format) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let report = format.document(ReportContent(of: inspection), in: .nl, for: .customer).text
    let whole = format.document(ReportContent(of: inspection), in: .nl).text
    for outcome in inspection.failed {
      let source = String(outcome.rule.citation.text(in: inspection.edition).nl.dropFirst())
      for word in ["[\(outcome.rule.id)]", "`\(outcome.rule.id)`", "<code>\(outcome.rule.id)</code>"] {
        #expect(!report.contains(word))
      }
      #expect(!report.contains(source))
    }
    #expect(!report.contains(/\.yaml:[0-9]+/))
    if !inspection.failed.isEmpty { #expect(whole.contains(/\.yaml:[0-9]+/)) }
  }

  @Test func `calls a fact by the words of the trade`() throws {
    let inspection = try inspection(
      """
      supply: {main_fuse: 25 A}
      groups: [{name: G7, breaker: {rated_current: 16 A}}]
      sessys: [{name: S1, group: G7, packs: [{base: A1}]}]
      """)
    let facts = inspection.outcomes.flatMap { $0.facts + $0.because }.map { $0.wording(in: .nl) }
    #expect(facts.contains("aansluiting, hoofdzekering: 25 A"))
    #expect(facts.contains { $0.hasPrefix("G7, automaat, nominale stroom: 16 A") })
    #expect(!facts.contains { $0.contains("[") || $0.contains("_") })
  }

  private func inspection(_ text: String) throws -> Inspection {
    try Inspection(of: fragment(text), against: .current)
  }
}
