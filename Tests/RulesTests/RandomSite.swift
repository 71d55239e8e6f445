import PlanCheck
import Rules
import Testing

/// A site file that nobody wrote: made up from the schema, and read. Its seed makes it again.
struct RandomSite {
  let plan: Plan

  /// One fact a line: to leave out the line that a problem points at is to leave out that fact.
  private let lines: [String]

  /// What cannot both be so is left out until the rest can be read.
  init(seed: UInt64) throws {
    try self.init(repairing: SiteWriter.lines(seed: seed))
  }

  private init(repairing lines: [String]) throws {
    do throws(Problems) {
      try self.init(reading: lines)
    } catch {
      var rest = lines
      for line in Set(try error.all.map(Self.lineToBlame)).sorted(by: >) { rest.remove(at: line - 1) }
      try self.init(repairing: rest)
    }
  }

  private init(reading lines: [String]) throws(Problems) {
    self.lines = lines
    plan = try Plan(reading: SourceFile(path: "site.yaml", text: lines.joined(separator: "\n") + "\n"))
  }

  /// Anything but a contradiction is a mistake of the one who wrote the lines.
  private static func lineToBlame(for problem: Problem) throws -> Int {
    guard case .contradiction = problem.kind else { throw problem }
    return try #require(problem.start?.line)
  }
}

extension RandomSite {
  /// The same site, in which some words are others.
  func renaming(_ newName: (String) -> String) throws -> RandomSite {
    try RandomSite(reading: lines.map { $0.mappingWords { $0.map(newName) } })
  }

  /// The same site, with its lists, and its fields too, in another order.
  func shuffled(using dice: inout Dice) throws -> RandomSite {
    try RandomSite(reading: Self.shuffled(lines[...], using: &dice))
  }

  /// Lines with those that are indented under them, in another order, and so on inside.
  private static func shuffled(_ lines: ArraySlice<String>, using dice: inout Dice) -> [String] {
    guard let margin = lines.first?.indent else { return [] }
    let starts = lines.indices.filter { lines[$0].indent == margin }
    var blocks: [[String]] = []
    for (start, end) in zip(starts, starts.dropFirst() + [lines.endIndex]) {
      let line = lines[start].mappingWords { $0.shuffled(using: &dice) }
      blocks.append([line] + shuffled(lines[(start + 1)..<end], using: &dice))
    }
    return blocks.shuffled(using: &dice).flatMap(\.self)
  }
}

extension String {
  fileprivate var indent: Int { prefix { $0 == " " }.count }

  /// A line `key: word` or `key: [word, word]` with other words.
  fileprivate func mappingWords(_ transform: ([String]) -> [String]) -> String {
    guard let colon = firstRange(of: ": ") else { return self }
    let (key, value) = (self[..<colon.upperBound], self[colon.upperBound...])
    guard value.first == "[" else { return key + (transform([String(value)]).first ?? "") }
    let words = value.dropFirst().dropLast().split(separator: ", ").map(String.init)
    return "\(key)[\(transform(words).joined(separator: ", "))]"
  }
}

/// Writes a site file, fact by fact, as the dice fall.
private struct SiteWriter {
  /// The things of one kind that the file lists: their names, where it gives them one; nil if
  /// it leaves the list out.
  private struct Cast {
    let title: Text
    let noun: Text
    let names: [String?]?
  }

  private var dice: Dice
  private var lines = ["plancheck: 1"]

  /// How many of a hundred facts are left out.
  private let silence: Int
  private let house: SupplyPhases
  private var casts: [Cast] = []

  static func lines(seed: UInt64) -> [String] {
    var writer = SiteWriter(seed: seed)
    writer.write(fieldsOf: Site.shape, called: nil, indent: "")
    return writer.lines
  }

  private init(seed: UInt64) {
    dice = Dice(seed: seed)
    silence = [0, 2, 10, 40].randomElement(using: &dice) ?? 0
    house = Int.random(in: 0..<4, using: &dice) == 0 ? .one : .three
    // Up to one Sessy more than a group may have.
    addCast(Sessy.self, 1...7)
    addCast(Group.self, 1...3)
    addCast(Room.self, 1...2)
    addCast(SolarInverter.self, 0...3)
    addCast(ResidualCurrentDevice.self, 0...2)
  }

  private mutating func addCast<Element: Named>(_: Element.Type, _ count: ClosedRange<Int>) {
    let names = (0..<Int.random(in: count, using: &dice)).map { number in
      happens(silence / 2) ? nil : "\(Element.noun.nl)-\(number + 1)"
    }
    let isListed = !happens(silence / 4)
    casts.append(Cast(title: Element.title, noun: Element.noun, names: isListed ? names : nil))
  }

  private mutating func happens(_ timesInHundred: Int) -> Bool {
    Int.random(in: 0..<100, using: &dice) < timesInHundred
  }

  private mutating func write(fieldsOf record: Shape, called name: String?, indent: String) {
    guard case .record(_, let fields) = record else { return }
    for field in fields where field.key != .plancheck && field.key != .manual {
      write(field, of: field.shape(), in: name, indent)
    }
  }

  private mutating func write(_ field: Shape.Field, of shape: Shape, in owner: String?, _ indent: String) {
    switch shape {
    case .record:
      lines.append("\(indent)\(field.key):")
      write(fieldsOf: shape, called: nil, indent: indent + "  ")
    case _ where field.key == .name:
      if let owner { lines.append("\(indent)name: \(owner)") }
    case .list(of: .record(let title, let fields)):
      guard let names = elements(of: title) else { return }
      lines.append("\(indent)\(field.key):\(names.isEmpty ? " []" : "")")
      for name in names {
        lines.append("\(indent)  -")
        write(fieldsOf: .record(title: title, fields: fields), called: name, indent: indent + "    ")
      }
    default:
      guard !happens(silence), let value = value(of: shape, in: owner) else { return }
      lines.append("\(indent)\(field.key): \(value)")
    }
  }

  /// Nil if there is nothing that it could be.
  private mutating func value(of shape: Shape, in owner: String?) -> String? {
    switch shape {
    case .flag: Bool.random(using: &dice) ? "yes" : "no"
    case .count: String(Int.random(in: 1...6, using: &dice))
    case .choice(let words): possible(words).randomElement(using: &dice)
    case .quantity(let symbol, _, _, _, let example):
      (amounts[symbol] ?? [example]).randomElement(using: &dice)
    case .reference(let noun, let reserved) where reserved.isEmpty: one(of: names(of: noun))
    case .reference(let noun, let reserved): place(of: owner, among: names(of: noun), after: reserved)
    case .list(of: .choice(let words)): list(of: possible(words))
    case .list(of: .reference(let noun, _)): list(of: names(of: noun))
    case .date: "2026-03-02"
    case .name where happens(25): [figures.enabledTime, figures.localhost].randomElement(using: &dice)
    case .name, .text: "woord \(Int.random(in: 1...9, using: &dice))"
    case .list, .record: nil
    }
  }

  /// One, and more often the first: what is spread evenly never comes together.
  private mutating func one(of words: [String]) -> String? {
    happens(50) ? words.first : words.randomElement(using: &dice)
  }

  /// Most follow the one before them: a loop in which each is anywhere is hardly ever one.
  private mutating func place(
    of owner: String?, among names: [String], after reserved: [String]
  ) -> String? {
    if happens(25) { return (reserved + names).randomElement(using: &dice) }
    return (reserved + names.prefix { $0 != owner }).last
  }

  /// One, all, or any of these.
  private mutating func list(of words: [String]) -> String {
    let chosen: [String] =
      switch Int.random(in: 0..<3, using: &dice) {
      case 0: [words.randomElement(using: &dice)].compactMap(\.self)
      case 1: words
      default: words.filter { _ in Bool.random(using: &dice) }
      }
    return "[\(chosen.joined(separator: ", "))]"
  }

  private func names(of noun: Text) -> [String] {
    casts.first { $0.noun == noun }?.names?.compactMap(\.self) ?? []
  }

  /// What has no names there is one of; and no waivers, which turn verdicts by design.
  private func elements(of title: Text) -> [String?]? {
    if let cast = casts.first(where: { $0.title == title }) { return cast.names }
    return title == Waiver.title ? nil : [nil]
  }

  /// A house of one phase has no L2.
  private func possible(_ words: [String]) -> [String] {
    switch words {
    case SupplyPhases.allCases.map(\.rawValue): [house.rawValue]
    case Phase.allCases.map(\.rawValue) where house == .one: [Phase.l1.rawValue]
    default: words
    }
  }
}

private let figures = Edition.current.figures

/// Amounts to choose from, by the symbol of their unit.
private let amounts: [String: [String]] = {
  var amounts: [String: [String]] = [:]

  /// Some that are common, and each limit of the manual with what lies a hundredth to either side.
  func offer<U: Unit>(_ common: [Quantity<U>], about limits: Quantity<U>...) {
    let near = limits.flatMap { limit in
      [-10, 0, 10].map { Quantity<U>(thousandths: limit.thousandths + $0) }
    }
    let possible = near.filter { U.range.contains($0.thousandths) }
    amounts[U.kind.symbol] = (common + possible).map(\.description)
  }
  offer(
    [Ampere(10), Ampere(16), Ampere(25), Ampere(40), Ampere(63), Ampere(100)],
    about: figures.sessyCurrent, figures.groupCurrent, figures.terminalCurrent)
  offer(
    [Celsius(10), Celsius(15)],
    about: figures.lowestTemperature, figures.highestTemperature, figures.lowestOptimum,
    figures.highestOptimum)
  offer(
    [Centimetre(20), Centimetre(250), Centimetre(400)],
    about: figures.leastFreeSpace, figures.advisedFreeSpace)
  offer([CubicMetre(60)], about: figures.roomVolume, 2 * figures.roomVolume, 3 * figures.roomVolume)
  offer([DecibelMilliwatt(-50), DecibelMilliwatt(-95)], about: figures.weakSignal, figures.advisedSignal)
  offer(
    [Duration(0), Duration(4)], about: figures.offGridDay, figures.offGridMonth, figures.offGridMaximum)
  offer([Kilogram(30), Kilogram(150)], about: figures.smallMass, figures.largeMass)
  offer([Metre(5), Metre(20), Metre(60)])
  offer(
    [Milliampere(30), Milliampere(500)],
    about: figures.residualCurrentsWithSolar[0], figures.residualCurrentsWithSolar[1])
  offer(
    [Percent(0), Percent(40), Percent(100)],
    about: figures.humidity, figures.chargeForHours, figures.chargeForDays, figures.chargeForMonths)
  offer(
    [SquareMillimetre(2.5), SquareMillimetre(10)],
    about: figures.solidCrossSection, figures.strandedCrossSection)
  offer([Volt(210), Volt(230)], about: figures.lowestVoltage, figures.highestVoltage)
  offer([Watt(50), Watt(800), Watt(2200), Watt(3680), Watt(5000), Watt(11_000)])
  return amounts
}()
