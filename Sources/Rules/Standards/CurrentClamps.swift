import PlanCheck

extension Rule {
  /// Where the clamps of a CT meter belong: of that the manual says nothing.
  @ListBuilder<Rule> static var currentClamps: [Rule] {
    Rule(
      "ct-phases", .stops, .clamps, covers: [],
      nl: "Zet om elke fase van de hoofdaansluiting een klem van de CT-meter.",
      en: "Put a clamp of the CT meter around each phase of the main connection.",
      fault: Text(
        nl: "Niet om elke fase zit een klem van de CT-meter.",
        en: "Not every phase has a clamp of the CT meter around it."),
      reason: Text(
        nl: "Wat op een fase zonder klem stroomt, telt niet mee: de Sessy regelt dan verkeerd.",
        en: "What flows on a phase without a clamp does not count: the Sessy then controls wrongly."),
      interpretation: otherMakers,
      passing: [
        "supply: {phases: 3}\nct_meter: {present: yes, phases: [L1, L2, L3]}",
        "supply: {phases: 1}\nct_meter: {present: yes, phases: [L1]}",
      ],
      failing: ["supply: {phases: 3}\nct_meter: {present: yes, phases: ↓[L1, L2]}"],
      inapplicable: [
        "supply: {phases: 3}\nct_meter: {present: no, phases: [L1]}", "supply: {phases: 3}",
      ],
      each: Survey.self, when: .hasCTMeter
    ) {
      Requirement(
        Text(nl: "fasen met een klem", en: "phases with a clamp"), .atLeast,
        limit: { survey, _ in survey.site.supply.phases.map { $0.count } },
        of: { survey, _ in survey.site.ctMeter.phaseCount }
      ) { short in
        Text(
          nl: "Zet er nog \(short.difference) bij, elk om een eigen fase.",
          en: "Add \(short.difference) more, each around a phase of its own.")
      }
    }

    Rule(
      "ct-location", .stops, .clamps, covers: [],
      nl: "Zet de klemmen van de CT-meter om de hoofdaansluiting, vóór alle groepen.",
      en: "Put the clamps of the CT meter around the main connection, ahead of all groups.",
      fault: Text(
        nl: "De klemmen van de CT-meter zitten niet om de hoofdaansluiting.",
        en: "The clamps of the CT meter are not around the main connection."),
      reason: Text(
        nl: "Groepen die ervoor afgetakt zijn telt hij niet mee: de Sessy regelt dan verkeerd.",
        en: "Groups that branch off ahead of them do not count: the Sessy then controls wrongly."),
      interpretation: otherMakers,
      passing: ["ct_meter: {present: yes, at_mains: yes}"],
      failing: ["ct_meter: {present: yes, at_mains: ↓no}"],
      inapplicable: ["ct_meter: {present: no, at_mains: no}"],
      each: Survey.self, when: .hasCTMeter
    ) {
      Requirement(
        Text(nl: "klemmen om de hoofdaansluiting", en: "clamps around the main connection"),
        holds: { survey, _ in survey.site.ctMeter.isAtMains == true },
        remedy: Text(
          nl: "Verplaats de klemmen naar de aders tussen de meter en de eerste groep.",
          en: "Move the clamps to the cores between the meter and the first group."))
    }
  }
}

private let otherMakers = Text(
  nl: "Van de klemmen zegt de handleiding niets; de bron beschrijft die van een andere fabrikant.",
  en: "The manual says nothing of the clamps; the source describes those of another maker.")

extension Citation {
  fileprivate static let clamps = Citation.publication(
    Text(
      nl: "fabrikant: Ferroamp, stroomklemmen om de drie fasen van de hoofdaansluiting",
      en: "maker: Ferroamp, current clamps around the three phases of the main connection"),
    address:
      "https://support.ferroamp.com/sv-SE/support/solutions/articles/47001162392-var-skall-str%C3%B6mtransformatorerna-placeras-"
  )
}
