import PlanCheck

extension Rule {
  /// What a group carries: its breaker, its cable and its work switch.
  @ListBuilder<Rule> static func overload(_ figures: Figures) -> [Rule] {
    Rule(
      "design-current", .injury, .overload, covers: ["QUA-004"],
      nl: "Kies een automaat die berekend is op alles op de groep dat levert of laadt.",
      en: "Choose a breaker that is rated for all on the group that delivers or charges.",
      fault: Text(
        nl: "De automaat is te licht voor wat op de groep levert of laadt.",
        en: "The breaker is too light for what delivers or charges on the group."),
      reason: Text(
        nl:
          "Een automaat die langdurig boven zijn nominale stroom belast wordt, wordt heet en valt op den duur uit.",
        en: "A breaker that is loaded beyond its rated current for long gets hot, and trips in the end."),
      interpretation: Text(
        nl:
          "Gerekend met \(figures.sessyCurrent) per Sessy, begrensd door de dongels zoals de handleiding ze laat instellen. Een omvormer begrenzen ze niet.",
        en:
          "Worked out with \(figures.sessyCurrent) for each Sessy, limited by the dongles as the manual has them set. They do not limit an inverter."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: «16 A»}}]
        pv_inverters: [{group: G7, phases: [L1], current: 16 A}]
        sessys: [{group: G7, phase: L1}]
        """,
        // Micro-inverters: 5 × 3.2 A on L1.
        """
        groups: [{name: G8, phases: [L1, L2, L3], breaker: {rated_current: «16 A»}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1, L2, L3], current: 3.2 A, units: {l1: 5, l2: 5, l3: 4}}]
        sessys: [{group: G7}]
        """,
        // A Sessy of 10 A on each of two groups behind it.
        """
        supply: {main_fuse: 35 A}
        groups: [{name: schuur, phases: [L1], breaker: {rated_current: «20 A»}, board: {groups: [G7, G8]}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}, {group: G8}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: ↓16 A}}]
        pv_inverters: [{group: G7, phases: [L2], power: 5 kW}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        groups: [{name: G7, phases: [L2], breaker: {rated_current: 16 A}}, {name: G5, phases: [L1], breaker: {rated_current: ↓16 A}}]
        pv_inverters: [{group: G5, power: 5 kW}]
        sessys: [{group: G7}]
        """,
      ],
      each: LoadedGroup.self, when: .isSource
    ) {
      Requirement(
        .breakerRating, carries: { group, survey in survey.designCurrent(of: group).largest },
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Verdeel wat levert en laadt over meer groepen, of neem een automaat van \(short.rating(of: StandardRatings.breakers)) als kabel en klemmen die toelaten.",
          en:
            "Spread what delivers and charges over more groups, or take a breaker of \(short.rating(of: StandardRatings.breakers)) if cable and terminals allow it."
        )
      }
      .mended { group, survey, short in [survey.otherPhases(of: group), Remedy.heavierBreaker(group, short)] }
    }

    Rule(
      "cable-ampacity", .fireOrShock, .overload, covers: ["QUA-004"],
      nl: "Neem een kabel met een belastbaarheid van ten minste de nominale stroom van de automaat.",
      en: "Take a cable with a current-carrying capacity of at least the rated current of its breaker.",
      fault: Text(
        nl: "De kabel is in deze ligging te licht voor zijn automaat.",
        en: "The cable, laid like this, is too light for its breaker."),
      reason: Text(
        nl:
          "De automaat beveiligt de kabel alleen als hij niet meer doorlaat dan waarop de kabel belastbaar is; anders wordt de kabel te heet.",
        en:
          "The breaker protects the cable only if it lets through no more than the cable can carry; otherwise the cable overheats."
      ),
      interpretation: Text(
        nl:
          "Belastbaarheid van koper met PVC-isolatie naar aderdoorsnede, installatiemethode, belaste aders, temperatuur en bundeling, uit openbare overnames van IEC 60364-5-52; tussen twee waarden telt de veilige. Wat daarvan niet is opgegeven, telt aan beide uiteinden van wat het kan zijn; de temperatuur tot \(Cable.mostAmbient).",
        en:
          "Current-carrying capacity of copper with PVC insulation by cross-section, method, loaded conductors, temperature and grouping, from public transcriptions of IEC 60364-5-52; between two values the safe one counts. What of these is not stated counts at both ends of what it can be; the temperature up to \(Cable.mostAmbient)."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: «20 A»}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 13 A}, cable: {cross_section: «1.5 mm2», method: C, ambient_temperature: «40 °C», grouped_circuits: «2»}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 6 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: «60 °C», grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        groups: [{name: G8, phases: [L1], breaker: {rated_current: ↓20 A}, cable: {cross_section: 1.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}, {name: G7, phases: [L1], breaker: {rated_current: 6 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: ↓20 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 61 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: ↓16 A}, cable: {cross_section: 1.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 6 A}, cable: {cross_section: ↓1 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
        // A thinner cable between two Sessys.
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 20 A}, cable: {cross_section: 4 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{name: S1, group: G7}, {group: ↓G7, fed_from: S1, cable: {cross_section: 1.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        """,
        // And one to an inverter.
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}, cable: {cross_section: 4 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        pv_inverters: [{group: ↓G7, phases: [L1, L2, L3], cable: {cross_section: 1.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
      ],
      each: CableStretch.self,
      when: Condition(
        Text(
          nl: "hij leidt naar een Sessy, een omvormer of een andere batterij",
          en: "it leads to a Sessy, an inverter or another battery")
      ) { cable, _ in cable.carriesSource }
    ) {
      Requirement(
        Text(nl: "aderdoorsnede", en: "cross-section"), .atLeast, thinnestCore,
        of: { cable, _ in cable.facts.crossSection }
      ) { short in
        Text(
          nl: "Vervang de kabel door een met aders van ten minste \(short.limit).",
          en: "Replace the cable by one with cores of at least \(short.limit).")
      }
      // A core that is thick enough for the table is not thick enough for its breaker: that is told below.
      .when { cable, _ in cable.facts.crossSection <= thinnestCore }
      Requirement(
        .breakerRating, of: { cable, _ in cable.breakerRating },
        carriedBy: { cable, _ in cable.ampacityRange }
      ) { excess in
        // No thicker cable and no smaller breaker helps where it is too warm for any current.
        excess.limit == Text(nl: "\(Ampere.zero)", en: "\(Ampere.zero)")
          ? Text(
            nl:
              "Leg de kabel koeler: boven \(Cable.warmest) is met PVC-isolatie op geen enkele stroom te rekenen, hoe dik hij ook is.",
            en:
              "Lay the cable cooler: above \(Cable.warmest) no current can be counted on with PVC insulation, however thick it is."
          )
          : Text(
            nl:
              "Neem een automaat van ten hoogste \(excess.limit), of een dikkere kabel; of leg de kabel koeler of los van andere.",
            en:
              "Take a breaker of at most \(excess.limit), or a thicker cable; or lay the cable cooler or apart from others."
          )
      }
      .mended { cable, _, excess in
        (cable.group.map { [Remedy.lighterBreaker($0, excess)] } ?? []) + [Remedy.thickerCable(cable)]
      }
    }

    Rule(
      "neutral-current", .fireOrShock, .overload, covers: [],
      nl:
        "Voorkom dat ongelijk belaste fasen de nul van de groep overbelasten.",
      en:
        "Prevent unevenly loaded phases from overloading the neutral of the group.",
      fault: Text(
        nl: "De nul van de groep kan te zwaar belast raken.",
        en: "The neutral of the group can be overloaded."),
      reason: .unguardedNeutral,
      interpretation: .neutralAtWorst,
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 16 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: no}}]
        pv_inverters: [{group: G7, phases: [L2], current: «13.02 A», terminals: pv}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        groups: [{name: G8, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}, {name: G7, phases: [L2]}]
        pv_inverters: [{group: G8, phases: [L3], current: «20 A»}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2], breaker: {kind: rcbo, rated_current: 16 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 4, rated_current: «30 A»}, cable: {cross_section: 10 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: «30 A»}}]
        pv_inverters: [{group: G7, phases: [L2, L3], current: 20 A, terminals: pv}]
        sessys: [{group: G7, phase: L1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 25 A}, cable: {cross_section: 10 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: 63 A}}]
        pv_inverters: [{group: G7, phases: [L2, L3], current: «22 A», terminals: pv}]
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: no}}]
        pv_inverters: [{group: G7, phases: [L2, L3], current: 16 A}]
        sessys: [{group: G7, phase: L1}, {group: G7, phase: L1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, rated_current: ↓16 A}, cable: {cross_section: 6 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: 40 A}}]
        pv_inverters: [{group: G7, phases: [L2], current: 15.7 A}]
        sessys: [{group: G7, phase: L1, fed_from: work_switch, name: S1}, {group: G7, phase: L1, fed_from: S1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 16 A}, cable: {cross_section: 6 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: ↓25 A}}]
        pv_inverters: [{group: G7, phases: [L2], current: 15.7 A}]
        sessys: [{group: G7, phase: L1, fed_from: work_switch, name: S1}, {group: G7, phase: L1, fed_from: S1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: 3, rated_current: 32 A}, cable: {cross_section: 10 mm2, method: C, ambient_temperature: 30 °C, grouped_circuits: 1}, work_switch: {present: yes, rated_current: 63 A}}]
        pv_inverters: [{group: G7, phases: [L2, L3], current: 25 A, terminals: pv}]
        sessys: [{group: G7, phase: ↓L1}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 40 A}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        pv_inverters: []
        sessys: [{group: G7}, {group: G7}, {group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl:
            "de groep heeft twee of drie fasen, en leidt naar een Sessy, een omvormer of een andere batterij",
          en: "the group has two or three phases, and leads to a Sessy, an inverter or another battery")
      ) { group, _ in
        let isSource = group.isSource.answer
        // Most groups are none, and the neutral takes time to work out.
        return isSource.value == false ? isSource : isSource && group.phases.map { $0.count } > 1
      }
    ) {
      Requirement(
        Text(
          nl: "belastbaarheid van de nul in de kabel", en: "current-carrying capacity of the cable's neutral"),
        carries: { group, survey in survey.neutralCurrent(of: group) },
        within: { group, _ in group.ampacityRange }
      ) { _ in
        Text(
          nl: "Neem een dikkere kabel, of geef de omvormer een eigen groep.",
          en: "Take a thicker cable, or give the inverter a group of its own.")
      }
      .mended { group, survey, _ in [survey.onePhase(of: group), Remedy.thickerCable(group)] }
      Requirement(
        Text(nl: "nominale stroom van de nul in de automaat", en: "rated current of the breaker's neutral"),
        carries: { group, survey in survey.neutralCurrent(of: group) },
        of: { group, _ in group.facts.breaker.ratedCurrent }, remedy: relievedNeutral
      )
      .mended { group, survey, _ in [survey.onePhase(of: group)] }
      .when { group, _ in group.breakerSwitchesNeutral }
      Requirement(
        Text(
          nl: "nominale stroom van de nul in de werkschakelaar",
          en: "rated current of the work switch's neutral"),
        carries: { group, survey in survey.neutralCurrent(of: group) },
        of: { group, _ in group.facts.workSwitch.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Neem een werkschakelaar van \(short.rating(of: StandardRatings.switches)), of geef de omvormer een eigen groep.",
          en:
            "Take a work switch of \(short.rating(of: StandardRatings.switches)), or give the inverter a group of its own."
        )
      }
      .mended { group, survey, short in [survey.onePhase(of: group), Remedy.heavierWorkSwitch(group, short)] }
      .when { group, _ in group.hasSessy && group.facts.workSwitch.isPresent }
      Requirement(
        Text(nl: "belastbaarheid van de nulklem", en: "rating of the neutral terminal"),
        carries: { group, survey in survey.terminalNeutralCurrent(of: group) },
        of: { _, survey in Answer.known(survey.figures.terminalCurrent) }, remedy: relievedNeutral
      )
      .mended { group, survey, _ in [survey.onePhase(of: group)] }
      .when { group, _ in group.hasSessy && (group.hasInverter || group.hasOtherBattery) }
    }

    Rule(
      "work-switch-current", .fireOrShock, .overload, covers: [],
      nl: "Kies een werkschakelaar van ten minste de nominale stroom van de automaat.",
      en: "Choose a work switch of at least the rated current of the breaker.",
      fault: Text(
        nl: "De werkschakelaar is te licht voor de automaat.",
        en: "The work switch is too light for the breaker."),
      reason: Text(
        nl: "De automaat laat die stroom blijvend door: een lichtere schakelaar wordt te heet.",
        en: "The breaker lets that current through for long: a lighter switch overheats."),
      interpretation: Text(
        nl: "De norm spreekt van leidingen; voor de werkschakelaar in dezelfde weg is hetzelfde gelezen.",
        en: "The standard speaks of conductors; the same is read for the work switch in their way."),
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}, work_switch: {present: yes, rated_current: «16 A»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}, work_switch: {present: yes, rated_current: ↓10 A}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}, work_switch: {present: no}}]
        sessys: [{group: G7, work_switch: {present: yes, rated_current: ↓10 A}}]
        """,
      ],
      each: FittedSwitch.self,
      when: Condition(
        Text(
          nl: "hij is er, en er zit een Sessy achter", en: "it is there, and a Sessy is behind it")
      ) { workSwitch, _ in workSwitch.isBeforeSessy }
    ) {
      Requirement(
        Text(nl: "nominale stroom van de werkschakelaar", en: "rated current of the work switch"), .atLeast,
        limit: { workSwitch, _ in workSwitch.breakerRating },
        of: { workSwitch, _ in workSwitch.facts.ratedCurrent }
      ) { short in
        Text(
          nl: "Neem een werkschakelaar van \(short.rating(of: StandardRatings.switches)).",
          en: "Take a work switch of \(short.rating(of: StandardRatings.switches)).")
      }
      .mended { workSwitch, _, short in [Remedy.heavier(workSwitch, short)] }
    }

    Rule(
      "reliance-on-limiting", .stops, .fieldPower, .advised, covers: [],
      nl:
        "Verdeel de Sessy's bij voorkeur zo dat de automaat ook zonder begrenzing door de dongels niet overbelast raakt.",
      en:
        "Preferably spread the Sessys so that the breaker is not overloaded, even if the dongles do not limit.",
      fault: Text(
        nl: "Alleen de dongels houden de stroom binnen de automaat.",
        en: "The dongles alone keep the current within the breaker."),
      reason: Text(
        nl:
          "Boven de nominale stroom houdt alleen de instelling van de dongels, via het netwerk, de groep binnen de grens.",
        en:
          "Above the rated current only the setting of the dongles, over the network, keeps the group within its limit."
      ),
      interpretation: Text(
        nl:
          "Gerekend met \(fieldCurrent) per Sessy: wat een volle batterij in de praktijk kan leveren. De handleiding laat twee Sessy's op één fase toe: daarom advies.",
        en:
          "Worked out with \(fieldCurrent) for each Sessy: what a full battery can deliver in practice. The manual allows two Sessys on one phase: hence advice."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: «16 A»}}]
        pv_inverters: [{group: G7, phases: [L1], current: 7.2 A}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: ↓16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L3}, {group: G7, phase: L3}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        .breakerRating, .atLeast, limit: { group, _ in group.currentInTheField },
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { _ in
        Text(
          nl:
            "Controleer na het opleveren of de begrenzing werkt, of zet een Sessy op een andere fase of groep.",
          en: "Check after commissioning that the limiting works, or put a Sessy on another phase or group.")
      }
      .mended { group, survey, _ in [survey.otherPhases(of: group)] }
    }
  }
}

@Sendable private func relievedNeutral(_ short: Shortfall) -> Text {
  Text(
    nl:
      "Geef de omvormer een eigen groep, of zet de Sessy's op de fase van de omvormer: dan loopt er door de nul geen \(short.limit).",
    en:
      "Give the inverter a group of its own, or put the Sessys on the inverter's phase: the neutral then does not carry \(short.limit)."
  )
}

extension Text {
  static let unguardedNeutral = Text(
    nl:
      "Geen automaat bewaakt de nul: laden op de ene fase en leveren op de andere kan de nul ongemerkt te heet maken.",
    en:
      "No breaker guards the neutral: charging on one phase and delivering on another can overheat it unnoticed."
  )

  static let neutralAtWorst = Text(
    nl:
      "Ergste geval van alle Sessy's in één richting, elk tussen stilstand en zijn grootste stroom, begrensd door de dongels, en de omvormers net zo; een driefasige omvormer levert op elke fase evenveel en belast de nul niet. De norm spreekt van leidingen; dit is voor de nul gelezen, van elk onderdeel waar hij doorheen loopt.",
    en:
      "The worst case of all Sessys in one direction, each between standing still and its largest current, limited by the dongles, and the inverters likewise; a three-phase inverter gives the same on each phase and does not load the neutral. The standard speaks of conductors; this is read for the neutral, of each part that it runs through."
  )
}

private let thinnestCore = figure(SquareMillimetre(1.5))

extension Condition<LoadedGroup> {
  fileprivate static let isSource = Condition(
    Text(
      nl: "er zit een Sessy, een omvormer of een andere batterij op, of in een onderverdeler erachter",
      en: "it has a Sessy, an inverter or another battery, or one on a sub-board behind it")
  ) { group, _ in group.isSource }
}

/// The current of one Sessy that delivers at a full battery: 2025 W at the mains voltage.
let fieldCurrent = figure(Ampere(8.8))

extension LoadedGroup {
  /// What its Sessys and inverters can deliver in practice, on the phase where that is most.
  fileprivate var currentInTheField: Answer<Ampere> {
    PerPhase { sessysOnPhase[$0] * fieldCurrent + givenCurrent[$0] }.largest
  }
}
