/// The way in: bytes or a site go in, a judged site or what is wrong with it comes out.
///
/// It reads no file and prints nothing; a command, a server and a page are thin over it.
public struct Judge: Sendable {
  private let editions: Editions
  private let edition: Edition?
  private let day: Day?
  private let stage: Stage?
  private let demand: EvidenceDemand

  /// - Parameters:
  ///   - editions: those that a site may ask to be judged by.
  ///   - edition: the one to judge by, whatever a site asks.
  ///   - isManualOnly: whether what goes beyond the manual is left out.
  ///   - day: the day of judging, whatever a site states.
  ///   - demand: what has to be shown of a completed installation.
  ///   - stage: whether a site is judged as a plan or as completed, whatever it states.
  public init(
    _ editions: Editions, by edition: Edition? = nil, isManualOnly: Bool = false, on day: Day? = nil,
    at stage: Stage? = nil, demanding demand: EvidenceDemand = .bySeverity
  ) {
    self.editions = isManualOnly ? editions.alone : editions
    self.edition = isManualOnly ? edition?.alone : edition
    self.day = day
    self.stage = stage
    self.demand = demand
  }

  /// Judges a site file of this path and these bytes, with what devices answered. Throws every problem that there is in reading it.
  public func judge(
    _ bytes: [UInt8], path: String, evidence: [EvidenceFile] = []
  ) throws(Problems) -> Inspection {
    let file: SourceFile
    do throws(Problem) {
      file = try SourceFile(path: path, bytes: bytes)
    } catch {
      throw Problems(file: SourceFile(path: path, refused: bytes), all: [error])
    }
    return try judge(Plan(reading: file).taking(evidence))
  }

  /// Judges a site that was made in memory.
  public func judge(_ site: Site) throws(Problems) -> Inspection { try judge(Plan(of: site)) }

  private func judge(_ plan: Plan) throws(Problems) -> Inspection {
    let edition = if let edition { edition } else { try editions.edition(for: plan) }
    return try Inspection(of: stage.map { plan.at($0) } ?? plan, against: edition, on: day, demanding: demand)
  }
}
