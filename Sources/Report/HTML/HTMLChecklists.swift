import PlanCheck

extension HTMLReport {
  /// What only a person can see to, by moment of the work: a page each, to be signed. The register
  /// does not know of any item that it cannot apply to a site, so none is left out.
  func checklists(_ html: inout MarkupWriter) {
    let register = inspection.edition.register
    for moment in Moment.allCases {
      let items = register.filter { row in
        if case .checklist(moment, _) = row.place { true } else { false }
      }
      guard !items.isEmpty else { continue }
      html.element("section", ["class": "moment", "aria-labelledby": "moment-\(moment.rawValue)"]) { html in
        html.element("h3", ["id": "moment-\(moment.rawValue)"], moment.phrase.capitalised(language))
        html.element("ul", ["class": "ticks checklist"]) { html in
          for row in items { html.element("li") { item(row, &$0) } }
        }
        html.element("dl", ["class": "signature"]) { html in
          for label in [say("Naam", "Name"), say("Datum", "Date"), say("Handtekening", "Signature")] {
            html.element("div") { html in
              html.element("dt", label)
              html.element("dd", ["class": "line"], "")
            }
          }
        }
      }
    }
  }

  private func item(_ row: RegisterRow, _ html: inout MarkupWriter) {
    html.tick { html in
      html.text(row.asks(language))
      if case .checklist(_, let reason) = row.place {
        html.element("span", ["class": "fine"], " \(reason(language))")
      }
    }
    html.element("code", ["class": "fine"], "\(row.id) (\(row.section))")
  }
}
