package import PlanCheck

extension Rule {
  /// Appendix III of the manual, sheets 6 and 8: several sources in one meter box.
  @ListBuilder<Rule> package static var meterBox: [Rule] {
    Rule(
      "busbar-sum", .fireOrShock, .sheet8, covers: ["SHT-011", "SHT-012"],
      nl: "Gebruik een rail die berekend is op de hoofdaansluiting en alle bronnen op dezelfde fase samen.",
      en: "Use a busbar rated for the main connection and all sources on the same phase together.",
      fault: Text(
        nl: "De rail in de meterkast is te licht voor het net en de bronnen samen.",
        en: "The busbar in the meter box is too light for the mains and the sources together."),
      reason: .addedUp, interpretation: whatFlows,
      passing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: «51 A»}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1], current: 20 A}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: «51 A»}}
        groups: [{name: G7, phases: [L2], breaker: {rated_current: 16 A}}, {name: G8, phases: [L2], breaker: {rated_current: 10 A}}, {name: G9, phases: [L3], breaker: {rated_current: 25 A}}]
        pv_inverters: [{group: G8, phases: [L2], current: 12 A}, {group: G9, phases: [L3], current: 25 A}]
        sessys: [{group: G7, phase: L2}, {group: G7, phase: L2}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: 63 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1], power: 3 kW}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: ↓40 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1], current: 12 A}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: 25 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: Survey.self, when: .hasSeveralSourcesOnAPhase
    ) {
      Requirement.busbarCarries
    }

    Rule(
      "shared-device-sum", .fireOrShock, .sheet8, covers: ["SHT-011", "SHT-012"],
      nl:
        "Gebruik een gedeelde aardlekschakelaar die berekend is op wat het net en de bronnen er op een fase samen doorheen sturen.",
      en:
        "Use a shared residual current device rated for what the mains and the sources together send through it on a phase.",
      fault: Text(
        nl: "De aardlekschakelaar is te licht voor het net en de bronnen samen.",
        en: "The residual current device is too light for the mains and the sources together."),
      reason: .addedUp, interpretation: .throughDevice,
      passing: [
        // In: 25 + 12 from ahead, 16 + 32 let through. Out: what G8 delivers.
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: «37 A», groups: [G1, G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 32 A}}]
        pv_inverters: [{group: G8, phases: [L1], current: 12 A}]
        sessys: [{group: G7, phase: L1}]
        """,
        // In: no more than the breakers behind it let through.
        """
        supply: {main_fuse: 35 A}
        meter_box: {residual_current_devices: [{rated_current: «26 A», groups: [G1, G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 10 A}}]
        pv_inverters: [{group: G8, phases: [L1], current: 16 A}]
        sessys: [{group: G7, phase: L1}]
        """,
        // Out: both sources are behind it.
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: «36 A», groups: [G1, G7, G8]}]}
        groups: [{name: G7, phases: [L2], breaker: {kind: mcb, rated_current: 20 A}}, {name: G8, phases: [L2], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L2], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L2], current: 20 A}]
        sessys: [{group: G7}, {group: G7}, {group: G7}]
        """,
        // Whatever is behind it: 35 + 16 + 20 at most.
        """
        supply: {main_fuse: 35 A}
        meter_box: {residual_current_devices: [{rated_current: 71 A}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 20 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7}, {group: G7}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: ↓40 A, groups: [G1, G2, G3]}]}
        groups: [{name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G2, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G3, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G7, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1], current: 13 A}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: ↓25 A, groups: [G7, G8]}]}
        groups: [{name: G7, phases: [L3], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L3], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L3], current: 16 A}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: 16 A, groups: [G1, G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: ResidualCurrentProtection.self, when: .isDeviceAmongSeveralSources
    ) {
      Requirement.deviceCarries
    }
  }
}

// What rests on the same sum, for the chapter on what goes beyond the manual.
extension Rule {
  static let busbarSumOfBreakers = Rule(
    "busbar-sum-of-breakers", .fireOrShock, .doubleFeed, .advised, covers: ["SHT-011", "SHT-012"],
    nl:
      "Gebruik bij voorkeur een rail die berekend is op de hoofdzekering en de automaten van alle bronnen op dezelfde fase samen.",
    en:
      "Preferably use a busbar rated for the main fuse and the breakers of all sources on the same phase together.",
    fault: Text(
      nl: "De rail is lichter dan hoofdzekering en automaten van de bronnen samen.",
      en: "The busbar is lighter than main fuse and breakers of the sources together."),
    reason: laterMore, interpretation: byBreakers,
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
      meter_box: {busbar: {rated_current: «34.99 A»}}
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """
    ],
    each: Survey.self,
    when: Condition(
      Text(
        nl: "er is een bron, en de rail is berekend op wat er kan lopen",
        en: "there is a source, and the busbar is rated for what can flow")
    ) { survey, _ in
      survey.sourceCount > 0
        && survey.busbarCurrent.largest.leavesRoom(in: survey.site.meterBox.busbar.ratedCurrent)
    }
  ) {
    Requirement(
      Text.busbarRating, .atLeast, limit: { survey, _ in survey.currentSum.largest },
      of: { survey, _ in survey.site.meterBox.busbar.ratedCurrent }, remedy: heavierBusbar
    )
    .mended { survey, _, short in [survey.oneGroup(), Remedy.heavierBusbar(short)] }
  }

  static let sharedDeviceSumOfBreakers = Rule(
    "shared-device-sum-of-breakers", .fireOrShock, .doubleFeed, .advised, covers: ["SHT-011", "SHT-012"],
    nl:
      "Gebruik bij voorkeur een gedeelde aardlekschakelaar die berekend is op de hoofdzekering en de automaten van alle bronnen op dezelfde fase samen, of op alle automaten erachter.",
    en:
      "Preferably use a shared residual current device rated for the main fuse and the breakers of all sources on the same phase together, or for all breakers behind it.",
    fault: Text(
      nl: "De aardlekschakelaar is lichter dan hoofdzekering en automaten samen.",
      en: "The residual current device is lighter than main fuse and breakers together."),
    reason: laterMore, interpretation: byBreakers,
    passing: [
      """
      supply: {main_fuse: 25 A}
      meter_box: {residual_current_devices: [{rated_current: «41 A», groups: [G1, G7]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """,
      """
      supply: {main_fuse: 35 A}
      meter_box: {residual_current_devices: [{rated_current: «40 A», groups: [G1, G7]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 20 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """,
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
      meter_box: {residual_current_devices: [{rated_current: «24.99 A», groups: [G1, G7]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 63 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """,
      """
      supply: {main_fuse: 25 A}
      meter_box: {residual_current_devices: [{rated_current: 25 A, groups: [G7]}]}
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 40 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """,
    ],
    each: ResidualCurrentProtection.self,
    when: Condition(
      Text(
        nl:
          "het toestel staat voor twee of meer groepen, er is een bron, en het is berekend op wat er kan lopen",
        en:
          "the device stands before two or more groups, there is a source, and it is rated for what can flow")
    ) { protection, survey in
      protection.groupCount > 1 && survey.sourceCount > 0
        && survey.current(through: protection).largest.leavesRoom(in: protection.ratedCurrent)
    }
  ) {
    Requirement(
      Text.deviceRating, carries: { protection, survey in survey.breakerSum(through: protection).largest },
      of: { protection, _ in protection.ratedCurrent }, remedy: heavierDevice
    )
    .mended { protection, survey, short in [survey.oneGroup(), Remedy.heavierDevice(protection, short)] }
  }
}

extension Citation {
  /// NPR 5310, article 5.3.3, on meter boxes that are fed from two sides.
  // Read at https://www.zonnighuren.nl/meterkasten-en-dubbele-belasting/
  fileprivate static let doubleFeed = publication(
    Text(
      nl: "praktijk: NPR 5310, 5.3.3, dubbele belasting van de meterkast",
      en: "practice: NPR 5310, 5.3.3, double load on the meter box"))
}

extension Text {
  static let addedUp = Text(
    nl:
      "Wat het net en de bronnen leveren komt in de meterkast samen, en geen automaat begrenst die som: wat te licht is wordt te heet.",
    en:
      "What the mains and the sources deliver comes together in the meter box, and no breaker limits that sum: what is too light overheats."
  )

  static let busbarRating = Text(nl: "nominale stroom van de rail", en: "rated current of the busbar")
  static let deviceRating = Text(
    nl: "nominale stroom van de aardlekschakelaar", en: "rated current of the residual current device")
}

private let whatFlows = Text(
  nl:
    "Gelezen als wat er op een fase kan lopen: wat de hoofdzekering doorlaat en wat elke groep met een Sessy of omvormer levert, ten hoogste de automaat en ten hoogste wat de Sessy's en omvormers erop geven.",
  en:
    "Read as what can flow on a phase: what the main fuse lets through and what each group with a Sessy or inverter delivers, at most its breaker and at most what its Sessys and inverters give."
)

extension Text {
  static let throughDevice = Text.sentences([
    whatFlows,
    Text(
      nl:
        "Een gedeeld toestel voert naar binnen ten hoogste wat de automaten erachter doorlaten, en naar buiten wat de bronnen erachter leveren.",
      en:
        "A shared device carries inwards at most what the breakers behind it let through, and outwards what the sources behind it deliver."
    ),
  ])
}

private let laterMore = Text(
  nl:
    "Wat nu op de groepen zit stuurt er minder doorheen; wie later een Sessy of omvormer bijplaatst, kijkt naar de automaten.",
  en:
    "What is on the groups now sends less through it; whoever adds a Sessy or inverter later looks at the breakers."
)

private let byBreakers = Text(
  nl:
    "Zo telt de handleiding bij meer bronnen zelf op (schema 6 en 8): met de nominale stroom van de automaten. Dit onderdeel is wel berekend op wat er in werkelijkheid kan lopen: daarom advies.",
  en:
    "This is how the manual itself adds up with several sources (sheets 6 and 8): with the rated currents of the breakers. This part is rated for what can flow in fact: hence advice."
)

extension Bounds {
  /// Whether a part carries this, for advice on a part that does. Where it does not, by an estimate too, a
  /// graver rule says so: that is no excuse to be wary of.
  fileprivate func leavesRoom(in rating: Fact<Ampere>) -> Answer<Bool> {
    let isCarried = isCarried(by: rating)
    return isCarried.value == false ? rating.map { _ in false } : isCarried
  }
}

extension Condition<Survey> {
  /// The manual speaks of two or more sources.
  fileprivate static let hasSeveralSourcesOnAPhase = Condition(
    Text(
      nl: "op een fase komen twee of meer bronnen samen", en: "two or more sources come together on a phase")
  ) { survey, _ in survey.hasSeveralSourcesOnAPhase }

  /// What the manual asks with several sources is asked by the standard where there are fewer; and where
  /// that is not known, as it is asked one way or the other.
  static let hasFewSourcesOnAPhase = Condition(
    Text(
      nl: "niet bekend is dat op een fase twee of meer bronnen samenkomen",
      en: "it is not known that two or more sources come together on a phase")
  ) { survey, _ in survey.hasFewSourcesOnAPhase }
}

extension Survey {
  fileprivate var hasFewSourcesOnAPhase: Answer<Bool> {
    let several = hasSeveralSourcesOnAPhase
    return several.value == nil ? .known(true) : !several
  }

  fileprivate var hasSeveralSourcesOnAPhase: Answer<Bool> {
    sourcesOnPhase.l1 > 1 || sourcesOnPhase.l2 > 1 || sourcesOnPhase.l3 > 1
  }
}

extension Condition<ResidualCurrentProtection> {
  fileprivate static let isDeviceAmongSeveralSources = Condition(
    Text(
      nl: "het is een aardlekschakelaar, en op een fase komen twee of meer bronnen samen",
      en: "it is a residual current device, and two or more sources come together on a phase")
  ) { protection, survey in
    protection.isResidualCurrentDevice ? survey.hasSeveralSourcesOnAPhase : .known(false)
  }

  static let isDeviceAmongFewSources = Condition(
    Text(
      nl: "het is een aardlekschakelaar, en niet bekend is dat op een fase twee of meer bronnen samenkomen",
      en:
        "it is a residual current device, and it is not known that two or more sources come together on a phase"
    )
  ) { protection, survey in
    protection.isResidualCurrentDevice ? survey.hasFewSourcesOnAPhase : .known(false)
  }
}

extension Requirement<Survey> {
  /// The busbar carries what can flow on it.
  static var busbarCarries: Requirement {
    Requirement(
      .busbarRating, carries: { survey, _ in survey.busbarCurrent.largest },
      of: { survey, _ in survey.site.meterBox.busbar.ratedCurrent }, remedy: heavierBusbar
    )
    .mended { survey, _, short in [survey.oneGroup(), survey.otherPhases(), Remedy.heavierBusbar(short)] }
  }
}

extension Requirement<ResidualCurrentProtection> {
  /// A residual current device carries what can flow through it.
  static var deviceCarries: Requirement {
    Requirement(
      .deviceRating, carries: { protection, survey in survey.current(through: protection).largest },
      of: { protection, _ in protection.ratedCurrent }, remedy: heavierDevice
    )
    .mended { protection, survey, short in
      [survey.oneGroup(), survey.otherPhases(), Remedy.heavierDevice(protection, short)]
    }
  }
}

@Sendable private func heavierBusbar(_ short: Shortfall) -> Text {
  Text(
    nl:
      "Vervang de rail door een van \(short.rating(of: StandardRatings.busbars)), of breng het aantal bronnen op dezelfde fase terug.",
    en:
      "Replace the busbar by one of \(short.rating(of: StandardRatings.busbars)), or reduce the sources on the same phase."
  )
}

@Sendable private func heavierDevice(_ short: Shortfall) -> Text {
  Text(
    nl:
      "Vervang de aardlekschakelaar door een van \(short.rating(of: StandardRatings.residualCurrentDevices)), of zet minder groepen achter dit toestel.",
    en:
      "Replace the residual current device by one of \(short.rating(of: StandardRatings.residualCurrentDevices)), or put fewer groups behind this device."
  )
}
