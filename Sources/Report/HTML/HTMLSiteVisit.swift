import PlanCheck

extension HTMLReport {
  /// What to measure, decide or ask, with room to write: a sheet to take along.
  func siteVisit(_ html: inout MarkupWriter) {
    let visit = content.visit
    if visit.stops.isEmpty { return html.element("p", SiteVisit.nothing(language)) }
    html.element("p", ["class": "lead"], SiteVisit.meaning(language))
    html.element("p", ["class": "taken", "aria-hidden": "true"]) { html in
      html.text(say("Opgenomen door", "Taken by"))
      html.element("span", "")
      html.text(say("op", "on"))
      html.element("span", "")
    }
    certainty(&html)
    for stop in visit.stops {
      html.element("div", ["class": "stop"], data: [("holds", "")]) { html in
        html.element("h3") { html in
          html.element("bdi", visit.label(of: stop.spot)(language))
          html.element("span", ["class": "count"], " \(stop.facts.count)")
          html.element("span", ["class": "photo-heading"], say("foto", "photo"))
        }
        for kind in Question.Kind.allCases {
          let lines = content.followUps.lines(kind, at: stop)
          if lines.isEmpty { continue }
          html.element("h4", kind.heading(language))
          html.element("ul", ["class": "inquiry"]) { html in
            for line in lines { self.line(line, &html) }
          }
        }
      }
    }
    possible(&html)
  }

  /// What answers open only together.
  private func possible(_ html: inout MarkupWriter) {
    let possible = content.followUps.possible
    if possible.isEmpty { return }
    html.element("div", ["class": "possible"]) { html in
      html.element("h3", SiteVisit.possibleHeading(language))
      for possibility in possible {
        html.element("p") { html in
          html.element("b") { html in
            html.element("bdi", content.visit.label(of: possibility.spot)(language))
            html.text(": ")
          }
          for question in possibility.questions {
            html.element("bdi", question(language))
            html.text(" ")
          }
        }
      }
    }
  }

  /// What fails and how much is met, whatever the visit finds.
  private func certainty(_ html: inout MarkupWriter) {
    let certainty = content.certainty
    html.element("div", ["class": "certain"]) { html in
      html.element("p") { html in
        html.element("b", "\(certainHeading(language)): ")
        html.text(certainty.sentence(language))
      }
      if certainty.failures.isEmpty { return }
      html.element("p") {
        $0.element("b", say("Niet in orde, wat u ook vindt:", "Not met, whatever is found:"))
      }
      html.element("ul") { html in
        for (number, outcome) in certainty.failures.prefix(Self.mostRisks) {
          html.element("li", data: index.marks([outcome])) { html in
            html.element("b", outcome.rule.severity.label(language))
            html.text(" (\(number)) ")
            html.element("bdi", outcome.subject.words(language))
            html.text(": \(outcome.rule.fault(language))")
          }
        }
      }
      let more = certainty.failures.count - Self.mostRisks
      if more > 0 { html.element("p", say("En nog \(more).", "And \(more) more.")) }
    }
  }

  /// As many as leave the sheet room for its questions.
  private static let mostRisks = 6

  private func line(_ line: SiteVisit.Line, _ html: inout MarkupWriter) {
    html.element("li", data: [("holds", "")]) { html in
      html.element("p", ["class": "asked"]) { $0.element("bdi", line.question(language)) }
      html.element(
        "div", ["class": "answers", "role": "group", "aria-label": line.question(language)]
      ) { html in
        for missing in line.facts {
          answer(to: missing.fact, of: line, &html)
        }
      }
      html.element("span", ["class": "photo"]) { html in
        let label = "\(say("Foto", "Photo")): \(line.question(language))"
        html.element("input", ["type": "text", "maxlength": "6", "aria-label": label], nil)
      }
      let opened = content.followUps.opened[line.facts[0].fact.place] ?? []
      let decided = conditions[line.facts[0].fact.place] ?? []
      if !opened.isEmpty || !decided.isEmpty {
        html.element("div", ["class": "follow-ups"]) { html in
          for condition in decided { html.element("p") { $0.element("bdi", condition(language)) } }
          for followUp in opened { self.followUp(followUp, ofEach: line.facts.count > 1, &html) }
        }
      }
      behind(line, &html)
    }
  }

  /// Room for one answer: boxes where the answers are few, else a line with its unit, to write on or to type on.
  private func answer(to fact: Evidence, of line: SiteVisit.Line, _ html: inout MarkupWriter) {
    let thing = line.facts.count > 1 ? fact.thing?.label(language) : nil
    let form = AnswerForm(inspection.shape(of: fact))
    html.element("span", ["class": form.choices.isEmpty ? "answer" : "answer boxes"]) { html in
      if let thing { html.element("bdi", ["class": "of"], thing) }
      for choice in form.choices { html.tick { $0.text(choice.asSaid(language)) } }
      if form.choices.isEmpty {
        let unit = form.unit?(language)
        let label = [line.question(language), thing, unit].compactMap { $0 }.joined(separator: ", ")
        html.element("span", ["class": "line"]) {
          $0.element("input", ["type": "text", "autocomplete": "off", "aria-label": label], nil)
        }
        if let unit { html.element("span", ["class": "unit"], unit) }
      }
    }
  }

  /// What an answer opens: "if wall: How much weight can the wall of S1 bear?"
  private func followUp(_ followUp: FollowUp, ofEach isOfEach: Bool, _ html: inout MarkupWriter) {
    html.element("p") { html in
      html.element("b", "\(followUp.opening(language)): ")
      for (place, question) in followUp.questions(ofEach: isOfEach).enumerated() {
        if place > 0 { html.text(" ") }
        html.element("bdi", question(language))
      }
    }
  }

  /// The fields of the file and the rules that wait, behind a tap.
  private func behind(_ line: SiteVisit.Line, _ html: inout MarkupWriter) {
    html.element("details", ["class": "fine waits", "open": ""]) { html in
      html.element("summary", say("Waarvoor", "What for"))
      let told = content.followUps.told[line.facts[0].fact.place] ?? []
      for missing in line.facts + told {
        html.element("p") { html in
          html.element("code", missing.fact.path)
          html.text(say(" Wacht hierop: ", " Waiting for it: "))
          waiting(missing, &html)
        }
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
