/// How a statement of the manual that shows only once it is built is examined then.
public struct Scrutiny: Sendable {
  /// What it is examined at.
  public enum Scope: Sendable { case house, eachSessy }

  /// Of what it is asked; a Sessy or a house without it is spared.
  public enum Circumstance: CaseIterable, Sendable {
    case always, smallSessy, largeSessy, onWall, byEthernet, onOnePhase
    case p1Meter, p1PortInUse, severalSessys
  }

  public let scope: Scope

  /// How much it matters that it is not in order.
  public let severity: Severity

  /// Whether the manual puts its signal word to it.
  public let isSignalled: Bool

  /// What usually shows it.
  public let method: ExaminationMethod
  public let circumstance: Circumstance

  /// At each Sessy of which something is so.
  public static func ofSessy(
    _ severity: Severity, _ method: ExaminationMethod, when circumstance: Circumstance = .always,
    isSignalled: Bool = false
  ) -> Self {
    Self(
      scope: .eachSessy, severity: severity, isSignalled: isSignalled, method: method,
      circumstance: circumstance)
  }

  /// Once for the house, if something is so of it.
  public static func ofHouse(
    _ severity: Severity, _ method: ExaminationMethod, when circumstance: Circumstance = .always,
    isSignalled: Bool = false
  ) -> Self {
    Self(
      scope: .house, severity: severity, isSignalled: isSignalled, method: method, circumstance: circumstance)
  }
}

extension RegisterRow {
  /// How it is examined in a completed installation; nil if rules or figures deal with it.
  public var scrutiny: Scrutiny? {
    switch place {
    case .rules, .figure: nil
    case .checklist(_, let scrutiny, _), .examination(let scrutiny): scrutiny
    }
  }
}

extension Edition {
  /// What it asks of a site at a stage: of a completed installation, that each statement is examined that
  /// shows there only. Made from the register, and for no plan.
  public func at(_ stage: Stage) -> Edition {
    guard stage == .completed && !isComplete else { return self }
    return completed.value {
      with(chapters + [Chapter(examining: examinations)], settingAside: setAside, isComplete: true)
    }
  }

  func makeExaminations() -> [Rule] {
    register.compactMap { row in
      row.scrutiny.map { Rule(examining: row, $0, citing: sections.section(of: row)) }
    }
  }
}

extension Chapter {
  fileprivate init(examining rules: [Rule]) {
    self.init(nl: "Onderzoek van de opgeleverde installatie", en: "Examination of the completed installation")
    {
      rules
    }
  }
}

extension TableOfContents {
  /// The section that a row of the register is closest to: the one of its number, or of which it is a part.
  fileprivate func section(of row: RegisterRow) -> Section {
    let number = row.section.prefix { $0 != " " && $0 != "/" }
    var part = number.split(separator: ",")[0].split(separator: ".")
    while !part.isEmpty {
      let wanted = part.joined(separator: ".")
      if let section = Section.allCases.first(where: { self[$0].number == wanted }) { return section }
      part.removeLast()
    }
    let chapter = String(number.prefix { $0 != "." && $0 != "," })
    return Section.allCases.first { self[$0].number.split(separator: ".")[0] == chapter } ?? .installation
  }
}

extension Rule {
  /// The demand that a statement of the register was examined, and found to be in order.
  fileprivate convenience init(examining row: RegisterRow, _ scrutiny: Scrutiny, citing section: Section) {
    switch scrutiny.scope {
    case .house:
      self.init(
        examining: row, scrutiny, citing: section, each: Survey.self,
        when: scrutiny.circumstance.ofHouse.map { applies in
          Condition(scrutiny.circumstance.words) { survey, _ in applies(survey) }
        })
    case .eachSessy:
      self.init(
        examining: row, scrutiny, citing: section, each: PlacedSessy.self,
        when: scrutiny.circumstance.ofSessy.map { applies in
          Condition(scrutiny.circumstance.words) { sessy, _ in applies(sessy) }
        })
    }
  }

  private convenience init<Subject: PlanCheck.Subject>(
    examining row: RegisterRow, _ scrutiny: Scrutiny, citing section: Section, each: Subject.Type,
    when condition: Condition<Subject>?
  ) {
    let (asks, point) = (row.asks, row.id)
    let site =
      "stage: completed\n\(scrutiny.circumstance.example)\nexaminations: [{points: [\(point)], in_order:"
    self.init(
      point, scrutiny.severity.consequence, .manual(section),
      scrutiny.isSignalled ? .manual(scrutiny.severity) : .byConsequence, covers: [point],
      nl: "\(asks)", en: "\(asks)",
      fault: Text(nl: "Niet in orde bevonden: \(asks)", en: "Found not to be in order: \(asks)"),
      reason: row.reason
        ?? Text(
          nl: "De handleiding gaat ervan uit dat dit zo is.", en: "The manual takes it that this is so."),
      passing: [Example(stringLiteral: site + " yes}]")],
      failing: [Example(stringLiteral: site + " ↓no}]")],
      each: Subject.self, when: condition
    ) {
      Requirement<Subject>(
        Text(nl: "in orde bevonden", en: "found to be in order"),
        holds: { subject, survey in survey.isInOrder(point, at: subject.named) },
        remedy: Text(
          nl: "Breng dit in orde, en onderzoek het opnieuw.", en: "Put this right, and examine it again."))
    }
  }
}

extension RegisterRow {
  /// Why a person has to see to it.
  fileprivate var reason: Text? { if case .checklist(_, _, let reason) = place { reason } else { nil } }
}

extension Severity {
  /// The consequence that has it.
  fileprivate var consequence: Consequence {
    switch self {
    case .danger: .fireOrShock
    case .caution: .injury
    case .notice: .damage
    case .performance: .stops
    case .advice: .paperwork
    }
  }
}

extension Scrutiny.Circumstance {
  fileprivate var words: Text {
    switch self {
    case .always: Text(nl: "altijd", en: "always")
    case .smallSessy: Text(nl: "het is een Sessy van 5 kWh", en: "it is a Sessy of 5 kWh")
    case .largeSessy: Text(nl: "het is een Sessy van 10 kWh", en: "it is a Sessy of 10 kWh")
    case .onWall: Text(nl: "de Sessy hangt aan de wand", en: "the Sessy hangs on the wall")
    case .byEthernet:
      Text(nl: "de dongel is met ethernet verbonden", en: "the dongle is connected by Ethernet")
    case .onOnePhase: Text(nl: "de groep heeft één fase", en: "the group has one phase")
    case .p1Meter: Text(nl: "er is een P1-meter", en: "there is a P1 meter")
    case .p1PortInUse:
      Text(
        nl: "er is een P1-meter op een poort die al in gebruik was",
        en: "there is a P1 meter on a port that was in use already")
    case .severalSessys: Text(nl: "er zijn meerdere Sessy's", en: "there are several Sessys")
    }
  }

  /// Whether it is so of a Sessy; nil if it is of each.
  fileprivate var ofSessy: (@Sendable (PlacedSessy) -> Answer<Bool>)? {
    switch self {
    case .smallSessy: { $0.facts.model == .small }
    case .largeSessy: { $0.facts.model == .large }
    case .onWall: { $0.facts.mounting == .wall }
    case .byEthernet: { $0.facts.dongle.connection == .ethernet }
    case .onOnePhase: { $0.groupPhases.map { equate($0.count, .equal, 1) } }
    case .always, .p1Meter, .p1PortInUse, .severalSessys: nil
    }
  }

  /// Whether it is so of the house; nil if it is of each.
  fileprivate var ofHouse: (@Sendable (Survey) -> Answer<Bool>)? {
    switch self {
    case .p1Meter: { $0.site.hasP1Meter }
    case .p1PortInUse: { $0.site.hasP1Meter && $0.site.meter.isPortInUse == true }
    case .severalSessys: { $0.site.sessys.count > 1 }
    case .always, .smallSessy, .largeSessy, .onWall, .byEthernet, .onOnePhase: nil
    }
  }

  /// A site of which it is so.
  fileprivate var example: String {
    switch self {
    case .always: "sessys: [{name: S1}]"
    case .smallSessy: "sessys: [{model: 5 kWh}]"
    case .largeSessy: "sessys: [{model: 10 kWh}]"
    case .onWall: "sessys: [{mounting: wall}]"
    case .byEthernet: "sessys: [{dongle: {connection: ethernet}}]"
    case .onOnePhase: "groups: [{name: G1, phases: [L1]}]\nsessys: [{group: G1}]"
    case .p1Meter: "p1_meter: {present: yes}\nsessys: [{name: S1}]"
    case .p1PortInUse: "p1_meter: {present: yes, port_in_use: yes}\nsessys: [{name: S1}]"
    case .severalSessys: "sessys: [{name: S1}, {name: S2}]"
    }
  }
}
