import PlanCheck

extension Rule {
  /// A board behind a group: what its main switch and its busbar carry, and which breaker trips first.
  @ListBuilder<Rule> static func subBoards(_ figures: Figures) -> [Rule] {
    Rule(
      "board-switch-current", .fireOrShock, .overload, covers: [],
      nl:
        "Gebruik in een onderverdeler een hoofdschakelaar die berekend is op de automaat van de voeding.",
      en: "In a sub-board use a main switch that is rated for the breaker of the feed.",
      fault: Text(
        nl: "De hoofdschakelaar van de onderverdeler is te licht voor de voeding.",
        en: "The main switch of the sub-board is too light for the feed."),
      reason: Text(
        nl:
          "De automaat van de voeding laat die stroom blijvend door; de schakelaar mag daarvan niet te heet worden.",
        en:
          "The breaker of the feed lets that current through for long; the switch must not overheat from it."),
      interpretation: Text(
        nl: "De norm spreekt van leidingen; voor de hoofdschakelaar in dezelfde weg is hetzelfde gelezen.",
        en: "The standard speaks of conductors; the same is read for the main switch in their way."),
      passing: [
        """
        groups: [{name: schuur, breaker: {rated_current: 25 A}, board: {main_switch: {rated_current: «25 A»}, groups: [G7]}}, {name: G7}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: schuur, breaker: {rated_current: 25 A}, board: {main_switch: {rated_current: ↓16 A}, groups: [G7]}}, {name: G7}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 25 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .feedsBoard
    ) {
      Requirement(
        Text(nl: "nominale stroom van de hoofdschakelaar", en: "rated current of the main switch"), .atLeast,
        limit: { group, _ in group.facts.breaker.ratedCurrent },
        of: { group, _ in group.facts.board.mainSwitch.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Vervang de hoofdschakelaar van de onderverdeler door een van \(short.rating(of: StandardRatings.switches)).",
          en: "Replace the sub-board's main switch by one of \(short.rating(of: StandardRatings.switches)).")
      }
    }

    Rule(
      "board-busbar-current", .fireOrShock, .overload, covers: [],
      nl:
        "Gebruik in een onderverdeler een rail die berekend is op de voeding en de bronnen in de onderverdeler samen.",
      en:
        "In a sub-board use a busbar rated for the feed and the sources on the sub-board together.",
      fault: Text(
        nl: "De rail van de onderverdeler is te licht voor de voeding en de bronnen.",
        en: "The busbar of the sub-board is too light for the feed and the sources."),
      reason: .addedUpOnBoard,
      interpretation: Text(
        nl:
          "De handleiding telt in de meterkast op wat er op een fase samenkomt; in een onderverdeler komt het net zo samen, met de automaat van de voeding in plaats van de hoofdzekering.",
        en:
          "The manual adds up what comes together on a phase in the meter box; on a sub-board it comes together likewise, with the breaker of the feed in the place of the main fuse."
      ),
      passing: [
        // In at most min(25, 35) A, and 10 A from one Sessy: 35 A.
        """
        supply: {main_fuse: 35 A}
        groups: [{name: schuur, phases: [L1, L2, L3], breaker: {rated_current: 25 A}, board: {busbar: {rated_current: «35 A»}, groups: [G7]}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """,
        // The main fuse lets in less than the feed: min(25, 16) + 10 A.
        """
        supply: {main_fuse: 16 A}
        groups: [{name: schuur, phases: [L1, L2, L3], breaker: {rated_current: 25 A}, board: {busbar: {rated_current: «26 A»}, groups: [G7]}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: []
        sessys: [{group: G7, phase: L1}]
        """,
      ],
      failing: [
        // 25 A, one Sessy of 10 A and 16 A of solar panels: 51 A.
        """
        supply: {main_fuse: 35 A}
        groups: [{name: schuur, phases: [L1, L2, L3], breaker: {rated_current: 25 A}, board: {busbar: {rated_current: ↓50 A}, groups: [G7, G8]}}, {name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8, phases: [L1], current: 16 A}]
        sessys: [{group: G7, phase: L1}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 25 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self, when: .feedsBoard
    ) {
      Requirement(
        .busbarRating, carries: { group, survey in survey.busbarCurrent(behind: group).largest },
        of: { group, _ in group.facts.board.busbar.ratedCurrent }
      ) { short in
        Text(
          nl:
            "Vervang de rail van de onderverdeler door een van \(short.rating(of: StandardRatings.busbars)), of neem voor de voeding een lichtere automaat.",
          en:
            "Replace the sub-board's busbar by one of \(short.rating(of: StandardRatings.busbars)), or take a lighter breaker for the feed."
        )
      }
    }

    Rule(
      "board-selectivity", .stops, .selective, .advised, covers: [],
      nl: "Kies voor een groep in een onderverdeler een lichtere automaat dan die van de voeding.",
      en: "For a group on a sub-board choose a smaller breaker than that of the feed.",
      fault: Text(
        nl: "De automaat van de voeding kan eerder uitvallen dan die van de groep.",
        en: "The breaker of the feed can trip before the group's does."),
      reason: Text(
        nl: "Anders kan een fout op de groep de hele onderverdeler zonder stroom zetten.",
        en: "Otherwise a fault on the group can leave the whole sub-board without power."),
      interpretation: Text(
        nl:
          "De bron spreekt van de hoofdzekering; voor de automaat van de voeding is hetzelfde gelezen. Of twee automaten bij kortsluiting selectief zijn, staat in de tabel van hun fabrikant: beoordeeld is alleen dat deze lichter is.",
        en:
          "The source speaks of the main fuse; the same is read for the breaker of the feed. Whether two breakers are selective on a short circuit is for their maker's table to tell: it is judged only that this one is smaller."
      ),
      passing: [
        """
        groups: [{name: schuur, breaker: {rated_current: 25 A}, board: {groups: [G7]}}, {name: G7, breaker: {rated_current: 16 A}}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        groups: [{name: schuur, breaker: {rated_current: 16 A}, board: {groups: [G7]}}, {name: G7, breaker: {rated_current: ↓«16 A»}}]
        sessys: [{group: G7}]
        """
      ],
      inapplicable: [
        """
        groups: [{name: G7, breaker: {rated_current: 25 A}}]
        sessys: [{group: G7}]
        """
      ],
      each: LoadedGroup.self,
      when: Condition(
        Text(
          nl: "er zit een Sessy op of achter, en hij zit in een onderverdeler",
          en: "it has a Sessy or leads to one, and is on a sub-board")
      ) { group, survey in
        survey.hasFeed(group) && group.leadsToSessy
      }
    ) {
      Requirement(
        .breakerRating, .below, limit: { group, survey in survey.feedBreaker(of: group) },
        of: { group, _ in group.facts.breaker.ratedCurrent }
      ) { excess in
        Text(
          nl: "Neem een automaat van minder dan \(excess.limit), of een zwaardere voeding.",
          en: "Take a breaker below \(excess.limit), or a heavier feed.")
      }
    }
  }
}

extension Text {
  fileprivate static let addedUpOnBoard = Text(
    nl:
      "Wat de voeding en de bronnen leveren komt in de onderverdeler samen, en geen automaat begrenst die som.",
    en:
      "What the feed and the sources deliver comes together on the sub-board, and no breaker limits that sum."
  )
}

extension Condition<LoadedGroup> {
  fileprivate static let feedsBoard = Condition(
    Text(
      nl: "er zit een onderverdeler achter, en daarin een Sessy, een omvormer of een andere batterij",
      en: "there is a sub-board behind it, and a Sessy, an inverter or another battery on that")
  ) { group, _ in group.hasBoard ? group.feedsBoard && group.isSource : .known(false) }
}
