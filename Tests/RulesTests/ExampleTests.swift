import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// The example sites: what their names promise is what plancheck says of them.
@Suite struct ExampleTests {
  @Test func `come in the number that an installer can choose from`() {
    #expect(exampleNames.count >= 12)
    #expect(Set(sheetNumbers.values) == Set(WiringSheet.allCases.map(\.rawValue)))
  }

  @Test(arguments: exampleNames)
  func `read without a problem`(_ name: String) throws {
    #expect(throws: Never.self) { try example(name) }
  }

  @Test(arguments: exampleNames)
  func `conform, but for those that show the other ends`(_ name: String) throws {
    let expected: Conclusion =
      switch name {
      case "ten-faults": .violates
      case "half-stated", "template": .undecided
      default: .conforms
      }
    #expect(try inspection(name).conclusion == expected)
  }

  /// Conforming is more than not failing: every question, advice too, is answered.
  @Test(arguments: exampleNames)
  func `leave no question open where they conform`(_ name: String) throws {
    let inspection = try inspection(name)
    guard inspection.conclusion == .conforms else { return }
    #expect(inspection.outcomes.filter { $0.verdict == .notStated }.map(\.rule.id) == [])
    #expect(inspection.sheetChoices.allSatisfy { $0.match != .notStated && $0.match != .none })
  }

  @Test(arguments: sheetNumbers.keys.sorted())
  func `give exactly the sheet of their name`(_ name: String) throws {
    let choices = try inspection(name).sheetChoices
    #expect(choices.allSatisfy { $0.match == .exact })
    let sheets = choices.compactMap(\.sheet)
    if sheetNumbers[name] == WiringSheet.severalSources.rawValue {
      // It comes with the sheet of the group that holds the Sessys.
      #expect(sheets.count == 2 && sheets.last == .severalSources)
    } else {
      #expect(sheets.map(\.rawValue) == [sheetNumbers[name]])
    }
  }

  @Test func `ten faults are ten failures of ten kinds and of every severity`() throws {
    let failures = try failures(of: "ten-faults")
    #expect(failures.count == 10)
    #expect(Set(failures.map(\.rule.id)).count == 10)
    #expect(Set(failures.map(\.rule.severity)) == Set(Severity.allCases).subtracting([.advice]))
  }

  /// Each failure points to one comment, and each comment is pointed to.
  @Test func `ten faults are each named where the report points`() throws {
    let lines = try exampleFile("ten-faults").text.split(separator: "\n", omittingEmptySubsequences: false)
    let named = lines.indices.filter { lines[$0].contains("# FOUT ") }.map { $0 + 1 }
    let pointedTo = try failures(of: "ten-faults").map { failure in
      Set(failure.facts.compactMap { $0.span?.start.line }).intersection(named)
    }
    #expect(pointedTo.allSatisfy { $0.count == 1 })
    #expect(pointedTo.flatMap(\.self).sorted() == named)
  }

  @Test func `half stated has no failure, and both answers and open questions`() throws {
    let outcomes = try inspection("half-stated").outcomes
    #expect(!outcomes.contains { $0.verdict == .fail && $0.rule.severity != .advice })
    #expect(outcomes.contains { $0.verdict == .pass } && outcomes.contains { $0.verdict == .notStated })
  }

  /// The form to fill in answers nothing by itself, and has a place for every answer.
  @Test func `the template states nothing, and offers every field`() throws {
    #expect(!(try inspection("template").outcomes.contains { $0.verdict == .pass || $0.verdict == .fail }))

    let text = try exampleFile("template").text
    #expect(text.hasPrefix("# yaml-language-server: $schema=../../Schemas/site.nl.schema.json\n"))
    let schema = Data(siteSchema(in: .nl).utf8)
    let fields = fieldNames(in: try JSONSerialization.jsonObject(with: schema))
    #expect(fields.count > 100)
    let offered = text.split(separator: "\n").map {
      $0.trimmingPrefix(while: { $0 == " " || $0 == "-" }).prefix { $0 != ":" }
    }
    for field in fields { #expect(offered.contains { $0 == field }, "\(field)") }
  }

  @Test(arguments: exampleNames, Format.allCases)
  func `give the same bytes each time`(_ name: String, _ format: Format) throws {
    for language in Language.allCases {
      let first = try format.render(inspection(name), in: language)
      let second = try format.render(inspection(name), in: language)
      #expect(first.utf8.elementsEqual(second.utf8))
    }
  }

  /// A report is sent to customers: it does not tell how folders of the installer are called.
  @Test(arguments: exampleNames, Format.allCases)
  func `give the same report wherever they stand`(_ name: String, _ format: Format) throws {
    let file = try exampleFile(name)
    let elsewhere = SourceFile(path: projectRoot.appending(path: file.path).path, text: file.text)
    for language in Language.allCases {
      let report = try format.render(
        Inspection(of: Plan(reading: elsewhere), against: .current), in: language)
      let namesItsFolder = report.contains(projectRoot.path)
      #expect(!namesItsFolder)
      // Some say where their files are, as far as they are below the folder where the program runs.
      let folder = format == .sarif || format == .junit ? "plans/examples/" : ""
      let isTheSame =
        try report
        == format.render(inspection(name), in: language).replacing(
          "\(folder)\(name).yaml", with: "\(name).yaml")
      #expect(isTheSame)
    }
  }

  private func inspection(_ name: String) throws -> Inspection {
    try Inspection(of: example(name), against: .current)
  }

  private func failures(of name: String) throws -> [Outcome] {
    try inspection(name).outcomes.filter { $0.verdict == .fail && $0.rule.severity != .advice }
  }
}

/// The examples that are named after a sheet, with its number: `sheet-4-no-solar` and 4.
private let sheetNumbers: [String: Int] = Dictionary(
  uniqueKeysWithValues: exampleNames.compactMap { name in
    let parts = name.split(separator: "-")
    guard parts.count > 2, parts[0] == "sheet" else { return nil }
    return Int(parts[1]).map { (name, $0) }
  })

/// The names of all properties in a JSON Schema.
private func fieldNames(in schema: Any) -> Set<String> {
  if let list = schema as? [Any] { return list.reduce(into: []) { $0.formUnion(fieldNames(in: $1)) } }
  guard let object = schema as? [String: Any] else { return [] }
  let own = (object["properties"] as? [String: Any]).map { Set($0.keys) } ?? []
  return object.values.reduce(into: own) { $0.formUnion(fieldNames(in: $1)) }
}
