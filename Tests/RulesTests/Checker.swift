import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Programs of others that look at reports with their own eyes. `Scripts/setup.sh tests`
/// installs them on Debian; without one, the tests that need it are skipped.
enum Checker {
  /// Debian's python3-jsonschema.
  static let hasJSONSchema = (try? run("/usr/bin/python3", ["-c", "import jsonschema"]).status) == 0

  /// Debian's cmark-gfm, the parser that GitHub's Markdown comes from.
  static let hasMarkdown = (try? run("/usr/bin/cmark-gfm", ["--version"]).status) == 0

  static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// What a JSON Schema of the project has against each of these documents; an empty list, if
/// it is valid.
func complaints(about documents: [String], bySchema schema: String) throws -> [[String]] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "plancheck-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let paths = documents.indices.map { folder.appending(path: "\($0).json").path }
  for (document, path) in zip(documents, paths) { try Data(document.utf8).write(to: URL(filePath: path)) }
  let script = projectRoot.appending(path: "Scripts/json-complaints.py").path
  let schema = projectRoot.appending(path: "Schemas/\(schema)").path
  let run = try Checker.run("/usr/bin/python3", [script, schema] + paths)
  let found = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [String]]
  return paths.map { found?[$0] ?? ["not looked at"] }
}

/// Markdown as GitHub's parser understands it.
final class MarkdownDocument: NSObject, XMLParserDelegate {
  /// One mark in it, such as `paragraph`; with its words, if it holds any itself.
  struct Node {
    let kind: String
    var words = ""
  }

  private(set) var nodes: [Node] = []

  init(_ text: String) throws {
    super.init()
    let file = FileManager.default.temporaryDirectory.appending(path: "plancheck-\(UUID().uuidString).md")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let extensions = ["table", "strikethrough", "autolink"].flatMap { ["-e", $0] }
    let xml = try Checker.run("/usr/bin/cmark-gfm", extensions + ["-t", "xml", file.path]).output
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let level = attributes["level"].map { " \($0)" } ?? ""
    nodes.append(Node(kind: name + level))
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    nodes[nodes.count - 1].words += words
  }

  /// The marks in their order, without the words between them.
  var structure: [String] { nodes.map(\.kind).filter { $0 != "text" && $0 != "softbreak" } }

  /// The words, as a reader sees them; what stands in the type of code is left out if asked.
  func words(withCode: Bool = true) -> String {
    nodes.filter { $0.kind == "text" || withCode && $0.kind == "code" }.map(\.words).joined(separator: "")
  }
}
