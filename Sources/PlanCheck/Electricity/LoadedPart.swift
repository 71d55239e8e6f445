/// A part of the way that the current goes through, with the worst case on each phase.
public struct LoadedPart: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
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

  /// What the site calls the device, the group or the Sessy that it is of.
  public let name: String

  /// Where it stands in the site, such as `groups[0].cable`; of terminals: where their Sessy does.
  public let place: String

  /// What it can carry; nil if the manual and the site set nothing.
  public let rating: Answer<Ampere>
  public let loads: [Load]

  /// What it has to carry on one phase.
  public struct Load: Sendable {
    public let phase: Phase
    public let charging: Flow
    public let delivering: Flow
  }
}

extension Survey {
  /// Every part that a Sessy's current goes through, from the busbar to the terminals.
  public var loadedParts: [LoadedPart] {
    var parts: [LoadedPart] = []
    let loaded = groups.filter { $0.isSource.value != false }
    parts.append(
      LoadedPart(
        .busbar, "", at: "meter_box.busbar", site.meterBox.busbar.ratedCurrent.answer, on: housePhases
      ) { direction, phase in loaded.reduce(.none) { $0 + $1.flow(direction, on: phase) } })
    for (index, device) in site.meterBox.residualCurrentDevices.elements.enumerated() {
      let behind = loaded.filter { group in device.groups.elements.contains { $0.index == group.index } }
      guard !behind.isEmpty else { continue }
      let place = "meter_box.residual_current_devices[\(index)]"
      let name = device.name.value?.description ?? place
      parts.append(
        LoadedPart(
          .residualCurrentDevice, name, at: place, device.ratedCurrent.answer, on: housePhases
        ) { direction, phase in behind.reduce(.none) { $0 + $1.flow(direction, on: phase) } })
    }
    for group in loaded {
      let ratings: [(kind: LoadedPart.Kind, place: String, rating: Answer<Ampere>)] = [
        (.breaker, "breaker", group.facts.breaker.ratedCurrent.answer), (.cable, "cable", group.ampacity),
        (.workSwitch, "work_switch", group.facts.workSwitch.ratedCurrent.answer),
      ]
      // A group without Sessys has no work switch of ours, and its cable is not asked for.
      for part in group.hasSessy.value == false ? ratings.prefix(1) : ratings[...] {
        parts.append(
          LoadedPart(
            part.kind, group.label, at: "\(group.path(at: group.index)).\(part.place)", part.rating,
            on: group.knownPhases(in: housePhases)
          ) { group.flow($0, on: $1) })
      }
      parts += terminals(of: group)
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
    for sessy in order.reversed() {
      let solar = PerPhase { phase in
        site.inverterCurrent(on: phase) { isConnected($0, to: sessy, of: group) }
      }
      sessysBehind = PerPhase { phase in
        sessysBehind[phase].combined(with: sessys[sessy].phase) { $0 + ($1 == phase ? 1 : 0) }
      }
      invertersBehind = PerPhase { invertersBehind[$0] + solar[$0] }
      let limit = Answer.known(Figure.terminalCurrent)
      // A Sessy carries an inverter unless it is known not to.
      if site.inverters.contains(where: { isConnected($0, to: sessy, of: group) }).value != false {
        parts.append(
          LoadedPart(.solarTerminals, label(of: sessy), at: place(of: sessy), limit, on: phases) {
            direction, phase in
            Flow(direction, sessys: .known(0), inverters: solar[phase], breaker: breaker)
          })
      }
      parts.append(
        LoadedPart(.terminals, label(of: sessy), at: place(of: sessy), limit, on: phases) {
          direction, phase in
          Flow(
            direction, sessys: sessysBehind[phase], inverters: invertersBehind[phase], breaker: breaker)
        })
    }
    return parts.reversed()
  }

  /// The terminals of Sessys of which the order is not stated: what each loops on is not known.
  private func unknownTerminals(of group: LoadedGroup, on phases: [Phase]) -> [LoadedPart] {
    let unknown = Answer<Ampere>(nil, loop(of: group).facts)
    let flow = Flow(unlimited: unknown, limited: unknown, byPower: unknown)
    return site.sessys.elements.indices.filter { site.sessys.elements[$0].group.index == group.index }
      .map { sessy in
        LoadedPart(
          .terminals, label(of: sessy), at: place(of: sessy), .known(Figure.terminalCurrent), on: phases
        ) { _, _ in flow }
      }
  }

  private func label(of sessy: Int) -> String {
    sessys[sessy].givenName?.description ?? place(of: sessy)
  }

  private func place(of sessy: Int) -> String { sessys[sessy].path(at: sessy) }

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
    _ kind: Kind, _ name: String, at place: String, _ rating: Answer<Ampere>, on phases: [Phase],
    _ flow: (Direction, Phase) -> Flow
  ) {
    self.init(
      kind: kind, name: name, place: place, rating: rating,
      loads: phases.map {
        Load(phase: $0, charging: flow(.charging, $0), delivering: flow(.delivering, $0))
      })
  }
}

extension LoadedGroup {
  /// What reports call it.
  public var label: String { givenName?.description ?? path(at: index) }

  /// Its phases; all that it can have, if they are not known.
  fileprivate func knownPhases(in house: [Phase]) -> [Phase] { phases.value?.phases ?? house }
}
