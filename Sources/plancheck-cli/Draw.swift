public import ArgumentParser
public import PlanCheck
public import Report
import Rules
import SystemPackage

struct Draw: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diagram",
      abstract: said(
        nl: "Tekent een locatie, of een schema van de handleiding, als SVG.",
        en: "Draws a site, or a sheet of the manual, as SVG."),
      discussion: said(
        nl: """
          Zonder --output komt het aansluitschema op de standaarduitvoer, of de ene tekening van --kind. Met \
          --output komen alle tekeningen in die map, of die van --kind.

            plancheck diagram locatie.yaml --output tekeningen
            plancheck diagram locatie.yaml --kind wiring > schema.svg
            plancheck diagram locatie.yaml --kind installation --output dossier
            plancheck diagram --sheet 7 > schema-7.svg

          Exitcode: 0 getekend, 2 niet te lezen of verkeerd gebruik.
          """,
        en: """
          Without --output the wiring diagram goes to standard output, or the one drawing of --kind. With \
          --output all drawings go to that folder, or those of --kind.

            plancheck diagram site.yaml --output drawings --language en
            plancheck diagram site.yaml --kind wiring --language en > diagram.svg
            plancheck diagram site.yaml --kind installation --language en --output file
            plancheck diagram --sheet 7 --language en > sheet-7.svg

          Exit code: 0 drawn, 2 not readable or wrong use.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String?

  @Option(help: help(nl: "Wat er getekend wordt; mag vaker.", en: "What is drawn; may be repeated."))
  var kind: [DrawingKind] = []

  @Option(
    help: help(
      nl: "Een schema van bijlage III in algemene vorm: 1 tot en met 8.",
      en: "A sheet of appendix III in general form: 1 to 8."))
  var sheet: WiringSheet?

  @Option(
    help: ArgumentHelp(
      stringLiteral: said(
        nl: "De map voor de tekeningen; wordt zo nodig gemaakt.",
        en: "The folder for the drawings; made if need be.")))
  var output: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @Option(
    help: help(
      nl: "De dag van beoordeling, als 2026-03-02. Anders die van site.date.",
      en: "The day of judging, such as 2026-03-02. Else that of site.date."))
  var date: Day?

  @OptionGroup var manual: EditionOption

  @Flag(
    help: help(
      nl: "Vervang ook bestanden die geen tekening van plancheck zijn.",
      en: "Replace files that are no drawing of plancheck, too."))
  var force = false

  func run() throws {
    let edition = try manual.edition()
    switch (plan, sheet) {
    case (let plan?, nil): try draw(PlanSource(argument: plan), by: edition)
    case (nil, let sheet?):
      guard kind.isEmpty else {
        throw Failure(
          said(
            nl: "--kind hoort bij een locatiebestand, niet bij --sheet.",
            en: "--kind goes with a site file, not with --sheet."))
      }
      try deliver([DrawingFile(sheet, by: edition ?? .current, in: language)], prefix: "", sparing: nil)
    default:
      throw Failure(
        said(
          nl: "Geef een locatiebestand op, of een schema met --sheet: een van beide.",
          en: "Give a site file, or a sheet with --sheet: one of the two."))
    }
  }

  private func draw(_ source: PlanSource, by edition: Edition?) throws {
    let inspection = try Judge(Edition.all, by: edition, on: date).judge(alone: source, in: language)
    if let withheld = inspection.withheld {
      Console.error(withheld(language))
      throw ExitCode(ExitStatus.violates.rawValue)
    }
    var kinds = DrawingKind.allCases.filter(kind.contains)
    if kinds.isEmpty { kinds = output == nil ? [.wiring] : DrawingKind.allCases }
    let content = ReportContent(of: inspection)
    let files = kinds.flatMap { $0.render(content, in: language) }
    try deliver(files, prefix: "\(source.report.string)-", sparing: source.identity)
  }

  private func deliver(_ files: [DrawingFile], prefix: String, sparing plan: FileIdentity?) throws {
    guard let output else {
      guard files.count == 1 else { throw Failure(Self.tooMany(files.count)) }
      return Console.print(files[0].content)
    }
    let reports = files.map { file in
      ReportFile(
        path: FilePath(argument: output).appending("\(prefix)\(file.stem).\(DrawingFile.fileExtension)"),
        content: Array(file.content.utf8), isOurs: DrawingFile.isDrawing(beginning:))
    }
    try reports.write(sparing: plan.map { [$0] } ?? [], isForced: force)
    Console.print(reports.map { "\($0.name)\n" }.joined())
  }

  private static func tooMany(_ count: Int) -> String {
    count == 0
      ? said(nl: "Hier valt niets te tekenen.", en: "There is nothing to draw here.")
      : said(
        nl:
          "Op de standaarduitvoer past één tekening, en dit zijn er \(count). Geef met --output een map op.",
        en: "Standard output takes one drawing, and these are \(count). Give a folder with --output.")
  }
}

extension DrawingKind: ExpressibleByArgument {}
extension WiringSheet: ExpressibleByArgument {}
