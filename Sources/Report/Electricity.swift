import PlanCheck

/// The electrical model in words: what each part carries, what each cable and device comes to,
/// and the figures of the installation as a whole.
struct Electricity {
  let survey: Survey
  let parts: [LoadedPart]
  let cables: [LoadedGroup]
  let devices: [ResidualCurrentProtection]
  let figures: [KeyFigureValue]

  /// What can come together on the busbar, as the rules have it.
  let together: PerPhase<Bounds>

  init(of inspection: Inspection) {
    survey = inspection.survey
    parts = survey.loadedParts
    cables = survey.groups.filter { $0.isSource.value != false }
    devices = survey.protections.filter { $0.hasSessy.value != false }
    together = survey.busbarCurrent
    figures = KeyFigure.allCases.map { KeyFigureValue($0, of: inspection.survey) }
  }

  /// The phases of the house, as far as is known.
  var phases: [Phase] { survey.site.supply.phases.value == .one ? [.l1] : Phase.allCases }

  static let sumTitle = Text(
    nl: "Hoofdaansluiting en bronnen samen", en: "Main connection and sources together")

  /// The most of that: "L1 41 A; L2 25 A; L3 25 A".
  var sum: Text {
    let sums = phases.map { phase -> Text in
      let sum = together[phase].most.tenths
      return Text(nl: "\(phase) \(sum)", en: "\(phase) \(sum)")
    }
    return .joined(sums, by: "; ")
  }

  /// The direct current that the Sessys behind a device can leak together.
  func leakage(of device: ResidualCurrentProtection) -> Answer<Milliampere> {
    device.sessyCount * survey.figures.leakage
  }

  static let heading = Text(nl: "Stromen en vermogens", en: "Currents and power")

  var meaning: Text {
    let figures = survey.figures
    return .sentences([
      Text(
        nl:
          "De grootste stroom door elk onderdeel, op elke fase en in de nul (N), met \(figures.sessyCurrent) per Sessy.",
        en:
          "The largest current through each part, on each phase and in the neutral (N), with \(figures.sessyCurrent) a Sessy."
      ),
      Text(
        nl:
          "“Begrensd” is met de dongels die elke groep op haar automaat houden, en elke fase op de hoofdzekering; wat de omvormers leveren begrenzen zij niet.",
        en:
          "“Limited” is with the dongles keeping each group to its breaker, and each phase to the main fuse; what the inverters give they do not limit."
      ),
      Text(
        nl:
          "“Bij nominaal vermogen” is wat een meter laat zien bij \(figures.chargingPower) laden en \(figures.deliveryPower) leveren.",
        en:
          "“At rated power” is what a meter shows at \(figures.chargingPower) charging and \(figures.deliveryPower) delivering."
      ),
      Text(
        nl:
          "De Sessy's werken alle in één richting of staan stil, en een omvormer kan leveren terwijl zij op een andere fase laden: daarmee zijn nul en spanningsverlies of -stijging in het ergste geval berekend. Andere verbruikers tellen niet mee.",
        en:
          "The Sessys all work in one direction or stand still, and an inverter can deliver while they charge on another phase: the neutral and the voltage change are worked out for the worst of that. Other consumers are not counted."
      ),
    ])
  }

  static let unknown = Text(nl: "niet opgegeven", en: "not stated")
}

extension LoadedPart.Kind {
  /// "breaker"
  var label: Text {
    switch self {
    case .mainFuse: Text(nl: "hoofdzekering", en: "main fuse")
    case .mainSwitch: Text(nl: "hoofdschakelaar", en: "main switch")
    case .busbar: Text(nl: "rail", en: "busbar")
    case .residualCurrentDevice: Text(nl: "aardlekschakelaar", en: "residual current device")
    case .breaker: Text(nl: "automaat", en: "breaker")
    case .cable: Text(nl: "kabel", en: "cable")
    case .boardSwitch: Text(nl: "hoofdschakelaar onderverdeler", en: "sub-board main switch")
    case .boardBusbar: Text(nl: "rail onderverdeler", en: "sub-board busbar")
    case .workSwitch: Text(nl: "werkschakelaar", en: "work switch")
    case .terminals: Text(nl: "klemmen Net", en: "mains terminals")
    case .solarTerminals: Text(nl: "klemmen Zonnepanelen", en: "PV terminals")
    }
  }
}

extension LoadedPart {
  /// "G7, breaker"
  var label: Text {
    let part = kind.label
    guard let owner = owner?.label else { return part.capitalised }
    return Text(nl: "\(owner), \(part)", en: "\(owner), \(part)")
  }
}

extension Answer<Ampere> {
  /// To a tenth of an ampere, rounded up; "?" if it is not known.
  var tenths: Text {
    value.map { Text(nl: "\($0.upToTenth)", en: "\($0.upToTenth)") } ?? Text(verbatim: "?")
  }
}

extension Ampere {
  fileprivate var upToTenth: Ampere { Ampere(thousandths: (thousandths + 99) / 100 * 100) }
}

extension Answer where Value: Spoken {
  /// The value in words, or that it is not stated.
  var words: Text { value.map { Text(nl: "\($0)", en: "\($0)") } ?? Electricity.unknown }
}

extension LoadedGroup {
  /// "can carry 23 A, voltage change 1.4 V (0.61 %)"
  func cableWords(_ survey: Survey) -> Text {
    let change = survey.voltageChange(of: self).combined(with: survey.relativeVoltageChange(of: self)) {
      volts, share in
      Text(nl: "\(volts) (\(share))", en: "\(volts) (\(share))")
    }
    return Text(
      nl: "belastbaarheid \(ampacity.words); spanningsverlies, bij leveren spanningsstijging \(change.words)",
      en: "can carry \(ampacity.words); voltage drop, when delivering voltage rise \(change.words)")
  }
}

/// One figure of the installation, with its words.
struct KeyFigureValue {
  let figure: KeyFigure
  let title: Text

  /// Nil if the site does not state what it takes to know.
  let value: Text?

  init(_ figure: KeyFigure, of survey: Survey) {
    self.figure = figure
    title = figure.title
    value = figure.value(of: survey)
  }
}

extension KeyFigure {
  var title: Text {
    switch self {
    case .chemistry: Text(nl: "Batterijtype", en: "Battery type")
    case .nominalEnergy: Text(nl: "Capaciteit", en: "Capacity")
    case .usableEnergy: Text(nl: "Bruikbare capaciteit", en: "Usable capacity")
    case .chargingPower: Text(nl: "Laadvermogen", en: "Charging power")
    case .deliveryPower: Text(nl: "Leververmogen", en: "Delivery power")
    case .connection: Text(nl: "Aansluiting", en: "Connection")
    case .totalCurrent: Text(nl: "Stroom van alle Sessy's samen", en: "Current of all Sessys together")
    case .efficiency: Text(nl: "Maximale efficiëntie", en: "Maximum efficiency")
    case .dimensions: Text(nl: "Afmetingen (b × d × h)", en: "Dimensions (w × d × h)")
    case .mass: Text(nl: "Gewicht", en: "Weight")
    case .materials: Text(nl: "Zelf mee te brengen", en: "To bring yourself")
    }
  }

  fileprivate func value(of survey: Survey) -> Text? {
    switch self {
    case .chemistry: Text(nl: "lithium-ijzerfosfaat", en: "lithium iron phosphate")
    case .nominalEnergy: survey.nominalEnergy.spokenWords
    case .usableEnergy: survey.usableEnergy.spokenWords
    case .chargingPower: survey.powerWords(.charging)
    case .deliveryPower: survey.powerWords(.delivering)
    case .connection:
      survey.site.supply.phases.value.map {
        switch $0 {
        case .one: Text(nl: "eenfasig", en: "single-phase")
        case .three: Text(nl: "driefasig", en: "three-phase")
        }
      }
    case .totalCurrent: survey.nominalCurrent.spokenWords
    case .efficiency: Text(nl: "\(survey.figures.efficiency)", en: "\(survey.figures.efficiency)")
    case .dimensions: survey.sizes
    case .mass: survey.mass.spokenWords
    case .materials:
      Text(
        nl: "PVC-buis met klemmen, pluggen en schroeven voor de wand, installatiekabel",
        en: "PVC conduit with clips, plugs and screws for the wall, installation cable")
    }
  }
}

extension Answer where Value: Spoken {
  fileprivate var spokenWords: Text? { value.map { Text(nl: "\($0)", en: "\($0)") } }
}

extension Survey {
  /// The power by the specifications, and what this site lets them reach.
  fileprivate func powerWords(_ direction: Direction) -> Text? {
    nominalPower(direction).spokenWords.map { nominal in
      let reachable = reachablePower(direction).words
      let when =
        direction == .delivering && isDeliveryLessInFullSun
        ? Text(nl: " bij volle zon", en: " in full sun") : Text(nl: "", en: "")
      return Text(
        nl: "\(nominal); hier haalbaar (schatting): \(reachable)\(when)",
        en: "\(nominal); to be reached here (estimate): \(reachable)\(when)")
    }
  }

  /// Whether some Sessy can deliver less while the inverters give all they can.
  private var isDeliveryLessInFullSun: Bool {
    sessys.contains { expectedSettings(of: $0).delivering.value?.cap.isInFullSun == true }
  }

  /// The dimensions of each model that there is.
  fileprivate var sizes: Text? {
    site.sessys.count.combined(with: largeSessyCount) { all, large -> Text in
      let models: [SessyModel] = large == 0 ? [.small] : large == all ? [.large] : [.small, .large]
      return .joined(
        models.map { model in
          let (width, depth, height) = figures.size(of: model)
          return Text(
            nl: "\(model.rawValue): \(width) × \(depth) × \(height)",
            en: "\(model.rawValue): \(width) × \(depth) × \(height)")
        }, by: "; ")
    }.value
  }
}

// In each form of report.

extension Electricity {
  /// For a terminal: a line a part and phase.
  func text(in language: Language, _ ink: Ink) -> String {
    func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
    var lines = [ink.bold("\(Self.heading(language)):")]
    for figure in figures {
      lines.append("  \(figure.title(language)): \((figure.value ?? Self.unknown)(language))")
    }
    lines.append("  \(Self.sumTitle(language)): \(sum(language))")
    for group in cables {
      lines.append("  \(group.label), \(say("kabel", "cable")): \(group.cableWords(survey)(language))")
    }
    for device in devices {
      lines.append(
        "  \(device.label), \(say("DC-lekstroom", "DC leakage")): \(leakage(of: device).words(language))")
    }
    let table = parts.flatMap { part in
      part.loads.map { load in
        [part.label(language), load.conductor.label]
          + Self.flows(load).map { $0(language) } + [part.rating.tenths(language)]
      }
    }
    let headings = columns(language)
    let widths = headings.indices.map { column in
      ([headings] + table).map { $0[column].count }.max() ?? 0
    }
    for row in [headings] + table {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      lines.append("  " + cells.joined(separator: "  ").trimmedAtEnd)
    }
    return lines.joined(separator: "\n")
  }

  func xml(in language: Language, _ xml: inout MarkupWriter) {
    xml.element("electricity") { xml in
      for figure in figures {
        xml.element("figure", ["name": figure.figure.rawValue], figure.value?(language))
      }
      for phase in phases {
        xml.element(
          "sum", ["phase": phase.rawValue, "current": together[phase].most.canonical])
      }
      for group in cables {
        xml.element(
          "cable",
          [
            "group": group.label, "ampacity": group.ampacity.canonical,
            "voltage-change": survey.voltageChange(of: group).canonical,
            "relative-voltage-change": survey.relativeVoltageChange(of: group).canonical,
          ])
      }
      for device in devices {
        xml.element("leakage", ["device": device.label, "direct-current": leakage(of: device).canonical])
      }
      for part in parts {
        xml.element(
          "part",
          [
            "kind": part.kind.rawValue, "of": part.owner?.label,
            "rating": part.rating.canonical,
          ]
        ) { xml in
          for load in part.loads {
            for (direction, flow) in [(Direction.charging, load.charging), (.delivering, load.delivering)] {
              xml.element(
                "load",
                [
                  "conductor": load.conductor.label, "direction": direction.rawValue,
                  "unlimited": flow.unlimited.canonical, "limited": flow.limited.canonical,
                  "by-power": flow.byPower.canonical,
                ])
            }
          }
        }
      }
    }
  }

  static func flows(_ load: LoadedPart.Load) -> [Text] {
    [load.charging, load.delivering].flatMap { [$0.unlimited, $0.limited, $0.byPower].map { $0.tenths } }
  }

  private func columns(_ language: Language) -> [String] {
    [
      Text(nl: "Onderdeel", en: "Part"), Text(nl: "Ader", en: "Conductor"),
      Text(nl: "Laden", en: "Charging"), Text(nl: "laden, begrensd", en: "charging, limited"),
      Text(nl: "laden, bij nominaal vermogen", en: "charging, at rated power"),
      Text(nl: "Leveren", en: "Delivering"), Text(nl: "leveren, begrensd", en: "delivering, limited"),
      Text(nl: "leveren, bij nominaal vermogen", en: "delivering, at rated power"),
      Text(nl: "Belastbaarheid", en: "Rating"),
    ].map { $0(language) }
  }
}

extension Answer where Value: CustomStringConvertible {
  /// The value in the spelling that machines read; nil if it is not known.
  var canonical: String? { value?.description }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
