import PlanCheck

/// A drawing as a layout leaves it: graphics with their places, and nothing of any file format.
///
/// One unit is one pixel on a screen at natural size.
struct Drawing {
  let size: Size

  /// What it shows, in a few words: the heading of the drawing.
  let title: String

  /// What it shows, for people who cannot see it.
  let description: String
  let graphics: [Graphic]
}

struct Size: Equatable {
  let width: Int
  let height: Int
}

struct Point: Equatable {
  let x: Int
  let y: Int

  func moved(_ dx: Int = 0, _ dy: Int = 0) -> Point { Point(x: x + dx, y: y + dy) }
}

/// A rectangle with its sides along the axes.
struct Box: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var left: Int { x }
  var right: Int { x + width }
  var top: Int { y }
  var bottom: Int { y + height }
  var center: Point { Point(x: x + width / 2, y: y + height / 2) }

  func inset(by margin: Int) -> Box {
    Box(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }
}

/// The inks of a drawing, by what they mean. On paper without colour each is told by more than
/// its shade: a core by its name, a fault by its mark, what is not stated by its dashes.
enum Tint: Equatable {
  /// Symbols and text.
  case plain
  /// Secondary text and thin lines.
  case soft
  case paper
  /// The ground of a block.
  case wash
  /// What a rule fails.
  case fault
  /// What is advised, and not kept.
  case advice
  /// What is all right.
  case good
  case core(Core)
}

struct Stroke: Equatable {
  var tint = Tint.plain
  var width = 1

  /// Whether what it draws is not stated.
  var isDashed = false

  /// Whether it is no conductor: the link between the poles of a switch, or a cable for data.
  var isLink = false

  static let thin = Stroke(tint: .soft)
  static let plain = Stroke()
  static let thick = Stroke(width: 2)
  static let link = Stroke(tint: .soft, isLink: true)
  static let unknown = Stroke(tint: .soft, isDashed: true)
}

enum Anchor {
  case start, middle, end
}

/// How a line of text is written.
struct Lettering {
  var size = 13
  var isBold = false
  var tint = Tint.plain
  var anchor = Anchor.start

  static let plain = Lettering()
  static let small = Lettering(size: 11)
  static let heading = Lettering(size: 15, isBold: true)

  func anchored(_ anchor: Anchor) -> Lettering {
    var other = self
    other.anchor = anchor
    return other
  }

  func tinted(_ tint: Tint) -> Lettering {
    var other = self
    other.tint = tint
    return other
  }

  var bold: Lettering {
    var other = self
    other.isBold = true
    return other
  }
}

indirect enum Graphic {
  case line([Point], Stroke = .plain)
  case box(Box, Stroke? = .plain, fill: Tint? = nil, radius: Int = 0)
  case circle(Point, radius: Int, Stroke? = .plain, fill: Tint? = nil)

  /// One line of text; the point is on its base line.
  case text(String, at: Point, Lettering = .plain)

  /// Graphics that belong together, with what they are in full: readers see it when they point there.
  case part(title: String, [Graphic])

  /// Whether it draws this core.
  func uses(_ core: Core) -> Bool {
    switch self {
    case .line(_, let stroke):
      if case .core(core) = stroke.tint { true } else { false }
    case .part(_, let graphics): graphics.contains { $0.uses(core) }
    case .box, .circle, .text: false
    }
  }

  /// Whether it draws something that is not stated.
  var isNotStated: Bool {
    switch self {
    case .line(_, let stroke): stroke.isDashed
    case .box(_, let stroke, _, _), .circle(_, _, let stroke, _): stroke?.isDashed == true
    case .part(_, let graphics): graphics.contains { $0.isNotStated }
    case .text: false
    }
  }
}
