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
  public let poles: Fact<Int>

  /// How many groups are behind it: with two or more it is shared.
  public let groupCount: Derived<Int>
  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>

  /// Whether a group behind it feeds sockets.
  public let hasSockets: Derived<Bool>

  /// Whether a group behind it has both a Sessy and an inverter, and no sockets.
  public let hasSessyWithInverter: Derived<Bool>

  /// Whether an inverter is behind it, on a group with a Sessy or on one of its own.
  public let hasInverter: Derived<Bool>

  /// Whether each inverter behind it has its maker's statement that no type B is needed: the
  /// direct current of any of them makes the device insensitive for all that is behind it.
  public let invertersHaveStatement: Derived<Bool>

  /// The rated current of the largest breaker of a group with a Sessy behind it.
  public let largestSessyBreaker: Derived<Ampere>

  /// The rated current of all groups behind it together, on each phase.
  public let groupCurrent: PerPhase<Derived<Ampere>>

  static func all(
    in site: Site, _ groups: ContiguousArray<LoadedGroup>, _ provenance: inout Provenance
  ) -> ContiguousArray<ResidualCurrentProtection> {
    var all: ContiguousArray<ResidualCurrentProtection> = []
    for (index, device) in site.meterBox.residualCurrentDevices.elements.enumerated() {
      all.append(
        ResidualCurrentProtection(
          .residualCurrentDevice(index), device.name, device.type, device.ratedCurrent,
          device.ratedResidualCurrent, device.poles, before: device.groups, groups, &provenance))
    }
    // A breaker that may be an RCBO is asked about as one.
    for group in groups where group.isRCBO.value != false {
      let breaker = group.facts.breaker
      all.append(
        ResidualCurrentProtection(
          .rcbo(group: group.index), group.facts.name, breaker.type, breaker.ratedCurrent,
          breaker.ratedResidualCurrent, breaker.poles, before: nil, [group], &provenance))
    }
    return all
  }

  private init(
    _ device: Device, _ name: Fact<Name>, _ type: Fact<ResidualCurrentType>, _ ratedCurrent: Fact<Ampere>,
    _ ratedResidualCurrent: Fact<Milliampere>, _ poles: Fact<Int>, before list: List<Reference<Group>>?,
    _ groups: ContiguousArray<LoadedGroup>, _ provenance: inout Provenance
  ) {
    beginStretch("protection")
    self.device = device
    self.name = name
    self.type = type
    self.ratedCurrent = ratedCurrent
    self.ratedResidualCurrent = ratedResidualCurrent
    self.poles = poles

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
    // An RCBO protects nothing if it is but a breaker.
    let isProtection: (LoadedGroup) -> Answer<Bool> = { list == nil ? $0.isRCBO.answer : .known(true) }
    hasSessy = fold(false) { $0 || (isProtection($1) && $1.hasSessy) }
    hasSockets = fold(false) { $0 || $1.facts.hasSockets }
    hasSessyWithInverter = fold(false) {
      $0 || (isProtection($1) && $1.hasSessy && $1.hasInverter && !$1.facts.hasSockets)
    }
    hasInverter = fold(false) { $0 || $1.hasInverter }
    invertersHaveStatement = fold(true) { $0 && $1.invertersHaveStatement }
    largestSessyBreaker = fold(.zero) { largest, group in
      guard group.hasSessy.value != false else { return largest }
      return largest.combined(with: group.hasSessy) { largest, _ in largest }
        .combined(with: group.facts.breaker.ratedCurrent, max)
    }
    groupCurrent = PerPhase { phase in
      fold(Ampere.zero) { sum, group in
        let isOnPhase = group.phases.map { $0.contains(phase) }
        guard isOnPhase.value != false else { return sum }
        return sum.combined(with: isOnPhase) { sum, _ in sum } + group.facts.breaker.ratedCurrent
      }
    }
  }
}

extension ResidualCurrentProtection {
  /// Whether it is a residual current device; otherwise it is the RCBO of a group.
  public var isResidualCurrentDevice: Bool {
    if case .residualCurrentDevice = device { true } else { false }
  }
}

/// Which groups are behind a residual current device: looked up once for all of them.
struct DevicesAhead: Sendable {
  /// The reference by which a device stands before each group.
  private let references: ContiguousArray<FactID?>

  /// That no device stands before the others; not known, where devices do not say what is behind them.
  private let ofOthers: Derived<Bool>

  init(of site: Site, _ provenance: inout Provenance) {
    var references = ContiguousArray<FactID?>(repeating: nil, count: site.groups.elements.count)
    let devices = site.meterBox.residualCurrentDevices
    var looked: ContiguousArray<FactID> = []
    var missing: ContiguousArray<FactID> = devices.isStated ? [] : [devices.id]
    for device in devices.elements {
      if !device.groups.isStated {
        missing.append(device.groups.id)
      } else if device.groups.elements.isEmpty {
        looked.append(device.groups.id)
      }
      for reference in device.groups.elements {
        guard let group = reference.index else {
          missing.append(reference.id)
          continue
        }
        looked.append(reference.id)
        if references[group] == nil { references[group] = reference.id }
      }
    }
    self.references = references
    ofOthers =
      missing.isEmpty
      ? provenance.derive(false, from: looked.isEmpty ? [devices.id] : looked)
      : provenance.derive(nil, from: missing)
  }

  /// Whether one stands before a group.
  func stand(before group: Int) -> Answer<Bool> {
    references[group].map { Answer(true, FactList($0)) } ?? ofOthers.answer
  }
}

extension Survey {
  /// Whether a residual current device stands before a group, or the group has an RCBO.
  public func isProtected(_ group: LoadedGroup) -> Answer<Bool> {
    group.isRCBO || devicesAhead.stand(before: group.index)
  }
}
