import PlanCheck
import Report
import SystemPackage

extension PreviousReport {
  /// The earlier report in a file, or the end of the command with what is wrong with it.
  init(reading source: PlanSource, in language: Language) throws(Failure) {
    let bytes: [UInt8]
    do throws(Problems) {
      bytes = try source.bytes(upTo: Self.maximumSize)
    } catch {
      throw Failure(problemReport(error, in: language, isColoured: false))
    }
    do throws(Fault) {
      try self.init(bytes, name: source.file?.lastComponent?.string.printable ?? source.path)
    } catch {
      throw Failure(previousFault(error, source.path)(language))
    }
  }
}

/// What is wrong with an earlier report.
func previousFault(_ fault: PreviousReport.Fault, _ name: String) -> Text {
  let words = fault.words
  return Text(nl: "Het vorige rapport “\(name)” \(words).", en: "The earlier report “\(name)” \(words).")
}
