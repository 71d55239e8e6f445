import PlanCheck

// What a completed installation shows: what is still to be examined, what is only stated, and what each verdict
// that is shown rests on.

extension HTMLReport {
  func examination(_ html: inout MarkupWriter) {
    guard let shown = content.demonstration else { return }
    html.element("p", ["class": "lead"], shown.scopeSentence(language))
    points(shown.unexamined, Demonstration.unexaminedHeading, Demonstration.unexaminedMeaning, &html)
    points(shown.unshown, Demonstration.unshownHeading, Demonstration.unshownMeaning, &html)
    photos(&html)
    let judged = inspection.outcomes.filter { $0.ground?.isShown == true }
    guard !judged.isEmpty else { return }
    let headings = [
      say("Punt", "Point"), say("Waar", "Where"), say("Wat", "What"), say("Oordeel", "Verdict"),
      say("Rust op", "Rests on"),
    ]
    html.table(headings, judged, caption: say("Aangetoond", "Shown"), style: "shown") { outcome, html in
      html.cell(headings[0]) { $0.element("code", outcome.rule.id) }
      html.cell(headings[1]) { $0.element("bdi", outcome.subject.words(language)) }
      html.cell(headings[2]) { $0.text(outcome.rule.demand(language)) }
      html.cell(headings[3]) { $0.text(outcome.verdict.label(language)) }
      html.cell(headings[4]) { $0.element("bdi", outcome.ground?.words(in: language) ?? "") }
    }
  }

  private func points(
    _ points: [Demonstration.Point], _ heading: Text, _ meaning: Text, _ html: inout MarkupWriter
  ) {
    guard !points.isEmpty else { return }
    html.element("h3", heading(language))
    html.element("p", meaning(language))
    let headings = [
      say("Punt", "Point"), say("Ernst", "Severity"), say("Waar", "Where"), say("Wat", "What"),
      say("Hoe", "How"),
    ]
    html.table(headings, points, caption: heading(language), style: "examined") { point, html in
      html.cell(headings[0]) { $0.element("code", point.rule.id) }
      html.cell(headings[1]) { html in
        html.element(
          "span", ["class": "grade \(point.rule.severity.rawValue)"], point.rule.severity.label(language))
      }
      html.cell(headings[2]) { $0.element("bdi", point.places(in: language)) }
      html.cell(headings[3]) { $0.text(point.rule.demand(language)) }
      html.cell(headings[4]) { $0.text(point.method.map { $0.words(language) } ?? "") }
    }
  }

  /// What each statement of the manual came to, and by whom.
  func register(_ html: inout MarkupWriter) {
    html.element("p", ["class": "lead"], RegisterVerdict.meaning(language))
    let headings = [
      say("Uitspraak", "Statement"), say("Paragraaf", "Section"), say("Wat", "What"),
      say("Oordeel", "Verdict"), say("Rust op", "Rests on"), say("Door", "By"),
    ]
    html.table(
      headings, content.register, caption: RegisterVerdict.heading(language), style: "register"
    ) { statement, html in
      html.cell(headings[0]) { $0.element("code", statement.row.id) }
      html.cell(headings[1]) { $0.text(statement.row.section) }
      html.cell(headings[2]) { $0.text(statement.row.asks(language)) }
      html.cell(headings[3]) { $0.text(statement.verdict.label(language)) }
      html.cell(headings[4]) { $0.element("bdi", statement.basis(language)) }
      html.cell(headings[5]) { $0.element("bdi", statement.examiners.joined(separator: ", ")) }
    }
  }

  /// What has changed since an earlier report.
  func previous(_ html: inout MarkupWriter) {
    guard let since = content.reinspection else { return }
    html.element("p", ["class": "lead"], since.sentence(language))
    for remark in since.remarks + [since.waitingSentence].compactMap({ $0 }) {
      html.element("p") { $0.element("bdi", remark(language)) }
    }
    for (state, entries) in since.groups {
      html.element("h3", state.label.capitalised(language))
      html.element("ul", ["class": "since"]) { html in
        for entry in entries {
          html.element("li", ["class": entry.severity.rawValue]) { html in
            html.element(entry.isOverdue ? "b" : "span") { $0.element("bdi", entry.sentence(language)) }
          }
        }
      }
    }
  }
}
