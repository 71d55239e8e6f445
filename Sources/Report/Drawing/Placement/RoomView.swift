import PlanCheck

/// A room, and the Sessys on its wall, in words and measures.
struct RoomView {
  let title: String
  let description: String

  /// What the room is like: a heading, and what is so.
  let cells: [RoomCell]
  let volume: RoomVolume?
  let sessys: [PlacedUnit]

  /// How much free space is asked for.
  let freeSpaceNote: String

  /// The flags of everything that is on it.
  var flags: [Flags] {
    cells.map { $0.flags }
      + sessys.flatMap { unit in
        [unit.left, unit.right, unit.above, unit.below].map { $0.flags } + unit.under.map { $0.flags }
          + unit.captions.map { $0.flags }
      }
  }
}

struct RoomCell {
  let label: String
  let words: String

  /// Whether the site states it.
  let isKnown: Bool

  /// Nil if there is nothing to say of it.
  let mark: Mark?
  let flags: Flags
}

/// How full the room is: what its Sessys need of what there is, in thousandths of a cubic metre.
struct RoomVolume {
  let needed: Int
  let there: Int?

  /// What it is that there is less than is needed; nil if nothing is made of it.
  let standing: Standing?
}

/// A Sessy as it hangs or stands.
struct PlacedUnit {
  let name: String

  /// In centimetre; as of the smaller model, if the model is not stated.
  let width: Int
  let height: Int
  let model: String
  let isModelKnown: Bool
  let mounting: Mounting?
  let left: FreeSide
  let right: FreeSide
  let above: FreeSide

  /// Of one that stands nobody asks this.
  let below: FreeSide

  /// What is right below it, with its failures.
  let under: [(name: String, flags: Flags)]
  let captions: [UnitCaption]
}

/// The free space on a side.
struct FreeSide {
  let value: Centimetre?

  /// The value, then what is asked or missing.
  let lines: [String]

  /// What it is that it is less than the least, or than what is advised; nil if it is not.
  let shortness: Standing?
  let flags: Flags
}

struct UnitCaption {
  let words: String
  let isBold: Bool
  let flags: Flags
}
