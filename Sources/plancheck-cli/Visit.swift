public import ArgumentParser
import PlanCheck
public import Report
import Rules

struct Visit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Geeft wat er op locatie nog te meten, te beslissen en te vragen is.",
        en: "Gives what is still to be measured, decided and asked on site."),
      discussion: said(
        nl: """
          In de volgorde van een ronde door het huis, met wat elk antwoord beslist, wat het verder oproept, en wat al \
          zeker is. Antwoorden gaan het bestand in met plancheck answer.

            plancheck visit locatie.yaml
            plancheck visit locatie.yaml --format json

          Exitcode: 0 alles is bekend, 2 niet te lezen of verkeerd gebruik, 3 er is nog iets te vinden.
          """,
        en: """
          In the order of a walk through the house, with what each answer decides, what else it opens, and what is \
          certain already. Answers go into the file with plancheck answer.

            plancheck visit site.yaml
            plancheck visit site.yaml --format json

          Exit code: 0 all is known, 2 not readable or wrong use, 3 something is still to be found out.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Option(help: help(nl: "De vorm.", en: "The form."))
  var format: VisitFormat = .text

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var demands: JudgingOptions

  func run() throws {
    let inspection = try Judge(
      Edition.all, by: try demands.manual.edition(), isManualOnly: demands.isManualOnly
    ).judge(
      alone: PlanSource(argument: plan), in: language)
    Console.print(format.render(ReportContent(of: inspection), in: language, isColoured: Console.isColoured))
    if inspection.count(of: .notStated) > 0 { throw ExitCode(ExitStatus.undecided.rawValue) }
  }
}

extension VisitFormat: ExpressibleByArgument {}
