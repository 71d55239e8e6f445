/// The examinations of a completed installation, by the points that they name.
struct ExaminedPoints: Sendable {
  /// The list of them: what is missing where there is none.
  private let list: FactID
  private let all: ContiguousArray<Examination>

  /// Their places in that list, by the point.
  private var byPoint: [String: [Int]] = [:]

  init(of site: Site) {
    (list, all) = (site.examinations.id, site.examinations.elements)
    guard site.stage.value == .completed else { return }
    for (index, examination) in all.enumerated() {
      for point in examination.points.elements {
        if let point = point.value { byPoint[point.description, default: []].append(index) }
      }
    }
  }

  var isEmpty: Bool { byPoint.isEmpty }

  /// Those of any of these points and this subject that hold: of several the last ones, by their days.
  func examinations(at points: [String], of subject: NamedPlace) -> [Examination] {
    let found = Set(points.flatMap { byPoint[$0] ?? [] }).sorted().map { all[$0] }.filter { examination in
      let subjects = examination.subjects.elements
      return subjects.isEmpty || subjects.contains { $0.value.map(subject.isCalled) == true }
    }
    let last = found.compactMap { $0.date.value }.max()
    return found.filter { $0.date.value == last }
  }

  /// Whether a point is found to be in order: by all that say so last.
  func isInOrder(_ point: String, _ subject: NamedPlace) -> Answer<Bool> {
    let found = examinations(at: [point], of: subject)
    guard let first = found.first else { return Answer(nil, FactList(list)) }
    return found.dropFirst().reduce(first.isInOrder.answer) { $0 && $1.isInOrder }
  }
}

extension Survey {
  /// Whether a point of the register is found to be in order at a subject.
  func isInOrder(_ point: String, at subject: NamedPlace) -> Answer<Bool> {
    examinations.isInOrder(point, subject)
  }
}

extension NamedPlace {
  /// Whether a name in the file means it: its own or, if it has none, where it stands in either language.
  func isCalled(_ name: Name) -> Bool {
    if let own = self.name { return own == name }
    return Language.allCases.contains { label(in: $0) == name.description }
  }
}
