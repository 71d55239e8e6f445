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
  private var buffer = Buffer()
  private var content = Content.elements

  /// How many elements are open.
  private var depth = 0

  init(_ dialect: Dialect) {
    self.dialect = dialect
    switch dialect {
    case .xml: buffer.append(#"<?xml version="1.0" encoding="UTF-8"?>"# as StaticString)
    case .html: buffer.append("<!DOCTYPE html>\n" as StaticString)
    }
  }

  /// An element; what its data say of it is for scripts.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    data: [(name: String, value: String)] = [], _ write: (inout MarkupWriter) -> Void
  ) {
    begin(.elements)
    breakLine()
    buffer.append(UInt8(ascii: "<"))
    buffer.append(name)
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
    buffer.append(code.text)
  }

  consuming func finish() -> Document {
    buffer.append(UInt8(ascii: "\n"))
    return buffer.document
  }

  /// Ends the start tag of the element that gets content now.
  private mutating func begin(_ kind: Content) {
    if content == .nothing && depth > 0 { buffer.append(UInt8(ascii: ">")) }
    content = kind
  }

  private mutating func close(_ name: String) {
    switch content {
    // HTML knows <div></div>, not <div/>.
    case .nothing where dialect == .xml || Self.voidElements.contains(name):
      buffer.append("/>" as StaticString)
      return
    case .nothing: buffer.append(UInt8(ascii: ">"))
    case .elements: breakLine()
    case .text: break
    }
    buffer.append("</" as StaticString)
    buffer.append(name)
    buffer.append(UInt8(ascii: ">"))
  }

  /// In XML each element begins and ends on a line of its own, one space further in for each that is
  /// open; in HTML a space would show.
  private mutating func breakLine() {
    guard dialect == .xml else { return }
    buffer.breakLine(indent: depth)
  }

  private mutating func attribute(_ prefix: String, _ name: String, _ value: String) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(prefix)
    buffer.append(name)
    buffer.append("=\"" as StaticString)
    escape(value, isAttribute: true)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    buffer.append(text) { byte in
      switch byte {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "\r"): "&#13;"
      // A program that reads attributes takes these for spaces.
      case UInt8(ascii: "\n") where isAttribute: "&#10;"
      case UInt8(ascii: "\t") where isAttribute: "&#9;"
      default: nil
      }
    }
  }

  private static let voidElements: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"]
}
