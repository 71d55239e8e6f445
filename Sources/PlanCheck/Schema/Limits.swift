/// What a field takes within what its type can hold: a count of poles is no year, and a cable of no
/// length is no cable. In thousandths of amounts, in ones of counts.
public struct Limits: Sendable {
  public let range: ClosedRange<Int64>

  public static let any = Limits(range: .min ... .max)

  /// Anything but none: more than zero.
  public static let positive = Limits(range: 1 ... .max)

  /// A count within these.
  public static func count(_ counts: ClosedRange<Int64>) -> Limits { Limits(range: counts) }
}
