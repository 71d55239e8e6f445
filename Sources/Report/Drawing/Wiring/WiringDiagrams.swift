import PlanCheck

/// The wiring diagram of a site, in the manner of the manual's sheets: one, or if it has more
/// groups with Sessys than fit side by side, one for every few of them.
func wiringDiagrams(of content: ReportContent, in language: Language) -> [Drawing] {
  let (inspection, survey) = (content.inspection, content.inspection.survey)
  let builder = SceneBuilder(survey, language, findings: content.marks.spoken(in: language))
  var circuits = survey.groups.filter { $0.hasSessy.value == true }.map { Optional($0) }
  let site = survey.site
  if site.sessys.elements.contains(where: { $0.group.index == nil })
    || site.inverters.elements.contains(where: { $0.group.index == nil })
  {
    circuits.append(nil)
  }
  // Sources before groups that only take.
  let rest = survey.groups.filter { $0.hasSessy.value != true }
  let others = rest.filter { $0.inverterCount.value != 0 } + rest.filter { $0.inverterCount.value == 0 }
  let sheets = circuits.isEmpty ? [[]] : circuits.chunks(of: 3)
  return sheets.enumerated().map { index, drawn in
    let part =
      sheets.count == 1
      ? Text(nl: "", en: "")
      : Text(
        nl: ", blad \(index + 1) van \(sheets.count)", en: ", part \(index + 1) of \(sheets.count)")
    let title = Text(
      nl: "Aansluitschema van \(inspection.name)\(part)", en: "Wiring diagram of \(inspection.name)\(part)")
    return WiringLayout.drawing(
      of: builder.scene(
        of: drawn, others: index == 0 ? others : [], title: title(language),
        titleBlock: content.titleBlock(for: drawn, in: language)))
  }
}

extension Inspection {
  /// What the site is called: its reference or, without one, the customer or the file.
  var name: String {
    let project = plan.site.project
    return project.reference.value?.description ?? project.customer.value ?? plan.file.name
  }
}

extension ReportContent {
  fileprivate func titleBlock(
    for groups: [LoadedGroup?], in language: Language
  ) -> [(label: String, text: String)] {
    func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
    let project = inspection.plan.site.project
    let notStated = Verdict.notStated.label(language)
    let site = [project.customer.value, project.address.value].compactMap { $0 }
    let places = groups.compactMap { $0?.place }
    let choices = sheets.filter { choice in choice.group.map { places.contains($0.place) } ?? true }
    let sheets = choices.map { choice in
      let reason = [choice.reason, choice.difference].compactMap { $0?(language) }.joined(separator: " ")
      return (
        label: choice.group?.label ?? say("Meterkast", "Meter box"),
        text: "\(choice.sheetWords(language)). \(reason)"
      )
    }
    return [
      (
        label: say("Locatie", "Site"),
        text: site.isEmpty ? notStated : site.joined(separator: ", ")
      ),
      (
        label: say("Opdracht, datum", "Order, date"),
        text: [
          project.reference.value?.description ?? notStated, project.date.value?.description ?? notStated,
        ]
        .joined(separator: ", ")
      ),
    ] + sheets + inspection.subBoards(language) + [
      (
        label: say("Handleiding", "Manual"),
        text: say(
          "uitgave \(inspection.edition.name), bijlage \(inspection.edition.sections[.wiringSheets])",
          "edition \(inspection.edition.name), appendix \(inspection.edition.sections[.wiringSheets])")
          + ". " + drawnFromText(language)
      )
    ]
  }
}

extension Inspection {
  /// What the drawing shows on the busbar of the meter box and is on a sub-board.
  fileprivate func subBoards(_ language: Language) -> [(label: String, text: String)] {
    survey.groups.compactMap { feed in
      let behind = survey.groups.filter { survey.feed(of: $0)?.index == feed.index }
      guard !behind.isEmpty else { return nil }
      let names = behind.map { $0.label }.joined(separator: ", ")
      return (
        label: Text(nl: "Onderverdeler", en: "Sub-board")(language),
        text: Text(
          nl:
            "Niet op hun plaats getekend: \(names) zitten niet op de rail van de meterkast maar in de onderverdeler achter \(feed.label).",
          en:
            "Not drawn in place: \(names) are not on the busbar of the meter box but on the sub-board behind \(feed.label)."
        )(language)
      )
    }
  }
}

/// Interpretation, row 36 of the unclear passages: the pictures of the manual are not at hand.
let drawnFromText = Text(
  nl:
    "Getekend naar de tekst van de handleiding: hoe de klemmen er van voren uitzien, toont de Sessy zelf.",
  en: "Drawn by the manual's text: what the terminals look like from the front, the Sessy itself shows.")

extension SheetChoice {
  fileprivate func sheetWords(_ language: Language) -> String {
    guard let sheet else { return match.label.capitalised(language) }
    return Text(
      nl: "Schema \(sheet.rawValue), \(sheet.title) (\(match.label))",
      en: "Sheet \(sheet.rawValue), \(sheet.title) (\(match.label))")(language)
  }
}

extension Array {
  /// The elements in pieces of a length, the last as long as what is left.
  fileprivate func chunks(of length: Int) -> [[Element]] {
    stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min($0 + length, count)]) }
  }
}
