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

  /// The same by how grave it would be not to meet them; the gravest first.
  public let open: [(severity: Severity, count: Int)]

  /// How many demands are met by the word of the file alone, and have to be shown.
  public let unshown: Int

  /// How many demands are met, those left out that only advise.
  public let met: Int

  /// - Parameter basis: the one whose demands are counted; nil for all.
  public init(of inspection: Inspection, by basis: Basis? = nil) {
    let rules = inspection.edition.rules
    var counts = Severity.allCases.map { _ in 0 }
    var openCounts = counts
    var failing: [String] = []
    var (waived, met, unshown) = (0, 0, 0)
    for (place, judgement) in inspection.judgements.all.enumerated() {
      if let basis, rules[judgement.rule].basis != basis { continue }
      let rule = rules[judgement.rule]
      let grade = Severity.allCases.firstIndex(of: rule.severity) ?? 0
      switch judgement.verdict {
      case .notApplicable: break
      case .pass:
        met += rule.severity == .advice ? 0 : 1
        if rule.severity != .advice && inspection.isUnshown(place, demanding: inspection.demand) {
          unshown += 1
        }
      case .notStated: openCounts[grade] += 1
      case .fail where inspection.waived[place] != nil: waived += 1
      case .fail:
        counts[grade] += 1
        if rule.severity != .advice && failing.last != rule.id { failing.append(rule.id) }
      }
    }
    failures = zip(Severity.allCases, counts).map { (severity: $0, count: $1) }
    open = zip(Severity.allCases, openCounts).map { (severity: $0, count: $1) }
    failingRules = failing
    (self.waived, self.met, self.unshown) = (waived, met, unshown)
    notStated = openCounts.reduce(0, +)
  }
}

extension Inspection {
  public var tally: Tally { Tally(of: self) }
}
