import PlanCheck
import Rules
import Testing

@testable import Report

/// What is still to be measured, by where one stands.
@Suite struct SiteVisitTests {
  @Test(arguments: [
    ("supply.main_fuse", SiteVisit.Spot.meterBox), ("meter_box.busbar.rated_current", .meterBox),
    ("groups", .meterBox), ("groups[0].cable.length", .meterBox), ("groups[0].breaker.curve", .meterBox),
    ("p1_meter.socket", .meterBox), ("p1_meter.rssi", .network), ("p1_meter.address", .network),
    ("p1_meter.connection", .network), ("network.mesh", .network),
    ("sessys[0].dongle.rssi", .network), ("sessys[0].settings.max_power", .network),
    ("rooms", .papers), ("rooms[1].volume", .room(1)),
    ("sessys", .papers), ("sessys[0].free_space.left", .room(1)), ("sessys[0].bridge", .room(1)),
    ("sessys[1].bridge", .sessy(1)), ("sessys[1].wall.load_capacity", .sessy(1)),
    ("groups[0].work_switch.poles", .room(1)), ("groups[1].work_switch.poles", .sessy(1)),
    ("groups[2].work_switch.poles", .meterBox),
    ("pv_inverters", .inverters), ("pv_inverters[0].power", .inverters),
    ("pv_inverters[0].dc_leakage_statement", .papers),
    ("site.installer.nen1010", .papers), ("off_grid.duration", .papers), ("storage.direct_sun", .papers),
  ])
  func `is found at its place`(_ path: String, _ place: SiteVisit.Spot) throws {
    let inspection = try Inspection(of: site, against: .current)
    let fact = try #require(Place(path))
    #expect(SiteVisit(of: inspection, []).spot(for: fact) == place)
  }

  @Test func `calls each place by its names`() throws {
    let inspection = try Inspection(of: site, against: .current)
    let visit = SiteVisit(of: inspection, Digest(of: inspection).missingFacts)
    let labels = visit.stops.map { visit.label(of: $0.spot).nl }
    #expect(labels.contains("In de ruimte hal (S1)"))
    #expect(labels.contains("Bij sessys[1], ruimte niet opgegeven"))
    #expect(labels.contains("Bij de meterkast"))
  }

  @Test(arguments: exampleNames)
  func `lists every missing fact once, the shortest list first`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let missing = Digest(of: inspection).missingFacts
    let visit = SiteVisit(of: inspection, missing)
    let paths = visit.stops.flatMap(\.facts).map(\.fact.path)
    #expect(paths.sorted() == missing.map(\.fact.path).sorted())
    #expect(visit.stops.allSatisfy { !$0.facts.isEmpty })
    let lengths = visit.stops.map(\.facts.count)
    #expect(lengths == lengths.sorted())
    #expect(Set(visit.stops.map(\.spot)).count == visit.stops.count)
  }

  /// Each with a box, a line, its field, and the verdicts that hang on it.
  @Test func `shows what hangs on each fact, the gravest first`() throws {
    let inspection = try Inspection(of: example("half-stated"), against: .current)
    let digest = Digest(of: inspection)
    let page = htmlReport(inspection, .nl).text
    let start = try #require(page.firstRange(of: "<section id=\"site-visit\"")).lowerBound
    let end = try #require(page[start...].firstRange(of: "<section id=\"settings\"")).lowerBound
    let section = page[start..<end]
    let items = section.split(separator: "<li ").dropFirst()
    #expect(items.count == digest.missingFacts.count)
    for (fact, outcomes) in digest.missingFacts {
      let item = try #require(items.first { $0.contains("<code>\(fact.place.spoken(in: .nl))</code>") })
      #expect(item.contains("type=\"checkbox\"") && item.contains("class=\"line\""))
      let rules = SiteVisit.MissingFact(fact: fact, outcomes: outcomes).rules
      var rest = item
      for rule in rules {
        let place = try #require(rest.firstRange(of: "<code>\(rule.id)</code>"), "\(fact.path): \(rule)")
        rest = rest[place.upperBound...]
        #expect(item.contains("<b>\(rule.severity.label.nl)</b>"))
      }
      let order = rules.compactMap { Severity.allCases.firstIndex(of: $0.severity) }
      #expect(order == order.sorted())
    }
  }

  @Test func `has nothing to ask where every fact that matters is stated`() throws {
    let inspection = try Inspection(of: example("ten-faults"), against: .current)
    #expect(SiteVisit(of: inspection, Digest(of: inspection).missingFacts).stops.isEmpty)
    #expect(htmlReport(inspection, .en).text.contains(SiteVisit.nothing.en))
  }

  /// S1 is in the second room and on the first group; another Sessy is on the second group.
  private var site: Plan {
    get throws {
      try fragment(
        """
        groups: [{name: G7}, {name: G8}, {name: G9}]
        pv_inverters: [{group: G9}]
        rooms: [{name: schuur}, {name: hal}]
        sessys: [{name: S1, room: hal, group: G7}, {group: G8}]
        """)
    }
  }
}

/// The checklists, against the register.
@Suite struct ChecklistTests {
  @Test(arguments: Moment.allCases, Language.allCases)
  func `have every item of a moment with its reason, and are signed`(
    _ moment: Moment, _ language: Language
  ) throws {
    let page = htmlReport(try Inspection(of: example("template"), against: .current), language).text
    let start = try #require(page.firstRange(of: "aria-labelledby=\"moment-\(moment.rawValue)\"")).lowerBound
    let end = try #require(page[start...].firstRange(of: "</section>")).lowerBound
    let section = page[start..<end]
    let rows = Edition.current.register.filter { row in
      if case .checklist(moment, _) = row.place { true } else { false }
    }
    #expect(section.matches(of: /type="checkbox"/).count == rows.count && !rows.isEmpty)
    for row in rows {
      guard case .checklist(_, let reason) = row.place else { continue }
      #expect(section.contains(row.asks(language)) && section.contains(reason(language)), "\(row)")
      #expect(section.contains("\(row.id) (\(row.section))"))
    }
    let signing = Text(nl: "Handtekening", en: "Signature")
    #expect(section.contains("<dt>\(signing(language))</dt>"))
    #expect(section.matches(of: /<dd class="line">/).count == 3)
  }

  @Test func `come in the order of the work`() throws {
    let page = htmlReport(try Inspection(of: example("template"), against: .current), .nl).text
    let moments = page.matches(of: /aria-labelledby="moment-([a-z-]+)"/).map { String($0.1) }
    #expect(moments == Moment.allCases.map(\.rawValue))
  }

  @Test func `are left out where there are none`() throws {
    let edition = Edition("06/25", chapters: Edition.current.chapters)
    let page = htmlReport(try Inspection(of: example("template"), against: edition), .nl).text
    #expect(!page.contains("id=\"checklists\"") && !page.contains("#checklists\""))
  }
}
