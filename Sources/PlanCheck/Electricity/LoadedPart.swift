/// A part of the way that the current goes through, with the worst case on each conductor.
public struct LoadedPart: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case mainFuse = "main-fuse"
    case mainSwitch = "main-switch"
    case busbar
    case residualCurrentDevice = "residual-current-device"
    case breaker, cable
    /// The main switch of a sub-board, and its busbar.
    case boardSwitch = "board-switch"
    case boardBusbar = "board-busbar"
    case workSwitch = "work-switch"
    /// The terminals of a Sessy on the mains side, with all that is looped on through them.
    case terminals
    /// The terminals of a Sessy on the PV side.
    case solarTerminals = "solar-terminals"
  }

  public let kind: Kind

  /// The device, the group or the Sessy that it is of; nil of the parts that a house has one of.
  public let owner: NamedPlace?

  /// Where it stands in the site, such as `groups[0].cable`; of terminals: where their Sessy does.
  public let place: Place

  /// What it can carry; nil if the manual and the site set nothing.
  public let rating: Answer<Ampere>
  public let loads: [Load]

  /// What it has to carry on one conductor.
  public struct Load: Sendable {
    public let conductor: Conductor
    public let charging: Flow
    public let delivering: Flow

    /// What can flow through it at most, which the rules hold against what it can carry.
    public let most: Bounds
  }

  public enum Conductor: Sendable, Equatable {
    case phase(Phase)

    /// The neutral of a part with more than one phase: with one, it carries what the phase does.
    case neutral

    /// "L1" or "N"
    public var label: String {
      switch self {
      case .phase(let phase): phase.rawValue
      case .neutral: "N"
      }
    }
  }
}

extension LoadedPart.Load {
  /// Whether a part carries what can flow here at most.
  public func isCarried(by part: LoadedPart) -> Answer<Bool> { most.isCarried(by: part.rating) }
}

extension Survey {
  /// Every part that a Sessy's current goes through, from the main fuse to the terminals.
  public var loadedParts: [LoadedPart] {
    let loaded = groups.filter { $0.isSource.value != false }
    // What is in a sub-board goes through the meter box in its feed.
    let inMeterBox = boards.isEmpty ? loaded : loaded.filter { boards.feed(of: $0.index) == nil }
    let meterBox = site.meterBox
    let mainFuse = site.supply.mainFuse.answer
    let (busbar, unlimited) = (busbarCurrent, unlimitedCurrent)
    func part(
      _ kind: LoadedPart.Kind, at place: Place, _ rating: Answer<Ampere>, most: (Phase) -> Bounds
    ) -> LoadedPart {
      LoadedPart(kind, of: nil, at: place, rating, on: housePhases, most: most) {
        flow($0, on: $1, of: inMeterBox)
      }
    }
    var parts = [
      part(.mainFuse, at: Place[.supply][.mainFuse], mainFuse) { unlimited[$0] },
      part(.mainSwitch, at: Place[.meterBox][.mainSwitch], meterBox.mainSwitch.ratedCurrent.answer) { _ in
        Bounds(mainFuse)
      },
      part(.busbar, at: Place[.meterBox][.busbar], meterBox.busbar.ratedCurrent.answer) { busbar[$0] },
    ]
    for (index, device) in meterBox.residualCurrentDevices.elements.enumerated() {
      var behind = loaded.filter { group in device.groups.elements.contains { $0.index == group.index } }
      if !boards.isEmpty {
        let named = Set(behind.map { $0.index })
        behind.removeAll { boards.isBehind(named, $0.index) }
      }
      // The residual current devices are the first of the protections.
      let current = self.current(through: protections[index])
      // One before consumers alone is told of where it cannot carry what can flow.
      if behind.isEmpty && current.largest.isCarried(by: device.ratedCurrent).value != false { continue }
      let owner = NamedPlace(Place[.meterBox][.residualCurrentDevices][index], device.name.value)
      parts.append(
        LoadedPart(
          .residualCurrentDevice, of: owner, at: owner.place, device.ratedCurrent.answer, on: housePhases,
          neutral: unevenLoad(through: protections[index], of: behind), most: { current[$0] }
        ) {
          flow($0, on: $1, of: behind)
        })
    }
    for group in loaded { parts += self.parts(of: group) + terminals(of: group) + solarCables(of: group) }
    return parts
  }

  /// What some groups come to together on a phase. The Sessys keep that to the main fuse.
  private func flow(_ direction: Direction, on phase: Phase, of groups: some Sequence<LoadedGroup>) -> Flow {
    // Of groups that the site leaves out nobody knows what they carry.
    guard site.groups.isStated else { return .unknown(lacking: FactList(site.groups.id)) }
    var all = Flow.none
    var others = Answer<Ampere>.known(.zero)
    for group in groups {
      all = all + group.flow(direction, on: phase)
      others = others + group.otherCurrent(direction, on: phase)
    }
    return all.kept(to: site.supply.mainFuse, beside: others)
  }

  /// What the neutral of a residual current device carries; nil of one for a single phase, of which the
  /// neutral carries what the phase does.
  private func unevenLoad(
    through protection: ResidualCurrentProtection, of behind: [LoadedGroup]
  ) -> UnevenLoad? {
    guard protection.phases.value?.count != 1 else { return nil }
    func others(_ direction: Direction, _ phase: Phase) -> Answer<Ampere> {
      behind.reduce(.known(.zero)) { $0 + $1.unevenOtherCurrent(direction, on: phase).bare }
    }
    return UnevenLoad(
      flow: { direction, phase in
        behind.reduce(Flow.none) { $0 + $1.unevenFlow(direction, on: phase) }
          .kept(to: self.site.supply.mainFuse.answer.bare, beside: others(direction, phase))
      }, others: others, most: neutralCurrent(through: protection))
  }

  /// The breaker of a group, its cable and its work switch.
  private func parts(of group: LoadedGroup) -> [LoadedPart] {
    let phases = group.knownPhases(in: housePhases)
    let breaker = group.facts.breaker.ratedCurrent.answer
    let uneven =
      group.mayHaveNeutral
      ? UnevenLoad(
        flow: { direction, phase in
          self.kept(
            group.unevenFlow(direction, on: phase), of: group,
            beside: group.unevenOtherCurrent(direction, on: phase))
        }, others: { group.unevenOtherCurrent($0, on: $1) }, most: neutralCurrent(of: group)) : nil
    func part(
      _ kind: LoadedPart.Kind, _ key: Key, _ rating: Answer<Ampere>, neutral: UnevenLoad?,
      most: (Phase) -> Bounds
    ) -> LoadedPart {
      LoadedPart(
        kind, of: group.named, at: group.place[key], rating, on: phases, neutral: neutral, most: most
      ) {
        kept(group.flow($0, on: $1), of: group, beside: group.otherCurrent($0, on: $1))
      }
    }
    let design = designCurrent(of: group)
    let hasNeutralPole = group.breakerSwitchesNeutral.value != false
    var parts = [
      part(.breaker, .breaker, breaker, neutral: hasNeutralPole ? uneven : nil) { design[$0] },
      part(.cable, .cable, group.ampacity, neutral: uneven) { _ in Bounds(breaker) },
    ]
    // A group without Sessys has no work switch of ours.
    if group.hasSessy.value != false && group.facts.workSwitch.isPresent.value != false {
      parts.append(
        part(.workSwitch, .workSwitch, group.facts.workSwitch.ratedCurrent.answer, neutral: uneven) { _ in
          Bounds(breaker)
        })
    }
    if group.hasBoard { parts += self.parts(ofBoardBehind: group) }
    return parts
  }

  /// The main switch of the sub-board behind a group, and its busbar.
  private func parts(ofBoardBehind group: LoadedGroup) -> [LoadedPart] {
    let (phases, board) = (group.knownPhases(in: housePhases), group.facts.board)
    let (breaker, busbar) = (group.facts.breaker.ratedCurrent.answer, busbarCurrent(behind: group))
    func part(
      _ kind: LoadedPart.Kind, _ key: Key, _ rating: Fact<Ampere>, most: (Phase) -> Bounds
    ) -> LoadedPart {
      LoadedPart(
        kind, of: group.named, at: group.place[.board][key], rating.answer, on: phases, most: most
      ) {
        kept(group.flow($0, on: $1), of: group, beside: group.otherCurrent($0, on: $1))
      }
    }
    return [
      part(.boardSwitch, .mainSwitch, board.mainSwitch.ratedCurrent) { _ in Bounds(breaker) },
      part(.boardBusbar, .busbar, board.busbar.ratedCurrent) { busbar[$0] },
    ]
  }

  /// What flows to a group: that of a sub-board its Sessys keep to the main fuse together.
  private func kept(
    _ flow: Flow, of group: LoadedGroup, beside others: @autoclosure () -> Answer<Ampere>
  ) -> Flow {
    group.hasBoard ? flow.kept(to: site.supply.mainFuse, beside: others()) : flow
  }

  /// The phases that there are, or can be.
  private var housePhases: [Phase] { site.supply.phases.value == .one ? [.l1] : Phase.allCases }

  /// The terminals of each Sessy in the loop, the first one first.
  private func terminals(of group: LoadedGroup) -> [LoadedPart] {
    let phases = group.knownPhases(in: housePhases)
    let breaker = group.facts.breaker.ratedCurrent.answer
    let limit = Answer.known(figures.terminalCurrent)
    let loads = terminalLoads(of: group)
    guard let known = loads.value else {
      return unknownTerminals(of: group, lacking: loads.facts, on: phases)
    }
    return known.flatMap { load -> [LoadedPart] in
      let sessy = sessys[load.sessy]
      let mains = LoadedPart(
        .terminals, of: sessy.named, at: sessy.place, limit, on: phases,
        neutral: group.mayHaveNeutral
          ? UnevenLoad(
            flow: { direction, phase in
              Flow(
                direction, sessys: load.sessys[phase].bare, rated: group.rating,
                inverters: load.uneven[phase].bare, breaker: breaker.bare)
            }, others: { $0 == .charging ? .known(.zero) : load.uneven[$1] },
            most: neutralCurrent(through: load, of: group)) : nil,
        most: { current(through: load, of: group, on: $0) }
      ) { direction, phase in
        Flow(
          direction, sessys: load.sessys[phase], rated: group.rating, inverters: load.inverters[phase],
          breaker: breaker)
      }
      let stretches = parts(ofOwn: sessy, on: group, phases) { direction, phase in
        Flow(
          direction, sessys: load.sessys[phase], rated: group.rating, inverters: load.inverters[phase],
          breaker: breaker)
      }
      // A Sessy carries an inverter unless it is known not to.
      let carriesInverter = group.inverters.contains {
        isConnected(site.inverters.elements[$0], to: load.sessy, of: group).value != false
      }
      guard carriesInverter else { return stretches + [mains] }
      let solar = LoadedPart(
        .solarTerminals, of: sessy.named, at: sessy.place, limit, on: phases,
        most: { solarCurrent(through: load, of: group, on: $0) }
      ) { direction, phase in
        Flow(
          direction, sessys: .known(0), rated: group.rating, inverters: load.solar[phase], breaker: breaker)
      }
      return stretches + [mains, solar]
    }
  }

  /// The work switch and the cable that a Sessy has of its own, on the way to it.
  private func parts(
    ofOwn sessy: PlacedSessy, on group: LoadedGroup, _ phases: [Phase], _ flow: (Direction, Phase) -> Flow
  ) -> [LoadedPart] {
    let most = Bounds(group.facts.breaker.ratedCurrent.answer)
    func part(_ kind: LoadedPart.Kind, _ key: Key, _ rating: Answer<Ampere>) -> LoadedPart {
      LoadedPart(kind, of: sessy.named, at: sessy.place[key], rating, on: phases, most: { _ in most }, flow)
    }
    let (cable, workSwitch) = (sessy.facts.cable, sessy.facts.workSwitch)
    return
      (workSwitch.isPresent.value == true
      ? [part(.workSwitch, .workSwitch, workSwitch.ratedCurrent.answer)] : [])
      + (cable.isStated ? [part(.cable, .cable, cable.ampacity(on: group.phases.answer))] : [])
  }

  /// The cables that the inverters on a group have of their own.
  private func solarCables(of group: LoadedGroup) -> [LoadedPart] {
    group.inverters.map { inverters[$0] }.filter { $0.facts.cable.isStated }.map { inverter in
      let phases = site.phases(of: inverter.facts)
      func given(_ phase: Phase) -> Answer<Ampere> {
        site.phaseCurrent(of: inverter.facts, on: phase, at: figures.voltage)
      }
      let breaker = group.facts.breaker.ratedCurrent.answer
      return LoadedPart(
        .cable, of: inverter.named, at: inverter.place[.cable], inverter.facts.cable.ampacity(on: phases),
        on: phases.value.map { known in housePhases.filter { known.contains($0) } } ?? housePhases,
        most: { _ in Bounds(breaker) }
      ) { direction, phase in
        Flow(direction, sessys: .known(0), rated: group.rating, inverters: given(phase), breaker: breaker)
      }
    }
  }

  /// The terminals of Sessys of which the order is not stated: what each loops on is not known.
  private func unknownTerminals(
    of group: LoadedGroup, lacking facts: FactList, on phases: [Phase]
  ) -> [LoadedPart] {
    let flow = Flow.unknown(lacking: facts)
    return group.sessys.flatMap { index -> [LoadedPart] in
      let sessy = sessys[index]
      return parts(ofOwn: sessy, on: group, phases) { _, _ in flow } + [
        LoadedPart(
          .terminals, of: sessy.named, at: sessy.place, .known(figures.terminalCurrent), on: phases,
          most: { _ in Bounds(Answer(nil, facts)) }
        ) { _, _ in flow }
      ]
    }
  }
}

extension LoadedPart {
  fileprivate init(
    _ kind: Kind, of owner: NamedPlace?, at place: Place, _ rating: Answer<Ampere>, on phases: [Phase],
    neutral: UnevenLoad? = nil, most: (Phase) -> Bounds, _ flow: (Direction, Phase) -> Flow
  ) {
    var loads = phases.map {
      Load(
        conductor: .phase($0), charging: flow(.charging, $0), delivering: flow(.delivering, $0),
        most: most($0))
    }
    if let neutral, phases.count > 1 {
      loads.append(
        Load(
          conductor: .neutral, charging: neutral.flow(.charging), delivering: neutral.flow(.delivering),
          most: neutral.most))
    }
    self.init(kind: kind, owner: owner, place: place, rating: rating, loads: loads)
  }
}

/// What some phases have that others need not have: their Sessys, and the inverters that are not
/// on all three. This is what the neutral carries.
private struct UnevenLoad {
  let flow: (Direction, Phase) -> Flow

  /// What the dongles do not limit: what others take while the Sessys charge, and give while they deliver.
  let others: (Direction, Phase) -> Answer<Ampere>
  let most: Bounds

  func flow(_ direction: Direction) -> Flow {
    let charging = PerPhase { flow(.charging, $0) }
    let delivering = PerPhase { flow(.delivering, $0) }
    let solar = PerPhase { others(.delivering, $0).bare }
    let taken = PerPhase { others(.charging, $0).bare }
    func neutral(_ current: (Flow) -> Answer<Ampere>) -> Answer<Ampere> {
      PerPhase { phase in
        PhaseRange.answer(
          direction, charging: current(charging[phase]), delivering: current(delivering[phase]),
          solar: solar[phase], taken: taken[phase])
      }.neutral
    }
    return Flow(
      unlimited: neutral { $0.unlimited }, limited: neutral { $0.limited }, byPower: neutral { $0.byPower })
  }
}

extension LoadedGroup {
  /// What it carries on a phase without its three-phase inverters.
  fileprivate func unevenFlow(_ direction: Direction, on phase: Phase) -> Flow {
    let own = Flow(
      direction, sessys: sessysOnPhase[phase].answer.bare, rated: rating,
      inverters: unevenOwnCurrent[phase].answer.bare,
      taken: storage?.unevenTaken[phase].answer.bare ?? .known(.zero),
      breaker: facts.breaker.ratedCurrent.answer.bare)
    return board.sum(besides: own) { $0.unevenFlow(direction, on: phase) }
  }
}

extension LoadedGroup {
  /// What the dongles do not limit: what others give while the Sessys deliver, and what other batteries take
  /// while they charge.
  fileprivate func otherCurrent(_ direction: Direction, on phase: Phase) -> Answer<Ampere> {
    switch direction {
    case .charging: takenCurrent(on: phase)
    case .delivering: givenCurrent(on: phase)
    }
  }

  fileprivate func unevenOtherCurrent(_ direction: Direction, on phase: Phase) -> Answer<Ampere> {
    switch direction {
    case .charging: unevenTakenCurrent(on: phase)
    case .delivering: unevenGivenCurrent(on: phase)
    }
  }
}

extension Answer {
  /// The value alone: no table says what it rests on, and of hundreds of Sessys that is much.
  fileprivate var bare: Answer<Value> { Answer(value, FactList()) }
}

extension LoadedGroup {
  /// Whether its neutral carries something else than its phase: with one phase it does not.
  fileprivate var mayHaveNeutral: Bool { phases.value?.count != 1 }

  /// Its phases, and those of Sessys and inverters that say another; all that it can have, if they are not
  /// known.
  fileprivate func knownPhases(in house: [Phase]) -> [Phase] {
    guard let own = phases.value else { return house }
    return Phase.allCases.filter { own.contains($0) || isSource(on: $0).value == true }
  }
}
