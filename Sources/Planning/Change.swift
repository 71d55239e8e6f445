public import PlanCheck

/// One thing that can be made otherwise: a rating of a part, the phase of a Sessy, the room that it is in.
///
/// It can be taken one or more steps, the least first: the next rating that one can buy, and the one after that.
public struct Change: Sendable {
  /// What is replaced or moved for it. A second change of the same part comes with the first.
  public let part: Place
  public let effort: Effort
  public let steps: [Step]

  public struct Step: Sendable {
    /// The order to the installer.
    public let words: Text
    public let action: Action
  }

  /// What the site says once it is done.
  public enum Action: Sendable {
    case patches([Patch])

    /// A Sessy, by its place in the list, goes.
    case removal(Int, rerouting: [Patch])

    /// What the dongle of a Sessy is set to becomes what follows from all else.
    case settings(Int)
  }

  package init(_ part: Place, _ effort: Effort, _ steps: [Step]) {
    (self.part, self.effort, self.steps) = (part, effort, steps)
  }
}

/// What kind of work a change is, the least first.
public enum Effort: CaseIterable, Sendable {
  case setting
  case material
  case meterBox
  case place
  case phase
  case room
  case newRoom
  case group
  case units
  case customer
  case networkOperator
  /// What nobody changes for a Sessy: what it would take is told where nothing else helps.
  case given

  /// The word for it in a table of weights, and for programs.
  public var word: Text {
    switch self {
    case .setting: Text(nl: "instelling", en: "setting")
    case .material: Text(nl: "materiaal", en: "material")
    case .meterBox: Text(nl: "meterkast", en: "meter_box")
    case .place: Text(nl: "plek", en: "place")
    case .phase: Text(nl: "fase", en: "phase")
    case .room: Text(nl: "ruimte", en: "room")
    case .newRoom: Text(nl: "nieuwe_ruimte", en: "new_room")
    case .group: Text(nl: "groep", en: "group")
    case .units: Text(nl: "aantal", en: "units")
    case .customer: Text(nl: "klant", en: "customer")
    case .networkOperator: Text(nl: "netbeheerder", en: "operator")
    case .given: Text(nl: "gegeven", en: "given")
    }
  }

  public init?(word: String) {
    guard let effort = Self.allCases.first(where: { $0.word.nl == word || $0.word.en == word }) else {
      return nil
    }
    self = effort
  }

  /// What a person calls it.
  public var label: Text {
    switch self {
    case .setting: Text(nl: "instelling of afwerking", en: "setting or finish")
    case .material: Text(nl: "materiaal", en: "material")
    case .meterBox: Text(nl: "werk in de meterkast", en: "work in the meter box")
    case .place: Text(nl: "andere plek in de ruimte", en: "another place in the room")
    case .phase: Text(nl: "andere fase", en: "another phase")
    case .room: Text(nl: "andere ruimte", en: "another room")
    case .newRoom: Text(nl: "nog een ruimte zoeken", en: "a room still to find")
    case .group: Text(nl: "andere groep", en: "another group")
    case .units: Text(nl: "minder of andere Sessy's", en: "fewer or other Sessys")
    case .customer: Text(nl: "vraag aan de klant", en: "asked of the customer")
    case .networkOperator: Text(nl: "netbeheerder", en: "network operator")
    case .given: Text(nl: "ligt vast", en: "cannot be changed")
    }
  }
}

/// How much each kind of work counts, from 1 to 10,000.
public struct Weights: Sendable {
  private var all: [Effort: Int] = [
    .setting: 1, .material: 10, .meterBox: 20, .place: 30, .phase: 40, .room: 60, .newRoom: 90, .group: 80,
    .units: 250,
    .customer: 300, .networkOperator: 1000, .given: 5000,
  ]

  public static let range = 1...10_000

  public init() {}

  public subscript(effort: Effort) -> Int {
    get { all[effort] ?? Self.range.upperBound }
    set { all[effort] = min(max(newValue, Self.range.lowerBound), Self.range.upperBound) }
  }
}
