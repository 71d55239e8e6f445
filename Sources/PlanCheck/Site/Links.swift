// Names in a site file, and what they refer to.

extension Site {
  /// Resolves every reference, in place. What is named twice, or not at all, is a problem.
  mutating func link() -> [Problem] {
    var names = NameTable()
    names.add(groups, "groups")
    names.add(meterBox.residualCurrentDevices, "meter_box.residual_current_devices")
    names.add(inverters, "pv_inverters")
    names.add(rooms, "rooms")
    names.add(sessys, "sessys")
    var linker = Linker(names: names)
    accept(&linker)
    return Array((linker.names.problems + linker.problems).prefix(Reader.maximumProblems))
  }
}

private struct NameTable {
  private var names = NamedKind.allCases.map { _ in [Fact<Name>]() }
  private(set) var problems: [Problem] = []

  mutating func add<Element: Named>(_ list: List<Element>, _ path: String) {
    names[Element.kind.rawValue] = list.elements.map(\.name)
    for (index, name) in names[Element.kind.rawValue].enumerated() {
      guard let word = name.value else { continue }
      let place = "\(path)[\(index)].name"
      if word.description == Predecessor.workSwitch {
        problems.append(Problem(.reservedName(word.description), at: name.span, path: place))
      }
      if let first = names[Element.kind.rawValue][..<index].first(where: { $0.value == word }) {
        problems.append(
          Problem(
            .repeatedName(word.description, of: Element.noun), at: name.span, path: place, other: first.span)
        )
      }
    }
  }

  func index(of name: Name, among kind: NamedKind) -> Int? {
    names[kind.rawValue].firstIndex { $0.value == name }
  }

  func all(of kind: NamedKind) -> [String] {
    names[kind.rawValue].compactMap { $0.value?.description }
  }
}

private struct Linker: FactVisitor {
  let names: NameTable
  private(set) var problems: [Problem] = []

  /// The way to what is being visited: spelt out only when there is a problem with it.
  private var steps: [Step] = []

  private enum Step {
    case field(StaticString), element(Int)
  }

  init(names: NameTable) { self.names = names }

  @inline(__always)
  mutating func visit(_ statement: inout some Statement) {}

  mutating func callAsFunction<Content: Part>(
    _ key: StaticString, _ content: inout Content, nl: StaticString, en: StaticString
  ) {
    steps.append(.field(key))
    content.accept(&self)
    steps.removeLast()
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    steps.append(.element(index))
    element.accept(&self)
    steps.removeLast()
  }

  mutating func visit<Target>(reference: inout Reference<Target>) {
    guard let name = reference.name, !Target.reservedNames.contains(name.description) else { return }
    reference.index = names.index(of: name, among: Target.kind)
    guard reference.index == nil, problems.count < Reader.maximumProblems else { return }
    let candidates = names.all(of: Target.kind) + Target.reservedNames
    // Comparing takes time, and no home has this many names.
    let guess = name.description.nearest(among: Array(candidates.suffix(100)))
    problems.append(
      Problem(
        .unknownName(
          name.description, of: Target.noun, didYouMean: guess, names: candidates),
        at: reference.span, path: path))
  }

  private var path: String {
    steps.reduce(into: "") { path, step in
      switch step {
      case .field(let key): path += path.isEmpty ? "\(key)" : ".\(key)"
      case .element(let index): path += "[\(index)]"
      }
    }
  }
}
