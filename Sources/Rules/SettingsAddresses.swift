import PlanCheck

extension Rule {
  /// Section 5.5.3 of the manual: where the dongle finds the P1 meter, and the Sessy with the inverter.
  @ListBuilder<Rule> static func addressSettings(_ figures: Figures) -> [Rule] {
    Rule(
      "setting-p1-address", .stops, .dongleSettings, covers: ["SET-002"],
      nl: "Vul in de dongel het adres van de P1-meter in, of van de CT-meter die in zijn plaats komt.",
      en: "Enter in the dongle the address of the P1 meter, or of the CT meter that takes its place.",
      fault: Text(
        nl: "In de dongel staat niet het adres van de meter.",
        en: "The address in the dongle is not the meter's."),
      reason: Text(
        nl: "Zonder die meter weet de Sessy niet wat het huis afneemt of teruglevert.",
        en: "Without that meter the Sessy does not know what the house takes or feeds back."),
      interpretation: oneDevice,
      passing: [
        """
        p1_meter: {address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: 192.168.2.52}}]
        """,
        """
        p1_meter: {address: Sessy-P1.local}
        sessys: [{settings: {p1_hostname: "http://sessy-p1.local/"}}]
        """,
        """
        p1_meter: {address: sessy-p1.local, second_address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: 192.168.2.52}}]
        """,
        """
        ct_meter: {present: yes, address: 192.168.2.53}
        sessys: [{settings: {p1_hostname: 192.168.2.53}}]
        """,
        """
        p1_meter: {present: yes, address: 192.168.2.52}
        ct_meter: {present: yes, address: 192.168.2.53}
        sessys: [{settings: {p1_hostname: 192.168.2.52}}, {settings: {p1_hostname: 192.168.2.53}}]
        """,
      ],
      failing: [
        """
        p1_meter: {address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: ↓192.168.2.51}}]
        """,
        """
        p1_meter: {address: sessy-p1.local, second_address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: ↓192.168.2.51}}]
        """,
        """
        p1_meter: {address: 192.168.2.52}
        sessys: [{settings: {p1_hostname: ↓""}}]
        """,
        """
        ct_meter: {present: yes, address: 192.168.2.53}
        sessys: [{settings: {p1_hostname: ↓192.168.2.52}}]
        """,
      ],
      inapplicable: ["p1_meter: {address: 192.168.2.52}\nsessys: [{settings: {pv_hostname: 192.168.2.51}}]"],
      each: PlacedSessy.self, when: .set("p1_hostname", to: { $0.meterHost }) { $0.meterHost }
    ) {
      Requirement(
        Text(nl: "ingesteld adres", en: "address set"),
        holds: { sessy, survey in
          sessy.facts.settings.meterHost.flatMap { entered in
            let (meter, ct) = (survey.site.meter, survey.site.ctMeter)
            let toMeter = entered.leads(to: meter.address, or: meter.secondAddress)
            guard ct.isPresent.value == true else { return toMeter }
            // Where there are both, either will do.
            let toCT = entered.leads(to: ct.address, or: ct.secondAddress)
            return survey.site.hasP1Meter.value == false ? toCT : toCT || toMeter
          }
        },
        remedy: Text(
          nl: "Vul het adres in dat bij de meter staat, of verbeter het daar.",
          en: "Enter the address that is stated with the meter, or correct it there."))
    }

    Rule(
      "setting-pv-address", .stops, .dongleSettings, covers: ["SET-003"],
      nl:
        "Vul in de dongel het adres in van de Sessy waarop de omvormer zit; zit er op geen Sessy een, laat het dan leeg.",
      en:
        "Enter in the dongle the address of the Sessy that the inverter is connected to; if there is none, leave it empty.",
      fault: Text(
        nl: "Het adres voor zonnepanelen in de dongel is verkeerd.",
        en: "The address for solar panels in the dongle is wrong."),
      reason: Text(
        nl:
          "De Sessy's vragen die ene Sessy wat de zonnepanelen opbrengen; zonder dat antwoord regelen ze verkeerd.",
        en:
          "The Sessys ask that one Sessy what the solar panels yield; without that answer they control wrongly."
      ),
      interpretation: Text(
        nl:
          "De Sessy met de omvormer heeft localhost of zijn eigen adres; elke andere in huis, ook op een andere groep, heeft zijn adres.",
        en:
          "The Sessy with the inverter has localhost or its own address; every other in the house, on another group too, has its address."
      ),
      passing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: localhost}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, dongle: {address: 192.168.2.51}, settings: {pv_hostname: 192.168.2.51}}, {group: G7, settings: {pv_hostname: 192.168.2.51}}]
        """,
        """
        pv_inverters: []
        sessys: [{settings: {pv_hostname: ""}}]
        """,
      ],
      failing: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, dongle: {address: 192.168.2.51}}, {group: G7, settings: {pv_hostname: ↓192.168.2.52}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7}, {group: G7, settings: {pv_hostname: ↓localhost}}]
        """,
        """
        pv_inverters: []
        sessys: [{settings: {pv_hostname: ↓localhost}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: ↓""}}]
        """,
        """
        groups: [{name: G7}, {name: G8}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7, settings: {pv_hostname: ↓192.168.2.52}}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}]
        sessys: [{name: S1, group: G7, settings: {p1_hostname: localhost}}]
        """,
        """
        groups: [{name: G7}]
        pv_inverters: [{group: G7, at_sessy: S1}, {group: G7, at_sessy: S2}]
        sessys: [{name: S1, group: G7, settings: {pv_hostname: localhost}}, {name: S2, group: G7}]
        """,
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "pv_hostname is opgegeven, en niet meer dan één Sessy heeft een omvormer",
          en: "pv_hostname is stated, and no more than one Sessy has an inverter")
      ) { sessy, survey in
        survey.asks(sessy.facts.settings.solarHost.stated) && survey.solarCarrier != .several
      }
    ) {
      Requirement(
        Text(nl: "ingesteld adres", en: "address set"),
        holds: { sessy, survey in survey.findsSolar(sessy) },
        remedy: Text(
          nl:
            "Vul het adres in van de dongel van de Sessy met de omvormer, op die Sessy zelf localhost. Zit er op geen Sessy een omvormer, maak het veld dan leeg.",
          en:
            "Enter the address of the dongle of the Sessy with the inverter; on that Sessy itself, localhost. If no Sessy has an inverter, clear the field."
        ))
    }
  }
}

private let oneDevice = Text(
  nl:
    "Hoofdletters, http:// en een schuine streep maken geen verschil. Een naam en een IP-adres kunnen van één apparaat zijn: geef dan beide op.",
  en:
    "Capitals, http:// and a slash make no difference. A name and an IP address can be of one device: state both then."
)

extension Survey {
  /// Whether a Sessy has the address of the one with the inverter, which may be itself.
  fileprivate func findsSolar(_ sessy: PlacedSessy) -> Answer<Bool> {
    sessy.facts.settings.solarHost.combined(with: solarCarrier) { ($0, $1) }.flatMap { entered, carrier in
      guard case .one(let place) = carrier else { return .known(entered.address == nil) }
      let isLocal = entered.address?.host == figures.localhost
      if isLocal { return Answer.known(place) == sessy.index }
      let dongle = sessys[place].facts.dongle
      return entered.leads(to: dongle.address, or: dongle.secondAddress)
    }
  }
}

extension EnteredAddress {
  /// Whether it is the address of a device. A name and an IP address may be of one device: that is known
  /// once both are stated.
  fileprivate func leads(to address: Fact<Address>, or second: Fact<Address>) -> Answer<Bool> {
    guard let entered = self.address else { return .known(false) }
    return address.flatMap { known in
      if known == entered { return .known(true) }
      // Of two of a kind one is wrong.
      return known.isNumeric == entered.isNumeric ? .known(false) : second.map { $0 == entered }
    }
  }
}
