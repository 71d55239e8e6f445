import PlanCheck

/// What stands on a wiring diagram, in words and by kind. Where it stands, and on how many sheets, the layout
/// decides.
struct WiringScene {
  let title: String
  let description: String
  let mainFuse: Apparatus
  let meter: Apparatus
  let meterReader: Apparatus
  let mainSwitch: Apparatus
  let busbar: Apparatus

  /// The residual current devices that stand before groups, in the order of the meter box.
  let devices: [Apparatus]

  /// The groups with Sessys, drawn core by core.
  let circuits: [Circuit]

  /// The other groups, drawn briefly.
  let others: [Circuit]

  /// Nil of a sheet in general form.
  let titleBlock: TitleBlock?

  /// What is to be said besides, under the legend.
  let notes: [String]
  let legend: WiringLegend
  let language: Language
}

/// One thing on the diagram with its words.
struct Apparatus {
  /// What is written beside it: what it is called first.
  var lines: [String]

  /// Whether the site states what it takes to draw it; if not, it is dashed.
  var isKnown = true

  /// The failures that lie with it.
  var flags: Flags

  /// "-F1"; nil if it has none.
  var designation: String?
}

/// A group from its breaker to its last Sessy.
struct Circuit {
  let breaker: Apparatus

  /// Nil if it is not stated.
  let kind: BreakerKind?

  /// The place of the residual current device before it.
  let device: Int?

  /// The phases that its cable has a core for.
  let phases: [Phase]
  let cable: Apparatus
  let workSwitch: Apparatus

  /// Whether there is a work switch; nil if it is not stated.
  let hasWorkSwitch: Bool?

  /// How many poles it has; nil if it is not stated.
  let switchPoles: Int?

  /// In the order of the loop, if that is known.
  let sessys: [SessyScene]
  let isOrderKnown: Bool

  /// The inverters of the group that are on no Sessy, or on which one is not stated.
  let inverters: [InverterScene]

  /// Batteries of other makes.
  let batteries: [Apparatus]

  /// The conductors of its single line: the neutral and the phases; nil if it is not stated.
  let conductorCount: Int?

  /// Whether it gives current: it is drawn, whatever else is left out.
  var isSource: Bool { !inverters.isEmpty || !batteries.isEmpty }

  /// Whether one of its Sessys is fed from another: of an order that is not known, from the one before it.
  func isFed(_ sessy: Int, from other: Int) -> Bool {
    guard sessys.indices.contains(other) else { return false }
    return isOrderKnown ? sessys[sessy].feed == other : sessy == other + 1
  }
}

struct SessyScene {
  let apparatus: Apparatus

  /// The phase that it is active on, and where its bridge is.
  let phase: Phase?
  let bridge: Phase?

  /// The terminal of the phase conductor that it is active on, and the side of its feeding cable.
  let terminal: Phase?
  let feedSide: TerminalSide?

  /// The place in the group of the Sessy that feeds it, where the order is known; nil of the work switch.
  let feed: Int?
  let inverters: [InverterScene]
}

struct InverterScene {
  let apparatus: Apparatus
  let phases: [Phase]

  /// Where its cable lands on a Sessy's terminal strip; nil if it is not stated.
  let terminals: InverterTerminals?
}

struct WiringLegend {
  let breaker: String
  let residualCurrentDevice: String
  let rcbo: String
  let loadSwitch: String
  let bridge: String
  let earthRail: String
  let notStated: String
}
