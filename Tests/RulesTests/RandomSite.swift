import PlanCheck
import Rules
import Testing

/// A site that nobody wrote: made up in memory, field by field. Its seed makes it again.
struct RandomSite {
  let plan: Plan

  /// What cannot both be so is left out until the rest can be judged.
  init(seed: UInt64) throws {
    try self.init(repairing: SiteMaker.site(seed: seed))
  }

  private init(repairing site: Site) throws {
    var problems: [Problem]
    do throws(Problems) {
      let plan = try Plan(of: site)
      problems = plan.contradictions.map(\.problem)
      if problems.isEmpty {
        self.init(plan: plan)
        return
      }
    } catch {
      problems = error.all
    }
    var repair = Repair(places: Set(try problems.map(Self.placeToBlame)))
    var rest = site
    rest.accept(&repair)
    #expect(repair.count > 0, "\(problems)")
    try self.init(repairing: rest)
  }

  private init(plan: Plan) { self.plan = plan }

  /// A word that a fact could state, whatever the site; nil if it takes a name of something else.
  static func word(of shape: Shape, using dice: inout Dice) -> String? {
    SiteMaker.word(of: shape, seed: dice.next())
  }

  /// A site in which some facts may be at odds; nil if it is one that no site can be.
  static func atOdds(seed: UInt64) -> Plan? { try? Plan(of: SiteMaker.site(seed: seed)) }

  /// Anything but a contradiction is a mistake of the one who made the site.
  private static func placeToBlame(for problem: Problem) throws -> Place {
    guard case .contradiction = problem.kind else { throw problem }
    // A list that has what cannot be goes as a whole.
    if case .element? = problem.place.last { return try #require(problem.place.parent) }
    return problem.place
  }
}

extension Site {
  /// The same site, in which some names are others.
  func renaming(_ newName: (String) -> String) -> Site {
    withoutActuallyEscaping(newName) { newName in
      var (site, renaming) = (self, Renaming(newName: newName))
      site.accept(&renaming)
      return site
    }
  }

  /// The same site, with its lists in another order.
  func shuffled(using dice: inout Dice) -> Site {
    var (site, shuffling) = (self, Shuffling(dice: dice))
    site.accept(&shuffling)
    dice = shuffling.dice
    return site
  }
}

/// Leaves out what stands at some places.
private struct Repair: PlaceVisitor {
  let places: Set<Place>
  var count = 0
  var place = Place.site

  init(places: Set<Place>) { self.places = places }

  mutating func visit(_ statement: inout some Statement) {
    guard places.contains(place) else { return }
    statement.retract()
    count += 1
  }
}

private protocol Listing: Part {
  mutating func shuffle(using dice: inout Dice)
}

extension List: Listing {
  fileprivate mutating func shuffle(using dice: inout Dice) {
    if isStated { set(elements.shuffled(using: &dice)) }
  }
}

private struct Shuffling: FactVisitor {
  var dice: Dice

  mutating func visit<Some: Statement>(_ statement: inout Some) {
    guard var list = statement as? any Listing else { return }
    list.shuffle(using: &dice)
    statement = list as! Some
  }
}

private struct Renaming: FactVisitor {
  let newName: (String) -> String

  mutating func visit<Some: Statement>(_ statement: inout Some) {
    guard var name = statement as? any Renamable else { return }
    name.rename(newName)
    statement = name as! Some
  }

  mutating func visit<Target>(reference: inout Reference<Target>) { visit(&reference) }
}

private protocol Renamable: Statement {
  mutating func rename(_ newName: (String) -> String)
}

extension Fact: Renamable where Value == Name {
  fileprivate mutating func rename(_ newName: (String) -> String) {
    if let name = value.flatMap({ Name(newName($0.description)) }) { set(name) }
  }
}

extension Reference: Renamable {
  fileprivate mutating func rename(_ newName: (String) -> String) {
    if let name = name.flatMap({ Name(newName($0.description)) }) { set(name) }
  }
}

/// Makes a site, fact by fact, as the dice fall.
private struct SiteMaker: FieldVisitor {
  /// The things of one kind that the site lists: their names, where it gives them one; nil if
  /// it leaves the list out.
  private struct Cast {
    let title: Text
    let noun: Text
    let names: [String?]?
  }

  private var dice: Dice

  /// How many of a hundred facts are left out.
  private let silence: Int
  private let house: SupplyPhases
  private var casts: [Cast] = []

  /// What the site calls the thing that is being made, if it has a name.
  private var owner: String?

  static func site(seed: UInt64) -> Site {
    var (site, maker) = (Site(), SiteMaker(seed: seed))
    site.fields(&maker)
    return site
  }

  static func word(of shape: Shape, seed: UInt64) -> String? {
    var maker = SiteMaker(seed: seed)
    if case .reference = shape { return nil }
    return maker.value(of: shape, in: nil)
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
    addCast(OtherBattery.self, 0...1)
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

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    guard key != .plancheck && key != .manual && key != .stage else { return }
    // Most groups lead to no sub-board, and most inverters are no micro-inverters.
    if (key == .board || key == .units) && !happens(15) { return }
    if key == .name, var name = content as? Fact<Name> {
      if let given = owner.flatMap({ Name($0) }) { name.set(given) }
      content = name as! Content
    } else if var record = content as? any Record {
      make(&record, called: nil)
      content = record as! Content
    } else if var part = content as? any Made {
      part.make(by: &self)
      content = part as! Content
    }
  }

  fileprivate mutating func make(_ record: inout some Record, called name: String?) {
    let outside = owner
    owner = name
    record.fields(&self)
    owner = outside
  }

  /// A word that a fact could state; nil if it is left out, or if there is nothing that it could be.
  fileprivate mutating func word(of shape: Shape) -> String? {
    happens(silence) ? nil : value(of: shape, in: owner)
  }

  /// The words of a list that could be; nil if it is left out.
  fileprivate mutating func words(of element: Shape) -> [String]? {
    guard !happens(silence) else { return nil }
    return switch element {
    case .choice(let words): list(of: possible(words.map(\.en)))
    case .reference(let noun, let reserved):
      list(of: names(of: noun) + (happens(20) ? reserved.map(\.en) : []))
    default: nil
    }
  }

  /// Nil if there is nothing that it could be.
  private mutating func value(of shape: Shape, in owner: String?) -> String? {
    switch shape {
    case .flag: Bool.random(using: &dice) ? "yes" : "no"
    case .count: String(Int.random(in: 1...6, using: &dice))
    case .choice(let words): possible(words.map(\.en)).randomElement(using: &dice)
    case .quantity(let symbol, _, _, _, let example):
      (amounts[symbol] ?? [example]).randomElement(using: &dice)
    case .reference(let noun, let reserved) where reserved.isEmpty: one(of: names(of: noun))
    case .reference(let noun, let reserved):
      place(of: owner, among: names(of: noun), after: reserved.map(\.en))
    case .date: "2026-03-02"
    case .name where happens(25): [figures.enabledTime, figures.localhost].randomElement(using: &dice)
    case .serialNumber:
      "\(["B", "S"].randomElement(using: &dice) ?? "")2406-7K\(Int.random(in: 1...9, using: &dice))"
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
  private mutating func list(of words: [String]) -> [String] {
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: [words.randomElement(using: &dice)].compactMap(\.self)
    case 1: words
    default: words.filter { _ in Bool.random(using: &dice) }
    }
  }

  private func names(of noun: Text) -> [String] {
    casts.first { $0.noun == noun }?.names?.compactMap(\.self) ?? []
  }

  /// What has no names there is one of; and no waivers, which turn verdicts by design, nor
  /// examinations, which name rules.
  fileprivate func elements(of title: Text) -> [String?]? {
    if let cast = casts.first(where: { $0.title == title }) { return cast.names }
    return title == Waiver.title || title == Examination.title ? nil : [nil]
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

/// What the maker puts words in.
private protocol Made: Part {
  mutating func make(by maker: inout SiteMaker)
}

/// What takes one word.
private protocol Worded: Part {
  mutating func set(word: String)
}

extension Fact: Made, Worded {
  fileprivate mutating func make(by maker: inout SiteMaker) {
    if let word = maker.word(of: Value.shape) { set(word: word) }
  }

  fileprivate mutating func set(word: String) {
    if let value = Value(plan: word.utf8.span) { set(value) }
  }
}

extension Reference: Made, Worded {
  fileprivate mutating func make(by maker: inout SiteMaker) {
    if let word = maker.word(of: Self.shape) { set(word: word) }
  }

  fileprivate mutating func set(word: String) {
    if let name = Name(word) { set(name) }
  }
}

extension List: Made {
  fileprivate mutating func make(by maker: inout SiteMaker) {
    if case .record(let title, _) = Element.shape {
      guard let names = maker.elements(of: title) else { return }
      set([])
      for name in names {
        guard var record = Element() as? any Record else { return }
        maker.make(&record, called: name)
        append(record as! Element)
      }
    } else if let words = maker.words(of: Element.shape) {
      set([])
      for word in words {
        guard var element = Element() as? any Worded else { return }
        element.set(word: word)
        append(element as! Element)
      }
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
  offer([Kiloampere(3), Kiloampere(4.5), Kiloampere(6), Kiloampere(10)])
  offer([Megaohm(0.5), Megaohm(1), Megaohm(500)])
  offer([Millisecond(28), Millisecond(301), Millisecond(501)])
  offer([Ohm(0.5), Ohm(2), Ohm(10), Ohm(166), Ohm(500), Ohm(1700)])
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
