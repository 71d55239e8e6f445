import PlanCheck

/// The answer, before its reasons: what is to be done now, what is dangerous, and what is tight.
struct FrontPage {
  /// The verdict as an order: "Do not install yet: solve 10 points first".
  let instruction: Text

  /// What is dangerous, in words, with where: those of one rule together. Advice is never dangerous.
  let dangers: [Text]

  /// What passes with the least to spare, the tightest first.
  let tightest: [Text]

  /// How many of those there is room for.
  private static let mostTight = 4

  init(of inspection: Inspection, _ digest: Digest) {
    instruction = inspection.instruction(digest)
    dangers = Self.dangers(among: digest.failures)
    tightest = Self.tightest(among: inspection.outcomes(.pass))
  }

  private static func dangers(among failures: [Outcome]) -> [Text] {
    failures.filter { $0.rule.severity == .danger }.byRule.map { outcomes in
      let names = outcomes.filter { $0.subject.place != .site }.map { $0.subject.label }
      let places = names.isEmpty ? "" : "\(names.joined(separator: ", ")): "
      let fault = outcomes[0].rule.fault
      return Text(nl: "\(places)\(fault)", en: "\(places)\(fault)")
    }
  }

  /// Of several limits to one value the nearest; of what is bought by size, which fits or does not, none.
  private static func tightest(among passes: [Outcome]) -> [Text] {
    var nearest: [Text: (share: Int64, sentence: Text)] = [:]
    for outcome in passes where outcome.rule.severity != .advice {
      for measurement in outcome.margins {
        guard let share = measurement.shareToSpare, share <= 100, let sentence = measurement.sentence
        else { continue }
        let subject = outcome.subject.words
        let value = Text(nl: "\(subject): \(measurement.what)", en: "\(subject): \(measurement.what)")
        if share < nearest[value]?.share ?? .max {
          nearest[value] = (share, Text(nl: "\(subject): \(sentence)", en: "\(subject): \(sentence)"))
        }
      }
    }
    return nearest.values.sorted { ($0.share, $0.sentence.nl) < ($1.share, $1.sentence.nl) }
      .prefix(mostTight).map { $0.sentence }
  }
}

extension Measurement {
  /// How much of the limit is left, in thousandths of it; nil of what is no matter of more or less: a count,
  /// a rating, a cross-section.
  fileprivate var shareToSpare: Int64? {
    guard let margin, !margin.isShort, let limit, let unit = limit.unit, unit.isMeasuredOnSite,
      limit.number != 0
    else { return nil }
    return margin.amount.number / max(1, Int64(clamping: limit.number.magnitude / 1000))
  }
}

extension UnitKind {
  /// Whether it is measured where the Sessy comes, in any amount: nobody buys it by its size.
  fileprivate var isMeasuredOnSite: Bool {
    switch self {
    case .celsius, .centimetre, .cubicMetre, .decibelMilliwatt, .kilogram, .metre, .percent: true
    case .ampere, .hour, .kiloampere, .kilowattHour, .megaohm, .milliampere, .milliohmPerMetre, .millisecond,
      .ohm,
      .squareMillimetre, .volt, .watt:
      false
    }
  }
}

extension Inspection {
  /// What the verdict tells the installer to do.
  func instruction(_ digest: Digest) -> Text {
    if prohibition != nil {
      return Text(nl: "Sluit hier geen Sessy aan", en: "Connect no Sessy here")
    }
    if survey.isCompleted { return auditInstruction(digest) }
    let points = digest.failures.count - tally.advice
    let questions = digest.missingFacts.count
    return switch conclusion {
    case .violates:
      Text(
        nl: "Nog niet aanleggen: \(points) \(points == 1 ? "punt" : "punten") eerst oplossen",
        en: "Do not install yet: solve \(points) \(points == 1 ? "point" : "points") first")
    case .undecided where !plan.contradictions.isEmpty:
      Text(
        nl: "Nog niet aanleggen: zoek eerst uit wat er klopt",
        en: "Do not install yet: find out first which is right")
    case .undecided:
      Text(
        nl: "Meet of vraag eerst nog \(questions) \(questions == 1 ? "ding" : "dingen")",
        en: "Measure or ask \(questions) more \(questions == 1 ? "thing" : "things") first")
    case .conforms: Text(nl: "Klaar om aan te leggen", en: "Ready to install")
    }
  }

  /// The same of a completed installation: to whoever examines it.
  private func auditInstruction(_ digest: Digest) -> Text {
    let defects = digest.failures.count - tally.advice
    let open = digest.openQuestions.filter { $0.rule.severity != .advice }.count
    let unshown = tally.unshown
    return switch conclusion {
    case .violates:
      Text(
        nl: "Niet in orde: \(defects) \(defects == 1 ? "gebrek" : "gebreken") te herstellen",
        en: "Not in order: \(defects) \(defects == 1 ? "defect" : "defects") to put right")
    case .undecided where !plan.contradictions.isEmpty:
      Text(nl: "Zoek eerst uit wat er klopt", en: "Find out first which is right")
    case .undecided where open > 0:
      Text(
        nl:
          "Nog niet aangetoond: \(open) \(open == 1 ? "oordeel wacht" : "oordelen wachten") op onderzoek of gegevens",
        en:
          "Not demonstrated yet: \(open) \(open == 1 ? "verdict waits" : "verdicts wait") for examination or facts"
      )
    case .undecided:
      Text(
        nl:
          "Nog niet aangetoond: \(unshown) \(unshown == 1 ? "oordeel rust" : "oordelen rusten") op het woord van het bestand alleen",
        en:
          "Not demonstrated yet: \(unshown) \(unshown == 1 ? "verdict rests" : "verdicts rest") on the word of the file alone"
      )
    case .conforms:
      Text(nl: "De opgeleverde installatie is in orde", en: "The completed installation is in order")
    }
  }
}
