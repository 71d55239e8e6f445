/// The form of a value: what people and JSON Schema are told that a field takes.
public indirect enum Shape: Sendable {
  public struct Field: Sendable {
    public let key: Key

    let words: FieldWords

    /// What it means.
    public var summary: Text { words.summary }

    /// How it is asked for, of something.
    public func question(of owner: Text?) -> Text { words.question(of: owner) }

    /// Worked out when asked for: a problem needs the keys only.
    public let shape: @Sendable () -> Shape

    /// How people may write it besides, worked out likewise.
    public let spelling: @Sendable () -> Spelling
  }

  case text
  case name
  case serialNumber
  case date
  case flag
  /// From this many on; at most as many as the field takes.
  case count(from: Int, to: Int)
  case choice([Text])
  case quantity(symbol: String, spellings: [String], isSigned: Bool, canBeZero: Bool, example: String)
  case reference(Text, reserved: [Text])
  case list(of: Shape)
  case record(title: Text, fields: [Field])
}

extension Shape {
  /// How a problem and the reference page name this shape: "an amount in cm, such as 15 cm".
  public var phrase: Text {
    switch self {
    case .text: Text(nl: "tekst", en: "text")
    case .name: Text(nl: "een naam", en: "a name")
    case .serialNumber: Text(nl: "een serienummer", en: "a serial number")
    case .date: Text(nl: "een datum als 2026-03-02", en: "a date such as 2026-03-02")
    case .flag: Text(nl: "ja of nee", en: "yes or no")
    case .count(from: 0, to: Int.most): Text(nl: "een aantal", en: "a count")
    case .count(let least, to: Int.most):
      Text(nl: "een aantal van ten minste \(least)", en: "a count of at least \(least)")
    case .count(let least, let most):
      Text(nl: "een aantal van \(least) tot en met \(most)", en: "a count from \(least) to \(most)")
    case .choice(let words):
      Text(
        nl: "\(words.map { $0.nl }.joined(separator: " of "))",
        en: "\(words.map { $0.en }.joined(separator: " or "))")
    case .quantity(let symbol, _, _, canBeZero: true, let example):
      Text(
        nl: "een hoeveelheid in \(symbol), zoals \(example)", en: "an amount in \(symbol), such as \(example)"
      )
    case .quantity(let symbol, _, _, canBeZero: false, let example):
      Text(
        nl: "een hoeveelheid in \(symbol) van meer dan nul, zoals \(example)",
        en: "an amount in \(symbol) above zero, such as \(example)")
    case .reference(let target, let reserved):
      Text(
        nl: "de naam van een \(target)\(reserved.map { ", of \($0.nl)" }.joined())",
        en: "the name of a \(target)\(reserved.map { ", or \($0.en)" }.joined())")
    case .list(let element):
      Text(nl: "een lijst: [\(element.phrase), …]", en: "a list: [\(element.phrase), …]")
    case .record(let title, _):
      Text(
        nl: "een blok gegevens van \(title), elk met een naam en “:”",
        en: "fields of \(title), each with a name and “:”")
    }
  }
}

extension Shape {
  /// The same for a field that takes less than its type can hold.
  func within(_ limits: Limits) -> Shape {
    switch self {
    case .count(let least, let most):
      .count(
        from: Int(max(Int64(least), limits.range.lowerBound)),
        to: Int(min(Int64(most), limits.range.upperBound)))
    case .quantity(let symbol, let spellings, let isSigned, let canBeZero, let example):
      .quantity(
        symbol: symbol, spellings: spellings, isSigned: isSigned,
        canBeZero: canBeZero && limits.range.contains(0), example: example)
    default: self
    }
  }
}
