import PlanCheck

// The words that every format shares.

extension Severity {
  var label: Text {
    switch self {
    case .danger: Text(nl: "gevaar", en: "danger")
    case .caution: Text(nl: "voorzichtig", en: "caution")
    case .notice: Text(nl: "let op", en: "notice")
    case .performance: Text(nl: "prestatie", en: "performance")
    case .advice: Text(nl: "advies", en: "advice")
    }
  }
}

extension Consequence {
  /// "fire or an electric shock"
  var label: Text {
    switch self {
    case .fireOrShock: Text(nl: "brand of een elektrische schok", en: "fire or an electric shock")
    case .injury: Text(nl: "letsel of oververhitting", en: "injury or overheating")
    case .damage: Text(nl: "schade aan de Sessy", en: "damage to the Sessy")
    case .stops: Text(nl: "valt uit of werkt minder goed", en: "trips, stops or works less well")
    case .costs: Text(nl: "kost geld, werk of gemak", en: "costs money, work or comfort")
    case .paperwork: Text(nl: "papieren die ontbreken", en: "missing papers")
    }
  }
}

extension SignalWord {
  /// Whose judgement the severity is.
  var phrase: Text {
    switch self {
    case .manual: Text(nl: "ernst volgens de handleiding", en: "severity by the manual")
    case .ours: Text(nl: "ernst bepaald door plancheck", en: "severity set by plancheck")
    }
  }
}

extension Rule {
  /// What a failure comes to, and whose judgement its severity is.
  var gravity: Text {
    Text(
      nl: "gevolg: \(consequence.label); \(signalWord.phrase)",
      en: "consequence: \(consequence.label); \(signalWord.phrase)")
  }
}

extension Verdict {
  var label: Text {
    switch self {
    case .pass: Text(nl: "voldoet", en: "pass")
    case .fail: Text(nl: "voldoet niet", en: "fail")
    case .notApplicable: Text(nl: "niet van toepassing", en: "not applicable")
    case .notStated: Text(nl: "niet opgegeven", en: "not stated")
    }
  }
}

extension Conclusion {
  var label: Text {
    switch self {
    case .conforms: Text(nl: "Voldoet", en: "Conforms")
    case .violates: Text(nl: "Voldoet niet", en: "Violates")
    case .undecided: Text(nl: "Nog niet te beoordelen", en: "Undecided")
    }
  }

  /// What it means, in a sentence.
  var meaning: Text {
    switch self {
    case .conforms:
      Text(
        nl: "De locatie voldoet aan alle eisen die hier gesteld worden.",
        en: "The site meets every demand that is made here.")
    case .violates:
      Text(
        nl: "De locatie voldoet niet: er moet iets veranderen.",
        en: "The site does not conform: something has to change.")
    case .undecided:
      Text(
        nl: "Er is nog niets fout, maar er ontbreken gegevens om te kunnen oordelen.",
        en: "Nothing is wrong yet, but facts are missing to judge by.")
    }
  }
}

extension Inspection {
  /// What people call the site: the order, else the customer, else the file.
  var siteName: String {
    let site = plan.site.project
    return site.reference.value?.description ?? site.customer.value ?? plan.file.name
  }
}

extension Edition {
  /// What was left out of the judging, so that nobody takes the verdict for more than it is; nil
  /// if nothing was.
  var leftOut: Text? {
    guard !setAside.isEmpty else { return nil }
    return Text(
      nl: "Beoordeeld naar de handleiding alleen: \(setAside.count) eisen die verder gaan zijn niet gesteld.",
      en: "Judged by the manual alone: \(setAside.count) demands that go beyond it were not made.")
  }
}

extension SheetMatch {
  var label: Text {
    switch self {
    case .exact: Text(nl: "past precies", en: "exact")
    case .nearest: Text(nl: "komt het dichtst in de buurt", en: "nearest")
    case .none: Text(nl: "geen schema", en: "no sheet")
    case .notStated: Text(nl: "nog niet te kiezen", en: "cannot be chosen yet")
    }
  }
}

extension SheetChoice {
  /// "Group G7: sheet 7, up to six Sessys …"; without a sheet, the place only.
  var heading: Text {
    let place =
      group.map { Text(nl: "Groep \($0.label)", en: "Group \($0.label)") }
      ?? Text(nl: "Meterkast", en: "Meter box")
    guard let sheet else { return place }
    return Text(
      nl: "\(place): schema \(sheet.rawValue), \(sheet.title)",
      en: "\(place): sheet \(sheet.rawValue), \(sheet.title)")
  }
}

extension Citation {
  /// "manual 06/25, section 4.3.1, p. 15"
  func text(in edition: Edition) -> Text {
    switch self {
    case .manual(let section):
      let entry = edition.sections[section]
      return Text(
        nl: "handleiding \(edition.name), \(entry), p. \(entry.page)",
        en: "manual \(edition.name), \(entry), p. \(entry.page)")
    case .publication(let title, _): return title
    }
  }
}

extension Place {
  /// For programs: nil of the site as a whole.
  var spelling: String? { self == .site ? nil : description }
}

extension Inspection {
  /// "Wiring diagram (appendix III)"
  var diagramsHeading: Text {
    let appendix = edition.sections[.wiringSheets]
    return Text(nl: "Aansluitschema (bijlage \(appendix))", en: "Wiring diagram (appendix \(appendix))")
  }
}

extension Evidence {
  /// The value as people write it; nothing of what is not stated.
  func words(in language: Language) -> String { value?.spoken(in: language) ?? "" }

  /// Where it stands in the words of the trade, without the way through the file: "G7, work switch, poles: 4".
  func wording(in language: Language) -> String {
    var words: [String] = []
    for step in place.steps {
      switch step {
      case .field(let key):
        words.append(key.spoken(in: language).map { $0 == "_" ? " " : String($0) }.joined())
      // A name says which list it is of.
      case .element where words.count == 1 && owner != nil: words = [owner?.description ?? ""]
      case .element(let index): words.append("\(words.popLast() ?? "") \(index + 1)")
      case .everyElement: break
      }
    }
    let said = value == .records ? Text(nl: "opgegeven", en: "stated")(language) : self.words(in: language)
    return "\(words.joined(separator: ", ")): \(said)"
  }

  /// "groups[0].breaker.poles: 4"
  func statement(in language: Language) -> String { "\(path): \(words(in: language))" }
}
