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
  }

  /// The drawings of a kind, each in a frame that scrolls on a small screen.
  func drawings(_ kind: DrawingKind, _ html: inout MarkupWriter) {
    for (index, drawing) in kind.drawings(of: content, in: language).enumerated() {
      html.framed(
        drawing, id: "\(kind.rawValue)-\(index + 1)", language, isSheet: kind.isSheet)
    }
  }
}

extension MarkupWriter {
  /// A sheet prints on a page of its own.
  mutating func framed(_ drawing: Drawing, id: String, _ language: Language, isSheet: Bool = false) {
    element(
      "figure",
      [
        "class": isSheet ? "drawing-scroll sheet" : "drawing-scroll", "role": "group",
        "aria-label": drawing.title, "tabindex": "0",
      ]
    ) { html in
      html.drawing(drawing, id: id, language)
    }
  }
}
