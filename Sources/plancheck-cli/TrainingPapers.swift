import PlanCheck
import Report
import Training

extension Paper {
  /// What a trainee gets: the code, what to do, the site, and room for answers. Nothing in it tells a fault.
  static func sheet(of exercise: Exercise, in edition: Edition) -> Paper {
    var sheet = Paper(
      Text(nl: "Oefening \(exercise.code.description)", en: "Exercise \(exercise.code.description)"),
      [
        .paragraph(
          Text(
            nl:
              "Wat voldoet hier niet aan de handleiding? Schrijf van elke fout op welke eis het is, waar het is, en wat er moet komen te staan.",
            en:
              "What does not conform to the manual here? Write down of each fault which rule it is, where it is, and what has to stand there."
          )),
        .paragraph(Text(nl: "Naam:", en: "Name:")),
      ])
    if exercise.code.level.isOneChapter, let rule = exercise.faults.first?.rules.first,
      let chapter = edition.chapters.first(where: { $0.rules.contains { $0.id == rule.id } })
    {
      sheet.add(.heading(Text(nl: "De eisen: \(chapter.title)", en: "The rules: \(chapter.title)")))
      sheet.add(.list(chapter.rules.map { Text(nl: "\($0.id): \($0.demand)", en: "\($0.id): \($0.demand)") }))
    }
    for part in house(of: exercise) {
      sheet.add(.heading(part.title))
      sheet.add(.table(heads: houseHeads, rows: part.rows))
    }
    sheet.add(.heading(Text(nl: "Antwoorden", en: "Answers")))
    let blank = Text(verbatim: "")
    sheet.add(
      .table(
        heads: [
          Text(nl: "Eis", en: "Rule"), Text(nl: "Plaats", en: "Place"),
          Text(nl: "Wat er moet staan", en: "What has to stand there"),
        ], rows: Array(repeating: [blank, blank, blank], count: 8)))
    return sheet
  }

  private static let houseHeads = [
    Text(nl: "Gegeven", en: "Fact"), Text(nl: "Opgegeven", en: "Stated"), Text(nl: "Veld", en: "Field"),
  ]

  /// The site in tables, one for each part of the file: not everyone reads YAML.
  private static func house(of exercise: Exercise) -> [(title: Text, rows: [[Text]])] {
    var parts: [(key: Key, rows: [[Text]])] = []
    for entry in StatedValues(of: exercise.inspection.plan.site).all {
      guard let value = entry.value, case .field(let key)? = entry.place.step(0), key != .plancheck,
        case .field(let last)? = entry.place.last, let fact = exercise.inspection.evidence(at: entry.place)
      else { continue }
      if case .records = value { continue }
      // The name of a thing stands before all that it has.
      if last == .name && fact.owner != nil { continue }
      if parts.last?.key != key { parts.append((key, [])) }
      // What stands in a part of the file as such needs no more than the heading.
      let what = fact.owner == nil && entry.place.steps.count == 2 ? fact.summary : fact.description
      parts[parts.count - 1].rows.append([
        what, Text(nl: "\(value.spoken(in: .nl))", en: "\(value.spoken(in: .en))"),
        Text(nl: "\(entry.place.spoken(in: .nl))", en: "\(entry.place.spoken(in: .en))"),
      ])
    }
    return parts.map { key, rows in
      (Text(nl: "\(key.heading(.nl))", en: "\(key.heading(.en))").capitalised, rows)
    }
  }

  /// What the trainer keeps.
  static func key(to exercises: [Exercise], in edition: Edition) -> Paper {
    var key = Paper(Text(nl: "Sleutel", en: "Key"))
    for exercise in exercises {
      key.add(.heading(Text(verbatim: exercise.code.description)))
      if exercise.faults.isEmpty {
        key.add(.paragraph(Text(nl: "Alles voldoet.", en: "All conforms.")))
      } else {
        key.add(
          .table(
            heads: lessonHeads,
            rows: exercise.faults.map { lesson(of: $0, in: exercise, edition) }))
      }
    }
    for exercise in exercises where !exercise.standingRules.isEmpty {
      let advice = Text.list(exercise.standingRules.map { Text(verbatim: $0.id) })
      let code = exercise.code.description
      key.add(
        .paragraph(
          Text(
            nl: "\(code): dit huis volgt ook een advies niet, en dat telt niet mee: \(advice).",
            en: "\(code): this house does not follow some advice besides, which does not count: \(advice).")))
    }
    return key
  }

  /// What became of one answers file, with what there is to learn from it.
  static func result(_ score: Score, named name: String, in edition: Edition) -> Paper {
    let exercise = score.exercise
    var result = Paper(
      Text(
        nl:
          "\(name), \(exercise.code.description): \(score.points) van \(score.most) punten, \(verdict(score))",
        en:
          "\(name), \(exercise.code.description): \(score.points) of \(score.most) points, \(verdict(score))")
    )
    if !score.marks.isEmpty {
      result.add(
        .table(
          heads: [Text(nl: "Uitslag", en: "Result")] + lessonHeads,
          rows: score.marks.map { [mark($0)] + lesson(of: $0.fault, in: exercise, edition) }))
    }
    for alarm in score.falseAlarms {
      let line = alarm.line
      let what = alarm.rule.map { Text(verbatim: $0.id) } ?? Text(nl: "plaats", en: "place")
      result.add(
        .paragraph(
          Text(
            nl: "Vals alarm op regel \(line) (\(what)): daar is niets mis.",
            en: "False alarm in line \(line) (\(what)): nothing is wrong there.")))
    }
    return result
  }

  /// The class at a glance: everyone's points, and which rules were missed most.
  static func table(of scores: [(name: String, score: Score)]) -> Paper {
    var table = Paper(Text(nl: "De klas", en: "The class"))
    table.add(
      .table(
        heads: [
          Text(nl: "Naam", en: "Name"), Text(nl: "Oefening", en: "Exercise"),
          Text(nl: "Punten", en: "Points"),
          Text(nl: "Gevonden", en: "Found"), Text(nl: "Gemist", en: "Missed"),
          Text(nl: "Vals alarm", en: "False alarms"), Text(nl: "Uitslag", en: "Result"),
        ],
        rows: scores.map { name, score in
          let found = score.marks.count { $0.isFound }
          return [
            Text(verbatim: name), Text(verbatim: score.exercise.code.description),
            Text(nl: "\(score.points) van \(score.most)", en: "\(score.points) of \(score.most)"),
            Text(verbatim: "\(found)"), Text(verbatim: "\(score.marks.count - found)"),
            Text(verbatim: "\(score.falseAlarms.count)"), verdict(score),
          ]
        }))
    var missed: [(rule: Rule, count: Int)] = []
    for mark in scores.flatMap({ $0.score.marks }) where !mark.isFound {
      let rule = mark.fault.rules[0]
      if let place = missed.firstIndex(where: { $0.rule.id == rule.id }) {
        missed[place].count += 1
      } else {
        missed.append((rule, 1))
      }
    }
    guard !missed.isEmpty else { return table }
    table.add(.heading(Text(nl: "Het meest gemist", en: "Missed most")))
    table.add(
      .list(
        missed.sorted { ($1.count, $0.rule.id) < ($0.count, $1.rule.id) }.map { rule, count in
          Text(nl: "\(count)× \(rule.id): \(rule.demand)", en: "\(count)× \(rule.id): \(rule.demand)")
        }))
    return table
  }

  private static func verdict(_ score: Score) -> Text {
    score.isPassed ? Text(nl: "geslaagd", en: "passed") : Text(nl: "nog niet geslaagd", en: "not passed yet")
  }

  private static func mark(_ mark: Score.Mark) -> Text {
    guard mark.isFound else { return Text(nl: "gemist", en: "missed") }
    var parts = [Text(nl: "gevonden", en: "found")]
    parts.append(
      mark.isRightPlace
        ? Text(nl: "plaats goed", en: "right place") : Text(nl: "plaats niet", en: "not the place"))
    parts.append(
      mark.isRightRemedy
        ? Text(nl: "herstel goed", en: "right remedy") : Text(nl: "herstel niet", en: "not the remedy"))
    let points = Text(nl: "\(mark.points) van \(mark.most)", en: "\(mark.points) of \(mark.most)")
    return .joined(parts + [points], by: ", ")
  }

  private static let lessonHeads = [
    Text(nl: "Fout", en: "Fault"), Text(nl: "Eis en waarom", en: "Demand, and why"),
    Text(nl: "Er staat, en zo voldoet het", en: "It says, and so it conforms"),
    Text(nl: "Bron", en: "Source"),
  ]

  private static func lesson(of fault: Fault, in exercise: Exercise, _ edition: Edition) -> [Text] {
    [
      .sentences(fault.rules.map { Text(nl: "\($0.fault) [\($0.id)]", en: "\($0.fault) [\($0.id)]") }),
      .sentences(fault.rules.flatMap { [$0.demand, $0.reason] }),
      Text(
        nl: "\(fault.place.spoken(in: .nl)): \(fault.after.spelt(.nl)) → \(fault.before.spelt(.nl))",
        en: "\(fault.place.spoken(in: .en)): \(fault.after.spelt(.en)) → \(fault.before.spelt(.en))"),
      .joined(fault.rules.map { $0.source(in: edition) }, by: "; "),
    ]
  }
}

extension Key {
  /// "van het net"
  fileprivate func heading(_ language: Language) -> String {
    spoken(in: language).replacing("_", with: " ")
  }
}

extension Patch.Value {
  /// As a sheet has it.
  fileprivate func spelt(_ language: Language) -> String {
    switch self {
    case .word("yes"): Text(nl: "ja", en: "yes")(language)
    case .word("no"): Text(nl: "nee", en: "no")(language)
    case .word(let word): word
    case .list(let values): "[\(values.map { $0.spelt(language) }.joined(separator: ", "))]"
    case .record: "…"
    }
  }
}
