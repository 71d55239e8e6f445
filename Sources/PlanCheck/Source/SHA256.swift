// The only file that touches libmd. No pointer leaves it.
internal import CMD

/// The fingerprint of bytes: who has the same bytes gets the same one, and nobody else does.
public struct SHA256: Hashable, Sendable {
  /// 32 of them.
  public let bytes: [UInt8]

  /// Of these pieces, one after the other.
  public init(of pieces: [UInt8]...) {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    for piece in pieces { unsafe SHA256Update(&context, piece, piece.count) }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&digest, &context)
    bytes = digest
  }

  public init(of text: String) { self.init(of: Array(text.utf8)) }
}

extension SHA256: CustomStringConvertible {
  /// 64 hexadecimal digits, as `sha256sum` prints them.
  public var description: String {
    bytes.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
  }
}
