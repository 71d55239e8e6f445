import PlanCheck

// Ways to mend a failure that are changes of the site. Each is tried before it is told.

extension Remedy {
  /// A fact that has to be so.
  static func fact(_ place: Place, _ isSo: Bool = true, nl: Dutch, en: English) -> [[Remedy]] {
    [[Remedy(Text(nl: nl, en: en), setting: place, to: .word(isSo ? "yes" : "no"))]]
  }

  /// A value, as the limit has it.
  static func limit(_ place: Place, _ short: Shortfall, nl: Dutch, en: English) -> [[Remedy]] {
    [[Remedy(Text(nl: nl, en: en), setting: place, to: Patch.Value(short.bound))]]
  }

  /// A part of a rating that one can buy: of those that are enough, the smallest first.
  static func part(
    _ place: Place, of ratings: [Ampere], for short: Shortfall, _ words: (Ampere) -> Text
  ) -> [Remedy] {
    parts(ratings.filter { $0.measure >= short.bound }, at: place, words)
  }

  static func parts<U>(
    _ values: [Quantity<U>], at place: Place, _ words: (Quantity<U>) -> Text
  ) -> [Remedy] {
    values.map { Remedy(words($0), setting: place, to: Patch.Value($0)) }
  }

  static func heavierBusbar(_ short: Shortfall) -> [Remedy] {
    part(Place[.meterBox][.busbar][.ratedCurrent], of: StandardRatings.busbars, for: short) {
      Text(nl: "Vervang de rail door een van \($0).", en: "Replace the busbar by one of \($0).")
    }
  }

  static func heavierDevice(_ protection: ResidualCurrentProtection, _ short: Shortfall) -> [Remedy] {
    part(protection.place[.ratedCurrent], of: StandardRatings.residualCurrentDevices, for: short) {
      Text(
        nl: "Vervang de aardlekschakelaar door een van \($0).",
        en: "Replace the residual current device by one of \($0).")
    }
  }

  static func heavierWorkSwitch(_ group: LoadedGroup, _ short: Shortfall) -> [Remedy] {
    heavierWorkSwitch(at: group.place, short)
  }

  static func heavier(_ workSwitch: FittedSwitch, _ short: Shortfall) -> [Remedy] {
    heavierWorkSwitch(at: workSwitch.place, short)
  }

  private static func heavierWorkSwitch(at place: Place, _ short: Shortfall) -> [Remedy] {
    part(place[.workSwitch][.ratedCurrent], of: StandardRatings.switches, for: short) {
      Text(nl: "Neem een werkschakelaar van \($0).", en: "Take a work switch of \($0).")
    }
  }

  static func heavierBreaker(_ group: LoadedGroup, _ short: Shortfall) -> [Remedy] {
    part(group.place[.breaker][.ratedCurrent], of: StandardRatings.breakers, for: short) {
      words(breaker: $0)
    }
  }

  /// The largest that is not too large first.
  static func lighterBreaker(_ group: LoadedGroup, _ excess: Shortfall) -> [Remedy] {
    parts(
      StandardRatings.breakers.filter { $0.measure <= excess.bound }.reversed(),
      at: group.place[.breaker][.ratedCurrent]
    ) { words(breaker: $0) }
  }

  private static func words(breaker rating: Ampere) -> Text {
    Text(nl: "Vervang de automaat door een van \(rating).", en: "Replace the breaker by one of \(rating).")
  }

  static func thickerCable(_ group: LoadedGroup) -> [Remedy] {
    thicker(group.facts.cable, at: group.place[.cable])
  }

  static func thickerCable(_ cable: CableStretch) -> [Remedy] { thicker(cable.facts, at: cable.cablePlace) }

  private static func thicker(_ cable: Cable, at place: Place) -> [Remedy] {
    guard let thickness = cable.crossSection.value else { return [] }
    return parts(
      StandardRatings.crossSections.filter { $0 > thickness }, at: place[.crossSection]
    ) {
      Text(
        nl: "Vervang de kabel door een met aders van \($0).",
        en: "Replace the cable by one with cores of \($0).")
    }
  }

  static func thinnerCable(_ cable: CableStretch, _ excess: Shortfall) -> [Remedy] {
    parts(
      StandardRatings.crossSections.filter { $0.measure <= excess.bound }.reversed(),
      at: cable.cablePlace[.crossSection]
    ) {
      Text(nl: "Neem een kabel met aders van \($0).", en: "Take a cable with cores of \($0).")
    }
  }

  /// The dongles of a group's Sessys set to what its breaker should have been.
  static func lowerSetting(_ group: LoadedGroup, to limit: Ampere, _ survey: Survey) -> [Remedy] {
    let changes = survey.sessys.filter { $0.facts.group.index == group.index }.map {
      Patch.set($0.place[.settings][.groupCurrent], to: Patch.Value(limit))
    }
    guard !changes.isEmpty else { return [] }
    return [
      Remedy(
        Text(
          nl: "Stel group_current van elke Sessy op deze groep in op \(limit).",
          en: "Set group_current of each Sessy on this group to \(limit)."), changes: changes)
    ]
  }
}

extension Survey {
  /// A Sessy, of a group or of the house, moved to another phase of its group: each that there is.
  func otherPhases(of group: LoadedGroup? = nil) -> [Remedy] {
    var all: [Remedy] = []
    for sessy in sessys where group == nil || sessy.facts.group.index == group?.index {
      guard let phases = sessy.groupPhases.value, let now = sessy.phase.value, phases.count > 1 else {
        continue
      }
      for phase in Phase.allCases where phase != now && phases.contains(phase) {
        all.append(
          Remedy(
            Text(
              nl: "Zet \(sessy.label) op \(phase), met klem, brug en instelling.",
              en: "Put \(sessy.label) on \(phase), with terminal, bridge and setting."),
            changes: moving([(sessy, phase)])))
      }
      if all.count >= mostMoves { break }
    }
    return all
  }

  /// All Sessys of a group on one phase of it, such as that of the inverter.
  func onePhase(of group: LoadedGroup) -> [Remedy] {
    let sessys = self.sessys.filter { $0.facts.group.index == group.index }
    guard !sessys.isEmpty, let phases = group.phases.answer.value, phases.count > 1 else { return [] }
    return Phase.allCases.filter { phases.contains($0) }.map { phase in
      Remedy(
        Text(
          nl: "Zet de Sessy's van deze groep op \(phase), met klem, brug en instelling.",
          en: "Put the Sessys of this group on \(phase), with terminal, bridge and setting."),
        changes: moving(sessys.map { ($0, phase) }))
    }
  }

  /// All Sessys on the group of an inverter, so that one breaker limits them together.
  func oneGroup() -> [Remedy] {
    groups.compactMap { group in
      guard group.hasInverter.answer.value == true, let name = group.facts.name.value else { return nil }
      let others = sessys.filter { $0.facts.group.index != group.index }
      guard !others.isEmpty, others.count <= mostMoves else { return nil }
      return Remedy(
        Text(
          nl: "Zet de Sessy's op groep \(group.label), bij de omvormer: één automaat begrenst ze dan samen.",
          en:
            "Put the Sessys on group \(group.label), with the inverter: one breaker then limits them together."
        ),
        changes: others.map { .set($0.place[.group], to: .word(name.description)) })
    }
  }

  /// The phase with all that is stated and goes with it; counts of Sessys have to be set anew.
  private func moving(_ moves: [(sessy: PlacedSessy, phase: Phase)]) -> [Patch] {
    var changes: [Patch] = []
    for (sessy, phase) in moves {
      let (facts, word) = (sessy.facts, Patch.Value.word(phase.rawValue))
      changes.append(.set(sessy.place[.phase], to: word))
      if facts.terminal.isStated { changes.append(.set(sessy.place[.terminal], to: word)) }
      if facts.bridge.isStated { changes.append(.set(sessy.place[.bridge], to: word)) }
      if facts.settings.activePhase.isStated {
        changes.append(.set(sessy.place[.settings][.activePhase], to: word))
      }
    }
    for sessy in sessys {
      let settings = sessy.facts.settings
      if settings.groupSessys.isStated { changes.append(.remove(sessy.place[.settings][.groupSessys])) }
      if settings.phaseSessys.isStated { changes.append(.remove(sessy.place[.settings][.phaseSessys])) }
    }
    return changes
  }
}

/// Each move is tried: in a large house the first few.
private let mostMoves = 12
