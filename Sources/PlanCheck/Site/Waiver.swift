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

  public static let title = Text(nl: "een ontheffing", en: "a waiver")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      "rule", &rule, nl: "De eis, bij haar naam in het rapport.", en: "The rule, by its name in the report.")
    field(
      "subject", &subject, nl: "Waarvoor zij geldt, bij de naam in het rapport; site is de hele locatie.",
      en: "What it holds for, by its name in the report; site is the whole site.")
    field("reason", &reason, nl: "Waarom van de eis wordt afgeweken.", en: "Why the demand is departed from.")
    field("by", &grantor, nl: "Wie dat heeft besloten.", en: "Who decided so.")
    field("date", &date, nl: "De dag van dat besluit.", en: "The day of that decision.")
    field(
      "until", &until, nl: "De laatste dag waarop de ontheffing geldt.",
      en: "The last day on which the waiver holds.")
    field(
      "document", &document,
      nl: "Het stuk waarin het besluit staat; verplicht bij een eis met ernst gevaar.",
      en: "The document that holds the decision; required for a demand of severity danger.")
  }
}
