import PlanCheck

extension HTMLReport {
  var advice: [(number: Int, outcome: Outcome)] {
    digest.numberedFailures.filter { $0.outcome.rule.severity == .advice }
  }

  /// What has to change, the gravest first, with the numbers that the drawings use too.
  func failures(_ html: inout MarkupWriter) {
    let failures = digest.numberedFailures.filter { $0.outcome.rule.severity != .advice }
    if failures.isEmpty { html.element("p", digest.nothingFailed(language)) }
    for (number, outcome) in failures { failure(outcome, number: number, &html) }
  }

  func advice(_ html: inout MarkupWriter) {
    html.element(
      "p", ["class": "lead"],
      say("Dit verandert niets aan het oordeel.", "This changes nothing in the verdict."))
    for (number, outcome) in advice { failure(outcome, number: number, &html) }
  }

  /// A failure; one that is waived has no number.
  func failure(_ outcome: Outcome, number: Int? = nil, _ html: inout MarkupWriter) {
    let rule = outcome.rule
    html.element(
      "article",
      ["id": number.map { "finding-\($0)" }, "class": "finding \(rule.severity.rawValue)"],
      data: index.marks([outcome])
    ) { html in
      html.element("h3") { html in
        if let number {
          html.element("a", ["class": "number", "href": "#point-\(number)"], String(number))
        }
        html.element("span", ["class": "grade"], outcome.grade(language))
        html.text(" ")
        html.element("bdi", outcome.subject.words(language))
        html.text(": \(rule.fault(language))")
      }
      for sentence in outcome.shortfalls { html.element("p", ["class": "measure"], sentence(language)) }
      for remedy in outcome.remedies { html.element("p", ["class": "remedy"], remedy(language)) }
      html.element("p") { html in
        html.element("b", say("Eis:", "Demand:"))
        html.text(" \(rule.demand(language)) \(rule.reason(language))")
      }
      if let interpretation = rule.interpretation {
        html.element(
          "p", ["class": "fine"], "\(say("Interpretatie", "Interpretation")): \(interpretation(language))")
      }
      if audience == .installer { source(of: outcome, &html) }
      if let waiver = outcome.waiver { particulars(waiver, &html) }
    }
  }

  /// Where the demand comes from and, behind a tap, what the file says.
  private func source(of outcome: Outcome, _ html: inout MarkupWriter) {
    let rule = outcome.rule
    html.element("p", ["class": "fine"]) { html in
      let title = rule.citation.text(in: inspection.edition).capitalised(language)
      if let address = rule.citation.address {
        html.element("a", ["href": address, "rel": "noreferrer"], title)
      } else {
        html.text(title)
      }
      html.text("; \(rule.gravity(language)); ")
      html.element("code", rule.id)
    }
    let facts = outcome.facts.prefix(3).filter { $0.span != nil }
    guard !facts.isEmpty else { return }
    html.element("details", ["class": "screen excerpts"]) { html in
      html.element("summary", say("Wat er in het bestand staat", "What the file says"))
      for fact in facts {
        guard let span = fact.span else { continue }
        excerpt(span, &html)
        if let understood = inspection.understanding(of: fact, in: language) {
          html.element("p", ["class": "understood"]) { html in
            html.text("\(understoodLabel.capitalised(language)): ")
            html.element("bdi", understood)
          }
        }
      }
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
}

extension String {
  fileprivate func trimmed(atStart: Bool) -> String {
    atStart ? String(drop { $0 == " " || $0 == "\t" }) : self
  }
}
