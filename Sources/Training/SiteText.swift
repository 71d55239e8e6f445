import PlanCheck

/// A site file in one layout, without comments: each value on a line of its own, the fields in the order of the
/// schema, every text in quotes. So nothing of its looks tells what has been changed.
struct SiteText {
  private let language: Language
  private var lines: [String] = []

  static func of(_ site: Site, in language: Language) -> String {
    var root = Node.record([])
    for entry in StatedValues(of: site).all { root.add(entry.value, at: entry.place.steps[...]) }
    var text = SiteText(language: language)
    text.write(root, indent: "")
    return text.lines.joined(separator: "\n") + "\n"
  }

  private init(language: Language) { self.language = language }

  private indirect enum Node {
    case value(StatedValue)
    case list([Node])
    case record([(key: Key, node: Node)])

    mutating func add(_ value: StatedValue?, at steps: ArraySlice<Place.Step>) {
      guard let step = steps.first else {
        switch value {
        case .list?, .records?: self = .list([])
        case let value?: self = .value(value)
        case nil: break
        }
        return
      }
      switch step {
      case .field(let key):
        var fields: [(key: Key, node: Node)] = []
        if case .record(let present) = self { fields = present }
        let place = fields.firstIndex { $0.key == key } ?? fields.count
        if place == fields.count { fields.append((key, .record([]))) }
        fields[place].node.add(value, at: steps.dropFirst())
        self = .record(fields)
      case .element(let index):
        var nodes: [Node] = []
        if case .list(let present) = self { nodes = present }
        while nodes.count <= index { nodes.append(.record([])) }
        nodes[index].add(value, at: steps.dropFirst())
        self = .list(nodes)
      case .everyElement: break
      }
    }
  }

  private mutating func write(_ node: Node, indent: String) {
    guard case .record(let fields) = node else { return }
    for (key, node) in fields {
      if indent.isEmpty && !lines.isEmpty { lines.append("") }
      write(node, after: "\(indent)\(key.spoken(in: language)):", indent: indent + "  ")
    }
  }

  private mutating func write(_ node: Node, after start: String, indent: String) {
    if let word = onOneLine(node) { return lines.append("\(start) \(word)") }
    lines.append(start)
    guard case .list(let nodes) = node else { return write(node, indent: indent) }
    for node in nodes {
      let first = lines.count
      write(node, indent: indent + "  ")
      if first < lines.count {
        lines[first] = "\(indent)- \(lines[first].dropFirst(indent.count + 2))"
      } else {
        lines.append("\(indent)- \(onOneLine(node) ?? "{}")")
      }
    }
  }

  /// A value, or a list of values.
  private func onOneLine(_ node: Node) -> String? {
    switch node {
    case .value(let value): return word(value)
    case .list(let nodes):
      var words: [String] = []
      for node in nodes {
        guard case .value(let value) = node else { return nil }
        words.append(word(value))
      }
      return "[\(words.joined(separator: ", "))]"
    case .record(let fields): return fields.isEmpty ? "{}" : nil
    }
  }

  private func word(_ value: StatedValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .flag, .word: value.spoken(in: language)
    default: value.canonical
    }
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
