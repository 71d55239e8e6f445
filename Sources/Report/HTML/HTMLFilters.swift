import PlanCheck

extension HTMLReport {
  /// The filters over the outcomes. They do nothing without the script, which brings them out.
  func filters(_ html: inout MarkupWriter) {
    html.element("form", ["id": "filters", "hidden": "", "aria-label": say("Filter", "Filters")]) { html in
      choice("severity", say("Ernst", "Severity"), severities, &html)
      choice("chapter", say("Hoofdstuk", "Chapter"), chapters, &html)
      choice("sessy", "Sessy", sessys, &html)
      choice("verdict", say("Oordeel", "Verdict"), verdicts, &html)
      html.element("button", ["type": "reset"], say("Alles", "Show all"))
      html.element("label", ["class": "tick"]) { html in
        html.element("input", ["type": "checkbox", "name": "complete"], nil)
        html.element("span", say("Druk ook af wat voldoet", "Print what passes, too"))
      }
      html.element(
        "output",
        ["id": "shown", "aria-live": "polite", "data-words": say("# van # getoond", "# of # shown")], "")
    }
  }

  private func choice(
    _ name: String, _ label: String, _ options: [(value: String, label: String)], _ html: inout MarkupWriter
  ) {
    html.element("label") { html in
      html.text(label)
      html.element("select", ["name": name]) { html in
        html.element("option", ["value": ""], say("alle", "all"))
        for option in options { html.element("option", ["value": option.value], option.label) }
      }
    }
  }

  private var severities: [(value: String, label: String)] {
    let found = Set(inspection.outcomes.map { $0.rule.severity })
    return Severity.allCases.filter(found.contains).map { ($0.rawValue, $0.label(language)) }
  }

  private var chapters: [(value: String, label: String)] {
    inspection.edition.chapters.enumerated().map { (String($0.offset), $0.element.title(language)) }
  }

  private var sessys: [(value: String, label: String)] {
    let site = inspection.plan.site
    return site.sessys.elements.indices.map { (String($0), site.name(ofSessy: $0)) }
      + [(OutcomeIndex.noSessy, say("geen in het bijzonder", "none in particular"))]
  }

  private var verdicts: [(value: String, label: String)] {
    let found = Set(inspection.outcomes.map { $0.verdict })
    return Verdict.allCases.filter(found.contains).map { ($0.rawValue, $0.label(language)) }
  }
}
