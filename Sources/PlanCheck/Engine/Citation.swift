/// The place in a document that a rule enforces.
public enum Citation: Equatable, Sendable {
  case manual(Section)

  /// A standard, a maker's document or the practice of the trade, that goes beyond the manual. The address is
  /// that of whoever made it; what was read at second hand has none.
  case publication(Text, address: String? = nil)

  /// The section of the manual; nil for what goes beyond it.
  public var section: Section? {
    if case .manual(let section) = self { section } else { nil }
  }

  /// Where the publication can be read, at whoever made it; nil for the manual.
  public var address: String? {
    if case .publication(_, let address) = self { address } else { nil }
  }
}
