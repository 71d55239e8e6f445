public import PlanCheck

/// What an exercise is called, and made from: whoever has the code can make it again.
public struct ExerciseCode: Hashable, Sendable {
  /// The digits of the edition's name, such as 0625.
  public let edition: String
  public let kind: ExerciseKind
  public let level: Level
  public let seed: UInt32

  /// The chapter that the faults are from, counted from 1; nil where that is left to chance.
  public let chapter: Int?

  /// Which of the sheets of a class, counted from 1.
  public let sheet: Int

  /// The example that it is, by its name; nil of one that is made.
  public let example: String?

  public static let mostSheets = 100

  public init(
    of edition: Edition, _ level: Level, _ kind: ExerciseKind = .plan, seed: UInt32, chapter: Int? = nil,
    sheet: Int = 1
  ) {
    self.init(edition.digits, kind, level, seed, chapter, sheet)
  }

  /// An example that has faults in it.
  public init(of edition: Edition, example: String) {
    self.init(edition.digits, .plan, .second, 0, nil, 1, example: example)
  }

  private init(
    _ edition: String, _ kind: ExerciseKind, _ level: Level, _ seed: UInt32, _ chapter: Int?, _ sheet: Int,
    example: String? = nil
  ) {
    self.example = example
    (self.edition, self.kind, self.level, self.seed) = (edition, kind, level, seed)
    (self.chapter, self.sheet) = (chapter, sheet)
  }

  /// Reads a code such as `0625-P3-42`, `0625-P1-42-C2-S7` or `0625-E-ten-faults`; nil of what is none.
  public init?(_ typed: String) {
    var parts = typed.uppercased().split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
    if parts.count >= 3, parts[1] == "E" {
      let name = parts.dropFirst(2).joined(separator: "-").lowercased()
      self.init(parts[0], .plan, .second, 0, nil, 1, example: name)
      return
    }
    guard parts.count >= 3, let kind = ExerciseKind(letter: parts[1].first),
      let number = Int(parts[1].dropFirst()),
      let level = Level(rawValue: number), let seed = UInt32(parts[2])
    else { return nil }
    let edition = parts[0]
    parts.removeFirst(3)
    var (chapter, sheet): (Int?, Int) = (nil, 1)
    if let part = parts.first, part.hasPrefix("C"), kind.hasFaults {
      guard let number = Int(part.dropFirst()), number >= 1 else { return nil }
      chapter = number
      parts.removeFirst()
    }
    if let part = parts.first, part.hasPrefix("S") {
      guard let number = Int(part.dropFirst()), (1...Self.mostSheets).contains(number) else { return nil }
      sheet = number
      parts.removeFirst()
    }
    guard parts.isEmpty else { return nil }
    self.init(edition, kind, level, seed, chapter, sheet)
  }

  /// The same exercise for another of the class.
  public func sheet(_ number: Int) -> ExerciseCode {
    ExerciseCode(edition, kind, level, seed, chapter, number, example: example)
  }
}

extension ExerciseCode: CustomStringConvertible {
  public var description: String {
    if let example { return "\(edition)-E-\(example)" }
    let chapter = chapter.map { "-C\($0)" } ?? ""
    return "\(edition)-\(kind.letter)\(level.rawValue)-\(seed)\(chapter)\(sheet == 1 ? "" : "-S\(sheet)")"
  }
}

extension Edition {
  /// The digits of its name, as a code has them.
  public var digits: String { name.filter { $0.isNumber } }
}

/// How hard an exercise is.
public enum Level: Int, CaseIterable, Sendable {
  case first = 1, second, third, fourth, fifth

  /// How many faults there are in it.
  public var faultCount: Int {
    switch self {
    case .first: 2
    case .second, .third: 3
    case .fourth: 4
    case .fifth: 5
    }
  }

  /// How many Sessys there are in a house in which something is filled in.
  var sessys: ClosedRange<Int> {
    switch self {
    case .first: 1...1
    case .second: 1...2
    case .third: 2...3
    case .fourth: 3...100
    case .fifth: 4...100
    }
  }

  /// Whether all faults are from one chapter, and its rules stand on the sheet.
  public var isOneChapter: Bool { self == .first }

  /// Whether a value lies just past its limit, where the rule has one.
  var isAtLimit: Bool { rawValue >= Level.third.rawValue }

  /// Whether a house may have no fault at all.
  var mayConform: Bool { self == .third }

  /// Whether faults are put in the same things, so that one is easily missed for the other.
  var isCrowded: Bool { self == .fifth }
}
