import PlanCheck

extension MarkupWriter {
  /// A table, with a caption for those who hear it, and a row for each of these.
  mutating func table<Row>(
    _ headings: [String], _ rows: [Row], caption: String, style: String,
    data: (Row) -> [(name: String, value: String)] = { _ in [] }, _ cells: (Row, inout MarkupWriter) -> Void
  ) {
    table(
      rows, caption: caption, style: style, data: data,
      head: { html in
        html.element("tr") { html in
          for heading in headings { html.element("th", ["scope": "col"], heading) }
        }
      }, cells)
  }

  mutating func table<Row>(
    _ rows: [Row], caption: String, style: String,
    data: (Row) -> [(name: String, value: String)] = { _ in [] },
    head: (inout MarkupWriter) -> Void, _ cells: (Row, inout MarkupWriter) -> Void
  ) {
    element("table", ["class": style]) { html in
      html.element("caption", caption)
      html.element("thead") { head(&$0) }
      html.element("tbody") { html in
        for row in rows { html.element("tr", data: data(row)) { cells(row, &$0) } }
      }
    }
  }

  /// A cell, with the heading that it has on a phone.
  mutating func cell(_ label: String, _ content: (inout MarkupWriter) -> Void) {
    element("td", ["data-label": label], content)
  }

  /// The facts that are missing to know something.
  mutating func missing(_ facts: [Evidence], _ language: Language) {
    for fact in facts {
      element("p", ["class": "fine"]) { html in
        html.element("code", fact.path)
        html.text(": \(fact.openQuestion(language))")
      }
    }
  }
}
