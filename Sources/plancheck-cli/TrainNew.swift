import ArgumentParser
import PlanCheck
import Report
import Rules
import SystemPackage
import Training

struct TrainNew: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: said(
        nl: "Maakt een oefening, of een voor elk van een klas.",
        en: "Makes an exercise, or one for each of a class."),
      discussion: said(
        nl: """
          Niveau 1: \(Level.first.faultCount) fouten uit één hoofdstuk, met de eisen erbij. 2: \(Level.second.faultCount) fouten. \
          3: \(Level.third.faultCount) fouten vlak over de grens; soms is er geen fout. 4: \(Level.fourth.faultCount). \
          5: \(Level.fifth.faultCount), waar het kan in dezelfde dingen.

          Soorten: plan zoekt fouten in een plan, opgeleverd in een opgeleverde installatie; instellingen vraagt de \
          instellingen van de dongel, tekening welke ader op welke klem komt (vanaf niveau 3: wat er in een \
          getekende kaart mis is), schema welk aansluitschema bij het huis hoort.

          Zonder --output komt het blad op het scherm. Met --output komen een locatiebestand en een blad om te \
          printen in die map; de sleutel staat apart, met --key. Een bestand dat al bestaat blijft staan.
          """,
        en: """
          Level 1: \(Level.first.faultCount) faults of one chapter, with its rules at hand. 2: \(Level.second.faultCount) faults. \
          3: \(Level.third.faultCount) faults just past a limit; sometimes there is none. 4: \(Level.fourth.faultCount). \
          5: \(Level.fifth.faultCount), in the same things where that can be.

          Kinds: plan looks for faults in a plan, completed in a completed installation; settings asks for the \
          settings of the dongle, drawing which core goes to which terminal (from level 3 on: what is wrong in a \
          card that is drawn), sheet which wiring diagram belongs to the house.

          Without --output the sheet is printed. With --output a site file and a sheet to print go into that \
          folder; the key stands apart, with --key. A file that exists stays as it is.
          """))
  }

  @Option(
    help: help(nl: "Het getal waaruit de oefening volgt.", en: "The number that the exercise follows from."))
  var seed: UInt32?

  @Option(
    help: help(
      nl: "Een voorbeeld met fouten als oefening, zoals ten-faults, in plaats van een getal.",
      en: "An example with faults as the exercise, such as ten-faults, in the place of a number."))
  var example: String?

  @Option(help: help(nl: "Het niveau, van 1 tot 5.", en: "The level, from 1 to 5."))
  var level = 1

  @Option(help: help(nl: "De soort oefening.", en: "The kind of exercise."))
  var kind: ExerciseKind = .plan

  @Option(
    help: help(
      nl: "Het nummer van het hoofdstuk waar de fouten uit zijn.",
      en: "The number of the chapter that the faults are from."))
  var chapter: Int?

  @Option(
    name: .customLong("class"),
    help: help(
      nl: "Hoeveel bladen: elk een ander huis, met dezelfde eisen.",
      en: "How many sheets: each another house, with the same rules."))
  var count = 1

  @Option(help: help(nl: "De map voor de bladen.", en: "The folder for the sheets."))
  var output: String?

  @Option(
    help: help(nl: "Het bestand voor de sleutel, .html of .txt.", en: "The file for the key, .html or .txt."))
  var key: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let edition = try manual.edition() ?? .current
    let code = try code(of: edition)
    guard let exercises = Training.Workshop(by: edition).exercises(forClassOf: count, code) else {
      throw Failure(
        said(
          nl: example == nil
            ? "Met dit getal is er geen oefening te maken. Kies een ander getal, of een ander hoofdstuk."
            : "Er is geen voorbeeld van die naam met fouten erin: plancheck new --list noemt de voorbeelden.",
          en: example == nil
            ? "No exercise can be made from this number. Choose another number, or another chapter."
            : "There is no example of that name with faults in it: plancheck new --list names the examples."))
    }
    let sheets = exercises.map { Paper.sheet(of: $0, in: edition) }
    let files =
      output.map { folder in
        zip(exercises, sheets).flatMap { exercise, sheet in
          [
            ("\(folder)/\(exercise.code).yaml", exercise.file(in: language)),
            ("\(folder)/\(exercise.code).html", sheet.html(in: language).text),
          ]
        }
      } ?? []
    for (name, _) in files { try checkFree(name) }
    if let key { try checkFree(key) }
    if let output { try makeFolder(FilePath(argument: output)) }
    for (name, text) in files { try writeNew(text, to: name) }
    if output == nil { Console.print(sheets.map { $0.text(in: language) }.joined(separator: "\n")) }
    if let key {
      try writeNew(
        PaperFormat(of: key).text(of: .key(to: exercises, in: edition), in: language), to: key)
    }
  }

  private func code(of edition: Edition) throws(Failure) -> ExerciseCode {
    guard let level = Level(rawValue: level) else {
      throw Failure(said(nl: "Bij --level hoort 1 tot en met 5.", en: "--level takes 1 to 5."))
    }
    guard (1...ExerciseCode.mostSheets).contains(count) else {
      throw Failure(
        said(
          nl: "Bij --class hoort 1 tot en met \(ExerciseCode.mostSheets).",
          en: "--class takes 1 to \(ExerciseCode.mostSheets)."))
    }
    if let chapter, !edition.chapters.indices.contains(chapter - 1) {
      let titles = edition.chapters.enumerated().map { "  \($0.offset + 1)  \($0.element.title(language))" }
      throw Failure(
        said(nl: "Bij --chapter hoort een van deze nummers:", en: "--chapter takes one of these numbers:")
          + "\n" + titles.joined(separator: "\n"))
    }
    guard chapter == nil || kind.hasFaults else {
      throw Failure(
        said(
          nl: "--chapter hoort bij plan en opgeleverd: alleen daar zijn fouten te zoeken.",
          en: "--chapter goes with plan and completed: only there are faults to look for."))
    }
    if let example {
      guard seed == nil && count == 1 && kind == .plan && chapter == nil else {
        throw Failure(
          said(
            nl: "--example staat alleen: een voorbeeld is één oefening.",
            en: "--example stands alone: an example is one exercise."))
      }
      return ExerciseCode(of: edition, example: example.lowercased())
    }
    guard let seed else {
      throw Failure(
        said(
          nl: "Geef een getal met --seed, of een voorbeeld.", en: "Give a number with --seed, or an example.")
      )
    }
    return ExerciseCode(of: edition, level, kind, seed: seed, chapter: chapter)
  }
}
