/// The sheets of appendix III for a site: one for each group with Sessys, and sheet 8 for
/// the meter box where sources sit on two or more groups.
extension Inspection {
  /// The sheets that are chosen, each once.
  public var sheets: [WiringSheet] {
    var sheets: [WiringSheet] = []
    for case let sheet? in sheetChoices.map({ $0.sheet }) where !sheets.contains(sheet) {
      sheets.append(sheet)
    }
    return sheets.sorted { $0.rawValue < $1.rawValue }
  }

  public var sheetChoices: [SheetChoice] {
    var choices: [SheetChoice] = []
    var needsSheet8 = Answer.known(false)
    for group in survey.groups where group.hasSessy.value == true {
      let found = survey.sheetRow(for: group, in: edition.sheets)
      choices.append(choice(for: group, found))
      if found.value?.addsSheet8 == true { needsSheet8 = .known(true) }
    }
    let unplaced = survey.unplacedSessys
    if !unplaced.isEmpty { choices.append(.unplaced(missing: evidence(unplaced))) }
    needsSheet8 = needsSheet8 || survey.sourceCount.map { $0 > 1 }
    switch needsSheet8.value {
    case true?:
      let hasSeveral = survey.sourceCount.value.map { $0 > 1 } ?? false
      choices.append(hasSeveral ? .severalSources : .onceRearranged)
    case false?: break
    case nil:
      choices.append(
        SheetChoice(
          match: .notStated, sheet: nil, group: nil,
          reason: Text(
            nl: "Of schema 8 nodig is voor de meterkast, hangt af van wat nog niet is opgegeven.",
            en: "Whether the meter box needs sheet 8 depends on what is not stated yet."),
          difference: nil, missing: evidence(needsSheet8.facts)))
    }
    return choices
  }

  private func choice(
    for group: LoadedGroup, _ found: Answer<SheetRow>
  ) -> SheetChoice {
    let name = group.named
    if survey.site.supply.hasNeutral.value == false { return .withoutNeutral(group: name) }
    guard let row = found.value else {
      return SheetChoice(
        match: .notStated, sheet: nil, group: name,
        reason: Text(
          nl: "Welk schema hier past, hangt af van wat nog niet is opgegeven.",
          en: "Which sheet fits here depends on what is not stated yet."),
        difference: nil, missing: evidence(found.facts))
    }
    let needsMorePhases = row.sheet == .upToSixWithoutSolar && (group.phases.value?.count ?? 3) < 3
    let parts = survey.isOneLoop(group).value == false
    let differences = [
      row.difference, needsMorePhases ? Self.fewerPhases : nil, parts ? Self.noLoop : nil,
    ].compactMap { $0 }
    return SheetChoice(
      match: needsMorePhases || parts ? .nearest : row.match, sheet: row.sheet, group: name,
      reason: row.reason,
      difference: differences.isEmpty ? nil : .sentences(differences), missing: [])
  }
}

extension Inspection {
  private static let fewerPhases = Text(
    nl: "Schema 7 is voor een driefasengroep; deze groep heeft minder fasen.",
    en: "Sheet 7 is for a three-phase group; this group has fewer phases.")
  private static let noLoop = Text(
    nl: "Het schema lust de Sessy's door; hier deelt de kabel zich na de werkschakelaar of een Sessy.",
    en: "The sheet loops through the Sessys; here the cable parts behind the work switch or a Sessy.")
}

extension SheetChoice {
  fileprivate static func unplaced(missing: [Evidence]) -> SheetChoice {
    SheetChoice(
      match: .notStated, sheet: nil, group: nil,
      reason: Text(
        nl: "Welk schema hier past, hangt af van de groep waarop elke Sessy zit.",
        en: "Which sheet fits here depends on the group that each Sessy is on."),
      difference: nil, missing: missing)
  }

  fileprivate static let severalSources = SheetChoice(
    match: .exact, sheet: .severalSources, group: nil,
    reason: Text(
      nl:
        "Op twee of meer groepen zit iets dat levert. Schema 8 toont hoe hun stromen zich in de meterkast bij die van de aansluiting voegen; het komt bij het schema van elke groep, niet ervoor in de plaats.",
      en:
        "Two or more groups have something that delivers. Sheet 8 shows how their currents join that of the main connection in the meter box; it comes with the sheet of each group, not instead of it."
    ),
    difference: nil, missing: [])

  /// Sheet 8 for a group that has to be divided first.
  fileprivate static let onceRearranged = SheetChoice(
    match: .nearest, sheet: .severalSources, group: nil,
    reason: Text(
      nl:
        "Als de groep verdeeld wordt zoals hierboven staat, levert er op meer dan één groep iets: dan geldt schema 8 voor de meterkast.",
      en:
        "Once the group is divided as told above, more than one group delivers: sheet 8 then holds for the meter box."
    ),
    difference: Text(nl: "Nu zit alles nog op één groep.", en: "As yet everything is on one group."),
    missing: [])

  fileprivate static func withoutNeutral(group: NamedPlace) -> SheetChoice {
    SheetChoice(
      match: .none, sheet: nil, group: group,
      reason: Text(
        nl: "Dit net heeft geen nul. Geen schema tekent dat.",
        en: "This network has no neutral. No sheet draws that."),
      difference: Text(
        nl: "Sluit niet aan. Overleg met de fabrikant en de netbeheerder.",
        en: "Do not connect. Consult the manufacturer and the network operator."),
      missing: [])
  }
}

extension Survey {
  /// How well the wiring sheets of an edition fit a group.
  public func sheetMatch(for group: LoadedGroup, in sheets: [SheetRow]) -> Answer<SheetMatch> {
    sheetRow(for: group, in: sheets).map { $0.match }
  }

  /// What is missing to know the group of each Sessy.
  fileprivate var unplacedSessys: FactList {
    guard site.sessys.isStated else { return FactList(site.sessys.id) }
    return site.sessys.elements.reduce(FactList()) { missing, sessy in
      sessy.group.isStated ? missing : missing + FactList(sessy.group.id)
    }
  }

  /// The row of the table that fits a group; not stated as long as more than one can.
  func sheetRow(for group: LoadedGroup, in table: [SheetRow]) -> Answer<SheetRow> {
    withinStretch("sheet") {
      let loop = Loop()
      for row in table {
        loop.turn()
        let fits = self.fits(row, group)
        switch fits.value {
        case true?: return Answer(row, fits.facts)
        case false?: continue
        case nil: return Answer(nil, fits.facts)
        }
      }
      return Answer(nil, FactList(site.supply.phases.id))
    }
  }

  private func fits(_ row: SheetRow, _ group: LoadedGroup) -> Answer<Bool> {
    let house = row.house.map { house in site.supply.phases == house } ?? .known(true)
    let count = house && group.sessyCount.map { row.sessys.contains($0) }
    // Most rows are for another house or another number: no need to look further.
    if count.value == false { return count }
    return count && fits(row.solar, group) && fits(row.layout, group)
  }

  private func fits(_ solar: SheetRow.Solar, _ group: LoadedGroup) -> Answer<Bool> {
    switch solar {
    case .any: .known(true)
    case .none: group.inverterCount == 0
    case .one: group.inverterCount == 1
    case .several: group.inverterCount > 1
    case .singlePhase: group.inverterCount == 1 && phaseCount(ofInverterOn: group) == 1
    case .twoPhase: group.inverterCount == 1 && phaseCount(ofInverterOn: group) == 2
    case .threePhase: group.inverterCount == 1 && phaseCount(ofInverterOn: group) == 3
    }
  }

  private func phaseCount(ofInverterOn group: LoadedGroup) -> Answer<Int> {
    site.inverters.fold(from: 0) { count, inverter in
      let isHere = inverter.group.refers(to: group.index)
      guard isHere.value != false else { return count }
      return count.combined(with: isHere) { count, _ in count }
        .combined(with: site.phases(of: inverter)) { $0 + $1.count }
    }
  }

  private func fits(_ layout: SheetRow.Layout, _ group: LoadedGroup) -> Answer<Bool> {
    switch layout {
    case .any: return .known(true)
    case .samePhase: return group.fullestPhase.combined(with: group.sessyCount, ==)
    case .different: return group.fullestPhase.combined(with: group.sessyCount, <)
    case .oneOnEach: return group.fullestPhase == 1
    case .notOneOnEach: return group.fullestPhase > 1
    case .twoAtMost: return group.fullestPhase <= figures.sessysOnPhase
    case .threeOrMore: return group.fullestPhase > figures.sessysOnPhase
    }
  }
}

extension LoadedGroup {
  /// How many Sessys there are on the phase that has the most.
  fileprivate var fullestPhase: Answer<Int> { sessysOnPhase.largest }
}
