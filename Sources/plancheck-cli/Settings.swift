public import ArgumentParser
import PlanCheck
public import Report
import Rules

struct PrintSettings: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settings",
      abstract: said(
        nl: "Geeft per Sessy de instellingen voor zijn dongel, en het te verwachten vermogen.",
        en: "Gives the settings for the dongle of each Sessy, and the power to be expected."),
      discussion: said(
        nl: """
          Elke waarde volgt uit het locatiebestand. Het vermogen is een schatting.

            plancheck settings locatie.yaml
            plancheck settings locatie.yaml --format json

          Exitcode: 0 alles is bekend, 1 hier mag geen Sessy worden aangesloten, 2 niet te lezen of verkeerd gebruik, 3 er is iets niet opgegeven.
          """,
        en: """
          Each value follows from the site file. The power is an estimate.

            plancheck settings site.yaml
            plancheck settings site.yaml --format json

          Exit code: 0 all is known, 1 no Sessy may be connected here, 2 not readable or wrong use, 3 something is not stated.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Option(help: help(nl: "De vorm.", en: "The form."))
  var format: SettingsFormat = .text

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let inspection = try Judge(Edition.all, by: try manual.edition()).judge(
      alone: PlanSource(argument: plan), in: language)
    Console.print(format.render(ReportContent(of: inspection), in: language, isColoured: Console.isColoured))
    let status: ExitStatus =
      inspection.prohibition != nil ? .violates : inspection.areSettingsKnown ? .conforms : .undecided
    throw ExitCode(status.rawValue)
  }
}

extension SettingsFormat: ExpressibleByArgument {}
