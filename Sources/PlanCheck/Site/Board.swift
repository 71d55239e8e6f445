/// A board behind a group (onderverdeler), in a shed for instance, or for solar panels. The group's breaker
/// and cable are its feed.
public struct Board: Record {
  public var mainSwitch = MainSwitch()
  public var busbar = Busbar()
  public var groups = List<Reference<GroupOnBoard>>()

  public init() {}

  public static let title = Text(nl: "een onderverdeler", en: "a sub-board")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(.mainSwitch, &mainSwitch, nl: "Zijn hoofdschakelaar.", en: "Its main switch.")
    field(
      .busbar, &busbar, nl: "De rail of bedrading die zijn groepen voedt.",
      en: "The busbar or wiring that feeds its groups.")
    field(
      .groups, &groups,
      nl:
        "De groepen die erin zitten. Zij staan zelf bij groepen; een aardlekschakelaar in de onderverdeler staat bij meterkast, met de groepen erachter.",
      en:
        "The groups on it. They stand in groups themselves; a residual current device on the sub-board stands in meter_box, with the groups behind it.",
      .measure(nl: "Welke groepen zitten er in {}?", en: "Which groups are on {}?"))
  }

  /// Whether the site says anything of it: there is one then, and it has groups.
  public var isStated: Bool {
    groups.isStated || busbar.ratedCurrent.isStated || mainSwitch.ratedCurrent.isStated
      || mainSwitch.poles.isStated
  }
}

/// A group, as a sub-board names it: a group that held references to groups would hold itself, and could not
/// be compiled for a page.
public enum GroupOnBoard: ReferenceTarget {
  public static let noun = Group.noun
  public static let kind = Group.kind
}

extension Site {
  /// The first place, of each group in some sub-board, that says so: the group that feeds it, and which of
  /// the groups named there it is.
  fileprivate var feeds: [Int: (group: Int, place: Int)] {
    var feeds: [Int: (group: Int, place: Int)] = [:]
    for (index, group) in groups.elements.enumerated() {
      for (place, named) in group.board.groups.elements.enumerated() {
        guard let named = named.index, feeds[named] == nil else { continue }
        feeds[named] = (index, place)
      }
    }
    return feeds
  }

  private var hasBoards: Bool { groups.elements.contains { !$0.board.groups.elements.isEmpty } }

  /// A group that is in two sub-boards, or has a phase that its feed does not; and a sub-board that is behind
  /// itself.
  var boardContradictions: [Contradiction] {
    guard hasBoards else { return [] }
    let feeds = self.feeds
    var contradictions: [Contradiction] = []
    for (index, feed) in groups.elements.enumerated() {
      var above = feeds[index]
      for _ in groups.elements.indices where above != nil && above?.group != index {
        above = above.flatMap { feeds[$0.group] }
      }
      if above?.group == index, let feeding = feeds[index] {
        contradictions.append(
          Contradiction(
            Text(nl: "Deze onderverdeler zit achter zichzelf.", en: "This sub-board is behind itself."),
            at: feed.board.groups, Place[.groups][index][.board][.groups],
            against: groups.elements[feeding.group].board.groups))
      }
      for (place, named) in feed.board.groups.elements.enumerated() {
        guard let member = named.index, let first = feeds[member] else { continue }
        let here = Place[.groups][index][.board][.groups]
        if first.group != index {
          let other = groups.elements[first.group].board.groups
          contradictions.append(
            Contradiction(
              Text(
                nl: "“\(named.phrase)” zit al in een andere onderverdeler.",
                en: "“\(named.phrase)” is on another sub-board already."),
              at: named, here[place], against: other.elements[first.place],
              besides: [(feed.board.groups.id, nil), (other.id, nil)]))
        }
        let group = groups.elements[member]
        guard feed.phases.isStated else { continue }
        for phase in group.phases.elements {
          guard let value = phase.value, !feed.phases.elements.contains(where: { $0.value == value }) else {
            continue
          }
          contradictions.append(
            Contradiction(
              Text(
                nl: "De groep die deze onderverdeler voedt, heeft geen \(phase.phrase).",
                en: "The group that feeds this sub-board has no \(phase.phrase)."),
              at: phase, Place[.groups][member][.phases], against: feed.phases,
              besides: [(group.phases.id, nil)]))
        }
      }
    }
    return contradictions
  }

  /// A sub-board that does not name its groups: those that no sub-board names are in the meter box.
  private var namelessBoardProblems: [Problem] {
    groups.elements.enumerated().compactMap { index, group in
      let board = group.board
      guard board.isStated && !board.groups.isStated else { return nil }
      let here = Place[.groups][index][.board]
      let stated: (span: SourceSpan?, place: Place) =
        board.busbar.ratedCurrent.isStated
        ? (board.busbar.ratedCurrent.span, here[.busbar][.ratedCurrent])
        : board.mainSwitch.ratedCurrent.isStated
          ? (board.mainSwitch.ratedCurrent.span, here[.mainSwitch][.ratedCurrent])
          : (board.mainSwitch.poles.span, here[.mainSwitch][.poles])
      return Problem(
        .contradiction(
          Text(
            nl: "Noem bij groepen de groepen die in deze onderverdeler zitten.",
            en: "Name the groups on this sub-board, under groups.")),
        at: stated.span, place: stated.place)
    }
  }

  /// A sub-board that names a group twice, and one that names none.
  var boardProblems: [Problem] {
    let nameless = namelessBoardProblems
    guard hasBoards else { return nameless }
    var problems = nameless
    for (index, feed) in groups.elements.enumerated() {
      let members = feed.board.groups.elements
      let here = Place[.groups][index][.board][.groups]
      for (place, named) in members.enumerated() {
        guard let first = members[..<place].first(where: { $0.index == named.index && $0.index != nil })
        else {
          continue
        }
        problems.append(
          Problem(
            .contradiction(
              Text(nl: "“\(named.phrase)” staat er twee keer.", en: "“\(named.phrase)” is given twice.")),
            at: named.span, place: here[place], others: [first.span]))
      }
    }
    return problems
  }
}
