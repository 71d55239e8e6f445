import PlanCheck

extension MarkupWriter {
  /// The settings of the dongles: a card a Sessy.
  mutating func settings(_ inspection: Inspection, _ language: Language) {
    element("section", ["id": "settings"]) { html in
      html.element("h2", settingsHeading(language))
      html.element("p", ["class": "fine"], settingsMeaning(language))
      html.missing(inspection.missingSessys, language)
      for card in inspection.settingsCards { html.settings(card, language) }
    }
  }

  private mutating func settings(_ card: SettingsCard, _ language: Language) {
    let headings = [
      Text(nl: "Instelling", en: "Setting")(language),
      Text(nl: "Naam in de dongel", en: "Name in the dongle")(language),
      Text(nl: "Waarde", en: "Value")(language),
    ]
    element("article") { html in
      html.element("h3") { $0.element("bdi", card.sessy) }
      html.table(headings, card.rows) { row, html in
        html.cell(headings[0]) { $0.text(row.label(language)) }
        html.cell(headings[1]) { $0.element("code", row.name) }
        html.cell(headings[2]) { html in
          html.element("bdi", row.shown(language))
          if let obstacle = row.obstacle { html.element("p", ["class": "remedy"], obstacle(language)) }
          html.missing(row.missing, language)
        }
      }
      html.element("p", ["class": "measure"], estimateHeading(language))
      html.element("ul") { html in
        for estimate in card.estimates {
          html.element("li") { html in
            html.text("\(estimate.label.capitalised(language)): \(estimate.shown(language))")
            html.missing(estimate.missing, language)
          }
        }
      }
    }
  }

  private mutating func missing(_ facts: [Evidence], _ language: Language) {
    for fact in facts {
      element("p", ["class": "fine"]) { html in
        html.element("code", fact.path)
        html.text(": \(fact.description(language))")
      }
    }
  }
}

private let settingsMeaning = Text(
  nl: "Volgens 5.5.3 van de handleiding, berekend uit deze locatie. \(estimateMeaning)",
  en: "By section 5.5.3 of the manual, worked out from this site. \(estimateMeaning)")
