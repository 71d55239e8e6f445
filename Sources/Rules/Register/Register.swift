import PlanCheck

extension RegisterRow {
  /// Every checkable statement of the manual, in its order; those of one subject stand together.
  static let all: [RegisterRow] =
    introductionAndProduct + safety + preparation + placing + connecting + dongles + settings + use
    + appendices
}
