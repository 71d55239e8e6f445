/// Where an edition of the manual has each section.
public struct TableOfContents: Sendable {
  /// In the order of `Section`.
  private var entries: [Entry]

  /// A section's number, such as "4.3.1", and the page that it begins on. A sentence that names
  /// the entry gives its number.
  public struct Entry: Hashable, Spoken {
    public let number: String
    public let page: Int

    public init(_ number: String, page: Int) {
      self.number = number
      self.page = page
    }

    public func spoken(in language: Language) -> String { number }
  }

  /// A switch over all sections leaves none out.
  public init(_ entry: (Section) -> Entry) { entries = Section.allCases.map(entry) }

  public subscript(section: Section) -> Entry {
    get { entries[section.rawValue] }
    set { entries[section.rawValue] = newValue }
  }
}
