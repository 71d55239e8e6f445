import PlanCheck

/// The wiring diagram of a site, in the manner of the manual's sheets, on as many sheets as it takes.
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
  let title = Text(nl: "Aansluitschema van \(inspection.name)", en: "Wiring diagram of \(inspection.name)")
  return WiringLayout.drawings(
    of: builder.scene(
      of: circuits, others: others, title: title(language), titleBlock: content.titleBlock(in: language),
      notes: content.notes(in: language)))
}

extension Inspection {
  /// What the site is called: its reference or, without one, the customer or the file.
  var name: String {
    let project = plan.site.project
    return project.reference.value?.description ?? project.customer.value ?? plan.file.name
  }
}

extension ReportContent {
  /// Whose drawing it is.
  func titleBlock(in language: Language) -> TitleBlock {
    func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
    let project = inspection.plan.site.project
    let notStated = Verdict.notStated.label(language)
    func joined(_ words: String?...) -> String {
      let stated = words.compactMap { $0 }
      return stated.isEmpty ? notStated : stated.joined(separator: ", ")
    }
    return TitleBlock(
      rows: [
        (label: say("Locatie", "Site"), text: joined(project.customer.value, project.address.value)),
        (
          label: say("Nummer, datum", "Number, date"),
          text:
            "\(joined(project.reference.value?.description)), \(joined(project.date.value?.spoken(in: language)))"
        ),
        (
          label: say("Installateur", "Installer"),
          text: joined(project.installer.company.value, project.installer.person.value)
        ),
        (label: say("Oordeel", "Verdict"), text: inspection.conclusionLabel(language)),
      ], conclusion: inspection.conclusion)
  }

  /// The sheets of the manual, those of several groups together, and what is not as it is drawn. Why those
  /// sheets, the report tells.
  fileprivate func notes(in language: Language) -> [String] {
    func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
    var groups: [(words: String, names: [String])] = []
    for choice in sheets {
      let words = choice.sheetWords(language)
      let name = choice.group?.label ?? say("meterkast", "meter box")
      if let index = groups.firstIndex(where: { $0.words == words }) {
        groups[index].names.append(name)
      } else {
        groups.append((words, [name]))
      }
    }
    let chosen = groups.map { "\($0.names.joined(separator: ", ")): \($0.words)" }.joined(separator: "; ")
    let manual = say(
      "Handleiding \(inspection.edition.name), bijlage \(inspection.edition.sections[.wiringSheets]). \(drawnFromText)",
      "Manual \(inspection.edition.name), appendix \(inspection.edition.sections[.wiringSheets]). \(drawnFromText)"
    )
    return inspection.subBoards(language) + (chosen.isEmpty ? [] : [chosen]) + [manual]
  }
}

extension Inspection {
  /// What the drawing shows on the busbar of the meter box and is on a sub-board.
  fileprivate func subBoards(_ language: Language) -> [String] {
    survey.groups.compactMap { feed in
      let behind = survey.groups.filter { survey.feed(of: $0)?.index == feed.index }
      guard !behind.isEmpty else { return nil }
      let names = behind.map { $0.label }.joined(separator: ", ")
      return Text(
        nl:
          "Niet op hun plaats getekend: \(names) zitten niet op de rail van de meterkast maar in de onderverdeler achter \(feed.label).",
        en:
          "Not drawn in place: \(names) are not on the busbar of the meter box but on the sub-board behind \(feed.label)."
      )(language)
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
