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

    Rule(
      "load-breaker", .injury, .overload, covers: [],
      nl: "Zet een grote verbruiker op een groep waarvan de automaat zijn stroom draagt.",
      en: "Put a large load on a group with a breaker that carries its current.",
      fault: Text(
        nl: "De automaat is te licht voor de grote verbruiker op de groep.",
        en: "The breaker is too light for the large load on the group."),
      reason: Text(
        nl:
          "Een automaat die langdurig boven zijn nominale stroom belast wordt, wordt heet en valt op den duur uit.",
        en: "A breaker that is loaded beyond its rated current for long gets hot, and trips in the end."),
      interpretation: Text(
        nl: "Elke verbruiker apart: of er meer tegelijk draaien, weet het bestand niet.",
        en: "Each load by itself: whether several run at once the file does not know."),
      passing: [
        """
        groups: [{name: G9, breaker: {rated_current: 16 A}}]
        loads: [{kind: heat_pump, group: G9, current: «16 A»}]
        """
      ],
      failing: [
        """
        groups: [{name: G9, breaker: {rated_current: 16 A}}]
        loads: [{kind: charger, group: G9, current: ↓32 A}]
        """
      ],
      inapplicable: [
        "groups: [{name: G9, breaker: {rated_current: 16 A}}]\nloads: [{kind: charger, current: 32 A}]"
      ],
      each: PlacedLoad.self,
      when: Condition(
        Text(nl: "er is opgegeven op welke groep hij zit", en: "it is stated which group it is on")
      ) { load, survey in survey.asks(survey.isPlaced(load)) }
    ) {
      Requirement(
        Text(nl: "grootste stroom", en: "largest current"), .atMost,
        limit: { load, _ in load.breakerRating },
        of: { load, _ in load.facts.current }
      ) { excess in
        Text(
          nl:
            "Geef hem een groep van ten minste \(excess.actual), of stel hem in op ten hoogste \(excess.limit).",
          en: "Give it a group of at least \(excess.actual), or set it to \(excess.limit) at most.")
      }
    }

    Rule(
      "charger-device", .fireOrShock, .charger, covers: [],
      nl:
        "Zet een laadpaal achter aardlekbeveiliging van type B, of een van type A als hij zelf gelijkstroom detecteert.",
      en:
        "Put a charger behind residual current protection of type B, or one of type A if it detects direct current itself.",
      fault: Text(
        nl: "De laadpaal heeft niet de aardlekbeveiliging die hij nodig heeft.",
        en: "The charger does not have the residual current protection that it needs."),
      reason: Text(
        nl: "Gelijkstroom uit de auto maakt een ander toestel ongevoelig: een foutstroom blijft dan staan.",
        en: "Direct current from the car makes another device insensitive: a fault current then persists."),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G9, breaker: {kind: rcbo, type: A}}, {name: G7, breaker: {kind: rcbo}}]
        loads: [{kind: charger, group: G9, dc_detection: yes}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: B, groups: [G9]}]}
        groups: [{name: G9, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo}}]
        loads: [{kind: charger, group: G9, dc_detection: no}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G9, breaker: {kind: ↓mcb}}, {name: G7, breaker: {kind: rcbo}}]
        loads: [{kind: charger, group: G9, dc_detection: yes}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G9, breaker: {kind: rcbo, type: ↓A}}, {name: G7, breaker: {kind: rcbo}}]
        loads: [{kind: charger, group: G9, dc_detection: no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G9, breaker: {kind: rcbo, type: ↓AC}}, {name: G7, breaker: {kind: rcbo}}]
        loads: [{kind: charger, group: G9, dc_detection: yes}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G9, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo}}]
        loads: [{kind: heat_pump, group: G9}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G9, G7]}]}
        groups: [{name: G9, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        loads: [{kind: charger, group: G9, dc_detection: no}]
        sessys: [{group: G7}]
        """,
      ],
      each: PlacedLoad.self,
      when: Condition(
        Text(
          nl: "het is een laadpaal op een groep die opgegeven is, zonder Sessy achter hetzelfde toestel",
          en: "it is a charger on a group that is stated, without a Sessy behind the same device")
      ) { load, survey in
        let isPlaced = survey.asks(survey.isPlaced(load))
        let isCharger = load.facts.kind == .charger
        guard isPlaced.value == true, isCharger.value != false else {
          return isPlaced.value == false ? isPlaced : isPlaced && isCharger
        }
        return isPlaced && isCharger && !survey.sharesDeviceWithSessy(load.facts.group)
      }
    ) {
      Requirement(
        Text(nl: "aardlekbeveiliging", en: "residual current protection"),
        holds: { load, survey in survey.isProtected(load.facts.group) },
        remedy: Text(
          nl: "Vervang de automaat van de laadpaal door een aardlekautomaat.",
          en: "Replace the charger's breaker by an RCBO."))
      Requirement(
        Text(
          nl: "type B, of type A en detectie in de laadpaal",
          en: "type B, or type A and detection in the charger"),
        holds: { load, survey in
          survey.eachDevice(before: load.facts.group, isAtLeast: .b)
            || (load.facts.detectsDirectCurrent == true
              && survey.eachDevice(before: load.facts.group, isAtLeast: .a))
        },
        remedy: Text(
          nl: "Neem een toestel van type B, of een laadpaal die zelf gelijkstroom detecteert achter type A.",
          en: "Take a device of type B, or a charger that detects direct current itself behind type A."))
    }
  }
}
