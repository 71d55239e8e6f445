import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// A completed installation beside the plan that it was built by, in every form of report.
@Suite struct PlanDifferenceTests {
  private static let plan = """
    site: {date: 2026-03-02}
    groups: [{name: G1, phases: [L1], breaker: {rated_current: 16 A}, cable: {length: 12 m, cross_section: 2.5 mm2, cores: 3}}]
    rooms: [{name: attic, ventilated: yes}, {name: shed, ventilated: no}]
    sessys: [{name: S1, room: attic, group: G1, phase: L1, free_space: {left: 40 cm, right: 40 cm, above: 40 cm}}]
    """

  private static func content(
    _ changes: [(String, String)], waiver: String = "", plan: String = plan
  ) throws -> ReportContent {
    var text = Self.plan
    for (old, new) in changes {
      #expect(text.contains(old))
      text.replace(old, with: new)
    }
    let built = try fragment("stage: completed\n\(text)\n\(waiver)")
    return ReportContent(
      of: try Inspection(of: built, against: .current),
      builtBy: try Inspection(of: fragment(plan), against: .current))
  }

  /// Moved to a room that is not ventilated, with a heavier breaker, under another name, with a distance that is too small.
  private static let changes = [
    ("room: attic, group", "room: shed, group"), ("16 A", "20 A"), ("left: 40 cm", "left: 9 cm"),
    (", above: 40 cm", ""), ("name: G1", "name: G9"), ("group: G1", "group: G9"),
  ]

  private static let waiver = """
    waivers: [{rule: free-space, subject: S1, reason: no room, by: the owner, date: 2026-03-01, until: 2026-04-01}]
    """

  @Test(arguments: [Format.text, .html, .markdown])
  func `people read each difference, its verdicts and what a waiver allows`(_ format: Format) throws {
    let content = try Self.content(Self.changes, waiver: Self.waiver)
    let report = format.document(content, in: .en).text
    for words in [
      "Differences from the plan", "Moved", "Replaced", "Named otherwise", "Stated otherwise",
      "In the plan, not stated now", "room-ventilation", "allowed by no waiver",
      "allowed by a waiver up to and including 1 April 2026",
    ] {
      #expect(report.contains(words), "\(words)")
    }
    #expect(!report.contains("Both say the same"))
    let dutch = format.document(content, in: .nl).text
    for words in ["Verschillen met het plan", "Verplaatst", "Vervangen", "Anders genoemd", "Wel in het plan"]
    {
      #expect(dutch.contains(words), "\(words)")
    }
    let alone = format.document(ReportContent(of: content.inspection), in: .en).text
    #expect(!alone.contains("Differences from the plan"))
    let customer = format.document(content, in: .en, for: .customer).text
    #expect(!customer.contains("Differences from the plan"))
  }

  @Test func `programs read the same as compare gives`() throws {
    let content = try Self.content(Self.changes, waiver: Self.waiver)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(Format.json.document(content, in: .en).bytes))
        as? [String: Any])
    let plan = try #require(report["plan"] as? [String: Any])
    #expect(plan["file"] as? String == "site.yaml" && plan["conclusion"] as? String == "undecided")
    let differences = try #require(plan["differences"] as? [[String: Any]])
    #expect(
      differences.map { $0["kind"] as? String }
        == ["renamed", "replaced", "moved", "otherwise", "no-longer-stated", "added"])
    let verdicts = try #require(plan["verdicts"] as? [[String: Any]])
    let turned = verdicts.filter { $0["after"] as? String == "fail" }
    #expect(
      turned.map { "\($0["rule"] ?? "") \($0["waived_until"] ?? "")" }.sorted()
        == ["free-space 2026-04-01", "group-current <null>", "room-ventilation <null>"])
    let xml = Format.xml.document(content, in: .en).text
    #expect(xml.contains(#"<difference kind="moved" name="S1">"#))
    #expect(xml.contains(#"<was place="sessys[0].room" value="attic"/>"#))
    #expect(xml.contains(#"<is place="sessys[0].room" value="shed"/>"#))
    #expect(xml.contains(#"after="fail" waived-until="2026-04-01"/>"#))
  }

  /// What only a completed installation has differs from no plan.
  @Test func `the stage and the examinations are no differences`() throws {
    let content = try Self.content(
      [("03-02", "04-09")], waiver: "examinations: [{points: [MNT-008], in_order: yes}]")
    for (format, words) in [
      (Format.text, "What was built is what the plan has."), (.html, "What was built is what the plan has."),
      (.markdown, "What was built is what the plan has."), (.json, "\"differences\": []"),
    ] {
      #expect(format.document(content, in: .en).text.contains(words), "\(format)")
    }
  }

  @Test func `is valid by the schemas, and not when it is spoilt`() throws {
    let content = try Self.content(Self.changes, waiver: Self.waiver)
    let xml = Format.xml.document(content, in: .nl).text
    let schema = try String(contentsOf: projectRoot.appending(path: "Schemas/report.xsd"), encoding: .utf8)
    #expect(complaints(about: xml, by: schema) == [])
    for (sound, spoilt) in [
      ("kind=\"moved\"", "kind=\"shifted\""), ("<was place=", "<were place="), ("after=\"fail\"", ""),
      ("waived-until=\"2026", "waived-until=\"26"),
    ] {
      let place = try #require(xml.range(of: sound))
      #expect(complaints(about: xml.replacingCharacters(in: place, with: spoilt), by: schema) != [])
    }
  }

  @Test(.enabled(if: Checker.hasJSONSchema))
  func `is valid by the schema of JSON, and not when it is spoilt`() throws {
    let content = try Self.content(Self.changes, waiver: Self.waiver)
    let json = Format.json.document(content, in: .nl).text
    let spoilt = try [
      ("\"kind\": \"moved\"", "\"kind\": \"shifted\""),
      ("\"waived_until\": \"2026", "\"waived_until\": \"26"),
      ("\"place\": \"sessys[0].room\"", "\"place\": null"),
    ].map { sound, spoilt in
      json.replacingCharacters(in: try #require(json.range(of: sound)), with: spoilt)
    }
    let found = try complaints(about: [json] + spoilt, bySchema: "report.schema.json")
    #expect(found[0] == [])
    for complaints in found.dropFirst() { #expect(complaints != []) }
  }

  /// Names and values of others are escaped.
  @Test(arguments: [Format.html, .xml, .markdown])
  func `any plan can be held against any site`(_ format: Format) throws {
    for text in ["sessys: [{name: \"<b>&|`\"}]", "site: {}", Self.plan] {
      let content = try Self.content([], plan: text)
      let report = format.document(content, in: .nl).text
      #expect(!report.contains("<b>&|`"))
    }
  }
}
