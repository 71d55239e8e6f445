import Testing

/// A plan that cannot be read, and what its writer is told.
struct UnreadablePlan: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  /// The line and the column of the mistake.
  let place: String
  var otherPlace: String?
  var field: String?
  let nl: String
  let en: String
}

@Suite struct UnreadablePlanTests {
  @Test(arguments: notText + notYAML + notASite + wrongValues + wrongAmounts + wrongNames)
  func `is refused, with the place and the reason`(_ plan: UnreadablePlan) async throws {
    for (language, error, field, says) in [
      ([], "fout: ", "veld: ", plan.nl), (["--language", "en"], "error: ", "field: ", plan.en),
    ] {
      let desk = try Desk()
      try desk.write(plan.bytes, to: "plan.yaml")
      let run = try await desk.run(
        ["check", "plan.yaml", "--output", "reports"] + language)
      #expect(run.status == 2)
      #expect(run.output == "  reports/plan.txt\n")
      #expect(run.error.hasPrefix(error))
      #expect(run.error.contains("--> plan.yaml:\(plan.place)\n"), "\(run.error)")
      #expect(run.error.contains(says), "\(run.error)")
      if let place = plan.otherPlace {
        #expect(run.error.contains("--> plan.yaml:\(place)\n"), "\(run.error)")
      }
      if let path = plan.field { #expect(run.error.contains("= \(field)\(path)\n"), "\(run.error)") }
      #expect(run.error.utf8.count < 30_000)
      let report = try desk.read("reports/plan.txt")
      #expect(report.hasPrefix("plancheck: plan.yaml, ") && report.hasSuffix("\n\n" + run.error))
    }
  }

  /// What cannot both be so does not stop the rest: it is told, with both places, and judged without.
  @Test(arguments: contradictory)
  func `is judged but for what contradicts itself`(_ plan: UnreadablePlan) async throws {
    for (language, word, field, says) in [
      ([], "tegenspraak: ", "veld: ", plan.nl),
      (["--language", "en"], "contradiction: ", "field: ", plan.en),
    ] {
      let desk = try Desk()
      try desk.write(plan.bytes, to: "plan.yaml")
      let run = try await desk.run(["check", "plan.yaml"] + language)
      #expect(run.status == 3)
      #expect(run.error.isEmpty)
      #expect(run.output.contains(word) && run.output.contains(says), "\(run.output)")
      for place in [plan.place, plan.otherPlace].compactMap({ $0 }) {
        #expect(run.output.contains("--> plan.yaml:\(place)\n"), "\(run.output)")
      }
      if let path = plan.field { #expect(run.output.contains("= \(field)\(path)\n")) }
      for format in ["html", "markdown", "json", "xml", "sarif", "junit"] {
        let report = try await desk.run(["check", "plan.yaml", "--format", format] + language)
        #expect(
          report.status == 3 && report.output.contains(says.prefix { $0 != "“" && $0 != "×" }), "\(format)")
      }
    }
  }

  static let contradictory = [
    bad(
      "a Sessy fed from itself", "\(version)sessys: [{name: S, fed_from: S}]\n", at: "2:30",
      field: "sessys[0].fed_from", nl: "De lus loopt in een kring", en: "The loop runs in a circle"),
    bad(
      "Sessys in a circle", "\(version)sessys: [{name: S, fed_from: T}, {name: T, fed_from: S}]\n",
      at: "2:30",
      and: "2:54", field: "sessys[0].fed_from", nl: "De lus loopt in een kring",
      en: "The loop runs in a circle"),
    bad(
      "a Sessy fed from another group",
      "\(version)groups: [{name: A}, {name: B}]\n"
        + "sessys: [{name: S, group: A}, {name: T, fed_from: S, group: B}]\n", at: "3:51", and: "3:27",
      field: "sessys[1].fed_from", nl: "De vorige in de lus, “S”, zit op een andere groep.",
      en: "The one before it in the loop, “S”, is on another group."),
    bad(
      "a phase that there is not", "\(version)supply: {phases: 1}\ngroups: [{phases: [L2]}]\n", at: "3:20",
      and: "2:18", field: "groups[0].phases", nl: "Dit huis heeft één fase", en: "This house has one phase"),
    bad(
      "a room larger than it is", "\(version)rooms: [{volume: 9 m3, length: 2 m, width: 2 m, height: 2 m}]\n",
      at: "2:18", and: "2:32", field: "rooms[0].volume", nl: "lengte × breedte × hoogte: 8 m³",
      en: "length × width × height: 8 m³"),
  ]

  static let notText = [
    bad(
      "nothing", "", at: "1:1", nl: "Het bestand is leeg: er staat geen locatie in.",
      en: "The file is empty: it holds no site."),
    bad("only comments", "# een\n# twee\n", at: "1:1", nl: "Het bestand is leeg", en: "The file is empty"),
    bad("only a document mark", "---\n", at: "1:1", nl: "Het bestand is leeg", en: "The file is empty"),
    bad(
      "NUL bytes", bytes: [0, 0, 0, 0], at: "1:1", nl: "onzichtbaar teken (U+0000)",
      en: "invisible character here (U+0000)"),
    bad(
      "a NUL in a value", "\(version)site: {customer: a\u{0}b}\n", at: "2:19",
      nl: "onzichtbaar teken (U+0000)",
      en: "invisible character here (U+0000)"),
    bad(
      "UTF-16, little end first, marked", bytes: [0xFF, 0xFE] + utf16(\.littleEndian), at: "1:1",
      nl: "opgeslagen als UTF-16. Sla het op als UTF-8.", en: "saved as UTF-16. Save it as UTF-8."),
    bad(
      "UTF-16, big end first, marked", bytes: [0xFE, 0xFF] + utf16(\.bigEndian), at: "1:1",
      nl: "opgeslagen als UTF-16", en: "saved as UTF-16"),
    bad(
      "UTF-16, little end first", bytes: utf16(\.littleEndian), at: "1:1", nl: "opgeslagen als UTF-16",
      en: "saved as UTF-16"),
    bad(
      "UTF-16, big end first", bytes: utf16(\.bigEndian), at: "1:1", nl: "opgeslagen als UTF-16",
      en: "saved as UTF-16"),
    bad(
      "Latin-1", bytes: Array("\(version)site: {customer: é Caf".utf8) + [0xE9] + Array("}\n".utf8),
      at: "2:23",
      nl: "Vanaf hier is dit geen tekst in UTF-8.", en: "From here on this is not text in UTF-8."),
    bad(
      "Latin-1 with returns", bytes: Array("plancheck: 1\r\nsite:\r  customer: ".utf8) + [0xE9], at: "3:13",
      nl: "Vanaf hier is dit geen tekst in UTF-8.", en: "From here on this is not text in UTF-8."),
    bad(
      "a cut character", bytes: Array(version.utf8) + [0xE2, 0x82], at: "2:1",
      nl: "Vanaf hier is dit geen tekst in UTF-8.", en: "From here on this is not text in UTF-8."),
    bad(
      "a program", bytes: [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x1B, 0x5B, 0x32, 0x4A], at: "1:1",
      nl: "onzichtbaar teken (U+007F)", en: "invisible character here (U+007F)"),
    bad(
      "a right-to-left mark", "\(version)site: {customer: a\u{202E}b}\n", at: "2:19",
      nl: "onzichtbaar teken (U+202E)", en: "invisible character here (U+202E)"),
    bad(
      "a space of no width", "\(version)site: {customer: a\u{200B}b}\n", at: "2:19",
      nl: "onzichtbaar teken (U+200B)", en: "invisible character here (U+200B)"),
    bad(
      "a second byte order mark", "\u{FEFF}\u{FEFF}plancheck: 1\n", at: "1:1",
      nl: "onzichtbaar teken (U+FEFF)",
      en: "invisible character here (U+FEFF)"),
    bad(
      "a value of 50 MB", "\(version)site: {customer: \(String(repeating: "x", count: 50_000_000))}\n",
      at: "1:1",
      nl: "te groot voor een locatiebestand: meer dan 4 MB", en: "too large for a site file: more than 4 MB"),
  ]

  static let notYAML = [
    bad(
      "a tab to indent", "\(version)supply:\n\tphases: 3\n", at: "3:1", field: "supply",
      nl: "zoals een tab", en: "such as a tab"),
    bad(
      "a quote that is left open", "\(version)site: {customer: \"a}\n", at: "3:1",
      nl: "tussen aanhalingstekens",
      en: "inside a value in quotes"),
    bad(
      "a brace that is left open", "\(version)site: {use: home\nrooms: []\n", at: "3:6",
      nl: "hier ontbreekt “,” of “}”", en: "“,” or “}” is missing here"),
    bad(
      "a bracket that is left open", "\(version)rooms: [\n", at: "3:1", nl: "hier ontbreekt een waarde",
      en: "a value is missing here"),
    bad(
      "a name without a value", "\(version)supply\n", at: "3:1", nl: "na een naam hoort “:”",
      en: "a name is followed by “:”"),
    bad(
      "a colon too many", "\(version)site:\n  customer: De Vries: Jan\n", at: "3:21", field: "site",
      nl: "hier kan geen “:” staan", en: "there can be no “:” here"),
    bad(
      "an indent that falls between", "\(version)supply:\n    phases: 3\n  neutral: yes\n", at: "4:3",
      nl: "de inspringing klopt hier niet", en: "the indentation here does not agree"),
    bad(
      "a percent sign first", "\(version)site: {customer: %x}\n", at: "2:18",
      nl: "een teken waarmee geen waarde kan beginnen", en: "cannot begin with this character"),
    bad(
      "an escape that means nothing", "\(version)site: {customer: \"C:\\dir\"}\n", at: "2:21",
      nl: "hier staat een \\ die niets betekent", en: "there is a \\ here that means nothing"),
    bad(
      "an unknown directive's tag", "%FOO\n---\n\(version)", at: "1:1", nl: "een YAML-aanwijzing",
      en: "a YAML directive"),
    bad(
      "a second document", "\(version)---\n\(version)", at: "2:1", nl: "een tweede document",
      en: "a second document"),
    bad("text after the end", "\(version)...\nmeer\n", at: "3:1", nl: "vanaf hier", en: "from here on"),
    bad(
      "an anchor", "\(version)site: &a {use: home}\n", at: "2:7", field: "site", nl: "een anker (&)",
      en: "an anchor (&)"),
    bad(
      "an anchor on a value", "\(version)site: {customer: &a Jan}\n", at: "2:18", field: "site.customer",
      nl: "een anker (&)", en: "an anchor (&)"),
    bad(
      "an alias", "\(version)site: *a\n", at: "2:7", field: "site", nl: "een alias (*)", en: "an alias (*)"),
    bad(
      "a merge key", "\(version)site: {<<: *a}\n", at: "2:8", field: "site",
      nl: "“<<” hoort niet bij de locatiegegevens", en: "“<<” does not belong to the site's particulars"),
    bad(
      "a tag of YAML's", "plancheck: !!int 1\n", at: "1:12", nl: "een typeaanduiding (!)", en: "a tag (!)"),
    bad(
      "a tag of one's own", "\(version)site: !x {use: home}\n", at: "2:7", nl: "een typeaanduiding (!)",
      en: "a tag (!)"),
    bad(
      "a list for a name", "\(version)? [a, b]\n: 1\n", at: "2:3", nl: "een naam van meer dan één woord",
      en: "a name of more than one word"),
    bad(
      "lists 100,000 deep", "\(version)rooms:\n- \(deep)", at: "3:33",
      nl: "zo diep genest", en: "nesting this deep"),
  ]

  /// Not on one line, which a message would show.
  private static let deep = String(repeating: "[", count: 60) + String(repeating: "\n [", count: 100_000)
}

let version = "plancheck: 1\n"

private func utf16(_ order: (UInt16) -> UInt16) -> [UInt8] {
  version.utf16.flatMap { unit in
    let ordered = order(unit)
    return [UInt8(truncatingIfNeeded: ordered), UInt8(ordered >> 8)]
  }
}

func bad(
  _ description: String, _ text: String, at place: String, and otherPlace: String? = nil,
  field: String? = nil, nl: String, en: String
) -> UnreadablePlan {
  bad(
    description, bytes: Array(text.utf8), at: place, and: otherPlace, field: field, nl: nl, en: en)
}

func bad(
  _ description: String, bytes: [UInt8], at place: String, and otherPlace: String? = nil,
  field: String? = nil, nl: String, en: String
) -> UnreadablePlan {
  UnreadablePlan(
    testDescription: description, bytes: bytes, place: place, otherPlace: otherPlace, field: field, nl: nl,
    en: en)
}
