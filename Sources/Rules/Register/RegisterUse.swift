import PlanCheck

extension RegisterRow {
  /// Chapters 6 to 8 of the manual: use, trouble, and the API.
  @ListBuilder<RegisterRow> static func use(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "OFL-001", "6.1", .rules,
      nl:
        "Geef de Sessy blijvend voeding; ontkoppel hem alleen met genoeg lading, zoals bij een verbouwing of verhuizing.",
      en: "Feed the Sessy permanently; disconnect it only with enough charge, as for a renovation or a move.")
    RegisterRow(
      "OFL-002", "6.1", .rules,
      nl:
        "Zorg bij minder dan \(figures.offGridDay) van het net voor ten minste \(figures.chargeForHours) lading.",
      en:
        "For less than \(figures.offGridDay) off the grid provide a charge of at least \(figures.chargeForHours)."
    )
    RegisterRow(
      "OFL-003", "6.1", .rules,
      nl: "Zorg bij meer dan 7 dagen van het net voor ten minste \(figures.chargeForDays) lading.",
      en: "For more than 7 days off the grid provide a charge of at least \(figures.chargeForDays).")
    RegisterRow(
      "OFL-004", "6.1", .rules,
      nl:
        "Zorg bij meer dan \(figures.offGridMonth) van het net voor ten minste \(figures.chargeForMonths) lading.",
      en:
        "For more than \(figures.offGridMonth) off the grid provide a charge of at least \(figures.chargeForMonths)."
    )
    RegisterRow(
      "OFL-005", "6.1", .rules,
      nl: "Haal een Sessy niet meer dan \(figures.offGridMaximum) van het net.",
      en: "Do not leave a Sessy off the grid for more than \(figures.offGridMaximum).")
    RegisterRow(
      "OFL-006", "6.1",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Van het net halen is dan niet nodig, en stelt eisen aan de lading.",
          en: "Taking it off the grid is not needed then, and makes demands on the charge.")),
      nl:
        "Vertel de klant de Sessy bij lange afwezigheid aan te laten, en hem zo nodig in de portal op inactief te zetten.",
      en:
        "Tell the customer to leave the Sessy on during a long absence, and to set it inactive in the portal if need be."
    )

    RegisterRow(
      "DIS-001", "6.2",
      .checklist(
        .handover, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Een lithiumbatterij in het gewone afval kan brand geven.",
          en: "A lithium battery in ordinary waste can cause a fire.")),
      nl: "Vertel de klant dat de batterij volgens de lokale wetgeving moet worden afgevoerd.",
      en: "Tell the customer that the battery has to be disposed of by local law.")

    RegisterRow(
      "TRB-001", "7", .examination(.ofSessy(.caution, .photo, when: .onWall)),
      nl: "Hangt een Sessy los door verkeerde pluggen, verplaats hem dan en gebruik de juiste.",
      en: "If a Sessy hangs loose because of the wrong plugs, move it and use the right ones.")
    RegisterRow(
      "TRB-002", "7", .rules,
      nl:
        "Is de wand niet geschikt voor het gewicht, kies dan een andere wand of zet de Sessy op zijn pootjes.",
      en: "If the wall does not suit the weight, choose another wall or stand the Sessy on its feet.")
    RegisterRow(
      "TRB-003", "7", .examination(.ofSessy(.danger, .measurement)),
      nl:
        "Valt de groep uit of doet de Sessy het niet, controleer dan of fasen, nul en aarde op de juiste klemmen zitten.",
      en:
        "If the group trips or the Sessy does not work, check that phases, neutral and earth are on the right terminals."
    )
    RegisterRow(
      "TRB-004", "7", .rules,
      nl: "Gebruik samen met zonnepanelen een lekstroombeveiliging van 100 of 300 mA.",
      en: "Together with solar panels use residual current protection of 100 or 300 mA.")
    RegisterRow(
      "TRB-005", "7",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Een Sessy die niets doet, kan eenvoudig uitgeschakeld zijn.",
          en: "A Sessy that does nothing may simply be switched off.")),
      nl: "Doet de Sessy het niet: schakel hem opnieuw in.",
      en: "If the Sessy does not work: switch it on again.")
    RegisterRow(
      "TRB-006", "7",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl:
            "Zonder contact met de Sessy, of als hij al verbonden is, is het netwerk van de dongel niet te vinden.",
          en:
            "Without contact with the Sessy, or once it is connected, the dongle's network is not to be found."
        )),
      nl:
        "Is er geen wifi van de dongel: steek hem opnieuw in, controleer de wifi van uw telefoon en kijk in de portal of hij al verbonden is.",
      en:
        "If there is no Wi-Fi of the dongle: plug it in again, check the Wi-Fi of your phone and look in the portal whether it is connected already."
    )
    RegisterRow(
      "TRB-007", "7",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Zonder werkend account kan de klant niet bij de Sessy.",
          en: "Without a working account the customer cannot reach the Sessy.")),
      nl: "Wijs de klant voor een account of een vergeten wachtwoord op portal.sessy.nl.",
      en: "Point the customer to portal.sessy.nl for an account or a forgotten password.")
    RegisterRow(
      "TRB-008", "7", .examination(.ofSessy(.performance, .confirmation)),
      nl: "Bewaart de dongel zijn instellingen niet, werk hem dan bij.",
      en: "If the dongle does not keep its settings, update it.")
    RegisterRow(
      "TRB-009", "7", .examination(.ofSessy(.performance, .reading)),
      nl:
        "Blijft de Sessy in STANDBY, controleer dan of nul-op-de-meter actief is en of de IP-adressen kloppen.",
      en:
        "If the Sessy stays in STANDBY, check that zero-on-the-meter is active and that the IP addresses are right."
    )

    RegisterRow(
      "API-001", "8.1", .examination(.ofSessy(.advice, .reading)),
      nl:
        "De API geeft vermogen, strategie, setpoint, energiemeters en dynamisch schema, op het IP-adres gevolgd door /api.",
      en:
        "The API gives power, strategy, setpoint, energy meters and dynamic schedule, at the IP address followed by /api."
    )
    RegisterRow(
      "API-002", "8.2",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Een POST verandert de instellingen van de Sessy en verwacht gegevens; een GET leest alleen.",
          en: "A POST changes the settings of the Sessy and expects data; a GET only reads.")),
      nl: "Gebruik voor een controle alleen GET-opdrachten van de API.",
      en: "For a check use only GET commands of the API.")
    RegisterRow(
      "API-003", "8.1 / 8.2.1", .examination(.ofSessy(.advice, .reading)),
      nl: "Na een stroomstoring kunnen waarden zoals de laadtoestand verouderd zijn.",
      en: "After a power cut values such as the state of charge may be outdated.")

    RegisterRow(
      "STA-001", "8.2.2", .examination(.ofSessy(.performance, .reading)),
      nl: "INIT en WAIT_FOR_PERIPHERALS horen alleen bij het opstarten.",
      en: "INIT and WAIT_FOR_PERIPHERALS belong to start-up only.")
    RegisterRow(
      "STA-002", "8.2.2", .examination(.ofSessy(.performance, .reading)),
      nl: "STANDBY betekent te weinig vermogen, een opdracht om uit te gaan, of verkeerde instellingen.",
      en: "STANDBY means too little power, a command to stop, or wrong settings.")
    RegisterRow(
      "STA-003", "8.2.2", .examination(.ofSessy(.performance, .reading)),
      nl:
        "WAITING_FOR_SAFE_SITUATION betekent dat spanning of frequentie van het net buiten netcode 50549-1 ligt.",
      en:
        "WAITING_FOR_SAFE_SITUATION means that voltage or frequency of the mains is outside grid code 50549-1."
    )
    RegisterRow(
      "STA-004", "8.2.2", .examination(.ofSessy(.advice, .reading)),
      nl: "WAITING_IN_SAFE_SITUATION wordt na 1 minuut actief.",
      en: "WAITING_IN_SAFE_SITUATION becomes active after 1 minute.")
    RegisterRow(
      "STA-005", "8.2.2", .examination(.ofSessy(.advice, .reading)),
      nl: "RUNNING_SAFE betekent dat nul-op-de-meter, de API of de dynamische modus de Sessy stuurt.",
      en: "RUNNING_SAFE means that zero-on-the-meter, the API or the dynamic mode controls the Sessy.")
    RegisterRow(
      "STA-006", "8.2.2",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De Sessy helpt dan het elektriciteitsnet te stabiliseren; dat is geen storing.",
          en: "The Sessy then helps to stabilise the grid; that is no fault.")),
      nl: "Grijp niet in bij OVERRIDE_OVERFREQUENCY of OVERRIDE_UNDERFREQUENCY.",
      en: "Do not intervene at OVERRIDE_OVERFREQUENCY or OVERRIDE_UNDERFREQUENCY.")
    RegisterRow(
      "STA-007", "8.2.2",
      .checklist(
        .commissioning, .ofHouse(.performance, .confirmation),
        reason: Text(
          nl:
            "De Sessy moet dan afschakelen volgens norm 50549-1; telkens opnieuw wijst dat op een afwijkend net.",
          en:
            "The Sessy then has to disconnect by standard 50549-1; time and again this points to deviating mains."
        )),
      nl: "Wacht bij DISCONNECT tot RECONNECT volgt, en meet de netspanning als dat zich herhaalt.",
      en: "At DISCONNECT wait for RECONNECT to follow, and measure the mains voltage if it recurs.")
    RegisterRow(
      "STA-008", "8.2.2", .examination(.ofSessy(.caution, .reading)),
      nl: "ERROR betekent dat de communicatie tussen interne onderdelen fout gaat.",
      en: "ERROR means that communication between internal components fails.")
    RegisterRow(
      "STA-009", "8.2.2",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De batterij is dan vol of leeg en kan de opdracht niet volgen; dat is geen storing.",
          en: "The battery is then full or empty and cannot follow the command; that is no fault.")),
      nl: "Wacht bij BATTERY_EMPTY_OR_FULL tot er weer geladen of ontladen kan worden.",
      en: "At BATTERY_EMPTY_OR_FULL wait until charging or discharging is possible again.")
  }
}
