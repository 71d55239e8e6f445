// How a value is written so that it is read as it is meant.

extension String {
  /// In a form that every reader of YAML takes for this text.
  func spelt(by habit: Habit.Quotes, asText isText: Bool, inBrackets: Bool) -> String {
    // A number has no quotes, even in JSON.
    let isBare = isTakenForAnother ? !isText : !habit.areUsual
    return isBare && canStandPlain(inBrackets: inBrackets) ? self : spelt(in: habit.kind)
  }

  /// In quotes of this kind; in double ones if the others cannot hold it.
  func spelt(in quoting: Quoting) -> String {
    guard quoting == .single, !utf8.contains(where: { $0 < 0x20 }) else { return inDoubleQuotes }
    return "'\(replacingBytes { $0 == UInt8(ascii: "'") ? "''" : nil })'"
  }

  var inDoubleQuotes: String {
    let escaped = replacingBytes { byte in
      switch byte {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\\"): "\\\\"
      case 0x09: "\\t"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      default: nil
      }
    }
    return "\"\(escaped)\""
  }

  private func replacingBytes(_ replacement: (UInt8) -> StaticString?) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 8)
    for byte in utf8 {
      if let other = replacement(byte) { bytes += Array(other.description.utf8) } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether YAML reads it as it is, without quotes.
  func canStandPlain(inBrackets: Bool) -> Bool {
    let bytes = Array(utf8)
    guard let first = bytes.first, let last = bytes.last, !first.isSpace, !last.isSpace else { return false }
    switch first {
    case UInt8(ascii: "-"):
      guard bytes.count > 1, bytes[1].isLetterOrDigit else { return false }
    case _ where "?:,[]{}#&*!|>'\"%@`".utf8.contains(first): return false
    default: break
    }
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      switch byte {
      case ..<0x20: return false
      case UInt8(ascii: ":") where next.isSpace || (inBrackets && next.isBracketOrComma): return false
      case UInt8(ascii: " ") where next == UInt8(ascii: "#"): return false
      case _ where inBrackets && byte.isBracketOrComma: return false
      default: break
      }
    }
    return !bytes.starts(with: "...".utf8)
  }

  /// Whether some readers of YAML would take this text for something else: nothing, yes or no, a
  /// number, a day.
  var isTakenForAnother: Bool {
    let words = ["~", "null", "yes", "no", "on", "off", "y", "n", "true", "false", "=", "<<"]
    let word = lowercased()
    return words.contains(word) || Array(word.utf8).span.looksLikeNumber
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  fileprivate var isBracketOrComma: Bool { ",[]{}".utf8.contains(self) }
}

extension Span<UInt8> {
  /// Whether it is a number or a day, in lower case: one with a sign, a fraction, an exponent, another
  /// base, or parts of sixty; or one that is none.
  fileprivate var looksLikeNumber: Bool {
    var start = 0
    if !take(UInt8(ascii: "+"), at: &start) { _ = take(UInt8(ascii: "-"), at: &start) }
    let body = extracting(start..<count)
    if body.spells(".inf") || body.spells(".nan") { return true }
    guard body.count > 0, body[0].isDigit || body[0] == UInt8(ascii: ".") else { return false }
    if body.count > 2, body[0] == UInt8(ascii: "0"), "xob".utf8.contains(body[1]) {
      return body.all(from: 2) { $0.isDigit || "abcdef_".utf8.contains($0) }
    }
    // 2026-03-02, and with a time behind it.
    if body.count >= 8, body.all(upTo: 4, { $0.isDigit }), body[4] == UInt8(ascii: "-") { return true }
    return body.all { $0.isDigit || "._:e+-".utf8.contains($0) } && body.count(of: UInt8(ascii: ".")) <= 1
      && body.count(of: UInt8(ascii: "e")) <= 1 && body.count(of: UInt8(ascii: "-")) <= 1
  }

  private func all(from start: Int = 0, upTo end: Int? = nil, _ isRight: (UInt8) -> Bool) -> Bool {
    for index in start..<(end ?? count) where !isRight(self[index]) { return false }
    return true
  }

  private func count(of byte: UInt8) -> Int {
    var number = 0
    for index in indices where self[index] == byte { number += 1 }
    return number
  }
}
