package import PlanCheck

extension Rule {
  /// Chapter 7 and appendix IV of the manual: protection against residual current.
  @ListBuilder<Rule> package static func residualCurrent(_ figures: Figures, _ sections: TableOfContents)
    -> [Rule]
  {
    Rule(
      "residual-current-protection", .fireOrShock, .leakageStatement, covers: ["DCL-004"],
      nl: "Beveilig een groep met een Sessy met een aardlekautomaat of een aardlekschakelaar.",
      en: "Protect a group with a Sessy by an RCBO or a residual current device.",
      fault: Text(
        nl: "De groep met de Sessy heeft geen aardlekbeveiliging.",
        en: "The group with the Sessy has no residual current protection."),
      reason: Text(
        nl: "Zonder aardlekbeveiliging blijft een gevaarlijke foutstroom staan: kans op een schok of brand.",
        en: "Without residual current protection a dangerous fault current persists: a risk of shock or fire."
      ),
      interpretation: Text(
        nl: "De handleiding zegt welk type nodig is, en gaat ervan uit dat er aardlekbeveiliging is.",
        en: "The manual says which type is needed, and takes residual current protection for granted."),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{name: A1, groups: [G7]}]}
        groups: [{name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: ↓mcb}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "aardlekbeveiliging aanwezig", en: "residual current protection present"),
        holds: { group, survey in survey.isProtected(group) },
        remedy: Text(
          nl:
            "Vervang de automaat door een aardlekautomaat van ten minste type A; zit er ook een omvormer op de groep, dan een van \(figures.residualCurrentsWithSolar[0]) of \(figures.residualCurrentsWithSolar[1]).",
          en:
            "Replace the breaker by an RCBO of type A at least; if the group has an inverter too, one of \(figures.residualCurrentsWithSolar[0]) or \(figures.residualCurrentsWithSolar[1])."
        ))
    }

    Rule(
      "residual-current-type", .fireOrShock, .leakageStatement, covers: ["DCL-004"],
      nl: "Gebruik voor een Sessy aardlekbeveiliging van type A of beter: nooit type AC.",
      en: "For a Sessy use residual current protection of type A or better: never type AC.",
      fault: Text(
        nl: "De aardlekbeveiliging is van type AC.", en: "The residual current protection is of type AC."),
      reason: Text(
        nl:
          "Type AC ziet pulserende gelijkstroom niet en spreekt dan mogelijk niet aan: een foutstroom blijft staan.",
        en: "Type AC does not see pulsating direct current, and then may not trip: a fault current persists."),
      interpretation: Text(
        nl:
          "De handleiding zegt dat type B niet nodig is, en noemt het type dat wel nodig is niet. Gelezen: type A, en ook F en B zijn goed.",
        en:
          "The manual says that type B is not needed, and does not name the type that is. Read as: type A, and F and B are good too."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: [{type: A, groups: [G7]}, {type: AC, groups: [G1]}]}
        groups: [{name: G7, breaker: {kind: mcb}}, {name: G1, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: F}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, breaker: {kind: rcbo, type: ↓AC}}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self, when: .hasSessyBehind
    ) {
      Requirement(
        Text(nl: "type A of beter", en: "type A or better"),
        holds: { protection, _ in protection.type != .ac },
        remedy: Text(
          nl: "Vervang dit toestel door een van type A.", en: "Replace this device by one of type A.")
      )
      .mended { protection, _ in
        [
          [ResidualCurrentType.a, .b].map { type in
            Remedy(
              Text(
                nl: "Vervang dit toestel door een van type \(type.rawValue).",
                en: "Replace this device by one of type \(type.rawValue)."), setting: protection.place[.type],
              to: .word(type.rawValue))
          }
        ]
      }
    }

    Rule(
      "residual-current-device-poles", .fireOrShock, .sheet2, covers: ["SHT-002", "SHT-003", "SHT-006"],
      nl:
        "Neem een aardlekschakelaar of aardlekautomaat waar elke fase van de groepen erachter doorheen loopt, en de nul: tweepolig voor één fase, vierpolig voor meer.",
      en:
        "Take a residual current device or RCBO that each phase of the groups behind it runs through, and the neutral: of two poles for one phase, of four for more.",
      fault: Text(
        nl: "Niet alle fasen en de nul lopen door de aardlekbeveiliging.",
        en: "Not all phases and the neutral run through the residual current protection."),
      reason: Text(
        nl:
          "Een fase die er niet doorheen loopt is niet beveiligd tegen een schok; zonder nul valt het toestel telkens uit.",
        en:
          "A phase that does not run through it is not protected against shock; without the neutral it keeps tripping."
      ),
      interpretation: Text(
        nl:
          "De schema's tekenen een vierpolige aardlekautomaat, en staan bij één fase een tweepolige toe. Voor een aardlekschakelaar ervoor is hetzelfde gelezen.",
        en:
          "The sheets draw a four-pole RCBO, and allow one of two poles with one phase. The same is read for the residual current device ahead of it."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: [{poles: «2», groups: [G7]}]}
        groups: [{name: G7, phases: [L2], breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{poles: «4», groups: [G7]}]}
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{poles: 4, groups: [G7]}]}
        groups: [{name: G7, phases: [L2], breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, poles: «4»}}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: [{poles: ↓2, groups: [G7]}]}
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{poles: ↓2, groups: [G6, G7]}]}
        groups: [{name: G6, phases: [L1], breaker: {kind: mcb}}, {name: G7, phases: [L2], breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, poles: ↓2}}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, phases: [L1, L2, L3], breaker: {kind: rcbo, poles: ↓3}}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: [{poles: 2, groups: [G6]}]}
        groups: [{name: G6, phases: [L1, L2, L3], breaker: {kind: mcb}}, {name: G7, breaker: {kind: mcb}}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self, when: .hasSessyBehind
    ) {
      Requirement(
        Text(nl: "polen van het toestel", en: "poles of the device"), .atLeast,
        limit: { protection, _ in protection.phases.map { $0.count > 1 ? morePhasesPoles : onePhasePoles } },
        of: { protection, _ in protection.poles }
      ) { short in
        Text(
          nl: "Vervang dit toestel door een met \(short.limit) polen.",
          en: "Replace this device by one with \(short.limit) poles.")
      }
      .mended { protection, _, short in
        Remedy.limit(
          protection.place[.poles], short, nl: "Vervang dit toestel door een met \(short.limit) polen.",
          en: "Replace this device by one with \(short.limit) poles.")
      }
    }

    Rule(
      "residual-current-with-inverter", .stops, .troubleshooting, covers: ["TRB-004"],
      nl:
        "Gebruik op een groep met een Sessy en zonnepanelen een aardlekbeveiliging van \(figures.residualCurrentsWithSolar[0]) of \(figures.residualCurrentsWithSolar[1]).",
      en:
        "On a group with a Sessy and solar panels use residual current protection of \(figures.residualCurrentsWithSolar[0]) or \(figures.residualCurrentsWithSolar[1]).",
      fault: Text(
        nl: "De aanspreekstroom past niet bij een Sessy met zonnepanelen.",
        en: "The rated residual current does not suit a Sessy with solar panels."),
      reason: Text(
        nl: "Een gevoeliger toestel valt uit op de gewone lekstroom van omvormer en Sessy samen.",
        en: "A more sensitive device trips on the ordinary leakage of inverter and Sessy together."),
      interpretation: Text(
        nl:
          "De handleiding noemt dit alleen bij het zoeken van storingen, tegen ongewenst uitvallen: een gevoeliger toestel beschermt beter, maar valt uit. Van toestellen achter elkaar telt elk. Op een groep met stopcontacten is 30 mA verplicht; daar hoort een Sessy niet.",
        en:
          "The manual names this under troubleshooting only, against unwanted tripping: a more sensitive device protects better, but trips. Of devices in series each counts. On a group with sockets 30 mA is compulsory; a Sessy does not belong there."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: 300 mA}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: «100 mA»}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7}]
        """,
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: ↓30 mA}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: yes, breaker: {kind: rcbo, rated_residual_current: 30 mA}}]
        pv_inverters: [{group: G7}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "erachter zit een groep met een Sessy en een omvormer, zonder stopcontacten",
          en: "behind it is a group with a Sessy and an inverter, without sockets")
      ) { protection, _ in protection.hasSessyWithInverter }
    ) {
      for isDevice in [true, false] {
        Requirement(
          .ratedResidualCurrent, .atLeast, figures.residualCurrentsWithSolar[0],
          of: { protection, _ in protection.ratedResidualCurrent }
        ) { _ in
          isDevice
            ? Text(
              nl:
                "Geef de groep een aardlekautomaat van \(figures.residualCurrentsWithSolar[0]) of \(figures.residualCurrentsWithSolar[1]) en haal die achter deze aardlekschakelaar weg; vervang de aardlekschakelaar alleen als er niets anders achter zit.",
              en:
                "Give the group an RCBO of \(figures.residualCurrentsWithSolar[0]) or \(figures.residualCurrentsWithSolar[1]) and take it from behind this residual current device; replace the device only if nothing else is behind it."
            )
            : Text(
              nl:
                "Vervang de aardlekautomaat door een van \(figures.residualCurrentsWithSolar[0]) of \(figures.residualCurrentsWithSolar[1]).",
              en:
                "Replace the RCBO by one of \(figures.residualCurrentsWithSolar[0]) or \(figures.residualCurrentsWithSolar[1])."
            )
        }
        .when { protection, _ in .known(protection.isResidualCurrentDevice == isDevice) }
      }
    }

    Rule(
      "residual-current-sessy-alone", .fireOrShock, .troubleshooting, .advised, covers: ["TRB-004"],
      nl: "Gebruik voor een Sessy zonder omvormer bij voorkeur een aardlekbeveiliging van \(withoutSolar).",
      en: "For a Sessy without an inverter preferably use residual current protection of \(withoutSolar).",
      fault: Text(
        nl: "De aanspreekstroom is hoog voor een Sessy zonder omvormer.",
        en: "The rated residual current is high for a Sessy without an inverter."),
      reason: Text(
        nl: "Een toestel van een hogere waarde laat een grotere foutstroom staan, en hoort bij zonnepanelen.",
        en: "A device of a higher rating lets a larger fault current persist, and belongs with solar panels."),
      interpretation: Text(
        nl:
          "De handleiding noemt \(figures.residualCurrentsWithSolar[0]) en \(figures.residualCurrentsWithSolar[1]) alleen bij zonnepanelen, en zegt niet wat zonder nodig is. Gelezen als: \(withoutSolar), of een hogere waarde die de fabrikant goedvindt.",
        en:
          "The manual names \(figures.residualCurrentsWithSolar[0]) and \(figures.residualCurrentsWithSolar[1]) with solar panels only, and does not say what is needed without. Read as: \(withoutSolar), or a higher rating that the manufacturer approves."
      ),
      passing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: «30 mA»}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: ↓300 mA}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: ↓100 mA, groups: [G7]}]}
        groups: [{name: G7, sockets: no, breaker: {kind: mcb}}, {name: G6}]
        pv_inverters: [{group: G6}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: no, breaker: {kind: rcbo, rated_residual_current: «300.01 mA»}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: [{rated_residual_current: 300 mA, groups: [G6, G7]}]}
        groups: [{name: G6, sockets: no, breaker: {kind: mcb}}, {name: G7, sockets: no, breaker: {kind: mcb}}]
        pv_inverters: [{group: G6}]
        sessys: [{group: G7}]
        """,
        """
        meter_box: {residual_current_devices: []}
        groups: [{name: G7, sockets: yes, breaker: {kind: rcbo, rated_residual_current: 100 mA}}]
        pv_inverters: []
        sessys: [{group: G7}]
        """,
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl:
            "erachter zit een Sessy, geen omvormer en geen stopcontact, en het is van ten hoogste \(figures.residualCurrentsWithSolar[1])",
          en:
            "behind it is a Sessy, no inverter and no socket, and it is of \(figures.residualCurrentsWithSolar[1]) at most"
        )
      ) { protection, survey in
        protection.guardsSessy && !protection.hasInverter && !protection.guardsSockets
          && protection.ratedResidualCurrent <= survey.figures.residualCurrentsWithSolar[1]
      }
    ) {
      Requirement(
        .ratedResidualCurrent, .atMost, withoutSolar,
        of: { protection, _ in protection.ratedResidualCurrent }
      ) { excess in
        Text(
          nl:
            "Neem een toestel van \(excess.limit), of vraag de fabrikant of \(excess.actual) hier goed is en leg dat vast.",
          en:
            "Take a device of \(excess.limit), or ask the manufacturer whether \(excess.actual) is right here and put that on record."
        )
      }
      .mended { protection, _, excess in
        Remedy.limit(
          protection.place[.ratedResidualCurrent], excess, nl: "Neem een toestel van \(excess.limit).",
          en: "Take a device of \(excess.limit).")
      }
    }

    Rule.directCurrentLeakage(figures, sections)
  }
}

extension Text {
  static let ratedResidualCurrent = Text(nl: "nominale aanspreekstroom", en: "rated residual current")
}

/// What is usual for a group without an inverter: the manual gives no figure for it.
private let withoutSolar = figure(Milliampere(30))

/// The poles of a residual current device: two, or four, for there are none of three with a neutral.
private let onePhasePoles = figure(2)
private let morePhasesPoles = figure(4)

extension Condition<ResidualCurrentProtection> {
  static let hasSessyBehind = Condition(
    Text(nl: "er zit een Sessy achter", en: "a Sessy is behind it")
  ) { protection, _ in protection.hasSessy }
}
