import PlanCheck
import Rules
import Testing

@testable import Report

/// What to bring, counted, and never guessed.
@Suite struct MaterialsTests {
  @Test func `counts what the example with ten faults takes`() throws {
    let lines = try lines(of: example("ten-faults"))
    #expect(
      lines == [
        "Leidingen",
        "Installatiekabel 5 × 4 mm², soepel: 9 m [G7] zie bevinding 2",
        "Installatiekabel 3 × 2,5 mm², massief: 7 m [G8]",
        "PVC-buis, even lang als de kabel: 16 m [G7, G8]",
        "Buisklemmen: aantal niet opgegeven [G7, G8]",
        "Adereindhulzen, aderdoorsnede 4 mm²: 20 × [G7]",
        "Krimptang voor adereindhulzen: 1 ×",
        "Schakelen en beveiligen",
        "Aardlekautomaat B16, 4-polig, 300 mA, type A; in plaats van: Aardlekautomaat B16, 4-polig, 300 mA, type AC: 1 × [G7] zie bevinding 4",
        "Aardlekautomaat B16, 2-polig, 30 mA, type A: 1 × [G8]",
        "Werkschakelaar 25 A, 4-polig: 1 × [G7]",
        "Werkschakelaar 20 A, 2-polig: 1 × [G8]",
        "Slot en label voor de uitgeschakelde groep: 2 × [G7, G8]",
        "Bevestigen",
        "Muurbeugel (apart te bestellen): 1 × [S1]",
        "Pluggen en schroeven voor de muurbeugel (kalkzandsteen): aantal niet opgegeven [S1]",
        "Pluggen en schroeven voor de backplate: aantal niet opgegeven [S2]",
        "Meten en verbinden", "Sessy P1-meter: 1 ×", "Sessy-dongel: 2 × [S1, S2]",
        "Meegeleverd in de dozen",
        "Batterijpakket base: 2 ×", "Batterijpakket stack: 2 ×",
        "Kabelhouder (een op elk batterijpakket): 4 ×", "Power Module 5 kWh: 2 ×",
        "Backplate met kap: 2 ×", "Set pootjes: 2 ×", "PowerLink-kabel 5 kWh: 2 ×",
        "Communicatiekabel 5 kWh: 2 ×", "RJ12-kabel voor de P1-meter: 1 ×",
        "USB-voeding voor de P1-meter: 1 ×", "USB-A-naar-USB-C-kabel voor de P1-meter: 1 ×",
      ])
  }

  @Test(arguments: [
    (
      "sessys: [{model: 5 kWh}]",
      ["base: 1", "stack: 1", "Power Module 5 kWh: 1", "PowerLink-kabel 5 kWh: 1"]
    ),
    (
      "sessys: [{model: 10 kWh}]",
      ["base: 2", "stack: 2", "Power Module 10 kWh: 1", "PowerLink-kabel 10 kWh: 3"]
    ),
    (
      "sessys: [{model: 10 kWh}, {model: 5 kWh}, {model: 10 kWh}]",
      [
        "base: 5", "stack: 5", "Power Module 5 kWh: 1", "Power Module 10 kWh: 2", "Backplate met kap: 3",
        "Set pootjes: 3", "PowerLink-kabel 5 kWh: 1", "PowerLink-kabel 10 kWh: 6",
        "Communicatiekabel 5 kWh: 1", "Communicatiekabel 10 kWh: 2",
      ]
    ),
  ])
  func `counts what the boxes hold`(_ plan: String, _ counts: [String]) throws {
    let lines = try lines(of: fragment(plan))
    for count in counts { #expect(lines.contains { $0.contains("\(count) ×") }, "\(count)") }
    #expect(!lines.contains { $0.contains("P1-meter") })
  }

  /// Like with like, and only the groups with a Sessy.
  @Test func `adds up the lengths of like cables`() throws {
    let lines = try lines(
      of: fragment(
        """
        groups:
          - {name: G1, cable: {cores: 3, cross_section: 2.5 mm2, length: 100 m, method: B2}}
          - {name: G7, cable: {cores: 5, cross_section: 2.5 mm2, length: 9.5 m, method: C}}
          - {name: G8, cable: {cores: 5, cross_section: 2.5 mm2, length: 12 m, method: B2}}
          - {name: G9, cable: {cores: 5, cross_section: 2.5 mm2, method: B1}}
        sessys: [{group: G7}, {group: G8}, {group: G9}]
        """))
    #expect(lines.contains("Installatiekabel 5 × 2,5 mm²: 21,5 m [G7, G8]"))
    #expect(lines.contains("Losse aders, samen 5 × 2,5 mm²: lengte niet opgegeven [G9]"))
    #expect(lines.contains("Kabelbeugels, voor de kabel op de muur: aantal niet opgegeven [G7]"))
    #expect(lines.contains("PVC-buis, even lang als de kabel: 12 m; lengte voor G9 niet opgegeven [G8, G9]"))
    #expect(lines.contains("Buisklemmen: aantal niet opgegeven [G8, G9]"))
    #expect(!lines.contains { $0.contains("G1") })
  }

  /// Each end of each length: to the work switch, and to each Sessy from the one before it.
  @Test func `counts ferrules where the cores are stranded`() throws {
    func ferrules(_ groups: String, _ sessys: String) throws -> [String] {
      try lines(of: fragment("groups: [\(groups)]\nsessys: [\(sessys)]")).filter {
        $0.hasPrefix("Adereindhulzen") || $0.hasPrefix("Krimptang")
      }
    }
    func group(_ name: String, _ cores: String, _ workSwitch: String, _ kind: String = "stranded") -> String {
      "{name: \(name), work_switch: \(workSwitch), cable: {cross_section: 2.5 mm2, cores: \(cores), conductor: \(kind)}}"
    }
    let tool = "Krimptang voor adereindhulzen: 1 ×"
    let size = "Adereindhulzen, aderdoorsnede 2,5 mm²"
    #expect(try ferrules(group("G7", "5", "nee"), "{group: G7}") == ["\(size): 10 × [G7]", tool])
    #expect(try ferrules(group("G7", "5", "ja"), "{group: G7}") == ["\(size): 20 × [G7]", tool])
    #expect(try ferrules(group("G7", "5", "ja"), "{group: G7}, {group: G7}") == ["\(size): 30 × [G7]", tool])
    #expect(
      try ferrules(group("G7", "3", "?"), "{group: G7}") == ["\(size): aantal niet opgegeven [G7]", tool])
    #expect(
      try ferrules(group("G7", "?", "ja"), "{group: G7}") == ["\(size): aantal niet opgegeven [G7]", tool])
    #expect(
      try ferrules(group("G7", "3", "ja"), "{group: G7}, {}") == [
        "\(size): aantal niet opgegeven [G7]", tool,
      ])
    #expect(try ferrules(group("G7", "5", "ja", "solid"), "{group: G7}").isEmpty)
    let two = "\(group("G7", "5", "ja")), \(group("G8", "3", "ja"))"
    #expect(try ferrules(two, "{group: G7}, {group: G8}") == ["\(size): 32 × [G7, G8]", tool])
    #expect(
      try ferrules(group("G7", "5", "ja", "?"), "{group: G7}") == [
        "Adereindhulzen, als de aders soepel zijn, aderdoorsnede 2,5 mm²: 20 × [G7]",
        "Krimptang voor adereindhulzen, als de aders soepel zijn: 1 ×",
      ])
    let feed = group("G6", "5", "?").replacing("{name: G6", with: "{name: G6, board: {groups: [G7]}")
    #expect(
      try ferrules("\(feed), \(group("G7", "3", "nee", "solid"))", "{group: G7}") == [
        "\(size): 10 × [G6]", tool,
      ])
  }

  @Test func `says what is not stated of each thing`() throws {
    let plan = try fragment(
      """
      groups:
        - {name: G6, breaker: {kind: mcb}}
        - {name: G7, breaker: {type: A, rated_current: 16 A}, cable: {cores: 5}, work_switch: {present: yes}}
        - {name: G8, breaker: {curve: C}, cable: {cross_section: 4 mm2}, work_switch: {present: no}}
      meter_box: {residual_current_devices: [{name: A1, type: A, poles: 4, groups: [G6, G8]}, {groups: []}]}
      sessys: [{name: S1, group: G6}, {name: S2, group: G7}, {name: S3, group: G8, mounting: wall}]
      """)
    let lines = try lines(of: plan)
    for line in [
      "Installatiekabel, soort niet opgegeven: lengte niet opgegeven [G6]",
      "Installatiekabel 5 aders, aderdoorsnede niet opgegeven: lengte niet opgegeven [G7]",
      "Installatiekabel 4 mm², aantal aders niet opgegeven: lengte niet opgegeven [G8]",
      "PVC-buis, als de kabel in buis ligt: lengte niet opgegeven [G6, G7, G8]",
      "Installatieautomaat nominale stroom niet opgegeven, aantal polen niet opgegeven: 1 × [G6]",
      "Aardlekautomaat 16 A, karakteristiek niet opgegeven, aantal polen niet opgegeven, aanspreekstroom niet opgegeven, type A: 1 × [G7]",
      "Aardlekschakelaar nominale stroom niet opgegeven, 4-polig, aanspreekstroom niet opgegeven, type A: 1 × [A1]",
      "Automaat (soort niet opgegeven) karakteristiek C, nominale stroom niet opgegeven, aantal polen niet opgegeven: 1 × [G8]",
      "Werkschakelaar nominale stroom niet opgegeven, aantal polen niet opgegeven: 1 × [G7]",
      "Werkschakelaar nominale stroom niet opgegeven, aantal polen niet opgegeven: aantal niet opgegeven [G6]",
      "Muurbeugel, model van de Sessy niet opgegeven (apart te bestellen): 1 × [S3]",
      "Pluggen en schroeven, wand of vloer niet opgegeven: aantal niet opgegeven [S1, S2]",
    ] {
      #expect(lines.contains { $0.hasPrefix(line) }, "\(line)")
    }
    #expect(
      !lines.contains { $0.hasPrefix("Werkschakelaar") && $0.contains("G8") }, "one that will not be there")
  }

  /// A cable to the router of which nobody knows the length is still a cable to bring.
  @Test func `counts what goes between the P1 meter, the dongles and the router`() throws {
    let lines = try lines(
      of: fragment(
        """
        p1_meter: {present: yes, socket: no, connection: ethernet}
        sessys:
          - {name: S1, dongle: {present: yes, connection: ethernet}}
          - {name: S2, dongle: {present: yes, connection: wifi}}
          - {name: S3, dongle: {present: no}}
        """))
    #expect(lines.contains { $0.hasPrefix("Sessy P1-meter: 1 ×") })
    #expect(lines.contains { $0.hasPrefix("Stopcontact voor de P1-meter: 1 ×") })
    #expect(
      lines.contains("Sessy-dongel: 2 × [S1, S2]") || lines.contains { $0.hasPrefix("Sessy-dongel: 2 ×") })
    #expect(lines.contains("Ethernetkabel (lengte niet opgegeven), P1-meter: 1 ×"))
    #expect(lines.contains("Ethernetkabel (lengte niet opgegeven): 1 × [S1]"))
  }

  @Test(arguments: [
    ("site: {}", ["welke Sessy's er komen", "of er een P1-meter komt"]),
    ("sessys: [{name: S1}]\np1_meter: {present: no}", ["de groep van S1", "het model van S1"]),
    ("groups: [{name: G7}]\nsessys: [{group: G7, model: 5 kWh}]\np1_meter: {present: no}", []),
  ])
  func `says what has to be known first`(_ plan: String, _ gaps: [String]) throws {
    let list = MaterialsList(of: try Inspection(of: fragment(plan), against: .current))
    #expect(list.gaps.count == gaps.count)
    for (found, gap) in zip(list.gaps, gaps) { #expect(found.nl.contains(gap)) }
    if plan == "site: {}" { #expect(list.kits.isEmpty, "nothing that nobody asked for") }
  }

  @Test(arguments: exampleNames, Language.allCases)
  func `is the same on the page and in the terminal`(_ name: String, _ language: Language) throws {
    let inspection = try Inspection(of: example(name), against: .current)
    let page = htmlReport(inspection, language).text
    let text = Format.text.render(inspection, in: language)
    let list = MaterialsList(of: inspection)
    for item in list.kits.flatMap(\.items) {
      let amount = item.amount.spoken(in: language)
      #expect(page.contains(item.name(language)) && page.contains(">\(amount)</span>"))
      #expect(text.contains("\(item.name(language))") && text.contains(": \(amount)"))
    }
    for tool in Tool.allCases {
      #expect(page.contains(tool.name.capitalised(language)) && text.contains(tool.name(language)))
    }
  }

  /// Each core is bought by itself; the conduit is as long as one.
  @Test func `counts single cores by core`() throws {
    let lines = try lines(
      of: fragment(
        """
        groups:
          - {name: G7, cable: {cores: 5, cross_section: 2.5 mm2, length: 9.5 m, method: B1}}
          - {name: G8, cable: {cross_section: 4 mm2, length: 12 m, method: A1}}
        sessys: [{group: G7}, {group: G8}]
        """))
    #expect(lines.contains("Losse aders, samen 5 × 2,5 mm²: 47,5 m [G7]"))
    #expect(
      lines.contains("Losse aders, samen 4 mm², aantal aders niet opgegeven: lengte niet opgegeven [G8]"))
    #expect(lines.contains("PVC-buis, even lang als de kabel: 21,5 m [G7, G8]"))
  }

  @Test func `counts the cable that feeds a sub-board with a Sessy`() throws {
    let lines = try lines(
      of: fragment(
        """
        groups:
          - {name: G5, board: {groups: [G6]}, cable: {cores: 5, cross_section: 6 mm2, length: 20 m, method: B2}}
          - {name: G6, board: {groups: [G7]}, cable: {cores: 5, cross_section: 4 mm2, length: 8 m, method: B2}}
          - {name: G7, cable: {cores: 3, cross_section: 2.5 mm2, length: 3 m, method: C}}
          - {name: G8, board: {groups: [G9]}, cable: {cores: 5, cross_section: 10 mm2, length: 30 m, method: B2}}
          - {name: G9}
        sessys: [{group: G7}]
        """))
    #expect(lines.contains("Installatiekabel 5 × 6 mm²: 20 m [G5]"))
    #expect(lines.contains("Installatiekabel 5 × 4 mm²: 8 m [G6]"))
    #expect(!lines.contains { $0.contains("G8") || $0.contains("G9") })
  }

  /// What fails is not bought as it is: the list has what the remedy puts in its place, or says to wait.
  @Test func `lists the replacement of what fails`() throws {
    let list = MaterialsList(of: try Inspection(of: example("ten-faults"), against: .current))
    let items = list.kits.flatMap(\.items)
    let breaker = try #require(items.first { $0.name.nl.contains("in plaats van") })
    #expect(breaker.name.nl.hasPrefix("Aardlekautomaat B16, 4-polig, 300 mA, type A; in plaats van: "))
    #expect(breaker.name.nl.hasSuffix("type AC") && !breaker.findings.isEmpty && !breaker.isUnmended)

    for name in exampleNames {
      let inspection = try Inspection(of: example(name), against: .current)
      guard inspection.conclusion == .conforms, inspection.waivers.isEmpty else { continue }
      let items = MaterialsList(of: inspection).kits.flatMap(\.items)
      #expect(!items.contains { $0.name.nl.contains("in plaats van") || $0.isUnmended }, "\(name)")
    }
  }

  /// Of every device of any site: one with a failure is replaced, or marked.
  @Test func `keeps no device that fails as it is`() throws {
    let plan = try fragment(
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups:
        - name: G7
          phases: [L1, L2, L3]
          breaker: {kind: rcbo, rated_current: 16 A, curve: B, poles: 2, type: AC, rated_residual_current: 300 mA}
          work_switch: {present: yes, poles: 2, rated_current: 10 A}
      sessys: [{name: S1, group: G7, phase: L1, model: 5 kWh}]
      """)
    let items = MaterialsList(of: try Inspection(of: plan, against: .current)).kits.flatMap(\.items)
    let devices = items.filter {
      $0.name.nl.hasPrefix("Aardlekautomaat") || $0.name.nl.hasPrefix("Werkschakelaar")
    }
    #expect(devices.count == 2)
    for device in devices {
      #expect(!device.findings.isEmpty)
      #expect(device.name.nl.contains("in plaats van") != device.isUnmended, "\(device.name.nl)")
    }
    #expect(items.contains { $0.name.nl.contains("4-polig") || $0.isUnmended })
  }

  @Test func `counts struts where they are fitted without the bracket that has them`() throws {
    let lines = try lines(
      of: fragment(
        """
        sessys:
          - {name: S1, model: 10 kWh, mounting: floor, struts: yes}
          - {name: S2, model: 10 kWh, mounting: wall, struts: yes}
          - {name: S3, model: 10 kWh, mounting: floor, struts: no}
        """))
    #expect(lines.contains { $0.hasPrefix("Set schoren: 1 × [S1]") })
    #expect(lines.contains { $0.hasPrefix("Muurbeugel met schoren (apart te bestellen): 1 × [S2]") })
    #expect(lines.contains { $0.hasPrefix("Kabelhouder (een op elk batterijpakket): 12 ×") })
  }

  /// In Dutch: what, what the file calls it, how much, for what, and what is wrong with it.
  private func lines(of plan: Plan) throws -> [String] {
    MaterialsList(of: try Inspection(of: plan, against: .current)).kits.flatMap { kit in
      [kit.title.nl]
        + kit.items.map { item in
          let words = item.words.map { " (\($0))" } ?? ""
          let users = item.users.isEmpty ? "" : " [\(item.users.joined(separator: ", "))]"
          let warning = item.warning.map { " \($0.nl)" } ?? ""
          return "\(item.name.nl)\(words): \(item.amount.spoken(in: .nl))\(users)\(warning)"
        }
    }
  }
}
