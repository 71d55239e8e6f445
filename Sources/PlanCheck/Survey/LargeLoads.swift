/// What the large loads of the house do to what they share with the Sessys. A site that lists none of them
/// is asked for the list once, as advice.
extension Survey {
  /// Whether a charger that does not detect direct current itself is behind a device.
  public func hasPlainCharger(behind protection: ResidualCurrentProtection) -> Answer<Bool> {
    site.loads.contains { load in
      load.kind == .charger && load.detectsDirectCurrent == false && stands(protection, before: load.group)
    }
  }

  /// Whether a charger is behind a device.
  public func hasCharger(behind protection: ResidualCurrentProtection) -> Answer<Bool> {
    site.loads.contains { $0.kind == .charger && stands(protection, before: $0.group) }
  }

  private func stands(
    _ protection: ResidualCurrentProtection, before reference: Reference<Group>
  ) -> Answer<Bool> {
    reference.target.flatMap { group in
      switch protection.current {
      case .rcbo(let own): .known(own.index == group)
      case .residualCurrentDevice(let behind):
        behind.groups.contains { $0.index == group }
          ? .known(true) : Answer(behind.open.isEmpty ? false : nil, behind.open)
      }
    }
  }

  /// What the large loads without load control and the Sessys that charge can take together, on the phase
  /// where that is most.
  public var largestImport: Answer<Ampere> {
    PerPhase { phase in
      site.loads.fold(from: Ampere.zero) { sum, load in
        let counts = load.hasLoadControl == false && load.phases.set.map { $0.contains(phase) }
        // What does not count was looked at all the same.
        return counts.value == false
          ? sum.combined(with: counts) { sum, _ in sum } : sum.adding(load.current, where: counts)
      } + sessysOnPhase[phase] * figures.sessyCurrent
    }.largest
  }
}
