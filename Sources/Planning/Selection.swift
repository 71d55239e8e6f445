package import PlanCheck

/// Which changes are made, and how far each.
package struct Selection: Hashable, Sendable {
  package struct Taken: Hashable, Sendable {
    package let change: Int

    /// The place among the steps of the change.
    package fileprivate(set) var step: Int
  }

  /// In the order of the catalogue.
  package private(set) var all: [Taken] = []

  package init() {}

  /// With a change taken one step further.
  package func advancing(_ change: Int) -> Selection {
    var next = self
    if let place = all.firstIndex(where: { $0.change >= change }) {
      if all[place].change == change {
        next.all[place].step += 1
      } else {
        next.all.insert(Taken(change: change, step: 0), at: place)
      }
    } else {
      next.all.append(Taken(change: change, step: 0))
    }
    return next
  }

  func dropping(_ change: Int) -> Selection {
    var rest = self
    rest.all.removeAll { $0.change == change }
    return rest
  }

  func step(of change: Int) -> Int? { all.first { $0.change == change }?.step }

  /// Whether it changes all that another one does, however far.
  func covers(_ other: Selection) -> Bool { other.all.allSatisfy { step(of: $0.change) != nil } }
}

/// A site with changes made, judged.
package struct Variant: Sendable {
  /// What is changed, in an order in which it can be.
  package let patches: [Patch]
  package let inspection: Inspection

  /// The Sessys that are gone, by their places before.
  let removed: [Int]

  /// Where something stood before Sessys went.
  package func placeBefore(_ place: Place) -> Place {
    guard !removed.isEmpty, let index = place.index(in: .sessys) else { return place }
    var before = index
    for gone in removed.sorted() where gone <= before { before += 1 }
    return place.movingSessy(to: before)
  }
}

extension Place {
  /// The same of a list that has lost some Sessys; nil of what is gone with them.
  fileprivate func shifted(past removed: [Int]) -> Place? {
    guard !removed.isEmpty, let index = index(in: .sessys) else { return self }
    guard !removed.contains(index) else { return nil }
    return movingSessy(to: index - removed.count { $0 < index })
  }

  fileprivate func movingSessy(to index: Int) -> Place {
    steps.dropFirst(2).reduce(Place[.sessys][index]) { $0.appending($1) }
  }
}

/// Makes changes of a site in memory.
struct Workshop: Sendable {
  let before: Inspection
  let changes: [Change]

  /// The site with these changes; nil if no site can be so.
  func variant(_ selection: Selection) -> Variant? {
    var (patches, removed, set): ([Patch], [Int], [Int]) = ([], [], [])
    for taken in selection.all {
      switch changes[taken.change].steps[taken.step].action {
      case .patches(let all): patches += all
      case .removal(let sessy, let rerouting):
        removed.append(sessy)
        patches += rerouting
      case .settings(let sessy): set.append(sessy)
      }
    }
    // The last first, so that each is still where it was.
    patches += removed.sorted(by: >).map { .remove(Place[.sessys][$0]) }
    var site = before.plan.site
    guard site.apply(all: patches), var plan = try? Plan(of: site) else { return nil }
    if !set.isEmpty {
      let survey = Survey(of: plan, by: before.edition.figures)
      let settings = set.compactMap { Place[.sessys][$0].shifted(past: removed)?.index(in: .sessys) }
        .flatMap { survey.settingRight(survey.sessys[$0]) }
      patches += settings
      guard site.apply(all: settings), let changed = try? Plan(of: site) else { return nil }
      plan = changed
    }
    guard let inspection = try? Inspection(of: plan, against: before.edition, on: before.day) else {
      return nil
    }
    return Variant(patches: patches, inspection: inspection, removed: removed)
  }
}

extension Site {
  /// Whether all of these changes could be made.
  fileprivate mutating func apply(all patches: [Patch]) -> Bool {
    for patch in patches where (try? apply(patch)) == nil { return false }
    return true
  }
}

extension Survey {
  /// What a dongle is set to, as far as that is stated and is not what follows from the site. A current that is set
  /// lower than it may be stays.
  fileprivate func settingRight(_ sessy: PlacedSessy) -> [Patch] {
    let (stated, expected) = (sessy.facts.settings, expectedSettings(of: sessy))
    let place = Place[.sessys][sessy.index][.settings]
    var patches: [Patch] = []
    func set<Value: Equatable>(_ key: Key, _ now: Value?, _ value: Value?, _ write: (Value) -> Patch.Value) {
      if let now, let value, now != value { patches.append(.set(place[key], to: write(value))) }
    }
    func lower(_ key: Key, _ now: Ampere?, _ most: Ampere?) {
      if let now, let most, most < now { patches.append(.set(place[key], to: Patch.Value(most))) }
    }
    lower(
      .groupCurrent, stated.groupCurrent.value,
      expected.groupCurrent.value.map { min($0, figures.groupCurrent) })
    lower(.phaseCurrent, stated.phaseCurrent.value, expected.phaseCurrent.value)
    set(.groupSessys, stated.groupSessys.value, expected.groupSessys.value) { .word(String($0)) }
    set(.phaseSessys, stated.phaseSessys.value, expected.phaseSessys.value) { .word(String($0)) }
    set(.totalSessys, stated.totalSessys.value, expected.totalSessys.value) { .word(String($0)) }
    set(.activePhase, stated.activePhase.value, expected.activePhase.value) { .word($0.rawValue) }
    set(.p1Hostname, stated.meterHost.value?.description, expected.meterHost.value?.description) { .word($0) }
    set(.pvHostname, stated.solarHost.value?.description, expected.solarHost.value?.word(figures)) {
      .word($0)
    }
    set(.minPower, stated.minimumPower.value, expected.minimumPower) { Patch.Value($0) }
    set(.maxPower, stated.maximumPower.value, expected.maximumPower.value) { Patch.Value($0) }
    return patches
  }
}

extension SolarHost {
  /// What is entered; nil if there is no single answer.
  fileprivate func word(_ figures: Figures) -> String? {
    switch self {
    case .empty: ""
    case .localhost: figures.localhost
    case .address(let address): address.description
    case .undecided: nil
    }
  }
}
