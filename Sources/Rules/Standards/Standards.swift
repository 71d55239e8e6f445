package import PlanCheck

extension Rule {
  /// What standards and practice ask beyond the manual. Each rule cites what it rests on.
  @ListBuilder<Rule> package static func standards(_ figures: Figures) -> [Rule] {
    Rule.overload(figures)
    Rule.voltageChanges(figures)
    Rule.protectiveDevices(figures)
    Rule.mainConnection(figures)
    Rule.earthing
    Rule.measurements(figures)
    Rule.fireInRoom
    Rule.inverterDemands
    Rule.otherBatteries(figures)
    Rule.currentClamps

    Rule(
      "inverter-own-group", .paperwork, .ownGroup, covers: [],
      nl:
        "Houd er rekening mee dat NEN 1010 voor een omvormer een eigen groep vraagt, terwijl de handleiding een Sessy erbij toelaat.",
      en:
        "Bear in mind that NEN 1010 asks a group of its own for an inverter, whereas the manual allows a Sessy on it.",
      fault: Text(
        nl: "De omvormer deelt zijn groep met een Sessy, en NEN 1010 vraagt een eigen.",
        en: "The inverter shares its group with a Sessy, and NEN 1010 asks for its own."),
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
      "inverter-group-loads", .fireOrShock, .ownGroup, covers: [],
      nl: "Zet op de groep van een omvormer geen stopcontacten en geen andere verbruikers.",
      en: "Put no sockets and no other consumers on the group of an inverter.",
      fault: Text(
        nl: "Op de groep van de omvormer zitten verbruikers.",
        en: "There are consumers on the inverter's group."),
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
        """
        groups: [{name: G5, sockets: no, other_consumers: no}, {name: G7}]
        pv_inverters: [{group: ↓G5}]
        batteries: [{group: G5}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G5, sockets: no}, {name: G7}]
        pv_inverters: [{group: ↓G5}]
        loads: [{kind: boiler, group: G5}]
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
      "registration", .paperwork, .registering, covers: ["QUA-003"],
      nl: "Meld de Sessy's aan bij de netbeheerder, op energieleveren.nl.",
      en: "Register the Sessys with the network operator, at energieleveren.nl.",
      fault: Text(
        nl: "De Sessy's zijn niet aangemeld bij de netbeheerder.",
        en: "The Sessys are not registered with the network operator."),
      reason: Text(
        nl:
          "Opslag vanaf \(registeredPower) moet worden aangemeld, en één Sessy laadt al met \(figures.chargingPower): zonder melding is de papieren kant niet in orde.",
        en:
          "Storage from \(registeredPower) has to be registered, and one Sessy already charges with \(figures.chargingPower): without it the paperwork is not in order."
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
      "stored-energy", .fireOrShock, .fireSafety, .advised, covers: [],
      nl: "Overleg bij meer dan \(mostStoredEnergy) opslag met de verzekeraar over brandveiligheid.",
      en: "With more than \(mostStoredEnergy) of storage, consult the insurer about fire safety.",
      fault: Text(
        nl: "De opslag is zo groot dat overleg met de verzekeraar geadviseerd is.",
        en: "There is so much storage that consulting the insurer is advised."),
      reason: Text(
        nl:
          "Boven die grens geldt de richtlijn PGS 37-1; voor woningen is die niet verplicht, wel aanbevolen, en een verzekeraar kan ernaar vragen.",
        en:
          "Above that limit guideline PGS 37-1 holds; for homes it is not compulsory, but recommended, and an insurer can ask about it."
      ),
      passing: ["sessys: [{model: 5 kWh}, {model: 10 kWh}]"],
      failing: [
        "sessys: ↓[{model: 10 kWh}, {model: 10 kWh}]",
        "batteries: [{energy: 10 kWh}]\nsessys: ↓[{model: 5 kWh}, {model: 5 kWh}]",
      ],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "opslag", en: "storage"), .atMost, mostStoredEnergy,
        spanning: { survey, _ in survey.storedEnergy }
      ) { _ in
        Text(
          nl: "Vraag de verzekeraar wat hij verlangt, en leg dat vast.",
          en: "Ask the insurer what is required, and put it on record.")
      }
    }
  }
}

private let registeredPower = figure(Watt(800))
private let mostStoredEnergy = figure(KilowattHour(20))

/// What the rules beyond the manual cite.
extension Citation {
  private static func standard(_ nl: Dutch, _ en: English) -> Citation {
    .publication(Text(nl: nl, en: en))
  }

  // Read at https://studylib.net/doc/26984198/appendix-a
  static let overload = standard(
    "norm: IEC 60364-4-43, 433.1 (NEN 1010), overbelasting van leidingen",
    "standard: IEC 60364-4-43, 433.1 (NEN 1010), overload of conductors")
  // Read at https://bouwsteeninstallaties.nl/groepenkast-veiligheid/wetgeving-en-normen-voldoet-jouw-meterkast-aan-de-nen-1010
  static let mainSwitch = standard(
    "praktijk: de hoofdschakelaar in de meterkast", "practice: the main switch in the meter box")
  // Read at https://github.com/PimDoos/ha-sessy/issues/37
  static let fieldPower = standard(
    "praktijk: meer ontlaadvermogen bij volle batterij", "practice: more discharge power at a full battery")
  // Read at https://hanzestrohm.nl/hemmink/nieuws/meten-van-spanningsverlies-bij-nen-1010-oplevering-en-inspectie/
  static let voltageDrop = standard(
    "norm: NEN 1010, 525, spanningsverlies", "standard: NEN 1010, 525, voltage drop")
  // Read at https://www.zelfenergieproduceren.nl/kennisbank-duurzaam/meterkast-en-zonnepanelen/
  static let voltageRise = standard(
    "praktijk: spanningsverlies naar een omvormer", "practice: voltage drop towards an inverter")
  // Read at https://www.werkenmetnen1010.nl/vragen/6
  static let sockets = standard(
    "norm: NEN 1010, 411.3.3, aanvullende bescherming van stopcontacten",
    "standard: NEN 1010, 411.3.3, additional protection of sockets")
  // Read at https://schutelektra.nl/documentatie/zonnepanelen/aardlekbeveiliging/
  static let fixedCircuit = standard(
    "praktijk: aardlekbeveiliging van de vaste groep van een omvormer",
    "practice: residual current protection of an inverter's fixed group")
  // Read at https://locastechniek.nl/aardlekschakelaars-en-laadpalen-of-zonnepanelen/
  static let inverterDevice = standard(
    "praktijk: type aardlekbeveiliging van een omvormer",
    "practice: type of residual current protection of an inverter")
  // Read at https://locastechniek.nl/aardlekschakelaars-en-laadpalen-of-zonnepanelen/
  static let charger = standard(
    "praktijk: aardlekbeveiliging van een laadpaal", "practice: residual current protection of a charger")
  // Read at https://www.nieuwegroepenkast.nu/contents/nl/d20153_aansluiten-groepenkast-in-meterkast.html
  static let groupsPerDevice = standard(
    "praktijk: groepen per aardlekschakelaar", "practice: groups for each residual current device")
  // Read at https://www.hager.nl/actueel/actualiteiten-hager/aanwijzing-nen1010-2015-in-bouwbesluit-vertraagd/154231.htm
  static let ownGroup = standard(
    "norm: NEN 1010:2015/C1, zonnepanelen op een eigen groep",
    "standard: NEN 1010:2015/C1, solar panels on a group of their own")
  // Read at https://www.hanvossolar.nl/hoofdaansluiting
  static let selective = standard(
    "praktijk: selectiviteit van hoofdzekering en automaat",
    "practice: selectivity of main fuse and breaker")
  // Read at https://www.solar365.nl/nieuws/batterijen-08-kw-vanaf-nu-melden-bij-netbeheerder-64ABB4AE.html
  static let registering = standard(
    "praktijk: aanmelding van opslag bij de netbeheerder",
    "practice: registration of storage with the network operator")
  // Read at https://zonnefabriek2025migrated.wezz.io/faq/veiligheidseisen-batterijen
  static let fireSafety = standard(
    "praktijk: richtlijn PGS 37-1 en woningen", "practice: guideline PGS 37-1 and homes")
  // Read at https://www.zelfenergieproduceren.nl/kennisbank-duurzaam/meterkast-en-zonnepanelen/
  static let imbalance = standard(
    "praktijk: oude Netcode 2.2.1.8, eenfasig vermogen", "practice: old Netcode 2.2.1.8, single-phase power")
}
