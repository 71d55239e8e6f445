import ArgumentParser
import PlanCheck

// The option parser speaks English only. What it says of a mistake is taken apart, and said anew: what the
// user typed is quoted, never translated.

/// What is wrong with the options, and how they are used.
///
/// - Parameters:
///   - message: what the parser says is wrong, as it is.
///   - whole: the same with the parser's help and usage behind it, which hold nothing of the user's.
func parserError(_ message: String, whole: String) -> String {
  guard spokenLanguage == .nl else { return whole.printableLines }
  let rest =
    whole.hasPrefix("Error: " + message) ? String(whole.dropFirst("Error: ".count + message.count)) : ""
  return "Fout: \(dutchMistake(message))".printableLines + parserHelp(rest)
}

/// The parser's help: it holds our own words, and few of its own.
func parserHelp(_ text: String) -> String {
  guard spokenLanguage == .nl else { return text }
  var text = text
  for (english, dutch) in dutchHelpWords { text = text.replacing(english, with: dutch) }
  return text
}

private let dutchHelpWords: [(String, String)] = [
  ("OVERVIEW: ", "OVERZICHT: "), ("USAGE: ", "GEBRUIK: "), ("Usage: ", "Gebruik: "),
  ("ARGUMENTS:", "GEGEVENS:"), ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
  ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"),
  ("Show the version.", "Toon de versie."), ("Show help information.", "Toon deze hulp."),
  ("(default: ", "(standaard: "), (" default: ", " standaard: "), ("(values:", "(keuze uit:"),
  ("for detailed help.", "voor uitleg bij een opdracht."), ("for more information.", "voor meer uitleg."),
  ("  See '", "  Zie '"), ("Help:  ", "Hulp:  "),
]

/// A mistake in Dutch. The whole sentence has to be of a kind that is known; else it stays as it is.
private func dutchMistake(_ message: String) -> String {
  if let match = message.wholeMatch(of: /Unknown option '(.*)'\. Did you mean '(.*)'\?/.dotMatchesNewlines())
  {
    return "Onbekende optie '\(match.1)'. Bedoelt u '\(match.2)'?"
  }
  if let match = message.wholeMatch(of: /Unknown option '(.*)'/.dotMatchesNewlines()) {
    return "Onbekende optie '\(match.1)'."
  }
  if let match = message.wholeMatch(of: /Missing value for '(.*)'/.dotMatchesNewlines()) {
    return "Er ontbreekt een waarde voor '\(match.1)'."
  }
  if let match = message.wholeMatch(of: /Missing expected argument '(.*)'/.dotMatchesNewlines()) {
    return "Er ontbreekt een gegeven: '\(match.1)'."
  }
  if let match = message.wholeMatch(of: /Unexpected argument '(.*)'/.dotMatchesNewlines()) {
    return "Onverwacht gegeven '\(match.1)'."
  }
  if let match = message.wholeMatch(of: /([0-9]+) unexpected arguments: (.*)/.dotMatchesNewlines()) {
    return "\(match.1) onverwachte gegevens: \(match.2)."
  }
  if let match = message.wholeMatch(
    of: /The option '([^']*)' does not take any value, but '(.*)' was specified\./.dotMatchesNewlines())
  {
    return "De optie '\(match.1)' krijgt geen waarde, maar hier staat '\(match.2)'."
  }
  if let match = message.wholeMatch(
    of: /Value to be set with flag (.*) had already been set with flag (.*)/.dotMatchesNewlines())
  {
    return "De keuze \(match.1) gaat niet samen met \(match.2)."
  }
  if let match = message.wholeMatch(
    of: /The value '(.*)' is invalid for '([^']*)'(.*)/.dotMatchesNewlines())
  {
    return "De waarde '\(match.1)' is ongeldig voor '\(match.2)'\(dutchChoices(String(match.3)))"
  }
  if let match = message.wholeMatch(of: /Invalid option: (.*)/.dotMatchesNewlines()) {
    return "Ongeldige optie: \(match.1)"
  }
  if let match = message.wholeMatch(
    of: /Can't generate completion scripts for '(.*)'\.\n.*:\n(.*)/.dotMatchesNewlines())
  {
    return "Er is geen aanvulling voor '\(match.1)'. Wel voor:\n\(match.2)"
  }
  if let match = message.wholeMatch(
    of: /Can't autodetect a supported shell\.\n.*:\n(.*)/.dotMatchesNewlines())
  {
    return
      "Voor deze shell is er geen aanvulling. Geef --generate-completion-script=<shell> met een van:\n\(match.1)"
  }
  return message
}

/// What an option can be, as the parser lists it: of two " or " stands between, of more there are
/// commas, or a list.
private func dutchChoices(_ list: String) -> String {
  guard let match = list.firstMatch(of: /^\. Please provide one of (the following:\n)?/) else {
    return list + "."
  }
  let choices = list[match.range.upperBound...]
  return
    ". Kies een van \(match.1 == nil ? "" : "deze:\n")\(choices.replacing("' or '", with: "' of '").replacing(", or '", with: " of '").replacing("' and '", with: "' en '"))"
}

extension String {
  /// Each line of it, as it may reach a terminal.
  fileprivate var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(
      separator: "\n")
  }
}
