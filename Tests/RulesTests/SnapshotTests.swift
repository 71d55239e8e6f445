import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// Reports and drawings against those on record: two sites whole in every form, one in each language,
/// and the text of every other. All else that reports say is asserted where it is made.
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

/// One report, or one kind of drawing, of one example.
struct Snapshot: CustomTestStringConvertible, Sendable {
  enum Content: Sendable {
    case report(Format), drawings(DrawingKind)
  }

  let site: String
  let content: Content
  let language: Language

  static let all: [Snapshot] =
    [("waiver", Language.nl), ("half-stated", .en)].flatMap { site, language in
      Format.allCases.map { Snapshot(site: site, content: .report($0), language: language) }
    }
    + exampleNames.filter { $0 != "waiver" }.map {
      Snapshot(site: $0, content: .report(.text), language: .nl)
    }
    + [("sheet-6-three-over-three-phases", Language.nl), ("ten-faults", .en)].flatMap { site, language in
      DrawingKind.allCases.map { Snapshot(site: site, content: .drawings($0), language: language) }
    }.filter { $0.fileName != "sheet-6-three-over-three-phases.nl.installation.svg" }

  static let isRecording = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil
  static let howToRecord = "UPDATE_SNAPSHOTS=1 swift test --filter SnapshotTests"
  static let folder = projectRoot.appending(path: "Tests/RulesTests/Snapshots")

  static func fileNamesOnRecord() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  var fileName: String {
    switch content {
    case .report(let format): "\(site).\(language.rawValue).\(format.fileExtension)"
    case .drawings(let kind): "\(site).\(language.rawValue).\(kind.rawValue).svg"
    }
  }
  var testDescription: String { fileName }

  var recorded: String? { try? String(contentsOf: Self.folder.appending(path: fileName), encoding: .utf8) }

  func report() throws -> String {
    let inspection = try Inspection(of: example(site), against: .current)
    switch content {
    case .report(.html): return Format.html.render(inspection, in: language).withoutDrawings.readable
    case .report(.sarif): return Format.sarif.render(inspection, in: language).withoutRules
    case .report(let format): return format.render(inspection, in: language)
    case .drawings(let kind):
      return kind.render(ReportContent(of: inspection), in: language).map { $0.content.readable }.joined(
        separator: "\n")
    }
  }

  func record(_ report: String) throws {
    try Data(report.utf8).write(to: Self.folder.appending(path: fileName))
  }
}

extension String {
  /// With a line for each element, so that a difference can be read.
  fileprivate var readable: String { replacing("><", with: ">\n<") }

  /// Without the descriptions of all rules: these are on record in docs/rules.*.md.
  fileprivate var withoutRules: String {
    guard let start = firstRange(of: "          \"rules\": [\n"),
      let end = self[start.upperBound...].firstRange(of: "\n          ]\n")
    else { return self }
    return String(self[..<start.lowerBound] + self[end.upperBound...])
  }

  /// Without what is on record as a drawing of its own.
  fileprivate var withoutDrawings: String {
    var page = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "<svg "),
      let end = rest[start.lowerBound...].firstRange(of: "</svg>")
    {
      page += rest[..<start.lowerBound] + "<svg/>"
      rest = rest[end.upperBound...]
    }
    return page + rest
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
