import PlanCheck
import Testing

@Suite struct QuantityTests {
  /// Every way to write every unit, and how many thousandths of the unit it comes to.
  @Test func `knows every spelling of every unit`() {
    expect(AmpereUnit.self, ["1 A": 1000])
    expect(CelsiusUnit.self, ["1 °C": 1000, "1 C": 1000])
    expect(CentimetreUnit.self, ["1 cm": 1000, "1 mm": 100, "1 m": 100_000])
    expect(CubicMetreUnit.self, ["1 m3": 1000, "1 m³": 1000])
    expect(DecibelMilliwattUnit.self, ["-1 dBm": -1000, "-1 dB": -1000])
    expect(
      HourUnit.self,
      [
        "1 days": 24_000, "1 day": 24_000, "1 dagen": 24_000, "1 dag": 24_000, "1 d": 24_000, "1 h": 1000,
        "1 hours": 1000, "1 hour": 1000, "1 uur": 1000,
      ])
    expect(KilogramUnit.self, ["1 kg": 1000])
    expect(
      MegaohmUnit.self,
      ["1 MΩ": 1000, "1 Mohm": 1000, "1 kΩ": 1, "1 GΩ": 1_000_000])
    expect(MillisecondUnit.self, ["1 ms": 1000, "1 s": 1_000_000])
    expect(MetreUnit.self, ["1 m": 1000, "1 cm": 10, "1 mm": 1])
    expect(MilliampereUnit.self, ["1 mA": 1000, "1 A": 1_000_000])
    expect(PercentUnit.self, ["1 %": 1000])
    expect(SquareMillimetreUnit.self, ["1 mm2": 1000, "1 mm²": 1000])
    expect(VoltUnit.self, ["1 V": 1000])
    expect(
      WattUnit.self,
      ["1 W": 1000, "1 kW": 1_000_000, "1 VA": 1000, "1 kVA": 1_000_000])
  }

  private func expect<U: Unit>(
    _ unit: U.Type, _ amounts: [String: Int64], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sign: Int64 = U.range.upperBound < 0 ? -1 : 1
    #expect(
      Set(amounts.keys) == Set(U.spellings.map { "\(sign) \($0.name)" }), sourceLocation: sourceLocation)
    for (text, thousandths) in amounts {
      for spelling in [text, text.replacing(" ", with: ""), text.replacing(" ", with: "   ")] {
        #expect(
          Quantity<U>(spelling)?.thousandths == thousandths, "\(spelling)", sourceLocation: sourceLocation)
      }
    }
    #expect(Quantity<U>(U.example) != nil, "its own example", sourceLocation: sourceLocation)
    #expect(
      Quantity<U>(Quantity<U>(thousandths: sign * 4_500).description)?.thousandths == sign * 4_500,
      "what it prints", sourceLocation: sourceLocation)
    #expect(
      Quantity<U>("-1 \(U.spellings[0].name)")?.thousandths
        == (U.range.lowerBound < 0 ? -U.spellings[0].size : nil), sourceLocation: sourceLocation)
  }

  /// A unit that no test knows would be tested by none.
  @Test func `is tested in every unit of the site file`() {
    let units: [any Unit.Type] = [
      AmpereUnit.self, CelsiusUnit.self, CentimetreUnit.self, CubicMetreUnit.self, DecibelMilliwattUnit.self,
      HourUnit.self, KiloampereUnit.self, KilogramUnit.self, KilowattHourUnit.self, MetreUnit.self,
      MilliampereUnit.self,
      MegaohmUnit.self, MillisecondUnit.self, OhmUnit.self,
      PercentUnit.self,
      SquareMillimetreUnit.self, VoltUnit.self, WattUnit.self,
    ]
    #expect(Site.shape.symbols.isSubset(of: units.map { $0.kind.symbol }))
  }

  @Test(arguments: [
    ("10 cm", 10_000), ("0.1 m", 10_000), ("100 mm", 10_000), ("0,1 m", 10_000), ("0.100 m", 10_000),
    ("0.01 mm", 1), ("0.010 mm", 1), ("0.0100 mm", 1), ("2.5 cm", 2500), ("2,50 cm", 2500), ("2.25 cm", 2250),
    ("0 cm", 0), ("007 cm", 7000), ("1234.567 cm", 1_234_567), ("100 m", 10_000_000),
  ])
  func `is exact`(_ text: String, _ thousandths: Int64) {
    #expect(Centimetre(text)?.thousandths == thousandths)
  }

  @Test(arguments: [
    "", " ", "10", "cm", " 10 cm", "10 cm ", "+10 cm", "-10 cm", "- 10 cm", "10 CM", "10 inch", "10 cm cm",
    "10. cm", ".1 cm", "1.2.3 cm", "1,2,3 cm", "1 000 cm", "2.200 cm", "2,200 cm", "9.456 cm", "0.001 mm",
    "2.1234 cm", "0.1234567 cm", "1000000000 cm", "99999999999999999999999 cm", "1e3 cm", "0x10 cm", "NaN cm",
    "inf cm", "１０ cm", "10\u{A0}cm", "10\tcm", "10 cm\n", "ten cm", "10 c\u{301}m", "1/2 cm", "10-20 cm",
  ])
  func `refuses what could be misread`(_ text: String) {
    #expect(Centimetre(text) == nil)
  }

  /// A signal that is received is below zero.
  @Test func `is less than zero where it has to be`() {
    #expect(DecibelMilliwatt("-0.001 dBm") != nil && DecibelMilliwatt("-63.5 dBm") != nil)
    #expect(["0 dBm", "-0 dBm", "0.001 dBm", "63 dBm"].allSatisfy { DecibelMilliwatt($0) == nil })
    #expect(DecibelMilliwatt.hint(for: "63 dBm")?.en == "This is always less than zero.")
  }

  /// Three digits after the point may be thousands, unless there cannot be as many.
  @Test func `reads three digits after the point where they can be no thousands`() {
    #expect(Percent("89.999 %")?.thousandths == 89_999 && Percent("1,000 %")?.thousandths == 1000)
    #expect(Percent("0.100 %") != nil && Percent("100.001 %") == nil)
    #expect(Kilogram("45.999 kg") == nil && Kilogram("45.9990 kg")?.thousandths == 45_999)
    #expect(Kilogram("45999 kg")?.thousandths == 45_999_000)
  }

  /// What the message says to write can be read, and is what it says.
  @Test(arguments: [
    ("9000000000000 A", "This number is too large."),
    ("2.1234 A", "This is more precise than is reckoned with here: round it."),
    ("2.12345678 A", "This is more precise than is reckoned with here: round it."),
    ("1.000 A", "Is this 1000 or 1.000? Write 1000, or 1.0000 with a zero behind it."),
    ("1.2.3 A", "Write a plain number with one point or comma at most."),
    ("-1 A", "This cannot be less than zero."),
    ("2. A", "Write a plain number with one point or comma at most."),
  ])
  func `says how to write it`(text: String, hint: String) {
    #expect(
      Ampere(text) == nil && Ampere.hint(for: text)?.en.hasPrefix(hint) == true,
      "\(Ampere.hint(for: text)?.en ?? "")")
  }

  @Test func `is no more than there can be`() {
    #expect(Percent("100 %")?.thousandths == 100_000)
    #expect(Percent("100.001 %") == nil && Percent("100.01 %") == nil && Percent("140 %") == nil)
  }

  @Test(arguments: [
    (0, "0 mm²", "0 mm²"), (1000, "1 mm²", "1 mm²"), (2500, "2,5 mm²", "2.5 mm²"),
    (1, "0,001 mm²", "0.001 mm²"),
    (10, "0,01 mm²", "0.01 mm²"), (1_234_567, "1234,567 mm²", "1234.567 mm²"), (-500, "-0,5 mm²", "-0.5 mm²"),
    (-12_000, "-12 mm²", "-12 mm²"), (.min, "-9223372036854775,808 mm²", "-9223372036854775.808 mm²"),
  ])
  func `is printed as each language writes it`(_ thousandths: Int64, _ nl: String, _ en: String) {
    let amount = SquareMillimetre(thousandths: thousandths)
    #expect(amount.spoken(in: .nl) == nl)
    #expect(amount.spoken(in: .en) == en)
    #expect(amount.description == en)
  }

  @Test(arguments: [
    (0, "0 dagen", "0 days"), (24_000, "1 dag", "1 day"), (48_000, "2 dagen", "2 days"),
    (1000, "1 uur", "1 h"),
    (36_000, "36 uur", "36 h"), (500, "0,5 uur", "0.5 h"),
  ])
  func `prints whole days as days`(_ thousandths: Int64, _ nl: String, _ en: String) {
    let duration = Duration(thousandths: thousandths)
    #expect(duration.spoken(in: .nl) == nl && duration.spoken(in: .en) == en)
    #expect(Duration(nl) == duration && Duration(en) == duration, "and reads what it prints")
  }

  /// At the ends of every unit's range, and at the ends of all numbers, there is no trap: what does
  /// not fit is the nearest that does.
  @Test func `reckons at the ends of every unit's range`() {
    func reckon<U: Unit>(_: U.Type) {
      let ends: [Int64] = [.min, U.range.lowerBound, -1, 0, 1, U.range.upperBound, .max]
      let amounts = ends.map { Quantity<U>(thousandths: $0) }
      for (one, number) in zip(amounts, ends) {
        for (other, otherNumber) in zip(amounts, ends) {
          #expect((one + other).thousandths == Int64(clamping: Int128(number) + Int128(otherNumber)))
          #expect((one - other).thousandths == Int64(clamping: Int128(number) - Int128(otherNumber)))
        }
        for count in [Int.min, -1, 0, 1, 10_000, Int.max] {
          #expect((count * one).thousandths == Int64(clamping: Int128(count) * Int128(number)))
        }
        for way in [Rounding.down, .up] {
          let rounded = one.amount.rounded(way).thousandths
          #expect(way == .down ? rounded <= number : rounded >= number)
        }
        for language in Language.allCases { #expect(!one.spoken(in: language).isEmpty) }
      }
    }
    reckon(AmpereUnit.self)
    reckon(CelsiusUnit.self)
    reckon(CentimetreUnit.self)
    reckon(CubicMetreUnit.self)
    reckon(DecibelMilliwattUnit.self)
    reckon(HourUnit.self)
    reckon(KilogramUnit.self)
    reckon(KilowattHourUnit.self)
    reckon(MetreUnit.self)
    reckon(MilliampereUnit.self)
    reckon(MilliohmPerMetreUnit.self)
    reckon(MegaohmUnit.self)
    reckon(MillisecondUnit.self)
    reckon(PercentUnit.self)
    reckon(SquareMillimetreUnit.self)
    reckon(VoltUnit.self)
    reckon(WattUnit.self)
  }

  @Test func `adds, compares and multiplies`() {
    #expect(Centimetre(10) == Centimetre(thousandths: 10_000) && Centimetre(2.5).thousandths == 2500)
    #expect(Centimetre(10) < Centimetre(10.001) && Centimetre(10) >= Centimetre(10))
    #expect(
      Centimetre(10) + Centimetre(5) == Centimetre(15) && Centimetre(5) - Centimetre(10) == Centimetre(-5))
    #expect(3 * Ampere(16) == Ampere(48))
  }
}

/// Kleene's logic: what is not known decides nothing, and what is known can decide alone.
@Suite struct AnswerTests {
  @Test(
    arguments: [
      (true, true, true, [1, 2]), (true, false, false, [2]), (true, nil, nil, [2]),
      (false, true, false, [1]), (false, false, false, [1, 2]), (false, nil, false, [1]),
      (nil, true, nil, [1]), (nil, false, false, [2]), (nil, nil, nil, [1, 2]),
    ] as [(Bool?, Bool?, Bool?, [UInt32])])
  func `and rests on the sides that bear on it`(
    _ left: Bool?, _ right: Bool?, _ both: Bool?, _ facts: [UInt32]
  ) {
    let answer = Answer(left, fact(1)) && Answer(right, fact(2))
    #expect(answer.value == both)
    #expect(answer.facts.ids == facts.map(FactID.init))
  }

  @Test(
    arguments: [
      (true, true, true, [1, 2]), (true, false, true, [1]), (true, nil, true, [1]),
      (false, true, true, [2]), (false, false, false, [1, 2]), (false, nil, nil, [2]),
      (nil, true, true, [2]), (nil, false, nil, [1]), (nil, nil, nil, [1, 2]),
    ] as [(Bool?, Bool?, Bool?, [UInt32])])
  func `or rests on the sides that bear on it`(
    _ left: Bool?, _ right: Bool?, _ either: Bool?, _ facts: [UInt32]
  ) {
    let answer = Answer(left, fact(1)) || Answer(right, fact(2))
    #expect(answer.value == either)
    #expect(answer.facts.ids == facts.map(FactID.init))
  }

  @Test(arguments: [(true, false), (false, true), (nil, nil)] as [(Bool?, Bool?)])
  func `not turns what is known`(_ value: Bool?, _ opposite: Bool?) {
    let answer = !Answer(value, fact(1))
    #expect(answer.value == opposite)
    #expect(answer.facts.ids == [FactID(1)])
  }

  @Test(
    arguments: [(1, 2, true, [1, 2]), (nil, 2, nil, [1]), (1, nil, nil, [2]), (nil, nil, nil, [1, 2])]
      as [(Int?, Int?, Bool?, [UInt32])])
  func `compares what is known, and asks for what is not`(
    _ left: Int?, _ right: Int?, _ isLess: Bool?, _ facts: [UInt32]
  ) {
    let answer = Answer(left, fact(1)) < Answer(right, fact(2))
    #expect(answer.value == isLess)
    #expect(answer.facts.ids == facts.map(FactID.init))
  }

  @Test func `keeps its facts in order, however many there are`() {
    for count in [0, 1, 7, 8, 9, 20] {
      let all = (0..<UInt32(count)).map { Answer<Bool>(true, fact($0)) }
      let answer = all.reduce(.known(true)) { $0 && $1 }
      #expect(answer.value == true)
      #expect(answer.facts.ids == (0..<UInt32(count)).map(FactID.init))
    }
  }

  @Test func `names a fact once where there are many`() {
    let all = (0..<UInt32(40)).map { Answer<Bool>(true, fact($0 % 10)) }
    #expect(all.reduce(.known(true)) { $0 && $1 }.facts.ids == (0..<UInt32(10)).map(FactID.init))
  }

  private func fact(_ number: UInt32) -> FactList { FactList(FactID(number)) }
}

@Suite struct DayTests {
  @Test(arguments: [
    "2026-03-02", "2024-02-29", "2000-02-29", "2026-01-31", "2026-12-31", "2026-04-30", "2000-01-01",
    "2199-12-31",
  ])
  func `is a day of the calendar`(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-06-31", "2026-09-31",
    "2026-11-31", "0000-01-01", "1999-12-31", "2200-01-01", "9999-12-31",
    "2026-01-32", "2026-00-10", "2026-13-10", "2026-10-00", "2026-3-2", "02-03-2026", "2026/03/02",
    "20260302",
    "2026-03-02T10:00", "26-03-02", "+026-03-02", "2026-03-0a", "２０２６-03-02", " 2026-03-02", "",
  ])
  func `is no other text`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `comes after the day before`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(Day($0)) }
    #expect(days == days.reversed().sorted())
  }
}

@Suite struct SpellingTests {
  @Test(arguments: [
    ("cabel", "cable"), ("cabl", "cable"), ("cablee", "cable"), ("cqble", "cable"), ("Cable", "cable"),
    ("work_swich", "work_switch"), ("gropus", "groups"), ("kitchén", "kitchen"),
  ])
  func `suggests what is one slip away`(_ slip: String, _ word: String) {
    #expect(slip.nearest(among: ["groups", "cable", "work_switch", "kitchen"]) == word)
  }

  @Test func `suggests nothing between two that are as near`() {
    #expect("L4".nearest(among: ["L1", "L2", "L3"]) == nil)
    #expect("groep 3".nearest(among: ["groep 1", "groep 2"]) == nil)
  }

  /// It would be a guess, and "on" would be taken for "no".
  @Test func `suggests no word that has no letter in its place, nor the opposite`() {
    #expect("X".nearest(among: ["S"]) == nil)
    #expect(
      Bool.proposal(for: "on") == nil && Bool.proposal(for: "n") == nil && Bool.proposal(for: "yess") != nil)
  }

  @Test func `suggests nothing that is far off`() {
    #expect("zolder".nearest(among: ["groups", "cable", "kitchen"]) == nil)
    #expect("cable".nearest(among: []) == nil)
    #expect("".nearest(among: ["cable"]) == nil)
  }

  @Test func `suggests the nearest of several`() {
    #expect(
      "rated_curent".nearest(among: ["rated_residual_current", "rated_current", "main_current"])
        == "rated_current")
  }
}

extension Scalar {
  /// The value that a site file writes so.
  init?(_ text: String) { self.init(plan: text.utf8.span) }
}

extension Shape {
  /// The symbols of all units in it.
  fileprivate var symbols: Set<String> {
    switch self {
    case .quantity(let symbol, _, _, _, _): [symbol]
    case .list(let element): element.symbols
    case .record(_, let fields): fields.reduce(into: []) { $0.formUnion($1.shape().symbols) }
    default: []
    }
  }
}
