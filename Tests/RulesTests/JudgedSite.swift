import Foundation
import PlanCheck
import Rules
import Testing

/// How many random sites the relations between sites are held against: a thousand, or as many as
/// `make metamorphic` asks for.
enum Metamorphic {
  static let siteCount =
    ProcessInfo.processInfo.environment["METAMORPHIC_SITES"].flatMap { Int($0, radix: 10) } ?? 1000

  /// The seeds of as many of them as these are of a thousand, by twenties.
  static func batches(of each: Int = 1000) -> [Range<UInt64>] {
    let count = UInt64(siteCount * each / 1000)
    return stride(from: 0, to: count, by: 20).map { $0..<min($0 + 20, count) }
  }
}

/// A site that was judged once, for all that is to hold of it.
struct JudgedSite {
  let plan: Plan
  let inspection: Inspection
  let verdicts: [Question: Verdict]

  init(of plan: Plan) throws {
    self.plan = plan
    inspection = try Inspection(of: plan, against: .current)
    verdicts = inspection.verdictsByPlace
  }

  /// The smallest that is left of it when all goes of which the lack changes nothing about its faults: what
  /// a person can look at.
  func shrunk(while isFaulty: (JudgedSite) throws -> Bool) -> JudgedSite {
    var least = self
    while let smaller = least.smaller(while: isFaulty) { least = smaller }
    return least
  }

  private func smaller(while isFaulty: (JudgedSite) throws -> Bool) -> JudgedSite? {
    for place in plan.site.statedPlaces {
      var site = plan.site
      guard (try? site.apply(.remove(place))) != nil, let plan = try? Plan(of: site),
        plan.contradictions.isEmpty, let smaller = try? JudgedSite(of: plan),
        smaller.inspection.prohibition == nil, (try? isFaulty(smaller)) == true
      else { continue }
      return smaller
    }
    return nil
  }
}

extension Site {
  /// Where something is stated, what holds the most first.
  fileprivate var statedPlaces: [Place] {
    var (site, census) = (self, PlaceCensus())
    site.accept(&census)
    let places = Set(census.places.flatMap(\.around)).subtracting([.site])
    return places.sorted { ($0.steps.count, $0.description) < ($1.steps.count, $1.description) }
  }
}

private struct PlaceCensus: PlaceVisitor {
  private(set) var places: [Place] = []
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) { if statement.isStated { places.append(place) } }
}

/// Of what a rule says something.
struct Question: Hashable {
  let rule: String
  let place: Place
}

extension Inspection {
  var verdictsByPlace: [Question: Verdict] {
    Dictionary(uniqueKeysWithValues: verdicts.map { (Question(rule: $0.rule, place: $0.place), $0.verdict) })
  }

  /// Each verdict in words that stay where names and places change: what has a name is called by it, as
  /// others call it, and what has none by its kind.
  func verdictWords(_ newName: (String) -> String = { $0 }) -> [String] {
    let names = plan.site.namesByPlace
    return verdicts.map { rule, place, verdict in
      "\(rule) \(place.field) \(names[place].map(newName) ?? "") \(verdict)"
    }.sorted()
  }
}

extension Site {
  /// What the things of the site are called, by where they stand.
  fileprivate var namesByPlace: [Place: String] {
    var names: [Place: String] = [:]
    func add<Element: Named>(_ list: List<Element>, _ place: Place) {
      for (index, element) in list.elements.enumerated() {
        names[place[index]] = element.ownName?.description
      }
    }
    add(groups, Place[.groups])
    add(meterBox.residualCurrentDevices, Place[.meterBox][.residualCurrentDevices])
    add(inverters, Place[.pvInverters])
    add(batteries, Place[.batteries])
    add(rooms, Place[.rooms])
    add(sessys, Place[.sessys])
    return names
  }
}

extension String {
  /// A path without the places in lists, such as `sessys[].free_space.left`.
  var withoutPlaces: String {
    let parts = split(separator: "[", omittingEmptySubsequences: false)
    return (parts.prefix(1) + parts.dropFirst().map { $0.drop(while: \.isNumber) }).joined(separator: "[")
  }
}
