import PlanCheck

extension HTMLReport {
  func diagrams(_ html: inout MarkupWriter) {
    let appendix = inspection.edition.sections[.wiringSheets]
    html.element(
      "p", ["class": "lead"],
      say(
        "Gekozen uit de acht schema's in bijlage \(appendix) van de handleiding.",
        "Chosen from the eight sheets in appendix \(appendix) of the manual."))
    for choice in content.sheets {
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
    drawings(.wiring, &html)
    html.element("h3", ["class": "screen"], say("Installatieschema", "Single-line diagram"))
    drawings(.installation, &html, isForPaper: false)
  }

  /// The drawings of a kind, each in a frame that scrolls on a small screen. One wires from the wiring diagram: the
  /// single line of the house is a page more, and printed if all is wanted.
  func drawings(_ kind: DrawingKind, _ html: inout MarkupWriter, isForPaper: Bool = true) {
    for (index, drawing) in kind.drawings(of: content, in: language).enumerated() {
      html.framed(
        drawing, id: "\(kind.rawValue)-\(index + 1)", language, isSheet: kind.isSheet,
        isForPaper: isForPaper)
    }
  }
}

extension MarkupWriter {
  /// A sheet prints on a page of its own.
  mutating func framed(
    _ drawing: Drawing, id: String, _ language: Language, isSheet: Bool = false, isForPaper: Bool = true
  ) {
    element(
      "figure",
      [
        "class": "drawing-scroll\(isSheet ? " sheet" : "")\(isForPaper ? "" : " screen")", "role": "group",
        "aria-label": drawing.title, "tabindex": "0",
      ]
    ) { html in
      html.drawing(drawing, id: id, language)
    }
  }
}
