import PlanCheck

extension Rule {
  /// Sections 4.3.4 and 4.3.4.1 of the manual: the phase of a Sessy, and the terminals of its cable.
  @ListBuilder<Rule> static var sessyWiring: [Rule] {
    Rule(
      "sessy-phase", .stops, .wiring, covers: ["ELE-003"],
      nl: "Maak elke Sessy actief op één fase, een van zijn groep.",
      en: "Make each Sessy active on one phase, one of its group.",
      fault: Text(
        nl: "De Sessy is actief op een fase die zijn groep niet heeft.",
        en: "The Sessy is active on a phase that its group does not have."),
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
      nl: "Zet de brug in het rode blokje op de fase waarop de Sessy actief is.",
      en: "Set the bridge in the red block to the phase that the Sessy is active on.",
      fault: Text(
        nl: "De brug staat op een andere fase dan die van de Sessy.",
        en: "The bridge is on another phase than that of the Sessy."),
      reason: .otherPhaseWatched,
      passing: ["sessys: [{phase: L2, bridge: L2}]"],
      failing: ["sessys: [{phase: L2, bridge: ↓L1}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "stand van de brug", en: "position of the bridge"),
        holds: { sessy, _ in sessy.facts.bridge == sessy.phase },
        remedy: Text(
          nl:
            "Zet de brug om naar de fase van deze Sessy, of kies de fase waarop die staat, als de groep die heeft.",
          en: "Move the bridge to this Sessy's phase, or choose the phase that it is on, if the group has it."
        )
      )
      .mended { sessy, _ in
        guard let phase = sessy.phase.value else { return [] }
        guard sessy.groupPhases.value?.contains(phase) != false else {
          // Another finding orders a phase of the group: the one that the bridge is on, if it is.
          guard let bridge = sessy.facts.bridge.value, sessy.groupPhases.value?.contains(bridge) == true
          else { return [] }
          return [
            [
              Remedy(
                Text(nl: "Maak de Sessy actief op \(bridge).", en: "Make the Sessy active on \(bridge)."),
                setting: sessy.place[.phase], to: .word(bridge.rawValue))
            ]
          ]
        }
        return [
          [
            Remedy(
              Text(nl: "Zet de brug op \(phase).", en: "Set the bridge to \(phase)."),
              setting: sessy.place[.bridge], to: .word(phase.rawValue))
          ]
        ]
      }
    }

    Rule(
      "terminal-phase", .injury, .mainsWiring, covers: ["ELE-007"],
      nl:
        "Sluit bij een eenfasige groep de bruine ader aan op de klem van de fase waarop de groep in de meterkast zit.",
      en:
        "With a single-phase group connect the brown core to the terminal of the phase that the group is on in the meter box.",
      fault: Text(
        nl: "De bruine ader zit op de klem van een andere fase dan die van de groep.",
        en: "The brown core is on the terminal of another phase than the group's."),
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
          && (survey.site.supply.phases == .three || survey.asks(sessy.facts.terminal.stated))
      }
    ) {
      Requirement(
        Text(nl: "klem van de bruine ader", en: "terminal of the brown core"),
        holds: { sessy, _ in
          sessy.facts.terminal.combined(with: sessy.groupPhases) { $1.contains($0) }
        },
        remedy: Text(
          nl: "Verplaats de bruine ader naar de klem van de fase van deze groep, en de brug mee.",
          en: "Move the brown core to the terminal of this group's phase, and the bridge with it."))
    }

    Rule(
      "terminals-in-order", .injury, .mainsWiring, covers: ["ELE-004"],
      nl:
        "Sluit bij een groep met meer fasen elke fase aan op de eigen klem: L1 op L1, L2 op L2, L3 op L3.",
      en:
        "With a group of several phases connect each phase to its own terminal: L1 to L1, L2 to L2, L3 to L3.",
      fault: Text(
        nl: "De fase-aders zitten niet elk op de eigen klem.",
        en: "The phase cores are not each on their own terminal."),
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
            "Zet elke fase-ader op de eigen klem, en de brug op de fase waarop de Sessy actief is.",
          en:
            "Put each phase core on its own terminal, and the bridge on the phase that the Sessy is active on."
        )
      )
      .mended { sessy, _ in
        sessy.phase.value.map { phase in
          [
            [
              Remedy(
                Text(
                  nl: "Zet de ader van \(phase) op klem \(phase), en elke andere op de eigen klem.",
                  en: "Put the core of \(phase) on terminal \(phase), and each other on its own."),
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
      fault: Text(
        nl: "De voedende kabel zit niet op de kant Net.", en: "The feeding cable is not on the mains side."),
      reason: Text(
        nl:
          "Aan de andere kant telt de Sessy zijn eigen voeding als opbrengst van de zonnepanelen, en regelt hij verkeerd.",
        en:
          "On the other side the Sessy counts its own feed as the yield of the solar panels, and controls wrongly."
      ),
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
    "De figuur ontbreekt. Gelezen als: klem, brug en ingestelde fase zijn alle drie de fase van het huis.",
  en: "The figure is lost. Read as: terminal, bridge and phase setting are all three the phase of the house.")
