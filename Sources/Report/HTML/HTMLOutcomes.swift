import PlanCheck

extension HTMLReport {
  func passes(_ html: inout MarkupWriter) {
    if digest.passes.isEmpty { return html.element("p", say("Nog niets.", "Nothing yet.")) }
    outcomes(digest.passes, .passes, say("Waaruit dat blijkt", "What shows it"), &html) { outcome in
      let margins = outcome.margins.compactMap { $0.sentence?(language) }
      let facts = outcome.facts.map { $0.statement(in: language) } + outcome.more(in: language)
      return (margins.isEmpty ? facts : margins).joined(separator: "; ")
    }
  }

  func inapplicable(_ html: inout MarkupWriter) {
    if digest.inapplicable.isEmpty {
      return html.element("p", say("Alles is van toepassing.", "Everything applies."))
    }
    html.element("details", ["open": ""]) { html in
      html.element("summary", say("Laat zien waarom niet", "Show why not"))
      outcomes(digest.inapplicable, .inapplicable, say("Waarom niet", "Why not"), &html) { outcome in
        outcome.whyNot(in: language)
      }
    }
  }

  /// A row for each rule, with what it says of each subject.
  private func outcomes(
    _ outcomes: [Outcome], _ part: Part, _ last: String, _ html: inout MarkupWriter,
    grounds: (Outcome) -> String
  ) {
    let headings = [say("Eis", "Demand"), last]
    html.table(
      headings, outcomes.byRule, caption: heading(part)(language), style: "outcomes",
      data: { _ in [("holds", "")] }
    ) { outcomes, html in
      html.cell(headings[0]) { html in
        html.text(outcomes[0].rule.demand(language))
        html.text(" ")
        html.element("code", outcomes[0].rule.id)
      }
      html.cell(headings[1]) { html in
        for outcome in outcomes {
          html.element("p", data: index.marks([outcome])) { html in
            html.element("bdi", ["class": "subject"], outcome.subject.words(language))
            html.text(": \(grounds(outcome))")
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
    let facts = because.filter { $0.isStated }.map { $0.statement(in: language) } + more(in: language)
    let shown = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
    guard let reason = inapplicability else { return "" }
    let sentence =
      rule.condition == reason
      ? Text(nl: "Geldt alleen als: \(reason)", en: "Holds only if: \(reason)") : reason.capitalised
    return "\(sentence(language))\(shown)."
  }
}

extension [Outcome] {
  /// Those of one rule together, in the order of the first of each.
  fileprivate var byRule: [[Outcome]] {
    var places: [String: Int] = [:]
    return reduce(into: [[Outcome]]()) { groups, outcome in
      if let place = places[outcome.rule.id] {
        groups[place].append(outcome)
      } else {
        places[outcome.rule.id] = groups.count
        groups.append([outcome])
      }
    }
  }
}
