import PlanCheck

extension RegisterRow {
  /// Sections 5.1 to 5.4 of the manual: the dongles, and setting up with the app.
  @ListBuilder<RegisterRow> static func dongles(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "DON-001", "5.3 / 5.5.5", .rules,
      nl: "Geef elke Sessy een eigen Sessy dongel en stel die in.",
      en: "Give each Sessy its own Sessy dongle, and set it up.")
    RegisterRow(
      "DON-002", "5.2", .examination(.ofSessy(.performance, .reading)),
      nl: "De P1-dongel geeft de meetgegevens via wifi of ethernet door aan de Sessy dongel.",
      en: "The P1 dongle passes the meter data on to the Sessy dongle by Wi-Fi or Ethernet.")
    RegisterRow(
      "DON-003", "5.2", .examination(.ofHouse(.advice, .reading, when: .p1Meter)),
      nl: "Niet elke slimme meter geeft spanning en stroom per fase: dat hangt af van zijn versie.",
      en: "Not every smart meter gives voltage and current per phase: that depends on its version.")
    RegisterRow(
      "DON-004", "5.2", .rules,
      nl:
        "Voed de P1-dongel met de meegeleverde voeding van 5 V en 1 A; erbij horen een kabel USB-A naar USB-C en een RJ12-kabel.",
      en:
        "Feed the P1 dongle with the supplied adapter of 5 V and 1 A; a USB-A to USB-C lead and an RJ12 lead come with it."
    )

    RegisterRow(
      "P1-003", "5.2.1", .rules,
      nl: "Geef de P1-meter een plek in de meterkast.", en: "Give the P1 meter a place in the meter box.")
    RegisterRow(
      "P1-004", "5.2.1", .examination(.ofHouse(.notice, .photo, when: .p1Meter)),
      nl:
        "Sluit de voeding aan met de meegeleverde kabel USB-A naar USB-C en de adapter van \(figures.voltage) naar 2 × USB-A.",
      en:
        "Connect the supply with the supplied USB-A to USB-C lead and the adapter from \(figures.voltage) to 2 × USB-A."
    )
    RegisterRow(
      "P1-005", "4.2.2 / 5.2.1", .examination(.ofHouse(.performance, .photo, when: .p1Meter)),
      nl: "Steek de RJ12-kabel van de slimme meter in de ingang met de pijl.",
      en: "Plug the RJ12 lead from the smart meter into the input with the arrow.")
    RegisterRow(
      "P1-006", "5.2 / 5.2.1", .examination(.ofHouse(.notice, .photo, when: .p1PortInUse)),
      nl: "Sluit een P1-meter die er al is aan op de uitgang; hij heeft daar geen eigen voeding nodig.",
      en: "Connect a P1 meter that is there already to the output; it needs no supply of its own there.")
    RegisterRow(
      "P1-007", "5.2.1", .examination(.ofHouse(.performance, .photo, when: .p1Meter)),
      nl: "Er brandt geen witte led; brandt die wel, dan komt er geen P1-signaal binnen.",
      en: "No white LED is lit; if it is, no P1 signal comes in.")
    RegisterRow(
      "P1-008", "5.2.1",
      .checklist(
        .commissioning, .ofHouse(.performance, .confirmation, when: .p1Meter),
        reason: Text(
          nl: "Zonder P1-signaal weet de Sessy niet wat het huis verbruikt.",
          en: "Without a P1 signal the Sessy does not know what the house consumes.")),
      nl:
        "Komt er geen P1-signaal: controleer de RJ12-kabel, haal splitters en adapters weg, probeer een andere Sessy P1-meter, en laat anders de netbeheerder de poort herstellen.",
      en:
        "If no P1 signal comes in: check the RJ12 lead, remove splitters and adapters, try another Sessy P1 meter, and failing that have the network operator repair the port."
    )
    RegisterRow(
      "P1-009", "5.5.1",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Met voeding maakt de dongel meteen zijn eigen wifi-netwerk, waarmee u hem instelt.",
          en: "Once fed, the dongle makes its own Wi-Fi network at once, by which you set it up.")),
      nl:
        "Geef de P1-dongel eerst voeding via USB, en sluit dan pas de slimme meter aan; deel een bezette poort via de splitter.",
      en:
        "Feed the P1 dongle by USB first, and only then connect the smart meter; share a port in use by way of the splitter."
    )

    RegisterRow(
      "APP-001", "5.3",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Met de app gaat het instellen het eenvoudigst.", en: "The app is the easiest way to set up.")),
      nl: "Zet de Sessy installatie-app op uw telefoon.", en: "Put the Sessy installation app on your phone.")
    RegisterRow(
      "APP-002", "5.3",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Alleen dan maakt de app vanzelf een klantaccount dat aan uw bedrijf is gekoppeld.",
          en: "Only then does the app make a customer account by itself, linked to your company.")),
      nl: "Activeer uw account op portal.sessy.nl en vul de gegevens in bij de instellingen van de app.",
      en: "Activate your account at portal.sessy.nl and enter its details in the settings of the app.")
    RegisterRow(
      "APP-003", "5.3", .examination(.ofHouse(.advice, .photo)),
      nl: "De stickers van de Sessy dongel, de P1-dongel en de Sessy zijn in de quick start guide geplakt.",
      en: "The labels of the Sessy dongle, the P1 dongle and the Sessy are stuck in the quick start guide.")
    RegisterRow(
      "APP-004", "5.3",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De app heeft het serienummer en de gegevens van beide dongels nodig.",
          en: "The app needs the serial number and the data of both dongles.")),
      nl: "Scan alle 5 QR-codes voordat u verdergaat.", en: "Scan all 5 QR codes before you go on.")
    RegisterRow(
      "APP-005", "5.3 / 5.4",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Verder weg ziet de telefoon het wifi-netwerk van het apparaat niet.",
          en: "Further away the phone does not see the device's Wi-Fi network.")),
      nl: "Blijf bij het koppelen in de buurt van de P1-meter of de Sessy.",
      en: "Stay close to the P1 meter or the Sessy while pairing.")
    RegisterRow(
      "APP-006", "5.3 / 5.4",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De telefoon zoekt dan verbinding met de P1-meter.",
          en: "The phone then seeks its connection to the P1 meter.")),
      nl: "Wacht 5 tot 10 seconden als de telefoon het scherm met wifi-instellingen toont.",
      en: "Wait 5 to 10 seconds when the phone shows its screen of Wi-Fi settings.")

    RegisterRow(
      "NET-001", "5.3 / 7", .rules,
      nl: "Sluit bij een signaal onder -75 dBm liever met ethernet aan.",
      en: "With a signal below -75 dBm preferably connect by Ethernet.")
    RegisterRow(
      "NET-002", "7", .rules,
      nl: "Zorg voor een signaal boven -80 dBm: vanaf daar zijn problemen aannemelijk.",
      en: "Provide a signal above -80 dBm: from there on problems are likely.")
    RegisterRow(
      "NET-003", "5.3", .rules,
      nl: "Zet de Sessy dongel in een netwerk dat bij het netwerk van de P1-meter kan.",
      en: "Put the Sessy dongle in a network that can reach the network of the P1 meter.")
    RegisterRow(
      "NET-004", "5.3", .rules,
      nl: "Kies voor de dongels een ander netwerk dan dat voor gasten.",
      en: "Choose a network for the dongles other than that for guests."
    )
    RegisterRow(
      "NET-005", "5.3", .rules,
      nl: "Zorg dat een mesh-netwerk verkeer in beide richtingen doorlaat.",
      en: "Make sure that a mesh network lets traffic through both ways.")
    RegisterRow(
      "NET-006", "5.5.1 / 5.5.2 / 7", .rules,
      nl: "Gebruik voor wifi een netwerk op 2,4 GHz.", en: "Use a network at 2.4 GHz for Wi-Fi.")
    RegisterRow(
      "NET-007", "5.3", .examination(.ofSessy(.performance, .reading)),
      nl: "De app vult de IP-adressen in en houdt ze bij; zonder app gebeurt dat met de hand.",
      en: "The app fills in the IP addresses and keeps them current; without the app this is done by hand.")
    RegisterRow(
      "NET-008", "5.5",
      .checklist(
        .commissioning, .ofHouse(.performance, .confirmation),
        reason: Text(
          nl: "Een tikfout in naam of wachtwoord ziet u bij het opslaan niet.",
          en: "A typing error in name or password does not show on saving.")),
      nl: "Verbind eerst uw eigen apparaat met het wifi-netwerk, en noteer zolang naam en wachtwoord.",
      en:
        "First connect your own device to the Wi-Fi network, and note its name and password for the time being."
    )
    RegisterRow(
      "NET-009", "5.5.1 / 5.5.2", .examination(.ofSessy(.performance, .reading)),
      nl: "De dongel is binnen 30 seconden verbonden en toont dan zijn IP-adres.",
      en: "The dongle is connected within 30 seconds, and then shows its IP address.")
    RegisterRow(
      "NET-010", "5.5.1 / 5.5.2", .examination(.ofSessy(.performance, .reading, when: .byEthernet)),
      nl: "Steek een ethernetkabel pas in als de pagina 10.10.10.10 open is; dan verschijnt het IP-adres.",
      en: "Plug an Ethernet cable in only once the page 10.10.10.10 is open; the IP address then appears.")
    RegisterRow(
      "NET-011", "5.5.2 / 5.5.6", .examination(.ofSessy(.advice, .confirmation)),
      nl: "Het eigen wifi-netwerk van een dongel verdwijnt na herstarten of bijwerken.",
      en: "A dongle's own Wi-Fi network disappears after a restart or an update.")
    RegisterRow(
      "NET-012", "5.5.2",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De melding dat er is opgeslagen, zegt niet dat naam en wachtwoord kloppen.",
          en: "The message that settings are saved does not say that name and password are right.")),
      nl:
        "Typ naam en wachtwoord van het wifi-netwerk nauwkeurig in, en wacht na het opslaan op het IP-adres.",
      en: "Type name and password of the Wi-Fi network with care, and wait for the IP address after saving.")
    RegisterRow(
      "NET-013", "5.5.1 / 5.5.2",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Zonder app is dit de enige weg naar de instellingen van een nieuwe dongel.",
          en: "Without the app this is the only way to the settings of a new dongle.")),
      nl:
        "Maak verbinding met het eigen wifi-netwerk van de dongel en open 10.10.10.10 met de gegevens die erop staan; een melding dat er geen internet is, mag u negeren.",
      en:
        "Connect to the dongle's own Wi-Fi network and open 10.10.10.10 with the details printed on it; you may ignore a message that there is no internet."
    )
  }

  /// Sections 5.3 to 5.5 of the manual: the settings, the test, and handing over.
  @ListBuilder<RegisterRow> static func settings(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "SET-001", "5.3 / 5.5.3", .rules,
      nl: "Stel de fase in waarop de brug zit: L1 bruin, L2 zwart, L3 grijs.",
      en: "Set the phase that the bridge is on: L1 brown, L2 black, L3 grey.")
    RegisterRow(
      "SET-002", "5.5.3", .rules,
      nl: "Vul het adres van de P1-dongel in.", en: "Enter the address of the P1 dongle.")
    RegisterRow(
      "SET-003", "5.5.3", .rules,
      nl:
        "Vul bij hernieuwbare energie het adres in van de Sessy met de omvormer; voor hemzelf mag dat localhost zijn.",
      en:
        "Under renewable energy enter the address of the Sessy with the inverter; for itself that may be localhost."
    )
    RegisterRow(
      "SET-004", "5.5.3", .rules,
      nl: "Stel de maximale stroom van de groep in zoals in de meterkast.",
      en: "Set the maximum current of the group as it is in the meter box.")
    RegisterRow(
      "SET-005", "5.5.3", .rules,
      nl: "Stel de maximale stroom van de hoofdaansluiting in zoals in de meterkast.",
      en: "Set the maximum current of the main connection as it is in the meter box.")
    RegisterRow(
      "SET-006", "5.5.3", .rules,
      nl: "Stel in hoeveel Sessy's op deze groep dezelfde fase delen.",
      en: "Set how many Sessys on this group share the phase.")
    RegisterRow(
      "SET-007", "5.5.3", .rules,
      nl: "Stel in hoeveel Sessy's er op deze fase zitten.", en: "Set how many Sessys are on this phase.")
    RegisterRow(
      "SET-008", "5.5.3", .rules,
      nl: "Stel in hoeveel Sessy's het huishouden in totaal heeft.",
      en: "Set how many Sessys the household has in all.")
    RegisterRow(
      "SET-009", "5.5.3", .rules,
      nl: "Zet de strategie bij de inbedrijfstelling op nul-op-de-meter.",
      en: "Set the strategy to zero-on-the-meter at commissioning.")
    RegisterRow(
      "SET-010", "5.5.3", .rules,
      nl: "Houd het minimale vermogen op 50 W, zoals het scherm in de handleiding toont.",
      en: "Keep the minimum power at 50 W, as the screen in the manual shows.")
    RegisterRow(
      "SET-011", "5.5.3", .rules,
      nl:
        "Stel het maximale vermogen in op ten hoogste \(figures.chargingPower), de waarde op het scherm in de handleiding.",
      en: "Set the maximum power to at most \(figures.chargingPower), the value on the screen in the manual.")
    RegisterRow(
      "SET-012", "5.5.3", .rules,
      nl: "Stel in tussen welke tijden de Sessy mag werken.",
      en: "Set between which hours the Sessy may work.")
    RegisterRow(
      "SET-013", "5.5.3", .examination(.ofSessy(.performance, .reading)),
      nl: "Opslaan lukt pas met het P1-adres, de fase, de maximale stromen en de aantallen Sessy's ingevuld.",
      en:
        "Saving works only with the P1 address, the phase, the maximum currents and the numbers of Sessys filled in."
    )

    RegisterRow(
      "TST-001", "5.5.1", .examination(.ofHouse(.performance, .reading, when: .p1Meter)),
      nl: "Het adres /api/v2/p1/details van de P1-dongel laat zien dat de slimme meter wordt uitgelezen.",
      en: "The address /api/v2/p1/details of the P1 dongle shows that the smart meter is being read.")
    RegisterRow(
      "TST-002", "5.5.1", .examination(.ofHouse(.performance, .reading, when: .p1Meter)),
      nl:
        "In het voorbeeld is het totale vermogen het verbruik min de teruglevering, en de som van de fasen.",
      en: "In the sample the total power is consumption less production, and the sum of the phases.")
    RegisterRow(
      "TST-003", "5.5.1",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Het is straks nodig voor de Sessy dongel.",
          en: "It is needed for the Sessy dongle later.")),
      nl: "Schrijf op welk IP-adres de P1-dongel heeft gekregen.",
      en: "Write down which IP address the P1 dongle was given.")
    RegisterRow(
      "TST-004", "5.5.4", .examination(.ofSessy(.performance, .reading)),
      nl: "Na een commando gaat de Sessy van STANDBY naar RUNNING_SAFE, en dat duurt 60 seconden.",
      en: "After a command the Sessy goes from STANDBY to RUNNING_SAFE, and that takes 60 seconds.")
    RegisterRow(
      "TST-005", "5.3", .examination(.ofHouse(.performance, .confirmation)),
      nl:
        "In het netwerk van de klant toont het controlescherm elk apparaat, en bij genoeg verbruik of opwek wordt de Sessy actief.",
      en:
        "In the customer's network the control screen shows each device, and with enough consumption or yield the Sessy becomes active."
    )
    RegisterRow(
      "TST-006", "5.3 / 5.5.5", .examination(.ofHouse(.performance, .confirmation, when: .severalSessys)),
      nl: "Elke extra Sessy is met dezelfde stappen ingesteld; de P1-meter hoeft niet nog eens.",
      en: "Each extra Sessy is set up by the same steps; the P1 meter need not be done again.")
    RegisterRow(
      "TST-007", "5.5.6", .examination(.ofSessy(.performance, .reading)),
      nl: "De nieuwste firmware staat op de dongel en op de batterij.",
      en: "The latest firmware is on the dongle and on the battery.")
    RegisterRow(
      "TST-008", "5.5.6",
      .checklist(
        .commissioning, .ofHouse(.performance, .confirmation),
        reason: Text(
          nl: "Een slechte verbinding laat de controle op een update mislukken.",
          en: "A poor connection makes the check for an update fail.")),
      nl:
        "Mislukt de controle op een update: probeer het later opnieuw, sluit een ethernetkabel aan of controleer het signaal.",
      en: "If the check for an update fails: try again later, plug in an Ethernet cable or check the signal.")

    RegisterRow(
      "HND-001", "5.3",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Zonder account kan de klant de Sessy niet volgen en niet bijsturen.",
          en: "Without an account the customer can neither follow nor adjust the Sessy.")),
      nl: "Registreer na een geslaagde controle een account voor de klant.",
      en: "After a successful check register an account for the customer.")
    RegisterRow(
      "HND-002", "5.3",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De klant moet het systeem begrijpen, en de codes terugvinden.",
          en: "The customer has to understand the system, and find the codes again.")),
      nl: "Ruim op en stofzuig, leg het systeem uit en overhandig de quick start guide.",
      en: "Tidy up and vacuum, explain the system and hand over the quick start guide.")
    RegisterRow(
      "HND-003", "5.4",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Met een nieuw wifi-netwerk verliest de Sessy anders zijn meetgegevens.",
          en: "With a new Wi-Fi network the Sessy otherwise loses its meter data.")),
      nl:
        "Leg uit dat bij een ander wifi-netwerk de codes van de P1-meter en de dongels opnieuw gescand worden, en het serienummer van de batterij niet.",
      en:
        "Explain that with another Wi-Fi network the codes of the P1 meter and the dongles are scanned again, and the battery's serial number is not."
    )
  }
}
