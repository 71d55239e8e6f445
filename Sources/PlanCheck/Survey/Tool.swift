/// The tools that the installation takes (4.1.2).
public enum Tool: CaseIterable, Sendable {
  case tapeMeasure, pencil, spiritLevel, drill, hammer, voltageTester, pliers, knife, wireStripper, hexKey
  case screwdriver, spanner, torx

  public var name: Text {
    switch self {
    case .tapeMeasure: Text(nl: "rolmaat", en: "tape measure")
    case .pencil: Text(nl: "potlood", en: "pencil")
    case .spiritLevel: Text(nl: "waterpas", en: "spirit level")
    case .drill: Text(nl: "boormachine met steenboor", en: "drill with masonry bit")
    case .hammer: Text(nl: "hamer", en: "hammer")
    case .voltageTester: Text(nl: "spanningsmeter", en: "voltage tester")
    case .pliers: Text(nl: "combinatietang", en: "combination pliers")
    case .knife: Text(nl: "snijmes", en: "knife")
    case .wireStripper: Text(nl: "striptang", en: "wire stripper")
    case .hexKey: Text(nl: "inbussleutel 3", en: "hex key 3")
    case .screwdriver: Text(nl: "schroevendraaier PZ", en: "PZ screwdriver")
    case .spanner: Text(nl: "steek- of dopsleutel M4 (maat 7)", en: "M4 spanner or socket (size 7)")
    case .torx: Text(nl: "Torx T20", en: "Torx T20")
    }
  }

  /// All of them, one after the other.
  public static let all = Text.list(allCases.map { $0.name })
}
