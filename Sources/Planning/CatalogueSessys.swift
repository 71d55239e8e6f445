import PlanCheck
import Rules

// What can be changed of the Sessys, where they are, and what they speak with.

extension Catalogue {
  mutating func addSettings() {
    for index in site.sessys.elements.indices {
      add(
        Place[.sessys][index][.settings], .setting,
        [
          Change.Step(
            words: Text(
              nl: "Stel de dongel van \(label(ofSessy: index)) opnieuw in",
              en: "Set the dongle of \(label(ofSessy: index)) anew"), action: .settings(index))
        ])
    }
  }

  mutating func addSessy(_ index: Int) {
    let (sessy, place, name) = (site.sessys.elements[index], Place[.sessys][index], label(ofSessy: index))
    addPhases(of: sessy, index)
    addPosition(of: sessy, at: place, name)
    for room in site.rooms.elements.indices where sessy.room.index != nil && sessy.room.index != room {
      move(index, toRoom: room)
    }
    moveToNewRoom(index)
    for group in site.groups.elements.indices where sessy.group.index != nil && sessy.group.index != group {
      move(index, toGroup: group)
    }
    addNewGroup(for: index)
    addDongle(sessy.dongle, at: place[.dongle], name)
    if sessy.model.value == .large { addSmallerModel(sessy, at: place, name) }
    if site.sessys.elements.count > 1 {
      add(
        place, .units,
        [
          Change.Step(
            words: Text(nl: "Laat \(name) weg: één Sessy minder.", en: "Leave \(name) out: one Sessy less."),
            action: .removal(index, rerouting: bridging(over: index)))
        ])
    }
  }

  private mutating func addPhases(of sessy: Sessy, _ index: Int) {
    let (place, name) = (Place[.sessys][index], label(ofSessy: index))
    let phases = sessy.group.index.map { site.groups.elements[$0].phaseValues } ?? []
    for phase in phases where sessy.phase.value.map({ $0 != phase }) ?? false {
      add(
        place[.phase], .phase, moving(index, to: phase),
        Text(
          nl: "Zet \(name) op \(phase), met klem en brug.",
          en: "Put \(name) on \(phase), with terminal and bridge."))
    }
    if let phase = sessy.phase.value {
      make(
        sessy.bridge, at: place[.bridge], phase, phase.rawValue, .setting,
        nl: "Zet de brug van \(name) op \(phase).", en: "Put the bridge of \(name) on \(phase).")
      make(
        sessy.terminal, at: place[.terminal], phase, phase.rawValue, .setting,
        nl: "Zet de fasedraad van \(name) op klem \(phase).",
        en: "Put the phase conductor of \(name) on terminal \(phase).")
    }
    make(
      sessy.feedSide, at: place[.feedSide], .net, "net", .setting,
      nl: "Sluit de voedende kabel van \(name) aan op de kant Net.",
      en: "Connect the feeding cable of \(name) on the mains side.")
  }

  private mutating func addPosition(of sessy: Sessy, at place: Place, _ name: Text) {
    make(
      sessy.isFixedToWall, at: place[.fixedToWall], true, .setting,
      nl: "Zet \(name) met pluggen en schroeven vast aan de wand.",
      en: "Fix \(name) to the wall with plugs and screws.")
    let isOnFloor = sessy.mounting.value == .floor
    make(
      sessy.hasFeet, at: place[.feet], isOnFloor, isOnFloor ? "yes" : "no",
      .setting,
      nl: isOnFloor ? "Zet de pootjes onder \(name)." : "Haal de pootjes onder \(name) weg.",
      en: isOnFloor ? "Fit the feet of \(name)." : "Take the feet off \(name).")
    make(
      sessy.hasStruts, at: place[.struts], true, .material,
      nl: "Zet de schoren op \(name).", en: "Fit the struts on \(name).")
    make(
      sessy.mounting, at: place[.mounting], .floor, "floor", .place,
      nl: "Zet \(name) op de vloer.", en: "Stand \(name) on the floor.")
    addShifts(of: sessy.freeSpace, at: place[.freeSpace], name)
    let part = place[.freeSpace]
    make(
      sessy.isInDirectSun, at: place[.directSun], false, part: part, .place,
      nl: "Zet \(name) in de ruimte uit de zon.", en: "Put \(name) out of the sun in the room.")
    make(
      sessy.isAboveHeater, at: place[.aboveHeater], false, part: part, .place,
      nl: "Hang \(name) niet boven de verwarming.", en: "Do not hang \(name) above the heater.")
    make(
      sessy.isAboveInverter, at: place[.abovePvInverter], false, part: part, .place,
      nl: "Hang \(name) niet boven de omvormer.", en: "Do not hang \(name) above the inverter.")
    make(
      sessy.isNearHeat, at: place[.heatSourceNear], false, part: part, .place,
      nl: "Zet \(name) in de ruimte weg van de warmtebron.",
      en: "Put \(name) away from the source of heat in the room.")
    make(
      sessy.keepsApplianceSpace, at: place[.applianceSpaceKept], true, part: part, .place,
      nl: "Zet \(name) zo dat de apparaten ernaast hun ruimte houden.",
      en: "Put \(name) so that the appliances beside it keep their space.")
  }

  /// A shift along the wall, or up or down it, within the space that is stated on both sides.
  private mutating func addShifts(of space: FreeSpace, at place: Place, _ name: Text) {
    let least = figures.leastFreeSpace
    func shift(
      _ short: Fact<Centimetre>, _ key: Key, from long: Fact<Centimetre>, _ other: Key,
      keeping rest: Centimetre,
      nl: (Centimetre) -> Dutch, en: (Centimetre) -> English
    ) -> (patches: [Patch], words: Text)? {
      guard let now = short.value, let there = long.value, now < least else { return nil }
      let difference = least - now
      guard there - difference >= rest else { return nil }
      return (
        [
          .set(place[key], to: Patch.Value(least)), .set(place[other], to: Patch.Value(there - difference)),
        ], Text(nl: nl(difference), en: en(difference))
      )
    }
    let shifts = [
      shift(
        space.left, .left, from: space.right, .right, keeping: least,
        nl: { "Zet \(name) \($0) naar rechts." }, en: { "Move \(name) \($0) to the right." }),
      shift(
        space.right, .right, from: space.left, .left, keeping: least,
        nl: { "Zet \(name) \($0) naar links." }, en: { "Move \(name) \($0) to the left." }),
      shift(
        space.above, .above, from: space.below, .below, keeping: .zero,
        nl: { "Hang \(name) \($0) lager." }, en: { "Hang \(name) \($0) lower." }),
    ]
    for case (let patches, let words)? in shifts { add(place, .place, patches, words) }
  }

  private mutating func move(_ sessy: Int, toRoom room: Int) {
    guard let target = site.rooms.elements[room].name.value else { return }
    let (place, wall) = (Place[.sessys][sessy], site.sessys.elements[sessy].wall)
    var patches: [Patch] = [.set(place[.room], to: .word(target.description))]
    if wall.name.isStated { patches.append(.remove(place[.wall][.name])) }
    add(
      place[.room], .room, patches,
      Text(
        nl:
          "Zet \(label(ofSessy: sessy)) in \(label(ofRoom: room)), met even veel vrije ruimte en aan een wand die evenveel draagt.",
        en:
          "Put \(label(ofSessy: sessy)) in \(label(ofRoom: room)), with as much free space and on a wall that bears as much."
      ))
  }

  /// A room that the file does not list, with all that is asked of one.
  private mutating func moveToNewRoom(_ sessy: Int) {
    let (facts, place) = (site.sessys.elements[sessy], Place[.sessys][sessy])
    guard facts.room.isStated else { return }
    let taken = Set(site.rooms.elements.compactMap { $0.name.value?.description })
    let plain = "ruimte \(sessy + 1)"
    let name = taken.contains(plain) ? "\(plain)-\(taken.count + 1)" : plain
    let volume = figures.roomVolume
    let room: [(Key, Patch.Value)] = [
      (.name, .word(name)), (.volume, Patch.Value(volume)), (.ventilated, .word("yes")),
      (.environment, .word("dry")),
      (
        .temperature,
        .record([
          Patch.Value.Field(.lowest, Patch.Value(figures.lowestOptimum)),
          Patch.Value.Field(.highest, Patch.Value(figures.highestOptimum)),
        ])
      ), (.humidity, Patch.Value(figures.humidity - Percent(10))), (.escapeRoute, .word("no")),
      (.nextToBedroom, .word("no")), (.childAccess, .word("none")),
    ]
    var patches: [Patch] = [
      .add(to: Place[.rooms], .record(room.map { Patch.Value.Field($0.0, $0.1) })),
      .set(place[.room], to: .word(name)),
    ]
    if facts.wall.name.isStated { patches.append(.remove(place[.wall][.name])) }
    add(
      place[.room], .newRoom, patches,
      Text(
        nl:
          "Zoek voor \(label(ofSessy: sessy)) een ruimte die nog niet in het bestand staat: ten minste \(volume), droog, geventileerd, geen vluchtweg; hier “\(name)”.",
        en:
          "Find a room for \(label(ofSessy: sessy)) that the file does not list yet: at least \(volume), dry, ventilated, no escape route; here “\(name)”."
      ))
  }

  mutating func addRoom(_ index: Int) {
    let (room, place, name) = (site.rooms.elements[index], Place[.rooms][index], label(ofRoom: index))
    make(
      room.isVentilated, at: place[.ventilated], true, .material,
      nl: "Breng in \(name) ventilatie aan.", en: "Fit ventilation in \(name).")
    make(
      room.hasFireAlarm, at: place[.fireAlarm], true, .material,
      nl: "Hang in \(name) een rookmelder op.", en: "Fit a smoke alarm in \(name).")
    make(
      room.hasFlammables, at: place[.flammables], false, .customer,
      nl: "Vraag de klant brandbare stoffen uit \(name) te halen.",
      en: "Ask the customer to take flammables out of \(name).")
    if room.vehicles.value == .unguarded {
      make(
        room.vehicles, at: place[.vehicles], .guarded, "guarded", .material,
        nl: "Zet in \(name) een paal of rail voor de Sessy's.",
        en: "Put a post or rail before the Sessys in \(name).")
    }
    if room.childAccess.value == .unsupervised {
      make(
        room.childAccess, at: place[.childAccess], .supervised, "supervised", .customer,
        nl: "Spreek met de klant af dat kinderen in \(name) onder toezicht zijn.",
        en: "Agree with the customer that children in \(name) are supervised.")
    }
  }

  /// What feeds the Sessy behind this one, and carries its inverter, once this one is gone from its group.
  private func bridging(over sessy: Int) -> [Patch] {
    guard let name = site.sessys.elements[sessy].name.value else { return [] }
    var patches: [Patch] = []
    let feeder = site.sessys.elements[sessy].fedFrom
    for (index, other) in site.sessys.elements.enumerated() where index != sessy && other.fedFrom.name == name
    {
      let place = Place[.sessys][index][.fedFrom]
      patches.append(feeder.name.map { .set(place, to: .word($0.description)) } ?? .remove(place))
    }
    let heir = site.sessys.elements.indices.first { other in
      other != sessy && site.sessys.elements[other].group.name == site.sessys.elements[sessy].group.name
        && site.sessys.elements[other].name.isStated
    }
    for (index, inverter) in site.inverters.elements.enumerated() where inverter.sessy.name == name {
      let place = Place[.pvInverters][index]
      let next = heir.flatMap { site.sessys.elements[$0].name.value }?.description ?? "work_switch"
      patches.append(.set(place[.atSessy], to: .word(next)))
      if heir == nil && inverter.terminals.isStated {
        patches.append(.set(place[.terminals], to: .word("none")))
      }
    }
    return patches
  }

  /// The last in the loop of a group: what another Sessy is fed from.
  private func end(ofGroup group: Int, besides sessy: Int) -> String {
    let members = site.sessys.elements.indices.filter {
      $0 != sessy && site.sessys.elements[$0].group.index == group
    }
    let feeding = Set(members.compactMap { site.sessys.elements[$0].fedFrom.name })
    let last = members.first { member in
      site.sessys.elements[member].name.value.map { !feeding.contains($0) } ?? false
    }
    return last.flatMap { site.sessys.elements[$0].name.value }?.description ?? "work_switch"
  }

  private mutating func move(_ sessy: Int, toGroup group: Int) {
    let target = site.groups.elements[group]
    guard let name = target.name.value else { return }
    let (facts, place) = (site.sessys.elements[sessy], Place[.sessys][sessy])
    var patches: [Patch] = [.set(place[.group], to: .word(name.description))]
    if facts.fedFrom.isStated {
      patches.append(.set(place[.fedFrom], to: .word(end(ofGroup: group, besides: sessy))))
    }
    patches += bridging(over: sessy)
    let phases = target.phaseValues
    let fits = facts.phase.value.map { phases.contains($0) } ?? true
    for phase in fits ? [nil] : phases.map({ Optional($0) }) {
      let moved = phase.map { moving(sessy, to: $0) } ?? []
      let on = phase.map { Text(nl: ", op \($0)", en: ", on \($0)") } ?? Text(verbatim: "")
      add(
        place[.group], .group, patches + moved,
        Text(
          nl: "Zet \(label(ofSessy: sessy)) op groep \(label(ofGroup: group))\(on).",
          en: "Put \(label(ofSessy: sessy)) on group \(label(ofGroup: group))\(on)."))
    }
  }

  /// A group of its own, in the manner of the one that it is on, behind an RCBO.
  private mutating func addNewGroup(for sessy: Int) {
    let (facts, place) = (site.sessys.elements[sessy], Place[.sessys][sessy])
    guard let index = facts.group.index, let phase = facts.phase.value else { return }
    let (old, name) = (site.groups.elements[index], newGroupName(for: sessy))
    let group = newGroup(name, on: phase, like: old)
    var patches: [Patch] = [
      .add(to: Place[.groups], group), .set(place[.group], to: .word(name)),
    ]
    if facts.fedFrom.isStated { patches.append(.set(place[.fedFrom], to: .word("work_switch"))) }
    patches += bridging(over: sessy)
    add(
      place[.group], .group, patches,
      Text(
        nl:
          "Zet \(label(ofSessy: sessy)) op een nieuwe groep \(name) op \(phase): aardlekautomaat B\(figures.groupCurrent.whole), type A, 30 mA, met een eigen kabel en werkschakelaar.",
        en:
          "Put \(label(ofSessy: sessy)) on a new group \(name) on \(phase): RCBO B\(figures.groupCurrent.whole), type A, 30 mA, with its own cable and work switch."
      ))
  }

  /// A group behind an RCBO, with a work switch; its cable is like that of another group, as far as that is stated.
  func newGroup(_ name: String, on phase: Phase, like old: Group) -> Patch.Value {
    func stated(_ key: Key, _ value: Patch.Value?) -> Patch.Value.Field? {
      value.map { Patch.Value.Field(key, $0) }
    }
    let cable = old.cable
    let breaker = [
      stated(.kind, .word("rcbo")), stated(.ratedCurrent, Patch.Value(figures.groupCurrent)),
      stated(.curve, .word("B")), stated(.poles, .word("2")), stated(.type, .word("A")),
      stated(.ratedResidualCurrent, Patch.Value(Milliampere(30))),
      stated(.breakingCapacity, old.breaker.breakingCapacity.value.map { Patch.Value($0) }),
    ]
    let cables = [
      stated(.crossSection, cable.crossSection.value.map { Patch.Value($0) }), stated(.cores, .word("3")),
      stated(.conductor, cable.conductor.value.map { .word($0.words.en) }),
      stated(.ferrules, cable.hasFerrules.value.map { _ in .word("yes") }),
      stated(.length, cable.length.value.map { Patch.Value($0) }),
      stated(.method, cable.method.value.map { .word($0.rawValue) }),
      stated(.ambientTemperature, cable.ambient.value.map { Patch.Value($0) }),
      stated(.groupedCircuits, cable.groupedCircuits.value.map { .word(String($0)) }),
    ]
    let workSwitch = [
      stated(.present, .word("yes")), stated(.poles, .word("2")),
      stated(.ratedCurrent, Patch.Value(StandardRatings.switches[1])),
    ]
    return .record([
      Patch.Value.Field(.name, .word(name)), Patch.Value.Field(.phases, Phase.list([phase])),
      Patch.Value.Field(.breaker, .record(breaker.compactMap { $0 })),
      Patch.Value.Field(.cable, .record(cables.compactMap { $0 })),
      Patch.Value.Field(.workSwitch, .record(workSwitch.compactMap { $0 })),
      Patch.Value.Field(.sockets, .word("no")), Patch.Value.Field(.otherConsumers, .word("no")),
    ])
  }

  /// One that no group has, and no other new one.
  func newGroupName(for sessy: Int) -> String {
    let taken = Set(site.groups.elements.compactMap { $0.name.value?.description })
    return ["N\(sessy + 1)"].first { !taken.contains($0) } ?? "N\(sessy + 1)-\(taken.count + 1)"
  }

  private mutating func addSmallerModel(_ sessy: Sessy, at place: Place, _ name: Text) {
    var patches: [Patch] = [.set(place[.model], to: .word(SessyModel.small.rawValue))]
    if sessy.packPairs.isStated {
      patches.append(.set(place[.packPairs], to: .word(String(figures.smallPairs))))
    }
    for pack in sessy.packs.elements.indices.dropFirst(figures.smallPairs).reversed() {
      patches.append(.remove(place[.packs][pack]))
    }
    add(
      place[.model], .units, patches,
      Text(nl: "Neem voor \(name) een Sessy van 5 kWh.", en: "Take a Sessy of 5 kWh for \(name)."))
  }

  mutating func addInverter(_ index: Int) {
    let (inverter, place) = (site.inverters.elements[index], Place[.pvInverters][index])
    let name = label(ofInverter: index)
    make(
      inverter.terminals, at: place[.terminals], .pv, "pv", .setting,
      nl: "Sluit de kabel van omvormer \(name) aan op de kant Zonnepanelen.",
      en: "Connect the cable of inverter \(name) on the PV side.")
    for (number, group) in site.groups.elements.enumerated()
    where inverter.group.index != nil && inverter.group.index != number {
      guard let target = group.name.value else { continue }
      var patches: [Patch] = [.set(place[.group], to: .word(target.description))]
      if inverter.sessy.isStated { patches.append(.set(place[.atSessy], to: .word("work_switch"))) }
      if inverter.terminals.isStated { patches.append(.set(place[.terminals], to: .word("none"))) }
      add(
        place[.group], .group, patches,
        Text(
          nl: "Zet omvormer \(name) op groep \(label(ofGroup: number)).",
          en: "Put inverter \(name) on group \(label(ofGroup: number))."))
    }
  }

  private mutating func addDongle(_ dongle: Dongle, at place: Place, _ name: Text) {
    make(
      dongle.isPresent, at: place[.present], true, .material,
      nl: "Zet een dongel in \(name).", en: "Fit a dongle in \(name).")
    make(
      dongle.band, at: place[.band], .low, Band.low.rawValue, .setting,
      nl: "Zet de dongel van \(name) op \(Band.low.rawValue).",
      en: "Put the dongle of \(name) on \(Band.low.rawValue).")
    make(
      dongle.isGuest, at: place[.guest], false, .setting,
      nl: "Haal de dongel van \(name) van het gastnetwerk.",
      en: "Take the dongle of \(name) off the guest network.")
    make(
      dongle.reachesMeter, at: place[.reachesP1], true, .setting,
      nl: "Stel het netwerk zo in dat de dongel van \(name) de P1-meter bereikt.",
      en: "Set the network so that the dongle of \(name) reaches the P1 meter.")
  }

  mutating func addNetwork() {
    let (network, place) = (site.network, Place[.network])
    make(
      network.band, at: place[.band], .low, Band.low.rawValue, .setting,
      nl: "Zet het netwerk van de dongels op \(Band.low.rawValue).",
      en: "Put the network of the dongles on \(Band.low.rawValue).")
    make(
      network.isGuest, at: place[.guest], false, .setting,
      nl: "Haal de dongels van het gastnetwerk.", en: "Take the dongles off the guest network.")
    make(
      network.isMeshBidirectional, at: place[.meshBidirectional], true, .setting,
      nl: "Laat het mesh-netwerk verkeer in beide richtingen toe.",
      en: "Have the mesh network allow traffic in both directions.")
    make(
      network.donglesReachMeter, at: place[.donglesReachP1], true, .setting,
      nl: "Stel het netwerk zo in dat de dongels de P1-meter bereiken.",
      en: "Set the network so that the dongles reach the P1 meter.")
    let (meter, p1) = (site.meter, Place[.p1Meter])
    make(
      meter.isPresent, at: p1[.present], true, .material, nl: "Plaats een P1-meter.", en: "Fit a P1 meter.")
    make(
      meter.hasSocket, at: p1[.socket], true, .material,
      nl: "Zorg voor een stopcontact bij de P1-meter.", en: "See to a socket near the P1 meter.")
    make(
      meter.input, at: p1[.input], .smartMeter, "smart_meter", .setting,
      nl: "Sluit de P1-meter rechtstreeks aan op de slimme meter.",
      en: "Connect the P1 meter to the smart meter directly.")
    make(
      meter.isOtherReaderOnOutput, at: p1[.otherReaderOnOutput], true, .setting,
      nl: "Sluit de lezer die er al was aan op de uitgang van de P1-meter.",
      en: "Connect the reader that was there to the output of the P1 meter.")
    make(
      meter.band, at: p1[.band], .low, Band.low.rawValue, .setting,
      nl: "Zet de P1-meter op \(Band.low.rawValue).", en: "Put the P1 meter on \(Band.low.rawValue).")
    make(
      meter.isGuest, at: p1[.guest], false, .setting,
      nl: "Haal de P1-meter van het gastnetwerk.", en: "Take the P1 meter off the guest network.")
    make(
      site.storage.isInDirectSun, at: Place[.storage][.directSun], false, .setting,
      nl: "Bewaar de Sessy's uit de zon.", en: "Keep the Sessys out of the sun.")
    make(
      site.project.isRegistered, at: Place[.site][.registered], true, .setting,
      nl: "Meld de Sessy's aan bij de netbeheerder.", en: "Register the Sessys with the network operator.")
    addCharge(site.offGrid.stateOfCharge, at: Place[.offGrid][.stateOfCharge])
    for (index, period) in site.offGrid.periods.elements.enumerated() {
      addCharge(period.stateOfCharge, at: Place[.offGrid][.periods][index][.stateOfCharge])
    }
  }

  private mutating func addCharge(_ charge: Fact<Percent>, at place: Place) {
    let enough = [figures.chargeForHours, figures.chargeForDays, figures.chargeForMonths]
    choose(charge, at: place, among: enough, part: place, .setting) {
      Text(
        nl: "Laad de Sessy's op tot \($0) voordat ze van het net gaan.",
        en: "Charge the Sessys to \($0) before they go off the grid.")
    }
  }
}

extension Ampere {
  fileprivate var whole: Int { Int(thousandths / 1000) }
}
