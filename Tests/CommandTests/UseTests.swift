import Foundation
import Testing

@Suite struct ExitStatusTests {
  private static let statuses: [(plans: [String], status: Int32)] = [
    ([conformingPlan], 0), ([violatingPlan], 1), (["plancheck: 2\n"], 2), ([undecidedPlan], 3),
    ([conformingPlan, undecidedPlan], 3), ([undecidedPlan, violatingPlan], 1),
    ([violatingPlan, "", conformingPlan], 2), ([conformingPlan, conformingPlan], 0),
  ]

  @Test(arguments: statuses)
  func `is that of the worst plan`(_ plans: [String], _ status: Int32) async throws {
    let desk = try Desk()
    let names = plans.indices.map { "\($0).yaml" }
    for (plan, name) in zip(plans, names) { try desk.write(plan, to: name) }
    #expect(try await desk.run(["check"] + names).status == status)
    #expect(try await desk.run(["check", "--output", "reports"] + names + allFormats).status == status)
    #expect(desk.names(in: "reports").count == formatNames.count * plans.count)
  }

  static let severities = ["danger", "caution", "notice", "performance", "advice"]

  /// A change to the plan that breaks one rule, of each severity.
  static let faults = [
    ("escape_route: no", "escape_route: yes"), ("ventilated: yes", "ventilated: no"),
    ("duration: 0 dagen", "duration: 200 dagen"), ("above_pv_inverter: no", "above_pv_inverter: yes"),
    ("highest: 20 °C", "highest: 30 °C"),
  ]

  @Test(arguments: faults.indices)
  func `counts failures from the severity that is asked for`(_ grade: Int) async throws {
    let desk = try Desk()
    let faultless = conformingPlan.replacing("highest: 30 °C", with: "highest: 20 °C")
    let (right, wrong) = Self.faults[grade]
    try #require(faultless.contains(right))
    try desk.write(faultless.replacing(right, with: wrong), to: "plan.yaml")
    for (bar, severity) in Self.severities.enumerated() {
      let run = try await desk.run(["check", "plan.yaml", "--fail-on", severity])
      #expect(run.status == (grade <= bar ? 1 : 0), "\(Self.severities[grade]) at \(severity)")
    }
    let standard = try await desk.run(["check", "plan.yaml"])
    #expect(standard.status == (Self.severities[grade] == "advice" ? 0 : 1))
  }

  @Test func `does not wait for facts that do not count`() async throws {
    let desk = try Desk()
    try desk.write(undecidedPlan, to: "plan.yaml")
    #expect(try await desk.run(["check", "plan.yaml", "--fail-on", "danger"]).status == 0)
    #expect(try await desk.run(["check", "plan.yaml", "--fail-on", "performance"]).status == 3)
  }
}

@Suite struct StandardInputTests {
  @Test func `is read as a plan`() async throws {
    let desk = try Desk()
    let run = try await desk.run(["check", "-", "--output", "."] + allFormats, input: violatingPlan)
    #expect(run.status == 1)
    #expect(desk.names() == reportEndings.map { "site.\($0)" })
  }

  @Test(arguments: [("", "stdin:1:1"), ("plancheck: 1\n\tx: 1\n", "stdin:2:1")])
  func `is named when it cannot be read`(_ input: String, _ place: String) async throws {
    let run = try await Desk().run(["check", "-"], input: input)
    #expect(run.status == 2)
    #expect(run.error.contains("--> \(place)\n"))
  }

  @Test func `may be closed`() async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    let run = try await desk.run(["check", "-", "--output", "reports"], script: #"exec "$@" <&-"#)
    #expect(run.status == 2)
    #expect(run.error == "fout: Dit kan niet gelezen worden: het is dicht.\n --> stdin\n")
    #expect(desk.names(in: "reports") == ["site.txt"])
    let other = try await desk.run(
      ["check", "plan.yaml", "--output", "reports"], script: #"exec "$@" <&- 2>&-"#)
    #expect(other.status == 0)
  }
}

@Suite struct WrongUseTests {
  private static let mistakes: [(arguments: [String], nl: String, en: String)] = [
    (
      ["check"], "Fout: Er ontbreekt een gegeven: '<plan> ...'",
      "Error: Missing expected argument '<plan> ...'"
    ),
    (
      ["chekc", "plan.yaml"], "Er is geen opdracht “chekc”. Bedoelt u “plancheck check”?",
      "Did you mean “plancheck check”?"
    ),
    (["plan.yaml"], "Bedoelt u “plancheck check plan.yaml”?", "There is no command “plan.yaml”."),
    (
      ["check", "plan.yaml", "--formaat", "html"], "Onbekende optie '--formaat'", "Unknown option '--formaat'"
    ),
    (["check", "plan.yaml", "--forse"], "Bedoelt u '--force'?", "Did you mean '--force'?"),
    (
      ["check", "plan.yaml", "--format", "docx"], "De waarde 'docx' is ongeldig voor '--format <format>'",
      "The value 'docx' is invalid for '--format <format>'"
    ),
    (["check", "plan.yaml", "--format"], "Er ontbreekt een waarde voor", "Missing value for"),
    (
      ["check", "plan.yaml", "--force=ja"], "De optie '--force' krijgt geen waarde", "does not take any value"
    ),
    (
      ["check", "plan.yaml", "--fail-on", "alles"], "'notice', 'performance' of 'advice'",
      "'performance' or 'advice'"
    ),
    (
      ["check", "-", "-"], "De standaardinvoer kan maar één keer gelezen worden",
      "Standard input can be read only once"
    ),
    (
      ["check", "plan.yaml", "--format", "html", "--format", "xml"],
      "Op de standaarduitvoer past één rapport.",
      "Standard output takes one report."
    ),
    (
      ["check", "plan.yaml", "b.yaml", "--format", "html"], "Op de standaarduitvoer past één rapport.",
      "Standard output takes one report."
    ),
    (
      ["check", "missing.yaml"], "fout: Dit kan niet gelezen worden: het bestaat niet.\n --> missing.yaml\n",
      "it does not exist."
    ),
    (["check", ""], "kan niet gelezen worden: het bestaat niet.", "it does not exist."),
    (
      ["settings", "."], "kan niet gelezen worden: het is een map, geen bestand.\n --> .\n",
      "it is a folder, not a file."
    ),
    (["check", "-plan.yaml"], "Schrijf dan ./-plan.yaml", "Then write ./-plan.yaml"),
    (
      ["check", "-h\u{1B}[31m"], "Er is geen optie “-h\u{FFFD}[31m”.", "There is no option “-h\u{FFFD}[31m”."
    ),
    (
      ["check", "plan.yaml", "--format", "The value \u{1B}Error: y"],
      "Fout: De waarde 'The value \u{FFFD}Error: y' is ongeldig voor '--format <format>'. Kies een van deze:\n",
      "Error: The value 'The value \u{FFFD}Error: y' is invalid for '--format <format>'."
    ),
    (
      ["check", "plan.yaml", "--Unknown option '\u{1B}"],
      "Fout: Onbekende optie '--Unknown option '\u{FFFD}'",
      "Error: Unknown option '--Unknown option '\u{FFFD}'"
    ),
    (["check", "plan.yaml", "--output", ""], "--output heeft de naam van een map nodig", "--output needs"),
    (
      ["check", "plan.yaml", "--summary", "tabel.xls"], "eindigt op .csv of op .ndjson",
      "ends in .csv or in .ndjson"
    ),
    (
      ["check", "plan.yaml", "./plan.yaml", "--output", "reports"], "“./plan.yaml” is twee keer opgegeven",
      "“./plan.yaml” is given twice"
    ),
    (["check", ".", "plan.yaml", "--output", "reports"], "“plan.yaml” is twee keer", "is given twice"),
    (["check", ".", "--format", "xml"], "Op de standaarduitvoer past één rapport.", "takes one report."),
    (["check", "plan.yaml/x"], "kan niet gelezen worden", "cannot be read"),
    (["check", String(repeating: "x", count: 400)], "de naam is te lang", "the name is too long"),
    (["explain", "room-volum"], "Bedoelt u “room-volume”?", "Did you mean “room-volume”?"),
    (
      ["explain", "r"], "Er is geen eis of punt uit de handleiding “r”",
      "There is no rule or point of the manual “r”"
    ),
    (["explain", "zzzz"], "Alle eisen: plancheck rules", "All rules: plancheck rules"),
    (["explain", "LOC-14"], "Bedoelt u “LOC-014”?", "Did you mean “LOC-014”?"),
    (["explain", "cab-08"], "Bedoelt u “CAB-008”?", "Did you mean “CAB-008”?"),
    (
      ["rules", "--full", "--coverage"], "De keuze '--coverage' gaat niet samen met '--full'",
      "'--coverage' had already been set with flag '--full'"
    ),
    (["explain"], "Er ontbreekt een gegeven: '<rule>'", "Missing expected argument '<rule>'"),
    (["rules", "meer"], "Onverwacht gegeven 'meer'", "Unexpected argument 'meer'"),
    (["schema", "a", "b"], "2 onverwachte gegevens: 'a', 'b'", "2 unexpected arguments: 'a', 'b'"),
  ]

  @Test(arguments: mistakes)
  func `is told, in the user's language`(_ arguments: [String], _ nl: String, _ en: String) async throws {
    let desk = try Desk()
    try desk.write(conformingPlan, to: "plan.yaml")
    for (language, says) in [([], nl), (["--language", "nl"], nl), (["--language=en"], en)] {
      let run = try await desk.run(arguments + language)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.error.contains(says), "\(run.error)")
    }
    #expect(desk.names() == ["plan.yaml"])
  }

  @Test func `is told in Dutch of a language that is not spoken`() async throws {
    let run = try await Desk().run(["check", "plan.yaml", "--language", "fr"])
    #expect(run.status == 2)
    #expect(
      run.error.contains(
        "De waarde 'fr' is ongeldig voor '--language <language>'. Kies een van 'nl' en 'en'."))
  }

  @Test func `speaks the language that was asked for last`() async throws {
    let run = try await Desk().run(["check", "missing.yaml", "--language", "nl", "--language", "en"])
    #expect(run.error == "error: This cannot be read: it does not exist.\n --> missing.yaml\n")
  }
}

@Suite struct HelpTests {
  @Test(arguments: ["", "check", "settings", "rules", "explain", "schema", "reference"])
  func `speaks Dutch, or English if asked to`(_ command: String) async throws {
    let desk = try Desk()
    let name = command.isEmpty ? [] : [command]
    let dutch = try await desk.run(name + ["--help"])
    let english = try await desk.run(name + ["--help", "--language", "en"])
    #expect(dutch.status == 0 && english.status == 0)
    #expect(dutch.output.hasPrefix("OVERZICHT: ") && english.output.hasPrefix("OVERVIEW: "))
    let shared = Set(dutch.output.split(separator: "\n")).intersection(english.output.split(separator: "\n"))
    let sentences = shared.filter { !$0.contains("plancheck") && $0.split(separator: " ").count > 2 }
    #expect(sentences.isEmpty, "what is the same in both is not translated")
    for word in ["default", "Show", "values", "See ", "subcommand", "OPTIONS", "USAGE"] {
      #expect(!dutch.output.contains(word))
    }
    for language in [[], ["--language", "en"]] {
      let run = try await desk.run(["help"] + name + language)
      #expect(run.status == 0)
      let other = try await desk.run(name + ["--help"] + language)
      let noise = CharacterSet.whitespacesAndNewlines
      #expect(run.output.trimmingCharacters(in: noise).hasPrefix(firstLines(of: other.output)))
    }
  }

  private func firstLines(of text: String) -> String {
    text.components(separatedBy: "\n\n").prefix(2).joined(separator: "\n\n")
  }

  @Test func `gives the version`() async throws {
    let run = try await Desk().run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /plancheck [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test func `shows help to those who ask for nothing`() async throws {
    let run = try await Desk().run([])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("OVERZICHT: "))
  }

  @Test(arguments: [["rules"], ["rules", "--coverage"], ["rules", "--full"], ["schema"], ["reference"]])
  func `lists without a plan`(_ command: [String]) async throws {
    let desk = try Desk()
    let run = try await desk.run(command)
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.utf8.count > 2000)
    #expect(try await desk.run(command).output == run.output)
    if command == ["schema"] {
      #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }
  }
}

@Suite struct RegisterCommandTests {
  @Test(arguments: [("nl", "Kies een ruimte", "eisen, waarvan"), ("en", "Choose a room", "rules, of which")])
  func `shows what becomes of each statement`(
    _ language: String, _ asks: String, _ total: String
  ) async throws {
    let run = try await Desk().run(["rules", "--coverage", "--language", language])
    #expect(run.status == 0)
    let row = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("  LOC-014 ") })
    #expect(row.contains(" 4.3.1 ") && row.contains(asks) && row.contains(" room-volume"))
    #expect(run.output.contains(total))
  }

  @Test(arguments: [("nl", "# De eisen\n", "Zo voldoet het"), ("en", "# The rules\n", "This passes")])
  func `gives the rules in full`(_ language: String, _ title: String, _ passes: String) async throws {
    let run = try await Desk().run(["rules", "--full", "--language", language])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(title))
    #expect(run.output.contains("\n### room-volume\n") && run.output.contains(passes))
  }

  /// In either language, whichever the answer is in.
  @Test(arguments: [
    ("ruimte", "room-volume", "eisen spreken van “ruimte”"),
    ("Room", "room-volume", "eisen spreken van “Room”"),
    ("adereindhulzen", "ferrules", "van “adereindhulzen”"),
    ("escape route", "escape-route", "van “escape route”"),
  ])
  func `searches for rules by a word`(_ word: String, _ rule: String, _ heading: String) async throws {
    let run = try await Desk().run(["explain", word])
    #expect(run.status == 0 && run.output.contains(heading) && run.output.contains("\n  \(rule) "))
    let english = try await Desk().run(["explain", word, "--language", "en"])
    #expect(english.output.contains("\n  \(rule) ") && english.output.contains("of “\(word)”:\n"))
  }

  @Test(arguments: ["room-volume", "Room-Volume"])
  func `explains a rule`(_ name: String) async throws {
    let run = try await Desk().run(["explain", name])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# room-volume\n") && run.output.contains("Wat u dan doet: Kies een ruimte"))
  }

  @Test(arguments: ["LOC-014", "loc-014"])
  func `explains a row, with the rules that enforce it`(_ name: String) async throws {
    let run = try await Desk().run(["explain", name])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# LOC-014\n") && run.output.contains("handleiding 06/25, 4.3.1"))
    #expect(run.output.contains("\n## room-volume\n"))
  }

  @Test(arguments: [
    ("OFF-001", "checklist, vóór het werk"),
    ("STA-008", "te zien in een voltooide installatie, niet in een plan"),
    ("SPC-013", "kengetal in elk rapport: Maximale efficiëntie"),
  ])
  func `explains a row that no rule enforces`(_ name: String, _ place: String) async throws {
    let run = try await Desk().run(["explain", name])
    #expect(run.status == 0)
    #expect(run.output.contains("- Plaats: \(place)\n"))
    #expect(!run.output.contains("\n## "))
  }
}
