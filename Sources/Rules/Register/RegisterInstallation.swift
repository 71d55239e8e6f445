import PlanCheck

extension RegisterRow {
  /// Sections 4.1 and 4.2 of the manual: materials, tools, and the meter box beforehand.
  @ListBuilder<RegisterRow> static var preparation: [RegisterRow] {
    RegisterRow(
      "MET-001", "4 / 4.2 / 4.3.3",
      .checklist(
        .beforeWork, .ofHouse(.danger, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Een groep onder spanning geeft een schok die dodelijk kan zijn.",
          en: "A live group gives a shock that can kill.")),
      nl: "Schakel de groep uit voordat u in de meterkast werkt.",
      en: "Switch the group off before you work in the meter box.")
    RegisterRow(
      "MET-002", "4 / 4.2 / 4.3.3", .rules,
      nl: "Laat elektrotechnisch werk alleen doen door wie daartoe bevoegd is.",
      en: "Have electrical work done only by people who are authorised to do it.")
    RegisterRow(
      "MET-003", "4 / 4.2 / 4.3.3",
      .checklist(
        .beforeWork, .ofHouse(.danger, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Een verkeerde aansluiting kan een schok of brand geven.",
          en: "A wrong connection can cause a shock or a fire.")),
      nl: "Twijfelt u, vraag dan een vakbekwame elektricien om raad.",
      en: "If in doubt, ask a professional electrician for advice.")

    RegisterRow(
      "MAT-001", "4.1.1", .figure(.materials),
      nl: "Niet meegeleverd zijn pvc-buis, buisklemmen, wandpluggen, schroeven en installatiekabel.",
      en: "Not supplied are PVC conduit, conduit clips, wall plugs, screws and installation cable.")
    RegisterRow(
      "TOO-001", "4.1.2",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Zonder dit gereedschap kan de installatie niet worden afgemaakt.",
          en: "Without these tools the installation cannot be finished.")),
      nl: "Neem mee: \(Tool.all).", en: "Bring: \(Tool.all).")

    RegisterRow(
      "OFF-001", "4.2.1",
      .checklist(
        .beforeWork, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Wie niets weet, schakelt de groep weer in terwijl u eraan werkt.",
          en: "Whoever does not know switches the group on again while you work on it.")),
      nl: "Vertel alle betrokkenen dat u de groep uitschakelt.",
      en: "Tell everyone concerned that you are switching the group off.")
    RegisterRow(
      "OFF-002", "4.2.1",
      .checklist(
        .beforeWork, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Zo schakelt u zonder belasting, en valt er niets onverwacht uit.",
          en: "That way you switch without load, and nothing stops by surprise.")),
      nl: "Schakel alle apparaten op die groep uit.", en: "Switch off all appliances on that group.")
    RegisterRow(
      "OFF-003", "4.2.1",
      .checklist(
        .beforeWork, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Met de verkeerde groep uit werkt u toch onder spanning.",
          en: "With the wrong group off you still work on a live one.")),
      nl: "Zoek de groepsschakelaar van die groep en zet hem uit.",
      en: "Find the switch of that group and set it to off.")
    RegisterRow(
      "OFF-004", "4.2.1",
      .checklist(
        .beforeWork, .ofHouse(.danger, .measurement),
        reason: Text(
          nl: "Alleen een meting toont dat u de goede groep hebt uitgeschakeld.",
          en: "Only a measurement shows that you switched off the right group.")),
      nl: "Meet met een spanningsmeter dat de groep spanningsloos is.",
      en: "Prove with a voltage tester that the group is dead.")

    RegisterRow(
      "P1-001", "4.2.2", .rules,
      nl: "Leid de P1-poort van de slimme meter naar de ingang van de Sessy P1-meter.",
      en: "Lead the P1 port of the smart meter to the input of the Sessy P1 meter.")
    RegisterRow(
      "P1-002", "4.2.2", .rules,
      nl: "Zet de Sessy P1-meter als eerste op een bezette P1-poort, en het andere apparaat op zijn uitgang.",
      en: "Put the Sessy P1 meter first on a P1 port that is in use, and the other device on its output.")
  }

  /// Sections 4.3, 4.3.1 and 4.3.2 of the manual: the place, and putting the Sessy there.
  @ListBuilder<RegisterRow> static func placing(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "INS-001", "4.3", .rules,
      nl: "Sluit de Sessy aan op een eigen nieuwe groep, of op de groep waar de omvormer al op zit.",
      en: "Connect the Sessy to a new group of its own, or to the group that already carries the inverter.")

    RegisterRow(
      "LOC-001", "4.3.1", .rules,
      nl: "Kies een ruimte waar de luchtvochtigheid onder \(figures.humidity) blijft.",
      en: "Choose a room where the humidity stays below \(figures.humidity).")
    RegisterRow(
      "LOC-002", "4.3.1", .rules,
      nl:
        "Kies een ruimte waar het gewoonlijk \(figures.lowestTemperature) tot \(figures.highestTemperature) is.",
      en: "Choose a room where it usually is \(figures.lowestTemperature) to \(figures.highestTemperature).")
    RegisterRow(
      "LOC-003", "4.3.1", .rules,
      nl: "Kies bij voorkeur een ruimte waar het \(figures.lowestOptimum) tot \(figures.highestOptimum) is.",
      en: "Preferably choose a room where it is \(figures.lowestOptimum) to \(figures.highestOptimum).")
    RegisterRow(
      "LOC-004", "4.3.1", .examination(.ofSessy(.performance, .confirmation, isSignalled: true)),
      nl: "De Sessy schakelt zichzelf veilig uit als zijn systeem 45 °C wordt.",
      en: "The Sessy switches itself off safely when its system reaches 45 °C.")
    RegisterRow(
      "LOC-005", "4.3.1", .rules,
      nl: "Kies een plek waar de Sessy aan de wand kan hangen.",
      en: "Choose a place where the Sessy can hang on the wall.")
    RegisterRow(
      "LOC-006", "4.3.1", .rules,
      nl: "Hang de Sessy niet in direct zonlicht.", en: "Do not hang the Sessy in direct sunlight.")
    RegisterRow(
      "LOC-007", "4.3.1", .rules,
      nl: "Hang de Sessy niet in een vluchtweg.", en: "Do not hang the Sessy in an escape route.")
    RegisterRow(
      "LOC-008", "4.3.1", .rules,
      nl:
        "Houd onder, boven, links en rechts \(figures.leastFreeSpace) tot \(figures.advisedFreeSpace) vrij.",
      en: "Keep \(figures.leastFreeSpace) to \(figures.advisedFreeSpace) free below, above, left and right.")
    RegisterRow(
      "LOC-009", "4.3.1", .rules,
      nl: "Houd afstand tussen de Sessy's; de maat stond in een figuur die ontbreekt.",
      en: "Keep a distance between the Sessys; its size was in a figure that is lost.")
    RegisterRow(
      "LOC-010", "4.3.1", .rules,
      nl: "Hang de Sessy niet recht boven een verwarming.",
      en: "Do not hang the Sessy directly above a heater.")
    RegisterRow(
      "LOC-011", "4.3.1", .rules,
      nl: "Hang de Sessy niet recht boven een omvormer voor zonnepanelen.",
      en: "Do not hang the Sessy directly above a PV inverter.")
    RegisterRow(
      "LOC-012", "4.3.1", .rules,
      nl: "Laat apparaten eromheen de ruimte die ze nodig hebben.",
      en: "Leave appliances around it the space that they need.")
    RegisterRow(
      "LOC-013", "4.3.1", .rules, nl: "Kies een geventileerde ruimte.", en: "Choose a ventilated room.")
    RegisterRow(
      "LOC-014", "4.3.1", .rules,
      nl: "Kies een ruimte met ten minste \(figures.roomVolume) voor elke Sessy.",
      en: "Choose a room with at least \(figures.roomVolume) for each Sessy.")
    RegisterRow(
      "LOC-015", "4.3.1", .rules,
      nl: "Neem alleen met minder volume genoegen waar het koel is of de ventilatie goed is.",
      en: "Make do with less volume only where it is cool or the ventilation is good.")
    RegisterRow(
      "LOC-016", "4.3.1",
      .checklist(
        .handover, .ofHouse(.performance, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Anders lijkt een Sessy die zijn vermogen verlaagt defect; hij blijft juist veilig.",
          en: "Otherwise a Sessy that reduces its power seems defective; in fact it stays safe.")),
      nl:
        "Vertel de klant dat de Sessy op een plek die niet aan de eisen voldoet minder levert of uitschakelt.",
      en:
        "Tell the customer that in a place that does not meet the demands the Sessy gives less or switches off."
    )

    RegisterRow(
      "MNT-001", "4.3.2",
      .checklist(
        .during, .ofHouse(.caution, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Er zijn onderdelen van 20 kg, die bij een val iemand verwonden.",
          en: "There are parts of 20 kg, which injure someone when they fall.")),
      nl: "Til zware onderdelen met zijn tweeën of met een hulpmiddel, en zet ze vast voordat u loslaat.",
      en: "Lift heavy parts with two people or with an aid, and secure them before you let go.")
    RegisterRow(
      "MNT-002", "4.3.2",
      .checklist(
        .during, .ofHouse(.notice, .confirmation, isSignalled: true),
        reason: Text(
          nl: "Een fout in het opbouwen beschadigt het product.",
          en: "A mistake in assembly damages the product.")),
      nl: "Neem de tijd voor het opbouwen.", en: "Take your time for the assembly.")
    RegisterRow(
      "MNT-003", "4.3.2", .rules,
      nl:
        "Zet alleen een base en een stack bij elkaar waarvan het serienummer op dezelfde 4 tekens eindigt.",
      en: "Pair only a base and a stack whose serial numbers end in the same 4 characters.")
    RegisterRow(
      "MNT-004", "4.3.2", .rules,
      nl: "Hang de Sessy alleen aan de muurbeugel als de wand hem kan dragen.",
      en: "Hang the Sessy on its wall bracket only if the wall can bear it.")
    RegisterRow(
      "MNT-005", "4.3.2", .rules,
      nl:
        "Kan de wand dat niet, schroef dan de meegeleverde pootjes onder de Sessy en zet hem stabiel op de vloer.",
      en: "If the wall cannot, screw the supplied feet under the Sessy and stand it stably on the floor.")
    RegisterRow(
      "MNT-006", "4.3.2", .rules,
      nl: "Gebruik bij een Sessy van 10 kWh ook de schoren.",
      en: "Use the struts as well with a Sessy of 10 kWh.")
    RegisterRow(
      "MNT-007", "4.3.2", .rules,
      nl: "Schroef de muurbeugel, of bij staande opstelling de backplate, met pluggen vast aan de wand.",
      en: "Screw the wall bracket, or when it stands the backplate, to the wall with plugs.")
    RegisterRow(
      "MNT-008", "4.3.2", .examination(.ofSessy(.notice, .photo)),
      nl: "Het onderste batterijpakket is een stack, met de blauwe pijl.",
      en: "The lowest battery pack is a stack, with the blue arrow.")
    RegisterRow(
      "MNT-009", "4.3.2", .examination(.ofSessy(.notice, .photo)),
      nl: "Op de stack staat een base.", en: "On top of the stack stands a base.")
    RegisterRow(
      "MNT-010", "4.3.2", .examination(.ofSessy(.notice, .photo, when: .largeSessy)),
      nl: "Bij 10 kWh staan daarop nog een stack en een base.",
      en: "For 10 kWh another stack and base stand on top of that.")
    RegisterRow(
      "MNT-011", "4.3.2", .examination(.ofSessy(.advice, .photo)),
      nl: "Op elk batterijpakket zit een kabelhouder.", en: "Each battery pack has a cable holder on top.")
    RegisterRow(
      "MNT-012", "4.3.2", .examination(.ofSessy(.caution, .photo)),
      nl: "PowerLink-kabels verbinden de batterijpakketten.",
      en: "PowerLink cables connect the battery packs.")
    RegisterRow(
      "MNT-013", "4.3.2", .examination(.ofSessy(.advice, .photo)),
      nl: "De Power Module zit boven de batterijpakketten.",
      en: "The Power Module sits above the battery packs.")
    RegisterRow(
      "MNT-014", "4.3.2", .examination(.ofSessy(.caution, .photo, isSignalled: true)),
      nl: "De rode en zwarte kabels van de Power Module zitten op de batterijpakketten.",
      en: "The red and black cables of the Power Module are on the battery packs.")
    RegisterRow(
      "MNT-015", "4.3.2",
      .checklist(
        .during, .ofHouse(.notice, .confirmation),
        reason: Text(
          nl: "De handleiding geeft deze volgorde: de Power Module komt er als laatste bij.",
          en: "The manual gives this order: the Power Module joins last.")),
      nl:
        "Sluit de communicatiekabels van onderaf aan, en die van de Power Module als laatste op het bovenste pakket.",
      en:
        "Connect the communication cables from the bottom up, and that of the Power Module last, to the top pack."
    )
    RegisterRow(
      "MNT-016", "4.3.2 / 5.5.2", .examination(.ofSessy(.performance, .reading)),
      nl: "De Sessy dongel zit onder in het toestel, met zijn communicatiekabel eraan.",
      en: "The Sessy dongle sits in the bottom of the unit, with its communication cable connected.")
    RegisterRow(
      "MNT-017", "4.3.2",
      .checklist(
        .beforeVisit, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De stappen volgen elkaar op; wie ze vooraf kent, bouwt niets dubbel of verkeerd op.",
          en: "The steps follow on each other; whoever knows them beforehand builds nothing twice or wrong.")),
      nl: "Bekijk de video's van de fabrikant en lees de stappen door voordat u begint op te bouwen.",
      en: "Watch the videos of the manufacturer and read the steps before you begin the assembly.")
  }

  /// Sections 4.3.3 to 4.4 of the manual: the cable, the terminals, and switching on.
  @ListBuilder<RegisterRow> static func connecting(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "CAB-001", "4.3.3",
      .checklist(
        .beforeWork, .ofHouse(.danger, .confirmation, isSignalled: true),
        reason: Text(
          nl:
            "Een slot en een label voorkomen dat iemand inschakelt, en proberen bewijst dat de groep uit is.",
          en: "A lock and a tag keep anyone from switching on, and trying proves that the group is off.")),
      nl: "Vergrendel en label de uitgeschakelde groep en probeer of die uit blijft (LoToTo).",
      en: "Lock and tag the group that is off, and try whether it stays off (LoToTo).")
    RegisterRow(
      "CAB-002", "4.3.3", .rules,
      nl: "Gebruik massieve aders van ten hoogste \(figures.solidCrossSection).",
      en: "Use solid cores of at most \(figures.solidCrossSection).")
    RegisterRow(
      "CAB-003", "4.3.3", .rules,
      nl: "Gebruik soepele aders met adereindhuls van ten hoogste \(figures.strandedCrossSection).",
      en: "Use stranded cores with ferrule of at most \(figures.strandedCrossSection).")
    RegisterRow(
      "CAB-004", "4.3.3", .rules,
      nl: "Zet een adereindhuls op elke soepele ader.", en: "Put a ferrule on every stranded core.")
    RegisterRow(
      "CAB-005", "4.3.3", .rules,
      nl: "Laat door de klemmen van de Sessy ten hoogste \(figures.terminalCurrent) gaan.",
      en: "Let at most \(figures.terminalCurrent) pass through the Sessy's terminals.")
    RegisterRow(
      "CAB-006", "4.3.3", .rules,
      nl: "Zet een werkschakelaar in de kabel naar de Sessy als die er nog niet is.",
      en: "Put a work switch in the cable to the Sessy if there is none yet.")
    RegisterRow(
      "CAB-007", "4.3.3", .examination(.ofSessy(.advice, .measurement)),
      nl: "De kabelmantel is over \(figures.strippedSheath) gestript.",
      en: "The sheath of the cable is stripped over \(figures.strippedSheath).")
    RegisterRow(
      "CAB-008", "4.3.3", .examination(.ofSessy(.caution, .measurement)),
      nl: "Van elke ader is \(figures.leastBareCore) tot \(figures.mostBareCore) mm gestript.",
      en: "Of each core \(figures.leastBareCore) to \(figures.mostBareCore) mm is stripped.")

    RegisterRow(
      "ELE-001", "4.3.4", .rules,
      nl: "Kies met de brug, in het rode blokje, de fase van deze Sessy.",
      en: "Choose the phase of this Sessy with the bridge, in the red block.")
    RegisterRow(
      "ELE-002", "4.3.4", .rules,
      nl: "Verdeel meerdere Sessy's op een driefasengroep over de fasen.",
      en: "Spread several Sessys on a three-phase group over the phases.")
    RegisterRow(
      "ELE-003", "4.3.4", .rules,
      nl: "Noteer de fase van elke Sessy voor het instellen.",
      en: "Note the phase of each Sessy for setting it up.")
    RegisterRow(
      "ELE-004", "4.3.4", .rules,
      nl:
        "Gebruik L1, L2, L3 links voor de zonnepanelen, L1, L2, L3 rechts voor het net, en N en PE voor beide.",
      en:
        "Use L1, L2, L3 on the left for the solar panels, L1, L2, L3 on the right for the mains, and N and PE for both."
    )
    RegisterRow(
      "ELE-005", "4.3.4.1", .rules,
      nl: "Sluit de kabel van de werkschakelaar aan op de netzijde van de klemmenstrook.",
      en: "Connect the cable from the work switch to the mains side of the terminals.")
    RegisterRow(
      "ELE-006", "4.3.4.1", .examination(.ofSessy(.danger, .photo, when: .onOnePhase)),
      nl: "Gebruik bij 1 fase blauw voor N, groen/geel voor PE en bruin voor L1.",
      en: "With 1 phase use blue for N, green/yellow for PE and brown for L1.")
    RegisterRow(
      "ELE-007", "4.3.4.1", .rules,
      nl:
        "Sluit de bruine ader van een eenfasekabel in een driefasenhuis aan op de klem van zijn fase in de meterkast.",
      en:
        "In a three-phase house connect the brown core of a single-phase cable to the terminal of its phase in the meter box."
    )
    RegisterRow(
      "ELE-008", "4.3.4.2", .rules,
      nl: "Sluit de kabel van de omvormer, als die via de Sessy loopt, aan op de zijde voor zonnepanelen.",
      en: "Connect the inverter's cable, if it runs by way of the Sessy, to the side for solar panels.")
    RegisterRow(
      "ELE-009", "4.3.4.2", .rules,
      nl:
        "Sluit op een gedeelde groep de omvormer aan op één Sessy, en ga van diens netzijde naar de werkschakelaar en de andere Sessy's.",
      en:
        "On a shared group connect the inverter to one Sessy, and go from its mains side to the work switch and the other Sessys."
    )
    RegisterRow(
      "ELE-010", "4.3.4.3", .rules,
      nl: "Zet meerdere Sessy's parallel via hun netklemmen.",
      en: "Put several Sessys in parallel by way of their mains terminals.")
    RegisterRow(
      "ELE-011", "4.3.4.3", .rules,
      nl: "Sluit de omvormer bij voorkeur aan op de laatste Sessy in de rij; elke andere mag ook.",
      en: "Preferably connect the inverter to the last Sessy in the row; any other is allowed too.")

    RegisterRow(
      "ON-001", "4.4",
      .checklist(
        .beforeSwitchingOn, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Een half aangesloten Sessy onder spanning geeft schok- en brandgevaar.",
          en: "A half-connected live Sessy brings a danger of shock and fire.")),
      nl: "Zet pas spanning op de groep als alle stappen van de installatie af zijn.",
      en: "Put voltage on the group only when all steps of the installation are done.")
    RegisterRow(
      "ON-002", "4.4.1",
      .checklist(
        .beforeSwitchingOn, .ofHouse(.danger, .confirmation),
        reason: Text(
          nl: "Wie nog aan de groep werkt, krijgt anders een schok.",
          en: "Whoever still works on the group gets a shock otherwise.")),
      nl: "Vertel alle betrokkenen dat u de groep inschakelt.",
      en: "Tell everyone concerned that you are switching the group on.")
    RegisterRow(
      "ON-003", "4.4.1",
      .checklist(
        .commissioning, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Zonder spanning kunnen de P1-meter en de Sessy niet worden ingesteld.",
          en: "Without voltage the P1 meter and the Sessy cannot be set up.")),
      nl: "Schakel de groep in.", en: "Switch the group on.")
    RegisterRow(
      "ON-004", "4.4", .rules,
      nl: "Volg het aansluitschema dat bij deze installatie hoort.",
      en: "Follow the wiring diagram that belongs to this installation.")
  }
}
