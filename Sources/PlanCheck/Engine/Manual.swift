/// A product manual as rules: its chapters, in its order, and what standards and practice
/// ask beyond it.
public struct Manual: Sendable {
  /// The edition that the rules were made from, such as "06/25".
  public let edition: String

  /// The version of the rules: it rises when what they ask changes.
  public let version: Int
  public let chapters: [Chapter]
  public let rules: [Rule]

  /// Rules that are known, and not asked for: those of chapters that were left out.
  public let setAside: [Rule]

  /// Every checkable statement of the manual, in its order. Made when first asked for: most
  /// runs need none of it.
  public var register: [RegisterRow] { makeRegister() }
  private let makeRegister: @Sendable () -> [RegisterRow]

  public init(
    edition: String, version: Int = 1, chapters: [Chapter], settingAside others: [Rule] = [],
    register: @autoclosure @escaping @Sendable () -> [RegisterRow] = []
  ) {
    self.edition = edition
    self.version = version
    self.chapters = chapters
    self.rules = chapters.flatMap { $0.rules }
    self.makeRegister = register
    self.setAside = others
  }

  /// The rule of this id.
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  /// The row of the register of this id.
  public func row(_ id: String) -> RegisterRow? { register.first { $0.id == id } }

  /// The rules that enforce a row.
  public func rules(for row: RegisterRow) -> [Rule] { rules.filter { $0.covers.contains(row.id) } }

  /// The manual alone, without what goes beyond it.
  public var alone: Manual {
    Manual(
      edition: edition, version: version, chapters: chapters.filter { !$0.isBeyondManual },
      settingAside: chapters.filter { $0.isBeyondManual }.flatMap { $0.rules } + setAside, register: register)
  }
}

/// Rules that belong together.
public struct Chapter: Sendable {
  public let title: Text

  /// Whether its rules come from standards and practice instead of the manual.
  public let isBeyondManual: Bool
  public let rules: [Rule]

  public init(
    nl: Dutch, en: English, isBeyondManual: Bool = false, @ListBuilder<Rule> rules: () -> [Rule]
  ) {
    self.title = Text(nl: nl, en: en)
    self.isBeyondManual = isBeyondManual
    self.rules = rules()
  }
}
