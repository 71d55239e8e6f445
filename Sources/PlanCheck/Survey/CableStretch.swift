/// A cable with what it connects: that of a group, one that feeds a Sessy by itself, or that of an inverter.
public final class CableStretch: Sendable {
  /// What the site states of it.
  public let facts: Cable

  /// What it belongs to: the group, the Sessy that it feeds, or the inverter.
  let owner: NamedPlace

  /// The group that it is on; nil if the site does not say which.
  public let group: LoadedGroup?

  /// The phases that it carries.
  public let phases: Answer<PhaseSet>

  /// Whether some end of it is on the terminals of a Sessy.
  public let landsAtSessy: Answer<Bool>

  /// Whether current comes back through it: to a Sessy, an inverter or another battery it does.
  public let carriesSource: Answer<Bool>

  /// The rated current of its group's breaker.
  public let breakerRating: Answer<Ampere>

  /// Whether its phases are left out, where they are its own to state.
  private let arePhasesLeftOut: Bool

  init(of group: LoadedGroup) {
    facts = group.facts.cable
    owner = group.named
    self.group = group
    phases = group.phases.answer
    landsAtSessy = group.hasSessy.answer
    carriesSource = group.isSource.answer
    breakerRating = group.facts.breaker.ratedCurrent.answer
    arePhasesLeftOut = group.facts.phases.isLeftOut
  }

  /// The cable that a Sessy has of its own.
  init(of sessy: PlacedSessy, _ groups: ContiguousArray<LoadedGroup>) {
    facts = sessy.facts.cable
    owner = sessy.named
    let reference = sessy.facts.group
    let group = reference.index.map { groups[$0] }
    self.group = group
    phases = sessy.groupPhases
    landsAtSessy = .known(true)
    carriesSource = .known(true)
    breakerRating = reference.leading(to: group?.facts.breaker.ratedCurrent.answer)
    arePhasesLeftOut = group?.facts.phases.isLeftOut ?? false
  }

  /// The cable of an inverter, from where it is connected.
  init(of inverter: PlacedInverter, in site: Site, _ groups: ContiguousArray<LoadedGroup>) {
    facts = inverter.facts.cable
    owner = inverter.named
    let reference = inverter.facts.group
    let group = reference.index.map { groups[$0] }
    self.group = group
    phases = site.phases(of: inverter.facts)
    landsAtSessy = inverter.facts.isConnectedToSessy && inverter.hasSessyOnGroup
    carriesSource = .known(true)
    breakerRating = reference.leading(to: group?.facts.breaker.ratedCurrent.answer)
    arePhasesLeftOut = inverter.facts.phases.isLeftOut
  }
}

extension CableStretch {
  /// Where it stands in the site, such as `groups[0].cable`.
  public var cablePlace: Place { place[.cable] }

  /// Whether it has three loaded conductors: both, where the phases are left out.
  private var loadedEnds: [Bool]? {
    if let phases = phases.value { return [phases.count > 1] }
    return arePhasesLeftOut ? [false, true] : nil
  }

  /// The current that it can carry for long (Iz): by its cross-section, the method of installation, the number
  /// of loaded conductors, the temperature and its neighbours.
  ///
  /// A cable for one phase has two loaded conductors, any other counts as having three. Not
  /// known of a cable thinner than the tables go: that one is no fixed wiring.
  public var ampacity: Answer<Ampere> { facts.ampacity(on: phases) }

  /// Between what that lies, whatever the method, the temperature, the neighbours and the phases turn out to
  /// be where they are left out: the same is worked out at the ends of what each can be.
  public var ampacityRange: Bounds { facts.ampacityRange(on: phases, loaded: loadedEnds) }
}

extension CableStretch: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<CableStretch> { survey.cables }

  /// A Sessy or an inverter without a cable of its own need not say so.
  public static func sources(in survey: Survey) -> Sources { Sources(survey.site.groups) }
  public static let absence = Text(nl: "er zijn geen groepen", en: "there are no groups")
  public var givenName: Name? { owner.name }
  public var place: Place { owner.place }
}

/// A work switch with what it stands before: all Sessys of a group, or one.
public final class FittedSwitch: Sendable {
  /// What the site states of it.
  public let facts: WorkSwitch
  private let owner: NamedPlace

  /// The group that it is in.
  public let group: LoadedGroup?
  public let phases: Answer<PhaseSet>

  /// Whether it is there, with a Sessy behind it.
  public let isBeforeSessy: Answer<Bool>
  public let breakerRating: Answer<Ampere>

  init(of group: LoadedGroup) {
    facts = group.facts.workSwitch
    owner = group.named
    self.group = group
    phases = group.phases.answer
    isBeforeSessy = group.hasSessy && group.facts.workSwitch.isPresent
    breakerRating = group.facts.breaker.ratedCurrent.answer
  }

  /// The switch that a Sessy has of its own.
  init(of sessy: PlacedSessy, _ groups: ContiguousArray<LoadedGroup>) {
    facts = sessy.facts.workSwitch
    owner = sessy.named
    let reference = sessy.facts.group
    group = reference.index.map { groups[$0] }
    phases = sessy.groupPhases
    isBeforeSessy = sessy.facts.workSwitch.isPresent.answer
    breakerRating = reference.leading(to: group?.facts.breaker.ratedCurrent.answer)
  }
}

extension FittedSwitch: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<FittedSwitch> { survey.workSwitches }
  public static func sources(in survey: Survey) -> Sources { Sources(survey.site.groups) }
  public static let absence = Text(nl: "er zijn geen groepen", en: "there are no groups")
  public var givenName: Name? { owner.name }
  public var place: Place { owner.place }
}

extension Survey {
  /// Whether a work switch is before each Sessy of a group: one for all of them, or one before each.
  public func hasWorkSwitch(_ group: LoadedGroup) -> Answer<Bool> {
    let shared = group.facts.workSwitch.isPresent == true
    let hasOwn = group.sessys.contains { site.sessys.elements[$0].workSwitch.isPresent.isStated }
    return hasOwn ? shared || eachSessy(on: group) { $0.workSwitch.isPresent == true } : shared
  }
}
