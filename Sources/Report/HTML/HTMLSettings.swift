import PlanCheck

extension HTMLReport {
  /// The settings of the dongles: a card a Sessy.
  func settings(_ html: inout MarkupWriter) {
    html.element("p", ["class": "lead"], settingsMeaning)
    html.missing(inspection.missingSessys, language)
    let terminals = DrawingKind.terminals.drawings(of: content, in: language)
    for (index, card) in content.settings.enumerated() {
      settings(card, &html) { html in
        html.framed(terminals[index], id: "terminals-\(index + 1)", language)
      }
    }
  }

  private var settingsMeaning: String {
    let section = inspection.edition.sections[.dongleSettings]
    return say(
      "Volgens \(section) van de handleiding, berekend uit deze locatie. \(estimateMeaning)",
      "By section \(section) of the manual, worked out from this site. \(estimateMeaning)")
  }

  private func settings(
    _ card: SettingsCard, _ html: inout MarkupWriter, terminals: (inout MarkupWriter) -> Void
  ) {
    let headings = [
      say("Instelling", "Setting"), say("Naam in de dongel", "Name in the dongle"), say("Waarde", "Value"),
    ]
    html.element("article", ["class": "card"]) { html in
      html.element("h3") { $0.element("bdi", card.sessy.label) }
      html.table(headings, card.rows, caption: settingsHeading(language), style: "settings") { row, html in
        html.cell(headings[0]) { $0.text(row.label(language)) }
        html.cell(headings[1]) { $0.element("code", row.name) }
        html.cell(headings[2]) { html in
          html.element("bdi", ["class": "value"], row.shown(language))
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
      terminals(&html)
    }
  }
}
