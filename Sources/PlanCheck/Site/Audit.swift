/// Who audits a completed installation, and how soon defects have to be put right.
public struct Audit: Record {
  public var auditor = Fact<String>()
  public var company = Fact<String>()
  public var danger = DefectClass()
  public var caution = DefectClass()
  public var notice = DefectClass()
  public var performance = DefectClass()

  public init() {}

  public static let title = Text(nl: "de keuring", en: "the audit")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.auditor, &auditor, nl: "De keurmeester.", en: "The auditor.")
    field(.company, &company, nl: "Het bedrijf van de keurmeester.", en: "The company of the auditor.")
    field(
      .danger, &danger, nl: "De klasse van gebreken met ernst gevaar. Zonder dit veld: klasse 1, direct.",
      en: "The class of defects of severity danger. Without this field: class 1, at once.")
    field(
      .caution, &caution,
      nl: "De klasse van gebreken met ernst voorzichtig. Zonder dit veld: klasse 2, binnen 1 maand.",
      en: "The class of defects of severity caution. Without this field: class 2, within 1 month.")
    field(
      .notice, &notice,
      nl: "De klasse van gebreken met ernst let op. Zonder dit veld: klasse 3, binnen 3 maanden.",
      en: "The class of defects of severity notice. Without this field: class 3, within 3 months.")
    field(
      .performance, &performance,
      nl: "De klasse van gebreken met ernst prestatie. Zonder dit veld: klasse 4, zonder termijn.",
      en: "The class of defects of severity performance. Without this field: class 4, without a term.")
  }
}

/// A class of defects: what it is called, and within what term they have to be put right.
public struct DefectClass: Record {
  public var name = Fact<Name>()
  public var months = Fact<Int>()
  public var days = Fact<Int>()

  public init() {}

  public static let title = Text(nl: "een klasse van gebreken", en: "a class of defects")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.defectClass, &name, nl: "Hoe de klasse heet, zoals A.", en: "What the class is called, such as A.")
    field(
      .withinMonths, &months, .count(0...120), nl: "Binnen hoeveel maanden na de dag van beoordeling.",
      en: "Within how many months of the day of judging.")
    field(
      .withinDays, &days, .count(0...3650),
      nl: "Binnen hoeveel dagen, bij de maanden opgeteld; 0 is direct.",
      en: "Within how many days, added to the months; 0 is at once.")
  }
}

extension Audit {
  /// What it says of defects of a severity; nil of advice, which is none.
  public func defectClass(of severity: Severity) -> DefectClass? {
    switch severity {
    case .danger: danger
    case .caution: caution
    case .notice: notice
    case .performance: performance
    case .advice: nil
    }
  }
}
