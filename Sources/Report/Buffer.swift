/// The bytes of a report while it is written: one buffer for the whole document, as reports are long.
struct Buffer {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 16) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// All at once, where a loop over the bytes takes several times as long.
  mutating func append(_ text: String) {
    let isCopied: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe bytes.append(contentsOf: $0)
    }
    if isCopied == nil { bytes += text.utf8 }
  }

  /// A text of which some bytes are written otherwise: those of which this is not nil.
  mutating func append(_ text: String, escaping escape: (UInt8) -> StaticString?) {
    let span = text.utf8.span
    guard let first = span.indices.first(where: { escape(span[$0]) != nil }) else { return append(text) }
    for index in 0..<first { bytes.append(span[index]) }
    for index in first..<span.count {
      if let words = escape(span[index]) { append(words) } else { bytes.append(span[index]) }
    }
  }

  /// A line break, and this many spaces.
  mutating func breakLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }
}
