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
  private let knownComparison = Remembered<JudgedComparison?>()
  private let knownDefects = Remembered<Defects?>()
  private let knownReinspection = Remembered<Reinspection?>()
  private let knownRegister = Remembered<[RegisterVerdict]>()
  private let knownDemonstration = Remembered<Demonstration?>()

  /// The plan that it was built by, judged; nil if it is held against none.
  private let plan: Inspection?

  /// The earlier report that it is held against; nil if there is none.
  private let previous: PreviousReport?

  /// - Parameters:
  ///   - plan: the plan that it was built by, judged.
  ///   - previous: the earlier report that it is held against.
  public init(
    of inspection: Inspection, builtBy plan: Inspection? = nil, since previous: PreviousReport? = nil
  ) {
    (self.inspection, self.plan, self.previous) = (inspection, plan, previous)
  }

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

  /// What was built otherwise than planned; nil if there is no plan to hold it against.
  var comparison: JudgedComparison? {
    knownComparison.value {
      plan.map { JudgedComparison(from: $0, to: inspection, isOfPlan: true) }
    }
  }

  /// What has to be put right of a completed installation, and by when; nil of a plan.
  var defects: Defects? {
    knownDefects.value {
      Defects(of: inspection, digest) { [previous] outcome, grade in previous?.due(outcome, grade) }
    }
  }

  /// What has changed since an earlier report; nil if there is none.
  var reinspection: Reinspection? {
    knownReinspection.value {
      previous.map { Reinspection(since: $0, inspection, digest, defects) }
    }
  }

  /// What should have been put right by now, the gravest first: it is said before all else.
  var overdue: [Reinspection.Entry] { reinspection?.overdue ?? [] }

  /// What each statement of the manual came to; none of a plan.
  var register: [RegisterVerdict] { knownRegister.value { RegisterVerdict.all(of: inspection) } }

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
