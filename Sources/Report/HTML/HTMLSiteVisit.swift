import PlanCheck

extension HTMLReport {
  /// What to measure or ask, to be ticked and written down at each place.
  func siteVisit(_ html: inout MarkupWriter) {
    let visit = content.visit
    if visit.stops.isEmpty { return html.element("p", SiteVisit.nothing(language)) }
    html.element("p", ["class": "lead"], SiteVisit.meaning(language))
    for stop in visit.stops {
      html.element("div", ["class": "stop"], data: [("holds", "")]) { html in
        html.element("h3") { html in
          html.element("bdi", visit.label(of: stop.spot)(language))
          html.element("span", ["class": "count"], " \(stop.facts.count)")
        }
        html.element("ul", ["class": "form"]) { html in
          for missing in stop.facts { self.missing(missing, &html) }
        }
      }
    }
  }

  private func missing(_ missing: SiteVisit.MissingFact, _ html: inout MarkupWriter) {
    html.element("li", data: [("holds", "")]) { html in
      html.tick { $0.element("bdi", missing.fact.openQuestion(language)) }
      html.element("span", ["class": "line", "aria-hidden": "true"], "")
      html.element("p", ["class": "fine"]) { html in
        html.element("code", missing.fact.path)
      }
      html.element("p", ["class": "fine waits"]) { html in
        html.text(say("Wacht hierop: ", "Waiting for it: "))
        waiting(missing, &html)
      }
    }
  }

  /// The rules that wait for a fact, by severity: "danger: breaker-curve, breaker-poles; …".
  private func waiting(_ missing: SiteVisit.MissingFact, _ html: inout MarkupWriter) {
    let rules = missing.rules
    for (place, rule) in rules.enumerated() {
      if place == 0 || rules[place - 1].severity != rule.severity {
        html.text(place == 0 ? "" : "; ")
        html.element("b", rule.severity.label(language))
        html.text(" ")
      } else {
        html.text(", ")
      }
      let outcomes = missing.outcomes.filter { $0.rule.id == rule.id }
      html.element("span", data: index.marks(outcomes)) { $0.element("code", rule.id) }
    }
  }
}

extension MarkupWriter {
  /// A box to tick, with what it is for.
  mutating func tick(_ label: (inout MarkupWriter) -> Void) {
    element("label", ["class": "tick"]) { html in
      html.element("input", ["type": "checkbox"], nil)
      html.element("span") { label(&$0) }
    }
  }
}
