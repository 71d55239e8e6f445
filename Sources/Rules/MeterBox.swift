package import PlanCheck

extension Rule {
  /// Appendix III of the manual, sheets 6 and 8: several sources in one meter box.
  @ListBuilder<Rule> package static var meterBox: [Rule] {
    Rule(
      "busbar-sum", .danger, .ours, .sheet8, covers: ["SHT-011", "SHT-012"],
      nl: "Gebruik een rail die de hoofdaansluiting en alle bronnen op dezelfde fase samen kan voeren.",
      en: "Use a busbar that can carry the main connection and all sources on the same phase together.",
      reason: addedUp, interpretation: severalSources,
      passing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: «57 A»}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: 57 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}, {name: G9, phases: [L2], breaker: {rated_current: 40 A}}]
        pv_inverters: [{group: G8, phases: [L1]}, {group: G9, phases: [L2]}]
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: ↓40 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: 40 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "op een fase komen twee of meer bronnen samen",
          en: "two or more sources come together on a phase")
      ) { survey, _ in Sources.several.comeTogether(in: survey) }
    ) {
      busbarSum(of: .several)
    }

    Rule(
      "shared-device-sum", .danger, .ours, .sheet8, covers: ["SHT-011", "SHT-012"],
      nl:
        "Gebruik een gedeelde aardlekschakelaar die kan voeren wat de hoofdaansluiting en alle bronnen op dezelfde fase er samen doorheen kunnen sturen.",
      en:
        "Use a shared residual current device that can carry what the main connection and all sources on the same phase can send through it together.",
      reason: addedUp, interpretation: reach,
      passing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: «57 A», groups: [G1, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: «32 A», groups: [G1, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: 57 A, groups: [G1, G8, G9]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G9, phases: [L2], breaker: {kind: mcb, rated_current: 40 A}}, {name: G1, phases: [L1, L2], breaker: {kind: mcb, rated_current: 63 A}}]
        pv_inverters: [{group: G8, phases: [L1]}, {group: G9, phases: [L2]}]
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: ↓40 A, groups: [G1, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: 40 A, groups: [G1, G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "het toestel staat voor twee of meer groepen, en op een fase komen twee of meer bronnen samen",
          en: "the device stands before two or more groups, and two or more sources come together on a phase")
      ) { protection, survey in protection.groupCount > 1 && Sources.several.comeTogether(in: survey) }
    ) {
      sharedDeviceSum(of: .several)
    }
  }
}

// With one source on a phase: from practice, for the chapter on what goes beyond the manual.
extension Rule {
  static let busbarSumOfOneSource = Rule(
    "busbar-sum-of-one-source", .advice, .ours, .doubleFeed, covers: ["SHT-011", "SHT-012"],
    nl:
      "Gebruik ook bij één bron per fase liefst een rail die de hoofdaansluiting en die bron samen kan voeren.",
    en:
      "With one source on a phase, too, preferably use a busbar that can carry the main connection and that source together.",
    reason: addedUp, interpretation: oneSource,
    passing: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {busbar: {rated_current: «41 A»}}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """
    ],
    failing: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {busbar: {rated_current: ↓40 A}}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """
    ],
    inapplicable: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {busbar: {rated_current: «56.99 A»}}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}, {name: G9, phases: [L2], breaker: {rated_current: 16 A}}]
      pv_inverters: [{group: G8, phases: [L1]}]
      sessys: [{group: G7, phase: L1}, {group: G9, phase: L2}]
      """,
      """
      supply: {main_fuse: 25 A}
      meter_box: {busbar: {rated_current: «24.99 A»}}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """,
    ],
    each: Survey.self,
    when: Condition(
      Text(
        nl: "op een fase is er één bron, en de rail voldoet aan wat verplicht is",
        en: "a phase has one source, and the busbar meets what is compulsory")
    ) { survey, _ in
      let busbar = survey.site.meterBox.busbar.ratedCurrent
      return Sources.one.comeTogether(in: survey) && busbar >= Sources.several.sum(in: survey)
        && busbar >= survey.site.supply.mainFuse
    }
  ) {
    busbarSum(of: .one)
  }

  static let sharedDeviceSumOfOneSource = Rule(
    "shared-device-sum-of-one-source", .advice, .ours, .doubleFeed, covers: ["SHT-011", "SHT-012"],
    nl:
      "Gebruik ook bij één bron per fase liefst een gedeelde aardlekschakelaar die kan voeren wat hoofdaansluiting en bron er samen doorheen kunnen sturen.",
    en:
      "With one source on a phase, too, preferably use a shared residual current device that can carry what the main connection and the source can send through it together.",
    reason: addedUp, interpretation: oneSource,
    passing: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {residual_current_devices: [{rated_current: «41 A», groups: [G1, G7]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """
    ],
    failing: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {residual_current_devices: [{rated_current: ↓40 A, groups: [G1, G7]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """
    ],
    inapplicable: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {residual_current_devices: [{rated_current: «56.99 A», groups: [G7, G8, G9]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G9, phases: [L1, L2], breaker: {kind: mcb, rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{group: G8, phase: L1}, {group: G9, phase: L2}, {group: G9, phase: L1}]
      """
    ],
    each: ResidualCurrentProtection.self,
    when: Condition(
      Text(
        nl:
          "het toestel staat voor twee of meer groepen, op een fase is er één bron, en het voldoet aan wat verplicht is",
        en:
          "the device stands before two or more groups, a phase has one source, and it meets what is compulsory"
      )
    ) { protection, survey in
      protection.groupCount > 1 && Sources.one.comeTogether(in: survey)
        && protection.ratedCurrent >= Sources.several.limit(for: protection, in: survey)
    }
  ) {
    sharedDeviceSum(of: .one)
  }
}

extension Citation {
  /// NPR 5310, article 5.3.3, on meter boxes that are fed from two sides.
  fileprivate static let doubleFeed = publication(
    Text(
      nl: "praktijk: NPR 5310, 5.3.3, dubbele belasting van de meterkast",
      en: "practice: NPR 5310, 5.3.3, double load on the meter box"),
    address: "https://www.zonnighuren.nl/meterkasten-en-dubbele-belasting/")
}

private let addedUp = Text(
  nl: "Wat het net en de bronnen leveren komt in de meterkast samen, en geen automaat begrenst die som.",
  en: "What the grid and the sources deliver comes together in the meter box, and no breaker limits that sum."
)

private let severalSources = Text(
  nl:
    "Gelezen als: hoofdzekering plus de automaat van elke groep met een Sessy of omvormer, op elke fase waar twee of meer van die groepen samenkomen.",
  en:
    "Read as: the main fuse plus the breaker of every group with a Sessy or inverter, on each phase where two or more of those groups come together."
)

private let reach = Text.sentences([
  severalSources,
  Text(
    nl:
      "Een automaat ervóór ontlast een gedeeld toestel niet; de automaten van de groepen erachter begrenzen het wel, als ze alle zijn opgegeven.",
    en:
      "A breaker ahead of a shared device does not relieve it; the breakers of the groups behind it do limit it, if all are stated."
  ),
])

private let oneSource = Text(
  nl:
    "De handleiding spreekt van twee of meer bronnen. Met één bron op een fase is dit advies uit de praktijk.",
  en: "The manual speaks of two or more sources. With one source on a phase this is advice from practice.")

/// How many sources come together on a phase, for a rule to speak of.
private enum Sources {
  case one, several

  func come(togetherOn phase: Phase, in survey: Survey) -> Answer<Bool> {
    switch self {
    case .one: survey.sourcesOnPhase[phase] == 1
    case .several: survey.sourcesOnPhase[phase] > 1
    }
  }

  /// Whether they do on some phase.
  func comeTogether(in survey: Survey) -> Answer<Bool> {
    let come = PerPhase { self.come(togetherOn: $0, in: survey) }
    return come.l1 || come.l2 || come.l3
  }

  /// What they and the main connection add up to on the phase where that is most.
  func sum(in survey: Survey, on applies: (Phase) -> Answer<Bool> = { _ in .known(true) }) -> Answer<Ampere> {
    let sums = PerPhase { phase in
      let comes = come(togetherOn: phase, in: survey) && applies(phase)
      guard comes.value != false else { return Answer.known(Ampere.zero) }
      return survey.currentSum[phase].combined(with: comes) { sum, _ in sum }
    }
    return sums.l1.combined(with: sums.l2, max).combined(with: sums.l3, max)
  }
}

extension Sources {
  /// What can reach a shared device, on the phase where that is most.
  func limit(for protection: ResidualCurrentProtection, in survey: Survey) -> Answer<Ampere> {
    let sum = sum(in: survey) { phase in protection.phases.map { $0.contains(phase) } }
    let behind = protection.mostGroupCurrent
    // What the groups behind it can carry need not be known where the sum is carried anyway.
    guard behind.value == nil, (protection.ratedCurrent >= sum).value == true else {
      return sum.combined(with: behind, min)
    }
    return sum
  }
}

private func busbarSum(of sources: Sources) -> Requirement<Survey> {
  Requirement(
    Text(nl: "nominale stroom van de rail", en: "rated current of the busbar"), .atLeast,
    limit: { survey, _ in sources.sum(in: survey) },
    of: { survey, _ in survey.site.meterBox.busbar.ratedCurrent }
  ) { short in
    Text(
      nl:
        "Vervang de rail door een van ten minste \(short.limit), of breng het aantal bronnen op dezelfde fase terug.",
      en: "Replace the busbar by one of at least \(short.limit), or reduce the sources on the same phase.")
  }
}

private func sharedDeviceSum(of sources: Sources) -> Requirement<ResidualCurrentProtection> {
  Requirement(
    Text(nl: "nominale stroom van de aardlekschakelaar", en: "rated current of the residual current device"),
    .atLeast,
    limit: { protection, survey in sources.limit(for: protection, in: survey) },
    of: { protection, _ in protection.ratedCurrent }
  ) { short in
    Text(
      nl:
        "Vervang de aardlekschakelaar door een van ten minste \(short.limit), of zet minder groepen achter dit toestel.",
      en:
        "Replace the residual current device by one of at least \(short.limit), or put fewer groups behind this device."
    )
  }
}

extension ResidualCurrentProtection {
  /// The rated current of the groups behind it together, on the phase where that is most.
  fileprivate var mostGroupCurrent: Answer<Ampere> {
    groupCurrent.l1.combined(with: groupCurrent.l2, max).combined(with: groupCurrent.l3, max)
  }
}
