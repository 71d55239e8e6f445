// Plans that are YAML, and no site.

extension UnreadablePlanTests {
  static let notASite = [
    bad(
      "a word", "hallo\n", at: "1:1", nl: "van een locatie, elk met een naam en “:”, niet “hallo”",
      en: "fields of a site, each with a name and “:” here, not “hallo”"),
    bad("a list", "- a\n", at: "1:1", nl: "van een locatie", en: "fields of a site"),
    bad(
      "no version", "supply: {phases: 3}\n", at: "1:1", nl: "Zet bovenaan: plancheck: 1",
      en: "Put at the top: plancheck: 1"),
    bad(
      "a version left open", "plancheck:\n", at: "1:1", nl: "Zet bovenaan: plancheck: 1",
      en: "Put at the top: plancheck: 1"),
    bad("an empty record", "{}\n", at: "1:1", nl: "Zet bovenaan: plancheck: 1", en: "Put at the top"),
    bad(
      "another version", "plancheck: 2\n", at: "1:12", field: "plancheck",
      nl: "leest versie 1 van het bestandsformaat, niet “2”",
      en: "reads version 1 of the file format, not “2”"),
    bad(
      "a version with a fraction", "plancheck: 1.0\n", at: "1:12", field: "plancheck",
      nl: "Hier hoort een aantal, niet “1.0”", en: "Expected a count here, not “1.0”"),
    bad(
      "a key one letter off", "\(version)suply: {phases: 3}\n", at: "2:1", nl: "Bedoelt u “supply”?",
      en: "Did you mean “supply”?"),
    bad(
      "a key with two letters swapped", "\(version)supply: {phsaes: 3}\n", at: "2:10", field: "supply",
      nl: "“phsaes” hoort niet bij de aansluiting. Bedoelt u “phases”?",
      en: "“phsaes” does not belong to the supply. Did you mean “phases”?"),
    bad(
      "a key like no other", "\(version)supply: {zekering: 25 A}\n", at: "2:10", field: "supply",
      nl:
        "Daar kan staan: fasen, nul, hoofdzekering, spanning, aardingsstelsel, aardverspreidingsweerstand, kortsluitstroom.",
      en:
        "It can have: phases, neutral, main_fuse, voltage, earthing, electrode_resistance, short_circuit_current."
    ),
    bad(
      "a key that a terminal would obey", "\(version)supply: {\"ph\\e[2Jases\": 3}\n", at: "2:10",
      field: "supply",
      nl: "“ph\u{FFFD}[2Jases” hoort niet bij de aansluiting",
      en: "“ph\u{FFFD}[2Jases” does not belong to the supply"),
    bad(
      "a key of 4 MB", "\(version)?\n  \(words)\n: 1\n", at: "3:3", nl: "x x x", en: "x x x"),
    bad(
      "a key twice", "\(version)supply: {phases: 3}\nsupply: {phases: 1}\n", at: "3:1",
      nl: "“supply” staat er twee keer", en: "“supply” is given twice"),
    bad(
      "a key twice in braces", "\(version)supply: {phases: 3, phases: 1}\n", at: "2:21", field: "supply",
      nl: "“phases” staat er twee keer", en: "“phases” is given twice"),
    bad(
      "10,000 unknown keys", version + (0..<10_000).map { "k\($0): 1\n" }.joined(), at: "2:1",
      nl: "“k0” hoort niet bij een locatie", en: "“k0” does not belong to a site"),
  ]

  /// 4 MB in many short lines, because a message shows the line that it is about.
  private static let words = String(repeating: "x x x x\n      ", count: 270_000)

  static let wrongValues = [
    bad(
      "a word for a record", "\(version)supply: 3\n", at: "2:9", field: "supply",
      nl: "van de aansluiting, elk met een naam en “:”, niet “3”",
      en: "fields of the supply, each with a name and “:” here, not “3”"),
    bad(
      "a list for a record", "\(version)supply: [1]\n", at: "2:9", field: "supply", nl: "niet “[…]”",
      en: "not “[…]”"),
    bad(
      "a record for a list", "\(version)groups: {name: G}\n", at: "2:9", field: "groups",
      nl: "Hier hoort een lijst: ", en: "Expected a list: "),
    bad(
      "a list for a word", "\(version)supply: {phases: [1]}\n", at: "2:18", field: "supply.phases",
      nl: "Hier hoort 1 of 3, niet “[…]”", en: "Expected 1 or 3 here, not “[…]”"),
    bad(
      "a record for a word", "\(version)supply: {phases: {a: 1}}\n", at: "2:18", field: "supply.phases",
      nl: "Hier hoort 1 of 3, niet “{…}”", en: "Expected 1 or 3 here, not “{…}”"),
    bad(
      "a word for a list", "\(version)groups: [{name: G, phases: L4}]\n", at: "2:28",
      field: "groups[0].phases",
      nl: "niet “L4”. Noem de fasen: [L1]", en: "not “L4”. Name the phases: [L1]"),
    bad(
      "another word", "\(version)supply: {phases: 4}\n", at: "2:18", field: "supply.phases",
      nl: "Hier hoort 1 of 3, niet “4”", en: "Expected 1 or 3 here, not “4”"),
    bad(
      "a word one letter off", "\(version)sessys: [{name: S, mounting: wal}]\n", at: "2:30",
      field: "sessys[0].mounting", nl: "Bedoelt u “wall”?", en: "Did you mean “wall”?"),
    bad(
      "neither yes nor no", "\(version)supply: {neutral: misschien}\n", at: "2:19", field: "supply.neutral",
      nl: "Hier hoort ja of nee, niet “misschien”", en: "Expected yes or no here, not “misschien”"),
    bad(
      "a number for yes", "\(version)supply: {neutral: 1}\n", at: "2:19", field: "supply.neutral",
      nl: "Hier hoort ja of nee, niet “1”", en: "Expected yes or no here, not “1”"),
    bad(
      "yes, nearly", "\(version)supply: {neutral: yess}\n", at: "2:19", field: "supply.neutral",
      nl: "Bedoelt u “yes”?", en: "Did you mean “yes”?"),
    bad(
      "4 MB for yes or no", "\(version)supply:\n  neutral:\n    \(words)\n", at: "4:5",
      field: "supply.neutral",
      nl: "Hier hoort ja of nee, niet “x x x", en: "Expected yes or no here, not “x x x"),
    bad(
      "the 30th of February", "\(version)site: {date: 2026-02-30}\n", at: "2:14", field: "site.date",
      nl: "Hier hoort een datum als 2026-03-02, niet “2026-02-30”",
      en: "Expected a date such as 2026-03-02 here, not “2026-02-30”"),
    bad(
      "the 29th of February of another year", "\(version)site: {date: 2023-02-29}\n", at: "2:14",
      field: "site.date", nl: "niet “2023-02-29”", en: "not “2023-02-29”"),
    bad(
      "a date that may begin with the month", "\(version)site: {date: 02/03/2026}\n", at: "2:14",
      field: "site.date",
      nl: "Welk getal is de dag", en: "Which number is the day"),
    bad(
      "an empty text", "\(version)site: {customer: \"\"}\n", at: "2:18", field: "site.customer",
      nl: "Hier hoort tekst, niet “”", en: "Expected text here, not “”"),
    bad(
      "an escaped right-to-left mark", "\(version)site: {customer: \"a\\u202Eb\"}\n", at: "2:18",
      field: "site.customer", nl: "niet “a\u{FFFD}b”. Er staat een onzichtbaar teken in.",
      en: "not “a\u{FFFD}b”. There is an invisible character in it."),
    bad(
      "an escape sequence", "\(version)site: {customer: \"\\e[2J\\a\\0\"}\n", at: "2:18",
      field: "site.customer",
      nl: "Er staat een onzichtbaar teken in.", en: "There is an invisible character in it."),
    bad(
      "a count of less than none", "\(version)meter_box: {main_switch: {poles: -2}}\n", at: "2:34",
      field: "meter_box.main_switch.poles", nl: "Hier hoort een aantal van 1 tot en met 8, niet “-2”",
      en: "Expected a count from 1 to 8 here, not “-2”"),
    bad(
      "a count beyond counting", "\(version)meter_box: {main_switch: {poles: 99999999999}}\n", at: "2:34",
      field: "meter_box.main_switch.poles", nl: "Hier hoort een aantal", en: "Expected a count"),
  ]

  static let wrongAmounts =
    [
      ("no unit", "22", nl: "De eenheid ontbreekt. Bedoelt u “22 m3”?", en: "Did you mean “22 m3”?"),
      ("another unit", "22 cm", nl: "“cm” is hier geen eenheid; wel: m3, m³.", en: "“cm” is no unit here"),
      ("not a number", "NaN", nl: "Begin met een getal.", en: "Begin with a number."),
      ("YAML's not a number", ".nan", nl: "niet “.nan”", en: "not “.nan”"),
      ("infinity", "inf m3", nl: "Begin met een getal.", en: "Begin with a number."),
      ("an exponent", "1e3 m3", nl: "niet “1e3 m3”", en: "not “1e3 m3”"),
      ("a hexadecimal number", "0x10 m3", nl: "niet “0x10 m3”", en: "not “0x10 m3”"),
      ("less than nothing", "-5 m3", nl: "niet kleiner dan nul", en: "cannot be less than zero"),
      ("a plus", "+5 m3", nl: "Begin met een getal.", en: "Begin with a number."),
      ("a huge number", "99999999999999999999 m3", nl: "niet “9999", en: "not “9999"),
      ("two points", "1.2.3 m3", nl: "Schrijf een gewoon getal", en: "Write a plain number"),
      ("four decimals that matter", "2.1234 m3", nl: "rond het af", en: "round it"),
      (
        "a point that could be a thousand", "2.200 m3", nl: "Is dit 2200 of 2,200?",
        en: "Is this 2200 or 2.200?"
      ),
      (
        "a comma that could be a thousand", "2,200 m3", nl: "Is dit 2200 of 2,200?",
        en: "Is this 2200 or 2.200?"
      ),
      ("a space for thousands", "1 000 m3", nl: "niet “1 000 m3”", en: "not “1 000 m3”"),
      ("wide digits", "２２ m3", nl: "Begin met een getal.", en: "Begin with a number."),
      ("a unit alone", "m3", nl: "Begin met een getal.", en: "Begin with a number."),
      ("a fraction alone", ".5 m3", nl: "Schrijf een gewoon getal", en: "Write a plain number"),
      ("an empty text in quotes", "\"\"", nl: "Begin met een getal.", en: "Begin with a number."),
    ].map { description, amount, nl, en in
      bad(
        description, "\(version)rooms:\n  - volume: \(amount)\n", at: "3:13", field: "rooms[0].volume",
        nl: nl,
        en: en)
    } + [
      bad(
        "more humidity than there is", "\(version)rooms: [{humidity: 140 %}]\n", at: "2:20",
        field: "rooms[0].humidity", nl: "Het kan ten hoogste 100 % zijn.", en: "It can be at most 100 %."),
      bad(
        "a point for thousands of watts", "\(version)pv_inverters: [{power: 2.200 W}]\n", at: "2:24",
        field: "pv_inverters[0].power", nl: "Is dit 2200 of 2,200?", en: "Is this 2200 or 2.200?"),
      bad(
        "a decimal comma in braces", "\(version)groups: [{cable: {cross_section: 2,5 mm²}}]\n", at: "2:34",
        field: "groups[0].cable.cross_section", nl: "begint na een komma een nieuw gegeven: “5 mm²”",
        en: "a comma starts the next field: “5 mm²”"),
      bad(
        "an amount of 4 MB", "\(version)supply:\n  main_fuse:\n    1 \(words)\n", at: "4:5",
        field: "supply.main_fuse", nl: "Hier hoort een hoeveelheid in A", en: "Expected an amount in A"),
    ]

  static let wrongNames = [
    bad(
      "a name of two lines", "\(version)groups: [{name: \"G\\n7\"}]\n", at: "2:17", field: "groups[0].name",
      nl: "Hier hoort een naam, niet “G\u{FFFD}7”", en: "Expected a name here, not “G\u{FFFD}7”"),
    bad(
      "a name of 61 letters", "\(version)groups: [{name: \(String(repeating: "x", count: 61))}]\n",
      at: "2:17",
      field: "groups[0].name", nl: "Een naam is ten hoogste 60 tekens lang.",
      en: "A name is at most 60 characters long."),
    bad(
      "a name of 100,000 letters", "\(version)groups:\n- name:\n    \(words.prefix(100_000))x\n", at: "4:5",
      field: "groups[0].name", nl: "Een naam is ten hoogste 60 tekens lang.",
      en: "A name is at most 60 characters long."),
    bad(
      "a text of 2,001 letters", "\(version)site: {customer: \(String(repeating: "é", count: 2001))}\n",
      at: "2:18",
      field: "site.customer", nl: "Een tekst is ten hoogste 2000 tekens lang.",
      en: "A text is at most 2000 characters long."),
    bad(
      "a name given twice", "\(version)groups: [{name: A}, {name: B}, {name: A}]\n", at: "2:39", and: "2:17",
      field: "groups[2].name", nl: "Er is al een groep “A”. Geef elke een eigen naam.",
      en: "There already is a group “A”. Give each its own name."),
    bad(
      "a device's name given twice",
      "\(version)meter_box: {residual_current_devices: [{name: A}, {name: A}]}\n",
      at: "2:58", and: "2:47", field: "meter_box.residual_current_devices[1].name",
      nl: "Er is al een aardlekschakelaar “A”", en: "There already is a residual current device “A”"),
    bad(
      "a name with a meaning", "\(version)sessys: [{name: work_switch}]\n", at: "2:17",
      field: "sessys[0].name",
      nl: "“work_switch” heeft in dit bestandsformaat een vaste betekenis",
      en: "“work_switch” has a fixed meaning in this file format"),
    bad(
      "an unknown group", "\(version)groups: [{name: keuken}]\nsessys: [{name: S, group: kueken}]\n",
      at: "3:27",
      field: "sessys[0].group", nl: "Er is geen groep “kueken” in dit bestand. Bedoelt u “keuken”?",
      en: "There is no group “kueken” in this file. Did you mean “keuken”?"),
    bad(
      "an unknown group like no other",
      "\(version)groups: [{name: keuken}, {name: garage}]\nsessys: [{name: S, group: zolder}]\n", at: "3:27",
      field: "sessys[0].group", nl: "Er is geen groep “zolder” in dit bestand; wel: keuken, garage.",
      en: "There is no group “zolder” in this file; there is: keuken, garage."),
    bad(
      "an unknown group where there are many",
      "\(version)groups: [\((0..<50).map { "{name: groep-\($0)}" }.joined(separator: ",\n"))]\n"
        + "sessys: [{room: x, group: zolder}]\n", at: "52:27", and: "52:17", field: "sessys[0].group",
      nl: "groep-11, …", en: "groep-11, …"),
    bad(
      "an unknown room of no rooms", "\(version)sessys: [{name: S, room: schuur}]\n", at: "2:26",
      field: "sessys[0].room", nl: "Er is geen ruimte “schuur” in dit bestand.",
      en: "There is no room “schuur” in this file."),
    bad(
      "an unknown group of a device",
      "\(version)meter_box: {residual_current_devices: [{name: A, groups: [B]}]}\n", at: "2:59",
      field: "meter_box.residual_current_devices[0].groups[0]", nl: "Er is geen groep “B”",
      en: "There is no group “B”"),
    bad(
      "an unknown Sessy", "\(version)sessys: [{name: boven, fed_from: work_swich}]\n", at: "2:34",
      field: "sessys[0].fed_from", nl: "Bedoelt u “work_switch”?", en: "Did you mean “work_switch”?"),
    bad(
      "no Sessys", "\(version)sessys: []\n", at: "2:9", field: "sessys",
      nl: "er valt niets te controleren", en: "there is nothing to check"),
    bad(
      "a phase twice", "\(version)groups: [{phases: [L1, L1]}]\n", at: "2:24", and: "2:20",
      field: "groups[0].phases", nl: "“L1” staat er twee keer", en: "“L1” is given twice"),
    bad(
      "no phases", "\(version)groups: [{phases: []}]\n", at: "2:19", field: "groups[0].phases",
      nl: "Noem ten minste één fase.", en: "Name at least one phase."),
  ]
}
