import PlanCheck

/// Makes houses in which every demand is met, each another: of a plan that conforms, with other people and other
/// measures. Whether it still conforms is judged after each change; what breaks something is not made.
struct SoundHouses: Sendable {
  let edition: Edition

  /// The plans that conform, each with what it leaves open.
  let models: [House]

  /// A house, what is not stated of it, and the advice that it does not follow: of a few kinds of houses there is some
  /// that nobody can follow.
  struct House: Sendable {
    var site: Site
    let open: Set<FailedDemand>
    let standing: Set<FailedDemand>

    /// Nil of a house in which a demand is not met that is more than advice.
    init?(_ inspection: Inspection) {
      site = inspection.plan.site
      open = Set(inspection.demands(.notStated))
      standing = Set(inspection.demands(.fail))
      guard standing.allSatisfy({ inspection.edition.rule($0.rule)?.severity == .advice }) else { return nil }
    }
  }

  init(_ models: [House], by edition: Edition) { (self.models, self.edition) = (models, edition) }

  /// - Parameter texts: site files. What fails in one is mended by the values of examples that pass; where more than
  /// advice is left, the file is left out.
  init(of texts: [String], by edition: Edition) {
    self.edition = edition
    var models: [House] = []
    for text in texts {
      guard let plan = try? Plan(reading: SourceFile(path: "", text: text)), plan.contradictions.isEmpty,
        plan.site.waivers.elements.isEmpty, plan.site.stage.value != .completed,
        let inspection = try? Inspection(of: plan, against: edition),
        let house = Self.mended(inspection)
      else { continue }
      models.append(house)
    }
    self.models = models
  }

  private static func mended(_ inspection: Inspection) -> House? {
    var inspection = inspection
    while true {
      let failing = inspection.demands(.fail)
      guard let better = step(from: inspection, failing.count) else { return House(inspection) }
      inspection = better
    }
  }

  /// The site with the first change by which less fails: a value of an example of the rule that passes.
  private static func step(from inspection: Inspection, _ count: Int) -> Inspection? {
    for demand in inspection.demands(.fail) {
      let fields = inspection.blamedPlaces(of: demand)
      for example in inspection.edition.rule(demand.rule)?.passing ?? [] {
        guard
          let plan = try? Plan(reading: SourceFile(path: "", text: example.text), isFragment: true)
        else { continue }
        for entry in StatedValues(of: plan.site).all {
          guard let value = entry.value.flatMap({ Patch.Value($0) }) else { continue }
          for place in fields where place.field == entry.place.field {
            if let after = less(than: count, [.set(place, to: value)], inspection) { return after }
          }
        }
      }
    }
    return nil
  }

  private static func less(than count: Int, _ patches: [Patch], _ inspection: Inspection) -> Inspection? {
    var site = inspection.plan.site
    guard site.apply(all: patches), let plan = try? Plan(of: site), plan.contradictions.isEmpty,
      let after = try? Inspection(of: plan, against: inspection.edition), after.demands(.fail).count < count
    else { return nil }
    return after
  }

  /// A sound house, drawn from all.
  func house(_ chance: inout Chance) -> House? { chance.pick(models).map { varied($0, &chance) } }

  /// A sound house in which this rule has something to say: one that states what a passing example of the rule does.
  /// Nil if no house takes such an example.
  func house(hosting rule: Rule, _ chance: inout Chance) -> House? {
    for example in chance.shuffled(rule.passing) {
      guard
        let plan = try? Plan(reading: SourceFile(path: "", text: example.text), isFragment: true)
      else { continue }
      for model in chance.shuffled(models) {
        guard let site = Transplant(of: plan.site, into: model.site).site, let inspection = judge(site),
          let house = House(inspection), inspection.unshownDemands.isEmpty,
          inspection.demands(.pass).contains(where: { $0.rule == rule.id })
        else { continue }
        return varied(house, &chance)
      }
    }
    return nil
  }

  /// A sound house that comes close to breaking this rule: one that states what a failing example of it does, mended.
  /// Nil if none can be mended.
  func house(mending rule: Rule, _ chance: inout Chance) -> House? {
    for example in chance.shuffled(rule.failing) {
      guard
        let plan = try? Plan(reading: SourceFile(path: "", text: example.text), isFragment: true)
      else { continue }
      for model in chance.shuffled(models).prefix(Self.mostMended) {
        guard let site = Transplant(of: plan.site, into: model.site).site, let inspection = judge(site),
          case let failing = inspection.demands(.fail), failing.count <= Self.mostFailures,
          failing.contains(where: { $0.rule == rule.id }), let house = Self.mended(inspection)
        else { continue }
        return varied(house, &chance)
      }
    }
    return nil
  }

  /// How many houses are tried to be mended for one example.
  private static let mostMended = 4

  /// How many failures there may be to mend.
  private static let mostFailures = 8

  private func varied(_ model: House, _ chance: inout Chance) -> House {
    var house = model
    let patches = people(&chance) + measures(of: house.site, &chance)
    if let changed = changed(house, patches) { return changed }
    for patch in patches {
      if let changed = changed(house, [patch]) { house = changed }
    }
    return house
  }

  /// Nil if it would no longer conform.
  private func changed(_ house: House, _ patches: [Patch]) -> House? {
    var changed = house
    guard changed.site.apply(all: patches), let inspection = judge(changed.site),
      Set(inspection.wrong) == house.standing,
      house.open.isSuperset(of: inspection.demands(.notStated))
    else { return nil }
    return changed
  }

  /// The site, judged; nil of what no site can be, or of which facts are at odds.
  func judge(_ site: Site) -> Inspection? {
    guard let plan = try? Plan(of: site), plan.contradictions.isEmpty else { return nil }
    return try? Inspection(of: plan, against: edition)
  }

  private func people(_ chance: inout Chance) -> [Patch] {
    let street = chance.pick(streets) ?? ""
    let values = [
      (Key.customer, chance.pick(customers) ?? ""),
      (.address, "\(street) \(chance.below(180) + 1), \(chance.pick(towns) ?? "")"),
      (.reference, "\(1000 + chance.below(9000))"),
    ]
    return values.map { .set(Place[.site][$0.0], to: .word($0.1)) }
  }

  /// Somewhat more or less of each measure in centimetres or metres.
  private func measures(of site: Site, _ chance: inout Chance) -> [Patch] {
    var patches: [Patch] = []
    for entry in StatedValues(of: site).all {
      guard case .amount? = entry.value, let value = entry.value, let key = entry.place.key,
        [.length, .width, .height, .left, .right, .above, .loadCapacity].contains(key)
      else { continue }
      let parts = value.canonical.split(separator: " ")
      guard parts.count == 2, let number = Int(parts[0]) else { continue }
      let other = number + chance.below(number / 5 + 2) - number / 20
      if other > 0 { patches.append(.set(entry.place, to: .word("\(other) \(parts[1])"))) }
    }
    return patches
  }
}

extension Site {
  /// Whether all of these changes could be made.
  mutating func apply(all patches: [Patch]) -> Bool {
    for patch in patches where (try? apply(patch)) == nil { return false }
    return true
  }
}

/// Names that are nobody's: of streets and towns that do not exist together.
private let customers = [
  "mw. T. Jansen", "dhr. P. Bos", "fam. Vermeer", "mw. A. Yilmaz", "dhr. K. Dijkstra", "fam. De Wit",
  "mw. S. Pinas", "dhr. H. Kuipers", "fam. Van Loon", "mw. F. Benali", "dhr. R. Smeets", "fam. Postma",
]
private let streets = [
  "Lindelaan", "Molenweg", "Kerkpad", "Wilgenstraat", "Dorpsdijk", "Havenkade", "Spoorlaan", "Beukenhof",
  "Veldzicht", "Korenbloem", "Zandpad", "Eikenlaan",
]
private let towns = ["Oosterveld", "Nieuwersluis-Oost", "Westerlo", "Zuidhoven", "Noorderbrug", "Middelveen"]
