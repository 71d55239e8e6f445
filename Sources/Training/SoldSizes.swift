import PlanCheck
import Rules

/// The sizes in which something is sold: a fault is one of them, so that no house has a busbar of 41 A.
enum SoldSizes {
  /// Those of what stands at a place, the smallest first; nil where any amount can be.
  static func all(at place: Place) -> [String]? {
    let keys = place.steps.compactMap { step -> Key? in if case .field(let key) = step { key } else { nil } }
    switch keys.last {
    case .ratedCurrent where keys.contains(.busbar): return StandardRatings.busbars.map { $0.description }
    case .ratedCurrent where keys.contains(.residualCurrentDevices):
      return StandardRatings.residualCurrentDevices.map { $0.description }
    case .ratedCurrent where keys.contains(.breaker): return StandardRatings.breakers.map { $0.description }
    case .ratedCurrent: return StandardRatings.switches.map { $0.description }
    case .crossSection: return StandardRatings.crossSections.map { $0.description }
    case .mainFuse: return connections
    case .ratedResidualCurrent: return residualCurrents
    case .breakingCapacity: return breakingCapacities
    default: return nil
    }
  }

  /// Those next to what stands there, the nearest first; none where any amount can be.
  static func nearest(to value: String, at place: Place) -> [String] {
    guard let sizes = all(at: place), let number = number(value) else { return [] }
    return sizes.filter { $0 != value }.sorted { one, other in
      abs((self.number(one) ?? 0) - number) < abs((self.number(other) ?? 0) - number)
    }
  }

  /// In thousandths of whatever its unit is.
  private static func number(_ value: String) -> Int? {
    let digits = value.prefix { $0.isNumber || $0 == "." }
    let parts = digits.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }) else { return nil }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let thousandths = fraction + String(repeating: "0", count: max(0, 3 - fraction.count))
    return whole * 1000 + (Int(thousandths) ?? 0)
  }

  /// Of house connections, of residual current protection, and of breakers by what they can break: from practice.
  private static let connections = ["25 A", "35 A", "40 A", "50 A", "63 A", "80 A"]
  private static let residualCurrents = ["10 mA", "30 mA", "100 mA", "300 mA", "500 mA"]
  private static let breakingCapacities = ["3 kA", "4.5 kA", "6 kA", "10 kA"]
}
