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
            plancheck check locaties/ --summary overzicht.csv
            plancheck check opgeleverd.yaml --plan plan.yaml --previous rapporten/opgeleverd.json

          Van een map worden alle .yaml- en .yml-bestanden beoordeeld, ook in de mappen daarin; de \
          rapporten krijgen dezelfde indeling.

          Exitcode: 0 voldoet, 1 voldoet niet, 2 niet te lezen of verkeerd gebruik, 3 nog niet te beoordelen.
          """,
        en: """
          Without --output one report goes to standard output. With --output each site gets one report a \
          form in that folder, named after its file.

            plancheck check site.yaml
            plancheck check a.yaml b.yaml --output reports --format html --format xml
            plancheck check sites/ --summary overview.csv
            plancheck check completed.yaml --plan plan.yaml --previous reports/completed.json

          Of a folder all .yaml and .yml files are judged, in the folders inside it too; the reports \
          are laid out likewise.

          Exit code: 0 conforms, 1 violates, 2 not readable or wrong use, 3 undecided.
          """))
  }

  @Argument(
    help: help(
      nl: "De locatiebestanden, of mappen ermee; - leest de standaardinvoer.",
      en: "The site files, or folders of them; - reads standard input."))
  var plan: [String]

  @Option(
    help: help(nl: "De vorm van het rapport; mag vaker.", en: "The form of the report; may be repeated."))
  var format: [ReportForm] = []

  @Option(
    help: ArgumentHelp(
      stringLiteral: said(
        nl: "De browser die de pdf maakt; anders een die er al is (Chromium, Chrome, Edge, Brave).",
        en: "The browser that makes the PDF; else one that is there (Chromium, Chrome, Edge, Brave).")))
  var browser: String?

  @Option(
    help: help(
      nl: "Hoeveel seconden de browser over een pdf mag doen.",
      en: "How many seconds the browser may take over a PDF."))
  var browserSeconds = 60

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
      nl: "De lichtste ernst die meetelt voor de exitcode.",
      en: "The lightest severity that counts for the exit code."))
  var bar: Severity = .standardBar

  @Option(
    help: help(
      nl:
        "De dag van beoordeling, als 2026-03-02: dan moet een geaccordeerde afwijking gelden. Anders die van site.date.",
      en: "The day of judging, such as 2026-03-02: a waiver has to hold on it. Else that of site.date."))
  var date: Day?

  @Option(
    help: help(
      nl:
        "Beoordeel als plan of als opgeleverd (completed), wat het bestand ook zegt: van een opgeleverde installatie wordt alles gevraagd.",
      en:
        "Judge as a plan or as completed, whatever the file says: of a completed installation everything is asked."
    ))
  var stage: Stage?

  @Option(
    help: help(
      nl:
        "Wat er bij een opgeleverde installatie aangetoond moet zijn: alles (shown), niets (stated), of wat gevaar of letsel kan geven (by-severity).",
      en:
        "What has to be shown of a completed installation: all (shown), nothing (stated), or what can injure or kill (by-severity)."
    ))
  var demand: EvidenceDemand = .bySeverity

  @Option(
    help: help(
      nl:
        "De map met de antwoorden van de apparaten, zoals S1.settings.json. Anders de map naast het bestand die naar het bestand heet, met .evidence erachter.",
      en:
        "The folder with the answers of the devices, such as S1.settings.json. Else the folder beside the file that is called after it, ending in .evidence."
    ))
  var evidence: String?

  @Option(
    name: .customLong("plan"),
    help: help(
      nl:
        "Het plan waarnaar gebouwd is: het rapport zegt wat er anders is, en welke oordelen daardoor veranderen. Alleen bij één locatiebestand.",
      en:
        "The plan that it was built by: the report tells what differs, and which verdicts change by that. With one site file only."
    ))
  var planFile: String?

  @Option(
    help: help(
      nl:
        "Het vorige rapport van deze locatie, als JSON: wat sindsdien is opgelost, wat nog open is en wat nieuw is. Termijnen van toen blijven gelden.",
      en:
        "The earlier report on this site, as JSON: what has been solved since, what is still open and what is new. Terms of then go on."
    ))
  var previous: String?

  @OptionGroup var demands: JudgingOptions

  @Option(
    help: help(
      nl: "Schrijf een tabel met een rij per locatie, als .csv of .ndjson.",
      en: "Write a table with a row a site, as .csv or .ndjson."))
  var summary: String?

  @Option(
    name: .customLong("for"),
    help: help(
      nl:
        "Voor wie: een klant krijgt geen regels van het bestand, namen van eisen, bronnen en verschillen met het plan te lezen (HTML, tekst en Markdown).",
      en:
        "For whom: a customer gets no lines of the file, names of rules, sources and differences from the plan to read (HTML, text and Markdown)."
    ))
  var audience: Audience = .installer

  @Flag(
    name: .customLong("full"),
    help: help(
      nl:
        "Alles: HTML drukt dan ook af wat voldoet, wat niet van toepassing is en de stromen; een SARIF-log bevat het ook.",
      en:
        "Everything: HTML then also prints what passes, what does not apply and the currents; a SARIF log has them, too."
    ))
  var isComplete = false

  @Flag(
    help: help(
      nl: "Vervang ook bestanden die geen rapport van plancheck zijn.",
      en: "Replace files that are no report of plancheck, too."))
  var force = false

  func run() throws {
    let files = SiteFiles(plan)
    try checkUse(of: files)
    let browser =
      formats.contains(.pdf) ? try Browser(named: browser, patience: browserSeconds) : nil
    let judge = Judge(
      Edition.all, by: try demands.manual.edition(), isManualOnly: demands.isManualOnly, on: date, at: stage,
      demanding: demand)
    let table = try summary.map {
      try SummaryTable(at: FilePath(argument: $0), sparing: files, isForced: force)
    }
    let planned = try planFile.map { file in
      // A plan is judged as what it says it is, whatever the site is judged as.
      try Judge(
        Edition.all, by: try demands.manual.edition(), isManualOnly: demands.isManualOnly, on: date
      ).judge(alone: PlanSource(argument: file), in: language)
    }
    let work = SiteWork(
      judge: judge, formats: isTableAlone ? [] : formats, language: language, bar: bar,
      evidence: evidence.map(FilePath.init(argument:)), plan: planned,
      previous: try previous.map { (file) throws(Failure) in
        try PreviousReport(reading: PlanSource(argument: file), in: language)
      },
      folder: output.map(FilePath.init(argument:)), audience: audience, isComplete: isComplete,
      isForced: force, browser: browser,
      form: table?.form, isColoured: Console.isColoured, isErrorColoured: Console.isErrorColoured)
    if output != nil {
      let spared = [planFile, previous].compactMap { $0.flatMap { PlanSource(argument: $0).identity } }
      let plans = files.identities.union(spared)
      for source in files { try work.checkPlaces(of: source, sparing: plans) }
    }

    var counts: [ExitStatus: Int] = [:]
    for batch in files.batches {
      let isAlone = batch.count == 1
      for found in sideBySide(batch, { work.result(for: $0, isAlone: isAlone) }) {
        Console.print(found.printed)
        if !found.error.isEmpty { Console.error(found.error) }
        try table?.write(found.row)
        counts[found.status, default: 0] += 1
      }
      // Nobody reads any further, and nothing else is asked for.
      if Console.isClosed && output == nil && table == nil { break }
    }
    if counts.isEmpty {
      let places = plan.map { $0.printable }.joined(separator: ", ")
      throw Failure(
        said(
          nl: "Er is geen locatiebestand (.yaml of .yml) in: \(places)",
          en: "There is no site file (.yaml or .yml) in: \(places)"))
    }
    try table?.finish()
    if files.areSeveral && printsWords { Console.print(tallyLine(counts)) }
    throw ExitCode(ExitStatus.worst(of: Array(counts.keys)).rawValue)
  }

  private var formats: [ReportForm] {
    let chosen = ReportForm.allCases.filter(format.contains)
    return chosen.isEmpty ? [.written(.text)] : chosen
  }

  /// Whether people read what is printed.
  private var printsWords: Bool { output != nil || formats == [.written(.text)] }

  /// Whether only the table is asked for.
  private var isTableAlone: Bool { summary != nil && output == nil && format.isEmpty }

  private func checkUse(of files: SiteFiles) throws(Failure) {
    if plan.count(where: { $0 == "-" }) > 1 {
      throw Failure(
        said(
          nl: "De standaardinvoer kan maar één keer gelezen worden: geef - één keer op.",
          en: "Standard input can be read only once: give - once."))
    }
    if let evidence, files.areSeveral || FilePath(argument: evidence).names == nil {
      throw Failure(
        said(
          nl: "--evidence is een map bij één locatiebestand, en die moet er zijn: “\(evidence.printable)”.",
          en: "--evidence is a folder of one site file, and it has to be there: “\(evidence.printable)”."))
    }
    if let planFile, files.areSeveral {
      throw Failure(
        said(
          nl:
            "--plan is het plan van één locatiebestand, en hier zijn er meer: beoordeel elke locatie apart met haar plan, “\(planFile.printable)”.",
          en:
            "--plan is the plan of one site file, and here are more: judge each site by itself with its plan, “\(planFile.printable)”."
        ))
    }
    if let previous, files.areSeveral {
      throw Failure(
        said(
          nl:
            "--previous is het vorige rapport van één locatiebestand, en hier zijn er meer: “\(previous.printable)”.",
          en: "--previous is the earlier report on one site file, and here are more: “\(previous.printable)”."
        ))
    }
    if (plan + [planFile, previous].compactMap { $0 }).count(where: { $0 == "-" }) > 1 {
      throw Failure(
        said(
          nl: "De standaardinvoer kan maar één van deze zijn: noem voor de andere een bestand.",
          en: "Standard input can be only one of these: name a file for the other."))
    }
    if output == "" {
      throw Failure(
        said(
          nl: "--output heeft de naam van een map nodig, en die is leeg.",
          en: "--output needs the name of a folder, and it is empty."))
    }
    if output != nil || summary != nil, let repeated = files.repeated {
      throw Failure(
        said(
          nl: "“\(repeated)” is twee keer opgegeven: zijn rapporten zouden elkaar vervangen.",
          en: "“\(repeated)” is given twice: its reports would replace each other."))
    }
    if !(1...3600).contains(browserSeconds) {
      throw Failure(
        said(
          nl: "Bij --browser-seconds hoort een aantal van 1 tot en met 3600.",
          en: "--browser-seconds takes a count from 1 to 3600."))
    }
    guard output == nil else { return }
    if formats.contains(.pdf) {
      throw Failure(
        said(
          nl: "Een pdf komt in een bestand. Geef met --output een map voor de rapporten op.",
          en: "A PDF goes to a file. Give a folder for the reports with --output."))
    }
    if formats.count > 1 || (files.areSeveral && formats != [.written(.text)]) {
      throw Failure(
        said(
          nl: "Op de standaarduitvoer past één rapport. Geef met --output een map voor de rapporten op.",
          en: "Standard output takes one report. Give a folder for the reports with --output."))
    }
  }
}

extension Check {
  /// "2000 sites: 1200 conform, 500 violate, 250 undecided, 50 not readable."
  private func tallyLine(_ counts: [ExitStatus: Int]) -> String {
    func words(_ count: Int, _ status: ExitStatus) -> Text {
      switch (status, count == 1) {
      case (.conforms, true): Text(nl: "voldoet", en: "conforms")
      case (.conforms, false): Text(nl: "voldoen", en: "conform")
      case (.violates, true): Text(nl: "voldoet niet", en: "violates")
      case (.violates, false): Text(nl: "voldoen niet", en: "violate")
      case (.undecided, _): Text(nl: "nog niet te beoordelen", en: "undecided")
      case (.unusable, _): Text(nl: "niet te lezen of te schrijven", en: "not readable or writable")
      }
    }
    let parts = [ExitStatus.conforms, .violates, .undecided, .unusable].compactMap { status in
      counts[status].map { "\($0) \(words($0, status)(language))" }
    }
    let total = counts.values.reduce(0, +)
    let sites = total == 1 ? Text(nl: "locatie", en: "site") : Text(nl: "locaties", en: "sites")
    return "\(total) \(sites(language)): \(parts.joined(separator: ", ")).\n"
  }
}

extension Language: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension EvidenceDemand: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {
  public init?(argument: String) { self.init(plan: argument.utf8.span) }
  public static var allValueStrings: [String] { allCases.map { $0.description } }
}
extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(plan: argument.utf8.span) }
}
