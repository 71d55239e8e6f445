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
  let site = sheet.site(
    group: Name(of: sheet == .severalSources ? "B" : say("Groep", "Group")), by: figures)
  let survey = Survey(ofSheet: site, by: figures)
  let builder = SceneBuilder(survey, language, findings: nil)
  let circuits = survey.groups.filter { $0.hasSessy.value == true }.map { Optional($0) }
  let others = survey.groups.filter { $0.hasSessy.value != true }
  let drawings = WiringLayout.drawings(
    of: builder.scene(
      of: circuits, others: others,
      title: say(
        "Schema \(sheet.rawValue): \(sheet.title(language))",
        "Sheet \(sheet.rawValue): \(sheet.title(language))"), titleBlock: nil,
      notes: [say("Let op: \(sheet.note(language))", "Mind: \(sheet.note(language))")]))
  return drawings[0]
}

extension WiringSheet {
  /// The site that the sheet draws. Pole and core counts of sheets 1, 3, 4 and 6 to 8 are inferred:
  /// the manual's pictures are not at hand.
  fileprivate func site(group: Name, by figures: Figures) -> Site {
    var site = Site()
    site.supply.hasNeutral.set(true)
    site.meter.isPresent.set(true)
    let all = Phase.allCases
    switch self {
    case .threePhaseInverter: site.draw(group, by: figures, on: all, inverter: all, sessys: [.l1])
    case .singlePhaseInverter: site.draw(group, by: figures, on: all, inverter: [.l1], sessys: [.l1])
    case .singlePhaseHouse: site.draw(group, by: figures, on: [.l1], inverter: [.l1], sessys: [.l1])
    case .noSolar: site.draw(group, by: figures, on: [.l1], inverter: nil, sessys: [.l1])
    case .twoOnOnePhase: site.draw(group, by: figures, on: all, inverter: all, sessys: [.l1, .l1])
    case .threeOverThreePhases: site.draw(group, by: figures, on: all, inverter: all, sessys: all)
    case .upToSixWithoutSolar:
      site.draw(group, by: figures, on: all, inverter: nil, sessys: [.l1, .l1, .l2, .l2, .l3, .l3])
    case .severalSources:
      site.draw(group, by: figures, on: all, inverter: all, sessys: [.l1])
      site.drawSource("A", by: figures, on: all)
    }
    return site
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

extension Name {
  /// A name of our own making.
  fileprivate init(of word: String) {
    guard let name = Name(word) else { preconditionFailure("a name of our own is a name") }
    self = name
  }
}

extension Site {
  /// A group with its Sessys in a loop, each active on its phase, and an inverter at the last one.
  fileprivate mutating func draw(
    _ name: Name, by figures: Figures, on phases: [Phase], inverter: [Phase]?, sessys active: [Phase]
  ) {
    supply.phases.set(phases.count == 1 ? .one : .three)
    var group = Group()
    group.name.set(name)
    group.phases.set(phases.map { Fact($0) })
    group.breaker.draw(figures.groupCurrent, poles: phases.count + 1)
    group.cable.cores.set(phases.count + 2)
    group.workSwitch.isPresent.set(true)
    group.workSwitch.poles.set(phases.count + 1)
    groups.append(group)

    sessys.set([])
    for (index, phase) in active.enumerated() {
      var sessy = Sessy()
      sessy.name.set(Name(of: active.count == 1 ? "Sessy" : "Sessy \(index + 1)"))
      sessy.group.set(name)
      sessy.fedFrom.set(sessys.elements.last?.name.value ?? Predecessor.workSwitch)
      sessy.phase.set(phase)
      sessy.bridge.set(phase)
      sessy.terminal.set(phase)
      sessy.feedSide.set(.net)
      sessys.append(sessy)
    }
    inverters.set([])
    guard let inverter, let last = sessys.elements.last?.name.value else { return }
    var solar = SolarInverter()
    solar.name.set(Name(of: "PV"))
    solar.group.set(name)
    solar.sessy.set(last)
    solar.terminals.set(.pv)
    solar.phases.set(inverter.map { Fact($0) })
    inverters.append(solar)
  }

  /// A group with nothing but an inverter.
  fileprivate mutating func drawSource(_ word: String, by figures: Figures, on phases: [Phase]) {
    var group = Group()
    group.name.set(Name(of: word))
    group.phases.set(phases.map { Fact($0) })
    group.breaker.draw(figures.groupCurrent, poles: phases.count + 1)
    groups.append(group)
    var solar = SolarInverter()
    solar.name.set(Name(of: "PV \(word)"))
    solar.group.set(Name(of: word))
    solar.terminals.set(InverterTerminals.none)
    solar.phases.set(phases.map { Fact($0) })
    inverters.append(solar)
  }
}

extension Breaker {
  fileprivate mutating func draw(_ current: Ampere, poles count: Int) {
    kind.set(.rcbo)
    ratedCurrent.set(current)
    poles.set(count)
  }
}

extension Survey {
  /// Of a site that we made ourselves: it can be linked.
  fileprivate convenience init(ofSheet site: Site, by figures: Figures) {
    do {
      self.init(of: try Plan(of: site), by: figures)
    } catch {
      preconditionFailure("the site of a sheet can be linked")
    }
  }
}
