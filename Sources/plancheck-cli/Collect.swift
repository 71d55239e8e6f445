import ArgumentParser
import PlanCheck
import Report
import Rules

struct Collect: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Zegt wat er van een opgeleverde installatie te verzamelen is.",
        en: "Tells what is to be collected of a completed installation."),
      discussion: said(
        nl: """
          In de volgorde van een bezoek: wat iemand verklaart, ziet en meet, en hoe de apparaten uit te lezen \
          zijn. Daarna de waarnemingen om in te vullen. Wat het bestand al aantoont, staat er niet meer bij.

            plancheck collect locatie.yaml

          Exitcode: 0 alles is aangetoond, 2 niet te lezen of verkeerd gebruik, 3 er is iets te verzamelen.
          """,
        en: """
          In the order of a visit: what someone confirms, sees and measures, and how the devices are read. Then \
          the examinations to fill in. What the file shows already is left out.

            plancheck collect site.yaml

          Exit code: 0 all is shown, 2 not readable or wrong use, 3 something is to be collected.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let inspection = try Judge(
      Edition.all, by: try manual.edition(), at: .completed, demanding: .shown
    ).judge(alone: PlanSource(argument: plan), in: language)
    Console.print(collection(for: inspection, in: language))
    let isShown = inspection.unshown.isEmpty && inspection.outcomes(.notStated).isEmpty
    throw ExitCode((isShown ? ExitStatus.conforms : .undecided).rawValue)
  }
}
