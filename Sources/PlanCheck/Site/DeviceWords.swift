// Records that people write in a few words: "B16", "YMvK 5x2,5", "ja".

extension Breaker {
  public static func spelling(_ setting: Setting) -> Spelling { DeviceWords.spelling(.breaker) }

  /// "B16", "C16/30 mA", "aardlekautomaat B16 type A 30 mA 4-polig".
  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    DeviceWords.facts(
      in: words, of: [.kind, .ratedCurrent, .curve, .poles, .type, .ratedResidualCurrent])
  }
}

extension MainSwitch {
  public static func spelling(_ setting: Setting) -> Spelling { DeviceWords.spelling(.mainSwitch) }

  /// "40 A 4-polig".
  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    DeviceWords.facts(in: words, of: [.ratedCurrent, .poles])
  }
}

extension Busbar {
  public static func spelling(_ setting: Setting) -> Spelling { DeviceWords.spelling(.busbar) }

  /// "63 A".
  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    DeviceWords.facts(in: words, of: [.ratedCurrent])
  }
}

extension WorkSwitch {
  public static func spelling(_ setting: Setting) -> Spelling {
    var spelling = DeviceWords.presenceSpelling
    spelling.patterns += DeviceWords.spelling(.mainSwitch).patterns
    return spelling
  }

  /// "ja", and "20 A 4-polig": what is described is there.
  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    DeviceWords.presence(in: words)
      ?? DeviceWords.facts(in: words, of: [.ratedCurrent, .poles]).map { [(.present, "yes")] + $0 }
  }
}

extension Dongle {
  public static func spelling(_ setting: Setting) -> Spelling { DeviceWords.presenceSpelling }

  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    DeviceWords.presence(in: words)
  }
}

extension P1Meter {
  public static func spelling(_ setting: Setting) -> Spelling { DeviceWords.presenceSpelling }

  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    DeviceWords.presence(in: words)
  }
}

extension Cable {
  public static func spelling(_ setting: Setting) -> Spelling {
    let names = SquareMillimetreUnit.spellings.map { "\($0.name)" }
    let unit = Pattern.word(
      of: names + SquareMillimetreUnit.otherNames.filter { names.contains($0.name) }.flatMap { $0.words })
    return Spelling(patterns: [
      "\\s*(?:\(Pattern.word(of: DeviceWords.solidCables)))?[0-9][0-9\\s]*[xXgG*\u{D7}]\\s*[0-9][0-9.,\\s]*(?:\(unit))?"
    ])
  }

  /// "5x2,5", "YMvK 5 x 2,5 mm²", "5G2,5 12 m".
  public static func facts(in words: String) -> [(key: Key, word: String)]? {
    var parts = words.lowercased().utf8.split { $0 == UInt8(ascii: " ") }.map { String($0) ?? "" }
    if let first = parts.first, DeviceWords.solidCables.contains(first.bare) { parts.removeFirst() }
    let text = parts.joined()
    let cores = text.utf8.prefix { $0.isDigit }
    let rest = text.utf8.dropFirst(cores.count)
    guard !cores.isEmpty, let sign = rest.first, "xg*".utf8.contains(sign) else { return nil }
    let size = String(decoding: rest.dropFirst(), as: UTF8.self)
    let (number, unit) = Phrase(size).amount
    guard !number.isEmpty, unit.isEmpty || SquareMillimetreUnit.name(called: unit) != nil else { return nil }
    return [(.cores, String(decoding: cores, as: UTF8.self)), (.crossSection, "\(number) mm2")]
  }
}

/// What a few words say of a device in a meter box.
private enum DeviceWords {
  /// Cables with solid cores and those that may have either: the name says nothing that is lost.
  static let solidCables = ["ymvk", "ymvkmb", "ymvkas", "xmvk", "xmvkas", "xmvkmb", "vmvk"]

  static func presence(in words: String) -> [(key: Key, word: String)]? {
    let setting = Setting(limits: .any, key: .present, isElement: false)
    return Bool.understood(Phrase(words), setting).map { [(.present, $0 ? "yes" : "no")] }
  }

  /// How such words may be written; a switch that is there may be said to be.
  static func spelling(_ device: Device) -> Spelling {
    let amp = ["a", "amp", "ampere", "amp\u{E8}re"]
    let poles = Int.wordsForPoles
    let (between, number) = ("[\\s,;/]+", "[0-9][0-9.\(Pattern.dashes)]*[\\s,;/]*")
    let rating = "\(number)(?:\(amp.map { Pattern.phrase($0) }.joined(separator: "|")))"
    let pole = "\(number)(?:\(Pattern.word(of: poles))|[pP][\\W_]*\\+[\\W_]*[nN])"
    let words =
      switch device {
      case .busbar: [rating]
      case .mainSwitch: [rating, pole]
      case .breaker:
        [
          rating, pole, "\(number)[mM][aA]", "[bBcCdD][0-9]+[aA]?", "[tT][yY][pP][eE]\(between)[^\\s,;/]+",
          Pattern.word(of: BreakerKind.allCases.flatMap { $0.words.all + $0.otherWords }),
        ]
      }
    let word = "(?:\(words.joined(separator: "|")))"
    return Spelling(patterns: ["(?:\(between))?\(word)(?:\(between)\(word))*(?:\(between))?"])
  }

  enum Device { case busbar, mainSwitch, breaker }

  static var presenceSpelling: Spelling {
    var spelling = Bool.spelling(Setting(limits: .any, key: .present, isElement: false))
    spelling.hasTruth = true
    return spelling
  }

  /// The facts that the words state, one after the other; nil if some word is not understood, or says again what
  /// another said.
  static func facts(in words: String, of keys: [Key]) -> [(key: Key, word: String)]? {
    var parts = words.lowercased().utf8.split { " ,;/".utf8.contains($0) }.map { String($0) ?? "" }
    var facts: [(key: Key, word: String)] = []
    while !parts.isEmpty {
      guard let fact = fact(takenFrom: &parts), keys.contains(fact.key),
        !facts.contains(where: { $0.key == fact.key })
      else { return nil }
      // "B16" says two things.
      if fact.key == .curve {
        guard keys.contains(.ratedCurrent), !facts.contains(where: { $0.key == .ratedCurrent }) else {
          return nil
        }
        facts.append((.ratedCurrent, String(fact.word.dropFirst()) + " A"))
        facts.append((.curve, String(fact.word.prefix(1))))
      } else {
        facts.append(fact)
      }
    }
    return facts.isEmpty ? nil : facts
  }

  private static func fact(takenFrom parts: inout [String]) -> (key: Key, word: String)? {
    let word = parts.removeFirst()
    if word == "type", let type = parts.first {
      parts.removeFirst()
      return (.type, type.uppercased())
    }
    if let kind = BreakerKind.understood(choice: word) { return (.kind, kind.description) }
    if let letter = word.utf8.first, "bcd".utf8.contains(letter) {
      let digits =
        word.dropFirst().utf8.last == UInt8(ascii: "a") ? word.dropFirst().dropLast() : word.dropFirst()
      guard let rating = Int(plan: Array(digits.utf8).span), rating > 0 else { return nil }
      return (.curve, "\(word.prefix(1).uppercased())\(rating)")
    }
    var (number, unit) = Phrase(word).amount
    guard !number.isEmpty else { return nil }
    if unit.isEmpty, let next = parts.first {
      unit = next
      parts.removeFirst()
    }
    // "4-polig": the hyphen is not of the number.
    if number.utf8.last == UInt8(ascii: "-") { number = String(number.dropLast()) }
    switch unit {
    case "a", "amp", "ampere", "ampère": return (.ratedCurrent, "\(number) A")
    case "ma": return (.ratedResidualCurrent, "\(number) mA")
    default:
      // A bare number may be of anything.
      guard let first = unit.utf8.first, !first.isDigit else { return nil }
      let setting = Setting(limits: .any, key: .poles, isElement: false)
      return Int.understood(Phrase(number + unit), setting).map { (.poles, String($0)) }
    }
  }
}
