import PlanCheck

/// A site file as somebody could have laid it out: blocks and brackets, quotes, comments and line ends
/// as the dice fall. It knows which lines each place takes up.
struct RandomLayout {
  let bytes: [UInt8]

  /// The lines without their breaks, each with the places that it holds a part of.
  let lines: [Line]

  /// The places whose value stands in brackets of their holder.
  let bracketed: Set<Place>

  /// The places that the file leaves blank.
  let blank: Set<Place>

  struct Line {
    var text: String
    var places: Set<Place> = []

    func indented(_ margin: Int) -> Line {
      Line(text: text.isEmpty ? "" : String(repeating: " ", count: margin) + text, places: places)
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines that hold a part of a place.
  func lines(of place: Place) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.places.contains(place) }),
      let last = lines.lastIndex(where: { $0.places.contains(place) })
    else { return nil }
    return first..<(last + 1)
  }

  init(of site: Patch.Value, using dice: inout Dice) {
    var writer = LayoutWriter(dice: dice)
    lines = writer.document(site)
    (bracketed, blank) = (writer.bracketed, writer.blank)
    dice = writer.dice
    let lineBreak = ["\n", "\n", "\r\n", "\r"].randomElement(using: &dice) ?? "\n"
    let end = Int.random(in: 0..<4, using: &dice) == 0 ? "" : lineBreak
    let mark = Int.random(in: 0..<4, using: &dice) == 0 ? "\u{FEFF}" : ""
    bytes = Array((mark + lines.map(\.text).joined(separator: lineBreak) + end).utf8)
  }
}

private struct LayoutWriter {
  var dice: Dice
  private(set) var bracketed: Set<Place> = []
  private(set) var blank: Set<Place> = []

  // The habits of whoever wrote the file.
  private let indent: Int
  private let dashIndent: Int
  private let dashWidth: Int
  private let brackets: Int
  private let quotes: Int
  private let comments: Int
  private let oddities: Int

  /// How many of a hundred keys are in Dutch.
  private let dutch: Int

  init(dice: Dice) {
    self.dice = dice
    indent = Int.random(in: 1...4, using: &self.dice)
    dashIndent = [0, 2, 2, indent].randomElement(using: &self.dice) ?? 2
    dashWidth = [2, 2, 2, 4].randomElement(using: &self.dice) ?? 2
    brackets = [0, 15, 40, 100].randomElement(using: &self.dice) ?? 0
    quotes = [0, 10, 100].randomElement(using: &self.dice) ?? 0
    comments = [0, 15, 40].randomElement(using: &self.dice) ?? 0
    oddities = [0, 0, 10].randomElement(using: &self.dice) ?? 0
    dutch = [0, 40, 100, 100].randomElement(using: &self.dice) ?? 0
  }

  private mutating func word(for key: Key) -> String { key.spoken(in: happens(dutch) ? .nl : .en) }

  private mutating func happens(_ timesInHundred: Int) -> Bool {
    Int.random(in: 0..<100, using: &dice) < timesInHundred
  }

  mutating func document(_ site: Patch.Value) -> [RandomLayout.Line] {
    guard case .record(let fields) = site else { return [] }
    var lines: [RandomLayout.Line] = []
    if happens(comments) { lines.append(RandomLayout.Line(text: "# plan: {a, [b]} - 'c'")) }
    if happens(15) { lines.append(RandomLayout.Line(text: "---" + comment())) }
    if happens(brackets / 5) {
      lines += bracketLines("", ends: ("{", "}"), parts: fieldParts(fields, at: .site), holder: .site)
    } else {
      lines += record(fields, of: Site.shape, at: .site)
    }
    lines += gap()
    if happens(15) { lines.append(RandomLayout.Line(text: "..." + comment())) }
    return lines
  }

  // MARK: On lines

  private mutating func record(_ fields: [Patch.Value.Field], of shape: Shape, at place: Place)
    -> [RandomLayout.Line]
  {
    var entries: [(key: Key, value: Patch.Value?)] = fields.map { ($0.key, $0.value) }
    // A form has blanks.
    if case .record(_, let all) = shape {
      for field in all where field.key != .plancheck && happens(oddities + 3) {
        if !entries.contains(where: { $0.key == field.key }) { entries.append((field.key, nil)) }
      }
    }
    entries.shuffle(using: &dice)
    var lines: [RandomLayout.Line] = []
    for entry in entries {
      if !lines.isEmpty { lines += gap() }
      let part = shape.part(at: .field(entry.key))
      lines += self.entry(entry.key, entry.value, of: part, at: place[entry.key])
    }
    return lines
  }

  private mutating func entry(
    _ key: Key, _ value: Patch.Value?, of shape: Shape, at place: Place
  ) -> [RandomLayout.Line] {
    let key = word(for: key)
    let name = happens(quotes / 5) ? "\"\(key)\"" : happens(oddities) ? "'\(key)'" : key
    let head = happens(oddities / 2) ? ["? \(name)", ":"] : ["\(name):"]
    var lines: [RandomLayout.Line] = []
    switch value {
    case nil:
      blank.insert(place)
      let nothing = ["", "", " ~", " null"].randomElement(using: &dice) ?? ""
      lines = head.lines(ending: nothing + comment())
    case .word(let word):
      lines = self.word(word, behind: head, isText: shape.isText)
    case .list(let values) where values.isEmpty: lines = head.lines(ending: " []" + comment())
    case .record(let fields) where fields.isEmpty: lines = head.lines(ending: " {}" + comment())
    case .list(let values):
      if happens(values.allSatisfy(\.isWord) ? max(brackets, 50) : brackets) {
        lines = inBrackets(.list(values), behind: head, at: place)
      } else {
        let elements = list(values, of: shape, at: place).map { $0.indented(dashIndent) }
        lines = head.lines(ending: comment()) + gap() + elements
      }
    case .record(let fields):
      if happens(brackets) {
        lines = inBrackets(.record(fields), behind: head, at: place)
      } else {
        let entries = record(fields, of: shape, at: place).map { $0.indented(indent) }
        lines = head.lines(ending: comment()) + gap() + entries
      }
    }
    return lines.marked(place)
  }

  private mutating func list(_ values: [Patch.Value], of shape: Shape, at place: Place) -> [RandomLayout.Line]
  {
    var lines: [RandomLayout.Line] = []
    let element = shape.part(at: .element(0))
    for (index, value) in values.enumerated() {
      if !lines.isEmpty { lines += gap() }
      let dash = "-" + String(repeating: " ", count: dashWidth - 1)
      var item: [RandomLayout.Line]
      switch value {
      case .word(let word):
        item = [RandomLayout.Line(text: dash + spell(word, inBrackets: false) + comment())]
      case .record(let fields) where fields.isEmpty:
        item = [RandomLayout.Line(text: (happens(50) ? "-" : dash + "{}") + comment())]
      case .list: item = []
      case .record(let fields):
        if happens(brackets) {
          item = inBrackets(value, behind: ["-"], at: place[index])
        } else if happens(15) {
          item = [RandomLayout.Line(text: "-" + comment())]
          item += record(fields, of: element, at: place[index]).map { $0.indented(dashWidth) }
        } else {
          item = record(fields, of: element, at: place[index])
          for number in item.indices {
            item[number] = number == 0 ? item[0].behind(dash) : item[number].indented(dashWidth)
          }
        }
      }
      lines += item.marked(place[index])
    }
    return lines
  }

  private mutating func word(_ word: String, behind head: [String], isText: Bool) -> [RandomLayout.Line] {
    let isSafe = word.isHarmless
    if isText, isSafe, happens(oddities) {
      let sign = ["|-", ">-", "|"].randomElement(using: &dice) ?? "|-"
      // A text may end with a break; a name may not.
      let lines = head.lines(ending: " " + (sign == "|" ? "|-" : sign) + comment())
      return lines + [RandomLayout.Line(text: String(repeating: " ", count: indent + 1) + word)]
    }
    if isText, isSafe, let space = word.firstIndex(of: " "), happens(oddities) {
      let rest = String(repeating: " ", count: indent + 1) + word[word.index(after: space)...] + comment()
      return head.lines(ending: " " + word[..<space]) + [RandomLayout.Line(text: rest)]
    }
    return head.lines(ending: " " + spell(word, inBrackets: false) + comment())
  }

  // MARK: In brackets

  private mutating func inBrackets(
    _ value: Patch.Value, behind head: [String], at place: Place
  ) -> [RandomLayout.Line] {
    let start = head.last.map { $0 + " " } ?? ""
    let lines =
      switch value {
      case .record(let fields):
        bracketLines(start, ends: ("{", "}"), parts: fieldParts(fields, at: place), holder: place)
      case .list(let values):
        bracketLines(start, ends: ("[", "]"), parts: elementParts(values, at: place), holder: place)
      case .word: [RandomLayout.Line]()
      }
    return head.dropLast().map { RandomLayout.Line(text: $0) } + lines
  }

  private typealias BracketPart = (text: String, place: Place)

  private mutating func fieldParts(_ fields: [Patch.Value.Field], at place: Place) -> [BracketPart] {
    fields.shuffled(using: &dice).map { field in
      bracketed.insert(place[field.key])
      let key = word(for: field.key)
      let name = happens(quotes / 5) ? "\"\(key)\"" : key
      return ("\(name): \(flow(field.value, at: place[field.key]))", place[field.key])
    }
  }

  private mutating func elementParts(_ values: [Patch.Value], at place: Place) -> [BracketPart] {
    values.enumerated().map { index, value in
      bracketed.insert(place[index])
      // A pair needs no brackets of its own.
      if case .record(let fields) = value, fields.count == 1, happens(oddities * 3) {
        bracketed.insert(place[index][fields[0].key])
        return (
          "\(word(for: fields[0].key)): \(flow(fields[0].value, at: place[index][fields[0].key]))",
          place[index]
        )
      }
      return (flow(value, at: place[index]), place[index])
    }
  }

  /// On one line, or one part to a line.
  private mutating func bracketLines(
    _ start: String, ends: (String, String), parts: [BracketPart], holder: Place
  ) -> [RandomLayout.Line] {
    let last = happens(10) ? "," : ""
    guard happens(35) else {
      let space = happens(20) ? " " : ""
      let inside = parts.map(\.text).joined(separator: happens(80) ? ", " : " , ")
      let line = RandomLayout.Line(
        text: start + ends.0 + space + inside + (parts.isEmpty ? "" : last) + space + ends.1 + comment())
      return [line].marked(parts.map(\.place))
    }
    var lines = [RandomLayout.Line(text: start + ends.0 + comment())]
    for (number, part) in parts.enumerated() {
      let comma = number == parts.count - 1 ? last : ","
      let text = String(repeating: " ", count: indent + 2) + part.text + comma + comment()
      lines += [RandomLayout.Line(text: text)].marked(part.place)
      if happens(comments / 3) { lines.append(RandomLayout.Line(text: "   # tussen, haakjes ]}")) }
    }
    return lines + [RandomLayout.Line(text: " " + ends.1 + comment())]
  }

  private mutating func flow(_ value: Patch.Value, at place: Place) -> String {
    switch value {
    case .word(let word): spell(word, inBrackets: true)
    case .list(let values): "[\(elementParts(values, at: place).map(\.text).joined(separator: ", "))]"
    case .record(let fields): "{\(fieldParts(fields, at: place).map(\.text).joined(separator: ", "))}"
    }
  }

  // MARK: Words

  private mutating func spell(_ word: String, inBrackets: Bool) -> String {
    if word.isHarmless && !happens(quotes) { return word }
    if !word.utf8.contains(where: { $0 < 0x20 }) && happens(50) {
      return "'\(word.replacing("'", with: "''"))'"
    }
    let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }

  private mutating func comment() -> String {
    guard happens(comments) else { return "" }
    return String(repeating: " ", count: Int.random(in: 1...5, using: &dice))
      + (["# 2,5: ja?", "#", "# - 'nee\" {[", "#: 🔋"].randomElement(using: &dice) ?? "#")
  }

  private mutating func gap() -> [RandomLayout.Line] {
    var lines: [RandomLayout.Line] = []
    if happens(comments / 2) { lines.append(RandomLayout.Line(text: "")) }
    if happens(comments / 2) { lines.append(RandomLayout.Line(text: "# name: iets, [anders]")) }
    return lines
  }
}

extension [String] {
  fileprivate func lines(ending end: String) -> [RandomLayout.Line] {
    enumerated().map { RandomLayout.Line(text: $0.offset == count - 1 ? $0.element + end : $0.element) }
  }
}

extension [RandomLayout.Line] {
  fileprivate func marked(_ places: [Place]) -> Self {
    map { line in RandomLayout.Line(text: line.text, places: line.places.union(places)) }
  }

  fileprivate func marked(_ place: Place) -> Self { marked([place]) }
}

extension RandomLayout.Line {
  fileprivate func behind(_ dash: String) -> Self { Self(text: dash + text, places: places) }
}

extension String {
  /// Whether nobody could take it for anything but this word.
  fileprivate var isHarmless: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.isDigit || " -./²³°%🔋".unicodeScalars.contains($0)
    }
    let isNothing = ["~", "null", "Null", "NULL"].contains(self)
    return isPlain && !isNothing && (first.properties.isAlphabetic || first.isDigit) && last != " "
      && !contains("  ")
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Patch.Value {
  var isWord: Bool { if case .word = self { true } else { false } }
}

extension Shape {
  /// What the format has at a step from here.
  func part(at step: Place.Step) -> Shape {
    switch (step, self) {
    case (.field(let key), .record(_, let fields)): fields.first { $0.key == key }?.shape() ?? .text
    case (_, .list(let element)): element
    default: .text
    }
  }

  var isText: Bool { if case .text = self { true } else if case .name = self { true } else { false } }
}
