// How something new is written by a habit.

extension Habit {
  func spell(_ key: Key) -> String {
    let word = key.spoken(in: language)
    return areKeysQuoted ? word.inDoubleQuotes : word
  }

  func spell(_ word: String, as shape: Shape, inBrackets: Bool) -> String {
    word.inWords(of: language, as: shape).spelt(
      by: quotes, asText: shape.isText, inBrackets: inBrackets)
  }

  func inBrackets(_ value: Patch.Value, as shape: Shape) -> String {
    switch value {
    case .word(let word): return spell(word, as: shape, inBrackets: true)
    case .list(let values):
      let element = shape.part(at: .element(0))
      return "[\(values.map { inBrackets($0, as: element) }.joined(separator: ", "))]"
    case .record(let fields):
      let parts = fields.map { field in
        "\(spell(field.key)): \(inBrackets(field.value, as: shape.part(at: .field(field.key))))"
      }
      return "{\(parts.joined(separator: ", "))}"
    }
  }

  /// A field, on lines of its own; they are still to be indented.
  func lines(of key: Key, _ value: Patch.Value, as shape: Shape, at place: Place) -> [String] {
    if case .word(let word) = value {
      return ["\(spell(key)): \(spell(word, as: shape, inBrackets: false))"]
    }
    if isInBrackets(value, at: place) { return ["\(spell(key)): \(inBrackets(value, as: shape))"] }
    let isList = if case .list = value { true } else { false }
    let margin = spaces(isList ? dashIndent : indent)
    return ["\(spell(key)):"] + lines(of: value, as: shape, at: place).map { margin + $0 }
  }

  /// The fields or elements of a value.
  func lines(of value: Patch.Value, as shape: Shape, at place: Place) -> [String] {
    switch value {
    case .word(let word): return [spell(word, as: shape, inBrackets: false)]
    case .record(let fields):
      return fields.flatMap { field in
        lines(of: field.key, field.value, as: shape.part(at: .field(field.key)), at: place[field.key])
      }
    case .list(let values):
      let element = shape.part(at: .element(0))
      return values.flatMap { elementLines(of: $0, as: element, at: place.appending(.everyElement)) }
    }
  }

  func elementLines(of value: Patch.Value, as shape: Shape, at place: Place) -> [String] {
    let dash = "-" + spaces(dashWidth - 1)
    if case .word(let word) = value { return [dash + spell(word, as: shape, inBrackets: false)] }
    if isInBrackets(value, at: place) { return [dash + inBrackets(value, as: shape)] }
    let lines = lines(of: value, as: shape, at: place)
    return [dash + lines[0]] + lines.dropFirst().map { spaces(dashWidth) + $0 }
  }
}

extension String {
  /// A word of the file format, such as `floor`, in the language in which a file is written: `vloer`. Any
  /// other word as it is.
  func inWords(of language: Language, as shape: Shape) -> String {
    switch shape {
    case .choice(let words): translated(among: words, to: language)
    case .reference(_, let reserved): translated(among: reserved, to: language)
    // A file in English words says ja as often as yes.
    case .flag where language == .nl: translated(among: Bool.translations, to: language)
    default: self
    }
  }

  private func translated(among words: [Text], to language: Language) -> String {
    if words.contains(where: { $0(language) == self }) { return self }
    return words.first { $0.all.contains(self) }.map { $0(language) } ?? self
  }
}

func spaces(_ width: Int) -> String { String(repeating: " ", count: width) }

extension Shape {
  /// What the format has at a step from here.
  func part(at step: Place.Step) -> Shape {
    switch (step, self) {
    case (.field(let key), .record(_, let fields)): fields.first { $0.key == key }?.shape() ?? .text
    case (_, .list(let element)): element
    default: .text
    }
  }

  func part(at steps: ArraySlice<Place.Step>) -> Shape {
    steps.reduce(self) { shape, step in shape.part(at: step) }
  }

  var keys: [Key] {
    guard case .record(_, let fields) = self else { return [] }
    return fields.map { $0.key }
  }

  /// Whether its values are words of people, which programs may take for numbers.
  var isText: Bool {
    switch self {
    case .text, .name, .reference: true
    default: false
    }
  }
}
