/// The most that a phase carries: with its Sessys charging, with them delivering beside the
/// inverters, and with the inverters alone. Each can be anything from nothing to that.
struct PhaseExtremes: Sendable {
  let charging: Ampere
  let delivering: Ampere
  let solar: Ampere

  static func answer(
    charging: Answer<Ampere>, delivering: Answer<Ampere>, solar: some Answering<Ampere>
  ) -> Answer<PhaseExtremes> {
    charging.combined(with: delivering) { (charging: $0, delivering: $1) }.combined(with: solar) {
      PhaseExtremes(charging: $0.charging, delivering: $0.delivering, solar: $1)
    }
  }
}

/// What the neutral carries: what the phases do not take over from each other.
enum NeutralLoad {
  /// The most of it, with all Sessys that work in one direction. An inverter gives while the
  /// Sessys of another phase charge.
  static func current(
    _ direction: Direction, _ extremes: PerPhase<Answer<PhaseExtremes>>
  ) -> Answer<Ampere> {
    extremes.l1.combined(with: extremes.l2) { ($0, $1) }.combined(with: extremes.l3) { pair, third in
      let ranges = [pair.0, pair.1, third].map { $0.range(direction) }
      // The more the phases differ, the more the neutral carries: the most is at an extreme of each.
      var most = Int128(0)
      for a in ranges[0] {
        for b in ranges[1] {
          for c in ranges[2] { most = max(most, a * a + b * b + c * c - a * b - b * c - c * a) }
        }
      }
      return Ampere(thousandths: most.rootRoundedUp)
    }
  }
}

extension PhaseExtremes {
  /// The least and the most that the phase takes, in milliampere; what it gives is below zero.
  fileprivate func range(_ direction: Direction) -> [Int128] {
    switch direction {
    case .charging: [Int128(-solar.thousandths), Int128(charging.thousandths)]
    case .delivering: [Int128(-delivering.thousandths), 0]
    }
  }
}

extension Int128 {
  fileprivate var rootRoundedUp: Int {
    var root = Int128(Double(self).squareRoot())
    while root * root < self { root += 1 }
    while root > 0 && (root - 1) * (root - 1) >= self { root -= 1 }
    return Int(clamping: root)
  }
}

extension Phase {
  /// The two other phases of the house.
  var others: (Phase, Phase) {
    switch self {
    case .l1: (.l2, .l3)
    case .l2: (.l1, .l3)
    case .l3: (.l1, .l2)
    }
  }
}
