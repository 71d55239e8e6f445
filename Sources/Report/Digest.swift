import PlanCheck

/// The outcomes of an inspection in the order that people need them: what fails, the
/// gravest first; what is not known; what passed; what does not apply.
struct Digest {
  private let inspection: Inspection

  /// What fails and counts, the gravest first.
  let failures: [Outcome]

  /// What fails and does not count, because it is waived.
  let waived: [Outcome]
  let openQuestions: [Outcome]

  /// Each fact that is missing, once, with the outcomes that wait for it.
  let missingFacts: [(fact: Evidence, outcomes: [Outcome])]

  /// Spelt out when a report shows them: they are the most.
  var passes: [Outcome] { inspection.outcomes(.pass) }
  var inapplicable: [Outcome] { inspection.outcomes(.notApplicable) }

  init(of inspection: Inspection) {
    self.inspection = inspection
    let failed = inspection.failed
    failures = failed.filter { $0.waiver == nil }
    waived = failed.filter { $0.waiver != nil }
    openQuestions = inspection.outcomes(.notStated)

    var waiting: [(fact: Evidence, outcomes: [Outcome])] = []
    var places: [Place: Int] = [:]
    for outcome in openQuestions {
      for fact in outcome.facts {
        if let place = places[fact.place] {
          waiting[place].outcomes.append(outcome)
        } else {
          places[fact.place] = waiting.count
          waiting.append((fact, [outcome]))
        }
      }
    }
    missingFacts = waiting
  }

  func count(_ verdict: Verdict) -> Int {
    switch verdict {
    case .pass, .notApplicable: inspection.count(of: verdict)
    case .fail: failures.count
    case .notStated: openQuestions.count
    }
  }

  /// "40 demands met, 12 not applicable, 2 not stated": what is no failure.
  var rest: Text {
    let unknown = openQuestions.isEmpty ? [] : [notStatedCount]
    return .joined([passCount(Text(nl: " eisen", en: " demands")), inapplicableCount] + unknown, by: ", ")
  }

  /// "3 demands not met (1 × danger, 2 × performance), 1 piece of advice, 2 not stated, 40 met,
  /// 12 not applicable"
  var summary: Text {
    let tally = inspection.tally
    let failed = failures.count - tally.advice
    let grades = Text.joined(tally.grades, by: ", ")
    let graded = tally.grades.isEmpty ? Text(verbatim: "") : Text(nl: " (\(grades))", en: " (\(grades))")
    let failedCount = Text(
      nl: "\(failed) \(failed == 1 ? "eis" : "eisen") niet in orde\(graded)\(waivedCount)",
      en: "\(failed) \(failed == 1 ? "demand" : "demands") not met\(graded)\(waivedCount)")
    return .joined(
      [failedCount, tally.adviceCount, notStatedCount, passCount(Text(verbatim: "")), inapplicableCount],
      by: ", ")
  }

  private func passCount(_ noun: Text) -> Text {
    Text(nl: "\(count(.pass))\(noun) in orde", en: "\(count(.pass))\(noun) met")
  }

  private var inapplicableCount: Text {
    Text(nl: "\(count(.notApplicable)) niet van toepassing", en: "\(count(.notApplicable)) not applicable")
  }

  private var notStatedCount: Text {
    Text(nl: "\(openQuestions.count) niet opgegeven", en: "\(openQuestions.count) not stated")
  }
}

extension Inspection {
  /// All that fails, waived or not, the gravest first.
  var failed: [Outcome] {
    let all = outcomes(.fail)
    return Severity.allCases.flatMap { severity in all.filter { $0.rule.severity == severity } }
  }
}

/// A field that the file fills in, and on which no verdict rests in so many places.
struct UnjudgedField {
  var place: Place
  let summary: Text
  var count: Int

  /// In which words of the file format the file is written.
  let language: Language

  /// The place as the file spells it.
  var path: String { place.spoken(in: language) }

  /// " (3 ×)"; nothing of one place, which its place names.
  var times: String { count == 1 ? "" : " (\(count) ×)" }

  /// Those of a site, each once. One that has one place has that, such as `groups[1].cable.length`.
  static func all(of inspection: Inspection) -> [UnjudgedField] {
    var fields: [UnjudgedField] = []
    var places: [Place: Int] = [:]
    for fact in inspection.unjudged {
      let field = fact.place.field
      if let place = places[field] {
        fields[place].place = field
        fields[place].count += 1
      } else {
        places[field] = fields.count
        fields.append(
          UnjudgedField(
            place: fact.place, summary: fact.summary, count: 1, language: inspection.plan.language))
      }
    }
    return fields
  }
}

/// What stands above those fields.
let unjudgedHeading = Text(nl: "Opgegeven, maar niet beoordeeld", en: "Stated, but not judged")

/// What that means.
let unjudgedMeaning = Text(
  nl: "Op deze gegevens rust hier geen oordeel. Controleer ze zelf aan de handleiding.",
  en: "No verdict here rests on these facts. Check them against the manual yourself.")
