import PlanCheck

extension Rule {
  /// Residual current devices and RCBOs: what they are before, and what they are rated for.
  @ListBuilder<Rule> static func protectiveDevices(_ figures: Figures) -> [Rule] {
    Rule(
      "sockets-residual-current", .danger, .ours, .sockets, covers: ["TRB-004"],
      nl:
        "Beveilig een groep met stopcontacten met een aanspreekstroom van ten hoogste \(socketResidualCurrent).",
      en: "Protect a group with sockets by a rated residual current of at most \(socketResidualCurrent).",
      reason: Text(
        nl: "Wie een defect toestel aanraakt is alleen dan op tijd los van de spanning.",
        en: "Only then is someone who touches a faulty appliance freed from the voltage in time."),
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
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G1]}]}
        groups: [{name: G1, sockets: yes, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "er zitten een Sessy en stopcontacten achter", en: "a Sessy and sockets are behind it")
      ) { protection, _ in protection.hasSessy && protection.hasSockets }
    ) {
      Requirement(
        Text(nl: "nominale aanspreekstroom", en: "rated residual current"), .atMost, socketResidualCurrent,
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
      "residual-current-maximum", .danger, .ours, .fixedCircuit, covers: [],
      nl: "Beveilig een Sessy met een aanspreekstroom van ten hoogste \(mostResidualCurrent).",
      en: "Protect a Sessy by a rated residual current of at most \(mostResidualCurrent).",
      reason: Text(
        nl: "Een grotere lekstroom blijft anders staan, en kan brand veroorzaken.",
        en: "A larger leakage current persists otherwise, and can cause a fire."),
      interpretation: Text(
        nl: "De bron spreekt van de vaste groep van een omvormer; voor een Sessy is hetzelfde gelezen.",
        en: "The source speaks of the fixed circuit of an inverter; the same is read for a Sessy."),
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
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: 500 mA}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7}]
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
          nl: "erachter zit een Sessy, geen stopcontact, en geen omvormer op dezelfde groep",
          en: "behind it is a Sessy, no socket, and no inverter on the same group")
      ) { protection, _ in
        protection.hasSessy && !protection.hasSockets && !protection.hasSessyWithInverter
      }
    ) {
      Requirement(
        Text(nl: "nominale aanspreekstroom", en: "rated residual current"), .atMost, mostResidualCurrent,
        of: { protection, _ in protection.ratedResidualCurrent }
      ) { excess in
        Text(
          nl: "Vervang dit toestel door een van ten hoogste \(excess.limit).",
          en: "Replace this device by one of at most \(excess.limit).")
      }
    }

    Rule(
      "device-carries-group", .danger, .ours, .overload, covers: [],
      nl:
        "Neem een aardlekschakelaar die ten minste kan voeren wat de automaat van een groep met een Sessy erachter doorlaat.",
      en:
        "Take a residual current device that can carry at least what the breaker of a group with a Sessy behind it lets through.",
      reason: Text(
        nl:
          "Een aardlekschakelaar schakelt niet uit bij overbelasting: wat hij te veel voert maakt hem heet.",
        en:
          "A residual current device does not switch off on overload: what it carries too much makes it hot."),
      interpretation: Text(
        nl: "De norm spreekt van leidingen; voor de aardlekschakelaar in dezelfde weg is hetzelfde gelezen.",
        en:
          "The standard speaks of conductors; the same is read for the residual current device in their way."),
      passing: [
        """
        meter_box: {residual_current_devices: [{rated_current: «25 A», groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: mcb, rated_current: 25 A}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_current: «20 A», groups: [G7, G8, G1]}]}
        groups: [{name: G7, breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, breaker: {kind: mcb, rated_current: 20 A}}, {name: G1, breaker: {kind: mcb, rated_current: 32 A}}]
        sessys: [{group: G7}, {group: G8}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{rated_current: ↓10 A, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: mcb, rated_current: 16 A}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, rated_current: 16 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self, when: .isDeviceBeforeSessy
    ) {
      Requirement(
        Text(
          nl: "nominale stroom van de aardlekschakelaar", en: "rated current of the residual current device"),
        .atLeast, limit: { protection, _ in protection.largestSessyBreaker },
        of: { protection, _ in protection.ratedCurrent }
      ) { short in
        Text(
          nl: "Vervang de aardlekschakelaar door een van ten minste \(short.limit).",
          en: "Replace the residual current device by one of at least \(short.limit).")
      }
    }

    Rule(
      "groups-per-device", .advice, .ours, .groupsPerDevice, covers: [],
      nl: "Zet liefst ten hoogste \(groupsPerDevice) groepen achter één aardlekschakelaar.",
      en: "Preferably put at most \(groupsPerDevice) groups behind one residual current device.",
      reason: Text(
        nl: "Zo valt bij een fout niet het halve huis uit, en tellen lekstromen minder op.",
        en: "Then a fault does not put out half the house, and leakage currents add up less."),
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
