/// A unit that site files and the manual use, as a type.
public protocol Unit: Sendable {
  static var kind: UnitKind { get }

  /// How site files may write it, each with its size in thousandths of this unit.
  static var spellings: [(name: StaticString, size: Int64)] { get }

  /// What a house can have, in thousandths: what lies outside is a slip of the pen.
  static var range: ClosedRange<Int64> { get }

  /// An amount as an example for people.
  static var example: String { get }
}

extension Unit {
  /// Whether an amount may lie below zero, as a temperature may.
  static var isSigned: Bool { range.lowerBound < 0 }
}

/// An amount of one unit. Exact to a thousandth, so that a limit met to the
/// millimetre is met: `0.1 m` equals `10 cm`.
///
/// Arithmetic never traps: what no house has is held at the largest amount there is.
public struct Quantity<U: Unit>: Comparable, Hashable, Sendable {
  public let thousandths: Int64

  @inlinable public init(_ amount: Int) { self.init(thousandths: Int64(amount).timesClamped(1000)) }

  /// An amount known when the program is built, such as `SquareMillimetre(2.5)`.
  @inlinable public init(_ amount: Double) { thousandths = Int64((amount * 1000).rounded()) }
  @inlinable public init(thousandths: Int64) { self.thousandths = thousandths }

  @inlinable public static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }
  @inlinable public static func + (left: Self, right: Self) -> Self {
    Self(thousandths: left.thousandths.plusClamped(right.thousandths))
  }
  @inlinable public static func - (left: Self, right: Self) -> Self {
    Self(thousandths: left.thousandths.minusClamped(right.thousandths))
  }
  @inlinable public static func * (count: Int, each: Self) -> Self {
    Self(thousandths: Int64(count).timesClamped(each.thousandths))
  }

  @inlinable public static var zero: Self { Self(thousandths: 0) }

  /// The same with its unit as a value.
  public var amount: Amount { Amount(thousandths: thousandths, unit: U.kind) }
}

extension Int64 {
  /// The sum; what does not fit is the nearest that does.
  @inlinable func plusClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, likewise.
  @inlinable func minusClamped(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  /// The product, likewise.
  @inlinable func timesClamped(_ other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}

extension Quantity: Spoken {
  public func spoken(in language: Language) -> String { U.kind.spoken(thousandths, in: language) }
}

extension Quantity: Scalar {
  public static var shape: Shape {
    .quantity(
      symbol: U.kind.symbol, spellings: U.spellings.map { "\($0.name)" }, isSigned: U.isSigned,
      canBeZero: true, example: U.example)
  }

  public var stated: StatedValue { .amount(amount) }

  /// The amount in the spelling that machines read, such as "2.5 mm²".
  public var description: String { spoken(in: .en) }

  public func isWithin(_ limits: Limits) -> Bool { limits.range.contains(thousandths) }

  /// Reads "10 cm". The unit is required: a bare number is where mistakes hide. So
  /// is an exact amount: what cannot be held to a thousandth is refused, not rounded.
  /// "2.200 W" is refused too: it means 2200 to one reader and 2,2 to another. "89.999 %" is
  /// not, because there is no 89999 %.
  public init?(plan bytes: Span<UInt8>) {
    guard case .amount(let thousandths) = Reading(bytes, of: U.self) else { return nil }
    self.init(thousandths: thousandths)
  }

  public static func hint(for found: String) -> Text? {
    let phrase = Phrase(found)
    let (number, unit) = phrase.amount
    let units = U.spellings.map { "\($0.name)" }
    if phrase.dropping(Bound.atLeast + Bound.atMost) != nil {
      return Text(nl: "Schrijf hier één waarde.", en: "Write one value here.")
    }
    if number.isEmpty {
      return Text(nl: "Begin met een getal.", en: "Begin with a number.")
    }
    if number.hasPrefix("-") && !U.isSigned {
      return Text(nl: "Dit kan niet kleiner dan nul zijn.", en: "This cannot be less than zero.")
    }
    if unit.isEmpty {
      let isOne = U.sizes == 1
      return isOne
        ? Text(nl: "De eenheid ontbreekt.", en: "The unit is missing.")
        : Text(
          nl: "De eenheid ontbreekt: \(units.joined(separator: ", ")).",
          en: "The unit is missing: \(units.joined(separator: ", ")).")
    }
    guard let name = U.name(called: unit) else {
      return U.advice(on: unit)
        ?? Text(
          nl: "“\(unit)” is hier geen eenheid; wel: \(units.joined(separator: ", ")).",
          en: "“\(unit)” is no unit here; these are: \(units.joined(separator: ", ")).")
    }
    return Reading("\(number) \(name)".utf8.span, of: U.self).hint(for: Substring(number), of: U.self)
  }

  /// With the unit that a bare number can only have, or that is spelt with a slip.
  public static func proposal(for found: String) -> String? {
    let (number, unit) = Phrase(found).amount
    guard !number.isEmpty else { return nil }
    if unit.isEmpty { return U.sizes == 1 && U.isPlain ? "\(number) \(U.spellings[0].name)" : nil }
    return unit.slip(of: U.spellings.map { "\($0.name)" }).map { "\(number) \($0)" }
  }

  public static func understood(_ words: String, _ setting: Setting) -> Self? {
    understood(Phrase(words), setting)
  }
}

/// What the digits of an amount come to.
private enum Reading {
  /// In thousandths of the unit.
  case amount(Int64)
  case notPlain
  case tooLong
  case ambiguous
  case tooPrecise
  case tooLarge
  case tooSmall

  init<U: Unit>(_ bytes: Span<UInt8>, of unit: U.Type) {
    var index = 0
    let isNegative = U.isSigned && bytes.take(UInt8(ascii: "-"), at: &index)
    let wholeStart = index
    guard let whole = bytes.takeNumber(at: &index, upTo: 9).map({ Int64($0) }) else {
      self = index > wholeStart ? .tooLong : .notPlain
      return
    }
    let wholeDigits = index - wholeStart
    var (fraction, divisor): (Int64, Int64) = (0, 1)
    var mayBeThousands = false
    if bytes.take(UInt8(ascii: "."), at: &index) || bytes.take(UInt8(ascii: ","), at: &index) {
      let start = index
      guard let digits = bytes.takeNumber(at: &index, upTo: 6) else {
        self = index > start ? .tooPrecise : .notPlain
        return
      }
      mayBeThousands = index - start == 3 && wholeDigits <= 3 && whole > 0
      fraction = Int64(digits)
      for _ in start..<index { divisor *= 10 }
    }
    while bytes.take(UInt8(ascii: " "), at: &index) {}
    let spelling = bytes.extracting(index..<bytes.count)
    for (name, size) in U.spellings where spelling.spells(name) {
      let sign: Int64 = isNegative ? -1 : 1
      if mayBeThousands && U.range.contains(sign * (whole * 1000 + fraction) * size) {
        self = .ambiguous
        return
      }
      guard (fraction * size).isMultiple(of: divisor) else {
        self = .tooPrecise
        return
      }
      let amount = sign * (whole * size + fraction * size / divisor)
      self =
        amount > U.range.upperBound ? .tooLarge : amount < U.range.lowerBound ? .tooSmall : .amount(amount)
      return
    }
    self = .notPlain
  }

  /// How to write it, for someone who wrote this number.
  func hint<U: Unit>(for number: Substring, of unit: U.Type) -> Text? {
    switch self {
    case .amount: return nil
    case .tooLong:
      return Text(nl: "Dit getal is te groot.", en: "This number is too large.")
    case .ambiguous:
      let digits = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      let whole = digits.joined()
      return Text(
        nl: "Is dit \(whole) of \(digits.joined(separator: ","))? "
          + "Schrijf \(whole), of \(digits.joined(separator: ","))0 met een nul erachter.",
        en: "Is this \(whole) or \(digits.joined(separator: "."))? "
          + "Write \(whole), or \(digits.joined(separator: "."))0 with a zero behind it.")
    case .tooPrecise:
      return Text(
        nl: "Dit is nauwkeuriger dan hier gerekend wordt: rond het af.",
        en: "This is more precise than is reckoned with here: round it.")
    case .tooLarge where U.range.upperBound < 0:
      return Text(nl: "Dit is altijd kleiner dan nul.", en: "This is always less than zero.")
    case .tooSmall:
      let minimum = Quantity<U>(thousandths: U.range.lowerBound)
      return Text(nl: "Het kan niet minder dan \(minimum) zijn.", en: "It cannot be less than \(minimum).")
    case .tooLarge:
      let maximum = Quantity<U>(thousandths: U.range.upperBound)
      return Text(nl: "Het kan ten hoogste \(maximum) zijn.", en: "It can be at most \(maximum).")
    case .notPlain:
      return Text(
        nl: "Schrijf een gewoon getal met ten hoogste één komma of punt.",
        en: "Write a plain number with one point or comma at most.")
    }
  }
}

extension Unit {
  /// How many sizes its names have: a bare number of centimetres may be one of metres.
  fileprivate static var sizes: Int { Set(spellings.map { $0.size }).count }

  /// Whether a bare number can be nothing else: a share of one may be all, or one in a hundred.
  fileprivate static var isPlain: Bool { kind != .percent }

  /// What to say of a unit of something else.
  fileprivate static func advice(on unit: String) -> Text? {
    guard kind == .watt, unit.bare == "wp" || unit.bare == "kwp" else { return nil }
    return Text(
      nl: "Wp is het piekvermogen van de panelen. Hier hoort het AC-vermogen van de omvormer, in W of kW.",
      en: "Wp is the peak power of the panels. What belongs here is the inverter's AC power, in W or kW.")
  }
}
