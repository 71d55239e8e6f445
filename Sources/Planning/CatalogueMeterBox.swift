import PlanCheck
import Rules

// What can be changed in the meter box and on the groups.

extension Catalogue {
  private static let poles = [2, 3, 4]
  private static let residualCurrents = [Milliampere(30), Milliampere(100), Milliampere(300)]

  mutating func addMeterBox() {
    let (facts, place) = (site.meterBox, Place[.meterBox])
    let mainSwitch = place[.mainSwitch]
    choose(
      facts.mainSwitch.ratedCurrent, at: mainSwitch[.ratedCurrent], among: StandardRatings.switches,
      part: mainSwitch, .meterBox
    ) {
      Text(
        nl: "Vervang de hoofdschakelaar door een van \($0).", en: "Replace the main switch by one of \($0).")
    }
    choose(
      facts.mainSwitch.poles, at: mainSwitch[.poles], among: Self.poles, part: mainSwitch, .meterBox
    ) {
      Text(
        nl: "Vervang de hoofdschakelaar door een met \($0) polen.",
        en: "Replace the main switch by one with \($0) poles.")
    }
    addBusbar(facts.busbar, at: place[.busbar], Text(nl: "de rail", en: "the busbar"))
    for (index, device) in facts.residualCurrentDevices.elements.enumerated() {
      add(device, at: place[.residualCurrentDevices][index])
    }
  }

  private mutating func addBusbar(_ busbar: Busbar, at place: Place, _ what: Text) {
    choose(
      busbar.ratedCurrent, at: place[.ratedCurrent], among: StandardRatings.busbars, part: place, .meterBox
    ) { Text(nl: "Vervang \(what) door een van \($0).", en: "Replace \(what) by one of \($0).") }
  }

  private mutating func add(_ device: ResidualCurrentDevice, at place: Place) {
    let name = label(place, device.name)
    let what = Text(nl: "aardlekschakelaar \(name)", en: "residual current device \(name)")
    choose(
      device.ratedCurrent, at: place[.ratedCurrent], among: StandardRatings.residualCurrentDevices,
      part: place,
      .meterBox
    ) { Text(nl: "Vervang \(what) door een van \($0).", en: "Replace \(what) by one of \($0).") }
    choose(device.poles, at: place[.poles], among: [2, 4], part: place, .meterBox) {
      Text(nl: "Vervang \(what) door een met \($0) polen.", en: "Replace \(what) by one with \($0) poles.")
    }
    addResidualCurrent(type: device.type, device.ratedResidualCurrent, at: place, what)
    make(
      device.isSelective, at: place[.selective], false, part: place, .meterBox,
      nl: "Vervang \(what) door een die niet selectief is.",
      en: "Replace \(what) by one that is not selective.")
  }

  private mutating func addResidualCurrent(
    type: Fact<ResidualCurrentType>, _ current: Fact<Milliampere>, at place: Place, _ what: Text
  ) {
    let types = ResidualCurrentType.allCases
    if let stated = type.value, let now = types.firstIndex(of: stated) {
      add(
        place, .meterBox,
        types[(now + 1)...].map { type in
          Change.Step(
            words: Text(
              nl: "Vervang \(what) door een van type \(type.rawValue).",
              en: "Replace \(what) by one of type \(type.rawValue)."),
            action: .patches([.set(place[.type], to: .word(type.rawValue))]))
        })
    }
    choose(
      current, at: place[.ratedResidualCurrent], among: Self.residualCurrents, part: place, .meterBox
    ) { Text(nl: "Vervang \(what) door een van \($0).", en: "Replace \(what) by one of \($0).") }
  }

  mutating func addGroup(_ index: Int) {
    let (group, place, name) = (site.groups.elements[index], Place[.groups][index], label(ofGroup: index))
    add(group.breaker, at: place[.breaker], of: name)
    add(group.cable, at: place[.cable], of: name)
    add(group.workSwitch, at: place[.workSwitch], of: name, poles: group.phases.elements.count > 1 ? 4 : 2)
    addBusbar(
      group.board.busbar, at: place[.board][.busbar],
      Text(
        nl: "de rail van de onderverdeler achter \(name)", en: "the busbar of the sub-board behind \(name)"))
    make(
      group.hasSockets, at: place[.sockets], false, .group,
      nl: "Zet de stopcontacten van groep \(name) op een andere groep.",
      en: "Put the sockets of group \(name) on another group.")
    make(
      group.hasOtherConsumers, at: place[.otherConsumers], false, .group,
      nl: "Zet de andere verbruikers van groep \(name) op een andere groep.",
      en: "Put the other consumers of group \(name) on another group.")
    addOtherPhases(of: group, index)
  }

  private mutating func add(_ breaker: Breaker, at place: Place, of name: Text) {
    let what =
      breaker.kind.value == .rcbo
      ? Text(nl: "de aardlekautomaat van groep \(name)", en: "the RCBO of group \(name)")
      : Text(nl: "de automaat van groep \(name)", en: "the breaker of group \(name)")
    choose(
      breaker.ratedCurrent, at: place[.ratedCurrent], among: StandardRatings.breakers, part: place, .meterBox
    ) { Text(nl: "Vervang \(what) door een van \($0).", en: "Replace \(what) by one of \($0).") }
    choose(breaker.poles, at: place[.poles], among: Self.poles, part: place, .meterBox) {
      Text(nl: "Vervang \(what) door een met \($0) polen.", en: "Replace \(what) by one with \($0) poles.")
    }
    choose(
      breaker.breakingCapacity, at: place[.breakingCapacity], among: [Kiloampere(6), Kiloampere(10)],
      part: place, .meterBox
    ) { Text(nl: "Vervang \(what) door een van \($0).", en: "Replace \(what) by one of \($0).") }
    for curve in [TripCurve.b, .c] {
      make(
        breaker.curve, at: place[.curve], curve, curve.rawValue, part: place, .meterBox,
        nl: "Vervang \(what) door een met karakteristiek \(curve.rawValue).",
        en: "Replace \(what) by one with curve \(curve.rawValue).")
    }
    addResidualCurrent(type: breaker.type, breaker.ratedResidualCurrent, at: place, what)
    guard breaker.kind.value == .mcb else { return }
    add(
      place, .meterBox,
      Self.residualCurrents.reversed().map { current in
        Change.Step(
          words: Text(
            nl: "Vervang \(what) door een aardlekautomaat, type A, \(current).",
            en: "Replace \(what) by an RCBO, type A, \(current)."),
          action: .patches([
            .set(place[.kind], to: .word("rcbo")), .set(place[.type], to: .word("A")),
            .set(place[.ratedResidualCurrent], to: Patch.Value(current)),
          ]))
      })
  }

  private mutating func add(_ cable: Cable, at place: Place, of name: Text) {
    choose(
      cable.crossSection, at: place[.crossSection], among: StandardRatings.crossSections, part: place,
      .material
    ) {
      Text(
        nl: "Leg naar groep \(name) een kabel met aders van \($0).",
        en: "Lay a cable with cores of \($0) to group \(name).")
    }
    choose(cable.cores, at: place[.cores], among: [3, 5], part: place, .material) {
      Text(
        nl: "Leg naar groep \(name) een kabel met \($0) aders.",
        en: "Lay a cable with \($0) cores to group \(name).")
    }
    make(
      cable.hasFerrules, at: place[.ferrules], true, .setting,
      nl: "Pers op elke soepele ader van de kabel van \(name) een adereindhuls.",
      en: "Crimp a ferrule on every stranded core of the cable of \(name).")
  }

  private mutating func add(_ workSwitch: WorkSwitch, at place: Place, of name: Text, poles: Int) {
    choose(
      workSwitch.ratedCurrent, at: place[.ratedCurrent], among: StandardRatings.switches, part: place,
      .material
    ) {
      Text(
        nl: "Neem voor groep \(name) een werkschakelaar van \($0).",
        en: "Take a work switch of \($0) for group \(name).")
    }
    choose(workSwitch.poles, at: place[.poles], among: Self.poles, part: place, .material) {
      Text(
        nl: "Neem voor groep \(name) een werkschakelaar met \($0) polen.",
        en: "Take a work switch with \($0) poles for group \(name).")
    }
    guard workSwitch.isPresent.value == false else { return }
    add(
      place, .material,
      StandardRatings.switches.dropFirst().map { rating in
        Change.Step(
          words: Text(
            nl: "Monteer voor groep \(name) een werkschakelaar van \(rating) met \(poles) polen.",
            en: "Fit a work switch of \(rating) with \(poles) poles for group \(name)."),
          action: .patches([
            .set(place[.present], to: .word("yes")), .set(place[.poles], to: .word(String(poles))),
            .set(place[.ratedCurrent], to: Patch.Value(rating)),
          ]))
      })
  }

  /// A group of one phase on another, with all that is on it.
  private mutating func addOtherPhases(of group: Group, _ index: Int) {
    let phases = group.phaseValues
    guard site.supply.phases.value == .three, phases.count == 1 else { return }
    for phase in Phase.allCases where phase != phases[0] {
      var patches: [Patch] = [.set(Place[.groups][index][.phases], to: Phase.list([phase]))]
      for (number, sessy) in site.sessys.elements.enumerated() where sessy.group.index == index {
        patches += moving(number, to: phase)
      }
      for (number, inverter) in site.inverters.elements.enumerated() where inverter.group.index == index {
        guard !inverter.units.isStated else { return }
        if inverter.phases.isStated {
          patches.append(.set(Place[.pvInverters][number][.phases], to: Phase.list([phase])))
        }
      }
      for (number, battery) in site.batteries.elements.enumerated() where battery.group.index == index {
        if battery.phases.isStated {
          patches.append(.set(Place[.batteries][number][.phases], to: Phase.list([phase])))
        }
      }
      for (number, load) in site.loads.elements.enumerated() where load.group.index == index {
        if load.phases.isStated {
          patches.append(.set(Place[.loads][number][.phases], to: Phase.list([phase])))
        }
      }
      add(
        Place[.groups][index][.phases], .phase, patches,
        Text(
          nl: "Zet groep \(label(ofGroup: index)) in de meterkast op \(phase).",
          en: "Put group \(label(ofGroup: index)) on \(phase) in the meter box."))
    }
  }

  /// The phase with the terminal and the bridge, as far as they are stated.
  func moving(_ sessy: Int, to phase: Phase) -> [Patch] {
    let (facts, place) = (site.sessys.elements[sessy], Place[.sessys][sessy])
    let stated = [
      (Key.phase, facts.phase.isStated), (.terminal, facts.terminal.isStated),
      (.bridge, facts.bridge.isStated),
    ]
    return stated.filter { $0.1 }.map { .set(place[$0.0], to: .word(phase.rawValue)) }
  }

  /// A heavier main fuse, and three phases where there is one.
  mutating func addSupply() {
    let place = Place[.supply]
    let count = site.supply.phases.value == .three ? 3 : 1
    choose(
      site.supply.mainFuse, at: place[.mainFuse], among: [25, 35, 40, 50, 63, 80].map { Ampere($0) },
      part: place, .networkOperator
    ) {
      Text(
        nl: "Laat de netbeheerder de aansluiting wijzigen in \(count) × \($0).",
        en: "Have the network operator change the connection to \(count) × \($0).")
    }
    make(
      site.supply.phases, at: place[.phases], .three, "3", .networkOperator,
      nl: "Laat de netbeheerder drie fasen aansluiten.",
      en: "Have the network operator connect three phases.")
  }

  /// What it would take where nothing that can be changed helps.
  mutating func addGiven() {
    for (index, room) in site.rooms.elements.enumerated() {
      let (place, name) = (Place[.rooms][index], label(ofRoom: index))
      let now = room.volume.value ?? .zero
      let larger = (1...max(site.sessys.elements.count, 1)).map { $0 * figures.roomVolume }.filter {
        $0 > now
      }
      choose(
        room.volume, at: place[.volume],
        among: larger, part: place[.volume], .given
      ) {
        Text(
          nl: "Daarvoor is een ruimte van ten minste \($0) nodig in plaats van \(name).",
          en: "It takes a room of at least \($0) in the place of \(name).")
      }
      make(
        room.isEscapeRoute, at: place[.escapeRoute], false, .given,
        nl: "Daarvoor is een ruimte nodig die geen vluchtweg is, in plaats van \(name).",
        en: "It takes a room that is no escape route in the place of \(name).")
      make(
        room.environment, at: place[.environment], .dry, "dry", .given,
        nl: "Daarvoor is een droge ruimte nodig in plaats van \(name).",
        en: "It takes a dry room in the place of \(name).")
    }
  }
}
