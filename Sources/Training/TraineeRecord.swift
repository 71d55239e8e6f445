import PlanCheck

/// What someone has practised: every exercise with its points, and of each rule when it comes back. There is no clock
/// in it: time is counted in exercises.
public struct TraineeRecord: Sendable {
  public var name: String
  public private(set) var exercises: [Done] = []
  public private(set) var rules: [Practised] = []

  public struct Done: Sendable {
    public let code: ExerciseCode
    public let points: Int
    public let most: Int
    public let isPassed: Bool
  }

  /// How often a rule was met, and how often missed; after which exercise it comes back.
  public struct Practised: Sendable {
    public let rule: String
    public fileprivate(set) var met = 0
    public fileprivate(set) var missed = 0

    /// How often it was found in a row: each time it stays away twice as long.
    public fileprivate(set) var streak = 0
    public fileprivate(set) var due = 0
  }

  /// A rule that is found this often in a row is known: it stays away no longer than so.
  private static let longestStreak = 5

  public init(name: String) { self.name = name }

  /// Adds how an exercise went; false if it is there already.
  public mutating func add(_ score: Score) -> Bool {
    guard !exercises.contains(where: { $0.code == score.exercise.code }) else { return false }
    exercises.append(
      Done(
        code: score.exercise.code, points: score.points, most: score.most, isPassed: score.isPassed))
    for (rule, _, isRight) in score.practised {
      let id = rule.id
      let place = rules.firstIndex { $0.rule == id } ?? rules.count
      if place == rules.count { rules.append(Practised(rule: id)) }
      rules[place].met += 1
      rules[place].missed += isRight ? 0 : 1
      rules[place].streak = isRight ? min(rules[place].streak + 1, Self.longestStreak) : 0
      rules[place].due = exercises.count + (1 << rules[place].streak) - 1
    }
    return true
  }

  /// The rules that come back now: those that were missed, as long as they have not been found often enough since.
  public var due: [String] {
    rules.filter { $0.missed > 0 && $0.due <= exercises.count && $0.streak < Self.longestStreak }.map {
      $0.rule
    }
  }

  /// The level to practise: the one above the highest that was passed.
  public var level: Level {
    let highest = exercises.filter { $0.isPassed }.map { $0.code.level.rawValue }.max() ?? 0
    return Level(rawValue: min(highest + 1, Level.fifth.rawValue)) ?? .first
  }

  /// The best exercise of each level that was passed.
  public var passed: [Done] {
    Level.allCases.compactMap { level in
      exercises.filter { $0.isPassed && $0.code.level == level }.max {
        $0.points * $1.most < $1.points * $0.most
      }
    }
  }

  /// How many exercises are looked at for the next one.
  private static let mostSeeds: UInt32 = 12

  /// The exercise that brings back the most of what is due, in the chapter that has the most of it.
  public func next(in workshop: Workshop) -> ExerciseCode? {
    let due = Set(due)
    let chapters = workshop.edition.chapters
    let counts = chapters.map { chapter in chapter.rules.count { due.contains($0.id) } }
    let most = counts.max() ?? 0
    let chapter = most > 0 ? counts.firstIndex(of: most).map { $0 + 1 } : nil
    var best: (code: ExerciseCode, count: Int)?
    for number in 1...Self.mostSeeds {
      let seed = UInt32(clamping: exercises.count) &* Self.mostSeeds &+ number
      let code = ExerciseCode(of: workshop.edition, level, seed: seed, chapter: chapter)
      guard !exercises.contains(where: { $0.code == code }), let exercise = workshop.exercise(code) else {
        continue
      }
      let count = exercise.faults.count { due.contains($0.rules[0].id) }
      if best.map({ count > $0.count }) ?? true { best = (code, count) }
      if due.isEmpty || count == min(due.count, level.faultCount) { break }
    }
    return best?.code
  }
}

extension TraineeRecord {
  /// Reads a record; nil of what is none.
  public init?(json bytes: [UInt8]) {
    guard let json = try? JSONValue(bytes), let name = json["name"]?.text,
      case .list(let done)? = json["exercises"],
      case .list(let rules)? = json["rules"]
    else { return nil }
    self.init(name: name)
    for item in done {
      guard let code = item["code"]?.text.flatMap({ ExerciseCode($0) }), let points = item["points"]?.count,
        let most = item["most"]?.count, case .flag(let isPassed)? = item["passed"]
      else { return nil }
      exercises.append(Done(code: code, points: points, most: most, isPassed: isPassed))
    }
    for item in rules {
      guard let rule = item["rule"]?.text, let met = item["met"]?.count, let missed = item["missed"]?.count,
        let streak = item["streak"]?.count, let due = item["due"]?.count,
        (0...Self.longestStreak).contains(streak)
      else { return nil }
      self.rules.append(Practised(rule: rule, met: met, missed: missed, streak: streak, due: due))
    }
  }
}
