import PlanCheck

extension Rule {
  /// The main connection: its fuse, its switch, and what the meter box feeds and takes.
  @ListBuilder<Rule> static var mainConnection: [Rule] {
    Rule(
      "busbar-main-fuse", .danger, .ours, .overload, covers: [],
      nl: "Gebruik een rail die ten minste de stroom van de hoofdzekering kan voeren.",
      en: "Use a busbar that can carry at least the current of the main fuse.",
      reason: Text(
        nl: "De hoofdzekering laat die stroom blijvend door: een lichtere rail wordt te heet.",
        en: "The main fuse lets that current through for long: a lighter busbar overheats."),
      passing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {busbar: {rated_current: «35 A»}}
        """
      ],
      failing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {busbar: {rated_current: ↓32 A}}
        """
      ],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "nominale stroom van de rail", en: "rated current of the busbar"), .atLeast,
        limit: { survey, _ in survey.site.supply.mainFuse },
        of: { survey, _ in survey.site.meterBox.busbar.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Vervang de rail door een van ten minste \(short.limit), en liefst een die ook de bronnen erbij kan voeren.",
          en:
            "Replace the busbar by one of at least \(short.limit), and preferably one that can carry the sources as well."
        )
      }
    }

    Rule(
      "main-switch-current", .danger, .ours, .overload, covers: [],
      nl: "Gebruik een hoofdschakelaar die ten minste de stroom van de hoofdzekering kan voeren.",
      en: "Use a main switch that can carry at least the current of the main fuse.",
      reason: Text(
        nl: "De hoofdzekering laat die stroom blijvend door; de schakelaar mag daarvan niet te heet worden.",
        en: "The main fuse lets that current through for long; the switch must not overheat from it."),
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
          nl: "Vervang de hoofdschakelaar door een van ten minste \(short.limit).",
          en: "Replace the main switch by one of at least \(short.limit).")
      }
    }

    Rule.busbarSumOfOneSource

    Rule.sharedDeviceSumOfOneSource

    Rule(
      "selectivity", .advice, .ours, .selective, covers: [],
      nl: "Kies voor een groep met een Sessy een automaat die eerder uitvalt dan de hoofdzekering.",
      en: "For a group with a Sessy choose a breaker that trips before the main fuse does.",
      reason: Text(
        nl: "Anders kan een fout op de groep het hele huis zonder stroom zetten.",
        en: "Otherwise a fault on the group can leave the whole house without power."),
      interpretation: Text(
        nl: "Uit een tabel uit de praktijk, voor hoofdzekeringen van 25, 35 en 40 A.",
        en: "From a table from practice, for main fuses of 25, 35 and 40 A."),
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
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 63 A}
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op, en de hoofdzekering staat in de tabel",
          en: "it has a Sessy, and the main fuse is in the table")
      ) { group, survey in
        group.hasSessy && survey.site.supply.selectiveBreaker.map { $0 != nil }
      }
    ) {
      Requirement(
        .breakerRating, .atMost,
        limit: { _, survey in
          // Where the table has none the rule does not apply.
          survey.site.supply.selectiveBreaker.map { $0 ?? .zero }
        },
        of: { group, _ in group.facts.breaker.ratedCurrent }, remedy: smallerBreaker)
    }

    Rule(
      "phase-imbalance", .advice, .ours, .imbalance, covers: [],
      nl: "Houd het verschil in vermogen tussen de fasen liefst op ten hoogste \(mostImbalance).",
      en: "Preferably keep the difference in power between the phases at \(mostImbalance) at most.",
      reason: Text(
        nl: "Een scheve belasting maakt de spanning in de straat ongelijk.",
        en: "An uneven load makes the voltages in the street unequal."),
      interpretation: Text(
        nl: "De grens komt uit een oudere netcode, uit de tweede hand: daarom advies.",
        en: "The limit is from an older grid code, at second hand: hence advice."),
      passing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1]}]
        pv_inverters: [{group: G8, phases: [L1], power: «3300 W»}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1]}]
        pv_inverters: [{group: G8, phases: ↓[L1], power: 3.7 kW}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: Survey.self,
      when: Condition(Text(nl: "het huis heeft drie fasen", en: "the house has three phases")) { survey, _ in
        survey.site.supply.phases == .three
      }
    ) {
      Requirement(
        Text(nl: "verschil bij leveren", en: "difference on delivery"), .atMost, mostImbalance,
        of: { survey, _ in survey.imbalance }
      ) { _ in
        Text(
          nl: "Zet een Sessy of omvormer over naar een rustiger fase.",
          en: "Move a Sessy or inverter to a quieter phase.")
      }
    }
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
  /// The largest breaker that trips before the main fuse; nil if the table does not have it.
  fileprivate var selectiveBreaker: Answer<Ampere?> {
    mainFuse.map { fuse in selectiveBreakers.first { $0.fuse == fuse }?.breaker }
  }
}
