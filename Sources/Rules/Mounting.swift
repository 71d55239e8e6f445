package import PlanCheck

extension Rule {
  /// Sections 2.2 and 4.3.2 of the manual: putting a Sessy together, and fixing it.
  @ListBuilder<Rule> package static func mounting(_ figures: Figures) -> [Rule] {
    Rule(
      "wall-load-capacity", .injury, .mounting,
      covers: ["MNT-004", "TRB-002", "LOC-005", "SPC-017", "SPC-020"],
      nl: "Hang de Sessy alleen aan een wand die zijn gewicht kan dragen.",
      en: "Hang the Sessy only on a wall that can bear its weight.",
      fault: Text(
        nl: "De wand kan het gewicht van de Sessy niet dragen.",
        en: "The wall cannot bear the weight of the Sessy."),
      reason: Text(
        nl: "Een toestel van \(figures.smallMass) of \(figures.largeMass) dat loskomt kan iemand verwonden.",
        en: "A unit of \(figures.smallMass) or \(figures.largeMass) that comes loose can injure someone."),
      passing: [
        "sessys: [{model: 5 kWh, mounting: wall, wall: {load_capacity: «46 kg»}}]",
        "sessys: [{model: 10 kWh, mounting: wall, wall: {load_capacity: «96 kg»}}]",
      ],
      failing: ["sessys: [{model: 10 kWh, mounting: wall, wall: {load_capacity: ↓50 kg}}]"],
      inapplicable: ["sessys: [{model: 10 kWh, mounting: floor, wall: {load_capacity: 50 kg}}]"],
      each: PlacedSessy.self, when: .onWall
    ) {
      Requirement(
        Text(nl: "draagkracht van de wand", en: "load capacity of the wall"), .atLeast,
        within: { sessy, survey in
          sessy.facts.model.spread {
            .known($0 == .small ? survey.figures.smallMass : survey.figures.largeMass)
          }
        },
        spanning: { sessy, _ in Spread(sessy.facts.wall.loadCapacity) }
      ) { _ in
        Text(
          nl: "Kies een andere wand, of zet de Sessy op zijn pootjes op de vloer.",
          en: "Choose another wall, or stand the Sessy on its feet on the floor.")
      }
    }

    Rule(
      "wall-fixing", .injury, .mounting, covers: ["MNT-007", "COMP-004"],
      nl:
        "Zet de muurbeugel of de backplate met pluggen en schroeven vast aan de wand, ook bij een staande Sessy.",
      en: "Fix the bracket or the backplate to the wall with plugs and screws, for a standing Sessy too.",
      fault: Text(nl: "De Sessy zit niet aan de wand vast.", en: "The Sessy is not fixed to the wall."),
      reason: Text(
        nl: "Een Sessy die niet vastzit kan vallen of omkantelen, en iemand verwonden.",
        en: "A Sessy that is not fixed can fall or tip over, and injure someone."),
      passing: ["sessys: [{mounting: wall, fixed_to_wall: yes}, {mounting: floor, fixed_to_wall: yes}]"],
      failing: ["sessys: [{mounting: floor, fixed_to_wall: ↓no}]"],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "vast aan de wand", en: "fixed to the wall"),
        holds: { sessy, _ in sessy.facts.isFixedToWall == true },
        remedy: Text(
          nl: "Zet de beugel of de backplate vast, met pluggen die bij de wand passen.",
          en: "Fix the bracket or the backplate, with plugs that suit the wall."))
    }

    Rule(
      "feet", .injury, .mounting, covers: ["MNT-005", "COMP-004", "SPC-020"],
      nl: "Schroef de pootjes onder een Sessy die op de vloer staat.",
      en: "Screw the feet under a Sessy that stands on the floor.",
      fault: Text(
        nl: "De Sessy staat zonder pootjes op de vloer.", en: "The Sessy stands on the floor without feet."),
      reason: Text(
        nl: "Zonder pootjes staat de Sessy niet stabiel, en kan hij omkantelen.",
        en: "Without its feet the Sessy does not stand firm, and can tip over."),
      passing: ["sessys: [{mounting: floor, feet: yes}]"],
      failing: ["sessys: [{mounting: floor, feet: ↓no}]"],
      inapplicable: ["sessys: [{mounting: wall, feet: no}]"],
      each: PlacedSessy.self,
      when: Condition(Text(nl: "de Sessy staat op de vloer", en: "the Sessy stands on the floor")) {
        sessy, _ in sessy.facts.mounting == .floor
      }
    ) {
      Requirement(
        Text(nl: "pootjes", en: "feet"),
        holds: { sessy, _ in sessy.facts.hasFeet == true },
        remedy: Text(
          nl: "Schroef de meegeleverde pootjes onder de Sessy.",
          en: "Screw the supplied feet under the Sessy."))
    }

    Rule(
      "struts", .injury, .mounting, covers: ["MNT-006", "COMP-004"],
      nl: "Hang een 10 kWh Sessy met schoren aan de wand.",
      en: "Hang a 10 kWh Sessy on the wall with struts.",
      fault: Text(
        nl: "De Sessy hangt zonder schoren aan de wand.", en: "The Sessy hangs on the wall without struts."),
      reason: Text(
        nl: "Zonder schoren hangt het zwaarste model minder vast, en kan het losraken.",
        en: "Without struts the heaviest model is held less firmly, and can come loose."),
      interpretation: strutsByMounting,
      passing: ["sessys: [{model: 10 kWh, mounting: wall, struts: yes}]"],
      failing: ["sessys: [{model: 10 kWh, mounting: wall, struts: ↓no}]"],
      inapplicable: [
        "sessys: [{model: 5 kWh, mounting: wall, struts: no}]",
        "sessys: [{model: 10 kWh, mounting: floor, struts: no}]",
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "het is een 10 kWh Sessy die aan de wand hangt", en: "it is a 10 kWh Sessy on the wall")
      ) { sessy, _ in sessy.facts.model == .large && sessy.facts.mounting == .wall }
    ) {
      struts
    }

    Rule(
      "struts-standing", .injury, .mounting, .advised, covers: ["MNT-006", "COMP-004"],
      nl: "Zet bij voorkeur ook een 10 kWh Sessy die op de vloer staat vast met schoren.",
      en: "Preferably fit struts to a 10 kWh Sessy that stands on the floor too.",
      fault: Text(
        nl: "De Sessy staat zonder schoren op de vloer.", en: "The Sessy stands on the floor without struts."),
      reason: Text(
        nl: "Zonder schoren staat het hoogste model minder stevig.",
        en: "Without struts the tallest model stands less firmly."),
      interpretation: strutsByMounting,
      passing: ["sessys: [{model: 10 kWh, mounting: floor, struts: yes}]"],
      failing: ["sessys: [{model: 10 kWh, mounting: floor, struts: ↓no}]"],
      inapplicable: [
        "sessys: [{model: 5 kWh, mounting: floor, struts: no}]",
        "sessys: [{model: 10 kWh, mounting: wall, struts: no}]",
      ],
      each: PlacedSessy.self,
      when: Condition(
        Text(
          nl: "het is een 10 kWh Sessy die op de vloer staat",
          en: "it is a 10 kWh Sessy that stands on the floor")
      ) { sessy, _ in sessy.facts.model == .large && sessy.facts.mounting == .floor }
    ) {
      struts
    }

    Rule(
      "pack-pairs", .damage, .parts, covers: ["COMP-001"],
      nl:
        "Bouw een 5 kWh Sessy op uit \(figures.smallPairs) paar batterijpakketten (base en stack) en een van 10 kWh uit \(figures.largePairs) paren.",
      en:
        "Build a 5 kWh Sessy from \(figures.smallPairs) pair of battery packs (base and stack), and one of 10 kWh from \(figures.largePairs) pairs.",
      fault: Text(
        nl: "De Sessy heeft niet het aantal paren batterijpakketten van zijn model.",
        en: "The Sessy does not have the number of pairs of battery packs of its model."),
      reason: Text(
        nl:
          "Elk model is gemaakt voor zijn eigen aantal pakketten: met een ander aantal kan het beschadigd raken.",
        en: "Each model is made for its own number of packs: with another number it can be damaged."),
      passing: [
        "sessys: [{model: 5 kWh, packs: [{base: B2406-7K31, stack: S2406-7K31}]}]",
        "sessys: [{model: 5 kWh, packs: [{base: , stack: }]}]",
        "sessys: [{model: 5 kWh, pack_pairs: 1}]", "sessys: [{model: 10 kWh, pack_pairs: 2}]",
        "sessys: [{model: 10 kWh, pack_pairs: 2, packs: [{base: B2501-8E11}, {base: B2501-8E2A}]}]",
        """
        sessys: [{model: 10 kWh, packs: [{base: B2501-8E11, stack: S2501-8E11}, {base: B2501-8E2A, stack: S2501-8E2A}]}]
        """,
      ],
      failing: [
        "sessys: [{model: 10 kWh, packs: ↓[{base: B2501-8E11, stack: S2501-8E11}]}]",
        "sessys: [{model: 10 kWh, packs: ↓[{base: , stack: }]}]",
        """
        sessys: [{model: 5 kWh, packs: ↓[{base: B2501-8E11, stack: S2501-8E11}, {base: B2501-8E2A, stack: S2501-8E2A}]}]
        """,
        "sessys: [{model: 5 kWh, packs: ↓[]}]", "sessys: [{model: 5 kWh, pack_pairs: ↓2}]",
        "sessys: [{model: 10 kWh, pack_pairs: ↓1}]",
      ],
      each: PlacedSessy.self
    ) {
      Requirement(
        Text(nl: "paren voor dit model", en: "pairs for this model"),
        holds: { sessy, survey in
          sessy.packs.count
            == sessy.facts.model.map { $0 == .small ? survey.figures.smallPairs : survey.figures.largePairs }
        },
        remedy: Text(
          nl: "Controleer het model, en welke pakketten bij deze Sessy horen.",
          en: "Check the model, and which packs belong to this Sessy."))
    }

    Rule(
      "pack-serials", .damage, .mounting, .manual(.notice), covers: ["MNT-003"],
      nl:
        "Zet een base en een stack bij elkaar waarvan de laatste \(figures.sharedSerialEnd) tekens van het serienummer gelijk zijn.",
      en:
        "Put a base and a stack together of which the last \(figures.sharedSerialEnd) characters of the serial number are the same.",
      fault: Text(
        nl: "De serienummers van een base en zijn stack horen niet bij elkaar.",
        en: "The serial numbers of a base and its stack do not belong together."),
      reason: Text(
        nl: "Pakketten die niet bij elkaar horen kunnen de Sessy beschadigen.",
        en: "Packs that do not belong together can damage the Sessy."),
      passing: [
        "sessys: [{packs: [{base: B24067K31, stack: S24117K31}]}]",
        "sessys: [{packs: [{base: B2406-7K31, stack: s2406-7k31}]}]",
      ],
      failing: [
        "sessys: [{packs: [{base: ↓B2406-7K31, stack: S2406-8K31}]}]",
        """
        sessys: [{packs: [{base: B2501-8E11, stack: S2501-8E11}, {base: ↓B2501-8E2A, stack: S2501-8E2B}]}]
        """,
      ],
      inapplicable: [
        "sessys: [{packs: [{base: B2406-7K31}, {stack: S2406-8K31}]}]",
        "sessys: [{model: 5 kWh, pack_pairs: 1}]",
      ],
      each: PlacedSessy.self, when: .hasPairOfSerials
    ) {
      Requirement(
        Text(nl: "paren met gelijke laatste tekens", en: "pairs with the same last characters"),
        holds: { sessy, _ in !sessy.packs.areMixed },
        remedy: Text(
          nl: "Zoek bij elke base de stack met dezelfde laatste tekens.",
          en: "Find for each base the stack with the same last characters."))
    }

    Rule(
      "pack-serials-own", .paperwork, .mounting, covers: ["MNT-003"],
      nl: "Noteer van base en stack elk het eigen serienummer.",
      en: "Note the own serial number of base and stack each.",
      fault: Text(
        nl: "Voor een base en zijn stack is hetzelfde serienummer genoteerd.",
        en: "The same serial number is noted for a base and its stack."),
      reason: Text(
        nl:
          "Aan een overgenomen nummer is niet te zien of de twee bij elkaar horen, en voor de garantie telt het niet.",
        en: "A copied number does not tell whether the two belong together, and is no good for the warranty."),
      interpretation: Text(
        nl:
          "Alleen de laatste \(figures.sharedSerialEnd) tekens zijn gelijk; zijn ze allemaal gelijk, dan is gelezen dat er één is overgenomen.",
        en:
          "Only the last \(figures.sharedSerialEnd) characters are the same; if all are, this is read as one copied."
      ),
      passing: [
        "sessys: [{packs: [{base: B2406-7K31, stack: S2406-7K31}]}]",
        "sessys: [{packs: [{base: 7K31, stack: 7K31}]}]",
      ],
      failing: ["sessys: [{packs: [{base: ↓S2406-7K31, stack: S2406-7K31}]}]"],
      inapplicable: ["sessys: [{packs: [{base: B2406-7K31}]}]"],
      each: PlacedSessy.self, when: .hasPairOfSerials
    ) {
      Requirement(
        Text(nl: "elk een eigen serienummer", en: "a serial number each"),
        holds: { sessy, _ in !sessy.packs.areCopied },
        remedy: Text(
          nl: "Lees beide serienummers nog eens op de typeplaatjes.",
          en: "Read both serial numbers on the type plates again."))
    }
  }
}

extension Condition<PlacedSessy> {
  fileprivate static let hasPairOfSerials = Condition(
    Text(
      nl: "van een paar zijn beide serienummers opgegeven", en: "both serial numbers of a pair are stated")
  ) { sessy, survey in survey.asks(sessy.packs.canBeCompared.answer) }
}

private let strutsByMounting = Text(
  nl:
    "De handleiding levert de schoren bij de 10 kWh Sessy en zegt niet bij welke montage ze horen. Gelezen als eis aan de wand, en als advies op de vloer.",
  en:
    "The manual supplies the struts with the 10 kWh Sessy and does not say to which mounting they belong. Read as a demand on the wall, and as advice on the floor."
)

private let struts = Requirement<PlacedSessy>(
  Text(nl: "schoren", en: "struts"),
  holds: { sessy, _ in sessy.facts.hasStruts == true },
  remedy: Text(
    nl: "Monteer de set schoren van de 10 kWh Sessy.", en: "Fit the set of struts of the 10 kWh Sessy."))
