package import PlanCheck

extension Rule {
  /// Section 4.2.2 and chapter 5 of the manual: what measures the house, and how the
  /// dongles hear of it.
  @ListBuilder<Rule> package static func network(_ figures: Figures, _ sections: TableOfContents) -> [Rule] {
    Rule(
      "p1-meter", .stops, .function, covers: ["FUN-002"],
      nl: "Laat een P1-meter of CT-meter van Sessy meten wat het huis verbruikt en teruglevert.",
      en: "Have a Sessy P1 meter or CT meter measure what the house uses and feeds back.",
      fault: Text(
        nl: "Er is geen P1-meter of CT-meter van Sessy.", en: "There is no Sessy P1 meter or CT meter."),
      reason: Text(
        nl: "Zonder die meting weet een Sessy niet wanneer hij moet laden of leveren.",
        en: "Without that reading a Sessy does not know when to charge or deliver."),
      interpretation: Text(
        nl:
          "De handleiding vraagt de meting en beschrijft er alleen de P1-meter voor; van een CT-meter staat er alleen het typeplaatje. Gelezen: die mag de P1-meter vervangen.",
        en:
          "The manual asks for the reading and describes only the P1 meter for it; of a CT meter it gives only the type plate. Read as: that may replace the P1 meter."
      ),
      passing: ["p1_meter: {present: yes}", "ct_meter: {present: yes}"],
      failing: ["p1_meter: {present: ↓no}", "p1_meter: {present: ↓no}\nct_meter: {present: no}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "P1-meter of CT-meter aanwezig", en: "P1 meter or CT meter present"),
        holds: { survey, _ in
          survey.site.hasCTMeter.value == true
            ? survey.site.hasCTMeter : survey.site.meter.isPresent == true
        },
        remedy: Text(
          nl: "Neem een P1-meter van Sessy op in het plan.", en: "Include a Sessy P1 meter in the plan."))
    }

    Rule(
      "p1-input", .stops, .meterConnection, covers: ["P1-001"],
      nl: "Sluit de ingang van de P1-meter aan op de P1-poort van de slimme meter.",
      en: "Connect the input of the P1 meter to the P1 port of the smart meter.",
      fault: Text(
        nl: "De ingang van de P1-meter zit niet op de P1-poort van de slimme meter.",
        en: "The input of the P1 meter is not on the P1 port of the smart meter."),
      reason: Text(
        nl:
          "Alleen daar komen de meetwaarden binnen; zonder die waarden weet een Sessy niet wanneer hij moet laden of leveren.",
        en:
          "Only there do the readings come in; without them a Sessy does not know when to charge or deliver."),
      interpretation: Text(
        nl: "Met een losse splitter ertussen is het nog die poort; daarover gaat een apart advies.",
        en: "With an external splitter in between it still is that port; there is separate advice about that."
      ),
      passing: [
        "p1_meter: {present: yes, input: smart_meter}",
        "p1_meter: {present: yes, input: splitter}",
      ],
      failing: ["p1_meter: {present: yes, input: ↓other}"],
      each: Survey.self, when: .hasMeter
    ) {
      Requirement(
        Text(nl: "ingang op de slimme meter", en: "input at the smart meter"),
        holds: { survey, _ in survey.site.meter.input != .other },
        remedy: Text(
          nl: "Steek de kabel van de ingang in de P1-poort van de slimme meter.",
          en: "Plug the cable of the input into the smart meter's P1 port."))
    }

    Rule(
      "p1-splitter", .stops, .meterKit, .advised, covers: ["P1-001"],
      nl: "Sluit de P1-meter bij voorkeur zonder losse splitter aan.",
      en: "Preferably connect the P1 meter without an external splitter.",
      fault: Text(
        nl: "De P1-meter zit op een losse splitter.", en: "The P1 meter is on an external splitter."),
      reason: Text(
        nl:
          "De P1-meter heeft zelf een splitter; een losse is een extra plek waar het signaal kan uitvallen.",
        en: "The P1 meter has a splitter of its own; an external one is another place for the signal to fail."
      ),
      interpretation: Text(
        nl:
          "Paragraaf \(sections[.meterDongle]) spreekt van een RJ12-splitter, \(sections[.meterKit]) van een ingebouwde, en \(sections[.meterPlacing]) laat losse splitters bij een storing weghalen: daarom advies.",
        en:
          "Section \(sections[.meterDongle]) speaks of an RJ12 splitter, \(sections[.meterKit]) of one that is built in, and \(sections[.meterPlacing]) has separate splitters removed in case of a fault: hence advice."
      ),
      passing: [
        "p1_meter: {present: yes, input: smart_meter}",
        "p1_meter: {present: yes, input: other}",
      ],
      failing: ["p1_meter: {present: yes, input: ↓splitter}"],
      each: Survey.self, when: .hasMeter
    ) {
      Requirement(
        Text(nl: "geen losse splitter", en: "no external splitter"),
        holds: { survey, _ in survey.site.meter.input != .splitter },
        remedy: Text(
          nl: "Haal de splitter weg; sluit een ander apparaat aan op de uitgang van de P1-meter.",
          en: "Remove the splitter; connect another device to the output of the P1 meter."))
    }

    Rule(
      "p1-output", .stops, .meterConnection, covers: ["P1-002"],
      nl: "Sluit een apparaat dat de P1-poort al gebruikt aan op de uitgang van de Sessy P1-meter.",
      en: "Connect a device that uses the P1 port already to the output of the Sessy P1 meter.",
      fault: Text(
        nl: "Een ander apparaat zit niet op de uitgang van de P1-meter.",
        en: "Another device is not on the output of the P1 meter."),
      reason: Text(
        nl:
          "De slimme meter heeft maar één poort: zonder doorgeven valt een van beide apparaten zonder meetwaarden.",
        en:
          "The smart meter has but one port: if it is not passed on, one of the two devices has no readings."),
      passing: ["p1_meter: {present: yes, port_in_use: yes, other_reader_on_output: yes}"],
      failing: ["p1_meter: {present: yes, port_in_use: yes, other_reader_on_output: ↓no}"],
      inapplicable: [
        "p1_meter: {present: yes, port_in_use: no, other_reader_on_output: no}",
        "p1_meter: {present: no, port_in_use: yes, other_reader_on_output: no}",
      ],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "er is of komt een P1-meter, en de P1-poort is al in gebruik",
          en: "there is or will be a P1 meter, and the P1 port is in use already")
      ) { survey, _ in survey.site.hasP1Meter && survey.site.meter.isPortInUse }
    ) {
      Requirement(
        Text(nl: "ander apparaat op de uitgang", en: "other device on the output"),
        holds: { survey, _ in survey.site.meter.isOtherReaderOnOutput == true },
        remedy: Text(
          nl: "Haal het andere apparaat uit de P1-poort en steek het in de uitgang van de Sessy P1-meter.",
          en: "Take the other device out of the P1 port and plug it into the output of the Sessy P1 meter."))
    }

    Rule(
      "p1-location", .stops, .meterPlacing, .advised, covers: ["P1-003"],
      nl: "Plaats de P1-meter in de meterkast.", en: "Place the P1 meter in the meter box.",
      fault: Text(nl: "De P1-meter hangt niet in de meterkast.", en: "The P1 meter is not in the meter box."),
      reason: Text(
        nl: "De slimme meter zit daar; van elders is een lange kabel nodig, die eerder stoort.",
        en: "The smart meter is there; from elsewhere it takes a long cable, which fails sooner."),
      passing: ["p1_meter: {present: yes, location: meter_box}"],
      failing: ["p1_meter: {present: yes, location: ↓elsewhere}"],
      each: Survey.self, when: .hasMeter
    ) {
      Requirement(
        Text(nl: "in de meterkast", en: "in the meter box"),
        holds: { survey, _ in survey.site.meter.location == .meterBox },
        remedy: Text(
          nl: "Hang de P1-meter zo mogelijk in de meterkast.",
          en: "If possible hang the P1 meter in the meter box."))
    }

    Rule(
      "p1-socket", .stops, .meterKit, .advised, covers: ["DON-004"],
      nl: "Zorg voor een stopcontact voor de voeding van de P1-meter.",
      en: "Provide a socket for the power supply of the P1 meter.",
      fault: Text(
        nl: "De P1-meter heeft geen stopcontact voor zijn voeding.",
        en: "The P1 meter has no socket for its power supply."),
      reason: Text(
        nl:
          "De P1-meter werkt op een meegeleverde adapter van 5 V: ontbreekt het stopcontact, dan moet het er nog komen.",
        en:
          "The P1 meter runs on a 5 V adapter that is supplied: a socket that is missing has yet to be added."
      ),
      interpretation: Text(
        nl: "De handleiding noemt alleen de adapter; dat die een stopcontact nodig heeft, volgt daaruit.",
        en: "The manual names the adapter only; that it needs a socket follows from that."),
      passing: ["p1_meter: {present: yes, socket: yes}"],
      failing: ["p1_meter: {present: yes, socket: ↓no}"],
      each: Survey.self, when: .hasMeter
    ) {
      Requirement(
        Text(nl: "stopcontact voor de P1-meter", en: "socket for the P1 meter"),
        holds: { survey, _ in survey.site.meter.hasSocket == true },
        remedy: Text(
          nl: "Maak een stopcontact bij de P1-meter.", en: "Fit a socket near the P1 meter."))
    }

    Rule(
      "dongle", .stops, .phoneSetup, covers: ["DON-001"],
      nl: "Geef elke Sessy een eigen Sessy-dongel.", en: "Give each Sessy a Sessy dongle of its own.",
      fault: Text(nl: "De Sessy heeft geen eigen dongel.", en: "The Sessy has no dongle of its own."),
      reason: Text(
        nl: "De dongel bepaalt wanneer zijn Sessy laadt en levert: zonder dongel doet de Sessy niets.",
        en: "The dongle decides when its Sessy charges and delivers: without one the Sessy does nothing."),
      passing: ["sessys: [{dongle: {present: yes}}, {dongle: {present: yes}}]"],
      failing: ["sessys: [{dongle: {present: yes}}, {dongle: {present: ↓no}}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "dongel aanwezig", en: "dongle present"),
        holds: { sessy, _ in sessy.facts.dongle.isPresent == true },
        remedy: Text(
          nl: "Neem voor deze Sessy een dongel op in het plan.",
          en: "Include a dongle for this Sessy in the plan."))
    }

    Rule(
      "p1-signal", .stops, .troubleshooting, covers: ["NET-002"],
      nl:
        "Zorg bij de P1-meter voor een wifi-signaal sterker dan \(figures.weakSignal), of gebruik een kabel.",
      en: "Provide a Wi-Fi signal stronger than \(figures.weakSignal) at the P1 meter, or use a cable.",
      fault: Text(
        nl: "Het wifi-signaal bij de P1-meter is te zwak.",
        en: "The Wi-Fi signal at the P1 meter is too weak."),
      reason: lostReadings, interpretation: signalBand(figures),
      passing: ["p1_meter: {present: yes, connection: wifi, rssi: -79 dBm}"],
      failing: ["p1_meter: {present: yes, connection: wifi, rssi: ↓«-80 dBm»}"],
      inapplicable: [
        "p1_meter: {present: yes, connection: ethernet, rssi: -90 dBm}",
        "p1_meter: {present: no, connection: wifi, rssi: -90 dBm}",
      ],
      each: Survey.self,
      when: Condition(
        Text(nl: "de P1-meter zit op wifi", en: "the P1 meter is on Wi-Fi")
      ) { survey, _ in survey.site.isP1OnWiFi }
    ) {
      signal(.above, figures.weakSignal) { survey, _ in survey.site.meter.signal }
    }

    Rule(
      "p1-signal-advised", .stops, .phoneSetup, .advised, covers: ["NET-001"],
      nl:
        "Gebruik bij voorkeur een kabel voor een P1-meter met een wifi-signaal zwakker dan \(figures.advisedSignal).",
      en:
        "Preferably use a cable for a P1 meter with a Wi-Fi signal weaker than \(figures.advisedSignal).",
      fault: Text(
        nl: "Het wifi-signaal bij de P1-meter is aan de zwakke kant.",
        en: "The Wi-Fi signal at the P1 meter is on the weak side."),
      reason: uncertainReadings, interpretation: signalBand(figures),
      passing: ["p1_meter: {present: yes, connection: wifi, rssi: «-75 dBm»}"],
      failing: ["p1_meter: {present: yes, connection: wifi, rssi: ↓-76 dBm}"],
      inapplicable: [
        "p1_meter: {present: yes, connection: wifi, rssi: «-80 dBm»}",
        "p1_meter: {present: yes, connection: ethernet, rssi: -76 dBm}",
      ],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "de P1-meter zit op wifi, met een signaal sterker dan \(figures.weakSignal)",
          en: "the P1 meter is on Wi-Fi, with a signal stronger than \(figures.weakSignal)")
      ) { survey, _ in survey.site.isP1OnWiFi && survey.site.meter.signal > survey.figures.weakSignal }
    ) {
      signal(.atLeast, figures.advisedSignal) { survey, _ in survey.site.meter.signal }
    }

    Rule(
      "dongle-signal", .stops, .troubleshooting, covers: ["NET-002"],
      nl:
        "Zorg bij elke Sessy-dongel voor een wifi-signaal sterker dan \(figures.weakSignal), of gebruik een kabel.",
      en: "Provide a Wi-Fi signal stronger than \(figures.weakSignal) at each Sessy dongle, or use a cable.",
      fault: Text(
        nl: "Het wifi-signaal bij de dongel is te zwak.", en: "The Wi-Fi signal at the dongle is too weak."),
      reason: lostReadings, interpretation: signalBand(figures),
      passing: ["sessys: [{dongle: {present: yes, connection: wifi, rssi: -79 dBm}}]"],
      failing: ["sessys: [{dongle: {present: yes, connection: wifi, rssi: ↓«-80 dBm»}}]"],
      inapplicable: [
        "sessys: [{dongle: {present: yes, connection: ethernet, rssi: -90 dBm}}]",
        "sessys: [{dongle: {present: no, connection: wifi, rssi: -90 dBm}}]",
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(nl: "de dongel zit op wifi", en: "the dongle is on Wi-Fi")
      ) { sessy, _ in sessy.facts.dongle.isOnWiFi }
    ) {
      signal(.above, figures.weakSignal) { sessy, _ in sessy.facts.dongle.signal }
    }

    Rule(
      "dongle-signal-advised", .stops, .troubleshooting, .advised, covers: ["NET-001"],
      nl:
        "Gebruik bij voorkeur een kabel voor een Sessy-dongel met een wifi-signaal zwakker dan \(figures.advisedSignal).",
      en:
        "Preferably use a cable for a Sessy dongle with a Wi-Fi signal weaker than \(figures.advisedSignal).",
      fault: Text(
        nl: "Het wifi-signaal bij de dongel is aan de zwakke kant.",
        en: "The Wi-Fi signal at the dongle is on the weak side."),
      reason: uncertainReadings, interpretation: signalBand(figures),
      passing: ["sessys: [{dongle: {present: yes, connection: wifi, rssi: «-75 dBm»}}]"],
      failing: ["sessys: [{dongle: {present: yes, connection: wifi, rssi: ↓-76 dBm}}]"],
      inapplicable: [
        "sessys: [{dongle: {present: yes, connection: wifi, rssi: «-80 dBm»}}]",
        "sessys: [{dongle: {present: yes, connection: ethernet, rssi: -76 dBm}}]",
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "de dongel zit op wifi, met een signaal sterker dan \(figures.weakSignal)",
          en: "the dongle is on Wi-Fi, with a signal stronger than \(figures.weakSignal)")
      ) { sessy, survey in
        sessy.facts.dongle.isOnWiFi && sessy.facts.dongle.signal > survey.figures.weakSignal
      }
    ) {
      signal(.atLeast, figures.advisedSignal) { sessy, _ in sessy.facts.dongle.signal }
    }

    homeNetwork

    Rule.mainsMeter(figures, sections)
  }
}

private let lostReadings = Text(
  nl: "Met een zwakker signaal valt de verbinding waarschijnlijk weg, en dan regelt de Sessy niet.",
  en: "With a weaker signal the connection is likely to drop, and then the Sessy does not control.")

private let uncertainReadings = Text(
  nl: "Met een zwakker signaal kan de verbinding wegvallen.",
  en: "With a weaker signal the connection can drop.")

private func signalBand(_ figures: Figures) -> Text {
  Text(
    nl:
      "De handleiding schrijft dB; gelezen als dBm. Onder \(figures.advisedSignal) zijn problemen volgens de handleiding mogelijk, vanaf \(figures.weakSignal) aannemelijk: het laatste is een tekort, wat ertussen ligt advies.",
    en:
      "The manual writes dB; read as dBm. Below \(figures.advisedSignal) it calls problems possible, from \(figures.weakSignal) down likely: the latter is a failure, what lies in between advice."
  )
}

private func signal<Subject>(
  _ relation: Relation, _ limit: DecibelMilliwatt,
  of found: @escaping @Sendable (Subject, Survey) -> Fact<DecibelMilliwatt>
) -> Requirement<Subject> {
  Requirement(Text(nl: "wifi-signaal", en: "Wi-Fi signal"), relation, limit, of: found) { _ in
    Text(
      nl: "Sluit aan met een netwerkkabel, of zet een toegangspunt dichterbij.",
      en: "Connect with a network cable, or put an access point closer.")
  }
}

extension Condition<Survey> {
  fileprivate static let hasMeter = Condition(
    Text(nl: "er is of komt een P1-meter", en: "there is or will be a P1 meter")
  ) { survey, _ in survey.site.hasP1Meter }
}
