import ArgumentParser
import PlanCheck
import Report
import Rules

struct TrainCard: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "card",
      abstract: said(
        nl: "Geeft een leerkaart van een eis, of een boekje van alle.",
        en: "Gives a card to learn a rule from, or a booklet of all."))
  }

  @Argument(help: help(nl: "De naam van de eis.", en: "The name of the rule."))
  var rule: String?

  @Flag(help: help(nl: "Alle kaarten, per hoofdstuk.", en: "All cards, by chapter."))
  var all = false

  @Option(
    help: help(
      nl: "Het bestand dat geschreven wordt, .html of .txt.", en: "The file that is written, .html or .txt."))
  var output: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  @OptionGroup var manual: EditionOption

  func run() throws {
    let edition = try manual.edition() ?? .current
    guard all != (rule != nil) else {
      throw Failure(said(nl: "Noem een eis, of vraag --all.", en: "Name a rule, or ask for --all."))
    }
    try writeNew(PaperFormat(of: output).text(of: paper(of: edition), in: language), to: output)
  }

  private func paper(of edition: Edition) throws(Failure) -> Paper {
    guard let name = rule?.lowercased() else { return .booklet(of: edition) }
    if let rule = edition.rule(name) { return .card(of: rule, in: edition) }
    let guess = name.nearest(among: edition.rules.map(\.id))
    throw Failure(
      said(
        nl:
          "Er is geen eis “\(name.printable)”.\(guess.map { " Bedoelt u “\($0)”?" } ?? " Alle eisen: plancheck rules")",
        en:
          "There is no rule “\(name.printable)”.\(guess.map { " Did you mean “\($0)”?" } ?? " All rules: plancheck rules")"
      ))
  }
}
