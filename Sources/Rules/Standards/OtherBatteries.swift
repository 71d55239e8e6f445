import PlanCheck

extension Rule {
  /// Batteries of other makes and sources with a plug, beside the Sessys. A house without them is asked nothing.
  @ListBuilder<Rule> static func otherBatteries(_ figures: Figures) -> [Rule] {
    Rule(
      "battery-own-group", .fireOrShock, .ownGroup, covers: [],
      nl: "Geef een andere batterij een eigen groep: daar hoort verder niets op.",
      en: "Give another battery a group of its own: nothing else belongs there.",
      fault: Text(
        nl: "Op de groep van de batterij zit nog iets anders.",
        en: "There is something else on the battery's group."),
      reason: Text(
        nl:
          "De automaat ziet niet wat de batterij achter hem levert: verbruikers kunnen de kabel dan ongemerkt overbelasten.",
        en:
          "The breaker does not see what the battery behind it delivers: consumers can then overload the cable unnoticed."
      ),
      interpretation: Text(
        nl: "De bron spreekt van zonnepanelen; een batterij die levert is net zo gelezen.",
        en: "The source speaks of solar panels; a battery that delivers is read the same way."),
      passing: [
        """
        groups: [{name: G4, sockets: no, other_consumers: no}, {name: G7}]
        pv_inverters: []
        batteries: [{group: G4}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: G4, sockets: no, other_consumers: yes}, {name: G7}]
        pv_inverters: []
        batteries: [{group: ↓G4}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G4, sockets: no, other_consumers: no}, {name: G7}]
        pv_inverters: [{group: G4}]
        batteries: [{group: ↓G4}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G4, sockets: no}, {name: G7}]
        pv_inverters: []
        loads: [{kind: boiler, group: G4}]
        batteries: [{group: ↓G4}]
        sessys: [{group: G7}]
        """,
      ],
      inapplicable: [
        """
        groups: [{name: G7, sockets: yes}]
        pv_inverters: []
        batteries: [{group: G7}]
        sessys: [{group: G7}]
        """,
        """
        groups: [{name: G7, sockets: yes}]
        sessys: [{group: G7}]
        """,
      ],
      each: PlacedBattery.self,
      when: Condition(
        Text(nl: "op de groep ervan zit geen Sessy", en: "its group has no Sessy")
      ) { battery, _ in !battery.hasSessyOnGroup }
    ) {
      Requirement(
        Text(nl: "niets anders op de groep van de batterij", en: "nothing else on the battery's group"),
        holds: { battery, _ in !battery.sharesItsGroup },
        remedy: Text(nl: "Geef de batterij een eigen groep.", en: "Give the battery a group of its own."))
    }

    Rule(
      "battery-plugged-in", .fireOrShock, .pluggedIn, covers: [],
      nl: "Sluit een andere batterij vast aan, niet met een stekker.",
      en: "Connect another battery permanently, not by a plug.",
      fault: Text(
        nl: "De batterij zit met een stekker aan het net.", en: "The battery is connected by a plug."),
      reason: overloadedSocket, interpretation: anySource,
      passing: ["batteries: [{plugged_in: no}]"], failing: ["batteries: [{plugged_in: ↓yes}]"],
      each: PlacedBattery.self
    ) {
      Requirement(
        Text(nl: "vast aangesloten", en: "connected permanently"),
        holds: { battery, _ in battery.facts.pluggedIn == false }, remedy: permanentConnection)
    }

    Rule(
      "inverter-plugged-in", .fireOrShock, .pluggedIn, covers: [],
      nl: "Sluit zonnepanelen vast aan, niet met een stekker.",
      en: "Connect solar panels permanently, not by a plug.",
      fault: Text(
        nl: "De zonnepanelen zitten met een stekker aan het net.",
        en: "The solar panels are connected by a plug."),
      reason: overloadedSocket, interpretation: anySource,
      passing: ["pv_inverters: [{plugged_in: no}]"], failing: ["pv_inverters: [{plugged_in: ↓yes}]"],
      inapplicable: ["pv_inverters: [{group: G5}]\ngroups: [{name: G5}]"],
      each: PlacedInverter.self,
      when: Condition(
        Text(nl: "opgegeven is of hij een stekker heeft", en: "it is stated whether it has a plug")
      ) { inverter, survey in survey.asks(inverter.facts.pluggedIn.stated) }
    ) {
      Requirement(
        Text(nl: "vast aangesloten", en: "connected permanently"),
        holds: { inverter, _ in inverter.facts.pluggedIn == false }, remedy: permanentConnection)
    }

    Rule(
      "room-stored-energy", .fireOrShock, .energyInRoom, .advised, covers: [],
      nl:
        "Houd wat alle batterijen in één ruimte samen opslaan bij voorkeur op ten hoogste \(mostEnergyInRoom).",
      en: "Preferably keep what all batteries in one room store together at \(mostEnergyInRoom) at most.",
      fault: Text(
        nl: "De batterijen in de ruimte slaan samen meer op dan geadviseerd.",
        en: "The batteries in the room together store more than advised."),
      reason: Text(
        nl:
          "Hoe meer opslag bij elkaar staat, hoe groter een brand wordt en hoe moeilijker hij te blussen is.",
        en: "The more storage stands together, the larger a fire grows and the harder it is to put out."),
      interpretation: Text(
        nl:
          "De PAS is Brits en geldt hier niet: daarom advies. Hij noemt deze grens voor het huis, en het dubbele buiten of in een vrijstaand bijgebouw; gelezen per ruimte. Gerekend met \(figures.nominalEnergy) en \(2 * figures.nominalEnergy) per Sessy.",
        en:
          "The PAS is British and does not hold here: hence advice. It gives this limit for the house, and twice that outdoors or in a detached building; read for each room. Worked out with \(figures.nominalEnergy) and \(2 * figures.nominalEnergy) for each Sessy."
      ),
      passing: [
        """
        rooms: [{name: schuur}]
        pv_inverters: []
        batteries: [{room: schuur, energy: «29 kWh»}]
        sessys: [{room: schuur, model: 10 kWh}]
        """
      ],
      failing: [
        """
        rooms: [{name: schuur}]
        pv_inverters: [{battery: {room: schuur, energy: 20 kWh}}]
        batteries: [{room: schuur, energy: 20 kWh}]
        sessys: [{room: ↓schuur, model: 5 kWh}]
        """
      ],
      inapplicable: [
        """
        rooms: [{name: schuur}, {name: garage}]
        batteries: [{room: garage, energy: 50 kWh}]
        sessys: [{room: schuur, model: 10 kWh}]
        """,
        """
        rooms: [{name: schuur}]
        sessys: [{room: schuur, model: 10 kWh}]
        """,
      ],
      each: OccupiedRoom.self,
      when: Condition(
        Text(nl: "er staan een Sessy en een andere batterij", en: "it holds a Sessy and another battery")
      ) { room, survey in
        let other = survey.hasOtherStorage(in: room)
        return other.value == false ? other : room.hasSessy && other
      }
    ) {
      Requirement(
        Text(nl: "opslag in de ruimte", en: "storage in the room"), .atMost, mostEnergyInRoom,
        of: { room, survey in survey.storedEnergy(in: room) }
      ) { excess in
        Text(
          nl: "Zet \(excess.difference) of meer in een andere ruimte.",
          en: "Put \(excess.difference) or more in another room.")
      }
    }
  }
}

private let mostEnergyInRoom = figure(KilowattHour(40))

private let overloadedSocket = Text(
  nl:
    "Wat op een stopcontact levert, ziet de automaat niet: de kabel van die groep kan ongemerkt overbelast raken, en aan de pennen van een losse stekker kan spanning staan.",
  en:
    "What delivers into a socket, the breaker does not see: the cable of that group can be overloaded unnoticed, and the pins of a loose plug can be live."
)

private let anySource = Text(
  nl: "De norm spreekt van een opwekker op een eindgroep; een batterij die levert is net zo gelezen.",
  en:
    "The standard speaks of a generating set on a final group; a battery that delivers is read the same way."
)

private let permanentConnection = Text(
  nl: "Leg een eigen groep aan en sluit hem daar vast op aan.",
  en: "Make a group of its own and connect it to that permanently.")

extension Citation {
  // Read at https://schutelektra.nl/documentatie/zonnepanelen/normen/
  fileprivate static let pluggedIn = Citation.publication(
    Text(
      nl: "norm: NEN 1010, 551.7.2, opwekkers met een stekker",
      en: "standard: NEN 1010, 551.7.2, sources with a plug"))
  // Read at https://engx.theiet.org/f/wiring-and-regulations/31075/battery-storage-systems-public-available-specification
  fileprivate static let energyInRoom = Citation.publication(
    Text(
      nl: "praktijk: PAS 63100:2024, opgeslagen energie in en om het huis",
      en: "practice: PAS 63100:2024, energy stored in and around the house"))
}
