import PlanCheck
import Report
import Rules

/// What became of one plan.
enum Reading {
  case judged(PlanSource, Inspection)
  case unreadable

  /// Reads a plan, and judges it by this edition or else the one that it asks for; what is wrong
  /// with it is told at once.
  init(
    _ source: PlanSource, by edition: Edition?, isManualOnly: Bool = false, on day: Day? = nil,
    in language: Language
  ) {
    func tell(_ problems: Problems) {
      Console.error(problemReport(problems, in: language, isColoured: Console.isErrorColoured))
    }
    self = .unreadable
    do {
      let bytes = try source.bytes()
      do throws(Problem) {
        let file = try SourceFile(path: source.path, bytes: bytes)
        do throws(Problems) {
          let plan = try Plan(reading: file)
          let edition = if let edition { edition } else { try Edition.all.edition(for: plan) }
          self = .judged(
            source, try Inspection(of: plan, against: isManualOnly ? edition.alone : edition, on: day))
        } catch {
          tell(error)
        }
      } catch {
        // What is not text has no lines to show.
        let text = String(decoding: bytes.prefix(SourceFile.maximumSize), as: UTF8.self)
        tell(Problems(file: SourceFile(path: source.path, text: text), all: [error]))
      }
    } catch {
      Console.error((error as? Failure)?.message ?? reason(error))
    }
  }
}
