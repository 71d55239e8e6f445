public import PlanCheck

extension DrawingFile {
  /// One of the manual's eight sheets in general form: what it draws, without the values of a site.
  public init(_ sheet: WiringSheet, by edition: Edition, in language: Language) {
    self.init(
      stem: "sheet-\(sheet.rawValue)",
      content: svgFile(generalDrawing(of: sheet, by: edition.figures, in: language), language))
  }
}

func generalDrawing(of sheet: WiringSheet, by figures: Figures, in language: Language) -> Drawing {
  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }
  let site = sheet.site(group: sheet == .severalSources ? "B" : say("Groep", "Group"))
  let survey = Survey(ofSheet: site, by: figures)
  let builder = SceneBuilder(survey, language, findings: nil)
  let notes: [(label: String, text: String)] = [
    (label: say("Schema", "Sheet"), text: "\(sheet.rawValue): \(sheet.title(language))"),
    (label: say("Let op", "Mind"), text: sheet.note(language)),
  ]
  let circuits = survey.groups.filter { $0.hasSessy.value == true }
  let others = survey.groups.filter { $0.hasSessy.value != true }
  return WiringLayout.drawing(
    of: builder.scene(
      of: Array(circuits), others: Array(others),
      title: say(
        "Schema \(sheet.rawValue): \(sheet.title(language))",
        "Sheet \(sheet.rawValue): \(sheet.title(language))"), titleBlock: notes))
}

extension WiringSheet {
  /// The site that the sheet draws, in the words of a site file. Pole and core counts of sheets
  /// 1, 3, 4 and 6 to 8 are inferred: the manual's pictures are not at hand.
  fileprivate func site(group: String) -> String {
    switch self {
    case .threePhaseInverter:
      Self.threePhase(
        group, inverter: "phases: [L1, L2, L3], at_sessy: Sessy", sessys: ["Sessy: L1"])
    case .singlePhaseInverter:
      Self.threePhase(group, inverter: "phases: [L1], at_sessy: Sessy", sessys: ["Sessy: L1"])
    case .singlePhaseHouse: Self.singlePhase(group, inverter: "phases: [L1], at_sessy: Sessy")
    case .noSolar: Self.singlePhase(group, inverter: nil)
    case .twoOnOnePhase:
      Self.threePhase(
        group, inverter: "phases: [L1, L2, L3], at_sessy: Sessy 2", sessys: ["Sessy 1: L1", "Sessy 2: L1"])
    case .threeOverThreePhases:
      Self.threePhase(
        group, inverter: "phases: [L1, L2, L3], at_sessy: Sessy 3",
        sessys: ["Sessy 1: L1", "Sessy 2: L2", "Sessy 3: L3"])
    case .upToSixWithoutSolar:
      Self.threePhase(
        group, inverter: nil,
        sessys: [
          "Sessy 1: L1", "Sessy 2: L1", "Sessy 3: L2", "Sessy 4: L2", "Sessy 5: L3", "Sessy 6: L3",
        ])
    case .severalSources:
      Self.threePhase(
        group, inverter: "phases: [L1, L2, L3], at_sessy: Sessy", sessys: ["Sessy: L1"], hasOtherSource: true)
    }
  }

  private static func threePhase(
    _ group: String, inverter: String?, sessys: [String], hasOtherSource: Bool = false
  ) -> String {
    let lines = sessys.enumerated().map { index, words in
      let (name, phase) = (words.prefix { $0 != ":" }, words.suffix(2))
      let before = index == 0 ? "work_switch" : String(sessys[index - 1].prefix { $0 != ":" })
      return
        "  - {name: \(name), group: \(group), fed_from: \(before), phase: \(phase), bridge: \(phase), terminal: \(phase), feed_side: net}"
    }
    let other =
      hasOtherSource
      ? """

        - name: A
          phases: [L1, L2, L3]
          breaker: {kind: rcbo, rated_current: 16 A, poles: 4}
      """ : ""
    let inverters =
      (inverter.map { ["  - {name: PV, group: \(group), terminals: pv, \($0)}"] } ?? [])
      + (hasOtherSource ? ["  - {name: PV A, group: A, terminals: none, phases: [L1, L2, L3]}"] : [])
    return """
      supply: {phases: 3, neutral: yes}
      p1_meter: {present: yes}
      groups:
        - name: \(group)
          phases: [L1, L2, L3]
          breaker: {kind: rcbo, rated_current: 16 A, poles: 4}
          cable: {cores: 5}
          work_switch: {present: yes, poles: 4}\(other)
      pv_inverters:\(inverters.isEmpty ? " []" : "\n" + inverters.joined(separator: "\n"))
      sessys:
      \(lines.joined(separator: "\n"))
      """
  }

  private static func singlePhase(_ group: String, inverter: String?) -> String {
    """
    supply: {phases: 1, neutral: yes}
    p1_meter: {present: yes}
    groups:
      - name: \(group)
        phases: [L1]
        breaker: {kind: rcbo, rated_current: 16 A, poles: 2}
        cable: {cores: 3}
        work_switch: {present: yes, poles: 2}
    pv_inverters:\(inverter.map { "\n  - {name: PV, group: \(group), terminals: pv, \($0)}" } ?? " []")
    sessys:
      - {name: Sessy, group: \(group), fed_from: work_switch, phase: L1, bridge: L1, terminal: L1, feed_side: net}
    """
  }

  /// What the sheet's own note asks to mind.
  fileprivate var note: Text {
    switch self {
    case .threePhaseInverter:
      Text(
        nl: "De omvormer staat met drie fasen op de kant Zonnepanelen. De Sessy werkt op één fase.",
        en: "The inverter is on the PV side with three phases. The Sessy works on one phase.")
    case .singlePhaseInverter:
      Text(
        nl:
          "De omvormer staat op één fase. Met een eenfasegroep volstaan een tweepolige aardlekautomaat en drie aders.",
        en: "The inverter is on one phase. On a single-phase group two poles and three cores will do.")
    case .singlePhaseHouse:
      Text(
        nl: "De omvormer staat op dezelfde groep en fase als de Sessy.",
        en: "The inverter is on the same group and phase as the Sessy.")
    case .noSolar:
      Text(
        nl: "De kant Zonnepanelen blijft leeg.", en: "The PV side stays empty.")
    case .twoOnOnePhase:
      Text(
        nl:
          "Twee Sessy's op dezelfde fase. Sessy 2 mag ook op een andere fase. De omvormer zit bij voorkeur op de laatste.",
        en:
          "Two Sessys on the same phase. Sessy 2 may be on another phase, too. The inverter is best put on the last one."
      )
    case .threeOverThreePhases:
      Text(
        nl: "Op elke fase één Sessy. De omvormer zit bij voorkeur op de laatste.",
        en: "One Sessy on each phase. The inverter is best put on the last one.")
    case .upToSixWithoutSolar:
      Text(
        nl: "Tot zes Sessy's, ten hoogste twee op elke fase. Op deze groep komt geen omvormer.",
        en: "Up to six Sessys, two on each phase at most. No inverter goes on this group.")
    case .severalSources:
      Text(
        nl:
          "Wat groep A, groep B en de aansluiting samen kunnen geven, moet elk gedeeld onderdeel kunnen voeren: de aardlekschakelaar en de rail.",
        en:
          "What group A, group B and the main connection can give together, each shared part has to carry: the residual current device and the busbar."
      )
    }
  }
}

extension Survey {
  /// The survey of a site of our own making.
  fileprivate convenience init(ofSheet text: String, by figures: Figures) {
    do {
      let file = SourceFile(path: "sheet.yaml", text: text)
      self.init(of: try Plan(reading: file, isFragment: true), by: figures)
    } catch {
      preconditionFailure("The sheet cannot be read: \(error.all)")
    }
  }
}
