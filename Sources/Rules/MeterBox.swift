import PlanCheck

extension Chapter {
  /// Appendix III of the manual, sheets 6 and 8: several sources in one meter box.
  static let meterBox = Chapter(
    nl: "Meerdere bronnen in de meterkast (bijlage III)",
    en: "Several sources in the meter box (appendix III)"
  ) {

    Rule(
      "busbar-sum", .danger, .ours, .sheet8, covers: ["SHT-011", "SHT-012"],
      nl: "Gebruik een rail die de hoofdaansluiting en alle bronnen op dezelfde fase samen kan voeren.",
      en: "Use a busbar that can carry the main connection and all sources on the same phase together.",
      reason: addedUp, interpretation: severalSources,
      passing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {busbar: {rated_current: «57 A»}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        supply: {main_fuse: ↓25 A}
        meter_box: {busbar: {rated_current: 40 A}}
        groups: [{name: G7, phases: [L1], breaker: {rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {rated_current: 16 A}}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7}]
        """
      ],
      each: Survey.self,
      when: Condition(Text(nl: "er zijn twee of meer bronnen", en: "there are two or more sources")) {
        survey, _ in survey.sourceCount > 1
      }
    ) {
      for phase in Phase.allCases {
        Requirement(
          Text(nl: "samen op \(phase)", en: "together on \(phase)"), .atMost,
          limit: { survey, _ in survey.site.meterBox.busbar.ratedCurrent },
          of: { survey, _ in survey.currentSum[phase] }
        ) { excess in
          Text(
            nl:
              "Vervang de rail door een van ten minste \(excess.actual), of breng de bronnen op \(phase) terug.",
            en: "Replace the busbar by one of at least \(excess.actual), or reduce the sources on \(phase).")
        }
        .when { survey, _ in survey.hasSource(on: phase) }
      }
    }

    Rule(
      "shared-device-sum", .danger, .ours, .sheet8, covers: ["SHT-011", "SHT-012"],
      nl:
        "Gebruik een gedeelde aardlekschakelaar die de hoofdaansluiting en alle bronnen op dezelfde fase samen kan voeren.",
      en:
        "Use a shared residual current device that can carry the main connection and all sources on the same phase together.",
      reason: addedUp, interpretation: severalSources,
      passing: [
        """
        supply: {main_fuse: 25 A}
        meter_box: {residual_current_devices: [{rated_current: «57 A», groups: [G1, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb}}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7}]
        """
      ],
      failing: [
        """
        supply: {main_fuse: ↓25 A}
        meter_box: {residual_current_devices: [{rated_current: 40 A, groups: [G1, G8]}]}
        groups: [{name: G7, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G8, phases: [L1], breaker: {kind: mcb, rated_current: 16 A}}, {name: G1, phases: [L1], breaker: {kind: mcb}}]
        pv_inverters: [{group: G8}]
        sessys: [{group: G7}]
        """
      ],
      each: ResidualCurrentProtection.self,
      when: Condition(
        Text(
          nl: "het toestel staat voor twee of meer groepen, en er zijn twee of meer bronnen",
          en: "the device stands before two or more groups, and there are two or more sources")
      ) { protection, survey in protection.groupCount > 1 && survey.sourceCount > 1 }
    ) {
      for phase in Phase.allCases {
        Requirement(
          Text(nl: "samen op \(phase)", en: "together on \(phase)"), .atMost,
          limit: { protection, _ in protection.ratedCurrent },
          of: { _, survey in survey.currentSum[phase] }
        ) { excess in
          Text(
            nl:
              "Vervang de aardlekschakelaar door een van ten minste \(excess.actual), of zet de bronnen achter een eigen aardlekautomaat en de rest achter een toestel dat deze stroom kan voeren.",
            en:
              "Replace the residual current device by one of at least \(excess.actual), or put the sources behind RCBOs of their own and the rest behind a device that can carry this current."
          )
        }
        .when { protection, survey in
          survey.hasSource(on: phase) && protection.phases.map { $0.contains(phase) }
        }
      }
    }
  }
}

private let addedUp = Text(
  nl: "Wat het net en de bronnen leveren komt in de meterkast samen, en geen automaat begrenst die som.",
  en: "What the grid and the sources deliver comes together in the meter box, and no breaker limits that sum."
)

private let severalSources = Text(
  nl:
    "Gelezen als: hoofdzekering plus de automaat van elke groep met een Sessy of omvormer, per fase. Een automaat ervóór ontlast een gedeeld toestel niet.",
  en:
    "Read as: the main fuse plus the breaker of every group with a Sessy or inverter, phase by phase. A breaker ahead of a shared device does not relieve it."
)

extension Survey {
  /// Whether anything adds to the main connection on a phase.
  fileprivate func hasSource(on phase: Phase) -> Answer<Bool> {
    currentSum[phase].combined(with: site.supply.mainFuse) { $0 > $1 }
  }
}
