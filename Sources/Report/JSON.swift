import PlanCheck

/// A JSON value whose members keep their order, so that the same input gives the same bytes.
package enum JSON {
  case null
  case flag(Bool)
  case number(Int)
  /// A number with up to three decimals.
  case amount(thousandths: Int64)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])
  /// An object on a single line, for the small ones of which there are many.
  case row([(String, JSON)])

  /// An array of which each element is made when it is its turn to be written: of the many.
  case stream(count: Int, (Int) -> JSON)

  /// A value that comes again and again, on one line, as it has been written once.
  case written([UInt8])

  /// This value, written once for all the places where it comes again: it has to be on one line.
  var written: JSON {
    var buffer = Buffer(capacity: 256)
    write(to: &buffer, indent: 0)
    return .written(buffer.document.bytes)
  }

  /// The value over several lines, two spaces deeper for each level, with a line break at its end.
  package var document: Document {
    var buffer = Buffer()
    write(to: &buffer, indent: 0)
    buffer.append(UInt8(ascii: "\n"))
    return buffer.document
  }

  private func write(to buffer: inout Buffer, indent: Int) {
    switch self {
    case .null: buffer.append("null" as StaticString)
    case .flag, .number, .amount: buffer.append(word)
    case .text(let text): Self.write(quoted: text, to: &buffer)
    case .written(let bytes): buffer.append(bytes)
    case .array(let elements):
      let inner = elements.allSatisfy { $0.isPlain } ? nil : indent + 2
      buffer.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        Self.separate(index, inner, &buffer)
        element.write(to: &buffer, indent: inner ?? indent)
      }
      if inner != nil { buffer.breakLine(indent: indent) }
      buffer.append(UInt8(ascii: "]"))
    case .stream(let count, let element):
      buffer.append(UInt8(ascii: "["))
      for index in 0..<count {
        Self.separate(index, indent + 2, &buffer)
        element(index).write(to: &buffer, indent: indent + 2)
      }
      if count > 0 { buffer.breakLine(indent: indent) }
      buffer.append(UInt8(ascii: "]"))
    case .object(let members), .row(let members):
      let inner = isRow || members.isEmpty ? nil : indent + 2
      buffer.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        Self.separate(index, inner, &buffer)
        Self.write(quoted: member.0, to: &buffer)
        buffer.append(": " as StaticString)
        member.1.write(to: &buffer, indent: inner ?? indent)
      }
      if inner != nil { buffer.breakLine(indent: indent) }
      buffer.append(UInt8(ascii: "}"))
    }
  }

  /// What stands before an element: a comma, unless it is the first, and a line break or a space.
  private static func separate(_ index: Int, _ indent: Int?, _ buffer: inout Buffer) {
    if index > 0 { buffer.append(UInt8(ascii: ",")) }
    if let indent {
      buffer.breakLine(indent: indent)
    } else if index > 0 {
      buffer.append(UInt8(ascii: " "))
    }
  }

  /// A single value as it is written where there are no quotes; empty if it is none.
  var word: String {
    switch self {
    case .null, .array, .stream, .object, .row, .written: return ""
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return String(number)
    case .text(let text): return text
    case .amount(let thousandths):
      let (whole, fraction) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
      var digits = fraction == 0 ? "" : ".\(String(1000 + fraction).dropFirst())"
      while digits.hasSuffix("0") { digits.removeLast() }
      return "\(thousandths < 0 ? "-" : "")\(whole)\(digits)"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .flag, .number, .amount, .text: true
    case .array, .stream, .object, .row, .written: false
    }
  }

  private var isRow: Bool { if case .row = self { true } else { false } }

  private static func write(quoted text: String, to buffer: inout Buffer) {
    buffer.append(UInt8(ascii: "\""))
    buffer.append(text) { byte in
      switch byte {
      case UInt8(ascii: "\""): #"\""#
      case UInt8(ascii: "\\"): #"\\"#
      case UInt8(ascii: "\n"): #"\n"#
      case UInt8(ascii: "\t"): #"\t"#
      case UInt8(ascii: "\r"): #"\r"#
      case 0..<0x20: controlEscapes[Int(byte)]
      default: nil
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }
}

/// What JSON writes for control characters.
private let controlEscapes: [StaticString] = [
  #"\u0000"#, #"\u0001"#, #"\u0002"#, #"\u0003"#, #"\u0004"#, #"\u0005"#, #"\u0006"#, #"\u0007"#,
  #"\u0008"#, #"\u0009"#, #"\u000a"#, #"\u000b"#, #"\u000c"#, #"\u000d"#, #"\u000e"#, #"\u000f"#,
  #"\u0010"#, #"\u0011"#, #"\u0012"#, #"\u0013"#, #"\u0014"#, #"\u0015"#, #"\u0016"#, #"\u0017"#,
  #"\u0018"#, #"\u0019"#, #"\u001a"#, #"\u001b"#, #"\u001c"#, #"\u001d"#, #"\u001e"#, #"\u001f"#,
]

extension JSON {
  /// A text, or null if there is none.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  init(_ number: Int?) { self = number.map { .number($0) } ?? .null }

  /// The exact number of an amount or a count, without its unit.
  init(_ measure: Measure?) {
    guard let measure else {
      self = .null
      return
    }
    self = measure.unit == nil ? .number(Int(measure.number)) : .amount(thousandths: measure.number)
  }
}
