/// The settings that the dongle of a Sessy should get (5.5.3), as they follow from the site.
///
/// Each is worked out when it is asked for: a rule asks for one.
public struct ExpectedSettings: Sendable {
  let sessy: PlacedSessy
  let survey: Survey

  /// `group_current`: the rated current of its group's breaker.
  public var groupCurrent: Answer<Ampere> { sessy.breakerCurrent }

  /// `phase_current`: the main fuse.
  public var phaseCurrent: Answer<Ampere> { survey.site.supply.mainFuse.answer }

  /// `group_sessys`: the Sessys on its group and its phase, this one included.
  public var groupSessys: Answer<Int> { sessy.sessysOnGroupAndPhase }

  /// `phase_sessys`: the Sessys on its phase in the house, this one included.
  public var phaseSessys: Answer<Int> { sessy.phase.flatMap { survey.sessysOnPhase[$0].answer } }

  /// `total_sessys`: all Sessys in the house.
  public var totalSessys: Answer<Int> { survey.site.sessys.count }

  /// `active_phase`: the phase of the house that it is active on.
  public var activePhase: Answer<Phase> { sessy.phase }

  /// `p1_hostname`: the address of the P1 meter.
  public var meterHost: Answer<Address> { survey.site.meterAddress.answer }

  /// `pv_hostname`: the address of the Sessy that the PV is connected to.
  public var solarHost: Answer<SolarHost> {
    survey.solarCarrier.flatMap { carrier in
      switch carrier {
      case .noSessy: .known(.empty)
      case .one(sessy.index): .known(.localhost)
      case .one(let other): survey.sessys[other].facts.dongle.address.map { SolarHost.address($0) }
      case .several: .known(.undecided)
      }
    }
  }

  /// `min_power`: the same for every Sessy.
  public var minimumPower: Watt { survey.figures.minimumPower }

  /// `max_power`: the same for every Sessy, unless the site asks for less.
  public var maximumPower: Answer<Watt> {
    let stated = sessy.facts.settings.maximumPower
    let usual = survey.figures.maximumPower
    guard let value = stated.value, value < usual else { return .known(usual) }
    return stated.answer
  }

  /// `enabled_time`: the whole day.
  public var enabledTime: String { survey.figures.enabledTime }

  /// The strategy at commissioning; the owner may choose another later.
  public var strategy: Strategy { survey.figures.strategy }
}

/// What `pv_hostname` should be on a dongle.
public enum SolarHost: Hashable, Sendable {
  /// No inverter is connected to a Sessy: the field stays empty.
  case empty
  /// The inverter is connected to this Sessy itself.
  case localhost
  case address(Address)
  /// Several Sessys have an inverter, and the field takes one address.
  case undecided
}

extension Survey {
  public func expectedSettings(of sessy: PlacedSessy) -> ExpectedSettings {
    ExpectedSettings(sessy: sessy, survey: self)
  }
}

extension Phase {
  /// How a dongle numbers it.
  public var number: Int {
    switch self {
    case .l1: 1
    case .l2: 2
    case .l3: 3
    }
  }

  /// The colour of its core (5.5.3).
  public var coreColour: Text {
    switch self {
    case .l1: Text(nl: "bruin", en: "brown")
    case .l2: Text(nl: "zwart", en: "black")
    case .l3: Text(nl: "grijs", en: "grey")
    }
  }
}
