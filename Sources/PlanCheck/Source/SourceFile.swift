/// A site file held in memory, as text.
public struct SourceFile: Sendable {
  /// How messages call the file: the path as the user gave it, if it can be printed.
  public let path: String

  /// Which of the files of a site it is.
  public let id: SourceID

  /// The file in UTF-8, without a byte order mark.
  let bytes: [UInt8]

  /// Whether the file begins with a byte order mark.
  private let hasMark: Bool
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The whole file, with its byte order mark: what stands on disk.
  public var contents: [UInt8] { (hasMark ? Self.mark : []) + bytes }

  /// A site takes a few kilobytes; what is a thousand times larger is not a site file,
  /// and is refused before it can take the machine's memory or the user's time.
  public static let maximumSize = 4 << 20

  public init(path: String, text: String, id: SourceID = .siteFile) {
    self.id = id
    self.path = path.printable
    self.bytes = Array(text.utf8)
    hasMark = false
  }

  /// The file with these bytes, which must be UTF-8, with or without a byte order mark.
  ///
  /// Throws a `Problem` that says what the bytes are instead, and where.
  public init(path: String, bytes: [UInt8], id: SourceID = .siteFile) throws(Problem) {
    self.id = id
    if bytes.count > Self.maximumSize {
      throw Problem(.tooLarge(megabytes: Self.maximumSize >> 20), at: .start(of: id))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || (bytes.count >= 2 && (bytes[0] == 0) != (bytes[1] == 0))
    {
      throw Problem(.notUTF8(isUTF16: true), at: .start(of: id))
    }
    hasMark = bytes.starts(with: Self.mark)
    self.path = path.printable
    self.bytes = hasMark ? Array(bytes.dropFirst(Self.mark.count)) : bytes
    if self.bytes.span.mayHoldForbidden { try checkText() }
  }

  /// A file with as many bytes in its place.
  init(mending file: SourceFile, with bytes: [UInt8]) {
    (path, id, hasMark) = (file.path, file.id, file.hasMark)
    self.bytes = bytes
  }

  /// The same file with another text, of which no more is known than that it is UTF-8.
  func withText(_ text: [UInt8]) throws(Problem) -> SourceFile {
    try SourceFile(path: path, bytes: (hasMark ? Self.mark : []) + text, id: id)
  }

  /// A file that is no text, so that messages can point into it. No site is read from it.
  public init(path: String, refused bytes: [UInt8], id: SourceID = .siteFile) {
    self.id = id
    self.path = path.printable
    self.bytes = bytes
    hasMark = false
  }

  /// The fingerprint of the whole file, with its byte order mark: which file a report is about.
  public var fingerprint: SHA256 { SHA256(of: hasMark ? Self.mark : [], bytes) }

  /// Makes sure that this is text, and that all of it can be seen. libyaml checks UTF-8 as
  /// well, but does not say where it breaks: asked only of files that it refuses, or that
  /// may hold what nobody can see.
  func checkText() throws(Problem) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(.notUTF8(isUTF16: false), at: end(of: Self.validPrefix(of: bytes[...])))
    }
    if let index = text.unicodeScalars.firstIndex(where: { $0.isForbidden }) {
      throw Problem(
        .forbiddenCharacter(text.unicodeScalars[index].codePoint),
        at: end(of: Array(text.utf8[..<index])[...]))
    }
  }

  /// The first directive before the text that is not the usual one, `%YAML`: libyaml takes quadratic
  /// time over many of them.
  var directive: SourceSpan? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      let line = bytes[start..<(end ?? bytes.endIndex)]
      switch line.first {
      case nil, UInt8(ascii: "#"): break
      case UInt8(ascii: "%") where line.starts(with: "%YAML ".utf8): break
      case UInt8(ascii: "%"): return self.end(of: bytes[..<start])
      default: return nil
      }
      start = end.map { $0 + 1 } ?? bytes.endIndex
    }
    return nil
  }

  /// The last part of the path: what reports call the file, so that they are the same
  /// wherever it was read from.
  public var name: String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
  }

  /// The line a position stands on, without its line break, and with a mark for each
  /// character that a terminal would obey.
  public func line(at position: SourcePosition) -> String {
    var number = 1
    var line: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isBreak && !(byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")) {
        if number == position.line { break }
        number += 1
      } else if !isBreak && number == position.line {
        line.append(byte)
      }
      previous = byte
    }
    return String(decoding: line, as: UTF8.self).replacingUnprintable(except: ["\t"])
  }

  /// The place after these bytes, which are valid UTF-8.
  private func end(of bytes: ArraySlice<UInt8>) -> SourceSpan {
    let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var (line, start) = (1, bytes.startIndex)
    for index in bytes.indices where bytes[index] == feed || bytes[index] == carriageReturn {
      start = index + 1
      let isHalf = bytes[index] == carriageReturn && start < bytes.endIndex && bytes[start] == feed
      if !isHalf { line += 1 }
    }
    let column = bytes[start...].count { $0 & 0xC0 != 0x80 } + 1
    let position = SourcePosition(line: line, column: column)
    return SourceSpan(start: position, end: position, in: id)
  }

  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var end = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&rest) { end += UTF8.width(scalar) }
    return bytes[..<end]
  }
}

extension String {
  /// With a mark for each character that cannot be seen, or that would break the line: what
  /// a message quotes may neither hide the rest of it nor command the terminal.
  package var printable: String { replacingUnprintable(except: []) }

  fileprivate func replacingUnprintable(except kept: Set<Unicode.Scalar>) -> String {
    let isUnprintable = { (scalar: Unicode.Scalar) in
      !kept.contains(scalar) && (scalar.isForbidden || scalar.properties.generalCategory == .control)
    }
    guard !utf8.span.isPlain, unicodeScalars.contains(where: isUnprintable) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { isUnprintable($0) ? "\u{FFFD}" : $0 }))
  }
}

extension Text {
  var printable: Text { Text(nl: "\(nl.printable)", en: "\(en.printable)") }
}

extension Unicode.Scalar {
  /// Whether a site file may not hold this character, plain or escaped: it cannot be
  /// seen, and so can hide what a report says, or XML has no way to write it.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true  // control characters
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction of writing
    case 0x2028...0x2029: true  // line breaks that only some programs break at
    case 0x00AD, 0x200B, 0x2060...0x2064: true  // no width: two names could look the same
    case 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x3164, 0xFFA0: true  // blank
    case 0xFEFF, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true  // tags, and no characters at all
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// "U+202E"
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
