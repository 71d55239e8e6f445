import PlanCheck

let sarifSchema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

/// Whether a file that begins like this is a SARIF log of ours, and not another tool's.
func isSARIFReport(beginning: String) -> Bool {
  beginning.holds(sarifSchema) && beginning.holds("\"name\": \"plancheck\"")
}

/// The report for programs that gather what tools find in files, such as an editor or a
/// code-hosting site: SARIF 2.1.0.
///
/// Every failure and every open question is a result; every outcome, if it is to be complete. What SARIF has no place for stands in the properties of the
/// run, in the form of the JSON report.
func sarifReport(_ content: ReportContent, _ language: Language, isComplete: Bool) -> Document {
  SARIFReport(content: content, language: language, isComplete: isComplete).log.document
}

/// Where something stands; of a fact that the file does not state: the file as a whole.
func sarifLocation(_ span: SourceSpan?, _ site: Place?, in artifactURI: String) -> JSON {
  var place: [(String, JSON)] = [
    ("artifactLocation", .row([("uri", .text(artifactURI)), ("index", .number(0))]))
  ]
  if let span {
    place.append(
      (
        "region",
        .row([
          ("startLine", .number(span.start.line)), ("startColumn", .number(span.start.column)),
          ("endLine", .number(span.end.line)), ("endColumn", .number(span.end.column)),
        ])
      ))
  }
  var members: [(String, JSON)] = [("physicalLocation", .object(place))]
  if let site, site != .site {
    let name = JSON.row([("fullyQualifiedName", .text(site.description)), ("kind", .text("property"))])
    members.append(("logicalLocations", .array([name])))
  }
  return .object(members)
}

private struct SARIFReport {
  let content: ReportContent
  let language: Language
  private var inspection: Inspection { content.inspection }
  private let results: [Outcome]

  private let ruleIndices: [String: Int]
  private let artifactURI: String

  init(content: ReportContent, language: Language, isComplete: Bool) {
    self.content = content
    self.language = language
    let inspection = content.inspection
    results = inspection.outcomes.filter { isComplete || $0.isFinding }
    ruleIndices = inspection.edition.rules.enumerated().reduce(into: [:]) { $0[$1.element.id] = $1.offset }
    artifactURI = inspection.plan.file.relativeURI
  }

  var log: JSON {
    .object([
      ("$schema", .text(sarifSchema)),
      ("version", .text("2.1.0")),
      ("runs", .array([run])),
    ])
  }

  private var run: JSON {
    let report = JSONReport(content: content, language: language)
    let remarks = self.remarks
    let kinds = Remark.Kind.allCases.filter { kind in remarks.contains { $0.kind == kind } }
    return .object([
      (
        "tool",
        .object([
          (
            "driver",
            .object([
              ("name", .text("plancheck")), ("version", .text(programVersion)),
              ("language", .text(language.rawValue)),
              ("rules", .array(inspection.edition.rules.map(descriptor) + contradictionDescriptors)),
              ("notifications", .array(kinds.map(descriptor))),
            ])
          )
        ])
      ),
      (
        "invocations",
        .array([
          .object([
            ("executionSuccessful", .flag(true)),
            ("toolExecutionNotifications", .array(remarks.map(notification))),
          ])
        ])
      ),
      (
        "artifacts",
        .array([
          .object([
            ("location", .row([("uri", .text(artifactURI))])),
            ("roles", .array([.text("analysisTarget")])),
            ("mimeType", .text("application/yaml")),
            ("encoding", .text("UTF-8")),
          ])
        ])
      ),
      ("results", .array(contradictions + results.map { result($0) })),
      ("language", .text(language.rawValue)),
      // As libyaml counts.
      ("columnKind", .text("unicodeCodePoints")),
      ("newlineSequences", .array(["\r\n", "\n", "\r"].map { .text($0) })),
      ("properties", .object(report.summary + report.rest)),
    ])
  }

  private func descriptor(_ rule: Rule) -> JSON {
    let (demand, reason) = (rule.demand(language), rule.reason(language))
    let entry = inspection.edition.entry(for: rule.citation)
    let particulars = particulars(of: rule, in: inspection.edition, language)
    var members: [(String, JSON)] = [
      ("id", .text(rule.id)),
      ("shortDescription", .message(demand)),
      ("fullDescription", .message(reason)),
      (
        "help",
        .object([
          ("text", .text(([demand, reason] + particulars).joined(separator: "\n"))),
          (
            "markdown",
            .text(([demand, "", reason, ""] + particulars.map { "- \($0)" }).joined(separator: "\n"))
          ),
        ])
      ),
    ]
    if let address = rule.citation.address { members.append(("helpUri", .text(address))) }
    members += [
      ("defaultConfiguration", .row([("level", .text(rule.severity.level))])),
      (
        "properties",
        .object([
          ("severity", .text(rule.severity.rawValue)),
          ("signalWord", .text(rule.signalWord.rawValue)),
          ("section", JSON(entry?.number)),
          ("page", JSON(entry?.page)),
          ("covers", .array(rule.covers.map { .text($0) })),
        ])
      ),
    ]
    return .object(members)
  }

  /// What is at odds is found by no rule of the edition: its rule comes after them, where there is any.
  private var contradictionDescriptors: [JSON] {
    guard !inspection.plan.contradictions.isEmpty else { return [] }
    let (title, meaning) = (contradictionsHeading(language), contradictionsMeaning(language))
    return [
      .object([
        ("id", .text(contradictionWord)), ("shortDescription", .message(title)),
        ("fullDescription", .message(meaning)),
        (
          "help",
          .row([("text", .text("\(title)\n\(meaning)")), ("markdown", .text("\(title)\n\n\(meaning)"))])
        ),
        ("defaultConfiguration", .row([("level", .text("error"))])),
        (
          "properties",
          .object([
            ("severity", .text(Severity.caution.rawValue)), ("signalWord", .text(SignalWord.ours.rawValue)),
            ("section", .null), ("page", .null), ("covers", .array([])),
          ])
        ),
      ])
    ]
  }

  private var contradictions: [JSON] {
    inspection.plan.contradictions.map { contradiction in
      // Lines move when a file is added to; what is at odds stays.
      let facts = inspection.disputed(by: contradiction).map { $0.fingerprint }.joined(separator: " ")
      return contradiction.problem.sarif(
        of: contradictionWord, at: inspection.edition.rules.count, knownBy: ("facts", facts),
        in: artifactURI, language)
    }
  }

  private func descriptor(_ kind: Remark.Kind) -> JSON {
    .object([("id", .text(kind.rawValue)), ("shortDescription", .message(kind.title(language)))])
  }

  private func result(_ outcome: Outcome) -> JSON {
    let rule = outcome.rule
    let message = ([outcome.heading(in: language)] + outcome.account(in: language)).joined(separator: " ")
    // The fact to blame is where the result is; the others lead to it.
    let facts = outcome.facts.filter { $0.isStated } + outcome.facts.filter { !$0.isStated }
    var members: [(String, JSON)] = [
      ("ruleId", .text(rule.id)),
      ("ruleIndex", JSON(ruleIndices[rule.id])),
      ("kind", .text(outcome.verdict.kind)),
      ("level", .text(outcome.verdict == .fail ? rule.severity.level : "none")),
      ("message", .message(message)),
      ("locations", .array([location(facts.first?.span, facts.first?.place)])),
    ]
    if facts.count > 1 {
      members.append(("relatedLocations", .array(facts.dropFirst().map { location($0.span, $0.place) })))
    }
    members.append(
      (
        "partialFingerprints",
        .row([("ruleAndSubject/v1", .text("\(artifactURI)#\(rule.id)/\(outcome.subject.fingerprint)"))])
      ))
    if let waiver = outcome.waiver { members.append(("suppressions", .array([suppression(waiver)]))) }
    members.append(
      (
        "properties",
        .row([
          ("subject", .text(outcome.subject.label)), ("place", JSON(outcome.subject.place.spelling)),
          ("verdict", .text(outcome.verdict.rawValue)),
          ("severity", .text(rule.severity.rawValue)),
        ])
      ))
    return .object(members)
  }

  private func location(_ span: SourceSpan?, _ site: Place?) -> JSON {
    sarifLocation(span, site, in: artifactURI)
  }

  /// A waiver stands in the file that is judged.
  private func suppression(_ waiver: JudgedWaiver) -> JSON {
    let particulars = waiver.particulars(in: language).map { "\($0.label(language)): \($0.value)" }
    return .object([
      ("kind", .text("inSource")),
      ("status", .text("accepted")),
      ("justification", .text(particulars.joined(separator: "; "))),
      ("location", location(waiver.facts.span, waiver.place)),
    ])
  }

  private func notification(_ remark: Remark) -> JSON {
    .object([
      ("descriptor", .row([("id", .text(remark.kind.rawValue))])),
      ("level", .text(remark.kind == .idleWaiver ? "warning" : "note")),
      ("message", .message(remark.message)),
      ("locations", .array([location(remark.span, remark.place)])),
    ])
  }

  /// What nobody may overlook who takes the results for the whole report.
  private var remarks: [Remark] {
    var remarks = inspection.idleWaivers.map { waiver in
      let shortcomings = waiver.shortcomings.map { "\($0.reason(language)) \($0.remedy(language))" }
      return Remark(
        kind: .idleWaiver,
        message: "\(waiver.heading(language)): \(shortcomings.joined(separator: " "))",
        span: waiver.facts.span, place: waiver.place)
    }
    let edition = inspection.edition
    if let leftOut = edition.leftOut { remarks.append(Remark(kind: .manualOnly, message: leftOut(language))) }
    let unjudged = content.unjudged
    if !unjudged.isEmpty {
      let fields = unjudged.map { $0.place.description + $0.times }.joined(separator: ", ")
      remarks.append(Remark(kind: .unjudged, message: "\(fields). \(unjudgedMeaning(language))"))
    }
    if let beyondPlan = inspection.reach {
      remarks.append(Remark(kind: .beyondPlan, message: beyondPlan(language)))
    }
    return remarks
  }
}

/// What is said of the run as a whole, and of no rule.
private struct Remark {
  enum Kind: String, CaseIterable {
    case idleWaiver = "idle-waiver"
    case manualOnly = "manual-only"
    case unjudged
    case beyondPlan = "beyond-plan"

    var title: Text {
      switch self {
      case .idleWaiver: idleWaiverLabel.capitalised
      case .manualOnly: Text(nl: "Naar de handleiding alleen", en: "By the manual alone")
      case .unjudged: unjudgedHeading
      case .beyondPlan: Text(nl: "Niet te zien in een plan", en: "Not to be seen in a plan")
      }
    }
  }

  let kind: Kind
  let message: String
  var span: SourceSpan?
  var place: Place?
}

extension Severity {
  /// How grave SARIF calls a failure.
  fileprivate var level: String {
    switch self {
    case .danger, .caution: "error"
    case .notice, .performance: "warning"
    case .advice: "note"
    }
  }
}

extension Verdict {
  /// What SARIF calls it.
  fileprivate var kind: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .notApplicable: "notApplicable"
    case .notStated: "open"
    }
  }
}

extension JSON {
  static func message(_ words: String) -> JSON { .row([("text", .text(words.plainMessage))]) }
}

extension String {
  /// As the plain text of a SARIF message: braces are doubled, because single ones hold
  /// arguments, and no bracket meets a parenthesis, because `[…](…)` is a link.
  fileprivate var plainMessage: String {
    guard utf8.contains(where: { "{}(".utf8.contains($0) }) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "("), bytes.last == UInt8(ascii: "]") { bytes.append(UInt8(ascii: " ")) }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { bytes.append(byte) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As a relative URI of one segment.
  fileprivate var percentEncoded: String {
    func digit(_ value: UInt8) -> UInt8 { value + UInt8(ascii: value < 10 ? "0" : "7") }
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SourceFile {
  /// The path as it was given, from the folder where the program runs; of one that does not begin
  /// there the name alone, so that no report tells how folders are called.
  var relativePath: [String] {
    guard path.utf8.first != UInt8(ascii: "/") else { return [name] }
    return path.split(separator: "/").filter { $0 != "." }.map { String($0) }
  }

  var relativeURI: String { relativePath.map { $0.percentEncoded }.joined(separator: "/") }
}

extension Evidence {
  /// The same of a fact: the field with the name of what it is stated of, or where it stands.
  fileprivate var fingerprint: String {
    owner.map { "\(place.field) \($0)" } ?? place.description
  }
}

extension NamedPlace {
  /// What tells it from all else in the site, and stays when other things are added: its kind with its
  /// name, or where it stands.
  fileprivate var fingerprint: String { name.map { "\(place.field) \($0)" } ?? place.description }
}
