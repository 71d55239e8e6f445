/// What a rule can be about: each Sessy, each group, each room, and so on.
///
/// Subjects are classes: each is large, and handed to many rules.
public protocol Subject: Sendable {
  /// Every one of them on a site.
  static func all(in survey: Survey) -> ContiguousArray<Self>

  /// The lists that a site states them in.
  static func sources(in survey: Survey) -> Sources

  /// Why a rule about each of them does not apply when there are none.
  static var absence: Text { get }

  /// What the site file calls it, if it does.
  var givenName: Name? { get }

  /// Where it stands in the site.
  var place: Place { get }
}

/// The lists in which a site states things, and those which it leaves out: there may then be more of them.
public struct Sources: Sendable {
  @usableFromInline private(set) var stated = FactList()
  @usableFromInline private(set) var missing = FactList()

  /// None: there always is one of it.
  public init() {}

  init<Element>(_ list: List<Element>) {
    if list.isStated { stated = FactList(list.id) } else { missing = FactList(list.id) }
  }

  static func + (left: Self, right: Self) -> Self {
    var both = left
    both.stated = left.stated + right.stated
    both.missing = left.missing + right.missing
    return both
  }
}

extension Subject {
  /// What reports call it.
  public var named: NamedPlace { NamedPlace(place, givenName) }

  public var label: String { named.label }
}

extension PlacedSessy: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<PlacedSessy> { survey.sessys }
  public static func sources(in survey: Survey) -> Sources { Sources(survey.site.sessys) }
  public static let absence = Text(nl: "er zijn geen Sessy's", en: "there are no Sessys")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.sessys][index] }
}

extension PlacedInverter: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<PlacedInverter> { survey.inverters }
  public static func sources(in survey: Survey) -> Sources { Sources(survey.site.inverters) }
  public static let absence = Text(nl: "er zijn geen omvormers", en: "there are no inverters")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.pvInverters][index] }
}

extension LoadedGroup: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<LoadedGroup> { survey.groups }
  public static func sources(in survey: Survey) -> Sources { Sources(survey.site.groups) }
  public static let absence = Text(nl: "er zijn geen groepen", en: "there are no groups")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.groups][index] }
}

extension OccupiedRoom: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<OccupiedRoom> { survey.rooms }
  public static func sources(in survey: Survey) -> Sources { Sources(survey.site.rooms) }
  public static let absence = Text(nl: "er zijn geen ruimtes", en: "there are no rooms")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.rooms][index] }
}

extension ResidualCurrentProtection: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<ResidualCurrentProtection> {
    survey.protections
  }
  /// An RCBO is stated with its group: where the groups are left out, there may be one.
  public static func sources(in survey: Survey) -> Sources {
    Sources(survey.site.meterBox.residualCurrentDevices) + Sources(survey.site.groups)
  }
  public static let absence = Text(
    nl: "er is geen aardlekschakelaar of aardlekautomaat", en: "there is no residual current device or RCBO")
  public var givenName: Name? { name.value }
  public var place: Place {
    switch device {
    case .residualCurrentDevice(let index): Place[.meterBox][.residualCurrentDevices][index]
    case .rcbo(let group): Place[.groups][group][.breaker]
    }
  }
}
