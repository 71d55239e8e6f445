import PlanCheck

extension Rule {
  /// Section 5.3 and chapter 7 of the manual: what network the dongles and the P1 meter are on. A device
  /// that says it of itself is judged by that, and the others by what the site says of the house.
  @ListBuilder<Rule> static var homeNetwork: [Rule] {
    Rule(
      "network-reach", .stops, .phoneSetup, covers: ["NET-003"],
      nl: "Verbind de Sessy-dongels met een netwerk dat bij de P1-meter kan.",
      en: "Connect the Sessy dongles to a network that can reach the P1 meter.",
      fault: Text(
        nl: "De dongels zitten op een netwerk dat niet bij de P1-meter kan.",
        en: "The dongles are on a network that cannot reach the P1 meter."),
      reason: Text(
        nl:
          "Elke dongel haalt de meetwaarden zelf bij de P1-meter op; lukt dat niet, dan regelt zijn Sessy niet.",
        en:
          "Each dongle gets its readings from the P1 meter itself; if it cannot, its Sessy does not control."),
      passing: ["network: {dongles_reach_p1: yes}"],
      failing: [
        "network: {dongles_reach_p1: ↓no}",
        "network: {dongles_reach_p1: ↓no}\nsessys: [{dongle: {reaches_p1: yes}}, {}]",
      ],
      inapplicable: ["network: {dongles_reach_p1: no}\nsessys: [{dongle: {reaches_p1: yes}}]"],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "niet elke dongel zegt zelf of hij bij de P1-meter kan",
          en: "not every dongle says itself whether it reaches the P1 meter")
      ) { survey, _ in survey.houseNetwork.setsReach }
    ) {
      reaches { survey, _ in survey.site.network.donglesReachMeter == true }
    }

    Rule(
      "dongle-reach", .stops, .phoneSetup, covers: ["NET-003"],
      nl: "Verbind een Sessy-dongel met een netwerk dat bij de P1-meter kan.",
      en: "Connect a Sessy dongle to a network that can reach the P1 meter.",
      fault: Text(
        nl: "De dongel zit op een netwerk dat niet bij de P1-meter kan.",
        en: "The dongle is on a network that cannot reach the P1 meter."),
      reason: Text(
        nl:
          "Deze dongel haalt de meetwaarden zelf bij de P1-meter op; lukt dat niet, dan regelt zijn Sessy niet.",
        en:
          "This dongle gets its readings from the P1 meter itself; if it cannot, its Sessy does not control."),
      interpretation: ofItself,
      passing: ["network: {dongles_reach_p1: no}\nsessys: [{dongle: {reaches_p1: yes}}]"],
      failing: ["network: {dongles_reach_p1: yes}\nsessys: [{dongle: {reaches_p1: ↓no}}]"],
      inapplicable: ["network: {dongles_reach_p1: no}\nsessys: [{dongle: {present: yes}}]"],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "van de dongel zelf is opgegeven of hij bij de P1-meter kan",
          en: "it is stated of the dongle itself whether it reaches the P1 meter")
      ) { sessy, _ in sessy.facts.dongle.reachesMeter.stated }
    ) {
      reaches { sessy, _ in sessy.facts.dongle.reachesMeter == true }
    }

    Rule(
      "network-band", .stops, .troubleshooting, covers: ["NET-006", "SPC-025"],
      nl: "Verbind de dongels en de P1-meter alleen met wifi van 2,4 GHz.",
      en: "Connect the dongles and the P1 meter to 2.4 GHz Wi-Fi only.",
      fault: Text(
        nl: "Het wifi-netwerk in huis is niet van 2,4 GHz.",
        en: "The Wi-Fi network in the house is not a 2.4 GHz one."),
      reason: otherBand,
      passing: [
        "network: {band: 2.4 GHz}\np1_meter: {present: yes, connection: wifi}",
        """
        network: {band: 2.4 GHz}
        p1_meter: {present: yes, connection: ethernet}
        sessys: [{dongle: {present: yes, connection: wifi}}]
        """,
      ],
      failing: [
        """
        network: {band: ↓5 GHz}
        p1_meter: {present: yes, connection: ethernet}
        sessys: [{dongle: {present: yes, connection: wifi}}]
        """,
        """
        network: {band: ↓5 GHz}
        p1_meter: {present: yes, connection: wifi}
        sessys: [{dongle: {present: yes, connection: ethernet}}]
        """,
      ],
      inapplicable: [
        "network: {band: 5 GHz}\n\(wired)",
        """
        network: {band: 5 GHz}
        p1_meter: {present: yes, connection: wifi, band: 2.4 GHz}
        sessys: [{dongle: {present: yes, connection: wifi, band: 2.4 GHz}}]
        """,
      ],
      each: Survey.self, when: .onHouseNetwork { $0.setsBand }
    ) {
      isLow { survey, _ in survey.site.network.band }
    }

    Rule(
      "p1-band", .stops, .troubleshooting, covers: ["NET-006", "SPC-025"],
      nl: "Verbind de P1-meter alleen met wifi van 2,4 GHz.",
      en: "Connect the P1 meter to 2.4 GHz Wi-Fi only.",
      fault: Text(
        nl: "De P1-meter zit op wifi van een andere band dan 2,4 GHz.",
        en: "The P1 meter is on Wi-Fi of another band than 2.4 GHz."),
      reason: otherBand, interpretation: ofItself,
      passing: ["network: {band: 5 GHz}\np1_meter: {present: yes, connection: wifi, band: 2.4 GHz}"],
      failing: ["network: {band: 2.4 GHz}\np1_meter: {present: yes, connection: wifi, band: ↓5 GHz}"],
      inapplicable: [
        "p1_meter: {present: yes, connection: ethernet, band: 5 GHz}",
        "network: {band: 5 GHz}\np1_meter: {present: yes, connection: wifi}",
      ],
      each: Survey.self, when: .meterSays { $0.band.stated }
    ) {
      isLow { survey, _ in survey.site.meter.band }
    }

    Rule(
      "dongle-band", .stops, .troubleshooting, covers: ["NET-006", "SPC-025"],
      nl: "Verbind een Sessy-dongel alleen met wifi van 2,4 GHz.",
      en: "Connect a Sessy dongle to 2.4 GHz Wi-Fi only.",
      fault: Text(
        nl: "De dongel zit op wifi van een andere band dan 2,4 GHz.",
        en: "The dongle is on Wi-Fi of another band than 2.4 GHz."),
      reason: otherBand, interpretation: ofItself,
      passing: [
        "network: {band: 5 GHz}\nsessys: [{dongle: {present: yes, connection: wifi, band: 2.4 GHz}}]"
      ],
      failing: [
        "network: {band: 2.4 GHz}\nsessys: [{dongle: {present: yes, connection: wifi, band: ↓5 GHz}}]"
      ],
      inapplicable: [
        "sessys: [{dongle: {present: yes, connection: ethernet, band: 5 GHz}}]",
        "network: {band: 5 GHz}\nsessys: [{dongle: {present: yes, connection: wifi}}]",
      ],
      each: PlacedSessy.self, when: .dongleSays { $0.band.stated }
    ) {
      isLow { sessy, _ in sessy.facts.dongle.band }
    }

    Rule(
      "network-guest", .stops, .phoneSetup, covers: ["NET-004"],
      nl: "Verbind de dongels en de P1-meter niet met een gastnetwerk.",
      en: "Do not connect the dongles and the P1 meter to a guest network.",
      fault: Text(
        nl: "Het wifi-netwerk van de dongels en de P1-meter is een gastnetwerk.",
        en: "The Wi-Fi network of the dongles and the P1 meter is a guest network."),
      reason: guestsApart,
      passing: ["network: {guest: no}\np1_meter: {present: yes, connection: wifi}"],
      failing: ["network: {guest: ↓yes}\np1_meter: {present: yes, connection: wifi}"],
      inapplicable: [
        "network: {guest: yes}\n\(wired)",
        """
        network: {guest: yes}
        p1_meter: {present: yes, connection: ethernet}
        sessys: [{dongle: {present: yes, connection: wifi, guest: no}}]
        """,
      ],
      each: Survey.self, when: .onHouseNetwork { $0.setsGuest }
    ) {
      isNotForGuests { survey, _ in survey.site.network.isGuest }
    }

    Rule(
      "p1-guest", .stops, .phoneSetup, covers: ["NET-004"],
      nl: "Verbind de P1-meter niet met een gastnetwerk.",
      en: "Do not connect the P1 meter to a guest network.",
      fault: Text(nl: "De P1-meter zit op een gastnetwerk.", en: "The P1 meter is on a guest network."),
      reason: guestsApart, interpretation: ofItself,
      passing: ["network: {guest: yes}\np1_meter: {present: yes, connection: wifi, guest: no}"],
      failing: ["network: {guest: no}\np1_meter: {present: yes, connection: wifi, guest: ↓yes}"],
      inapplicable: [
        "p1_meter: {present: yes, connection: ethernet, guest: yes}",
        "network: {guest: yes}\np1_meter: {present: yes, connection: wifi}",
      ],
      each: Survey.self, when: .meterSays { $0.isGuest.stated }
    ) {
      isNotForGuests { survey, _ in survey.site.meter.isGuest }
    }

    Rule(
      "dongle-guest", .stops, .phoneSetup, covers: ["NET-004"],
      nl: "Verbind een Sessy-dongel niet met een gastnetwerk.",
      en: "Do not connect a Sessy dongle to a guest network.",
      fault: Text(nl: "De dongel zit op een gastnetwerk.", en: "The dongle is on a guest network."),
      reason: guestsApart, interpretation: ofItself,
      passing: ["network: {guest: yes}\nsessys: [{dongle: {present: yes, connection: wifi, guest: no}}]"],
      failing: ["network: {guest: no}\nsessys: [{dongle: {present: yes, connection: wifi, guest: ↓yes}}]"],
      inapplicable: [
        "sessys: [{dongle: {present: yes, connection: ethernet, guest: yes}}]",
        "network: {guest: yes}\nsessys: [{dongle: {present: yes, connection: wifi}}]",
      ],
      each: PlacedSessy.self, when: .dongleSays { $0.isGuest.stated }
    ) {
      isNotForGuests { sessy, _ in sessy.facts.dongle.isGuest }
    }

    Rule(
      "network-mesh", .stops, .phoneSetup, covers: ["NET-005"],
      nl: "Zorg dat een mesh-netwerk verkeer in beide richtingen toestaat.",
      en: "Make sure that a mesh network allows traffic in both directions.",
      fault: Text(
        nl: "Het mesh-netwerk laat niet in beide richtingen verkeer toe.",
        en: "The mesh network does not allow traffic in both directions."),
      reason: Text(
        nl: "Anders bereiken dongels en P1-meter elkaar niet als ze op verschillende mesh-punten zitten.",
        en: "Otherwise dongles and P1 meter do not reach each other when they are on different mesh points."),
      passing: [
        "network: {mesh: yes, mesh_bidirectional: yes}\np1_meter: {present: yes, connection: wifi}"
      ],
      failing: [
        "network: {mesh: yes, mesh_bidirectional: ↓no}\np1_meter: {present: yes, connection: wifi}"
      ],
      inapplicable: [
        "network: {mesh: no, mesh_bidirectional: no}\np1_meter: {present: yes, connection: wifi}",
        "network: {mesh: yes, mesh_bidirectional: no}\n\(wired)",
      ],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "een dongel of de P1-meter zit op wifi, en dat is een mesh-netwerk",
          en: "a dongle or the P1 meter is on Wi-Fi, and that is a mesh network")
      ) { survey, _ in survey.isOnWiFi && survey.site.network.isMesh }
    ) {
      Requirement(
        Text(nl: "mesh in beide richtingen", en: "mesh in both directions"),
        holds: { survey, _ in survey.site.network.isMeshBidirectional == true },
        remedy: Text(
          nl: "Zet in het mesh-netwerk het verkeer in beide richtingen aan, of gebruik kabels.",
          en: "Turn on traffic in both directions in the mesh network, or use cables."))
    }
  }
}

/// A site in an example with nothing on Wi-Fi.
private let wired = """
  p1_meter: {present: yes, connection: ethernet}
  sessys: [{dongle: {present: yes, connection: ethernet}}]
  """

private let otherBand = Text(
  nl: "Een netwerk op een andere band kunnen ze niet vinden, en dan regelt de Sessy niet.",
  en: "They cannot find a network on another band, and then the Sessy does not control.")

private let guestsApart = Text(
  nl: "Op een gastnetwerk kunnen apparaten elkaar meestal niet bereiken, en dan regelt de Sessy niet.",
  en: "On a guest network devices usually cannot reach each other, and then the Sessy does not control.")

private let ofItself = Text(
  nl:
    "Wat van een apparaat zelf is opgegeven gaat voor wat network van het huis zegt: een huis kan meer dan één netwerk hebben.",
  en:
    "What is stated of a device itself goes before what network says of the house: a house can have more than one network."
)

private func reaches<Subject>(
  _ holds: @escaping @Sendable (Subject, Survey) -> Answer<Bool>
) -> Requirement<Subject> {
  Requirement(
    Text(nl: "P1-meter bereikbaar", en: "P1 meter within reach"), holds: holds,
    remedy: Text(
      nl: "Zet de dongels en de P1-meter in hetzelfde netwerk, of laat de netwerken elkaar bereiken.",
      en: "Put the dongles and the P1 meter in the same network, or let the networks reach each other."))
}

private func isLow<Subject>(
  _ band: @escaping @Sendable (Subject, Survey) -> Fact<Band>
) -> Requirement<Subject> {
  Requirement(
    Text(nl: "band van 2,4 GHz", en: "band of 2.4 GHz"), holds: { band($0, $1) == .low },
    remedy: Text(
      nl: "Zet op het toegangspunt 2,4 GHz aan, of gebruik een kabel.",
      en: "Turn on 2.4 GHz on the access point, or use a cable."))
}

private func isNotForGuests<Subject>(
  _ isGuest: @escaping @Sendable (Subject, Survey) -> Fact<Bool>
) -> Requirement<Subject> {
  Requirement(
    Text(nl: "geen gastnetwerk", en: "no guest network"), holds: { isGuest($0, $1) == false },
    remedy: Text(
      nl: "Verbind ze met het gewone thuisnetwerk.", en: "Connect them to the ordinary home network."))
}

extension Condition<Survey> {
  fileprivate static func onHouseNetwork(
    _ isSet: @escaping @Sendable (HouseNetwork) -> Derived<Bool>
  ) -> Self {
    Condition(
      Text(
        nl: "een dongel of de P1-meter zit op wifi en zegt dit niet zelf",
        en: "a dongle or the P1 meter is on Wi-Fi, and does not say this itself")
    ) { survey, _ in isSet(survey.houseNetwork) }
  }

  fileprivate static func meterSays(_ isStated: @escaping @Sendable (P1Meter) -> Answer<Bool>) -> Self {
    Condition(
      Text(
        nl: "de P1-meter zit op wifi, en dit is van hemzelf opgegeven",
        en: "the P1 meter is on Wi-Fi, and this is stated of itself")
    ) { survey, _ in isStated(survey.site.meter) && survey.site.isP1OnWiFi }
  }
}

extension Condition<PlacedSessy> {
  fileprivate static func dongleSays(_ isStated: @escaping @Sendable (Dongle) -> Answer<Bool>) -> Self {
    Condition(
      Text(
        nl: "de dongel zit op wifi, en dit is van hemzelf opgegeven",
        en: "the dongle is on Wi-Fi, and this is stated of itself")
    ) { sessy, _ in isStated(sessy.facts.dongle) && sessy.facts.dongle.isOnWiFi }
  }
}
