// What a plan says in its own words, in Markdown: shown as it is, whatever it holds.

extension String {
  /// As words among others. No mark in it works, and GitHub finds nobody to notify in it, no
  /// issue to refer to, no emoji and no address to link to.
  var escapedForMarkdown: String {
    var escaped: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x09...0x0D: escaped.append(UInt8(ascii: " "))
      case _ where #"\`*_[]<>&~$#"#.utf8.contains(byte): escaped += [UInt8(ascii: "\\"), byte]
      default: escaped.append(byte)
      }
      // GitHub looks for these in the text that results, in which no backslash is left.
      let isFollowed = rest.first.map { $0 > 0x20 } ?? false
      let isWWW = rest.first == UInt8(ascii: ".") && escaped.suffix(3).elementsEqual("www".utf8)
      if isFollowed && "@#:".utf8.contains(byte) || isWWW { escaped += wordJoiner.utf8 }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// As a name in the type of code, in which nothing has a meaning.
  var codeForMarkdown: String {
    var code: [UInt8] = []
    var (run, longest) = (0, 0)
    for byte in utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
      code.append((0x09...0x0D).contains(byte) ? UInt8(ascii: " ") : byte)
    }
    // Code that begins or ends with a backtick stands between spaces, which do not show.
    let fence = String(repeating: "`", count: longest + 1) + (longest > 0 ? " " : "")
    return fence + String(decoding: code, as: UTF8.self) + String(fence.reversed())
  }

  /// Markdown as a cell of a table: also in code a pipe would begin the next cell.
  var cellForMarkdown: String {
    var cell: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "|") { cell.append(UInt8(ascii: "\\")) }
      cell.append(byte)
    }
    return String(decoding: cell, as: UTF8.self)
  }
}

/// Parts two letters, and shows no gap.
private let wordJoiner = "\u{2060}"
