import PlanCheck

/// The content of a `<style>` or a `<script>`: of our own making. HTML takes no escapes in it, so
/// the words of others come into a style quoted, and into a script not at all.
struct InlineCode: Sendable {
  private(set) var text: String

  /// Neither sign may stand in it: the report is XML as well.
  init(_ own: StaticString) {
    text = own.description
    precondition(!text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.text += right.text
    return sum
  }

  /// Any words as a string of a style sheet: what is no plain letter or digit is escaped.
  static func quoted(_ words: String) -> Self {
    var code = InlineCode("\"")
    for scalar in words.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      let digits = String(scalar.value, radix: 16)
      let escaped = "\\\(String(repeating: "0", count: 6 - digits.count))\(digits)"
      code.text += isPlain ? String(Character(scalar)) : escaped
    }
    code.text += "\""
    return code
  }

  /// What a content security policy calls it.
  var source: String { "'sha256-\(SHA256(of: text).bytes.base64)'" }
}

extension [UInt8] {
  /// By RFC 4648, section 4.
  var base64: String {
    let alphabet = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      let bits = group.reduce(0) { ($0 << 8) | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit: Character = place > group.count ? "=" : alphabet[(bits >> (18 - 6 * place)) & 63]
        text.append(digit)
      }
    }
    return text
  }
}
