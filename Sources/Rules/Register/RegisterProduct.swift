import PlanCheck

extension RegisterRow {
  /// Chapters 1 and 2 of the manual: whom it is for, and what a Sessy is.
  @ListBuilder<RegisterRow> static func introductionAndProduct(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "GEN-001", "1",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Wie later aan de Sessy werkt, vindt er de veiligheidsregels in.",
          en: "Whoever works on the Sessy later finds the safety rules in it.")),
      nl: "Laat de handleiding bij het product achter.", en: "Leave the manual with the product.")
    RegisterRow(
      "GEN-002", "1.1",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De handleiding is geschreven voor wie de Sessy plaatst en aansluit.",
          en: "The manual is written for the one who places and connects the Sessy.")),
      nl: "Laat een installateur die de handleiding kent de Sessy plaatsen en aansluiten.",
      en: "Have the Sessy placed and connected by an installer who knows the manual.")

    RegisterRow(
      "FUN-001", "2.1", .examination(.ofSessy(.caution, .reading)),
      nl: "Neem contact op met de fabrikant als een Sessy lang in een foutstatus blijft.",
      en: "Contact the manufacturer if a Sessy stays in an error state for long.")
    RegisterRow(
      "FUN-002", "2.1", .rules,
      nl:
        "Laat de Sessy de opbrengst van de zonnepanelen, zijn eigen bijdrage en het verbruik van het huis meten.",
      en:
        "Let the Sessy measure the yield of the solar panels, its own contribution and the consumption of the house."
    )
    RegisterRow(
      "FUN-003", "2.1",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De klant en zijn verzekeraar kunnen ernaar vragen; de handleiding noemt er geen norm bij.",
          en: "The customer and the insurer may ask about it; the manual names no standard for it.")),
      nl:
        "Vertel de klant dat de Sessy beveiligingen in hardware en software en een interne brandblusinstallatie heeft.",
      en:
        "Tell the customer that the Sessy has safeguards in hardware and software and an internal fire extinguisher."
    )

    RegisterRow(
      "COMP-001", "2.2", .rules,
      nl: "Bouw een Sessy van 5 kWh uit 1 base en 1 stack, en een van 10 kWh uit 2 base en 2 stack.",
      en: "Build a Sessy of 5 kWh from 1 base and 1 stack, and one of 10 kWh from 2 base and 2 stack.")
    RegisterRow(
      "COMP-002", "2.2", .examination(.ofSessy(.notice, .photo)),
      nl:
        "Een Sessy van 5 kWh heeft \(figures.smallPowerLinks) PowerLink-kabel, een van 10 kWh heeft er \(figures.largePowerLinks), elk van het eigen model.",
      en:
        "A Sessy of 5 kWh has \(figures.smallPowerLinks) PowerLink cable, one of 10 kWh has \(figures.largePowerLinks), each of its own model."
    )
    RegisterRow(
      "COMP-003", "2.2", .examination(.ofSessy(.notice, .photo)),
      nl: "Elke Sessy heeft 1 communicatiekabel van het eigen model.",
      en: "Each Sessy has 1 communication cable of its own model.")
    RegisterRow(
      "COMP-004", "2.2", .rules,
      nl: "Reken op pootjes als standaard, en bestel voor de wand een muurbeugel, bij 10 kWh met schoren.",
      en: "Count on feet as standard, and order a wall bracket for the wall, with struts for 10 kWh.")
    RegisterRow(
      "COMP-005", "2.2", .examination(.ofSessy(.advice, .photo)),
      nl: "Elke Sessy heeft 1 backplate met kap en 1 Power Module.",
      en: "Each Sessy has 1 backplate with cover and 1 Power Module.")

    RegisterRow(
      "TYP-001", "2.3", .examination(.ofSessy(.advice, .photo, when: .smallSessy)),
      nl: "Op het typeplaatje staat producttype Sessy 5-2; van de 10 kWh toont de handleiding geen plaatje.",
      en: "The type plate gives product type Sessy 5-2; of the 10 kWh the manual shows no plate.")
    RegisterRow(
      "TYP-002", "2.3 / 2.4", .figure(.chemistry),
      nl: "De batterij is een oplaadbare lithium-ijzerfosfaatbatterij.",
      en: "The battery is a rechargeable lithium iron phosphate battery.")
    RegisterRow(
      "TYP-003", "2.3", .rules,
      nl: "Sluit de Sessy aan op \(figures.voltage) eenfase of 400 V driefasen, met nul.",
      en: "Connect the Sessy to \(figures.voltage) single-phase or 400 V three-phase, with neutral.")
    RegisterRow(
      "TYP-004", "2.3", .examination(.ofSessy(.advice, .reading)),
      nl: "De netfrequentie is 50 of 60 Hz.", en: "The mains frequency is 50 or 60 Hz.")
    RegisterRow(
      "TYP-005", "2.3", .figure(.chargingPower),
      nl: "Het typeplaatje geeft \(figures.chargingPower) laden en \(figures.deliveryPower) ontladen.",
      en: "The type plate gives \(figures.chargingPower) charging and \(figures.deliveryPower) discharging.")
    RegisterRow(
      "TYP-006", "2.3", .figure(.nominalEnergy),
      nl: "Het typeplaatje van de kleine Sessy geeft een capaciteit van 5 kWh.",
      en: "The type plate of the small Sessy gives a capacity of 5 kWh.")
    RegisterRow(
      "TYP-007", "2.3", .examination(.ofSessy(.advice, .photo)),
      nl: "Op het typeplaatje staan het serienummer, het revisienummer en het productiejaar.",
      en: "The type plate gives the serial number, the revision number and the year of production.")

    RegisterRow(
      "SPC-001", "2.4.1", .figure(.nominalEnergy),
      nl: "Een Sessy van 5 kWh heeft een nominale capaciteit van \(figures.nominalEnergy).",
      en: "A Sessy of 5 kWh has a nominal capacity of \(figures.nominalEnergy).")
    RegisterRow(
      "SPC-002", "2.4.1", .figure(.usableEnergy),
      nl:
        "Van een Sessy van 5 kWh is \(figures.usableEnergy) bruikbaar; de algemene kolom van de tabel rekent met 5 kWh.",
      en:
        "Of a Sessy of 5 kWh \(figures.usableEnergy) is usable; the general column of the table counts with 5 kWh."
    )
    RegisterRow(
      "SPC-003", "2.4.2", .figure(.nominalEnergy),
      nl:
        "Een Sessy van 10 kWh heeft een nominale capaciteit van \(2 * figures.nominalEnergy), waarvan \(2 * figures.usableEnergy) bruikbaar is.",
      en:
        "A Sessy of 10 kWh has a nominal capacity of \(2 * figures.nominalEnergy), of which \(2 * figures.usableEnergy) is usable."
    )
    RegisterRow(
      "SPC-004", "2.4", .figure(.chargingPower),
      nl: "Elke Sessy, van 5 of van 10 kWh, heeft een laadvermogen van \(figures.chargingPower).",
      en: "Each Sessy, of 5 or of 10 kWh, has a charging power of \(figures.chargingPower).")
    RegisterRow(
      "SPC-005", "2.4", .figure(.deliveryPower),
      nl: "Elke Sessy, van 5 of van 10 kWh, heeft een leververmogen van \(figures.deliveryPower).",
      en: "Each Sessy, of 5 or of 10 kWh, has a delivery power of \(figures.deliveryPower).")
    RegisterRow(
      "SPC-006", "2.4", .rules,
      nl: "Sluit de Sessy aan op een net waarvan de spanning tussen 184 en 253 V blijft.",
      en: "Connect the Sessy to a network whose voltage stays between 184 and 253 V.")
    RegisterRow(
      "SPC-007", "2.4", .figure(.connection),
      nl: "De Sessy kan op 1 fase of op 3 fasen worden aangesloten.",
      en: "The Sessy can be connected to 1 phase or to 3 phases.")
    RegisterRow(
      "SPC-008", "2.4", .rules,
      nl: "Laat elke Sessy op precies één fase werken.", en: "Let each Sessy work on exactly one phase.")
    RegisterRow(
      "SPC-009", "2.4", .rules,
      nl:
        "Gebruik 1 fase bij 1 Sessy, 1 of 2 bij 2, 1 tot 3 bij 3, en 3 fasen bij 6 en in de algemene kolom.",
      en: "Use 1 phase for 1 Sessy, 1 or 2 for 2, 1 to 3 for 3, and 3 phases for 6 and in the general column."
    )
    RegisterRow(
      "SPC-010", "2.4.1", .rules,
      nl: "Reken voor één Sessy van 5 kWh op ten hoogste \(figures.sessyCurrent).",
      en: "Count on at most \(figures.sessyCurrent) for one Sessy of 5 kWh.")
    RegisterRow(
      "SPC-011", "2.4", .rules,
      nl:
        "Houd de stroom per groep op ten hoogste \(figures.groupCurrent), bij 2 of meer Sessy's en bij elke Sessy van 10 kWh.",
      en:
        "Keep the current of each group to at most \(figures.groupCurrent), with 2 or more Sessys and with any Sessy of 10 kWh."
    )
    RegisterRow(
      "SPC-012", "2.4.1", .figure(.totalCurrent),
      nl: "De algemene kolom van de tabel rekent met \(figures.sessyCurrent) voor elke Sessy.",
      en: "The general column of the table counts with \(figures.sessyCurrent) for each Sessy.")
    RegisterRow(
      "SPC-013", "2.4", .figure(.efficiency),
      nl: "Het rendement van de Sessy is ten hoogste \(figures.efficiency).",
      en: "The efficiency of the Sessy is at most \(figures.efficiency).")
    RegisterRow(
      "SPC-014", "2.4", .examination(.ofSessy(.notice, .measurement)),
      nl: "De uitbreidingspoort geeft 48 V gelijkspanning, met een bereik van 45 tot 58 V.",
      en: "The expansion port gives 48 V direct voltage, with a range of 45 to 58 V.")
    RegisterRow(
      "SPC-015", "2.4.1", .figure(.dimensions),
      nl:
        "Een Sessy van 5 kWh is \(figures.smallSize[0]) breed, \(figures.smallSize[1]) diep en \(figures.smallSize[2]) hoog.",
      en:
        "A Sessy of 5 kWh is \(figures.smallSize[0]) wide, \(figures.smallSize[1]) deep and \(figures.smallSize[2]) high."
    )
    RegisterRow(
      "SPC-016", "2.4.2", .figure(.dimensions),
      nl:
        "Een Sessy van 10 kWh is \(figures.largeSize[0]) breed, \(figures.largeSize[1]) diep en \(figures.largeSize[2]) hoog.",
      en:
        "A Sessy of 10 kWh is \(figures.largeSize[0]) wide, \(figures.largeSize[1]) deep and \(figures.largeSize[2]) high."
    )
    RegisterRow(
      "SPC-017", "2.4", .figure(.mass),
      nl: "Een Sessy van 5 kWh weegt \(figures.smallMass), een van 10 kWh \(figures.largeMass).",
      en: "A Sessy of 5 kWh weighs \(figures.smallMass), one of 10 kWh \(figures.largeMass).")
    RegisterRow(
      "SPC-018", "2.4", .rules,
      nl: "Plaats de Sessy waar het \(figures.lowestTemperature) tot \(figures.highestTemperature) is.",
      en: "Place the Sessy where it is \(figures.lowestTemperature) to \(figures.highestTemperature).")
    RegisterRow(
      "SPC-019", "2.4", .rules,
      nl: "Plaats de Sessy waar bescherming IP20 volstaat.",
      en: "Place the Sessy where protection IP20 is enough.")
    RegisterRow(
      "SPC-020", "2.4", .rules,
      nl: "Hang de Sessy aan de wand of zet hem op de vloer.",
      en: "Hang the Sessy on the wall or stand it on the floor.")
    RegisterRow(
      "SPC-021", "2.4", .rules,
      nl: "Reken op een geluid van nominaal 30 tot 40 dBA.",
      en: "Count on a nominal noise of 30 to 40 dBA.")
    RegisterRow(
      "SPC-022", "2.4",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De klant moet weten waarop hij kan rekenen.",
          en: "The customer has to know what to count on.")),
      nl: "Vertel de klant dat op de batterij 10 jaar garantie zit, voor meer dan 6000 cycli.",
      en: "Tell the customer that the battery has a warranty of 10 years, for more than 6000 cycles.")
    RegisterRow(
      "SPC-023", "2.4",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Die garantie is korter dan die op de batterij.",
          en: "That warranty is shorter than the one on the battery.")),
      nl: "Vertel de klant dat op de omvormer van de Sessy 5 jaar garantie zit.",
      en: "Tell the customer that the inverter of the Sessy has a warranty of 5 years.")
    RegisterRow(
      "SPC-024", "2.4", .rules,
      nl: "Combineer de Sessy met een eigen groep, of met een omvormer voor zonnepanelen op 1 of 3 fasen.",
      en: "Combine the Sessy with a group of its own, or with a PV inverter on 1 or 3 phases.")
    RegisterRow(
      "SPC-025", "2.4", .rules,
      nl: "Verbind de Sessy via wifi op 2,4 GHz of via ethernet met RJ45.",
      en: "Connect the Sessy by Wi-Fi at 2.4 GHz or by Ethernet with RJ45.")
    RegisterRow(
      "SPC-026", "2.4", .examination(.ofSessy(.performance, .reading)),
      nl:
        "De Sessy werkt in nul-op-de-meter, dynamische, eco- of open modus; die van 5 kWh ook met GridEase, die van 10 kWh met sturing door derden.",
      en:
        "The Sessy works in zero-on-the-meter, dynamic, eco or open mode; that of 5 kWh with GridEase too, that of 10 kWh with control by third parties."
    )
    RegisterRow(
      "SPC-027", "2.4",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Zo ziet de klant zelf of de Sessy werkt.",
          en: "That way customers see for themselves whether the Sessy works.")),
      nl: "Laat de klant zien hoe hij de Sessy volgt: via de portal, de app, de lokale API of de cloud-API.",
      en: "Show the customer how to follow the Sessy: by the portal, the app, the local API or the cloud API."
    )
    RegisterRow(
      "SPC-028", "2.4.1", .rules,
      nl:
        "Reken voor Sessy's van 5 kWh met de tabel: die gaat tot 6, met een algemene kolom voor elk aantal.",
      en: "Count with the table for Sessys of 5 kWh: it goes up to 6, with a general column for any number.")
    RegisterRow(
      "SPC-029", "2.4.2", .rules,
      nl: "Reken voor Sessy's van 10 kWh met de tabel: die gaat tot \(figures.largeSessys).",
      en: "Count with the table for Sessys of 10 kWh: it goes up to \(figures.largeSessys).")

    RegisterRow(
      "CNF-001", "2.5",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl:
            "Netbeheerder en verzekeraar kunnen naar normen vragen; EN 50549-1 staat niet in die lijst.",
          en:
            "Network operators and insurers may ask for standards; EN 50549-1 is not in that list."
        )),
      nl:
        "Leg de lijst van richtlijnen en normen klaar: RED 2014/53/EU, 2011/65/EU, IEC 62368-1, EN 300 328, EN 301 489-1, IEC 62311, IEC 61000-6-1 en IEC 61000-6-3.",
      en:
        "Have the list of directives and standards at hand: RED 2014/53/EU, 2011/65/EU, IEC 62368-1, EN 300 328, EN 301 489-1, IEC 62311, IEC 61000-6-1 and IEC 61000-6-3."
    )
    RegisterRow(
      "CNF-002", "2.5",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De fabrikant heeft zelf gecertificeerd, met onderdelen van verschillende normen.",
          en: "The manufacturer certified the product itself, by parts of several standards.")),
      nl:
        "Vraag de fabrikant om een certificaat als netbeheerder of verzekeraar er een van een ander wil zien.",
      en:
        "Ask the manufacturer for a certificate if the network operator or insurer wants one by another party."
    )
  }
}
