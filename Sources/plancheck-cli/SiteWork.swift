import PlanCheck
import Report
import SystemPackage

/// What is done with each of any number of sites: it is judged, and its reports are made.
struct SiteWork: Sendable {
  let judge: Judge

  /// The forms of its reports; none if only a row is asked for.
  let formats: [ReportForm]
  let language: Language
  let bar: Severity

  /// The folder with the answers of devices; nil if it is the one beside the site file, if there is one.
  let evidence: FilePath?

  /// The plan that it was built by, judged; nil if it is held against none.
  let plan: Inspection?

  /// The earlier report that it is held against; nil if there is none.
  let previous: PreviousReport?

  /// The folder for the reports; nil if one is printed.
  let folder: FilePath?
  let audience: Audience
  let isComplete: Bool
  let isForced: Bool

  /// What makes PDF of pages; nil if nothing is asked for as PDF.
  let browser: Browser?

  /// The form of the table that it has a row in.
  let form: SummaryForm?
  let isColoured: Bool
  let isErrorColoured: Bool

  /// What became of a site: all that is kept of it.
  struct Result: Sendable {
    var status = ExitStatus.unusable
    var printed: [UInt8] = []
    var error = ""
    var row = ""
  }

  /// - Parameter isAlone: whether it is the only one just now, so that its reports may be made side by
  ///   side.
  func result(for source: PlanSource, isAlone: Bool) -> Result {
    var result = Result()
    do throws(Problems) {
      let inspection = try judge.judge(source, evidence: source.evidence(in: evidence))
      result.status = ExitStatus(inspection.conclusion(failingOn: bar))
      result.row = form?.row(inspection, path: source.path) ?? ""
      if let fault = Self.fault(of: previous, against: inspection) {
        return Result(error: "\(previousFault(fault, previous?.file ?? "")(language))\n")
      }
      let content = ReportContent(of: inspection, builtBy: plan, since: previous)
      if folder != nil {
        let line = verdictLine(content, called: source.path, in: language, isColoured: isColoured) + "\n"
        result.printed = Array(line.utf8)
        write(source, &result, isAlone: isAlone) { document(content, as: $0) }
      } else if let format = formats.first {
        result.printed = document(content, as: format.written)
      }
    } catch {
      result.error = problemReport(error, in: language, isColoured: isErrorColoured)
      result.row = form?.row(error, path: source.path, in: language) ?? ""
      if folder != nil {
        write(source, &result, isAlone: isAlone) { Array($0.render(error, in: language).utf8) }
      } else if let format = formats.first, format != .written(.text) {
        result.printed = Array(format.written.render(error, in: language).utf8)
      }
    }
    return result
  }

  private static func fault(
    of previous: PreviousReport?, against inspection: Inspection
  ) -> PreviousReport.Fault? {
    do throws(PreviousReport.Fault) {
      try previous?.check(against: inspection)
      return nil
    } catch {
      return error
    }
  }

  private func document(_ content: ReportContent, as format: Format) -> [UInt8] {
    format.document(
      content, in: language, for: audience, isColoured: folder == nil && isColoured, isComplete: isComplete
    ).bytes
  }

  /// Writes every report on a site, or none.
  private func write(
    _ source: PlanSource, _ result: inout Result, isAlone: Bool, _ document: @Sendable (Format) -> [UInt8]
  ) {
    let forms = Array(Set(formats.map(\.written)))
    let contents = isAlone ? sideBySide(forms, document) : forms.map(document)
    let written = Dictionary(uniqueKeysWithValues: zip(forms, contents))
    do throws(Failure) {
      let files = try formats.map { (format) throws(Failure) in
        let content = written[format.written] ?? []
        return ReportFile(
          path: path(of: source, format),
          content: format == .pdf ? try browser?.pdf(of: content) ?? [] : content,
          isOurs: format.isReport(beginning:))
      }
      try files.write(sparing: [], isForced: isForced)
      for file in files { result.printed += "  \(file.name)\n".utf8 }
    } catch {
      result.status = .unusable
      result.printed = []
      result.error += error.message
    }
  }

  /// Makes sure that every report has a place to go, before the first one is written.
  func checkPlaces(of source: PlanSource, sparing plans: Set<FileIdentity>) throws(Failure) {
    for format in formats {
      try checkPlace(
        path(of: source, format), sparing: plans, isForced: isForced, isOurs: format.isReport(beginning:))
    }
  }

  private func path(of source: PlanSource, _ format: ReportForm) -> FilePath {
    let report = (folder ?? "").pushing(source.report)
    let name = FilePath(report.lastComponent.map { "\($0.string).\(format.fileExtension)" } ?? "site")
    return report.removingLastComponent().pushing(name)
  }
}
