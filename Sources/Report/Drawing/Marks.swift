import PlanCheck

// Small marks that several drawings share.

extension Graphic {
  /// A dimension line along an axis, with a slash at each end.
  static func dimension(_ from: Point, _ to: Point, _ stroke: Stroke = .thin) -> [Graphic] {
    let solid = Stroke(tint: stroke.tint)
    func slash(_ at: Point) -> Graphic { .line([at.moved(-4, 4), at.moved(4, -4)], solid) }
    return [.line([from, to], stroke), slash(from), slash(to)]
  }

  /// Two strokes across a line: it is drawn shorter than it is.
  static func shortening(at place: Point) -> [Graphic] {
    let gap = Box(x: place.x - 3, y: place.y - 3, width: 6, height: 6)
    return [
      .box(gap, nil, fill: .paper),
      .line([place.moved(-6, 5), place.moved(0, -5)]), .line([place.moved(0, 5), place.moved(6, -5)]),
    ]
  }

  /// A box filled with slanting lines.
  static func hatch(_ box: Box, _ tint: Tint, spacing: Int = 6) -> [Graphic] {
    guard box.width > 0, box.height > 0 else { return [] }
    return stride(from: spacing, to: box.width + box.height, by: spacing).map { way in
      let start = Point(x: box.left + max(0, way - box.height), y: box.top + min(way, box.height))
      let end = Point(x: box.left + min(way, box.width), y: box.top + max(0, way - box.width))
      return .line([start, end], Stroke(tint: tint))
    }
  }

  /// An arrow head; it points along an axis.
  static func arrowHead(at tip: Point, dx: Int, dy: Int, _ stroke: Stroke = .plain) -> Graphic {
    .line(
      [
        tip.moved(-7 * dx - 4 * dy, -7 * dy - 4 * dx), tip, tip.moved(-7 * dx + 4 * dy, -7 * dy + 4 * dx),
      ], stroke)
  }

  /// All is well; 12 wide, its foot at the point.
  static func tick(at point: Point) -> Graphic {
    .line(
      [point.moved(0, -5), point.moved(4, -1), point.moved(11, -10)], Stroke(tint: .good, width: 2))
  }

  /// What is written across the sheets of a plan that fails or is not decided; nil if it conforms.
  static func stampWords(_ conclusion: Conclusion) -> Text? {
    switch conclusion {
    case .conforms: nil
    case .violates: Text(nl: "NIET ZO AANSLUITEN", en: "DO NOT WIRE LIKE THIS")
    case .undecided: Text(nl: "NOG NIET BESLIST", en: "NOT YET DECIDED")
    }
  }

  /// Across what is not to be done: a plan that fails, or is not decided, never reads as an instruction. Its
  /// right end and its middle are given; nothing for a plan that conforms.
  static func stamp(
    _ conclusion: Conclusion, endingAt right: Int, middle: Int, _ language: Language
  ) -> [Graphic] {
    guard let words = stampWords(conclusion) else { return [] }
    let tint: Tint = conclusion == .violates ? .fault : .plain
    let lettering = Lettering(size: 17, isBold: true, tint: tint)
    let width = lettering.width(of: words(language)) + 28
    let box = Box(x: right - width, y: middle - 17, width: width, height: 34)
    return [
      .part(
        title: words(language),
        [
          .box(box, Stroke(tint: tint, width: 3), fill: .paper), .box(box.inset(by: 4), Stroke(tint: tint)),
          .text(words(language), at: box.center.moved(0, 6), lettering.anchored(.middle)),
        ])
    ]
  }

  /// It is not well; as wide as it is high, its foot at the point.
  static func cross(at point: Point, size: Int = 10) -> [Graphic] {
    let stroke = Stroke(tint: .fault, width: size > 10 ? 4 : 2)
    return [
      .line([point.moved(0, -size), point.moved(size, 0)], stroke),
      .line([point.moved(0, 0), point.moved(size, -size)], stroke),
    ]
  }
}

/// Of a cable with one live core: which phase of the house that is.
func brownCoreNote(_ phase: Phase) -> Text {
  Text(nl: "bruin is hier \(phase)", en: "brown is \(phase) here")
}

/// The words under a drawing that tell of its marks.
enum DrawingNote {
  static let notStated = Text(nl: "gestreept, ?: niet opgegeven", en: "dashed, ?: not stated")
}
