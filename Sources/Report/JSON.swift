/// A JSON value whose members keep their order, so that the same input gives the same bytes.
enum JSON {
  case null
  case flag(Bool)
  case number(Int)
  /// A number with up to three decimals.
  case amount(thousandths: Int)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The value over several lines, two spaces deeper for each level.
  func pretty(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .flag(let flag): return flag ? "true" : "false"
    case .number, .amount: return word
    case .text(let text): return Self.quoted(text)
    case .array(let elements):
      if elements.allSatisfy(\.isPlain) { return "[\(elements.map { $0.pretty() }.joined(separator: ", "))]" }
      return "[\n" + elements.map { inner + $0.pretty(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(Self.quoted($0.0)): \($0.1.pretty(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// A single value as it is written where there are no quotes; empty if it is none.
  var word: String {
    switch self {
    case .null, .array, .object: return ""
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return String(number)
    case .text(let text): return text
    case .amount(let thousandths):
      let (whole, fraction) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
      var digits = fraction == 0 ? "" : ".\(String(1000 + fraction).dropFirst())"
      while digits.hasSuffix("0") { digits.removeLast() }
      return "\(thousandths < 0 ? "-" : "")\(whole)\(digits)"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .flag, .number, .amount, .text: true
    case .array, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20:
        quoted +=
          "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2) + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
