import PlanCheck

extension Rule {
  /// What inverters, and their makers, ask of residual current protection. Each is asked only where the site
  /// states the demand.
  @ListBuilder<Rule> static var inverterDemands: [Rule] {
    Rule(
      "inverter-device", .fireOrShock, .inverterMaker, covers: [],
      nl: "Beveilig een omvormer met een aardlekautomaat of aardlekschakelaar als zijn fabrikant die vraagt.",
      en: "Protect an inverter by an RCBO or a residual current device if its maker asks for one.",
      fault: Text(
        nl: "De omvormer heeft geen aardlekbeveiliging, en zijn fabrikant vraagt die.",
        en: "The inverter has no residual current protection, and its maker asks for it."),
      reason: Text(
        nl: "Zonder aardlekbeveiliging blijft een foutstroom van de omvormer of zijn kabel staan.",
        en: "Without residual current protection a fault current of the inverter or its cable persists."),
      interpretation: asThatMaker,
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {type: A}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: ↓mcb}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 100 mA}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: mcb}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {own_device: no}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: mcb}}]
        pv_inverters: [{group: G7, maker_asks: {type: A}}]
        sessys: [{group: G7}]
        """,
      ],
      each: PlacedInverter.self,
      when: Condition(
        Text(
          nl: "de fabrikant vraagt aardlekbeveiliging, en op de groep zit geen Sessy",
          en: "its maker asks for residual current protection, and its group has no Sessy")
      ) { inverter, _ in
        let asked = inverter.facts.makerAsks.takesDevice
        return asked.value == false ? asked : asked && !inverter.hasSessyOnGroup
      }
    ) {
      Requirement(
        Text(nl: "aardlekbeveiliging aanwezig", en: "residual current protection present"),
        holds: { inverter, survey in survey.isProtected(inverter) },
        remedy: Text(
          nl: "Vervang de automaat van de omvormer door een aardlekautomaat zoals zijn fabrikant die vraagt.",
          en: "Replace the inverter's breaker by an RCBO as its maker asks for."))
    }

    Rule(
      "inverter-device-type", .fireOrShock, .inverterMaker, covers: [],
      nl:
        "Zet een omvormer alleen achter aardlekbeveiliging van het type dat zijn fabrikant vraagt, of beter.",
      en:
        "Put an inverter only behind residual current protection of the type that its maker asks for, or better.",
      fault: Text(
        nl: "De omvormer zit achter een ander type dan zijn fabrikant vraagt.",
        en: "The inverter is behind another type than its maker asks for."),
      reason: Text(
        nl: "Een ander type ziet de foutstroom van deze omvormer niet, of wordt er ongevoelig door.",
        en: "Another type does not see this inverter's fault current, or is made insensitive by it."),
      interpretation: Text.sentences([
        asThatMaker,
        Text(
          nl: "Gelezen: elk toestel waar zijn stroom doorheen gaat. AC ziet het minst, dan A, F en B.",
          en: "Read as: each device that its current goes through. AC sees least, then A, F and B."),
      ]),
      passing: [
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: rcbo, type: F}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {type: A}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: ↓A}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {type: B}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: ↓AC, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: rcbo, type: A}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {type: A}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: ↓A, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: mcb}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {type: F}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: A}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {own_device: yes}}]
        sessys: [{group: G7}]
        """
      ],
      each: PlacedInverter.self,
      when: .isProtectedAndAsked(
        Text(nl: "een type", en: "a type")
      ) { $0.type.stated }
    ) {
      Requirement(
        Text(nl: "type dat de fabrikant vraagt, of beter", en: "type that the maker asks for, or better"),
        holds: { inverter, survey in survey.eachDevice(before: inverter, sees: inverter.facts.makerAsks.type)
        },
        remedy: Text(
          nl: "Vervang het toestel door een van dat type, of zet de omvormer achter een eigen.",
          en: "Replace the device by one of that type, or put the inverter behind one of its own."))
    }

    Rule(
      "inverter-device-residual-current", .stops, .inverterMaker, covers: [],
      nl:
        "Zet een omvormer alleen achter aardlekbeveiliging van ten minste de aanspreekstroom die zijn fabrikant vraagt.",
      en:
        "Put an inverter only behind residual current protection of at least the rated residual current that its maker asks for.",
      fault: Text(
        nl: "De omvormer zit achter een gevoeliger toestel dan zijn fabrikant vraagt.",
        en: "The inverter is behind a more sensitive device than its maker asks for."),
      reason: Text(
        nl: "Een gevoeliger toestel valt uit op de gewone lekstroom van de omvormer.",
        en: "A more sensitive device trips on the ordinary leakage of the inverter."),
      interpretation: Text.sentences([
        asThatMaker,
        Text(
          nl: "Van toestellen achter elkaar telt het gevoeligste.",
          en: "Of devices in series the most sensitive one counts."),
      ]),
      passing: [
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: rcbo, rated_residual_current: «100 mA»}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 100 mA}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{rated_residual_current: ↓30 mA, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: rcbo, rated_residual_current: 300 mA}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 100 mA}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, rated_residual_current: ↓30 mA}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 300 mA}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: mcb}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {rated_residual_current: 300 mA}}]
        sessys: [{group: G7}]
        """
      ],
      each: PlacedInverter.self,
      when: .isProtectedAndAsked(
        Text(nl: "een aanspreekstroom", en: "a rated residual current")
      ) { $0.ratedResidualCurrent.stated }
    ) {
      Requirement(
        .ratedResidualCurrent, .atLeast,
        limit: { inverter, _ in inverter.facts.makerAsks.ratedResidualCurrent },
        of: { inverter, survey in
          survey.leastResidualCurrent(
            before: inverter, against: inverter.facts.makerAsks.ratedResidualCurrent)
        }
      ) { short in
        Text(
          nl:
            "Geef de groep van de omvormer een aardlekautomaat van ten minste \(short.limit), en haal die groep achter een gevoeliger toestel weg.",
          en:
            "Give the inverter's group an RCBO of at least \(short.limit), and take that group from behind a more sensitive device."
        )
      }
    }

    Rule(
      "inverter-own-device", .stops, .inverterMaker, covers: [],
      nl: "Geef een omvormer een eigen toestel voor aardlekbeveiliging als zijn fabrikant dat vraagt.",
      en: "Give an inverter a residual current device of its own if its maker asks for that.",
      fault: Text(
        nl: "De omvormer deelt zijn aardlekbeveiliging, en zijn fabrikant vraagt een eigen.",
        en: "The inverter shares its residual current device, and its maker asks for its own."),
      reason: Text(
        nl: "Lekstromen van meer omvormers en groepen tellen op: het gedeelde toestel valt uit.",
        en: "Leakage currents of several inverters and groups add up: the shared device trips."),
      interpretation: Text.sentences([
        asThatMaker,
        Text(
          nl: "Een Sessy op de groep van de omvormer laat de handleiding toe: die is hier geen bezwaar.",
          en: "A Sessy on the inverter's group is allowed by the manual, and is no objection here."),
      ]),
      passing: [
        """
        meter_box: {residual_current_devices: [{groups: [G1, G5]}]}
        groups: [{name: G1}, {name: G5, breaker: {kind: rcbo}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {own_device: yes}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        pv_inverters: [{group: G7, maker_asks: {own_device: yes}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{groups: ↓[G1, G5]}]}
        groups: [{name: G1}, {name: G5, breaker: {kind: mcb}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {own_device: yes}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo}}, {name: G7}]
        pv_inverters: [{group: ↓G5, maker_asks: {own_device: yes}}, {group: G5}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{groups: [G1, G5]}]}
        groups: [{name: G1}, {name: G5, breaker: {kind: mcb}}, {name: G7}]
        pv_inverters: [{group: G5, maker_asks: {own_device: no}}]
        sessys: [{group: G7}]
        """
      ],
      each: PlacedInverter.self,
      when: .isProtectedAndAsked(
        Text(nl: "een eigen toestel", en: "a device of its own")
      ) { $0.takesOwnDevice }
    ) {
      Requirement(
        Text(nl: "eigen toestel", en: "device of its own"),
        holds: { inverter, survey in survey.hasOwnDevice(inverter) },
        remedy: Text(
          nl: "Geef de omvormer een eigen groep met een aardlekautomaat.",
          en: "Give the inverter a group of its own with an RCBO."))
    }

    Rule(
      "inverter-device-proof", .fireOrShock, .inverterDevice, covers: [],
      nl:
        "Zet een omvormer achter aardlekbeveiliging van type B, tenzij onderbouwd is dat een ander type volstaat.",
      en:
        "Put an inverter behind residual current protection of type B, unless there is proof that another type will do.",
      fault: Text(
        nl: "De omvormer zit achter een ander type dan B, en daar is geen onderbouwing voor.",
        en: "The inverter is behind another type than B, and there is no proof for that."),
      reason: Text(
        nl:
          "Vlakke gelijkstroom van de omvormer maakt een ander type ongevoelig: een foutstroom blijft staan.",
        en:
          "Smooth direct current from the inverter makes another type insensitive: a fault current persists."
      ),
      interpretation: Text(
        nl:
          "Voor een toestel waar ook een Sessy achter zit vraagt de handleiding hetzelfde. Hier alleen gevraagd als opgegeven is of de fabrikant een verklaring geeft.",
        en:
          "Of a device that a Sessy is behind too the manual asks the same. Asked here only where it is stated whether the maker gives a statement."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: B}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: A}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5, dc_leakage_statement: yes}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: A}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5, dc_leakage_statement: no, transformer: inside}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: ↓AC}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: ↓A, groups: [G5]}]}
        groups: [{name: G5, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: mcb}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G5, breaker: {kind: rcbo, type: A}}, {name: G7, breaker: {kind: rcbo}}]
        pv_inverters: [{group: G5}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G5, G7]}]}
        groups: [{name: G5, breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        pv_inverters: [{group: G5, dc_leakage_statement: no}]
        sessys: [{group: G7}]
        """,
      ],
      each: PlacedInverter.self,
      when: Condition(
        Text(
          nl:
            "er is opgegeven of de fabrikant een verklaring geeft, en er is aardlekbeveiliging zonder Sessy erachter",
          en:
            "it is stated whether the maker gives a statement, and there is residual current protection without a Sessy behind it"
        )
      ) { inverter, survey in
        let isStated = survey.asks(inverter.facts.hasLeakageStatement.stated)
        return isStated.value == false
          ? isStated
          : isStated && survey.isProtected(inverter) && !survey.sharesDeviceWithSessy(inverter.facts.group)
      }
    ) {
      Requirement(
        Text(
          nl: "type B, of onderbouwing voor een ander type", en: "type B, or proof for another type"),
        holds: { inverter, survey in
          survey.eachDevice(before: inverter.facts.group, isAtLeast: .b) || inverter.facts.needsNoTypeB
        },
        remedy: Text(
          nl: "Neem een toestel van type B, of vraag de fabrikant van de omvormer om een verklaring.",
          en: "Take a device of type B, or ask the inverter's maker for a statement."))
    }
  }
}

private let asThatMaker = Text(
  nl:
    "De bron is de handleiding van één fabrikant, als voorbeeld; wat de fabrikant van deze omvormer vraagt, zegt het bestand.",
  en:
    "The source is the manual of one maker, as an example; what the maker of this inverter asks is what the file says."
)

extension Condition<PlacedInverter> {
  /// Where the maker asks something, and there is a device to hold against it.
  fileprivate static func isProtectedAndAsked(
    _ what: Text, _ isAsked: @escaping @Sendable (ResidualCurrentDemand) -> Answer<Bool>
  ) -> Self {
    Condition(
      Text(
        nl: "de fabrikant vraagt \(what.nl), en er is aardlekbeveiliging",
        en: "its maker asks for \(what.en), and there is residual current protection")
    ) { inverter, survey in
      let asked = isAsked(inverter.facts.makerAsks)
      return asked.value == false ? asked : asked && survey.isProtected(inverter)
    }
  }
}

extension Citation {
  fileprivate static let inverterMaker = Citation.publication(
    Text(
      nl: "fabrikant: SMA, aardlekbeveiliging voor een omvormer",
      en: "maker: SMA, residual current protection for an inverter"),
    address: "https://manuals.sma.de/STPxx50/de-DE/11629408267.html")
}
