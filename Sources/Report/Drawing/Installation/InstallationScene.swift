import PlanCheck

/// What stands on the single-line diagram of an installation, in words and by kind: the meter box, and each
/// sub-board. Where it stands, and on how many sheets, the layout decides.
struct InstallationScene {
  let title: String
  let description: String

  /// How many conductors the main line stands for.
  let conductors: String
  let mainFuse: Apparatus
  let meter: Apparatus
  let meterReader: Apparatus

  /// Whether currents are read by clamps; else by the P1 port of the smart meter.
  let isReadByCT: Bool
  let earth: Apparatus

  /// The meter box first.
  let boards: [BoardScene]
  let titleBlock: TitleBlock
  let notes: [String]
  let language: Language
}

/// The meter box or a sub-board: a main switch, a busbar, and what hangs from that.
struct BoardScene {
  /// The group that feeds it; nil of the meter box.
  let feed: Feed?
  let mainSwitch: Apparatus
  let busbar: Apparatus
  let branches: [Branch]

  struct Feed {
    /// Its place in the site.
    let group: Int
    let designation: String
    let name: String
  }
}

/// The groups behind one residual current device, or one group without.
struct Branch {
  /// Nil if none stands before it.
  let device: Apparatus?

  /// Whether the device is drawn on another board: here are more of its groups.
  let isElsewhere: Bool
  let strands: [Strand]
}

/// A group: its breaker, its cable, its work switch and all that it feeds.
struct Strand {
  /// Its place in the site; nil of what is on no group that the site names.
  let group: Int?
  let breaker: Apparatus

  /// What its breaker is drawn as; nothing is drawn of house circuits that the site does not list.
  let symbol: StrandSymbol

  /// The conductors of the line; nil if it is not stated.
  let conductorCount: Int?

  /// Nil where nothing is asked or said of it.
  let cable: Apparatus?
  let workSwitch: Apparatus?

  /// Whether there is a work switch; nil if it is not stated.
  let hasWorkSwitch: Bool?
  let consumers: [Consumer]
}

enum StrandSymbol {
  case breaker, rcbo, none
}

/// What a group feeds, or is fed by.
struct Consumer {
  enum Kind {
    case sessy, battery, inverter, load
    /// Sockets, lights: a line that goes on.
    case rest
    /// The sub-board behind this group.
    case board(Int)

    var isRest: Bool { if case .rest = self { true } else { false } }
  }

  let kind: Kind
  let apparatus: Apparatus

  /// The inverters on a Sessy.
  var attached: [Apparatus] = []
}

/// The single-line diagram of a site, on as many sheets as it takes.
func installationDiagrams(of content: ReportContent, in language: Language) -> [Drawing] {
  let builder = SceneBuilder(
    content.inspection.survey, language, findings: content.marks.spoken(in: language))
  return InstallationLayout.drawings(
    of: builder.installation(
      of: content.inspection.name, titleBlock: content.titleBlock(in: language)))
}

extension SceneBuilder {
  /// The whole installation, by the name of its site.
  func installation(of name: String, titleBlock: TitleBlock) -> InstallationScene {
    let feeds = survey.groups.filter { $0.hasBoard }
    let boards = [board(behind: nil)] + feeds.map { board(behind: $0) }
    return InstallationScene(
      title: say("Installatieschema van \(name)", "Single-line diagram of \(name)"),
      description: description(of: boards, titleBlock.conclusion), conductors: conductors,
      mainFuse: supplyFuse,
      meter: meter, meterReader: reader, isReadByCT: site.isReadByCT.value == true, earth: earth,
      boards: boards,
      titleBlock: titleBlock,
      notes: [
        say(
          "Getekend is wat het bestand noemt: een groep die er niet in staat, staat hier niet.",
          "Drawn is what the file names: a circuit that is not in it is not here.")
      ], language: language)
  }

  /// The main fuse, with all that fails of the connection but its earth.
  private var supplyFuse: Apparatus {
    var fuse = mainFuse
    fuse.flags = flags(Place[.supply], except: Self.earthing)
    return fuse
  }

  /// What is read of currents, with all that fails of either meter and of the network.
  private var reader: Apparatus {
    var reader = meterReader
    reader.flags = flags(Place[.p1Meter], Place[.ctMeter], Place[.network])
    return reader
  }

  /// The busbar, with what fails of the meter box and of what hangs from it as a whole, and of nothing in them.
  private var mainBusbar: Apparatus {
    var bar = busbar
    let box = Place[.meterBox]
    let devices = site.meterBox.residualCurrentDevices.elements.indices.map {
      box[.residualCurrentDevices][$0]
    }
    let lists: [(key: Key, count: Int)] = [
      (.groups, site.groups.elements.count), (.sessys, site.sessys.elements.count),
      (.pvInverters, site.inverters.elements.count), (.batteries, site.batteries.elements.count),
      (.loads, site.loads.elements.count),
    ]
    bar.flags = lists.reduce(flags(box, except: [box[.mainSwitch]] + devices)) { flags, list in
      flags.joined(self.flags(Place[list.key], except: (0..<list.count).map { Place[list.key][$0] }))
    }
    return bar
  }

  /// The phases and the neutral.
  private var conductors: String {
    guard let phases = site.supply.phases.value, let hasNeutral = site.supply.hasNeutral.value else {
      return "?"
    }
    return String(phases.count + (hasNeutral ? 1 : 0))
  }

  private static let earthing = [Place[.supply][.earthing], Place[.supply][.electrodeResistance]]

  private var earth: Apparatus {
    let supply = site.supply
    let resistance =
      supply.earthing.value == .tt || supply.electrodeResistance.isStated
      ? say(
        "aardelektrode \(words(supply.electrodeResistance))", "electrode \(words(supply.electrodeResistance))"
      )
      : ""
    let system = supply.earthing.value?.rawValue ?? "?"
    return apparatus(
      say("aardrail", "earth rail"),
      line(say("stelsel: \(system)", "system: \(system)"), resistance),
      isKnown: supply.earthing.isStated,
      flags: flags(Self.earthing[0], Self.earthing[1]), as: Designations.earthRail)
  }

  // A board.

  private func board(behind feed: LoadedGroup?) -> BoardScene {
    let groups = survey.groups.filter { survey.feed(of: $0)?.index == feed?.index }
    var branches: [Branch] = []
    let devices = site.meterBox.residualCurrentDevices.elements
    for (index, device) in devices.enumerated() {
      let behind = groups.filter { self.devices(before: $0).first == index }
      let home = home(ofDevice: index)
      let isElsewhere = home != feed?.index
      let others = isElsewhere ? [] : others(behind: device, index)
      guard !isElsewhere || !behind.isEmpty else { continue }
      branches.append(
        Branch(
          device: residualCurrentDevice(index), isElsewhere: isElsewhere,
          strands: behind.map(strand) + others))
    }
    for group in groups where devices.isEmpty || self.devices(before: group).isEmpty {
      branches.append(Branch(device: nil, isElsewhere: false, strands: [strand(group)]))
    }
    guard let feed else {
      if let loose { branches.append(Branch(device: nil, isElsewhere: false, strands: [loose])) }
      return BoardScene(feed: nil, mainSwitch: mainSwitch, busbar: mainBusbar, branches: branches)
    }
    if groups.isEmpty {
      branches.append(Branch(device: nil, isElsewhere: false, strands: [unknownStrand]))
    }
    let (facts, place) = (feed.facts.board, feed.place[.board])
    return BoardScene(
      feed: BoardScene.Feed(
        group: feed.index, designation: designations.breaker(ofGroup: feed.index), name: feed.label),
      mainSwitch: apparatus(
        say("hoofdschakelaar", "main switch"),
        line(words(facts.mainSwitch.ratedCurrent), poles(facts.mainSwitch.poles)),
        isKnown: facts.mainSwitch.ratedCurrent.isStated && facts.mainSwitch.poles.isStated,
        flags: flags(place[.mainSwitch]), as: designations.boardSwitch(ofGroup: feed.index)),
      busbar: apparatus(
        line(say("rail", "busbar"), words(facts.busbar.ratedCurrent)),
        isKnown: facts.busbar.ratedCurrent.isStated, flags: flags(place[.busbar])), branches: branches)
  }

  /// The residual current devices that name a group, in the order of the site.
  private func devices(before group: LoadedGroup) -> [Int] {
    site.meterBox.residualCurrentDevices.elements.indices.filter { index in
      site.meterBox.residualCurrentDevices.elements[index].groups.elements.contains {
        $0.index == group.index
      }
    }
  }

  /// The group that feeds the board which a device is on: that of the first group that is drawn behind it. Nil for
  /// the meter box.
  private func home(ofDevice index: Int) -> Int? {
    let named = site.meterBox.residualCurrentDevices.elements[index].groups.elements.compactMap { $0.index }
    let first = named.first { devices(before: survey.groups[$0]).first == index } ?? named.first
    return first.flatMap { survey.feed(of: survey.groups[$0])?.index }
  }

  private func residualCurrentDevice(_ index: Int) -> Apparatus {
    var device = device(at: index)
    let facts = site.meterBox.residualCurrentDevices.elements[index]
    if facts.isSelective.value == true { device.lines.append(say("selectief (S)", "selective (S)")) }
    return device
  }

  // A group.

  private func strand(_ group: LoadedGroup) -> Strand {
    let circuit = circuit(group)
    let (facts, here) = (group.facts, group.place)
    let kind = kind(of: facts.breaker)
    let curve = facts.breaker.curve.value?.rawValue ?? "?"
    let also = devices(before: group).dropFirst().map { designations.residualCurrentDevice($0) }
    let breaker = apparatus(
      group.label, facts.purpose.value ?? "",
      kind == nil ? say("automaat: ?", "breaker: ?") : "",
      line("\(curve) \(words(facts.breaker.ratedCurrent))", poles(facts.breaker.poles)),
      kind == .rcbo ? line(words(facts.breaker.ratedResidualCurrent), type(facts.breaker.type)) : "",
      also.isEmpty
        ? ""
        : say("ook achter \(also.joined(separator: ", "))", "also behind \(also.joined(separator: ", "))"),
      isKnown: kind != nil && facts.breaker.ratedCurrent.isStated,
      flags: flags(
        here, except: [here[.cable], here[.workSwitch], here[.board][.mainSwitch], here[.board][.busbar]]),
      as: designations.breaker(ofGroup: group.index))
    let hasSessys = !circuit.sessys.isEmpty
    let cable = facts.cable
    let isCableStated = cable.crossSection.isStated || cable.cores.isStated || cable.length.isStated
    let isCableDrawn = hasSessys || isCableStated || !circuit.cable.flags.isEmpty
    // That there is none is news only where there has to be one.
    let isSwitchDrawn =
      circuit.hasWorkSwitch == true || hasSessys || !circuit.workSwitch.flags.isEmpty
    return Strand(
      group: group.index, breaker: breaker, symbol: kind == .rcbo ? .rcbo : .breaker,
      conductorCount: circuit.conductorCount, cable: isCableDrawn ? circuit.cable : nil,
      workSwitch: isSwitchDrawn ? circuit.workSwitch : nil, hasWorkSwitch: circuit.hasWorkSwitch,
      consumers: consumers(of: circuit, group))
  }

  private func consumers(of circuit: Circuit, _ group: LoadedGroup?) -> [Consumer] {
    var consumers = circuit.sessys.map { sessy in
      var apparatus = sessy.apparatus
      // Where its bridge stands is the business of the wiring diagram.
      apparatus.lines = Array(apparatus.lines.prefix(3))
      return Consumer(kind: .sessy, apparatus: apparatus, attached: sessy.inverters.map { $0.apparatus })
    }
    consumers += circuit.inverters.map { Consumer(kind: .inverter, apparatus: $0.apparatus) }
    for (index, battery) in site.batteries.elements.enumerated() where battery.group.index == group?.index {
      let size =
        battery.power.isStated || !battery.current.isStated ? words(battery.power) : words(battery.current)
      consumers.append(
        Consumer(
          kind: .battery,
          apparatus: apparatus(
            battery.name.value?.description ?? say("andere batterij", "other battery"),
            line(size, phases(battery.phases)),
            isKnown: battery.power.isStated || battery.current.isStated,
            flags: flags(Place[.batteries][index]), as: designations.battery(index))))
    }
    for (index, load) in site.loads.elements.enumerated() where load.group.index == group?.index {
      consumers.append(
        Consumer(
          kind: .load,
          apparatus: apparatus(
            load.kind.value.map { spaced($0.words(language)) } ?? say("verbruiker: ?", "load: ?"),
            line(words(load.current), phases(load.phases)),
            isKnown: load.kind.isStated && load.current.isStated, flags: flags(Place[.loads][index]),
            as: designations.load(index))))
    }
    guard let group else { return consumers }
    if group.hasBoard {
      consumers.append(
        Consumer(
          kind: .board(group.index), apparatus: apparatus(say("onderverdeler", "sub-board"), isKnown: true)))
    }
    let hasLoad = consumers.contains { if case .load = $0.kind { true } else { false } }
    let rest =
      (group.facts.hasSockets.value == true ? [say("stopcontacten", "sockets")] : [])
      + (group.facts.hasOtherConsumers.value == true && !hasLoad
        ? [say("andere verbruikers", "other consumers")] : [])
    if !rest.isEmpty {
      consumers.append(
        Consumer(kind: .rest, apparatus: apparatus(rest.joined(separator: ", "), isKnown: true)))
    } else if consumers.isEmpty, !group.facts.hasSockets.isStated || !group.facts.hasOtherConsumers.isStated {
      consumers.append(
        Consumer(kind: .rest, apparatus: apparatus(say("verbruikers: ?", "consumers: ?"), isKnown: false)))
    }
    return consumers
  }

  /// A word of the file as people write it.
  private func spaced(_ word: String) -> String { String(word.map { $0 == "_" ? " " : $0 }) }

  private func phases(_ phases: List<Fact<Phase>>) -> String {
    let stated = phases.elements.compactMap { $0.value?.rawValue }
    return stated.isEmpty ? "?" : stated.joined(separator: "+")
  }

  /// House circuits behind a device that the site does not list, and what is behind it if nothing is said of that.
  private func others(behind device: ResidualCurrentDevice, _ index: Int) -> [Strand] {
    let others = device.others
    let here = Place[.meterBox][.residualCurrentDevices][index][.others]
    let isNamed = device.groups.elements.contains { $0.isStated && $0.index == nil }
    guard isNamed || others.count.isStated || others.breakers.isStated || others.haveSockets.isStated else {
      return device.groups.elements.isEmpty ? [unknownStrand] : []
    }
    let count = words(others.count)
    return [
      Strand(
        group: nil,
        breaker: apparatus(
          say("overige groepen", "other circuits"), say("aantal: \(count)", "number: \(count)"),
          say("automaten samen \(words(others.breakers))", "breakers together \(words(others.breakers))"),
          others.haveSockets.value == true ? say("met stopcontacten", "with sockets") : "",
          isKnown: others.count.isStated && others.breakers.isStated, flags: flags(here)),
        symbol: .breaker, conductorCount: nil, cable: nil, workSwitch: nil, hasWorkSwitch: nil, consumers: [])
    ]
  }

  private var unknownStrand: Strand {
    Strand(
      group: nil, breaker: apparatus(say("groepen: ?", "circuits: ?"), isKnown: false), symbol: .none,
      conductorCount: nil, cable: nil, workSwitch: nil, hasWorkSwitch: nil, consumers: [])
  }

  /// What is on a group that the site does not name; nil if there is nothing.
  private var loose: Strand? {
    let consumers = consumers(of: circuit(nil), nil)
    guard !consumers.isEmpty else { return nil }
    return Strand(
      group: nil,
      breaker: apparatus(say("groep niet opgegeven", "group not stated"), isKnown: false), symbol: .none,
      conductorCount: nil, cable: nil, workSwitch: nil, hasWorkSwitch: nil, consumers: consumers)
  }

  /// The boards and what is on them, in sentences.
  private func description(of boards: [BoardScene], _ conclusion: Conclusion) -> String {
    func words(_ apparatus: Apparatus) -> String {
      ([apparatus.designation].compactMap { $0 } + apparatus.lines).joined(separator: ", ")
    }
    let stamp = Graphic.stampWords(conclusion).map { "\($0(language)). " } ?? ""
    let box = [mainFuse, meter, meterReader, mainSwitch, busbar, earth].map(words).joined(separator: "; ")
    let groups = boards.flatMap { board in
      let name =
        board.feed.map {
          [
            say(
              "Onderverdeler achter \($0.designation), \($0.name)",
              "Sub-board behind \($0.designation), \($0.name)") + "."
          ]
        }
        ?? []
      return name
        + board.branches.flatMap { branch in
          branch.strands.map { strand in
            let head = [branch.device, strand.breaker, strand.cable, strand.workSwitch].compactMap { $0 }
            let fed = strand.consumers.flatMap { [$0.apparatus] + $0.attached }
            return (head + fed).map(words).joined(separator: "; ") + "."
          }
        }
    }
    return stamp + box + ". " + groups.joined(separator: " ")
  }
}
