/// A product manual as rules: its chapters, in its order.
public struct Manual: Sendable {
  /// The edition that the rules were made from, such as "06/25".
  public let edition: String
  public let chapters: [Chapter]
  public let rules: [Rule]

  public init(edition: String, chapters: [Chapter]) {
    self.edition = edition
    self.chapters = chapters
    self.rules = chapters.flatMap(\.rules)
  }

  /// The rule of this id.
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

/// Rules that belong together.
public struct Chapter: Sendable {
  public let title: Text
  public let rules: [Rule]

  public init(nl: Dutch, en: English, @ListBuilder<Rule> rules: () -> [Rule]) {
    self.title = Text(nl: nl, en: en)
    self.rules = rules()
  }
}
