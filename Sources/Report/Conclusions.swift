import PlanCheck

// What a site comes to by the manual, and by standards and practice: on the first line of every report, with
// the counts of each.

extension Basis {
  /// "by the manual"
  var label: Text {
    switch self {
    case .manual: Text(nl: "naar de handleiding", en: "by the manual")
    case .practice: Text(nl: "naar normen en praktijk", en: "by standards and practice")
    }
  }
}

/// What a site comes to by one basis.
struct PartialConclusion {
  let basis: Basis
  let conclusion: Conclusion
  let tally: Tally
}

extension Inspection {
  /// That by the manual first.
  var partialConclusions: [PartialConclusion] {
    bases.map { PartialConclusion(basis: $0, conclusion: conclusion(by: $0), tally: Tally(of: self, by: $0)) }
  }

  /// "by the manual: conforms; by standards and practice: violates"
  var briefConclusions: Text { .joined(partialConclusions.map { $0.brief }, by: "; ") }
}

extension PartialConclusion {
  /// "by the manual: violates"
  var brief: Text {
    let word = conclusion.label.uncapitalised
    return Text(nl: "\(basis.label): \(word)", en: "\(basis.label): \(word)")
  }

  /// "By the manual: violates (1 × danger, 2 pieces of advice, 3 not stated)"
  var sentence: Text {
    var counts = tally.findings
    if tally.notStated > 0 {
      counts.append(Text(nl: "\(tally.notStated) niet opgegeven", en: "\(tally.notStated) not stated"))
    }
    if tally.unshown > 0 {
      counts.append(
        Text(nl: "\(tally.unshown) alleen opgegeven", en: "\(tally.unshown) only stated"))
    }
    let opening = brief.capitalised
    guard !counts.isEmpty else { return opening }
    let all = Text.joined(counts, by: ", ")
    return Text(nl: "\(opening) (\(all))", en: "\(opening) (\(all))")
  }

  var json: JSON {
    .row(
      [("basis", .text(basis.rawValue)), ("conclusion", .text(conclusion.rawValue))]
        + tally.failures.map { ($0.severity.rawValue, .number($0.count)) }
        + [("waived", .number(tally.waived)), ("not_stated", .number(tally.notStated))])
  }

  func xml(_ xml: inout MarkupWriter) {
    let counts = tally.failures.map { String($0.count) }
    xml.element(
      "part",
      [
        "basis": basis.rawValue, "conclusion": conclusion.rawValue, "danger": counts[0], "caution": counts[1],
        "notice": counts[2], "performance": counts[3], "advice": counts[4], "waived": String(tally.waived),
        "not-stated": String(tally.notStated),
      ])
  }
}
