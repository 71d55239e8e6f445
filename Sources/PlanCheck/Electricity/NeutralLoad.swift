/// What a phase can carry: anything between what it gives at most and what it takes at most.
struct PhaseRange: Sendable {
  let gives: Ampere
  let takes: Ampere

  /// With all Sessys that work in one direction, each as much as it likes; and an inverter gives
  /// while the Sessys of another phase charge. What a three-phase inverter gives is left out: it
  /// gives the same on each phase, and that needs no neutral.
  static func answer(
    _ direction: Direction, charging: Answer<Ampere>, delivering: Answer<Ampere>,
    solar: some Answering<Ampere>
  ) -> Answer<PhaseRange> {
    switch direction {
    case .charging: charging.combined(with: solar) { PhaseRange(gives: $1, takes: $0) }
    case .delivering: delivering.map { PhaseRange(gives: $0, takes: .zero) }
    }
  }
}

extension PerPhase<Answer<PhaseRange>> {
  /// The most that the neutral can carry: what the phases do not take over from each other.
  var neutral: Answer<Ampere> {
    l1.combined(with: l2) { ($0, $1) }.combined(with: l3) { pair, third in
      let (first, second) = pair
      // The more the phases differ, the more the neutral carries: the most is at an end of each.
      var most = Int128(0)
      for ends in 0..<8 {
        let a = first.end(ends & 1 > 0)
        let b = second.end(ends & 2 > 0)
        let c = third.end(ends & 4 > 0)
        most = max(most, a * a + b * b + c * c - a * b - b * c - c * a)
      }
      return Ampere(thousandths: most.rootRoundedUp)
    }
  }
}

extension PhaseRange {
  /// What it takes at most, or else gives, in milliampere: what it gives is below zero.
  fileprivate func end(_ isTaking: Bool) -> Int128 {
    Int128(isTaking ? takes.thousandths : -gives.thousandths)
  }
}

extension Int128 {
  fileprivate var rootRoundedUp: Int64 {
    var root = Int128(Double(self).squareRoot())
    while root * root < self { root += 1 }
    while root > 0 && (root - 1) * (root - 1) >= self { root -= 1 }
    return Int64(clamping: root)
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
