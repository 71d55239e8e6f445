import PlanCheck

extension SoundHouses {
  /// Installations that are built as these plans say, with all settings as they should be, and shown to be in order
  /// by a visit.
  init(building plans: SoundHouses) {
    self.init(plans.models.compactMap { plans.built($0.site) }, by: plans.edition)
  }

  /// A house that is built and shown; nil if something of it does not conform then.
  private func built(_ plan: Site) -> House? {
    guard var site = settled(plan), let asked = judge(site) else { return nil }
    let open = Set(asked.demands(.notStated).map { $0.rule })
    var visit = Visit()
    // What shows only once it is built, by how it is shown.
    for method in ExaminationMethod.allCases {
      let points = edition.register.filter { $0.scrutiny?.method == method && open.contains($0.id) }
      visit.add(points.map { $0.id }, by: method)
    }
    guard site.apply(all: visit.patches), let seen = judge(site) else { return nil }
    // What the fields of the file say, where the word of the file is not enough.
    let unshown = Set(seen.unshownDemands.map { $0.rule })
    var rest = Visit(after: visit)
    for chapter in edition.chapters {
      let rules = chapter.rules.filter { unshown.contains($0.id) }
      let isRead = { (rule: Rule) in rule.citation.section == .dongleSettings }
      rest.add(rules.filter(isRead).map { $0.id }, by: .reading)
      rest.add(rules.filter { !isRead($0) }.map { $0.id }, by: .photo)
    }
    guard site.apply(all: rest.patches), let inspection = judge(site), inspection.unshownDemands.isEmpty
    else { return nil }
    return House(inspection)
  }

  /// The plan as something that is built: on a day, with its settings.
  private func settled(_ plan: Site) -> Site? {
    var site = plan
    let stage: [Patch] = [
      .set(Place[.stage], to: .word("completed")), .set(Place[.site][.date], to: .word(Visit.report)),
    ]
    guard site.apply(all: stage), let inspection = judge(site) else { return nil }
    for sessy in inspection.survey.sessys {
      for (key, value) in inspection.survey.expectedSettings(of: sessy).entries {
        guard (try? site.apply(.set(sessy.place[.settings][key], to: .word(value)))) != nil else {
          return nil
        }
      }
    }
    return site
  }
}

/// What someone wrote down of a visit to a completed installation, as elements for the list of examinations.
private struct Visit {
  private(set) var patches: [Patch] = []
  private var count = 0

  /// A few days that follow each other: a complaint, the visit, the report.
  private static let complaint = "2026-04-02"
  static let day = "2026-04-09"
  static let calibration = "2026-01-12"
  static let report = "2026-04-20"

  init() {}
  init(after other: Visit) { count = other.count }

  /// How many points one measurement or complaint is about: a fault in it breaks no more than these.
  private static let fewest = 1

  mutating func add(_ points: [String], by method: ExaminationMethod) {
    guard !points.isEmpty else { return }
    switch method {
    case .measurement:
      for point in points { add([point], method, true, Self.day) }
    case .photo:
      // One point was not in order at first.
      add(Array(points.prefix(Self.fewest)), method, false, Self.complaint)
      add(Array(points.prefix(Self.fewest)), method, true, Self.day)
      if points.count > Self.fewest { add(Array(points.dropFirst(Self.fewest)), method, true, Self.day) }
    case .reading, .confirmation: add(points, method, true, Self.day)
    }
  }

  private mutating func add(
    _ points: [String], _ method: ExaminationMethod, _ isInOrder: Bool, _ day: String
  ) {
    count += 1
    var fields: [Patch.Value.Field] = [
      .init(.points, .list(points.map { .word($0) })), .init(.inOrder, .word(isInOrder ? "yes" : "no")),
      .init(.how, .word(method.description)),
    ]
    switch method {
    case .measurement:
      fields += [.init(.instrument, .word("meter 7")), .init(.calibrated, .word(Self.calibration))]
    case .photo: fields.append(.init(.document, .word("foto-\(count).jpg")))
    case .reading: fields.append(.init(.document, .word("api-\(count).json")))
    case .confirmation: break
    }
    fields += [.init(.by, .word("M. Bakker")), .init(.date, .word(day))]
    patches.append(.add(to: Place[.examinations], .record(fields)))
  }
}

/// A change in what shows something, by which it shows it no longer: an instrument that was calibrated afterwards, a
/// visit that is still to come, a complaint after the repair.
struct SpoiltExamination {
  let place: Place
  let after: String

  static func all(in site: Site) -> [SpoiltExamination] {
    let examinations = site.examinations.elements
    return examinations.enumerated().flatMap { index, examination -> [SpoiltExamination] in
      let place = Place[.examinations][index]
      guard examination.points.elements.count == 1 else { return [] }
      if examination.isInOrder.value == false {
        return [SpoiltExamination(place: place[.date], after: "2026-04-16")]
      }
      guard examination.how.value == .measurement else { return [] }
      return [
        SpoiltExamination(place: place[.calibrated], after: "2026-04-17"),
        SpoiltExamination(place: place[.date], after: "2026-05-07"),
      ]
    }
  }
}

extension Inspection {
  /// What is not as it should be: what fails, and what would have to be shown and is not.
  var wrong: [FailedDemand] { demands(.fail) + unshownDemands }
}
