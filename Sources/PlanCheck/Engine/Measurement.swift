/// A value that a demand sets a limit to, as a number: an amount, or a count of things.
public struct Measure: Hashable, Sendable {
  /// Thousandths of an amount; of a count, ones.
  public let number: Int64

  /// Nil of a count.
  public let unit: UnitKind?

  @inlinable public init(_ number: Int64, _ unit: UnitKind?) { (self.number, self.unit) = (number, unit) }

  /// To what a person can use.
  func rounded(_ way: Rounding) -> Measure {
    unit.map { Measure(Amount(thousandths: number, unit: $0).rounded(way).thousandths, unit) } ?? self
  }

  /// How much two of one unit differ.
  func distance(to other: Measure) -> Measure {
    Measure(
      number < other.number ? other.number.minusClamped(number) : number.minusClamped(other.number), unit)
  }

  /// The number alone, in the spelling that machines read: "2.5".
  public var canonicalNumber: String {
    unit.map { Amount(thousandths: number, unit: $0).number } ?? String(number)
  }
}

extension Measure: Spoken {
  public func spoken(in language: Language) -> String {
    unit.map { $0.spoken(number, in: language) } ?? String(number)
  }
}

/// What can be a `Measure`.
public protocol Measurable: Comparable, Sendable {
  var measure: Measure { get }
}

extension Quantity: Measurable {
  @inlinable public var measure: Measure { Measure(thousandths, U.kind) }
}

extension Int: Measurable {
  @inlinable public var measure: Measure { Measure(Int64(self), nil) }
}

/// How a value has to stand to its limit.
@frozen public enum Relation: String, CaseIterable, Sendable {
  case atLeast = "at-least"
  case atMost = "at-most"
  case below
  case above

  @inlinable func holds(_ value: Measure, _ limit: Measure) -> Bool {
    switch self {
    case .atLeast: compare(value, .atLeast, limit)
    case .atMost: compare(value, .atMost, limit)
    case .below: compare(value, .less, limit)
    case .above: compare(value, .more, limit)
    }
  }

  /// Whether it is kept by having less.
  var isUpper: Bool { self == .atMost || self == .below }

  /// "at least 10 cm"
  public func phrase(_ limit: Text) -> Text {
    switch self {
    case .atLeast: Text(nl: "ten minste \(limit)", en: "at least \(limit)")
    case .atMost: Text(nl: "ten hoogste \(limit)", en: "at most \(limit)")
    case .below: Text(nl: "minder dan \(limit)", en: "less than \(limit)")
    case .above: Text(nl: "meer dan \(limit)", en: "more than \(limit)")
    }
  }
}

/// Of one unit, so by number. (Values of two units are never held against each other: a requirement
/// is of one type.)
extension Measure: Comparable {
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// How one requirement of a rule came out on one subject: numbers and units, as far as the renderer.
public struct Measurement: Sendable {
  /// What was looked at, such as "free on the left".
  public let what: Text

  /// Nil if the site does not state what it takes to know.
  public let holds: Bool?

  /// The value found, if it is an amount or a count, and known.
  public let actual: Measure?

  /// What the value has to be.
  public let limit: Measure?
  public let relation: Relation?

  /// What to do about it if it does not hold, with the figures filled in: each is a way of its own, the
  /// cheapest first.
  public internal(set) var remedies: [Remedy]

  /// Ways to mend it that are yet to be tried; of each, the parts that one can buy, the smallest first.
  let ways: [[Remedy]]
}

extension Measurement {
  /// What someone found not to be in order, and the file says is.
  static let foundFaulty = Measurement(
    what: Text(nl: "in orde bevonden", en: "found to be in order"), holds: false, actual: nil, limit: nil,
    relation: nil,
    remedies: [
      Remedy(
        Text(nl: "Breng dit in orde, en onderzoek het opnieuw.", en: "Put this right, and examine it again."))
    ], ways: [])

  /// How much room there is to the limit, or how much it falls short; nil if that is not known.
  public var margin: Margin? {
    guard let holds, let actual, let limit, let relation else { return nil }
    return Margin(amount: actual.distance(to: limit), isShort: !holds, isExcess: relation.isUpper)
  }

  /// The value found as people can use it: a load is not shown lighter than it is, nor a space larger.
  public var shownActual: Measure? {
    relation.flatMap { relation in actual?.rounded(relation.isUpper ? .up : .down) }
  }

  /// The limit as people can use it.
  public var shownLimit: Measure? {
    relation.flatMap { relation in limit?.rounded(relation.isUpper ? .down : .up) }
  }

  /// "8 cm, at least 10 cm: 2 cm short"
  public var sentence: Text? {
    guard let actual = shownActual, let limit = shownLimit, let relation, let margin else { return nil }
    let demand = relation.phrase(Text(limit))
    return Text(
      nl: "\(what): \(actual), \(demand): \(margin)", en: "\(what): \(actual), \(demand): \(margin)")
  }
}

/// The distance of a value to its limit.
public struct Margin: Hashable, Sendable {
  /// Never less than zero.
  public let amount: Measure

  /// Whether the limit is not met.
  public let isShort: Bool

  /// Whether it fails by being too much.
  let isExcess: Bool

  /// As people can use it: what is missing is not shown smaller than it is, nor what is left larger.
  public var shown: Measure { amount.rounded(isShort ? .up : .down) }
}

extension Margin: Spoken {
  public func spoken(in language: Language) -> String {
    let amount = Text(shown)
    let phrase =
      if !isShort {
        Text(nl: "\(amount) over", en: "\(amount) to spare")
      } else if self.amount.number == 0 {
        // What has to stay away from its limit is at it.
        Text(nl: "precies de grens", en: "exactly the limit")
      } else if isExcess {
        Text(nl: "\(amount) te veel", en: "\(amount) too much")
      } else {
        Text(nl: "\(amount) te weinig", en: "\(amount) short")
      }
    return phrase(language)
  }
}

/// A value that does not meet its limit, for a remedy to speak of.
public struct Shortfall: Sendable {
  public let actual: Text
  public let limit: Text

  /// What has to be added or taken away.
  public let difference: Text

  /// The limit as it is, where `limit` is rounded for people.
  public let bound: Measure

  init?(_ measurement: Measurement) {
    guard let actual = measurement.shownActual, let limit = measurement.shownLimit,
      let margin = measurement.margin, let bound = measurement.limit
    else { return nil }
    self.bound = bound
    self.actual = Text(actual)
    self.limit = Text(limit)
    difference = Text(margin.shown)
  }
}
