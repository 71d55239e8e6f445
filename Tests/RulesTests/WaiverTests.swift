import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// What fails in `site` are S1 (performance, and advice) and the hall (danger).
private let site = """
  supply: {neutral: yes}
  rooms: [{name: hal, escape_route: yes}, {name: zolder, escape_route: yes}]
  sessys:
    - {name: S1, room: hal, direct_sun: yes, free_space: {left: 12 cm, right: 20 cm, above: 20 cm}}
    - {room: hal, direct_sun: no, free_space: {left: 20 cm, right: 20 cm, above: 20 cm}}
    - {name: S3, room: hal}

  """

private let sun = "rule: direct-sun, subject: S1"
private let hall = "rule: escape-route, subject: hal"
private let term = "reason: verbouwing, by: R. Hofman, date: 2026-06-01, until: 2026-09-30"
private let today = "site: {date: 2026-06-08}\n"

/// An edition of these rules alone, so that nothing else decides; the last stands beyond it.
private let edition: Edition = {
  func rules(_ ids: String...) -> [Rule] { ids.compactMap { Edition.current.rule($0) } }
  return Edition(
    "06/25",
    chapters: [
      Chapter(nl: "", en: "") { rules("direct-sun", "escape-route", "free-space-advised", "supply-neutral") },
      Chapter(nl: "", en: "", isBeyondManual: true) { rules("room-volume") },
    ])
}()

private func inspection(
  _ waivers: String..., day: String? = nil, site header: String = today, by edition: Edition = edition.alone
) throws -> Inspection {
  let list = waivers.isEmpty ? "" : "waivers:\n" + waivers.map { "  - {\($0)}\n" }.joined()
  return try Inspection(
    of: fragment(header + site + list), against: edition, on: day.flatMap { Day(plan: $0.utf8.span) })
}

/// What keeps a plan from being read or judged.
private func refusals(_ waivers: String..., site header: String = today) throws -> [Problem] {
  let list = "waivers:\n" + waivers.map { "  - {\($0)}\n" }.joined()
  do {
    _ = try Inspection(of: fragment(header + site + list), against: edition.alone)
    return []
  } catch let problems as Problems {
    return problems.all
  }
}

private func day(_ text: String) throws -> Day {
  let day = Day(plan: text.utf8.span)
  return try #require(day)
}

@Suite struct WaiverTests {
  @Test func `keeps a failure a failure, and from counting`() throws {
    let without = try inspection()
    #expect(without.waivers.isEmpty && without.outcomes.allSatisfy { $0.waiver == nil })
    let with = try inspection("\(sun), \(term)", "\(hall), \(term), document: advies 31")
    #expect(without.conclusion == .violates && with.conclusion == .undecided)
    #expect(without.conclusion(failingOn: .danger) == .violates)
    #expect(with.conclusion(failingOn: .danger) == .conforms)
    #expect(with.waivers.map(\.counts) == [true, true])
    let waived = with.outcomes.filter { $0.waiver != nil }
    #expect(waived.map(\.rule.id) == ["direct-sun", "escape-route"])
    #expect(waived.map(\.subject.label) == ["S1", "hal"])
    #expect(waived.allSatisfy { $0.verdict == .fail && !$0.remedies.isEmpty })
    #expect(waived.compactMap { $0.waiver?.place.description } == ["waivers[0]", "waivers[1]"])
    #expect(with.outcomes.map(\.verdict) == without.outcomes.map(\.verdict))
  }

  @Test func `waives what it names, and nothing beside it`() throws {
    let other = try inspection("\(hall), \(term), document: advies 31")
    #expect(other.conclusion == .violates, "the sun still shines on S1")
    let neutral = try inspection(
      "rule: supply-neutral, subject: site, \(term), document: brief",
      site: "site: {date: 2026-06-08}\n", by: edition)
    #expect(neutral.waivers.map(\.shortcomings) == [[.waivesNothing(.pass)]])
  }

  @Test(arguments: [
    ("2026-05-31", false), ("2026-06-01", true), ("2026-09-30", true), ("2026-10-01", false),
    ("2025-06-08", false), ("2027-06-08", false),
  ])
  func `holds from its first day up to and including its last`(text: String, counts: Bool) throws {
    let today = try day(text)
    let (first, last) = (try day("2026-06-01"), try day("2026-09-30"))
    for inspection in [
      try inspection("\(sun), \(term)", day: text),
      try inspection("\(sun), \(term)", site: "site: {date: \(text)}\n"),
    ] {
      #expect(inspection.day == today)
      #expect(inspection.waivers.map(\.counts) == [counts])
      #expect(inspection.outcomes.contains { $0.waiver != nil } == counts)
      let shortcoming: WaiverShortcoming =
        today < first ? .notBegun(first: first, today: today) : .expired(last: last, today: today)
      #expect(inspection.waivers[0].shortcomings == (counts ? [] : [shortcoming]))
    }
  }

  @Test func `may last a day`() throws {
    let waiver = "\(sun), reason: x, by: y, date: 2026-06-08, until: 2026-06-08"
    #expect(try inspection(waiver).waivers.map(\.counts) == [true])
    #expect(try inspection(waiver, day: "2026-06-07").waivers.map(\.counts) == [false])
    #expect(try inspection(waiver, day: "2026-06-09").waivers.map(\.counts) == [false])
  }

  @Test func `goes by the day that is asked for before that of the file`() throws {
    #expect(try inspection("\(sun), \(term)", day: "2026-10-01").waivers[0].counts == false)
    let past = "site: {date: 2026-01-01}\n"
    #expect(try inspection("\(sun), \(term)", site: past).waivers[0].counts == false)
    #expect(try inspection("\(sun), \(term)", day: "2026-06-08", site: past).waivers[0].counts)
  }

  @Test func `does not count when nobody says which day it is`() throws {
    let inspection = try inspection("\(sun), \(term)", site: "")
    #expect(inspection.day == nil && inspection.conclusion == .violates)
    #expect(inspection.waivers.map(\.shortcomings) == [[.noDay]])
    #expect(try WaiverTests.counting("\(sun), \(term)", day: "2026-06-08", site: ""))
  }

  @Test func `takes a document to waive a danger, and only a danger`() throws {
    let bare = try inspection("\(hall), \(term)", "\(sun), \(term)")
    #expect(bare.waivers.map(\.shortcomings) == [[.noDocument], []])
    #expect(bare.conclusion == .violates)
    #expect(try WaiverTests.counting("\(hall), \(term), document: advies 31"))
  }

  @Test(arguments: ["rule", "subject", "reason", "by", "date", "until"])
  func `does not count without its`(field: String) throws {
    let key = try #require(Key.allCases.first { $0.description == field })
    let fields = "\(sun), \(term)".split(separator: ", ").filter { !$0.hasPrefix("\(field):") }
    #expect(fields.count == 5)
    let inspection = try inspection(fields.joined(separator: ", "))
    #expect(inspection.waivers.map(\.shortcomings) == [[.incomplete([key])]])
    #expect(inspection.conclusion == .violates)
  }

  @Test func `tells all that it lacks at once`() throws {
    let waiver = try inspection("\(hall), by: R. Hofman, until: 2026-06-07").waivers[0]
    let (last, today) = (try day("2026-06-07"), try day("2026-06-08"))
    #expect(
      waiver.shortcomings == [
        .incomplete([.reason, .date]), .noDocument, .expired(last: last, today: today),
      ])
  }

  @Test(arguments: [
    ("direct-sun", "sessys[1]", Verdict.pass), ("direct-sun", "S3", .notStated),
    ("escape-route", "zolder", .notApplicable), ("supply-neutral", "site", .pass),
  ])
  func `waives nothing where nothing fails`(rule: String, subject: String, verdict: Verdict) throws {
    let inspection = try inspection("rule: \(rule), subject: \"\(subject)\", \(term)")
    #expect(inspection.waivers.map(\.shortcomings) == [[.waivesNothing(verdict)]])
    #expect(inspection.outcomes.allSatisfy { $0.waiver == nil })
  }

  @Test func `knows a subject without a name by its place`() throws {
    let plan = try fragment(
      "\(today)sessys: [{direct_sun: no}, {direct_sun: yes}]\nwaivers: [{rule: direct-sun, subject: 'sessys[1]', \(term)}]"
    )
    let inspection = try Inspection(of: plan, against: Edition(only: #require(edition.rule("direct-sun"))))
    #expect(inspection.waivers.map(\.counts) == [true] && inspection.conclusion == .conforms)
  }

  @Test func `knows a demand of a list that is not stated by the site`() throws {
    let plan = try fragment("\(today)waivers: [{rule: direct-sun, subject: site, \(term)}]")
    let inspection = try Inspection(of: plan, against: Edition(only: #require(edition.rule("direct-sun"))))
    #expect(inspection.waivers.map(\.shortcomings) == [[.waivesNothing(.notStated)]])
  }

  @Test func `waives nothing of a rule that is switched off`() throws {
    let waiver = "rule: room-volume, subject: hal, \(term)"
    let alone = try inspection(waiver)
    #expect(alone.waivers.map(\.shortcomings) == [[.notJudged]])
    #expect(!alone.outcomes.contains { $0.rule.id == "room-volume" })
    let whole = try inspection(waiver, by: edition)
    #expect(whole.waivers.map(\.shortcomings) == [[.waivesNothing(.notStated)]])
    #expect(try refusals("rule: room-volume, subject: hall, \(term)").count == 1)
  }

  @Test func `is no waiver when nothing at all is stated`() throws {
    for form in ["", "rule: , subject: , reason: , by: , date: , until: , document: ", "rule: ~"] {
      let inspection = try inspection(form, "\(sun), \(term)", form)
      #expect(inspection.waivers.map(\.place) == [Place[.waivers][1]])
    }
    #expect(try inspection("document: brief").waivers.count == 1)
    #expect(try Inspection(of: fragment("waivers: []"), against: .current).waivers.isEmpty)
  }

  @Test func `is judged, though no verdict rests on its words`() throws {
    let unjudged = try inspection("\(sun), \(term), document: brief").unjudged.map(\.path)
    #expect(try unjudged == inspection().unjudged.map(\.path))
  }

  private static func counting(
    _ waiver: String, day: String? = nil, site header: String = today
  ) throws -> Bool {
    try inspection(waiver, day: day, site: header).waivers.map(\.counts) == [true]
  }
}

@Suite struct ManualAloneTests {
  @Test func `holds what cites the manual, and knows the rest`() {
    let (whole, alone) = (Edition.current, Edition.current.alone)
    #expect(alone.rules.allSatisfy { $0.citation.section != nil })
    #expect(!alone.setAside.isEmpty && alone.setAside.allSatisfy { $0.citation.section == nil })
    #expect(alone.rules.map(\.id) + alone.setAside.map(\.id) == whole.rules.map(\.id))
    #expect(whole.setAside.isEmpty)
    #expect(alone.alone.setAside.map(\.id) == alone.setAside.map(\.id))
  }
}

@Suite struct WaiverProblemTests {
  @Test(arguments: [
    ("rule: direct-sum, subject: S1", "rule", "“direct-sum”. Bedoelt u “direct-sun”?", "mean “direct-sun”?"),
    ("rule: room-volum", "rule", "Bedoelt u “room-volume”?", "Did you mean “room-volume”?"),
    (
      "rule: zon, subject: S1", "rule", "Kies een eis uit de lijst van alle eisen.", "Choose one from"
    ),
    ("rule: escape-route, subject: hall", "subject", "niet over “hall”. Bedoelt u “hal”?", "mean “hal”?"),
    (
      "rule: direct-sun, subject: hal", "subject", "niet over “hal”; wel over: S1, sessys[1], S3.",
      "not about “hal” here; it is about: S1, sessys[1], S3."
    ),
    ("rule: direct-sun, subject: 'sessys[4]'", "subject", "Bedoelt u “sessys[1]”?", "Did you mean"),
    ("rule: supply-neutral, subject: S1", "subject", "wel over: site.", "it is about: site."),
  ])
  func `is told of what is not there, with the likely word`(
    waiver: String, field: String, nl: String, en: String
  ) throws {
    for waiver in [waiver, "\(waiver), \(term)"] {
      let problem = try #require(try refusals("\(sun), \(term)", waiver).first)
      #expect(problem.path == "waivers[1].\(field)")
      #expect(problem.text.nl.contains(nl), "\(problem.text.nl)")
      #expect(problem.text.en.contains(en), "\(problem.text.en)")
      #expect(problem.start?.line == 10)
      #expect(problem.start?.column == (field == "rule" ? 12 : waiver.distance(to: "subject: ") + 15))
    }
  }

  @Test func `is told of all that is not there`() throws {
    let problems = try refusals("rule: x", "rule: direct-sun, subject: y", "\(sun), \(term)", "rule: z")
    #expect(problems.map(\.path) == ["waivers[0].rule", "waivers[1].subject", "waivers[3].rule"])
  }

  @Test func `is told of a name that two subjects have`() throws {
    let twice = try fragment(
      """
      meter_box: {residual_current_devices: [{name: A1, groups: []}]}
      groups: [{name: A1, breaker: {kind: rcbo}}]
      waivers: [{rule: residual-current-type, subject: A1}]
      """)
    let error = try #require(throws: Problems.self) { try Inspection(of: twice, against: .current) }
    #expect(error.all.map(\.path) == ["waivers[0].subject"])
    #expect(error.all[0].text.en.contains("the name of more than one thing"))
  }

  /// It holds on no day, and all else is judged.
  @Test func `is told of an end before the beginning`() throws {
    let judged = try inspection("\(sun), date: 2026-06-02, until: 2026-06-01")
    let problems = judged.plan.contradictions.map(\.problem)
    #expect(problems.map(\.path) == ["waivers[0].until"])
    #expect(problems[0].others.count == 1)
    #expect(judged.waivers.map(\.counts) == [false] && judged.conclusion == .violates)
    for until in ["2026-06-01", "2026-06-02"] {
      let waiver = "\(sun), date: 2026-06-01, until: \(until)"
      #expect(try inspection(waiver).plan.contradictions.isEmpty)
    }
  }

  @Test func `is told of a demand that is waived twice`() throws {
    let problems = try refusals("\(sun), \(term)", "\(hall), \(term)", sun, "\(sun), \(term)")
    #expect(problems.map(\.path) == ["waivers[2]", "waivers[3]"])
    #expect(problems.map { $0.others.first?.start.line } == [9, 9])
    #expect(try refusals("rule: direct-sun", "rule: direct-sun", "subject: S1", "subject: S1").isEmpty)
    #expect(
      try refusals(sun, "rule: direct-sun, subject: S3", "rule: free-space-advised, subject: S1").isEmpty)
  }
}

@Suite struct WaiverReportTests {
  @Test(arguments: Format.allCases, Language.allCases)
  func `shows by whom, why and until when something is waived`(_ format: Format, _ language: Language) throws
  {
    let report = try format.render(inspection("\(hall), \(term), document: advies 31"), in: language)
    let isForPrograms = [.json, .xml, .sarif].contains(format)
    let days = ["2026-06-01", "2026-09-30", "2026-06-08"].map { day in
      isForPrograms ? day : Day(plan: day.utf8.span)?.spoken(in: language) ?? ""
    }
    for particular in ["hal", "verbouwing", "R. Hofman", "advies 31"] + days {
      #expect(report.contains(particular), "\(particular)")
    }
    #expect(report.contains("escape-route"))
  }

  /// A waiver that does not count is never silent: its place, why, and what to do.
  @Test(
    arguments: [
      (
        "\(sun), \(term)", "2026-10-01", "De geaccordeerde afwijking gold tot en met 30 september 2026",
        "verlengen"
      ),
      ("\(sun), \(term)", "2026-05-31", "geldt pas vanaf 1 juni 2026", "Voldoe tot die dag"),
      (
        "\(sun), \(term)", nil, "De dag van beoordeling is niet opgegeven",
        "geef bij het beoordelen de dag op"
      ),
      ("\(sun), by: x", "2026-06-08", "Niet opgegeven: reden, datum, tot", "Vul aan"),
      ("\(hall), \(term)", "2026-06-08", "ernst gevaar", "Geef bij document"),
      (
        "rule: supply-neutral, subject: site", "2026-06-08", "aan de eis wordt voldaan",
        "Haal de geaccordeerde afwijking"
      ),
      (
        "rule: escape-route, subject: zolder", "2026-06-08", "niet van toepassing",
        "Haal de geaccordeerde afwijking"
      ),
      ("rule: direct-sun, subject: S3", "2026-06-08", "ontbreken gegevens", "Vul eerst de gegevens"),
      (
        "rule: room-volume, subject: hal", "2026-06-08", "nu niet beoordeeld",
        "niet naar de handleiding alleen"
      ),
    ] as [(String, String?, String, String)], Format.allCases)
  func `shows a waiver that does not count, with the reason`(
    _ waiver: (text: String, day: String?, reason: String, remedy: String), _ format: Format
  ) throws {
    let inspection = try inspection(waiver.text, day: waiver.day, site: "")
    let report = format.render(inspection, in: .nl)
    #expect(report.contains(waiver.reason) && report.contains(waiver.remedy))
    switch format {
    case .text: #expect(report.contains("site.yaml:8:12\n"))
    case .html: #expect(report.contains("site.yaml:8 "))
    case .xml:
      #expect(report.contains("line=\"8\" column=\"12\" counts=\"false\""))
      #expect(try complaints(about: report) == [])
    case .markdown: #expect(report.contains("`site.yaml:8:12`\n"))
    case .json: #expect(report.contains("\"line\": 8,\n      \"column\": 12,\n      \"counts\": false,\n"))
    case .sarif: #expect(report.contains("\"descriptor\": {\"id\": \"idle-waiver\"},"))
    case .junit: #expect(report.contains("site.yaml:8:12\n"))
    }
    let english = format.render(inspection, in: .en)
    #expect(!english.contains(waiver.reason))
  }

  @Test(arguments: Format.allCases)
  func `says nothing of waivers where there are none`(_ format: Format) throws {
    let report = try format.render(inspection(""), in: .nl)
    #expect(!report.contains("ntheffing"))
    #expect(format != .xml || report.contains("<waivers day=\"2026-06-08\"/>"))
  }

  /// Only what the conclusion rests on: not advice, and not where something else fails.
  @Test func `says how many waivers the conclusion rests on`() throws {
    let sunlight = try #require(edition.rule("direct-sun"))
    let advice = try #require(edition.rule("free-space-advised"))
    let both = Edition("06/25", chapters: [Chapter(nl: "", en: "") { [sunlight, advice] }])
    func line(_ sessys: String, _ waivers: String...) throws -> String {
      let list = waivers.map { "{\($0), \(term)}" }.joined(separator: ", ")
      let plan = try fragment("\(today)sessys: [\(sessys)]\nwaivers: [\(list)]")
      return verdictLine(
        ReportContent(of: try Inspection(of: plan, against: both)), in: .nl, isColoured: false)
    }
    let sunny = "{name: S1, direct_sun: yes, free_space: {left: 12 cm, right: 20 cm, above: 20 cm}}"
    let other = "{name: S2, direct_sun: yes, free_space: {left: 20 cm, right: 20 cm, above: 20 cm}}"
    let waived = "rule: free-space-advised, subject: S1"
    let second = "rule: direct-sun, subject: S2"
    #expect(try line(sunny, sun).hasPrefix("Voldoet, met 1 geaccordeerde afwijking: site.yaml\n"))
    #expect(try line(sunny, sun, waived).hasPrefix("Voldoet, met 1 geaccordeerde afwijking: site.yaml\n"))
    #expect(
      try line("\(sunny), \(other)", sun, second).hasPrefix("Voldoet, met 2 geaccordeerde afwijkingen: "))
    #expect(try line("\(sunny), \(other)", sun).hasPrefix("Voldoet niet: site.yaml\n"))
    #expect(
      try line("\(sunny), {name: S2}", sun).hasPrefix(
        "Nog niet te beoordelen, met 1 geaccordeerde afwijking: "))
    #expect(try line(sunny, sun).contains("\n0 eisen niet in orde, 1 × geaccordeerde afwijking, 1 advies, "))
    #expect(try line(sunny).contains("\n1 eis niet in orde (1 × prestatie), 1 advies, "))
  }

  /// A reason may have more lines than one, and any sign that XML has to escape.
  @Test func `takes any words for a reason`() throws {
    let words = #"reason: "een\ntwee <b>\" & drie", by: "]]>""#
    let inspection = try inspection("\(sun), \(words), date: 2026-06-01, until: 2026-09-30")
    #expect(Format.text.render(inspection, in: .nl).contains(": een twee <b>\" & drie\n"))
    #expect(Format.html.render(inspection, in: .nl).contains("een twee &lt;b&gt;"))
    #expect(try complaints(about: Format.xml.render(inspection, in: .nl)) == [])
  }

  @Test(arguments: [
    ("waiver=\"waivers[0]\"", "waiver=\"waivers[9]\""), ("counts=\"true\"", "counts=\"yes\""),
    ("kind=\"expired\"", "kind=\"stale\""), (" kind=\"expired\"", ""),
    ("path=\"waivers[1]\"", "path=\"waivers[0]\""),
    (" day=\"2026-06-08\"", " day=\"8 juni\""), ("by=\"R. Hofman\"", "by=\"\""),
  ])
  func `is refused by the schema when it is spoilt`(_ sound: String, _ spoilt: String) throws {
    let inspection = try inspection(
      "\(sun), \(term)", "\(hall), reason: x, by: y, date: 2026-01-01, until: 2026-01-31")
    let report = Format.xml.render(inspection, in: .nl)
    #expect(try complaints(about: report) == [])
    let place = try #require(report.range(of: sound))
    #expect(try complaints(about: report.replacingCharacters(in: place, with: spoilt)) != [])
  }

  private func complaints(about report: String) throws -> [String] {
    let schema = projectRoot.appending(path: "Schemas/report.xsd")
    return RulesTests.complaints(about: report, by: try String(contentsOf: schema, encoding: .utf8))
  }
}

@Suite struct WaiverExampleTests {
  @Test func `conforms by two waivers, one of a danger, as long as they hold`() throws {
    let plan = try example("waiver")
    let inspection = try Inspection(of: plan, against: .current)
    #expect(inspection.conclusion == .conforms)
    let waived = inspection.outcomes.filter { $0.waiver != nil }
    #expect(waived.map(\.rule.severity).sorted { $0.rawValue < $1.rawValue } == [.danger, .performance])
    #expect(waived.allSatisfy { $0.verdict == .fail && $0.waiver?.facts.document.isStated == true })
    for text in ["2026-06-04", "2026-09-30"] {
      #expect(try Inspection(of: plan, against: .current, on: day(text)).conclusion == .conforms)
    }
    for text in ["2026-06-03", "2026-10-01"] {
      #expect(try Inspection(of: plan, against: .current, on: day(text)).conclusion == .violates)
    }
  }
}

extension String {
  fileprivate func distance(to part: String) -> Int {
    range(of: part).map { distance(from: startIndex, to: $0.lowerBound) } ?? -1
  }
}
