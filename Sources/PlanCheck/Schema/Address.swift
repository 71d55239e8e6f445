/// The address of a device in the home network, as people copy it: a name, or four numbers.
///
/// Two that lead to the same device are equal: to a network capitals are small letters, a number is
/// the same with zeros before it, and a browser's `http://` and last `/` are no part of it.
public struct Address: Scalar, Hashable {
  /// As the site file writes it.
  public let description: String

  /// As networks compare it.
  public let host: String

  public static var shape: Shape { .name }
  public static var isJudgeable: Bool { false }
  public var stated: StatedValue { .text(description) }

  public init?(plan bytes: Span<UInt8>) {
    guard let name = Name(plan: bytes) else { return nil }
    description = name.description
    host = Self.host(of: name.description)
  }

  /// An address in code or in a form; nil of what a site file would refuse.
  public init?(_ text: String) { self.init(plan: text.utf8.span) }

  public static func == (left: Self, right: Self) -> Bool { left.host == right.host }
  public func hash(into hasher: inout Hasher) { hasher.combine(host) }

  public static func hint(for found: String) -> Text? { Name.hint(for: found) }

  /// Whether it is four numbers, and not a name: a name and numbers may be of one device.
  public var isNumeric: Bool {
    Self.numbers(of: host[...]) != nil
  }

  private static func host(of words: String) -> String {
    // Nearly every address is written as networks compare it.
    if words.utf8.span.isPlainHost { return words }
    var host = words.lowercased()[...]
    for scheme in ["http://", "https://"] where host.hasPrefix(scheme) { host = host.dropFirst(scheme.count) }
    while host.last == "/" || host.last == "." { host = host.dropLast() }
    return numbers(of: host)?.map { String($0) }.joined(separator: ".") ?? String(host)
  }

  /// The four numbers of an address; nil of a name.
  private static func numbers(of host: Substring) -> [Int]? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(plan: Array($0.utf8).span) }
    return parts.count == 4 && numbers.count == 4 ? numbers : nil
  }
}

/// What stands in the field of a dongle for an address: one, or nothing. Empty is something that a dongle
/// says; what is left out of a site file is not known.
public struct EnteredAddress: Scalar, Hashable {
  /// Nil if the field of the dongle is empty.
  public let address: Address?

  public var description: String { address?.description ?? "" }
  public static var shape: Shape { .name }
  public static var isJudgeable: Bool { false }
  public var stated: StatedValue { .text(description) }

  public init?(plan bytes: Span<UInt8>) {
    if bytes.isEmpty {
      address = nil
    } else {
      guard let entered = Address(plan: bytes) else { return nil }
      address = entered
    }
  }

  public static func hint(for found: String) -> Text? { Address.hint(for: found) }
}

extension Span<UInt8> {
  /// Whether this is an address as networks compare it: small letters and digits, no number with a zero
  /// before it, and nothing around it.
  fileprivate var isPlainHost: Bool {
    let (dot, zero) = (UInt8(ascii: "."), UInt8(ascii: "0"))
    guard count > 0 && self[count - 1] != dot else { return false }
    var beginsPart = true
    for index in indices {
      let byte = self[index]
      switch byte {
      case zero where beginsPart && index + 1 < count && self[index + 1] != dot: return false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), zero...UInt8(ascii: "9"), UInt8(ascii: "-"), dot: break
      default: return false
      }
      beginsPart = byte == dot
    }
    return true
  }
}
