#if MUTATION
  import PlanCheck
  import Rules
  import Testing

  /// Makes one deliberate mistake after another in the comparisons of the rules and of the survey,
  /// and requires that an example or an example site notices: `make mutation`.
  @Suite(.serialized) struct MutantTests {
    init() { unsafe Mutation.isWatching = true }

    @Test func `notices every comparison of a rule that is turned or moved`() throws {
      var tally = Tally()
      for rule in Edition.current.rules {
        for mutant in mutants(of: rule.id, counting: { _ = rule.keepsItsExamples }) {
          tally.add(mutant, isNoticed: isNoticed(mutant, by: [rule]))
        }
      }
      tally.report("comparisons of rules")
    }

    @Test(arguments: ["group", "room", "sessy", "protection", "survey"])
    func `notices every comparison of the survey that is turned or moved`(stretch: String) throws {
      var tally = Tally()
      let all = Edition.current.rules
      for mutant in mutants(of: stretch, counting: { for rule in all { _ = rule.keepsItsExamples } }) {
        tally.add(mutant, isNoticed: isNoticed(mutant, by: all))
      }
      tally.report("comparisons of the survey, \(stretch)")
    }

    @Test func `notices every comparison of the sheet table that is turned or moved`() throws {
      var tally = Tally()
      let sound = sheets()
      for mutant in mutants(of: "sheet", counting: { _ = sheets() }) {
        unsafe Mutation.target = mutant
        tally.add(mutant, isNoticed: sheets() != sound)
        unsafe Mutation.target = nil
      }
      tally.report("comparisons of the sheet table")
    }

    /// The wiring sheets of the cases that the tests of the table have.
    private func sheets() -> [[String]] {
      SheetTests.cases.map { site in
        let choices = try? Inspection(of: fragment(site.plan), against: .current).sheetChoices
        return (choices ?? []).map { "\($0.sheet.map(\.rawValue) ?? 0) \($0.match)" }
      }
    }

    /// Every mistake to be made in a stretch of work, once it has run without any.
    private func mutants(of stretch: String, counting run: () -> Void) -> [Mutation.Target] {
      run()
      for site in sites { _ = try? Inspection(of: site, against: .current).conclusion }
      let movable = unsafe Mutation.movable[stretch] ?? []
      return (0..<(unsafe Mutation.counts[stretch] ?? 0)).flatMap { index in
        Mutation.Change.allCases.filter { $0 == .turned || movable.contains(index) }.map {
          Mutation.Target(stretch: stretch, index: index, change: $0)
        }
      }
    }

    private func isNoticed(_ mutant: Mutation.Target, by rules: [Rule]) -> Bool {
      unsafe Mutation.target = mutant
      defer { unsafe Mutation.target = nil }
      return !rules.allSatisfy(\.keepsItsExamples) || verdicts(of: rules) != sound(rules)
    }

    /// What the rules say of the example sites.
    private func verdicts(of rules: [Rule]) -> [[Verdict]?] {
      // A site may waive a demand of any rule.
      let edition = Edition(
        "example", chapters: [Chapter(nl: "", en: "") { rules }], settingAside: Edition.current.rules)
      return sites.map { try? Inspection(of: $0, against: edition).outcomes.map(\.verdict) }
    }

    private func sound(_ rules: [Rule]) -> [[Verdict]?] {
      let target = unsafe Mutation.target
      unsafe Mutation.target = nil
      defer { unsafe Mutation.target = target }
      return verdicts(of: rules)
    }

    private let sites = exampleNames.compactMap { try? example($0) }
  }

  /// How many mistakes were noticed, and which were not.
  private struct Tally {
    private var count = 0
    private var survivors: [Mutation.Target] = []

    mutating func add(_ mutant: Mutation.Target, isNoticed: Bool) {
      count += 1
      if !isNoticed { survivors.append(mutant) }
    }

    func report(_ what: String) {
      print("mutation: \(what): \(count - survivors.count) of \(count) noticed")
      for mutant in survivors {
        print("mutation: not noticed: \(mutant.stretch), comparison \(mutant.index), \(mutant.change)")
      }
      #expect(survivors.isEmpty)
    }
  }
#endif
