// Patches on the text of a site file.

extension SourceFile {
  /// The file after a patch that its site takes, with what is new laid out by a habit. Whether it then
  /// says what it should is for the caller to see.
  func patched(by patch: Patch, _ habit: Habit) throws(Problem) -> SourceFile {
    switch patch {
    case .set(let place, let value): try setting(place, to: value, habit)
    case .add(let list, let value): try edited(Layout(of: self), habit) { $0.add([value], to: list) }
    case .remove(let place): try edited(Layout(of: self), habit) { $0.remove(place) }
    }
  }

  /// Where a list or record stands already, part by part: so comments, order and layout stay.
  private func setting(
    _ place: Place, to value: Patch.Value, _ habit: Habit
  ) throws(Problem) -> SourceFile {
    let layout = try Layout(of: self)
    let present = layout.root.node(at: place.steps[...])
    var file = self
    switch (present, value) {
    case (let present?, .list(let values)) where present.isList && !present.children.isEmpty:
      let count = present.children.count
      for (index, value) in values.prefix(count).enumerated() where !present.children[index].value.says(value)
      {
        file = try file.setting(place[index], to: value, habit)
      }
      if values.count < count {
        file = try file.edited(Layout(of: file), habit) { $0.removeElements(from: values.count, of: place) }
      } else if values.count > count {
        file = try file.edited(Layout(of: file), habit) { $0.add(Array(values[count...]), to: place) }
      }
    case (let present?, .record(let fields)) where present.isRecord && !present.children.isEmpty:
      // The blanks of a form stay.
      for child in present.children where !child.value.isBlank {
        guard let key = child.key, !fields.contains(where: { $0.key == key }) else { continue }
        file = try file.edited(Layout(of: file), habit) { $0.remove(place[key]) }
      }
      for field in fields where present.child(at: .field(field.key))?.value.says(field.value) != true {
        file = try file.setting(place[field.key], to: field.value, habit)
      }
    default:
      file = try edited(layout, habit) { $0.set(place, to: value) }
    }
    return file
  }

  private func edited(
    _ layout: Layout, _ habit: Habit, _ edit: (inout TextEditor) -> Void
  ) throws(Problem) -> SourceFile {
    var editor = TextEditor(text: bytes, root: layout.root, habit)
    edit(&editor)
    return try withText(editor.result)
  }
}

extension Layout.Node {
  /// Whether it is this word already.
  fileprivate func says(_ value: Patch.Value) -> Bool {
    guard case .word(let old, _) = kind, case .word(let new) = value else { return false }
    return old == new
  }
}

/// Changes one place of a text.
private struct TextEditor {
  private let text: [UInt8]
  private let root: Layout.Child
  private let habit: Habit
  private var edits: [(range: Range<Int>, words: [UInt8])] = []

  init(text: [UInt8], root: Layout.Node, _ habit: Habit) {
    (self.text, self.habit) = (text, habit)
    self.root = Layout.Child(
      key: nil, start: root.range.lowerBound, valueStart: nil, isKeyQuoted: false, language: nil, value: root)
  }

  var result: [UInt8] {
    var (result, end): ([UInt8], Int) = ([], 0)
    result.reserveCapacity(text.count + edits.reduce(0) { $0 + $1.words.count })
    // Those at one place stay in the order in which they were made.
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered {
      let start = max(edit.range.lowerBound, end)
      result += text[end..<start]
      result += edit.words
      end = max(edit.range.upperBound, start)
    }
    return result + text[end...]
  }

  private mutating func replace(_ range: Range<Int>, with words: String) {
    edits.append((range, Array(words.utf8)))
  }

  private mutating func insert(_ words: String, at place: Int) { replace(place..<place, with: words) }

  private mutating func delete(_ range: Range<Int>) { replace(range, with: "") }
}

// MARK: - Set and add

extension TextEditor {
  mutating func set(_ place: Place, to value: Patch.Value) {
    set(place.steps[...], of: root, shape: Site.shape, at: .site, to: value)
  }

  private mutating func set(
    _ steps: ArraySlice<Place.Step>, of holder: Layout.Child, shape: Shape, at place: Place,
    to value: Patch.Value
  ) {
    guard let step = steps.first else { return fill(holder, shape, at: place, with: value) }
    if let child = holder.value.child(at: step) {
      return set(
        steps.dropFirst(), of: child, shape: shape.part(at: step), at: place.appending(step), to: value)
    }
    let absent = value.wrapped(in: steps.dropFirst())
    if holder.value.children.isEmpty {
      fill(holder, shape, at: place, with: value.wrapped(in: steps))
    } else if case .field(let key) = step {
      insert(key, absent, in: holder.value, shape, at: place)
    } else {
      append([absent], to: holder.value, shape, at: place)
    }
  }

  /// Adds elements to a list, which the file may leave out.
  mutating func add(_ values: [Patch.Value], to list: Place) {
    if let node = root.value.node(at: list.steps[...]), !node.children.isEmpty {
      append(values, to: node, Site.shape.part(at: list.steps[...]), at: list)
    } else {
      set(list, to: .list(values))
    }
  }

  /// States a value where there is none yet, or another word.
  private mutating func fill(
    _ holder: Layout.Child, _ shape: Shape, at place: Place, with value: Patch.Value
  ) {
    let node = holder.value
    switch (node.kind, value) {
    case (.word(let old, let quoting), .word(let new)):
      guard old != new.inWords(of: habit.language, as: shape) else { return }
      let isBlock = quoting == .block && replaceBlock(node, with: new)
      if !isBlock { replaceWord(node, quoting, with: spell(new, as: shape, like: node, quoting)) }
    case (.word(_, let quoting), _):
      // "geen", or "B16": what is to stand there is more than that.
      replaceWord(node, quoting, with: habit.inBrackets(value, as: shape))
    case (_, .word(let word)):
      fillBlank(holder, with: habit.spell(word, as: shape, inBrackets: node.isInBrackets))
    case _ where text[node.range].contains(UInt8(ascii: "#")):
      // Brackets with nothing but comments between them.
      insert(habit.inBrackets(value, as: shape).dropBrackets + " ", at: node.range.lowerBound + 1)
    case _ where node.isInBrackets || habit.isInBrackets(value, at: place):
      fillBlank(holder, with: habit.inBrackets(value, as: shape))
    case _ where holder.key == nil:
      fillElement(holder, with: habit.lines(of: value, as: shape, at: place))
    default:
      if let valueStart = holder.valueStart, !node.range.isEmpty {
        delete(valueStart..<node.range.upperBound)
      }
      let isList = if case .list = value { true } else { false }
      let margin = spaces(text.column(of: holder.start) + (isList ? habit.dashIndent : habit.indent))
      insertLines(habit.lines(of: value, as: shape, at: place).map { margin + $0 }, afterLineOf: holder.end)
    }
  }

  /// Behind a dash, and on below that.
  private mutating func fillElement(_ holder: Layout.Child, with lines: [String]) {
    let range = holder.value.range
    if range.isEmpty {
      fillBlank(holder, with: spaces(habit.dashWidth - 2) + lines[0])
    } else {
      replace(range, with: lines[0])
    }
    let column =
      range.isEmpty ? text.column(of: holder.start) + habit.dashWidth : text.column(of: range.lowerBound)
    insertLines(lines.dropFirst().map { spaces(column) + $0 }, afterLineOf: holder.end)
  }

  private mutating func fillBlank(_ holder: Layout.Child, with words: String) {
    let node = holder.value
    guard let valueStart = holder.valueStart else {
      // A key without a colon, which in brackets leaves its value open; or a word for nothing in a list.
      return node.range.isEmpty ? insert(": " + words, at: holder.end) : replace(node.range, with: words)
    }
    guard node.range.isEmpty else { return replace(node.range, with: words) }
    // A comment behind a blank stays in its column, as long as there is room.
    let gap = text[valueStart...].prefix { $0 == UInt8(ascii: " ") }
    let hasComment = gap.endIndex < text.count && text[gap.endIndex] == UInt8(ascii: "#")
    let room = hasComment ? min(gap.count - 1, words.unicodeScalars.count + 1) : 0
    replace(valueStart..<(valueStart + max(0, room)), with: " " + words)
  }

  /// In quotes where the word before it was.
  private func spell(_ word: String, as shape: Shape, like node: Layout.Node, _ quoting: Quoting) -> String {
    switch quoting {
    case .single, .double: word.inWords(of: habit.language, as: shape).spelt(in: quoting)
    case .plain, .block: habit.spell(word, as: shape, inBrackets: node.isInBrackets)
    }
  }

  /// Puts another word, or nothing, in the place of a word.
  private mutating func replaceWord(_ node: Layout.Node, _ quoting: Quoting, with words: String) {
    guard quoting == .block else {
      let range = node.range
      // A comment that stands apart stays in its column, as long as there is room.
      let gap = text[range.upperBound...].prefix { $0 == UInt8(ascii: " ") }
      let isApart = gap.count > 1 && gap.endIndex < text.count && text[gap.endIndex] == UInt8(ascii: "#")
      guard isApart, !text[range].contains(where: { $0.isLineBreak }) else {
        return replace(range, with: words)
      }
      let width = text[range].count { $0 & 0xC0 != 0x80 }
      let rest = max(1, gap.count + width - words.unicodeScalars.count)
      return replace(range.lowerBound..<gap.endIndex, with: words + spaces(rest))
    }
    // The comment behind its `|` stays.
    let lineEnd = text.lineEnd(of: node.range.lowerBound)
    let sign = text[node.range.lowerBound..<lineEnd].prefix { !$0.isSpace }
    replace(sign.startIndex..<sign.endIndex, with: words)
    if node.range.upperBound > lineEnd { delete(lineEnd..<node.range.upperBound) }
  }

  /// Puts a text of several lines where such a text stood on lines of its own; false if it has to be
  /// quoted.
  private mutating func replaceBlock(_ node: Layout.Node, with words: String) -> Bool {
    let header = node.range.lowerBound..<text.lineEnd(of: node.range.lowerBound)
    let sign = text[header].prefix { !$0.isSpace }
    let first = text[header.upperBound...].firstIndex { !$0.isLineBreak && !$0.isSpace } ?? text.count
    let lineBreak = text.lineBreak(at: text.lineEnd(of: node.range.upperBound))
    let isPlainSign = [[UInt8(ascii: "|")], Array("|-".utf8), [UInt8(ascii: ">")], Array(">-".utf8)]
      .contains(Array(sign))
    guard first < node.range.upperBound, isPlainSign, !lineBreak.isEmpty, words.isBlock else { return false }
    var lines = words.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let endsLine = lines.last == ""
    if endsLine { lines.removeLast() }
    let margin = spaces(text.column(of: first))
    let ending = String(decoding: text.lineBreak(at: header.upperBound), as: UTF8.self)
    replace(sign.startIndex..<sign.endIndex, with: endsLine ? "|" : "|-")
    replace(
      header.upperBound..<node.range.upperBound,
      with: lines.map { ending + ($0.isEmpty ? "" : margin + $0) }.joined())
    return true
  }

  /// A field that its record does not have yet: behind the one that comes before it in the format, or
  /// else last.
  private mutating func insert(
    _ key: Key, _ value: Patch.Value, in node: Layout.Node, _ shape: Shape, at place: Place
  ) {
    let keys = shape.keys
    let earlier = Set(keys.prefix { $0 != key })
    let before = node.children.last { child in child.key.map { earlier.contains($0) } == true }
    guard let before = before ?? node.children.last else { return }
    if node.bracketing == .none {
      let margin = spaces(text.column(of: node.children[0].start))
      let lines = habit.lines(of: key, value, as: shape.part(at: .field(key)), at: place[key])
      insertLines(lines.map { margin + $0 }, afterLineOf: before.end)
    } else {
      let words = habit.inBrackets(value, as: shape.part(at: .field(key)))
      insertInBrackets("\(habit.spell(key)): \(words)", after: before, in: node)
    }
  }

  /// New elements behind the last of a list.
  private mutating func append(
    _ values: [Patch.Value], to node: Layout.Node, _ shape: Shape, at place: Place
  ) {
    guard let last = node.children.last else { return }
    let element = shape.part(at: .element(0))
    if node.bracketing == .none {
      let margin = spaces(text.column(of: last.start))
      let lines = values.flatMap {
        habit.elementLines(of: $0, as: element, at: place.appending(.everyElement))
      }
      insertLines(lines.map { margin + $0 }, afterLineOf: last.end)
    } else {
      let words = values.map { habit.inBrackets($0, as: element) }
      insertInBrackets(words.joined(separator: ", "), after: last, in: node)
    }
  }

  /// Whole lines behind that on which something ends, and behind the comment on it.
  private mutating func insertLines(_ lines: [String], afterLineOf place: Int) {
    guard !lines.isEmpty else { return }
    let end = text.lineEnd(of: place)
    let lineBreak = text.lineBreak(at: end)
    if lineBreak.isEmpty {
      insert(lines.map { usualBreak + $0 }.joined(), at: end)
    } else {
      let ending = String(decoding: lineBreak, as: UTF8.self)
      insert(lines.map { $0 + ending }.joined(), at: lineBreak.endIndex)
    }
  }

  private var usualBreak: String {
    let lineBreak = text.lineBreak(at: text.lineEnd(of: 0))
    return lineBreak.isEmpty ? "\n" : String(decoding: lineBreak, as: UTF8.self)
  }

  private mutating func insertInBrackets(_ words: String, after last: Layout.Child, in node: Layout.Node) {
    if node.bracketing == .left {
      insert("{", at: node.range.lowerBound)
      return insert(", \(words)}", at: node.range.upperBound)
    }
    // One to a line stays one to a line, with comments where they are.
    let lineStart = text.lineStart(of: last.start)
    let margin = text[lineStart..<last.start]
    let next = gap(after: last.end)
    let isOnItsOwn = margin.allSatisfy { $0.isSpace } && next.hasLineBreak
    switch next.comma {
    case let comma? where isOnItsOwn && text.lineEnd(of: comma) == text.lineEnd(of: last.end):
      insertLines([String(decoding: margin, as: UTF8.self) + words + ","], afterLineOf: comma)
    case nil where isOnItsOwn:
      insert(",", at: last.end)
      insertLines([String(decoding: margin, as: UTF8.self) + words], afterLineOf: last.end)
    default:
      let isOpen = text[last.end - 1] == UInt8(ascii: ":")
      insert("\(isOpen ? " " : ""), \(words)", at: last.end)
    }
  }
}

// MARK: - Remove

extension TextEditor {
  mutating func remove(_ place: Place) {
    guard let step = place.last, let holder = holder(of: place) else { return }
    switch step {
    case .element(let index): remove(index..<(index + 1), of: holder)
    case .field(let key):
      guard let index = holder.value.children.firstIndex(where: { $0.key == key }) else { return }
      remove(index..<(index + 1), of: holder)
    case .everyElement: break
    }
  }

  mutating func removeElements(from index: Int, of list: Place) {
    guard let list = holder(of: list[index]) else { return }
    remove(index..<list.value.children.count, of: list)
  }

  /// What has the record or list that a place is a part of.
  private func holder(of place: Place) -> Layout.Child? {
    place.steps.dropLast().reduce(root) { (holder: Layout.Child?, step) in holder?.value.child(at: step) }
  }

  private mutating func remove(_ indices: Range<Int>, of holder: Layout.Child) {
    let node = holder.value
    guard !indices.isEmpty, indices.upperBound <= node.children.count else { return }
    let (first, last) = (node.children[indices.lowerBound], node.children[indices.upperBound - 1])
    let next = indices.upperBound < node.children.count ? node.children[indices.upperBound] : nil
    let previous = indices.lowerBound > 0 ? node.children[indices.lowerBound - 1] : nil
    if node.bracketing != .none {
      removeInBrackets(first.start..<last.end, of: node, after: previous, before: next)
    } else if node.isList && previous == nil && next == nil {
      empty(node, of: holder, first.start..<last.end)
    } else if first.key != nil, case .word(_, let quoting) = first.value.kind,
      hasComment(first.value, quoting)
    {
      // What the comment says of the field stays, and its blank.
      replaceWord(first.value, quoting, with: "")
    } else if text[text.lineStart(of: first.start)..<first.start].allSatisfy({ $0.isSpace }) {
      deleteLines(first.start..<last.end)
    } else if let next {
      // Behind a dash: the next comes in its place, or stays below with the comments before it.
      let isAlone = !text[last.end..<next.start].contains(UInt8(ascii: "#"))
      delete(first.start..<(isAlone ? next.start : last.end))
    } else {
      delete((holder.valueStart ?? first.start)..<last.end)
    }
  }

  private func hasComment(_ node: Layout.Node, _ quoting: Quoting) -> Bool {
    let start = quoting == .block ? node.range.lowerBound : node.range.upperBound
    let rest = text[start..<text.lineEnd(of: start)]
    return (quoting == .block ? rest.drop { !$0.isSpace } : rest).first { !$0.isSpace } == UInt8(ascii: "#")
  }

  /// A list on lines that loses all of them: there are none.
  private mutating func empty(_ node: Layout.Node, of holder: Layout.Child, _ lines: Range<Int>) {
    if let valueStart = holder.valueStart, text.lineEnd(of: valueStart) < lines.lowerBound {
      insert(" []", at: valueStart)
      deleteLines(lines)
    } else {
      replace(lines, with: "[]")
    }
  }

  /// Whole lines, with the comment behind the last.
  private mutating func deleteLines(_ range: Range<Int>) {
    var start = text.lineStart(of: range.lowerBound)
    let lineBreak = text.lineBreak(at: text.lineEnd(of: range.upperBound))
    // The file ends as it did: without a break.
    if lineBreak.isEmpty {
      if start > 0, text[start - 1] == UInt8(ascii: "\n") { start -= 1 }
      if start > 0, text[start - 1] == UInt8(ascii: "\r") { start -= 1 }
    }
    delete(start..<lineBreak.endIndex)
  }

  private mutating func removeInBrackets(
    _ range: Range<Int>, of node: Layout.Node, after previous: Layout.Child?, before next: Layout.Child?
  ) {
    if node.bracketing == .left { return replace(node.range, with: "{}") }
    let comma = gap(after: range.upperBound).comma
    let withComma = range.lowerBound..<(comma.map { $0 + 1 } ?? range.upperBound)
    func hasComment(_ range: Range<Int>) -> Bool { text[range].contains(UInt8(ascii: "#")) }
    if let next {
      let isAlone = !hasComment(range.upperBound..<next.start)
      delete(isAlone ? range.lowerBound..<next.start : withComma)
    } else if let previous {
      let isAlone = !hasComment(previous.end..<range.lowerBound)
      delete(isAlone ? previous.end..<range.upperBound : withComma)
    } else {
      let inside = (node.range.lowerBound + 1)..<(node.range.upperBound - 1)
      let isAlone =
        !hasComment(inside.lowerBound..<range.lowerBound) && !hasComment(range.upperBound..<inside.upperBound)
      delete(isAlone ? inside : withComma)
    }
  }

  /// What stands behind a part in brackets: its comma, if it has one, and whether the line ends before
  /// what is next.
  private func gap(after start: Int) -> (comma: Int?, hasLineBreak: Bool) {
    var (place, comma, hasLineBreak): (Int, Int?, Bool) = (start, nil, false)
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: ",") where comma == nil: comma = place
      case UInt8(ascii: "#"):
        place = text.lineEnd(of: place)
        continue
      case let byte where byte.isLineBreak: hasLineBreak = true
      case let byte where byte.isSpace: break
      default: return (comma, hasLineBreak)
      }
      place += 1
    }
    return (comma, hasLineBreak)
  }
}

extension String {
  /// Whether it can stand behind a `|`: several lines, of which neither the first nor the last is odd.
  fileprivate var isBlock: Bool {
    let lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count(where: { !$0.isEmpty }) > 1, let first = lines.first?.first, !first.isSpace else {
      return false
    }
    let endsOften = lines[lines.count - 1].isEmpty && lines[lines.count - 2].isEmpty
    let hasLooseSpaces = lines.contains { $0.last?.isSpace == true }
    return !endsOften && !hasLooseSpaces && !utf8.contains { $0 < 0x20 && $0 != 0x0A }
  }

  fileprivate var dropBrackets: String { String(dropFirst().dropLast()) }
}
