// The only file of the tests that touches libxml2, and the only unsafe one. No pointer
// leaves it.
internal import CXML

/// What libxml2's own validator has against a document; nothing, if the document is valid.
func complaints(about document: String, by schema: String) -> [String] {
  xmlInitParser()
  let complaints = Complaints()
  guard let schema = unsafe compile(schema, complaints) else {
    return complaints.all + ["the schema is no XML Schema"]
  }
  defer { unsafe xmlSchemaFree(schema) }
  guard let document = unsafe parse(document, complaints) else {
    return complaints.all + ["the document is no XML"]
  }
  defer { unsafe xmlFreeDoc(document) }
  guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { fatalError("out of memory") }
  defer { unsafe xmlSchemaFreeValidCtxt(context) }
  unsafe xmlSchemaSetValidStructuredErrors(context, { unsafe collect($0, $1) }, complaints.address)
  let code = unsafe xmlSchemaValidateDoc(context, document)
  // A verdict without a message must not pass for none.
  return code != 0 && complaints.all.isEmpty ? ["refused, with code \(code)"] : complaints.all
}

private func compile(_ schema: String, _ complaints: Complaints) -> xmlSchemaPtr? {
  // libxml2 keeps the address of the text and reads there when it parses.
  unsafe schema.withCString { text in
    guard let context = unsafe xmlSchemaNewMemParserCtxt(text, Int32(schema.utf8.count)) else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(context) }
    unsafe xmlSchemaSetParserStructuredErrors(context, { unsafe collect($0, $1) }, complaints.address)
    return unsafe xmlSchemaParse(context)
  }
}

private func parse(_ text: String, _ complaints: Complaints) -> xmlDocPtr? {
  guard let context = unsafe xmlNewParserCtxt() else { fatalError("out of memory") }
  defer { unsafe xmlFreeParserCtxt(context) }
  let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING].reduce(0) { $0 | $1.rawValue }
  let document = unsafe xmlCtxtReadMemory(
    context, text, Int32(text.utf8.count), nil, "UTF-8", Int32(options))
  if unsafe document == nil { unsafe complaints.add(xmlCtxtGetLastError(context)) }
  return unsafe document
}

/// What libxml2 says, kept for a test to show instead of written to standard error.
private final class Complaints {
  private(set) var all: [String] = []

  var address: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  func add(_ error: UnsafePointer<xmlError>?) {
    guard let error = unsafe error?.pointee, let message = unsafe error.message else { return }
    let words = unsafe String(cString: message)
    all.append("line \(unsafe error.line): \(words.split(separator: "\n").joined(separator: " "))")
  }
}

private func collect(_ complaints: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
  guard let complaints = unsafe complaints else { return }
  unsafe Unmanaged<Complaints>.fromOpaque(complaints).takeUnretainedValue().add(error)
}
