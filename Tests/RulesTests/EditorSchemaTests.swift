import Testing

@testable import PlanCheck

/// An editor marks no value that the program reads, in either language; and it marks what is none.
@Suite(.enabled(if: Checker.hasJSONSchema)) struct EditorSchemaTests {
  @Test(arguments: Language.allCases)
  func `takes what people write`(_ language: Language) throws {
    let texts = NaturalSpellingTests.natural.map { "plancheck: 1\n\($0.0)\n" }
    try expectTaken(texts, language)
  }

  @Test(arguments: Language.allCases)
  func `takes every example`(_ language: Language) throws {
    try expectTaken(exampleNames.map { try exampleFile($0).text }, language)
  }

  /// Of mutated values, those that the program reads.
  @Test(arguments: Language.allCases)
  func `takes what the program reads`(_ language: Language) throws {
    var dice = Dice(seed: 20_261_127)
    var texts: Set<String> = []
    for _ in 0..<20_000 {
      guard let (line, value) = NaturalSpellingTests.values.randomElement(using: &dice) else { continue }
      let text = NaturalSpellingTests.mutated(value, &dice)
      let file = "plancheck: 1\n\(line.replacing("#", with: "\"\(text)\""))\n"
      if problems(in: file).isEmpty { texts.insert(file) }
    }
    #expect(texts.count > 500, "\(texts.count)")
    try expectTaken(texts.sorted(), language)
  }

  @Test(arguments: [
    "supply: {main_fuse: [25 A]}", "supply: {main_fuse: 25}", "supply: {main_fuse: 25 V}",
    "supply: {main_fuse: 2x25A}", "supply: {phases: 2}", "supply: {neutral: misschien}", "supply: [1]",
    "supply: {fuse: 25 A}", "site: {date: gisteren}", "site: {date: 02-03-26}", "site: {customer: [1]}",
    "groups: [{breaker: B16 E}]", "groups: [{breaker: ja}]", "groups: [{breaker: 4}]",
    "groups: [{breaker: {poles: [4]}}]",
    "groups: [{breaker: {poles: 4 stuks}}]", "groups: [{cable: 2,5}]", "groups: [{cable: {cores: veel}}]",
    "groups: [{cable: {length: > 12 m}}]", "groups: [{phases: 2}]", "groups: [{phases: L4}]",
    "groups: [{work_switch: misschien}]", "rooms: {}", "rooms: schuur", "rooms: [{environment: gezellig}]",
    "rooms: [{volume: 22}]", "sessys: [{model: 6 kWh}]", "sessys: [{phase: 4}]", "pv_inverters: 2",
  ])
  func `marks what is no value`(_ line: String) throws {
    let text = "plancheck: 1\n\(line)\n"
    #expect(!problems(in: text).isEmpty)
    for language in Language.allCases {
      let document = try #require(EditorReading.json(of: text, in: language))
      let found = try complaints(about: [document], bySchema: "site.\(language).schema.json")
      #expect(found[0].count >= 1, "\(document)")
    }
  }

  private func expectTaken(_ texts: [String], _ language: Language) throws {
    let documents = try texts.map { try #require(EditorReading.json(of: $0, in: language), "\($0)") }
    let found = try complaints(about: documents, bySchema: "site.\(language).schema.json")
    for (document, complaints) in zip(documents, found) {
      #expect(complaints.isEmpty, "\(document) \(complaints)")
    }
  }
}

/// A site file as an editor reads it, by the core schema of YAML 1.2, with its keys in one language.
private struct EditorReading {
  private let events: YAMLEvents
  private let language: Language

  static func json(of text: String, in language: Language) -> String? {
    let file = SourceFile(path: "site.yaml", text: text)
    return [file, file.mended].compactMap { $0 }.lazy.compactMap { file in
      let reading = Self(events: YAMLEvents(of: file), language: language)
      return (try? reading.events.advance()).flatMap { try? reading.value($0) }
    }.first
  }

  private func value(_ event: YAMLEvents.Kind) throws -> String {
    switch event {
    case .sequenceStart:
      var elements: [String] = []
      while case let next = try events.advance(), next != .collectionEnd { elements.append(try value(next)) }
      return "[\(elements.joined(separator: ", "))]"
    case .mappingStart:
      var members: [String] = []
      while try events.advance() != .collectionEnd {
        let key = events.key.map { $0.key.spoken(in: language) } ?? events.text
        members.append("\(quoted(key)): \(try value(events.advance()))")
      }
      return "{\(members.joined(separator: ", "))}"
    case .scalar, .collectionEnd, .end:
      if events.isBlank { return "null" }
      let text = events.text
      guard events.quoting == .plain else { return quoted(text) }
      if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text) { return text.lowercased() }
      return text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) == nil ? quoted(text) : text
    }
  }

  private func quoted(_ text: String) -> String {
    let mark = text.unicodeScalars.first == Unicode.Scalar(SourceFile.markOfMore) ? ">" : ""
    let rest = mark.isEmpty ? text : String(text.unicodeScalars.dropFirst())
    let plain = rest.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(mark)\(plain.replacing("\n", with: "\\n").replacing("\t", with: "\\t"))\""
  }
}
