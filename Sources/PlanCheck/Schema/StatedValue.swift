/// A value of a site, whatever its type: what reports print, and what programs read.
public enum StatedValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case count(Int)
  case amount(Amount)
  case day(Day)
  /// A word of a closed set, such as "stranded".
  case word(Text)
  case list([StatedValue])
  /// A list of records: what it holds is stated by them.
  case records

  /// In the spelling that a site file has, and machines read: "true", "2.5 mm²", "[L1, L2]".
  public var canonical: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .list(let values): "[\(values.map { $0.canonical }.joined(separator: ", "))]"
    default: spoken(in: .en)
    }
  }
}

extension StatedValue: Spoken {
  /// As people write it in a language: "ja", "2,5 mm²".
  public func spoken(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .word(let words): words(language)
    case .flag(let flag): flag ? (language == .nl ? "ja" : "yes") : (language == .nl ? "nee" : "no")
    case .count(let count): String(count)
    case .amount(let amount): amount.spoken(in: language)
    case .day(let day): day.spoken(in: language)
    case .list(let values): "[\(values.map { $0.spoken(in: language) }.joined(separator: ", "))]"
    case .records: "[…]"
    }
  }
}
