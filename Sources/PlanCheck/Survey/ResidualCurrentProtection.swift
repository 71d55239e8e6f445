/// A device that protects against residual current, with what is behind it: a residual
/// current device before one or more groups, or the RCBO of one group.
public final class ResidualCurrentProtection: Sendable {
  public enum Device: Sendable {
    case residualCurrentDevice(Int)
    case rcbo(group: Int)

    /// Whether it is the one at a place in the record of residual current devices.
    func isResidualCurrentDevice(_ place: Int) -> Bool {
      if case .residualCurrentDevice(place) = self { true } else { false }
    }

    /// Whether it is the RCBO of a group.
    func isRCBO(of place: Int) -> Bool {
      if case .rcbo(group: place) = self { true } else { false }
    }
  }

  public let device: Device
  public let name: Fact<Name>
  public let type: Fact<ResidualCurrentType>
  public let ratedCurrent: Fact<Ampere>
  public let ratedResidualCurrent: Fact<Milliampere>
  public let poles: Fact<Int>
  public let isSelective: Fact<Bool>

  /// How it tripped when it was tested.
  public let tripTime: Fact<Millisecond>
  public let tripCurrent: Fact<Milliampere>

  /// The largest rated residual current of the RCBOs behind a residual current device; none, if there is no
  /// RCBO.
  public let residualCurrentBehind: Answer<Milliampere>

  /// Whether an RCBO is behind a residual current device.
  public let hasRCBOBehind: Answer<Bool>

  /// How many groups are behind it: with two or more it is shared.
  public let groupCount: Derived<Int>
  public let phases: Derived<PhaseSet>
  public let sessyCount: Derived<Int>
  public let hasSessy: Derived<Bool>

  /// Whether a Sessy, or a socket, behind it has no more sensitive device in its way: of devices in
  /// series the most sensitive protects people.
  public let guardsSessy: Derived<Bool>
  public let guardsSockets: Derived<Bool>

  /// Whether a group behind it has both a Sessy and an inverter, and no sockets.
  public let hasSessyWithInverter: Derived<Bool>

  /// Whether an inverter is behind it, on a group with a Sessy or on one of its own.
  public let hasInverter: Derived<Bool>

  /// Whether there is a ground for each inverter behind it that no type B is needed: the
  /// direct current of any of them makes the device insensitive for all that is behind it.
  public let invertersNeedNoTypeB: Derived<Bool>

  /// What the groups behind it can deliver, and let through.
  let current: Current

  enum Current: Sendable {
    case residualCurrentDevice(GroupCurrents)
    case rcbo(LoadedGroup)
  }

  static func all(
    in site: Site, _ groups: ContiguousArray<LoadedGroup>, _ boards: Boards, _ devices: DevicesAhead,
    _ provenance: inout Provenance
  ) -> ContiguousArray<ResidualCurrentProtection> {
    var all: ContiguousArray<ResidualCurrentProtection> = []
    for (index, device) in site.meterBox.residualCurrentDevices.elements.enumerated() {
      all.append(
        ResidualCurrentProtection(
          .residualCurrentDevice(index), device.name, device.type, device.ratedCurrent,
          device.ratedResidualCurrent, device.poles, before: device, groups,
          areListed: site.groups.isStated, among: groups, boards, devices, &provenance))
    }
    // A breaker that may be an RCBO is asked about as one.
    for group in groups where group.isRCBO.value != false {
      let breaker = group.facts.breaker
      all.append(
        ResidualCurrentProtection(
          .rcbo(group: group.index), group.facts.name, breaker.type, breaker.ratedCurrent,
          breaker.ratedResidualCurrent, breaker.poles, before: nil, group.withBoard, areListed: true,
          among: groups, boards, devices, &provenance))
    }
    return all
  }

  private init(
    _ device: Device, _ name: Fact<Name>, _ type: Fact<ResidualCurrentType>, _ ratedCurrent: Fact<Ampere>,
    _ ratedResidualCurrent: Fact<Milliampere>, _ poles: Fact<Int>, before record: ResidualCurrentDevice?,
    _ groups: ContiguousArray<LoadedGroup>, areListed areGroupsListed: Bool,
    among house: ContiguousArray<LoadedGroup>, _ boards: Boards, _ devices: DevicesAhead,
    _ provenance: inout Provenance
  ) {
    beginStretch("protection")
    self.device = device
    self.name = name
    self.type = type
    self.ratedCurrent = ratedCurrent
    self.ratedResidualCurrent = ratedResidualCurrent
    self.poles = poles
    isSelective = record?.isSelective ?? Fact()
    let breaker = groups.first?.facts.breaker
    tripTime = record.map { $0.tripTime } ?? breaker?.tripTime ?? Fact()
    tripCurrent = record.map { $0.tripCurrent } ?? breaker?.tripCurrent ?? Fact()

    let named = record.map { boards.isEmpty ? [] : Set($0.groups.elements.compactMap { $0.index }) } ?? []

    /// What the groups behind it come to, with all that is in their sub-boards; an RCBO has its own group
    /// behind it, which comes first here. Where it is not known which
    /// they are, what all groups of the house come to can settle it: without a single inverter in the house
    /// there is none behind the device.
    ///
    /// House circuits that are not listed have no Sessy and no inverter; where they bear on it in another way,
    /// `others` takes them in, and nothing but what is behind the device settles it.
    func fold<Value: Sendable>(
      _ start: Value, settledBy isSettled: (Value) -> Bool = { _ in false },
      decidedBy isDecided: (Value) -> Bool = { _ in false },
      others: ((Answer<Value>, OtherGroups) -> Answer<Value>)? = nil,
      _ next: (Answer<Value>, LoadedGroup) -> Answer<Value>
    ) -> Derived<Value> {
      var open = FactList()
      /// With a group and all that is in its sub-board.
      func adding(_ group: LoadedGroup, to result: Answer<Value>) -> Answer<Value> {
        guard group.hasBoard else { return next(result, group) }
        open = open + group.openBoards
        return group.withBoard.reduce(result, next)
      }
      /// What is not known to be in a sub-board may change what is known, but for what one thing decides.
      func closed(_ behind: Answer<Value>) -> Answer<Value> {
        open.isEmpty || behind.value.map(isDecided) == true
          ? behind : behind.combined(with: Answer<Value>(nil, open)) { all, _ in all }
      }
      guard let record else { return provenance.derive(closed(adding(groups[0], to: .known(start)))) }
      let behind = closed(
        record.groups.fold(from: start) { result, reference in
          if reference.isOthers { return others.map { $0(result, record.others) } ?? result }
          guard let index = reference.index else {
            return result.combined(with: reference.target) { result, _ in result }
          }
          return boards.isBehind(named, index) ? result : adding(groups[index], to: result)
        })
      guard behind.value == nil, areGroupsListed, others == nil || record.hasNoOthers else {
        return provenance.derive(behind)
      }
      let all = groups.reduce(.known(start), next)
      guard let value = all.value, isSettled(value) else { return provenance.derive(behind) }
      return provenance.derive(all)
    }
    groupCount = fold(0, others: { $0.combined(with: $1.count, +) }) { count, _ in count.map { $0 + 1 } }
    phases = fold(PhaseSet(), settledBy: { $0.count == 1 }) { $0.combined(with: $1.phases) { $0.union($1) } }
    sessyCount = fold(0) { $0.combined(with: $1.sessyCount, +) }
    // An RCBO protects nothing if it is but a breaker.
    let isProtection: (LoadedGroup) -> Answer<Bool> = { _ in
      record == nil ? groups[0].isRCBO.answer : .known(true)
    }
    hasSessy = fold(false, settledBy: { !$0 }, decidedBy: { $0 }) { $0 || (isProtection($1) && $1.hasSessy) }
    /// Whether nothing more sensitive is in the way of a group behind it.
    func isMostSensitive(before group: LoadedGroup) -> Answer<Bool> {
      var isGuarded = Answer<Bool>.known(false)
      func guardIf(_ rcbo: LoadedGroup) {
        guard !device.isRCBO(of: rcbo.index) else { return }
        isGuarded =
          isGuarded || (rcbo.isRCBO && rcbo.facts.breaker.ratedResidualCurrent < ratedResidualCurrent)
      }
      guardIf(group)
      if !boards.isEmpty {
        // An RCBO that feeds the sub-board is in the way too.
        for feed in boards.feeds(of: group.index) {
          guardIf(house[feed])
        }
        let feed = boards.knownFeed(of: group.index)
        if feed.value == nil { isGuarded = isGuarded || Answer(nil, feed.facts) }
      }
      for (other, isAhead) in devices.devices(before: group.index)
      where !device.isResidualCurrentDevice(other) {
        isGuarded = isGuarded || (isAhead && devices.ratedResidualCurrent(of: other) < ratedResidualCurrent)
      }
      return !(isGuarded || devices.unlisted)
    }
    guardsSessy = fold(false, settledBy: { !$0 }, decidedBy: { $0 }) {
      $0 || (isProtection($1) && $1.hasSessy && isMostSensitive(before: $1))
    }
    guardsSockets = fold(false, settledBy: { !$0 }, decidedBy: { $0 }, others: { $0 || $1.haveSockets }) {
      $0 || ($1.facts.hasSockets && isMostSensitive(before: $1))
    }
    hasSessyWithInverter = fold(false, settledBy: { !$0 }, decidedBy: { $0 }) {
      $0 || (isProtection($1) && $1.hasSessy && $1.hasInverter && !$1.facts.hasSockets)
    }
    hasInverter = fold(false, settledBy: { !$0 }, decidedBy: { $0 }) { $0 || $1.hasInverter }
    invertersNeedNoTypeB = fold(true, settledBy: { $0 }, decidedBy: { !$0 }) {
      $0 && $1.invertersNeedNoTypeB
    }
    residualCurrentBehind =
      record != nil
      ? fold(.zero) {
        $0.combined(with: $1.facts.breaker.ratedResidualCurrent.answer, where: $1.isRCBO.answer, max)
      }.answer : .known(.zero)
    hasRCBOBehind = record != nil ? fold(false) { $0 || $1.isRCBO }.answer : .known(false)
    current =
      record.map { .residualCurrentDevice(GroupCurrents(of: $0, among: groups, boards, &provenance)) }
      ?? .rcbo(groups[0])
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

  /// The devices ahead of each group.
  private let series: [Int: [Int]]
  private let record: List<ResidualCurrentDevice>

  /// The devices that may be ahead of any group, as what is behind them is not stated in full.
  private let open: [(device: Int, missing: FactID)]

  /// That no device stands before the others; not known, where devices do not say what is behind them.
  private let ofOthers: Derived<Bool>

  init(of site: Site, _ groups: ContiguousArray<LoadedGroup>, _ provenance: inout Provenance) {
    var references = ContiguousArray<FactID?>(repeating: nil, count: site.groups.elements.count)
    let devices = site.meterBox.residualCurrentDevices
    var looked: ContiguousArray<FactID> = []
    var missing: ContiguousArray<FactID> = devices.isStated ? [] : [devices.id]
    var series: [Int: [Int]] = [:]
    var open: [(device: Int, missing: FactID)] = []
    for (place, device) in devices.elements.enumerated() {
      if !device.groups.isStated {
        missing.append(device.groups.id)
        open.append((place, device.groups.id))
      } else if device.groups.elements.isEmpty {
        looked.append(device.groups.id)
      }
      for reference in device.groups.elements where !reference.isOthers {
        guard let group = reference.index else {
          missing.append(reference.id)
          open.append((place, reference.id))
          continue
        }
        looked.append(reference.id)
        for group in groups[group].withBoard {
          if references[group.index] == nil { references[group.index] = reference.id }
          if series[group.index]?.last != place { series[group.index, default: []].append(place) }
        }
        for fact in groups[group].openBoards.ids {
          missing.append(fact)
          open.append((place, fact))
        }
      }
    }
    self.references = references
    self.series = series
    self.open = open
    record = devices
    ofOthers =
      missing.isEmpty
      ? provenance.derive(false, from: looked.isEmpty ? [devices.id] : looked)
      : provenance.derive(nil, from: missing)
  }

  /// Those that stand before a group, or may do.
  func devices(before group: Int) -> [(device: Int, isAhead: Answer<Bool>)] {
    let known = series[group] ?? []
    return known.map { ($0, .known(true)) }
      + open.filter { !known.contains($0.device) }.map { ($0.device, Answer(nil, FactList($0.missing))) }
  }

  /// Whether one that the site does not record may stand before a group.
  var unlisted: Answer<Bool> { Answer(record.isStated ? false : nil, FactList(record.id)) }

  func ratedResidualCurrent(of device: Int) -> Fact<Milliampere> {
    record.elements[device].ratedResidualCurrent
  }

  /// Whether one stands before a group.
  func stand(before group: Int) -> Answer<Bool> {
    references[group].map { Answer(true, FactList($0)) } ?? ofOthers.answer
  }
}

extension Survey {
  /// Whether a residual current device stands before a group, or the group has an RCBO, or its feed.
  public func isProtected(_ group: LoadedGroup) -> Answer<Bool> {
    let own = group.isRCBO || devicesAhead.stand(before: group.index)
    return own.value == true
      ? own
      : own
        || withFeed(of: group, .known(false)) { _, feed in
          feed.isRCBO.value == false ? isProtected(feed) : feed.isRCBO || isProtected(feed)
        }
  }
}

extension ResidualCurrentProtection {
  /// Whether something behind it charges: a Sessy, another battery or a hybrid inverter.
  public var hasCharging: Answer<Bool> {
    guard case .residualCurrentDevice(let behind) = current else { return hasSessy.answer }
    // What is not known to be behind it leaves the same open for Sessys.
    return behind.groups.reduce(hasSessy.answer) { $0 || $1.hasOtherCharging }
  }
}

extension Survey {
  /// The direct current that the Sessys behind a device may leak together. If even all of the house stay within
  /// a limit, it need not be known which of them they are.
  public func leakage(
    behind protection: ResidualCurrentProtection, within limit: Milliampere
  ) -> Answer<Milliampere> {
    let behind = protection.sessyCount * figures.leakage
    let all = site.sessys.count * figures.leakage
    guard protection.type.isStated, (all <= limit).value == true else { return behind }
    return Answer(behind.value ?? all.value, all.facts)
  }
}
