/// A site file that was read in full: the file, and the site that it describes.
public struct Plan: Sendable {
  public let file: SourceFile
  public let site: Site

  /// How many facts the site can state, given its lists; they are numbered from 0.
  let factCount: Int

  /// Reads a site file, or throws every problem in it.
  public init(reading file: SourceFile) throws(Problems) {
    try self.init(reading: file, isFragment: false)
  }

  /// A fragment is a piece of a site file, such as a rule's example: it states no version.
  package init(reading file: SourceFile, isFragment: Bool) throws(Problems) {
    var (site, problems, factCount): (Site, [Problem], Int) = Reader.read(file)
    if !problems.isEmpty {
      do throws(Problem) { try file.checkText() } catch { problems = [error] }
    }
    if problems.isEmpty && !isFragment { problems = site.versionProblems }
    if problems.isEmpty { problems = site.link() }
    if problems.isEmpty { problems = site.contradictions }
    guard problems.isEmpty else { throw Problems(file: file, all: problems) }
    (self.file, self.site, self.factCount) = (file, site, factCount)
  }

  private init(file: SourceFile, site: Site, factCount: Int) {
    (self.file, self.site, self.factCount) = (file, site, factCount)
  }

  /// The plan as it would be if the file left these facts out: how tests show that no
  /// rule passes on silence.
  package func hiding(_ hidden: Set<FactID>) -> Plan {
    var site = site
    var retraction = Retraction(hidden: hidden)
    site.accept(&retraction)
    return Plan(file: file, site: site, factCount: factCount)
  }
}

/// Why a site file could not be read: at least one problem.
public struct Problems: Error, Sendable {
  public let file: SourceFile
  public let all: [Problem]

  public init(file: SourceFile, all: [Problem]) {
    self.file = file
    self.all = all
  }
}

private struct Retraction: FactVisitor {
  let hidden: Set<FactID>

  mutating func visit(_ statement: inout some Statement) {
    if hidden.contains(statement.id) { statement.retract() }
  }
}

extension Site {
  fileprivate var versionProblems: [Problem] {
    guard let version = version.value else { return [Problem(.missingVersion, at: .fileStart)] }
    return version == 1
      ? [] : [Problem(.unknownVersion(String(version)), at: self.version.span, path: "plancheck")]
  }
}
