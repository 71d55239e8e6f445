import ArgumentParser
import PlanCheck
import Report
import SystemPackage

struct Page: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "page",
      abstract: said(
        nl: "Geeft plancheck als één pagina, die overal zonder netwerk werkt.",
        en: "Gives plancheck as one page, which works anywhere without a network."),
      discussion: said(
        nl: """
          De pagina is een HTML-bestand met dezelfde eisen, voor telefoon, tablet en computer. Stuur haar op, of \
          zet haar op een website; er gaat niets van het apparaat af.

            plancheck page --output plancheck.html

          Een bestand dat al bestaat blijft staan, tenzij het deze pagina is, of met --force. Exitcode: 0 gelukt, 2 niet \
          gelukt.
          """,
        en: """
          The page is an HTML file with the same demands, for a phone, a tablet or a computer. Send it, or put it on a \
          web site; nothing leaves the device.

            plancheck page --output plancheck.html

          A file that exists stays as it is, unless it is this page, or with --force. Exit code: 0 done, 2 not done.
          """))
  }

  @Option(help: help(nl: "Het bestand dat geschreven wordt.", en: "The file that is written."))
  var output: String?

  @Option(help: help(nl: "De taal van meldingen.", en: "The language of messages."))
  var language: Language = .nl

  @Flag(
    help: help(
      nl: "Vervang ook een bestand dat geen pagina van plancheck is.",
      en: "Replace a file that is no page of plancheck, too."))
  var force = false

  func run() throws {
    let page = try installed()
    guard let output else { return Console.print(String(decoding: page, as: UTF8.self)) }
    let file = ReportFile(path: FilePath(argument: output), content: page) { $0.contains(Self.mark) }
    try [file].write(sparing: [], isForced: force)
    Console.print("\(file.name)\n")
  }

  /// What tells the page from any other.
  private static let mark = #"content="plancheck page""#

  /// The page that was installed with this command: in share/plancheck, beside the folder of the command.
  private func installed() throws(Failure) -> [UInt8] {
    guard let command = FilePath("/proc/self/exe").real else { throw missing(FilePath("plancheck.html")) }
    let place = command.removingLastComponent().removingLastComponent()
      .appending("share/plancheck/plancheck.html")
    guard let bytes = try? PlanSource(place, report: place).bytes() else { throw missing(place) }
    return bytes
  }

  private func missing(_ place: FilePath) -> Failure {
    Failure(
      said(
        nl:
          "De pagina is niet met deze plancheck geïnstalleerd: \(place.string.printable) is er niet. “make page” maakt haar, en “make install” zet haar erbij.",
        en:
          "The page was not installed with this plancheck: there is no \(place.string.printable). “make page” makes it, and “make install” brings it along."
      ))
  }
}
