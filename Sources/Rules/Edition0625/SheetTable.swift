package import PlanCheck

extension SheetRow {
  private static let many = 1_000_000

  /// The wiring sheets of appendix III. Sheets 1 and 3 carry no number in the text: they are
  /// counted from the table of contents. That sheets 5 and 6 draw an inverter is read from their
  /// notes. Sheet 7 is for a group without one, whatever its title says.
  @ListBuilder<SheetRow> package static var edition0625: [SheetRow] {
    SheetRow(
      nil, .several, 1...many, .any, .none, nil, addsSheet8: true,
      reason: Text(
        nl:
          "Op deze groep zitten twee of meer omvormers. Geen schema tekent dat: elk schema heeft er één op de groep van de Sessy's.",
        en: "This group has two or more inverters. No sheet draws that: each has one on the Sessys' group."),
      difference: Text(
        nl:
          "Laat één omvormer op deze groep en geef de andere een eigen groep; volg voor de meterkast schema 8.",
        en:
          "Leave one inverter on this group and give the others a group of their own; follow sheet 8 for the meter box."
      ))
    SheetRow(
      .one, .none, 1...1, .any, .exact, .noSolar,
      reason: Text(
        nl:
          "Eenfasemeterkast, één Sessy, geen omvormer op de groep. Niet schema 3: dat tekent een omvormer.",
        en:
          "Single-phase meter box, one Sessy, no inverter on the group. Not sheet 3, which draws an inverter."
      ))
    SheetRow(
      .one, .none, 2...2, .any, .nearest, .twoOnOnePhase,
      reason: Text(
        nl: "Twee Sessy's op dezelfde fase tekent alleen schema 5. Schema 4 heeft er maar één.",
        en: "Only sheet 5 draws two Sessys on the same phase. Sheet 4 has but one."),
      difference: Text(
        nl:
          "Lees schema 5 met een tweepolige aardlekautomaat en werkschakelaar, een drieaderige kabel en zonder omvormer.",
        en: "Read sheet 5 with a two-pole RCBO and work switch, a three-core cable, and no inverter."))
    SheetRow(
      .one, .none, 3...many, .any, .none, nil,
      reason: Text(
        nl: "Geen schema tekent drie of meer Sessy's op een eenfasegroep.",
        en: "No sheet draws three or more Sessys on a single-phase group."),
      difference: Text(
        nl: "Verdeel de Sessy's over meer groepen: elk volgens schema 4, en de meterkast volgens schema 8.",
        en: "Divide the Sessys over more groups: each by sheet 4, and the meter box by sheet 8."))
    SheetRow(
      .one, .singlePhase, 1...1, .any, .exact, .singlePhaseHouse,
      reason: Text(
        nl:
          "Eenfasemeterkast, één Sessy en een eenfase-omvormer op de groep. Schema 4 heeft geen omvormer, schema 2 is voor drie fasen.",
        en:
          "Single-phase meter box, one Sessy, and a single-phase inverter on the group. Sheet 4 has no inverter, sheet 2 is for three phases."
      ))
    SheetRow(
      .one, .singlePhase, 2...2, .any, .nearest, .twoOnOnePhase,
      reason: Text(
        nl:
          "Twee Sessy's op dezelfde fase met een omvormer tekent alleen schema 5. Schema 3 heeft maar één Sessy.",
        en: "Only sheet 5 draws two Sessys on the same phase with an inverter. Sheet 3 has but one Sessy."),
      difference: Text(
        nl:
          "Schema 5 tekent een vierpolige aardlekautomaat en vijf aders; zijn toelichting staat de eenfase-uitvoering toe.",
        en: "Sheet 5 draws a four-pole RCBO and five cores; its note allows the single-phase version."))
    SheetRow(
      .one, .singlePhase, 3...many, .any, .none, nil,
      reason: Text(
        nl: "Geen schema tekent drie of meer Sessy's met een omvormer op een eenfasegroep.",
        en: "No sheet draws three or more Sessys with an inverter on a single-phase group."),
      difference: Text(
        nl: "Verdeel de Sessy's over meer groepen.", en: "Divide the Sessys over more groups."))
    SheetRow(
      .three, .none, 1...1, .any, .nearest, .noSolar,
      reason: Text(
        nl:
          "Eén Sessy zonder omvormer op de groep tekent alleen schema 4. Schema 1 en 2 tekenen een omvormer.",
        en: "Only sheet 4 draws one Sessy without an inverter on the group. Sheets 1 and 2 draw an inverter."),
      difference: Text(
        nl:
          "Schema 4 is van een eenfasemeterkast: lees het op de gekozen fase. Bij een vijfaderige kabel en vierpolige automaat past schema 7 met één Sessy.",
        en:
          "Sheet 4 is of a single-phase meter box: read it on the chosen phase. With a five-core cable and four-pole breaker sheet 7 fits, with one Sessy."
      ))
    SheetRow(
      .three, .none, 2...2, .samePhase, .nearest, .twoOnOnePhase,
      reason: Text(
        nl: "Twee Sessy's op dezelfde fase tekent alleen schema 5. Schema 7 verdeelt ze over de fasen.",
        en: "Only sheet 5 draws two Sessys on the same phase. Sheet 7 spreads them over the phases."),
      difference: Text(nl: "Lees schema 5 zonder omvormer.", en: "Read sheet 5 without an inverter."))
    SheetRow(
      .three, .none, 2...2, .different, .nearest, .upToSixWithoutSolar,
      reason: Text(
        nl:
          "Sessy's op verschillende fasen zonder omvormer tekent schema 7, tot zes stuks. Schema 5 zet ze op één fase.",
        en:
          "Sheet 7 draws Sessys on different phases without an inverter, up to six. Sheet 5 puts them on one phase."
      ),
      difference: Text(nl: "Teken er twee in plaats van zes.", en: "Draw two instead of six."))
    SheetRow(
      .three, .none, 3...3, .oneOnEach, .exact, .upToSixWithoutSolar,
      reason: Text(
        nl:
          "Drie Sessy's, één op elke fase, zonder omvormer op de groep. Schema 6 toont dezelfde verdeling, maar met een omvormer.",
        en:
          "Three Sessys, one on each phase, without an inverter on the group. Sheet 6 shows the same spread, but with an inverter."
      ))
    SheetRow(
      .three, .none, 3...3, .notOneOnEach, .nearest, .upToSixWithoutSolar,
      reason: Text(
        nl: "Drie Sessy's zonder omvormer op de groep: schema 7. Schema 6 tekent een omvormer.",
        en: "Three Sessys without an inverter on the group: sheet 7. Sheet 6 draws an inverter."),
      difference: Text(
        nl: "Schema 7 verdeelt de Sessy's over de fasen; hier zijn ze ongelijk verdeeld.",
        en: "Sheet 7 spreads the Sessys over the phases; here they are spread unevenly."))
    SheetRow(
      .three, .none, 4...6, .twoAtMost, .exact, .upToSixWithoutSolar,
      reason: Text(
        nl:
          "Vier tot zes Sessy's, ten hoogste twee per fase, zonder omvormer op de groep. Schema 6 gaat maar tot drie.",
        en:
          "Four to six Sessys, two a phase at most, without an inverter on the group. Sheet 6 goes to three only."
      ))
    SheetRow(
      .three, .none, 4...6, .threeOrMore, .nearest, .upToSixWithoutSolar,
      reason: Text(
        nl: "Vier tot zes Sessy's zonder omvormer op de groep: schema 7. Schema 6 gaat maar tot drie.",
        en: "Four to six Sessys without an inverter on the group: sheet 7. Sheet 6 goes to three only."),
      difference: Text(
        nl: "Schema 7 zet er twee op elke fase; hier zitten er drie of meer op één fase.",
        en: "Sheet 7 puts two on each phase; here there are three or more on one phase."))
    SheetRow(
      .three, .none, 7...many, .any, .none, nil, addsSheet8: true,
      reason: Text(
        nl: "Geen schema tekent meer dan zes Sessy's op één groep.",
        en: "No sheet draws more than six Sessys on one group."),
      difference: Text(
        nl:
          "Verdeel de Sessy's over groepen van ten hoogste zes, elk volgens schema 7, en de meterkast volgens schema 8.",
        en: "Divide the Sessys over groups of six at most, each by sheet 7, and the meter box by sheet 8."))
    SheetRow(
      .three, .threePhase, 1...1, .any, .exact, .threePhaseInverter,
      reason: Text(
        nl:
          "Driefasenmeterkast, één Sessy en een driefasenomvormer op de groep. Schema 2 tekent een eenfase-omvormer.",
        en:
          "Three-phase meter box, one Sessy, and a three-phase inverter on the group. Sheet 2 draws a single-phase inverter."
      ))
    SheetRow(
      .three, .twoPhase, 1...1, .any, .nearest, .threePhaseInverter,
      reason: Text(
        nl:
          "Een omvormer op twee fasen tekent geen schema; schema 1, met drie fasen, komt het dichtst in de buurt.",
        en: "No sheet draws an inverter on two phases; sheet 1, with three, comes closest."),
      difference: Text(
        nl: "Lees schema 1 met twee fasen naar de omvormer.",
        en: "Read sheet 1 with two phases to the inverter."))
    SheetRow(
      .three, .singlePhase, 1...1, .any, .exact, .singlePhaseInverter,
      reason: Text(
        nl:
          "Driefasenmeterkast, één Sessy en een eenfase-omvormer op de groep. Schema 1 tekent een driefasenomvormer.",
        en:
          "Three-phase meter box, one Sessy, and a single-phase inverter on the group. Sheet 1 draws a three-phase inverter."
      ))
    SheetRow(
      .three, .one, 2...2, .samePhase, .exact, .twoOnOnePhase,
      reason: Text(
        nl:
          "Twee Sessy's op dezelfde fase, met een omvormer op de groep. Schema 7 heeft geen omvormer, schema 6 drie Sessy's.",
        en:
          "Two Sessys on the same phase, with an inverter on the group. Sheet 7 has no inverter, sheet 6 three Sessys."
      ))
    SheetRow(
      .three, .one, 2...2, .different, .nearest, .twoOnOnePhase,
      reason: Text(
        nl:
          "Twee Sessy's met een omvormer op de groep tekent alleen schema 5. Schema 7 heeft geen omvormer, schema 6 drie Sessy's.",
        en:
          "Only sheet 5 draws two Sessys with an inverter on the group. Sheet 7 has no inverter, sheet 6 three Sessys."
      ),
      difference: Text(
        nl: "Schema 5 zet beide op L1; zijn toelichting staat toe de tweede op een andere fase te zetten.",
        en: "Sheet 5 puts both on L1; its note allows the second to be put on another phase."))
    SheetRow(
      .three, .one, 3...3, .oneOnEach, .exact, .threeOverThreePhases,
      reason: Text(
        nl: "Drie Sessy's, één op elke fase, met een omvormer op de groep. Schema 7 heeft geen omvormer.",
        en: "Three Sessys, one on each phase, with an inverter on the group. Sheet 7 has no inverter."))
    SheetRow(
      .three, .one, 3...3, .notOneOnEach, .nearest, .threeOverThreePhases,
      reason: Text(
        nl: "Drie Sessy's met een omvormer op de groep tekent alleen schema 6. Schema 7 heeft geen omvormer.",
        en: "Only sheet 6 draws three Sessys with an inverter on the group. Sheet 7 has no inverter."),
      difference: Text(
        nl: "Schema 6 zet er één op elke fase; hier zijn ze anders verdeeld.",
        en: "Sheet 6 puts one on each phase; here they are spread otherwise."))
    SheetRow(
      .three, .one, 4...many, .any, .none, nil, addsSheet8: true,
      reason: Text(
        nl:
          "Geen schema tekent vier of meer Sessy's met een omvormer op dezelfde groep: schema 6 gaat tot drie, schema 7 heeft geen omvormer.",
        en:
          "No sheet draws four or more Sessys with an inverter on the same group: sheet 6 goes to three, sheet 7 has no inverter."
      ),
      difference: Text(
        nl:
          "Geef de omvormer een eigen groep. Dan past schema 7 voor de Sessy's en schema 8 voor de meterkast.",
        en: "Give the inverter a group of its own. Then sheet 7 fits the Sessys, and sheet 8 the meter box."))
  }
}
