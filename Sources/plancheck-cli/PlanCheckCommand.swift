import ArgumentParser
import PlanCheck

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

          Voorbeelden om mee te beginnen staan in plans/examples, alle velden in docs/site-file.nl.md. \
          Add --language en for English.
          """,
        en: """
          Describe the site in a YAML file, and check it:

            plancheck check site.yaml --output report --format html --format xml --language en

          Examples to start from are in plans/examples, all fields in docs/site-file.en.md.
          """),
      version: "plancheck 0.1.0",
      subcommands: [Check.self, ListRules.self, Explain.self, PrintSchema.self, PrintReference.self])
  }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Console.error(failure.message)
      Console.exit(.unusable)
    } catch let code as ExitCode {
      Console.exit(ExitStatus(rawValue: code.rawValue) ?? .unusable)
    } catch {
      let message = parserMessage(fullMessage(for: error))
      if exitCode(for: error).isSuccess {
        Console.print(message + "\n")
        Console.exit(.conforms)
      }
      Console.error(message)
      Console.exit(.unusable)
    }
  }
}
