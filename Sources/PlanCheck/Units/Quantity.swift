/// A unit that site files and the manual use.
public protocol Unit: Sendable {
  /// How reports print the unit, such as "mm²".
  static var symbol: String { get }

  /// How site files may write it, each with its size in thousandths of this unit.
  static var spellings: [(name: StaticString, size: Int)] { get }

  /// Whether an amount may lie below zero, as a temperature may.
  static var isSigned: Bool { get }

  /// The largest amount there can be, in thousandths: no humidity is over 100 %.
  static var maximum: Int { get }

  /// An amount as an example for people.
  static var example: String { get }

  /// How reports print an amount.
  static func spoken(_ thousandths: Int, in language: Language) -> String
}

extension Unit {
  public static var isSigned: Bool { false }
  public static var maximum: Int { .max }

  public static func spoken(_ thousandths: Int, in language: Language) -> String {
    "\(decimal(thousandths, in: language)) \(symbol)"
  }
}

/// "2,5" or "2.5".
func decimal(_ thousandths: Int, in language: Language) -> String {
  let (whole, fraction) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
  var digits =
    fraction == 0 ? "" : (language == .nl ? "," : ".") + String(String(1000 + fraction).dropFirst())
  while digits.hasSuffix("0") { digits.removeLast() }
  return "\(thousandths < 0 ? "-" : "")\(whole)\(digits)"
}

/// An amount of one unit. Exact to a thousandth, so that a limit met to the
/// millimetre is met: `0.1 m` equals `10 cm`.
public struct Quantity<U: Unit>: Comparable, Hashable, Sendable {
  public let thousandths: Int

  @inlinable public init(_ amount: Int) { thousandths = amount * 1000 }

  /// An amount known when the program is built, such as `SquareMillimetre(2.5)`.
  @inlinable public init(_ amount: Double) { thousandths = Int((amount * 1000).rounded()) }
  @inlinable public init(thousandths: Int) { self.thousandths = thousandths }

  @inlinable public static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }
  @inlinable public static func + (left: Self, right: Self) -> Self {
    Self(thousandths: left.thousandths + right.thousandths)
  }
  @inlinable public static func - (left: Self, right: Self) -> Self {
    Self(thousandths: left.thousandths - right.thousandths)
  }
  @inlinable public static func * (count: Int, each: Self) -> Self {
    Self(thousandths: count * each.thousandths)
  }

  @inlinable public static var zero: Self { Self(thousandths: 0) }
}

extension Quantity: Spoken {
  public func spoken(in language: Language) -> String { U.spoken(thousandths, in: language) }
}

extension Quantity: Scalar {
  public static var shape: Shape {
    .quantity(
      symbol: U.symbol, spellings: U.spellings.map { "\($0.name)" }, isSigned: U.isSigned, example: U.example)
  }

  /// The amount in the spelling that machines read, such as "2.5 mm²".
  public var description: String { spoken(in: .en) }

  /// Reads "10 cm". The unit is required: a bare number is where mistakes hide. So
  /// is an exact amount: what cannot be held to a thousandth is refused, not rounded.
  /// "2.200 W" is refused too: it means 2200 to one reader and 2,2 to another.
  public init?(plan bytes: Span<UInt8>) {
    var index = 0
    let isNegative = U.isSigned && bytes.take(UInt8(ascii: "-"), at: &index)
    let wholeStart = index
    guard let whole = bytes.takeNumber(at: &index, upTo: 9) else { return nil }
    let wholeDigits = index - wholeStart
    var (fraction, divisor) = (0, 1)
    if bytes.take(UInt8(ascii: "."), at: &index) || bytes.take(UInt8(ascii: ","), at: &index) {
      let start = index
      guard let digits = bytes.takeNumber(at: &index, upTo: 6) else { return nil }
      if index - start == 3 && wholeDigits <= 3 && whole > 0 { return nil }
      fraction = digits
      for _ in start..<index { divisor *= 10 }
    }
    while bytes.take(UInt8(ascii: " "), at: &index) {}
    let unit = bytes.extracting(index..<bytes.count)
    for spelling in U.spellings where unit.spells(spelling.name) {
      guard (fraction * spelling.size).isMultiple(of: divisor) else { return nil }
      let amount = whole * spelling.size + fraction * spelling.size / divisor
      guard amount <= U.maximum else { return nil }
      self.init(thousandths: isNegative ? -amount : amount)
      return
    }
    return nil
  }

  public static func hint(for found: String) -> Text? {
    let number = found.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "-") }
    let unit = found.dropFirst(number.count).drop { $0 == " " }
    let units = U.spellings.map { "\($0.name)" }
    if number.isEmpty {
      return Text(nl: "Begin met een getal.", en: "Begin with a number.")
    }
    if number.hasPrefix("-") && !U.isSigned {
      return Text(nl: "Dit kan niet kleiner dan nul zijn.", en: "This cannot be less than zero.")
    }
    let digits = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    if digits.count == 2, digits[1].count == 3, digits[0] != "0" {
      return Text(
        nl: "Is dit \(digits.joined()) of \(digits.joined(separator: ","))? "
          + "Schrijf geen punt of komma bij duizendtallen.",
        en: "Is this \(digits.joined()) or \(digits.joined(separator: "."))? "
          + "Write no point or comma for thousands.")
    }
    if unit.isEmpty {
      return Text(nl: "De eenheid ontbreekt. ", en: "The unit is missing. ")
        + didYouMean("\(number) \(units[0])")
    }
    if !units.contains(String(unit)) {
      let guess = String(unit).nearest(among: units) ?? units.first { $0.lowercased() == unit.lowercased() }
      return Text(
        nl: "“\(String(unit))” is hier geen eenheid; wel: \(units.joined(separator: ", ")). ",
        en: "“\(String(unit))” is no unit here; these are: \(units.joined(separator: ", ")). ")
        + didYouMean(guess.map { "\(number) \($0)" })
    }
    if U.maximum < .max {
      let maximum = Self(thousandths: U.maximum)
      return Text(nl: "Het kan ten hoogste \(maximum) zijn.", en: "It can be at most \(maximum).")
    }
    return Text(
      nl: "Schrijf een gewoon getal met ten hoogste drie cijfers achter de komma.",
      en: "Write a plain number with at most three digits after the point.")
  }
}

extension Text {
  fileprivate static func + (left: Text, right: Text?) -> Text {
    Text(nl: "\(left)\(right?.nl ?? "")", en: "\(left)\(right?.en ?? "")").trimmed
  }

  private var trimmed: Text {
    func trim(_ words: String) -> String { words.hasSuffix(" ") ? String(words.dropLast()) : words }
    return Text(nl: "\(trim(nl))", en: "\(trim(en))")
  }
}
