/// What a rule has to say about one subject, spelt out for a report.
public struct Outcome: Sendable {
  public let rule: Rule

  /// What it is about.
  public let subject: NamedPlace
  public let verdict: Verdict

  /// What the verdict on a completed installation rests on; nil of a plan, and of what is no pass or failure.
  public let ground: Ground?

  /// Whether it waits for an examination of the completed installation, and for no fact.
  public let isUnexamined: Bool

  /// The waiver by which a failure does not count.
  public let waiver: JudgedWaiver?

  /// The facts that the verdict rests on, the one to blame first. Of a verdict that is
  /// not stated: the facts that are missing.
  public let facts: [Evidence]

  /// The facts that make the rule apply here, or not.
  public let because: [Evidence]

  /// Whether these lists leave facts out: see `mostFacts`.
  public let isAbridged: Bool

  /// How each requirement of the rule came out.
  public let measurements: [Measurement]

  /// Why the rule does not apply here.
  public let inapplicability: Text?

  /// The most facts that a list of them has. Of more than a house ever brings together it has the
  /// first few: or what each of many Sessys rests on would grow with the square of their number.
  public static let mostFacts = 24
  public static let fewFacts = 4
}

public enum Verdict: String, CaseIterable, Sendable {
  /// The demand is met.
  case pass
  /// The demand is not met.
  case fail
  /// The demand is not made of this subject.
  case notApplicable = "not-applicable"
  /// The site leaves out facts that it takes to know.
  case notStated = "not-stated"
}

extension Outcome {
  /// Whether it is met by the word of the file alone, and has to be shown.
  public var isUnshown: Bool {
    verdict == .pass && ground.map { $0.isDemanded && !$0.isShown } == true
  }

  /// A failure, or a missing fact: what people have to look at.
  public var isFinding: Bool { verdict == .fail || verdict == .notStated }

  /// What to do about a failure.
  public var remedies: [Text] { changes.map { $0.words } }

  /// The same, with what the site then says.
  public var changes: [Remedy] {
    guard verdict == .fail else { return [] }
    var all: [Remedy] = []
    // Two requirements of a rule may ask the same.
    for remedy in measurements.flatMap({ $0.remedies })
    where !all.contains(where: { $0.words == remedy.words }) {
      all.append(remedy)
    }
    return all
  }

  /// The limits that decide: of a failure, those not met.
  public var margins: [Measurement] {
    measurements.filter { $0.margin != nil && (verdict != .fail || $0.holds == false) }
  }
}
