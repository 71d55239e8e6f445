/// A core of a cable, or the conductor that it is joined to.
public enum Core: String, CaseIterable, Sendable {
  case l1 = "L1"
  case l2 = "L2"
  case l3 = "L3"
  case neutral = "N"
  case earth = "PE"
}

extension Core {
  /// The core of a phase in a cable for these: the one live core of a cable for one phase is brown, whichever
  /// phase of the house that is.
  public init(_ phase: Phase, of phases: [Phase]) { self = phases.count == 1 ? .l1 : Core(phase) }

  public init(_ phase: Phase) {
    switch phase {
    case .l1: self = .l1
    case .l2: self = .l2
    case .l3: self = .l3
    }
  }

  /// The colour of its insulation.
  public var colour: Text {
    switch self {
    case .l1: Phase.l1.coreColour
    case .l2: Phase.l2.coreColour
    case .l3: Phase.l3.coreColour
    case .neutral: Text(nl: "blauw", en: "blue")
    case .earth: Text(nl: "geel-groen", en: "green-yellow")
    }
  }
}

/// A terminal of the strip of a Sessy, from left to right.
public enum Terminal: Hashable, Sendable {
  case solar(Phase), neutral, earth, mains(Phase)

  public static let all: [Terminal] =
    Phase.allCases.map(Terminal.solar) + [.neutral, .earth] + Phase.allCases.map(Terminal.mains)

  /// How many terminals stand to its left.
  public var place: Int { Self.all.firstIndex(of: self) ?? 0 }

  public var name: String {
    switch self {
    case .solar(let phase), .mains(let phase): phase.rawValue
    case .neutral: Core.neutral.rawValue
    case .earth: Core.earth.rawValue
    }
  }
  /// What it is called on paper, with its side: "net L1", "zon L1", "N".
  public var words: Text {
    switch self {
    case .solar(let phase): Text(nl: "zon \(phase)", en: "PV \(phase)")
    case .mains(let phase): Text(nl: "net \(phase)", en: "mains \(phase)")
    case .neutral, .earth: Text(verbatim: name)
    }
  }

  /// The one that someone means by these words; nil of none, or where the side is not said.
  public init?(typed: String) {
    let words = typed.lowercased().split { $0 == " " || $0 == "-" || $0 == "." }
    let found = Terminal.all.first { terminal in
      let name = terminal.name.lowercased()
      let sides: [Substring] =
        switch terminal {
        case .solar: ["zon", "zonnepanelen", "pv", "solar"]
        case .mains: ["net", "mains"]
        case .neutral, .earth: []
        }
      return sides.isEmpty
        ? words.count == 1 && words[0] == name
        : words.count == 2 && sides.contains(words[0]) && words[1] == name
    }
    guard let found else { return nil }
    self = found
  }
}
