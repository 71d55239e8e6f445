/// The files of plans/examples, by name, for `plancheck new --example`. `make generate` writes this file.
let exampleFiles: [(name: String, text: String)] = [
  (
    "charger-and-heat-pump",
    #"""
    # Een laadpaal en een warmtepomp naast drie Sessy's, elke Sessy op een eigen fase.
    # Aansluitschema 6 van bijlage III.
    #
    # De Sessy's kunnen laden terwijl de auto laadt. De laadpaal begrenst zichzelf naar wat de
    # aansluiting overlaat (lastbewaking), dus samen vragen zij niet meer dan de hoofdzekering doorlaat.
    # De laadpaal heeft een eigen groep met een eigen aardlekautomaat: zo staat geen van zijn
    # gelijkstroom op de aardlekschakelaar van iets anders.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0207
      klant: familie Aydın
      adres: Korenbloem 31, Oosterveld
      datum: 2026-09-21
      gebruik: woning
      installateur:
        bedrijf: Lichtpunt Installaties
        persoon: S. Bakker
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 228 V, hoogste: 241 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [overige]          # de groepen van het huis staan hier niet elk apart
          overige: {aantal: 4, automaten: 32 A, stopcontacten: ja}

    groepen:
      # De drie Sessy's.
      - naam: G7
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 5
          aders: massief
          lengte: 9 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessy's in de berging
      # De laadpaal.
      - naam: G8
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 20 A
          karakteristiek: C
          polen: 4
          type: A
          aanspreekstroom: 30 mA
        stopcontacten: nee
        andere_verbruikers: ja
        bestemming: laadpaal op de oprit
      # De warmtepomp.
      - naam: G9
        fasen: [L2]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: C
          polen: 2
          type: A
          aanspreekstroom: 30 mA
        stopcontacten: nee
        andere_verbruikers: ja
        bestemming: warmtepomp

    omvormers: []

    verbruikers:
      - soort: laadpaal
        groep: G8
        fasen: [L1, L2, L3]
        stroom: 16 A
        lastbewaking: ja              # begrenst zich naar wat de aansluiting overlaat
        dc_detectie: ja               # detecteert zelf gelijkstroom vanaf 6 mA
      - soort: warmtepomp
        groep: G9
        fasen: [L2]
        stroom: 10 A
        lastbewaking: nee

    ruimtes:
      - naam: berging
        lengte: 300 cm
        breedte: 250 cm
        hoogte: 260 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 6 °C, hoogste: 28 °C}
        luchtvochtigheid: 70 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen
        slaapruimte: nee
        brandmelder: ja
        brandgevaarlijke_stoffen: nee
        voertuigen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: berging
        groep: G7
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer
        wand: {materiaal: beton}
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 60 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2512-7C10, stack: S2512-7C10}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -61 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L1
          p1_adres: 192.168.1.40
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W
      - naam: S2
        model: 5 kWh
        ruimte: berging
        groep: G7
        gevoed_vanuit: S1
        fase: L2
        brug: L2
        klem: L2
        voedingskant: net
        montage: vloer
        wand: {materiaal: beton}
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 60 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2512-7C20, stack: S2512-7C20}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -61 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L2
          p1_adres: 192.168.1.40
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W
      - naam: S3
        model: 5 kWh
        ruimte: berging
        groep: G7
        gevoed_vanuit: S2
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: vloer
        wand: {materiaal: beton}
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 60 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2512-7C30, stack: S2512-7C30}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -61 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L3
          p1_adres: 192.168.1.40
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -55 dBm
      adres: 192.168.1.40

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "half-stated",
    #"""
    # Een opname die nog niet af is: ongeveer de helft is bekend. Wat leeg is of ontbreekt
    # heet “niet opgegeven”; het rapport zegt welke eisen erop wachten. Er is nog niets fout,
    # maar zo kan de locatie ook nog niet goedgekeurd worden.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0211
      klant: familie Doorn
      adres: Esdoornhof 12, Westerbroek aan de Aa
      datum: 2026-05-11
      gebruik: woning
      installateur:
        bedrijf: Hofman Elektra
        persoon:                    # nog niet ingepland

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering:                # verzegeld; navragen bij de netbeheerder

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      # De rail en de aardlekschakelaars stonden niet op de foto's: nog opnemen.

    groepen:
      - naam: G6
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          polen: 4
          type:                     # het typeplaatje was niet leesbaar
        kabel:
          aantal_aders: 5
          aders: massief
          aderdoorsnede:            # nameten
        werkschakelaar: {aanwezig: ja}
        stopcontacten: nee
        bestemming: omvormer

    omvormers:
      - naam: omvormer
        fasen:                      # één of drie fasen? hiervan hangt het schema af
        vermogen: 5 kW
        groep: G6
        op_sessy: S1

    ruimtes:
      - naam: schuur
        lengte: 400 cm
        breedte: 260 cm
        hoogte:                     # vergeten op te meten
        omgeving: droog
        vluchtweg: nee

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: schuur
        groep: G6
        gevoed_vanuit: werkschakelaar
        fase:                       # volgt als de fasen van de omvormer bekend zijn
        montage: wand
        wand: {materiaal: hout}
        vrije_ruimte: {links: 50 cm, rechts: 30 cm}
        direct_zonlicht: nee
        boven_verwarming: nee

    netwerk:
      band: 2.4 GHz

    p1_meter:
      aanwezig: ja
      poort_in_gebruik: nee

    """#
  ),
  (
    "large-sessys-two-rooms",
    #"""
    # Drie Sessy's van 10 kWh, in twee ruimtes en op twee groepen; geen zonnepanelen.
    #
    # Twee hangen in de garage op een driefasengroep, de derde staat in de kelder op een
    # eenfasegroep. Twee groepen met Sessy's zijn twee bronnen: daarom geldt ook schema 8, en
    # moet de rail de som kunnen voeren: op L3 25 A + 16 A + 16 A = 57 A.
    # Meer dan drie Sessy's van 10 kWh kent de handleiding niet: vraag dan de fabrikant.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0190
      klant: dhr. P. Wiersma
      adres: Buitenweg 140, Noorderdam
      datum: 2026-04-20
      gebruik: woning
      installateur:
        bedrijf: Installatiebedrijf Noorderlicht
        persoon: T. Veenstra
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 228 V, hoogste: 240 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars: []        # elke groep heeft een aardlekautomaat

    groepen:
      - naam: G6
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 4 mm2
          aantal_aders: 5
          aders: massief
          lengte: 16 m
          installatiemethode: C
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessys garage
      - naam: G7
        fasen: [L3]                 # eenfasig, in de meterkast op L3
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 2
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 9 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessy kelder

    omvormers: []

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: garage
        inhoud: 45 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 5 °C, hoogste: 27 °C}
        luchtvochtigheid: 75 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht
      - naam: kelder
        lengte: 400 cm
        breedte: 300 cm
        hoogte: 200 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 9 °C, hoogste: 17 °C}
        luchtvochtigheid: 82 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen

    sessys:
      - naam: S1
        model: 10 kWh
        ruimte: garage
        groep: G6
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 250 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: ja
        vrije_ruimte: {links: 60 cm, rechts: 30 cm, boven: 55 cm, onder: 40 cm, naaste_sessy: 30 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2504-C010, stack: S2504-C010}
          - {base: B2504-C013, stack: S2504-C013}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -62 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L1
          p1_adres: 192.168.1.90
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S2
        model: 10 kWh
        ruimte: garage
        groep: G6
        gevoed_vanuit: S1
        fase: L2
        brug: L2
        klem: L2
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 250 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: ja
        vrije_ruimte: {links: 30 cm, rechts: 45 cm, boven: 55 cm, onder: 40 cm, naaste_sessy: 30 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2504-C02F, stack: S2504-C02F}
          - {base: B2504-C031, stack: S2504-C031}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -63 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L2
          p1_adres: 192.168.1.90
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S3
        model: 10 kWh
        ruimte: kelder
        groep: G7
        gevoed_vanuit: werkschakelaar
        # Een eenfasegroep in een driefasenhuis: de bruine ader komt op de klem van de fase
        # waarop de groep in de meterkast zit, hier L3. Het bruggetje gaat mee.
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: vloer
        vast_aan_wand: ja
        pootjes: ja
        schoren: ja
        vrije_ruimte: {links: 25 cm, rechts: 90 cm, boven: 100 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2504-C044, stack: S2504-C044}
          - {base: B2504-C05A, stack: S2504-C05A}
        dongel: {aanwezig: ja, verbinding: ethernet}   # de wifi komt niet tot in de kelder
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L3
          p1_adres: 192.168.1.90
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -57 dBm
      adres: 192.168.1.90

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "micro-inverters",
    #"""
    # Veertien micro-omvormers, 5 op L1, 5 op L2 en 4 op L3, aan één kabel; een Sessy op een eigen groep.
    # Aansluitschema 8 van bijlage III voor de meterkast, met schema 4 voor de groep van de Sessy.
    #
    # Een micro-omvormer van 366 VA geeft 1,6 A: op L1 en L2 samen 8,0 A, op L3 6,4 A.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0219
      klant: familie Van Loon
      adres: Appelhof 12, Westbroek
      datum: 2026-10-15
      gebruik: woning
      installateur:
        bedrijf: Dakzicht Energie
        persoon: R. de Wit
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 231 V, hoogste: 244 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [overige]
          overige: {aantal: 5, automaten: 32 A, stopcontacten: ja}

    groepen:
      # De Sessy.
      - naam: G7
        fasen: [L1]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 2
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 7 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessy
      # De micro-omvormers.
      - naam: G8
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 5
          aders: massief
          lengte: 16 m
          installatiemethode: C
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: micro-omvormers op het dak

    omvormers:
      - naam: dak
        fasen: [L1, L2, L3]
        vermogen: 366 W               # van één micro-omvormer, in VA opgegeven
        stroom: 1.6 A                 # ook van één
        micro_omvormers: {l1: 5, l2: 5, l3: 4}
        groep: G8
        klemmen: geen
        dc_lekstroom_verklaring: ja

    verbruikers: []

    ruimtes:
      - naam: bijkeuken
        lengte: 280 cm
        breedte: 220 cm
        hoogte: 260 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 10 °C, hoogste: 29 °C}
        luchtvochtigheid: 65 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht
        slaapruimte: nee
        brandmelder: ja
        brandgevaarlijke_stoffen: nee
        voertuigen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: bijkeuken
        groep: G7
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer
        wand: {materiaal: beton}
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 60 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2512-7E10, stack: S2512-7E10}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -61 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.1.70
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -55 dBm
      adres: 192.168.1.70

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "mixed",
    #"""
    # Sessy's van 5 en 10 kWh door elkaar, op een driefasen- en een eenfasegroep; de
    # zonnepanelen hebben een groep voor zich alleen.
    #
    # Dit voldoet, met een paar adviezen: het is er in de zomer warm, het is krap naast S2,
    # en de kelder is klein maar koel. De som in de meterkast is op L2 en L3
    # 25 A + 16 A + 16 A = 57 A: zet daarom de omvormer niet ook nog op L3.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0204
      klant: familie Okafor-De Jong
      adres: Singel 27, Veldhaven
      datum: 2026-05-04
      gebruik: woning
      installateur:
        bedrijf: Stadselektra
        persoon: J. Mulder
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 226 V, hoogste: 247 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [G1, G2]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: woonhuis
      - naam: G2
        fasen: [L2]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: keuken
      - naam: G5
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 30 mA            # zonder zonnepanelen op de groep is 30 mA goed
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 5
          aders: massief
          lengte: 10 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessys zolder
      - naam: G6
        fasen: [L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 2
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 6 m
          installatiemethode: B2
          omgevingstemperatuur: 25 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessy kelder
      - naam: G7
        fasen: [L2]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: C
          polen: 2
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 4 mm2
          aantal_aders: 3
          aders: massief
          lengte: 12 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer

    omvormers:
      - naam: omvormer
        fasen: [L2]
        vermogen: 3.6 kW
        stroom: 15.7 A
        groep: G7
        klemmen: geen               # rechtstreeks op zijn eigen groep
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: zolder
        inhoud: 30 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 6 °C, hoogste: 33 °C}  # tot 35 °C mag, 5 tot 20 °C is beter
        luchtvochtigheid: 65 %
        vluchtweg: nee
        naast_slaapkamer: ja        # een Sessy maakt 30 tot 40 dB(A) geluid
        toegang_kinderen: onder_toezicht
      - naam: kelderkast
        inhoud: 5.2 m3              # minder dan 6 m³: dat vraagt een reden, met bewijs
        uitzondering_inhoud:
          grond: koel
          document: temperatuurlogger, februari tot april 2026, ten hoogste 16 °C
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 8 °C, hoogste: 16 °C}
        luchtvochtigheid: 84 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen

    sessys:
      - naam: S1
        model: 10 kWh
        ruimte: zolder
        groep: G5
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer              # te zwaar voor de wand: 96 kg
        vast_aan_wand: ja
        pootjes: ja
        schoren: ja
        vrije_ruimte: {links: 40 cm, rechts: 20 cm, boven: 90 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2505-1F08, stack: S2505-1F08}
          - {base: B2505-1F19, stack: S2505-1F19}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -69 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L1
          p1_adres: 192.168.1.5
          pv_adres:                 # leeg: de omvormer zit op geen enkele Sessy
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S2
        model: 5 kWh
        ruimte: zolder
        groep: G5
        gevoed_vanuit: S1
        fase: L2
        brug: L2
        klem: L2
        voedingskant: net
        montage: wand
        wand: {materiaal: gipsvezelplaat op regelwerk, draagvermogen: 75 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 20 cm, rechts: 12 cm, boven: 40 cm, onder: 60 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2410-3B77, stack: S2410-3B77}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -71 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L2
          p1_adres: 192.168.1.5
          pv_adres:
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S3
        model: 5 kWh
        ruimte: kelderkast
        groep: G6
        gevoed_vanuit: werkschakelaar
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: wand
        wand: {materiaal: baksteen, draagvermogen: 90 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 30 cm, boven: 35 cm, onder: 40 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2410-3B80, stack: S2410-3B80}
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L3
          p1_adres: 192.168.1.5
          pv_adres:
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: ja
      mesh_in_beide_richtingen: ja
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: ja
      ander_apparaat_op_uitgang: ja
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -55 dBm
      adres: 192.168.1.5

    van_het_net:
      duur: 12 dagen                # de meterkast wordt verbouwd; de laatste dag die kan
      lading: 30 %                  # van 1 tot 30 dagen is 5 % genoeg

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "old-house",
    #"""
    # Een oud huis met één fase en één aardlekschakelaar van 30 mA waar alles achter zit, ook de Sessy.
    # Aansluitschema 3 van bijlage III, zonder omvormer.
    #
    # Zonder omvormer mag een Sessy achter 30 mA. De aardlekschakelaar voert de stroom van alle
    # groepen: 25 A van het net en 10 A van de Sessy. Zie in het rapport wat er nog bij past.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0226
      klant: de heer Mulder
      adres: Kerkstraat 88, Ouddorp
      datum: 2026-11-03
      gebruik: woning
      installateur:
        bedrijf: Vonk & Zoon
        persoon: P. Vonk
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 1
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 226 V, hoogste: 239 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 2}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 2
          groepen: [G4, overige]
          overige: {aantal: 3, automaten: 48 A, stopcontacten: ja}

    groepen:
      - naam: G4
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 6 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessy

    omvormers: []

    verbruikers: []

    ruimtes:
      - naam: kelder
        inhoud: 24 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 9 °C, hoogste: 24 °C}
        luchtvochtigheid: 75 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen
        slaapruimte: nee
        brandmelder: ja
        brandgevaarlijke_stoffen: nee
        voertuigen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: kelder
        groep: G4
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer
        wand: {materiaal: beton}
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 60 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2512-7F10, stack: S2512-7F10}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -61 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.1.80
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -55 dBm
      adres: 192.168.1.80

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "shed-with-sub-board",
    #"""
    # Een schuur met een eigen onderverdeler: daarin zitten de omvormer met een Sessy, en een groep licht.
    # Aansluitschema 2 van bijlage III, in de onderverdeler.
    #
    # De groep G5 van de meterkast voedt de schuur; haar kabel en die van G7 tellen samen voor de
    # spanning. In de onderverdeler komt bij de stroom uit de meterkast (20 A) die van de omvormer en de Sessy
    # (16 A door hun automaat): de rail daar is van 63 A.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0212
      klant: mevrouw Terpstra
      adres: Dijkweg 4, Nieuwland
      datum: 2026-10-02
      gebruik: woning
      installateur:
        bedrijf: Noordzij Elektro
        persoon: J. Noordzij
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 230 V, hoogste: 238 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [overige]
          overige: {aantal: 4, automaten: 32 A, stopcontacten: ja}
        - naam: A2                    # in de onderverdeler van de schuur
          type: A
          nominale_stroom: 40 A
          aanspreekstroom: 30 mA
          polen: 2
          groepen: [G6]

    groepen:
      # In de meterkast: de voeding van de schuur.
      - naam: G5
        fasen: [L1, L2, L3]
        automaat: {soort: installatieautomaat, nominale_stroom: 20 A, karakteristiek: C, polen: 4}
        kabel:
          aderdoorsnede: 6 mm2
          aantal_aders: 5
          aders: massief
          lengte: 22 m
          installatiemethode: D1      # in een mantelbuis in de grond
          omgevingstemperatuur: 20 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: nee}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: schuur
        onderverdeler:
          hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
          rail: {nominale_stroom: 63 A}
          groepen: [G6, G7]

      # In de schuur.
      - naam: G6
        fasen: [L3]
        automaat: {soort: installatieautomaat, nominale_stroom: 10 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: licht en stopcontacten in de schuur
      - naam: G7
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 5
          aders: massief
          lengte: 4 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessy

    omvormers:
      - naam: omvormer
        fasen: [L1]
        vermogen: 2.5 kW
        stroom: 10.9 A
        groep: G7
        op_sessy: S1
        klemmen: pv
        dc_lekstroom_verklaring: ja

    verbruikers: []

    ruimtes:
      - naam: schuur
        lengte: 500 cm
        breedte: 300 cm
        hoogte: 240 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 1 °C, hoogste: 33 °C}
        luchtvochtigheid: 75 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen
        slaapruimte: nee
        brandmelder: ja
        brandgevaarlijke_stoffen: nee
        voertuigen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: schuur
        groep: G7
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer
        wand: {materiaal: beton}
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 60 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2512-7D10, stack: S2512-7D10}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -58 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.1.60
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -55 dBm
      adres: 192.168.1.60

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-1-three-phase-inverter",
    #"""
    # Eén Sessy op de groep van een driefasenomvormer, in een driefasenmeterkast.
    # Aansluitschema 1 van bijlage III.
    #
    # Een goed begin voor een huis met drie fasen en een driefasenomvormer: neem dit
    # bestand over en vervang de gegevens door die van uw eigen locatie. Wat u nog niet
    # weet laat u leeg; het rapport zegt dan welke eisen erop wachten.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0114
      klant: familie De Wit
      adres: Wilgenpad 18, Oosterveen
      datum: 2026-03-02
      gebruik: woning
      installateur:
        bedrijf: Van Dalen Elektrotechniek
        persoon: M. van Dalen
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja                       # 400 V met nul; een net van 3 × 230 V heeft geen nul
      hoofdzekering: 25 A           # 3 × 25 A
      spanning: {laagste: 228 V, hoogste: 241 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      # Hoofdzekering en groep G5 samen: 25 A + 16 A = 41 A. Een rail of aardlekschakelaar
      # van 40 A is dan krap, een van 63 A niet.
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [G1, G2, G3, G4]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: woonkamer en hal
      - naam: G2
        fasen: [L2]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: verdieping en zolder
      - naam: G3
        fasen: [L3]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: wasmachine
      - naam: G4
        fasen: [L1, L2]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 4}
        stopcontacten: nee
        andere_verbruikers: ja
        bestemming: kookplaat

      # De groep van de omvormer, waar de Sessy tussen komt.
      - naam: G5
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 300 mA          # met zonnepanelen op de groep: 100 of 300 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 5
          aders: massief
          lengte: 8 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessy

    omvormers:
      - naam: omvormer
        fasen: [L1, L2, L3]
        vermogen: 4.5 kW
        stroom: 6.6 A
        groep: G5
        op_sessy: S1
        klemmen: pv                 # de kabel van de omvormer komt op de kant Zonnepanelen
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: garage
        lengte: 550 cm
        breedte: 300 cm
        hoogte: 240 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 4 °C, hoogste: 28 °C}
        luchtvochtigheid: 75 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: garage
        groep: G5
        gevoed_vanuit: werkschakelaar
        # Fase, bruggetje, klem en instelling horen bij elkaar: alle vier L1.
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 40 cm, rechts: 25 cm, boven: 60 cm, onder: 45 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee         # de omvormer hangt ernaast
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2406-7K31, stack: S2406-7K31}   # de laatste vier tekens zijn gelijk
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -61 dBm}
        instellingen:
          groepsstroom: 16 A        # de automaat van G5
          fasestroom: 25 A          # de hoofdzekering
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.1.40
          pv_adres: localhost       # deze Sessy draagt zelf de omvormer
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -58 dBm
      adres: 192.168.1.40

    van_het_net:
      duur: 0 dagen                 # de Sessy blijft aangesloten

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-2-single-phase-inverter",
    #"""
    # Eén Sessy op de groep van een eenfase-omvormer, in een driefasenmeterkast.
    # Aansluitschema 2 van bijlage III.
    #
    # De groep is driefasig uitgevoerd: vijf aders, automaat en werkschakelaar vierpolig.
    # Dat laat ruimte voor een tweede en derde Sessy. In deze meterkast heeft elke groep
    # een aardlekautomaat; losse aardlekschakelaars zijn er niet.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0127
      klant: mw. S. Hoekstra
      adres: Molenstraat 5, Westerbroek aan de Aa
      datum: 2026-03-09
      gebruik: woning
      installateur:
        bedrijf: Hofman Elektra
        persoon: R. Hofman
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 226 V, hoogste: 239 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars: []        # geen: elke groep heeft een aardlekautomaat

    groepen:
      - naam: G9
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: C         # C verdraagt de inschakelstroom van de omvormer beter
          polen: 4
          type: A
          aanspreekstroom: 100 mA
        kabel:
          aderdoorsnede: 4 mm2
          aantal_aders: 5
          aders: soepel             # soepel: ten hoogste 4 mm², met adereindhulzen
          adereindhulzen: ja
          lengte: 12 m
          installatiemethode: C
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessy

    omvormers:
      - naam: omvormer zolder
        fasen: [L1]                 # eenfasig: alleen de klem L1 van de kant Zonnepanelen
        vermogen: 3 kW
        stroom: 13.1 A
        groep: G9
        op_sessy: S1
        klemmen: pv
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: bijkeuken
        inhoud: 14 m3               # vrij, dus zonder de kasten
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 12 °C, hoogste: 20 °C}
        luchtvochtigheid: 70 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: bijkeuken
        groep: G9
        gevoed_vanuit: werkschakelaar
        fase: L1                    # de fase van de omvormer: op een andere wordt de nul zwaarder dan 16 A
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer              # gipswand: daarom staand, op de pootjes
        vast_aan_wand: ja           # ook staand zit de backplate aan de wand vast
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 20 cm, rechts: 30 cm, boven: 80 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2411-0C58, stack: S2411-0C58}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -66 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.178.31
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: ja
      mesh_in_beide_richtingen: ja
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: ethernet          # naast de router: een kabel is dan het zekerst
      adres: 192.168.178.31

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-3-single-phase-house",
    #"""
    # Eén Sessy op de groep van een kleine omvormer, in een eenfasemeterkast.
    # Aansluitschema 3 van bijlage III.
    #
    # Omvormer en Sessy zitten hier op dezelfde fase en delen de 16 A van de groep:
    # 6,6 A van de omvormer en tot 7,4 A terugleveren door de Sessy past daarin.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0131
      klant: dhr. en mw. Kuipers
      adres: Achterdijk 42, Zuidkerke
      datum: 2026-03-11
      gebruik: woning
      installateur:
        bedrijf: Installatiebedrijf Noorderlicht
        persoon: T. Veenstra
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 1
      nul: ja                       # 230 V met nul
      hoofdzekering: 35 A           # 1 × 35 A
      spanning: {laagste: 229 V, hoogste: 244 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 2}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 2
          groepen: [G1, G2, G3]
        # De groep met omvormer en Sessy heeft een aardlekschakelaar van 300 mA voor zich
        # alleen; op een groep zonder stopcontacten mag dat.
        - naam: A2
          type: A
          nominale_stroom: 40 A
          aanspreekstroom: 300 mA
          polen: 2
          groepen: [G4]

    groepen:
      # In een huis met één fase heet die fase L1.
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: beneden
      - naam: G2
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: boven
      - naam: G3
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: keuken
      - naam: G4
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 7 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessy

    omvormers:
      - naam: omvormer
        fasen: [L1]
        vermogen: 1.5 kW
        stroom: 6.6 A
        groep: G4
        op_sessy: S1
        klemmen: pv
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: schuur
        inhoud: 21 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 2 °C, hoogste: 31 °C}
        luchtvochtigheid: 80 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: schuur
        groep: G4
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: baksteen, draagvermogen: 100 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 30 cm, rechts: 15 cm, boven: 50 cm, onder: 60 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2409-4F20, stack: S2409-4F20}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -70 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 35 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.2.15
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -52 dBm
      adres: 192.168.2.15

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-4-no-solar",
    #"""
    # Eén Sessy op een eigen groep, zonder zonnepanelen, in een eenfasemeterkast.
    # Aansluitschema 4 van bijlage III.
    #
    # Een appartement met een dynamisch contract: de Sessy laadt als stroom goedkoop is.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0140
      klant: dhr. A. el Amrani
      adres: Havenkade 211, Nieuwersluis-Oost
      datum: 2026-03-16
      gebruik: woning
      installateur:
        bedrijf: Stadselektra
        persoon: J. Mulder
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 1
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 225 V, hoogste: 236 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 2}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A                   # ook een oude aardlekschakelaar van type AC moet eruit
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 2
          groepen: [G1, G2, G3]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: woonkamer en slaapkamers
      - naam: G2
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: keuken en wasmachine
      - naam: G3
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 6 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee     # de Sessy alleen; dat maakt het een eigen groep
        bestemming: Sessy

    omvormers: []                   # geen zonnepanelen; zonder deze regel is dat onbekend

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: berging
        lengte: 280 cm
        breedte: 220 cm
        hoogte: 260 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 15 °C, hoogste: 20 °C}
        luchtvochtigheid: 60 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: berging
        groep: G3
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 16 cm, rechts: 55 cm, boven: 90 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2502-91AD, stack: S2502-91AD}
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.1.77
          pv_adres:                 # leeg: er zijn geen zonnepanelen op een Sessy
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: ja          # er hangt al een energiemeter van de leverancier aan
      ander_apparaat_op_uitgang: ja # die verhuist naar de uitgang van de Sessy P1-meter
      plaats: meterkast
      stopcontact: ja
      verbinding: ethernet
      adres: 192.168.1.77

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-5-two-on-one-phase",
    #"""
    # Twee Sessy's op dezelfde fase, op de groep van een eenfase-omvormer.
    # Aansluitschema 5 van bijlage III.
    #
    # De handleiding vraagt Sessy's over de fasen te verdelen, maar tekent deze uitzondering
    # zelf. Het blijft dus bij een advies. De dongels moeten weten dat zij de groep delen
    # (sessys_op_groep: 2); elke Sessy houdt dan 8 A over.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0152
      klant: familie Brouwer-Smit
      adres: Kerkepad 3, Oudeveen
      datum: 2026-03-23
      gebruik: woning
      installateur:
        bedrijf: Van Dalen Elektrotechniek
        persoon: M. van Dalen
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 227 V, hoogste: 243 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [G1, G2, G3]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: woonhuis
      - naam: G2
        fasen: [L2]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: bijgebouw
      - naam: G3
        fasen: [L1, L2, L3]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: C, polen: 4}
        stopcontacten: nee
        andere_verbruikers: ja
        bestemming: warmtepomp
      - naam: G4
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 4 mm2      # twee Sessy's op één fase: 16 A door dezelfde ader
          aantal_aders: 5
          aders: massief
          lengte: 10 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessys

    omvormers:
      - naam: omvormer
        fasen: [L1]                 # ook op L1: op een andere fase wordt de nul van de automaat te zwaar
        vermogen: 3 kW
        stroom: 13.1 A
        groep: G4
        op_sessy: S2                # de laatste van de lus, zoals de handleiding adviseert
        klemmen: pv
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: technische ruimte
        inhoud: 16 m3               # twee Sessy's: ten minste 12 m³
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 10 °C, hoogste: 24 °C}
        luchtvochtigheid: 65 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: technische ruimte
        groep: G4
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 200 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 30 cm, rechts: 20 cm, boven: 40 cm, onder: 50 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2407-2D14, stack: S2407-2D14}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -64 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2        # twee op deze groep, op dezelfde fase
          sessys_op_fase: 2
          sessys_totaal: 2
          actieve_fase: L1
          p1_adres: 192.168.1.20
          pv_adres: 192.168.1.22    # het adres van S2, die de omvormer draagt
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S2
        model: 5 kWh
        ruimte: technische ruimte
        groep: G4
        gevoed_vanuit: S1           # doorgelust van klemmenstrook naar klemmenstrook
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 200 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 20 cm, rechts: 35 cm, boven: 40 cm, onder: 50 cm, naaste_sessy: 20 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2407-2D3C, stack: S2407-2D3C}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -65 dBm, adres: 192.168.1.22}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2
          sessys_op_fase: 2
          sessys_totaal: 2
          actieve_fase: L1
          p1_adres: 192.168.1.20
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -60 dBm
      adres: 192.168.1.20

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-6-three-over-three-phases",
    #"""
    # Drie Sessy's, één op elke fase, op de groep van een driefasenomvormer.
    # Aansluitschema 6 van bijlage III.
    #
    # De lus loopt van de werkschakelaar naar S1, S2 en S3, steeds aan de kant Net. De
    # omvormer zit op de laatste, aan de kant Zonnepanelen.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0166
      klant: familie Jansma
      adres: Lage Weg 71, Broekerhaven
      datum: 2026-03-30
      gebruik: woning
      installateur:
        bedrijf: Installatiebedrijf Noorderlicht
        persoon: T. Veenstra
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 230 V, hoogste: 245 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars: []        # elke groep heeft een aardlekautomaat

    groepen:
      - naam: G7
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: C
          polen: 4
          type: A
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 4 mm2
          aantal_aders: 5
          aders: massief
          lengte: 15 m
          installatiemethode: C
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessys

    omvormers:
      - naam: omvormer
        fasen: [L1, L2, L3]
        vermogen: 4.6 kW
        stroom: 6.7 A
        groep: G7
        op_sessy: S3
        klemmen: pv
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: kelder
        inhoud: 24 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 8 °C, hoogste: 18 °C}
        luchtvochtigheid: 78 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: kelder
        groep: G7
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 250 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 50 cm, rechts: 25 cm, boven: 30 cm, onder: 40 cm, naaste_sessy: 25 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2412-55E0, stack: S2412-55E0}
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1        # op elke fase van de groep maar één
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L1
          p1_adres: 192.168.1.10
          pv_adres: 192.168.1.13    # het adres van S3, die de omvormer draagt
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S2
        model: 5 kWh
        ruimte: kelder
        groep: G7
        gevoed_vanuit: S1
        fase: L2
        brug: L2
        klem: L2
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 250 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 25 cm, boven: 30 cm, onder: 40 cm, naaste_sessy: 25 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2412-56A1, stack: S2412-56A1}
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L2
          p1_adres: 192.168.1.10
          pv_adres: 192.168.1.13
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S3
        model: 5 kWh
        ruimte: kelder
        groep: G7
        gevoed_vanuit: S2
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: wand
        wand: {materiaal: beton, draagvermogen: 250 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 25 cm, rechts: 60 cm, boven: 30 cm, onder: 40 cm, naaste_sessy: 25 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2412-570B, stack: S2412-570B}
        dongel: {aanwezig: ja, verbinding: ethernet, adres: 192.168.1.13}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 3
          actieve_fase: L3
          p1_adres: 192.168.1.10
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: ethernet
      adres: 192.168.1.10

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-7-six-without-solar",
    #"""
    # Zes Sessy's op één eigen driefasengroep, twee op elke fase, zonder zonnepanelen.
    # Aansluitschema 7 van bijlage III.
    #
    # Zes is het meeste dat op één groep mag. Per fase delen twee Sessy's de 16 A van de
    # groep: elk houdt 8 A over, samen ten hoogste 11 kW. Wat het rapport hier adviseert:
    # zes Sessy's achter één toestel van type A kunnen samen meer dan 6 mA gelijkstroom
    # lekken. Schema 7 tekent het zo; met een aardlekautomaat van type B vervalt dat advies.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0173
      klant: bakkerij Van der Linden
      adres: Dorpsstraat 88, Heuvelrade
      datum: 2026-04-07
      gebruik: bedrijf
      installateur:
        bedrijf: Hofman Elektra
        persoon: R. Hofman
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 229 V, hoogste: 238 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [G1, G2]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: winkel
      - naam: G2
        fasen: [L1, L2, L3]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: C, polen: 4}
        stopcontacten: nee
        andere_verbruikers: ja
        bestemming: oven
      - naam: G8
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 30 mA          # zonder zonnepanelen op de groep
        kabel:
          aderdoorsnede: 6 mm2          # met 4 mm² verandert de spanning meer dan 1 %
          aantal_aders: 5
          aders: massief
          lengte: 18 m
          installatiemethode: C
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessys

    omvormers: []

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: magazijn
        inhoud: 64 m3               # zes Sessy's: ten minste 36 m³
        geventileerd: ja
        omgeving: droog             # het meel staat elders, achter een deur
        temperatuur: {laagste: 6 °C, hoogste: 25 °C}
        luchtvochtigheid: 60 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: magazijn
        groep: G8
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 80 cm, rechts: 18 cm, boven: 45 cm, onder: 60 cm, naaste_sessy: 18 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten: [{base: B2503-A1F0, stack: S2503-A1F0}]
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2        # twee op deze groep, op dezelfde fase
          sessys_op_fase: 2
          sessys_totaal: 6
          actieve_fase: L1
          p1_adres: 10.0.0.20       # pv_adres blijft leeg: er is geen omvormer
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S2
        model: 5 kWh
        ruimte: magazijn
        groep: G8
        gevoed_vanuit: S1
        fase: L2
        brug: L2
        klem: L2
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 18 cm, rechts: 18 cm, boven: 45 cm, onder: 60 cm, naaste_sessy: 18 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten: [{base: B2503-A1F4, stack: S2503-A1F4}]
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2
          sessys_op_fase: 2
          sessys_totaal: 6
          actieve_fase: L2
          p1_adres: 10.0.0.20
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S3
        model: 5 kWh
        ruimte: magazijn
        groep: G8
        gevoed_vanuit: S2
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 18 cm, rechts: 18 cm, boven: 45 cm, onder: 60 cm, naaste_sessy: 18 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten: [{base: B2503-A20C, stack: S2503-A20C}]
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2
          sessys_op_fase: 2
          sessys_totaal: 6
          actieve_fase: L3
          p1_adres: 10.0.0.20
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S4
        model: 5 kWh
        ruimte: magazijn
        groep: G8
        gevoed_vanuit: S3
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 18 cm, rechts: 18 cm, boven: 45 cm, onder: 60 cm, naaste_sessy: 18 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten: [{base: B2503-A21B, stack: S2503-A21B}]
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2
          sessys_op_fase: 2
          sessys_totaal: 6
          actieve_fase: L1
          p1_adres: 10.0.0.20
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S5
        model: 5 kWh
        ruimte: magazijn
        groep: G8
        gevoed_vanuit: S4
        fase: L2
        brug: L2
        klem: L2
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 18 cm, rechts: 18 cm, boven: 45 cm, onder: 60 cm, naaste_sessy: 18 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten: [{base: B2503-A2D7, stack: S2503-A2D7}]
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2
          sessys_op_fase: 2
          sessys_totaal: 6
          actieve_fase: L2
          p1_adres: 10.0.0.20
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S6
        model: 5 kWh
        ruimte: magazijn
        groep: G8
        gevoed_vanuit: S5
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte: {links: 18 cm, rechts: 90 cm, boven: 45 cm, onder: 60 cm, naaste_sessy: 18 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten: [{base: B2503-A300, stack: S2503-A300}]
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 2
          sessys_op_fase: 2
          sessys_totaal: 6
          actieve_fase: L3
          p1_adres: 10.0.0.20
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: ethernet
      adres: 10.0.0.20

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "sheet-8-several-sources",
    #"""
    # Twee omvormers op twee groepen; op de tweede zit ook een Sessy.
    # Aansluitschema 8 van bijlage III voor de meterkast, met schema 2 voor de groep G8.
    #
    # Wat het net en de twee groepen leveren komt in de meterkast samen, en geen automaat
    # begrenst die som: 25 A + 16 A + 16 A = 57 A per fase, naar de automaten geteld. De rail en elke aardlekschakelaar
    # waar die stroom doorheen kan zijn daarom van 63 A.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0181
      klant: familie Van den Heuvel
      adres: Zandpad 9, Middelbeek
      datum: 2026-04-14
      gebruik: woning
      installateur:
        bedrijf: Van Dalen Elektrotechniek
        persoon: M. van Dalen
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 229 V, hoogste: 246 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      rail: {nominale_stroom: 63 A}         # 57 A past; een rail van 40 A niet
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [G1, G2, G3]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: beneden
      - naam: G2
        fasen: [L2]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: boven
      - naam: G3
        fasen: [L3]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: keuken en wasmachine

      # Groep A van schema 8: een omvormer alleen.
      - naam: G7
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: C
          polen: 4
          type: A
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 5
          aders: massief
          lengte: 14 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer woonhuis

      # Groep B van schema 8: de tweede omvormer, met de Sessy.
      - naam: G8
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: A
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 4 mm2
          aantal_aders: 5
          aders: massief
          lengte: 12 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer garage en Sessy

    omvormers:
      - naam: omvormer woonhuis
        fasen: [L1, L2, L3]
        vermogen: 6 kW
        stroom: 8.7 A
        groep: G7
        klemmen: geen               # op zijn eigen groep, naast de Sessy
        dc_lekstroom_verklaring: ja
      - naam: omvormer garage
        fasen: [L1]
        vermogen: 2.5 kW
        stroom: 10.9 A
        groep: G8
        op_sessy: S1
        klemmen: pv
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: garage
        inhoud: 42 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 3 °C, hoogste: 29 °C}
        luchtvochtigheid: 80 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht

    sessys:
      - naam: S1
        model: 10 kWh
        ruimte: garage
        groep: G8
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 150 kg}  # een 10 kWh Sessy weegt 96 kg
        vast_aan_wand: ja
        pootjes: nee
        schoren: ja                 # een 10 kWh Sessy aan de wand heeft schoren nodig
        vrije_ruimte: {links: 35 cm, rechts: 40 cm, boven: 70 cm, onder: 35 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:          # een 10 kWh Sessy heeft twee paren
          - {base: B2501-8E11, stack: S2501-8E11}
          - {base: B2501-8E2A, stack: S2501-8E2A}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -67 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.178.50
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -49 dBm
      adres: 192.168.178.50

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "template",
    #"""
    # yaml-language-server: $schema=../../Schemas/site.nl.schema.json
    #
    # Een leeg formulier: kopieer dit bestand, geef het de naam van de locatie en vul in wat
    # u weet. Wat leeg blijft heet “niet opgegeven”; het rapport zegt welke eisen erop wachten.
    #
    # - Een hoeveelheid heeft altijd een eenheid: 16 A, 2.5 mm2, 15 cm, 30 mA.
    # - Ja en nee schrijft u als ja of nee.
    # - Een lijst is volledig. Zijn er geen omvormers, schrijf dan: omvormers: []
    # - De eerste regel laat een editor aanvullen; wijs hem vanuit een andere map naar het schema.
    # - Een streepje begint iets nieuws in een lijst. Nog een groep, ruimte of Sessy? Kopieer
    #   het blok vanaf het streepje, en geef het een eigen naam.
    plancheck: 1
    handleiding:                    # de uitgave van de handleiding, zoals 06/25; leeg: de nieuwste
    stadium:                        # plan of opgeleverd; leeg: plan

    locatie:
      opdrachtnummer:               # uw opdrachtnummer
      klant:
      adres:
      datum:                        # 2026-03-02
      gebruik:                      # woning, bedrijf of anders
      installateur:
        bedrijf:
        persoon:
        bevoegd:                    # bevoegd voor elektrotechnisch werk?
        nen1010:                    # kent en volgt NEN 1010?
      aangemeld:                    # aangemeld bij de netbeheerder (energieleveren.nl)?

    aansluiting:
      fasen:                        # 1 of 3
      nul:                          # is er een nul?
      hoofdzekering:                # per fase: 25 A
      spanning:                     # gemeten tussen fase en nul
        laagste:
        hoogste:
      aardingsstelsel:              # TN (aarde van de netbeheerder) of TT (eigen aardelektrode)
      aardverspreidingsweerstand:   # bij TT, gemeten: 50 Ω
      kortsluitstroom:              # de grootste in de meterkast, gemeten: 1,8 kA

    meterkast:
      hoofdschakelaar:
        nominale_stroom:
        polen:
      rail:
        nominale_stroom:            # de rail of bedrading die alle groepen voedt
      # Alle aardlekschakelaars. Zijn er geen, schrijf dan: aardlekschakelaars: []
      # Een aardlekautomaat staat niet hier, maar bij zijn groep.
      aardlekschakelaars:
        - naam:
          type:                     # AC, A, F of B
          nominale_stroom:          # 40 A
          aanspreekstroom:          # 30 mA
          polen:
          selectief:                # staat er een S op?
          gemeten_uitschakeltijd:   # bij een opgeleverde installatie, zoals 28 ms
          gemeten_uitschakelstroom: # zoals 21 mA
          groepen:                  # de namen van de groepen erachter: [G1, G2]; met overige ook groepen
                                    # die hieronder niet staan: [G1, overige]
          overige:                  # en wat daarvan bekend is
            aantal:                 # hoeveel het er zijn
            automaten:              # hun automaten samen, op de fase waar dat het meest is: 48 A
            stopcontacten:          # of er stopcontacten op zitten

    # In elk geval elke groep met een Sessy of omvormer, en elke groep die hierboven achter
    # een aardlekschakelaar staat.
    groepen:
      - naam:                       # zoals op de meterkast staat
        fasen:                      # [L1], of [L1, L2, L3]; in een huis met één fase [L1]
        automaat:
          soort:                    # installatieautomaat of aardlekautomaat
          nominale_stroom:          # 16 A
          karakteristiek:           # B, C of D
          polen:                    # 2 bij één fase, 4 bij drie
          type:                     # van een aardlekautomaat: AC, A, F of B
          aanspreekstroom:          # van een aardlekautomaat: 30 mA
          afschakelvermogen:        # het getal in het kadertje: 6000 is 6 kA
          gemeten_uitschakeltijd:   # van een aardlekautomaat, bij een opgeleverde installatie
          gemeten_uitschakelstroom:
        kabel:
          aderdoorsnede:            # 2.5 mm2
          aantal_aders:             # 3 bij één fase, 5 bij drie
          aders:                    # massief of soepel
          adereindhulzen:           # soepel: adereindhulzen?
          lengte:                   # 12 m
          installatiemethode:       # B1 losse aders in buis, B2 kabel in buis, C op de muur
          omgevingstemperatuur:     # de hoogste langs de kabel: 30 °C
          stroomkringen:            # stroomkringen in dezelfde buis, met deze erbij
        werkschakelaar:
          aanwezig:
          polen:
          nominale_stroom:
        onderverdeler:              # voedt deze groep een onderverdeler? Anders weglaten
          hoofdschakelaar:
            nominale_stroom:
            polen:
          rail:
            nominale_stroom:
          groepen:                  # de namen van de groepen die erin zitten
        stopcontacten:              # stopcontacten op deze groep?
        andere_verbruikers:         # iets anders dan Sessy's, omvormers en stopcontacten?
        bestemming:
        gemeten:                    # bij een opgeleverde installatie
          isolatieweerstand:        # bij 500 V, zoals 200 MΩ
          beschermingsleiding_doorverbonden:
          circuitimpedantie:        # zoals 0.62 Ω
          polariteit_goed:
          fasevolgorde_goed:        # van een driefasegroep

    omvormers:
      - naam:
        fasen:                      # [L1], of [L1, L2, L3]
        vermogen:                   # 5 kW
        stroom:                     # per fase: 7.3 A
        micro_omvormers:            # hoeveel er op elke fase zitten; vermogen en stroom zijn dan van één
          l1:
          l2:
          l3:
        groep:                      # de naam van zijn groep
        op_sessy:                   # de naam van de Sessy waarop zijn kabel zit
        klemmen:                    # pv, net, of geen als hij niet op een Sessy zit
        dc_lekstroom_verklaring:    # verklaart de fabrikant dat type B niet nodig is?
        transformator:              # die hem van het net scheidt: inwendig, ervoor of geen
        fabrikant_vraagt:           # wat zijn fabrikant aan aardlekbeveiliging vraagt
          type:                     # ten minste: AC, A, F of B
          aanspreekstroom:          # ten minste: 100 mA
          eigen_toestel:            # een eigen toestel voor elke omvormer?
        batterij:                   # alleen van een hybride omvormer
          energie:                  # 10 kWh
          ruimte:
          lastbewaking:             # blijft hij bij het laden binnen wat de aansluiting overlaat?
        met_stekker:                # met een stekker in een stopcontact?

    # Alleen als er een batterij van een ander merk is; die van een hybride omvormer staat hierboven.
    andere_batterijen:
      - naam:
        fasen:
        vermogen:                   # laden of leveren, wat het grootst is: 800 W
        stroom:                     # per fase: 3.5 A
        groep:
        met_stekker:                # met een stekker in een stopcontact?
        energie:                    # 5 kWh
        ruimte:
        lastbewaking:               # blijft hij bij het laden binnen wat de aansluiting overlaat?

    verbruikers:                    # grote verbruikers; zijn er geen, schrijf dan: verbruikers: []
      - soort:                      # laadpaal, warmtepomp, inductie, boiler of anders
        groep:
        fasen:
        stroom:                     # per fase: 16 A
        lastbewaking:               # begrenst het zichzelf naar wat de aansluiting overlaat?
        dc_detectie:                # laadpaal: detecteert hij zelf gelijkstroom vanaf 6 mA?

    ruimtes:
      - naam:
        soort:                      # meterkast, bijkeuken, hal, zolder, kelder, garage, schuur, slaapkamer, woonkamer of anders
        inhoud:                     # 22 m3; of de drie maten hieronder
        lengte:
        breedte:
        hoogte:
        uitzondering_inhoud:        # alleen voor een ruimte die te klein is
          grond:                    # koel of goed_geventileerd
          document:                 # waaruit dat blijkt
        geventileerd:
        omgeving:                   # droog, nat, stoffig of buiten
        temperatuur:
          laagste:
          hoogste:
        luchtvochtigheid:           # de hoogste: 70 %
        vluchtweg:                  # is het een vluchtweg?
        naast_slaapkamer:
        toegang_kinderen:           # geen, onder_toezicht of zonder_toezicht
        slaapruimte:                # slaapt er iemand?
        brandmelder:                # hangt er een rook- of hittemelder?
        brandgevaarlijke_stoffen:   # ligt er binnen 2 m iets dat licht ontvlamt?
        voertuigen:                 # geen, afgeschermd of bereikbaar
        deur_naar_buiten:           # een eigen deur naar buiten?
        brandbaar:                  # brandbare wand of plafond bij de Sessy, zonder onbrandbare bekleding?

    sessys:
      - naam:
        model:                      # 5 kWh of 10 kWh
        ruimte:                     # de naam van zijn ruimte
        groep:                      # de naam van zijn groep
        gevoed_vanuit:              # werkschakelaar, of de naam van de vorige Sessy in de lus
        fase:                       # L1, L2 of L3; de volgende drie horen hetzelfde te zijn
        brug:
        klem:
        voedingskant:               # net of pv: waar de voedende kabel binnenkomt
        montage:                    # wand of vloer
        wand:
          naam:                     # alleen als niet alle Sessy's naast elkaar passen
          materiaal:
          draagvermogen:            # een 5 kWh Sessy weegt 46 kg, een van 10 kWh 96 kg
        vast_aan_wand:
        pootjes:
        schoren:
        vrije_ruimte:
          links:
          rechts:
          boven:
          onder:                    # alleen aan de wand
          naaste_sessy:             # alleen met meer Sessy's in de ruimte
        direct_zonlicht:
        boven_verwarming:
        boven_omvormer:
        warmtebron_dichtbij:
        apparaten_houden_ruimte:    # staat er niets naast: ja
        batterijpakketten:          # één paar bij 5 kWh, twee paren bij 10 kWh
          - base:
            stack:
        batterijparen:              # zonder serienummers: hoeveel paren het zijn
        dongel:
          aanwezig:
          verbinding:               # wifi of ethernet
          band:                     # deze drie alleen als het anders is dan bij netwerk: 2.4 GHz of 5 GHz
          gastnetwerk:
          bereikt_p1:               # komt deze dongel bij de P1-meter?
          signaalsterkte:           # -63 dBm
          adres:                    # 192.168.1.21
          tweede_adres:             # hetzelfde apparaat anders genoemd, zoals sessy-abcd.local
        instellingen:               # zoals ze in de dongel komen
          groepsstroom:             # de automaat van zijn groep
          fasestroom:               # de hoofdzekering
          sessys_op_groep:          # Sessy's op deze groep en deze fase
          sessys_op_fase:           # Sessy's op deze fase
          sessys_totaal:            # alle Sessy's in huis
          actieve_fase:
          p1_adres:
          pv_adres:                 # de Sessy met de omvormer; is het deze: localhost
          minimaal_vermogen:        # 50 W
          maximaal_vermogen:        # 2200 W
          strategie:                # POWER_STRATEGY_NOM bij het opleveren
          actieve_uren:             # 00:00-23:59

    netwerk:
      band:                         # 2.4 GHz of 5 GHz
      gastnetwerk:                  # een gastnetwerk?
      mesh:
      mesh_in_beide_richtingen:
      dongels_bereiken_p1:          # komen de dongels bij de P1-meter?

    slimme_meter:
      p1_poort:                     # heeft de meter een P1-poort?
      dsmr:                         # 2.2, 3.0, 4.0, 4.2 of 5.0
      vermogen_per_fase:            # geeft zij het vermogen van elke fase?
      spanning_per_fase:            # en de spanning?

    p1_meter:
      aanwezig:
      ingang:                       # slimme_meter, splitter of anders
      poort_in_gebruik:             # zit er al iets in de P1-poort van de slimme meter?
      ander_apparaat_op_uitgang:    # komt dat dan op de uitgang van de Sessy P1-meter?
      plaats:                       # meterkast of elders
      stopcontact:
      verbinding:                   # wifi of ethernet
      band:                         # deze twee alleen als het anders is dan bij netwerk
      gastnetwerk:
      signaalsterkte:
      adres:                        # 192.168.1.20
      tweede_adres:                 # dezelfde meter anders genoemd, zoals sessy-p1.local

    # Alleen zonder P1-poort: de CT-meter komt dan in de plaats van de P1-meter.
    ct_meter:
      aanwezig:
      fasen:                        # welke fasen een klem hebben: [L1, L2, L3]
      op_hoofdaansluiting:          # om de aders van de hoofdaansluiting, vóór alle groepen?
      stopcontact:
      verbinding:                   # wifi of ethernet
      signaalsterkte:
      adres:                        # 192.168.1.20
      tweede_adres:

    van_het_net:
      duur:                         # 10 dagen; blijven ze aangesloten: 0 dagen
      lading:
      perioden:                     # niet alle Sessy's tegelijk, of meermalen: [{sessys: [S1], duur: 10 dagen, lading: 50 %}]

    opslag:
      direct_zonlicht:              # staan de dozen in de zon?

    # Alleen bij een opgeleverde installatie: wie haar keurt, en binnen welke termijn gebreken hersteld zijn.
    keuring:
      keurmeester:
      bedrijf:
      gevaar:                       # zonder: klasse 1, direct (0 dagen)
        klasse:
        binnen_maanden:
        binnen_dagen:
      voorzichtig:                  # zonder: klasse 2, binnen 1 maand
        klasse:
        binnen_maanden:
        binnen_dagen:
      let_op:                       # zonder: klasse 3, binnen 3 maanden
        klasse:
        binnen_maanden:
        binnen_dagen:
      prestatie:                    # zonder: klasse 4, zonder termijn
        klasse:
        binnen_maanden:
        binnen_dagen:

    # Alleen bij een opgeleverde installatie: wat er is onderzocht, door wie en hoe.
    waarnemingen:
      - punten:                     # nummers of namen van eisen, zoals in het rapport: [MNT-008, free-space]
        onderwerpen:                # waarvan: [S1]; zonder: alles waarvoor de punten gelden
        in_orde:
        hoe:                        # uitlezing, meting, foto of verklaring
        waarde:                     # wat er is gemeten, met de eenheid
        instrument:                 # bij een meting: waarmee, en wanneer dat is gekalibreerd
        gekalibreerd:
        document:                   # bij een foto of uitlezing: het bestand
        door:
        datum:                      # 2026-03-02

    # Alleen als met reden van een eis wordt afgeweken; anders: afwijkingen: []
    afwijkingen:
      - eis:                        # de naam van de eis, zoals in het rapport
        onderwerp:                  # waarvoor, zoals in het rapport; locatie is de hele locatie
        reden:
        door:                       # wie dat besloot
        datum:
        tot_en_met:                 # tot en met
        document:                   # verplicht bij een eis met ernst gevaar

    """#
  ),
  (
    "ten-faults",
    #"""
    # Tien fouten, verschillend van soort en van ernst. Bij elke staat “FOUT” op de regel die
    # het rapport aanwijst. Al het andere klopt en is opgegeven.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0099
      klant: familie Pietersen
      adres: Hoofdweg 61, Oosterveen
      datum: 2026-02-16
      gebruik: woning
      installateur:
        bedrijf: Kluswerk Compleet
        persoon: D. Pietersen
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 3
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 228 V, hoogste: 243 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 4}
      # 25 A van het net, 16 A van G7 en 16 A van G8 samen is 57 A.
      rail: {nominale_stroom: 40 A}         # FOUT 1: een rail van 40 A voert geen 57 A
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 4
          groepen: [G1, G2]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: woonhuis
      - naam: G2
        fasen: [L2]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: keuken
      - naam: G7
        fasen: [L1, L2, L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 4
          type: AC                          # FOUT 2: type AC mag niet bij een Sessy
          aanspreekstroom: 300 mA
        kabel:
          aderdoorsnede: 4 mm2
          aantal_aders: 5
          aders: soepel
          adereindhulzen: nee               # FOUT 3: soepele aders zonder adereindhulzen
          lengte: 9 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 4, nominale_stroom: 25 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: omvormer en Sessy garage
      - naam: G8
        fasen: [L3]
        automaat:
          soort: aardlekautomaat
          nominale_stroom: 16 A
          karakteristiek: B
          polen: 2
          type: A
          aanspreekstroom: 30 mA
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 7 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: ja              # FOUT 4: de wasdroger zit op dezelfde groep
        bestemming: Sessy gang, en de wasdroger

    omvormers:
      - naam: omvormer
        fasen: [L1, L2, L3]
        vermogen: 4.2 kW
        stroom: 6.1 A
        groep: G7
        op_sessy: S1
        klemmen: net                        # FOUT 5: hoort op de kant Zonnepanelen
        dc_lekstroom_verklaring: ja

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: garage
        inhoud: 5.4 m3                      # FOUT 6: één Sessy vraagt 6 m³
        geventileerd: nee                   # FOUT 7: er is geen ventilatie
        omgeving: droog
        temperatuur: {laagste: 5 °C, hoogste: 20 °C}
        luchtvochtigheid: 75 %
        vluchtweg: nee
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht
      - naam: gang
        inhoud: 12 m3
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 14 °C, hoogste: 20 °C}
        luchtvochtigheid: 60 %
        vluchtweg: ja                       # FOUT 8: door de gang moet men naar buiten kunnen
        naast_slaapkamer: nee
        toegang_kinderen: onder_toezicht

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: garage
        groep: G7
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: wand
        wand: {materiaal: kalkzandsteen, draagvermogen: 120 kg}
        vast_aan_wand: ja
        pootjes: nee
        schoren: nee
        vrije_ruimte:
          links: 40 cm
          rechts: 6 cm                      # FOUT 9: te dicht op de muur; 10 cm is het minst
          boven: 60 cm
          onder: 50 cm
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2408-66D2, stack: S2408-66D2}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -63 dBm, adres: 192.168.1.9}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 2
          actieve_fase: L1
          p1_adres: 192.168.1.8
          pv_adres: localhost
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

      - naam: S2
        model: 5 kWh
        ruimte: gang
        groep: G8
        gevoed_vanuit: werkschakelaar
        fase: L3
        brug: L3
        klem: L3
        voedingskant: net
        montage: vloer
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 30 cm, rechts: 30 cm, boven: 80 cm}
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2408-66E8, stack: S2408-66E8}
        dongel: {aanwezig: ja, verbinding: wifi, signaalsterkte: -59 dBm}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 2
          actieve_fase: L3
          p1_adres: 192.168.1.8
          pv_adres: 192.168.1.9             # het adres van S1, die de omvormer draagt
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: wifi
      signaalsterkte: -60 dBm
      adres: 192.168.1.8

    van_het_net:
      duur: 10 dagen
      lading: 3 %                           # FOUT 10: zo lang van het net vraagt 5 %

    opslag:
      direct_zonlicht: nee

    """#
  ),
  (
    "waiver",
    #"""
    # Eén Sessy die aan twee eisen niet voldoet, en voor allebei een ontheffing heeft. De locatie
    # voldoet dan, en het rapport zegt dat zij dat met twee ontheffingen doet.
    #
    # Een ontheffing geldt van datum tot en met tot_en_met. De dag van beoordeling is locatie.datum, of de
    # dag die u met --date opgeeft: vanaf 2026-10-01 voldoet deze locatie dus niet meer.
    plancheck: 1

    locatie:
      opdrachtnummer: 2026-0188
      klant: mw. T. Postma
      adres: Lindelaan 27, Oudeveen
      datum: 2026-06-08
      gebruik: woning
      installateur:
        bedrijf: Hofman Elektra
        persoon: R. Hofman
        bevoegd: ja
        nen1010: ja
      aangemeld: ja

    aansluiting:
      fasen: 1
      nul: ja
      hoofdzekering: 25 A
      spanning: {laagste: 225 V, hoogste: 236 V}

    meterkast:
      hoofdschakelaar: {nominale_stroom: 40 A, polen: 2}
      rail: {nominale_stroom: 63 A}
      aardlekschakelaars:
        - naam: A1
          type: A
          nominale_stroom: 63 A
          aanspreekstroom: 30 mA
          polen: 2
          groepen: [G1, G2, G3]

    groepen:
      - naam: G1
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: ja
        bestemming: woonkamer en slaapkamers
      - naam: G2
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        stopcontacten: ja
        andere_verbruikers: nee
        bestemming: keuken en wasmachine
      - naam: G3
        fasen: [L1]
        automaat: {soort: installatieautomaat, nominale_stroom: 16 A, karakteristiek: B, polen: 2}
        kabel:
          aderdoorsnede: 2.5 mm2
          aantal_aders: 3
          aders: massief
          lengte: 6 m
          installatiemethode: B2
          omgevingstemperatuur: 30 °C
          stroomkringen: 1
        werkschakelaar: {aanwezig: ja, polen: 2, nominale_stroom: 20 A}
        stopcontacten: nee
        andere_verbruikers: nee
        bestemming: Sessy

    omvormers: []

    verbruikers: []                 # geen laadpaal, warmtepomp, inductie of boiler

    ruimtes:
      - naam: achterhal
        lengte: 280 cm
        breedte: 220 cm
        hoogte: 260 cm
        geventileerd: ja
        omgeving: droog
        temperatuur: {laagste: 15 °C, hoogste: 20 °C}
        luchtvochtigheid: 60 %
        vluchtweg: ja               # ernst gevaar: ontheffing hieronder
        naast_slaapkamer: nee
        toegang_kinderen: geen

    sessys:
      - naam: S1
        model: 5 kWh
        ruimte: achterhal
        groep: G3
        gevoed_vanuit: werkschakelaar
        fase: L1
        brug: L1
        klem: L1
        voedingskant: net
        montage: vloer
        vast_aan_wand: ja
        pootjes: ja
        schoren: nee
        vrije_ruimte: {links: 40 cm, rechts: 8 cm, boven: 90 cm} # rechts te weinig: ontheffing hieronder
        direct_zonlicht: nee
        boven_verwarming: nee
        boven_omvormer: nee
        warmtebron_dichtbij: nee
        apparaten_houden_ruimte: ja
        batterijpakketten:
          - {base: B2503-40E7, stack: S2503-40E7}
        dongel: {aanwezig: ja, verbinding: ethernet}
        instellingen:
          groepsstroom: 16 A
          fasestroom: 25 A
          sessys_op_groep: 1
          sessys_op_fase: 1
          sessys_totaal: 1
          actieve_fase: L1
          p1_adres: 192.168.1.77
          pv_adres:
          minimaal_vermogen: 50 W
          maximaal_vermogen: 2200 W

    netwerk:
      band: 2.4 GHz
      gastnetwerk: nee
      mesh: nee
      dongels_bereiken_p1: ja

    p1_meter:
      aanwezig: ja
      ingang: slimme_meter
      poort_in_gebruik: nee
      plaats: meterkast
      stopcontact: ja
      verbinding: ethernet
      adres: 192.168.1.77

    van_het_net:
      duur: 0 dagen

    opslag:
      direct_zonlicht: nee

    afwijkingen:
      - eis: escape-route           # de naam van de eis, zoals in het rapport
        onderwerp: achterhal        # een vluchtweg is een eigenschap van de ruimte
        reden: Gevlucht wordt door de voordeur en de tuindeur; de achterhal is een derde weg, die in september vervalt.
        door: K. Visser, adviseur brandveiligheid
        datum: 2026-06-01
        tot_en_met: 2026-09-30
        document: advies KV-2026-031 van 2026-06-01   # verplicht bij ernst gevaar

      - eis: free-space
        onderwerp: S1
        reden: De bergkast rechts van de Sessy gaat er bij de verbouwing in september uit.
        door: R. Hofman, met de klant
        datum: 2026-06-04
        tot_en_met: 2026-09-30
        document: e-mail van de klant, 2026-06-04

    """#
  ),
]
