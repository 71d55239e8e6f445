import PlanCheck

/// A rule's example, with its marks taken out: `↓` before the value to blame, `«…»`
/// around a value that lies on a limit.
struct Example {
  let plan: String

  /// The place to blame.
  let mark: SourcePosition?

  /// The values on a limit, and where they stand in `plan`.
  let limits: [Limit]

  struct Limit {
    let value: String
    let range: Range<Int>
  }

  init(_ text: String) {
    var characters: [Character] = []
    var mark: SourcePosition?
    var limits: [Limit] = []
    var start = 0
    for character in text {
      switch character {
      case "↓": mark = Self.position(after: characters)
      case "«": start = characters.count
      case "»":
        limits.append(Limit(value: String(characters[start...]), range: start..<characters.count))
      default: characters.append(character)
      }
    }
    self.init(plan: String(characters), mark: mark, limits: limits)
  }

  private init(plan: String, mark: SourcePosition?, limits: [Limit]) {
    (self.plan, self.mark, self.limits) = (plan, mark, limits)
  }

  private static func position(after characters: [Character]) -> SourcePosition {
    let line = characters.count { $0 == "\n" }
    let start = characters.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return SourcePosition(line: line + 1, column: characters.count - start + 1)
  }

  /// The example with a limit's value moved by a hundredth of its unit, or a count by one.
  func moving(_ limit: Limit, by step: Int) -> Example {
    let digits = limit.value.prefix { $0 == "-" || $0 == "." || $0.isNumber }
    let unit = limit.value.dropFirst(digits.count)
    let moved: String
    if unit.isEmpty {
      moved = String((Int(digits) ?? 0) + step)
    } else {
      let parts = digits.split(separator: ".")
      let fraction = parts.count > 1 ? parts[1].padded(to: 2) : "00"
      let hundredths = (Int(parts[0] + fraction) ?? 0) + step
      let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
      moved = "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)\(unit)"
    }
    var characters = Array(plan)
    characters.replaceSubrange(limit.range, with: moved)
    return Example(plan: String(characters), mark: nil, limits: [])
  }
}

extension Substring {
  fileprivate func padded(to length: Int) -> Substring {
    self + String(repeating: "0", count: length - count)
  }
}
