import PlanCheck

/// Puts what a site states into the words of its wiring diagram.
struct SceneBuilder {
  let survey: Survey
  let site: Site
  let language: Language
  private let findings: NumberedFindings?
  let designations: Designations

  /// What stands for a value that is not stated: nothing in a sheet in general form.
  private let unknown: String

  /// A sheet in general form has no findings, and states no values on purpose.
  init(_ survey: Survey, _ language: Language, findings: NumberedFindings?) {
    self.survey = survey
    self.language = language
    self.findings = findings
    site = survey.site
    unknown = findings == nil ? "" : "?"
    designations = Designations(survey)
  }

  private var isGeneral: Bool { findings == nil }

  /// The scene of these groups, with these other groups beside them.
  func scene(
    of circuits: [LoadedGroup?], others: [LoadedGroup], title: String, titleBlock: TitleBlock?,
    notes: [String]
  ) -> WiringScene {
    let drawn = circuits.map { circuit($0) }
    let devices = site.meterBox.residualCurrentDevices.elements.indices.map(device)
    return WiringScene(
      title: title, description: description(of: drawn, titleBlock?.conclusion ?? .conforms),
      mainFuse: mainFuse, meter: meter,
      meterReader: meterReader, mainSwitch: mainSwitch, busbar: busbar, devices: devices,
      circuits: drawn, others: others.map { circuit($0, isBrief: true) }, titleBlock: titleBlock,
      notes: notes, legend: legend, language: language)
  }

  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  func words<Value: Spoken>(_ fact: Fact<Value>) -> String {
    fact.value?.spoken(in: language) ?? unknown
  }

  func poles(_ fact: Fact<Int>) -> String {
    let count = fact.value.map(String.init) ?? unknown
    return count.isEmpty ? "" : say("\(count)-polig", "\(count)-pole")
  }

  /// The words that there are, on a line.
  func line(_ words: String...) -> String { words.filter { !$0.isEmpty }.joined(separator: ", ") }

  func flags(_ places: Place..., except others: [Place] = []) -> Flags {
    findings?.flags(at: places, except: others) ?? Flags(language: language)
  }

  func apparatus(
    _ lines: String..., isKnown: Bool, flags: Flags? = nil, as designation: String? = nil
  ) -> Apparatus {
    apparatus(lines, isKnown: isKnown, flags: flags, as: designation)
  }

  private func apparatus(
    _ lines: [String], isKnown: Bool, flags: Flags?, as designation: String? = nil
  ) -> Apparatus {
    Apparatus(
      lines: lines.filter { !$0.isEmpty }, isKnown: isKnown || isGeneral,
      flags: flags ?? Flags(language: language), designation: isGeneral ? nil : designation)
  }
}

// The meter box.

extension SceneBuilder {
  var mainFuse: Apparatus {
    let supply = site.supply
    let count = supply.phases.value.map { "\($0.rawValue) × " } ?? (isGeneral ? "" : "? × ")
    let neutral =
      supply.hasNeutral.value == false ? say("zonder nul", "without neutral") : ""
    return apparatus(
      say("hoofdzekering", "main fuse"), isGeneral ? "" : "\(count)\(words(supply.mainFuse))", neutral,
      isKnown: supply.mainFuse.isStated && supply.phases.isStated, flags: flags(Place[.supply]),
      as: Designations.mainFuse)
  }

  var meter: Apparatus {
    apparatus(
      say("slimme meter", "smart meter"), isKnown: true, flags: flags(Place[.smartMeter]),
      as: Designations.meter)
  }

  var meterReader: Apparatus {
    let isCT = site.isReadByCT.value == true
    let meter = site.meter
    let connection =
      switch isCT ? site.ctMeter.connection.value : meter.connection.value {
      case .wifi?: say("via wifi", "by Wi-Fi")
      case .ethernet?: say("via een netwerkkabel", "by Ethernet")
      case nil: isGeneral ? "" : say("wifi of kabel: ?", "Wi-Fi or cable: ?")
      }
    let isThere = isCT ? true : meter.isPresent.value
    return apparatus(
      isCT ? say("Sessy CT-meter", "Sessy CT meter") : say("Sessy P1-meter", "Sessy P1 meter"),
      isThere == false ? say("niet aanwezig", "not present") : connection,
      isThere == false ? "" : say("voeding 5 V, 1 A", "supply 5 V, 1 A"),
      isKnown: isThere != nil,
      flags: flags(Place[isCT ? .ctMeter : .p1Meter], Place[.network]))
  }

  var mainSwitch: Apparatus {
    let mainSwitch = site.meterBox.mainSwitch
    return apparatus(
      say("hoofdschakelaar", "main switch"), line(words(mainSwitch.ratedCurrent), poles(mainSwitch.poles)),
      isKnown: mainSwitch.ratedCurrent.isStated && mainSwitch.poles.isStated,
      flags: flags(Place[.meterBox][.mainSwitch]), as: Designations.mainSwitch)
  }

  var busbar: Apparatus {
    let busbar = site.meterBox.busbar
    let sums = site.supply.phases.value == .one ? [Phase.l1] : Phase.allCases
    let hasSeveral = survey.sourceCount.value.map { $0 > 1 } ?? false
    let together = survey.busbarCurrent
    let sum =
      isGeneral
      ? [say("ten minste de som: aansluiting + A + B", "at least the sum: connection + A + B")]
      : [
        "\(Electricity.sumTitle.uncapitalised(language)):",
        list(sums.map { "\($0.rawValue) \(together[$0].most.tenths(language))" }),
      ]
    return apparatus(
      [line(say("rail", "busbar"), words(busbar.ratedCurrent))] + (hasSeveral ? sum : []),
      isKnown: busbar.ratedCurrent.isStated, flags: flags(Place[.meterBox][.busbar]))
  }

  private func list(_ words: [String]) -> String { words.joined(separator: "; ") }

  func device(at index: Int) -> Apparatus {
    let device = site.meterBox.residualCurrentDevices.elements[index]
    let place = Place[.meterBox][.residualCurrentDevices][index]
    return apparatus(
      device.name.value?.description ?? say("aardlekschakelaar", "RCD"),
      line(words(device.ratedCurrent), poles(device.poles)),
      line(words(device.ratedResidualCurrent), type(device.type)),
      isKnown: device.ratedCurrent.isStated && device.ratedResidualCurrent.isStated
        && device.type.isStated,
      flags: flags(place), as: designations.residualCurrentDevice(index))
  }

  func type(_ type: Fact<ResidualCurrentType>) -> String {
    let word = type.value?.rawValue ?? unknown
    return word.isEmpty ? "" : say("type \(word)", "type \(word)")
  }
}

// A group.

extension SceneBuilder {
  /// No group stands for the Sessys and inverters of which the group is not stated.
  func circuit(_ group: LoadedGroup?, isBrief: Bool = false) -> Circuit {
    let facts = group?.facts ?? Group()
    let (order, isOrderKnown) = order(of: group)
    let inverters = survey.inverters.enumerated().filter { $0.element.facts.group.index == group?.index }
    let onSessys = order.map { sessy in inverters.filter { isConnected($0.element.facts, to: sessy, order) } }
    let taken = Set(onSessys.flatMap { $0.map { $0.offset } })
    return Circuit(
      breaker: breaker(of: group, isBrief: isBrief), kind: kind(of: facts.breaker),
      device: group.flatMap { group in
        site.meterBox.residualCurrentDevices.elements.firstIndex { device in
          device.groups.elements.contains { $0.index == group.index }
        }
      },
      phases: group?.phases.value?.phases ?? (site.supply.phases.value == .one ? [.l1] : Phase.allCases),
      cable: cable(facts.cable, of: group), workSwitch: workSwitch(facts.workSwitch, of: group),
      hasWorkSwitch: facts.workSwitch.isPresent.value, switchPoles: facts.workSwitch.poles.value,
      sessys: zip(order, onSessys).map { index, inverters in
        sessy(
          survey.sessys[index], inverters.map { inverter($0.element, at: $0.offset) },
          feed: site.sessys.elements[index].fedFrom.index.flatMap { order.firstIndex(of: $0) })
      },
      isOrderKnown: isOrderKnown,
      inverters: inverters.filter { !taken.contains($0.offset) }.map {
        inverter($0.element, at: $0.offset, isBesideSessys: !order.isEmpty)
      },
      batteries: batteries(on: group),
      conductorCount: group?.phases.value.map { $0.phases.count + 1 })
  }

  private func batteries(on group: LoadedGroup?) -> [Apparatus] {
    guard let group else { return [] }
    return site.batteries.elements.enumerated().filter { $0.element.group.index == group.index }.map {
      apparatus(
        $0.element.name.value?.description ?? say("andere batterij", "other battery"),
        words($0.element.power), isKnown: $0.element.power.isStated,
        flags: flags(Place[.batteries][$0.offset]))
    }
  }

  /// The Sessys of a group from the work switch on; in the order of the file if it is not known.
  private func order(of group: LoadedGroup?) -> (order: [Int], isKnown: Bool) {
    let members = site.sessys.elements.indices.filter { site.sessys.elements[$0].group.index == group?.index }
    guard let group else { return (members, false) }
    return survey.loop(of: group).value.map { ($0, true) } ?? (members, members.count < 2)
  }

  /// Whether an inverter stands on a Sessy of its group: as stated, or because there is but one.
  private func isConnected(_ inverter: SolarInverter, to sessy: Int, _ members: [Int]) -> Bool {
    guard inverter.isConnectedToSessy.value != false else { return false }
    return inverter.sessy.isStated
      ? inverter.sessy.index == sessy : inverter.isConnectedToSessy.value == true && members.count == 1
  }

  func kind(of breaker: Breaker) -> BreakerKind? {
    breaker.kind.value ?? (breaker.type.isStated || breaker.ratedResidualCurrent.isStated ? .rcbo : nil)
  }

  private func breaker(of group: LoadedGroup?, isBrief: Bool) -> Apparatus {
    guard let group else {
      return apparatus(say("groep niet opgegeven", "group not stated"), isKnown: false)
    }
    let (breaker, here) = (group.facts.breaker, group.place)
    let curve = breaker.curve.value?.rawValue ?? (isGeneral ? "" : "?")
    let rated = line("\(curve) \(words(breaker.ratedCurrent))".trimmedAtStart, poles(breaker.poles))
    let kind = kind(of: breaker)
    let residual =
      kind == .rcbo ? line(words(breaker.ratedResidualCurrent), type(breaker.type)) : ""
    // The symbol tells what it is, too: beside the others there is more to say of the group.
    let what: String =
      switch kind {
      case _ where isBrief: group.facts.purpose.value ?? ""
      case .rcbo?: say("aardlekautomaat", "RCBO")
      case .mcb?: say("installatieautomaat", "breaker")
      case nil: isGeneral ? "" : say("automaat: ?", "breaker: ?")
      }
    // The sheet has one busbar: what is not on it, words have to tell.
    let place = survey.feed(of: group) == nil ? "" : say("in onderverdeler", "on sub-board")
    return apparatus(
      group.label, what, rated, residual, place,
      group.hasBoard ? say("→ onderverdeler", "→ sub-board") : "",
      isKnown: kind != nil && breaker.ratedCurrent.isStated,
      flags: flags(here, except: [here[.cable], here[.workSwitch]]),
      as: designations.breaker(ofGroup: group.index))
  }

  /// "5 × 2.5 mm²"
  private func size(of cable: Cable) -> String {
    let cores = cable.cores.value.map(String.init) ?? unknown
    return [cores, words(cable.crossSection)].filter { !$0.isEmpty }.joined(separator: " × ")
  }

  private func cable(_ cable: Cable, of group: LoadedGroup?) -> Apparatus {
    let cores = cable.cores.value.map(String.init) ?? unknown
    let section = words(cable.crossSection)
    let size = size(of: cable)
    let conductor: String =
      switch cable.conductor.value {
      case .solid?: say("massief", "solid")
      case .stranded?:
        cable.hasFerrules.value == true
          ? say("soepel, adereindhulzen", "stranded, ferrules") : say("soepel", "stranded")
      case nil: ""
      }
    let phases = group?.phases.value?.phases ?? []
    let brown = phases.count == 1 && phases[0] != .l1 ? brownCoreNote(phases[0])(language) : ""
    let sizeLine =
      isGeneral && section.isEmpty && !cores.isEmpty ? say("\(cores) aders", "\(cores) cores") : size
    return apparatus(
      say("kabel", "cable"), sizeLine,
      line(words(cable.length), cable.method.value?.rawValue ?? "", conductor), brown,
      isKnown: cable.crossSection.isStated && cable.cores.isStated,
      flags: group.map { flags($0.place[.cable]) }, as: group.map { designations.cable(ofGroup: $0.index) })
  }

  private func workSwitch(_ workSwitch: WorkSwitch, of group: LoadedGroup?) -> Apparatus {
    let isThere = workSwitch.isPresent.value
    let rating = isThere == false ? "" : line(words(workSwitch.ratedCurrent), poles(workSwitch.poles))
    return apparatus(
      isThere == false
        ? say("geen werkschakelaar", "no work switch") : say("werkschakelaar", "work switch"), rating,
      isKnown: isThere != nil, flags: group.map { flags($0.place[.workSwitch]) },
      as: isThere == false ? nil : group.map { designations.workSwitch(ofGroup: $0.index) })
  }
}

// What is on a group.

extension SceneBuilder {
  private func sessy(_ sessy: PlacedSessy, _ inverters: [InverterScene], feed: Int?) -> SessyScene {
    let (facts, place) = (sessy.facts, sessy.place)
    let room = facts.room.name?.description ?? (isGeneral ? "" : say("ruimte: ?", "room: ?"))
    let phase = sessy.phase.value
    let active =
      phase.map { say("actief op \($0.rawValue)", "active on \($0.rawValue)") }
      ?? (isGeneral ? "" : say("actief op: ?", "active on: ?"))
    let bridge =
      facts.bridge.value.map { say("brug op \($0.rawValue)", "bridge on \($0.rawValue)") }
      ?? (isGeneral ? "" : say("brug: ?", "bridge: ?"))
    return SessyScene(
      apparatus: apparatus(
        sessy.label,
        line(facts.model.value?.rawValue ?? (isGeneral ? "" : say("model: ?", "model: ?")), room),
        active, bridge,
        facts.cable.isStated
          ? say("eigen kabel \(size(of: facts.cable))", "own cable \(size(of: facts.cable))") : "",
        facts.workSwitch.isPresent.value == true
          ? say("eigen werkschakelaar", "own work switch") + " "
            + line(words(facts.workSwitch.ratedCurrent), poles(facts.workSwitch.poles)) : "",
        isKnown: true,
        flags: flags(place, except: Self.placement.map { place[$0] }), as: designations.sessy(sessy.index)),
      phase: phase, bridge: facts.bridge.value,
      terminal: facts.terminal.value ?? (isGeneral ? phase : nil), feedSide: facts.feedSide.value,
      feed: feed, inverters: inverters)
  }

  /// What the drawing of the room shows.
  private static let placement: [Key] = [
    .room, .mounting, .wall, .fixedToWall, .feet, .struts, .freeSpace, .directSun, .aboveHeater,
    .abovePvInverter, .heatSourceNear, .applianceSpaceKept,
  ]

  private func inverter(
    _ inverter: PlacedInverter, at index: Int, isBesideSessys: Bool = false
  ) -> InverterScene {
    let facts = inverter.facts
    let stated = facts.phases.elements.compactMap { $0.value }
    let phases = stated.isEmpty && site.supply.phases.value == .one ? [.l1] : stated
    let names = phases.isEmpty ? unknown : phases.map { $0.rawValue }.joined(separator: "+")
    let rating = facts.power.isStated || !facts.current.isStated ? words(facts.power) : words(facts.current)
    let size = facts.units.counts.map { "\($0) × \(rating)" } ?? rating
    let place: String =
      switch facts.terminals.value {
      case InverterTerminals.none? where isBesideSessys: say("naast de Sessy's", "beside the Sessys")
      case _ where isBesideSessys: say("op welke Sessy: ?", "on which Sessy: ?")
      case .net?: say("aan de kant Net", "on the mains side")
      default: ""
      }
    return InverterScene(
      apparatus: apparatus(
        facts.name.value?.description ?? say("omvormer", "inverter"), line(size, names), place,
        facts.cable.isStated
          ? say("PV-kabel \(self.size(of: facts.cable))", "PV cable \(self.size(of: facts.cable))") : "",
        isKnown: !phases.isEmpty && (facts.power.isStated || facts.current.isStated),
        flags: flags(Place[.pvInverters][index]), as: designations.inverter(index)),
      phases: phases,
      terminals: facts.terminals.value
        ?? facts.isConnectedToSessy.value.map { $0 ? .pv : InverterTerminals.none })
  }

  /// The groups and what is on them, in sentences.
  private func description(of circuits: [Circuit], _ conclusion: Conclusion) -> String {
    let stamp = Graphic.stampWords(conclusion).map { "\($0(language)). " } ?? ""
    let box = [mainFuse, meter, mainSwitch, busbar].map { $0.lines.joined(separator: ", ") }
    return stamp + box.joined(separator: "; ") + ". "
      + circuits.map { circuit in
        let sessys = circuit.sessys.map { sessy in
          ([sessy.apparatus] + sessy.inverters.map { $0.apparatus }).map { $0.lines.joined(separator: ", ") }
            .joined(separator: say(", met ", ", with "))
        }
        let parts = [circuit.breaker, circuit.cable, circuit.workSwitch].map {
          $0.lines.joined(separator: ", ")
        }
        return (parts + sessys).joined(separator: "; ") + "."
      }.joined(separator: " ")
  }

  private var legend: WiringLegend {
    WiringLegend(
      breaker: say("automaat", "breaker"),
      residualCurrentDevice: say("aardlekschakelaar", "residual current device"),
      rcbo: say("aardlekautomaat", "RCBO"), loadSwitch: say("lastscheider", "switch-disconnector"),
      bridge: say("stand van de brug", "position of the bridge"),
      earthRail: say("aardrail", "earth rail"), notStated: say("? niet opgegeven", "? not stated"))
  }
}

extension String {
  fileprivate var trimmedAtStart: String { String(drop { $0 == " " }) }
}
