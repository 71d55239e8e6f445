/// A group with the Sessys and inverters that are on it.
public final class LoadedGroup: Sendable {
  /// What the site states of it.
  public let facts: Group

  /// Its place in the site's list.
  public let index: Int

  /// That of each of its Sessys.
  let rating: SessyRating

  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>
  public let inverterCount: Derived<Int>
  public let hasInverter: Derived<Bool>

  /// How many Sessys work on each phase of the house.
  public let sessysOnPhase: PerPhase<Derived<Int>>

  /// Whether each of its inverters has its maker's statement that no type B is needed.
  public let invertersHaveStatement: Derived<Bool>

  /// Whether some inverter of this group feeds a phase.
  public let hasInverterOnPhase: PerPhase<Derived<Bool>>

  /// The most current that all its inverters give on each phase.
  public let inverterCurrent: PerPhase<Derived<Ampere>>

  /// The same without the three-phase inverters, which give alike on each phase.
  public let unevenInverterCurrent: PerPhase<Derived<Ampere>>

  /// The most current that the inverters connected to its Sessys give on each phase.
  public let loopedInverterCurrent: PerPhase<Derived<Ampere>>

  /// How many of its inverters are connected to a Sessy.
  public let connectedInverterCount: Derived<Int>

  /// How many different Sessys carry an inverter.
  public let sessysWithInverter: Derived<Int>

  /// Whether it can give current: with a Sessy or an inverter it can.
  public let isSource: Derived<Bool>

  /// Whether its breaker protects against residual current too.
  public let isRCBO: Derived<Bool>

  init(_ index: Int, of site: Site, _ rating: SessyRating, _ provenance: inout Provenance) {
    beginStretch("group")
    let group = site.groups.elements[index]
    self.index = index
    facts = group
    self.rating = rating
    phases = provenance.derive(site.phases(of: group))
    sessyCount = provenance.count(site.sessys) { $0.group.refers(to: index) }
    hasSessy = provenance.contains(site.sessys) { $0.group.refers(to: index) }
    inverterCount = provenance.count(site.inverters) { $0.group.refers(to: index) }
    hasInverter = provenance.contains(site.inverters) { $0.group.refers(to: index) }
    sessysOnPhase = PerPhase { phase in
      provenance.count(site.sessys) { sessy in
        let isHere = sessy.group.refers(to: index)
        return isHere.value == false ? isHere : isHere && site.phase(of: sessy) == phase
      }
    }
    hasInverterOnPhase = PerPhase { phase in
      provenance.contains(site.inverters) {
        $0.group.refers(to: index) && site.phases(of: $0).map { $0.contains(phase) }
      }
    }
    inverterCurrent = PerPhase { phase in
      provenance.derive(site.inverterCurrent(on: phase, at: rating.voltage) { $0.group.refers(to: index) })
    }
    unevenInverterCurrent = PerPhase { phase in
      provenance.derive(
        site.inverterCurrent(on: phase, at: rating.voltage) { inverter in
          let isHere = inverter.group.refers(to: index)
          return isHere.value == false ? isHere : isHere && site.isUneven(inverter)
        })
    }
    loopedInverterCurrent = PerPhase { phase in
      provenance.derive(
        site.inverterCurrent(on: phase, at: rating.voltage) {
          $0.group.refers(to: index) && $0.isConnectedToSessy
        })
    }
    invertersHaveStatement = provenance.derive(
      site.inverters.fold(from: true) { all, inverter in
        all && (inverter.hasLeakageStatement || !inverter.group.refers(to: index))
      })
    connectedInverterCount = provenance.count(site.inverters) {
      $0.group.refers(to: index) && $0.isConnectedToSessy
    }
    sessysWithInverter = provenance.derive(Self.sessysWithInverter(of: site, on: index))
    isSource = provenance.derive(hasSessy || hasInverter)
    isRCBO = provenance.derive(group.breaker.isRCBO)
  }

  /// Whether it can give current on a phase.
  func isSource(on phase: Phase) -> Answer<Bool> { sessysOnPhase[phase] > 0 || hasInverterOnPhase[phase] }

  private static func sessysWithInverter(of site: Site, on group: Int) -> Answer<Int> {
    var seen: Set<Int> = []
    return site.inverters.fold(from: 0) { count, inverter in
      let isHere = inverter.group.refers(to: group) && inverter.isConnectedToSessy
      guard isHere.value != false else { return count }
      let both = count.combined(with: isHere) { count, _ in count }
      return both.combined(with: inverter.sessy.target) { count, sessy in
        seen.insert(sessy).inserted ? count + 1 : count
      }
    }
  }
}

extension SolarInverter {
  /// Whether its cable lands on the terminal strip of a Sessy. One that names the Sessy
  /// that it is at need not say so again.
  public var isConnectedToSessy: Answer<Bool> {
    if !terminals.isStated && sessy.isStated { return sessy.stated }
    return terminals != .none
  }
}

extension Breaker {
  /// Whether this is an RCBO: as stated, or because the site gives it a residual current.
  var isRCBO: Answer<Bool> {
    if kind.isStated || !(type.isStated || ratedResidualCurrent.isStated) { return kind == .rcbo }
    return type.stated || ratedResidualCurrent.stated
  }
}
