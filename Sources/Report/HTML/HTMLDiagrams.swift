import PlanCheck

extension HTMLReport {
  func diagrams(_ html: inout MarkupWriter) {
    html.element(
      "p", ["class": "lead"],
      say(
        "Gekozen uit de acht schema's in bijlage III van de handleiding.",
        "Chosen from the eight sheets in appendix III of the manual."))
    for choice in inspection.sheetChoices {
      html.element("article") { html in
        html.element("h3") { html in
          html.element("bdi", choice.heading(language))
          html.text(" (\(choice.match.label(language)))")
        }
        html.element("p", choice.reason(language))
        if let difference = choice.difference {
          html.element("p", ["class": "remedy"], difference(language))
        }
        html.missing(choice.missing, language)
      }
    }
    drawings(&html)
    terminalCards(&html)
  }

  /// The place of the drawings of this site: its diagram, placement and currents.
  func drawings(_ html: inout MarkupWriter) {}

  /// The place of the card of each terminal strip, with the settings of its dongle.
  func terminalCards(_ html: inout MarkupWriter) {}
}
