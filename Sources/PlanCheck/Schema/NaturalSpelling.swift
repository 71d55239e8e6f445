/// How people may write a value besides the way of the format, for an editor: regular expressions as JSON Schema
/// has them (ECMA-262), never narrower than what the reader understands.
public struct Spelling: Sendable {
  /// Expressions for the whole of a word or phrase.
  public internal(set) var patterns: [String] = []

  /// Numbers that are a value of another kind: the 3 in `phases: 3`.
  public internal(set) var numbers: [Int] = []

  /// Whether any word, number or truth value is one: of a name there is no telling.
  public internal(set) var isAnything = false

  /// Whether what YAML takes for true or false is one.
  public internal(set) var hasTruth = false

  /// How the elements of a list may be written: one at most.
  public internal(set) var elements: [Spelling] = []

  public init() {}

  init(patterns: [String], numbers: [Int] = []) { (self.patterns, self.numbers) = (patterns, numbers) }

  static let anything: Spelling = {
    var spelling = Spelling()
    spelling.isAnything = true
    return spelling
  }()
}

/// The same for a value that is not known.
public let unknownSpelling = Spelling(
  patterns: ["[?.\(Pattern.dashes)\\s\u{2026}]+"] + Phrase.wordsForUnknown.map { Pattern.phrase($0) })

/// Parts of regular expressions, which have to say in letters what other programs have a flag for.
enum Pattern {
  /// What `Phrase` takes for a hyphen; for within brackets, wherever.
  static let dashes = "\\-\u{2010}-\u{2015}\u{2212}"

  /// What stands between two letters of a word and does not count.
  private static let filling = "[\\W_]*"

  /// A word or several, in capitals or not, with any spaces between them.
  static func phrase(_ words: String) -> String {
    words.unicodeScalars.map { letter in
      switch letter {
      case " ": return "\\s+"
      case "-": return "[\(dashes)]"
      case "'": return "['\u{2018}\u{2019}]"
      case "x": return "[xX\u{D7}]"
      default: break
      }
      let (small, capital) = (letter.properties.lowercaseMapping, letter.properties.uppercaseMapping)
      return small == capital ? quoted(letter) : "[\(small)\(capital)]"
    }.joined()
  }

  /// A word as `bare` compares it: in capitals or not, with accents or without, and whatever stands in between.
  static func word(_ word: String) -> String {
    word.bare.unicodeScalars.map { letter in
      switch letter {
      case "a": "[aA\u{C0}-\u{C5}\u{E0}-\u{E5}]"
      case "e": "[eE\u{C8}-\u{CB}\u{E8}-\u{EB}]"
      case "i": "[iI\u{CC}-\u{CF}\u{EC}-\u{EF}]"
      case "o": "[oO\u{D2}-\u{D6}\u{F2}-\u{F6}]"
      case "u": "[uU\u{D9}-\u{DC}\u{F9}-\u{FC}]"
      case "k": "[kK\u{212A}]"
      case ".": "[.,]"
      case "\u{B0}": "[\u{B0}\u{BA}\u{2DA}]"
      default: phrase(String(letter))
      }
    }.joined(separator: filling)
  }

  static func word(of words: [String]) -> String {
    "\(filling)(?:\(words.map { word($0) }.joined(separator: "|")))\(filling)"
  }

  static func phrase(of words: [String]) -> String {
    "\\s*(?:\(words.map { phrase($0) }.joined(separator: "|")))\\s*"
  }

  private static func quoted(_ letter: Unicode.Scalar) -> String {
    ".+*?()[]{}|^$/\\".unicodeScalars.contains(letter) ? "\\\(letter)" : "\(letter)"
  }
}

extension Bool {
  public static func spelling(_ setting: Setting) -> Spelling {
    let words = Self.words.map { "\($0.word)" } + wordsForTrue + wordsForFalse
    return Spelling(patterns: [Pattern.phrase(of: words)])
  }
}

extension Int {
  public static func spelling(_ setting: Setting) -> Spelling {
    let unit =
      switch setting.key {
      case .poles: "\(Pattern.word(of: wordsForPoles))|[\\W_]*[pP][\\W_]*\\+[\\W_]*[nN]\\s*"
      case .cores: Pattern.word(of: wordsForCores)
      default: Pattern.word(of: wordsForPieces)
      }
    return Spelling(patterns: ["\\s*[0-9]+(?:\\s*|\(unit))"])
  }
}

extension Choice {
  public static func spelling(_ setting: Setting) -> Spelling {
    let words = allCases.flatMap { $0.words.all + $0.otherWords }
    return Spelling(patterns: [Pattern.word(of: words)], numbers: words.compactMap(Int.init))
  }
}

extension Phase {
  public static func spelling(_ setting: Setting) -> Spelling {
    let words = Pattern.word(of: ["l1", "l2", "l3"].flatMap { [$0, "fase\($0)"] } + numbered)
    if setting.isElement { return Spelling(patterns: [words]) }
    return Spelling(patterns: [words, "\\s*[123]\\s*"], numbers: [1, 2, 3])
  }

  private static let numbered = [1, 2, 3].flatMap { ["fase\($0)", "phase\($0)"] }

  public static var listSpelling: Spelling? {
    let between = "(?:[\\s,;/+&]+(?:(?:[eE][nN]|[aA][nN][dD])[\\s,;/+&]+)*)"
    let phase = "(?:[lL][123]|[123]|(?:\(Pattern.phrase(of: numbered + ["fasel1", "fasel2", "fasel3"]))))"
    let prefix = "(?:(?:\(["fase", "fasen", "phase"].map(Pattern.phrase).joined(separator: "|")))\(between))?"
    return Spelling(
      patterns: [
        Pattern.word(of: wordsForAll), Pattern.word(of: ["l1", "l2", "l3", "fasel1", "fasel2", "fasel3"]),
        "\(between)?\(prefix)\(phase)(?:\(between)\(phase))*\(between)?",
      ], numbers: [3])
  }
}

extension Day {
  public static func spelling(_ setting: Setting) -> Spelling {
    let between = "[./\\s\(Pattern.dashes)]"
    let month = "(?:[0-9]{1,2}|\(names.flatMap { $0 }.map { Pattern.phrase($0) }.joined(separator: "|")))"
    let (day, year) = ("[0-9]{1,2}", "[0-9]{4}")
    return Spelling(
      patterns: [
        "\(between)*(?:\(year)\(between)+\(month)\(between)+\(day)|"
          + "\(day)\(between)+\(month)\(between)+\(year))\(between)*"
      ])
  }
}

extension Quantity {
  public static func spelling(_ setting: Setting) -> Spelling {
    let bound =
      switch setting.limits.bound {
      case .lower: "(?:(?:\(Bound.atLeast.map { Pattern.phrase($0) }.joined(separator: "|"))|\u{2265})\\s*)?"
      case .upper: "(?:(?:\(Bound.atMost.map { Pattern.phrase($0) }.joined(separator: "|"))|\u{2264})\\s*)?"
      case nil: ""
      }
    let phases = setting.limits.isPerPhase ? "(?:[13]\\s*[xX\u{D7}*]\\s*)?" : ""
    let sign = U.isSigned ? "[\(Pattern.dashes)]?" : ""
    let names = U.spellings.map { "\($0.name)" }
    let others = U.otherNames.filter { names.contains($0.name) }.flatMap { $0.words }
    let celsius = U.kind == .celsius ? "|\\s*\u{2103}\\s*" : ""
    return Spelling(
      patterns: [
        "\\s*\(bound)\(phases)\(sign)[0-9]+(?:[.,][0-9]+)?(?:\(Pattern.word(of: names + others))\(celsius))"
      ])
  }
}
