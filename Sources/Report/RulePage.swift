public import PlanCheck

/// One rule in full, as Markdown: what `plancheck explain` prints of it.
public func rulePage(_ rule: Rule, of edition: Edition, in language: Language) -> String {
  page(of: rule, level: 1, of: edition, in: language) + "\n"
}

/// One row of the register, and the rules that enforce it: what `plancheck explain` prints of it.
public func rowPage(_ row: RegisterRow, of edition: Edition, in language: Language) -> String {
  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
  let rules = edition.rules(for: row)
  var facts = [
    "- \(say("Bron", "Source")): \(say("handleiding", "manual")) \(edition.name), \(row.section)",
    "- \(say("Plaats", "Place")): \(row.place(among: rules)(language))",
  ]
  if case .checklist(_, _, let reason) = row.place {
    facts.append("- \(say("Waarom", "Why")): \(reason(language))")
  }
  let parts = ["# \(row.id)", row.asks(language), facts.joined(separator: "\n")]
  return (parts + rules.map { page(of: $0, level: 2, of: edition, in: language) })
    .joined(separator: "\n\n") + "\n"
}

/// The page of a rule below a heading that is its id alone, so that links to it stay.
func page(of rule: Rule, level: Int, of edition: Edition, in language: Language) -> String {
  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
  var parts = [
    "\(String(repeating: "#", count: level)) \(rule.id)", rule.demand(language), rule.reason(language),
    particulars(of: rule, in: edition, language).map { "- \($0)" }.joined(separator: "\n"),
  ]
  func show(_ example: Example?, _ title: String) {
    guard let example else { return }
    parts += ["\(title):", "```yaml\n\(example.text)\n```"]
  }
  show(rule.passing.first, say("Zo voldoet het", "This passes"))
  show(rule.failing.first, say("Zo voldoet het niet", "This fails"))
  parts.append("\(say("Wat er mis is", "What is wrong")): \(rule.fault(language))")
  if let remedy = remedy(of: rule, by: edition) {
    parts.append("\(say("Wat u dan doet", "What to do then")): \(remedy(language))")
  }
  show(rule.inapplicable.first, say("Hier geldt het niet", "It does not apply here"))
  return parts.joined(separator: "\n\n")
}

/// How grave a rule is, when it holds, how it is read and where it comes from, on a line each.
func particulars(of rule: Rule, in edition: Edition, _ language: Language) -> [String] {
  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
  var source = rule.citation.text(in: edition)(language)
  if let address = rule.citation.address { source += " (\(address))" }
  var facts = [
    "\(say("Ernst", "Severity")): \(rule.severity.label(language)) (\(rule.signalWord.phrase(language)))",
    "\(say("Gevolg", "Consequence")): \(rule.consequence.label(language))",
  ]
  if let condition = rule.condition {
    facts.append("\(say("Geldt alleen als", "Holds only if")): \(condition(language))")
  }
  if let interpretation = rule.interpretation {
    facts.append("\(say("Interpretatie", "Interpretation")): \(interpretation(language))")
  }
  facts.append("\(say("Bron", "Source")): \(source)")
  if !rule.covers.isEmpty {
    facts.append(
      "\(say("Punten uit de handleiding", "Points of the manual")): \(rule.covers.joined(separator: ", "))")
  }
  return facts
}

/// What a report advises of the failing example, judged by this rule alone.
private func remedy(of rule: Rule, by edition: Edition) -> Text? {
  guard let example = rule.failing.first,
    let plan = try? Plan(reading: SourceFile(path: "site.yaml", text: example.text), isFragment: true)
  else { return nil }
  let failure = try? Inspection(of: plan, against: edition.asking(only: rule)).outcomes.first {
    $0.verdict == .fail
  }
  return failure.map { .sentences($0.remedies) }
}
