import ArgumentParser
import PlanCheck
import Report
import Rules

extension Judge {
  /// Judges a site file. Throws every problem with it, of the system's too.
  func judge(_ source: PlanSource, evidence: [EvidenceFile] = []) throws(Problems) -> Inspection {
    try judge(source.bytes(), path: source.path, evidence: evidence)
  }

  /// Judges the one site of a command, or ends it with what is wrong.
  func judge(alone source: PlanSource, in language: Language) throws -> Inspection {
    do throws(Problems) {
      return try judge(source)
    } catch {
      Console.error(problemReport(error, in: language, isColoured: Console.isErrorColoured))
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
  }

  /// The same of a command that cannot go on while facts are at odds: then these end it.
  func judge(undisputed source: PlanSource, in language: Language) throws -> Inspection {
    let inspection = try judge(alone: source, in: language)
    if let contradictions = inspection.contradictionReport(in: language, isColoured: Console.isErrorColoured)
    {
      Console.error(contradictions)
      throw ExitCode(ExitStatus.undecided.rawValue)
    }
    return inspection
  }
}
