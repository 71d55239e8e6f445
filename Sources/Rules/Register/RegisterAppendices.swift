import PlanCheck

extension RegisterRow {
  /// The appendices of the manual: declarations, wiring diagrams and plates.
  @ListBuilder<RegisterRow> static func appendices(_ figures: Figures) -> [RegisterRow] {
    RegisterRow(
      "DOC-001", "II",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De verklaring noemt alleen de Sessy 5-2, en netbeheerder of verzekeraar kan ernaar vragen.",
          en: "It names the Sessy 5-2 only, and the network operator or insurer may ask for it.")),
      nl:
        "Bewaar de CE-verklaring van 1 maart 2023 bij de papieren, en vraag voor een Sessy van 10 kWh om een eigen verklaring.",
      en:
        "Keep the CE declaration of 1 March 2023 with the papers, and for a Sessy of 10 kWh ask for a declaration of its own."
    )

    RegisterRow(
      "SHT-001", "III, 1", .rules,
      nl: "Volg schema 1 bij een driefasenmeterkast met een driefasenomvormer.",
      en: "Follow sheet 1 for a three-phase meter box with a three-phase inverter.")
    RegisterRow(
      "SHT-002", "III, 2", .rules,
      nl:
        "Volg schema 2 bij een driefasenmeterkast met een eenfaseomvormer: 4-polige aardlekautomaat en werkschakelaar, 5 aders.",
      en:
        "Follow sheet 2 for a three-phase meter box with a single-phase inverter: 4-pole RCBO and work switch, 5 cores."
    )
    RegisterRow(
      "SHT-003", "III, 2", .rules,
      nl:
        "Een eenfasekabel van 3 aders met eenfase-werkschakelaar en eenfase-aardlekautomaat mag ook; driefasen laat meer open.",
      en:
        "A single-phase cable of 3 cores with single-phase work switch and single-phase RCBO will do too; three-phase leaves more open."
    )
    RegisterRow(
      "SHT-004", "III, 3", .rules,
      nl: "Volg schema 3 bij een eenfasemeterkast met een eenfaseomvormer.",
      en: "Follow sheet 3 for a single-phase meter box with a single-phase inverter.")
    RegisterRow(
      "SHT-005", "III, 4", .rules,
      nl: "Volg schema 4 bij een eenfasemeterkast zonder zonnepanelen.",
      en: "Follow sheet 4 for a single-phase meter box without solar panels.")
    RegisterRow(
      "SHT-006", "III, 5", .rules,
      nl: "Volg schema 5 bij 2 Sessy's op L1: 4-polig met 5 aders getekend, maar eenfase volstaat.",
      en: "Follow sheet 5 for 2 Sessys on L1: drawn 4-pole with 5 cores, but single-phase is enough.")
    RegisterRow(
      "SHT-007", "III, 5",
      .checklist(
        .beforeWork, .ofHouse(.advice, .confirmation, when: .severalSessys),
        reason: Text(
          nl: "De kabels kunnen zo korter en overzichtelijker lopen.",
          en: "The cables may run shorter and more orderly that way.")),
      nl: "Kies bij meerdere Sessy's op welke ervan de zonnepanelen het best uitkomen; dat mag elke zijn.",
      en: "With several Sessys choose the one where the solar panels fit best; it may be any of them.")
    RegisterRow(
      "SHT-008", "III, 6", .rules,
      nl: "Volg schema 6 bij 3 Sessy's, een op elke fase.",
      en: "Follow sheet 6 for 3 Sessys, one on each phase.")
    RegisterRow(
      "SHT-009", "III, 7", .rules,
      nl:
        "Volg schema 7 bij ten hoogste \(figures.sessysOnGroup) Sessy's op een eigen driefasengroep of zonder zonnepanelen.",
      en:
        "Follow sheet 7 for at most \(figures.sessysOnGroup) Sessys on a three-phase group of their own or without solar panels."
    )
    RegisterRow(
      "SHT-010", "III, 8", .rules,
      nl: "Volg schema 8 bij meerdere omvormers of meerdere groepen.",
      en: "Follow sheet 8 for several inverters or several groups.")
    RegisterRow(
      "SHT-011", "III, 6 / III, 8", .rules,
      nl:
        "Controleer bij 2 omvormers of bedrading en aardlekschakelaars de stroom van groep A, groep B en de aansluiting samen aankunnen.",
      en:
        "With 2 inverters check that wiring and residual current devices can take the current of group A, group B and the connection together."
    )
    RegisterRow(
      "SHT-012", "III, 6 / III, 8", .rules,
      nl: "Controleer hetzelfde als de Sessy's op een eigen groep zitten.",
      en: "Check the same when the Sessys are on a group of their own.")

    RegisterRow(
      "DCL-001", "IV",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl:
            "De transformator tussen batterij en net is de grond onder de keuze voor het type aardlekschakelaar.",
          en:
            "The transformer between battery and mains is the ground for the choice of residual current device."
        )),
      nl:
        "Bewaar de verklaring dat een hoogfrequente scheidingstransformator de batterij van het net scheidt.",
      en:
        "Keep the declaration that a high-frequency isolating transformer separates the battery from the mains."
    )
    RegisterRow(
      "DCL-002", "IV",
      .checklist(
        .handover, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "De verklaring zegt dat elke geproduceerde Sessy op isolatieweerstand is getest.",
          en: "It says that each Sessy produced was tested for insulation resistance.")),
      nl: "Bewaar de verklaring over de 100 % controle van de isolatie, met NEN 60335-1 als norm.",
      en: "Keep the declaration on the 100 % check of the insulation, with NEN 60335-1 as the standard.")
    RegisterRow(
      "DCL-003", "IV", .rules,
      nl: "Reken op minder dan \(figures.leakage) gelijkstroomlek per Sessy.",
      en: "Count on less than \(figures.leakage) of DC leakage for each Sessy.")
    RegisterRow(
      "DCL-004", "IV", .rules,
      nl:
        "De Sessy voldoet aan de uitzondering van NEN 1010:2020, 712.530.3.4: type B is voor hem niet nodig.",
      en: "The Sessy meets the exception of NEN 1010:2020, 712.530.3.4: type B is not needed for it.")

    RegisterRow(
      "PLT-001", "V", .examination(.ofSessy(.advice, .photo)),
      nl:
        "Op elke meter en dongel staan netwerknaam, wachtwoord, gebruiker, firmware, revisie, serienummer, productiejaar en fabrikant.",
      en:
        "Each meter and dongle gives network name, password, user, firmware, revision, serial number, year of production and maker."
    )
    RegisterRow(
      "PLT-002", "V", .examination(.ofHouse(.notice, .photo, when: .p1Meter)),
      nl: "De CT-meter en de P1-meter krijgen 5 V gelijkspanning bij 1 A.",
      en: "The CT meter and the P1 meter are fed with 5 V direct voltage at 1 A.")
    RegisterRow(
      "PLT-003", "V",
      .checklist(
        .during, .ofHouse(.advice, .confirmation),
        reason: Text(
          nl: "Op het plaatje van de wifi-dongel staat geen voeding: hij krijgt die van de Sessy.",
          en: "The plate of the Wi-Fi dongle states no supply: it gets that from the Sessy.")),
      nl: "Sluit op de wifi-dongel van de Sessy geen eigen voeding aan.",
      en: "Connect no supply of its own to the Sessy's Wi-Fi dongle.")
  }
}
