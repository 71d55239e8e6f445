// The only file that touches libxml2, and the only unsafe one of this module. No pointer
// leaves it.
internal import CXML

/// Writes XML, or HTML that is well-formed XML. Elements close themselves, and libxml2 escapes.
@safe struct MarkupWriter: ~Copyable {
  enum Dialect {
    case xml, html
  }

  private let dialect: Dialect
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// libxml2 asks for this before several threads use it.
  private static let isReady: Void = xmlInitParser()

  init(_ dialect: Dialect) {
    Self.isReady
    guard let buffer = unsafe xmlBufferCreate(), let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else {
      fatalError("out of memory")
    }
    unsafe xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.dialect = dialect
    unsafe self.buffer = buffer
    unsafe self.writer = writer
    switch dialect {
    case .xml:
      unsafe xmlTextWriterSetIndent(writer, 1)
      unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
    case .html:
      unsafe xmlTextWriterWriteRaw(writer, "<!DOCTYPE html>\n")
    }
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  /// An element; what its data say of it is for scripts.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    data: [(name: String, value: String)] = [], _ content: (inout MarkupWriter) -> Void
  ) {
    unsafe xmlTextWriterStartElement(writer, name)
    for case (let key, let value?) in attributes { unsafe xmlTextWriterWriteAttribute(writer, key, value) }
    for (key, value) in data { unsafe xmlTextWriterWriteAttribute(writer, "data-\(key)", value) }
    content(&self)
    // HTML knows <div></div>, not <div/>.
    if dialect == .html && !Self.voidElements.contains(name) {
      unsafe xmlTextWriterFullEndElement(writer)
    } else {
      unsafe xmlTextWriterEndElement(writer)
    }
  }

  /// An element with text in it, or with nothing.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ text: String? = nil) {
    element(name, attributes) { writer in
      if let text { writer.text(text) }
    }
  }

  mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

  mutating func text(_ text: String) { unsafe xmlTextWriterWriteString(writer, text) }

  /// The content of `<style>` or `<script>`, which HTML does not take escapes in.
  mutating func raw(_ code: InlineCode) { unsafe xmlTextWriterWriteRaw(writer, code.text) }

  consuming func finish() -> String {
    unsafe xmlTextWriterEndDocument(writer)
    return unsafe String(cString: xmlBufferContent(buffer))
  }

  private static let voidElements: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"]
}
