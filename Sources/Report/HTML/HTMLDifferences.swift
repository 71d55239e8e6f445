import PlanCheck

// What was built otherwise than planned.

extension HTMLReport {
  func differences(_ html: inout MarkupWriter) {
    guard let comparison = content.comparison else { return }
    html.element("p", ["class": "lead"], comparison.planSentence(language))
    if comparison.differences.isEmpty {
      html.element("p", comparison.nothing(language))
    } else if comparison.turns.isEmpty {
      html.element("p", JudgedComparison.noTurn(language))
    }
    for (kind, all) in comparison.groups {
      let heading = kind.heading(ofPlan: true)(language)
      html.element("h3", heading)
      let headings = [
        say("Wat", "What"), say("Plan", "Plan"), say("Gebouwd", "Built"),
        say("Oordeel dat erdoor verandert", "Verdict that changes by it"),
      ]
      html.table(headings, all, caption: heading, style: "differences") { index, html in
        let difference = comparison.differences[index]
        html.cell(headings[0]) { html in
          if let name = (difference.after ?? difference.before)?.name {
            html.element("bdi", name.description)
          }
        }
        for (isBefore, heading) in [(true, headings[1]), (false, headings[2])] {
          html.cell(heading) { html in
            guard let (path, value) = comparison.side(difference, isBefore: isBefore) else {
              return html.text("—")
            }
            html.element("p") { $0.element("bdi", value(language)) }
            html.element("p", ["class": "fine"]) { $0.element("code", path) }
          }
        }
        html.cell(headings[3]) { turns(comparison.turns(by: index), of: comparison, &$0) }
      }
    }
    let others = comparison.turnsOfNoDifference
    guard !others.isEmpty else { return }
    html.element("h3", JudgedComparison.otherTurns(language))
    html.element("ul") { html in
      for turn in others { html.element("li") { $0.element("bdi", comparison.sentence(of: turn)(language)) } }
    }
  }

  private func turns(
    _ turns: [JudgedComparison.Turn], of comparison: JudgedComparison, _ html: inout MarkupWriter
  ) {
    guard !turns.isEmpty else { return html.text(say("geen", "none")) }
    for turn in turns { html.element("p") { $0.element("bdi", comparison.sentence(of: turn)(language)) } }
  }
}
