/// What a cable carries.
extension Cable {
  /// The current that it can carry for long (Iz) if it is on some phases; not known where what it takes is not.
  func ampacity(on phases: Answer<PhaseSet>) -> Answer<Ampere> {
    let laid = crossSection.answer.combined(with: method) { ($0, $1) }
    let around = ambient.combined(with: groupedCircuits) { ($0, $1) }
    let carried = laid.combined(with: phases) { ($0.0, $0.1, $1.count > 1) }.combined(with: around) {
      CableTable.ampacity($0.0, $0.1, hasThreeLoaded: $0.2, at: $1.0, among: $1.1)
    }
    return Answer(carried.value ?? nil, carried.facts)
  }

  /// Between what that lies, whatever is left out turns out to be.
  ///
  /// - Parameter loaded: whether it has three loaded conductors: both, where the phases are left out; nil, where
  ///   they are in dispute.
  func ampacityRange(on phases: Answer<PhaseSet>, loaded: [Bool]?) -> Bounds {
    let exact = ampacity(on: phases)
    guard exact.value == nil, let thickness = crossSection.value, let ends, let loaded else {
      return Bounds(exact)
    }
    var (least, most): (Ampere?, Ampere?)
    for method in ends.methods {
      for hasThreeLoaded in loaded {
        for ambient in ends.ambients {
          for circuits in ends.circuits {
            let carried = CableTable.ampacity(
              thickness, method, hasThreeLoaded: hasThreeLoaded, at: ambient, among: circuits)
            guard let carried else { return Bounds(exact) }
            (least, most) = (min(least ?? carried, carried), max(most ?? carried, carried))
          }
        }
      }
    }
    let basis =
      FactList(crossSection.id) + ends.basis + (phases.value == nil ? FactList() : phases.facts)
    return Bounds(least: Answer(least, basis), most: Answer(most, basis), missing: exact.facts)
  }
}

extension LoadedGroup {
  /// What the cable of the group can carry for long, and between what that lies.
  public var ampacity: Answer<Ampere> { facts.cable.ampacity(on: phases.answer) }
  public var ampacityRange: Bounds { CableStretch(of: self).ampacityRange }
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
