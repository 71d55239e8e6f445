/// What the cable of a group carries.
extension LoadedGroup {
  /// The current that the cable can carry for long (Iz): by its cross-section, the method of
  /// installation, the number of loaded conductors, the temperature and its neighbours.
  ///
  /// A cable for one phase has two loaded conductors, any other counts as having three. Not
  /// known of a cable thinner than the tables go: that one is no fixed wiring.
  public var ampacity: Answer<Ampere> {
    let cable = facts.cable
    let laid = cable.crossSection.answer.combined(with: cable.method) { ($0, $1) }
    let around = cable.ambient.combined(with: cable.groupedCircuits) { ($0, $1) }
    let carried = laid.combined(with: phases) { ($0.0, $0.1, $1.count > 1) }.combined(with: around) {
      CableTable.ampacity($0.0, $0.1, hasThreeLoaded: $0.2, at: $1.0, among: $1.1)
    }
    return Answer(carried.value ?? nil, carried.facts)
  }

  /// Between what that lies, whatever the method, the temperature, the neighbours and the phases turn out to
  /// be where they are left out: the same is worked out at the ends of what each can be.
  public var ampacityRange: Bounds {
    let exact = ampacity
    guard exact.value == nil, let crossSection = facts.cable.crossSection.value,
      let ends = facts.cable.ends, let loaded = loadedEnds
    else { return Bounds(exact) }
    var (least, most): (Ampere?, Ampere?)
    for method in ends.methods {
      for hasThreeLoaded in loaded {
        for ambient in ends.ambients {
          for circuits in ends.circuits {
            let carried = CableTable.ampacity(
              crossSection, method, hasThreeLoaded: hasThreeLoaded, at: ambient, among: circuits)
            guard let carried else { return Bounds(exact) }
            (least, most) = (min(least ?? carried, carried), max(most ?? carried, carried))
          }
        }
      }
    }
    let basis =
      FactList(facts.cable.crossSection.id) + ends.basis
      + (phases.value == nil ? FactList() : phases.answer.facts)
    return Bounds(least: Answer(least, basis), most: Answer(most, basis), missing: exact.facts)
  }

  /// Whether it has three loaded conductors: both, where the phases are left out.
  private var loadedEnds: [Bool]? {
    if let phases = phases.value { return [phases.count > 1] }
    return facts.phases.isLeftOut ? [false, true] : nil
  }
}

extension Cable {
  /// The ends of what the facts about its laying can be, where they are left out.
  fileprivate struct Ends {
    let methods: [InstallationMethod]
    let ambients: [Celsius]
    let circuits: [Int]

    /// Those that are stated.
    let basis: FactList
  }

  /// Nil if one of them is in dispute: nothing stands in for it.
  fileprivate var ends: Ends? {
    guard !method.isDisputed && !ambient.isDisputed && !groupedCircuits.isDisputed else { return nil }
    return Ends(
      methods: method.value.map { [$0] } ?? InstallationMethod.allCases,
      ambients: ambient.value.map { [$0] } ?? [
        Celsius(thousandths: CelsiusUnit.range.lowerBound), Self.mostAmbient,
      ],
      circuits: groupedCircuits.value.map { [$0] } ?? [1, .max],
      basis: method.basis + ambient.basis + groupedCircuits.basis)
  }

  /// The warmest that it gets along a cable in a house, where that is left out: at so much the Sessy itself
  /// shuts down (section 4.3.1).
  public static let mostAmbient = figure(Celsius(45))
}

extension Fact {
  /// This, if it is stated.
  fileprivate var basis: FactList { isStated ? FactList(id) : FactList() }
}

extension CableTable {
  /// What a cable carries among other circuits, in air of a temperature; nil of one thinner than the tables go.
  fileprivate static func ampacity(
    _ crossSection: SquareMillimetre, _ method: InstallationMethod, hasThreeLoaded: Bool, at ambient: Celsius,
    among circuits: Int
  ) -> Ampere? {
    current(crossSection, method, hasThreeLoaded: hasThreeLoaded)?.share(share(at: ambient, method))
      .share(share(among: circuits, method))
  }
}

extension Quantity<AmpereUnit> {
  /// A share of it, rounded down.
  fileprivate func share(_ share: Percent) -> Self {
    Self(thousandths: thousandths * share.thousandths / Percent(100).thousandths)
  }
}
