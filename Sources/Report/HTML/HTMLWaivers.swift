import PlanCheck

extension HTMLReport {
  /// What fails and is waived, then the waivers that do not count.
  func waivers(_ html: inout MarkupWriter) {
    html.element("p", ["class": "lead"], inspection.dayOfJudging(language))
    for outcome in digest.waived { failure(outcome, &html) }
    for waiver in inspection.idleWaivers { idle(waiver, &html) }
  }

  /// What a waiver states, under what it waives.
  func particulars(_ waiver: JudgedWaiver, _ html: inout MarkupWriter) {
    let particulars = waiver.particulars(in: language)
    guard !particulars.isEmpty else { return }
    html.element("dl", ["class": "particulars"]) { html in
      for (label, value) in particulars {
        html.element("dt", label.capitalised(language))
        html.element("dd") { $0.element("bdi", value) }
      }
    }
  }

  private func idle(_ waiver: JudgedWaiver, _ html: inout MarkupWriter) {
    html.element("article") { html in
      html.element("h3") { html in
        html.text("\(idleWaiverLabel.capitalised(language)): ")
        html.element("bdi", waiver.heading(language))
      }
      if let rule = waiver.rule { html.element("p", rule.demand(language)) }
      for shortcoming in waiver.shortcomings {
        html.element("p", ["class": "measure"], shortcoming.reason(language))
        html.element("p", ["class": "remedy"], shortcoming.remedy(language))
      }
      if let span = waiver.facts.span { excerpt(span, &html) }
      particulars(waiver, &html)
    }
  }
}
