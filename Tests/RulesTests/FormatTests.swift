import PlanCheck
import Report
import Rules
import Testing

/// A new report may take the place of an old one, and of nothing else.
@Suite struct FormatTests {
  @Test(arguments: Format.allCases, Language.allCases)
  func `knows its own reports, and no others`(_ format: Format, _ language: Language) throws {
    let long = try fragment("site: {customer: \(String(repeating: "é", count: 2000))}")
    let plans = try exampleNames.map(example) + hostileTexts.map(hostilePlan) + [long]
    for plan in plans {
      let beginning = beginning(of: format.render(try Inspection(of: plan, against: .current), in: language))
      for other in Format.allCases { #expect(other.isReport(beginning: beginning) == (other == format)) }
    }
  }

  @Test(arguments: Format.allCases)
  func `knows other files for what they are`(_ format: Format) throws {
    let others =
      try exampleNames.map { try exampleFile($0).text } + [
        "", "{}", "# plancheck\n", "<!-- a report -->\n", siteSchema(in: .nl),
        "<testsuites name=\"units\"/>", "<?xml version=\"1.0\"?><report/>",
        SettingsFormat.json.render(try Inspection(of: example("mixed"), against: .current), in: .nl),
        #"{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "name": "other"}"#,
      ]
    for other in others { #expect(!format.isReport(beginning: beginning(of: other))) }
  }

  @Test func `give each report a name of its own`() {
    #expect(Set(Format.allCases.map(\.fileExtension)).count == Format.allCases.count)
  }

  /// As much as is read of a file before it is replaced.
  private func beginning(of text: String) -> String {
    String(decoding: text.utf8.prefix(4096), as: UTF8.self)
  }
}
