import PlanCheck
import Rules
import Testing

@testable import Report

/// What the drawings of terminals, rooms and currents show of a site.
@Suite struct SiteDrawingTests {
  private func drawings(_ kind: DrawingKind, of plan: Plan, _ language: Language = .nl) throws -> [Drawing] {
    kind.drawings(of: try Inspection(of: plan, against: .current), in: language)
  }

  /// The number that the report gives the failure of a rule.
  private func number(of rule: String, in plan: Plan) throws -> Int {
    let inspection = try Inspection(of: plan, against: .current)
    return try #require(Digest(of: inspection).failures.firstIndex { $0.rule.id == rule }) + 1
  }

  // Terminals.

  @Test func `a card tells where the cable comes from and where it goes`() throws {
    let cards = try drawings(.terminals, of: example("sheet-6-three-over-three-phases"))
    #expect(
      cards.map(\.title) == [
        "Klemmen van Sessy S1 -G1", "Klemmen van Sessy S2 -G2", "Klemmen van Sessy S3 -G3",
      ])
    func tells(_ card: Int, _ words: String) -> Bool { cards[card].words.contains(words) }
    #expect(tells(0, "van de werkschakelaar") && tells(0, "naar Sessy S2"))
    #expect(tells(1, "van Sessy S1") && tells(1, "naar Sessy S3"))
    #expect(tells(2, "van Sessy S2") && tells(2, "van omvormer"))
    #expect(tells(2, "Er gaat geen kabel verder: de laatste Sessy van de lus."))
    #expect(tells(0, "vrij: geen omvormer op deze Sessy") && !tells(2, "vrij: geen omvormer op deze Sessy"))
    #expect(cards.allSatisfy { $0.dashedLines == 0 && !$0.words.contains { $0.hasSuffix(" ?") } })
  }

  @Test func `a card tells of a cable and a work switch that its Sessy has of its own`() throws {
    let plan = try fragment(
      """
      groups: [{name: G7, phases: [L1], cable: {cores: 3, cross_section: 2.5 mm2}}]
      sessys:
      - {name: S1, group: G7, phase: L1, fed_from: work_switch}
      - name: S2
        group: G7
        phase: L1
        fed_from: work_switch
        work_switch: {present: yes, rated_current: 25 A, poles: 2}
        cable: {cores: 3, cross_section: 4 mm2}
      """)
    let cards = try drawings(.terminals, of: plan)
    func tells(_ card: Int, _ words: String) -> Bool { cards[card].words.contains { $0.contains(words) } }
    #expect(tells(0, "van de werkschakelaar") && tells(0, "3 × 2,5 mm²"))
    #expect(tells(1, "van zijn eigen") && tells(1, "3 × 4 mm²") && !tells(1, "2,5 mm²"))
    let wiring = try drawings(.wiring, of: plan)[0]
    #expect(wiring.words.contains { $0.contains("eigen kabel") })
    #expect(wiring.description.contains("eigen werkschakelaar 25 A"))
  }

  @Test func `a core goes to the terminal of its phase, the one core for a phase being brown`() throws {
    let cards = try drawings(.terminals, of: example("mixed"))
    let (three, one) = (cards[1].description, cards[2].description)
    for sentence in ["L1, bruin, op L1, kant Net", "L2, zwart, op L2, kant Net", "N, blauw, op N"] {
      #expect(three.contains(sentence))
    }
    #expect(one.contains("L3, bruin, op L3, kant Net; N, blauw, op N; PE, geel-groen, op PE."))
  }

  @Test func `a core stands where the site says, be it wrong`() throws {
    let plan = try fragment(
      """
      supply: {phases: 3}
      groups: [{name: G1, phases: [L1, L2, L3], cable: {cores: 5}, work_switch: {present: no}}]
      pv_inverters: [{name: PV, group: G1, at_sessy: S1, phases: [L2], terminals: net}]
      sessys: [{name: S1, group: G1, phase: L1, terminal: L2, bridge: L3, feed_side: pv}]
      """)
    let card = try #require(drawings(.terminals, of: plan).first)
    #expect(card.description.contains("L1, bruin, op L2, kant Zonnepanelen"))
    // What was to be there has to be somewhere: where, the site does not say.
    #expect(card.description.contains("L2 ?, zwart, op L1, kant Zonnepanelen"))
    #expect(card.description.contains("omvormer PV, ?, aan de kant Net: L2, bruin, op L2, kant Net"))
    #expect(card.words.contains("De brug staat op L3.") && card.words.contains("Zet hem op L1."))
    #expect(card.words.contains("van de groep: geen"))
    let flags = card.words.filter { $0.hasPrefix("! ") }
    for rule in ["bridge", "feed-side", "work-switch"] {
      let number = try number(of: rule, in: plan)
      #expect(flags.contains { $0.dropFirst(2).split(separator: ", ").contains("\(number)") }, "\(rule)")
    }
  }

  /// An inverter on the mains side, and a Sessy fed from the side of the solar panels.
  private let swapped = """
    supply: {phases: 3}
    groups:
      - {name: G1, phases: [L1, L2, L3], cable: {cores: 5}, work_switch: {present: yes}}
      - {name: G2, phases: [L3], cable: {cores: 3}, work_switch: {present: yes}}
    pv_inverters: [{name: PV, group: G1, at_sessy: S1, phases: [L1, L2, L3], terminals: net}]
    sessys:
      - {name: S1, group: G1, fed_from: work_switch, phase: L1, terminal: L1, bridge: L1, feed_side: net}
      - {name: S2, group: G2, fed_from: work_switch, phase: L3, terminal: L3, bridge: L3, feed_side: pv}
    """

  @Test func `a wrong terminal is crossed, the right one is dashed, and nothing is ticked beside it`() throws
  {
    let cards = try drawings(.terminals, of: fragment(swapped))
    // Three cores of the inverter, the one core of the other group: two strokes each.
    #expect(cards.map { $0.strokes(of: .fault, width: 4) } == [6, 2])
    #expect(cards.map { card in card.words.count { $0 == "hoort hier" } } == [3, 1])
    #expect(cards[1].description.contains("op L3, kant Zonnepanelen (fout: hoort op L3, kant Net)"))
    for card in cards {
      #expect(card.dashedCoreLines > 0)
      #expect(card.count(.good) == 0)
    }
    let right = try drawings(
      .terminals,
      of: fragment(
        swapped.replacing("terminals: net", with: "terminals: pv").replacing("side: pv", with: "side: net")))
    #expect(right.allSatisfy { $0.strokes(of: .fault, width: 4) == 0 && !$0.words.contains("hoort hier") })
  }

  @Test(arguments: Language.allCases)
  func `a sheet to wire from is stamped unless the plan conforms`(_ language: Language) throws {
    let stamps: [Conclusion: String] =
      language == .nl
      ? [.violates: "NIET ZO AANSLUITEN", .undecided: "NOG NIET BESLIST"]
      : [.violates: "DO NOT WIRE LIKE THIS", .undecided: "NOT YET DECIDED"]
    var seen: Set<Conclusion> = []
    for name in exampleNames {
      let inspection = try Inspection(of: example(name), against: .current)
      seen.insert(inspection.conclusion)
      for kind in [DrawingKind.installation, .wiring, .terminals] {
        for drawing in kind.drawings(of: inspection, in: language) {
          let found = drawing.words.filter { stamps.values.contains($0) }
          #expect(found == [stamps[inspection.conclusion]].compactMap { $0 }, "\(name), \(drawing.title)")
        }
      }
    }
    #expect(seen.count == 3)
  }

  @Test func `one wire has one colour, in the settings, on the card and on the diagram`() throws {
    let inspection = try Inspection(of: fragment(swapped), against: .current)
    let settings = ReportContent(of: inspection).settings
    let colours = settings.map { card in
      card.connection.first { $0.name == "active_phase" }?.shown.nl
    }
    #expect(colours == ["L1 (bruin)", "L3 (bruin)"])
    let card = try drawings(.terminals, of: fragment(swapped))[1]
    #expect(card.description.contains("L3, bruin") && card.words.contains("bruin is hier L3"))
    let diagram = try #require(drawings(.wiring, of: fragment(swapped)).first)
    #expect(diagram.words.contains("L3 bruin, van G2") && diagram.words.contains("L1 bruin"))
    #expect(diagram.words.contains("L3 grijs"))
  }

  @Test func `a card draws dashed what is not stated`() throws {
    let card = try #require(
      drawings(.terminals, of: fragment("groups: [{name: G1}]\nsessys: [{name: S1, group: G1}]")).first)
    #expect(card.coreLines > 0 && card.coreLines == card.dashedCoreLines)
    for words in [
      "omvormer: ?", "? × ?, kant: ?", "L1 ?", "PE ?", "De stand van de brug: ?", "Waar hij hoort: ?",
    ] {
      #expect(card.words.contains(words), "\(words)")
    }
  }

  @Test func `a card gives the figures for stripping, and the cores that are left`() throws {
    let plan = try fragment(
      """
      groups: [{name: G1, phases: [L2], cable: {cores: 5, cross_section: 2.5 mm2, conductor: solid}}]
      sessys: [{name: S1, group: G1}]
      """)
    let words = try #require(drawings(.terminals, of: plan).first).words
    #expect(words.contains("18 cm") && words.contains("10 tot 12 mm"))
    #expect(words.contains("5 × 2,5 mm², massief"))
    #expect(words.joined(separator: " ").contains("Ten hoogste 6 mm² massief, of 4 mm² soepel"))
    #expect(words.contains("niet gebruikt: zwart, grijs"))
  }

  // Rooms.

  private let twoRooms = """
    rooms: [{name: schuur, volume: 5 m3, escape_route: yes}, {name: leeg}]
    sessys:
      - {name: S1, model: 5 kWh, room: schuur, mounting: wall,
         free_space: {left: 8 cm, right: 40 cm, above: 7 cm, below: 12 cm}, above_heater: yes}
      - {name: S2, model: 10 kWh, mounting: floor, free_space: {left: 20 cm, below: 1 cm}}
    """

  @Test func `each room with a Sessy has a drawing, and so have those without a room`() throws {
    let titles = try drawings(.placement, of: fragment(twoRooms)).map(\.title)
    #expect(titles == ["Plaatsing in ruimte schuur", "Plaatsing: ruimte niet opgegeven"])
  }

  @Test func `a room shows each space with what it is short of`() throws {
    let plan = try fragment(twoRooms)
    let drawings = try drawings(.placement, of: plan)
    let words = drawings[0].words
    for expected in ["8 cm", "7 cm", "12 cm", "40 cm", "verwarming", "ja"] {
      #expect(words.contains(expected), "\(expected)")
    }
    let sentences = words.joined(separator: " ").replacing("\u{A0}", with: " ")
    for expected in ["2 cm te weinig", "3 cm te weinig", "3 cm onder advies", "5 m³, nodig: ten minste 6 m³"]
    {
      #expect(sentences.contains(expected), "\(expected)")
    }
    // One failure, for two sides that are short: each has its mark.
    let flag = "! \(try number(of: "free-space", in: plan))"
    #expect(words.count { $0 == flag } == 2)
    // Below one that stands nothing is asked; what is not stated is.
    #expect(!drawings[1].words.contains("1 cm"))
    #expect(drawings[1].words.contains("?") && drawings[1].dashedLines > 0)
  }

  /// What a room is allowed with a reason is no fault in the drawing either.
  @Test func `a room is too small where the rules say so`() throws {
    func volume(_ room: String) throws -> String {
      let plan = try fragment("rooms: [{name: kelder, \(room)}]\nsessys: [{room: kelder}]")
      let words = try #require(drawings(.placement, of: plan).first).words.joined(separator: " ")
      return words.replacing("\u{A0}", with: " ")
    }
    #expect(try volume("volume: 5 m3").contains("1 m³ te weinig"))
    #expect(try volume("volume: 6 m3").contains("0 m³ over"))
    let excepted = try volume("volume: 5 m3, volume_exception: {ground: cool, document: meting}")
    #expect(excepted.contains("1 m³ minder, met reden") && !excepted.contains("te weinig"))
  }

  @Test(arguments: [("5 kWh", 67), ("10 kWh", 78)])
  func `a Sessy is drawn to scale`(_ model: String, _ height: Int) throws {
    let drawing = try #require(drawings(.placement, of: fragment("sessys: [{model: \(model)}]")).first)
    let boxes = drawing.leaves.compactMap { if case .box(let box, _, _, _) = $0 { box } else { nil } }
    let scale = try #require(boxes.first { $0.height == 5 })
    // The bar is half a metre.
    #expect(boxes.contains { $0.width == scale.width * 41 / 50 && $0.height == scale.width * height / 50 })
  }

  /// Dust, warmth and damp are on the drawing as much as the volume: no green tick stands where a room fails.
  @Test(arguments: [
    ("environment: dusty", "room-environment"),
    ("temperature: {lowest: 5 °C, highest: 50 °C}", "room-temperature"),
    ("humidity: 95 %", "room-humidity"), ("escape_route: yes", "escape-route"),
    ("child_access: unsupervised", "child-access"), ("slept_in: yes", "noise-where-slept"),
  ])
  func `whatever fails of a room is on its drawing`(_ fact: String, _ rule: String) throws {
    let plan = try fragment("rooms: [{name: schuur, \(fact)}]\nsessys: [{room: schuur}]")
    let number = "\(try number(of: rule, in: plan))"
    let drawing = try #require(drawings(.placement, of: plan).first)
    #expect(drawing.flags.contains { $0.numbers.contains(number) }, "\(drawing.flags)")
    #expect(drawing.count(.good) == 0)
  }

  // Flags.

  @Test
  func
    `what counts is red with a cross, advice a blue outline, and no drawing has a mark that it does not use`()
    throws
  {
    func drawing(_ facts: String) throws -> Drawing {
      try #require(
        drawings(.placement, of: fragment("rooms: [{name: schuur, \(facts)}]\nsessys: [{room: schuur}]"))
          .first)
    }
    let fails = try drawing("ventilated: no")
    #expect(fails.flags.contains { $0.words == "! 1" && $0.isFilled })
    #expect(fails.count(.fault) > 0 && fails.count(.advice) == 0)
    #expect(fails.words.contains("voldoet niet: nummer in het rapport"))
    #expect(!fails.words.contains("geen eis: nummer in het rapport"))

    let advised = try drawing("temperature: {lowest: 5 °C, highest: 35 °C}")
    #expect(advised.flags.contains { $0.words == "advies 1" && !$0.isFilled })
    #expect(advised.count(.fault) == 0 && advised.count(.advice) > 0)
    #expect(!advised.words.contains("voldoet niet: nummer in het rapport"))
    #expect(advised.words.contains("geen eis: nummer in het rapport"))

    let well = try drawing("ventilated: yes")
    #expect(well.flags.isEmpty && well.count(.good) > 0)
    #expect(!well.words.contains { $0.hasSuffix("nummer in het rapport") })
  }

  @Test func `an accepted deviation has a flag of its own, neither red nor a tick`() throws {
    let plan = try example("waiver")
    let inspection = try Inspection(of: plan, against: .current)
    let waived = inspection.failed.filter { $0.waiver != nil }
    try #require(!waived.isEmpty)
    let marks = NumberedFindings(of: waived)
    for outcome in waived {
      let flags = marks.flags(at: [outcome.facts.first?.place ?? outcome.subject.place])
      #expect(flags.standings == [.accepted] && Mark(flags, isGood: true) == nil)
    }
    let all = DrawingKind.allCases.flatMap { $0.drawings(of: inspection, in: .nl) }
    #expect(all.contains { $0.flags.contains { $0.words == "aanvaard" && !$0.isFilled } })
  }

  // Currents.

  @Test func `a chart tells what is left of each limit, and what is too much`() throws {
    let plan = try fragment(
      """
      supply: {phases: 3, main_fuse: 25 A}
      meter_box: {busbar: {rated_current: 40 A}, residual_current_devices: []}
      groups:
        - {name: G1, phases: [L1], breaker: {rated_current: 20 A}, work_switch: {rated_current: 16 A}}
      pv_inverters: []
      sessys:
        - {name: S1, group: G1, fed_from: work_switch}
        - {name: S2, group: G1, fed_from: S1}
      """)
    let drawing = try #require(drawings(.currents, of: plan).first)
    for expected in [
      "20 A: 20 A over", "45 A: 5 A te veel", "20 A: 0 A over", "20 A: 4 A te veel", "20 A: 12 A over",
      "10 A: 22 A over", "20 A, grens: ?", "grens 16 A", "grens ?",
    ] {
      #expect(drawing.words.contains(expected), "\(expected)")
    }
    #expect(drawing.description.contains("G1, werkschakelaar, L1, laden: 20 A: 4 A te veel"))
    #expect(drawing.dashedLines > 0)
  }

  @Test(arguments: Language.allCases)
  func `what comes together on the busbar is the same wherever it is told, and told in full`(
    _ language: Language
  ) throws {
    let plan = try fragment(
      """
      supply: {phases: 3, main_fuse: 125 A}
      meter_box: {busbar: {rated_current: 80 A}}
      groups:
        - {name: G1, phases: [L1], breaker: {rated_current: 20 A}}
        - {name: G2, phases: [L1], breaker: {rated_current: 16 A}}
      pv_inverters: [{group: G2, phases: [L1], current: 12.3 A}]
      sessys: [{group: G1, phase: L1}]
      """)
    // 125 A, 10 A of the Sessy and 12.3 A of the inverter: neither fills its breaker.
    let together = language == .nl ? "147,3 A" : "147.3 A"
    let excess = language == .nl ? "147,3 A: 67,3 A te veel" : "147.3 A: 67.3 A too much"
    #expect(try drawings(.currents, of: plan, language).contains { $0.words.contains(excess) })
    #expect(
      try drawings(.wiring, of: plan, language).contains { drawing in
        drawing.words.contains { $0.contains("L1 \(together); L2 125 A; L3 125 A") }
      })
    for format in [Format.text, .html] {
      let report = format.render(try Inspection(of: plan, against: .current), in: language)
      #expect(report.contains("L1 \(together); L2 125 A; L3 125 A"), "\(format)")
    }
  }

  @Test func `charts of many parts are cut up, none longer than a page`() throws {
    let small = try drawings(.currents, of: example("sheet-4-no-solar"))
    let large = try drawings(.currents, of: example("sheet-7-six-without-solar"))
    #expect(small.count == 1 && large.count == 3)
    #expect((small + large).allSatisfy { $0.size.height <= CurrentChartLayout.page })
    #expect(large[1].title.hasSuffix(": G8"))
  }
}

extension Drawing {
  fileprivate var leaves: [Graphic] {
    func leaves(_ graphic: Graphic) -> [Graphic] {
      if case .part(_, let graphics) = graphic { graphics.flatMap(leaves) } else { [graphic] }
    }
    return graphics.flatMap(leaves)
  }

  /// The flags on it, those of the legend too: the words of each, and whether it is a red one.
  fileprivate var flags: [(words: String, isFilled: Bool, numbers: [String])] {
    func parts(_ graphic: Graphic) -> [(words: String, isFilled: Bool, numbers: [String])] {
      guard case .part(_, let graphics) = graphic else { return [] }
      if graphics.count == 2, case .box(_, _, let fill, radius: 4) = graphics[0],
        case .text(let words, _, let lettering) = graphics[1], lettering.isBold
      {
        let numbers = words.split { !$0.isNumber }.map(String.init)
        return [(words, fill == .fault, numbers)]
      }
      return graphics.flatMap(parts)
    }
    return graphics.flatMap(parts)
  }

  /// How many strokes, grounds and words have this ink.
  fileprivate func count(_ tint: Tint) -> Int {
    leaves.count { leaf in
      switch leaf {
      case .line(_, let stroke): stroke.tint == tint
      case .box(_, let stroke, let fill, _), .circle(_, _, let stroke, let fill):
        stroke?.tint == tint || fill == tint
      case .text(_, _, let lettering): lettering.tint == tint
      case .part: false
      }
    }
  }

  /// How many lines have this ink and this width.
  fileprivate func strokes(of tint: Tint, width: Int) -> Int {
    strokes.count { $0.tint == tint && $0.width == width }
  }

  private var strokes: [Stroke] {
    leaves.compactMap { if case .line(_, let stroke) = $0 { stroke } else { nil } }
  }

  fileprivate var dashedLines: Int { strokes.count(where: \.isDashed) }

  private var cores: [Stroke] { strokes.filter { if case .core = $0.tint { true } else { false } } }

  fileprivate var coreLines: Int { cores.count }
  fileprivate var dashedCoreLines: Int { cores.count(where: \.isDashed) }
}
