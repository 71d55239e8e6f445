package import PlanCheck

extension Rule {
  /// Section 5.5.3 of the manual: what the dongle of each Sessy is set to. A plan need not
  /// state it: each rule is about a setting that is stated. Of a completed installation each is asked.
  @ListBuilder<Rule> package static func settings(_ figures: Figures) -> [Rule] {
    Rule(
      "setting-active-phase", .injury, .dongleSettings, covers: ["SET-001"],
      nl: "Stel de dongel in op de fase waarop de Sessy actief is.",
      en: "Set the dongle to the phase that the Sessy is active on.",
      fault: Text(
        nl: "De dongel staat op een andere fase dan die van de Sessy.",
        en: "The dongle is set to another phase than that of the Sessy."),
      reason: .otherPhaseWatched,
      interpretation: Text(
        nl: "De handleiding kiest de fase naar de brug; die hoort op de fase van het huis te staan.",
        en: "The manual chooses the phase by the bridge; that has to be on the phase of the house."),
      passing: [
        "sessys: [{phase: L2, settings: {active_phase: L2}}]",
        "supply: {phases: 1}\nsessys: [{settings: {active_phase: L1}}]",
      ],
      failing: ["sessys: [{phase: L2, settings: {active_phase: ↓L1}}]"],
      inapplicable: ["sessys: [{phase: L2, settings: {total_sessys: 1}}]"],
      each: PlacedSessy.self, when: .set("active_phase", to: { $0.activePhase }) { $0.activePhase }
    ) {
      Requirement(
        Text(nl: "ingestelde fase", en: "phase set"),
        holds: { sessy, survey in
          sessy.facts.settings.activePhase == survey.expectedSettings(of: sessy).activePhase
        },
        remedy: Text(
          nl: "Kies de fase waarop de Sessy is aangesloten: L1 is bruin, L2 zwart, L3 grijs.",
          en: "Choose the phase that the Sessy is connected to: L1 is brown, L2 black, L3 grey.")
      )
      .mended { sessy, survey in
        guard let phase = survey.expectedSettings(of: sessy).activePhase.value else { return [] }
        return [
          [
            Remedy(
              Text(
                nl: "Stel active_phase in op \(phase): de fase waarop de Sessy is aangesloten.",
                en: "Set active_phase to \(phase): the phase that the Sessy is connected to."),
              setting: sessy.place[.settings][.activePhase], to: .word(phase.rawValue))
          ]
        ]
      }
    }

    addressSettings(figures)

    Rule(
      "setting-group-current", .injury, .dongleSettings, covers: ["SET-004"],
      nl: "Stel de maximale stroom van de groep niet hoger in dan de automaat.",
      en: "Set the maximum current of the group no higher than its breaker.",
      fault: Text(
        nl: "De stroom van de groep is te hoog ingesteld.", en: "The current of the group is set too high."),
      reason: overloadAlone,
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7, settings: {group_current: «16 A»}}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7, settings: {group_current: ↓25 A}}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7, settings: {phase_current: 25 A}}]
        """
      ],
      each: PlacedSessy.self, when: .set("group_current", to: { $0.groupCurrent }) { $0.groupCurrent }
    ) {
      Requirement(
        groupCurrentSet, .atMost, limit: { $1.expectedSettings(of: $0).groupCurrent },
        of: { sessy, _ in sessy.facts.settings.groupCurrent }
      ) { excess in
        Text(nl: "Stel group_current in op \(excess.limit).", en: "Set group_current to \(excess.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.groupCurrent], wrong, nl: "Stel group_current in op \(wrong.limit).",
          en: "Set group_current to \(wrong.limit).")
      }
    }

    Rule(
      "setting-main-current", .injury, .dongleSettings, covers: ["SET-005"],
      nl: "Stel de maximale stroom van de hoofdaansluiting niet hoger in dan de hoofdzekering.",
      en: "Set the maximum current of the main connection no higher than the main fuse.",
      fault: Text(
        nl: "De stroom van de hoofdaansluiting is te hoog ingesteld.",
        en: "The current of the main connection is set too high."),
      reason: overloadAlone,
      passing: ["supply: {main_fuse: 25 A}\nsessys: [{settings: {phase_current: «25 A»}}]"],
      failing: ["supply: {main_fuse: 25 A}\nsessys: [{settings: {phase_current: ↓35 A}}]"],
      inapplicable: ["supply: {main_fuse: 25 A}\nsessys: [{settings: {group_current: 35 A}}]"],
      each: PlacedSessy.self, when: .set("phase_current", to: { $0.phaseCurrent }) { $0.phaseCurrent }
    ) {
      Requirement(
        mainCurrentSet, .atMost, limit: { $1.expectedSettings(of: $0).phaseCurrent },
        of: { sessy, _ in sessy.facts.settings.phaseCurrent }
      ) { excess in
        Text(nl: "Stel phase_current in op \(excess.limit).", en: "Set phase_current to \(excess.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.phaseCurrent], wrong, nl: "Stel phase_current in op \(wrong.limit).",
          en: "Set phase_current to \(wrong.limit).")
      }
    }

    Rule(
      "setting-group-current-in-full", .costs, .dongleSettings, covers: ["SET-004"],
      nl:
        "Stel de maximale stroom van de groep bij voorkeur in op de automaat, of op \(figures.groupCurrent) als die zwaarder is.",
      en:
        "Preferably set the maximum current of the group to its breaker, or to \(figures.groupCurrent) if that is heavier.",
      fault: Text(
        nl: "De stroom van de groep is lager ingesteld dan mag.",
        en: "The current of the group is set lower than it may be."),
      reason: lessYield, interpretation: lowerIsNoFault,
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: 13 A}}]
        sessys: [{group: G7, settings: {group_current: «13 A»}}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7, settings: {group_current: «16 A»}}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7, settings: {group_current: ↓10 A}}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7, settings: {phase_current: 10 A}}]
        """
      ],
      each: PlacedSessy.self, when: .set("group_current", to: { $0.groupCurrent }) { $0.groupCurrent }
    ) {
      Requirement(
        groupCurrentSet, .atLeast,
        limit: { sessy, survey in
          survey.expectedSettings(of: sessy).groupCurrent.map { min($0, survey.figures.groupCurrent) }
        },
        of: { sessy, _ in sessy.facts.settings.groupCurrent }
      ) { short in
        Text(
          nl: "Verhoog group_current tot \(short.limit), tenzij er een reden is voor minder.",
          en: "Raise group_current to \(short.limit), unless there is a reason for less.")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.groupCurrent], wrong,
          nl: "Verhoog group_current tot \(wrong.limit), tenzij er een reden is voor minder.",
          en: "Raise group_current to \(wrong.limit), unless there is a reason for less.")
      }
    }

    Rule(
      "setting-main-current-in-full", .costs, .dongleSettings, covers: ["SET-005"],
      nl: "Stel de maximale stroom van de hoofdaansluiting bij voorkeur in op de hoofdzekering.",
      en: "Preferably set the maximum current of the main connection to the main fuse.",
      fault: Text(
        nl: "De stroom van de hoofdaansluiting is lager ingesteld dan mag.",
        en: "The current of the main connection is set lower than it may be."),
      reason: lessYield, interpretation: lowerIsNoFault,
      passing: ["supply: {main_fuse: 25 A}\nsessys: [{settings: {phase_current: «25 A»}}]"],
      failing: ["supply: {main_fuse: 25 A}\nsessys: [{settings: {phase_current: ↓16 A}}]"],
      inapplicable: ["supply: {main_fuse: 25 A}\nsessys: [{settings: {group_current: 16 A}}]"],
      each: PlacedSessy.self, when: .set("phase_current", to: { $0.phaseCurrent }) { $0.phaseCurrent }
    ) {
      Requirement(
        mainCurrentSet, .atLeast, limit: { $1.expectedSettings(of: $0).phaseCurrent },
        of: { sessy, _ in sessy.facts.settings.phaseCurrent }
      ) { short in
        Text(
          nl: "Verhoog phase_current tot \(short.limit), tenzij er een reden is voor minder.",
          en: "Raise phase_current to \(short.limit), unless there is a reason for less.")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.phaseCurrent], wrong,
          nl: "Verhoog phase_current tot \(wrong.limit), tenzij er een reden is voor minder.",
          en: "Raise phase_current to \(wrong.limit), unless there is a reason for less.")
      }
    }

    Rule(
      "setting-group-sessys", .injury, .dongleSettings, covers: ["SET-006"],
      nl: "Tel bij de Sessy's op deze groep elke Sessy mee die op dezelfde groep en dezelfde fase zit.",
      en: "Count with the Sessys on this group every Sessy that is on the same group and the same phase.",
      fault: Text(
        nl: "De dongel telt te weinig Sessy's op de groep.",
        en: "The dongle counts too few Sessys on the group."),
      reason: overloadTogether,
      passing: [
        """
        groups: [{name: G7}, {name: G8}]
        sessys: [{group: G7, phase: L1, settings: {group_sessys: «2»}}, {group: G7, phase: L1}, {group: G7, phase: L2}, {group: G8, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        sessys: [{group: G7, phase: L1, settings: {group_sessys: ↓1}}, {group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        sessys: [{group: G7, phase: L1, settings: {phase_sessys: 1}}, {group: G7, phase: L1}]
        """
      ],
      each: PlacedSessy.self, when: .set("group_sessys", to: { $0.groupSessys }) { $0.groupSessys }
    ) {
      Requirement(
        groupSessysSet, .atLeast, limit: { $1.expectedSettings(of: $0).groupSessys },
        of: { sessy, _ in sessy.facts.settings.groupSessys }
      ) { short in
        Text(nl: "Stel group_sessys in op \(short.limit).", en: "Set group_sessys to \(short.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.groupSessys], wrong, nl: "Stel group_sessys in op \(wrong.limit).",
          en: "Set group_sessys to \(wrong.limit).")
      }
    }

    Rule(
      "setting-phase-sessys", .injury, .dongleSettings, covers: ["SET-007"],
      nl: "Tel bij de Sessy's op deze fase elke Sessy in huis mee die op dezelfde fase zit.",
      en: "Count with the Sessys on this phase every Sessy in the house that is on the same phase.",
      fault: Text(
        nl: "De dongel telt te weinig Sessy's op de fase.",
        en: "The dongle counts too few Sessys on the phase."),
      reason: overloadTogether,
      passing: [
        """
        groups: [{name: G7}, {name: G8}]
        sessys: [{group: G7, phase: L1, settings: {phase_sessys: «2»}}, {group: G8, phase: L1}, {group: G7, phase: L2}]
        """,
        "supply: {phases: 1}\nsessys: [{settings: {phase_sessys: «2»}}, {name: S2}]",
      ],
      failing: ["sessys: [{phase: L1, settings: {phase_sessys: ↓1}}, {phase: L1}]"],
      inapplicable: ["sessys: [{phase: L1, settings: {group_sessys: 1}}, {phase: L1}]"],
      each: PlacedSessy.self, when: .set("phase_sessys", to: { $0.phaseSessys }) { $0.phaseSessys }
    ) {
      Requirement(
        phaseSessysSet, .atLeast, limit: { $1.expectedSettings(of: $0).phaseSessys },
        of: { sessy, _ in sessy.facts.settings.phaseSessys }
      ) { short in
        Text(nl: "Stel phase_sessys in op \(short.limit).", en: "Set phase_sessys to \(short.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.phaseSessys], wrong, nl: "Stel phase_sessys in op \(wrong.limit).",
          en: "Set phase_sessys to \(wrong.limit).")
      }
    }

    Rule(
      "setting-group-sessys-in-full", .stops, .dongleSettings, covers: ["SET-006"],
      nl: "Tel bij de Sessy's op deze groep niet meer Sessy's dan er op dezelfde groep en fase zitten.",
      en: "Count with the Sessys on this group no more Sessys than there are on the same group and phase.",
      fault: Text(
        nl: "De dongel telt te veel Sessy's op de groep.",
        en: "The dongle counts too many Sessys on the group."),
      reason: sharedWithNone,
      passing: [
        """
        groups: [{name: G7}]
        sessys: [{group: G7, phase: L1, settings: {group_sessys: «1»}}, {group: G7, phase: L2}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        sessys: [{group: G7, phase: L1, settings: {group_sessys: ↓2}}, {group: G7, phase: L2}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        sessys: [{group: G7, phase: L1, settings: {total_sessys: 3}}]
        """
      ],
      each: PlacedSessy.self, when: .set("group_sessys", to: { $0.groupSessys }) { $0.groupSessys }
    ) {
      Requirement(
        groupSessysSet, .atMost, limit: { $1.expectedSettings(of: $0).groupSessys },
        of: { sessy, _ in sessy.facts.settings.groupSessys }
      ) { excess in
        Text(nl: "Verlaag group_sessys tot \(excess.limit).", en: "Lower group_sessys to \(excess.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.groupSessys], wrong, nl: "Verlaag group_sessys tot \(wrong.limit).",
          en: "Lower group_sessys to \(wrong.limit).")
      }
    }

    Rule(
      "setting-phase-sessys-in-full", .stops, .dongleSettings, covers: ["SET-007"],
      nl: "Tel bij de Sessy's op deze fase niet meer Sessy's dan er in huis op die fase zitten.",
      en: "Count with the Sessys on this phase no more Sessys than there are in the house on that phase.",
      fault: Text(
        nl: "De dongel telt te veel Sessy's op de fase.",
        en: "The dongle counts too many Sessys on the phase."),
      reason: sharedWithNone,
      passing: ["sessys: [{phase: L1, settings: {phase_sessys: «1»}}, {phase: L2}]"],
      failing: ["sessys: [{phase: L1, settings: {phase_sessys: ↓2}}, {phase: L2}]"],
      inapplicable: ["sessys: [{phase: L1, settings: {group_sessys: 2}}, {phase: L2}]"],
      each: PlacedSessy.self, when: .set("phase_sessys", to: { $0.phaseSessys }) { $0.phaseSessys }
    ) {
      Requirement(
        phaseSessysSet, .atMost, limit: { $1.expectedSettings(of: $0).phaseSessys },
        of: { sessy, _ in sessy.facts.settings.phaseSessys }
      ) { excess in
        Text(nl: "Verlaag phase_sessys tot \(excess.limit).", en: "Lower phase_sessys to \(excess.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.phaseSessys], wrong, nl: "Verlaag phase_sessys tot \(wrong.limit).",
          en: "Lower phase_sessys to \(wrong.limit).")
      }
    }

    Rule(
      "setting-total-sessys", .stops, .dongleSettings, covers: ["SET-008"],
      nl: "Vul als totaal het aantal Sessy's in huis in.",
      en: "Enter the number of Sessys in the house for the total.",
      fault: Text(
        nl: "Het ingestelde totaal is niet het aantal Sessy's in huis.",
        en: "The total that is set is not the number of Sessys in the house."),
      reason: Text(
        nl: "Met een verkeerd totaal rekent de Sessy met een ander huis dan dit, en regelt hij verkeerd.",
        en: "With a wrong total the Sessy reckons with another house than this, and controls wrongly."),
      passing: ["sessys: [{settings: {total_sessys: «2»}}, {name: S2}]"],
      failing: [
        "sessys: [{settings: {total_sessys: ↓1}}, {name: S2}]",
        "sessys: [{settings: {total_sessys: ↓3}}, {name: S2}]",
      ],
      inapplicable: ["sessys: [{settings: {phase_sessys: 1}}, {name: S2}]"],
      each: PlacedSessy.self, when: .set("total_sessys", to: { $0.totalSessys }) { $0.totalSessys }
    ) {
      for relation in [Relation.atLeast, .atMost] {
        Requirement(
          Text(nl: "ingesteld totaal", en: "total set"), relation,
          limit: { $1.expectedSettings(of: $0).totalSessys },
          of: { sessy, _ in sessy.facts.settings.totalSessys }
        ) { wrong in
          Text(nl: "Stel total_sessys in op \(wrong.limit).", en: "Set total_sessys to \(wrong.limit).")
        }
        .mended { sessy, _, wrong in
          Remedy.limit(
            sessy.place[.settings][.totalSessys], wrong, nl: "Stel total_sessys in op \(wrong.limit).",
            en: "Set total_sessys to \(wrong.limit).")
        }
      }
    }

    usualSettings(figures)
  }
}

private let overloadAlone = Text(
  nl:
    "Staat deze stroom te hoog, dan kan de Sessy automaat en hoofdzekering overbelasten: die worden heet, en vallen op den duur uit.",
  en:
    "If this current is set too high, the Sessy can overload the breaker and the main fuse: they get hot, and trip in the end."
)

private let overloadTogether = Text(
  nl:
    "Is dit aantal te laag, dan kunnen de Sessy's samen automaat en hoofdzekering overbelasten: die worden heet, en vallen op den duur uit.",
  en:
    "If this number is too low, the Sessys together can overload the breaker and the main fuse: they get hot, and trip in the end."
)

private let lessYield = Text(
  nl: "De Sessy laadt en levert dan minder dan de aansluiting toelaat, en brengt minder op.",
  en: "The Sessy then charges and delivers less than the connection allows, and yields less.")

private let sharedWithNone = Text(
  nl: "De dongels delen de stroom dan met Sessy's die er niet zijn: elke Sessy laadt en levert te weinig.",
  en:
    "The dongles then share the current with Sessys that are not there: each charges and delivers too little."
)

private let lowerIsNoFault = Text(
  nl:
    "De handleiding laat de waarde van de automaat of hoofdzekering invullen. Lager is veilig, en kan gewild zijn: daarom advies.",
  en:
    "The manual has the value of the breaker or main fuse entered. Lower is safe, and can be intended: hence advice."
)

private let groupCurrentSet = Text(nl: "ingestelde stroom van de groep", en: "current set for the group")
private let mainCurrentSet = Text(
  nl: "ingestelde stroom van de hoofdaansluiting", en: "current set for the main connection")
private let groupSessysSet = Text(nl: "ingesteld aantal op deze groep", en: "number set for this group")
private let phaseSessysSet = Text(nl: "ingesteld aantal op deze fase", en: "number set for this phase")

extension Condition<PlacedSessy> {
  /// A setting that need not be stated as long as it is known what it should be set to.
  static func set<Found: Statement, Expected>(
    _ setting: String, to expected: @escaping @Sendable (ExpectedSettings) -> Answer<Expected>,
    _ found: @escaping @Sendable (Settings) -> Found
  ) -> Self {
    Condition(
      Text(
        nl: "\(setting) is opgegeven, of niet bekend is wat het moet zijn",
        en: "\(setting) is stated, or it is not known what it should be")
    ) { sessy, survey in
      let isStated = survey.asks(found(sessy.facts.settings).stated)
      let expected = expected(survey.expectedSettings(of: sessy))
      return isStated.value == true || expected.value != nil ? isStated : expected.map { _ in true }
    }
  }
}
