public import PlanCheck

/// Every form that an inspection can be reported in.
///
/// An enum, not a registry: the command line offers exactly these, and a case without a
/// renderer does not compile.
public enum Format: String, CaseIterable, Sendable {
  case text, html, xml

  public func render(_ inspection: Inspection, in language: Language, isColoured: Bool = false) -> String {
    switch self {
    case .text: textReport(inspection, language, isColoured: isColoured)
    case .html: htmlReport(inspection, language)
    case .xml: xmlReport(inspection, language)
    }
  }

  /// How the name of a report in this form ends.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .xml: "xml"
    }
  }

  /// Whether a file that begins like this is a report of ours in this form, which a new
  /// report may take the place of.
  public func isReport(beginning: String) -> Bool {
    switch self {
    case .text: isTextReport(beginning: beginning)
    case .html: beginning.contains(htmlReportMark)
    case .xml: beginning.contains(reportNamespace)
    }
  }
}
