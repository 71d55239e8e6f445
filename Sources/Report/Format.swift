public import PlanCheck

/// For whom a report for people is made.
public enum Audience: String, CaseIterable, Sendable {
  /// Who makes the installation, or judges it: with the lines of the file, the names of the rules and their
  /// sources.
  case installer
  /// Whose house it is: without those.
  case customer
}

/// Every form that an inspection can be reported in.
///
/// An enum, not a registry: the command line offers exactly these, and a case without a
/// renderer does not compile.
public enum Format: String, CaseIterable, Sendable {
  case text, html, markdown, json, xml, sarif, junit

  /// The report in this form. A SARIF log lists what people have to look at, as code hosts make an
  /// alert of each result, and HTML prints what they take along; all outcomes, if it is to be complete.
  public func document(
    _ content: ReportContent, in language: Language, for audience: Audience = .installer,
    isColoured: Bool = false,
    isComplete: Bool = false
  ) -> Document {
    switch self {
    case .text: Document(textReport(content, language, for: audience, isColoured: isColoured))
    case .html: htmlReport(content, language, for: audience, isComplete: isComplete)
    case .markdown: Document(markdownReport(content, language, for: audience))
    case .json: jsonReport(content, language)
    case .xml: xmlReport(content, language)
    case .sarif: sarifReport(content, language, isComplete: isComplete)
    case .junit: junitReport(content, language)
    }
  }

  /// The text of that document, of a report that is made once.
  public func render(
    _ inspection: Inspection, in language: Language, for audience: Audience = .installer,
    isColoured: Bool = false,
    isComplete: Bool = false
  ) -> String {
    document(
      ReportContent(of: inspection), in: language, for: audience, isColoured: isColoured,
      isComplete: isComplete
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
