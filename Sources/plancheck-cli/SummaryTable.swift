import PlanCheck
import Report
import SystemPackage

/// The table of all sites, a row each. It grows under another name, and takes its place when it is whole.
struct SummaryTable {
  let form: SummaryForm
  private let file: TemporaryFile

  init(at path: FilePath, sparing files: SiteFiles, isForced: Bool) throws(Failure) {
    guard let form = path.extension.flatMap({ SummaryForm(rawValue: $0.lowercased()) }) else {
      throw Failure(
        said(
          nl:
            "De tabel van --summary eindigt op .csv of op .ndjson, en “\(path.string.printable)” doet dat niet.",
          en: "The table of --summary ends in .csv or in .ndjson, and “\(path.string.printable)” does not."))
    }
    self.form = form
    try checkPlace(path, sparing: files.identities, isForced: isForced, isOurs: form.isSummary(beginning:))
    try makeFolder(path.removingLastComponent())
    file = try TemporaryFile(for: path)
    try file.write(form.header.utf8)
  }

  func write(_ row: String) throws(Failure) { try file.write(row.utf8) }

  func finish() throws(Failure) { try file.takePlace() }
}
