import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The reports on site files that cannot be read, in every form.
@Suite struct UnreadableReportTests {
  /// One of each kind of problem that a report can look different for.
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("empty.yaml", []), ("latin.yaml", Array("plancheck: 1\nsite: {customer: ".utf8) + [0xE9, 0x7D, 0x0A]),
    ("large.yaml", Array(repeating: 0x23, count: SourceFile.maximumSize + 1)),
    ("two.yaml", Array("plancheck: 1\ngroups:\n- {name: a}\n- {name: a, brekers: 3}\n".utf8)),
    ("twice.yaml", Array("plancheck: 1\ngroups:\n- {name: a}\n- {name: a}\n".utf8)),
    ("a&b<c>\".yaml", Array("plancheck: 1\n\"<script>alert(1)</script>]]>&{0}](http://x)\": 1\n".utf8)),
  ]

  private static func problems(_ index: Int) throws -> Problems {
    let file = files[index]
    return try #require(throws: Problems.self) { try Judge(Edition.all).judge(file.bytes, path: file.name) }
  }

  private static var all: [Problems] {
    get throws {
      let inaccessible = Problem(
        .inaccessible(because: Text(nl: "het bestaat niet", en: "it does not exist")), at: nil)
      return try files.indices.map(problems)
        + [Problems(file: SourceFile(path: "gone.yaml", text: ""), all: [inaccessible])]
    }
  }

  @Test(.enabled(if: Checker.hasJSONSchema), arguments: Language.allCases)
  func `are valid as JSON, by their schema`(_ language: Language) throws {
    let reports = try Self.all.map { Format.json.render($0, in: language) }
    for complaints in try complaints(about: reports, bySchema: "unreadable.schema.json") {
      #expect(complaints == [])
    }
    let spoilt = try [
      ("\"conclusion\": \"unreadable\"", "\"conclusion\": \"conforms\""), ("\"line\": ", "\"line\": -"),
      ("\"problems\": [", "\"problems\": [{}, "), ("\"sha256\": \"", "\"sha256\": \"x"),
    ].map { sound, bad in
      let place = try #require(reports[3].range(of: sound))
      return reports[3].replacingCharacters(in: place, with: bad)
    }
    for complaints in try complaints(about: spoilt, bySchema: "unreadable.schema.json") {
      #expect(complaints != [])
    }
  }

  @Test(arguments: Language.allCases) func `are valid as XML, and as JUnit`(_ language: Language) throws {
    let (xsd, junit) = try (schema("report.xsd"), schema("junit.xsd"))
    for problems in try Self.all {
      #expect(complaints(about: Format.xml.render(problems, in: language), by: xsd) == [])
      #expect(complaints(about: Format.junit.render(problems, in: language), by: junit) == [])
    }
    let report = Format.xml.render(try Self.problems(3), in: language)
    #expect(complaints(about: report.replacing("line=\"", with: "line=\"-"), by: xsd) != [])
  }

  @Test func `name every problem, with its place, in every form`() throws {
    for problems in try Self.all {
      for format in Format.allCases {
        let report = format.render(problems, in: .nl)
        #expect(format.isReport(beginning: String(report.prefix(4096))), "\(format) \(problems.file.name)")
        if [.html, .markdown, .xml, .junit].contains(format) { #expect(!report.contains("<script>alert")) }
      }
    }
    let problems = try Self.problems(4)
    for format in Format.allCases {
      let report = format.render(problems, in: .en)
      #expect(report.contains("There already is a"), "\(format)")
      #expect(report.contains("4") && report.contains("10"), "line 4, column 10: \(format)")
    }
  }

  @Test func `do not tell where the file lay`() throws {
    let bytes = Self.files[4].bytes
    let path = "/home/jan/klanten/twice.yaml"
    let problems = try #require(throws: Problems.self) { try Judge(Edition.all).judge(bytes, path: path) }
    for format in Format.allCases {
      let report = format.render(problems, in: .nl)
      #expect(report.contains("twice.yaml") && !report.contains("klanten"), "\(format)")
    }
  }

  @Test func `count as errors for the programs that gather results`() throws {
    let problems = try Self.problems(3)
    let log = try JSONSerialization.jsonObject(with: Data(Format.sarif.render(problems, in: .nl).utf8))
    let run = try #require(((log as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == problems.all.count)
    #expect(results.allSatisfy { $0["level"] as? String == "error" })
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let junit = Format.junit.render(problems, in: .nl)
    #expect(junit.contains("failures=\"0\" errors=\"\(problems.all.count)\""))
  }

  @Test func `have the fingerprint of the file only if all of it was read`() throws {
    for (index, hasFingerprint) in zip(Self.files.indices, [true, true, false, true, true, true]) {
      #expect((try Self.problems(index).fingerprint != nil) == hasFingerprint)
    }
    // A mark at the start is part of the file.
    let bytes = Self.files[4].bytes
    #expect(try Self.problems(4).fingerprint == SHA256(of: bytes))
  }
}

private func schema(_ name: String) throws -> String {
  try String(contentsOf: projectRoot.appending(path: "Schemas/\(name)"), encoding: .utf8)
}
