package import PlanCheck

extension RegisterRow {
  /// Every checkable statement of the manual, in its order; those of one subject stand together.
  package static func all(_ figures: Figures) -> [RegisterRow] {
    introductionAndProduct(figures) + safety + preparation + placing(figures) + connecting(figures)
      + dongles(figures) + settings(figures) + use(figures) + appendices(figures)
  }
}
