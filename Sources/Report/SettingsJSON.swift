import PlanCheck

/// The settings of every dongle by the names that its interface gives them, for programs to read.
func settingsJSON(_ content: ReportContent, _ language: Language) -> String {
  let inspection = content.inspection
  let missing = inspection.missingSessys
  let sessys = content.settings.map { $0.json(language) }
  let report = JSON.object([
    ("file", .text(inspection.plan.file.name)),
    ("edition", .text(inspection.edition.name)),
    ("language", .text(language.rawValue)),
    ("sessys", missing.isEmpty ? .array(sessys) : .null),
    ("not_stated", .notStated([("sessys", missing)])),
  ])
  return report.document.text
}

extension SettingsCard {
  func json(_ language: Language) -> JSON {
    let obstacles = rows.compactMap { row in
      row.obstacle.map { (row.name, JSON.text($0(language))) }
    }
    return .object([
      ("sessy", .text(sessy.label)),
      ("settings", .object(settings.map { ($0.name, $0.value?.json ?? .null) })),
      (strategy.name, strategy.value?.json ?? .null),
      ("not_stated", .notStated(rows.map { ($0.name, $0.missing) })),
      ("no_single_answer", .object(obstacles)),
      (
        "expected_power",
        .object(
          [("estimate", .flag(true)), ("remark", .text(estimateMeaning(language)))]
            + estimates.map { ($0.direction.rawValue, $0.json(language)) }
            + [("not_stated", .notStated(estimates.map { ($0.direction.rawValue, $0.missing) }))])
      ),
    ])
  }
}

extension SettingsCard.Estimate {
  fileprivate func json(_ language: Language) -> JSON {
    guard let found else { return .null }
    return .object([
      ("watts", .amount(thousandths: found.power.thousandths)),
      ("cap", .text(found.cap.word)),
      ("reason", JSON(reason?(language))),
    ])
  }
}

extension JSON {
  /// The paths of the facts that each of these lacks; what lacks none is left out.
  fileprivate static func notStated(_ missing: [(name: String, facts: [Evidence])]) -> JSON {
    .object(
      missing.filter { !$0.facts.isEmpty }.map { name, facts in
        (name, .array(facts.map { .text($0.place.description) }))
      })
  }
}
