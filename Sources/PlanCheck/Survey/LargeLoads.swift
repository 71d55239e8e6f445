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

  /// What the large loads and batteries without load control and the Sessys that charge can take together, on
  /// the phase where that is most.
  ///
  /// What is not known of one load leaves that open, and takes nothing off the others.
  public var largestImport: Bounds {
    guard site.loads.isStated else { return Bounds(Answer(nil, FactList(site.loads.id))) }
    return PerPhase { phase in
      let none = Bounds(Answer(.zero, FactList(site.loads.id)))
      let loads = site.loads.elements.reduce(site.loads.elements.isEmpty ? none : .none) { sum, load in
        let counts = load.hasLoadControl == false && load.phases.set.map { $0.contains(phase) }
        let current = Bounds(load.current.answer)
        return switch counts.value {
        case true?: sum + current + Bounds(Answer(.zero, counts.facts))
        // What does not count was looked at all the same.
        case false?: sum + Bounds(Answer(.zero, counts.facts))
        case nil: sum + current.orLess(lacking: counts.facts)
        }
      }
      return loads + Bounds(sessysOnPhase[phase] * figures.sessyCurrent) + Bounds(batteryImport(on: phase))
    }.largest
  }

  private func batteryImport(on phase: Phase) -> Answer<Ampere> {
    guard hasOtherStorage else { return .known(.zero) }
    func adding(_ source: some PowerSource, _ control: Fact<Bool>, to sum: Answer<Ampere>) -> Answer<Ampere> {
      let takes = control == false && site.phases(of: source).map { $0.contains(phase) }
      // What does not count was looked at all the same.
      return takes.value == false
        ? sum.combined(with: takes) { sum, _ in sum }
        : sum.adding(site.phaseCurrent(of: source, on: phase, at: figures.voltage), where: takes)
    }
    var sum = Answer<Ampere>.known(.zero)
    for battery in site.batteries.elements { sum = adding(battery, battery.hasLoadControl, to: sum) }
    for inverter in site.inverters.elements where inverter.battery.isStated {
      sum = adding(inverter, inverter.battery.hasLoadControl, to: sum)
    }
    return sum
  }
}

extension Survey {
  /// Whether it is stated which group a load is on: not known, where the site lists no groups.
  public func isPlaced(_ load: PlacedLoad) -> Answer<Bool> {
    site.groups.isStated || load.facts.group.isStated
      ? load.facts.group.stated : Answer(nil, FactList(site.groups.id))
  }
}

/// A large load with the group that it is on.
public final class PlacedLoad: Sendable {
  /// What the site states of it.
  public let facts: LargeLoad

  /// Its place in the site's list.
  public let index: Int

  /// Nil if the site does not say which.
  private let group: LoadedGroup?

  init(_ index: Int, of site: Site, _ groups: ContiguousArray<LoadedGroup>) {
    self.index = index
    facts = site.loads.elements[index]
    group = facts.group.index.map { groups[$0] }
  }

  /// The rated current of the breaker of its group.
  public var breakerRating: Answer<Ampere> {
    facts.group.leading(to: group?.facts.breaker.ratedCurrent.answer)
  }
}

extension PlacedLoad: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<PlacedLoad> { survey.loads }
  /// A site that does not list them is asked for the list by the rule on what they take together.
  public static func sources(in survey: Survey) -> Sources {
    survey.site.loads.isStated || survey.isCompleted ? Sources(survey.site.loads) : Sources()
  }
  public static let absence = Text(nl: "er zijn geen grote verbruikers", en: "there are no large loads")
  public var givenName: Name? { nil }
  public var place: Place { Place[.loads][index] }
}
