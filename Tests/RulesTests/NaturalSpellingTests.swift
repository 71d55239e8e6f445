import Testing

@testable import PlanCheck

/// What people write who have not read the page on the file format.
@Suite struct NaturalSpellingTests {
  /// Each is read as the line beside it.
  static let natural = [
    ("supply: {main_fuse: 16A}", "supply: {main_fuse: 16 A}"),
    ("supply: {main_fuse: 25 Ampère}", "supply: {main_fuse: 25 A}"),
    ("supply: {main_fuse: 3x25A}", "supply: {main_fuse: 25 A}"),
    ("supply: {main_fuse: 3 × 25 A}", "supply: {main_fuse: 25 A}"),
    ("supply: {main_fuse: 1 x 35 A, phases: 1}", "supply: {main_fuse: 35 A, phases: 1}"),
    ("supply: {phases: 3-fase}", "supply: {phases: 3}"),
    ("supply: {phases: één fase}", "supply: {phases: 1}"),
    ("supply: {neutral: onbekend}", "supply: {neutral: }"),
    ("supply: {neutral: ?, phases: -}", "supply: {}"),
    ("supply: {voltage: {lowest: niet gemeten, highest: '…'}}", "supply: {voltage: {}}"),
    ("supply: ?", "supply:"),
    (
      "supply: {voltage: {lowest: 228\u{A0}V, highest: 240 volt}}",
      "supply: {voltage: {lowest: 228 V, highest: 240 V}}"
    ),
    ("site: {date: 02-03-2026}", "site: {date: 2026-03-02}"),
    ("site: {date: 2-3-2026}", "site: {date: 2026-03-02}"),
    ("site: {date: 13/3/2026}", "site: {date: 2026-03-13}"),
    ("site: {date: 2 maart 2026}", "site: {date: 2026-03-02}"),
    ("site: {date: 2026-3-2}", "site: {date: 2026-03-02}"),
    ("groups: [{breaker: B16}]", "groups: [{breaker: {curve: B, rated_current: 16 A}}]"),
    ("groups: [{breaker: C20 2-polig}]", "groups: [{breaker: {curve: C, rated_current: 20 A, poles: 2}}]"),
    (
      "groups: [{breaker: 'aardlekautomaat B16/30 mA, type A, 3P+N'}]",
      "groups: [{breaker: {kind: rcbo, curve: B, rated_current: 16 A, type: A, rated_residual_current: 30 mA, poles: 4}}]"
    ),
    ("groups: [{breaker: 16 A}]", "groups: [{breaker: {rated_current: 16 A}}]"),
    (
      "groups: [{breaker: {poles: 3P+N, curve: b, kind: RCBO}}]",
      "groups: [{breaker: {poles: 4, curve: B, kind: rcbo}}]"
    ),
    ("groups: [{breaker: {type: type A, poles: 4-polig}}]", "groups: [{breaker: {type: A, poles: 4}}]"),
    ("groups:\n  - cable: 5x2,5", "groups: [{cable: {cores: 5, cross_section: 2.5 mm2}}]"),
    ("groups:\n  - cable: YMvK 5 x 2,5 mm²", "groups: [{cable: {cores: 5, cross_section: 2.5 mm2}}]"),
    ("groups: [{cable: 3G2.5}]", "groups: [{cable: {cores: 3, cross_section: 2.5 mm2}}]"),
    ("groups: [{cable: {length: 12 meter, cores: 5-aderig}}]", "groups: [{cable: {length: 12 m, cores: 5}}]"),
    ("groups: [{cable: {length: < 12 m}}]", "groups: [{cable: {length: 12 m}}]"),
    ("groups: [{work_switch: ja}]", "groups: [{work_switch: {present: yes}}]"),
    ("groups: [{work_switch: geen}]", "groups: [{work_switch: {present: no}}]"),
    (
      "groups: [{work_switch: 20 A 4-polig}]",
      "groups: [{work_switch: {present: yes, rated_current: 20 A, poles: 4}}]"
    ),
    ("groups: [{phases: L1 L2 L3}]", "groups: [{phases: [L1, L2, L3]}]"),
    ("groups:\n  - phases: 1,2,3", "groups: [{phases: [L1, L2, L3]}]"),
    ("groups: [{phases: 3}]", "groups: [{phases: [L1, L2, L3]}]"),
    ("groups: [{phases: fase 3}]", "groups: [{phases: [L3]}]"),
    ("groups: [{phases: L1 en L3}]", "groups: [{phases: [L1, L3]}]"),
    ("groups: [{phases: l2}]", "groups: [{phases: [L2]}]"),
    ("pv_inverters: geen", "pv_inverters: []"),
    ("pv_inverters: onbekend", "network:"),
    ("meter_box: {residual_current_devices: nee}", "meter_box: {residual_current_devices: []}"),
    (
      "groups: [{name: G7}]\nmeter_box: {residual_current_devices: [{groups: G7}]}",
      "groups: [{name: G7}]\nmeter_box: {residual_current_devices: [{groups: [G7]}]}"
    ),
    ("rooms: [{volume: 22 kuub, humidity: 70 procent}]", "rooms: [{volume: 22 m3, humidity: 70 %}]"),
    ("rooms: [{volume: ≥ 22 m³}]", "rooms: [{volume: 22 m3}]"),
    (
      "rooms: [{temperature: {lowest: –5 ºC, highest: 30 ℃}}]",
      "rooms: [{temperature: {lowest: -5 °C, highest: 30 °C}}]"
    ),
    ("rooms: [{temperature: {highest: 30 graden}}]", "rooms: [{temperature: {highest: 30 °C}}]"),
    ("rooms: [{environment: Vochtig, child_access: nee}]", "rooms: [{environment: wet, child_access: none}]"),
    ("sessys: [{model: 5kWh, phase: 3}]", "sessys: [{model: 5 kWh, phase: L3}]"),
    ("sessys: [{model: Sessy 10 kWh, phase: fase 2}]", "sessys: [{model: 10 kWh, phase: L2}]"),
    ("sessys: [{dongle: ja, mounting: Muur}]", "sessys: [{dongle: {present: yes}, mounting: wall}]"),
    ("sessys: [{room: onbekend, packs: [{base: '?'}]}]", "sessys: [{packs: [{}]}]"),
    (
      "sessys: [{free_space: {left: > 50 cm, right: minimaal 1 meter}}]",
      "sessys: [{free_space: {left: 50 cm, right: 1 m}}]"
    ),
    ("sessys:\n  - free_space:\n      left: > 50 cm  # ruim", "sessys: [{free_space: {left: 50 cm}}]"),
    ("network: {band: '2,4GHz'}", "network: {band: 2.4 GHz}"),
    ("off_grid: {duration: 10 Dagen}", "off_grid: {duration: 10 days}"),
    ("p1_meter: nee", "p1_meter: {present: no}"),
  ]

  @Test(arguments: natural)
  func `is read as what it means`(_ natural: String, _ plain: String) throws {
    let (read, meant) = (try fragment(natural), try fragment(plain))
    #expect(read.site.isSame(as: meant.site))
  }

  /// What may be read in two ways is not read, nor is what is something else.
  @Test(arguments: [
    "supply: {main_fuse: 2x25A}", "supply: {main_fuse: 3x25A, phases: 1}",
    "supply: {phases: 3, main_fuse: 1x35A}",
    "supply: {main_fuse: 3500 mA}", "supply: {main_fuse: B25}", "supply: {main_fuse: 25 tot 35 A}",
    "supply: {main_fuse: ca. 25 A}", "supply: {main_fuse: > 25 A}",
    "meter_box: {busbar: {rated_current: 3x63A}}",
    "site: {date: 02/03/2026}", "site: {date: 02-03-26}", "site: {date: 31-02-2026}",
    "site: {date: 13-13-2026}",
    "groups: [{breaker: B16 C16}]", "groups: [{breaker: B16 20 A}]", "groups: [{breaker: B0}]",
    "groups: [{breaker: E16}]", "groups: [{breaker: automaat}]", "groups: [{breaker: ja}]",
    "groups: [{cable: 2,5}]", "groups: [{cable: YMvK}]", "groups: [{cable: aluminium 5x10}]",
    "groups: [{cable: 0x2,5}]",
    "groups: [{cable: {conductor: 5}}]", "groups: [{cable: {length: > 12 m}}]",
    "groups: [{cable: {length: ~12 m}}]",
    "groups: [{cable: {length: 12}}]", "groups: [{phases: 1}]", "groups: [{phases: 2}]",
    "groups: [{phases: L4}]",
    "groups: [{phases: [3]}]", "groups: [{phases: L1 L1}]", "groups: [{work_switch: misschien}]",
    "rooms: [{width: 2}]", "rooms: [{temperature: {highest: > 30 °C}}]",
    "rooms: [{temperature: {lowest: < 5 °C}}]",
    "rooms: [{child_access: ja}]", "rooms: [{volume: 1 000 m3}]", "rooms: [{volume: 2.200 m³}]",
    "sessys: [{free_space: {left: < 50 cm}}]", "sessys: [{model: 6}]", "off_grid: {state_of_charge: 1}",
    "sessys: [{settings: {strategy: POWER_STRATEGY_SESSY_ECO}}]", "pv_inverters: [{power: 5440 Wp}]",
    "pv_inverters: ja", "sessys: [{free_space: {left: 10-15 cm}}]", "sessys: [{feed_side: links}]",
  ])
  func `is not read where it may mean something else`(_ natural: String) {
    #expect(problems(in: "plancheck: 1\n\(natural)\n").count >= 1)
  }

  @Test(arguments: [
    ("supply: {main_fuse: 25}", "De eenheid ontbreekt. Bedoelt u “25 A”?"),
    ("rooms: [{width: 2}]", "De eenheid ontbreekt: cm, mm, m."),
    ("supply: {main_fuse: 3500 mA}", "“mA” is hier geen eenheid; wel: A."),
    ("off_grid: {state_of_charge: 1}", "De eenheid ontbreekt."),
    ("sessys: [{settings: {strategy: POWER_STRATEGY_SESSY_ECO}}]", "niet “POWER_STRATEGY_SESSY_ECO”."),
    ("groups: [{phases: 1}]", "Noem de fasen: [L1], of [L1, L2, L3] voor alle drie."),
    ("groups: [{cable: {conductor: 5}}]", "Een aantal staat bij aantal_aders: aantal_aders: 5."),
    ("site: {date: 02-03-26}", "Schrijf het jaar met vier cijfers."),
    ("zwembad: {aanwezig: ja}", "opslag, keuring, waarnemingen, afwijkingen."),
    ("supply: {phases: 1, main_fuse: 3x25A}", "Bij fasen staat 1, en de hoofdzekering is er een voor 3."),
  ])
  func `says what to write, and never something else`(_ natural: String, _ end: String) {
    let found = problems(in: "plancheck: 1\n\(natural)\n").first?.text(.nl) ?? ""
    #expect(found.hasSuffix(end), "\(found)")
  }

  /// A thousandth and a million differ in a capital alone: neither is taken for the other.
  @Test func `tells a million ohm from a thousandth`() {
    let setting = Setting(limits: .any, key: nil, isElement: false)
    #expect(Ohm.understood("50 MΩ", setting) == nil && Megaohm.understood("500 mΩ", setting) == nil)
    #expect(Ohm.understood("50 OHM", setting) == Ohm(50) && Ohm("50 mΩ") == Ohm(0.05))
    #expect(Megaohm.understood("500MΩ", setting) == Megaohm(500))
  }

  @Test func `points at each apostrophe that is no quote`() {
    let text = "plancheck: 1\nsite:\n  customer: 't Hoekje BV\n  address: 's-Hertogenbosch, Markt 1\n"
    let found = problems(in: text)
    #expect(found.map { $0.span?.start.line } == [3, 4])
    #expect(found.first?.text(.nl).hasSuffix("tussen dubbele aanhalingstekens: \"'t Hoekje BV\".") == true)
  }

  /// Half a value on each side of a comma is one mistake; two mistakes beside each other stay two.
  @Test func `tells of a decimal comma in braces once`() {
    let found = problems(in: "plancheck: 1\nsessys: [{vrije_ruimte: {rechts: 0,5 m, links: 1,25 m}}]\n")
    #expect(found.map { $0.place } == [.right, .left].map { Place[.sessys][0][.freeSpace][$0] })
    #expect(found.allSatisfy { $0.text(.nl).hasPrefix("Tussen { } begint na een komma een nieuw gegeven") })
    #expect(found.map { $0.span?.start.column } == [34, 48])
    let two = problems(in: "plancheck: 1\nsessys: [{vrije_ruimte: {rechts: veel, 5 m: 1}}]\n")
    #expect(two.count == 2)
  }

  /// Values as people write them, each with a line that it stands in.
  static let values = [
    ("supply: {main_fuse: #}", "25 A"), ("rooms: [{volume: #}]", "22 m3"), ("rooms: [{width: #}]", "2 m"),
    ("sessys: [{model: #}]", "10 kWh"), ("sessys: [{mounting: #}]", "vloer"),
    ("sessys: [{phase: #}]", "L2"),
    ("groups: [{cable: {method: #}}]", "B1"), ("groups: [{cable: {conductor: #}}]", "stranded"),
    ("groups: [{breaker: {kind: #}}]", "aardlekautomaat"), ("groups: [{breaker: #}]", "B16"),
    ("groups: [{phases: #}]", "L1 L2"), ("groups: [{cable: {cross_section: #}}]", "2.5 mm2"),
    ("site: {date: #}", "02-03-2026"), ("supply: {neutral: #}", "nee"), ("supply: {phases: #}", "3"),
    ("off_grid: {duration: #}", "10 dagen"), ("off_grid: {state_of_charge: #}", "40 %"),
    ("sessys: [{settings: {strategy: #}}]", "POWER_STRATEGY_NOM"), ("p1_meter: {rssi: #}", "-63 dBm"),
    ("rooms: [{environment: #}]", "outdoors"), ("rooms: [{child_access: #}]", "onder_toezicht"),
    ("rooms: [{temperature: {lowest: #}}]", "-5 °C"), ("network: {band: #}", "2.4 GHz"),
  ]

  /// A value with a slip or two in it.
  static func mutated(_ value: String, _ dice: inout Dice) -> String {
    let letters = Array("abeglmnorstvAVWm0123456789.,- x°%+/")
    var text = Array(value)
    for _ in 0..<Int.random(in: 1...2, using: &dice) where !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: text.remove(at: place)
      case 1: text.insert(letters.randomElement(using: &dice) ?? "x", at: place)
      case 2: text[place] = letters.randomElement(using: &dice) ?? "x"
      default: text.swapAt(place, max(0, place - 1))
      }
    }
    return String(text)
  }

  /// Every hint given for these mutated values is accepted when it is followed.
  @Test func `proposes only what can be read`() throws {
    var dice = Dice(seed: 20_260_308)
    var proposals = 0
    for _ in 0..<10_000 {
      guard let (line, value) = Self.values.randomElement(using: &dice) else { continue }
      let text = Self.mutated(value, &dice)
      func file(_ word: String) -> String { "plancheck: 1\n" + line.replacing("#", with: word) + "\n" }
      let quoted = "\"\(text)\""
      for problem in problems(in: file(quoted)) {
        let message = problem.text(.nl)
        guard let hint = message.firstMatch(of: /Bedoelt u “(.*)”\?/) else { continue }
        proposals += 1
        let guess = String(hint.output.1)
        #expect(problems(in: file(guess)).isEmpty, "\(line) \(text): \(message)")
        // A number is never another one.
        let (mine, guessed) = (Phrase(text).amount.number, Phrase(guess).amount.number)
        #expect(
          mine.contains(where: \.isNumber)
            ? guessed == mine : guess.filter(\.isNumber) == text.filter(\.isNumber),
          "\(line) \(text): \(message)")
      }
    }
    #expect(proposals > 500, "\(proposals)")
  }

  @Test(arguments: [
    (
      "automaat: B16", "groups[0].breaker.poles", "2",
      "automaat: {nominale_stroom: 16 A, karakteristiek: B, polen: 2}"
    ),
    ("werkschakelaar: ja", "groups[0].work_switch.poles", "4", "werkschakelaar: {aanwezig: ja, polen: 4}"),
    ("kabel: 5x2,5", "groups[0].cable.cores", "3", "kabel: {aderdoorsnede: 2.5 mm², aantal_aders: 3}"),
  ])
  func `is written out where a part of it changes`(
    _ before: String, _ place: String, _ word: String, _ after: String
  ) throws {
    let text = "plancheck: 1\ngroepen:\n  - naam: G7\n    # de nieuwe groep\n    #  # zoals gemeten\n"
    let file = SourceFile(path: "site.yaml", text: text.replacing("#  #", with: "\(before)  #"))
    let changed = try file.applying([.set(try #require(Place(place)), to: .word(word))])
    #expect(changed.text.contains("    \(after) # zoals gemeten\n"), "\(changed.text)")
  }

  @Test func `is changed in a file that YAML alone would refuse`() throws {
    let text = "plancheck: 1\nruimtes:\n  - naam: schuur\n    inhoud: ?   # nog meten\n    hoogte: -\n"
    let changed = try SourceFile(path: "site.yaml", text: text).applying([
      .set(Place[.rooms][0][.volume], to: .word("22 m3")),
      .set(Place[.rooms][0][.height], to: .word("2,4 m")),
    ])
    #expect(changed.text == text.replacing("?   #", with: "22 m3   #").replacing(": -", with: ": 2,4 m"))
  }
}
