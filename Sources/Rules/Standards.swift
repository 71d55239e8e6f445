import PlanCheck

extension Chapter {
  /// What standards and practice ask beyond the manual. Each rule cites what it rests on.
  static let standards = Chapter(
    nl: "Buiten de handleiding: normen en praktijk", en: "Beyond the manual: standards and practice",
    isBeyondManual: true
  ) {

    Rule(
      "design-current", .caution, .ours, .overload, covers: ["QUA-004"],
      nl: "Kies een automaat die de stroom van de Sessy's en omvormers op de groep kan voeren.",
      en: "Choose a breaker that can carry the current of the Sessys and inverters on the group.",
      reason: Text(
        nl:
          "Een automaat die blijvend meer voert dan zijn nominale stroom wordt heet, en valt op den duur uit.",
        en: "A breaker that carries more than its rated current for long gets hot, and trips in the end."),
      interpretation: Text(
        nl:
          "Gerekend met \(Figure.sessyCurrent) per Sessy, begrensd door de dongels zoals de handleiding ze laat instellen. Een omvormer begrenzen zij niet.",
        en:
          "Worked out with \(Figure.sessyCurrent) a Sessy, limited by the dongles as the manual has them set. They do not limit an inverter."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: «16 A»}}]
        pv_inverters: [{group: G7, phases: [L1], current: 16 A}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: ↓16 A}}]
        pv_inverters: [{group: G7, phases: [L2], power: 5 kW}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        .breakerRating, .atLeast, limit: { group, _ in group.designCurrent },
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Zet de omvormer op een eigen groep, of neem een automaat van ten minste \(short.limit) als kabel en klemmen die toelaten.",
          en:
            "Put the inverter on a group of its own, or take a breaker of at least \(short.limit) if cable and terminals allow it."
        )
      }
    }

    Rule(
      "cable-ampacity", .danger, .ours, .overload, covers: ["QUA-004"],
      nl: "Neem een kabel die de nominale stroom van zijn automaat blijvend kan voeren.",
      en: "Take a cable that can carry the rated current of its breaker for long.",
      reason: Text(
        nl:
          "De automaat beschermt de kabel alleen als die meer kan voeren dan hij doorlaat; anders wordt de kabel te heet.",
        en:
          "The breaker protects the cable only if it can carry more than the breaker lets through; otherwise the cable overheats."
      ),
      interpretation: Text(
        nl:
          "Belastbaarheid van koper met PVC-isolatie naar aderdoorsnede, installatiemethode, belaste aders, temperatuur en bundeling, uit openbare overnames van IEC 60364-5-52; tussen twee waarden telt de veilige.",
        en:
          "Carrying capacity of copper with PVC insulation by cross-section, method, loaded conductors, temperature and grouping, from public transcriptions of IEC 60364-5-52; between two values the safe one counts."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: «20 A»}, cable: {cross_section: 2.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 13 A}, cable: {cross_section: «1.5 mm2», method: C, ambient_temperature: «40 °C», grouped_circuits: «2»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: ↓16 A}, cable: {cross_section: 1.5 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 6 A}, cable: {cross_section: ↓1 mm2, method: B2, ambient_temperature: 30 °C, grouped_circuits: 1}}]
        sessys: [{group: G7}]
        """,
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "aderdoorsnede", en: "cross-section"), .atLeast, thinnestCore,
        of: { group, _ in group.facts.cable.crossSection }
      ) { short in
        Text(
          nl: "Vervang de kabel door een met aders van ten minste \(short.limit).",
          en: "Replace the cable by one with cores of at least \(short.limit).")
      }
      Requirement(
        .breakerRating, .atMost, limit: { group, _ in group.ampacity },
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { excess in
        Text(
          nl:
            "Neem een automaat van ten hoogste \(excess.limit), of een dikkere kabel; of leg de kabel koeler of los van andere.",
          en:
            "Take a breaker of at most \(excess.limit), or a thicker cable; or lay the cable cooler or apart from others."
        )
      }
    }

    Rule(
      "work-switch-current", .advice, .ours, .overload, covers: [],
      nl: "Kies een werkschakelaar die ten minste de nominale stroom van de automaat kan voeren.",
      en: "Choose a work switch that can carry at least the rated current of the breaker.",
      reason: Text(
        nl: "De automaat laat die stroom blijvend door; de schakelaar mag daarvan niet te warm worden.",
        en: "The breaker lets that current through for long; the switch must not get too warm from it."),
      interpretation: Text(
        nl: "De norm spreekt van leidingen; voor de werkschakelaar is het advies.",
        en: "The standard speaks of conductors; for the work switch it is advice."),
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}, work_switch: {present: yes, rated_current: «16 A»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: 16 A}, work_switch: {present: yes, rated_current: ↓10 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op en er is een werkschakelaar",
          en: "it has a Sessy, and there is a work switch")
      ) { group, _ in group.hasSessy && group.facts.workSwitch.isPresent }
    ) {
      Requirement(
        Text(nl: "nominale stroom van de werkschakelaar", en: "rated current of the work switch"), .atLeast,
        limit: { group, _ in group.facts.breaker.ratedCurrent },
        of: { group, _ in group.facts.workSwitch.ratedCurrent }
      ) { short in
        Text(
          nl: "Neem een werkschakelaar van ten minste \(short.limit).",
          en: "Take a work switch of at least \(short.limit).")
      }
    }

    Rule(
      "reliance-on-limiting", .advice, .ours, .fieldPower, covers: [],
      nl:
        "Kies de verdeling liefst zo dat de automaat ook zonder begrenzing door de dongels niet overbelast raakt.",
      en: "Preferably spread so that the breaker is not overloaded without limiting by the dongles either.",
      reason: Text(
        nl:
          "Boven de nominale stroom houdt alleen de instelling van de dongels, via het netwerk, de groep binnen haar grens.",
        en:
          "Above the rated current only the setting of the dongles, by way of the network, keeps the group within its limit."
      ),
      interpretation: Text(
        nl:
          "Gerekend met \(fieldCurrent) per Sessy: wat een volle batterij in de praktijk kan leveren. De handleiding laat twee Sessy's op één fase toe: daarom advies.",
        en:
          "Worked out with \(fieldCurrent) a Sessy: what a full battery can deliver in practice. The manual allows two Sessys on one phase: hence advice."
      ),
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: «16 A»}}]
        pv_inverters: [{group: G7, phases: [L1], current: 7.2 A}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {rated_current: ↓16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L3}, {group: G7, phase: L3}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        .breakerRating, .atLeast, limit: { group, _ in group.currentInTheField },
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { _ in
        Text(
          nl:
            "Controleer na het opleveren of de begrenzing werkt, of zet een Sessy op een andere fase of groep.",
          en: "Check after commissioning that the limiting works, or put a Sessy on another phase or group.")
      }
    }

    Rule(
      "voltage-change", .performance, .ours, .voltageDrop, covers: ["QUA-004"],
      nl: "Houd de spanningsverandering over de kabel naar de Sessy's op ten hoogste \(mostVoltageChange).",
      en: "Keep the voltage change along the cable to the Sessys at \(mostVoltageChange) at most.",
      reason: Text(
        nl:
          "Bij leveren stijgt de spanning achter een lange dunne kabel zo ver dat de Sessy zijn vermogen verlaagt of afschakelt.",
        en:
          "Behind a long thin cable the voltage rises so far on delivery that the Sessy reduces its power or switches off."
      ),
      interpretation: lengthCounted,
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: «64.82 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, length: 70 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      voltageChange(mostVoltageChange)
    }

    Rule(
      "voltage-change-advised", .advice, .ours, .voltageRise, covers: [],
      nl:
        "Houd de spanningsverandering over de kabel naar de Sessy's liefst op ten hoogste \(advisedVoltageChange).",
      en:
        "Preferably keep the voltage change along the cable to the Sessys at \(advisedVoltageChange) at most.",
      reason: Text(
        nl: "Zo blijft er ruimte voor de spanningsstijging in de straat als de zon schijnt.",
        en: "That leaves room for the rise of the voltage in the street when the sun shines."),
      interpretation: lengthCounted,
      passing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 4 mm2, length: «20.83 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: ↓2.5 mm2, length: 14 m}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: 2.5 mm2, length: «64.83 m»}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op, en de verandering is niet meer dan \(mostVoltageChange)",
          en: "it has a Sessy, and the change is no more than \(mostVoltageChange)")
      ) { group, _ in
        // Most groups have no Sessy, and the change takes time to work out.
        guard group.hasSessy.value != false else { return group.hasSessy.answer }
        return group.hasSessy && group.relativeVoltageChange <= mostVoltageChange
      }
    ) {
      voltageChange(advisedVoltageChange)
    }

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
          "Op een groep met een omvormer vraagt de handleiding juist \(Figure.residualCurrentsWithSolar[0]) of \(Figure.residualCurrentsWithSolar[1]): met stopcontacten achter hetzelfde toestel past geen enkele waarde, en moeten ze gescheiden worden.",
        en:
          "On a group with an inverter the manual asks for \(Figure.residualCurrentsWithSolar[0]) or \(Figure.residualCurrentsWithSolar[1]) instead: with sockets behind the same device no value fits, and they have to be separated."
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

    Rule.busbarSumOfOneSource
    Rule.sharedDeviceSumOfOneSource

    Rule(
      "inverter-own-group", .advice, .ours, .ownGroup, covers: [],
      nl:
        "Weet dat NEN 1010 voor een omvormer een eigen groep vraagt, terwijl de handleiding een Sessy erbij toelaat.",
      en:
        "Know that NEN 1010 asks a group of its own for an inverter, whereas the manual allows a Sessy on it.",
      reason: Text(
        nl: "Een inspecteur kan ernaar vragen; de handleiding van de Sessy is dan uw onderbouwing.",
        en: "An inspector can ask about it; the Sessy's manual is your ground then."),
      interpretation: Text(
        nl: "Norm en handleiding staan hier tegenover elkaar. Dit is een mededeling, geen afkeuring.",
        en: "Standard and manual are at odds here. This is a remark, not a failure."),
      passing: [
        """
        groups: [{name: G5}, {name: G7}]
        pv_inverters: [{group: G5}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: ↓G7}]
        sessys: [{group: G7}]
        """
      ],
      each: PlacedInverter.self
    ) {
      Requirement(
        Text(nl: "geen Sessy op de groep van de omvormer", en: "no Sessy on the inverter's group"),
        holds: { inverter, _ in !inverter.hasSessyOnGroup },
        remedy: Text(
          nl: "Bewaar de handleiding bij de meterkast, of geef de Sessy een eigen groep.",
          en: "Keep the manual with the meter box, or give the Sessy a group of its own."))
    }

    Rule(
      "inverter-group-loads", .danger, .ours, .ownGroup, covers: [],
      nl: "Zet op de groep van een omvormer geen stopcontacten en geen andere verbruikers.",
      en: "Put no sockets and no other consumers on the group of an inverter.",
      reason: Text(
        nl:
          "De automaat ziet niet wat de omvormer achter hem levert: verbruikers kunnen de kabel dan ongemerkt overbelasten.",
        en:
          "The breaker does not see what the inverter behind it delivers: consumers can then overload the cable unnoticed."
      ),
      passing: [
        """
        groups: [{name: G5, sockets: no, other_consumers: no}, {name: G7}]
        pv_inverters: [{group: G5}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G5, sockets: no, other_consumers: yes}, {name: G7}]
        pv_inverters: [{group: ↓G5}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G5, sockets: yes, other_consumers: no}, {name: G7}]
        pv_inverters: [{group: ↓G5}]
        sessys: [{group: G7}]
        """,
      ],
      each: PlacedInverter.self,
      when: Condition(
        Text(nl: "op zijn groep zit geen Sessy", en: "its group has no Sessy")
      ) { inverter, _ in !inverter.hasSessyOnGroup }
    ) {
      Requirement(
        Text(nl: "geen verbruikers op de groep van de omvormer", en: "no consumers on the inverter's group"),
        holds: { inverter, _ in !inverter.hasConsumersOnGroup },
        remedy: Text(
          nl: "Geef de omvormer een eigen groep.", en: "Give the inverter a group of its own."))
    }

    Rule(
      "selectivity", .advice, .ours, .selective, covers: [],
      nl: "Kies voor een groep met een Sessy een automaat die eerder uitvalt dan de hoofdzekering.",
      en: "For a group with a Sessy choose a breaker that trips before the main fuse does.",
      reason: Text(
        nl: "Anders kan een fout op de groep het hele huis zonder stroom zetten.",
        en: "Otherwise a fault on the group can leave the whole house without power."),
      interpretation: Text(
        nl: "Uit een tabel uit de praktijk, voor hoofdzekeringen van 25, 35 en 40 A.",
        en: "From a table from practice, for main fuses of 25, 35 and 40 A."),
      passing: [
        """
        supply: {main_fuse: 25 A}
        groups: [{name: G7, breaker: {rated_current: «16 A»}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 35 A}
        groups: [{name: G7, breaker: {rated_current: «25 A»}}]
        sessys: [{group: G7}]
        """,
        """
        supply: {main_fuse: 40 A}
        groups: [{name: G7, breaker: {rated_current: «25 A»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        supply: {main_fuse: 25 A}
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        supply: {main_fuse: 63 A}
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op, en de hoofdzekering staat in de tabel",
          en: "it has a Sessy, and the main fuse is in the table")
      ) { group, survey in
        group.hasSessy && survey.site.supply.selectiveBreaker.map { $0 != nil }
      }
    ) {
      Requirement(
        .breakerRating, .atMost,
        limit: { _, survey in
          // Where the table has none the rule does not apply.
          survey.site.supply.selectiveBreaker.map { $0 ?? .zero }
        },
        of: { group, _ in group.facts.breaker.ratedCurrent }, remedy: smallerBreaker)
    }

    Rule(
      "registration", .advice, .ours, .registering, covers: ["QUA-003"],
      nl: "Meld de Sessy's aan bij de netbeheerder, op energieleveren.nl.",
      en: "Register the Sessys with the network operator, at energieleveren.nl.",
      reason: Text(
        nl:
          "Opslag vanaf \(registeredPower) moet worden aangemeld; één Sessy laadt al met \(Figure.chargingPower).",
        en:
          "Storage from \(registeredPower) has to be registered; one Sessy already charges with \(Figure.chargingPower)."
      ),
      passing: ["site: {registered: yes}"], failing: ["site: {registered: ↓no}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "aangemeld", en: "registered"),
        holds: { survey, _ in survey.site.project.isRegistered == true },
        remedy: Text(
          nl: "Meld de Sessy's aan op energieleveren.nl.", en: "Register the Sessys at energieleveren.nl."))
    }

    Rule(
      "stored-energy", .advice, .ours, .fireSafety, covers: [],
      nl: "Overleg bij meer dan \(mostStoredEnergy) opslag met de verzekeraar over brandveiligheid.",
      en: "With more than \(mostStoredEnergy) of storage, consult the insurer about fire safety.",
      reason: Text(
        nl:
          "Boven die grens geldt de richtlijn PGS 37-1; voor woningen is zij niet verplicht, wel aanbevolen.",
        en: "Above that limit guideline PGS 37-1 holds; for homes it is not compulsory, but recommended."),
      passing: ["sessys: [{model: 5 kWh}, {model: 10 kWh}]"],
      failing: ["sessys: ↓[{model: 10 kWh}, {model: 10 kWh}]"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "opslag", en: "storage"), .atMost, mostStoredEnergy,
        of: { survey, _ in survey.nominalEnergy }
      ) { _ in
        Text(
          nl: "Vraag de verzekeraar wat hij verlangt, en leg dat vast.",
          en: "Ask the insurer what is required, and put it on record.")
      }
    }

    Rule(
      "phase-imbalance", .advice, .ours, .imbalance, covers: [],
      nl: "Houd het verschil in vermogen tussen de fasen liefst op ten hoogste \(mostImbalance).",
      en: "Preferably keep the difference in power between the phases at \(mostImbalance) at most.",
      reason: Text(
        nl: "Een scheve belasting maakt de spanning in de straat ongelijk.",
        en: "An uneven load makes the voltages in the street unequal."),
      interpretation: Text(
        nl: "De grens komt uit een oudere netcode, uit de tweede hand: daarom advies.",
        en: "The limit is from an older grid code, at second hand: hence advice."),
      passing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1]}]
        pv_inverters: [{group: G8, phases: [L1], power: «3300 W»}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      failing: [
        """
        supply: {phases: 3}
        groups: [{name: G7, phases: [L1, L2, L3]}, {name: G8, phases: [L1]}]
        pv_inverters: [{group: G8, phases: ↓[L1], power: 3.7 kW}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      each: Survey.self,
      when: Condition(Text(nl: "het huis heeft drie fasen", en: "the house has three phases")) { survey, _ in
        survey.site.supply.phases == .three
      }
    ) {
      Requirement(
        Text(nl: "verschil bij leveren", en: "difference on delivery"), .atMost, mostImbalance,
        of: { survey, _ in survey.imbalance }
      ) { _ in
        Text(
          nl: "Zet een Sessy of omvormer over naar een rustiger fase.",
          en: "Move a Sessy or inverter to a quieter phase.")
      }
    }
  }
}

/// Figures of standards and practice, each with the rule's citation for its source.
private let thinnestCore = figure(SquareMillimetre(1.5))
private let mostVoltageChange = figure(Percent(5))
private let advisedVoltageChange = figure(Percent(1))
private let socketResidualCurrent = figure(Milliampere(30))
private let groupsPerDevice = figure(4)
private let registeredPower = figure(Watt(800))
private let mostStoredEnergy = figure(KilowattHour(20))
private let mostImbalance = figure(Watt(5000))

/// The current of one Sessy that delivers at a full battery: 2025 W at the mains voltage.
private let fieldCurrent = figure(Ampere(8.8))

/// The largest breaker that trips before a main fuse does.
private let selectiveBreakers = [
  (fuse: figure(Ampere(25)), breaker: figure(Ampere(16))),
  (fuse: figure(Ampere(35)), breaker: figure(Ampere(25))),
  (fuse: figure(Ampere(40)), breaker: figure(Ampere(25))),
]

extension Supply {
  /// The largest breaker that trips before the main fuse; nil if the table does not have it.
  fileprivate var selectiveBreaker: Answer<Ampere?> {
    mainFuse.map { fuse in selectiveBreakers.first { $0.fuse == fuse }?.breaker }
  }
}

private let lengthCounted = Text(
  nl:
    "Gerekend met de grootste stroom in de groep, alle Sessy's tegelijk, bij 70 °C en cos φ 1. Wat de drie fasen delen loopt niet door de nul, en telt de lengte één keer; de rest telt haar twee keer.",
  en:
    "Worked out with the largest current in the group, all Sessys at once, at 70 °C and cos φ 1. What the three phases share does not return through the neutral, and counts the length once; the rest counts it twice."
)

private func voltageChange(_ limit: Percent) -> Requirement<LoadedGroup> {
  Requirement(
    Text(nl: "spanningsverandering", en: "voltage change"), .atMost, limit,
    of: { group, _ in group.relativeVoltageChange }
  ) { _ in
    Text(
      nl: "Neem een dikkere kabel, een kortere weg, of verdeel de Sessy's over de fasen.",
      en: "Take a thicker cable or a shorter way, or spread the Sessys over the phases.")
  }
}

extension LoadedGroup {
  /// The current that the group has to carry (Ib), on the phase where that is most.
  fileprivate var designCurrent: Answer<Ampere> {
    // What they charge with they deliver too, and the inverters add to that.
    most { limitedCurrent(.delivering, on: $0) }
  }

  /// What its Sessys and inverters can deliver in practice, on the phase where that is most.
  fileprivate var currentInTheField: Answer<Ampere> {
    most { sessysOnPhase[$0] * fieldCurrent + inverterCurrent[$0] }
  }

  private func most(_ current: (Phase) -> Answer<Ampere>) -> Answer<Ampere> {
    let currents = PerPhase(current)
    return currents.l1.combined(with: currents.l2, max).combined(with: currents.l3, max)
  }
}

extension Citation {
  private static func standard(_ nl: Dutch, _ en: English, _ address: String) -> Citation {
    .publication(Text(nl: nl, en: en), address: address)
  }

  fileprivate static let overload = standard(
    "norm: IEC 60364-4-43, 433.1 (NEN 1010), overbelasting van leidingen",
    "standard: IEC 60364-4-43, 433.1 (NEN 1010), overload of conductors",
    "https://studylib.net/doc/26984198/appendix-a")
  fileprivate static let fieldPower = standard(
    "praktijk: meer ontlaadvermogen bij volle batterij", "practice: more discharge power at a full battery",
    "https://github.com/PimDoos/ha-sessy/issues/37")
  fileprivate static let voltageDrop = standard(
    "norm: NEN 1010, 525, spanningsverlies", "standard: NEN 1010, 525, voltage drop",
    "https://hanzestrohm.nl/hemmink/nieuws/meten-van-spanningsverlies-bij-nen-1010-oplevering-en-inspectie/")
  fileprivate static let voltageRise = standard(
    "praktijk: spanningsverlies naar een omvormer", "practice: voltage drop towards an inverter",
    "https://www.zelfenergieproduceren.nl/kennisbank-duurzaam/meterkast-en-zonnepanelen/")
  fileprivate static let sockets = standard(
    "norm: NEN 1010, 411.3.3, aanvullende bescherming van stopcontacten",
    "standard: NEN 1010, 411.3.3, additional protection of sockets",
    "https://www.werkenmetnen1010.nl/vragen/6")
  fileprivate static let groupsPerDevice = standard(
    "praktijk: groepen per aardlekschakelaar", "practice: groups for each residual current device",
    "https://www.nieuwegroepenkast.nu/contents/nl/d20153_aansluiten-groepenkast-in-meterkast.html")
  fileprivate static let ownGroup = standard(
    "norm: NEN 1010:2015/C1, zonnepanelen op een eigen groep",
    "standard: NEN 1010:2015/C1, solar panels on a group of their own",
    "https://www.hager.nl/actueel/actualiteiten-hager/aanwijzing-nen1010-2015-in-bouwbesluit-vertraagd/154231.htm"
  )
  fileprivate static let selective = standard(
    "praktijk: selectiviteit van hoofdzekering en automaat",
    "practice: selectivity of main fuse and breaker", "https://www.hanvossolar.nl/hoofdaansluiting")
  fileprivate static let registering = standard(
    "praktijk: aanmelding van opslag bij de netbeheerder",
    "practice: registration of storage with the network operator",
    "https://www.solar365.nl/nieuws/batterijen-08-kw-vanaf-nu-melden-bij-netbeheerder-64ABB4AE.html")
  fileprivate static let fireSafety = standard(
    "praktijk: richtlijn PGS 37-1 en woningen", "practice: guideline PGS 37-1 and homes",
    "https://zonnefabriek2025migrated.wezz.io/faq/veiligheidseisen-batterijen")
  fileprivate static let imbalance = standard(
    "praktijk: oude Netcode 2.2.1.8, eenfasig vermogen", "practice: old Netcode 2.2.1.8, single-phase power",
    "https://www.zelfenergieproduceren.nl/kennisbank-duurzaam/meterkast-en-zonnepanelen/")
}
