/// A device that protects against residual current, with what is behind it: a residual
/// current device before one or more groups, or the RCBO of one group.
public final class ResidualCurrentProtection: Sendable {
  public enum Device: Sendable {
    case residualCurrentDevice(Int)
    case rcbo(group: Int)
  }

  public let device: Device
  public let name: Fact<Name>
  public let type: Fact<ResidualCurrentType>
  public let ratedCurrent: Fact<Ampere>
  public let ratedResidualCurrent: Fact<Milliampere>

  /// How many groups are behind it: with two or more it is shared.
  public let groupCount: Derived<Int>
  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>

  /// Whether a group behind it has both a Sessy and an inverter.
  public let hasSessyWithInverter: Derived<Bool>
  public let hasInverter: Derived<Bool>
  public let hasSockets: Derived<Bool>

  public var isResidualCurrentDevice: Bool {
    if case .residualCurrentDevice = device { true } else { false }
  }

  static func all(
    in site: Site, _ groups: ContiguousArray<LoadedGroup>, _ provenance: inout Provenance
  ) -> ContiguousArray<ResidualCurrentProtection> {
    var all: ContiguousArray<ResidualCurrentProtection> = []
    for (index, device) in site.meterBox.residualCurrentDevices.elements.enumerated() {
      all.append(
        ResidualCurrentProtection(
          .residualCurrentDevice(index), device.name, device.type, device.ratedCurrent,
          device.ratedResidualCurrent, before: device.groups, groups, &provenance))
    }
    for group in groups where group.isRCBO.value == true {
      let breaker = group.facts.breaker
      all.append(
        ResidualCurrentProtection(
          .rcbo(group: group.index), group.facts.name, breaker.type, breaker.ratedCurrent,
          breaker.ratedResidualCurrent, before: nil, [group], &provenance))
    }
    return all
  }

  private init(
    _ device: Device, _ name: Fact<Name>, _ type: Fact<ResidualCurrentType>, _ ratedCurrent: Fact<Ampere>,
    _ ratedResidualCurrent: Fact<Milliampere>, before list: List<Reference<Group>>?,
    _ groups: ContiguousArray<LoadedGroup>, _ provenance: inout Provenance
  ) {
    self.device = device
    self.name = name
    self.type = type
    self.ratedCurrent = ratedCurrent
    self.ratedResidualCurrent = ratedResidualCurrent

    /// What the groups behind it come to; an RCBO has its own group behind it.
    func fold<Value: Sendable>(
      _ start: Value, _ next: (Answer<Value>, LoadedGroup) -> Answer<Value>
    ) -> Derived<Value> {
      guard let list else { return provenance.derive(next(.known(start), groups[0])) }
      return provenance.derive(
        list.fold(from: start) { result, reference in
          guard let index = reference.index else {
            return result.combined(with: reference.target) { result, _ in result }
          }
          return next(result, groups[index])
        })
    }
    groupCount = list.map { provenance.derive($0.count) } ?? provenance.derive(.known(1))
    phases = fold(PhaseSet()) { $0.combined(with: $1.phases) { $0.union($1) } }
    sessyCount = fold(0) { $0.combined(with: $1.sessyCount, +) }
    hasSessy = fold(false) { $0 || $1.hasSessy }
    hasSessyWithInverter = fold(false) { $0 || ($1.hasSessy && $1.hasInverter) }
    hasInverter = fold(false) { $0 || $1.hasInverter }
    hasSockets = fold(false) { $0 || $1.facts.hasSockets }
  }
}

extension Survey {
  /// Whether a residual current device stands before a group, or the group has an RCBO.
  public func isProtected(_ group: LoadedGroup) -> Answer<Bool> {
    let isBehindDevice = site.meterBox.residualCurrentDevices.fold(from: false) { found, device in
      found || device.groups.fold(from: false) { $0 || $1.refers(to: group.index) }
    }
    return group.isRCBO || isBehindDevice
  }
}
