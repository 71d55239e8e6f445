import PlanCheck
import Testing

/// The tables of cables, written out once more by hand: a slip of the pen in the one shows
/// against the other.
@Suite struct CableTableTests {
  /// mm², B1 with two loaded conductors, B2, C; B1 with three, B2, C.
  @Test(arguments: [
    ("1.5", ["17.5", "16.5", "19.5"], ["15.5", "15", "17.5"]),
    ("2.5", ["24", "23", "27"], ["21", "20", "24"]),
    ("4", ["32", "30", "36"], ["28", "27", "32"]),
    ("6", ["41", "38", "46"], ["36", "34", "41"]),
    ("10", ["57", "52", "63"], ["50", "46", "57"]),
  ])
  func `carries by cross-section and method`(crossSection: String, two: [String], three: [String]) throws {
    for (phases, expected) in [("[L1]", two), ("[L1, L2, L3]", three)] {
      for (method, current) in zip(["B1", "B2", "C"], expected) {
        #expect(try ampacity(crossSection, method, phases, "30", 1) == "\(current) A")
        // What is a little thicker carries no more by these tables.
        #expect(
          try ampacity(
            crossSection.contains(".") ? "\(crossSection)1" : "\(crossSection).1", method, phases, "30", 1)
            == "\(current) A")
      }
    }
  }

  /// mm², A1 with two loaded conductors, A2, and D1, D2 in soil of 20 °C; the same with three.
  @Test(arguments: [
    ("1.5", ["14.5", "14", "22", "22"], ["13.5", "13", "18", "19"]),
    ("2.5", ["19.5", "18.5", "29", "28"], ["18", "17.5", "24", "24"]),
    ("4", ["26", "25", "37", "38"], ["24", "23", "30", "33"]),
    ("6", ["34", "32", "46", "48"], ["31", "29", "38", "41"]),
    ("10", ["46", "43", "60", "64"], ["42", "39", "50", "54"]),
  ])
  func `carries by cross-section in insulation and in the soil`(
    crossSection: String, two: [String], three: [String]
  ) throws {
    for (phases, expected) in [("[L1]", two), ("[L1, L2, L3]", three)] {
      for (method, current) in zip(["A1", "A2", "D1", "D2"], expected) {
        let ambient = method.hasPrefix("D") ? "20" : "30"
        #expect(try ampacity(crossSection, method, phases, ambient, 1) == "\(current) A")
      }
    }
  }

  /// Of 29 A in a duct in the soil, at a temperature and just above the one before it.
  @Test(arguments: [
    ("-5", "10", "31.9"), ("10.1", "15", "30.45"), ("15.1", "20", "29"), ("20.1", "25", "27.55"),
    ("25.1", "30", "25.81"), ("30.1", "35", "24.36"), ("35.1", "40", "22.33"), ("40.1", "45", "20.59"),
    ("45.1", "50", "18.27"), ("50.1", "55", "15.95"), ("55.1", "60", "13.05"), ("60.1", "80", "0"),
  ])
  func `carries less in warm soil`(from: String, to: String, current: String) throws {
    for ambient in [from, to] {
      #expect(try ampacity("2.5", "D1", "[L1]", ambient, 1) == "\(current) A")
    }
  }

  /// Of 28 A in the soil.
  @Test(arguments: [
    (1, 1, "28"), (2, 2, "21"), (3, 3, "18.2"), (4, 4, "16.8"), (5, 5, "15.4"), (6, 6, "14"),
    (7, 9, "11.48"), (10, 12, "10.08"), (13, 16, "8.96"), (17, 99, "8.12"),
  ])
  func `carries less among others in the soil`(from: Int, to: Int, current: String) throws {
    for circuits in [from, to] {
      #expect(try ampacity("2.5", "D2", "[L1]", "20", circuits) == "\(current) A")
    }
  }

  /// A hundredth less than a size, and what the next size down carries.
  @Test(arguments: [("2.49", "16.5 A"), ("3.99", "23 A"), ("5.99", "30 A"), ("9.99", "38 A"), ("1.49", nil)])
  func `carries less just below a size`(crossSection: String, current: String?) throws {
    #expect(try ampacity(crossSection, "B2", "[L1]", "30", 1) == current)
  }

  /// At a temperature, and just above the one before it: of 24 A.
  @Test(arguments: [
    ("-5", "25", "25.44"), ("25.1", "30", "24"), ("30.1", "35", "22.56"), ("35.1", "40", "20.88"),
    ("40.1", "45", "18.96"), ("45.1", "50", "16.8"), ("50.1", "55", "14.64"), ("55.1", "60", "12"),
    ("60.1", "80", "0"),
  ])
  func `carries less in warm air`(from: String, to: String, current: String) throws {
    for ambient in [from, to] {
      #expect(try ampacity("2.5", "B1", "[L1]", ambient, 1) == "\(current) A")
    }
  }

  @Test(arguments: [
    (1, 1, "24"), (2, 2, "19.2"), (3, 3, "16.8"), (4, 4, "15.6"), (5, 6, "13.68"), (7, 9, "12"),
    (10, 12, "10.8"), (13, 16, "9.84"), (17, 99, "9.12"),
  ])
  func `carries less among others`(from: Int, to: Int, current: String) throws {
    for circuits in [from, to] {
      #expect(try ampacity("2.5", "B1", "[L1]", "30", circuits) == "\(current) A")
    }
  }

  /// 10 A over 100 m, there and back: 2 × 10 A × 100 m × the resistance.
  @Test(arguments: [("1.5", "28.96"), ("2.5", "17.74"), ("4", "11.04"), ("6", "7.38"), ("10", "4.38")])
  func `resists by cross-section`(crossSection: String, volts: String) throws {
    let survey = try survey(
      """
      groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}, cable: {cross_section: \(crossSection) mm2, length: 100 m}}]
      pv_inverters: []
      sessys: [{group: G7, phase: L1}]
      """)
    #expect(survey.voltageChange(of: survey.groups[0]).value?.description == "\(volts) V")
  }

  private func ampacity(
    _ crossSection: String, _ method: String, _ phases: String, _ ambient: String, _ circuits: Int
  ) throws -> String? {
    try group(
      """
      groups: [{name: G7, phases: \(phases), cable: {cross_section: \(crossSection) mm2, method: \(method), ambient_temperature: \(ambient) °C, grouped_circuits: \(circuits)}}]
      """
    ).ampacity.value?.description
  }

  private func group(_ text: String) throws -> LoadedGroup { try survey(text).groups[0] }

  private func survey(_ text: String) throws -> Survey {
    try Inspection(of: fragment(text), against: Edition("example", chapters: [])).survey
  }
}
