import PlanCheck

/// Makes exercises in which something is filled in: of a sound house, without what is asked.
struct Blanks {
  let houses: SoundHouses
  let code: ExerciseCode

  private struct Draft {
    let subject: NamedPlace
    let asked: Blank.Asked
    let right: Blank.Filling
    let rules: [Rule]
    var drawn: Blank.Filling?
    var explanation: Text?
  }

  /// How many Sessys are asked about.
  private static let mostSessys = 2

  /// An exercise in some house; nil if nothing can be asked there, or it is not of the level.
  func exercise(_ house: SoundHouses.House, _ chance: inout Chance) -> Exercise? {
    var bare = house.site
    for place in hidden(in: house.site) where (try? bare.apply(.remove(place))) == nil { return nil }
    guard let inspection = houses.judge(bare) else { return nil }
    let drafts: [Draft]
    if code.kind == .sheet {
      drafts = sheets(inspection)
      let isHard =
        drafts.count > 2 || inspection.sheetChoices.contains { $0.match == .nearest && $0.group != nil }
      guard isHard == code.level.isAtLimit else { return nil }
    } else {
      let sessys = inspection.survey.sessys
      guard code.level.sessys.contains(sessys.count) else { return nil }
      let asked = chance.shuffled(Array(sessys)).prefix(Self.mostSessys).sorted { $0.index < $1.index }
      if code.kind == .settings {
        drafts = asked.flatMap { settings(of: $0, in: inspection, bare) }
      } else {
        let all = asked.flatMap { cores(of: $0, in: inspection, house.site) }
        guard let drawn = code.level.isAtLimit ? Self.drawn(all, code.level, &chance) : all else {
          return nil
        }
        drafts = drawn
      }
    }
    guard drafts.contains(where: { $0.drawn != $0.right }) else { return nil }
    let blanks = drafts.enumerated().map { index, draft in
      Blank(
        number: index + 1, subject: draft.subject, asked: draft.asked, drawn: draft.drawn,
        right: draft.right, rules: draft.rules, explanation: draft.explanation)
    }
    return Exercise(
      code: code, inspection: inspection, faults: [], blanks: blanks,
      open: Set(inspection.demands(.notStated)), standing: Set(inspection.demands(.fail)))
  }

  /// What the house says of what is asked, and what gives it away.
  private func hidden(in site: Site) -> [Place] {
    let keys: [Key] =
      switch code.kind {
      case .settings: [.settings]
      case .drawing: [.settings, .bridge, .terminal, .feedSide]
      case .sheet, .plan, .completed: []
      }
    let stated = StatedValues(of: site).all.map { $0.place }
    let ofSessys = site.sessys.elements.indices.flatMap { index in keys.map { Place[.sessys][index][$0] } }
    let ofInverters =
      code.kind == .drawing ? site.inverters.elements.indices.map { Place[.pvInverters][$0][.terminals] } : []
    return (ofSessys + ofInverters).filter { place in stated.contains { place.contains($0) } }
  }

  // The settings.

  private func settings(of sessy: PlacedSessy, in inspection: Inspection, _ bare: Site) -> [Draft] {
    let before = Set(inspection.demands(.pass) + inspection.demands(.fail))
    return inspection.survey.expectedSettings(of: sessy).entries.compactMap { key, value in
      let place = sessy.place[.settings][key]
      var filled = bare
      guard (try? filled.apply(.set(place, to: .word(value)))) != nil, let after = houses.judge(filled)
      else { return nil }
      let met = after.demands(.pass).filter { $0.subject == sessy.place && !before.contains($0) }
      let rules = houses.edition.rules.filter { rule in met.contains { $0.rule == rule.id } }
      guard !rules.isEmpty, Set(after.demands(.fail)).isSubset(of: before) else { return nil }
      return Draft(subject: sessy.named, asked: .setting(place), right: .value(value), rules: rules)
    }
  }

  // The terminals.

  private func cores(of sessy: PlacedSessy, in inspection: Inspection, _ sound: Site) -> [Draft] {
    let survey = inspection.survey
    guard let phase = sessy.phase.value, let phases = sessy.groupPhases.value?.phases,
      let groupIndex = sessy.facts.group.index
    else { return [] }
    let other = Phase.allCases.first { $0 != phase } ?? phase
    let feed =
      rules(breaking: sessy.place[.terminal], by: other.rawValue, in: sound)
      + rules(breaking: sessy.place[.feedSide], by: "pv", in: sound)
    let cablePlace = sessy.facts.cable.isStated ? sessy.place : survey.groups[groupIndex].place
    let counted = rules(breaking: cablePlace[.cable][.cores], by: "2", in: sound)
    let bridge = rules(breaking: sessy.place[.bridge], by: other.rawValue, in: sound)
    guard !feed.isEmpty, !bridge.isEmpty else { return [] }
    var drafts: [Draft] = []
    func add(_ core: Core, _ inverter: NamedPlace?, _ terminal: Terminal, _ rules: [Rule]) {
      drafts.append(
        Draft(
          subject: sessy.named, asked: .core(core, ofInverter: inverter), right: .terminal(terminal),
          rules: rules))
    }
    for phase in phases { add(Core(phase, of: phases), nil, .mains(phase), feed) }
    add(.neutral, nil, .neutral, counted.isEmpty ? feed : counted)
    add(.earth, nil, .earth, counted.isEmpty ? feed : counted)
    for (index, inverter) in survey.inverters.enumerated()
    where survey.isConnected(inverter.facts, to: sessy.index, of: survey.groups[groupIndex]).value == true {
      let sides = rules(breaking: inverter.place[.terminals], by: "net", in: sound)
      guard !sides.isEmpty, let live = survey.site.phases(of: inverter.facts).value,
        sound.inverters.elements[index].terminals.value == .pv
      else { continue }
      for phase in live.phases {
        add(Core(phase, of: live.phases), inverter.named, .solar(phase), sides)
      }
      add(.neutral, inverter.named, .neutral, sides)
      add(.earth, inverter.named, .earth, sides)
    }
    drafts.append(Draft(subject: sessy.named, asked: .bridge, right: .phase(phase), rules: bridge))
    return drafts
  }

  /// The demands that are no longer met with this value in a place.
  private func rules(breaking place: Place, by word: String, in sound: Site) -> [Rule] {
    var broken = sound
    guard let before = houses.judge(sound), (try? broken.apply(.set(place, to: .word(word)))) != nil,
      let after = houses.judge(broken)
    else { return [] }
    let failing = Set(before.demands(.fail))
    let new = Set(after.demands(.fail).filter { !failing.contains($0) }.map { $0.rule })
    return houses.edition.rules.filter { new.contains($0.id) }
  }

  /// The card with everything filled in, and some of it wrong: as many faults as the level has, less one. Nil if
  /// there is no room for them.
  private static func drawn(_ drafts: [Draft], _ level: Level, _ chance: inout Chance) -> [Draft]? {
    var drawn = drafts
    for index in drawn.indices { drawn[index].drawn = drawn[index].right }
    var left = level.faultCount - 1
    for first in chance.shuffled(Array(drawn.indices)) {
      guard left > 0 else { break }
      guard drawn[first].drawn == drawn[first].right else { continue }
      switch (drawn[first].asked, drawn[first].right) {
      case (.bridge, .phase(let phase)):
        drawn[first].drawn = chance.pick(Phase.allCases.filter { $0 != phase }).map { .phase($0) }
      case (.core(_, let inverter), .terminal(let terminal)):
        let others = drawn.indices.filter { other in
          guard case .core(_, inverter) = drawn[other].asked else { return false }
          return other != first && drawn[other].subject == drawn[first].subject
            && drawn[other].drawn == drawn[other].right
        }
        if let phase = terminal.phase, chance.below(2) == 0 {
          // On the other side of the strip, or on the terminal of another phase that is free.
          let taken = drawn.filter { $0.subject == drawn[first].subject }.compactMap { $0.drawn }
          let free =
            (terminal.isMains ? [Terminal.solar(phase)] : [.mains(phase)])
            + Phase.allCases.map { terminal.isMains ? Terminal.mains($0) : .solar($0) }
          guard let wrong = chance.pick(free.filter { !taken.contains(.terminal($0)) && $0 != terminal })
          else { continue }
          drawn[first].drawn = .terminal(wrong)
        } else {
          guard let second = chance.pick(others) else { continue }
          (drawn[first].drawn, drawn[second].drawn) = (drawn[second].drawn, drawn[first].drawn)
        }
      default: continue
      }
      left -= 1
    }
    return left == 0 ? drawn : nil
  }

  // The sheets.

  private func sheets(_ inspection: Inspection) -> [Draft] {
    let rules = houses.edition.rules.filter { $0.id == "wiring-sheet" }
    let choices = inspection.sheetChoices
    guard choices.allSatisfy({ $0.sheet != nil && $0.missing.isEmpty }) else { return [] }
    let ofGroups = choices.compactMap { choice in
      choice.group.map { group in
        Draft(
          subject: group, asked: .sheet, right: .sheet(choice.sheet), rules: rules,
          explanation: .sentences([choice.reason, choice.difference].compactMap { $0 }))
      }
    }
    let ofHouse = choices.first { $0.group == nil }
    let none = Text(
      nl: "Op niet meer dan één groep zit iets dat levert: er komt geen schema bij.",
      en: "No more than one group has something that delivers: no sheet comes with it.")
    return ofGroups + [
      Draft(
        subject: NamedPlace(.site), asked: .sheet, right: .sheet(ofHouse?.sheet), rules: rules,
        explanation: ofHouse?.reason ?? none)
    ]
  }
}

extension Terminal {
  fileprivate var isMains: Bool { if case .mains = self { true } else { false } }

  /// The phase that it is for; nil of those for neutral and earth.
  fileprivate var phase: Phase? {
    switch self {
    case .solar(let phase), .mains(let phase): phase
    case .neutral, .earth: nil
    }
  }
}

extension ExpectedSettings {
  /// The settings that are known, in the order of the dongle's screen, as a site file has them.
  var entries: [(key: Key, value: String)] {
    let solar: String? =
      switch solarHost.value {
      case .empty?: ""
      case .localhost?: "localhost"
      case .address(let address)?: address.description
      case .undecided?, nil: nil
      }
    let all: [(key: Key, value: String?)] = [
      (.p1Hostname, meterHost.value?.description), (.pvHostname, solar),
      (.activePhase, activePhase.value?.rawValue), (.groupCurrent, groupCurrent.value?.description),
      (.phaseCurrent, phaseCurrent.value?.description), (.groupSessys, groupSessys.value.map { String($0) }),
      (.phaseSessys, phaseSessys.value.map { String($0) }),
      (.totalSessys, totalSessys.value.map { String($0) }), (.strategy, strategy.rawValue),
      (.minPower, minimumPower.description), (.maxPower, maximumPower.value?.description),
      (.enabledTime, enabledTime),
    ]
    return all.compactMap { key, value in value.map { (key, $0) } }
  }
}
