import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// What devices answered, as evidence of a completed installation.
@Suite struct EvidenceTests {
  private static let site = """
    stage: completed
    site: {date: 2026-05-10}
    supply: {phases: 1, main_fuse: 25 A}
    groups: [{name: G7, breaker: {rated_current: 16 A}}]
    p1_meter: {present: yes}
    sessys: [{name: S1, group: G7, settings: {phase_current: 25 A}}]
    """

  private static func inspection(_ files: [(String, String)]) throws -> Inspection {
    try inspection(files.map { EvidenceFile(name: $0.0, .bytes(Array($0.1.utf8))) })
  }

  private static func inspection(_ files: [EvidenceFile]) throws -> Inspection {
    try Inspection(of: fragment(site).taking(files), against: .current, demanding: .shown)
  }

  /// "pass", with what it rests on.
  private static func verdict(_ rule: String, _ files: [(String, String)]) throws -> String {
    let inspection = try inspection(files)
    #expect(inspection.plan.contradictions.isEmpty)
    let outcome = try #require(inspection.outcomes.first { $0.rule.id == rule })
    return ([outcome.verdict.rawValue] + [outcome.ground?.word].compactMap(\.self)).joined(separator: " ")
  }

  @Test(arguments: [
    ("setting-group-current", #"{"group_current": 16}"#, "pass reading"),
    ("setting-group-current", #"{"group_current": 16.001}"#, "fail reading"),
    ("setting-group-current", #"{"phase_current": 25}"#, "not-stated"),
    ("setting-main-current", #"{"phase_current": 25}"#, "pass reading"),
    ("setting-main-current", #"{"group_current": 16}"#, "pass file"),
    ("setting-active-phase", #"{"active_phase": 1}"#, "pass reading"),
    ("setting-active-phase", #"{"active_phase": 2}"#, "fail reading"),
    // Read, and empty, is a value.
    ("setting-p1-address", #"{"p1_hostname": ""}"#, "fail reading"),
    (
      "SET-013",
      #"{"p1_hostname": "p1", "active_phase": 1, "group_current": 16, "phase_current": 25, "group_sessys": 1, "phase_sessys": 1, "total_sessys": 1}"#,
      "pass reading"
    ),
    (
      "SET-013",
      #"{"p1_hostname": "", "active_phase": 1, "group_current": 16, "phase_current": 25, "group_sessys": 1, "phase_sessys": 1, "total_sessys": 1}"#,
      "fail reading"
    ),
  ])
  func `settings are judged as they were read`(_ rule: String, _ answer: String, _ verdict: String) throws {
    #expect(try Self.verdict(rule, [("S1.settings.json", answer)]) == verdict)
  }

  @Test(arguments: [
    ("STA-008", #"{"sessy": {"system_state": "SYSTEM_STATE_ERROR"}}"#, "fail reading"),
    ("FUN-001", #"{"sessy": {"system_state": "SYSTEM_STATE_ERROR"}}"#, "fail reading"),
    ("STA-008", #"{"sessy": {"system_state": "RUNNING_SAFE"}}"#, "pass reading"),
    ("STA-001", #"{"sessy": {"system_state": "SYSTEM_STATE_INIT"}}"#, "fail reading"),
    ("STA-003", #"{"sessy": {"system_state": "SYSTEM_STATE_WAITING_FOR_SAFE_SITUATION"}}"#, "fail reading"),
    ("STA-005", #"{"sessy": {"system_state": "SYSTEM_STATE_BATTERY_FULL"}}"#, "not-stated"),
    ("STA-005", #"{"sessy": {"system_state": "SYSTEM_STATE_RUNNING_SAFE"}}"#, "pass reading"),
    ("TYP-004", #"{"sessy": {"frequency": 49987}}"#, "pass reading"),
    ("TYP-004", #"{"sessy": {"frequency": 48999}}"#, "fail reading"),
    ("TYP-004", #"{"sessy": {"frequency": 51000}}"#, "fail reading"),
    ("SPC-014", #"{"sessy": {"pack_voltage": 45000}}"#, "pass reading"),
    ("SPC-014", #"{"sessy": {"pack_voltage": 44999}}"#, "fail reading"),
    ("SPC-014", #"{"sessy": {"pack_voltage": 58000}}"#, "fail reading"),
  ])
  func `the state of a Sessy shows what it is about`(_ rule: String, _ answer: String, _ verdict: String)
    throws
  {
    #expect(try Self.verdict(rule, [("S1.power-status.json", answer)]) == verdict)
  }

  @Test(arguments: [
    ("TST-001", #"{"state": "P1_OK"}"#, "pass reading"),
    ("TST-001", #"{"state": "P1_NOT_CONNECTED"}"#, "fail reading"),
    ("P1-007", #"{"state": "P1_NOT_CONNECTED"}"#, "fail reading"),
    (
      "TST-002", #"{"state": "P1_OK", "power_consumed": 0, "power_produced": 606, "power_total": -606}"#,
      "pass reading"
    ),
    (
      "TST-002", #"{"state": "P1_OK", "power_consumed": 0, "power_produced": 606, "power_total": -603}"#,
      "pass reading"
    ),
    (
      "TST-002", #"{"state": "P1_OK", "power_consumed": 0, "power_produced": 606, "power_total": -602}"#,
      "fail reading"
    ),
    // What is not supplied is 0.
    (
      "TST-002", #"{"state": "P1_OK", "power_consumed": 0, "power_produced": 0, "power_total": 5}"#,
      "not-stated"
    ),
  ])
  func `the P1 meter shows that it reads`(_ rule: String, _ answer: String, _ verdict: String) throws {
    #expect(try Self.verdict(rule, [("p1.details.json", answer)]) == verdict)
    #expect(try Self.verdict(rule, [("p1.details.2.json", answer)]) == verdict)
  }

  @Test(arguments: [
    ("NET-009", "network", #"{"eth": {"ip": [192, 168, 1, 8]}}"#, "pass reading"),
    (
      "NET-009", "network", #"{"eth": {"ip": [0, 0, 0, 0]}, "wifi_sta": {"ip": [0, 0, 0, 0]}}"#,
      "fail reading"
    ),
    (
      "TST-007", "ota", #"{"self": {"state": "OTA_UP_TO_DATE"}, "serial": {"state": "OTA_UP_TO_DATE"}}"#,
      "pass reading"
    ),
    (
      "TST-007", "ota",
      #"{"self": {"state": "OTA_UP_TO_DATE"}, "serial": {"state": "OTA_NEW_VERSION_AVAILABLE"}}"#,
      "fail reading"
    ),
  ])
  func `network and firmware show what they are about`(
    _ rule: String, _ part: String, _ answer: String, _ verdict: String
  ) throws {
    #expect(try Self.verdict(rule, [("S1.\(part).json", answer)]) == verdict)
  }

  /// Both places are told, what rests on them is not decided, and the rest is judged.
  @Test func `what the file says otherwise is at odds`() throws {
    let inspection = try Self.inspection([
      ("S1.settings.json", #"{"phase_current": 35, "group_current": 16}"#)
    ])
    let contradiction = try #require(inspection.plan.contradictions.first?.problem)
    #expect(
      inspection.plan.contradictions.count == 1 && contradiction.path == "sessys[0].settings.phase_current")
    let words = contradiction.text(.en)
    #expect(words.contains("S1.settings.json") && words.contains("35 A") && words.contains("25 A"))
    let verdicts = inspection.outcomes.filter { $0.rule.id.hasPrefix("setting-") }
    #expect(verdicts.first { $0.rule.id == "setting-main-current" }?.verdict == .notStated)
    #expect(verdicts.first { $0.rule.id == "setting-group-current" }?.verdict == .pass)
  }

  @Test(arguments: [
    ("S1.settings.json", ""), ("S1.settings.json", " \n"), ("S1.settings.json", "<!DOCTYPE html><html>"),
    ("S1.settings.json", #"{"group_current": 16"#), ("S1.settings.json", "[]"), ("S1.settings.json", "16"),
    ("S1.settings.json", "{group_current: 16}"), ("S1.settings.json", #"{"group_current": "many"}"#),
    ("S1.settings.json", #"{"active_phase": 4}"#), ("S1.settings.json", #"{"active_phase": 0}"#),
    ("S1.settings.json", #"{"group_current": 99999999999999999999}"#),
    ("S1.settings.json", #"{"a": 1} {"b": 2}"#), ("S2.settings.json", "{}"), ("S1.photo.json", "{}"),
    ("S1.json", "{}"), ("p1.settings.json", "{}"), ("p1.details.x.json", "{}"), ("x.json", "{}"),
    ("S1.power-status.json", "{}"), ("S1.power-status.json", #"{"sessy": {"system_state": "ASLEEP"}}"#),
    ("S1.ota.json", #"{"self": {"state": "OTA_DONE"}}"#), ("p1.details.json", "{}"),
  ])
  func `evidence that cannot be used is told, and shows nothing`(_ name: String, _ content: String) throws {
    let inspection = try Self.inspection([(name, content)])
    #expect(inspection.plan.contradictions.count == 1)
    #expect(inspection.conclusion != .conforms)
    let before = try Self.inspection([EvidenceFile]()).outcomes(.pass).count
    #expect(inspection.outcomes(.pass).count <= before)
    for (format, schema) in [(Format.xml, "report.xsd"), (.junit, "junit.xsd")] {
      let schema = try String(contentsOf: projectRoot.appending(path: "Schemas/\(schema)"), encoding: .utf8)
      #expect(complaints(about: format.render(inspection, in: .nl), by: schema) == [])
    }
  }

  @Test func `what is nested deeper than anyone means is refused`() throws {
    for depth in [64, 65, 100_000] {
      let open = String(repeating: #"{"a":"#, count: depth - 1) + "{"
      let inspection = try Self.inspection([("S1.settings.json", open + String(repeating: "}", count: depth))]
      )
      #expect(inspection.plan.contradictions.isEmpty == (depth <= 64))
    }
  }

  @Test func `what was refused is told`() throws {
    let reason = Text(nl: "is te groot", en: "is too large")
    let inspection = try Self.inspection([EvidenceFile(name: "S1.settings.json", .refused(reason))])
    #expect(
      inspection.plan.contradictions.map { $0.problem.text(.en) }.first?.contains("is too large") == true)
  }

  /// Ten thousand answers that were cut off or spoilt: each is told or read, and none ends the program.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func `no answer ends the program`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let folder = projectRoot.appending(path: "plans/examples/completed/demonstrated.evidence")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let whole = try names.map { Array(try Data(contentsOf: folder.appending(path: $0))) }
    let plan = try fragment(Self.site)
    for _ in 0..<1000 {
      let choice = Int.random(in: 0..<names.count, using: &dice)
      var bytes = whole[choice]
      if Bool.random(using: &dice) {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &dice))
      } else {
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
          bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
      }
      _ = try plan.taking([EvidenceFile(name: names[choice], .bytes(bytes))])
    }
  }

  @Test func `the example is demonstrated with its evidence too`() throws {
    let folder = projectRoot.appending(path: "plans/examples/completed/demonstrated.evidence")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = try names.map {
      EvidenceFile(name: $0, .bytes(Array(try Data(contentsOf: folder.appending(path: $0)))))
    }
    let inspection = try Inspection(of: example("completed/demonstrated").taking(files), against: .current)
    #expect(files.count == 5 && inspection.plan.contradictions.isEmpty)
    #expect(inspection.conclusion(demanding: .shown) == .conforms)
  }
}
