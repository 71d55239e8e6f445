public import PlanCheck

extension Edition {
  /// The editions there are.
  public static let all = Editions(current: .edition0625)

  /// The newest.
  public static let current = all.current
}
