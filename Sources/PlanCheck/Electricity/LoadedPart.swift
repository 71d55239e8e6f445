/// A part of the way that the current goes through, with the worst case on each conductor.
public struct LoadedPart: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case mainFuse = "main-fuse"
    case mainSwitch = "main-switch"
    case busbar
    case residualCurrentDevice = "residual-current-device"
    case breaker, cable
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

extension Survey {
  /// Every part that a Sessy's current goes through, from the main fuse to the terminals.
  public var loadedParts: [LoadedPart] {
    let loaded = groups.filter { $0.isSource.value != false }
    let meterBox = site.meterBox
    let ratings: [(LoadedPart.Kind, place: Place, Answer<Ampere>)] = [
      (.mainFuse, Place[.supply][.mainFuse], site.supply.mainFuse.answer),
      (.mainSwitch, Place[.meterBox][.mainSwitch], meterBox.mainSwitch.ratedCurrent.answer),
      (.busbar, Place[.meterBox][.busbar], meterBox.busbar.ratedCurrent.answer),
    ]
    var parts = ratings.map { kind, place, rating in
      LoadedPart(kind, of: nil, at: place, rating, on: housePhases) { flow($0, on: $1, of: loaded) }
    }
    for (index, device) in meterBox.residualCurrentDevices.elements.enumerated() {
      let behind = loaded.filter { group in device.groups.elements.contains { $0.index == group.index } }
      guard !behind.isEmpty else { continue }
      let owner = NamedPlace(Place[.meterBox][.residualCurrentDevices][index], device.name.value)
      parts.append(
        LoadedPart(
          .residualCurrentDevice, of: owner, at: owner.place, device.ratedCurrent.answer, on: housePhases
        ) {
          flow($0, on: $1, of: behind)
        })
    }
    for group in loaded { parts += self.parts(of: group) + terminals(of: group) }
    return parts
  }

  /// What some groups come to together on a phase. The Sessys keep that to the main fuse.
  private func flow(_ direction: Direction, on phase: Phase, of groups: some Sequence<LoadedGroup>) -> Flow {
    // Of groups that the site leaves out nobody knows what they carry.
    guard site.groups.isStated else { return .unknown(lacking: FactList(site.groups.id)) }
    var all = Flow.none
    var solar = Answer<Ampere>.known(.zero)
    for group in groups {
      all = all + group.flow(direction, on: phase)
      if direction == .delivering { solar = solar + group.inverterCurrent[phase] }
    }
    return all.kept(to: site.supply.mainFuse, beside: solar)
  }

  /// The breaker of a group, its cable and its work switch.
  private func parts(of group: LoadedGroup) -> [LoadedPart] {
    let phases = group.knownPhases(in: housePhases)
    var parts = [
      LoadedPart(
        .breaker, of: group.named, at: group.place[.breaker], group.facts.breaker.ratedCurrent.answer,
        on: phases
      ) {
        group.flow($0, on: $1)
      }
    ]
    // A group without Sessys has no work switch of ours.
    let hasSessy = group.hasSessy.value != false
    let ratings: [(LoadedPart.Kind, key: Key, Answer<Ampere>)] =
      [(.cable, .cable, group.ampacity)]
      + (hasSessy ? [(.workSwitch, .workSwitch, group.facts.workSwitch.ratedCurrent.answer)] : [])
    for (kind, key, rating) in ratings {
      parts.append(
        LoadedPart(
          kind, of: group.named, at: group.place[key], rating, on: phases,
          neutral: UnevenLoad(
            sessys: { group.sessysOnPhase[$0].answer }, rating: group.rating,
            solar: { group.unevenInverterCurrent[$0].answer },
            breaker: group.facts.breaker.ratedCurrent.answer)
        ) {
          group.flow($0, on: $1)
        })
    }
    return parts
  }

  /// The phases that there are, or can be.
  private var housePhases: [Phase] { site.supply.phases.value == .one ? [.l1] : Phase.allCases }

  /// The terminals of each Sessy in the loop, the first one first.
  private func terminals(of group: LoadedGroup) -> [LoadedPart] {
    let phases = group.knownPhases(in: housePhases)
    let breaker = group.facts.breaker.ratedCurrent.answer
    guard let order = loop(of: group).value else { return unknownTerminals(of: group, on: phases) }
    var parts: [LoadedPart] = []
    // From the last one back: what is looped on through a Sessy is what the next carries.
    var sessysBehind = PerPhase { _ in Answer.known(0) }
    var invertersBehind = PerPhase { _ in Answer<Ampere>.known(.zero) }
    var unevenBehind = PerPhase { _ in Answer<Ampere>.known(.zero) }
    for sessy in order.reversed() {
      let solar = PerPhase { phase in
        site.inverterCurrent(on: phase, at: figures.voltage) { isConnected($0, to: sessy, of: group) }
      }
      sessysBehind = PerPhase { phase in
        sessysBehind[phase].combined(with: sessys[sessy].phase) { $0 + ($1 == phase ? 1 : 0) }
      }
      invertersBehind = PerPhase { invertersBehind[$0] + solar[$0] }
      unevenBehind = PerPhase { phase in
        unevenBehind[phase]
          + site.inverterCurrent(on: phase, at: figures.voltage) {
            isConnected($0, to: sessy, of: group) && site.isUneven($0)
          }
      }
      let limit = Answer.known(figures.terminalCurrent)
      // A Sessy carries an inverter unless it is known not to.
      if site.inverters.contains(where: { isConnected($0, to: sessy, of: group) }).value != false {
        parts.append(
          LoadedPart(
            .solarTerminals, of: sessys[sessy].named, at: sessys[sessy].place, limit, on: phases
          ) {
            direction, phase in
            Flow(direction, sessys: .known(0), rated: group.rating, inverters: solar[phase], breaker: breaker)
          })
      }
      parts.append(
        LoadedPart(
          .terminals, of: sessys[sessy].named, at: sessys[sessy].place, limit, on: phases,
          neutral: UnevenLoad(
            sessys: { sessysBehind[$0] }, rating: group.rating, solar: { unevenBehind[$0] }, breaker: breaker)
        ) { direction, phase in
          Flow(
            direction, sessys: sessysBehind[phase], rated: group.rating, inverters: invertersBehind[phase],
            breaker: breaker)
        })
    }
    return parts.reversed()
  }

  /// The terminals of Sessys of which the order is not stated: what each loops on is not known.
  private func unknownTerminals(of group: LoadedGroup, on phases: [Phase]) -> [LoadedPart] {
    let flow = Flow.unknown(lacking: loop(of: group).facts)
    return site.sessys.elements.indices.filter { site.sessys.elements[$0].group.index == group.index }
      .map { sessy in
        LoadedPart(
          .terminals, of: sessys[sessy].named, at: sessys[sessy].place, .known(figures.terminalCurrent),
          on: phases
        ) { _, _ in flow }
      }
  }

  /// Whether an inverter is connected to a Sessy of a group. If the group has but one, it can
  /// be no other.
  public func isConnected(
    _ inverter: SolarInverter, to sessy: Int, of group: LoadedGroup
  ) -> Answer<Bool> {
    let isHere = inverter.group.refers(to: group.index) && inverter.isConnectedToSessy
    if isHere.value == false || (group.sessyCount.value == 1 && !inverter.sessy.isStated) { return isHere }
    return isHere && inverter.sessy.refers(to: sessy)
  }

  /// The Sessys of a group in the order of the loop, from the work switch on. One Sessy alone
  /// need not say that it is the first.
  public func loop(of group: LoadedGroup) -> Answer<[Int]> {
    let members = site.sessys.elements.indices.filter {
      site.sessys.elements[$0].group.index == group.index
    }
    let known = group.sessyCount.map { _ in members }
    guard known.value != nil && members.count > 1 else { return known }
    var order: [Int] = []
    var missing = FactList()
    var next = members.first {
      site.sessys.elements[$0].fedFrom.isStated && site.sessys.elements[$0].fedFrom.index == nil
    }
    while let current = next, order.count < members.count {
      order.append(current)
      next = members.first { site.sessys.elements[$0].fedFrom.index == current }
    }
    for index in members where !order.contains(index) {
      missing = missing + FactList(site.sessys.elements[index].fedFrom.id)
    }
    return order.count == members.count ? known.map { _ in order } : Answer(nil, missing)
  }
}

extension LoadedPart {
  fileprivate init(
    _ kind: Kind, of owner: NamedPlace?, at place: Place, _ rating: Answer<Ampere>, on phases: [Phase],
    neutral: UnevenLoad? = nil, _ flow: (Direction, Phase) -> Flow
  ) {
    var loads = phases.map {
      Load(conductor: .phase($0), charging: flow(.charging, $0), delivering: flow(.delivering, $0))
    }
    if let neutral, phases.count > 1 {
      loads.append(
        Load(
          conductor: .neutral, charging: neutral.flow(.charging), delivering: neutral.flow(.delivering)))
    }
    self.init(kind: kind, owner: owner, place: place, rating: rating, loads: loads)
  }
}

/// What some phases have that others need not have: their Sessys, and the inverters that are not
/// on all three. This is what the neutral carries.
private struct UnevenLoad {
  let sessys: (Phase) -> Answer<Int>
  let rating: SessyRating
  let solar: (Phase) -> Answer<Ampere>
  let breaker: Answer<Ampere>

  func flow(_ direction: Direction) -> Flow {
    let charging = PerPhase { flow(.charging, on: $0) }
    let delivering = PerPhase { flow(.delivering, on: $0) }
    let solar = PerPhase { self.solar($0).bare }
    func neutral(_ current: (Flow) -> Answer<Ampere>) -> Answer<Ampere> {
      PerPhase { phase in
        PhaseRange.answer(
          direction, charging: current(charging[phase]), delivering: current(delivering[phase]),
          solar: solar[phase])
      }.neutral
    }
    return Flow(
      unlimited: neutral { $0.unlimited }, limited: neutral { $0.limited }, byPower: neutral { $0.byPower })
  }

  private func flow(_ direction: Direction, on phase: Phase) -> Flow {
    Flow(
      direction, sessys: sessys(phase).bare, rated: rating, inverters: solar(phase).bare,
      breaker: breaker.bare)
  }
}

extension Answer {
  /// The value alone: no table says what it rests on, and of hundreds of Sessys that is much.
  fileprivate var bare: Answer<Value> { Answer(value, FactList()) }
}

extension LoadedGroup {
  /// Its phases; all that it can have, if they are not known.
  fileprivate func knownPhases(in house: [Phase]) -> [Phase] { phases.value?.phases ?? house }
}
