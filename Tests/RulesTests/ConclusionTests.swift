import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// A site comes to a conclusion by the manual, and to one by standards and practice.
@Suite struct ConclusionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: (String, String)?
    let manual: Conclusion
    let practice: Conclusion
    let whole: Conclusion
  }

  /// Sheet 4 conforms by both; each case changes one fact of it.
  static let cases = [
    Case(testDescription: "nothing", change: nil, manual: .conforms, practice: .conforms, whole: .conforms),
    Case(
      testDescription: "what only the manual asks, broken",
      change: ("direct_zonlicht: nee", "direct_zonlicht: ja"),
      manual: .violates, practice: .conforms, whole: .violates),
    Case(
      testDescription: "what only practice asks, broken",
      change: (
        "werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}",
        "werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 10 A}"
      ),
      manual: .conforms, practice: .violates, whole: .violates),
    Case(
      testDescription: "what only the manual asks, left out",
      change: ("luchtvochtigheid: 60 %", "luchtvochtigheid:"),
      manual: .undecided, practice: .conforms, whole: .undecided),
    Case(
      testDescription: "what only practice asks, left out",
      change: (
        "hoofdschakelaar: {nominale_stroom: 40 A, polen: 2}", "hoofdschakelaar: {nominale_stroom: 40 A}"
      ),
      manual: .conforms, practice: .undecided, whole: .undecided),
    Case(
      testDescription: "two facts that cannot both be", change: ("laagste: 15 °C", "laagste: 21 °C"),
      manual: .undecided, practice: .undecided, whole: .undecided),
  ]

  @Test(arguments: cases)
  func `are two, and neither needs what only the other asks`(_ example: Case) throws {
    let inspection = try Inspection(of: plan(example), against: .current)
    #expect(inspection.conclusion(by: .manual) == example.manual)
    #expect(inspection.conclusion(by: .practice) == example.practice)
    #expect(inspection.conclusion == example.whole)
    let alone = try Inspection(of: plan(example), against: Edition.current.alone)
    #expect(alone.conclusion == example.manual)
    #expect(alone.bases == [.manual])
  }

  @Test(arguments: cases, Format.allCases)
  func `are in every form of report, with their counts`(_ example: Case, _ format: Format) throws {
    let report = format.render(try Inspection(of: plan(example), against: .current), in: .en)
    let words = [Conclusion.conforms: "conforms", .violates: "violates", .undecided: "undecided"]
    let (manual, practice) = (words[example.manual] ?? "", words[example.practice] ?? "")
    switch format {
    case .text:
      let first = report.prefix { !$0.isNewline }
      #expect(first.hasSuffix("; by the manual: \(manual); by standards and practice: \(practice)"))
      fallthrough
    case .html, .markdown:
      #expect(report.contains("By the manual: \(manual)"))
      #expect(report.contains("By standards and practice: \(practice)"))
    case .json, .sarif:
      #expect(report.contains("\"basis\": \"manual\", \"conclusion\": \"\(manual)\""))
      #expect(report.contains("\"basis\": \"practice\", \"conclusion\": \"\(practice)\""))
    case .xml:
      #expect(report.contains("<part basis=\"manual\" conclusion=\"\(manual)\""))
      #expect(report.contains("<part basis=\"practice\" conclusion=\"\(practice)\""))
    case .junit:
      #expect(report.contains("name=\"conclusion-manual\" value=\"\(manual)\""))
      #expect(report.contains("name=\"conclusion-practice\" value=\"\(practice)\""))
    }
  }

  private func plan(_ example: Case) throws -> Plan {
    let file = try exampleFile("sheet-4-no-solar")
    guard let (old, new) = example.change else { return try Plan(reading: file) }
    let text = file.text.replacing(old, with: new)
    #expect(text != file.text)
    return try Plan(reading: SourceFile(path: "site.yaml", text: text))
  }
}
