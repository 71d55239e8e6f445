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

  /// Where ticks, names and notes are kept. It does nothing without the script, which brings it out.
  func keeping(_ html: inout MarkupWriter) {
    let data = [
      (
        name: "site",
        value:
          "\(inspection.plan.file.fingerprint) \(inspection.edition.version) \(programVersion) \(audience.rawValue)"
      ),
      (name: "file", value: "\(inspection.plan.file.name).\(say("ingevuld", "filled-in")).json"),
      (name: "saved", value: say("Bewaard in deze browser.", "Kept in this browser.")),
      (
        name: "unsaved",
        value: say(
          "Deze browser bewaart niets: sla op als bestand.", "This browser keeps nothing: save to a file.")
      ),
      (
        name: "other",
        value: say("Dat bestand hoort bij een ander rapport.", "That file belongs to another report.")
      ),
      (name: "larger", value: say("Vergroot de tekening", "Enlarge the drawing")),
      (name: "smaller", value: say("Pas de tekening in", "Fit the drawing")),
    ]
    html.element(
      "form", ["id": "kept", "hidden": "", "aria-label": say("Ingevuld", "Filled in")], data: data
    ) { html in
      html.element(
        "p",
        say(
          "Vinkjes, namen en notities blijven in deze browser staan.",
          "Ticks, names and notes stay in this browser."))
      html.element(
        "button", ["type": "button", "class": "save"], say("Sla op als bestand", "Save to a file"))
      html.element("label") { html in
        html.text(say("Lees een bestand terug", "Read a file back"))
        html.element("input", ["type": "file", "accept": ".json,application/json"], nil)
      }
      html.element("output", ["aria-live": "polite"], "")
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
