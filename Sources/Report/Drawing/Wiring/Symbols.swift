// Symbols in the manner of IEC 60617, each on a vertical conductor from `top` down; the numbers are those of its
// second edition (1996).

enum Symbol {
  /// How high each of them is.
  static let height = 56

  /// 07-13-05, a breaker: a contact with a cross at its fixed end.
  static func breaker(at top: Point, _ stroke: Stroke) -> [Graphic] {
    let fixed = top.moved(0, 16)
    return contact(at: top, stroke) + [
      .line([fixed.moved(-4, -4), fixed.moved(4, 4)], stroke),
      .line([fixed.moved(4, -4), fixed.moved(-4, 4)], stroke),
    ]
  }

  /// No number of its own, a residual current device: a contact (07-02-01) with a ring around what goes through it.
  static func residualCurrentDevice(at top: Point, _ stroke: Stroke) -> [Graphic] {
    contact(at: top, stroke) + ring(at: top, stroke)
  }

  /// A breaker and a residual current device in one.
  static func rcbo(at top: Point, _ stroke: Stroke) -> [Graphic] {
    breaker(at: top, stroke) + ring(at: top, stroke)
  }

  /// 07-13-08, a switch that can be opened under load: a contact with a bar and a ball at its fixed end.
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

  /// 06-14-06, what turns direct current into alternating current, or back.
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

  /// 06-15-01, a battery: a long and a short plate, twice. It is 30 wide and 20 high.
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

  /// 07-21-01, a fuse on a horizontal conductor: a bar with the line through it. It is 40 wide.
  static func fuse(at left: Point, _ stroke: Stroke) -> [Graphic] {
    [
      .box(Box(x: left.x, y: left.y - 8, width: 40, height: 16), stroke, fill: .paper),
      .line([left, left.moved(40)], .plain),
    ]
  }

  /// 07-13-08 on a horizontal conductor, which it interrupts. It is 40 wide.
  static func horizontalLoadSwitch(at left: Point, _ stroke: Stroke) -> [Graphic] {
    [
      .box(Box(x: left.x - 4, y: left.y - 16, width: 44, height: 24), nil, fill: .paper),
      .line([left.moved(-4), left.moved(6)], .thick),
      .line([left.moved(34), left.moved(40)], .thick),
      .line(
        [left.moved(34), left.moved(10, -13)],
        Stroke(tint: stroke.tint, width: 2, isDashed: stroke.isDashed)),
      .line([left.moved(6, -6), left.moved(6, 6)], stroke),
      .circle(left.moved(10), radius: 3, stroke, fill: .paper),
    ]
  }

  /// 06-15-01 within the outline of a device: the plates alone.
  static func plates(in box: Box, _ stroke: Stroke) -> [Graphic] {
    let (middle, x) = (box.center.y, box.center.x)
    func plate(_ x: Int, _ half: Int, _ width: Int) -> Graphic {
      .line(
        [Point(x: x, y: middle - half), Point(x: x, y: middle + half)],
        Stroke(tint: stroke.tint, width: width, isDashed: stroke.isDashed))
    }
    return [plate(x - 6, 8, 1), plate(x - 2, 4, 3), plate(x + 3, 8, 1), plate(x + 7, 4, 3)]
  }

  /// 02-15-01, earth, at the end of a conductor that comes down; 12 high.
  static func earth(at end: Point, _ stroke: Stroke) -> [Graphic] {
    [12, 8, 4].enumerated().map { row, half in
      .line([end.moved(-half, row * 5), end.moved(half, row * 5)], stroke)
    }
  }

  /// 02-01-01, equipment of which no more is told than its words: what uses current.
  static func equipment(in box: Box, _ stroke: Stroke) -> [Graphic] { [.box(box, stroke, fill: .paper)] }
}
