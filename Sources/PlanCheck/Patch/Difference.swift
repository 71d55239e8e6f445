/// What differs between two texts of a file, line by line, as `diff -u` writes it.
public struct Difference: Sendable {
  /// A line with its mark: a space, `-` or `+`.
  private let lines: [(mark: Character, text: String)]

  private static let context = 2

  /// Of texts that differ in more than these lines the whole of what lies between is told.
  private static let mostCells = 4_000_000

  public init(from before: SourceFile, to after: SourceFile) {
    let (old, new) = (before.lines, after.lines)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(rest, while: ==)
    let (gone, come) = (old[start..<(old.count - end)], new[start..<(new.count - end)])
    lines =
      old[..<start].map { (" ", $0) } + Self.align(Array(gone), Array(come))
      + old[(old.count - end)...].map { (" ", $0) }
  }

  /// The longest that both have in common stays.
  private static func align(_ old: [String], _ new: [String]) -> [(mark: Character, text: String)] {
    guard old.count * new.count <= mostCells else {
      return old.map { ("-", $0) } + new.map { ("+", $0) }
    }
    let width = new.count + 1
    var common = [Int32](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        common[i * width + j] =
          old[i] == new[j]
          ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    var lines: [(mark: Character, text: String)] = []
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        lines.append((" ", old[i]))
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, j == new.count || common[(i + 1) * width + j] >= common[i * width + j + 1] {
        lines.append(("-", old[i]))
        i += 1
      } else {
        lines.append(("+", new[j]))
        j += 1
      }
    }
    return lines
  }

  /// The lines that differ, with those around them, under the numbers of the lines.
  public var unified: [String] {
    let changed = lines.indices.filter { lines[$0].mark != " " }
    var hunks: [Range<Int>] = []
    for index in changed {
      let around = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
      if let last = hunks.last, last.upperBound >= around.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return hunks.flatMap { hunk -> [String] in
      func numbers(_ mark: Character) -> String {
        let before = lines[..<hunk.lowerBound].count { $0.mark != mark }
        let count = lines[hunk].count { $0.mark != mark }
        return "\(count == 0 ? before : before + 1),\(count)"
      }
      return ["@@ -\(numbers("+")) +\(numbers("-")) @@"] + lines[hunk].map { "\($0.mark)\($0.text)" }
    }
  }
}

extension SourceFile {
  /// Without their breaks; what stands behind the last break is a line if it is not empty.
  fileprivate var lines: [String] {
    var lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension Sequence {
  /// How many of the first ones, at most `count`, keep a condition.
  fileprivate func prefix<One, Other>(_ count: Int, while holds: (One, Other) -> Bool) -> Int
  where Element == (One, Other) {
    var found = 0
    for (one, other) in self {
      guard found < count, holds(one, other) else { break }
      found += 1
    }
    return found
  }
}
