public import PlanCheck

/// Every rule of a manual in a line: what `plancheck rules` prints.
public func ruleList(_ manual: Manual, in language: Language) -> String {
  manual.chapters.map { chapter in
    let lines = chapter.rules.map { rule in
      let place = rule.citation.section ?? "-"
      return
        "  \(rule.id.padded(to: 32)) \(rule.severity.label(language).padded(to: 12)) \(place.padded(to: 8)) \(rule.demand(language))"
    }
    return ([chapter.title(language)] + lines).joined(separator: "\n") + "\n"
  }.joined(separator: "\n")
}

/// One rule in full, as Markdown: what `plancheck explain` prints.
public func rulePage(_ rule: Rule, edition: String, in language: Language) -> String {
  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
  func listing(_ example: String) -> String {
    let plain = example.filter { !"↓«»".contains($0) }
    return "```yaml\n\(plain)\n```\n"
  }
  var parts = [
    "# \(rule.id)", rule.demand(language), rule.reason(language),
    "- \(say("Ernst", "Severity")): \(rule.severity.label(language)) (\(rule.signalWord.phrase(language)))",
  ]
  parts[3] += "\n- \(say("Bron", "Source")): \(rule.citation.text(edition: edition)(language))"
  if let address = rule.citation.address { parts[3] += " (\(address))" }
  if let condition = rule.condition {
    parts[3] += "\n- \(say("Geldt alleen als", "Holds only if")): \(condition(language))"
  }
  if !rule.covers.isEmpty {
    parts[3] +=
      "\n- \(say("Regels van het register", "Rows of the register")): \(rule.covers.joined(separator: ", "))"
  }
  if let interpretation = rule.interpretation {
    parts.append("\(say("Interpretatie", "Interpretation")): \(interpretation(language))")
  }
  parts.append("## \(say("Zo voldoet het", "This passes"))")
  parts += rule.passing.map(listing)
  parts.append("## \(say("Zo voldoet het niet", "This fails"))")
  parts += rule.failing.map(listing)
  return parts.joined(separator: "\n\n")
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
