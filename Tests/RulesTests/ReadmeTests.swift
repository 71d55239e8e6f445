import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
  @Test(arguments: [("README.md", Language.nl, "locatie.yaml"), ("README.en.md", .en, "site.yaml")])
  func `shows a real report of its own site`(readme: String, language: Language, file: String) throws {
    let text = try String(contentsOf: projectRoot.appending(path: readme), encoding: .utf8)
    let parts = text.components(separatedBy: "\n```")
    try #require(parts.count == 5, "a site in YAML, then what is said of it")
    let (site, shown) = (String(parts[1].dropFirst("yaml\n".count)), parts[3])
    let plan = try Plan(reading: SourceFile(path: file, text: site))
    let report = Format.text.render(try Inspection(of: plan, against: .current), in: language)
    for line in shown.split(separator: "\n") {
      #expect(report.contains(line), "\(readme) shows “\(line)”")
    }
  }

  @Test(arguments: ["README.md", "README.en.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
  func `links to files that exist`(document: String) throws {
    let text = try String(contentsOf: projectRoot.appending(path: document), encoding: .utf8)
    for match in text.matches(of: /\]\(([^)#]+)\)/) {
      let path = projectRoot.appending(path: String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(document) links to \(match.1)")
    }
  }
}
