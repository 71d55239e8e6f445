import ArgumentParser
import PlanCheck
import Report
import Rules
import SystemPackage

struct AnswerQuestions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "answer",
      abstract: said(
        nl: "Zet antwoorden uit een bestandje in een locatiebestand.",
        en: "Puts answers from a small file into a site file."),
      discussion: said(
        nl: """
          Op elke regel van het bestandje staat een plaats en een waarde, zoals plancheck set ze kent; een regel \
          zonder waarde, of met “?” of “onbekend”, is nog geen antwoord:

            S1.montage: wand
            garage.inhoud: 18 m3
            meterkast.rail.nominale_stroom: ?

          Wat het locatiebestand al opgeeft blijft staan, tenzij met --replace. Opmerkingen, volgorde en indeling \
          blijven.

            plancheck answer locatie.yaml antwoorden.yaml --output nieuw.yaml

          Exitcode: 0 gelukt, 2 niet te lezen, een antwoord dat niet past of dat er al staat, of verkeerd gebruik.
          """,
        en: """
          Each line of the small file has a place and a value, as plancheck set knows them; a line without a value, \
          or with “?” or “unknown”, is no answer yet:

            S1.mounting: wall
            garage.volume: 18 m3
            meter_box.busbar.rated_current: ?

          What the site file states already stays, unless with --replace. Comments, order and layout stay.

            plancheck answer site.yaml answers.yaml --output new.yaml

          Exit code: 0 done, 2 not readable, an answer that does not fit or is stated already, or wrong use.
          """))
  }

  @Argument(
    help: help(
      nl: "Het locatiebestand; - leest de standaardinvoer.", en: "The site file; - reads standard input."))
  var plan: String

  @Argument(help: help(nl: "Het bestand met antwoorden.", en: "The file of answers."))
  var answers: String

  @Flag(help: help(nl: "Vervang ook wat het bestand al opgeeft.", en: "Replace what the file states, too."))
  var replace = false

  @Option(
    help: help(
      nl: "Het bestand dat geschreven wordt; het vervangt nooit iets.",
      en: "The file that is written; it never replaces anything."))
  var output: String?

  @Flag(
    name: .customLong("in-place"),
    help: help(nl: "Wijzig het locatiebestand zelf.", en: "Change the site file itself."))
  var isInPlace = false

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  func run() throws {
    guard !isInPlace || (output == nil && plan != "-") else {
      throw Failure(
        said(
          nl: "--in-place gaat niet samen met --output of de standaardinvoer.",
          en: "--in-place does not go with --output or standard input."))
    }
    if let output { try checkFree(output) }
    let source = PlanSource(argument: plan)
    var revision: Revision
    let lines: [AnswerLine]
    do throws(Problems) {
      revision = try Revision(of: source.bytes(), path: source.path)
      lines = AnswerLine.all(in: try PlanSource(argument: answers).bytes())
    } catch {
      throw Failure(problemReport(error, in: language, isColoured: Console.isErrorColoured))
    }
    try apply(lines, to: &revision)
    do throws(Problems) { _ = try Judge(Edition.all).judge(revision.file.contents, path: source.path) } catch
    {
      throw Failure(
        problemReport(error, in: language, isColoured: Console.isErrorColoured) + nothingWritten)
    }
    let text = String(decoding: revision.file.contents, as: UTF8.self)
    guard isInPlace, let place = source.file else { return try writeNew(text, to: output) }
    let file = try TemporaryFile(for: place.real ?? place)
    try file.write(text.utf8)
    try file.takePlace()
    Console.print("\(plan.printable)\n")
  }

  /// Makes every change, or tells of each line that cannot be followed.
  private func apply(_ lines: [AnswerLine], to revision: inout Revision) throws(Failure) {
    var failures: [String] = []
    for line in lines {
      let opening = "\(answers.printable):\(line.number): "
      guard let typed = line.typed else {
        failures.append(
          opening
            + said(
              nl: "“\(line.text.printable)” is geen plaats en waarde, als S1.montage: wand.",
              en: "“\(line.text.printable)” is no place and value, such as S1.mounting: wall."))
        continue
      }
      do throws(Problem) {
        var answered = revision
        var isReplaced = false
        for patch in try Patch.changes(setting: typed, in: revision.site) {
          let before = answered
          var emptied = before
          try answered.apply(patch)
          if answered.file.contents != before.file.contents, (try? emptied.apply(.remove(patch.place))) != nil
          {
            isReplaced = true
          }
        }
        guard isReplaced, !replace else {
          revision = answered
          continue
        }
        failures.append(
          opening
            + said(
              nl: "\(typed.printable): dit is al opgegeven. Met --replace wordt het vervangen.",
              en: "\(typed.printable): this is stated already. With --replace it is replaced."))
      } catch {
        failures.append("\(opening)\(typed.printable): \(error.text(language).printable)")
      }
    }
    guard failures.isEmpty else {
      throw Failure((failures + [nothingWritten]).joined(separator: "\n"))
    }
  }

  private var nothingWritten: String {
    said(nl: "Er is niets gewijzigd.", en: "Nothing has been changed.")
  }
}

/// A line of a file of answers that says something.
private struct AnswerLine {
  let number: Int
  let text: String

  /// As `plancheck set` takes it; nil if it is no place with a value.
  let typed: String?

  private static let unanswered = ["", "?", "onbekend", "unknown", "~", "null"]

  /// Those that are an answer, or were meant to be one.
  static func all(in bytes: [UInt8]) -> [AnswerLine] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { AnswerLine(number: $0.offset + 1, String($0.element)) }
  }

  private init?(number: Int, _ line: String) {
    (self.number, text) = (number, line)
    let words = line.firstMatch(of: /\s#.*$/).map { String(line[..<$0.range.lowerBound]) } ?? line
    let plain = String(words.trimmingPrefix(while: \.isWhitespace))
    if plain.isEmpty || plain.hasPrefix("#") || plain == "---" { return nil }
    guard let match = plain.wholeMatch(of: /([^:]+(?::\S[^:]*)*):(?:\s+(.*?))?\s*/) else {
      typed = nil
      return
    }
    var value = String(match.2 ?? "")
    if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
      value = String(value.dropFirst().dropLast())
    }
    if Self.unanswered.contains(value) { return nil }
    typed = "\(match.1)=\(value)"
  }
}
