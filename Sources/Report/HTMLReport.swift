import PlanCheck

/// What tells an HTML report of ours from any other file.
let htmlReportMark = #"<meta name="generator" content="plancheck"#

/// The report for people: one file that needs nothing else, in the order in which they ask.
func htmlReport(_ inspection: Inspection, _ language: Language) -> String {
  let report = HTMLReport(inspection: inspection, language: language)
  var html = MarkupWriter(.html)
  html.element("html", ["lang": language.rawValue]) { html in
    report.head(&html)
    html.element("body") { html in
      html.element("header") { report.title(&$0) }
      html.element("main") { html in
        report.failures(&html)
        report.waivers(&html)
        report.diagrams(&html)
        html.settings(inspection, language)
        report.openQuestions(&html)
        Electricity(of: inspection).html(in: language, &html)
        report.passes(&html)
        report.inapplicable(&html)
        report.unjudged(&html)

      }
      html.element("footer") { report.colophon(&$0) }
    }
  }
  return html.finish() + "\n"
}

struct HTMLReport {
  let inspection: Inspection
  let language: Language
  let digest: Digest

  init(inspection: Inspection, language: Language) {
    self.inspection = inspection
    self.language = language
    digest = Digest(of: inspection.outcomes)
  }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  func head(_ html: inout MarkupWriter) {
    html.element("head") { html in
      html.element("meta", ["charset": "utf-8"])
      html.element("meta", ["name": "generator", "content": "plancheck"])
      html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.element("title", "\(inspection.siteName): \(inspection.conclusionLabel(language))")
      html.element("style") { $0.raw(htmlStyle) }
    }
  }

  func title(_ html: inout MarkupWriter) {
    let site = inspection.plan.site.project
    let name = inspection.siteName
    html.element("h1", say("Controle Sessy-installatie: \(name)", "Check of Sessy installation: \(name)"))
    let particulars: [(String, String?)] = [
      (say("Opdracht", "Order"), site.reference.value?.description),
      (say("Klant", "Customer"), site.customer.value), (say("Adres", "Address"), site.address.value),
      (say("Datum", "Date"), site.date.value?.description),
      (say("Installateur", "Installer"), installer(site.installer)),
    ]
    html.element("dl", ["class": "site"]) { html in
      for case (let label, let value?) in particulars {
        html.element("dt", label)
        html.element("dd") { $0.element("bdi", value) }
      }
    }
    let conclusion = inspection.conclusion
    html.element("div", ["class": "conclusion \(conclusion.word)", "role": "status"]) { html in
      html.element("strong", inspection.conclusionLabel(language))
      html.element("p", inspection.conclusionMeaning(language))
      if let leftOut = inspection.manual.leftOut { html.element("p", leftOut(language)) }
      html.element("ul", ["class": "counts"]) { html in
        for severity in Severity.allCases {
          let count = digest.failures.count { $0.rule.severity == severity }
          if count > 0 { html.element("li", "\(count) × \(severity.label(language))") }
        }
        if !digest.waived.isEmpty {
          html.element("li", "\(digest.waived.count) × \(say("ontheffing", "waived"))")
        }
        for verdict in [Verdict.notStated, .pass, .notApplicable] {
          html.element("li", "\(digest.count(verdict)) \(verdict.label(language))")
        }
      }
    }
  }

  private func installer(_ installer: Installer) -> String? {
    let names = [installer.person.value, installer.company.value].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  func failures(_ html: inout MarkupWriter) {
    html.element("section", ["id": "failures"]) { html in
      html.element("h2", say("Wat moet er veranderen", "What has to change"))
      let failures = digest.failures.filter { $0.rule.severity != .advice }
      if failures.isEmpty {
        html.element("p", digest.nothingFailed(language))
      }
      for outcome in failures { failure(outcome, &html) }
    }
    let advice = digest.failures.filter { $0.rule.severity == .advice }
    guard !advice.isEmpty else { return }
    html.element("section", ["id": "advice"]) { html in
      html.element("h2", say("Advies", "Advice"))
      html.element(
        "p", ["class": "fine"],
        say("Dit verandert niets aan het oordeel.", "This changes nothing in the verdict."))
      for outcome in advice { failure(outcome, &html) }
    }
  }

  func failure(_ outcome: Outcome, _ html: inout MarkupWriter) {
    let rule = outcome.rule
    html.element("article", ["class": rule.severity.rawValue]) { html in
      html.element("h3") { html in
        html.element("span", ["class": "grade"], outcome.grade(language))
        html.element("bdi", outcome.subjectLabel(language))
        html.text(": \(rule.demand(language))")
      }
      for sentence in outcome.margins.compactMap(\.sentence) {
        html.element("p", ["class": "measure"], sentence.capitalised(language))
      }
      for remedy in outcome.remedies { html.element("p", ["class": "remedy"], remedy(language)) }
      for span in outcome.facts.prefix(3).compactMap(\.span) { excerpt(span, &html) }
      html.element("p", ["class": "fine"], rule.reason(language))
      if let interpretation = rule.interpretation {
        html.element(
          "p", ["class": "fine"], "\(say("Interpretatie", "Interpretation")): \(interpretation(language))")
      }
      source(of: rule, &html)
      if let waiver = outcome.waiver { particulars(waiver, &html) }
    }
  }

  private func source(of rule: Rule, _ html: inout MarkupWriter) {
    html.element("p", ["class": "fine"]) { html in
      html.text(
        "\(rule.citation.text(edition: inspection.manual.edition)(language)); \(rule.signalWord.phrase(language)); "
      )
      html.element("code", rule.id)
    }
  }

  /// The line of the file that states a fact, with the value marked.
  func excerpt(_ span: SourceSpan, _ html: inout MarkupWriter) {
    let line = Array(inspection.plan.file.line(at: span.start).unicodeScalars)
    let start = min(span.start.column - 1, line.count)
    let end = span.end.line == span.start.line ? min(span.end.column - 1, line.count) : line.count
    func part(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(line[range])).trimmed(atStart: range.lowerBound == 0)
    }
    html.element("pre") { html in
      html.text("\(inspection.plan.file.name):\(span.start.line)  ")
      html.element("bdi") { html in
        html.text(part(0..<start))
        html.element("mark", part(start..<max(start, end)))
        html.text(part(max(start, end)..<line.count))
      }
    }
  }

  func diagrams(_ html: inout MarkupWriter) {
    html.element("section", ["id": "diagram"]) { html in
      html.element("h2", say("Aansluitschema", "Wiring diagram"))
      html.element(
        "p", ["class": "fine"],
        say(
          "Gekozen uit de acht schema's in bijlage III van de handleiding.",
          "Chosen from the eight sheets in appendix III of the manual."))
      for choice in inspection.sheetChoices {
        html.element("article") { html in
          html.element("h3") { html in
            html.element("bdi", choice.heading(language))
            html.text(" (\(choice.match.label(language)))")
          }
          html.element("p", choice.reason(language))
          if let difference = choice.difference {
            html.element("p", ["class": "remedy"], difference(language))
          }
          missing(choice.missing, &html)
        }
      }
    }
  }

  private func missing(_ facts: [Evidence], _ html: inout MarkupWriter) {
    guard !facts.isEmpty else { return }
    html.element("ul") { html in
      for fact in facts {
        html.element("li") { html in
          html.element("code", fact.path)
          html.text(": \(fact.description(language))")
        }
      }
    }
  }

  func openQuestions(_ html: inout MarkupWriter) {
    html.element("section", ["id": "not-stated"]) { html in
      html.element("h2", say("Wat nog niet is opgegeven", "What is not stated yet"))
      if digest.missingFacts.isEmpty {
        return html.element(
          "p", say("Alle gegevens die ertoe doen zijn opgegeven.", "Every fact that matters is stated."))
      }
      html.element(
        "p",
        say(
          "Meet of vraag dit nog. Erachter staat welke eisen erop wachten.",
          "Still to measure or ask. Behind each stands which demands wait for it."))
      let headings = [
        say("Gegeven", "Fact"), say("Veld in het bestand", "Field in the file"),
        say("Wacht hierop", "Waits for it"),
      ]
      html.table(headings, digest.missingFacts) { missing, html in
        html.cell(headings[0]) { $0.text(missing.fact.description(language)) }
        html.cell(headings[1]) { $0.element("code", missing.fact.path) }
        html.cell(headings[2]) { html in
          html.text(rules(of: missing.outcomes).joined(separator: ", "))
        }
      }
    }
  }

  private func rules(of outcomes: [Outcome]) -> [String] {
    outcomes.map(\.rule).reduce(into: [String]()) { ids, rule in
      let label = "\(rule.id) (\(rule.severity.label(language)))"
      if !ids.contains(label) { ids.append(label) }
    }
  }

  func passes(_ html: inout MarkupWriter) {
    html.element("section", ["id": "passes"]) { html in
      html.element("h2", say("Wat voldoet", "What passes"))
      if digest.passes.isEmpty { return html.element("p", say("Nog niets.", "Nothing yet.")) }
      let headings = [say("Eis", "Demand"), say("Waar", "Where"), say("Waaruit dat blijkt", "What shows it")]
      html.table(headings, digest.passes) { outcome, html in
        html.cell(headings[0]) { html in
          html.text(outcome.rule.demand(language))
          html.text(" ")
          html.element("code", outcome.rule.id)
        }
        html.cell(headings[1]) { $0.element("bdi", outcome.subjectLabel(language)) }
        html.cell(headings[2]) { html in
          let margins = outcome.margins.compactMap { $0.sentence?(language) }
          let facts = outcome.facts.map { "\($0.path): \($0.value(in: language))" }
          html.text((margins.isEmpty ? facts : margins).joined(separator: "; "))
        }
      }
    }
  }

  func inapplicable(_ html: inout MarkupWriter) {
    html.element("section", ["id": "not-applicable"]) { html in
      html.element("h2", say("Wat niet van toepassing is", "What does not apply"))
      if digest.inapplicable.isEmpty {
        return html.element("p", say("Alles is van toepassing.", "Everything applies."))
      }
      let headings = [say("Eis", "Demand"), say("Waar", "Where"), say("Waarom niet", "Why not")]
      html.table(headings, digest.inapplicable) { outcome, html in
        html.cell(headings[0]) { html in
          html.text(outcome.rule.demand(language))
          html.text(" ")
          html.element("code", outcome.rule.id)
        }
        html.cell(headings[1]) { $0.element("bdi", outcome.subjectLabel(language)) }
        html.cell(headings[2]) { $0.text(outcome.whyNot(in: language)) }
      }
    }
  }

  func unjudged(_ html: inout MarkupWriter) {
    let fields = Digest.unjudgedFields(of: inspection)
    guard !fields.isEmpty else { return }
    html.element("section", ["id": "not-judged"]) { html in
      html.element("h2", unjudgedHeading(language))
      html.element("p", unjudgedMeaning(language))
      let headings = [
        say("Gegeven", "Fact"), say("Veld in het bestand", "Field in the file"), say("Aantal", "Count"),
      ]
      html.table(headings, fields) { field, html in
        html.cell(headings[0]) { $0.text(field.summary(language)) }
        html.cell(headings[1]) { $0.element("code", field.path) }
        html.cell(headings[2]) { $0.text(String(field.count)) }
      }
    }
  }

  func colophon(_ html: inout MarkupWriter) {
    if let beyondPlan = inspection.manual.beyondPlan {
      html.element("p", ["class": "fine"], beyondPlan(language))
    }
    html.element(
      "p", ["class": "fine"],
      say(
        "Beoordeeld door plancheck naar de installatiehandleiding van de Sessy thuisbatterij, uitgave \(inspection.manual.edition); bestand \(inspection.plan.file.name). De handleiding zelf gaat voor.",
        "Judged by plancheck against the installation manual of the Sessy home battery, edition \(inspection.manual.edition); file \(inspection.plan.file.name). The manual itself takes precedence."
      ))
  }
}

extension Outcome {
  /// Why the rule does not apply, and the facts that say so.
  func whyNot(in language: Language) -> String {
    let facts = because.filter { $0.span != nil }.map { "\($0.path): \($0.value(in: language))" }
    let shown = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
    guard let reason = inapplicability else { return "" }
    let sentence =
      rule.condition == reason
      ? Text(nl: "Geldt alleen als: \(reason)", en: "Holds only if: \(reason)") : reason.capitalised
    return "\(sentence(language))\(shown)."
  }
}

extension Text {
  var capitalised: Text {
    func capitalise(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
    return Text(nl: "\(capitalise(nl))", en: "\(capitalise(en))")
  }
}

extension String {
  fileprivate func trimmed(atStart: Bool) -> String {
    atStart ? String(drop { $0 == " " || $0 == "\t" }) : self
  }
}

extension MarkupWriter {
  mutating func table<Row>(
    _ headings: [String], _ rows: [Row], _ cells: (Row, inout MarkupWriter) -> Void
  ) {
    element("div", ["class": "table"]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for heading in headings { html.element("th", ["scope": "col"], heading) }
          }
        }
        html.element("tbody") { html in
          for row in rows { html.element("tr") { cells(row, &$0) } }
        }
      }
    }
  }

  mutating func cell(_ label: String, _ content: (inout MarkupWriter) -> Void) {
    element("td", ["data-label": label], content)
  }
}
