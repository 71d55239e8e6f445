package import PlanCheck

extension Rule {
  /// Section 6.1 of the manual: taking a Sessy off the grid for some time.
  @ListBuilder<Rule> package static func supply(_ figures: Figures) -> [Rule] {
    Rule(
      "off-grid-maximum", .damage, .powerSupply, covers: ["OFL-005", "OFL-001"],
      nl: "Haal een Sessy nooit langer dan \(figures.offGridMaximum) van het net.",
      en: "Never take a Sessy off the grid for longer than \(figures.offGridMaximum).",
      fault: Text(nl: "De Sessy's gaan te lang van het net.", en: "The Sessys go off the grid for too long."),
      reason: Text(
        nl: "Zonder net loopt de batterij langzaam leeg; te ver leeg raakt hij beschadigd.",
        en: "Without the grid the battery slowly runs down; too far down it is damaged."),
      interpretation: planned,
      passing: ["off_grid: {duration: «4320 h»}", "off_grid: {duration: 0.001 h}"],
      failing: [
        "off_grid: {duration: ↓181 days}",
        """
        off_grid: {periods: [{sessys: [S1], duration: 4 days, state_of_charge: 60 %}, {sessys: [S1, S2], duration: ↓«180.01 days», state_of_charge: 60 %}]}
        sessys: [{name: S1}, {name: S2}]
        """,
      ],
      inapplicable: ["off_grid: {duration: 0 days}", "off_grid: {periods: []}"],
      each: TimeOffGrid.self, when: .offGrid
    ) {
      Requirement(
        Text(nl: "van het net", en: "off the grid"), .atMost, figures.offGridMaximum,
        of: { time, _ in time.duration }
      ) { excess in
        Text(
          nl:
            "Sluit de Sessy ten minste \(excess.difference) eerder weer aan, of zet hem inactief zonder hem los te koppelen.",
          en:
            "Connect the Sessy again at least \(excess.difference) sooner, or set it inactive without disconnecting it."
        )
      }
    }

    Rule(
      "charge-for-hours", .damage, .powerSupply, covers: ["OFL-002", "OFL-001"],
      nl:
        "Laad een Sessy tot ten minste \(figures.chargeForHours) voordat hij korter dan \(figures.offGridDay) van het net gaat.",
      en:
        "Charge a Sessy to at least \(figures.chargeForHours) before it goes off the grid for less than \(figures.offGridDay).",
      fault: Text(
        nl: "De lading is te laag voor minder dan \(figures.offGridDay) van het net.",
        en: "The charge is too low for less than \(figures.offGridDay) off the grid."),
      reason: depletion, interpretation: planned,
      passing: [
        "off_grid: {duration: 23.99 h, state_of_charge: «1 %»}",
        "off_grid: {duration: 0.001 h, state_of_charge: «1 %»}",
      ],
      failing: ["off_grid: {duration: 4 h, state_of_charge: ↓0 %}"],
      inapplicable: [
        "off_grid: {duration: 0 h, state_of_charge: 0 %}",
        "off_grid: {duration: «24 h», state_of_charge: 0 %}",
      ],
      each: TimeOffGrid.self,
      when: Condition(
        Text(
          nl: "de Sessy's gaan korter dan \(figures.offGridDay) van het net",
          en: "the Sessys go off the grid for less than \(figures.offGridDay)")
      ) { time, survey in
        time.duration > .zero && time.duration < survey.figures.offGridDay
      }
    ) {
      charge(figures.chargeForHours)
    }

    Rule(
      "charge-for-days", .damage, .powerSupply, covers: ["OFL-003", "OFL-001"],
      nl:
        "Laad een Sessy tot ten minste \(figures.chargeForDays) voordat hij \(figures.offGridDay) tot en met \(figures.offGridMonth) van het net gaat.",
      en:
        "Charge a Sessy to at least \(figures.chargeForDays) before it goes off the grid for \(figures.offGridDay) up to and including \(figures.offGridMonth).",
      fault: Text(
        nl: "De lading is te laag voor \(figures.offGridDay) tot en met \(figures.offGridMonth) van het net.",
        en:
          "The charge is too low for \(figures.offGridDay) up to and including \(figures.offGridMonth) off the grid."
      ),
      reason: depletion,
      interpretation: Text.sentences([
        Text(
          nl:
            "De handleiding noemt minder dan één dag en meer dan zeven dagen; wat ertussen ligt is gelezen als meer dan zeven.",
          en:
            "The manual names less than one day and more than seven days; what lies in between is read as more than seven."
        ),
        planned,
      ]),
      passing: [
        "off_grid: {duration: 30 days, state_of_charge: «5 %»}",
        "off_grid: {duration: 1 day, state_of_charge: «5 %»}",
      ],
      failing: ["off_grid: {duration: 8 days, state_of_charge: ↓4 %}"],
      inapplicable: [
        "off_grid: {duration: «23.99 h», state_of_charge: 4 %}",
        "off_grid: {duration: «720.01 h», state_of_charge: 4 %}",
      ],
      each: TimeOffGrid.self,
      when: Condition(
        Text(
          nl: "de Sessy's gaan \(figures.offGridDay) tot en met \(figures.offGridMonth) van het net",
          en:
            "the Sessys go off the grid for \(figures.offGridDay) up to and including \(figures.offGridMonth)"
        )
      ) { time, survey in
        time.duration >= survey.figures.offGridDay
          && time.duration <= survey.figures.offGridMonth
      }
    ) {
      charge(figures.chargeForDays)
    }

    Rule(
      "charge-for-months", .damage, .powerSupply, covers: ["OFL-004", "OFL-001"],
      nl:
        "Laad een Sessy tot ten minste \(figures.chargeForMonths) voordat hij langer dan \(figures.offGridMonth) van het net gaat.",
      en:
        "Charge a Sessy to at least \(figures.chargeForMonths) before it goes off the grid for longer than \(figures.offGridMonth).",
      fault: Text(
        nl: "De lading is te laag voor meer dan \(figures.offGridMonth) van het net.",
        en: "The charge is too low for more than \(figures.offGridMonth) off the grid."),
      reason: depletion, interpretation: planned,
      passing: ["off_grid: {duration: 720.01 h, state_of_charge: «50 %»}"],
      failing: [
        "off_grid: {duration: 31 days, state_of_charge: ↓49 %}",
        """
        off_grid: {duration: 0 days, periods: [{sessys: [S1], duration: 31 days, state_of_charge: ↓«49.99 %»}]}
        sessys: [{name: S1}]
        """,
      ],
      inapplicable: ["off_grid: {duration: «30 days», state_of_charge: 49 %}"],
      each: TimeOffGrid.self,
      when: Condition(
        Text(
          nl: "de Sessy's gaan langer dan \(figures.offGridMonth) van het net",
          en: "the Sessys go off the grid for longer than \(figures.offGridMonth)")
      ) { time, survey in time.duration > survey.figures.offGridMonth }
    ) {
      charge(figures.chargeForMonths)
    }
  }
}

private let planned = Text(
  nl: "De handleiding vraagt een blijvende voeding; gepland loskoppelen met genoeg lading mag.",
  en: "The manual asks for a permanent supply; planned disconnection with enough charge is allowed.")

private let depletion = Text(
  nl: "Hoe langer zonder net, hoe meer lading de batterij nodig heeft: te ver leeg raakt hij beschadigd.",
  en: "The longer without the grid, the more charge the battery needs: too far down it is damaged.")

private func charge(_ least: Percent) -> Requirement<TimeOffGrid> {
  Requirement(
    Text(nl: "lading bij het loskoppelen", en: "charge when disconnected"), .atLeast, least,
    of: { time, _ in time.stateOfCharge }
  ) { short in
    Text(
      nl: "Laad de Sessy's nog \(short.difference) bij voordat ze van het net gaan.",
      en: "Charge the Sessys another \(short.difference) before they go off the grid.")
  }
}

extension Condition<TimeOffGrid> {
  fileprivate static let offGrid = Condition(
    Text(nl: "de Sessy's gaan van het net", en: "the Sessys go off the grid")
  ) { time, _ in time.duration > .zero }
}
