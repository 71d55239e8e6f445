/// Why a site file could not be read as written.
///
/// Each case holds what a sentence needs; the sentences themselves stand together in
/// `text`, so that the wording of all problems can be read, and translated, in one place.
public struct Problem: Error, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case inaccessible(because: Text)
    case tooLarge(megabytes: Int)
    case notUTF8(isUTF16: Bool)
    case forbiddenCharacter(String)
    case emptyFile
    case syntax(Text)
    case apostrophe(String)
    case unsupported(Text)
    case tooManyElements
    case tooManyThings
    case missingVersion
    case unknownVersion(String)
    case unknownKey(String, of: Text, didYouMean: String?, keys: [Key])
    case commaInBraces(String)
    case repeatedKey(String)
    case repeatedInTranslation(String, Key)
    case mismatch(expected: Text, found: String, hint: Text?)
    case unknownName(String, of: Text, didYouMean: String?, names: [String])
    case repeatedName(String, of: Text)
    case unknownEdition(String, didYouMean: String?, names: [String])
    case unknownRule(String, didYouMean: String?)
    case unknownSubject(String, of: String, didYouMean: String?, names: [String])
    case ambiguousSubject(String, places: [Place])
    case reservedName(String)
    case contradiction(Text)
    case misspeltPlace(String)
    case noElement(Int, count: Int)
    case noPart(String, of: Text)
    case notAList(Text)
    case missingValue
    case nothingThere
    case cannotBeChanged
  }

  public let kind: Kind

  /// Where the file says so; nil of a site that was not read from one.
  public let span: SourceSpan?

  /// What in the site this is about, such as `groups[0].breaker.rated_current`; the site as a
  /// whole if it is about the file.
  public let place: Place

  /// The other places, where some do not agree.
  public let others: [SourceSpan]

  public init(_ kind: Kind, at span: SourceSpan?, place: Place = .site, others: [SourceSpan?] = []) {
    self.kind = kind
    self.span = span
    self.place = place
    self.others = others.compactMap { $0 }
  }

  /// What is wrong, what was expected and what was found, in one or two sentences.
  public var text: Text {
    switch kind {
    case .inaccessible(let reason):
      Text(nl: "Dit kan niet gelezen worden: \(reason).", en: "This cannot be read: \(reason).")
    case .tooLarge(let limit):
      Text(
        nl: "Dit bestand is te groot voor een locatiebestand: meer dan \(limit) MB.",
        en: "This file is too large for a site file: more than \(limit) MB.")
    case .notUTF8(isUTF16: true):
      Text(
        nl: "Dit bestand is opgeslagen als UTF-16. Sla het op als UTF-8.",
        en: "This file is saved as UTF-16. Save it as UTF-8.")
    case .notUTF8(isUTF16: false):
      Text(
        nl: "Vanaf hier is dit geen tekst in UTF-8. Sla het bestand op als UTF-8.",
        en: "From here on this is not text in UTF-8. Save the file as UTF-8.")
    case .forbiddenCharacter(let character):
      Text(
        nl: "Hier staat een onzichtbaar teken (\(character)) dat een locatiebestand niet mag bevatten.",
        en: "There is an invisible character here (\(character)) that a site file may not hold.")
    case .emptyFile:
      Text(nl: "Het bestand is leeg: er staat geen locatie in.", en: "The file is empty: it holds no site.")
    case .syntax(let detail):
      Text(nl: "Dit is geen geldige YAML: \(detail).", en: "This is not valid YAML: \(detail).")
    case .apostrophe(let words):
      Text(
        nl: "Wat met een apostrof begint, staat tussen dubbele aanhalingstekens: \(words.inDoubleQuotes).",
        en: "What begins with an apostrophe stands in double quotes: \(words.inDoubleQuotes).")
    case .unsupported(let construct):
      Text(
        nl: "Een locatiebestand kent dit niet: \(construct).", en: "A site file does not have \(construct).")
    case .tooManyElements:
      Text(
        nl:
          "Dit bestand noemt meer dan \(Site.maximumElements) dingen in lijsten: dat is meer dan één woning ooit heeft. Splits het per locatie.",
        en:
          "This file lists more than \(Site.maximumElements) things: that is more than one home ever has. Split it, one file a site."
      )
    case .tooManyThings:
      Text(
        nl:
          "Dit bestand noemt samen meer dan \(Site.maximumThings) aardlekschakelaars, groepen, omvormers, ruimtes en Sessy's: dat is meer dan één woning ooit heeft. Splits het per locatie.",
        en:
          "This file lists more than \(Site.maximumThings) residual current devices, groups, inverters, rooms and Sessys together: that is more than one home ever has. Split it, one file a site."
      )
    case .missingVersion:
      Text(
        nl: "De versie van het bestandsformaat ontbreekt. Zet bovenaan: plancheck: 1",
        en: "The version of the file format is missing. Put at the top: plancheck: 1")
    case .unknownVersion(let found):
      Text(
        nl: "Deze plancheck leest versie 1 van het bestandsformaat, niet “\(found)”.",
        en: "This plancheck reads version 1 of the file format, not “\(found)”.")
    case .unknownKey(let key, let record, let guess?, _):
      Text(
        nl: "“\(key)” hoort niet bij \(record). Bedoelt u “\(guess)”?",
        en: "“\(key)” does not belong to \(record). Did you mean “\(guess)”?")
    case .unknownKey(let key, let record, nil, []):
      Text(nl: "“\(key)” hoort niet bij \(record).", en: "“\(key)” does not belong to \(record).")
    case .unknownKey(let key, let record, nil, let keys):
      Text(
        nl:
          "“\(key)” hoort niet bij \(record). Daar kan staan: \(keys.map { $0.spoken(in: .nl) }.joined(separator: ", ")).",
        en:
          "“\(key)” does not belong to \(record). It can have: \(keys.map { $0.spoken(in: .en) }.joined(separator: ", "))."
      )
    case .commaInBraces(let rest):
      Text(
        nl: "Tussen { } begint na een komma een nieuw gegeven: “\(rest)”. "
          + "Schrijf een decimale punt (2.5) of zet de waarde tussen aanhalingstekens.",
        en: "Between { } a comma starts the next field: “\(rest)”. "
          + "Write a decimal point (2.5), or put the value in quotes.")
    case .repeatedKey(let key):
      Text(nl: "“\(key)” staat er twee keer.", en: "“\(key)” is given twice.")
    case .repeatedInTranslation(let word, let key):
      Text(
        nl:
          "“\(word)” staat er al in de andere taal: “\(key.words.nl.description)” en “\(key.words.en.description)” zijn hetzelfde.",
        en:
          "“\(word)” is there already in the other language: “\(key.words.nl.description)” and “\(key.words.en.description)” are the same."
      )
    case .mismatch(let expected, let found, let hint):
      Text(
        nl: "Hier hoort \(expected), niet “\(found)”.\(hint.map { " " + $0.nl } ?? "")",
        en: "Expected \(expected) here, not “\(found)”.\(hint.map { " " + $0.en } ?? "")")
    case .unknownName(let name, let target, let guess?, _):
      Text(
        nl: "Er is geen \(target) “\(name)” in dit bestand. Bedoelt u “\(guess)”?",
        en: "There is no \(target) “\(name)” in this file. Did you mean “\(guess)”?")
    case .unknownName(let name, let target, nil, let names):
      Text(
        nl: "Er is geen \(target) “\(name)” in dit bestand"
          + "\(names.isEmpty ? "." : "; wel: \(list(names)).")",
        en: "There is no \(target) “\(name)” in this file"
          + "\(names.isEmpty ? "." : "; there is: \(list(names)).")")
    case .repeatedName(let name, let target):
      Text(
        nl: "Er is al een \(target) “\(name)”. Geef elke een eigen naam.",
        en: "There already is a \(target) “\(name)”. Give each its own name.")
    case .unknownEdition(let name, let guess?, let names):
      Text(
        nl: "Er is geen uitgave “\(name)” van de handleiding; wel: \(list(names)). Bedoelt u “\(guess)”?",
        en: "There is no edition “\(name)” of the manual; there is: \(list(names)). Did you mean “\(guess)”?")
    case .unknownEdition(let name, nil, let names):
      Text(
        nl: "Er is geen uitgave “\(name)” van de handleiding; wel: \(list(names)).",
        en: "There is no edition “\(name)” of the manual; there is: \(list(names)).")
    case .unknownRule(let id, let guess?):
      Text(
        nl: "Er is geen eis “\(id)”. Bedoelt u “\(guess)”?",
        en: "There is no rule “\(id)”. Did you mean “\(guess)”?")
    case .unknownRule(let id, nil):
      Text(
        nl: "Er is geen eis “\(id)”. Kies een eis uit de lijst van alle eisen.",
        en: "There is no rule “\(id)”. Choose one from the list of all rules.")
    case .unknownSubject(let name, let rule, let guess?, _):
      Text(
        nl: "De eis “\(rule)” gaat hier niet over “\(name)”. Bedoelt u “\(guess)”?",
        en: "The rule “\(rule)” is not about “\(name)” here. Did you mean “\(guess)”?")
    case .unknownSubject(let name, let rule, nil, let names):
      Text(
        nl: "De eis “\(rule)” gaat hier niet over “\(name)”; wel over: \(list(names)).",
        en: "The rule “\(rule)” is not about “\(name)” here; it is about: \(list(names)).")
    case .ambiguousSubject(let name, let places):
      Text(
        nl:
          "“\(name)” is hier de naam van meer dan één ding. Schrijf waar het staat: \(list(places.map { $0.spoken(in: .nl) })).",
        en:
          "“\(name)” is the name of more than one thing here. Write where it stands: \(list(places.map { $0.spoken(in: .en) }))."
      )
    case .reservedName(let name):
      Text(
        nl: "“\(name)” heeft in dit bestandsformaat een vaste betekenis. Kies een andere naam.",
        en: "“\(name)” has a fixed meaning in this file format. Choose another name.")
    case .contradiction(let text):
      text
    case .misspeltPlace(let spelling):
      Text(
        nl:
          "“\(spelling)” is geen plaats in een locatiebestand, zoals \(Place[.supply][.mainFuse]) of \(Place[.sessys][0][.room]).",
        en:
          "“\(spelling)” is no place in a site file, such as \(Place[.supply][.mainFuse]) or \(Place[.sessys][0][.room])."
      )
    case .noElement(let index, let count):
      Text(
        nl: "Er is geen [\(index)]: de lijst telt er \(count), en een nieuwe wordt [\(count)].",
        en: "There is no [\(index)]: the list has \(count), and a new one becomes [\(count)].")
    case .noPart(let part, let shape):
      Text(
        nl: "“\(part)” kan hier niet achter staan: hier hoort \(shape).",
        en: "“\(part)” cannot follow here: what belongs here is \(shape).")
    case .notAList(let shape):
      Text(
        nl: "Hieraan valt niets toe te voegen, want het is geen lijst: hier hoort \(shape).",
        en: "Nothing can be added to this, for it is no list: what belongs here is \(shape).")
    case .missingValue:
      Text(
        nl: "Er staat geen waarde bij. Wat niet bekend is, wordt weggehaald in plaats van leeg ingevuld.",
        en: "There is no value with it. What is not known is removed, rather than filled in blank.")
    case .nothingThere:
      Text(
        nl: "Hier is niets opgegeven, dus er valt niets weg te halen.",
        en: "Nothing is stated here, so there is nothing to remove.")
    case .cannotBeChanged:
      Text(
        nl:
          "Dit bestand is zo ingedeeld dat plancheck deze plaats niet veilig kan wijzigen. Pas het met de hand aan.",
        en:
          "This file is laid out in such a way that plancheck cannot change this place safely. Change it by hand."
      )
    }
  }

  /// As many names as a sentence can hold.
  private func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }
}
