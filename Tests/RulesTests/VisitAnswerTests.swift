import PlanCheck
import Rules
import Testing

@testable import Report

/// What a visit sheet asks is all that has to be known, and nothing that makes no difference.
@Suite struct VisitAnswerTests {
  @Test(arguments: Metamorphic.batches(of: 100))
  func `leave nothing that was not asked`(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      guard let visit = try Visit(seed: seed), let left = visit.unaskedAfterAnswers(seed) else { continue }
      #expect(left == [], "seed \(seed)")
    }
  }

  /// But for addresses: of a plan they are asked so that the settings can be told, whatever they are.
  @Test(arguments: Metamorphic.batches(of: 20))
  func `each change a verdict of some house`(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      guard let visit = try Visit(seed: seed) else { continue }
      let idle = visit.lines.filter { $0.place.key != .address }.filter { !visit.changesAVerdict($0, seed) }
        .map {
          $0.place.description.withoutPlaces
        }
      #expect(idle == [], "seed \(seed)")
    }
  }
}

/// A house of which some facts are not known, and what its visit sheet asks.
private struct Visit {
  let inspection: Inspection

  /// What it asks in lines of their own.
  let lines: [Evidence]

  /// The fields that it asks for, follow-ups and what is asked perhaps included.
  let asked: Set<String>

  /// Nil of a house that is not judged further.
  init?(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var site = try VariedExample.plan(seed: seed).site
    let silence = [5, 20, 60].randomElement(using: &dice) ?? 5
    for fact in SingleFact.all(in: site)
    where fact.place.key != .name && Int.random(in: 0..<100, using: &dice) < silence {
      _ = try? site.apply(.remove(fact.place))
    }
    // What has no name cannot be the answer to a question.
    guard site.rooms.elements.allSatisfy({ $0.name.value != nil }),
      site.groups.elements.allSatisfy({ $0.name.value != nil }), let plan = try? Plan(of: site),
      plan.contradictions.isEmpty
    else { return nil }
    inspection = try Inspection(of: plan, against: .current)
    guard inspection.prohibition == nil else { return nil }
    let content = ReportContent(of: inspection)
    lines = content.visit.stops.flatMap(\.facts).map(\.fact)
    let opened = content.followUps.opened.values.flatMap { $0.flatMap(\.facts) }
    let possible = content.followUps.possible.flatMap { $0.facts.map(\.first) }
    asked = Set((lines + opened + possible).map { $0.place.description.withoutPlaces })
  }

  /// The fields that a verdict waits for and nobody was told to ask, with all that is asked answered, and what the
  /// answers open; nil if answers were at odds.
  func unaskedAfterAnswers(_ seed: UInt64) -> Set<String>? {
    var dice = Dice(seed: ~seed)
    var answers = Answers(site: inspection.plan.site)
    var (open, unasked) = (lines, Set<String>())
    while !open.isEmpty {
      guard answers.give(to: open, using: &dice), let after = answers.inspection else { return nil }
      open = after.outcomes(.notStated).flatMap(\.facts).filter {
        !$0.isStated && !answers.given.contains($0.place)
      }
      unasked.formUnion(open.map { $0.place.description.withoutPlaces }.filter { !asked.contains($0) })
    }
    return unasked
  }

  /// Whether there are answers to all else with which two to this question lead to other verdicts; an answer that
  /// something else in the file contradicts does so too.
  func changesAVerdict(_ fact: Evidence, _ seed: UInt64) -> Bool {
    var dice = Dice(seed: seed)
    for _ in 0..<Self.mostHouses {
      var answers = Answers(site: inspection.plan.site)
      // What goes with nothing else stays open.
      for other in lines where other.place != fact.place { _ = answers.give(to: [other], using: &dice) }
      let found = (0..<12).compactMap { _ in answers.verdicts(answering: fact.place, using: &dice) }
      if Set(found).count > 1 { return true }
    }
    return false
  }

  private static let mostHouses = 60
}

/// A site that is filled in, answer by answer.
private struct Answers {
  private(set) var site: Site
  private(set) var given: Set<Place> = []

  init(site: Site) { self.site = site }

  /// Nil of what is not judged further.
  var inspection: Inspection? {
    guard let plan = try? Plan(of: site), let inspection = try? Inspection(of: plan, against: .current),
      inspection.prohibition == nil
    else { return nil }
    return inspection
  }

  /// False if no answer to one of them goes with the rest.
  mutating func give(to facts: [Evidence], using dice: inout Dice) -> Bool {
    for fact in facts where given.insert(fact.place).inserted && !fact.isStated {
      guard give(to: fact.place, using: &dice) else { return false }
    }
    return true
  }

  private mutating func give(to place: Place, using dice: inout Dice) -> Bool {
    for _ in 0..<10 {
      guard let site = answering(place, using: &dice) else { continue }
      guard let plan = try? Plan(of: site), plan.contradictions.isEmpty else { continue }
      self.site = site
      return true
    }
    return false
  }

  /// The verdicts with an answer; none where that is at odds with the rest. Nil if it is no answer.
  func verdicts(answering place: Place, using dice: inout Dice) -> [Question: Verdict]? {
    guard let site = answering(place, using: &dice), let plan = try? Plan(of: site) else { return nil }
    guard plan.contradictions.isEmpty else { return [:] }
    return try? Inspection(of: plan, against: .current).verdictsByPlace
  }

  /// Nil if the field does not take the answer.
  private func answering(_ place: Place, using dice: inout Dice) -> Site? {
    var site = site
    guard let shape = try? site.shape(of: place, canGrow: false), let value = value(of: shape, using: &dice),
      (try? site.apply(.set(place, to: value))) != nil
    else { return nil }
    return site
  }

  private func value(of shape: Shape, using dice: inout Dice) -> Patch.Value? {
    switch shape {
    case .list(of: .record): .list(Bool.random(using: &dice) ? [] : [.record([])])
    case .list(of: .choice(let words)):
      .list(
        words.shuffled(using: &dice).prefix(Int.random(in: 1...words.count, using: &dice)).map {
          .word($0.en)
        })
    case .list(of: .reference(let noun, _)): .list(names(of: noun).filter { _ in Bool.random(using: &dice) })
    case .reference(let noun, let reserved):
      (names(of: noun) + reserved.map { .word($0.en) }).randomElement(using: &dice)
    case .name, .text, .serialNumber:
      (words + ["a", "b"] + [RandomSite.word(of: shape, using: &dice)].compactMap(\.self)).randomElement(
        using: &dice
      ).map { .word($0) }
    case .quantity(let symbol, _, _, _, _) where Int.random(in: 0..<3, using: &dice) == 0:
      [1, 60, 1000].randomElement(using: &dice).map { .word("\($0) \(symbol)") }
    default: RandomSite.word(of: shape, using: &dice).map { .word($0) }
    }
  }

  private func names(of noun: Text) -> [Patch.Value] {
    var (site, census) = (self.site, VariableCensus())
    site.accept(&census)
    return (census.names[noun] ?? []).map { .word($0) }
  }

  /// What the site says elsewhere: to be the same as something is an answer, too.
  private var words: [String] {
    SingleFact.all(in: site).compactMap { fact in
      switch fact.shape {
      case .name, .text, .serialNumber: fact.value.canonical
      default: nil
      }
    }
  }
}
