import PlanCheck

/// What the examinations of a completed installation show: what it comes to as demonstrated and as stated, what
/// was not examined, and what rests on the word of the file alone.
struct Demonstration {
  /// As demonstrated, and as stated.
  let levels: [Level]

  /// What was not examined, the gravest first; advice last.
  let unexamined: [Point]

  /// What is met by the word of the file, and has to be shown.
  let unshown: [Point]

  /// How many verdicts rest on what: on each way of showing, and last on the word of the file.
  let scope: [(method: ExaminationMethod?, count: Int)]

  /// What the installation comes to if this has to be shown.
  struct Level {
    let demand: EvidenceDemand
    let conclusion: Conclusion
  }

  /// One demand, and of what it is still to be examined or shown.
  struct Point {
    let rule: Rule
    let subjects: [NamedPlace]

    /// How it usually is shown; nil of what is no statement of the register.
    let method: ExaminationMethod?
  }

  /// Nil of a plan.
  init?(of inspection: Inspection, _ digest: Digest) {
    guard inspection.survey.isCompleted else { return nil }
    levels = [.shown, .stated].map {
      Level(demand: $0, conclusion: inspection.conclusion(demanding: $0))
    }
    let methods = Dictionary(
      uniqueKeysWithValues: inspection.edition.register.compactMap { row in
        row.scrutiny.map { (row.id, $0.method) }
      })
    func points(_ outcomes: [Outcome]) -> [Point] {
      let all = outcomes.byRule.map { outcomes in
        Point(
          rule: outcomes[0].rule, subjects: outcomes.map { $0.subject },
          method: methods[outcomes[0].rule.id])
      }
      return Severity.allCases.flatMap { severity in all.filter { $0.rule.severity == severity } }
    }
    unexamined = points(digest.openQuestions.filter { $0.isUnexamined })
    unshown = points(inspection.unshown)
    let grounds = inspection.outcomes.compactMap { $0.ground }
    scope = (ExaminationMethod.allCases.map { $0 } + [nil]).map { method in
      (method, grounds.count { $0.method == method })
    }
    openCount = digest.openQuestions.count
    inapplicableCount = digest.count(.notApplicable)
  }

  private let openCount: Int
  private let inapplicableCount: Int

  static let scopeHeading = Text(nl: "Wat is onderzocht, en hoe", en: "What was examined, and how")

  /// "Verdicts: 23 by reading, 4 by measurement, 12 only stated; 3 not examined or not stated, 40 not applicable."
  var scopeSentence: Text {
    let parts = scope.filter { $0.count > 0 }.map { method, count in
      let words = method?.words ?? Text(nl: "alleen opgegeven", en: "only stated")
      return Text(nl: "\(count) × \(words)", en: "\(count) × \(words)")
    }
    let all = parts.isEmpty ? Text(nl: "geen", en: "none") : Text.joined(parts, by: ", ")
    return Text(
      nl:
        "Oordelen: \(all). Zonder oordeel: \(openCount) niet onderzocht of niet opgegeven, \(inapplicableCount) niet van toepassing.",
      en:
        "Verdicts: \(all). Without a verdict: \(openCount) not examined or not stated, \(inapplicableCount) not applicable."
    )
  }

  static let unexaminedHeading = Text(nl: "Nog te onderzoeken", en: "Still to be examined")
  static let unexaminedMeaning = Text(
    nl:
      "Hiervan staat in het bestand geen waarneming. Zet ze onder waarnemingen, met wie het zag, wanneer en hoe.",
    en:
      "The file has no examination of these. Put them under examinations, with who saw it, when and how.")
  static let unshownHeading = Text(nl: "Alleen opgegeven, niet aangetoond", en: "Only stated, not shown")
  static let unshownMeaning = Text(
    nl:
      "Dit voldoet op het woord van het bestand alleen. Aangetoond is het met een waarneming: naam en datum, bij een foto of uitlezing het bestand, bij een meting het instrument en zijn kalibratie.",
    en:
      "These are met by the word of the file alone. An examination shows them: name and date, of a photo or reading the file, of a measurement the instrument and its calibration."
  )
}

extension Demonstration.Level {
  /// "As demonstrated: undecided"
  var sentence: Text {
    let word = conclusion.label.uncapitalised
    return demand == .shown
      ? Text(nl: "Zoals aangetoond: \(word)", en: "As demonstrated: \(word)")
      : Text(nl: "Zoals opgegeven: \(word)", en: "As stated: \(word)")
  }

  /// What programs know it by.
  var word: String { demand == .shown ? "demonstrated" : "as-stated" }
}

extension Demonstration.Point {
  /// "S1, S2": nothing of the site as a whole.
  func places(in language: Language) -> String {
    subjects.filter { $0.place != .site }.map { $0.label(in: language) }.joined(separator: ", ")
  }

  /// "danger: S1, S2: Cable holders …"
  func sentence(in language: Language) -> String {
    let places = places(in: language)
    return (places.isEmpty ? "" : "\(places): ") + rule.demand(language)
  }
}

extension Ground {
  /// "photo, J. de Vries, 2026-05-01, S1.jpg"; "only stated" of what is not shown.
  func words(in language: Language) -> String {
    guard let method else {
      return Text(nl: "alleen opgegeven", en: "only stated")(language)
    }
    let parts: [String?] = [
      method.words(language), examination?.examiner.value, examination?.date.value?.spoken(in: language),
      examination?.value.value, examination?.instrument.value, document,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension Inspection {
  /// What a plan cannot show; nil of a completed installation, of which it is asked.
  var reach: Text? { survey.isCompleted ? nil : edition.beyondPlan }

  /// How many statements show in a completed installation only, and are not judged here.
  var examinationCount: Int { survey.isCompleted ? 0 : edition.examinationCount }

  /// How many a person has to see to, and are not judged here.
  var checklistCount: Int { survey.isCompleted ? 0 : edition.checklistCount }
}
