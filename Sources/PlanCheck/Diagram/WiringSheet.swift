/// One of the eight wiring diagrams of the manual's appendix III.
public enum WiringSheet: Int, CaseIterable, Sendable {
  case threePhaseInverter = 1
  case singlePhaseInverter
  case singlePhaseHouse
  case noSolar
  case twoOnOnePhase
  case threeOverThreePhases
  case upToSixWithoutSolar
  case severalSources

  public var title: Text {
    switch self {
    case .threePhaseInverter:
      Text(nl: "driefasenmeterkast, driefasenomvormer", en: "three-phase meter box, three-phase inverter")
    case .singlePhaseInverter:
      Text(nl: "driefasenmeterkast, eenfase-omvormer", en: "three-phase meter box, single-phase inverter")
    case .singlePhaseHouse:
      Text(nl: "eenfasemeterkast, eenfase-omvormer", en: "single-phase meter box, single-phase inverter")
    case .noSolar:
      Text(nl: "eenfasemeterkast, geen zonnepanelen", en: "single-phase meter box, no solar panels")
    case .twoOnOnePhase:
      Text(nl: "twee Sessy's op L1", en: "two Sessys on L1")
    case .threeOverThreePhases:
      Text(nl: "drie Sessy's, één op elke fase", en: "three Sessys, one on each phase")
    case .upToSixWithoutSolar:
      Text(
        nl: "tot zes Sessy's op een driefasengroep zonder zonnepanelen",
        en: "up to six Sessys on a three-phase group without solar panels")
    case .severalSources:
      Text(nl: "meerdere omvormers of groepen", en: "several inverters or groups")
    }
  }
}

/// How well a sheet of the manual fits a site.
public enum SheetMatch: String, CaseIterable, Sendable {
  /// The manual draws this case.
  case exact
  /// The manual does not draw this case; this sheet comes closest.
  case nearest
  /// The manual has no diagram for this case: something has to change.
  case none
  /// The site leaves out what it takes to choose.
  case notStated = "not-stated"
}

/// The sheet chosen for one group with Sessys, or for the meter box as a whole.
public struct SheetChoice: Sendable {
  public let match: SheetMatch
  public let sheet: WiringSheet?

  /// Nil for the meter box.
  public let group: NamedPlace?

  /// Why this sheet, and not its neighbours.
  public let reason: Text

  /// In what the site differs from the sheet; or, without a sheet, what to change.
  public let difference: Text?

  /// The facts that it takes to choose, and that the site leaves out.
  public let missing: [Evidence]
}
