import PlanCheck
import Testing

@testable import PlanCheck

/// The words of the file format, of which there are two for one thing.
@Suite struct WordTests {
  @Test func `no word is that of two keys`() {
    var owners: [String: Key] = [:]
    for key in Key.allCases {
      for language in Language.allCases {
        let word = key.spoken(in: language)
        #expect(owners[word].map { $0 == key } ?? true, "\(word)")
        owners[word] = key
        #expect(Key(plan: word.utf8.span) == key)
      }
    }
  }

  @Test func `most keys have a word of their own in each language`() {
    let same = Key.allCases.filter { $0.words.nl.description == $0.words.en.description }
    #expect(
      Set(same) == [
        .plancheck, .sessys, .p1Meter, .nen1010, .type, .document, .model, .base, .stack, .band, .mesh, .l1,
        .l2, .l3, .ctMeter, .dsmr, .instrument,
      ])
  }

  @Test(arguments: [
    "Hoofdzekering", "hoofdzekering", "MAIN_FUSE", "main-fuse", "main fuse", "Main Fuse", "hoofdzékering",
  ])
  func `knows a key in capitals, with accents, with spaces`(_ word: String) {
    #expect(Key(plan: word.utf8.span) == .mainFuse)
  }

  @Test(arguments: ["hoofdzekerin", "hoofd zekering", "", " ", "_", "main__fuse", "é", "\u{C3}", "🔋"])
  func `knows no key in another word`(_ word: String) {
    #expect(Key(plan: word.utf8.span) == nil)
  }

  @Test func `reads the same site in either language, and in both`() throws {
    let english = try fragment(
      """
      supply: {phases: 3, main_fuse: 25 A}
      groups: [{name: G7, breaker: {kind: rcbo}, cable: {conductor: stranded, cores: 5}}]
      sessys: [{name: S1, group: G7, fed_from: work_switch, mounting: floor}]
      """)
    let dutch = try fragment(
      """
      aansluiting: {fasen: 3, hoofdzekering: 25 A}
      groepen: [{naam: G7, automaat: {soort: aardlekautomaat}, kabel: {aders: soepel, aantal_aders: 5}}]
      sessys: [{naam: S1, groep: G7, gevoed_vanuit: werkschakelaar, montage: vloer}]
      """)
    let mixed = try fragment(
      """
      supply: {fasen: 3, hoofdzekering: 25 A}
      groepen: [{name: G7, automaat: {soort: RCBO}, cable: {aders: Stranded, cores: 5}}]
      sessys: [{naam: S1, group: G7, fed_from: werkschakelaar, mounting: Vloer}]
      """)
    #expect(dutch.site.isSame(as: english.site) && mixed.site.isSame(as: english.site))
    #expect(english.language == .en && dutch.language == .nl)
  }

  @Test func `knows that a key was there in the other language`() throws {
    let found = problems(in: "plancheck: 1\nsupply: {main_fuse: 25 A, hoofdzekering: 35 A}\n")
    #expect(found.map(\.path) == ["supply"])
    #expect(
      found.first?.text(.nl)
        == "“hoofdzekering” staat er al in de andere taal: “hoofdzekering” en “main_fuse” zijn hetzelfde.")
    let twice = problems(in: "plancheck: 1\nsupply: {hoofdzekering: 25 A, hoofdzekering: 35 A}\n")
    #expect(twice.first?.text(.nl) == "“hoofdzekering” staat er twee keer.")
  }

  @Test func `lists words in the language of the report`() throws {
    let found = problems(in: "plancheck: 1\nsupply: {kleur: rood}\nsessys: [{montage: plafond}]\n")
    #expect(
      found.map { $0.text(.nl) } == [
        "“kleur” hoort niet bij de aansluiting. Daar kan staan: fasen, nul, hoofdzekering, spanning, aardingsstelsel, aardverspreidingsweerstand, kortsluitstroom.",
        "Hier hoort wand of vloer, niet “plafond”.",
      ])
    #expect(
      found.map { $0.text(.en) } == [
        "“kleur” does not belong to the supply. It can have: phases, neutral, main_fuse, voltage, earthing, electrode_resistance, short_circuit_current.",
        "Expected wall or floor here, not “plafond”.",
      ])
  }

  @Test(arguments: [("hoofdzekring", "hoofdzekering"), ("main_fus", "main_fuse")])
  func `proposes the word that was meant, in its language`(_ slip: String, _ word: String) {
    let found = problems(in: "plancheck: 1\nsupply: {\(slip): 25 A}\n")
    #expect(found.first?.text(.nl).hasSuffix("Bedoelt u “\(word)”?") == true)
  }

  @Test func `a patch writes in the language of the file`() throws {
    var file = SourceFile(path: "site.yaml", text: "plancheck: 1\nsessys:\n  - naam: S1\n    fase: L1\n")
    file = try file.applying([
      .set(Place[.sessys][0][.mounting], to: .word("floor")),
      .set(Place[.sessys][0][.fedFrom], to: .word("work_switch")),
      .set(Place[.supply], to: .record([Patch.Value.Field(.neutral, .word("yes"))])),
    ])
    #expect(
      file.text == """
        plancheck: 1
        aansluiting:
          nul: ja
        sessys:
          - naam: S1
            gevoed_vanuit: werkschakelaar
            fase: L1
            montage: vloer

        """)
  }
}
