import PlanCheck

/// What stands on the card of a Sessy's terminals, in words and by kind.
struct TerminalCard {
  let title: String

  /// Of the whole plan: a card of a plan that fails is no instruction.
  let conclusion: Conclusion
  let subtitle: String
  let description: String

  /// What fails with its place on the group.
  let flags: Flags

  /// The cables from inverters: they come from above.
  let inverters: [TerminalCable]

  /// What stands above the PV side if there is no cable; nil if there is one.
  let noInverter: String?

  /// The feeding cable, and the one to the next Sessy: they come from below.
  let cables: [TerminalCable]

  /// What stands below if no cable goes on; nil if one does, or may.
  let end: String?

  /// The terminal of the phase that the Sessy is active on.
  let active: Terminal?
  let bridge: BridgeNote
  let phases: [PhaseNote]
  let stripping: StrippingNote
  let notes: [String]

  /// The one of them that tells what is dashed.
  var dashedNote: String? { notes.first }
}

/// A cable at the terminals.
struct TerminalCable {
  /// Where it comes from or goes to first, then what it is.
  let lines: [String]
  let cores: [TerminalCore]
  var flags: Flags
}

struct TerminalCore {
  let terminal: Terminal
  let core: Core

  /// What is written at it: which conductor of the house it is, and its colour.
  let name: String
  let colour: String

  /// Whether the site states that it is there; if not, it is drawn where it belongs.
  let isKnown: Bool

  /// Where it belongs, if a rule fails it where it is.
  var rightTerminal: Terminal?
}

/// Where the bridge stands, and where it should.
struct BridgeNote {
  let heading: String
  let stated: Terminal?
  let demanded: Terminal?
  let lines: [String]
  let flags: Flags
}

/// One of the phases that have to be the same.
struct PhaseNote {
  let label: String
  let stated: String

  /// What it should be, if it is not that; empty if that is not known.
  let demand: String

  /// Whether it is as it should be; nil if that is not known.
  let agrees: Bool?
  let flags: Flags
}

struct StrippingNote {
  let heading: String
  let sheath: String
  let core: String
  let cores: [Core]
  let isKnown: Bool
  let lines: [String]
  let flags: Flags
}
