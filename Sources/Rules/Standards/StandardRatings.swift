package import PlanCheck

/// The rated currents that the trade sells, the smallest first: what a remedy names is something that one
/// can buy. From practice; no standard for it has been looked up.
package enum StandardRatings {
  package static let breakers = [6, 10, 13, 16, 20, 25, 32, 40, 50, 63].map { figure(Ampere($0)) }
  package static let residualCurrentDevices = [25, 40, 63, 80, 100].map { figure(Ampere($0)) }
  package static let busbars = [63, 80, 100, 125].map { figure(Ampere($0)) }
  package static let crossSections =
    [figure(SquareMillimetre(1.5)), figure(SquareMillimetre(2.5))]
    + [4, 6, 10, 16].map { figure(SquareMillimetre($0)) }
  package static let switches = [16, 20, 25, 32, 40, 63].map { figure(Ampere($0)) }
}

extension Shortfall {
  /// The smallest of some ratings that is enough: "63 A". Where none is: "ten minste 140 A".
  func rating(of ratings: [Ampere]) -> Text {
    let enough = ratings.first { $0.measure >= bound }
    return enough.map { Text(nl: "\($0)", en: "\($0)") }
      ?? Text(nl: "ten minste \(limit)", en: "at least \(limit)")
  }
}
