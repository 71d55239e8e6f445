import ArgumentParser
import Glibc
import PlanCheck
import Report
import SystemPackage

struct NewSite: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: said(
        nl: "Schrijft een locatiebestand dat bij het huis past, om in te vullen.",
        en: "Writes a site file that fits the house, to be filled in."),
      discussion: said(
        nl: """
          In het bestand staan alleen de velden die hier gelden, met namen die bij elkaar horen en uitleg bij \
          elk veld. Zonder opties stelt plancheck op een terminal een paar vragen.

            plancheck new --phases 3 --sessys 2 --model "5 kWh" --inverters 1 --output locatie.yaml
            plancheck new --phases 3 --inverters 1 --on-inverter-group --mounting wand
            plancheck new --phases 3 --micro-inverters 5/5/4 --load laadpaal --load warmtepomp
            plancheck new --list
            plancheck new --example sheet-4-no-solar --output locatie.yaml

          Een bestand dat al bestaat blijft staan. Exitcode: 0 gelukt, 2 verkeerd gebruik.
          """,
        en: """
          The file has only the fields that apply here, with names that lead to one another and a comment for \
          each field. Without options plancheck asks a few questions on a terminal.

            plancheck new --phases 3 --sessys 2 --model "5 kWh" --inverters 1 --output site.yaml
            plancheck new --phases 3 --inverters 1 --on-inverter-group --mounting wall
            plancheck new --phases 3 --micro-inverters 5/5/4 --load charger --load heat_pump
            plancheck new --list
            plancheck new --example sheet-4-no-solar --output site.yaml

          A file that exists stays as it is. Exit code: 0 done, 2 wrong use.
          """))
  }

  @Option(help: help(nl: "De fasen van de meterkast: 1 of 3.", en: "The phases of the meter box: 1 or 3."))
  var phases: String?

  @Option(
    help: help(nl: "Hoeveel Sessy's er komen: 1 tot 12.", en: "How many Sessys there will be: 1 to 12."))
  var sessys: String?

  @Option(help: help(nl: "Het model: 5 kWh of 10 kWh.", en: "The model: 5 kWh or 10 kWh."))
  var model: String?

  @Option(
    help: help(
      nl: "Hoeveel omvormers van zonnepanelen er zijn: 0 tot 12.",
      en: "How many PV inverters there are: 0 to 12."))
  var inverters: String?

  @Flag(
    help: help(
      nl: "De Sessy's komen op de groep van de eerste omvormer.",
      en: "The Sessys go on the group of the first inverter."))
  var onInverterGroup = false

  @Option(
    help: help(
      nl:
        "Hoeveel micro-omvormers er op L1, L2 en L3 zitten, zoals 5/5/4; nog eens voor nog een groep ervan.",
      en:
        "How many micro-inverters there are on L1, L2 and L3, such as 5/5/4; again for another group of them."
    ))
  var microInverters: [String] = []

  @Option(
    help: help(
      nl: "Hoeveel batterijen van een ander merk er zijn: 0 tot 12.",
      en: "How many batteries of another make there are: 0 to 12."))
  var batteries: String?

  @Option(
    help: help(
      nl: "Een grote verbruiker, zoals een laadpaal of een warmtepomp; nog eens voor nog een.",
      en: "A large load, such as a charger or a heat_pump; again for another."))
  var load: [String] = []

  @Flag(
    help: help(
      nl: "De Sessy's komen op een onderverdeler, in een schuur bijvoorbeeld.",
      en: "The Sessys go on a sub-board, in a shed for instance."))
  var subBoard = false

  @Option(
    help: help(
      nl: "Over hoeveel ruimtes de Sessy's verdeeld worden.",
      en: "Over how many rooms the Sessys are divided."))
  var rooms: String?

  @Option(help: help(nl: "Aan de wand of op de vloer.", en: "On the wall or on the floor."))
  var mounting: String?

  @Option(
    help: help(nl: "De verbinding van de dongels: wifi of ethernet.", en: "How the dongles are connected."))
  var connection: String?

  @Flag(
    help: help(
      nl: "De slimme meter heeft geen P1-poort: er komt een CT-meter.",
      en: "The smart meter has no P1 port: a CT meter takes its place."))
  var ctMeter = false

  @Option(
    help: help(nl: "Geeft dit voorbeeld; --list noemt ze.", en: "Gives this example; --list names them."))
  var example: String?

  @Flag(help: help(nl: "Noemt de voorbeelden.", en: "Names the examples."))
  var list = false

  @Option(help: help(nl: "Het bestand dat geschreven wordt.", en: "The file that is written."))
  var output: String?

  @Option(help: help(nl: "De taal.", en: "The language."))
  var language: Language = .nl

  func run() throws {
    guard (list ? 1 : 0) + (example == nil ? 0 : 1) + (saysOfHouse ? 1 : 0) <= 1 else {
      throw Failure(
        said(
          nl: "--list, --example en opties over het huis gaan niet samen.",
          en: "--list, --example and options about the house do not go together."))
    }
    if list { return try writeNew(listOfExamples, to: output) }
    if let example { return try writeNew(text(of: example), to: output) }
    if let output { try checkFree(output) }
    guard saysOfHouse || isatty(0) == 1 else {
      throw Failure(
        said(
          nl: "Zeg iets van het huis, zoals --phases 3 --sessys 2. Alle opties: plancheck new --help",
          en: "Say something of the house, such as --phases 3 --sessys 2. All options: plancheck new --help"))
    }
    try writeNew(
      Report.newSite(saysOfHouse ? outline() : HouseQuestions(language: language).outline(), in: language),
      to: output)
  }

  private var saysOfHouse: Bool {
    onInverterGroup || ctMeter || subBoard || !microInverters.isEmpty || !load.isEmpty
      || [batteries, phases, sessys, model, inverters, rooms, mounting, connection].contains { $0 != nil }
  }

  private func outline() throws(Failure) -> HouseOutline {
    var house = HouseOutline()
    house.phases = try choice(phases, "--phases")
    house.model = try choice(model, "--model")
    house.mounting = try choice(mounting, "--mounting")
    house.connection = try choice(connection, "--connection")
    house.sessys = try count(sessys, "--sessys", 1...HouseOutline.most) ?? 1
    house.inverters = try count(inverters, "--inverters", 0...HouseOutline.most)
    house.rooms = try count(rooms, "--rooms", 1...house.sessys) ?? 1
    house.hasCTMeter = ctMeter
    house.isOnInverterGroup = onInverterGroup
    house.hasSubBoard = subBoard
    house.batteries = try count(batteries, "--batteries", 0...HouseOutline.most)
    house.microInverters = try few(microInverters, "--micro-inverters").map { typed throws(Failure) in
      guard let counts = HouseOutline.microInverters(typed: typed, on: house.phases) else {
        throw Failure(
          said(
            nl:
              "Bij --micro-inverters hoort een aantal per fase, zoals 5/5/4, of 8 bij één fase; niet “\(typed.printable)”.",
            en:
              "--micro-inverters takes a count for each phase, such as 5/5/4, or 8 of one phase; not “\(typed.printable)”."
          ))
      }
      return counts
    }
    var loads: [LargeLoadKind] = []
    for typed in try few(load, "--load") {
      if let kind: LargeLoadKind = try choice(typed, "--load") { loads.append(kind) }
    }
    house.loads = loads.isEmpty ? nil : loads
    guard !onInverterGroup || (house.inverters ?? 0) + house.microInverters.count > 0 else {
      throw Failure(
        said(
          nl: "--on-inverter-group vraagt een omvormer: geef ook --inverters 1.",
          en: "--on-inverter-group takes an inverter: add --inverters 1."))
    }
    return house
  }

  /// What an option that may be given again was given, as often as one file is written for.
  private func few(_ typed: [String], _ option: String) throws(Failure) -> [String] {
    guard typed.count <= HouseOutline.most else {
      throw Failure(
        said(
          nl: "\(option) kan ten hoogste \(HouseOutline.most) keer.",
          en: "\(option) can be given \(HouseOutline.most) times at most."))
    }
    return typed
  }

  private func choice<Value: Choice>(_ typed: String?, _ option: String) throws(Failure) -> Value? {
    guard let typed else { return nil }
    guard let value = Value(typed: typed) else {
      let words = Value.allCases.map { $0.words(language) }
      let guess = Value.proposal(for: typed)
      let all = words.map { "“\($0)”" }.joined(separator: said(nl: " of ", en: " or "))
      throw Failure(
        said(
          nl:
            "Bij \(option) hoort \(all), niet “\(typed.printable)”.\(guess.map { " Bedoelt u “\($0)”?" } ?? "")",
          en:
            "\(option) takes \(all), not “\(typed.printable)”.\(guess.map { " Did you mean “\($0)”?" } ?? "")"
        ))
    }
    return value
  }

  private func count(_ typed: String?, _ option: String, _ range: ClosedRange<Int>) throws(Failure) -> Int? {
    guard let typed else { return nil }
    guard let count = Int(typed), range.contains(count) else {
      throw Failure(
        said(
          nl:
            "Bij \(option) hoort een aantal van \(range.lowerBound) tot en met \(range.upperBound), niet “\(typed.printable)”.",
          en:
            "\(option) takes a count from \(range.lowerBound) to \(range.upperBound), not “\(typed.printable)”."
        ))
    }
    return count
  }

  private var listOfExamples: String {
    let width = exampleFiles.map(\.name.count).max() ?? 0
    return exampleFiles.map { file in
      let spaces = String(repeating: " ", count: width + 2 - file.name.count)
      return "\(file.name)\(spaces)\(exampleTitles[file.name].map { $0(language) } ?? "")\n"
    }.joined()
  }

  private func text(of name: String) throws(Failure) -> String {
    if let file = exampleFiles.first(where: { $0.name == name }) { return file.text }
    let guess = name.nearest(among: exampleFiles.map(\.name))
    throw Failure(
      said(
        nl:
          "Er is geen voorbeeld “\(name.printable)”.\(guess.map { " Bedoelt u “\($0)”?" } ?? " Alle voorbeelden: plancheck new --list")",
        en:
          "There is no example “\(name.printable)”.\(guess.map { " Did you mean “\($0)”?" } ?? " All examples: plancheck new --list --language en")"
      ))
  }
}

/// The questions about a house, on a terminal. They go beside the result, so that that can go to a file.
private struct HouseQuestions {
  let language: Language

  func outline() throws(Failure) -> HouseOutline {
    var house = HouseOutline()
    house.phases = try ask(
      words(.phases))
    house.sessys =
      try askCount(
        words(.sessys), 1...HouseOutline.most)
      ?? 1
    house.model = try ask(words(.model))
    house.inverters = try askCount(
      words(.inverters), 0...HouseOutline.most)
    if (house.inverters ?? 0) > 0 {
      let answer = try askCount(
        "\(words(.isOnInverterGroup)) \(said(nl: "1 is ja, 0 is nee.", en: "1 is yes, 0 is no."))", 0...1)
      house.isOnInverterGroup = answer == 1
    }
    house.rooms =
      house.sessys == 1
      ? 1
      : try askCount(
        words(.rooms), 1...house.sessys) ?? 1
    house.mounting = try ask(words(.mounting))
    let yes = said(nl: "1 is ja, 0 is nee.", en: "1 is yes, 0 is no.")
    house.hasSubBoard =
      try askCount(
        said(
          nl: "Komen de Sessy's op een onderverdeler, in een schuur bijvoorbeeld? \(yes)",
          en: "Do the Sessys go on a sub-board, in a shed for instance? \(yes)"), 0...1) == 1
    house.microInverters = try askMicroInverters(on: house.phases).map { [$0] } ?? []
    house.batteries = try askCount(
      said(
        nl: "Hoeveel batterijen van een ander merk zijn er?",
        en: "How many batteries of another make are there?"), 0...HouseOutline.most)
    house.loads = try askLoads()
    return house
  }

  private func words(_ question: HouseQuestion) -> String { question.words(language) }

  /// One of a few words; nil where the answer is left empty.
  private func ask<Value: Choice>(_ question: String) throws(Failure) -> Value? {
    let words = Value.allCases.map { $0.words(language) }.joined(separator: "/")
    while true {
      let answer = try answer(to: "\(question) [\(words)] ")
      if answer.isEmpty { return nil }
      if let value = Value(typed: answer) { return value }
    }
  }

  private func askMicroInverters(on phases: SupplyPhases?) throws(Failure) -> [Int]? {
    let example = phases == .one ? "8" : "5/5/4"
    while true {
      let answer = try answer(
        to: said(
          nl: "Hoeveel micro-omvormers, op elke fase? Leeg is geen. [\(example)] ",
          en: "How many micro-inverters, on each phase? Blank is none. [\(example)] "))
      if answer.isEmpty { return nil }
      if let counts = HouseOutline.microInverters(typed: answer, on: phases) { return counts }
    }
  }

  /// One after the other, until there are no more.
  private func askLoads() throws(Failure) -> [LargeLoadKind]? {
    var loads: [LargeLoadKind] = []
    while loads.count < HouseOutline.most,
      let load: LargeLoadKind = try ask(
        loads.isEmpty
          ? said(nl: "Welke grote verbruiker is er?", en: "Which large load is there?")
          : said(nl: "En nog een?", en: "And another?"))
    {
      loads.append(load)
    }
    return loads.isEmpty ? nil : loads
  }

  private func askCount(_ question: String, _ range: ClosedRange<Int>) throws(Failure) -> Int? {
    while true {
      let answer = try answer(to: "\(question) [\(range.lowerBound)-\(range.upperBound)] ")
      if answer.isEmpty { return nil }
      if let count = Int(answer), range.contains(count) { return count }
    }
  }

  private func answer(to question: String) throws(Failure) -> String {
    _ = try? FileDescriptor.standardError.writeAll(question.utf8)
    guard let line = readLine() else {
      throw Failure(
        said(
          nl: "\nDe invoer hield op bij een vraag: er is niets geschreven.",
          en: "\nThe input ended at a question: nothing has been written."))
    }
    return String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension HouseOutline {
  /// "5/5/4": as many counts as the meter box has phases, and one micro-inverter at least.
  fileprivate static func microInverters(typed: String, on phases: SupplyPhases?) -> [Int]? {
    let parts = typed.split(omittingEmptySubsequences: false) { "/, ".contains($0) }
    let counts = parts.compactMap { Int($0) }.filter { (0...50).contains($0) }
    let isWhole = counts.count == parts.count && counts.contains { $0 > 0 }
    return isWhole && counts.count == (phases == .one ? 1 : 3) ? counts : nil
  }
}

extension Choice {
  /// A word in either language, with or without its spaces and capitals.
  fileprivate init?(typed: String) {
    func plain(_ word: String) -> String { word.lowercased().filter { $0 != " " } }
    let found = Self.allCases.first { choice in
      ([choice.words.nl, choice.words.en] + choice.otherWords).contains { plain($0) == plain(typed) }
    }
    guard let found else { return nil }
    self = found
  }
}
