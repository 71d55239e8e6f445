public import PlanCheck

extension Paper {
  /// A page to learn a rule from: the demand, why, a right and a wrong example with the marks of the declaration, what
  /// lies on a limit, and where the manual has it.
  public static func card(of rule: Rule, in edition: Edition) -> Paper {
    var card = Paper(rule.fault, [.paragraph(rule.demand), .paragraph(rule.reason)])
    if let condition = rule.condition {
      card.add(.paragraph(Text(nl: "Geldt alleen als \(condition).", en: "Holds only if \(condition).")))
    }
    if let example = rule.passing.first {
      card.add(.paragraph(Text(nl: "Zo voldoet het:", en: "This conforms:")))
      card.add(.code(example.marked))
    }
    if let example = rule.failing.first {
      card.add(
        .paragraph(
          Text(
            nl: "Zo voldoet het niet; de fout staat achter ↓:",
            en: "This does not; the fault stands behind ↓:")))
      card.add(.code(example.marked))
    }
    let limits = (rule.passing + rule.failing).flatMap { $0.limits }.reduce(into: [String]()) { all, limit in
      if !all.contains(limit.value) { all.append(limit.value) }
    }
    if !limits.isEmpty {
      let list = Text(verbatim: limits.joined(separator: "; "))
      card.add(
        .paragraph(
          Text(
            nl: "Op de grens in de voorbeelden, tussen « »: \(list).",
            en: "On the limit in the examples, between « »: \(list).")))
    }
    card.add(
      .paragraph(
        Text(
          nl: "Bron: \(rule.citation.text(in: edition)). Eis: \(rule.id).",
          en: "Source: \(rule.citation.text(in: edition)). Rule: \(rule.id).")))
    return card
  }

  /// The cards of all rules, chapter by chapter, each on a page of its own.
  public static func booklet(of edition: Edition) -> Paper {
    var booklet = Paper(
      Text(nl: "Leerkaarten bij handleiding \(edition.name)", en: "Cards to manual \(edition.name)"))
    for chapter in edition.chapters {
      booklet.add(.heading(chapter.title))
      for rule in chapter.rules { booklet.add(card(of: rule, in: edition)) }
    }
    return booklet
  }
}

extension Rule {
  /// "manual 06/25, section 4.3.1, p. 15"
  public func source(in edition: Edition) -> Text { citation.text(in: edition) }
}
