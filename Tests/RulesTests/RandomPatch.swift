import PlanCheck

/// Makes up what a site can state, and changes to it. Names lead nowhere: what holds together is not
/// what these are about.
struct ValueMaker {
  var dice: Dice

  /// How many of a hundred fields are left out.
  var silence: Int

  init(dice: Dice) {
    self.dice = dice
    silence = [30, 60, 85].randomElement(using: &self.dice) ?? 60
  }

  mutating func site() -> Patch.Value {
    guard case .record(let fields) = value(of: Site.shape) else { return .record([]) }
    return .record([Patch.Value.Field(.plancheck, .word("1"))] + fields.filter { $0.key != .plancheck })
  }

  mutating func value(of shape: Shape) -> Patch.Value {
    switch shape {
    case .record(_, let fields):
      return .record(
        fields.compactMap { field in
          happens(silence) ? nil : Patch.Value.Field(field.key, value(of: field.shape()))
        })
    case .list(let element):
      return .list((0..<Int.random(in: 0...3, using: &dice)).map { _ in value(of: element) })
    case .text:
      return .word(happens(15) ? "eerste regel\n\ttweede: \"regel\" # " : word())
    case .name, .reference: return .word(word())
    case .serialNumber: return .word("B2406-7K\(Int.random(in: 1...9, using: &dice))")
    case .flag: return .word(["yes", "no", "ja", "Nee", "true", "FALSE"].randomElement(using: &dice) ?? "")
    case .date:
      let day = "0\(Int.random(in: 1...9, using: &dice))"
      return .word(
        ["2026-03-\(day)", "\(day)-03-2026", "\(day) maart 2026"].randomElement(using: &dice) ?? "")
    case .count(let from, let to): return .word(String(Int.random(in: from...min(to, 8), using: &dice)))
    case .choice(let words):
      let word = words.flatMap { [$0.nl, $0.en] }.randomElement(using: &dice) ?? ""
      return .word(happens(20) ? word.uppercased() : word)
    case .quantity(let symbol, let spellings, let isSigned, _, let example):
      let amount = Int.random(in: 1...29, using: &dice)
      // "-60 dBm", "2,5 mm2", "15cm"
      guard symbol != "dBm" else { return .word(example) }
      let sign = isSigned && happens(50) && symbol == "°C" ? "-" : ""
      // What trips in milliseconds does not take half a minute.
      let spelling = symbol == "ms" ? symbol : spellings.randomElement(using: &dice) ?? symbol
      let words = [
        "\(sign)\(amount) \(spelling)", "\(amount),5 \(symbol)",
        example,
      ]
      return .word(words.randomElement(using: &dice) ?? example)
    }
  }

  private mutating func word() -> String {
    let words = [
      "S1", "Zolder", "groep 7", "été", "🔋", "#", "# a", "a #b", "a: b", "a:", "b:c", "-", "- a", "-a", "yes",
      "Nee", "null", "~", "NULL", "12", "0x1F", "1.5", "2026-03-02", "1e3", "'s avonds", "\"x\"",
      "it's \"so\"",
      "a, b", "[x]", "{", "}", "a]b", "2,5", "...", "---", "--- a", "%", "@x", "`", "|", ">-", "!x", "&a",
      "*a",
      "? a", "?", ": a", "=", "<<", "C:\\temp\\n", "a\u{A0}b", "👩‍🔧", "$HOME", "x=y", "a.b", "a[0]", ",", "off",
      "http://p1.local/", "00:00-23:59", "lang " + String(repeating: "woord ", count: 8) + "eind",
    ]
    return words.randomElement(using: &dice) ?? ""
  }

  mutating func happens(_ timesInHundred: Int) -> Bool {
    Int.random(in: 0..<100, using: &dice) < timesInHundred
  }

  /// A change that a site like this takes.
  mutating func patch(of site: Patch.Value) -> Patch {
    while true {
      var (place, shape, value) = (Place.site, Site.shape, Optional(site))
      // As deep as the dice want, where the site states something or not.
      repeat {
        guard let step = step(in: shape, value) else { break }
        place = place.appending(step)
        shape = shape.part(at: step)
        value = value?.part(at: step)
      } while happens(80)
      guard place != .site, place != Place[.plancheck] else { continue }
      if case .list(let element) = shape, happens(40) { return .add(to: place, self.value(of: element)) }
      if happens(40), let value, value.isStated || place.isElement { return .remove(place) }
      return .set(place, to: self.value(of: shape))
    }
  }

  private mutating func step(in shape: Shape, _ value: Patch.Value?) -> Place.Step? {
    switch shape {
    case .record(_, let fields):
      // Where something stands, more often than not.
      if happens(60), case .record(let stated)? = value, let field = stated.randomElement(using: &dice) {
        return .field(field.key)
      }
      return fields.randomElement(using: &dice).map { .field($0.key) }
    case .list:
      guard case .list(let values)? = value else { return .element(0) }
      return .element(Int.random(in: 0...values.count, using: &dice))
    default: return nil
    }
  }
}

extension Place {
  fileprivate var isElement: Bool { if case .element? = last { true } else { false } }
}

extension Patch.Value {
  func part(at step: Place.Step) -> Patch.Value? {
    switch (self, step) {
    case (.record(let fields), .field(let key)): fields.first { $0.key == key }?.value
    case (.list(let values), .element(let index)): values.indices.contains(index) ? values[index] : nil
    default: nil
    }
  }

  func part(at place: Place) -> Patch.Value? {
    place.steps.reduce(Optional(self)) { value, step in value?.part(at: step) }
  }

  /// Whether it states anything: a record of nothing does not.
  var isStated: Bool {
    if case .record(let fields) = self { fields.contains { $0.value.isStated } } else { true }
  }

  var isEmpty: Bool {
    switch self {
    case .word: false
    case .list(let values): values.isEmpty
    case .record(let fields): fields.isEmpty
    }
  }

  /// What a patch makes of it, worked out by itself.
  func applying(_ patch: Patch) -> Patch.Value {
    switch patch {
    case .set(let place, let value): changing(place.steps[...]) { _ in value }
    case .add(let place, let value):
      changing(place.steps[...]) { list in
        guard case .list(let values)? = list else { return .list([value]) }
        return .list(values + [value])
      }
    case .remove(let place): changing(place.steps[...]) { _ in nil }
    }
  }

  private func changing(
    _ steps: ArraySlice<Place.Step>, _ change: (Patch.Value?) -> Patch.Value?
  ) -> Patch.Value {
    guard let step = steps.first else { return self }
    let old = part(at: step)
    let new =
      steps.count == 1
      ? change(old)
      : (old ?? (steps.dropFirst().first.map { $0.isField } == true ? .record([]) : .list([])))
        .changing(steps.dropFirst(), change)
    switch (self, step) {
    case (.record(var fields), .field(let key)):
      fields.removeAll { $0.key == key }
      return .record(fields + (new.map { [Field(key, $0)] } ?? []))
    case (.list(var values), .element(let index)):
      values.replaceSubrange(index..<min(index + 1, values.count), with: new.map { [$0] } ?? [])
      return .list(values)
    default: return self
    }
  }

  /// In a form without a trace of layout.
  var bare: String {
    switch self {
    case .word(let word):
      "\"\(word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing("\t", with: "\\t"))\""
    case .list(let values): "[\(values.map(\.bare).joined(separator: ", "))]"
    case .record(let fields): "{\(fields.map { "\($0.key): \($0.value.bare)" }.joined(separator: ", "))}"
    }
  }
}

extension Place.Step {
  fileprivate var isField: Bool { if case .field = self { true } else { false } }
}
