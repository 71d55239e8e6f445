import ArgumentParser
import PlanCheck
import Planning
import Report
import Rules
import SystemPackage

struct Suggest: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Zoekt de kleinste wijzigingen waarmee een locatie voldoet.",
        en: "Finds the smallest changes by which a site conforms."),
      discussion: said(
        nl: """
          Elk voorstel is in het geheugen uitgevoerd en opnieuw beoordeeld, en geen deel ervan is genoeg. De \
          goedkoopste staan voorop: eerst instellingen, dan materiaal, werk in de meterkast, een andere plek, \
          fase, ruimte of groep, minder Sessy's, en wat aan de klant wordt gevraagd.

            plancheck suggest locatie.yaml
            plancheck suggest locatie.yaml --apply 1 --output nieuw.yaml
            plancheck suggest locatie.yaml --weights gewichten.csv --format json

          In een bestand met gewichten staat op elke regel een soort werk en een getal, als “ruimte: 60” of \
          “ruimte,60”: \(Effort.list(in: .nl)).

          Exitcode: 0 de locatie voldoet of er is een manier, 1 er is geen manier, 2 niet te lezen of verkeerd \
          gebruik, 3 niet te zeggen: de zoektocht is afgebroken, of gegevens spreken elkaar tegen.
          """,
        en: """
          Each suggestion was made in memory and judged again, and no part of it is enough. The cheapest come \
          first: settings, then material, work in the meter box, another place, phase, room or group, fewer \
          Sessys, and what is asked of the customer.

            plancheck suggest site.yaml
            plancheck suggest site.yaml --apply 1 --output new.yaml
            plancheck suggest site.yaml --weights weights.csv --format json

          A file of weights has a kind of work and a number on each line, as “room: 60” or “room,60”: \
          \(Effort.list(in: .en)).

          Exit code: 0 the site conforms or there is a way, 1 there is no way, 2 not readable or wrong use, \
          3 it cannot be told: the search was cut off, or facts contradict each other.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Option(help: help(nl: "De vorm.", en: "The form."))
  var format: PrintedFormat = .text

  @Option(help: help(nl: "Hoeveel voorstellen hoogstens.", en: "How many suggestions at most."))
  var most = 3

  @Option(
    help: help(nl: "Hoeveel locaties hoogstens worden beoordeeld.", en: "How many sites are judged at most."))
  var limit = 20_000

  @Option(
    help: help(
      nl: "Een bestand met wat elk soort werk weegt, van 1 tot 10000.",
      en: "A file with the weight of each kind of work, from 1 to 10000."))
  var weights: String?

  @Flag(
    name: .customLong("with-operator"),
    help: help(
      nl: "Ook een andere aansluiting van de netbeheerder is een mogelijkheid.",
      en: "Another connection by the network operator is a possibility too."))
  var withOperator = false

  @Option(
    help: help(
      nl: "Het nummer van het voorstel dat wordt uitgevoerd, met --output.",
      en: "The number of the suggestion to carry out, with --output."))
  var apply: Int?

  @Option(
    help: help(
      nl: "Het nieuwe locatiebestand; het vervangt nooit iets.",
      en: "The new site file; it never replaces anything."))
  var output: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @Option(
    help: help(nl: "De dag van beoordeling, als 2026-03-02.", en: "The day of judging, such as 2026-03-02."))
  var date: Day?

  @OptionGroup var demands: JudgingOptions

  func run() throws {
    try checkUse()
    let weights = try self.weights.map { try Weights(file: $0) } ?? Weights()
    let judge = Judge(
      Edition.all, by: try demands.manual.edition(), isManualOnly: demands.isManualOnly, on: date)
    let inspection = try judge.judge(undisputed: PlanSource(argument: plan), in: language)
    let suggestions = Planner(of: inspection, weights: weights, withOperator: withOperator)
      .search(most: max(most, apply ?? 0), limit: limit)
    if let apply { return try carryOut(apply, of: suggestions, in: inspection) }
    let report = SuggestionReport(
      of: inspection, suggestions, beyond: beyond(suggestions, inspection, weights), language: language)
    switch format {
    case .text: Console.print(try report.text())
    case .json: Console.print(try report.json().bytes)
    }
    throw ExitCode(
      (!suggestions.all.isEmpty ? ExitStatus.conforms : suggestions.isCut ? .undecided : .violates).rawValue)
  }

  private func checkUse() throws(Failure) {
    guard most >= 1 && limit >= 1 else {
      throw Failure(
        said(nl: "--most en --limit zijn ten minste 1.", en: "--most and --limit are at least 1."))
    }
    guard (apply == nil) == (output == nil) else {
      throw Failure(
        said(nl: "--apply N hoort bij --output BESTAND.", en: "--apply N goes with --output FILE."))
    }
    guard apply.map({ $0 >= 1 }) ?? true else {
      throw Failure(said(nl: "De voorstellen tellen vanaf 1.", en: "Suggestions count from 1."))
    }
    if let output { try checkFree(output) }
  }

  /// What it would take beyond what can be changed, where nothing else helps.
  private func beyond(
    _ suggestions: Suggestions, _ inspection: Inspection, _ weights: Weights
  ) -> Suggestion? {
    guard suggestions.all.isEmpty && !suggestions.isCut else { return nil }
    return Planner(of: inspection, weights: weights, withOperator: true, withGiven: true)
      .search(most: 1, limit: limit).all.first
  }

  private func carryOut(_ number: Int, of suggestions: Suggestions, in inspection: Inspection) throws {
    guard number <= suggestions.all.count else {
      let count = suggestions.all.count
      throw Failure(
        said(
          nl: "Er is geen voorstel \(number): er zijn er \(count).",
          en: "There is no suggestion \(number): there are \(count)."))
    }
    let file = try inspection.plan.file.applying(suggestions.all[number - 1].patches)
    try writeNew(String(decoding: file.contents, as: UTF8.self), to: output)
  }
}

extension Effort {
  /// "setting, material, …"
  fileprivate static func list(in language: Language) -> String {
    allCases.map { $0.word(language) }.joined(separator: ", ")
  }
}

extension Weights {
  /// Reads a table: a line for each kind of work that weighs otherwise, with its number behind a colon, a comma or a
  /// semicolon.
  init(file argument: String) throws {
    self.init()
    let bytes: [UInt8]
    do throws(Problems) {
      bytes = try PlanSource(argument: argument).bytes()
    } catch {
      throw Failure(problemReport(error, in: spokenLanguage, isColoured: Console.isErrorColoured))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let plain = line.prefix { $0 != "#" }
      let parts = plain.split(maxSplits: 1, omittingEmptySubsequences: false) { ":,;".contains($0) }.map(
        \.trimmed)
      guard parts != [""] else { continue }
      // The heading of a table says nothing.
      if index == 0, parts.count == 2, !parts[1].contains(where: \.isNumber), Effort(word: parts[0]) == nil {
        continue
      }
      guard parts.count == 2, let effort = Effort(word: parts[0]), let weight = Int(parts[1]),
        Self.range.contains(weight)
      else {
        let (name, words) = (argument.printable, String(line).printable)
        throw Failure(
          said(
            nl:
              "\(name):\(index + 1): “\(words)” is geen soort werk met een geheel getal van 1 tot 10000. De soorten zijn: \(Effort.list(in: .nl)).",
            en:
              "\(name):\(index + 1): “\(words)” is no kind of work with a whole number from 1 to 10000. The kinds are: \(Effort.list(in: .en))."
          ))
      }
      self[effort] = weight
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
