public import PlanCheck

/// Every form that the visit sheet can be had in by itself; the HTML report has it for paper.
public enum VisitFormat: String, CaseIterable, Sendable {
  case text, json, html

  public func render(_ content: ReportContent, in language: Language, isColoured: Bool = false) -> String {
    let sheet = VisitSheet(of: content, language: language, ink: Ink(isColoured: isColoured))
    return switch self {
    case .text: sheet.text
    case .json: sheet.json.document.text
    case .html: htmlVisitSheet(content, language, title: sheet.title, conditions: sheet.conditions).text
    }
  }
}

/// What to find out on site, in the order of a walk, with what each answer decides.
private struct VisitSheet {
  let content: ReportContent
  let language: Language
  let ink: Ink

  private let turningPoints: [Place: [TurningPoint]]

  init(of content: ReportContent, language: Language, ink: Ink) {
    (self.content, self.language, self.ink) = (content, language, ink)
    let lines = content.visit.stops.flatMap { $0.lines }
    let facts = lines.map { (fact: $0.facts[0].fact, rules: $0.rules) }
    turningPoints = zip(facts, content.inspection.turningPoints(of: facts)).reduce(into: [:]) {
      $0[$1.0.fact.place] = $1.1
    }
  }

  /// About how long it takes: from experience with such lists, not measured.
  private var minutes: Int {
    content.visit.stops.reduce(0) { sum, stop in
      Question.Kind.allCases.flatMap { content.followUps.lines($0, at: stop) }.reduce(sum + 1) { sum, line in
        sum + (line.kind == .measure ? 2 : 1) + line.facts.count - 1
      }
    }
  }

  var title: Text {
    Text(
      nl: "Opname: \(content.inspection.plan.file.name), ongeveer \(minutes) minuten (schatting)",
      en: "Visit: \(content.inspection.plan.file.name), about \(minutes) minutes (estimate)")
  }

  var text: String {
    let visit = content.visit
    guard !visit.stops.isEmpty else {
      return "\(content.inspection.plan.file.name): \(SiteVisit.nothing(language))\n"
    }
    var lines = [
      ink.bold(title(language)), "\(certainHeading(language)): \(content.certainty.sentence(language))",
    ]
    lines += content.certainty.failures.map { number, outcome in
      "  (\(number)) \(outcome.rule.severity.label(language)): \(outcome.subject.words(language)): \(outcome.rule.fault(language))"
    }
    for stop in visit.stops {
      lines += ["", ink.bold(visit.label(of: stop.spot)(language))]
      for kind in Question.Kind.allCases {
        let questions = content.followUps.lines(kind, at: stop)
        if !questions.isEmpty { lines.append("  \(kind.heading(language)):") }
        for line in questions { lines += self.lines(of: line) }
      }
    }
    if !content.followUps.possible.isEmpty { lines += ["", ink.bold(SiteVisit.possibleHeading(language))] }
    for possibility in content.followUps.possible {
      lines.append("  \(visit.label(of: possibility.spot)(language)):")
      lines += possibility.questions.map { "  [ ] \($0(language))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of line: SiteVisit.Line) -> [String] {
    let place = line.facts[0].fact.place
    let opened = content.followUps.opened[place] ?? []
    return ["  [ ] \(line.question(language))"]
      + line.facts.map { ink.dim("      \($0.fact.path):") }
      + conditions(at: place).map { "      > \($0(language))" }
      + opened.map { followUp in
        let questions = followUp.questions(ofEach: line.facts.count > 1).map { $0(language) }
        return "      \(followUp.opening(language)): \(questions.joined(separator: " "))"
      }
  }

  /// What each question decides, by the place of its first fact.
  var conditions: [Place: [Text]] {
    Dictionary(uniqueKeysWithValues: turningPoints.keys.map { ($0, conditions(at: $0)) })
  }

  /// "in order from 6 m³ [room-volume]", each once.
  private func conditions(at place: Place) -> [Text] {
    var rules: [(words: Text, ids: [String])] = []
    for point in turningPoints[place] ?? [] {
      let words = point.condition.words
      if let index = rules.firstIndex(where: { $0.words == words }) {
        rules[index].ids.append(point.rule.id)
      } else {
        rules.append((words, [point.rule.id]))
      }
    }
    return rules.map { words, ids in
      let names = ids.joined(separator: ", ")
      return Text(nl: "\(words) [\(names)]", en: "\(words) [\(names)]")
    }
  }

  var json: JSON {
    let visit = content.visit
    return .object([
      ("file", .text(content.inspection.plan.file.name)), ("edition", .text(content.inspection.edition.name)),
      ("language", .text(language.rawValue)), ("minutes", .number(minutes)),
      ("certain", .text(content.certainty.sentence(language))),
      (
        "stops",
        .array(
          visit.stops.map { stop in
            .object([
              ("spot", .text(stop.spot.word)), ("where", .text(visit.label(of: stop.spot)(language))),
              (
                "questions",
                .array(
                  Question.Kind.allCases.flatMap { content.followUps.lines($0, at: stop) }.map { json($0) })
              ),
            ])
          })
      ),
      (
        "perhaps",
        .array(
          content.followUps.possible.map { possibility in
            .object([
              ("spot", .text(possibility.spot.word)),
              ("where", .text(visit.label(of: possibility.spot)(language))),
              ("questions", .array(possibility.questions.map { .text($0(language)) })),
              ("paths", .array(possibility.facts.map { .text($0.first.place.description) })),
            ])
          })
      ),
    ])
  }

  private func json(_ line: SiteVisit.Line) -> JSON {
    let place = line.facts[0].fact.place
    return .object([
      ("kind", .text(line.kind.rawValue)), ("question", .text(line.question(language))),
      ("paths", .array(line.facts.map { .text($0.fact.place.description) })),
      ("rules", .array(line.rules.map { .text($0.id) })),
      (
        "turns",
        .array(
          (turningPoints[place] ?? []).map { point in
            .row([("rule", .text(point.rule.id)), ("condition", .text(point.condition.words(language)))])
          })
      ),
      (
        "follow_ups",
        .array(
          (content.followUps.opened[place] ?? []).map { followUp in
            .row([
              ("if", .text(followUp.opening(language))),
              (
                "questions",
                .array(followUp.questions(ofEach: line.facts.count > 1).map { .text($0(language)) })
              ),
            ])
          })
      ),
    ])
  }
}

extension TurningPoint.Condition {
  /// "in order from 6 m³"
  fileprivate var words: Text {
    switch self {
    case .from(let bound): Text(nl: "goed vanaf \(bound)", en: "in order from \(bound)")
    case .upTo(let bound): Text(nl: "goed tot en met \(bound)", en: "in order up to \(bound)")
    case .above(let bound): Text(nl: "goed boven \(bound)", en: "in order above \(bound)")
    case .below(let bound): Text(nl: "goed onder \(bound)", en: "in order below \(bound)")
    case .noneOf(let words):
      Text(
        nl: "niet goed bij: \(Text.alternatives(words.map { $0.asSaid }))",
        en: "not in order with: \(Text.alternatives(words.map { $0.asSaid }))")
    }
  }
}
