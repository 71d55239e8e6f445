/// The place in a document that a rule enforces.
public enum Citation: Equatable, Sendable {
  case manual(Section)

  /// A standard, or a publication on practice, that goes beyond the manual.
  case publication(Text, address: String)

  /// The section of the manual; nil for what goes beyond it.
  public var section: Section? {
    if case .manual(let section) = self { section } else { nil }
  }

  /// Where the publication can be read; nil for the manual.
  public var address: String? {
    if case .publication(_, let address) = self { address } else { nil }
  }
}
