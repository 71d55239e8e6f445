import PlanCheck
import Planning
import Report
import Rules

// What a page shows of `plancheck suggest` and `plancheck layouts`: each way with the file that it leads to.

extension Inquiry {
  /// The smallest changes by which the site conforms.
  var suggestions: (Int32, [UInt8]) {
    search { inspection, limit throws(Problems) in
      let found = Planner(of: inspection).search(most: 3, limit: limit)
      let isHopeless = found.all.isEmpty && !found.isCut
      let beyond =
        isHopeless
        ? Planner(of: inspection, withOperator: true, withGiven: true).search(most: 1, limit: limit).all.first
        : nil
      let report = SuggestionReport(of: inspection, found, beyond: beyond, language: language)
      return try report.ways
    }
  }

  /// Every layout of Sessys that the house allows.
  var layouts: (Int32, [UInt8]) {
    search { inspection, limit throws(Problems) in
      let found = Arranger(of: inspection).search(most: 6, limit: limit)
      return try LayoutsReport(of: inspection, found, most: 12, units: 6, language: language).ways
    }
  }

  /// Searches over the site, as far as the limit that was said goes; nothing is searched while facts are at odds.
  private func search(_ find: (Inspection, Int) throws(Problems) -> JSON) -> (Int32, [UInt8]) {
    do throws(Problems) {
      let inspection = try content().inspection
      guard let limit = words.first.flatMap({ Int($0) }), inspection.plan.contradictions.isEmpty else {
        return (2, [])
      }
      return (0, try find(inspection, limit).document.bytes)
    } catch {
      return (2, [])
    }
  }
}

/// How many demands wait once a way is taken.
private func waiting(_ count: Int) -> Text {
  count == 1
    ? Text(nl: "Eén eis wacht dan nog op een gegeven.", en: "One demand then still waits for a fact.")
    : Text(
      nl: "\(count) eisen wachten dan nog op gegevens.", en: "\(count) demands then still wait for facts.")
}

extension SuggestionReport {
  fileprivate var ways: JSON {
    get throws(Problems) {
      var ways: [JSON] = []
      for suggestion in suggestions.all where !suggestion.steps.isEmpty { ways.append(try way(suggestion)) }
      let isDone = hasNothingToDo
      return .object([
        ("ways", .array(ways)), ("judged", .number(suggestions.judged)), ("cut", .flag(suggestions.isCut)),
        ("done", .flag(isDone)),
        ("obstacles", .array(suggestions.obstacles.prefix(5).map { .text($0.demand(language)) })),
        (
          "beyond",
          .array((beyond.map { orders(of: $0) } ?? []).map { .text($0(language)) })
        ),
      ])
    }
  }

  private func way(_ suggestion: Suggestion) throws(Problems) -> JSON {
    let file = try inspection.plan.file.applying(suggestion.patches)
    let difference = (differenceTitle, Difference(from: inspection.plan.file, to: file).unified)
    let parts = parts(of: suggestion).map { part in (part.title, part.lines.map { $0(language) }) }
    let count = open(suggestion)
    return .object([
      ("title", .text(title(of: suggestion)(language))),
      ("orders", .array(orders(of: suggestion).map { .text($0(language)) })),
      ("open", count == 0 ? .null : .text(waiting(count)(language))),
      (
        "parts",
        .array(
          (parts + [difference]).map { title, lines in
            .object([("title", .text(title(language))), ("lines", .array(lines.map { .text($0) }))])
          })
      ), ("text", .text(String(decoding: file.contents, as: UTF8.self))),
    ])
  }
}

extension LayoutsReport {
  fileprivate var ways: JSON {
    get throws(Problems) {
      var ways: [JSON] = []
      for arrangement in found.all.prefix(most) { ways.append(try way(arrangement)) }
      return .object([
        ("ways", .array(ways)), ("found", .number(found.all.count)), ("judged", .number(found.judged)),
        ("cut", .flag(isCut)), ("complete", .number(found.completeUpTo)),
        ("obstacles", .array(found.obstacles.prefix(5).map { .text($0.rule.demand(language)) })),
      ])
    }
  }

  private func way(_ arrangement: Arrangement) throws(Problems) -> JSON {
    let file = try inspection.plan.file.applying(arrangement.patches)
    return .object([
      ("title", .text(power(of: arrangement)(language))),
      (
        "rows",
        .array(
          Phase.allCases.map { phase in
            .object([
              ("phase", .text(phase.rawValue)),
              ("left", arrangement.left[phase].map { .text(left($0)(language)) } ?? .null),
              ("boxes", .array(arrangement.berths.filter { $0.phase == phase }.map { box($0) })),
            ])
          })
      ), ("open", arrangement.open == 0 ? .null : .text(stillOpen(arrangement.open)(language))),
      ("text", .text(String(decoding: file.contents, as: UTF8.self))),
    ])
  }

  /// Model, room and group.
  private func box(_ berth: Berth) -> JSON {
    let words = [berth.model.rawValue, room(of: berth), group(of: berth) ?? newGroup(language)]
    return .array(words.compactMap { $0 }.map { .text($0) })
  }
}
