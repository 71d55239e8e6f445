public import PlanCheck

// What stands in a page while a site is filled in: what the site says, place by place; what it comes to; each
// finding and each question at its place.

/// All that a site file says, for a form to show: a file that cannot be read says nothing.
public struct LiveSite: Sendable {
  private let site: Site?
  private let language: Language

  public init(_ site: Site?, in language: Language) { (self.site, self.language) = (site, language) }

  /// What the site comes to.
  public func verdict(_ content: ReportContent) -> Document {
    let (inspection, digest, front) = (content.inspection, content.digest, content.front)
    let parts = inspection.partialConclusions.map { part in
      JSON.row([
        ("conclusion", .text(part.conclusion.rawValue)), ("words", .text(part.sentence(language))),
      ])
    }
    return JSON.object(
      [
        ("conclusion", .text(inspection.conclusion.rawValue)),
        ("instruction", .text(front.instruction(language))),
        ("parts", .array(parts)),
        ("rest", .text(digest.rest(language))),
        ("tightest", .array(front.tightest.map { .text($0(language)) })),
        ("edition", .text(inspection.edition.name)), ("rules", .number(inspection.edition.version)),
        ("problems", .array(inspection.plan.contradictions.map { problem($0.problem) })),
        ("points", .array(digest.numberedFailures.map { point($0.outcome, number: $0.number) })),
        (
          "stops",
          .array(
            content.visit.stops.map { stop in
              .object([
                ("title", .text(content.visit.label(of: stop.spot)(language))),
                ("questions", .array(stop.facts.map(question))),
              ])
            })
        ),
      ] + values
    ).document
  }

  /// What is wrong with a site file that cannot be read, or that does not hold together.
  public func problems(_ problems: Problems) -> Document {
    JSON.object(
      [("conclusion", .text(unreadableWord)), ("problems", .array(problems.all.map(problem)))] + values
    ).document
  }

  private func problem(_ problem: Problem) -> JSON {
    .row([
      ("words", .text(problem.text(language))), ("path", .text(problem.place.description)),
      ("line", JSON(problem.span?.start.line)), ("column", JSON(problem.span?.start.column)),
    ])
  }

  private func point(_ outcome: Outcome, number: Int) -> JSON {
    let paths = outcome.facts.isEmpty ? [outcome.subject.place] : outcome.facts.map { $0.place }
    return .object([
      ("number", .number(number)), ("severity", .text(outcome.rule.severity.rawValue)),
      ("grade", .text(outcome.rule.severity.label(language))),
      ("where", .text(outcome.subject.words(language))),
      ("fault", .text(outcome.rule.fault(language))),
      ("shortfalls", .array(outcome.shortfalls.map { .text($0(language)) })),
      ("demand", .text(outcome.rule.demand(language))), ("reason", .text(outcome.rule.reason(language))),
      ("rule", .text(outcome.rule.id)),
      ("paths", .array(paths.map { .text($0.description) })),
      (
        "remedies",
        .array(
          outcome.changes.map { remedy in
            .row([("words", .text(remedy.words(language))), ("changes", JSON(typed: remedy.changes))])
          })
      ),
    ])
  }

  private func question(_ missing: SiteVisit.MissingFact) -> JSON {
    .object([
      ("path", .text(missing.fact.place.description)), ("words", .text(missing.fact.openQuestion(language))),
      ("severity", JSON(missing.severity?.rawValue)), ("kind", .text(missing.fact.questionKind.rawValue)),
      ("why", .array(missing.rules.prefix(Self.mostReasons).map { .text($0.demand(language)) })),
    ])
  }

  /// The most rules that a question names: the gravest.
  private static let mostReasons = 3

  /// What is stated: each value at its place, and how many a list has.
  private var values: [(String, JSON)] {
    guard var site else { return [("values", .null), ("lists", .null)] }
    var inventory = StatedValues()
    site.accept(&inventory)
    return [
      ("values", .row(inventory.values.map { ($0.place.description, json($0.value)) })),
      ("lists", .row(inventory.lists.map { ($0.place.description, .number($0.count)) })),
    ]
  }

  private func json(_ value: StatedValue) -> JSON {
    switch value {
    case .list(let values): .array(values.map { .text($0.typed(in: language)) })
    default: .text(value.typed(in: language))
    }
  }
}

extension StatedValue {
  /// As someone types it: a day as a file has it.
  fileprivate func typed(in language: Language) -> String {
    if case .day(let day) = self { day.description } else { spoken(in: language) }
  }
}

extension JSON {
  /// Changes as `plancheck set` takes them; none if one of them cannot be typed in a word.
  fileprivate init(typed changes: [Patch]) {
    var typed: [JSON] = []
    for change in changes {
      guard case .set(let place, to: .word(let word)) = change else {
        self = .array([])
        return
      }
      typed.append(.text("\(place)=\(word)"))
    }
    self = .array(typed)
  }
}

/// What a site states, and where.
private struct StatedValues: PlaceVisitor {
  private(set) var values: [(place: Place, value: StatedValue)] = []

  /// The lists of records, with how many there are.
  private(set) var lists: [(place: Place, count: Int)] = []
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    if case .element? = place.last { return }
    switch statement.stated {
    case .records?: lists.append((place, 0))
    case let value?: values.append((place, value))
    case nil: break
    }
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    if let list = lists.lastIndex(where: { $0.place == place }) { lists[list].count = index + 1 }
    visit(&element, at: place[index])
  }
}

extension Site {
  /// All that stands at a place, as a patch states it; nil of what states nothing.
  public func stated(at place: Place) -> Patch.Value? {
    var (site, inventory) = (self, StatedValues())
    site.accept(&inventory)
    return inventory.value(at: place)
  }

  /// What is there for a second one like the first: what can be of one device only is left out, and its name is
  /// the next that is free.
  public func copy(of place: Place) -> Patch? {
    guard let list = place.parent, case .record(let fields)? = stated(at: place) else { return nil }
    return .add(to: list, .record(fields.compactMap { $0.shared(beside: names(at: list)) }))
  }

  /// One more of what a list holds, with a name that is free where others go by names.
  public func addition(to list: Place, in language: Language) -> Patch {
    let stems: [(Place, Text)] = [
      (Place[.groups], Text(verbatim: "G")), (Place[.sessys], Text(verbatim: "S")),
      (Place[.meterBox][.residualCurrentDevices], Text(verbatim: "A")),
      (Place[.rooms], Text(nl: "ruimte ", en: "room ")),
      (Place[.pvInverters], Text(nl: "omvormer ", en: "inverter ")),
      (Place[.batteries], Text(nl: "batterij ", en: "battery ")),
    ]
    guard let stem = stems.first(where: { $0.0 == list })?.1(language) else {
      return .add(to: list, .record([]))
    }
    let name = "\(stem)0".next(beside: names(at: list).union(["\(stem)0"]))
    return .add(to: list, .record([Patch.Value.Field(.name, .word(name))]))
  }

  private func names(at list: Place) -> Set<String> {
    var (site, inventory) = (self, StatedValues())
    site.accept(&inventory)
    var names: Set<String> = []
    for (place, value) in inventory.values where place.last == .field(.name) && place.parent?.parent == list {
      names.insert(value.spoken(in: .nl))
    }
    return names
  }
}

extension StatedValues {
  fileprivate func value(at place: Place) -> Patch.Value? {
    if let stated = values.first(where: { $0.place == place })?.value { return Patch.Value(stated) }
    if let count = lists.first(where: { $0.place == place })?.count {
      return .list((0..<count).map { value(at: place[$0]) ?? .record([]) })
    }
    var keys: [Key] = []
    for inside in values.map({ $0.place }) + lists.map({ $0.place }) where place.contains(inside) {
      guard case .field(let key)? = inside.step(place.steps.count), !keys.contains(key) else { continue }
      keys.append(key)
    }
    guard !keys.isEmpty else { return nil }
    return .record(keys.compactMap { key in value(at: place[key]).map { Patch.Value.Field(key, $0) } })
  }
}

extension Patch.Value {
  fileprivate init(_ stated: StatedValue) {
    switch stated {
    case .list(let values): self = .list(values.map { Self($0) })
    case .flag(let flag): self = .word(flag ? "yes" : "no")
    default: self = .word(stated.canonical)
    }
  }
}

extension Patch.Value.Field {
  /// What of it two of a kind can both be: no serial number, no address of its own.
  fileprivate func shared(beside names: Set<String>) -> Patch.Value.Field? {
    switch (key, value) {
    case (.base, _), (.stack, _), (.address, _), (.secondAddress, _), (.rssi, _): return nil
    case (.name, .word(let name)): return Self(key, .word(name.next(beside: names)))
    case (_, .record(let fields)):
      let rest = fields.compactMap { $0.shared(beside: []) }
      return rest.isEmpty ? nil : Self(key, .record(rest))
    default: return self
    }
  }
}

extension String {
  /// "S2" beside "S1"; "garage 2" beside "garage".
  fileprivate func next(beside names: Set<String>) -> String {
    guard !names.isEmpty else { return self }
    var digits = 0
    while let last = utf8.dropLast(digits).last, UInt8(ascii: "0")...UInt8(ascii: "9") ~= last, digits < 4 {
      digits += 1
    }
    let stem = digits == 0 ? self + " " : String(decoding: utf8.dropLast(digits), as: UTF8.self)
    var number = digits == 0 ? 1 : Int(String(decoding: utf8.suffix(digits), as: UTF8.self)) ?? 1
    repeat { number += 1 } while names.contains("\(stem)\(number)")
    return "\(stem)\(number)"
  }
}

/// Every drawing of a site, in the order of the report, for a page to show.
public func liveDrawings(_ content: ReportContent, in language: Language) -> Document {
  let files = DrawingKind.allCases.flatMap { $0.render(content, in: language) }
  return JSON.array(
    files.map { .object([("name", .text($0.stem)), ("svg", .text($0.content))]) }
  ).document
}
