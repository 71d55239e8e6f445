package import PlanCheck

extension Rule {
  /// Chapter 2 of the manual: what one Sessy is, and how many there can be.
  @ListBuilder<Rule> package static func product(_ figures: Figures) -> [Rule] {
    Rule(
      "supply-neutral", .fireOrShock, .typePlate, covers: ["TYP-003"],
      nl: "Sluit de Sessy alleen aan op een net met nul: 230 V met nul, of 400 V met nul.",
      en: "Connect the Sessy only to mains with a neutral: 230 V with neutral, or 400 V with neutral.",
      fault: Text(nl: "Het net heeft geen nul.", en: "The mains has no neutral."),
      reason: Text(
        nl:
          "De Sessy werkt tussen één fase en de nul. Een driehoeksnet van 3 × 230 V heeft geen nul: op de klem ervoor komt een fase te staan, met kans op een schok, en de handleiding beschrijft dat niet.",
        en:
          "The Sessy works between one phase and the neutral. A 3 × 230 V delta supply has no neutral: its terminal then carries a phase, with a risk of shock, and the manual does not describe that."
      ),
      passing: ["supply: {neutral: yes}"],
      failing: ["supply: {neutral: ↓no}"],
      forbidsConnecting: true,
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "nul aanwezig", en: "neutral present"),
        holds: { survey, _ in survey.site.supply.hasNeutral == true },
        remedy: Text(
          nl: "Sluit niet aan. Overleg met de fabrikant en de netbeheerder.",
          en: "Do not connect. Consult the manufacturer and the network operator."))
    }

    Rule(
      "supply-voltage", .stops, .smallSessy, covers: ["SPC-006"],
      nl: "Sluit de Sessy aan op een spanning van \(figures.lowestVoltage) tot \(figures.highestVoltage).",
      en: "Connect the Sessy to a voltage of \(figures.lowestVoltage) to \(figures.highestVoltage).",
      fault: Text(
        nl: "De netspanning is te laag of te hoog voor de Sessy.",
        en: "The mains voltage is too low or too high for the Sessy."),
      reason: Text(
        nl: "Buiten dat bereik wacht de Sessy: hij laadt en levert dan niet.",
        en: "Outside that range the Sessy waits: it then does not charge or deliver."),
      interpretation: Text(
        nl: "Gelezen als de laagste en de hoogste gemeten spanning tussen fase en nul.",
        en: "Read as the lowest and the highest voltage measured between phase and neutral."),
      passing: ["supply: {voltage: {lowest: «184 V», highest: «253 V»}}"],
      failing: [
        "supply: {voltage: {lowest: ↓183 V, highest: 240 V}}",
        "supply: {voltage: {lowest: 225 V, highest: ↓254 V}}",
      ],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "laagste spanning", en: "lowest voltage"), .atLeast, figures.lowestVoltage,
        spanning: { survey, _ in survey.site.supply.voltage.lowestSpread }
      ) { short in
        Text(
          nl: "Zoek uit waardoor de spanning tot \(short.actual) zakt: de leidingen in huis of het net.",
          en: "Find out why the voltage drops to \(short.actual): the wiring in the house, or the grid.")
      }
      Requirement(
        Text(nl: "hoogste spanning", en: "highest voltage"), .atMost, figures.highestVoltage,
        spanning: { survey, _ in survey.site.supply.voltage.highestSpread }
      ) { excess in
        Text(
          nl: "Meld de spanning van \(excess.actual) bij de netbeheerder.",
          en: "Report the voltage of \(excess.actual) to the network operator.")
      }
    }

    Rule(
      "group-carries-sessy", .stops, .smallSessy, covers: ["SPC-010"],
      nl: "Kies voor een groep met een Sessy een automaat van ten minste \(figures.sessyCurrent).",
      en: "Choose a breaker of at least \(figures.sessyCurrent) for a group with a Sessy.",
      fault: Text(nl: "De automaat is te licht voor een Sessy.", en: "The breaker is too light for a Sessy."),
      reason: Text(
        nl:
          "Eén Sessy neemt of levert tot \(figures.sessyCurrent). Een kleinere automaat valt daarvan op den duur uit.",
        en:
          "One Sessy takes or gives up to \(figures.sessyCurrent). A smaller breaker trips on that in the end."
      ),
      interpretation: Text(
        nl:
          "De tabel drukt de maximale stroom af als een tijdstip, “10:00 am”. Gelezen als \(figures.sessyCurrent): 2200 W bij \(figures.voltage) is 9,6 A.",
        en:
          "The table prints the maximum current as a time of day, “10:00 am”. Read as \(figures.sessyCurrent): 2200 W at \(figures.voltage) is 9.6 A."
      ),
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: «10 A»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: ↓6 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        .breakerRating, .atLeast, figures.sessyCurrent,
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Vervang de automaat van \(short.actual) door een van ten minste \(short.limit), en controleer of de kabel die toelaat.",
          en:
            "Replace the breaker of \(short.actual) by one of at least \(short.limit), and check that the cable allows it."
        )
      }
      .mended { group, _, short in [Remedy.heavierBreaker(group, short)] }
    }

    Rule(
      "group-current", .injury, .smallSessy, covers: ["SPC-011"],
      nl: "Kies voor een groep met Sessy's een automaat van ten hoogste \(figures.groupCurrent).",
      en: "Choose a breaker of at most \(figures.groupCurrent) for a group with Sessys.",
      fault: Text(
        nl: "De automaat is te zwaar voor een groep met Sessy's.",
        en: "The breaker is too heavy for a group with Sessys."),
      reason: onlySmallGroups(figures), interpretation: alsoOneSessy,
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: «16 A»}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7, settings: {group_current: 16 A}}, {group: G7}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        sessys: [{group: G7, settings: {group_current: 20 A}}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        pv_inverters: [{group: G7, phases: [L1], current: 16.1 A}]
        sessys: [{group: G7, settings: {group_current: 16 A}}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        pv_inverters: [{group: G7, phases: [L1], current: «16 A»}]
        sessys: [{group: G7, settings: {group_current: «16 A»}}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl:
            "op de groep zit een Sessy, en niet van elke Sessy erop is group_current opgegeven als ten hoogste \(figures.groupCurrent), of wat er verder op levert geeft alleen al meer",
          en:
            "the group has a Sessy, and group_current is not stated to be at most \(figures.groupCurrent) for each Sessy on it, or what else delivers on it gives more by itself"
        )
      ) { group, survey in survey.hasSessy(on: group, held: false) }
    ) {
      Requirement(
        .breakerRating, .atMost, figures.groupCurrent,
        of: { group, _ in group.facts.breaker.ratedCurrent },
        remedy: smallerBreaker
      )
      .mended { group, survey, excess in
        [
          Remedy.lowerSetting(group, to: survey.figures.groupCurrent, survey),
          Remedy.lighterBreaker(group, excess),
        ]
      }
    }

    Rule(
      "group-current-by-settings", .injury, .smallSessy, .advised, covers: ["SPC-011"],
      nl:
        "Kies bij voorkeur een automaat van ten hoogste \(figures.groupCurrent), ook als de instellingen de groep op \(figures.groupCurrent) houden.",
      en:
        "Preferably choose a breaker of at most \(figures.groupCurrent), even if the settings hold the group at \(figures.groupCurrent).",
      fault: Text(
        nl: "De automaat is zwaar: alleen de instellingen begrenzen de groep.",
        en: "The breaker is heavy: the settings alone limit the group."),
      reason: settingsAlone(figures),
      interpretation: Text(
        nl:
          "Houden de dongels de groep op \(figures.groupCurrent), dan blijft die binnen de specificaties zolang die instelling staat: daarom advies.",
        en:
          "If the dongles hold the group at \(figures.groupCurrent), it stays within the specifications as long as they are set so: hence advice."
      ),
      passing: [
        """
        groups: [{name: G7, breaker: {rated_current: «16 A»}}]
        pv_inverters: []
        sessys: [{group: G7, settings: {group_current: 16 A}}]
        """
      ],
      failing: [
        """
        groups: [{name: G7, breaker: {rated_current: ↓20 A}}]
        pv_inverters: []
        sessys: [{group: G7, settings: {group_current: 16 A}}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        pv_inverters: [{group: G7, phases: [L1], current: 16.1 A}]
        sessys: [{group: G7, settings: {group_current: 16 A}}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7, settings: {group_current: «16.01 A»}}]
        """,
        """
        groups: [{name: G7, breaker: {rated_current: 20 A}}]
        sessys: [{group: G7, settings: {phase_current: 16 A}}]
        """,
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl:
            "op de groep zit een Sessy, van elke Sessy erop is group_current opgegeven als ten hoogste \(figures.groupCurrent), en wat er verder op levert geeft alleen niet meer",
          en:
            "the group has a Sessy, group_current is stated to be at most \(figures.groupCurrent) for each Sessy on it, and what else delivers on it does not give more by itself"
        )
      ) { group, survey in survey.hasSessy(on: group, held: true) }
    ) {
      Requirement(
        .breakerRating, .atMost, figures.groupCurrent,
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { excess in
        Text(
          nl:
            "Vraag de fabrikant of een groep van \(excess.actual) hier mag, of neem een automaat van \(excess.limit).",
          en:
            "Ask the manufacturer whether a group of \(excess.actual) is allowed here, or take a breaker of \(excess.limit)."
        )
      }
      .mended { group, _, excess in [Remedy.lighterBreaker(group, excess)] }
    }

    Rule(
      "active-phases", .stops, .smallSessy, covers: ["SPC-009"],
      nl:
        "Verdeel meer dan \(figures.sessysOnOnePhase) Sessy's over alle \(figures.phasesOfThreePhaseSessys) fasen.",
      en:
        "Spread more than \(figures.sessysOnOnePhase) Sessys over all \(figures.phasesOfThreePhaseSessys) phases.",
      fault: Text(
        nl: "De Sessy's zijn over te weinig fasen verdeeld.", en: "The Sessys are spread over too few phases."
      ),
      reason: Text(
        nl:
          "Tot en met \(figures.sessysOnOnePhase) Sessy's laten de specificaties één, twee of drie actieve fasen toe; meer Sessy's op minder fasen moeten de stroom delen, en laden en leveren dan minder.",
        en:
          "Up to \(figures.sessysOnOnePhase) Sessys the specifications allow one, two or three active phases; more Sessys on fewer phases have to share the current, and then charge and deliver less."
      ),
      interpretation: Text(
        nl: "De tabel noemt vier en vijf Sessy's niet; gelezen zoals zes.",
        en: "The table does not name four and five Sessys; read like six."),
      passing: [
        "sessys: [{phase: L1}, {phase: L1}, {phase: L2}, {phase: L2}, {phase: L3}, {phase: L3}]",
        "sessys: [{phase: L1}, {phase: L1}, {phase: L2}, {phase: L3}]",
      ],
      failing: [
        "sessys: [{phase: ↓L1}, {phase: L1}, {phase: L1}, {phase: L2}, {phase: L2}, {phase: L2}]",
        "sessys: [{phase: ↓L1}, {phase: L1}, {phase: L2}, {phase: L2}]",
        "supply: {phases: ↓1}\nsessys: [{model: 5 kWh}, {model: 5 kWh}, {model: 5 kWh}, {model: 5 kWh}]",
      ],
      inapplicable: ["sessys: [{phase: L1}, {phase: L1}, {phase: L1}]"],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "er zijn meer dan \(figures.sessysOnOnePhase) Sessy's",
          en: "there are more than \(figures.sessysOnOnePhase) Sessys")
      ) { survey, _ in survey.site.sessys.count > survey.figures.sessysOnOnePhase }
    ) {
      Requirement(
        Text(nl: "actieve fasen", en: "active phases"), .atLeast, figures.phasesOfThreePhaseSessys,
        of: { survey, _ in survey.activePhases.map { $0.count } }
      ) { short in
        Text(
          nl:
            "Gebruik nog \(short.difference) fase(n); heeft het huis er maar één, plan dan minder Sessy's of vraag een driefasenaansluiting aan.",
          en:
            "Use \(short.difference) more phase(s); if the house has but one, plan fewer Sessys or apply for a three-phase connection."
        )
      }
      .mended { survey, _, _ in [survey.otherPhases()] }
    }

    Rule(
      "sessys-on-group", .stops, .sheet7, covers: ["SPC-028"],
      nl: "Sluit ten hoogste \(figures.sessysOnGroup) Sessy's aan op één groep.",
      en: "Connect at most \(figures.sessysOnGroup) Sessys to one group.",
      fault: Text(nl: "Op de groep zitten te veel Sessy's.", en: "There are too many Sessys on the group."),
      reason: Text(
        nl:
          "De aansluitschema's gaan tot \(figures.sessysOnGroup) Sessy's op één groep; met meer wordt het vermogen per Sessy nog kleiner.",
        en:
          "The wiring diagrams go up to \(figures.sessysOnGroup) Sessys on one group; with more, each has even less power."
      ),
      interpretation: Text(
        nl:
          "De tabel heeft een algemene kolom S: meer dan \(figures.sessysOnGroup) Sessy's mag, verdeeld over groepen. Op één groep geldt de grens van schema 7.",
        en:
          "The table has a general column S: more than \(figures.sessysOnGroup) Sessys are allowed, over several groups. On one group the limit of sheet 7 holds."
      ),
      passing: [
        """
        groups: [{name: G7}]
        sessys: [{group: G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G7}]
        sessys: [{group: ↓G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}, {group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "Sessy's op de groep", en: "Sessys on the group"), .atMost, figures.sessysOnGroup,
        of: { group, _ in group.sessyCount }
      ) { excess in
        Text(
          nl: "Sluit \(excess.difference) van deze Sessy's aan op een andere groep.",
          en: "Connect \(excess.difference) of these Sessys to another group.")
      }
    }

    Rule(
      "large-sessys", .stops, .largeSessy, .advised, covers: ["SPC-029"],
      nl: "Overleg met de fabrikant bij meer dan \(figures.largeSessys) Sessy's van 10 kWh.",
      en: "Consult the manufacturer about more than \(figures.largeSessys) Sessys of 10 kWh.",
      fault: Text(
        nl: "Er zijn meer Sessy's van 10 kWh dan de handleiding voorziet.",
        en: "There are more Sessys of 10 kWh than the manual provides for."),
      reason: Text(
        nl:
          "De tabel van de 10 kWh Sessy houdt op bij \(figures.largeSessys): voor meer dan dat staat de fabrikant nog niet in.",
        en:
          "The table of the 10 kWh Sessy ends at \(figures.largeSessys): for more the manufacturer does not answer yet."
      ),
      interpretation: Text(
        nl: "Boven \(figures.largeSessys) zegt de handleiding niets: dit is advies.",
        en: "Above \(figures.largeSessys) the manual says nothing: this is advice."),
      passing: [
        "sessys: [{model: 10 kWh}, {model: 10 kWh}, {model: 10 kWh}, {model: 5 kWh}]",
        "sessys: [{model: 10 kWh}]",
      ],
      failing: ["sessys: [{model: ↓10 kWh}, {model: 10 kWh}, {model: 10 kWh}, {model: 10 kWh}]"],
      inapplicable: ["sessys: [{model: 5 kWh}, {model: 5 kWh}, {model: 5 kWh}, {model: 5 kWh}]"],
      each: Survey.self,
      when: Condition(Text(nl: "er zijn Sessy's van 10 kWh", en: "there are Sessys of 10 kWh")) { survey, _ in
        survey.largeSessyCount > 0
      }
    ) {
      Requirement(
        Text(nl: "Sessy's van 10 kWh", en: "Sessys of 10 kWh"), .atMost, figures.largeSessys,
        of: { survey, _ in survey.largeSessyCount }
      ) { excess in
        Text(
          nl:
            "Vraag de fabrikant naar deze \(excess.actual) Sessy's, of plan er \(excess.difference) minder.",
          en: "Ask the manufacturer about these \(excess.actual) Sessys, or plan \(excess.difference) fewer.")
      }
    }
  }
}

@Sendable func smallerBreaker(_ excess: Shortfall) -> Text {
  Text(
    nl: "Vervang de automaat van \(excess.actual) door een van ten hoogste \(excess.limit).",
    en: "Replace the breaker of \(excess.actual) by one of at most \(excess.limit).")
}

extension Text {
  static let breakerRating = Text(nl: "nominale stroom van de automaat", en: "rated current of the breaker")
}

extension Condition<LoadedGroup> {
  static let hasSessy = Condition(Text(nl: "op de groep zit een Sessy", en: "the group has a Sessy")) {
    group, _ in group.hasSessy
  }

  static let hasSessyAndInverter = Condition(
    Text(nl: "op de groep zitten een Sessy en een omvormer", en: "the group has a Sessy and an inverter")
  ) { group, _ in group.hasSessy && group.hasInverter }
}

private func onlySmallGroups(_ figures: Figures) -> Text {
  Text(
    nl:
      "De specificaties kennen alleen groepen van \(figures.groupCurrent), op elke fase: een zwaardere automaat laat bij een fout meer door dan waar de Sessy op gemaakt is, met kans op schade.",
    en:
      "The specifications know groups of \(figures.groupCurrent) only, on each phase: on a fault a heavier breaker lets through more than the Sessy is made for, with a risk of damage."
  )
}

private func settingsAlone(_ figures: Figures) -> Text {
  Text(
    nl:
      "De specificaties kennen alleen groepen van \(figures.groupCurrent), op elke fase; bij een zwaardere automaat houdt alleen de instelling van de dongels die grens.",
    en:
      "The specifications know groups of \(figures.groupCurrent) only, on each phase; with a heavier breaker only the dongles' setting keeps that limit."
  )
}

private let alsoOneSessy = Text(
  nl:
    "De tabel noemt deze grens bij twee of meer Sessy's en bij 10 kWh. Gelezen als grens voor elke groep met een Sessy, met zonnepanelen net zo goed als zonder.",
  en:
    "The table gives this limit for two or more Sessys, and for 10 kWh. Read as a limit for every group with a Sessy, with solar panels as well as without."
)

extension Survey {
  /// Whether a group has a Sessy, and its dongles hold it at what the specifications know, or do not. A group
  /// without a Sessy is looked at no further.
  fileprivate func hasSessy(on group: LoadedGroup, held isHeld: Bool) -> Answer<Bool> {
    let hasSessy = group.hasSessy.answer
    guard hasSessy.value != false else { return hasSessy }
    let held = isHeldAtGroupCurrent(group)
    return hasSessy && (isHeld ? held : !held)
  }

  /// Whether the dongles of all Sessys on a group are stated to hold it at what the specifications know. They
  /// cannot where the inverters and other batteries on it give more by themselves.
  private func isHeldAtGroupCurrent(_ group: LoadedGroup) -> Answer<Bool> {
    let isSet = eachSessy(on: group) {
      let setting = $0.settings.groupCurrent
      return setting.isStated ? setting <= figures.groupCurrent : setting.stated
    }
    return isSet.value == false ? isSet : isSet && givesAtMost(figures.groupCurrent, on: group)
  }
}
