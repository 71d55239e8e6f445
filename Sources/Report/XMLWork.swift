import PlanCheck

// What goes along to the site, in XML: what to find out, what to bring, and what to sign.

extension MarkupWriter {
  /// What is missing, by where one stands to find it.
  mutating func siteVisit(_ visit: SiteVisit, _ language: Language) {
    element("site-visit") { xml in
      for stop in visit.stops {
        xml.element("stop", ["spot": stop.spot.word, "where": visit.label(of: stop.spot)(language)]) { xml in
          for missing in stop.facts {
            xml.element(
              "question",
              [
                "path": missing.fact.place.description, "kind": missing.fact.questionKind.rawValue,
                "rules": missing.rules.map { $0.id }.joined(separator: " "),
              ], missing.fact.openQuestion(language))
          }
        }
      }
    }
  }

  /// What to bring, by what it is for.
  mutating func materials(_ list: MaterialsList, _ language: Language) {
    element("materials") { xml in
      for kit in list.kits {
        xml.element("kit", ["title": kit.title(language)]) { xml in
          for item in kit.items {
            let amount = item.amount.number
            xml.element(
              "item",
              [
                "name": item.name(language), "stated-as": item.words, "number": amount?.canonicalNumber,
                "unit": amount?.unit?.symbol, "words": item.amount.spoken(in: language),
                "findings": item.findings.isEmpty
                  ? nil : item.findings.map { String($0) }.joined(separator: " "),
              ]
            ) { xml in
              for user in item.users { xml.element("for", user) }
            }
          }
        }
      }
      for tool in Tool.allCases { xml.element("tool", tool.name(language)) }
      for gap in list.gaps { xml.element("gap", gap(language)) }
    }
  }

  /// What only people can see to, by moment.
  mutating func checklists(_ lists: [Checklist], _ language: Language) {
    element("checklists") { xml in
      for list in lists {
        xml.element("checklist", ["moment": list.moment.rawValue, "title": list.moment.phrase(language)]) {
          xml in
          for (row, reason) in list.items {
            xml.element(
              "item", ["row": row.id, "section": row.section, "reason": reason(language)], row.asks(language))
          }
        }
      }
    }
  }
}
