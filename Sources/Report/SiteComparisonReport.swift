package import PlanCheck

/// Two sites side by side, a plan and what was built or two plans: each difference with both places, the verdicts that
/// change by it, and what changes with them.
package struct SiteComparisonReport {
  private let before: ReportContent
  private let after: ReportContent
  private let language: Language
  private let comparison: JudgedComparison

  package init(of before: ReportContent, and after: ReportContent, in language: Language) {
    (self.before, self.after, self.language) = (before, after, language)
    comparison = JudgedComparison(from: before.inspection, to: after.inspection)
  }

  /// Whether both state the same.
  package var isEmpty: Bool { comparison.differences.isEmpty }

  private var parts: [SiteChange.Part] { SiteChange(from: before, to: after).parts }

  package var text: String {
    let names = [before, after].map { $0.inspection.plan.file.path.printable }
    var lines = ["\(names[0]) → \(names[1])", ""]
    lines += zip(names, [before, after]).map { name, content in
      "\(name): \(content.inspection.briefConclusions(language))"
    }
    lines += comparison.blocks(in: language).flatMap { [""] + $0 }
    for part in parts {
      lines += ["", "\(part.title(language)):"] + part.lines.map { "  \($0(language).printable)" }
    }
    return (lines + [""]).joined(separator: "\n")
  }

  package var json: Document {
    func conclusions(_ content: ReportContent) -> JSON {
      .object([
        ("file", .text(content.inspection.plan.file.name)),
        ("conclusion", .text(content.inspection.conclusion.rawValue)),
        ("parts", .array(content.inspection.partialConclusions.map { $0.json })),
      ])
    }
    return JSON.object([
      ("edition", .text(after.inspection.edition.name)), ("language", .text(language.rawValue)),
      ("before", conclusions(before)), ("after", conclusions(after)),
      ("differences", .array(comparison.differences.indices.map(comparison.json))),
      ("verdicts", .array(comparison.turns.map(comparison.json))),
      (
        "consequences",
        .object(parts.map { part in (part.word, .array(part.lines.map { .text($0(language)) })) })
      ),
    ]).document
  }
}
