import PlanCheck
import Rules
import Testing

/// A remedy that names a change is one that helps: made in memory, and judged again.
@Suite struct RemedyTrialTests {
  /// And what one finding orders of a place, no other orders otherwise.
  @Test(arguments: Edition.current.rules)
  func `mends the failing examples of its rule, and is not the opposite of another`(_ rule: Rule) throws {
    for example in rule.failing {
      let inspection = try Inspection(of: fragment(example.text), against: .current)
      #expect(try inspection.faultsInRemedies == [], "\(example.text)", sourceLocation: rule.sourceLocation)
      #expect(inspection.opposites == [], "\(example.text)", sourceLocation: rule.sourceLocation)
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `mends what fails of random sites, and is not the opposite of another`(seed: UInt64) throws {
    let inspection = try Inspection(of: RandomSite(seed: seed).plan, against: .current)
    #expect(try inspection.faultsInRemedies == [])
    #expect(inspection.opposites == [])
  }

  /// Without this the others could be met by remedies that name nothing.
  @Test func `names a change wherever a part or a setting is wrong`() throws {
    var named: Set<String> = []
    for rule in Edition.current.rules {
      for example in rule.failing {
        for outcome in try Inspection(of: fragment(example.text), against: .current).outcomes(.fail)
        where outcome.changes.contains(where: { !$0.changes.isEmpty }) { named.insert(outcome.rule.id) }
      }
    }
    #expect(
      named.isSuperset(of: [
        "busbar-current", "busbar-sum", "device-current", "shared-device-sum", "main-switch-current",
        "main-switch-poles", "work-switch-current", "work-switch-poles", "group-current",
        "group-carries-sessy", "terminal-breaker", "design-current", "cable-ampacity", "neutral-current",
        "setting-group-current", "setting-main-current", "setting-phase-sessys", "residual-current-type",
        "residual-current-maximum", "phase-spread", "voltage-change", "bridge", "feed-side",
      ]), "\(named.sorted())")
  }

  @Test func `names changes for what fails of random sites`() throws {
    let remedies = try (0..<60 as Range<UInt64>).flatMap { seed in
      try Inspection(of: RandomSite(seed: seed).plan, against: .current).outcomes(.fail).flatMap(\.changes)
    }
    #expect(remedies.count { !$0.changes.isEmpty } > 60, "\(remedies.count { !$0.changes.isEmpty })")
  }

  @Test func `offers several ways, the cheapest first`() throws {
    let plan = try fragment(
      """
      groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 20 A}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """)
    let outcome = try #require(
      Inspection(of: plan, against: .current).outcomes(.fail).first { $0.rule.id == "group-current" })
    #expect(
      outcome.remedies.map(\.en) == [
        "Set group_current of each Sessy on this group to 16 A.", "Replace the breaker by one of 16 A.",
      ])
  }
}

extension Inspection {
  /// The remedies that name a change which does not mend what they are told for, or makes something else fail.
  fileprivate var faultsInRemedies: [String] {
    get throws {
      let before = failures
      var faults: [String] = []
      for outcome in outcomes(.fail) {
        for remedy in outcome.changes where !remedy.changes.isEmpty {
          var site = plan.site
          for change in remedy.changes { try site.apply(change) }
          let after = try Inspection(of: Plan(of: site), against: edition, on: day)
          let told = "\(outcome.rule.id) of \(outcome.subject.place): \(remedy.words.en)"
          for failure in after.failures {
            if let was = before.first(where: { $0.rule.id == failure.rule.id && $0.place == failure.place }) {
              // Of several things that are wrong, a remedy mends its own.
              if was.rule.id == outcome.rule.id && was.place == outcome.subject.place
                && !failure.unmet.isStrictSubset(of: was.unmet)
              {
                faults.append(told)
              }
            } else if failure.rule.severity != .advice {
              faults.append("\(told): then \(failure.rule.id) of \(failure.place) fails")
            }
          }
        }
      }
      return faults
    }
  }

  /// The places of which two findings order different things.
  fileprivate var opposites: [String] {
    var orders: [Place: [(rule: String, word: String)]] = [:]
    for outcome in outcomes(.fail) {
      for remedy in outcome.changes {
        for case .set(let place, .word(let word)) in remedy.changes {
          orders[place, default: []].append((outcome.rule.id, word))
        }
      }
    }
    return orders.compactMap { place, orders in
      Set(orders.map(\.word)).count > 1 ? "\(place): \(orders)" : nil
    }
  }
}
