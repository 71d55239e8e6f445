// What people write and YAML has another use for.

extension SourceFile {
  /// The file with a `~` for each value that is a lone `?` or `-`, and a `^` for each `>` before an amount: what YAML
  /// takes for the beginning of something else. Everything stays where it is. Nil if there is nothing of
  /// the kind.
  ///
  /// Asked of files only that YAML refuses.
  var mended: SourceFile? {
    var bytes = self.bytes
    var index = 0
    var hasChanged = false
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count, bytes[index + 1].isSpace else {
        continue
      }
      guard let start = bytes[(index + 1)...].firstIndex(where: { !$0.isSpace }) else { break }
      let rest = bytes[(start + 1)...].prefix { !$0.isLineBreak }
      switch bytes[start] {
      case UInt8(ascii: "?"), UInt8(ascii: "-"):
        // Nothing behind it but what ends a value.
        let next = rest.first { !$0.isSpace }
        let isEnd = next == nil || ",}]".utf8.contains(next ?? 0)
        guard isEnd || (next == UInt8(ascii: "#") && rest.first?.isSpace == true) else { continue }
        bytes[start] = UInt8(ascii: "~")
        hasChanged = true
      case UInt8(ascii: ">"):
        let amount = rest.drop { $0 == UInt8(ascii: "=") }.drop { $0.isSpace }
        guard amount.first?.isDigit == true, amount.contains(where: { $0.isSpace || $0 > UInt8(ascii: "9") })
        else { continue }
        bytes[start] = Self.markOfMore
        hasChanged = true
      default: break
      }
    }
    return hasChanged ? SourceFile(mending: self, with: bytes) : nil
  }

  /// What stands for `>` in a mended file.
  static let markOfMore = UInt8(ascii: "^")

  /// Where values begin with an apostrophe that is no quote: it has no other at the end of its line.
  ///
  /// Asked of files only that YAML refuses.
  var apostrophes: [Problem] {
    var problems: [Problem] = []
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    for (number, words) in lines.enumerated() {
      let colon = words.indices.dropLast().first { words[$0] == UInt8(ascii: ":") && words[$0 + 1].isSpace }
      guard let colon, let start = words[(colon + 1)...].firstIndex(where: { !$0.isSpace }),
        words[start] == UInt8(ascii: "'")
      else { continue }
      var value = words[start...]
      while let last = value.last, last.isSpace || last.isLineBreak { value = value.dropLast() }
      guard value.dropFirst().last != UInt8(ascii: "'") else { continue }
      let column = words[..<start].count { $0 & 0xC0 != 0x80 } + 1
      let length = value.count { $0 & 0xC0 != 0x80 }
      let span = SourceSpan(
        start: SourcePosition(line: number + 1, column: column),
        end: SourcePosition(line: number + 1, column: column + length), in: id)
      problems.append(Problem(.apostrophe(String(decoding: value, as: UTF8.self).shortened), at: span))
    }
    return problems
  }
}
