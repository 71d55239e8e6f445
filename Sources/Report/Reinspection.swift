import PlanCheck

/// A site beside an earlier report on it: what has been solved since, what is still open, and what is new.
struct Reinspection {
  let previous: PreviousReport

  /// The gravest first, of each severity in the order of the states.
  let entries: [Entry]

  /// How many demands waited for facts or an examination then, and how many of these are decided now.
  let waited: Int
  let answered: Int

  /// What has to be said of the earlier report itself.
  let remarks: [Text]

  /// What became of something that was wrong then, or that is wrong now.
  struct Entry {
    let state: State
    let severity: Severity
    let rule: String
    let subject: String
    let subjectWords: Text
    let fault: Text

    /// Of what fails now: its number and its term.
    let defect: Defects.Defect?

    /// The last day to put right what is not known to be; nil if there is none.
    let due: Day?

    /// Whether that day has passed.
    let isOverdue: Bool
  }

  enum State: String, CaseIterable {
    /// It fails still.
    case open
    /// It failed then, and nobody has stated or examined it since.
    case unexamined
    case new
    /// It fails still, and a waiver allows it now.
    case waived
    case solved
    /// What it was about is not there any more, or is not judged.
    case gone
  }

  private struct Key: Hashable {
    let rule: String
    let subject: String
  }

  init(since previous: PreviousReport, _ inspection: Inspection, _ digest: Digest, _ defects: Defects?) {
    self.previous = previous
    let then = Dictionary(grouping: previous.findings) { Key(rule: $0.rule, subject: $0.subject) }
    let now = Dictionary(grouping: inspection.outcomes) {
      Key(rule: $0.rule.id, subject: $0.subject.label)
    }
    var numbers: [Key: Int] = [:]
    for (number, outcome) in digest.numberedFailures.reversed() {
      numbers[Key(rule: outcome.rule.id, subject: outcome.subject.label)] = number
    }
    var entries: [Entry] = []
    var seen: Set<Key> = []
    for finding in previous.findings where finding.fails && !finding.isWaived {
      let key = Key(rule: finding.rule, subject: finding.subject)
      guard seen.insert(key).inserted else { continue }
      let outcomes = now[key] ?? []
      let outcome = outcomes.first { $0.verdict == .fail } ?? outcomes.first
      let (state, severity) = (Self.state(outcomes), outcome?.rule.severity ?? finding.severity)
      let isOpen = state == .open || state == .unexamined
      let grade = isOpen ? defects?.grades.first { $0.severity == severity } : nil
      let due = grade.flatMap { previous.due(finding, $0) }
      let isOverdue = due.flatMap { due in inspection.day.map { due < $0 } } ?? false
      entries.append(
        Entry(
          state: state, severity: severity, rule: finding.rule, subject: finding.subject,
          subjectWords: outcome?.subject.words ?? Text(verbatim: finding.subject),
          fault: outcome?.rule.fault ?? Text(verbatim: finding.fault),
          defect: numbers[key].flatMap { defects?.defect($0) }, due: due, isOverdue: isOverdue))
    }
    for (number, outcome) in digest.numberedFailures {
      let key = Key(rule: outcome.rule.id, subject: outcome.subject.label)
      guard seen.insert(key).inserted else { continue }
      let defect = defects?.defect(number)
      entries.append(
        Entry(
          state: .new, severity: outcome.rule.severity, rule: key.rule, subject: key.subject,
          subjectWords: outcome.subject.words, fault: outcome.rule.fault, defect: defect, due: defect?.due,
          isOverdue: false))
    }
    self.entries = Severity.allCases.flatMap { severity in
      State.allCases.flatMap { state in entries.filter { $0.severity == severity && $0.state == state } }
    }
    let waiting = then.filter { $1.contains { !$0.fails } }.keys
    waited = waiting.count
    answered = waiting.count { key in now[key]?.contains { $0.verdict == .notStated } == false }
    remarks = Self.remarks(on: previous, inspection)
  }

  private static func state(_ outcomes: [Outcome]) -> State {
    if outcomes.contains(where: { $0.verdict == .fail && $0.waiver == nil }) { return .open }
    if outcomes.contains(where: { $0.verdict == .fail }) { return .waived }
    if outcomes.contains(where: { $0.verdict == .notStated }) { return .unexamined }
    return outcomes.contains { $0.verdict == .pass } ? .solved : .gone
  }

  private static func remarks(on previous: PreviousReport, _ inspection: Inspection) -> [Text] {
    let edition = inspection.edition
    var remarks: [Text] = []
    if previous.edition != edition.name {
      remarks.append(
        Text(
          nl:
            "Het vorige rapport oordeelde naar uitgave \(previous.edition) van de handleiding, dit naar \(edition.name): een verschil kan daarvan komen.",
          en:
            "The earlier report judged by edition \(previous.edition) of the manual, this one by \(edition.name): a difference may come from that."
        ))
    } else if previous.rulesVersion != edition.version {
      remarks.append(
        Text(
          nl:
            "Het vorige rapport oordeelde naar versie \(previous.rulesVersion) van de eisen, dit naar versie \(edition.version): een verschil kan daarvan komen.",
          en:
            "The earlier report judged by version \(previous.rulesVersion) of the rules, this one by version \(edition.version): a difference may come from that."
        ))
    }
    if previous.isManualOnly != !edition.setAside.isEmpty {
      remarks.append(
        Text(
          nl: "Eén van beide rapporten oordeelde naar de handleiding alleen.",
          en: "One of both reports judged by the manual alone."))
    }
    if previous.isOfCompleted != inspection.survey.isCompleted {
      remarks.append(
        Text(
          nl: "Eén van beide rapporten gaat over een plan, het andere over een opgeleverde installatie.",
          en: "One of both reports is about a plan, the other about a completed installation."))
    }
    if let then = previous.day, let now = inspection.day, now < then {
      remarks.append(
        Text(
          nl: "Het vorige rapport is van een latere dag dan dit: \(then).",
          en: "The earlier report is of a later day than this one: \(then)."))
    }
    if previous.isOfUnknownSite(inspection) {
      remarks.append(
        Text(
          nl:
            "Of het vorige rapport over deze locatie gaat, blijkt niet: vul opdrachtnummer, adres of klant in.",
          en:
            "Nothing tells whether the earlier report is about this site: fill in its reference, address or customer."
        ))
    }
    return remarks
  }
}

extension PreviousReport {
  /// The last day to put something right that this report found and that is still wrong.
  func due(_ outcome: Outcome, _ grade: Defects.Grade) -> Day? {
    guard isOfCompleted else { return nil }
    let found = findings.first {
      $0.fails && !$0.isWaived && $0.rule == outcome.rule.id && $0.subject == outcome.subject.label
    }
    return found.flatMap { due($0, grade) }
  }

  /// The same of a finding; of a report that has no day for it, by the day of that report.
  func due(_ finding: Finding, _ grade: Defects.Grade) -> Day? {
    guard isOfCompleted else { return nil }
    return finding.due ?? day.flatMap { grade.due(from: $0) }
  }
}

// MARK: - In words

extension Reinspection {
  static let heading = Text(nl: "Sinds het vorige rapport", en: "Since the earlier report")

  /// "previous.json, of 9 April 2026: 3 solved, 1 still open, 2 new."
  var sentence: Text {
    let counts = State.allCases.compactMap { state -> Text? in
      let count = entries.count { $0.state == state }
      return count == 0 ? nil : Text(nl: "\(count) \(state.label)", en: "\(count) \(state.label)")
    }
    let all =
      counts.isEmpty
      ? Text(nl: "toen en nu is er niets mis", en: "nothing is wrong, then or now")
      : Text.joined(counts, by: ", ")
    let file = previous.file
    guard let day = previous.day else { return Text(nl: "\(file): \(all).", en: "\(file): \(all).") }
    return Text(
      nl: "\(file), van \(day.spoken(in: .nl)): \(all).", en: "\(file), of \(day.spoken(in: .en)): \(all).")
  }

  /// "Of 57 demands that waited then, 50 are decided now."; nil if none did.
  var waitingSentence: Text? {
    guard waited > 0 else { return nil }
    return Text(
      nl:
        "Van \(waited) \(waited == 1 ? "eis" : "eisen") waarvan toen iets ontbrak, \(answered == 1 ? "is" : "zijn") er nu \(answered) beoordeeld.",
      en:
        "Of \(waited) \(waited == 1 ? "demand" : "demands") for which something was missing then, \(answered) \(answered == 1 ? "is" : "are") decided now."
    )
  }

  /// What is not known to be put right, and should have been; the gravest first.
  var overdue: [Entry] { entries.filter { $0.isOverdue } }

  /// Those of each state, the gravest first; the states that have none left out.
  var groups: [(state: State, entries: [Entry])] {
    State.allCases.map { state in (state, entries.filter { $0.state == state }) }.filter { !$0.1.isEmpty }
  }
}

extension Reinspection.State {
  var label: Text {
    switch self {
    case .open: Text(nl: "nog open", en: "still open")
    case .unexamined: Text(nl: "nog niet opnieuw onderzocht", en: "not examined again yet")
    case .new: Text(nl: "nieuw", en: "new")
    case .waived: Text(nl: "nu met een afwijking toegestaan", en: "allowed by a waiver now")
    case .solved: Text(nl: "opgelost", en: "solved")
    case .gone: Text(nl: "nu niet meer van toepassing", en: "not applicable any more")
    }
  }
}

extension Reinspection.Entry {
  /// "danger: S1: The Sessy …; class 1, at once: by 9 April 2026"
  var sentence: Text {
    let (severity, subject, fault) = (severity.label, subjectWords, fault)
    let opening = Text(nl: "\(severity): \(subject): \(fault)", en: "\(severity): \(subject): \(fault)")
    if let words = defect?.words { return Text(nl: "\(opening) (\(words))", en: "\(opening) (\(words))") }
    guard let due else { return opening }
    return Text(
      nl: "\(opening) (uiterlijk \(due.spoken(in: .nl)))", en: "\(opening) (by \(due.spoken(in: .en)))")
  }

  /// "Past its term (danger): S1: The Sessy … By 9 April 2026."
  var overdueSentence: Text {
    let (subject, fault, severity) = (subjectWords, fault, severity.label)
    let day = due.map { Text(nl: "\($0.spoken(in: .nl))", en: "\($0.spoken(in: .en))") } ?? Defects.noTerm
    return Text(
      nl: "Termijn verstreken (\(severity)): \(subject): \(fault) Te herstellen uiterlijk \(day).",
      en: "Past its term (\(severity)): \(subject): \(fault) To be put right by \(day).")
  }
}

// MARK: - For programs

extension Reinspection {
  func json(in language: Language) -> JSON {
    .object([
      ("file", .text(previous.file)), ("edition", .text(previous.edition)),
      ("rules_version", .number(previous.rulesVersion)), ("day", JSON(previous.day?.description)),
      ("remarks", .array(remarks.map { .text($0(language)) })),
      ("waited", .number(waited)), ("answered", .number(answered)),
      (
        "findings",
        .array(
          entries.map { entry in
            .row([
              ("state", .text(entry.state.rawValue)), ("rule", .text(entry.rule)),
              ("subject", .text(entry.subject)), ("severity", .text(entry.severity.rawValue)),
              ("due", JSON(entry.due?.description)), ("overdue", .flag(entry.isOverdue)),
            ])
          })
      ),
    ])
  }

  func xml(_ xml: inout MarkupWriter, _ language: Language) {
    xml.element(
      "previous",
      [
        "file": previous.file, "edition": previous.edition, "rules-version": String(previous.rulesVersion),
        "day": previous.day?.description, "waited": String(waited), "answered": String(answered),
      ]
    ) { xml in
      for remark in remarks { xml.element("remark", remark(language)) }
      for entry in entries {
        xml.element(
          "finding",
          [
            "state": entry.state.rawValue, "rule": entry.rule, "subject": entry.subject,
            "severity": entry.severity.rawValue, "due": entry.due?.description,
            "overdue": String(entry.isOverdue),
          ])
      }
    }
  }
}
