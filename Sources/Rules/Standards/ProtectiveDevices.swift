import PlanCheck

extension Rule {
  /// Residual current devices and RCBOs: what they are before, and what they are rated for.
  @ListBuilder<Rule> static func protectiveDevices(_ figures: Figures) -> [Rule] {
    Rule(
      "sockets-residual-current", .fireOrShock, .sockets, covers: ["TRB-004"],
      nl:
        "Beveilig een groep met stopcontacten met een aanspreekstroom van ten hoogste \(socketResidualCurrent).",
      en: "Protect a group with sockets by a rated residual current of at most \(socketResidualCurrent).",
      fault: Text(
        nl: "De aanspreekstroom is te hoog voor de stopcontacten erachter.",
        en: "The rated residual current is too high for the sockets behind it."),
      reason: Text(
        nl:
          "Bij een grotere waarde krijgt wie een defect toestel aanraakt een gevaarlijke schok voordat het toestel uitschakelt.",
        en:
          "With a larger value someone who touches a faulty appliance gets a dangerous shock before it switches off."
      ),
      interpretation: Text(
        nl:
          "Op een groep met een omvormer vraagt de handleiding juist \(figures.residualCurrentsWithSolar[0]) of \(figures.residualCurrentsWithSolar[1]): met stopcontacten achter hetzelfde toestel past geen enkele waarde, en moeten ze gescheiden worden.",
        en:
          "On a group with an inverter the manual asks for \(figures.residualCurrentsWithSolar[0]) or \(figures.residualCurrentsWithSolar[1]) instead: with sockets behind the same device no value fits, and they have to be separated."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: [{rated_residual_current: «30 mA», groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{rated_residual_current: ↓300 mA, groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: ↓300 mA, groups: [others, G7], others: {sockets: yes}}]}
        groups: [{name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [others, G7], others: {sockets: no}}]}
        groups: [{name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G1]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G1, G7]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: rcbo, rated_residual_current: 30 mA}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G1, G7]}, {rated_residual_current: 30 mA, groups: [G1]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "er zitten een Sessy en stopcontacten achter, en geen gevoeliger toestel beveiligt die",
          en: "a Sessy and sockets are behind it, and no more sensitive device protects those")
      ) { protection, _ in protection.hasSessy && protection.guardsSockets }
    ) {
      Requirement(
        .ratedResidualCurrent, .atMost, socketResidualCurrent,
        of: { protection, _ in protection.ratedResidualCurrent }
      ) { excess in
        Text(
          nl:
            "Zet de stopcontacten achter een eigen toestel van \(excess.limit), apart van de groep met de Sessy.",
          en: "Put the sockets behind a device of \(excess.limit) of their own, apart from the Sessy's group."
        )
      }
    }

    Rule(
      "residual-current-maximum", .fireOrShock, .fixedCircuit, covers: [],
      nl: "Beveilig een Sessy met een aanspreekstroom van ten hoogste \(mostResidualCurrent).",
      en: "Protect a Sessy by a rated residual current of at most \(mostResidualCurrent).",
      fault: Text(
        nl: "De aanspreekstroom is te hoog voor een Sessy.",
        en: "The rated residual current is too high for a Sessy."),
      reason: Text(
        nl: "Een grotere lekstroom blijft anders staan, en kan brand veroorzaken.",
        en: "A larger leakage current persists otherwise, and can cause a fire."),
      interpretation: Text(
        nl: "De bron spreekt van de vaste groep van een omvormer; voor een Sessy is hetzelfde gelezen.",
        en: "The source speaks of the fixed group of an inverter; the same is read for a Sessy."),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: «300 mA»}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: ↓1000 mA}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: ↓500 mA, groups: [G6, G7]}]}
        groups: [{name: G6, sockets: no, breaker: {kind: mcb}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        pv_inverters: [{group: G6}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: 500 mA}}, {name: G8, breaker: {kind: mcb}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G8}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: yes, breaker: {kind: rcbo, rated_residual_current: 500 mA}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "erachter zit een Sessy die geen gevoeliger toestel beveiligt, en geen stopcontact",
          en: "behind it is a Sessy that no more sensitive device protects, and no socket")
      ) { protection, _ in protection.guardsSessy && !protection.guardsSockets }
    ) {
      Requirement(
        .ratedResidualCurrent, .atMost, mostResidualCurrent,
        of: { protection, _ in protection.ratedResidualCurrent }
      ) { excess in
        Text(
          nl: "Vervang dit toestel door een van ten hoogste \(excess.limit).",
          en: "Replace this device by one of at most \(excess.limit).")
      }
      .mended { protection, survey, _ in
        [
          survey.figures.residualCurrentsWithSolar.map { value in
            Remedy(
              Text(
                nl: "Vervang dit toestel door een van \(value).",
                en: "Replace this device by one of \(value)."),
              setting: protection.place[.ratedResidualCurrent], to: Patch.Value(value))
          }
        ]
      }
    }

    Rule(
      "device-current", .fireOrShock, .overload, covers: [],
      nl:
        "Neem een aardlekschakelaar die berekend is op wat de hoofdzekering, de bronnen en de automaten erachter samen doorlaten.",
      en:
        "Take a residual current device rated for what the main fuse, the sources and the breakers behind it together let through.",
      fault: Text(
        nl: "De aardlekschakelaar is te licht voor wat er doorheen kan lopen.",
        en: "The residual current device is too light for what can run through it."),
      reason: Text(
        nl:
          "Een aardlekschakelaar schakelt niet uit bij overbelasting: te veel stroom maakt hem te heet.",
        en:
          "A residual current device does not switch off on overload: too much current overheats it."),
      interpretation: Text(
        nl:
          "De norm spreekt van leidingen; voor de aardlekschakelaar in dezelfde weg is hetzelfde gelezen. Naar binnen gaat ten hoogste wat de automaten erachter doorlaten, en ten hoogste de hoofdzekering met de bronnen die er niet achter zitten.",
        en:
          "The standard speaks of conductors; the same is read for the residual current device in their way. Inwards goes at most what the breakers behind it let through, and at most the main fuse with the sources that are not behind it."
      ),
      passing: [
        """
        supply: {main_fuse: 40 A}
        meter_box: {residual_current_devices: [{rated_current: «25 A», groups: [G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 25 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 35 A}
        meter_box: {residual_current_devices: [{rated_current: «35 A», groups: [G7, G1, G2]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G2, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: 35 A, groups: [G1, G2, G3]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}, {name: G1, phases: [L1]}, {name: G2, phases: [L1]}, {name: G3, phases: [L1]}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 63 A}
        meter_box: {residual_current_devices: [{rated_current: 40 A, groups: [G7, others], others: {breakers: «24 A»}}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 63 A}
        meter_box: {residual_current_devices: [{rated_current: ↓25 A, groups: [G7, others], others: {breakers: 48 A}}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 35 A}
        meter_box: {residual_current_devices: [{rated_current: ↓25 A, groups: [G1, G2, G7]}]}
        groups: [{name: G1, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G2, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: ↓10 A, groups: [G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, phases: [L1], breaker: {kind: rcbo, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self, when: .isDeviceAmongFewSources
    ) {
      Requirement.deviceCarries
    }

    Rule(
      "device-neutral-current", .fireOrShock, .overload, covers: [],
      nl:
        "Voorkom dat ongelijk belaste fasen de nul van de aardlekschakelaar overbelasten.",
      en:
        "Prevent unevenly loaded phases from overloading the neutral of the residual current device.",
      fault: Text(
        nl: "De nul van de aardlekschakelaar kan te zwaar belast raken.",
        en: "The neutral of the residual current device can be overloaded."),
      reason: .unguardedNeutral,
      interpretation: .neutralAtWorst,
      passing: [
        """
        supply: {main_fuse: 35 A}
        meter_box: {residual_current_devices: [{rated_current: «30 A», groups: [G7, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L2, L3], breaker: {kind: mcb, rated_current: 20 A}}]
        pv_inverters: [{group: G8, phases: [L2, L3], current: 20 A}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: «25 A», groups: [G7, G8, G9]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1, L2], breaker: {kind: mcb, rated_current: 20 A}}, {name: G9, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}, {group: G8, phase: L1}, {group: G9}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: ↓25 A, groups: [G7, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L2, L3], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L2, L3], current: 16 A}]
        sessys: [{group: G7}, {group: G7}]
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: 10 A, groups: [G7]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "het is een aardlekschakelaar voor twee of drie fasen, en er zit een batterij achter",
          en: "it is a residual current device for two or three phases, and a battery is behind it")
      ) { protection, _ in
        protection.isResidualCurrentDevice
          ? protection.hasCharging && protection.phases.map { $0.count } > 1 : .known(false)
      }
    ) {
      Requirement(
        .deviceRating, carries: { protection, survey in survey.neutralCurrent(through: protection) },
        of: { protection, _ in protection.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Neem een aardlekschakelaar van \(short.rating(of: StandardRatings.residualCurrentDevices)), of zet omvormer en Sessy's achter verschillende toestellen.",
          en:
            "Take a residual current device of \(short.rating(of: StandardRatings.residualCurrentDevices)), or put inverter and Sessys behind different devices."
        )
      }
      .mended { protection, _, short in [Remedy.heavierDevice(protection, short)] }
    }

    Rule(
      "charger-residual-current", .fireOrShock, .charger, covers: [],
      nl:
        "Zet een laadpaal alleen met een Sessy achter één toestel als dat van type B is, of de laadpaal zelf gelijkstroom detecteert.",
      en:
        "Put a charger behind one device with a Sessy only if that is of type B, or the charger itself detects direct current.",
      fault: Text(
        nl: "Een laadpaal zonder gelijkstroomdetectie zit achter hetzelfde toestel.",
        en: "A charger that does not detect direct current is behind the same device."),
      reason: Text(
        nl:
          "Gelijkstroom uit de auto kan een toestel van een ander type ongevoelig maken, ook voor de Sessy: een foutstroom blijft dan staan.",
        en:
          "Direct current from the car can make a device of another type insensitive, for the Sessy too: a fault current then persists."
      ),
      interpretation: Text(
        nl: "De bron spreekt van de laadpaal; wat achter hetzelfde toestel zit, deelt zijn beveiliging.",
        en: "The source speaks of the charger; what is behind the same device shares its protection."),
      passing: [
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G9, G7]}]}
        groups: [{name: G9, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        loads: [{kind: charger, group: G9, dc_detection: yes}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: B, groups: [G9, G7]}]}
        groups: [{name: G9, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        loads: [{kind: charger, group: G9, dc_detection: no}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{type: ↓A, groups: [G9, G7]}]}
        groups: [{name: G9, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        loads: [{kind: charger, group: G9, dc_detection: no}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G7]}]}
        groups: [{name: G9, breaker: {kind: rcbo}}, {name: G7, breaker: {kind: mcb}}]
        loads: [{kind: heat_pump, group: G7}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "er zitten een Sessy en een laadpaal achter die bij loads staat",
          en: "a Sessy and a charger that loads states are behind it")
      ) { protection, survey in
        survey.asks(survey.site.loads.stated).value == true
          ? protection.hasSessy && survey.hasCharger(behind: protection) : survey.site.loads.stated
      }
    ) {
      Requirement(
        Text(nl: "type B, of detectie in de laadpaal", en: "type B, or detection in the charger"),
        holds: { protection, survey in
          protection.type == .b || !survey.hasPlainCharger(behind: protection)
        },
        remedy: Text(
          nl:
            "Geef de laadpaal een eigen toestel van type B, of een laadpaal die zelf gelijkstroom detecteert.",
          en:
            "Give the charger a device of type B of its own, or take a charger that detects direct current itself."
        ))
    }

    Rule(
      "groups-per-device", .stops, .groupsPerDevice, .advised, covers: [],
      nl: "Zet bij voorkeur ten hoogste \(groupsPerDevice) groepen achter één aardlekschakelaar.",
      en: "Preferably put at most \(groupsPerDevice) groups behind one residual current device.",
      fault: Text(
        nl: "Achter de aardlekschakelaar zitten meer groepen dan geadviseerd.",
        en: "There are more groups behind the residual current device than advised."),
      reason: Text(
        nl: "Met meer groepen valt bij een fout het halve huis uit, en tellen lekstromen op.",
        en: "With more groups a fault puts out half the house, and leakage currents add up."),
      interpretation: Text(
        nl: "Uit de vakhandel; de bepaling zelf is niet geverifieerd.",
        en: "From the trade; the clause itself is not verified."),
      passing: [
        """
        meter_box: {residual_current_devices: [{groups: [G1, G2, G3, G7]}]}
        groups: [{name: G1, breaker: {kind: mcb}}, {name: G2, breaker: {kind: mcb}}, {name: G3, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{groups: [G1, G7]}]}
        groups: [{name: G1, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{groups: ↓[G1, G2, G3, G4, G7]}]}
        groups: [{name: G1, breaker: {kind: mcb}}, {name: G2, breaker: {kind: mcb}}, {name: G3, breaker: {kind: mcb}}, {name: G4, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo}}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "het toestel staat voor twee of meer groepen, waaronder een met een Sessy",
          en: "the device stands before two or more groups, one with a Sessy among them")
      ) { protection, _ in protection.groupCount > 1 && protection.hasSessy }
    ) {
      Requirement(
        Text(nl: "groepen achter het toestel", en: "groups behind the device"), .atMost, groupsPerDevice,
        of: { protection, _ in protection.groupCount }
      ) { excess in
        Text(
          nl: "Zet \(excess.difference) van deze groepen achter een ander toestel.",
          en: "Put \(excess.difference) of these groups behind another device.")
      }
    }
  }
}

private let socketResidualCurrent = figure(Milliampere(30))
private let mostResidualCurrent = figure(Milliampere(300))
private let groupsPerDevice = figure(4)
