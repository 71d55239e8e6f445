public import PlanCheck

/// Every form that the settings of the dongles can be given in.
public enum SettingsFormat: String, CaseIterable, Sendable {
  case text, json

  public func render(_ content: ReportContent, in language: Language, isColoured: Bool = false) -> String {
    switch self {
    case .text: settingsText(content, language, isColoured: isColoured)
    case .json: settingsJSON(content, language)
    }
  }
}
