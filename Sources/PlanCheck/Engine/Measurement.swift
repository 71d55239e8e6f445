/// A value that a demand sets a limit to: an amount or a count.
public protocol Measurable: Comparable, Spoken {
  static func - (left: Self, right: Self) -> Self

  /// What a difference of this size is called: that of two percentages is no percentage.
  var asDifference: Text { get }
}

extension Quantity: Measurable {
  public var asDifference: Text {
    Text(
      nl: "\(U.spokenDifference(thousandths, in: .nl))", en: "\(U.spokenDifference(thousandths, in: .en))")
  }
}

extension Int: Measurable {
  public var asDifference: Text { Text(self) }
}

/// How a value has to stand to its limit.
public enum Relation: String, CaseIterable, Sendable {
  case atLeast = "at-least"
  case atMost = "at-most"
  case below
  case above

  @inlinable func holds<Value: Comparable>(_ value: Value, _ limit: Value) -> Bool {
    switch self {
    case .atLeast: compare(value, .atLeast, limit)
    case .atMost: compare(value, .atMost, limit)
    case .below: compare(value, .less, limit)
    case .above: compare(value, .more, limit)
    }
  }

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

/// How one requirement of a rule came out on one subject, in words.
public struct Measurement: Equatable, Sendable {
  /// What was looked at, such as "free on the left".
  public let what: Text

  /// Nil if the site does not state what it takes to know.
  public let holds: Bool?

  /// The value found, if it is an amount or a count, and known.
  public let actual: Text?

  /// What the value has to be.
  public let limit: Text?
  public let relation: Relation?

  /// How much room there is to the limit, or how much it falls short.
  public let margin: Margin?

  /// What to do about it if it does not hold, with the figures filled in.
  public let remedy: Text?

  /// "8 cm, at least 10 cm: 2 cm short"
  public var sentence: Text? {
    guard let actual, let limit, let relation, let margin else { return nil }
    return Text(
      nl: "\(what): \(actual), \(relation.phrase(limit)): \(margin)",
      en: "\(what): \(actual), \(relation.phrase(limit)): \(margin)")
  }
}

public struct Margin: Equatable, Spoken {
  /// The distance to the limit, never less than zero.
  public let amount: Text

  /// Whether the limit is not met.
  public let isShort: Bool

  /// Whether it fails by being too much.
  let isExcess: Bool

  public func spoken(in language: Language) -> String {
    let phrase =
      if !isShort {
        Text(nl: "\(amount) over", en: "\(amount) to spare")
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
}
