/// What a rule has to say about one subject, spelt out for a report.
public struct Outcome: Sendable {
  public let rule: Rule

  /// What the site file calls the subject; if it does not, its place, such as `sessys[1]`.
  public let subject: String
  public let verdict: Verdict

  /// The waiver by which a failure does not count.
  public let waiver: JudgedWaiver?

  /// The facts that the verdict rests on, the one to blame first. Of a verdict that is
  /// not stated: the facts that are missing.
  public let facts: [Evidence]

  /// The facts that make the rule apply here, or not.
  public let because: [Evidence]

  /// How each requirement of the rule came out.
  public let measurements: [Measurement]

  /// Why the rule does not apply here.
  public let inapplicability: Text?
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
  /// A failure, or a missing fact: what people have to look at.
  public var isFinding: Bool { verdict == .fail || verdict == .notStated }

  /// What to do about a failure.
  public var remedies: [Text] {
    verdict == .fail ? measurements.compactMap(\.remedy) : []
  }

  /// What the subject is called in a sentence: the site itself has no name in the file.
  public var subjectLabel: Text {
    subject == Survey.path ? Text(nl: "hele locatie", en: "whole site") : Text(verbatim: subject)
  }

  /// The limits that decide: of a failure, those not met.
  public var margins: [Measurement] {
    measurements.filter { $0.margin != nil && (verdict != .fail || $0.holds == false) }
  }
}

/// A fact that a verdict rests on.
public struct Evidence: Hashable, Sendable {
  /// Where it stands in the site, such as `sessys[0].free_space.left`.
  public let path: String

  /// What it is stated of: the name that the site gives it, and the part of it, such as
  /// "G7" and "the work switch"; none for the site itself.
  public let owner: [Text]

  /// What the field means.
  public let summary: Text

  /// The value in its canonical spelling; empty if it is not stated.
  public let value: String

  /// Where the file states it; nil if it does not.
  public let span: SourceSpan?

  /// The path without the places in lists, such as `sessys[].free_space.left`.
  public var field: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count)
    for byte in path.utf8 {
      // "[12]" becomes "[]": digits after a bracket go, those of a key stay.
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if isDigit && bytes.last == UInt8(ascii: "[") { continue }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
