import PlanCheck

// What goes along to the site, in JSON: what to find out, what to bring, and what to sign.

extension JSONReport {
  var workPapers: [(String, JSON)] {
    [("site_visit", siteVisit), ("materials", materials), ("checklists", checklists)]
  }

  /// What is missing, by where one stands to find it.
  private var siteVisit: JSON {
    let visit = content.visit
    return .array(
      visit.stops.map { stop in
        .object([
          ("spot", .text(stop.spot.word)), ("where", .text(visit.label(of: stop.spot)(language))),
          (
            "facts",
            .array(
              stop.facts.map { missing in
                .row([
                  ("path", .text(missing.fact.place.description)),
                  ("kind", .text(missing.fact.questionKind.rawValue)),
                  ("question", .text(missing.fact.openQuestion(language))),
                  ("rules", .array(missing.rules.map { .text($0.id) })),
                ])
              })
          ),
        ])
      })
  }

  /// What to bring, by what it is for.
  private var materials: JSON {
    let list = content.materials
    return .object([
      (
        "kits",
        .array(
          list.kits.map { kit in
            .object([("title", .text(kit.title(language))), ("items", .array(kit.items.map { item($0) }))])
          })
      ),
      ("tools", .array(Tool.allCases.map { .text($0.name(language)) })),
      ("gaps", .array(list.gaps.map { .text($0(language)) })),
    ])
  }

  private func item(_ item: MaterialsList.Item) -> JSON {
    .row([
      ("name", .text(item.name(language))), ("stated_as", JSON(item.words)),
      (
        "amount",
        .row([
          ("number", JSON(item.amount.number)), ("unit", JSON(item.amount.number?.unit?.symbol)),
          ("words", .text(item.amount.spoken(in: language))),
        ])
      ),
      ("for", .array(item.users.map { .text($0) })),
      ("findings", .array(item.findings.map { .number($0) })),
    ])
  }

  /// What only people can see to, by moment.
  private var checklists: JSON {
    .array(
      content.checklists.map { list in
        .object([
          ("moment", .text(list.moment.rawValue)), ("title", .text(list.moment.phrase(language))),
          (
            "items",
            .array(
              list.items.map { row, reason in
                .row([
                  ("row", .text(row.id)), ("section", .text(row.section)),
                  ("asks", .text(row.asks(language))),
                  ("reason", .text(reason(language))),
                ])
              })
          ),
        ])
      })
  }
}
