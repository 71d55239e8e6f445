import PlanCheck

/// What a Markdown report begins with. GitHub shows nothing of it, and a program that renews
/// its comment finds it by this.
let markdownReportMark = "<!-- plancheck report -->"

/// The report for a pull request or a mail, in GitHub's Markdown: what it comes to and what is
/// to be done. What passed stands in the other forms.
func markdownReport(_ content: ReportContent, _ language: Language, for audience: Audience) -> String {
  let report = MarkdownReport(content: content, language: language, audience: audience)
  return report.blocks.joined(separator: "\n\n") + "\n"
}

private struct MarkdownReport {
  let content: ReportContent
  let language: Language
  let audience: Audience
  private var inspection: Inspection { content.inspection }
  private var digest: Digest { content.digest }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  private func escaped(_ text: Text) -> String { text(language).escapedForMarkdown }

  var blocks: [String] {
    head + contradictions + failures + waivers + openQuestions + reinspection + demonstration + differences
      + instructions + unjudged
      + colophon
  }

  private var instructions: [String] {
    inspection.withheld.map { [escaped($0)] } ?? diagrams + settings
  }

  private var title: String {
    inspection.survey.isCompleted
      ? say("Keuring Sessy-installatie", "Audit of Sessy installation")
      : say("Controle Sessy-installatie", "Check of Sessy installation")
  }

  private var head: [String] {
    let name = inspection.siteName.escapedForMarkdown
    let conclusion = "**\(escaped(inspection.conclusionLabel)).**\n\(escaped(inspection.conclusionMeaning))"
    return [
      markdownReportMark, "# \(title): \(name)",
    ] + overdue + [
      "**\(escaped(inspection.instruction(digest))).**", conclusion,
      list(
        (inspection.partialConclusions.map { $0.sentence }
          + (content.demonstration?.levels ?? []).map { $0.sentence }).map { [escaped($0)] }),
      digest.summary(language) + inspection.contradictionCount(language),
    ] + [inspection.edition.leftOut?(language)].compactMap { $0 }
  }

  /// What should have been put right by now.
  private var overdue: [String] {
    let all = content.overdue
    return all.isEmpty ? [] : [list(all.map { ["**\(escaped($0.overdueSentence))**"] })]
  }

  /// What has changed since an earlier report.
  private var reinspection: [String] {
    guard let since = content.reinspection else { return [] }
    var blocks = ["## \(Reinspection.heading(language))", escaped(since.sentence)]
    blocks += (since.remarks + [since.waitingSentence].compactMap { $0 }).map(escaped)
    for (state, entries) in since.groups {
      blocks += ["### \(escaped(state.label.capitalised))", list(entries.map { [escaped($0.sentence)] })]
    }
    return blocks
  }

  /// What has to be put right by when, what was examined and how, and what is still to be examined or shown of a
  /// completed installation.
  private var demonstration: [String] {
    guard let shown = content.demonstration else { return [] }
    let notes = content.defects?.notes ?? []
    let classes =
      notes.isEmpty ? [] : ["## \(Defects.heading(language))", list(notes.map { [escaped($0)] })]
    let scope = ["## \(Demonstration.scopeHeading(language))", escaped(shown.scopeSentence)]
    func blocks(_ heading: Text, _ meaning: Text, _ points: [Demonstration.Point]) -> [String] {
      guard !points.isEmpty else { return [] }
      let lines = points.map { point in
        let sentence = point.sentence(in: language).escapedForMarkdown
        return ["\(point.rule.id.codeForMarkdown) **\(point.rule.severity.label(language))**: \(sentence)"]
      }
      return ["## \(heading(language))", escaped(meaning), list(lines)]
    }
    return classes + scope
      + blocks(Demonstration.unexaminedHeading, Demonstration.unexaminedMeaning, shown.unexamined)
      + blocks(Demonstration.unshownHeading, Demonstration.unshownMeaning, shown.unshown)
  }

  /// What was built otherwise than planned.
  private var differences: [String] {
    guard audience == .installer, let comparison = content.comparison else { return [] }
    var blocks = ["## \(JudgedComparison.planHeading(language))", escaped(comparison.planSentence)]
    if comparison.differences.isEmpty { blocks.append(escaped(comparison.nothing)) }
    for (kind, all) in comparison.groups {
      let points = all.map { index in
        [escaped(comparison.sentence(of: comparison.differences[index]))]
          + comparison.turns(by: index).map { escaped(comparison.sentence(of: $0)) }
      }
      blocks += ["### \(kind.heading(ofPlan: true)(language))", list(points)]
    }
    let others = comparison.turnsOfNoDifference.map { [escaped(comparison.sentence(of: $0))] }
    if !others.isEmpty { blocks += ["### \(JudgedComparison.otherTurns(language))", list(others)] }
    if !comparison.differences.isEmpty && comparison.turns.isEmpty {
      blocks.append(escaped(JudgedComparison.noTurn))
    }
    return blocks
  }

  private var contradictions: [String] {
    guard !inspection.plan.contradictions.isEmpty else { return [] }
    let points = inspection.plan.contradictions.map { contradiction in
      let problem = contradiction.problem
      let places = ([problem.span].compactMap { $0 } + problem.others).map(place)
      return [
        problem.text(language).escapedForMarkdown
          + (places.isEmpty ? "" : " (\(places.joined(separator: "; ")))")
      ]
    }
    return [
      "## \(contradictionsHeading(language))", contradictionsMeaning(language).escapedForMarkdown,
      list(points),
    ]
  }

  private var failures: [String] {
    let failures = digest.failures.filter { $0.rule.severity != .advice }
    let advice = digest.failures.filter { $0.rule.severity == .advice }
    var blocks = ["## \(say("Wat moet er veranderen", "What has to change"))"]
    blocks.append(failures.isEmpty ? digest.nothingFailed(language) : list(failures.map(failure)))
    if !advice.isEmpty {
      blocks += [
        "## \(say("Advies", "Advice"))",
        say("Dit verandert niets aan het oordeel.", "This changes nothing in the verdict."),
        list(advice.map(failure)),
      ]
    }
    return blocks
  }

  /// A point of a list, with points of its own.
  private func failure(_ outcome: Outcome) -> [String] {
    let rule = outcome.rule
    let subject = outcome.subject
    let name = subject.place == .site ? subject.words(language) : subject.label.codeForMarkdown
    let citation = rule.citation.text(in: inspection.edition)(language)
    let places = outcome.facts.prefix(3).compactMap { fact in fact.span.map { origin(of: fact, at: $0) } }
    let source =
      audience == .installer ? [(places + [citation, rule.id.codeForMarkdown]).joined(separator: "; ")] : []
    return ["**\(outcome.grade.capitalised(language))**, \(name): \(escaped(rule.fault))"]
      + account(of: outcome) + term(of: outcome) + ["\(say("Eis", "Demand")): \(escaped(rule.demand))"]
      + source
      + (outcome.waiver.map(particulars) ?? [])
  }

  /// By when it is to be put right, of a completed installation.
  private func term(of outcome: Outcome) -> [String] {
    (content.defects?.defect(outcome)).map {
      ["\(say("Te herstellen", "To be put right")): \(escaped($0.words))"]
    } ?? []
  }

  private func particulars(_ waiver: JudgedWaiver) -> [String] {
    waiver.particulars(in: language).map { "\(escaped($0.label)): \($0.value.escapedForMarkdown)" }
  }

  /// How far from the limit, or what the file states; then what to do.
  private func account(of outcome: Outcome) -> [String] {
    let limits = outcome.margins.compactMap { $0.sentence.map { escaped($0.capitalised) } }
    let stated = outcome.facts.filter { $0.isStated }.map { fact in
      audience == .installer
        ? "\(fact.path.codeForMarkdown): \(fact.words(in: language).escapedForMarkdown)"
        : fact.wording(in: language).escapedForMarkdown
    }
    return (limits.isEmpty ? stated + outcome.more(in: language) : limits)
      + outcome.remedies.map { "→ \(escaped($0))" }
  }

  /// Where a fact stands, and how it was understood where its words are not the format's.
  private func origin(of fact: Evidence, at span: SourceSpan) -> String {
    let understood = inspection.understanding(of: fact, in: language).map {
      " (\(escaped(understoodLabel)) \($0.codeForMarkdown))"
    }
    return place(span) + (understood ?? "")
  }

  /// "`site.yaml:11:24`"
  private func place(_ span: SourceSpan) -> String {
    "\(inspection.plan.file.name):\(span.start.spelling)".codeForMarkdown
  }

  private var waivers: [String] {
    guard !inspection.waivers.isEmpty else { return [] }
    let idle = inspection.idleWaivers.map { waiver in
      let label = idleWaiverLabel.capitalised(language)
      return ["**\(label)**, \(escaped(waiver.heading))\(waiver.facts.span.map { "; \(place($0))" } ?? "")"]
        + waiver.shortcomings.map { "\(escaped($0.reason)) → \(escaped($0.remedy))" }
        + particulars(waiver)
    }
    return ["## \(waiversHeading(language))", escaped(inspection.dayOfJudging)]
      + [list(digest.waived.map(failure) + idle)]
  }

  private var openQuestions: [String] {
    guard !digest.missingFacts.isEmpty else { return [] }
    let visit = content.visit
    let headings = [
      say("Wat te doen", "What to do"), say("Vraag", "Question"),
      say("Veld in het bestand", "Field in the file"),
    ]
    let stops = visit.stops.flatMap { stop in
      [
        "### \(escaped(visit.label(of: stop.spot)))",
        table(
          headings,
          stop.lines.map { line in
            [
              escaped(line.kind.heading), escaped(line.question),
              line.facts.map { $0.fact.path.codeForMarkdown }.joined(separator: ", "),
            ]
          }),
      ]
    }
    return ["## \(SiteVisit.heading(language))", escaped(content.certainty.sentence)] + stops
  }

  private var diagrams: [String] {
    let points = content.sheets.map { choice in
      [
        "**\(escaped(choice.heading))** (\(choice.match.label(language))): \(escaped(choice.reason))"
      ] + [choice.difference.map(escaped)].compactMap { $0 } + missing(choice.missing)
    }
    return ["## \(inspection.diagramsHeading(language))", list(points)]
  }

  private func missing(_ facts: [Evidence]) -> [String] {
    guard !facts.isEmpty else { return [] }
    let paths = facts.map { $0.path.codeForMarkdown }.joined(separator: ", ")
    return ["\(Verdict.notStated.label.capitalised(language)): \(paths)"]
  }

  /// A table with a column a Sessy; of many Sessys, several tables.
  private var settings: [String] {
    let cards = content.settings
    let tables = stride(from: 0, to: cards.count, by: 6).map { start in
      settingsTable(Array(cards[start..<min(start + 6, cards.count)]))
    }
    let obstacles = cards.flatMap { card in
      card.rows.compactMap { row in
        row.obstacle.map {
          ["\(card.sessy.label.codeForMarkdown), \(row.name.codeForMarkdown): \(escaped($0))"]
        }
      }
    }
    var seen: Set<Evidence> = []
    let unknown = (inspection.missingSessys + cards.flatMap { $0.missing }).filter {
      seen.insert($0).inserted
    }
    return ["## \(settingsHeading(language))"] + tables + (obstacles.isEmpty ? [] : [list(obstacles)])
      + missing(unknown) + (cards.isEmpty ? [] : [escaped(estimateMeaning)])
  }

  private func settingsTable(_ cards: [SettingsCard]) -> String {
    guard let first = cards.first else { return "" }
    let settings = first.rows.indices.map { row in
      ["\(escaped(first.rows[row].label)) (\(first.rows[row].name.codeForMarkdown))"]
        + cards.map { card in
          let setting = card.rows[row]
          // What is to be copied stands as it is to be typed.
          guard case .text(let text)? = setting.value, !text.isEmpty else { return escaped(setting.shown) }
          return text.codeForMarkdown
        }
    }
    let estimates = first.estimates.indices.map { index in
      ["\(escaped(estimateHeading)), \(escaped(first.estimates[index].label))"]
        + cards.map { card in
          let power = card.estimates[index].found.map { Text(nl: "\($0.power)", en: "\($0.power)") }
          return escaped(power ?? Verdict.notStated.label)
        }
    }
    return table(
      [say("Instelling", "Setting")] + cards.map { $0.sessy.label.codeForMarkdown }, settings + estimates)
  }

  private var unjudged: [String] {
    let fields = content.unjudged
    guard !fields.isEmpty && audience == .installer else { return [] }
    return [
      "## \(unjudgedHeading(language))", escaped(unjudgedMeaning),
      fields.map { $0.path.codeForMarkdown + $0.times }.joined(separator: ", "),
    ]
  }

  private var colophon: [String] {
    let file = inspection.plan.file.name.codeForMarkdown
    let edition = inspection.edition.name
    return ["---"] + [inspection.reach?(language)].compactMap { $0 } + [
      say(
        "Beoordeeld door plancheck naar de installatiehandleiding van de Sessy thuisbatterij, uitgave \(edition); bestand \(file). De handleiding zelf gaat voor.",
        "Judged by plancheck against the installation manual of the Sessy home battery, edition \(edition); file \(file). The manual itself takes precedence."
      )
    ]
  }

  // MARK: Marks

  /// A list of points, each with what stands below it.
  private func list(_ points: [[String]]) -> String {
    points.map { lines in
      lines.enumerated().map { ($0 == 0 ? "- " : "  - ") + $1 }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| \(cells.map { $0.cellForMarkdown }.joined(separator: " | ")) |"
    }
    return ([line(headings), line(headings.map { _ in "---" })] + rows.map(line)).joined(separator: "\n")
  }
}
