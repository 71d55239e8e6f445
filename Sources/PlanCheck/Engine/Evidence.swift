/// A fact that a verdict rests on, or waits for.
///
/// No more than its number and where to look it up: a report has thousands, and prints few of them whole.
public struct Evidence: Sendable {
  let fact: FactID
  private let atlas: Atlas

  init(_ fact: FactID, in atlas: Atlas) { (self.fact, self.atlas) = (fact, atlas) }

  private var entry: Atlas.Entry { atlas.entries[fact.index] }

  /// Where it stands in the site.
  public var place: Place { entry.place }

  /// Where it stands as the file spells it, for people: "supply.main_fuse", or "aansluiting.hoofdzekering".
  public var path: String { place.spoken(in: atlas.language) }

  /// What the site calls the thing that it is stated of, such as "G7", and which part of it, such as
  /// "the work switch"; nil for what has no name or no part.
  public var owner: Name? { entry.owner.flatMap { atlas.names[$0] } }
  public var part: Text? { entry.part }

  /// What the field means.
  public var summary: Text { entry.words.summary }

  /// What the site states; nil if it leaves it out.
  public var value: StatedValue? { entry.value }

  /// Where the file states it; nil if it does not, or if there is no file.
  public var span: SourceSpan? { entry.span }
}

/// Of one inspection: by number.
extension Evidence: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.fact == right.fact }

  public func hash(into hasher: inout Hasher) { hasher.combine(fact) }
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

extension Evidence {
  /// How it is asked for: "How long is the cable of group G6?"
  public var question: Text { entry.words.question(of: thing?.phrase) }

  /// The same of all things of its kind at once: "How long is the cable of each group?" Nil of what there is one
  /// of.
  public var questionOfEach: Text? { (thing?.each).map { entry.words.question(of: $0) } }

  /// What one does to find it out.
  public var questionKind: Question.Kind { entry.words.kind }

  /// What it is asked of; nil of what there is one of, and which its question names.
  public var thing: Thing? { Thing(of: place) { atlas.names[$0] } }
}
