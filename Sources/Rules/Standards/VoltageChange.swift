import PlanCheck

extension Rule {
  /// How much the voltage changes along a cable.
  @ListBuilder<Rule> static func voltageChanges(_ figures: Figures) -> [Rule] {
    Rule(
      "voltage-change", .stops, .voltageDrop, covers: ["QUA-004"],
      nl: "Houd het spanningsverlies over de kabel naar de Sessy's op ten hoogste \(mostVoltageChange).",
      en: "Keep the voltage drop along the cable to the Sessys at \(mostVoltageChange) at most.",
      fault: Text(
        nl: "Het spanningsverlies over de kabel naar de Sessy's is te groot.",
        en: "The voltage drop along the cable to the Sessys is too large."),
      reason: Text(
        nl:
          "Bij leveren stijgt de spanning achter een lange dunne kabel zo ver dat de Sessy zijn vermogen verlaagt of afschakelt.",
        en:
          "Behind a long thin cable the voltage rises so far on delivery that the Sessy reduces its power or switches off."
      ),
      interpretation: lengthCounted,
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: «64.82 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: «64.82 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}, {group: G7, phase: L2}, {group: G7, phase: L3}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: 20 m}}]
        pv_inverters: []
        sessys: [{name: S1, group: G7, phase: L1, fed_from: work_switch}, {name: S2, group: G7, phase: L1, fed_from: S1, cable: {cross_section: 2.5 mm2, length: «32.82 m»}}]
        """,
        """
        supply: {main_fuse: 25 A}
        groups: [{name: G8, phases: [L1], breaker: {rated_current: 20 A}, cable: {cross_section: 6 mm2, length: 50 m}, board: {groups: [G7]}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: «44.02 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, length: 70 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """,
        // 20 m to the first Sessy with 16 A, and 50 m on to the next with its 10 A: 5.7 + 8.9 V.
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, length: 20 m}}]
        pv_inverters: []
        sessys: [{name: S1, group: G7, phase: L1, fed_from: work_switch}, {name: S2, group: G7, phase: L1, fed_from: S1, cable: {cross_section: 2.5 mm2, length: 50 m}}]
        """,
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      voltageChange(mostVoltageChange)
    }

    Rule(
      "voltage-change-advised", .stops, .voltageRise, .advised, covers: [],
      nl:
        "Houd het spanningsverlies over de kabel naar de Sessy's bij voorkeur op ten hoogste \(advisedVoltageChange).",
      en:
        "Preferably keep the voltage drop along the cable to the Sessys at \(advisedVoltageChange) at most.",
      fault: Text(
        nl: "Het spanningsverlies over de kabel naar de Sessy's is groter dan geadviseerd.",
        en: "The voltage drop along the cable to the Sessys is larger than advised."),
      reason: Text(
        nl: "Met meer blijft er weinig ruimte voor de spanningsstijging in de straat als de zon schijnt.",
        en:
          "With more there is little room left for the rise of the voltage in the street when the sun shines."
      ),
      interpretation: lengthCounted,
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 4 mm2, length: «20.83 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, length: 14 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: «64.83 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op, en het spanningsverlies is niet meer dan \(mostVoltageChange)",
          en: "it has a Sessy, and the voltage drop is no more than \(mostVoltageChange)")
      ) { group, survey in
        // Most groups have no Sessy, and the change takes time to work out.
        guard group.hasSessy.value != false else { return group.hasSessy.answer }
        return group.hasSessy && survey.relativeVoltageChange(of: group) <= mostVoltageChange
      }
    ) {
      voltageChange(advisedVoltageChange)
    }

    Rule(
      "voltage-at-sessy", .stops, .voltageRise, covers: [],
      nl:
        "Zorg dat de spanning bij de Sessy's ook bij volle levering ten hoogste \(figures.highestVoltage) is.",
      en:
        "Make sure that the voltage at the Sessys is \(figures.highestVoltage) at most at full delivery too.",
      fault: Text(
        nl: "De spanning bij de Sessy's wordt bij volle levering te hoog.",
        en: "The voltage at the Sessys gets too high at full delivery."),
      reason: Text(
        nl:
          "Daarboven schakelt de Sessy af. De spanning die in de meterkast gemeten is, is bij de Sessy hoger: wat hij levert stuwt de spanning over de kabel op.",
        en:
          "Above it the Sessy switches off. The voltage that was measured in the meter box is higher at the Sessy: what it delivers pushes the voltage up along the cable."
      ),
      interpretation: Text(
        nl:
          "De hoogste gemeten spanning, en daarbij de grootste stijging over de kabel. De grens is die van de handleiding (2.4.1); dat die bij de Sessy geldt, is onze lezing.",
        en:
          "The highest voltage measured, and the largest rise along the cable beside it. The limit is that of the manual (2.4.1); that it holds at the Sessy is our reading."
      ),
      passing: [
        """
        supply: {voltage: {highest: «244.13 V»}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: 50 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        supply: {voltage: {highest: ↓251 V}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: 17 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "hoogste spanning bij de Sessy", en: "highest voltage at the Sessy"), .atMost,
        figures.highestVoltage,
        spanning: { group, survey in
          survey.site.supply.voltage.highestSpread.combined(with: survey.voltageRise(of: group), +)
        }
      ) { _ in
        Text(
          nl: "Neem een dikkere kabel of een kortere weg, of meld de hoge spanning bij de netbeheerder.",
          en: "Take a thicker cable or a shorter way, or report the high voltage to the network operator.")
      }
    }
  }
}

private let mostVoltageChange = figure(Percent(5))
private let advisedVoltageChange = figure(Percent(1))

private let lengthCounted = Text(
  nl:
    "Van de meterkast af, met de kabel van de voeding erbij als de groep in een onderverdeler zit. Ergste geval, bij 70 °C en cos φ 1, met de stromen die de dongels aanhouden: de Sessy's werken alle in één richting of staan stil, en een omvormer levert terwijl ze op een andere fase laden. De stroom van een fase komt door de nul terug en telt de lengte twee keer; wat in de andere fasen de andere kant op loopt komt er voor de helft bij, en wat een driefasige omvormer levert telt één keer.",
  en:
    "From the meter box on, with the cable of the feed where the group is on a sub-board. The worst case, at 70 °C and cos φ 1, with the currents that the dongles keep to: the Sessys all work in one direction or stand still, and an inverter delivers while they charge on another phase. The current of a phase returns through the neutral and counts the length twice; half of what the other phases carry the other way is added, and what a three-phase inverter gives counts once."
)

private func voltageChange(_ limit: Percent) -> Requirement<LoadedGroup> {
  Requirement(
    Text(nl: "spanningsverlies, bij leveren spanningsstijging", en: "voltage drop, on delivery voltage rise"),
    .atMost, limit,
    of: { group, survey in survey.relativeVoltageChange(of: group) }
  ) { _ in
    Text(
      nl: "Neem een dikkere kabel, een kortere weg, of verdeel de Sessy's over de fasen.",
      en: "Take a thicker cable or a shorter way, or spread the Sessys over the phases.")
  }
  .mended { group, survey, _ in [survey.otherPhases(of: group), Remedy.thickerCable(group)] }
}
