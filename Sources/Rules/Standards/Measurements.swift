import PlanCheck

extension Rule {
  /// What an inspector measures before a completed installation is handed over; of a plan where it states it.
  @ListBuilder<Rule> static func measurements(_ figures: Figures) -> [Rule] {
    Rule(
      "insulation-resistance", .fireOrShock, .insulation, covers: [],
      nl: "Houd de isolatieweerstand van een groep met een Sessy op ten minste \(leastInsulation).",
      en: "Keep the insulation resistance of a group with a Sessy at \(leastInsulation) at least.",
      fault: Text(nl: "De isolatieweerstand is te laag.", en: "The insulation resistance is too low."),
      reason: Text(
        nl: "Door een slechte isolatie loopt een lekstroom: kans op een schok, en op brand.",
        en: "Through poor insulation a leakage current flows: a risk of shock, and of fire."),
      interpretation: Text(
        nl:
          "Gemeten met 500 V gelijkspanning tussen de actieve geleiders en aarde, met de Sessy en de omvormer afgekoppeld.",
        en:
          "Measured with 500 V DC between the live conductors and earth, with the Sessy and the inverter disconnected."
      ),
      passing: [
        "groups: [{name: G7, measured: {insulation_resistance: «1 MΩ»}}]\nsessys: [{group: G7}]",
        "groups: [{name: G7, measured: {insulation_resistance: 500 MΩ}}]\nsessys: [{group: G7}]",
      ],
      failing: ["groups: [{name: G7, measured: {insulation_resistance: ↓0.9 MΩ}}]\nsessys: [{group: G7}]"],
      inapplicable: [
        "groups: [{name: G1}, {name: G7, measured: {insulation_resistance: 0.1 MΩ}}]\nsessys: [{group: G1}]",
        "groups: [{name: G7}]\nsessys: [{group: G7}]",
      ],
      each: LoadedGroup.self, when: .measured { $0.insulationResistance.stated }
    ) {
      Requirement(
        Text(nl: "isolatieweerstand", en: "insulation resistance"), .atLeast, leastInsulation,
        of: { group, _ in group.facts.measured.insulationResistance }
      ) { _ in
        Text(
          nl: "Zoek de plek waar de isolatie beschadigd of vochtig is, herstel die en meet opnieuw.",
          en: "Find the place where the insulation is damaged or damp, repair it and measure again.")
      }
    }

    Rule(
      "earth-continuity", .fireOrShock, .handover, covers: [],
      nl: "Meet dat de beschermingsleiding tot in elke Sessy van de groep is doorverbonden.",
      en: "Measure that the protective conductor is continuous up to each Sessy of the group.",
      fault: Text(
        nl: "De beschermingsleiding is onderbroken.", en: "The protective conductor is interrupted."),
      reason: Text(
        nl:
          "Zonder beschermingsleiding komt de behuizing bij een fout onder spanning te staan, en schakelt er niets uit.",
        en: "Without a protective conductor the case becomes live on a fault, and nothing switches off."),
      passing: ["groups: [{name: G7, measured: {earth_continuous: yes}}]\nsessys: [{group: G7}]"],
      failing: ["groups: [{name: G7, measured: {earth_continuous: ↓no}}]\nsessys: [{group: G7}]"],
      inapplicable: [
        "groups: [{name: G1}, {name: G7, measured: {earth_continuous: no}}]\nsessys: [{group: G1}]",
        "groups: [{name: G7}]\nsessys: [{group: G7}]",
      ],
      each: LoadedGroup.self, when: .measured { $0.isEarthContinuous.stated }
    ) {
      Requirement(
        Text(nl: "beschermingsleiding doorverbonden", en: "protective conductor continuous"),
        holds: { group, _ in group.facts.measured.isEarthContinuous == true },
        remedy: Text(
          nl: "Herstel de beschermingsleiding, en meet opnieuw.",
          en: "Repair the protective conductor, and measure again."))
    }

    Rule(
      "polarity", .fireOrShock, .handover, covers: [],
      nl: "Sluit fase en nul van een groep met een Sessy niet verwisseld aan.",
      en: "Do not connect line and neutral of a group with a Sessy the wrong way round.",
      fault: Text(nl: "Fase en nul zijn verwisseld.", en: "Line and neutral are swapped."),
      reason: Text(
        nl: "Wat eenpolig schakelt, schakelt dan de nul: de Sessy blijft onder spanning staan.",
        en: "What switches one pole then switches the neutral: the Sessy stays live."),
      passing: ["groups: [{name: G7, measured: {polarity_right: yes}}]\nsessys: [{group: G7}]"],
      failing: ["groups: [{name: G7, measured: {polarity_right: ↓no}}]\nsessys: [{group: G7}]"],
      inapplicable: [
        "groups: [{name: G1}, {name: G7, measured: {polarity_right: no}}]\nsessys: [{group: G1}]",
        "groups: [{name: G7}]\nsessys: [{group: G7}]",
      ],
      each: LoadedGroup.self, when: .measured { $0.isPolarityRight.stated }
    ) {
      Requirement(
        Text(nl: "fase en nul niet verwisseld", en: "line and neutral not swapped"),
        holds: { group, _ in group.facts.measured.isPolarityRight == true },
        remedy: Text(
          nl: "Verwissel fase en nul, en meet opnieuw.", en: "Swap line and neutral, and measure again."))
    }

    Rule(
      "phase-sequence", .stops, .handover, covers: [],
      nl: "Houd op een driefasegroep met Sessy's de fasen in de volgorde van de meterkast.",
      en: "On a three-phase group with Sessys keep the phases in the order of the meter box.",
      fault: Text(nl: "De fasen staan in een andere volgorde.", en: "The phases are in another order."),
      reason: Text(
        nl: "Een Sessy meet en regelt dan een andere fase dan die waarop hij zit.",
        en: "A Sessy then measures and controls another phase than the one that it is on."),
      passing: [
        "groups: [{name: G7, phases: [L1, L2, L3], measured: {phase_sequence_right: yes}}]\nsessys: [{group: G7}]"
      ],
      failing: [
        "groups: [{name: G7, phases: [L1, L2, L3], measured: {phase_sequence_right: ↓no}}]\nsessys: [{group: G7}]"
      ],
      inapplicable: [
        "groups: [{name: G7, phases: [L1], measured: {phase_sequence_right: no}}]\nsessys: [{group: G7}]",
        "groups: [{name: G1}, {name: G7, phases: [L1, L2, L3], measured: {phase_sequence_right: no}}]\nsessys: [{group: G1}]",
        "groups: [{name: G7, phases: [L1, L2, L3]}]\nsessys: [{group: G7}]",
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl:
            "de groep heeft drie fasen en een Sessy, en de meting is opgegeven of de installatie opgeleverd",
          en:
            "the group has three phases and a Sessy, and the measurement is stated or the installation completed"
        )
      ) { group, survey in
        let isAsked = survey.asks(group.facts.measured.isPhaseSequenceRight.stated)
        return isAsked.value == false
          ? isAsked : isAsked && group.phases.map { $0.count } == Phase.allCases.count && group.hasSessy
      }
    ) {
      Requirement(
        Text(nl: "fasen in volgorde", en: "phases in order"),
        holds: { group, _ in group.facts.measured.isPhaseSequenceRight == true },
        remedy: Text(
          nl: "Zet de aders op de fase van hun kleur, en meet opnieuw.",
          en: "Put the cores on the phase of their colour, and measure again."))
    }

    Rule(
      "loop-impedance", .fireOrShock, .loopImpedance, covers: [],
      nl:
        "Houd bij TN de circuitimpedantie van een groep zonder aardlekbeveiliging zo laag dat de automaat bij een fout direct uitschakelt.",
      en:
        "With TN keep the loop impedance of a group without residual current protection so low that the breaker trips at once on a fault.",
      fault: Text(
        nl: "De circuitimpedantie is te hoog voor deze automaat.",
        en: "The loop impedance is too high for this breaker."),
      reason: Text(
        nl: "Bij een fout loopt dan te weinig stroom: de automaat schakelt te laat uit.",
        en: "On a fault too little current then flows: the breaker trips too late."),
      interpretation: Text(
        nl:
          "Een automaat schakelt direct uit bij 5 (B), 10 (C) of 20 keer (D) zijn nominale stroom. Met aardlekbeveiliging telt de aanspreekstroom daarvan, en is de impedantie altijd laag genoeg.",
        en:
          "A breaker trips at once at 5 (B), 10 (C) or 20 times (D) its rated current. With residual current protection its rated residual current counts, and the impedance is always low enough."
      ),
      passing: [
        loop("B, rated_current: 20 A", "«2.3 Ω»"), loop("C, rated_current: 20 A", "«1.15 Ω»"),
        loop("D, rated_current: 10 A", "«1.15 Ω»"),
      ],
      failing: [loop("B, rated_current: 16 A", "↓2.9 Ω"), loop("C, rated_current: 20 A", "↓1.2 Ω")],
      inapplicable: [
        loop("B, rated_current: 16 A", "9 Ω", earthing: "TT"),
        loop("B, rated_current: 16 A", "9 Ω", kind: "rcbo"),
        loop("B, rated_current: 16 A", "9 Ω", sessys: "{group: G1}"),
        "supply: {earthing: TN}\nmeter_box: {residual_current_devices: []}\ngroups: [{name: G7, breaker: {kind: mcb}}]\nsessys: [{group: G7}]",
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "het stelsel is TN, en de groep heeft een Sessy en geen aardlekbeveiliging",
          en: "the system is TN, and the group has a Sessy and no residual current protection")
      ) { group, survey in
        let isAsked = survey.asks(group.facts.measured.loopImpedance.stated)
        return isAsked.value == false
          ? isAsked
          : isAsked && group.hasSessy && survey.site.supply.earthing == .tn && !survey.isProtected(group)
      }
    ) {
      Requirement(
        Text(nl: "circuitimpedantie", en: "loop impedance"), .atMost,
        limit: { group, _ in
          group.facts.breaker.ratedCurrent.combined(with: group.facts.breaker.curve) { rating, curve in
            Ohm(figures.voltage, driving: curve.tripMultiple * rating)
          }
        },
        of: { group, _ in group.facts.measured.loopImpedance }
      ) { excess in
        Text(
          nl:
            "Neem een aardlekautomaat, of een kabel met dikkere aders, zodat de impedantie ten hoogste \(excess.limit) is.",
          en: "Take an RCBO, or a cable with thicker cores, so that the impedance is \(excess.limit) at most."
        )
      }
    }

    Rule(
      "residual-current-trip-time", .fireOrShock, .residualCurrentTest, covers: [],
      nl:
        "Laat een aardlekbeveiliging voor een Sessy bij haar aanspreekstroom binnen \(longestTrip) uitschakelen, een selectieve binnen \(longestSelectiveTrip).",
      en:
        "Have residual current protection before a Sessy trip at its rated residual current within \(longestTrip), a selective one within \(longestSelectiveTrip).",
      fault: Text(
        nl: "De aardlekbeveiliging schakelt te laat uit.",
        en: "The residual current protection trips too late."),
      reason: Text(
        nl: "Een foutstroom blijft dan te lang staan: kans op een dodelijke schok.",
        en: "A fault current then persists for too long: a risk of a fatal shock."),
      passing: [
        test(rcbo: "measured_trip_time: «300 ms»"), test("selective: no, measured_trip_time: «300 ms»"),
        test("selective: yes, measured_trip_time: «500 ms»"),
      ],
      failing: [
        test(rcbo: "measured_trip_time: ↓301 ms"), test("selective: no, measured_trip_time: ↓0.5 s"),
        test("selective: yes, measured_trip_time: ↓501 ms"),
      ],
      inapplicable: [test(rcbo: "type: A"), test(rcbo: "measured_trip_time: 900 ms", sessys: "{group: G1}")],
      each: ResidualCurrentProtection.self,
      when: .tested { $0.tripTime.stated }
    ) {
      Requirement(
        Text(nl: "uitschakeltijd", en: "trip time"), .atMost, longestSelectiveTrip,
        of: { protection, _ in protection.tripTime }
      ) { _ in replace }
      Requirement(
        Text(nl: "uitschakeltijd, niet selectief", en: "trip time, not selective"), .atMost, longestTrip,
        of: { protection, _ in protection.tripTime }
      ) { _ in replace }
      .when { protection, _ in protection.maySelect ? protection.isSelective == false : .known(true) }
    }

    Rule(
      "residual-current-trip-current", .fireOrShock, .residualCurrentTest, covers: [],
      nl:
        "Laat een aardlekbeveiliging voor een Sessy uitschakelen boven de helft van haar aanspreekstroom, en niet erboven.",
      en:
        "Have residual current protection before a Sessy trip above half its rated residual current, and not above all of it.",
      fault: Text(
        nl: "De aardlekbeveiliging schakelt bij de verkeerde stroom uit.",
        en: "The residual current protection trips at the wrong current."),
      reason: Text(
        nl: "Te laat is een kans op een schok; te vroeg schakelt de Sessy zonder reden uit.",
        en: "Too late is a risk of shock; too early the Sessy trips without a reason."),
      interpretation: Text(
        nl: "Gemeten met een sinusvormige, langzaam stijgende stroom.",
        en: "Measured with a sinusoidal current that rises slowly."),
      passing: [
        test(rcbo: "rated_residual_current: 30 mA, measured_trip_current: «30 mA»"),
        test(rcbo: "rated_residual_current: 30 mA, measured_trip_current: 15.1 mA"),
        test("rated_residual_current: 300 mA, measured_trip_current: 210 mA"),
      ],
      failing: [
        test(rcbo: "rated_residual_current: 30 mA, measured_trip_current: ↓15 mA"),
        test("rated_residual_current: 300 mA, measured_trip_current: ↓301 mA"),
      ],
      inapplicable: [
        test(rcbo: "rated_residual_current: 30 mA"),
        test(rcbo: "measured_trip_current: 900 mA", sessys: "{group: G1}"),
      ],
      each: ResidualCurrentProtection.self,
      when: .tested { $0.tripCurrent.stated }
    ) {
      Requirement(
        Text(nl: "uitschakelstroom", en: "trip current"), .atMost,
        limit: { protection, _ in protection.ratedResidualCurrent },
        of: { protection, _ in protection.tripCurrent }
      ) { _ in replace }
      Requirement(
        Text(nl: "uitschakelstroom", en: "trip current"), .above,
        limit: { protection, _ in protection.ratedResidualCurrent.map { Milliampere(halfOf: $0) } },
        of: { protection, _ in protection.tripCurrent }
      ) { _ in replace }
    }
  }
}

/// The replacement of a device that fails its test.
private let replace = Text(
  nl: "Vervang de aardlekbeveiliging, en meet opnieuw.",
  en: "Replace the residual current protection, and measure again.")

/// Of circuits up to 500 V, measured with 500 V DC: IEC 60364-6, 6.4.3.3.
private let leastInsulation = figure(Megaohm(1))

/// At the rated residual current: IEC 61008-1 and 61009-1, general and selective.
private let longestTrip = figure(Millisecond(300))
private let longestSelectiveTrip = figure(Millisecond(500))

/// A site with a TN system, and a breaker without residual current protection.
private func loop(
  _ curve: String, _ impedance: String, kind: String = "mcb", earthing: String = "TN",
  sessys: String = "{group: G7}"
) -> Example {
  Example(
    stringLiteral: """
      supply: {earthing: \(earthing)}
      meter_box: {residual_current_devices: []}
      groups: [{name: G1}, {name: G7, breaker: {kind: \(kind), curve: \(curve)}, measured: {loop_impedance: \(impedance)}}]
      sessys: [\(sessys)]
      """)
}

/// A site with a residual current device, or with an RCBO.
private func test(_ device: String = "", rcbo: String? = nil, sessys: String = "{group: G7}") -> Example {
  let devices = rcbo == nil ? "[{groups: [G7], \(device)}]" : "[]"
  let breaker = rcbo.map { "kind: rcbo, \($0)" } ?? "kind: mcb"
  return Example(
    stringLiteral: """
      meter_box: {residual_current_devices: \(devices)}
      groups: [{name: G1, breaker: {kind: mcb}}, {name: G7, breaker: {\(breaker)}}]
      sessys: [\(sessys)]
      """)
}

extension Condition<LoadedGroup> {
  /// A group with a Sessy of which something was measured, or has to be.
  fileprivate static func measured(
    _ isStated: @escaping @Sendable (GroupMeasurements) -> Answer<Bool>
  ) -> Condition {
    Condition(
      Text(
        nl: "de groep heeft een Sessy, en de meting is opgegeven of de installatie opgeleverd",
        en: "the group has a Sessy, and the measurement is stated or the installation completed")
    ) { group, survey in
      let isAsked = survey.asks(isStated(group.facts.measured))
      return isAsked.value == false ? isAsked : isAsked && group.hasSessy
    }
  }
}

extension Condition<ResidualCurrentProtection> {
  /// A device before a Sessy of which something was measured, or has to be.
  fileprivate static func tested(
    _ isStated: @escaping @Sendable (ResidualCurrentProtection) -> Answer<Bool>
  ) -> Condition {
    Condition(
      Text(
        nl: "er zit een Sessy achter, en de meting is opgegeven of de installatie opgeleverd",
        en: "a Sessy is behind it, and the measurement is stated or the installation completed")
    ) { protection, survey in
      let isAsked = survey.asks(isStated(protection))
      return isAsked.value == false ? isAsked : isAsked && protection.hasSessy
    }
  }
}

extension ResidualCurrentProtection {
  /// Whether there are such devices that are selective: an RCBO of a house is not.
  fileprivate var maySelect: Bool { if case .residualCurrentDevice = device { true } else { false } }
}

extension TripCurve {
  /// How many times its rated current trips a breaker at once, at most: IEC 60898-1.
  fileprivate var tripMultiple: Int {
    switch self {
    case .b: figure(5)
    case .c: figure(10)
    case .d: figure(20)
    }
  }
}

extension Quantity<OhmUnit> {
  /// The impedance through which a voltage drives a current, rounded down.
  fileprivate init(_ voltage: Volt, driving current: Ampere) {
    self.init(thousandths: voltage.thousandths * 1000 / max(1, current.thousandths))
  }
}

extension Quantity<MilliampereUnit> {
  fileprivate init(halfOf current: Milliampere) { self.init(thousandths: current.thousandths / 2) }
}

extension Citation {
  private static func standard(_ nl: Dutch, _ en: English) -> Citation {
    .publication(Text(nl: nl, en: en))
  }

  // Read at https://trv.banenor.no/wiki/TABELL:Minimumskrav_til_isolasjonsresistans_i_lavspenningsanlegg
  fileprivate static let insulation = standard(
    "norm: IEC 60364-6, 6.4.3.3 (NEN 1010, deel 6), isolatieweerstand",
    "standard: IEC 60364-6, 6.4.3.3 (NEN 1010, part 6), insulation resistance")
  // Read at https://de-opleider.nl/veelgestelden-vragen/wat-is-een-nen-1010-keuring-of-inspectie/
  fileprivate static let handover = standard(
    "norm: IEC 60364-6, 6.4.3 (NEN 1010, deel 6), metingen bij oplevering",
    "standard: IEC 60364-6, 6.4.3 (NEN 1010, part 6), measurements at completion")
  // Read at https://www.manualshelf.com/manual/kyoritsu/4140/manual-english/page-17.html
  fileprivate static let loopImpedance = standard(
    "norm: IEC 60364-4-41, 411.4.4, TN-stelsel", "standard: IEC 60364-4-41, 411.4.4, TN system")
  // Read at https://azmanual.top/manuals/369613/kyoritsu-5406a.html?page=12
  fileprivate static let residualCurrentTest = standard(
    "norm: IEC 61008-1 en 61009-1, uitschakelen van aardlekbeveiliging",
    "standard: IEC 61008-1 and 61009-1, tripping of residual current protection")
}
