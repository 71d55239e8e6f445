import PlanCheck
import Report
import Rules
import Testing

/// What holds of every site, tried on sites that nobody thought of.
@Suite struct RandomSiteTests {
  /// A test of what random sites show is worth as much as they show.
  @Test func `reach every verdict of every rule`() throws {
    var reached: Set<[String]> = []
    let expected = Edition.current.rules.flatMap { rule in
      [Verdict.pass, .fail, .notStated].filter { verdict in
        !Self.outOfReach.contains { $0 == (rule.id, verdict) }
      }
      .map { [rule.id, $0.rawValue] }
    }
    // What is rare takes more of them; what none of so many reaches is out of reach.
    for seed in 0..<6000 as Range<UInt64> {
      if seed >= 900 && seed % 100 == 0 && reached.isSuperset(of: expected) { break }
      for judgement in try Inspection(of: RandomSite(seed: seed).plan, against: .current).verdicts {
        reached.insert([judgement.rule, judgement.verdict.rawValue])
      }
    }
    for rule in Edition.current.rules {
      for verdict in [Verdict.pass, .fail, .notStated] {
        let isReached = reached.contains([rule.id, verdict.rawValue])
        #expect(
          isReached != Self.outOfReach.contains { $0 == (rule.id, verdict) }, "\(rule): \(verdict)",
          sourceLocation: rule.sourceLocation)
      }
    }
  }

  /// What is asked once it is stated is known then, or follows from what is.
  private static let outOfReach: [(rule: String, verdict: Verdict)] = [
    ("p1-port", .notStated), ("meter-voltage", .notStated),
  ]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `are reported in the same bytes each time`(seed: UInt64) throws {
    let site = try RandomSite(seed: seed)
    let inspection = try Inspection(of: site.plan, against: .current)
    let again = try Inspection(of: try Plan(of: site.plan.site), against: .current)
    for format in Format.allCases {
      let reports = Language.allCases.map { format.render(inspection, in: $0) }
      let isTheSame = format.render(again, in: .nl).utf8.elementsEqual(reports[0].utf8)
      #expect(isTheSame && reports[0] != reports[1], "\(format)")
      // What programs read is the same in each language, verdict by verdict.
      if format == .json {
        let verdicts = reports.map { $0.split(separator: "\n").filter { $0.contains("\"verdict\":") } }
        #expect(verdicts[0] == verdicts[1] && !verdicts[0].isEmpty)
      }
    }
  }

  /// Whatever a fact turns out to be, what is said without it still holds: so each verdict without a
  /// fact is held against the verdict with it, which is one of those that it can turn out to be.
  ///
  /// What is decided without it is decided the same with it; and silence excuses nothing: what fails,
  /// or waits for a fact, neither passes nor ceases to apply.
  @Test(arguments: 0..<120 as Range<UInt64>)
  func `are judged no other way, and excused nothing, for want of a fact`(seed: UInt64) throws {
    let site = try RandomSite(seed: seed)
    var dice = Dice(seed: ~seed)
    let inspection = try Inspection(of: site.plan, against: .current)
    // Where no Sessy may be connected nothing else is looked at.
    guard inspection.prohibition == nil else { return }
    let before = inspection.verdictsByPlace
    var faults: [String] = []
    // A group is in the meter box if no sub-board names it, and an inverter without units is one: that is
    // no silence.
    let facts = StatedFact.all(in: site.plan.site).filter {
      !$0.field.hasPrefix("groups[].board.groups") && !$0.field.hasPrefix("pv_inverters[].units")
    }
    for fact in facts.shuffled(using: &dice).prefix(20) {
      let without = try Inspection(of: site.plan.hiding(fact.numbers), against: .current)
      for (rule, place, verdict) in without.verdicts {
        guard let known = before[Question(rule: rule, place: place)], known != verdict else { continue }
        if !Self.canTurn(from: known, to: verdict, of: rule, without: fact.field) {
          faults.append("\(rule) of \(place): \(known), \(verdict) without \(fact.path)")
        }
      }
    }
    #expect(faults == [])
  }

  /// Whether a verdict may become another for want of a fact.
  private static func canTurn(
    from known: Verdict, to verdict: Verdict, of rule: String, without field: String
  ) -> Bool {
    switch (known, verdict) {
    case (_, .notStated): true
    // A site that does not name them has none.
    case _ where assumedAbsent.contains(field): true
    case _ where field == "pv_inverters" && withHybrids.contains(rule): true
    // What is met need not be known to be asked.
    case (.notApplicable, .pass): true
    // A plan need not have it yet; what waits for something else goes on waiting.
    case (_, .notApplicable) where (rule, field) == provedOnceStated: true
    case (.fail, .pass): (rule, field) == followsFromVersion
    case (.fail, .notApplicable), (.pass, .notApplicable): askedOnceStated.contains { field.hasPrefix($0) }
    case (.notStated, .notApplicable): askedOnceBegun.contains { field.hasPrefix($0) }
    case (_, .fail):
      estimated.contains(field)
        || failuresOnSilence.contains { $0.rule == rule && $0.fields.contains(field) }
    default: false
    }
  }

  /// What a plan need not have yet, and is judged once it has it; the room's volume is judged either way.
  private static let askedOnceStated =
    ["sessys[].settings.", "sessys[].packs", "rooms[].volume_exception.", "sessys[].terminal", "loads"]
    + roomMeasures + roomFire + makerAsks + saysOfItself + meters + earthing + measured

  /// What an inspector measures of a group and of its protection is asked of a completed installation.
  private static let measured = [
    "groups[].measured.", "groups[].breaker.measured_trip_",
    "meter_box.residual_current_devices[].measured_trip_",
  ]

  /// What a smart meter does not say of itself follows from its version.
  private static let followsFromVersion = ("meter-power-per-phase", "smart_meter.power_per_phase")

  /// Of an inverter that shares no device with a Sessy no proof is asked.
  private static let provedOnceStated = ("inverter-device-proof", "pv_inverters[].dc_leakage_statement")

  /// What the maker of an inverter asks is held against what there is once it is stated.
  private static let makerAsks = ["pv_inverters[].maker_asks."]

  /// The smart meter is judged once something of it is stated, and a CT meter once there is one: beside that the
  /// site need not say that there is no P1 meter. Where it has an address, there is one.
  private static let meters = ["smart_meter.", "ct_meter.present", "p1_meter.present", "p1_meter.address"]

  /// The measures of a room, beside its volume.
  private static let roomMeasures = ["rooms[].length", "rooms[].width", "rooms[].height"]

  /// What the manual asks nothing of, and what is advised on once it is stated.
  private static let roomFire = [
    "rooms[].slept_in", "rooms[].fire_alarm", "rooms[].flammables", "rooms[].vehicles", "rooms[].kind",
    "rooms[].combustible",
  ]

  /// What is asked for in full once a part of it is stated, and which nothing else waits for: the other
  /// half of a pair of packs, the other half of an exception, whether the address that a dongle is
  /// set to is its own (where none is set, it is to be localhost), and the setting that holds a group where
  /// its breaker does not (without it, a graver rule asks).
  private static let askedOnceBegun =
    [
      "sessys[].packs", "rooms[].volume_exception.", "sessys[].settings.pv_hostname",
      "sessys[].settings.group_current", "sessys[].settings.p1_hostname", "sessys[].terminal", "loads",
    ] + roomMeasures + roomFire + makerAsks + saysOfItself + meters + earthing + measured

  /// What is asked of a supply or a device once it is stated.
  private static let earthing = [
    "supply.earthing", "supply.short_circuit_current", "meter_box.residual_current_devices[].selective",
  ]

  /// What a dongle or the P1 meter says of its network; what it leaves out, the house says.
  private static let saysOfItself = [
    "sessys[].dongle.band", "sessys[].dongle.guest", "sessys[].dongle.reaches_p1", "p1_meter.band",
    "p1_meter.guest",
  ]

  /// What is estimated where it is left out: a current from the power at the mains voltage, and a power
  /// from the current. An estimate may be more than what is stated later, and never makes a pass.
  private static let estimated = [
    "pv_inverters[].current", "pv_inverters[].power", "batteries[].current", "batteries[].power",
  ]

  /// What a house has only if its site names it: batteries of other makes, those of hybrid inverters, and plugs.
  private static let assumedAbsent: Set = [
    "batteries", "pv_inverters[].battery.energy", "pv_inverters[].battery.room",
    "pv_inverters[].battery.load_control", "pv_inverters[].plugged_in", "ct_meter.present",
  ]

  /// What takes in the batteries of hybrid inverters: without a list of inverters it has none.
  private static let withHybrids: Set = ["stored-energy", "room-stored-energy", "large-loads"]

  /// What it takes to know how many sources come together on a phase.
  private static let sourceFields: Set = [
    "sessys", "sessys[].group", "sessys[].phase", "pv_inverters", "pv_inverters[].group",
    "pv_inverters[].phases", "supply.phases", "groups", "groups[].phases", "groups[].phases[]",
    "pv_inverters[].phases[]", "batteries[].group", "batteries[].phases", "batteries[].phases[]",
  ]

  /// Rules that take silence for the worse answer, and the fields in which they do.
  private static let failuresOnSilence: [(rule: String, fields: Set<String>)] = [
    // One of two rules asks the same, by how many sources there are: not knowing that, the standard does.
    ("busbar-current", sourceFields), ("device-current", sourceFields),
    // A group is held at less than its breaker once that is stated, and not before.
    ("group-current", ["sessys[].settings.group_current"]),
    // A transformer, or a type asked, that the site does not name is no ground to do without type B.
    (
      "inverter-leakage-statement",
      ["pv_inverters[].transformer", "pv_inverters[].maker_asks.type"]
    ),
    // What a smart meter does not say of itself follows from its version; and a voltage that is not stated has yet
    // to be measured.
    ("meter-voltage", ["smart_meter.voltage_per_phase", "supply.voltage.highest"]),
    ("meter-power-per-phase", ["smart_meter.power_per_phase"]),
    // A Sessy that names no work switch of its own has none.
    ("work-switch", ["sessys[].work_switch.present"]),
    // A small room is an exception once that is documented, and not before.
    ("room-volume", ["rooms[].volume_exception.ground", "rooms[].volume_exception.document"]),
    // What a device does not say of itself, the house says of it.
    ("network-band", ["sessys[].dongle.band", "p1_meter.band"]),
    ("network-guest", ["sessys[].dongle.guest", "p1_meter.guest"]),
    ("network-reach", ["sessys", "sessys[].dongle.reaches_p1"]),
    // Beside a CT meter a P1 meter that the site does not name is not there.
    ("setting-p1-address", ["p1_meter.present", "p1_meter.address"]),
  ]

  /// What is at odds in a site stops nothing: the rest is judged, and the site does not conform.
  @Test func `are judged without what contradicts itself`() throws {
    var (contradictory, decided) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      guard let plan = RandomSite.atOdds(seed: seed), !plan.contradictions.isEmpty else { continue }
      contradictory += 1
      let inspection = try Inspection(of: plan, against: .current)
      #expect(inspection.conclusion != .conforms, "seed \(seed)")
      decided += inspection.count(of: .pass) + inspection.count(of: .fail)
      if contradictory % 20 == 0 {
        for format in Format.allCases { #expect(!format.render(inspection, in: .nl).isEmpty) }
      }
    }
    #expect(contradictory > 50 && decided > 50 * contradictory, "\(contradictory), \(decided)")
  }
}

/// A fact that a site states, and what goes with it when the site leaves it out.
private struct StatedFact {
  let path: String

  /// The path without the places in lists.
  let field: String
  let numbers: Set<FactID>

  /// Fields that have a stand-in: where they are left out, another says the same, or nearly
  /// so. What they say is gone only when both are.
  private static let standIns = [
    // A room's volume follows from its sides.
    "rooms[].volume": ["rooms[].length"],
    // A Sessy is on the only phase of its group, or of the house.
    "sessys[].phase": ["groups[].phases", "supply.phases"],
    // And an inverter likewise.
    "pv_inverters[].phases": ["groups[].phases", "supply.phases"],
  ]

  static func all(in site: Site) -> [StatedFact] {
    var (site, census) = (site, Census())
    site.accept(&census)
    let fields = census.facts.map(\.path.withoutPlaces)
    return zip(census.facts, fields).map { fact, field in
      var numbers: Set = [fact.number]
      // Names of what is listed nowhere could not be read.
      if let kind = fact.kind {
        for reference in census.references where reference.kind == kind { numbers.insert(reference.number) }
      }
      for standIn in standIns[field] ?? [] {
        for (other, place) in zip(census.facts, fields) where place == standIn {
          // A stand-in in the same list is one in the same element of it.
          let isElsewhere = place.owner == field.owner && other.path.owner != fact.path.owner
          if !isElsewhere { numbers.insert(other.number) }
        }
      }
      return StatedFact(path: fact.path, field: field, numbers: numbers)
    }
  }
}

/// Every fact and list that a site states, and every reference in it.
private struct Census: PlaceVisitor {
  /// With the kind of things that it names, if it is a list of those.
  private(set) var facts: [(path: String, number: FactID, kind: NamedKind?)] = []
  private(set) var references: [(kind: NamedKind, number: FactID)] = []
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    guard statement.isStated else { return }
    facts.append((place.description, statement.id, (type(of: statement) as? any ListOfNamed.Type)?.kind))
  }

  mutating func visit<Target>(reference: inout Reference<Target>) {
    visit(&reference)
    references.append((Target.kind, reference.id))
  }
}

private protocol ListOfNamed {
  static var kind: NamedKind { get }
}

extension List: ListOfNamed where Element: Named {
  fileprivate static var kind: NamedKind { Element.kind }
}

extension String {
  /// The path without its last key: what the field is of.
  fileprivate var owner: Substring { self[..<(lastIndex(of: ".") ?? startIndex)] }
}
