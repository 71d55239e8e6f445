import PlanCheck

extension Rule {
  /// Appendix IV of the manual: direct current that makes a residual current device insensitive.
  @ListBuilder<Rule> static func directCurrentLeakage(_ figures: Figures, _ sections: TableOfContents)
    -> [Rule]
  {
    Rule(
      "inverter-leakage-statement", .fireOrShock, .leakageStatement, covers: ["DCL-004"],
      nl:
        "Gebruik aardlekbeveiliging van type B waar een omvormer achter zit, tenzij onderbouwd is dat een ander type volstaat.",
      en:
        "Use residual current protection of type B where an inverter is behind it, unless there is proof that another type will do.",
      fault: Text(
        nl: "Voor de omvormer is niet onderbouwd dat een ander type dan B volstaat.",
        en: "There is no proof for the inverter that another type than B will do."),
      reason: Text(
        nl:
          "Gelijkstroom van de omvormer kan een toestel van een ander type ongevoelig maken: een foutstroom blijft dan staan.",
        en:
          "Direct current from the inverter can make a device of another type insensitive: a fault current then persists."
      ),
      interpretation: Text(
        nl:
          "De verklaring in bijlage \(sections[.leakageStatement]) geldt voor de Sessy alleen. Gelezen: elke omvormer achter het toestel heeft een eigen onderbouwing nodig, ook op een groep naast die van de Sessy: een verklaring van zijn fabrikant, een ander type dat die vraagt, of een transformator die hem van het net scheidt, zoals de Sessy er een heeft.",
        en:
          "The statement in appendix \(sections[.leakageStatement]) is for the Sessy only. Read as: each inverter behind the device needs a proof of its own, also on a group beside that of the Sessy: a statement of its maker, another type that its maker asks for, or a transformer that separates it from the mains, as the Sessy has one."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, dc_leakage_statement: yes}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G6, G7]}]}
        groups: [{name: G6, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        pv_inverters: [{group: G6, dc_leakage_statement: yes}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, dc_leakage_statement: no, transformer: inside}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, transformer: before}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, maker_asks: {type: A}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, dc_leakage_statement: ↓no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G6, G7]}]}
        groups: [{name: G6, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        pv_inverters: [{group: G6, dc_leakage_statement: ↓no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, dc_leakage_statement: ↓no, transformer: none}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        pv_inverters: [{group: G7, maker_asks: {type: ↓B}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: B}}]
        pv_inverters: [{group: G7, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G6]}]}
        groups: [{name: G6, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo, type: B}}]
        pv_inverters: [{group: G6, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "erachter zit een Sessy, en het is niet van type B",
          en: "a Sessy is behind it, and it is not of type B")
      ) { protection, _ in protection.hasSessy && protection.type != .b }
    ) {
      Requirement(
        Text(nl: "onderbouwing voor een ander type", en: "proof for another type"),
        holds: { protection, _ in protection.invertersNeedNoTypeB },
        remedy: Text(
          nl: "Vraag de fabrikant van de omvormer om een verklaring, of neem een toestel van type B.",
          en: "Ask the inverter's maker for a statement, or take a device of type B."))
    }

    Rule(
      "dc-leakage", .fireOrShock, .leakageStatement, .advised, covers: ["DCL-003"],
      nl:
        "Houd de DC-lekstroom van de Sessy's achter één toestel van type A op ten hoogste \(typeATolerance).",
      en: "Keep the DC leakage of the Sessys behind one type A device at \(typeATolerance) at most.",
      fault: Text(
        nl: "De Sessy's hebben samen te veel DC-lekstroom voor een toestel van type A.",
        en: "The Sessys together have too much DC leakage for a type A device."),
      reason: Text(
        nl:
          "Elke Sessy erbij komt dichter bij de gelijkstroom waarvan een gewone aardlekbeveiliging ongevoelig wordt.",
        en:
          "Each further Sessy comes closer to the direct current that makes an ordinary residual current device insensitive."
      ),
      interpretation: Text(
        nl:
          "Elke Sessy lekt minder dan \(figures.leakage): \(safelyLeaking(figures)) blijven onder \(typeATolerance), één meer kan erboven komen. Schema 7 tekent er zelf \(figures.sessysOnGroup): daarom advies.",
        en:
          "Each Sessy leaks less than \(figures.leakage): \(safelyLeaking(figures)) stay below \(typeATolerance), one more can exceed it. Sheet 7 itself draws \(figures.sessysOnGroup): hence advice."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        sessys: [{group: G7}, {group: G7}, {group: G7}, {group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: A}]}
        groups: [{name: G7, breaker: {kind: mcb}}, {name: G8, breaker: {kind: mcb}}]
        sessys: [{group: G7}, {group: G7}, {group: G8}, {group: G8}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: A}}]
        sessys: [{group: ↓G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: B}}]
        sessys: [{group: G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "erachter zit een Sessy, en het is van type A", en: "a Sessy is behind it, and it is of type A")
      ) { protection, _ in protection.hasSessy && protection.type == .a }
    ) {
      Requirement(
        Text(nl: "DC-lekstroom", en: "DC leakage"), .atMost, typeATolerance,
        of: { protection, survey in survey.leakage(behind: protection, within: typeATolerance) }
      ) { _ in
        Text(
          nl: "Verdeel de Sessy's over twee toestellen, of neem een toestel van type B.",
          en: "Divide the Sessys over two devices, or take a device of type B.")
      }
    }
  }
}

/// The smooth direct current that an ordinary residual current device tolerates: from
/// practice, https://installatiejournaal.nl/21423/veiligheidslessen-voor-de-batterijbranche
private let typeATolerance = figure(Milliampere(6))

/// How many Sessys together stay below what an ordinary device tolerates.
private func safelyLeaking(_ figures: Figures) -> Int {
  Int(typeATolerance.thousandths / figures.leakage.thousandths)
}
