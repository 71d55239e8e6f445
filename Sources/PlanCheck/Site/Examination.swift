/// What someone found at some points of a completed installation.
public struct Examination: Record {
  public var points = List<Fact<Name>>()
  public var subjects = List<Fact<Name>>()
  public var isInOrder = Fact<Bool>()
  public var how = Fact<ExaminationMethod>()
  public var value = Fact<String>()
  public var instrument = Fact<String>()
  public var calibrated = Fact<Day>()
  public var document = Fact<String>()
  public var examiner = Fact<String>()
  public var date = Fact<Day>()

  public init() {}

  public static let title = Text(nl: "een waarneming", en: "an examination")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .points, &points,
      nl: "Welke punten: nummers zoals MNT-008, of namen van eisen zoals free-space.",
      en: "Which points: numbers such as MNT-008, or names of rules such as free-space.",
      .measure(nl: "Welke punten horen bij {}?", en: "Which points does {} cover?"))
    field(
      .subjects, &subjects,
      nl:
        "Waarvan, zoals het rapport het noemt: een naam, zonder naam een plaats als sessys[0], of locatie. Zonder dit veld: alles waarvoor de punten gelden.",
      en:
        "Of what, as the report calls it: a name, without a name a place such as sessys[0], or site. Without this field: all that the points hold for.",
      .measure(
        nl: "Waarover gaat {}: welke Sessy's, of de hele locatie?",
        en: "What is {} about: which Sessys, or the whole site?"))
    field(
      .inOrder, &isInOrder, nl: "Of het in orde is.", en: "Whether it is in order.",
      .measure(nl: "Is alles in orde bij {}?", en: "Is all in order at {}?"))
    field(
      .how, &how, nl: "Hoe het is vastgesteld.", en: "How it was established.",
      .measure(nl: "Hoe is {} vastgesteld?", en: "How was {} established?"))
    field(
      .value, &value, nl: "Wat er is gemeten of afgelezen, met de eenheid.",
      en: "What was measured or read, with its unit.",
      .measure(
        nl: "Wat is er bij {} gemeten of afgelezen, met de eenheid?",
        en: "What was measured or read at {}, with its unit?"))
    field(
      .instrument, &instrument, nl: "Waarmee is gemeten.", en: "What it was measured with.",
      .measure(nl: "Waarmee is {} gemeten?", en: "What was {} measured with?"))
    field(
      .calibrated, &calibrated, nl: "De dag waarop dat meetinstrument is gekalibreerd.",
      en: "The day on which that instrument was calibrated.",
      .measure(
        nl: "Op welke dag is het meetinstrument van {} gekalibreerd?",
        en: "On which day was the instrument of {} calibrated?"))
    field(
      .document, &document, nl: "Het bestand van de foto of de uitlezing, of een ander bewijsstuk.",
      en: "The file of the photo or the reading, or another piece of evidence.",
      .measure(
        nl: "Welke foto, uitlezing of ander bewijsstuk hoort bij {}?",
        en: "Which photo, reading or other piece of evidence belongs to {}?"))
    field(
      .by, &examiner, nl: "Wie het heeft vastgesteld.", en: "Who established it.",
      .measure(nl: "Wie heeft {} vastgesteld?", en: "Who established {}?"))
    field(
      .date, &date, nl: "De dag waarop. Van twee waarnemingen van hetzelfde geldt de laatste.",
      en: "The day on which. Of two examinations of the same, the later one holds.",
      .measure(nl: "Op welke dag is {} vastgesteld?", en: "On which day was {} established?"))
  }
}

/// How a point is shown to be in order.
public enum ExaminationMethod: Choice {
  /// What a device says itself.
  case reading
  case measurement
  case photo

  /// The word of a named person.
  case confirmation

  public var words: Text {
    switch self {
    case .reading: Text(nl: "uitlezing", en: "reading")
    case .measurement: Text(nl: "meting", en: "measurement")
    case .photo: Text(nl: "foto", en: "photo")
    case .confirmation: Text(nl: "verklaring", en: "confirmation")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .reading: ["uitgelezen", "afgelezen"]
    case .measurement: ["gemeten"]
    case .photo: ["foto's", "gefotografeerd"]
    case .confirmation: ["gezien", "bevestiging", "verklaard"]
    }
  }
}
