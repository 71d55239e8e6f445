public import PlanCheck

/// An earlier report on a site, as it was written in JSON: what was wrong then.
public struct PreviousReport: Sendable {
  /// What failed then, or waited for an answer.
  struct Finding: Sendable {
    let rule: String
    let subject: String
    let severity: Severity
    let fails: Bool
    let isWaived: Bool

    /// What was wrong, in the language of that report.
    let fault: String

    /// The last day to put it right, if that report has one.
    let due: Day?
  }

  /// What makes a file no report that a site can be held against.
  public enum Fault: Error {
    case tooLarge
    case noJSON
    case noReport
    case unreadableSite
    case otherSite(was: String, is: String)

    public var words: Text {
      switch self {
      case .tooLarge: Text(nl: "is groter dan 20 MB", en: "is larger than 20 MB")
      case .noJSON: Text(nl: "is geen JSON, of afgekapt", en: "is no JSON, or cut off")
      case .noReport:
        Text(
          nl: "is geen rapport dat plancheck check --format json heeft gemaakt",
          en: "is no report that plancheck check --format json has made")
      case .unreadableSite:
        Text(
          nl: "gaat over een bestand dat niet te lezen was, en heeft geen oordeel",
          en: "is about a file that could not be read, and has no verdict")
      case .otherSite(let was, let now):
        Text(
          nl: "gaat over een andere locatie: “\(was)”, en dit is “\(now)”",
          en: "is about another site: “\(was)”, and this is “\(now)”")
      }
    }
  }

  public static let maximumSize = EvidenceFile.maximumSize

  /// What reports and messages call it.
  public let file: String
  let edition: String
  let rulesVersion: Int
  let day: Day?
  let isOfCompleted: Bool
  let isManualOnly: Bool
  let findings: [Finding]

  /// Whose site it is: as far as it is stated.
  private let marks: SiteMarks

  /// - Parameter name: what the report calls the file.
  public init(_ bytes: [UInt8], name: String) throws(Fault) {
    guard bytes.count <= Self.maximumSize else { throw .tooLarge }
    guard let report = try? JSONValue(bytes) else { throw .noJSON }
    switch report["$schema"]?.text {
    case reportNamespace: break
    case unreadableNamespace: throw .unreadableSite
    default: throw .noReport
    }
    guard let edition = report["edition"]?.text, let version = report["rules_version"]?.count,
      let site = report["site"], case .list(let outcomes)? = report["outcomes"]
    else { throw .noReport }
    file = name
    self.edition = edition
    rulesVersion = version
    day = report["day"]?.text.flatMap { Day(plan: $0.utf8.span) }
    isOfCompleted = report["completed"] != nil
    isManualOnly = if case .flag(true)? = report["manual_only"] { true } else { false }
    marks = SiteMarks(
      reference: site["reference"]?.text, address: site["address"]?.text, customer: site["customer"]?.text)
    var findings: [Finding] = []
    for outcome in outcomes {
      guard let rule = outcome["rule"]?.text, let subject = outcome["subject"]?.text,
        let verdict = outcome["verdict"]?.text.flatMap(Verdict.init(rawValue:)),
        let severity = outcome["severity"]?.text.flatMap(Severity.init(rawValue:))
      else { throw .noReport }
      guard verdict == .fail || verdict == .notStated else { continue }
      findings.append(
        Finding(
          rule: rule, subject: subject, severity: severity, fails: verdict == .fail,
          isWaived: outcome["waiver"] != nil,
          fault: outcome["fault"]?.text ?? outcome["demand"]?.text ?? rule,
          due: outcome["defect"]?["due"]?.text.flatMap { Day(plan: $0.utf8.span) }))
    }
    self.findings = findings
  }

  /// Throws if it is about another site.
  public func check(against inspection: Inspection) throws(Fault) {
    let now = SiteMarks(of: inspection)
    guard case .other(let was, let now) = marks.likeness(to: now) else { return }
    throw .otherSite(was: was, is: now)
  }

  /// Whether nothing tells that it is about this site.
  func isOfUnknownSite(_ inspection: Inspection) -> Bool {
    if case .unknown = marks.likeness(to: SiteMarks(of: inspection)) { true } else { false }
  }
}

/// What tells a site from others.
private struct SiteMarks {
  let reference: String?
  let address: String?
  let customer: String?

  enum Likeness {
    case same, unknown
    case other(String, String)
  }

  /// A customer may have several houses, and a house a new order or a new owner.
  func likeness(to other: SiteMarks) -> Likeness {
    var difference: Likeness?
    for (mine, others) in [(address, other.address), (reference, other.reference)] {
      guard let mine, let others else { continue }
      if mine == others { return .same }
      difference = difference ?? .other(mine, others)
    }
    if let difference { return difference }
    guard let customer, let others = other.customer else { return .unknown }
    return customer == others ? .same : .other(customer, others)
  }
}

extension SiteMarks {
  init(of inspection: Inspection) {
    let site = inspection.plan.site.project
    self.init(
      reference: site.reference.value?.description, address: site.address.value, customer: site.customer.value
    )
  }
}
