package import PlanCheck

extension Rule {
  /// Section 5.5.3 of the manual: what the dongle of each Sessy is set to. A plan need not
  /// state it: each rule is about a setting that is stated.
  @ListBuilder<Rule> package static func settings(_ figures: Figures) -> [Rule] {
    Rule(
      "setting-active-phase", .caution, .ours, .dongleSettings, covers: ["SET-001"],
      nl: "Stel de dongel in op de fase waarop de Sessy actief is.",
      en: "Set the dongle to the phase that the Sessy is active on.",
      reason: Text(
        nl: "Anders let de Sessy op een fase waarop hij niets doet.",
        en: "Otherwise the Sessy watches a phase on which it does nothing."),
      interpretation: Text(
        nl: "De handleiding kiest de fase naar het bruggetje; dat hoort op de fase van het huis te staan.",
        en: "The manual chooses the phase by the bridge; that belongs on the phase of the house."),
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
          en: "Choose the phase that the Sessy is connected to: L1 is brown, L2 black, L3 grey."))
    }

    Rule(
      "setting-p1-address", .performance, .ours, .dongleSettings, covers: ["SET-002"],
      nl: "Vul in de dongel het adres van de P1-meter in.",
      en: "Enter the address of the P1 meter in the dongle.",
      reason: Text(
        nl: "Zonder de P1-meter weet de Sessy niet wat het huis afneemt of teruglevert.",
        en: "Without the P1 meter the Sessy does not know what the house takes or feeds back."),
      interpretation: oneDevice,
      passing: [
        """
        p1_meter: {address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: 192.168.2.52}}]
        """,
        """
        p1_meter: {address: Sessy-P1.local}
        sessys: [{settings: {p1_hostname: "http://sessy-p1.local/"}}]
        """,
        """
        p1_meter: {address: sessy-p1.local, second_address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: 192.168.2.52}}]
        """,
      ],
      failing: [
        """
        p1_meter: {address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: ↓192.168.2.51}}]
        """,
        """
        p1_meter: {address: sessy-p1.local, second_address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: ↓192.168.2.51}}]
        """,
        """
        p1_meter: {address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: ↓""}}]
        """,
      ],
      inapplicable: ["p1_meter: {address: 192.168.2.52}\nsessys: [{settings: {pv_hostname: 192.168.2.51}}]"],
      each: PlacedSessy.self, when: .set("p1_hostname", to: { $0.meterHost }) { $0.meterHost }
    ) {
      Requirement(
        Text(nl: "ingesteld adres", en: "address set"),
        holds: { sessy, survey in
          sessy.facts.settings.meterHost.flatMap { entered in
            let meter = survey.site.meter
            return entered.leads(to: meter.address, or: meter.secondAddress)
          }
        },
        remedy: Text(
          nl: "Vul het adres in dat bij de P1-meter staat, of verbeter het daar.",
          en: "Enter the address that is stated with the P1 meter, or correct it there."))
    }

    Rule(
      "setting-pv-address", .performance, .ours, .dongleSettings, covers: ["SET-003"],
      nl:
        "Vul in de dongel het adres in van de Sessy waarop de omvormer zit; zit er op geen Sessy een, laat het dan leeg.",
      en:
        "Enter in the dongle the address of the Sessy that the inverter is connected to; if there is none, leave it empty.",
      reason: Text(
        nl: "De Sessy's vragen die ene Sessy wat de zonnepanelen opbrengen.",
        en: "The Sessys ask that one Sessy what the solar panels yield."),
      interpretation: Text(
        nl:
          "De Sessy met de omvormer heeft localhost of zijn eigen adres; elke andere in huis, ook op een andere groep, heeft zijn adres.",
        en:
          "The Sessy with the inverter has localhost or its own address; every other in the house, on another group too, has its address."
      ),
      passing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: localhost}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, dongle: {address: 192.168.2.51}, settings: {pv_hostname: 192.168.2.51}}, {group: G7, settings: {pv_hostname: 192.168.2.51}}]
        """,
        """
        pv_inverters: []
        sessys: [{settings: {pv_hostname: ""}}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, dongle: {address: 192.168.2.51}}, {group: G7, settings: {pv_hostname: ↓192.168.2.52}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7}, {group: G7, settings: {pv_hostname: ↓localhost}}]
        """,
        """
        pv_inverters: []
        sessys: [{settings: {pv_hostname: ↓localhost}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: ↓""}}]
        """,
        """
        groups: [{name: G7}, {name: G8}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7, settings: {pv_hostname: ↓192.168.2.52}}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {p1_hostname: localhost}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}, {group: G7, at_sessy: S2}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: localhost}}, {name: S2, group: G7}]
        """,
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "pv_hostname is opgegeven, en niet meer dan één Sessy heeft een omvormer",
          en: "pv_hostname is stated, and no more than one Sessy has an inverter")
      ) { sessy, survey in
        sessy.facts.settings.solarHost.stated && survey.solarCarrier != .several
      }
    ) {
      Requirement(
        Text(nl: "ingesteld adres", en: "address set"),
        holds: { sessy, survey in survey.findsSolar(sessy) },
        remedy: Text(
          nl:
            "Vul het adres in van de dongel van de Sessy met de omvormer, op die Sessy zelf localhost. Zit er op geen Sessy een omvormer, maak het veld dan leeg.",
          en:
            "Enter the address of the dongle of the Sessy with the inverter; on that Sessy itself, localhost. If no Sessy has an inverter, clear the field."
        ))
    }

    Rule(
      "setting-group-current", .danger, .ours, .dongleSettings, covers: ["SET-004"],
      nl: "Stel de maximale stroom van de groep niet hoger in dan haar automaat.",
      en: "Set the maximum current of the group no higher than its breaker.",
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
    }

    Rule(
      "setting-main-current", .danger, .ours, .dongleSettings, covers: ["SET-005"],
      nl: "Stel de maximale stroom van de hoofdaansluiting niet hoger in dan de hoofdzekering.",
      en: "Set the maximum current of the main connection no higher than the main fuse.",
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
    }

    Rule(
      "setting-group-current-in-full", .advice, .ours, .dongleSettings, covers: ["SET-004"],
      nl:
        "Stel de maximale stroom van de groep liefst in op haar automaat, of op \(figures.groupCurrent) als die zwaarder is.",
      en:
        "Preferably set the maximum current of the group to its breaker, or to \(figures.groupCurrent) if that is heavier.",
      reason: lessPower, interpretation: lowerIsNoFault,
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
    }

    Rule(
      "setting-main-current-in-full", .advice, .ours, .dongleSettings, covers: ["SET-005"],
      nl: "Stel de maximale stroom van de hoofdaansluiting liefst in op de hoofdzekering.",
      en: "Preferably set the maximum current of the main connection to the main fuse.",
      reason: lessPower, interpretation: lowerIsNoFault,
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
    }

    Rule(
      "setting-group-sessys", .danger, .ours, .dongleSettings, covers: ["SET-006"],
      nl: "Tel bij de Sessy's op deze groep elke Sessy mee die op dezelfde groep en dezelfde fase zit.",
      en: "Count with the Sessys on this group every Sessy that is on the same group and the same phase.",
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
    }

    Rule(
      "setting-phase-sessys", .danger, .ours, .dongleSettings, covers: ["SET-007"],
      nl: "Tel bij de Sessy's op deze fase elke Sessy in huis mee die op dezelfde fase zit.",
      en: "Count with the Sessys on this phase every Sessy in the house that is on the same phase.",
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
    }

    Rule(
      "setting-group-sessys-in-full", .performance, .ours, .dongleSettings, covers: ["SET-006"],
      nl: "Tel bij de Sessy's op deze groep niet meer Sessy's dan er op dezelfde groep en fase zitten.",
      en: "Count with the Sessys on this group no more Sessys than there are on the same group and phase.",
      reason: lessPower,
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
    }

    Rule(
      "setting-phase-sessys-in-full", .performance, .ours, .dongleSettings, covers: ["SET-007"],
      nl: "Tel bij de Sessy's op deze fase niet meer Sessy's dan er in huis op die fase zitten.",
      en: "Count with the Sessys on this phase no more Sessys than there are in the house on that phase.",
      reason: lessPower,
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
    }

    Rule(
      "setting-total-sessys", .performance, .ours, .dongleSettings, covers: ["SET-008"],
      nl: "Vul als totaal het aantal Sessy's in huis in.",
      en: "Enter the number of Sessys in the house for the total.",
      reason: Text(
        nl: "Met een verkeerd totaal rekent de Sessy met een ander huis dan dit.",
        en: "With a wrong total the Sessy reckons with another house than this."),
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
      }
    }

    Rule(
      "setting-strategy", .advice, .ours, .dongleSettings, covers: ["SET-009"],
      nl: "Lever op met de strategie nul op de meter (\(figures.strategy.rawValue)).",
      en: "Hand over with the strategy zero on the meter (\(figures.strategy.rawValue)).",
      reason: Text(
        nl: "Bij nul op de meter blijkt meteen of de Sessy's de P1-meter volgen; later mag het anders.",
        en: "Zero on the meter shows at once whether the Sessys follow the P1 meter; later it may differ."),
      passing: ["sessys: [{settings: {strategy: POWER_STRATEGY_NOM}}]"],
      failing: ["sessys: [{settings: {strategy: ↓POWER_STRATEGY_ROI}}]"],
      inapplicable: ["sessys: [{settings: {min_power: 50 W}}]"],
      each: PlacedSessy.self, when: .stated("strategy") { $0.facts.settings.strategy.stated }
    ) {
      Requirement(
        Text(nl: "nul op de meter", en: "zero on the meter"),
        holds: { sessy, survey in sessy.facts.settings.strategy == survey.figures.strategy },
        remedy: Text(
          nl: "Kies bij de oplevering nul op de meter.", en: "Choose zero on the meter at commissioning."))
    }

    Rule(
      "setting-min-power", .advice, .ours, .dongleSettings, covers: ["SET-010"],
      nl: "Laat het minimale vermogen op \(figures.minimumPower) staan.",
      en: "Leave the minimum power at \(figures.minimumPower).",
      reason: Text(
        nl: "Onder het minimale vermogen blijft de Sessy stil.",
        en: "Below the minimum power the Sessy stays idle."),
      interpretation: usualValue,
      passing: ["sessys: [{settings: {min_power: «50 W»}}]"],
      failing: [
        "sessys: [{settings: {min_power: ↓49.99 W}}]",
        "sessys: [{settings: {min_power: ↓50.01 W}}]",
      ],
      inapplicable: ["sessys: [{settings: {max_power: 2200 W}}]"],
      each: PlacedSessy.self, when: .stated("min_power") { $0.facts.settings.minimumPower.stated }
    ) {
      for relation in [Relation.atLeast, .atMost] {
        Requirement(
          Text(nl: "minimaal vermogen", en: "minimum power"), relation, figures.minimumPower,
          of: { sessy, _ in sessy.facts.settings.minimumPower }
        ) { wrong in
          Text(
            nl: "Stel min_power in op \(wrong.limit), tenzij er een reden is voor iets anders.",
            en: "Set min_power to \(wrong.limit), unless there is a reason for another value.")
        }
      }
    }

    Rule(
      "setting-max-power", .performance, .ours, .dongleSettings, covers: ["SET-011"],
      nl: "Stel het maximale vermogen in op ten hoogste \(figures.maximumPower).",
      en: "Set the maximum power to at most \(figures.maximumPower).",
      reason: Text(
        nl: "Meer kan een Sessy niet. Minder mag: dan laadt en levert hij minder.",
        en: "A Sessy can do no more. Less is allowed: it then charges and delivers less."),
      passing: [
        "sessys: [{settings: {max_power: «2200 W»}}]", "sessys: [{settings: {max_power: 1500 W}}]",
      ],
      failing: ["sessys: [{settings: {max_power: ↓2.3 kW}}]"],
      inapplicable: ["sessys: [{settings: {min_power: 50 W}}]"],
      each: PlacedSessy.self, when: .stated("max_power") { $0.facts.settings.maximumPower.stated }
    ) {
      Requirement(
        Text(nl: "maximaal vermogen", en: "maximum power"), .atMost, figures.maximumPower,
        of: { sessy, _ in sessy.facts.settings.maximumPower }
      ) { excess in
        Text(nl: "Verlaag max_power tot \(excess.limit).", en: "Lower max_power to \(excess.limit).")
      }
    }

    Rule(
      "setting-power-range", .performance, .ours, .dongleSettings, covers: ["SET-010", "SET-011"],
      nl: "Stel het minimale vermogen niet hoger in dan het maximale.",
      en: "Set the minimum power no higher than the maximum power.",
      reason: Text(
        nl: "Anders werkt de Sessy nooit: geen enkel vermogen ligt tussen beide.",
        en: "Otherwise the Sessy never works: no power lies between the two."),
      passing: ["sessys: [{settings: {min_power: «100 W», max_power: 100 W}}]"],
      failing: ["sessys: [{settings: {min_power: ↓2300 W, max_power: 100 W}}]"],
      inapplicable: [
        "sessys: [{settings: {min_power: 2300 W}}]", "sessys: [{settings: {max_power: 100 W}}]",
      ],
      each: PlacedSessy.self,
      when: .stated(both: "min_power", "max_power") {
        $0.facts.settings.minimumPower.stated && $0.facts.settings.maximumPower.stated
      }
    ) {
      Requirement(
        Text(nl: "minimaal vermogen", en: "minimum power"), .atMost,
        limit: { sessy, _ in sessy.facts.settings.maximumPower },
        of: { sessy, _ in sessy.facts.settings.minimumPower }
      ) { _ in
        Text(
          nl: "Stel min_power in op \(figures.minimumPower), en max_power op wat de Sessy mag.",
          en: "Set min_power to \(figures.minimumPower), and max_power to what the Sessy may do.")
      }
    }

    Rule(
      "setting-enabled-time", .advice, .ours, .dongleSettings, covers: ["SET-012"],
      nl: "Laat de Sessy de hele dag werken: \(figures.enabledTime).",
      en: "Let the Sessy work the whole day: \(figures.enabledTime).",
      reason: Text(
        nl: "Buiten deze uren doet de Sessy niets.", en: "Outside these hours the Sessy does nothing."),
      interpretation: usualValue,
      passing: ["sessys: [{settings: {enabled_time: \"00:00-23:59\"}}]"],
      failing: ["sessys: [{settings: {enabled_time: ↓\"07:00-22:00\"}}]"],
      inapplicable: ["sessys: [{settings: {min_power: 50 W}}]"],
      each: PlacedSessy.self, when: .stated("enabled_time") { $0.facts.settings.enabledTime.stated }
    ) {
      Requirement(
        Text(nl: "de hele dag", en: "the whole day"),
        holds: { sessy, survey in
          sessy.facts.settings.enabledTime.map { $0.description } == survey.figures.enabledTime
        },
        remedy: Text(
          nl: "Stel enabled_time in op \(figures.enabledTime), tenzij er een reden is voor iets anders.",
          en: "Set enabled_time to \(figures.enabledTime), unless there is a reason for another value."))
    }
  }
}

private let overloadAlone = Text(
  nl: "Staat deze stroom te hoog, dan kan de Sessy de aansluiting overbelasten of laten uitvallen.",
  en: "If this current is set too high, the Sessy can overload the connection or make it trip.")

private let overloadTogether = Text(
  nl: "Is dit aantal te laag, dan kunnen de Sessy's samen boven de maximale stroom komen.",
  en: "If this number is too low, the Sessys together can exceed the maximum current.")

private let lessPower = Text(
  nl: "De Sessy doet dan minder dan de aansluiting toelaat.",
  en: "The Sessy then does less than the connection allows.")

private let oneDevice = Text(
  nl:
    "Hoofdletters, http:// en een schuine streep maken geen verschil. Een naam en een IP-adres kunnen van één apparaat zijn: geef dan beide op.",
  en:
    "Capitals, http:// and a slash make no difference. A name and an IP address can be of one device: state both then."
)

private let lowerIsNoFault = Text(
  nl:
    "De handleiding laat de waarde van de automaat of hoofdzekering invullen. Lager is veilig, en kan gewild zijn: daarom advies.",
  en:
    "The manual has the value of the breaker or main fuse entered. Lower is safe, and can be intended: hence advice."
)

private let usualValue = Text(
  nl: "De handleiding toont deze waarde op een schermafbeelding en eist haar niet; gelezen als advies.",
  en: "The manual shows this value on a screen and does not demand it; read as advice.")

private let groupCurrentSet = Text(nl: "ingestelde stroom van de groep", en: "current set for the group")
private let mainCurrentSet = Text(
  nl: "ingestelde stroom van de hoofdaansluiting", en: "current set for the main connection")
private let groupSessysSet = Text(nl: "ingesteld aantal op deze groep", en: "number set for this group")
private let phaseSessysSet = Text(nl: "ingesteld aantal op deze fase", en: "number set for this phase")

extension Condition<PlacedSessy> {
  fileprivate static func stated(
    _ setting: String, _ isStated: @escaping @Sendable (PlacedSessy) -> Answer<Bool>
  ) -> Self {
    Condition(Text(nl: "\(setting) is opgegeven", en: "\(setting) is stated")) { sessy, _ in
      isStated(sessy)
    }
  }

  /// Two settings that are held against each other.
  fileprivate static func stated(
    both one: String, _ other: String, _ areStated: @escaping @Sendable (PlacedSessy) -> Answer<Bool>
  ) -> Self {
    Condition(Text(nl: "\(one) en \(other) zijn opgegeven", en: "\(one) and \(other) are stated")) {
      sessy, _ in areStated(sessy)
    }
  }

  /// A setting that need not be stated as long as it is known what it should be set to.
  fileprivate static func set<Found: Statement, Expected>(
    _ setting: String, to expected: @escaping @Sendable (ExpectedSettings) -> Answer<Expected>,
    _ found: @escaping @Sendable (Settings) -> Found
  ) -> Self {
    Condition(
      Text(
        nl: "\(setting) is opgegeven, of niet bekend is wat het moet zijn",
        en: "\(setting) is stated, or it is not known what it should be")
    ) { sessy, survey in
      let isStated: Answer<Bool> = found(sessy.facts.settings).stated
      let expected = expected(survey.expectedSettings(of: sessy))
      return isStated.value == true || expected.value != nil ? isStated : expected.map { _ in true }
    }
  }
}

extension Survey {
  /// Whether a Sessy has the address of the one with the inverter, which may be itself.
  fileprivate func findsSolar(_ sessy: PlacedSessy) -> Answer<Bool> {
    sessy.facts.settings.solarHost.combined(with: solarCarrier) { ($0, $1) }.flatMap { entered, carrier in
      guard case .one(let place) = carrier else { return .known(entered.address == nil) }
      let isLocal = entered.address?.host == figures.localhost
      if isLocal { return Answer.known(place) == sessy.index }
      let dongle = sessys[place].facts.dongle
      return entered.leads(to: dongle.address, or: dongle.secondAddress)
    }
  }
}

extension EnteredAddress {
  /// Whether it is the address of a device. A name and an IP address may be of one device: that is known
  /// once both are stated.
  fileprivate func leads(to address: Fact<Address>, or second: Fact<Address>) -> Answer<Bool> {
    guard let entered = self.address else { return address.stated.map { _ in false } }
    return address.flatMap { known in
      if known == entered { return .known(true) }
      // Of two of a kind one is wrong.
      return known.isNumeric == entered.isNumeric ? .known(false) : second.map { $0 == entered }
    }
  }
}
