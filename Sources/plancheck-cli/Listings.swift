import ArgumentParser
import PlanCheck
import Report
import Rules

struct ListRules: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: said(
        nl: "Toont alle eisen: naam, ernst, paragraaf en wat er gevraagd wordt.",
        en: "Lists every rule: name, severity, section, and what it asks."),
      discussion: "  plancheck rules")
  }

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  func run() { Console.print(ruleList(.current, in: language)) }
}

struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Legt één eis uit: waarom, wanneer, en met voorbeelden die wel en niet voldoen.",
        en: "Explains one rule: why, when, and with examples that pass and that fail."),
      discussion: "  plancheck explain room-volume")
  }

  @Argument(
    help: help(
      nl: "De naam van de eis, zoals in een rapport, of een regel van het register.",
      en: "The name of the rule, as in a report, or a row of the register."))
  var rule: String

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  func run() throws {
    let manual = Manual.current
    let found =
      manual.rule(rule).map { [$0] } ?? manual.rules.filter { $0.covers.contains(rule.uppercased()) }
    if found.isEmpty {
      let guess = rule.nearest(among: manual.rules.map(\.id))
      throw Failure(
        said(
          nl:
            "Er is geen eis “\(rule)”.\(guess.map { " Bedoelt u “\($0)”?" } ?? " Alle eisen: plancheck rules")",
          en:
            "There is no rule “\(rule)”.\(guess.map { " Did you mean “\($0)”?" } ?? " All rules: plancheck rules")"
        ))
    }
    Console.print(
      found.map { rulePage($0, edition: manual.edition, in: language) }.joined(separator: "\n") + "\n")
  }
}

struct PrintSchema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: said(
        nl: "Geeft het JSON Schema van een locatiebestand, voor editors die aanvullen en controleren.",
        en: "Gives the JSON Schema of a site file, for editors that complete and check."),
      discussion: "  plancheck schema > site.schema.json")
  }

  @Option(
    help: help(
      nl: "De taal van meldingen; het schema is tweetalig.",
      en: "The language of messages; the schema has both."))
  var language: Language = .nl

  func run() { Console.print(siteSchema()) }
}

struct PrintReference: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reference",
      abstract: said(
        nl: "Geeft de naslagpagina van het locatiebestand, met elk veld, in Markdown.",
        en: "Gives the reference page of the site file, with every field, as Markdown."),
      discussion: "  plancheck reference > site-file.md")
  }

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  func run() { Console.print(siteReference(in: language)) }
}
