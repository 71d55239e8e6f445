import ArgumentParser
import PlanCheck
import Report
import Rules
import SystemPackage
import Training

struct TrainNext: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "next",
      abstract: said(
        nl: "Noemt de oefening die nu aan de beurt is, naar wat iemand miste.",
        en: "Names the exercise whose turn it is, by what someone missed."),
      discussion: said(
        nl: "Een eis die gemist is komt terug, en blijft elke keer dat zij gevonden wordt langer weg.",
        en: "A rule that was missed comes back, and stays away longer each time that it is found."))
  }

  @Argument(
    help: help(
      nl: "Wat iemand geoefend heeft, van train check --record.",
      en: "What someone has practised, of train check --record."))
  var record: String

  @Option(
    help: help(
      nl: "Het bestand voor een certificaat van de niveaus die gehaald zijn, .html of .txt.",
      en: "The file for a certificate of the levels that were passed, .html or .txt."))
  var certificate: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let edition = try manual.edition() ?? .current
    let record = try TraineeRecord(file: record, in: language)
    if let certificate {
      guard !record.passed.isEmpty else {
        throw Failure(said(nl: "Er is nog geen niveau gehaald.", en: "No level has been passed yet."))
      }
      let paper = Paper.certificate(of: record, in: edition)
      return try writeNew(PaperFormat(of: certificate).text(of: paper, in: language), to: certificate)
    }
    guard let code = record.next(in: Training.Workshop(by: edition)) else {
      throw Failure(said(nl: "Er is geen volgende oefening te maken.", en: "No next exercise can be made."))
    }
    let chapter = code.chapter.map { " --chapter \($0)" } ?? ""
    var lines = [
      code.description, "plancheck train new --seed \(code.seed) --level \(code.level.rawValue)\(chapter)",
    ]
    for id in record.due {
      if let rule = edition.rule(id) { lines.append("- \(id): \(rule.demand(language))") }
    }
    Console.print(lines.joined(separator: "\n") + "\n")
  }
}

extension TraineeRecord {
  init(file argument: String, in language: Language) throws(Failure) {
    let bytes: [UInt8]
    do throws(Problems) { bytes = try PlanSource(argument: argument).bytes() } catch {
      throw Failure(problemReport(error, in: language, isColoured: Console.isErrorColoured))
    }
    guard let record = TraineeRecord(json: bytes) else {
      throw Failure(
        said(
          nl: "\(argument.printable) is niet wat train check --record schrijft: het blijft staan.",
          en: "\(argument.printable) is not what train check --record writes: it stays as it is."))
    }
    self = record
  }

  /// As programs read it.
  var json: Document {
    JSON.object([
      ("name", .text(name)),
      (
        "exercises",
        .array(
          exercises.map { done in
            .row([
              ("code", .text(done.code.description)), ("points", .number(done.points)),
              ("most", .number(done.most)), ("passed", .flag(done.isPassed)),
            ])
          })
      ),
      (
        "rules",
        .array(
          rules.map { rule in
            .row([
              ("rule", .text(rule.rule)), ("met", .number(rule.met)), ("missed", .number(rule.missed)),
              ("streak", .number(rule.streak)), ("due", .number(rule.due)),
            ])
          })
      ),
    ]).document
  }
}

extension Paper {
  /// Which levels someone has passed, by which exercises.
  fileprivate static func certificate(of record: TraineeRecord, in edition: Edition) -> Paper {
    Paper(
      Text(nl: "Certificaat", en: "Certificate"),
      [
        .heading(Text(verbatim: record.name)),
        .paragraph(
          Text(
            nl: "heeft fouten gevonden in oefeninstallaties naar handleiding \(edition.name).",
            en: "has found faults in exercise installations by manual \(edition.name).")),
        .table(
          heads: [
            Text(nl: "Niveau", en: "Level"), Text(nl: "Oefening", en: "Exercise"),
            Text(nl: "Punten", en: "Points"),
          ],
          rows: record.passed.map { done in
            [
              Text(verbatim: "\(done.code.level.rawValue)"), Text(verbatim: done.code.description),
              Text(nl: "\(done.points) van \(done.most)", en: "\(done.points) of \(done.most)"),
            ]
          }),
        .paragraph(
          Text(
            nl: "Dit is geen bewijs van vakbekwaamheid naar NEN 1010 of NEN 3140.",
            en: "This is no proof of competence by NEN 1010 or NEN 3140.")),
        .paragraph(
          Text(nl: "Datum en handtekening van de trainer:", en: "Date and signature of the trainer:")),
      ])
  }
}
