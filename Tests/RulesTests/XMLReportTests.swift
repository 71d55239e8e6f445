import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The XML report, against its schema.
@Suite struct XMLReportTests {
  @Test(arguments: exampleNames, Language.allCases)
  func `is valid by its schema`(_ name: String, _ language: Language) throws {
    let report = try report(on: name, in: language)
    #expect(try complaints(about: report) == [])
  }

  /// A name may hold anything that XML has to escape, and a report on it stays XML.
  @Test func `is valid whatever the site is called`() throws {
    let plan = try fragment(
      #"""
      site: {customer: "<b>&amp; \"Zoon\"</b> ]]> \t\n 🔋", reference: "'--'", address: " & "}
      groups: [{name: " <>"}]
      sessys: [{name: "]]>", group: " <>"}]
      """#)
    let report = Format.xml.render(try Inspection(of: plan, against: .current), in: .nl)
    #expect(try complaints(about: report) == [])
  }

  /// Each cap of the power, a setting that is not known, and one that has no single answer.
  @Test(arguments: [
    ("breaker: {rated_current: 6 A}", "{group: G7, at_sessy: S1, current: 4 A}", "group-with-pv"),
    ("breaker: {rated_current: 40 A}", "{group: G7, at_sessy: S1, current: 4 A}", "connection-with-pv"),
    ("breaker: {rated_current: 6 A}", "", "\"group\""),
    ("breaker: {rated_current: 40 A}", "", "connection"),
    ("breaker: {rated_current: 16 A}", "", "\"setting\""),
    ("breaker: {rated_current: 40 A}", "", "\"sessy\""),
    ("breaker: {}", "", "<fact path=\"groups[0].breaker.rated_current\"/>"),
    ("breaker: {}", "{group: G7, at_sessy: S1}, {group: G7, at_sessy: S2}", "<reason>Op meer dan"),
  ])
  func `is valid whatever becomes of the settings`(
    _ breaker: String, _ inverters: String, _ part: String
  ) throws {
    let power = part == "\"setting\"" ? ", settings: {max_power: 1 kW}" : ""
    let plan = try fragment(
      """
      supply: {phases: 1, main_fuse: 16 A}
      groups: [{name: G7, \(breaker)}]
      pv_inverters: [\(inverters)]
      sessys: [{name: S1, group: G7\(power)}, {name: S2, group: G7\(power)}]
      """)
    let report = Format.xml.render(try Inspection(of: plan, against: .current), in: .nl)
    let settings = try #require(report.firstRange(of: "<settings")).lowerBound
    #expect(report[settings...].contains(part))
    #expect(try complaints(about: report) == [])
  }

  /// A schema that accepts everything would be no test of the report.
  @Test(arguments: [
    ("verdict=\"fail\"", "verdict=\"wrong\""),
    ("severity=\"danger\"", "severity=\"gevaar\""),
    ("severity=\"danger\" ", ""),
    ("relation=\"at-least\"", "relation=\"more\""),
    ("match=\"exact\"", "match=\"best\""),
    ("language=\"nl\"", "language=\"de\""),
    ("conclusion=\"violates\"", "conclusion=\"perhaps\""),
    ("conclusion=\"violates\"", ""),
    ("format=\"1\"", "format=\"2\""),
    (" sha256=\"", " sha256=\"x"),
    (" sha256=\"", " digest=\""),
    (" rules-version=\"", " rules-version=\"v"),
    (" rules-version=\"", " rules=\""),
    ("sheet=\"8\"", "sheet=\"9\""),
    (" line=\"", " line=\"-"),
    ("interpretation=\"true\"", "interpretation=\"1\""),
    ("date=\"2026-02-16\"", "date=\"2026-02-30\""),
    ("file=\"ten-faults.yaml\"", "file=\"/home/ten-faults.yaml\""),
    ("<count verdict=\"fail\"", "<count verdict=\"pass\""),
    ("<covers>LOC-007</covers>", "<covers>LOC-007, LOC-008</covers>"),
    ("<covers>LOC-007</covers>", "<covers>LOC-007</covers><note/>"),
    ("<covers>LOC-007</covers>", "<covers>LOC-007</covers><covers>LOC-007</covers>"),
    ("<covers>LOC-007</covers>", ""),
    ("<diagrams>", "<diagrams> loose words"),
    (" program=\"", " programme=\""),
    ("installer=\"D. Pietersen\"", "installer=\"\""),
    ("moment=\"handover\"", "moment=\"later\""),
    ("<item row=\"", "<item row=\"row "),
    ("<materials>", "<materials><extra/>"),
    (" number=\"4\"", " number=\"four\""),
    ("<site-visit/>", ""),
    ("<setting name=\"p1_hostname\"", "<setting name=\"p1\""),
    ("<setting name=\"group_sessys\"", "<setting name=\"phase_sessys\""),
    ("<setting name=\"strategy\" value=\"POWER_STRATEGY_NOM\"/>", ""),
    ("<settings subject=\"S1\"", "<settings"),
    ("<estimate direction=\"charging\"", "<estimate direction=\"delivering\""),
    ("<estimate direction=\"charging\"", "<estimate direction=\"loading\""),
    (" watts=\"2200\"", " watts=\"2200 W\""),
    (" cap=\"sessy\"", " cap=\"luck\""),
    ("</report>", "<signature/></report>"),
    ("</report>", ""),
    ("urn:plancheck:report:1", "urn:plancheck:report:2"),
  ])
  func `is refused by its schema when it is spoilt`(_ sound: String, _ spoilt: String) throws {
    let report = try report(on: "ten-faults", in: .nl)
    let place = try #require(report.range(of: sound), "The report has no \(sound) to spoil.")
    #expect(try complaints(about: report.replacingCharacters(in: place, with: spoilt)) != [])
  }

  /// The schema lists the words by hand; it knows all that the program can say.
  @Test func `has a schema that knows every word`() throws {
    let report = try report(on: "ten-faults", in: .nl)
    func check<Word: RawRepresentable<String> & CaseIterable>(_ attribute: String, _: Word.Type) throws {
      let first = try #require(report.firstRange(of: try Regex(" \(attribute)=\"[a-z-]+\"")))
      for word in Word.allCases {
        let other = report.replacingCharacters(in: first, with: " \(attribute)=\"\(word.rawValue)\"")
        #expect(try complaints(about: other) == [], "\(attribute): \(word.rawValue)")
      }
    }
    try check("severity", Severity.self)
    try check("relation", Relation.self)
    try check("match", SheetMatch.self)
    try check("language", Language.self)
    // The first verdict is a count, which cannot change without its neighbours.
    #expect(Verdict.allCases.allSatisfy { report.contains("<count verdict=\"\($0.rawValue)\"") })
  }

  @Test func `is held against it by a validator that tells what is wrong, and where`() throws {
    let schema = """
      <schema xmlns="http://www.w3.org/2001/XMLSchema"><element name="count" type="int"/></schema>
      """
    #expect(RulesTests.complaints(about: "<count>1</count>", by: schema).isEmpty)
    let wrong = RulesTests.complaints(about: "<count>\n</count>\n<!-- -->", by: schema)
    #expect(wrong.count == 1 && wrong[0].hasPrefix("line 1: Element 'count'"), "\(wrong)")
    #expect(RulesTests.complaints(about: "<count>", by: schema).last == "the document is no XML")
    #expect(RulesTests.complaints(about: "", by: schema).last == "the document is no XML")
    #expect(RulesTests.complaints(about: "<count/>", by: "<count/>").last == "the schema is no XML Schema")
    #expect(RulesTests.complaints(about: "<count/>", by: "").last == "the schema is no XML Schema")
  }

  private func report(on name: String, in language: Language) throws -> String {
    Format.xml.render(try Inspection(of: example(name), against: .current), in: language)
  }

  private func complaints(about report: String) throws -> [String] {
    let schema = projectRoot.appending(path: "Schemas/report.xsd")
    return RulesTests.complaints(about: report, by: try String(contentsOf: schema, encoding: .utf8))
  }
}
