// Patches that someone types: `sessys[0].room=Zolder`, or `sessys.S1.room=Zolder`, or `S1.room=Zolder`.

extension Patch {
  /// The change of a place to a value, typed with `=` between them, to a site.
  public init(setting typed: String, in site: Site) throws(Problem) {
    let (place, value) = try site.split(typed)
    guard let value else { throw Problem(.missingValue, at: nil, place: place) }
    self = .set(place, to: try site.value(typed: value, for: place))
  }

  /// The changes that come of a place and a value, typed with `=` between them. A few words that say some of what a
  /// record holds, such as `B16` of a breaker, leave the rest of it as it stands; words by which there is none do not.
  public static func changes(setting typed: String, in site: Site) throws(Problem) -> [Patch] {
    let patch = try Patch(setting: typed, in: site)
    guard case .set(let place, .word) = patch, case .record = try site.shape(of: place, canGrow: true) else {
      return [patch]
    }
    var changed = site
    try changed.apply(patch)
    let said = StatedValues(of: changed).all.filter { place.contains($0.place) && $0.value != nil }
    let isNew = !StatedValues(of: site).all.contains { place.contains($0.place) }
    let isAbsent = said.allSatisfy { if case .flag(false) = $0.value { true } else { false } }
    guard !isNew, !isAbsent else { return [patch] }
    return said.compactMap { entry in
      entry.value.flatMap { Patch.Value($0) }.map { .set(entry.place, to: $0) }
    }
  }

  /// A new element of the list at a place; without `=` and a value, one of which nothing is stated.
  public init(adding typed: String, in site: Site) throws(Problem) {
    let (list, value) = try site.split(typed)
    let shape = try site.shape(of: list, canGrow: true)
    guard case .list(let element) = shape else {
      throw Problem(.notAList(shape.phrase), at: nil, place: list)
    }
    let count = site.names(in: list).count
    if let value, count < Place.maximumElements {
      self = .add(to: list, try site.value(typed: value, for: list[count]))
    } else if case .record = element {
      self = .add(to: list, .record([]))
    } else {
      throw Problem(.missingValue, at: nil, place: list)
    }
  }
}

extension Site {
  /// The place that someone typed, by the places in lists or by the names that this site gives.
  public func place(typed: String) throws(Problem) -> Place {
    let (place, value) = try split(typed)
    guard value == nil else { throw Problem(.misspeltPlace(typed.shortened), at: nil) }
    return place
  }

  /// The place before `=`, and the value behind it if there is one: a name may have a `=` too.
  fileprivate func split(_ typed: String) throws(Problem) -> (Place, value: String?) {
    var typing = Typing(of: typed, in: self)
    let place = try typing.place()
    return (place, typing.value)
  }

  /// A value as someone types it: a word as it is, a list or a record as a site file has it.
  fileprivate func value(typed: String, for place: Place) throws(Problem) -> Patch.Value {
    let shape = try shape(of: place, canGrow: true)
    switch shape {
    case .list, .record: break
    default:
      guard !typed.isEmpty else { throw Problem(.missingValue, at: nil, place: place) }
      return .word(typed)
    }
    var site = self
    do throws(Problem) {
      let file = try SourceFile(path: "", bytes: Array(typed.utf8))
      try site.read(file, at: place)
      return Patch.Value(try Layout(of: file).root) ?? .record([])
    } catch {
      if case .emptyFile = error.kind { throw Problem(.missingValue, at: nil, place: place) }
      throw Problem(error.kind, at: nil, place: error.place == .site ? place : error.place)
    }
  }
}

extension Patch.Value {
  /// What a file states; nil of what it leaves open.
  fileprivate init?(_ node: Layout.Node) {
    switch node.kind {
    case .blank: return nil
    case .word(let word, _): self = .word(word)
    case .list: self = .list(node.children.map { Self($0.value) ?? .record([]) })
    case .record:
      self = .record(
        node.children.compactMap { child in
          guard let key = child.key, let value = Self(child.value) else { return nil }
          return Field(key, value)
        })
    }
  }
}

/// Reads a typed place, step by step.
private struct Typing {
  private let site: Site
  private let typed: String
  private let bytes: [UInt8]
  private var cursor = 0

  init(of typed: String, in site: Site) {
    (self.typed, self.site) = (typed, site)
    bytes = Array(typed.utf8)
  }

  /// What stands behind the place, without the spaces around it.
  var value: String? {
    let rest = bytes[cursor...].drop { $0.isSpace }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    var value = rest.dropFirst().drop { $0.isSpace }
    while let last = value.last, last.isSpace { value = value.dropLast() }
    return String(decoding: value, as: UTF8.self)
  }

  mutating func place() throws(Problem) -> Place {
    var place = try first()
    var shape = try site.shape(of: place, canGrow: true)
    while cursor < bytes.count, bytes[cursor] != UInt8(ascii: "="),
      !bytes[cursor...].allSatisfy({ $0.isSpace })
    {
      if bytes[cursor].isSpace, bytes[cursor...].first(where: { !$0.isSpace }) == UInt8(ascii: "=") { break }
      guard place.depth < Place.maximumDepth else { throw misspelt }
      place = place.appending(try step(from: place, shape))
      shape = try site.shape(of: place, canGrow: true)
    }
    return place
  }

  private var misspelt: Problem { Problem(.misspeltPlace(typed.shortened), at: nil) }

  /// A field of the site, or what has a name.
  private mutating func first() throws(Problem) -> Place {
    let word = word(upTo: ".[=")
    if let key = Key(plan: Array(word.utf8).span), Site.shape.has(key) {
      cursor += word.utf8.count
      return Place[key]
    }
    let places = NamedLists.all.flatMap { list, _ in
      site.names(in: list).enumerated().compactMap { index, name in
        name.map { (name: $0.description, place: list[index]) }
      }
    }
    if let name = longest(of: places.map { $0.name }, closedBy: nil) {
      let found = places.filter { $0.name == name }
      guard found.count == 1 else {
        throw Problem(
          .ambiguousSubject(name.shortened, places: found.map { $0.place }), at: nil)
      }
      cursor += name.utf8.count
      return found[0].place
    }
    guard !word.isEmpty, case .record(let title, let fields) = Site.shape else { throw misspelt }
    let keys = fields.map { $0.key }
    let guess = word.clipped.nearest(
      among: keys.flatMap { Text($0).all } + places.suffix(100).map { $0.name })
    throw Problem(.unknownKey(word.shortened, of: title, didYouMean: guess, keys: keys), at: nil)
  }

  private mutating func step(from place: Place, _ shape: Shape) throws(Problem) -> Place.Step {
    let opening = bytes[cursor]
    guard opening == UInt8(ascii: ".") || opening == UInt8(ascii: "[") else { throw misspelt }
    let isInBrackets = opening == UInt8(ascii: "[")
    cursor += 1
    switch shape {
    case .record(let title, let fields):
      let word = isInBrackets ? "[\(word(upTo: "]"))]" : word(upTo: ".[=")
      guard let key = Key(plan: Array(word.utf8).span), fields.contains(where: { $0.key == key }) else {
        throw Problem(.unknown(word, of: title, among: fields), at: nil, place: place)
      }
      cursor += word.utf8.count
      return .field(key)
    case .list:
      return .element(try index(in: place, isInBrackets: isInBrackets))
    default:
      let part = isInBrackets ? "[\(word(upTo: "]"))]" : ".\(word(upTo: ".[="))"
      throw Problem(.noPart(part.shortened, of: shape.phrase), at: nil, place: place)
    }
  }

  private mutating func index(in list: Place, isInBrackets: Bool) throws(Problem) -> Int {
    let word = word(upTo: isInBrackets ? "]" : ".[=")
    let names = site.names(in: list)
    if isInBrackets, let index = Int(plan: Array(word.utf8).span) {
      guard index <= names.count else {
        throw Problem(.noElement(index, count: names.count), at: nil, place: list)
      }
      cursor += word.utf8.count
      try close()
      return index
    }
    let known = names.compactMap { $0?.description }
    guard let name = longest(of: known, closedBy: isInBrackets ? UInt8(ascii: "]") : nil) else {
      guard let noun = NamedLists.all.first(where: { $0.place == list })?.noun, !word.isEmpty else {
        throw misspelt
      }
      let guess = word.clipped.nearest(among: Array(known.suffix(100)))
      throw Problem(
        .unknownName(word.shortened, of: noun, didYouMean: guess, names: known), at: nil,
        place: list)
    }
    let places = names.indices.filter { names[$0]?.description == name }
    guard places.count == 1 else {
      throw Problem(
        .ambiguousSubject(name.shortened, places: places.map { list[$0] }), at: nil, place: list)
    }
    cursor += name.utf8.count
    if isInBrackets { try close() }
    return places[0]
  }

  private mutating func close() throws(Problem) {
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "]") else { throw misspelt }
    cursor += 1
  }

  /// What stands here, up to one of these characters or the end.
  private func word(upTo ends: String) -> String {
    var word = bytes[cursor...].prefix { !ends.utf8.contains($0) }
    while let last = word.last, last.isSpace { word = word.dropLast() }
    return String(decoding: word, as: UTF8.self)
  }

  /// The longest of these names that stands here: a name may have dots and brackets of its own.
  private func longest(of names: [String], closedBy end: UInt8?) -> String? {
    let here = bytes[cursor...]
    return names.filter { name in
      guard here.starts(with: name.utf8) else { return false }
      let next = here.dropFirst(name.utf8.count).first
      if let end { return next == end }
      guard let next else { return true }
      return ".[=".utf8.contains(next) || next.isSpace
    }.max { $0.utf8.count < $1.utf8.count }
  }
}

/// The lists of what a site gives names to, and what one is called.
private enum NamedLists {
  static let all: [(place: Place, noun: Text)] = [
    (Place[.groups], Group.noun),
    (Place[.meterBox][.residualCurrentDevices], ResidualCurrentDevice.noun),
    (Place[.pvInverters], SolarInverter.noun), (Place[.batteries], OtherBattery.noun),
    (Place[.rooms], Room.noun), (Place[.sessys], Sessy.noun),
  ]
}

extension Shape {
  fileprivate func has(_ key: Key) -> Bool {
    guard case .record(_, let fields) = self else { return false }
    return fields.contains { $0.key == key }
  }
}
