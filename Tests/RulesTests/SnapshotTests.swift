import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// Every report of every example, against the one on record.
///
/// After a change that is meant: `UPDATE_SNAPSHOTS=1 swift test --filter SnapshotTests`,
/// and read what changed before it is committed.
@Suite struct SnapshotTests {
  @Test(arguments: Snapshot.all)
  func `is the report on record`(_ snapshot: Snapshot) throws {
    let report = try snapshot.report()
    if Snapshot.isRecording {
      try snapshot.record(report)
    } else {
      let recorded = try #require(snapshot.recorded, "There is none on record; \(Snapshot.howToRecord)")
      let difference = firstDifference(between: recorded, and: report)
      #expect(difference == nil, "If this is meant: \(Snapshot.howToRecord)")
    }
  }

  @Test func `has nothing on record that belongs to no example`() throws {
    let leftOver = try Set(Snapshot.fileNamesOnRecord()).subtracting(Snapshot.all.map(\.fileName))
    if Snapshot.isRecording {
      for name in leftOver { try FileManager.default.removeItem(at: Snapshot.folder.appending(path: name)) }
    } else {
      #expect(leftOver.isEmpty, "\(Snapshot.howToRecord)")
    }
  }

  @Test func `tells where two reports part`() {
    #expect(firstDifference(between: "a\nb\n", and: "a\nb\n") == nil)
    #expect(firstDifference(between: "a\nb\n", and: "a\nc\n") == "line 2: “b” on record, “c” now")
    #expect(firstDifference(between: "a\n", and: "a\nb\n") == "line 2: “” on record, “b” now")
    #expect(firstDifference(between: "a", and: "a\n") == "line 2: nothing on record, “” now")
    #expect(
      firstDifference(between: "e\u{301}", and: "\u{E9}") == "line 1: “e\u{301}” on record, “\u{E9}” now")
  }
}

/// One report of one example.
struct Snapshot: CustomTestStringConvertible, Sendable {
  let site: String
  let format: Format
  let language: Language

  static let all = exampleNames.flatMap { site in
    Format.allCases.filter { isOnRecord($0, of: site) }.flatMap { format in
      Language.allCases.map { Snapshot(site: site, format: format, language: $0) }
    }
  }

  /// What people read, and the XML report, are on record of every example. The other forms say
  /// the same again, at great length; they are held against their schemas of every example, and
  /// are on record only of those that show a waiver and, in JUnit's form, every failure.
  private static func isOnRecord(_ format: Format, of site: String) -> Bool {
    switch format {
    case .text, .html, .markdown, .xml: true
    case .junit: ["ten-faults", "waiver"].contains(site)
    case .json, .sarif: site == "waiver"
    }
  }

  static let isRecording = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil
  static let howToRecord = "UPDATE_SNAPSHOTS=1 swift test --filter SnapshotTests"
  static let folder = projectRoot.appending(path: "Tests/RulesTests/Snapshots")

  static func fileNamesOnRecord() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  var fileName: String { "\(site).\(language.rawValue).\(format.fileExtension)" }
  var testDescription: String { fileName }

  var recorded: String? { try? String(contentsOf: Self.folder.appending(path: fileName), encoding: .utf8) }

  func report() throws -> String {
    format.render(try Inspection(of: example(site), against: .current), in: language)
  }

  func record(_ report: String) throws {
    try Data(report.utf8).write(to: Self.folder.appending(path: fileName))
  }
}

/// The first line on which two reports are not the same, byte by byte.
private func firstDifference(between recorded: String, and report: String) -> String? {
  let old = recorded.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let new = report.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  func quoted(_ lines: [Substring.UTF8View], _ index: Int) -> String {
    index < lines.count ? "“\(Substring(lines[index]))”" : "nothing"
  }
  for index in 0..<max(old.count, new.count) {
    if index < old.count, index < new.count, old[index].elementsEqual(new[index]) { continue }
    return "line \(index + 1): \(quoted(old, index)) on record, \(quoted(new, index)) now"
  }
  return nil
}
