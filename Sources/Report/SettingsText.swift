import PlanCheck

/// The settings of every dongle for a terminal: a card a Sessy, to fill in from.
func settingsText(_ content: ReportContent, _ language: Language, isColoured: Bool) -> String {
  let ink = Ink(isColoured: isColoured)
  let inspection = content.inspection
  let (file, edition) = (inspection.plan.file, inspection.edition)
  let manual = Text(nl: "handleiding", en: "manual")
  let section = edition.sections[.dongleSettings].number
  let title =
    "\(settingsHeading(language)): \(file.name), \(manual(language)) \(edition.name), \(section)"
  let cards = content.settings
  if let withheld = inspection.withheld { return "\(ink.dim(title))\n\n\(withheld(language))\n" }
  var blocks = [ink.dim(title)] + cards.map { $0.block(language, ink) }
  let missing = inspection.missingSessys
  if !missing.isEmpty { blocks.append(missing.lines(language).joined(separator: "\n")) }
  if !cards.isEmpty { blocks.append(estimateMeaning(language)) }
  return blocks.map { $0 + "\n" }.joined(separator: "\n")
}

/// The same in brief, for the report.
func settingsSummary(_ content: ReportContent, _ language: Language, _ ink: Ink) -> String {
  let title = Text(nl: "\(settingsHeading) (5.5.3)", en: "\(settingsHeading) (5.5.3)")
  let cards = content.settings
  var lines = [ink.bold("\(title(language)):")]
  for card in cards {
    let settings = card.rows.map { "\($0.name) \($0.shown(language))" }
    lines.append("  \(ink.bold(card.sessy.label)): \(settings.joined(separator: ", "))")
    lines += card.rows.compactMap { $0.obstacle }.map { "    > \($0(language))" }
    let powers = card.estimates.map { "\($0.label(language)) \($0.shown(language))" }
    lines.append("    \(estimateHeading(language)): \(powers.joined(separator: "; "))")
  }
  var seen: Set<Evidence> = []
  let missing = (content.inspection.missingSessys + cards.flatMap { $0.missing }).filter {
    seen.insert($0).inserted
  }
  lines += missing.lines(language)
  if !cards.isEmpty { lines.append(ink.dim("  \(estimateMeaning(language))")) }
  return lines.joined(separator: "\n")
}

extension SettingsCard {
  fileprivate func block(_ language: Language, _ ink: Ink) -> String {
    let labels = rows.map { $0.label(language).count }
    let (labelWidth, nameWidth) = (labels.max() ?? 0, rows.map { $0.name.count }.max() ?? 0)

    func line(_ label: Text, _ name: String, _ value: Text) -> String {
      "  \(label(language).padded(to: labelWidth))  \(ink.dim(name.padded(to: nameWidth)))  \(value(language))"
    }
    var lines = [ink.bold(sessy.label)]
    for row in rows {
      lines.append(line(row.label, row.name, row.shown))
      if let obstacle = row.obstacle { lines.append("    > \(obstacle(language))") }
      lines += row.missing.lines(language)
    }
    lines.append("  \(estimateHeading(language))")
    for estimate in estimates {
      lines.append(line(estimate.label.capitalised, "", estimate.shown))
      lines += estimate.missing.lines(language)
    }
    return lines.joined(separator: "\n")
  }
}

extension [Evidence] {
  fileprivate func lines(_ language: Language) -> [String] {
    map { "    ? \($0.path)  \($0.description(language))" }
  }
}
