// What two places in one site cannot both say.

/// Facts of a site that cannot all be so: one of them is wrong. None is judged by, so that what rests on
/// them is not decided; the rest is judged as ever.
public struct Contradiction: Sendable {
  /// What is at odds, with all places.
  public let problem: Problem

  /// The facts that are at odds.
  package let disputed: [FactID]

  init(
    _ text: Text, at fact: some Statement, _ place: Place, against other: some Statement,
    besides more: [Mention] = []
  ) {
    problem = Problem(
      .contradiction(text), at: fact.span, place: place, others: [other.span] + more.map { $0.span })
    disputed = [fact.id, other.id] + more.map { $0.id }
  }

  /// Evidence that cannot be used, or is at odds with a fact of the file.
  init(_ text: Text, at span: SourceSpan?, _ place: Place, disputing facts: [FactID]) {
    problem = Problem(.contradiction(text), at: span, place: place, others: [])
    disputed = facts
  }

  /// A fact that is at odds too, and where it is told: nowhere, if it was told already.
  typealias Mention = (id: FactID, span: SourceSpan?)
}

extension Statement {
  /// That this is at odds too.
  var mention: Contradiction.Mention { (id, isStated ? span : nil) }
}

extension Site {
  /// Everything that is at odds in a site that has been linked.
  var contradictions: [Contradiction] {
    loopContradictions + phaseContradictions + roomContradictions + rangeContradictions
      + protectionContradictions + powerContradictions + makerContradictions + duplicateContradictions
      + absenceContradictions + boardContradictions + waiverContradictions + packContradictions
      + loadContradictions + plugContradictions
  }

  /// What no site can be: a list that says the same twice, or nothing where there has to be something.
  var impossibilities: [Problem] {
    let all = phaseProblems + protectionProblems + emptinessProblems + boardProblems + waiverProblems
    return Array(all.prefix(Reader.maximumProblems))
  }

  /// A plan without a Sessy would meet every demand, and say nothing.
  private var emptinessProblems: [Problem] {
    guard sessys.isStated && sessys.elements.isEmpty else { return [] }
    return [
      Problem(
        .contradiction(
          Text(
            nl: "Er staat geen enkele Sessy in dit bestand: er valt niets te controleren.",
            en: "There is not one Sessy in this file: there is nothing to check.")),
        at: sessys.span, place: Place[.sessys])
    ]
  }

  /// A Sessy is in some room, and on some group. Which list is wrong is plain: there are Sessys.
  private var absenceContradictions: [Contradiction] {
    func missing(_ isEmpty: Bool, _ noun: Text, _ list: some Statement, _ place: Place) -> [Contradiction] {
      guard isEmpty && sessys.isStated else { return [] }
      return [
        Contradiction(
          Text(
            nl: "Er zijn Sessy's maar geen enkele \(noun). Noem er een, of laat dit veld leeg.",
            en: "There are Sessys, but not one \(noun). Name one, or leave this field blank."),
          disputing: list, place, beside: sessys)
      ]
    }
    return missing(groups.isStated && groups.elements.isEmpty, Group.noun, groups, Place[.groups])
      + missing(rooms.isStated && rooms.elements.isEmpty, Room.noun, rooms, Place[.rooms])
  }

  /// A large load on a group that feeds nothing of the kind.
  private var loadContradictions: [Contradiction] {
    loads.elements.enumerated().compactMap { index, load in
      guard let group = load.group.index, groups.elements[group].hasOtherConsumers.value == false else {
        return nil
      }
      return Contradiction(
        Text(
          nl: "Op deze groep zit een grote verbruiker, terwijl er verder niets op zou zitten.",
          en: "A large load is on this group, while nothing else is said to be on it."),
        at: load.group, Place[.loads][index][.group], against: groups.elements[group].hasOtherConsumers)
    }
  }

  /// A plug on a group without sockets. The plug is what someone saw: whether there are sockets is in doubt.
  private var plugContradictions: [Contradiction] {
    func check(_ pluggedIn: Fact<Bool>, _ group: Reference<Group>) -> [Contradiction] {
      guard pluggedIn.value == true, let index = group.index else { return [] }
      let hasSockets = groups.elements[index].hasSockets
      guard hasSockets.value == false else { return [] }
      return [
        Contradiction(
          Text(
            nl: "Op deze groep zit iets met een stekker, terwijl er geen stopcontacten op zouden zitten.",
            en: "Something is plugged in on this group, while it is said to have no sockets."),
          disputing: hasSockets, Place[.groups][index][.sockets], beside: pluggedIn)
      ]
    }
    return inverters.elements.flatMap { check($0.pluggedIn, $0.group) }
      + batteries.elements.flatMap { check($0.pluggedIn, $0.group) }
  }

  /// A breaker without residual current protection that has its figures.
  private var protectionContradictions: [Contradiction] {
    groups.elements.enumerated().compactMap { index, group in
      let breaker = group.breaker
      guard breaker.kind.value == .mcb, breaker.type.isStated || breaker.ratedResidualCurrent.isStated
      else { return nil }
      let text = Text(
        nl:
          "Een installatieautomaat heeft geen type en geen aanspreekstroom. Is dit een aardlekautomaat?",
        en: "A breaker alone (mcb) has no type and no residual current. Is this an RCBO (rcbo)?")
      let place = Place[.groups][index][.breaker]
      return breaker.type.isStated
        ? Contradiction(
          text, at: breaker.type, place[.type], against: breaker.kind,
          besides: [breaker.ratedResidualCurrent.mention])
        : Contradiction(
          text, at: breaker.ratedResidualCurrent, place[.ratedResidualCurrent], against: breaker.kind,
          besides: [breaker.type.mention])
    }
  }

  /// A group that a residual current device names twice.
  private var protectionProblems: [Problem] {
    var problems: [Problem] = []
    for (index, device) in meterBox.residualCurrentDevices.elements.enumerated() {
      let named = device.groups.elements
      for (place, group) in named.enumerated() where group.index != nil || group.isOthers {
        let first = named[..<place].first { $0.index == group.index && $0.isOthers == group.isOthers }
        guard let first else { continue }
        problems.append(
          Problem(
            .contradiction(
              Text(nl: "“\(group.phrase)” staat er twee keer.", en: "“\(group.phrase)” is given twice.")),
            at: group.span, place: Place[.meterBox][.residualCurrentDevices][index][.groups][place],
            others: [first.span]))
      }
    }
    return problems
  }

  /// The order of the loop: it is on one group, and begins at the work switch.
  private var loopContradictions: [Contradiction] {
    var contradictions: [Contradiction] = []
    for (index, sessy) in sessys.elements.enumerated() {
      guard let name = sessy.fedFrom.name, let before = sessy.fedFrom.index else { continue }
      let place = Place[.sessys][index][.fedFrom]
      let predecessor = sessys.elements[before]
      if let group = sessy.group.index, let other = predecessor.group.index, group != other {
        contradictions.append(
          Contradiction(
            Text(
              nl: "De vorige in de lus, “\(name.description)”, zit op een andere groep.",
              en: "The one before it in the loop, “\(name.description)”, is on another group."),
            at: sessy.fedFrom, place, against: predecessor.group))
      }
      if closesCircle(from: index) {
        contradictions.append(
          Contradiction(
            Text(
              nl: "De lus loopt in een kring: hij komt nooit bij de werkschakelaar uit.",
              en: "The loop runs in a circle: it never comes to the work switch."),
            at: sessy.fedFrom, place, against: predecessor.fedFrom))
      }
    }
    return contradictions
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

  /// Phases named twice, and none at all.
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
              at: phase.span, place: place(), others: [first.span]))
        }
        seen.append(phase)
      }
      if phases.isStated && phases.elements.isEmpty {
        problems.append(
          Problem(
            .contradiction(Text(nl: "Noem ten minste één fase.", en: "Name at least one phase.")),
            at: phases.span, place: place()))
      }
    }
    for (index, group) in groups.elements.enumerated() { check(group.phases, Place[.groups][index][.phases]) }
    for (index, inverter) in inverters.elements.enumerated() {
      check(inverter.phases, Place[.pvInverters][index][.phases])
    }
    for (index, battery) in batteries.elements.enumerated() {
      check(battery.phases, Place[.batteries][index][.phases])
    }
    for (index, load) in loads.elements.enumerated() { check(load.phases, Place[.loads][index][.phases]) }
    check(ctMeter.phases, Place[.ctMeter][.phases])
    return problems
  }

  /// Phases that the house does not have, or the group; and an inverter that is somewhere else than its
  /// group.
  private var phaseContradictions: [Contradiction] {
    var contradictions: [Contradiction] = []
    func oneIsEnough(_ phase: Fact<Phase>) -> Text {
      Text(
        nl: "Dit huis heeft één fase: die heet L1. “\(phase.phrase)” is er niet.",
        en: "This house has one phase, called L1. There is no “\(phase.phrase)”.")
    }
    func check(_ phases: List<Fact<Phase>>, _ place: @autoclosure () -> Place) {
      guard supply.phases.value == .one else { return }
      for phase in phases.elements where phase.value != .l1 && phase.value != nil {
        contradictions.append(
          Contradiction(
            oneIsEnough(phase), at: phase, place(), against: supply.phases, besides: [(phases.id, nil)]))
      }
    }
    for (index, group) in groups.elements.enumerated() { check(group.phases, Place[.groups][index][.phases]) }
    for (index, sessy) in sessys.elements.enumerated() where supply.phases.value == .one {
      guard sessy.phase.isStated && sessy.phase.value != .l1 else { continue }
      contradictions.append(
        Contradiction(
          oneIsEnough(sessy.phase), at: sessy.phase, Place[.sessys][index][.phase], against: supply.phases))
    }
    for (index, inverter) in inverters.elements.enumerated() {
      check(inverter.phases, Place[.pvInverters][index][.phases])
      contradictions += placeContradictions(of: inverter, Place[.pvInverters][index])
    }
    for (index, battery) in batteries.elements.enumerated() {
      check(battery.phases, Place[.batteries][index][.phases])
      contradictions += groupContradictions(of: battery, Place[.batteries][index])
    }
    for (index, load) in loads.elements.enumerated() {
      check(load.phases, Place[.loads][index][.phases])
      contradictions += groupContradictions(
        of: Text(nl: "grote verbruiker", en: "large load"), on: load.group, load.phases, Place[.loads][index])
    }
    check(ctMeter.phases, Place[.ctMeter][.phases])
    return contradictions
  }

  /// A source that is on other phases than its group.
  private func groupContradictions<Source: PowerSource>(
    of source: Source, _ place: @autoclosure () -> Place
  ) -> [Contradiction] {
    groupContradictions(of: Source.noun, on: source.group, source.phases, place())
  }

  /// The same of a source or a load that is called so.
  private func groupContradictions(
    of noun: Text, on group: Reference<Group>, _ phases: List<Fact<Phase>>, _ place: @autoclosure () -> Place
  ) -> [Contradiction] {
    guard let group = group.index.map({ groups.elements[$0] }), group.phases.isStated else {
      return []
    }
    var contradictions: [Contradiction] = []
    for phase in phases.elements {
      if !group.phases.elements.contains(where: { $0.value == phase.value || $0.value == nil }) {
        contradictions.append(
          Contradiction(
            Text(
              nl: "De groep van deze \(noun.nl) heeft geen \(phase.phrase).",
              en: "This \(noun.en)'s group has no \(phase.phrase)."),
            at: phase, place()[.phases], against: group.phases, besides: [(phases.id, nil)]))
      }
    }
    return contradictions
  }

  /// An inverter that is on other phases, or at another group's Sessy, than its group.
  private func placeContradictions(
    of inverter: SolarInverter, _ place: @autoclosure () -> Place
  ) -> [Contradiction] {
    var contradictions =
      landingContradictions(of: inverter, place()) + groupContradictions(of: inverter, place())
    guard inverter.group.index != nil else { return contradictions }
    let isElsewhere =
      sessys.isStated
      && sessys.elements.allSatisfy {
        $0.group.index != nil && $0.group.index != inverter.group.index
      }
    if isElsewhere, let terminals = inverter.terminals.value, terminals != .none {
      contradictions.append(
        Contradiction(
          Text(
            nl:
              "De kabel van deze omvormer komt op een Sessy uit (\(terminals.words)), maar op zijn groep zit er geen.",
            en:
              "This inverter's cable lands at a Sessy (\(terminals.words)), but there is none on its group."
          ),
          at: inverter.terminals, place()[.terminals], against: inverter.group))
    }
    if let sessy = inverter.sessy.index.map({ sessys.elements[$0] }), let other = sessy.group.index,
      other != inverter.group.index
    {
      contradictions.append(
        Contradiction(
          Text(
            nl: "Deze omvormer is op een Sessy aangesloten die op een andere groep zit.",
            en: "This inverter is connected to a Sessy that is on another group."),
          at: inverter.sessy, place()[.atSessy], against: sessy.group))
    }
    return contradictions
  }

  /// An inverter of which the cable lands at a Sessy and does not.
  private func landingContradictions(
    of inverter: SolarInverter, _ place: @autoclosure () -> Place
  ) -> [Contradiction] {
    guard inverter.sessy.isStated, let terminals = inverter.terminals.value else { return [] }
    switch (inverter.sessy.index, terminals) {
    case (nil, .pv), (nil, .net):
      return [
        Contradiction(
          Text(
            nl:
              "De kabel van deze omvormer komt op een Sessy uit (\(terminals.words)), en toch is hij op de werkschakelaar aangesloten.",
            en:
              "This inverter's cable lands at a Sessy (\(terminals.words)), and yet it is connected to the work switch."
          ),
          at: inverter.sessy, place()[.atSessy], against: inverter.terminals)
      ]
    case (_?, .none):
      return [
        Contradiction(
          Text(
            nl:
              "De kabel van deze omvormer komt niet op een Sessy uit (\(InverterTerminals.none.words)), en toch staat er een Sessy bij.",
            en:
              "This inverter's cable does not land at a Sessy (\(InverterTerminals.none.words)), and yet a Sessy is given."
          ),
          at: inverter.sessy, place()[.atSessy], against: inverter.terminals)
      ]
    case (nil, .none), (_?, .pv), (_?, .net): return []
    }
  }

  /// A current that is too small for the power, however high the voltage and however many the
  /// phases. Makers round, and state the power at one voltage and the current at another: what
  /// falls short by less than a tenth is let be.
  private var powerContradictions: [Contradiction] {
    powerContradictions(inverters, Place[.pvInverters]) + powerContradictions(batteries, Place[.batteries])
  }

  private func powerContradictions<Source: PowerSource>(
    _ sources: List<Source>, _ place: Place
  ) -> [Contradiction] {
    sources.elements.enumerated().compactMap { index, source in
      guard let power = source.power.value, let current = source.current.value else { return nil }
      let phases = source.units.isStated ? 1 : self.phases(of: source).value?.count ?? Phase.allCases.count
      let most = phases * Watt(current, at: .highestOfGrid)
      guard most.thousandths < power.thousandths / 10 * 9 else { return nil }
      let noun = Source.noun
      return Contradiction(
        Text(
          nl:
            "Met \(current) per fase op \(phases) fase\(phases == 1 ? "" : "n") kan de \(noun.nl) geen \(power) leveren: ten hoogste \(most).",
          en:
            "With \(current) a phase on \(phases) phase\(phases == 1 ? "" : "s") the \(noun.en) cannot give \(power): at most \(most)."
        ),
        at: source.current, place[index][.current], against: source.power)
    }
  }

  /// A maker that asks for type B, and states that it is not needed.
  private var makerContradictions: [Contradiction] {
    inverters.elements.enumerated().compactMap { index, inverter in
      guard inverter.makerAsks.type.value == .b, inverter.hasLeakageStatement.value == true else {
        return nil
      }
      return Contradiction(
        Text(
          nl: "Een fabrikant die type B vraagt, verklaart niet dat het niet nodig is.",
          en: "A maker that asks for type B does not state that it is not needed."),
        at: inverter.makerAsks.type, Place[.pvInverters][index][.makerAsks][.type],
        against: inverter.hasLeakageStatement)
    }
  }

  /// A lowest value above the highest.
  private var rangeContradictions: [Contradiction] {
    func contradiction<U>(
      _ lowest: Fact<Quantity<U>>, _ highest: Fact<Quantity<U>>, _ place: @autoclosure () -> Place
    ) -> Contradiction? {
      guard let low = lowest.value, let high = highest.value, low > high else { return nil }
      return Contradiction(
        Text(
          nl: "De laagste waarde, \(low), is hoger dan de hoogste, \(high).",
          en: "The lowest value, \(low), is above the highest, \(high)."),
        at: lowest, place()[.lowest], against: highest)
    }
    let voltage = contradiction(supply.voltage.lowest, supply.voltage.highest, Place[.supply][.voltage])
    let temperatures = rooms.elements.enumerated().map { index, room in
      contradiction(room.temperature.lowest, room.temperature.highest, Place[.rooms][index][.temperature])
    }
    return ([voltage] + temperatures).compactMap { $0 }
  }
}

extension Contradiction {
  /// A fact that is wrong beside another that is not in doubt.
  fileprivate init(
    _ text: Text, disputing fact: some Statement, _ place: Place, beside other: some Statement
  ) {
    problem = Problem(.contradiction(text), at: fact.span, place: place, others: [other.span])
    disputed = [fact.id]
  }
}

extension Quantity<VoltUnit> {
  /// Between phase and neutral of a public grid: EN 50160, 230 V and a tenth.
  fileprivate static var highestOfGrid: Self { figure(Volt(253)) }
}
