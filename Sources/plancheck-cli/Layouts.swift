import ArgumentParser
import PlanCheck
import Planning
import Report
import Rules

struct Layouts: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Zoekt elke indeling van Sessy's die in dit huis kan.",
        en: "Finds every layout of Sessys that this house allows."),
      discussion: said(
        nl: """
          Over de ruimtes, de groepen (ook een nieuwe groep per Sessy) en de fasen van het huis, voor elk model en \
          mengsels. De Sessy's in het bestand tellen niet mee. Elke indeling is in het geheugen beoordeeld: niets wat \
          bekend is, is ertegen. Het meeste vermogen staat voorop, dan wat gelijk verdeeld is, wat geen nieuwe groep \
          vraagt, en wat het meeste overlaat voor een laadpaal.

            plancheck layouts locatie.yaml
            plancheck layouts locatie.yaml --units 3 --format json
            plancheck layouts locatie.yaml --apply 1 --output nieuw.yaml

          Exitcode: 0 er is een indeling, 1 er is geen indeling, 2 niet te lezen of verkeerd gebruik, 3 gegevens \
          spreken elkaar tegen, of de zoektocht is afgebroken zonder indeling.
          """,
        en: """
          Over the rooms, the groups (a new group for each Sessy, too) and the phases of the house, for each model and \
          mixes. The Sessys in the file do not count. Each layout was judged in memory: nothing that is known is \
          against it. The most power comes first, then what is even, what needs no new group, and what leaves most for \
          a charger.

            plancheck layouts site.yaml
            plancheck layouts site.yaml --units 3 --format json
            plancheck layouts site.yaml --apply 1 --output new.yaml

          Exit code: 0 there is a layout, 1 there is no layout, 2 not readable or wrong use, 3 facts contradict each \
          other, or the search was cut off without a layout.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Option(help: help(nl: "De vorm.", en: "The form."))
  var format: PrintedFormat = .text

  @Option(help: help(nl: "Hoeveel Sessy's hoogstens: 1 tot 6.", en: "How many Sessys at most: 1 to 6."))
  var units = 6

  @Option(
    help: help(nl: "Hoeveel indelingen hoogstens worden getoond.", en: "How many layouts are shown at most."))
  var most = 10

  @Option(
    help: help(nl: "Hoeveel locaties hoogstens worden beoordeeld.", en: "How many sites are judged at most."))
  var limit = 3000

  @Option(
    help: help(
      nl: "Het nummer van de indeling die in het bestand komt, met --output.",
      en: "The number of the layout that goes into the file, with --output."))
  var apply: Int?

  @Option(
    help: help(
      nl: "Het nieuwe locatiebestand; het vervangt nooit iets.",
      en: "The new site file; it never replaces anything."))
  var output: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var demands: JudgingOptions

  func run() throws {
    try checkUse()
    let judge = Judge(Edition.all, by: try demands.manual.edition(), isManualOnly: demands.isManualOnly)
    let inspection = try judge.judge(undisputed: PlanSource(argument: plan), in: language)
    let found = Arranger(of: inspection).search(most: units, limit: limit)
    if let apply { return try write(apply, of: found, in: inspection) }
    let report = LayoutsReport(
      of: inspection, found, most: most, units: units, language: language)
    switch format {
    case .text: Console.print(report.text)
    case .json: Console.print(report.json.bytes)
    }
    let isCut = found.completeUpTo < units
    throw ExitCode((!found.all.isEmpty ? ExitStatus.conforms : isCut ? .undecided : .violates).rawValue)
  }

  private func checkUse() throws(Failure) {
    guard (1...6).contains(units) else {
      throw Failure(said(nl: "--units is 1 tot 6.", en: "--units is 1 to 6."))
    }
    guard most >= 1 && limit >= 1 else {
      throw Failure(
        said(nl: "--most en --limit zijn ten minste 1.", en: "--most and --limit are at least 1."))
    }
    guard (apply == nil) == (output == nil) else {
      throw Failure(
        said(nl: "--apply N hoort bij --output BESTAND.", en: "--apply N goes with --output FILE."))
    }
    guard apply.map({ $0 >= 1 }) ?? true else {
      throw Failure(said(nl: "De indelingen tellen vanaf 1.", en: "Layouts count from 1."))
    }
    if let output { try checkFree(output) }
  }

  private func write(_ number: Int, of found: Arrangements, in inspection: Inspection) throws {
    guard number <= found.all.count else {
      throw Failure(
        said(
          nl: "Er is geen indeling \(number): er zijn er \(found.all.count).",
          en: "There is no layout \(number): there are \(found.all.count)."))
    }
    let file = try inspection.plan.file.applying(found.all[number - 1].patches)
    try writeNew(String(decoding: file.contents, as: UTF8.self), to: output)
  }
}
