import ArgumentParser
import PlanCheck
import Report
import Rules
import SystemPackage

struct SetValues: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: said(
        nl: "Wijzigt gegevens in een locatiebestand, en laat de rest staan zoals het staat.",
        en: "Changes values in a site file, and leaves the rest as it is."),
      discussion: said(
        nl: """
          Opmerkingen, volgorde en indeling blijven. Het gewijzigde bestand komt op de standaarduitvoer, of \
          met --output in een bestand. Een plaats is zoals het rapport haar noemt, of gaat langs namen:

            plancheck set locatie.yaml "aansluiting.hoofdzekering=35 A" --output nieuw.yaml
            plancheck set locatie.yaml "sessys[0].vrije_ruimte.links=12 cm"
            plancheck set locatie.yaml "S1.ruimte=Zolder" "groepen.G7.fasen=[L1, L2, L3]"
            plancheck set locatie.yaml --add "ruimtes={naam: Zolder, inhoud: 30 m3}" --remove S2.wand
            plancheck set locatie.yaml S1.fase=L2 --output locatie.yaml --force

          Eerst wordt toegevoegd, dan gewijzigd, dan weggehaald. Lukt een van de wijzigingen niet, of klopt \
          het bestand dan niet meer, dan wordt er niets geschreven.

          Exitcode: 0 gelukt, 2 niet te lezen, niet te wijzigen of verkeerd gebruik.
          """,
        en: """
          Comments, order and layout stay. The changed file goes to standard output, or with --output to a \
          file. A place is as the report calls it, or goes by names:

            plancheck set site.yaml "supply.main_fuse=35 A" --output new.yaml
            plancheck set site.yaml "sessys[0].free_space.left=12 cm"
            plancheck set site.yaml "S1.room=Attic" "groups.G7.phases=[L1, L2, L3]"
            plancheck set site.yaml --add "rooms={name: Attic, volume: 30 m3}" --remove S2.wall
            plancheck set site.yaml S1.phase=L2 --output site.yaml --force

          First comes what is added, then what is changed, then what is removed. If one of the changes \
          cannot be made, or the file does not hold together any more, nothing is written.

          Exit code: 0 done, 2 not readable, not to be changed, or wrong use.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Argument(
    help: ArgumentHelp(
      stringLiteral: said(
        nl: "Wat er komt te staan, als plaats=waarde.", en: "What is to be stated, as place=value.")))
  var changes: [String] = []

  @Option(
    help: help(
      nl: "Een lijst die er iets bij krijgt, als plaats of plaats=waarde; mag vaker.",
      en: "A list that gets one more, as place or place=value; may be repeated."))
  var add: [String] = []

  @Option(
    help: help(
      nl: "Een plaats die leeg wordt, of iets dat uit zijn lijst gaat; mag vaker.",
      en: "A place that is left out, or something that leaves its list; may be repeated."))
  var remove: [String] = []

  @Option(
    help: help(
      nl: "Het bestand dat geschreven wordt; dat mag het locatiebestand zelf zijn, met --force.",
      en: "The file that is written; it may be the site file itself, with --force."))
  var output: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @Flag(help: help(nl: "Vervang een bestand dat al bestaat.", en: "Replace a file that exists."))
  var force = false

  func run() throws {
    guard !(changes + add + remove).isEmpty else {
      throw Failure(
        said(
          nl:
            "Geef op wat er gewijzigd wordt, als \"aansluiting.hoofdzekering=35 A\", of met --add of --remove.",
          en: "Say what is to be changed, as \"supply.main_fuse=35 A\", or with --add or --remove."))
    }
    guard output != nil || !force else {
      throw Failure(said(nl: "--force hoort bij --output BESTAND.", en: "--force goes with --output FILE."))
    }
    let place = try output.map { try placeOfOutput(FilePath(argument: $0)) }
    var revision = try revision()
    try apply(to: &revision)
    try checkWhole(revision)
    let text = String(decoding: revision.file.contents, as: UTF8.self)
    guard let place else { return Console.print(text) }
    let file = try TemporaryFile(for: place)
    try file.write(text.utf8)
    try file.takePlace()
    Console.print("\(output?.printable ?? "")\n")
  }

  /// Where the file is written, if it may be: a link to a file is not the file that is to be replaced.
  private func placeOfOutput(_ path: FilePath) throws(Failure) -> FilePath {
    let place = path.real ?? path
    guard let present = try? Stat(place) else { return place }
    let name = output?.printable ?? ""
    guard present.type == .regular else {
      throw Failure(
        said(
          nl: "\(name) is geen gewoon bestand: daar kan het locatiebestand niet komen.",
          en: "\(name) is no ordinary file: the site file cannot take its place."))
    }
    guard !force else { return place }
    throw Failure(
      PlanSource(argument: plan).identity == FileIdentity(present)
        ? said(
          nl: "\(name) is het locatiebestand zelf. Voeg --force toe om het te wijzigen.",
          en: "\(name) is the site file itself. Add --force to change it.")
        : said(
          nl: "\(name) bestaat al: het blijft staan. Kies een andere naam, of voeg --force toe.",
          en: "\(name) exists: it stays as it is. Choose another name, or add --force."))
  }

  private func revision() throws -> Revision {
    let source = PlanSource(argument: plan)
    do throws(Problems) {
      return try Revision(of: source.bytes(), path: source.path)
    } catch {
      throw refusal(error)
    }
  }

  /// Makes every change, or tells of each one that cannot be made.
  private func apply(to revision: inout Revision) throws {
    var failures: [String] = []
    func attempt(_ typed: String, _ change: () throws(Problem) -> Void) {
      do throws(Problem) { try change() } catch {
        failures.append("\(typed.printable): \(error.text(language).printable)")
      }
    }
    for typed in add {
      attempt(typed) { () throws(Problem) in
        try revision.apply(Patch(adding: typed, in: revision.site))
      }
    }
    for typed in changes {
      attempt(typed) { () throws(Problem) in
        var changed = revision
        for patch in try Patch.changes(setting: typed, in: revision.site) { try changed.apply(patch) }
        revision = changed
      }
    }
    var places: [Place] = []
    for typed in remove {
      attempt(typed) { () throws(Problem) in places.append(try revision.site.place(typed: typed)) }
    }
    do throws(Problem) { try revision.remove(places) } catch {
      failures.append("\(error.place.spoken(in: revision.language)): \(error.text(language).printable)")
    }
    guard failures.isEmpty else {
      throw Failure((failures + [nothingChanged]).joined(separator: "\n"))
    }
  }

  /// What holds together before may not do so after; and `check` has to be able to judge it.
  private func checkWhole(_ revision: Revision) throws {
    do throws(Problems) {
      let inspection = try Judge(Edition.all).judge(revision.file.contents, path: revision.file.path)
      if let contradictions = inspection.contradictionReport(
        in: language, isColoured: Console.isErrorColoured)
      {
        Console.error(contradictions)
      }
    } catch {
      let heading = said(
        nl: "Na deze wijziging klopt het bestand niet meer. Zo zou het worden:",
        en: "After this change the file does not hold together. It would become:")
      throw Failure("\(heading)\n\n\(refusal(error).message)\n\(nothingChanged)")
    }
  }

  private func refusal(_ problems: Problems) -> Failure {
    Failure(problemReport(problems, in: language, isColoured: Console.isErrorColoured))
  }

  private var nothingChanged: String {
    said(nl: "Er is niets gewijzigd.", en: "Nothing has been changed.")
  }
}
