import PlanCheck
import Rules
import Testing

@testable import Report

/// What is still to be measured, decided or asked, by where one stands.
@Suite struct SiteVisitTests {
  @Test(arguments: [
    ("supply.main_fuse", SiteVisit.Spot.meterBox), ("meter_box.busbar.rated_current", .meterBox),
    ("groups", .meterBox), ("groups[0].cable.length", .meterBox), ("groups[0].breaker.curve", .meterBox),
    ("p1_meter.socket", .meterBox), ("p1_meter.rssi", .network), ("p1_meter.address", .network),
    ("p1_meter.connection", .network), ("network.band", .network), ("network.mesh", .customer),
    ("sessys[0].dongle.rssi", .network), ("sessys[0].settings.max_power", .network),
    ("rooms", .customer), ("rooms[1].volume", .room(1)), ("rooms[1].child_access", .customer),
    ("sessys", .customer), ("sessys[0].free_space.left", .room(1)), ("sessys[0].bridge", .room(1)),
    ("sessys[1].bridge", .sessy(1)), ("sessys[1].wall.load_capacity", .sessy(1)),
    ("groups[0].work_switch.poles", .room(1)), ("groups[1].work_switch.poles", .sessy(1)),
    ("groups[2].work_switch.poles", .meterBox), ("loads", .customer), ("batteries", .customer),
    ("pv_inverters", .customer), ("pv_inverters[0].power", .inverters),
    ("pv_inverters[0].dc_leakage_statement", .papers), ("pv_inverters[0].maker_asks.type", .papers),
    ("site.use", .customer), ("site.installer.nen1010", .papers), ("off_grid.duration", .customer),
    ("storage.direct_sun", .papers),
  ])
  func `is found at its place`(_ path: String, _ spot: SiteVisit.Spot) throws {
    let inspection = try Inspection(of: site, against: .current)
    let place = try #require(Place(path))
    let fact = try #require(inspection.evidence(at: place))
    #expect(SiteVisit(of: inspection, []).spot(of: fact) == spot)
  }

  @Test func `calls each place by its names`() throws {
    let visit = ReportContent(of: try Inspection(of: site, against: .current)).visit
    let labels = visit.stops.map { visit.label(of: $0.spot).nl }
    #expect(labels.contains("In de ruimte hal (S1)"))
    #expect(labels.contains("Bij sessys[1], ruimte niet opgegeven"))
    #expect(labels.contains("Bij de meterkast"))
  }

  @Test(arguments: exampleNames)
  func `lists every missing fact once, in the order of a walk`(_ name: String) throws {
    let content = ReportContent(of: try Inspection(of: example(name), against: .current))
    let stops = content.visit.stops
    let paths = stops.flatMap(\.facts).map(\.fact.path)
    #expect(paths.sorted() == content.digest.missingFacts.map(\.fact.path).sorted())
    #expect(stops.allSatisfy { !$0.facts.isEmpty })
    let walk = stops.map { SiteVisitTests.step($0.spot) }
    #expect(walk == walk.sorted() && Set(stops.map(\.spot)).count == stops.count)
  }

  /// The place of a spot on the walk: the customer first, the papers last.
  private static func step(_ spot: SiteVisit.Spot) -> Int {
    switch spot {
    case .customer: 0
    case .meterBox: 1
    case .inverters: 2
    case .room(let index): 3 + index
    case .sessy(let index): 10_003 + index
    case .network: 20_003
    case .papers: 20_004
    }
  }

  @Test(arguments: exampleNames)
  func `measures before it decides, and asks last, the gravest first`(_ name: String) throws {
    let content = ReportContent(of: try Inspection(of: example(name), against: .current))
    for stop in content.visit.stops {
      let order = stop.lines.map { line in
        let severity = line.facts.compactMap(\.severity).compactMap(Severity.allCases.firstIndex(of:)).min()
        return (PlanCheck.Question.Kind.allCases.firstIndex(of: line.kind) ?? 0) * 10 + (severity ?? 9)
      }
      #expect(order == order.sorted(), "\(stop.spot)")
    }
  }

  /// Two Sessys in one room are asked for in one line; one in another room is not, and neither is a value that
  /// is contradicted.
  @Test func `puts one question for alike things at a place`() throws {
    let plan = try fragment(
      """
      rooms: [{name: hal}, {name: schuur}]
      sessys: [{name: S1, room: hal}, {name: S2, room: hal}, {name: S3, room: schuur}]
      """)
    let stops = ReportContent(of: try Inspection(of: plan, against: .current)).visit.stops
    func line(_ spot: SiteVisit.Spot) throws -> SiteVisit.Line {
      let stop = try #require(stops.first { $0.spot == spot })
      return try #require(stop.lines.first { $0.facts[0].fact.path.hasSuffix("free_space.left") })
    }
    let both = try line(.room(0))
    #expect(both.facts.map(\.fact.path) == ["sessys[0].free_space.left", "sessys[1].free_space.left"])
    #expect(both.question.nl.contains("links van elke Sessy,"))
    #expect(both.facts.compactMap { $0.fact.thing?.label.nl } == ["S1", "S2"])
    #expect(try line(.room(1)).question.nl.contains("links van S3,"))
  }

  /// Rule codes and paths stand behind a tap, which paper does not have.
  @Test(arguments: Language.allCases)
  func `has a line for each question, with what hangs on it behind a tap`(_ language: Language) throws {
    let inspection = try Inspection(of: example("half-stated"), against: .current)
    let content = ReportContent(of: inspection)
    let section = try self.section(of: htmlReport(inspection, language).text)
    let items = section.split(separator: "<li ").dropFirst().filter { $0.contains("class=\"asked\"") }
    let lines = content.visit.stops.flatMap { stop in
      PlanCheck.Question.Kind.allCases.flatMap { content.followUps.lines($0, at: stop) }
    }
    #expect(items.count == lines.count && !lines.isEmpty)
    for (item, line) in zip(items, lines) {
      let tap = try #require(item.firstRange(of: "<details"))
      let (open, hidden) = (item[..<tap.lowerBound], item[tap.lowerBound...])
      #expect(!open.contains("<code>") && open.contains("class=\"photo\""))
      #expect(open.contains(line.question(language)))
      #expect(open.contains("type=\"checkbox\"") != open.contains("class=\"line\""))
      for missing in line.facts + (content.followUps.told[line.facts[0].fact.place] ?? []) {
        #expect(hidden.contains("<code>\(missing.fact.place.spoken(in: .nl))</code>"))
        var rest = hidden
        for rule in missing.rules {
          let place = try #require(rest.firstRange(of: "<code>\(rule.id)</code>"), "\(rule)")
          rest = rest[place.upperBound...]
          #expect(hidden.contains("<b>\(rule.severity.label(language))</b>"))
        }
      }
    }
  }

  @Test func `has boxes for few answers, and a line with its unit for others`() throws {
    func form(_ path: String) throws -> AnswerForm {
      let inspection = try Inspection(of: site, against: .current)
      let place = try #require(Place(path))
      return AnswerForm(inspection.shape(of: try #require(inspection.evidence(at: place))))
    }
    #expect(try form("rooms[0].ventilated").choices.map(\.nl) == ["ja", "nee"])
    #expect(try form("pv_inverters[0].phases").choices.map(\.nl) == ["L1", "L2", "L3"])
    #expect(try form("rooms[0].child_access").choices.map(\.asSaid.nl).contains("onder toezicht"))
    #expect(try form("rooms[0].kind").choices.isEmpty, "ten uses do not stand beside a question")
    #expect(try form("sessys[0].free_space.left").unit?.nl == "cm")
    #expect(try form("off_grid.duration").unit?.en == "days")
    #expect(try form("groups[0].cable.cores").unit == nil)
  }

  @Test func `has nothing to ask where every fact that matters is stated`() throws {
    let inspection = try Inspection(of: example("ten-faults"), against: .current)
    #expect(ReportContent(of: inspection).visit.stops.isEmpty)
    #expect(htmlReport(inspection, .en).text.contains(SiteVisit.nothing.en))
  }

  /// Counted once more, by the outcomes.
  @Test(arguments: exampleNames)
  func `says how much is certain, and what fails already`(_ name: String) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let certainty = ReportContent(of: inspection).certainty
    let demands = inspection.outcomes.filter { $0.rule.severity != .advice && $0.verdict != .notApplicable }
    let met = demands.count { $0.verdict == .pass }
    #expect(certainty.sentence.en.hasPrefix("\(met) of the \(demands.count) demands"))
    #expect(certainty.failures.count == demands.count { $0.verdict == .fail && $0.waiver == nil })
    for severity in Severity.allCases {
      let open = demands.count { $0.verdict == .notStated && $0.rule.severity == severity }
      #expect(certainty.sentence.en.contains("\(open) × \(severity.label.en)") == (open > 0))
    }
  }

  @Test func `puts what fails already above the questions`() throws {
    let plan = try fragment(
      "rooms: [{name: hal, escape_route: yes, ventilated: no}]\nsessys: [{name: S1, room: hal}]")
    let inspection = try Inspection(of: plan, against: .current)
    let section = try self.section(of: htmlReport(inspection, .nl).text)
    let risk = try #require(section.firstRange(of: "Niet in orde, wat u ook vindt"))
    let first = try #require(section.firstRange(of: "class=\"asked\""))
    #expect(risk.upperBound < first.lowerBound)
    let failures = ReportContent(of: inspection).certainty.failures
    #expect(failures.count == 2 && failures[0].outcome.rule.severity == .danger)
    for (_, outcome) in failures {
      #expect(section[risk.upperBound..<first.lowerBound].contains(outcome.rule.fault.nl))
    }
  }

  private func section(of page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "<section id=\"site-visit\"")).lowerBound
    let end = try #require(page[start...].firstRange(of: "<section id=\"settings\"")).lowerBound
    return page[start..<end]
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

/// What an answer opens.
@Suite struct FollowUpTests {
  @Test func `asks what the wall bears if the Sessy is on it`() throws {
    let content = try self.content("sessys: [{name: S1}]")
    let mounting = try #require(Place("sessys[0].mounting"))
    let opened = try #require(content.followUps.opened[mounting])
    let onWall = try #require(opened.first { $0.opening.nl == "als wand" })
    #expect(onWall.facts.contains { $0.path == "sessys[0].wall.load_capacity" })
    #expect(onWall.facts.contains { $0.path == "sessys[0].free_space.below" })
    let onFloor = try #require(opened.first { $0.opening.en == "if floor" })
    #expect(onFloor.facts.contains { $0.path == "sessys[0].feet" })
    #expect(Set(onWall.facts.map(\.path)).isDisjoint(with: onFloor.facts.map(\.path)))
    let page = htmlReport(content.inspection, .nl).text
    #expect(page.contains("<b>als wand: </b>") && page.contains("Hoeveel gewicht kan de wand van S1 dragen?"))
  }

  /// A breaker has no type of residual current where it is no RCBO.
  @Test func `asks nothing that an answer can make idle, but under that answer`() throws {
    let content = try self.content("groups: [{name: G7}]\nsessys: [{name: S1, group: G7}]")
    let kind = try #require(Place("groups[0].breaker.kind"))
    let opened = try #require(content.followUps.opened[kind])
    let asRCBO = try #require(opened.first { $0.opening.nl == "als aardlekautomaat" })
    #expect(asRCBO.facts.contains { $0.path == "groups[0].breaker.type" })
    let lines = content.visit.stops.flatMap { stop in
      PlanCheck.Question.Kind.allCases.flatMap { content.followUps.lines($0, at: stop) }
    }
    #expect(!lines.flatMap(\.facts).contains { $0.fact.path == "groups[0].breaker.type" })
  }

  @Test func `asks of each what a list opens`() throws {
    let content = try self.content("sessys: [{name: S1}]\nmeter_box: {main_switch: {poles: 4}}")
    let devices = try #require(Place("meter_box.residual_current_devices"))
    let opened = try #require(content.followUps.opened[devices]?.first)
    #expect(opened.opening.nl == "van elk")
    let questions = opened.questions(ofEach: false)
    #expect(!questions.isEmpty && questions.allSatisfy { $0.nl.contains("elke aardlekschakelaar") })
  }

  /// Each answer is stated, in the text of a site as it were, and judged again.
  @Test(arguments: exampleNames)
  func `are missing with the answers that open them, and only with those`(_ name: String) throws {
    let content = ReportContent(of: try Inspection(of: example(name), against: .current))
    let asked = Set(content.visit.stops.flatMap(\.facts).map(\.fact.place))
    let hidden = Set(content.followUps.told.values.joined().map(\.fact.place))
    var told: Set<Place> = []
    for (place, followUps) in content.followUps.opened {
      for followUp in followUps {
        for fact in followUp.facts {
          #expect(told.insert(fact.place).inserted, "\(fact.path)")
          #expect(asked.contains(fact.place) == hidden.contains(fact.place), "\(fact.path)")
          #expect(!asked.contains(fact.place) || place.parent?.contains(fact.place) == true, "\(fact.path)")
        }
        guard case .answers(let words) = followUp.condition else { continue }
        let opening = try missing(from: content.inspection, with: words[0], at: place)
        #expect(opening.isSuperset(of: followUp.facts.map(\.place)), "\(place): \(words[0])")
        for other in self.words(at: place, of: content.inspection) where !words.contains(other) {
          let others = try missing(from: content.inspection, with: other, at: place)
          #expect(others.isDisjoint(with: followUp.facts.map(\.place)), "\(place): \(other)")
        }
      }
    }
  }

  @Test func `are the same each time`() throws {
    func told() throws -> [String] {
      let content = ReportContent(of: try Inspection(of: example("half-stated"), against: .current))
      return content.visit.stops.flatMap(\.lines).flatMap { line in
        (content.followUps.opened[line.facts[0].fact.place] ?? []).flatMap {
          [$0.opening.nl] + $0.facts.map(\.path)
        }
      }
    }
    let first = try told()
    #expect(try !first.isEmpty && first == told())
  }

  private func content(_ text: String) throws -> ReportContent {
    ReportContent(of: try Inspection(of: fragment(text), against: .current))
  }

  private func words(at place: Place, of inspection: Inspection) -> [Text] {
    switch inspection.evidence(at: place).flatMap({ inspection.shape(of: $0) }) {
    case .flag: Bool.translations
    case .choice(let words): words
    default: []
    }
  }

  private func missing(from inspection: Inspection, with word: Text, at place: Place) throws -> Set<Place> {
    var site = inspection.plan.site
    try site.apply(.set(place, to: .word(word.en)))
    let after = try Inspection(of: Plan(of: site), against: inspection.edition, on: inspection.day)
    return Set(after.outcomes(.notStated).flatMap { $0.facts }.map(\.place))
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
      if case .checklist(moment, _, _) = row.place { true } else { false }
    }
    #expect(section.matches(of: /type="checkbox"/).count == rows.count && !rows.isEmpty)
    for row in rows {
      guard case .checklist(_, _, let reason) = row.place else { continue }
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
