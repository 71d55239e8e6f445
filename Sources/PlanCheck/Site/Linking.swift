// What turns the facts of a site into a site that can be judged: each gets a number, each name that
// is referred to leads to what has it.

extension Site {
  /// The most elements that the lists of a site can have together: more than one home ever has.
  public static let maximumElements = 10_000

  /// The most things that have a name of their own: each of them may be held against each other one.
  public static let maximumThings = 1000

  /// There are more of them than can be judged together. Told of the list that is one too many.
  var abundance: Problem? {
    let lists: [(count: Int, span: SourceSpan?, place: Place)] = [
      (
        meterBox.residualCurrentDevices.elements.count, meterBox.residualCurrentDevices.span,
        Place[.meterBox][.residualCurrentDevices]
      ),
      (groups.elements.count, groups.span, Place[.groups]),
      (inverters.elements.count, inverters.span, Place[.pvInverters]),
      (batteries.elements.count, batteries.span, Place[.batteries]),
      (rooms.elements.count, rooms.span, Place[.rooms]),
      (sessys.elements.count, sessys.span, Place[.sessys]),
    ]
    var count = 0
    for list in lists {
      count += list.count
      if count > Self.maximumThings { return Problem(.tooManyThings, at: list.span, place: list.place) }
    }
    return nil
  }

  /// Numbers every fact and resolves every reference, in place. What is named twice, or not at
  /// all, is a problem.
  mutating func link() -> (factCount: Int, problems: [Problem]) {
    var names = NameTable()
    names.add(groups, at: Place[.groups])
    names.add(meterBox.residualCurrentDevices, at: Place[.meterBox][.residualCurrentDevices])
    names.add(inverters, at: Place[.pvInverters])
    names.add(batteries, at: Place[.batteries])
    names.add(rooms, at: Place[.rooms])
    names.add(sessys, at: Place[.sessys])
    var linker = Linker(names: names)
    accept(&linker)
    return (linker.count, Array((names.problems + linker.problems).prefix(Reader.maximumProblems)))
  }
}

/// The names that a site gives, by what they are names of.
private struct NameTable {
  private var names = NamedKind.allCases.map { _ in [Name?]() }

  /// Of a kind with many names, where each stands first.
  private var places = NamedKind.allCases.map { _ in [Name: Int]() }
  private(set) var problems: [Problem] = []

  /// Up to here it is faster to look at each.
  private static let few = 12

  mutating func add<Element: Named>(_ list: List<Element>, at place: Place) {
    let kind = Element.kind.rawValue
    names[kind].reserveCapacity(list.elements.count)
    for (index, element) in list.elements.enumerated() {
      let name = element.name
      guard let word = name.value else {
        names[kind].append(nil)
        continue
      }
      if Element.isReserved(word) {
        problems.append(Problem(.reservedName(word.description), at: name.span, place: place[index][.name]))
      }
      if let first = self.index(of: word, among: Element.kind) {
        problems.append(
          Problem(
            .repeatedName(word.description, of: Element.noun), at: name.span, place: place[index][.name],
            others: [list.elements[first].name.span]))
      } else if index >= Self.few {
        places[kind][word] = index
      }
      names[kind].append(word)
    }
  }

  func index(of name: Name, among kind: NamedKind) -> Int? {
    let names = names[kind.rawValue]
    for index in 0..<min(Self.few, names.count) where names[index] == name { return index }
    return places[kind.rawValue][name]
  }

  func all(of kind: NamedKind) -> [String] { names[kind.rawValue].compactMap { $0?.description } }
}

private struct Linker: PlaceVisitor {
  let names: NameTable
  private(set) var count = 0
  private(set) var problems: [Problem] = []
  var place = Place.site

  init(names: NameTable) { self.names = names }

  @inline(__always)
  mutating func visit(_ statement: inout some Statement) {
    statement.id = FactID(UInt32(count))
    count += 1
  }

  mutating func visit<Target>(reference: inout Reference<Target>) {
    visit(&reference)
    guard let name = reference.name, !Target.isReserved(name) else { return }
    reference.index = names.index(of: name, among: Target.kind)
    guard reference.index == nil, problems.count < Reader.maximumProblems else { return }
    if Phrase(name.description).meansUnknown { return reference.retract() }
    let candidates = names.all(of: Target.kind) + Target.reservedNames.flatMap { $0.all }
    // Comparing takes time, and no home has this many names.
    let guess = name.description.nearest(among: Array(candidates.suffix(100)))
    problems.append(
      Problem(
        .unknownName(name.description, of: Target.noun, didYouMean: guess, names: candidates),
        at: reference.span, place: place))
  }
}
