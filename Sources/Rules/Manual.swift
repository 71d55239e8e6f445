public import PlanCheck

extension Manual {
  /// The installation manual of the Sessy home battery, edition 06/25.
  public static let current = Manual(
    edition: "06/25",
    version: 1,
    chapters: [
      .product, .people, .room, .place, .mounting, .cable, .wiring, .solar, .network, .settings,
      .supply, .residualCurrent, .meterBox, .standards,
    ],
    register: RegisterRow.all)
}
