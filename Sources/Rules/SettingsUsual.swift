import PlanCheck

extension Rule {
  /// Section 5.5.3 of the manual: the settings that are the same for every Sessy, wherever it is.
  @ListBuilder<Rule> static func usualSettings(_ figures: Figures) -> [Rule] {
    Rule(
      "setting-strategy", .costs, .dongleSettings, covers: ["SET-009"],
      nl: "Lever op met de strategie nul op de meter (\(figures.strategy.rawValue)).",
      en: "Hand over with the strategy zero on the meter (\(figures.strategy.rawValue)).",
      fault: Text(
        nl: "De dongel staat niet op nul op de meter.", en: "The dongle is not set to zero on the meter."),
      reason: Text(
        nl:
          "Bij nul op de meter blijkt meteen of de Sessy's de P1-meter volgen; met een andere kan een fout onopgemerkt blijven.",
        en:
          "Zero on the meter shows at once whether the Sessys follow the P1 meter; with another a fault can go unnoticed."
      ),
      passing: ["sessys: [{settings: {strategy: POWER_STRATEGY_NOM}}]"],
      failing: ["sessys: [{settings: {strategy: ↓POWER_STRATEGY_ROI}}]"],
      inapplicable: ["sessys: [{settings: {min_power: 50 W}}]"],
      each: PlacedSessy.self, when: .stated("strategy") { $0.facts.settings.strategy.stated }
    ) {
      Requirement(
        Text(nl: "nul op de meter", en: "zero on the meter"),
        holds: { sessy, survey in sessy.facts.settings.strategy == survey.figures.strategy },
        remedy: Text(
          nl: "Kies bij de oplevering nul op de meter.", en: "Choose zero on the meter at commissioning."))
    }

    Rule(
      "setting-min-power", .costs, .dongleSettings, covers: ["SET-010"],
      nl: "Laat het minimale vermogen op \(figures.minimumPower) staan.",
      en: "Leave the minimum power at \(figures.minimumPower).",
      fault: Text(
        nl: "Het minimale vermogen is anders ingesteld dan de handleiding toont.",
        en: "The minimum power is set to another value than the manual shows."),
      reason: Text(
        nl: "Onder het minimale vermogen blijft de Sessy stil, en brengt hij niets op.",
        en: "Below the minimum power the Sessy stays idle, and yields nothing."),
      interpretation: usualValue,
      passing: ["sessys: [{settings: {min_power: «50 W»}}]"],
      failing: [
        "sessys: [{settings: {min_power: ↓49.99 W}}]",
        "sessys: [{settings: {min_power: ↓50.01 W}}]",
      ],
      inapplicable: ["sessys: [{settings: {max_power: 2200 W}}]"],
      each: PlacedSessy.self, when: .stated("min_power") { $0.facts.settings.minimumPower.stated }
    ) {
      for relation in [Relation.atLeast, .atMost] {
        Requirement(
          Text(nl: "minimaal vermogen", en: "minimum power"), relation, figures.minimumPower,
          of: { sessy, _ in sessy.facts.settings.minimumPower }
        ) { wrong in
          Text(
            nl: "Stel min_power in op \(wrong.limit), tenzij er een reden is voor iets anders.",
            en: "Set min_power to \(wrong.limit), unless there is a reason for another value.")
        }
        .mended { sessy, _, wrong in
          Remedy.limit(
            sessy.place[.settings][.minPower], wrong,
            nl: "Stel min_power in op \(wrong.limit), tenzij er een reden is voor een andere waarde.",
            en: "Set min_power to \(wrong.limit), unless there is a reason for another value.")
        }
      }
    }

    Rule(
      "setting-max-power", .stops, .dongleSettings, covers: ["SET-011"],
      nl: "Stel het maximale vermogen in op ten hoogste \(figures.maximumPower).",
      en: "Set the maximum power to at most \(figures.maximumPower).",
      fault: Text(
        nl: "Het maximale vermogen is te hoog ingesteld.", en: "The maximum power is set too high."),
      reason: Text(
        nl:
          "Meer kan een Sessy niet: hij haalt het ingestelde vermogen dan nooit. Minder mag: dan laadt en levert hij minder.",
        en:
          "A Sessy can do no more: it then never reaches the power that is set. Less is allowed: it then charges and delivers less."
      ),
      passing: [
        "sessys: [{settings: {max_power: «2200 W»}}]", "sessys: [{settings: {max_power: 1500 W}}]",
      ],
      failing: ["sessys: [{settings: {max_power: ↓2.3 kW}}]"],
      inapplicable: ["sessys: [{settings: {min_power: 50 W}}]"],
      each: PlacedSessy.self, when: .stated("max_power") { $0.facts.settings.maximumPower.stated }
    ) {
      Requirement(
        Text(nl: "maximaal vermogen", en: "maximum power"), .atMost, figures.maximumPower,
        of: { sessy, _ in sessy.facts.settings.maximumPower }
      ) { excess in
        Text(nl: "Verlaag max_power tot \(excess.limit).", en: "Lower max_power to \(excess.limit).")
      }
      .mended { sessy, _, wrong in
        Remedy.limit(
          sessy.place[.settings][.maxPower], wrong, nl: "Verlaag max_power tot \(wrong.limit).",
          en: "Lower max_power to \(wrong.limit).")
      }
    }

    Rule(
      "setting-power-range", .stops, .dongleSettings, covers: ["SET-010", "SET-011"],
      nl: "Stel het minimale vermogen niet hoger in dan het maximale.",
      en: "Set the minimum power no higher than the maximum power.",
      fault: Text(
        nl: "Het minimale vermogen is hoger ingesteld dan het maximale.",
        en: "The minimum power is set higher than the maximum power."),
      reason: Text(
        nl: "Anders werkt de Sessy nooit: geen enkel vermogen ligt tussen beide.",
        en: "Otherwise the Sessy never works: no power lies between the two."),
      passing: ["sessys: [{settings: {min_power: «100 W», max_power: 100 W}}]"],
      failing: ["sessys: [{settings: {min_power: ↓2300 W, max_power: 100 W}}]"],
      inapplicable: [
        "sessys: [{settings: {min_power: 2300 W}}]", "sessys: [{settings: {max_power: 100 W}}]",
      ],
      each: PlacedSessy.self,
      when: .stated(both: "min_power", "max_power") {
        $0.facts.settings.minimumPower.stated && $0.facts.settings.maximumPower.stated
      }
    ) {
      Requirement(
        Text(nl: "minimaal vermogen", en: "minimum power"), .atMost,
        limit: { sessy, _ in sessy.facts.settings.maximumPower },
        of: { sessy, _ in sessy.facts.settings.minimumPower }
      ) { _ in
        Text(
          nl: "Stel min_power in op \(figures.minimumPower), en max_power op wat de Sessy mag.",
          en: "Set min_power to \(figures.minimumPower), and max_power to what the Sessy may do.")
      }
      .mended { sessy, survey, _ in
        [
          [
            Remedy(
              Text(
                nl: "Stel min_power in op \(survey.figures.minimumPower).",
                en: "Set min_power to \(survey.figures.minimumPower)."),
              setting: sessy.place[.settings][.minPower], to: Patch.Value(survey.figures.minimumPower))
          ]
        ]
      }
    }

    Rule(
      "setting-enabled-time", .costs, .dongleSettings, covers: ["SET-012"],
      nl: "Laat de Sessy de hele dag werken: \(figures.enabledTime).",
      en: "Let the Sessy work the whole day: \(figures.enabledTime).",
      fault: Text(nl: "De Sessy staat niet de hele dag aan.", en: "The Sessy is not enabled the whole day."),
      reason: Text(
        nl: "Buiten deze uren doet de Sessy niets, en brengt hij niets op.",
        en: "Outside these hours the Sessy does nothing, and yields nothing."),
      interpretation: usualValue,
      passing: ["sessys: [{settings: {enabled_time: \"00:00-23:59\"}}]"],
      failing: ["sessys: [{settings: {enabled_time: ↓\"07:00-22:00\"}}]"],
      inapplicable: ["sessys: [{settings: {min_power: 50 W}}]"],
      each: PlacedSessy.self, when: .stated("enabled_time") { $0.facts.settings.enabledTime.stated }
    ) {
      Requirement(
        Text(nl: "de hele dag", en: "the whole day"),
        holds: { sessy, survey in
          sessy.facts.settings.enabledTime.map { $0.description } == survey.figures.enabledTime
        },
        remedy: Text(
          nl: "Stel enabled_time in op \(figures.enabledTime), tenzij er een reden is voor iets anders.",
          en: "Set enabled_time to \(figures.enabledTime), unless there is a reason for another value."))
    }
  }
}

private let usualValue = Text(
  nl: "De handleiding toont deze waarde op een schermafbeelding en eist die niet; gelezen als advies.",
  en: "The manual shows this value on a screen and does not demand it; read as advice.")

extension Condition<PlacedSessy> {
  fileprivate static func stated(
    _ setting: String, _ isStated: @escaping @Sendable (PlacedSessy) -> Answer<Bool>
  ) -> Self {
    Condition(Text(nl: "\(setting) is opgegeven", en: "\(setting) is stated")) { sessy, survey in
      survey.asks(isStated(sessy))
    }
  }

  /// Two settings that are held against each other.
  fileprivate static func stated(
    both one: String, _ other: String, _ areStated: @escaping @Sendable (PlacedSessy) -> Answer<Bool>
  ) -> Self {
    Condition(Text(nl: "\(one) en \(other) zijn opgegeven", en: "\(one) and \(other) are stated")) {
      sessy, survey in survey.asks(areStated(sessy))
    }
  }
}
