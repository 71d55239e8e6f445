import PlanCheck
import Report
import Rules
import Testing

/// What is to be collected of a completed installation.
@Suite struct CollectionTests {
  @Test(arguments: exampleNames, Language.allCases)
  func `has each point once to see to, and once in the form`(_ name: String, _ language: Language) throws {
    let inspection = try Self.inspection(of: example(name))
    let text = collection(for: inspection, in: language)
    let open = inspection.outcomes.filter { $0.isUnexamined || $0.isUnshown }.map(\.rule.id)
    for id in Set(open) { #expect(text.matches(of: try Regex("\\[ \\] \(id) ")).count == 1, "\(id)") }
  }

  @Test func `what the file leaves out is to be measured or looked up`() throws {
    let site = try example("completed/demonstrated").site
    func text(without place: Place?) throws -> String {
      var site = site
      if let place { try site.apply(.remove(place)) }
      return collection(for: try Self.inspection(of: Plan(of: site)), in: .en)
    }
    #expect(try text(without: nil).hasSuffix("All is shown.\n"))
    let open = try text(without: Place[.groups][2][.measured][.insulationResistance])
    #expect(
      open.contains(
        "  [ ] groups[2].measured.insulation_resistance: What is the lowest insulation resistance of group G3 at 500 V DC?"
      ))
    #expect(!open.contains("All is shown."))
  }

  /// The form, with each answer filled in, is what shows it.
  @Test(arguments: ["sheet-4-no-solar", "sheet-6-three-over-three-phases"])
  func `filled in it shows all that was open`(_ name: String) throws {
    let plan = try example(name).at(.completed)
    let text = collection(for: try Self.inspection(of: plan), in: .nl)
    let form = text[try #require(text.firstRange(of: "\nwaarnemingen:\n")).lowerBound...]
    let filled = form.replacing("in_orde:", with: "in_orde: ja")
      .replacing("door:", with: "door: A. de Boer").replacing("datum:", with: "datum: 2020-02-01")
      .replacing("document:", with: "document: S1.json").replacing("instrument:", with: "instrument: tester")
      .replacing("gekalibreerd:", with: "gekalibreerd: 2020-01-01")
    let file = SourceFile(path: "site.yaml", text: try exampleFile(name).text + filled)
    let inspection = try Self.inspection(of: Plan(reading: file))
    #expect(inspection.unshown.isEmpty && !inspection.outcomes.contains(where: \.isUnexamined))
  }

  /// A shell reads the commands as they are meant, whatever the site is called.
  @Test func `a name is no part of a command`() throws {
    let plan = try fragment(
      """
      p1_meter: {present: yes, address: "p1; rm -rf x"}
      sessys: [{name: "-S1 $(touch x)`'\\"/../é", dongle: {address: "192.168.1.5"}}, {name: .S2, dongle: {address: "-o/x"}}]
      """)
    let text = collection(for: try Self.inspection(of: plan), in: .en)
    let commands = text.split(separator: "\n").filter { $0.contains("curl --") || $0.contains("mkdir") }
    #expect(commands.count == 1 + 1 + 2 * 4)
    for command in commands {
      #expect(command.wholeMatch(of: /[A-Za-z0-9 ._\/:-]+/) != nil, "\(command)")
      #expect(!command.contains(" -S1") && !command.contains(" -o/x") && !command.contains("-X"))
      #expect(!command.contains("..") && !command.contains("/.S2"))
    }
    #expect(
      text.contains("http://192.168.1.5/api/v1/power/status")
        && text.contains("http://ADDRESS/api/v2/p1/details"))
  }

  private static func inspection(of plan: Plan) throws -> Inspection {
    try Inspection(of: plan.at(.completed), against: .current, demanding: .shown)
  }
}
