/// What a site comes to in numbers: without a word spelt out, as there may be thousands of sites.
public struct Tally: Sendable {
  /// How many demands are not met, and not waived, by how grave that is; the gravest first.
  public let failures: [(severity: Severity, count: Int)]

  /// The rules of these failures, each once, in the order of the edition; those that only advise left out.
  public let failingRules: [String]

  /// How many demands are not met, and waived.
  public let waived: Int

  /// How many demands wait for facts.
  public let notStated: Int

  /// - Parameter basis: the one whose demands are counted; nil for all.
  public init(of inspection: Inspection, by basis: Basis? = nil) {
    let rules = inspection.edition.rules
    var counts = Severity.allCases.map { _ in 0 }
    var failing: [String] = []
    var (waived, notStated) = (0, 0)
    for (place, judgement) in inspection.judgements.all.enumerated() {
      if let basis, rules[judgement.rule].basis != basis { continue }
      switch judgement.verdict {
      case .pass, .notApplicable: break
      case .notStated: notStated += 1
      case .fail where inspection.waived[place] != nil: waived += 1
      case .fail:
        let rule = rules[judgement.rule]
        counts[Severity.allCases.firstIndex(of: rule.severity) ?? 0] += 1
        if rule.severity != .advice && failing.last != rule.id { failing.append(rule.id) }
      }
    }
    failures = zip(Severity.allCases, counts).map { (severity: $0, count: $1) }
    failingRules = failing
    (self.waived, self.notStated) = (waived, notStated)
  }
}

extension Inspection {
  public var tally: Tally { Tally(of: self) }
}
