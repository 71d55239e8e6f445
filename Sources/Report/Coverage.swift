public import PlanCheck

/// What becomes of each statement of an edition, where each rule comes from, and how many
/// there are: what `plancheck rules --coverage` prints.
public func coverage(of edition: Edition, in language: Language) -> String {
  let rows = edition.register.map { (row: $0, rules: edition.rules(for: $0)) }
  let paragraphs =
    [statements(rows, language)] + rulesBack(edition, language) + [counts(rows, edition, language)]
  return paragraphs.joined(separator: "\n\n") + "\n"
}

private typealias CoveredRow = (row: RegisterRow, rules: [Rule])

private func statements(_ rows: [CoveredRow], _ language: Language) -> String {
  let heading = Text(nl: "Van de handleiding naar de eisen", en: "From the manual to the rules")
  let width = 64
  let lines = rows.map { row, rules in
    let asks = row.asks(language).shortened(to: width).padded(to: width)
    return
      "  \(row.id.padded(to: 8)) \(row.section.padded(to: 17)) \(asks) \(row.place(among: rules)(language))"
  }
  return ([heading(language)] + lines).joined(separator: "\n")
}

private func rulesBack(_ edition: Edition, _ language: Language) -> [String] {
  let heading = Text(
    nl: "En terug: van de eisen naar de handleiding", en: "And back: from the rules to the manual")
  let beyond = Text(nl: "gaat verder dan de handleiding", en: "goes beyond the manual")
  let chapters = edition.chapters.map { chapter in
    let lines = chapter.rules.map { rule in
      let origin = rule.covers + (rule.goesBeyondManual ? [beyond(language)] : [])
      return "  \(rule.id.padded(to: 32)) \(origin.joined(separator: ", "))"
    }
    return ([chapter.title(language)] + lines).joined(separator: "\n")
  }
  return [heading(language)] + chapters
}

private func counts(_ rows: [CoveredRow], _ edition: Edition, _ language: Language) -> String {
  func count(_ isCounted: (RegisterRow.Place) -> Bool) -> Int { rows.count { isCounted($0.row.place) } }
  let open = rows.count { $0.row.place.isRules && $0.rules.isEmpty }
  let beyond = edition.rules.count { $0.goesBeyondManual }
  let lines = [
    (rows.count, Text(nl: "punten uit de handleiding, waarvan", en: "points of the manual, of which")),
    (count { $0.isRules } - open, Text(nl: "met een eis", en: "with a rule")),
    (count { $0.isFigure }, Text(nl: "als kengetal", en: "as a figure")),
    (count { $0.isChecklist }, Text(nl: "op een checklist", en: "on a checklist")),
    (
      count { $0.isExamination },
      Text(nl: "te zien in een voltooide installatie", en: "examined in a completed installation")
    ),
    (open, Text(nl: "zonder plaats: er is nog geen eis voor", en: "without a place: there is no rule yet")),
    (edition.rules.count, Text(nl: "eisen, waarvan", en: "rules, of which")),
    (edition.rules.count - beyond, Text(nl: "uit de handleiding", en: "from the manual")),
    (beyond, Text(nl: "verder dan de handleiding", en: "beyond the manual")),
  ]
  return lines.map { count, what in
    let number = String(count)
    return "\(String(repeating: " ", count: max(0, 5 - number.count)))\(number) \(what(language))"
  }.joined(separator: "\n")
}

extension Rule {
  /// Whether it rests on something other than the manual.
  fileprivate var goesBeyondManual: Bool { citation.section == nil }
}
