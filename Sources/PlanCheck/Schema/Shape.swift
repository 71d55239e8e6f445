/// The form of a value: what people and JSON Schema are told that a field takes.
public indirect enum Shape: Sendable {
  public struct Field: Sendable {
    public let key: String
    public let summary: Text

    /// Worked out when asked for: a problem needs the keys only.
    public let shape: @Sendable () -> Shape
  }

  case text
  case name
  case date
  case flag
  case count(from: Int)
  case choice([String])
  case quantity(symbol: String, spellings: [String], isSigned: Bool, example: String)
  case reference(Text, reserved: [String])
  case list(of: Shape)
  case record(title: Text, fields: [Field])
}

extension Shape {
  /// How a problem and the reference page name this shape: "an amount in cm, such as 15 cm".
  public var phrase: Text {
    switch self {
    case .text: Text(nl: "tekst", en: "text")
    case .name: Text(nl: "een naam", en: "a name")
    case .date: Text(nl: "een datum als 2026-03-02", en: "a date such as 2026-03-02")
    case .flag: Text(nl: "ja of nee", en: "yes or no")
    case .count(from: 0): Text(nl: "een aantal", en: "a count")
    case .count(let least):
      Text(nl: "een aantal van ten minste \(least)", en: "a count of at least \(least)")
    case .choice(let words):
      Text(nl: "\(words.joined(separator: " of "))", en: "\(words.joined(separator: " or "))")
    case .quantity(let symbol, _, _, let example):
      Text(
        nl: "een hoeveelheid in \(symbol), zoals \(example)", en: "an amount in \(symbol), such as \(example)"
      )
    case .reference(let target, let reserved):
      Text(
        nl: "de naam van een \(target)\(reserved.map { ", of \($0)" }.joined())",
        en: "the name of a \(target)\(reserved.map { ", or \($0)" }.joined())")
    case .list(let element):
      Text(nl: "een lijst: [\(element.phrase), …]", en: "a list: [\(element.phrase), …]")
    case .record(let title, _):
      Text(
        nl: "een blok gegevens van \(title), elk met een naam en “:”",
        en: "fields of \(title), each with a name and “:”")
    }
  }
}
