import PlanCheck

@testable import Report

// One form or drawing of an inspection: tests seldom ask for several.

extension DrawingKind {
  func drawings(of inspection: Inspection, in language: Language) -> [Drawing] {
    drawings(of: ReportContent(of: inspection), in: language)
  }
}

extension SettingsFormat {
  func render(_ inspection: Inspection, in language: Language) -> String {
    render(ReportContent(of: inspection), in: language)
  }
}

func htmlReport(_ inspection: Inspection, _ language: Language) -> Document {
  htmlReport(ReportContent(of: inspection), language)
}

extension MaterialsList {
  init(of inspection: Inspection) { self = ReportContent(of: inspection).materials }
}
