import PlanCheck

/// What only a person can see to at one moment of the work. The register does not know of any item that it
/// cannot apply to a site, so none is left out.
struct Checklist {
  let moment: Moment
  let items: [(row: RegisterRow, reason: Text)]

  /// Those of an edition, in the order of the work; no empty ones.
  static func all(of edition: Edition) -> [Checklist] {
    let register = edition.register
    return Moment.allCases.compactMap { moment in
      let items = register.compactMap { row -> (row: RegisterRow, reason: Text)? in
        guard case .checklist(moment, _, let reason) = row.place else { return nil }
        return (row: row, reason: reason)
      }
      return items.isEmpty ? nil : Checklist(moment: moment, items: items)
    }
  }
}
