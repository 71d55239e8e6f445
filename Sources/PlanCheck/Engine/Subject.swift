/// What a rule can be about: each Sessy, each group, each room, and so on.
///
/// Subjects are classes: each is large, and handed to many rules.
public protocol Subject: Sendable {
  /// Every one of them on a site.
  static func all(in survey: Survey) -> ContiguousArray<Self>

  /// The list that the site file states them in; nil if it is missing one of its own.
  static func source(in survey: Survey) -> (id: FactID, isStated: Bool)

  /// Why a rule about each of them does not apply when there are none.
  static var absence: Text { get }

  /// What the site file calls it, if it does.
  var givenName: Name? { get }

  /// Where it stands in the site.
  var place: Place { get }
}

extension Subject {
  /// What reports call it.
  public var named: NamedPlace { NamedPlace(place, givenName) }

  public var label: String { named.label }
}

extension PlacedSessy: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<PlacedSessy> { survey.sessys }
  public static func source(in survey: Survey) -> (id: FactID, isStated: Bool) {
    (survey.site.sessys.id, survey.site.sessys.isStated)
  }
  public static let absence = Text(nl: "er zijn geen Sessy's", en: "there are no Sessys")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.sessys][index] }
}

extension PlacedInverter: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<PlacedInverter> { survey.inverters }
  public static func source(in survey: Survey) -> (id: FactID, isStated: Bool) {
    (survey.site.inverters.id, survey.site.inverters.isStated)
  }
  public static let absence = Text(nl: "er zijn geen omvormers", en: "there are no inverters")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.pvInverters][index] }
}

extension LoadedGroup: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<LoadedGroup> { survey.groups }
  public static func source(in survey: Survey) -> (id: FactID, isStated: Bool) {
    (survey.site.groups.id, survey.site.groups.isStated)
  }
  public static let absence = Text(nl: "er zijn geen groepen", en: "there are no groups")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.groups][index] }
}

extension OccupiedRoom: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<OccupiedRoom> { survey.rooms }
  public static func source(in survey: Survey) -> (id: FactID, isStated: Bool) {
    (survey.site.rooms.id, survey.site.rooms.isStated)
  }
  public static let absence = Text(nl: "er zijn geen ruimtes", en: "there are no rooms")
  public var givenName: Name? { facts.name.value }
  public var place: Place { Place[.rooms][index] }
}

extension ResidualCurrentProtection: Subject {
  public static func all(in survey: Survey) -> ContiguousArray<ResidualCurrentProtection> {
    survey.protections
  }
  public static func source(in survey: Survey) -> (id: FactID, isStated: Bool) {
    let devices = survey.site.meterBox.residualCurrentDevices
    return (devices.id, devices.isStated)
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
