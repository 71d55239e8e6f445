import PlanCheck
import Rules
import Testing

/// A fact that is left out is asked for only where it can turn the verdict: each is tried at the ends of what
/// it can be, and with what is common in between.
@Suite struct EndsOfRangeTests {
  @Test func `no verdict waits for a fact that cannot turn it`() throws {
    var found: [String: Int] = [:]
    for seed in 0..<120 as Range<UInt64> {
      for waiting in try Waiting.all(in: RandomSite(seed: seed).plan) {
        found[waiting, default: 0] += 1
      }
    }
    #expect(Set(found.keys).subtracting(Self.asked) == [], "\(found)")
  }

  /// Where that takes more than the ends of one fact.
  private static let asked: Set<String> = [
    // How the units of a room fit beside each other follows from all their measures.
    "free-space-in-room without sessys[].free_space.above",
    "free-space-in-room without sessys[].free_space.below",
    "free-space-in-room without sessys[].free_space.left",
    "free-space-in-room without sessys[].free_space.right", "free-space-in-room without sessys[].model",
    "free-space-in-room without sessys[].mounting", "wall-width without sessys[].model",
    "wall-width without sessys[].mounting", "room-volume without rooms[].length",
    "room-volume without rooms[].width", "room-volume without rooms[].height",
    // Its report tells how many there are.
    "large-sessys without sessys[].model",
    // A part that carries nothing, whatever its breaker: what flows in it is limited by that.
    "design-current without groups[].breaker.rated_current",
    "neutral-current without groups[].breaker.rated_current",
    "voltage-change without groups[].breaker.rated_current",
    "voltage-change-advised without groups[].breaker.rated_current",
    "voltage-at-sessy without groups[].breaker.rated_current",
    "device-current without meter_box.residual_current_devices[].rated_current",
    "setting-group-current-in-full without groups[].breaker.rated_current",
    // What stands in for it is an estimate, and may be less than what is stated later.
    "inverters-main-fuse without pv_inverters[].current", "voltage-at-sessy without pv_inverters[].current",
    "neutral-current without pv_inverters[].current",
    // The tables end where no cable of a Sessy does: a thicker one carries more.
    "cable-ampacity without groups[].cable.cross_section",
    "cable-ampacity without sessys[].cable.cross_section",
    "cable-ampacity without pv_inverters[].cable.cross_section",
    // A voltage that is too high before the cable is so behind it, however long that is.
    "voltage-at-sessy without sessys[].cable.length", "voltage-change without sessys[].cable.length",
    // A device that trips at next to nothing is faulty, whatever it is rated for.
    "residual-current-trip-current without groups[].breaker.rated_residual_current",
    "residual-current-trip-current without meter_box.residual_current_devices[].rated_residual_current",
    // With an electrode of a few ohms any device that is sold will do: no range says which are.
    "electrode-resistance without meter_box.residual_current_devices[].rated_residual_current",
    // What a breaker is, is asked with its type.
    "inverter-device-type without groups[].breaker.type",
    "inverter-device-type without meter_box.residual_current_devices[].type",
    // What a room holds is told with all that is in it.
    "room-stored-energy without sessys[].model",
    // Of several devices behind one the least sensitive counts.
    "device-selectivity without groups[].breaker.rated_residual_current",
  ]
}

/// A verdict that waits for one fact alone.
private enum Waiting {
  /// "rule without field" of each that comes out the same whatever its fact turns out to be.
  static func all(in plan: Plan) throws -> [String] {
    var (site, census) = (plan.site, ShapeCensus())
    site.accept(&census)
    let inspection = try Inspection(of: plan, against: .current)
    guard inspection.prohibition == nil else { return [] }
    return try inspection.outcomes(.notStated).compactMap { outcome in
      guard outcome.facts.count == 1, let place = outcome.facts.first?.place,
        let shape = census.shapes[place], outcome.facts.first?.isStated == false
      else { return nil }
      var (verdicts, count): (Set<Verdict>, Int) = ([], 0)
      for word in shape.ends {
        var site = plan.site
        guard (try? site.apply(.set(place, to: .word(word)))) != nil, let plan = try? Plan(of: site),
          plan.contradictions.isEmpty
        else {
          // What other facts leave of few, or of a range, is for contradictions to say.
          if case .quantity = shape { continue }
          return nil
        }
        count += 1
        let after = try Inspection(of: plan, against: Edition(only: outcome.rule))
        guard let verdict = after.verdicts.first(where: { $0.place == outcome.subject.place })?.verdict
        else { return nil }
        verdicts.insert(verdict)
        if verdicts.count > 1 || verdict == .notStated || verdict == .notApplicable { return nil }
      }
      return count < 2
        ? nil : "\(outcome.rule.id) without \(place.description.withoutPlaces)"
    }
  }
}

extension Shape {
  /// What a fact of this shape can be: all there is of a few, and else its ends and what is common.
  fileprivate var ends: [String] {
    switch self {
    case .flag: ["yes", "no"]
    case .count: ["1", "2", "3", "4", "6", "24", "100"]
    case .choice(let words):
      words.map(\.en) == Phase.allCases.map(\.rawValue) ? [] : words.map(\.en)
    case .quantity(let symbol, _, _, _, _): amounts[symbol] ?? []
    // Where a thing is, and on which phase, is asked first: all else rests on it.
    case .reference, .text, .name, .serialNumber, .date, .list, .record: []
    }
  }
}

private let amounts: [String: [String]] = [
  "A": ["0.001 A", "6 A", "10 A", "16 A", "25 A", "40 A", "63 A", "1000 A"],
  "mA": ["0.001 mA", "30 mA", "100 mA", "300 mA", "500 mA", "30000 mA"],
  "°C": ["-60 °C", "-0.01 °C", "0 °C", "5 °C", "20 °C", "30 °C", "35 °C", "45 °C"],
  "cm": ["0.001 cm", "10 cm", "15 cm", "100 cm", "10000 cm"],
  "m³": ["0.001 m3", "6 m3", "12 m3", "100 m3", "10000 m3"],
  "dBm": ["-150 dBm", "-80 dBm", "-77 dBm", "-60 dBm", "-1 dBm"],
  "h": ["0 h", "30 h", "200 h", "1000 h", "87600 h"],
  "kg": ["0 kg", "46 kg", "96 kg", "100000 kg"],
  "m": ["0.001 m", "10 m", "1000 m"],
  "%": ["0 %", "3 %", "40 %", "89 %", "100 %"],
  "mm²": ["0.001 mm2", "1.5 mm2", "2.5 mm2", "4 mm2", "6 mm2", "10 mm2", "1000 mm2"],
  "V": ["0 V", "184 V", "230 V", "253 V", "1000 V"],
  "W": ["0 W", "50 W", "2200 W", "5000 W", "1000000 W"],
  "kA": ["0.001 kA", "6 kA", "200 kA"],
  "Ω": ["0.001 Ω", "100 Ω", "100000 Ω"],
]

private struct ShapeCensus: PlaceVisitor {
  private(set) var shapes: [Place: Shape] = [:]
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    if let part = type(of: statement) as? any Part.Type { shapes[place] = part.shape }
  }

  mutating func visit<Target>(reference: inout Reference<Target>) { visit(&reference) }
}
