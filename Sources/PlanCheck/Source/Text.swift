/// A language that plancheck writes.
public enum Language: String, CaseIterable, Sendable {
  case nl, en
}

/// A sentence in every language that plancheck writes. Leaving one out does not compile.
///
/// Both are written as string literals; an amount in one is spelt as its language
/// spells it, "2,5 mm²" or "2.5 mm²", and a `Text` in one is continued in that language.
public struct Text: Hashable, Sendable {
  public let nl: String
  public let en: String

  public init(nl: Dutch, en: English) {
    self.nl = nl.string
    self.en = en.string
  }

  init(staticNL nl: StaticString, staticEN en: StaticString) {
    self.nl = nl.description
    self.en = en.description
  }

  /// Words that are the same in every language, such as a name from the plan.
  public init(verbatim words: String) {
    nl = words
    en = words
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// "a, b and c"
  public static func list(_ texts: [Text]) -> Text { joined(texts, Text(nl: "en", en: "and")) }

  /// "a, b or c"
  public static func alternatives(_ texts: [Text]) -> Text { joined(texts, Text(nl: "of", en: "or")) }

  private static func joined(_ texts: [Text], _ conjunction: Text) -> Text {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? Text(verbatim: "") }
    let others = texts.dropLast()
    return Text(
      nl: "\(others.map { $0.nl }.joined(separator: ", ")) \(conjunction) \(last)",
      en: "\(others.map { $0.en }.joined(separator: ", ")) \(conjunction) \(last)")
  }

  /// Several sentences, one after the other.
  public static func sentences(_ texts: [Text]) -> Text { joined(texts, by: " ") }

  /// The same with something else between them.
  public static func joined(_ texts: [Text], by separator: String) -> Text {
    Text(
      nl: "\(texts.map { $0.nl }.joined(separator: separator))",
      en: "\(texts.map { $0.en }.joined(separator: separator))"
    )
  }
}

extension Text {
  /// The same in the middle of a sentence.
  public var uncapitalised: Text {
    func lower(_ words: String) -> String { words.prefix(1).lowercased() + words.dropFirst() }
    return Text(nl: "\(lower(nl))", en: "\(lower(en))")
  }

  public var capitalised: Text {
    func capitalise(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
    return Text(nl: "\(capitalise(nl))", en: "\(capitalise(en))")
  }
}

/// What a sentence can name in its own language: an amount, a count, another text.
public protocol Spoken: Sendable {
  func spoken(in language: Language) -> String
}

extension Text: Spoken {
  public func spoken(in language: Language) -> String { self(language) }
}

extension Int: Spoken {
  public func spoken(in language: Language) -> String { String(self) }
}

/// The Dutch half of a `Text`.
public struct Dutch: Tongue, ExpressibleByStringInterpolation, Sendable {
  public static let language = Language.nl

  let string: String
  public init(stringLiteral value: String) { string = value }
  public init(stringInterpolation: Sentence<Dutch>) { string = stringInterpolation.words }
  private init(string: String) { self.string = string }
  public static func + (left: Self, right: Self) -> Self { Self(string: left.string + right.string) }
}

/// The English half of a `Text`.
public struct English: Tongue, ExpressibleByStringInterpolation, Sendable {
  public static let language = Language.en

  let string: String
  public init(stringLiteral value: String) { string = value }
  public init(stringInterpolation: Sentence<English>) { string = stringInterpolation.words }
  private init(string: String) { self.string = string }
  public static func + (left: Self, right: Self) -> Self { Self(string: left.string + right.string) }
}

/// What is written in one language.
public protocol Tongue {
  static var language: Language { get }
}

/// A sentence in the making, in one language.
public struct Sentence<Speech: Tongue>: StringInterpolationProtocol {
  fileprivate var words = ""

  public init(literalCapacity: Int, interpolationCount: Int) {
    words.reserveCapacity(literalCapacity + interpolationCount * 8)
  }

  public mutating func appendLiteral(_ literal: String) { words += literal }
  public mutating func appendInterpolation(_ other: String) { words += other }
  public mutating func appendInterpolation(_ part: some Spoken) {
    words += part.spoken(in: Speech.language)
  }
}
