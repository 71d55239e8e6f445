import PlanCheck

extension JudgedSite {
  /// What the table of currents shows to be exceeded is a finding, in every part and on each conductor, and
  /// the other way round.
  var faultsOfTheTable: [String] {
    let survey = inspection.survey
    let overloads = Set(
      LoadedPart.Kind.allCases.flatMap { $0.rules(onNeutral: true) + $0.rules(onNeutral: false) })
    let failing = Set(verdicts.filter { overloads.contains($0.key.rule) && $0.value == .fail }.keys)
    // Not yet known to be asked: whether there is a work switch, say.
    let found = failing.union(verdicts.filter { $0.value == .notStated }.keys)
    // What nothing limits: inverters that exceed the breaker of their group, or the main fuse; or that may.
    let unlimited = Set(found.filter { ["design-current", "inverters-main-fuse"].contains($0.rule) })
    var unexplained = failing
    var faults: [String] = []
    for part in survey.loadedParts {
      let place = part.subject(in: survey)
      let group = part.group(in: survey)
      let isUnlimited = unlimited.contains { group == $0.place || part.kind.isShared }
      for load in part.loads {
        let questions = part.kind.rules(onNeutral: load.conductor == .neutral)
          .map { Question(rule: $0, place: place) }
        let isCarried = load.isCarried(by: part).value
        let isExceeded = [load.charging.limited, load.delivering.limited].contains {
          $0.combined(with: part.rating) { $0 > $1 }.value == true
        }
        let what = "\(part.kind) at \(part.place), \(load.conductor.label)"
        if isCarried == false {
          if !isUnlimited && found.isDisjoint(with: questions) { faults.append("\(what): no finding") }
          unexplained.subtract(questions)
        }
        if isExceeded && !isUnlimited && found.isDisjoint(with: questions) {
          faults.append("\(what): the table shows too much")
        }
      }
    }
    for question in unexplained where !survey.isKnownOtherwise(question) {
      faults.append("\(question.rule) of \(question.place): the table shows nothing")
    }
    return faults + faultsOfCables + faultsOfLeakage
  }

  /// 5 % and 1 %: what the table says of the cable of a group, and what the rules.
  private var faultsOfCables: [String] {
    inspection.survey.groups.flatMap { group in
      let change = inspection.survey.relativeVoltageChange(of: group).value
      return faults(
        of: "voltage-change", at: group.place, over: change.map { $0 > Percent(5) },
        "\(change?.description ?? "?")")
        + faults(
          of: "voltage-change-advised", at: group.place, over: change.map { $0 > Percent(1) },
          "\(change?.description ?? "?")")
    }
  }

  /// 6 mA: what the table says of each device, and what the rule.
  private var faultsOfLeakage: [String] {
    let survey = inspection.survey
    return survey.protections.flatMap { device in
      let leakage = survey.leakage(behind: device, within: Milliampere(6)).value
      return faults(
        of: "dc-leakage", at: device.place, over: leakage.map { $0 > Milliampere(6) },
        "\(leakage?.description ?? "?")")
    }
  }

  /// A rule that fails by what the table shows to be within the limit, or passes by what is over it.
  private func faults(
    of rule: String, at place: Place, over isOver: Bool?, _ shown: String
  ) -> [String] {
    let expected: Verdict? =
      switch verdicts[Question(rule: rule, place: place)] {
      case .fail where isOver != true: .pass
      case .pass where isOver != false: .fail
      default: nil
      }
    return expected.map { ["\(rule) of \(place): the table shows \(shown), so \($0)"] } ?? []
  }
}

extension Survey {
  /// A core that is thinner than any fixed wiring carries nothing that the table knows, and a cable may carry
  /// too little however it is laid; and a breaker that is too large for the terminals is so whatever is on its
  /// group.
  fileprivate func isKnownOtherwise(_ question: Question) -> Bool {
    let group = groups.first { $0.place == question.place }
    return question.rule == "terminal-breaker"
      || ["cable-ampacity", "neutral-current"].contains(question.rule) && group?.ampacity.value == nil
  }
}

extension LoadedPart.Kind {
  /// Whether all groups of the house, or some, come together in it: in a sub-board too.
  fileprivate var isShared: Bool {
    switch self {
    case .mainFuse, .mainSwitch, .busbar, .residualCurrentDevice, .boardSwitch, .boardBusbar: true
    default: false
    }
  }

  /// The rules that say whether such a part carries its current.
  fileprivate func rules(onNeutral isNeutral: Bool) -> [String] {
    switch self {
    case .mainFuse: ["inverters-main-fuse"]
    case .mainSwitch: ["main-switch-current"]
    case .busbar: ["busbar-sum", "busbar-current"]
    case .residualCurrentDevice: isNeutral ? ["device-neutral-current"] + deviceRules : deviceRules
    case .boardSwitch: ["board-switch-current"]
    case .boardBusbar: ["board-busbar-current"]
    case .breaker, .cable, .workSwitch: isNeutral ? ["neutral-current"] : phaseRules
    // A breaker that is too large for the terminals is so for each of them.
    case .terminals, .solarTerminals: isNeutral ? ["neutral-current", "terminal-breaker"] : phaseRules
    }
  }

  /// Without a Sessy behind it the neutral of a device carries no more than some phase does.
  private var deviceRules: [String] { ["shared-device-sum", "device-current"] }

  private var phaseRules: [String] {
    switch self {
    case .breaker: ["design-current"]
    case .cable: ["cable-ampacity"]
    case .workSwitch: ["work-switch-current"]
    default: ["terminal-current", "terminal-breaker"]
    }
  }
}

extension LoadedPart {
  /// What those rules are about: the group, of a Sessy's terminals too.
  fileprivate func subject(in survey: Survey) -> Place {
    kind == .terminals || kind == .solarTerminals ? group(in: survey) : owner?.place ?? .site
  }

  /// The group that it is in, of what a Sessy or an inverter has of its own too.
  fileprivate func group(in survey: Survey) -> Place {
    guard let owner = owner?.place else { return .site }
    let reference =
      survey.sessys.first { $0.place == owner }?.facts.group
      ?? survey.inverters.first { $0.place == owner }?.facts.group
    return reference.map { $0.index.map { survey.groups[$0].place } ?? .site } ?? owner
  }
}
