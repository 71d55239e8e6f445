import PlanCheck

extension HTMLReport {
  /// What only a person can see to, by moment of the work: a page each, to be signed.
  func checklists(_ html: inout MarkupWriter) {
    for list in Checklist.all(of: inspection.edition) {
      let moment = list.moment
      html.element("section", ["class": "moment", "aria-labelledby": "moment-\(moment.rawValue)"]) { html in
        html.element("h3", ["id": "moment-\(moment.rawValue)"], moment.phrase.capitalised(language))
        html.element("ul", ["class": "ticks checklist"]) { html in
          for (row, reason) in list.items { html.element("li") { item(row, reason, &$0) } }
        }
        signature(&html)
      }
    }
  }

  private func item(_ row: RegisterRow, _ reason: Text, _ html: inout MarkupWriter) {
    html.tick { html in
      html.text(row.asks(language))
      html.element("span", ["class": "fine"], " \(reason(language))")
    }
    if audience == .installer { html.element("code", ["class": "fine"], "\(row.id) (\(row.section))") }
  }
}
