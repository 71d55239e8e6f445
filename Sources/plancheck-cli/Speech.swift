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
