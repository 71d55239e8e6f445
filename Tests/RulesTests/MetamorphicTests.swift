import PlanCheck
import Report
import Rules
import Testing

/// What holds between sites: nobody has to know what the verdicts should be. Each site is judged once for
/// all of it.
@Suite struct MetamorphicTests {
  @Test(arguments: Metamorphic.batches())
  func `of random sites, and of examples that are varied`(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let plan = try seed % 2 == 0 ? RandomSite(seed: seed).plan : VariedExample.plan(seed: seed)
      let site = try JudgedSite(of: plan)
      // Where no Sessy may be connected nothing else is looked at.
      guard site.inspection.prohibition == nil else { continue }
      var dice = Dice(seed: ~seed)
      try site.keeps("is judged the same in another guise", seed) { try $0.faultsInAnotherGuise(seed) }
      try site.keeps("agrees with its table of currents", seed) { $0.faultsOfTheTable }
      if seed % 10 < 2 {
        try site.keeps("is judged the same by the manual alone", seed) { try $0.faultsByTheManualAlone }
      }
      if let change = site.changeForTheBetter(using: &dice) {
        try site.keeps("fails nothing for more margin", seed) { try $0.faults(ofMargin: change) }
      }
      if let removal = site.removal(using: &dice) {
        try site.keeps("fails nothing for having less in it", seed) { try $0.faults(ofRemoving: removal) }
      }
      if let change = site.changeOfTheUnjudged(using: &dice) {
        try site.keeps("does not turn on what is not judged", seed) { try $0.faults(ofUnjudged: change) }
      }
    }
  }
}

extension JudgedSite {
  /// Records what is at fault, with the least site that shows it.
  fileprivate func keeps(
    _ relation: String, _ seed: UInt64, _ faults: (JudgedSite) throws -> [String]
  ) throws {
    let found = try faults(self)
    guard !found.isEmpty else { return }
    let least = shrunk { try !faults($0).isEmpty }
    Issue.record(
      "seed \(seed) \(relation): \(found)\nin \(Patch.Value(of: least.plan.site).words): \(try faults(least))"
    )
  }

  /// What goes beyond the manual changes nothing about what is asked by it.
  fileprivate var faultsByTheManualAlone: [String] {
    get throws {
      try Inspection(of: plan, against: Edition.current.alone).verdicts.compactMap { rule, place, verdict in
        verdicts[Question(rule: rule, place: place)] == verdict ? nil : "\(rule) of \(place): \(verdict)"
      }
    }
  }

  /// Under other names, in another order, and as somebody could have laid out its file.
  fileprivate func faultsInAnotherGuise(_ seed: UInt64) throws -> [String] {
    var dice = Dice(seed: seed)
    let other = plan.site.renaming(Self.newName).shuffled(using: &dice)
    let layout = RandomLayout(of: Patch.Value(of: other), using: &dice)
    let plan = try Plan(reading: SourceFile(path: "site.yaml", bytes: layout.bytes))
    let after = try Inspection(of: plan, against: .current)
    return after.verdictWords().difference(from: inspection.verdictWords(Self.newName)).map { "\($0)" }
      + after.sheetWords().difference(from: inspection.sheetWords(Self.newName)).map { "\($0)" }
  }

  /// In another order, and the same for things of each kind: "groep-1" and "Sessy-1" become "naam 8".
  fileprivate static func newName(_ name: String) -> String {
    let parts = name.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1], radix: 10) else { return name }
    return "naam \(9 - number)"
  }

  fileprivate func changeForTheBetter(using dice: inout Dice) -> FactChange? {
    let facts = SingleFact.all(in: plan.site).filter { Margin.all[$0.field] != nil }
    return facts.randomElement(using: &dice).flatMap { Margin.all[$0.field]?.change(of: $0, using: &dice) }
  }

  /// More margin turns nothing that was in order into a failure.
  fileprivate func faults(ofMargin change: FactChange) throws -> [String] {
    guard let plan = change.applied(to: plan.site) else { return [] }
    return try Inspection(of: plan, against: .current).verdicts.compactMap { rule, place, verdict in
      guard verdict == .fail, Margin.all[change.field]?.exceptions.contains(rule) == false,
        verdicts[Question(rule: rule, place: place)] == .pass
      else { return nil }
      return "\(rule) of \(place) fails by \(change)"
    }
  }

  /// Something that loads the installation.
  fileprivate func removal(using dice: inout Dice) -> Place? {
    let site = plan.site
    let lists: [(Place, Int)] = [
      (Place[.pvInverters], site.inverters.elements.count), (Place[.loads], site.loads.elements.count),
      (Place[.batteries], site.batteries.elements.count), (Place[.sessys], site.sessys.elements.count),
    ]
    return lists.flatMap { list, count in (0..<count).map { list[$0] } }.randomElement(using: &dice)
  }

  /// Rules that ask for what is there, and so for another thing where less is: the dongles are to know how many
  /// Sessys there are and where the solar panels are; without these a device is to be more sensitive; and
  /// the Sessys are to be spread over the phases.
  private static let asksForASource = [
    "setting-", "residual-current-sessy-alone ", "active-phases ", "phase-spread ",
  ]

  /// Without a source or a consumer nothing that was in order fails.
  fileprivate func faults(ofRemoving place: Place) throws -> [String] {
    var site = plan.site
    guard (try? site.apply(.remove(place))) != nil, let smaller = try? Plan(of: site),
      smaller.contradictions.isEmpty
    else { return [] }
    // What has no name cannot be known again.
    let before = inspection.verdictWords()
    let passed = Set(before.filter { $0.hasSuffix(" pass") }.map { $0.dropLast(5) })
    return try Inspection(of: smaller, against: .current).verdictWords().compactMap { words in
      let isNewFailure =
        words.hasSuffix(" fail") && passed.contains(words.dropLast(5))
        && !before.contains { $0 == words } && !words.contains("[]  ")
        && !Self.asksForASource.contains { words.hasPrefix($0) }
      return isNewFailure ? "\(words) without \(place)" : nil
    }
  }

  /// Another value of something that the report says no verdict rests on, or of a remark.
  fileprivate func changeOfTheUnjudged(using dice: inout Dice) -> FactChange? {
    let unjudged = Set(inspection.unjudged.map(\.place))
    let facts = SingleFact.all(in: plan.site).filter { unjudged.contains($0.place) || $0.isRemark }
    guard let fact = facts.randomElement(using: &dice),
      let word = RandomSite.word(of: fact.shape, using: &dice)
    else { return nil }
    return FactChange(place: fact.place, value: fact.value, word: word)
  }

  fileprivate func faults(ofUnjudged change: FactChange) throws -> [String] {
    let isUnjudged =
      inspection.unjudged.contains { $0.place == change.place }
      || SingleFact.all(in: plan.site).contains { $0.place == change.place && $0.isRemark }
    guard isUnjudged, let plan = change.applied(to: plan.site) else { return [] }
    return try Inspection(of: plan, against: .current).verdicts.compactMap { rule, place, verdict in
      // What waits for one fact may rest on another once that is known.
      guard let before = verdicts[Question(rule: rule, place: place)], before != .notStated, before != verdict
      else { return nil }
      // What is met need not be known to be asked.
      if before == .pass && verdict == .notApplicable { return nil }
      return "\(rule) of \(place): \(before), \(verdict) by \(change)"
    }
  }
}

extension SingleFact {
  /// Whether it is a text that says whose something is, or what for: nothing is judged by it.
  fileprivate var isRemark: Bool { if case .text = shape { true } else { false } }
}

extension Inspection {
  fileprivate func sheetWords(_ newName: (String) -> String = { $0 }) -> [String] {
    sheetChoices.map { "\(($0.group?.name?.description).map(newName) ?? "") \($0.words)" }.sorted()
  }
}

extension SheetChoice {
  /// All that it says, but for the group.
  fileprivate var words: String {
    "\(match) \(sheet?.rawValue ?? 0) \(reason.en) \(difference?.en ?? "") "
      + missing.map(\.path.withoutPlaces).sorted().joined(separator: ", ")
  }
}
