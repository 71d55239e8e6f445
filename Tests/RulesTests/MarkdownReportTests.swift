import Foundation
import PlanCheck
import Rules
import Testing

@testable import Report

/// The Markdown report, as GitHub's own parser reads it.
@Suite(.enabled(if: Checker.hasMarkdown)) struct MarkdownReportTests {
  @Test(arguments: exampleNames, Language.allCases)
  func `holds the marks that are meant, and no others`(_ name: String, _ language: Language) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let document = try MarkdownDocument(Format.markdown.render(inspection, in: language))
    let marks = document.structure
    #expect(marks.count { $0 == "heading 1" } == 1)
    // What has to change, the sheets and the settings always; the others if there are any.
    let outcomes = inspection.outcomes
    let optional = [
      outcomes.contains { $0.verdict == .fail && $0.rule.severity == .advice && $0.waiver == nil },
      outcomes.contains { $0.verdict == .notStated }, !inspection.waivers.isEmpty,
      !inspection.unjudged.isEmpty,
    ]
    #expect(marks.count { $0 == "heading 2" } == 3 + optional.count(where: \.self))
    // The mark of the report itself is the only HTML in it.
    #expect(marks.count { $0 == "html_block" } == 1 && document.nodes[1].kind == "html_block")
    for mark in ["html_inline", "link", "image", "strikethrough", "block_quote", "code_block"] {
      #expect(!marks.contains(mark), "\(mark)")
    }
  }

  @Test(arguments: exampleNames)
  func `has a column for every Sessy`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let document = try MarkdownDocument(Format.markdown.render(inspection, in: .en))
    let headers = document.structure.split(separator: "table_header").dropFirst()
      .map { $0.prefix { $0 != "table_row" }.count { $0 == "table_cell" } }
    let count = inspection.plan.site.sessys.elements.count
    // A table of questions a stop, then that of the settings.
    let stops = ReportContent(of: inspection).visit.stops.count
    #expect((stops > 0) == inspection.outcomes.contains { $0.verdict == .notStated })
    #expect(headers == Array(repeating: 3, count: stops) + (count > 0 ? [1 + count] : []))
  }

  @Test func `puts many Sessys in several tables`() throws {
    let plan = try fragment("sessys: [\(Array(repeating: "{}", count: 14).joined(separator: ", "))]")
    let inspection = try Inspection(of: plan, against: .current)
    let document = try MarkdownDocument(Format.markdown.render(inspection, in: .en))
    let headers = document.structure.split(separator: "table_header").dropFirst()
      .map { $0.prefix { $0 != "table_row" }.count { $0 == "table_cell" } }
    let stops = ReportContent(of: inspection).visit.stops.count
    #expect(headers == Array(repeating: 3, count: stops) + [7, 7, 3])
  }

  /// A name that is a mark elsewhere is a name here, and is shown in full.
  @Test(arguments: hostileTexts)
  func `is marked the same whatever things are called`(_ text: String) throws {
    let plain = try document("gewoon")
    let hostile = try document(text)
    #expect(hostile.structure == plain.structure)
    let words = hostile.words().replacing("\u{2060}", with: "")
    #expect(words.components(separatedBy: text).count > 10, "it stands where a plain name does")
  }

  /// What GitHub makes of words after it has parsed them.
  @Test(arguments: hostileTexts)
  func `calls nobody, and refers to nothing`(_ text: String) throws {
    let words = try document(text).words(withCode: false)
    for (pattern, found) in [
      ("a mention", words.contains(/(^|\W)@[A-Za-z0-9]/)), ("an issue", words.contains(/#[0-9]/)),
      ("an emoji", words.contains(/:[a-z0-9_+-]+:/)), ("an address", words.contains(/(https?:\/\/|www\.)/)),
    ] {
      #expect(!found, "\(pattern)")
    }
  }

  @Test func `keeps what takes several lines on one`() throws {
    let plan = try fragment(#"site: {customer: "a\n\n# b\r\n- c\td"}"#)
    let document = try MarkdownDocument(
      Format.markdown.render(try Inspection(of: plan, against: .current), in: .nl))
    #expect(document.structure.count { $0 == "heading 1" } == 1)
    #expect(document.words().contains("Controle Sessy-installatie: a  # b  - c d"))
  }

  private func document(_ text: String) throws -> MarkdownDocument {
    try MarkdownDocument(
      Format.markdown.render(try Inspection(of: hostilePlan(text), against: .current), in: .nl))
  }
}
