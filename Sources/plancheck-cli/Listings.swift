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
      discussion: "  plancheck rules\n  plancheck rules --coverage")
  }

  @Flag var extent: RuleExtent?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let edition = try manual.edition() ?? .current
    switch extent {
    case nil: Console.print(ruleList(edition, in: language))
    case .coverage: Console.print(coverage(of: edition, in: language))
    case .full: Console.print(ruleBook(edition, in: language))
    }
  }
}

/// How much to tell of the rules, other than a line for each.
enum RuleExtent: EnumerableFlag {
  case coverage, full

  static func help(for extent: RuleExtent) -> ArgumentHelp? {
    switch extent {
    case .coverage:
      plancheck.help(
        nl:
          "Toont van elke uitspraak van de handleiding waar zij terechtkomt, en van elke eis waar zij vandaan komt.",
        en: "Shows of each statement of the manual what becomes of it, and of each rule where it comes from.")
    case .full:
      plancheck.help(
        nl: "Geeft alle eisen met uitleg, en de checklists, in Markdown.",
        en: "Gives every rule with its explanation, and the checklists, as Markdown.")
    }
  }
}

struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl:
          "Legt één eis uit (waarom, wanneer, met voorbeelden) of één punt uit de handleiding, of zoekt eisen.",
        en: "Explains one rule (why, when, with examples) or one point of the manual, or searches for rules."),
      discussion: said(
        nl: "  plancheck explain room-volume\n  plancheck explain LOC-014\n  plancheck explain ruimte",
        en: "  plancheck explain room-volume\n  plancheck explain LOC-014\n  plancheck explain room"))
  }

  @Argument(
    help: help(
      nl:
        "De naam van de eis, zoals in een rapport, een punt uit de handleiding, of een woord om eisen mee te zoeken.",
      en: "The name of the rule, as in a report, a point of the manual, or a word to search for rules by."))
  var rule: String

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let edition = try manual.edition() ?? .current
    if let rule = edition.rule(rule.lowercased()) {
      Console.print(rulePage(rule, of: edition, in: language))
    } else if let row = edition.row(rule.uppercased()) {
      Console.print(rowPage(row, of: edition, in: language))
    } else if !isLikeName, let found = ruleSearch(rule, in: edition, language) {
      Console.print(found)
    } else {
      throw unknown(to: edition)
    }
  }

  /// Whether it is spelt as rules and rows are: with a hyphen, and no space.
  private var isLikeName: Bool { rule.contains("-") && !rule.contains(" ") }

  private func unknown(to edition: Edition) -> Failure {
    let guess =
      rule.lowercased().nearest(among: edition.rules.map(\.id))
      ?? rule.uppercased().nearest(among: edition.register.map(\.id))
    return Failure(
      said(
        nl:
          "Er is geen eis of punt uit de handleiding “\(rule.printable)”.\(guess.map { " Bedoelt u “\($0)”?" } ?? " Alle eisen: plancheck rules")",
        en:
          "There is no rule or point of the manual “\(rule.printable)”.\(guess.map { " Did you mean “\($0)”?" } ?? " All rules: plancheck rules")"
      ))
  }
}

struct PrintSchema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: said(
        nl: "Geeft het JSON Schema van een locatiebestand, voor editors die aanvullen en controleren.",
        en: "Gives the JSON Schema of a site file, for editors that complete and check."),
      discussion: said(
        nl: "  plancheck schema > site.nl.schema.json",
        en: "  plancheck schema --language en > site.en.schema.json"
      ))
  }

  @Option(
    help: help(
      nl: "De taal van de woorden die het schema voorstelt, en van meldingen.",
      en: "The language of the words that the schema proposes, and of messages."))
  var language: Language = .nl

  func run() { Console.print(siteSchema(in: language)) }
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
