// What values mean that are not written as the format has them, where there can be no doubt: a wrong reading
// is worse than none.

extension Bool {
  static func understood(_ phrase: Phrase, _ setting: Setting) -> Bool? {
    if let value = Bool(plan: phrase.text.utf8.span) { return value }
    if wordsForTrue.contains(phrase.lower) { return true }
    return wordsForFalse.contains(phrase.lower) ? false : nil
  }

  static let wordsForTrue = ["aanwezig", "wel", "present"]
  static let wordsForFalse = ["geen", "niet aanwezig", "afwezig", "none", "not present", "absent"]
}

extension Int {
  /// "4-polig", "4P", "3P+N"; "5 aders", "5-aderig"; "2 stuks".
  static func understood(_ phrase: Phrase, _ setting: Setting) -> Int? {
    let text = phrase.lower
    if let value = Int(plan: text.utf8.span) { return value }
    let digits = text.utf8.prefix { $0.isDigit }
    guard let number = Int(plan: Array(digits).span) else { return nil }
    let unit = String(decoding: text.utf8.dropFirst(digits.count), as: UTF8.self).bare
    switch setting.key {
    case .poles where unit == "p+n": return number == 1 || number == 3 ? number + 1 : nil
    case .poles: return wordsForPoles.contains(unit) ? number : nil
    case .cores: return wordsForCores.contains(unit) ? number : nil
    default: return wordsForPieces.contains(unit) ? number : nil
    }
  }

  static let wordsForPoles = ["polig", "polen", "p", "pole", "poles"]
  static let wordsForCores = ["aders", "aderig", "core", "cores"]
  static let wordsForPieces = ["stuks", "st", "x"]
}

extension Choice {
  public static func understood(choice words: String) -> Self? {
    let bare = words.bare
    let meant = allCases.filter { choice in
      choice.words.all.contains { $0.bare == bare } || choice.otherWords.contains { $0.bare == bare }
    }
    return meant.count == 1 ? meant.first : nil
  }

  static func understood(_ phrase: Phrase, _ setting: Setting) -> Self? { understood(choice: phrase.text) }
}

extension Phase {
  /// "fase 1", and "1" where one phase is asked for: in a list it might be how many there are.
  static func understood(_ phrase: Phrase, _ setting: Setting) -> Phase? {
    if let phase = Phase(word: phrase.letters) { return phase }
    guard !setting.isElement else { return nil }
    return Phase(number: phrase.lower)
  }

  /// "L1 L2 L3", "1,2,3", "fase 3", "3 fasen", and 3: how many there are, as at the supply. Which one a 1 would
  /// be is not said.
  static func list(in phrase: Phrase) -> [Phase]? {
    if wordsForAll.contains(phrase.letters) { return allCases }
    var parts = phrase.parts
    let hasPhase = parts.first == "fase" || parts.first == "fasen" || parts.first == "phase"
    if hasPhase { parts.removeFirst() }
    var phases: [Phase] = []
    for part in parts {
      let isNumbered = hasPhase || parts.count > 1
      guard let phase = Phase(word: part) ?? (isNumbered ? Phase(number: part) : nil), !phases.contains(phase)
      else { return nil }
      phases.append(phase)
    }
    return phases.isEmpty ? nil : phases
  }

  static let wordsForAll = [
    "3", "3fase", "3fasen", "driefase", "driefasen", "driefasig", "3phase", "3phases", "alle", "alledrie",
    "all",
    "l1l2l3", "l1t/ml3", "l1tml3", "3x", "allefasen", "alledriefasen",
  ]

  public static func understood(_ words: String, _ setting: Setting) -> Phase? {
    understood(Phrase(words), setting)
  }

  public static func list(in words: String) -> [Phase]? { list(in: Phrase(words)) }

  /// How to say which phase, or how many.
  public static func listHint(for words: String) -> Text? {
    Text(
      nl: "Noem de fasen: [L1], of [L1, L2, L3] voor alle drie.",
      en: "Name the phases: [L1], or [L1, L2, L3] for all three.")
  }

  private init?(word: String) {
    switch word {
    case "l1", "fase1", "phase1", "fasel1": self = .l1
    case "l2", "fase2", "phase2", "fasel2": self = .l2
    case "l3", "fase3", "phase3", "fasel3": self = .l3
    default: return nil
    }
  }

  private init?(number: String) {
    switch number {
    case "1": self = .l1
    case "2": self = .l2
    case "3": self = .l3
    default: return nil
    }
  }
}

extension Day {
  /// "02-03-2026", "2.3.2026" and "2 maart 2026": the day first, as in the Netherlands. With `/` between them
  /// either may be first; the year has four digits.
  static func understood(_ phrase: Phrase, _ setting: Setting) -> Day? {
    let text = phrase.lower
    let hasSlash = text.utf8.contains(UInt8(ascii: "/"))
    let parts = text.utf8.split { "-./ ".utf8.contains($0) }.map { String($0) ?? "" }
    guard parts.count == 3 else { return nil }
    if parts[0].utf8.count == 4 { return Day(year: parts[0], month: parts[1], day: parts[2]) }
    guard let day = Day(year: parts[2], month: parts[1], day: parts[0]) else { return nil }
    let isAmbiguous = hasSlash && day.day <= 12 && day.day != day.month
    return isAmbiguous ? nil : day
  }

  /// What people call the months, in both languages.
  static let names = [
    ["januari", "jan", "january"], ["februari", "feb", "february"], ["maart", "mrt", "march"],
    ["april", "apr"], ["mei", "may"], ["juni", "jun", "june"], ["juli", "jul", "july"],
    ["augustus", "aug", "august"], ["september", "sep", "sept"], ["oktober", "okt", "october"],
    ["november", "nov"], ["december", "dec"],
  ]

  private init?(year: String, month: String, day: String) {
    let number = Self.names.firstIndex { $0.contains(month) }.map { String($0 + 1) } ?? month
    guard year.utf8.count == 4, (1...2).contains(number.utf8.count), (1...2).contains(day.utf8.count)
    else { return nil }
    func padded(_ digits: String) -> String { digits.utf8.count == 1 ? "0" + digits : digits }
    self.init(plan: "\(year)-\(padded(number))-\(padded(day))".utf8.span)
  }

  static func advice(on found: String) -> Text? {
    let phrase = Phrase(found)
    let parts = phrase.lower.utf8.split { "-./ ".utf8.contains($0) }
    if parts.count == 3, parts[2].count == 2, parts[0].count <= 2 {
      return Text(nl: "Schrijf het jaar met vier cijfers.", en: "Write the year with four digits.")
    }
    guard parts.count == 3, parts[2].count == 4,
      let first = Int(plan: Array(parts[0]).span), let second = Int(plan: Array(parts[1]).span),
      (1...12).contains(first), (1...12).contains(second)
    else { return nil }
    return Text(
      nl: "Welk getal is de dag, en welk de maand? Schrijf het jaar eerst, dan de maand, dan de dag.",
      en: "Which number is the day, and which the month? Write the year first, then the month, then the day.")
  }
}

extension Quantity {
  /// "16 Ampère", "12 meter", "–5 ºC"; "> 50 cm", where no more than that much has to be known.
  static func understood(_ phrase: Phrase, _ setting: Setting) -> Self? {
    var phrase = phrase
    switch setting.limits.bound {
    case .lower: phrase = phrase.dropping(Bound.atLeast) ?? phrase
    case .upper: phrase = phrase.dropping(Bound.atMost) ?? phrase
    case nil: break
    }
    if let value = Self(plan: phrase.text.utf8.span) { return value }
    let (number, unit) = phrase.amount
    guard let name = U.name(called: unit) else { return nil }
    return Self(plan: "\(number) \(name)".utf8.span)
  }
}

/// Which way a value may be off that a field takes as a limit: "more than 50 cm" will do where space is asked
/// for, and "less than 30 °C" where warmth is.
enum Bound: Sendable {
  case lower, upper

  /// How people say so.
  static let atLeast = [
    ">=", ">", "ten minste ", "tenminste ", "minstens ", "minimaal ", "minimum ", "min. ", "min ",
    "meer dan ",
    "at least ", "more than ",
  ]
  static let atMost = [
    "<=", "<", "ten hoogste ", "hoogstens ", "maximaal ", "maximum ", "max. ", "max ", "minder dan ",
    "at most ",
    "less than ",
  ]
}

extension Unit {
  /// The name that site files have for what people call a unit, in capitals or not.
  static func name(called word: String) -> String? {
    let bare = word.bare
    let names = spellings.map { $0.name.description }
    // The first is the usual one: a unit of one kind has no two that differ in capitals alone.
    if let name = names.first(where: { $0.bare == bare && keepsPrefix(of: word, in: $0) }) { return name }
    let meant = otherNames.first { $0.words.contains(bare) }?.name
    return meant.flatMap { names.contains($0) ? $0 : nil }
  }

  /// Whether a name is no other one by its first letter: of resistances, a thousandth and a million are told apart
  /// by a capital alone.
  private static func keepsPrefix(of word: String, in name: String) -> Bool {
    guard kind == .ohm || kind == .megaohm, let first = word.first, first == "m" || first == "M" else {
      return true
    }
    return name.first == first
  }

  /// What people call a unit, as `bare` has it, and the name that site files have for it.
  static var otherNames: [(words: [String], name: String)] {
    [
      (["ampere", "amperes", "amp", "amps"], "A"),
      (["milliampere", "milliamp"], "mA"),
      (["volt", "volts"], "V"),
      (["watt", "watts"], "W"),
      (["kilowatt"], "kW"),
      (["kilowattuur"], "kWh"),
      (["meter", "meters", "metre", "metres", "mtr"], "m"),
      (["centimeter", "centimeters", "centimetre", "centimetres"], "cm"),
      (["millimeter", "millimeters", "millimetre", "millimetres"], "mm"),
      (["m^3", "kuub", "kubiekemeter", "kubieke_meter"], "m3"),
      (["mm^2", "vierkante_mm", "vierkante_millimeter", "kwadraat", "qmm"], "mm2"),
      (["kilo", "kilos", "kilogram", "kgs"], "kg"),
      (["procent", "percent", "pct"], "%"),
      (["graden", "graden_celsius", "graden_c", "celsius", "degrees", "degrees_celsius", "°"], "°C"),
      (["etmaal", "etmalen"], "dagen"),
    ]
  }
}
