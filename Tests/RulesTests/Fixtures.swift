import Foundation
import PlanCheck
import Rules
import Testing

/// The folder of the project, wherever it was cloned to.
let projectRoot = URL(filePath: #filePath).appending(path: "../../..").standardized

/// The example sites that the project ships, by the names of their files.
let exampleNames: [String] = {
  let folder = projectRoot.appending(path: "plans/examples")
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
}()

/// The examples of completed installations.
let completedNames = [
  "completed/demonstrated", "completed/found-faults", "completed/half-demonstrated", "completed/after-repair",
]

/// An example site, read.
func example(_ name: String) throws -> Plan {
  try Plan(reading: exampleFile(name))
}

func exampleFile(_ name: String) throws -> SourceFile {
  let path = "plans/examples/\(name).yaml"
  return SourceFile(
    path: path, text: try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8))
}

extension Edition {
  /// The current edition with other rules, and another register.
  init(
    _ name: String, chapters: [Chapter], settingAside others: [Rule] = [],
    register: @autoclosure @escaping @Sendable () -> [RegisterRow] = []
  ) {
    let current = Edition.current
    self.init(
      name, figures: current.figures, sections: current.sections, chapters: chapters,
      settingAside: others, sheets: current.sheets, register: register())
  }
}

/// A piece of a site file, read as rules' examples are.
func fragment(_ text: String) throws -> Plan {
  try Plan(reading: SourceFile(path: "site.yaml", text: text), isFragment: true)
}

/// Every problem in a site file.
func problems(in text: String) -> [Problem] {
  do {
    return try Plan(reading: SourceFile(path: "site.yaml", text: text)).contradictions.map(\.problem)
  } catch {
    return error.all
  }
}

extension Evidence {
  var path: String { place.description }
}

extension Problem {
  var path: String { place.description }

  /// Where the file says so: every problem of a file has a place in it.
  var start: SourcePosition? { span?.start }
}

extension NamedPlace {
  /// A thing of the site as tests know it.
  static func called(_ name: String, at place: Place) -> NamedPlace { NamedPlace(place, Name(name)) }
}
