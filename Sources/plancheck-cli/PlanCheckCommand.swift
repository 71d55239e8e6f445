import ArgumentParser
import CMalloc
import PlanCheck
import Report

@main
struct PlanCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plancheck",
      abstract: said(
        nl: "Controleert de installatie van een Sessy thuisbatterij aan de handleiding.",
        en: "Checks the installation of a Sessy home battery against the manual."),
      discussion: said(
        nl: """
          Beschrijf de locatie in een YAML-bestand en controleer het:

            plancheck check locatie.yaml --output rapport --format html --format xml

          Begin met plancheck new, of met een voorbeeld (plancheck new --list); alle velden staan in docs/site-file.nl.md. \
          Add --language en for English.
          """,
        en: """
          Describe the site in a YAML file, and check it:

            plancheck check site.yaml --output report --format html --format xml --language en

          Begin with plancheck new, or an example (plancheck new --list); all fields are in docs/site-file.en.md.
          """),
      version: "plancheck \(programVersion)",
      subcommands: [
        Check.self, Collect.self, Visit.self, Compare.self, Suggest.self, Layouts.self,
        AnswerQuestions.self, Draw.self, PrintSettings.self, SetValues.self, NewSite.self, ListRules.self,
        Explain.self, PrintSchema.self, PrintReference.self, Page.self, Train.self,
      ])
  }

  static func main() {
    keepFreedMemory()
    Console.keepClosedStreamsClosed()
    Console.surviveFailedWrites()
    do {
      var command = try parseAsRoot(arguments())
      try command.run()
    } catch let failure as Failure {
      Console.error(failure.message)
      Console.exit(.unusable)
    } catch let code as ExitCode {
      Console.exit(ExitStatus(rawValue: code.rawValue) ?? .unusable)
    } catch {
      let whole = fullMessage(for: error)
      if exitCode(for: error).isSuccess {
        Console.print(parserHelp(whole) + "\n")
        Console.exit(.conforms)
      }
      Console.error(parserError(message(for: error), whole: whole))
      Console.exit(.unusable)
    }
  }

  /// Keeps memory that is given back for the next site: asking the system for it anew each time takes
  /// a seventh of the time that a JSON report takes. (Of what a report takes, there is never more than
  /// the sites in hand need at once.)
  private static func keepFreedMemory() {
    mallopt(M_MMAP_THRESHOLD, 64 << 20)
    mallopt(M_TRIM_THRESHOLD, 256 << 20)
  }

  /// What the user asks for; throws if it begins with a word that is no command.
  private static func arguments() throws -> [String] {
    let arguments = Array(CommandLine.arguments.dropFirst())
    try checkDashes(arguments)
    guard let first = arguments.first, !first.hasPrefix("-") else { return arguments }
    // The option parser's own command knows no options, but may be asked for in a language.
    if first == "help" {
      return arguments.indices.filter { !isLanguage(arguments, $0) }.map { arguments[$0] }
    }
    let commands = configuration.subcommands.map { $0._commandName }
    guard !commands.contains(first) else { return arguments }
    let guess = first.nearest(among: commands) ?? "check \(first.printable)"
    throw Failure(
      said(
        nl:
          "Er is geen opdracht “\(first.printable)”. Bedoelt u “plancheck \(guess)”? Alle opdrachten: plancheck --help",
        en:
          "There is no command “\(first.printable)”. Did you mean “plancheck \(guess)”? All commands: plancheck --help"
      ))
  }

  /// The parser takes `-huis.yaml` for the options -h, -u, and so on, and gives help: as if all were well.
  private static func checkDashes(_ arguments: [String]) throws(Failure) {
    for argument in arguments.prefix(while: { $0 != "--" })
    where argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 2 {
      let name = argument.printable
      throw Failure(
        said(
          nl: "Er is geen optie “\(name)”. Is het een bestand? Schrijf dan ./\(name)",
          en: "There is no option “\(name)”. Is it a file? Then write ./\(name)"))
    }
  }

  private static func isLanguage(_ arguments: [String], _ index: Int) -> Bool {
    arguments[index].hasPrefix("--language") || (index > 0 && arguments[index - 1] == "--language")
  }
}
