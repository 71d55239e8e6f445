import PlanCheck
import Planning
import Report

/// What `suggest` says, in words and for programs.
struct SuggestionReport {
  let inspection: Inspection
  let suggestions: Suggestions

  /// What it would take, where nothing that can be changed helps.
  let beyond: Suggestion?
  let language: Language

  init(of inspection: Inspection, _ suggestions: Suggestions, beyond: Suggestion?, language: Language) {
    (self.inspection, self.suggestions, self.beyond, self.language) = (
      inspection, suggestions, beyond, language
    )
  }

  var hasNothingToDo: Bool { suggestions.all.contains { $0.steps.isEmpty } }

  /// The demands that wait for facts, once a suggestion is carried out.
  func open(_ suggestion: Suggestion) -> Int {
    suggestion.inspection.openCounts.values.reduce(0, +)
  }

  func text() throws(Problems) -> String {
    var lines = [heading(language)]
    if hasNothingToDo {
      lines.append(nothingToDo(language))
    }
    for (index, suggestion) in suggestions.all.enumerated() where !suggestion.steps.isEmpty {
      lines += ["", "\(index + 1). \(title(of: suggestion)(language))"]
      lines += orders(of: suggestion).map { "   - \($0(language).printable)" }
      if open(suggestion) > 0 { lines.append("   ? \(stillOpen(open(suggestion))(language))") }
      for part in parts(of: suggestion) {
        lines.append("   \(part.title(language)):")
        lines += part.lines.prefix(Self.mostLines).map { "     \($0(language).printable)" }
        if part.lines.count > Self.mostLines {
          lines.append("     \(others(part.lines.count - Self.mostLines)(language))")
        }
      }
      lines +=
        ["   \(differenceTitle(language)):"] + (try difference(of: suggestion)).map { "     \($0.printable)" }
    }
    if suggestions.all.isEmpty { lines += [""] + obstacles() }
    lines += ["", ending(language), ""]
    return lines.joined(separator: "\n")
  }

  func json() throws(Problems) -> Document {
    JSON.object([
      ("file", .text(inspection.plan.file.name)), ("edition", .text(inspection.edition.name)),
      ("language", .text(language.rawValue)), ("conclusion", .text(inspection.conclusion.rawValue)),
      (
        "suggestions",
        .array(try suggestions.all.filter { !$0.steps.isEmpty }.map { way throws(Problems) in try json(way) })
      ),
      ("sites_judged", .number(suggestions.judged)), ("cut_off", .flag(suggestions.isCut)),
      ("are_all", .flag(suggestions.isAll)),
      (
        "obstacles",
        .array(
          suggestions.obstacles.map { rule in
            .row([("rule", .text(rule.id)), ("demand", .text(rule.demand(language)))])
          })
      ), ("needs", beyond.map { .array($0.steps.map(json)) } ?? .null),
    ]).document
  }

  private func json(_ suggestion: Suggestion) throws(Problems) -> JSON {
    .object([
      ("cost", .number(suggestion.cost)), ("conclusion", .text(suggestion.inspection.conclusion.rawValue)),
      ("not_stated", .number(open(suggestion))),
      ("steps", .array(zip(suggestion.steps, orders(of: suggestion)).map { json($0, $1) })),
      ("changes", .array(suggestion.patches.map(json))),
      (
        "consequences",
        .object(
          parts(of: suggestion).map { part in (part.word, .array(part.lines.map { .text($0(language)) })) })
      ), ("difference", .array(try difference(of: suggestion).map { .text($0) })),
    ])
  }

  private func json(_ step: Suggestion.Step) -> JSON { json(step, step.words) }

  private func json(_ step: Suggestion.Step, _ words: Text) -> JSON {
    .row([
      ("kind", .text(step.effort.word(.en))), ("part", .text(step.part.description)),
      ("order", .text(words(language))),
    ])
  }

  private func json(_ patch: Patch) -> JSON {
    switch patch {
    case .set(let place, let value):
      .row([("set", .text(place.description)), ("to", .text(value.words))])
    case .add(let place, let value):
      .row([("add", .text(place.description)), ("to", .text(value.words))])
    case .remove(let place): .row([("remove", .text(place.description))])
    }
  }

  /// The kinds of work.
  func title(of suggestion: Suggestion) -> Text {
    Text.list(suggestion.efforts.map { $0.label }).capitalised
  }

  func parts(of suggestion: Suggestion) -> [SiteChange.Part] {
    SiteChange(from: ReportContent(of: inspection), to: ReportContent(of: suggestion.inspection)).parts
  }

  /// Of what changes with it the first few: the JSON form has all.
  private static let mostLines = 6

  private func others(_ count: Int) -> Text {
    Text(nl: "en nog \(count) (zie --format json)", en: "and \(count) more (see --format json)")
  }

  /// What to do, with the values that settings get.
  func orders(of suggestion: Suggestion) -> [Text] {
    suggestion.steps.map { step in
      guard case .settings = step.action else { return step.words }
      let values = suggestion.patches.compactMap { patch -> Text? in
        guard case .set(let place, .word(let word)) = patch, step.part.contains(place), let key = place.last,
          case .field(let name) = key
        else { return nil }
        return Text(verbatim: "\(name.words.en) \(word.isEmpty ? "\"\"" : word)")
      }
      return values.isEmpty
        ? step.words
        : Text(nl: "\(step.words): \(Text.list(values)).", en: "\(step.words): \(Text.list(values)).")
    }
  }

  func difference(of suggestion: Suggestion) throws(Problems) -> [String] {
    let file = inspection.plan.file
    return Difference(from: file, to: try file.applying(suggestion.patches)).unified
  }

  private func obstacles() -> [String] {
    var lines: [String] = []
    if !suggestions.obstacles.isEmpty {
      lines.append(obstacleTitle(language))
      lines += suggestions.obstacles.prefix(5).map { "  - \($0.demand(language)) [\($0.id)]" }
    }
    if let beyond {
      lines.append(beyondTitle(language))
      lines += orders(of: beyond).map { "  - \($0(language).printable)" }
    }
    return lines
  }

  private var heading: Text {
    let name = inspection.plan.file.path.printable
    let count = suggestions.all.count { !$0.steps.isEmpty }
    return switch count {
    case 0 where hasNothingToDo: Text(nl: "\(name): niets te wijzigen", en: "\(name): nothing to change")
    case 0: Text(nl: "\(name): geen manier gevonden", en: "\(name): no way found")
    case 1: Text(nl: "\(name): één voorstel", en: "\(name): one suggestion")
    default: Text(nl: "\(name): \(count) voorstellen", en: "\(name): \(count) suggestions")
    }
  }

  private var nothingToDo: Text {
    let open = inspection.openCounts.values.reduce(0, +)
    let done = Text(nl: "Er hoeft niets te veranderen.", en: "Nothing has to change.")
    return open == 0 ? done : .sentences([done, stillOpen(open)])
  }

  private func stillOpen(_ count: Int) -> Text {
    count == 1
      ? Text(
        nl: "Eén eis wacht dan nog op een gegeven: zie plancheck check.",
        en: "One demand then still waits for a fact: see plancheck check.")
      : Text(
        nl: "\(count) eisen wachten dan nog op gegevens: zie plancheck check.",
        en: "\(count) demands then still wait for facts: see plancheck check.")
  }

  private var ending: Text {
    let judged = Text(
      nl: "\(suggestions.judged) locaties beoordeeld.", en: "\(suggestions.judged) sites judged.")
    if suggestions.isCut {
      return .sentences([
        judged,
        Text(
          nl: "De grens van --limit heeft de zoektocht afgebroken: er kunnen andere manieren zijn.",
          en: "The limit of --limit has cut the search off: there may be other ways."),
      ])
    }
    guard suggestions.isAll && !suggestions.all.isEmpty && !hasNothingToDo else { return judged }
    return .sentences([
      judged,
      Text(
        nl: "Andere manieren zijn er niet met wat plancheck kan wijzigen.",
        en: "There are no other ways with what plancheck can change."),
    ])
  }
}

let differenceTitle = Text(nl: "In het bestand", en: "In the file")
private let obstacleTitle = Text(nl: "Dit staat in de weg:", en: "In the way:")
let beyondTitle = Text(nl: "Daarvoor zou nodig zijn:", en: "It would take:")

extension Patch.Value {
  /// As a site file has it on one line.
  fileprivate var words: String {
    switch self {
    case .word(let word): word
    case .list(let values): "[\(values.map { $0.words }.joined(separator: ", "))]"
    case .record(let fields):
      "{\(fields.map { "\($0.key.words.en): \($0.value.words)" }.joined(separator: ", "))}"
    }
  }
}
