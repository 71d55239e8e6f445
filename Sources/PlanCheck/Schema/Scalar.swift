/// A value that a site file writes as one word or phrase.
public protocol Scalar: Sendable, CustomStringConvertible, Equatable {
  static var shape: Shape { get }

  /// How people may write it besides.
  static func spelling(_ setting: Setting) -> Spelling

  /// What words may stand in the stead of a list of such; nil if none may.
  static var listSpelling: Spelling? { get }

  init?(plan bytes: Span<UInt8>)

  /// The value as reports handle it, whatever its type.
  var stated: StatedValue { get }

  /// Whether a rule can judge it: names, texts and days only say whose something is and what it
  /// is called.
  static var isJudgeable: Bool { get }

  /// Whether a field with these limits takes it.
  func isWithin(_ limits: Limits) -> Bool

  /// What a value means that is not written as the format has it, where there can be no doubt.
  static func understood(_ words: String, _ setting: Setting) -> Self?

  /// What is wrong with a value that cannot be read.
  static func hint(for found: String) -> Text?

  /// What its writer most likely meant: another spelling of it, never another value.
  static func proposal(for found: String) -> String?

  /// The values that a few words list; nil if that is not plain.
  static func list(in words: String) -> [Self]?

  /// What words should be in the stead of which a list belongs.
  static func listHint(for words: String) -> Text?
}

extension Scalar {
  public static func spelling(_ setting: Setting) -> Spelling { .anything }
  public static var listSpelling: Spelling? { nil }
  public static var isJudgeable: Bool { true }
  public func isWithin(_ limits: Limits) -> Bool { true }
  public static func understood(_ words: String, _ setting: Setting) -> Self? { nil }
  public static func hint(for found: String) -> Text? { nil }
  public static func proposal(for found: String) -> String? { nil }
  public static func list(in words: String) -> [Self]? { nil }
  public static func listHint(for words: String) -> Text? { nil }
}

func didYouMean(_ guess: String?) -> Text? {
  guess.map { Text(nl: "Bedoelt u “\($0)”?", en: "Did you mean “\($0)”?") }
}

extension String: Scalar {
  /// No note about a home is longer, and a report repeats it in several places.
  static let maximumTextLength = 2000

  public static var shape: Shape { .text }
  public static var isJudgeable: Bool { false }
  public var stated: StatedValue { .text(self) }

  public init?(plan bytes: Span<UInt8>) {
    guard !bytes.isBlank, bytes.count <= 4 * Self.maximumTextLength else { return nil }
    self.init(bytes)
    if bytes.mayHoldForbidden && unicodeScalars.contains(where: { $0.isForbidden }) { return nil }
    if bytes.count > Self.maximumTextLength && unicodeScalars.count > Self.maximumTextLength { return nil }
  }

  public static func hint(for found: String) -> Text? {
    if found.utf8.span.isBlank {
      return Text(
        nl: "Laat het veld leeg als er niets in te vullen is.",
        en: "Leave the field blank if there is nothing to fill in.")
    }
    if found.unicodeScalars.contains(where: { $0.isForbidden }) {
      return Text(nl: "Er staat een onzichtbaar teken in.", en: "There is an invisible character in it.")
    }
    guard found.unicodeScalars.count > maximumTextLength else { return nil }
    return Text(
      nl: "Een tekst is ten hoogste \(maximumTextLength) tekens lang.",
      en: "A text is at most \(maximumTextLength) characters long.")
  }
}

/// What a site file calls something: short, and on one line.
///
/// Two names that print alike are one: spaces of any kind count as one space, none count at the ends,
/// and what leaves nothing on paper does not count.
public struct Name: Scalar, Hashable {
  public let description: String

  public static let maximumLength = 60

  public static var shape: Shape { .name }
  public static var isJudgeable: Bool { false }
  public var stated: StatedValue { .text(description) }

  public init?(plan bytes: Span<UInt8>) {
    guard bytes.count <= 4 * Self.maximumLength, !bytes.hasLineBreak, let text = String(plan: bytes)
    else { return nil }
    if bytes.isPlain {
      guard bytes.count <= Self.maximumLength else { return nil }
    } else {
      guard text.unicodeScalars.count <= Self.maximumLength,
        !text.unicodeScalars.contains(where: { $0.isInvisible })
      else { return nil }
    }
    let name = bytes.isTidy ? text : text.withPlainSpaces
    guard !name.isEmpty else { return nil }
    description = name
  }

  public static func == (left: Self, right: Self) -> Bool {
    if left.isPlain && right.isPlain { return left.description == right.description }
    return left.visible == right.visible
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(isPlain ? description : visible) }

  private var isPlain: Bool { description.utf8.span.isPlain }

  /// Without what leaves nothing on paper: an emoji of several is joined by such characters.
  private var visible: String {
    String(
      String.UnicodeScalarView(
        description.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
  }

  /// A word that has a meaning of its own where a name could stand.
  init(reserved word: StaticString) { description = word.description }

  /// A name in code or in a form; nil of what a site file would refuse.
  public init?(_ text: String) { self.init(plan: text.utf8.span) }

  public static func hint(for found: String) -> Text? {
    if found.unicodeScalars.count > maximumLength {
      return Text(
        nl: "Een naam is ten hoogste \(maximumLength) tekens lang.",
        en: "A name is at most \(maximumLength) characters long.")
    }
    if found.unicodeScalars.contains(where: { $0.isInvisible }) {
      return Text(nl: "Er staat een onzichtbaar teken in.", en: "There is an invisible character in it.")
    }
    return String.hint(for: found)
  }
}

extension Span<UInt8> {
  /// Whether it is printable ASCII without a space too many.
  fileprivate var isTidy: Bool {
    let space = UInt8(ascii: " ")
    guard isPlain, count > 0, self[0] != space, self[count - 1] != space else { return false }
    for index in 1..<Swift.max(1, count) where self[index] == space && self[index - 1] == space {
      return false
    }
    return true
  }
}

extension String {
  /// Its words with a space between each two.
  fileprivate var withPlainSpaces: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether nobody can tell what it leaves on paper.
  fileprivate var isInvisible: Bool {
    if isForbidden || value == 0x2800 { return true }
    switch properties.generalCategory {
    case .privateUse, .unassigned, .control: return true
    default: return false
    }
  }
}

extension Bool: Scalar {
  public static var shape: Shape { .flag }
  public var stated: StatedValue { .flag(self) }

  /// The words for which there is one in each language.
  public static let translations = [Text(nl: "ja", en: "yes"), Text(nl: "nee", en: "no")]

  /// The words for true and false.
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

  public static func understood(_ words: String, _ setting: Setting) -> Bool? {
    understood(Phrase(words), setting)
  }

  public static func proposal(for found: String) -> String? {
    // A slip in a word this short can make it its opposite: "on" is not "no".
    guard found.count >= 3, let guess = found.nearest(among: words.map { "\($0.word)" }) else { return nil }
    return found.isSlip(of: guess) ? guess : nil
  }
}

/// A closed set of words, such as `solid` and `stranded`: `massief` and `soepel` in Dutch.
public protocol Choice: Scalar, CaseIterable {
  /// What site files call it: in either language, in capitals or not.
  var words: Text { get }

  /// What people call it besides.
  var otherWords: [String] { get }
}

extension Choice {
  public static var shape: Shape { .choice(allCases.map { $0.words }) }
  public var stated: StatedValue { .word(words) }

  public init?(plan bytes: Span<UInt8>) {
    for choice in Self.allCases {
      let words = choice.words
      if bytes.spells(words.en) || bytes.spells(words.nl) {
        self = choice
        return
      }
    }
    for choice in Self.allCases {
      if choice.words.all.contains(where: { bytes.spellsIgnoringCase($0.utf8.span) }) {
        self = choice
        return
      }
    }
    return nil
  }

  /// In English: the word that programs know it by.
  public var description: String { words.en }

  public var otherWords: [String] { [] }

  public static func understood(_ words: String, _ setting: Setting) -> Self? {
    understood(Phrase(words), setting)
  }

  public static func proposal(for found: String) -> String? {
    found.slip(of: allCases.flatMap { $0.words.all })
  }
}

/// What has one word in all languages: a letter, a number, a name that a device gives it.
extension Choice where Self: RawRepresentable<String> {
  public var words: Text { Text(verbatim: rawValue) }
}

extension Text {
  /// The words, each once.
  var all: [String] { nl == en ? [en] : [nl, en] }
}

/// A day of the calendar, written as 2026-03-02.
public struct Day: Scalar, Comparable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int

  public static var shape: Shape { .date }
  public static var isJudgeable: Bool { false }
  public var stated: StatedValue { .day(self) }

  /// The years in which a home battery is planned, installed or looked at.
  private static let years = 2000...2199

  public init?(plan bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(plan: bytes.extracting(0..<4)), let month = Int(plan: bytes.extracting(5..<7)),
      let day = Int(plan: bytes.extracting(8..<10)),
      Self.years.contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  public static func understood(_ words: String, _ setting: Setting) -> Day? {
    understood(Phrase(words), setting)
  }

  public static func hint(for found: String) -> Text? {
    if let advice = advice(on: found) { return advice }
    let isDay = found.utf8.count == 10 && found.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
    guard isDay, let year = Int(plan: Array(found.utf8.prefix(4)).span), !years.contains(year) else {
      return nil
    }
    return Text(
      nl: "Het jaar ligt tussen \(years.lowerBound) en \(years.upperBound).",
      en: "The year lies between \(years.lowerBound) and \(years.upperBound).")
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// The day so many months and then days later; from the end of a long month the end of a shorter one.
  public func adding(months: Int, days: Int) -> Day {
    var later = self
    let count = later.month - 1 + months
    let (year, month) = (later.year + count / 12, count % 12 + 1)
    later = Day(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
    for _ in 0..<days { later = later.next }
    return later
  }

  private var next: Day {
    if day < Self.days(in: month, of: year) { return Day(year: year, month: month, day: day + 1) }
    return month < 12 ? Day(year: year, month: month + 1, day: 1) : Day(year: year + 1, month: 1, day: 1)
  }

  private init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

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

/// As people write it: "2 maart 2026", "2 March 2026".
extension Day: Spoken {
  private static let months = [
    Text(nl: "januari", en: "January"), Text(nl: "februari", en: "February"),
    Text(nl: "maart", en: "March"), Text(nl: "april", en: "April"), Text(nl: "mei", en: "May"),
    Text(nl: "juni", en: "June"), Text(nl: "juli", en: "July"), Text(nl: "augustus", en: "August"),
    Text(nl: "september", en: "September"), Text(nl: "oktober", en: "October"),
    Text(nl: "november", en: "November"), Text(nl: "december", en: "December"),
  ]

  public func spoken(in language: Language) -> String {
    "\(day) \(Self.months[month - 1](language)) \(year)"
  }
}

/// How many of something there are: a bare number, because it has no unit.
extension Int: Scalar {
  /// More of nothing are counted in a home.
  static let most = 10_000

  public static var shape: Shape { .count(from: 0, to: most) }
  public var stated: StatedValue { .count(self) }
  public func isWithin(_ limits: Limits) -> Bool { limits.range.contains(Int64(self)) }

  public static func understood(_ words: String, _ setting: Setting) -> Int? {
    understood(Phrase(words), setting)
  }

  public init?(plan bytes: Span<UInt8>) {
    var index = 0
    guard let number = bytes.takeNumber(at: &index, upTo: 9), index == bytes.count, number <= Self.most
    else { return nil }
    self = number
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

  /// Whether these bytes are this word, each letter in capitals or not.
  func spellsIgnoringCase(_ word: Span<UInt8>) -> Bool {
    guard count == word.count else { return false }
    for index in indices where self[index] != word[index] {
      let letter = self[index] | 0x20
      guard letter == word[index] | 0x20, UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter else {
        return false
      }
    }
    return true
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
