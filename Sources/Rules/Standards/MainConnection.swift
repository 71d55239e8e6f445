import PlanCheck

extension Rule {
  /// The main connection: its fuse, its switch, and what the meter box feeds and takes.
  @ListBuilder<Rule> static func mainConnection(_ figures: Figures) -> [Rule] {
    Rule(
      "busbar-current", .fireOrShock, .overload, covers: [],
      nl: "Gebruik een rail die berekend is op de hoofdzekering, en op wat een bron erbij levert.",
      en: "Use a busbar rated for the main fuse, and for what a source delivers besides.",
      fault: Text(
        nl: "De rail in de meterkast is te licht voor de hoofdzekering en een bron.",
        en: "The busbar in the meter box is too light for the main fuse and a source."),
      reason: Text(
        nl: "Geen automaat begrenst wat er door de rail gaat: een te lichte wordt te heet.",
        en: "No breaker limits what goes through the busbar: one that is too light overheats."),
      interpretation: Text(
        nl:
          "De handleiding telt op bij twee of meer bronnen op een fase; bij minder geldt dezelfde som, naar de norm voor leidingen.",
        en:
          "The manual adds up with two or more sources on a phase; with fewer the same sum holds, by the standard for conductors."
      ),
      passing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {busbar: {rated_current: «45 A»}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: «35 A»}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L2], breaker: {rated_current: 10 A}}, {name: G9, phases: [L3], breaker: {rated_current: 10 A}}]
        pv_inverters: [{group: G8, phases: [L2], power: 1 kW}]
        sessys: [{group: G7}, {group: G9}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {busbar: {rated_current: ↓40 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: 25 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: Survey.self, when: .hasFewSourcesOnAPhase
    ) {
      Requirement.busbarCarries
    }

    Rule(
      "main-switch-poles", .fireOrShock, .mainSwitch, covers: [],
      nl: "Gebruik een hoofdschakelaar die alle fasen van de aansluiting en de nul onderbreekt.",
      en: "Use a main switch that interrupts all phases of the connection, and the neutral.",
      fault: Text(
        nl: "De hoofdschakelaar onderbreekt niet alle fasen en de nul.",
        en: "The main switch does not interrupt all phases and the neutral."),
      reason: Text(
        nl:
          "Anders blijft er spanning in de meterkast staan terwijl de hoofdschakelaar uit is, en kan wie eraan werkt een schok krijgen.",
        en:
          "Otherwise parts of the meter box stay live while the main switch is off, and whoever works on it can get a shock."
      ),
      interpretation: Text(
        nl:
          "De bron zegt dat hij de hele stroomvoorziening in één handeling uitschakelt. Gelezen: alle fasen en de nul, tweepolig bij één fase en vierpolig bij drie.",
        en:
          "The source says that it switches off the whole supply in one go. Read as: all phases and the neutral, two poles with one phase and four with three."
      ),
      passing: [
        "supply: {phases: 3}\nmeter_box: {main_switch: {poles: «4»}}",
        "supply: {phases: 1}\nmeter_box: {main_switch: {poles: «2»}}",
      ],
      failing: ["supply: {phases: 3}\nmeter_box: {main_switch: {poles: ↓2}}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "polen van de hoofdschakelaar", en: "poles of the main switch"), .atLeast,
        within: { survey, _ in survey.site.supply.phases.spread { .known($0.count + 1) } },
        spanning: { survey, _ in Spread(survey.site.meterBox.mainSwitch.poles) }
      ) { short in
        Text(
          nl: "Vervang de hoofdschakelaar door een met \(short.limit) polen.",
          en: "Replace the main switch by one with \(short.limit) poles.")
      }
      .mended { _, _, short in
        Remedy.limit(
          Place[.meterBox][.mainSwitch][.poles], short,
          nl: "Vervang de hoofdschakelaar door een met \(short.limit) polen.",
          en: "Replace the main switch by one with \(short.limit) poles.")
      }
    }

    Rule(
      "main-switch-current", .fireOrShock, .overload, covers: [],
      nl: "Gebruik een hoofdschakelaar die op de hoofdzekering berekend is.",
      en: "Use a main switch that is rated for the main fuse.",
      fault: Text(
        nl: "De hoofdschakelaar is te licht voor de hoofdzekering.",
        en: "The main switch is too light for the main fuse."),
      reason: Text(
        nl: "De hoofdzekering laat die stroom blijvend door: een lichtere schakelaar wordt te heet.",
        en: "The main fuse lets that current through for long: a lighter switch overheats."),
      interpretation: Text(
        nl: "De norm spreekt van leidingen; voor de hoofdschakelaar in dezelfde weg is hetzelfde gelezen.",
        en: "The standard speaks of conductors; the same is read for the main switch in their way."),
      passing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {main_switch: {rated_current: «35 A»}}
        """
      ],
      failing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {main_switch: {rated_current: ↓25 A}}
        """
      ],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "nominale stroom van de hoofdschakelaar", en: "rated current of the main switch"), .atLeast,
        limit: { survey, _ in survey.site.supply.mainFuse },
        of: { survey, _ in survey.site.meterBox.mainSwitch.ratedCurrent }
      ) { short in
        Text(
          nl: "Vervang de hoofdschakelaar door een van \(short.rating(of: StandardRatings.switches)).",
          en: "Replace the main switch by one of \(short.rating(of: StandardRatings.switches)).")
      }
      .mended { _, _, short in
        [
          Remedy.part(Place[.meterBox][.mainSwitch][.ratedCurrent], of: StandardRatings.switches, for: short)
          {
            Text(
              nl: "Vervang de hoofdschakelaar door een van \($0).",
              en: "Replace the main switch by one of \($0).")
          }
        ]
      }
    }

    Rule(
      "inverters-main-fuse", .injury, .overload, covers: [],
      nl:
        "Laat omvormers en andere batterijen op een fase samen niet meer leveren dan de hoofdzekering aankan.",
      en:
        "Let inverters and other batteries on a phase together deliver no more than the main fuse can take.",
      fault: Text(
        nl: "Omvormers en andere batterijen leveren te veel voor de hoofdzekering.",
        en: "Inverters and other batteries deliver too much for the main fuse."),
      reason: Text(
        nl:
          "Wat het huis niet gebruikt gaat door de hoofdzekering, en de dongels kunnen dit niet begrenzen: de zekering wordt heet, en valt op den duur uit.",
        en:
          "What the house does not use goes through the main fuse, and the dongles cannot limit this: the fuse gets hot, and trips in the end."
      ),
      passing: [
        """
        supply: {main_fuse: «25 A»}
        groups: [{name: G5}, {name: G6}]
        pv_inverters: [{group: G5, phases: [L1, L2, L3], current: 16 A}, {group: G6, phases: [L1], current: 9 A}]
        """
      ],
      failing: [
        """
        supply: {main_fuse: ↓25 A}
        pv_inverters: [{phases: [L2], current: 16 A}, {phases: [L2], current: 13 A}]
        """,
        """
        supply: {main_fuse: ↓25 A}
        pv_inverters: [{phases: [L2], current: 16 A}]
        batteries: [{phases: [L2], current: 10 A}]
        """,
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        pv_inverters: []
        """
      ],
      each: Survey.self,
      when: Condition(
        Text(nl: "er is een omvormer of een andere batterij", en: "there is an inverter or another battery")
      ) { survey, _ in
        survey.site.batteries.elements.isEmpty ? survey.site.inverters.count > 0 : .known(true)
      }
    ) {
      Requirement(
        .mainFuseRating, carries: { survey, _ in survey.unlimitedCurrent.largest },
        of: { survey, _ in survey.site.supply.mainFuse }
      ) { short in
        Text(
          nl:
            "Zet een bron op een andere fase, begrens het vermogen ervan, of vraag de netbeheerder om ten minste \(short.limit).",
          en:
            "Move a source to another phase, limit its power, or ask the network operator for at least \(short.limit)."
        )
      }
    }

    Rule(
      "reliance-on-connection-limiting", .stops, .fieldPower, .advised, covers: [],
      nl:
        "Verdeel de Sessy's bij voorkeur zo dat de hoofdzekering ook zonder begrenzing door de dongels niet overbelast raakt.",
      en:
        "Preferably spread the Sessys so that the main fuse is not overloaded, even if the dongles do not limit.",
      fault: Text(
        nl: "Alleen de dongels houden de stroom binnen de hoofdzekering.",
        en: "The dongles alone keep the current within the main fuse."),
      reason: Text(
        nl:
          "Boven de hoofdzekering houdt alleen de instelling phase_current van de dongels, via het netwerk, de aansluiting binnen de grens.",
        en:
          "Above the main fuse only the setting phase_current of the dongles, over the network, keeps the connection within its limit."
      ),
      interpretation: Text(
        nl:
          "Gerekend met \(fieldCurrent) per Sessy, wat een volle batterij in de praktijk kan leveren, en de grootste stroom van de omvormers, zonder verbruik in huis.",
        en:
          "Worked out with \(fieldCurrent) for each Sessy, what a full battery can deliver in practice, and the inverters' largest current, without any use in the house."
      ),
      passing: [
        """
        supply: {phases: 3, main_fuse: «25 A»}
        groups: [{name: G5}, {name: G7, phases: [L1, L2, L3]}]
        pv_inverters: [{group: G5, phases: [L1], current: 16.2 A}]
        sessys: [{group: G7, phase: L1}, {group: G7, phase: L2}]
        """
      ],
      failing: [
        """
        supply: {phases: 3, main_fuse: ↓25 A}
        groups: [{name: G7, phases: [L2]}, {name: G8, phases: [L2]}, {name: G9, phases: [L2]}]
        pv_inverters: []
        sessys: [{group: G7}, {group: G8}, {group: G9}]
        """
      ],
      inapplicable: [
        """
        supply: {phases: 3, main_fuse: 25 A}
        pv_inverters: [{phases: [L1], current: «25.01 A»}]
        groups: [{name: G7, phases: [L1]}]
        sessys: [{group: G7}]
        """
      ],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "de omvormers en andere batterijen alleen blijven op elke fase binnen de hoofdzekering",
          en: "the inverters and other batteries alone stay within the main fuse on each phase")
      ) { survey, _ in
        survey.most { survey.givenCurrent[$0].answer } <= survey.site.supply.mainFuse
      }
    ) {
      Requirement(
        .mainFuseRating, .atLeast,
        limit: { survey, _ in
          survey.most { survey.sessysOnPhase[$0] * fieldCurrent + survey.givenCurrent[$0] }
        },
        of: { survey, _ in survey.site.supply.mainFuse }
      ) { _ in
        Text(
          nl:
            "Controleer na het opleveren of de begrenzing op de aansluiting werkt, of zet een Sessy op een andere fase.",
          en:
            "Check after commissioning that the limiting of the connection works, or put a Sessy on another phase."
        )
      }
      .mended { survey, _, _ in [survey.otherPhases()] }
    }

    Rule.largeLoads(figures)

    Rule.busbarSumOfBreakers

    Rule.sharedDeviceSumOfBreakers

    subBoards(figures)

    Rule(
      "selectivity", .stops, .selective, .advised, covers: [],
      nl: "Kies voor een groep met een Sessy een automaat die eerder uitvalt dan de hoofdzekering.",
      en: "For a group with a Sessy choose a breaker that trips before the main fuse does.",
      fault: Text(
        nl: "De hoofdzekering kan eerder uitvallen dan de automaat van de groep.",
        en: "The main fuse can trip before the group's breaker does."),
      reason: Text(
        nl: "Anders kan een fout op de groep het hele huis zonder stroom zetten.",
        en: "Otherwise a fault on the group can leave the whole house without power."),
      interpretation: Text(
        nl:
          "Uit een tabel uit de praktijk, voor hoofdzekeringen van 25, 35 en 40 A. Van andere is alleen beoordeeld dat ze zwaarder zijn dan de automaat.",
        en:
          "From a table from practice, for main fuses of 25, 35 and 40 A. Of others it is judged only that they are larger than the breaker."
      ),
      passing: [
        """
        supply: {main_fuse: 25 A}
        groups: [{name: G7, breaker: {rated_current: «16 A»}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 35 A}
        groups: [{name: G7, breaker: {rated_current: «25 A»}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 40 A}
        groups: [{name: G7, breaker: {rated_current: «25 A»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 16 A}
        groups: [{name: G7, breaker: {rated_current: ↓«16 A»}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 10 A}
        groups: [{name: G7, breaker: {rated_current: ↓16 A}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        supply: {main_fuse: 63 A}
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: «16.01 A»}
        groups: [{name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7}]
        """,
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl:
            "er zit een Sessy op of achter, en de hoofdzekering staat in de tabel of is niet zwaarder dan de automaat",
          en:
            "it has a Sessy or leads to one, and the main fuse is in the table or is not larger than the breaker"
        )
      ) { group, survey in
        let supply = survey.site.supply
        return group.leadsToSessy
          && (supply.hasSelectiveBreaker || supply.mainFuse <= group.facts.breaker.ratedCurrent)
      }
    ) {
      Requirement(
        .breakerRating, .atMost,
        limit: { _, survey in
          // Where the table has none this is not asked.
          survey.site.supply.selectiveBreaker.map { $0 ?? .zero }
        },
        of: { group, _ in group.facts.breaker.ratedCurrent }, remedy: smallerBreaker
      )
      .when { _, survey in survey.site.supply.hasSelectiveBreaker }
      // The condition has found the main fuse not to be above the breaker.
      Requirement(
        Text(nl: "automaat lichter dan de hoofdzekering", en: "breaker smaller than the main fuse"),
        holds: { group, survey in
          group.facts.breaker.ratedCurrent.combined(with: survey.site.supply.mainFuse) { _, _ in false }
        },
        remedy: Text(
          nl: "Neem een lichtere automaat dan de hoofdzekering.",
          en: "Take a smaller breaker than the main fuse.")
      )
      .when { _, survey in !survey.site.supply.hasSelectiveBreaker }
    }

    Rule(
      "phase-imbalance", .costs, .imbalance, covers: [],
      nl: "Houd het verschil in vermogen tussen de fasen bij voorkeur op ten hoogste \(mostImbalance).",
      en: "Preferably keep the difference in power between the phases at \(mostImbalance) at most.",
      fault: Text(
        nl: "Het vermogen is ongelijk over de fasen verdeeld.",
        en: "The power is spread unevenly over the phases."),
      reason: Text(
        nl: "Een scheve belasting maakt de spanning in de straat ongelijk.",
        en: "An uneven load makes the voltages in the street unequal."),
      interpretation: Text(
        nl:
          "De grens komt uit een oudere netcode, uit de tweede hand: daarom advies. Laden op de ene fase terwijl zonnepanelen op een andere leveren telt mee.",
        en:
          "The limit is from an older grid code, at second hand: hence advice. Charging on one phase while solar panels deliver on another counts."
      ),
      passing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1]}]
        pv_inverters: [{group: G8, phases: [L1], power: «3300 W»}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1, L2, L3]}, {name: G9, phases: [L3]}]
        pv_inverters: [{group: G8, phases: [L1, L2, L3], power: 12 kW}, {group: G9, phases: [L3], power: «2800 W»}]
        sessys: [{group: G7, phase: L1}, {group: G7, phase: L2}]
        """,
      ],
      failing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1]}]
        pv_inverters: [{group: G8, phases: ↓[L1], power: 3.7 kW}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1]}, {name: G8, phases: [L3]}]
        pv_inverters: ↓[{group: G8, phases: [L3], power: 5 kW}]
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      each: Survey.self,
      when: Condition(Text(nl: "het huis heeft drie fasen", en: "the house has three phases")) { survey, _ in
        survey.site.supply.phases == .three
      }
    ) {
      Requirement(
        Text(nl: "verschil tussen twee fasen", en: "difference between two phases"), .atMost, mostImbalance,
        of: { survey, _ in survey.imbalance }
      ) { _ in
        Text(
          nl: "Zet een Sessy of omvormer op een minder belaste fase.",
          en: "Move a Sessy or inverter to a less loaded phase.")
      }
      .mended { survey, _, _ in [survey.otherPhases()] }
    }
  }
}

extension Text {
  static let mainFuseRating = Text(
    nl: "nominale stroom van de hoofdzekering", en: "rated current of the main fuse")
}

extension Survey {
  /// The current on the phase where it is most.
  fileprivate func most(_ current: (Phase) -> Answer<Ampere>) -> Answer<Ampere> {
    PerPhase(current).largest
  }
}

private let mostImbalance = figure(Watt(5000))

/// The largest breaker that trips before a main fuse does.
private let selectiveBreakers = [
  (fuse: figure(Ampere(25)), breaker: figure(Ampere(16))),
  (fuse: figure(Ampere(35)), breaker: figure(Ampere(25))),
  (fuse: figure(Ampere(40)), breaker: figure(Ampere(25))),
]

extension Supply {
  fileprivate var hasSelectiveBreaker: Answer<Bool> { selectiveBreaker.map { $0 != nil } }

  /// The largest breaker that trips before the main fuse; nil if the table does not have it.
  fileprivate var selectiveBreaker: Answer<Ampere?> {
    mainFuse.map { fuse in selectiveBreakers.first { $0.fuse == fuse }?.breaker }
  }
}
