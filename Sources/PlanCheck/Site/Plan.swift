/// A site that can be judged: every fact has its number, and every name leads to what has it. It was read
/// from a file, or made in memory.
public struct Plan: Sendable {
  /// The file that it was read from; an empty one of a site that was made in memory.
  public let file: SourceFile

  /// In which words of the file format the file is written: reports spell places as they stand in it.
  public let language: Language

  /// All that is stated, whether it is at odds with something else or not.
  public private(set) var site: Site

  /// What is at odds in it; of very much, the first.
  public private(set) var contradictions: [Contradiction]

  /// The site with what is at odds set aside: all that can be judged by.
  private(set) var undisputed: Site

  /// Which file of evidence a fact was read from, or agrees with.
  private(set) var documents: [Place: String] = [:]

  /// The photos among the evidence.
  public private(set) var photos: [EvidencePhoto] = []

  /// How many facts the site can state, given its lists; they are numbered from 0.
  let factCount: Int

  /// Reads a site file, or throws every problem in it.
  public init(reading file: SourceFile) throws(Problems) {
    try self.init(reading: file, isFragment: false)
  }

  /// A fragment is a piece of a site file, such as a rule's example: it states no version.
  package init(reading file: SourceFile, isFragment: Bool) throws(Problems) {
    var site = Site()
    var (problems, language) = Reader.read(file, into: &site)
    if !problems.isEmpty {
      do throws(Problem) { try file.checkText() } catch { problems = [error] }
    }
    if problems.isEmpty && !isFragment { problems = site.versionProblems(in: file) }
    guard problems.isEmpty else { throw Problems(file: file, all: problems, language: language) }
    try self.init(linking: site, from: file, in: language)
  }

  /// A site that was made in memory; throws what is named twice or not at all.
  public init(of site: Site) throws(Problems) {
    try self.init(linking: site, from: SourceFile(path: "", text: ""), in: .en)
  }

  private init(linking site: Site, from file: SourceFile, in language: Language) throws(Problems) {
    if let abundance = site.abundance { throw Problems(file: file, all: [abundance], language: language) }
    var site = site
    var (factCount, problems) = site.link()
    if problems.isEmpty { problems = site.impossibilities }
    guard problems.isEmpty else { throw Problems(file: file, all: problems, language: language) }
    self.init(file: file, language: language, site: site, factCount: factCount)
  }

  private init(file: SourceFile, language: Language, site: Site, factCount: Int) {
    (self.file, self.language, self.site, self.factCount) = (file, language, site, factCount)
    let all = site.contradictions
    contradictions = Array(all.prefix(Reader.maximumProblems))
    guard !all.isEmpty else {
      undisputed = site
      return
    }
    var dispute = Dispute(disputed: Set(all.flatMap { $0.disputed }))
    undisputed = site
    undisputed.accept(&dispute)
  }

  /// The same plan with what devices answered. What of that cannot be used, and what the file says otherwise, is
  /// at odds: what rests on it is not decided.
  public func taking(_ evidence: [EvidenceFile]) throws(Problems) -> Plan {
    guard !evidence.isEmpty else { return self }
    var readings = DeviceReadings(site)
    for file in evidence { readings.take(file) }
    var plan = try Plan(linking: readings.site, from: file, in: language)
    let atlas = Atlas(of: plan)
    let odds = readings.faults.map { fault in
      let fact = fault.place == Place[.examinations] ? nil : atlas.fact(at: fault.place)
      return Contradiction(fault.text, at: fault.span, fault.place, disputing: fact.map { [$0] } ?? [])
    }
    plan.contradictions = Array((plan.contradictions + odds).prefix(Reader.maximumProblems))
    plan.documents = readings.documents
    plan.photos = readings.photos
    var dispute = Dispute(disputed: Set(odds.flatMap { $0.disputed }))
    plan.undisputed.accept(&dispute)
    return plan
  }

  mutating func set(_ stage: Stage) {
    site.stage.set(stage)
    undisputed.stage.set(stage)
  }

  /// The plan as it would be if the file left these facts out: how tests show that no
  /// rule passes on silence.
  package func hiding(_ hidden: Set<FactID>) -> Plan {
    Plan(file: file, language: language, site: site.hiding(hidden), factCount: factCount)
  }
}

extension Site {
  /// The site as it would be if these facts were left out.
  fileprivate func hiding(_ hidden: Set<FactID>) -> Site {
    var site = self
    var retraction = Retraction(hidden: hidden)
    site.accept(&retraction)
    return site
  }
}

/// Why a site could not be read or linked: at least one problem.
public struct Problems: Error, Sendable {
  public let file: SourceFile
  public let all: [Problem]

  /// In which words of the file format the file is written, as far as it was read.
  public let language: Language

  public init(file: SourceFile, all: [Problem], language: Language = .en) {
    self.file = file
    self.all = all
    self.language = language
  }

  /// The fingerprint of the file; nil if not all of it was read.
  public var fingerprint: SHA256? {
    for problem in all {
      switch problem.kind {
      case .inaccessible, .tooLarge: return nil
      default: break
      }
    }
    return file.fingerprint
  }
}

private struct Retraction: FactVisitor {
  let hidden: Set<FactID>

  mutating func visit(_ statement: inout some Statement) {
    if hidden.contains(statement.id) { statement.retract() }
  }
}

private struct Dispute: FactVisitor {
  let disputed: Set<FactID>

  mutating func visit(_ statement: inout some Statement) {
    if disputed.contains(statement.id) { statement.dispute() }
  }
}

extension Site {
  fileprivate func versionProblems(in file: SourceFile) -> [Problem] {
    guard let version = version.value else { return [Problem(.missingVersion, at: .start(of: file.id))] }
    return version == 1
      ? []
      : [Problem(.unknownVersion(String(version)), at: self.version.span, place: Place[.plancheck])]
  }
}
