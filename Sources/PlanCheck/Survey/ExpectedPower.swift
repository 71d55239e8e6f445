// The power to be expected of a Sessy. These are estimates of ours: how the firmware
// divides the current is not documented.

/// A power, and what keeps it from being more.
public struct CappedPower: Hashable, Sendable {
  public let power: Watt
  public let cap: PowerCap
}

/// What keeps the power of a Sessy from being more.
public enum PowerCap: Hashable, Sendable {
  /// The Sessy itself.
  case sessy
  /// The breaker of its group, shared with the Sessys on its phase there.
  case group(breaker: Ampere, sessys: Int)
  /// What the inverters on the group leave of its breaker, shared in the same way.
  case groupWithSolar(breaker: Ampere, solar: Ampere, sessys: Int)
  /// The main fuse, shared with the Sessys on its phase in the house.
  case connection(mainFuse: Ampere, sessys: Int)
  /// What the inverters of the house leave of the main fuse, shared in the same way.
  case connectionWithSolar(mainFuse: Ampere, solar: Ampere, sessys: Int)
  /// A lower maximum power in its settings.
  case setting

  /// The word for it in reports that machines read.
  public var word: String {
    switch self {
    case .sessy: "sessy"
    case .group: "group"
    case .groupWithSolar: "group-with-pv"
    case .connection: "connection"
    case .connectionWithSolar: "connection-with-pv"
    case .setting: "setting"
    }
  }

  /// Why, at this mains voltage.
  public func reason(at mains: Volt) -> Text {
    switch self {
    case .sessy:
      Text(nl: "meer kan een Sessy niet", en: "a Sessy can do no more")
    case .group(let breaker, let sessys):
      Text(
        nl: "de automaat van de groep, \(breaker) bij \(mains)\(Self.shared(sessys))",
        en: "the group's breaker, \(breaker) at \(mains)\(Self.shared(sessys))")
    case .groupWithSolar(let breaker, let solar, let sessys):
      Text(
        nl:
          "de automaat van de groep, \(breaker) min \(solar) van de omvormer bij volle zon, bij \(mains)\(Self.shared(sessys))",
        en:
          "the group's breaker, \(breaker) less \(solar) of the inverter in full sun, at \(mains)\(Self.shared(sessys))"
      )
    case .connection(let mainFuse, let sessys):
      Text(
        nl: "de hoofdzekering, \(mainFuse) bij \(mains)\(Self.shared(sessys))",
        en: "the main fuse, \(mainFuse) at \(mains)\(Self.shared(sessys))")
    case .connectionWithSolar(let mainFuse, let solar, let sessys):
      Text(
        nl:
          "de hoofdzekering, \(mainFuse) min \(solar) van de omvormers bij volle zon, bij \(mains)\(Self.shared(sessys))",
        en:
          "the main fuse, \(mainFuse) less \(solar) of the inverters in full sun, at \(mains)\(Self.shared(sessys))"
      )
    case .setting:
      Text(nl: "de instelling max_power", en: "the setting max_power")
    }
  }

  /// Whether it is only so while the inverters give all they can.
  public var isInFullSun: Bool {
    switch self {
    case .groupWithSolar, .connectionWithSolar: true
    case .sessy, .group, .connection, .setting: false
    }
  }

  private static func shared(_ sessys: Int) -> Text {
    sessys == 1
      ? Text(nl: "", en: "")
      : Text(nl: ", gedeeld door \(sessys) Sessy's", en: ", shared by \(sessys) Sessys")
  }
}

extension ExpectedSettings {
  private var mains: Volt { survey.figures.voltage }

  /// The most power that the Sessy charges with.
  public var charging: Answer<CappedPower> {
    let group = groupCurrent.combined(with: groupSessys) {
      CappedPower($0, .group(breaker: $0, sessys: $1), at: mains, sharedBy: $1)
    }
    let connection = phaseCurrent.combined(with: phaseSessys) {
      CappedPower($0, .connection(mainFuse: $0, sessys: $1), at: mains, sharedBy: $1)
    }
    return withinSetting(
      .known(CappedPower(power: survey.figures.chargingPower, cap: .sessy))
        .combined(with: group, lower).combined(with: connection, lower))
  }

  /// The most power that it delivers, while the inverters give all they can.
  public var delivering: Answer<CappedPower> {
    let group = groupCurrent.combined(with: sessy.inverterCurrent) { (most: $0, solar: $1) }
      .combined(with: groupSessys) { room, sessys in
        CappedPower(
          max(.zero, room.most - room.solar),
          room.solar == .zero
            ? .group(breaker: room.most, sessys: sessys)
            : .groupWithSolar(breaker: room.most, solar: room.solar, sessys: sessys), at: mains,
          sharedBy: sessys)
      }
    let solar = sessy.phase.flatMap { survey.inverterCurrent[$0].answer }
    let connection = phaseCurrent.combined(with: solar) { (most: $0, solar: $1) }
      .combined(with: phaseSessys) { room, sessys in
        CappedPower(
          max(.zero, room.most - room.solar),
          room.solar == .zero
            ? .connection(mainFuse: room.most, sessys: sessys)
            : .connectionWithSolar(mainFuse: room.most, solar: room.solar, sessys: sessys), at: mains,
          sharedBy: sessys)
      }
    return withinSetting(
      .known(CappedPower(power: survey.figures.deliveryPower, cap: .sessy))
        .combined(with: group, lower).combined(with: connection, lower))
  }

  /// The same, or the maximum power that the site states if that is less.
  private func withinSetting(_ power: Answer<CappedPower>) -> Answer<CappedPower> {
    let stated = sessy.facts.settings.maximumPower
    if stated.isLeftOut { return power }
    return power.combined(with: stated.map { CappedPower(power: $0.roundedDown, cap: .setting) }, lower)
  }
}

/// Of two that are equal, the first.
private func lower(_ one: CappedPower, _ other: CappedPower) -> CappedPower {
  other.power < one.power ? other : one
}

extension CappedPower {
  /// A current at the mains voltage, in equal parts, rounded down to a watt.
  fileprivate init(_ current: Ampere, _ cap: PowerCap, at mains: Volt, sharedBy sessys: Int) {
    let power = Watt(thousandths: Watt(current, at: mains).thousandths / Int64(max(1, sessys)))
    self.init(power: power.roundedDown, cap: cap)
  }
}

extension Watt {
  fileprivate var roundedDown: Watt { Watt(thousandths: thousandths / 1000 * 1000) }
}
