import ArgumentParser
import PlanCheck
import Rules

/// The edition of the manual that the user asks for, whatever the site file says.
struct EditionOption: ParsableArguments {
  @Option(
    name: .customLong("manual"),
    help: help(
      nl: "De uitgave van de handleiding, als 06/25. Anders die van het locatiebestand, of de nieuwste.",
      en: "The edition of the manual, such as 06/25. Else that of the site file, or the newest."))
  var name: String?

  /// The edition; nil if none is asked for.
  func edition() throws -> Edition? {
    guard let name else { return nil }
    if let edition = Edition.all[name] { return edition }
    throw Failure(Problem(Edition.all.problem(with: name.printable), at: nil).text(spokenLanguage))
  }
}

/// By what a site is judged: an edition of the manual, and whether by that alone.
struct JudgingOptions: ParsableArguments {
  @OptionGroup var manual: EditionOption

  @Flag(
    name: .customLong("manual-only"),
    help: help(
      nl: "Beoordeel naar de handleiding alleen, zonder de eisen die verder gaan.",
      en: "Judge by the manual alone, without the demands that go beyond it."))
  var isManualOnly = false
}
