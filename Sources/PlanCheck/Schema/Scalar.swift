/// A value that a site file writes as one word or phrase.
public protocol Scalar: Sendable, CustomStringConvertible {
  static var shape: Shape { get }
  init?(plan bytes: Span<UInt8>)

  /// What the writer of a value that cannot be read most likely meant.
  static func hint(for found: String) -> Text?
}

extension Scalar {
  public static func hint(for found: String) -> Text? { nil }
}

/// A value that describes, and that no rule judges.
protocol Descriptive {}

extension String: Descriptive {}
extension Name: Descriptive {}
extension Day: Descriptive {}

func didYouMean(_ guess: String?) -> Text? {
  guess.map { Text(nl: "Bedoelt u “\($0)”?", en: "Did you mean “\($0)”?") }
}

extension String: Scalar {
  public static var shape: Shape { .text }

  public init?(plan bytes: Span<UInt8>) {
    guard !bytes.isBlank else { return nil }
    self.init(bytes)
    if bytes.mayHoldForbidden && unicodeScalars.contains(where: \.isForbidden) { return nil }
  }

  public static func hint(for found: String) -> Text? {
    if found.utf8.span.isBlank {
      return Text(
        nl: "Laat het veld leeg als er niets in te vullen is.",
        en: "Leave the field blank if there is nothing to fill in.")
    }
    guard found.unicodeScalars.contains(where: \.isForbidden) else { return nil }
    return Text(nl: "Er staat een onzichtbaar teken in.", en: "There is an invisible character in it.")
  }
}

/// What a site file calls something: short, and on one line.
public struct Name: Scalar, Hashable {
  public let description: String

  public static let maximumLength = 60

  public static var shape: Shape { .name }

  public init?(plan bytes: Span<UInt8>) {
    guard bytes.count <= 4 * Self.maximumLength, !bytes.hasLineBreak, let text = String(plan: bytes),
      bytes.count <= Self.maximumLength || text.unicodeScalars.count <= Self.maximumLength
    else { return nil }
    description = text
  }

  public static func hint(for found: String) -> Text? {
    if found.unicodeScalars.count > maximumLength {
      return Text(
        nl: "Een naam is ten hoogste \(maximumLength) tekens lang.",
        en: "A name is at most \(maximumLength) characters long.")
    }
    return String.hint(for: found)
  }
}

extension Bool: Scalar {
  public static var shape: Shape { .flag }

  /// The words for true and false; files are written in English keys by Dutch people.
  static let words: [(word: StaticString, value: Bool)] = [
    ("yes", true), ("no", false), ("ja", true), ("nee", false), ("true", true), ("false", false),
  ]

  public init?(plan bytes: Span<UInt8>) {
    for (word, value) in Self.words where bytes.spellsIgnoringCase(word) {
      self = value
      return
    }
    return nil
  }

  public static func hint(for found: String) -> Text? {
    // A slip in a word this short can make it its opposite: "on" is not "no".
    found.count < 3 ? nil : didYouMean(found.nearest(among: words.map { "\($0.word)" }))
  }
}

/// A closed set of words, such as `solid` and `stranded`.
public protocol Choice: Scalar, RawRepresentable<String>, CaseIterable {}

extension Choice {
  public static var shape: Shape { .choice(allCases.map(\.rawValue)) }

  public init?(plan bytes: Span<UInt8>) {
    for word in Self.allCases where bytes.spells(word.rawValue) {
      self = word
      return
    }
    return nil
  }

  public var description: String { rawValue }

  public static func hint(for found: String) -> Text? {
    didYouMean(found.nearest(among: allCases.map(\.rawValue)))
  }
}

/// A day of the calendar, written as 2026-03-02.
public struct Day: Scalar, Comparable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int

  public static var shape: Shape { .date }

  public init?(plan bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(plan: bytes.extracting(0..<4)), let month = Int(plan: bytes.extracting(5..<7)),
      let day = Int(plan: bytes.extracting(8..<10)),
      (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: width - String(number).count) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// How many of something there are: a bare number, because it has no unit.
extension Int: Scalar {
  public static var shape: Shape { .count(from: 0) }

  public init?(plan bytes: Span<UInt8>) {
    var index = 0
    guard let number = bytes.takeNumber(at: &index, upTo: 9), index == bytes.count else { return nil }
    self = number
  }
}

/// How many of something there are that counts itself in, and so is never none.
public struct AtLeastOne: Scalar, Hashable {
  public let count: Int

  public static var shape: Shape { .count(from: 1) }

  public init?(plan bytes: Span<UInt8>) {
    guard let count = Int(plan: bytes), count > 0 else { return nil }
    self.count = count
  }

  public var description: String { String(count) }

  public static func hint(for found: String) -> Text? {
    found.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
      ? Text(nl: "Deze telt zelf mee: ten minste 1.", en: "This one counts itself: at least 1.") : nil
  }
}

extension Span<UInt8> {
  func take(_ byte: UInt8, at index: inout Int) -> Bool {
    guard index < count, self[index] == byte else { return false }
    index += 1
    return true
  }

  /// The digits that stand here; nil if there are none, or too many to hold.
  func takeNumber(at index: inout Int, upTo limit: Int) -> Int? {
    let start = index
    var number = 0
    while index < count, case let digit = self[index] &- UInt8(ascii: "0"), digit < 10 {
      guard index - start < limit else { return nil }
      number = number * 10 + Int(digit)
      index += 1
    }
    return index > start ? number : nil
  }

  /// Whether these bytes are this lower-case word, in capitals or not.
  func spellsIgnoringCase(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    if spells(word) { return true }
    return word.withUTF8Buffer { letters in
      for index in indices where unsafe self[index] | 0x20 != letters[index] { return false }
      return true
    }
  }
}
