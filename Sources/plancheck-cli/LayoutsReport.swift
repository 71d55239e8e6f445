import PlanCheck
import Planning
import Report

/// What `layouts` says, in words and for programs.
struct LayoutsReport {
  let inspection: Inspection
  let found: Arrangements
  let most: Int
  let units: Int
  let language: Language

  init(of inspection: Inspection, _ found: Arrangements, most: Int, units: Int, language: Language) {
    (self.inspection, self.found, self.most, self.units) = (inspection, found, most, units)
    self.language = language
  }

  var isCut: Bool { found.completeUpTo < units }

  var text: String {
    var lines = [heading(language)]
    for (index, arrangement) in found.all.prefix(most).enumerated() {
      lines += ["", "\(index + 1). \(power(of: arrangement)(language))"]
      lines += picture(of: arrangement).map { "   \($0)" }
      if arrangement.open > 0 { lines.append("   ? \(stillOpen(arrangement.open)(language))") }
    }
    if !found.obstacles.isEmpty {
      lines += ["", obstacleTitle(language)]
      lines += found.obstacles.prefix(5).map { rule, count in
        "  - \(count) × \(rule.demand(language)) [\(rule.id)]"
      }
    }
    lines += ["", ending(language), ""]
    return lines.joined(separator: "\n")
  }

  var json: Document {
    JSON.object([
      ("file", .text(inspection.plan.file.name)), ("edition", .text(inspection.edition.name)),
      ("language", .text(language.rawValue)), ("layouts_found", .number(found.all.count)),
      ("layouts", .array(found.all.prefix(most).map { json($0) })),
      ("sites_judged", .number(found.judged)), ("cut_off", .flag(isCut)),
      ("complete_up_to", .number(found.completeUpTo)),
      (
        "obstacles",
        .array(
          found.obstacles.map { rule, count in
            .row([
              ("rule", .text(rule.id)), ("layouts", .number(count)), ("demand", .text(rule.demand(language))),
            ])
          })
      ),
    ]).document
  }

  private func json(_ arrangement: Arrangement) -> JSON {
    .object([
      (
        "sessys",
        .array(
          arrangement.berths.map { berth in
            .row([
              ("model", .text(berth.model.rawValue)), ("room", room(of: berth).map { .text($0) } ?? .null),
              ("group", group(of: berth).map { .text($0) } ?? .null), ("phase", .text(berth.phase.rawValue)),
            ])
          })
      ), ("charging_w", watts(arrangement.charging)), ("delivering_w", watts(arrangement.delivering)),
      ("imbalance", .number(arrangement.imbalance)), ("new_groups", .number(arrangement.newGroups)),
      (
        "left_a",
        .row(
          Phase.allCases.map { phase in
            (phase.rawValue, arrangement.left[phase].map { .amount(thousandths: $0.thousandths) } ?? .null)
          })
      ), ("not_stated", .number(arrangement.open)),
    ])
  }

  private func watts(_ power: Watt?) -> JSON { power.map { .amount(thousandths: $0.thousandths) } ?? .null }

  func room(of berth: Berth) -> String? {
    berth.room.map {
      NamedPlace(Place[.rooms][$0], inspection.plan.site.rooms.elements[$0].name.value).words(language)
    }
  }

  func group(of berth: Berth) -> String? {
    berth.group.map {
      NamedPlace(Place[.groups][$0], inspection.plan.site.groups.elements[$0].name.value).label
    }
  }

  /// A line for each phase, with a box for each Sessy: "L1  [5 kWh, shed, G7] [5 kWh, shed, new group]  9 A left".
  private func picture(of arrangement: Arrangement) -> [String] {
    Phase.allCases.compactMap { phase in
      let berths = arrangement.berths.filter { $0.phase == phase }
      let left = arrangement.left[phase]
      if berths.isEmpty && left == nil { return nil }
      let boxes = berths.map { berth in
        let words = [berth.model.rawValue, room(of: berth), group(of: berth) ?? newGroup(language)]
        return "[\(words.compactMap { $0 }.joined(separator: ", ").printable)]"
      }
      let rest = left.map { [self.left($0)(language)] } ?? []
      return "\(phase.rawValue)  \((boxes + rest).joined(separator: " "))"
    }
  }

  /// To a tenth of an ampere, and no more than there is.
  func left(_ exact: Ampere) -> Text {
    let current = Ampere(thousandths: exact.thousandths / 100 * 100)
    return Text(nl: "\(current) over", en: "\(current) left")
  }

  func power(of arrangement: Arrangement) -> Text {
    func watts(_ power: Watt?) -> Text {
      power.map { Text(nl: "\($0)", en: "\($0)") } ?? notStated
    }
    let (charging, delivering) = (watts(arrangement.charging), watts(arrangement.delivering))
    let count = arrangement.berths.count
    return Text(
      nl: "\(count) × Sessy: laden \(charging), leveren \(delivering) (schatting)",
      en: "\(count) × Sessy: charging \(charging), delivering \(delivering) (estimate)")
  }

  func stillOpen(_ count: Int) -> Text {
    count == 1
      ? Text(
        nl: "Kan, als één gegeven goed uitvalt: één eis wacht erop.",
        en: "Possible, if one fact turns out right: one demand waits for it.")
      : Text(
        nl: "Kan, als wat open is goed uitvalt: \(count) eisen wachten op gegevens.",
        en: "Possible, if what is open turns out right: \(count) demands wait for facts.")
  }

  private var heading: Text {
    let name = inspection.plan.file.path.printable
    return switch found.all.count {
    case 0: Text(nl: "\(name): geen indeling gevonden", en: "\(name): no layout found")
    case 1: Text(nl: "\(name): één indeling", en: "\(name): one layout")
    default: Text(nl: "\(name): \(found.all.count) indelingen", en: "\(name): \(found.all.count) layouts")
    }
  }

  private var ending: Text {
    let judged = Text(nl: "\(found.judged) locaties beoordeeld.", en: "\(found.judged) sites judged.")
    guard isCut else {
      return .sentences([
        judged,
        Text(
          nl: "Andere indelingen tot en met \(units) Sessy's zijn er niet.",
          en: "There are no other layouts of up to \(units) Sessys."),
      ])
    }
    return .sentences([
      judged,
      Text(
        nl:
          "De grens van --limit heeft de zoektocht afgebroken: volledig tot en met \(found.completeUpTo) Sessy's, daarboven kunnen er andere zijn.",
        en:
          "The limit of --limit has cut the search off: complete up to \(found.completeUpTo) Sessys, beyond that there may be others."
      ),
    ])
  }
}

let newGroup = Text(nl: "nieuwe groep", en: "new group")
private let notStated = Text(nl: "niet opgegeven", en: "not stated")
private let obstacleTitle = Text(
  nl: "Dit houdt andere indelingen als eerste tegen:", en: "What first blocks other layouts:")
