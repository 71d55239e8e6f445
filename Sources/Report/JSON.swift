/// A JSON value whose members keep their order, so that the same input gives the same bytes.
enum JSON {
  case null
  case flag(Bool)
  case number(Int)
  /// A number with up to three decimals.
  case amount(thousandths: Int64)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])
  /// An object on a single line, for the small ones of which there are many.
  case row([(String, JSON)])

  /// The value over several lines, two spaces deeper for each level.
  func pretty() -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, lineBreak: "\n")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value to one buffer for the whole document: reports are long.
  private func write(to bytes: inout [UInt8], lineBreak: String) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag, .number, .amount: bytes += word.utf8
    case .text(let text): Self.write(quoted: text, to: &bytes)
    case .array(let elements):
      let inner = elements.allSatisfy { $0.isPlain } ? "" : lineBreak + "  "
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        Self.separate(index, inner, &bytes)
        element.write(to: &bytes, lineBreak: inner)
      }
      if !inner.isEmpty { bytes += lineBreak.utf8 }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members), .row(let members):
      let inner = isRow || members.isEmpty ? "" : lineBreak + "  "
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        Self.separate(index, inner, &bytes)
        Self.write(quoted: member.0, to: &bytes)
        bytes += ": ".utf8
        member.1.write(to: &bytes, lineBreak: inner)
      }
      if !inner.isEmpty { bytes += lineBreak.utf8 }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// What stands before an element: a comma, unless it is the first, and a line break or a space.
  private static func separate(_ index: Int, _ lineBreak: String, _ bytes: inout [UInt8]) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if !lineBreak.isEmpty {
      bytes += lineBreak.utf8
    } else if index > 0 {
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// A single value as it is written where there are no quotes; empty if it is none.
  var word: String {
    switch self {
    case .null, .array, .object, .row: return ""
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
    case .array, .object, .row: false
    }
  }

  private var isRow: Bool { if case .row = self { true } else { false } }

  private static func write(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.span.isPlainJSON {
      bytes += text.utf8
    } else {
      for byte in text.utf8 { write(escaped: byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(escaped byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
    case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
    case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
    case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }
}

extension Span<UInt8> {
  /// Whether nothing in it has to be escaped: of nearly every text.
  fileprivate var isPlainJSON: Bool {
    for index in indices {
      let byte = self[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }
}

extension JSON {
  /// A text, or null if there is none.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
}
