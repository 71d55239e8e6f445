import PlanCheck

// The words for the places of register rows.

extension Moment {
  /// "before the visit"
  var phrase: Text {
    switch self {
    case .beforeVisit: Text(nl: "vóór het bezoek", en: "before the visit")
    case .beforeWork: Text(nl: "vóór het werk", en: "before the work")
    case .during: Text(nl: "tijdens het werk", en: "during the work")
    case .beforeSwitchingOn: Text(nl: "vóór het inschakelen", en: "before switching on")
    case .commissioning: Text(nl: "bij de inbedrijfstelling", en: "at commissioning")
    case .handover: Text(nl: "bij de overdracht", en: "at the handover")
    }
  }
}

extension RegisterRow.Place {
  var isRules: Bool { if case .rules = self { true } else { false } }
  var isFigure: Bool { if case .figure = self { true } else { false } }
  var isChecklist: Bool { if case .checklist = self { true } else { false } }
  var isExamination: Bool { if case .examination = self { true } else { false } }
}

extension RegisterRow {
  /// Where the program deals with it, given the rules that enforce it: "room-volume",
  /// "checklist, before the visit".
  func place(among rules: [Rule]) -> Text {
    let ids = rules.map { $0.id }.joined(separator: ", ")
    let place: Text
    switch self.place {
    case .rules: return rules.isEmpty ? Text(nl: "nog geen eis", en: "no rule yet") : Text(verbatim: ids)
    case .figure(let figure):
      place = Text(
        nl: "kengetal in elk rapport: \(figure.title)", en: "figure in every report: \(figure.title)")
    case .checklist(let moment, _, _):
      place = Text(nl: "checklist, \(moment.phrase)", en: "checklist, \(moment.phrase)")
    case .examination:
      place = Text(
        nl: "te zien in een voltooide installatie, niet in een plan",
        en: "examined in a completed installation, not in a plan")
    }
    return rules.isEmpty ? place : Text(nl: "\(place); \(ids)", en: "\(place); \(ids)")
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// As many whole words as fit, with "…" for the rest.
  func shortened(to width: Int) -> String {
    guard count > width else { return self }
    let head = prefix(width - 1)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }
}

extension Edition {
  /// How many statements show in a completed installation only.
  var examinationCount: Int { register.count { $0.place.isExamination } }

  /// How many a person has to see to.
  var checklistCount: Int { register.count { $0.place.isChecklist } }

  /// What a plan cannot show, so that nobody takes a verdict for more than it is; nil without
  /// a register.
  var beyondPlan: Text? {
    let (examinations, items) = (examinationCount, checklistCount)
    guard examinations + items > 0 else { return nil }
    return Text(
      nl:
        "Niet onderzocht in een plan: \(examinations) uitspraken van de handleiding zijn pas in een voltooide installatie te zien, en \(items) punten staan op de checklists bij de eisen.",
      en:
        "Not examined in a plan: \(examinations) statements of the manual show in a completed installation only, and \(items) points are on the checklists with the rules."
    )
  }
}
