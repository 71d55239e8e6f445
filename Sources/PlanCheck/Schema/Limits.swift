/// What a field takes within what its type can hold: a count of poles is no year, and a cable of no
/// length is no cable. In thousandths of amounts, in ones of counts.
public struct Limits: Sendable {
  public let range: ClosedRange<Int64>

  /// Which way a value may be off that is taken as a limit: "> 50 cm".
  private(set) var bound: Bound?

  /// Whether it may be stated with the number of phases before it: "3x25 A".
  private(set) var isPerPhase = false

  init(range: ClosedRange<Int64>) { self.range = range }

  public static let any = Limits(range: .min ... .max)

  /// "> 50 cm" will do: there may be more of it than is stated, and nothing is the worse for it.
  public static let orMore = Limits.any.bounded(.lower)
  public static let positiveOrMore = Limits.positive.bounded(.lower)

  /// "< 30 °C" will do: there may be less of it than is stated, and nothing is the worse for it.
  public static let orLess = Limits.any.bounded(.upper)
  public static let positiveOrLess = Limits.positive.bounded(.upper)

  /// A current for each phase.
  public static let perPhase: Limits = {
    var limits = Limits.positive
    limits.isPerPhase = true
    return limits
  }()

  private func bounded(_ bound: Bound) -> Limits {
    var limits = self
    limits.bound = bound
    return limits
  }

  /// Anything but none: more than zero.
  public static let positive = Limits(range: 1 ... .max)

  /// A count within these.
  public static func count(_ counts: ClosedRange<Int64>) -> Limits { Limits(range: counts) }
}
