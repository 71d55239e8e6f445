/// A group with the Sessys and inverters that are on it.
public final class LoadedGroup: Sendable {
  /// What the site states of it.
  public let facts: Group

  /// Its place in the site's list.
  public let index: Int

  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>
  public let inverterCount: Derived<Int>
  public let hasInverter: Derived<Bool>

  /// How many Sessys work on each phase of the house.
  public let sessysOnPhase: PerPhase<Derived<Int>>

  /// The most current that the inverters of this group give on each phase.
  public let inverterCurrent: PerPhase<Derived<Ampere>>

  /// How many of its inverters are connected to a Sessy.
  public let connectedInverterCount: Derived<Int>

  /// How many different Sessys carry an inverter.
  public let sessysWithInverter: Derived<Int>

  /// Whether it can give current: with a Sessy or an inverter it can.
  public let isSource: Derived<Bool>

  /// Whether its breaker protects against residual current too.
  public let isRCBO: Derived<Bool>

  init(_ index: Int, of site: Site, _ provenance: inout Provenance) {
    let group = site.groups.elements[index]
    self.index = index
    facts = group
    phases = provenance.derive(group.phases.set)
    sessyCount = provenance.count(site.sessys) { $0.group.refers(to: index) }
    hasSessy = provenance.contains(site.sessys) { $0.group.refers(to: index) }
    inverterCount = provenance.count(site.inverters) { $0.group.refers(to: index) }
    hasInverter = provenance.contains(site.inverters) { $0.group.refers(to: index) }
    sessysOnPhase = PerPhase { phase in
      provenance.count(site.sessys) { $0.group.refers(to: index) && $0.phase == phase }
    }
    inverterCurrent = PerPhase { phase in
      provenance.derive(
        site.inverters.fold(from: Ampere.zero) { sum, inverter in
          let isHere = inverter.group.refers(to: index) && inverter.phases.set.map { $0.contains(phase) }
          guard isHere.value != false else { return sum }
          return sum.combined(with: isHere) { sum, _ in sum } + inverter.phaseCurrent
        })
    }
    connectedInverterCount = provenance.count(site.inverters) {
      $0.group.refers(to: index) && $0.isConnectedToSessy
    }
    sessysWithInverter = provenance.derive(Self.sessysWithInverter(of: site, on: index))
    isSource = provenance.derive(hasSessy || hasInverter)
    isRCBO = provenance.derive(group.breaker.isRCBO)
  }

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
  /// The most current that it gives on one of its phases: as stated or, if that is left
  /// out, from its power at the mains voltage, rounded up to a milliampere.
  public var phaseCurrent: Answer<Ampere> {
    if current.isStated || !power.isStated { return current.answer }
    return power.combined(with: phases.set) { power, phases in
      let voltage = max(1, phases.count) * Figure.voltage.thousandths
      return Ampere(thousandths: (power.thousandths * 1000 + voltage - 1) / voltage)
    }
  }

  /// Whether its cable lands on the terminal strip of a Sessy.
  public var isConnectedToSessy: Answer<Bool> { terminals.map { $0 != .none } }
}

extension Breaker {
  /// Whether this is an RCBO: as stated, or because the site gives it a residual current.
  var isRCBO: Answer<Bool> {
    if kind.isStated || !(type.isStated || ratedResidualCurrent.isStated) { return kind == .rcbo }
    return type.stated || ratedResidualCurrent.stated
  }
}
