import PlanCheck

/// What each example shows.
let exampleTitles: [String: Text] = [
  "charger-and-heat-pump": Text(
    nl: "Een laadpaal en een warmtepomp naast drie Sessy's.",
    en: "A charger and a heat pump beside three Sessys."),
  "half-stated": Text(
    nl: "Een opname die nog niet af is.", en: "A survey that is not finished yet."),
  "large-sessys-two-rooms": Text(
    nl: "Drie Sessy's van 10 kWh, in twee ruimtes en op twee groepen.",
    en: "Three Sessys of 10 kWh, in two rooms and on two groups."),
  "micro-inverters": Text(
    nl: "Veertien micro-omvormers, en een Sessy op een eigen groep.",
    en: "Fourteen micro-inverters, and a Sessy on a group of its own."),
  "mixed": Text(
    nl: "Sessy's van 5 en 10 kWh door elkaar.", en: "Sessys of 5 and 10 kWh side by side."),
  "old-house": Text(
    nl: "Een oud huis met één fase, alles achter één aardlekschakelaar.",
    en: "An old house with one phase, all behind one residual current device."),
  "shed-with-sub-board": Text(
    nl: "Een schuur met een eigen onderverdeler.", en: "A shed with a sub-board of its own."),
  "sheet-1-three-phase-inverter": Text(
    nl: "Eén Sessy op de groep van een driefasenomvormer.",
    en: "One Sessy on the group of a three-phase inverter."),
  "sheet-2-single-phase-inverter": Text(
    nl: "Eén Sessy op de groep van een eenfase-omvormer, in een driefasenmeterkast.",
    en: "One Sessy on the group of a single-phase inverter, in a three-phase meter box."),
  "sheet-3-single-phase-house": Text(
    nl: "Eén Sessy op de groep van een kleine omvormer, in een eenfasemeterkast.",
    en: "One Sessy on the group of a small inverter, in a single-phase meter box."),
  "sheet-4-no-solar": Text(
    nl: "Eén Sessy op een eigen groep, zonder zonnepanelen.",
    en: "One Sessy on a group of its own, without solar panels."),
  "sheet-5-two-on-one-phase": Text(
    nl: "Twee Sessy's op dezelfde fase, op de groep van een omvormer.",
    en: "Two Sessys on the same phase, on the group of an inverter."),
  "sheet-6-three-over-three-phases": Text(
    nl: "Drie Sessy's, één op elke fase, op de groep van een omvormer.",
    en: "Three Sessys, one on each phase, on the group of an inverter."),
  "sheet-7-six-without-solar": Text(
    nl: "Zes Sessy's op één driefasengroep, zonder zonnepanelen.",
    en: "Six Sessys on one three-phase group, without solar panels."),
  "sheet-8-several-sources": Text(
    nl: "Twee omvormers op twee groepen; op de tweede ook een Sessy.",
    en: "Two inverters on two groups; on the second a Sessy, too."),
  "template": Text(nl: "Een leeg formulier met elk veld.", en: "A blank form with every field."),
  "ten-faults": Text(nl: "Tien fouten, om van te leren.", en: "Ten faults, to learn from."),
  "waiver": Text(
    nl: "Twee eisen waarvan met reden wordt afgeweken.",
    en: "Two demands that are departed from, with the reason."),
]
