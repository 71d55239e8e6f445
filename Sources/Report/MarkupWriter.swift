import PlanCheck

/// Writes XML, HTML that is well-formed XML, and SVG: elements close themselves, and what others
/// wrote is escaped. The same bytes at home and in a page, where there is no libxml2; the tests hold
/// what it writes against libxml2.
struct MarkupWriter: ~Copyable {
  enum Dialect {
    case xml, html
  }

  /// What the innermost open element holds so far.
  private enum Content {
    case nothing, text, elements
  }

  private let dialect: Dialect
  private var bytes: [UInt8] = []
  private var content = Content.elements

  /// How many elements are open.
  private var depth = 0

  init(_ dialect: Dialect) {
    self.dialect = dialect
    bytes.reserveCapacity(1 << 16)
    switch dialect {
    case .xml: bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    case .html: bytes += "<!DOCTYPE html>\n".utf8
    }
  }

  /// An element; what its data say of it is for scripts.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    data: [(name: String, value: String)] = [], _ write: (inout MarkupWriter) -> Void
  ) {
    begin(.elements)
    breakLine()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      if let value { attribute("", key, value) }
    }
    for (key, value) in data { attribute("data-", key, value) }
    content = .nothing
    depth += 1
    write(&self)
    depth -= 1
    close(name)
    content = .elements
  }

  /// An element with text in it, or with nothing.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ text: String? = nil) {
    element(name, attributes) { writer in
      if let text { writer.text(text) }
    }
  }

  mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

  mutating func text(_ text: String) {
    begin(.text)
    escape(text, isAttribute: false)
  }

  /// The content of `<style>` or `<script>`, which HTML does not take escapes in.
  mutating func raw(_ code: InlineCode) {
    begin(.text)
    bytes += code.text.utf8
  }

  consuming func finish() -> String {
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Ends the start tag of the element that gets content now.
  private mutating func begin(_ kind: Content) {
    if content == .nothing && depth > 0 { bytes.append(UInt8(ascii: ">")) }
    content = kind
  }

  private mutating func close(_ name: String) {
    switch content {
    // HTML knows <div></div>, not <div/>.
    case .nothing where dialect == .xml || Self.voidElements.contains(name):
      bytes += "/>".utf8
      return
    case .nothing: bytes.append(UInt8(ascii: ">"))
    case .elements: breakLine()
    case .text: break
    }
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// In XML each element begins and ends on a line of its own, one space further in for each that is
  /// open; in HTML a space would show.
  private mutating func breakLine() {
    guard dialect == .xml else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func attribute(_ prefix: String, _ name: String, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    bytes += prefix.utf8
    bytes += name.utf8
    bytes += "=\"".utf8
    escape(value, isAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "\r"): bytes += "&#13;".utf8
      // A program that reads attributes takes these for spaces.
      case UInt8(ascii: "\n") where isAttribute: bytes += "&#10;".utf8
      case UInt8(ascii: "\t") where isAttribute: bytes += "&#9;".utf8
      default: bytes.append(byte)
      }
    }
  }

  private static let voidElements: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"]
}
