/// What the examinations of a site file name that is not there: a file alone does not know the points.
struct Examining {
  private let plan: Plan
  private let edition: Edition
  private let survey: Survey
  private let judgements: Judgements

  init(of plan: Plan, against edition: Edition, _ survey: Survey, _ judgements: Judgements) {
    (self.plan, self.edition, self.survey, self.judgements) = (plan, edition, survey, judgements)
  }

  /// Throws what is named and is not there.
  func check() throws(Problems) {
    let problems = plan.site.examinations.elements.enumerated().flatMap { index, examination in
      self.problems(in: examination, at: Place[.examinations][index])
    }
    guard problems.isEmpty else {
      throw Problems(
        file: plan.file, all: Array(problems.prefix(Reader.maximumProblems)), language: plan.language)
    }
  }

  private func problems(in examination: Examination, at place: Place) -> [Problem] {
    var rules: [Int] = []
    var problems: [Problem] = []
    for (index, point) in examination.points.elements.enumerated() {
      guard let id = point.value?.description else { continue }
      let asked = edition.rules.indices.filter { edition.rules[$0].answers(to: id) }
      rules += asked
      let isKnown =
        !asked.isEmpty || edition.setAside.contains { $0.answers(to: id) } || edition.row(id) != nil
      guard !isKnown else { continue }
      let known = edition.rules.map { $0.id } + edition.register.map { $0.id }
      problems.append(
        Problem(
          .unknownRule(id, didYouMean: id.nearest(among: known)), at: point.span,
          place: place[.points][index]))
    }
    guard problems.isEmpty, survey.isCompleted, let first = rules.first else { return problems }
    let asked = Set(rules)
    let subjects = judgements.all.filter { asked.contains($0.rule) }
      .map { edition.rules[$0.rule].subject(survey, $0.subject) }
    for (index, subject) in examination.subjects.elements.enumerated() {
      guard let name = subject.value, !subjects.contains(where: { $0.isCalled(name) }) else { continue }
      var seen: Set<String> = []
      let names = subjects.map { $0.label }.filter { seen.insert($0).inserted }
      problems.append(
        Problem(
          .unknownSubject(
            name.description, of: edition.rules[first].id,
            didYouMean: name.description.nearest(among: Array(names.suffix(100))), names: names),
          at: subject.span, place: place[.subjects][index]))
    }
    return problems
  }
}

extension Rule {
  /// Whether a point of an examination means it: by its own name, or by a statement that it enforces.
  func answers(to point: String) -> Bool { id == point || covers.contains(point) }
}
