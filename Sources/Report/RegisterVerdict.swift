import PlanCheck

/// What a statement of the manual came to in a completed installation, by all demands that cover it.
struct RegisterVerdict {
  let row: RegisterRow

  /// The worst of them.
  let verdict: Verdict

  /// How it was shown, each way once; nil of what is only stated.
  let methods: [ExaminationMethod?]

  /// Who showed it, each once.
  let examiners: [String]

  /// Why it was not judged; nil if it was.
  let reason: Text?

  /// In the order of the manual. What is a figure is not judged.
  static func all(of inspection: Inspection) -> [RegisterVerdict] {
    guard inspection.survey.isCompleted else { return [] }
    var outcomes: [String: [Outcome]] = [:]
    for outcome in inspection.outcomes {
      for row in outcome.rule.covers { outcomes[row, default: []].append(outcome) }
    }
    return inspection.edition.register.compactMap { row in
      outcomes[row.id].map { RegisterVerdict(row, by: $0) }
    }
  }

  private init(_ row: RegisterRow, by outcomes: [Outcome]) {
    self.row = row
    let order: [Verdict] = [.fail, .notStated, .pass, .notApplicable]
    let verdict = order.first { verdict in outcomes.contains { $0.verdict == verdict } } ?? .notApplicable
    self.verdict = verdict
    let grounds = outcomes.compactMap { $0.ground }
    var methods: [ExaminationMethod?] = []
    for ground in grounds where !methods.contains(ground.method) { methods.append(ground.method) }
    self.methods = methods
    var examiners: [String] = []
    for examiner in grounds.compactMap({ $0.isShown ? $0.examination?.examiner.value : nil })
    where !examiners.contains(examiner) {
      examiners.append(examiner)
    }
    self.examiners = examiners
    reason = Self.reason(verdict, outcomes)
  }

  private static func reason(_ verdict: Verdict, _ outcomes: [Outcome]) -> Text? {
    switch verdict {
    case .pass, .fail: return nil
    case .notStated:
      return outcomes.contains { $0.isUnexamined }
        ? Text(nl: "niet onderzocht", en: "not examined")
        : Text(nl: "gegevens ontbreken", en: "facts are missing")
    case .notApplicable:
      return outcomes.first.map { Text(nl: "\($0.whyNot(in: .nl))", en: "\($0.whyNot(in: .en))") }
    }
  }

  static let heading = Text(nl: "Per uitspraak van de handleiding", en: "By statement of the manual")
  static let meaning = Text(
    nl:
      "Elke uitspraak die beoordeeld wordt, met het zwaarste oordeel van alle eisen en plekken, en wie het aantoonde.",
    en: "Each statement that is judged, with the worst verdict of all demands and places, and who showed it.")
}

extension RegisterVerdict {
  /// "reading, photo"; why it was not judged, if it was not.
  var basis: Text {
    if let reason { return reason }
    return .joined(methods.map { $0?.words ?? Text(nl: "alleen opgegeven", en: "only stated") }, by: ", ")
  }

  /// What programs know the ways by: "file" of what is only stated.
  var words: [String] { methods.map { $0?.description ?? "file" } }
}

// MARK: - For programs

extension RegisterVerdict {
  var json: JSON {
    .row([
      ("row", .text(row.id)), ("section", .text(row.section)), ("verdict", .text(verdict.rawValue)),
      ("rests_on", .array(words.map { .text($0) })), ("by", .array(examiners.map { .text($0) })),
    ])
  }

  func xml(_ xml: inout MarkupWriter) {
    xml.element(
      "statement",
      [
        "row": row.id, "section": row.section, "verdict": verdict.rawValue,
        "rests-on": words.isEmpty ? nil : words.joined(separator: " "),
      ]
    ) { xml in
      for examiner in examiners { xml.element("by", examiner) }
    }
  }
}
