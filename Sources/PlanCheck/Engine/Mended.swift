extension Inspection {
  /// The survey of the same site with the remedies carried out that put another part, or one with another
  /// rating, in the place of one of these; nil if there are none, or they cannot be carried out together.
  ///
  /// Of a failure with several ways to mend it the first counts, and of two that order different things of one
  /// place the gravest.
  package func survey(replacingAt isPart: (Place) -> Bool) -> Survey? {
    var orders: [(place: Place, value: Patch.Value)] = []
    // What is no more than advised may stay, and so may what is departed from on purpose.
    let failures = outcomes(.fail).filter { $0.rule.severity != .advice && $0.waiver == nil }
    for severity in Severity.allCases {
      for failure in failures where failure.rule.severity == severity {
        guard let remedy = failure.changes.first, !remedy.changes.isEmpty else { continue }
        let wanted = remedy.changes.compactMap { change -> (place: Place, value: Patch.Value)? in
          guard case .set(let place, let value) = change, isPart(place) else { return nil }
          return (place, value)
        }
        let isOpposed = wanted.contains { order in
          orders.contains { $0.place == order.place && $0.value != order.value }
        }
        if wanted.count == remedy.changes.count && !isOpposed { orders += wanted }
      }
    }
    guard !orders.isEmpty else { return nil }
    var site = plan.site
    do {
      for order in orders { try site.apply(.set(order.place, to: order.value)) }
    } catch {
      return nil
    }
    guard let plan = try? Plan(of: site) else { return nil }
    return Survey(of: plan, by: edition.figures)
  }
}
