/// Which way the current goes, seen from the house's meter box.
public enum Direction: String, CaseIterable, Sendable {
  /// Into the group: the Sessys charge.
  case charging
  /// Out of it: the Sessys and the solar panels deliver.
  case delivering
}

/// The worst-case current through a part of the installation, on one phase and in one direction.
public struct Flow: Sendable {
  /// Every Sessy at its maximum current, the inverters at theirs, and nothing that limits.
  public let unlimited: Answer<Ampere>

  /// The same when the Sessys keep themselves to the maximum currents that are set in their
  /// dongles, as they should: that of the group and, where groups come together, that of the
  /// main fuse. What the inverters give they cannot limit.
  public let limited: Answer<Ampere>

  /// The same at the power of the type plate, without limiting: what a meter shows.
  public let byPower: Answer<Ampere>
}

extension Flow {
  static func unknown(lacking facts: FactList) -> Flow {
    let unknown = Answer<Ampere>(nil, facts)
    return Flow(unlimited: unknown, limited: unknown, byPower: unknown)
  }

  static let none = Flow(unlimited: .known(.zero), limited: .known(.zero), byPower: .known(.zero))

  /// What some Sessys and inverters come to on one phase, behind a breaker; while the Sessys charge, with what
  /// other batteries take.
  init(
    _ direction: Direction, sessys: Answer<Int>, rated rating: SessyRating, inverters: Answer<Ampere>,
    taken: Answer<Ampere> = .known(.zero), breaker: Answer<Ampere>
  ) {
    let solar = direction == .charging ? taken : inverters
    unlimited = sessys * rating.current + solar
    byPower = sessys * rating.current(byPower: direction) + solar
    limited = Self.limited(sessys: sessys, rated: rating, inverters: solar, breaker: breaker)
  }

  /// What Sessys and inverters come to when the Sessys leave the inverters what they give, and
  /// take what is left of the breaker.
  static func limited(
    sessys: Answer<Int>, rated rating: SessyRating, inverters: Answer<Ampere>, breaker: Answer<Ampere>
  ) -> Answer<Ampere> {
    // Without a Sessy there is nothing to limit, and no breaker that needs to be known.
    if sessys.value == 0 { return sessys * rating.current + inverters }
    guard let count = sessys.value, let solar = inverters.value, let most = breaker.value else {
      return (sessys * rating.current + inverters).combined(with: breaker, min)
    }
    return Answer(
      max(solar, min(count * rating.current + solar, most)),
      sessys.facts + inverters.facts + breaker.facts)
  }

  /// The same with the Sessys keeping the phase to the main fuse too, beside what inverters give.
  func kept(to mainFuse: some Answering<Ampere>, beside solar: Answer<Ampere>) -> Flow {
    Flow(unlimited: unlimited, limited: limited.kept(to: mainFuse, beside: solar), byPower: byPower)
  }

  static func + (left: Flow, right: Flow) -> Flow {
    Flow(
      unlimited: left.unlimited + right.unlimited, limited: left.limited + right.limited,
      byPower: left.byPower + right.byPower)
  }
}

extension Answer<Ampere> {
  /// What Sessys and inverters come to on a phase when the Sessys keep that to the main fuse.
  func kept(to mainFuse: some Answering<Ampere>, beside solar: Answer<Ampere>) -> Answer<Ampere> {
    // Without a Sessy that takes or gives anything there is nothing to keep.
    if let all = value, let solar = solar.value, all <= solar { return self }
    return combined(with: solar) { (all: $0, solar: $1) }.combined(with: mainFuse) {
      max($0.solar, min($0.all, $1))
    }
  }
}

extension LoadedGroup {
  /// The worst-case current through its breaker, its cable and its work switch.
  public func flow(_ direction: Direction, on phase: Phase) -> Flow {
    let own = Flow(
      direction, sessys: sessysOnPhase[phase].answer, rated: rating, inverters: givenCurrent[phase].answer,
      taken: ownTakenCurrent(on: phase), breaker: facts.breaker.ratedCurrent.answer)
    return board.sum(besides: own) { $0.flow(direction, on: phase) }
  }

  /// The same with the Sessys' own limiting: all that most rules ask for.
  public func limitedCurrent(_ direction: Direction, on phase: Phase) -> Answer<Ampere> {
    let own = Flow.limited(
      sessys: sessysOnPhase[phase].answer, rated: rating,
      inverters: direction == .charging ? ownTakenCurrent(on: phase) : givenCurrent[phase].answer,
      breaker: facts.breaker.ratedCurrent.answer)
    return board.sum(besides: own) { $0.limitedCurrent(direction, on: phase) }
  }
}
