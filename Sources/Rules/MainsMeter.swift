import PlanCheck

extension Rule {
  /// What measures the house: the smart meter, and the CT meter where that has no P1 port (5.2, appendix V).
  @ListBuilder<Rule> static func mainsMeter(_ figures: Figures, _ sections: TableOfContents) -> [Rule] {
    Rule(
      "p1-port", .stops, .meterConnection, covers: ["P1-001"],
      nl: "Gebruik een CT-meter van Sessy waar de elektriciteitsmeter geen P1-poort heeft.",
      en: "Use a Sessy CT meter where the electricity meter has no P1 port.",
      fault: Text(
        nl: "De elektriciteitsmeter heeft geen P1-poort, en er is geen CT-meter.",
        en: "The electricity meter has no P1 port, and there is no CT meter."),
      reason: Text(
        nl: "Een P1-meter kan daar niets uitlezen: de Sessy weet dan niet wanneer hij moet laden of leveren.",
        en: "A P1 meter can read nothing there: the Sessy then does not know when to charge or deliver."),
      interpretation: Text(
        nl:
          "De handleiding sluit de P1-meter op die poort aan, en zegt niet wat te doen als die ontbreekt; bijlage \(sections[.meterPlates]) noemt de CT-meter.",
        en:
          "The manual connects the P1 meter to that port, and does not say what to do where there is none; appendix \(sections[.meterPlates]) names the CT meter."
      ),
      passing: ["smart_meter: {p1_port: no}\nct_meter: {present: yes}"],
      failing: [
        "smart_meter: {p1_port: ↓no}\np1_meter: {present: yes}",
        "smart_meter: {p1_port: ↓no}\nct_meter: {present: no}",
      ],
      inapplicable: ["smart_meter: {p1_port: yes}\np1_meter: {present: yes}", "p1_meter: {present: yes}"],
      each: Survey.self,
      when: Condition(
        Text(nl: "de meter heeft geen P1-poort", en: "the meter has no P1 port")
      ) { survey, _ in survey.site.smartMeter.lacksP1Port }
    ) {
      Requirement(
        Text(nl: "CT-meter aanwezig", en: "CT meter present"),
        holds: { survey, _ in survey.site.smartMeter.hasP1Port == true || survey.site.hasCTMeter },
        remedy: Text(
          nl: "Neem een CT-meter van Sessy op in het plan, of vraag de netbeheerder om een slimme meter.",
          en: "Include a Sessy CT meter in the plan, or ask the network operator for a smart meter."))
    }

    Rule(
      "meter-power-per-phase", .stops, .meterKit, .advised, covers: ["DON-003"],
      nl:
        "Zorg in een huis met drie fasen bij voorkeur voor een slimme meter die het vermogen van elke fase geeft.",
      en: "In a house with three phases preferably have a smart meter that gives the power of each phase.",
      fault: Text(
        nl: "De slimme meter geeft het vermogen niet per fase.",
        en: "The smart meter does not give the power of each phase."),
      reason: Text(
        nl:
          "Zonder die meting weten de dongels niet hoe zwaar elke fase belast is: ze kunnen de hoofdzekering dan niet per fase ontzien.",
        en:
          "Without that reading the dongles do not know how heavily each phase is loaded: they then cannot spare the main fuse phase by phase."
      ),
      interpretation: byVersion,
      passing: [
        "supply: {phases: 3}\nsmart_meter: {dsmr: 4.0}\np1_meter: {present: yes}",
        "supply: {phases: 3}\nsmart_meter: {dsmr: 3.0, power_per_phase: yes}\np1_meter: {present: yes}",
      ],
      failing: [
        "supply: {phases: 3}\nsmart_meter: {dsmr: ↓3.0}\np1_meter: {present: yes}",
        "supply: {phases: 3}\nsmart_meter: {dsmr: ↓2.2}\np1_meter: {present: yes}",
        "supply: {phases: 3}\nsmart_meter: {power_per_phase: ↓no}\np1_meter: {present: yes}",
      ],
      inapplicable: [
        "supply: {phases: 1}\nsmart_meter: {dsmr: 3.0}\np1_meter: {present: yes}",
        "supply: {phases: 3}\nsmart_meter: {dsmr: 3.0}\nct_meter: {present: yes}",
        "supply: {phases: 3}\np1_meter: {present: yes}",
      ],
      each: Survey.self,
      when: Condition(
        Text(
          nl: "er zijn drie fasen en een P1-meter, en dit is van de slimme meter opgegeven",
          en: "there are three phases and a P1 meter, and this is stated of the smart meter")
      ) { survey, _ in
        let meter = survey.site.smartMeter
        let stated = survey.asks(meter.dsmr.stated || meter.hasPowerPerPhase.stated)
        return stated.value == false
          ? stated : stated && survey.site.supply.phases == .three && survey.site.hasP1Meter
      }
    ) {
      Requirement(
        Text(nl: "vermogen per fase", en: "power per phase"),
        holds: { survey, _ in survey.site.smartMeter.givesPowerPerPhase },
        remedy: Text(
          nl: "Vraag de netbeheerder om een nieuwere slimme meter, of gebruik een CT-meter van Sessy.",
          en: "Ask the network operator for a newer smart meter, or use a Sessy CT meter."))
    }

    Rule(
      "meter-voltage", .stops, .meterKit, .advised, covers: ["DON-003"],
      nl: "Meet de netspanning zelf als de slimme meter die niet geeft.",
      en: "Measure the mains voltage yourself if the smart meter does not give it.",
      fault: Text(
        nl: "De slimme meter geeft de netspanning niet, en gemeten is die ook niet.",
        en: "The smart meter does not give the mains voltage, nor has it been measured."),
      reason: Text(
        nl: "Een te hoge spanning schakelt de Sessy af, en blijft zonder meting onopgemerkt.",
        en: "A voltage that is too high switches the Sessy off, and goes unnoticed if nothing measures it."),
      interpretation: byVersion,
      passing: [
        "smart_meter: {dsmr: 5.0}",
        "smart_meter: {dsmr: 4.2, voltage_per_phase: yes}",
        "supply: {voltage: {highest: 240 V}}\nsmart_meter: {dsmr: 4.2}",
      ],
      failing: [
        "smart_meter: {dsmr: ↓4.2}", "smart_meter: {dsmr: ↓4.0}", "smart_meter: {voltage_per_phase: ↓no}",
      ],
      inapplicable: ["smart_meter: {p1_port: yes}"],
      each: Survey.self,
      when: Condition(
        Text(nl: "dit is van de slimme meter opgegeven", en: "this is stated of the smart meter")
      ) { survey, _ in
        survey.asks(survey.site.smartMeter.dsmr.stated || survey.site.smartMeter.hasVoltagePerPhase.stated)
      }
    ) {
      Requirement(
        Text(nl: "spanning bekend", en: "voltage known"),
        holds: { survey, _ in
          survey.site.smartMeter.givesVoltagePerPhase || survey.site.supply.voltage.highest.stated
        },
        remedy: Text(
          nl: "Meet de spanning op een zonnige middag, en zet de hoogste waarde in het bestand.",
          en: "Measure the voltage on a sunny afternoon, and put the highest value in the file."))
    }

    Rule(
      "ct-socket", .stops, .meterPlates, .advised, covers: ["PLT-002"],
      nl: "Zorg voor een stopcontact voor de voeding van de CT-meter.",
      en: "Provide a socket for the power supply of the CT meter.",
      fault: Text(
        nl: "De CT-meter heeft geen stopcontact voor zijn voeding.",
        en: "The CT meter has no socket for its power supply."),
      reason: Text(
        nl:
          "De CT-meter werkt op een adapter van 5 V en 1 A: ontbreekt het stopcontact, dan moet het er nog komen.",
        en: "The CT meter runs on an adapter of 5 V and 1 A: a socket that is missing has yet to be added."),
      interpretation: Text(
        nl: "De handleiding noemt alleen de voeding; dat die een stopcontact nodig heeft, volgt daaruit.",
        en: "The manual names the supply only; that it needs a socket follows from that."),
      passing: ["ct_meter: {present: yes, socket: yes}"],
      failing: ["ct_meter: {present: yes, socket: ↓no}"],
      inapplicable: ["p1_meter: {present: yes}"],
      each: Survey.self, when: .hasCTMeter
    ) {
      Requirement(
        Text(nl: "stopcontact voor de CT-meter", en: "socket for the CT meter"),
        holds: { survey, _ in survey.site.ctMeter.hasSocket == true },
        remedy: Text(nl: "Maak een stopcontact bij de CT-meter.", en: "Fit a socket near the CT meter."))
    }

    Rule(
      "ct-signal", .stops, .troubleshooting, covers: ["NET-002"],
      nl:
        "Zorg bij de CT-meter voor een wifi-signaal sterker dan \(figures.weakSignal), of gebruik een kabel.",
      en: "Provide a Wi-Fi signal stronger than \(figures.weakSignal) at the CT meter, or use a cable.",
      fault: Text(
        nl: "Het wifi-signaal bij de CT-meter is te zwak.",
        en: "The Wi-Fi signal at the CT meter is too weak."),
      reason: Text(
        nl: "Met een zwakker signaal valt de verbinding waarschijnlijk weg, en dan regelt de Sessy niet.",
        en: "With a weaker signal the connection is likely to drop, and then the Sessy does not control."),
      interpretation: Text(
        nl: "De handleiding schrijft dB, en spreekt van de dongel; gelezen als dBm, en ook voor de CT-meter.",
        en: "The manual writes dB, and speaks of the dongle; read as dBm, and for the CT meter too."),
      passing: ["ct_meter: {present: yes, connection: wifi, rssi: -79 dBm}"],
      failing: ["ct_meter: {present: yes, connection: wifi, rssi: ↓«-80 dBm»}"],
      inapplicable: [
        "ct_meter: {present: yes, connection: ethernet, rssi: -90 dBm}",
        "ct_meter: {present: no, connection: wifi, rssi: -90 dBm}",
      ],
      each: Survey.self,
      when: Condition(
        Text(nl: "de CT-meter zit op wifi", en: "the CT meter is on Wi-Fi")
      ) { survey, _ in
        let present = survey.site.hasCTMeter
        return present.value == false ? present : present && survey.site.ctMeter.connection == .wifi
      }
    ) {
      Requirement(
        Text(nl: "wifi-signaal", en: "Wi-Fi signal"), .above, figures.weakSignal,
        of: { survey, _ in survey.site.ctMeter.signal }
      ) { _ in
        Text(
          nl: "Sluit aan met een netwerkkabel, of zet een toegangspunt dichterbij.",
          en: "Connect with a network cable, or put an access point closer.")
      }
    }
  }
}

private let byVersion = Text(
  nl:
    "De handleiding zegt dat het van de versie van de slimme meter afhangt. Zonder opgave gelezen naar DSMR: vermogen per fase vanaf 4.0, spanning vanaf 5.0.",
  en:
    "The manual says that it depends on the version of the smart meter. Where it is not stated, read by DSMR: power per phase from 4.0 on, voltage from 5.0 on."
)

extension Condition<Survey> {
  static let hasCTMeter = Condition(
    Text(nl: "er is of komt een CT-meter", en: "there is or will be a CT meter")
  ) { survey, _ in survey.site.hasCTMeter }
}
