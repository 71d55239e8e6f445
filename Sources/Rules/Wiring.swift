package import PlanCheck

extension Rule {
  /// Sections 4.3 and 4.3.4 of the manual: the group, and the phase of each Sessy.
  @ListBuilder<Rule> package static func wiring(_ figures: Figures, sheets: [SheetRow]) -> [Rule] {
    Rule(
      "group-loads", .fireOrShock, .installing, covers: ["INS-001", "SPC-024"],
      nl:
        "Sluit de Sessy aan op een eigen groep, of op de groep van de omvormer: er mag niets anders op zitten.",
      en: "Connect the Sessy to a group of its own, or to the inverter's group: nothing else may be on it.",
      fault: Text(
        nl: "Op de groep zit nog iets anders dan Sessy's en een omvormer.",
        en: "There is something on the group besides Sessys and an inverter."),
      reason: Text(
        nl:
          "De automaat ziet niet wat Sessy's en zonnepanelen achter hem leveren: andere verbruikers kunnen de kabel dan ongemerkt overbelasten.",
        en:
          "The breaker does not see what Sessys and solar panels behind it deliver: other consumers can then overload the cable unnoticed."
      ),
      passing: [
        """
        groups: [{name: G7, sockets: no, other_consumers: no}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G3, sockets: ↓yes, other_consumers: no}]
        sessys: [{group: G3}]
        """,
        """
        groups: [{name: G3, sockets: no, other_consumers: ↓yes}]
        sessys: [{group: G3}]
        """,
        """
        groups: [{name: G3, sockets: no, other_consumers: no}]
        batteries: [{group: ↓G3}]
        sessys: [{group: G3}]
        """,
        """
        groups: [{name: G3, sockets: no}]
        loads: [{kind: boiler, group: ↓G3}]
        sessys: [{group: G3}]
        """,
        """
        groups: [{name: schuur, sockets: no, other_consumers: no, board: {busbar: {rated_current: 63 A}, groups: ↓[licht]}}, {name: licht}]
        sessys: [{group: schuur}]
        """,
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "geen stopcontacten", en: "no sockets"),
        holds: { group, _ in group.facts.hasSockets == false },
        remedy: Text(
          nl: "Haal de stopcontacten van deze groep af, of leg een eigen groep aan voor de Sessy.",
          en: "Take the sockets off this group, or make a group of its own for the Sessy."))
      Requirement(
        Text(nl: "geen andere verbruikers", en: "no other consumers"),
        holds: { group, _ in
          !(group.hasOtherBattery || group.hasLargeLoad) && group.facts.hasOtherConsumers == false
        },
        remedy: Text(
          nl: "Haal de andere verbruikers van deze groep af, of leg een eigen groep aan voor de Sessy.",
          en: "Take the other consumers off this group, or make a group of its own for the Sessy."))
      Requirement(
        Text(nl: "geen onderverdeler erachter", en: "no sub-board behind it"),
        holds: { group, _ in group.facts.board.groups.stated.map { _ in false } },
        remedy: Text(
          nl: "Zet de Sessy op een eigen groep in de onderverdeler.",
          en: "Put the Sessy on a group of its own on the sub-board.")
      )
      .when { group, _ in .known(group.facts.board.isStated) }
    }

    Rule(
      "wiring-sheet", .stops, .energising,
      covers: [
        "ON-004", "SHT-001", "SHT-002", "SHT-004", "SHT-005", "SHT-006", "SHT-008", "SHT-009", "SHT-010",
      ],
      nl: "Sluit de groep aan volgens een van de aansluitschema's van de handleiding.",
      en: "Wire the group by one of the manual's wiring diagrams.",
      fault: Text(
        nl: "De groep past op geen aansluitschema van de handleiding.",
        en: "The group fits none of the manual's wiring diagrams."),
      reason: Text(
        nl: "Wat op geen schema staat, heeft de fabrikant niet beschreven: dat het werkt is niet zeker.",
        en: "The manufacturer has not described what is on no sheet: it is not certain that it works."),
      interpretation: Text(
        nl: "Een schema dat het dichtst in de buurt komt, volstaat; het rapport zegt waarin het verschilt.",
        en: "A sheet that comes closest will do; the report says in what it differs."),
      passing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        supply: {phases: ↓1}
        groups: [{name: G7}]
        pv_inverters: []
        sessys: [{group: G7}, {group: G7}, {group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "een schema van de handleiding", en: "a sheet of the manual"),
        holds: { group, survey in survey.sheetMatch(for: group, in: sheets) != .none },
        remedy: Text(
          nl: "Pas de groep aan zoals bij het aansluitschema staat, of vraag de fabrikant om een schema.",
          en: "Change the group as told with the wiring diagram, or ask the manufacturer for a sheet."))
    }

    Rule(
      "cable-cores", .fireOrShock, .sheet2, covers: ["SHT-002", "SHT-003", "SHT-006"],
      nl: "Neem een kabel met een ader voor elke fase van de groep, voor de nul en voor de aarde.",
      en: "Take a cable with a core for each phase of the group, for the neutral and for the earth.",
      fault: Text(
        nl: "De kabel heeft te weinig aders voor de groep.", en: "The cable has too few cores for the group."),
      reason: Text(
        nl:
          "Met minder aders ontbreekt de nul of de aarde: bij een fout komt er dan spanning op het toestel.",
        en: "With fewer cores the neutral or the earth is missing: on a fault the unit can become live."),
      interpretation: phaseVersions,
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], cable: {cores: «5»}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L2], cable: {cores: «3»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], cable: {cores: ↓4}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3], cable: {cores: 5}}]
        sessys: [{name: S1, group: G7}, {group: G7, fed_from: S1, cable: {cores: ↓3}}]
        """,
      ],
      each: CableStretch.self,
      when: Condition(
        Text(nl: "hij komt bij een Sessy uit", en: "it lands at a Sessy")
      ) { cable, _ in cable.landsAtSessy }
    ) {
      Requirement(
        Text(nl: "aders van de kabel", en: "cores of the cable"), .atLeast,
        limit: { cable, _ in cable.phases.map { $0.count + 2 } },
        of: { cable, _ in cable.facts.cores }
      ) { short in
        Text(
          nl: "Leg een kabel met \(short.limit) aders; een driefasengroep mag ook eenfasig worden, met drie.",
          en: "Lay a cable with \(short.limit) cores; a three-phase group may go single-phase, with three.")
      }
      .mended { cable, _, short in
        Remedy.limit(
          cable.cablePlace[.cores], short, nl: "Leg een kabel met \(short.limit) aders.",
          en: "Lay a cable with \(short.limit) cores.")
      }
    }

    Rule(
      "breaker-poles", .injury, .sheet2, .advised, covers: ["SHT-002", "SHT-003", "SHT-006"],
      nl: "Neem bij voorkeur een automaat die alle fasen van de groep en de nul onderbreekt.",
      en: "Preferably take a breaker that interrupts all phases of the group, and the neutral.",
      fault: Text(
        nl: "De automaat onderbreekt niet alle fasen en de nul.",
        en: "The breaker does not interrupt all phases and the neutral."),
      reason: Text(
        nl:
          "Zo staat het op de aansluitschema's, en zo is de groep in één keer spanningsloos; anders moet er meer uit.",
        en:
          "The wiring diagrams show it so, and so the group is dead in one go; otherwise more has to be switched off."
      ),
      interpretation: phaseVersions,
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: «4»}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L2], breaker: {kind: mcb, poles: «2»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb, poles: ↓3}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, poles: 3}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op, en de automaat is geen aardlekautomaat",
          en: "it has a Sessy, and its breaker is not an RCBO")
      ) { group, _ in group.hasSessy && !group.isRCBO }
    ) {
      Requirement(
        Text(nl: "polen van de automaat", en: "poles of the breaker"), .atLeast,
        limit: { group, _ in group.phases.map { $0.count + 1 } },
        of: { group, _ in group.facts.breaker.poles }
      ) { short in
        Text(
          nl: "Vervang de automaat door een met \(short.limit) polen.",
          en: "Replace the breaker by one with \(short.limit) poles.")
      }
      .mended { group, _, short in
        Remedy.limit(
          group.place[.breaker][.poles], short, nl: "Vervang de automaat door een met \(short.limit) polen.",
          en: "Replace the breaker by one with \(short.limit) poles.")
      }
    }

    sessyWiring

    Rule(
      "one-loop", .costs, .parallelWiring, covers: ["ELE-010"],
      nl: "Lus de Sessy's op een groep bij voorkeur door, van de een naar de volgende.",
      en: "Preferably loop the Sessys of a group, from one to the next.",
      fault: Text(
        nl: "De Sessy's op de groep zijn niet in één lus doorgelust.",
        en: "The Sessys on the group are not wired in one loop."),
      reason: Text(
        nl:
          "Zo staat het op de aansluitschema's; twee kabels onder de klemmen van de werkschakelaar raken eerder los dan één.",
        en:
          "The wiring diagrams show it so; two cables under the work switch's terminals come loose sooner than one."
      ),
      interpretation: Text(
        nl:
          "De handleiding beschrijft een lus, en verbiedt geen tweede kabel naar de werkschakelaar: daarom advies.",
        en:
          "The manual describes a loop, and does not forbid a second cable to the work switch: hence advice."),
      passing: [
        """
        groups: [{name: G7}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: S1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: ↓work_switch}]
        """,
        """
        groups: [{name: G7}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: S1}, {name: S3, group: G7, fed_from: ↓S1}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        sessys: [{name: S1, group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(nl: "er zitten twee of meer Sessy's op", en: "it has two or more Sessys")
      ) { group, _ in group.sessyCount > 1 }
    ) {
      Requirement(
        Text(nl: "één lus", en: "one loop"), holds: { group, survey in survey.isOneLoop(group) },
        remedy: Text(
          nl: "Voed elke volgende Sessy zo mogelijk vanaf de vorige.",
          en: "If possible feed each next Sessy from the one before it."))
    }

    Rule(
      "phase-spread", .costs, .wiring, covers: ["ELE-002"],
      nl: "Verdeel de Sessy's op een driefasengroep over de fasen: met een verschil van ten hoogste één.",
      en: "Spread the Sessys on a three-phase group over the phases: a difference of one at most.",
      fault: Text(
        nl: "De Sessy's op de groep zijn ongelijk over de fasen verdeeld.",
        en: "The Sessys on the group are spread unevenly over the phases."),
      reason: Text(
        nl:
          "Sessy's op dezelfde fase delen de stroom van die fase, laden en leveren dan minder, en brengen minder op.",
        en: "Sessys on the same phase share its current, so they charge and deliver less, and yield less."),
      interpretation: Text(
        nl:
          "De handleiding vraagt te verdelen, maar tekent zelf twee Sessy's op L1 (schema 5), en de tabel laat er \(figures.sessysOnOnePhase) op één fase toe (2.4): daarom advies.",
        en:
          "The manual asks to spread, but draws two Sessys on L1 itself (sheet 5), and its table allows \(figures.sessysOnOnePhase) on one phase (2.4): hence advice."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3]}]
        sessys: [{group: G7, phase: L1}, {group: G7, phase: L2}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3]}]
        sessys: [{group: ↓G7, phase: L1}, {group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L1, L2]}]
        sessys: [{group: G7, phase: L1}, {group: G7, phase: L1}]
        """,
        """
        groups: [{name: G7, phases: [L1, L2, L3]}]
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "de groep heeft drie fasen en twee of meer Sessy's",
          en: "the group has three phases and two or more Sessys")
      ) { group, _ in group.isThreePhase && group.sessyCount > 1 }
    ) {
      Requirement(
        Text(nl: "verschil tussen de fasen", en: "difference between the phases"), .atMost, 1,
        of: { group, _ in group.phaseDifference }
      ) { _ in
        Text(
          nl: "Zet een Sessy van de zwaarst belaste fase op de minst belaste.",
          en: "Move a Sessy from the most loaded phase to the least loaded.")
      }
      .mended { group, survey, _ in [survey.otherPhases(of: group)] }
    }
  }
}

private let phaseVersions = Text(
  nl:
    "Gelezen uit schema 2 en 5, die een vierpolige aardlekautomaat en een vijfaderige kabel tekenen en een eenfasige uitvoering toestaan.",
  en:
    "Read from sheets 2 and 5, which draw a four-pole RCBO and a five-core cable, and allow a single-phase version."
)

extension LoadedGroup {
  fileprivate var isThreePhase: Answer<Bool> { phases.map { $0.count } == Phase.allCases.count }

  /// How many Sessys more there are on the busiest phase than on the quietest.
  fileprivate var phaseDifference: Answer<Int> {
    let most = sessysOnPhase.l1.combined(with: sessysOnPhase.l2) { (max($0, $1), min($0, $1)) }
    return most.combined(with: sessysOnPhase.l3) { max($0.0, $1) - min($0.1, $1) }
  }
}
