/// A demand that a site departs from, knowingly and for a time.
public struct Waiver: Record {
  public var rule = Fact<Name>()
  public var subject = Fact<Name>()
  public var reason = Fact<String>()
  public var grantor = Fact<String>()
  public var date = Fact<Day>()
  public var until = Fact<Day>()
  public var document = Fact<String>()

  public init() {}

  public static let title = Text(nl: "een geaccordeerde afwijking", en: "a waiver")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .rule, &rule, nl: "De eis, bij haar naam in het rapport, zoals free-space.",
      en: "The rule, by its name in the report, such as free-space.")
    field(
      .subject, &subject,
      nl:
        "Waarvoor de afwijking geldt, zoals het rapport het noemt: een naam, zonder naam een plaats als sessys[0], of locatie voor de hele locatie.",
      en:
        "What the waiver holds for, as the report calls it: a name, without a name a place such as sessys[0], or site for the whole site."
    )
    field(.reason, &reason, nl: "Waarom van de eis wordt afgeweken.", en: "Why the demand is departed from.")
    field(.by, &grantor, nl: "Wie dat heeft besloten.", en: "Who decided so.")
    field(
      .date, &date, nl: "De dag van dat besluit, en de eerste waarop de afwijking geldt.",
      en: "The day of that decision, and the first on which the waiver holds.")
    field(
      .until, &until, nl: "De laatste dag waarop de afwijking geldt.",
      en: "The last day on which the waiver holds.")
    field(
      .document, &document,
      nl: "Het stuk waarin het besluit staat; verplicht bij een eis met ernst gevaar.",
      en: "The document that holds the decision; required for a demand of severity danger.")
  }
}

extension Waiver {
  /// Whether it is a form that nobody filled in.
  var isBlank: Bool { !entries.contains { $0.isStated } }

  /// What it states first: where reports point at.
  public var span: SourceSpan? { entries.first { $0.isStated }?.span }

  /// The keys of what every waiver has to state, and this one leaves out.
  var missing: [Key] {
    entries.filter { !$0.isStated && $0.key != .document }.map { $0.key }
  }

  private var entries: [WaiverEntries.Entry] {
    var (waiver, entries) = (self, WaiverEntries())
    waiver.accept(&entries)
    return entries.all
  }
}

/// The fields of a waiver with their keys, in order.
private struct WaiverEntries: FactVisitor {
  typealias Entry = (key: Key, isStated: Bool, span: SourceSpan?)

  private(set) var all: [Entry] = []
  private var key = Key.rule

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    self.key = key
    content.accept(&self)
  }

  mutating func visit(_ statement: inout some Statement) {
    all.append((key, statement.isStated, statement.span))
  }
}

extension Site {
  /// A waiver that ends before it begins: it holds on no day.
  var waiverContradictions: [Contradiction] {
    waivers.elements.enumerated().compactMap { index, waiver in
      guard let date = waiver.date.value, let until = waiver.until.value, until < date else { return nil }
      return Contradiction(
        Text(
          nl: "Deze afwijking eindigt (\(until)) voor ze begint (\(date)).",
          en: "This waiver ends (\(until)) before it begins (\(date))."),
        at: waiver.until, Place[.waivers][index][.until], against: waiver.date)
    }
  }

  /// A demand that is waived twice.
  var waiverProblems: [Problem] {
    struct Waived: Hashable {
      let rule: Name
      let subject: Name
    }
    var problems: [Problem] = []
    var first: [Waived: SourceSpan?] = [:]
    for (index, waiver) in waivers.elements.enumerated() {
      guard let rule = waiver.rule.value, let subject = waiver.subject.value else { continue }
      let waived = Waived(rule: rule, subject: subject)
      if let other = first[waived] {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl:
                  "Voor “\(rule.description)” en “\(subject.description)” is er al een geaccordeerde afwijking.",
                en: "There already is a waiver for “\(rule.description)” and “\(subject.description)”.")),
            at: waiver.rule.span, place: Place[.waivers][index], others: [other]))
      } else {
        first.updateValue(waiver.rule.span, forKey: waived)
      }
    }
    return problems
  }
}
