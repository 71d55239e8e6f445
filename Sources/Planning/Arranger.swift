public import PlanCheck
import Rules

/// Finds every layout of Sessys over the rooms, groups and phases of a house.
///
/// The Sessys that the site lists are put aside: of those that come nothing is stated but the model, the room, the group
/// and the phase, so all of one model are alike, and a layout is a set of berths with repetition. It grows by one Sessy at
/// a time. Most of what a Sessy breaks another one does not mend: a room that is too small stays so. What one more can
/// mend is balance, so a layout that only breaks that goes on. All others are judged only if none of their Sessys can be
/// left out so that they are beyond mending.
public struct Arranger: Sendable {
  /// Every berth that the house has.
  package let berths: [Berth]

  /// What one more Sessy can mend, on a phase that has few of them.
  package static let balance: Set<String> = ["active-phases", "neutral-current"]

  private let before: Inspection
  private let catalogue: Catalogue
  private let openBefore: [Int: Int]

  /// - Parameter models: those that may come.
  public init(of inspection: Inspection, models: [SessyModel] = SessyModel.allCases) {
    before = inspection
    catalogue = Catalogue(of: inspection, withOperator: false, withGiven: false)
    // Any number of demands may wait for facts.
    openBefore = Dictionary(uniqueKeysWithValues: inspection.edition.rules.indices.map { ($0, Int.max) })
    let site = inspection.plan.site
    let rooms: [Int?] = site.rooms.elements.isEmpty ? [nil] : site.rooms.elements.indices.map { $0 }
    let ofGroups = site.groups.elements.indices.flatMap { group in
      site.groups.elements[group].name.isStated
        ? site.groups.elements[group].phaseValues.map { (group: Optional(group), phase: $0) } : []
    }
    let ofHouse: [Phase] = site.supply.phases.value == .one ? [.l1] : Phase.allCases
    let feeds = ofGroups + ofHouse.map { (group: nil, phase: $0) }
    berths = models.flatMap { model in
      rooms.flatMap { room in
        feeds.map { Berth(model: model, room: room, group: $0.group, phase: $0.phase) }
      }
    }
  }

  /// - Parameters:
  ///   - most: how many Sessys there may be.
  ///   - limit: how many sites may be judged; each number of Sessys has its share.
  public func search(most: Int = 6, limit: Int = 3000) -> Arrangements {
    var (all, judged, completeUpTo): ([Arrangement], Int, Int) = ([], 0, most)
    var obstacles: [String: (rule: Rule, count: Int)] = [:]
    // The empty layout, to start from.
    var level: [[Int]] = [[]]
    for count in 1...most {
      let share = max(1, limit / most)
      let possible = Set(level)
      var (found, tried): ([(set: [Int], arrangement: Arrangement)], Int) = ([], 0)
      var unbalanced: [[Int]] = []
      // Where an earlier number was cut short, what was not judged is no reason against a layout.
      let isWhole = completeUpTo == most
      search: for base in level {
        for berth in (base.last ?? 0)..<berths.count {
          let set = base + [berth]
          if isWhole && !set.subsets.allSatisfy({ possible.contains($0) }) { continue }
          guard tried < share else {
            completeUpTo = min(completeUpTo, count - 1)
            break search
          }
          tried += 1
          switch judge(set.map { berths[$0] }) {
          case .possible(let arrangement): found.append((set, arrangement))
          case .blocked(let rules):
            if let rule = rules.first { obstacles[rule.id, default: (rule, 0)].count += 1 }
            if !rules.isEmpty && rules.allSatisfy({ Self.balance.contains($0.id) }) { unbalanced.append(set) }
          }
        }
      }
      judged += tried
      all += found.map { $0.arrangement }
      // The best go on first, for when the limit cuts the next number short.
      level = Self.ranked(found) { $0.arrangement }.map { $0.set } + unbalanced
      if level.isEmpty { break }
    }
    return Arrangements(
      all: Self.ranked(all) { $0 }, judged: judged, completeUpTo: completeUpTo,
      obstacles: obstacles.values.sorted { ($1.count, $0.rule.id) < ($0.count, $1.rule.id) })
  }

  /// The best first; those that are as good stay in their order.
  private static func ranked<Item>(_ items: [Item], by arrangement: (Item) -> Arrangement) -> [Item] {
    items.enumerated().sorted { one, other in
      let (first, second) = (arrangement(one.element), arrangement(other.element))
      return first.comes(before: second) || !second.comes(before: first) && one.offset < other.offset
    }.map { $0.element }
  }

  package enum Judged {
    case possible(Arrangement)

    /// By these rules, the gravest first; none if facts are at odds.
    case blocked([Rule])
  }

  package func judge(_ berths: [Berth]) -> Judged {
    let patches = self.patches(for: berths)
    var site = before.plan.site
    for patch in patches where (try? site.apply(patch)) == nil { return .blocked([]) }
    guard let plan = try? Plan(of: site),
      let inspection = try? Inspection(of: plan, against: before.edition, on: before.day)
    else { return .blocked([]) }
    let shortcomings = inspection.shortcomings(openBefore: openBefore)
    guard !shortcomings.isEmpty else { return .possible(arrangement(berths, patches, inspection)) }
    let rules = shortcomings.compactMap { $0.rule }
    guard rules.count == shortcomings.count else { return .blocked([]) }
    return .blocked(Severity.allCases.flatMap { severity in rules.filter { $0.severity == severity } })
  }

  private func arrangement(
    _ berths: [Berth], _ patches: [Patch], _ inspection: Inspection
  ) -> Arrangement {
    let survey = inspection.survey
    let powers = survey.sessys.map { sessy in
      let expected = survey.expectedSettings(of: sessy)
      return (charging: expected.charging.value?.power, delivering: expected.delivering.value?.power)
    }
    func sum(_ all: [Watt?]) -> Watt? {
      all.reduce(.zero) { sum, power in sum.flatMap { sum in power.map { sum + $0 } } }
    }
    let site = inspection.plan.site
    let phases: [Phase] = site.supply.phases.value == .one ? [.l1] : Phase.allCases
    let counts = phases.map { phase in berths.count { $0.phase == phase } }
    let left = PerPhase<Ampere?> { phase in
      let onPhase = zip(berths, powers).filter { $0.0.phase == phase }.map { $0.1.charging }
      guard phases.contains(phase), let fuse = site.supply.mainFuse.value, let power = sum(onPhase) else {
        return nil
      }
      return fuse - Ampere(thousandths: power.thousandths * 1000 / survey.figures.voltage.thousandths)
    }
    return Arrangement(
      berths: berths, patches: patches, charging: sum(powers.map { $0.charging }),
      delivering: sum(powers.map { $0.delivering }), open: inspection.openCounts.values.reduce(0, +),
      left: left, imbalance: (counts.max() ?? 0) - (counts.min() ?? 0))
  }

  /// The Sessys of the site go, the last first, and these come, with the groups that they need.
  private func patches(for berths: [Berth]) -> [Patch] {
    let site = before.plan.site
    let names = sessyNames(berths.count)
    var patches: [Patch] = []
    for (index, inverter) in site.inverters.elements.enumerated() where inverter.sessy.isStated {
      patches.append(.remove(Place[.pvInverters][index][.atSessy]))
    }
    patches += site.sessys.elements.indices.reversed().map { .remove(Place[.sessys][$0]) }
    for (number, berth) in berths.enumerated() {
      let group: String
      if let index = berth.group {
        group = site.groups.elements[index].name.value?.description ?? ""
      } else {
        group = catalogue.newGroupName(for: number)
        patches.append(.add(to: Place[.groups], catalogue.newGroup(group, on: berth.phase, like: Group())))
      }
      let room = berth.room.flatMap { site.rooms.elements[$0].name.value?.description }
      let fields: [(Key, Patch.Value?)] = [
        (.name, .word(names[number])), (.model, .word(berth.model.rawValue)),
        (.room, room.map { .word($0) }), (.group, .word(group)), (.phase, .word(berth.phase.rawValue)),
      ]
      patches.append(
        .add(
          to: Place[.sessys],
          .record(fields.compactMap { key, value in value.map { Patch.Value.Field(key, $0) } })))
    }
    return patches
  }

  /// What the site calls its Sessys, and names after these.
  private func sessyNames(_ count: Int) -> [String] {
    var names = before.plan.site.sessys.elements.compactMap { $0.name.value?.description }
    var number = 1
    while names.count < count {
      if !names.contains("S\(number)") { names.append("S\(number)") }
      number += 1
    }
    return names
  }
}

extension [Int] {
  /// The same without one of its members, each once.
  fileprivate var subsets: [[Int]] {
    indices.filter { $0 == 0 || self[$0] != self[$0 - 1] }.map { place in
      var rest = self
      rest.remove(at: place)
      return rest
    }
  }
}
