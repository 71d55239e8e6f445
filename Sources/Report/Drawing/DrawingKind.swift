public import PlanCheck

/// Every kind of drawing that is made of a site.
public enum DrawingKind: String, CaseIterable, Sendable {
  /// The whole meter box with its sub-boards as a single line: from the grid to what each group feeds.
  case installation
  /// The groups with their Sessys, from the smart meter to the terminal strips.
  case wiring
  /// The terminal strip of each Sessy, with what goes where.
  case terminals
  /// Each room: its Sessys on the wall, and the space that they have.
  case placement
  /// The worst-case currents, against what each part can carry.
  case currents

  /// Whether each drawing fills a sheet of A4 on its side.
  var isSheet: Bool { self == .wiring || self == .installation }

  /// Every drawing of this kind, in the order of the site file.
  func drawings(of content: ReportContent, in language: Language) -> [Drawing] {
    guard content.inspection.prohibition == nil else { return [] }
    return switch self {
    case .installation: installationDiagrams(of: content, in: language)
    case .wiring: wiringDiagrams(of: content, in: language)
    case .terminals: terminalCards(of: content, in: language)
    case .placement: placements(of: content, in: language)
    case .currents: currentCharts(of: content, in: language)
    }
  }

  /// The drawings as SVG files.
  public func render(_ content: ReportContent, in language: Language) -> [DrawingFile] {
    let drawings = drawings(of: content, in: language)
    return drawings.enumerated().map { index, drawing in
      DrawingFile(
        stem: drawings.count == 1 ? rawValue : "\(rawValue)-\(index + 1)",
        content: svgFile(drawing, language))
    }
  }
}

/// A drawing as an SVG file.
public struct DrawingFile: Sendable {
  /// What tells it from the other drawings of the site, such as "terminals-2".
  public let stem: String
  public let content: String

  public static let fileExtension = "svg"

  /// Whether a file that begins like this is a drawing of ours, which a new one may take the
  /// place of.
  public static func isDrawing(beginning: String) -> Bool { beginning.holds(drawingMark) }
}
