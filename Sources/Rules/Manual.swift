public import PlanCheck

extension Manual {
  /// The installation manual of the Sessy home battery, edition 06/25.
  public static let current = Manual(
    edition: "06/25",
    chapters: [
      .product, .room, .place, .cable, .wiring, .solar, .supply, .residualCurrent, .meterBox, .standards,
    ])
}
