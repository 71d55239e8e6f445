import PlanCheck

extension Rule {
  /// How much the voltage changes along a cable.
  @ListBuilder<Rule> static var voltageChanges: [Rule] {
    Rule(
      "voltage-change", .performance, .ours, .voltageDrop, covers: ["QUA-004"],
      nl: "Houd de spanningsverandering over de kabel naar de Sessy's op ten hoogste \(mostVoltageChange).",
      en: "Keep the voltage change along the cable to the Sessys at \(mostVoltageChange) at most.",
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
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, length: 70 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      voltageChange(mostVoltageChange)
    }

    Rule(
      "voltage-change-advised", .advice, .ours, .voltageRise, covers: [],
      nl:
        "Houd de spanningsverandering over de kabel naar de Sessy's liefst op ten hoogste \(advisedVoltageChange).",
      en:
        "Preferably keep the voltage change along the cable to the Sessys at \(advisedVoltageChange) at most.",
      reason: Text(
        nl: "Zo blijft er ruimte voor de spanningsstijging in de straat als de zon schijnt.",
        en: "That leaves room for the rise of the voltage in the street when the sun shines."),
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
          nl: "er zit een Sessy op, en de verandering is niet meer dan \(mostVoltageChange)",
          en: "it has a Sessy, and the change is no more than \(mostVoltageChange)")
      ) { group, _ in
        // Most groups have no Sessy, and the change takes time to work out.
        guard group.hasSessy.value != false else { return group.hasSessy.answer }
        return group.hasSessy && group.relativeVoltageChange <= mostVoltageChange
      }
    ) {
      voltageChange(advisedVoltageChange)
    }
  }
}

private let mostVoltageChange = figure(Percent(5))
private let advisedVoltageChange = figure(Percent(1))

private let lengthCounted = Text(
  nl:
    "Gerekend met de grootste stroom in de groep, alle Sessy's tegelijk, bij 70 °C en cos φ 1. Wat de drie fasen delen loopt niet door de nul, en telt de lengte één keer; de rest telt haar twee keer.",
  en:
    "Worked out with the largest current in the group, all Sessys at once, at 70 °C and cos φ 1. What the three phases share does not return through the neutral, and counts the length once; the rest counts it twice."
)

private func voltageChange(_ limit: Percent) -> Requirement<LoadedGroup> {
  Requirement(
    Text(nl: "spanningsverandering", en: "voltage change"), .atMost, limit,
    of: { group, _ in group.relativeVoltageChange }
  ) { _ in
    Text(
      nl: "Neem een dikkere kabel, een kortere weg, of verdeel de Sessy's over de fasen.",
      en: "Take a thicker cable or a shorter way, or spread the Sessys over the phases.")
  }
}
