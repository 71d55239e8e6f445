// What kinds of bytes occur in a text. The first is asked of every byte of every file, and
// so passes over plain ones eight at a time.

extension Span<UInt8> {
  /// Whether some byte occurs with which a forbidden character begins; few files have one.
  var mayHoldForbidden: Bool {
    unsafe withUnsafeBytes { bytes in
      var start = 0
      while start + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        if !word.isPlain {
          for place in start..<start + 8 where unsafe bytes[place].mayBeginForbidden { return true }
        }
        start += 8
      }
      for place in start..<bytes.count where unsafe bytes[place].mayBeginForbidden { return true }
      return false
    }
  }

  /// Whether all of it is printable ASCII on one line.
  var isPlain: Bool {
    for index in indices where self[index] < 0x20 || self[index] >= 0x7F { return false }
    return true
  }

  /// Whether it holds nothing but spaces and line breaks, or nothing at all.
  var isBlank: Bool {
    for index in indices where self[index] > 0x20 { return false }
    return true
  }

  /// Whether it goes on after a line break.
  var hasLineBreak: Bool {
    for index in indices where self[index] == 0x0A || self[index] == 0x0D { return true }
    return false
  }
}

extension UInt64 {
  /// Whether each of its eight bytes is a printable ASCII character.
  fileprivate var isPlain: Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // Taking a number from a byte below it borrows from its top bit.
    let control = (self &- ones &* 0x20) & ~self
    let delete = self ^ (ones &* 0x7F)
    return (self | control | ((delete &- ones) & ~delete)) & tops == 0
  }
}

extension UInt8 {
  fileprivate var mayBeginForbidden: Bool {
    switch self {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F: true
    // The second byte of more control characters, and of a hyphen that cannot be seen: not
    // of °, ² and ³.
    case 0x80...0x9F, 0xAD: true
    // The lead bytes of U+0600, U+1000, U+2000, U+3000, U+E000, U+F000, and of all beyond U+FFFF.
    case 0xD8, 0xE1...0xE3, 0xEE...: true
    default: false
    }
  }
}
