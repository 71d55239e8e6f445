import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The JUnit report, against its schema and by what a build server makes of it.
@Suite struct JUnitReportTests {
  @Test(arguments: exampleNames, Language.allCases)
  func `is valid by its schema`(_ name: String, _ language: Language) throws {
    let report = Format.junit.render(try Inspection(of: example(name), against: .current), in: language)
    #expect(try complaints(about: report) == [])
  }

  @Test(arguments: hostileTexts)
  func `is valid whatever the site holds`(_ text: String) throws {
    let report = Format.junit.render(try Inspection(of: hostilePlan(text), against: .current), in: .en)
    #expect(try complaints(about: report) == [])
  }

  @Test(arguments: [
    ("<testsuites name=\"plancheck: ", "<testsuites name=\""),
    (" tests=\"", " tests=\"-"),
    (" failures=\"", " fails=\""),
    (" errors=\"0\"", ""),
    ("type=\"danger\"", "type=\"advice\""),
    ("type=\"danger\"", "type=\"gevaar\""),
    ("<skipped message=\"", "<skipped reason=\""),
    ("<skipped ", "<ignored "),
    ("classname=\"supply-neutral\"", "classname=\"Supply neutral\""),
    ("classname=\"supply-neutral\"", "classname=\"supply-neutral\" time=\"0\""),
    ("<system-out>", "<system-err/><system-out>"),
    ("</testsuites>", ""),
  ])
  func `is refused by its schema when it is spoilt`(_ sound: String, _ spoilt: String) throws {
    let report = Format.junit.render(try Inspection(of: example("ten-faults"), against: .current), in: .nl)
    let place = try #require(report.range(of: sound), "The report has no \(sound) to spoil.")
    #expect(try complaints(about: report.replacingCharacters(in: place, with: spoilt)) != [])
  }

  @Test(arguments: exampleNames, Language.allCases)
  func `counts what it holds`(_ name: String, _ language: Language) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let report = Format.junit.render(inspection, in: language)
    let suites = report.components(separatedBy: "<testsuite ").dropFirst()
    #expect(suites.count == inspection.edition.chapters.count + 1, "a chapter each, and the rest")
    for suite in suites {
      for (attribute, element) in [
        ("tests", "<testcase "), ("failures", "<failure "), ("errors", "<error "), ("skipped", "<skipped "),
      ] {
        #expect(try number(attribute, of: suite) == suite.components(separatedBy: element).count - 1)
      }
    }
    let total = report.components(separatedBy: "<testsuite ")[0]
    #expect(try number("tests", of: total) == inspection.outcomes.count)
    for attribute in ["tests", "failures", "errors"] {
      #expect(try number(attribute, of: total) == suites.map { try number(attribute, of: $0) }.reduce(0, +))
    }
  }

  /// Green is what conforms, and nothing else: not what nobody measured.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `is red exactly if the site does not conform`(seed: UInt64) throws {
    let inspection = try Inspection(of: RandomSite(seed: seed).plan, against: .current)
    try expectColour(of: inspection)
  }

  @Test(arguments: exampleNames)
  func `is red exactly if an example does not conform`(_ name: String) throws {
    try expectColour(of: try Inspection(of: example(name), against: .current))
  }

  private func expectColour(of inspection: Inspection) throws {
    let report = Format.junit.render(inspection, in: .nl)
    let total = report.components(separatedBy: "<testsuite ")[0]
    let (failures, errors) = (try number("failures", of: total), try number("errors", of: total))
    switch inspection.conclusion {
    case .conforms: #expect(failures == 0 && errors == 0)
    case .undecided: #expect(failures == 0 && errors > 0)
    case .violates: #expect(failures > 0)
    }
  }

  @Test func `skips advice and what is waived, and says so`() throws {
    let advised = try Inspection(of: example("sheet-7-six-without-solar"), against: .current)
    let report = Format.junit.render(advised, in: .en)
    #expect(
      report.contains(
        /<skipped message="Advice: [^"]+\. Rated current of the breaker: 16 A, at least 17\.6 A/))
    let waived = Format.junit.render(try Inspection(of: example("waiver"), against: .current), in: .en)
    #expect(waived.contains("<skipped message=\"Danger, waived: "))
    #expect(waived.contains(/<skipped message="Performance, waived: [^"]+\. On the right: 8 cm/))
  }

  private func number(_ attribute: String, of element: String) throws -> Int {
    let match = try #require(element.firstMatch(of: try Regex(" ?\(attribute)=\"([0-9]+)\"")))
    return try #require(match.output[1].substring.flatMap { Int($0) })
  }

  private func complaints(about report: String) throws -> [String] {
    let schema = projectRoot.appending(path: "Schemas/junit.xsd")
    return RulesTests.complaints(about: report, by: try String(contentsOf: schema, encoding: .utf8))
  }
}
