import PlanCheck
import Report
import Training

extension Paper {
  /// What a trainee gets: the code, what to do, the site, and room for answers. Nothing in it tells a fault.
  static func sheet(of exercise: Exercise, in edition: Edition) -> Paper {
    var sheet = Paper(
      Text(nl: "Oefening \(exercise.code.description)", en: "Exercise \(exercise.code.description)"),
      [.paragraph(task(of: exercise)), .paragraph(Text(nl: "Naam:", en: "Name:"))])
    sheet.isDense = true
    if exercise.code.kind.hasFaults && exercise.code.level.isOneChapter,
      let rule = exercise.faults.first?.rules.first,
      let chapter = edition.chapters.first(where: { $0.rules.contains { $0.id == rule.id } })
    {
      sheet.add(.heading(Text(nl: "De eisen: \(chapter.title)", en: "The rules: \(chapter.title)")))
      sheet.add(.list(chapter.rules.map { Text(nl: "\($0.id): \($0.demand)", en: "\($0.id): \($0.demand)") }))
    }
    if exercise.code.kind == .sheet {
      sheet.add(.heading(Text(nl: "De schema’s van bijlage III", en: "The sheets of appendix III")))
      sheet.add(
        .list(
          WiringSheet.allCases.map { each in
            Text(nl: "\(each.rawValue): \(each.title)", en: "\(each.rawValue): \(each.title)")
          }))
    }
    if exercise.code.kind == .completed {
      for part in findings(of: exercise) {
        sheet.add(.heading(part.title))
        sheet.add(.table(heads: findingHeads, rows: part.rows))
      }
      sheet.add(.heading(Text(nl: "Wat er is onderzocht", en: "What was examined")))
      sheet.add(.table(heads: examinationHeads, rows: examinations(of: exercise)))
    } else {
      for part in house(of: exercise) {
        sheet.add(.heading(part.title))
        sheet.add(.table(heads: houseHeads, rows: part.rows))
      }
    }
    sheet.add(.heading(Text(nl: "Antwoorden", en: "Answers")))
    let blank = Text(verbatim: "")
    guard exercise.blanks.isEmpty else {
      let hasDrawn = exercise.blanks.contains { $0.drawn != nil }
      for figure in strips(of: exercise) { sheet.add(.strip(figure)) }
      sheet.add(
        .table(
          heads: blankHeads(hasDrawn) + [Text(nl: "Hier hoort", en: "Here belongs")],
          rows: exercise.blanks.map { row(of: $0, hasDrawn) + [blank] }))
      return sheet
    }
    sheet.add(
      .table(
        heads: [
          Text(nl: "Eis", en: "Rule"), Text(nl: "Plaats", en: "Place"),
          Text(nl: "Wat er moet staan", en: "What has to stand there"),
        ], rows: Array(repeating: [blank, blank, blank], count: 8)))
    return sheet
  }

  private static func task(of exercise: Exercise) -> Text {
    switch exercise.code.kind {
    case .plan:
      Text(
        nl:
          "Wat voldoet hier niet aan de handleiding? Schrijf van elke fout op welke eis het is, waar het is, en wat er moet komen te staan.",
        en:
          "What does not conform to the manual here? Write down of each fault which rule it is, where it is, and what has to stand there."
      )
    case .completed:
      Text(
        nl:
          "Deze installatie is opgeleverd en onderzocht. Wat voldoet niet, en wat is niet aangetoond? Schrijf van elke fout op welke eis of welk punt het is, waar het is, en wat er moet komen te staan. Wat hier niet staat is niet onderzocht, en is geen fout.",
        en:
          "This installation is completed and examined. What does not conform, and what is not shown? Write down of each fault which rule or point it is, where it is, and what has to stand there. What is not here was not examined, and is no fault."
      )
    case .settings:
      Text(
        nl:
          "Wat stelt u in op de dongels van dit huis? Het huis voldoet. Schrijf achter elk nummer de waarde.",
        en:
          "What do you set on the dongles of this house? The house conforms. Write the value behind each number."
      )
    case .drawing where exercise.blanks.contains { $0.drawn != nil }:
      Text(
        nl:
          "Zo zijn de klemmen aangesloten. Schrijf bij elk nummer dat niet goed is wat er hoort, zoals “net L1”, “zon L2” of “N”. Wat goed is laat u leeg.",
        en:
          "This is how the terminals are connected. Write behind each number that is not right what belongs there, such as “mains L1”, “PV L2” or “N”. Leave blank what is right."
      )
    case .drawing:
      Text(
        nl:
          "Op welke klem komt elke ader? Schrijf “net L1”, “zon L2”, “N” of “PE” achter elk nummer; van de brug de fase.",
        en:
          "To which terminal goes each core? Write “mains L1”, “PV L2”, “N” or “PE” behind each number; of the bridge the phase."
      )
    case .sheet:
      Text(
        nl:
          "Welk schema hoort bij elke groep met een Sessy? En komt er een schema bij voor de meterkast, of geen? Schrijf het nummer, of “geen”.",
        en:
          "Which sheet belongs to each group with a Sessy? And does a sheet come with it for the meter box, or none? Write the number, or “none”."
      )
    }
  }

  /// The terminals of each Sessy that is asked about, with its cores.
  private static func strips(of exercise: Exercise) -> [TerminalStripFigure] {
    var figures: [(sessy: NamedPlace, ends: [TerminalStripFigure.End])] = []
    for blank in exercise.blanks {
      guard case .core(let core, let inverter) = blank.asked else { continue }
      if figures.last?.sessy != blank.subject { figures.append((blank.subject, [])) }
      let drawn: Terminal? = if case .terminal(let terminal)? = blank.drawn { terminal } else { nil }
      figures[figures.count - 1].ends.append(
        .init(number: blank.number, core: core, cable: cable(inverter), terminal: drawn))
    }
    return figures.map { sessy, ends in
      TerminalStripFigure(
        Text(nl: "Klemmen van \(sessy.label(in: .nl))", en: "Terminals of \(sessy.label(in: .en))"), ends)
    }
  }

  private static func cable(_ inverter: NamedPlace?) -> Text {
    inverter.map { inverter in
      Text(nl: "kabel van \(inverter.label(in: .nl))", en: "cable of \(inverter.label(in: .en))")
    } ?? Text(nl: "voedende kabel", en: "feeding cable")
  }

  private static func blankHeads(_ hasDrawn: Bool) -> [Text] {
    [Text(nl: "Nr.", en: "No."), Text(nl: "Van", en: "Of"), Text(nl: "Wat", en: "What")]
      + (hasDrawn ? [Text(nl: "Getekend", en: "Drawn")] : [])
  }

  private static func row(of blank: Blank, _ hasDrawn: Bool) -> [Text] {
    let ofHouse = blank.subject.place == .site
    let subject =
      ofHouse
      ? Text(nl: "meterkast", en: "meter box")
      : Text(nl: "\(blank.subject.label(in: .nl))", en: "\(blank.subject.label(in: .en))")
    return [Text(verbatim: "\(blank.number)"), subject, what(blank)]
      + (hasDrawn ? [blank.drawn?.words ?? Text(verbatim: "")] : [])
  }

  private static func what(_ blank: Blank) -> Text {
    switch blank.asked {
    case .setting(let place):
      let key = place.key ?? .settings
      return Text(verbatim: key.spoken(in: .en))
    case .core(let core, let inverter):
      let cable = cable(inverter)
      return Text(nl: "\(cable), ader \(core.colour)", en: "\(cable), \(core.colour) core")
    case .bridge: return Text(nl: "brug in het rode blokje", en: "bridge in the red block")
    case .sheet:
      return blank.subject.place == .site
        ? Text(nl: "schema dat erbij komt", en: "sheet that comes with it")
        : Text(nl: "schema", en: "sheet")
    }
  }

  // A completed installation, in words.

  private static let findingHeads = [
    Text(nl: "Nagegaan", en: "Looked into"), Text(nl: "Gevonden", en: "Found"),
    Text(nl: "Veld", en: "Field"),
  ]

  /// What was found, by how it was found: by the devices' answers, with an instrument, by looking, from papers.
  private static func findings(of exercise: Exercise) -> [(title: Text, rows: [[Text]])] {
    var parts: [(title: Text, rows: [[Text]])] = [
      (Text(nl: "Uitgelezen", en: "Read out"), []), (Text(nl: "Gemeten", en: "Measured"), []),
      (Text(nl: "Op de foto’s", en: "On the photos"), []),
      (Text(nl: "Uit de papieren", en: "From the papers"), []),
    ]
    for entry in StatedValues(of: exercise.inspection.plan.site).all {
      guard let value = entry.value, case .field(let key)? = entry.place.step(0),
        ![.plancheck, .stage, .examinations].contains(key),
        case .field(let last)? = entry.place.last, let fact = exercise.inspection.evidence(at: entry.place)
      else { continue }
      if case .records = value { continue }
      if last == .name && fact.owner != nil { continue }
      let part =
        entry.place.steps.contains(.field(.settings))
        ? 0
        : key == .site ? 3 : isMeasured(value) ? 1 : 2
      parts[part].rows.append([
        key == .site ? fact.description : fact.question,
        Text(nl: "\(value.spoken(in: .nl))", en: "\(value.spoken(in: .en))"),
        Text(nl: "\(entry.place.spoken(in: .nl))", en: "\(entry.place.spoken(in: .en))"),
      ])
    }
    return parts.filter { !$0.rows.isEmpty }
  }

  private static func isMeasured(_ value: StatedValue) -> Bool {
    guard case .amount(let amount) = value else { return false }
    return [UnitKind.centimetre, .metre, .cubicMetre, .celsius, .percent, .ohm, .kiloampere, .volt].contains(
      amount.unit)
  }

  private static let examinationHeads = [
    Text(nl: "Veld", en: "Field"), Text(nl: "Punten", en: "Points"), Text(nl: "In orde", en: "In order"),
    Text(nl: "Hoe", en: "How"), Text(nl: "Door, op", en: "By, on"),
  ]

  private static func examinations(of exercise: Exercise) -> [[Text]] {
    let edition = exercise.inspection.edition
    return exercise.inspection.plan.site.examinations.elements.enumerated().map { index, examination in
      let place = Place[.examinations][index]
      let ids = examination.points.elements.compactMap { $0.value?.description }
      // What a point is, where there are few: of a long list the numbers are enough.
      let points =
        ids.count > 3
        ? Text(verbatim: ids.joined(separator: ", "))
        : .joined(
          ids.map { id in
            edition.row(id).map { Text(nl: "\(id) (\($0.asks))", en: "\(id) (\($0.asks))") }
              ?? Text(verbatim: id)
          },
          by: ", ")
      let isInOrder = examination.isInOrder.value.map {
        $0 ? Text(nl: "ja", en: "yes") : Text(nl: "nee", en: "no")
      }
      let how = [
        examination.how.value.map { Text(nl: "\($0.words)", en: "\($0.words)") },
        examination.document.value.map { Text(verbatim: $0) },
        examination.instrument.value.map { Text(verbatim: $0) },
        examination.calibrated.value.map { day in
          Text(nl: "gekalibreerd \(day.spoken(in: .nl))", en: "calibrated \(day.spoken(in: .en))")
        },
      ].compactMap { $0 }
      let by = [
        examination.examiner.value.map { Text(verbatim: $0) },
        examination.date.value.map { day in Text(nl: "\(day.spoken(in: .nl))", en: "\(day.spoken(in: .en))")
        },
      ].compactMap { $0 }
      return [
        Text(nl: "\(place.spoken(in: .nl))", en: "\(place.spoken(in: .en))"), points,
        isInOrder ?? Text(verbatim: ""), .joined(how, by: ", "), .joined(by, by: ", "),
      ]
    }
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
      guard exercise.code.kind.tells(of: entry.place) else { continue }
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
      if !exercise.blanks.isEmpty {
        key.add(
          .table(
            heads: blankHeads(false) + answerHeads,
            rows: exercise.blanks.map { row(of: $0, false) + answer(to: $0, in: edition) }))
      } else if exercise.faults.isEmpty {
        key.add(.paragraph(Text(nl: "Alles voldoet.", en: "All conforms.")))
      } else {
        key.add(
          .table(
            heads: lessonHeads,
            rows: exercise.faults.map { lesson(of: $0, in: exercise, edition) }))
      }
    }
    for exercise in exercises where exercise.code.kind.hasFaults && !exercise.standingRules.isEmpty {
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
    let told = score.fillings.filter { $0.blank.isOpen || $0.isSpoilt }
    if !told.isEmpty {
      result.add(
        .table(
          heads: [Text(nl: "Uitslag", en: "Result")] + blankHeads(false)
            + [Text(nl: "Ingevuld", en: "Filled in")] + answerHeads,
          rows: told.map { filled in
            [mark(filled)] + row(of: filled.blank, false) + [Text(verbatim: filled.typed ?? "")]
              + answer(to: filled.blank, in: edition)
          }))
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
          return [
            Text(verbatim: name), Text(verbatim: score.exercise.code.description),
            Text(nl: "\(score.points) van \(score.most)", en: "\(score.points) of \(score.most)"),
            Text(verbatim: "\(score.foundCount)"), Text(verbatim: "\(score.missedCount)"),
            Text(verbatim: "\(score.falseAlarmCount)"), verdict(score),
          ]
        }))
    var missed: [(rule: Rule, count: Int)] = []
    for (rule, _, isRight) in scores.flatMap({ $0.score.practised }) where !isRight {
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

  private static func mark(_ filled: Score.Filled) -> Text {
    let words =
      filled.isSpoilt
      ? Text(nl: "was goed", en: "was right")
      : filled.isRight
        ? Text(nl: "goed", en: "right")
        : filled.typed == nil ? Text(nl: "niet ingevuld", en: "left blank") : Text(nl: "fout", en: "wrong")
    let points = Text(nl: "\(filled.points) van \(filled.most)", en: "\(filled.points) of \(filled.most)")
    return .joined([words, points], by: ", ")
  }

  private static let answerHeads = [
    Text(nl: "Hier hoort", en: "Here belongs"), Text(nl: "Waarom", en: "Why"), Text(nl: "Bron", en: "Source"),
  ]

  private static func answer(to blank: Blank, in edition: Edition) -> [Text] {
    let rule = blank.rules[0]
    return [
      blank.right.words, .sentences([rule.demand, blank.explanation ?? rule.reason]),
      rule.source(in: edition),
    ]
  }

  /// Why an examination shows nothing, where that is the fault.
  private static func spoilt(_ fault: Fault, in exercise: Exercise) -> Text? {
    guard fault.isInExamination, case .element(let index)? = fault.place.step(1) else { return nil }
    if fault.place.key == .calibrated {
      return Text(
        nl: "Het instrument is pas na de meting gekalibreerd: de meting toont niets aan.",
        en: "The instrument was calibrated only after the measurement, which therefore shows nothing.")
    }
    return exercise.inspection.plan.site.examinations.elements[index].isInOrder.value == false
      ? Text(
        nl: "Van twee waarnemingen geldt de laatste, en die vond het niet in orde.",
        en: "Of two examinations the later one holds, and that found it not to be in order.")
      : Text(
        nl: "De waarneming is van na de dag van het rapport: zij toont niets aan.",
        en: "The examination is from after the day of the report: it shows nothing.")
  }

  /// What it says, and what it says once it is mended: what stood there before, or else what helps.
  private static func mended(_ fault: Fault, in exercise: Exercise) -> Text {
    let (place, after) = (fault.place, fault.after)
    if let before = fault.before {
      return Text(
        nl: "\(place.spoken(in: .nl)): \(after.spelt(.nl)) → \(before.spelt(.nl))",
        en: "\(place.spoken(in: .en)): \(after.spelt(.en)) → \(before.spelt(.en))")
    }
    let remedies = exercise.inspection.outcomes(.fail).filter { outcome in
      fault.rules.contains { $0.id == outcome.rule.id }
    }.compactMap { $0.remedies.first }
    let helps = Text.sentences(
      remedies.reduce(into: []) { all, each in if !all.contains(each) { all.append(each) } })
    return Text(
      nl: "\(place.spoken(in: .nl)): \(after.spelt(.nl)). \(helps)",
      en: "\(place.spoken(in: .en)): \(after.spelt(.en)). \(helps)")
  }

  private static let lessonHeads = [
    Text(nl: "Fout", en: "Fault"), Text(nl: "Eis en waarom", en: "Demand, and why"),
    Text(nl: "Er staat, en zo voldoet het", en: "It says, and so it conforms"),
    Text(nl: "Bron", en: "Source"),
  ]

  private static func lesson(of fault: Fault, in exercise: Exercise, _ edition: Edition) -> [Text] {
    [
      .sentences(fault.rules.map { Text(nl: "\($0.fault) [\($0.id)]", en: "\($0.fault) [\($0.id)]") }),
      .sentences(
        [spoilt(fault, in: exercise)].compactMap { $0 } + fault.rules.flatMap { [$0.demand, $0.reason] }),
      mended(fault, in: exercise),
      .joined(fault.rules.map { $0.source(in: edition) }, by: "; "),
    ]
  }
}

extension ExerciseKind {
  /// Whether a sheet of this kind shows what stands there: where something is filled in, what that has to do with.
  fileprivate func tells(of place: Place) -> Bool {
    let (parts, ofSessys): ([Key], [Key]) =
      switch self {
      case .plan, .completed: ([], [])
      case .settings:
        ([.supply, .groups, .pvInverters, .p1Meter], [.model, .group, .phase, .fedFrom, .dongle, .settings])
      case .drawing: ([.supply, .groups, .pvInverters], [.model, .group, .phase, .fedFrom, .cable])
      case .sheet: ([.supply, .groups, .pvInverters, .batteries], [.model, .group, .phase, .fedFrom])
      }
    guard !parts.isEmpty, case .field(let part)? = place.step(0) else { return true }
    guard part == .sessys, case .field(let field)? = place.step(2) else { return parts.contains(part) }
    return ofSessys.contains(field) || field == .name
  }
}

extension Key {
  /// "van het net"; no word of the file format has the apostrophe of "Sessy's".
  fileprivate func heading(_ language: Language) -> String {
    if self == .sessys && language == .nl { return "Sessy's" }
    return spoken(in: language).replacing("_", with: " ")
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
