import ArgumentParser
import Report

/// A form that `check` makes reports in: one that plancheck writes by itself, or PDF, which a browser makes of
/// the HTML report.
enum ReportForm: Hashable, CaseIterable, ExpressibleByArgument, Sendable {
  case written(Format)
  case pdf

  static let allCases = Format.allCases.map(ReportForm.written) + [.pdf]

  static var allValueStrings: [String] { allCases.map(\.name) }

  init?(argument: String) {
    guard let form = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = form
  }

  /// The form of what plancheck writes for it.
  var written: Format {
    switch self {
    case .written(let format): format
    case .pdf: .html
    }
  }

  var fileExtension: String {
    switch self {
    case .written(let format): format.fileExtension
    case .pdf: name
    }
  }

  func isReport(beginning: String) -> Bool {
    switch self {
    case .written(let format): format.isReport(beginning: beginning)
    case .pdf: beginning.contains(pdfReportMark)
    }
  }

  private var name: String {
    switch self {
    case .written(let format): format.rawValue
    case .pdf: "pdf"
    }
  }
}
