package import PlanCheck

extension Rule {
  /// Sections 4.3.4.2 and 4.3.4.3 of the manual: an inverter on the Sessys' group.
  @ListBuilder<Rule> package static var solar: [Rule] {
    Rule(
      "inverter-at-one-sessy", .stops, .solarWiring, covers: ["ELE-009"],
      nl: "Sluit de omvormer op de groep van de Sessy's aan op precies één van die Sessy's.",
      en: "Connect the inverter on the Sessys' group to exactly one of those Sessys.",
      fault: Text(
        nl: "De omvormer van de groep zit niet op precies één Sessy.",
        en: "The group's inverter is not connected to exactly one Sessy."),
      reason: Text(
        nl: "Die Sessy meet de opbrengst voor alle andere; zonder die meting regelen ze verkeerd.",
        en: "That Sessy measures the yield for all others; without it they control wrongly."),
      passing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S2, terminals: pv}]
        sessys: [{name: S1, group: G7}, {name: S2, group: G7}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1, terminals: pv}, {group: G7, at_sessy: S1, terminals: pv}]
        sessys: [{name: S1, group: G7}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, terminals: pv}]
        sessys: [{name: S1, group: G7}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: ↓G7, at_sessy: S1, terminals: pv}, {group: G7, at_sessy: S2, terminals: pv}]
        sessys: [{name: S1, group: G7}, {name: S2, group: G7}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, terminals: ↓none}]
        sessys: [{name: S1, group: G7}]
        """,
      ],
      each: LoadedGroup.self, when: .hasSessyAndInverter
    ) {
      Requirement(
        Text(nl: "omvormers op een Sessy", en: "inverters at a Sessy"), .atLeast,
        limit: { group, _ in group.inverterCount }, of: { group, _ in group.connectedInverterCount }
      ) { _ in
        Text(
          nl: "Sluit de omvormer aan op de kant Zonnepanelen van één Sessy, of zet hem op een eigen groep.",
          en: "Connect the inverter to the PV side of one Sessy, or put it on a group of its own.")
      }
      Requirement(
        Text(nl: "Sessy's met een omvormer", en: "Sessys with an inverter"), .atMost, 1,
        of: { group, _ in group.sessysWithInverter }
      ) { _ in
        Text(
          nl: "Laat één omvormer op deze groep, en geef de andere een eigen groep.",
          en: "Leave one inverter on this group, and give the others a group of their own.")
      }
      .when { group, _ in group.inverterCount > 1 }
    }

    Rule(
      "inverter-terminals", .stops, .solarWiring, covers: ["ELE-004", "ELE-008"],
      nl: "Sluit de kabel van de omvormer aan op de kant Zonnepanelen van de klemmenstrook.",
      en: "Connect the inverter's cable to the PV side of the terminal strip.",
      fault: Text(
        nl: "De kabel van de omvormer zit niet op de kant Zonnepanelen.",
        en: "The inverter's cable is not on the PV side."),
      reason: Text(
        nl:
          "Alleen aan die kant meet de Sessy wat de zonnepanelen opbrengen; zonder die meting regelt hij verkeerd.",
        en:
          "Only on that side does the Sessy measure what the solar panels yield; without that it controls wrongly."
      ),
      passing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, terminals: pv}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, terminals: ↓net}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, terminals: none}]
        sessys: [{group: G7}]
        """
      ],
      each: PlacedInverter.self,
      when: Condition(
        Text(nl: "de omvormer is op een Sessy aangesloten", en: "the inverter is connected to a Sessy")
      ) { inverter, _ in
        inverter.hasSessyOnGroup && inverter.facts.isConnectedToSessy
      }
    ) {
      Requirement(
        Text(nl: "kant Zonnepanelen", en: "PV side"),
        holds: { inverter, _ in inverter.facts.terminals == .pv },
        remedy: Text(
          nl: "Verplaats de kabel van de omvormer van de kant Net naar de kant Zonnepanelen.",
          en: "Move the inverter's cable from the mains side to the PV side.")
      )
      .mended { inverter, _ in
        [
          [
            Remedy(
              Text(
                nl: "Verplaats de kabel van de omvormer van de kant Net naar de kant Zonnepanelen.",
                en: "Move the inverter's cable from the mains side to the PV side."),
              setting: inverter.place[.terminals], to: .word("pv"))
          ]
        ]
      }
    }

    Rule(
      "inverter-at-last-sessy", .costs, .parallelWiring, .manual(.advice), covers: ["ELE-011"],
      nl: "Sluit de omvormer bij voorkeur aan op de laatste Sessy van de lus.",
      en: "Preferably connect the inverter to the last Sessy of the loop.",
      fault: Text(
        nl: "De omvormer zit niet op de laatste Sessy van de lus.",
        en: "The inverter is not on the last Sessy of the loop."),
      reason: Text(
        nl:
          "Dat verdeelt de kabels over de klemmenstroken; anders wordt het vol en onoverzichtelijk, en duurt werk eraan langer.",
        en:
          "That spreads the cables over the terminal strips; otherwise they get full and untidy, and work on them takes longer."
      ),
      passing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S2, terminals: pv}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: S1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1, terminals: pv}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: ↓S1}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1, terminals: pv}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, terminals: none}]
        sessys: [{name: S1, group: G7, fed_from: work_switch}, {name: S2, group: G7, fed_from: S1}]
        """,
      ],
      each: PlacedInverter.self,
      when: Condition(
        Text(
          nl: "de omvormer is aangesloten op een Sessy, en op de groep zitten er twee of meer",
          en: "the inverter is connected to a Sessy, and the group has two or more")
      ) { inverter, _ in
        inverter.sessysOnGroup > 1 && inverter.facts.isConnectedToSessy
      }
    ) {
      Requirement(
        Text(nl: "laatste van de lus", en: "last of the loop"),
        holds: { inverter, survey in !survey.hasSuccessor(inverter.facts.sessy, on: inverter.facts.group) },
        remedy: Text(
          nl: "Sluit de omvormer zo mogelijk aan op de laatste Sessy van de lus.",
          en: "If possible connect the inverter to the last Sessy of the loop."))
    }
  }
}

extension Survey {
  /// Whether some Sessy on the group is fed from this one.
  fileprivate func hasSuccessor(_ sessy: Reference<Sessy>, on group: Reference<Group>) -> Answer<Bool> {
    guard let place = sessy.index, let groupPlace = group.index else {
      return Answer(nil, FactList(sessy.index == nil ? sessy.id : group.id))
    }
    return site.sessys.contains { $0.fedFrom.refers(to: place) && $0.group.refers(to: groupPlace) }
  }
}
