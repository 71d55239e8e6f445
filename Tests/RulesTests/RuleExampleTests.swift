import PlanCheck
import Rules
import Testing

/// Every rule is tested by its own examples. A new rule needs no new test.
@Suite struct RuleExampleTests {
  @Test(arguments: Edition.current.rules)
  func `has examples that pass and that fail`(_ rule: Rule) {
    #expect(!rule.passing.isEmpty && !rule.failing.isEmpty, sourceLocation: rule.sourceLocation)
  }

  @Test(arguments: Edition.current.rules)
  func `passes its passing examples`(_ rule: Rule) throws {
    for example in rule.passing {
      #expect(try rule.passes(example), sourceLocation: rule.sourceLocation)
    }
  }

  @Test(arguments: Edition.current.rules)
  func `blames the marked value of its failing examples`(_ rule: Rule) throws {
    for example in rule.failing {
      #expect(example.blamed != nil, sourceLocation: rule.sourceLocation)
      #expect(try rule.blamed(in: example) == [example.blamed], sourceLocation: rule.sourceLocation)
    }
  }

  @Test(arguments: Edition.current.rules)
  func `says what to do about a failure, and why`(_ rule: Rule) throws {
    for example in rule.failing {
      let failure = try #require(
        rule.outcomes(on: example).first { $0.verdict == .fail },
        sourceLocation: rule.sourceLocation)
      #expect(!failure.remedies.isEmpty, sourceLocation: rule.sourceLocation)
      #expect(failure.measurements.contains { $0.holds == false }, sourceLocation: rule.sourceLocation)
    }
  }

  /// A value in « » lies on a limit: as it stands, or one step to either side, the verdict turns.
  @Test(arguments: Edition.current.rules)
  func `turns at its limits`(_ rule: Rule) throws {
    for example in rule.passing + rule.failing {
      for limit in example.limits {
        #expect(
          try rule.turns(at: limit, of: example), "«\(limit.value)»", sourceLocation: rule.sourceLocation)
      }
    }
  }

  @Test(arguments: Edition.current.rules)
  func `does not apply to its inapplicable examples`(_ rule: Rule) throws {
    for example in rule.inapplicable {
      #expect(try rule.spares(example), sourceLocation: rule.sourceLocation)
    }
  }

  /// A value in « » lies on a limit of the condition: one step to a side, and the rule applies.
  @Test(arguments: Edition.current.rules)
  func `begins to apply at the limits of its condition`(_ rule: Rule) throws {
    for example in rule.inapplicable {
      for limit in example.limits {
        #expect(
          try rule.begins(at: limit, of: example), "«\(limit.value)»", sourceLocation: rule.sourceLocation)
      }
    }
  }

  /// A limit that is a fixed amount has an example that lies on it.
  @Test(arguments: Edition.current.rules)
  func `has an example on each of its limits`(_ rule: Rule) throws {
    var measured: Set<String> = []
    var onLimit: Set<String> = []
    for example in rule.passing + rule.failing {
      for outcome in try rule.outcomes(on: example) {
        for measurement in outcome.measurements where measurement.margin != nil {
          measured.insert(measurement.what.en.withoutPhase)
          if measurement.actual == measurement.limit { onLimit.insert(measurement.what.en.withoutPhase) }
        }
      }
    }
    #expect(measured.subtracting(unreachableLimits) == onLimit, sourceLocation: rule.sourceLocation)
  }

  /// Derived, not written: take away the facts that a pass rests on, and it is gone.
  @Test(arguments: Edition.current.rules)
  func `does not pass on silence`(_ rule: Rule) throws {
    for example in rule.passing {
      let plan = try fragment(example.text)
      let inspection = try Inspection(of: plan, against: Edition(only: rule))
      let silent = try Inspection(of: plan.hiding(inspection.decidingFacts), against: Edition(only: rule))
      #expect(!silent.outcomes.contains { $0.verdict == .pass }, sourceLocation: rule.sourceLocation)
    }
  }

  /// Stronger: take away any one fact of the site, and no failure or open question
  /// becomes a pass, unless the rule no longer applies in the same way.
  @Test(arguments: Edition.current.rules)
  func `never passes for want of one fact`(_ rule: Rule) throws {
    for example in rule.failing {
      let plan = try fragment(example.text)
      let complete = try Inspection(of: plan, against: Edition(only: rule))
      for fact in complete.decidingFacts {
        let passed = try Inspection(of: plan.hiding([fact]), against: Edition(only: rule)).outcomes
        for (before, after) in zip(complete.outcomes, passed) where before.subject == after.subject {
          #expect(
            !(before.verdict == .fail && after.verdict == .pass),
            "without \(complete.place(of: fact) ?? .site)",
            sourceLocation: rule.sourceLocation)
        }
      }
    }
  }
}

/// What comes in steps that step over its limit: energy is a multiple of one Sessy's.
private let unreachableLimits: Set = ["storage"]

@Suite struct ManualTests {
  @Test func `gives every rule its own id`() {
    let ids = Edition.current.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Edition.current.rules)
  func `names a rule in lower case, with hyphens`(_ rule: Rule) {
    #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
  }

  @Test(arguments: Edition.current.rules)
  func `cites the register in every rule of the manual`(_ rule: Rule) {
    #expect(rule.citation.section == nil || !rule.covers.isEmpty)
  }

  /// A report is read by customers: it sends them to whoever made a publication, and to nobody else.
  @Test(arguments: Edition.current.rules)
  func `cites a standard, a maker or practice`(_ rule: Rule) {
    guard case .publication(let title, let address) = rule.citation else { return }
    let kinds = [("norm: ", "standard: "), ("fabrikant: ", "maker: "), ("praktijk: ", "practice: ")]
    let kind = kinds.first { title.nl.hasPrefix($0.0) && title.en.hasPrefix($0.1) }
    #expect(kind != nil, sourceLocation: rule.sourceLocation)
    #expect((address != nil) == (kind?.1 == "maker: "), sourceLocation: rule.sourceLocation)
  }

  @Test(arguments: Edition.current.rules)
  func `writes whole sentences`(_ rule: Rule) {
    for text in [rule.demand, rule.reason] + [rule.interpretation].compactMap(\.self) {
      for sentence in [text.nl, text.en] {
        #expect(sentence.hasSuffix("."), "\(sentence)", sourceLocation: rule.sourceLocation)
        #expect(sentence.first?.isUppercase == true, "\(sentence)", sourceLocation: rule.sourceLocation)
      }
    }
  }
}

extension Edition {
  init(only rule: Rule) {
    self = Edition.current.asking(only: rule)
  }
}

extension Rule {
  var sourceLocation: SourceLocation {
    SourceLocation(
      fileID: declaredAt.fileID, filePath: declaredAt.filePath, line: declaredAt.line, column: 1)
  }
}

extension String {
  /// A requirement that is made of each phase is one requirement.
  fileprivate var withoutPhase: String {
    for phase in Phase.allCases where hasSuffix(" \(phase)") { return String(dropLast(3)) }
    return self
  }
}
