import ArgumentParser
import PlanCheck
import Report

/// The language of help and of messages: that of the last `--language`, Dutch without it.
/// Read before the options are, because help and mistakes in options need it too.
let spokenLanguage: Language = {
  let arguments = CommandLine.arguments
  for (index, argument) in arguments.enumerated().reversed() {
    if argument == "--language", index + 1 < arguments.count {
      return Language(rawValue: arguments[index + 1]) ?? .nl
    }
    if argument.hasPrefix("--language=") {
      return Language(rawValue: String(argument.dropFirst("--language=".count))) ?? .nl
    }
  }
  return .nl
}()

func said(nl: Dutch, en: English) -> String { Text(nl: nl, en: en)(spokenLanguage) }

func help(nl: Dutch, en: English) -> ArgumentHelp { ArgumentHelp(stringLiteral: said(nl: nl, en: en)) }

/// What the option parser says, in the language of the user. It speaks English only;
/// what is not in this list is shown as it is.
func parserMessage(_ message: String) -> String {
  guard spokenLanguage == .nl else { return message }
  var message = message
  for (english, dutch) in dutchParserWords { message = message.replacing(english, with: dutch) }
  return message
}

private let dutchParserWords: [(String, String)] = [
  ("OVERVIEW: ", "OVERZICHT: "), ("USAGE: ", "GEBRUIK: "), ("Usage: ", "Gebruik: "),
  ("ARGUMENTS:", "GEGEVENS:"), ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
  ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"),
  ("Show the version.", "Toon de versie."), ("Show help information.", "Toon deze hulp."),
  ("(default: ", "(standaard: "), ("; default: ", "; standaard: "), ("(values: ", "(keuze uit: "),
  ("for detailed help.", "voor uitleg bij een opdracht."), ("for more information.", "voor meer uitleg."),
  ("  See '", "  Zie '"), ("Error: ", "Fout: "), ("Help:  ", "Hulp:  "),
  ("Unknown option ", "Onbekende optie "), ("Unexpected argument ", "Onverwacht gegeven "),
  ("Missing expected argument ", "Er ontbreekt een gegeven: "),
  ("Missing value for ", "Er ontbreekt een waarde voor "),
  (". Did you mean ", ". Bedoelt u "), ("The value ", "De waarde "),
  (" is invalid for ", " is ongeldig voor "),
  (" unexpected arguments: ", " onverwachte gegevens: "), ("Please provide one of ", "Kies een van "),
  ("' and '", "' en '"), ("' or '", "' of '"), ("The option ", "De optie "),
  (" does not take any value, but ", " krijgt geen waarde, maar hier staat "), (" was specified.", "."),
  ("Value to be set with flag ", "De keuze "), (" had already been set with flag ", " gaat niet samen met "),
  ("Invalid option: ", "Ongeldige optie: "), ("   or: ", "   of: "),
  ("Can't generate completion scripts for ", "Er is geen aanvulling voor "),
  ("Can't autodetect a supported shell.", "Voor deze shell is er geen aanvulling."),
  ("Please use --generate-completion-script=<shell> with one of:", "Wel voor:"),
]
