public import PlanCheck

/// Makes exercises: takes a sound house and puts faults in it, each by the change of one value, of which is judged
/// that it breaks what it is to break and nothing else.
public struct Workshop: Sendable {
  public let edition: Edition
  private let houses: SoundHouses
  private let built = Remembered<SoundHouses>()
  private let examples: [(name: String, text: String)]

  /// How many houses are tried for one exercise.
  private static let mostHouses: UInt64 = 60

  /// - Parameter examples: site files that houses are made of.
  public init(of examples: [(name: String, text: String)], by edition: Edition) {
    (self.edition, self.examples) = (edition, examples)
    houses = SoundHouses(of: examples.map { $0.text }, by: edition)
  }

  /// The exercise of this code; nil of a code of another edition or chapter, and where no house can be found for it.
  public func exercise(_ code: ExerciseCode) -> Exercise? {
    guard code.edition == edition.digits else { return nil }
    if let name = code.example { return example(name, code) }
    if let chapter = code.chapter, !edition.chapters.indices.contains(chapter - 1) { return nil }
    if !code.kind.hasFaults { return blank(code) }
    guard code.sheet > 1 else { return first(code) }
    guard let model = first(code.sheet(1)) else { return nil }
    return other(code, like: model)
  }

  /// An example as an exercise: what fails in it are its faults.
  private func example(_ name: String, _ code: ExerciseCode) -> Exercise? {
    guard let text = examples.first(where: { $0.name == name })?.text,
      let plan = try? Plan(reading: SourceFile(path: "", text: text)), plan.contradictions.isEmpty,
      let inspection = try? Inspection(of: plan, against: edition)
    else { return nil }
    let stated = StatedValues(of: plan.site).all
    var faults: [Fault] = []
    var standing: Set<FailedDemand> = []
    for demand in inspection.demands(.fail) {
      guard let rule = inspection.edition.rule(demand.rule) else { continue }
      if rule.severity == .advice {
        standing.insert(demand)
        continue
      }
      for place in inspection.blamedPlaces(of: demand) {
        guard let value = stated.first(where: { $0.place == place })?.value.flatMap({ Patch.Value($0) })
        else { continue }
        // Two demands that one value breaks are one fault.
        if let index = faults.firstIndex(where: { $0.place == place }) {
          let fault = faults[index]
          let isNamed = fault.rules.contains { $0.id == rule.id }
          faults[index] = Fault(
            rules: fault.rules + (isNamed ? [] : [rule]), place: place, before: nil, after: value,
            demands: fault.demands + [demand])
        } else {
          faults.append(Fault(rules: [rule], place: place, before: nil, after: value, demands: [demand]))
        }
        break
      }
    }
    guard !faults.isEmpty else { return nil }
    return Exercise(
      code: code, inspection: inspection, faults: faults, blanks: [],
      open: Set(inspection.demands(.notStated)), standing: standing)
  }

  /// Sheets of equal difficulty: the same rules, each in a house of its own.
  public func exercises(forClassOf count: Int, _ code: ExerciseCode) -> [Exercise]? {
    guard let model = exercise(code.sheet(1)) else { return nil }
    var all = [model]
    while all.count < count {
      let code = code.sheet(all.count + 1)
      guard let next = code.kind.hasFaults ? other(code, like: model) : blank(code) else { return nil }
      all.append(next)
    }
    return all
  }

  /// A fault of this rule in some house, for a lesson; nil if none of the houses can have it.
  public func example(of rule: Rule, seed: UInt32 = 1) -> Exercise? {
    let code = ExerciseCode(of: edition, .second, seed: seed)
    for attempt in 0..<Self.mostHouses {
      var chance = Chance(UInt64(seed), attempt, 7)
      let house: SoundHouses.House? =
        switch attempt % 3 {
        case 0: houses.house(hosting: rule, &chance)
        case 1: houses.house(mending: rule, &chance)
        default: houses.house(&chance)
        }
      guard var bed = house.map({ Bed(house: $0, houses: houses) }) else { continue }
      if bed.plant(rule, rule.seedlings(of: edition), .second, &chance), let exercise = bed.exercise(code) {
        return exercise
      }
    }
    return nil
  }

  /// Something to fill in, as much as in the first sheet of the class if that can be.
  private func blank(_ code: ExerciseCode) -> Exercise? {
    let model = code.sheet > 1 ? blank(code.sheet(1)) : nil
    var spare: Exercise?
    for attempt in 0..<Self.mostHouses * 2 {
      var chance = Chance(
        UInt64(code.seed), UInt64(code.level.rawValue), attempt, UInt64(code.sheet), code.kind.number)
      guard let house = houses.house(&chance),
        let exercise = Blanks(houses: houses, code: code).exercise(house, &chance)
      else { continue }
      guard let model, model.blanks.map({ $0.severity }) != exercise.blanks.map({ $0.severity }) else {
        return exercise
      }
      if spare == nil { spare = exercise }
    }
    return spare
  }

  private func houses(_ kind: ExerciseKind) -> SoundHouses {
    kind == .completed ? built.value { SoundHouses(building: houses) } : houses
  }

  private func bed(_ kind: ExerciseKind, _ chance: inout Chance) -> Bed? {
    let houses = houses(kind)
    return houses.house(&chance).map { Bed(house: $0, houses: houses) }
  }

  /// A house of the kind that the rule is about, if there is one.
  private func bed(_ kind: ExerciseKind, hosting rule: Rule, _ chance: inout Chance) -> Bed? {
    let houses = houses(kind)
    // Now and then one that nearly breaks the rule: some can be broken in no other.
    let house =
      chance.below(5) == 0 ? houses.house(mending: rule, &chance) : houses.house(hosting: rule, &chance)
    return house.map { Bed(house: $0, houses: houses) } ?? bed(kind, &chance)
  }

  private func first(_ code: ExerciseCode) -> Exercise? {
    for attempt in 0..<Self.mostHouses {
      var chance = Chance(UInt64(code.seed), UInt64(code.level.rawValue), attempt)
      if code.kind == .completed {
        chance = Chance(UInt64(code.seed), UInt64(code.level.rawValue), attempt, code.kind.number)
      }
      var chapters = edition.chapters
      if let chapter = code.chapter {
        chapters = [edition.chapters[chapter - 1]]
      } else if code.level.isOneChapter {
        chapters = chance.pick(chapters).map { [$0] } ?? []
      }
      let rules = chance.shuffled(chapters.flatMap { $0.rules })
      guard let rule = rules.first, var bed = bed(code.kind, hosting: rule, &chance) else { continue }
      if code.level.mayConform && chance.below(6) == 0 { return bed.exercise(code) }
      if code.kind == .completed && !code.level.isOneChapter { _ = bed.spoil(nil, &chance) }
      for rule in rules {
        guard bed.faults.count < code.level.faultCount else { break }
        _ = bed.plant(rule, rule.seedlings(of: edition), code.level, &chance)
      }
      if bed.faults.count == code.level.faultCount, let exercise = bed.exercise(code) { return exercise }
    }
    return nil
  }

  private func other(_ code: ExerciseCode, like model: Exercise) -> Exercise? {
    for attempt in 0..<Self.mostHouses * 2 {
      var chance = Chance(
        UInt64(code.seed), UInt64(code.level.rawValue), attempt, UInt64(code.sheet), 11, code.kind.number)
      // Any house at first, so that neighbours do not have the same one; then those that the rules are about.
      let host = attempt % 3 < 2 ? nil : chance.pick(model.faults)
      let bed =
        host.map { self.bed(code.kind, hosting: $0.rules[0], &chance) } ?? self.bed(code.kind, &chance)
      guard var bed else { continue }
      let areAll = model.faults.allSatisfy { fault in
        fault.isInExamination
          ? bed.spoil(fault.place.key, &chance)
          : bed.plant(fault.rules[0], fault.rules[0].seedlings(of: edition), code.level, &chance)
      }
      let weighs = bed.faults.map { $0.severity } == model.faults.map { $0.severity }
      if areAll && weighs, let exercise = bed.exercise(code) { return exercise }
    }
    return nil
  }
}

/// A house that faults are put in, one after the other.
private struct Bed {
  private let houses: SoundHouses
  private let open: Set<FailedDemand>
  private var site: Site
  private let standing: Set<FailedDemand>
  private var failing: Set<FailedDemand>
  private(set) var faults: [Fault] = []

  init(house: SoundHouses.House, houses: SoundHouses) {
    (site, open, self.houses) = (house.site, house.open, houses)
    (standing, failing) = (house.standing, house.standing)
  }

  /// Nil if one of the faults could not be mended by itself, because another hides what it breaks.
  func exercise(_ code: ExerciseCode) -> Exercise? {
    guard let inspection = houses.judge(site) else { return nil }
    let exercise = Exercise(
      code: code, inspection: inspection, faults: faults, blanks: [], open: open, standing: standing)
    let canBeMended = faults.allSatisfy { fault in
      fault.before.map { exercise.isMended(fault, by: .set(fault.place, to: $0), houses.edition) } ?? true
    }
    return canBeMended ? exercise : nil
  }

  /// A value that is put in the place of another.
  private struct Change {
    let place: Place
    let before: Patch.Value
    let after: Patch.Value
  }

  /// Makes an examination show no longer what it shows, by another day in this field or in whichever; false if there
  /// is none.
  mutating func spoil(_ field: Key?, _ chance: inout Chance) -> Bool {
    let stated = StatedValues(of: site).all
    for spoilt in chance.shuffled(SpoiltExamination.all(in: site))
    where field == nil || spoilt.place.key == field {
      var changed = site
      guard let value = stated.first(where: { $0.place == spoilt.place })?.value,
        let before = Patch.Value(value),
        (try? changed.apply(.set(spoilt.place, to: .word(spoilt.after)))) != nil,
        let inspection = houses.judge(changed)
      else { continue }
      let new = inspection.wrong.filter { !failing.contains($0) }
      let rules = inspection.edition.rules.filter { rule in new.contains { $0.rule == rule.id } }
      guard (1...2).contains(rules.count), failing.isSubset(of: inspection.wrong),
        open.isSuperset(of: inspection.demands(.notStated))
      else { continue }
      faults.append(
        Fault(
          rules: rules, place: spoilt.place, before: before, after: .word(spoilt.after), demands: new))
      (site, failing) = (changed, Set(inspection.wrong))
      return true
    }
    return false
  }

  /// Changes one value so that this rule fails, and none besides; if there is no such value, so that one other rule
  /// fails with it. False if neither can be.
  mutating func plant(
    _ rule: Rule, _ seedlings: [Seedling], _ level: Level, _ chance: inout Chance
  ) -> Bool {
    let isTaken = faults.contains { fault in fault.rules.contains { $0.id == rule.id } }
    guard !isTaken, !standing.contains(where: { $0.rule == rule.id }) else { return false }
    var pair: (change: Change, fault: Fault, site: Site, failing: Set<FailedDemand>)?
    for change in changes(seedlings, level, &chance) {
      var changed = site
      guard (try? changed.apply(.set(change.place, to: change.after))) != nil,
        let inspection = houses.judge(changed)
      else { continue }
      let wrong = inspection.wrong
      let (now, new) = (Set(wrong), wrong.filter { !failing.contains($0) })
      guard new.contains(where: { $0.rule == rule.id }), failing.isSubset(of: now),
        open.isSuperset(of: inspection.demands(.notStated))
      else { continue }
      let others = inspection.edition.rules.filter { other in
        other.id != rule.id && new.contains { $0.rule == other.id }
      }
      let fault = Fault(
        rules: [rule] + others, place: change.place, before: change.before, after: change.after, demands: new)
      if others.isEmpty {
        (site, failing) = (changed, now)
        faults.append(fault)
        return true
      }
      let isNew = !others.contains { other in faults.contains { $0.rules.contains { $0.id == other.id } } }
      if others.count == 1, isNew, pair == nil { pair = (change, fault, changed, now) }
    }
    guard let pair else { return false }
    (site, failing) = (pair.site, pair.failing)
    faults.append(pair.fault)
    return true
  }

  /// How many changes are tried for one rule.
  private static let mostChanges = 120

  private func changes(_ seedlings: [Seedling], _ level: Level, _ chance: inout Chance) -> [Change] {
    let stated = StatedValues(of: site).all.filter { $0.value != nil }
    var all: [Change] = []
    func add(_ entry: StatedValues.Entry, _ after: Patch.Value) {
      guard !faults.contains(where: { $0.place.contains(entry.place) || entry.place.contains($0.place) }),
        let before = entry.value.flatMap({ Patch.Value($0) }), before != after
      else { return }
      if case .word(let word) = after, SoldSizes.all(at: entry.place)?.contains(word) == false { return }
      all.append(Change(place: entry.place, before: before, after: after))
    }
    // Of what is sold in sizes the next one is what lies just past a limit.
    if level.isAtLimit {
      for field in seedlings.map({ $0.field }).eachOnce {
        for entry in chance.shuffled(stated.filter { $0.place.field == field }) {
          for size in SoldSizes.nearest(to: entry.value?.canonical ?? "", at: entry.place) {
            add(entry, .word(size))
          }
        }
      }
    }
    let near = seedlings.filter { $0.isAtLimit }
    let far = seedlings.filter { !$0.isAtLimit && $0.isBlamed }
    let ordered =
      level.isAtLimit
      ? chance.shuffled(near) + chance.shuffled(far) : chance.shuffled(far) + chance.shuffled(near)
    let rest = chance.shuffled(seedlings.filter { !$0.isBlamed })
    for seedling in ordered + rest {
      for entry in chance.shuffled(stated) where entry.place.field == seedling.field {
        add(entry, seedling.value)
      }
    }
    // What another thing of the house has in the same field.
    for field in (ordered + rest).map({ $0.field }).eachOnce {
      let entries = stated.filter { $0.place.field == field }
      for entry in chance.shuffled(entries) {
        for other in entries {
          if let value = other.value.flatMap({ Patch.Value($0) }) { add(entry, value) }
        }
        // A list of groups can have another in it.
        guard case .list(let present)? = entry.value.flatMap({ Patch.Value($0) }) else { continue }
        for group in site.groups.elements {
          guard let name = group.name.value?.description, !present.contains(.word(name)) else { continue }
          add(entry, .list(present + [.word(name)]))
        }
      }
    }
    if level.isCrowded { all = all.filter { isCrowded($0.place) } + all.filter { !isCrowded($0.place) } }
    return Array(all.prefix(Self.mostChanges))
  }

  /// Whether what it is of has a fault already.
  private func isCrowded(_ place: Place) -> Bool {
    faults.contains { $0.place.steps.prefix(2) == place.steps.prefix(2) }
  }
}

extension [Place] {
  /// The first of each.
  fileprivate var eachOnce: [Place] {
    var seen: Set<Place> = []
    return filter { seen.insert($0).inserted }
  }
}
