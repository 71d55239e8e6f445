import PlanCheck

// What every format says of waivers.

extension Inspection {
  /// The word for the conclusion, with how many waivers it rests on.
  var conclusionLabel: Text {
    let (label, count) = (conclusion.label, decisiveWaiverCount)
    return switch count {
    case 0: label
    case 1: Text(nl: "\(label), met 1 geaccordeerde afwijking", en: "\(label), with 1 waiver")
    default:
      Text(nl: "\(label), met \(count) geaccordeerde afwijkingen", en: "\(label), with \(count) waivers")
    }
  }

  /// What the conclusion means, in a sentence.
  var conclusionMeaning: Text {
    if conclusion == .undecided && !plan.contradictions.isEmpty {
      return Text(
        nl: "Gegevens spreken elkaar tegen: één ervan is fout, en er kan nog geen oordeel op rusten.",
        en: "Facts contradict each other: one of them is wrong, and no verdict can rest on it yet.")
    }
    guard decisiveWaiverCount > 0 else { return conclusion.meaning }
    return switch conclusion {
    case .conforms:
      Text(
        nl:
          "De locatie voldoet aan alle eisen die hier gesteld worden, behalve waar een geaccordeerde afwijking geldt.",
        en: "The site meets every demand that is made here, except where a waiver holds.")
    case .undecided:
      Text(
        nl:
          "Buiten de geaccordeerde afwijkingen is er nog niets fout, maar er ontbreken gegevens om te kunnen oordelen.",
        en: "Apart from what is waived nothing is wrong yet, but facts are missing to judge by.")
    case .violates: conclusion.meaning
    }
  }

  /// The day on which a waiver has to hold.
  var dayOfJudging: Text {
    day.map {
      Text(nl: "De dag van beoordeling is \($0).", en: "The day of judging is \($0).")
    }
      ?? Text(nl: "De dag van beoordeling is niet opgegeven.", en: "The day of judging is not stated.")
  }

  /// Those that do not count.
  var idleWaivers: [JudgedWaiver] { waivers.filter { !$0.counts } }
}

extension Outcome {
  /// The severity, and whether a waiver keeps it from counting.
  var grade: Text {
    let severity = rule.severity.label
    return waiver == nil
      ? severity : Text(nl: "\(severity), geaccordeerde afwijking", en: "\(severity), waived")
  }
}

extension Digest {
  /// ", 2 × waived", if there are any.
  var waivedCount: Text {
    waived.isEmpty
      ? Text(nl: "", en: "")
      : Text(nl: ", \(waived.count) × geaccordeerde afwijking", en: ", \(waived.count) × waived")
  }

  /// What to say when nothing has to change.
  var nothingFailed: Text {
    waived.isEmpty
      ? Text(
        nl: "Niets: er is geen eis waaraan niet wordt voldaan.",
        en: "Nothing: there is no demand that is not met.")
      : Text(
        nl: "Niets: voor elke eis waaraan niet wordt voldaan, geldt een geaccordeerde afwijking.",
        en: "Nothing: for every demand that is not met there is a waiver.")
  }
}

let waiversHeading = Text(nl: "Geaccordeerde afwijkingen", en: "Waivers")
let idleWaiverLabel = Text(nl: "geaccordeerde afwijking telt niet mee", en: "waiver does not count")

extension JudgedWaiver {
  /// What it is a waiver of, as far as it says so.
  var heading: Text {
    let named = [facts.rule.value, facts.subject.value].compactMap { $0?.description }
    return named.isEmpty
      ? Text(nl: "\(place)", en: "\(place)") : Text(verbatim: named.joined(separator: ", "))
  }

  /// What it states, on a line each.
  func particulars(in language: Language) -> [(label: Text, value: String)] {
    let all = [
      (Text(nl: "reden van de geaccordeerde afwijking", en: "reason for the waiver"), facts.reason.value),
      (Text(nl: "verleend door", en: "granted by"), facts.grantor.value),
      (Text(nl: "vanaf", en: "from"), facts.date.value?.spoken(in: language)),
      (Text(nl: "tot en met", en: "up to and including"), facts.until.value?.spoken(in: language)),
      (Text(nl: "document", en: "document"), facts.document.value),
    ]
    return all.compactMap { label, value in value.map { (label, $0.onOneLine) } }
  }
}

extension WaiverShortcoming {
  /// The word for it in reports that machines read.
  var word: String {
    switch self {
    case .waivesNothing: "waives-nothing"
    case .notJudged: "not-judged"
    case .cannotBeWaived: "cannot-be-waived"
    case .incomplete: "incomplete"
    case .noDocument: "no-document"
    case .noDay: "no-day"
    case .notBegun: "not-begun"
    case .expired: "expired"
    }
  }

  /// Why the waiver does not count.
  var reason: Text {
    switch self {
    case .waivesNothing(.pass):
      Text(
        nl: "Er valt niets te ontheffen: aan de eis wordt voldaan.",
        en: "There is nothing to waive: the demand is met.")
    case .waivesNothing(.notApplicable):
      Text(
        nl: "Er valt niets te ontheffen: de eis is hier niet van toepassing.",
        en: "There is nothing to waive: the demand does not apply here.")
    case .waivesNothing:
      Text(
        nl: "Er valt nog niets te ontheffen: er ontbreken gegevens om de eis te beoordelen.",
        en: "There is nothing to waive yet: facts are missing to judge the demand by.")
    case .notJudged:
      Text(
        nl: "Er valt niets te ontheffen: de eis gaat verder dan de handleiding en is nu niet beoordeeld.",
        en: "There is nothing to waive: the demand goes beyond the manual and was not judged now.")
    case .incomplete(let keys):
      Text(
        nl: "Niet opgegeven: \(keys.map { $0.spoken(in: .nl) }.joined(separator: ", ")).",
        en: "Not stated: \(keys.map { $0.spoken(in: .en) }.joined(separator: ", ")).")
    case .cannotBeWaived:
      Text(
        nl: "Hier mag geen Sessy worden aangesloten: daarvan kan niemand ontheffen.",
        en: "No Sessy may be connected here: nobody can waive that.")
    case .noDocument:
      Text(
        nl: "De eis heeft ernst gevaar, en een document is niet opgegeven.",
        en: "The demand is of severity danger, and a document is not stated.")
    case .noDay:
      Text(
        nl: "De dag van beoordeling is niet opgegeven: of de geaccordeerde afwijking dan geldt, is onbekend.",
        en: "The day of judging is not stated: whether the waiver holds on it is not known.")
    case .notBegun(let first, let today):
      Text(
        nl:
          "De geaccordeerde afwijking geldt pas vanaf \(first); de dag van beoordeling is \(today).",
        en: "The waiver holds from \(first) only; the day of judging is \(today).")
    case .expired(let last, let today):
      Text(
        nl:
          "De geaccordeerde afwijking gold tot en met \(last); de dag van beoordeling is \(today).",
        en:
          "The waiver held up to and including \(last); the day of judging is \(today)."
      )
    }
  }

  /// What to do about it.
  var remedy: Text {
    switch self {
    case .waivesNothing(.pass), .waivesNothing(.notApplicable):
      Text(nl: "Haal de geaccordeerde afwijking uit het bestand.", en: "Take the waiver out of the file.")
    case .waivesNothing:
      Text(
        nl: "Vul eerst de gegevens aan waarop de eis wacht.",
        en: "State the facts that the demand waits for first.")
    case .notJudged:
      Text(
        nl:
          "Beoordeel de locatie niet naar de handleiding alleen als de geaccordeerde afwijking mee moet tellen.",
        en: "Do not judge the site by the manual alone if the waiver has to count.")
    case .incomplete:
      Text(nl: "Vul aan wat ontbreekt.", en: "State what is missing.")
    case .cannotBeWaived:
      Text(nl: "Haal de geaccordeerde afwijking uit het bestand.", en: "Take the waiver out of the file.")
    case .noDocument:
      Text(
        nl: "Geef bij document het stuk op waarin het besluit staat.",
        en: "State in document the paper that holds the decision.")
    case .noDay:
      Text(
        nl: "Vul \(Place[.site][.date]) in, of geef bij het beoordelen de dag op.",
        en: "State \(Place[.site][.date]), or give the day when judging.")
    case .notBegun:
      Text(nl: "Voldoe tot die dag aan de eis.", en: "Meet the demand until that day.")
    case .expired:
      Text(
        nl: "Voldoe aan de eis, of laat de geaccordeerde afwijking verlengen.",
        en: "Meet the demand, or have the waiver extended.")
    }
  }
}

extension String {
  /// A text of several lines as one.
  fileprivate var onOneLine: String {
    split { $0.isNewline }.joined(separator: " ").printable
  }
}
