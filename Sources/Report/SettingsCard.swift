public import PlanCheck

/// What the dongle of one Sessy should be set to, as every format shows it.
struct SettingsCard {
  let sessy: NamedPlace

  /// What follows from the connection, by the settings screen's own order.
  let connection: [Row]
  let strategy: Row
  let limits: [Row]

  /// What may be expected of the Sessy then: an estimate.
  let estimates: [Estimate]

  /// The settings that a dongle keeps together; the strategy it keeps elsewhere.
  var settings: [Row] { connection + limits }

  var rows: [Row] { connection + [strategy] + limits }

  /// A value as the dongle takes it.
  enum Setting {
    case number(Int)
    /// A number with up to three decimals.
    case amount(thousandths: Int64)
    case text(String)

    var json: JSON {
      switch self {
      case .number(let number): .number(number)
      case .amount(let thousandths): .amount(thousandths: thousandths)
      case .text(let text): .text(text)
      }
    }

    /// As it is to be typed.
    var word: String { json.word }
  }

  struct Row {
    /// The name that the dongle gives it.
    let name: String
    let label: Text

    /// As the dongle takes it; nil if it is not known.
    let value: Setting?

    /// As people read it, known or not.
    let shown: Text

    /// Why it is not known, if no fact is missing.
    let obstacle: Text?
    let missing: [Evidence]
  }

  struct Estimate {
    let direction: Direction
    let found: CappedPower?

    /// What keeps it from being more, if it is known.
    let reason: Text?
    let missing: [Evidence]

    var label: Text {
      switch direction {
      case .charging: Text(nl: "laden", en: "charging")
      case .delivering: Text(nl: "leveren", en: "delivering")
      }
    }

    /// "1840 W: the group's breaker, …"
    var shown: Text {
      guard let found, let reason else { return notStated }
      return Text(nl: "\(found.power): \(reason)", en: "\(found.power): \(reason)")
    }
  }

  /// Whether each setting and each power is known.
  var isComplete: Bool { rows.allSatisfy { $0.value != nil } && estimates.allSatisfy { $0.found != nil } }

  /// The facts that are missing, each once.
  var missing: [Evidence] {
    var seen: Set<Evidence> = []
    return (rows.flatMap { $0.missing } + estimates.flatMap { $0.missing }).filter {
      seen.insert($0).inserted
    }
  }
}

extension Inspection {
  /// A card for each Sessy, in the order of the site.
  var settingsCards: [SettingsCard] {
    prohibition == nil ? survey.sessys.map { SettingsCard(of: $0, in: self) } : []
  }

  /// What is missing to know which Sessys there are.
  var missingSessys: [Evidence] { missing(for: survey.site.sessys.count) }

  /// Whether the settings of every Sessy are known.
  public var areSettingsKnown: Bool { missingSessys.isEmpty && settingsCards.allSatisfy { $0.isComplete } }
}

let settingsHeading = Text(nl: "Instellingen van de dongels", en: "Settings of the dongles")

/// What every format says of the power to be expected.
let estimateHeading = Text(nl: "Te verwachten vermogen (schatting)", en: "Power to be expected (estimate)")
let estimateMeaning = Text(
  nl: "Het vermogen is een schatting van plancheck: hoe de Sessy de stroom verdeelt, is niet gepubliceerd.",
  en: "The power is an estimate by plancheck: how the Sessy divides the current has not been published.")

extension SettingsCard {
  fileprivate init(of sessy: PlacedSessy, in inspection: Inspection) {
    let expected = inspection.survey.expectedSettings(of: sessy)
    let figures = inspection.survey.figures

    func row<Value>(
      _ name: String, _ label: Text, _ answer: Answer<Value>, _ value: (Value) -> Setting,
      shown: ((Value) -> Text)? = nil
    ) -> Row {
      let setting = answer.value.map(value)
      let plain = setting.map { Text(verbatim: $0.word) }
      return Row(
        name: name, label: label, value: setting,
        shown: answer.value.flatMap { shown?($0) } ?? plain ?? notStated, obstacle: nil,
        missing: inspection.missing(for: answer))
    }
    func amount<U>(_ name: String, _ label: Text, _ answer: Answer<Quantity<U>>) -> Row {
      row(name, label, answer, { .amount(thousandths: $0.thousandths) }) { Text(nl: "\($0)", en: "\($0)") }
    }
    func estimate(_ direction: Direction, _ power: Answer<CappedPower>) -> Estimate {
      Estimate(
        direction: direction, found: power.value, reason: power.value?.cap.reason(at: figures.voltage),
        missing: inspection.missing(for: power))
    }

    self.sessy = sessy.named
    connection = [
      row(
        "p1_hostname", Text(nl: "Adres van de P1-meter", en: "Address of the P1 meter"), expected.meterHost
      ) { .text($0.description) },
      Row(
        expected.solarHost, localhost: figures.localhost,
        missing: inspection.missing(for: expected.solarHost)),
      row(
        "active_phase", Text(nl: "Fase van deze Sessy", en: "Phase of this Sessy"), expected.activePhase,
        { .number($0.number) }
      ) { phase in
        // The one live core of a cable for one phase is brown: the colour is of the core, not of the phase.
        let colour = Core(phase, of: sessy.groupPhases.value?.phases ?? Phase.allCases).colour
        return Text(nl: "\(phase.rawValue) (\(colour))", en: "\(phase.rawValue) (\(colour))")
      },
      amount(
        "group_current", Text(nl: "Maximale groepsstroom", en: "Maximum group current"),
        expected.groupCurrent),
      amount(
        "phase_current", Text(nl: "Maximale aansluitstroom", en: "Maximum connection current"),
        expected.phaseCurrent),
      row(
        "group_sessys", Text(nl: "Sessy's op deze groep en fase", en: "Sessys on this group and phase"),
        expected.groupSessys
      ) { .number($0) },
      row(
        "phase_sessys", Text(nl: "Sessy's op deze fase", en: "Sessys on this phase"), expected.phaseSessys
      ) { .number($0) },
      row("total_sessys", Text(nl: "Sessy's in huis", en: "Sessys in the house"), expected.totalSessys) {
        .number($0)
      },
    ]
    strategy = row(
      "strategy", Text(nl: "Strategie bij oplevering", en: "Strategy at commissioning"),
      .known(expected.strategy), { .text($0.rawValue) }
    ) { strategy in
      Text(nl: "nul op de meter (\(strategy.rawValue))", en: "zero on the meter (\(strategy.rawValue))")
    }
    limits = [
      amount(
        "min_power", Text(nl: "Minimaal vermogen", en: "Minimum power"), .known(expected.minimumPower)),
      amount("max_power", Text(nl: "Maximaal vermogen", en: "Maximum power"), expected.maximumPower),
      row("enabled_time", Text(nl: "Werkt tussen", en: "Works between"), .known(expected.enabledTime)) {
        .text($0)
      },
    ]
    estimates = [estimate(.charging, expected.charging), estimate(.delivering, expected.delivering)]
  }
}

extension SettingsCard.Row {
  /// The one setting that may stay empty, and that may have no single answer.
  fileprivate init(_ answer: Answer<SolarHost>, localhost: String, missing: [Evidence]) {
    let (value, shown): (SettingsCard.Setting?, Text) =
      switch answer.value {
      case nil: (nil, notStated)
      case .empty?: (.text(""), Text(nl: "leeg", en: "empty"))
      case .localhost?: (.text(localhost), Text(verbatim: localhost))
      case .address(let address)?: (.text(address.description), Text(verbatim: address.description))
      case .undecided?: (nil, Text(nl: "niet één antwoord", en: "no single answer"))
      }
    let severalCarriers = Text(
      nl: "Op meer dan één Sessy zit een omvormer, en de dongel neemt één adres: vraag het de fabrikant.",
      en: "More than one Sessy has an inverter, and the dongle takes one address: ask the manufacturer.")
    self.init(
      name: "pv_hostname",
      label: Text(nl: "Adres van de Sessy met de omvormer", en: "Address of the Sessy with the inverter"),
      value: value, shown: shown, obstacle: answer.value == .undecided ? severalCarriers : nil,
      missing: missing)
  }
}

private let notStated = Verdict.notStated.label
