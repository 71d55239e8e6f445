public import PlanCheck

/// What a report on an inspection says, part by part: each is worked out once, when it is first asked for, and
/// every form and every drawing spells the same one.
///
/// A class, so that several forms of report share what one of them has asked for.
public final class ReportContent: Sendable {
  public let inspection: Inspection

  private let knownDigest = Remembered<Digest>()
  private let knownFront = Remembered<FrontPage>()
  private let knownMarks = Remembered<NumberedFindings>()
  private let knownVisit = Remembered<SiteVisit>()
  private let knownFollowUps = Remembered<SiteVisit.FollowUps>()
  private let knownSheets = Remembered<[SheetChoice]>()
  private let knownCards = Remembered<[SettingsCard]>()
  private let knownMaterials = Remembered<MaterialsList>()
  private let knownElectricity = Remembered<Electricity>()
  private let knownUnjudged = Remembered<[UnjudgedField]>()
  private let knownDemonstration = Remembered<Demonstration?>()

  public init(of inspection: Inspection) { self.inspection = inspection }

  /// The outcomes, in the order that people need them.
  var digest: Digest { knownDigest.value { Digest(of: inspection) } }

  /// The answer, before its reasons.
  var front: FrontPage { knownFront.value { FrontPage(of: inspection, digest) } }

  /// Where the failures lie, by their numbers.
  var marks: NumberedFindings {
    knownMarks.value { NumberedFindings(of: inspection.failed) }
  }

  /// What the examinations of a completed installation show; nil of a plan.
  var demonstration: Demonstration? {
    knownDemonstration.value { Demonstration(of: inspection, digest) }
  }

  /// What is still to be measured or asked.
  var visit: SiteVisit { knownVisit.value { SiteVisit(of: inspection, digest.missingFacts) } }

  /// What the answers to it open: costly, so only for who shows it.
  var followUps: SiteVisit.FollowUps { knownFollowUps.value { visit.followUps(in: inspection) } }

  /// What is certain before it.
  var certainty: Certainty { Certainty(of: digest, inspection.tally) }

  /// The manual's wiring sheets for this site.
  var sheets: [SheetChoice] { knownSheets.value { inspection.sheetChoices } }

  /// What the dongles are to be set to.
  var settings: [SettingsCard] { knownCards.value { inspection.settingsCards } }

  var materials: MaterialsList { knownMaterials.value { MaterialsList(of: inspection, marks) } }
  var electricity: Electricity { knownElectricity.value { Electricity(of: inspection) } }

  /// What only people can see to, by moment.
  var checklists: [Checklist] { Checklist.all(of: inspection.edition) }

  /// What the file states and no verdict rests on.
  var unjudged: [UnjudgedField] { knownUnjudged.value { UnjudgedField.all(of: inspection) } }
}
