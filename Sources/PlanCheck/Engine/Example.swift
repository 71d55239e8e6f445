/// A piece of a site file that shows what a rule says, with marks: `↓` stands before the value to
/// blame, `«…»` around a value that lies on a limit.
///
/// Tests, the pages of rules and exercises are made from it.
public struct Example: Sendable, ExpressibleByStringInterpolation {
  /// The text with its marks.
  public let marked: String

  public init(stringLiteral value: String) { marked = value }

  /// The text as people write it.
  public var text: String { String(marked.filter { !Self.marks.contains($0) }) }

  private static let marks: [Character] = ["↓", "«", "»"]

  /// Where the value to blame stands in the text; nil if none is marked.
  public var blamed: SourcePosition? {
    var (line, column) = (1, 1)
    for character in marked {
      switch character {
      case "↓": return SourcePosition(line: line, column: column)
      case "«", "»": break
      case "\n": (line, column) = (line + 1, 1)
      default: column += 1
      }
    }
    return nil
  }

  /// A value that lies on a limit, by its place among the characters of the text.
  public struct Limit: Sendable {
    public let value: String
    let range: Range<Int>
  }

  /// The values that lie on a limit.
  public var limits: [Limit] {
    var limits: [Limit] = []
    var (place, start) = (0, 0)
    var value = ""
    for character in marked {
      switch character {
      case "↓": break
      case "«": (start, value) = (place, "")
      case "»": limits.append(Limit(value: value, range: start..<place))
      default:
        value.append(character)
        place += 1
      }
    }
    return limits
  }

  /// The text with a value on a limit moved by hundredths of its unit, or a count by ones.
  public func moving(_ limit: Limit, by steps: Int) -> String {
    let text = Array(self.text)
    return String(text[..<limit.range.lowerBound]) + limit.moved(by: steps)
      + String(text[limit.range.upperBound...])
  }
}

extension Example.Limit {
  fileprivate func moved(by steps: Int) -> String {
    let digits = value.prefix { $0 == "-" || $0 == "." || $0.isNumber }
    let unit = value.dropFirst(digits.count)
    if unit.isEmpty { return String((Int(digits) ?? 0) + steps) }
    let parts = digits.split(separator: ".")
    let fraction = parts.count > 1 ? parts[1] + String(repeating: "0", count: 2 - parts[1].count) : "00"
    let hundredths = (Int(String(parts[0]) + String(fraction)) ?? 0) + steps
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)\(unit)"
  }
}
