public import PlanCheck

/// A table of many sites, a row each: what an auditor sifts and counts. A row spells no verdict out.
public enum SummaryForm: String, CaseIterable, Sendable {
  /// Comma-separated values, as RFC 4180 has them.
  case csv
  /// A JSON object a line.
  case ndjson

  /// What stands above the rows.
  public var header: String {
    switch self {
    case .csv: csvLine(SummaryRow.columns)
    case .ndjson: ""
    }
  }

  /// The row of a site that was judged.
  public func row(_ inspection: Inspection, path: String) -> String {
    line(SummaryRow(of: inspection, path: path))
  }

  /// The row of a site file that cannot be read: the first thing that is wrong with it.
  public func row(_ problems: Problems, path: String, in language: Language) -> String {
    line(SummaryRow(of: problems, path: path, language))
  }

  private func line(_ row: SummaryRow) -> String {
    switch self {
    case .csv: csvLine(row.cells.map { $0.words })
    case .ndjson:
      JSON.row(zip(SummaryRow.columns, row.cells).map { ($0, $1) }).document.text
    }
  }

  /// Whether a file that begins like this is a table of ours, which a new one may take the place of.
  public func isSummary(beginning: String) -> Bool {
    switch self {
    case .csv: beginning.hasPrefix(header)
    case .ndjson: beginning.hasPrefix("{\"\(SummaryRow.columns[0])\": \"") && beginning.holds("\"sha256\": ")
    }
  }
}

/// A site in a table.
private struct SummaryRow {
  static let columns =
    ["path", "reference", "installer", "company", "date", "edition", "conclusion"]
    + Basis.allCases.map { "conclusion_\($0.rawValue)" }
    + Severity.allCases.map { $0.rawValue }
    + ["not_stated", "contradictions", "waived", "failing_rules", "sheets", "sha256", "problem"]

  let cells: [JSON]

  init(of inspection: Inspection, path: String) {
    let (project, tally) = (inspection.plan.site.project, inspection.tally)
    cells =
      [
        .text(path), JSON(project.reference.value?.description), JSON(project.installer.person.value),
        JSON(project.installer.company.value), JSON(inspection.day?.description),
        .text(inspection.edition.name), .text(inspection.conclusion.rawValue),
      ]
      + Basis.allCases.map { basis in
        inspection.bases.contains(basis) ? .text(inspection.conclusion(by: basis).rawValue) : .null
      }
      + tally.failures.map { .number($0.count) }
      + [
        .number(tally.notStated), .number(inspection.plan.contradictions.count), .number(tally.waived),
        .array(tally.failingRules.map { .text($0) }),
        .array(inspection.sheets.map { .number($0.rawValue) }),
        .text(inspection.plan.file.fingerprint.description), .null,
      ]
  }

  init(of problems: Problems, path: String, _ language: Language) {
    let problem = problems.all.first.map { problem in
      (problem.span.map { "\($0.start.spelling): " } ?? "") + problem.text(language)
    }
    cells =
      [.text(path), .null, .null, .null, .null, .null, .text(unreadableWord)]
      + Basis.allCases.map { _ in .null }
      + Severity.allCases.map { _ in .null }
      + [.null, .null, .null, .null, .null, JSON(problems.fingerprint?.description), JSON(problem)]
  }
}

extension JSON {
  /// What stands in a cell of a table: the elements of a list with a space between them.
  fileprivate var words: String {
    if case .array(let elements) = self { elements.map { $0.word }.joined(separator: " ") } else { word }
  }
}

private func csvLine(_ cells: [String]) -> String {
  cells.map { csvCell($0) }.joined(separator: ",") + "\r\n"
}

/// A value in quotes if it has to be. A spreadsheet computes what begins like a formula: an
/// apostrophe makes it text.
private func csvCell(_ value: String) -> String {
  let isFormula = value.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  let cell = isFormula ? "'" + value : value
  guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return cell }
  return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
