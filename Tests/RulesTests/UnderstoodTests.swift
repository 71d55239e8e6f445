import PlanCheck
import Rules
import Testing

@testable import Report

/// What is read although it is not written as the format has it is shown as it was understood, beside the line.
@Suite struct UnderstoodTests {
  @Test(arguments: [
    (
      "groepen: [{naam: G7, automaat: B40}]\nsessys: [{groep: G7}]",
      "nominale_stroom: 40 A, karakteristiek: B"
    ),
    ("sessys: [{vrije_ruimte: {links: > 5 cm}}]", "links: 5 cm"),
    ("sessys: [{vrije_ruimte: {links: 5 centimeter}}]", "links: 5 cm"),
    (
      "groepen: [{naam: G7, kabel: {aders: Soepele aders, adereindhulzen: geen}}]\nsessys: [{groep: G7}]",
      "adereindhulzen: nee"
    ),
  ])
  func `stands in each report that shows the line`(_ lines: String, _ reading: String) throws {
    for (format, words) in [
      (Format.text, "= begrepen als: \(reading)\n"), (.html, "Begrepen als: <bdi>\(reading)</bdi>"),
      (.markdown, "(begrepen als `\(reading)`)"),
    ] {
      let report = try report(lines, format)
      #expect(report.contains(words), "\(format) \(report)")
    }
  }

  /// A space, a capital or a comma is no other word.
  @Test(arguments: ["5cm", "5 cm", "\"5 cm\"", "0,05 m"])
  func `is silent of the format's own words`(_ word: String) throws {
    let report = try report("sessys:\n  - vrije_ruimte:\n      links: \(word)", .text)
    #expect(report.contains("^^^") && !report.contains("begrepen als"), "\(report)")
  }

  @Test func `is silent of the examples, which are written as the format has it`() throws {
    let inspection = try Inspection(of: example("ten-faults"), against: .current)
    for format in [Format.text, .html, .markdown] {
      let report = format.render(inspection, in: .nl)
      #expect(report.contains("ten-faults.yaml") && !report.lowercased().contains("begrepen als"))
    }
  }

  private func report(_ lines: String, _ format: Format) throws -> String {
    try format.render(Inspection(of: fragment(lines), against: .current), in: .nl)
  }
}
