/// A value of JSON, as a device sends it. Numbers are exact to a thousandth.
package enum JSONValue: Sendable {
  case null
  case flag(Bool)
  case number(thousandths: Int64)
  case text(String)
  case list([JSONValue])
  case record([String: JSONValue])

  /// Nobody nests deeper who means it.
  static let maximumDepth = 64

  /// Why bytes are no JSON.
  package enum Fault: Error { case empty, page, cutOff, tooDeep, malformed }

  package init(_ bytes: [UInt8]) throws(Fault) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }

  /// The value of a member; nil of what has none, or has null.
  package subscript(key: String) -> JSONValue? {
    guard case .record(let members) = self, let value = members[key] else { return nil }
    if case .null = value { return nil }
    return value
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  var thousandths: Int64? { if case .number(let number) = self { number } else { nil } }

  /// A whole number.
  package var count: Int? { thousandths.flatMap { $0 % 1000 == 0 ? Int(exactly: $0 / 1000) : nil } }
}

private struct JSONParser {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONValue.Fault) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    skipSpace()
    guard let first = next else { throw .empty }
    if first == UInt8(ascii: "<") { throw .page }
    let value = try self.value()
    skipSpace()
    guard place == bytes.count else { throw .malformed }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func value() throws(JSONValue.Fault) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw .cutOff }
    switch byte {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONValue.Fault) in try parser.record() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONValue.Fault) in try parser.list() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONValue.Fault) -> JSONValue
  ) throws(JSONValue.Fault) -> JSONValue {
    depth += 1
    guard depth <= JSONValue.maximumDepth else { throw .tooDeep }
    place += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  /// After its opening brace. Of a member that is there twice the first counts.
  private mutating func record() throws(JSONValue.Fault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    if try ends(with: UInt8(ascii: "}")) { return .record(members) }
    repeat {
      skipSpace()
      let key = try string()
      skipSpace()
      try take(UInt8(ascii: ":"))
      let value = try self.value()
      if members[key] == nil { members[key] = value }
    } while try goesOn(until: UInt8(ascii: "}"))
    return .record(members)
  }

  /// After its opening bracket.
  private mutating func list() throws(JSONValue.Fault) -> JSONValue {
    var elements: [JSONValue] = []
    if try ends(with: UInt8(ascii: "]")) { return .list(elements) }
    repeat { elements.append(try value()) } while try goesOn(until: UInt8(ascii: "]"))
    return .list(elements)
  }

  private mutating func ends(with end: UInt8) throws(JSONValue.Fault) -> Bool {
    skipSpace()
    guard let byte = next else { throw .cutOff }
    guard byte == end else { return false }
    place += 1
    return true
  }

  private mutating func goesOn(until end: UInt8) throws(JSONValue.Fault) -> Bool {
    if try ends(with: end) { return false }
    try take(UInt8(ascii: ","))
    return true
  }

  private mutating func take(_ byte: UInt8) throws(JSONValue.Fault) {
    guard let found = next else { throw .cutOff }
    guard found == byte else { throw .malformed }
    place += 1
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.Fault) -> JSONValue {
    for byte in "\(word)".utf8 { try take(byte) }
    return value
  }

  private mutating func string() throws(JSONValue.Fault) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw .malformed
      default: text.append(byte)
      }
    }
    throw .cutOff
  }

  private mutating func escape() throws(JSONValue.Fault) -> [UInt8] {
    guard let byte = next else { throw .cutOff }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      return [0x20]
    case UInt8(ascii: "u"):
      var code: UInt32 = 0
      for _ in 0..<4 {
        guard let digit = next else { throw .cutOff }
        guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { throw .malformed }
        code = code * 16 + UInt32(value)
        place += 1
      }
      // Half of a pair says nothing by itself.
      return Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
    default: throw .malformed
    }
  }

  /// An amount to a thousandth; what is finer is cut off, and what no device measures is malformed.
  private mutating func number() throws(JSONValue.Fault) -> JSONValue {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { place += 1 }
    guard let whole = try digits(atMost: 15) else { throw next == nil ? .cutOff : .malformed }
    var thousandths = whole.value * 1000
    if next == UInt8(ascii: ".") {
      place += 1
      var scale: Int64 = 100
      guard let first = next else { throw .cutOff }
      guard isDigit(first) else { throw .malformed }
      while let byte = next, isDigit(byte) {
        thousandths += Int64(byte - UInt8(ascii: "0")) * scale
        scale /= 10
        place += 1
      }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") { throw .malformed }
    return .number(thousandths: isNegative ? -thousandths : thousandths)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private mutating func digits(atMost most: Int) throws(JSONValue.Fault) -> (value: Int64, count: Int)? {
    var (value, count) = (Int64(0), 0)
    while let byte = next, isDigit(byte) {
      guard count < most else { throw .malformed }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      count += 1
      place += 1
    }
    return count == 0 ? nil : (value, count)
  }
}
