import Foundation
import PlanCheck
import Report
import Rules
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The JSON report, against its schema and beside the XML report.
@Suite struct JSONReportTests {
  @Test(.enabled(if: Checker.hasJSONSchema), arguments: Language.allCases)
  func `is valid by its schema`(_ language: Language) throws {
    let reports = try exampleNames.map { try report(on: $0, in: language) }
    let found = try complaints(about: reports, bySchema: "report.schema.json")
    for (name, complaints) in zip(exampleNames, found) { #expect(complaints == [], "\(name)") }
  }

  @Test(.enabled(if: Checker.hasJSONSchema))
  func `is valid whatever the site holds, and by the manual alone`() throws {
    let plans = try hostileTexts.map(hostilePlan) + [fragment("sessys: [{}]"), fragment("site: {}")]
    let reports = try plans.flatMap { plan in
      try [Edition.current, .current.alone].map { edition in
        Format.json.render(try Inspection(of: plan, against: edition), in: .nl)
      }
    }
    for complaints in try complaints(about: reports, bySchema: "report.schema.json") {
      #expect(complaints == [])
    }
  }

  /// A schema that accepts everything would be no test of the report.
  @Test(.enabled(if: Checker.hasJSONSchema))
  func `is refused by its schema when it is spoilt`() throws {
    let report = try report(on: "ten-faults", in: .nl)
    let spoilt = try [
      ("\"verdict\": \"fail\"", "\"verdict\": \"wrong\""),
      ("\"severity\": \"danger\"", "\"severity\": \"gevaar\""),
      ("\"severity\": \"danger\",", ""),
      ("\"relation\": \"at-least\"", "\"relation\": \"more\""),
      ("\"match\": \"exact\"", "\"match\": \"best\""),
      ("\"language\": \"nl\"", "\"language\": \"de\""),
      ("\"conclusion\": \"violates\",", ""),
      ("report:1", "report:2"),
      ("\"sheet\": 8", "\"sheet\": 9"),
      (" \"line\": ", " \"line\": -"),
      (" \"line\": 20", " \"line\": \"20\""),
      ("\"day\": \"2026-02-16\"", "\"day\": \"2026-02-30\""),
      ("\"file\": \"ten-faults.yaml\"", "\"file\": \"/home/ten-faults.yaml\""),
      ("\"pass\": ", "\"fail\": 0, \"pass\": "),
      ("[\"LOC-007\"]", "[\"LOC-7\"]"),
      ("\"waiver\": null", "\"waiver\": null, \"note\": null"),
      ("\"waiver\": null", "\"note\": null"),
      ("\"active_phase\": 1", "\"active_phase\": \"L1\""),
      ("\"active_phase\": 1,", ""),
      ("\"estimate\": true", "\"estimate\": false"),
      ("\"cap\": \"sessy\"", "\"cap\": \"luck\""),
      ("\"watts\": 2200", "\"watts\": \"2200 W\""),
      ("\"rating\": \"", "\"rating\": \"about "),
      ("\"usable-energy\"", "\"usable\""),
      ("\"program\": \"", "\"program\": \"v"),
      ("\"installer\": \"D. Pietersen\",", ""),
      ("\"moment\": \"handover\"", "\"moment\": \"later\""),
      ("\"row\": \"", "\"row\": \"row "),
      ("\"unit\": null, \"words\": \"1 ×", "\"unit\": \"piece\", \"words\": \"1 ×"),
      ("\"gaps\": []", "\"gaps\": [1]"),
      ("{", "{,"),
    ].map { sound, spoilt in
      let place = try #require(report.range(of: sound), "The report has no \(sound) to spoil.")
      return report.replacingCharacters(in: place, with: spoilt)
    }
    let found = try complaints(about: spoilt, bySchema: "report.schema.json")
    for (index, complaints) in found.enumerated() { #expect(complaints != [], "\(index)") }
  }

  /// Whoever changes from the one to the other misses nothing.
  @Test(arguments: exampleNames, Language.allCases)
  func `says everything that the XML report says`(_ name: String, _ language: Language) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let json = Format.json.render(inspection, in: language)
    var known: Set<String> = []
    gather(try JSONSerialization.jsonObject(with: Data(json.utf8)), into: &known)
    let xml = XMLWords(Format.xml.render(inspection, in: language))
    #expect(xml.words.count > 300)
    #expect(xml.words.subtracting(known) == [])
  }

  private func gather(_ value: Any, into words: inout Set<String>) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object {
        words.insert(key)
        gather(value, into: &words)
      }
    case let array as [Any]: for value in array { gather(value, into: &words) }
    case let text as String: words.insert(text.trimmingCharacters(in: .whitespacesAndNewlines))
    case let number as NSNumber: words.insert(number.stringValue)
    default: break
    }
  }

  private func report(on name: String, in language: Language) throws -> String {
    Format.json.render(try Inspection(of: example(name), against: .current), in: language)
  }
}

/// The attributes and the texts of an XML report.
private final class XMLWords: NSObject, XMLParserDelegate {
  private(set) var words: Set<String> = []
  private var text = ""

  init(_ report: String) {
    super.init()
    let parser = XMLParser(data: Data(report.utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    for (key, value) in attributes where key != "format" && key != "xmlns" {
      // JSON says true and false its own way, and says why instead of that there is an interpretation.
      if value == "true" || value == "false" { continue }
      // So does it say lists.
      let isList = key == "rules" || key == "findings"
      words.formUnion(isList ? value.split(separator: " ").map(String.init) : [value])
    }
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) { text += words }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    // A list of the register's rows is a list in JSON too.
    words.formUnion(name == "covers" ? text.split(separator: " ").map(String.init) : [text])
    words.remove("")
    self.text = ""
  }
}

/// What somebody may call things to make a report say something else.
let hostileTexts = [
  "<script>alert(1)</script>", "]]>", "</pre><!--", "&amp;&#1;", #""'><img src=x onerror=alert(1)>"#,
  "| a | b |", #"\| a \"#, "`code`", "``` x", "**bold** _and_ ~~gone~~", "# heading #", "- list", "1. list",
  "[link](https://example.org)", "![image](x.png)", "[ref]: https://example.org", "https://example.org/a_b",
  "www.example.org", "WWW.example.org", "mail@example.org", "@octocat", "#123", "org/project#1", ":tada:",
  "$x$",
  "{0} {{1}}", "a\\", "<!-- x", "> quote", "---", "===", "🔋e\u{301}", "×", "$(reboot)", #"\u202E"#,
]

/// A site that calls everything so.
func hostilePlan(_ text: String) throws -> Plan {
  let quoted = "'\(text.replacing("'", with: "''"))'"
  return try fragment(
    """
    site: {customer: \(quoted), address: \(quoted), date: 2026-06-08}
    supply: {phases: 3, neutral: yes, main_fuse: 25 A}
    rooms: [{name: \(quoted), volume: 3 m3, escape_route: yes}]
    groups: [{name: \(quoted), phases: [L1], breaker: {kind: rcbo, rated_current: 16 A, type: AC}}]
    pv_inverters: [{name: \(quoted), group: \(quoted), terminals: net, at_sessy: \(quoted)}]
    sessys: [{name: \(quoted), room: \(quoted), group: \(quoted), direct_sun: yes, free_space: {left: 8 cm}}]
    p1_meter: {address: \(quoted)}
    waivers:
    - {rule: direct-sun, subject: \(quoted), reason: \(quoted), by: \(quoted), date: 2026-06-01, until: 2026-06-30}
    - {rule: free-space, subject: \(quoted), reason: \(quoted), by: \(quoted), date: 2026-07-01, until: 2026-07-30}
    """)
}
