import PlanCheck

extension TextReport {
  /// What fails and is waived, then the waivers that do not count.
  func waivers(_ waived: [Outcome]) -> [String] {
    guard !inspection.waivers.isEmpty else { return [] }
    let title = "\(ink.bold("\(waiversHeading(language)):")) \(inspection.dayOfJudging(language))"
    return [title] + waived.map { failure($0) } + inspection.idleWaivers.map(idle)
  }

  /// The lines of a waiver under what it waives.
  func particulars(_ waiver: JudgedWaiver) -> [String] {
    waiver.particulars(in: language).map { "  = \($0.label(language)): \($0.value)" }
  }

  private func idle(_ waiver: JudgedWaiver) -> String {
    var lines = [
      "\(ink.severity(.notice, idleWaiverLabel(language))): \(ink.bold(waiver.heading(language)))"
    ]
    if let span = waiver.facts.span {
      lines.append(excerpt(span, of: inspection.plan.file, called: inspection.plan.file.name, ink))
    }
    lines += particulars(waiver)
    for shortcoming in waiver.shortcomings {
      lines += ["  = \(shortcoming.reason(language))", "  > \(shortcoming.remedy(language))"]
    }
    return lines.joined(separator: "\n")
  }
}
