/// A report that has been written: the bytes of its file, which are UTF-8.
public struct Document: Sendable {
  public let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The bytes of a report while it is written: one buffer for the whole document, as reports are long.
@safe struct Buffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    unsafe storage = .allocate(capacity: capacity)
  }

  deinit { unsafe storage.deallocate() }

  /// What has been written.
  var document: Document { unsafe Document(Array(UnsafeBufferPointer(start: storage, count: count))) }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe storage[count] = byte
    count += 1
  }

  mutating func append(_ text: StaticString) {
    unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// All at once, where a loop over the bytes takes several times as long.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append($0) }
  }

  /// A text of which some bytes are written otherwise: those of which this is not nil. All are looked at
  /// at once first: in most texts there is none.
  @inline(__always) mutating func append(_ text: String, escaping words: (UInt8) -> StaticString?) {
    var text = text
    text.withUTF8 { bytes in
      var special: UInt8 = 0
      for index in bytes.indices { unsafe special |= words(bytes[index]) == nil ? 0 : 1 }
      guard special != 0 else { return unsafe append(bytes) }
      var written = 0
      for index in bytes.indices {
        guard let words = unsafe words(bytes[index]) else { continue }
        unsafe append(UnsafeBufferPointer(rebasing: bytes[written..<index]))
        append(words)
        written = index + 1
      }
      unsafe append(UnsafeBufferPointer(rebasing: bytes[written...]))
    }
  }

  /// A line break, and this many spaces.
  mutating func breakLine(indent: Int) {
    reserve(indent + 1)
    unsafe storage[count] = UInt8(ascii: "\n")
    unsafe (storage + count + 1).update(repeating: UInt8(ascii: " "), count: indent)
    count += indent + 1
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    unsafe (storage + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Makes room for so many bytes more.
  @inline(__always) private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = larger
  }
}
