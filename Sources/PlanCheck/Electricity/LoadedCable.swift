/// What the cable of a group carries, and what its length costs.
extension LoadedGroup {
  /// The current that the cable can carry for long (Iz): by its cross-section, the method of
  /// installation, the number of loaded conductors, the temperature and its neighbours.
  ///
  /// A cable for one phase has two loaded conductors, any other counts as having three. Not
  /// known of a cable thinner than the tables go: that one is no fixed wiring.
  public var ampacity: Answer<Ampere> {
    let cable = facts.cable
    let laid = cable.crossSection.answer.combined(with: cable.method) { ($0, $1) }
    let shares = cable.ambient.combined(with: cable.groupedCircuits) { ambient, circuits in
      (CableTable.share(at: ambient), CableTable.share(among: circuits))
    }
    let base = laid.combined(with: phases) { laid, phases in
      CableTable.current(laid.0, laid.1, hasThreeLoaded: phases.count > 1)
    }
    let carried = base.combined(with: shares) { base, shares in
      base?.share(shares.0).share(shares.1)
    }
    return Answer(carried.value ?? nil, carried.facts)
  }

  /// How much the voltage changes along the cable when everything on it works at once, on the
  /// phase where that is most: the rise when it delivers, or the drop when it charges.
  ///
  /// What all three phases share needs no neutral; the rest comes back through it. So one
  /// phase counts its length twice, and three that are alike count it once.
  public var voltageChange: Answer<Volt> {
    let cable = facts.cable
    let wire = cable.crossSection.answer.combined(with: cable.length) { ($0, $1) }
    let current = currentForLength(.charging).combined(with: currentForLength(.delivering), max)
    let change = wire.combined(with: current) { wire, current in
      CableTable.resistance(of: wire.0).map { Volt($0, over: wire.1, at: current) }
    }
    return Answer(change.value ?? nil, change.facts)
  }

  /// The same as a share of the mains voltage, rounded up.
  public var relativeVoltageChange: Answer<Percent> {
    voltageChange.map { change in
      let (product, overflow) = change.thousandths.multipliedReportingOverflow(by: Percent(100).thousandths)
      let voltage = Figure.voltage.thousandths
      return Percent(thousandths: overflow ? .max : (product + voltage - 1) / voltage)
    }
  }

  /// The current that a single length of the conductor would have to carry for the same change.
  private func currentForLength(_ direction: Direction) -> Answer<Ampere> {
    let currents = PerPhase { limitedCurrent(direction, on: $0) }
    let both = currents.l1.combined(with: currents.l2) { (most: max($0, $1), shared: min($0, $1)) }
    return both.combined(with: currents.l3) { both, third in
      let most = max(both.most, third)
      return most + most - min(both.shared, third)
    }
  }
}

extension Quantity<AmpereUnit> {
  /// A share of it, rounded down.
  fileprivate func share(_ share: Percent) -> Self {
    Self(thousandths: thousandths * share.thousandths / Percent(100).thousandths)
  }
}

extension Quantity<VoltUnit> {
  /// The voltage over a length of conductor at a current, rounded up.
  fileprivate init(_ resistance: MilliohmPerMetre, over length: Metre, at current: Ampere) {
    let product = Int128(resistance.thousandths) * Int128(length.thousandths) * Int128(current.thousandths)
    // Microohm a metre, millimetre and milliampere make picovolt; wanted are millivolt.
    self.init(thousandths: Int(clamping: (product + 999_999_999) / 1_000_000_000))
  }
}
