import PlanCheck

/// A view of the wall of each room with a Sessy, and one of the Sessys of which the room is not stated.
func placements(of content: ReportContent, in language: Language) -> [Drawing] {
  let (survey, findings) = (content.inspection.survey, content.marks.spoken(in: language))
  let rooms: [Int?] = survey.rooms.indices.map(Optional.some) + [nil]
  return rooms.compactMap { room in
    let sessys = survey.sessys.filter { $0.facts.room.index == room }
    guard !sessys.isEmpty else { return nil }
    let builder = RoomViewBuilder(
      sessys: Array(sessys), place: room, room: room.map { survey.rooms[$0] }, survey: survey,
      findings: findings, language: language)
    return PlacementLayout.drawing(of: builder.view, in: language)
  }
}

/// Puts what a site states of a room and its Sessys into words.
private struct RoomViewBuilder {
  let sessys: [PlacedSessy]

  /// Where the room is in the site's list, and the room; nil if it is not stated.
  let place: Int?
  let room: OccupiedRoom?
  let survey: Survey
  let findings: NumberedFindings
  let language: Language

  private var figures: Figures { survey.figures }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  private func words<Value: Spoken>(_ fact: Fact<Value>) -> String {
    fact.value?.spoken(in: language) ?? "?"
  }

  private func yesOrNo(_ value: Bool?) -> String {
    value.map { $0 ? say("ja", "yes") : say("nee", "no") } ?? "?"
  }

  var view: RoomView {
    let name = room.map { $0.label }
    let units = sessys.map(unit)
    let title =
      name.map { say("Plaatsing in ruimte \($0)", "Placing in room \($0)") }
      ?? say("Plaatsing: ruimte niet opgegeven", "Placing: room not stated")
    return RoomView(
      title: title, description: description(of: units), cells: cells, volume: volume, sessys: units,
      freeSpaceNote: say(
        "Rondom ten minste \(figures.leastFreeSpace) vrij, bij voorkeur \(figures.advisedFreeSpace); onder een staande Sessy is dat niet nodig.",
        "At least \(figures.leastFreeSpace) free all around, preferably \(figures.advisedFreeSpace); not needed below a standing Sessy."
      ))
  }
}

// The room.

extension RoomViewBuilder {
  /// What the Sessys need; nil if it is not known which are here.
  private var needed: Answer<CubicMetre>? { room.map { $0.sessyCount * figures.roomVolume } }

  /// A word of the file as people write it.
  private func spelt(_ words: Text) -> String { String(words(language).map { $0 == "_" ? " " : $0 }) }

  private var volume: RoomVolume? {
    room.map { room in
      let least = sessys.count * figures.roomVolume
      return RoomVolume(
        needed: Int((needed?.value ?? least).thousandths),
        there: (room.volume.value?.thousandths).map { Int($0) },
        standing: volumeShortfall(of: room)?.standing)
    }
  }

  private static let volumeKeys: [Key] = [.volume, .length, .width, .height]

  private func volumeShortfall(of room: OccupiedRoom) -> NumberedFindings.Shortfall? {
    room.volume.value.flatMap {
      findings.shortfall(of: $0, at: Self.volumeKeys.map { room.place[$0] })
    }
  }

  /// What the manual asks of every room, then whatever else fails in this one: no room looks better than it is.
  private var cells: [RoomCell] {
    guard let room else { return [] }
    let facts = room.facts
    func cell(
      _ label: String, _ words: String, _ fields: [Key], isKnown: Bool, isGood: Bool = true
    ) -> RoomCell {
      let flags = findings.flags(at: fields.map { room.place[$0] })
      return RoomCell(
        label: label, words: words, isKnown: isKnown, mark: Mark(flags, isGood: isKnown && isGood),
        flags: flags)
    }
    func cell(_ label: String, _ fact: Fact<Bool>, good: Bool, _ field: Key) -> RoomCell {
      cell(label, yesOrNo(fact.value), [field], isKnown: fact.isStated, isGood: fact.value == good)
    }
    func cell(_ label: String, _ choice: Fact<some Choice>, _ field: Key) -> RoomCell {
      cell(label, choice.value.map { spelt($0.words) } ?? "?", [field], isKnown: choice.isStated)
    }
    let (lowest, highest) = (facts.temperature.lowest, facts.temperature.highest)
    let asked = [
      volumeCell(of: room),
      cell(say("Geventileerd", "Ventilated"), facts.isVentilated, good: true, .ventilated),
      cell(say("Vluchtweg", "Escape route"), facts.isEscapeRoute, good: false, .escapeRoute),
      cell(
        say("Slaapkamer ernaast", "Bedroom next to it"), facts.isNextToBedroom, good: false, .nextToBedroom),
      cell(say("Omgeving", "Surroundings"), facts.environment, .environment),
      cell(
        say("Temperatuur", "Temperature"),
        say("\(words(lowest)) tot \(words(highest))", "\(words(lowest)) to \(words(highest))"),
        [.temperature], isKnown: lowest.isStated && highest.isStated),
      cell(
        say("Luchtvochtigheid", "Humidity"), words(facts.humidity), [.humidity],
        isKnown: facts.humidity.isStated),
      cell(say("Toegang kinderen", "Access of children"), facts.childAccess, .childAccess),
    ]
    let others = [
      cell(say("Soort ruimte", "Kind of room"), facts.use, .kind),
      cell(say("Er wordt geslapen", "Slept in"), facts.isSleptIn, good: false, .sleptIn),
      cell(say("Brandmelder", "Fire alarm"), facts.hasFireAlarm, good: true, .fireAlarm),
      cell(say("Brandgevaarlijke stoffen", "Flammables"), facts.hasFlammables, good: false, .flammables),
      cell(say("Voertuigen", "Vehicles"), facts.vehicles, .vehicles),
      cell(say("Deur naar buiten", "Door outside"), facts.hasDoorOutside, good: true, .doorOutside),
      cell(
        say("Brandbare wand of plafond", "Combustible wall"), facts.isCombustible, good: false, .combustible),
    ]
    return asked + others.filter { !$0.flags.isEmpty }
  }

  private func volumeCell(of room: OccupiedRoom) -> RoomCell {
    let (volume, needed) = (room.volume, room.sessyCount * figures.roomVolume)
    let there = volume.value?.spoken(in: language) ?? "?"
    let shortfall = volumeShortfall(of: room)
    let flags = findings.flags(at: (Self.volumeKeys + [.volumeException]).map { room.place[$0] })
    let demand =
      needed.value.map { say("nodig \($0)", "needed \($0)") }
      ?? say(
        "nodig: ten minste \(sessys.count * figures.roomVolume)",
        "needed: at least \(sessys.count * figures.roomVolume)")
    var rest = ""
    var isEnough = false
    if let shortfall {
      let amount = shortfall.amount.spoken(in: language)
      rest =
        shortfall.standing == .advised
        ? say(": \(amount) minder, met reden", ": \(amount) less, with a reason")
        : say(": \(amount) te weinig", ": \(amount) short")
    } else if let volume = volume.value, let needed = needed.value, volume >= needed {
      rest = say(": \(volume - needed) over", ": \(volume - needed) to spare")
      isEnough = true
    }
    return RoomCell(
      label: say("Inhoud", "Volume"), words: "\(there), \(demand)\(rest)", isKnown: volume.value != nil,
      mark: Mark(flags, isGood: isEnough), flags: flags)
  }
}

// A Sessy.

extension RoomViewBuilder {
  private func unit(_ sessy: PlacedSessy) -> PlacedUnit {
    let (facts, place) = (sessy.facts, sessy.place)
    let size = figures.size(of: facts.model.value ?? .small)
    let spaces = facts.freeSpace
    let isOnWall = facts.mounting.value != .floor
    var under: [(name: String, flags: Flags)] = []
    if facts.isAboveHeater.value == true {
      under.append((say("verwarming", "heater"), findings.flags(at: [place[.aboveHeater]])))
    }
    if facts.isAboveInverter.value == true {
      under.append((say("omvormer", "inverter"), findings.flags(at: [place[.abovePvInverter]])))
    }
    return PlacedUnit(
      name: sessy.label, width: Int(size.width.thousandths / 1000),
      height: Int(size.height.thousandths / 1000),
      model: facts.model.value?.rawValue ?? say("model: ?", "model: ?"),
      isModelKnown: facts.model.isStated, mounting: facts.mounting.value,
      left: side(spaces.left, at: place[.freeSpace][.left]),
      right: side(spaces.right, at: place[.freeSpace][.right]),
      above: side(spaces.above, at: place[.freeSpace][.above]),
      below: side(spaces.below, at: place[.freeSpace][.below], isAsked: isOnWall), under: under,
      captions: captions(of: sessy))
  }

  private func side(_ fact: Fact<Centimetre>, at place: Place, isAsked: Bool = true) -> FreeSide {
    guard let value = fact.value else {
      let least = figures.leastFreeSpace.spoken(in: language).unbroken
      let demand = say("ten minste \(least)", "at least \(least)")
      return FreeSide(
        value: nil, lines: isAsked ? ["?", demand] : ["?"], shortness: nil,
        flags: Flags(language: language))
    }
    let shortfall = findings.shortfall(of: value, at: [place])
    let remark = shortfall.map { shortfall in
      let amount = shortfall.amount.spoken(in: language).unbroken
      return shortfall.standing == .advised
        ? say("\(amount) onder advies", "\(amount) below advice")
        : say("\(amount) te weinig", "\(amount) short")
    }
    return FreeSide(
      value: value, lines: [value.spoken(in: language), remark].compactMap { $0 },
      shortness: shortfall?.standing, flags: findings.flags(restingOn: [place]))
  }

  private func captions(of sessy: PlacedSessy) -> [UnitCaption] {
    let (facts, place) = (sessy.facts, sessy.place)
    func flags(_ fields: Key...) -> Flags { findings.flags(at: fields.map { place[$0] }) }
    let model =
      facts.model.value.map { model in
        let size = figures.size(of: model)
        let sides = [size.width, size.depth, size.height].map { decimalless($0) }.joined(separator: " × ")
        return "\(model.rawValue), \(sides) cm"
      } ?? say("model: ?", "model: ?")
    var captions = [
      UnitCaption(words: sessy.label, isBold: true, flags: flags(.room)),
      UnitCaption(words: model, isBold: false, flags: flags(.model)),
      UnitCaption(
        words: mounting(of: sessy), isBold: false,
        flags: flags(.mounting, .wall, .fixedToWall, .feet, .struts)),
    ]
    if sessy.sessysInRoom.value.map({ $0 > 1 }) ?? (sessys.count > 1) {
      let next = side(facts.freeSpace.nextSessy, at: place[.freeSpace][.nextSessy])
      let rest = next.lines.joined(separator: ", ")
      captions.append(
        UnitCaption(
          words: say("tot een andere Sessy: \(rest)", "to another Sessy: \(rest)"),
          isBold: next.shortness != nil,
          flags: next.flags))
    }
    let warm: [(fact: Fact<Bool>, good: Bool, field: Key, words: String, asked: String)] = [
      (
        facts.isInDirectSun, false, .directSun, say("in direct zonlicht", "in direct sunlight"),
        say("direct zonlicht", "direct sunlight")
      ),
      (
        facts.isAboveHeater, false, .aboveHeater, say("recht boven een verwarming", "right above a heater"),
        say("verwarming eronder", "heater below")
      ),
      (
        facts.isAboveInverter, false, .abovePvInverter,
        say("recht boven een omvormer", "right above an inverter"),
        say("omvormer eronder", "inverter below")
      ),
      (
        facts.isNearHeat, false, .heatSourceNear,
        say("vlak bij een warmtebron", "close to a source of heat"), say("warmtebron", "source of heat")
      ),
      (
        facts.keepsApplianceSpace, true, .applianceSpaceKept,
        say("te dicht op een apparaat", "too close to an appliance"),
        say("ruimte van apparaten", "space of appliances")
      ),
    ]
    for item in warm where item.fact.value == !item.good {
      captions.append(UnitCaption(words: item.words, isBold: true, flags: flags(item.field)))
    }
    let unknown = warm.filter { !$0.fact.isStated }.map { $0.asked }
    if !unknown.isEmpty {
      captions.append(
        UnitCaption(
          words: "?: \(unknown.joined(separator: ", "))", isBold: false, flags: Flags(language: language)))
    }
    return captions
  }

  private func mounting(of sessy: PlacedSessy) -> String {
    let facts = sessy.facts
    switch facts.mounting.value {
    case .wall?:
      let mass = facts.model.value.map { $0 == .large ? figures.largeMass : figures.smallMass }
      let weight = mass?.spoken(in: language) ?? "?"
      let wall = facts.wall.material.value ?? "?"
      return say(
        "hangt; wand: \(wall), draagt \(words(facts.wall.loadCapacity)); Sessy: \(weight)",
        "hangs; wall: \(wall), bears \(words(facts.wall.loadCapacity)); Sessy: \(weight)")
    case .floor?:
      return say(
        "staat op de vloer; pootjes: \(yesOrNo(facts.hasFeet.value)), schoren: \(yesOrNo(facts.hasStruts.value)), aan de wand vast: \(yesOrNo(facts.isFixedToWall.value))",
        "stands on the floor; feet: \(yesOrNo(facts.hasFeet.value)), struts: \(yesOrNo(facts.hasStruts.value)), fixed to the wall: \(yesOrNo(facts.isFixedToWall.value))"
      )
    case nil: return say("hangt of staat: ?", "hangs or stands: ?")
    }
  }

  private func decimalless(_ side: Centimetre) -> String {
    String(side.spoken(in: language).dropLast(3))
  }

  private func description(of units: [PlacedUnit]) -> String {
    let shown = say(
      "De wand van voren, met \(units.count) × Sessy in de volgorde van het bestand.",
      "The wall from the front, with \(units.count) × Sessy in the order of the file.")
    let facts = cells.map { "\($0.label): \($0.words)" }.joined(separator: "; ")
    let sides = units.map { unit in
      func side(_ name: String, _ side: FreeSide) -> String {
        "\(name) \(side.lines.joined(separator: ", "))"
      }
      let all = [
        side(say("links", "left"), unit.left), side(say("rechts", "right"), unit.right),
        side(say("boven", "above"), unit.above), side(say("onder", "below"), unit.below),
      ]
      return "\(unit.name), \(unit.model): \(all.joined(separator: "; "))."
    }
    return ([shown] + (facts.isEmpty ? [] : [facts + "."]) + sides).joined(separator: " ")
  }
}

extension String {
  /// An amount that stays on one line with its unit.
  fileprivate var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
