// Batteries of other makes, and those of hybrid inverters: what they give and take on each group. A house that
// names none is looked at no further.

extension Site {
  /// Whether the site names a battery that is not a Sessy.
  var hasOtherStorage: Bool {
    !batteries.elements.isEmpty || inverters.elements.contains { $0.battery.isStated }
  }

  /// The most current that all batteries of other makes give, or take, together on a phase.
  func batteryCurrent(on phase: Phase, at mains: Volt) -> Answer<Ampere> {
    batteries.fold(from: Ampere.zero) { sum, battery in
      sum.adding(
        phaseCurrent(of: battery, on: phase, at: mains), where: phases(of: battery).map { $0.contains(phase) }
      )
    }
  }
}

/// The batteries of other makes on a group, with what they and hybrid inverters come to on each phase.
struct StorageOnGroup: Sendable {
  /// Whether a battery of another make is on it.
  let hasBattery: Derived<Bool>

  /// Whether that, or a hybrid inverter, is: what can take current from it.
  let canCharge: Derived<Bool>
  let hasBatteryOnPhase: PerPhase<Derived<Bool>>

  /// What its inverters and batteries give, all and without those that are on three phases.
  let given: PerPhase<Derived<Ampere>>
  let unevenGiven: PerPhase<Derived<Ampere>>

  /// What its batteries take, those of its hybrid inverters included.
  let taken: PerPhase<Derived<Ampere>>
  let unevenTaken: PerPhase<Derived<Ampere>>
}

/// What is asked of the batteries on each group.
struct StorageLoads: Sendable {
  let batteries: Tenants<OtherBattery>
  private let inverters: Tenants<SolarInverter>

  private let any: Tenants<OtherBattery>.Question
  private let anyHybrid: Tenants<SolarInverter>.Question
  private let onPhase: PerPhase<Tenants<OtherBattery>.Question>
  private let current: PerPhase<Tenants<OtherBattery>.Sum<Ampere>>
  private let unevenCurrent: PerPhase<Tenants<OtherBattery>.Sum<Ampere>>
  private let hybrid: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>
  private let unevenHybrid: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>

  /// Nil if the site names no battery but Sessys.
  init?(
    of site: Site, at mains: Volt, beside inverters: Tenants<SolarInverter>, _ provenance: inout Provenance
  ) {
    guard site.hasOtherStorage else { return nil }
    self.inverters = inverters
    let batteries = Tenants(site.batteries, in: site.groups.elements.count, &provenance) { .init($0.group) }
    self.batteries = batteries
    any = batteries.question(&provenance) { _ in .known(true) }
    anyHybrid = inverters.question(&provenance) { .known($0.battery.isStated) }
    onPhase = PerPhase { phase in
      batteries.question(&provenance) { site.phases(of: $0).map { $0.contains(phase) } }
    }
    func sum<Source: PowerSource>(
      _ tenants: Tenants<Source>, _ counts: @escaping @Sendable (Source) -> Answer<Bool>
    ) -> PerPhase<Tenants<Source>.Sum<Ampere>> {
      PerPhase { phase in
        tenants.sum(from: Ampere.zero, &provenance) { sum, isHere, source in
          let counts = counts(source)
          if counts.value == false { return sum }
          let gives = isHere && counts && site.phases(of: source).map { $0.contains(phase) }
          return sum.adding(site.phaseCurrent(of: source, on: phase, at: mains), where: gives)
        }
      }
    }
    current = sum(batteries) { _ in .known(true) }
    unevenCurrent = sum(batteries) { site.isUneven($0) }
    hybrid = sum(inverters) { .known($0.battery.isStated) }
    unevenHybrid = sum(inverters) { $0.battery.isStated ? site.isUneven($0) : .known(false) }
  }

  /// Whether the site lists batteries: if it does not, there are hybrid inverters alone.
  private var areListed: Bool { batteries.isListed }

  func on(
    _ group: Int, beside given: PerPhase<Derived<Ampere>>, uneven unevenGiven: PerPhase<Derived<Ampere>>,
    _ provenance: inout Provenance
  ) -> StorageOnGroup {
    let hasHybrid = inverters.contains(in: group, anyHybrid, &provenance)
    func hybrids(_ sum: PerPhase<Tenants<SolarInverter>.Sum<Ampere>>) -> PerPhase<Derived<Ampere>> {
      PerPhase { inverters.total(sum[$0], in: group, &provenance) }
    }
    guard areListed else {
      let none = provenance.derive(Answer.known(false))
      return StorageOnGroup(
        hasBattery: none, canCharge: hasHybrid, hasBatteryOnPhase: PerPhase { _ in none }, given: given,
        unevenGiven: unevenGiven, taken: hybrids(hybrid), unevenTaken: hybrids(unevenHybrid))
    }
    let hasBattery = batteries.contains(in: group, any, &provenance)
    func and(
      _ others: PerPhase<Derived<Ampere>>, _ sum: PerPhase<Tenants<OtherBattery>.Sum<Ampere>>
    ) -> PerPhase<Derived<Ampere>> {
      PerPhase { phase in
        let own = batteries.total(sum[phase], in: group, &provenance)
        return provenance.derive(others[phase] + own)
      }
    }
    return StorageOnGroup(
      hasBattery: hasBattery, canCharge: provenance.derive(hasBattery || hasHybrid),
      hasBatteryOnPhase: PerPhase { batteries.contains(in: group, onPhase[$0], &provenance) },
      given: and(given, current), unevenGiven: and(unevenGiven, unevenCurrent),
      taken: and(hybrids(hybrid), current), unevenTaken: and(hybrids(unevenHybrid), unevenCurrent))
  }
}

extension LoadedGroup {
  /// Whether a battery of another make is on it.
  public var hasOtherBattery: Answer<Bool> { storage?.hasBattery.answer ?? .known(false) }

  /// Whether it feeds sockets, or what consumes by itself.
  var hasConsumers: Answer<Bool> { facts.hasSockets || facts.hasOtherConsumers || hasLargeLoad }

  /// Whether something else than a Sessy can charge here, or behind it: a battery, or a hybrid inverter.
  var hasOtherCharging: Answer<Bool> {
    board.contains(besides: storage?.canCharge.answer ?? .known(false)) { $0.hasOtherCharging }
  }

  /// The most current that its inverters and batteries give on each phase, all and without those that are on
  /// three phases.
  public var givenCurrent: PerPhase<Derived<Ampere>> { storage?.given ?? inverterCurrent }
  var unevenOwnCurrent: PerPhase<Derived<Ampere>> { storage?.unevenGiven ?? unevenInverterCurrent }

  /// What its batteries take on a phase, those behind it too.
  func takenCurrent(on phase: Phase) -> Answer<Ampere> {
    board.sum(besides: ownTakenCurrent(on: phase)) { $0.takenCurrent(on: phase) }
  }

  /// The same without those that are on three phases.
  func unevenTakenCurrent(on phase: Phase) -> Answer<Ampere> {
    board.sum(besides: storage?.unevenTaken[phase].answer ?? .known(.zero)) {
      $0.unevenTakenCurrent(on: phase)
    }
  }

  /// What the batteries on the group itself take.
  func ownTakenCurrent(on phase: Phase) -> Answer<Ampere> { storage?.taken[phase].answer ?? .known(.zero) }
}

/// A battery of another make with the group that it is on.
public final class PlacedBattery: Sendable {
  /// What the site states of it.
  public let facts: OtherBattery

  /// Its place in the site's list.
  public let index: Int

  /// Nil if the site does not say which.
  private let group: LoadedGroup?

  /// Whether another battery is on the same group.
  private let hasNeighbour: Answer<Bool>

  init(_ index: Int, of site: Site, _ groups: ContiguousArray<LoadedGroup>) {
    self.index = index
    facts = site.batteries.elements[index]
    group = facts.group.index.map { groups[$0] }
    let neighbour = group?.batteries.first { $0 != index }
    hasNeighbour =
      neighbour.map { Answer(true, FactList(site.batteries.elements[$0].group.id)) }
      ?? group?.areBatteriesPlaced?.map { _ in false } ?? .known(false)
  }

  /// Whether there is a Sessy on its group.
  public var hasSessyOnGroup: Answer<Bool> { facts.group.leading(to: group?.hasSessy.answer) }

  /// Whether its group has sockets, consumers, an inverter or another battery.
  public var sharesItsGroup: Answer<Bool> {
    facts.group.leading(to: group.map { $0.hasConsumers || $0.hasInverter || hasNeighbour })
  }
}

extension PlacedBattery: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<PlacedBattery> { survey.batteries }
  /// A site that does not list them has none.
  public static func sources(in survey: Survey) -> Sources {
    survey.site.batteries.isStated || survey.isCompleted ? Sources(survey.site.batteries) : Sources()
  }
  public static let absence = Text(nl: "er zijn geen andere batterijen", en: "there are no other batteries")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.batteries][index] }
}

extension Survey {
  /// The energy that the Sessys and all other batteries hold together.
  public var storedEnergy: Spread<KilowattHour> {
    guard hasOtherStorage else { return nominalEnergySpread }
    return otherStorage.reduce(nominalEnergySpread) { $0.adding($1.energy) }
  }

  /// Whether the inverters and other batteries on a group give no more than so much by themselves, on each
  /// phase. One phase on which they are stated to give more settles it, whatever is estimated of the others.
  public func givesAtMost(_ limit: Ampere, on group: LoadedGroup) -> Answer<Bool> {
    let phases = Phase.allCases.map { group.givenCurrent[$0] <= limit }
    let stated = phases.first { $0.value == false && provenance.estimates(behind: $0.facts).isEmpty }
    return stated ?? phases.reduce(.known(true)) { $0 && $1 }
  }

  /// Whether another battery is in a room.
  public func hasOtherStorage(in room: OccupiedRoom) -> Answer<Bool> {
    guard hasOtherStorage else { return .known(false) }
    return otherStorage.reduce(.known(false)) { $0 || $1.room.refers(to: room.index) }
  }

  /// The energy that all batteries in a room hold together.
  public func storedEnergy(in room: OccupiedRoom) -> Answer<KilowattHour> {
    let sessys = room.sessys.reduce(room.sessyCount.map { $0 * figures.nominalEnergy }) { sum, index in
      sum.adding(Answer.known(figures.nominalEnergy), where: site.sessys.elements[index].model == .large)
    }
    return otherStorage.reduce(sessys) { $0.adding($1.energy, where: $1.room.refers(to: room.index)) }
  }

  /// The batteries that are not Sessys, those of hybrid inverters too: where they are, and what they hold.
  private var otherStorage: [(room: Reference<Room>, energy: Fact<KilowattHour>)] {
    site.batteries.elements.map { ($0.room, $0.energy) }
      + site.inverters.elements.filter { $0.battery.isStated }.map { ($0.battery.room, $0.battery.energy) }
  }
}
