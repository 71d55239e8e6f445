// Symbols in the manner of IEC 60617, each on a vertical conductor from `top` down.

enum Symbol {
  /// How high each of them is.
  static let height = 56

  /// A breaker: a contact with a cross at its fixed end.
  static func breaker(at top: Point, _ stroke: Stroke) -> [Graphic] {
    let fixed = top.moved(0, 16)
    return contact(at: top, stroke) + [
      .line([fixed.moved(-4, -4), fixed.moved(4, 4)], stroke),
      .line([fixed.moved(4, -4), fixed.moved(-4, 4)], stroke),
    ]
  }

  /// A residual current device: a contact with a ring around what goes through it.
  static func residualCurrentDevice(at top: Point, _ stroke: Stroke) -> [Graphic] {
    contact(at: top, stroke) + ring(at: top, stroke)
  }

  /// A breaker and a residual current device in one.
  static func rcbo(at top: Point, _ stroke: Stroke) -> [Graphic] {
    breaker(at: top, stroke) + ring(at: top, stroke)
  }

  /// A switch that can be opened under load: a contact with a bar and a ball at its fixed end.
  static func loadSwitch(at top: Point, _ stroke: Stroke) -> [Graphic] {
    contact(at: top, stroke) + [
      .line([top.moved(-5, 13), top.moved(5, 13)], stroke),
      .circle(top.moved(0, 17), radius: 3, stroke, fill: .paper),
    ]
  }

  private static func contact(at top: Point, _ stroke: Stroke) -> [Graphic] {
    [
      .line([top, top.moved(0, 16)], stroke),
      .line([top.moved(-11, 18), top.moved(0, 38), top.moved(0, height)], stroke),
    ]
  }

  private static func ring(at top: Point, _ stroke: Stroke) -> [Graphic] {
    [
      .circle(top.moved(0, 46), radius: 6, stroke),
      .line([top.moved(-6, 46), top.moved(-13, 46), top.moved(-13, 28), top.moved(-6, 28)], .thin),
    ]
  }

  /// What turns direct current into alternating current, or back.
  static func converter(in box: Box, _ stroke: Stroke) -> [Graphic] {
    let (x, y) = (box.x, box.y)
    return [
      .box(box, stroke, fill: .paper),
      .line([Point(x: x, y: box.bottom), Point(x: box.right, y: y)], stroke),
      .line([Point(x: x + 4, y: y + 6), Point(x: x + 11, y: y + 6)], stroke),
      .line([Point(x: x + 4, y: y + 9), Point(x: x + 11, y: y + 9)], stroke),
      .line(
        [
          Point(x: box.right - 12, y: box.bottom - 6), Point(x: box.right - 10, y: box.bottom - 9),
          Point(x: box.right - 8, y: box.bottom - 7), Point(x: box.right - 6, y: box.bottom - 5),
          Point(x: box.right - 4, y: box.bottom - 8),
        ], stroke),
    ]
  }

  /// A battery: a long and a short plate, twice. It is 30 wide and 20 high.
  static func battery(at place: Point, _ stroke: Stroke) -> [Graphic] {
    let middle = place.y + 10
    func plate(_ x: Int, _ half: Int, _ width: Int) -> Graphic {
      var bold = stroke
      bold.width = width
      return .line([Point(x: x, y: middle - half), Point(x: x, y: middle + half)], bold)
    }
    return [
      .line([Point(x: place.x, y: middle), Point(x: place.x + 8, y: middle)], stroke),
      plate(place.x + 8, 10, 1), plate(place.x + 12, 5, 3), plate(place.x + 18, 10, 1),
      plate(place.x + 22, 5, 3),
      .line([Point(x: place.x + 22, y: middle), Point(x: place.x + 30, y: middle)], stroke),
    ]
  }
}
