import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The files that `make generate` writes are those that this program would write.
@Suite struct GeneratedFileTests {
  @Test(arguments: Language.allCases)
  func `the schema on file is that of this program`(_ language: Language) throws {
    try expect("Schemas/site.\(language).schema.json", toHold: siteSchema(in: language))
  }

  @Test(arguments: Language.allCases)
  func `the reference page on file is that of this program`(_ language: Language) throws {
    try expect("docs/site-file.\(language).md", toHold: siteReference(in: language))
  }

  @Test(arguments: Language.allCases)
  func `the rules on file are those of this program`(_ language: Language) throws {
    try expect("docs/rules.\(language).md", toHold: ruleBook(.current, in: language))
  }

  private func expect(
    _ path: String, toHold content: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let onFile = try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
    let (old, new) = (onFile.components(separatedBy: "\n"), content.components(separatedBy: "\n"))
    let parted = zip(old, new).firstIndex { $0 != $1 } ?? min(old.count, new.count)
    #expect(
      onFile == content, "\(path) differs from line \(parted + 1) on: `make generate` writes it anew",
      sourceLocation: sourceLocation)
  }
}

extension Zip2Sequence {
  fileprivate func firstIndex(where isWanted: (Element) -> Bool) -> Int? {
    enumerated().first { isWanted($0.element) }?.offset
  }
}
