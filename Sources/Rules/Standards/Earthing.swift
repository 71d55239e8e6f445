import PlanCheck

extension Rule {
  /// How the installation is earthed, what a short circuit draws, and residual current devices in series:
  /// asked only where the site states what it takes.
  @ListBuilder<Rule> static var earthing: [Rule] {
    Rule(
      "electrode-resistance", .fireOrShock, .earthElectrode, covers: [],
      nl:
        "Houd bij TT de aardverspreidingsweerstand maal de aanspreekstroom van de aardlekbeveiliging op ten hoogste \(touchVoltage).",
      en:
        "With TT keep the resistance of the earth electrode times the rated residual current at \(touchVoltage) at most.",
      fault: Text(
        nl: "De aardverspreidingsweerstand is te hoog voor deze aanspreekstroom.",
        en: "The earth electrode's resistance is too high for this rated residual current."),
      reason: Text(
        nl:
          "Anders kan de behuizing van een defecte Sessy onder gevaarlijke spanning staan zonder dat er iets uitschakelt.",
        en:
          "Otherwise the case of a faulty Sessy can be at a dangerous voltage without anything switching off."
      ),
      interpretation: Text(
        nl:
          "Van toestellen in serie telt het gevoeligste. De norm rekent de aardleiding bij de weerstand: gelezen is dat de meting die omvat.",
        en:
          "Of devices in series the most sensitive counts. The standard adds the earth conductor to the resistance: it is read that the measurement includes it."
      ),
      passing: [
        """
        supply: {earthing: TT, electrode_resistance: «100 Ω»}
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: «500 mA»}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {earthing: TT, electrode_resistance: 1666 Ω}
        meter_box: {residual_current_devices: [{rated_residual_current: 30 mA, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {earthing: TT, electrode_resistance: 200 Ω}
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {earthing: TT, electrode_resistance: 200 Ω}
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: ↓300 mA}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        supply: {earthing: TN, electrode_resistance: 200 Ω}
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 300 mA}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 300 mA}}]
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "het stelsel is TT, en het toestel is het gevoeligste voor een Sessy",
          en: "the system is TT, and the device is the most sensitive before a Sessy")
      ) { protection, survey in
        let isTT = survey.isTT
        return isTT.value == false ? isTT : isTT && protection.guardsSessy
      }
    ) {
      Requirement(
        .ratedResidualCurrent, .atMost,
        limit: { _, survey in
          survey.site.supply.electrodeResistance.map { Milliampere(touchVoltage, through: $0) }
        },
        of: { protection, _ in protection.ratedResidualCurrent }
      ) { excess in
        Text(
          nl: "Neem een toestel van ten hoogste \(excess.limit), of verbeter de aardelektrode.",
          en: "Take a device of at most \(excess.limit), or improve the earth electrode.")
      }
    }

    Rule(
      "earth-electrode-protection", .fireOrShock, .earthElectrode, covers: [],
      nl: "Zet bij TT elke groep achter een aardlekbeveiliging.",
      en: "With TT put every group behind residual current protection.",
      fault: Text(
        nl: "De groep heeft geen aardlekbeveiliging, en het stelsel is TT.",
        en: "The group has no residual current protection, and the system is TT."),
      reason: Text(
        nl:
          "De stroom door een aardelektrode is te klein voor een automaat: bij een fout schakelt die niet uit.",
        en:
          "The current through an earth electrode is too small for a breaker: on a fault it does not switch off."
      ),
      interpretation: Text(
        nl:
          "Van een groep die een onderverdeler voedt tellen de groepen daarin. Voor een groep met een Sessy vraagt de handleiding hetzelfde, in elk stelsel.",
        en:
          "Of a group that feeds a sub-board the groups in that count. For a group with a Sessy the manual asks the same, in any system."
      ),
      passing: [
        """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: [{groups: [G6]}]}
        groups: [{name: G6, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G6}]
        sessys: [{group: G7}]
        """,
        """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: []}
        groups: [{name: G3, breaker: {kind: mcb}, board: {groups: [G7]}}, {name: G7, breaker: {kind: rcbo}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: []}
        groups: [{name: G6, breaker: {kind: ↓mcb}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G6}]
        sessys: [{group: G7}]
        """,
        """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: ↓mcb}}, {name: G7, breaker: {kind: rcbo}}]
        batteries: [{group: G5}]
        sessys: [{group: G7}]
        """,
        """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: ↓mcb}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {earthing: TT}
        meter_box: {residual_current_devices: [{groups: [G7]}]}
        groups: [{name: G4, breaker: {kind: ↓mcb}}, {name: G7, breaker: {kind: mcb}}]
        loads: [{kind: charger, group: G4}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        supply: {earthing: TN}
        meter_box: {residual_current_devices: []}
        groups: [{name: G6, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G6}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "het stelsel is TT, en er zit geen onderverdeler achter",
          en: "the system is TT, and it feeds no sub-board")
      ) { group, survey in
        let isTT = survey.isTT
        return isTT.value == false ? isTT : isTT && !group.feedsBoard
      }
    ) {
      Requirement(
        Text(nl: "aardlekbeveiliging", en: "residual current protection"),
        holds: { group, survey in survey.isProtected(group) },
        remedy: Text(
          nl: "Vervang de automaat door een aardlekautomaat, of zet de groep achter een aardlekschakelaar.",
          en: "Replace the breaker by an RCBO, or put the group behind a residual current device."))
    }

    Rule(
      "breaking-capacity", .fireOrShock, .shortCircuit, .advised, covers: [],
      nl: "Kies een automaat met een afschakelvermogen dat de kortsluitstroom in de meterkast aankan.",
      en:
        "Choose a breaker with a breaking capacity that copes with the short-circuit current in the meter box.",
      fault: Text(
        nl: "Het afschakelvermogen van de automaat is lager dan de kortsluitstroom.",
        en: "The breaker's breaking capacity is lower than the short-circuit current."),
      reason: Text(
        nl:
          "Een automaat die een grotere stroom moet afschakelen dan hij kan, kan openbarsten of dichtlassen.",
        en: "A breaker that has to break more current than it can may burst or weld shut."),
      interpretation: Text(
        nl:
          "Met de hoofdzekering ervoor mag het minder zijn, als de fabrikant van de automaat dat voor die zekering opgeeft: daarom advies.",
        en:
          "With the main fuse ahead it may be less, if the breaker's maker states so for that fuse: hence advice."
      ),
      passing: [
        """
        supply: {short_circuit_current: «6 kA»}
        groups: [{name: G7, breaker: {breaking_capacity: 6000 A}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {short_circuit_current: 4.5 kA}
        groups: [{name: G1, breaker: {breaking_capacity: 3 kA}}, {name: G7, breaker: {breaking_capacity: 6 kA}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {short_circuit_current: 4.5 kA}
        groups: [{name: G7, breaker: {breaking_capacity: ↓3 kA}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        "groups: [{name: G7, breaker: {breaking_capacity: 3 kA}}]\nsessys: [{group: G7}]"
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "de kortsluitstroom is opgegeven, en er zit een Sessy of omvormer op",
          en: "the short-circuit current is stated, and it has a Sessy or an inverter")
      ) { group, survey in
        let isStated = survey.asks(survey.site.supply.shortCircuitCurrent.stated)
        return isStated.value == false ? isStated : isStated && group.isSource
      }
    ) {
      Requirement(
        Text(nl: "afschakelvermogen", en: "breaking capacity"), .atLeast,
        limit: { _, survey in survey.site.supply.shortCircuitCurrent },
        of: { group, _ in group.facts.breaker.breakingCapacity }
      ) { short in
        Text(
          nl:
            "Neem een automaat van ten minste \(short.limit), of vraag de fabrikant wat hij achter deze hoofdzekering aankan.",
          en:
            "Take a breaker of at least \(short.limit), or ask its maker what it copes with behind this main fuse."
        )
      }
    }

    Rule(
      "device-selectivity", .stops, .devicesInSeries, .advised, covers: [],
      nl:
        "Neem vóór een aardlekautomaat een selectieve aardlekschakelaar (S), van ten minste \(selectiveTimes) keer de aanspreekstroom.",
      en:
        "Ahead of an RCBO take a selective residual current device (S), of at least \(selectiveTimes) times the rated residual current.",
      fault: Text(
        nl: "De aardlekschakelaar kan met de aardlekautomaat erachter mee uitvallen.",
        en: "The residual current device can trip along with the RCBO behind it."),
      reason: Text(
        nl:
          "Anders schakelt bij een fout op één groep ook alles uit wat verder achter hetzelfde toestel zit.",
        en: "Otherwise a fault on one group switches off all else behind the same device too."),
      passing: [
        """
        meter_box: {residual_current_devices: [{selective: yes, rated_residual_current: «300 mA», groups: [G1, G7]}]}
        groups: [{name: G1, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo, rated_residual_current: 100 mA}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{selective: yes, rated_residual_current: ↓100 mA, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 100 mA}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{selective: ↓no, rated_residual_current: 300 mA, groups: [G1, G7]}]}
        groups: [{name: G1, breaker: {kind: rcbo, rated_residual_current: 10 mA}}, {name: G7, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: ↓30 mA, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{selective: no, rated_residual_current: 300 mA, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "er zitten een Sessy en een aardlekautomaat achter",
          en: "a Sessy and an RCBO are behind it")
      ) { protection, _ in
        protection.isResidualCurrentDevice ? protection.hasSessy && protection.hasRCBOBehind : .known(false)
      }
    ) {
      Requirement(
        Text(nl: "selectief (S)", en: "selective (S)"),
        holds: { protection, _ in protection.isSelective == true },
        remedy: Text(
          nl: "Neem een selectieve aardlekschakelaar, of zet de aardlekautomaat er niet achter.",
          en: "Take a selective residual current device, or do not put the RCBO behind it."))
      Requirement(
        .ratedResidualCurrent, .atLeast,
        limit: { protection, _ in protection.residualCurrentBehind.map { selectiveTimes * $0 } },
        of: { protection, _ in protection.ratedResidualCurrent }
      ) { short in
        Text(
          nl:
            "Neem een selectief toestel van ten minste \(short.limit), of zet de aardlekautomaat niet erachter.",
          en: "Take a selective device of at least \(short.limit), or do not put the RCBO behind it.")
      }
    }

    Rule(
      "sockets-selective-device", .fireOrShock, .selectiveDevice, covers: [],
      nl: "Beveilig stopcontacten met een toestel dat niet vertraagd is: geen selectief (S).",
      en: "Protect sockets by a device without a delay: not a selective one (S).",
      fault: Text(
        nl: "De stopcontacten zitten achter een vertraagd toestel (S).",
        en: "The sockets are behind a device with a delay (S)."),
      reason: Text(
        nl: "Wie een defect toestel aanraakt, krijgt anders te lang een gevaarlijke stroom.",
        en: "Someone who touches a faulty appliance otherwise gets a dangerous current for too long."),
      passing: [
        """
        meter_box: {residual_current_devices: [{selective: no, groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{selective: ↓yes, groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{selective: yes, rated_residual_current: 300 mA, groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: rcbo, rated_residual_current: 30 mA}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl:
            "er is opgegeven of het toestel selectief is, en er zitten een Sessy en stopcontacten achter die geen gevoeliger toestel beveiligt",
          en:
            "it is stated whether the device is selective, and a Sessy and sockets are behind it that no more sensitive device protects"
        )
      ) { protection, survey in
        let isStated = survey.asks(protection.isSelective.stated)
        return isStated.value == false
          ? isStated : isStated && protection.hasSessy && protection.guardsSockets
      }
    ) {
      Requirement(
        Text(nl: "niet vertraagd", en: "without a delay"),
        holds: { protection, _ in protection.isSelective == false },
        remedy: Text(
          nl: "Zet de stopcontacten achter een eigen toestel van 30 mA, niet selectief.",
          en: "Put the sockets behind a device of 30 mA of their own, not selective."))
    }
  }
}

/// What may stand on exposed parts for long: IEC 60364-4-41, 411.5.3.
private let touchVoltage = figure(Volt(50))

/// How much less sensitive a device has to be than the one behind it.
private let selectiveTimes = figure(3)

extension Survey {
  /// Whether it is a TT system: asked where the site says how it is earthed, or what its earth electrode comes
  /// to.
  fileprivate var isTT: Answer<Bool> {
    asks(site.supply.earthing.stated || site.supply.electrodeResistance.stated)
      && site.supply.earthing == .tt
  }
}

extension Quantity<MilliampereUnit> {
  /// The current that a voltage drives through a resistance, rounded down.
  fileprivate init(_ voltage: Volt, through resistance: Ohm) {
    // Millivolt and milliohm make ampere; wanted are thousandths of a milliampere.
    self.init(thousandths: voltage.thousandths * 1_000_000 / max(1, resistance.thousandths))
  }
}

extension Citation {
  // Read at https://azmanual.top/manuals/369627/kyoritsu-6016.html?page=30
  fileprivate static let earthElectrode = publication(
    Text(
      nl: "norm: IEC 60364-4-41, 411.5.3, TT-stelsel", en: "standard: IEC 60364-4-41, 411.5.3, TT system"))
  // Read at https://issuu.com/kanagagnana/docs/17th_edition_iee_wiring_regulations/69
  fileprivate static let shortCircuit = publication(
    Text(
      nl: "norm: IEC 60364-4-43, 434.5.1, afschakelvermogen",
      en: "standard: IEC 60364-4-43, 434.5.1, breaking capacity"))
  fileprivate static let devicesInSeries = publication(
    Text(
      nl: "fabrikant: ABB, selectiviteit van aardlekbeveiligingen",
      en: "maker: ABB, selectivity of residual current devices"),
    address: "https://cataloghi.it.abb.com/view/52648376/119/")
  fileprivate static let selectiveDevice = publication(
    Text(
      nl: "fabrikant: Doepke, selectieve aardlekschakelaars",
      en: "maker: Doepke, selective residual current devices"),
    address:
      "https://www.doepke.de/en/products/protect/residual-current-circuit-breakers-rccbs/type-of-residual-current-b/selective"
  )
}
