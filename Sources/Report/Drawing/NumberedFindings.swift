import PlanCheck

/// The failures of a site by the numbers that a report gives them, so that a drawing can
/// mark each where it is, and as what it is.
struct NumberedFindings {
  /// What the flags are written in.
  private var language = Language.nl

  /// The failures, in the order of the report.
  private var failures: [(number: Int, standing: Standing)] = []

  /// The places in that list of the failures that lie with a place or within it.
  private var lying: [Place: Set<Int>] = [:]

  /// The failures for which a fact is to blame, by its place.
  private var blaming: [Place: Set<Int>] = [:]

  /// What fails, waived or not, by the facts to blame: the gravest first.
  private var failing: [Place: [Outcome]] = [:]

  /// Each lies with the fact to blame first; if there is none, with the subject. What is waived has no
  /// number, and is no less a failure.
  init(of failed: [Outcome]) {
    var number = 0
    for outcome in failed {
      let standing = Standing(of: outcome)
      if standing != .accepted { number += 1 }
      let index = failures.count
      failures.append((standing == .accepted ? 0 : number, standing))
      let blamed = outcome.facts.first?.place ?? outcome.subject.place
      for place in blamed.around { lying[place, default: []].insert(index) }
      for fact in outcome.facts {
        blaming[fact.place, default: []].insert(index)
        failing[fact.place, default: []].append(outcome)
      }
    }
  }

  /// The same, their flags written in a language.
  func spoken(in language: Language) -> NumberedFindings {
    var other = self
    other.language = language
    return other
  }

  /// The flags of the failures that lie with a fact at one of these places, or within it, and
  /// not within one of the others: those are marked at a place of their own.
  func flags(at places: [Place], except others: [Place] = []) -> Flags {
    flags(of: Self.all(of: places, in: lying).subtracting(Self.all(of: others, in: lying)))
  }

  /// The flags of the failures for which one of these facts is to blame, be it not the first.
  func flags(restingOn facts: [Place]) -> Flags { flags(of: Self.all(of: facts, in: blaming)) }

  /// The numbers of the failures that lie with a fact at one of these places, or within it.
  func numbers(at places: [Place]) -> [Int] {
    let flags = flags(at: places)
    return (flags.failures + flags.advice).sorted()
  }

  private func flags(of indices: Set<Int>) -> Flags {
    var flags = Flags(language: language)
    for index in indices.sorted() {
      let failure = failures[index]
      switch failure.standing {
      case .fails: flags.failures.append(failure.number)
      case .advised: flags.advice.append(failure.number)
      case .accepted: flags.isAccepted = true
      }
    }
    return flags
  }

  /// What the gravest failure that is to blame on one of these facts finds too little or too much of it.
  func shortfall(of value: some Measurable, at places: [Place]) -> Shortfall? {
    for place in places {
      for outcome in failing[place] ?? [] {
        for margin in outcome.margins where margin.actual == value.measure {
          if let amount = margin.margin {
            return Shortfall(amount: amount.shown, standing: Standing(of: outcome))
          }
        }
      }
    }
    return nil
  }

  struct Shortfall {
    let amount: Measure
    let standing: Standing
  }

  private static func all(of places: [Place], in failures: [Place: Set<Int>]) -> Set<Int> {
    places.reduce(into: []) { $0.formUnion(failures[$1] ?? []) }
  }
}

/// What a failure is in a drawing, the gravest first.
enum Standing: CaseIterable {
  /// It counts: danger, caution, notice or performance.
  case fails
  /// No more than advice is not kept.
  case advised
  /// A deviation that is accepted by a waiver.
  case accepted

  init(of failure: Outcome) {
    self = failure.waiver != nil ? .accepted : failure.rule.severity == .advice ? .advised : .fails
  }

  var tint: Tint {
    switch self {
    case .fails: .fault
    case .advised: .advice
    case .accepted: .plain
    }
  }

  /// What its flag means, beside one in a legend.
  var meaning: Text {
    switch self {
    case .fails: Text(nl: "voldoet niet: nummer in het rapport", en: "fails: number in the report")
    case .advised: Text(nl: "geen eis: nummer in het rapport", en: "no demand: number in the report")
    case .accepted: Text(nl: "afwijking aanvaard in het bestand", en: "deviation accepted in the file")
    }
  }
}

/// The failures that lie with a thing on a drawing, apart by what they are.
struct Flags: Equatable {
  /// Their numbers in the report.
  var failures: [Int] = []
  var advice: [Int] = []

  /// Whether a deviation is accepted, which has no number.
  var isAccepted = false
  let language: Language

  var isEmpty: Bool { standings.isEmpty }

  /// The gravest of them; nil if there are none.
  var gravest: Standing? { standings.first }

  /// Those that are there.
  var standings: [Standing] {
    Standing.allCases.filter { standing in
      switch standing {
      case .fails: !failures.isEmpty
      case .advised: !advice.isEmpty
      case .accepted: isAccepted
      }
    }
  }

  /// Each kind by itself, to stand below each other.
  var apart: [Flags] {
    standings.map { standing in
      Flags(
        failures: standing == .fails ? failures : [], advice: standing == .advised ? advice : [],
        isAccepted: standing == .accepted, language: language)
    }
  }

  /// In rows that are no wider than this, so that no number is cut: one number in each, at least.
  func rows(within width: Int) -> [Flags] {
    func rows(of numbers: [Int], _ flag: ([Int]) -> Flags) -> [Flags] {
      var rows: [[Int]] = []
      for number in numbers {
        if let last = rows.last, Graphic.width(of: flag(last + [number])) <= width {
          rows[rows.count - 1] = last + [number]
        } else {
          rows.append([number])
        }
      }
      return rows.map(flag)
    }
    return rows(of: failures) { Flags(failures: $0, language: language) }
      + rows(of: advice) { Flags(advice: $0, language: language) }
      + (isAccepted ? [Flags(isAccepted: true, language: language)] : [])
  }

  func joined(_ others: Flags) -> Flags {
    func both(_ one: [Int], _ other: [Int]) -> [Int] { Set(one).union(other).sorted() }
    return Flags(
      failures: both(failures, others.failures), advice: both(advice, others.advice),
      isAccepted: isAccepted || others.isAccepted, language: language)
  }

  /// One of a kind, for a legend.
  fileprivate init(sampleOf standing: Standing, in language: Language) {
    self.init(language: language)
    switch standing {
    case .fails: failures = [1]
    case .advised: advice = [1]
    case .accepted: isAccepted = true
    }
  }

  init(failures: [Int] = [], advice: [Int] = [], isAccepted: Bool = false, language: Language) {
    (self.failures, self.advice, self.isAccepted) = (failures, advice, isAccepted)
    self.language = language
  }
}

extension [Flags] {
  /// All of them together.
  func all(in language: Language) -> Flags { reduce(Flags(language: language)) { $0.joined($1) } }
}

// How they look: a red flag with numbers, a blue outline, a grey one.

extension Graphic {
  private static let flagLettering = Lettering(size: 13, isBold: true)
  private static let flagGap = 4

  /// The words on a flag: numbers first, for those may not be cut.
  private static func words(of standing: Standing, in flags: Flags) -> String {
    func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
    let language = flags.language
    return switch standing {
    case .fails: "! \(list(flags.failures))"
    case .advised: Text(nl: "advies \(list(flags.advice))", en: "advice \(list(flags.advice))")(language)
    case .accepted: Text(nl: "aanvaard", en: "accepted")(language)
    }
  }

  /// How wide the flags of a thing are beside each other.
  static func width(of flags: Flags) -> Int {
    let widths = flags.standings.map { flagLettering.width(of: words(of: $0, in: flags)) + 12 }
    return widths.reduce(0, +) + flagGap * max(0, widths.count - 1)
  }

  /// The flags of a thing, side by side from a point on and 18 high. Where there is no room for the words,
  /// the graver ones are whole.
  static func flags(
    _ flags: Flags, at point: Point, width most: Int = 220
  ) -> [Graphic] {
    var left = point.x
    var graphics: [Graphic] = []
    for standing in flags.standings {
      let full = words(of: standing, in: flags)
      let room = point.x + most - left - 12
      let lettering = flagLettering.tinted(standing == .fails ? .paper : standing.tint)
      let text = lettering.shortened(full, to: room)
      guard text == full || room >= 28 else { break }
      let box = Box(x: left, y: point.y, width: lettering.width(of: text) + 12, height: 18)
      let outline: Stroke? = standing == .fails ? nil : Stroke(tint: standing.tint, width: 2)
      graphics.append(
        .part(
          title: full,
          [
            .box(box, outline, fill: standing == .fails ? .fault : .paper, radius: 4),
            .text(text, at: Point(x: box.x + 6, y: box.y + 13), lettering),
          ]))
      left = box.right + flagGap
    }
    return graphics
  }

  /// What the flags of a drawing mean, from a point on: of each kind that it has, one with its meaning.
  /// On as many lines of 24 as it takes for a width.
  static func legend(
    of flags: Flags, at point: Point, width most: Int = 860
  ) -> (graphics: [Graphic], height: Int) {
    let lettering = Lettering.plain
    var (x, y) = (point.x, point.y)
    var graphics: [Graphic] = []
    for standing in flags.standings {
      let sample = Flags(sampleOf: standing, in: flags.language)
      let words = standing.meaning(flags.language)
      let wide = width(of: sample) + 6 + lettering.width(of: words)
      if x > point.x, x + wide > point.x + most { (x, y) = (point.x, y + 24) }
      graphics += Self.flags(sample, at: Point(x: x, y: y))
      graphics.append(.text(words, at: Point(x: x + width(of: sample) + 6, y: y + 13), lettering))
      x += wide + 18
    }
    return (graphics, flags.isEmpty ? 0 : y + 24 - point.y)
  }

  /// What a drawing thinks of a thing: a tick where all is well, a cross where it fails; advice and what is
  /// accepted have no more than their flag. 12 wide, its foot at the point.
  static func mark(_ mark: Mark, at point: Point) -> [Graphic] {
    switch mark {
    case .good: [.tick(at: point)]
    case .wrong: cross(at: point)
    }
  }
}

/// What stands before a thing that is judged.
enum Mark {
  case good, wrong

  /// What fails is wrong whatever its value; of what is flagged otherwise nothing is said; what has no flag is
  /// well if its value is. Nil if nothing is to be said.
  init?(_ flags: Flags, isGood: Bool?) {
    switch flags.gravest {
    case .fails?: self = .wrong
    case .advised?, .accepted?: return nil
    case nil:
      guard isGood == true else { return nil }
      self = .good
    }
  }
}
