import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The SARIF log: by a schema that is stricter than that of the standard, and by what it means.
@Suite struct SARIFReportTests {
  @Test(.enabled(if: Checker.hasJSONSchema), arguments: Language.allCases)
  func `is valid by its schema`(_ language: Language) throws {
    let reports = try exampleNames.map { name in
      Format.sarif.render(try Inspection(of: example(name), against: .current), in: language)
    }
    let found = try complaints(about: reports, bySchema: "sarif.schema.json")
    for (name, complaints) in zip(exampleNames, found) { #expect(complaints == [], "\(name)") }
  }

  @Test(.enabled(if: Checker.hasJSONSchema))
  func `is valid whatever the site holds, and by the manual alone`() throws {
    let reports = try hostileTexts.flatMap { text in
      try [Edition.current, .current.alone].map { edition in
        Format.sarif.render(try Inspection(of: hostilePlan(text), against: edition), in: .en)
      }
    }
    for complaints in try complaints(about: reports, bySchema: "sarif.schema.json") {
      #expect(complaints == [])
    }
  }

  @Test(.enabled(if: Checker.hasJSONSchema))
  func `is refused by its schema when it is spoilt`() throws {
    let report = Format.sarif.render(
      try Inspection(of: example("waiver"), against: .current), in: .nl, isComplete: true)
    let spoilt = try [
      ("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\""),
      ("\"kind\": \"fail\"", "\"kind\": \"failed\""),
      ("\"kind\": \"fail\"", "\"kind\": \"pass\""),
      ("\"level\": \"none\"", "\"level\": \"note\""),
      ("\"level\": \"error\"", "\"level\": \"fatal\""),
      ("\"kind\": \"inSource\"", "\"kind\": \"inside\""),
      ("\"status\": \"accepted\"", "\"status\": \"rejected\""),
      ("\"startLine\": ", "\"startLine\": -"),
      ("\"columnKind\": \"unicodeCodePoints\"", "\"columnKind\": \"bytes\""),
      ("waiver.yaml\"", "a waiver.yaml\""),
      ("\"ruleId\"", "\"rule\""),
      ("\"message\": {\"text\": \"", "\"message\": {\"text\": \"{0} "),
      ("\"helpUri\": \"https", "\"helpUri\": \"file"),
      ("\"executionSuccessful\": true,", ""),
    ].map { sound, spoilt in
      let place = try #require(report.range(of: sound), "The log has no \(sound) to spoil.")
      return report.replacingCharacters(in: place, with: spoilt)
    }
    let found = try complaints(about: spoilt, bySchema: "sarif.schema.json")
    for (index, complaints) in found.enumerated() { #expect(complaints != [], "\(index)") }
  }

  @Test(arguments: exampleNames)
  func `has a result for every outcome, of the rule that it names`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let log = try Log(inspection)
    #expect(log.rules.map { $0["id"] as? String } == inspection.edition.rules.map(\.id))
    try #require(log.results.count == inspection.outcomes.count)
    for (result, outcome) in zip(log.results, inspection.outcomes) {
      #expect(result["ruleId"] as? String == outcome.rule.id)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(log.rules[index]["id"] as? String == outcome.rule.id)
      let kind: String =
        switch outcome.verdict {
        case .pass: "pass"
        case .fail: "fail"
        case .notApplicable: "notApplicable"
        case .notStated: "open"
        }
      #expect(result["kind"] as? String == kind)
      let level = result["level"] as? String
      switch (outcome.verdict, outcome.rule.severity) {
      case (.fail, .danger), (.fail, .caution): #expect(level == "error")
      case (.fail, .notice), (.fail, .performance): #expect(level == "warning")
      case (.fail, .advice): #expect(level == "note")
      default: #expect(level == "none")
      }
      #expect((result["suppressions"] != nil) == (outcome.waiver != nil))
    }
    let fingerprints = log.results.compactMap { $0["partialFingerprints"] as? [String: String] }
    #expect(Set(fingerprints).count == log.results.count)
  }

  /// A code host makes an alert of every result.
  @Test(arguments: exampleNames)
  func `has results for what people have to look at, unless it is to be complete`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let kinds = try Log(inspection, isComplete: false).results.map { $0["kind"] as? String }
    let findings = inspection.outcomes.filter(\.isFinding)
    #expect(kinds == findings.map { $0.verdict == .fail ? "fail" : "open" })
  }

  @Test func `tells the results of two sites apart`() throws {
    let text = "plancheck: 1\nsessys: [{name: S1, direct_sun: yes}]\n"
    let prints = try ["a/site.yaml", "b/site.yaml"].map { path in
      let plan = try Plan(reading: SourceFile(path: path, text: text))
      let log = try Log(try Inspection(of: plan, against: .current), isComplete: false)
      #expect((log.artifact["location"] as? [String: Any])?["uri"] as? String == path)
      return Set(log.results.compactMap { $0["partialFingerprints"] as? [String: String] })
    }
    #expect(!prints[0].isEmpty && prints[0].isDisjoint(with: prints[1]))
  }

  /// Where a region ends is the place after the last character; both count scalars.
  @Test func `points at the value to blame`() throws {
    let plan = try fragment(
      "sessys: [{name: \"🔋e\u{301}\", free_space: {left: 8 cm, right: 20 cm, above: 20 cm}}]")
    let log = try Log(try Inspection(of: plan, against: .current))
    let result = try #require(log.results.first { $0["ruleId"] as? String == "free-space" })
    #expect(result["kind"] as? String == "fail")
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let region = try #require(place["region"] as? [String: Int])
    let (start, end) = (try #require(region["startColumn"]), try #require(region["endColumn"]))
    #expect(region["startLine"] == 1 && region["endLine"] == 1)
    let line = Array(plan.file.text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(line[(start - 1)..<(end - 1)])) == "8 cm")
    let names = try #require(location["logicalLocations"] as? [[String: String]])
    #expect(names.map { $0["fullyQualifiedName"] } == ["sessys[0].free_space.left"])
    let message = try #require((result["message"] as? [String: String])?["text"])
    #expect(message.contains("8 cm, ten minste 10 cm: 2 cm te weinig. Plaats de Sessy 2 cm verder"))
  }

  @Test(arguments: [
    ("a b.yaml", "a%20b.yaml"), ("é🔋.yaml", "%C3%A9%F0%9F%94%8B.yaml"), ("c:d%.yaml", "c%3Ad%25.yaml"),
    ("-._~AZ09.yaml", "-._~AZ09.yaml"), ("[x]?#&.yaml", "%5Bx%5D%3F%23%26.yaml"),
  ])
  func `spells the name of the file as an address`(_ name: String, _ uri: String) throws {
    let plan = try Plan(reading: SourceFile(path: "/home/x/\(name)", text: "plancheck: 1\n"))
    let log = try Log(try Inspection(of: plan, against: .current))
    #expect((log.artifact["location"] as? [String: Any])?["uri"] as? String == uri)
  }

  /// A viewer takes `[words](address)` for a link, and `{0}` for a place to fill in.
  @Test(arguments: hostileTexts)
  func `has no link or placeholder by anybody's name`(_ text: String) throws {
    let log = try Log(try Inspection(of: hostilePlan(text), against: .current))
    for result in log.results {
      let message = try #require((result["message"] as? [String: String])?["text"])
      #expect(!message.contains("](") && !message.replacing("{{", with: "").contains("{0"))
    }
  }

  /// One run of a log, taken apart.
  private struct Log {
    let results: [[String: Any]]
    let rules: [[String: Any]]
    let artifact: [String: Any]

    init(_ inspection: Inspection, isComplete: Bool = true) throws {
      let report = Format.sarif.render(inspection, in: .nl, isComplete: isComplete)
      let log = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
      let run = try #require((log?["runs"] as? [[String: Any]])?.first)
      results = try #require(run["results"] as? [[String: Any]])
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
      rules = try #require(driver?["rules"] as? [[String: Any]])
      artifact = try #require((run["artifacts"] as? [[String: Any]])?.first)
    }
  }
}
