import PlanCheck

/// A card for each Sessy: which core goes to which terminal, where its bridge stands, and how long
/// to strip.
func terminalCards(of content: ReportContent, in language: Language) -> [Drawing] {
  let survey = content.inspection.survey
  return survey.sessys.map { sessy in
    let builder = TerminalCardBuilder(
      sessy, survey, content.marks.spoken(in: language), content.inspection.conclusion, language)
    return TerminalCardLayout.drawing(of: builder.card, in: language)
  }
}

/// Puts what a site states of the terminals of a Sessy into words.
private struct TerminalCardBuilder {
  let sessy: PlacedSessy
  let survey: Survey
  let findings: NumberedFindings
  let conclusion: Conclusion
  let language: Language

  /// Its group; nil if that is not stated.
  let group: LoadedGroup?
  let place: Place
  let name: String

  init(
    _ sessy: PlacedSessy, _ survey: Survey, _ findings: NumberedFindings, _ conclusion: Conclusion,
    _ language: Language
  ) {
    self.conclusion = conclusion
    self.sessy = sessy
    self.survey = survey
    self.findings = findings
    self.language = language
    group = sessy.facts.group.index.map { survey.groups[$0] }
    place = sessy.place
    name = Sessy.noun(language).before(sessy.label)
  }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  private func words<Value: Spoken>(_ fact: Fact<Value>) -> String {
    fact.value?.spoken(in: language) ?? "?"
  }

  var card: TerminalCard {
    let feeding = feedingCable
    let onward = onwardCable
    let inverters = inverterCables
    let designations = Designations(survey)
    let groupName = group.map { "\($0.label) \(designations.breaker(ofGroup: $0.index))" } ?? "?"
    let designation = designations.sessy(sessy.index)
    let model = sessy.facts.model.value?.rawValue ?? say("model: ?", "model: ?")
    let room = sessy.facts.room.name?.description ?? "?"
    return TerminalCard(
      title: say("Klemmen van \(name) \(designation)", "Terminals of \(name) \(designation)"),
      conclusion: conclusion,
      subtitle: say(
        "\(model), groep \(groupName), ruimte \(room)", "\(model), group \(groupName), room \(room)"),
      description: description([feeding] + onward.cables + inverters, end: onward.end),
      flags: findings.flags(
        at: [place[.group]] + (group.map { [$0.place[.phases]] } ?? [])),
      inverters: inverters,
      noInverter: inverters.isEmpty
        ? say("vrij: geen omvormer op deze Sessy", "free: no inverter here") : nil,
      cables: [feeding] + onward.cables, end: onward.end, active: phase.map(Terminal.mains),
      bridge: bridge, phases: phaseNotes, stripping: stripping,
      notes: [
        say(
          "Gestreept, ?: niet opgegeven; getekend waar het hoort.",
          "Dashed, ?: not stated; drawn where it belongs."), drawnFromText(language),
      ])
  }

  private func named(_ sessy: PlacedSessy) -> String { Sessy.noun(language).before(sessy.label) }

  /// The phase that it is active on.
  private var phase: Phase? { sessy.phase.value }
}

// The cable of the group, to this Sessy and on to the next.

extension TerminalCardBuilder {
  private var housePhases: [Phase] { survey.site.supply.phases.value == .one ? [.l1] : Phase.allCases }

  /// The phases that the cable has a core for; all that it can have, if that is not known.
  private var cablePhases: [Phase] { group?.phases.value?.phases ?? housePhases }

  /// The cable that feeds it: its own, or the group's.
  private var cable: Cable { cable(of: sessy) }

  private func cable(of sessy: PlacedSessy) -> Cable {
    sessy.facts.cable.isStated ? sessy.facts.cable : group?.facts.cable ?? Cable()
  }

  private var cablePlace: Place? {
    sessy.facts.cable.isStated ? place[.cable] : group.map { $0.place[.cable] }
  }

  /// Whether the site states which cores there are, and that there are enough of them.
  private var areCoresKnown: Bool {
    guard let count = cable.cores.value, group?.phases.value != nil else { return false }
    return count >= cablePhases.count + 2
  }

  /// The cores of the group's cable, each at its terminal.
  private var groupCores: [TerminalCore] {
    let side = sessy.facts.feedSide.value
    let isSideKnown = areCoresKnown && side != nil
    // The one phase conductor of a single-phase cable is the one that the Sessy works on.
    let active = cablePhases.count == 1 ? cablePhases.first : phase
    let stated = sessy.facts.terminal.value
    let phases = cablePhases.map { phase -> TerminalCore in
      var (place, isKnown) = (phase, isSideKnown && active != nil)
      if phase == active {
        (place, isKnown) = (stated ?? phase, isKnown && stated != nil)
      } else if let active, phase == stated {
        // Its own terminal is taken: the one that is left is where it can be.
        (place, isKnown) = (active, false)
      }
      return core(
        Core(phase, of: cablePhases), phase.rawValue,
        at: side == .pv ? .solar(place) : .mains(place), isKnown)
    }
    return phases + [
      core(.neutral, "N", at: .neutral, areCoresKnown), core(.earth, "PE", at: .earth, areCoresKnown),
    ]
  }

  /// Whether a rule that counts fails one of these.
  private func fails(_ places: Place...) -> Bool { !findings.flags(at: places).failures.isEmpty }

  /// The cores of the group's cable, those that are wrong with the terminal where they belong: the side of the
  /// mains, and for the phase that the Sessy is active on the terminal of that name.
  private var judgedGroupCores: [TerminalCore] {
    let isSideWrong = fails(place[.feedSide])
    let isTerminalWrong = fails(place[.terminal])
    return zip(groupCores, cablePhases.map(Optional.some) + [nil, nil]).map { core, phase in
      guard let phase, isSideWrong || (isTerminalWrong && phase == self.phase) else { return core }
      let right = Terminal.mains(phase)
      var judged = core
      if core.terminal != right { judged.rightTerminal = right }
      return judged
    }
  }

  private func core(
    _ core: Core, _ name: String, at terminal: Terminal, _ isKnown: Bool
  ) -> TerminalCore {
    TerminalCore(
      terminal: terminal, core: core, name: name + (isKnown ? "" : " ?"), colour: core.colour(language),
      isKnown: isKnown)
  }

  private var cableWords: String { words(of: cable) }

  private func words(of cable: Cable) -> String {
    let cores = cable.cores.value.map(String.init) ?? "?"
    return say(
      "\(cores) × \(words(cable.crossSection))", "\(cores) × \(words(cable.crossSection))")
  }

  /// What the cable has more of than the group needs.
  private var spareCores: String? {
    guard let count = cable.cores.value, group?.phases.value != nil else { return nil }
    let spare = count - cablePhases.count - 2
    guard spare > 0 else { return nil }
    // Of a five-core cable on one phase it is known which are left.
    let names =
      cablePhases.count == 1 && count == 5
      ? [Core.l2, .l3].map { $0.colour(language) }.joined(separator: ", ") : String(spare)
    return say("niet gebruikt: \(names)", "not used: \(names)")
  }

  /// What the brown core is, where it is not that of L1.
  private var brownCore: String? {
    guard cablePhases.count == 1, let phase = cablePhases.first, phase != .l1 else { return nil }
    return brownCoreNote(phase)(language)
  }

  private var feedingCable: TerminalCable {
    let from: String =
      if let before = sessy.facts.fedFrom.index {
        say("van \(named(survey.sessys[before]))", "from \(named(survey.sessys[before]))")
      } else if sessy.facts.fedFrom.isStated || group?.sessyCount.value == 1 {
        if sessy.facts.workSwitch.isPresent.value == true {
          say("van zijn eigen werkschakelaar", "from its own work switch")
        } else if group?.facts.workSwitch.isPresent.value == false {
          say("van de groep: geen werkschakelaar", "from the group: no work switch")
        } else {
          say("van de werkschakelaar", "from the work switch")
        }
      } else {
        say("vanwaar: ?", "from: ?")
      }
    let side: String? =
      switch sessy.facts.feedSide.value {
      case .net?: nil
      case .pv?: say("aan de kant Zonnepanelen", "on the PV side")
      case nil: say("kant: ?", "side: ?")
      }
    let places = [place[.workSwitch]] + (group.map { [$0.place[.workSwitch]] } ?? [])
    return TerminalCable(
      lines: [from, [cableWords, side].compactMap { $0 }.joined(separator: ", "), spareCores, brownCore]
        .compactMap { $0 },
      cores: judgedGroupCores, flags: findings.flags(at: [place[.feedSide], place[.fedFrom]] + places))
  }

  /// The cable to the next Sessy; or the words that there is none.
  private var onwardCable: (cables: [TerminalCable], end: String?) {
    func on(_ words: String, _ cable: Cable, isKnown: Bool) -> TerminalCable {
      let names = cablePhases.map { $0.rawValue } + ["N", "PE"]
      let cores = zip(groupCores, names).map { core($0.core, $1, at: $0.terminal, $0.isKnown && isKnown) }
      return TerminalCable(
        lines: [words, self.words(of: cable)], cores: cores, flags: Flags(language: language))
    }
    if let next = survey.sessys.first(where: { $0.facts.fedFrom.index == sessy.index }) {
      return ([on(say("naar \(named(next))", "to \(named(next))"), cable(of: next), isKnown: true)], nil)
    }
    guard let group, survey.loop(of: group).value != nil else {
      return ([on(say("waarheen: ?", "to: ?"), group?.facts.cable ?? Cable(), isKnown: false)], nil)
    }
    let end =
      group.sessyCount.value == 1
      ? say(
        "Er gaat geen kabel verder: de enige Sessy op deze groep.",
        "No cable goes on: the only Sessy on this group.")
      : say(
        "Er gaat geen kabel verder: de laatste Sessy van de lus.",
        "No cable goes on: the last Sessy of the loop.")
    return ([], end)
  }
}

// The inverters.

extension TerminalCardBuilder {
  /// One for each inverter that is, or may be, on this Sessy; three fit, the last for all that are left.
  private var inverterCables: [TerminalCable] {
    guard survey.site.inverters.isStated else {
      return [
        TerminalCable(
          lines: [say("omvormer: ?", "inverter: ?")],
          cores: inverterCores(SolarInverter(), isKnown: false), flags: Flags(language: language))
      ]
    }
    let here = survey.inverters.indices.filter { isConnected(survey.inverters[$0].facts).value != false }
    let cables = here.map(inverterCable)
    guard cables.count > 3 else { return cables }
    let rest = cables.dropFirst(2)
    return cables.prefix(2) + [
      TerminalCable(
        lines: [say("nog \(rest.count) omvormers", "\(rest.count) more inverters")],
        cores: inverterCores(SolarInverter(), isKnown: false), flags: rest.map { $0.flags }.all(in: language))
    ]
  }

  private func isConnected(_ inverter: SolarInverter) -> Answer<Bool> {
    guard let group else { return inverter.isConnectedToSessy && inverter.sessy.refers(to: sessy.index) }
    return survey.isConnected(inverter, to: sessy.index, of: group)
  }

  private func inverterCable(at index: Int) -> TerminalCable {
    let inverter = survey.inverters[index].facts
    let isHere = isConnected(inverter).value == true
    let label = survey.inverters[index].label
    let named = SolarInverter.noun(language).before(label)
    let from = say("van \(named)", "from \(named)")
    let rating =
      inverter.power.isStated || !inverter.current.isStated
      ? words(inverter.power) : words(inverter.current)
    let size = inverter.units.counts.map { "\($0) × \(rating)" } ?? rating
    let side: String? =
      switch inverter.terminals.value {
      case .pv?, InverterTerminals.none?: nil
      case .net?: say("aan de kant Net", "on the mains side")
      case nil: isHere ? say("kant: ?", "side: ?") : nil
      }
    return TerminalCable(
      lines: [isHere ? from : "\(from): ?", [size, side].compactMap { $0 }.joined(separator: ", ")],
      cores: inverterCores(inverter, isKnown: isHere, at: survey.inverters[index].place[.terminals]),
      flags: findings.flags(at: [survey.inverters[index].place]))
  }

  private func inverterCores(
    _ inverter: SolarInverter, isKnown: Bool, at place: Place? = nil
  ) -> [TerminalCore] {
    let stated = inverter.phases.elements.compactMap { $0.value }
    let phases = stated.isEmpty ? housePhases : Phase.allCases.filter(stated.contains)
    let arePhasesKnown = isKnown && (!stated.isEmpty || housePhases.count == 1)
    let isSideKnown = arePhasesKnown && inverter.terminals.isStated
    let isSideWrong = inverter.terminals.value == .net && place.map { fails($0) } ?? false
    let live = phases.map { phase -> TerminalCore in
      var live = core(
        Core(phase, of: phases), phase.rawValue,
        at: inverter.terminals.value == .net ? .mains(phase) : .solar(phase), isSideKnown)
      if isSideWrong { live.rightTerminal = .solar(phase) }
      return live
    }
    return live + [
      core(.neutral, "N", at: .neutral, isKnown), core(.earth, "PE", at: .earth, isKnown),
    ]
  }
}

// The panels below.

extension TerminalCardBuilder {
  private var bridge: BridgeNote {
    let stated = sessy.facts.bridge.value
    let lines: [String] =
      switch (stated, phase) {
      case (let stated?, let phase?) where stated == phase:
        [say("De brug staat op \(stated): zo hoort het.", "The bridge is on \(stated): as it should be.")]
      case (let stated?, let phase?):
        [
          say("De brug staat op \(stated).", "The bridge is on \(stated)."),
          say("Zet hem op \(phase).", "Move it to \(phase)."),
        ]
      case (let stated?, nil):
        [
          say("De brug staat op \(stated).", "The bridge is on \(stated)."),
          say("Waar hij hoort: ?", "Where it belongs: ?"),
        ]
      case (nil, let phase?):
        [
          say("De stand van de brug: ?", "The position of the bridge: ?"),
          say("Zet hem op \(phase).", "Set it to \(phase)."),
        ]
      case (nil, nil):
        [
          say("De stand van de brug: ?", "The position of the bridge: ?"),
          say("Waar hij hoort: ?", "Where it belongs: ?"),
        ]
      }
    return BridgeNote(
      heading: say("Brug in het rode blokje", "Bridge in the red block"),
      stated: stated.map(Terminal.mains), demanded: phase.map(Terminal.mains), lines: lines,
      flags: findings.flags(at: [place[.bridge]]))
  }

  /// Interpretation, row 16 of the unclear passages: the phase of the house, the terminal, the bridge
  /// and the setting are the same.
  private var phaseNotes: [PhaseNote] {
    func note(_ label: String, _ stated: Fact<Phase>, at place: Place) -> PhaseNote {
      let agrees = stated.combined(with: sessy.phase) { $0 == $1 }.value
      return PhaseNote(
        label: label, stated: words(stated),
        demand: agrees == true ? "" : phase.map { say("moet \($0)", "needs \($0)") } ?? "", agrees: agrees,
        flags: findings.flags(at: [place]))
    }
    let isOnGroup = sessy.phase.combined(with: sessy.groupPhases) { $1.contains($0) }.value
    let ofGroup = sessy.groupPhases.value?.spoken(in: language) ?? "?"
    return [
      PhaseNote(
        label: say("actief op fase", "active on phase"), stated: phase?.rawValue ?? "?",
        demand: isOnGroup == true ? "" : say("de groep: \(ofGroup)", "the group: \(ofGroup)"),
        agrees: isOnGroup, flags: findings.flags(at: [place[.phase]])),
      note(say("klem van de fasedraad", "terminal of the phase"), sessy.facts.terminal, at: place[.terminal]),
      note(say("brug", "bridge"), sessy.facts.bridge, at: place[.bridge]),
      note("active_phase", sessy.facts.settings.activePhase, at: place[.settings][.activePhase]),
    ]
  }

  private var stripping: StrippingNote {
    let conductor: String =
      switch cable.conductor.value {
      case .solid?: say("massief", "solid")
      case .stranded?:
        switch cable.hasFerrules.value {
        case true?: say("soepel, met adereindhulzen", "stranded, with ferrules")
        case false?: say("soepel, zonder adereindhulzen", "stranded, without ferrules")
        case nil: say("soepel, adereindhulzen: ?", "stranded, ferrules: ?")
        }
      case nil: say("massief of soepel: ?", "solid or stranded: ?")
      }
    let figures = survey.figures
    return StrippingNote(
      heading: say("Strippen", "Stripping"), sheath: figures.strippedSheath.spoken(in: language),
      core: say(
        "\(figures.leastBareCore) tot \(figures.mostBareCore) mm",
        "\(figures.leastBareCore) to \(figures.mostBareCore) mm"),
      cores: cablePhases.map { Core($0, of: cablePhases) } + [.neutral, .earth],
      isKnown: areCoresKnown,
      lines: [
        say("\(cableWords), \(conductor)", "\(cableWords), \(conductor)"),
        say(
          "Ten hoogste \(figures.solidCrossSection) massief, of \(figures.strandedCrossSection) soepel met adereindhulzen.",
          "At most \(figures.solidCrossSection) solid, or \(figures.strandedCrossSection) stranded with ferrules."
        ),
      ],
      flags: findings.flags(at: cablePlace.map { [$0] } ?? []))
  }

  private func description(_ cables: [TerminalCable], end: String?) -> String {
    let sentences = cables.map { cable in
      let cores = cable.cores.map { core -> String in
        let side: String =
          switch core.terminal {
          case .solar: say(", kant Zonnepanelen", ", PV side")
          case .mains: say(", kant Net", ", mains side")
          case .neutral, .earth: ""
          }
        let right =
          core.rightTerminal.map {
            switch $0 {
            case .solar:
              say(
                " (fout: hoort op \($0.name), kant Zonnepanelen)", " (wrong: belongs to \($0.name), PV side)")
            default:
              say(" (fout: hoort op \($0.name), kant Net)", " (wrong: belongs to \($0.name), mains side)")
            }
          } ?? ""
        return say(
          "\(core.name), \(core.colour), op \(core.terminal.name)\(side)\(right)",
          "\(core.name), \(core.colour), to \(core.terminal.name)\(side)\(right)")
      }
      return say(
        "Kabel \(cable.lines.joined(separator: ", ")): \(cores.joined(separator: "; ")).",
        "Cable \(cable.lines.joined(separator: ", ")): \(cores.joined(separator: "; ")).")
    }
    let stamp = Graphic.stampWords(conclusion).map { "\($0(language))." }
    return ([stamp].compactMap { $0 } + sentences + [end].compactMap { $0 } + bridge.lines).joined(
      separator: " ")
  }
}

extension String {
  /// A noun and a name: "Sessy S1", but "Sessy-1" as it is.
  fileprivate func before(_ name: String) -> String {
    name.lowercased().hasPrefix(lowercased()) ? name : "\(self) \(name)"
  }
}
