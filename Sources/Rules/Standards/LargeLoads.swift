import PlanCheck

extension Rule {
  /// What large consumers and batteries take beside the Sessys.
  @ListBuilder<Rule> static func largeLoads(_ figures: Figures) -> [Rule] {
    Rule(
      "large-loads", .stops, .overload, .advised, covers: [],
      nl:
        "Houd wat grote verbruikers en ladende Sessy's op een fase samen afnemen bij voorkeur binnen de hoofdzekering.",
      en:
        "Preferably keep what large loads and charging Sessys take together on a phase within the main fuse.",
      fault: Text(
        nl: "Grote verbruikers en ladende Sessy's vragen op een fase te veel.",
        en: "Large loads and charging Sessys ask too much of a phase."),
      reason: Text(
        nl:
          "Een laadpaal of kookplaat zonder lastbewaking laat de Sessy's geen ruimte: dan ontzien alleen de dongels de hoofdzekering nog, door minder te laden.",
        en:
          "A charger or hob without load control leaves the Sessys no room: only the dongles then still spare the main fuse, by charging less."
      ),
      interpretation: Text(
        nl:
          "Gerekend met \(figures.sessyCurrent) per Sessy die laadt en de grootste stroom van wat zichzelf niet begrenst. De dongels houden de aansluiting op de hoofdzekering: daarom advies.",
        en:
          "Worked out with \(figures.sessyCurrent) for each charging Sessy and the largest current of what does not limit itself. The dongles keep the connection to the main fuse: hence advice."
      ),
      passing: [
        """
        supply: {phases: 3, main_fuse: «26 A»}
        loads: [{kind: charger, phases: [L1], current: 16 A, load_control: no}, {kind: boiler, phases: [L1], current: 20 A, load_control: yes}]
        batteries: [{phases: [L2], current: 16 A, load_control: no}, {phases: [L1], current: 16 A, load_control: yes}]
        sessys: [{phase: L1}]
        """
      ],
      failing: [
        """
        supply: {phases: 3, main_fuse: ↓25 A}
        loads: [{kind: charger, phases: [L1, L2, L3], current: 16 A, load_control: no}]
        sessys: [{phase: L2}]
        """,
        """
        supply: {phases: 3, main_fuse: ↓25 A}
        loads: []
        batteries: [{phases: [L1], current: 16 A, load_control: no}]
        sessys: [{phase: L1}]
        """,
      ],
      each: Survey.self
    ) {
      Requirement(
        .mainFuseRating, carries: { survey, _ in survey.largestImport },
        of: { survey, _ in survey.site.supply.mainFuse }
      ) { _ in
        Text(
          nl: "Zet de Sessy op een andere fase, of geef de grote verbruiker lastbewaking.",
          en: "Put the Sessy on another phase, or give the large load load control.")
      }
      .mended { survey, _, _ in [survey.otherPhases()] }
    }
  }
}
