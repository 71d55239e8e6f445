import PlanCheck

/// The failures of an inspection by the numbers that a report gives them, so that a drawing can
/// mark each where it is.
struct NumberedFindings {
  private struct Finding {
    let number: Int

    /// The fact to blame first; if there is none, the subject.
    let path: String

    /// Every fact to blame.
    let facts: [String]
  }

  private let findings: [Finding]

  init(of outcomes: [Outcome]) {
    findings = Digest(of: outcomes).failures.enumerated().map { index, outcome in
      Finding(
        number: index + 1, path: outcome.facts.first?.path ?? outcome.subject,
        facts: outcome.facts.map(\.path))
    }
  }

  /// The numbers of the failures that lie with a fact at one of these places, or within it, and
  /// not within one of the others: those are marked at a place of their own.
  func numbers(at places: [String], except others: [String] = []) -> [Int] {
    findings.filter { finding in
      places.contains { finding.path.isWithin($0) } && !others.contains { finding.path.isWithin($0) }
    }.map(\.number)
  }

  /// The numbers of the failures for which one of these facts is to blame, be it not the first.
  func numbers(restingOn facts: [String]) -> [Int] {
    findings.filter { finding in finding.facts.contains { facts.contains($0) } }.map(\.number)
  }
}

extension String {
  /// Whether this is the path of a place, or of something in it: "sessys[1]" is not in "sessys[10]".
  fileprivate func isWithin(_ place: String) -> Bool {
    guard hasPrefix(place) else { return false }
    let rest = dropFirst(place.count)
    return rest.isEmpty || rest.first == "." || rest.first == "["
  }
}

extension Graphic {
  /// The mark of failures: their numbers in a flag, which begins at a point and is 18 high.
  static func findings(_ numbers: [Int], at point: Point, width most: Int = 120) -> [Graphic] {
    guard !numbers.isEmpty else { return [] }
    let lettering = Lettering(size: 12, isBold: true, tint: .paper)
    let all = numbers.map(String.init).joined(separator: ", ")
    let text = lettering.shortened("! \(all)", to: most - 12)
    let box = Box(x: point.x, y: point.y, width: lettering.width(of: text) + 12, height: 18)
    return [
      .part(
        title: all,
        [
          .box(box, nil, fill: .fault, radius: 4),
          .text(text, at: Point(x: box.x + 6, y: box.y + 13), lettering),
        ])
    ]
  }
}
