import ArgumentParser
import PlanCheck
import Report
import Rules

struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Zet twee locaties naast elkaar: een plan en wat er gebouwd is, of twee plannen.",
        en: "Sets two sites side by side: a plan and what was built, or two plans."),
      discussion: said(
        nl: """
          Elk verschil met beide plaatsen, welke oordelen die erop rusten anders uitvallen en of een afwijking dat \
          toestaat; daarna de conclusies, stromen, instellingen en materialen. Wat anders heet wordt teruggevonden \
          aan wat het is.

            plancheck compare plan.yaml opgeleverd.yaml

          Exitcode: 0 beide zeggen hetzelfde, 1 er zijn verschillen, 2 niet te lezen of verkeerd gebruik.
          """,
        en: """
          Each difference with both places, the verdicts resting on it that come out otherwise, and whether a waiver \
          allows that; then the conclusions, currents, settings and materials. What has another name is found again \
          by what it is.

            plancheck compare plan.yaml completed.yaml

          Exit code: 0 both say the same, 1 there are differences, 2 not readable or wrong use.
          """))
  }

  @Argument(help: help(nl: "Het plan, of het eerste van twee.", en: "The plan, or the first of two."))
  var first: String

  @Argument(
    help: help(
      nl: "Wat er gebouwd is, of het tweede plan; - leest de standaardinvoer.",
      en: "What was built, or the second plan; - reads standard input."))
  var second: String

  @Option(help: help(nl: "De vorm.", en: "The form."))
  var format: PrintedFormat = .text

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @Option(
    help: help(nl: "De dag van beoordeling, als 2026-03-02.", en: "The day of judging, such as 2026-03-02."))
  var date: Day?

  @OptionGroup var manual: EditionOption

  func run() throws {
    guard first != "-" || second != "-" else {
      throw Failure(
        said(
          nl: "De standaardinvoer kan niet beide zijn: noem een bestand.",
          en: "Standard input cannot be both: name a file."))
    }
    let judge = Judge(Edition.all, by: try manual.edition(), on: date)
    let contents = try [first, second].map { argument in
      ReportContent(of: try judge.judge(alone: PlanSource(argument: argument), in: language))
    }
    let report = SiteComparisonReport(of: contents[0], and: contents[1], in: language)
    switch format {
    case .text: Console.print(report.text)
    case .json: Console.print(report.json.bytes)
    }
    throw ExitCode((report.isEmpty ? ExitStatus.conforms : .violates).rawValue)
  }
}
