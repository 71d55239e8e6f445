public import ArgumentParser
public import PlanCheck
public import Report
import Rules
import SystemPackage

struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Beoordeelt een of meer locaties en maakt de rapporten.",
        en: "Judges one or more sites, and makes the reports."),
      discussion: said(
        nl: """
          Zonder --output komt één rapport op de standaarduitvoer. Met --output krijgt elke locatie in die \
          map een rapport per vorm, met de naam van haar bestand.

            plancheck check locatie.yaml
            plancheck check a.yaml b.yaml --output rapporten --format html --format xml

          Eindstatus: 0 voldoet, 1 voldoet niet, 2 niet te lezen of verkeerd gebruik, 3 nog niet te beoordelen.
          """,
        en: """
          Without --output one report goes to standard output. With --output each site gets one report a \
          form in that folder, named after its file.

            plancheck check site.yaml
            plancheck check a.yaml b.yaml --output reports --format html --format xml

          Exit status: 0 conforms, 1 violates, 2 not readable or wrong use, 3 undecided.
          """))
  }

  @Argument(
    help: help(
      nl: "De locatiebestanden; - leest de standaardinvoer.", en: "The site files; - reads standard input."))
  var plan: [String]

  @Option(
    help: help(nl: "De vorm van het rapport; mag vaker.", en: "The form of the report; may be repeated."))
  var format: [Format] = []

  @Option(
    help: ArgumentHelp(
      stringLiteral: said(
        nl: "De map voor de rapporten; wordt zo nodig gemaakt.",
        en: "The folder for the reports; made if need be.")))
  var output: String?

  @Option(help: help(nl: "De taal van het rapport.", en: "The language of the report."))
  var language: Language = .nl

  @Option(
    name: .customLong("fail-on"),
    help: help(
      nl: "De lichtste ernst die meetelt voor de eindstatus.",
      en: "The lightest severity that counts for the exit status."))
  var bar: Severity = .standardBar

  @Option(
    help: help(
      nl: "De dag van beoordeling, als 2026-03-02: dan moet een ontheffing gelden. Anders die van site.date.",
      en: "The day of judging, such as 2026-03-02: a waiver has to hold on it. Else that of site.date."))
  var date: Day?

  @OptionGroup var manual: EditionOption

  @Flag(
    name: .customLong("manual-only"),
    help: help(
      nl: "Beoordeel naar de handleiding alleen, zonder de eisen die verder gaan.",
      en: "Judge by the manual alone, without the demands that go beyond it."))
  var isManualOnly = false

  @Flag(
    help: help(
      nl: "Vervang ook bestanden die geen rapport van plancheck zijn.",
      en: "Replace files that are no report of plancheck, too."))
  var force = false

  func run() throws {
    let sources = plan.map(PlanSource.init)
    try checkUse(of: sources)
    let edition = try manual.edition()
    let readings = sources.map {
      Reading($0, by: edition, isManualOnly: isManualOnly, on: date, in: language)
    }
    if let output {
      try write(readings, to: output)
    } else {
      for case .judged(_, let inspection) in readings {
        Console.print(formats[0].render(inspection, in: language, isColoured: Console.isColoured))
      }
    }
    throw ExitCode(ExitStatus.worst(of: readings.map { $0.status(bar) }).rawValue)
  }

  private var formats: [Format] {
    let chosen = Format.allCases.filter(format.contains)
    return chosen.isEmpty ? [.text] : chosen
  }

  private func checkUse(of sources: [PlanSource]) throws {
    if sources.count(where: \.isStandardInput) > 1 {
      throw Failure(
        said(
          nl: "De standaardinvoer kan maar één keer gelezen worden: geef - één keer op.",
          en: "Standard input can be read only once: give - once."))
    }
    guard output == nil else { return }
    if formats.count > 1 || (sources.count > 1 && formats != [.text]) {
      throw Failure(
        said(
          nl: "Op de standaarduitvoer past één rapport. Geef met --output een map voor de rapporten op.",
          en: "Standard output takes one report. Give a folder for the reports with --output."))
    }
  }

  /// Writes every report, or none if one has no place to go.
  private func write(_ readings: [Reading], to folder: String) throws {
    var files: [ReportFile] = []
    var summaries: [String] = []
    for case .judged(let source, let inspection) in readings {
      let language = language
      // Worked out once, before each report asks for them.
      _ = inspection.outcomes
      let contents = sideBySide(formats) { $0.render(inspection, in: language) }
      let reports = zip(formats, contents).map { format, content in
        ReportFile(
          path: FilePath(folder).appending("\(source.stem).\(format.fileExtension)"), content: content,
          isOurs: format.isReport(beginning:))
      }
      for report in reports {
        if files.contains(where: { $0.path == report.path }) {
          throw Failure(
            said(
              nl:
                "Twee locatiebestanden heten “\(source.stem.printable)”: hun rapporten zouden elkaar vervangen.",
              en:
                "Two site files are called “\(source.stem.printable)”: their reports would replace each other."
            ))
        }
      }
      files += reports
      summaries.append(summary(inspection, source, reports.map(\.name)))
    }
    try files.write(to: folder, sparing: plan.map(PlanSource.init), isForced: force)
    Console.print(summaries.joined())
  }
}

extension Reading {
  fileprivate func status(_ bar: Severity) -> ExitStatus {
    switch self {
    case .judged(_, let inspection): ExitStatus(inspection.conclusion(failingOn: bar))
    case .unreadable: .unusable
    }
  }
}

extension Check {
  private func summary(_ inspection: Inspection, _ source: PlanSource, _ paths: [String]) -> String {
    verdictLine(inspection, in: language, isColoured: Console.isColoured) + "\n"
      + paths.map { "  \($0)\n" }.joined()
  }
}

extension Format: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(plan: argument.utf8.span) }
}
