/// The fingerprint of bytes: who has the same bytes gets the same one, and nobody else does.
///
/// As in FIPS 180-4, in its letters; the same at home and in a page, where there is no library for it.
public struct SHA256: Hashable, Sendable {
  /// 32 of them.
  public let bytes: [UInt8]

  /// Of these pieces, one after the other.
  public init(of pieces: [UInt8]...) {
    var message = pieces.count == 1 ? pieces[0] : pieces.flatMap { $0 }
    let length = UInt64(message.count) * 8
    // A bit behind the message, and at the end of its last block its length in bits.
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: length >> shift))
    }

    var hash = Self.start
    var words = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: message.count, by: 64) {
      Self.schedule(message, from: block, into: &words)
      Self.compress(words, into: &hash)
    }
    bytes = hash.flatMap { word in
      [word >> 24, word >> 16, word >> 8, word].map { UInt8(truncatingIfNeeded: $0) }
    }
  }

  public init(of text: String) { self.init(of: Array(text.utf8)) }

  /// Section 6.2.2, step 1.
  private static func schedule(_ message: [UInt8], from block: Int, into w: inout [UInt32]) {
    for t in 0..<16 {
      let at = block + 4 * t
      let (high, low) = (
        UInt32(message[at]) << 24 | UInt32(message[at + 1]) << 16,
        UInt32(message[at + 2]) << 8 | UInt32(message[at + 3])
      )
      w[t] = high | low
    }
    for t in 16..<64 {
      let small0 = w[t - 15].rotated(7) ^ w[t - 15].rotated(18) ^ (w[t - 15] >> 3)
      let small1 = w[t - 2].rotated(17) ^ w[t - 2].rotated(19) ^ (w[t - 2] >> 10)
      w[t] = small1 &+ w[t - 7] &+ small0 &+ w[t - 16]
    }
  }

  /// Section 6.2.2, steps 2 to 4.
  private static func compress(_ w: [UInt32], into hash: inout [UInt32]) {
    var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
    var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
    for t in 0..<64 {
      let large1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let large0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
      let t1 = h &+ large1 &+ ((e & f) ^ (~e & g)) &+ constants[t] &+ w[t]
      let t2 = large0 &+ ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = d &+ t1
      d = c
      c = b
      b = a
      a = t1 &+ t2
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { hash[index] &+= word }
  }

  /// Section 5.3.3.
  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// Section 4.2.2.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  /// All bits moved to the right; those that fall off come back on the left.
  fileprivate func rotated(_ places: UInt32) -> UInt32 { (self >> places) | (self << (32 - places)) }
}

extension SHA256: CustomStringConvertible {
  /// 64 hexadecimal digits, as `sha256sum` prints them.
  public var description: String {
    bytes.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
  }
}
