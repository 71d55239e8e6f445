package import PlanCheck

extension Rule {
  /// Section 4.3.3 of the manual: the cable, its work switch and the terminals.
  @ListBuilder<Rule> package static func cable(_ figures: Figures) -> [Rule] {
    Rule(
      "solid-cross-section", .fireOrShock, .cablePreparation, covers: ["CAB-002"],
      nl: "Gebruik massieve aders van ten hoogste \(figures.solidCrossSection).",
      en: "Use solid cores of at most \(figures.solidCrossSection).",
      fault: Text(
        nl: "De massieve aders zijn te dik voor de klemmen van de Sessy.",
        en: "The solid cores are too thick for the Sessy's terminals."),
      reason: Text(
        nl: "Een dikkere ader past niet goed in de klemmen van de Sessy: een slechte verbinding wordt heet.",
        en: "A thicker core does not fit well in the Sessy's terminals: a bad joint gets hot."),
      interpretation: diameter,
      passing: [
        """
        groups: [{name: G7, cable: {conductor: solid, cross_section: «6 mm2»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, cable: {conductor: solid, cross_section: ↓10 mm2}}]
        sessys: [{group: G7}]
        """,
        // Between two Sessys.
        """
        groups: [{name: G7, cable: {conductor: solid, cross_section: 4 mm2}}]
        sessys: [{name: S1, group: G7}, {group: G7, fed_from: S1, cable: {conductor: solid, cross_section: ↓10 mm2}}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, cable: {conductor: stranded, cross_section: 10 mm2}}]
        sessys: [{group: G7}]
        """
      ],
      each: CableStretch.self,
      when: Condition(
        Text(
          nl: "hij komt bij een Sessy uit en de aders zijn massief",
          en: "it lands at a Sessy, and its cores are solid")
      ) { cable, _ in cable.landsAtSessy && cable.facts.conductor == .solid }
    ) {
      crossSection(figures.solidCrossSection)
    }

    Rule(
      "stranded-cross-section", .fireOrShock, .cablePreparation, covers: ["CAB-003"],
      nl: "Gebruik soepele aders van ten hoogste \(figures.strandedCrossSection).",
      en: "Use stranded cores of at most \(figures.strandedCrossSection).",
      fault: Text(
        nl: "De soepele aders zijn te dik voor de klemmen van de Sessy.",
        en: "The stranded cores are too thick for the Sessy's terminals."),
      reason: Text(
        nl:
          "Een dikkere ader past met zijn adereindhuls niet goed in de klemmen van de Sessy: een slechte verbinding wordt heet.",
        en:
          "With its ferrule a thicker core does not fit well in the Sessy's terminals: a bad joint gets hot."),
      interpretation: diameter,
      passing: [
        """
        groups: [{name: G7, cable: {conductor: stranded, cross_section: «4 mm2»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, cable: {conductor: stranded, cross_section: ↓6 mm2}}]
        sessys: [{group: G7}]
        """,
        // The cable of an inverter that lands at a Sessy.
        """
        groups: [{name: G7, cable: {conductor: stranded, cross_section: 4 mm2}}]
        pv_inverters: [{group: G7, terminals: pv, cable: {conductor: stranded, cross_section: ↓6 mm2}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, cable: {conductor: solid, cross_section: 6 mm2}}]
        sessys: [{group: G7}]
        """
      ],
      each: CableStretch.self, when: .isStranded
    ) {
      crossSection(figures.strandedCrossSection)
    }

    Rule(
      "ferrules", .fireOrShock, .cablePreparation, covers: ["CAB-004"],
      nl: "Zet adereindhulzen op soepele aders.", en: "Put ferrules on stranded cores.",
      fault: Text(
        nl: "Op de soepele aders zitten geen adereindhulzen.", en: "The stranded cores have no ferrules."),
      reason: Text(
        nl: "Zonder huls kunnen draadjes uitwijken: de verbinding wordt heet of maakt sluiting.",
        en: "Without a ferrule strands can stray: the joint gets hot, or short-circuits."),
      passing: [
        """
        groups: [{name: G7, cable: {conductor: stranded, ferrules: yes}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, cable: {conductor: stranded, ferrules: ↓no}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, cable: {conductor: solid}}]
        sessys: [{group: G7, cable: {conductor: stranded, ferrules: ↓no}}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, cable: {conductor: solid, ferrules: no}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G6, cable: {conductor: stranded, ferrules: no}}, {name: G7, cable: {conductor: solid}}]
        pv_inverters: [{group: G6, cable: {conductor: stranded, ferrules: no}}]
        sessys: [{group: G7}]
        """,
      ],
      each: CableStretch.self, when: .isStranded
    ) {
      Requirement(
        Text(nl: "adereindhulzen", en: "ferrules"),
        holds: { cable, _ in cable.facts.hasFerrules == true },
        remedy: Text(
          nl: "Pers een adereindhuls op elke soepele ader.", en: "Crimp a ferrule on every stranded core.")
      )
      .mended { cable, _ in
        Remedy.fact(
          cable.cablePlace[.ferrules], nl: "Pers op elke soepele ader een adereindhuls.",
          en: "Crimp a ferrule on every stranded core.")
      }
    }

    Rule(
      "work-switch", .fireOrShock, .cablePreparation, covers: ["CAB-006"],
      nl: "Monteer een werkschakelaar in de kabel naar de Sessy.",
      en: "Fit a work switch in the cable to the Sessy.",
      fault: Text(
        nl: "In de kabel naar de Sessy zit geen werkschakelaar.",
        en: "There is no work switch in the cable to the Sessy."),
      reason: Text(
        nl:
          "Zonder werkschakelaar is de Sessy ter plaatse niet los te koppelen: wie eraan werkt kan een schok krijgen.",
        en:
          "Without a work switch the Sessy cannot be isolated on the spot: whoever works on it can get a shock."
      ),
      passing: [
        """
        groups: [{name: G7, work_switch: {present: yes}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7}]
        sessys: [{name: S1, group: G7, work_switch: {present: yes}}, {name: S2, group: G7, work_switch: {present: yes}}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, work_switch: {present: ↓no}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, work_switch: {present: ↓no}}]
        sessys: [{name: S1, group: G7, work_switch: {present: yes}}, {name: S2, group: G7, work_switch: {present: no}}]
        """,
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "werkschakelaar aanwezig", en: "work switch present"),
        holds: { group, survey in survey.hasWorkSwitch(group) },
        remedy: Text(
          nl: "Monteer een werkschakelaar bij de Sessy.", en: "Fit a work switch near the Sessy.")
      )
      .mended { group, _ in
        Remedy.fact(
          group.place[.workSwitch][.present], nl: "Monteer een werkschakelaar bij de Sessy.",
          en: "Fit a work switch near the Sessy.")
      }
    }

    Rule(
      "work-switch-poles", .fireOrShock, .cablePreparation, covers: ["CAB-006"],
      nl: "Neem een werkschakelaar die alle fasen van de groep en de nul onderbreekt.",
      en: "Take a work switch that interrupts all phases of the group, and the neutral.",
      fault: Text(
        nl: "De werkschakelaar onderbreekt niet alle fasen en de nul.",
        en: "The work switch does not interrupt all phases and the neutral."),
      reason: Text(
        nl:
          "Anders blijft er spanning op de Sessy staan terwijl de schakelaar uit is, en kan wie eraan werkt een schok krijgen.",
        en: "Otherwise the Sessy stays live while the switch is off, and whoever works on it can get a shock."
      ),
      interpretation: Text(
        nl:
          "De tekst noemt geen aantal polen. Gelezen uit schema 2 en 5: vierpolig bij drie fasen, en dus tweepolig bij één fase.",
        en:
          "The text gives no number of poles. Read from sheets 2 and 5: four poles with three phases, and so two with one phase."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], work_switch: {present: yes, poles: «4»}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L2], work_switch: {present: yes, poles: «2»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], work_switch: {present: yes, poles: ↓2}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], work_switch: {present: no}}]
        sessys: [{group: G7, work_switch: {present: yes, poles: ↓2}}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], work_switch: {present: no, poles: 2}}]
        sessys: [{group: G7}]
        """
      ],
      each: FittedSwitch.self,
      when: Condition(
        Text(
          nl: "hij is er, en er zit een Sessy achter", en: "it is there, and a Sessy is behind it")
      ) { workSwitch, _ in workSwitch.isBeforeSessy }
    ) {
      Requirement(
        Text(nl: "polen van de werkschakelaar", en: "poles of the work switch"), .atLeast,
        limit: { workSwitch, _ in workSwitch.phases.map { $0.count + 1 } },
        of: { workSwitch, _ in workSwitch.facts.poles }
      ) { short in
        Text(
          nl: "Vervang de werkschakelaar door een met \(short.limit) polen.",
          en: "Replace the work switch by one with \(short.limit) poles.")
      }
      .mended { workSwitch, _, short in
        Remedy.limit(
          workSwitch.place[.workSwitch][.poles], short,
          nl: "Vervang de werkschakelaar door een met \(short.limit) polen.",
          en: "Replace the work switch by one with \(short.limit) poles.")
      }
    }

    Rule(
      "terminal-breaker", .fireOrShock, .cablePreparation, covers: ["CAB-005"],
      nl: "Zet een Sessy op een groep van ten hoogste \(figures.terminalCurrent).",
      en: "Put a Sessy on a group of at most \(figures.terminalCurrent).",
      fault: Text(
        nl: "De automaat is te zwaar voor de klemmen van de Sessy.",
        en: "The breaker is too heavy for the Sessy's terminals."),
      reason: Text(
        nl:
          "De klemmen zijn belastbaar tot \(figures.terminalCurrent): een zwaardere automaat laat ze te heet worden.",
        en: "The terminals are rated for \(figures.terminalCurrent): a heavier breaker lets them overheat."),
      interpretation: Text(
        nl:
          "De handleiding noemt de stroom door de klemmen. Gelezen als grens voor de automaat, en voor wat er doorgelust wordt.",
        en:
          "The manual gives the current through the terminals. Read as a limit for the breaker, and for what is looped through."
      ),
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: «32 A»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: ↓40 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        .breakerRating, .atMost, figures.terminalCurrent,
        of: { group, _ in group.facts.breaker.ratedCurrent }, remedy: smallerBreaker
      )
      .mended { group, _, excess in [Remedy.lighterBreaker(group, excess)] }
    }

    Rule(
      "terminal-current", .fireOrShock, .cablePreparation, covers: ["CAB-005"],
      nl:
        "Per fase mag hoogstens \(figures.terminalCurrent) door de klemmen, doorgeluste Sessy's en zonnepanelen samen.",
      en:
        "Per phase at most \(figures.terminalCurrent) may go through the terminals, looped Sessys and solar panels together.",
      fault: Text(
        nl: "Op een fase loopt te veel stroom door de klemmen van een Sessy.",
        en: "Too much current runs through a Sessy's terminals on a phase."),
      reason: Text(
        nl:
          "Binnen de lus telt de stroom van zonnepanelen en Sessy's op, en geen automaat begrenst die: de klemmen worden dan te heet.",
        en:
          "Within the loop the current of solar panels and Sessys adds up, and no breaker limits it: the terminals then overheat."
      ),
      interpretation: Text(
        nl:
          "Gerekend met \(figures.sessyCurrent) per Sessy en de maximale stroom van de omvormers, op dezelfde fase opgeteld, zonder de begrenzing door de dongels. Door de klemmen van de eerste Sessy gaat niet meer dan de automaat doorlaat; tussen twee Sessy's wat erachter zit.",
        en:
          "Worked out with \(figures.sessyCurrent) for each Sessy and the inverters' maximum current, added up on the same phase, without the limiting by the dongles. No more than the breaker lets through goes through the terminals of the first Sessy; between two Sessys it is what is behind them."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, at_sessy: S3, phases: [L1], current: «12 A»}]
        sessys: [{name: S1, group: G7, phase: L1, fed_from: work_switch}, {name: S2, group: G7, phase: L1, fed_from: S1}, {name: S3, group: G7, phase: L1, fed_from: S2}]
        """,
        """
        groups: [{name: G7, phases: [L2], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, at_sessy: S2, phases: [L2], current: «22 A»}]
        sessys: [{name: S1, group: G7, phase: L2, fed_from: work_switch}, {name: S2, group: G7, phase: L2, fed_from: S1}]
        """,
        """
        groups: [{name: G7, phases: [L3], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, at_sessy: S1, phases: [L3], current: «32 A»}]
        sessys: [{name: S1, group: G7, phase: L3, fed_from: work_switch}, {name: S2, group: G7, phase: L3, fed_from: S1}]
        """,
        """
        groups: [{name: G7, phases: [L3]}]
        pv_inverters: [{group: G7, phases: [L3], current: 12 A}]
        sessys: [{name: S1, group: G7, phase: L3}, {name: S2, group: G7, phase: L3}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G7, at_sessy: S3, phases: [L2], power: 3 kW}]
        sessys: [{name: S1, group: G7, phase: L2, fed_from: work_switch}, {name: S2, group: G7, phase: L2, fed_from: S1}, {name: S3, group: G7, phase: ↓L2, fed_from: S2}]
        """,
        """
        groups: [{name: G7, phases: ↓[L1], breaker: {rated_current: 40 A}}]
        pv_inverters: [{group: G7, at_sessy: S1, phases: [L1], current: 32.1 A}]
        sessys: [{name: S1, group: G7}]
        """,
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op, en een omvormer of een andere batterij",
          en: "it has a Sessy, and an inverter or another battery")
      ) { group, _ in group.hasSessy && (group.hasInverter || group.hasOtherBattery) }
    ) {
      for phase in Phase.allCases {
        Requirement(
          Text(
            nl: "belastbaarheid van de klemmen op \(phase)", en: "rating of the terminals on \(phase)"),
          carries: { group, survey in survey.terminalCurrent(of: group, on: phase) },
          of: { _, survey in Answer.known(survey.figures.terminalCurrent) }
        ) { short in
          Text(
            nl:
              "Verlaag de stroom op \(phase) van deze groep met \(short.difference): zet een Sessy op een andere fase of groep, of de omvormer op een eigen groep.",
            en:
              "Reduce the current on \(phase) of this group by \(short.difference): put a Sessy on another phase or group, or the inverter on a group of its own."
          )
        }
        .mended { group, survey, _ in [survey.otherPhases(of: group)] }
      }
    }
  }
}

private let diameter = Text(
  nl: "De handleiding schrijft “diameter” bij een maat in mm². Gelezen als aderdoorsnede.",
  en: "The manual writes “diameter” with a measure in mm². Read as cross-section.")

private func crossSection(_ limit: SquareMillimetre) -> Requirement<CableStretch> {
  Requirement(
    Text(nl: "aderdoorsnede", en: "cross-section"), .atMost, limit,
    of: { cable, _ in cable.facts.crossSection }
  ) { excess in
    Text(
      nl:
        "Neem aders van ten hoogste \(excess.limit), of ga met een lasdoos over op zo'n ader, mits de automaat die toelaat.",
      en:
        "Take cores of at most \(excess.limit), or change to such a core in a junction box, if the breaker allows it."
    )
  }
  .mended { cable, _, excess in [Remedy.thinnerCable(cable, excess)] }
}

extension Condition<CableStretch> {
  fileprivate static let isStranded = Condition(
    Text(
      nl: "hij komt bij een Sessy uit en de aders zijn soepel",
      en: "it lands at a Sessy, and its cores are stranded")
  ) { cable, _ in cable.landsAtSessy && cable.facts.conductor == .stranded }
}
