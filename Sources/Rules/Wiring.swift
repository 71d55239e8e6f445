package import PlanCheck

extension Rule {
  /// Sections 4.3 and 4.3.4 of the manual: the group, and the phase of each Sessy.
  @ListBuilder<Rule> package static func wiring(_ figures: Figures, sheets: [SheetRow]) -> [Rule] {
    Rule(
      "group-loads", .fireOrShock, .installing, covers: ["INS-001", "SPC-024"],
      nl:
        "Sluit de Sessy aan op een eigen groep, of op de groep van de omvormer: er mag niets anders op zitten.",
      en: "Connect the Sessy to a group of its own, or to the inverter's group: nothing else may be on it.",
      reason: Text(
        nl:
          "De automaat ziet niet wat Sessy's en zonnepanelen achter hem leveren: andere verbruikers kunnen de kabel dan ongemerkt overbelasten.",
        en:
          "The breaker does not see what Sessys and PV behind it deliver: other consumers can then overload the cable unnoticed."
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
        holds: { group, _ in group.facts.hasOtherConsumers == false },
        remedy: Text(
          nl: "Haal de andere verbruikers van deze groep af, of leg een eigen groep aan voor de Sessy.",
          en: "Take the other consumers off this group, or make a group of its own for the Sessy."))
    }

    Rule(
      "wiring-sheet", .stops, .energising,
      covers: [
        "ON-004", "SHT-001", "SHT-002", "SHT-004", "SHT-005", "SHT-006", "SHT-008", "SHT-009", "SHT-010",
      ],
      nl: "Sluit de groep aan zoals een van de aansluitschema's van de handleiding haar tekent.",
      en: "Wire the group as one of the manual's wiring diagrams draws it.",
      reason: Text(
        nl: "Wat geen schema tekent, heeft de fabrikant niet beschreven: dat het werkt is niet zeker.",
        en: "What no sheet draws, the manufacturer has not described: that it works is not certain."),
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
          nl: "Verander de groep zoals bij het aansluitschema staat, of vraag de fabrikant om een schema.",
          en: "Change the group as told with the wiring diagram, or ask the manufacturer for a sheet."))
    }

    Rule(
      "cable-cores", .fireOrShock, .sheet2, covers: ["SHT-002", "SHT-003", "SHT-006"],
      nl: "Neem een kabel met een ader voor elke fase van de groep, voor de nul en voor de aarde.",
      en: "Take a cable with a core for each phase of the group, for the neutral and for the earth.",
      reason: Text(
        nl:
          "Met minder aders ontbreekt de nul of de aarde: bij een fout komt er dan spanning op het toestel.",
        en: "With fewer cores the neutral or the earth is missing: on a fault the unit can then become live."),
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
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "aders van de kabel", en: "cores of the cable"), .atLeast,
        limit: { group, _ in group.phases.map { $0.count + 2 } },
        of: { group, _ in group.facts.cable.cores }
      ) { short in
        Text(
          nl: "Leg een kabel met \(short.limit) aders; een driefasengroep mag ook eenfasig worden, met drie.",
          en: "Lay a cable with \(short.limit) cores; a three-phase group may go single-phase, with three.")
      }
      .mended { group, _, short in
        Remedy.limit(
          group.place[.cable][.cores], short, nl: "Leg een kabel met \(short.limit) aders.",
          en: "Lay a cable with \(short.limit) cores.")
      }
    }

    Rule(
      "breaker-poles", .injury, .sheet2, .advised, covers: ["SHT-002", "SHT-003", "SHT-006"],
      nl: "Neem liefst een automaat die alle fasen van de groep en de nul onderbreekt.",
      en: "Preferably take a breaker that interrupts all phases of the group, and the neutral.",
      reason: Text(
        nl:
          "Zo tekenen de aansluitschema's het, en zo is de groep in één keer spanningsloos; anders moet er meer uit.",
        en:
          "The wiring diagrams draw it so, and so the group is dead in one go; otherwise more has to be switched off."
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
          en: "it has a Sessy, and its breaker is no RCBO")
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

    Rule(
      "sessy-phase", .stops, .wiring, covers: ["ELE-003"],
      nl: "Noteer van elke Sessy de ene fase waarop hij actief is: een fase die zijn groep heeft.",
      en: "Record for each Sessy the one phase that it is active on: a phase that its group has.",
      reason: Text(
        nl:
          "Op een fase die zijn groep niet heeft blijft de Sessy stil, en zonder fase is zijn dongel niet in te stellen.",
        en:
          "On a phase that its group does not have the Sessy stays idle, and without a phase its dongle cannot be set."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3]}]
        sessys: [{group: G7, phase: L2}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1]}]
        sessys: [{group: G7, phase: ↓L2}]
        """
      ],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "fase van de groep", en: "phase of the group"),
        holds: { sessy, survey in
          sessy.facts.phase.combined(with: sessy.groupPhases) { $1.contains($0) }
        },
        remedy: Text(
          nl: "Kies voor deze Sessy een fase die zijn groep heeft, of een andere groep.",
          en: "Choose a phase for this Sessy that its group has, or another group."))
    }

    Rule(
      "bridge", .injury, .wiring, covers: ["ELE-001", "SPC-008"],
      nl: "Zet het bruggetje in het rode blokje op de fase waarop de Sessy actief is.",
      en: "Set the bridge in the red block to the phase that the Sessy is active on.",
      reason: .otherPhaseWatched,
      passing: ["sessys: [{phase: L2, bridge: L2}]"],
      failing: ["sessys: [{phase: L2, bridge: ↓L1}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "stand van het bruggetje", en: "position of the bridge"),
        holds: { sessy, _ in sessy.facts.bridge == sessy.phase },
        remedy: Text(
          nl:
            "Zet het bruggetje om naar de fase van deze Sessy, of kies de fase waarop het staat, als de groep die heeft.",
          en: "Move the bridge to this Sessy's phase, or choose the phase that it is on, if the group has it."
        )
      )
      .mended { sessy, _ in
        sessy.phase.value.map { phase in
          [
            [
              Remedy(
                Text(nl: "Zet het bruggetje op \(phase).", en: "Set the bridge to \(phase)."),
                setting: sessy.place[.bridge], to: .word(phase.rawValue))
            ]
          ]
        } ?? []
      }
    }

    Rule(
      "terminal-phase", .injury, .mainsWiring, covers: ["ELE-007"],
      nl:
        "Sluit bij een eenfasige groep de bruine ader aan op de klem van de fase waarop de groep in de meterkast zit.",
      en:
        "With a single-phase group connect the brown core to the terminal of the phase that the group is on in the meter box.",
      reason: .otherPhaseWatched,
      interpretation: onePhase,
      passing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L3]}]
        sessys: [{group: G7, phase: L3, terminal: L3}]
        """
      ],
      failing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L3]}]
        sessys: [{group: G7, phase: L3, terminal: ↓L1}]
        """,
        """
        supply: {phases: 1}
        groups: [{name: G7, phases: [L1]}]
        sessys: [{group: G7, phase: L1, terminal: ↓L2}]
        """,
      ],
      inapplicable: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2]}]
        sessys: [{group: G7, phase: L1, terminal: L3}]
        """,
        """
        supply: {phases: 1}
        groups: [{name: G7, phases: [L1]}]
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "de groep heeft één fase, en het huis drie of de klem is opgegeven",
          en: "the group has one phase, and the house three or the terminal is stated")
      ) { sessy, survey in
        sessy.groupPhases.map { $0.count } == 1
          && (survey.site.supply.phases == .three || sessy.facts.terminal.stated)
      }
    ) {
      Requirement(
        Text(nl: "klem van de bruine ader", en: "terminal of the brown core"),
        holds: { sessy, _ in
          sessy.facts.terminal.combined(with: sessy.groupPhases) { $1.contains($0) }
        },
        remedy: Text(
          nl: "Verplaats de bruine ader naar de klem van de fase van deze groep, en het bruggetje mee.",
          en: "Move the brown core to the terminal of this group's phase, and the bridge with it."))
    }

    Rule(
      "terminals-in-order", .injury, .mainsWiring, covers: ["ELE-004"],
      nl:
        "Sluit bij een groep met meer fasen elke fase aan op haar eigen klem: L1 op L1, L2 op L2, L3 op L3.",
      en: "With a group of more phases connect each phase to its own terminal: L1 to L1, L2 to L2, L3 to L3.",
      reason: .otherPhaseWatched,
      interpretation: onePhase,
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3]}]
        sessys: [{group: G7, phase: L2, terminal: L2}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3]}]
        sessys: [{group: G7, phase: L1, terminal: ↓L2}]
        """,
        """
        groups: [{name: G7, phases: [L1, L3]}]
        sessys: [{group: G7, phase: L3, terminal: ↓L1}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L3]}]
        sessys: [{group: G7, phase: L3, terminal: L1}]
        """
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(nl: "de groep heeft twee of drie fasen", en: "the group has two or three phases")
      ) { sessy, _ in sessy.groupPhases.map { $0.count } > 1 }
    ) {
      Requirement(
        Text(nl: "klem van de fase van de Sessy", en: "terminal of the Sessy's phase"),
        holds: { sessy, _ in sessy.facts.terminal == sessy.phase },
        remedy: Text(
          nl:
            "Zet de fasedraden elk op hun eigen klem, en het bruggetje op de fase waarop de Sessy actief is.",
          en:
            "Put each phase conductor on its own terminal, and the bridge on the phase that the Sessy is active on."
        )
      )
      .mended { sessy, _ in
        sessy.phase.value.map { phase in
          [
            [
              Remedy(
                Text(
                  nl: "Zet de fasedraad van \(phase) op klem \(phase), en elke andere op haar eigen klem.",
                  en: "Put the conductor of \(phase) on terminal \(phase), and each other on its own."),
                setting: sessy.place[.terminal], to: .word(phase.rawValue))
            ]
          ]
        } ?? []
      }
    }

    Rule(
      "feed-side", .stops, .mainsWiring, covers: ["ELE-004", "ELE-005", "ELE-010"],
      nl: "Sluit de voedende kabel, ook die van de vorige Sessy, aan op de kant Net van de klemmenstrook.",
      en:
        "Connect the feeding cable, that from the Sessy before it too, to the mains side of the terminal strip.",
      reason: Text(
        nl:
          "Aan de andere kant telt de Sessy zijn eigen voeding als opbrengst van de zonnepanelen, en regelt hij verkeerd.",
        en:
          "On the other side the Sessy counts its own feed as the yield of the panels, and controls wrongly."),
      passing: ["sessys: [{feed_side: net}]"],
      failing: ["sessys: [{feed_side: ↓pv}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "kant Net", en: "mains side"),
        holds: { sessy, _ in sessy.facts.feedSide == .net },
        remedy: Text(
          nl: "Verplaats de voedende kabel naar de kant Net.", en: "Move the feeding cable to the mains side."
        )
      )
      .mended { sessy, _ in
        [
          [
            Remedy(
              Text(
                nl: "Verplaats de voedende kabel naar de kant Net.",
                en: "Move the feeding cable to the mains side."), setting: sessy.place[.feedSide],
              to: .word("net"))
          ]
        ]
      }
    }

    Rule(
      "one-loop", .costs, .parallelWiring, covers: ["ELE-010"],
      nl: "Lus de Sessy's op een groep liefst door, van de ene naar de volgende.",
      en: "Preferably loop the Sessys of a group on, from the one to the next.",
      reason: Text(
        nl:
          "Zo tekenen de aansluitschema's het; twee kabels onder de klemmen van de werkschakelaar raken eerder los dan één.",
        en:
          "The wiring diagrams draw it so; two cables under the work switch's terminals come loose sooner than one."
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
      reason: Text(
        nl:
          "Sessy's op dezelfde fase delen de stroom van die fase, laden en leveren dan minder, en brengen minder op.",
        en: "Sessys on the same phase share its current, then charge and deliver less, and yield less."),
      interpretation: Text(
        nl:
          "De handleiding vraagt te verdelen, maar tekent zelf twee Sessy's op L1 (schema 5), en haar tabel laat er \(figures.sessysOnOnePhase) op één fase toe (2.4): daarom advies.",
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
          nl: "Zet een Sessy van de drukste fase over naar de rustigste.",
          en: "Move a Sessy from the busiest phase to the quietest.")
      }
      .mended { group, survey, _ in [survey.otherPhases(of: group)] }
    }
  }
}

extension Text {
  /// What a wrong phase comes to, whichever of the terminal, the bridge and the setting is wrong.
  static let otherPhaseWatched = Text(
    nl:
      "De Sessy werkt dan op een andere fase dan de dongel bewaakt, en kan automaat en hoofdzekering overbelasten: die worden heet, en vallen op den duur uit.",
    en:
      "The Sessy then works on another phase than the dongle watches, and can overload the breaker and the main fuse: they get hot, and trip in the end."
  )
}

private let onePhase = Text(
  nl:
    "De figuur ontbreekt. Gelezen als: klem, bruggetje en ingestelde fase zijn alle drie de fase van het huis.",
  en: "The figure is lost. Read as: terminal, bridge and phase setting are all three the phase of the house.")

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
