public import PlanCheck

/// Every form that the settings of the dongles can be given in.
public enum SettingsFormat: String, CaseIterable, Sendable {
  case text, json

  public func render(_ inspection: Inspection, in language: Language, isColoured: Bool = false) -> String {
    switch self {
    case .text: settingsText(inspection, language, isColoured: isColoured)
    case .json: settingsJSON(inspection, language)
    }
  }
}
