/// The place in a document that a rule enforces.
public enum Citation: Equatable, Sendable {
  /// A section of the manual and its page, by the table of contents.
  case manual(section: String, page: Int)

  /// A standard, or a publication on practice, that goes beyond the manual.
  case publication(Text, address: String)

  /// The section of the manual; nil for what goes beyond it.
  public var section: String? {
    if case .manual(let section, _) = self { section } else { nil }
  }

  public var page: Int? {
    if case .manual(_, let page) = self { page } else { nil }
  }

  /// Where the publication can be read; nil for the manual.
  public var address: String? {
    if case .publication(_, let address) = self { address } else { nil }
  }
}
