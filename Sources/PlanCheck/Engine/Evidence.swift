/// A fact that a verdict rests on, or waits for.
public struct Evidence: Hashable, Sendable {
  /// Where it stands in the site.
  public let place: Place

  /// What the site calls the thing that it is stated of, such as "G7", and which part of it, such as
  /// "the work switch"; nil for what has no name or no part.
  public let owner: Name?
  public let part: Text?

  /// What the field means.
  public let summary: Text

  /// What the site states; nil if it leaves it out.
  public let value: StatedValue?

  /// Where the file states it; nil if it does not, or if there is no file.
  public let span: SourceSpan?
}

extension Evidence {
  public var isStated: Bool { value != nil }

  /// What it is, and of what: "G7, the work switch: The number of poles."
  public var description: Text {
    let of = [owner.map { Text(verbatim: $0.description) }, part].compactMap { $0 }
    guard !of.isEmpty else { return summary }
    return Text(
      nl: "\(of.map { $0.nl }.joined(separator: ", ")): \(summary)",
      en: "\(of.map { $0.en }.joined(separator: ", ")): \(summary)")
  }
}
