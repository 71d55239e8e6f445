import PlanCheck

extension HTMLReport {
  func passes(_ html: inout MarkupWriter) {
    if digest.passes.isEmpty { return html.element("p", say("Nog niets.", "Nothing yet.")) }
    outcomes(digest.passes, &html) { outcome in
      let margins = outcome.margins.compactMap { $0.sentence?(language) }
      let facts = outcome.facts.map { $0.wording(in: language) } + outcome.more(in: language)
      return (margins.isEmpty ? facts : margins).joined(separator: "; ")
    }
  }

  func inapplicable(_ html: inout MarkupWriter) {
    if digest.inapplicable.isEmpty {
      return html.element("p", say("Alles is van toepassing.", "Everything applies."))
    }
    outcomes(digest.inapplicable, &html) { outcome in outcome.whyNot(in: language) }
  }

  /// A line for each rule, folded; under it what the rule says of each subject. Those that it says the same of
  /// stand together.
  private func outcomes(_ outcomes: [Outcome], _ html: inout MarkupWriter, grounds: (Outcome) -> String) {
    let rules = outcomes.byRule
    html.element("details") { html in
      html.element("summary", say("\(rules.count) eisen", "\(rules.count) demands"))
      for outcomes in rules {
        html.element("details", ["class": "rule"], data: [("holds", "")]) { html in
          html.element("summary") { html in
            html.text(outcomes[0].rule.demand(language))
            if outcomes.count > 1 { html.element("span", ["class": "count"], " \(outcomes.count) ×") }
            if audience == .installer {
              html.text(" ")
              html.element("code", outcomes[0].rule.id)
            }
          }
          for (words, outcomes) in outcomes.together(by: grounds) {
            html.element("p", data: index.marks(outcomes)) { html in
              let names = outcomes.map { $0.subject.words(language) }.joined(separator: ", ")
              html.element("bdi", ["class": "subject"], names)
              html.text(": \(words)")
            }
          }
        }
      }
    }
  }

  func unjudged(_ html: inout MarkupWriter) {
    html.element("p", ["class": "lead"], unjudgedMeaning(language))
    let headings = [
      say("Gegeven", "Fact"), say("Veld in het bestand", "Field in the file"), say("Aantal", "Count"),
    ]
    let fields = content.unjudged
    html.table(headings, fields, caption: unjudgedHeading(language), style: "fields") { field, html in
      html.cell(headings[0]) { $0.text(field.summary(language)) }
      html.cell(headings[1]) { $0.element("code", field.path) }
      html.cell(headings[2]) { $0.text(String(field.count)) }
    }
  }
}

extension Outcome {
  /// What ends a list of facts that has the first few of many.
  func more(in language: Language) -> [String] {
    isAbridged ? [Text(nl: "en meer", en: "and more")(language)] : []
  }

  /// Why the rule does not apply, and the facts that say so.
  func whyNot(in language: Language) -> String {
    let facts = because.filter { $0.isStated }.map { $0.wording(in: language) } + more(in: language)
    let shown = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
    guard let reason = inapplicability else { return "" }
    let sentence =
      rule.condition == reason
      ? Text(nl: "Geldt alleen als: \(reason)", en: "Holds only if: \(reason)") : reason.capitalised
    return "\(sentence(language))\(shown)."
  }
}
