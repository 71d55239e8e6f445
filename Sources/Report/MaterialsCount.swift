import PlanCheck

/// Counts the materials of a site, kind by kind.
struct MaterialsCount {
  typealias Item = MaterialsList.Item

  private let survey: Survey
  private let findings: NumberedFindings

  /// The same site with what fails replaced by what passes, as far as the remedies name it.
  private let mended: Survey?

  /// The groups that are known to have a Sessy.
  private let groups: [LoadedGroup]
  private let designations: Designations
  private var site: Site { survey.site }

  /// What is not to be bought or kept as it is.
  private let unfit: Set<Place>

  /// The groups that feed a sub-board with one of those.
  private let feeds: [LoadedGroup]

  init(of survey: Survey, mended: Survey?, unfit: Set<Place>, _ findings: NumberedFindings) {
    self.unfit = unfit
    self.survey = survey
    designations = Designations(survey)
    self.mended = mended
    self.findings = findings
    groups = survey.groups.filter { $0.hasSessy.value == true }
    var fed = Set(groups.map { $0.index })
    var feeds: [LoadedGroup] = []
    while let feed = survey.groups.first(where: { group in
      !fed.contains(group.index)
        && group.facts.board.groups.elements.contains { $0.index.map(fed.contains) == true }
    }) {
      fed.insert(feed.index)
      feeds.append(feed)
    }
    self.feeds = feeds
  }

  /// A device as it should be: where a remedy puts another in its place, that one, and what it replaces.
  private func device(
    _ name: Text, mended: Text?, for user: String, at place: Place
  ) -> Need {
    let findings = findings.numbers(at: [place])
    guard let mended, mended != name else {
      return Need(
        name: name, user: user, designation: designations.part(at: place), findings: findings,
        isUnmended: unfit.contains(place))
    }
    return Need(
      name: Text(nl: "\(mended); in plaats van: \(name)", en: "\(mended); instead of: \(name)"), user: user,
      designation: designations.part(at: place), findings: findings)
  }

  /// One thing that is needed, before like is put with like.
  private struct Need {
    let name: Text
    var words: String?
    let user: String

    /// What the drawings call it there, if they do.
    var designation: String?
    let findings: [Int]
    var isUnmended = false
  }

  private func need(_ name: Text, words: String? = nil, for user: String, at places: Place...) -> Need {
    Need(
      name: name, words: words, user: user, designation: places.first.flatMap { designations.part(at: $0) },
      findings: findings.numbers(at: places))
  }

  /// Like with like, in the order in which they first occur.
  private func items(_ needs: [Need], _ amount: (Int) -> MaterialsList.Amount) -> [Item] {
    var kinds: [[Need]] = []
    for need in needs {
      if let place = kinds.firstIndex(where: { $0[0].name == need.name && $0[0].words == need.words }) {
        kinds[place].append(need)
      } else {
        kinds.append([need])
      }
    }
    return kinds.map { needs in
      let findings = Set(needs.flatMap { $0.findings }).sorted()
      return Item(
        name: needs[0].name, words: needs[0].words, amount: amount(needs.count), users: needs.map { $0.user },
        designations: needs.map { $0.designation }, findings: findings,
        isUnmended: needs.contains { $0.isUnmended })
    }
  }

  private func counted(_ needs: [Need]) -> [Item] { items(needs) { .count($0) } }
  private func uncounted(_ needs: [Need]) -> [Item] { items(needs) { _ in .notStated } }
}

// Wiring.

extension MaterialsCount {
  /// A cable with what it is for, and into how many lengths it is cut, if that is known.
  private struct Run {
    let cable: Cable
    let label: String
    let place: Place
    let lengths: Int?
  }

  /// The cables of the groups, of their feeds, and those that their Sessys have of their own.
  private var runs: [Run] {
    let own = survey.sessys.filter { sessy in
      sessy.facts.cable.isStated && groups.contains { $0.index == sessy.facts.group.index }
    }
    return (groups + feeds).map {
      Run(cable: $0.facts.cable, label: $0.label, place: $0.place[.cable], lengths: lengthsOfCable(of: $0))
    }
      + own.map {
        // To its own work switch, and on.
        let lengths = $0.facts.workSwitch.isPresent.value == true ? 2 : 1
        return Run(cable: $0.facts.cable, label: $0.label, place: $0.place[.cable], lengths: lengths)
      }
  }

  /// Into how many lengths the cable of a group is cut: one to each Sessy that it feeds, from the one before it,
  /// and one more to the work switch; a feed is one.
  private func lengthsOfCable(of group: LoadedGroup) -> Int? {
    guard group.hasSessy.value == true else { return 1 }
    guard let sessys = group.sessyCount.value, let hasSwitch = group.facts.workSwitch.isPresent.value else {
      return nil
    }
    let apart = survey.sessys.count { $0.facts.group.index == group.index && $0.facts.cable.isStated }
    return sessys - apart + (hasSwitch ? 1 : 0)
  }

  /// The cable, the conduit that it lies in, and what goes with them.
  var wiring: [Item] {
    let fed = runs
    let cables = fed.map { need($0.cable.name, for: $0.label, at: $0.place) }
    let conduits = fed.filter { $0.cable.method.value != .c && $0.cable.method.value != .d2 }
    let conduit = conduits.map { run in
      let isKnown = run.cable.method.isStated
      let name =
        isKnown
        ? Text(nl: "PVC-buis, even lang als de kabel", en: "PVC conduit, as long as the cable")
        : Text(nl: "PVC-buis, als de kabel in buis ligt", en: "PVC conduit, if the cable lies in conduit")
      return need(name, for: run.label)
    }
    let clips = conduits.map { need(Text(nl: "Buisklemmen", en: "Conduit clips"), for: $0.label) }
    let holders = fed.filter { $0.cable.method.value == .c }.map {
      need(
        Text(nl: "Kabelbeugels, voor de kabel op de muur", en: "Cable clips, for the cable on the wall"),
        for: $0.label)
    }
    return measured(cables, isCable: true) + measured(conduit) + uncounted(clips) + uncounted(holders)
      + ferrules
  }

  /// The ferrules, and what crimps them: of the cables that are stranded, and of those of which nobody has said.
  private var ferrules: [Item] {
    let cables = runs.filter { $0.cable.conductor.value != .solid }
    if cables.isEmpty { return [] }
    let stranded = cables.filter { $0.cable.conductor.value == .stranded }
    let open = cables.filter { $0.cable.conductor.value != .stranded }
    // From practice: a ferrule holds as well as it is crimped.
    let isCertain = !stranded.isEmpty
    let tool = Text(nl: "Krimptang voor adereindhulzen", en: "Crimping tool for ferrules")
    let crimping = Item(
      name: isCertain
        ? tool : Text(nl: "\(tool), als de aders soepel zijn", en: "\(tool), if the cores are stranded"),
      amount: .count(1), users: [])
    return ferrules(stranded) {
      Text(nl: "Adereindhulzen, aderdoorsnede \($0)", en: "Ferrules, cross-section \($0)")
    }
      + ferrules(open) {
        Text(
          nl: "Adereindhulzen, als de aders soepel zijn, aderdoorsnede \($0)",
          en: "Ferrules, if the cores are stranded, cross-section \($0)")
      } + [crimping]
  }

  /// One for each core at each end of each length of cable, where it is known how many there are.
  private func ferrules(_ cables: [Run], name: (Text) -> Text) -> [Item] {
    func items(_ cables: [Run]) -> [Item] {
      self.items(cables.map { need(name($0.cable.crossSection.answer.words), for: $0.label) }) { _ in
        .notStated
      }
    }
    let counts = cables.reduce(into: [String: Int]()) { counts, run in
      counts[run.label] = run.cable.cores.value.flatMap { cores in run.lengths.map { 2 * $0 * cores } }
    }
    let counted = items(cables.filter { counts[$0.label] != nil }).map { item in
      Item(
        name: item.name, amount: .count(item.users.compactMap { counts[$0] }.reduce(0, +)), users: item.users,
        findings: item.findings)
    }
    return counted + items(cables.filter { counts[$0.label] == nil })
  }

  /// With the lengths of the cables of their groups; of single cores that of each core, one after the other.
  private func measured(_ needs: [Need], isCable: Bool = false) -> [Item] {
    let lengths = runs.reduce(into: [String: Metre]()) { lengths, run in
      let strands = isCable && run.cable.isSingleCores ? run.cable.cores.value : 1
      lengths[run.label] = strands.flatMap { strands in run.cable.length.value.map { strands * $0 } }
    }
    return items(needs) { .count($0) }.map { item in
      let cables = item.users.map { ($0, lengths[$0]) }
      return Item(
        name: item.name,
        amount: .length(
          cables.compactMap { $0.1 }.reduce(.zero, +), unknown: cables.filter { $0.1 == nil }.map { $0.0 }),
        users: item.users, designations: item.designations, findings: item.findings)
    }
  }
}

extension Cable {
  /// "Cable 5 × 4 mm², stranded"
  fileprivate var name: Text {
    let size = crossSection.answer.words
    let cores = cores.answer.words
    let sort: Text =
      isSingleCores
      ? Text(nl: "Losse aders, samen", en: "Single cores, together")
      : Text(nl: "Installatiekabel", en: "Installation cable")
    let measure: Text =
      switch (self.cores.isStated, crossSection.isStated) {
      case (true, true): Text(nl: "\(cores) × \(size)", en: "\(cores) × \(size)")
      case (false, _): Text(nl: "\(size), aantal aders \(cores)", en: "\(size), number of cores \(cores)")
      case (true, false):
        Text(nl: "\(cores) aders, aderdoorsnede \(size)", en: "\(cores) cores, cross-section \(size)")
      }
    let kind: Text =
      switch conductor.value {
      case .solid?: Text(nl: ", massief", en: ", solid")
      case .stranded?: Text(nl: ", soepel", en: ", stranded")
      case nil: Text(verbatim: "")
      }
    return isBlank
      ? Text(nl: "\(sort), soort \(size)", en: "\(sort), kind \(size)")
      : Text(nl: "\(sort) \(measure)\(kind)", en: "\(sort) \(measure)\(kind)")
  }

  /// Whether it is single cores in conduit, each bought by its own length.
  fileprivate var isSingleCores: Bool { method.value == .a1 || method.value == .b1 }

  private var isBlank: Bool { !cores.isStated && !crossSection.isStated }
}

// Switching and protection.

extension MaterialsCount {
  /// Breakers, RCBOs, residual current devices and work switches.
  var devices: [Item] {
    let breakers = groups.map { group in
      device(
        group.breakerName, mended: mended?.groups[group.index].breakerName, for: group.label,
        at: group.place[.breaker])
    }
    let protections = survey.protections.compactMap { protection -> Need? in
      guard case .residualCurrentDevice(let index) = protection.device, protection.hasSessy.value == true
      else { return nil }
      let better = mended?.protections.first { $0.place == protection.place }
      return device(
        protection.kindName(poles: site.meterBox.residualCurrentDevices.elements[index].poles),
        mended: better?.kindName(
          poles: mended?.site.meterBox.residualCurrentDevices.elements[index].poles ?? Fact()),
        for: protection.label, at: protection.place)
    }
    func workSwitches(_ isPresent: Bool?) -> [Need] {
      let shared = groups.filter { group in
        group.facts.workSwitch.isPresent.value == isPresent
          // Where each Sessy has one of its own, none is missing.
          && (isPresent != nil || survey.hasWorkSwitch(group).value == nil)
      }
      let own = survey.sessys.filter { $0.facts.workSwitch.isStated }
        .filter { $0.facts.workSwitch.isPresent.value == isPresent }
      return shared.map { group in
        device(
          group.facts.workSwitch.name, mended: mended?.groups[group.index].facts.workSwitch.name,
          for: group.label, at: group.place[.workSwitch])
      }
        + own.map { sessy in
          device(
            sessy.facts.workSwitch.name, mended: mended?.sessys[sessy.index].facts.workSwitch.name,
            for: sessy.label, at: sessy.place[.workSwitch])
        }
    }
    // The manual has a group that is off locked and tagged.
    let locks = groups.map {
      need(
        Text(nl: "Slot en label voor de uitgeschakelde groep", en: "Lock and tag for the group that is off"),
        for: $0.label)
    }
    return counted(breakers) + counted(protections) + counted(workSwitches(true))
      + uncounted(workSwitches(nil)) + counted(locks)
  }
}

extension LoadedGroup {
  /// "RCBO B16, 4-pole, 30 mA, type A"
  fileprivate var breakerName: Text {
    let breaker = facts.breaker
    let kind: Text =
      switch isRCBO.value {
      case true?: Text(nl: "Aardlekautomaat", en: "RCBO")
      case false?: Text(nl: "Installatieautomaat", en: "Breaker")
      case nil: Text(nl: "Automaat (soort niet opgegeven)", en: "Breaker (kind not stated)")
      }
    var parts = [breaker.sizeName, poleName(breaker.poles)]
    if isRCBO.value == true {
      parts += [residualName(breaker.ratedResidualCurrent), typeName(breaker.type)]
    }
    return joined(kind, parts)
  }
}

extension Breaker {
  /// "B16", as it stands on the breaker.
  fileprivate var sizeName: Text {
    switch (curve.value, ratedCurrent.value) {
    case (let curve?, let current?):
      let amperes = current.amount.number
      return Text(verbatim: "\(curve.rawValue)\(amperes)")
    case (nil, let current?):
      return Text(
        nl: "\(current), karakteristiek niet opgegeven", en: "\(current), trip curve not stated")
    case (let curve?, nil):
      return Text(
        nl: "karakteristiek \(curve.rawValue), nominale stroom niet opgegeven",
        en: "trip curve \(curve.rawValue), rated current not stated")
    case (nil, nil): return Text(nl: "nominale stroom niet opgegeven", en: "rated current not stated")
    }
  }
}

extension ResidualCurrentProtection {
  /// "Residual current device 40 A, 4-pole, 30 mA, type A"
  fileprivate func kindName(poles: Fact<Int>) -> Text {
    joined(
      Text(nl: "Aardlekschakelaar", en: "Residual current device"),
      [currentName(ratedCurrent), poleName(poles), residualName(ratedResidualCurrent), typeName(type)])
  }
}

extension WorkSwitch {
  fileprivate var name: Text {
    joined(Text(nl: "Werkschakelaar", en: "Work switch"), [currentName(ratedCurrent), poleName(poles)])
  }
}

private func joined(_ kind: Text, _ parts: [Text]) -> Text {
  Text(
    nl: "\(kind) \(parts.map { $0.nl }.joined(separator: ", "))",
    en: "\(kind) \(parts.map { $0.en }.joined(separator: ", "))")
}

private func currentName(_ current: Fact<Ampere>) -> Text {
  current.value.map { Text(nl: "\($0)", en: "\($0)") }
    ?? Text(nl: "nominale stroom niet opgegeven", en: "rated current not stated")
}

private func poleName(_ poles: Fact<Int>) -> Text {
  poles.value.map { Text(nl: "\($0)-polig", en: "\($0)-pole") }
    ?? Text(nl: "aantal polen niet opgegeven", en: "number of poles not stated")
}

private func residualName(_ current: Fact<Milliampere>) -> Text {
  current.value.map { Text(nl: "\($0)", en: "\($0)") }
    ?? Text(nl: "aanspreekstroom niet opgegeven", en: "residual current not stated")
}

private func typeName(_ type: Fact<ResidualCurrentType>) -> Text {
  type.value.map { Text(nl: "type \($0.rawValue)", en: "type \($0.rawValue)") }
    ?? Text(nl: "type niet opgegeven", en: "type not stated")
}

// Fixing.

extension MaterialsCount {
  /// Brackets to order, and plugs and screws by what they go through.
  var fixings: [Item] {
    let sessys = site.sessys.elements.enumerated().map { ($0, $1, site.name(ofSessy: $0)) }
    let brackets = sessys.filter { $0.1.mounting.value == .wall }.map { index, sessy, name in
      need(
        sessy.bracketName, for: name, at: Place[.sessys][index][.mounting],
        Place[.sessys][index][.struts])
    }
    let plugs = sessys.map { index, sessy, name in
      need(
        sessy.plugName, words: sessy.mounting.value == .wall ? sessy.wall.material.value : nil, for: name,
        at: Place[.sessys][index][.wall], Place[.sessys][index][.fixedToWall])
    }
    let struts = sessys.filter {
      $0.1.hasStruts.value == true && !($0.1.mounting.value == .wall && $0.1.model.value == .large)
    }
    .map { index, _, name in
      need(Text(nl: "Set schoren", en: "Set of struts"), for: name, at: Place[.sessys][index][.struts])
    }
    return counted(brackets) + counted(struts) + uncounted(plugs)
  }
}

extension Sessy {
  fileprivate var bracketName: Text {
    switch model.value {
    case .small?: Text(nl: "Muurbeugel (apart te bestellen)", en: "Wall bracket (ordered separately)")
    case .large?:
      Text(
        nl: "Muurbeugel met schoren (apart te bestellen)", en: "Wall bracket with struts (ordered separately)"
      )
    case nil:
      Text(
        nl: "Muurbeugel, model van de Sessy niet opgegeven (apart te bestellen)",
        en: "Wall bracket, model of the Sessy not stated (ordered separately)")
    }
  }

  fileprivate var plugName: Text {
    switch mounting.value {
    case .wall?: Text(nl: "Pluggen en schroeven voor de muurbeugel", en: "Plugs and screws for the bracket")
    case .floor?:
      Text(nl: "Pluggen en schroeven voor de backplate", en: "Plugs and screws for the backplate")
    case nil:
      Text(
        nl: "Pluggen en schroeven, wand of vloer niet opgegeven",
        en: "Plugs and screws, wall or floor not stated")
    }
  }
}

// Metering and network.

extension MaterialsCount {
  /// The P1 meter, the dongles, and the cables to the router.
  var networking: [Item] {
    let meter = site.meter
    let meterName = Text(nl: "P1-meter", en: "P1 meter")
    let cable = Text(nl: "Ethernetkabel (lengte niet opgegeven)", en: "Ethernet cable (length not stated)")
    var needs: [Need] = []
    if meter.isPresent.value == true {
      needs.append(need(Text(nl: "Sessy P1-meter", en: "Sessy P1 meter"), for: "", at: Place[.p1Meter]))
      if meter.hasSocket.value == false {
        let socket = Text(nl: "Stopcontact voor de P1-meter", en: "Socket for the P1 meter")
        needs.append(need(socket, for: "", at: Place[.p1Meter][.socket]))
      }
    }
    if site.ctMeter.isPresent.value == true {
      needs.append(need(Text(nl: "Sessy CT-meter", en: "Sessy CT meter"), for: "", at: Place[.ctMeter]))
      if site.ctMeter.hasSocket.value == false {
        let socket = Text(nl: "Stopcontact voor de CT-meter", en: "Socket for the CT meter")
        needs.append(need(socket, for: "", at: Place[.ctMeter][.socket]))
      }
      if site.ctMeter.connection.value == .ethernet {
        let name = Text(nl: "CT-meter", en: "CT meter")
        needs.append(need(Text(nl: "\(cable), \(name)", en: "\(cable), \(name)"), for: ""))
      }
    }
    let sessys = site.sessys.elements.enumerated()
    needs += sessys.filter { $1.dongle.isPresent.value == true }.map { index, _ in
      let name = Text(nl: "Sessy-dongel", en: "Sessy dongle")
      return need(name, for: site.name(ofSessy: index), at: Place[.sessys][index][.dongle])
    }
    if meter.connection.value == .ethernet {
      needs.append(need(Text(nl: "\(cable), \(meterName)", en: "\(cable), \(meterName)"), for: ""))
    }
    needs += sessys.filter { $1.dongle.connection.value == .ethernet }.map { index, _ in
      need(cable, for: site.name(ofSessy: index))
    }
    return counted(needs).map { item in
      Item(
        name: item.name, amount: item.amount, users: item.users.filter { !$0.isEmpty },
        findings: item.findings)
    }
  }
}

// What comes with the Sessys and the P1 meter (2.2, 5.2).

extension MaterialsCount {
  var supplied: [Item] {
    let figures = survey.figures
    let sessys = site.sessys.elements
    let small = sessys.count { $0.model.value == .small }
    let large = sessys.count { $0.model.value == .large }
    func item(_ count: Int, _ name: Text) -> Item? {
      count == 0 ? nil : Item(name: name, amount: .count(count), users: [])
    }
    let pairs = small * figures.smallPairs + large * figures.largePairs
    let meters = site.meter.isPresent.value == true ? 1 : 0
    return [
      item(pairs, Text(nl: "Batterijpakket base", en: "Battery pack, base")),
      item(pairs, Text(nl: "Batterijpakket stack", en: "Battery pack, stack")),
      item(
        2 * pairs,
        Text(nl: "Kabelhouder (een op elk batterijpakket)", en: "Cable holder (one on each battery pack)")),
      item(small, Text(nl: "Power Module 5 kWh", en: "Power Module 5 kWh")),
      item(large, Text(nl: "Power Module 10 kWh", en: "Power Module 10 kWh")),
      item(sessys.count, Text(nl: "Backplate met kap", en: "Backplate with cover")),
      item(sessys.count, Text(nl: "Set pootjes", en: "Set of feet")),
      item(
        small * figures.smallPowerLinks, Text(nl: "PowerLink-kabel 5 kWh", en: "PowerLink cable 5 kWh")),
      item(
        large * figures.largePowerLinks, Text(nl: "PowerLink-kabel 10 kWh", en: "PowerLink cable 10 kWh")),
      item(small, Text(nl: "Communicatiekabel 5 kWh", en: "Communication cable 5 kWh")),
      item(large, Text(nl: "Communicatiekabel 10 kWh", en: "Communication cable 10 kWh")),
      item(meters, Text(nl: "RJ12-kabel voor de P1-meter", en: "RJ12 cable for the P1 meter")),
      item(meters, Text(nl: "USB-voeding voor de P1-meter", en: "USB supply for the P1 meter")),
      item(
        meters,
        Text(nl: "USB-A-naar-USB-C-kabel voor de P1-meter", en: "USB-A to USB-C cable for the P1 meter")),
    ].compactMap { $0 }
  }
}

// What is not known.

extension MaterialsCount {
  var gaps: [Text] {
    let sessys = site.sessys.elements.enumerated()
    func names(_ isLacking: (Sessy) -> Bool) -> String {
      sessys.filter { isLacking($1) }.map { site.name(ofSessy: $0.offset) }.joined(separator: ", ")
    }
    var gaps: [Text] = []
    if !site.sessys.isStated {
      gaps.append(
        Text(nl: "Niet opgegeven is welke Sessy's er komen.", en: "Not stated is which Sessys there will be.")
      )
    }
    let (groupless, modelless) = (names { !$0.group.isStated }, names { !$0.model.isStated })
    if !groupless.isEmpty {
      gaps.append(
        Text(
          nl: "Niet opgegeven is de groep van \(groupless): wat op die groep hoort, is niet geteld.",
          en: "Not stated is the group of \(groupless): what belongs on that group is not counted."))
    }
    if !modelless.isEmpty {
      gaps.append(
        Text(
          nl: "Niet opgegeven is het model van \(modelless): de pakketten en kabels ervan zijn niet geteld.",
          en: "Not stated is the model of \(modelless): its packs and cables are not counted."))
    }
    if !site.meter.isPresent.isStated && site.ctMeter.isPresent.value != true {
      gaps.append(
        Text(
          nl: "Niet opgegeven is of er een P1-meter komt.",
          en: "Not stated is whether there will be a P1 meter."
        ))
    }
    return gaps
  }
}
