public import PlanCheck

/// The rules that speak of a word, in whichever language it is, a line each: what `plancheck explain` prints of
/// a word that names no rule. Nil if none does.
///
/// Those whose demand has the word come first, then those whose name, reason or condition has it.
public func ruleSearch(_ word: String, in edition: Edition, _ language: Language) -> String? {
  let sought = Array(word.lowercased().utf8)
  guard sought.count >= 2 else { return nil }
  func speaks(_ texts: [Text?]) -> Bool {
    texts.contains { $0.map { $0.nl.hasPart(sought) || $0.en.hasPart(sought) } ?? false }
  }
  let demanding = edition.rules.filter { speaks([$0.demand]) }
  let others = edition.rules.filter { rule in
    !speaks([rule.demand])
      && (rule.id.hasPart(sought) || speaks([rule.reason, rule.condition, rule.interpretation]))
  }
  let found = demanding + others
  guard !found.isEmpty else { return nil }
  let heading = Text(
    nl: "\(found.count) \(found.count == 1 ? "eis spreekt" : "eisen spreken") van “\(word)”:",
    en: "\(found.count) \(found.count == 1 ? "rule speaks" : "rules speak") of “\(word)”:")
  let more = Text(
    nl: "Meer over een eis: plancheck explain \(found[0].id)",
    en: "More on a rule: plancheck explain \(found[0].id)")
  let lines = found.map { ruleLine($0, in: edition, language) }
  return ([heading(language)] + lines + ["", more(language)]).joined(separator: "\n") + "\n"
}

extension String {
  /// Whether these bytes, in small letters, occur in it.
  fileprivate func hasPart(_ part: [UInt8]) -> Bool {
    let bytes = Array(lowercased().utf8)
    guard bytes.count >= part.count else { return false }
    return (0...(bytes.count - part.count)).contains { bytes[$0...].starts(with: part) }
  }
}
