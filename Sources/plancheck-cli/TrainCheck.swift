import ArgumentParser
import PlanCheck
import Report
import Rules
import SystemPackage
import Training

struct TrainCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: said(nl: "Kijkt antwoorden na.", en: "Scores answers."),
      discussion: said(
        nl: """
          In een bestand met antwoorden staat op elke regel een fout: de eis, de plaats en de nieuwe waarde, met ; \
          ertussen. De plaats en de waarde mogen weg, en de eis mag leeg zijn als de plaats er staat:

            naam: Sam
            oefening: 0625-P2-42-S3
            feet; S1; S1.pootjes=ja
            room-volume; Zolder
            ; groepen[2].kabel

          Waar iets in te vullen is staat op elke regel het nummer van het blad en wat u invult: 3; 16 A

          Zonder regel “oefening” geldt de code van de opdracht. Een fout telt naar haar ernst; de goede plaats en \
          een herstel dat helpt tellen elk één punt, een vals alarm kost er een.

          Exitcode: 0 iedereen is geslaagd, 1 iemand nog niet, 2 niet te lezen of verkeerd gebruik.
          """,
        en: """
          A file of answers has a fault on each line: the rule, the place and the new value, with ; between them. The \
          place and the value may be left out, and the rule may be blank where the place is given:

            name: Sam
            exercise: 0625-P2-42-S3
            feet; S1; S1.feet=yes
            room-volume; Attic
            ; groups[2].cable

          Where something is to be filled in, a line has the number of the sheet and what you fill in: 3; 16 A

          Without a line “exercise” the code of the command counts. A fault counts by its severity; the right place \
          and a remedy that helps count a point each, and a false alarm costs one.

          Exit code: 0 everyone has passed, 1 someone has not yet, 2 not readable or wrong use.
          """))
  }

  @Argument(help: help(nl: "De code van de oefening.", en: "The code of the exercise."))
  var exercise: String

  @Argument(
    help: help(
      nl: "De bestanden met antwoorden; - leest de standaardinvoer.",
      en: "The files of answers; - reads standard input."))
  var answers: [String]

  @Option(help: help(nl: "De vorm.", en: "The form."))
  var format: ScoreFormat = .text

  @Option(help: help(nl: "Het bestand dat geschreven wordt.", en: "The file that is written."))
  var output: String?

  @Option(
    help: help(
      nl: "Het bestand waarin wordt bijgehouden wat iemand geoefend heeft; bij één bestand met antwoorden.",
      en: "The file that keeps what someone has practised; with one file of answers."))
  var record: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    if let output { try checkFree(output) }
    let edition = try manual.edition() ?? .current
    guard !answers.isEmpty else {
      throw Failure(said(nl: "Geef een bestand met antwoorden.", en: "Name a file of answers."))
    }
    guard record == nil || answers.count == 1 else {
      throw Failure(
        said(
          nl: "--record hoort bij één bestand met antwoorden.", en: "--record goes with one file of answers.")
      )
    }
    guard let code = ExerciseCode(exercise) else { throw noExercise(exercise) }
    lazy var workshop = Training.Workshop(by: edition)
    var made: [ExerciseCode: Exercise] = [:]
    var scores: [(name: String, score: Score)] = []
    for argument in answers {
      let source = PlanSource(argument: argument)
      let text = String(decoding: try bytes(of: source), as: UTF8.self)
      let code = try read(text, source, nil).code ?? code
      guard let exercise = made[code] ?? workshop.exercise(code) else { throw noExercise(code.description) }
      made[code] = exercise
      let sheet = try read(text, source, exercise)
      scores.append((sheet.name ?? source.path, Score(of: sheet, in: exercise, by: edition)))
    }
    if let record, let (name, score) = scores.first { try keep(score, of: name, in: record) }
    try writeNew(format.text(of: scores, in: edition, language), to: output)
    if !scores.allSatisfy({ $0.score.isPassed }) { throw ExitCode(ExitStatus.violates.rawValue) }
  }

  /// Adds to what is kept, in the place of the file that was there: one that is anything else stays.
  private func keep(_ score: Score, of name: String, in argument: String) throws(Failure) {
    let path = FilePath(argument: argument)
    var record =
      (try? Stat(path)) == nil
      ? TraineeRecord(name: name) : try TraineeRecord(file: argument, in: language)
    guard record.add(score) else {
      throw Failure(
        said(
          nl: "Oefening \(score.exercise.code.description) staat al in \(argument.printable).",
          en: "Exercise \(score.exercise.code.description) is in \(argument.printable) already."))
    }
    let file = try TemporaryFile(for: path)
    try file.write(record.json.bytes)
    try file.takePlace()
  }

  private func read(
    _ text: String, _ source: PlanSource, _ exercise: Exercise?
  ) throws(Failure) -> AnswerSheet {
    do throws(AnswerSheet.Mistake) { return try AnswerSheet(text, of: exercise) } catch {
      throw Failure("\(source.path):\(error.line): \(error.text(language).printable)")
    }
  }

  private func bytes(of source: PlanSource) throws(Failure) -> [UInt8] {
    do throws(Problems) { return try source.bytes() } catch {
      throw Failure(problemReport(error, in: language, isColoured: Console.isErrorColoured))
    }
  }

  private func noExercise(_ typed: String) -> Failure {
    Failure(
      said(
        nl: "Er is geen oefening “\(typed.printable)” bij deze uitgave: een code is als 0625-P2-42.",
        en: "There is no exercise “\(typed.printable)” of this edition: a code is such as 0625-P2-42."))
  }
}

enum ScoreFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html, csv

  fileprivate func text(
    of scores: [(name: String, score: Score)], in edition: Edition, _ language: Language
  ) -> String {
    guard self != .csv else { return csv(scores, language) }
    var papers = scores.map { Paper.result($0.score, named: $0.name, in: edition) }
    if scores.count > 1 { papers.insert(.table(of: scores), at: 0) }
    var paper = papers[0]
    for other in papers.dropFirst() { paper.add(other) }
    return (self == .html ? PaperFormat.html : .text).text(of: paper, in: language)
  }

  private func csv(_ scores: [(name: String, score: Score)], _ language: Language) -> String {
    let heads = said(
      nl: "naam,oefening,eis,gevonden,plaats,herstel,punten,hoogstens,geslaagd",
      en: "name,exercise,rule,found,place,remedy,points,most,passed")
    var lines = [heads]
    for (name, score) in scores {
      let passed = score.isPassed ? "1" : "0"
      let start = [name.cell, score.exercise.code.description]
      for mark in score.marks {
        let flags = [mark.isFound, mark.isRightPlace, mark.isRightRemedy].map { $0 ? "1" : "0" }
        lines.append(
          (start + [mark.fault.rules[0].id] + flags + ["\(mark.points)", "\(mark.most)", passed]).joined(
            separator: ","))
      }
      for filled in score.fillings where filled.blank.isOpen || filled.isSpoilt {
        let found = filled.isRight ? "1" : "0"
        lines.append(
          (start + [
            filled.blank.rules[0].id, found, found, found, "\(filled.points)", "\(filled.most)", passed,
          ]).joined(separator: ","))
      }
      for alarm in score.falseAlarms {
        lines.append(
          (start + [alarm.rule?.id ?? "", "0", "0", "0", "-1", "0", passed]).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// In quotes, and no formula to a spreadsheet.
  fileprivate var cell: String {
    let plain = printable
    let safe = plain.first.map { "=+-@".contains($0) } == true ? "'" + plain : plain
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
