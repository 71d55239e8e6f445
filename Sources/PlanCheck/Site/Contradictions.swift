// What two places in one file cannot both say.

extension Site {
  var contradictions: [Problem] {
    let all =
      loopProblems + phaseProblems + roomProblems + rangeProblems + protectionProblems
      + inverterProblems + duplicateProblems + emptinessProblems + waiverProblems
    return Array(all.prefix(Reader.maximumProblems))
  }

  /// A plan without a Sessy would meet every demand, and say nothing; and a Sessy is in
  /// some room, and on some group.
  private var emptinessProblems: [Problem] {
    if sessys.isStated && sessys.elements.isEmpty {
      return [
        Problem(
          .contradiction(
            Text(
              nl: "Er staat geen enkele Sessy in dit bestand: er valt niets te controleren.",
              en: "There is not one Sessy in this file: there is nothing to check.")),
          at: sessys.span, place: Place[.sessys])
      ]
    }
    func missing(_ isEmpty: Bool, _ noun: Text, _ span: SourceSpan?, _ place: Place) -> [Problem] {
      guard isEmpty && sessys.isStated else { return [] }
      return [
        Problem(
          .contradiction(
            Text(
              nl: "Er zijn Sessy's maar geen enkele \(noun). Noem er een, of laat dit veld leeg.",
              en: "There are Sessys, but not one \(noun). Name one, or leave this field blank.")),
          at: span, place: place, other: sessys.span)
      ]
    }
    return missing(groups.isStated && groups.elements.isEmpty, Group.noun, groups.span, Place[.groups])
      + missing(rooms.isStated && rooms.elements.isEmpty, Room.noun, rooms.span, Place[.rooms])
  }

  /// A breaker without residual current protection that has its figures, and a group that
  /// a residual current device names twice.
  private var protectionProblems: [Problem] {
    var problems: [Problem] = []
    for (index, group) in groups.elements.enumerated() where group.breaker.kind.value == .mcb {
      let breaker = group.breaker
      guard breaker.type.isStated || breaker.ratedResidualCurrent.isStated else { continue }
      let (key, span) =
        breaker.type.isStated
        ? (Key.type, breaker.type.span) : (.ratedResidualCurrent, breaker.ratedResidualCurrent.span)
      problems.append(
        Problem(
          .contradiction(
            Text(
              nl:
                "Een installatieautomaat (mcb) heeft geen type en geen aanspreekstroom. Is dit een aardlekautomaat (rcbo)?",
              en: "A breaker alone (mcb) has no type and no residual current. Is this an RCBO (rcbo)?")),
          at: span, place: Place[.groups][index][.breaker][key], other: breaker.kind.span))
    }
    for (index, device) in meterBox.residualCurrentDevices.elements.enumerated() {
      let named = device.groups.elements
      for (place, group) in named.enumerated() where group.index != nil {
        guard let first = named[..<place].first(where: { $0.index == group.index }) else { continue }
        problems.append(
          Problem(
            .contradiction(
              Text(nl: "“\(group.phrase)” staat er twee keer.", en: "“\(group.phrase)” is given twice.")),
            at: group.span, place: Place[.meterBox][.residualCurrentDevices][index][.groups][place],
            other: first.span))
      }
    }
    return problems
  }

  /// The order of the loop: each Sessy has a place of its own, on one group, in a row
  /// that begins at the work switch.
  private var loopProblems: [Problem] {
    var problems: [Problem] = []
    for (index, sessy) in sessys.elements.enumerated() {
      var place: Place { Place[.sessys][index][.fedFrom] }
      guard let name = sessy.fedFrom.name else { continue }
      let other = sessys.elements[..<index].first { other in
        guard other.fedFrom.name == name else { return false }
        return sessy.fedFrom.index != nil
          || (sessy.group.index != nil && sessy.group.index == other.group.index)
      }
      if let other {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl: "Twee Sessy's staan op dezelfde plaats in de lus: allebei na “\(name.description)”.",
                en: "Two Sessys are in the same place in the loop: both after “\(name.description)”.")),
            at: sessy.fedFrom.span, place: place, other: other.fedFrom.span))
      }
      guard let before = sessy.fedFrom.index else { continue }
      let predecessor = sessys.elements[before]
      if let group = sessy.group.index, let other = predecessor.group.index, group != other {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl: "De vorige in de lus, “\(name.description)”, zit op een andere groep.",
                en: "The one before it in the loop, “\(name.description)”, is on another group.")),
            at: sessy.fedFrom.span, place: place, other: predecessor.group.span))
      }
      if closesCircle(from: index) {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl: "De lus loopt in een kring: hij komt nooit bij de werkschakelaar uit.",
                en: "The loop runs in a circle: it never comes to the work switch.")),
            at: sessy.fedFrom.span, place: place, other: before == index ? nil : predecessor.fedFrom.span))
      }
    }
    return problems
  }

  /// Whether going back along the loop leads to where it started. Told of the first
  /// Sessy in the file that is in the circle only.
  private func closesCircle(from start: Int) -> Bool {
    var place = sessys.elements[start].fedFrom.index
    for _ in sessys.elements {
      guard let here = place, here >= start else { return false }
      if here == start { return true }
      place = sessys.elements[here].fedFrom.index
    }
    return false
  }

  /// Phases that the house does not have, and phases named twice.
  private var phaseProblems: [Problem] {
    var problems: [Problem] = []
    func check(_ phases: List<Fact<Phase>>, _ place: @autoclosure () -> Place) {
      var seen: [Fact<Phase>] = []
      for phase in phases.elements {
        if let first = seen.first(where: { $0.value == phase.value }) {
          problems.append(
            Problem(
              .contradiction(
                Text(nl: "“\(phase.phrase)” staat er twee keer.", en: "“\(phase.phrase)” is given twice.")),
              at: phase.span, place: place(), other: first.span))
        }
        seen.append(phase)
        if supply.phases.value == .one && phase.value != .l1 && phase.value != nil {
          problems.append(
            Problem(
              .contradiction(
                Text(
                  nl: "Dit huis heeft één fase: die heet L1. “\(phase.phrase)” is er niet.",
                  en: "This house has one phase, called L1. There is no “\(phase.phrase)”.")),
              at: phase.span, place: place(), other: supply.phases.span))
        }
      }
      if phases.isStated && phases.elements.isEmpty {
        problems.append(
          Problem(
            .contradiction(Text(nl: "Noem ten minste één fase.", en: "Name at least one phase.")),
            at: phases.span, place: place()))
      }
    }
    for (index, group) in groups.elements.enumerated() { check(group.phases, Place[.groups][index][.phases]) }
    for (index, sessy) in sessys.elements.enumerated() where supply.phases.value == .one {
      let phases: [(Key, Fact<Phase>)] = [
        (.phase, sessy.phase), (.bridge, sessy.bridge), (.terminal, sessy.terminal),
      ]
      for (key, phase) in phases where phase.isStated && phase.value != .l1 {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl: "Dit huis heeft één fase: die heet L1. “\(phase.phrase)” is er niet.",
                en: "This house has one phase, called L1. There is no “\(phase.phrase)”.")),
            at: phase.span, place: Place[.sessys][index][key], other: supply.phases.span))
      }
    }
    for (index, inverter) in inverters.elements.enumerated() {
      check(inverter.phases, Place[.pvInverters][index][.phases])
      problems += placeProblems(of: inverter, Place[.pvInverters][index])
    }
    return problems
  }

  /// An inverter that is on other phases, or at another group's Sessy, than its group.
  private func placeProblems(of inverter: SolarInverter, _ place: @autoclosure () -> Place) -> [Problem] {
    var problems: [Problem] = []
    guard let group = inverter.group.index.map({ groups.elements[$0] }) else { return [] }
    for phase in inverter.phases.elements where group.phases.isStated {
      if !group.phases.elements.contains(where: { $0.value == phase.value || $0.value == nil }) {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl: "De groep van deze omvormer heeft geen \(phase.phrase).",
                en: "This inverter's group has no \(phase.phrase).")),
            at: phase.span, place: place()[.phases], other: group.phases.span))
      }
    }
    if inverter.terminals.value == InverterTerminals.none && inverter.sessy.isStated {
      problems.append(
        Problem(
          .contradiction(
            Text(
              nl:
                "De kabel van deze omvormer komt niet op een Sessy uit (none), en toch staat er een Sessy bij.",
              en: "This inverter's cable does not land at a Sessy (none), and yet a Sessy is given.")),
          at: inverter.sessy.span, place: place()[.atSessy], other: inverter.terminals.span))
    }
    let isElsewhere =
      sessys.isStated
      && sessys.elements.allSatisfy {
        $0.group.index != nil && $0.group.index != inverter.group.index
      }
    if isElsewhere, let terminals = inverter.terminals.value, terminals != .none {
      problems.append(
        Problem(
          .contradiction(
            Text(
              nl:
                "De kabel van deze omvormer komt op een Sessy uit (\(terminals.rawValue)), maar op zijn groep zit er geen.",
              en:
                "This inverter's cable lands at a Sessy (\(terminals.rawValue)), but there is none on its group."
            )),
          at: inverter.terminals.span, place: place()[.terminals], other: inverter.group.span))
    }
    if let sessy = inverter.sessy.index.map({ sessys.elements[$0] }), let other = sessy.group.index,
      other != inverter.group.index
    {
      problems.append(
        Problem(
          .contradiction(
            Text(
              nl: "Deze omvormer is op een Sessy aangesloten die op een andere groep zit.",
              en: "This inverter is connected to a Sessy that is on another group.")),
          at: inverter.sessy.span, place: place()[.atSessy], other: sessy.group.span))
    }
    return problems
  }

  /// A current that is too small for the power, however high the voltage and however many the
  /// phases. Makers round, and state the power at one voltage and the current at another: what
  /// falls short by less than a tenth is let be.
  private var inverterProblems: [Problem] {
    inverters.elements.enumerated().compactMap { index, inverter in
      guard let power = inverter.power.value, let current = inverter.current.value else { return nil }
      let phases = self.phases(of: inverter).value?.count ?? Phase.allCases.count
      let most = phases * Watt(current, at: .highestOfGrid)
      guard most.thousandths < power.thousandths / 10 * 9 else { return nil }
      return Problem(
        .contradiction(
          Text(
            nl:
              "Met \(current) per fase op \(phases) fase\(phases == 1 ? "" : "n") kan een omvormer geen \(power) leveren: ten hoogste \(most).",
            en:
              "With \(current) a phase on \(phases) phase\(phases == 1 ? "" : "s") an inverter cannot give \(power): at most \(most)."
          )),
        at: inverter.current.span, place: Place[.pvInverters][index][.current], other: inverter.power.span)
    }
  }

  /// A volume larger than length, width and height allow.
  private var roomProblems: [Problem] {
    rooms.elements.enumerated().compactMap { index, room in
      guard let volume = room.volume.value, let product = room.product, volume > product else { return nil }
      return Problem(
        .contradiction(
          Text(
            nl: "De inhoud is groter dan lengte × breedte × hoogte: \(product).",
            en: "The volume is larger than length × width × height: \(product).")),
        at: room.volume.span, place: Place[.rooms][index][.volume], other: room.length.span)
    }
  }

  /// A lowest value above the highest.
  private var rangeProblems: [Problem] {
    func problem<U>(
      _ lowest: Fact<Quantity<U>>, _ highest: Fact<Quantity<U>>, _ place: @autoclosure () -> Place
    ) -> Problem? {
      guard let low = lowest.value, let high = highest.value, low > high else { return nil }
      return Problem(
        .contradiction(
          Text(
            nl: "De laagste waarde, \(low), is hoger dan de hoogste, \(high).",
            en: "The lowest value, \(low), is above the highest, \(high).")),
        at: lowest.span, place: place()[.lowest], other: highest.span)
    }
    let voltage = problem(supply.voltage.lowest, supply.voltage.highest, Place[.supply][.voltage])
    let temperatures = rooms.elements.enumerated().map { index, room in
      problem(room.temperature.lowest, room.temperature.highest, Place[.rooms][index][.temperature])
    }
    return ([voltage] + temperatures).compactMap { $0 }
  }
}

extension Quantity<VoltUnit> {
  /// Between phase and neutral of a public grid: EN 50160, 230 V and a tenth.
  fileprivate static var highestOfGrid: Self { figure(Volt(253)) }
}

extension Room {
  /// Length × width × height, if all three are stated; what is less than a litre is dropped.
  var product: CubicMetre? {
    guard let length = length.value, let width = width.value, let height = height.value else { return nil }
    // Thousandths of a centimetre, cubed, to thousandths of a cubic metre.
    let square = Int128(length.thousandths) * Int128(width.thousandths)
    let (cube, isTooLarge) = square.multipliedReportingOverflow(by: Int128(height.thousandths))
    return CubicMetre(thousandths: isTooLarge ? .max : Int64(clamping: cube / 1_000_000_000_000))
  }
}
