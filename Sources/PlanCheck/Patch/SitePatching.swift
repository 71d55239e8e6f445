// Patches on a site in memory.

extension Site {
  /// Makes a change, or throws why it cannot be made and leaves the site as it is. Whether the facts go
  /// together shows when the site is linked.
  public mutating func apply(_ patch: Patch) throws(Problem) {
    switch patch {
    case .set(let place, let value):
      _ = try shape(of: place, canGrow: true)
      try read(value, at: place)
    case .add(let list, let value):
      let shape = try shape(of: list, canGrow: true)
      guard case .list = shape else { throw Problem(.notAList(shape.phrase), at: nil, place: list) }
      let count = names(in: list).count
      guard count < Place.maximumElements else {
        throw Problem(.tooManyElements, at: nil, place: list)
      }
      try read(value, at: list[count])
    case .remove(let place):
      _ = try shape(of: place, canGrow: false)
      guard isStated(at: place) else { throw Problem(.nothingThere, at: nil, place: place) }
      var removal = Approach(to: place, for: .removal)
      accept(&removal)
    }
  }

  /// Reads a value as the field at a place reads it in a file, in the stead of what stands there.
  private mutating func read(_ value: Patch.Value, at place: Place) throws(Problem) {
    try read(SourceFile(path: "", text: value.source), at: place)
  }

  mutating func read(_ source: SourceFile, at place: Place) throws(Problem) {
    var site = self
    var reading = Approach(to: place, for: .reading(source))
    site.accept(&reading)
    if let problem = reading.problems.first { throw Problem(problem.kind, at: nil, place: problem.place) }
    self = site
  }

  /// What the format has at a place; throws if it has none, or this site nothing that leads to it.
  package func shape(of place: Place, canGrow: Bool) throws(Problem) -> Shape {
    var (shape, way) = (Self.format, Place.site)
    guard place != .site else { throw Problem(.misspeltPlace(Key.site.description), at: nil) }
    for step in place.steps {
      switch (step, shape) {
      case (.field(let key), .record(let title, let fields)):
        guard let field = fields.first(where: { $0.key == key }) else {
          throw Problem(.unknown(key.description, of: title, among: fields), at: nil, place: way)
        }
        shape = field.shape()
      case (.element(let index), .list(let element)):
        let count = names(in: way).count
        guard index < count + (canGrow ? 1 : 0) else {
          throw Problem(.noElement(index, count: count), at: nil, place: way)
        }
        shape = element
      case (.element(let index), .record(let title, let fields)):
        throw Problem(.unknown("[\(index)]", of: title, among: fields), at: nil, place: way)
      case (.field(let key), _): throw Problem(.noPart(".\(key)", of: shape.phrase), at: nil, place: way)
      case (.element(let index), _):
        throw Problem(.noPart("[\(index)]", of: shape.phrase), at: nil, place: way)
      case (.everyElement, _): throw Problem(.misspeltPlace(place.description), at: nil)
      }
      way = way.appending(step)
    }
    return shape
  }

  /// The shape of a site, worked out once: remedies are tried by hundreds of changes.
  private static let format = Site.shape

  /// The names of the elements of the list at a place, nil of each that has none; no elements if there
  /// is no list.
  func names(in list: Place) -> [Name?] {
    var (site, census) = (self, Approach(to: list, for: .census))
    site.accept(&census)
    return census.names
  }

  /// Whether a fact or list is stated at a place or within it; an element of a list always is.
  private func isStated(at place: Place) -> Bool {
    if case .element? = place.last { return true }
    return contents(at: place).contains { $0 != .silence }
  }

  /// What a file would write at a place for a record of single facts, or a list of them.
  func written(at place: Place, as shape: Shape) -> Patch.Value {
    func word(at place: Place) -> Patch.Value? {
      guard case .value(let value)? = contents(at: place).last else { return nil }
      if case .flag(let flag) = value { return .word(flag ? "yes" : "no") }
      return .word(value.canonical)
    }
    guard case .record(_, let fields) = shape else {
      return .list(names(in: place).indices.compactMap { word(at: place[$0]) })
    }
    return .record(
      fields.compactMap { field in
        word(at: place[field.key]).map { Patch.Value.Field(field.key, $0) }
      })
  }

  /// Whether every fact and list of both is the same, wherever it is stated.
  func isSame(as other: Site) -> Bool { contents(at: .site) == other.contents(at: .site) }

  private func contents(at place: Place) -> [Inventory.Item] {
    var (site, inventory) = (self, Inventory(root: place))
    site.accept(&inventory)
    return inventory.items
  }
}

extension Problem.Kind {
  /// A word that is none of these fields.
  static func unknown(_ word: String, of title: Text, among fields: [Shape.Field]) -> Self {
    let keys = fields.map { $0.key }
    return .unknownKey(word.shortened, of: title, didYouMean: word.clipped.nearest(among: keys), keys: keys)
  }
}

/// Goes the way to one place of a site, and does there what it came for.
private struct Approach: FactVisitor {
  enum Purpose {
    case reading(SourceFile), removal, census
  }

  private let place: Place
  private let steps: [Place.Step]
  private let purpose: Purpose

  /// How many steps have been gone.
  private var depth = 0
  private(set) var problems: [Problem] = []

  /// Of the elements of the list that it came for.
  private(set) var names: [Name?] = []

  init(to place: Place, for purpose: Purpose) {
    (self.place, self.purpose) = (place, purpose)
    steps = place.steps
  }

  mutating func visit(_ statement: inout some Statement) {}

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    if steps[depth] == .field(key) { arrive(at: &content, limits) }
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    if depth == steps.count {
      names.append(element.ownName)
    } else if steps[depth] == .element(index) {
      arrive(at: &element, .any)
    }
  }

  private mutating func arrive<Content: Part>(at content: inout Content, _ limits: Limits) {
    depth += 1
    defer { depth -= 1 }
    if depth < steps.count { return pass(through: &content) }
    switch purpose {
    case .reading(let file):
      content = Content()
      problems = Reader.read(file, into: &content, at: place, within: limits)
    case .removal:
      content = Content()
    case .census:
      if content.elementCount != nil { content.accept(&self) }
    }
  }

  /// On the way to what it is a part of.
  private mutating func pass<Content: Part>(through content: inout Content) {
    if case .element(let index) = steps[depth], let count = content.elementCount {
      if case .removal = purpose, depth + 1 == steps.count { return content.removeElement(at: index) }
      if case .reading = purpose, index == count { content.appendElement() }
    }
    content.accept(&self)
  }
}

/// All that a site says at a place and within it, in the order of the schema, and nothing of where a file
/// says it.
private struct Inventory: PlaceVisitor {
  enum Item: Hashable {
    case value(StatedValue)
    case silence
    case element(Int)
  }

  let root: Place
  private(set) var items: [Item] = []
  var place = Place.site

  init(root: Place) { self.root = root }

  mutating func visit(_ statement: inout some Statement) {
    if root.contains(place) { items.append(statement.stated.map { .value($0) } ?? .silence) }
  }

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    let inside = place[key]
    if bears(on: inside) { visit(&content, at: inside) }
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    let inside = place[index]
    if root.contains(inside) { items.append(.element(index)) }
    if bears(on: inside) { visit(&element, at: inside) }
  }

  /// Whether what stands there is on the way to the root, or within it.
  private func bears(on place: Place) -> Bool { root.contains(place) || place.contains(root) }
}
