public import PlanCheck

/// Every form that an inspection can be reported in.
///
/// An enum, not a registry: the command line offers exactly these, and a case without a
/// renderer does not compile.
public enum Format: String, CaseIterable, Sendable {
  case text, html, markdown, json, xml, sarif, junit

  /// The report in this form. A SARIF log lists what people have to look at, as code hosts make an
  /// alert of each result; all outcomes, if it is to be complete.
  public func document(
    _ content: ReportContent, in language: Language, isColoured: Bool = false, isComplete: Bool = false
  ) -> Document {
    switch self {
    case .text: Document(textReport(content, language, isColoured: isColoured))
    case .html: htmlReport(content, language)
    case .markdown: Document(markdownReport(content, language))
    case .json: jsonReport(content, language)
    case .xml: xmlReport(content, language)
    case .sarif: sarifReport(content, language, isComplete: isComplete)
    case .junit: junitReport(content, language)
    }
  }

  /// The text of that document, of a report that is made once.
  public func render(
    _ inspection: Inspection, in language: Language, isColoured: Bool = false, isComplete: Bool = false
  ) -> String {
    document(
      ReportContent(of: inspection), in: language, isColoured: isColoured, isComplete: isComplete
    ).text
  }

  /// How the name of a report in this form ends.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .markdown: "md"
    case .json: "json"
    case .xml: "xml"
    case .sarif: "sarif"
    case .junit: "junit.xml"
    }
  }

  /// Whether a file that begins like this is a report of ours in this form, which a new
  /// report may take the place of.
  public func isReport(beginning: String) -> Bool {
    switch self {
    case .text: isTextReport(beginning: beginning)
    case .html: beginning.holds(htmlReportMark)
    case .markdown: beginning.hasPrefix(markdownReportMark)
    case .json: beginning.holds(jsonReportMark) || beginning.holds(unreadableReportMark)
    case .xml: beginning.holds(xmlReportMark)
    case .sarif: isSARIFReport(beginning: beginning)
    case .junit: beginning.holds(junitReportMark)
    }
  }
}

/// The version of this program, which reports name that are read long after.
public let programVersion = "0.1.0"
