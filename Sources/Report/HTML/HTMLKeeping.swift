import PlanCheck

extension HTMLReport {
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
          "Vinkjes, namen, antwoorden en notities blijven in deze browser staan.",
          "Ticks, names, answers and notes stay in this browser."))
      html.element(
        "button", ["type": "button", "class": "save"], say("Sla op als bestand", "Save to a file"))
      html.element("label") { html in
        html.text(say("Lees een bestand terug", "Read a file back"))
        html.element("input", ["type": "file", "accept": ".json,application/json"], nil)
      }
      html.element("output", ["aria-live": "polite"], "")
    }
  }
}
