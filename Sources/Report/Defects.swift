import PlanCheck

/// The defects of a completed installation by class, each with the day on which it has to be put right.
struct Defects {
  /// One failure that counts, by its number in the report.
  struct Defect {
    let number: Int
    let outcome: Outcome
    let grade: Grade

    /// The last day for it; nil if its class has no term, or the file no day.
    let due: Day?

    /// Whether that day has passed on the day of judging.
    let isOverdue: Bool
  }

  /// What the file says of a severity, or what holds without it.
  struct Grade {
    let severity: Severity

    /// What the class is called: "1", or as the file has it.
    let name: String

    /// Nil if there is none.
    let term: Term?
  }

  struct Term: Equatable {
    let months: Int
    let days: Int
  }

  /// The gravest first, as they are numbered.
  let all: [Defect]

  /// The class of each severity that defects have, the gravest first.
  let grades: [Grade]

  /// Nil of a plan.
  /// - Parameter known: the day that holds for a defect since an earlier report.
  init?(of inspection: Inspection, _ digest: Digest, keeping known: (Outcome, Grade) -> Day?) {
    guard inspection.survey.isCompleted else { return nil }
    let audit = inspection.plan.site.audit
    grades = Severity.allCases.compactMap { severity in
      audit.defectClass(of: severity).map { Grade(of: severity, stated: $0) }
    }
    let all = digest.numberedFailures.compactMap { [grades] number, outcome -> Defect? in
      guard let grade = grades.first(where: { $0.severity == outcome.rule.severity }) else { return nil }
      let due = known(outcome, grade) ?? inspection.day.flatMap { grade.due(from: $0) }
      let isOverdue = due.flatMap { due in inspection.day.map { due < $0 } } ?? false
      return Defect(number: number, outcome: outcome, grade: grade, due: due, isOverdue: isOverdue)
    }
    self.all = all
    var (byNumber, byDemand): ([Int: Int], [Demand: Int]) = ([:], [:])
    for (index, defect) in all.enumerated() {
      byNumber[defect.number] = index
      byDemand[Demand(rule: defect.outcome.rule.id, place: defect.outcome.subject.place)] = index
    }
    (self.byNumber, self.byDemand) = (byNumber, byDemand)
  }

  func defect(_ number: Int) -> Defect? { byNumber[number].map { all[$0] } }

  /// That of a failure, unless it is waived or advice.
  func defect(_ outcome: Outcome) -> Defect? {
    byDemand[Demand(rule: outcome.rule.id, place: outcome.subject.place)].map { all[$0] }
  }

  private struct Demand: Hashable {
    let rule: String
    let place: Place
  }

  private let byNumber: [Int: Int]
  private let byDemand: [Demand: Int]
}

extension Defects.Grade {
  fileprivate init(of severity: Severity, stated: DefectClass) {
    self.severity = severity
    let standard = Self.standard(severity)
    name = stated.name.value?.description ?? standard.name
    let isStated = stated.months.isStated || stated.days.isStated
    term =
      isStated
      ? Defects.Term(months: stated.months.value ?? 0, days: stated.days.value ?? 0) : standard.term
  }

  /// What holds where the file says nothing.
  private static func standard(_ severity: Severity) -> (name: String, term: Defects.Term?) {
    switch severity {
    case .danger: ("1", Defects.Term(months: 0, days: 0))
    case .caution: ("2", Defects.Term(months: 1, days: 0))
    case .notice: ("3", Defects.Term(months: 3, days: 0))
    case .performance, .advice: ("4", nil)
    }
  }

  /// The last day to put it right of what was found on a day.
  func due(from day: Day) -> Day? { term.map { day.adding(months: $0.months, days: $0.days) } }
}

// MARK: - In words

extension Defects.Term {
  /// "at once", "within 1 month and 14 days"
  var words: Text {
    let monthWords = Text(
      nl: "\(months) \(months == 1 ? "maand" : "maanden")",
      en: "\(months) \(months == 1 ? "month" : "months")")
    let dayWords = Text(
      nl: "\(days) \(days == 1 ? "dag" : "dagen")", en: "\(days) \(days == 1 ? "day" : "days")")
    switch (months, days) {
    case (0, 0): return Text(nl: "direct", en: "at once")
    case (_, 0): return Text(nl: "binnen \(monthWords)", en: "within \(monthWords)")
    case (0, _): return Text(nl: "binnen \(dayWords)", en: "within \(dayWords)")
    default:
      return Text(nl: "binnen \(monthWords) en \(dayWords)", en: "within \(monthWords) and \(dayWords)")
    }
  }
}

extension Defects {
  static let noTerm = Text(nl: "zonder termijn", en: "without a term")
  static let noDay = Text(
    nl: "Zonder datum van de keuring (locatie.datum) is er geen dag voor de termijnen.",
    en: "Without the date of the audit (site.date) there is no day for the terms.")

  static let heading = Text(nl: "Gebreken per klasse", en: "Defects by class")

  /// The summary, and what keeps it from naming days; nothing where there is no defect.
  var notes: [Text] {
    let isDayMissing = all.contains { $0.due == nil && $0.grade.term != nil }
    return summary + (isDayMissing ? [Self.noDay] : [])
  }

  /// "2 defects of class 1 (danger): to be put right at once, by 9 April 2026", of each class that has one.
  var summary: [Text] {
    grades.compactMap { grade in
      let count = all.count { $0.grade.severity == grade.severity }
      guard count > 0 else { return nil }
      let (severity, term) = (grade.severity.label, grade.term?.words ?? Self.noTerm)
      return Text(
        nl:
          "Klasse \(grade.name) (\(severity)): \(count) \(count == 1 ? "gebrek" : "gebreken"), te herstellen: \(term)",
        en:
          "Class \(grade.name) (\(severity)): \(count) \(count == 1 ? "defect" : "defects"), to be put right: \(term)"
      )
    }
  }
}

extension Defects.Defect {
  /// "class 1, at once (9 April 2026)"
  var words: Text {
    let term = grade.term?.words ?? Defects.noTerm
    let opening = Text(nl: "klasse \(grade.name), \(term)", en: "class \(grade.name), \(term)")
    guard let due else { return opening }
    let by = Text(
      nl: "\(opening): uiterlijk \(due.spoken(in: .nl))", en: "\(opening): by \(due.spoken(in: .en))")
    guard isOverdue else { return by }
    return Text(nl: "\(by), en die dag is voorbij", en: "\(by), and that day has passed")
  }
}

// MARK: - For programs

extension Defects.Defect {
  var json: JSON {
    .row([("class", .text(grade.name)), ("due", JSON(due?.description)), ("overdue", .flag(isOverdue))])
  }
}

extension Defects.Grade {
  var json: JSON {
    .row([
      ("severity", .text(severity.rawValue)), ("name", .text(name)), ("months", JSON(term?.months)),
      ("days", JSON(term?.days)),
    ])
  }

  func xml(_ xml: inout MarkupWriter) {
    xml.element(
      "class",
      [
        "severity": severity.rawValue, "name": name, "months": (term?.months).map { String($0) },
        "days": (term?.days).map { String($0) },
      ])
  }
}
