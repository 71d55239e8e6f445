// Names in a site file, and what they refer to.

extension Site {
  /// Resolves every reference, in place. What is named twice, or not at all, is a problem.
  mutating func link() -> [Problem] {
    var names = NameTable()
    names.add(groups)
    names.add(meterBox.residualCurrentDevices)
    names.add(inverters)
    names.add(rooms)
    names.add(sessys)
    var linker = Linker(names: names)
    accept(&linker)
    return linker.names.problems + linker.problems
  }
}

private struct NameTable {
  private var names = NamedKind.allCases.map { _ in [Fact<Name>]() }
  private(set) var problems: [Problem] = []

  mutating func add<Element: Named>(_ list: List<Element>) {
    names[Element.kind.rawValue] = list.elements.map(\.name)
    for (index, name) in names[Element.kind.rawValue].enumerated() {
      guard let word = name.value else { continue }
      if word.description == Predecessor.workSwitch {
        problems.append(Problem(.reservedName(word.description), at: name.span, path: "name"))
      }
      if let first = names[Element.kind.rawValue][..<index].first(where: { $0.value == word }) {
        problems.append(
          Problem(
            .repeatedName(word.description, of: Element.noun), at: name.span, path: "name", other: first.span)
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

  init(names: NameTable) { self.names = names }

  @inline(__always)
  mutating func visit(_ statement: inout some Statement) {}

  mutating func visit<Target>(reference: inout Reference<Target>) {
    guard let name = reference.name, !Target.reservedNames.contains(name.description) else { return }
    reference.index = names.index(of: name, among: Target.kind)
    guard reference.index == nil else { return }
    let candidates = names.all(of: Target.kind) + Target.reservedNames
    problems.append(
      Problem(
        .unknownName(
          name.description, of: Target.noun, didYouMean: name.description.nearest(among: candidates),
          names: candidates),
        at: reference.span))
  }
}
