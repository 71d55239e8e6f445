/// An edition of the manual: its figures, its sections and its rules, in its order, and what
/// standards and practice ask beyond it.
public struct Edition: Sendable {
  /// As the manual states it, such as "06/25".
  public let name: String

  /// The version of the rules: it rises when what they ask changes.
  public let version: Int
  public let figures: Figures
  public let sections: TableOfContents
  public let chapters: [Chapter]
  public let rules: [Rule]

  /// Rules that are known, and not asked for: those of chapters that were left out.
  public let setAside: [Rule]

  /// Which of its wiring sheets fits which group: the first row that fits is the one.
  public let sheets: [SheetRow]

  /// Every checkable statement of the manual, in its order. Made when first asked for: most
  /// runs need none of it.
  public var register: [RegisterRow] { knownRegister.value { makeRegister() } }
  private let knownRegister = Remembered<[RegisterRow]>()
  private let makeRegister: @Sendable () -> [RegisterRow]

  /// Whether it asks nothing more of a completed installation than its rules say: its examinations are among
  /// them, or are left out.
  let isComplete: Bool

  /// The demands of a completed installation: one for each statement of the register that is examined then.
  public var examinations: [Rule] { knownExaminations.value { makeExaminations() } }
  private let knownExaminations = Remembered<[Rule]>()
  let completed = Remembered<Edition>()

  public init(
    _ name: String, version: Int = 1, figures: Figures, sections: TableOfContents, chapters: [Chapter],
    settingAside others: [Rule] = [], sheets: [SheetRow],
    register: @autoclosure @escaping @Sendable () -> [RegisterRow] = [], isComplete: Bool = false
  ) {
    self.name = name
    self.version = version
    self.figures = figures
    self.sections = sections
    self.chapters = chapters
    self.rules = chapters.flatMap { $0.rules }
    self.sheets = sheets
    self.makeRegister = register
    self.setAside = others
    self.isComplete = isComplete
  }

  /// The rule of this id.
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  /// The row of the register of this id.
  public func row(_ id: String) -> RegisterRow? { register.first { $0.id == id } }

  /// The rules that enforce a row.
  public func rules(for row: RegisterRow) -> [Rule] { rules.filter { $0.covers.contains(row.id) } }

  /// Where it has what a rule cites; nil for what goes beyond the manual.
  public func entry(for citation: Citation) -> TableOfContents.Entry? {
    citation.section.map { sections[$0] }
  }

  /// The manual alone, without what goes beyond it.
  public var alone: Edition {
    with(
      chapters.filter { !$0.isBeyondManual },
      settingAside: chapters.filter { $0.isBeyondManual }.flatMap { $0.rules } + setAside,
      isComplete: isComplete)
  }

  /// One rule of it, and nothing else.
  package func asking(only rule: Rule) -> Edition {
    with([Chapter(nl: "", en: "") { rule }], isComplete: true)
  }

  /// The same edition with other rules than its own.
  package func with(
    _ chapters: [Chapter], settingAside others: [Rule] = [], isComplete: Bool = false
  ) -> Edition {
    Edition(
      name, version: version, figures: figures, sections: sections, chapters: chapters,
      settingAside: others, sheets: sheets, register: register, isComplete: isComplete)
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
